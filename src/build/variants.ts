import { likeLatest } from '../cache/like-latest.ts';
import { unprintedFields } from '../citation/csl-variables.ts';
import type { FaceName } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import type { Faces } from '../face/face.ts';
import { type Furthered, furtherFaces } from '../face/further-faces.ts';
import { withOwnFaces } from '../face/own-faces.ts';
import type { Fault, Place } from '../fault/fault.ts';
import { textByFace } from '../html/text-by-face.ts';
import type { LaidOut } from '../pdf/page.ts';
import { faceHasCharacter, unprintable } from './face-has-character.ts';
import type { CheckInput, TextFile } from './input.ts';
import { type DressedDesign, furtherFaceRefused } from './read-assets.ts';
import type { Staged } from './stage.ts';
import { type Variant, variantsOf } from './variant.ts';

/** A variant with the faces that it is set in, and what each of them is to show. */
export interface DressedVariant extends Variant {
  readonly faces: Faces;
  readonly texts: ReadonlyMap<FaceName, string>;
  /** What its web page takes from further faces. */
  readonly letters: Furthered['letters'];
  /** Whether it has characters that no page can show, so that none are made. */
  readonly isUnprintable: boolean;
  readonly madeFrom: Sources;
  /** Its pages, where they were laid out. */
  readonly laidOut?: LaidOut;
}

/** What a document is made from beside the review. */
export interface Sources {
  readonly template: TextFile;
  /** Where the template names its document. */
  readonly place: Place;
  /** The rules of a nation. */
  readonly nation?: TextFile | undefined;
}

/**
 * Who edits a review has the blocks again that the edit leaves as they were, and all that was made of them. Where something stands in
 * the template is asked while it is filled, and never after.
 */
const asLatest = likeLatest<Document>('position');

/**
 * A document in each of its designs, in faces that have all its characters.
 *
 * @param isPaged whether pages are made, so that a character without a glyph is an error
 */
export async function variants(
  document: Document,
  designs: readonly DressedDesign[],
  madeFrom: Sources,
  isPaged: boolean,
  input: CheckInput,
): Promise<Staged<readonly DressedVariant[]>> {
  const faces = await input.faces();
  const faults: Fault[] = [];
  const value: DressedVariant[] = [];
  const lacking = new Set<string>();
  for (const made of variantsOf(document, designs)) {
    const { name } = made.document;
    const variant = { ...made, document: asLatest(input.review.file, name, made.document) };
    const own = withOwnFaces(faces, variant.assets.faces);
    const texts = textByFace(variant.document, variant.design);
    const { refused, ...furthered } = await furtherFaces(own, texts, variant.assets.more);
    faults.push(...refused.map(furtherFaceRefused));
    const missing = unprintable({ texts, faces: furthered.faces });
    for (const character of missing) lacking.add(character);
    value.push({ ...variant, ...furthered, texts, isUnprintable: missing.size > 0, madeFrom });
  }
  const { template, nation } = madeFrom;
  const sources = [
    input.review,
    { ...input.references, unprinted: unprintedFields },
    template,
    ...(nation === undefined ? [] : [nation]),
  ];
  if (isPaged) faults.push(...faceHasCharacter(lacking, value, sources));
  return { value, faults };
}
