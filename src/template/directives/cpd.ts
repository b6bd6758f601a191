import { type AskedRule, isKnown, type NationRules, type RecordHeading } from '../../cpd/nation-rules.ts';
import { fact, facts, link, paragraph, printing, text } from '../../document/nodes.ts';
import type { Block, Field } from '../../document/tree.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Expansion } from '../directive.ts';
import type { Filling } from '../filling.ts';

/** What a block makes of the nation’s rules, in a template that names a nation. */
const ofNation =
  (make: (nation: NationRules, filling: Filling) => readonly Block[]): Expansion['expand'] =>
  (use, filling) => {
    const { nation } = filling;
    if (nation !== undefined) return make(nation, filling);
    filling.report('nation-is-known', {
      place: use.place,
      found: `\`::${use.node.name}\` in a template without a nation`,
      expected: 'a line such as `nation: england` in the template’s header',
    });
    return [];
  };

export const standards: Expansion = {
  summary: 'The standards of the regulator that the learning may support, or that they are not known.',
  example: '::standards',
  expand: ofNation(({ standards: known, regulator }, { messages }) => {
    const words = messages.blocks.cpd;
    const at = { path: 'nation.standards' };
    if ('notKnown' in known) return [printing(at, paragraph(words.noStandards(regulator, known.notKnown)))];
    return [
      printing(at, paragraph(words.standards(regulator, known.of))),
      facts(
        known.list.map(({ code, name }, index) =>
          printing({ path: `${at.path}.list.${index + 1}` }, fact(code, name)),
        ),
        'codes',
      ),
    ];
  }),
};

export const cpdRules: Expansion = {
  summary: 'What the regulator asks, when that was known, and from which source.',
  example: '::cpd-rules',
  expand: ofNation((nation, { messages }) => {
    const words = messages.blocks.cpd;
    const { title, address } = nation.source;
    return [
      facts(
        nation.asked.map((rule, index) =>
          printing({ path: `nation.asked.${index + 1}` }, fact(rule.rule, asked(rule, messages))),
        ),
      ),
      printing(
        { path: 'nation.source' },
        paragraph(
          [
            text(`${words.known(messages.values.date(nation.knownOn))} ${words.from}`),
            typeof address === 'string' ? link(address, title) : text(`${title} ${words.noAddress}`),
            text('.'),
          ],
          'note',
          'side',
        ),
      ),
    ];
  }),
};

function asked({ text: said, since, knownOn }: AskedRule, { blocks, values }: Messages): string {
  const words = blocks.cpd;
  return [
    isKnown(said) ? said : words.notKnown(said.notKnown),
    ...(since === undefined ? [] : [words.since(values.date(since))]),
    ...(knownOn === undefined ? [] : [words.knownOn(values.date(knownOn))]),
  ].join(' ');
}

export const cpdRecord: Expansion = {
  summary: 'A record to fill in, under the headings that the nation’s rules give, and whose these are.',
  example: '::cpd-record',
  expand: ofNation(({ record: { headingsOf, headings }, regulator }, { messages }) => {
    const words = messages.blocks.cpd;
    const whose = headingsOf === 'the regulator' ? words.theirs(regulator) : words.ours(regulator);
    return [paragraph(`${whose} ${words.noNames}`, 'note', 'side'), ...paired(headings.map(fieldOf))];
  }),
};

/** Two fields of one line after each other stand side by side. */
function paired(fields: readonly Field[]): readonly Block[] {
  const made: Block[] = [];
  for (let index = 0; index < fields.length; index++) {
    const [first, second] = fields.slice(index, index + 2);
    if (!first) break;
    if (first.lines === 1 && second?.lines === 1) {
      made.push({ type: 'fields', children: [first, second] });
      index++;
    } else made.push(first);
  }
  return made;
}

const fieldOf = ({ heading, hint, lines }: RecordHeading, index: number): Field => ({
  type: 'field',
  path: `nation.record.headings.${index + 1}`,
  label: [text(heading)],
  lines,
  ...(hint === undefined ? {} : { hint: [text(hint)] }),
});
