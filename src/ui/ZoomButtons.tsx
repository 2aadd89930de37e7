import { useApp } from './AppContext.ts';

const FACTOR = 1.4;

/** Zoom in, fit, zoom out, at the picture's corner. */
export function ZoomButtons({ onZoom, onFit }: { onZoom: (factor: number) => void; onFit: () => void }) {
  const { words } = useApp();
  return (
    <fieldset className="zoom-buttons" aria-label={words.level}>
      <button type="button" aria-label={words.zoomOut} title={`${words.zoomOut} (−)`} onClick={() => onZoom(1 / FACTOR)}>
        −
      </button>
      <button type="button" aria-label={words.fit} title={`${words.fit} (0)`} onClick={onFit}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6 2H2v4M10 2h4v4M6 14H2v-4M10 14h4v-4" />
        </svg>
      </button>
      <button type="button" aria-label={words.zoomIn} title={`${words.zoomIn} (+)`} onClick={() => onZoom(FACTOR)}>
        +
      </button>
    </fieldset>
  );
}
