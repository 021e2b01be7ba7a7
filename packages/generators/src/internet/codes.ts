import { textGenerator } from "../build/text-generator.ts";
import type { Generator } from "@seedloom/core";
import { characters, digits, hexDigits, lowerLetters, upperLetters } from "../strings/characters.ts";
import { joined } from "../strings/joined.ts";

const base62 = upperLetters + lowerLetters + digits;

function hexOf(name: string, summary: string, length: number): Generator {
  return textGenerator({
    name,
    summary,
    strings: (context) => characters(hexDigits, Math.max(1, Math.min(length, context.maxLength ?? length))),
  });
}

export const md5 = hexOf("md5", "32 hex digits.", 32);
export const sha1 = hexOf("sha1", "40 hex digits.", 40);
export const sha256 = hexOf("sha256", "64 hex digits.", 64);
export const gitSha = hexOf("gitSha", "A commit's hash: 40 hex digits, or as many as fit.", 40);
export const checksum = hexOf("checksum", "64 hex digits, or as many as fit.", 64);

function tokenOf(name: string, summary: string, prefix: string, length: number): Generator {
  return textGenerator({
    name,
    summary,
    strings(context) {
      const room = context.maxLength ?? Infinity;
      if (room >= prefix.length + 8) return joined(prefix, characters(base62, Math.min(length, room - prefix.length)));
      return characters(base62, Math.max(1, Math.min(length, room)));
    },
  });
}

export const apiKey = tokenOf("apiKey", "An API key, marked as one for tests.", "test_", 32);
export const sessionId = tokenOf("sessionId", "A session's token.", "", 40);
export const csrfToken = tokenOf("csrfToken", "A token against request forgery.", "", 43);

/** `{"alg":"none","typ":"JWT"}`: unsigned, so that it opens nothing (RFC 7519, section 6). */
export const jwt = textGenerator({
  name: "jwt",
  summary: "What looks like a JSON Web Token, unsigned.",
  strings: () => joined("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiJ", characters(base62, 24), "ifQ."),
});

export const queryString = textGenerator({
  name: "queryString",
  summary: "The query of an address.",
  strings: () => joined("page=", characters("123456789", 1), "&ref=", characters(lowerLetters + digits, 6)),
});
