/** Mail providers that cannot exist: RFC 2606 and RFC 6761 reserve these names. */
export const mailboxDomains: readonly string[] = [
  "example.com",
  "example.org",
  "example.net",
  "mail.example",
  "inbox.example",
  "post.example",
  "webmail.test",
];

const beginnings =
  "alder amber apex arbor atlas azure birch blue bright brook cedar clear copper coral crest delta east ever fair fern first fox gold green harbor hazel high iron ivy juniper lake lark lumen maple meadow nova north oak ocean olive opal orchard pine prime quartz quiet red ridge river rowan sage silver sky south spring star stone summit sun swift tall terra tide true union vale velvet vista west wild willow wind wren".split(
    " ",
  );
const endings = "field works line gate labs point way stone bridge path".split(" ");

let made: readonly string[] | undefined;

/** Some seven hundred companies' domains below the reserved `example`. */
export function emailDomains(): readonly string[] {
  made ??= endings.flatMap((end, row) =>
    beginnings.map((_, place) => `${beginnings[(place * 7 + row * 3) % beginnings.length]}${end}.example`),
  );
  return made;
}
