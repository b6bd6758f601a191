import { execFile } from 'node:child_process';
import type { Called } from './call.ts';
import { main } from './shipped.ts';

interface Around {
  /** The day that it is, ISO 8601; without it, one that is the same whenever the tests run. */
  readonly today?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs the compiled program in a process of its own, over files and with the pipeline that people have.
 *
 * @param words the command line, as one text where no word has a space
 */
export function brevier(
  words: string | readonly string[],
  folder: string,
  { today = '2026-11-25', env = {} }: Around = {},
): Promise<Called> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env;
  const parameters = [
    '--import',
    `data:text/javascript,${encodeURIComponent(onDay(today))}`,
    main,
    ...(typeof words === 'string' ? words.split(' ').filter(Boolean) : words),
  ];
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { ...rest, ...env }, maxBuffer: 100_000_000 };
    execFile(process.execPath, parameters, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      // A name instead of a number: the process could not be run, or was ended.
      if (typeof code !== 'number') reject(error);
      else resolve({ code, stdout: stdout.replace(/\d+ ms/, 'N ms'), stderr });
    });
  });
}

const onDay = (day: string): string => `
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length === 0 ? ['${day}T12:00:00'] : parts));
    }
  };`;
