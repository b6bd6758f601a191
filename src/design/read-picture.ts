import { carriedPng } from './carried-png.ts';

/** A picture as a page carries it and as paper needs it. Width and height are pixels. */
export type Picture = JpegPicture | PngPicture;

interface JpegPicture {
  readonly type: 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly colours: 1 | 3;
}

interface PngPicture {
  readonly type: 'image/png';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly colours: 1 | 3;
  /** One byte a colour, row after row. */
  readonly pixels: Uint8Array;
  /** One byte a pixel, from clear to solid, where any is not solid. */
  readonly alpha?: Uint8Array;
}

/** Why a picture cannot be used, and what to do where there is one thing to do. */
type Unreadable = { readonly unreadable: string; readonly suggestion?: string };

/** Reads a PNG or JPEG file, whatever its name says. What cannot be used says why, in words that go on from its name. */
export async function readPicture(bytes: Uint8Array): Promise<Picture | Unreadable> {
  const starts = (...first: readonly number[]): boolean =>
    first.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return readPng(bytes);
  if (starts(0xff, 0xd8)) return readJpeg(bytes);
  return { unreadable: 'which is not a PNG or JPEG' };
}

async function readPng(file: Uint8Array): Promise<PngPicture | Unreadable> {
  // Before anything is unpacked: a small file can hold a huge picture.
  const bytes = await carriedPng(file);
  if ('unreadable' in bytes) return bytes;
  const { convertIndexedToRgb, decode } = await import('fast-png');
  try {
    const png = decode(bytes, { checkCrc: true });
    // Grey of fewer than eight bits is packed as an index into a palette is.
    const palette = png.palette ?? (png.depth < 8 ? greys(png.depth) : undefined);
    const channels = palette?.[0]?.length ?? png.channels;
    const data = palette === undefined ? png.data : convertIndexedToRgb({ ...png, palette });
    const shift = palette === undefined && png.depth === 16 ? 8 : 0;
    const colours = channels < 3 ? 1 : 3;
    const size = png.width * png.height;
    const pixels = new Uint8Array(size * colours);
    const alpha = new Uint8Array(size);
    for (let pixel = 0; pixel < size; pixel++) {
      for (let colour = 0; colour < colours; colour++)
        pixels[pixel * colours + colour] = (data[pixel * channels + colour] ?? 0) >> shift;
      alpha[pixel] = channels === colours ? 255 : (data[pixel * channels + colours] ?? 0) >> shift;
    }
    return {
      type: 'image/png',
      bytes,
      width: png.width,
      height: png.height,
      colours,
      pixels,
      ...(alpha.every((value) => value === 255) ? {} : { alpha }),
    };
  } catch {
    return { unreadable: 'a damaged PNG' };
  }
}

const greys = (depth: 1 | 2 | 4 | 8 | 16): [number, number, number][] =>
  Array.from({ length: 2 ** depth }, (_, step) => {
    const grey = Math.round((step * 255) / (2 ** depth - 1));
    return [grey, grey, grey];
  });

/** It is not unpacked here, but by whoever opens a document: so many are a large photograph. */
const mostPixelsOfJpeg = 100_000_000;

function readJpeg(bytes: Uint8Array): JpegPicture | Unreadable {
  const size = jpegSize(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (size === undefined) return { unreadable: 'a damaged JPEG' };
  const { colours, width, height } = size;
  if (width === 0 || height === 0) return { unreadable: 'a JPEG without a single pixel' };
  if (width * height > mostPixelsOfJpeg)
    return {
      unreadable: 'which has more than 100 million pixels',
      suggestion: 'save it again, at most 2,000 pixels wide',
    };
  if (colours === 4) return { unreadable: 'a JPEG in print colours (CMYK)' };
  return { type: 'image/jpeg', bytes, width, height, colours: colours === 1 ? 1 : 3 };
}

/** Width, height and number of colours stand in the first frame header: markers C0 to CF but C4, C8 and CC. */
function jpegSize(view: DataView): { width: number; height: number; colours: number } | undefined {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return undefined;
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        colours: view.getUint8(at + 9),
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
