import { memo } from 'react';
import type { Scene } from '../../model/deck.ts';
import { inLanguage } from '../../view/scenes/inLanguage.ts';
import type { StageRoom } from '../../view/stage/Stage.ts';
import { useApp } from '../AppContext.ts';
import { StageView } from './StageView.tsx';
import { useStage } from './useStage.ts';

/** A step as a small picture of what the room sees, for eyes only: whoever shows it says its title. */
export const Thumb = memo(function Thumb({ scene, room }: { scene: Scene; room: StageRoom }) {
  const { view } = useApp();
  const stage = useStage(scene, room)?.stage;
  const title = inLanguage(scene.title, view.lang)?.text ?? '';
  return (
    <div className="thumb" aria-hidden="true" inert>
      {stage?.form === 'picture' && <StageView stage={stage} label={title} lang={view.lang} />}
      {stage?.form === 'table' && (
        // biome-ignore lint/a11y/noSvgWithoutTitle: hidden from whoever does not see it
        <svg viewBox={`0 0 ${room.width} ${room.height}`}>
          <foreignObject width={room.width} height={room.height}>
            <StageView stage={stage} label={title} lang={view.lang} />
          </foreignObject>
        </svg>
      )}
    </div>
  );
});
