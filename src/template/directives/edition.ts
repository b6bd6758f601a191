import { h } from 'hastscript';
import { type FactRow, factsHast } from '../blocks/facts-hast.ts';
import { nameOf } from '../blocks/name-of.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';

export const edition: Directive = {
  name: 'edition',
  form: 'leaf',
  attributes: {},
  summary: 'Edition, date and next review, who makes the document, and how to cite it.',
  example: '::edition',
  expand(_use, { review, messages, others }) {
    const { values, blocks } = messages;
    const words = blocks.edition;
    const { madeBy, edition: current } = review;
    const rows: FactRow[] = [
      [words.number(current.number), words.line(values.date(current.date), values.month(current.nextReview))],
      [words.maker, madeBy.organisation],
      ...optional(words.contact, madeBy.contact),
      ...optional(words.rights, madeBy.rights),
      ...optional(
        words.translation,
        review.translation && words.translatedBy(review.translation.by, review.translation.checkedBy),
      ),
      ...(madeBy.publishedAt === undefined
        ? []
        : ([
            [words.address, [h('a', { href: madeBy.publishedAt }, madeBy.publishedAt)]],
          ] satisfies FactRow[])),
      ...(others.length === 0
        ? []
        : ([
            [
              words.others,
              others.map((other) =>
                h('p', [nameOf(other, messages), ': ', h('a', { href: other.address }, other.address)]),
              ),
            ],
          ] satisfies FactRow[])),
      [words.citeAs, [h('div.cite-this')]],
    ];
    return [hastNode(factsHast(rows))];
  },
};

const optional = (label: string, value: string | undefined): FactRow[] =>
  value === undefined ? [] : [[label, value]];
