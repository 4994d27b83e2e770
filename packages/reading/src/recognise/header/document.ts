import { expression } from '../../pattern/ordinary.ts';
import type { DocumentHeader, EdtfDate } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import type { Paragraph } from '../../structure/paragraphs.ts';
import { DOCUMENT_TYPES, typeOfNumber } from '../../vietnamese/document-types.ts';
import { edtf } from '../deadline/dates.ts';
import { readArticleHead } from './article.ts';
import { readEvent } from './event.ts';
import type { Foot } from './footer.ts';
import type { Head } from './header.ts';
import { readIntroduced } from './introduced.ts';
import { issuerDeciding, issuerOfLetterhead } from './issuer.ts';
import { issuerOfText } from './speaker.ts';

/** How much of the body tells of the meeting and the issuer. */
const OPENING_REACH = 1600;

/** How much above the signature tells what is signed. */
const CLOSING_REACH = 1200;
/** "… chịu trách nhiệm thi hành Quyết định này", "Trên đây là Kế hoạch …". */
const SAID = expression(
  /(?:thi hành|trên đây là|nhận được)\s(\p{L}{1,8}\s\p{L}{1,8})(?=\s)|căn cứ (quyết định) (?:này )?thi hành/u,
);

/** The type that the closing words tell of a document whose head was not copied. */
function typeSaid(foot: Foot, folded: string): string | null {
  if (foot.recipients.length === 0 && foot.signer.position === null) return null;
  const said = SAID.exec(folded.slice(-CLOSING_REACH));
  const type = said?.[1] ?? said?.[2] ?? '';
  return DOCUMENT_TYPES.includes(type) ? type : null;
}

/** What a council or a committee decides names it again above the grounds. */
const DECISIONS: ReadonlySet<string> = new Set(['nghị quyết', 'quyết định']);

/** "Nghị quyết này đã được Hội đồng nhân dân xã … thông qua ngày 14 tháng 7 năm 2025." */
const ADOPTED =
  /nghị quyết này (?:đã )?được (?:hđnd|hội đồng nhân dân)[^.;]{0,100} thông qua ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/u;
/** The foot may follow the closing words as if it were text. */
const LAST_PARAGRAPHS = -3;

/** The day on which a resolution says of itself that it was adopted. */
function adoptedOn(paragraphs: readonly Paragraph[]): EdtfDate | null {
  for (const { folded } of paragraphs.slice(LAST_PARAGRAPHS)) {
    const [, day, month, year] = ADOPTED.exec(folded) ?? [];
    if (day !== undefined) return edtf({ day: Number(day), month: Number(month), year: Number(year) });
  }
  return null;
}

/** "… năm 2026 (Kèm theo Quyết định số 12/QĐ-UBND …)": what a plan was issued with is no part of its title. */
const ISSUED_WITH = /\((?:ban hành )?kèm theo [^()]{3,200}\)$/iu;

/** Puts the document fields together from head, foot and the first words of the body. */
export function documentOf(
  head: Head,
  foot: Foot,
  body: {
    readonly lines: readonly Line[];
    readonly paragraphs: readonly Paragraph[];
    readonly text: string;
    readonly folded: string;
  },
): DocumentHeader {
  const article = head.official ? null : readArticleHead(body.lines);
  const title = head.title?.replace(ISSUED_WITH, '').trimEnd() ?? article?.title ?? null;
  const opening = body.paragraphs
    .slice(0, 6)
    .map((paragraph) => paragraph.text)
    .join('\n')
    .slice(0, OPENING_REACH);
  const introduced = head.type === null && title === null ? readIntroduced(opening) : null;
  const closing = body.paragraphs.at(-1)?.text ?? '';
  const told = article?.issuer ?? null;
  const said = issuerOfText(head, title ?? '', opening, closing.slice(0, OPENING_REACH));
  const issuer =
    issuerOfLetterhead(head, body.text, body.folded) ??
    introduced?.issuer ??
    (DECISIONS.has(head.type ?? '') ? issuerDeciding(body.text, body.folded) : null) ??
    // The text may name the office, too: "Chủ tịch UBND tỉnh".
    (told !== null && said?.endsWith(told) ? said : (told ?? said)) ??
    article?.announcer ??
    null;
  const letter = head.addressees.length > 0;
  return {
    type:
      head.type ??
      article?.type ??
      introduced?.type ??
      (head.number === null ? typeSaid(foot, body.folded) : typeOfNumber(head.number)),
    number: head.number ?? article?.number ?? null,
    issuer,
    place: head.place,
    date: head.date ?? article?.date ?? (head.type === 'nghị quyết' ? adoptedOn(body.paragraphs) : null),
    title: title ?? introduced?.title ?? null,
    addressees: head.addressees.length > 0 ? head.addressees : (article?.addressees ?? []),
    signer: { ...foot.signer, name: foot.signer.name ?? head.listedSigner },
    recipients: foot.recipients.length > 0 ? foot.recipients : (head.listedRecipients ?? []),
    event: readEvent(title ?? '', opening, { reference: head.date, letter }),
  };
}
