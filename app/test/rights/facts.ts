import type { Role } from '../../src/base/actor.ts';
import type { UnitKind } from '../../src/units/unit.ts';

/**
 * A world as plain rows, the way the database keeps them: what the oracle looks at, and nothing that the program has worked
 * out. Days are ISO civil days; `until` is the first day on which something no longer holds.
 */
export interface Facts {
  /** The unit that the installation was set up for. */
  readonly root: string;
  readonly versions: readonly (Span & { readonly unit: string; readonly kind: UnitKind })[];
  readonly superiors: readonly (Span & {
    readonly unit: string;
    readonly superior: string;
    readonly line: string;
  })[];
  readonly heirs: readonly { readonly unit: string; readonly heir: string; readonly since: string }[];
  readonly persons: readonly string[];
  readonly positions: readonly HeldPosition[];
  readonly directives: readonly FactDirective[];
  readonly tasks: readonly FactTask[];
  readonly assignments: readonly FactAssignment[];
  readonly sets: readonly FactSet[];
  readonly orders?: readonly FactOrder[];
}

/** A named unit set; `owner` null for one that is published. */
export interface FactSet {
  readonly id: string;
  readonly root: string;
  readonly owner: string | null;
}

export interface Span {
  readonly from: string;
  readonly until: string | null;
}

export interface HeldPosition extends Span {
  readonly person: string;
  readonly unit: string;
  readonly role: Role;
  /** In whose place, during an absence. */
  readonly actingFor: string | null;
}

export interface FactDirective {
  readonly id: string;
  readonly root: string;
  readonly keeper: string;
  readonly issued: boolean;
}

/** An order without paper. */
export interface FactOrder {
  readonly id: string;
  readonly root: string;
  readonly keeper: string;
}

export interface FactTask {
  readonly id: string;
  /** Null for a task that comes from elsewhere. */
  readonly directive: string | null;
  readonly from?: { readonly part: string } | { readonly order: string };
  readonly follower: string | null;
  readonly confirming: string;
  readonly issuedBy: string;
  readonly parties: readonly { readonly unit: string; readonly role: 'cooperator' | 'via' }[];
}

export interface FactAssignment {
  readonly id: string;
  readonly task: string;
  readonly unit: string;
  readonly state: string;
  readonly submittedBy: string | null;
  readonly submittedOn: string | null;
  /** Where the submitted report lies on its way. */
  readonly station: string | null;
  /** Last day in force. */
  readonly due: string | null;
  /** Who asked for more time, while nobody has answered. */
  readonly extensionBy: string | null;
  /** Since when an explanation is asked for that was not given. */
  readonly explanationAskedOn: string | null;
  readonly cause: { readonly standing: 'recorded' | 'accepted' | 'refused'; readonly by: string } | null;
}

/** What somebody would do something to. */
export type Thing =
  | { readonly kind: 'none' }
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'directive'; readonly directive: FactDirective }
  | { readonly kind: 'assignment'; readonly assignment: FactAssignment }
  | { readonly kind: 'set'; readonly set: FactSet };

export function holdsOn({ from, until }: Span, day: string): boolean {
  return from <= day && (until === null || day < until);
}
