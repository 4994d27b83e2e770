import type { Span } from '../reading.ts';
import type { LintSubject } from './subject.ts';

/**
 * error = the directive contradicts itself, the calendar or a rule that the text alone decides; warning = probably wrong
 * or unclear to whoever must carry it out; hint = could be clearer.
 */
export type LintSeverity = 'error' | 'warning' | 'hint';

/** A text in both languages of the product, Vietnamese first. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Something that a rule found in a directive. */
export interface LintFinding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: LintSeverity;
  /** Half-open UTF-16 offsets into the text exactly as it was given. */
  readonly span: Span;
  readonly message: Bilingual;
  /** Why this is a fault, and where that is laid down; without a decree the reason is our own. */
  readonly explanation: Bilingual;
  readonly howToMend: Bilingual;
}

/** What one rule says of one place. */
export interface LintRemark {
  readonly span: Span;
  readonly message: Bilingual;
  /** Where this place may well be right: milder than the rule. */
  readonly severity?: LintSeverity;
}

/** What is published of one rule. */
export interface LintRule {
  /** Stable name by which it is switched off. */
  readonly id: string;
  readonly severity: LintSeverity;
  /** What it finds, in a few words. */
  readonly summary: Bilingual;
  /** Decree and article, or "Lập luận của phần mềm" where no rule of law says so. */
  readonly source: Bilingual;
  readonly explanation: Bilingual;
  readonly howToMend: Bilingual;
}

/** One rule. Its check never throws, and takes time in proportion to the text. */
export interface LintCheck extends LintRule {
  readonly check: (subject: LintSubject) => readonly LintRemark[];
}

/** What only the caller knows. Rules that need a member stay silent without it. */
export interface LintSettings {
  /** Ids of the rules that are switched off. */
  readonly off?: readonly string[];
  /** Holidays and days off in lieu as ISO dates; Saturdays, Sundays and holidays of the solar year are days off anyway. */
  readonly daysOff?: readonly string[];
  /** Saturdays and Sundays that are worked, as ISO dates. */
  readonly workingDays?: readonly string[];
  /** Names of the units that tasks can be given to, as the register writes them. */
  readonly knownUnits?: readonly string[];
  /** Abbreviations that the readers of the directive know. */
  readonly knownAbbreviations?: readonly string[];
}

/** Source of the rules that no decree lays down. */
export const OWN_REASONING: Bilingual = {
  vi: 'Lập luận của phần mềm',
  en: 'Reasoning of this software',
};

/** Source of the rules on who does what by when: said of handling incoming documents, it holds for handing tasks out. */
export const HANDLING: Bilingual = {
  vi: 'Nghị định 30/2020/NĐ-CP, Điều 23 (ý kiến chỉ đạo giải quyết văn bản), áp dụng tương tự',
  en: 'Decree 30/2020/NĐ-CP, Article 23 (directions on handling a document), by analogy',
};
