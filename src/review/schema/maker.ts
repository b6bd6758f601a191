import * as z from 'zod';
import { once } from '../../cache/once.ts';
import { name, text } from './texts.ts';
import { wordings } from './wording.ts';

/**
 * Where readers can ask: an e-mail address, a web page, or a telephone number that begins with 0 or with + and the number of its
 * country. Whatever is printed under “Contact” is something that somebody can use as it stands.
 */
const contact = once(() =>
  z
    .string()
    .regex(
      /^(?:[^\s@:/?#<>"']+@[^\s@:/?#<>"']+\.[^\s@:/?#<>"'.]+|https?:\/\/[^\s"'<>]+|(?:\+|0)[\d() -]{6,}(?: (?:ext|x)\.? ?\d+)?)$/,
    )
    .register(wordings, {
      expected: 'an e-mail address, a web page or a telephone number, such as practice@example.org',
      standIn: 'practice@example.org',
    })
    .meta({
      description:
        'Whom readers can ask: an e-mail address, a web page or a telephone number, which the documents print. Where there is none, they say to ask whoever handed them out.',
      examples: ['practice@example.org', 'https://example.org/contact', '029 2018 0451'],
    }),
);

/** The web address of the folder of documents. Readers’ telephones open it from a sheet of paper, so it is one that nobody else can answer for. */
const publishedAt = once(() =>
  z
    .string()
    .regex(/^https:\/\/[^\s"'<>?#]{1,200}$/)
    .register(wordings, {
      expected:
        'a web address that begins with https:// and has no `?` or `#` and at most 200 characters, such as https://example.org/resilience',
      standIn: 'https://example.org',
    })
    .meta({
      description:
        'The web address under which you publish the documents, without a file name: the briefing is then at this address with /briefing.html after it. Handouts print it, and a QR code of it. Leave it out until it is known.',
      examples: ['https://example.org/resilience'],
    }),
);

/** Who makes the documents, and where readers can turn. */
export const maker = once(() =>
  z
    .strictObject({
      organisation: name('Who makes the documents.'),
      contact: contact().exactOptional(),
      rights: text('What readers may do with the documents.').exactOptional(),
      audience: text('For whom the documents are.', 'For social work practice').exactOptional(),
      'published at': publishedAt().exactOptional(),
    })
    .register(wordings, { expected: 'a mapping with `organisation`', standIn: { organisation: '…' } })
    .meta({ description: 'Who makes the documents from the review.' }),
);
