import { KeptThreads } from '../platform/kept-threads.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { PlanRequest } from './sheet-plan.worker.ts';

const planners = new KeptThreads<PlanRequest, SheetPlan>(new URL('./sheet-plan.worker.ts', import.meta.url), {
  maxOldGenerationSizeMb: 1024,
});
/** A thread that planned for more rows than that is not kept: much memory would stay with it. */
const MOST_ROWS_KEPT = 5_000;

/** Plans in a thread of its own, so that everybody else goes on being answered meanwhile. */
export async function planInThread(request: PlanRequest, signal: AbortSignal): Promise<SheetPlan> {
  const { units, people } = request.input;
  const keep = (units?.rows.length ?? 0) + (people?.rows.length ?? 0) <= MOST_ROWS_KEPT;
  return await planners.ask(request, { signal, keep });
}
