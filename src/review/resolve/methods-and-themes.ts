import type { Text } from '../../language/phrase.ts';
import type { Fact } from '../fact.ts';
import type { AttributeInput } from '../schema/attributes.ts';
import type { AllThemesInput } from '../schema/for-all.ts';
import type { BreakdownInput } from '../schema/studies.ts';
import type { SubThemeInput, ThemeInput } from '../schema/theme.ts';
import { slug } from '../slug.ts';
import { asBreakdown } from './attributes.ts';
import { type claim, claimsFact, confidence, prose } from './claims.ts';
import { forAll, plainFact } from './facts.ts';
import { fields, id, isYes, list, text } from './fields.ts';
import { type Here, into, nameHere, placeHere, provenance, under } from './here.ts';
import { type Counts, statedOrCounted, statedOrCountedIfAny } from './listed-studies.ts';

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
  'matters most': isYes,
} as const;

type Claim = Readonly<ReturnType<typeof claim>>;

/** What the data say once of all that is found: why there is none of it. */
export interface SaidOfThemes {
  readonly studies?: Fact<number>;
  readonly helps?: Fact<readonly Claim[]>;
  readonly hinders?: Fact<readonly Claim[]>;
}

export const saidOfThemes = (input: AllThemesInput, here: Here): SaidOfThemes =>
  fields(input, here, {
    studies: forAll<number>,
    helps: forAll<readonly Claim[]>,
    hinders: forAll<readonly Claim[]>,
  });

/** The themes of the review, in its own order, each with what is found in it: its sub-themes, or itself where it has none. */
export const themes = (counts: Counts | undefined, said: SaidOfThemes) =>
  list(
    (input: ThemeInput, place: Here) => {
      const { 'sub-themes': divided = [], studies, ...rest } = input;
      const here = under(place, input);
      const { statement, ...own } = fields(rest, here, { ...found, statement: prose });
      const subThemes = list(subTheme(counts, said), ({ id }) => id)(divided, into(here, 'sub-themes'));
      const from = provenance(here);
      const itself = (): SubThemeOrTheme => ({
        is: 'theme',
        ...saidOfEach(said),
        ...own,
        ...countOf(studies, input.id, counts, said, here),
        ...from,
      });
      const findings: readonly SubThemeOrTheme[] = subThemes.length > 0 ? subThemes : [itself()];
      return {
        id: own.id,
        name: own.name,
        ...(statement === undefined ? {} : { statement }),
        subThemes,
        findings,
        ...from,
      };
    },
    ({ id }) => id,
  );

type SubThemeOrTheme = Omit<ReturnType<ReturnType<typeof subTheme>>, 'is'> & {
  readonly is: 'theme' | 'sub-theme';
};

const subTheme = (counts: Counts | undefined, said: SaidOfThemes) => (input: SubThemeInput, place: Here) => {
  const { studies, ...rest } = input;
  const here = under(place, input);
  return {
    is: 'sub-theme' as const,
    ...saidOfEach(said),
    ...fields(rest, here, found),
    ...countOf(studies, input.id, counts, said, here),
    ...provenance(here),
  };
};

const saidOfEach = ({ helps, hinders }: SaidOfThemes): Pick<SaidOfThemes, 'helps' | 'hinders'> => ({
  ...(helps === undefined ? {} : { helps }),
  ...(hinders === undefined ? {} : { hinders }),
});

/** How many studies support a finding: as typed, as counted, or as is said of all findings; nothing where it is left out. */
function countOf(
  given: SubThemeInput['studies'],
  of: string,
  counts: Counts | undefined,
  said: SaidOfThemes,
  here: Here,
): Pick<SaidOfThemes, 'studies'> {
  const own = statedOrCountedIfAny(given, plainFact<number>, counts?.supporting(of), into(here, 'studies'));
  const studies = own ?? said.studies;
  return studies === undefined ? {} : { studies };
}
