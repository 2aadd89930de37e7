/**
 * The page's typeface as a data: address, for an SVG that is drawn as an image: such an image loads nothing. Undefined
 * where the page has none or it cannot be had; the picture is then drawn in a typeface of the machine.
 */
export async function typefaceOf(document: Document): Promise<string | undefined> {
  const found = addressIn(document);
  if (!found) return undefined;
  if (found.startsWith('data:')) return found;
  try {
    const answer = await fetch(found);
    return answer.ok ? await asData(await answer.blob()) : undefined;
  } catch {
    return undefined;
  }
}

/** The address of the typeface in the page's own style sheets. */
function addressIn(document: Document): string | undefined {
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSFontFaceRule) || !/Source Sans/.test(rule.style.getPropertyValue('font-family'))) continue;
      const [, address] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (address) return new URL(address, sheet.href ?? document.baseURI).href;
    }
  }
  return undefined;
}

/** The rules of a style sheet; of one that came from elsewhere they may not be read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

function asData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error ?? new Error('the typeface could not be read'));
    reader.readAsDataURL(blob);
  });
}
