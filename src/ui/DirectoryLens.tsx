import { useDeferredValue, useId, useMemo, useState } from 'react';
import { exporters } from '../export/exporters.ts';
import { fileName } from '../export/fileName.ts';
import { directoryTable } from '../export/tables/directoryTable.ts';
import type { Table } from '../export/tables/table.ts';
import type { WriteOptions } from '../export/writer.ts';
import { isFiltered } from '../query/filter.ts';
import { directoryWords } from '../text/directory.ts';
import { clearFilters } from '../view/commands/toggleFilter.ts';
import { type Directory, directoryEntries, directoryOf } from '../view/directory.ts';
import { formatView } from '../view/url.ts';
import { DIRECTORY_GROUPINGS } from '../view/View.ts';
import { useApp } from './AppContext.ts';
import { DirectoryTable } from './DirectoryTable.tsx';
import { saveFile } from './saveFile.ts';
import './directory.css';

/** Every body in a table: who answers for it, at what level, since when, and who says so. Sorts, filters, prints and saves. */
export function DirectoryLens() {
  const { graph, full, plan, words, view, shown, go } = useApp();
  const said = directoryWords[view.lang];
  const ids = { heading: useId(), contains: useId() };
  const entries = useMemo(() => directoryEntries({ graph, full, plan, words }), [graph, full, plan, words]);
  const { group, sort } = view;
  // Typing goes first, the rows follow.
  const contains = useDeferredValue(view.contains);
  const directory = useMemo(
    () => directoryOf(entries, { graph, plan, shown, words, view: { group, sort, contains } }),
    [entries, graph, plan, shown, words, group, sort, contains],
  );
  const isNarrowed = isFiltered(view) || view.contains.trim() !== '';
  const [page = ''] = location.href.split('#');
  const absent = (['alternate', 'since'] as const).filter((column) => directory.bodies > 0 && !directory.columns.includes(column));

  return (
    <section className="lens directory" aria-labelledby={ids.heading}>
      <div className="directory-head">
        <h2 id={ids.heading}>{words.directory}</h2>
        <p className="directory-count" role="status">
          {said.counted(directory.bodies, directory.formats)}
          {isNarrowed && (
            <>
              <span className="directory-dot"> · </span>
              <button type="button" className="plain" onClick={() => go({ ...clearFilters(view), contains: '' })}>
                {said.showAll}
              </button>
            </>
          )}
        </p>
        <fieldset className="directory-groupings">
          <legend className="sr-only">{said.groupBy}</legend>
          {DIRECTORY_GROUPINGS.map((each) => (
            <button key={each} type="button" aria-pressed={group === each} onClick={() => go({ group: each })}>
              {said.groupings[each]}
            </button>
          ))}
        </fieldset>
        <span className="directory-contains">
          <label htmlFor={ids.contains}>{said.contains}</label>
          <input
            id={ids.contains}
            type="search"
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={view.contains}
            onChange={(event) => go({ contains: event.target.value })}
          />
        </span>
        <Leave directory={directory} isNarrowed={isNarrowed} />
      </div>
      <p className="directory-printed">
        {graph.day ? said.structureOn(words.date(graph.day.date)) : ''}
        {graph.day ? ' · ' : ''}
        {said.dataAsOf(graph.dataset.version, words.date(graph.dataset.asOf))}
        {' · '}
        {`${page}${formatView({ ...view, focus: undefined, pick: [], q: '' })}`}
      </p>
      {directory.bodies === 0 ? (
        <p className="directory-none">
          {contains.trim() !== '' && !isFiltered(view) ? said.nothingContains(contains.trim()) : words.emptyFilter}
        </p>
      ) : (
        <div className="directory-scroll">
          <DirectoryTable directory={directory} />
          {(absent.length > 0 || directory.repeated > 0) && (
            <p className="directory-notes quiet">
              {[...(directory.repeated > 0 ? [said.repeated] : []), ...absent.map((column) => said.empty[column])].join(' ')}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

/** How the table leaves the app: as a file of what is shown, or on paper. */
function Leave({ directory, isNarrowed }: { directory: Directory; isNarrowed: boolean }) {
  const { graph, words, view } = useApp();
  const said = directoryWords[view.lang];
  const [outcome, setOutcome] = useState('');
  const save = async (extension: 'csv' | 'xlsx') => {
    const exporter = exporters.find((each) => each.extension === extension);
    if (!exporter) return;
    try {
      const write = await WRITERS[extension]();
      // Where the comma is the decimal sign, a spreadsheet expects semicolons.
      const content = write(directoryTable(graph, directory, view.group, words), { separator: view.lang === 'id' ? ';' : ',' });
      const name = fileName({ suffix: 'directory', extension }, graph.dataset.version, isNarrowed ? 'shown' : 'everything', undefined);
      setOutcome(said.saved(saveFile(name, content, exporter.mime).name));
    } catch (fault) {
      console.error(fault);
      setOutcome(said.saveFailed);
    }
  };
  return (
    <p className="directory-leave">
      <span className="quiet" role="status">
        {outcome}
      </span>
      {(['csv', 'xlsx'] as const).map((extension) => (
        <button
          key={extension}
          type="button"
          className="pill"
          aria-label={`${said.save} ${extension.toUpperCase()}`}
          onClick={() => save(extension)}
        >
          {extension.toUpperCase()}
        </button>
      ))}
      <button type="button" className="pill" onClick={() => window.print()}>
        {said.print}
      </button>
    </p>
  );
}

/** Each loads when it is asked for. */
const WRITERS: Record<'csv' | 'xlsx', () => Promise<(table: Table, options: WriteOptions) => string | Uint8Array<ArrayBuffer>>> = {
  csv: () => import('../export/csv.ts').then(({ csvText }) => csvText),
  xlsx: () =>
    import('../export/workbook.ts').then(
      ({ workbook }) =>
        (table) =>
          workbook([table]),
    ),
};
