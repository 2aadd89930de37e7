import { useMemo } from 'react';
import type { NodeId } from '../../model/schema.ts';
import { chainWords } from '../../text/chain.ts';
import { meetingLensWords } from '../../text/meetingLens.ts';
import { type ChainInWords, chainInWords, chainText } from '../../view/chainInWords.ts';
import { routeSlipText, routesInWords } from '../../view/routeSlipText.ts';
import type { Sentence } from '../../view/sentence.ts';
import { useApp } from '../AppContext.ts';
import { CopyText } from '../meeting/CopyText.tsx';
import { Said } from '../meeting/Said.tsx';
import { Section } from './Section.tsx';

/** The chain and the focal point in sentences, and the order in which a paper is cleared upward; each to copy with its sources. */
export function InWords({ id }: { id: NodeId }) {
  const { graph, full, words, view } = useApp();
  const said = meetingLensWords[view.lang];
  const chain = chainWords[view.lang];
  const told = useMemo(() => chainInWords(graph, id, words, full), [graph, full, id, words]);
  const routes = useMemo(() => routesInWords(graph, id, words), [graph, id, words]);
  const sentences = sentencesOf(told);
  if (sentences.length === 0) return null;
  return (
    <Section name={said.inWords} className="in-words">
      {sentences.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places
        <p key={index}>
          <Said sentence={sentence} />
        </p>
      ))}
      <p className="tools">
        <CopyText label={said.copyChain} text={() => chainText(graph, id, words, full)} />
      </p>
      <details>
        <summary>{said.routeSlip}</summary>
        <p className="quiet">{chain.routeNote}</p>
        {routes.map(({ heading, steps, end }) => (
          <div key={heading ?? ''}>
            {heading && <h4>{heading}</h4>}
            <ol className="route">
              {steps.map(({ body, line, indonesia }) => (
                <li key={body.node ?? body.text}>
                  <b>
                    <Said sentence={[body]} />
                  </b>
                  {line && (
                    <div className="quiet">
                      <Said sentence={line} />
                    </div>
                  )}
                  {indonesia.map((agency, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: agencies keep their places
                    <div key={index}>
                      {chain.indonesia}: <Said sentence={agency} />
                    </div>
                  ))}
                </li>
              ))}
            </ol>
            {end && (
              <p className="quiet">
                <Said sentence={end} />
              </p>
            )}
          </div>
        ))}
        <p className="tools">
          <CopyText label={said.copyRoute} text={() => routeSlipText(graph, id, words)} />
        </p>
      </details>
    </Section>
  );
}

function sentencesOf({ lead, ways, beside, focal, leftOut }: ChainInWords): Sentence[] {
  return [lead, ...ways, beside, ...focal, leftOut].filter((sentence) => sentence !== undefined);
}
