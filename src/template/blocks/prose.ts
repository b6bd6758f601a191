import { paragraph, printing, runs } from '../../document/nodes.ts';
import type { List, Paragraph, ParagraphRole, Run } from '../../document/tree.ts';
import { wordsOf } from '../../document/words-of.ts';
import { isLanguage } from '../../language/language.ts';
import { type Foreign, reworded, type Text, textsOf } from '../../language/phrase.ts';
import type { Prose } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** Texts of the data as the items of a list. */
export const proseList = (texts: readonly Prose[], filling: Filling, ordered = false): List => ({
  type: 'list',
  ordered,
  children: texts.map((text) => ({ type: 'listItem', path: text.path, children: filling.prose(text) })),
});

/** A text of the data as a paragraph. */
export const proseParagraph = (text: Prose, filling: Filling, role?: ParagraphRole): Paragraph =>
  printing(text, paragraph(filling.prose(text), role));

/** A text of the data as a label, which is text: emphasis and links fall away; values stay, and what stands in another language. */
export function proseLabel(text: Prose, filling: Filling): readonly Run[] {
  const said = textsOf(textsIn(filling.prose(text)));
  return said.flatMap((each, index) =>
    runs(
      reworded(each, (words) => {
        const begun = index === 0 ? words.trimStart() : words;
        return index === said.length - 1 ? begun.trimEnd() : begun;
      }),
    ),
  );
}

/** @param around said of all of them, where they stand in words of another language */
const textsIn = (said: readonly Run[], around?: Foreign): readonly Text[] =>
  said.flatMap((run): readonly Text[] => {
    if (!('children' in run)) return [around ? { ...around, text: wordsOf([run]) } : wordsOf([run])];
    if (run.type !== 'foreign') return textsIn(run.children, around);
    const { lang, untranslated } = run;
    const isOfData = untranslated !== undefined && isLanguage(lang);
    return textsIn(run.children, isOfData ? { lang, untranslated } : around);
  });
