/**
 * An address in ASCII, as a URI action takes it (PDF 1.7, 12.6.4.7): other characters percent-encoded as RFC
 * 3987 (3.1) has it.
 */
export const asciiUri = (uri: string): string =>
  uri.replace(/[^!-~]+/g, (characters) =>
    Array.from(
      new TextEncoder().encode(characters),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  );
