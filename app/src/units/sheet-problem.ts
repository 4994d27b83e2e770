/** Everything that can be wrong with a row (errors), or worth a second look (warnings). */
export const SHEET_ERRORS = [
  'column-missing',
  'no-rows',
  'missing',
  'too-long',
  'bad-code',
  'code-taken',
  'code-read-as-number',
  'unknown-kind',
  'bad-day',
  'ends-before',
  'unknown-id',
  'twice',
  'unknown-unit',
  'ambiguous-unit',
  'ambiguous-self',
  'own-superior',
  'superior-ends',
  'circle',
  'other-root',
  'root-ends',
  'has-subordinates',
  'has-positions',
  'has-open-work',
  'not-a-name',
  'unknown-role',
  'bad-email',
  'bad-phone',
  'email-of-another',
  'email-taken',
  'email-of-account',
  'phone-differs',
  'position-incomplete',
  'position-held',
  'before-unit',
  'after-unit',
  'last-administrator',
] as const;

export const SHEET_WARNINGS = [
  'same-name',
  'same-name-without-marks',
  'spelling-only',
  'no-superior',
  'kind-out-of-time',
  'same-person',
  'phone-zero',
  'unknown-column',
] as const;

export type SheetError = (typeof SHEET_ERRORS)[number];
export type SheetWarning = (typeof SHEET_WARNINGS)[number];

/** Something about a cell; row numbers are those of the spreadsheet program. */
export interface SheetRemark<Kind extends SheetError | SheetWarning> {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly problem: Kind;
  /** What stands in the cell. */
  readonly value: string;
  /** What the sentence needs besides: names that may be meant, a row, a day. */
  readonly hint?: string;
}

export type SheetProblem = SheetRemark<SheetError>;
export type SheetDoubt = SheetRemark<SheetWarning>;

/** Where the remarks about a worksheet are gathered. */
export class SheetRemarks {
  readonly problems: SheetProblem[] = [];
  readonly doubts: SheetDoubt[] = [];
  readonly #sheet: string;
  readonly #wrong = new Set<number>();

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  refuse(row: number, problem: SheetError, cell: Cell): void {
    this.#wrong.add(row);
    this.problems.push({ sheet: this.#sheet, row, problem, ...cell });
  }

  doubt(row: number, problem: SheetWarning, cell: Cell): void {
    this.doubts.push({ sheet: this.#sheet, row, problem, ...cell });
  }

  isWrong(row: number): boolean {
    return this.#wrong.has(row);
  }
}

export interface Cell {
  readonly column: string;
  readonly value: string;
  readonly hint?: string;
}
