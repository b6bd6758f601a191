import { h } from 'hastscript';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';
import { themeAt } from '../theme-at.ts';

export const statement: Directive = {
  name: 'statement',
  form: 'leaf',
  attributes: { theme: [] },
  summary: 'What a theme is about, in one sentence, as a lead under its head.',
  example: '::statement',
  expand(use, filling) {
    const theme = themeAt(use, filling);
    return theme ? [hastNode(h('p.lead', proseHast(theme.statement, filling)))] : [];
  },
};
