/** What is known of a session and its account, as far as factors matter. */
export interface Factors {
  /** Whether the session began with both factors. */
  readonly both: boolean;
  /** Whether the account has codes of an app. */
  readonly hasCode: boolean;
  readonly hasPasskey: boolean;
  /** The first day on which one of the person's roles must have a second factor; null when none must. */
  readonly requiredFrom: Temporal.PlainDate | null;
}

/** What must come before anything else is done with a session. */
export type NextStep = 'code' | 'passkey' | 'set-up';

/** Null when the session may do what its person may. Deny by default: a step left out opens nothing. */
export function nextStepOf(factors: Factors, today: Temporal.PlainDate): NextStep | null {
  if (factors.both) return null;
  // Whoever has turned codes on is asked for one, whichever way the session began.
  if (factors.hasCode) return 'code';
  if (!isRequired(factors, today)) return null;
  return factors.hasPasskey ? 'passkey' : 'set-up';
}

export function isRequired(
  { requiredFrom }: Pick<Factors, 'requiredFrom'>,
  today: Temporal.PlainDate,
): boolean {
  return requiredFrom !== null && Temporal.PlainDate.compare(requiredFrom, today) <= 0;
}

/** Whether a key or anything else without a second step may act for the account. */
export function lacksSecondFactor(factors: Omit<Factors, 'both'>, today: Temporal.PlainDate): boolean {
  return isRequired(factors, today) && !factors.hasCode && !factors.hasPasskey;
}

/** The day from which a second factor will be needed, for whoever has none yet; otherwise null. */
export function warnedOf(factors: Factors, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const { both, hasCode, hasPasskey, requiredFrom } = factors;
  return both || hasCode || hasPasskey || isRequired(factors, today) ? null : requiredFrom;
}
