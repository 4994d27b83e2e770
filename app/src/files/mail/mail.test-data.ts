export interface PartSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
  /** Stands in the body: a logo. */
  readonly contentId?: string;
  /** Though the body shows it. */
  readonly isAttached?: boolean;
}

export interface MailSource {
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly parts?: readonly PartSource[];
}

const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/gu, '$&\r\n');

/** An e-mail as programs send it. */
export function mailFile({ subject = 'Kế hoạch rà soát', text, html, parts = [] }: MailSource): Uint8Array {
  const bodies = [
    ...(text === undefined ? [] : [section('text/plain; charset=utf-8', Buffer.from(text))]),
    ...(html === undefined ? [] : [section('text/html; charset=utf-8', Buffer.from(html))]),
  ];
  const head = [
    `From: ${word('Văn thư Phòng GD&ĐT')} <vanthu@songhuong.example>`,
    'To: truong@songhuong.example',
    `Subject: ${word(subject)}`,
    'Date: Tue, 18 Jun 2024 20:30:00 -0400',
    'MIME-Version: 1.0',
  ];
  const body = several('alternative', bodies);
  return Buffer.from(`${head.join('\r\n')}\r\n${several('mixed', [body, ...parts.map(attachment)])}`);
}

let boundaries = 0;

/** Each its own boundary: e-mails stand within e-mails. */
function several(kind: string, parts: readonly string[]): string {
  boundaries += 1;
  const boundary = `=_${boundaries}`;
  const sections = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${sections}--${boundary}--\r\n`;
}

function section(type: string, bytes: Uint8Array, more: readonly string[] = []): string {
  return [`Content-Type: ${type}`, ...more, 'Content-Transfer-Encoding: base64', '', base64(bytes)].join(
    '\r\n',
  );
}

function attachment(part: PartSource): string {
  const { name, bytes, type = 'application/octet-stream', contentId, isAttached = false } = part;
  const place = contentId === undefined || isAttached ? 'attachment' : 'inline';
  const id = contentId === undefined ? [] : [`Content-ID: <${contentId}>`];
  // No encoding may be put on an e-mail within an e-mail.
  if (type === 'message/rfc822') {
    return `Content-Type: ${type}\r\nContent-Disposition: attachment; filename="thu.eml"\r\n\r\n${Buffer.from(bytes).toString('latin1')}`;
  }
  return section(type, bytes, [`Content-Disposition: ${place}; filename="${word(name)}"`, ...id]);
}

/** A web page as browsers save it in one file. */
export function webArchive(html: string): Uint8Array {
  return Buffer.from(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://songhuong.example/ke-hoach',
      'Subject: =?utf-8?Q?K=E1=BA=BF?=',
      'Date: Tue, 18 Jun 2024 20:30:00 -0400',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="=_w"',
      '',
      '--=_w',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://songhuong.example/ke-hoach',
      '',
      base64(Buffer.from(html)),
      '--=_w',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://songhuong.example/a.png',
      '',
      'iVBORw0KGgo=',
      '--=_w--',
      '',
    ].join('\r\n'),
  );
}
