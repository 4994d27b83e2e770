import { type LintFinding, quoteOf } from '@dondoc/reading';
import { linesOf } from './lint-table.ts';

/** One JSON: the findings in order of place, each with its line (from 1) and the words found. */
export function lintJson(text: string, findings: readonly LintFinding[]): string {
  const lines = linesOf(text, findings);
  const printed = findings.map((finding, index) => ({
    ...finding,
    line: lines[index],
    text: quoteOf(text, finding.span),
  }));
  return `${JSON.stringify({ format: 'dondoc.lint/1', findings: printed })}\n`;
}
