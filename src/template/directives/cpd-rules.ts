import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type AskedRule, isKnown } from '../../cpd/nation-rules.ts';
import type { Messages } from '../../messages/messages.ts';
import { factsHast } from '../blocks/facts-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { nationOf } from '../learning-of.ts';

export const cpdRules: Directive = {
  name: 'cpd-rules',
  form: 'leaf',
  attributes: {},
  summary: 'What the regulator asks, when that was known, and from which source.',
  example: '::cpd-rules',
  expand(use, filling) {
    const nation = nationOf(use, filling);
    if (!nation) return [];
    const { messages } = filling;
    const words = messages.blocks.cpd;
    const { title, address } = nation.source;
    const source: ElementContent[] =
      typeof address === 'string'
        ? [h('a', { href: address }, title)]
        : [{ type: 'text', value: `${title} ${words.noAddress}` }];
    return [
      hastNode(
        factsHast(nation.asked.map((rule) => [rule.rule, asked(rule, messages)])),
        h('p.note.at-side', [
          `${words.known(messages.values.date(nation.knownOn))} ${words.from}`,
          ...source,
          '.',
        ]),
      ),
    ];
  },
};

function asked({ text, since, knownOn }: AskedRule, { blocks, values }: Messages): string {
  const words = blocks.cpd;
  return [
    isKnown(text) ? text : words.notKnown(text.notKnown),
    ...(since === undefined ? [] : [words.since(values.date(since))]),
    ...(knownOn === undefined ? [] : [words.knownOn(values.date(knownOn))]),
  ].join(' ');
}
