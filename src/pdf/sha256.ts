/** SHA-256 (FIPS 180-4) by the platform's own code, which browsers have too. */
export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  // A copy, because the call takes no memory that another thread may share.
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
