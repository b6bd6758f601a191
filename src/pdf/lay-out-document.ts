import type { Design } from '../design/design.ts';
import type { Picture } from '../design/read-picture.ts';
import type { Document } from '../document/document.ts';
import { eachElement } from '../document/each-element.ts';
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
export const givenFor = async (document: Document, design: Design, logo?: Picture): Promise<Given> => ({
  ...(logo === undefined ? {} : { logo }),
  ...(design.hyphenation === 'none' ? {} : { hyphenate: await hyphenatorOf(document) }),
});

/** Patterns of the languages that the document is written in, loaded for the designs that divide words alone. */
async function hyphenatorOf({ tree, lang }: Document): Promise<Hyphenator> {
  const langs = new Set<string>([lang]);
  eachElement(tree, ({ properties }) => {
    if (typeof properties.lang === 'string') langs.add(properties.lang);
  });
  const { loadHyphenator } = await import('./load-hyphenator.ts');
  return loadHyphenator(langs);
}
