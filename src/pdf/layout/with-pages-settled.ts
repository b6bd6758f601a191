import type { Document } from '../../document/document.ts';
import type { Messages } from '../../messages/messages.ts';
import type { LaidOut } from '../page.ts';
import { askedPages, withPagesSaid } from './page-references.ts';

/** Numbers of pages move what they stand beside, if at all, by a line: after so many times they nearly always are those of the pages. */
const mostTimes = 4;

/**
 * A document laid out with the page said behind each link that asks for it, which is known once the pages are there.
 *
 * Every number that is said is that of the page on which its aim stands. Where numbers do not come to rest, since to say one moves its aim
 * off the page that it says, those that are wrong are left out, and the link stands alone. Each further time leaves out one more at least,
 * so that there is an end.
 */
export function withPagesSettled(
  document: Document,
  messages: Messages,
  lay: (document: Document) => LaidOut,
): LaidOut {
  const asked = askedPages(document.tree);
  const leftOut = new Set<string>();
  let said = new Map<string, number>();
  let laidOut = lay(document);
  for (let time = 1; ; time++) {
    const found = pagesIn(laidOut);
    const wrong = asked.filter((id) => !leftOut.has(id) && said.get(id) !== found.get(id));
    if (wrong.length === 0) return laidOut;
    if (time > mostTimes) for (const id of wrong) leftOut.add(id);
    said = new Map([...found].filter(([id]) => !leftOut.has(id)));
    laidOut = lay({ ...document, tree: withPagesSaid(document.tree, said, messages) });
  }
}

/** The page of each id, from 1. */
const pagesIn = ({ destinations }: LaidOut): ReadonlyMap<string, number> =>
  new Map([...destinations].map(([id, { page }]) => [id, page + 1]));
