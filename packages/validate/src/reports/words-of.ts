/**
 * A check's name as words; abbreviations keep their capitals.
 * @example
 * wordsOf("undeclaredReference"); // => "undeclared reference"
 * wordsOf("aucOfROC"); // => "auc of ROC"
 */
export function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(" ")
    .map((word) => (word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase()))
    .join(" ");
}
