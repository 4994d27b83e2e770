import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { LocalText } from '../base/text.ts';
import type { OpenIdProvider } from '../people/openid-provider.ts';
import { isMailAddress, readFrom } from '../platform/mail.ts';
import type { Outside } from '../platform/outside.ts';
import { REFUSALS, StartRefusal } from '../platform/start-refusal.ts';

/** Everything that can be set from outside. Nothing needs to be. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Database, files and log lie below it. */
  readonly dataFolder: string;
  readonly logFolder: string;
  /** Signs session cookies; null for the one that is kept in the data folder. */
  readonly secret: string | null;
  /** How many proxies of our own stand in front. */
  readonly proxies: number;
  /** An existing PostgreSQL server instead of the bundled one. */
  readonly databaseUrl: string | null;
  /** Start without the demonstration: the first visitor makes the administrator and the root unit. */
  readonly empty: boolean;
  readonly startedByNpm: boolean;
  readonly outside: Outside;
  /** A server that vouches for people by OpenID Connect; null when none was set. */
  readonly openId: OpenIdProvider | null;
  /** Whether the server also does the work beside requests; else `dondoc worker` does. */
  readonly worker: boolean;
}

const WANTED: Readonly<Record<string, LocalText>> = {
  PORT: { vi: 'số từ 0 đến 65535', en: 'a number from 0 to 65535' },
  HOST: { vi: 'địa chỉ hoặc tên máy', en: 'an address or host name' },
  DONDOC_DATA: { vi: 'đường dẫn thư mục', en: 'the path of a folder' },
  DONDOC_PROXIES: { vi: 'số từ 0 đến 9', en: 'a number from 0 to 9' },
  DONDOC_SECRET: { vi: 'ít nhất 32 ký tự', en: 'at least 32 characters' },
  DONDOC_ADDRESS: {
    vi: 'địa chỉ trang, ví dụ https://dondoc.binhson.gov.vn',
    en: 'the address of the site, such as https://dondoc.binhson.gov.vn',
  },
  DONDOC_SMTP: {
    vi: 'địa chỉ dạng smtp://tên:mật-khẩu@máy-chủ:587 hoặc smtps://…',
    en: 'an address of the form smtp://name:password@host:587 or smtps://…',
  },
  DONDOC_SMTP_TLS: { vi: 'required, if-offered hoặc never', en: 'required, if-offered or never' },
  DONDOC_MAIL_FROM: {
    vi: 'địa chỉ người gửi, ví dụ Đôn Đốc <dondoc@binhson.gov.vn>, cùng với DONDOC_SMTP',
    en: 'the address of the sender, such as Đôn Đốc <dondoc@binhson.gov.vn>, together with DONDOC_SMTP',
  },
  DONDOC_MAIL_IN: {
    vi: 'địa chỉ hộp thư nhận báo cáo, phần trước @ tối đa 18 ký tự và không có dấu +, ví dụ bao-cao@dondoc.binhson.gov.vn',
    en: 'the mailbox that takes reports in, at most 18 characters before the @ and no plus, such as bao-cao@dondoc.binhson.gov.vn',
  },
  DONDOC_MAIL_IN_SECRET: { vi: 'ít nhất 32 ký tự', en: 'at least 32 characters' },
  DONDOC_WORKER: { vi: 'on hoặc off', en: 'on or off' },
  DONDOC_WEBHOOKS_PRIVATE: { vi: 'allow hoặc refuse', en: 'allow or refuse' },
  DONDOC_OPENID_ISSUER: {
    vi: 'địa chỉ https của máy chủ OpenID Connect, cùng với DONDOC_OPENID_CLIENT, DONDOC_OPENID_SECRET và DONDOC_ADDRESS',
    en: 'the https address of the OpenID Connect server, together with DONDOC_OPENID_CLIENT, DONDOC_OPENID_SECRET and DONDOC_ADDRESS',
  },
  DATABASE_URL: { vi: 'địa chỉ dạng postgres://…', en: 'an address of the form postgres://…' },
};

// The address of a database or mail server holds its password.
const SECRET: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'DONDOC_SECRET',
  'DONDOC_SMTP',
  'DONDOC_MAIL_IN_SECRET',
  'DONDOC_OPENID_SECRET',
]);

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  // Beside the program, wherever a command is called from.
  DONDOC_DATA: z
    .string()
    .min(1)
    .default(join(import.meta.dirname, '../../../data')),
  DONDOC_PROXIES: z.string().regex(/^\d$/).transform(Number).default(0),
  DONDOC_SECRET: z.string().min(32).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DONDOC_ADDRESS: z
    .url({ protocol: /^https?$/ })
    .refine((address) => !/[?#]/u.test(address))
    .transform((address) => address.replace(/\/+$/u, ''))
    .optional(),
  DONDOC_SMTP: z.url({ protocol: /^smtps?$/ }).optional(),
  DONDOC_SMTP_TLS: z.enum(['required', 'if-offered', 'never']).default('required'),
  DONDOC_MAIL_FROM: z
    .string()
    .refine((from) => readFrom(from) !== null)
    .optional(),
  DONDOC_MAIL_IN: z
    .string()
    .refine((mailbox) => isMailAddress(mailbox) && /^[^@+]{1,18}@/u.test(mailbox))
    .optional(),
  DONDOC_MAIL_IN_SECRET: z.string().min(32).optional(),
  // Without TLS only on this very machine, for tries.
  DONDOC_OPENID_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(
      (issuer) => issuer.startsWith('https:') || /^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/u.test(issuer),
    )
    .optional(),
  DONDOC_OPENID_CLIENT: z.string().optional(),
  DONDOC_OPENID_SECRET: z.string().optional(),
  DONDOC_OPENID_NAME: z.string().max(60).default('OpenID Connect'),
  DONDOC_OPENID_ACR: z.string().default(''),
  DONDOC_WORKER: z.enum(['on', 'off']).default('on'),
  DONDOC_WEBHOOKS_PRIVATE: z.enum(['allow', 'refuse']).default('refuse'),
});

type Settings = z.infer<typeof settings>;

/**
 * The only place that reads the environment.
 * @param args of the command line: `--empty`
 * @throws StartRefusal naming the first setting or argument that cannot be used
 */
export function readConfig(
  args: readonly string[] = process.argv.slice(2),
  env: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  // A misspelt --empty would fill a real installation with the demonstration.
  const unknown = args.find((arg) => arg !== '--empty');
  if (unknown !== undefined) throw new StartRefusal(REFUSALS.argumentUnknown(unknown));
  // An empty variable, as shells and service files often leave one, means unset.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    const wanted = WANTED[name] ?? { vi: 'giá trị khác', en: 'another value' };
    throw new StartRefusal(REFUSALS.settingWrong(name, SECRET.has(name) ? '…' : (given[name] ?? ''), wanted));
  }
  const dataFolder = resolve(parsed.data.DONDOC_DATA);
  return {
    port: parsed.data.PORT,
    host: parsed.data.HOST,
    dataFolder,
    logFolder: join(dataFolder, 'log'),
    secret: parsed.data.DONDOC_SECRET ?? null,
    proxies: parsed.data.DONDOC_PROXIES,
    databaseUrl: parsed.data.DATABASE_URL ?? null,
    // npm keeps "npm start --empty", without the two dashes in between, to itself.
    empty: args.includes('--empty') || env['npm_config_empty'] === 'true',
    startedByNpm: env['npm_lifecycle_event'] !== undefined,
    outside: outsideOf(parsed.data),
    openId: openIdOf(parsed.data),
    worker: parsed.data.DONDOC_WORKER === 'on',
  };
}

function outsideOf(given: Settings): Outside {
  const { DONDOC_SMTP: url, DONDOC_MAIL_FROM: from } = given;
  if ((url === undefined) !== (from === undefined)) {
    const missing = url === undefined ? 'DONDOC_SMTP' : 'DONDOC_MAIL_FROM';
    throw new StartRefusal(REFUSALS.settingWrong(missing, '', WANTED[missing] ?? { vi: '', en: '' }));
  }
  return {
    address: given.DONDOC_ADDRESS ?? null,
    mail: url === undefined || from === undefined ? null : { url, from, tls: given.DONDOC_SMTP_TLS },
    privateWebhooks: given.DONDOC_WEBHOOKS_PRIVATE === 'allow',
    mailIn: given.DONDOC_MAIL_IN ?? null,
    mailInSecret: given.DONDOC_MAIL_IN_SECRET ?? null,
  };
}

/** All of it or nothing: half a setting would leave a button that leads nowhere. */
function openIdOf(given: Settings): OpenIdProvider | null {
  const {
    DONDOC_OPENID_ISSUER: issuer,
    DONDOC_OPENID_CLIENT: clientId,
    DONDOC_OPENID_SECRET: clientSecret,
  } = given;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (
    issuer === undefined ||
    clientId === undefined ||
    clientSecret === undefined ||
    given.DONDOC_ADDRESS === undefined
  ) {
    const name = 'DONDOC_OPENID_ISSUER';
    throw new StartRefusal(REFUSALS.settingWrong(name, issuer ?? '', WANTED[name] ?? { vi: '', en: '' }));
  }
  const bothFactorsAcr = given.DONDOC_OPENID_ACR.split(/\s+/u).filter((value) => value !== '');
  return { issuer, clientId, clientSecret, name: given.DONDOC_OPENID_NAME, bothFactorsAcr };
}

/** React and others choose their slow, checking variant unless told otherwise; called before they are loaded. */
export function runLibrariesForProduction(): void {
  process.env['NODE_ENV'] ??= 'production';
}
