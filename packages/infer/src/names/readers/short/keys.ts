import type { Reader, Readers } from "../reader.ts";
import { forAll } from "../reader.ts";
import { pattern } from "./build.ts";

/** Keys, tokens and secrets that nobody can read any more. */
const hashed: Reader = ({ as, modifiers }) =>
  as === "text" && modifiers.some((word) => word === "hashed" || word === "hash")
    ? { given: "sha256", confidence: 0.97 }
    : null;

/** What is left to be seen of a key. */
const shown = pattern("(sk|key)_\\.\\.\\.[a-z0-9]{4}");

/** Keys of programs, as they are kept and shown. */
export const keyReaders: Readers = {
  ...forAll("key, secret, token, secret key, api key, access key, access token, api token", hashed),
  ...forAll(
    "display secret key, display key, masked key, masked secret, masked token, key preview, key hint, token hint, redacted key, mask value, masked value",
    shown,
  ),
};
