import { slug } from '../slug.ts';
import { placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

export const idIsFolder: Rule = {
  id: 'id-is-folder',
  holds: 'The id of a review is the name of the folder that it is in, and so of the folder of its documents.',
  examples: [
    {
      in: 'review.yaml',
      ok: 'id: small-review\n',
      notOk: 'id: large-review\n',
      found: 'the id `large-review` in the folder `small-review`',
      expected: 'one name for both',
    },
  ],
  *check({ data: { id }, written, folder }) {
    if (folder === undefined || folder === id) return;
    yield {
      rule: 'id-is-folder',
      severity: 'error',
      place: placeOf(written, ['id']),
      found: `the id \`${id}\` in the folder \`${folder}\``,
      expected: 'one name for both',
      ...(slug(folder) === folder ? {} : { suggestion: `name the folder \`${id}\`` }),
    };
  },
};
