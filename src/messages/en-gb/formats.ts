import type { Format } from '../../format/format.ts';
import { date, month } from './values.ts';

/** What a link to a file of each format says. */
const formats: Readonly<Record<Format, (label: string | undefined, pages: number | undefined) => string>> = {
  html: () => 'Web page',
  pdf: (label, pages) =>
    [
      label === undefined ? 'PDF' : `${label} PDF`,
      ...(pages === undefined ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'}`]),
    ].join(', '),
};

/** The web page around a document. */
export const html = {
  skip: 'Skip to the main content',
  contents: 'Contents',
  /** Heads for who listens to a page, over what shows by its place what it is. */
  heads: {
    keyMessages: 'Key messages',
    findings: 'Findings at a glance',
    reference: 'The reference',
    references: 'References',
  },
  /** The line that leads to the PDFs of a page. */
  otherFormats: {
    name: 'Other formats',
    published: 'Also available as:',
    /** Where no address is known. */
    inFolder: 'Also in the same folder:',
  },
  edition: (number: number, on: string, nextReview: string) =>
    `Edition ${number} · ${on} · Next review due ${nextReview}`,
  madeBy: (maker: string) => `Made by ${maker}`,
  contact: 'Contact:',
  publishedAt: 'Published at',
  copyReference: 'Copy the reference',
  referenceCopied: 'The reference was copied.',
  /** Where a browser refuses to copy, the reference is selected for the reader to do it. */
  referenceSelected: 'The reference is selected. Copy it with Ctrl+C, or Cmd+C on a Mac.',
  downloadBibtex: 'Download BibTeX',
  /** What a page does with fields that a reader fills in. */
  form: {
    typing: 'You can fill this in here and print it. Nothing that you type is sent to anybody.',
    kept: 'It is kept in this browser, on this device alone, until you clear it. On a computer that others use, clear it before you leave.',
    unkept: 'It is not kept: print it or save it before you close this page.',
    restored: 'What you typed here before is filled in again.',
    print: 'Print',
    download: 'Download as text',
    clear: 'Clear what I typed',
    clearQuestion: 'Clear everything that you typed on this page?',
    clearIndeed: 'Yes, clear it',
    keep: 'No, keep it',
    cleared: 'Everything that you typed was cleared.',
    empty: '(not filled in)',
  },
  /** What a figure shows when it is asked where it comes from. */
  trace: {
    /** Before what a figure says, in the name of the link at it. */
    origin: 'Where it comes from',
    source: 'Source',
    sure: 'How well documented',
    list: 'Where each figure comes from',
    close: 'Close',
  },
  /** “Page 2 of 7” on paper: what stands before the page’s number, and before the number of pages. */
  printedPage: { before: 'Page ', between: ' of ' },
};

/** The page that lists all documents. */
export const index = {
  kind: 'Documents',
  title: 'Reviews and their documents',
  /** `hasBoth`: whether each document is there as a web page and as a PDF. */
  description: (hasBoth: boolean) =>
    hasBoth
      ? 'Each document is a web page in one file and a PDF. Both say the same.'
      : 'Each document in the formats that were made of it.',
  formats,
  edition: (number: string, on: string) => `Edition ${number} · ${on}`,
};

/** What a PDF needs beside the document's own words. */
export const pdf = {
  /** What a link is, in words; never a bare address (PDF/UA-1, 7.18.5). */
  link: (text: string, href: string) =>
    href.startsWith('#')
      ? `Go to: ${text}`
      : /^https:\/\/doi\.org\//.test(href)
        ? `The publication, by its DOI: ${text}`
        : href.startsWith('tel:')
          ? `Telephone ${text}`
          : href.startsWith('mailto:')
            ? `Write to ${text.replace(/^mailto:/i, '')}`
            : /^(?:https?:\/\/|www\.)/i.test(text)
              ? `The page at ${href.replace(/^https?:\/\//, '')}`
              : `${text} (${href.replace(/^https?:\/\//, '')})`,
  /** Of a name in the list of sources: it leads to where the document first says it. */
  use: (name: string) => `Where this is said first: ${name}`,
  /** Where a term leads to its meaning. */
  meaning: (term: string) => `What “${term}” means`,
  /** `on` and `next` as ISO 8601. */
  edition: (number: number, on: string, next: string) =>
    `Edition ${number} · ${date(on)} · Next review due ${month(next)}`,
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  /** Behind the name of something in the same document. */
  onPage: (number: number) => `, page ${number}`,
  /** The head of the list of what stands on which page. */
  contents: 'Contents',
  /** Of a name, where a page begins with the rest of what has it. */
  continued: (name: string) => `${name} (continued)`,
  /** What the files inside are. */
  attachments: {
    review: 'The data of the review',
    references: 'The references',
    nation: 'What the regulator asks',
  },
};
