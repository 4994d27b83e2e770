import type { Locale } from '../base/text.ts';
import { unitText } from '../units/unit.text.ts';
import { UNIT_KINDS, type UnitView } from '../units/unit.ts';
import { cascadeText } from './cascade.text.ts';

/** So many units are ticked off one by one; more are written down, or chosen by kind or set. */
const TICKED = 60;
/** A kind of which there are fewer is ticked off one by one. */
const KIND_FROM = 3;

/** The units that something can be given to, as a form offers them. */
export function belowInWords(
  {
    below,
    sets,
  }: {
    readonly below: readonly UnitView[];
    readonly sets: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  },
  locale: Locale,
) {
  const t = cascadeText[locale];
  const kinds = UNIT_KINDS.map((kind) => ({ kind, n: below.filter((unit) => unit.kind === kind).length }));
  return {
    total: below.length,
    units: below.length > TICKED ? [] : below.map(({ id, name }) => ({ id, name })),
    kinds: kinds
      .filter(({ n }) => n >= KIND_FROM)
      .map(({ kind, n }) => ({ kind, words: t.allOfKind(unitText[locale][`kind.${kind}`], n) })),
    sets: sets.map(({ id, name, count }) => ({ id, words: t.setWithCount(name, count) })),
  };
}

export type BelowInWords = ReturnType<typeof belowInWords>;
