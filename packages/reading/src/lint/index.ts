import type { LintRule } from './finding.ts';
import { LINT_CHECKS } from './rules.ts';

export type { Bilingual, LintFinding, LintRule, LintSettings, LintSeverity } from './finding.ts';
export { lint, type ReadText } from './lint.ts';

/** Every rule that `lint` looks by, in the order of the documentation. */
export const LINT_RULES: readonly LintRule[] = LINT_CHECKS;
