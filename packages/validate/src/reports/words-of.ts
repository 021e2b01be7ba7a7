/** What statisticians write in capitals. */
const abbreviations = new Set(["ks", "auc", "roc", "dcr", "nndr", "c2st", "tstr", "trtr", "id"]);
/** People whose names measures bear. */
const people = new Set(["pearson", "spearman", "jensen", "shannon", "wasserstein", "kolmogorov", "smirnov", "cramer"]);

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
    .map((word) => {
      if (abbreviations.has(word)) return word.toUpperCase();
      return people.has(word) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;
    })
    .join(" ");
}
