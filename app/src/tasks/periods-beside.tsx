import { Link } from 'react-router';
import type { BesideWords } from './periods-beside-words.ts';

/** The same work in other periods, and the way to all of them. */
export function PeriodsBeside(props: { readonly taskId: string; readonly beside: BesideWords }) {
  const { title, periods } = props.beside;
  return (
    <section aria-label={title}>
      <Link to={`/nhiem-vu/${props.taskId}/dinh-ky`}>{title}</Link>
      <ul>
        {periods.map(({ id, name, state }) => (
          <li key={id}>
            {state === null ? <b>{name}</b> : <Link to={`/viec/${id}`}>{name}</Link>}{' '}
            <span className="muted">{state}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
