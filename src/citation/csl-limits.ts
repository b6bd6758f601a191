import type { XmlElement } from '@rgrove/parse-xml';

/** Each several times what the largest of the 2,500 styles of the CSL repository has. */
const mostDeep = 100;
const mostElements = 10_000;
const mostParts = 500_000;

/** What a CSL style has too much of, and where in its text. */
export interface BeyondLimits {
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
  readonly offset: number;
  readonly end: number;
}

/**
 * Whether a style is larger than any that a person made. citeproc-js writes a macro out wherever it is called, so that a
 * few lines can come to as many parts as there are grains of sand, or to one that never ends.
 */
export const beyondLimits = (root: XmlElement): BeyondLimits | undefined =>
  tooDeep(root) ?? tooManyParts(root);

/** The elements in an element; its class is loaded with the parser. */
export const childrenOf = (of: XmlElement | null | undefined): readonly XmlElement[] =>
  of?.children.filter((child): child is XmlElement => child.type === 'element') ?? [];

function tooDeep(root: XmlElement): BeyondLimits | undefined {
  const left: { readonly element: XmlElement; readonly depth: number }[] = [{ element: root, depth: 1 }];
  let elements = 0;
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { element, depth } = next;
    elements += 1;
    if (depth > mostDeep) return { ...tooDeepAt, offset: element.start, end: element.end };
    if (elements > mostElements)
      return {
        found: 'a style of more than 10,000 elements',
        expected: 'at most 10,000',
        suggestion: tooDeepAt.suggestion,
        offset: 0,
        end: 0,
      };
    for (const child of childrenOf(element)) left.push({ element: child, depth: depth + 1 });
  }
  return undefined;
}

/** What is said of a style that is deeper than what reads it can go. */
export const tooDeepAt = {
  found: 'elements in each other more than 100 deep',
  expected: 'at most 100',
  suggestion: 'take the style from the repository of CSL styles anew, or ask who made it',
} as const;

function tooManyParts(root: XmlElement): BeyondLimits | undefined {
  const macros = new Map(
    childrenOf(root)
      .filter(({ name }) => name === 'macro')
      .map((element) => [element.attributes.name, element]),
  );
  const counted = new Map<XmlElement, number>();
  const open = new Set<XmlElement>();
  let beyond: BeyondLimits | undefined;

  /** The parts that an element comes to once every macro in it is written out. */
  const partsOf = (element: XmlElement): number => {
    const known = counted.get(element);
    if (known !== undefined) return known;
    open.add(element);
    const macro = macros.get(element.attributes.macro ?? '');
    let parts = 1;
    if (macro !== undefined && (open.has(macro) || open.size > 10 * mostDeep)) {
      beyond ??= open.has(macro)
        ? {
            found: `a call of the macro “${element.attributes.macro}” in what that macro calls itself`,
            expected: 'macros that call others and never, by any way, themselves',
            suggestion: 'remove this call',
            offset: element.start,
            end: element.end,
          }
        : {
            ...tooDeepAt,
            found: 'macros that call each other by the hundred',
            offset: element.start,
            end: element.end,
          };
    } else if (macro !== undefined) parts += partsOf(macro);
    for (const child of childrenOf(element)) if (beyond === undefined) parts += partsOf(child);
    open.delete(element);
    counted.set(element, parts);
    return parts;
  };

  for (const element of childrenOf(root)) {
    const parts = partsOf(element);
    if (beyond !== undefined) return beyond;
    if (parts > mostParts)
      return {
        found: `<${element.name}> with more than 500,000 parts, as macros call macros`,
        expected: 'at most 500,000, each call of a macro counted with all that the macro holds',
        suggestion: tooDeepAt.suggestion,
        offset: element.start,
        end: element.end,
      };
  }
  return undefined;
}
