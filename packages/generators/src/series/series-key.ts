import { streamKey } from "@seedloom/core";
import type { GeneratorContext, StreamKey, Value } from "@seedloom/core";
import { inputPositions } from "../inputs.ts";

/** The key of a row's own series: of the stream, and of the parent that the input `per` names, if there is one. */
export function seriesKey(stream: string, context: GeneratorContext): (inputs: readonly Value[]) => StreamKey {
  const [position] = inputPositions(context, "per");
  let last: { readonly per: Value; readonly key: StreamKey } | undefined;
  return (inputs) => {
    const per = position === undefined ? null : (inputs[position] ?? null);
    // Children of one parent come one after another.
    if (last?.per !== per || last === undefined) last = { per, key: streamKey(stream, String(per)) };
    return last.key;
  };
}
