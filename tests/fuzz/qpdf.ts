import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the program qpdf is installed. */
export const hasQpdf = (): boolean => spawnSync('qpdf', ['--version']).error === undefined;

/** What qpdf finds wrong with a PDF; undefined where that is nothing. */
export function faultOfPdf(bytes: Uint8Array): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'brevier-fuzz-'));
  try {
    const file = join(folder, 'mutant.pdf');
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return status === 0 ? undefined : `${stdout}${stderr}`.trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
