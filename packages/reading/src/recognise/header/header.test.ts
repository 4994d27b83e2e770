import { describe, expect, test } from 'vitest';
import { readCases } from '../../../test/cases.ts';
import { read } from '../../read.ts';
import type { DocumentHeader } from '../../reading.ts';

/** Every field of a header that is not empty, one to a line. */
function fieldsOf(document: DocumentHeader): string[] {
  const { signer, event } = document;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['type', document.type],
    ['number', document.number],
    ['issuer', document.issuer],
    ['place', document.place],
    ['date', document.date],
    ['title', document.title],
    ...document.addressees.map((text) => ['addressee', text] as const),
    ['signer.name', signer.name],
    ['signer.position', signer.position],
    ['signer.authority', signer.authority],
    ...document.recipients.map((text) => ['recipient', text] as const),
    ['event.date', event?.date],
    ['event.chair', event?.chair],
  ];
  return fields.flatMap(([name, value]) => (value === null || value === undefined ? [] : `${name} ${value}`));
}

/** Documents as they were written, and what converters and portals made of them. */
const CASES = ['header', 'scan', 'copies'].flatMap((name) =>
  readCases(new URL(`./${name}.cases.txt`, import.meta.url)),
);

describe('the head and foot of a document', () => {
  test.each(CASES)('$title', ({ text, expected }) => {
    expect(fieldsOf(read(text).document)).toEqual(expected);
  });
});
