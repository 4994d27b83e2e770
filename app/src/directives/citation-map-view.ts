import type { Locale } from '../base/text.ts';
import type { CitationMap, MappedDirective } from './citation-map.ts';
import { directiveLabel, edtfInWords } from './directive-words.ts';

/** The map of citations as plain values for its page; null where nothing is cited and nothing cites it. */
export function citationMapShown({ cites, citedBy }: CitationMap, locale: Locale) {
  if (cites.length + citedBy.length === 0) return null;
  return {
    cites: cites.map(({ number, date, known }) => ({
      number,
      date: date === null ? null : edtfInWords(date, locale),
      known: known.map((directive) => linked(directive, locale)),
    })),
    citedBy: citedBy.map((directive) => linked(directive, locale)),
  };
}

export type CitationMapShown = NonNullable<ReturnType<typeof citationMapShown>>;

function linked(directive: MappedDirective, locale: Locale) {
  return {
    id: directive.id,
    number: directive.number ?? '',
    label: directiveLabel(directive),
    title: directive.title,
    date: directive.issueDate === null ? null : edtfInWords(directive.issueDate, locale),
  };
}
