import { h } from 'hastscript';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const confidence: Directive = {
  name: 'confidence',
  form: 'leaf',
  attributes: { as: ['note', 'text'] },
  summary:
    'How sure one can be of the findings, or that the review did not assess it; `as=text` sets it as ordinary text.',
  example: '::confidence',
  expand({ attributes }, { review, messages, theme }) {
    const subThemes = theme ? theme.subThemes : review.themes.flatMap((each) => each.subThemes);
    const rated = subThemes.flatMap((subTheme) =>
      subTheme.confidence && !('notAssessed' in subTheme.confidence)
        ? [`${subTheme.name}: ${messages.blocks.confidence(subTheme.confidence)}`]
        : [],
    );
    const isOfAll = rated.length === 0;
    const isOfOthers = !theme && rated.length < subThemes.length;
    const lines = [
      ...rated,
      ...(isOfAll || isOfOthers ? [messages.blocks.confidence(review.confidence, !isOfAll)] : []),
    ];
    return [hastNode(...lines.map((line) => h(attributes.get('as') === 'text' ? 'p' : 'p.note.wide', line)))];
  },
};
