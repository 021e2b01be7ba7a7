/**
 * Counter-based random numbers: a pure function of (key, row, salt), never a stream that is advanced.
 * The mixer is Ellis and Wellons' `lowbias32` finaliser (https://nullprogram.com/blog/2018/07/31/, the
 * 0x21f0aaad / 0x735a2d97 constants); one mixing round for each word that goes in.
 */
export interface StreamKey {
  readonly a: number;
  readonly b: number;
}

function mix(word: number): number {
  let h = word | 0;
  h ^= h >>> 16;
  h = Math.imul(h, 0x21f0aaad);
  h ^= h >>> 15;
  h = Math.imul(h, 0x735a2d97);
  h ^= h >>> 15;
  return h;
}

/**
 * The key of a named stream under a seed. Equal names under equal seeds give equal keys, on every machine.
 * @example
 * streamKey("42", "users.email"); // a StreamKey to hand to `uint32`, `unit`, `below`, `permute`
 */
export function streamKey(seed: string, name: string): StreamKey {
  const text = `${seed.length}:${seed}${name}`;
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = mix(a ^ code);
    b = mix(Math.imul(b, 31) + code);
  }
  return { a: mix(a ^ text.length), b: mix(b + a) };
}

/**
 * The key for another try at the same cells: try 0 is the key itself, every further try an independent stream.
 * @example
 * const key = streamKey("42", "users.email");
 * variant(key, 0) === key; // => true
 */
export function variant(key: StreamKey, attempt: number): StreamKey {
  if (attempt === 0) return key;
  return { a: mix(key.a ^ Math.imul(attempt, 0x632be5ab)), b: mix(key.b + Math.imul(attempt, 0x2c1b3c6d)) };
}

/** A uniform unsigned 32-bit integer. `row` in [0, 2^53); `salt` any 32-bit integer: one for each draw a cell needs. */
export function uint32(key: StreamKey, row: number, salt = 0): number {
  const high = Math.floor(row / 0x1_0000_0000);
  return mix(key.a ^ mix((row | 0) ^ mix((key.b + high) ^ Math.imul(salt + 1, 0x9e3779b9)))) >>> 0;
}

/** A uniform number in [0, 1) with 53 random bits: of two words of `uint32`, for which the row is taken apart once. */
export function unit(key: StreamKey, row: number, salt = 0): number {
  const from = (key.b + Math.floor(row / 0x1_0000_0000)) | 0;
  const low = row | 0;
  const upper = mix(key.a ^ mix(low ^ mix(from ^ Math.imul(salt + 1, 0x9e3779b9)))) >>> 5;
  const lower = mix(key.a ^ mix(low ^ mix(from ^ Math.imul((salt ^ 0x5bd1e995) + 1, 0x9e3779b9)))) >>> 6;
  return (upper * 0x400_0000 + lower) / 0x20_0000_0000_0000;
}

/** A uniform integer in [0, bound); `bound` at most 2^53. */
export function below(bound: number, key: StreamKey, row: number, salt = 0): number {
  return Math.floor(unit(key, row, salt) * bound);
}

/**
 * A standard normal number (mean 0, deviation 1), by Box and Muller's transform
 * (https://doi.org/10.1214/aoms/1177706645).
 */
export function normal(key: StreamKey, row: number, salt = 0): number {
  const radius = Math.sqrt(-2 * Math.log(1 - unit(key, row, salt)));
  return radius * Math.cos(2 * Math.PI * unit(key, row, salt ^ 0x27d4eb2f));
}

/**
 * A pseudo-random bijection of [0, size) onto itself: a four-round Feistel network over the next even power of two, walked
 * until it lands inside (Black and Rogaway, "Ciphers with arbitrary finite domains", 2002). `size` at most 2^52.
 * @example
 * const shuffled = permutation(3, streamKey("42", "cards"));
 * [0, 1, 2].map(shuffled).toSorted(); // => [0, 1, 2]
 */
export function permutation(size: number, key: StreamKey): (index: number) => number {
  if (size <= 1) return () => 0;
  const half = Math.max(1, Math.ceil(Math.log2(size) / 2));
  // Each half has at most 26 bits, so a round is whole-number arithmetic: one mixing of the other half with its own key.
  const mask = 2 ** half - 1;
  const base = 2 ** half;
  const k0 = key.a;
  const k1 = mix(key.b ^ 0x9e3779b9);
  const k2 = mix(key.a + key.b);
  const k3 = mix(key.b - key.a);
  return (index) => {
    let value = index;
    do {
      let left = Math.floor(value / base);
      let right = value - left * base;
      left = (left + mix(right ^ k0)) & mask;
      right = (right + mix(left ^ k1)) & mask;
      left = (left + mix(right ^ k2)) & mask;
      right = (right + mix(left ^ k3)) & mask;
      value = left * base + right;
    } while (value >= size);
    return value;
  };
}

/** `permutation(size, key)(index)`, for a single use. */
export function permute(index: number, size: number, key: StreamKey): number {
  return permutation(size, key)(index);
}
