import type { BlockMessages } from '../block-messages.ts';
import { capital } from '../capital.ts';
import { list } from './list.ts';
import { absent, figures } from './wording.ts';

/** Where each figure comes from. Names of the data stand after colons and in quotation marks, where nothing changes their first letter. */
export const sources: BlockMessages['sources'] = {
  caption: 'Yr hyn y mae pob ffigur a gosodiad yn seiliedig arno, a pha mor dda y mae wedi’i ddogfennu',
  figure: 'Ffigur neu osodiad',
  source: 'Ffynhonnell',
  sure: 'Pa mor sicr ydym ni',
  sureness: { high: 'Uchel', medium: 'Canolig', 'low to medium': 'Isel i ganolig', low: 'Isel' },
  theSources: 'Y ffynonellau: ',
  read: (what) => `darllenwyd: ${what}`,
  labels: {
    included: 'nifer yr astudiaethau',
    kind: 'math o adolygiad',
    approach: 'dull',
    question: 'cwestiwn',
    databases: 'cronfeydd data',
    searchDates: 'dyddiadau chwilio',
    eligibility: 'meini prawf cymhwysedd',
    subThemeCounts: 'astudiaethau ar gyfer pob is-thema',
    findings: 'beth sy’n helpu a beth all rwystro',
    appraisal: 'gwerthuso ansawdd',
    countries: 'gwledydd',
    studyList: 'rhestr o astudiaethau',
    flow: 'cofnodion a gafwyd',
    publication: 'manylion cyhoeddi',
    affiliation: 'sefydliad',
    funder: 'cyllidwr',
    licence: 'trwydded',
    orcid: 'ORCID',
    onlineFirst: 'dyddiad ymddangos ar-lein',
    quotationPages: 'tudalennau’r dyfyniadau',
    participants: 'nifer y cyfranogwyr',
    ages: 'oedrannau’r cyfranogwyr',
    missing: 'pwy sydd ar goll',
    context: 'cyd-destun ehangach',
  },
  included: (studies) => `${studies} a gynhwyswyd`,
  participants: (n) => n,
  ages: (range) => `oedrannau ${range}`,
  themes: (themes, subThemes) => list([themes, subThemes]),
  part: (part, studies) => `${part.toLowerCase()}, ${studies}`,
  breakdown: (name, parts) => `${name.toLowerCase()}: ${parts.join(', a hefyd ')}`,
  subThemeCount: (names) => `nifer yr astudiaethau: ${names}`,
  speakers: (authors) => ({
    participants: 'cyfranogwyr',
    author: authors === 1 ? 'awdur' : 'awduron',
    reporter: 'newyddiadurwr',
    'this briefing': 'ni',
  }),
  limitations: (speakers) => `cyfyngiadau (${speakers.join(', ')})`,
  keyMessage: (position, of) => (of === 1 ? 'neges allweddol' : `neges allweddol ${position}`),
  conclusion: (position, of) => (of === 1 ? 'casgliad' : `casgliad ${position}`),
  partAlone: (breakdown, part) => `${breakdown}: ${part.toLowerCase()}`,
  subThemeStudies: (name) => `Astudiaethau sy’n crybwyll ‘${name}’`,
  helps: (subTheme) => `Beth sy’n helpu, o dan ‘${subTheme}’`,
  hinders: (subTheme) => `Beth all rwystro, o dan ‘${subTheme}’`,
  participantsOf: (study) => `Cyfranogwyr: ${study}`,
  derived: 'Wedi’i gyfrif o’r astudiaethau a restrir',
  countedFrom: (studies) =>
    studies.length === 0
      ? 'Wedi’i gyfrif o’r astudiaethau a restrir'
      : `Wedi’i gyfrif o’r rhain: ${studies.join('; ')}`,
  countedFromAll: (n) => `Wedi’i gyfrif o’r holl astudiaethau a restrir (${figures(n)})`,
  listedIn: (counted, from) => `${counted}, fel y’u rhestrir yn: ${from}`,
  absent: (kind) =>
    kind === 'not reported' ? 'Heb ei adrodd mewn unrhyw ffynhonnell a welsom' : capital(absent[kind]),
  toDo: 'Heb chwilio amdano eto',
};
