import type { IndexMessages } from '../page-messages.ts';
import { counted } from './wording.ts';

export const index: IndexMessages = {
  kind: 'Dogfennau',
  title: 'Adolygiadau a’u dogfennau',
  description: (hasBoth) =>
    hasBoth
      ? 'Mae pob dogfen yn dudalen we mewn un ffeil ac yn PDF. Mae’r ddwy’n dweud yr un peth.'
      : 'Pob dogfen yn y fformatau a wnaed ohoni.',
  formats: {
    html: () => 'Tudalen we',
    pdf: (label, pages) =>
      [
        label === undefined ? 'PDF' : `PDF: ${label}`,
        ...(pages === undefined ? [] : [counted(pages, 'page')]),
      ].join(', '),
  },
  edition: (number, on) => `Argraffiad ${number} · ${on}`,
};
