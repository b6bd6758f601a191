import { cached } from '../cache/cached.ts';
import { onceFor } from '../cache/once-for.ts';
import type { CslItem } from '../citation/csl-item.ts';
import { type Fault, faultAgainst } from '../fault/fault.ts';
import { type RuleId, rulesOf } from '../fault/rule-ids.ts';
import type { WrittenText } from '../fault/written-text.ts';
import { defaultLanguage, type Language, languageTags } from '../language/language.ts';
import { gapsIn } from './gaps/gaps-in.ts';
import type { ReaderGap } from './gaps/reader-gap.ts';
import { readReferences } from './read-references.ts';
import { type Resolved, resolveTexts } from './resolve/resolve-review.ts';
import { inOwnLanguage, translated } from './resolve/translated.ts';
import type { Review } from './review.ts';
import { causesAlone } from './rules/causes-alone.ts';
import type { Checked, Gap } from './rules/rule.ts';
import { reviewRules } from './rules/rules.ts';
import { withoutGuesses } from './rules/without-guesses.ts';
import { inOrder } from './structure/in-order.ts';
import { readShape } from './structure/read-shape.ts';
import { reviewShape } from './structure/shapes.ts';
import { toDosIn } from './to-dos-in.ts';
import { placeInText } from './yaml/place-in-text.ts';
import { readYaml } from './yaml/read-yaml.ts';
import type { Written } from './yaml/written.ts';

export interface ReviewFiles {
  readonly review: { readonly file: string; readonly text: string };
  readonly references: { readonly file: string; readonly text: string };
  /** The name of the folder that they are in, which the review's id repeats. */
  readonly folder?: string;
}

export interface CheckedReview {
  /** In its own language. Only where no fault is an error. */
  readonly review?: Review;
  /**
   * The same in each language that any text of it has; a text without that language stands in the review's own between marks:
   * see `Review.untranslated`.
   */
  readonly inLanguage: Readonly<Partial<Record<Language, Review>>>;
  readonly references: readonly CslItem[];
  /** By file, line and column. */
  readonly faults: readonly Fault[];
}

/** Once for all that is asked of a review: a long text is also long to look for. */
const keyOf = onceFor(({ review, references, folder }: ReviewFiles): string =>
  JSON.stringify([review.file, review.text, references.file, references.text, folder]),
);

/**
 * Reads `review.yaml` and `references.json` and reports everything at once that does not hold there, in whatever language.
 * Pure, and never throws, whatever a person wrote.
 */
export const checkReview = cached(
  { holds: 'checked reviews', most: 16, lasts: 'apart' },
  (input: ReviewFiles): CheckedReview => checkWhole(input).checked,
  keyOf,
);

/** Every English text of the data that may hold inline Markdown, with the places of its characters; none where the data could not be read. */
export const textsOfReview = (input: ReviewFiles): readonly WrittenText[] => checkWhole(input).texts;

/** What a reader may miss in the documents of the review; undefined where the data could not be read. */
export const gapsOfReview = (input: ReviewFiles): readonly ReaderGap[] | undefined =>
  checkWhole(input).gaps();

/** Of the last review alone, as it holds every node of its files; that is the one whose words are asked for next. */
const checkWhole = cached({ holds: 'the review that was checked last', most: 1 }, checkAnew, keyOf);

interface CheckedWhole {
  readonly checked: CheckedReview;
  readonly texts: readonly WrittenText[];
  gaps(): readonly ReaderGap[] | undefined;
}

function checkAnew(input: ReviewFiles): CheckedWhole {
  const references = readReferences(input.references.file, input.references.text);
  const read = readYaml(input.review.file, input.review.text);
  const { data, gaps: unshaped, faults: shapeFaults } = readShape(read, reviewShape);
  const gaps: readonly Gap[] = [
    ...unshaped.map((path): Gap => ({ in: 'review.yaml', path })),
    ...references.gaps.map((path): Gap => ({ in: 'references.json', path })),
  ];
  const written = [...read.faults, ...shapeFaults, ...references.faults];
  if (!data) {
    return {
      checked: { inLanguage: {}, references: references.items, faults: inOrder(written) },
      texts: [],
      gaps: () => undefined,
    };
  }

  const found: Fault[] = [];
  const own = data.language;
  const toDos = [read.written, references.written].flatMap(toDosIn);
  const { data: inOwnWords, words } = inOwnLanguage(data);
  const languages = languageTags.filter(
    (tag) => tag === own || words.some((each) => each.words.in(tag, own) !== undefined),
  );
  const whole = { toDo: toDos.length, languages };
  const inOwn = resolveTexts(inOwnWords, { ...read.written, languages: [own] }, whole, (rule, breach) => {
    found.push(faultAgainst(rule, breach));
  });
  const translation = (language: Language): Resolved => {
    const file: Written = { ...read.written, languages: [language, own] };
    const { data: said, untranslated } = translated(data, language, file);
    return resolveTexts(said, file, whole, () => {}, untranslated);
  };
  const resolved = new Map(
    languages.map((language) => [language, language === own ? inOwn : translation(language)]),
  );
  const toCheck: Checked = {
    ...inOwn,
    words,
    toDos,
    references: references.items,
    referencesWritten: references.written,
    ...(input.folder === undefined ? {} : { folder: input.folder }),
  };
  const look = (id: RuleId<'data'>, at: Checked): void => {
    for (const breach of reviewRules[id].check?.(at) ?? []) found.push(faultAgainst(id, breach));
  };
  for (const id of rulesOf.data) look(id, toCheck);
  for (const [language, said] of resolved) {
    if (language === own) continue;
    const inOther = { ...toCheck, ...said };
    for (const id of rulesOf.data) if (reviewRules[id].holdsInEveryLanguage) look(id, inOther);
  }

  const faults = inOrder([
    ...written,
    ...causesAlone(inOrder(withoutGuesses(found, gaps, toCheck)), written, inOwnWords),
  ]);
  const holds = faults.every(({ severity }) => severity !== 'error');
  const english = resolved.get(defaultLanguage) ?? translation(defaultLanguage);
  return {
    checked: {
      ...(holds ? { review: inOwn.review } : {}),
      inLanguage: holds ? Object.fromEntries([...resolved].map(([tag, { review }]) => [tag, review])) : {},
      references: references.items,
      faults,
    },
    texts: english.proses.map(({ prose: { markdown }, keys }) => ({
      markdown,
      placeAt: (offset, length) => placeInText(english.written, keys, { offset, length }),
    })),
    gaps: () => gapsIn(toCheck),
  };
}
