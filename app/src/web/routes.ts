import { index, type RouteConfig, route } from '@react-router/dev/routes';

/**
 * Every page of the software, by address. Files are given relative to this folder; a page lives with its noun, e.g.
 *
 *   route('hom-nay', '../tasks/today.pages.tsx'),
 */
export default [
  index('./home.tsx'),
  route('ngon-ngu', './language.tsx'),
  route('hom-nay', '../tasks/today.pages.tsx'),
  route('viec/:assignmentId', '../tasks/assignment.pages.tsx'),
  route('van-ban/:directiveId/theo-doi', '../tasks/matrix.pages.tsx'),
  route('nhiem-vu', '../tasks/task-list.pages.tsx'),
  route('nhiem-vu/:taskId', '../tasks/task.pages.tsx'),
  route('so-lieu', '../tasks/numbers.pages.tsx'),
  route('thong-bao', '../notices/notices.pages.tsx'),
  route('dang-nhap', '../people/sign-in.pages.tsx'),
  route('dang-xuat', '../people/sign-out.tsx'),
  route('thiet-lap', '../people/set-up.pages.tsx'),
  route('don-vi', '../units/units.pages.tsx'),
  route('don-vi/nhap', '../units/unit-import.pages.tsx'),
  route('don-vi/xuat', '../units/unit-export.tsx'),
  route('don-vi/:unitId', '../units/unit.pages.tsx'),
  route('*', './not-found.tsx'),
] satisfies RouteConfig;
