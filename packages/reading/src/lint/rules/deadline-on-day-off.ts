import type { FoundDeadline, ReadingTask } from '../../reading.ts';
import { fold } from '../../text/fold.ts';
import { dayOffReason } from '../calendar.ts';
import type { LintCheck } from '../finding.ts';
import { printedDate } from '../subject.ts';

/** The day on which something ends, where the text prints one with its year. */
function lastDayOf(deadline: FoundDeadline): string | null {
  const date =
    deadline.kind === 'period'
      ? deadline.to
      : deadline.kind === 'date' && deadline.bound !== 'from'
        ? deadline.date
        : '';
  return date.length === 10 && deadline.assumed.length === 0 ? date : null;
}

/** What is held on a day, and may well be held when nobody works. */
const HELD =
  /(?<!\p{L})(?:tổ chức(?!\s(?:thực hiện|triển khai|bàn giao|nghiệm thu|rà soát))|khai mạc|bế mạc|khai giảng|bế giảng|tựu trường|khai trương|phát động|ra quân|hưởng ứng|diễu hành|mít tinh|lễ|hội nghị|hội thi|hội thảo|hội diễn|hội khỏe|hội trại|cuộc thi|kỳ thi|coi thi|dự thi|thi đấu|ngày hội|tuần lễ|liên hoan|giao lưu|họp|gặp mặt|tọa đàm|tập huấn|diễn tập|chiến dịch|cao điểm|tiếp công dân|bầu cử|trực|ứng trực|dâng hương|thăm viếng|dọn vệ sinh|tổng vệ sinh|tiêm chủng)(?!\p{L})/u;

/** On such a day something is held; by "trước ngày" or "chậm nhất" it is due even then. */
function isEvent({ deadline, quote }: ReadingTask): boolean {
  const held = deadline?.kind === 'period' || (deadline?.kind === 'date' && deadline.bound === 'on');
  return held && HELD.test(fold(quote));
}

export const deadlineOnDayOff: LintCheck = {
  id: 'deadline-on-day-off',
  severity: 'hint',
  summary: { vi: 'Thời hạn rơi vào ngày nghỉ', en: 'A deadline on a day off' },
  source: {
    vi: 'Bộ luật Dân sự 2015, Điều 148; Bộ luật Lao động 45/2019/QH14, Điều 112',
    en: 'Civil Code 2015, Article 148; Labour Code 45/2019/QH14, Article 112',
  },
  explanation: {
    vi: 'Thời hạn tính theo ngày mà kết thúc vào ngày nghỉ thì kéo đến hết ngày làm việc tiếp theo; ngày ghi sẵn trong văn bản có kéo hay không thì dễ hiểu khác nhau.',
    en: 'A period that ends on a day off runs to the end of the next working day; whether a printed date does is read in two ways.',
  },
  howToMend: {
    vi: 'Chọn ngày làm việc trước hoặc sau đó.',
    en: 'Choose the working day before or after it.',
  },
  check: ({ reading, settings }) => {
    const seen = new Set<number>();
    return reading.tasks.flatMap((task) => {
      const { deadline } = task;
      const date = deadline ? lastDayOf(deadline) : null;
      const reason = date === null ? null : dayOffReason(date, settings);
      if (!deadline || date === null || reason === null || isEvent(task) || seen.has(deadline.span.start))
        return [];
      seen.add(deadline.span.start);
      return [
        {
          span: deadline.span,
          message: {
            vi: `Ngày ${printedDate(date)} là ${reason.vi}.`,
            en: `${printedDate(date)} is ${reason.en}.`,
          },
        },
      ];
    });
  },
};
