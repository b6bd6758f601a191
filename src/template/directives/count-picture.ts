import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { squaresIn } from '../../figure/squares-in.ts';
import { studyCountHast } from '../blocks/figure-hast.ts';
import { markRowOf } from '../blocks/mark-row-of.ts';
import type { Directive } from '../directive.ts';
import { hastNode } from '../hast-node.ts';
import { lookUp } from '../values/look-up.ts';

export const countPicture: Directive = {
  name: 'count-picture',
  form: 'leaf',
  attributes: { of: [] },
  summary: 'A count of studies as a row of squares with its words, for any count that the data hold.',
  example: '::count-picture{of=themes.social.sub-themes.peer-support.studies}',
  expand({ attributes, place }, { scopes, review, messages, report }) {
    const path = attributes.get('of') ?? '';
    const found = lookUp(path, scopes);
    if ('missing' in found || found.found.type !== 'number' || found.found.unit !== 'study') {
      report('value-is-known', {
        place,
        found: path === '' ? 'no `of`' : `\`of=${path}\``,
        expected: 'the path of a count of studies, such as `of=studies.included`',
        ...('nearest' in found && found.nearest !== undefined
          ? { suggestion: `did you mean \`of=${found.nearest}\`?` }
          : {}),
      });
      return [];
    }
    const { fact } = found.found;
    const words = studyCountHast(fact, review.studies.included, messages);
    const [row] = markRowOf(fact, review.studies.included);
    // A dashed line beside its words says no more than they do.
    if (!row || !squaresIn([row]).filled) return [hastNode(h('p', words))];
    const picture = {
      ...row,
      properties: {
        viewBox: row.properties.viewBox,
        className: ['marks'],
        role: 'img',
        ariaLabel: messages.blocks.countPicture(textOf(h('p', words))),
      },
    };
    return [hastNode(h('figure', [picture, h('figcaption', words)]))];
  },
};
