import { Fragment } from 'react';
import type { Sentence } from '../../view/sentence.ts';
import { Cite } from '../details/Cite.tsx';
import { Name } from '../Name.tsx';

/** A sentence as it stands on the screen: names lead to their node, sources stand as numbers. */
export function Said({ sentence }: { sentence: Sentence }) {
  return sentence.map(({ text, node, citations }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence keep their places
    <Fragment key={index}>
      {node ? <Name id={node} full={false} /> : text}
      {citations && citations.length > 0 && (
        <>
          {' '}
          <Cite citations={citations} of={[{ sentence }]} />
        </>
      )}
    </Fragment>
  ));
}
