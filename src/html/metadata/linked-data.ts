import type { CslItem, CslName } from '../../citation/csl-item.ts';
import { linkAddress } from '../../citation/doi.ts';
import { plainTitle } from '../../citation/rich-text.ts';
import type { Document } from '../../document/document.ts';
import { isoDate } from './iso-date.ts';
import { pageAbout } from './page-about.ts';

/** A value of JSON without what is undefined. */
type Thing = { readonly [key: string]: string | number | Thing | readonly Thing[] | undefined };

/**
 * What this page is and what it is about, as JSON-LD in schema.org's words: a report by its maker that is based on
 * the article. The text may stand in a script element: it holds no `<`.
 */
export function linkedData(document: Document): string {
  const article = work(document.about.csl);
  const { title, kind, edition, date, lang } = pageAbout(document);
  const maker = { '@type': 'Organization', name: document.maker };
  const page: Thing = {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': document.publishedAt && `${document.publishedAt}.html`,
    name: title,
    genre: kind,
    description: document.description,
    inLanguage: lang,
    author: maker,
    publisher: maker,
    datePublished: date,
    version: edition,
    audience:
      document.audience === undefined ? undefined : { '@type': 'Audience', audienceType: document.audience },
    ...rights(document.rights),
    isBasedOn: article,
    about: article['@id'] === undefined ? undefined : { '@id': article['@id'] },
  };
  return JSON.stringify(page).replaceAll('<', '\\u003c');
}

const types: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

function work(item: CslItem): Thing {
  const address = linkAddress(item.DOI ?? '') ?? linkAddress(item.URL ?? '', item.URL);
  return {
    '@type': types[item.type] ?? 'CreativeWork',
    '@id': address,
    name: plainTitle(item.title),
    author: (item.author ?? []).map(person),
    datePublished: item.issued && isoDate(item.issued),
    inLanguage: item.language,
    pagination: item.page,
    publisher:
      item.publisher === undefined
        ? undefined
        : { '@type': 'Organization', name: plainTitle(item.publisher) },
    identifier:
      item.DOI === undefined ? undefined : { '@type': 'PropertyValue', propertyID: 'DOI', value: item.DOI },
    url: address,
    isPartOf: containerOf(item),
  };
}

function person(name: CslName): Thing {
  if ('literal' in name) return { '@type': 'Organization', name: name.literal };
  const { family, given } = name;
  return {
    '@type': 'Person',
    name: given === undefined ? family : `${given} ${family}`,
    familyName: family,
    givenName: given,
  };
}

function containerOf(item: CslItem): Thing | undefined {
  const title = item['container-title'];
  if (title === undefined) return undefined;
  const name = plainTitle(title);
  if (item.type !== 'article-journal') return { '@type': 'CreativeWork', name };
  const journal: Thing = { '@type': 'Periodical', name, issn: item.ISSN };
  const volume: Thing =
    item.volume === undefined
      ? journal
      : { '@type': 'PublicationVolume', volumeNumber: item.volume, isPartOf: journal };
  return item.issue === undefined
    ? volume
    : { '@type': 'PublicationIssue', issueNumber: item.issue, isPartOf: volume };
}

/** A licence is an address; anything else is a notice. */
function rights(text: string | undefined): Thing {
  if (text === undefined) return {};
  return /^https?:\/\/\S+$/.test(text) ? { license: text } : { copyrightNotice: text };
}
