import type { TestApplication } from './application.ts';

/** Everybody's password where a test is not about passwords. */
export const PASSWORD = 'một mật khẩu dài';

/** What a form sends: values by field; pairs, where a field comes several times; with files, the form itself. */
export type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[] | FormData;

/** Asks as somebody, who signs in the first time only, or as a stranger (null): for a page, or with a form. */
export type Ask<Who extends string> = (
  path: string,
  who: Who | null,
  fields?: Fields,
  headers?: Readonly<Record<string, string>>,
) => Promise<Response>;

/** People at their browsers. All have `PASSWORD`, and the address that is said. */
export function browsersOf<Who extends string>(app: TestApplication, emailOf: (who: Who) => string) {
  const cookies = new Map<Who, Promise<string>>();
  const cookieOf = (who: Who): Promise<string> => {
    const known = cookies.get(who) ?? signIn(app, emailOf(who));
    cookies.set(who, known);
    return known;
  };
  const ask: Ask<Who> = async (path, who, fields, headers) =>
    await send(app, path, who === null ? '' : await cookieOf(who), { fields, headers });
  return { ask, cookieOf };
}

/** Signs in, and gives what the browser sends from then on. */
export async function signIn(app: TestApplication, email: string, password = PASSWORD): Promise<string> {
  const browser = { address: null, secure: false };
  return cookieIn(await app.actions.signIn.signIn(email, password, browser));
}

interface Sent {
  readonly fields?: Fields | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** As `Ask`, with the cookies themselves. */
export async function send(
  app: Pick<TestApplication, 'fetch'>,
  path: string,
  cookie: string,
  { fields, headers }: Sent = {},
): Promise<Response> {
  return await app.fetch(path, {
    headers: {
      origin: 'http://localhost',
      accept: 'text/html',
      ...(cookie !== '' && { cookie }),
      ...headers,
    },
    ...(fields && { method: 'POST', body: bodyOf(fields) }),
  });
}

function bodyOf(fields: Fields): FormData | URLSearchParams {
  if (fields instanceof FormData) return fields;
  return new URLSearchParams(isList(fields) ? fields.map(([name, value]) => [name, value]) : fields);
}

// Array.isArray does not know arrays that are only read.
function isList(fields: Fields): fields is readonly (readonly [string, string])[] {
  return Array.isArray(fields);
}

/** The cookies that an answer leaves with the browser. */
export function cookiesOf(answer: Response): string {
  return cookieIn(answer.headers.getSetCookie());
}

/** Of values of Set-Cookie; one with Max-Age=0 is taken away. */
function cookieIn(set: readonly string[]): string {
  const kept = set.filter((cookie) => !/Max-Age=0/iu.test(cookie));
  return kept.map((cookie) => cookie.split(';')[0]).join('; ');
}

export function whereTo(answer: Response): [status: number, location: string | null] {
  return [answer.status, answer.headers.get('location')];
}
