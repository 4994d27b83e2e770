/** Who follows open tasks, for the handover of a person's work. The caller has asked for the right. */
export { type FollowedTask, moveFollowed, selectFollowed } from './following.store.ts';
