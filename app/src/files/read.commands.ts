import { parseArgs } from 'node:util';
import { read, toJson } from '@dondoc/reading';
import type { Command, ExitCode } from '../base/command.ts';
import { type NamedFile, STANDARD_TERMINAL, sayRefusal, type Terminal, textOfNamed } from './command-file.ts';
import { readText } from './read.text.ts';
import { readingTable } from './reading-table.ts';

const USAGE = 'read FILE [--format table|json] [--lang vi|en] [--attachment N]';

interface Call extends NamedFile {
  readonly format: 'table' | 'json';
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

export const readCommand: Command = createReadCommand(STANDARD_TERMINAL);

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseCall(args);
  if (!call) {
    terminal.err(`${readText.vi.usage(USAGE)}\n`);
    return 2;
  }
  try {
    const reading = read(await textOfNamed(call, terminal));
    terminal.out(
      call.format === 'json' ? `${JSON.stringify(toJson(reading))}\n` : readingTable(reading, call.locale),
    );
    return 0;
  } catch (error) {
    sayRefusal(error, call, terminal);
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
        attachment: { type: 'string' },
      },
    });
    const [path, ...others] = positionals;
    const { format, lang } = values;
    if (path === undefined || others.length > 0) return null;
    if ((format !== 'table' && format !== 'json') || (lang !== 'vi' && lang !== 'en')) return null;
    if (values.attachment !== undefined && !/^\d{1,3}$/u.test(values.attachment)) return null;
    const attachment = values.attachment === undefined ? null : Number(values.attachment);
    return { path, format, locale: lang, attachment };
  } catch {
    return null;
  }
}
