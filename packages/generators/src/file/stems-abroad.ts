const split = (text: string): readonly string[] => text.split(" ");

interface Office {
  /** What offices keep files about, and what these are: as many of each as in English. */
  readonly themes: readonly string[];
  readonly words: readonly string[];
  /** Whether the file is named before what it is about: `informe-ventas`. */
  readonly wordFirst: boolean;
}

const office = (wordFirst: boolean, themes: string, words: string): Office => ({
  themes: split(themes),
  words: split(words),
  wordFirst,
});

/** Names of office files in other languages, without accents; none has more than ten letters. */
export const OFFICES: Readonly<Record<string, Office>> = {
  es: office(
    true,
    "ventas marketing proyecto cliente equipo personal proveedor producto web oficina evento anual mensual semanal viajes formacion seguridad calidad entrega almacen stock pedidos pagos impuestos seguro alquiler vehiculo edificio sede servicio soporte campana prensa socios junta reunion taller encuesta interno publico legal compras nomina cursos",
    "informe plan lista borrador resumen notas acta calendario contrato oferta factura recibo resultados agenda guia formulario inventario propuesta orden datos balance control registro anexo",
  ),
  pt: office(
    true,
    "vendas marketing projeto cliente equipe pessoal fornecedor produto site escritorio evento anual mensal semanal viagens formacao seguranca qualidade entrega armazem estoque pedidos pagamentos impostos seguro aluguel veiculo predio sede servico suporte campanha imprensa parceiros diretoria reuniao oficina pesquisa interno publico juridico compras folha cursos",
    "relatorio plano lista rascunho resumo notas ata calendario contrato proposta fatura recibo resultados agenda guia formulario inventario orcamento ordem dados balanco controle registro anexo",
  ),
  fr: office(
    true,
    "ventes marketing projet client equipe personnel fournisseur produit site bureau evenement annuel mensuel hebdo voyages formation securite qualite livraison entrepot stock commandes paiements impots assurance location vehicule batiment siege service support campagne presse associes conseil reunion atelier enquete interne public juridique achats paie cours",
    "rapport plan liste brouillon resume notes pv calendrier contrat offre facture recu resultats agenda guide formulaire inventaire devis bon donnees bilan controle registre annexe",
  ),
  de: office(
    false,
    "vertrieb marketing projekt kunden team personal lieferant produkt website buero event jahres monats wochen reise schulung sicherheit qualitaet lieferung lager bestand auftrag zahlung steuer versicher miete fahrzeug gebaeude standort service support kampagne presse partner vorstand treffen workshop umfrage intern public recht einkauf lohn kurs",
    "bericht plan liste entwurf uebersicht notizen protokoll kalender vertrag angebot rechnung beleg ergebnisse agenda leitfaden formular inventar vorschlag auftrag daten bilanz kontrolle register anlage",
  ),
  it: office(
    true,
    "vendite marketing progetto cliente squadra personale fornitore prodotto sito ufficio evento annuale mensile settimana viaggi formazione sicurezza qualita consegna magazzino scorte ordini pagamenti imposte polizza affitto veicolo edificio sede servizio supporto campagna stampa partner consiglio riunione workshop sondaggio interno pubblico legale acquisti paghe corsi",
    "relazione piano elenco bozza riepilogo appunti verbale calendario contratto offerta fattura ricevuta risultati agenda guida modulo inventario proposta ordine dati bilancio controllo registro allegato",
  ),
  nl: office(
    false,
    "verkoop marketing project klanten team personeel inkoop product website kantoor evenement jaar maand week reis training veiligheid kwaliteit levering magazijn voorraad order betaling belasting verzekerd huur voertuig gebouw locatie service support campagne pers partner bestuur overleg workshop enquete intern publiek juridisch loon cursus vrijwillig",
    "rapport plan lijst concept overzicht notities verslag kalender contract offerte factuur bon resultaten agenda gids formulier inventaris voorstel opdracht gegevens balans controle register bijlage",
  ),
};
