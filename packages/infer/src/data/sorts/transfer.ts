import type { Sort } from "./sort.ts";

/** What goes from one to another. */
export const transfer: Sort = {
  name: "transfer",
  nouns: {
    en: "distribution, handover, hand over, delivery process, shipment process, dispatch, collection, pickup process, exchange, swap, trade, purchase process, acquisition, sale process, rental, hire, lending, borrowing, checkout item, return item, restitution, transfer, transfer of ownership, relocation, removal, evacuation, repatriation, deportation, adoption, placement, allocation, supply process, import goods, export goods, transport, haul, movement, migration, withdrawal item, gift, bequest, inheritance, remittance, handout, provision of goods, food distribution, relief distribution, redistribution, referral, admission, discharge, transaction",
    de: "uebergabe, verteilung, abholung, lieferung, verleih, ausleihe, rueckgabe, spende, umzug, uebertragung, vermittlung, transport, entnahme",
    fr: "distribution, remise, livraison, collecte, don, pret, emprunt, transfert, demenagement, echange, transport",
    es: "distribucion, entrega, recogida, donacion, prestamo, devolucion, traslado, transferencia, intercambio, transporte, reparto",
    it: "distribuzione, consegna, ritiro, donazione, prestito, restituzione, trasferimento, scambio, trasporto",
    nl: "verdeling, overdracht, levering, ophaling, schenking, uitlening, teruggave, overplaatsing, ruil, vervoer",
    pt: "distribuicao, entrega, recolha, coleta, doacao, emprestimo, devolucao, transferencia, troca, transporte",
  },
  form: "plan",
  described: {
    first: [
      "(Handed over|Collected|Delivered) (at the main gate|at the office|at the door|by a volunteer), (list signed|complete|two pieces missing|one box damaged).",
      "(Three|Eight|Twenty|Fifty) (boxes|bags|pieces|kits), (checked on arrival|counted twice|stored in the hall).",
    ],
  },
  noted: { first: ["(Call|Ring) before arrival.", "(Signature|Photo|Receipt) (taken|missing|sent)."] },
  kinds: "regular|urgent|partial|return",
  statuses: "completed|scheduled|in_progress|cancelled",
  categories: "Food|Clothing|Equipment|Documents|Animals|Money",
  reasons: "No longer needed|Wrong item|Moved|Damaged|On request|End of loan",
  several: { usual: 2, most: 20 },
};
