import type { Item } from '../page.ts';
import type { Strip, TableHead } from './strip.ts';

/** The head of a table again on a further page, as an artifact. A link works once only, and a field is one. */
export function repeatedHead({ height, items }: Strip): TableHead {
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
