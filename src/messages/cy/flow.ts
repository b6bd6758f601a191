import type { BlockMessages } from '../block-messages.ts';
import { capital } from '../capital.ts';
import { isOfNumber } from '../is-of-number.ts';
import { sentenceWithReason } from '../with-reason.ts';
import { absent, counted, figures, plural } from './wording.ts';

/** Each begins with “a” or “na” and its verb is of no person, so that it follows one record as well as twelve. */
const done = {
  identified: 'a gafwyd',
  removed: 'a dynnwyd cyn sgrinio',
  screened: 'a sgriniwyd',
  excluded: 'a hepgorwyd wrth sgrinio',
  sought: 'a geisiwyd',
  notRetrieved: 'na ddaeth i law',
  assessed: 'a aseswyd yn erbyn y meini prawf',
  excludedReports: 'a hepgorwyd ar ôl asesu',
} as const;

export const flow: BlockMessages['flow'] = {
  caption:
    'Mae cofnodion, adroddiadau ac astudiaethau yn unedau gwahanol: gall fod sawl adroddiad ar un astudiaeth.',
  tableCaption: 'Pob blwch yn y llif gyda’i nifer, a’r hyn y mae’n ei gynnwys neu pam',
  tableAlone:
    'Y llif ar ffurf tabl, gan y byddai ei ddiagram yn fwy na thudalen: pob blwch gyda’i nifer, a’r hyn y mae’n ei gynnwys neu pam',
  box: 'Blwch',
  number: 'Nifer',
  allStreams: 'Wedi’u cynnwys',
  done,
  step: (name, of) => `${capital(plural(of))} ${done[name]}`,
  part: (label) => `${label}: `,
  inFigures: figures,
  includedReports: 'Adroddiadau ar yr astudiaethau a gynhwyswyd',
  includedStudies: 'Astudiaethau a gynhwyswyd',
  included: (reports) => `a gynhwyswyd, mewn ${reports}`,
  includedAlone: (kind) => `a gynhwyswyd; nifer eu hadroddiadau ${absent[kind]}`,
  absent: ({ absent: kind, why }) =>
    sentenceWithReason(
      isOfNumber(kind)
        ? `Nifer y cofnodion a gafwyd ac a sgriniwyd: ${absent[kind]}`
        : `Canfod a sgrinio cofnodion: ${absent[kind]}`,
      why,
    ),
};

export const matrix: BlockMessages['matrix'] = {
  caption: (theme, supporting, studies, subThemes) => [
    `${theme}: `,
    `${figures(supporting)} o ${counted(studies, 'study')}`,
    subThemes === 1 ? ' sy’n cefnogi’r is-thema' : ' sy’n cefnogi o leiaf un o’r is-themâu hyn',
  ],
  study: 'Astudiaeth',
  count: 'Astudiaethau sy’n ei chefnogi',
  counted: 'Cyfrifir nifer yr astudiaethau ar gyfer pob is-thema o’r fan hon.',
  legend: (hasEmpty) =>
    `Mae sgwâr llawn yn dangos bod yr astudiaeth yn cefnogi’r is-thema${hasEmpty ? ', a sgwâr gwag nad yw’n ei chefnogi' : ''}.`,
  supports: 'Yn ei chefnogi',
  doesNot: 'Ddim yn ei chefnogi',
};
