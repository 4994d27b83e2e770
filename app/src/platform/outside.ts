import type { MailSettings } from './mail.ts';

/** How the house reaches others, and is reached. */
export interface Outside {
  /** Where people open the software, without a slash at the end: `https://dondoc.binhson.example`; null when nobody said. */
  readonly address: string | null;
  /** The SMTP server of the office; null when none was set. */
  readonly mail: MailSettings | null;
  /** Whether webhooks may go to addresses of the office's own network. */
  readonly privateWebhooks: boolean;
}

export const NOTHING_OUTSIDE: Outside = { address: null, mail: null, privateWebhooks: false };
