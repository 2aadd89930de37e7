import { nodeOf } from '../../model/graph.ts';
import type { Room } from '../../query/room.ts';
import { meetingWords } from '../../text/meeting.ts';
import { verbWords } from '../../text/verbs.ts';
import { fullName, shortName } from '../../view/naming.ts';
import { emptySeatSentence, reasonPieces, sharedReasons } from '../../view/roomInWords.ts';
import { useApp } from '../AppContext.ts';
import { Cite } from '../details/Cite.tsx';
import { Successors } from '../details/DayWords.tsx';
import { Name } from '../Name.tsx';
import { Said } from './Said.tsx';

/** Who must be in the room, each with the reasons; the seats for which nobody is named; who was only seen. */
export function RoomList({ room }: { room: Room }) {
  const { full: graph, words, view } = useApp();
  const said = meetingWords[view.lang];
  const isSeated = room.emptySeats.length === 0;
  return (
    <section className="room" aria-label={said.room}>
      <h3 className="heading">{said.room}</h3>
      <p>{room.invitations.length === 0 ? said.nobodyInvited : said.invited(room.invitations.length, room.bodies.length)}</p>
      <ol className="invitations">
        {room.invitations.map((invitation) => {
          const agency = nodeOf(graph, invitation.agency);
          const name = fullName(agency, view.lang);
          return (
            <li key={invitation.agency}>
              <Name id={invitation.agency} full={false} />{' '}
              {name.text !== shortName(agency, view.lang) && <span className="quiet">{name.text}</span>}
              <Successors id={invitation.agency} why />
              <ul>
                {sharedReasons(invitation).map((reason) => (
                  <li key={[reason.reasons[0].kind, reason.reasons[0].via, reason.reasons[0].statement.because.id].join(' ')}>
                    <Said sentence={reasonPieces(graph, reason, words)} />
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
      <h4 className={isSeated ? '' : 'is-empty'}>
        {said.emptySeats} <span className="count">{room.emptySeats.length}</span>
      </h4>
      {isSeated ? (
        <p className="quiet">{said.noEmptySeats}</p>
      ) : (
        <ul className="empty-seats">
          {room.emptySeats.map((seat) => (
            <li key={seat.body}>
              <Said sentence={emptySeatSentence(graph, seat, words)} />
            </li>
          ))}
        </ul>
      )}
      <h4>{said.alternates}</h4>
      {room.alternates.length === 0 ? (
        <p className="quiet">{said.noAlternates}</p>
      ) : (
        <ul>
          {room.alternates.map(({ body, statement }) => (
            <li key={statement.because.id}>
              <Name id={statement.agency} full={false} /> · <Name id={body} full={false} />{' '}
              <Cite citations={statement.because.citations} of={[{ relation: statement.because }]} />
            </li>
          ))}
        </ul>
      )}
      {room.posts.length > 0 && (
        <>
          <h4>{said.posts}</h4>
          <ul>
            {room.posts.flatMap((post) =>
              post.holders.map((holder) => (
                <li key={`${post.id} ${holder.name} ${holder.seenOn}`}>
                  {said.holder(post.title[view.lang], holder.name, words.date(holder.seenOn))}{' '}
                  <Cite citations={holder.citations} of={[{ holder, post }]} />
                </li>
              )),
            )}
          </ul>
        </>
      )}
      {room.seen.length > 0 && (
        <details>
          <summary>
            {said.seen} <span className="count">{room.seen.length}</span>
          </summary>
          <p className="quiet">{said.seenNote}</p>
          <ul>
            {room.seen.map((relation) => (
              <li key={relation.id}>
                <Name id={relation.to} full={false} /> {verbWords[view.lang][relation.verb]?.backward ?? relation.verb}{' '}
                <Name id={relation.from} full={false} />
                {relation.seenOn && <span className="quiet"> · {words.date(relation.seenOn)}</span>}{' '}
                <Cite citations={relation.citations} of={[{ relation }]} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
