import { renderToStaticMarkup } from 'react-dom/server';
import { Marks } from '../chart/Marks.tsx';
import { planChart } from '../layout/plan.ts';
import { layoutStructure } from '../layout/structure.ts';
import { buildGraph } from '../model/graph.ts';
import type { Dataset } from '../model/schema.ts';
import { filterNodes } from '../query/filter.ts';
import { sourced } from '../query/sourced.ts';
import { id } from '../text/id.ts';
import { drawStructure } from '../view/drawStructure.ts';
import { labelsOf } from '../view/labels.ts';
import { DEFAULT_VIEW } from '../view/View.ts';

/** The room that the picture is written for: an office laptop's page, beside the outline. */
const PANE = { width: 1366, height: 640 };

/** The default picture as markup: it stands in the page before any script runs, and the app takes it over. */
export function prerender(dataset: Dataset): string {
  const whole = buildGraph(dataset);
  const plan = planChart(whole);
  const graph = sourced(whole);
  const shown = filterNodes(graph, DEFAULT_VIEW);
  const layout = layoutStructure({ graph, plan, shown, ...PANE, labels: labelsOf(graph, id, plan) });
  const drawing = drawStructure(graph, layout, id, undefined);
  return renderToStaticMarkup(
    <div className="app prerendered">
      <header className="header">
        <h1 className="brand">
          Struktur <span className="brand-accent">ASEAN</span>
        </h1>
      </header>
      <main className="main">
        <div className="stage">
          <svg className="picture" viewBox={`0 0 ${layout.width} ${layout.height}`} role="img" aria-label={id.structure}>
            <Marks drawing={drawing} />
          </svg>
        </div>
      </main>
    </div>,
  );
}
