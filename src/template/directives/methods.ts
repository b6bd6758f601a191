import type { ElementContent } from 'hast';
import { capital } from '../../messages/capital.ts';
import type { Messages } from '../../messages/messages.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact, Publication } from '../../review/review.ts';
import { type FactRow, factsHast } from '../blocks/facts-hast.ts';
import { absentHast } from '../blocks/figure-hast.ts';
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
    const shown = <T>(fact: Fact<T>, text: (value: T) => string): ElementContent[] =>
      isReported(fact) ? [{ type: 'text', value: text(fact.value) }] : absentHast(fact, messages);
    const { publication } = review;
    const optional = (label: string, fact: Fact<string> | undefined): FactRow[] =>
      fact === undefined || !isReported(fact) ? [] : [[label, shown(fact, (text) => text)]];
    const journal = references.get(review.citekey)?.['container-title'];
    const rows: FactRow[] = [
      [words.question, proseHast(review.question.text, filling)],
      [
        words.kind,
        isReported(review.kind) && isReported(review.approach)
          ? words.kindAndApproach(values.kind(review.kind.value), values.list(review.approach.value))
          : shown(review.kind, (kind) => capital(values.kind(kind))),
      ],
      [words.databases, shown(review.search.databases, values.list)],
      [words.searched, shown(review.search.dates, (text) => text)],
      ...(review.flow && !isReported(review.flow)
        ? ([[words.flow, absentHast(review.flow, messages)]] satisfies FactRow[])
        : []),
      ...published(journal, publication, words),
      ...optional(words.affiliation, publication.affiliation),
      ...optional(words.funder, publication.funder),
      ...optional(words.licence, publication.licence),
      ...optional(words.orcid, publication.orcid),
      ...optional(words.onlineFirst, publication.onlineFirst),
      ...optional(words.quotationPages, publication.quotationPages),
    ];
    return [hastNode(factsHast(rows))];
  },
};

/** Journal, publisher and ISSN in one row, as far as they are known. */
function published(
  journal: string | undefined,
  { publisher, printIssn, onlineIssn }: Publication,
  words: Messages['blocks']['methods'],
): FactRow[] {
  const known = (fact: Fact<string> | undefined): string | undefined =>
    fact && isReported(fact) ? fact.value : undefined;
  const [print, online] = [known(printIssn), known(onlineIssn)];
  const issn =
    print !== undefined && online !== undefined ? words.issnOfBoth(print, online) : (print ?? online);
  const text = [journal, known(publisher), issn === undefined ? undefined : words.issn(issn)].filter(
    (part) => part !== undefined,
  );
  return text.length === 0 ? [] : [[words.published, text.join('; ')]];
}
