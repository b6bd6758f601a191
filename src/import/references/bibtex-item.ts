import { bibtexDate } from './bibtex-date.ts';
import { bibtexNames, type ReadName } from './bibtex-names.ts';
import { type BibtexType, bibtexGenre, bibtexType } from './bibtex-types.ts';
import { type LatexKind, latexText } from './latex-text.ts';

export interface BibtexEntry {
  /** In small letters. */
  readonly type: string;
  readonly citekey: string;
  /** What stands in each field, in LaTeX, by its name in small letters; what it has of another entry as well. */
  readonly values: ReadonlyMap<string, string>;
}

export interface BibtexItem {
  /** In CSL. */
  readonly item: Readonly<Record<string, unknown>>;
  /** Names of the fields that are in the item, or say the same as one that is. */
  readonly used: ReadonlySet<string>;
  /** What a person must look at. */
  readonly toDos: readonly string[];
  readonly changes: readonly string[];
}

/** Where works are before they are printed anywhere: names of BibTeX’s `eprinttype` and `archiveprefix`. */
const archives: Readonly<Record<string, string>> = {
  arxiv: 'arXiv',
  biorxiv: 'bioRxiv',
  medrxiv: 'medRxiv',
  psyarxiv: 'PsyArXiv',
  socarxiv: 'SocArXiv',
  edarxiv: 'EdArXiv',
  osf: 'OSF Preprints',
  'osf preprints': 'OSF Preprints',
  chemrxiv: 'ChemRxiv',
  ssrn: 'SSRN',
};

/** What is put in place of biblatex’s words for the state of a work. */
const states: Readonly<Record<string, string>> = {
  inpreparation: 'in preparation',
  submitted: 'submitted',
  forthcoming: 'forthcoming',
  inpress: 'in press',
  prepublished: 'advance online publication',
};

/** In these a number is that of a series, and otherwise the number of the work itself. */
const inSeries = new Set(['book', 'chapter', 'paper-conference', 'entry-encyclopedia', 'pamphlet']);

const articles = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'periodical',
  'review',
]);

/**
 * An entry of BibTeX or biblatex as an item of CSL, field by field (biblatex manual, section 2.2; BibTeXing, section 3), with the fields that
 * Scopus, Web of Science, MDPI and PubMed add.
 */
export function bibtexItem(entry: BibtexEntry): BibtexItem {
  const fields = new Fields(entry.values);
  const known = bibtexType(entry.type);
  if (known === undefined)
    fields.toDos.push(`type: “@${entry.type}” is no type of BibTeX, so it stands as a document`);
  const { type, genre } = typed(known ?? { type: 'document' }, entry.type, fields);
  const item: Record<string, unknown> = { id: entry.citekey, type };
  const put = (name: string, value: unknown) => {
    if (value !== undefined && value !== '' && item[name] === undefined) item[name] = value;
  };
  put('genre', genre);
  put('title', fields.title('title', 'subtitle', 'titleaddon'));
  put('title-short', fields.text('title', 'shorttitle'));
  put('author', fields.names('author') ?? fields.names('holder'));
  putEditors(fields, put);
  put('translator', fields.names('translator'));
  put('container-author', fields.names('bookauthor'));
  putContainer(fields, put, type);
  put('issued', fields.date('date', 'year', 'month', 'day'));
  put('accessed', fields.date('urldate') ?? fields.date('lastchecked') ?? fields.date('lastaccessed'));
  put('event-date', fields.date('eventdate'));
  put('original-date', fields.date('origdate') ?? fields.date('origyear'));
  putNumbers(fields, put, type);
  putPublisher(fields, put, type);
  put('edition', fields.text('plain', 'edition'));
  put('version', fields.text('plain', 'version'));
  put('status', fields.state());
  put('DOI', fields.text('address', 'doi'));
  put('URL', fields.text('address', 'url') ?? fields.addressWithin('howpublished'));
  put('ISBN', fields.text('plain', 'isbn'));
  put('ISSN', fields.text('plain', 'issn'));
  put('PMID', fields.text('address', 'pmid', 'pubmed-id', 'pubmed_id', 'pubmedid'));
  put('PMCID', fields.text('address', 'pmcid', 'pmc'));
  putEprint(fields, put, item);
  put('original-title', fields.text('title', 'origtitle'));
  put('original-publisher', fields.text('plain', 'origpublisher'));
  put('original-publisher-place', fields.text('plain', 'origlocation'));
  put('language', fields.text('plain', 'language', 'langid'));
  put('keyword', fields.text('plain', 'keywords', 'author_keywords'));
  // It is left out, and so not read.
  put('abstract', fields.raw('abstract'));
  put('note', fields.lines('note'));
  put('annote', fields.text('plain', 'annote', 'annotation'));
  return { item, used: fields.used, toDos: fields.toDos, changes: fields.changes };
}

type Put = (name: string, value: unknown) => void;

function typed(known: BibtexType, written: string, fields: Fields): BibtexType {
  const kind = fields.text('plain', 'type');
  const genre = kind === undefined ? known.genre : bibtexGenre(kind);
  const subtype = fields.peek('entrysubtype')?.toLowerCase();
  const as = (type: BibtexType['type']): BibtexType => ({ type, ...(genre === undefined ? {} : { genre }) });
  if (known.type === 'article-journal' && (subtype === 'newspaper' || subtype === 'magazine')) {
    fields.use('entrysubtype');
    return as(`article-${subtype}`);
  }
  // As R’s citation() writes packages and R itself.
  const note = fields.peek('note') ?? '';
  const packaged = /^\s*\{?R package version ([\w.-]+)|^\s*\{?R version ([\w.-]+)/.exec(note);
  if (packaged !== null && (written === 'manual' || written === 'misc')) return as('software');
  if (written === 'manual' && fields.peek('publisher') !== undefined) return as('book');
  if (written === 'unpublished' && fields.peek('eventtitle') !== undefined) return as('speech');
  // A type that says what the entry is: `@misc` with “Dataset”.
  if (known.type === 'document') {
    if (/^data\s?set$/i.test(genre ?? '')) return { type: 'dataset' };
    if (/^(?:computer )?software$/i.test(genre ?? '')) return { type: 'software' };
    if (/^preprint$/i.test(genre ?? '')) return as('article');
    const where = `${fields.peek('url') ?? ''}${fields.peek('howpublished') ?? ''}`;
    const isElsewhere = ['doi', 'eprint', 'publisher', 'journal'].some(
      (name) => fields.peek(name) !== undefined,
    );
    if (/https?:\/\/|\\url/.test(where) && !isElsewhere) return as('webpage');
  }
  return as(known.type);
}

function putEditors(fields: Fields, put: Put): void {
  const role = fields.peek('editortype') ?? 'editor';
  const roles = ['compiler', 'director', 'illustrator', 'narrator'];
  if (roles.includes(role)) fields.use('editortype');
  put(roles.includes(role) ? role : 'editor', fields.names('editor'));
}

function putContainer(fields: Fields, put: Put, type: string): void {
  const journal = () =>
    fields.title('journaltitle', 'journalsubtitle', 'journaltitleaddon') ??
    fields.text('title', 'journal', 'fjournal', 'journal-full');
  const book = () =>
    fields.title('maintitle', 'mainsubtitle', 'maintitleaddon') ??
    fields.title('booktitle', 'booksubtitle', 'booktitleaddon');
  // What is in a journal has a book by mistake, and the other way.
  put('container-title', articles.has(type) ? (journal() ?? book()) : (book() ?? journal()));
  put(
    'container-title-short',
    fields.text('title', 'shortjournal', 'journal-iso', 'abbrev_source_title', 'iso-source-abbreviation'),
  );
  put('volume-title', fields.title('issuetitle', 'issuesubtitle', 'issuetitleaddon'));
  put('event-title', fields.title('eventtitle', 'eventtitleaddon', ''));
  put('event-place', fields.text('plain', 'venue'));
  put('collection-title', fields.text('title', 'series', 'book-series'));
}

function putNumbers(fields: Fields, put: Put, type: string): void {
  put('volume', fields.text('plain', 'volume'));
  const pages = fields.text('address', 'pages')?.replaceAll(/[‐‑–—−]|-{2,3}/g, '-');
  put('page', pages?.replaceAll(/\s*-\s*/g, '-').replace(/^pp?\.\s*/, ''));
  put('chapter-number', fields.text('plain', 'chapter'));
  put('number-of-volumes', fields.text('plain', 'volumes'));
  put('number-of-pages', fields.text('plain', 'pagetotal', 'numpages'));
  put('part', fields.text('plain', 'part'));
  const article = fields.text('plain', ...articleNumbers);
  const number = fields.text('plain', 'number');
  if (articles.has(type)) {
    put('issue', number ?? fields.text('plain', 'issue'));
    put('number', article);
    return;
  }
  put(inSeries.has(type) ? 'collection-number' : 'number', number ?? fields.text('plain', 'isrn'));
  put('issue', fields.text('plain', 'issue'));
  put('number', article);
}

const articleNumbers = [
  ...['eid', 'article-number', 'articlenumber', 'article_number', 'articleno', 'art_number', 'elocation-id'],
  ...['elocationid', 'elocator'],
];

function putPublisher(fields: Fields, put: Put, type: string): void {
  const order: Readonly<Record<string, readonly string[]>> = {
    thesis: ['school', 'institution', 'publisher', 'organization'],
    report: ['institution', 'publisher', 'organization', 'school'],
  };
  const names = order[type] ?? ['publisher', 'organization', 'institution', 'school'];
  put('publisher', fields.text('title', ...names) ?? fields.wordsOf('howpublished'));
  put('publisher-place', fields.text('plain', 'location', 'address', 'publisher-place'));
}

/** A number in an archive of preprints, or in PubMed; where the work has been printed since, it is only named. */
function putEprint(fields: Fields, put: Put, item: Record<string, unknown>): void {
  const kind = (fields.peek('eprinttype') ?? fields.peek('archiveprefix') ?? '').toLowerCase();
  const number = fields.peek('eprint');
  if (number === undefined) return;
  if (/^(?:pubmed|pmid|medline)$/.test(kind)) put('PMID', fields.text('address', 'eprint'));
  else if (/^(?:pmc|pmcid|pubmedcentral)$/.test(kind)) put('PMCID', fields.text('address', 'eprint'));
  else {
    const isArxiv =
      kind === '' && /^(?:arxiv:)?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/i.test(number);
    const archive = isArxiv ? 'arXiv' : archives[kind];
    const journal = String(item['container-title'] ?? '');
    const isPrinted =
      journal !== '' &&
      !Object.values(archives).some((name) => journal.toLowerCase().includes(name.toLowerCase()));
    if (archive === undefined || isPrinted) return;
    for (const name of ['eprinttype', 'archiveprefix', 'eprintclass', 'primaryclass']) fields.use(name);
    item.type = 'article';
    item.archive = archive;
    item.number = fields.text('address', 'eprint');
    return;
  }
  fields.use('eprinttype');
  fields.use('archiveprefix');
}

/** The fields of an entry, which says of each whether it was asked for. */
class Fields {
  readonly used = new Set<string>();
  readonly toDos: string[] = [];
  readonly changes: string[] = [];
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  use(name: string): void {
    this.used.add(name);
  }

  /** A text with its lines, each of which may say something else. */
  lines(name: string): string | undefined {
    const value = this.raw(name);
    return value === undefined ? undefined : latexText(value.replaceAll(/[ \t]*\n\s*/g, '\n'), 'plain').text;
  }

  /** What is written, in LaTeX. */
  raw(name: string): string | undefined {
    if (this.#values.has(name)) this.used.add(name);
    return this.#values.get(name);
  }

  /** What is written, without its being used. */
  peek(name: string): string | undefined {
    const value = this.#values.get(name)?.trim();
    return value === '' || value === undefined ? undefined : latexText(value, 'address').text;
  }

  /** What the first of these says; others that say the same are used as well. */
  text(kind: LatexKind, ...names: readonly string[]): string | undefined {
    let found: string | undefined;
    for (const name of names) {
      const value = this.#values.get(name);
      if (value === undefined || value.trim() === '') continue;
      const { text, unknown } = latexText(value, kind);
      const read = text.replaceAll(/\s+/g, ' ').trim();
      if (found !== undefined && read !== found) continue;
      found = read;
      this.used.add(name);
      for (const command of unknown)
        this.toDos.push(
          `${name}: ${command.slice(1)} after a backslash is no LaTeX that Brevier knows; see that the text is right`,
        );
    }
    return found === '' ? undefined : found;
  }

  /** A title with what stands below it. */
  title(name: string, below: string, addition: string): string | undefined {
    const title = this.text('title', name);
    if (title === undefined) return undefined;
    const subtitle = this.text('title', below);
    const more = this.text('title', addition);
    const whole = subtitle === undefined ? title : `${title}${/[.:?!]$/.test(title) ? '' : ':'} ${subtitle}`;
    return more === undefined ? whole : `${whole}. ${more}`;
  }

  names(name: string): readonly ReadName[] | undefined {
    const value = this.#values.get(name);
    if (value === undefined) return undefined;
    this.used.add(name);
    const notes: string[] = [];
    const names = bibtexNames(value, notes);
    this.changes.push(...notes.map((note) => `${name}: ${note}`));
    for (const command of latexText(value, 'plain').unknown)
      this.toDos.push(
        `${name}: ${command.slice(1)} after a backslash is no LaTeX that Brevier knows; see that the names are right`,
      );
    return names.length === 0 ? undefined : names;
  }

  date(date: string, year = '', month = '', day = ''): ReturnType<typeof bibtexDate> {
    // A tilde says there that the date is not certain.
    const whole = this.text('address', date);
    if (whole === undefined)
      return bibtexDate({
        date: undefined,
        year: this.text('address', year),
        month: this.text('plain', month),
        day: this.text('plain', day),
      });
    // A year beside the whole date says the same, or is named.
    if (whole.includes(this.peek(year) ?? '')) for (const part of [year, month, day]) this.use(part);
    return bibtexDate({ date: whole, year: undefined, month: undefined, day: undefined });
  }

  state(): string | undefined {
    const written = this.text('plain', 'pubstate', 'status');
    return written === undefined
      ? undefined
      : (states[written.toLowerCase().replaceAll(/[\s_-]/g, '')] ?? written);
  }

  /** The address in a field that may hold words as well. */
  addressWithin(name: string): string | undefined {
    const address = /https?:\/\/[^\s}]+/.exec(this.peek(name) ?? '')?.[0];
    if (address !== undefined && this.peek(name) === address) this.use(name);
    return address;
  }

  /** What a field says that holds no address. */
  wordsOf(name: string): string | undefined {
    const value = this.peek(name);
    return value === undefined || /https?:\/\//.test(value) ? undefined : this.text('plain', name);
  }
}
