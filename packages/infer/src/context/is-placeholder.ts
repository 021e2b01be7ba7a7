/** What programs write where nothing is known: in many languages, and as nobody's word. */
const PLACEHOLDER =
  /^(?:n\/?[ad]|nada|nil|null|nothing|nichts|rien|niente|-+|_+|\?+|\.+|x{2,}|tb[acd]|unknown|unnamed|noname|undefined|error|unset|dummy|placeholder|change[ _-]?me|not[ _-](?:set|given|available|applicable|specified)|sem[ _]nome|sin[ _]nombre|(?:0000|0001|190[01]|1970|9999)-\d\d-\d\d\b.*)$/i;

/** Whether a default only fills the room of a value that is not known yet: it is no example of what is there. */
export const isPlaceholder = (value: unknown): boolean => typeof value === "string" && PLACEHOLDER.test(value.trim());
