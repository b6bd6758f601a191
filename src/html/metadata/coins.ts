import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CslItem, CslName } from '../../citation/csl-item.ts';
import { plainTitle } from '../../citation/rich-text.ts';
import type { Document } from '../../document/document.ts';
import { isoDate } from './iso-date.ts';

type Pair = readonly [key: string, value: string | undefined];

/** A ContextObject in a span (Z39.88-2004), by which a reference manager takes the article up. */
export function coinsOfArticle(item: CslItem): Element {
  const plain = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : plainTitle(text);
  const { format, genre } = kindOf(item.type);
  const title =
    format === 'journal' || genre === 'bookitem'
      ? 'rft.atitle'
      : format === 'book'
        ? 'rft.btitle'
        : 'rft.title';
  const container = format === 'journal' ? 'rft.jtitle' : genre === 'bookitem' ? 'rft.btitle' : 'rft.source';
  const [first, last] = (item.page ?? '').split(/[-–]/);
  return coins(format, [
    ['rft.genre', genre],
    [title, plainTitle(item.title)],
    [container, plain(item['container-title'])],
    ['rft.stitle', format === 'journal' ? plain(item['container-title-short']) : undefined],
    ['rft.date', item.issued && isoDate(item.issued)],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.spage', first],
    ['rft.epage', last],
    ['rft.edition', item.edition],
    ['rft.pub', plain(item.publisher)],
    ['rft.place', item['publisher-place']],
    ['rft.issn', item.ISSN],
    ['rft.isbn', item.ISBN],
    ['rft.language', item.language],
    ...people(item.author ?? []),
    ['rft_id', item.DOI === undefined ? webAddress(item.URL) : `info:doi/${item.DOI}`],
  ]);
}

/** This page itself: a report by its maker, which is never taken for the article. */
export function coinsOfPage(document: Document): Element {
  return coins('book', [
    ['rft.genre', 'report'],
    ['rft.btitle', `${document.title}: ${document.kind}`],
    ['rft.aucorp', document.maker],
    ['rft.pub', document.maker],
    ['rft.date', document.edition.date],
    ['rft.edition', String(document.edition.number)],
    ['rft.language', document.lang],
    ['rft_id', document.publishedAt && `${document.publishedAt}.html`],
  ]);
}

function coins(format: string, pairs: readonly Pair[]): Element {
  const all: readonly Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ...pairs,
  ];
  const title = all
    .flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value)}`],
    )
    .join('&');
  return h('span.Z3988', { title, ariaHidden: 'true' });
}

function kindOf(type: string): { readonly format: string; readonly genre?: string } {
  switch (type) {
    case 'article-journal':
    case 'article-magazine':
    case 'article-newspaper':
      return { format: 'journal', genre: 'article' };
    case 'book':
      return { format: 'book', genre: 'book' };
    case 'chapter':
    case 'entry-encyclopedia':
      return { format: 'book', genre: 'bookitem' };
    case 'report':
      return { format: 'book', genre: 'report' };
    case 'paper-conference':
      return { format: 'book', genre: 'proceeding' };
    case 'thesis':
      return { format: 'dissertation' };
    default:
      return { format: 'dc' };
  }
}

function people(names: readonly CslName[]): Pair[] {
  return names.flatMap((name, index): Pair[] => {
    if ('literal' in name) return [['rft.aucorp', name.literal]];
    const { family, given } = name;
    const whole: Pair = ['rft.au', [family, given].filter((part) => part !== undefined).join(', ')];
    if (index > 0) return [whole];
    return [['rft.aulast', family], ['rft.aufirst', given], whole];
  });
}

const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;
