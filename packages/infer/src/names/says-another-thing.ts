/** Endings that make something else of what stands before them: the id of a region is no region. */
export const SAYS_ANOTHER_THING = new Set(
  "id key code type number count uuid guid ref precision hash size length index status flag kind version path attribute set time date at on by ciphertext encrypted digest token url ulid cuid".split(
    " ",
  ),
);
