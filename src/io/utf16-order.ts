/** Which byte of each letter comes first in UTF-16, by the mark, or by a zero in every second byte, as Latin text without a mark has it. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 200);
  const [even = 0, odd = 0] = [0, 1].map(
    (place) => start.filter((byte, at) => at % 2 === place && byte === 0).length,
  );
  const half = Math.floor(start.length / 2);
  if (half < 2 || Math.max(even, odd) <= 0.9 * half || Math.min(even, odd) >= 0.1 * half) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
