import { z } from '@hono/zod-openapi';
import type { UnitId } from '../base/ids.ts';
import { ID_EXAMPLE, id, make, read, remove, words, wordsOf } from '../web/api.ts';
import { LONGEST_FILTER_NAME, MOST_OF_SAVED } from './saved-filter.actions.ts';
import { tableText } from './task-table.text.ts';

/** What the interface for programs offers of views of the task table that are kept under a name. */

const listSavedFilters = read({
  id: 'listSavedFilters',
  path: '/saved-filters',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: {
    vi: 'Bộ lọc đã lưu của bảng nhiệm vụ: của mình và của đơn vị mình',
    en: 'Saved filters of the task table: one’s own, and those of one’s units',
  },
  answer: z.object({
    filters: z.array(
      z
        .object({
          id: id(),
          name: z.string(),
          query: z
            .string()
            .openapi({ description: 'Tham số của /nhiem-vu / parameters of the page /nhiem-vu.' }),
          unitId: id().nullable(),
          count: z.int().openapi({
            description: `Số việc người gọi thấy, đếm tới ${MOST_OF_SAVED + 1} / how many the caller sees, counted that far.`,
          }),
          mayRemove: z.boolean(),
        })
        .openapi('SavedFilter'),
    ),
    publishTo: z.array(z.object({ id: id(), name: z.string() })).openapi({
      description: 'Đơn vị mà người gọi được chia sẻ bộ lọc / units to whose people the caller may publish.',
    }),
  }),
  example: {
    filters: [
      {
        id: ID_EXAMPLE,
        name: 'Chờ xác nhận',
        query: 'cho=to-confirm',
        unitId: null,
        count: 3,
        mayRemove: true,
      },
    ],
    publishTo: [{ id: ID_EXAMPLE, name: 'Phòng Giáo dục và Đào tạo' }],
  },
  handle: async ({ tasks }, { actor }) => {
    const { filters, publishTo } = await tasks.savedFilters(actor);
    return { filters: [...filters], publishTo: [...publishTo] };
  },
});

const LONGEST_QUERY = 1000;

const saveFilter = make({
  id: 'saveFilter',
  path: '/saved-filters',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Lưu bộ lọc cho mình hoặc cho đơn vị', en: 'Keep a filter for oneself or for a unit' },
  body: z.strictObject({
    name: words(LONGEST_FILTER_NAME, 1),
    query: words(LONGEST_QUERY),
    unitId: id<UnitId>().nullable(),
  }),
  bodyExample: { name: 'Chờ xác nhận', query: 'cho=to-confirm', unitId: null },
  answer: z.object({ id: id() }),
  example: { id: ID_EXAMPLE },
  refusals: ['not_allowed', 'bad_input'],
  words: wordsOf(tableText),
  handle: async ({ tasks }, { actor, body }) => ({
    id: await tasks.saveFilter(actor, { ...body, name: body.name.trim() }),
  }),
});

const removeFilter = remove({
  id: 'removeFilter',
  path: '/saved-filters/{filterId}',
  tag: 'tasks',
  scope: 'tasks:write',
  summary: { vi: 'Xoá bộ lọc đã lưu', en: 'Remove a saved filter' },
  params: z.object({ filterId: id() }),
  handle: ({ tasks }, { actor, params }) => tasks.removeFilter(actor, params.filterId),
});

export const savedFilterOperations = [listSavedFilters, saveFilter, removeFilter];
