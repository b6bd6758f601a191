import type { ElementContent } from 'hast';
import type { Document } from '../../../src/document/document.ts';
import { treeOf } from '../../document/tree-of.ts';

/** A document of these blocks, and little else. */
export function documentOf(...children: ElementContent[]): Document {
  return {
    name: 'test',
    reviewId: 'test',
    kind: 'Test',
    title: 'A test',
    description: '',
    lang: 'en-GB',
    maker: 'Nobody',
    edition: { number: 1, date: '2026-11-24', nextReview: '2027-11-24' },
    about: { citekey: 'x', reference: '', bibtex: '', csl: { id: 'x', type: 'book', title: '' } },
    facts: new Map(),
    origins: [],
    tree: treeOf(...children),
  };
}
