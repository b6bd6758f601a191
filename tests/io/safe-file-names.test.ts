import { basename, win32 } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileNames } from '../../src/io/safe-file-names.ts';

test.each([
  ['review.yaml', 'review.yaml'],
  ['Ŵyn отчёт (2).yaml', 'Ŵyn отчёт (2).yaml'],
  ['..', 'attachment'],
  ['a/..\\.', 'attachment'],
  ['nul', '_nul'],
  ['COM1.tar.gz', '_COM1.tar.gz'],
  ['a\u202egpj.exe', 'a_gpj.exe'],
  [`${'я'.repeat(300)}.yaml`, `${'я'.repeat(97)}.yaml`],
])('%j becomes %j', (name, safe) => {
  expect(safeFileNames([name])).toEqual([safe]);
});

test('whatever they are called, files lie side by side in their folder', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
      const safe = safeFileNames(names);
      expect(safe).toHaveLength(names.length);
      expect(new Set(safe.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length);
      for (const name of safe) {
        expect([basename(name), win32.basename(name)]).toEqual([name, name]);
        expect(name).toMatch(/^[^\s.\p{Cc}<>:"|?*][^\p{Cc}<>:"|?*]*$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(256);
      }
    }),
  );
});
