import { describe, expect, test } from 'vitest';
import { agreementOf, readSamples } from '../../test/kind-sample.ts';

const samples = readSamples();
const all = samples.flatMap((sample) => sample.tasks);

/** Least figures reached: a change that falls below one of them tells assignments from directions worse. */
const FLOOR = { agreement: 0.975, directionPrecision: 0.98, directionRecall: 0.98, assignmentRecall: 0.97 };

describe('assignment or direction, against labels given by hand', () => {
  test('all samples together', () => {
    const { tasks, notFound, agreement, direction, assignment } = agreementOf(all);
    expect(tasks).toBeGreaterThan(300);
    expect(notFound).toBeLessThanOrEqual(1);
    expect(agreement).toBeGreaterThanOrEqual(FLOOR.agreement);
    expect(direction.precision).toBeGreaterThanOrEqual(FLOOR.directionPrecision);
    expect(direction.recall).toBeGreaterThanOrEqual(FLOOR.directionRecall);
    expect(assignment.recall).toBeGreaterThanOrEqual(FLOOR.assignmentRecall);
  });

  test.each(samples)('no sample by itself agrees in fewer than 85 of 100: $title', ({ tasks }) => {
    expect(agreementOf(tasks).agreement).toBeGreaterThanOrEqual(0.85);
  });
});
