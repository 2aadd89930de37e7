import { useEffect, useMemo, useRef, useState } from 'react';
import { nodeOf } from '../model/graph.ts';
import type { NodeId } from '../model/schema.ts';
import { isFiltered } from '../query/filter.ts';
import { focalPoints } from '../query/focalPoints.ts';
import { fullName, shortName } from '../view/naming.ts';
import { type OutlineItem, outlineIds, outlineOf } from '../view/outline.ts';
import { useApp } from './AppContext.ts';

interface Row {
  item: OutlineItem;
  level: number;
  parent: NodeId | undefined;
  position: number;
  size: number;
}

/** The items that stand open on screen, top to bottom. */
function visibleRows(items: readonly OutlineItem[], isOpen: (id: NodeId) => boolean, level = 1, parent?: NodeId): Row[] {
  return items.flatMap((item, index) => [
    { item, level, parent, position: index + 1, size: items.length },
    ...(isOpen(item.id) ? visibleRows(item.children, isOpen, level + 1, item.id) : []),
  ]);
}

function pathTo(items: readonly OutlineItem[], id: NodeId): NodeId[] | undefined {
  for (const item of items) {
    if (item.id === id) return [];
    const below = pathTo(item.children, id);
    if (below) return [item.id, ...below];
  }
  return undefined;
}

/** The picture's twin in words: an ARIA tree of the same bodies, in the same order, with the focal point of the chosen one. */
export function Outline() {
  const { graph, plan, words, view, shown, go } = useApp();
  const tree = useMemo(() => outlineOf(graph, plan, shown), [graph, plan, shown]);
  const filtered = isFiltered(view);
  const [opened, setOpened] = useState<ReadonlyMap<NodeId, boolean>>(new Map());
  const [active, setActive] = useState<NodeId | undefined>(undefined);
  const list = useRef<HTMLUListElement>(null);

  const depthOf = useMemo(() => {
    const depths = new Map<NodeId, number>();
    const walk = (items: readonly OutlineItem[], depth: number) => {
      for (const item of items) {
        depths.set(item.id, depth);
        walk(item.children, depth + 1);
      }
    };
    walk(tree, 0);
    return depths;
  }, [tree]);
  const isOpen = (id: NodeId) => opened.get(id) ?? (filtered || (depthOf.get(id) ?? 9) < 2);
  const rows = visibleRows(tree, isOpen);
  const tabStop = rows.find((row) => row.item.id === (active ?? view.focus)) ?? rows[0];

  useEffect(() => {
    if (!view.focus) return;
    const path = pathTo(tree, view.focus);
    if (!path) return;
    setOpened((before) => new Map([...before, ...path.map((id) => [id, true] as const)]));
    setActive(view.focus);
  }, [view.focus, tree]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when its branch has opened
  useEffect(() => {
    if (view.focus) list.current?.querySelector(`[data-id="${view.focus}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [view.focus, opened]);

  const focusRow = (row: Row | undefined) => {
    if (!row) return;
    setActive(row.item.id);
    list.current?.querySelector<HTMLElement>(`[data-id="${row.item.id}"]`)?.focus();
  };
  const toggle = (id: NodeId, open: boolean) => setOpened((before) => new Map(before).set(id, open));
  const onKeyDown = (event: React.KeyboardEvent) => {
    const index = rows.findIndex((row) => row.item.id === (active ?? tabStop?.item.id));
    const row = rows[index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusRow(rows[index + 1]),
      ArrowUp: () => focusRow(rows[index - 1]),
      Home: () => focusRow(rows[0]),
      End: () => focusRow(rows.at(-1)),
      ArrowRight: () =>
        row.item.children.length > 0 && !isOpen(row.item.id)
          ? toggle(row.item.id, true)
          : row.item.children.length > 0 && focusRow(rows[index + 1]),
      ArrowLeft: () =>
        row.item.children.length > 0 && isOpen(row.item.id)
          ? toggle(row.item.id, false)
          : focusRow(rows.find((each) => each.item.id === row.parent)),
      Enter: () => go({ focus: row.item.id }),
      ' ': () => go({ focus: row.item.id }),
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      event.stopPropagation();
      move();
    } else if (/^[a-z0-9]$/i.test(event.key)) {
      const next = [...rows.slice(index + 1), ...rows.slice(0, index)].find((each) =>
        shortName(nodeOf(graph, each.item.id), view.lang).toLowerCase().startsWith(event.key.toLowerCase()),
      );
      if (next) {
        event.preventDefault();
        event.stopPropagation();
        focusRow(next);
      }
    }
  };

  return (
    <section className="outline" aria-labelledby="outline-heading">
      <h2 id="outline-heading" className="heading">
        {words.outline}
      </h2>
      {rows.length === 0 && <p className="empty">{words.emptyFilter}</p>}
      <ul ref={list} role="tree" aria-label={words.outline} onKeyDown={onKeyDown} hidden={rows.length === 0}>
        {rows.map((row) => {
          const { item, level } = row;
          const node = nodeOf(graph, item.id);
          const name = fullName(node, view.lang);
          const short = shortName(node, view.lang);
          const chosen = view.focus === item.id;
          const agencies = chosen || node.kind === 'sector' ? (focalPoints(graph, item.id)[0]?.statements ?? []) : [];
          const within = item.children.length > 0 ? outlineIds(item.children).length : 0;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys
            <li
              key={item.id}
              role="treeitem"
              aria-level={level}
              aria-posinset={row.position}
              aria-setsize={row.size}
              aria-expanded={item.children.length > 0 ? isOpen(item.id) : undefined}
              aria-selected={chosen}
              tabIndex={row === tabStop ? 0 : -1}
              data-id={item.id}
              data-level={Math.min(level, 6)}
              className={`outline-item hue-${node.pillar ?? 'common'} tier-${node.tier ?? node.kind}`}
              onClick={() => go({ focus: item.id })}
              onFocus={() => setActive(item.id)}
              title={name.text === short ? undefined : name.text}
            >
              {item.children.length > 0 ? (
                // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the tree do the same
                // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the tree do the same
                <span
                  className="twisty"
                  data-open={isOpen(item.id)}
                  onClick={(event) => {
                    event.stopPropagation();
                    toggle(item.id, !isOpen(item.id));
                  }}
                />
              ) : (
                <span className="twisty-room" />
              )}
              <span className="outline-name">
                <span className="outline-short">{short}</span>
                {name.text !== short && (
                  <span className="outline-full" lang={name.lang === view.lang ? undefined : name.lang}>
                    {name.text}
                  </span>
                )}
                {graph.day?.unknown.has(node) && <span className="outline-day"> {words.unknownThen}</span>}
                {graph.day?.changed.has(item.id) && (
                  <span className="outline-changed" title={words.changedSince}>
                    <span className="sr-only"> {words.changedSince}</span>
                  </span>
                )}
              </span>
              {agencies.length > 0 ? (
                <span className="outline-agency">
                  {[...new Set(agencies.map(({ agency }) => shortName(nodeOf(graph, agency), view.lang)))].join(', ')}
                </span>
              ) : (
                within > 0 && <span className="count">{within}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
