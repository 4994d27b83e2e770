import { StickyNeeds } from '../../pattern/pattern.ts';
import type { Deadline, DeadlineBound } from '../../reading.ts';
import type { WrittenDate } from './dates.ts';
import { spellingsOf } from './misreadings.ts';

/** A deadline as written: a date may lack its year or month, which the document's date completes. */
export type WrittenDeadline =
  | Exclude<Deadline, { kind: 'date' | 'period' }>
  | { readonly kind: 'date'; readonly on: WrittenDate; readonly bound: DeadlineBound }
  | { readonly kind: 'period'; readonly from: WrittenDate; readonly to: WrittenDate };

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Rule {
  /** Beginnings of what it finds, in folded words with single spaces: it is tried only where one of them stands. */
  readonly opens: readonly string[];
  readonly pattern: RegExp;
  /** What a passage must hold for it to match; read off the pattern. */
  readonly needs: StickyNeeds;
  /** What a match says, by its named groups, its words as printed and folded; null where it is no deadline after all. */
  readonly read: (groups: Groups, written: string, folded: string) => WrittenDeadline | null;
}

/** Every way in which scanners have a phrase. */
function spellingsOfPhrase(phrase: string): readonly string[] {
  const ways = (rest: readonly string[]): string[] => {
    const [word, ...others] = rest;
    if (word === undefined) return [''];
    const after = ways(others);
    return spellingsOf(word).flatMap((spelling) =>
      after.map((end) => (end === '' ? spelling : `${spelling} ${end}`)),
    );
  };
  return ways(phrase.split(' '));
}

/** `pattern` is written with plain spaces, for any white space; `opens` are phrases parted by bars. */
export function rule(opens: string, pattern: string, read: Rule['read']): Rule {
  const regexp = new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern.replaceAll(' ', String.raw`\s`)}`, 'uy');
  return {
    opens: [...new Set(opens.split('|').flatMap(spellingsOfPhrase))],
    pattern: regexp,
    needs: new StickyNeeds(regexp.source),
    read,
  };
}
