/** Files as texts by name, from gzip in base64. Rejects where the browser cannot unpack or the text is broken. */
export async function unpack(base64: string): Promise<Record<string, string>> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}
