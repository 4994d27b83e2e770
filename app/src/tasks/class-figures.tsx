import { Figures, StackBar } from '../ui/stack-bar.tsx';
import type { classParts } from './assignment-words.ts';

type Parts = ReturnType<typeof classParts>;

/** The five classes as numbers that open their lists, and as one bar beside them. */
export function ClassFigures(props: { readonly parts: Parts; readonly to: (key: string) => string }) {
  return (
    <div className="class-figures">
      <Figures
        figures={props.parts.map(({ key, label, count }) => ({
          name: label,
          value: count,
          to: props.to(key),
          ...(key === 'open-overdue' && { tone: 'late' as const }),
        }))}
      />
      {props.parts.some(({ count }) => count > 0) && <StackBar parts={props.parts} legend={false} />}
    </div>
  );
}
