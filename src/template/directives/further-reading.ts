import { text } from '../../document/nodes.ts';
import type { Expansion } from '../directive.ts';

export const furtherReading: Expansion = {
  summary:
    'What to read next, each work as it is cited, with why; nothing where the data name none. The works stand in the list of references.',
  example: '::further-reading',
  expand(_use, filling) {
    const works = filling.review.furtherReading;
    if (works.length === 0) return [];
    return [
      {
        type: 'list',
        ordered: false,
        children: works.map(({ citekey, why, path, place }) => ({
          type: 'listItem',
          path,
          children: [
            ...filling.prose({ markdown: `@${citekey}`, path: `${path}.citekey`, place }),
            text(': '),
            ...filling.prose(why),
          ],
        })),
      },
    ];
  },
};
