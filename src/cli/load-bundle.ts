import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

interface Bundle {
  readonly module: typeof import('./program.ts');
  /** Another one for every state of the program. */
  readonly identity: string;
  /** Keeps what V8 made of the program, once it has run, so that the next run need not make it again. */
  keepCode(): void;
}

/**
 * The program as one file, which loads in a third of the time of its modules: with the code that V8 made of it, where a
 * run of the same bundle and the same Node kept that. What it seldom needs it loads in the same way from bundles beside
 * it. Undefined where there is no bundle.
 *
 * @param folder that of `brevier.cjs`
 */
export function loadBundle(folder: URL): Bundle | undefined {
  const filename = fileURLToPath(new URL('brevier.cjs', folder));
  const made = statSync(filename, { throwIfNoEntry: false });
  if (made === undefined) return undefined;
  const identity = `${made.size}-${made.mtimeMs}`;
  const loaded = new Map<string, ReturnType<typeof run>>();
  const requireOther = createRequire(filename);
  const require = (name: string): unknown => {
    if (!name.startsWith('./')) return requireOther(name);
    const bundle = loaded.get(name) ?? run(fileURLToPath(new URL(name, folder)), identity, require);
    loaded.set(name, bundle);
    return bundle.module;
  };
  const program = run(filename, identity, require);
  loaded.set('./brevier.cjs', program);
  return {
    module: program.module,
    identity,
    keepCode() {
      for (const { keepCode } of loaded.values()) keepCode();
    },
  };
}

function run(filename: string, identity: string, require: (name: string) => unknown) {
  const codeFile = `${filename}.${process.version}-${process.arch}-${identity}.code`;
  const cachedData = readCode(codeFile);
  const script = new Script(
    `(function (require, module, __filename) {${readFileSync(filename, 'utf8')}\nreturn module.exports;})`,
    {
      filename,
      ...(cachedData === undefined ? {} : { cachedData }),
    },
  );
  return {
    module: script.runInThisContext()(require, { exports: {} }, filename),
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
