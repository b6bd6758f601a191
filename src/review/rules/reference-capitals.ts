import type { CslItem, CslName } from '../../citation/csl-item.ts';
import { asSentence, inSmallLetters, isInCapitals } from '../capitals.ts';
import { isInTitleCase } from '../title-case.ts';
import { isToDo } from '../to-do.ts';
import { type Path, placeOf } from '../yaml/written.ts';
import type { ReviewRules } from './rule.ts';

const article = (title: string, journal = 'Age'): string =>
  `[{ "id": "doe2020", "type": "article-journal", "title": ${JSON.stringify(title)}, "author": [{ "family": "Doe" }], "container-title": "${journal}", "issued": { "date-parts": [[2020]] }, "page": "1-9" }]\n`;

/** More are counted and not named. */
const mostNamed = 12;

/** How names and titles in references.json are written. */
export const referenceCapitalRules = {
  'title-is-in-sentence-case': {
    holds:
      'Titles of references are written in sentence case: APA, Harvard and Vancouver print them so. A program can change sentence case into title case, but not the other way. Titles with capitals on most words are listed once, until each has `title-sentence-case`.',
    examples: [
      {
        in: 'references.json',
        ok: article('Walking groups and low mood in later life'),
        notOk: article('Walking Groups and Low Mood in Later Life'),
        found: '1 title with capitals on most words: `doe2020`',
        expected: 'sentence case: capitals only for the first word and for names',
        suggestion:
          'write beside its `title` a line such as "title-sentence-case": "Walking groups and low mood in later life", with the capitals that names need; if the title is right as it is, write the same words again',
      },
    ],
    *check({ references, referencesWritten }) {
      const found = references.flatMap((item, index) =>
        item['title-sentence-case'] === undefined &&
        !isToDo(item.title) &&
        isInTitleCase(item.title, item.type, item.language)
          ? [{ index, item }]
          : [],
      );
      const [first] = found;
      if (first === undefined) return;
      const named = found.slice(0, mostNamed).map(({ item }) => `\`${item.id}\``);
      const more = found.length - named.length;
      yield {
        place: placeOf(referencesWritten, [first.index, 'title']),
        found: `${found.length} ${found.length === 1 ? 'title' : 'titles'} with capitals on most words: ${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}`,
        expected: 'sentence case: capitals only for the first word and for names',
        suggestion: `write beside ${found.length === 1 ? 'its' : 'each'} \`title\` a line such as "title-sentence-case": ${JSON.stringify(asSentence(first.item.title))}, with the capitals that names need; if the title is right as it is, write the same words again`,
      };
    },
  },
  'capitals-are-not-throughout': {
    holds:
      'Names, journals and titles are not in capitals throughout, as databases export some: they would be printed so.',
    examples: [
      {
        in: 'references.json',
        ok: article('Walking groups', 'Health & Place'),
        notOk: article('Walking groups', 'HEALTH & PLACE'),
        found: '‘HEALTH & PLACE’ for `container-title`, in 1 reference',
        expected: 'capitals and small letters, as the work itself has them',
        suggestion: 'write "Health & Place"',
      },
    ],
    *check({ references, referencesWritten }) {
      const found = new Map<string, Capitals & { readonly index: number; references: number }>();
      for (const [index, item] of references.entries())
        for (const one of capitalsIn(item)) {
          const key = `${one.field} ${one.text}`;
          const before = found.get(key);
          if (before === undefined) found.set(key, { ...one, index, references: 1 });
          else before.references++;
        }
      for (const { index, path, field, text, better, references: count } of found.values())
        yield {
          place: placeOf(referencesWritten, [index, ...path]),
          found: `‘${text}’ for \`${field}\`, in ${count} ${count === 1 ? 'reference' : 'references'}`,
          expected: 'capitals and small letters, as the work itself has them',
          suggestion: `write ${JSON.stringify(better)}${field === 'title' ? ', with the capitals that names need' : ''}`,
        };
    },
  },
} satisfies ReviewRules;

interface Capitals {
  /** Within the reference. */
  readonly path: Path;
  readonly field: string;
  readonly text: string;
  readonly better: string;
}

function* capitalsIn(item: CslItem): Iterable<Capitals> {
  for (const field of ['title', 'container-title'] as const) {
    const text = item[field];
    if (text === undefined || isToDo(text) || !isInCapitals(text)) continue;
    if (field === 'title' && item['title-sentence-case'] !== undefined) continue;
    const better = field === 'title' ? asSentence(text) : inSmallLetters(text);
    yield { path: [field], field, text, better };
  }
  for (const field of ['author', 'editor', 'translator'] as const)
    for (const [at, name] of (item[field] ?? []).entries()) {
      const family = familyOf(name);
      if (family === undefined || !isInCapitals(family)) continue;
      yield { path: [field, at, 'family'], field: 'family', text: family, better: inSmallLetters(family) };
    }
}

const familyOf = (name: CslName): string | undefined => ('literal' in name ? undefined : name.family);
