import type { ErrorCode } from '../../base/errors.ts';
import type { Locale } from '../../base/text.ts';
import type { OutputFormat } from '../output/output.ts';

/** One file of many: what is to be done with it. */
export interface FileJob {
  readonly path: string;
  /** What is made of it: a reading in one of its formats, or what the lint says. */
  readonly make:
    | {
        readonly kind: 'reading';
        readonly format: OutputFormat;
        /** Signs in a line of the terminal that it goes to. */
        readonly line?: number | undefined;
      }
    | { readonly kind: 'lint'; readonly format: 'table' | 'json'; readonly off: readonly string[] };
  readonly locale: Locale;
  /** Where the output goes; null sends it back. */
  readonly target: string | null;
}

/** Why a file failed: a refusal, or what ended its thread, or a disk that did not take the output. */
export type FailureCode = ErrorCode | 'time' | 'memory' | 'thread' | 'not-written';

export type FileAnswer =
  | {
      readonly ok: true;
      /** Tasks found, or errors that the lint found. */
      readonly count: number;
      /** The output, where it was asked to be sent back. */
      readonly output: Uint8Array | null;
      /** What was left out of the text or decided while it was read, in sentences. */
      readonly notes: readonly string[];
      /** The secrecy mark that the document bears. */
      readonly secret: string | null;
    }
  | { readonly ok: false; readonly code: FailureCode; readonly details: string };

/** Where an output is written before it takes its name: nobody finds half a file under it. */
export function partialOf(target: string): string {
  return `${target}.partial`;
}
