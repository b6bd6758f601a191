import {
  column,
  fact,
  facts,
  heading,
  link,
  paragraph,
  printing,
  row,
  runs,
  text,
} from '../../document/nodes.ts';
import type { Block, Run } from '../../document/tree.ts';
import { reworded } from '../../language/phrase.ts';
import { findingsOf } from '../../review/findings-of.ts';
import type { Learning, PlanStep, Prose } from '../../review/review.ts';
import { slug } from '../../review/slug.ts';
import { proseLabel, proseList, proseParagraph } from '../blocks/prose.ts';
import type { DirectiveUse, Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';
import { isCounted } from '../reading-time.ts';

/** What a block makes of the review’s piece of learning; a template that takes it for granted is told. */
export const ofLearning =
  (
    make: (learning: Learning, filling: Filling, use: DirectiveUse) => readonly Block[],
  ): Expansion['expand'] =>
  (use, filling) => {
    const { learning } = filling.review;
    if (learning !== undefined) return make(learning, filling, use);
    filling.report('learning-is-given', {
      place: use.place,
      found: `\`::${use.node.name}\` for a review without \`learning:\``,
      expected: '`needs: learning` in the template’s header, or the block inside `:::when{has=learning}`',
    });
    return [];
  };

export const outcomes: Expansion = {
  summary: 'What a reader should be able to do afterwards, numbered.',
  example: '::outcomes',
  expand: ofLearning(({ outcomes: all }, filling) => [
    proseList(
      all.map(({ ableTo }) => ableTo),
      filling,
      true,
    ),
  ]),
};

/** Heads are named by attributes, as the template alone knows which there are. */
const attributeOf: Readonly<Record<PlanStep['part'], string>> = {
  reading: 'reading',
  reflection: 'reflection',
  'peer discussion': 'peer-discussion',
  record: 'record',
};

export const plan: Expansion = {
  attributes: { reading: [], reflection: [], 'peer-discussion': [], record: [] },
  summary:
    'How to use the time: each step with its minutes, and the heading that it belongs to, which the attributes name.',
  example: '::plan{reading="Summary" record="Your CPD record"}',
  expand: ofLearning((learning, filling, use) => {
    const words = filling.messages.blocks.learning;
    const hasHeads = learning.plan.some(({ part }) => use.attributes.has(attributeOf[part]));
    return [
      {
        type: 'table',
        kind: 'plan',
        caption: [text(words.planCaption)],
        columns: [words.step, words.time, ...(hasHeads ? [words.where] : [])].map(column),
        groups: [
          {
            rows: learning.plan.map((step) =>
              printing(
                step.do,
                row(filling.prose(step.do), [
                  [text(words.minutes(step.minutes))],
                  ...(hasHeads ? [[where(step, use, filling)]] : []),
                ]),
              ),
            ),
          },
        ],
      },
      ...(filling.reading && learning.plan.some(isCounted)
        ? [paragraph(words.readingTime(filling.reading.words), 'note', 'side')]
        : []),
    ];
  }),
};

function where({ part }: PlanStep, use: DirectiveUse, filling: Filling): Run {
  const head = use.attributes.get(attributeOf[part]);
  if (head === undefined) return text(filling.messages.blocks.learning.nowhere);
  const id = slug(head);
  filling.linkTo(id, use.place);
  return { ...link(`#${id}`, head), saysPage: true };
}

export const wholeBriefing: Expansion = {
  summary:
    'Which document has all of the review, where there is another beside this one, and where it is published, or that whoever gave you this knows.',
  example: '::whole-briefing',
  expand(_use, { wholeIn, others, review, messages }) {
    const name = wholeIn('findings');
    if (name === undefined) return [];
    const words = messages.blocks.learning.whole;
    const address = others.find((other) => other.name === name)?.address;
    return [
      paragraph(
        [
          ...runs(words.goesWith(name, review.title)),
          text(' '),
          ...(address === undefined
            ? [text(words.ask)]
            : [text(words.at), link(address, address.replace(/^https?:\/\//, '')), text('.')]),
        ],
        'note',
        'side',
      ),
    ];
  },
};

export const reading: Expansion = {
  form: 'container',
  summary:
    'What somebody who learns from the document reads: the minutes of the plan’s reading are counted from its words.',
  example: ':::reading\n## Summary\n\n::key-messages\n:::',
  expand({ fill }, { read }) {
    const children = fill();
    read(children);
    return children;
  },
};

/** The label is no option: a reader never has to guess whether somebody lived through this. */
export const scenario: Expansion = {
  summary:
    'The practice scenario, always under the words that say that it is made up and describes no real person.',
  example: '::scenario',
  expand: ofLearning(({ scenario: { text: paragraphs } }, filling) => [
    paragraph(filling.messages.blocks.learning.madeUp, 'note'),
    ...paragraphs.map((words) => proseParagraph(words, filling)),
  ]),
};

/** Lines of text for each answer: three of them and a scenario fill a page. */
const lines = 5;

/** Driscoll's three questions (What? So what? Now what?), none of them answered beforehand. */
export const reflection: Expansion = {
  summary: 'What? So what? Now what? Each with its question and an empty field.',
  example: '::reflection',
  expand: ofLearning(({ reflection: { what, soWhat, nowWhat } }, filling) => {
    const words = filling.messages.blocks.learning;
    const prompts: readonly (readonly [head: string, question: Prose])[] = [
      [words.what, what],
      [words.soWhat, soWhat],
      [words.nowWhat, nowWhat],
    ];
    return prompts.map(([head, question]) => ({
      type: 'prompt',
      path: question.path,
      head: heading(3, head),
      field: { type: 'field', label: proseLabel(question, filling), lines },
    }));
  }),
};

export const peerDiscussion: Expansion = {
  summary:
    'The steps in which two people or more talk it over, each with its minutes, and what the scenario was written around.',
  example: '::peer-discussion',
  expand: ofLearning((learning, filling) => {
    const words = filling.messages.blocks.learning;
    const names = findingsOf(filling.review)
      .filter(({ id }) => learning.scenario.writtenAround.includes(id))
      .map(({ name }) => reworded(name, (words) => words.toLowerCase()));
    return [
      paragraph(words.peers(learning.discussionMinutes), 'note', 'side'),
      paragraph(runs(words.writtenAround(filling.messages.values.list(names))), 'note', 'side'),
      facts(
        learning.discussion.map(({ name, text: said, minutes }) =>
          fact(words.min(minutes), [paragraph(runs(name), 'claim'), proseParagraph(said, filling)]),
        ),
        'steps',
      ),
    ];
  }),
};
