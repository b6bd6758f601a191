import { createHash } from 'node:crypto';
import { paint } from '../../../src/pdf/paint/paint.ts';
import { about, sample } from './sample.ts';
import { testFaces } from './test-faces.ts';

// Run in child processes by `same-bytes.test.ts`.
process.stdout.write(
  createHash('sha256')
    .update(await paint(sample(), testFaces, about))
    .digest('hex'),
);
