import type { Citation, EdtfDate } from '@dondoc/reading';
import type { DirectiveId } from '../base/ids.ts';

/** A directive as the map of citations names it. */
export interface MappedDirective {
  readonly id: DirectiveId;
  readonly documentType: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly issueDate: EdtfDate | null;
}

/** What a directive cites, and which directives cite it, as far as the reader may read them. */
export interface CitationMap {
  /** In the order of the text; `known`: the directives that it may be, none where it is not there for the reader. */
  readonly cites: readonly (CitedDocument & { readonly known: readonly MappedDirective[] })[];
  readonly citedBy: readonly MappedDirective[];
}

export type CitedDocument = Pick<Citation, 'number' | 'date'>;

/** "203 / TB-UBND" as it is compared: without spaces. Null for a number that was left blank, which names no document. */
export function comparedNumber(number: string | null): string | null {
  const plain = (number ?? '').normalize('NFC').replace(/\s/gu, '');
  return plain === '' || plain.startsWith('/') ? null : plain;
}

/** Numbers begin anew every year: the same number with days that contradict each other is another document. */
export function isCited(
  cited: CitedDocument,
  directive: Pick<MappedDirective, 'number' | 'issueDate'>,
): boolean {
  const number = comparedNumber(directive.number);
  return (
    number !== null &&
    number === comparedNumber(cited.number) &&
    agree(cited.date, directive.issueDate) &&
    agree(yearOf(cited.number), directive.issueDate)
  );
}

/** Each as exact as it is written: "2024-06" agrees with "2024-06-18". */
function agree(a: EdtfDate | null, b: EdtfDate | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

/** The year within a number: "71/2020/NĐ-CP". */
function yearOf(number: string): string | null {
  return /\/((?:19|20)\d{2})\//u.exec(number)?.[1] ?? null;
}
