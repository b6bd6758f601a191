import type { Text } from '../../language/phrase.ts';
import type { Fact } from '../fact.ts';
import type { AttributeInput } from '../schema/attributes.ts';
import type { BreakdownInput } from '../schema/studies.ts';
import type { SubThemeInput, ThemeInput } from '../schema/theme.ts';
import { slug } from '../slug.ts';
import { asBreakdown } from './attributes.ts';
import { claimsFact, confidence, prose } from './claims.ts';
import { plainFact } from './facts.ts';
import { fields, id, isYes, list, text } from './fields.ts';
import { type Here, into, nameHere, placeHere, provenance, under } from './here.ts';
import { type Counts, statedOrCounted } from './listed-studies.ts';

type Named = { readonly name: Text };

/** The id of something that has a name alone: that in the review's own language, as a path can hold it. */
const idOfName = ({ name }: Named, here: Here): string => slug(nameHere(here, name));

/** How the studies were done, in numbers of studies that are typed or counted. */
export const breakdowns = (counts: Counts | undefined) => list(breakdown(counts, 'parts'), idOfName);

/** What the review charts of its studies beside; those without values are in words of each study, and counted nowhere. */
export const attributes = (counts: Counts | undefined) =>
  list(
    (input: AttributeInput, place: Here) => breakdown(counts, 'values')(asBreakdown(input), place),
    idOfName,
  );

/** @param key what its parts are called in the data */
const breakdown =
  (counts: Counts | undefined, key: 'parts' | 'values') => (input: BreakdownInput, place: Here) => {
    const id = slug(nameHere(place, input.name));
    const { of, parts, ...rest } = input;
    const here = under(place, input);
    return {
      id,
      ...fields(rest, here, { name: text, 'parts exclude each other': isYes }),
      ...(of === undefined ? {} : { of: whole(of, into(here, 'of'), id, counts) }),
      parts: list(part(id, counts), idOfName)(parts, { ...into(here, key), path: here.path }),
      place: placeHere(place),
    };
  };

function whole(
  input: NonNullable<BreakdownInput['of']>,
  place: Here,
  breakdown: string,
  counts: Counts | undefined,
) {
  const { studies, ...rest } = input;
  const at = into(under(place, input), 'studies');
  return {
    ...fields(rest, place, { name: text }),
    studies: statedOrCounted(studies, plainFact<number>, counts?.brokenDown(breakdown), at),
  };
}

const part =
  (breakdown: string, counts: Counts | undefined) =>
  (input: BreakdownInput['parts'][number], place: Here) => {
    const { studies, ...rest } = input;
    const at = { ...into(under(place, input), 'studies'), path: place.path };
    const id = slug(nameHere(place, input.name));
    return {
      id,
      ...fields(rest, place, { name: text }),
      studies: statedOrCounted(studies, plainFact<number>, counts?.using(breakdown, id), at),
    };
  };

/** What a theme and a sub-theme can say of what is found. */
const found = {
  id,
  name: text,
  covers: prose,
  helps: claimsFact,
  hinders: claimsFact,
  confidence,
} as const;

/** The themes of the review, in its own order, each with what is found in it: its sub-themes, or itself where it has none. */
export const themes = (counts: Counts | undefined) =>
  list(
    (input: ThemeInput, place: Here) => {
      const { 'sub-themes': divided = [], studies, ...rest } = input;
      const here = under(place, input);
      const { statement, ...own } = fields(rest, here, { ...found, statement: prose });
      const subThemes = list(subTheme(counts), ({ id }) => id)(divided, into(here, 'sub-themes'));
      const from = provenance(here);
      const itself = (): SubThemeOrTheme => ({
        is: 'theme',
        ...own,
        studies: countOf(studies, input.id, counts, here),
        ...from,
      });
      const findings: readonly SubThemeOrTheme[] = subThemes.length > 0 ? subThemes : [itself()];
      return { id: own.id, name: own.name, statement, subThemes, findings, ...from };
    },
    ({ id }) => id,
  );

type SubThemeOrTheme = Omit<ReturnType<ReturnType<typeof subTheme>>, 'is'> & {
  readonly is: 'theme' | 'sub-theme';
};

const subTheme = (counts: Counts | undefined) => (input: SubThemeInput, place: Here) => {
  const { studies, ...rest } = input;
  const here = under(place, input);
  return {
    is: 'sub-theme' as const,
    ...fields(rest, here, found),
    studies: countOf(studies, input.id, counts, here),
    ...provenance(here),
  };
};

const countOf = (
  given: SubThemeInput['studies'],
  of: string,
  counts: Counts | undefined,
  here: Here,
): Fact<number> => statedOrCounted(given, plainFact<number>, counts?.supporting(of), into(here, 'studies'));
