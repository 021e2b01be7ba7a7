import type { Sort } from "./sort.ts";

/** Businesses that others deal with. */
export const firm: Sort = {
  name: "firm",
  nouns: {
    en: "insurer, partner, partner company, insurance company, manufacturer, maker, producer, supplier, vendor, distributor, wholesaler, retailer, importer, exporter, contractor company, subcontractor, builder, developer company, installer, service company, service provider, provider company, lessor, lessee company, franchisee, franchisor, dealer, dealership, merchant, stockist, fabricator, refiner, packager, bottler, shipper, carrier company, forwarder, freight forwarder, hauler, haulier, courier, operator company, owner company, investor, sponsor, funder, financier, backer, guarantor company, creditor, debtor company, employer, previous employer, hirer, client company, licensor, licensee company, publisher, record label, label company, studio, promoter, security company, auction house, pharmacy chain, pharmaceutical company, consulting firm, accounting firm, audit firm, engineering firm, architecture firm, design firm, startup, enterprise, corporation, subsidiary, parent company, affiliate company, business partner, contract partner, counterparty, tenderer, bidder company, payer organization, insurance provider, health insurer, energy provider, grid operator, network operator, telecom provider, hosting provider, funeral home, breeder company, foundry",
    de: "hersteller, lieferant, versicherer, firma, unternehmen, betrieb, haendler, anbieter, dienstleister, auftragnehmer, auftraggeber, spediteur, bauunternehmen, sponsor, foerderer, geldgeber, arbeitgeber, verlag, betreiber, zulieferer, grosshaendler",
    fr: "fournisseur, partenaire, fabricant, assureur, assurance, entreprise, societe, prestataire, distributeur, constructeur, financeur, bailleur, employeur, editeur, exploitant societe, transporteur, sous traitant, mecene, commanditaire, marchand, negociant",
    es: "proveedor, socio comercial, fabricante, aseguradora, empresa, sociedad, prestador, distribuidor, constructora, financiador, empleador, editorial, transportista, subcontratista, patrocinador, contratista, comercializadora, donante",
    it: "fornitore, produttore, fabbricante, assicuratore, impresa, azienda, societa, distributore, costruttore, finanziatore, editore, trasportatore, subappaltatore, appaltatore, sponsor, datore di lavoro, ditta",
    nl: "leverancier, fabrikant, verzekeraar, bedrijf, onderneming, aanbieder, dienstverlener, aannemer, distributeur, financier, werkgever, uitgever, vervoerder, opdrachtgever, opdrachtnemer",
    pt: "fornecedor, fabricante, seguradora, empresa, sociedade, prestador, distribuidor, construtora, financiador, empregador, editora, transportadora, subcontratado, patrocinador, contratado, doador",
  },
  given: "companyName",
  described: {
    first: [
      "(Family business|Medium-sized company|Small firm) since (1948|1972|1989|2003|2011), (known for short delivery times|certified|delivers within two days).",
      "Delivers (spare parts|materials|food|office supplies|printed matter) (every week|on request|to all branches).",
      "(Good|Long-standing|New) partner, (prices checked every year|discount from ten pieces|pays within 30 days).",
      "(Two|Three|Twelve) branches in the region, (own vehicles|own workshop|repairs on site).",
    ],
    then: ["Quote to be renewed in autumn."],
  },
  noted: {
    first: [
      "(Price list|Certificate|Contract) for (2025|2026|next year) received.",
      "Ask for (Ms Miller|Mr Novak|the export desk) in (urgent cases|questions of delivery).",
      "(Delivers|Open) on weekdays only.",
    ],
  },
  kinds: "local|national|international|preferred",
  statuses: "active|preferred|on_hold|blocked",
  categories: "Construction|Food|Technology|Transport|Services|Health",
  grades: "A|B|C",
  reasons: "Better offer|End of contract|Delivery problems|Business closed|Change of range",
  several: { usual: 4, most: 40 },
};
