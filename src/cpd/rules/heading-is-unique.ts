import { placeOf } from '../../review/yaml/written.ts';
import type { NationRule } from './nation-rule.ts';

export const headingIsUnique: NationRule = {
  id: 'heading-is-unique',
  holds: 'No two fields of a record are called the same.',
  examples: [
    {
      in: 'a nation',
      ok: 'record:\n  headings of: this briefing\n  headings: [{ heading: What I did, lines: 5 }, { heading: What I learnt, lines: 6 }]\n',
      notOk:
        'record:\n  headings of: this briefing\n  headings: [{ heading: What I did, lines: 5 }, { heading: What I did, lines: 6 }]\n',
      found: '`What I did` for a second field of the record',
      expected: 'a heading of its own',
    },
  ],
  *check({ data, written }) {
    const first = new Map<string, number>();
    for (const [index, { heading }] of data.record.headings.entries()) {
      const before = first.get(heading.toLowerCase());
      if (before === undefined) {
        first.set(heading.toLowerCase(), index);
        continue;
      }
      const at = (number: number) => placeOf(written, ['record', 'headings', number, 'heading']);
      yield {
        rule: 'heading-is-unique',
        severity: 'error',
        place: at(index),
        found: `\`${heading}\` for a second field of the record`,
        expected: 'a heading of its own',
        also: { ...at(before), what: 'the first field of that name' },
      };
    }
  },
};
