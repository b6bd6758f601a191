import type { PageSize } from './design.ts';
import type { DesignData } from './schema/design-schema.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Millimetres: ISO 216, and 8½ × 11 inches. */
const sizes: Readonly<Record<PageSize, Size>> = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
};

/** The page in millimetres. */
export const pageSize = (size: DesignData['page']['size']): Size =>
  typeof size === 'string' ? sizes[size] : size;
