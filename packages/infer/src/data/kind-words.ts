/** Words for one of a few kinds, which programs keep as small numbers. */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  (
    "category kind type enum mode model flow policy strategy origin source scheme behavior behaviour algorithm format style action method " +
    "locale availability severity class scope level sensitivity reason variant layout theme processing handling sharing digest display role licence license classification privacy audience group " +
    "security authentication authorization encryption verification condition rule cycle trigger selector tier orientation alignment periodicity renewal " +
    "codec encoding palette align halign valign transport"
  ).split(" "),
);

/** Words that numbered lists of an application end in, which nobody keeps as a table: `status_id`, `frequency_id`, `post_type_id`. */
export const LISTED_WORDS: ReadonlySet<string> = new Set(
  (
    "type status state kind class category severity priority level mode frequency scale direction format function method reason gender sex role visibility " +
    "condition scope urgency impact origin period interval stage phase step outcome operation operator rank grade size"
  ).split(" "),
);
