import { AppError } from '../base/errors.ts';
import { documentKind } from './content-type.ts';
import { scanInThread, type ThreadLimits, type ThreadOptions, textInThread } from './document-thread.ts';
import { lostLetters } from './encoding/lost-letters.ts';
import type { ExtractedText } from './extracted-text.ts';
import { type Office, toWordFile } from './legacy/libre-office.ts';
import { readPlainText } from './plain-text.ts';

export type ExtractLimits = ThreadLimits;

export interface ExtractOptions extends ThreadOptions {
  /** The LibreOffice that opens old Word files; found on the machine when not given, null for none. */
  readonly office?: Office | null;
}

/** Characters: some 700 pages, more than any directive, and what can be shown and searched at once. */
export const LONGEST_TEXT = 2_000_000;

/**
 * The words of a document. Its kind is told by its content, never by its name (which only goes into error details).
 * All but plain text is read in a thread of its own with limits on time and memory: a hostile file ends its thread, not
 * the server. Of an e-mail the body is read; `openMailed` takes attachments out first.
 * @throws AppError file_empty, file_too_large, text_too_long, pdf_too_long, web_page_too_large, file_type, file_word_97,
 * file_not_converted, file_winmail, file_encoding, file_encrypted, file_no_text, file_unreadable, scan_too_large,
 * scan_too_long
 */
export async function extractText(
  bytes: Uint8Array,
  name: string,
  options: ExtractOptions = {},
): Promise<ExtractedText> {
  const extracted = await textOf(bytes, name, options);
  const characters = extracted.text.length;
  if (characters > LONGEST_TEXT) throw new AppError('text_too_long', { characters, name });
  return { ...extracted, notes: [...extracted.notes, ...lostLetters(extracted.text)] };
}

async function textOf(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<ExtractedText> {
  const kind = documentKind(bytes);
  if (kind === 'txt') {
    // No letter takes more than four bytes.
    if (bytes.length > 4 * LONGEST_TEXT) throw new AppError('text_too_long', { size: bytes.length, name });
    return { ...readPlainText(bytes), kind, pages: null };
  }
  if (kind === 'doc' || kind === 'rtf') {
    const word = await toWordFile({ bytes, kind }, options);
    const read = await textInThread({ task: 'text', bytes: word, kind: 'docx' }, name, options);
    return { ...read, kind, notes: [...read.notes, 'word-97-converted'] };
  }
  if (kind === 'pdf') return await textOfPdf(bytes, name, options);
  if (kind === 'jpeg' || kind === 'png' || kind === 'tiff')
    return { kind, ...(await scanInThread({ bytes, kind }, name, options)) };
  return await textInThread({ task: 'text', bytes, kind }, name, options);
}

/** Pages that have words keep them; where some are only pictures, the file is opened again to recognise these. */
async function textOfPdf(bytes: Uint8Array, name: string, options: ExtractOptions): Promise<ExtractedText> {
  const { scannedPages = [], ...read } = await textInThread(
    { task: 'text', bytes, kind: 'pdf' },
    name,
    options,
  );
  if (scannedPages.length === 0) return read;
  const recognised = await scanInThread({ bytes, kind: 'pdf', scannedPages }, name, options);
  return { ...read, ...recognised, notes: [...read.notes, ...recognised.notes] };
}
