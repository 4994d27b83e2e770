import { expression } from '../pattern/ordinary.ts';
import { pattern } from '../pattern/pattern.ts';
import type { Party, Span, TaskField } from '../reading.ts';
import { readParties } from '../recognise/party/party.ts';
import { isPredicate } from '../recognise/party/predicate.ts';
import type { PartyRun } from '../recognise/recogniser.ts';
import { fold } from '../text/fold.ts';
import { countWithin } from '../text/sorted.ts';
import { wearOf } from '../text/syllables.ts';
import { GENERAL_HEADS, NAMED_HEADS } from '../vietnamese/bodies.ts';
import { WordSet } from '../vietnamese/word-set.ts';
import type { DoubtRule, TaskEvidence } from './evidence.ts';
import { besides } from './names.ts';
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
    task.parties.some(
      ({ role, span }) =>
        role === 'lead' && (countWithin(slipsAt, besides(span)) > 0 || text.names.place(span).speltOut),
    ) ||
    (worn && from !== null && countWithin(slipsAt, from.between) > 0)
  );
};

/** "Khi …, nhà trường …", "Trường hợp …, giáo viên …": who acts stands behind it. */
const CONDITION = pattern(/^(?:khi|trường hợp|nếu|đối với|trong|trước khi|sau khi)\s/u);
/** How far such a condition is followed. */
const CONDITION_REACH = 160;
/** "Ngành nào chưa nộp thì …", "Những nơi …": part of those who are addressed, or somebody else. */
const WHICH = pattern(/^(?:\p{L}+\s){1,3}nào\s|^những nơi\s/u);
const REACH_OF_WHICH = 60;
const tellsWhich = (folded: string): boolean => {
  const opening = folded.slice(0, REACH_OF_WHICH);
  return (opening.includes('nào') || opening.startsWith('những')) && WHICH.test(opening);
};
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
  return tellsWhich(words.folded) || ORDERS.testAt(words.folded, 0, 20) || subjectAfterCondition(evidence);
}

/** What an issuer does, not whoever is to act: "Lãnh đạo thành phố yêu cầu …". */
const ISSUES = /^\s(?:yêu cầu|đề nghị|giao|phê duyệt|thống nhất|biểu dương|ghi nhận)\s/u;
const NEAR = 8;

/** What may stand between a name and what is to be done. */
const BETWEEN = new WordSet(`
trong · trong khi · để · về · được · cũng · cùng · tại · căn cứ · theo · do · bởi · khi · từ · qua · với · thông qua · ở · nhằm · sẽ · đã · đang · sau · trước · có · không · hoặc · thì · phải · nếu · gồm · là · nêu · như · đến · trên · dưới · ngay · chưa · nào · này · đó · trực tiếp · bằng · còn · vào · đóng · hằng · hàng · định kỳ · liên quan · đây · mà · hay · vừa · cần · chỉ · giúp · thay · tự · đều · phụ trách · bảo đảm · đảm bảo · mỗi · thuộc · làm
`);
const IN_SMALL_LETTERS = expression(/^ (?:và )?(?=\p{Ll})/u);

/** The rest of a name that was broken off: "Công ty xuất" before "nhập khẩu", "Hội doanh nghiệp nhỏ" before "và vừa". */
function isBrokenOff(words: string): boolean {
  const at = IN_SMALL_LETTERS.exec(words)?.[0].length ?? 0;
  if (at === 0) return false;
  const folded = fold(words.slice(at));
  return !isPredicate(folded, 0) && BETWEEN.matchAt(folded, 0) < 0;
}

const mayIssue = (evidence: TaskEvidence): boolean =>
  evidence.task.parties.some(
    ({ role, source, span }) =>
      role === 'lead' && NAMED.includes(source) && ISSUES.test(evidence.text.names.place(span).behind),
  );

/** Whether behind one of those who lead, or who help, more of them may stand than were read. */
export const mayGoOn =
  (role: Party['role']) =>
  (evidence: TaskEvidence): boolean =>
    evidence.task.parties.some((party) => {
      if (party.role !== role) return false;
      const { behind, goesOn } = evidence.text.names.place(party.span);
      // "Trường/Viện đào tạo": one body, or two.
      if (NAMED.includes(party.source) && /^\/\p{Lu}\p{Ll}/u.test(behind)) return true;
      return (
        (goesOn || (NAMED.includes(party.source) && isBrokenOff(behind))) &&
        !evidence.task.parties.some(
          ({ span }) => span.start >= party.span.end && span.start - party.span.end < NEAR,
        )
      );
    });

const leads = (
  reason: DoubtRule<TaskField, TaskEvidence>['reason'],
  holds: (evidence: TaskEvidence) => boolean,
): DoubtRule<TaskField, TaskEvidence> => ({ field: 'leads', reason, holds });

/** What makes it doubtful who leads. */
export const LEAD_RULES: readonly DoubtRule<TaskField, TaskEvidence>[] = [
  leads('no-lead', ({ task }) => task.leads.length === 0),
  leads('letters-doubtful', lettersDoubtful),
  leads('unlikely-words', ({ task, text: { names } }) =>
    task.leads.some((lead) => names.name(lead).unlikely),
  ),
  leads('two-candidates', ({ task, text: { names } }) =>
    task.leads.some((lead) => names.name(lead).twoBodies),
  ),
  leads('two-candidates', ({ task, text: { names } }) =>
    task.leads.some((lead) => names.name(lead).twoGroups),
  ),
  leads('two-candidates', namesAnother),
  leads('two-candidates', mayIssue),
  leads('lead-inherited-far', (evidence) => {
    const from = inherited(evidence);
    return from !== null && FAR.includes(from.lead.source) && evidence.text.worn;
  }),
  leads('party-unread', mayGoOn('lead')),
  leads('party-unread', (evidence) => {
    const from = inherited(evidence);
    return from !== null && countWithin(evidence.text.looseAt, from.between) > 0;
  }),
  leads(
    'numbering-unclear',
    (evidence) =>
      inherited(evidence) !== null &&
      isDoubtful(evidence.task.section, evidence.task.span.start, evidence.text.doubtfulSections),
  ),
];
