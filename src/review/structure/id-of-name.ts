import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { pairsOf, type Written } from '../yaml/written.ts';

/** The id of what a person has called by its name or title: of a source, a theme or a sub-theme. */
export const idOfName = ({ root }: Written, name: string): string | undefined =>
  isMap<Node, Node | null>(root)
    ? (idInSources(pairsOf(root).get('sources')?.value, name) ??
      idIn(pairsOf(root).get('themes')?.value, name))
    : undefined;

function idInSources(sources: Node | null | undefined, name: string): string | undefined {
  if (!isMap<Node, Node | null>(sources)) return undefined;
  return [...pairsOf(sources)].find(([, { value }]) => isCalled(value, 'title', name))?.[0];
}

function idIn(list: Node | null | undefined, name: string): string | undefined {
  if (!isSeq<Node>(list)) return undefined;
  for (const member of list.items) {
    if (!isMap<Node, Node | null>(member)) continue;
    const id = pairsOf(member).get('id')?.value;
    if (isCalled(member, 'name', name) && isScalar(id)) return String(id.value);
    const inner = idIn(pairsOf(member).get('sub-themes')?.value, name);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Whether a mapping has a text under a key, in whichever language. */
function isCalled(node: Node | null | undefined, key: string, name: string): boolean {
  const given = isMap<Node, Node | null>(node) ? pairsOf(node).get(key)?.value : undefined;
  const texts = isMap<Node, Node | null>(given)
    ? [...pairsOf(given).values()].map(({ value }) => value)
    : [given];
  return texts.some(
    (text) => isScalar(text) && String(text.value).toLowerCase() === name.trim().toLowerCase(),
  );
}
