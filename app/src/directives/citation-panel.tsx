import { Link } from 'react-router';
import { useTexts } from '../ui/locale.tsx';
import { citationMapText } from './citation-map.text.ts';
import type { CitationMapShown } from './citation-map-view.ts';
import './citation-panel.css';

/** What a directive cites and what cites it: a small picture, and a list that says the same and leads there. */
export function CitationMap({
  map,
  number,
}: {
  readonly map: CitationMapShown;
  readonly number: string | null;
}) {
  const t = useTexts(citationMapText);
  const { cites, citedBy } = map;
  return (
    <details className="panel citation-map">
      <summary>{t.title(cites.length, citedBy.length)}</summary>
      <p className="small muted">{t.how}</p>
      <Picture map={map} number={number ?? t.thisOne} />
      <div className="citation-lists">
        <section>
          <h3>{t.cites}</h3>
          {cites.length === 0 && <p className="muted">{t.none}</p>}
          <ul>
            {cites.map((cited) => (
              <li key={cited.number}>
                {cited.number} {cited.date !== null && t.onDay(cited.date)}{' '}
                <span className="muted">{cited.known.length === 0 ? `· ${t.notHere}` : `· ${t.here}`}</span>
                {cited.known.map((directive) => (
                  <Directive key={directive.id} {...directive} />
                ))}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t.citedBy}</h3>
          {citedBy.length === 0 && <p className="muted">{t.none}</p>}
          <ul>
            {citedBy.map((directive) => (
              <li key={directive.id}>
                <Directive {...directive} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </details>
  );
}

function Directive({ id, label, title, date }: CitationMapShown['citedBy'][number]) {
  const t = useTexts(citationMapText);
  return (
    <div>
      <Link to={`/van-ban/${id}`}>{label}</Link> {date !== null && t.onDay(date)}
      {title !== label && <span className="small muted"> · {title}</span>}
    </div>
  );
}

/** Documents drawn on each side; the list below names all. */
const DRAWN = 6;
const WIDTH = 340;
const NODE = { width: 104, height: 24, gap: 8 } as const;

interface Node {
  readonly key: string;
  readonly words: string;
  readonly isHere: boolean;
}

/** Cited documents to the left, citing ones to the right; solid where they can be opened here. The list says it in words. */
function Picture({ map, number }: { readonly map: CitationMapShown; readonly number: string }) {
  const left = nodesOf(
    map.cites.map((one) => ({ key: one.number, words: one.number, isHere: one.known.length > 0 })),
  );
  const right = nodesOf(
    map.citedBy.map((one) => ({ key: one.id, words: one.number || one.label, isHere: true })),
  );
  const rows = Math.max(left.length, right.length, 1);
  const height = rows * (NODE.height + NODE.gap);
  const middle = (WIDTH - NODE.width) / 2;
  const centre = height / 2;
  return (
    <svg className="citation-picture" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {left.map((node, at) => (
        <Box
          key={node.key}
          words={node.words}
          isHere={node.isHere}
          x={0}
          y={yOf(at, left.length, height)}
          toX={middle}
          toY={centre}
        />
      ))}
      {right.map((node, at) => (
        <Box
          key={node.key}
          words={node.words}
          isHere={node.isHere}
          x={WIDTH - NODE.width}
          y={yOf(at, right.length, height)}
          toX={middle + NODE.width}
          toY={centre}
        />
      ))}
      <g className="citation-this">
        <rect x={middle} y={centre - NODE.height / 2} width={NODE.width} height={NODE.height} rx="4" />
        <text x={WIDTH / 2} y={centre + 4}>
          {shortened(number)}
        </text>
      </g>
    </svg>
  );
}

/** So many as are drawn; the last says how many more there are. */
function nodesOf(all: readonly Node[]): readonly Node[] {
  if (all.length <= DRAWN) return all;
  const more = { key: 'more', words: `+${all.length - DRAWN + 1}`, isHere: false };
  return [...all.slice(0, DRAWN - 1), more];
}

function yOf(at: number, count: number, height: number): number {
  const step = NODE.height + NODE.gap;
  return (height - count * step) / 2 + at * step + NODE.gap / 2;
}

interface BoxProps extends Omit<Node, 'key'> {
  readonly x: number;
  readonly y: number;
  /** Where its line ends. */
  readonly toX: number;
  readonly toY: number;
}

function Box({ words, isHere, x, y, toX, toY }: BoxProps) {
  const side = toX > x ? x + NODE.width : x;
  return (
    <g className={isHere ? 'citation-here' : 'citation-elsewhere'}>
      <line x1={side} y1={y + NODE.height / 2} x2={toX} y2={toY} />
      <rect x={x + 0.5} y={y} width={NODE.width - 1} height={NODE.height} rx="4" />
      <text x={x + NODE.width / 2} y={y + NODE.height / 2 + 4}>
        {shortened(words)}
      </text>
    </g>
  );
}

/** What fits into a box. */
function shortened(words: string): string {
  return words.length > 16 ? `${words.slice(0, 15)}…` : words;
}
