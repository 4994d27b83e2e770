import type { EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import { MOTTO } from './layout.ts';
import { readPlaceDate } from './letterhead.ts';
import { titleLines } from './title.ts';

interface Subject {
  readonly title: string;
  /** Index of the line below. */
  readonly end: number;
  /** Place and date that stand among its lines. */
  readonly placeDate: { place: string; date: EdtfDate | null } | null;
}

/** "V/v bố trí trụ sở" / "Hà Nội, ngày 21 tháng 8 năm 2025" / "và thực hiện chế độ …": a flattened page puts lines of its right column between. */
export function subjectLines(lines: readonly Line[], from: number, letter: boolean): Subject {
  let { title, end } = titleLines(lines, from, letter);
  let placeDate: Subject['placeDate'] = null;
  if (!letter) return { title, end, placeDate };
  for (let line = lines[end]; line; line = lines[end]) {
    const beside = readPlaceDate(line);
    const goesOn = /^\p{Ll}/u.test(lines[end + 1]?.text ?? '');
    if (!goesOn || (beside === null && !MOTTO.test(line.folded))) break;
    placeDate ??= beside;
    const rest = titleLines(lines, end + 1, letter);
    title = `${title} ${rest.title}`;
    end = rest.end;
  }
  return { title, end, placeDate };
}
