import { pattern } from '../pattern/pattern.ts';
import type { Party, Span, TaskField } from '../reading.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import type { PartyRun } from '../recognise/recogniser.ts';
import { composed, fold } from '../text/fold.ts';
import { wearOf } from '../text/syllables.ts';
import { GENERAL_HEADS, NAMED_HEADS } from '../vietnamese/bodies.ts';
import { type DoubtRule, placesWithin, type TaskEvidence } from './evidence.ts';
import { isDoubtful } from './numbering.ts';

/** Whether somebody else acts is told near the beginning. */
const SUBJECT_REACH = 90;

const INHERITED: readonly Party['source'][] = ['heading', 'list-opening', 'addressees', 'closing'];
/** By the clause itself, or by the one before that goes on in it. */
const NAMED: readonly Party['source'][] = ['clause', 'previous-clause'];
const FAR: readonly Party['source'][] = ['addressees', 'closing'];

/** The lead that the task takes from elsewhere, and the text between the two; null for one that its own clause names. */
function inherited({ task, text }: TaskEvidence): { readonly lead: Party; readonly between: Span } | null {
  const lead = task.parties.find(({ role }) => role === 'lead');
  if (!lead || !INHERITED.includes(lead.source)) return null;
  // Whom the closing addresses has all orders above it, unless one of them names somebody else.
  const start = lead.source === 'closing' ? text.ordersStart : lead.span.end;
  return { lead, between: { start, end: Math.max(start, task.span.start) } };
}

const lettersDoubtful = (evidence: TaskEvidence): boolean => {
  const { task, slips, text } = evidence;
  const { slipsAt, worn } = text;
  const from = inherited(evidence);
  return (
    // Places in the quote do not hang on how the text is wrapped or its letters are composed.
    (slips > 0 && wearOf(task.quote).slipsAt.some((at) => at < SUBJECT_REACH)) ||
    task.parties.some(({ role, span }) => role === 'lead' && placesWithin(slipsAt, span) > 0) ||
    (worn && from !== null && placesWithin(slipsAt, from.between) > 0)
  );
};

/** No body has so long a name. */
const LONGEST_NAME = 140;
/** A sentence or a date inside a name, where a line after it ran on. */
const RUNS_ON = /[.:!?]\s\p{Lu}|\d\/\d/u;
/** Nobody in particular; and "lãnh đạo" is a verb as well. */
const ANYBODY =
  /^(?:lãnh đạo|đồng chí|học sinh|sinh viên|giáo viên|cán bộ|nhân dân|người dân|cha mẹ|phụ huynh)$/u;
/** However its letters are composed. */
const LONGEST_ANYBODY = 24;

const isUnlikely = ({ task }: TaskEvidence): boolean =>
  task.leads.some(
    (lead) =>
      lead.length > LONGEST_NAME ||
      RUNS_ON.test(lead) ||
      (lead.length < LONGEST_ANYBODY && ANYBODY.test(fold(lead))),
  );

/** "Khi …, nhà trường …", "Trường hợp …, giáo viên …": who acts stands behind it. */
const CONDITION = pattern(/^(?:khi|trường hợp|nếu|đối với|trong|trước khi|sau khi)\s/u);
/** How far such a condition is followed. */
const CONDITION_REACH = 160;
/** "Ngành nào chưa nộp thì …", "Những nơi …": part of those who are addressed, or somebody else. */
const WHICH = pattern(/^(?:\p{L}+\s){1,3}nào\s|^những nơi\s/u);
const ORDERS = pattern(/^(?:giao|yêu cầu|đề nghị)\s(?!ban)/u);

/** Whether a run of parties is the clause's own subject, and none of those who were read to lead or help. */
function isAnother({ task, words }: TaskEvidence, run: PartyRun): boolean {
  if (ISSUES.test(words.folded.slice(run.end, run.end + 20))) return false;
  return !run.parties.some(({ value }) => task.parties.some(({ text }) => text.includes(value)));
}

/** Behind "khi …,": a body in small letters with what it does, "cơ sở giáo dục bàn giao". */
function subjectAfterCondition({ words: { folded } }: TaskEvidence): boolean {
  if (!CONDITION.testAt(folded, 0, 12)) return false;
  for (let at = folded.indexOf(', '); at > 0 && at < CONDITION_REACH; at = folded.indexOf(', ', at + 1)) {
    const from = at + ', '.length;
    const end = Math.max(GENERAL_HEADS.matchAt(folded, from), NAMED_HEADS.matchAt(folded, from));
    if (end > 0 && isPredicate(folded, end + 1) && !isPredicate(folded, from)) return true;
  }
  return false;
}

/** The clause begins by naming somebody else than its lead, or orders somebody who could not be read. */
function namesAnother(evidence: TaskEvidence): boolean {
  const { words } = evidence;
  const run = readParties(words, 0);
  if (run !== null && isAnother(evidence, run)) return true;
  if (inherited(evidence) === null) return false;
  return (
    WHICH.testAt(words.folded, 0, 60) || ORDERS.testAt(words.folded, 0, 20) || subjectAfterCondition(evidence)
  );
}

/** What an issuer does, not whoever is to act: "Lãnh đạo thành phố yêu cầu …". */
const ISSUES = /^\s(?:yêu cầu|đề nghị|giao|phê duyệt|thống nhất|biểu dương|ghi nhận)\s/u;
/** Another body, or the rest of the name, that could not be read. */
const GOES_ON = /^(?:, (?:và )?|;\s| và )(?:các |\p{Lu}|trực thuộc|liên )/u;
const NEAR = 8;

/** What stands right behind a lead's name where the text names it. */
const behind = ({ text }: TaskEvidence, { span }: Party): string =>
  composed(text.original.slice(span.end, span.end + 40)).replace(/\s{2,}|[^\S ]/gu, ' ');

const mayIssue = (evidence: TaskEvidence): boolean =>
  evidence.task.parties.some(
    (party) => party.role === 'lead' && NAMED.includes(party.source) && ISSUES.test(behind(evidence, party)),
  );

const mayGoOn = (evidence: TaskEvidence): boolean =>
  evidence.task.parties.some(
    (party) =>
      party.role === 'lead' &&
      GOES_ON.test(behind(evidence, party)) &&
      !evidence.task.parties.some(
        ({ span }) => span.start >= party.span.end && span.start - party.span.end < NEAR,
      ),
  );

/** "Các hội và tổ chức liên quan": one group, or two bodies. */
const TWO_GROUPS = / và (?:các )?(?:tổ|ban|cơ quan|tổ chức|đơn vị|trường|phòng)\s/u;

const JOINED = /\sv\S{1,2}\s/iu;
const nameTwoGroups = (lead: string): boolean => JOINED.test(lead) && TWO_GROUPS.test(fold(lead));

const leads = (
  reason: DoubtRule<TaskField, TaskEvidence>['reason'],
  holds: (evidence: TaskEvidence) => boolean,
): DoubtRule<TaskField, TaskEvidence> => ({ field: 'leads', reason, holds });

/** What makes it doubtful who leads. */
export const LEAD_RULES: readonly DoubtRule<TaskField, TaskEvidence>[] = [
  leads('no-lead', ({ task }) => task.leads.length === 0),
  leads('letters-doubtful', lettersDoubtful),
  leads('unlikely-words', isUnlikely),
  leads('two-candidates', ({ task, text: { twoBodies } }) => task.leads.some((lead) => twoBodies.has(lead))),
  leads('two-candidates', ({ task }) => task.leads.some(nameTwoGroups)),
  leads('two-candidates', namesAnother),
  leads('two-candidates', mayIssue),
  leads('lead-inherited-far', (evidence) => {
    const from = inherited(evidence);
    return from !== null && FAR.includes(from.lead.source) && evidence.text.worn;
  }),
  leads('party-unread', mayGoOn),
  leads('party-unread', (evidence) => {
    const from = inherited(evidence);
    return from !== null && placesWithin(evidence.text.looseAt, from.between) > 0;
  }),
  leads(
    'numbering-unclear',
    (evidence) =>
      inherited(evidence) !== null && isDoubtful(evidence.task.section, evidence.text.doubtfulSections),
  ),
];
