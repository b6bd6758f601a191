import type { Claim, Quotation } from '../review.ts';
import type { ClaimInput, QuotationInput } from '../schema/claim.ts';
import { type Here, into, placeHere, under } from './here.ts';
import { provenance } from './provenance.ts';
import { resolveProse } from './resolve-prose.ts';

/** A claim. What this briefing says needs no source, and takes none from what it stands in. */
export function resolveClaim(input: ClaimInput, here: Here): Claim {
  const at = under(
    input.by === 'this briefing' ? { ...here, inForce: { ...here.inForce, sources: [] } } : here,
    input,
  );
  const { quotation, 'said by': saidBy, 'matters most': mattersMost, 'in short': inShort } = input;
  return {
    by: input.by,
    text: resolveProse(input.text, into(at, 'text')),
    ...(inShort === undefined ? {} : { inShort: resolveProse(inShort, into(at, 'in short')) }),
    ...(quotation === undefined ? {} : { quotation: resolveQuotation(quotation, into(at, 'quotation')) }),
    ...(saidBy === undefined ? {} : { saidBy }),
    ...(mattersMost === undefined ? {} : { mattersMost: isYes(mattersMost) }),
    ...(input.by === 'this briefing'
      ? { sources: at.inForce.sources, sure: at.inForce.sure ?? 'high', path: at.path, place: placeHere(at) }
      : provenance(at)),
  };
}

function resolveQuotation(input: QuotationInput, here: Here): Quotation {
  return { words: input.words, page: String(input.page), ...provenance(under(here, input)) };
}

export function resolveClaims(inputs: readonly ClaimInput[], here: Here): readonly Claim[] {
  return inputs.map((input, index) => resolveClaim(input, into(here, index)));
}

/** `yes` and `true` are one thing to a person. */
export const isYes = (value: 'yes' | 'no' | boolean): boolean => value === 'yes' || value === true;
