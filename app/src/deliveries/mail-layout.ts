import type { MailContent } from './delivery.ts';

/** A part of an e-mail. */
export type MailBlock =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly text: string; readonly detail?: string; readonly link?: string }[];
    }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'link'; readonly label: string; readonly address: string };

export interface MailLayout {
  readonly heading: string;
  readonly blocks: readonly MailBlock[];
  /** Why it was sent, and what to do about it; small, below everything. */
  readonly footer: string;
  readonly locale: 'vi' | 'en';
}

const WIDTH = 72;

/** The same content twice: for readers of plain text, and as simple HTML that loads nothing from anywhere. */
export function layOutMail(layout: MailLayout): MailContent {
  return { text: asText(layout), html: asHtml(layout) };
}

function asText({ heading, blocks, footer }: MailLayout): string {
  const parts = blocks.map((block) => blockText(block));
  return [wrap(heading), ...parts, `-- \n${wrap(footer)}`].join('\n\n').concat('\n');
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'words':
      return wrap(block.text);
    case 'list':
      return block.items
        .map(({ text, detail, link }) =>
          [wrap(text, '- ', '  '), detail && wrap(detail, '  '), link && `  ${link}`]
            .filter(Boolean)
            .join('\n'),
        )
        .join('\n\n');
    case 'facts':
      return block.facts.map(([name, value]) => wrap(`${name}: ${value}`)).join('\n');
    case 'link':
    default:
      // An address is never broken: it must stay one that can be clicked.
      return `${wrap(`${block.label}:`)}\n${block.address}`;
  }
}

/** Words in lines of 72 signs at most; a longer word stands alone. */
export function wrap(text: string, first = '', rest: string = first): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line = isEmpty ? line + word : `${line} ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

const BODY =
  'margin:0;padding:16px;background:#ffffff;color:#1c1b19;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif';
const BUTTON =
  'display:inline-block;padding:10px 16px;background:#0b5a7a;color:#ffffff;text-decoration:none;border-radius:4px';

function asHtml({ heading, blocks, footer, locale }: MailLayout): string {
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(heading)}</title></head>`,
    `<body style="${escaped(BODY)}"><div style="max-width:600px">`,
    `<h1 style="font-size:20px;margin:0 0 16px">${escaped(heading)}</h1>`,
    ...blocks.map((block) => blockHtml(block)),
    `<hr style="border:0;border-top:1px solid #d8d4cc;margin:24px 0 8px">`,
    `<p style="font-size:13px;color:#5c5850">${escaped(footer)}</p>`,
    '</div></body></html>',
  ].join('\n');
}

function blockHtml(block: MailBlock): string {
  switch (block.kind) {
    case 'words':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul style="padding-left:20px">${block.items.map((item) => itemHtml(item)).join('')}</ul>`;
    case 'facts':
      return `<p>${block.facts.map(([name, value]) => `${escaped(name)}: <b>${escaped(value)}</b>`).join('<br>')}</p>`;
    case 'link':
    default: {
      const address = escaped(block.address);
      return `<p><a href="${address}" style="${BUTTON}">${escaped(block.label)}</a></p><p style="font-size:13px;word-break:break-all">${address}</p>`;
    }
  }
}

function itemHtml({ text, detail, link }: { text: string; detail?: string; link?: string }): string {
  const words = link === undefined ? escaped(text) : `<a href="${escaped(link)}">${escaped(text)}</a>`;
  return `<li style="margin-bottom:8px">${words}${detail === undefined || detail === '' ? '' : `<br><span style="color:#5c5850">${escaped(detail)}</span>`}</li>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);
}
