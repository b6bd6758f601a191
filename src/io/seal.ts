import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What is kept between runs is never part of a document but by being what would be made anew. So it is sealed with what identifies the
 * program, which stands nowhere in it: whatever was written or changed by anything but this very program is as good as
 * not there, however well it is formed. (Who can compute the seal can write the program itself.)
 *
 * @param program a text that is another one for each program that might make something else
 */
export const sealed = (payload: Uint8Array, program: string): Uint8Array =>
  Buffer.concat([sealOf(payload, program), payload]);

/** What was sealed, if it was this program that sealed it. */
export function unsealed(bytes: Uint8Array, program: string): Uint8Array | undefined {
  const [seal, payload] = [bytes.subarray(0, sealLength), bytes.subarray(sealLength)];
  return seal.length === sealLength && timingSafeEqual(seal, sealOf(payload, program)) ? payload : undefined;
}

const sealLength = 32;

const sealOf = (payload: Uint8Array, program: string): Buffer =>
  createHmac('sha256', `brevier ${program} ${process.version} ${process.arch}`).update(payload).digest();
