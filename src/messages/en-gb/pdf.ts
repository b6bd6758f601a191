import type { PdfMessages } from '../pdf-messages.ts';
import { date, month } from './wording.ts';

export const pdf: PdfMessages = {
  link: (text, href) =>
    href.startsWith('#')
      ? `Go to: ${text}`
      : /^https:\/\/doi\.org\//.test(href)
        ? `The publication, by its DOI: ${text}`
        : href.startsWith('mailto:')
          ? `Write to ${text.replace(/^mailto:/i, '')}`
          : /^(?:https?:\/\/|www\.)/i.test(text)
            ? `The page at ${href.replace(/^https?:\/\//, '')}`
            : `${text} (${href.replace(/^https?:\/\//, '')})`,
  traced: (figure) => `Where this comes from: ${figure}`,
  use: (name) => `Where this is said first: ${name}`,
  edition: (number, on, next) => `Edition ${number} · ${date(on)} · Next review due ${month(next)}`,
  page: (number, of) => `Page ${number} of ${of}`,
  continued: (name) => `${name} (continued)`,
  attachments: {
    review: 'The data of the review',
    references: 'The references',
    nation: 'What the regulator asks',
  },
};
