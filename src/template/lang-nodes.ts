import type { TextDirective } from 'mdast-util-directive';
import type { Run } from '../document/tree.ts';
import { type Filling, placeIn } from './filling.ts';

/** `:lang[bara brith]{is=cy}` → the words, said to be Welsh: a screen reader then speaks them as such. */
export function langNodes(node: TextDirective, children: readonly Run[], filling: Filling): readonly Run[] {
  const place = placeIn(filling.text, node.position);
  const attributes = Object.entries(node.attributes ?? {});
  const unknown = attributes.find(([name]) => name !== 'is')?.[0];
  const tag = node.attributes?.is ?? undefined;
  const lang = tag === undefined ? undefined : languageOf(tag);
  if (unknown === undefined && lang !== undefined && children.length > 0)
    return [{ type: 'foreign', lang, children }];
  filling.report('language-is-known', {
    place,
    found:
      unknown !== undefined
        ? `the attribute \`${unknown}\``
        : children.length === 0
          ? '`:lang` around no words'
          : tag === undefined
            ? '`:lang` without a language'
            : `the language \`${tag}\``,
    expected: 'words and the code of their language, such as `:lang[bara brith]{is=cy}`',
  });
  return [];
}

/** The code as BCP 47 writes it, if it can be one. */
function languageOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
