/** One thing in a mail that can be read as the document; number 0 is the body. */
export interface MailChoice {
  readonly part: number;
  /** Empty for the body. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** The choices in the details of a refusal: of a `mail_choose`, or of an attachment without words. */
export function choicesOf(details: Readonly<Record<string, unknown>>): readonly MailChoice[] {
  // Put there by `openMailed` and by the command alone.
  return Array.isArray(details['choices']) ? (details['choices'] as readonly MailChoice[]) : [];
}
