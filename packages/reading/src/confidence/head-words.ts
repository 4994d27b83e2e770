import { fold, withoutMarks } from '../text/fold.ts';

/** How much of the head is searched for parts that were not found. */
const HEAD = 3000;

/** The motto of the state or the name of the Party, one of which heads every document: without it, a copy from elsewhere. */
const MOTTO =
  /cong hoa xa hoi chu nghia|doc lap ?[-–—]+ ?tu do|dang cong san viet nam|doan tncs|doan thanh nien cong san/u;

/** As most documents print it: what they hold need not be looked for without marks. */
const MOTTO_AS_PRINTED = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM/u;

/** The first words of a text. Most heads have all parts, and none is looked for: what is not asked for is not made. */
export class HeadWords {
  readonly #head: string;
  #plain: string | null = null;
  #hasMotto: boolean | null = null;

  constructor(original: string) {
    this.#head = original.slice(0, HEAD);
  }

  /** Folded, without marks. */
  get plain(): string {
    this.#plain ??= withoutMarks(fold(this.#head, { dStroke: true }));
    return this.#plain;
  }

  /** Whether the motto heads it. */
  get hasMotto(): boolean {
    this.#hasMotto ??= MOTTO_AS_PRINTED.test(this.#head) || MOTTO.test(this.plain);
    return this.#hasMotto;
  }
}
