import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A directive of the corpus, or of the further ones that may stand beside the project. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  /** Where its gold reading stands, if there is one. */
  readonly gold: URL | null;
}

const FOLDERS = [
  new URL('../corpus/', import.meta.url),
  new URL('../../../../shared/reading/dev-more/', import.meta.url),
];

/** Every sample text that is there, always in the same order. */
export function samples(): Sample[] {
  return FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .toSorted()
      .map((name) => {
        const gold = new URL(name.replace(/txt$/u, 'gold.json'), folder);
        return {
          name: name.slice(0, -4),
          text: readFileSync(new URL(name, folder), 'utf8'),
          gold: existsSync(gold) ? gold : null,
        };
      }),
  );
}

const SECTION_START = /^(?=\d{1,2}\. )/mu;
const OWN_NUMBER = /^\d{1,2}(?=\. )/u;
const CITED_NUMBER = /\d{1,5}(?=\/[A-ZĐ]{2}|\/\d{4}\/[A-ZĐ])/gu;
/** Numbers of an outline have at most two digits. */
const HIGHEST_POINT = 99;

/**
 * A directive of about `size` characters: the head of a real one, then whole numbered sections of all of them, again
 * and again, each time with numbers of its own, and the foot.
 */
export function directiveOf(size: number, from: readonly Sample[]): string {
  const texts = from.map(({ text }) => text);
  const [head = ''] = (texts[0] ?? '').split(SECTION_START, 1);
  const foot = /\n[^\n]*Nơi nhận[\s\S]*$/u.exec(texts[0] ?? '')?.[0] ?? '';
  const sections = texts.flatMap((text) =>
    text
      .replace(/\n[^\n]*Nơi nhận[\s\S]*$/u, '\n')
      .split(SECTION_START)
      .slice(1),
  );
  const parts = [head];
  let length = head.length + foot.length;
  for (let n = 0; length < size && sections.length > 0; n++) {
    const section = (sections[n % sections.length] ?? '')
      .replace(OWN_NUMBER, String((n % HIGHEST_POINT) + 1))
      .replace(CITED_NUMBER, (number) => String((Number(number) + n) % 99_999));
    parts.push(section.slice(0, Math.max(0, size - length)));
    length += section.length;
  }
  return parts.join('') + foot;
}
