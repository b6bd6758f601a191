import { execFile } from 'node:child_process';
import type { Called } from './call.ts';
import { main as shipped } from './shipped.ts';

interface Around {
  /** The day that it is, ISO 8601; without it, one that is the same whenever the tests run. */
  readonly today?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The program; without it, the one that was compiled here. */
  readonly main?: string;
  /** A file to write down in which bundles were loaded, a path a line. */
  readonly loaded?: string;
}

/**
 * Runs the compiled program in a process of its own, over files and with the pipeline that people have.
 *
 * @param words the command line, as one text where no word has a space
 */
export function brevier(
  words: string | readonly string[],
  folder: string,
  { today = '2026-11-25', env = {}, main = shipped, loaded }: Around = {},
): Promise<Called> {
  const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env;
  const parameters = [
    '--import',
    `data:text/javascript,${encodeURIComponent(onDay(today) + (loaded === undefined ? '' : notingIn(loaded)))}`,
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

/** Bundles are scripts of V8’s, and nothing else that the program loads is. */
const notingIn = (file: string): string => `
  import { appendFileSync, writeFileSync } from 'node:fs';
  import vm from 'node:vm';
  const file = ${JSON.stringify(file)};
  writeFileSync(file, '');
  vm.Script = class extends vm.Script {
    constructor(code, options) {
      super(code, options);
      appendFileSync(file, options.filename + '\\n');
    }
  };`;
