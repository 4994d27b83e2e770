import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long begins early, so that no processor waits for another at the end; many short files come last. */
const PROJECTS = ['e2e', 'app', 'reading'];
/** Of few bytes, by which the rest is put in order where nothing is known of an earlier run, but long. */
const LONG = /packages\/reading\/test\/patterns\.test\.ts$/u;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ project, moduleId }: TestSpecification) =>
      PROJECTS.indexOf(project.name) * 2 + (LONG.test(moduleId) ? 0 : 1);
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}
