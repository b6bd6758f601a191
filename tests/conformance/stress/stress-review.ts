import { referenceCount } from './stress-references.ts';

const subThemes = ['asking', 'counterdemonstration', 'waiting-for-somebody-to-answer'];
const designs = ['Ethnography', 'Grounded theory', 'Mixed methods'];

/** The data of a review of so many studies, as its YAML says it. */
export function stressReview(studies: number): unknown {
  const said = (by: string, text: string) => ({ by, text });
  return {
    id: 'stress',
    language: 'en-GB',
    citekey: 'stress2026',
    title: 'Stress & <strain> in “interdisciplinary” counterdemonstrations: R&D of 5 < 6',
    subtitle: 'What people say, from :value[studies.included]{as=words} studies that nobody carried out',
    people: 'people who wait',
    source: 'article',
    'how sure': 'high',
    edition: { number: 12, date: '2026-03-02', 'next review': '2028-02-29' },
    'made by': {
      organisation: 'Ŵyn, Đặng & <Сыновья> ΑΕ',
      contact: 'practice@example.org',
      audience: 'For people & groups < 12',
      rights: 'https://example.org/rights?a=1&b=<2>',
      'published at': 'https://example.org/documents',
    },
    sources: {
      article: { title: 'The article & <its> supplement', kind: 'full article', citekey: 'stress2026' },
    },
    kind: 'systematic review',
    approach: ['thematic synthesis'],
    question: said(
      'author',
      'What do :lang[les gens qui attendent]{is=fr} say, and :lang[пока они ждут]{is=ru}?',
    ),
    search: { databases: ['MEDLINE', 'CINAHL', 'Scopus'], dates: { 'not reported': 'not named' } },
    eligibility: { 'included if': ['made up', 'longer than *5* & < 6'], 'excluded if': ['real'] },
    studies: { list: Array.from({ length: studies }, (_, index) => study(index)) },
    // Not every study says how many took part, so it cannot be counted.
    participants: { total: 197 },
    appraisal: { 'not reported': 'there was nothing to appraise' },
    flow: { 'not reported': 'nobody searched' },
    methods: [
      { name: 'Design', 'parts exclude each other': 'yes', parts: designs.map((name) => ({ name })) },
    ],
    themes: [
      theme('first', 'Asking & <being asked>', subThemes),
      theme('second', 'Очередь και ουρά', ['hedging']),
    ],
    confidence: { 'not assessed': 'there was nothing to assess' },
    conclusions: [
      said('author', 'Nothing follows [@ref0, pp. 3–5; @ref1].'),
      said(
        'author',
        'A long address stands here: https://example.org/a/very/long/address/that/has/no/spaces',
      ),
    ],
    limitations: [
      { ...said('author', 'All of it is made up.'), 'matters most': 'yes' },
      { ...said('this briefing', 'This is so on purpose.'), 'matters most': 'yes' },
    ],
    missing: [said('author', 'Everybody.')],
    'points to consider': [
      { as: 'ask', text: 'Ask again [@ref2].', 'rests on': ['asking'] },
      { as: 'try', text: 'Try to wait.', 'rests on': 'conclusions' },
    ],
    'key messages': [
      {
        message: 'People wait & ask',
        claims: [said('participants', 'We waited.'), said('author', 'They did.')],
      },
      { message: 'They say *πότε;*', claims: [said('participants', 'When, we asked: :lang[πότε;]{is=el}')] },
    ],
    glossary: [
      { term: 'Waiting', meaning: 'Being where nothing happens [@ref3].' },
      { term: 'Lebensmittelselbstversorgungsgemeinschaft', meaning: 'A long word.' },
    ],
  };
}

function theme(id: string, name: string, ids: readonly string[]): unknown {
  const claim = { by: 'participants', text: 'Interdisciplinary characteristics of responsibility.' };
  return {
    id,
    name,
    statement: 'What people do while they wait, and what they say to one another about it.',
    'sub-themes': ids.map((subTheme) => ({
      id: subTheme,
      name: subTheme.replaceAll('-', ' '),
      covers: 'Internationalisation and misunderstanding of *characteristics* & 5 < 6.',
      helps: [claim, { ...claim, by: 'author' }],
      hinders: subTheme === 'asking' ? { 'not reported': 'nothing is named' } : [claim],
    })),
  };
}

function study(index: number): unknown {
  return {
    id: `study-${index + 1}`,
    citekey: `ref${index % referenceCount}`,
    // Several studies of one report have names of their own.
    label: `Study ${Math.floor(index / referenceCount) + 1}`,
    participants: index % 7 === 0 ? { 'not reported': 'the study does not say' } : 1 + (index % 2),
    ages: { from: 18 + (index % 5), to: 60 + (index % 30) },
    countries: [['Wales', 'Greece', 'Kyrgyzstan'][index % 3]],
    methods: { Design: designs[index % 3] },
    supports: [...subThemes, 'hedging'].filter((_, at) => (index >> at) % 2 === 0),
  };
}
