import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';

/** Draws the icons of the installed application as PNG, from the same lines as `app/src/web/icon.svg`. */

const FOLDER = join(import.meta.dirname, '../app/public/assets');
const GROUND = '#0b5a7a';
const SIGN = '#ffffff';
/** Side of the drawing in `icon.svg`. */
const UNITS = 32;

interface Icon {
  readonly name: string;
  readonly side: number;
  /** Maskable: the ground fills the square, and the sign keeps to the circle that no device cuts off. */
  readonly maskable: boolean;
}

const ICONS: readonly Icon[] = [
  { name: 'icon-192-1.png', side: 192, maskable: false },
  { name: 'icon-512-1.png', side: 512, maskable: false },
  { name: 'icon-maskable-512-1.png', side: 512, maskable: true },
];

function draw({ side, maskable }: Icon): Buffer {
  const canvas = createCanvas(side, side);
  const pen = canvas.getContext('2d');
  const scale = side / UNITS;
  pen.scale(scale, scale);
  pen.fillStyle = GROUND;
  pen.beginPath();
  pen.roundRect(0, 0, UNITS, UNITS, maskable ? 0 : 6);
  pen.fill();
  if (maskable) {
    pen.translate(UNITS * 0.125, UNITS * 0.125);
    pen.scale(0.75, 0.75);
  }
  pen.strokeStyle = SIGN;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.moveTo(9, 8);
  pen.lineTo(16, 8);
  pen.arc(16, 16, 8, -Math.PI / 2, Math.PI / 2);
  pen.lineTo(9, 24);
  pen.closePath();
  pen.moveTo(6, 16);
  pen.lineTo(15, 16);
  pen.stroke();
  return canvas.toBuffer('image/png');
}

await mkdir(FOLDER, { recursive: true });
for (const icon of ICONS) await writeFile(join(FOLDER, icon.name), draw(icon));
