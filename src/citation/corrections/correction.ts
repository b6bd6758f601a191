/** A place of a packaged style that prints other than its manual asks, and what stands there instead. */
export interface Correction {
  /** What the style prints, what the manual asks, and where it does. */
  readonly why: string;
  /** How the element begins in which the place is: `<macro name="date">`. */
  readonly within: string;
  /** The CSL that is replaced. It stands there once. */
  readonly from: string;
  readonly to: string;
}

/**
 * The CSL of a style with a correction. Throws where the style does not have its place, or has it more than once.
 *
 * @param name of the style, for the error
 */
export function corrected(xml: string, { why, within, from, to }: Correction, name: string): string {
  const [, element = ''] = /^<([a-z-]+)/.exec(within) ?? [];
  const start = only(xml, within);
  const end = start === undefined ? -1 : xml.indexOf(`</${element}>`, start);
  const inside = start === undefined ? '' : xml.slice(start, end);
  const at = only(inside, from);
  if (start === undefined || end === -1 || at === undefined)
    throw new Error(
      `The packaged style ${name} has no place, or more than one, for the correction “${why}”: ${from} in ${within}. See whether it still needs it.`,
    );
  return xml.slice(0, start + at) + to + xml.slice(start + at + from.length);
}

/** Where a text stands in another, if it does so once. */
function only(text: string, part: string): number | undefined {
  const at = text.indexOf(part);
  return at === -1 || text.includes(part, at + 1) ? undefined : at;
}
