import type { IndexMessages } from '../page-messages.ts';

export const index: IndexMessages = {
  kind: 'Documents',
  title: 'Reviews and their documents',
  description: (hasBoth) =>
    hasBoth
      ? 'Each document is a web page in one file and a PDF. Both say the same.'
      : 'Each document in the formats that were made of it.',
  formats: {
    html: () => 'Web page',
    pdf: (label, pages) =>
      [
        label === undefined ? 'PDF' : `${label} PDF`,
        ...(pages === undefined ? [] : [`${pages} ${pages === 1 ? 'page' : 'pages'}`]),
      ].join(', '),
  },
  edition: (number, on) => `Edition ${number} · ${on}`,
};
