import { index, type RouteConfig, route } from '@react-router/dev/routes';

/**
 * Every page of the software, by address. Files are given relative to this folder; a page lives with its noun, e.g.
 *
 *   route('hom-nay', '../tasks/today.pages.tsx'),
 */
export default [
  index('./home.tsx'),
  route('ngon-ngu', './language.tsx'),
  route('*', './not-found.tsx'),
] satisfies RouteConfig;
