import type { Rule } from '../../fault/rule.ts';
import { citationStyleKnown } from './citation-style-known.ts';
import { cslFileIsAStyle } from './csl-file-is-a-style.ts';
import { cslFileIsXml } from './csl-file-is-xml.ts';
import { cslStyleCitesInText } from './csl-style-cites-in-text.ts';
import { cslStyleComplete } from './csl-style-complete.ts';
import { cslStyleIndependent } from './csl-style-independent.ts';
import { cslStyleUsable } from './csl-style-usable.ts';

/** What should hold in a citation style. */
export const styleRules: readonly Rule[] = [
  citationStyleKnown,
  cslFileIsXml,
  cslFileIsAStyle,
  cslStyleIndependent,
  cslStyleCitesInText,
  cslStyleComplete,
  cslStyleUsable,
];
