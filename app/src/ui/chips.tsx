import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** Values on one line. `<Chips><Chip look="lead">Phòng GD&ĐT</Chip><Chip look="ask">chưa có hạn</Chip></Chips>` */
export function Chips({ children }: { readonly children: ReactNode }) {
  return <ul className="chips">{children}</ul>;
}

interface ChipProps {
  /** lead: who leads; ask: needs a look (dashed). */
  readonly look?: 'plain' | 'lead' | 'ask' | undefined;
  readonly children: ReactNode;
}

export function Chip({ look = 'plain', children }: ChipProps) {
  return <li className={classNames('chip', look !== 'plain' && `chip-${look}`)}>{children}</li>;
}
