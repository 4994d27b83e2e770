import type { LintRule } from '../src/index.ts';

/** The rules as the table of docs/lint.md shows them. */
export function ruleTable(rules: readonly LintRule[]): string {
  const rows = rules.map(
    ({ id, severity, summary, source, howToMend }) =>
      `| \`${id}\` | ${severity} | ${summary.vi}<br>${summary.en} | ${source.vi}<br>${source.en} | ${howToMend.vi}<br>${howToMend.en} |`,
  );
  return ['| rule | severity | finds | source | how to mend |', '|---|---|---|---|---|', ...rows].join('\n');
}
