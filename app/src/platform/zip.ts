import { type UnzipFileInfo, unzipSync } from 'fflate';
import { AppError } from '../base/errors.ts';

/** Limits that no honest Word or Excel file comes near; they keep a hostile archive from filling the memory. */
const MAX_ENTRIES = 5000;
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;
const MAX_PART_BYTES = 64 * 1024 * 1024;
/** XML of office files shrinks 10 to 60 times; a bomb shrinks a thousand times. */
const MAX_RATIO = 200;
const RATIO_MATTERS_FROM_BYTES = 1024 * 1024;

/** Names of the entries of a ZIP archive; nothing is unpacked. @throws AppError file_unreadable */
export function zipEntryNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unpack(bytes, (entry) => {
    names.push(entry.name);
    return false;
  });
  return names;
}

/**
 * Unpacks the wanted entries. Every size is checked before anything is unpacked, and fflate writes into a buffer of the
 * size stated in the directory, so that an entry that lies about its size is cut off instead of growing.
 * @throws AppError file_unreadable
 */
export function readZipEntries(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const parts = unpack(bytes, (entry) => {
    if (!wanted(entry.name)) return false;
    const expandsTooFar =
      entry.originalSize > RATIO_MATTERS_FROM_BYTES && entry.originalSize > entry.size * MAX_RATIO;
    if (expandsTooFar || entry.originalSize > MAX_PART_BYTES) throw unreadable('expands-too-far');
    return true;
  });
  return new Map(Object.entries(parts));
}

function unpack(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: (entry) => {
        entries += 1;
        total += entry.originalSize;
        if (entries > MAX_ENTRIES) throw unreadable('too-many-entries');
        if (total > MAX_TOTAL_BYTES) throw unreadable('expands-too-far');
        return filter(entry);
      },
    });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file_unreadable', { reason: 'broken-archive' }, { cause: error });
  }
}

function unreadable(reason: string): AppError {
  return new AppError('file_unreadable', { reason });
}
