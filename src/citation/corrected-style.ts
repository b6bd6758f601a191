import { citationJsCsl } from './citation-js-csl.ts';
import type { BundledStyle } from './citation-style.ts';
import { apaCorrections } from './corrections/apa.ts';
import { type Correction, corrected } from './corrections/correction.ts';
import { harvardCorrections } from './corrections/harvard.ts';
import { vancouverCorrections } from './corrections/vancouver.ts';

const corrections: Readonly<Record<BundledStyle, readonly Correction[]>> = {
  apa: apaCorrections,
  harvard1: harvardCorrections,
  vancouver: vancouverCorrections,
};

/**
 * A bundled style as the package has it, with our corrections. A part of the program’s building: nothing of it is read when documents are made,
 * and a style of one’s own is never changed. Throws where the package has no such place any more, as a new version of it may.
 */
export const correctedStyle = (name: BundledStyle): string =>
  corrections[name].reduce(
    (xml, correction) => corrected(xml, correction, name),
    citationJsCsl().styles.get(name),
  );
