import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Messages } from '../messages/messages.ts';

/** A file of the same document that is made in the same build, for paper. */
export interface FileBeside {
  /** `briefing-large-print.pdf` */
  readonly file: string;
  /** Where it is published, as far as the data say. */
  readonly address?: string;
  /** “Large print PDF, 21 pages”. */
  readonly says: string;
}

/**
 * The line that leads to the other files of the document. Where the data say where they are published, the links lead there from
 * wherever the page is read. Else they lead to the folder that the page lies in, and the line says so and names the files: who was
 * mailed the page alone knows what to ask for.
 */
export function filesBeside(files: readonly FileBeside[], { html }: Messages): Element | undefined {
  if (files.length === 0) return undefined;
  const words = html.otherFormats;
  const arePublished = files.every(({ address }) => address !== undefined);
  const links = files.flatMap(({ file, address, says }, index): readonly ElementContent[] => [
    { type: 'text', value: index === 0 ? ' ' : ' · ' },
    h('a', { href: address ?? encodeURIComponent(file) }, says),
    ...(arePublished ? [] : [{ type: 'text' as const, value: ` (${file})` }]),
  ]);
  return h('nav.files', { ariaLabel: words.name }, [
    h('p.note', [arePublished ? words.published : words.inFolder, ...links]),
  ]);
}
