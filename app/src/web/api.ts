import { z } from '@hono/zod-openapi';
import type { Clock } from '../base/clock.ts';
import type { Catalogue, Locale } from '../base/text.ts';
import type { ApiKeyListActions } from '../people/api-key-list.actions.ts';
import { operationsOver } from '../platform/api-operation.ts';
import type { UnitPartActions } from '../units/unit-part.actions.ts';
import type { Actions } from './context.ts';

/**
 * What the operations of the interface for programs may call: the actions of the pages, and no others. They are made anew
 * over the transaction of a request that writes.
 */
export type ApiActions = Pick<
  Actions,
  | 'tasks'
  | 'notices'
  | 'noticeChoice'
  | 'reminders'
  | 'files'
  | 'directives'
  | 'units'
  | 'unitChanges'
  | 'unitSets'
  | 'sheetImports'
  | 'people'
  | 'calendar'
  | 'record'
  | 'deliveries'
  | 'webhooks'
  | 'secondFactorRules'
> & { readonly unitParts: UnitPartActions; readonly apiKeys: ApiKeyListActions; readonly clock: Clock };

/** The kinds of operations, for `<noun>.api.ts`. */
export const { read, list, download, make, change, remove } = operationsOver<ApiActions>();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
export const ID_EXAMPLE = '0197a5d0-3c1e-7b52-9a41-6f2d8c0e4b17';

/** The id of a noun. */
export function id<T extends string = string>(): z.ZodType<T, string> {
  const schema = z.string().regex(UUID).openapi({ format: 'uuid', example: ID_EXAMPLE });
  // Branding is the whole purpose here: the pattern is the check.
  return schema as unknown as z.ZodType<T, string>;
}

/** A civil day from outside, within the reach of any directive. */
export function day() {
  return z.iso
    .date()
    .regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/u)
    .openapi({ example: '2024-06-28' })
    .transform((text) => Temporal.PlainDate.from(text));
}

/** Words from outside. */
export function words(max: number, min = 0) {
  return z.string().min(min).max(max);
}

/** What a noun says for the keys that its refusals name. */
export function wordsOf(
  catalogue: Catalogue<Readonly<Record<string, unknown>>>,
  prefix = '',
): (key: string, locale: Locale) => string | undefined {
  return (key, locale) => {
    const said = Object.hasOwn(catalogue[locale], prefix + key) ? catalogue[locale][prefix + key] : undefined;
    return typeof said === 'string' ? said : undefined;
  };
}

/** A civil day and a moment as they are given out. */
export const dayOut = z.string().openapi({ example: '2024-06-28' });
export const momentOut = z.string().openapi({ example: '2024-06-20T01:15:00Z' });

/** The last id of a part of a list that was read with one more than was asked for: where the next part goes on. */
export function partOf<T extends { readonly id: string }>(
  found: readonly T[],
  limit: number,
): { readonly items: readonly T[]; readonly next: string | null } {
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Where a list goes on: an id that the frame has kept signed. */
export function behind<T extends string>({ after }: { readonly after: string | null }): T | null {
  return after as T | null;
}

/**
 * A part of what is counted anew for each request and has no order of its own to go on in: figures, and the work behind
 * them. It goes on at a place, so that what changes meanwhile can be missed or met twice.
 * @param size rows on a page of the action
 * @param pageAt one page, from 1
 */
export async function partByPlace<T>(
  { after, limit }: { readonly after: string | null; readonly limit: number },
  size: number,
  pageAt: (page: number) => Promise<{ readonly rows: readonly T[]; readonly total: number }>,
): Promise<{ readonly items: T[]; readonly next: string | null }> {
  const items: T[] = [];
  let at = Number(after ?? '0');
  for (;;) {
    const { rows, total } = await pageAt(Math.floor(at / size) + 1);
    const some = rows.slice(at % size, (at % size) + limit - items.length);
    items.push(...some);
    at += some.length;
    if (some.length === 0 || at >= total) return { items, next: null };
    if (items.length === limit) return { items, next: String(at) };
  }
}
