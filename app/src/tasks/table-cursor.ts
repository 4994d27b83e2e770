import type { TableSort } from './task-table.ts';

/** Where a page ended: the key of its heading, of its order, and the row. */
export interface Cursor {
  readonly group: string;
  readonly key: string;
  readonly id: string;
}

export function cursorText({ group, key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([group, key, id])).toString('base64url');
}

/** Null for what is no cursor of this order: the list then begins at its beginning. */
export function readCursor(text: string | null, sort: TableSort): Cursor | null {
  if (text === null || text.length > 2000) return null;
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(read) || read.length !== 3) return null;
    const [group, key, id]: readonly unknown[] = read;
    const isId = typeof id === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id);
    if (typeof group !== 'string' || typeof key !== 'string' || !isId) return null;
    return isText(group) && fits(sort, key) ? { group, key, id } : null;
  } catch {
    return null;
  }
}

/** What the database takes for one. */
function isText(key: string): boolean {
  return !key.includes('\0');
}

/** @throws RangeError for what is no moment */
function fits(sort: TableSort, key: string): boolean {
  if (sort === 'task' || sort === 'unit') return isText(key);
  if (sort === 'latest') return Temporal.Instant.from(key.replace(' ', 'T')).epochMilliseconds > 0;
  return key === 'infinity' || Temporal.PlainDate.from(key).toString() === key;
}
