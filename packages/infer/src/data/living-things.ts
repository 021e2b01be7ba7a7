/** What lives: its scientific name, who named it, its family, what people call it. Each of another genus, so that any one tells the others. */
const ROWS = `
Vulpes vulpes;(Linnaeus, 1758);Canidae;Red fox
Turdus merula;Linnaeus, 1758;Turdidae;Common blackbird
Capreolus capreolus;(Linnaeus, 1758);Cervidae;Roe deer
Bellis perennis;L.;Asteraceae;Daisy
Apis mellifera;Linnaeus, 1758;Apidae;Honey bee
Erinaceus europaeus;Linnaeus, 1758;Erinaceidae;Hedgehog
Parus major;Linnaeus, 1758;Paridae;Great tit
Rana temporaria;Linnaeus, 1758;Ranidae;Common frog
Quercus robur;L.;Fagaceae;English oak
Vanessa atalanta;(Linnaeus, 1758);Nymphalidae;Red admiral
Lutra lutra;(Linnaeus, 1758);Mustelidae;Otter
Alcedo atthis;(Linnaeus, 1758);Alcedinidae;Kingfisher
Urtica dioica;L.;Urticaceae;Nettle
Ardea cinerea;Linnaeus, 1758;Ardeidae;Grey heron
Betula pendula;Roth;Betulaceae;Silver birch
Acer campestre;L.;Sapindaceae;Field maple
`
  .trim()
  .split("\n")
  .map((line) => line.split(";"));

const column = (at: number): readonly string[] => ROWS.map((row) => row[at] ?? "");
const parts = (at: number): readonly string[] => column(0).map((name) => name.split(" ")[at] ?? "");

/** Each by what it is called there, in the same order. */
export const LIVING = {
  scientific: column(0),
  author: column(1),
  family: column(2),
  common: column(3),
  genus: parts(0),
  epithet: parts(1),
} as const;

/** What goes with each of one, of the other. */
export const byLiving = (from: keyof typeof LIVING, to: keyof typeof LIVING): Readonly<Record<string, string>> =>
  Object.fromEntries(LIVING[from].map((name, at) => [name, LIVING[to][at] ?? ""]));
