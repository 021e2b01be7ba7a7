import { uint32 } from "@seedloom/core";
import { storable } from "../fit.ts";
import { fold } from "../fold.ts";
import { deeper, hash, maxCapacity, remainder } from "../scramble.ts";
import type { Strings } from "./strings.ts";

/** Every text of `least` to `most` characters of an alphabet. */
export function characters(alphabet: string, least: number, most = least): Strings {
  return fromAlphabet([...new Set(alphabet)], least, most);
}

export const digits = "0123456789";
export const lowerLetters = "abcdefghijklmnopqrstuvwxyz";
export const upperLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const hexDigits = "0123456789abcdef";

/** Longest table of chunks. */
const longestTable = 4096;
const tables = new Map<string, readonly string[]>();

/** All texts of `length` letters, those that differ in the first letter next to each other. */
function tableOf(alphabet: readonly string[], length: number): readonly string[] {
  const id = `${length}${alphabet.join("")}`;
  const found = tables.get(id);
  if (found !== undefined) return found;
  let texts: string[] = [""];
  for (let place = 0; place < length; place++) {
    texts = alphabet.flatMap((letter) => texts.map((text) => text + letter));
  }
  tables.set(id, texts);
  return texts;
}

/** Where what is left of an index does not reach all that a place can be, it starts anywhere among that. */
const beyond = (index: number, known: number, size: number): number =>
  known * size > maxCapacity ? hash(remainder(index, known), 7) : 0;

function fromAlphabet(alphabet: readonly string[], least: number, most: number): Strings {
  const classes = [...Map.groupBy(alphabet, (letter) => fold(`${letter}.`)).values()];
  const base = classes.length;
  const single = classes.every((members) => members.length === 1);
  // Texts of a length up to which there are no more than maxCapacity; longer ones have their last characters hashed.
  const counts: number[] = [];
  let size = 0;
  for (let length = least; length <= most && size < maxCapacity; length++) {
    const count = Math.min(base ** length, maxCapacity - size);
    counts.push(count);
    size += count;
  }
  const perWord = Math.max(1, Math.floor(Math.log(2 ** 32) / Math.log(Math.max(2, alphabet.length))));
  // Letters are put down some at a time: a table of all texts of `chunk` letters is short and read fast.
  const chunk = Math.max(1, Math.floor(Math.log(longestTable) / Math.log(Math.max(2, alphabet.length))));
  const tableSize = alphabet.length ** chunk;
  const chunksPerWord = Math.max(1, Math.floor(perWord / chunk));
  let table: readonly string[] | undefined;
  return {
    size: alphabet.length === 0 && least > 0 ? 0 : size,
    // A blank at the end is lost to comparisons.
    distinct: !alphabet.includes(" "),
    shortest: least,
    longest: most,
    characters: new Set(classes.map((members) => fold(`${members[0]}.`).slice(0, -1))),
    at(index) {
      let rest = index;
      let order = 0;
      while (order < counts.length - 1 && rest >= (counts[order] ?? 0)) rest -= counts[order++] ?? 0;
      const length = least + order;
      const whole = rest;
      let text = "";
      let known = 1;
      let start = 0;
      if (single) {
        table ??= tableOf(alphabet, chunk);
        while (start + chunk <= length && known < maxCapacity) {
          const digit = rest + beyond(whole, known, tableSize);
          text += table[remainder(digit, tableSize)];
          rest = Math.floor(rest / tableSize);
          known *= tableSize;
          start += chunk;
        }
        for (let left = 0, filler = 0; start + chunk <= length; start += chunk, left--) {
          if (left === 0) {
            filler = hash(index, start + 101);
            left = chunksPerWord;
          }
          text += table[filler % tableSize];
          filler = Math.floor(filler / tableSize);
        }
      }
      let word = 0;
      let left = 0;
      let cases = single ? 0 : hash(index, 1);
      for (let position = start; position < length; position++) {
        let digit: number;
        if (known < maxCapacity) {
          digit = remainder(rest + beyond(whole, known, base), base);
          rest = Math.floor(rest / base);
          known *= base;
        } else {
          if (left-- === 0) {
            word = hash(index, position + 101);
            left = perWord - 1;
          }
          digit = word % base;
          word = Math.floor(word / base);
        }
        const members = classes[digit] as string[];
        if (single) text += members[0];
        else {
          if (position % 16 === 15) cases = hash(index, position);
          text += members[cases % members.length];
          cases = Math.floor(cases / members.length);
        }
      }
      return text;
    },
    draw(key, row, salt) {
      table ??= tableOf(alphabet, chunk);
      const length = least === most ? least : least + (uint32(key, row, deeper(salt, -2)) % (most - least + 1));
      let text = "";
      let word = 0;
      let left = 0;
      let position = 0;
      for (; position + chunk <= length; position += chunk) {
        if (left-- === 0) {
          word = uint32(key, row, deeper(salt, position));
          left = chunksPerWord - 1;
        }
        text += table[word % tableSize];
        word = Math.floor(word / tableSize);
      }
      if (position < length) word = uint32(key, row, deeper(salt, position));
      for (; position < length; position++) {
        text += alphabet[word % alphabet.length];
        word = Math.floor(word / alphabet.length);
      }
      return text;
    },
    within(fit) {
      const kept = alphabet.filter((letter) => storable(letter, fit));
      if (kept.length === 0 && least > 0) return null;
      const widest = Math.max(1, ...kept.map((letter) => fit.measure(letter)));
      const room = Math.floor(fit.maxLength / widest);
      if (room < least) return null;
      return room >= most && kept.length === alphabet.length ? this : fromAlphabet(kept, least, Math.min(most, room));
    },
  };
}
