import type { FileId } from '../base/ids.ts';
import { CONTENT_TYPES, type ContentType } from './content-type.ts';

/** A file as it came with a form. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file whose bytes are on the disk, its kind told by its content. */
export interface KeptFile {
  readonly name: string;
  readonly hash: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
}

export interface StoredFile extends KeptFile {
  readonly id: FileId;
}

const LONGEST_NAME = 120;

/**
 * The name under which a file is kept and offered: without folders, control and direction signs, and with an ending
 * that fits the content, so that a picture named `luong.exe` leaves as `luong.exe.jpg`.
 */
export function safeFileName(name: string, type: Pick<ContentType, 'extension'>): string {
  const bare = name
    .normalize('NFC')
    .replace(/^.*[/\\]/u, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/["<>:|?*]/gu, '-')
    .trim();
  const hasEnding = endingsOf(type.extension).some((ending) => bare.toLowerCase().endsWith(ending));
  const ending = hasEnding ? bare.slice(bare.lastIndexOf('.')) : type.extension;
  const stem = hasEnding ? bare.slice(0, bare.lastIndexOf('.')) : bare;
  // By code points: a letter must not be cut in two.
  return `${
    Array.from(stem.replace(/^[.\s]+/u, ''))
      .slice(0, LONGEST_NAME)
      .join('')
      .trim() || 'tep'
  }${ending}`;
}

function endingsOf(extension: string): readonly string[] {
  return extension === CONTENT_TYPES.jpeg.extension ? ['.jpg', '.jpeg'] : [extension];
}
