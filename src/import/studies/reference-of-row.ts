import { yearToDo } from '../../review/to-dos-in.ts';
import { type RowNames, shortName } from './study-names.ts';

/** A reference in the form of `references.json`. */
export type MadeReference = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * A reference of what a table tells of a study’s report, for a study to which no reference belongs: title, authors, year, journal, DOI. What
 * it does not tell is left to be filled in.
 */
export function referenceOfRow(id: string, row: RowNames): MadeReference {
  const { name, title, journal, doi } = row;
  const authors = authorsOf(row);
  const year = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/.exec(row.year ?? name)?.[0];
  const has = {
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    ...(doi === undefined ? {} : { DOI: doi }),
  };
  const named = { title: title ?? `TO DO: the title of ${name}` };
  if (journal === undefined) return { id, type: 'document', ...named, ...has };
  return {
    id,
    type: 'article-journal',
    ...named,
    author: [{ literal: `TO DO: the authors of ${name}` }],
    'container-title': journal,
    issued: { 'date-parts': [[yearToDo]] },
    ...(doi === undefined
      ? { number: 'TO DO: the number of the article; or write "page" or "DOI" in place of "number"' }
      : {}),
    ...has,
  };
}

/** What a citekey is made of: first author and year where they are known, else what the study is called. */
export function nameOfWork(row: RowNames): string {
  const [first] = row.author === undefined ? [] : authorsOf(row);
  if (first === undefined || row.year === undefined) return row.name;
  return `${'family' in first ? first.family : first.literal} ${row.year}`;
}

type Author = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** Initials as they stand behind a family name: “A.”, “AB”, “A. B.”, “J.-P.”. */
const initials = /^(?:\p{Lu}\.?[\s-]?){1,3}$/u;

/**
 * The authors of a report, as far as the table tells them: all that a column of authors names, or the one that the study is named by. A name
 * that does not come apart for sure stands as it is.
 */
function authorsOf({ author, name, study }: RowNames): readonly Author[] {
  if (author === undefined) {
    const first =
      /^(?<family>\p{Lu}[\p{L}\p{M}’' -]*?)(?:\s+(?:et al\b.*|(?:and|&)\s.*))?,?\s*\(?(?:19|20)\d{2}/u.exec(
        study === undefined ? '' : shortName(name),
      )?.groups?.family;
    return first === undefined ? [] : [{ family: first.trim() }];
  }
  const written = author
    .replace(/[;,]?\s*\bet al\b\.?.*$/i, '')
    .replace(/[.;,]+$/, (end) => (end === '.' ? end : ''));
  if (/;|\s(?:and|&)\s/.test(written))
    return written
      .split(/;|\s(?:and|&)\s/)
      .map(oneAuthor)
      .filter(isSomething);
  const parts = written.split(',').map((part) => part.trim());
  // “Okafor, A., Lind, B.”: families and initials by turns.
  if (
    parts.length > 2 &&
    parts.length % 2 === 0 &&
    parts.every((part, at) => at % 2 === 0 || initials.test(part))
  )
    return parts.flatMap((family, at) => (at % 2 === 0 ? [{ family, given: parts[at + 1] ?? '' }] : []));
  // “Okafor A, Lind B”: a name of a family and its initials each.
  if (parts.length > 1 && !initials.test(parts[1] ?? '') && parts.every((part) => /\s/.test(part)))
    return parts.map(oneAuthor).filter(isSomething);
  return parts.length > 2 ? [{ literal: written }] : [oneAuthor(written)].filter(isSomething);
}

function oneAuthor(written: string): Author {
  const name = written.trim();
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim());
  if (given !== undefined && given !== '' && more.length === 0) return { family, given };
  const [, before, after] = /^(.+?)\s+((?:\p{Lu}\.?[\s-]?){1,3})$/u.exec(name) ?? [];
  if (before !== undefined && after !== undefined && initials.test(after))
    return { family: before, given: after };
  return /\s/.test(name) ? { literal: name } : { family: name };
}

const isSomething = (author: Author): boolean => ('family' in author ? author.family : author.literal) !== '';
