import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { TELEGRAM_LINE, TELEGRAM_SENT } from './addressees.ts';
import { ADDRESS_LINE, restOfCountry } from './layout.ts';

/** What has been read of a head so far, line by line. */
export interface HeadDraft {
  type: string | null;
  number: string | null;
  place: string | null;
  date: EdtfDate | null;
  title: string | null;
  addressees: string[];
  letterhead: string[];
  bodyStart: number;
  official: boolean;
  open: boolean;
}

/** "Kính gửi: …", "THỦ TƯỚNG CHÍNH PHỦ điện:"; of a telegram also "Gửi: …" by itself. */
export const opensAddress = ({ type }: HeadDraft, { folded }: Line): boolean =>
  ADDRESS_LINE.test(folded) ||
  TELEGRAM_LINE.test(folded) ||
  (type === 'công điện' && TELEGRAM_SENT.test(folded));

/** Lines between the two halves of the country's name, where the other column stands beside it. */
const COUNTRY_REACH = 3;

/** The country's name, wrapped: its beginning, or the rest of it a little below. */
export function isOfCountry(lines: readonly Line[], i: number): boolean {
  const folded = lines[i]?.folded ?? '';
  const above = lines.slice(Math.max(0, i - COUNTRY_REACH), i);
  return restOfCountry(folded) !== null || above.some((line) => restOfCountry(line.folded) === folded);
}
