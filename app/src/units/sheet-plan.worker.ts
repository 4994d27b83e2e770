import { parentPort, workerData } from 'node:worker_threads';
import { planSheets, type Registers, type SheetInput } from './sheet-plan.ts';

/** What the thread is given. */
export interface PlanRequest {
  readonly input: SheetInput;
  readonly registers: Registers;
}

// Started by sheet-plan-thread.ts alone, which passes exactly this.
const { input, registers } = workerData as PlanRequest;
parentPort?.postMessage(planSheets(input, registers), []);
