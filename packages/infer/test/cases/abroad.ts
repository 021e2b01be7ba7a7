/** Applications of offices, shops and clubs abroad, each in one language. */
export const workshopInGerman: Readonly<Record<string, string>> = {
  kunden: `
    kdnr              varchar(20) unique  ~^[A-Z]{2}-[0-9]{4}$
    vorname           varchar(50)         firstName
    nachname          varchar(50)         lastName
    strasse           varchar(80)         street
    plz               varchar(10)         postalCode
    kundenart         varchar(30)         list:Gewerbe
    zahlungsziel      int                 choice
    telefon_privat    varchar(30)         phone`,
  fahrzeuge: `
    fin               varchar(17) unique  vin
    km_stand          int                 integer:0-400000
    kraftstoff        varchar(20)         list:Diesel`,
  rechnungen: `
    rg_nr             varchar(20) unique  invoiceNumber
    rechnungstyp      varchar(20)         list:standard
    zahlungsart       varchar(30)         list:Überweisung
    mwst_satz         decimal(5,2)        taxRate
    abrechnungsjahr   int                 year
    bezahlt_am        date null           dateAfter|date`,
  mitarbeiter: `
    vorname           varchar(50)         firstName
    name              varchar(50)         lastName
    wochenstunden     decimal(5,2)        decimal|integer|list:40
    pause_min         int                 durationMinutes|choice
    stellplatz_nr     varchar(8)          pattern`,
};

export const doctorsInFrench: Readonly<Record<string, string>> = {
  patients: `
    nom_usage         varchar(50)         lastName
    prenom            varchar(50)         firstName
    cp                varchar(5)          postalCode
    tel_portable      varchar(20)         mobile
    situation_fam     varchar(20)         maritalStatus
    medecin_traitant  varchar(60)         fullName`,
  praticiens: `
    nom               varchar(50)         lastName
    prenom            varchar(50)         firstName
    duree_consult_min int                 durationMinutes|choice`,
  consultations: `
    tension_sys       int                 integer:80-220
    nb_seances        int                 count|integer
    heures_prevues    decimal(5,2)        decimal`,
  factures: `
    num_facture       varchar(15) unique  invoiceNumber
    mode_reglement    varchar(20)         list:Virement
    delai_paiement    int                 choice
    taux_tva          decimal(5,2)        taxRate`,
};

export const housesInSpanish: Readonly<Record<string, string>> = {
  inmuebles: `
    planta            varchar(8)          floorNumber
    banos             int                 integer:0-6
    metros_utiles     int                 area|integer
    direccion         varchar(120)        street
    poblacion         varchar(60)         city
    origen_contacto   varchar(30)         list:recomendacion`,
  agentes: `
    nombre            varchar(40)         firstName
    apellidos         varchar(60)         lastName
    comision_pct      decimal(5,2)        decimal|percentage|choice
    telefono_movil    varchar(15)         mobile`,
  recibos: `
    tipo_iva          decimal(5,2)        taxRate
    forma_pago        varchar(20)         list:Efectivo
    num_contactos     int                 count|integer
    genero            varchar(10)         gender`,
};

export const hotelInItalian: Readonly<Record<string, string>> = {
  ospiti: `
    nome              varchar(40)         firstName
    cognome           varchar(40)         lastName
    cap               varchar(5)          postalCode
    citta             varchar(50)         city`,
  prenotazioni: `
    num_notti         int                 count|integer:0-40
    durata_min        int                 durationMinutes|choice
    canale_vendita    varchar(25)         list:telefono
    segnalato_da      varchar(40)         fullName|username`,
  fatture: `
    numero_fattura    varchar(12) unique  invoiceNumber
    aliquota_iva      decimal(5,2)        taxRate|taxRateOfPlace
    indirizzo         varchar(100)        street`,
};

export const clubInDutch: Readonly<Record<string, string>> = {
  leden: `
    voornaam          varchar(40)         firstName
    naam              varchar(50)         lastName
    woonplaats        varchar(50)         city
    straat            varchar(80)         street
    speler1           varchar(60)         fullName`,
  facturen: `
    factuurnummer     varchar(15) unique  invoiceNumber
    btw_tarief        decimal(5,2)        taxRate
    betaalwijze       varchar(20)         list:Overschrijving
    huurprijs_per_uur decimal(8,2)        price|amount`,
};

export const shopInPortuguese: Readonly<Record<string, string>> = {
  clientes: `
    nome              varchar(80)         fullName
    cep               varchar(9)          postalCode
    endereco          varchar(80)         street
    bairro            varchar(50)         district`,
  vendas: `
    forma_pagto       varchar(30)         list:Transferência
    valor_total       decimal(10,2)       amount|total
    prazo_entrega     int                 integer:0-60
    taxa_iva          decimal(5,2)        taxRate
    marcado_por       varchar(40)         username|fullName`,
};

export const clinicInShortSpanish: Readonly<Record<string, string>> = {
  pacientes: `
    ape_pat           varchar(60)         lastName
    fec_nac           date                birthDate
    est_civil         varchar(15)         maritalStatus
    grupo_sang        varchar(5)          bloodType
    cel               varchar(15)         mobile`,
  historias: `
    peso              decimal(5,2)        *
    pa                varchar(10)         ~1[0-4][0-9]/[6-9][0-9]
    fc                int                 integer:40-180
    via_adm           varchar(30)         list:Oral
    representante     varchar(60)         fullName
    indicaciones      text                list:Dieta blanda.`,
};

export const shopInShortPortuguese: Readonly<Record<string, string>> = {
  produtos: `
    desc_prod         varchar(80)         *
    ncm               varchar(8)          list:22021000
    vl_custo          decimal(10,2)       *
    forma_pgto        varchar(30)         list:PIX`,
  clientes: `
    nm_cliente        varchar(80)         fullName
    dt_nasc           date                birthDate
    profissional      varchar(60)         fullName
    endereco          varchar(80)         street`,
};

export const clubInShortDutch: Readonly<Record<string, string>> = {
  leden: `
    achternaam        varchar(60)         lastName
    pc                varchar(7)          postalCode
    opm               text                note|pattern|written
    tel_mobiel        varchar(15)         mobile`,
  wedstrijden: `
    tegenstander      varchar(60)         list:DVO Lindenhof|list:vv De Linde
    thuis_uit         char(1)             list:T
    wedstrijd_datum   date                *`,
};

export const upkeepInSpanish: Readonly<Record<string, string>> = {
  registros_diarios: `
    fecha             date                *
    km_inicial        decimal(10,1)       integer:1200-210000
    km_final          decimal(10,1)       near
    km_recorridos     decimal(10,1)       total
    horometro_inicial decimal(10,1)       integer:40-14000
    horometro_final   decimal(10,1)       near
    hora_inicio_parada varchar(10)        ~^(08|09|10|11):
    hora_fin_parada   varchar(10)         ~^(1[3-9]|20):`,
  fallas: `
    fecha             date                *
    tipo_evento       varchar(40)         list:Hidráulica
    sistema_afectado  varchar(40)         list:Frenos
    causa_probable    varchar(80)         list:Desgaste
    accion_correctiva varchar(120)        list:Limpieza y ajuste.`,
  camiones: `
    modelo            varchar(40)         list:FH 460
    kilometraje       int                 *`,
  conductores: `
    nombre            varchar(80)         fullName
    telefono          varchar(20)         phone
    direccion         varchar(120)        *`,
  alertas: `
    mensaje           varchar(120)        list:Sin señal del GPS desde hace una hora.`,
};

export const eatingHouseInFrench: Readonly<Record<string, string>> = {
  commandes: `
    couverts          int                 integer:1-20
    type_service      varchar(20)         list:Sur place
    telephone_client  varchar(40)         phone`,
  lignes_commande: `
    quantite          int                 *
    prix_unitaire     decimal(10,2)       *
    note              text                list:À préparer en priorité.`,
  articles: `
    nom               varchar(80)         list:Steak frites
    disponible        boolean             *`,
  depenses: `
    libelle           varchar(120)        list:Achat de boissons
    categorie         varchar(60)         list:Loyer
    fournisseur       varchar(80)         companyName`,
};

export const lendingInFrench: Readonly<Record<string, string>> = {
  adherents: `
    nom               varchar(80)         lastName
    prenom            varchar(80)         firstName`,
  exemplaires: `
    cote              varchar(20)         *`,
  penalites: `
    motif             varchar(120)        list:Retour en retard
    etat_penalite     varchar(40)         list:Terminée`,
  retours_livre: `
    etat_retour_livre varchar(40)         list:Bon état`,
};

export const cellarInItalian: Readonly<Record<string, string>> = {
  vini: `
    nome              varchar(80)         *
    annata            int                 *`,
  bottiglie: `
    colore            varchar(40)         list:verde scuro
    capacita          decimal(4,2)        *`,
  tappi: `
    forma             varchar(40)         list:Cilindrica
    materiale         varchar(40)         list:sughero`,
  fornitori: `
    nome              varchar(80)         companyName
    indirizzo         varchar(120)        *`,
};
