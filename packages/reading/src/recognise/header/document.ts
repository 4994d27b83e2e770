import type { DocumentHeader } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import type { Paragraph } from '../../structure/paragraphs.ts';
import { DOCUMENT_TYPES, typeOfNumber } from '../../vietnamese/document-types.ts';
import { readArticleHead } from './article.ts';
import { readEvent } from './event.ts';
import type { Foot } from './footer.ts';
import type { Head } from './header.ts';
import { readIntroduced } from './introduced.ts';
import { issuerOfLetterhead, issuerOfText } from './issuer.ts';

/** How much of the body tells of the meeting and the issuer. */
const OPENING_REACH = 1600;

/** How much above the signature tells what is signed. */
const CLOSING_REACH = 1200;
/** "… chịu trách nhiệm thi hành Quyết định này", "Trên đây là Kế hoạch …". */
const SAID =
  /(?:thi hành|trên đây là|nhận được)\s(\p{L}{1,8}\s\p{L}{1,8})(?=\s)|căn cứ (quyết định) (?:này )?thi hành/u;

/** The type that the closing words tell of a document whose head was not copied. */
function typeSaid(foot: Foot, folded: string): string | null {
  if (foot.recipients.length === 0 && foot.signer.position === null) return null;
  const said = SAID.exec(folded.slice(-CLOSING_REACH));
  const type = said?.[1] ?? said?.[2] ?? '';
  return DOCUMENT_TYPES.includes(type) ? type : null;
}

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
  const title = head.title ?? article?.title ?? null;
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
    date: head.date ?? article?.date ?? null,
    title: title ?? introduced?.title ?? null,
    addressees: head.addressees.length > 0 ? head.addressees : (article?.addressees ?? []),
    signer: { ...foot.signer, name: foot.signer.name ?? head.listedSigner },
    recipients: foot.recipients,
    event: letter ? null : readEvent(title ?? '', opening, head.date),
  };
}
