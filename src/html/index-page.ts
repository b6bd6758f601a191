import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Design } from '../design/design.ts';
import type { SelfDescription } from '../document/self-description.ts';
import { type Format, formats } from '../format/format.ts';
import { defaultLanguage, isLanguage, languages } from '../language/language.ts';
import type { Messages } from '../messages/messages.ts';
import { messagesIn } from '../messages/messages-in.ts';
import { breakLines } from './break-lines.ts';
import { pageHead } from './head.ts';
import { indexStyleSheet } from './style/style-sheet.ts';

/** A file that a build wrote, as it says itself what it is. */
export interface ListedFile extends SelfDescription {
  /** Folder and name below the index: `bark-2023/briefing.pdf`. */
  readonly path: string;
  readonly format: Format;
  readonly document: string;
}

/**
 * The page that lists every review and its documents, each with its formats, in English. It requests nothing, and says the same for the same
 * files in whatever order they come.
 *
 * @param faceCss `@font-face` rules of the sans and the serif faces
 */
export function indexPage(files: readonly ListedFile[], design: Design, faceCss: string): string {
  const css = indexStyleSheet(design, faceCss);
  if (css.includes('</')) throw new Error('The style sheet would end its element: it holds "</"');
  const messages = messagesIn(defaultLanguage);
  const words = messages.index;
  const reviews = byFolder(files);
  const description = words.description(reviews.every(hasEveryFormat));
  const whole: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      { type: 'text', value: '\n' },
      h('html', { lang: messages.lang }, [
        pageHead({ title: words.title, description }, design, css),
        h('body', [
          h('header.cover', [
            h('div.mast', h('p.kind', words.kind)),
            h(
              'div.whole.opening',
              h('div.opening-text', [h('h1', words.title), h('p.subtitle', description)]),
            ),
          ]),
          h(
            'main',
            reviews.map((review) => section(review, messages)),
          ),
        ]),
      ]),
    ],
  };
  breakLines(whole);
  return `${unified().use(rehypeStringify).stringify(whole)}\n`;
}

/** Whether each document of a review is there in every format. */
const hasEveryFormat = (files: readonly ListedFile[]): boolean =>
  [...new Set(files.map(documentOf))].every(
    (document) =>
      new Set(files.filter((file) => documentOf(file) === document).map(({ format }) => format)).size ===
      formats.length,
  );

function section(files: readonly ListedFile[], messages: Messages): Element {
  const [first] = files;
  if (!first) throw new Error('A folder without files is not listed');
  const lang = first.lang === messages.lang ? {} : { lang: first.lang };
  const kinds = [...new Set(files.map(documentOf))];
  return h('section', [
    h('h2', lang, first.title),
    h(
      'dl.facts.documents',
      kinds.map((document) =>
        entry(
          files.filter((file) => documentOf(file) === document),
          messages,
        ),
      ),
    ),
  ]);
}

/**
 * A document with its formats: the web page, then the PDFs, that in large print after the other. One in another language than the
 * page is listed in its own, whose name stands beside its kind.
 */
function entry(files: readonly ListedFile[], page: Messages): Element {
  const [first] = files;
  if (!first) throw new Error('A document without files is not listed');
  const own = isLanguage(first.lang) && first.lang !== page.lang ? first.lang : undefined;
  const { index, values } = own === undefined ? page : messagesIn(own);
  const links = files.map((file): ElementContent => {
    const { path, format, pages } = file;
    const words = index.formats[format](designOf(file), pages);
    // Where a link leads is told by itself, out of its row.
    const about = h('span.unseen', `${first.kind}, ${first.title}: `);
    return h('li', h('a', { href: path.split('/').map(encodeURIComponent).join('/') }, [about, words]));
  });
  return h('div', own === undefined ? {} : { lang: own }, [
    h('dt', own === undefined ? first.kind : `${first.kind} (${languages[own].own})`),
    h('dd', [
      h('ul', { role: 'list' }, links),
      h('p.note', index.edition(first.edition, values.date(first.date))),
    ]),
  ]);
}

/** Name, kind and edition: an older file that was left behind stands by itself. */
const documentOf = ({ document, kind, edition, date }: ListedFile): string =>
  JSON.stringify([document, kind, edition, date]);

/** What a file of a design is called: by the design's label, or by its name in the file's own. */
function designOf({ path, document, label }: ListedFile): string | undefined {
  const name = path.replace(/^.*\/|\.\w+$/g, '');
  return label ?? (name.startsWith(`${document}-`) ? name.slice(document.length + 1) : undefined);
}

function byFolder(files: readonly ListedFile[]): readonly (readonly ListedFile[])[] {
  const sorted = files
    .map((file) => ({ file, key: sortKey(file) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ file }) => file);
  const folders = new Map<string, ListedFile[]>();
  for (const file of sorted) {
    const folder = file.path.replace(/\/[^/]*$/, '');
    const others = folders.get(folder);
    if (others === undefined) folders.set(folder, [file]);
    else others.push(file);
  }
  return [...folders.values()];
}

/** Whose name says that it is for reference, beside the others: `annex`, `annex-cy`. */
const isAnnex = (document: string): boolean => /^annex(?:-|$)/.test(document);

/** By folder, then what is to be read before what is to be looked up. */
const sortKey = ({ path, document, format, label = '' }: ListedFile): string =>
  [path.replace(/\/[^/]*$/, ''), isAnnex(document) ? 'last' : 'first', document, format, label, path].join(
    '\u0000',
  );
