import { AppError } from '../../base/errors.ts';

/** What a TIFF says of one of its pages. */
export interface TiffPage {
  readonly width: number;
  readonly height: number;
  /** A page kept twice, as a small picture of itself. */
  readonly isThumbnail: boolean;
  /** Where in the file its last strip or tile ends. */
  readonly end: number;
}

const MOST_DIRECTORIES = 10_000;
const TAG = {
  kindOfPage: 254,
  width: 256,
  height: 257,
  strips: 273,
  stripSizes: 279,
  tiles: 324,
  tileSizes: 325,
} as const;

/** Follows the chain of pages itself, because a broken one may lead in a circle. @throws AppError file_unreadable */
export function tiffPages(bytes: Uint8Array): readonly TiffPage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const seen = new Set<number>();
  const pages: TiffPage[] = [];
  try {
    for (let at = view.getUint32(4, little); at !== 0; ) {
      if (seen.has(at) || seen.size > MOST_DIRECTORIES) {
        throw new AppError('file_unreadable', { reason: 'broken-tiff', circle: at });
      }
      seen.add(at);
      const entries = view.getUint16(at, little);
      const next = at + 2 + 12 * entries;
      pages.push(pageOf(fieldsOf(view, little, { from: at + 2, to: next })));
      at = view.getUint32(next, little);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file_unreadable', { reason: 'broken-tiff' }, { cause: error });
  }
  return pages;
}

type Fields = ReadonlyMap<number, readonly number[]>;

function pageOf(fields: Fields): TiffPage {
  const first = (tag: number) => fields.get(tag)?.[0] ?? 0;
  const starts = [...(fields.get(TAG.strips) ?? []), ...(fields.get(TAG.tiles) ?? [])];
  const sizes = [...(fields.get(TAG.stripSizes) ?? []), ...(fields.get(TAG.tileSizes) ?? [])];
  return {
    width: first(TAG.width),
    height: first(TAG.height),
    isThumbnail: (first(TAG.kindOfPage) & 1) === 1,
    end: starts.reduce((end, start, index) => Math.max(end, start + (sizes[index] ?? 0)), 0),
  };
}

/** The fields of a directory that are known here: tag, type (3 is two bytes, else four), number of values, the values or their place. */
function fieldsOf(
  view: DataView,
  little: boolean,
  { from, to }: { readonly from: number; readonly to: number },
): Fields {
  const known: readonly number[] = Object.values(TAG);
  const fields = new Map<number, readonly number[]>();
  for (let entry = from; entry < to; entry += 12) {
    const tag = view.getUint16(entry, little);
    if (!known.includes(tag)) continue;
    const size = view.getUint16(entry + 2, little) === 3 ? 2 : 4;
    const count = view.getUint32(entry + 4, little);
    const at = count * size <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    // No more values than the file has room for; reading beyond it throws.
    if (count * size > view.byteLength) throw new RangeError('values');
    fields.set(
      tag,
      Array.from({ length: count }, (_, index) =>
        size === 2 ? view.getUint16(at + 2 * index, little) : view.getUint32(at + 4 * index, little),
      ),
    );
  }
  return fields;
}
