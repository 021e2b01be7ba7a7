import { atHome } from "../build/at-home.ts";
import { textGenerator } from "../build/text-generator.ts";
import { characters, digits, lowerLetters, upperLetters } from "../strings/characters.ts";
import { nationalNumber } from "./national-number.ts";
import { joined } from "../strings/joined.ts";
import { mask } from "../strings/mask.ts";
import { oneOf } from "../strings/one-of.ts";
import { preferring } from "../strings/preferring.ts";

const base64 = upperLetters + lowerLetters + digits;

export const passwordHash = textGenerator({
  name: "passwordHash",
  summary: "What looks like a bcrypt hash, of no password (hex where there is little room).",
  strings(context) {
    // `$2b$`, cost, 22 characters of salt and 31 of hash: 60 in all.
    if ((context.maxLength ?? 60) >= 60) return joined("$2b$12$", characters(`${base64}./`, 53));
    return characters("0123456789abcdef", [40, 32, 16, 8].find((length) => length <= (context.maxLength ?? 0)) ?? 1);
  },
});

export const salt = textGenerator({
  name: "salt",
  summary: "A salt: 16 hex digits, or as many as fit.",
  strings: (context) => characters("0123456789abcdef", Math.max(1, Math.min(16, context.maxLength ?? 16))),
});

const americanNumber = textGenerator({
  name: "ssnLike",
  summary: "What looks like a US social security number and never is one: the SSA gives out no 9xx and no 000.",
  strings: (context) =>
    (context.maxLength ?? 11) >= 11 ? oneOf(mask("9##-##-####"), mask("000-##-####")) : mask("9########"),
});

export const ssnLike = atHome(americanNumber, nationalNumber, {
  de: "svNummer",
  es: "dni",
  es_CL: "rut",
  es_CO: "cedula",
  es_EC: "cedula",
  es_MX: "curp",
  fr: "nir",
  it: "codiceFiscale",
  nl: "bsn",
  pt: "cpf",
  pt_PT: "niss",
  zh: "shenfenzheng",
});

export const avatarUrl = textGenerator({
  name: "avatarUrl",
  summary: "The address of a picture of nobody.",
  strings: (context) =>
    (context.maxLength ?? 64) >= 45
      ? joined("https://cdn.example.com/avatars/", mask("~~~~~~~~~"), ".png")
      : preferring(joined("/avatars/", mask("~~~~~~"), ".png"), joined("/", mask("~~~~"), ".png")),
});
