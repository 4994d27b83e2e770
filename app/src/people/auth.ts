import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Db } from '../platform/postgres.ts';
import { timesAsDates } from './account.store.ts';
import { LONGEST_KEY_NAME } from './api-key.ts';
import { readAndStrip, refuseEnded, refuseSecondLink } from './openid-link.ts';
import { OPENID, OPENID_RETURN, type OpenIdProvider } from './openid-provider.ts';
import type { PasskeySite } from './passkey-site.ts';
import { hashPassword, makePassword, passwordMatches } from './password.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password-strength.ts';
import { proofSoFar } from './proof.ts';

export const COOKIE_PREFIX = 'dondoc';

const SESSION_SECONDS = 7 * 24 * 60 * 60;
/** From the password to the code. */
const CODE_SECONDS = 10 * 60;
const RECOVERY_CODES = 10;
const KEY_LETTERS = 48;
/** Ours alone: what a browser sends under this name never reaches better-auth. */
const ADDRESS_HEADER = 'x-dondoc-address';

export type Auth = ReturnType<typeof openAuth>;

export interface AuthDeps {
  readonly db: Db;
  /** Signs cookies. */
  readonly secret: string;
  /** Needed where passkeys are made or asked for. */
  readonly passkeySite?: PasskeySite;
  /** Needed where another server vouches for people. */
  readonly openId?: OpenIdAt;
}

export interface OpenIdAt {
  readonly provider: OpenIdProvider;
  readonly siteAddress: string;
}

export function openAuth({ db, secret, passkeySite, openId }: AuthDeps) {
  return betterAuth({
    secret,
    // Only our own pages are used, none of its routes; an address is asked for nevertheless.
    baseURL: 'http://localhost',
    database: { db: db.withPlugin(timesAsDates), type: 'postgres', schemaName: 'auth' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => passwordMatches(hash, password),
      },
    },
    plugins: [codes(), keys(), passkeys(passkeySite), otherServer(openId)],
    // An account is found by the address that the other server has verified; ours were given by administrators.
    account: { accountLinking: { enabled: true, requireLocalEmailVerified: false } },
    // What needs the password again asks for it; how old a session is says nothing then.
    session: {
      expiresIn: SESSION_SECONDS,
      disableSessionRefresh: true,
      freshAge: 0,
      additionalFields: {
        secondFactor: { type: 'boolean', required: false, defaultValue: false, input: false },
      },
    },
    databaseHooks: hooks(db),
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // A test compares the tables with what better-auth expects; every start need not.
      database: { validateSchema: false },
    },
    // Tries are counted here by account and address, in the database, for all processes together.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

function hooks(db: Db) {
  return {
    session: {
      create: {
        before: async <T extends { readonly userId: string }>(session: T) => {
          await refuseEnded(session.userId);
          return { data: { ...session, secondFactor: proofSoFar()?.bothFactors ?? false } };
        },
      },
    },
    account: {
      create: {
        before: async <T extends { readonly userId: string }>(link: T) => {
          await refuseSecondLink(db, link);
          return readAndStrip(link);
        },
      },
      update: { before: async <T extends object>(link: T) => readAndStrip(link) },
    },
  };
}

function otherServer(at: OpenIdAt | undefined) {
  if (at === undefined) return genericOAuth({ config: [] });
  const { issuer, clientId, clientSecret, bothFactorsAcr } = at.provider;
  return genericOAuth({
    config: [
      {
        providerId: OPENID,
        discoveryUrl: `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
        redirectURI: `${at.siteAddress}${OPENID_RETURN}`,
        ...(bothFactorsAcr.length > 0 && {
          authorizationUrlParams: { acr_values: bothFactorsAcr.join(' ') },
        }),
      },
    ],
  });
}

function codes() {
  return twoFactor({
    issuer: 'Đôn Đốc',
    // Tries of codes are counted as those of passwords are; by account alone, others could lock people out.
    accountLockout: { enabled: false },
    twoFactorCookieMaxAge: CODE_SECONDS,
    backupCodeOptions: {
      storeBackupCodes: 'encrypted',
      customBackupCodesGenerate: () => Array.from({ length: RECOVERY_CODES }, makePassword),
    },
  });
}

function keys() {
  return apiKey({
    defaultPrefix: 'dondoc_',
    defaultKeyLength: KEY_LETTERS,
    startingCharactersConfig: { charactersLength: 'dondoc_'.length + 4 },
    requireName: true,
    maximumNameLength: LONGEST_KEY_NAME,
    keyExpiration: { maxExpiresIn: 365 },
    // How often a key may ask is the interface's own business.
    rateLimit: { enabled: false },
  });
}

function passkeys(site: PasskeySite | undefined) {
  return passkey({
    rpName: 'Đôn Đốc',
    ...(site !== undefined && { rpID: site.rpId, origin: site.origin }),
    // Found by the device itself, without a name typed before; opened by finger, face or PIN.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    registration: {
      afterVerification: ({ verification }) => {
        if (verification.registrationInfo?.userVerified !== true) throw new APIError('BAD_REQUEST');
      },
    },
    authentication: {
      afterVerification: ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
      },
    },
  });
}

/** What is known of the browser at the other end. */
export interface Browser {
  readonly address: string | null;
  /** Whether it came by HTTPS: then its cookie never travels without. */
  readonly secure: boolean;
  readonly requestId?: string;
  /** What it calls itself, for the list of sessions. */
  readonly userAgent?: string | null;
}

/** A browser with its cookie: that it is signed in, or has taken the first step. */
export interface SignedInBrowser extends Browser {
  readonly cookie: string | null;
}

const LONGEST_USER_AGENT = 300;

/** Nothing else that a browser sends is to change what better-auth does. */
export function headersFor(cookie: string | null, browser?: Browser): Headers {
  const headers = new Headers({ cookie: cookie ?? '' });
  const userAgent = browser?.userAgent?.slice(0, LONGEST_USER_AGENT);
  if (userAgent !== undefined) headers.set('user-agent', userAgent);
  if (browser?.address != null) headers.set(ADDRESS_HEADER, browser.address);
  return headers;
}

/** The values of the Set-Cookie headers of an answer. */
export function cookiesIn(headers: Headers, browser: Browser): readonly string[] {
  return headers.getSetCookie().map((cookie) => (browser.secure ? `${cookie}; Secure` : cookie));
}
