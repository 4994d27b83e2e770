import { Link } from 'react-router';
import { Lamp } from '../ui/lamp.tsx';
import type { ChainView, TreeLine } from './chain-words.ts';
import './cascade.css';

/** A tree of more lines unfolds branch by branch. */
const LINES_UNFOLDED = 30;

/** Units below with their lamps, level under level. */
export function ChainTree({ rows }: { readonly rows: readonly TreeLine[] }) {
  const open = linesIn(rows) <= LINES_UNFOLDED;
  return (
    <ul className="chain-tree">
      {rows.map((row) => (
        <Node key={row.id} row={row} open={open} />
      ))}
    </ul>
  );
}

/** What stands above, from the top down. */
export function ChainPath({ above }: Pick<ChainView, 'above'>) {
  return (
    <ol className="chain-path">
      {above.map(({ words, to }) => (
        <li key={words}>{to === null ? words : <Link to={to}>{words}</Link>}</li>
      ))}
    </ol>
  );
}

function linesIn(rows: readonly TreeLine[]): number {
  return rows.reduce((total, { children }) => total + 1 + linesIn(children), 0);
}

function Node({ row, open }: { readonly row: TreeLine; readonly open: boolean }) {
  return (
    <li>
      <p>
        <Link to={`/viec/${row.id}`}>{row.unitName}</Link> <Lamp state={row.lamp}>{row.words}</Lamp>{' '}
        {row.day && <span className="work-from">{row.day.text}</span>}
        <br />
        <span className="work-from">{row.summary}</span>
      </p>
      {row.children.length > 0 && (
        <details open={open}>
          <summary className="work-from">{row.counts}</summary>
          <ul>
            {row.children.map((child) => (
              <Node key={child.id} row={child} open={open} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
