import type { Schemas } from "./schemas.ts";

/** Workshops, town halls and surgeries as they name columns in short, in their own languages. */
export const atWorkAbroad: Schemas = {
  kfzWerkstatt: {
    tblKunde: `
    KdNr              int pk              sequence
    Vorname           varchar(40)         firstName
    Nachname          varchar(40)         lastName
    HausNr            varchar(8)          houseNumber
    KdGruppe          varchar(20)         list:Privat`,
    tblFahrzeug: `
    FzNr              int pk              sequence
    kW                int                 choice|formula|computed|integer:40-260
    Hubraum           int                 choice|when
    Kraftstoff        varchar(15)         list:Benzin|conditional
    Typ               varchar(40)         list:Golf|conditional|carModel|productModel
    Reifengr_v        varchar(20)         ~R1[56789]
    HSN               char(4)             ~^\\d{4}$`,
    tblAuftrag: `
    AuftrNr           varchar(12) pk      ~\\d
    KmAnnahme         int                 integer|choice|formula|orderly|odometer
    Beanstandung      text                list:Motorkontrollleuchte an
    Diagnose          text                list:Batterie tiefentladen
    AuftrArt          varchar(20)         list:Inspektion
    Ersatzwagen       int                 weighted
    Tankinhalt        varchar(5)          list:1/2`,
    tblTeil: `
    TeileNr           varchar(20) pk      ~.
    Bez1              varchar(60)         list:Ölfilter
    Bez2              varchar(60)         list:im Karton
    Rabattgr          char(1)             list:A`,
    tblRechnung: `
    ReNr              varchar(12) pk      ~\\d
    ReDat             date                date
    Netto             decimal(10,2)       amount|decimal|price
    MwSt_Satz         decimal(4,1)        taxRate
    MwSt              decimal(10,2)       part|share|total|tax|percentOf|fraction|multiple|shareOf|taxOf
    Brutto            decimal(10,2)       total`,
  },
  mairie: {
    agent: `
    id_agent          int pk              sequence
    grade             varchar(60)         list:Rédacteur
    service           varchar(60)         list:Urbanisme`,
    administre: `
    id_adm            int pk              sequence
    nom_naissance     varchar(50)         lastName
    sit_fam           varchar(20)         list:Célibataire
    dept_nais         char(3)             ~^\\d\\d$
    quotient_familial decimal(8,2)        decimal|integer`,
    parcelle: `
    id_parc           int pk              sequence
    section           char(2)             list:AB
    contenance_m2     int                 integer
    lieu_dit          varchar(60)         list:Le Moulin`,
    dossier_urba: `
    id_dossier        int pk              sequence
    type_dossier      varchar(5)          list:PC
    objet_travaux     varchar(255)        list:Piscine enterrée
    avis_abf          varchar(30)         list:Favorable`,
    signalement: `
    id_sig            int pk              sequence
    etat              varchar(20)         list:résolu|byAge
    service_affecte   varchar(50)         list:Voirie
    equipements       text                ~(chaises|Casques|Gants|Lunettes|Wi-Fi|Cuisine|projecteur|seaux|brouettes|échelles)
    caution_rendue    int                 weighted
    conforme          int                 weighted`,
  },
};
