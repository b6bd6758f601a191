import type { ImportedStudy } from '../studies/imported-studies.ts';

/** The block `participants:` with the figures that cannot be counted from the studies; empty where all can be. */
export function participantsBlock(studies: readonly ImportedStudy[]): string {
  const isTold = (value: ImportedStudy['participants'] | ImportedStudy['ages']): boolean =>
    value !== undefined && 'is' in value;
  const total = studies.every(({ participants }) => isTold(participants))
    ? ''
    : `  # Once every study above has its number, take this line away: it is then counted.
  total: { not reported: "TO DO: how many people took part in all studies" }
`;
  const ages = studies.every((study) => isTold(study.ages))
    ? ''
    : `  # Such as: { from: 18, to: 75 }. Once every study above has its ages, take this line away.
  ages: { not reported: "TO DO: the youngest and the oldest" }
`;
  return total === '' && ages === '' ? '' : `participants:\n${total}${ages}`;
}
