import type { LintCheck } from './finding.ts';
import { blankNumberOrDate } from './rules/blank-number-or-date.ts';
import { citationAfterIssue } from './rules/citation-after-issue.ts';
import { citationToNothing } from './rules/citation-to-nothing.ts';
import { cooperationWithoutLead } from './rules/cooperation-without-lead.ts';
import { dateForm } from './rules/date-form.ts';
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts';
import { deadlineOnDayOff } from './rules/deadline-on-day-off.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { leadNotAddressed } from './rules/lead-not-addressed.ts';
import { missingPart } from './rules/missing-part.ts';
import { numberForm } from './rules/number-form.ts';
import { numberingDouble } from './rules/numbering-double.ts';
import { numberingGap } from './rules/numbering-gap.ts';
import { schoolYearContradiction } from './rules/school-year-contradiction.ts';
import { severalLeads } from './rules/several-leads.ts';
import { signingPrefix } from './rules/signing-prefix.ts';
import { taskTwice } from './rules/task-twice.ts';
import { taskWithoutDeadline } from './rules/task-without-deadline.ts';
import { taskWithoutLead } from './rules/task-without-lead.ts';
import { typeAbbreviation } from './rules/type-abbreviation.ts';
import { undefinedAbbreviation } from './rules/undefined-abbreviation.ts';
import { unknownUnit } from './rules/unknown-unit.ts';
import { vagueDeadline } from './rules/vague-deadline.ts';
import { weekdayMismatch } from './rules/weekday-mismatch.ts';
import { yearContradiction } from './rules/year-contradiction.ts';

/** Every rule: who, by when, contradictions, then the form. To add one, make its file and its cases and put it here. */
export const LINT_CHECKS: readonly LintCheck[] = [
  taskWithoutLead,
  severalLeads,
  leadNotAddressed,
  unknownUnit,
  cooperationWithoutLead,
  taskTwice,
  taskWithoutDeadline,
  vagueDeadline,
  deadlineBeforeIssue,
  deadlineOnDayOff,
  weekdayMismatch,
  impossibleDate,
  numberingGap,
  numberingDouble,
  schoolYearContradiction,
  yearContradiction,
  citationAfterIssue,
  citationToNothing,
  undefinedAbbreviation,
  missingPart,
  blankNumberOrDate,
  numberForm,
  dateForm,
  typeAbbreviation,
  signingPrefix,
];
