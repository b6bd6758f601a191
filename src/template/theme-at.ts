import { nearest } from '../fault/nearest.ts';
import type { Theme } from '../review/review.ts';
import type { DirectiveUse } from './directive.ts';
import type { Filling } from './filling.ts';

/** The theme that a directive is about: the one that `theme=` names, or the one that `:::each` stands at. */
export function themeAt(
  { node, attributes, place }: DirectiveUse,
  { review, theme, report }: Filling,
): Theme | undefined {
  const id = attributes.get('theme');
  const found = id === undefined ? theme : review.themes.find((each) => each.id === id);
  if (found) return found;
  const ids = review.themes.map((each) => each.id);
  const near = id === undefined ? undefined : nearest(id, ids);
  report('directive-has-theme', {
    place,
    found: id === undefined ? `${node.name} outside of a theme` : `\`theme=${id}\``,
    expected: `\`:::each{of=themes}\` around it, or \`theme=\` with one of ${ids.join(', ')}`,
    ...(near === undefined ? {} : { suggestion: `did you mean \`theme=${near}\`?` }),
  });
  return undefined;
}
