/**
 * Milliseconds to wait after so many failures in a row, from 1: twice as long after each, 8 seconds at most. Jitter, so
 * that clients which failed together do not come back together.
 */
export function backoff(failures: number): number {
  return Math.min(500 * 2 ** (failures - 1), 8000) * (0.75 + Math.random() / 4);
}
