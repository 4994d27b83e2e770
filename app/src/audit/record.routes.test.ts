import { describe, expect, test } from 'vitest';
import { testApplication } from '../../test/application.ts';
import { browsersOfDistrict, setUpDistrict } from '../../test/district.ts';
import { AppError } from '../base/errors.ts';
import { actorWith } from '../people/person.test-data.ts';
import { recordEntries } from './audit.actions.ts';
import { csvCell } from './record-file.ts';
import { type EntryContent, frameOf, sealOfFrame } from './seal.ts';

const app = await testApplication({ today: '2024-06-20' });
const administrator = await setUpDistrict(app);
const { ask: askAs, cookieOf } = browsersOfDistrict(app);
const ask = (path: string) => askAs(path, 'vo-hanh');

const THINGS = ['Kế hoạch số 12/KH-UBND', '=cmd|calc', 'Báo cáo, “tuần” 24\n"gấp"'];

// The sign-in is recorded as well: it comes before the rest.
await cookieOf('vo-hanh');
await app.db.transaction().execute((trx) =>
  recordEntries(
    trx,
    app.clock,
    administrator,
    THINGS.map((about, index) => ({
      action: 'directive.issued' as const,
      objectKind: 'directive' as const,
      objectId: `00000000-0000-7000-8000-00000000000${index}`,
      about,
      detail: { tasks: index },
    })),
  ),
);

describe('the record is read', () => {
  test('newest first, with who did it, when and what it was about', async () => {
    const { entries } = await app.actions.record.list(administrator, {});
    expect(entries.map(({ detail }) => detail['about'])).toEqual([
      ...THINGS.toReversed(),
      // The administrator has signed in.
      'Võ Thị Hạnh',
      'UBND huyện Bình Sơn',
    ]);
    const page = await (await ask('/nhat-ky')).text();
    expect(page).toContain('Võ Thị Hạnh');
    expect(page).toContain('ban hành, giao việc');
    expect(page).toContain('192.0.2.7');
  });

  test('by part of a name without diacritics, by what was done, by day', async () => {
    const counts = async (query: string) =>
      ((await (await ask(`/nhat-ky?${query}`)).text()).match(/<th scope="row"/gu) ?? []).length;
    expect(await counts('ai=vo thi h')).toBe(5);
    expect(await counts('ai=nguyen')).toBe(0);
    expect(await counts('viec=directive.issued')).toBe(3);
    // With the two searches for names just made.
    expect(await counts('tu=2024-06-20&den=2024-06-20')).toBe(7);
    expect(await counts('tu=2024-06-21')).toBe(0);
    expect(await counts('den=2024-06-19')).toBe(0);
    expect(await counts('loai=directive&ma=00000000-0000-7000-8000-000000000001')).toBe(1);
  });

  test('what an address cannot mean is not asked for', async () => {
    for (const query of ['tu=2024-02-31', 'viec=x', 'truoc=-1', `ai=${'x'.repeat(5000)}`, 'loai=x&ma=y']) {
      expect((await ask(`/nhat-ky?${query}`)).status, query).toBe(200);
    }
  });

  test('page by page', async () => {
    const entry = { action: 'directive.issued', objectKind: 'directive', objectId: '1' } as const;
    await app.db.transaction().execute((trx) =>
      recordEntries(
        trx,
        app.clock,
        administrator,
        Array.from({ length: 150 }, () => entry),
      ),
    );
    const seen: number[] = [];
    let before: number | undefined;
    do {
      const page = await app.actions.record.list(administrator, {}, before);
      seen.push(...page.entries.map(({ seq }) => seq));
      before = page.older ?? undefined;
    } while (before !== undefined);
    expect(seen.length).toBeGreaterThan(150);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
  });
});

/** A line of an export, as far as a seal covers it. */
interface Exported extends Omit<EntryContent, 'seq' | 'detail'> {
  readonly seq: number;
  readonly detailText: string;
  readonly previous: string;
  readonly hash: string;
}

describe('looking for what somebody did is recorded', () => {
  const looks = async () =>
    (await app.actions.record.list(administrator, { action: 'record.searched' })).entries.map(
      ({ detail }) => detail,
    );

  test('with what was looked for, once within the hour, and not for each page', async () => {
    const before = (await looks()).length;
    for (const page of [undefined, undefined, 100]) {
      await app.actions.record.list(administrator, { who: 'Nguyễn Văn Tìm' }, page);
    }
    expect((await looks()).slice(0, -before || undefined)).toEqual([{ who: 'Nguyễn Văn Tìm' }]);
  });

  test('with the person whose page shows it', async () => {
    const { personId } = administrator;
    await app.actions.record.list(administrator, { objectKind: 'person', objectId: personId });
    const { entries } = await app.actions.record.list(administrator, { action: 'record.searched' });
    expect(entries[0]).toMatchObject({ objectKind: 'person', objectId: personId });
  });

  test('what became of a directive is no activity of anybody', async () => {
    const before = (await looks()).length;
    await app.actions.record.list(administrator, { objectKind: 'directive', action: 'directive.issued' });
    expect(await looks()).toHaveLength(before);
  });
});

describe('the record is exported', () => {
  test('as CSV that no spreadsheet takes for formulas', async () => {
    const answer = await ask('/nhat-ky/xuat?dang=csv&viec=directive.issued');
    expect(answer.headers.get('content-disposition')).toContain('nhat-ky-2024-06-20.csv');
    const text = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    expect(text.startsWith('\uFEFFposition,at,')).toBe(true);
    expect(text.split('\r\n').length).toBeGreaterThan(3);
    expect(csvCell('=1+1')).toBe(`'=1+1`);
    expect(csvCell('a, "b"')).toBe('"a, ""b"""');
  });

  test('as lines of JSON with which each seal can be worked out elsewhere', async () => {
    const text = await (await ask('/nhat-ky/xuat?dang=jsonl')).text();
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Exported);
    expect(rows.length).toBeGreaterThan(4);
    for (const { previous, hash, detailText, ...entry } of rows) {
      const frame = frameOf({ ...entry, seq: String(entry.seq), detail: detailText });
      expect(sealOfFrame(previous, frame)).toBe(hash);
    }
  });

  test('and that is recorded itself', async () => {
    const { entries } = await app.actions.record.list(administrator, { action: 'record.exported' });
    expect(entries[0]).toMatchObject({ objectKind: 'record', actorName: 'Võ Thị Hạnh' });
  });
});

describe('the record is closed', () => {
  test.each(['leader', 'head', 'specialist', 'clerk', 'staff'] as const)('to a %s', async (role) => {
    const actor = actorWith(administrator.rootId, [administrator.rootId, role]);
    const refused = new AppError('not_allowed');
    await expect(app.actions.record.list(actor, {})).rejects.toThrow(refused);
    await expect(app.actions.record.export(actor, {})).rejects.toThrow(refused);
  });

  test.each(['/nhat-ky', '/nhat-ky/xuat'])('without signing in: %s', async (path) => {
    expect((await app.fetch(path)).status).toBe(302);
  });
});
