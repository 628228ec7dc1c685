/** More names are not compared with: a hostile document may have a misspelling in each of its million lines. */
const maxCandidates = 1000;

/** The candidate that a misspelt name most likely means; undefined when none is close. Case counts a fifth of a letter. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A third of the letters may be wrong; long names are not worth comparing.
  let bestDistance = Math.min(3, Math.floor(name.length / 3)) + 0.5;
  if (name.length > 100) return undefined;
  let compared = 0;
  for (const candidate of candidates) {
    compared += 1;
    if (compared > maxCandidates) break;
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const distance = editDistance(name, candidate, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Damerau-Levenshtein distance (optimal string alignment); infinite when it is no less than the limit. */
function editDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current[j] = Math.min(
        at(previous, j) + 1,
        at(current, j - 1) + 1,
        at(previous, j - 1) + substitution(a[i - 1], b[j - 1]),
        swapped ? at(beforePrevious, j - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...current) >= limit) return Infinity;
    [beforePrevious, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function substitution(a = '', b = ''): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? 0.2 : 1;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
