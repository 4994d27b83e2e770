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
  route('tai-khoan', '../people/own-account.pages.tsx'),
  route('thiet-lap', '../people/set-up.pages.tsx'),
  route('don-vi', '../units/units.pages.tsx'),
  route('don-vi/nhap', '../units/unit-import.pages.tsx'),
  route('don-vi/xuat', '../units/unit-export.tsx'),
  route('don-vi/:unitId', '../units/unit.pages.tsx'),
  route('van-ban', '../directives/directive-list.pages.tsx'),
  route('van-ban/quy-tac', '../directives/lint-rules.pages.tsx'),
  route('van-ban/moi', '../directives/directive-new.pages.tsx'),
  route('van-ban/moi/tai-len', '../directives/upload.api.ts'),
  route('van-ban/tiep-nhan/:intakeId', '../directives/intake.pages.tsx'),
  route('van-ban/:directiveId', '../directives/directive.pages.tsx'),
  route('van-ban/:directiveId/tai-ve/:format', '../directives/download.api.ts'),
  route('van-ban/:directiveId/soat', '../directives/review.pages.tsx'),
  route('van-ban/:directiveId/soat/sua', '../directives/review-edits.api.ts'),
  route('van-ban/:directiveId/soat/don-vi', '../directives/review-units.api.ts'),
  route('van-ban/:directiveId/soat/nhiem-vu/:taskId', '../directives/review-task.api.ts'),
  route('van-ban/:directiveId/truong-hop', '../directives/correction.api.ts'),
  route('van-ban/:directiveId/giao', '../directives/issue.pages.tsx'),
  route('nhat-ky', '../audit/record.pages.tsx'),
  route('nhat-ky/xuat', '../audit/record-export.api.ts'),
  route('*', './not-found.tsx'),
] satisfies RouteConfig;
