import { type DraftDoubt, type DraftTask, lacksLead } from './draft.ts';

/** What is wrong or really unsure, as opposed to worth knowing; "unresolved" stands for a lead whose units nobody knows. */
export type LookReason = DraftDoubt['reason'] | 'unresolved';

/**
 * Doubts that a person must settle. Not among them, because the text itself is clear: several leads that it lists, a lead
 * that it names for a whole list, an order without a deadline, a long clause.
 */
const MUST_SETTLE: readonly DraftDoubt['reason'][] = [
  'no-lead',
  'party-unsure',
  'shared-parties',
  'year-assumed',
  'vague-deadline',
  'event-deadline',
  'two-deadlines',
];

/**
 * Things that are handed in, held or decided, and numbered documents to carry out: a direction that speaks of them may be an
 * assignment. "Tăng cường công tác tuyên truyền" names nothing of the kind.
 */
const COUNTABLE =
  /(?<![\p{L}\p{N}])(?:kế hoạch|phương án|đề án|báo cáo|danh sách|danh mục|hồ sơ|văn bản|tham mưu|kiểm tra|thanh tra|công khai|tập huấn|ký kết|(?:nghị quyết|quyết định|chỉ thị|công văn|kế hoạch|thông tư|nghị định) số)(?![\p{L}\p{N}])/iu;

/** Why a person should look at this task before it is issued; nothing for one that is clear, dropped or accepted. */
export function looksOf(task: DraftTask): LookReason[] {
  if (task.status !== 'active') return [];
  const reasons = task.doubts
    .map(({ reason }) => reason)
    .filter((reason) =>
      task.kind === 'direction' ? isNearTheLine(task, reason) : MUST_SETTLE.includes(reason),
    );
  const unresolved = lacksLead(task) && task.leads.length > 0;
  return [...new Set<LookReason>(unresolved ? ['unresolved', ...reasons] : reasons)];
}

function isNearTheLine({ quote }: DraftTask, reason: DraftDoubt['reason']): boolean {
  return reason === 'maybe-direction' && COUNTABLE.test(quote.normalize('NFC'));
}

/** Whether a person should look at this task before it is issued. */
export function needsLook(task: DraftTask): boolean {
  return looksOf(task).length > 0 || lacksLead(task);
}
