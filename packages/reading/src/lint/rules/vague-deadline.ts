import { type LintCheck, OWN_REASONING } from '../finding.ts';

export const vagueDeadline: LintCheck = {
  id: 'vague-deadline',
  severity: 'hint',
  summary: {
    vi: 'Thời hạn không rõ ngày (“sớm”, “ngay”, “khẩn trương”)',
    en: 'A deadline without a day (“soon”, “at once”)',
  },
  source: OWN_REASONING,
  explanation: {
    vi: '“Sớm nhất”, “ngay”, “khẩn trương” không nói ngày nào là quá hạn, nên không nhắc và không đánh giá được.',
    en: '“As soon as possible” or “at once” name no day after which the task is late, so nothing can be reminded or judged.',
  },
  howToMend: {
    vi: 'Ghi ngày cụ thể hoặc số ngày kể từ ngày nhận văn bản.',
    en: 'Give a date, or a number of days from receipt.',
  },
  check: ({ reading }) =>
    reading.tasks.flatMap(({ deadline }) =>
      deadline?.kind === 'soon'
        ? [
            {
              span: deadline.span,
              message: {
                vi: `“${deadline.written.trim()}” không phải là thời hạn tính được.`,
                en: `“${deadline.written.trim()}” is no deadline that can be counted.`,
              },
            },
          ]
        : [],
    ),
};
