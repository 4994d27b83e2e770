import type { Line } from '../../structure/lines.ts';
import { DOCUMENT_TYPES, typeOfNumber } from '../../vietnamese/document-types.ts';
import { edtf } from '../deadline/dates.ts';
import { readAddressees } from './addressees.ts';
import type { Head } from './header.ts';
import { ADDRESS_LINE, piece, RECIPIENTS_LINE } from './layout.ts';
import { readNumber, stripEnd } from './letterhead.ts';

/** "Trích yếu: …", as software that documents are written in exports its form. */
const LABELS = {
  number: /^số(?:,? (?:và )?(?:ký )?hiệu| văn bản)?\s?:\s*/u,
  title: /^(?:trích yếu(?: nội dung)?|tiêu đề|về việc)\s?:\s*(?:v\/v:?\s|về việc:?\s)?/u,
  type: /^(?:loại|hình thức|thể loại) văn bản\s?:\s*/u,
  issuer: /^(?:cơ quan|đơn vị|nơi) ban hành\s?:\s*/u,
  date: /^ngày (?:ban hành|ký|văn bản)\s?:\s*/u,
  signer: /^người ký\s?:\s*/u,
  addressees: ADDRESS_LINE,
  recipients: RECIPIENTS_LINE,
} as const;
type Label = keyof typeof LABELS;

/** Right below the last label: the body. */
const CONTENT = /^nội dung(?: văn bản)?\s?:\s*/u;

const LONGEST_FORM = 16;
const LEAST_LABELS = 3;

const DATE = /^(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})$/u;

function labelledAs({ folded }: Line): Label | null {
  for (const label of Object.keys(LABELS) as Label[]) if (LABELS[label].test(folded)) return label;
  return null;
}

const behind = (line: Line, label: Pick<RegExp, 'exec'>): Line => {
  const length = label.exec(line.folded)?.[0].length ?? 0;
  return piece(line, length, line.text.slice(length));
};

function dateIn(value: string): ReturnType<typeof edtf> {
  const written = DATE.exec(value);
  return written && edtf({ day: Number(written[1]), month: Number(written[2]), year: Number(written[3]) });
}

/** Lines with those that only go on with a field joined to the line that its label opens. */
function unwrapped(lines: readonly Line[]): Line[] {
  const fields: Line[] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    if (!last || labelledAs(line) !== null) fields.push(line);
    else
      fields[fields.length - 1] = {
        ...last,
        end: line.end,
        text: `${last.text} ${line.text}`,
        folded: `${last.folded} ${line.folded}`,
      };
  }
  return fields;
}

/** The fields of a form that stands in the first lines, each behind its label and the body below the last; or null. */
export function readForm(lines: readonly Line[]): Head | null {
  const end = lines.slice(0, LONGEST_FORM).findIndex(({ folded }) => CONTENT.test(folded));
  const fields = unwrapped(lines.slice(0, Math.max(0, end)));
  if (fields.length < LEAST_LABELS) return null;
  const found = new Map(fields.map((line) => [labelledAs(line), line]));
  if (found.has(null) || !(found.has('number') || found.has('title'))) return null;
  const value = (label: Label): string => {
    const line = found.get(label);
    return line ? stripEnd(behind(line, LABELS[label]).text) : '';
  };
  const written = `Số: ${value('number')}`;
  const number = readNumber({ text: written, folded: written.toLowerCase() });
  const type = value('type').toLowerCase();
  const to = found.get('addressees');
  return {
    type: DOCUMENT_TYPES.includes(type) ? type : (typeOfNumber(number ?? '') ?? (to ? 'công văn' : null)),
    number,
    place: null,
    date: dateIn(value('date')),
    title: value('title') || null,
    addressees: to ? readAddressees([to], 0).addressees : [],
    letterhead: value('issuer') === '' ? [] : [value('issuer')],
    // What is asked for may stand beside the last label.
    bodyStart: behindContent(lines[end]) === '' ? end + 1 : end,
    official: true,
    listedSigner: value('signer') || null,
    listedRecipients: value('recipients').split(/;\s?/u).map(stripEnd).filter(Boolean),
  };
}

const behindContent = (line: Line | undefined): string => (line ? behind(line, CONTENT).text : '');
