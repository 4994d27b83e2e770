import type { RecordedKind } from './audit-entry.ts';

type Words = Readonly<Record<`kind.${RecordedKind}`, string>>;

/** What something was done to. */
export const KIND_WORDS = {
  vi: {
    'kind.directive': 'Văn bản',
    'kind.assignment': 'Việc được giao',
    'kind.unit': 'Đơn vị',
    'kind.unit-set': 'Nhóm đơn vị',
    'kind.person': 'Người dùng',
    'kind.sign-in': 'Tài khoản không có trong hệ thống',
    'kind.lint-rule': 'Quy tắc lưu ý',
    'kind.calendar': 'Lịch làm việc',
    'kind.record': 'Nhật ký',
    'kind.delivery': 'Lần gửi đi',
    'kind.webhook': 'Webhook',
    'kind.reminder-ladder': 'Thang nhắc việc',
    'kind.task': 'Nhiệm vụ',
    'kind.order': 'Chỉ đạo không bằng văn bản',
  },
  en: {
    'kind.directive': 'Directive',
    'kind.assignment': 'Assignment',
    'kind.unit': 'Unit',
    'kind.unit-set': 'Unit set',
    'kind.person': 'Person',
    'kind.sign-in': 'No known account',
    'kind.lint-rule': 'Lint rule',
    'kind.calendar': 'Office calendar',
    'kind.record': 'Record',
    'kind.delivery': 'Delivery',
    'kind.webhook': 'Webhook',
    'kind.reminder-ladder': 'Ladder of reminders',
    'kind.task': 'Task',
    'kind.order': 'Order without paper',
  },
} as const satisfies Record<'vi' | 'en', Words>;
