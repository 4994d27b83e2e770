import { parseArgs } from 'node:util';
import { LINT_RULES, lint } from '@dondoc/reading';
import type { Command, ExitCode } from '../base/command.ts';
import type { Locale } from '../base/text.ts';
import { knownDays } from '../calendar/known-days.ts';
import { isFolder, workThroughMany } from './batch/many-files.ts';
import { type NamedFile, STANDARD_TERMINAL, sayRefusal, type Terminal, textOfNamed } from './command-file.ts';
import { lintText } from './lint.text.ts';
import { lintJson } from './lint-json.ts';
import { lintTable } from './lint-table.ts';
import { readText } from './read.text.ts';

const USAGE =
  'lint FILE|FOLDER… [--format table|json] [--off RULE,RULE] [-o FOLDER] [--quiet] [--lang vi|en]';

interface Call {
  readonly paths: readonly string[];
  readonly format: 'table' | 'json';
  readonly off: readonly string[];
  /** Folder of the outputs. */
  readonly output: string | null;
  readonly quiet: boolean;
  readonly locale: Locale;
}

/**
 * `dondoc lint`: looks directives over and prints what to mend, of many files one after the other. Ends with 0 where there is no error (warnings and
 * hints do not count), 1 where there are errors or the file cannot be read, 2 where it was called wrongly.
 */
export function createLintCommand(terminal: Terminal): Command {
  return {
    name: 'lint',
    usage: USAGE,
    summary: { vi: lintText.vi.summaryOfCommand, en: lintText.en.summaryOfCommand },
    run: (args) => run(args, terminal),
  };
}

export const lintCommand: Command = createLintCommand(STANDARD_TERMINAL);

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseCall(args);
  if (!call) {
    terminal.err(`${readText.vi.usage(USAGE)}\n`);
    return 2;
  }
  const known = LINT_RULES.map(({ id }) => id);
  const unknown = call.off.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    terminal.err(`${lintText[call.locale].unknownRule(unknown, known.join(', '))}\n`);
    return 2;
  }
  const [path = ''] = call.paths;
  const one = call.paths.length === 1 && call.output === null && !(await isFolder(path));
  return one ? await lintFile({ path, locale: call.locale }, call, terminal) : await lintMany(call, terminal);
}

async function lintFile(file: NamedFile, call: Call, terminal: Terminal): Promise<ExitCode> {
  try {
    const { text } = await textOfNamed(file, terminal);
    const findings = lint(text, { ...knownDays(), off: call.off });
    terminal.out(call.format === 'json' ? lintJson(text, findings) : lintTable(text, findings, call.locale));
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    return sayRefusal(error, file, terminal);
  }
}

async function lintMany(
  { paths, format, off, output, quiet, locale }: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const extension = format === 'json' ? '.lint.json' : '.lint.txt';
  const place = output === null ? null : { folder: output, extension };
  return await workThroughMany(
    { paths, make: { kind: 'lint', format, off }, output: place, quiet, locale },
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
        off: { type: 'string', multiple: true, default: [] },
        output: { type: 'string', short: 'o' },
        quiet: { type: 'boolean', short: 'q', default: false },
        lang: { type: 'string', default: 'vi' },
      },
    });
    const { format, lang, quiet, output = null } = values;
    if (positionals.length === 0 || output === '') return null;
    if ((format !== 'table' && format !== 'json') || (lang !== 'vi' && lang !== 'en')) return null;
    const off = values.off
      .flatMap((list) => list.split(',').map((id) => id.trim()))
      .filter((id) => id !== '');
    return { paths: positionals, format, off, output, quiet, locale: lang };
  } catch {
    return null;
  }
}
