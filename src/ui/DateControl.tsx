import { useApp } from './AppContext.ts';

/** The date of what is on the screen: that of the data, or the day that was chosen. Opens the choice of a date. */
export function DateControl({ onOpen }: { onOpen: () => void }) {
  const { graph, words, view } = useApp();
  return (
    <button
      type="button"
      className={view.asof ? 'pill as-of is-set' : 'pill as-of'}
      aria-haspopup="dialog"
      title={`${words.asOfChoose} (Y)`}
      onClick={onOpen}
    >
      {words.asOf(words.date(view.asof ?? graph.dataset.asOf))}
    </button>
  );
}
