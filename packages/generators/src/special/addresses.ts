import { characters, hexDigits } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";
import { oneOf } from "../strings/one-of.ts";
import type { Strings } from "../strings/strings.ts";
import { wordList } from "../strings/word-list.ts";

const octets = Array.from({ length: 256 }, (_, octet) => String(octet));
const octet = wordList(octets);
/** Neither network nor broadcast address. */
const host = wordList(octets.slice(1, 255));

/** Addresses for documentation (RFC 5737) and private networks (RFC 1918): they lead nowhere. */
export const ipv4Addresses: Strings = oneOf(
  joined("10.", octet, ".", octet, ".", host),
  joined("192.168.", octet, ".", host),
  joined("172.", wordList(octets.slice(16, 32)), ".", octet, ".", host),
  joined(wordList(["192.0.2.", "198.51.100.", "203.0.113."]), host),
);

/** A group as it is written: without leading zeros. */
const written = joined(characters("123456789abcdef", 1), characters(hexDigits, 3));

/** Addresses for documentation: 2001:db8::/32 (RFC 3849). */
export const ipv6Addresses: Strings = joined(
  "2001:db8:",
  written,
  ":",
  written,
  ":",
  written,
  ":",
  written,
  ":",
  written,
  ":",
  written,
);

/** Networks of the same ranges, their host bits zero. */
export const ipv4Networks: Strings = oneOf(
  joined("10.", octet, ".", octet, ".0/24"),
  joined("10.", octet, ".0.0/16"),
  joined("192.168.", octet, ".0/24"),
);

/**
 * Hardware addresses that no maker gave out: locally administered and unicast (IEEE 802c), `bytes` 6 or 8.
 */
export function macAddresses(bytes: 6 | 8, separator = ":"): Strings {
  const pair = characters(hexDigits, 2);
  const first = joined(characters(hexDigits, 1), characters("26ae", 1));
  return joined(first, ...Array.from({ length: bytes - 1 }, () => [separator, pair] as const).flat());
}
