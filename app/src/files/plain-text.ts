import { AppError } from '../base/errors.ts';

/**
 * The text of a .txt: UTF-8 with or without mark, or UTF-16 with one; line ends made `\n`, letters composed (NFC).
 * Nothing else is changed, so that what the clerk sees is what was written.
 * @throws AppError file_empty, file_encoding (not Unicode), file_type (not text at all)
 */
export function readPlainText(bytes: Uint8Array): string {
  const text = decode(bytes)
    .replace(/\r\n?|\u2028|\u0085/gu, '\n')
    .normalize('NFC');
  if (text.includes('\u0000')) throw new AppError('file_type', { reason: 'binary' });
  if (text.trim() === '') throw new AppError('file_empty');
  return text;
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingByMark(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const reason = isBinary(bytes) ? 'binary' : 'not-unicode';
    throw new AppError(reason === 'binary' ? 'file_type' : 'file_encoding', { reason }, { cause: error });
  }
}

function encodingByMark(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Old Vietnamese encodings (TCVN3, VNI) are text too: they have no control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (encodingByMark(bytes) !== 'utf-8') return false;
  return bytes
    .subarray(0, 65_536)
    .some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte));
}
