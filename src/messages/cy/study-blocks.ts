import { phrase } from '../../language/phrase.ts';
import { capital } from '../capital.ts';
import type { DrawnAs } from '../en-gb/tentative.ts';
import type { StudyMessages } from '../messages.ts';
import { isOfNumber, sentenceWithReason } from '../with-reason.ts';
import { list } from './lists.ts';
import type { Nouns } from './nouns.ts';
import { figures } from './numbers.ts';
import { absent } from './values.ts';

/** A square that stands for a study. */
const marked: Readonly<Record<DrawnAs, string>> = {
  full: 'sgwâr llawn',
  tentative: 'sgwâr â dot ynddo',
  both: 'sgwâr llawn, neu un â dot ynddo,',
};

const dotMeans = ' Mae dot yn dweud bod y rhif wedi’i ddogfennu’n wan.';

export const studyBlocks = ({
  study,
  subTheme,
  unit,
  counted,
  thePlural,
  kind: kindInWords,
  whereTheyTookPart,
  theReview,
  findingNames,
}: Nouns): StudyMessages => ({
  dotField: {
    caption: (people) =>
      people === 1
        ? ['Y dot yw’r ', '1 person', ` a gymerodd ran yn ${whereTheyTookPart}.`]
        : ['Mae pob dot yn un o’r ', `${figures(people)} o bobl`, ` a gymerodd ran yn ${whereTheyTookPart}.`],
    alternative: (people) =>
      people === 1
        ? '1 dot, ar gyfer yr un cyfranogwr'
        : `${counted(people, 'dot')}, un ar gyfer pob cyfranogwr`,
  },
  strip: {
    review: (kind, authors, year) =>
      [
        kind === undefined ? 'Adolygiad' : capital(kindInWords(kind)),
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
  countPicture: (text) => `Rhes o sgwariau, un ar gyfer pob ${study.singular} a gynhwyswyd: ${text}`,
  figures: {
    studies: (n) => unit(n, 'study'),
    participants: (n) => unit(n, 'participant'),
    ages: 'oed',
    themes: (n) => unit(n, 'theme'),
    subThemes: (n) => unit(n, 'sub-theme'),
  },
  methods: {
    question: 'Cwestiwn',
    furtherQuestions: (n) => (n === 1 ? 'Cwestiwn pellach' : 'Cwestiynau pellach'),
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
  eligibility: {
    included: `Meini prawf cynnwys ${study.plural}`,
    excluded: `Meini prawf hepgor ${study.plural}`,
  },
  studies: {
    participants: 'Cyfranogwyr',
    ages: 'Oedrannau',
    aged: 'oed',
    countries: 'Gwledydd',
    appraisal: 'Ansawdd',
    list: `Rhestr o ${study.softPlural}`,
  },
  breakdowns: {
    caption: (n) => [`Sut y cynhaliwyd ${n === 1 ? study.the : study.thePlural} (`, ')'],
    studiesAlone: (kind) => `nifer ${absent[kind]}`,
    part: 'Dull',
    studies: `${capital(study.plural)} a’i defnyddiodd`,
    nameOf: (breakdown, ofWhich) => phrase`${breakdown} (${ofWhich})`,
    overlap: (breakdown) =>
      phrase`Gall ${study.singular} gael ${{ masculine: 'ei gyfrif', feminine: 'ei chyfrif' }[study.gender]} mewn mwy nag un rhes o dan ‘${breakdown.name}’, felly nid yw’r rhesi hyn yn adio.`,
  },
  studyList: {
    caption: (n, of) => {
      const { several, supports } = findingNames[of];
      return n === 1
        ? [`${capital(study.the)} yn ${theReview} (`, `), a’r ${several} y mae’n eu ${supports}`]
        : [
            `${capital(study.thePlural)} yn ${theReview} (`,
            `), a’r ${several} y mae pob un yn eu ${supports}`,
          ];
    },
    study: capital(study.singular),
    participants: 'Cyfranogwyr',
    noParticipants: ({ absent: kind, why }) =>
      sentenceWithReason(
        isOfNumber(kind)
          ? `Faint o bobl a gymerodd ran ym mhob ${study.singular}: ${absent[kind]}`
          : `Cyfranogwyr ${study.thePlural}: ${absent[kind]}`,
        why,
      ),
    findings: (of) => `${capital(findingNames[of].several)} y mae’n eu ${findingNames[of].supports}`,
    none: (of) => `Dim un o’r ${findingNames[of].several}`,
  },
  findings: {
    legend: (n, of, as) =>
      n === 1
        ? [
            'Y sgwâr yw’r ',
            counted(1, 'study'),
            `. Mae${{ full: '’n llawn', tentative: ' dot ynddo', both: '’n llawn, neu mae dot ynddo,' }[as]} lle mae${study.theAfterVowel} yn crybwyll ${findingNames[of].the}.${as === 'both' ? dotMeans : ''}`,
          ]
        : [
            'Mae pob sgwâr yn un o’r ',
            counted(n, 'study'),
            `. Mae ${marked[as]} yn ${study.soft} sy’n crybwyll ${findingNames[of].the}.${as === 'both' ? dotMeans : ''} Nid oes ystyr i le sgwâr yn ei res.`,
          ],
    caption: (hasCounts, hasCovers, of) => {
      const all = capital(findingNames[of].several);
      if (!hasCovers) return `${all}, a faint o’r ${study.plural} sy’n crybwyll pob un`;
      return hasCounts
        ? `${all}, beth y mae pob un yn ei gynnwys, a faint o’r ${study.plural} sy’n ${findingNames[of].mentionsIt}`
        : `${all}, a beth y mae pob un yn ei gynnwys`;
    },
    shortCaption: (hasSquares, of, as) =>
      hasSquares
        ? `Mae pob sgwâr yn un ${unit(1, 'study')}; mae ${marked[as]} yn ${study.soft} sy’n crybwyll ${findingNames[of].the}.`
        : `${capital(findingNames[of].several)}, a faint o’r ${study.plural} sy’n crybwyll pob un`,
    noStudies: ({ absent: kind, why }, of) =>
      sentenceWithReason(
        `Faint o ${study.softPlural} sy’n crybwyll ${findingNames[of].one}: ${absent[kind]}`,
        why,
      ),
    finding: (of) => capital(findingNames[of].one),
    subThemesOf: (ofTheme, subThemes) => phrase`${ofTheme}: ${subThemes}`,
    notMentioned: 'Heb ei grybwyll yma',
    covers: 'Beth y mae’n ei gynnwys',
    studies: (of) => `${capital(study.plural)} sy’n ${findingNames[of].mentionsIt}`,
    studiesInSquares: (of, as) =>
      `Yn ${findingNames[of].mentionsIt} (${{ full: 'sgwariau llawn', tentative: 'sgwariau â dot', both: 'sgwariau llawn neu â dot' }[as]})`,
  },
  theme: {
    caption: (ofTheme, columns) =>
      phrase`${ofTheme}: ${columns.length === 0 ? thePlural('sub-theme') : list(columns)}`,
    studiesInCaption: `${study.thePlural} sy’n crybwyll pob ${subTheme.singular}`,
    helpsInCaption: 'beth sy’n helpu',
    hindersInCaption: 'beth all rwystro',
    /** Over a column of which one speaker says all: “What helps (participants said)”. */
    saidBy: (head, said) => `${head} (${said.slice(0, 1).toLowerCase()}${said.slice(1)})`,
    subTheme: capital(subTheme.singular),
    subThemeAndStudies: capital(list([subTheme.singular, study.plural])),
    noStudies: ({ absent: kind, why }) =>
      sentenceWithReason(
        `Faint o ${study.softPlural} sy’n crybwyll ${thePlural('sub-theme')} hyn: ${absent[kind]}`,
        why,
      ),
    helps: 'Beth sy’n helpu',
    hinders: 'Beth all rwystro',
    noHinders: ({ absent: kind, why }) =>
      sentenceWithReason(`Beth all rwystro: ${absent[kind]} ar gyfer yr un o’r ${subTheme.plural} hyn`, why),
    noHelps: ({ absent: kind, why }) =>
      sentenceWithReason(`Beth sy’n helpu: ${absent[kind]} ar gyfer yr un o’r ${subTheme.plural} hyn`, why),
  },
});
