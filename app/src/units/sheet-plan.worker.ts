import { parentPort } from 'node:worker_threads';
import { planSheets, type Registers, type SheetInput } from './sheet-plan.ts';

/** What the thread is given. */
export interface PlanRequest {
  readonly input: SheetInput;
  readonly registers: Registers;
}

// Asked by sheet-plan-thread.ts alone, one at a time.
parentPort?.on('message', ({ input, registers }: PlanRequest) => {
  parentPort?.postMessage(planSheets(input, registers), []);
});
