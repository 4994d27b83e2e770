import { PEOPLE_SHEET } from '../people/person-sheet.ts';
import type { SignedIn } from '../web/context.ts';
import { sheetImportText } from './sheet-import.text.ts';
import { countRows, type ImportPhase, isChange, type SheetImport } from './sheet-import.ts';
import { rowInWords } from './sheet-import-report.ts';
import { OUTCOMES } from './sheet-plan.ts';
import { UNIT_SHEET } from './unit-sheet.ts';

/** One import as its page shows it. */
export interface ImportView {
  readonly id: string;
  readonly to: string;
  readonly fileName: string;
  readonly phase: ImportPhase;
  readonly percent: number;
  readonly running: boolean;
  readonly refusal: string | null;
  /** How many people it brought who may be invited. */
  readonly newPeople: number;
}

const WORDS = { all: 'tat-ca', errors: 'loi', doubts: 'luu-y', changes: 'thay-doi' } as const;
type Shown = keyof typeof WORDS;
const SHOWN: readonly Shown[] = ['errors', 'doubts', 'changes', 'all'];

export const PAGE_SIZE = 50;

export interface Asked {
  readonly shown: Shown;
  /** Counted from 1. */
  readonly page: number;
}

/** Which rows an address asks for; without a word, those that matter most. */
export function shownAsked(url: URL, { counts }: SheetImport): Asked {
  const trang = url.searchParams.get('trang') ?? '';
  const page = /^[1-9]\d{0,4}$/u.test(trang) ? Number(trang) : 1;
  const asked = SHOWN.find((shown) => WORDS[shown] === url.searchParams.get('hien'));
  if (asked !== undefined) return { shown: asked, page };
  if (countRows(counts, (outcome) => outcome === 'error') > 0) return { shown: 'errors', page };
  return { shown: countRows(counts, isChange) > 0 ? 'changes' : 'all', page };
}

/** What was found, in words: the summary, and one page of rows. */
export async function findings(
  { actions, actor, locale }: SignedIn,
  one: SheetImport,
  { shown, page }: Asked,
) {
  const { counts, id } = one;
  const t = sheetImportText[locale];
  const rows = await actions.sheetImports.rows(actor, id, {
    shown,
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const numbers = {
    all: counts.rows,
    errors: countRows(counts, (outcome) => outcome === 'error'),
    doubts: counts.doubtful,
    changes: countRows(counts, isChange),
  };
  return {
    ...numbers,
    units: countRows(counts, isChange, UNIT_SHEET),
    people: countRows(counts, isChange, PEOPLE_SHEET),
    hasPeople: counts.outcomes[PEOPLE_SHEET] !== undefined,
    changedSince: one.changedSince,
    summary: Object.entries(counts.outcomes).flatMap(([sheet, outcomes]) =>
      OUTCOMES.flatMap((outcome) => {
        const count = outcomes[outcome] ?? 0;
        return count === 0 ? [] : [{ sheet, outcome: t[`outcome.${outcome}`], count }];
      }),
    ),
    filters: SHOWN.map((each) => ({
      word: WORDS[each],
      label: t[`show.${each}`](numbers[each]),
      current: each === shown,
    })),
    shown: { word: WORDS[shown], count: numbers[shown], page },
    rows: rows.map((row) => ({
      key: `${row.sheet} ${row.row}`,
      place: row.row === 1 ? `${row.sheet} · ${t.heading}` : t.rowOf(row.sheet, row.row),
      label: row.label,
      outcome: t[`outcome.${row.outcome}`],
      isWrong: row.outcome === 'error',
      ...rowInWords(row, locale),
    })),
  };
}

export type Findings = Awaited<ReturnType<typeof findings>>;
