import type { cslTypes } from '../../citation/csl-variables.ts';

type CslType = (typeof cslTypes)[number];

/** What kind of work an entry is: its type in CSL, and in a word where BibTeX says more than that. */
export interface BibtexType {
  readonly type: CslType;
  readonly genre?: string;
}

const doctoral = { type: 'thesis', genre: 'PhD thesis' } as const;
const masters = { type: 'thesis', genre: 'Master’s thesis' } as const;

/**
 * Types of entries by their names in BibTeX and biblatex (biblatex manual, section 2.1), and those that programs and sites write beside them.
 */
const types: Readonly<Record<string, BibtexType>> = {
  article: { type: 'article-journal' },
  suppperiodical: { type: 'article-journal' },
  magazine: { type: 'article-magazine' },
  magazinearticle: { type: 'article-magazine' },
  newspaper: { type: 'article-newspaper' },
  newspaperarticle: { type: 'article-newspaper' },
  newsarticle: { type: 'article-newspaper' },
  preprint: { type: 'article', genre: 'Preprint' },
  book: { type: 'book' },
  mvbook: { type: 'book' },
  bookinbook: { type: 'chapter' },
  booklet: { type: 'pamphlet' },
  collection: { type: 'book' },
  mvcollection: { type: 'book' },
  proceedings: { type: 'book' },
  mvproceedings: { type: 'book' },
  reference: { type: 'book' },
  mvreference: { type: 'book' },
  inbook: { type: 'chapter' },
  suppbook: { type: 'chapter' },
  incollection: { type: 'chapter' },
  suppcollection: { type: 'chapter' },
  inreference: { type: 'entry-encyclopedia' },
  inproceedings: { type: 'paper-conference' },
  conference: { type: 'paper-conference' },
  presentation: { type: 'speech' },
  talk: { type: 'speech' },
  periodical: { type: 'periodical' },
  manual: { type: 'report' },
  report: { type: 'report' },
  techreport: { type: 'report' },
  standard: { type: 'standard' },
  thesis: { type: 'thesis' },
  phdthesis: doctoral,
  mastersthesis: masters,
  masterthesis: masters,
  mathesis: masters,
  bathesis: { type: 'thesis', genre: 'Bachelor’s thesis' },
  unpublished: { type: 'manuscript' },
  online: { type: 'webpage' },
  electronic: { type: 'webpage' },
  www: { type: 'webpage' },
  webpage: { type: 'webpage' },
  website: { type: 'webpage' },
  dataset: { type: 'dataset' },
  data: { type: 'dataset' },
  software: { type: 'software' },
  softwareversion: { type: 'software' },
  softwaremodule: { type: 'software' },
  codefragment: { type: 'software' },
  program: { type: 'software' },
  patent: { type: 'patent' },
  legislation: { type: 'legislation' },
  statute: { type: 'legislation' },
  legal: { type: 'legislation' },
  bill: { type: 'bill' },
  jurisdiction: { type: 'legal_case' },
  case: { type: 'legal_case' },
  letter: { type: 'personal_communication' },
  artwork: { type: 'graphic' },
  image: { type: 'graphic' },
  audio: { type: 'song' },
  music: { type: 'song' },
  movie: { type: 'motion_picture' },
  video: { type: 'motion_picture' },
  performance: { type: 'performance' },
  review: { type: 'review' },
  misc: { type: 'document' },
};

/** Words that biblatex has for a field `type`, as readers say them (biblatex manual, section 4.9.2.13). */
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
  software: 'Computer software',
  datacd: 'Data CD',
  audiocd: 'Audio CD',
};

/** @param entryType in small letters; undefined where no program writes it */
export const bibtexType = (entryType: string): BibtexType | undefined =>
  Object.hasOwn(types, entryType) ? types[entryType] : undefined;

/** What a field `type` says, in words. */
export const bibtexGenre = (written: string): string => genres[written.toLowerCase()] ?? written;
