import type { HeaderField, Reading, Signer } from '@dondoc/reading';
import {
  type DirectiveHeader,
  HEADER_FIELDS,
  type HeaderDoubt,
  ISSUER_MAX,
  isEdtfDate,
  NUMBER_MAX,
  TITLE_MAX,
} from './directive.ts';

/** The header fields that a reading proposes; a text without a title goes by its name or its first words. */
export function headerFromReading(
  { document, headerConfidence }: Pick<Reading, 'document' | 'headerConfidence'>,
  text: string,
  fileName: string | null,
): DirectiveHeader {
  const title = document.title ?? (fileName === null ? firstWords(text) : withoutEnding(fileName));
  return {
    documentType: document.type,
    number: document.number?.slice(0, NUMBER_MAX) ?? null,
    title: title.slice(0, TITLE_MAX).trim() || firstWords(text),
    issuer: document.issuer?.slice(0, ISSUER_MAX) ?? null,
    issueDate: document.date !== null && isEdtfDate(document.date) ? document.date : null,
    signer: signerInWords(document.signer),
    followerId: null,
    doubts: doubtsOf(headerConfidence),
  };
}

const FIELD_OF: Readonly<Record<HeaderDoubt['field'], HeaderField>> = {
  documentType: 'type',
  number: 'number',
  title: 'title',
  issuer: 'issuer',
  issueDate: 'date',
  signer: 'signer',
};

function doubtsOf(confidence: Reading['headerConfidence']): HeaderDoubt[] {
  return HEADER_FIELDS.flatMap((field) =>
    confidence[FIELD_OF[field]].reasons.map((reason) => ({ field, reason })),
  );
}

/** "Chánh Văn phòng Nguyễn Thanh Thương (TL. CHỦ TỊCH)" */
function signerInWords({ name, position, authority }: Signer): string | null {
  const words = [position, name, authority === null ? null : `(${authority})`].filter(
    (part) => part !== null,
  );
  return words.length === 0 ? null : words.join(' ').slice(0, 200);
}

/** So much of a line names a text that names itself nowhere. */
const FIRST_WORDS_MAX = 120;

/** The first line that has letters in it; a long one to the end of a word. */
export function firstWords(text: string): string {
  const line = text.split('\n').find((words) => /\p{L}/u.test(words)) ?? text;
  const words = line.replace(/[\s*]+/gu, ' ').trim();
  if (words.length <= FIRST_WORDS_MAX) return words || '?';
  return `${words.slice(0, FIRST_WORDS_MAX).replace(/[\s,;:]*\s\S*$/u, '')}…`;
}

function withoutEnding(fileName: string): string {
  return fileName
    .replace(/\.[a-z0-9]{1,5}$/iu, '')
    .replace(/_+/gu, ' ')
    .trim();
}
