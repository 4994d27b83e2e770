/** Prints how well assignment and direction agree with the labels given by hand, and where they do not. */
import { type Agreement, agreementOf, type Labelled, readSamples } from '../test/kind-sample.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);

function row(title: string, { tasks, notFound, agreement, direction, assignment }: Agreement): string {
  const shares = [agreement, direction.precision, direction.recall, assignment.precision, assignment.recall];
  return `${title.padEnd(46)}${String(tasks).padStart(5)}${String(notFound).padStart(7)}   ${shares.map(percent).join('     ')}`;
}

const samples = readSamples();
const all: readonly Labelled[] = samples.flatMap((sample) => sample.tasks);
print(`${''.padEnd(46)}tasks  none   agreement   direction: P / R        assignment: P / R`);
for (const { title, tasks } of samples) print(row(title, agreementOf(tasks)));
print(row('all', agreementOf(all)));
if (process.argv.includes('--list'))
  for (const task of all.filter(({ kind, read }) => read !== kind))
    print(`${task.kind} (${task.why}), read as ${task.read ?? 'no task'}: ${task.clause}`);
