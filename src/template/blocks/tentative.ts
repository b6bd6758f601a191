import { blocksIn } from '../../document/blocks-in.ts';
import { changed, changedContent, replacedRuns } from '../../document/changed.ts';
import { linesIn } from '../../document/lines-in.ts';
import { paragraph, runs, text } from '../../document/nodes.ts';
import type { Block, Figure, KeyMessages, Run, SaidClaim } from '../../document/tree.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Review, Sureness } from '../../review/review.ts';
import { type Tentative, tentativeOf } from '../../review/tentative.ts';

interface Told {
  readonly review: Review;
  readonly messages: Messages;
  /** On what the tables so far rest that are weakly documented, where it is known: the same is said in fewer words after the first. */
  readonly said?: Set<string>;
}

/**
 * A filled template with what is weakly documented told as such, in every document and format alike: a line below each table, list of
 * facts or statements that rests on it, and where others in it are better documented, a mark after each number or statement that is
 * not. A number in a sentence, in a picture or among the large figures has its mark beside it.
 */
export function tellTentative(children: readonly Block[], { review, messages }: Told): readonly Block[] {
  // A short document has one line for its key messages and the findings below them.
  const all = children.flatMap(withInner);
  const areShort = all.some((block) => block.type === 'keyMessages' && block.short);
  const ofBoth = areShort ? all.find(isShortAndTentative) : undefined;
  const told: Told = { review, messages, said: new Set() };
  const withLines = changed(children, {
    block: (block, parent) => {
      if (block.type === 'keyMessages')
        return withTentativeMessages(block, told, block.short && ofBoth !== undefined);
      if (!isWhole(block) || (parent && isWhole(parent))) return [block];
      return withTentativeLine([block], told, block === ofBoth);
    },
  });
  return changed(withLines, {
    line: (line) => markedFigures(line, told),
    block: (block) => [markedBlock(block, told)],
  });
}

const withInner = (block: Block): readonly Block[] => [block, ...blocksIn(block).flatMap(withInner)];

const isShortAndTentative = (block: Block): boolean =>
  block.type === 'table' &&
  block.kind === 'findings' &&
  block.short === true &&
  figuresIn(block).some(({ tentative }) => tentative);

const isWhole = ({ type }: Block): boolean => type === 'table' || type === 'facts';

/**
 * Blocks that are read as one, and below them what is said of what is weakly documented in them; once said of all, it is not marked again.
 *
 * @param hasMessages whether the line speaks of the key messages as well
 */
export function withTentativeLine(
  blocks: readonly Block[],
  { review, messages, said: before }: Told,
  hasMessages = false,
): readonly Block[] {
  const figures = blocks.flatMap(figuresIn);
  const claims = blocks.flatMap(claimsIn);
  const own = [...figures, ...claims].flatMap(({ tentative }) => tentative ?? []);
  if (own.length === 0) return blocks;
  const areAll = own.length === figures.length + claims.length;
  const ofMessages = hasMessages ? weakMessages(review) : undefined;
  const weak = [...own, ...(ofMessages?.weak ?? [])];
  const weakFigures = figures.some(({ tentative }) => tentative);
  const weakClaims = claims.some(({ tentative }) => tentative);
  const words = messages.blocks.tentative;
  const of = weakFigures && weakClaims ? 'both' : weakFigures ? 'figures' : 'statements';
  const sources = sourcesOf(weak, review);
  const key = JSON.stringify([
    surenessesOf(weak),
    [...new Set(weak.flatMap((each) => each.sources))].toSorted(),
  ]);
  const isAgain = sources.length > 0 && ofMessages === undefined && before?.has(key) === true;
  before?.add(key);
  const said = isAgain
    ? words.again(of, own.length === 1, !areAll, sources.length)
    : words.line(of, own.length === 1, !areAll, surenessesOf(weak), sources, ofMessages?.numbers);
  const isWide = blocks.some((block) => 'place' in block && block.place === 'wide');
  const line: Block = { ...paragraph(runs(said), 'note', isWide ? 'wide' : undefined), isCaveat: true };
  return [...(areAll ? blocks.map(unmarked) : blocks), line];
}

/**
 * The key messages, and below them which of them rest on what is weakly documented: one line, and no mark in the messages.
 *
 * @param isSaidBelow whether the line below the findings says it
 */
function withTentativeMessages(messages: KeyMessages, told: Told, isSaidBelow: boolean): readonly Block[] {
  const { review } = told;
  const { numbers, weak } = weakMessages(review);
  if (weak.length === 0) return [messages];
  if (isSaidBelow) return [withoutMarks(messages)];
  const said = told.messages.blocks.tentative.messages(
    numbers,
    review.keyMessages.length,
    surenessesOf(weak),
    sourcesOf(weak, review),
  );
  return [withoutMarks(messages), paragraph(runs(said), 'note')];
}

/** Which key messages rest on what is weakly documented, from 1. */
function weakMessages({ keyMessages }: Review): {
  readonly numbers: readonly number[];
  readonly weak: readonly Tentative[];
} {
  const each = keyMessages.map(({ claims }) => claims.flatMap((claim) => tentativeOf(claim) ?? []));
  return { numbers: each.flatMap((own, index) => (own.length > 0 ? [index + 1] : [])), weak: each.flat() };
}

/** How well documented some of it is, the least last. */
const surenessesOf = (weak: readonly Tentative[]): readonly Sureness[] =>
  (['low to medium', 'low'] as const).filter((sure) => weak.some((each) => each.sure === sure));

/** The sources that it rests on, in the order of the data, each with its kind. */
const sourcesOf = (weak: readonly Tentative[], { sources }: Review): readonly Phrase[] =>
  sources
    .filter(({ id }) => weak.some((each) => each.sources.includes(id)))
    .map(({ title, kind }) => phrase`${title} (${kind})`);

/** Figures with a value, but for those of a caption, which speaks of all that is counted. */
function figuresIn(block: Block): readonly Figure[] {
  const lines = linesIn([block.type === 'table' ? { ...block, caption: [] } : block]);
  return lines.flatMap((line) => line.flatMap(figuresOf)).filter(({ says }) => says === 'value');
}

const figuresOf = (run: Run): readonly Figure[] =>
  run.type === 'figure' ? [run] : 'children' in run ? run.children.flatMap(figuresOf) : [];

const claimsIn = (block: Block): readonly SaidClaim[] =>
  block.type === 'said' ? block.claims : blocksIn(block).flatMap(claimsIn);

/** The same with nothing left to mark. */
function unmarked(block: Block): Block {
  const caption = block.type === 'table' ? block.caption : undefined;
  const line = (words: readonly Run[]): readonly Run[] =>
    words === caption
      ? words
      : replacedRuns(words, (run) => {
          if (run.type !== 'figure' || !run.tentative) return undefined;
          const { tentative: _, ...rest } = run;
          return [rest];
        });
  const [made = block] = changed([block], {
    line,
    block: (inner) => [unmarkedClaims(inner)],
  });
  return made;
}

const unmarkedClaims = (block: Block): Block =>
  block.type === 'said'
    ? { ...block, claims: block.claims.map(({ tentative: _, ...claim }) => claim) }
    : block;

/** With nothing to mark in what is said; a number in it has its own. */
const withoutMarks = (messages: KeyMessages): KeyMessages => ({
  ...messages,
  children: messages.children.map((item) => ({
    ...item,
    children: changedContent(item.children, { block: (block) => [unmarkedClaims(block)] }),
  })),
});

/** With a mark after each figure that is weakly documented. */
const markedFigures = (line: readonly Run[], { messages }: Told): readonly Run[] =>
  replacedRuns(line, (run) =>
    run.type === 'figure' && run.tentative
      ? [withoutTentative(run), text(messages.blocks.tentative.mark)]
      : undefined,
  );

function withoutTentative({ tentative: _, ...rest }: Figure): Figure {
  return rest;
}

function markedBlock(block: Block, { messages }: Told): Block {
  const words = messages.blocks.tentative;
  switch (block.type) {
    case 'said':
      return block.claims.some(({ tentative }) => tentative)
        ? {
            ...block,
            claims: block.claims.map(({ tentative, children, ...claim }) => ({
              ...claim,
              children: tentative ? [...children, text(words.afterSentence)] : children,
            })),
          }
        : block;
    case 'figureRow':
      return block.children.some(({ figure }) => figure.tentative)
        ? {
            ...block,
            children: block.children.map((each) =>
              each.figure.tentative
                ? {
                    ...each,
                    figure: withoutTentative(each.figure),
                    unit: [...each.unit, text(words.mark)],
                  }
                : each,
            ),
          }
        : block;
    case 'picture': {
      const { drawing } = block;
      return drawing.type === 'marks' && drawing.tentative && drawing.alternative !== undefined
        ? { ...block, drawing: { ...drawing, alternative: words.ofPicture(drawing.alternative) } }
        : block;
    }
    default:
      return block;
  }
}
