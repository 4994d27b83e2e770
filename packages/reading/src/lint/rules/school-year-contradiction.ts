import { fold } from '../../text/fold.ts';
import { type LintCheck, type LintRemark, type LintSeverity, OWN_REASONING } from '../finding.ts';
import type { LintSubject } from '../subject.ts';

const SCHOOL_YEAR = /năm học\s(20\d{2})\s?[-–/]\s?(20\d{2})(?!\d)/gu;
/** What is still to be done for a school year. */
const AHEAD =
  /(?:chuẩn bị|khai giảng|tựu trường|triển khai|phương hướng|nhiệm vụ|xây dựng kế hoạch|bước vào|đón|tuyển sinh|trước thềm|bố trí|sắp xếp|phân công|điều động|tuyển dụng|mua sắm|trang bị|sửa chữa|lựa chọn|cung ứng|phát hành|đăng ký|dự toán|mức thu|thu học phí|biên chế)(?=\s|,)/u;
/** "cho năm học 2023-2024": whatever is done for it is still to be done. */
const FOR_IT = /(?:cho|phục vụ|trước|đầu|bước vào|sang)(?:\sđầu)?\s$/u;
/** What looks back on one. */
const BEHIND =
  /(?:tổng kết|sơ kết|kết quả|báo cáo|đánh giá|xếp loại|thành tích|tồn tại|hạn chế|khen thưởng|trao thưởng|tuyên dương|vinh danh|thi đua|hồ sơ|quyết toán|thanh toán|chi trả|hoàn trả|truy lĩnh|truy thu|lưu trữ|phát huy|duy trì|kết thúc|hoàn thành (?:chương trình|nhiệm vụ)|tốt nghiệp|việc thực hiện|số liệu|thống kê|đã|tiếp tục|tồn đọng|rút kinh nghiệm|khắc phục)(?=\s|,)|(?<!\p{L})(?:từ|như|qua|so với|cuối|học kỳ (?:i{1,2}|[12])|hè|sau)(?:\scủa)?\s$/u;
/** What may as well be done for the one that is over. */
const EITHER = /(?:thanh tra|kiểm tra|khảo sát|rà soát|công khai|xét|công nhận)(?=\s|,)/u;
/** Told outside of tasks: "chủ trì cuộc họp về chuẩn bị các điều kiện cho năm học …". */
const PREPARED = /(?:về|để)\s(?:công tác\s|việc\s)?chuẩn bị\s[^,]{0,50}$/u;
/** A document named by its number: its name holds the school year that it was made for. */
const CITED = /\d\/\p{L}/u;
/** How far back the words are looked at that tell which of the two it is. */
const REACH = 70;
/** From August on the school year that begins is meant. */
const FIRST_MONTH = 8;

/** First year of the school year that the directive is about: of its date or its title, whichever is later. */
function currentSchoolYear({ reading }: LintSubject): number | null {
  const { date, title } = reading.document;
  const years = Array.from(fold(title ?? '').matchAll(SCHOOL_YEAR), (match) => Number(match[1]));
  if (date !== null && date.length >= 7) {
    const [year = 0, month = 1] = date.split('-').map(Number);
    years.push(month >= FIRST_MONTH ? year : year - 1);
  }
  return years.length === 0 ? null : Math.max(...years);
}

/** Whether an offset of the original lies in a task; what is told besides is of what was. */
function inTask({ reading: { tasks } }: LintSubject): (offset: number) => boolean {
  return (offset) => {
    let from = 0;
    let to = tasks.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((tasks[middle]?.span.start ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return offset < (tasks[from - 1]?.span.end ?? 0);
  };
}

/** How surely a school year gone by is wrong where it stands, or null where it may be meant. */
function severityOf(folded: string, at: number, isOrdered: boolean): LintSeverity | null {
  const clause =
    folded
      .slice(Math.max(0, at - REACH), at)
      .split(/[.;]/u)
      .at(-1) ?? '';
  if (!isOrdered) return PREPARED.test(clause) ? 'hint' : null;
  if (BEHIND.test(clause) || CITED.test(clause)) return null;
  return FOR_IT.test(clause) || (AHEAD.test(clause) && !EITHER.test(clause)) ? 'error' : 'hint';
}

function check(subject: LintSubject): LintRemark[] {
  const current = currentSchoolYear(subject);
  const isOrdered = inTask(subject);
  return subject.body.flatMap((paragraph) =>
    Array.from(paragraph.folded.matchAll(SCHOOL_YEAR)).flatMap((match): LintRemark[] => {
      const [printed, from, to] = match;
      const span = subject.spanIn(paragraph, match.index, match.index + printed.length);
      if (Number(to) !== Number(from) + 1)
        return [
          {
            span,
            message: {
              vi: `“${printed}” không phải hai năm liền nhau.`,
              en: `“${printed}” does not join two years that follow each other.`,
            },
          },
        ];
      if (current === null || Number(from) >= current) return [];
      const severity = severityOf(paragraph.folded, match.index, isOrdered(span.start));
      if (severity === null) return [];
      return [
        {
          span,
          severity,
          message: {
            vi: `Việc sắp làm nhưng ghi “${printed}”, trong khi năm học đang nói đến là ${current}-${current + 1}.`,
            en: `Work still ahead is said to be for ${from}-${to}, but the school year in question is ${current}-${current + 1}.`,
          },
        },
      ];
    }),
  );
}

export const schoolYearContradiction: LintCheck = {
  id: 'school-year-contradiction',
  severity: 'error',
  summary: { vi: 'Năm học mâu thuẫn với phần còn lại', en: 'A school year that contradicts the rest' },
  source: OWN_REASONING,
  explanation: {
    vi: 'Việc chuẩn bị, khai giảng, triển khai nhiệm vụ không thể dành cho năm học đã qua so với ngày ban hành hoặc trích yếu; thường do chép từ văn bản năm trước.',
    en: 'Preparing, opening or planning cannot be for a school year that is over by the date of issue or the title; mostly copied from the year before.',
  },
  howToMend: { vi: 'Sửa lại năm học.', en: 'Correct the school year.' },
  check,
};
