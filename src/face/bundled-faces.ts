import type { FaceName } from '../design/design.ts';

/** A face that comes with the program: where npm has it, and how CSS names it. */
export interface BundledFace {
  readonly package: string;
  /** Path of the TrueType file inside the package. */
  readonly file: string;
  readonly family: 'Source Serif 4' | 'Source Sans 3';
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal' | 'italic';
}

const serif = '@expo-google-fonts/source-serif-4';
const sans = '@expo-google-fonts/source-sans-3';

/** Static faces of two families under the SIL Open Font License 1.1. Their default figures are lining and tabular. */
export const bundledFaces: Readonly<Record<FaceName, BundledFace>> = {
  serif: {
    package: serif,
    file: '400Regular/SourceSerif4_400Regular.ttf',
    family: 'Source Serif 4',
    weight: 400,
    style: 'normal',
  },
  'serif-semibold': {
    package: serif,
    file: '600SemiBold/SourceSerif4_600SemiBold.ttf',
    family: 'Source Serif 4',
    weight: 600,
    style: 'normal',
  },
  sans: {
    package: sans,
    file: '400Regular/SourceSans3_400Regular.ttf',
    family: 'Source Sans 3',
    weight: 400,
    style: 'normal',
  },
  'sans-italic': {
    package: sans,
    file: '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    family: 'Source Sans 3',
    weight: 400,
    style: 'italic',
  },
  'sans-semibold': {
    package: sans,
    file: '600SemiBold/SourceSans3_600SemiBold.ttf',
    family: 'Source Sans 3',
    weight: 600,
    style: 'normal',
  },
  'sans-bold': {
    package: sans,
    file: '700Bold/SourceSans3_700Bold.ttf',
    family: 'Source Sans 3',
    weight: 700,
    style: 'normal',
  },
};

/** Names of the bundled faces, in the order of the table. */
export const faceNames: readonly FaceName[] = [
  'serif',
  'serif-semibold',
  'sans',
  'sans-italic',
  'sans-semibold',
  'sans-bold',
];
