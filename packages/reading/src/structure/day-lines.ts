/** "Thứ Hai, 27/5", "Chủ nhật (ngày 02/6/2024):": a line of a calendar that is no more than its day. */
export const DAY_LINE =
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?\s?[-–(]?\s?(?:ngày )?(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})(?:\s?[/.-]\s?(?<year>\d{4}))?\)?\s?:?$/u;
const LONGEST_DAY_LINE = 40;

export const isDayLine = (folded: string): boolean =>
  folded.length <= LONGEST_DAY_LINE && DAY_LINE.test(folded);
