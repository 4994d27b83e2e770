import { parseId, type UnitId } from '../base/ids.ts';
import { formText, formTexts } from '../web/form-fields.ts';
import { LINES, type Line, UNIT_KINDS, type UnitKind } from './unit.ts';
import { UNIT_LEVELS, type UnitLevel } from './unit-level.ts';
import { groupedSelectors, type UnitSelector, type UnitSet } from './unit-set.ts';

/**
 * A unit set as a form that works without script: parts of kinds under superiors, single units, and exceptions. Units
 * stand in slots: `p0`, `p1` … the superiors of a part, `unit`, `except`. A slot has the ids of those in it, and words
 * typed for one more.
 */

/** "Các trường tiểu học thuộc …": kinds under one or several superiors. */
export interface PartForm {
  /** Stays the same while others are added and removed. */
  readonly key: number;
  /** None stands for all. */
  readonly kinds: readonly UnitKind[];
  readonly line: Line;
  readonly level: UnitLevel | null;
  readonly under: readonly UnitId[];
}

export interface SetForm {
  readonly name: string;
  /** The unit that keeps it, `PUBLISHED`, or empty. */
  readonly owner: string;
  readonly parts: readonly PartForm[];
  readonly units: readonly UnitId[];
  readonly except: readonly UnitId[];
  /** What was typed to find one more unit, by slot. */
  readonly words: Readonly<Record<string, string>>;
}

/** In the place of a unit: the whole installation. */
export const PUBLISHED = 'tat-ca';

export const MOST_PARTS = 20;

export const slotOf = (part: Pick<PartForm, 'key'>): string => `p${part.key}`;

export function emptyPart(key: number, under: readonly UnitId[]): PartForm {
  return { key, kinds: [], line: 'administrative', level: null, under };
}

/** The form that shows an expression. */
export function formOfSet(set: UnitSet, about: Pick<SetForm, 'name' | 'owner'>): SetForm {
  const kinds = set.include.filter((selector) => selector.of === 'kinds');
  return {
    ...about,
    parts: groupedSelectors(kinds).flatMap((group, key) => {
      const [first] = group;
      if (first === undefined) return [];
      const all = first.kinds.length === UNIT_KINDS.length;
      return {
        key,
        kinds: all ? [] : first.kinds,
        line: first.line,
        level: first.level ?? null,
        under: group.map(({ under }) => under),
      };
    }),
    units: set.include.flatMap((selector) => (selector.of === 'unit' ? selector.unitId : [])),
    except: set.except,
    words: {},
  };
}

/** The expression that a form shows; a part without superiors means nobody yet. */
export function setOfForm({ parts, units, except }: SetForm): UnitSet {
  const byKind = parts.flatMap(({ kinds, line, level, under }) =>
    under.map(
      (superior): UnitSelector => ({
        of: 'kinds',
        kinds: kinds.length === 0 ? UNIT_KINDS : kinds,
        under: superior,
        line,
        ...(level !== null && { level }),
      }),
    ),
  );
  return { include: [...byKind, ...units.map((unitId): UnitSelector => ({ of: 'unit', unitId }))], except };
}

/** Reads the form as sent, with what the pressed button adds or takes away. */
export function readSetForm(form: FormData): SetForm {
  const parts = formTexts(form, 'part')
    .filter((key) => /^\d{1,4}$/u.test(key))
    .slice(0, MOST_PARTS)
    .map((key) => readPart(form, Number(key)));
  const slots = [...parts.map(slotOf), 'unit', 'except'];
  const read: SetForm = {
    name: formText(form, 'name'),
    owner: formText(form, 'owner'),
    parts,
    units: idsIn(form, 'unit'),
    except: idsIn(form, 'except'),
    words: Object.fromEntries(
      slots.flatMap((slot) => {
        const words = formText(form, `${slot}-words`).slice(0, 200);
        return words === '' ? [] : [[slot, words]];
      }),
    ),
  };
  return pressed(read, form);
}

function readPart(form: FormData, key: number): PartForm {
  const name = `p${key}`;
  const chosen = formTexts(form, `${name}-kind`);
  return {
    key,
    kinds: UNIT_KINDS.filter((kind) => chosen.includes(kind)),
    line: LINES.find((line) => line === formText(form, `${name}-line`)) ?? 'administrative',
    level: UNIT_LEVELS.find((level) => level === formText(form, `${name}-level`)) ?? null,
    under: idsIn(form, name),
  };
}

function idsIn(form: FormData, slot: string): UnitId[] {
  const ids = formTexts(form, `${slot}-id`).flatMap((text) => parseId<UnitId>(text) ?? []);
  return [...new Set(ids)];
}

function pressed(read: SetForm, form: FormData): SetForm {
  const [slot = '', id] = formText(form, 'remove').split(':');
  const [into = '', chosen] = formText(form, 'choose').split(':');
  const lessOne = id === undefined ? withoutPart(read, slot) : without(read, slot, parseId<UnitId>(id));
  const unitId = parseId<UnitId>(chosen);
  const oneMore = unitId === null ? lessOne : withUnit(lessOne, into, unitId);
  if (formText(form, 'intent') !== 'more' || oneMore.parts.length >= MOST_PARTS) return oneMore;
  const key = Math.max(-1, ...oneMore.parts.map((part) => part.key)) + 1;
  return { ...oneMore, parts: [...oneMore.parts, emptyPart(key, [])] };
}

function withoutPart(form: SetForm, slot: string): SetForm {
  return { ...form, parts: form.parts.filter((part) => slotOf(part) !== slot) };
}

function without(form: SetForm, slot: string, unitId: UnitId | null): SetForm {
  return changed(form, slot, (ids) => ids.filter((id) => id !== unitId));
}

/** The form with one more unit in a slot; what was typed there has done its service. */
export function withUnit(form: SetForm, slot: string, unitId: UnitId): SetForm {
  const { [slot]: _, ...words } = form.words;
  return { ...changed(form, slot, (ids) => [...new Set([...ids, unitId])]), words };
}

function changed(form: SetForm, slot: string, change: (ids: readonly UnitId[]) => UnitId[]): SetForm {
  return {
    ...form,
    parts: form.parts.map((part) => (slotOf(part) === slot ? { ...part, under: change(part.under) } : part)),
    units: slot === 'unit' ? change(form.units) : form.units,
    except: slot === 'except' ? change(form.except) : form.except,
  };
}
