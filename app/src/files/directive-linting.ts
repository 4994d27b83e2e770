import { type LintFinding, type LintSettings, lint, type ReadText } from '@dondoc/reading';
import type { LintRequest } from './directive-linting.worker.ts';
import { inThread, textThreads } from './directive-reading.ts';

/** A text of this many characters is looked over in some ten milliseconds; a longer one in a thread of its own. */
const SHORT = 60_000;
/** Milliseconds. */
const TIME_LIMIT = 20_000;

const linters = textThreads<LintRequest, readonly LintFinding[]>(
  new URL('./directive-linting.worker.ts', import.meta.url),
);

/**
 * What the lint finds in a directive that has been read; the server goes on answering however long the text.
 * @throws AppError reading_too_long when time or memory do not suffice
 */
export async function lintDirective(
  directive: ReadText,
  settings: LintSettings,
): Promise<readonly LintFinding[]> {
  if (directive.text.length <= SHORT) return lint(directive, settings);
  return await inThread(linters, {
    data: { directive, settings },
    characters: directive.text.length,
    limit: TIME_LIMIT,
  });
}
