import { runs } from '../../document/nodes.ts';
import type { Run } from '../../document/tree.ts';
import type { Point } from '../../review/review.ts';
import type { Filling } from '../filling.ts';

/** Whom a point is for in particular, after its sentence; nothing where nobody says. */
export const rolesOf = ({ roles }: Point, { messages }: Filling): readonly Run[] =>
  roles.length === 0 ? [] : runs(messages.blocks.recommendations.roles(messages.values.list(roles)));
