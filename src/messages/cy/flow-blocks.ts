import { phrase } from '../../language/phrase.ts';
import { capital } from '../capital.ts';
import type { FlowMessages } from '../messages.ts';
import { isOfNumber, sentenceWithReason } from '../with-reason.ts';
import { list } from './lists.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { absent } from './values.ts';

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

const screeners = {
  'one person': 'Un person',
  'one person and a check': 'Un person, a rhywun arall yn gwirio’r penderfyniadau',
  'two people independently': 'Dau berson, yn annibynnol ar ei gilydd',
  'several people independently': 'Sawl person, yn annibynnol ar ei gilydd',
  'several people, each a share': 'Sawl person, pob un â chyfran o’r cofnodion',
  'software alone': 'Meddalwedd yn unig',
} as const;

export const flowBlocks = ({ study, areReports, unit, plural }: Nouns): FlowMessages => ({
  flow: {
    caption: areReports
      ? 'Mae cofnodion ac adroddiadau yn unedau gwahanol: gall adroddiad fod mewn sawl cofnod.'
      : `Mae ${list(['cofnodion', 'adroddiadau', study.plural])} yn unedau gwahanol: gall fod sawl adroddiad ar un ${unit(1, 'study')}.`,
    tableCaption: 'Pob blwch yn y llif gyda’i nifer, a’r hyn y mae’n ei gynnwys neu pam',
    tableAlone:
      'Y llif ar ffurf tabl, gan y byddai ei ddiagram yn fwy na thudalen: pob blwch gyda’i nifer, a’r hyn y mae’n ei gynnwys neu pam',
    box: 'Blwch',
    number: 'Nifer',
    allStreams: 'Wedi’u cynnwys',
    done,
    step: (name, what) => `${capital(plural(what))} ${done[name]}`,
    part: (label) => phrase`${label}: `,
    inFigures: figures,
    notExplained: (by, isMore) =>
      `${figures(by)} yn ${isMore ? 'fwy' : 'llai'} na’r hyn sy’n dilyn o’r blychau uchod; nid yw’r ffynhonnell yn ei egluro`,
    includedNotExplained: 'nid yw’n dilyn o’r niferoedd eraill; nid yw’r ffynhonnell yn ei egluro',
    joins: (stream) => phrase`Yn parhau yn ‘${stream}’`,
    joinsAt: (name, what) => `o ‘${capital(plural(what))} ${done[name]}’ ymlaen`,
    inSeveralStreams: 'Adroddiadau a ddaeth o sawl ffrwd, wedi’u cyfrif unwaith',
    inSeveralStreamsAlone: 'a ddaeth o sawl ffrwd, wedi’u cyfrif unwaith',
    earlier: 'Fersiwn flaenorol yr adolygiad',
    earlierFrom: (version) => phrase`Fersiwn flaenorol yr adolygiad: ${version}`,
    earlierStudies: `${capital(study.plural)} cynharach`,
    earlierReports: `Adroddiadau ar ${study.thePlural} cynharach`,
    new: 'Ychwanegwyd yn y fersiwn hon',
    newStudies: `${capital(study.plural)} newydd`,
    newReports: `Adroddiadau ar ${study.thePlural} newydd`,
    added: (reports) => (reports === undefined ? 'a ychwanegwyd' : `a ychwanegwyd, mewn ${reports}`),
    earlierIn: (reports) =>
      reports === undefined ? 'a gynhwyswyd yno' : `a gynhwyswyd yno, mewn ${reports}`,
    inQualitativeSynthesis: `${capital(study.plural)} yn y synthesis ansoddol`,
    inQuantitativeSynthesis: `${capital(study.plural)} yn y synthesis meintiol (meta-ddadansoddiad)`,
    qualitative: 'yn y synthesis ansoddol',
    quantitative: 'yn y synthesis meintiol (meta-ddadansoddiad)',
    includedReports: areReports ? 'Adroddiadau a gafwyd' : `Adroddiadau ar ${study.thePlural} a gynhwyswyd`,
    includedStudies: `${capital(study.plural)} a gynhwyswyd`,
    included: (reports) => `a gynhwyswyd, mewn ${reports}`,
    includedAlone: (kind) => `a gynhwyswyd; nifer eu hadroddiadau ${absent[kind]}`,
    absent: ({ absent: kind, why }) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `Nifer y cofnodion a gafwyd ac a sgriniwyd: ${absent[kind]}`
          : `Canfod a sgrinio cofnodion: ${absent[kind]}`,
        why,
      ),
  },
  screening: {
    titlesAndAbstracts: 'Sgriniwyd teitlau a chrynodebau gan',
    fullTexts: 'Aseswyd testunau llawn gan',
    by: (who, software, note) =>
      phrase`${screeners[who]}${software === undefined ? '' : phrase`${who === 'software alone' ? ': ' : ', gyda '}${software}`}${note === undefined ? '' : phrase` (${note})`}`,
  },
});
