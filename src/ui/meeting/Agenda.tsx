import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { NodeId } from '../../model/schema.ts';
import { decode, type Mention } from '../../query/decode.ts';
import { decoderWords } from '../../text/decoder.ts';
import { MOST_PICKED } from '../../view/url.ts';
import { useApp } from '../AppContext.ts';
import { Name } from '../Name.tsx';

/** The agenda that was pasted last: it stays while the page is open, goes nowhere, and is gone with it. */
let pasted = '';

/** The field into which an agenda is pasted, and what was found in it: bodies, agencies, several meanings, unknown capitals. */
export function Agenda() {
  const { full, view, go } = useApp();
  const said = decoderWords[view.lang];
  const [text, setText] = useState(pasted);
  const [meant, setMeant] = useState<ReadonlyMap<string, NodeId>>(new Map());
  const [taken, setTaken] = useState<number | undefined>(undefined);
  const id = useId();
  const read = useDeferredValue(text);
  const decoded = useMemo(() => decode(full, read), [full, read]);
  const groups = useMemo(() => groupsOf(decoded.mentions), [decoded]);

  const change = (next: string) => {
    pasted = next;
    setText(next);
    setTaken(undefined);
  };
  const isBody = (node: NodeId) => ['body', 'office'].includes(full.nodes.get(node)?.kind ?? '');
  const chosen = [...groups.body.map(({ ids }) => ids[0] ?? ''), ...groups.ambiguous.map(({ text: written }) => meant.get(written) ?? '')];
  const bodies = [...new Set(chosen.filter(isBody))];
  const open = groups.ambiguous.filter(({ text: written }) => !meant.has(written)).length;
  const takeOver = () => {
    const pick = [...new Set([...view.pick, ...bodies])].slice(0, MOST_PICKED);
    go({ pick });
    setTaken(pick.length);
  };
  return (
    <section className="agenda" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="heading">
        {said.title}
      </h3>
      <label htmlFor={id}>{said.paste}</label>
      <textarea
        id={id}
        value={text}
        rows={7}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        {said.hint} {said.stays}
      </p>
      {text !== '' && (
        <p>
          <button type="button" className="plain" onClick={() => change('')}>
            {said.clear}
          </button>
        </p>
      )}
      <div role="status" aria-busy={read !== text}>
        {read.trim() !== '' && (
          <p className="agenda-found">
            {decoded.mentions.length === 0 ? `${said.nothing} ${said.nothingHint}` : said.found(groups.body.length, groups.agency.length)}
          </p>
        )}
        {decoded.left > 0 && <p className="agenda-part">{said.partRead(decoded.read, decoded.left)}</p>}
      </div>
      {groups.body.length > 0 && <Found title={said.bodies} mentions={groups.body} />}
      {groups.ambiguous.length > 0 && (
        <>
          <h4>{said.ambiguous}</h4>
          <p className="quiet">{said.ambiguousHint}</p>
          {groups.ambiguous.map(({ text: written, meanings }) => (
            <fieldset key={written} className="agenda-meanings">
              <legend>
                {written} <span className="quiet">{said.mayMean}</span>
              </legend>
              {meanings.map((meaning) => (
                <label key={meaning.id}>
                  <input
                    type="radio"
                    name={`${id}-${written}`}
                    checked={meant.get(written) === meaning.id}
                    onChange={() => setMeant(new Map(meant).set(written, meaning.id))}
                  />{' '}
                  <Name id={meaning.id} /> {meaning.isUnverified && <span className="basis basis-unverified">{said.unverified}</span>}
                </label>
              ))}
            </fieldset>
          ))}
        </>
      )}
      {groups.agency.length > 0 && <Found title={said.agencies} mentions={groups.agency} />}
      {decoded.others.length > 0 && <Found title={said.others} mentions={groupsOf(decoded.others).other} />}
      {decoded.unknown.length > 0 && (
        <>
          <h4>{said.unknown}</h4>
          <p className="agenda-unknown">{decoded.unknown.map((unknown) => unknown.text).join(' · ')}</p>
          <p className="quiet">{said.unknownHint}</p>
        </>
      )}
      {read.trim() !== '' && decoded.mentions.length > 0 && (
        <>
          {open > 0 && <p className="quiet">{said.chooseFirst(open)}</p>}
          <button type="button" className="pill agenda-take" disabled={bodies.length === 0} onClick={takeOver}>
            {bodies.length > 0 ? said.takeOverCount(bodies.length) : said.takeOver}
          </button>{' '}
          <span role="status">{taken !== undefined ? said.takenOver(taken) : bodies.length === 0 ? said.nothingToTakeOver : ''}</span>
        </>
      )}
    </section>
  );
}

interface Group extends Mention {
  times: number;
}

/** What is named several times stands once. */
function groupsOf(mentions: readonly Mention[]): Record<Mention['kind'], Group[]> {
  const groups: Record<Mention['kind'], Group[]> = { body: [], agency: [], other: [], ambiguous: [] };
  for (const mention of mentions) {
    const same = (each: Mention) => (mention.kind === 'ambiguous' ? each.text === mention.text : each.ids[0] === mention.ids[0]);
    const known = groups[mention.kind].find(same);
    if (known) known.times++;
    else groups[mention.kind].push({ ...mention, times: 1 });
  }
  return groups;
}

function Found({ title, mentions }: { title: string; mentions: readonly Group[] }) {
  const { full, view } = useApp();
  const said = decoderWords[view.lang];
  return (
    <>
      <h4>
        {title} <span className="count">{mentions.length}</span>
      </h4>
      <ul className="rows">
        {mentions.map(({ ids: [node = ''], meanings: [meaning], text, how, times }) => (
          <li key={node}>
            {full.nodes.has(node) && <Name id={node} />}
            {how === 'spelling' && <span className="quiet"> “{text}”</span>}
            {times > 1 && <span className="quiet"> · {said.times(times)}</span>}
            {meaning?.isUnverified && (
              <>
                {' '}
                <span className="basis basis-unverified">{said.unverified}</span>
              </>
            )}
            {meaning && meaning.successors.length > 0 && (
              <span className="quiet">
                {' '}
                → {said.now}{' '}
                {meaning.successors.map((successor, index) => (
                  <span key={successor}>
                    {index > 0 && ', '}
                    <Name id={successor} full={false} />
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
