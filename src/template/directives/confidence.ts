import { h } from 'hastscript';
import { isAbsence } from '../../review/is-absence.ts';
import type { Confidence } from '../../review/review.ts';
import { isToDo } from '../../review/to-do.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const confidence: Directive = {
  name: 'confidence',
  form: 'leaf',
  attributes: { as: ['note', 'text', 'short'] },
  summary:
    'How sure one can be of the findings, or that the review did not assess it; `as=text` sets it as ordinary text, `as=short` leaves out what each rating rests on, and why there is none.',
  example: '::confidence',
  expand({ attributes }, { review, messages, theme }) {
    const isShort = attributes.get('as') === 'short';
    const said = (given: Confidence, others?: boolean): string => {
      if (isAbsence(given) && isToDo(given.why)) return given.why;
      const rating = messages.blocks.confidence(given, others, isShort);
      return isShort || !('rating' in given)
        ? rating
        : [rating, messages.blocks.assessment(given)].filter((words) => words !== '').join(' ');
    };
    const subThemes = theme ? theme.subThemes : review.themes.flatMap((each) => each.subThemes);
    const rated = subThemes.flatMap((subTheme) =>
      subTheme.confidence ? [`${subTheme.name}: ${said(subTheme.confidence)}`] : [],
    );
    const isOfAll = rated.length === 0;
    const isOfOthers = !theme && rated.length < subThemes.length;
    const lines = [...rated, ...(isOfAll || isOfOthers ? [said(review.confidence, !isOfAll)] : [])];
    return [hastNode(...lines.map((line) => h(attributes.get('as') === 'text' ? 'p' : 'p.note.wide', line)))];
  },
};
