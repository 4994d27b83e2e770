/** What rights to assignments depend on, for other nouns; the caller asks the policy. */
export { type AssignmentFacts, selectFacts as assignmentFacts } from './task.store.ts';
