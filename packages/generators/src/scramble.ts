import { streamKey, uint32 } from "@seedloom/core";

/** The largest capacity a generator may state. */
export const maxCapacity = 2 ** 52;

const key = streamKey("seedloom", "scramble");

/**
 * `index % size` of whole numbers from 0 to 2^53, exact. For numbers beyond 32 bits the operator takes many times as long (fmod).
 */
export function remainder(index: number, size: number): number {
  return index - Math.floor(index / size) * size;
}

/**
 * A fixed bijection of [0, size) onto itself that leaves no pattern for the eye; indexes beyond wrap around. A Feistel
 * network over the smallest rectangle that holds `size` points, so that hardly any walk is needed (Black and Rogaway,
 * "Ciphers with arbitrary finite domains", 2002).
 */
export function scramble(index: number, size: number): number {
  const width = Math.ceil(Math.sqrt(size)) >>> 0;
  const height = Math.ceil(size / width) >>> 0;
  let value = index < size ? index : remainder(index, size);
  do {
    const row = Math.floor(value / width);
    let left = (value - row * width) >>> 0;
    let right = row >>> 0;
    left = within(left + within(mix(right ^ 0x2545f491), width), width);
    right = within(right + within(mix(left ^ 0x6a09e667), height), height);
    left = within(left + within(mix(right ^ 0x3c6ef372), width), width);
    right = within(right + within(mix(left ^ 0x510e527f), height), height);
    value = right * width + left;
  } while (value >= size);
  return value;
}

/** The way back: the index below `size` that `scramble` takes to a value. */
export function unscramble(scrambled: number, size: number): number {
  const width = Math.ceil(Math.sqrt(size)) >>> 0;
  const height = Math.ceil(size / width) >>> 0;
  let value = scrambled;
  do {
    let right = Math.floor(value / width) >>> 0;
    let left = (value - right * width) >>> 0;
    right = within(right + height - within(mix(left ^ 0x510e527f), height), height);
    left = within(left + width - within(mix(right ^ 0x3c6ef372), width), width);
    right = within(right + height - within(mix(left ^ 0x6a09e667), height), height);
    left = within(left + width - within(mix(right ^ 0x2545f491), width), width);
    value = right * width + left;
  } while (value >= size);
  return value;
}

/** The operator on words: the shifts say that no number is beyond 32 bits. */
function within(word: number, size: number): number {
  return ((word >>> 0) % (size >>> 0)) >>> 0;
}

/** The same finaliser as core's random streams, on words below 2^26. */
function mix(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A fixed 32-bit hash of an index. `salt` tells apart the things that one index decides. */
export function hash(index: number, salt: number): number {
  return uint32(key, index, salt);
}

/** Anywhere below `size`, or among as many as capacities have where there are more, fixed for an index. */
export function anywhere(index: number, salt: number, size: number): number {
  const low = hash(index, salt);
  return size > 2 ** 32 ? (hash(index, salt + 1000) >>> 12) * 2 ** 32 + low : low % size;
}

/** A fixed number in [0, 1) for an index. */
export function hashUnit(index: number, salt: number): number {
  return uint32(key, index, salt) / 0x1_0000_0000;
}

/** The salt of a part's own draw: different for each part of each whole, however deep they are nested. */
export function deeper(salt: number, part: number): number {
  return Math.imul(salt ^ Math.imul(part + 1, 0x9e3779b9), 0x21f0aaad);
}
