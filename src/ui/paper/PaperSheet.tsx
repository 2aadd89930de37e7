import { memo } from 'react';
import { LinkMarks } from '../../chart/LinkMarks.tsx';
import { Marks } from '../../chart/Marks.tsx';
import { MirrorMarks } from '../../chart/MirrorMarks.tsx';
import { NetworkMarks } from '../../chart/NetworkMarks.tsx';
import { columnLetter, type PaperGrid } from '../../layout/paperGrid.ts';
import { millimetres, type Paper, sheetOf } from '../../layout/paperSize.ts';
import {
  CELL,
  PAPER_LINE,
  type PaperItem,
  type PaperPage,
  type PaperPicture,
  type PaperTable,
  type PaperWords,
} from '../../view/paper/Page.ts';
import { LegendSample } from './LegendSample.tsx';
import { QrCode } from './QrCode.tsx';

/** What stands at the foot of a page. */
export interface Foot {
  /** Date of the data. */
  date: string;
  number: string;
  /** As it is printed, and, where it can be opened from elsewhere, in full for a code to scan. */
  link: string;
  code?: string;
  codeName: string;
}

const ruleHeight = 32;

/** A page of paper in its real size: words are text, pictures are drawn, everything stands where the page says. */
export const PaperSheet = memo(function PaperSheet({
  page,
  paper,
  foot,
  name,
}: {
  page: PaperPage;
  paper: Paper;
  foot: Foot;
  name: string;
}) {
  const sheet = sheetOf(paper);
  const [width, height] = millimetres(paper);
  const { letters, head } = sheet;
  return (
    <section
      className={`paper-page paper-${paper.size}-${paper.turn}`}
      style={{ width: `${width}mm`, height: `${height}mm` }}
      aria-label={name}
    >
      {!page.isCover && (
        <div className="paper-head" style={{ left: head.x, top: head.y, width: head.width - (foot.code ? 48 : 0) }}>
          <h3 style={{ fontSize: letters.title }}>{page.title}</h3>
          <p style={{ fontSize: letters.small }}>{page.subtitle}</p>
        </div>
      )}
      {foot.code && (
        <div className="paper-code" style={{ right: sheet.width - head.x - head.width, top: head.y }}>
          <QrCode text={foot.code} name={foot.codeName} />
        </div>
      )}
      {page.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what stands on a page keeps its place
        <Item key={index} item={item} />
      ))}
      <div
        className="paper-foot"
        style={{ left: sheet.foot.x, top: sheet.foot.y, width: sheet.foot.width, height: sheet.foot.height, fontSize: letters.small }}
      >
        <span className="paper-foot-date">{foot.date}</span>
        <span className="paper-foot-link">{foot.link}</span>
        <span className="paper-number">{foot.number}</span>
      </div>
    </section>
  );
});

function Item({ item }: { item: PaperItem }) {
  switch (item.form) {
    case 'heading':
      return (
        <h4 className="paper-heading" style={{ left: item.x, top: item.y, fontSize: item.size }}>
          {item.text}
        </h4>
      );
    case 'text':
      return (
        <p className={item.quiet ? 'paper-text is-quiet' : 'paper-text'} style={{ left: item.x, top: item.y, fontSize: item.size }}>
          <Lines words={item.words} />
        </p>
      );
    case 'table':
      return <Table table={item} />;
    case 'legend':
      return (
        <ul className="paper-legend">
          {item.entries.map((entry) => (
            <li key={`${entry.sample}-${entry.text}`} style={{ left: entry.x, top: entry.y, fontSize: item.size }}>
              <svg width={item.size * 2.2} height={item.size * 1.1} aria-hidden="true" className="picture">
                <LegendSample entry={entry} size={item.size} />
              </svg>
              <span>{entry.text}</span>
            </li>
          ))}
        </ul>
      );
    case 'picture':
      return (
        <div className="paper-picture" style={{ left: item.x, top: item.y }}>
          {item.grid && <GridMargins grid={item.grid} />}
          <div role="img" aria-label={item.name}>
            {/* The marks of the screen can be pressed; on paper they are only seen. */}
            <div inert>
              <svg className="picture" width={item.picture.drawing.width} height={item.picture.drawing.height} aria-hidden="true">
                <Picture picture={item.picture} />
              </svg>
            </div>
          </div>
        </div>
      );
    case 'ruled':
      return (
        <div className="paper-ruled" style={{ left: item.x, top: item.y, width: item.width }} aria-hidden="true">
          {Array.from({ length: Math.floor(item.height / ruleHeight) }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines to write on are all alike
            <div key={index} style={{ height: ruleHeight }} />
          ))}
        </div>
      );
  }
}

function Picture({ picture }: { picture: PaperPicture }) {
  if (picture.lens === 'links') return <LinkMarks drawing={picture.drawing} />;
  if (picture.lens === 'mirror') return <MirrorMarks drawing={picture.drawing} />;
  return picture.lens === 'network' ? <NetworkMarks drawing={picture.drawing} /> : <Marks drawing={picture.drawing} />;
}

/** Letters above, numbers at the left, and a faint tick at each border of a cell. */
function GridMargins({ grid: { columns, rows, width, height } }: { grid: PaperGrid }) {
  const size = 9.6;
  const at = (count: number) => Array.from({ length: count }, (_, index) => index);
  return (
    <svg className="paper-grid" width={columns * width + 13} height={rows * height + 13} aria-hidden="true">
      {at(columns).map((column) => (
        <g key={column}>
          <text x={13 + (column + 0.5) * width} y={9.5} fontSize={size} textAnchor="middle">
            {columnLetter(column)}
          </text>
          {column > 0 && <path d={`M${13 + column * width},2v9`} />}
        </g>
      ))}
      {at(rows).map((row) => (
        <g key={row}>
          <text x={5} y={13 + (row + 0.5) * height + size * 0.35} fontSize={size} textAnchor="middle">
            {row + 1}
          </text>
          {row > 0 && <path d={`M1,${13 + row * height}h9`} />}
        </g>
      ))}
    </svg>
  );
}

function Lines({ words: { lines, lang, strong } }: { words: PaperWords }) {
  return (
    <span lang={lang} className={strong ? 'is-strong' : undefined}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text keep their places
        <span key={index} className="paper-line">
          {/* Words that are read on belong together. */}
          {index < lines.length - 1 ? `${line} ` : line}
        </span>
      ))}
    </span>
  );
}

function Table({ table: { name, x, y, widths, size, heads, rows } }: { table: PaperTable }) {
  const padding = `${CELL.above * size}px ${CELL.beside * size}px`;
  const width = widths.reduce((sum, each) => sum + each, 0);
  return (
    <table className="paper-table" style={{ left: x, top: y, width, fontSize: size, lineHeight: PAPER_LINE }}>
      <caption className="sr-only">{name}</caption>
      <colgroup>
        {widths.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
          <col key={at} style={{ width: each }} />
        ))}
      </colgroup>
      {heads.length > 0 && (
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" style={{ padding }}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
          <tr key={at}>
            {row.map((words, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
              <td key={column} style={{ padding }}>
                <Lines words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
