import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { cached } from '../cache/cached.ts';
import type { Language } from '../messages/language.ts';
import { hasClass } from './class-names.ts';
import { inlineTags } from './inline-tags.ts';
import { keptTogether, namesTogether } from './kept-together.ts';

/** Wraps what no line may end in in `span.no-break`: a property of the text, not characters that spoil searching. */
export function noBreaks(tree: Root, language: Language): void {
  for (const child of tree.children) if (child.type === 'element') walk(child, together[language]);
}

/** Where each thing that must not be parted begins and ends in a text. */
type Find = (text: string) => readonly (readonly [from: number, to: number])[];

/**
 * Most texts of a document are those of the one before it.
 * One look for a sign is quicker than the search.
 */
const finder = ({ pattern, sign }: { readonly pattern: RegExp; readonly sign: RegExp }): Find =>
  cached(
    { holds: 'places that no line ends in', most: 5000 },
    (text: string) =>
      !sign.test(text)
        ? []
        : Array.from(text.matchAll(pattern), ({ index, 0: all }) => [index, index + all.length] as const),
    (text) => text,
  );

const together: Readonly<Record<Language, Find>> = {
  'en-GB': finder(keptTogether['en-GB']),
  cy: finder(keptTogether.cy),
};
const names = finder({ pattern: namesTogether, sign: /\p{Lu}/u });

function walk(element: Element, together: Find, isInReferences = false): void {
  if (isLeftAlone(element)) return;
  const isReferences = isInReferences || hasClass(element, 'references');
  for (const find of isReferences ? [names, together] : [together])
    element.children = wrapped(element.children, find);
  for (const child of element.children) if (isBlock(child)) walk(child, together, isReferences);
}

/** Content with what is found wrapped. Text is read over the elements in it: “<span>12</span> studies” is one. */
function wrapped(children: readonly ElementContent[], find: Find): ElementContent[] {
  const made: ElementContent[] = [];
  let inline: ElementContent[] = [];
  const end = (): void => {
    made.push(...wrappedInline(inline, find));
    inline = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      end();
      made.push(child);
    } else inline.push(child);
  }
  end();
  return made;
}

function wrappedInline(content: readonly ElementContent[], find: Find): ElementContent[] {
  const found = find(content.map(readable).join(''));
  if (found.length === 0) return content.map((child) => withInner(child, find));
  const made: ElementContent[] = [];
  let rest = content;
  // Where `rest` begins in the text of the whole.
  let at = 0;
  const take = (to: number): ElementContent[] => {
    const [before, after] = cut(rest, to - at);
    rest = after;
    at = to;
    return before;
  };
  for (const [from, to] of found) {
    // What begins or ends halfway in an element is wrapped in there, if it is all in there.
    const [start, end] = [atBoundary(content, from), atBoundary(content, to)];
    if (!start || !end || from < at) continue;
    made.push(...take(from));
    const inside = take(to);
    made.push(inside.some(holdsNoBreak) ? h('span.no-break', plain(inside)) : h('span.no-break', inside));
  }
  made.push(...rest);
  return made.map((child) => withInner(child, find));
}

function withInner(node: ElementContent, find: Find): ElementContent {
  if (node.type !== 'element' || isLeftAlone(node) || isNoBreak(node)) return node;
  return { ...node, children: wrappedInline(node.children, find) };
}

/** Whether a place in the text of some content lies in a text of its own or between elements. */
function atBoundary(content: readonly ElementContent[], place: number): boolean {
  let at = 0;
  for (const child of content) {
    const length = readable(child).length;
    if (child.type !== 'text' && place > at && place < at + length) return false;
    at += length;
  }
  return true;
}

/** Content before and after a place in its text that {@link atBoundary} holds of. */
function cut(content: readonly ElementContent[], place: number): [ElementContent[], ElementContent[]] {
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  let at = 0;
  for (const child of content) {
    const length = readable(child).length;
    if (at + length <= place) before.push(child);
    else if (at >= place || child.type !== 'text') after.push(child);
    else {
      before.push({ ...child, value: child.value.slice(0, place - at) });
      after.push({ ...child, value: child.value.slice(place - at) });
    }
    at += length;
  }
  return [before, after];
}

/** A character that no pattern holds stands for what is left alone, so that nothing is found across it. */
const readable = (node: ElementContent): string =>
  node.type === 'element' && isLeftAlone(node) ? '\uFFFC' : textOf(node);

const holdsNoBreak = (node: ElementContent): boolean => node.type === 'element' && isNoBreak(node);

/** Content without the wrappers of an earlier pattern. */
const plain = (content: readonly ElementContent[]): ElementContent[] =>
  content.flatMap((node) => (node.type === 'element' && isNoBreak(node) ? node.children : [node]));

const isLeftAlone = ({ tagName }: Element): boolean =>
  tagName === 'svg' || tagName === 'code' || tagName === 'br' || tagName === 'img';

/** A large figure and its unit stand one below the other. */
const isBlock = (node: ElementContent): node is Element =>
  node.type === 'element' &&
  (!inlineTags.has(node.tagName) || ['stat', 'unit'].some((name) => hasClass(node, name)));

const isNoBreak = (element: Element): boolean => hasClass(element, 'no-break');
