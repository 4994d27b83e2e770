/** Who is to follow directives under review, for the handover of a person's work. The caller has asked for the right. */
export {
  type FollowedDirective,
  moveFollowedDirectives,
  selectFollowedDirectives,
} from './following.store.ts';
