/** Letters of points in the order of Decree 30/2020/NĐ-CP, Appendix I; many lists leave out "đ". */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman number as it is written, in whatever order its letters stand; letters that are no digits count nothing. */
export function romanValue(label: string): number {
  let sum = 0;
  for (let i = 0; i < label.length; i++) {
    const value = ROMAN[label.charAt(i)] ?? 0;
    sum += value < (ROMAN[label.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
