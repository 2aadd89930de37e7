import { useCallback } from 'react';
import { nodeOf } from '../../model/graph.ts';
import type { OrgNode } from '../../model/schema.ts';
import { meetingWords } from '../../text/meeting.ts';
import { meetingLensWords } from '../../text/meetingLens.ts';
import { shortName } from '../../view/naming.ts';
import { MOST_PICKED } from '../../view/url.ts';
import { useApp } from '../AppContext.ts';
import { BodyField } from '../BodyField.tsx';
import { Name } from '../Name.tsx';

/** The bodies chosen for the meeting, in their order, and a field that adds one. */
export function Selection() {
  const { full, view, go } = useApp();
  const said = meetingLensWords[view.lang];
  const { pick } = view;
  return (
    <section className="selection" aria-label={said.selection}>
      <h3 className="heading">
        {said.selection} <span className="count">{pick.length}</span>
      </h3>
      {pick.length === 0 ? (
        <p className="quiet">
          {meetingWords[view.lang].nothingChosen} {meetingWords[view.lang].roomHint}
        </p>
      ) : (
        <ul className="picked">
          {pick.map((id) => (
            <li key={id}>
              <Name id={id} full={false} />
              <button
                type="button"
                className="picked-out"
                aria-label={said.removeOf(shortName(nodeOf(full, id), view.lang))}
                title={said.removeOf(shortName(nodeOf(full, id), view.lang))}
                onClick={() => go({ pick: pick.filter((each) => each !== id) })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddBody />
      {pick.length > 0 && (
        <button type="button" className="plain" onClick={() => go({ pick: [] })}>
          {said.clearAll}
        </button>
      )}
    </section>
  );
}

function AddBody() {
  const { view, go } = useApp();
  const said = meetingLensWords[view.lang];
  const fits = useCallback(({ id }: OrgNode) => !view.pick.includes(id), [view.pick]);
  return (
    <BodyField
      className="add-body"
      label={said.add}
      hint={said.addHint}
      none={said.addNone}
      fits={fits}
      onChoose={(id) => go({ pick: [...view.pick, id].slice(0, MOST_PICKED) })}
      button={
        <button type="submit" className="pill">
          +<span className="sr-only"> {said.add}</span>
        </button>
      }
    />
  );
}
