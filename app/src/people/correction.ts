/** Rules of corrections (đề nghị đính chính): what people ask to have mended in what is kept of them. */

export const CORRECTION_FIELDS = ['name', 'email', 'phone', 'position'] as const;
/** position: the title of a position that the person holds. */
export type CorrectionField = (typeof CORRECTION_FIELDS)[number];

export type CorrectionState = 'open' | 'accepted' | 'refused' | 'withdrawn';

/** As it is shown; plain values. */
export interface Correction {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly field: CorrectionField;
  readonly positionId: string | null;
  readonly before: string;
  readonly wanted: string;
  readonly reason: string;
  /** ISO instant. */
  readonly madeAt: string;
  readonly state: CorrectionState;
  readonly decidedAt: string | null;
  readonly answer: string;
}

export const LONGEST_REASON = 500;
