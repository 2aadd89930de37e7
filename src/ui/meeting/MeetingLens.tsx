import { useEffect, useId, useMemo, useState } from 'react';
import { room as roomFor } from '../../query/room.ts';
import { successors } from '../../query/successors.ts';
import { meetingWords } from '../../text/meeting.ts';
import { meetingLensWords } from '../../text/meetingLens.ts';
import { footnotesOf } from '../../view/footnotes.ts';
import { roomText } from '../../view/roomInWords.ts';
import { useApp } from '../AppContext.ts';
import { FootnotesContext } from '../details/Cite.tsx';
import { NumberedSources } from '../details/NumberedSources.tsx';
import { Agenda } from './Agenda.tsx';
import { CopyText } from './CopyText.tsx';
import { Coverage } from './Coverage.tsx';
import './meeting.css';
import { RoomList } from './RoomList.tsx';
import { Selection } from './Selection.tsx';
import { Sheet } from './Sheet.tsx';
import { ToConfirm } from './ToConfirm.tsx';

/** The day on which ages are counted: YYYY-MM-DD, as the clock of this device has it. */
function todayHere(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** From an agenda to the room: the bodies chosen, who must be there and why, what to confirm, and the sheet to hand out. */
export function MeetingLens() {
  const { full, words, view } = useApp();
  const said = meetingLensWords[view.lang];
  const id = useId();
  const [today] = useState(todayHere);
  const room = useMemo(() => roomFor(full, view.pick), [full, view.pick]);
  const notes = useMemo(
    () =>
      footnotesOf([
        ...room.invitations.flatMap(({ reasons }) =>
          reasons.flatMap(({ statement, links }) => [
            ...statement.because.citations,
            ...(links ?? []).flatMap(({ citations }) => citations),
          ]),
        ),
        ...room.invitations.flatMap(({ agency }) => successors(full, agency).flatMap(({ citations }) => citations)),
        ...room.alternates.flatMap(({ statement }) => statement.because.citations),
        ...room.posts.flatMap(({ holders }) => holders.flatMap(({ citations }) => citations)),
        ...room.seen.flatMap(({ citations }) => citations),
      ]),
    [room, full],
  );
  // What prints is the sheet alone, in the light theme.
  useEffect(() => {
    document.documentElement.dataset.sheet = 'meeting';
    return () => {
      delete document.documentElement.dataset.sheet;
    };
  }, []);
  const isChosen = view.pick.length > 0;
  return (
    <section className="lens meeting-lens" aria-labelledby={id}>
      <div className="meeting-side">
        <h2 id={id}>{said.title}</h2>
        <p className="quiet">{said.intro}</p>
        <Agenda />
        <Selection />
      </div>
      <FootnotesContext value={notes}>
        <div className="meeting-main">
          {!isChosen && (
            <>
              <p className="quiet">{meetingWords[view.lang].roomHint}</p>
              <Coverage today={today} />
            </>
          )}
          {isChosen && (
            <>
              <RoomList room={room} />
              <p className="tools">
                <CopyText label={meetingWords[view.lang].copy} text={() => roomText(full, view.pick, words)} />
              </p>
              <ToConfirm today={today} />
              <details>
                <summary>{meetingWords[view.lang].coverage}</summary>
                <Coverage today={today} />
              </details>
              <details className="meeting-sources">
                <summary>
                  {words.sources} <span className="count">{notes.size}</span>
                </summary>
                <NumberedSources notes={notes.values()} />
              </details>
              <Sheet />
            </>
          )}
        </div>
      </FootnotesContext>
    </section>
  );
}
