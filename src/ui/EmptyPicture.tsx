import { clearFilters } from '../view/commands/toggleFilter.ts';
import { useApp } from './AppContext.ts';

/** What stands where the filters leave nothing to draw: so, and the way back. */
export function EmptyPicture() {
  const { words, view, go } = useApp();
  return (
    <p className="empty-picture">
      {words.emptyFilter}{' '}
      <button type="button" className="plain" onClick={() => go(clearFilters(view))}>
        {words.filterClear}
      </button>
    </p>
  );
}
