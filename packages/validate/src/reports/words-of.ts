/** Abbreviations that statisticians write in capitals. */
const abbreviations = new Set(["ks", "auc", "roc", "dcr", "nndr", "c2st", "tstr", "trtr", "id"]);

/**
 * A check's name as words.
 * @example
 * wordsOf("undeclaredReference"); // => "undeclared reference"
 * wordsOf("ksComplement"); // => "KS complement"
 */
export function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(" ")
    .map((word) => (abbreviations.has(word) ? word.toUpperCase() : word))
    .join(" ");
}
