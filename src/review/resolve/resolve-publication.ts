import type { Publication } from '../review.ts';
import type { PublicationInput } from '../schema/publication.ts';
import { type Here, into, under } from './here.ts';
import { provenanceIfAny } from './provenance.ts';
import { resolvePlainFact } from './resolve-fact.ts';

/** Keys of `publication` as written, and as the checked review has them. */
const names = [
  ['affiliation', 'affiliation'],
  ['funder', 'funder'],
  ['publisher', 'publisher'],
  ['print ISSN', 'printIssn'],
  ['online ISSN', 'onlineIssn'],
  ['licence', 'licence'],
  ['ORCID', 'orcid'],
  ['online first', 'onlineFirst'],
  ['quotation pages', 'quotationPages'],
] as const;

export function resolvePublication(input: PublicationInput, place: Here): Publication {
  const here = under(place, input);
  let publication: Publication = provenanceIfAny(here);
  for (const [key, name] of names) {
    const fact = input[key];
    if (fact !== undefined) publication = { ...publication, [name]: resolvePlainFact(fact, into(here, key)) };
  }
  return publication;
}
