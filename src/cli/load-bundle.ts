import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

interface Bundle {
  readonly module: typeof import('./program.ts');
  /** Another one for every state of the program. */
  readonly identity: string;
  /** Paths of the bundles that were loaded so far. */
  readonly files: () => readonly string[];
  /** Keeps what V8 made of the program, once it has run, so that the next run need not make it again. */
  keepCode(): void;
}

/** A text that is another one for every state of the program. Undefined where there is no bundle. */
export function identityOf(folder: URL): string | undefined {
  const made = statSync(new URL(program, folder), { bigint: true, throwIfNoEntry: false });
  return made && `${made.size} ${made.mtimeNs} ${made.ctimeNs}`;
}

const program = 'brevier.cjs';

/**
 * The program as one file, which loads in a third of the time of its modules: with the code that V8 made of it, where a
 * run of the same bundle and the same Node kept that. What it seldom needs it loads in the same way from bundles beside
 * it. Undefined where there is no bundle.
 *
 * @param folder that of `brevier.cjs`
 */
export function loadBundle(folder: URL): Bundle | undefined {
  const identity = identityOf(folder);
  if (identity === undefined) return undefined;
  const filename = fileURLToPath(new URL(program, folder));
  const bundles = new Map<string, Loaded>();

  /** Node’s own `require` of a file, except that a bundle is loaded as the program is, by its name in the folder. */
  const requireFrom = (file: string): NodeJS.Require => {
    const ofNode = createRequire(file);
    const require = (name: string): unknown =>
      name.startsWith('./') && name.endsWith('.cjs')
        ? load(fileURLToPath(new URL(name, folder)))
        : ofNode(name);
    return Object.assign(require, ofNode);
  };
  const load = (file: string): unknown => {
    const known = bundles.get(file);
    if (known !== undefined) return known.module.exports;
    const { run, keepCode } = readScript(file);
    const module: Module = { exports: {}, id: file, filename: file };
    // Before it runs, so that two that need each other come to an end; one that fails is not taken for one that ran.
    bundles.set(file, { module, keepCode });
    try {
      run(module, requireFrom(file));
    } catch (error) {
      bundles.delete(file);
      throw error;
    }
    return module.exports;
  };

  return {
    module: requireFrom(filename)(`./${program}`),
    identity,
    files: () => [...bundles.keys()],
    keepCode() {
      for (const { keepCode } of bundles.values()) keepCode();
    },
  };
}

/** What a CommonJS module has of itself, under the names that Node gives. */
interface Module {
  exports: unknown;
  readonly id: string;
  readonly filename: string;
}

interface Loaded {
  readonly module: Module;
  readonly keepCode: () => void;
}

function readScript(filename: string) {
  const { size, mtimeMs } = statSync(filename);
  // V8 refuses code that it made under other flags, so each set of flags has its own.
  const codeFile = `${filename}.${process.version}-${process.arch}-${cachedDataVersionTag()}-${size}-${mtimeMs}.code`;
  const cachedData = readCode(codeFile);
  const script = new Script(
    // One byte a character, as bundles are ASCII. On the first line, so that places in a trace are those of the file.
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(filename, 'latin1')}\n})`,
    {
      filename,
      ...(cachedData === undefined ? {} : { cachedData }),
    },
  );
  return {
    run(module: Module, require: NodeJS.Require): void {
      const { exports } = module;
      script.runInThisContext().call(exports, exports, require, module, filename, dirname(filename));
    },
    keepCode() {
      if (cachedData !== undefined && !script.cachedDataRejected) return;
      try {
        const beside = `${codeFile}.${process.pid}.tmp`;
        writeFileSync(beside, script.createCachedData());
        renameSync(beside, codeFile);
      } catch {
        // Where the program cannot be written to, it starts a little later each time.
      }
    },
  };
}

function readCode(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
