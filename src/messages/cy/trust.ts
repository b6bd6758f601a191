import { joined, type Phrase, phrase, type Text } from '../../language/phrase.ts';
import type { KnownAnswer } from '../../review/appraisal/known-tools.ts';
import type { Before } from '../../review/before-edition.ts';
import type { Rating } from '../../review/review.ts';
import type { ConcernLevel } from '../../review/schema/confidence.ts';
import { capital } from '../capital.ts';
import type { trustLabels as englishLabels } from '../en-gb/trust.ts';
import type { Messages } from '../messages.ts';
import { reasonWithin, sentenceWithReason } from '../with-reason.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { absent, date, month } from './values.ts';

type Trust = Pick<
  Messages['blocks'],
  'appraisal' | 'qualitativeFindings' | 'quality' | 'involvement' | 'standing'
>;

const questions: Trust['appraisal']['questions'] = {
  'CASP qualitative': {
    1: 'nodau clir',
    2: 'dull ansoddol yn addas',
    3: 'dyluniad yn addas i’r nodau',
    4: 'sut y recriwtiwyd pobl',
    5: 'sut y casglwyd data',
    6: 'ymchwilydd a chyfranogwyr',
    7: 'moeseg',
    8: 'trylwyredd y dadansoddi',
    9: 'canfyddiadau clir',
    10: 'gwerth yr ymchwil',
  },
  'MMAT 2018': {
    S1: 'cwestiynau ymchwil clir',
    S2: 'data a all eu hateb',
    '1.1': 'dull ansoddol yn addas',
    '1.2': 'casglu data',
    '1.3': 'canfyddiadau’n dod o’r data',
    '1.4': 'data’n ategu’r dehongli',
    '1.5': 'y cyfan yn gydlynol',
    '2.1': 'hapddyrannu',
    '2.2': 'grwpiau tebyg ar y dechrau',
    '2.3': 'data canlyniadau cyflawn',
    '2.4': 'aseswyr dall',
    '2.5': 'pobl yn cadw at yr ymyriad',
    '3.1': 'cyfranogwyr yn cynrychioli’r boblogaeth',
    '3.2': 'mesuriadau',
    '3.3': 'data canlyniadau cyflawn',
    '3.4': 'ffactorau drysu',
    '3.5': 'ymyriad neu gysylltiad fel y bwriadwyd',
    '4.1': 'strategaeth samplu',
    '4.2': 'sampl yn cynrychioli’r boblogaeth',
    '4.3': 'mesuriadau',
    '4.4': 'risg isel oherwydd pobl na wnaethant ateb',
    '4.5': 'dadansoddi ystadegol',
    '5.1': 'rheswm dros ddulliau cymysg',
    '5.2': 'y rhannau wedi’u hintegreiddio',
    '5.3': 'yr integreiddio wedi’i ddehongli',
    '5.4': 'ymdrin â gwahaniaethau',
    '5.5': 'pob rhan yn cadw at ei safonau ei hun',
  },
  'JBI qualitative': {
    1: 'athroniaeth a methodoleg yn cytuno',
    2: 'methodoleg a chwestiwn yn cytuno',
    3: 'methodoleg a chasglu data yn cytuno',
    4: 'methodoleg a dadansoddi yn cytuno',
    5: 'methodoleg a dehongli yn cytuno',
    6: 'safbwynt yr ymchwilydd',
    7: 'dylanwad yr ymchwilydd',
    8: 'lleisiau cyfranogwyr',
    9: 'moeseg',
    10: 'casgliadau’n dilyn o’r dadansoddi',
  },
  'JBI cross-sectional': {
    1: 'meini prawf y sampl',
    2: 'disgrifio pobl a lleoliad',
    3: 'mesur cysylltiad yn dda',
    4: 'meini prawf safonol ar gyfer y cyflwr',
    5: 'enwi ffactorau drysu',
    6: 'ymdrin â ffactorau drysu',
    7: 'mesur canlyniadau’n dda',
    8: 'dadansoddi ystadegol',
  },
  'JBI prevalence': {
    1: 'ffrâm samplu',
    2: 'samplu',
    3: 'maint y sampl',
    4: 'disgrifio pobl a lleoliad',
    5: 'cwmpas y sampl',
    6: 'adnabod y cyflwr yn dda',
    7: 'mesur yr un fath i bawb',
    8: 'dadansoddi ystadegol',
    9: 'cyfradd ymateb',
  },
  'JBI systematic reviews': {
    1: 'cwestiwn clir',
    2: 'meini prawf yn addas i’r cwestiwn',
    3: 'strategaeth chwilio',
    4: 'ffynonellau a chwiliwyd',
    5: 'meini prawf gwerthuso astudiaethau',
    6: 'gwerthuso gan ddau neu fwy',
    7: 'cadw gwallau echdynnu’n isel',
    8: 'dulliau cyfuno astudiaethau',
    9: 'tuedd cyhoeddi',
    10: 'data’n ategu argymhellion',
    11: 'cyfeiriadau ar gyfer ymchwil newydd',
  },
  'AMSTAR 2': {
    1: 'y cwestiwn yn ei rannau',
    2: 'protocol ymlaen llaw',
    3: 'dewis dyluniadau astudio',
    4: 'chwilio',
    5: 'dethol gan ddau',
    6: 'echdynnu gan ddau',
    7: 'rhestru astudiaethau a hepgorwyd',
    8: 'disgrifio astudiaethau a gynhwyswyd',
    9: 'asesu risg tuedd',
    10: 'cyllid yr astudiaethau',
    11: 'dulliau meta-ddadansoddi',
    12: 'effaith tuedd ar y meta-ddadansoddiad',
    13: 'pwyso tuedd yn y drafodaeth',
    14: 'gwahaniaethau rhwng astudiaethau',
    15: 'tuedd cyhoeddi',
    16: 'gwrthdaro buddiannau',
  },
};

const answers: Readonly<Record<KnownAnswer, string>> = {
  yes: 'Ydy',
  'partial yes': 'Ydy, yn rhannol',
  partly: 'Yn rhannol',
  no: 'Nac ydy',
  'can’t tell': 'Methu dweud',
  unclear: 'Aneglur',
  'not applicable': 'Ddim yn berthnasol',
  'no meta-analysis': 'Dim meta-ddadansoddiad',
  low: 'Isel',
  'some concerns': 'Rhai pryderon',
  moderate: 'Cymedrol',
  serious: 'Difrifol',
  high: 'Uchel',
  critical: 'Critigol',
  'critically low': 'Critigol o isel',
};

const levels: Readonly<Record<ConcernLevel, string>> = {
  'no or very minor': 'dim pryderon, neu rai bach iawn',
  minor: 'mân bryderon',
  moderate: 'pryderon cymedrol',
  serious: 'pryderon difrifol',
};

export const concern: Trust['qualitativeFindings']['concern'] = (given): Phrase =>
  typeof given === 'object' && 'concerns' in given
    ? phrase`${levels[given.concerns]}${given.as === undefined ? '' : reasonWithin(given.as)}`
    : given;

const components: Trust['qualitativeFindings']['components'] = {
  methodologicalLimitations: 'Cyfyngiadau methodolegol',
  coherence: 'Cydlyniad',
  adequacy: 'Digonolrwydd',
  relevance: 'Perthnasedd',
};

const onDate = (iso: string): string =>
  iso.split('-').length === 3 ? `ar ${date(iso)}` : `${iso.includes('-') ? 'ym mis' : 'yn'} ${month(iso)}`;

/** The feminine noun “blwyddyn” after a numeral: dwy flynedd, tair blynedd, pum mlynedd. */
function years(n: number): string {
  if (n === 1) return '1 flwyddyn';
  if (n === 2) return '2 flynedd';
  const isNasal = [5, 7, 8, 9, 10, 12, 15, 18, 20].includes(n) || (n > 20 && n % 20 === 0);
  return `${figures(n)} ${isNasal ? 'mlynedd' : 'blynedd'}`;
}

const months = (n: number): string => `${n} ${n === 2 ? 'fis' : 'mis'}`;

const long = (before: Before): string => {
  switch (before.in) {
    case 'months':
      return before.months < 1
        ? 'llai na mis cyn yr argraffiad hwn'
        : `${months(before.months)} cyn yr argraffiad hwn`;
    case 'years':
      return `${before.more ? 'mwy na ' : ''}${years(before.years)} cyn yr argraffiad hwn`;
    case 'calendar years':
      return before.years === 0
        ? 'blwyddyn yr argraffiad hwn'
        : before.years === 1
          ? 'y flwyddyn cyn yr argraffiad hwn'
          : `${years(before.years)} cyn blwyddyn yr argraffiad hwn`;
  }
};

/** The ratings of GRADE; any other stays as the data have it. */
const ratings: Readonly<Record<Rating['rating'], string>> = {
  high: 'uchel',
  moderate: 'cymedrol',
  low: 'isel',
  'very low': 'isel iawn',
};

const ratingsByName: ReadonlyMap<Text, string> = new Map(Object.entries(ratings));

export const ratingInWords = (rating: Text): Text => ratingsByName.get(rating) ?? rating;

/** How far a review can be trusted, and who stands behind it. Names of the data stand after colons and in brackets. */
export const trust = ({ study, theReview }: Nouns): Trust => ({
  appraisal: {
    questions,
    answers,
    appraisedWith: (tools) => phrase`Gwerthuswyd (offeryn: ${joined(tools, '; ')})`,
    appraised: (tool) => [`Gwerthusodd ${theReview} `, phrase` (offeryn: ${tool}).`],
    appraisedAll: (tool) =>
      phrase`Gwerthusodd ${theReview} ${study.thePlural} a gynhwyswyd (offeryn: ${tool}).`,
    metAtLeast: (_studies, least, all) =>
      ` yn bodloni o leiaf ${figures(least)} o’r ${figures(all)} cwestiwn, sef nod ${theReview}.`,
    leastMet: (number, about) => [phrase`Y cwestiwn a fodlonir leiaf yw ${number} (${about}): `, '.'],
    allMet: `Mae pob ${study.singular} yn bodloni pob cwestiwn a ofynnwyd.`,
    noTotal: (who) =>
      `Mae awduron yr offeryn yn cynghori yn erbyn sgôr gyfan (${who}). Edrychwch ar ba gwestiynau nad yw ${study.singular} yn eu bodloni, nid ar faint.`,
    caption: (tool, first, last) => phrase`${tool}, fesul ${study.singular}: cwestiynau ${first} i ${last}`,
    shortCaption: (tool) =>
      phrase`${tool}, fesul ${study.singular}: faint o gwestiynau y mae pob un yn eu bodloni, a pha rai nad yw’n eu bodloni`,
    study: capital(study.singular),
    overall: 'Yn gyffredinol',
    met: 'Cwestiynau a fodlonir',
    questionsMet: (n, of) => `${figures(n)} o ${figures(of)} cwestiwn`,
    others: 'Atebion eraill',
    noOthers: 'Dim',
    answered: (answer, numbers) => phrase`${answer}: ${numbers.join(', ')}`,
    studiesThatMeet: `${capital(study.plural)} sy’n ei fodloni`,
    countOf: (n, of) => `${figures(n)} o ${figures(of)}`,
    notAsked: 'Heb ei roi',
    legend: (shown, unclear) => {
      const said = [
        ...(shown.includes('met') ? ['mae sgwâr llawn yn golygu ydy'] : []),
        ...(shown.includes('not met') ? ['mae sgwâr gwag yn golygu nac ydy'] : []),
        ...(shown.includes('unclear') ? [`mae llinell doredig yn golygu ${unclear.toLowerCase()}`] : []),
      ].join('; ');
      return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
    },
    theQuestions: 'Y cwestiynau, yn ein geiriau ni: ',
    question: (number, about, isCritical) => phrase`${number}: ${about}${isCritical ? ' (allweddol)' : ''}`,
    notGiven: ['Ni roddir atebion am y rhain: ', '.'],
    noAnswers: ({ absent: kind, why }) => sentenceWithReason(`: atebion ${absent[kind]}`, why),
  },
  qualitativeFindings: {
    caption: (by) =>
      `Pob canfyddiad, ${study.thePlural} y tu ôl iddo, pa mor hyderus yw’r adolygiad ynddo (${by.join('; ')}), a pham`,
    finding: 'Canfyddiad',
    studies: capital(study.plural),
    confidence: 'Pa mor hyderus yw’r adolygiad',
    why: 'Pam',
    rated: (n, of, ratings, by) => [
      'Pa mor hyderus yw’r adolygiad: graddiwyd ',
      `${figures(n)} o ${figures(of)} canfyddiad`,
      ': ',
      joined(ratings, '; '),
      ` (${by.join('; ')}).`,
    ],
    notRated: (findings) => phrase`Heb eu graddio: ${joined(findings, '; ')}.`,
    noReason: 'Ni roddir rheswm',
    components,
    concern,
    rating: ratingInWords,
    ours: `Graddiwyd gennym ni, nid gan ${theReview}`,
    alike: (said) => phrase`Ar gyfer pob canfyddiad a raddiwyd: ${joined(said, '; ')}.`,
    component: (name, given) => phrase`${components[name]}: ${concern(given)}`,
    apart:
      'Mae hyn yn barnu’r dystiolaeth dros ganfyddiad. Nid yw’n dweud pa mor dda y mae ein ffynonellau’n ei ddogfennu.',
  },
  quality: ({ absent: kind, why }) => sentenceWithReason(`Ansawdd ${study.thePlural}: ${absent[kind]}`, why),
  involvement: {
    label: 'Pobl â phrofiad bywyd',
    who: (who, people) => (people === undefined ? who : phrase`${who} (nifer: ${figures(people)})`),
    stage: (stage) => phrase`${stage}: `,
    changed: 'Yr hyn a newidiodd: ',
  },
  standing: {
    current: 'Pa mor gyfredol',
    lastSearched: (iso, before) => `Chwiliwyd ddiwethaf ${onDate(iso)}, ${long(before)}`,
    partOfFunder: 'Rhan y cyllidwr',
    conflicts: 'Gwrthdaro buddiannau',
    noneDeclared: 'Mae’r awduron yn datgan nad oes dim',
    registration: 'Cofrestrwyd',
    protocol: 'Protocol',
    changes: 'Newidiadau i’r protocol',
  },
});

export const trustLabels: Readonly<Record<keyof typeof englishLabels, string>> = {
  involvement: 'Cynnwys pobl â phrofiad bywyd',
  lastSearched: 'Dyddiad y chwiliad diwethaf',
  partOfFunder: 'Rhan y cyllidwr',
  conflicts: 'Gwrthdaro buddiannau',
  registration: 'Cofrestriad',
  protocol: 'Protocol',
  changes: 'Newidiadau i’r protocol',
};
