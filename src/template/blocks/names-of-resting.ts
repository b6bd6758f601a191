import { inARow, list, paragraph, runs, strong, text } from '../../document/nodes.ts';
import { type Block, type Content, isRun, type Run } from '../../document/tree.ts';
import { type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Resting } from './resting-on.ts';

/** More names than these in one line are divided by their themes. */
const mostInALine = 6;
/** Up to so many names need no lines by what they belong to. */
const mostTogether = 9;

/**
 * What a reader calls facts that rest on the same, in lines of what belongs together, each name with the paths by which its figures are known.
 * What is only some of its kind is named one by one, so that nothing is named in two rows.
 * Of findings, most are “the others”.
 *
 * @param before how well they are documented
 */
export function namesOfResting(
  row: readonly Resting[],
  messages: Messages,
  before?: string,
): readonly Block[] {
  const { first, items } = linesOf(row, messages);
  const begin = [...(before === undefined ? [] : [strong(text(before)), text(': ')]), ...together(first)];
  return [...(begin.length === 0 ? [] : [paragraph(begin)]), ...(items.length === 0 ? [] : [list(items)])];
}

/** The same one after another. */
export function namesInARow(row: readonly Resting[], messages: Messages): readonly Run[] {
  const { first, items } = linesOf(row, messages);
  return linesInARow([...(first.length === 0 ? [] : [together(first)]), ...items]);
}

const linesInARow = (lines: readonly Content[]): readonly Run[] =>
  inARow(
    lines.map((line) =>
      line.flatMap((node): readonly Run[] => {
        if (isRun(node)) return [node];
        return node.type === 'list'
          ? [text(' '), ...linesInARow(node.children.map(({ children }) => children))]
          : [];
      }),
    ),
  );

function linesOf(
  row: readonly Resting[],
  messages: Messages,
): { readonly first: readonly Run[]; readonly items: readonly Content[] } {
  const inLines = new Map<Resting['line'], Run[]>();
  const under: Content[] = [];
  const said = new Set<string>();
  for (const resting of row) {
    const { oneOf } = resting;
    if (oneOf !== undefined && said.has(oneOf.key)) continue;
    if (oneOf !== undefined) said.add(oneOf.key);
    const kind = oneOf === undefined ? [resting] : row.filter((each) => each.oneOf?.key === oneOf.key);
    const called = nameOf(resting, kind, messages);
    if ('line' in called) under.push(called.line);
    else inLines.set(resting.line, [...(inLines.get(resting.line) ?? []), ...called.names]);
  }
  const lines = [...inLines.values()];
  const [first = [], ...rest] = lines.flat().length <= mostTogether ? [lines.flat()] : lines;
  return { first, items: [...rest.map((names) => together(names)), ...under] };
}

/** What facts of one kind are called, each by itself; or the line of their own that they have. */
function nameOf(
  { name, oneOf }: Resting,
  kind: readonly Resting[],
  { blocks }: Messages,
): { readonly names: readonly Run[] } | { readonly line: Content } {
  const words = blocks.sources;
  if (oneOf === undefined) return { names: [rests(name, kind)] };
  if (kind.length === oneOf.size) return { names: [rests(oneOf.all, kind)] };
  const each = kind.map((one) => rests(one.name, [one]));
  switch (oneOf.as) {
    case 'claims':
      return { names: [rests(words.claims(oneOf.all, speakersOf(kind)), kind)] };
    case 'names':
      return oneOf.some === undefined
        ? { names: each }
        : { line: [...runs(phrase`${oneOf.some}: `), ...together(each)] };
    case 'findings':
      if (kind.length * 2 > oneOf.size) return { names: [rests(oneOf.others, kind)] };
      return kind.length > mostInALine
        ? { line: [text(`${oneOf.some}:`), list(themesOf(kind, words.allOfTheme))] }
        : { line: [text(`${oneOf.some}: `), ...together(each)] };
  }
}

const together = (names: readonly Run[]): readonly Run[] => inARow(names.map((name) => [name]));

/** Under the name of each theme its sub-themes, or that it is all of them; a theme without any by itself. */
function themesOf(kind: readonly Resting[], all: string): readonly Content[] {
  const themes = new Map<Text, Resting[]>();
  for (const resting of kind) {
    if (resting.oneOf?.as !== 'findings') continue;
    const { theme } = resting.oneOf;
    themes.set(theme, [...(themes.get(theme) ?? []), resting]);
  }
  return [...themes].map(([theme, own]) => {
    const [first] = own;
    const isAll = first?.oneOf?.as === 'findings' && own.length === first.oneOf.themeSize && own.length > 1;
    if (own.length === 1 && first?.name === theme) return [rests(theme, own)];
    const names = isAll ? [rests(all, own)] : together(own.map((one) => rests(one.name, [one])));
    return [...runs(phrase`${theme}: `), ...names];
  });
}

/** Who says some of several statements, and which of theirs where it is not all. */
function speakersOf(
  kind: readonly Resting[],
): readonly { readonly speaker: string; readonly positions?: readonly number[] }[] {
  const claims = kind.flatMap(({ oneOf }) => (oneOf?.as === 'claims' ? [oneOf] : []));
  return [...new Set(claims.map(({ speaker }) => speaker))].map((speaker) => {
    const own = claims.filter((claim) => claim.speaker === speaker);
    return own.length === own[0]?.speakerSize
      ? { speaker }
      : { speaker, positions: own.map(({ position }) => position) };
  });
}

/** Words of the list, with the paths of the facts that they speak of. */
const rests = (words: Phrase, facts: readonly Resting[]): Run => ({
  type: 'firstUse',
  paths: facts.flatMap(({ paths }) => paths),
  children: runs(words),
});
