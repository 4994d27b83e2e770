import { type GreyImage, type Origin, resample, shrink } from './grey-image.ts';

type Corner = readonly [x: number, y: number];
/** From the upper left, clockwise. */
type Corners = readonly [Corner, Corner, Corner, Corner];

/** Pixels on the long side that suffice to see the edges of a sheet. */
const ENOUGH = 400;
/** Shares of the picture that a sheet seen on a table takes; a scan is all sheet, and less is no page. */
const LEAST = 0.25;
const MOST = 0.96;
/** Share of the sheet that must be bright, so that a lamp or a window is not taken for one, and of the rest that must be dark. */
const BRIGHT_INSIDE = 0.75;
const DARK_OUTSIDE = 0.75;
/** A side twice as long as the one across from it was seen too flatly to be put right. */
const FLATTEST = 2;

/**
 * A sheet photographed on a darker table, cut out and seen from straight above. Only what is plainly such a picture is
 * changed: one bright sheet with four corners and straight edges. Curled pages stay as they are.
 * @returns what does this to the picture, and to others of the same size
 */
export function paperIn(picture: GreyImage): (image: GreyImage) => GreyImage {
  const times = Math.max(1, Math.round(Math.max(picture.width, picture.height) / ENOUGH));
  const corners = cornersOf(shrink(picture, times));
  if (!corners) return (image) => image;
  const [a, b, c, d] = corners.map(([x, y]): Corner => [x * times, y * times]);
  if (!a || !b || !c || !d) return (image) => image;
  const width = Math.round((distance(a, b) + distance(d, c)) / 2);
  const height = Math.round((distance(a, d) + distance(b, c)) / 2);
  const origin = projection([a, b, c, d], width, height);
  return (image) => resample(image, { width, height }, origin);
}

function cornersOf(image: GreyImage): Corners | null {
  const bright = largestBrightPart(image);
  const at = (by: (x: number, y: number) => number): Corner =>
    bright.reduce<readonly [Corner, number]>(
      ([best, value], [x, y]) => (by(x, y) > value ? [[x, y], by(x, y)] : [best, value]),
      [[0, 0], Number.NEGATIVE_INFINITY],
    )[0];
  const corners: Corners = [
    at((x, y) => -x - y),
    at((x, y) => x - y),
    at((x, y) => x + y),
    at((x, y) => y - x),
  ];
  return isSheet(image, corners) ? corners : null;
}

function isSheet(image: GreyImage, corners: Corners): boolean {
  const [a, b, c, d] = corners;
  const area = Math.abs(shoelace(corners));
  const share = area / (image.width * image.height);
  const flatness = [distance(a, b) / distance(d, c), distance(a, d) / distance(b, c)].map((ratio) =>
    Math.max(ratio, 1 / ratio),
  );
  if (share < LEAST || share > MOST || flatness.some((ratio) => !(ratio < FLATTEST))) return false;
  const level = threshold(image);
  let [insideBright, inside, outsideDark, outside] = [0, 0, 0, 0];
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      const isBright = (image.pixels[y * image.width + x] ?? 0) > level;
      if (isWithin([x, y], corners)) {
        inside += 1;
        if (isBright) insideBright += 1;
      } else {
        outside += 1;
        if (!isBright) outsideDark += 1;
      }
    }
  }
  return insideBright >= BRIGHT_INSIDE * inside && outsideDark >= DARK_OUTSIDE * outside;
}

function shoelace(corners: Corners): number {
  return corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % 4] ?? [0, 0];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function distance([x, y]: Corner, [toX, toY]: Corner): number {
  return Math.hypot(x - toX, y - toY);
}

function isWithin([x, y]: Corner, corners: Corners): boolean {
  return corners.every(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % 4] ?? [0, 0];
    return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX) >= 0;
  });
}

function largestBrightPart(image: GreyImage): readonly Corner[] {
  const { width, height, pixels } = image;
  const level = threshold(image);
  const seen = new Uint8Array(pixels.length);
  let largest: number[] = [];
  for (let start = 0; start < pixels.length; start++) {
    if (seen[start] === 1 || (pixels[start] ?? 0) <= level) continue;
    seen[start] = 1;
    const part = [start];
    for (let next = 0; next < part.length; next++) {
      const at = part[next] ?? 0;
      const x = at % width;
      for (const to of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if (to < 0 || to >= width * height || seen[to] === 1 || (pixels[to] ?? 0) <= level) continue;
        seen[to] = 1;
        part.push(to);
      }
    }
    if (part.length > largest.length) largest = part;
  }
  return largest.map((at): Corner => [at % width, Math.floor(at / width)]);
}

/** The level that parts dark and bright best (Otsu). */
function threshold({ pixels }: GreyImage): number {
  const counts = new Float64Array(256);
  for (const value of pixels) counts[value] = (counts[value] ?? 0) + 1;
  const sum = counts.reduce((total, count, value) => total + count * value, 0);
  let [below, sumBelow, best, level] = [0, 0, -1, 127];
  counts.forEach((count, value) => {
    below += count;
    sumBelow += count * value;
    const above = pixels.length - below;
    if (below === 0 || above === 0) return;
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (between > best) [best, level] = [between, value];
  });
  return level;
}

/** From the rectangle onto the four corners (Heckbert, Fundamentals of Texture Mapping, 1989, §2.2.3). */
function projection([a, b, c, d]: Corners, width: number, height: number): Origin {
  const sumX = a[0] - b[0] + c[0] - d[0];
  const sumY = a[1] - b[1] + c[1] - d[1];
  const [rightX, rightY] = [b[0] - c[0], b[1] - c[1]];
  const [lowX, lowY] = [d[0] - c[0], d[1] - c[1]];
  const scale = rightX * lowY - lowX * rightY;
  const g = (sumX * lowY - lowX * sumY) / scale;
  const h = (rightX * sumY - sumX * rightY) / scale;
  const [ax, bx] = [b[0] - a[0] + g * b[0], d[0] - a[0] + h * d[0]];
  const [ay, by] = [b[1] - a[1] + g * b[1], d[1] - a[1] + h * d[1]];
  return (x, y) => {
    const u = x / width;
    const v = y / height;
    const w = g * u + h * v + 1;
    return [(ax * u + bx * v + a[0]) / w, (ay * u + by * v + a[1]) / w];
  };
}
