import type { Role } from '../base/actor.ts';

/**
 * What may be given to somebody else by authorisation (ủy quyền): everything of the position, or one half of it. all: what
 * the position may do itself. follow-up: following, confirming, deadlines. handing-out: reviewing and issuing directives.
 */
export const MATTERS = ['all', 'follow-up', 'handing-out'] as const;
export type Matter = (typeof MATTERS)[number];

/** Who has something to give away. */
export const AUTHORISING: readonly Role[] = ['leader', 'head'];

/** Rights follow from roles: the role in which the authorised person acts for the unit. */
export function roleOfMatter(matter: Matter, own: Role): Role {
  const roles: Readonly<Record<Matter, Role>> = {
    all: own,
    'follow-up': 'specialist',
    'handing-out': 'clerk',
  };
  return roles[matter];
}

/** What ties somebody to the unit in whose matters they are to act: a position there, or at a unit directly below it. */
export interface Tie {
  readonly role: Role;
  readonly at: 'unit' | 'below';
}

/**
 * How the authorised person signs. KT. (ký thay): a deputy for the head of the same body. TUQ. (thừa ủy quyền): the head
 * of a unit below, or an officer. Null for somebody who may not be authorised, as nothing ties them to the unit.
 * Decree 30/2020/NĐ-CP, article 13.
 */
export function signingPrefix(ties: readonly Tie[]): 'KT.' | 'TUQ.' | null {
  if (ties.some(({ at, role }) => at === 'unit' && AUTHORISING.includes(role))) return 'KT.';
  const ofUnit = ties.some(({ at, role }) => at === 'unit' && role !== 'administrator');
  const headBelow = ties.some(({ at, role }) => at === 'below' && AUTHORISING.includes(role));
  return ofUnit || headBelow ? 'TUQ.' : null;
}
