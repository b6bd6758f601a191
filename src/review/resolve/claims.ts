import type { Place } from '../../fault/fault.ts';
import { type Text, wordsAlone } from '../../language/phrase.ts';
import type { Prose } from '../fact.ts';
import { isAbsenceInput } from '../schema/absence.ts';
import type { ClaimInput, QuotationInput } from '../schema/claim.ts';
import type { ConfidenceInput } from '../schema/confidence.ts';
import type { Sureness } from '../schema/provenance.ts';
import type { KeyMessageInput } from '../schema/review-schema.ts';
import { isToDo } from '../to-do.ts';
import { placeInText } from '../yaml/place-in-text.ts';
import type { Written } from '../yaml/written.ts';
import { absence, fact } from './facts.ts';
import { count, fields, isYes, list, named, same, text } from './fields.ts';
import { type Here, provenance, provenanceIfAny, provenanceOfSpeaker, under, underSpeaker } from './here.ts';

export function prose(text: Text, here: Here): Prose {
  const markdown = wordsAlone(text);
  const place = placeInText(here.written, here.keys);
  const prose: Prose = {
    markdown,
    path: here.path,
    place,
    asWritten: alike(markdown, restOfLine(here.written, place)),
    ...(typeof text === 'string' ? {} : { foreign: { lang: text.lang, untranslated: text.untranslated } }),
  };
  // What only says what belongs there is not judged by its words.
  if (!isToDo(prose.markdown)) here.note(prose, here.keys);
  return prose;
}

function restOfLine({ text, lines }: Written, { line, column }: Place): string {
  const start = (lines.lineStarts[line - 1] ?? 0) + column - 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

export const proses = list(prose);

/** How many characters two texts have alike from their beginning. */
function alike(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/** A claim. What this briefing says needs no source, and takes none from what it stands in. */
export function claim(input: ClaimInput, place: Here) {
  const here = underSpeaker(input.by, place, input);
  return {
    ...fields(input, here, {
      by: same<ClaimInput['by']>,
      text: prose,
      'in short': prose,
      quotation,
      'said by': count,
      'matters most': isYes,
    }),
    ...provenanceOfSpeaker(input.by, here),
  };
}

const quotation = (input: QuotationInput, here: Here) => ({
  ...fields(input, here, { words: text, page: String }),
  ...provenance(under(here, input)),
});

export const claims = list(claim);
export const claimsFact = fact(claims);

/** How sure one can be of findings, in any of its forms. */
export const confidence = (input: ConfidenceInput) => (isAbsenceInput(input) ? absence(input) : named(input));

const fromLowToHigh: readonly Sureness[] = ['low', 'low to medium', 'medium', 'high'];

/** A message rests on what its claims rest on, and is as sure as the least sure of them. */
function keyMessage(input: KeyMessageInput, here: Here) {
  const made = fields(input, here, { message: prose, claims });
  const sourced = made.claims.filter(({ sources }) => sources.length > 0);
  return {
    ...made,
    ...provenanceIfAny(under(here, input)),
    sources: [...new Set(made.claims.flatMap(({ sources }) => sources))],
    sure: fromLowToHigh.find((sure) => sourced.some((claim) => claim.sure === sure)) ?? 'high',
  };
}

export const keyMessages = list(keyMessage);
