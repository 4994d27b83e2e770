import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';

/** One part of a whole. Tone and pattern belong together, so that the parts can be told apart in black and white. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly tone: Tone;
}

/** done: finished in time; done-late: finished late; ok: open, in time; late: open, overdue; none: without deadline. */
export type Tone = 'done' | 'done-late' | 'ok' | 'late' | 'none';

const HEIGHT = 16;

// Neighbours differ in lightness or in pattern, whatever the printer does to the colours.
const TONES: Record<Tone, { readonly ground: string; readonly mark: ReactNode }> = {
  done: { ground: '#315b96', mark: null },
  'done-late': {
    ground: '#b9cbe6',
    mark: <path d="M-2 6 6-2M2 10l8-8" stroke="#315b96" strokeWidth="1.6" />,
  },
  ok: { ground: '#8fc19d', mark: null },
  late: {
    ground: '#a8201a',
    mark: <path d="M-2-2 10 10M-2 6l4 4M6-2l4 4" stroke="#fff" strokeWidth="1.2" />,
  },
  none: { ground: '#ffffff', mark: <circle cx="4" cy="4" r="1.4" fill="#5b6470" /> },
};

/** One stacked bar with its legend; the figures stand in the legend, so nothing is told by the picture alone. */
export function StackBar(props: { readonly parts: readonly Part[]; readonly legend?: boolean | undefined }) {
  const id = useId();
  const total = sumOf(props.parts);
  const label = props.parts.map((part) => `${part.count} ${part.label}`).join(', ');
  const present = props.parts.filter((part) => part.count > 0);
  const bars = present.map((part, position) => ({
    part,
    x: share(sumOf(present.slice(0, position)), total),
    width: share(part.count, total),
  }));
  return (
    <div>
      {/* Drawn without the distortion of preserveAspectRatio="none": widths in per cent keep the patterns square. */}
      <svg className="stack-bar" role="img" aria-label={label}>
        <Patterns id={id} tones={bars.map(({ part }) => part.tone)} />
        {bars.map(({ part, x, width }) => (
          <rect
            key={part.key}
            x={x}
            width={width}
            y="0.5"
            height={HEIGHT - 1}
            fill={`url(#${patternId(id, part.tone)})`}
            stroke="#5b6470"
            strokeWidth="1"
          />
        ))}
      </svg>
      {props.legend !== false && <Legend parts={props.parts} />}
    </div>
  );
}

const sumOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.count, 0);
const share = (count: number, total: number) => `${((count / total) * 100).toFixed(2)}%`;

function Legend({ parts }: { readonly parts: readonly Part[] }) {
  const id = useId();
  return (
    <ul className="stack-legend">
      {parts.map((part) => (
        <li key={part.key}>
          <svg aria-hidden="true">
            <Patterns id={`${id}${part.key}`} tones={[part.tone]} />
            <rect
              x="0.5"
              y="0.5"
              width="13"
              height="13"
              fill={`url(#${patternId(`${id}${part.key}`, part.tone)})`}
              stroke="#5b6470"
            />
          </svg>
          {part.count} {part.label}
        </li>
      ))}
    </ul>
  );
}

const patternId = (id: string, tone: Tone) => `${id}-${tone}`;

function Patterns({ id, tones }: { readonly id: string; readonly tones: readonly Tone[] }) {
  return (
    <defs>
      {[...new Set(tones)].map((tone) => (
        <pattern key={tone} id={patternId(id, tone)} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={TONES[tone].ground} />
          {TONES[tone].mark}
        </pattern>
      ))}
    </defs>
  );
}

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** What stands instead of the value, such as "over 10,000" of what was counted no further. */
  readonly words?: string | undefined;
  /** The list behind the number. */
  readonly to: string;
  readonly tone?: 'late' | 'near' | undefined;
}

/** Numbers side by side; every one opens the list behind it. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul className={classNames('figures', figures.length > 4 && 'figures-many')}>
      {figures.map((figure) => (
        <li key={figure.name}>
          <Link to={figure.to}>
            <span
              className={classNames(
                'figure-value',
                figure.tone && figure.value > 0 && `figure-value-${figure.tone}`,
              )}
            >
              {figure.words ?? figure.value}
            </span>{' '}
            <span className="figure-name">{figure.name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
