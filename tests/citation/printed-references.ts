import { readFileSync } from 'node:fs';
import type { CslItem } from '../../src/citation/csl-item.ts';

/** The styles by the names that they have in the tables. */
export const stylesByName = { 'APA 7': 'apa', Harvard: 'harvard', Vancouver: 'vancouver' } as const;
type StyleName = keyof typeof stylesByName;

export interface PrintedReference {
  readonly what: string;
  readonly item: CslItem;
  readonly style: (typeof stylesByName)[StyleName];
  readonly inList: string;
  readonly inText: string;
  readonly inSentence: string;
  readonly withPlace: string;
  /** Where the form is documented. */
  readonly documented: string;
}

/** `docs/references.md`, which says for each kind of work what is printed of it. */
const text = readFileSync(new URL('../../docs/references.md', import.meta.url), 'utf8');

const section = (heading: string): string =>
  new RegExp(`^## ${heading}\\n[\\s\\S]*?(?=^## |(?![\\s\\S]))`, 'm').exec(text)?.[0] ?? '';

/** The cells of each row of a table, without its head. */
const rowsOf = (part: string): readonly (readonly string[])[] =>
  [...part.matchAll(/^\| (?!---)(.*) \|$/gm)]
    .map(([, row = '']) => row.split(' | '))
    .filter(([first]) => !heads.has(first));

const heads: ReadonlySet<string | undefined> = new Set(['Style', 'Cited so', 'Work']);

const jsonOf = (part: string) => JSON.parse(/```json\n([\s\S]*?)```/.exec(part)?.[1] ?? 'null');

const isStyle = (name: string): name is StyleName => Object.hasOwn(stylesByName, name);

/** Every work in every style. */
export const printedReferences: readonly PrintedReference[] = [
  ...text.matchAll(/^### (.*)\n([\s\S]*?)(?=^##)/gm),
].flatMap(([, what = '', part = '']) =>
  rowsOf(part).map(
    ([name = '', inList = '', inText = '', inSentence = '', withPlace = '', documented = '']) => {
      if (!isStyle(name)) throw new Error(`“${name}” is no style.`);
      return {
        what,
        item: jsonOf(part),
        style: stylesByName[name],
        inList,
        inText,
        inSentence,
        withPlace,
        documented,
      };
    },
  ),
);

const ofSeveral = section('Several works at once');
const [citedTable = '', listTable = ''] = ofSeveral.split('| Style | The list |');

/** Works that have to be told apart, with citations of several of them as a template has them, in each style. */
export const severalWorks: {
  readonly items: readonly CslItem[];
  readonly citations: readonly { readonly written: string; readonly printed: readonly string[] }[];
  /** By the name of the style. */
  readonly lists: readonly (readonly [style: string, entries: readonly string[]])[];
} = {
  items: jsonOf(ofSeveral),
  citations: rowsOf(citedTable).map(([written = '', ...printed]) => ({
    written: /`(.*)`/.exec(written)?.[1] ?? '',
    printed,
  })),
  lists: rowsOf(listTable).map(([name = '', list = '']) => [name, list.split('<br>')]),
};

/** Works by their ids, and how they are printed in a Welsh document, in the three styles. */
export const inWelsh: readonly (readonly [id: string, printed: readonly string[]])[] = rowsOf(
  section('In a Welsh document'),
).map(([work = '', ...printed]) => [/`(.*)`/.exec(work)?.[1] ?? '', printed]);
