import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { findSecrecyMark } from '@dondoc/reading';
import type { ExitCode } from '../base/command.ts';
import { AppError, ERRORS, type ErrorCode } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { DOCUMENT_LIMIT } from './content-type.ts';
import { type ExtractOptions, extractText } from './document-text.ts';
import type { ExtractedText, OnProgress } from './extracted-text.ts';
import { choicesOf } from './mail/mail-choice.ts';
import { type OpenedMail, openMailed } from './mail/mail-opening.ts';
import { printable } from './printable.ts';
import { readText } from './read.text.ts';
import { extractionInWords } from './reading-notes.text.ts';
import type { UnsureWord } from './unsure-words.ts';

/** Where a command writes. */
export interface Terminal {
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /**
   * Whether somebody looks at what is written to `out` or `err`, rather than a file or another program taking it, and
   * how many signs a line of theirs holds.
   */
  readonly shown?: { readonly out: boolean; readonly err: boolean; readonly columns?: number };
  /** A signal that fires when the person breaks off (Ctrl-C); until `end` is called, the program does not end by itself. */
  interruption?(): Interruption;
}

export interface Interruption {
  /** Its reason is the name of the system's signal. */
  readonly signal: AbortSignal;
  end(): void;
}

/** How shells tell what broke a command off: 130 for Ctrl-C, 143 where it was asked to end. */
export function brokenOff({ reason }: AbortSignal): ExitCode {
  return reason === 'SIGTERM' ? 143 : 130;
}

export const STANDARD_TERMINAL: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  shown: { out: process.stdout.isTTY, err: process.stderr.isTTY, columns: process.stdout.columns },
  interruption() {
    const controller = new AbortController();
    const stop = (name: NodeJS.Signals): void => controller.abort(name);
    const names = ['SIGINT', 'SIGTERM'] as const;
    for (const name of names) process.on(name, stop);
    return {
      signal: controller.signal,
      end: () => {
        for (const name of names) process.off(name, stop);
      },
    };
  },
};

const CLEAR_LINE = '\r\u001B[K';

/** A file named on the command line, and the language to speak of it. */
export interface NamedFile {
  readonly path: string;
  readonly locale: Locale;
  /** Of an e-mail with several documents the one to read, as in `MailChoice`. */
  readonly attachment?: number | null;
}

type Opening = Pick<ExtractOptions, 'onProgress' | 'signal'>;

/**
 * The text of the file; what was left out of it or decided is said on the other channel. A secrecy mark is only warned of:
 * what is read on the command line is stored and sent nowhere.
 * @throws AppError not_found for a file that cannot be opened, file_too_large, else as `extractText`
 */
export async function textOfNamed(
  named: NamedFile,
  terminal: Terminal,
): Promise<Pick<OpenedText, 'text' | 'unsure'>> {
  const { text, unsure, notes, secret } = await openBreakable(named, terminal);
  for (const note of notes) terminal.err(`${note}\n`);
  if (secret !== null) terminal.err(`${readText[named.locale].secret(secret)}\n`);
  return { text, unsure };
}

/** Broken off, it ends after the threads and whatever they started. */
async function openBreakable(named: NamedFile, terminal: Terminal): Promise<OpenedText> {
  const interruption = terminal.interruption?.();
  const onProgress = pagesShown(named.locale, terminal);
  try {
    return await openNamed(named, { onProgress, ...(interruption && { signal: interruption.signal }) });
  } catch (error) {
    if (terminal.shown?.err === true) terminal.err(CLEAR_LINE);
    if (interruption?.signal.aborted !== true) throw error;
    throw new BrokenOff(interruption.signal);
  } finally {
    interruption?.end();
  }
}

class BrokenOff extends Error {
  readonly signal: AbortSignal;

  constructor(signal: AbortSignal) {
    super('broken off');
    this.signal = signal;
  }
}

/** A line that is written over and over while pages are recognised, where somebody is there to see it. */
function pagesShown(locale: Locale, terminal: Terminal): OnProgress {
  return (done, total, isScan) => {
    if (!isScan || terminal.shown?.err !== true) return;
    const words = done < total ? readText[locale].recognising(done + 1, total) : '';
    terminal.err(CLEAR_LINE + words);
  };
}

/** The text of a file with what is to be said of it: sentences, and the secrecy mark that it bears. */
export interface OpenedText {
  readonly text: string;
  /** Of a scan the words that may be wrong. */
  readonly unsure: readonly UnsureWord[];
  readonly notes: readonly string[];
  readonly secret: string | null;
}

/** @throws AppError as `textOfNamed` */
export async function openNamed(
  { path, locale, attachment }: NamedFile,
  options: Opening = {},
): Promise<OpenedText> {
  const handedIn = { name: basename(path), bytes: await bytesOf(path) };
  const opened = await openMailed(handedIn, attachment ?? null, options);
  const { mail, notes } = opened;
  if (mail === null && typeof attachment === 'number') throw new NoMail();
  const { unsure = [], ...extracted } = await extractOpened(opened, options);
  return {
    text: extracted.text,
    unsure,
    notes: extractionInWords({ mail, notes: [...notes, ...extracted.notes], unsure }, locale, 'command'),
    secret: findSecrecyMark(extracted.text)?.mark ?? null,
  };
}

/** The only attachment of a mail may be a blurred picture, and the body the directive: then it is named, too. */
async function extractOpened({ file, mail, choices }: OpenedMail, options: Opening): Promise<ExtractedText> {
  try {
    return await extractText(file.bytes, file.name, options);
  } catch (error) {
    if (mail === null || !(error instanceof AppError) || error.code !== 'file_no_text') throw error;
    throw new AppError('file_no_text', { ...error.details, choices }, { cause: error });
  }
}

/** An attachment was asked for, but the file is no mail. */
class NoMail extends Error {}

/**
 * Says why the file was not read, and what else could be chosen of a mail.
 * @returns how the command ends: 2 where an attachment was asked for that is not there
 * @throws whatever is no refusal
 */
export function sayRefusal(error: unknown, { path, locale }: NamedFile, terminal: Terminal): ExitCode {
  const t = readText[locale];
  if (error instanceof BrokenOff) {
    terminal.err(`${t.interrupted}\n`);
    return brokenOff(error.signal);
  }
  if (error instanceof NoMail) {
    terminal.err(`${t.noMail(printable(path))}\n`);
    return 2;
  }
  if (!(error instanceof AppError)) throw error;
  const { missing } = error.details;
  const isMissing = typeof missing === 'number';
  terminal.err(`${isMissing ? t.noAttachment(missing) : refusalOf(error.code, path, locale)}\n`);
  for (const { part, name, size } of choicesOf(error.details)) {
    terminal.err(`  --attachment ${part}  ${printable(name) || t.mailBody} (${Math.ceil(size / 1024)} kB)\n`);
  }
  return isMissing ? 2 : 1;
}

/** As the pages say it, but where the person sits at the machine itself. */
export function refusalOf(code: ErrorCode, path: string, locale: Locale): string {
  const t = readText[locale];
  if (code === 'file_word_97') return t.noOffice;
  if (code === 'file_not_converted') return t.notConverted;
  return code === 'not_found' ? t.missing(printable(path)) : ERRORS[code][locale];
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
