import { Link } from 'react-router';
import { Lamp } from '../ui/lamp.tsx';
import type { TreeLine } from './chain-words.ts';
import './cascade.css';

/** Units below with their lamps, level under level. */
export function ChainTree({ rows }: { readonly rows: readonly TreeLine[] }) {
  return (
    <ul className="chain-tree">
      {rows.map((row) => (
        <Node key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Node({ row }: { readonly row: TreeLine }) {
  return (
    <li>
      <p>
        <Link to={`/viec/${row.id}`}>{row.unitName}</Link> <Lamp state={row.lamp}>{row.words}</Lamp>{' '}
        {row.day && <span className="work-from">{row.day.text}</span>}
        <br />
        <span className="work-from">{row.summary}</span>
      </p>
      {row.children.length > 0 && (
        <ul>
          {row.children.map((child) => (
            <Node key={child.id} row={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
