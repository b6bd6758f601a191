/** Why a PNG cannot be used, in words that go on from its name. */
interface Unusable {
  readonly unreadable: string;
  readonly suggestion?: string;
}

/** So many pixels are a logo of 140 mm at 600 dots an inch, more than a third as high; unpacked they have the room that they need. */
const mostPixels = 4_000_000;

/** Bytes: the profile of a printing press has two million. */
const mostProfile = 4_000_000;

/** What says how the picture looks. Texts, times and what other programs put there stay behind: they unpack to what they like. */
const carried = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'IDAT', 'IEND']);

const spare = 65_536;

const smaller = 'save it again as a PNG of at most 2,000 pixels in width';

/**
 * A PNG file with nothing but what says how it looks, and with no more of that than its header announces (PNG, third edition,
 * 5.2 and 5.6): a small file can unpack to any size, and no decoder of PNG takes a limit. Nothing that is unpacked is kept.
 */
export async function carriedPng(file: Uint8Array): Promise<Uint8Array | Unusable> {
  const chunks = [...chunksOf(file)];
  const of = (type: string) => chunks.filter((chunk) => chunk.type === type);
  const [header, ...more] = of('IHDR');
  if (header === undefined || header !== chunks[0] || header.data.length !== 13) return damaged;
  if (more.length > 0 || of('PLTE').length > 1 || of('tRNS').length > 1 || of('iCCP').length > 1)
    return { unreadable: 'a damaged PNG, which says twice what it is' };
  const view = new DataView(header.data.buffer, header.data.byteOffset, header.data.byteLength);
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  if (width === 0 || height === 0) return { unreadable: 'a PNG without a single pixel' };
  if (width * height > mostPixels)
    return { unreadable: 'which has more than 4 million pixels', suggestion: smaller };
  const samples = [1, 0, 3, 1, 2, 0, 4][view.getUint8(9)] ?? 0;
  // A row begins with a byte that says how it is filtered; an interlaced picture has nearly twice as many rows. Some programs fill up the end.
  const most = Math.ceil((width * samples * depth) / 8) * height + 4 * height + spare;
  const pixels = of('IDAT').map(({ data }) => data);
  if (await unpacksBeyond(pixels, most))
    return { unreadable: 'whose pixels unpack to more than its width and height', suggestion: smaller };
  for (const { data } of of('iCCP')) {
    // A name, a zero, how it is packed.
    if (await unpacksBeyond([data.subarray(data.indexOf(0) + 2)], mostProfile))
      return {
        unreadable: 'whose colour profile unpacks to more than 4 MB',
        suggestion: 'save it again without a colour profile, in sRGB',
      };
  }
  const kept = chunks.filter(({ type }) => carried.has(type)).map(({ whole }) => whole);
  return new Uint8Array(await new Blob([file.slice(0, 8), ...kept]).arrayBuffer());
}

const damaged: Unusable = { unreadable: 'a damaged PNG' };

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
  /** With its length, its type and its check. */
  readonly whole: Uint8Array<ArrayBuffer>;
}

/** Up to the end that the file gives itself, or to where it breaks off. */
function* chunksOf(file: Uint8Array): Iterable<Chunk> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 8; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (end > file.length) return;
    if (carried.has(type)) yield { type, data: file.slice(at + 8, end - 4), whole: file.slice(at, end) };
    if (type === 'IEND') return;
    at = end;
  }
}

/** Whether a zlib stream has more than so many bytes. One that is damaged ends where it is. */
async function unpacksBeyond(parts: Uint8Array<ArrayBuffer>[], most: number): Promise<boolean> {
  let size = 0;
  try {
    for await (const part of new Blob(parts).stream().pipeThrough(new DecompressionStream('deflate'))) {
      size += part.length;
      if (size > most) return true;
    }
  } catch {
    // Whatever it stumbles over is in the bytes; the decoder says that they are damaged.
  }
  return false;
}
