import type { Element } from 'hast';
import { h } from 'hastscript';
import type { RecordHeading } from '../../cpd/nation-rules.ts';
import { fieldHast } from '../blocks/field-hast.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { nationOf } from '../learning-of.ts';

export const cpdRecord: Directive = {
  name: 'cpd-record',
  form: 'leaf',
  attributes: {},
  summary: 'A record to fill in, under the headings that the nation’s rules give, and whose these are.',
  example: '::cpd-record',
  expand(use, filling) {
    const nation = nationOf(use, filling);
    if (!nation) return [];
    const { headingsOf, headings } = nation.record;
    const words = filling.messages.blocks.cpd;
    const whose =
      headingsOf === 'the regulator' ? words.theirs(nation.regulator) : words.ours(nation.regulator);
    return [hastNode(h('p.note.at-side', `${whose} ${words.noNames}`), ...paired(headings))];
  },
};

/** Two fields of one line after each other stand side by side. */
function paired(headings: readonly RecordHeading[]): Element[] {
  const fields: Element[] = [];
  for (let index = 0; index < headings.length; index++) {
    const [first, second] = headings.slice(index, index + 2);
    if (!first) break;
    if (first.lines === 1 && second?.lines === 1) {
      fields.push(h('div.fields', [fieldOf(first), fieldOf(second)]));
      index++;
    } else fields.push(fieldOf(first));
  }
  return fields;
}

const fieldOf = ({ heading, hint, lines }: RecordHeading): Element =>
  fieldHast({ label: heading, lines, ...(hint === undefined ? {} : { hint }) });
