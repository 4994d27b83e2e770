import type { LintFinding, LintSeverity } from '@dondoc/reading';
import type { Locale } from '../base/text.ts';
import type { Mark } from './document-view.ts';

/** What a finding is known by: its rule and its place. The text of a directive never changes. */
export interface FindingKey {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** One finding, in the words of the reader's language. */
export interface FindingView extends FindingKey {
  readonly severity: LintSeverity;
  readonly message: string;
  /** Why it is a fault, with the source. */
  readonly explanation: string;
  readonly howToMend: string;
}

export interface LintView {
  /** What wants a look, the gravest first, and within that in the order of the text. */
  readonly open: readonly FindingView[];
  readonly dismissed: readonly FindingView[];
  readonly rulesOff: number;
  readonly maySwitchRules: boolean;
}

/** Gravest first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const satisfies readonly LintSeverity[];

export const NO_LINT: LintView = { open: [], dismissed: [], rulesOff: 0, maySwitchRules: false };

export function findingKey({ rule, start, end }: FindingKey): string {
  return `${rule}:${start}:${end}`;
}

/** The key of a finding as a form sends it; null when it is none. */
export function keyFromText(text: string): FindingKey | null {
  const match = /^(?<rule>[a-z][a-z0-9-]{1,60}):(?<start>\d{1,9}):(?<end>\d{1,9})$/u.exec(text)?.groups;
  if (match === undefined) return null;
  const [start, end] = [Number(match['start']), Number(match['end'])];
  return start > end ? null : { rule: match['rule'] ?? '', start, end };
}

/** Findings in one language, those that were put aside apart. */
export function lintView(
  findings: readonly LintFinding[],
  { dismissed, locale }: { readonly dismissed: readonly FindingKey[]; readonly locale: Locale },
): Pick<LintView, 'open' | 'dismissed'> {
  const aside = new Set(dismissed.map(findingKey));
  const views = findings
    .map(
      ({ rule, severity, span, message, explanation, howToMend }): FindingView => ({
        rule,
        severity,
        start: span.start,
        end: span.end,
        message: message[locale],
        explanation: explanation[locale],
        howToMend: howToMend[locale],
      }),
    )
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.start - b.start);
  return {
    open: views.filter((view) => !aside.has(findingKey(view))),
    dismissed: views.filter((view) => aside.has(findingKey(view))),
  };
}

/** Where the open findings stand in the text, each place with the name by which the list leads to it. */
export function lintMarks(open: readonly FindingView[]): Mark[] {
  return open.map(({ start, end }) => ({ start, end, kind: 'lint', anchor: anchorOf(start) }));
}

export function anchorOf(start: number): string {
  return `loi-${start}`;
}
