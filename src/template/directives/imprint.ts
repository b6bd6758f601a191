import { addressOfContact } from '../../document/address-of-contact.ts';
import { fact, facts, link, paragraph, printing, referencesTo, runs, text } from '../../document/nodes.ts';
import type { Block, FactRow, Run } from '../../document/tree.ts';
import type { Phrase } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import { slug } from '../../review/slug.ts';
import type { Expansion } from '../directive.ts';
import type { OtherDocument } from '../filling.ts';

/** Everything cited, and the reviewed article always. Filled in once all citations are known. */
export const references: Expansion = {
  summary: 'The reference list: the reviewed article and everything that the document cites.',
  example: '::references',
  expand: () => [referencesTo('works')],
};

export const citeThis: Expansion = {
  summary: 'How to cite this document, in the style of its reference list.',
  example: '::cite-this',
  expand: () => [referencesTo('this document')],
};

export const edition: Expansion = {
  summary: 'Edition, date and next review, who makes the document, and how to cite it.',
  example: '::edition',
  expand(_use, { review, messages, others }) {
    const { values, blocks } = messages;
    const words = blocks.edition;
    const { madeBy, edition: current } = review;
    const addressOf = (other: OtherDocument): Block =>
      paragraph([nameOf(other, messages), text(': '), link(other.address, other.address)]);
    return [
      facts([
        printing(
          { path: 'edition' },
          fact(
            words.number(current.number),
            words.line(values.date(current.date), values.month(current.nextReview)),
          ),
        ),
        ...optional(words.maker, 'made-by.organisation', madeBy.organisation),
        ...(madeBy.contact === undefined
          ? []
          : [printing({ path: 'made-by.contact' }, fact(words.contact, [contactRun(madeBy.contact)]))]),
        ...optional(words.rights, 'made-by.rights', madeBy.rights),
        ...optional(
          words.translation,
          `translations.${slug(review.lang)}`,
          review.translation && words.translatedBy(review.translation.by, review.translation.checkedBy),
        ),
        ...(madeBy.publishedAt === undefined
          ? []
          : [
              printing(
                { path: 'made-by.published-at' },
                fact(words.address, [link(madeBy.publishedAt, madeBy.publishedAt)]),
              ),
            ]),
        ...(others.length === 0 ? [] : [fact(words.others, others.map(addressOf))]),
        fact(words.citeAs, [referencesTo('this document')]),
      ]),
    ];
  },
};

const optional = (label: string, path: string, value: Phrase | undefined): readonly FactRow[] =>
  value === undefined ? [] : [printing({ path }, fact(label, runs(value)))];

export const otherDocuments: Expansion = {
  summary: 'The other documents on the review and their addresses; nothing where the data give no address.',
  example: '::other-documents',
  expand(_use, { others, messages }) {
    if (others.length === 0) return [];
    const named = others.flatMap((other, index) => [
      text(index === 0 ? ' ' : '; '),
      nameOf(other, messages),
      text(', '),
      link(other.address, other.address),
    ]);
    return [paragraph([text(messages.blocks.edition.others), ...named, text('.')], 'note')];
  },
};

/** How to reach the makers, as a link. */
export function contactRun(contact: string): Run {
  const address = addressOfContact(contact);
  return address === undefined ? text(contact) : link(address, contact);
}

/** The kind of another document, said to be in its own language where that is not this one's. */
const nameOf = ({ name, language }: OtherDocument, { lang }: Messages): Run =>
  language === lang ? text(name) : { type: 'foreign', lang: language, children: [text(name)] };
