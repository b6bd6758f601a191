import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import { type Breach, type Fault, faultAgainst } from '../fault/fault.ts';
import type { RuleId } from '../fault/rule-ids.ts';
import type { WrittenText } from '../fault/written-text.ts';
import { maskedMarkdown } from '../review/rules/masked-markdown.ts';

/**
 * A sentence is hard where five of the seven formulas of retext-readability give it an age above this, and where it has more
 * words than a sentence should. Health and social care is written for readers of about fourteen; its own nouns
 * (“responsibility”, “relationships”) make short sentences count as hard, so that a lower age would report most of them.
 */
const hard = { age: 18, threshold: 5 / 7, minWords: 20 };

/** Words: twice the length that is usual in plain English. */
const mostWords = 40;

const reader = unified().use(retextEnglish).use(retextEquality).use(retextReadability, hard);

/** Warnings of words about people, and of long and hard sentences, one for each sentence at most. */
export async function wordingFaults(texts: readonly WrittenText[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { markdown, placeAt } of texts) {
    const file = new VFile(maskedMarkdown(markdown));
    const tree = reader.parse(file);
    await reader.run(tree, file);
    const said = [...file.messages.flatMap(told), ...longSentences(tree)];
    const seen = new Set<string>();
    for (const { rule, offset, length, ...words } of said) {
      const key = `${rule} ${offset}`;
      if (!seen.has(key)) faults.push(faultAgainst(rule, { place: placeAt(offset, length), ...words }));
      seen.add(key);
    }
  }
  return faults;
}

interface Told extends Omit<Breach, 'place'> {
  readonly rule: RuleId<'wording'>;
  readonly offset: number;
  readonly length: number;
}

function told({
  source,
  ruleId,
  actual = '',
  expected = [],
  place,
}: VFile['messages'][number]): readonly Told[] {
  const stretch = place && 'start' in place ? stretchAt(place) : undefined;
  if (stretch === undefined) return [];
  if (source === 'retext-readability') return [hardSentence(stretch)];
  if (!peopleRules.has(ruleId ?? '') || clinical.has(actual.toLowerCase())) return [];
  const rather = expected.filter((each) => /person|people|with/.test(each));
  return [
    {
      rule: 'words-respect-people',
      ...stretch,
      found: inQuotes(actual),
      expected: 'words that name the person first, or that the people themselves use',
      suggestion:
        rather.length === 0 ? undefined : `perhaps ${rather.slice(0, 3).map(inQuotes).join(' or ')}`,
    },
  ];
}

const inQuotes = (word: string): string => `‘${word}’`;

/**
 * The rules of retext-equality that suit reviews of research: words for people who are ill, disabled or in care, who take
 * drugs or their own life, and slurs. Left out are those of gender (a review of mothers says “mothers”), of condescension (“easy”),
 * and of the trades of programmers.
 */
const peopleRules: ReadonlySet<string> = new Set(
  [
    'addict addicts aids-victim alcoholic amputee bedlam birth-defect buckteeth cretin deafmute downs-syndrome family-burden',
    'gimp handicapped handicapped-parking harelip idiot intellectually-disabled intellectually-disabled-people',
    'learning-disabled madman madmen maniac manic mongoloid multiple-sclerosis-victim nuts paraplegic psychotic quadriplegic',
    'retard retards schizo senile sociopath sociopaths spastic spaz special stroke-victim stutterer suffers-from-disabilities',
    'suffers-from-md victim-of-an-injury victim-of-injuries victim-of-polio wacko wheelchair-bound',
    'commit-suicide committed-suicide failed-suicide suicide-pact',
    'eskimo eskimos fag goy gyp hermaphrodite heshe homosexual hymie japs oriental orientals redskin redskins towel-heads tranny',
    'transgendered transgenderism transgenders transvestite',
  ].flatMap((ids) => ids.split(' ')),
);

/** Terms of research and of services that the lists take for insults. */
const clinical = new Set(['mental', 'delirious', 'psychopathology', 'psychotic', 'manic']);

type InText = Pick<Told, 'offset' | 'length'>;

function stretchAt(position: Position | undefined): InText | undefined {
  const [offset, end] = [position?.start.offset, position?.end.offset];
  return offset === undefined || end === undefined ? undefined : { offset, length: end - offset };
}

const hardSentence = (stretch: InText): Told => ({
  rule: 'sentence-is-readable',
  ...stretch,
  found: 'a sentence that is hard to read',
  expected: 'shorter words, or two sentences',
});

function longSentences(tree: Root): readonly Told[] {
  const paragraphs = tree.children.flatMap((node) => (node.type === 'ParagraphNode' ? [node] : []));
  return paragraphs.flatMap(({ children }) =>
    children.flatMap((sentence) => {
      if (sentence.type !== 'SentenceNode') return [];
      const words = sentence.children.filter(({ type }) => type === 'WordNode').length;
      const stretch = stretchAt(sentence.position);
      return words <= mostWords || stretch === undefined ? [] : [hardSentence(stretch)];
    }),
  );
}
