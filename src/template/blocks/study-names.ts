import { inARow, paragraph, runs } from '../../document/nodes.ts';
import type { Block, Run } from '../../document/tree.ts';
import type { Place } from '../../fault/fault.ts';
import { phrase } from '../../language/phrase.ts';
import { isReported } from '../../review/is-reported.ts';
import type { IncludedStudy } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** A study as texts cite it, by the main one of its reports, with what tells it from another. */
export const studyName = (
  { citekeys: [main = ''], label }: IncludedStudy,
  { cite }: Filling,
  place: Place,
): readonly Run[] => [
  { type: 'citation', cluster: cite({ mode: 'narrative', items: [{ citekey: main }] }, place) },
  ...(label === undefined ? [] : runs(phrase`, ${label}`)),
];

/** The listed studies that support a finding, as a paragraph; nothing where the data list none. */
export function studyNames(finding: string, filling: Filling, place: Place): readonly Block[] {
  const { list } = filling.review.studies;
  if (!isReported(list)) return [];
  const supporting = list.value.filter(({ supports }) => supports.includes(finding));
  if (supporting.length === 0) return [];
  return [paragraph(inARow(supporting.map((study) => studyName(study, filling, place))), 'note')];
}
