/** What a column keeps of a thing, besides the thing itself. */
export type Role = "name" | "type" | "category" | "status" | "described" | "noted" | "reason" | "other";

/** Words for roles in all languages. */
const WORDS: Readonly<Record<Role, string>> = {
  name: "name title label nom libelle intitule titre nombre titulo nome titolo naam titel bezeichnung",
  type: "type kind class tipo typ soort art nature clase classe",
  category: "category categorie categoria kategorie",
  status: "status state statut etat estado stato situacao",
  described:
    "description detail summary descripcion descrizione beschreibung descricao omschrijving text texte texto testo tekst txt",
  noted:
    "note notes remark comment remarque observacion observacao bemerkung commentaire comentario commento opmerking nota",
  reason: "reason motif motivo",
  other: "code id number nb num total count date nr no",
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) => words.split(" ").map((word) => [word, role as Role] as const)),
);

/** The role that a part of a name says, or null. */
export const roleSaid = (part: string): Role | null => ROLES.get(part) ?? ROLES.get(part.replace(/e?s$/, "")) ?? null;
