import { texts } from '../base/text.ts';

/** What the lint says beside the text, and on the page of its rules. */
export const lintText = texts(
  {
    title: 'Rà lỗi văn bản',
    nothing: 'Rà lỗi văn bản: không phát hiện gì',
    counts: (errors: number, warnings: number, hints: number) =>
      [[errors, 'lỗi'] as const, [warnings, 'cảnh báo'] as const, [hints, 'gợi ý'] as const]
        .filter(([n]) => n > 0)
        .map(([n, words]) => `${n} ${words}`)
        .join(' · '),
    'severity.error': 'lỗi',
    'severity.warning': 'cảnh báo',
    'severity.hint': 'gợi ý',
    hints: (n: number) => `${n} gợi ý`,
    whyAndHow: 'Vì sao, sửa thế nào',
    mend: 'Cách sửa',
    dismiss: 'Bỏ qua',
    dismissFinding: (message: string) => `Bỏ qua: ${message}`,
    dismissed: (n: number) => `${n} phát hiện đã bỏ qua`,
    takeBack: 'Lấy lại',
    switchOff: 'Tắt quy tắc này',
    switchOn: 'Bật lại',
    rulesOff: (n: number) => `${n} quy tắc đang tắt`,
    rules: 'Quy tắc rà lỗi',
    rulesLead:
      'Quy tắc bị tắt thì không báo ở bất kỳ văn bản nào của đơn vị; mọi lần tắt, bật đều ghi nhật ký.',
    rule: 'Quy tắc',
    severity: 'Mức',
    source: 'Căn cứ',
    state: 'Trạng thái',
    act: 'Thao tác',
    on: 'đang bật',
    off: 'đang tắt',
    didDismiss: 'Đã bỏ qua một phát hiện',
    didTakeBack: 'Đã lấy lại phát hiện',
    didSwitchOff: 'Đã tắt một quy tắc rà lỗi',
    didSwitchOn: 'Đã bật lại quy tắc rà lỗi',
  },
  {
    title: 'Faults of the document',
    nothing: 'Faults of the document: none found',
    counts: (errors: number, warnings: number, hints: number) =>
      [
        [errors, errors === 1 ? 'error' : 'errors'] as const,
        [warnings, warnings === 1 ? 'warning' : 'warnings'] as const,
        [hints, hints === 1 ? 'hint' : 'hints'] as const,
      ]
        .filter(([n]) => n > 0)
        .map(([n, words]) => `${n} ${words}`)
        .join(' · '),
    'severity.error': 'error',
    'severity.warning': 'warning',
    'severity.hint': 'hint',
    hints: (n: number) => (n === 1 ? '1 hint' : `${n} hints`),
    whyAndHow: 'Why, and how to mend it',
    mend: 'How to mend it',
    dismiss: 'Put aside',
    dismissFinding: (message: string) => `Put aside: ${message}`,
    dismissed: (n: number) => (n === 1 ? '1 finding put aside' : `${n} findings put aside`),
    takeBack: 'Take back',
    switchOff: 'Switch this rule off',
    switchOn: 'Switch on',
    rulesOff: (n: number) => (n === 1 ? '1 rule is off' : `${n} rules are off`),
    rules: 'Rules for faults',
    rulesLead: 'A rule that is off says nothing in any directive here; every switching is recorded.',
    rule: 'Rule',
    severity: 'Severity',
    source: 'Source',
    state: 'State',
    act: 'Act',
    on: 'on',
    off: 'off',
    didDismiss: 'A finding was put aside',
    didTakeBack: 'The finding is back',
    didSwitchOff: 'A rule was switched off',
    didSwitchOn: 'The rule is on again',
  },
);
