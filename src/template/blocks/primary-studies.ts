import { fact, figure, inARow, paragraph, printing, text } from '../../document/nodes.ts';
import type { Block, FactRow, Run } from '../../document/tree.ts';
import { capital } from '../../messages/capital.ts';
import { isReported } from '../../review/is-reported.ts';
import type { Fact } from '../../review/review.ts';
import type { Filling } from '../filling.ts';
import { absence } from './figures.ts';

/** “80 primary studies in the reviews together; 61 different; corrected covered area 3.9%”, as far as the data tell it. */
export function rowOfPrimaryStudies({ review, messages }: Filling): readonly FactRow[] {
  const { primaryStudies: primary } = review;
  if (primary === undefined) return [];
  const { values, blocks } = messages;
  const { sources, primaryStudies: words } = blocks;
  const known = (
    given: Fact<number> | undefined,
    label: string,
    say: (value: number) => readonly [before: string, figure: string, after: string],
  ): readonly (readonly Run[])[] => {
    if (given === undefined) return [];
    if (!isReported(given)) return [[text(`${label}: `), ...absence(given, values.absent)]];
    const [before, said, after] = say(given.value);
    return [
      [...(before === '' ? [] : [text(before)]), figure(said, given), ...(after === '' ? [] : [text(after)])],
    ];
  };
  const parts = [
    ...known(primary.total, sources.labels.primaryStudies, (n) => [
      '',
      values.count(n, 'primary study', false),
      words.inAll,
    ]),
    ...known(primary.unique, sources.labels.differentStudies, (n) => [
      '',
      primary.total && isReported(primary.total) ? String(n) : values.count(n, 'primary study', false),
      words.different,
    ]),
    ...known(primary.correctedCoveredArea, sources.labels.coveredArea, (area) => [
      words.coveredArea,
      words.percent(area),
      '',
    ]),
  ];
  const first = primary.total ?? primary.unique ?? primary.correctedCoveredArea;
  if (first === undefined) return [];
  return [printing(first, fact(capital(words.label), inARow(parts)))];
}

/** What a reader has to know of reviews that may share studies: nothing where the data say that none do. */
export function overlapNote({ review, messages }: Filling): readonly Block[] {
  const { primaryStudies: primary } = review;
  if (primary === undefined) return [];
  const { total, unique } = primary;
  const shareNone =
    total && unique && isReported(total) && isReported(unique) && total.value === unique.value;
  return shareNone ? [] : [paragraph([text(messages.blocks.primaryStudies.caveat)], 'note')];
}
