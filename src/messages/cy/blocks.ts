import type { Rating, Speaker } from '../../review/review.ts';
import type { BlockMessages } from '../block-messages.ts';
import { capital } from '../capital.ts';
import { isOfNumber } from '../is-of-number.ts';
import { reasonWithin, sentenceWithReason } from '../with-reason.ts';
import { flow, matrix } from './flow.ts';
import { cpd, learning } from './learning.ts';
import { list } from './list.ts';
import { sources } from './sources.ts';
import { kinds } from './values.ts';
import { absent, counted, figures, unit, words } from './wording.ts';

const theAuthors = (authors: number): string => (authors === 1 ? 'yr awdur' : 'yr awduron');

const said = (speaker: Speaker, authors: number): string =>
  ({
    participants: 'Dywedodd cyfranogwyr',
    author: `Daeth ${theAuthors(authors)} i’r casgliad`,
    reporter: 'Ychwanegodd y newyddiadurwr',
    'this briefing': 'Rydym yn awgrymu',
  })[speaker];

const ratings: Readonly<Record<Rating['rating'], string>> = {
  high: 'uchel',
  moderate: 'cymedrol',
  low: 'isel',
  'very low': 'isel iawn',
};

const ratingsByName: ReadonlyMap<string, string> = new Map(Object.entries(ratings));

/** After a large figure of its own. */
const under = (name: Parameters<typeof unit>[1]) => (n: number) => unit(n, name);

export const blocks: BlockMessages = {
  draft: {
    kind: (kind) => `${kind} (drafft)`,
    toDo: (n) =>
      `Drafft, nid i’w ddosbarthu: mae ${n === 1 ? 'un peth ar ôl i’w wneud' : `${figures(n)} o bethau ar ôl i’w gwneud`} yn ei ddata.`,
  },
  saidBy: (speaker, authors, participants) =>
    speaker === 'participants' && participants !== undefined
      ? `Dywedodd ${words(participants, 'participant')} ${unit(participants, 'participant')}`
      : said(speaker, authors),
  addedBy: (speaker, authors, participants) =>
    ({
      participants:
        participants === undefined
          ? said(speaker, authors)
          : `Dywedodd ${words(participants, 'participant')} ${unit(participants, 'participant')}`,
      author: `Ychwanegodd ${theAuthors(authors)}`,
      reporter: said(speaker, authors),
      'this briefing': 'Rydym yn ychwanegu',
    })[speaker],
  whoSaysWhat: (speaker, authors) =>
    ({
      participants: 'Pobl a gymerodd ran yn yr astudiaethau, yn ôl ein ffynonellau',
      author: `${authors === 1 ? 'Awdur' : 'Awduron'} yr adolygiad`,
      reporter: 'Rhywun a adroddodd ar yr adolygiad',
      'this briefing': 'Y rhai a luniodd y ddogfen hon',
    })[speaker],
  limitationBy: (speaker, authors) =>
    ({
      participants: 'Nodwyd gan gyfranogwyr',
      author: `Nodwyd gan ${theAuthors(authors)}`,
      reporter: 'Ychwanegwyd gan y newyddiadurwr',
      'this briefing': 'Ychwanegwyd gennym ni',
    })[speaker],
  dotField: {
    caption: (people) =>
      people === 1
        ? ['Y dot yw’r ', '1 person', ' a gymerodd ran yn yr astudiaethau.']
        : ['Mae pob dot yn un o’r ', `${figures(people)} o bobl`, ' a gymerodd ran yn yr astudiaethau.'],
    alternative: (people) =>
      people === 1
        ? '1 dot, ar gyfer yr un cyfranogwr'
        : `${counted(people, 'dot')}, un ar gyfer pob cyfranogwr`,
  },
  strip: {
    review: (kind, authors, year) =>
      [
        kind === undefined ? 'Adolygiad' : capital(kinds[kind]),
        ...(authors.length === 0
          ? []
          : [`gan ${authors.length > 3 ? `${authors[0]} ac eraill` : list(authors)}`]),
        ...(year === undefined ? [] : [`(${year})`]),
      ].join(' '),
    of: 'o',
    participants: 'Cyfranogwyr',
    aged: [', ', ' oed'],
    oneDotEach: 'dot yr un',
    theirNumber: (kind) => `eu nifer ${absent[kind]}`,
  },
  countPicture: (text) => `Rhes o sgwariau, un ar gyfer pob astudiaeth a gynhwyswyd: ${text}`,
  figures: {
    studies: under('study'),
    participants: under('participant'),
    ages: 'oed',
    themes: under('theme'),
    subThemes: under('sub-theme'),
  },
  methods: {
    question: 'Cwestiwn',
    kind: 'Math o adolygiad',
    databases: 'Cronfeydd data',
    searched: 'Dyddiadau chwilio',
    flow: 'Cofnodion a gafwyd',
    published: 'Cyhoeddwyd yn',
    affiliation: 'Sefydliad',
    funder: 'Cyllidwr',
    licence: 'Trwydded',
    orcid: 'ORCID',
    onlineFirst: 'Ar-lein gyntaf',
    quotationPages: 'Tudalennau’r dyfyniadau',
    issn: (numbers) => `ISSN ${numbers}`,
    issnOfBoth: (print, online) => `${print} (print), ${online} (ar-lein)`,
    kindAndApproach: (kind, approach) => `${capital(kind)}; dull: ${approach}`,
  },
  eligibility: { included: 'Meini prawf cynnwys astudiaethau', excluded: 'Meini prawf hepgor astudiaethau' },
  studies: {
    participants: 'Cyfranogwyr',
    ages: 'Oedrannau',
    aged: 'oed',
    countries: 'Gwledydd',
    appraisal: 'Ansawdd',
    list: 'Rhestr o astudiaethau',
  },
  breakdowns: {
    caption: (studies) => [`Sut y cynhaliwyd yr ${studies === 1 ? 'astudiaeth' : 'astudiaethau'} (`, ')'],
    studiesAlone: (kind) => `nifer ${absent[kind]}`,
    part: 'Dull',
    studies: 'Astudiaethau a’i defnyddiodd',
    nameOf: (breakdown, studies) => `${breakdown} (${studies})`,
    overlap: (breakdown) =>
      `Gall astudiaeth gael ei chyfrif mewn mwy nag un rhes o dan ‘${breakdown.name}’, felly nid yw’r rhesi hyn yn adio.`,
  },
  studyList: {
    caption: (studies) =>
      studies === 1
        ? ['Yr astudiaeth yn yr adolygiad (', '), a’r is-themâu y mae’n eu cefnogi']
        : ['Yr astudiaethau yn yr adolygiad (', '), a’r is-themâu y mae pob un yn eu cefnogi'],
    study: 'Astudiaeth',
    participants: 'Cyfranogwyr',
    noParticipants: ({ absent: kind, why }) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `Faint o bobl a gymerodd ran ym mhob astudiaeth: ${absent[kind]}`
          : `Cyfranogwyr yr astudiaethau: ${absent[kind]}`,
        why,
      ),
    subThemes: 'Is-themâu y mae’n eu cefnogi',
    none: 'Dim un o’r is-themâu',
  },
  flow,
  matrix,
  findings: {
    legend: (studies) =>
      studies === 1
        ? ['Y sgwâr yw’r ', '1 astudiaeth', '. Mae’n llawn lle mae’r astudiaeth yn crybwyll yr is-thema.']
        : [
            'Mae pob sgwâr yn un o’r ',
            counted(studies, 'study'),
            '. Mae sgwâr llawn yn astudiaeth sy’n crybwyll yr is-thema. Nid oes ystyr i le sgwâr yn ei res.',
          ],
    caption: (hasCounts) =>
      hasCounts
        ? 'Is-themâu, beth y mae pob un yn ei gynnwys, a faint o’r astudiaethau sy’n ei chrybwyll'
        : 'Is-themâu, a beth y mae pob un yn ei gynnwys',
    shortCaption: (hasSquares) =>
      hasSquares
        ? 'Mae pob sgwâr yn un astudiaeth; mae sgwâr llawn yn astudiaeth sy’n crybwyll yr is-thema.'
        : 'Is-themâu, a faint o’r astudiaethau sy’n crybwyll pob un',
    noStudies: ({ absent: kind, why }) =>
      sentenceWithReason(`Faint o astudiaethau sy’n crybwyll is-thema: ${absent[kind]}`, why),
    subTheme: 'Is-thema',
    covers: 'Beth y mae’n ei gynnwys',
    studies: 'Astudiaethau sy’n ei chrybwyll',
    studiesInSquares: 'Yn ei chrybwyll (sgwariau llawn)',
  },
  theme: {
    caption: (theme, columns) => `${theme}: ${columns.length === 0 ? 'yr is-themâu' : list(columns)}`,
    studiesInCaption: 'yr astudiaethau sy’n crybwyll pob is-thema',
    helpsInCaption: 'beth sy’n helpu',
    hindersInCaption: 'beth all rwystro',
    subTheme: 'Is-thema',
    subThemeAndStudies: 'Is-thema ac astudiaethau',
    noStudies: ({ absent: kind, why }) =>
      sentenceWithReason(`Faint o astudiaethau sy’n crybwyll yr is-themâu hyn: ${absent[kind]}`, why),
    helps: 'Beth sy’n helpu',
    hinders: 'Beth all rwystro',
    noHinders: ({ absent: kind, why }) =>
      sentenceWithReason(`Beth all rwystro: ${absent[kind]} ar gyfer yr un o’r is-themâu hyn`, why),
    noHelps: ({ absent: kind, why }) =>
      sentenceWithReason(`Beth sy’n helpu: ${absent[kind]} ar gyfer yr un o’r is-themâu hyn`, why),
  },
  confidence: (confidence, others = false, isShort = false) => {
    const findings = others ? 'y canfyddiadau eraill' : undefined;
    if ('rating' in confidence)
      return `Hyder yn ${findings ?? 'y canfyddiad'}: ${ratingsByName.get(confidence.rating) ?? confidence.rating} (${'by' in confidence ? confidence.by : 'GRADE-CERQual'}).`;
    const said = `Hyder yn ${findings ?? 'y canfyddiadau hyn'}`;
    if ('assessedWith' in confidence)
      return `${said}: aseswyd gan yr adolygiad (dull: ${confidence.assessedWith}; y graddau: ${confidence.where}).`;
    return sentenceWithReason(`${said}: ${absent[confidence.absent]}`, isShort ? '' : confidence.why);
  },
  assessment: (rated) =>
    'by' in rated
      ? rated.reasons === undefined
        ? ''
        : `Rhesymau: ${rated.reasons}.`
      : `Cyfyngiadau methodolegol: ${rated.methodologicalLimitations}; cydlyniad: ${rated.coherence}; digonolrwydd: ${rated.adequacy}; perthnasedd: ${rated.relevance}.`,
  limitations: {
    none: (speaker, authors) =>
      speaker === undefined
        ? 'Ni nodir unrhyw gyfyngiad yma.'
        : `Ni nodir yma unrhyw gyfyngiad a ${
            {
              participants: 'nodwyd gan gyfranogwyr',
              author: `nodwyd gan ${theAuthors(authors)}`,
              reporter: 'ychwanegwyd gan y newyddiadurwr',
              'this briefing': 'ychwanegwyd gennym ni',
            }[speaker]
          }.`,
  },
  points: {
    caption: 'Pwyntiau i’w hystyried ar gyfer ymarfer, a’r hyn y mae pob un yn seiliedig arno',
    point: 'Ar gyfer ymarfer',
    restsOn: 'Yn seiliedig ar',
    conclusions: 'Casgliadau’r adolygiad',
  },
  sources,
  learning,
  cpd,
  edition: {
    maker: 'Gwnaed gan',
    contact: 'Cysylltu',
    rights: 'Hawliau',
    address: 'Cyhoeddwyd yn',
    others: 'Dogfennau eraill',
    citeAs: 'Dyfynnwch fel',
    line: (on, nextReview) => `${on}; adolygiad nesaf: ${nextReview}`,
    partlyIn: (language) =>
      `Mae rhannau o’r ddogfen hon yn ${language === 'cy' ? 'Gymraeg' : 'Saesneg'} yn unig.`,
    translation: 'Cyfieithiad',
    unchecked: (kind, checkedBy) =>
      `${kind} · ${checkedBy === 'not done' ? 'cyfieithiad heb ei wirio' : 'ni wyddys a wiriwyd y cyfieithiad'}`,
    translatedBy: (by, checkedBy) =>
      [
        typeof by === 'string' ? by : `Gan bwy: ${absent[by.absent]}${reasonWithin(by.why)}`,
        typeof checkedBy === 'string'
          ? `gwiriwyd gan: ${checkedBy}`
          : checkedBy.absent === 'not done'
            ? `heb ei wirio gan siaradwr Cymraeg${reasonWithin(checkedBy.why)}`
            : `a wiriwyd gan siaradwr Cymraeg: ${absent[checkedBy.absent]}${reasonWithin(checkedBy.why)}`,
      ].join('; '),
    genre: (kind, title) => `${title}: ${kind}`,
    number: (n) => `Argraffiad ${n}`,
  },
};
