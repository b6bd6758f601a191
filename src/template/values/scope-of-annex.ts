import type { AnnexOfReview } from '../documents.ts';
import { group, type Scope, scopeOf, text } from './value.ts';

/** `annex`, by its name, in the documents beside it; `long-tables` in all of them and in itself, where it has those of a large review. */
export const scopeOfAnnex = ({ name, isThis, hasLongTables }: AnnexOfReview): Scope =>
  scopeOf(
    ...(isThis ? [] : [['annex', text(name)] as const]),
    ...(hasLongTables ? [['long-tables', group()] as const] : []),
  );
