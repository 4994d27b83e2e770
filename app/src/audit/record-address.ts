import { RECORDED_ACTIONS, RECORDED_KINDS, type RecordFilter } from './audit-entry.ts';

/** What the address asks of the record; what it cannot mean is left out rather than refused. */
export function readRecordFilter(parameters: URLSearchParams): RecordFilter {
  const who = parameters.get('ai')?.normalize('NFC').trim() ?? '';
  const action = RECORDED_ACTIONS.find((known) => known === parameters.get('viec'));
  const objectKind = RECORDED_KINDS.find((known) => known === parameters.get('loai'));
  const objectId = parameters.get('ma') ?? '';
  const from = readDay(parameters.get('tu'));
  const to = readDay(parameters.get('den'));
  return {
    ...(who !== '' && { who: who.slice(0, 100) }),
    ...(action !== undefined && { action }),
    ...(objectKind !== undefined && { objectKind }),
    ...(objectKind !== undefined && objectId !== '' && { objectId: objectId.slice(0, 100) }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  };
}

function readDay(text: string | null): Temporal.PlainDate | null {
  try {
    return text === null || !/^\d{4}-\d{2}-\d{2}$/u.test(text) ? null : Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

/** The number of the entry before which to go on reading. */
export function readBefore(parameters: URLSearchParams): number | undefined {
  const text = parameters.get('truoc') ?? '';
  return /^\d{1,15}$/u.test(text) ? Number(text) : undefined;
}
