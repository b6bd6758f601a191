import type { Fault } from '../../fault/fault.ts';
import { type Path, placeOf } from '../yaml/written.ts';
import type { Rule } from './rule.ts';

const points = (rests: string): string =>
  `points to consider:\n  - { as: ask, text: Ask how the person is., rests on: [${rests}] }\nconclusions: [{ by: author, text: People talk., source: article, how sure: high }]\n`;

export const listNamesOnce: Rule = {
  id: 'list-names-once',
  holds:
    'A list names nothing twice: the sub-themes that a study supports, countries, databases, sources, criteria, what a point rests on.',
  examples: [
    {
      in: 'review.yaml',
      ok: points('talking, conclusions'),
      notOk: points('talking, conclusions, talking'),
      found: '`talking` a second time in `rests on`',
      expected: 'each once',
      suggestion: 'take one of them out; or another was meant',
    },
  ],
  *check({ data, written }) {
    for (const { path, members } of listsOf(data, [])) {
      const first = new Map<string, number>();
      for (const [index, member] of members.entries()) {
        const key = member.trim().toLowerCase();
        const before = first.get(key);
        if (before === undefined) {
          first.set(key, index);
          continue;
        }
        const fault: Fault = {
          rule: 'list-names-once',
          severity: 'error',
          place: placeOf(written, [...path, index]),
          found: `\`${member}\` a second time in \`${path.findLast((step) => typeof step === 'string' && step !== 'is')}\``,
          expected: 'each once',
          suggestion: 'take one of them out; or another was meant',
          also: { ...placeOf(written, [...path, before]), what: 'the first time' },
        };
        yield fault;
      }
    }
  },
};

/** Every list of plain texts, wherever it stands; a stand-in is none. */
function* listsOf(
  value: unknown,
  path: Path,
): Iterable<{ readonly path: Path; readonly members: readonly string[] }> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const members = value.filter((member) => typeof member === 'string');
    if (members.length === value.length && members.length > 1)
      yield { path, members: members.filter((member) => member !== '…') };
  }
  for (const [key, inner] of Object.entries(value))
    yield* listsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
