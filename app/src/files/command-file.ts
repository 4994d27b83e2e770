import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { findSecrecyMark } from '@dondoc/reading';
import { AppError } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { DOCUMENT_LIMIT } from './content-type.ts';
import { extractText } from './document-text.ts';
import { readText } from './read.text.ts';

/** Where a command writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

export const STANDARD_TERMINAL: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** A file named on the command line, and the language to speak of it. */
export interface NamedFile {
  readonly path: string;
  readonly locale: Locale;
}

/**
 * The text of the file. A secrecy mark is only warned of: what is read on the command line is stored and sent nowhere.
 * @throws AppError not_found for a file that cannot be opened, file_too_large, else as `extractText`
 */
export async function textOfNamed({ path, locale }: NamedFile, terminal: Terminal): Promise<string> {
  const { text } = await extractText(await bytesOf(path), basename(path));
  const found = findSecrecyMark(text);
  if (found) terminal.err(`${readText[locale].secret(found.mark)}\n`);
  return text;
}

/** Says why the file could not be read. @throws whatever is no refusal */
export function sayRefusal(error: unknown, { path, locale }: NamedFile, terminal: Terminal): void {
  if (!(error instanceof AppError)) throw error;
  const sentence = error.code === 'not_found' ? readText[locale].missing(path) : error.inWords(locale);
  terminal.err(`${sentence}\n`);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > DOCUMENT_LIMIT) throw new AppError('file_too_large', { size });
    return await readFile(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('not_found', { path }, { cause: error });
  }
}
