/** Other languages and other styles of naming. */
export const tongues: Readonly<Record<string, string>> = {
  bestellvorgaenge: `
    id                int pk           sequence
    sachbearbeiter    varchar(80) null fullName
    bestellt_am       text             timestamp
    geliefert_am      text null        timestampAfter
    notiz             text null        note|pattern
    sendungsnummer    varchar(30) null trackingNumber|pattern
    mindestbestand    int              integer|stock|count|choice
    größe             varchar(10) null size
    anhang            varchar(200) null fileName|filePath
  `,
  dossiers_clients: `
    id                int pk           sequence
    conseiller        varchar(80) null fullName
    envoye_le         text null        timestamp|timestampAfter
    observations      text null        note|pattern
    modepaiement      varchar(30) null *
    quartier          varchar(60) null district
    pourcentage       decimal(5,2)     percentage
  `,
  pedidos_detalle: `
    id                int pk           sequence
    repartidor        varchar(80) null fullName
    creado_en         text             timestamp
    entregado_en      text null        timestampAfter
    notas             text null        note|pattern
    barrio            varchar(60) null district
    preciounitario    decimal(10,2)    price
    fechavencimiento  date null        date|dateAfter
  `,
  cadastros: `
    id                int pk           sequence
    responsavel       varchar(80) null fullName
    criado_em         text             timestamp
    atualizado_em     text null        timestampAfter
    cidades           varchar(60) null city
    valorunitario     decimal(10,2)    price
    anexo             varchar(200) null fileName|filePath
  `,
  schede: `
    id                int pk           sequence
    referente         varchar(80) null fullName
    inviato_il        text null        timestamp|timestampAfter
    quartiere         varchar(60) null district
    prezzounitario    decimal(10,2)    price
    allegato          varchar(200) null fileName|filePath
  `,
  aanvragen: `
    id                int pk           sequence
    contactpersoon    varchar(80) null fullName
    verzonden_op      text null        timestamp|timestampAfter
    notitie           text null        note|pattern
    wijk              varchar(60) null district
    eenheidsprijs     decimal(10,2)    price
    bijlage           varchar(200) null fileName|filePath
  `,
  kunden: `
    kunden_id       int pk            sequence
    vorname         varchar(50)       firstName
    nachname        varchar(50)       lastName
    strasse         varchar(100)      street|streetName
    hausnummer      varchar(10)       houseNumber
    plz             varchar(10)       postalCode
    ort             varchar(60)       city
    land            varchar(60)       country
    telefon         varchar(30)       phone
    geburtsdatum    date              birthDate
    firma           varchar(100) null companyName
    erstellt_am     timestamp         timestamp`,
  artikel: `
    artikelnummer   varchar(20) unique   sku
    bezeichnung     varchar(100)      productName
    beschreibung    text              productDescription|description
    preis           decimal(10,2)     price
    lagerbestand    int               stock
    gewicht         decimal(8,2)      weight`,
  rechnungen: `
    rechnungsnummer varchar(20)       invoiceNumber
    rechnungsdatum  date              date
    gesamtbetrag    decimal(12,2)     amount
    mwst            decimal(5,2)      taxRate|shareOf
    faellig_am      date              date|dateAfter`,
  clients: `
    prenom          varchar(50)       firstName
    nom             varchar(50)       lastName|fullName
    adresse         varchar(120)      street
    code_postal     varchar(10)       postalCode
    ville           varchar(60)       city
    pays            varchar(60)       country
    telephone       varchar(20)       phone
    courriel        varchar(100)      email
    date_naissance  date              birthDate
    sexe            char(1)           gender|genderCode`,
  produits: `
    libelle         varchar(100)      productName|label
    prix            decimal(10,2)     price
    quantite        int               quantity|stock
    marque          varchar(50)       brand
    couleur         varchar(30)       color`,
  clientes: `
    nombre          varchar(50)       fullName|firstName
    apellidos       varchar(80)       lastName
    direccion       varchar(120)      street
    ciudad          varchar(60)       city
    provincia       varchar(60)       region
    codigo_postal   varchar(10)       postalCode
    telefono        varchar(20)       phone
    correo          varchar(100)      email
    fecha_nacimiento date             birthDate
    activo          boolean           boolean`,
  pedidos: `
    fecha           date              date
    cantidad        int               quantity
    precio_unitario decimal(10,2)     price
    importe         decimal(12,2)     total
    estado          varchar(20)       list:completado`,
  funcionarios: `
    nome            varchar(100)      fullName|firstName
    sobrenome       varchar(60)       lastName
    endereco        varchar(120)      street
    bairro          varchar(60)       district
    cidade          varchar(60)       city
    uf              char(2)           regionCode
    cep             varchar(9)        postalCode
    salario         decimal(10,2)     salary
    data_nascimento date              birthDate
    cpf             varchar(14)       nationalNumber`,
  dipendenti: `
    nome            varchar(50)       fullName|firstName
    cognome         varchar(50)       lastName
    indirizzo       varchar(120)      street
    citta           varchar(60)       city
    stipendio       decimal(10,2)     salary
    reparto         varchar(50)       department|choice`,
  klanten: `
    voornaam        varchar(50)       firstName
    achternaam      varchar(50)       lastName
    straat          varchar(100)      street|streetName
    huisnummer      varchar(8)        houseNumber
    postcode        varchar(8)        postalCode
    woonplaats      varchar(60)       city
    telefoonnummer  varchar(20)       phone
    geboortedatum   date              birthDate`,
  tblCustomer: `
    CustomerID      int pk            sequence
    strFirstName    varchar(50)       firstName
    LastName        varchar(50)       lastName
    EMailAddress    varchar(100)      email
    PhoneNumber     varchar(25)       phone
    AddressLine1    varchar(60)       street
    PostalCode      varchar(15)       postalCode
    StateProvince   varchar(50)       region
    CountryRegionCode varchar(3)      countryCode
    ModifiedDate    timestamp         timestamp|timestampAfter
    NameStyle       boolean           boolean
    Title           varchar(8) null   namePrefix|jobTitle|gender
    YearlyIncome    decimal(12,2)     decimal:18000-180000
    TotalChildren   tinyint           integer:0-4
    HouseOwnerFlag  char(1)           list:Y`,
  CUSTOMER: `
    C_CUSTKEY       int pk            sequence
    C_NAME          varchar(25)       fullName
    C_ADDRESS       varchar(40)       street
    C_PHONE         char(15)          phone
    C_ACCTBAL       decimal(15,2)     balance
    C_MKTSEGMENT    char(10)          groupName|*|choice
    C_COMMENT       varchar(117)      comment|pattern`,
  PART: `
    P_PARTKEY       int pk            sequence
    P_NAME          varchar(55)       productName
    P_MFGR          char(25)          manufacturer
    P_BRAND         char(10)          brand
    P_SIZE          int               size|integer:5-200
    P_RETAILPRICE   decimal(15,2)     price
    P_COMMENT       varchar(23)       comment|pattern`,
  ca_address: `
    ca_address_sk   int pk            sequence
    ca_street_number char(10)         houseNumber
    ca_street_name  varchar(60)       ~^[A-Z][a-z]+( [A-Z][a-z]+)?$
    ca_street_type  char(15)          list:Street
    ca_suite_number char(10)          ~^Suite 
    ca_city         varchar(60)       city
    ca_county       varchar(30)       county
    ca_state        char(2)           regionCode|region
    ca_zip          char(10)          postalCode
    ca_country      varchar(20)       country
    ca_gmt_offset   decimal(5,2)      utcOffset`,
  staff: `
    staff_name      varchar(80)       fullName
    telefone        bigint            phone
    phone           int               phone|~^\\d{7,10}$
    addr            varchar(120)      street
    createdat       timestamp         timestamp
    lastmodified    timestamp         timestampAfter
    isactive        tinyint           list:1
    zipcode         int               postalCode|integer:10000-99950
    lat             float             latitude
    lon             float             longitude`,
};
