import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/messages/messages-in.ts';
import type { ReviewKind } from '../../src/review/review.ts';
import {
  type FindingNoun,
  type IncludedNoun,
  includedNouns,
  type ReviewWords,
  subThemeNouns,
  usualWords,
} from '../../src/review/review-words.ts';

/** Each noun after the figures 0, 1, 2, 3 and 12, and after the words for 1 to 3. */
const counts: Readonly<Record<Language, Readonly<Record<IncludedNoun | FindingNoun, string>>>> = {
  'en-GB': {
    studies: '0 studies|1 study|2 studies|3 studies|12 studies|one study|two studies|three studies',
    reviews: '0 reviews|1 review|2 reviews|3 reviews|12 reviews|one review|two reviews|three reviews',
    sources: '0 sources|1 source|2 sources|3 sources|12 sources|one source|two sources|three sources',
    articles:
      '0 articles|1 article|2 articles|3 articles|12 articles|one article|two articles|three articles',
    papers: '0 papers|1 paper|2 papers|3 papers|12 papers|one paper|two papers|three papers',
    reports: '0 reports|1 report|2 reports|3 reports|12 reports|one report|two reports|three reports',
    guidelines:
      '0 guidelines|1 guideline|2 guidelines|3 guidelines|12 guidelines|one guideline|two guidelines|three guidelines',
    documents:
      '0 documents|1 document|2 documents|3 documents|12 documents|one document|two documents|three documents',
    trials: '0 trials|1 trial|2 trials|3 trials|12 trials|one trial|two trials|three trials',
    evaluations:
      '0 evaluations|1 evaluation|2 evaluations|3 evaluations|12 evaluations|one evaluation|two evaluations|three evaluations',
    themes: '0 themes|1 theme|2 themes|3 themes|12 themes|one theme|two themes|three themes',
    'sub-themes':
      '0 sub-themes|1 sub-theme|2 sub-themes|3 sub-themes|12 sub-themes|one sub-theme|two sub-themes|three sub-themes',
    'sub-domains':
      '0 sub-domains|1 sub-domain|2 sub-domains|3 sub-domains|12 sub-domains|one sub-domain|two sub-domains|three sub-domains',
    'sub-categories':
      '0 sub-categories|1 sub-category|2 sub-categories|3 sub-categories|12 sub-categories|one sub-category|two sub-categories|three sub-categories',
    'sub-concepts':
      '0 sub-concepts|1 sub-concept|2 sub-concepts|3 sub-concepts|12 sub-concepts|one sub-concept|two sub-concepts|three sub-concepts',
    'sub-topics':
      '0 sub-topics|1 sub-topic|2 sub-topics|3 sub-topics|12 sub-topics|one sub-topic|two sub-topics|three sub-topics',
    domains: '0 domains|1 domain|2 domains|3 domains|12 domains|one domain|two domains|three domains',
    categories:
      '0 categories|1 category|2 categories|3 categories|12 categories|one category|two categories|three categories',
    concepts:
      '0 concepts|1 concept|2 concepts|3 concepts|12 concepts|one concept|two concepts|three concepts',
    topics: '0 topics|1 topic|2 topics|3 topics|12 topics|one topic|two topics|three topics',
    areas: '0 areas|1 area|2 areas|3 areas|12 areas|one area|two areas|three areas',
    conditions:
      '0 conditions|1 condition|2 conditions|3 conditions|12 conditions|one condition|two conditions|three conditions',
    outcomes:
      '0 outcomes|1 outcome|2 outcomes|3 outcomes|12 outcomes|one outcome|two outcomes|three outcomes',
    'outcome areas':
      '0 outcome areas|1 outcome area|2 outcome areas|3 outcome areas|12 outcome areas|one outcome area|two outcome areas|three outcome areas',
    interventions:
      '0 interventions|1 intervention|2 interventions|3 interventions|12 interventions|one intervention|two interventions|three interventions',
    components:
      '0 components|1 component|2 components|3 components|12 components|one component|two components|three components',
    factors: '0 factors|1 factor|2 factors|3 factors|12 factors|one factor|two factors|three factors',
    mechanisms:
      '0 mechanisms|1 mechanism|2 mechanisms|3 mechanisms|12 mechanisms|one mechanism|two mechanisms|three mechanisms',
    questions:
      '0 questions|1 question|2 questions|3 questions|12 questions|one question|two questions|three questions',
    recommendations:
      '0 recommendations|1 recommendation|2 recommendations|3 recommendations|12 recommendations|one recommendation|two recommendations|three recommendations',
    aspects: '0 aspects|1 aspect|2 aspects|3 aspects|12 aspects|one aspect|two aspects|three aspects',
  },
  cy: {
    studies:
      '0 astudiaeth|1 astudiaeth|2 astudiaeth|3 astudiaeth|12 astudiaeth|un astudiaeth|dwy astudiaeth|tair astudiaeth',
    reviews:
      '0 adolygiad|1 adolygiad|2 adolygiad|3 adolygiad|12 adolygiad|un adolygiad|dau adolygiad|tri adolygiad',
    sources:
      '0 ffynhonnell|1 ffynhonnell|2 ffynhonnell|3 ffynhonnell|12 ffynhonnell|un ffynhonnell|dwy ffynhonnell|tair ffynhonnell',
    articles: '0 erthygl|1 erthygl|2 erthygl|3 erthygl|12 erthygl|un erthygl|dwy erthygl|tair erthygl',
    papers: '0 papur|1 papur|2 bapur|3 phapur|12 papur|un papur|dau bapur|tri phapur',
    reports:
      '0 adroddiad|1 adroddiad|2 adroddiad|3 adroddiad|12 adroddiad|un adroddiad|dau adroddiad|tri adroddiad',
    guidelines: '0 canllaw|1 canllaw|2 ganllaw|3 chanllaw|12 canllaw|un canllaw|dau ganllaw|tri chanllaw',
    documents: '0 dogfen|1 ddogfen|2 ddogfen|3 dogfen|12 dogfen|un ddogfen|dwy ddogfen|tair dogfen',
    trials: '0 treial|1 treial|2 dreial|3 threial|12 treial|un treial|dau dreial|tri threial',
    evaluations:
      '0 gwerthusiad|1 gwerthusiad|2 werthusiad|3 gwerthusiad|12 gwerthusiad|un gwerthusiad|dau werthusiad|tri gwerthusiad',
    themes: '0 thema|1 thema|2 thema|3 thema|12 thema|un thema|dwy thema|tair thema',
    'sub-themes':
      '0 is-thema|1 is-thema|2 is-thema|3 is-thema|12 is-thema|un is-thema|dwy is-thema|tair is-thema',
    'sub-domains':
      '0 is-barth|1 is-barth|2 is-barth|3 is-barth|12 is-barth|un is-barth|dau is-barth|tri is-barth',
    'sub-categories':
      '0 is-gategori|1 is-gategori|2 is-gategori|3 is-gategori|12 is-gategori|un is-gategori|dau is-gategori|tri is-gategori',
    'sub-concepts':
      '0 is-gysyniad|1 is-gysyniad|2 is-gysyniad|3 is-gysyniad|12 is-gysyniad|un is-gysyniad|dau is-gysyniad|tri is-gysyniad',
    'sub-topics': '0 is-bwnc|1 is-bwnc|2 is-bwnc|3 is-bwnc|12 is-bwnc|un is-bwnc|dau is-bwnc|tri is-bwnc',
    domains: '0 parth|1 parth|2 barth|3 pharth|12 parth|un parth|dau barth|tri pharth',
    categories:
      '0 categori|1 categori|2 gategori|3 chategori|12 categori|un categori|dau gategori|tri chategori',
    concepts:
      '0 cysyniad|1 cysyniad|2 gysyniad|3 chysyniad|12 cysyniad|un cysyniad|dau gysyniad|tri chysyniad',
    topics: '0 pwnc|1 pwnc|2 bwnc|3 phwnc|12 pwnc|un pwnc|dau bwnc|tri phwnc',
    areas: '0 maes|1 maes|2 faes|3 maes|12 maes|un maes|dau faes|tri maes',
    conditions: '0 cyflwr|1 cyflwr|2 gyflwr|3 chyflwr|12 cyflwr|un cyflwr|dau gyflwr|tri chyflwr',
    outcomes:
      '0 canlyniad|1 canlyniad|2 ganlyniad|3 chanlyniad|12 canlyniad|un canlyniad|dau ganlyniad|tri chanlyniad',
    'outcome areas':
      '0 maes canlyniadau|1 maes canlyniadau|2 faes canlyniadau|3 maes canlyniadau|12 maes canlyniadau|un maes canlyniadau|dau faes canlyniadau|tri maes canlyniadau',
    interventions: '0 ymyriad|1 ymyriad|2 ymyriad|3 ymyriad|12 ymyriad|un ymyriad|dau ymyriad|tri ymyriad',
    components: '0 cydran|1 gydran|2 gydran|3 cydran|12 cydran|un gydran|dwy gydran|tair cydran',
    factors: '0 ffactor|1 ffactor|2 ffactor|3 ffactor|12 ffactor|un ffactor|dau ffactor|tri ffactor',
    mechanisms:
      '0 mecanwaith|1 mecanwaith|2 fecanwaith|3 mecanwaith|12 mecanwaith|un mecanwaith|dau fecanwaith|tri mecanwaith',
    questions:
      '0 cwestiwn|1 cwestiwn|2 gwestiwn|3 chwestiwn|12 cwestiwn|un cwestiwn|dau gwestiwn|tri chwestiwn',
    recommendations:
      '0 argymhelliad|1 argymhelliad|2 argymhelliad|3 argymhelliad|12 argymhelliad|un argymhelliad|dau argymhelliad|tri argymhelliad',
    aspects: '0 agwedd|1 agwedd|2 agwedd|3 agwedd|12 agwedd|un agwedd|dwy agwedd|tair agwedd',
  },
};

const ofOne = (noun: string): Partial<ReviewWords> => {
  const studies = includedNouns.find((each) => each === noun);
  const subThemes = [...subThemeNouns, 'themes' as const].find((each) => each === noun);
  return studies === undefined ? (subThemes === undefined ? {} : { subThemes }) : { studies };
};

describe.each(['en-GB', 'cy'] as const)('in %s', (language) => {
  test.each(Object.entries(counts[language]))('%s after numbers', (noun, said) => {
    const words = ofOne(noun);
    const unit = words.studies === undefined ? 'sub-theme' : 'study';
    const { values } = messagesIn(language, { ...usualWords, ...words });
    const inFigures = [0, 1, 2, 3, 12].map((n) => values.count(n, unit, false));
    expect([...inFigures, ...[1, 2, 3].map((n) => values.count(n, unit, true))].join('|')).toBe(said);
  });
});

const umbrella: ReviewWords = {
  isLiving: true,
  studies: 'reviews',
  themes: 'outcome areas',
  subThemes: 'outcomes',
};
const guidelines: ReviewWords = {
  isLiving: false,
  studies: 'guidelines',
  themes: 'components',
  subThemes: 'aspects',
};

test('sentences of an umbrella review and of a synthesis of guidelines, in English', () => {
  const { blocks } = messagesIn('en-GB', umbrella);
  expect(blocks.studyList.caption(9, 'sub-theme').join('9 reviews')).toBe(
    'The 9 reviews that this review includes, and the outcomes that each mentions',
  );
  expect(blocks.findings.legend(9, 'sub-theme', 'full').join('')).toBe(
    'Each square is one of the 9 reviews. A filled square is a review that mentions the outcome. The place of a square in its row has no meaning.',
  );
  expect(blocks.findings.noStudies({ absent: 'not known', why: '' }, 'either')).toBe(
    'How many reviews mention an outcome area or outcome is not known to us.',
  );
  expect(blocks.flow.caption).toBe(
    'Records, reports and reviews are different units: a review can have several reports.',
  );
  expect(blocks.whoSaysWhat('participants', 1)).toBe(
    'people who took part in the research, as our sources report them',
  );
  expect(messagesIn('en-GB', guidelines).blocks.eligibility).toEqual({
    included: 'Guidelines were included if',
    excluded: 'Guidelines were left out if',
  });
});

test('sentences of an umbrella review and of a synthesis of guidelines, in Welsh', () => {
  const { blocks } = messagesIn('cy', umbrella);
  expect(blocks.studyList.caption(9, 'sub-theme').join('9 adolygiad')).toBe(
    'Yr adolygiadau yn yr adolygiad hwn (9 adolygiad), a’r canlyniadau y mae pob un yn eu crybwyll',
  );
  expect(blocks.findings.legend(9, 'sub-theme', 'full').join('')).toBe(
    'Mae pob sgwâr yn un o’r 9 adolygiad. Mae sgwâr llawn yn adolygiad sy’n crybwyll y canlyniad. Nid oes ystyr i le sgwâr yn ei res.',
  );
  expect(blocks.findings.studies('sub-theme')).toBe('Adolygiadau sy’n ei grybwyll');
  const ofGuidelines = messagesIn('cy', guidelines).blocks;
  expect(ofGuidelines.findings.studies('sub-theme')).toBe('Canllawiau sy’n ei chrybwyll');
  expect(ofGuidelines.findings.noStudies({ absent: 'not done', why: '' }, 'either')).toBe(
    'Faint o ganllawiau sy’n crybwyll cydran neu agwedd: heb ei wneud.',
  );
  expect(ofGuidelines.findings.legend(2, 'either', 'full').join('')).toBe(
    'Mae pob sgwâr yn un o’r 2 ganllaw. Mae sgwâr llawn yn ganllaw sy’n crybwyll y gydran neu’r agwedd. Nid oes ystyr i le sgwâr yn ei res.',
  );
  expect(ofGuidelines.flow.caption).toBe(
    'Mae cofnodion, adroddiadau a chanllawiau yn unedau gwahanol: gall fod sawl adroddiad ar un canllaw.',
  );
});

/** Each kind in English with its article, and in Welsh; then living. */
const kinds: Readonly<Record<ReviewKind, readonly [english: string, welsh: string, living: string]>> = {
  'scoping review': ['a scoping review', 'adolygiad cwmpasu', 'adolygiad cwmpasu byw'],
  'systematic review': ['a systematic review', 'adolygiad systematig', 'adolygiad systematig byw'],
  'qualitative review': ['a qualitative review', 'adolygiad ansoddol', 'adolygiad ansoddol byw'],
  'mixed-methods review': [
    'a mixed-methods review',
    'adolygiad dulliau cymysg',
    'adolygiad dulliau cymysg byw',
  ],
  'rapid review': ['a rapid review', 'adolygiad cyflym', 'adolygiad cyflym byw'],
  'realist review': ['a realist review', 'adolygiad realaidd', 'adolygiad realaidd byw'],
  'narrative review': ['a narrative review', 'adolygiad naratif', 'adolygiad naratif byw'],
  'umbrella review': ['an umbrella review', 'adolygiad ymbarél', 'adolygiad ymbarél byw'],
  'integrative review': ['an integrative review', 'adolygiad integreiddiol', 'adolygiad integreiddiol byw'],
  'critical review': ['a critical review', 'adolygiad beirniadol', 'adolygiad beirniadol byw'],
  'state-of-the-art review': [
    'a state-of-the-art review',
    'adolygiad o’r wybodaeth ddiweddaraf',
    'adolygiad byw o’r wybodaeth ddiweddaraf',
  ],
  'literature review': ['a literature review', 'adolygiad llenyddiaeth', 'adolygiad llenyddiaeth byw'],
  'meta-analysis': ['a meta-analysis', 'meta-ddadansoddiad', 'meta-ddadansoddiad byw'],
  'meta-ethnography': ['a meta-ethnography', 'meta-ethnograffeg', 'meta-ethnograffeg fyw'],
  'evidence map': ['an evidence map', 'map tystiolaeth', 'map tystiolaeth byw'],
  'evidence and gap map': [
    'an evidence and gap map',
    'map o dystiolaeth a bylchau',
    'map byw o dystiolaeth a bylchau',
  ],
  'guideline synthesis': ['a guideline synthesis', 'synthesis o ganllawiau', 'synthesis byw o ganllawiau'],
};

test('kinds of review, with their articles, and living', () => {
  const living = { ...usualWords, isLiving: true };
  const all = Object.keys(kinds).filter((kind): kind is ReviewKind => kind in kinds);
  expect(
    Object.fromEntries(
      all.map((kind) => [
        kind,
        [
          messagesIn('en-GB').values.kindWithArticle(kind),
          messagesIn('cy').values.kind(kind),
          messagesIn('cy', living).values.kind(kind),
        ],
      ]),
    ),
  ).toEqual(kinds);
  expect(messagesIn('en-GB', living).values.kindWithArticle('umbrella review')).toBe(
    'a living umbrella review',
  );
});
