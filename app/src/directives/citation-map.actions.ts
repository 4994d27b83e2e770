import type { Db } from '../platform/postgres.ts';
import { type Readable, selectCiting, selectNumbered } from './citation-map.store.ts';
import { type CitationMap, comparedNumber, isCited } from './citation-map.ts';
import type { Directive } from './directive.store.ts';

/** Directives that cite one that is cited by everybody; more of them say no more. */
const MOST_CITING = 50;

/** What a directive cites and what cites it, of what the reader may read. Whether they may read this one is asked before. */
export async function citationMap(db: Db, reader: Readable, directive: Directive): Promise<CitationMap> {
  const { citations } = directive.reading;
  const own = comparedNumber(directive.header.number);
  const numbers = citations.flatMap(({ number }) => comparedNumber(number) ?? []);
  const [numbered, citing] = await Promise.all([
    numbers.length === 0 ? [] : selectNumbered(db, reader, numbers),
    own === null ? [] : selectCiting(db, reader, { number: own, exceptId: directive.id, limit: MOST_CITING }),
  ]);
  const head = { number: directive.header.number, issueDate: directive.header.issueDate };
  return {
    cites: citations.map((cited) => ({
      number: cited.number,
      date: cited.date,
      known: numbered.filter((known) => known.id !== directive.id && isCited(cited, known)),
    })),
    citedBy: citing.filter(({ citation }) => isCited(citation, head)),
  };
}
