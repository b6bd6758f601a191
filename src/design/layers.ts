import { onceFor } from '../cache/once-for.ts';
import { didYouMean } from '../fault/did-you-mean.ts';
import { type Fault, faultAgainst, type Place, topOf } from '../fault/fault.ts';
import { nearest } from '../fault/nearest.ts';
import { isMapping } from '../review/structure/is-mapping.ts';
import { readShape } from '../review/structure/read-shape.ts';
import { readYaml } from '../review/yaml/read-yaml.ts';
import { isBlank, nodeAt, type Path, placeOf, type Written } from '../review/yaml/written.ts';
import { nameOfFile } from './name-of-file.ts';
import { designFileShape } from './schema/design-schema.ts';

/** A design’s file by its path, as messages show it, and its text. */
export interface DesignFile {
  readonly file: string;
  readonly text: string;
}

/** What one file says, or what it says for one layout. */
export interface Layer {
  readonly name: string;
  readonly written: Written;
  /** The way to it in the file: none for all that the file says. */
  readonly at: Path;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Layers {
  /** The design that was asked for, then the one that it extends, and so on. */
  readonly layers: readonly Layer[];
  readonly faults: readonly Fault[];
}

/** Reads a design and all that it extends, and reports what does not fit in each of the files. */
export function readLayers(name: string, files: readonly DesignFile[], askedAt?: Place): Layers {
  const layers: Layer[] = [];
  const faults: Fault[] = [];
  const names = files.map(({ file }) => nameOfFile(file));
  let wanted: string | undefined = name;
  let wantedAt: Place = askedAt ?? topOf(`${name}.yaml`);
  while (wanted !== undefined) {
    const given = files.find(({ file }) => nameOfFile(file) === wanted);
    if (!given) {
      const askedFor = layers.at(-1)?.name;
      faults.push(
        unknown(
          wanted,
          names.filter((known) => known !== askedFor),
          wantedAt,
        ),
      );
      break;
    }
    if (layers.some((layer) => layer.name === wanted)) {
      faults.push(goesRound(layers, wanted, wantedAt));
      break;
    }
    const { written, data, faults: inFile } = readFile(given);
    faults.push(...inFile);
    layers.push({ name: wanted, written, at: [], data });
    wanted = typeof data.extends === 'string' ? data.extends : undefined;
    wantedAt = placeOf(written, ['extends']);
  }
  return { layers, faults };
}

/** What one file says, once for all documents in each of their layouts, and for all designs that extend it. */
const readFile = onceFor((given: DesignFile) => {
  const read = readYaml(given.file, given.text);
  const { data = {}, faults } = readShape(read, designFileShape);
  return {
    written: read.written,
    data,
    faults: [...read.faults, ...faults].map((fault) => quoteColours(fault, given)),
  };
});

/** Where a value is written, and in the how manyth layer from the design that was asked for. */
export function whereWritten(
  layers: readonly Layer[],
  path: Path,
): { readonly place: Place; readonly layer: number } {
  const layer = layers.findIndex(({ written, at }) => {
    const { value } = nodeAt(written, [...at, ...path]);
    return value !== undefined && !isBlank(value);
  });
  const found = layers[Math.max(layer, 0)];
  if (!found) throw new Error('a design of no file');
  return { place: placeOf(found.written, [...found.at, ...path]), layer: Math.max(layer, 0) };
}

function unknown(name: string, names: readonly string[], place: Place): Fault {
  const near = nearest(name, names);
  return faultAgainst('design-is-known', {
    place,
    found: `no design \`${name}\``,
    expected:
      names.length > 0 ? `one of ${names.map((known) => `\`${known}\``).join(', ')}` : 'a file of that name',
    ...didYouMean(near),
  });
}

function goesRound(layers: readonly Layer[], again: string, place: Place): Fault {
  const round = layers.slice(layers.findIndex(({ name }) => name === again)).map(({ name }) => name);
  return faultAgainst('extends-comes-to-an-end', {
    place,
    found:
      round.length === 1
        ? `\`${again}\`, which is this design itself`
        : `\`${again}\`, which extends ${round
            .slice(1)
            .map((name) => `\`${name}\``)
            .join(', which extends ')} again`,
    expected: 'a design that does not extend this one',
    suggestion: round.includes('counted') ? 'give your own design a name of its own' : 'extend `counted`',
  });
}

/** One value laid over another: mappings key by key at every depth, anything else as a whole. */
export function merge(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isMapping(under) || !isMapping(over)) return over;
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) merged[key] = merge(under[key], value);
  return merged;
}

/** A colour without quotation marks is a comment to YAML, and so nothing at all: the fault then says that. */
function quoteColours(fault: Fault, { file, text }: Pick<Written, 'file' | 'text'>): Fault {
  const { line, column } = fault.place;
  if (!['value-is-not-blank', 'yaml-is-readable'].includes(fault.rule)) return fault;
  const rest = text.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '';
  const { 1: before, 2: colour } = /^(.*?:\s+)(#[\dA-Fa-f]{3,8})\b/.exec(rest) ?? [];
  if (before === undefined || colour === undefined) return fault;
  return faultAgainst('text-is-quoted', {
    place: {
      file,
      line,
      column: column + before.length,
      end: { line, column: column + before.length + colour.length },
    },
    found: `${colour} without quotation marks, which YAML reads as a comment`,
    expected: 'a colour in quotation marks',
    suggestion: `write '${colour}'`,
  });
}
