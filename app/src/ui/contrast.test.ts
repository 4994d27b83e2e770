import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
);

/** Text on its ground: 4.5 to 1 (WCAG 2.2, 1.4.3). */
const TEXT_PAIRS = [
  ['ink', 'paper'],
  ['ink', 'ground'],
  ['ink', 'brand-2'],
  ['ink', 'deadline-bg'],
  ['ink', 'chosen-bg'],
  ['ink-2', 'paper'],
  ['ink-2', 'ground'],
  ['ink-2', 'head'],
  ['ink-2', 'none-bg'],
  ['ink-2', 'line'],
  ['ink-3', 'paper'],
  ['ink-3', 'ground'],
  ['ink-3', 'head'],
  ['ink-3', 'none-bg'],
  ['brand', 'paper'],
  ['brand', 'ground'],
  ['brand', 'brand-2'],
  ['brand-ink', 'brand'],
  ['brand-ink', 'brand-strong'],
  ['brand-strong', 'paper'],
  ['brand-strong', 'brand-2'],
  ['ok', 'ok-bg'],
  ['near', 'near-bg'],
  ['near', 'paper'],
  ['late', 'late-bg'],
  ['late', 'paper'],
  ['late', 'ground'],
  ['none', 'none-bg'],
  ['done', 'done-bg'],
] as const;

/** Edges and marks that must be seen: 3 to 1 (1.4.11). */
const EDGE_PAIRS = [
  ['edge', 'paper'],
  ['brand', 'ground'],
  ['near-edge', 'paper'],
  ['party', 'paper'],
  ['deadline', 'paper'],
  ['citation', 'paper'],
  ['target', 'paper'],
] as const;

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function between(one: string, other: string): number {
  const [a, b] = [tokens.get(one), tokens.get(other)];
  if (a === undefined || b === undefined) throw new Error(`No such colour: ${one} or ${other}`);
  return contrast(a, b);
}

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

describe('colours can be told from their ground', () => {
  test.each(TEXT_PAIRS)('text %s on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(EDGE_PAIRS)('edge %s on %s', (edge, ground) => {
    expect(between(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
