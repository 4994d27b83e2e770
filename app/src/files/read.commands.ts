import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { findSecrecyMark, read, toJson } from '@dondoc/reading';
import type { Command, ExitCode } from '../base/command.ts';
import { AppError } from '../base/errors.ts';
import type { Locale } from '../base/text.ts';
import { DOCUMENT_LIMIT } from './content-type.ts';
import { extractText } from './document-text.ts';
import { readText } from './read.text.ts';
import { readingTable } from './reading-table.ts';

const USAGE = 'read FILE [--format table|json] [--lang vi|en]';

/** Where a command writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

interface Call {
  readonly path: string;
  readonly format: 'table' | 'json';
  readonly locale: Locale;
}

/** `dondoc read FILE`: reads a directive on this machine and prints what it asks of whom by when. Stores and sends nothing. */
export function createReadCommand(terminal: Terminal): Command {
  return {
    name: 'read',
    usage: USAGE,
    summary: { vi: readText.vi.summaryOfCommand, en: readText.en.summaryOfCommand },
    run: (args) => run(args, terminal),
  };
}

export const readCommand: Command = createReadCommand({
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseCall(args);
  if (!call) {
    terminal.err(`${readText.vi.usage(USAGE)}\n`);
    return 2;
  }
  try {
    const text = await textOf(call);
    warnOfSecrecy(text, call, terminal);
    const reading = read(text);
    terminal.out(
      call.format === 'json' ? `${JSON.stringify(toJson(reading))}\n` : readingTable(reading, call.locale),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const isMissing = error.code === 'not_found';
    const sentence = isMissing ? readText[call.locale].missing(call.path) : error.inWords(call.locale);
    terminal.err(`${sentence}\n`);
    return 1;
  }
}

function parseCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        lang: { type: 'string', default: 'vi' },
      },
    });
    const [path, ...others] = positionals;
    const { format, lang } = values;
    if (path === undefined || others.length > 0) return null;
    if ((format !== 'table' && format !== 'json') || (lang !== 'vi' && lang !== 'en')) return null;
    return { path, format, locale: lang };
  } catch {
    return null;
  }
}

/** @throws AppError not_found for a file that cannot be opened, else as `extractText` */
async function textOf(call: Call): Promise<string> {
  const bytes = await bytesOf(call.path);
  const { text } = await extractText(bytes, basename(call.path));
  return text;
}

/** @throws AppError not_found for a file that cannot be opened, file_too_large */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > DOCUMENT_LIMIT) throw new AppError('file_too_large', { size });
    return await readFile(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('not_found', { path }, { cause: error });
  }
}

function warnOfSecrecy(text: string, call: Call, terminal: Terminal): void {
  const found = findSecrecyMark(text);
  if (found) terminal.err(`${readText[call.locale].secret(found.mark)}\n`);
}
