import { number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Translation. */
export const TRANSLATION = field(
  "translation_job translation_memory translation_string glossary_term? localization translation_project translator source_string translation_unit glossary? subtitle_file?",
  [
    one(
      "source text, source, source segment, source string, msgid",
      "Save changes|Your order has been sent.|Delete this file?|Welcome back!|Forgot your password?|Search results|Add to basket|Please try again later.",
    ),
    one(
      "target text, target, target segment, translation, translated text, msgstr",
      "Änderungen speichern|Votre commande a été expédiée.|¿Eliminar este archivo?|Bentornato!|Wachtwoord vergeten?|Resultados da pesquisa|In den Warenkorb|Veuillez réessayer plus tard.",
    ),
    one(
      "translation status, string status, segment status, translation state",
      "translated|approved|needs_review|untranslated|rejected",
    ),
    one("plural form, plural category", "one|other|few|many"),
    one("context, string context, msgctxt", "button label|email subject|error message|menu|page title|tooltip"),
    pattern("language pair, lang pair, direction", "(en|de|fr)-(es|it|pt|nl|pl)"),
    one(
      "service level, service type, service",
      "translation|translation and review|machine translation post-editing|proofreading|certified translation",
    ),
    one("domain, subject area, specialization, field", "legal|medical|technical|marketing|finance|software"),
    one("qa status, review status", "passed|issues_found|pending"),
    one("error type, error category, issue type", "terminology|grammar|omission|mistranslation|punctuation|style"),
    one(
      "term, source term",
      "invoice|warranty|delivery date|dashboard|safety valve|user account|exchange rate|shift plan|gasket|consent",
    ),
    one(
      "target term",
      "Rechnung|Garantie|Liefertermin|Übersicht|Sicherheitsventil|Benutzerkonto|Wechselkurs|Schichtplan|Dichtung|Einwilligung",
    ),
    one("part of speech", "noun|verb|adjective|phrase"),
    one("term status", "approved|preferred|deprecated|proposed"),
    one("match type", "exact|fuzzy|new|repetition"),
    number("match percent, match rate, fuzzy match", 62, 100),
    ...of(
      "translation job, translation project, job",
      one("status", "delivered|in_progress|assigned|in_review|cancelled"),
    ),
  ],
);
