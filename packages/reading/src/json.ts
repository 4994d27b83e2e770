import type { Reading } from './reading.ts';

/**
 * The published form of a reading, `dondoc.reading/1`. So far it is the reading itself: members beyond the format are
 * evidence and may be ignored. Whoever stores or sends readings asks here, so that a later format is made in one place.
 */
export function toJson(reading: Reading): Reading {
  return reading;
}
