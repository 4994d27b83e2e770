/** Index of the last of some numbers in order that is at most `value`; -1 where all are more. */
export function lastUpTo(numbers: readonly number[], value: number): number {
  let from = 0;
  for (let to = numbers.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? value) <= value) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
