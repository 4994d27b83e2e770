import { Link } from 'react-router';
import { useTexts } from './locale.tsx';
import { uiText } from './ui.text.ts';

export interface Step {
  readonly label: string;
  /** Where a step can be opened from here. */
  readonly to?: string | undefined;
}

/** "1 Đọc  2 Soát  3 Giao": where one is in a longer piece of work. `current` counts from 0. */
export function Stepper(props: { readonly steps: readonly Step[]; readonly current: number }) {
  const t = useTexts(uiText);
  return (
    <nav aria-label={t.steps}>
      <ol className="steps">
        {props.steps.map((step, position) => {
          const words = `${position + 1} ${step.label}`;
          const isCurrent = position === props.current;
          return (
            <li
              key={step.label}
              className={position < props.current ? 'step-past' : undefined}
              aria-current={isCurrent ? 'step' : undefined}
            >
              {step.to !== undefined && !isCurrent ? <Link to={step.to}>{words}</Link> : <span>{words}</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
