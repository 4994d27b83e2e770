import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { findSecrecyMark } from '@dondoc/reading';
import { AppError } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { DOCUMENT_LIMIT } from './content-type.ts';
import { extractText } from './document-text.ts';
import { choicesOf } from './mail/mail-choice.ts';
import { openMailed } from './mail/mail-opening.ts';
import { readText } from './read.text.ts';
import { extractionInWords } from './reading-notes.text.ts';

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
  /** Of an e-mail with several documents the one to read, as in `MailChoice`. */
  readonly attachment?: number | null;
}

/**
 * The text of the file; what was left out of it or decided is said on the other channel. A secrecy mark is only warned of: what is read on the command line is stored and sent nowhere.
 * @throws AppError not_found for a file that cannot be opened, file_too_large, else as `extractText`
 */
export async function textOfNamed(named: NamedFile, terminal: Terminal): Promise<string> {
  const { path, locale } = named;
  const handedIn = { name: basename(path), bytes: await bytesOf(path) };
  const { file, mail, notes } = await openMailed(handedIn, named.attachment ?? null);
  const extracted = await extractText(file.bytes, file.name);
  const extraction = { mail, notes: [...notes, ...extracted.notes] };
  for (const line of extractionInWords(extraction, locale)) terminal.err(`${line}\n`);
  const found = findSecrecyMark(extracted.text);
  if (found) terminal.err(`${readText[locale].secret(found.mark)}\n`);
  return extracted.text;
}

/** Says why the file could not be read. @throws whatever is no refusal */
export function sayRefusal(error: unknown, { path, locale }: NamedFile, terminal: Terminal): void {
  if (!(error instanceof AppError)) throw error;
  const sentence = error.code === 'not_found' ? readText[locale].missing(path) : error.inWords(locale);
  terminal.err(`${sentence}\n`);
  if (error.code !== 'mail_choose') return;
  for (const { part, name, size } of choicesOf(error.details)) {
    terminal.err(
      `  --attachment ${part}  ${name || readText[locale].mailBody} (${Math.ceil(size / 1024)} kB)\n`,
    );
  }
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
