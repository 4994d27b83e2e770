import type { MoveHappening } from '../tasks/move-content.ts';
import type { Moment } from './demonstration-story.ts';
import type { TaskKey } from './demonstration-words.ts';

/** What is asked and answered besides: more time, why it was late, and a cause beyond the power of the unit. */
export interface Aside {
  readonly head: string;
  readonly task: TaskKey;
  readonly at: Moment;
  /** The head, where nobody else is named. */
  readonly by?: string;
  readonly happening: MoveHappening;
}

export const ASIDES: readonly Aside[] = [
  {
    head: 'hieu-truong-thcs-binh-chau',
    task: 'inspection-report',
    at: '2024-06-19T09:50',
    by: 'chuyen-vien-gddt',
    happening: {
      kind: 'explanation-asked',
      reason: 'Báo cáo nộp sau thời hạn. Đề nghị nhà trường nêu rõ lý do.',
    },
  },
  {
    head: 'hieu-truong-thcs-binh-chau',
    task: 'inspection-report',
    at: '2024-06-19T10:05',
    happening: {
      kind: 'explained',
      text: 'Số liệu đã xong ngày 17/6 nhưng không gửi được vì mất điện và mất mạng.',
    },
  },
  {
    head: 'hieu-truong-thcs-binh-chau',
    task: 'inspection-report',
    at: '2024-06-19T10:10',
    happening: {
      kind: 'cause-recorded',
      reason: 'Mất điện toàn xã từ chiều 17/6 đến sáng 19/6 do giông lốc.',
    },
  },
  {
    head: 'hieu-truong-thcs-binh-chau',
    task: 'inspection-report',
    at: '2024-06-19T15:35',
    by: 'chuyen-vien-gddt',
    happening: { kind: 'cause-accepted', text: '' },
  },
  {
    head: 'hieu-truong-mn-chau-o',
    task: 'proposals',
    at: '2024-06-20T07:10',
    happening: {
      kind: 'extension-asked',
      reason: 'Trường đang sửa chữa khối phòng học, đến hết tháng 6 mới họp được hội đồng để góp ý.',
      due: Temporal.PlainDate.from('2024-07-04'),
    },
  },
];
