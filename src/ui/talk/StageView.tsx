import { LinkMarks } from '../../chart/LinkMarks.tsx';
import type { MarkEvents } from '../../chart/Marks.tsx';
import { Marks } from '../../chart/Marks.tsx';
import { MirrorMarks } from '../../chart/MirrorMarks.tsx';
import { NetworkMarks } from '../../chart/NetworkMarks.tsx';
import { talkWords } from '../../text/talk.ts';
import type { Stage } from '../../view/stage/Stage.ts';
import type { Language } from '../../view/View.ts';

/** A stage as it stands in a room: a picture at its size, or a table. `label` names the picture for those who do not see it. */
export function StageView({ stage, label, lang, events }: { stage: Stage; label: string; lang: Language; events?: MarkEvents }) {
  if (stage.form === 'table') {
    return (
      <div className="stage-words" style={{ fontSize: stage.size }}>
        <table aria-label={label}>
          <colgroup>
            {stage.columns.map((column, index) => (
              <col key={column} style={{ width: stage.widths[index] }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {stage.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stage.rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows may say the same twice
              <tr key={place}>
                {row.map((cell, index) => (
                  <td key={stage.columns[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {stage.hidden > 0 && <p className="quiet">{talkWords[lang].more(stage.hidden)}</p>}
      </div>
    );
  }
  const { width, height } = stage.drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset
    <svg
      className={`picture ${stage.lens}-picture`}
      role="group"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {stage.lens === 'links' ? (
        <LinkMarks drawing={stage.drawing} events={events} />
      ) : stage.lens === 'mirror' ? (
        <MirrorMarks drawing={stage.drawing} events={events} />
      ) : stage.lens === 'network' ? (
        <NetworkMarks drawing={stage.drawing} events={events} />
      ) : (
        <Marks drawing={stage.drawing} events={events} />
      )}
    </svg>
  );
}
