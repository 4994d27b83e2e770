/** A plain-text directive taken apart into the places that Decree 30/2020 gives its parts on the page. */
export interface DirectiveLayout {
  readonly letterhead: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly type: string | null;
  readonly title: readonly string[];
  readonly body: readonly BodyParagraph[];
  readonly foot: { readonly recipients: readonly string[]; readonly signature: readonly string[] } | null;
}

/** `level` is given where a word processor that counts by itself arrives at the printed label. */
export interface BodyParagraph {
  readonly label: string;
  readonly level: ListLevel | null;
  readonly text: string;
}

export const LIST_LEVELS = ['roman', 'point', 'subpoint', 'letter', 'dash'] as const;
export type ListLevel = (typeof LIST_LEVELS)[number];

const TYPE = /^(?:THÔNG BÁO|CHỈ THỊ|KẾ HOẠCH|QUYẾT ĐỊNH|CÔNG VĂN|NGHỊ QUYẾT|BÁO CÁO|CHƯƠNG TRÌNH)$/u;

export function layOut(text: string): DirectiveLayout {
  const blocks = text
    .trim()
    .split(/\n\s*\n/u)
    .map((block) => block.trim().split('\n'));
  const typeAt = blocks.findIndex((block) => block.length === 1 && TYPE.test(block[0] ?? ''));
  const footAt = blocks.findLastIndex((block) => /^\**Nơi nhận/u.test(block[0] ?? ''));
  const head = blocks.slice(0, Math.max(typeAt, 0));
  const motto = head.findIndex((block) => /CỘNG H(?:ÒA|OÀ)/u.test(block[0] ?? ''));
  const bodyBlocks = blocks.slice(typeAt + 2, footAt < 0 ? undefined : footAt);
  return {
    letterhead:
      motto < 0
        ? { left: head.flat().slice(0, -1), right: head.flat().slice(-1) }
        : { left: head.slice(0, motto).flat(), right: head.slice(motto).flat() },
    type: typeAt < 0 ? null : (blocks[typeAt]?.[0] ?? null),
    title: blocks[typeAt + 1] ?? [],
    body: withLabels(bodyBlocks.map((block) => block.join('\n'))),
    foot: footAt < 0 ? null : footOf(blocks.slice(footAt).flat()),
  };
}

function footOf(lines: readonly string[]): NonNullable<DirectiveLayout['foot']> {
  const isRecipient = (line: string) => /^(?:\**Nơi nhận|[-–+])/u.test(line);
  const end = lines.findLastIndex(isRecipient) + 1;
  return { recipients: lines.slice(0, end), signature: lines.slice(end) };
}

function withLabels(paragraphs: readonly string[]): readonly BodyParagraph[] {
  const counts: Record<ListLevel, number> = { roman: 0, point: 0, subpoint: 0, letter: 0, dash: 0 };
  return paragraphs.map((paragraph) => {
    const label = /^(?:[IVX]+\.|\d+(?:\.\d+)*\.?|[a-z]\)|-)(?= )/u.exec(paragraph)?.[0] ?? '';
    const level =
      LIST_LEVELS.find((candidate) => label !== '' && nextLabel(counts, candidate) === label) ?? null;
    if (level) count(counts, level);
    return { label, level, text: paragraph.slice(label.length).trimStart() };
  });
}

/** What a word processor would print next at this level. */
function nextLabel(counts: Readonly<Record<ListLevel, number>>, level: ListLevel): string {
  const next = counts[level] + 1;
  switch (level) {
    case 'roman':
      return `${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][next] ?? '?'}.`;
    case 'point':
      return `${next}.`;
    case 'subpoint':
      return `${counts.point}.${next}`;
    case 'letter':
      return `${String.fromCodePoint(96 + next)})`;
    case 'dash':
    default:
      return '-';
  }
}

function count(counts: Record<ListLevel, number>, level: ListLevel): void {
  counts[level] += 1;
  for (const deeper of LIST_LEVELS.slice(LIST_LEVELS.indexOf(level) + 1)) counts[deeper] = 0;
}

/** Words with their emphasis: `**bold**` and `*italic*`, as the plain texts mark it. */
export interface Emphasis {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

export function emphasised(text: string): readonly Emphasis[] {
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const bold = part.startsWith('**');
      const italic = !bold && part.startsWith('*') && part.length > 2;
      return { text: bold ? part.slice(2, -2) : italic ? part.slice(1, -1) : part, bold, italic };
    });
}
