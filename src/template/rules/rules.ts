import type { Rule } from '../../fault/rule.ts';
import { blockIsClosed } from './block-is-closed.ts';
import { blockIsOpen } from './block-is-open.ts';
import { citationIsListed } from './citation-is-listed.ts';
import { columnsAreFew } from './columns-are-few.ts';
import { coverComesFirst } from './cover-comes-first.ts';
import { directiveHasTheme } from './directive-has-theme.ts';
import { directiveIsKnown } from './directive-is-known.ts';
import { documentIsUnique } from './document-is-unique.ts';
import { faceHasCharacter } from './face-has-character.ts';
import { formatterIsKnown } from './formatter-is-known.ts';
import { headHasWords } from './head-has-words.ts';
import { headIsInItsPlace } from './head-is-in-its-place.ts';
import { headingsHaveNoGap } from './headings-have-no-gap.ts';
import { languageIsKnown } from './language-is-known.ts';
import { linkHasNoTitle } from './link-has-no-title.ts';
import { linkIsSafe } from './link-is-safe.ts';
import { linkLeadsSomewhere } from './link-leads-somewhere.ts';
import { noteStandsInText } from './note-stands-in-text.ts';
import { proseHasNoHtml } from './prose-has-no-html.ts';
import { proseIsInline } from './prose-is-inline.ts';
import { sectionStandsAlone } from './section-stands-alone.ts';
import { tableComesFromData } from './table-comes-from-data.ts';
import { templateHasHeader } from './template-has-header.ts';
import { templateHasNoCodeBlock } from './template-has-no-code-block.ts';
import { templateHasNoHtml } from './template-has-no-html.ts';
import { templateHasNoNumber } from './template-has-no-number.ts';
import { templateHeaderIsKnown } from './template-header-is-known.ts';
import { textIsReadable } from './text-is-readable.ts';
import { valueIsKnown } from './value-is-known.ts';

/** What should hold in a template, and in the documents that are made with it. */
export const templateRules: readonly Rule[] = [
  templateHasHeader,
  templateHeaderIsKnown,
  documentIsUnique,
  directiveIsKnown,
  blockIsClosed,
  blockIsOpen,
  valueIsKnown,
  formatterIsKnown,
  directiveHasTheme,
  languageIsKnown,
  headingsHaveNoGap,
  headIsInItsPlace,
  headHasWords,
  coverComesFirst,
  sectionStandsAlone,
  columnsAreFew,
  templateHasNoCodeBlock,
  templateHasNoHtml,
  templateHasNoNumber,
  proseHasNoHtml,
  proseIsInline,
  tableComesFromData,
  noteStandsInText,
  linkIsSafe,
  linkHasNoTitle,
  linkLeadsSomewhere,
  citationIsListed,
  textIsReadable,
  faceHasCharacter,
];
