import { accessSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { lastingEntries, readFrom } from '../cache/cached.ts';
import { sealed, unsealed } from './seal.ts';

/** Bytes of results that are kept at most: those of some hundred documents. */
const mostBytes = 8_000_000;

/**
 * Of them bytes at most that a run did not ask for. They are there for the next command, which may be about another review; whoever edits
 * one would else read and write each state of it with every build, until there is no more room.
 */
const mostUnasked = 2_000_000;

/**
 * Results that outlive a run, in `node_modules/.cache/brevier` of the folder that the program was called in; nowhere
 * where there is no `node_modules`. What cannot be written is left.
 */
export interface CacheFile {
  /** Lets caches that last find what earlier runs wrote. */
  read(): void;
  /** Writes what this run asked for, and of the rest what there is room for. */
  write(): void;
}

/** @param program a text that is another one for each program that might make other results */
export function cacheFile(folder: string, program: string): CacheFile {
  const modules = join(folder, 'node_modules');
  const place = join(modules, '.cache', 'brevier');
  const file = join(place, 'results');
  const identity = `results ${program}`;
  let before: ReadonlyMap<string, Uint8Array> = new Map();
  const asked = new Set<string>();
  const idOf = (holds: string, key: string): string => `${holds}\n${key}`;

  return {
    read() {
      before = readSealed(file, identity);
      readFrom((holds, key) => {
        const id = idOf(holds, key);
        const bytes = before.get(id);
        if (bytes === undefined) return undefined;
        asked.add(id);
        return deserialize(bytes);
      });
    },
    write() {
      try {
        const now = lastingEntries().map(({ holds, key, result }) => ({ id: idOf(holds, key), result }));
        if (now.every(({ id }) => asked.has(id))) return;
        accessSync(modules);
        const kept = new Map(now.map(({ id, result }) => [id, before.get(id) ?? serialize(result)]));
        let room = mostBytes;
        for (const [id, bytes] of kept) room -= id.length + bytes.length;
        room = Math.min(room, mostUnasked);
        for (const [id, bytes] of before) {
          room -= id.length + bytes.length;
          if (room > 0 && !kept.has(id)) kept.set(id, bytes);
        }
        mkdirSync(place, { recursive: true });
        replace(file, serialize(kept), identity);
      } catch {
        // Without it the next run takes longer, and no more.
      }
    },
  };
}

function readSealed(file: string, identity: string): ReadonlyMap<string, Uint8Array> {
  try {
    // Keys beside the results, and room to spare.
    if (statSync(file).size > 2 * mostBytes) return new Map();
    const payload = unsealed(readFileSync(file), identity);
    const kept: unknown = payload && deserialize(payload);
    return kept instanceof Map ? kept : new Map();
  } catch {
    return new Map();
  }
}

/** Beside and renamed, so that another run never reads half of it. */
function replace(file: string, payload: Uint8Array, identity: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, sealed(payload, identity));
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
