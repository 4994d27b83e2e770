/** The day on which the world of `follow-world.ts` stands. */
export const TODAY = '2026-06-01';

/** Its moment, as SQL. */
export const NOW = `timestamptz '${TODAY} 15:00+07'`;
