import type { AskedRule, NationRules, RecordHeading } from '../../cpd/nation-rules.ts';
import { fact, facts, inARow, link, paragraph, printing, text } from '../../document/nodes.ts';
import type { Block, Field, Link } from '../../document/tree.ts';
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
  summary:
    'The standards of the regulator that the learning may support; if no public page names them, how to find them at the regulator.',
  example: '::standards',
  expand: ofNation(({ standards: known, regulator, website }, { messages, calls }) => {
    const words = messages.blocks.cpd;
    const at = { path: 'nation.standards' };
    if (known === undefined)
      // What the regulator asks leads there already.
      return calls.has('cpd-rules')
        ? []
        : [paragraph([text(words.noStandards(regulator)), toWebsite(website), text('.')])];
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
  summary:
    'What the regulator asks, the day on which that was known, where to look it up today, and where it was read.',
  example: '::cpd-rules',
  expand: ofNation((nation, { messages }) => {
    const words = messages.blocks.cpd;
    const { asked, knownOn, regulator, website, sources } = nation;
    const known = words.known(messages.values.date(knownOn), nation.standards === undefined);
    return [
      facts([
        ...asked.map((rule, index) =>
          printing({ path: `nation.asked.${index + 1}` }, fact(rule.rule, askedInWords(rule, messages))),
        ),
        printing(
          { path: 'nation.known-on' },
          fact(words.change, [text(known), toWebsite(website), text('.')]),
        ),
      ]),
      printing(
        { path: 'nation.sources' },
        paragraph(
          [
            text(words.sources(regulator)),
            ...inARow(sources.map(({ address, title }) => [link(address, title)])),
            text('.'),
          ],
          'note',
          'side',
        ),
      ),
    ];
  }),
};

/** The address as a reader types it, so that it helps on paper too. */
const toWebsite = (address: string): Link => ({
  type: 'link',
  url: address,
  children: [{ type: 'together', children: [text(address.replace(/^https?:\/\//, '').replace(/\/$/, ''))] }],
});

function askedInWords({ text: said, since, knownOn }: AskedRule, { blocks, values }: Messages): string {
  const words = blocks.cpd;
  return [
    said,
    ...(since === undefined ? [] : [words.since(values.date(since))]),
    ...(knownOn === undefined ? [] : [words.knownOn(values.date(knownOn))]),
  ].join(' ');
}

export const cpdRecord: Expansion = {
  summary: 'A record to fill in, under the headings that the nation’s rules give, and whose these are.',
  example: '::cpd-record',
  expand: ofNation(({ record: { headingsOf, headings }, regulator, website }, { messages }) => {
    const words = messages.blocks.cpd;
    const whose =
      headingsOf === 'the regulator'
        ? [text(`${words.theirs(regulator)} ${words.noNames}`)]
        : [text(words.ours(regulator)), toWebsite(website), text(`. ${words.noNames}`)];
    return [paragraph(whose, 'note', 'side'), ...paired(headings.map(fieldOf))];
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
