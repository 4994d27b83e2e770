import { parentPort, workerData } from 'node:worker_threads';
import { type LintSettings, lint, type ReadText } from '@dondoc/reading';

// Started by directive-linting.ts alone, which passes both.
const { directive, settings } = workerData as {
  readonly directive: ReadText;
  readonly settings: LintSettings;
};
parentPort?.postMessage(lint(directive, settings), []);
