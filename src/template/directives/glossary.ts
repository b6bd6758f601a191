import { factsHast } from '../blocks/facts-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const glossary: Directive = {
  name: 'glossary',
  form: 'leaf',
  attributes: {},
  summary: 'Terms and what they mean.',
  example: '::glossary',
  expand(_use, filling) {
    const { glossary: entries } = filling.review;
    if (entries.length === 0) return [];
    return [
      hastNode(
        factsHast(
          entries.map(({ term, meaning }) => [term, proseHast(meaning, filling)]),
          'facts plain',
        ),
      ),
    ];
  },
};
