import { Link } from 'react-router';
import { useTexts } from '../ui/locale.tsx';
import { unitText } from './unit.text.ts';
import type { Line, UnitKind } from './unit.ts';
import { unitTreeText } from './unit-tree.text.ts';

/** A branch as it travels to the browser. */
export interface BranchView {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly lines: readonly Line[];
  readonly below: number;
  readonly open: readonly BranchView[] | null;
}

interface TreeProps {
  readonly branches: readonly BranchView[];
  /** What is open besides, as it stands in the address. */
  readonly open: readonly string[];
  /** The day in the address; null for today. */
  readonly day: string | null;
}

/**
 * The tree, opened branch by branch. What is open stands in the address: each branch is a link that works without script,
 * can be sent to somebody, and with script changes the page in place.
 */
export function UnitTree({ branches, open, day }: TreeProps) {
  return (
    <ul className="unit-tree">
      {branches.map((branch) => (
        <TreeBranch key={branch.id} branch={branch} open={open} day={day} />
      ))}
    </ul>
  );
}

function addressOf(parameters: readonly (readonly [string, string])[], day: string | null): string {
  const all = new URLSearchParams([
    ...parameters.map(([name, value]) => [name, value]),
    ...(day === null ? [] : [['ngay', day]]),
  ]);
  return `/don-vi?${all.toString()}`;
}

function TreeBranch({ branch, open, day }: Omit<TreeProps, 'branches'> & { readonly branch: BranchView }) {
  const t = useTexts(unitText);
  const words = useTexts(unitTreeText);
  const { id, name, below } = branch;
  const others = open.filter((other) => other !== id);
  const next = branch.open === null ? [...others, id] : others;
  // An empty value: nothing is open. Without the parameter the first branch would be.
  const to = addressOf(next.length === 0 ? [['mo', '']] : next.map((each) => ['mo', each]), day);
  const elsewhere = branch.lines.filter((line) => line !== 'administrative');
  return (
    <li id={`d-${id}`}>
      <div className="unit-branch">
        {below > 0 ? (
          <Link
            to={`${to}#d-${id}`}
            preventScrollReset
            replace
            aria-expanded={branch.open !== null}
            className="unit-twig"
          >
            <span aria-hidden="true">{branch.open === null ? '▸' : '▾'}</span>
            <span className="visually-hidden">{words.branch(name)}</span>
          </Link>
        ) : (
          <span className="unit-twig" />
        )}
        <Link to={day === null ? `/don-vi/${id}` : `/don-vi/${id}?ngay=${day}`}>{name}</Link>
        <span className="muted small">
          {[t[`kind.${branch.kind}`], ...elsewhere.map((line) => words.line(t[`line.${line}`]))].join(' · ')}
          {below > 0 && ` · ${words.below(below)}`}
        </span>
      </div>
      {branch.open !== null && <UnitTree branches={branch.open} open={open} day={day} />}
      {branch.open !== null && branch.open.length < below && (
        <p className="unit-more">
          <Link
            to={addressOf(
              [
                ['duoi', id],
                ['trang', '2'],
              ],
              day,
            )}
          >
            {words.more(below - branch.open.length)}
          </Link>
        </p>
      )}
    </li>
  );
}
