import { expect, test } from 'vitest';
import { sha256 } from '../../src/ports/hash.ts';
import { sha256 as inBrowser } from '../../src/ports/hash-browser.ts';

const hexadecimal = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// FIPS 180-4 and the examples that NIST publishes beside it.
test.each([
  ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['a block', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'two blocks',
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a million letters', 'a'.repeat(1e6), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('the hash of %s is the same in Node and in a browser', (_, text, hash) => {
  const bytes = new TextEncoder().encode(text);
  expect([sha256(bytes), inBrowser(bytes)].map(hexadecimal)).toEqual([hash, hash]);
});

test('a part of a greater array is hashed alone', () => {
  const part = new TextEncoder().encode('[abc]').subarray(1, 4);
  const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect([sha256(part), inBrowser(part)].map(hexadecimal)).toEqual([hash, hash]);
});
