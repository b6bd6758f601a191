import type { Element, ElementContent, Nodes } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { expect, test } from 'vitest';
import { toHast } from '../../src/html/to-hast.ts';
import { checkReview } from '../../src/review/check-review.ts';
import { isReported } from '../../src/review/is-reported.ts';
import type { Claim, Review, Speaker } from '../../src/review/review.ts';
import { composeReview } from './compose-review.ts';
import { readReview } from './read-review.ts';

/** What tells readers whose words they read. */
const tells: Readonly<Record<Speaker, RegExp>> = {
  participants: /participants?\b/i,
  author: /\bauthors?\b/i,
  reporter: /\breporter\b/i,
  'this briefing': /\b(?:this briefing|us|we)\b/i,
};

const claimsOf = ({
  themes,
  keyMessages,
  conclusions,
  context,
  limitations,
  missing,
}: Review): readonly Claim[] => [
  ...themes.flatMap(({ findings }) =>
    findings.flatMap(({ helps, hinders }) =>
      [helps, hinders].flatMap((fact) => (fact && isReported(fact) ? fact.value : [])),
    ),
  ),
  ...keyMessages.flatMap(({ claims }) => claims),
  ...[conclusions, context, limitations, missing].flat(),
];

/** The longest words of a claim between what is filled in, as they stand in a document. */
const wordsOf = ({ text }: Claim): string =>
  text.markdown
    .split(/:value\[[^\]]*\](?:\{[^}]*\})?|\[@[^\]]*\]/)
    .map((part) => part.trim().slice(0, 60))
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

const folded = (text: string): string => text.replaceAll(/[\s\u00A0]+/g, ' ');

/** What stands before a claim in the block that says whose it is: the head of `div.said`, or the term of a list. */
function attributionOf(around: readonly Nodes[]): string {
  const block = around.findLast(
    (node): node is Element =>
      node.type === 'element' &&
      (String(node.properties.className).includes('said') || node.children.some(isTerm)),
  );
  const [head] = block?.children ?? [];
  const isSaid = String(block?.properties.className).includes('said');
  if (isSaid && !(head?.type === 'element' && head.properties.className?.toString() === 'by'))
    return headOfColumn(around);
  return head === undefined ? '' : textOf(head);
}

/** The head of the column of a table in which it stands. */
function headOfColumn(around: readonly Nodes[]): string {
  const named = (name: string) =>
    around.findLast((node): node is Element => node.type === 'element' && node.tagName === name);
  const [table, row, cell] = [named('table'), named('tr'), named('td')];
  const isCell = (node: ElementContent): node is Element =>
    node.type === 'element' && ['th', 'td'].includes(node.tagName);
  const column = row?.children.filter(isCell).findIndex((each) => Object.is(each, cell)) ?? -1;
  const thead = table?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'thead',
  );
  const [heads] = thead?.children.filter((node): node is Element => node.type === 'element') ?? [];
  const head = heads?.children.filter(isCell)[column];
  return head === undefined ? '' : textOf(head);
}

const isTerm = (child: ElementContent): boolean => child.type === 'element' && child.tagName === 'dt';

test.each(['data/bark-2023', 'tests/fixtures/reviews/shared-gardens'])(
  'wherever a claim of %s stands, it is said whose it is',
  async (folder) => {
    const { review } = checkReview(await readReview(folder));
    if (!review) throw new Error(`${folder} has faults`);
    const { tree } = await composeReview(folder);
    for (const claim of claimsOf(review)) {
      let places = 0;
      visitParents(toHast(tree), 'element', (node, around) => {
        if (!['p', 'li'].includes(node.tagName) || !folded(textOf(node)).includes(folded(wordsOf(claim))))
          return;
        if (
          node.tagName === 'li' &&
          node.children.some((child) => child.type === 'element' && child.tagName === 'p')
        )
          return;
        places += 1;
        expect(attributionOf([...around, node]), wordsOf(claim)).toMatch(tells[claim.by]);
      });
      // A conclusion or context can be left out of a short document; what is there at all is told of.
      expect(places, wordsOf(claim)).toBeGreaterThan(0);
    }
  },
);

test('where confidence was not assessed, the document says so', async () => {
  const { tree } = await composeReview('data/bark-2023');
  expect(folded(textOf(toHast(tree)))).toMatch(
    /not\s+(?:been\s+)?(?:assessed|rated)|did not appraise|no rating/i,
  );
});
