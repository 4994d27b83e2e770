/**
 * Reports that could not be sent, on the device on which they were written, in IndexedDB. Each belongs to the person who
 * wrote it: nobody else is shown it, and it is sent for nobody else.
 */
export interface KeptReport {
  /** Assignment and request key: the same form sent again takes the place of what waits. */
  readonly id: string;
  readonly person: string;
  readonly assignment: string;
  readonly requestKey: string;
  /** Words of the assignment, to know it by. */
  readonly about: string;
  /** All text fields of the form, as they were sent. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly File[];
  readonly state: 'waiting' | 'sent' | 'refused';
  /** Why it was refused, in the words of the server; '' when it gave none. */
  readonly problem: string;
  /** ISO instants. */
  readonly writtenAt: string;
  readonly sentAt: string | null;
}

const DATABASE = 'dondoc-outbox';
const STORE = 'reports';

export function allReports(): Promise<KeptReport[]> {
  // What was put in by keepReport alone.
  return inStore('readonly', (store) => store.getAll() as IDBRequest<KeptReport[]>);
}

export async function reportsOf(person: string): Promise<KeptReport[]> {
  const all = await allReports();
  return all
    .filter((report) => report.person === person)
    .toSorted((a, b) => b.writtenAt.localeCompare(a.writtenAt));
}

export async function keepReport(report: KeptReport): Promise<void> {
  await inStore('readwrite', (store) => store.put(report));
}

export async function dropReport(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(id));
}

export function reportId(assignment: string, requestKey: string): string {
  return `${assignment}:${requestKey}`;
}

/** What was typed, the chosen phrase first. */
export function wordsOf({ fields }: KeptReport): string {
  const value = (name: string) => fields.find(([each]) => each === name)?.[1] ?? '';
  return [value('phrase'), value('text')].filter((part) => part !== '').join('\n');
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((done, failed) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      // Only when it is on the disk is it kept.
      transaction.addEventListener('complete', () => done(request.result));
      transaction.addEventListener('abort', () => failed(transaction.error ?? new Error('not kept')));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore(STORE, { keyPath: 'id' }),
    );
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(request.error ?? new Error('no storage')));
  });
}
