import { createRequire } from 'node:module';
import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import tiff from 'utif2';
import { type GreyImage, greyWithoutRedInk } from './grey-image.ts';

GlobalFonts.registerFromPath(
  createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  'Tinos test',
);

export interface TestPage {
  readonly lines: readonly string[];
  /** Degrees, clockwise. */
  readonly turn?: number;
  /** Words of a red stamp in the upper right. */
  readonly stamp?: string;
  /** Whether a red ring lies over the words. */
  readonly seal?: boolean;
}

const WIDTH = 900;
const HEIGHT = 1270;

/** A small page as a scanner gives it: grey paper, lines of 28 pixels. */
export function drawPage({ lines, turn = 0, stamp = '', seal = false }: TestPage): Canvas {
  const radians = (turn * Math.PI) / 180;
  const isAcross = Math.abs(Math.sin(radians)) > 0.7;
  const canvas = createCanvas(isAcross ? HEIGHT : WIDTH, isAcross ? WIDTH : HEIGHT);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#e8e6e0';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate(radians);
  pen.translate(-WIDTH / 2, -HEIGHT / 2);
  pen.fillStyle = '#181818';
  pen.font = '28px "Tinos test"';
  lines.forEach((line, index) => pen.fillText(line, 90, 150 + 42 * index));
  if (seal) ring(pen);
  pen.fillStyle = '#d02028';
  pen.font = '44px "Tinos test"';
  pen.fillText(stamp, 620, 90);
  return canvas;
}

function ring(pen: SKRSContext2D): void {
  // Ink upon ink: what is printed shows through.
  pen.globalCompositeOperation = 'multiply';
  pen.strokeStyle = '#d02028';
  pen.lineWidth = 8;
  pen.beginPath();
  pen.arc(400, 200, 80, 0, 2 * Math.PI);
  pen.stroke();
}

export function greyOf(canvas: Canvas): GreyImage {
  return greyWithoutRedInk(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height));
}

/** A TIFF of one page. */
export function tiffFile(canvas: Canvas): Uint8Array {
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return new Uint8Array(tiff.encodeImage(new Uint8Array(data.buffer), width, height));
}

/** The head of a PNG that says how large it is, and nothing behind it. */
export function pngHead(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A TIFF whose pages lead from one to the next, or back to the first. */
export function tiffDirectories(count: number, { circle = false, side = 100 } = {}): Uint8Array {
  const size = 2 + 2 * 12 + 4;
  const bytes = Buffer.alloc(8 + count * size);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(8, 4);
  for (let index = 0; index < count; index++) {
    const at = 8 + index * size;
    bytes.writeUInt16LE(2, at);
    [256, 257].forEach((tag, entry) => {
      bytes.writeUInt16LE(tag, at + 2 + 12 * entry);
      bytes.writeUInt16LE(4, at + 4 + 12 * entry);
      bytes.writeUInt32LE(1, at + 6 + 12 * entry);
      bytes.writeUInt32LE(side, at + 10 + 12 * entry);
    });
    const isLast = index === count - 1;
    bytes.writeUInt32LE(isLast ? (circle ? 8 : 0) : at + size, at + 26);
  }
  return bytes;
}
