import { sha256 } from '#hash';
import { onceFor } from '../cache/once-for.ts';
import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import { joinBytes } from '../face/join-bytes.ts';
import type { Attachment, Fingerprint } from './metadata.ts';

/**
 * Fingerprints of what a document was made from. That of the data is the hash of the attached files one after
 * the other, so that `cat review.yaml references.json | sha256sum` gives it. A document that was made without
 * a template's text at hand has its tree hashed instead.
 */
export function fingerprint(
  { templateSource, tree }: Document,
  design: Design,
  attachments: readonly Attachment[],
): Fingerprint {
  return {
    data: hexadecimal(joinBytes(attachments.map(({ bytes }) => bytes))),
    template: hexadecimal(new TextEncoder().encode(templateSource ?? JSON.stringify(tree))),
    design: ofDesign(design),
  };
}

const ofDesign = onceFor((design: Design): string =>
  hexadecimal(new TextEncoder().encode(JSON.stringify(design))),
);

const hexadecimal = (bytes: Uint8Array): string =>
  Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
