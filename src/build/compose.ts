import type { CitationStyle } from '../citation/citation-style.ts';
import { styleFault } from '../citation/csl-file-style.ts';
import { composeDocument } from '../document/compose-document.ts';
import type { Document } from '../document/document.ts';
import { untranslatedTexts } from '../review/rules/translations.ts';
import type { Filled } from './fill.ts';
import type { CheckInput } from './input.ts';
import type { Staged } from './stage.ts';

/** The document of a filled template, with its citations; a style in a file of one's own may fail on the works. */
export async function compose(
  { filled, template, review, references, messages }: Filled,
  style: CitationStyle,
  input: CheckInput,
): Promise<Staged<Document | undefined>> {
  try {
    const value = await composeDocument(filled, template, review, references, style, messages);
    return { value, faults: untranslatedTexts(value.untranslated ?? [], template.language) };
  } catch (error) {
    const fault = input.style && 'file' in input.style && styleFault(error, input.style.file);
    if (!fault) throw error;
    return { value: undefined, faults: [fault] };
  }
}
