import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { allKept, lookOn } from '../memory/memory.ts';

/** Bytes of results that are kept at most: those of some hundred documents. */
const mostBytes = 8_000_000;

const hashLength = 32;

/**
 * Results that outlive a run, in `node_modules/.cache/brevier` of the folder that the program was called in; nowhere
 * where there is no `node_modules`. They are never part of a document but by being what would be made anew. What cannot
 * be read, was written by another program or is damaged is as good as not there; what cannot be written is left.
 */
export interface KeptResults {
  /** Lets the program find what earlier runs kept. */
  recall(): Promise<void>;
  /** Writes what this run asked for, and of the rest what there is room for. */
  keep(): Promise<void>;
}

/** @param program a text that is another one for each program that might make other results */
export function keptResults(folder: string, program: string): KeptResults {
  const modules = join(folder, 'node_modules');
  const place = join(modules, '.cache', 'brevier');
  const file = join(place, 'results');
  const identity = `${program} ${process.version} ${process.arch}`;
  let before: ReadonlyMap<string, Uint8Array> = new Map();
  const asked = new Set<string>();
  const idOf = (name: string, key: string): string => `${name}\n${key}`;

  return {
    async recall() {
      before = read(await readFile(file).catch(() => new Uint8Array()), identity);
      lookOn((name, key) => {
        const id = idOf(name, key);
        const bytes = before.get(id);
        if (bytes === undefined) return undefined;
        asked.add(id);
        return deserialize(bytes);
      });
    },
    async keep() {
      try {
        const now = allKept().map(({ name, key, result }) => ({ id: idOf(name, key), result }));
        if (now.every(({ id }) => asked.has(id))) return;
        await access(modules);
        const kept = new Map(now.map(({ id, result }) => [id, before.get(id) ?? serialize(result)]));
        let room = mostBytes;
        for (const [id, bytes] of kept) room -= id.length + bytes.length;
        for (const [id, bytes] of before) {
          room -= id.length + bytes.length;
          if (room > 0 && !kept.has(id)) kept.set(id, bytes);
        }
        await mkdir(place, { recursive: true });
        await replace(file, serialize({ identity, kept }));
      } catch {
        // Without it the next run takes longer, and no more.
      }
    },
  };
}

function read(bytes: Uint8Array, identity: string): ReadonlyMap<string, Uint8Array> {
  const payload = bytes.subarray(hashLength);
  if (bytes.length <= hashLength || !hash(payload).equals(bytes.subarray(0, hashLength))) return new Map();
  const found = deserialize(payload);
  return found.identity === identity ? found.kept : new Map();
}

/** Beside and renamed, so that another run never reads half of it. */
async function replace(file: string, payload: Uint8Array): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, Buffer.concat([hash(payload), payload]));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const hash = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
