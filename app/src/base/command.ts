import type { LocalText } from './text.ts';

/** How a command ended: 0 done, 1 could not, 2 called wrongly, 130 and 143 broken off (Ctrl-C, SIGTERM). */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

/** One command of `dondoc`: `dondoc read FILE --format json`. Only its result goes to standard output. */
export interface Command {
  /** The first word on the command line. */
  readonly name: string;
  /** How it is called, without "dondoc": `read FILE [--format json|table]`. */
  readonly usage: string;
  readonly summary: LocalText;
  /** @param args what stands behind the name; relative paths are meant from the caller's folder */
  run(args: readonly string[]): Promise<ExitCode>;
}
