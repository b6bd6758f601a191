import { isReported } from '../is-reported.ts';
import type { Fact, Prose, Review } from '../review.ts';
import { slug } from '../slug.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import type { Rule } from './rule.ts';
import { type TypedCount, typedCounts } from './typed-counts.ts';

export const countComesFromData: Rule = {
  id: 'count-comes-from-data',
  holds:
    'Text that speaks of a count of studies, participants or themes takes it from the data by `:value[…]`, so that a changed count changes everywhere.',
  examples: [
    {
      in: 'review.yaml',
      ok: "subtitle: 'What people told researchers in :value[studies.included] studies'\n",
      notOk: 'subtitle: What people told researchers in 12 studies\n',
      found: '‘12 studies’ typed in `subtitle`',
      expected: 'the count from the data',
      suggestion: 'write `:value[studies.included] studies`',
    },
    {
      in: 'review.yaml',
      ok: "subtitle: 'What :value[studies.included]{as=words} studies published since 2012 found'\n",
      notOk: 'subtitle: What twelve studies published since 2012 found\n',
      found: '‘twelve studies’ typed in `subtitle`',
      expected: 'the count from the data',
      suggestion: 'write `:value[studies.included]{as=words} studies`',
    },
  ],
  *check({ review, written, proses }) {
    for (const { prose, keys } of proses) {
      for (const count of typedCounts(prose.markdown)) {
        yield {
          rule: 'count-comes-from-data',
          severity: 'error',
          place: placeInText(written, keys, count.offset),
          found: `‘${count.text}’ typed in \`${prose.path}\``,
          expected: 'the count from the data',
          suggestion: `write \`${instead(count, prose, review)}\``,
        };
      }
    }
  },
};

/** The text with a value directive for its number. */
function instead(count: TypedCount, prose: Prose, review: Review): string {
  if (count.of !== undefined) return `:value[${nearestPath(count, prose, review)}]{as=studies}`;
  const as = count.inWords ? '{as=words}' : count.unit.endsWith('theme') ? '{as=digits}' : '';
  return `:value[${nearestPath(count, prose, review)}]${as}${count.after}`;
}

function nearestPath({ value, unit, of: whole }: TypedCount, prose: Prose, review: Review): string {
  if (unit === 'theme') return 'themes';
  if (unit === 'sub-theme') return 'sub-themes';
  const facts = [...(unit === 'participant' ? participantCounts(review) : studyCounts(review))];
  const same = facts.filter(
    (fact) =>
      isReported(fact) && fact.value === value && (whole === undefined || fact !== review.studies.included),
  );
  const inSamePlace = (fact: Fact<number>): number => sharedSteps(fact.path, prose.path);
  const best = same.sort((a, b) => inSamePlace(b) - inSamePlace(a))[0];
  return best?.path ?? (unit === 'participant' ? 'participants.total' : 'studies.included');
}

function* studyCounts({ studies, themes, methods }: Review): Iterable<Fact<number>> {
  yield studies.included;
  for (const { subThemes } of themes) for (const subTheme of subThemes) yield subTheme.studies;
  for (const { parts } of methods) for (const part of parts) yield part.studies;
}

function* participantCounts({ participants, studies }: Review): Iterable<Fact<number>> {
  yield participants.total;
  if (isReported(studies.list)) for (const study of studies.list.value) yield study.participants;
}

function sharedSteps(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  const differs = left.findIndex((step, index) => slug(step) !== slug(right[index] ?? ''));
  return differs === -1 ? left.length : differs;
}
