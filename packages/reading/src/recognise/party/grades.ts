import { pattern } from '../../pattern/pattern.ts';

/** "lớp 6, 7, 8", "khối lớp 9 và khối lớp 12", "lớp 6, lớp 7": all who are taught in a year; "lớp 9A" is one class. */
const GRADES = pattern(
  /^(?:các )?(?:khối lớp|khối|lớp) \d{1,2}(?:(?:, | và |; )(?:(?:các )?(?:khối lớp|khối|lớp) )?\d{1,2}){0,11}(?![\p{L}\d])/u,
);
const LONGEST = 200;

/** End of the grades at `at`, of which something may be told and who do nothing themselves; -1 where none stand. */
export function gradesEnd(folded: string, at: number): number {
  const grades = GRADES.execAt(folded, at, LONGEST);
  return grades ? at + grades[0].length : -1;
}
