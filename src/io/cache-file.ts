import { createHash } from 'node:crypto';
import {
  accessSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

/** Results that are kept apart at least: of so many reviews, or states of one, the next run finds what it asks for. */
const leastApart = 16;

/**
 * Results that outlive a run, in `node_modules/.cache/brevier` of the folder that the program was called in; nowhere
 * where there is no `node_modules`. What cannot be written is left.
 *
 * All that is small lies in one file. What is large lies apart, in a file for each: an edit makes one of them anew, and the others are
 * neither read nor written.
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
  const apart = apartIn(join(place, 'apart'), identity);
  const idOf = (holds: string, key: string): string => `${holds}\n${key}`;

  return {
    read() {
      before = readSealed(file, identity);
      readFrom((holds, key, lasts) => {
        const id = idOf(holds, key);
        const bytes = lasts === 'apart' ? apart.read(id) : before.get(id);
        if (bytes === undefined) return undefined;
        asked.add(id);
        return deserialize(bytes);
      });
    },
    write() {
      try {
        const now = lastingEntries().map((entry) => ({ ...entry, id: idOf(entry.holds, entry.key) }));
        if (now.every(({ id }) => asked.has(id))) return;
        accessSync(modules);
        mkdirSync(place, { recursive: true });
        const [large, small] = [
          now.filter(({ lasts }) => lasts === 'apart'),
          now.filter(({ lasts }) => lasts !== 'apart'),
        ];
        apart.write(large.filter(({ id }) => !asked.has(id)));
        if (small.every(({ id }) => asked.has(id))) return;
        const kept = new Map(small.map(({ id, result }) => [id, before.get(id) ?? serialize(result)]));
        let room = mostBytes;
        for (const [id, bytes] of kept) room -= id.length + bytes.length;
        room = Math.min(room, mostUnasked);
        for (const [id, bytes] of before) {
          room -= id.length + bytes.length;
          if (room > 0 && !kept.has(id)) kept.set(id, bytes);
        }
        replace(file, serialize(kept), identity);
      } catch {
        // Without it the next run takes longer, and no more.
      }
    },
  };
}

/** Results by their ids, each in a file of its own. The latest of them stay. */
function apartIn(folder: string, identity: string) {
  const fileOf = (id: string): string =>
    join(folder, createHash('sha256').update(id).digest('hex').slice(0, 32));
  // With its id, as a result of one is none of another.
  const sealOf = (id: string): string => `${identity} ${id}`;

  return {
    read(id: string): Uint8Array | undefined {
      try {
        return unsealed(readFileSync(fileOf(id)), sealOf(id));
      } catch {
        return undefined;
      }
    },
    write(results: readonly { readonly id: string; readonly result: unknown }[]): void {
      if (results.length === 0) return;
      mkdirSync(folder, { recursive: true });
      let room = mostBytes;
      // The latest first, as they are what the next run asks for.
      for (const { id, result } of results.toReversed()) {
        const payload = serialize(result);
        room -= payload.length;
        if (room > 0) replace(fileOf(id), payload, sealOf(id));
      }
      removeOldest();
    },
  };

  function removeOldest(): void {
    const names = readdirSync(folder);
    if (names.length <= 2 * leastApart) return;
    const byAge = names
      .map((name) => ({ path: join(folder, name), about: statSync(join(folder, name)) }))
      .sort((a, b) => b.about.mtimeMs - a.about.mtimeMs);
    let room = mostBytes;
    for (const [at, { path, about }] of byAge.entries()) {
      room -= about.size;
      if (at >= leastApart || room < 0) rmSync(path, { force: true });
    }
  }
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
