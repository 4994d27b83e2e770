import { describe, expect, test } from 'vitest';
import type { DraftTaskId, UnitId } from '../base/ids.ts';
import { shownOf } from './issue-shown.ts';
import type { IssueTaskView, IssueView } from './issue-view.actions.ts';

const schools = Array.from({ length: 450 }, (_, n) => ({ id: `s${n}` as UnitId, name: `Trường ${n}` }));

function task(id: string, units: IssueTaskView['units']): IssueTaskView {
  const none = { due: null, excepted: [], cooperators: '', follower: null, unresolved: [], inWordsOnly: [] };
  return { id: id as DraftTaskId, version: 1, ordinal: 1, summary: 'Rà soát', units, ...none };
}

const view: Pick<IssueView, 'tasks' | 'units'> = {
  tasks: [task('few', schools.slice(0, 3)), task('all', schools)],
  units: schools.map((school) => ({ ...school, tasks: [1] })),
};
const look = { openTask: null, namesPage: 1, unitsPage: 1 };
const names = (of: readonly { readonly name: string }[]) => [of[0]?.name, of.at(-1)?.name, of.length];

describe('the last page before issuing, with 450 schools', () => {
  test('shows the first names of a task, and how many there are', () => {
    const [few, all] = shownOf(view, look).tasks;
    expect(few).toMatchObject({ count: 3, units: schools.slice(0, 3), open: false });
    expect(all).toMatchObject({ count: 450, open: false });
    expect(names(all?.units ?? [])).toEqual(['Trường 0', 'Trường 29', 30]);
  });

  test.each([
    [1, 1, ['Trường 0', 'Trường 199', 200]],
    [3, 3, ['Trường 400', 'Trường 449', 50]],
    [99, 3, ['Trường 400', 'Trường 449', 50]],
    [-1, 1, ['Trường 0', 'Trường 199', 200]],
    [Number.NaN, 1, ['Trường 0', 'Trường 199', 200]],
    [1.5, 1, ['Trường 0', 'Trường 199', 200]],
  ])('opened, page %s of the names of a task is page %s', (asked, page, shown) => {
    const [few, all] = shownOf(view, { ...look, openTask: 'all', namesPage: asked }).tasks;
    expect(all).toMatchObject({ open: true, page });
    expect(names(all?.units ?? [])).toEqual(shown);
    expect(few).toMatchObject({ open: false, page: 1 });
  });

  test('shows the units page by page', () => {
    const last = shownOf(view, { ...look, unitsPage: 5 });
    expect(last.unitsPage).toBe(5);
    expect(names(last.units)).toEqual(['Trường 400', 'Trường 449', 50]);
  });

  test('shows nothing of nothing', () => {
    expect(shownOf({ tasks: [], units: [] }, look)).toEqual({ tasks: [], units: [], unitsPage: 1 });
  });
});
