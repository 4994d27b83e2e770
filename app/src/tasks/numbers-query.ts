import { type DirectiveId, parseId, type UnitId } from '../base/ids.ts';
import { parseDay } from '../units/day-field.ts';
import { FIGURES, type Figure } from './figures.ts';
import { parsePeriod, type ReportPeriod } from './report-period.ts';
import type { DeadlineBasis } from './result-class.ts';

/** What figures are asked for. It stands in the address, so that they can be sent, printed and found again. */

export const COUNTED_BY = ['directive', 'issuer', 'unit', 'field'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

/** What narrows the work that is counted; each may be left out. */
export interface Narrowing {
  /** 'none': work that no directive gave. */
  readonly directiveId?: DirectiveId | 'none' | undefined;
  /** As written on the directives; '' for those that name none. */
  readonly issuer?: string | undefined;
  /** With everything below it; 'other': neither the unit that the lines are under nor below it. */
  readonly unitId?: UnitId | 'other' | undefined;
  /** The unit's own work only, without what is below. */
  readonly alone?: boolean | undefined;
  /** The unit that confirms, which stands for the field. */
  readonly fieldUnitId?: UnitId | undefined;
}

export interface NumbersQuery extends Narrowing {
  readonly by: CountedBy;
  readonly period?: ReportPeriod | undefined;
  /** The day whose end is looked at; the period's last, or today, when it is left out or lies ahead. */
  readonly day?: Temporal.PlainDate | undefined;
}

/** A figure of the query, whose list is asked for. */
export interface ListQuery extends NumbersQuery {
  readonly figure: Figure;
  readonly basis: DeadlineBasis;
}

const BY: Readonly<Record<CountedBy, string>> = {
  directive: 'van-ban',
  issuer: 'co-quan',
  unit: 'don-vi',
  field: 'linh-vuc',
};

const NO_ONE = 'khong';
const OTHER = 'khac';

/** `?theo=…&ky=…&tu=…&den=…&ngay=…&van-ban=…&co-quan=…&don-vi=…&rieng=1&linh-vuc=…`; what is unknown is left out. */
export function readNumbersQuery(parameters: URLSearchParams): NumbersQuery {
  const directive = parameters.get('van-ban');
  const unit = parameters.get('don-vi');
  const issuer = parameters.get('co-quan') ?? undefined;
  const directiveId = directive === NO_ONE ? 'none' : (parseId<DirectiveId>(directive) ?? undefined);
  return {
    by:
      COUNTED_BY.find((known) => BY[known] === parameters.get('theo')) ??
      (directiveId === undefined ? 'directive' : 'unit'),
    period: readPeriod(parameters),
    day: parseDay(parameters.get('ngay') ?? '') ?? undefined,
    directiveId,
    issuer: issuer === NO_ONE ? '' : issuer === '' ? undefined : issuer,
    unitId: unit === OTHER ? OTHER_UNITS : (parseId<UnitId>(unit) ?? undefined),
    alone: parameters.get('rieng') === '1' || undefined,
    fieldUnitId: parseId<UnitId>(parameters.get('linh-vuc')) ?? undefined,
  };
}

const OTHER_UNITS = 'other';

/** Free days win over a period that is chosen beside them. */
function readPeriod(parameters: URLSearchParams): ReportPeriod | undefined {
  const free = parsePeriod(`${parameters.get('tu')}..${parameters.get('den')}`);
  return free ?? parsePeriod(parameters.get('ky') ?? '') ?? undefined;
}

/** The same, and the figure whose list it is: `&so=…&han=goc`. */
export function readListQuery(parameters: URLSearchParams): ListQuery {
  return {
    ...readNumbersQuery(parameters),
    figure: FIGURES.find((known) => known === parameters.get('so')) ?? 'total',
    basis: parameters.get('han') === 'goc' ? 'original' : 'current',
  };
}

/** The parameters of an address for a query; what is left out does not stand there. */
export function numbersParameters(query: NumbersQuery): URLSearchParams {
  const { period, day, directiveId, issuer, unitId } = query;
  const parameters = new URLSearchParams({ theo: BY[query.by] });
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) parameters.set(name, value);
  };
  if (period?.kind === 'days') {
    set('tu', period.from.toString());
    set('den', period.to.toString());
  } else {
    set('ky', period?.key);
  }
  set('ngay', day?.toString());
  set('van-ban', directiveId === 'none' ? NO_ONE : directiveId);
  set('co-quan', issuer === '' ? NO_ONE : issuer);
  set('don-vi', unitId === OTHER_UNITS ? OTHER : unitId);
  set('rieng', query.alone === true ? '1' : undefined);
  set('linh-vuc', query.fieldUnitId);
  return parameters;
}

/** The address of the list behind a figure, or, without one, of the figures. */
export function listAddress(
  query: NumbersQuery,
  asked: { readonly figure: Figure; readonly basis: DeadlineBasis },
): string {
  const parameters = numbersParameters(query);
  parameters.set('so', asked.figure);
  if (asked.basis === 'original') parameters.set('han', 'goc');
  return `/so-lieu/viec?${parameters.toString()}`;
}

export function numbersAddress(query: NumbersQuery): string {
  return `/so-lieu?${numbersParameters(query).toString()}`;
}
