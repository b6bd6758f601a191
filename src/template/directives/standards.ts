import { h } from 'hastscript';
import { factsHast } from '../blocks/facts-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { nationOf } from '../learning-of.ts';

export const standards: Directive = {
  name: 'standards',
  form: 'leaf',
  attributes: {},
  summary: 'The standards of the regulator that the learning may support, or that they are not known.',
  example: '::standards',
  expand(use, filling) {
    const nation = nationOf(use, filling);
    if (!nation) return [];
    const words = filling.messages.blocks.cpd;
    const { standards: known, regulator } = nation;
    if ('notKnown' in known) return [hastNode(h('p', words.noStandards(regulator, known.notKnown)))];
    return [
      hastNode(
        h('p', words.standards(regulator, known.of)),
        factsHast(
          known.list.map(({ code, name }) => [code, name]),
          'facts codes',
        ),
      ),
    ];
  },
};
