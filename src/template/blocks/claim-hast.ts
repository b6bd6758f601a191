import type { ElementContent } from 'hast';
import type { Claim } from '../../review/review.ts';
import type { Filling } from '../filling.ts';
import { proseHast } from '../prose-hast.ts';

/** What somebody says, in our words, and after it the words of the source with their page. */
export function claimHast({ text, quotation }: Claim, filling: Filling): ElementContent[] {
  const said = proseHast(text, filling);
  if (!quotation) return said;
  const { words, page, path, place } = quotation;
  const source = filling.review.sources.find(({ id }) => id === quotation.sources[0]);
  const pages = filling.messages.values.pages(page);
  const from: ElementContent[] =
    source?.citekey === undefined
      ? [{ type: 'text', value: `(${source?.title ?? ''}, ${pages})` }]
      : proseHast({ markdown: `[@${source.citekey}, ${pages}]`, path, place }, filling);
  return [...said, { type: 'text', value: ` ‘${words}’ ` }, ...from];
}
