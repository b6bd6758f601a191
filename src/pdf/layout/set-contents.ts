import type { Contents } from '../../document/tree.ts';
import { setText } from './set-text.ts';
import { gap, type Measure, type Setting, typeOf } from './setting.ts';
import { type Strip, stack, whole } from './strip.ts';

/** What it costs to go on with the list on another page: more than a page that is half empty. */
const divided = 120;

/** The list of contents: a section and its page on a line, and what is longer set in from its second line on. */
export function setContents({ entries }: Contents, measure: Measure, setting: Setting): Strip[] {
  const hanging = gap(setting, 4.4);
  return stack(
    entries.map((words) =>
      whole(setText(words, typeOf(setting, measure.text), measure, setting, { hanging })),
    ),
    gap(setting, 0.4),
    divided,
  );
}
