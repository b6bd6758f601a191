import type { Item } from '../page.ts';
import type { Strip, TableHead } from './strip.ts';

/** Of the room of a page: a higher head would leave too little for what stands under it. */
const mostOfPage = 0.25;

/**
 * The head of a table again on a further page, as an artifact. A link works once only, and a field is one. None where it takes much of
 * the room in points that a page has.
 */
export function repeatedHead({ height, items }: Strip, room: number): TableHead | undefined {
  if (height > room * mostOfPage) return undefined;
  return {
    height,
    items: items.flatMap((item): Item[] => {
      if (item.kind === 'field') return [];
      if (item.kind !== 'text') return [{ ...item, owner: 'header' }];
      const { link: _link, id: _id, ...text } = item;
      return [{ ...text, owner: 'header' }];
    }),
  };
}
