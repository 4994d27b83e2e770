import type { Reading, ReadingTask } from '@dondoc/reading';
import type { Locale } from '../../base/text.ts';
import { outputText } from './output.text.ts';

/** A header field with its label; `value` is never empty. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What the document says of itself, in the order in which it is printed. Fields that are not there are left out. */
export function headerFacts({ document, reader }: Reading, locale: Locale): readonly Fact[] {
  const t = outputText[locale];
  const { signer, event } = document;
  const meeting = event && [dayInWords(event.date), event.chair === null ? null : t.chair(event.chair)];
  const facts: readonly (readonly [string, string | null])[] = [
    [t.type, document.type],
    [t.documentNumber, document.number],
    [t.issuer, document.issuer],
    [t.place, document.place],
    [t.date, dayInWords(document.date)],
    [t.title, document.title],
    [t.addressees, document.addressees.join('; ')],
    [t.meeting, joined(meeting ?? [])],
    [t.signer, joined([signer.name, signer.position, signer.authority])],
    [t.recipients, document.recipients.join('; ')],
    [t.reader, reader],
  ];
  return facts.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]));
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

/** 2024-06-18 as 18/6/2024; 2023-08 as 8/2023. */
export function dayInWords(edtf: string | null): string | null {
  return edtf === null ? null : edtf.split('-').map(Number).toReversed().join('/');
}

/** What a person should look at in a task, a sentence for each field. */
export function doubtsOf(task: ReadingTask, locale: Locale): readonly string[] {
  const t = outputText[locale];
  // Object.entries widens the keys, which are those of the record.
  const fields = Object.entries(task.confidence) as [
    keyof ReadingTask['confidence'],
    ReadingTask['confidence']['quote'],
  ][];
  return fields.flatMap(([field, { sure, reasons }]) =>
    sure ? [] : [t.doubt(t[`field.${field}`], reasons.map((reason) => t[`doubt.${reason}`]).join(', '))],
  );
}

/** The words of the document that give the deadline, in one line. */
export function deadlineAsWritten({ deadline }: ReadingTask): string {
  return deadline === null ? '' : deadline.written.replace(/[*\s]+/gu, ' ').trim();
}
