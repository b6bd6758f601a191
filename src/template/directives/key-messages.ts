import type { ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { withoutMarks } from '../../marks/marks.ts';
import type { Claim, KeyMessage } from '../../review/review.ts';
import { saidHast } from '../blocks/said-hast.ts';
import type { Directive } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const keyMessages: Directive = {
  name: 'key-messages',
  form: 'leaf',
  attributes: { as: ['full', 'short'] },
  summary:
    'The key messages, numbered, each with what stands behind it and who says so; `as=short` runs that on from the message, in the words for short documents where the data give some.',
  example: '::key-messages',
  expand({ attributes }, filling) {
    const { keyMessages: messages } = filling.review;
    if (attributes.get('as') === 'short')
      return [
        hastNode(
          h(
            'ol.messages.short',
            messages.map((message) => h('li', h('p', runIn(message, filling)))),
          ),
        ),
      ];
    return [
      hastNode(
        h(
          'ol.messages',
          messages.map(({ message, claims }) =>
            h('li', [h('p.claim', proseHast(message, filling)), ...saidHast(claims, filling)]),
          ),
        ),
      ),
    ];
  },
};

/** “**Resilience is personal.** The author concluded that …”: whose it is stays beside what is said. */
function runIn({ message, claims }: KeyMessage, filling: Filling): ElementContent[] {
  const said = proseHast(message, filling);
  const isSentence = /[.!?…]$/.test(withoutMarks(said.map(textOf).join('')).trim());
  return [
    h('strong', isSentence ? said : [...said, text('.')]),
    ...claims.flatMap((claim) => attributed(claim, filling)),
  ];
}

function attributed(claim: Claim, filling: Filling): ElementContent[] {
  const by = filling.messages.blocks.saidBy(claim.by, filling.authors, claim.saidBy);
  return claim.inShort
    ? [text(` ${by} `), ...proseHast(claim.inShort, filling)]
    : [text(` ${by}: `), ...proseHast(claim.text, filling)];
}

const text = (value: string): ElementContent => ({ type: 'text', value });
