import { phrase } from '../../language/phrase.ts';
import { capital } from '../capital.ts';
import type { StudyMessages } from '../messages.ts';
import { isOfNumber, sentenceWithReason } from '../with-reason.ts';
import { absent, counted, figures, findingNames, kinds, list, unit } from './values.ts';

/** After a large figure of its own. */
const under = (name: Parameters<typeof unit>[1]) => (n: number) => unit(n, name);

export const studyBlocks: StudyMessages = {
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
    kindAndApproach: (kind, approach) => phrase`${capital(kind)}; dull: ${approach}`,
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
    nameOf: (breakdown, studies) => phrase`${breakdown} (${studies})`,
    overlap: (breakdown) =>
      phrase`Gall astudiaeth gael ei chyfrif mewn mwy nag un rhes o dan ‘${breakdown.name}’, felly nid yw’r rhesi hyn yn adio.`,
  },
  studyList: {
    caption: (studies, of) =>
      studies === 1
        ? ['Yr astudiaeth yn yr adolygiad (', `), a’r ${findingNames[of].several} y mae’n eu cefnogi`]
        : [
            'Yr astudiaethau yn yr adolygiad (',
            `), a’r ${findingNames[of].several} y mae pob un yn eu cefnogi`,
          ],
    study: 'Astudiaeth',
    participants: 'Cyfranogwyr',
    noParticipants: ({ absent: kind, why }) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `Faint o bobl a gymerodd ran ym mhob astudiaeth: ${absent[kind]}`
          : `Cyfranogwyr yr astudiaethau: ${absent[kind]}`,
        why,
      ),
    findings: (of) => `${capital(findingNames[of].several)} y mae’n eu cefnogi`,
    none: (of) => `Dim un o’r ${findingNames[of].several}`,
  },
  matrix: {
    caption: (theme, supporting, studies, columns, of) => [
      theme === undefined ? '' : phrase`${theme}: `,
      `${figures(supporting)} o ${counted(studies, 'study')}`,
      columns === 1
        ? ` sy’n cefnogi’r ${findingNames[of].one}`
        : ` sy’n cefnogi o leiaf un o’r ${findingNames[of].several} hyn`,
    ],
    study: 'Astudiaeth',
    count: 'Astudiaethau sy’n ei chefnogi',
    counted: (of) => `Cyfrifir nifer yr astudiaethau ar gyfer pob ${findingNames[of].one} o’r fan hon.`,
    legend: (hasEmpty, of) =>
      `Mae sgwâr llawn yn dangos bod yr astudiaeth yn cefnogi’r ${findingNames[of].one}${hasEmpty ? ', a sgwâr gwag nad yw’n ei chefnogi' : ''}.`,
    supports: 'Yn ei chefnogi',
    doesNot: 'Ddim yn ei chefnogi',
  },
  findings: {
    legend: (studies, of) =>
      studies === 1
        ? [
            'Y sgwâr yw’r ',
            '1 astudiaeth',
            `. Mae’n llawn lle mae’r astudiaeth yn crybwyll ${findingNames[of].the}.`,
          ]
        : [
            'Mae pob sgwâr yn un o’r ',
            counted(studies, 'study'),
            `. Mae sgwâr llawn yn astudiaeth sy’n crybwyll ${findingNames[of].the}. Nid oes ystyr i le sgwâr yn ei res.`,
          ],
    caption: (hasCounts, hasCovers, of) => {
      const all = capital(findingNames[of].several);
      if (!hasCovers) return `${all}, a faint o’r astudiaethau sy’n crybwyll pob un`;
      return hasCounts
        ? `${all}, beth y mae pob un yn ei gynnwys, a faint o’r astudiaethau sy’n ei chrybwyll`
        : `${all}, a beth y mae pob un yn ei gynnwys`;
    },
    shortCaption: (hasSquares, of) =>
      hasSquares
        ? `Mae pob sgwâr yn un astudiaeth; mae sgwâr llawn yn astudiaeth sy’n crybwyll ${findingNames[of].the}.`
        : `${capital(findingNames[of].several)}, a faint o’r astudiaethau sy’n crybwyll pob un`,
    noStudies: ({ absent: kind, why }, of) =>
      sentenceWithReason(`Faint o astudiaethau sy’n crybwyll ${findingNames[of].one}: ${absent[kind]}`, why),
    finding: (of) => capital(findingNames[of].one),
    wholeTheme: 'Y thema gyfan',
    notMentioned: 'Heb ei grybwyll yma',
    covers: 'Beth y mae’n ei gynnwys',
    studies: 'Astudiaethau sy’n ei chrybwyll',
    studiesInSquares: 'Yn ei chrybwyll (sgwariau llawn)',
  },
  theme: {
    caption: (theme, columns) => phrase`${theme}: ${columns.length === 0 ? 'yr is-themâu' : list(columns)}`,
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
};
