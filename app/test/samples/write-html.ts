import { type BodyParagraph, type DirectiveLayout, emphasised, layOut } from './directive-layout.ts';

const STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt Tinos; } }
@page :first { @top-center { content: none; } }
body { font: 14pt/1.25 Tinos, 'Times New Roman', serif; margin: 0; }
p { margin: 6pt 0; text-align: justify; text-indent: 1.27cm; }
.columns { display: grid; grid-template-columns: 42% 58%; break-inside: avoid; }
.columns p { text-indent: 0; text-align: center; font-size: 13pt; margin: 0; }
.recipients p { text-align: left; font-size: 11pt; }
.name { padding-top: 60pt; }
h1, h2 { text-align: center; font-size: 14pt; margin: 6pt 0; }
`;

/** A page of a plain-text directive in the look of Decree 30/2020, for printing a sample PDF with a browser. */
export function writeDirectiveHtml(text: string): string {
  const layout = layOut(text);
  const column = (lines: readonly string[], name = '') =>
    `<div class="${name}">${lines.map((line) => `<p>${emphasis(line, isHeavy(line))}</p>`).join('')}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>${escape(layout.title.join(' '))}</title><style>${STYLE}</style>
<div class="columns">${column(layout.letterhead.left)}${column(layout.letterhead.right)}</div>
<h1>${escape(layout.type ?? '')}</h1><h2>${layout.title.map(escape).join('<br>')}</h2>
${layout.body.map(paragraph).join('\n')}
${foot(layout)}`;
}

function paragraph({ label, text }: BodyParagraph): string {
  return `<p>${label === '' ? '' : `${escape(label)} `}${emphasis(text)}</p>`;
}

function foot({ foot: parts }: DirectiveLayout): string {
  if (!parts) return '';
  const recipients = parts.recipients.map((line) => `<p>${emphasis(line)}</p>`).join('');
  const signature = parts.signature
    .join('\n')
    .replaceAll('**', '')
    .split('\n')
    .map((line) => `<p class="${isHeavy(line) ? '' : 'name'}"><b>${escape(line)}</b></p>`)
    .join('');
  return `<div class="columns"><div class="recipients">${recipients}</div><div>${signature}</div></div>`;
}

function isHeavy(line: string): boolean {
  return line === line.toUpperCase() || line.startsWith('Độc lập');
}

function emphasis(text: string, heavy = false): string {
  const html = emphasised(text)
    .map((part) => {
      const words = escape(part.text).replaceAll('\n', '<br>');
      if (part.bold) return `<b>${words}</b>`;
      return part.italic ? `<i>${words}</i>` : words;
    })
    .join('');
  return heavy ? `<b>${html}</b>` : html;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
