import { addressOfTelephone } from '../../document/address-of-contact.ts';
import { fact, facts, inARow, link, paragraph, printing, runs } from '../../document/nodes.ts';
import type { FactRow, Run } from '../../document/tree.ts';
import type { SupportLine } from '../../review/review.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

export const support: Expansion = {
  summary:
    'Support and crisis lines, each with how to reach it, when it is open and whom it is for; in a document for a nation without those of other nations, and nothing where the data have none.',
  example: '::support',
  expand(_use, filling) {
    const { review, nation } = filling;
    const lines = review.support.filter(
      (line) => nation === undefined || line.nation === undefined || line.nation === nation.nation,
    );
    return lines.length === 0 ? [] : [facts(lines.map((line) => rowOf(line, filling)))];
  },
};

function rowOf(line: SupportLine, { messages }: Filling): FactRow {
  const words = messages.blocks.support;
  const reached: readonly (readonly Run[])[] = [
    ...(line.telephone === undefined ? [] : [[link(addressOfTelephone(line.telephone), line.telephone)]]),
    ...(line.web === undefined ? [] : [[link(line.web, line.web)]]),
  ];
  const told = [
    ...(line.open === undefined ? [] : [words.open(line.open)]),
    ...(line.for === undefined ? [] : [words.for(line.for)]),
    ...(line.nation === undefined ? [] : [words.nations[line.nation]]),
  ];
  return printing(
    line,
    fact(line.name, [
      paragraph(inARow(reached, ' · ')),
      ...(told.length === 0 ? [] : [paragraph(inARow(told.map(runs), ' '))]),
    ]),
  );
}
