import type { Messages } from '../messages.ts';
import type { Nouns } from './nouns.ts';
import { date, month } from './values.ts';

export const html: Messages['html'] = {
  skip: 'Neidio i’r prif gynnwys',
  contents: 'Cynnwys',
  heads: {
    keyMessages: 'Negeseuon allweddol',
    findings: 'Y canfyddiadau',
    reference: 'Y cyfeirnod',
    references: 'Cyfeiriadau',
  },
  otherFormats: {
    name: 'Fformatau eraill',
    published: 'Ar gael hefyd fel:',
    inFolder: 'Hefyd yn yr un ffolder:',
  },
  edition: (number, on, nextReview) => `Argraffiad ${number} · ${on} · Adolygiad nesaf: ${nextReview}`,
  madeBy: (maker) => `Gwnaed gan: ${maker}`,
  contact: 'Cysylltu:',
  publishedAt: 'Cyhoeddwyd yn',
  copyReference: 'Copïo’r cyfeirnod',
  referenceCopied: 'Mae’r cyfeirnod wedi’i gopïo.',
  referenceSelected: 'Mae’r cyfeirnod wedi’i ddewis. Copïwch ef â Ctrl+C, neu Cmd+C ar Mac.',
  downloadBibtex: 'Lawrlwytho BibTeX',
  form: {
    typing: 'Gallwch lenwi hwn yma a’i argraffu. Nid yw dim y byddwch yn ei deipio yn cael ei anfon at neb.',
    kept: 'Mae’n cael ei gadw yn y porwr hwn, ar y ddyfais hon yn unig, nes i chi ei glirio. Ar gyfrifiadur y mae eraill yn ei ddefnyddio, cliriwch ef cyn gadael.',
    unkept: 'Nid yw’n cael ei gadw: argraffwch neu cadwch ef cyn cau’r dudalen hon.',
    restored: 'Mae’r hyn a deipioch yma o’r blaen wedi’i lenwi eto.',
    print: 'Argraffu',
    download: 'Lawrlwytho fel testun',
    clear: 'Clirio’r hyn a deipiais',
    clearQuestion: 'Clirio popeth a deipioch ar y dudalen hon?',
    clearIndeed: 'Ie, cliriwch ef',
    keep: 'Na, cadwch ef',
    cleared: 'Mae popeth a deipioch wedi’i glirio.',
    empty: '(heb ei lenwi)',
  },
  trace: {
    origin: 'O ble y daw',
    source: 'Ffynhonnell',
    sure: 'Pa mor dda y’i dogfennwyd',
    list: 'O ble y daw pob ffigur',
    close: 'Cau',
  },
  printedPage: { before: 'Tudalen ', between: ' o ' },
};

export const index = ({ counted }: Nouns): Messages['index'] => ({
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
});

export const pdf: Messages['pdf'] = {
  link: (text, href) =>
    href.startsWith('#')
      ? `Ewch i: ${text}`
      : /^https:\/\/doi\.org\//.test(href)
        ? `Y cyhoeddiad, drwy ei DOI: ${text}`
        : href.startsWith('tel:')
          ? `Ffoniwch ${text}`
          : href.startsWith('mailto:')
            ? `Ysgrifennwch at: ${text.replace(/^mailto:/i, '')}`
            : /^(?:https?:\/\/|www\.)/i.test(text)
              ? `Y dudalen yn ${href.replace(/^https?:\/\//, '')}`
              : `${text} (${href.replace(/^https?:\/\//, '')})`,
  use: (name) => `Lle y dywedir hyn gyntaf: ${name}`,
  meaning: (term) => `Ystyr “${term}”`,
  edition: (number, on, next) => `Argraffiad ${number} · ${date(on)} · Adolygiad nesaf: ${month(next)}`,
  page: (number, of) => `Tudalen ${number} o ${of}`,
  onPage: (number) => `, tudalen ${number}`,
  contents: 'Cynnwys',
  continued: (name) => `${name} (parhad)`,
  attachments: {
    review: 'Data’r adolygiad',
    references: 'Y cyfeirnodau',
    nation: 'Yr hyn y mae’r rheoleiddiwr yn ei ofyn',
  },
};
