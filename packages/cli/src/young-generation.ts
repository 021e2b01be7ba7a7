import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** What V8 has committed for new objects by then: two halves of 8 MB. Below it, rows outlive their collection and fill the old generation. */
const ENOUGH = 16_000_000;

const growBy = (factor: number): void => setFlagsFromString(`--semi-space-growth-factor=${factor}`);

/** While code and words are loaded, new objects need no more room than they have: nearly all of them stay. */
export function holdYoungGeneration(): void {
  growBy(1);
}

/**
 * Lets new objects have as much room as rows need, and no more: V8 doubles it until it is 64 MB, for nothing where rows live as shortly
 * as here. Returns what is called now and then while rows are made. The limit itself can only be set when Node starts; whether it is
 * neared, at any time.
 */
export function keepYoungGenerationSmall(): () => void {
  growBy(2);
  let kept = false;
  return () => {
    if (kept) return;
    const young = getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
    if (young !== undefined && young.space_size < ENOUGH) return;
    growBy(1);
    kept = true;
  };
}
