/** For worlds of tests: actions called as the application calls them, each in the name of who asks. */
export { inNameOfActor } from '../src/main/asking-actions.ts';
