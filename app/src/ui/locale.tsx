import { createContext, type ReactNode, useContext } from 'react';
import type { Catalogue, Locale } from '../base/text.ts';

const LocaleContext = createContext<Locale>('vi');

export function LocaleProvider(props: { readonly locale: Locale; readonly children: ReactNode }) {
  return <LocaleContext value={props.locale}>{props.children}</LocaleContext>;
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The texts of one catalogue in the language of the page. */
export function useTexts<T>(catalogue: Catalogue<T>): T {
  return catalogue[useLocale()];
}
