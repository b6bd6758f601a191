import { paragraph, printing, text } from '../../document/nodes.ts';
import { currencyInWords } from '../blocks/standing.ts';
import type { Expansion } from '../directive.ts';

export const howCurrent: Expansion = {
  summary:
    'When studies were last searched for, and how long that was before this edition; nothing where the data give no day.',
  example: '::how-current',
  expand(_use, filling) {
    const said = currencyInWords(filling);
    const { lastSearched } = filling.review.search;
    return said === undefined || lastSearched === undefined
      ? []
      : [printing(lastSearched, paragraph([text(`${said}.`)]))];
  },
};
