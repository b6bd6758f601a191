import type { ColumnMeaning } from './column-meaning.ts';

/** What headings mean by their words. */
export interface KnownHeading {
  readonly meaning: ColumnMeaning;
  /** A heading has all words of one of these, between which commas stand, … */
  readonly has: string;
  /** … and no others but these. */
  readonly may?: string;
  /** Whether a person is asked all the same, as such columns often hold something else. */
  readonly isUnsure?: true;
}

const people = 'participant people patient person respondent subject adult child';

/**
 * Headings as extraction forms and exports of reference managers have them, by their words in the singular; the first that fits is it. The
 * headings are those of Covidence, EPPI-Reviewer, Rayyan, Zotero, Scopus, and of tables that authors publish beside their reviews.
 */
export const knownHeadings: readonly KnownHeading[] = [
  { meaning: { is: 'citekey' }, has: 'citekey, cite key, citation key, bib key, bibtex key' },
  { meaning: { is: 'doi' }, has: 'doi', may: 'link url number article publication paper digital' },
  // The number under which a program keeps a record is nobody’s name for a study, and nobody’s address belongs into a review.
  {
    meaning: { is: 'leave out' },
    has: 'covidence, item id, record id, ref id, item type, accession, contact, email, phone',
    may: 'number id author lead corresponding detail address name study mail',
  },
  { meaning: { is: 'leave out' }, has: 'key', may: 'item zotero rayyan id', isUnsure: true },
  {
    meaning: { is: 'study' },
    has: 'study id, study name, study label, study number, study code, study, short title, review id, review name, guideline, guideline name, source id, trial, trial name',
    may: 'id name label number code short first author year included citation reference identifier publication',
  },
  {
    meaning: { is: 'study' },
    has: 'author year, author date, citation, reference, paper, item, article',
    may: 'first lead main name id number publication published label',
  },
  { meaning: { is: 'study' }, has: 'id', may: 'number', isUnsure: true },
  {
    meaning: { is: 'author' },
    has: 'author, surname',
    may: 'first lead main name last family surname all primary full study list',
  },
  {
    meaning: { is: 'year' },
    has: 'year, publication date, date published',
    may: 'publication published pub study article print',
  },
  {
    meaning: { is: 'journal' },
    has: 'journal, publication title, source title, container title, secondary title, publication name',
    may: 'name title full publication',
  },
  {
    meaning: { is: 'title' },
    has: 'title',
    may: 'article paper study full publication document report primary item',
  },
  {
    meaning: { is: 'countries' },
    has: 'country',
    may: [
      'study region conducted location setting data collection where place took research origin city',
      'conduct carried out',
    ].join(' '),
  },
  { meaning: { is: 'countries' }, has: 'country', may: 'study iso code iso2 iso3', isUnsure: true },
  {
    meaning: { is: 'countries' },
    has: 'location, nation, place',
    may: 'study geographic geographical research',
  },
  {
    meaning: { is: 'regions' },
    has: 'region, continent',
    may: 'study geographic geographical world',
    isUnsure: true,
  },
  ...(['mean', 'median'] as const).map((of) => ({
    meaning: { is: `${of} age` as const },
    has: of === 'mean' ? 'mean age, average age' : 'median age',
    may: `year yr sd standard deviation sample study overall total ${people}`,
  })),
  {
    meaning: { is: 'sex' },
    has: 'female n, female number, woman n, woman number, women n, women number, male n, male number, men n, men number',
    may: `total count ${people}`,
    isUnsure: true,
  },
  // Before the number of people, of which “mean age of participants” has the word.
  {
    meaning: { is: 'note' },
    has: 'mean, median, sd, average, percent, proportion, gender, sex, female, male, ethnicity, iqr, age min, age max',
    may: [
      'age year range mean median sd iqr participant sample score baseline difference standard',
      `deviation total women men n gender sex female male ${people}`,
    ].join(' '),
  },
  {
    meaning: { is: 'ages' },
    has: 'age',
    may: `range year yr study ${people}`,
  },
  {
    meaning: { is: 'participants' },
    has: 'n, sample size, samplesize, n total, participant, sample',
    may: `n number total size sample study overall included count ${people}`,
  },
  {
    meaning: { is: 'participants' },
    has: people.replaceAll(' ', ', '),
    may: `n number total sample size study overall included count ${people}`,
  },
  {
    meaning: { is: 'participants' },
    has: [
      'n randomised, n randomized, n analysed, n analyzed, n recruited, n enrolled, n completed',
      'number randomised, number analysed',
    ].join(', '),
    may: `n number total baseline ${people}`,
    isUnsure: true,
  },
  {
    meaning: { is: 'method' },
    has: [
      'design, methodology, method, study type, data collection, data analysis, analysis, sampling',
      'recruitment, approach',
    ].join(', '),
    may: [
      'study research type method methodology strategy technique procedure participant data used',
      'analytic analytical qualitative general',
    ].join(' '),
  },
  {
    meaning: { is: 'attribute' },
    has: 'setting, population, context, theory, framework, intervention type, type intervention',
    may: 'study type care research participant clinical theoretical',
    isUnsure: true,
  },
  { meaning: { is: 'sub-themes' }, has: 'subtheme, sub theme', may: 'supported identified' },
  {
    meaning: { is: 'sub-themes' },
    has: 'theme, code, domain, category, construct',
    may: 'supported identified reported key main analytical descriptive code name list',
    isUnsure: true,
  },
  {
    meaning: { is: 'note' },
    has: [
      'outcome, result, finding, effect, estimate, arm, group, intervention, comparator, comparison',
      'control, condition, time point, timepoint, follow up, followup, wave, visit, ci, p value',
      'exposure, population description, inclusion criteria, exclusion criteria, eligibility',
      'start date, end date, conclusion, limitation, recommendation, hypothesis, aim, objective',
      'purpose, instrument',
    ].join(', '),
    may: [
      'primary secondary main key measure measured measurement reported study author value size data',
      'treatment control intervention comparison comparator arm group outcome result description',
      'duration name time point month week lower upper low high 95 n mean sd total event allocation',
      'assessment 1 2 3 4',
    ].join(' '),
  },
  {
    meaning: { is: 'leave out' },
    has: [
      'note, comment, reviewer, extractor, abstract, url, link, volume, issue, page, issn, isbn, pmid',
      'pmcid, pubmed, keyword, publisher, language, funding, conflict interest, date added',
      'date modified, access date, tag, file, attachment, month, day',
    ].join(', '),
    may: [
      'name id number initial extractor reviewer study author source first last start end possible full',
      'text pdf article title publication original address extraction general other additional',
    ].join(' '),
  },
];

/** Words of what was judged or done to a record while the review was made: such a column says nothing of what a study found. */
export const ofTheProcess = new Set(
  [
    'qa quality appraisal risk bias rob rob2 robins mmat casp jbi grade cerqual newcastle ottawa nos score checklist blinding',
    'retracted retraction extracted extraction screened screening included include excluded exclude exclusion eligible duplicate',
    'double checked check done complete completed verified consensus conflict flag assessed issue volume page fulltext',
    'm1 m2 m3 m4 m5 q1 q2 q3 q4 q5 q6 q7 q8 q9 q10',
  ].flatMap((words) => words.split(' ')),
);
