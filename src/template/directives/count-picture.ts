import { paragraph } from '../../document/nodes.ts';
import { wordsOf } from '../../document/words-of.ts';
import { areBars } from '../../figure/mark-row.ts';
import { squaresIn, squaresOf, studyCount } from '../blocks/figures.ts';
import type { Expansion } from '../directive.ts';
import { lookUp } from '../values/look-up.ts';

export const countPicture: Expansion = {
  attributes: { of: [] },
  summary:
    'A count of studies as a row of squares, or as a bar where there are many, with its words; for any count that the data hold.',
  example: '::count-picture{of=themes.social.sub-themes.peer-support.studies}',
  expand({ attributes, place }, { scopes, review, messages, report }) {
    const path = attributes.get('of') ?? '';
    const found = lookUp(path, scopes);
    if ('found' in found && found.found.type === 'leftOut') return [];
    if ('missing' in found || found.found.type !== 'number' || found.found.unit !== 'study') {
      report('value-is-known', {
        place,
        found: path === '' ? 'no `of`' : `\`of=${path}\``,
        expected: 'the name of a count of studies, such as `of=studies.included`',
        suggestion: 'nearest' in found ? `did you mean \`of=${found.nearest}\`?` : undefined,
      });
      return [];
    }
    const count = found.found.fact;
    const words = studyCount(count, review.studies.included, messages);
    const [squares] = squaresOf(count, review.studies.included);
    // A dashed line beside its words says no more than they do.
    if (!squares || !squaresIn([squares]).filled) return [paragraph(words)];
    const { bars, countPicture } = messages.blocks;
    const alternative = (areBars(squares.of) ? bars.countPicture : countPicture)(wordsOf(words));
    return [{ type: 'picture', path: count.path, drawing: { ...squares, alternative }, caption: words }];
  },
};
