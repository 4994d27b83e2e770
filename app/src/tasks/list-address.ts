import { type DirectiveId, type PersonId, parseId, type TaskId, type UnitId } from '../base/ids.ts';
import { type AssignmentFilter, WAITING } from './assignment-filter.ts';
import type { MatrixFilter, MatrixQuery } from './matrix.actions.ts';
import { RESULT_CLASSES } from './result-class.ts';

/** Filters of lists stand in the address, so that a list can be sent, printed and found again. */

const MATRIX: readonly MatrixFilter[] = ['silent', 'overdue', 'to-confirm'];

/** `?tim=…&loc=…` of the matrix; what is unknown is left out. */
export function readMatrixQuery(parameters: URLSearchParams): MatrixQuery {
  const search = parameters.get('tim')?.trim();
  return {
    search: search === '' ? undefined : search,
    filter: MATRIX.find((known) => known === parameters.get('loc')),
  };
}

/** `?van-ban=…&nhiem-vu=…&don-vi=…&loai=…&cho=…&han=goc&toi=1` of the list of assignments. */
export function readAssignmentFilter(parameters: URLSearchParams, reader: PersonId): AssignmentFilter {
  const unitId = parseId<UnitId>(parameters.get('don-vi'));
  return {
    directiveId: parseId<DirectiveId>(parameters.get('van-ban')) ?? undefined,
    taskId: parseId<TaskId>(parameters.get('nhiem-vu')) ?? undefined,
    unitIds: unitId === null ? undefined : [unitId],
    resultClass: RESULT_CLASSES.find((known) => known === parameters.get('loai')),
    basis: parameters.get('han') === 'goc' ? 'original' : 'current',
    waiting: WAITING.find((known) => known === parameters.get('cho')),
    followerId: parameters.get('toi') === '1' ? reader : undefined,
  };
}

export function readPage(parameters: URLSearchParams): number {
  const page = Number(parameters.get('trang') ?? 1);
  return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/** The same list with one parameter changed or removed, from its first page. */
export function withParameter(parameters: URLSearchParams, name: string, value: string | null): string {
  const changed = new URLSearchParams(parameters);
  // React Router asks for a page's data under its own parameters.
  for (const own of ['_routes', 'index', 'trang']) changed.delete(own);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  const search = changed.toString();
  return search === '' ? '?' : `?${search}`;
}
