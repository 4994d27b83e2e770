import { type DirectiveId, type PersonId, parseId, type TaskId, type UnitId } from '../base/ids.ts';
import { parseDay } from '../units/day-field.ts';
import { ASSIGNMENT_STATES } from './assignment.ts';
import { type AssignmentFilter, WAITING } from './assignment-filter.ts';
import type { MatrixFilter, MatrixQuery } from './matrix.actions.ts';
import { RESULT_CLASSES } from './result-class.ts';
import {
  TABLE_COLUMNS,
  TABLE_GROUPS,
  TABLE_SORTS,
  type TableColumn,
  type TableQuery,
  USUAL_COLUMNS,
} from './task-table.ts';

/** Filters of lists stand in the address, so that a list can be sent, printed and found again. */

const MATRIX: readonly MatrixFilter[] = ['silent', 'overdue', 'to-confirm', 'to-decide'];

/** `?tim=…&loc=…` of the matrix; what is unknown is left out. */
export function readMatrixQuery(parameters: URLSearchParams): MatrixQuery {
  const search = parameters.get('tim')?.trim();
  return {
    search: search === '' ? undefined : search,
    filter: MATRIX.find((known) => known === parameters.get('loc')),
  };
}

/** `?van-ban=…&nhiem-vu=…&don-vi=…&trang-thai=…&loai=…&cho=…&han=goc&toi=1&theo-doi=…&tu=…&den=…&tim=…&mo=1` of lists. */
export function readAssignmentFilter(parameters: URLSearchParams, reader: PersonId): AssignmentFilter {
  const unitId = parseId<UnitId>(parameters.get('don-vi'));
  const search = parameters.get('tim')?.normalize('NFC').trim().slice(0, 200);
  return {
    directiveId: parseId<DirectiveId>(parameters.get('van-ban')) ?? undefined,
    taskId: parseId<TaskId>(parameters.get('nhiem-vu')) ?? undefined,
    unitIds: unitId === null ? undefined : [unitId],
    state: ASSIGNMENT_STATES.find((known) => known === parameters.get('trang-thai')),
    open: parameters.get('mo') === '1' ? true : undefined,
    resultClass: RESULT_CLASSES.find((known) => known === parameters.get('loai')),
    basis: parameters.get('han') === 'goc' ? 'original' : 'current',
    waiting: WAITING.find((known) => known === parameters.get('cho')),
    followerId:
      parameters.get('toi') === '1' ? reader : (parseId<PersonId>(parameters.get('theo-doi')) ?? undefined),
    dueFrom: readDay(parameters.get('tu')),
    dueUntil: readDay(parameters.get('den')),
    search: search === '' ? undefined : search,
  };
}

/** What is no day narrows nothing. */
function readDay(text: string | null): string | undefined {
  return parseDay(text ?? '')?.toString();
}

/** `?xep=…&gom=…&sau=…` besides: order, headings, and behind which row. */
export function readTableQuery(parameters: URLSearchParams, reader: PersonId): TableQuery {
  return {
    filter: readAssignmentFilter(parameters, reader),
    sort: TABLE_SORTS.find((known) => known === parameters.get('xep')) ?? 'due',
    group: TABLE_GROUPS.find((known) => known === parameters.get('gom')) ?? null,
    after: parameters.get('sau'),
  };
}

/** `?cot=unit&cot=due`: the columns beside the task itself; the usual ones where none are named. */
export function readColumns(parameters: URLSearchParams): readonly TableColumn[] {
  const named = parameters.getAll('cot');
  const known = TABLE_COLUMNS.filter((column) => named.includes(column));
  return known.length === 0 ? USUAL_COLUMNS : known;
}

/** What makes a view of the table, in one order: what is kept under a name, and compared. */
export const VIEW_PARAMETERS = [
  'xem',
  'tim',
  'van-ban',
  'nhiem-vu',
  'don-vi',
  'trang-thai',
  'mo',
  'loai',
  'han',
  'cho',
  'toi',
  'theo-doi',
  'tu',
  'den',
  'xep',
  'gom',
  'cot',
] as const;

/** The view of an address without what is unknown, empty, or of one page only: "cho=to-confirm&xep=unit". */
export function viewOf(parameters: URLSearchParams): string {
  const view = new URLSearchParams();
  for (const name of VIEW_PARAMETERS) {
    for (const value of parameters.getAll(name)) if (value !== '') view.append(name, value);
  }
  return view.toString();
}

export function readPage(parameters: URLSearchParams): number {
  const page = Number(parameters.get('trang') ?? 1);
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** The same list with one parameter changed or removed, from its first page. */
export function withParameter(parameters: URLSearchParams, name: string, value: string | null): string {
  const changed = new URLSearchParams(parameters);
  // React Router asks for a page's data under its own parameters.
  for (const own of ['_routes', 'index', 'trang', 'sau']) changed.delete(own);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  const search = changed.toString();
  return search === '' ? '?' : `?${search}`;
}
