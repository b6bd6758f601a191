import { sha256 } from '#hash';
import { cached } from '../cache/cached.ts';

/** The hash by which a Content-Security-Policy knows an inline script or style: CSP Level 3, 2.3.1. */
export const contentHash = cached(
  { holds: 'hashes of styles and scripts', most: 8 },
  (text: string): string => `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}`,
  (text) => text,
);
