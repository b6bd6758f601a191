import type { Block } from '../document/tree.ts';
import { type Fault, faultAgainst } from '../fault/fault.ts';
import type { Finding, Learning, Review } from '../review/review.ts';
import { slug } from '../review/slug.ts';

/** What outcomes of learning rest on and the document does not hold, so that nobody could learn it from there. */
export function outcomeFaults(
  learning: Learning,
  review: Review,
  children: readonly Block[],
  said: ReadonlySet<string>,
): readonly Fault[] {
  const printed = new Set([...said, ...pathsIn(children)]);
  return learning.outcomes.flatMap(({ ableTo, restsOn }) =>
    restsOn
      .filter(({ name }) => !isHeld(name, review, printed))
      .map(({ name, place }) =>
        faultAgainst('outcome-is-met', {
          place,
          found: `\`${name}\`, of which this document prints ${isFinding(name, review) ? 'no more than the name' : 'nothing'}, under the outcome ‘${ableTo.markdown}’`,
          expected: 'an outcome that rests on what readers find in the document',
          suggestion: isFinding(name, review)
            ? 'put `::theme-by-theme` into the template, mark the sub-theme with `matters most: yes` if there are many, or write here what else the outcome rests on'
            : 'add this to the template or the data, or write here what else the outcome rests on',
        }),
      ),
  );
}

function isHeld(name: string, review: Review, printed: ReadonlySet<string>): boolean {
  const findings = findingsNamed(name, review);
  if (findings.length > 0) return findings.every((finding) => isSaid(finding, review, printed));
  const path = slug(name);
  return [path, `learning.${path}`].some((start) => [...printed].some((each) => isWithin(each, start)));
}

const isFinding = (name: string, review: Review): boolean => findingsNamed(name, review).length > 0;

/** The finding of an id, or all of a theme. */
const findingsNamed = (name: string, { themes }: Review): readonly Finding[] =>
  themes.flatMap(({ id, findings }) =>
    id === name ? findings : findings.filter((each) => each.id === name),
  );

/** Whether something is printed that the data say of a finding; its row alone, where they say nothing of it in words. */
function isSaid(finding: Finding, { themes }: Review, printed: ReadonlySet<string>): boolean {
  const theme = themes.find(({ findings }) => findings.includes(finding));
  const statement = finding.is === 'theme' ? theme?.statement : undefined;
  const own = ['covers', 'helps', 'hinders'].map((key) => `${finding.path}.${key}`);
  const inWords = [
    ...(finding.covers === undefined ? [] : [own[0]]),
    ...(Array.isArray(finding.helps?.value) ? [own[1]] : []),
    ...(Array.isArray(finding.hinders?.value) ? [own[2]] : []),
    ...(statement === undefined ? [] : [statement.path]),
  ].filter((path) => path !== undefined);
  const paths = [...printed];
  return inWords.length === 0
    ? paths.some((each) => isWithin(each, finding.path))
    : inWords.some((path) => paths.some((each) => isWithin(each, path)));
}

const isWithin = (path: string, start: string): boolean => path === start || path.startsWith(`${start}.`);

/** The paths of the data that nodes print, however deep these stand. */
function pathsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(pathsIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'path' in node && typeof node.path === 'string' ? [node.path] : [];
  return [...own, ...Object.values(node).flatMap(pathsIn)];
}
