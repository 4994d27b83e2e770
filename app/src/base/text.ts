/** Languages of the interface; Vietnamese is the default. */
export type Locale = 'vi' | 'en';
export const LOCALES = ['vi', 'en'] as const satisfies readonly Locale[];

/** One text in both languages. */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

/** A catalogue of texts: strings, or functions that put values into a sentence. Both languages must have the same keys. */
export type Catalogue<T> = { readonly vi: T; readonly en: T };

/**
 * Declares the texts of one noun in both languages; the compiler refuses a key that one of them lacks.
 *
 *   export const taskText = texts({ report: 'Báo cáo', confirm: (n: number) => `Xác nhận ${n} báo cáo` }, { … })
 */
export function texts<T extends Record<string, string | ((...values: never[]) => string)>>(
  vi: T,
  en: { readonly [K in keyof T]: T[K] extends string ? string : T[K] },
): Catalogue<T> {
  // The mapped type only widens string literals; functions keep their signatures, so both sides are T to a caller.
  return { vi, en: en as T };
}
