import { useMemo } from 'react';
import type { WriteOptions } from '../../export/writer.ts';
import { nodeOf } from '../../model/graph.ts';
import { toConfirm, type ToConfirm as Unsure } from '../../query/focalCoverage.ts';
import { meetingWords } from '../../text/meeting.ts';
import { confirmMessage, confirmReasonWords } from '../../view/confirmMessage.ts';
import { heardWords } from '../../view/focalInWords.ts';
import { shortName } from '../../view/naming.ts';
import { useApp } from '../AppContext.ts';
import { Successors } from '../details/DayWords.tsx';
import { Name } from '../Name.tsx';
import { saveFile } from '../saveFile.ts';
import { CopyText } from './CopyText.tsx';

/** Which answers must be confirmed before the meeting, and why; as a message to copy and as a table to save. */
export function ToConfirm({ today }: { today: string }) {
  const { full: graph, words, view } = useApp();
  const said = meetingWords[view.lang];
  const rows = useMemo(() => toConfirm(graph, today, view.pick), [graph, today, view.pick]);
  const save = async () => {
    const [{ csvText }, { toConfirmTable }] = await Promise.all([
      import('../../export/csv.ts'),
      import('../../export/tables/toConfirmTable.ts'),
    ]);
    const options: WriteOptions = { separator: view.lang === 'id' ? ';' : ',' };
    saveFile(`asean-${today}-konfirmasi.csv`, csvText(toConfirmTable(graph, rows, words), options), 'text/csv;charset=utf-8');
  };
  return (
    <section className="to-confirm" aria-label={said.confirm}>
      <h3 className="heading">
        {said.confirm} <span className="count">{rows.length}</span>
      </h3>
      <p className="quiet">{rows.length === 0 ? said.confirmNothing : said.asOfToday(words.date(today))}</p>
      {rows.length > 0 && (
        <>
          <table className="confirm-table">
            <thead>
              <tr>
                {[said.columns.body, said.columns.agency, said.columns.lastHeard, said.columns.why].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ConfirmRow key={`${row.body} ${row.statement?.because.id ?? ''}`} row={row} />
              ))}
            </tbody>
          </table>
          <p className="tools">
            <CopyText label={said.copyMessage} text={() => confirmMessage(graph, rows, today, words)} />{' '}
            <button type="button" className="pill" onClick={() => void save()}>
              {said.saveCsv}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function ConfirmRow({ row: { body, statement, heard, why } }: { row: Unsure }) {
  const { full: graph, words, view } = useApp();
  return (
    <tr>
      <th scope="row">
        <Name id={body} full={false} />
      </th>
      <td>
        {statement ? (
          <>
            <Name id={statement.agency} full={false} />
            <Successors id={statement.agency} />
            {statement.namedFor !== body && <span className="quiet"> · {shortName(nodeOf(graph, statement.namedFor), view.lang)}</span>}
          </>
        ) : (
          <span className="quiet">{words.focalPointNone}</span>
        )}
      </td>
      <td>{heard && heardWords(heard, words)}</td>
      <td>{confirmReasonWords(why, words)}</td>
    </tr>
  );
}
