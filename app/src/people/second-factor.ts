import type { APIError } from 'better-auth/api';
import { AppError } from '../base/errors.ts';
import type { Db } from '../platform/postgres.ts';
import { type Auth, COOKIE_PREFIX } from './auth.ts';
import { withProof } from './proof.ts';
import { useCodeUp } from './totp-step.ts';

/** The cookie between the two steps, as better-auth names it. */
const FIRST_STEP_COOKIE = `${COOKIE_PREFIX}.two_factor`;

/** Whose first step the cookie is about; only for counting: better-auth checks its signature before it opens anything. */
export async function accountOfFirstStep(
  auth: Auth,
  cookie: string | null,
): Promise<{ readonly id: string; readonly email: string } | null> {
  const value = (cookie ?? '')
    .split(/; */u)
    .find((one) => one.startsWith(`${FIRST_STEP_COOKIE}=`))
    ?.slice(FIRST_STEP_COOKIE.length + 1);
  const [identifier] = safelyDecoded(value ?? '').split('.');
  if (identifier === undefined || identifier === '') return null;
  const { internalAdapter } = await auth.$context;
  const challenge = await internalAdapter.findVerificationValue(identifier);
  return challenge === null ? null : await internalAdapter.findUserById(challenge.value);
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Six figures are a code of the app; anything else is taken for a recovery code. Either is used up. */
export async function verifyCode(
  { db, auth }: { readonly db: Db; readonly auth: Auth },
  accountId: string,
  typed: string,
  headers: Headers,
) {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/gu, '');
  const isOfApp = /^\d{6}$/u.test(code);
  if (isOfApp && !(await useCodeUp(db, auth, accountId, code))) throw new AppError('code_wrong');
  return await withProof({ bothFactors: true }, () =>
    isOfApp
      ? auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
      : auth.api.verifyBackupCode({ body: { code: grouped(code) }, headers, returnHeaders: true }),
  );
}

/** As they were printed: groups of four. */
function grouped(code: string): string {
  return (code.match(/.{1,4}/gu) ?? []).join('-');
}

export function isWrongCode(error: APIError): boolean {
  return ['INVALID_CODE', 'INVALID_BACKUP_CODE'].includes(error.body?.code ?? '');
}
