/**
 * Makes page images of a text as an office's scanner would: typeset as Decree 30/2020 asks (letterhead and foot in two
 * columns, A4 at 150 dpi), then worn. Everything comes from the seed, so that the same call makes the same bytes.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

export interface Wear {
  readonly dpi: number;
  /** Degrees; every second page leans the other way. */
  readonly skew: number;
  /** Standard deviation of the grain, in grey levels. */
  readonly noise: number;
  readonly seal: boolean;
  /** Share of light that is lost towards one corner. */
  readonly shade: number;
  /** 1–100 */
  readonly jpegQuality: number;
}

export const OFFICE_SCANNER: Wear = {
  dpi: 150,
  skew: 1.5,
  noise: 14,
  seal: true,
  shade: 0.2,
  jpegQuality: 60,
};

const TINOS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));

interface FontFiles {
  readonly name: string;
  readonly regular: string;
  readonly bold: string;
}

/** Tinos comes with the project (metric twin of the face that Decree 30 prescribes); others where the machine has them. */
const FONTS: readonly FontFiles[] = [
  {
    name: 'Tinos',
    regular: join(TINOS, '400Regular/Tinos_400Regular.ttf'),
    bold: join(TINOS, '700Bold/Tinos_700Bold.ttf'),
  },
  {
    name: 'Arimo',
    regular: '/usr/share/fonts/truetype/croscore/Arimo-Regular.ttf',
    bold: '/usr/share/fonts/truetype/croscore/Arimo-Bold.ttf',
  },
  {
    name: 'DejaVu Serif',
    regular: '/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf',
    bold: '/usr/share/fonts/truetype/dejavu/DejaVuSerif-Bold.ttf',
  },
];

/** Names of the faces that can be used here; the first is always there. */
export function availableFonts(): readonly string[] {
  return FONTS.filter(({ regular, bold }) => existsSync(regular) && existsSync(bold)).map(
    ({ name, regular, bold }) => {
      GlobalFonts.registerFromPath(regular, `${name} bench`);
      GlobalFonts.registerFromPath(bold, `${name} bench bold`);
      return name;
    },
  );
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface PageImage {
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface PageOrder {
  readonly text: string;
  readonly font: string;
  readonly wear: Wear;
  readonly seed: number;
}

export function scanPages({ text, font, wear, seed }: PageOrder): readonly PageImage[] {
  const random = randomFrom(seed);
  return typeset(text, font, wear.dpi).map((page, index, all) =>
    worn(
      page,
      { ...wear, skew: index % 2 === 0 ? wear.skew : -wear.skew },
      { random, isLast: index === all.length - 1 },
    ),
  );
}

// ---- Typesetting ----

const MILLIMETRES_PER_INCH = 25.4;

interface Column {
  readonly width: number;
  readonly indent?: number;
  readonly bold?: boolean;
  readonly points?: number;
}

class Press {
  readonly pages: Canvas[] = [];
  readonly dpi: number;
  readonly font: string;
  y = 0;

  constructor(font: string, dpi: number) {
    this.font = font;
    this.dpi = dpi;
    this.newPage();
  }

  mm(length: number): number {
    return (length / MILLIMETRES_PER_INCH) * this.dpi;
  }

  newPage(): void {
    const page = createCanvas(Math.round(this.mm(210)), Math.round(this.mm(297)));
    this.pages.push(page);
    const pen = this.pen();
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, page.width, page.height);
    pen.fillStyle = '#101010';
    this.y = this.mm(20);
    if (this.pages.length > 1)
      this.line(String(this.pages.length), { x: page.width / 2, align: 'center', y: this.mm(14) });
  }

  pen(bold = false, points = 14): SKRSContext2D {
    const page = this.pages.at(-1);
    if (page === undefined) throw new Error('no page');
    const pen = page.getContext('2d');
    pen.font = `${(points / 72) * this.dpi}px "${this.font} bench${bold ? ' bold' : ''}"`;
    return pen;
  }

  line(
    words: string,
    at: {
      readonly x: number;
      readonly y: number;
      readonly align: 'left' | 'center';
      readonly bold?: boolean;
      readonly points?: number;
    },
  ): void {
    const pen = this.pen(at.bold, at.points);
    pen.textAlign = at.align;
    pen.fillText(words, at.x, at.y);
  }

  /** Breaks words into lines no wider than the column. */
  wrap(words: readonly string[], column: Column): string[][] {
    const { width, indent = 0, bold = false, points = 14 } = column;
    const pen = this.pen(bold, points);
    const lines: string[][] = [[]];
    for (const word of words) {
      const line = lines.at(-1) ?? [];
      const room = width - (lines.length === 1 ? indent : 0);
      if (line.length > 0 && pen.measureText([...line, word].join(' ')).width > room) lines.push([word]);
      else line.push(word);
    }
    return lines;
  }

  /** Room for one more line; a new page where there is none. */
  advance(points = 14): void {
    const step = (points * 1.35 * this.dpi) / 72;
    if (this.y + step > this.mm(297 - 20)) this.newPage();
    this.y += step;
  }

  paragraph(words: readonly string[]): void {
    const left = this.mm(30);
    const width = this.mm(210 - 30 - 15);
    const indent = this.mm(10);
    const lines = this.wrap(words, { width, indent });
    lines.forEach((line, index) => {
      this.advance();
      const start = index === 0 ? left + indent : left;
      const isLast = index === lines.length - 1;
      const pen = this.pen();
      pen.textAlign = 'left';
      const natural = line.reduce((sum, word) => sum + pen.measureText(word).width, 0);
      const space = pen.measureText(' ').width;
      const gap = isLast || line.length < 2 ? space : (left + width - start - natural) / (line.length - 1);
      let x = start;
      for (const word of line) {
        pen.fillText(word, x, this.y);
        x += pen.measureText(word).width + gap;
      }
    });
    this.y += this.mm(2);
  }

  title(words: readonly string[]): void {
    for (const line of this.wrap(words, { width: this.mm(130), bold: true })) {
      this.advance();
      this.line(line.join(' '), { x: this.mm(30 + 82), y: this.y, align: 'center', bold: true });
    }
    this.y += this.mm(2);
  }

  /** Two columns side by side, their lines centred or, on the left of a foot, set to the left. */
  columns(
    left: readonly string[],
    right: readonly string[],
    leftAlign: 'left' | 'center',
    points: number,
  ): void {
    const wrapped = (lines: readonly string[], width: number) =>
      lines.flatMap((line) =>
        this.wrap(line.split(/\s+/u), { width, points }).map((words) => words.join(' ')),
      );
    const sides = [wrapped(left, this.mm(66)), wrapped(right, this.mm(90))] as const;
    const height = Math.max(sides[0].length, sides[1].length);
    if (this.y + (height * points * 1.35 * this.dpi) / 72 > this.mm(297 - 20)) this.newPage();
    for (let index = 0; index < height; index++) {
      this.advance(points);
      const [one, other] = [sides[0][index], sides[1][index]];
      if (one !== undefined) {
        const x = leftAlign === 'left' ? this.mm(30) : this.mm(30 + 33);
        this.line(one, { x, y: this.y, align: leftAlign, points, bold: leftAlign === 'center' });
      }
      if (other !== undefined) {
        this.line(other, { x: this.mm(210 - 15 - 44), y: this.y, align: 'center', points, bold: true });
      }
    }
    this.y += this.mm(4);
  }
}

function typeset(text: string, font: string, dpi: number): readonly Canvas[] {
  const press = new Press(font, dpi);
  const blocks = text
    .normalize('NFC')
    .replaceAll('*', '')
    .split(/\n\s*\n/u)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((block) => block.length > 0);
  const motto = blocks.findIndex((block) => /CỘNG (?:HÒA|HOÀ) XÃ HỘI/u.test(block.join(' ')));
  const foot = blocks.findIndex((block) => block[0]?.startsWith('Nơi nhận') === true);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] ?? [];
    if (motto === 1 && index === 0) {
      press.columns(block, blocks[1] ?? [], 'center', 12);
      index = 1;
    } else if (index === foot) {
      const rest = blocks.slice(foot + 1);
      const list = (blocks[foot]?.length ?? 0) > 1 ? [] : (rest.shift() ?? []);
      press.columns([...block, ...list], rest.flatMap((lines) => ['', ...lines]).slice(1), 'left', 11);
      break;
    } else if (block.every((line) => !/\p{Ll}/u.test(line) && line.length < 80)) {
      press.title(block.flatMap((line) => line.split(/\s+/u)));
    } else {
      for (const line of block) press.paragraph(line.split(/\s+/u));
    }
  }
  return press.pages;
}

// ---- Wear ----

function worn(
  page: Canvas,
  wear: Wear,
  { random, isLast }: { readonly random: () => number; readonly isLast: boolean },
): PageImage {
  const { width, height } = page;
  const sheet = createCanvas(width, height);
  const pen = sheet.getContext('2d');
  pen.fillStyle = '#f4f1ea';
  pen.fillRect(0, 0, width, height);
  pen.translate(width / 2, height / 2);
  pen.rotate((wear.skew * Math.PI) / 180);
  pen.translate(-width / 2, -height / 2);
  pen.globalCompositeOperation = 'multiply';
  pen.drawImage(page, 0, 0);
  // A seal over the signature, and one of receipt somewhere over the words.
  if (wear.seal) {
    seal(pen, { x: width * (0.3 + 0.4 * random()), y: height * (0.3 + 0.3 * random()), size: 0.16 * width });
    if (isLast) seal(pen, { x: width * 0.62, y: height * 0.6, size: 0.18 * width });
  }
  const picture = pen.getImageData(0, 0, width, height);
  grain(picture.data, width, wear, random);
  pen.putImageData(picture, 0, 0);
  return { jpeg: sheet.encodeSync('jpeg', wear.jpegQuality), width, height };
}

function seal(
  pen: SKRSContext2D,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  pen.strokeStyle = 'rgba(208, 32, 40, 0.8)';
  pen.fillStyle = 'rgba(208, 32, 40, 0.8)';
  for (const [radius, width] of [
    [0.5, 0.03],
    [0.33, 0.015],
  ] as const) {
    pen.lineWidth = size * width;
    pen.beginPath();
    pen.arc(x, y, size * radius, 0, 2 * Math.PI);
    pen.stroke();
  }
  pen.beginPath();
  for (let point = 0; point < 10; point++) {
    const radius = size * (point % 2 === 0 ? 0.2 : 0.08);
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    pen.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  pen.fill();
}

/** Grain as of a sensor, and a shade that grows towards the lower right corner. */
function grain(data: Uint8ClampedArray, width: number, wear: Wear, random: () => number): void {
  const height = data.length / 4 / width;
  for (let at = 0; at < data.length; at += 4) {
    const x = (at / 4) % width;
    const y = Math.floor(at / 4 / width);
    const light = 1 - wear.shade * ((x / width) * 0.5 + (y / height) * 0.5) ** 2;
    // The sum of three even numbers is near enough to a bell.
    const noise = (random() + random() + random() - 1.5) * 2 * wear.noise;
    for (let channel = 0; channel < 3; channel++) {
      data[at + channel] = (data[at + channel] ?? 0) * light + noise;
    }
  }
}
