import type { Brief, BriefBlock, BriefFootnote, BriefLine } from '../../view/brief/Brief.ts';
import { footnoteWords } from '../../view/brief/footnoteWords.ts';
import { xmlSafe } from '../xml.ts';

/** A brief as Markdown with tables and footnotes, as GitHub and Pandoc read them. */
export function writeBriefMarkdown(brief: Brief): string {
  const { title, date, link, empty, sections, footnotes } = brief;
  const blocks = [
    `# ${words(title)}`,
    words(date),
    `[${words(link.label)}](<${address(link.url)}>)`,
    ...(empty ? [paragraph(words(empty))] : []),
    ...sections.flatMap(({ heading, blocks: own }) => [`## ${words(heading)}`, ...own.map(block)]),
    ...(footnotes.length > 0 ? [`## ${words(brief.sourcesHeading)}`, footnotes.map(footnote).join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(told: BriefBlock): string {
  if (told.form === 'text') return paragraph(line(told.line));
  if (told.form === 'list')
    return told.items.map((item, index) => `${told.ordered ? `${index + 1}.` : '-'} ${paragraph(line(item))}`).join('\n');
  if (told.form === 'group') return [`### ${words(told.heading)}`, ...told.lines.map((each) => paragraph(line(each)))].join('\n\n');
  const rows = told.rows.map(({ cells }) => cells.map((cell) => cell.map(line).join('<br>')));
  return [told.columns.map(words), told.columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function line(pieces: BriefLine): string {
  return pieces.map(({ text, notes = [] }) => `${words(text)}${notes.map((number) => `[^${number}]`).join('')}`).join('');
}

function footnote(note: BriefFootnote): string {
  const { before, after } = footnoteWords(note);
  const where = note.url ? ` <${address(note.url)}>` : '';
  return `[^${note.number}]: ${words(before)}“${words(note.title)}”${words(after)}${where}`;
}

/** Words in one line, with everything that Markdown would take for a sign of its own made plain. */
function words(text: string): string {
  return xmlSafe(text)
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\\`*_[\]<>|~&^$]/g, '\\$&');
}

/** The same where a line begins, so that it begins no heading, list or quotation. */
function paragraph(text: string): string {
  return text.replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

/** An address as it can stand between angle brackets. */
function address(url: string): string {
  return xmlSafe(url).replace(/[\s<>\\]/g, (character) => encodeURIComponent(character));
}
