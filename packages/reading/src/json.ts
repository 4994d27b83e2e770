import type { Reading } from './reading.ts';

/** The published form of a reading, `dondoc.reading/1`; members beyond it are evidence and may be ignored. */
export function toJson(reading: Reading): Reading {
  return reading;
}
