import type { Span } from '@dondoc/reading';
import type { DraftTaskId, UnitId } from '../base/ids.ts';
import type { DraftParty, DraftTask, DraftTasks } from './draft.ts';
import type { ReviewState } from './edit.ts';
import { quoteOf } from './quote.ts';
import { proposeSummary } from './summary.ts';

/** A short directive for tests: three tasks of a district to its education division and its schools. */
export const TEXT = `2. Các trường học thuộc huyện

- Rà soát cơ sở vật chất, sửa chữa phòng học hư hỏng; phối hợp với Trạm Y tế kiểm tra bếp ăn; báo cáo kết quả trước ngày 28/6/2024.

3. Phòng Giáo dục và Đào tạo

- Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các đơn vị. **Hoàn thành trước ngày 12/7/2024.**

- Bên cạnh đó, cần xác định nội dung trọng tâm để các trường thực hiện.`;

// Ids of tests are branded here once; their form is that of the database's.
export const taskId = (n: number): DraftTaskId =>
  `00000000-0000-7000-8000-${String(n).padStart(12, '0')}` as DraftTaskId;
export const unitId = (n: number): UnitId =>
  `00000000-0000-7000-9000-${String(n).padStart(12, '0')}` as UnitId;

export function spanOf(words: string, text: string = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export function party(written: string, more: Partial<DraftParty> = {}): DraftParty {
  return { written, span: null, why: { from: 'heading', section: '3' }, set: null, ...more };
}

/** A draft of these words of the text; a test names only what it is about. */
export function draft(words: string, more: Partial<DraftTask> = {}): DraftTask {
  const span = spanOf(words);
  return draftAt(span, TEXT, more);
}

export function draftAt(span: Span, text: string, more: Partial<DraftTask> = {}): DraftTask {
  const quote = quoteOf(text, span);
  return {
    section: '3',
    span,
    quote,
    summary: proposeSummary(quote),
    kind: 'assignment',
    force: 'order',
    leads: [party('Phòng Giáo dục và Đào tạo')],
    cooperators: [],
    via: [],
    followerId: null,
    product: null,
    deadline: null,
    deadlineWritten: null,
    deadlineSpan: null,
    doubts: [],
    status: 'active',
    ...more,
  };
}

export function reviewOf(...drafts: readonly DraftTask[]): ReviewState {
  const tasks: DraftTasks = new Map(drafts.map((value, at) => [taskId(at + 1), { value, version: 1 }]));
  return {
    header: {
      value: {
        documentType: 'thông báo',
        number: '203/TB-UBND',
        title: 'Kết luận tại Hội nghị',
        issuer: 'UBND huyện Bình Sơn',
        issueDate: '2024-06-18',
        signer: null,
        followerId: null,
        doubts: [],
      },
      version: 1,
    },
    tasks,
  };
}
