const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that other words say more about, as they are written: what a column is, before what it is of. */
export const HEADS_OF: Readonly<Record<"first" | "last", ReadonlySet<string>>> = {
  /** In languages that put them first: `type_client`, `fecha_alta`, `numero_pedido`. */
  first: words(
    `nom nome nombre nombres prenom apellido apellidos cognome sobrenome code codigo codice cod clave num numero nr no nb nbre date fecha data dt fec
    type tipo tipologia nature prix precio preco prezzo montant monto importe importo valor vl vlr valore mt mnt libelle intitule designation descripcion descricao
    descrizione titre titulo titolo etat estado stato statut status estatus situation situacion situacao adresse direccion endereco indirizzo tel telephone
    telefono telefone tlf tfno fone celular cellulare email mail courriel correo ville cidade citta ciudad motif motivo raison razon heure hora ora heures
    horas ore delai plazo prazo duree duracion duracao durata taux tasa taxa aliquota quantite cantidad quantidade quantita qte qtd qta total totale mode modo
    modalita metodo methode forma condition conditions condiciones condicao nivel niveau livello lieu lugar local luogo jours dias giorni mois meses mesi
    solde saldo compte cuenta conta conto piece pieces documents categorie categoria famille familia famiglia groupe grupo gruppo classe clase unite unidad
    unidade unita poids peso surface superficie cout costo coste custo frais gastos spese lien chemin ruta percorso fichier archivo arquivo image imagen
    imagem immagine photo foto commentaire comentario commento remarque observacion nota note cpf cnpj rg dni nie nif cif rut ruc rfc curp cedula nit cuit cuil siret siren
    area stock estoque largura altura ancho largo volume temperatura temperature pressao presion pression carga charge capacidad capacidade capacite`,
  ),
  /** In languages that put them last, which sometimes do so, too: `datum_binnen`, `telHausmeister`, `betrag_netto`. */
  last: words(
    "datum dat name naam nummer nr art soort typ type anzahl aantal betrag bedrag summe preis prijs tel telefon telefoon email mail status bezeichnung omschrijving reden grund",
  ),
};

/** Meanings of words that stand before what they say more about in these languages, too: `derniere_visite`, `ultima_compra`. */
export const LEADING: ReadonlySet<string> = new Set(
  "last next first second third new old minimum maximum average previous current other half good main".split(" "),
);
