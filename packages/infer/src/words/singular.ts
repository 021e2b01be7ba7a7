const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  ips: "ip",
  children: "child",
  men: "man",
  women: "woman",
  indices: "index",
  matrices: "matrix",
  vertices: "vertex",
  statuses: "status",
  addresses: "address",
  bonuses: "bonus",
  viruses: "virus",
  campuses: "campus",
  movies: "movie",
  cookies: "cookie",
  series: "series",
  species: "species",
  news: "news",
  media: "media",
  criteria: "criterion",
  analyses: "analysis",
  diagnoses: "diagnosis",
  aliases: "alias",
  buses: "bus",
  menus: "menu",
  lenses: "lens",
  gases: "gas",
  shelves: "shelf",
  wolves: "wolf",
  halves: "half",
  leaves: "leave",
  lives: "life",
  caches: "cache",
  quizzes: "quiz",
  ties: "tie",
  zombies: "zombie",
  calories: "calorie",
  selfies: "selfie",
  cases: "case",
  bases: "base",
  databases: "database",
  purchases: "purchase",
  releases: "release",
  licenses: "license",
  licences: "licence",
  houses: "house",
  warehouses: "warehouse",
  courses: "course",
  expenses: "expense",
  responses: "response",
  phrases: "phrase",
  phases: "phase",
  leases: "lease",
  diseases: "disease",
  invoices: "invoice",
  nurses: "nurse",
  horses: "horse",
  vases: "vase",
  classes: "class",
  axes: "axis",
};

/** Words that end in s and are one. */
const SINGULAR_IN_S =
  /(?:ss|us|is)$|^(?:sms|gps|dns|aws|tls|css|ios|cvs|pos|vas|gas|bias|canvas|atlas|alias|always|perhaps|has|was|plus|news|lens|abs|sys|cors|https|os|ns|ops|does|needs|rss|vos|mbps|kbps|gbps|bps|fps|kubernetes)$/;

/**
 * The singular of an English word; words it does not know how to change stay as they are.
 * @example
 * singular("categories"); // => "category"
 * singular("addresses"); // => "address"
 * singular("status"); // => "status"
 */
export function singular(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!;
  if (word.length < 4 || !word.endsWith("s") || SINGULAR_IN_S.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:xes|ches|shes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
