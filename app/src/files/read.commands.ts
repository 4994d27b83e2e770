import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '@dondoc/reading';
import type { Command, ExitCode } from '../base/command.ts';
import type { Locale } from '../base/text.ts';
import { batchText } from './batch/batch.text.ts';
import { isFolder, workThroughMany } from './batch/many-files.ts';
import { STANDARD_TERMINAL, sayRefusal, type Terminal, textOfNamed } from './command-file.ts';
import {
  isOutputFormat,
  OUTPUT_FORMATS,
  OUTPUT_FORMS,
  type OutputFormat,
  writeOutput,
} from './output/output.ts';
import { dueByDocument } from './output/output-source.ts';
import { printable } from './printable.ts';
import { readText } from './read.text.ts';

const USAGE = `read FILE|FOLDER… [--format ${OUTPUT_FORMATS.join('|')}] [-o FILE|FOLDER] [--quiet] [--lang vi|en] [--attachment N]`;

/** Of these, several can stand one after the other. */
const PRINTED_IN_A_ROW: readonly OutputFormat[] = ['table', 'json', 'markdown'];

interface Call {
  readonly paths: readonly string[];
  readonly format: OutputFormat;
  readonly output: string | null;
  readonly quiet: boolean;
  readonly locale: Locale;
  /** Of one e-mail with several documents the one to read. */
  readonly attachment: number | null;
}

/**
 * `dondoc read`: reads directives on this machine and writes what they ask of whom by when. Nothing is stored elsewhere
 * or sent anywhere. One file is printed or goes to the file named; many go to a folder, read side by side.
 */
export function createReadCommand(terminal: Terminal): Command {
  return {
    name: 'read',
    usage: USAGE,
    summary: { vi: readText.vi.summaryOfCommand, en: readText.en.summaryOfCommand },
    run: (args) => run(args, terminal),
  };
}

export const readCommand: Command = createReadCommand(STANDARD_TERMINAL);

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseCall(args);
  if (!call) {
    terminal.err(`${readText.vi.usage(USAGE)}\n`);
    return 2;
  }
  const { paths, output } = call;
  const [path = ''] = paths;
  const intoFolder = output !== null && (/[\\/]$/u.test(output) || (await isFolder(output)));
  const one = paths.length === 1 && !intoFolder && !(await isFolder(path));
  return one ? await readOne(path, call, terminal) : await readMany(call, terminal);
}

async function readOne(path: string, call: Call, terminal: Terminal): Promise<ExitCode> {
  const { format, output, locale, attachment } = call;
  const t = batchText[locale];
  const binary = output === null && OUTPUT_FORMS[format].binary && terminal.shown?.out === true;
  const overItself = output !== null && resolve(output) === resolve(path);
  if (binary || overItself) {
    terminal.err(`${binary ? t.binary(format) : t.ownInput(printable(path))}\n`);
    return 2;
  }
  try {
    const { text, unsure } = await textOfNamed({ path, locale, attachment }, terminal);
    const reading = read(text);
    const source = { text, unsure, reading, name: basename(path), locale, ...dueByDocument(reading) };
    const bytes = await writeOutput(format, source, lineOf(call, terminal));
    if (output !== null) return await writeTo(output, bytes, { locale, terminal });
    terminal.out(OUTPUT_FORMS[format].binary ? bytes : new TextDecoder().decode(bytes));
    return 0;
  } catch (error) {
    return sayRefusal(error, { path, locale }, terminal);
  }
}

/** A line of the terminal where somebody reads there: what goes into a file is the same wherever it is made. */
function lineOf({ output }: Call, { shown }: Terminal): number | undefined {
  return output === null && shown?.out === true ? shown.columns : undefined;
}

async function writeTo(
  path: string,
  bytes: Uint8Array,
  { locale, terminal }: { readonly locale: Locale; readonly terminal: Terminal },
): Promise<ExitCode> {
  try {
    await writeFile(path, bytes);
    return 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    terminal.err(`${batchText[locale].cannotWrite(printable(path), printable(reason))}\n`);
    return 1;
  }
}

async function readMany(call: Call, terminal: Terminal): Promise<ExitCode> {
  const { paths, format, output, quiet, locale } = call;
  if (call.attachment !== null) {
    terminal.err(`${readText[locale].oneMail}\n`);
    return 2;
  }
  if (output === null && !PRINTED_IN_A_ROW.includes(format)) {
    terminal.err(`${batchText[locale].needsFolder(format)}\n`);
    return 2;
  }
  const place = output === null ? null : { folder: output, extension: OUTPUT_FORMS[format].extension };
  return await workThroughMany(
    { paths, make: { kind: 'reading', format, line: lineOf(call, terminal) }, output: place, quiet, locale },
    terminal,
  );
}

function parseCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        output: { type: 'string', short: 'o' },
        quiet: { type: 'boolean', short: 'q', default: false },
        lang: { type: 'string', default: 'vi' },
        attachment: { type: 'string' },
      },
    });
    const { format, output = null, quiet, lang } = values;
    if (positionals.length === 0 || output === '' || !isOutputFormat(format)) return null;
    if (lang !== 'vi' && lang !== 'en') return null;
    if (values.attachment !== undefined && !/^\d{1,3}$/u.test(values.attachment)) return null;
    const attachment = values.attachment === undefined ? null : Number(values.attachment);
    return { paths: positionals, format, output, quiet, locale: lang, attachment };
  } catch {
    return null;
  }
}
