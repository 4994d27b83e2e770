import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useTexts } from './locale.tsx';
import { uiText } from './ui.text.ts';

/** ● in time · ▲ nearly due · ■ overdue · ○ without deadline · ✓ done or waiting to be confirmed. */
export type LampState = 'ok' | 'near' | 'late' | 'none' | 'done';
export const LAMP_STATES = ['ok', 'near', 'late', 'none', 'done'] as const satisfies readonly LampState[];

interface LampProps {
  readonly state: LampState;
  /** The words beside the shape; without them the name of the state. */
  readonly children?: ReactNode;
  /** Only the shape, where there is no room; the words stay as accessible name and on hover. */
  readonly bare?: boolean | undefined;
}

export function Lamp({ state, children, bare = false }: LampProps) {
  const t = useTexts(uiText);
  const names: Record<LampState, string> = {
    ok: t.lampOk,
    near: t.lampNear,
    late: t.lampLate,
    none: t.lampNone,
    done: t.lampDone,
  };
  const words = children ?? names[state];
  if (!bare) return <span className={`lamp lamp-${state}`}>{words}</span>;
  return (
    <span
      className={classNames('lamp', `lamp-${state}`, 'lamp-bare')}
      title={typeof words === 'string' ? words : names[state]}
    >
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
