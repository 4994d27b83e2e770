export type { Bilingual, LintFinding, LintRule, LintSettings, LintSeverity } from './finding.ts';
export { lint, type ReadText } from './lint.ts';
export { LINT_RULES } from './rules.ts';
