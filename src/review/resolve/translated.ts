import type { Place } from '../../fault/fault.ts';
import type { Language } from '../../language/language.ts';
import type { ForeignText } from '../../language/phrase.ts';
import type { ReviewData, ReviewInput } from '../schema/review-schema.ts';
import { inLanguage, type Words } from '../schema/words.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import type { Path, Written } from '../yaml/written.ts';

/** Words of the data, and the way to them in the file. */
export interface WordsAt {
  readonly words: Words;
  readonly path: Path;
}

/**
 * The data in the review's own language, and every text of them in all of its languages. Of a text that lacks the own,
 * which is a fault, the data have any.
 */
export function inOwnLanguage(data: ReviewData): {
  readonly data: ReviewInput;
  readonly words: readonly WordsAt[];
} {
  const own = data.language;
  const all: WordsAt[] = [];
  const said = inLanguage(data, (words, path) => {
    all.push({ words, path });
    return words.in(own, own) ?? Object.values(words.given)[0] ?? '…';
  });
  return { data: said, words: all };
}

/** Words in the review's own language in a document of another. */
export interface Untranslated {
  readonly words: string;
  /** BCP 47. */
  readonly lang: Language;
  /** Where they are written, and where a translation would stand; none of a quotation, which stays in its language. */
  readonly places: readonly Place[];
}

/**
 * The data for a document in a language. A text that is not there in that language keeps the words of the review's own and
 * says so; the same words are one text wherever they stand, so that what is counted or compared by its name still is one
 * thing. Names of somebody or something are taken as they are.
 */
export function translated(
  data: ReviewData,
  language: Language,
  written: Written,
): { readonly data: ReviewInput; readonly untranslated: readonly Untranslated[] } {
  const own = data.language;
  const foreign = new Map<string, ForeignText>();
  const untranslated: (Untranslated & { readonly places: Untranslated['places'][number][] })[] = [];
  const isNameOfValue = namesValues(data);
  const said = inLanguage(data, (words, path) => {
    // What it names has words of its own in each language.
    if (isNameOfValue(path)) return words.in(own, own) ?? '';
    const there = words.in(language, own);
    const given = there ?? words.in(own, own) ?? '';
    if (there !== undefined || words.kind === 'name') return given;
    const key = `${words.kind} ${given}`;
    const text = foreign.get(key) ?? {
      text: given,
      lang: own,
      untranslated: untranslated.push({ words: given, lang: own, places: [] }) - 1,
    };
    foreign.set(key, text);
    if (words.kind === 'text') untranslated[text.untranslated]?.places.push(placeInText(written, path));
    return text;
  });
  return { data: { ...said, language }, untranslated };
}

/**
 * Whether what stands somewhere in a listed study is the name of a part of a breakdown or of a value of an attribute, and not words of the
 * study’s own.
 */
function namesValues({ attributes = [], language }: ReviewData): (path: Path) => boolean {
  const inOwnWords = new Set(
    attributes.flatMap(({ name, values }) => (values === undefined ? [name.in(language, language)] : [])),
  );
  return ([studies, list, , key, name, ...rest]) =>
    studies === 'studies' &&
    list === 'list' &&
    (key === 'methods' || (key === 'attributes' && !inOwnWords.has(String(name)))) &&
    rest.every((step) => typeof step === 'number' || step === 'is');
}
