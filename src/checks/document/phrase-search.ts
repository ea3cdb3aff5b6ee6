/** Finds a phrase in a text where a few letters are wrong, missing or too many. */

export interface NearPhrase {
  /** Offsets in the letters searched. */
  start: number;
  end: number;
  /** Letters to change; 0 for the phrase itself. */
  distance: number;
}

/**
 * The best place of `phrase` in `text` with at most `most` letters wrong; null where there is none. Sellers' algorithm
 * on the stretch of the text in which pieces of the phrase stand.
 */
export function findNear(text: string, phrase: string, most: number): NearPhrase | null {
  const window = windowAround(text, phrase, most);
  if (window === null) return null;
  const near = sellers(text.slice(window.start, window.end), phrase, most);
  return near && { ...near, start: near.start + window.start, end: near.end + window.start };
}

/**
 * The stretch of the text that can hold the phrase; null where none can: of the phrase cut into one piece more than
 * letters may be wrong, at least one piece stands whole.
 */
function windowAround(text: string, phrase: string, most: number): { start: number; end: number } | null {
  const size = Math.floor(phrase.length / (most + 1));
  const places: number[] = [];
  for (let piece = 0; piece <= most; piece += 1) {
    const letters = phrase.slice(piece * size, (piece + 1) * size);
    for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) places.push(at);
  }
  if (places.length === 0) return null;
  const room = phrase.length + most;
  return { start: Math.max(0, Math.min(...places) - room), end: Math.min(text.length, Math.max(...places) + room) };
}

function sellers(text: string, phrase: string, most: number): NearPhrase | null {
  // Per column: fewest changes so far, and where that reading began.
  let distances = Array.from({ length: phrase.length + 1 }, (_, row) => row);
  let starts = new Array<number>(phrase.length + 1).fill(0);
  let best: NearPhrase | null = null;
  for (let column = 1; column <= text.length; column += 1) {
    const [nextDistances, nextStarts] = [[0], [column]];
    for (let row = 1; row <= phrase.length; row += 1) {
      const options: [number, number][] = [
        [(distances[row - 1] as number) + (phrase[row - 1] === text[column - 1] ? 0 : 1), starts[row - 1] as number],
        [(distances[row] as number) + 1, starts[row] as number],
        [(nextDistances[row - 1] as number) + 1, nextStarts[row - 1] as number],
      ];
      const [distance, start] = options.reduce((one, other) => (other[0] < one[0] ? other : one));
      nextDistances.push(distance);
      nextStarts.push(start);
    }
    const distance = nextDistances[phrase.length] as number;
    if (distance <= most && (best === null || distance < best.distance))
      best = { start: nextStarts[phrase.length] as number, end: column, distance };
    [distances, starts] = [nextDistances, nextStarts];
  }
  return best;
}
