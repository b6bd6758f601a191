import { type ReadElement, readStructure } from '../pdf/paint/read-structure.ts';
import { type Tag, textOfTag } from './tag.ts';
import { textsOfMarks } from './texts-of-marks.ts';

/** The page behind a link, which paper alone has. */
const pageAlone = /^, page \d+$/;

/** The structure tree of a finished PDF with its texts. Cells of tables name their heads by the words of those. */
export function tagsOfPdf(bytes: Uint8Array): Tag {
  const texts = textsOfMarks(bytes);
  const tree = readStructure(bytes);
  const tagOf = (element: ReadElement, said: (element: ReadElement) => string[]): Tag => ({
    role: element.role,
    says: said(element),
    kids: element.kids
      .map((kid) => (typeof kid === 'string' ? (texts.get(kid) ?? '') : tagOf(kid, said)))
      .filter((kid) => typeof kid !== 'string' || !pageAlone.test(kid)),
  });
  const words = new Map<string, string>();
  const identify = (element: ReadElement) => {
    if (element.id !== undefined) words.set(element.id, textOfTag(tagOf(element, () => [])));
    for (const kid of element.kids) if (typeof kid !== 'string') identify(kid);
  };
  identify(tree);
  return tagOf(tree, (element) => saidOf(element, words));
}

function saidOf(
  { role, lang, alt, attributes, links, widgets }: ReadElement,
  words: ReadonlyMap<string, string>,
): string[] {
  const { Headers: heads, Scope: scope, ColSpan: span, RowSpan: down, ListNumbering: numbering } = attributes;
  return [
    ...(lang === undefined ? [] : [`in ${lang}`]),
    ...(role === 'Figure' || alt !== undefined ? [`alt “${alt ?? ''}”`] : []),
    ...new Set(links.map(({ target }) => `→ ${target}`)),
    ...widgets.map(({ name, tooltip }) => `${name} “${tooltip}”`),
    ...(numbering === undefined ? [] : [String(numbering)]),
    ...(scope === undefined ? [] : [String(scope)]),
    ...(span === undefined ? [] : [`over ${String(span)}`]),
    ...(down === undefined ? [] : [`down ${String(down)}`]),
    ...(Array.isArray(heads)
      ? heads.map((id) => `< ${words.get(String(id)) ?? `nobody called ${String(id)}`}`)
      : []),
  ];
}
