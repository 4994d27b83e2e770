import type { MailSettings } from './mail.ts';

/** How the house reaches others, and is reached. */
export interface Outside {
  /** Where people open the software, without a slash at the end: `https://dondoc.binhson.example`; null when nobody said. */
  readonly address: string | null;
  /** The SMTP server of the office; null when none was set. */
  readonly mail: MailSettings | null;
  /** Whether webhooks may go to addresses of the office's own network. */
  readonly privateWebhooks: boolean;
  /** The mailbox to which people reply in order to report; null when none was set. */
  readonly mailIn: string | null;
  /** Signs e-mail that a mail server hands over by HTTP; null when none does. */
  readonly mailInSecret: string | null;
}

export const NOTHING_OUTSIDE: Outside = {
  address: null,
  mail: null,
  privateWebhooks: false,
  mailIn: null,
  mailInSecret: null,
};
