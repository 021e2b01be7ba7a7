/** How many of some ascending numbers are less than a bound. */
export function countBelow(list: ArrayLike<number>, bound: number): number {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if (list[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
