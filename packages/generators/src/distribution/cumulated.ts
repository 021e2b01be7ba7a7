import type { Law } from "@seedloom/core";
import type { Distribution } from "./distribution-generator.ts";

/** The distribution, by its name `law`, of the whole numbers from `first` on, in proportion to `weights`. */
export function cumulated(law: Law, first: number, weights: readonly number[]): Distribution {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, place) => {
    shares[place] = (sum += weight) / total;
  });
  const last = weights.length - 1;
  shares[last] = 1;
  return {
    law,
    min: first,
    max: first + last,
    whole: true,
    quantile(fraction) {
      let low = 0;
      let high = last;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (fraction < (shares[middle] ?? 1)) high = middle;
        else low = middle + 1;
      }
      return first + low;
    },
    share(value) {
      const place = Math.floor(value) - first;
      return place < 0 ? 0 : (shares[Math.min(place, last)] ?? 1);
    },
  };
}
