import type { Marker, MarkerKind } from './markers.ts';

/** A level of the outline that is open. */
interface Level {
  readonly kind: MarkerKind;
  readonly label: string;
}

/** An article is called by its word wherever it is cited, so that "Điều 2" is no point 2. */
const nameOf = ({ kind, label }: Level): string => (kind === 'article' ? `Điều ${label}` : label);

/** What may be numbered without the word that other parts of the same rank have. */
const BESIDE_PARTS: ReadonlySet<MarkerKind> = new Set(['upper', 'roman']);

/** Path of printed numbers, deepest last: "II.3.1", "Điều 3.1.a". A dotted number ("3.1") prints its parent's too and so replaces it. */
export class OutlinePath {
  #levels: readonly Level[] = [];

  /** Enter the point that `marker` opens; bullets leave the path as it is. */
  enter(marker: Marker): void {
    if (marker.kind === 'bullet') return;
    const same = this.#levels.findIndex((open) => open.kind === marker.kind);
    const depth = same >= 0 ? same : this.#entry(marker);
    this.#levels = [...this.#levels.slice(0, depth), { kind: marker.kind, label: marker.label }];
  }

  /** "IV." below points of Arabic numbers alone: the first of its kind was lost, and it stands above them. */
  #entry({ kind, label }: Marker): number {
    // "A." and then "Mục D.", "II." and then "Mục III.".
    if (kind === 'part')
      return Math.max(
        0,
        this.#levels.findIndex((open) => BESIDE_PARTS.has(open.kind)),
      );
    if (kind === 'arabic' && label !== '1' && !label.includes('.')) return this.#aboveLetters();
    if (kind !== 'roman' || /^[Ii]$/u.test(label)) return this.#levels.length;
    const above = this.#levels.findIndex((open) => open.kind !== 'part' && open.kind !== 'upper');
    return above < 0 ? this.#levels.length : above;
  }

  /** "2." below letters alone: the first figure was lost, or its letters came before it. */
  #aboveLetters(): number {
    const above = this.#levels.findIndex(({ kind }) => kind === 'letter');
    return above < 0 ? this.#levels.length : above;
  }

  /** Leave the deepest point. */
  leave(): void {
    this.#levels = this.#levels.slice(0, -1);
  }

  /** A dotted number counts for each of its parts: 3.1 is one deeper than 3. */
  get depth(): number {
    return this.#levels.reduce((sum, { label }) => sum + label.split('.').length, 0);
  }

  get section(): string {
    return this.#levels.flatMap((level) => (level.label === '' ? [] : nameOf(level))).join('.');
  }
}
