import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js';
import { shortReason } from './short-reason.ts';

export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://…` for TLS from the first byte. */
  readonly url: string;
  /** `Đôn Đốc <dondoc@binhson.example>`, or the address alone. */
  readonly from: string;
  /** Whether `smtp://` goes over to TLS: always, where the server offers it, or never. */
  readonly tls: 'required' | 'if-offered' | 'never';
}

export interface Mail {
  /** The same for every attempt, so that whoever gets it twice can tell. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where an answer goes, if not to the sender. */
  readonly replyTo?: string;
  readonly date: Temporal.Instant;
}

/** What became of an attempt to hand something over. */
export type Handover =
  | { readonly sent: true; readonly status: number | null }
  | {
      readonly sent: false;
      readonly status: number | null;
      readonly error: string;
      /** Trying again would change nothing. */
      readonly permanent: boolean;
    };

export interface Mailer {
  readonly send: (mail: Mail) => Promise<Handover>;
  readonly close: () => void;
}

// Together far below the time for which a delivery is leased.
const CONNECTION_MS = 15_000;
const SILENCE_MS = 30_000;

/** Hands e-mail to the SMTP server of the office; connections are kept and used again. */
export function openMailer(settings: MailSettings): Mailer {
  const from = parseFrom(settings.from);
  const transport = createTransport({ ...transportOptions(settings), pool: true, maxConnections: 2 });
  return {
    send: async (mail) => {
      if (!isMailAddress(mail.to.address)) {
        return { sent: false, status: null, error: 'not an e-mail address', permanent: true };
      }
      try {
        const info = await transport.sendMail(messageOf(mail, from));
        return { sent: true, status: replyCode(info.response) };
      } catch (error) {
        return refusedBy(error);
      }
    },
    close: () => transport.close(),
  };
}

/** One address as people write it; it can carry no second line and no second address. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u.test(text);
}

/** `Name <address>` or the address alone; null when there is none in it. */
export function readFrom(text: string): { readonly name: string; readonly address: string } | null {
  const written = /^\s*(?:"?(?<name>[^"<>]*?)"?\s*<(?<inner>[^<>]+)>|(?<plain>\S+))\s*$/u.exec(text)?.groups;
  const address = written?.['inner'] ?? written?.['plain'] ?? '';
  return isMailAddress(address) ? { name: oneLine(written?.['name'] ?? ''), address } : null;
}

function parseFrom(text: string) {
  const from = readFrom(text);
  if (from === null) throw new Error('the sender of e-mail is no address');
  return from;
}

function transportOptions({ url, tls }: MailSettings): SMTPTransport.Options {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isTls = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/gu, ''),
    port: port === '' ? (isTls ? 465 : 587) : Number(port),
    secure: isTls,
    requireTLS: !isTls && tls === 'required',
    ignoreTLS: !isTls && tls === 'never',
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    connectionTimeout: CONNECTION_MS,
    greetingTimeout: CONNECTION_MS,
    socketTimeout: SILENCE_MS,
    dnsTimeout: CONNECTION_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function messageOf(mail: Mail, from: { readonly name: string; readonly address: string }) {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return {
    from: { name: from.name === '' ? 'Đôn Đốc' : from.name, address: from.address },
    to: { name: oneLine(mail.to.name), address: mail.to.address },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    ...(mail.replyTo !== undefined && { replyTo: mail.replyTo }),
    textEncoding: 'quoted-printable',
    messageId: `<${mail.id}@${domain}>`,
    date: new Date(mail.date.epochMilliseconds),
    headers: {
      // No out-of-office message answers what a machine sent.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'List-Id': `dondoc <dondoc.${domain}>`,
    },
    xMailer: false,
  } as const;
}

/** No value brings a header of its own. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function refusedBy(error: unknown): Handover {
  const status =
    error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
      ? error.responseCode
      : null;
  const command = error instanceof Error && 'command' in error ? error.command : null;
  // 5xx is the server's final word on this message or its receiver; on the sign-in or the line it is a matter of set-up.
  const isAboutMessage = command === 'RCPT TO' || command === 'DATA';
  const permanent = status !== null && status >= 500 && isAboutMessage;
  return { sent: false, status, error: shortReason(error), permanent };
}

function replyCode(response: string): number | null {
  const code = /^\d{3}/u.exec(response)?.[0];
  return code === undefined ? null : Number(code);
}
