/** A drawing as plain data. Lengths are millimetres; the origin is its top left corner and y grows downwards. */
export interface Drawing {
  readonly kind: 'dots' | 'marks' | 'flow' | 'qr';
  readonly width: number;
  readonly height: number;
  /** What it shows, in words; none where the words beside it say the same. */
  readonly alternative?: string;
  /** In painting order. */
  readonly shapes: readonly Shape[];
}

export type Shape =
  | {
      readonly form: 'rectangle';
      /** `dark` and `light` are black and white, whatever the colours of the page. */
      readonly ink: 'filled' | 'empty' | 'ink' | 'dark' | 'light';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Width of its line, where it is not filled. */
      readonly outline?: number;
    }
  | { readonly form: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly form: 'line';
      readonly ink: 'missing' | 'ink';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly outline: number;
      /** Lengths of a dash and of the gap after it. */
      readonly dash?: readonly [number, number];
    }
  | {
      readonly form: 'words';
      readonly text: string;
      readonly isBold: boolean;
      readonly x: number;
      /** Of its baseline. */
      readonly y: number;
      readonly size: number;
    };
