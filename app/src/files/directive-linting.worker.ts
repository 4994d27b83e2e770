import { parentPort } from 'node:worker_threads';
import { type LintSettings, lint, type ReadText } from '@dondoc/reading';

/** What the thread is given. */
export interface LintRequest {
  readonly directive: ReadText;
  readonly settings: LintSettings;
}

// Asked by directive-linting.ts alone, one at a time.
parentPort?.on('message', ({ directive, settings }: LintRequest) => {
  parentPort?.postMessage(lint(directive, settings), []);
});
