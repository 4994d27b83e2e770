import type { Line, UnitKind } from './unit.ts';

/** A kind of unit, and the kinds that it as a rule answers to on each line. */
interface TemplateKind {
  readonly kind: UnitKind;
  readonly superiors: Partial<Readonly<Record<Line, readonly UnitKind[]>>>;
}

/** How local government is built in some time: which kinds of units there are, and who answers to whom. */
export interface UnitTemplate {
  readonly name: 'three-tiers' | 'two-tiers';
  /** ISO days `[from, until)`; null has no end on that side. */
  readonly from: string | null;
  readonly until: string | null;
  readonly kinds: readonly TemplateKind[];
}

const PROVINCE: TemplateKind = { kind: 'province-committee', superiors: {} };
const DEPARTMENT: TemplateKind = {
  kind: 'department',
  superiors: { administrative: ['province-committee'] },
};
const UPPER: readonly UnitKind[] = ['lower-upper-secondary', 'upper-secondary', 'continuing-education'];
const LOWER: readonly UnitKind[] = ['preschool', 'primary', 'primary-lower-secondary', 'lower-secondary'];

/** Law on the Organization of Local Government 77/2015/QH13, as amended in 2019; Decree 127/2018/NĐ-CP. */
const THREE_TIERS: UnitTemplate = {
  name: 'three-tiers',
  from: null,
  until: '2025-07-01',
  kinds: [
    PROVINCE,
    DEPARTMENT,
    { kind: 'district-committee', superiors: { administrative: ['province-committee'] } },
    { kind: 'commune-committee', superiors: { administrative: ['district-committee'] } },
    { kind: 'office', superiors: { administrative: ['province-committee', 'district-committee'] } },
    {
      kind: 'division',
      superiors: { administrative: ['district-committee'], professional: ['department'] },
    },
    ...LOWER.map(
      (kind): TemplateKind => ({
        kind,
        superiors: {
          administrative: ['district-committee', 'commune-committee'],
          professional: ['division'],
        },
      }),
    ),
    ...UPPER.map(
      (kind): TemplateKind => ({
        kind,
        superiors: { administrative: ['department', 'district-committee'], professional: ['department'] },
      }),
    ),
  ],
};

/** Law on the Organization of Local Government 72/2025/QH15; Circular 15/2025/TT-BGDĐT for schools. */
const TWO_TIERS: UnitTemplate = {
  name: 'two-tiers',
  from: '2025-07-01',
  until: null,
  kinds: [
    PROVINCE,
    DEPARTMENT,
    { kind: 'commune-committee', superiors: { administrative: ['province-committee'] } },
    { kind: 'office', superiors: { administrative: ['province-committee', 'commune-committee'] } },
    {
      kind: 'division',
      superiors: { administrative: ['commune-committee'], professional: ['department'] },
    },
    ...LOWER.map(
      (kind): TemplateKind => ({
        kind,
        superiors: { administrative: ['commune-committee'], professional: ['department'] },
      }),
    ),
    ...UPPER.map(
      (kind): TemplateKind => ({
        kind,
        superiors: { administrative: ['department'], professional: ['department'] },
      }),
    ),
  ],
};

export const UNIT_TEMPLATES: readonly UnitTemplate[] = [THREE_TIERS, TWO_TIERS];

/** Party bodies, mass organisations and others are built apart from the tiers. */
const APART: readonly UnitKind[] = ['party-committee', 'mass-organisation', 'other'];

/** Kinds among those given that local government does not have on a day: a district committee after 30/6/2025. */
export function kindsOutOfTime(kinds: readonly UnitKind[], day: string): UnitKind[] {
  const template = UNIT_TEMPLATES.find(
    ({ from, until }) => (from === null || from <= day) && (until === null || day < until),
  );
  const known = template?.kinds.map(({ kind }) => kind) ?? [];
  return [...new Set(kinds)].filter((kind) => !known.includes(kind) && !APART.includes(kind));
}
