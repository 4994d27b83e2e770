/** A picture in shades of grey, row by row from the top left: 0 is black, 255 white. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Pixels as a canvas or a decoder gives them: red, green, blue, alpha. */
export interface ColourImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

const WHITE = 255;

/** How much of its redness is added to a pixel's brightness: the red of a seal comes out as bright as the paper. */
const REDNESS = 0.5;

/**
 * Without red ink: in the red channel seals and stamps of receipt are nearly as bright as the paper, and what is left of
 * them goes with their redness, so that the words under a seal stand free. Black and blue ink stay dark. What is
 * transparent is paper.
 */
export function greyWithoutRedInk({ width, height, data }: ColourImage): GreyImage {
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    const red = data[4 * i] ?? WHITE;
    const others = ((data[4 * i + 1] ?? WHITE) + (data[4 * i + 2] ?? WHITE)) / 2;
    const bright = Math.min(WHITE, red + REDNESS * Math.max(0, red - others));
    const opaque = data[4 * i + 3] ?? WHITE;
    pixels[i] = opaque === WHITE ? bright : WHITE - ((WHITE - bright) * opaque) / WHITE;
  }
  return { width, height, pixels };
}

/** Redder than this, in levels, and it is red ink. */
const RED = 48;
/** In a hundred thousand pixels; less is grain. */
const LEAST_RED = 20;

/** The red ink alone, as black on white; null where there is hardly any. Secrecy marks are stamped in red. */
export function redInk({ width, height, data }: ColourImage): GreyImage | null {
  const pixels = new Uint8Array(width * height).fill(WHITE);
  let count = 0;
  for (let i = 0; i < pixels.length; i++) {
    const others = ((data[4 * i + 1] ?? WHITE) + (data[4 * i + 2] ?? WHITE)) / 2;
    if ((data[4 * i] ?? WHITE) - others < RED) continue;
    pixels[i] = 0;
    count += 1;
  }
  return count * 100_000 > LEAST_RED * pixels.length ? { width, height, pixels } : null;
}

/** The two inks of a page. */
export interface PagePicture {
  readonly ink: GreyImage;
  readonly red: GreyImage | null;
}

export function inksOf(image: ColourImage): PagePicture {
  return { ink: greyWithoutRedInk(image), red: redInk(image) };
}

/** The image a whole number of times smaller, each pixel the mean of those it stands for. */
export function shrink(image: GreyImage, times: number): GreyImage {
  const width = Math.max(1, Math.floor(image.width / times));
  const height = Math.max(1, Math.floor(image.height / times));
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * width + x] = meanOf(image, x * times, y * times, times);
  }
  return { width, height, pixels };
}

function meanOf(image: GreyImage, left: number, top: number, side: number): number {
  const right = Math.min(left + side, image.width);
  const bottom = Math.min(top + side, image.height);
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let at = y * image.width + left; at < y * image.width + right; at++) sum += image.pixels[at] ?? 0;
  }
  return sum / Math.max(1, (right - left) * (bottom - top));
}

/** The upper part of an image. */
export function upperPart({ width, height, pixels }: GreyImage, share: number): GreyImage {
  const rows = Math.max(1, Math.round(height * share));
  return { width, height: rows, pixels: pixels.subarray(0, rows * width) };
}

/** Pixels of a thousand that are dark. */
export function inkShare({ pixels }: GreyImage): number {
  let dark = 0;
  for (const value of pixels) if (value < 128) dark += 1;
  return (1000 * dark) / Math.max(1, pixels.length);
}

/** Turned clockwise by quarters of a full turn. */
export function turnQuarters(image: GreyImage, quarters: number): GreyImage {
  const times = ((quarters % 4) + 4) % 4;
  return times === 0 ? image : turnQuarters(turnOnce(image), times - 1);
}

function turnOnce({ width, height, pixels }: GreyImage): GreyImage {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = pixels[y * width + x] ?? WHITE;
  }
  return { width: height, height: width, pixels: turned };
}

/** Where a pixel of the new image comes from in the old one. */
export type Origin = (x: number, y: number) => readonly [x: number, y: number];

/** A new image whose pixels are fetched from the old one, in between its pixels where need be; white outside of it. */
export function resample(
  image: GreyImage,
  size: { readonly width: number; readonly height: number },
  origin: Origin,
): GreyImage {
  const pixels = new Uint8Array(size.width * size.height);
  let at = 0;
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const [fromX, fromY] = origin(x, y);
      pixels[at] = between(image, fromX, fromY);
      at += 1;
    }
  }
  return { ...size, pixels };
}

function between({ width, height, pixels }: GreyImage, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return WHITE;
  const at = top * width + left;
  const right = x - left;
  const low = y - top;
  const upper = (pixels[at] ?? WHITE) * (1 - right) + (pixels[at + 1] ?? WHITE) * right;
  const lower = (pixels[at + width] ?? WHITE) * (1 - right) + (pixels[at + width + 1] ?? WHITE) * right;
  return Math.round(upper * (1 - low) + lower * low);
}

/** Turned clockwise by a small angle in degrees about its middle; corners that come from outside are white. */
export function rotate(image: GreyImage, degrees: number): GreyImage {
  if (degrees === 0) return image;
  const radians = (degrees * Math.PI) / 180;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const middleX = image.width / 2;
  const middleY = image.height / 2;
  return resample(image, image, (x, y) => {
    const dx = x - middleX;
    const dy = y - middleY;
    return [middleX + dx * cos + dy * sin, middleY - dx * sin + dy * cos];
  });
}

/** Made larger or smaller by a factor. */
export function scale(image: GreyImage, factor: number): GreyImage {
  if (factor === 1) return image;
  const size = { width: Math.round(image.width * factor), height: Math.round(image.height * factor) };
  // A plain fetch would skip pixels when the image gets much smaller.
  const whole = Math.floor(1 / factor);
  const base = whole >= 2 ? shrink(image, whole) : image;
  const stepX = base.width / size.width;
  const stepY = base.height / size.height;
  return resample(base, size, (x, y) => [
    Math.min((x + 0.5) * stepX - 0.5, base.width - 1.001),
    Math.min((y + 0.5) * stepY - 0.5, base.height - 1.001),
  ]);
}

/** As a portable grey map, the plainest format that the recogniser takes. */
export function portableGreyMap({ width, height, pixels }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}
