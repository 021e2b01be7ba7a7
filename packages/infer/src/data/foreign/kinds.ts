import type { Spoken } from "../topics/topic.ts";

/** Kinds that there are of nearly anything, separated by bars. */
export const KINDS_ABROAD: Readonly<Record<Spoken, string>> = {
  de: "Standard|Allgemein|Intern|Extern|Einzeln|Gruppe|Jährlich|Monatlich|Dringend|Vorläufig|Endgültig|Erweitert|Freiwillig|Pflicht|Einmalig|Sonstige",
  es: "General|Estándar|Interno|Externo|Individual|Grupal|Anual|Mensual|Urgente|Temporal|Definitivo|Especial|Voluntario|Obligatorio|Único|Otro",
  fr: "Général|Standard|Interne|Externe|Individuel|Collectif|Annuel|Mensuel|Urgent|Provisoire|Définitif|Spécial|Facultatif|Obligatoire|Ponctuel|Autre",
  it: "Generale|Standard|Interno|Esterno|Individuale|Di gruppo|Annuale|Mensile|Urgente|Provvisorio|Definitivo|Speciale|Facoltativo|Obbligatorio|Una tantum|Altro",
  nl: "Algemeen|Standaard|Intern|Extern|Individueel|Groep|Jaarlijks|Maandelijks|Dringend|Voorlopig|Definitief|Bijzonder|Vrijwillig|Verplicht|Eenmalig|Overig",
  pt: "Geral|Padrão|Interno|Externo|Individual|Em grupo|Anual|Mensal|Urgente|Temporário|Definitivo|Especial|Voluntário|Obrigatório|Único|Outro",
};
