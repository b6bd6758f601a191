import type { Directive } from '../directive.ts';
import { elementNode } from '../hast-node.ts';

/** A mark that `sections` hands on to the section after it. */
export const newPage: Directive = {
  name: 'new-page',
  form: 'leaf',
  attributes: {},
  summary: 'Begins a page with the section that follows, on paper and in the PDF.',
  example: '::new-page',
  expand: () => [elementNode('div', ['new-page'], [])],
};
