import type { CslItem } from '../../citation/csl-item.ts';
import type { NationRules } from '../../cpd/nation-rules.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Review } from '../../review/review.ts';
import { directives } from '../directives/directives.ts';
import { textMarks } from '../text-marks.ts';
import { scopeOfNation } from '../values/scope-of-nation.ts';
import { optionalNames, scopeOfReview } from '../values/scope-of-review.ts';
import { type ListedValue, listValues } from './list-values.ts';

/** Something that a template can call by name. */
export interface ListedBlock {
  readonly name: string;
  /** How it is called, with what it takes: `::findings{as=full|short}`. */
  readonly use: string;
  readonly summary: string;
  readonly example: string;
}

/** All that can stand in a template. */
export interface Catalogue {
  readonly blocks: readonly ListedBlock[];
  readonly marks: readonly ListedBlock[];
  readonly values: readonly ListedValue[];
  /** Names of values that a review can have and this one has not: `:::when` may ask for them. */
  readonly lacking: readonly string[];
}

/** What can stand in a template, with the values of a review where there is one. */
export function catalogueOf(
  given: { readonly review: Review; readonly reference: CslItem; readonly nation?: NationRules } | undefined,
  messages: Messages,
): Catalogue {
  const scopes = given
    ? [
        scopeOfReview(given.review, given.reference),
        ...(given.nation === undefined ? [] : [scopeOfNation(given.nation)]),
      ]
    : [];
  const values = scopes.flatMap((scope) => listValues(scope, messages));
  const known = values.map(({ path }) => path);
  return {
    blocks: [...directives.values()].map(({ name, form, attributes, summary, example }) => ({
      name,
      use: `${form === 'leaf' ? '::' : ':::'}${name}${taking(attributes)}`,
      summary,
      example,
    })),
    marks: textMarks.map(({ name, summary, example }) => ({ name, use: example, summary, example })),
    values,
    lacking: given
      ? [...optionalNames].filter(
          (name) => !known.some((path) => path === name || path.startsWith(`${name}.`)),
        )
      : [],
  };
}

/** `{as=full|short}`; an attribute that takes any text is shown with three dots. */
function taking(attributes: Readonly<Record<string, readonly string[]>>): string {
  const each = Object.entries(attributes).map(
    ([name, values]) => `${name}=${values.length === 0 ? '…' : values.join('|')}`,
  );
  return each.length === 0 ? '' : `{${each.join(' ')}}`;
}
