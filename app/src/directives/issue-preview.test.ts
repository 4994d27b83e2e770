import { expect, test } from 'vitest';
import type { UnitView } from '../units/unit.ts';
import { type UnitSet, unitSetOf } from '../units/unit-set.ts';
import { draft, party, reviewOf, unitId } from './draft.test-data.ts';
import type { DraftTask } from './draft.ts';
import { previewIssue } from './issue-preview.ts';
import { exceptUnit, takeUnitBack } from './unit-exception.ts';

const unit = (n: number, kind: UnitView['kind'], name: string): UnitView => ({
  id: unitId(n),
  name,
  shortName: name,
  kind,
  code: null,
  superiors: n === 1 ? [] : [{ line: 'administrative', id: unitId(1) }],
});

const UNITS = [
  unit(1, 'district-committee', 'UBND huyện'),
  unit(2, 'division', 'Phòng Giáo dục và Đào tạo'),
  unit(3, 'primary', 'Trường Tiểu học A'),
  unit(4, 'primary', 'Trường Tiểu học B'),
  unit(5, 'preschool', 'Trường Mầm non C'),
];

const SCHOOLS: UnitSet = {
  include: [{ of: 'kinds', kinds: ['primary', 'preschool'], under: unitId(1), line: 'administrative' }],
  except: [],
};

const PLAN = 'Hoàn thiện dự thảo Kế hoạch, lấy ý kiến các đơn vị';
const REPAIR = 'Rà soát cơ sở vật chất, sửa chữa phòng học hư hỏng';
const CHECK = 'phối hợp với Trạm Y tế kiểm tra bếp ăn';

const preview = (...drafts: readonly DraftTask[]) => previewIssue(reviewOf(...drafts).tasks, UNITS);

test('totals count tasks, the units that get any, and each task for each unit', () => {
  const { totals, units } = preview(
    draft(REPAIR, { leads: [party('Các trường', { set: SCHOOLS })] }),
    draft(PLAN, { leads: [party('Phòng GD&ĐT', { set: unitSetOf(unitId(2)) })] }),
    draft(CHECK, { leads: [party('Trường A', { set: unitSetOf(unitId(3)) })] }),
  );
  expect(totals).toEqual({ tasks: 3, directions: 0, units: 4, assignments: 5 });
  expect(units.find((each) => each.unit.name === 'Trường Tiểu học A')?.taskIds).toHaveLength(2);
});

test('a unit meant by two parties of a task gets it once', () => {
  const leads = [party('Các trường', { set: SCHOOLS }), party('Trường A', { set: unitSetOf(unitId(3)) })];
  expect(preview(draft(REPAIR, { leads })).totals.assignments).toBe(3);
});

test('who leads a task does not cooperate with itself', () => {
  const set = { ...SCHOOLS, include: [...SCHOOLS.include, { of: 'unit', unitId: unitId(2) } as const] };
  const task = draft(REPAIR, {
    leads: [party('Các trường', { set: SCHOOLS })],
    cooperators: [party('các đơn vị', { set })],
  });
  expect(preview(task).tasks[0]?.cooperators.map(({ id }) => id)).toEqual([unitId(2)]);
});

test('a task without lead, with an unknown lead, or with one that means nobody keeps the directive from being issued', () => {
  const nobody = { ...SCHOOLS, except: [unitId(3), unitId(4), unitId(5)] };
  for (const leads of [[], [party('Ban Quản lý')], [party('Các trường', { set: nobody })]]) {
    expect(preview(draft(REPAIR, { leads })).unresolved).toHaveLength(1);
  }
});

test('an unknown cooperator stays in the words and keeps nothing back', () => {
  const task = draft(REPAIR, {
    leads: [party('Các trường', { set: SCHOOLS })],
    cooperators: [party('các cơ quan liên quan')],
  });
  const { unresolved, tasks } = preview(task);
  expect(unresolved).toEqual([]);
  expect(tasks[0]?.inWordsOnly.map(({ written }) => written)).toEqual(['các cơ quan liên quan']);
});

test('standing directions and dropped tasks are handed to nobody', () => {
  const { totals } = preview(
    draft(REPAIR, { kind: 'direction', leads: [] }),
    draft(PLAN, { status: 'dropped', leads: [party('Các trường', { set: SCHOOLS })] }),
  );
  expect(totals).toEqual({ tasks: 0, directions: 1, units: 0, assignments: 0 });
});

test('a unit that is excepted gets nothing, and can be taken back', () => {
  const parties = [party('Các trường', { set: SCHOOLS }), party('Trường A', { set: unitSetOf(unitId(3)) })];
  const without = exceptUnit(parties, unitId(3), UNITS);
  expect(preview(draft(REPAIR, { leads: without })).tasks[0]?.leads.map(({ id }) => id)).toEqual([
    unitId(5),
    unitId(4),
  ]);
  expect(without).toHaveLength(1);
  expect(preview(draft(REPAIR, { leads: takeUnitBack(without, unitId(3)) })).totals.assignments).toBe(3);
});
