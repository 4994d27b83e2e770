import type { Line } from '../../structure/lines.ts';
import { columns } from './layout.ts';
import { partRunOn } from './run-on.ts';
import { joinWrapped } from './wrapped.ts';

/** Lines as the page was set: one for each part of the letterhead, whatever a converter made of its two columns. */
export const setApart = (lines: readonly Line[]): Line[] => joinWrapped(columns(partRunOn(lines)));
