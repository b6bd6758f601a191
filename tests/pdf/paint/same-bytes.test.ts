import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, defaultServerConditions } from 'vite';
import { expect, test } from 'vitest';
import { paint } from '../../../src/pdf/paint/paint.ts';
import { about, sample } from './sample.ts';
import { testFaces } from './test-faces.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

test('the same input gives the same bytes in any time zone and language, and no font library runs', async () => {
  const folder = here('../../../node_modules/.cache/same-bytes');
  await build({
    configFile: false,
    ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
    logLevel: 'silent',
    build: { ssr: here('./print-sample-hash.ts'), outDir: folder, emptyOutDir: true },
  });
  const hashIn = (env: Record<string, string>): string =>
    execFileSync(
      process.execPath,
      ['--import', here('./without-font-libraries.mjs'), `${folder}/print-sample-hash.js`],
      { env: { PATH: process.env.PATH ?? '', ...env }, encoding: 'utf8' },
    );
  const here256 = createHash('sha256')
    .update(await paint(sample(), testFaces, about))
    .digest('hex');
  expect(hashIn({ TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toBe(here256);
  expect(hashIn({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' })).toBe(here256);
});
