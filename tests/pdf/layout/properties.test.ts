import fc from 'fast-check';
import { h } from 'hastscript';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Design } from '../../../src/design/design.ts';
import { readDesign } from '../../../src/design/read-design.ts';
import type { Document } from '../../../src/document/document.ts';
import { inDesign } from '../../../src/document/in-design.ts';
import type { Faces } from '../../../src/face/face.ts';
import { readFaces } from '../../../src/io/read-faces.ts';
import { enGb } from '../../../src/messages/en-gb.ts';
import { outsideTypeArea } from '../../../src/pdf/ink-within-page.ts';
import type { Hyphenator } from '../../../src/pdf/layout/hyphenator.ts';
import { layOut } from '../../../src/pdf/layout/lay-out.ts';
import { loadHyphenator } from '../../../src/pdf/load-hyphenator.ts';
import { counted } from '../../design/counted.ts';
import { shipped } from '../../design/shipped.ts';
import { documentOf } from './document-of.ts';
import { faultsOf } from './faults-of-pages.ts';
import { madeUpBlocks, madeUpSection, sectionOf } from './made-up.ts';

let faces: Faces;
let hyphenate: Hyphenator;
beforeAll(async () => {
  faces = await readFaces();
  hyphenate = await loadHyphenator(['en-GB', 'cy']);
});

/**
 * Nothing leaves its page or lies over anything else, all is read once and in the order of the tree, and no page ends where it should
 * not: tests/pdf/layout/faults-of-pages.ts.
 */
function expectFaultless(document: Document, design: Design, divided: boolean): void {
  const asked = inDesign(document, design);
  const laidOut = layOut(asked, design, faces, enGb, divided ? { hyphenate } : {});
  expect(outsideTypeArea(laidOut, design)).toEqual([]);
  expect(faultsOf(asked, laidOut, design, faces)).toEqual([]);
}

/** The same documents each time, so that a fault that is found can be found again. */
const settings = { seed: 2023, numRuns: 15, endOnFailure: true };

const designs = fc.constantFrom(counted, readLargePrint());

function readLargePrint(): Design {
  const { design } = readDesign('large-print', shipped);
  if (!design) throw new Error('Large print has faults');
  return design;
}

describe('the pages are as they should be', () => {
  test.each(Object.entries(madeUpBlocks))('of any %s, wherever it begins', (_, block) => {
    const made = fc
      .tuple(fc.array(block, { minLength: 1, maxLength: 3 }), fc.integer({ min: 0, max: 40 }))
      .map(([blocks, lines]) =>
        documentOf(
          ...Array.from({ length: lines }, () => h('p', 'A line.')),
          sectionOf([{ type: 'text', value: 'Head' }], blocks),
        ),
      );
    fc.assert(fc.property(made, designs, fc.boolean(), expectFaultless), settings);
  });

  test('of any document', () => {
    const made = fc.array(madeUpSection, { minLength: 1, maxLength: 4 }).map((all) => documentOf(...all));
    fc.assert(fc.property(made, designs, fc.boolean(), expectFaultless), settings);
  });
});
