import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../base/actor.ts';
import type { DirectiveId, DraftTaskId } from '../base/ids.ts';
import { unitSetOf } from '../units/unit-set.ts';
import { DIRECTIVE, directiveWorld } from './directive-world.test-data.ts';
import { inOrder, type NumberedDraft } from './draft.ts';
import type { Edit } from './edit.ts';

const world = await directiveWorld();
const { directives, actor } = world;
const clerk = actor('clerk');
const colleague = actor('colleague');

let made = 0;
const fresh = (): Promise<DirectiveId> => world.received(`${DIRECTIVE}\n${made++}`);

async function draftsOf(id: DirectiveId): Promise<NumberedDraft[]> {
  return inOrder((await directives.review.load(clerk, id)).state.tasks);
}

function send(id: DirectiveId, edit: Edit, who: Actor = clerk, requestKey: string = randomUUID()) {
  return directives.review.edit(who, id, { requestKey, edit });
}

const on = ({ id, version }: NumberedDraft) => ({ taskId: id, version });
// A fresh id, as the review screen makes them.
const newTaskId = () => randomUUID() as DraftTaskId;

describe('editing', () => {
  test('every edit is kept with who made it, and can be undone', async () => {
    const id = await fresh();
    const [first] = await draftsOf(id);
    if (first === undefined) throw new Error('no draft');
    const drop = await send(id, { kind: 'drop', ...on(first) });
    expect((await draftsOf(id))[0]?.value.status).toBe('dropped');
    const undo = await send(id, { kind: 'undo', seq: drop.ok && drop.seq !== null ? drop.seq : 0 });
    expect(undo.ok).toBe(true);
    expect((await draftsOf(id))[0]?.value).toEqual(first.value);
    const { edits } = await directives.review.since(colleague, id, { seq: 0, taskId: null });
    expect(edits.map(({ seq, kind, personName, undoes }) => ({ seq, kind, personName, undoes }))).toEqual([
      { seq: 1, kind: 'drop', personName: 'Người clerk', undoes: null },
      { seq: 2, kind: 'undo', personName: 'Người clerk', undoes: 1 },
    ]);
  });

  test('what was undone cannot be undone again, but the undoing can', async () => {
    const id = await fresh();
    const [first] = await draftsOf(id);
    if (first === undefined) throw new Error('no draft');
    await send(id, { kind: 'set-product', ...on(first), product: 'Báo cáo' });
    await send(id, { kind: 'undo', seq: 1 });
    expect(await send(id, { kind: 'undo', seq: 1 })).toMatchObject({ ok: false, reason: 'nothing-to-undo' });
    expect(await send(id, { kind: 'undo', seq: 2 })).toMatchObject({ ok: true });
    expect((await draftsOf(id))[0]?.value.product).toBe('Báo cáo');
  });

  test('splitting, merging and adding change the rows, and undoing them brings the rows back', async () => {
    const id = await fresh();
    const before = await draftsOf(id);
    const [first, second] = before;
    if (first === undefined || second === undefined) throw new Error('no drafts');
    const at = first.value.span.start + first.value.quote.indexOf('sửa chữa');
    await send(id, { kind: 'split', ...on(first), offset: at, newTaskId: newTaskId() });
    expect(await draftsOf(id)).toHaveLength(before.length + 1);
    await send(id, {
      kind: 'merge',
      ...on(second),
      intoId: (await draftsOf(id))[1]?.id ?? first.id,
      intoVersion: 1,
    });
    expect(await draftsOf(id)).toHaveLength(before.length);
    await send(id, { kind: 'add', span: { start: 400, end: 440 }, newTaskId: newTaskId() });
    expect(await draftsOf(id)).toHaveLength(before.length + 1);
    for (const seq of [3, 2, 1]) expect(await send(id, { kind: 'undo', seq })).toMatchObject({ ok: true });
    expect((await draftsOf(id)).map(({ value }) => value)).toEqual(before.map(({ value }) => value));
  });

  test('an edit sent twice over a bad line is made once', async () => {
    const id = await fresh();
    const [first] = await draftsOf(id);
    if (first === undefined) throw new Error('no draft');
    const key = randomUUID();
    const edit: Edit = { kind: 'set-summary', ...on(first), summary: 'Sửa trường lớp' };
    const once = await send(id, edit, clerk, key);
    expect(await send(id, edit, clerk, key)).toEqual(once);
    expect((await directives.review.since(clerk, id, { seq: 0, taskId: null })).edits).toHaveLength(1);
  });

  test('the header can be mended, with somebody who follows all tasks', async () => {
    const id = await fresh();
    const { state } = await directives.review.load(clerk, id);
    const header = { ...state.header.value, number: '204/TB-UBND', followerId: world.person('specialist') };
    await send(id, { kind: 'set-header', header, version: state.header.version });
    expect((await directives.read(clerk, id)).directive.header).toEqual(header);
  });

  test('only people of the root unit can be named to follow', async () => {
    const id = await fresh();
    const [first] = await draftsOf(id);
    if (first === undefined) throw new Error('no draft');
    const edit: Edit = { kind: 'set-follower', ...on(first), followerId: world.person('teacher') };
    await expect(send(id, edit)).rejects.toMatchObject({ code: 'bad_input' });
  });
});

describe('two people', () => {
  test('the later edit of one version is not made, and brings the newer version back', async () => {
    const id = await fresh();
    const [first] = await draftsOf(id);
    if (first === undefined) throw new Error('no draft');
    await send(id, { kind: 'set-product', ...on(first), product: 'Kế hoạch' });
    const late = await send(id, { kind: 'set-product', ...on(first), product: 'Báo cáo' }, colleague);
    expect(late).toMatchObject({ ok: false, reason: 'changed-meanwhile', taskIds: [first.id] });
    expect(late.ok ? null : late.current.tasks.get(first.id)).toMatchObject({
      version: 2,
      value: { product: 'Kế hoạch' },
    });
  });

  test('of many edits sent at once on one version exactly one is made', async () => {
    const id = await fresh();
    const [first] = await draftsOf(id);
    if (first === undefined) throw new Error('no draft');
    const outcomes = await Promise.all(
      ['A', 'B', 'C', 'D', 'E'].map((product) => send(id, { kind: 'set-product', ...on(first), product })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await directives.review.since(clerk, id, { seq: 0, taskId: null })).edits).toHaveLength(1);
  });

  test('each sees that the other is there, and at which task', async () => {
    const id = await fresh();
    const [first] = await draftsOf(id);
    await directives.review.since(clerk, id, { seq: 0, taskId: first?.id ?? null });
    const { others } = await directives.review.since(colleague, id, { seq: 0, taskId: null });
    expect(others).toEqual([{ personId: clerk.personId, name: 'Người clerk', taskId: first?.id }]);
  });
});

describe('the screen', () => {
  test('words without diacritics find units, and words of a directive find sets', async () => {
    const id = await fresh();
    const offers = await directives.screen.offers(clerk, id, 'hoa binh', 'vi');
    expect(offers.map(({ name }) => name)).toEqual(['Trường Tiểu học Hoà Bình']);
    const [set] = await directives.screen.offers(clerk, id, 'các trường tiểu học', 'vi');
    expect(set?.hint).toBe('2 trường tiểu học');
  });
  test('a deadline is shown with the day that follows from it', async () => {
    const view = await directives.screen.view(clerk, await fresh(), 'vi');
    expect(Object.values(view.dues)).toContainEqual({ day: 'thứ Năm 27/6/2024', note: 'day-before' });
  });
  test('an edit is answered with the new totals', async () => {
    const id = await fresh();
    const [first] = await draftsOf(id);
    if (first === undefined) throw new Error('no draft');
    const leads = [
      { written: 'Hoà Bình', span: null, why: { from: 'person' }, set: unitSetOf(world.unit('school')) },
    ] as const;
    const edit: Edit = { kind: 'set-leads', ...on(first), leads };
    const answer = await directives.screen.edit(clerk, id, { requestKey: randomUUID(), edit }, 'vi');
    expect(answer).toMatchObject({ ok: true, totals: { assignments: 9 } });
  });
});

describe('rights', () => {
  test('people of schools, communes and other divisions neither see nor change a review', async () => {
    const id = await fresh();
    for (const who of ['head', 'teacher', 'communeClerk', 'financeHead', 'divisionSpecialist'] as const) {
      const stranger = actor(who);
      const refused = { code: 'not_found' };
      await expect(directives.read(stranger, id)).rejects.toMatchObject(refused);
      await expect(directives.review.load(stranger, id)).rejects.toMatchObject(refused);
      await expect(send(id, { kind: 'undo', seq: 1 }, stranger)).rejects.toMatchObject(refused);
      await expect(directives.screen.offers(stranger, id, 'hoa', 'vi')).rejects.toMatchObject(refused);
      await expect(directives.issue.preview(stranger, id)).rejects.toMatchObject(refused);
      await expect(directives.issue.issue(stranger, id)).rejects.toMatchObject(refused);
      expect((await directives.list(stranger, { words: '', state: null, page: 1 })).rows).toEqual([]);
    }
  });
  test('a division keeps its own directives: the root desk reads them and leaves them alone', async () => {
    const division = actor('divisionSpecialist');
    const id = await world.received(`${DIRECTIVE}\nPhòng`, division);
    expect((await directives.read(clerk, id)).mayHandle).toBe(false);
    await expect(directives.review.load(clerk, id)).rejects.toMatchObject({ code: 'not_allowed' });
    expect((await directives.list(division, { words: '', state: null, page: 1 })).rows).toHaveLength(1);
  });
});
