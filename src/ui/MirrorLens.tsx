import { useCallback, useMemo, useState } from 'react';
import { mirrorOf, NOBODY } from '../layout/mirrorOf.ts';
import { mirrorWords } from '../text/mirror.ts';
import { mirrorChoice } from '../view/mirrorChoice.ts';
import { FORMS } from '../view/View.ts';
import { useApp } from './AppContext.ts';
import { MirrorList } from './MirrorList.tsx';
import { MirrorMatrix } from './MirrorMatrix.tsx';
import { MirrorPicture } from './MirrorPicture.tsx';
import './split.css';
import './mirror.css';

/** ASEAN on one side, Indonesian agencies on the other: bands between them or a matrix, and the same in words. */
export function MirrorLens() {
  const { graph, plan, words, view, shown, go } = useApp();
  const said = mirrorWords[view.lang];
  const [pointedAt, setPointedAt] = useState<string | undefined>(undefined);
  // The empty seats are no node that a link could name: they are chosen until something else is.
  const [nobodyBeside, setNobodyBeside] = useState<{ focus: string | undefined } | undefined>(undefined);
  const isNobody = nobodyBeside !== undefined && nobodyBeside.focus === view.focus;
  const { focus, open } = view;
  const mirror = useMemo(() => mirrorOf(graph, plan, { shown, open }), [graph, plan, shown, open]);
  const unfiltered = useMemo(() => {
    const everything = new Set([...graph.nodes.values()].flatMap(({ id, status }) => (view.unverified || status === 'verified' ? id : [])));
    return mirrorOf(graph, plan, { shown: everything, open });
  }, [graph, plan, view.unverified, open]);
  const choice = useMemo(() => mirrorChoice(graph, mirror, isNobody ? NOBODY : focus), [graph, mirror, isNobody, focus]);
  const chooseNobody = useCallback((on: boolean) => setNobodyBeside(on ? { focus } : undefined), [focus]);
  return (
    <section className="lens split-lens mirror-lens" aria-label={words.mirror} data-form={view.form}>
      <div className="split">
        <div className="split-picture mirror-pane">
          {view.form === 'matrix' ? (
            <MirrorMatrix mirror={mirror} choice={choice} />
          ) : (
            <MirrorPicture mirror={mirror} choice={choice} pointedAt={pointedAt} onPoint={setPointedAt} onNobody={chooseNobody} />
          )}
          <fieldset className="mirror-forms" aria-label={said.form}>
            {FORMS.map((form) => (
              <button key={form} type="button" aria-pressed={view.form === form} onClick={() => go({ form })}>
                {said.forms[form]}
              </button>
            ))}
          </fieldset>
        </div>
        <MirrorList mirror={mirror} unfiltered={unfiltered} choice={choice} onPoint={setPointedAt} onNobody={chooseNobody} />
      </div>
    </section>
  );
}
