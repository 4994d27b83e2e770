import type { DocumentHeader } from '../../reading.ts';
import type { Line } from '../../structure/lines.ts';
import type { Paragraph } from '../../structure/paragraphs.ts';
import { readArticleHead } from './article.ts';
import { readEvent } from './event.ts';
import type { Foot } from './footer.ts';
import type { Head } from './header.ts';
import { readIntroduced } from './introduced.ts';
import { issuerOfLetterhead, issuerOfText } from './issuer.ts';

/** How much of the body tells of the meeting and the issuer. */
const OPENING_REACH = 1600;

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
  const issuer =
    issuerOfLetterhead(head, body.text, body.folded) ??
    introduced?.issuer ??
    issuerOfText(head, title ?? '', opening, closing.slice(0, OPENING_REACH)) ??
    article?.issuer ??
    null;
  const letter = head.addressees.length > 0;
  return {
    type: head.type ?? article?.type ?? introduced?.type ?? null,
    number: head.number ?? article?.number ?? null,
    issuer,
    place: head.place,
    date: head.date ?? article?.date ?? null,
    title: title ?? introduced?.title ?? null,
    addressees: head.addressees.length > 0 ? head.addressees : (article?.addressees ?? []),
    signer: foot.signer,
    recipients: foot.recipients,
    event: letter ? null : readEvent(title ?? '', opening, head.date),
  };
}
