import { type LintFinding, quoteOf } from '@dondoc/reading';
import type { Locale } from '../base/text.ts';
import { lintText } from './lint.text.ts';

/** Letters of a terminal line. */
const WIDTH = 100;
const INDENT = '  ';
/** So much of the words found is shown. */
const QUOTE_LENGTH = 80;

/** Line of each finding in the text, from 1; findings are in order of place. */
export function linesOf(text: string, findings: readonly LintFinding[]): readonly number[] {
  let line = 1;
  let at = 0;
  return findings.map(({ span }) => {
    for (; at < span.start; at++) if (text.charAt(at) === '\n') line++;
    return line;
  });
}

/** Findings for the eye: what is wrong, the words, why, and how to mend it. */
export function lintTable(text: string, findings: readonly LintFinding[], locale: Locale): string {
  const words = lintText[locale];
  if (findings.length === 0) return `${words.none}\n`;
  const lines = linesOf(text, findings);
  const blocks = findings.map((finding, index) =>
    [
      `${words[finding.severity]} · ${words.line(lines[index] ?? 1)} · ${finding.rule}`,
      ...indented(finding.message[locale]),
      ...indented(`“${shortened(quoteOf(text, finding.span))}”`),
      ...indented(`${words.why} ${finding.explanation[locale]}`),
      ...indented(`${words.mend} ${finding.howToMend[locale]}`),
    ].join('\n'),
  );
  const count = (severity: LintFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return `${[...blocks, words.summary(count('error'), count('warning'), count('hint'))].join('\n\n')}\n`;
}

function shortened(quote: string): string {
  return quote.length <= QUOTE_LENGTH ? quote : `${quote.slice(0, QUOTE_LENGTH).trimEnd()}…`;
}

function indented(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && INDENT.length + line.length + 1 + word.length > WIDTH) {
      lines.push(INDENT + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, INDENT + line];
}
