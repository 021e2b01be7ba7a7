import type { Spoken } from "./topic.ts";

/** What free texts are called, without accents; those that two languages have stand in both. */
export const TELLING: Readonly<Record<Spoken, string>> = {
  de: "beschreibung bemerkung bemerkungen anmerkung anmerkungen notiz notizen kommentar kommentare grund begruendung begrundung hinweis hinweise anweisung anleitung kurzbeschreibung langtext freitext zusatzinfo befund massnahme massnahmen",
  fr: "remarque remarques commentaire commentaires motif consigne consignes libelle_long renseignement precisions",
  es: "descripcion observacion observaciones comentario comentarios motivo instruccion instrucciones anotacion anotaciones nota notas detalle detalles indicaciones",
  it: "descrizione osservazione osservazioni commento commenti motivo istruzioni annotazioni dettaglio dettagli",
  nl: "omschrijving beschrijving opmerking opmerkingen notitie notities toelichting reden aanwijzing instructie instructies",
  pt: "descricao observacao observacoes comentario comentarios motivo instrucao instrucoes anotacao anotacoes nota notas detalhe detalhes",
};

/** Words of tables and columns that only one of the languages has, without accents. */
export const SPEAKING: Readonly<Record<Spoken, string>> = {
  de: "bezeichnung datum strasse plz ort vorname nachname kunde kunden mitarbeiter erstellt geaendert geandert betrag preis menge anzahl telefon geburtsdatum aktiv nummer artikel rechnung rechnungen bestellung bestellungen termin termine beschreibung bemerkung anschrift abteilung verein mitglied mitglieder benutzer passwort veranstaltung lieferant fahrzeug fahrzeuge gebaeude gebaude wohnung schueler schuler lehrer patienten arzt auftrag auftraege auftrage stadt land zahlung gruppe beginn ende dauer einheit lager kurs kurse tier tiere vertrag vertraege miete mieter betreff handwerker verwendungszweck",
  fr: "prenom adresse ville prix quantite telephone libelle utilisateur utilisateurs statut montant numero commande commandes mot motdepasse actif facture factures salarie employe employes fournisseur fournisseurs naissance cree modifie etat date_debut debut fin produit produits livraison eleve eleves patiente medecin rdv rendezvous vehicule vehicules batiment logement adherent adherents cours duree stock_actuel niveau poste chambre ouvrage emprunt marque matiere enseignant nom pays taux courriel reglement devis chantier praticiens",
  es: "nombre fecha descripcion precio cantidad direccion apellido apellidos usuario usuarios creado correo producto productos ciudad observaciones contrasena venta ventas empleado empleados paciente pacientes cita citas medico tipo_documento habitacion habitaciones pedido pedidos proveedor proveedores factura facturas alumno alumnos matricula_fecha inicio vehiculo vehiculos nacimiento estudiante estudiantes profesor materia curso cursos reserva_fecha mascota mascotas clave turno turnos equipo equipos puesto entrega valor numero calle barrio telefono telefonos celular recibos",
  it: "cognome prezzo quantita indirizzo citta creazione utente utenti stato_ordine importo prenotazione prenotazioni ordine ordini fattura fatture fornitore fornitori dipendente dipendenti nascita prodotto prodotti camera camere paziente pazienti visita visite medico_id corso corsi studente studenti insegnante inizio fine durata veicolo veicoli magazzino descrizione cliente_id clienti tavolo tavoli targa nome sconto totale ospiti notti conto codice indirizzi",
  nl: "naam voornaam achternaam omschrijving prijs aantal adres straat postcode_plaats woonplaats telefoon klant klanten gebruiker gebruikers bedrag aangemaakt gewijzigd geboortedatum factuur facturen bestelling bestellingen leverancier leveranciers medewerker medewerkers afspraak afspraken voertuig voertuigen gebouw woning leerling leerlingen docent patienten lid leden wachtwoord afdeling eenheid voorraad begindatum einddatum betaling kamer kamers dier dieren plaats toernooi toernooien banen wedstrijd wedstrijden",
  pt: "descricao preco quantidade endereco usuario usuarios senha criado criada cidade observacoes funcionario funcionarios cpf cnpj situacao pedido_id nascimento produto produtos venda vendas fornecedor fornecedores pagamento pagamentos consulta_medica agendamento agendamentos aluno alunos professor_id turma turmas disciplina matricula veiculo veiculos imovel imoveis cadastro telefone estoque cargo inicio fim medico consulta consultas quarto quartos reserva reservas nome bairro prazo entrega taxa valor pagto cep logradouro morada freguesia telemovel",
};

/** A language's usual locale, and others with words that only their countries have. */
interface Countries {
  readonly usual: string;
  readonly others?: readonly (readonly [locale: string, words: string])[];
}

/** Where the languages are at home. */
export const COUNTRIES: Readonly<Record<Spoken, Countries>> = {
  de: { usual: "de", others: [["de_CH", "kanton ahv ahvnr ahvnummer"]] },
  fr: { usual: "fr", others: [["fr_CA", "neq tvq tps"]] },
  es: {
    usual: "es",
    others: [
      ["es_MX", "rfc curp colonia cfdi clabe"],
      ["es_PE", "ruc ubigeo igv sunat distrito essalud"],
      ["es_CO", "nit cedula eps dian"],
      ["es_CL", "rut run comuna comunas isapre fonasa"],
      ["es_AR", "cuit cuil afip obrasocial condicioniva"],
      ["es_EC", "cedula ruc canton parroquia sri"],
    ],
  },
  it: { usual: "it" },
  nl: { usual: "nl" },
  pt: { usual: "pt_BR", others: [["pt_PT", "nif niss morada freguesia concelho telemovel nib utente"]] },
};
