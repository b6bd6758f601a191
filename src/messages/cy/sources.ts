import { phrase } from '../../language/phrase.ts';
import { capital } from '../capital.ts';
import type { Messages } from '../messages.ts';
import { list } from './lists.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { trustLabels } from './trust.ts';
import { absent } from './values.ts';

/** Where each figure comes from. Names of the data stand after colons and in quotation marks, where nothing changes their first letter. */
export const sources = ({ study, subTheme, findingNames }: Nouns): Messages['blocks']['sources'] => ({
  caption: 'Yr hyn y mae pob ffigur a gosodiad yn seiliedig arno, a pha mor dda y mae wedi’i ddogfennu',
  source: 'Ffynhonnell',
  figures: 'Ffigurau a gosodiadau, yn ôl pa mor dda y’u dogfennwyd',
  sureness: { high: 'Uchel', medium: 'Canolig', 'low to medium': 'Isel i ganolig', low: 'Isel' },
  theSources: 'Y ffynonellau: ',
  read: (what) => phrase`darllenwyd: ${what}`,
  labels: {
    ...trustLabels,
    included: `Nifer ${study.thePlural} a gynhwyswyd`,
    kind: 'Math o adolygiad',
    approach: 'Dull',
    question: 'Cwestiwn',
    databases: 'Cronfeydd data',
    searchDates: 'Dyddiadau chwilio',
    eligibility: 'Meini prawf cymhwysedd',
    includedIf: `Meini prawf cynnwys ${study.plural}`,
    excludedIf: `Meini prawf hepgor ${study.plural}`,
    appraisal: 'Gwerthuso ansawdd',
    countries: 'Gwledydd',
    studyList: `Rhestr o ${study.softPlural}`,
    flow: 'Cofnodion a gafwyd',
    titlesAndAbstracts: 'Pwy a sgriniodd deitlau a chrynodebau',
    fullTexts: 'Pwy a asesodd destunau llawn',
    publication: 'Manylion cyhoeddi',
    affiliation: 'Sefydliad',
    funder: 'Cyllidwr',
    licence: 'Trwydded',
    orcid: 'ORCID',
    onlineFirst: 'Dyddiad ymddangos ar-lein',
    quotationPages: 'Tudalennau’r dyfyniadau',
    primaryStudies: 'Nifer yr astudiaethau gwreiddiol',
    differentStudies: 'Nifer yr astudiaethau gwreiddiol gwahanol',
    coveredArea: 'Arwynebedd gorgyffwrdd wedi’i gywiro',
    participants: 'Nifer y cyfranogwyr',
    ages: 'Oedrannau’r cyfranogwyr',
    bottomLine: 'Y prif gasgliad',
    knownBefore: 'Hysbys o’r blaen',
    whatThisAdds: 'Yr hyn y mae’r adolygiad yn ei ychwanegu',
    conclusions: 'Casgliadau',
    limitations: 'Cyfyngiadau',
    missing: 'Pwy sydd ar goll',
    gaps: 'Lle mae ymchwil ar goll',
    recommendations: 'Argymhellion',
    context: 'Cyd-destun ehangach',
  },
  included: (counted) => `${counted} a gynhwyswyd`,
  participants: (n) => n,
  ages: (range) => `Oedrannau ${range}`,
  themes: (themes, subThemes) => (subThemes === undefined ? themes : list([themes, subThemes])),
  ofFindings: (of) => ({
    studies: {
      all: `${capital(study.plural)} ar gyfer pob ${findingNames[of].one}`,
      some: `Nifer ${study.thePlural}`,
      others: `${capital(study.plural)} (${findingNames[of].several} eraill)`,
    },
    helps: {
      all: 'Beth sy’n helpu',
      some: 'Beth sy’n helpu',
      others: `Beth sy’n helpu (${findingNames[of].several} eraill)`,
    },
    hinders: {
      all: 'Beth all rwystro',
      some: 'Beth all rwystro',
      others: `Beth all rwystro (${findingNames[of].several} eraill)`,
    },
  }),
  allOfTheme: `pob ${subTheme.singular}`,
  speakers: (authors) => ({
    participants: 'cyfranogwyr',
    author: authors === 1 ? 'awdur' : 'awduron',
    reporter: 'newyddiadurwr',
    'this briefing': 'ni',
  }),
  claims: (label, speakers) =>
    phrase`${label} (${speakers
      .map(({ speaker, positions }) =>
        positions === undefined ? speaker : `${speaker}: ${positions.join(', ')}`,
      )
      .join(speakers.some(({ positions }) => positions !== undefined) ? '; ' : ', ')})`,
  keyMessage: (position, of) => (of === 1 ? 'Neges allweddol' : `Neges allweddol ${position}`),
  conclusion: (position, of) => (of === 1 ? 'Casgliad' : `Casgliad ${position}`),
  partAlone: (breakdown, part) => phrase`${breakdown}: ${part}`,
  subThemeStudies: (name) => phrase`${capital(study.plural)} sy’n crybwyll ‘${name}’`,
  helps: (finding) => phrase`Beth sy’n helpu, o dan ‘${finding}’`,
  hinders: (finding) => phrase`Beth all rwystro, o dan ‘${finding}’`,
  ofStudy: (what, study) => phrase`${what}: ${study}`,
  participantsOf: (study) => `Cyfranogwyr: ${study}`,
  derived: `Wedi’i gyfrif o’r ${study.plural} a restrir`,
  countedFrom: (names) =>
    names.length === 0
      ? `Wedi’i gyfrif o’r ${study.plural} a restrir`
      : `Wedi’i gyfrif o’r rhain: ${names.join('; ')}`,
  countedFromAll: (n) => `Wedi’i gyfrif o’r holl ${study.softPlural} a restrir (${figures(n)})`,
  listedIn: (counted, from) => phrase`${counted}, fel y’u rhestrir yn: ${from}`,
  absent: (kind) =>
    kind === 'not reported' ? 'Heb ei adrodd mewn unrhyw ffynhonnell a welsom' : capital(absent[kind]),
  toDo: 'Heb chwilio amdano eto',
});
