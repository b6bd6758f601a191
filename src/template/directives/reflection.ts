import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Prose } from '../../review/review.ts';
import { fieldHast } from '../blocks/field-hast.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';
import { learningOf } from '../learning-of.ts';
import { proseHast } from '../prose-hast.ts';

/** Lines of text for each answer: three of them and a scenario fill a page. */
const lines = 5;

/** Driscoll's three questions (What? So what? Now what?), none of them answered beforehand. */
export const reflection: Directive = {
  name: 'reflection',
  form: 'leaf',
  attributes: {},
  summary: 'What? So what? Now what? Each with its question and an empty field.',
  example: '::reflection',
  expand(use, filling) {
    const learning = learningOf(use, filling);
    if (!learning) return [];
    const words = filling.messages.blocks.learning;
    const { what, soWhat, nowWhat } = learning.reflection;
    const prompts: readonly (readonly [head: string, question: Prose])[] = [
      [words.what, what],
      [words.soWhat, soWhat],
      [words.nowWhat, nowWhat],
    ];
    return [
      hastNode(
        ...prompts.map(([head, question]) =>
          h('div.prompt.wide', [
            h('h3', head),
            h('div.text', fieldHast({ label: plain(question, filling), lines })),
          ]),
        ),
      ),
    ];
  },
};

/** A label is text: emphasis and links fall away, values stay. */
const plain = (prose: Prose, filling: Filling): string =>
  textOf({ type: 'root', children: proseHast(prose, filling) }).trim();
