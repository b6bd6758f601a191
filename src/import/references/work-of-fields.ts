import { isDoi } from '../../citation/doi.ts';
import { type KnownField, type Meaning, notTaken } from './field-meanings.ts';
import { typeOfWords } from './kinds-of-work.ts';
import { readDate, refinedDate } from './read-date.ts';
import { readNames, type SourceName } from './read-names.ts';
import type { SourceField } from './source-entry.ts';

export interface WorkKind {
  /** A type of CSL; another text where nobody knows what it stands for. */
  readonly type: string;
  /** Whether the authors of the book are its editors. */
  readonly isEdited?: boolean;
  /** Whether what names the container names the series of a whole book, as in the RIS of 2011. */
  readonly secondIsOfSeries?: boolean;
  readonly names?: 'family first' | 'given first';
  readonly status?: string;
  /** Whether the program puts a full stop after titles, as PubMed does. */
  readonly titlesHaveStops?: boolean;
}

export interface Work {
  readonly item: Readonly<Record<string, unknown>>;
  readonly unused: ReadonlySet<SourceField>;
  /** What a person should know of how it was read. */
  readonly changes: readonly string[];
}

const articles = new Set(['article-journal', 'article-magazine', 'article-newspaper']);
const wholes = new Set([
  'book',
  'classic',
  'report',
  'map',
  'software',
  'standard',
  'pamphlet',
  'manuscript',
]);
const entries = new Set(['chapter', 'paper-conference', 'entry-encyclopedia', 'entry-dictionary', 'entry']);
const events = new Set(['paper-conference', 'speech']);
const versioned = new Set(['software', 'dataset']);

/** Types that have pages of their own; of a book they count its pages. */
const pageless = new Set([
  'book',
  'classic',
  'thesis',
  'webpage',
  'software',
  'dataset',
  'map',
  'manuscript',
  'report',
]);

/** A work in CSL from fields whose meaning is known. Every field that went into nothing comes back, with why. */
export function workOfFields(kind: WorkKind, fields: readonly KnownField[]): Work {
  const used = new Set<KnownField>();
  const reasons = new Map<KnownField, string>();
  const changes: string[] = [];
  const byMeaning = new Map<Meaning | undefined, KnownField[]>();
  for (const field of fields) {
    const before = byMeaning.get(field.meaning);
    if (before === undefined) byMeaning.set(field.meaning, [field]);
    else before.push(field);
  }
  const all = (...meanings: readonly Meaning[]) =>
    meanings.flatMap((meaning) => byMeaning.get(meaning) ?? []);
  /** The first of what some fields say; where others say the same, they are used as well. */
  const take = (...meanings: readonly Meaning[]): string | undefined => {
    const [first, ...others] = all(...meanings);
    if (first === undefined) return undefined;
    for (const field of [first, ...others.filter(({ value }) => isSame(value, first.value))]) used.add(field);
    return first.value;
  };
  const leave = (why: string, ...meanings: readonly Meaning[]) => {
    for (const field of all(...meanings)) if (!used.has(field)) reasons.set(field, why);
  };

  const item: Record<string, unknown> = {};
  const put = (name: string, value: unknown) => {
    if (value !== undefined && value !== '' && item[name] === undefined) item[name] = value;
  };
  const type = isPart(kind, all) ? 'chapter' : kind.type;
  if (type !== kind.type) changes.push('type: it stands as a chapter, as it has pages in a book');
  const isArticle = articles.has(type);

  const id = all('id').find(({ value }) => isCitekey(value));
  if (id !== undefined) {
    used.add(id);
    put('id', id.value.replace(/^RefID:\d*-?/, ''));
  }
  put('type', type);
  putTitle();
  putNames();
  putContainer();
  putDates();
  putNumbers();
  putAddresses();
  putRest();
  const unused = new Set(fields.filter((field) => !used.has(field)).map((field) => unusedField(field)));
  return { item, unused, changes };

  function putTitle() {
    const own = withoutStop(take('title in its own language'));
    const title = withoutStop(take('title') ?? take('book title'));
    const isTranslation = own !== undefined && title !== undefined && own !== title;
    put('title', isTranslation ? `${own} [${title.replace(/^\[(.*)\]$/, '$1')}]` : (title ?? own));
  }

  function withoutStop(title: string | undefined): string | undefined {
    return kind.titlesHaveStops === true ? title?.replace(/(?<![.\s])\.(\]?)$/, '$1') : title;
  }

  function putNames() {
    const authors = authorsOf();
    const editors = namesOf('editor');
    const isBook = type === 'book' || type === 'classic';
    const second = all('second author');
    const third = all('third author');
    if (kind.isEdited === true && type === 'book') put('editor', some([...authors, ...editors]));
    else {
      put(type === 'motion_picture' || type === 'broadcast' ? 'director' : 'author', some(authors));
      put('editor', some(editors));
    }
    const isSeries = isBook && (third.length > 0 || (authors.length > 0 && kind.secondIsOfSeries === true));
    const secondIs = isSeries ? 'collection-editor' : isBook ? 'editor' : secondOf(type);
    const thirdIs = isBook ? 'editor' : entries.has(type) ? 'collection-editor' : undefined;
    if (secondIs !== undefined && second.length > 0) put(secondIs, some(namesOf('second author')));
    if (thirdIs !== undefined && third.length > 0) put(thirdIs, some(namesOf('third author')));
    if (isBook || entries.has(type) || type === 'pamphlet') put('translator', some(namesOf('fourth author')));
    for (const role of ['translator', 'director', 'interviewer', 'recipient'] as const)
      put(role, some(namesOf(role)));
    put('collection-editor', some(namesOf('series editor')));
  }

  /** Of one field, as some files have the authors in two; a group in the other is one more. */
  function authorsOf(): readonly SourceName[] {
    const full = all('full author');
    const short = all('author');
    const first = full.length > 0 ? full : short.filter(({ name }) => name === short[0]?.name);
    const groups = all('group author');
    const inOrder = groups.length === 0 ? first : [...first, ...groups].toSorted((a, b) => a.line - b.line);
    const names = readAll(inOrder);
    for (const field of short) if (full.length > 0) used.add(field);
    const known = new Set(inOrder.map(({ value }) => squeezed(value)));
    for (const field of short.filter((other) => !used.has(other))) {
      const [name] = readNames(field.value, kind.names);
      if (known.has(squeezed(field.value))) used.add(field);
      else if (isArticle && name !== undefined && 'literal' in name) {
        used.add(field);
        names.push(name);
      }
    }
    return names;
  }

  function namesOf(meaning: Meaning): readonly SourceName[] {
    return readAll(all(meaning).filter((field) => !used.has(field)));
  }

  function readAll(some: readonly KnownField[]): SourceName[] {
    const seen = new Set<string>();
    return some.flatMap((field) => {
      used.add(field);
      const again = seen.has(field.value);
      seen.add(field.value);
      return again ? [] : readNames(field.value, kind.names);
    });
  }

  function putContainer() {
    const proceedings = type === 'paper-conference' ? take('proceedings') : undefined;
    const named = type === 'thesis' || type === 'hearing' ? undefined : (take('container') ?? journal());
    const book = type === 'book' && item.title !== undefined ? undefined : withoutStop(take('book title'));
    for (const field of all('journal', 'short journal'))
      if (named !== undefined && isSame(field.value, named)) used.add(field);
    leave(
      type === 'thesis'
        ? 'the journal or department of a thesis, which is not printed'
        : 'short titles, which no document prints',
      'container',
      'journal',
      'short journal',
    );
    if (proceedings !== undefined) {
      put('container-title', proceedings);
      put('event-title', named ?? take('event'));
    } else if (type === 'speech') put('event-title', named ?? take('event'));
    else if (type === 'dataset' || type === 'article') put('publisher', take('publisher') ?? named);
    // A whole book can have its own title in both.
    else if (!wholes.has(type) || !isSame(named ?? '', String(item.title)))
      put(wholes.has(type) ? 'collection-title' : 'container-title', named ?? book);
    if (isArticle) {
      const short = all('short journal', 'journal').find(
        (field) => !isSame(field.value, String(item['container-title'])),
      );
      if (short !== undefined && short.value.length < String(item['container-title'] ?? '').length) {
        put('container-title-short', short.value);
        for (const field of all('short journal', 'journal')) used.add(field);
      }
    }
    if (events.has(type)) {
      put('event-title', take('event'));
      put('event-place', take('event place'));
    }
    if (!isArticle) put('collection-title', take('series'));
    if (item['collection-title'] !== undefined) put('collection-number', take('series number'));
  }

  /** Of several titles of a journal the longest is the whole one. */
  function journal(): string | undefined {
    const names = all('journal');
    const longest = names.toSorted((a, b) => b.value.length - a.value.length)[0];
    if (longest === undefined) return take('short journal');
    for (const field of names) if (isSame(field.value, longest.value)) used.add(field);
    return longest.value;
  }

  function putDates() {
    const years = all('year');
    const details = [...years.slice(1), ...all('date')];
    const month = take('month');
    const day = take('day');
    const words =
      month === undefined
        ? []
        : [[month.replace(/^0?(\d{1,2})$/, numberedMonth), day ?? ''].join(' ').trim()];
    const [first] = [...years, ...all('date')];
    if (first !== undefined) {
      used.add(first);
      const read = refinedDate(first.value, [...details.map(({ value }) => value), ...words]);
      put('issued', read === undefined ? { raw: first.value } : { 'date-parts': read.dates });
      for (const field of details)
        if (read?.from.includes(field.value) === true || isSame(field.value, first.value)) used.add(field);
      leave('other dates of the work, or its season', 'year', 'date');
    }
    const read = all('accessed').find(({ value }) => (readDate(value)?.[0]?.length ?? 0) === 3);
    if (read !== undefined) {
      used.add(read);
      put('accessed', { 'date-parts': readDate(read.value) });
    }
  }

  function putNumbers() {
    const ahead = all('volume', 'issue').find(({ value }) =>
      /ahead.of.print|online.first|early.view/i.test(value),
    );
    if (ahead !== undefined) {
      used.add(ahead);
      put('status', 'advance online publication');
    }
    const volume = all('volume').find((field) => !used.has(field));
    if (volume !== undefined && type !== 'thesis') {
      used.add(volume);
      put(type === 'software' ? 'version' : 'volume', volume.value);
    }
    if (isArticle || type === 'paper-conference' || entries.has(type)) putIssue();
    const article = isArticle || type === 'paper-conference' ? take('article number') : undefined;
    const number = articleNumber(article) ?? numberAsPage();
    put('number', number ?? (isArticle ? undefined : take('number')));
    putPages(number);
    putStandardNumbers();
    const edition = isArticle ? undefined : take('edition');
    put(versioned.has(type) ? 'version' : 'edition', edition);
    put('version', versioned.has(type) ? take('version') : undefined);
    if (type === 'book') put('number-of-volumes', take('number of volumes'));
    else if (type === 'chapter') leave('how many volumes there are', 'number of volumes');
  }

  /** PubMed has the number of an article among its pages, and once more alone. */
  function numberAsPage(): string | undefined {
    const [page] = all('pages');
    const again = all('DOI or not').find(({ value }) => page !== undefined && value === page.value);
    if (page === undefined || again === undefined) return undefined;
    used.add(page).add(again);
    return page.value;
  }

  function putIssue() {
    const issue = all('issue').find((field) => !used.has(field) && /\d|\p{L}/u.test(field.value));
    const supplement = take('supplement');
    if (issue !== undefined) used.add(issue);
    const text = [issue?.value, supplement === undefined ? undefined : `Suppl ${supplement}`]
      .filter((part) => part !== undefined)
      .join(', ');
    put('issue', text);
  }

  function putPages(number: string | undefined) {
    const whole = take('pages') ?? take('first page');
    const end = take('last page') ?? lastOf(whole, all('count of pages')[0]?.value);
    for (const field of all('pages', 'first page'))
      if (field.value.replaceAll(/\D+/g, '-').startsWith((whole ?? '').replaceAll(/\D+/g, '-')))
        used.add(field);
    for (const field of all('count of pages')) used.add(field);
    const start = whole?.trim();
    if (start === undefined || start === number || pageless.has(type) || isCountOfPages(start)) {
      for (const field of all('pages', 'first page', 'last page')) {
        if (start === number) continue;
        used.delete(field);
        reasons.set(field, 'how many pages there are, which is not printed');
      }
      return;
    }
    // The Web of Science has a plus where it does not know.
    if (end === undefined || end === start || end === '+' || /[-–]/.test(start)) put('page', start);
    else put('page', `${start}-${end}`);
  }

  function putStandardNumbers() {
    for (const field of all('ISSN', 'ISBN', 'ISSN or ISBN')) {
      const [issn] = /(?<![\dX-])\d{4}-?\d{3}[\dX](?![\dX-])/i.exec(field.value) ?? [];
      const [isbn] = /(?<!\d)(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX](?![\dX])/i.exec(field.value) ?? [];
      if (isArticle && issn !== undefined) put('ISSN', issn);
      else if (!isArticle && isbn !== undefined) put('ISBN', isbn.trim());
      else if (type === 'report' || type === 'patent' || type === 'standard') {
        if (issn !== undefined) continue;
        item.number = field.value;
      } else if (issn === undefined && isbn === undefined) continue;
      used.add(field);
    }
  }

  function putAddresses() {
    const doi =
      all('DOI').find(({ value }) => value.includes('10.')) ??
      all('DOI or not', 'genre').find(({ value }) => doiIn(value) !== undefined);
    if (doi !== undefined) {
      used.add(doi);
      put('DOI', doi.meaning === 'DOI' ? doi.value : /10\.\d{4,9}\/\S+/.exec(doi.value)?.[0]);
    } else put('DOI', take('DOI'));
    for (const field of all('DOI or not', 'URL'))
      if (doi !== undefined && doiIn(field.value) === doiIn(doi.value)) used.add(field);
    putPubMed();
    const found = all('URL').flatMap((field) =>
      addressesIn(field.value).map((address) => ({ field, address })),
    );
    const ofDoi = found.find(({ address }) => /\/\/(?:dx\.)?doi\.org\/10\./.test(address));
    if (ofDoi !== undefined && item.DOI === undefined) put('DOI', doiIn(ofDoi.address));
    for (const { field, address } of found)
      if (doiIn(address) !== undefined && doiIn(address) === doiIn(String(item.DOI))) used.add(field);
    const others = found.filter(
      ({ address }) => !behindLogin.test(address) && !/\/\/(?:dx\.)?doi\.org\//.test(address),
    );
    const best = others.find(({ address }) => !ofDatabase.test(address)) ?? others[0];
    if (best !== undefined) {
      used.add(best.field);
      put('URL', best.address);
    } else if (found.length === 0) put('URL', take('URL'));
    for (const field of all('URL'))
      if (!used.has(field))
        reasons.set(
          field,
          addressesIn(field.value).some((address) => behindLogin.test(address))
            ? 'addresses that only subscribers of a database can open'
            : 'further addresses',
        );
  }

  function putPubMed() {
    const pmid = all('PMID')[0] ?? all('PMID or not').find(({ value }) => pubMed.test(value));
    const number = /\d{5,}/.exec(pmid?.value ?? '')?.[0];
    if (pmid !== undefined && number !== undefined) {
      used.add(pmid);
      put('PMID', number);
    }
    const pmc = all('PMCID', 'PMID or not').find(({ value }) => /^PMC\d+/i.test(value));
    if (pmc !== undefined) {
      used.add(pmc);
      put('PMCID', /PMC\d+/i.exec(pmc.value)?.[0].toUpperCase());
    }
  }

  function putRest() {
    if (!isArticle) {
      const publisher = all('publisher').find(
        ({ value }) => type !== 'thesis' || !/proquest|\bUMI\b/i.test(value),
      );
      if (publisher !== undefined) {
        used.add(publisher);
        put('publisher', publisher.value);
      }
      put('publisher-place', take('place'));
    }
    leave(
      isArticle
        ? 'publishers of journals, which are not printed'
        : type === 'thesis'
          ? 'where a thesis is kept, which is not its university'
          : 'a publisher, as another came first',
      'publisher',
      'place',
    );
    const genres = all('genre').filter(({ value }) => !isDoi(value));
    const [genre] = genres;
    if (
      genre !== undefined &&
      !isArticle &&
      type !== 'dataset' &&
      type !== 'book' &&
      !entries.has(type) &&
      typeOfWords(genre.value) !== type
    ) {
      used.add(genre);
      put('genre', genre.value);
    }
    if (type === 'article') {
      put('genre', 'Preprint');
      for (const field of genres) if (typeOfWords(field.value) === type) used.add(field);
    }
    const ahead = genres.find(({ value }) => /in press|ahead of print|early access/i.test(value));
    if (ahead !== undefined && item.volume === undefined) {
      used.add(ahead);
      put('status', 'advance online publication');
    }
    leave('what kind of article it is, which is not printed', 'genre');
    put('status', take('status') ?? kind.status);
    put('language', take('language'));
  }

  function unusedField(field: KnownField): SourceField {
    const { called, line, meaning } = field;
    const name = called ?? field.name;
    const why = isNotTaken(meaning) ? notTaken[meaning] : (reasons.get(field) ?? reasonFor(meaning));
    return { name, line, why };
  }
}

function reasonFor(meaning: Meaning | undefined): string {
  if (meaning === undefined) return 'what references.json has no place for';
  if (meaning === 'DOI or not' || meaning === 'PMID or not' || meaning === 'id')
    return notTaken['of the record'];
  return 'what a reference of its type has no place for, or has from another field';
}

const isNotTaken = (meaning: Meaning | undefined): meaning is keyof typeof notTaken =>
  meaning !== undefined && Object.hasOwn(notTaken, meaning);

/** A book that has pages in another is one of its chapters, as the Web of Science exports them. */
function isPart(kind: WorkKind, all: (...meanings: readonly Meaning[]) => readonly KnownField[]): boolean {
  if (kind.type !== 'book' || all('container', 'book title').length === 0 || all('title').length === 0)
    return false;
  const [from, to] = [all('first page')[0], all('last page')[0]].map((field) => Number(field?.value));
  return from !== undefined && to !== undefined && from > 1 && to > from;
}

const secondOf = (type: string): string | undefined => {
  if (entries.has(type) || type === 'document') return 'editor';
  if (type === 'personal_communication') return 'recipient';
  return type === 'interview' ? 'interviewer' : undefined;
};

const some = (names: readonly SourceName[]): readonly SourceName[] | undefined =>
  names.length === 0 ? undefined : names;

const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
const isSame = (one: string, other: string): boolean => squeezed(one) === squeezed(other);

/** What a person made to cite by, and no database’s number. */
const isCitekey = (text: string): boolean =>
  /^(?:RefID:\d*-?)?[A-Za-z][\w:.-]*$/.test(text) &&
  (!/\d/.test(text) || /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(text));

/** The last page, where a database says the first and how many there are. */
function lastOf(first: string | undefined, count: string | undefined): string | undefined {
  if (!/^\d+$/.test(first ?? '') || !/^[1-9]\d*$/.test(count ?? '')) return undefined;
  return String(Number(first) + Number(count) - 1);
}

/** 251 pp., x + 264 pp., 72p. */
const isCountOfPages = (text: string): boolean =>
  /\d\s*(?:pp?|pages|S)\.?$/i.test(text) || /^[xvi]+,?\s*\+?\s*\d+$/i.test(text);

/** Without the words that the Web of Science puts before it. A publisher’s own number is none. */
function articleNumber(written: string | undefined): string | undefined {
  if (written === undefined || /^PII\b/i.test(written)) return undefined;
  return written.replace(/^(?:ARTN|UNSP|ARTICLE (?:NO\.?|NUMBER)?|NO\.)\s+/i, '').trim();
}

const numberedMonth = (_: string, digits: string): string =>
  ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(digits)] ??
  digits;

const pubMed = /^(?:PUBMED |PMID:? ?)\d{5,8}\b|^\d{5,8} ?\[PMID\]$/i;

const behindLogin =
  /search\.ebscohost\.com|search\.proquest\.com|proquest\.com\/docview|ovidsp|ovid\.com|embase\.com\/search|scopus\.com\/inward|webofscience\.com|worldcat\.org|libproxy|ezproxy|:\/\/WOS:/i;
const ofDatabase =
  /lens\.org|app\.dimensions\.ai|pubmed|europepmc|eric\.ed\.gov|cochranelibrary\.com\/central|scilit|core\.ac\.uk|openalex/i;

const addressesIn = (text: string): readonly string[] =>
  text
    .split(/[\s;]+(?=https?:|www\.|<)|\s+/)
    .map((part) => (/^www\.\w/.test(part) ? `https://${part}` : part))
    .filter((part) => /:\/\//.test(part));

const doiIn = (text: string): string | undefined => /10\.\d{4,9}\/\S+/.exec(text)?.[0].toLowerCase();
