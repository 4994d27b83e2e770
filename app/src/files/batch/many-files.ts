import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { ExitCode } from '../../base/command.ts';
import type { Locale } from '../../base/text.ts';
import { brokenOff, refusalOf, type Terminal } from '../command-file.ts';
import { printable } from '../printable.ts';
import { batchText } from './batch.text.ts';
import type { FileAnswer, FileJob } from './file-job.ts';
import { workThrough } from './file-pool.ts';
import { findInputFiles, outputPaths } from './input-files.ts';
import { progressBar } from './progress.ts';

/** Many files, or folders of them, called for at once. */
export interface ManyFiles {
  readonly paths: readonly string[];
  readonly make: FileJob['make'];
  /** Folder of the outputs and their ending; null prints them one after the other, in the order of the files. */
  readonly output: { readonly folder: string; readonly extension: string } | null;
  readonly quiet: boolean;
  readonly locale: Locale;
}

/** A path named on the command line is worked through as many files when it is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Works through many files; one that fails stops no other. Ends with 0 when all were read, 1 when one failed or the
 * lint found an error, 130 or 143 when it was broken off.
 */
export async function workThroughMany(call: ManyFiles, terminal: Terminal): Promise<ExitCode> {
  const { output, locale } = call;
  const found = await findInputFiles(call.paths, output?.folder ?? null);
  const targets = output === null ? [] : outputPaths(found.files, output.folder, output.extension);
  const jobs = found.files.map(
    ({ path }, index): FileJob => ({ path, make: call.make, locale, target: targets[index] ?? null }),
  );
  const run = new Run(call, terminal, jobs.length);
  for (const path of found.missing) run.failed(path, batchText[locale].missing);
  if (jobs.length === 0 && found.missing.length === 0) {
    terminal.err(`${batchText[locale].nothing}\n`);
    return 1;
  }
  const refused = output === null ? null : await whyUnwritable(output.folder);
  if (output !== null && refused !== null) {
    terminal.err(`${batchText[locale].cannotWrite(printable(output.folder), printable(refused))}\n`);
    return 1;
  }
  const interruption = terminal.interruption?.();
  try {
    await workThrough(jobs, {
      onDone: (answer, job, index) => run.done(answer, job, index),
      onProgress: (done, job) => run.progress(done, job),
      ...(interruption && { signal: interruption.signal }),
    });
    return run.end(found.skipped);
  } catch (error) {
    if (interruption?.signal.aborted !== true) throw error;
    return run.interrupted(interruption.signal);
  } finally {
    interruption?.end();
  }
}

/** JSON escapes half of what steers a terminal; the other half comes in names of files. */
function jsonLine(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F]/gu,
    (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
  );
}

/** Why nothing can be written into a folder, which is made when it is missing: found before hours are spent on scans. */
async function whyUnwritable(folder: string): Promise<string | null> {
  try {
    await makeFolder(folder);
    // Rights alone do not tell: the disk may be one that cannot be written to.
    await rmdir(await mkdtemp(join(folder, '.dondoc-')));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** As `mkdir` with `recursive`, which never ends where a file system takes no folders (/proc). */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(resolve(folder));
  if (!(await isFolder(parent))) await makeFolder(parent);
  await mkdir(folder);
}

/** What is printed while files are worked through, and what has become of them. */
class Run {
  private readonly call: ManyFiles;
  private readonly terminal: Terminal;
  private readonly total: number;
  private readonly failures: string[] = [];
  private read = 0;
  private lintErrors = 0;

  constructor(call: ManyFiles, terminal: Terminal, total: number) {
    this.call = call;
    this.terminal = terminal;
    this.total = total;
  }

  private get bar(): boolean {
    return !this.call.quiet && this.terminal.shown?.err === true;
  }

  progress(done: number, job: FileJob): void {
    if (this.bar) this.terminal.err(`\r\u001b[K${progressBar(done, this.total, job.path)}`);
  }

  /** Called in the order of the files, so that what is printed does not depend on which was quicker. */
  done(answer: FileAnswer, job: FileJob, index: number): void {
    const t = batchText[this.call.locale];
    if (!this.call.quiet && !this.bar)
      this.terminal.err(`${t.line(index + 1, this.total, printable(job.path))}\n`);
    if (!answer.ok) {
      this.failed(job.path, this.reasonOf(answer, job.path));
      return;
    }
    this.read += 1;
    if (job.make.kind === 'lint') this.lintErrors += answer.count;
    if (!this.call.quiet) for (const note of answer.notes) this.say(t.note(printable(job.path), note));
    if (answer.secret !== null) this.say(t.secret(printable(job.path), answer.secret));
    if (answer.output !== null) this.print(job, answer.output);
  }

  failed(path: string, reason: string): void {
    this.failures.push(batchText[this.call.locale].failure(printable(path), printable(reason)));
  }

  end(skipped: number): ExitCode {
    const t = batchText[this.call.locale];
    this.clearBar();
    if (!this.call.quiet) this.say(t.summary(this.read, this.failures.length, skipped));
    if (this.failures.length > 0) this.say([t.failures, ...this.failures].join('\n'));
    return this.failures.length + this.lintErrors > 0 ? 1 : 0;
  }

  interrupted(signal: AbortSignal): ExitCode {
    this.clearBar();
    this.say(batchText[this.call.locale].interrupted(this.read + this.failures.length, this.total));
    return brokenOff(signal);
  }

  /** Several readings on one stream: JSON as a line for each file with its name, anything else under its name. */
  private print(job: FileJob, output: Uint8Array): void {
    const text = new TextDecoder().decode(output);
    this.clearBar();
    this.terminal.out(
      job.make.format === 'json'
        ? `${jsonLine({ file: job.path, ...(JSON.parse(text) as object) })}\n`
        : `== ${printable(job.path)} ==\n\n${text}\n`,
    );
  }

  private reasonOf(answer: Extract<FileAnswer, { ok: false }>, path: string): string {
    const { locale } = this.call;
    const t = batchText[locale];
    const { code, details } = answer;
    if (code === 'time' || code === 'memory' || code === 'thread') return t[code];
    if (code === 'not-written') return t['not-written'](details);
    return code === 'not_found' ? t.missing : refusalOf(code, path, locale);
  }

  private say(text: string): void {
    this.clearBar();
    this.terminal.err(`${text}\n`);
  }

  private clearBar(): void {
    if (this.bar) this.terminal.err('\r\u001b[K');
  }
}
