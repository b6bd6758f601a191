import type { NationRules } from '../cpd/nation-rules.ts';
import type { Learning } from '../review/review.ts';
import type { DirectiveUse } from './directive.ts';
import type { Filling } from './filling.ts';

/** The review's piece of learning, for a block that is made of it; a template that takes it for granted is told. */
export function learningOf(use: DirectiveUse, { review, report }: Filling): Learning | undefined {
  if (review.learning === undefined) {
    report('learning-is-given', {
      place: use.place,
      found: `\`::${use.node.name}\` for a review without \`learning:\``,
      expected: '`needs: learning` in the template’s header, or the block inside `:::when{has=learning}`',
    });
  }
  return review.learning;
}

/** The nation's rules, for a block that is made of them. */
export function nationOf(use: DirectiveUse, { nation, report }: Filling): NationRules | undefined {
  if (nation === undefined) {
    report('nation-is-known', {
      place: use.place,
      found: `\`::${use.node.name}\` in a template without a nation`,
      expected: 'a line such as `nation: england` in the template’s header',
    });
  }
  return nation;
}
