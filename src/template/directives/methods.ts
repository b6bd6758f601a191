import type { ElementContent } from 'hast';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';
import { type FactRow, factsHast } from '../blocks/facts-hast.ts';
import { notReportedHast } from '../blocks/figure-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { proseHast } from '../prose-hast.ts';

export const methods: Directive = {
  name: 'methods',
  form: 'leaf',
  attributes: {},
  summary:
    'How the review was done: its question, kind, databases, dates of the search, publisher and funder.',
  example: '::methods',
  expand(_use, filling) {
    const { review, messages, references } = filling;
    const { values, blocks } = messages;
    const words = blocks.methods;
    const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
    const shown = <T>(fact: Fact<T>, text: (value: T) => string): ElementContent[] =>
      isReported(fact)
        ? [{ type: 'text', value: text(fact.value) }]
        : [notReportedHast(fact, values.notReportedAlone)];
    const { publication } = review;
    const optional = (label: string, fact: Fact<string> | undefined): FactRow[] =>
      fact === undefined || !isReported(fact) ? [] : [[label, shown(fact, (text) => text)]];
    const journal = references.get(review.citekey)?.['container-title'];
    const kind = isReported(review.kind) ? values.kind(review.kind.value) : '';
    const rows: FactRow[] = [
      [words.question, proseHast(review.question.text, filling)],
      [
        words.kind,
        isReported(review.approach)
          ? words.kindAndApproach(kind, values.list(review.approach.value))
          : [{ type: 'text', value: capital(kind) }],
      ],
      [words.databases, shown(review.search.databases, values.list)],
      [words.searched, shown(review.search.dates, (text) => text)],
      ...(review.flow && !isReported(review.flow)
        ? ([[words.flow, [notReportedHast(review.flow, values.notReportedAlone)]]] satisfies FactRow[])
        : []),
      ...(journal === undefined ? [] : ([[words.publishedIn, journal]] satisfies FactRow[])),
      ...optional(words.publisher, publication.publisher),
      ...issn(publication.printIssn, publication.onlineIssn, words),
      ...optional(words.affiliation, publication.affiliation),
      ...optional(words.funder, publication.funder),
    ];
    return [hastNode(factsHast(rows))];
  },
};

function issn(
  print: Fact<string> | undefined,
  online: Fact<string> | undefined,
  words: { readonly issn: string; issn2(print: string, online: string): string },
): FactRow[] {
  const [a, b] = [print, online].map((fact) => (fact && isReported(fact) ? fact.value : undefined));
  if (a !== undefined && b !== undefined) return [[words.issn, words.issn2(a, b)]];
  const only = a ?? b;
  return only === undefined ? [] : [[words.issn, only]];
}
