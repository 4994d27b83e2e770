import { searching } from '../pattern/ordinary.ts';
import type { Reading } from '../reading.ts';
import { isOrdinary } from '../text/letters.ts';
import type { LintFinding, LintSettings } from './finding.ts';
import { LINT_CHECKS } from './rules.ts';
import { subjectOf } from './subject.ts';

/** A text that has been read already, with the reading made of exactly that text. */
export interface ReadText {
  readonly text: string;
  readonly reading: Reading;
}

/**
 * Looks a directive over for faults of form and of sense, in order of place. Pure and deterministic; never throws; takes
 * time in proportion to the text's length. A text that has been read already is given with its reading.
 */
export function lint(directive: string | ReadText, settings: LintSettings = {}): LintFinding[] {
  const { text, reading } = typeof directive === 'string' ? { text: directive, reading: null } : directive;
  return searching(isOrdinary(text), () => findingsIn(text, reading, settings));
}

function findingsIn(text: string, reading: Reading | null, settings: LintSettings): LintFinding[] {
  const subject = subjectOf(text, reading, settings);
  const off = new Set(settings.off);
  return LINT_CHECKS.filter(({ id }) => !off.has(id))
    .flatMap(({ id, severity, explanation, source, howToMend, check }) =>
      check(subject).map(({ span, message, severity: milder }) => ({
        rule: id,
        severity: milder ?? severity,
        span,
        message,
        explanation: {
          vi: `${explanation.vi} (${source.vi})`,
          en: `${explanation.en} (${source.en})`,
        },
        howToMend,
      })),
    )
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
