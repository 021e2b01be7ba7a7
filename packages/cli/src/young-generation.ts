import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** What V8 has committed for new objects by then: two halves of 8 MB. Below it, rows outlive their collection and fill the old generation. */
const ENOUGH = 16_000_000;

/**
 * Keeps V8 from giving new objects more and more room: it doubles what they have until it is 64 MB, for nothing where rows live as shortly
 * as here. Returns what is called now and then while rows are made. The limit itself can only be set when Node starts; whether it is
 * neared, at any time.
 */
export function keepYoungGenerationSmall(): () => void {
  let kept = false;
  return () => {
    if (kept) return;
    const young = getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
    if (young !== undefined && young.space_size < ENOUGH) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    kept = true;
  };
}
