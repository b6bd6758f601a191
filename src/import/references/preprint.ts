type Item = Readonly<Record<string, unknown>>;

/** Where works can be read before they are printed, by their names and by what their DOIs begin with (Crossref, DataCite). */
const servers: readonly (readonly [name: string, written: RegExp, doi?: RegExp])[] = [
  ['arXiv', /^(?:arxiv(?:\.org)?|corr)\b/i, /^10\.48550\/arxiv\./i],
  ['medRxiv', /^medrxiv\b/i],
  ['bioRxiv', /^biorxiv\b/i],
  ['PsyArXiv', /^psyarxiv\b/i, /^10\.31234\//],
  ['SocArXiv', /^socarxiv\b/i, /^10\.31235\//],
  ['EdArXiv', /^edarxiv\b/i, /^10\.35542\//],
  ['MetaArXiv', /^metaarxiv\b/i, /^10\.31222\//],
  ['SportRxiv', /^sportrxiv\b/i, /^10\.31236\//],
  ['AfricArXiv', /^africarxiv\b/i, /^10\.31730\//],
  ['OSF Preprints', /^osf preprints?\b|^osf$/i, /^10\.31219\//],
  ['ChemRxiv', /^chemrxiv\b/i, /^10\.26434\/chemrxiv/i],
  ['Research Square', /^research square\b/i, /^10\.21203\/rs\./i],
  ['Preprints.org', /^preprints(?:\.org)?$/i, /^10\.20944\/preprints/i],
  ['SSRN', /^ssrn\b/i, /^10\.2139\/ssrn\./i],
  ['Authorea', /^authorea\b/i, /^10\.22541\/au\./i],
  ['PeerJ Preprints', /^peerj preprints\b/i, /^10\.7287\/peerj\.preprints/i],
];

/** Types that programs give to a preprint; a book or a report of that name is something else. */
const canBe = new Set([
  'article',
  'article-journal',
  'document',
  'webpage',
  'manuscript',
  'post',
  'post-weblog',
  undefined,
]);

/**
 * A preprint, however a program wrote it, as an `article` with its archive as the publisher and its number there: `journal = {arXiv preprint
 * arXiv:2301.00001}` of Google Scholar, `eprint` of BibTeX, a DOI of PsyArXiv. Undefined for any other work, and for one that has been printed in
 * a journal since.
 */
export function asPreprint(item: Item): Item | undefined {
  const { type, publisher, archive, DOI, URL } = item;
  if (!canBe.has(typeof type === 'string' ? type : undefined)) return undefined;
  const container = text(item['container-title']);
  const serverOf = (name: string) => servers.find(([, written]) => written.test(name.trim()))?.[0];
  const byContainer = container === undefined ? undefined : serverOf(container);
  if (container !== undefined && byContainer === undefined && !/^preprints?$/i.test(container))
    return undefined;
  const doi = text(DOI);
  const name =
    byContainer ??
    serverOf(text(publisher) ?? '') ??
    serverOf(text(archive) ?? '') ??
    servers.find(([, , begins]) => doi !== undefined && begins?.test(doi))?.[0];
  if (name === undefined) return undefined;
  const { 'container-title': _container, 'container-title-short': _short, archive: _archive, ...rest } = item;
  const number = name === 'arXiv' ? arxivNumber(item, container) : (text(item.number) ?? undefined);
  // What arXiv’s copies in DBLP and Google Scholar have in the place of volume and pages is its number again.
  const isNumberAgain = (value: unknown) => name === 'arXiv' && /^(?:abs\/|arxiv:)/i.test(text(value) ?? '');
  const kept = Object.fromEntries(
    Object.entries(rest).filter(
      ([field, value]) => !(['volume', 'page', 'issue'].includes(field) && isNumberAgain(value)),
    ),
  );
  return {
    ...kept,
    type: 'article',
    genre: text(item.genre) ?? 'Preprint',
    publisher: name,
    ...(number === undefined ? {} : { number }),
    ...(number !== undefined && name === 'arXiv' && doi === undefined && URL === undefined
      ? { URL: `https://arxiv.org/abs/${number}` }
      : {}),
  };
}

/** Its own form since 2007 and the one before: 2301.00001v2, math.GT/0309136. */
const arxiv = /(?:^|[^\d.])(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)(?!\d)/;

function arxivNumber(item: Item, container: string | undefined): string | undefined {
  for (const value of [item.number, container, item.volume, item.page, item.DOI, item.URL]) {
    const found = arxiv.exec(
      (text(value) ?? '').replace(/^10\.48550\/arxiv\./i, ' ').replace(/^(?:arxiv:|abs\/)/i, ''),
    )?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
