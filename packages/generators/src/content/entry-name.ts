/** A name as lists of names have it: small letters, blanks between words. */
export const plainName = (name: string): string =>
  name
    .replaceAll(/[_-]+/g, " ")
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .trim()
    .toLowerCase();

/** Words for what may be done. */
const ACTIONS: Readonly<Record<string, string>> = {
  create: "create",
  add: "add",
  new: "create",
  store: "save",
  read: "view",
  view: "view",
  list: "list",
  show: "view",
  index: "list",
  browse: "browse",
  update: "edit",
  edit: "edit",
  write: "write",
  change: "change",
  modify: "change",
  delete: "delete",
  remove: "remove",
  destroy: "delete",
  manage: "manage",
  export: "export",
  import: "import",
  approve: "approve",
  reject: "reject",
  share: "share",
  assign: "assign",
  publish: "publish",
  invite: "invite",
  print: "print",
  send: "send",
  upload: "upload",
  download: "download",
  restore: "restore",
  cancel: "cancel",
  access: "open",
};

/** `products:create`: "create products". */
function actionOf(name: string): string {
  const words = plainName(name.replaceAll(/[:./]+/g, " ")).split(/\s+/);
  const verb = words.find((word) => Object.hasOwn(ACTIONS, word));
  if (verb === undefined) return `use ${words.join(" ")}`;
  const rest = words.filter((word) => word !== verb && word !== "can" && word !== "any" && word !== "all");
  return `${ACTIONS[verb]!} ${rest.length === 0 ? "everything" : rest.join(" ").replaceAll("api key", "API key")}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Short forms keep their capitals within a sentence, and so do names of people's making. */
function within(name: string): string {
  return name
    .split(" ")
    .map((word) => (/^\p{Lu}\p{Ll}+[,.]?$/u.test(word) ? word.toLowerCase() : word))
    .join(" ");
}

/** What templates may ask for of a name. */
export function slotsOf(name: string, proper: boolean): Readonly<Record<string, string>> {
  const spoken = proper ? name : name.replaceAll(/[_-]+/g, " ").trim();
  const action = actionOf(name);
  return {
    name: proper ? spoken : within(spoken),
    Name: capital(spoken),
    action,
    Action: capital(action),
  };
}
