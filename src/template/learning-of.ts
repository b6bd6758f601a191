import type { NationRules } from '../cpd/nation-rules.ts';
import type { Fault } from '../fault/fault.ts';
import type { Learning } from '../review/review.ts';
import type { DirectiveUse } from './directive.ts';
import type { Filling } from './filling.ts';

/** The review's piece of learning, for a block that is made of it; a template that takes it for granted is told. */
export function learningOf(use: DirectiveUse, { review, report }: Filling): Learning | undefined {
  if (review.learning === undefined) {
    report({
      ...said(use, 'learning-is-given'),
      found: `\`::${use.node.name}\` for a review without \`learning:\``,
      expected: '`needs: learning` in the template’s header, or the block inside `:::when{has=learning}`',
    });
  }
  return review.learning;
}

/** The nation's rules, for a block that is made of them. */
export function nationOf(use: DirectiveUse, { nation, report }: Filling): NationRules | undefined {
  if (nation === undefined) {
    report({
      ...said(use, 'nation-is-known'),
      found: `\`::${use.node.name}\` in a template without a nation`,
      expected: 'a line such as `nation: england` in the template’s header',
    });
  }
  return nation;
}

const said = ({ place }: DirectiveUse, rule: string): Pick<Fault, 'rule' | 'severity' | 'place'> => ({
  rule,
  severity: 'error',
  place,
});
