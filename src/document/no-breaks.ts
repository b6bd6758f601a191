import { cached } from '../cache/cached.ts';
import { once } from '../cache/once.ts';
import type { Language } from '../language/language.ts';
import { changed, type LineOf } from './changed.ts';
import { keptTogether, namesTogether } from './kept-together.ts';
import { mapped, withParts } from './shared-parts.ts';
import type { DocumentTree, Run } from './tree.ts';
import { wordsOf } from './words-of.ts';

/** Puts what no line may end in into one run: a property of the text, not characters that spoil searching. */
export function noBreaks(tree: DocumentTree, language: Language): DocumentTree {
  const find = together[language]();
  const line = (runs: readonly Run[], of: LineOf): readonly Run[] =>
    wrapped(of === 'reference' ? wrapped(runs, names) : runs, find);
  return { ...tree, children: changed(tree.children, { line }) };
}

/** Where each thing that must not be parted begins and ends in a text. */
type Find = (text: string) => readonly (readonly [from: number, to: number])[];

interface Sought {
  readonly patternFor: (text: string) => RegExp;
  readonly sign: RegExp;
}

/**
 * Most texts of a document are those of the one before it.
 * One look for a sign is quicker than the search.
 */
const finder = ({ patternFor, sign }: Sought): Find =>
  cached(
    { holds: 'places that no line ends in', most: 5000 },
    (text: string) =>
      !sign.test(text)
        ? []
        : Array.from(
            text.matchAll(patternFor(text)),
            ({ index, 0: all }) => [index, index + all.length] as const,
          ),
    (text) => text,
  );

const ofLanguage = (language: Language) =>
  once((): Find => {
    const { pattern, sign } = keptTogether[language]();
    return finder({ patternFor: () => pattern, sign });
  });

/** Made for the languages that documents are in. */
const together: Readonly<Record<Language, () => Find>> = {
  'en-GB': ofLanguage('en-GB'),
  cy: ofLanguage('cy'),
};
const names = finder({ patternFor: namesTogether, sign: /[A-ZÀ-ÖØ-ÞĀ-\uFFFF]/ });

/** A line with what is found wrapped. Text is read over the runs in it: “<figure>12</figure> studies” is one. */
function wrapped(line: readonly Run[], find: Find): readonly Run[] {
  const found = find(line.map(readable).join(''));
  if (found.length === 0) return mapped(line, (run) => withInner(run, find));
  const made: Run[] = [];
  let rest = line;
  // Where `rest` begins in the text of the whole.
  let at = 0;
  const take = (to: number): readonly Run[] => {
    const [before, after] = cut(rest, to - at);
    rest = after;
    at = to;
    return before;
  };
  for (const [from, to] of found) {
    // What begins or ends halfway in a run is wrapped in there, if it is all in there.
    const [start, end] = [atBoundary(line, from), atBoundary(line, to)];
    if (!start || !end || from < at) continue;
    made.push(...take(from));
    // Without the wrappers of an earlier pattern.
    const children = take(to).flatMap((run) => (run.type === 'together' ? run.children : [run]));
    made.push({ type: 'together', children });
  }
  made.push(...rest);
  return made.map((run) => withInner(run, find));
}

const withInner = (run: Run, find: Find): Run =>
  'children' in run && run.type !== 'together'
    ? withParts(run, { children: wrapped(run.children, find) })
    : run;

/** Whether a place in a line lies in a text of its own or between runs. */
function atBoundary(line: readonly Run[], place: number): boolean {
  let at = 0;
  for (const run of line) {
    const { length } = readable(run);
    if (run.type !== 'text' && place > at && place < at + length) return false;
    at += length;
  }
  return true;
}

/** A line before and after a place that {@link atBoundary} holds of. */
function cut(line: readonly Run[], place: number): readonly [readonly Run[], readonly Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let at = 0;
  for (const run of line) {
    const { length } = readable(run);
    if (at + length <= place) before.push(run);
    else if (at >= place || run.type !== 'text') after.push(run);
    else {
      before.push({ ...run, value: run.value.slice(0, place - at) });
      after.push({ ...run, value: run.value.slice(place - at) });
    }
    at += length;
  }
  return [before, after];
}

/** A character that no pattern holds stands for what is left alone, so that nothing is found across it. */
function readable(run: Run): string {
  return run.type === 'inlineCode' || run.type === 'break' ? '\uFFFC' : wordsOf([run]);
}
