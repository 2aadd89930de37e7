import { nodeOf } from '../../model/graph.ts';
import type { Meeting, Post } from '../../model/schema.ts';
import { shortName } from '../../view/naming.ts';
import { useApp } from '../AppContext.ts';
import { Cite } from './Cite.tsx';
import { BasisWord } from './Rows.tsx';
import { Section } from './Section.tsx';

/** Posts with their dated holders, and meetings held or planned. */
export function PeopleSection({ posts, meetings }: { posts: readonly Post[]; meetings: readonly Meeting[] }) {
  const { graph, words, view } = useApp();
  const nameOf = (id: string) => {
    const node = graph.nodes.get(id);
    return node ? shortName(nodeOf(graph, id), view.lang) : id;
  };
  const when = (meeting: Meeting) =>
    [meeting.start, meeting.end]
      .filter((date, index, both) => date && both.indexOf(date) === index)
      .map((date) => words.date(date ?? ''))
      .join(' – ');
  return (
    <>
      {posts.length > 0 && (
        <Section name={words.posts}>
          <ul className="rows">
            {posts.map((post) => (
              <li key={post.id}>
                <span className="row-words">{post.title[view.lang]}</span>
                {[post.agency, post.body]
                  .filter((id) => id && id !== view.focus)
                  .map((id) => (
                    <span key={id} className="row-after">
                      {' '}
                      · {nameOf(id ?? '')}
                    </span>
                  ))}
                {post.holders.map((holder) => (
                  <div key={`${holder.name}-${holder.seenOn}`} className="row">
                    <b>{holder.name}</b> <span className="row-after">{words.seen(words.date(holder.seenOn))}</span>{' '}
                    <Cite citations={holder.citations} of={[{ holder, post }]} />
                  </div>
                ))}
                <BasisWord basis={post.basis} note={post.note?.[view.lang]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {meetings.length > 0 && (
        <Section name={words.meetings} count={meetings.length}>
          <ul className="rows">
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <b>{meeting.name[view.lang]}</b>{' '}
                <span className="row-after">
                  {[
                    when(meeting),
                    meeting.place,
                    words.meetingState[meeting.state],
                    meeting.chair && words.chairedBy(meeting.chair),
                    meeting.delegationLeader && words.delegationLedBy(meeting.delegationLeader),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>{' '}
                <Cite citations={meeting.citations} of={[{ meeting }]} />
                {meeting.about && <p className="row-note">{meeting.about[view.lang]}</p>}
                <BasisWord basis={meeting.basis} note={meeting.note?.[view.lang]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
