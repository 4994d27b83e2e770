import type { ReadingTask } from '../../reading.ts';
import { fold } from '../../text/fold.ts';
import { HANDLING, type LintCheck, type LintRemark } from '../finding.ts';
import { type LintSubject, openingOf } from '../subject.ts';

/** Something that is handed in or issued once: whoever waits for it must know by when. */
const PRODUCT =
  /(?=(?:lập (?:danh sách|dự toán|báo cáo)|xây dựng (?:kế hoạch|đề án|phương án|quy chế|dự thảo|báo cáo|đề cương)|ban hành (?:kế hoạch|văn bản|quy chế|quyết định|hướng dẫn)|(?:báo cáo|gửi|nộp|trình)\s(?:về\s)?(?:ủy ban|ubnd|phòng|sở|bộ|chủ tịch|thủ tướng|chính phủ)|gửi về|đăng k[ýí] về|hoàn thiện dự thảo|có văn bản|thành lập (?:ban|tổ|hội đồng|đoàn)|tổng hợp,? báo cáo|tổ chức (?:sơ kết|tổng kết))(?:\s|,|$))/gu;
/** It begins a clause. */
const CLAUSE_BEGINS = /(?:^|[,;:]\s|\svà\s)$/u;
const ASKS = /(?:giao|phải|cần|khẩn trương|chủ động|yêu cầu|đề nghị|tham mưu)(?=\s)/gu;
/** From those words to what is asked. */
const UP_TO_PRODUCT = /^\s(?:[\p{L}&,\- ]{0,80}\s)?$/u;
/** Longer than both. */
const REACH = 95;
/** Told to do only if something happens, or as a matter of course. */
const CONDITIONAL =
  /(?:nếu|khi|trường hợp|vướng mắc|phát sinh|theo quy định|thường xuyên|kịp thời|định kỳ|hằng|hàng|theo phân cấp)(?=\s|,|$)/u;

const DATED: ReadonlySet<string> = new Set(['date', 'period', 'recurring', 'relative']);

function check({ reading }: LintSubject): LintRemark[] {
  // The last of the steps under a point carries the date of all of them.
  const dated = new Set(
    reading.tasks.filter(({ deadline }) => DATED.has(deadline?.kind ?? '')).map(({ section }) => section),
  );
  return reading.tasks
    .filter((task) => isOpen(task, dated))
    .map((task) => ({
      span: task.span,
      message: {
        vi: `Chưa có thời hạn: “${openingOf(task)}”.`,
        en: `No deadline is given: “${openingOf(task)}”.`,
      },
    }));
}

function isOpen(
  { kind, force, deadline, section, quote, leads }: ReadingTask,
  dated: ReadonlySet<string>,
): boolean {
  if (kind !== 'assignment' || force === 'commitment' || deadline !== null || dated.has(section))
    return false;
  const folded = fold(quote);
  return asksForProduct(folded, leads) && !CONDITIONAL.test(folded);
}

function asksForProduct(folded: string, leads: readonly string[]): boolean {
  const names = new Set(leads.map((lead) => `${fold(lead)} `));
  return [...folded.matchAll(PRODUCT)].some(({ index }) => {
    const before = folded.slice(Math.max(0, index - REACH), index);
    const asks = [...before.matchAll(ASKS)].at(-1);
    return (
      CLAUSE_BEGINS.test(before) ||
      // "Phòng Nội vụ lập danh sách"
      names.has(before) ||
      (asks && UP_TO_PRODUCT.test(before.slice(asks.index + asks[0].length)))
    );
  });
}

export const taskWithoutDeadline: LintCheck = {
  id: 'task-without-deadline',
  severity: 'hint',
  summary: {
    vi: 'Nhiệm vụ có sản phẩm phải nộp mà không có thời hạn',
    en: 'A task with something to hand in and no deadline',
  },
  source: HANDLING,
  explanation: {
    vi: 'Giao việc phải kèm thời hạn giải quyết. Chỉ xét nhiệm vụ có sản phẩm (báo cáo, kế hoạch, danh sách, dự thảo …), không xét định hướng và việc thường xuyên.',
    en: 'Tasks are given with a time limit. Only tasks with a product (report, plan, list, draft …) count, not directions and standing duties.',
  },
  howToMend: { vi: 'Thêm ngày phải hoàn thành.', en: 'Add the day by which it must be done.' },
  check,
};
