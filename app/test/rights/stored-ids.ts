/** Ids of the rows that belong to those of a world. */

/** The id of a row that belongs to another: another prefix, the same number. */
export function idBeside(prefix: string, id: string): string {
  return `${prefix.padEnd(8, '0')}${id.slice(8)}`;
}

export const ORPHAN_FILE = (person: string): string => idBeside('ab', person);
export const DIRECTIVE_FILE = (directive: string): string => idBeside('ac', directive);
// With the first figures, as further work bears the numbers of what it was made of.
export const REPORT_FILE = (assignment: string): string =>
  `ad${assignment.slice(0, 6)}${assignment.slice(8)}`;
export const ORDER_FILE = (order: string): string => idBeside('a9', order);

/** Nobody of the world: files and receipts of directives must not be anybody's own. */
export const STRANGER = idBeside('b', '00000000-0000-7000-8000-000000000099');
