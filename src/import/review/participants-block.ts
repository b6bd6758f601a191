import type { ImportedStudy } from '../studies/imported-studies.ts';

/** The block `participants:` with the figures that cannot be counted from the studies; empty where all can be. */
export function participantsBlock(studies: readonly ImportedStudy[]): string {
  const areTold = (values: readonly (ImportedStudy['participants'] | ImportedStudy['ages'])[]): boolean =>
    values.some((value) => value && 'is' in value) &&
    values.every(
      (value) => value && ('is' in value || ('absent' in value && value.absent === 'not applicable')),
    );
  const total = areTold(studies.map(({ participants }) => participants))
    ? ''
    : `  # Once every study above has its number, take this line away: it is then counted.
  total: { not reported: "TO DO: how many people took part in all studies" }
`;
  const ages = areTold(studies.map((study) => study.ages))
    ? ''
    : `  # Such as: { from: 18, to: 75 }. Once every study above has its ages, take this line away.
  ages: { not reported: "TO DO: the youngest and the oldest" }
`;
  return total === '' && ages === '' ? '' : `participants:\n${total}${ages}`;
}
