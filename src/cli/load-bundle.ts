import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

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
 * it. Undefined where there is no bundle. A bundle is the function that Node makes of a CommonJS module.
 *
 * @param folder that of `brevier.cjs`
 */
export function loadBundle(folder: URL): Bundle | undefined {
  const identity = identityOf(folder);
  if (identity === undefined) return undefined;
  const filename = fileURLToPath(new URL(program, folder));
  const bundles = new Map<string, Loaded>();

  /** Node’s own `require` of a file, except that a bundle is loaded as the program is, by its name in the folder. */
  const requireFrom = (file: string): Require => {
    const require = (name: string): unknown => {
      if (name.startsWith('./') && name.endsWith('.cjs')) return load(fileURLToPath(new URL(name, folder)));
      return process.getBuiltinModule(name) ?? ofNode()(name);
    };
    // What leads to packages takes Node some time, and is seldom asked for.
    let made: NodeJS.Require | undefined;
    const ofNode = (): NodeJS.Require => {
      made ??= process.getBuiltinModule('node:module').createRequire(file);
      return made;
    };
    return Object.assign(require, { resolve: (name: string) => ofNode().resolve(name) });
  };
  const load = (file: string): Module['exports'] => {
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
    module: load(filename),
    identity,
    files: () => [...bundles.keys()],
    keepCode() {
      for (const { keepCode } of bundles.values()) keepCode();
    },
  };
}

/** What a CommonJS module has of itself, under the names that Node gives. */
interface Module {
  exports: NodeJS.Module['exports'];
  readonly id: string;
  readonly filename: string;
}

/** What bundles ask of `require`. */
interface Require {
  (name: string): unknown;
  resolve(name: string): string;
}

interface Loaded {
  readonly module: Module;
  readonly keepCode: () => void;
}

function readScript(filename: string) {
  // A command that finds everything in place does without.
  const { cachedDataVersionTag } = process.getBuiltinModule('node:v8');
  const { Script } = process.getBuiltinModule('node:vm');
  const { size, mtimeMs } = statSync(filename);
  // V8 refuses code that it made under other flags, so each set of flags has its own.
  const codeFile = `${filename}.${process.version}-${process.arch}-${cachedDataVersionTag()}-${size}-${mtimeMs}.code`;
  const cachedData = readCode(codeFile);
  // One byte a character, as bundles are ASCII, and as it was read: a long text is not copied for V8.
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  return {
    run(module: Module, require: Require): void {
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
