import { z } from '@hono/zod-openapi';
import { AppError } from '../base/errors.ts';
import type { AssignmentId, FileId } from '../base/ids.ts';
import { givenFile } from '../files/given-file.ts';
import { behind, download, id, list, partOf, read } from '../web/api.ts';
import {
  ASSIGNMENT_PAGE_EXAMPLE,
  assignmentPageSchema,
  assignmentSchema,
  cardOut,
  filterIn,
  filterSchema,
  pageOut,
} from './task-api.schema.ts';
import { ASSIGNMENT_EXAMPLE } from './task-examples.ts';

export const assignmentParams = z.object({ assignmentId: id<AssignmentId>() });

export const listAssignments = list({
  id: 'listAssignments',
  path: '/assignments',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Danh sách việc được giao', en: 'List assignments' },
  description: {
    vi: 'Theo thứ tự được giao. Quá hạn hôm nay: `resultClass=open-overdue`.',
    en: 'In the order in which they were given. Overdue today: `resultClass=open-overdue`.',
  },
  query: filterSchema,
  item: assignmentSchema,
  example: ASSIGNMENT_EXAMPLE,
  handle: async ({ tasks }, { actor, query, page }) => {
    const part = { after: behind<AssignmentId>(page), limit: page.limit + 1 };
    const found = await tasks.assignmentsAfter(actor, filterIn(query), part);
    return partOf(found.map(cardOut), page.limit);
  },
});

export const getAssignment = read({
  id: 'getAssignment',
  path: '/assignments/{assignmentId}',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Một việc với diễn biến', en: 'One assignment with its events' },
  description: {
    vi: 'Người của đơn vị xem lần đầu thì được ghi là đã mở, như trên trang.',
    en: 'When somebody of its unit sees it for the first time, that is recorded, as on the page.',
  },
  params: assignmentParams,
  answer: assignmentPageSchema,
  example: ASSIGNMENT_PAGE_EXAMPLE,
  handle: async ({ tasks }, { actor, params }) => pageOut(await tasks.assignment(actor, params.assignmentId)),
});

const getFile = download({
  id: 'getAssignmentFile',
  path: '/assignments/{assignmentId}/files/{fileId}',
  tag: 'tasks',
  scope: 'tasks:read',
  summary: { vi: 'Tải tệp kèm báo cáo', en: 'Download a file of a report' },
  params: z.object({ assignmentId: id<AssignmentId>(), fileId: id<FileId>() }),
  handle: async ({ tasks, files }, { actor, params }) => {
    const { story } = await tasks.assignment(actor, params.assignmentId);
    if (!story.some((entry) => entry.files.some((file) => file.id === params.fileId))) {
      throw new AppError('not_found');
    }
    return givenFile(await files.openFile(actor, params.fileId));
  },
});

export const assignmentOperations = [listAssignments, getAssignment, getFile];
