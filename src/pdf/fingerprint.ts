import type { Design } from '../design/design.ts';
import type { Document } from '../document/document.ts';
import { joinBytes } from '../face/join-bytes.ts';
import type { Attachment, Fingerprint } from './metadata.ts';

/**
 * Fingerprints of what a document was made from. That of the data is the hash of the attached files one after
 * the other, so that `cat review.yaml references.json | sha256sum` gives it. A document that was made without
 * a template's text at hand has its tree hashed instead.
 */
export async function fingerprint(
  { templateSource, tree }: Document,
  design: Design,
  attachments: readonly Attachment[],
): Promise<Fingerprint> {
  const [data, template, designed] = await Promise.all([
    hexadecimal(joinBytes(attachments.map(({ bytes }) => bytes))),
    hexadecimal(new TextEncoder().encode(templateSource ?? JSON.stringify(tree))),
    hexadecimal(new TextEncoder().encode(JSON.stringify(design))),
  ]);
  return { data, template, design: designed };
}

const hexadecimal = async (bytes: Uint8Array): Promise<string> =>
  Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 (FIPS 180-4) by the platform's own code, which browsers have too. */
export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  // A copy, because the call takes no memory that another thread may share.
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
