import type { GeneratorSpec } from "@seedloom/core";
import { retold } from "../changed.ts";
import type { RowPass } from "../row-pass.ts";
import { textsIn } from "../../column/listed.ts";

/** How keys and certificates are written down, by their kind, and how long they are then. */
const KINDS: readonly (readonly [kind: RegExp, regex: string, length: number])[] = [
  [/x\.?509|cert/i, "-----BEGIN CERTIFICATE-----MII[A-Za-z0-9+/]{120}-----END CERTIFICATE-----", 175],
  [/ecdsa/i, "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABB[A-Za-z0-9+/]{87}=", 160],
  [/rsa/i, "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ[A-Za-z0-9+/]{342}", 380],
];

/** What tells the kind of a key. */
const KIND = /^(?:(?:ssh |public )?key )?(?:type|kind|algorithm)$/;

/** A public key is one of the kind that its row tells. */
export const withKeyKinds: RowPass = (recipes, { facts, contexts, keys }) => {
  const isKey = ({ spec }: { readonly spec: GeneratorSpec }) =>
    spec.inputs === undefined && String(spec.options?.["regex"] ?? "").startsWith("ssh-ed25519 ");
  if (!recipes.some(isKey)) return recipes;
  const kind = recipes.find(({ column }) => KIND.test((facts.columnWords.get(column) ?? []).join(" ")));
  if (kind === undefined || kind.spec.inputs !== undefined) return recipes;
  const kinds = textsIn(kind.spec);
  return recipes.map((recipe, place) => {
    if (!isKey(recipe) || keys.has(recipe.column)) return recipe;
    const room = contexts[place]?.maxLength ?? Infinity;
    const cases = kinds.flatMap((each) => {
      const [, regex] = KINDS.find(([means, , length]) => means.test(each) && length <= room) ?? [];
      return regex === undefined ? [] : [[each, { generator: "pattern", options: { regex } }] as const];
    });
    if (cases.length === 0) return recipe;
    const options = { cases: Object.fromEntries(cases), otherwise: recipe.spec };
    const spec = { generator: "conditional", options, inputs: { given: { column: kind.column } } };
    return retold(recipe, spec, `; of the ${kind.column}`);
  });
};
