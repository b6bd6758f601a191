import { toString as textOf } from 'hast-util-to-string';
import type { Design } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import type { Document } from '../document/document.ts';
import { eachElement } from '../document/each-element.ts';
import { toHast } from '../document/to-hast.ts';
import type { Messages } from '../messages/messages.ts';
import { checkPages } from './check-pages.ts';
import type { Faces } from './face.ts';
import type { Hyphenator } from './layout/hyphenator.ts';
import { layOut } from './layout/lay-out.ts';
import type { Given } from './layout/set-document.ts';
import type { LaidOut } from './page.ts';

/**
 * The pages of a document in a design, with the patterns loaded that it divides words by. Throws where they cannot be painted: see
 * {@link checkPages}.
 */
export async function layOutDocument(
  document: Document,
  design: Design,
  faces: Faces,
  messages: Messages,
  logo?: Picture,
): Promise<LaidOut> {
  const laidOut = layOut(document, design, faces, messages, await givenFor(document, design, logo));
  checkPages(laidOut);
  return laidOut;
}

/** What layout uses of what a design names and asks for. */
export async function givenFor(document: Document, design: Design, logo?: Picture): Promise<Given> {
  const hyphenates = design.hyphenation !== 'none';
  const hyphenator =
    hyphenates || longWord.test(textOf(toHast(document.tree))) ? await hyphenatorOf(document) : undefined;
  return {
    ...(logo === undefined ? {} : { logo }),
    ...(hyphenator && hyphenates ? { hyphenate: hyphenator } : {}),
    ...(hyphenator ? { divideLong: hyphenator } : {}),
  };
}

/** So many letters that a narrow column may not hold them in one line. */
const longWord = /\p{L}{18}/u;

/** Patterns of the languages that the document is written in, loaded only where a word may have to be divided. */
async function hyphenatorOf({ tree, lang }: Document): Promise<Hyphenator> {
  const langs = new Set<string>([lang]);
  eachElement(toHast(tree), ({ properties }) => {
    if (typeof properties.lang === 'string') langs.add(properties.lang);
  });
  const { loadHyphenator } = await import('./load-hyphenator.ts');
  return loadHyphenator(langs);
}
