/** Names that programs and old systems have: frameworks, ERPs in several languages, upper case, prefixes. */
export const systems: Readonly<Record<string, string>> = {
  LFA1: `
    LIFNR           char(10) pk       digits|pattern|code
    NAME1           varchar(35)       companyName|fullName
    LAND1           char(3)           countryCode|countryCode3
    ORT01           varchar(35)       city
    PSTLZ           varchar(10)       postalCode
    STRAS           varchar(35)       street
    TELF1           varchar(16)       phone
    ERDAT           char(8)           ~^20\\d{6}$
    ERNAM           varchar(12)       username
    LOEVM           char(1) null      ~^[XYN]?$
    SPRAS           char(1)           ~^[A-Z]$
    STCEG           varchar(20)       taxNumber`,
  VBAP: `
    VBELN           char(10)          digits|pattern|code|~^\\d{10}$
    POSNR           char(6)           digits|~^\\d{6}$
    MATNR           varchar(18)       sku|pattern|code|digits
    ARKTX           varchar(40)       productName
    KWMENG          decimal(15,3)     quantity
    VRKME           char(3)           unit|unitOfMeasure|list:PCS|list:EA|list:kg
    NETWR           decimal(15,2)     amount|price
    WAERK           char(5)           currencyCode
    WERKS           char(4)           ~^[A-Z0-9]{4}$`,
  CUST_MASTER: `
    CUST_NO         int pk            sequence
    CUST_NM         varchar(40)       fullName|companyName
    CUST_ADDR1      varchar(40)       street
    CUST_ADDR2      varchar(40) null  addressLine2
    CUST_CTY        varchar(30)       city
    CUST_ST_CD      char(2)           regionCode
    CUST_ZIP_CD     char(10)          postalCode
    CUST_TEL_NO     varchar(20)       phone
    CRDT_LMT_AMT    decimal(11,2)     amount|list:500
    ACTV_FLG        char(1)           list:Y
    LST_UPD_DT      date              date|dateAfter
    LST_UPD_USR_ID  varchar(10)       username
    CRTE_TS         timestamp         timestamp`,
  tblKunden: `
    KundenNr        int pk            sequence
    strNachname     varchar(50)       lastName
    strVorname      varchar(50)       firstName
    datGeburtsdatum date              birthDate
    curUmsatz       decimal(19,4)     amount
    blnAktiv        boolean           boolean
    memBemerkung    text null         note|comment|pattern
    lngPLZ          int               postalCode|integer:10000-99950
    txtTelefonPrivat varchar(30)      phone
    intAnzahlKinder smallint          integer:0-12|count`,
  rechnungen: `
    rechnungsnummer varchar(20) unique  pattern|invoiceNumber|orderNumber
    kundennummer    varchar(20)       digits|code|~^[A-Z]{2,4}-[0-9]{4}$
    rechnungsdatum  date              date
    faellig_am      date              dateAfter
    nettobetrag     decimal(12,2)     amount|partOf
    mwst_satz       decimal(4,2)      taxRate
    bruttobetrag    decimal(12,2)     amount|sum
    bezahlt         boolean           boolean
    zahlungsart     varchar(20)       paymentMethod|list:card|choice
    waehrung        char(3)           currencyCode
    verwendungszweck varchar(140)     *
    skonto_prozent  decimal(4,2)      percentage|decimal|discountPercent
    sachbearbeiter  varchar(60)       fullName|username`,
  salaries_fr: `
    matricule       varchar(10) pk    digits|code|~^[1-9][0-9]{5}$
    nom             varchar(50)       lastName
    prenom          varchar(50)       firstName
    date_naissance  date              birthDate
    lieu_naissance  varchar(60)       city
    numero_securite_sociale varchar(15) ssnLike|digits|~^\\d{13,15}$
    date_embauche   date              date
    salaire_brut    decimal(10,2)     salary|amount
    poste           varchar(60)       jobTitle
    service         varchar(60)       department|serviceName|list:Comptabilité
    code_postal     char(5)           postalCode
    ville           varchar(60)       city
    actif           tinyint           list:0|boolean
    nb_enfants      tinyint           integer:0-12|count`,
  facturas: `
    num_factura     varchar(20) pk    pattern|invoiceNumber|orderNumber
    fecha_emision   date              date
    fecha_vencimiento date            dateAfter
    razon_social    varchar(120)      companyName
    nif             varchar(12)       taxNumber|pattern
    direccion       varchar(120)      street|fullAddress
    localidad       varchar(60)       city
    provincia       varchar(40)       region
    importe_total   decimal(12,2)     amount|sum
    base_imponible  decimal(12,2)     amount
    forma_pago      varchar(20)       paymentMethod|list:tarjeta_de_credito|choice
    observaciones   text null         note|comment|pattern|akin`,
  funcionarios: `
    matricula       varchar(10) pk    digits|code|~^[1-9][0-9]{5}$
    nome_completo   varchar(100)      fullName
    cpf             char(11)          pattern|digits|ssnLike|taxNumber|nationalNumber
    data_nascimento date              birthDate
    cargo           varchar(60)       jobTitle|choice
    salario         decimal(10,2)     salary|amount
    telefone        varchar(20)       phone
    bairro          varchar(60)       district
    cidade          varchar(60)       city
    uf              char(2)           regionCode|~^[A-Z]{2}$
    cep             char(9)           postalCode
    ativo           char(1)           list:S|list:Y|~^[SNYTF01]$
    dt_cadastro     timestamp         timestamp
    vl_desconto     decimal(10,2)     amount`,
  klanten: `
    klantnummer     int pk            sequence
    voornaam        varchar(40)       firstName
    achternaam      varchar(40)       lastName
    tussenvoegsel   varchar(10) null  ~^[a-z' ]+$
    geboortedatum   date              birthDate
    straatnaam      varchar(60)       streetName|street
    huisnummer      varchar(8)        houseNumber
    woonplaats      varchar(60)       city
    bedrijfsnaam    varchar(80) null  companyName
    opmerking       text null         note|comment|pattern
    aangemaakt_op   timestamp         timestamp`,
  fornitori: `
    codice_fornitore varchar(10) pk   code|digits|~^[A-Z]{3}-[0-9]{4}$
    ragione_sociale varchar(100)      companyName
    partita_iva     char(11)          taxNumber|digits|pattern|nationalNumber
    codice_fiscale  char(16)          taxNumber|pattern|code|nationalNumber
    indirizzo       varchar(100)      street|fullAddress
    citta           varchar(60)       city
    prezzo_listino  decimal(10,2)     price
    quantita        int               quantity|stock
    data_consegna   date null         date|dateAfter
    note            text null         note|pattern`,
  active_storage_blobs: `
    id              bigint pk         sequence
    key             varchar(255) unique  token|code|hex|apiKey|~^[a-z0-9]{20,40}$|~^[a-z0-9]{28}$
    filename        varchar(255)      fileName
    content_type    varchar(255) null mimeTypeOfFile|mimeType
    metadata        text null         json
    service_name    varchar(255)      list:local|list:s3|list:amazon
    byte_size       bigint            fileSize|integer:0-1000000000
    checksum        varchar(255) null checksum|md5|sha256|~=$
    created_at      timestamp         timestamp`,
  personal_access_tokens: `
    id              bigint pk         sequence
    tokenable_type  varchar(255)      ~[A-Z]
    tokenable_id    bigint            sequence|integer:1-500
    name            varchar(255)      label|deviceName|choice|tokenName
    token           varchar(64) unique  token|sha256|hex
    abilities       text null         ~^\\[
    last_used_at    timestamp null    timestamp|timestampAfter`,
  auth_user: `
    id              int pk            sequence
    password        varchar(128)      passwordHash
    last_login      timestamp null    timestamp|timestampAfter
    is_superuser    boolean           boolean
    username        varchar(150) unique  username
    first_name      varchar(150)      firstName
    is_staff        boolean           boolean
    date_joined     timestamp         timestamp`,
  django_content_type: `
    id              int pk            sequence
    app_label       varchar(100)      ~^[a-z_]+$
    model           varchar(100)      ~^[a-z_]+$`,
  django_session: `
    session_key     varchar(40) pk    sessionId|token|code
    session_data    text              ~^\\S+$
    expire_date     timestamp         timestamp|timestampAfter`,
  AspNetUsers: `
    Id              varchar(450) pk   uuid
    UserName        varchar(256) null username|email
    NormalizedUserName varchar(256) null ~^[^a-z]+$
    Email           varchar(256) null email
    NormalizedEmail varchar(256) null ~^[^a-z]+$
    EmailConfirmed  boolean           boolean
    PasswordHash    text null         passwordHash
    SecurityStamp   text null         ~^\\S+$
    ConcurrencyStamp text null        uuid|~^\\S+$
    PhoneNumberConfirmed boolean      boolean
    LockoutEnd      timestamp null    timestamp|timestampAfter
    AccessFailedCount int             integer:0-10|retries|count`,
  BATCH_JOB_EXECUTION: `
    JOB_EXECUTION_ID bigint pk        sequence
    VERSION         bigint null       integer:0-50|version
    CREATE_TIME     timestamp         timestamp
    START_TIME      timestamp null    timestampAfter
    END_TIME        timestamp null    timestampAfter
    STATUS          varchar(10) null  list:COMPLETED|list:completed|byAge
    EXIT_CODE       varchar(2500) null list:COMPLETED|list:completed|integer|weighted
    EXIT_MESSAGE    varchar(2500) null message|errorMessage|choice|stackTrace|~Exception|list:JobInterruptedException: Job interrupted status detected`,
  failed_jobs_queue: `
    id              bigint pk         sequence
    connection      text              list:redis|list:database
    queue           text              list:default
    payload         text              json
    exception       text              errorMessage|stackTrace
    failed_at       timestamp         timestamp`,
  oauth2_registered_client: `
    id              varchar(100) pk   uuid
    client_id       varchar(100)      uuid|slug|pattern|token|code|list:web-app
    client_name     varchar(200)      softwareName|label|companyName
    client_secret   varchar(200) null apiKey|token|passwordHash
    authorization_grant_types varchar(1000) ~authorization_code|list:authorization_code
    redirect_uris   varchar(1000) null url|~^https
    scopes          varchar(1000)     scope|list:openid|~openid`,
};
