import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { markSigns, numberOfMark, wholeMark, withoutMarks } from '../marks/marks.ts';
import type { Untranslated } from '../review/review.ts';
import { hasClass } from './class-names.ts';
import { inlineTags } from './inline-tags.ts';
import type { TracedFact } from './traced-fact.ts';

export interface ForeignWords {
  /** Says of marked words in which language they stand, in `span[lang]`, and takes every mark out of a tree. */
  inTree(tree: Root): Root;
  /** Takes every mark out of a text that cannot say the language of its words. */
  inText(text: string): string;
  /** The same of facts, which a page has beside its tree; they are said elsewhere in it as well. */
  inFacts(facts: ReadonlyMap<string, TracedFact>): ReadonlyMap<string, TracedFact>;
  /** The language of a text that is marked as a whole. */
  langOf(text: string): string | undefined;
  /** Those that were found so far, in the order of the data. */
  found(): readonly Untranslated[];
}

/** Content and the language that all its words stand in, where that is not the document's. */
interface Said {
  readonly node: ElementContent;
  readonly lang: string | undefined;
}

/**
 * What becomes of the marks of {@link Review.untranslated}, after a document is composed and before anything looks at its
 * words. Marks may begin in one element and end in another; they do not go beyond a block.
 */
export function foreignWords(untranslated: readonly Untranslated[]): ForeignWords {
  const found = new Set<number>();
  const see = (digits: string): number => {
    const number = numberOfMark(digits);
    found.add(number);
    return number;
  };
  const inText = (text: string): string => {
    for (const { 1: digits } of text.matchAll(markSigns)) if (digits !== undefined) see(digits);
    return withoutMarks(text);
  };
  return {
    // Most documents have no such words, and some have many elements.
    inTree: (tree) => (untranslated.length === 0 ? tree : { ...tree, children: blocksIn(tree.children) }),
    inText,
    inFacts(facts) {
      if (untranslated.length === 0) return facts;
      return new Map(
        Array.from(facts, ([path, { field, from, ...sure }]) => [
          path,
          { ...sure, field: withoutMarks(field), from: withoutMarks(from) },
        ]),
      );
    },
    langOf(text) {
      const mark = wholeMark(text);
      return mark && untranslated[mark.number]?.lang;
    },
    found: () => untranslated.filter((_, number) => found.has(number)),
  };

  function blocksIn(nodes: readonly RootContent[]): RootContent[] {
    return wrapped(spread(nodes.filter(isContent), []));
  }

  /** @param open numbers of the marks that have begun and not ended, the innermost last */
  function spread(nodes: readonly ElementContent[], open: number[]): Said[] {
    return nodes.flatMap((node): readonly Said[] => {
      if (node.type === 'text') return spreadText(node.value, open);
      if (node.type !== 'element') return [{ node, lang: undefined }];
      return [spreadElement({ ...node, properties: plainProperties(node) }, open)];
    });
  }

  function spreadText(text: string, open: number[]): readonly Said[] {
    const said: Said[] = [];
    let at = 0;
    const take = (to: number): void => {
      const value = withoutMarks(text.slice(at, to));
      if (value !== '') said.push({ node: { type: 'text', value }, lang: innermost(open) });
    };
    for (const { index, 0: sign, 1: digits } of text.matchAll(markSigns)) {
      take(index);
      at = index + sign.length;
      if (digits === undefined) open.pop();
      else open.push(see(digits));
    }
    take(text.length);
    return said;
  }

  function spreadElement(element: Element, open: number[]): Said {
    if (element.tagName === 'svg') return { node: inDrawing(element), lang: undefined };
    if (!isInline(element)) return { node: block(element), lang: undefined };
    const inside = spread(element.children, open);
    const [first] = inside;
    const lang = first === undefined ? innermost(open) : first.lang;
    if (lang === undefined || inside.some((each) => each.lang !== lang) || standsAlone(element))
      return { node: { ...element, children: wrapped(inside) }, lang: undefined };
    return { node: { ...element, children: inside.map(({ node }) => node) }, lang };
  }

  function block(element: Element): Element {
    const inside = spread(element.children, []);
    const [only] = inside;
    // Of the lines over the title a PDF takes the words alone, and their language from the line.
    if (hasClass(element, 'audience') && inside.length === 1 && only?.lang !== undefined)
      return { ...element, properties: { ...element.properties, lang: only.lang }, children: [only.node] };
    return { ...element, children: wrapped(inside) };
  }

  /** The words of a drawing are lines of it; what a reader hears is its alternative. */
  function inDrawing(element: Element): Element {
    const children = element.children.map((child): ElementContent => {
      if (child.type === 'text') return { ...child, value: inText(child.value) };
      return child.type === 'element' ? inDrawing(child) : child;
    });
    return { ...element, properties: plainProperties(element), children };
  }

  function plainProperties({ properties }: Element): Element['properties'] {
    return Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        typeof value === 'string' ? inText(value) : value,
      ]),
    );
  }

  function innermost(open: readonly number[]): string | undefined {
    const number = open.at(-1);
    return number === undefined ? undefined : untranslated[number]?.lang;
  }
}

/** Content with neighbours of one other language in one element. */
function wrapped(said: readonly Said[]): ElementContent[] {
  const made: ElementContent[] = [];
  for (let index = 0; index < said.length; ) {
    const lang = said[index]?.lang;
    const next = said.findIndex((each, at) => at > index && each.lang !== lang);
    const run = said.slice(index, next === -1 ? undefined : next).map(({ node }) => node);
    if (lang === undefined) made.push(...run);
    else made.push(h('span', { lang }, run));
    index += run.length;
  }
  return made;
}

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype';

const isInline = ({ tagName }: Element): boolean => inlineTags.has(tagName);

/** What is looked for by its place in the tree: figures that are traced, names that lead to them, large figures. */
const standsAlone = (element: Element): boolean =>
  element.properties.dataFact !== undefined ||
  element.properties.dataRests !== undefined ||
  ['stat', 'unit'].some((name) => hasClass(element, name));
