import { parseArgs } from 'node:util';
import { LINT_RULES, type LintFinding, lint, quoteOf } from '@dondoc/reading';
import type { Command, ExitCode } from '../base/command.ts';
import { type NamedFile, STANDARD_TERMINAL, sayRefusal, type Terminal, textOfNamed } from './command-file.ts';
import { lintText } from './lint.text.ts';
import { linesOf, lintTable } from './lint-table.ts';
import { readText } from './read.text.ts';

const USAGE = 'lint FILE [--format table|json] [--off RULE,RULE] [--lang vi|en]';

interface Call extends NamedFile {
  readonly format: 'table' | 'json';
  readonly off: readonly string[];
}

/**
 * `dondoc lint FILE`: looks a directive over and prints what to mend. Ends with 0 where there is no error (warnings and
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
  try {
    return await lintFile(call, terminal);
  } catch (error) {
    sayRefusal(error, call, terminal);
    return 1;
  }
}

async function lintFile(call: Call, terminal: Terminal): Promise<ExitCode> {
  const text = await textOfNamed(call, terminal);
  const findings = lint(text, { off: call.off });
  terminal.out(call.format === 'json' ? lintJson(text, findings) : lintTable(text, findings, call.locale));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** One JSON: the findings in order of place, each with its line (from 1) and the words found. */
function lintJson(text: string, findings: readonly LintFinding[]): string {
  const lines = linesOf(text, findings);
  const printed = findings.map((finding, index) => ({
    ...finding,
    line: lines[index],
    text: quoteOf(text, finding.span),
  }));
  return `${JSON.stringify({ format: 'dondoc.lint/1', findings: printed })}\n`;
}

function parseCall(args: readonly string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        off: { type: 'string', multiple: true, default: [] },
        lang: { type: 'string', default: 'vi' },
      },
    });
    const [path, ...others] = positionals;
    const { format, lang } = values;
    if (path === undefined || others.length > 0) return null;
    if ((format !== 'table' && format !== 'json') || (lang !== 'vi' && lang !== 'en')) return null;
    const off = values.off
      .flatMap((list) => list.split(',').map((id) => id.trim()))
      .filter((id) => id !== '');
    return { path, format, off, locale: lang };
  } catch {
    return null;
  }
}
