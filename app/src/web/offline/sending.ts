import { allReports, dropReport, type KeptReport, keepReport, reportId } from './outbox.ts';
import { smaller } from './photo.ts';

/** Where reports that were kept are sent, and where it is asked who is signed in. */
const ADDRESS = '/bao-cao/gui';
const REPORTS: readonly string[] = ['reported', 'submitted'];
const SENT_SHOWN_MS = 3 * 24 * 60 * 60_000;
/** The server is not there: its proxy says so. */
const NOT_THERE: readonly number[] = [502, 503, 504];

export interface SentForm {
  readonly assignment: string;
  readonly form: FormData;
  /** Whether a photo was made smaller: then this goes instead of what the browser made. */
  readonly changed: boolean;
}

/** The form of a report, its photos made smaller; null for any other form. */
export async function reportForm(request: Request, assignment: string): Promise<SentForm | null> {
  const form = await request.formData();
  const field = (name: string) => textIn(form, name);
  if (!REPORTS.includes(field('intent')) || field('person') === '' || field('requestKey') === '') return null;
  const small = new FormData();
  let changed = false;
  for (const [name, value] of form) {
    const sent = value instanceof File ? await smaller(value) : value;
    changed ||= sent !== value;
    small.append(name, sent);
  }
  return { assignment, form: small, changed };
}

/** Takes the place of what waits under the same key; what was sent under it stays sent, and this gets a key of its own. */
export async function keepForLater({ assignment, form }: SentForm): Promise<void> {
  const sent = textIn(form, 'requestKey');
  const known = (await allReports()).find(({ id }) => id === reportId(assignment, sent));
  const requestKey = known?.state === 'sent' ? crypto.randomUUID() : sent;
  const fields: [string, string][] = [];
  const files: File[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.push([name, name === 'requestKey' ? requestKey : value]);
    else if (value.name !== '' || value.size > 0) files.push(value);
  }
  await keepReport({
    id: reportId(assignment, requestKey),
    person: textIn(form, 'person'),
    assignment,
    requestKey,
    about: textIn(form, 'about'),
    fields,
    files,
    state: 'waiting',
    problem: '',
    writtenAt: new Date().toISOString(),
    sentAt: null,
  });
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

let underWay: Promise<void> | null = null;

/** Sends what waits, of the person who is signed in and of nobody else. @throws while there is no line */
export function sendWaiting(): Promise<void> {
  underWay ??= sendAll().finally(() => {
    underWay = null;
  });
  return underWay;
}

async function sendAll(): Promise<void> {
  const reports = await allReports();
  await Promise.all(reports.filter(isOver).map(({ id }) => dropReport(id)));
  const waiting = reports.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return;
  const person = await whoIsSignedIn();
  for (const report of waiting.filter((one) => one.person === person)) {
    if (!(await send(report))) return;
  }
}

function isOver({ state, sentAt }: KeptReport): boolean {
  return state === 'sent' && Date.now() - Date.parse(sentAt ?? '') > SENT_SHOWN_MS;
}

async function whoIsSignedIn(): Promise<string | null> {
  const response = await fetch(ADDRESS, { headers: { accept: 'application/json' }, cache: 'no-store' });
  if (response.status === 401) return null;
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  // As our own route answers.
  const { person } = (await response.json()) as { readonly person: string };
  return person;
}

/** False when nothing more can be sent for now. */
async function send(report: KeptReport): Promise<boolean> {
  const form = new FormData();
  for (const [name, value] of report.fields) form.append(name, value);
  for (const file of report.files) form.append('files', file, file.name);
  form.set('assignment', report.assignment);
  const response = await fetch(ADDRESS, {
    method: 'POST',
    body: form,
    headers: { accept: 'application/json' },
  });
  if (response.ok) {
    // Its words stay for a while, to be read again; its photos have left.
    await keepReport({ ...report, state: 'sent', files: [], sentAt: new Date().toISOString() });
    return true;
  }
  if (response.status >= 500 || response.status === 429)
    throw new Error(`the server answered ${response.status}`);
  // As answerJson writes it. A proxy that finds the photos too large answers with a page of its own.
  const { code, text } = (await response.json().catch(() => ({}))) as {
    readonly code?: string;
    readonly text?: string;
  };
  if (code === 'not_signed_in' || code === 'other_person') return false;
  await keepReport({ ...report, state: 'refused', problem: text ?? '' });
  return true;
}

export function isThere(response: Response): boolean {
  return !NOT_THERE.includes(response.status);
}
