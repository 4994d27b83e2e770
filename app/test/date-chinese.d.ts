/** The part of the library that the test of the lunar days uses; it brings no declarations that can be found. */
declare module 'date-chinese' {
  export class CalendarVietnamese {
    constructor(parts?: readonly number[]);
    newYear(year: number): number;
    fromJDE(day: number): this;
    fromGregorian(year: number, month: number, day: number): this;
    get(): number[];
    toGregorian(year: number): { year: number; month: number; day: number };
  }
}
