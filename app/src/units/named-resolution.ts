import { findNamedSet, type NamedUnitSet } from './named-set.ts';
import { partyResolver, type Resolution, type ResolutionContext } from './party-resolution.ts';
import { expandUnitSet } from './unit-set.ts';

/**
 * The units that written words mean, where people keep sets under names. A set whose name is written exactly is meant for
 * sure. One whose name is written with other capitals or tone placement is proposed for a person to look at, unless
 * the words are sure to mean something without it. A set that means nobody today is as good as none.
 */
export function resolverWithNames(
  context: ResolutionContext,
  sets: readonly NamedUnitSet[],
): (written: string) => Resolution | null {
  const resolve = partyResolver(context);
  const meaning = sets.filter(({ set }) => expandUnitSet(set, context.units).length > 0);
  return (written) => {
    const match = findNamedSet(written, meaning);
    if (match === null) return resolve(written);
    if (match.exact) return { set: match.named.set, sure: true };
    const plain = resolve(written);
    return plain?.sure === true ? plain : { set: match.named.set, sure: false };
  };
}
