/** How the words of a recurring deadline bound its day, which its rule (RFC 5545) does not say. */
export interface CycleBound {
  /** "trước ngày 25 hằng tháng" ends with the 24th; "chậm nhất ngày 25" with the 25th; null where no word bounds it. */
  readonly day: 'before' | 'by' | null;
  /** "trước 16 giờ thứ Sáu hằng tuần": the hour bounds the day, which stays Friday. */
  readonly hour: { readonly bound: 'before' | 'by'; readonly hour: number; readonly minute: number } | null;
}

const BEFORE_DAY =
  /trước (?:các )?(?:(?:(?:buổi )?(?:sáng|chiều|tối) )?(?:ngày|thứ|chủ nhật|tháng \d)|\d{1,2} ?\/)/u;
const LATEST = '(?:chậm|muộn|trễ) nhất(?: là| vào| đến| trong)?';
const IS_LATEST = new RegExp(LATEST, 'u');
const HOUR = new RegExp(
  String.raw`(?:(?<before>trước)|${LATEST}) (?<hour>\d{1,2}) ?(?:giờ|h|g|:) ?(?<minute>\d{2})?`,
  'u',
);

export function cycleBound(written: string): CycleBound {
  const words = plain(written);
  const hour = HOUR.exec(words)?.groups;
  const latest = IS_LATEST.test(words) ? 'by' : null;
  return {
    day: BEFORE_DAY.test(words) ? 'before' : latest,
    hour:
      hour === undefined
        ? null
        : {
            bound: hour['before'] === undefined ? 'by' : 'before',
            hour: Number(hour['hour']),
            minute: Number(hour['minute'] ?? 0),
          },
  };
}

/** "trước tháng 12 hằng năm" ends with November, whatever the setting says about days. */
export function isBeforeMonth(written: string): boolean {
  return /trước (?:các )?tháng \d/u.test(plain(written));
}

/** Without the reader's own folding: pages in browsers say deadlines, too, and need no more of it. */
const plain = (written: string): string =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*\s]+/gu, ' ');
