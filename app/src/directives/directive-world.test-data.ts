import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test/database.ts';
import { inNameOfActor } from '../../test/in-name-of-actor.ts';
import type { Actor } from '../base/actor.ts';
import type { DirectiveId } from '../base/ids.ts';
import { diskBlobStore } from '../files/blob-store.ts';
import { createFileActions } from '../files/file.actions.ts';
import { makeWorld, type World } from '../tasks/task-world.test-data.ts';
import { createDirectiveActions, type DirectiveActions, directiveFileOwner } from './directive.actions.ts';

/** A small directive of the invented district: schools, the education division, and a party that is nobody's name. */
export const DIRECTIVE = `ỦY BAN NHÂN DÂN
HUYỆN THỬ NGHIỆM
Số: 203/TB-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thử Nghiệm, ngày 18 tháng 6 năm 2024

THÔNG BÁO

Kết luận của Chủ tịch UBND huyện tại Hội nghị triển khai công tác giáo dục

II. Nhiệm vụ trọng tâm trong thời gian đến

1. Các trường học thuộc huyện

- Rà soát cơ sở vật chất, sửa chữa phòng học hư hỏng; tổ chức tập huấn phòng, chống đuối nước cho học sinh.

- Báo cáo kết quả rà soát về UBND huyện trước ngày 28/6/2024.

2. Phòng Giáo dục và Đào tạo

- Hoàn thiện dự thảo Kế hoạch xã hội hóa giáo dục, lấy ý kiến các trường học. Hoàn thành trước ngày 12/7/2024.

- Chủ trì, phối hợp với Phòng Tài chính - Kế hoạch ban hành văn bản hướng dẫn các trường thực hiện các khoản thu theo quy định.

Nơi nhận:
- Như trên;
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG

Trần Thị Thử`;

export interface DirectiveWorld extends World, TestDatabase {
  readonly directives: DirectiveActions;
  /** Errors of the software itself, which no test expects. */
  readonly failures: unknown[];
  /** Hands a text in and waits; the id of the directive made of it. */
  received(text?: string, actor?: Actor): Promise<DirectiveId>;
}

export async function directiveWorld(): Promise<DirectiveWorld> {
  const database = await testDatabase();
  const world = await makeWorld(database);
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-directives-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const failures: unknown[] = [];
  const { guarded: db } = database;
  const { clock } = world;
  const files = createFileActions({
    db,
    clock,
    blobs: diskBlobStore(folder),
    owners: [directiveFileOwner({ db, clock })],
  });
  const directives = inNameOfActor(
    createDirectiveActions({ db, clock, files, onError: (error) => failures.push(error) }),
    clock,
  );
  const received = async (text = DIRECTIVE, actor = world.actor('clerk')): Promise<DirectiveId> => {
    const { id, finished } = await directives.intake.begin(actor, { kind: 'text', text });
    await finished;
    const { directiveId } = await directives.intake.get(actor, id);
    if (directiveId === null) throw new Error('not taken in');
    return directiveId;
  };
  return { ...world, ...database, directives, failures, received };
}
