/** The same as in Node. The hashes that browsers have themselves are handed out later, and on pages that were fetched safely alone. */
export { sha256 } from '@noble/hashes/sha2';
