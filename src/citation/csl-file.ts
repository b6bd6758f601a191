import type { XmlElement } from '@rgrove/parse-xml';
import type { Stretch } from '../fault/fault.ts';
import { stretchOf } from '../fault/line-and-column.ts';
import { type BeyondLimits, beyondLimits, childrenOf, tooDeepAt } from './csl-limits.ts';

/** What must be known of a CSL file before citeproc-js gets it. */
export interface CslFile {
  /** Name and namespace of the first element. */
  readonly root: { readonly name: string; readonly namespace: string | undefined };
  readonly title: string;
  /** Last part of the style's id: `apa` of `http://www.zotero.org/styles/apa`. */
  readonly id: string;
  /** The same of the style that a dependent style points to. */
  readonly parent?: string;
  readonly citesInNotes: boolean;
  readonly numeric: boolean;
  readonly lacks?: 'citation' | 'bibliography';
  /** A macro that is called but not defined: citeproc-js would print nothing in its place. */
  readonly undefinedMacro?: { readonly name: string; readonly at: Stretch };
  /** The text without what citeproc-js would take for British English. */
  readonly xml: string;
}

interface BrokenXml {
  readonly broken: string;
  readonly at: Stretch;
}

/** A style that is larger than any, or calls itself. */
interface TooMuch extends Omit<BeyondLimits, 'offset' | 'end'> {
  readonly at: Stretch;
}

/** Characters: the longest of the CSL repository has 70,000. */
const mostCharacters = 300_000;

/** Reads a CSL file's text. Entities of a document type are not expanded, so that a small file stays small. */
export async function readCslFile(text: string): Promise<CslFile | BrokenXml | TooMuch> {
  const { parseXml, XmlError } = await import('@rgrove/parse-xml');
  const xml = text.replace(/^\uFEFF/, '');
  if (xml.length > mostCharacters)
    return {
      found: 'a style of more than 300,000 characters',
      expected: 'at most 300,000',
      suggestion: tooDeepAt.suggestion,
      at: { line: 1, column: 1 },
    };
  let root: XmlElement | null;
  try {
    root = parseXml(xml, { includeOffsets: true }).root;
  } catch (error) {
    // The parser goes down into each element, and has no room left.
    if (error instanceof RangeError) return { ...tooDeepAt, at: { line: 1, column: 1 } };
    if (!(error instanceof XmlError)) throw error;
    const [broken = ''] = error.message.split(/ \(line|\n/);
    return { broken, at: { line: error.line, column: error.column } };
  }
  const beyond = root === null ? undefined : beyondLimits(root);
  if (beyond !== undefined) {
    const { offset, end, ...said } = beyond;
    return { ...said, at: stretchOf(xml, offset, end) };
  }
  const parts = childrenOf(root);
  const info = childrenOf(parts.find(({ name }) => name === 'info'));
  const textOf = (name: string) => info.find((element) => element.name === name)?.text.trim() ?? '';
  const parent = info.find(
    ({ name, attributes }) => name === 'link' && attributes.rel === 'independent-parent',
  );
  const macros = new Set(
    parts.filter(({ name }) => name === 'macro').map(({ attributes }) => attributes.name),
  );
  const allOf = (of: XmlElement): readonly XmlElement[] => [of, ...childrenOf(of).flatMap(allOf)];
  const call = parts
    .flatMap(allOf)
    .find(({ attributes: { macro } }) => macro !== undefined && !macros.has(macro));
  const lacks = (['citation', 'bibliography'] as const).find(
    (part) => !parts.some(({ name }) => name === part),
  );
  return {
    root: { name: root?.name ?? '', namespace: root?.attributes.xmlns },
    title: textOf('title'),
    id: lastPart(textOf('id')),
    ...(parent === undefined ? {} : { parent: lastPart(parent.attributes.href ?? '') }),
    citesInNotes: root?.attributes.class === 'note',
    numeric: info.some(({ attributes }) => attributes['citation-format'] === 'numeric'),
    ...(lacks === undefined ? {} : { lacks }),
    ...(call === undefined
      ? {}
      : { undefinedMacro: { name: call.attributes.macro ?? '', at: stretchOf(xml, call.start, call.end) } }),
    xml: withoutAmericanTerms(xml, parts),
  };
}

function lastPart(uri: string): string {
  return uri.trim().split('/').at(-1) ?? '';
}

/**
 * A style's own terms for en-US do not hold for en-GB (CSL 1.0.2, “Locale Fallback”), but citeproc-js takes en-US for the base of every
 * English and would let them win over our locale.
 */
function withoutAmericanTerms(xml: string, parts: readonly XmlElement[]): string {
  return parts
    .filter(({ name, attributes }) => name === 'locale' && attributes['xml:lang'] === 'en-US')
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
}
