import type { PdfMessages } from '../pdf-messages.ts';
import { date, month } from './wording.ts';

export const pdf: PdfMessages = {
  link: (text, href) =>
    href.startsWith('#')
      ? `Ewch i: ${text}`
      : /^https:\/\/doi\.org\//.test(href)
        ? `Y cyhoeddiad, drwy ei DOI: ${text}`
        : href.startsWith('mailto:')
          ? `Ysgrifennwch at: ${text.replace(/^mailto:/i, '')}`
          : /^(?:https?:\/\/|www\.)/i.test(text)
            ? `Y dudalen yn ${href.replace(/^https?:\/\//, '')}`
            : `${text} (${href.replace(/^https?:\/\//, '')})`,
  traced: (figure) => `O ble y daw hyn: ${figure}`,
  use: (name) => `Lle y dywedir hyn gyntaf: ${name}`,
  edition: (number, on, next) => `Argraffiad ${number} · ${date(on)} · Adolygiad nesaf: ${month(next)}`,
  page: (number, of) => `Tudalen ${number} o ${of}`,
  continued: (name) => `${name} (parhad)`,
  attachments: {
    review: 'Data’r adolygiad',
    references: 'Y cyfeirnodau',
    nation: 'Yr hyn y mae’r rheoleiddiwr yn ei ofyn',
  },
};
