import type { Sort } from "./sort.ts";
import type { Tongue } from "./tongues.ts";

type Form = NonNullable<Sort["form"]>;

/** What names of places, things, bodies and plans are made like in a language; `{Noun}` stands for the noun. */
export const ABROAD: Readonly<Partial<Record<Tongue, Readonly<Record<Form, readonly string[]>>>>> = {
  de: {
    place: ["{Noun} (am Park|Nord|Süd|Altstadt|am Markt|Sonnenhof|Lindenstraße|St. Martin|am Hafen|Mitte)"],
    area: ["(Nord|Süd|Ost|West|Mitte|Altstadt|Neustadt|Lindenau|Seefeld|Bergheim|Oberdorf|Hafen)"],
    thing: ["{Noun} [1-9]", "{Noun} (A|B|C|D|2024|2025|Nord|neu)"],
    organisation: ["{Noun} (Seeland|Neue Wege|Lindenau|Nordstadt|Brücke|Horizont|Bergheim|am Fluss)"],
    plan: [
      "{Noun} (Frühjahr|Sommer|Herbst|Winter) (2024|2025|2026)",
      "{Noun} (für Familien|für Anfänger|in der Altstadt|am See)",
    ],
  },
  fr: {
    place: [
      "{Noun} (du Parc|Saint-Martin|des Tilleuls|de la Gare|Victor-Hugo|du Centre|des Lilas|du Vieux-Port|Bellevue|des Trois-Moulins)",
    ],
    area: [
      "(Les Tilleuls|Centre-ville|Saint-Martin|La Gare|Bellevue|Le Port|Les Coteaux|Beaulieu|Montplaisir|La Fontaine)",
    ],
    thing: ["{Noun} n° [1-9][0-9]?", "{Noun} (A|B|C|principal|nord|sud|2025)"],
    organisation: [
      "{Noun} (Horizon|Solidaire|des Deux Rives|Les Tilleuls|du Val|Nouvelle Rive|Entraide|du Vieux-Port)",
    ],
    plan: [
      "{Noun} (de printemps|d'été|d'automne|d'hiver) (2024|2025|2026)",
      "{Noun} (en famille|des jeunes|du quartier|pour tous)",
    ],
  },
  es: {
    place: [
      "{Noun} (San Martín|del Parque|Central|La Esperanza|Los Pinos|Santa Lucía|El Mirador|del Norte|Las Flores|Bellavista)",
    ],
    area: [
      "(Centro|San Martín|La Esperanza|Los Pinos|Bellavista|El Mirador|Santa Lucía|Las Flores|Villa Nueva|Norte|Sur)",
    ],
    thing: ["{Noun} [1-9][0-9]?", "{Noun} (A|B|C|principal|norte|sur|2025)"],
    organisation: ["{Noun} (Horizonte|Nuevo Camino|Solidaria|del Valle|Los Pinos|Manos Unidas|del Norte|La Ribera)"],
    plan: [
      "{Noun} (de primavera|de verano|de otoño|de invierno) (2024|2025|2026)",
      "{Noun} (inicial|avanzado|comunitario|familiar|de mantenimiento)",
    ],
  },
  it: {
    place: ["{Noun} (San Marco|del Parco|Centrale|dei Tigli|Bellavista|Santa Lucia|della Stazione|al Porto|Nuovo)"],
    area: ["(Centro|San Marco|Bellavista|I Tigli|Santa Lucia|Porto|Stazione|Borgo Nuovo|Collina|Nord|Sud)"],
    thing: ["{Noun} [1-9][0-9]?", "{Noun} (A|B|C|principale|nord|sud|2025)"],
    organisation: ["{Noun} (Orizzonte|Solidale|del Lago|I Tigli|Nuova Strada|della Valle|Insieme)"],
    plan: [
      "{Noun} (primavera|estate|autunno|inverno) (2024|2025|2026)",
      "{Noun} (di base|avanzato|per famiglie|di quartiere)",
    ],
  },
  nl: {
    place: ["{Noun} (aan het Park|Noord|Zuid|Centrum|De Linde|Sint-Maarten|aan de Haven|De Brug|Zonnehof)"],
    area: ["(Centrum|Noord|Zuid|Oost|West|De Linde|Havenbuurt|Nieuwstad|Bergen|Molenwijk)"],
    thing: ["{Noun} [1-9][0-9]?", "{Noun} (A|B|C|noord|zuid|nieuw|2025)"],
    organisation: ["{Noun} (De Brug|Horizon|Samen Sterk|Noord|De Linde|Nieuwe Weg)"],
    plan: [
      "{Noun} (voorjaar|zomer|najaar|winter) (2024|2025|2026)",
      "{Noun} (voor gezinnen|voor beginners|in de buurt|aan zee)",
    ],
  },
  pt: {
    place: [
      "{Noun} (São Martinho|do Parque|Central|Boa Esperança|dos Pinheiros|Santa Luzia|Bela Vista|do Norte|das Flores)",
    ],
    area: ["(Centro|Boa Esperança|Bela Vista|Santa Luzia|Jardim das Flores|Vila Nova|Pinheiros|Porto|Norte|Sul)"],
    thing: ["{Noun} [1-9][0-9]?", "{Noun} (A|B|C|principal|norte|sul|2025)"],
    organisation: ["{Noun} (Horizonte|Novo Caminho|Solidária|do Vale|Mãos Dadas|da Ribeira)"],
    plan: [
      "{Noun} (de primavera|de verão|de outono|de inverno) (2024|2025|2026)",
      "{Noun} (inicial|avançado|comunitário|familiar)",
    ],
  },
};
