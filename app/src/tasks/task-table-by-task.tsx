import { Link } from 'react-router';
import type { DateFrame } from '../base/dates-in-words.ts';
import { useTexts } from '../ui/locale.tsx';
import { StackBar } from '../ui/stack-bar.tsx';
import { type Column, Table } from '../ui/table.tsx';
import type { TaskWithCounts } from './assignment-page.actions.ts';
import { classParts, groupLine } from './assignment-words.ts';
import { followText } from './follow.text.ts';
import { taskText } from './task.text.ts';

export function taskLine(task: TaskWithCounts, frame: DateFrame) {
  const t = followText[frame.locale];
  const waits = [
    task.toConfirm > 0 ? t['filter.to-confirm'](task.toConfirm) : null,
    task.silent > 0 ? t['filter.silent'](task.silent) : null,
  ];
  return {
    ...groupLine(task, frame),
    units: task.count,
    waits: waits.filter((words) => words !== null).join(' · '),
    parts: classParts(task.counts, frame.locale),
  };
}

type TaskLine = ReturnType<typeof taskLine>;

/** One row for each task, its units in one bar. */
export function ByTask({ lines }: { readonly lines: readonly TaskLine[] }) {
  const t = useTexts(followText);
  const columns = useColumns();
  return <Table caption={t.tasks} captionHidden columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

function useColumns(): Column<TaskLine>[] {
  const t = useTexts(followText);
  const words = useTexts(taskText);
  return [
    {
      key: 'summary',
      head: words.task,
      cell: (line) => (
        <span className="list-task">
          <Link to={line.to}>{line.summary}</Link>
          <span className="work-from">{line.from}</span>
        </span>
      ),
    },
    {
      key: 'due',
      head: t.due,
      cell: ({ day }) => (day ? <time title={day.full}>{day.text}</time> : <span className="muted">–</span>),
    },
    { key: 'units', head: t.units, align: 'number', cell: (line) => line.units },
    {
      key: 'parts',
      head: words.standing,
      cell: (line) => (
        <span className="list-bar">
          <StackBar parts={line.parts} legend={false} />
          <span className="work-from">{line.waits}</span>
        </span>
      ),
    },
  ];
}
