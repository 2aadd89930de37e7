import type { Document, Element } from '@xmldom/xmldom';

/**
 * The rules of GraphML and GEXF that bear on what we write, put down here from the formats' own documentation. This is
 * not the published schema of either; it is what a file must keep to so that readers of the format accept it.
 */
interface Rule {
  /** Attributes that must stand, and those that may. A pattern says what a value looks like. */
  required?: Record<string, RegExp>;
  optional?: Record<string, RegExp>;
  /** The elements inside, in order: `?` at most once, `*` any number, nothing exactly once. */
  children?: readonly string[];
  text?: boolean;
}

const ANY = /^[\s\S]*$/;
const TOKEN = /^[\p{L}\p{N}\p{M}._:\u00b7-]+$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMESPACES = { xmlns: ANY, 'xmlns:xsi': ANY, 'xsi:schemaLocation': ANY };

const GRAPHML: Record<string, Rule> = {
  graphml: { optional: NAMESPACES, children: ['key*', 'graph'] },
  key: { required: { id: TOKEN, for: /^(?:node|edge)$/, 'attr.name': TOKEN, 'attr.type': /^(?:boolean|int|long|float|double|string)$/ } },
  graph: { required: { edgedefault: /^(?:directed|undirected)$/ }, optional: { id: TOKEN }, children: ['node*', 'edge*'] },
  node: { required: { id: TOKEN }, children: ['data*'] },
  edge: { required: { source: TOKEN, target: TOKEN }, optional: { id: TOKEN }, children: ['data*'] },
  data: { required: { key: TOKEN }, text: true },
};

const GEXF: Record<string, Rule> = {
  gexf: { required: { version: /^1\.3$/ }, optional: NAMESPACES, children: ['meta?', 'graph'] },
  meta: { optional: { lastmodifieddate: DAY }, children: ['creator?', 'description?'] },
  creator: { text: true },
  description: { text: true },
  graph: {
    optional: {
      defaultedgetype: /^(?:directed|undirected|mutual)$/,
      idtype: /^(?:string|integer)$/,
      mode: /^(?:static|dynamic|slice)$/,
      timeformat: /^(?:integer|double|date|dateTime)$/,
      timerepresentation: /^(?:interval|timestamp)$/,
    },
    children: ['attributes*', 'nodes', 'edges'],
  },
  attributes: { required: { class: /^(?:node|edge)$/ }, optional: { mode: /^(?:static|dynamic)$/ }, children: ['attribute*'] },
  attribute: { required: { id: ANY, title: ANY, type: /^(?:integer|boolean|string)$/ } },
  nodes: { optional: { count: /^\d+$/ }, children: ['node*'] },
  node: { required: { id: ANY }, optional: { label: ANY, start: DAY, end: DAY }, children: ['attvalues?'] },
  edges: { optional: { count: /^\d+$/ }, children: ['edge*'] },
  edge: {
    required: { source: ANY, target: ANY },
    optional: { id: ANY, label: ANY, kind: ANY, start: DAY, end: DAY },
    children: ['attvalues?'],
  },
  attvalues: { children: ['attvalue*'] },
  attvalue: { required: { for: ANY, value: ANY } },
};

/** Where a document breaks the rules of GraphML: structure, unique ids, ends that exist, data with a declared key and of its type. */
export function graphmlFaults(document: Document): string[] {
  const all = (name: string) => [...document.getElementsByTagName(name)];
  const keys = new Map(all('key').map((key) => [key.getAttribute('id'), key]));
  const data = all('data').flatMap((datum) => {
    const key = keys.get(datum.getAttribute('key'));
    const owner = (datum.parentNode as Element).tagName;
    if (!key || key.getAttribute('for') !== owner) return [`${owner} has data of an undeclared key ${datum.getAttribute('key')}`];
    return typed(key.getAttribute('attr.type'), datum.textContent) ? [] : [`${datum.getAttribute('key')} is not of its type`];
  });
  return [
    ...rootFaults(document, 'graphml', 'http://graphml.graphdrawing.org/xmlns'),
    ...structureFaults(document.documentElement, GRAPHML),
    ...uniqueFaults([...all('key'), ...all('graph'), ...all('node')]),
    ...uniqueFaults(all('edge')),
    ...endFaults(all('node'), all('edge')),
    ...data,
  ];
}

/** Where a document breaks the rules of GEXF 1.3: structure, unique ids, counts, ends that exist, values of a declared attribute. */
export function gexfFaults(document: Document): string[] {
  const all = (name: string) => [...document.getElementsByTagName(name)];
  const declared = new Map(
    all('attribute').map((attribute) => [
      `${(attribute.parentNode as Element).getAttribute('class')} ${attribute.getAttribute('id')}`,
      attribute.getAttribute('type'),
    ]),
  );
  const values = all('attvalue').flatMap((value) => {
    const owner = ((value.parentNode as Element).parentNode as Element).tagName;
    const type = declared.get(`${owner} ${value.getAttribute('for')}`);
    return type && typed(type, value.getAttribute('value'))
      ? []
      : [`${owner} has a value of ${value.getAttribute('for')} that is not as declared`];
  });
  const counts = ['node', 'edge'].flatMap((name) => {
    const count = all(`${name}s`)[0]?.getAttribute('count');
    return count === String(all(name).length) ? [] : [`${name}s count ${count}`];
  });
  const reversed = [...all('node'), ...all('edge')].flatMap((element) => {
    const [start, end] = [element.getAttribute('start'), element.getAttribute('end')];
    return start && end && start > end ? [`${element.getAttribute('id')} ends before it starts`] : [];
  });
  return [
    ...rootFaults(document, 'gexf', 'http://gexf.net/1.3'),
    ...structureFaults(document.documentElement, GEXF),
    ...uniqueFaults(all('node')),
    ...uniqueFaults(all('edge')),
    ...endFaults(all('node'), all('edge')),
    ...counts,
    ...reversed,
    ...values,
  ];
}

function rootFaults({ documentElement: root }: Document, name: string, namespace: string): string[] {
  return root?.tagName === name && root.namespaceURI === namespace ? [] : [`the root is ${root?.tagName} of ${root?.namespaceURI}`];
}

function structureFaults(element: Element | null, rules: Record<string, Rule>): string[] {
  if (!element) return ['there is no element'];
  const rule = rules[element.tagName];
  if (!rule) return [`<${element.tagName}> is unknown`];
  const { required = {}, optional = {}, children = [], text } = rule;
  const attributes = [...element.attributes];
  const known: Record<string, RegExp> = { ...required, ...optional };
  const missing = Object.keys(required).filter((name) => !element.hasAttribute(name));
  const wrong = attributes.filter(({ name, value }) => !known[name]?.test(value));
  const inside = [...element.childNodes].filter((child): child is Element => child.nodeType === 1);
  const words = [...element.childNodes].filter((child) => child.nodeType !== 1).map((child) => child.nodeValue ?? '');
  const order = new RegExp(`^${children.map((child) => child.replace(/^(\w+)([?*]?)$/, '(?:$1 )$2')).join('')}$`);
  return [
    ...missing.map((name) => `<${element.tagName}> lacks ${name}`),
    ...wrong.map(({ name, value }) => `<${element.tagName} ${name}="${value}"> is not allowed`),
    ...(order.test(inside.map(({ tagName }) => `${tagName} `).join(''))
      ? []
      : [`<${element.tagName}> holds what it may not, or in another order`]),
    ...(text || words.join('').trim() === '' ? [] : [`<${element.tagName}> holds text`]),
    ...inside.flatMap((child) => structureFaults(child, rules)),
  ];
}

function uniqueFaults(elements: readonly Element[]): string[] {
  const ids = elements.map((element) => element.getAttribute('id'));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`);
}

function endFaults(nodes: readonly Element[], edges: readonly Element[]): string[] {
  const ids = new Set(nodes.map((node) => node.getAttribute('id')));
  return edges.flatMap((edge) =>
    ['source', 'target'].filter((end) => !ids.has(edge.getAttribute(end))).map((end) => `${edge.getAttribute('id')} has no ${end}`),
  );
}

function typed(type: string | null, value: string | null): boolean {
  if (type === 'boolean') return value === 'true' || value === 'false';
  return type === 'int' || type === 'integer' ? /^-?\d+$/.test(value ?? '') : value !== null;
}
