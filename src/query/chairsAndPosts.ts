import { type Graph, relationsFrom, relationsTo } from '../model/graph.ts';
import type { Meeting, NodeId, Post, Relation } from '../model/schema.ts';

export interface ChairsAndPosts {
  /** Who chairs it or leads it, the latest first. */
  chairs: Relation[];
  /** What it chairs or leads itself. */
  chairOf: Relation[];
  posts: Post[];
  meetings: Meeting[];
}

/** Who chairs a body, which posts belong to it and which meetings it held or plans. */
export function chairsAndPosts(graph: Graph, id: NodeId): ChairsAndPosts {
  const latestFirst = (a: Relation, b: Relation) => (b.since ?? b.seenOn ?? '').localeCompare(a.since ?? a.seenOn ?? '');
  const takesPart = (meeting: Meeting) =>
    [meeting.bodies, meeting.hosts, meeting.attendees, meeting.observers, meeting.instruments].some((ids) => ids?.includes(id));
  return {
    chairs: relationsTo(graph, id, 'chairs', 'leads').sort(latestFirst),
    chairOf: relationsFrom(graph, id, 'chairs', 'leads'),
    posts: graph.dataset.posts.filter((post) => post.body === id || post.agency === id),
    meetings: graph.dataset.meetings.filter(takesPart).sort((a, b) => (b.start ?? '').localeCompare(a.start ?? '')),
  };
}
