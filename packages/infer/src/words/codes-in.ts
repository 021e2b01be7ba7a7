/**
 * What a comment says that numbers stand for.
 * @example
 * codesIn("1 = In process; 2 = Shipped"); // [[1, "In process"], [2, "Shipped"]]
 */
export function codesIn(comment: string): readonly (readonly [code: number, said: string])[] {
  return [...comment.matchAll(/(?:^|[\s,;(])(-?\d{1,3})\s*(?:=|:|-|–|→)\s*([a-z]+(?: [a-z]+)*)/gi)].map(
    ([, code, said = ""]) => [Number(code), said] as const,
  );
}
