/** Data sets that people learn and measure with: statistics of sports, cards, films, countries, laboratory panels. */
export const publicData: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  baseball: {
    batting: `
      id int pk sequence
      AB smallint integer:150-650
      R smallint integer:0-120
      H smallint integer:30-220
      HR smallint integer:0-60
      RBI smallint integer:0-140
      SB smallint integer:0-90
      BB smallint integer:0-140`,
    pitching: `
      id int pk sequence
      W smallint integer:0-25
      L smallint integer:0-25
      ERA float decimal:1-7
      BAOpp float decimal:0-1
      bats varchar(255) list:R`,
  },
  footballers: {
    player: `
      id int pk sequence
      player_name text fullName
      birthday text *
      height int *`,
    player_attributes: `
      id int pk sequence
      crossing int integer:30-99
      finishing int integer:30-99
      aggression int integer:30-99
      attacking_work_rate text list:medium`,
    team_attributes: `
      id int pk sequence
      build_up_play_speed_class text list:Balanced
      defence_pressure int integer:10-90`,
  },
  atp: {
    players: `
      player_id int pk sequence
      hand text list:R
      rank int *`,
    matches: `
      id int pk sequence
      best_of int choice
      draw_size int choice
      loser_seed int integer:1-32
      winner_ioc text ~^[A-Z]{3}$
      tourney_level text list:G
      score text ~^6-`,
  },
  grandsPrix: {
    lap_times: `
      id int pk sequence
      time text ~^1:[0-9]{2}
      milliseconds int integer:50000-200000`,
    results: `
      id int pk sequence
      position_text text list:R
      fastest_lap_speed text ~^[12][0-9]{2}
      grid int integer:0-30`,
    status: `
      id int pk sequence
      status text list:Finished`,
    circuits: `
      id int pk sequence
      name text ~(Circuit|Ring|Raceway|Autodrome|Speedway)$
      alt int integer:0-3000`,
    pit_stops: `
      id int pk sequence
      stop int integer:1-5
      duration text ~^2[0-9]`,
    constructors: `
      id int pk sequence
      name text ~[A-Z]`,
  },
  tradingCards: {
    cards: `
      id int pk sequence
      mana_cost text ~\\{
      power text list:2
      toughness text list:3
      hand text list:+1
      type text list:Creature
      rarity text list:mythic`,
    legalities: `
      id int pk sequence
      format text list:modern
      status text list:Legal`,
  },
  filmCatalog: {
    kind_type: `
      id int pk sequence
      kind varchar(15) list:movie`,
    link_type: `
      id int pk sequence
      link varchar(32) list:follows`,
    role_type: `
      id int pk sequence
      role varchar(32) list:actress`,
    movie_info: `
      id int pk sequence
      info text list:Drama`,
    cast_info: `
      id int pk sequence
      note text list:(uncredited)`,
    title: `
      id int pk sequence
      imdb_index varchar(12) list:II
      phonetic_code varchar(5) ~^[A-Z][1-6]`,
  },
  worldAtlas: {
    economy: `
      id int pk sequence
      agriculture decimal(10,2) decimal:0-60
      inflation decimal(10,2) decimal:0-60
      unemployment decimal(10,2) decimal:0-50`,
    religion: `
      id int pk sequence
      name varchar(50) list:Muslim`,
    river: `
      name varchar(50) list:Danube
      length decimal(10,2) decimal:10-7000`,
    continent: `
      name varchar(20) list:Africa`,
  },
  labPanel: {
    laboratory: `
      id int pk sequence
      GOT int integer:5-80
      LDH int integer:80-600
      WBC float decimal:2-15
      HGB float decimal:7-20
      CRE float decimal:0-3
      U_PRO text list:-`,
  },
  heroes: {
    superhero: `
      id int pk sequence
      superhero_name text ~[A-Z]
      full_name text fullName
      height_cm int integer:100-250`,
    superpower: `
      id int pk sequence
      power_name text list:Flight`,
    alignment: `
      id int pk sequence
      alignment text list:Good`,
  },
  campus: {
    department: `
      id int pk sequence
      dept_name varchar(20) list:Physics`,
    instructor: `
      id int pk sequence
      dept_name varchar(20) list:Physics`,
    time_slot: `
      id int pk sequence
      day varchar(1) list:M`,
    student: `
      id int pk sequence
      age int integer:17-35`,
  },
  kennels: {
    breeds: `
      id int pk sequence
      breed_name varchar(80) list:Beagle`,
    dogs: `
      id int pk sequence
      name varchar(50) list:Bella`,
    owners: `
      id int pk sequence
      first_name varchar(50) firstName`,
  },
  houses: {
    properties: `
      id int pk sequence
      property_name varchar(80) building
      room_count int integer:1-9
      agreed_selling_price decimal(19,4) amount:50000-2000000
      apt_feature_1 varchar(255) list:Balcony`,
  },
  stage: {
    stadium: `
      id int pk sequence
      name text ~(Stadium|Park|Arena|Ground|Dome|Field|Centre)`,
    museum: `
      id int pk sequence
      name text ~(Museum|Gallery)`,
    show: `
      id int pk sequence
      attendance float ~^[0-9]+$`,
  },
  flowers: {
    iris: `
      id int pk sequence
      sepal_length decimal(3,1) decimal:4-8
      petal_width decimal(3,1) decimal:0-3
      species varchar(20) list:setosa`,
  },
  passengers: {
    titanic: `
      id int pk sequence
      pclass int choice
      embarked char(1) list:S`,
  },
  churn: {
    telco_churn: `
      id int pk sequence
      partner varchar(3) list:yes
      dependents varchar(3) list:yes
      phone_service varchar(3) list:yes
      churn varchar(3) list:yes
      internet_service varchar(15) list:DSL
      tenure int integer:0-80`,
  },
  hearts: {
    heart_disease: `
      id int pk sequence
      trestbps int integer:80-220
      chol int integer:100-600
      oldpeak float decimal:0-7`,
  },
  crimes: {
    crimes: `
      id int pk sequence
      primary_type varchar(50) list:theft
      block varchar(60) ~XX
      ward int integer:1-50`,
  },
  monsters: {
    pokemon_species: `
      id int pk sequence
      identifier varchar(79) ~^[a-z]
      capture_rate int choice`,
    types: `
      id int pk sequence
      identifier varchar(79) list:fire`,
  },
  textbook: {
    employee: `
      id int pk sequence
      ename varchar(40) fullName
      city varchar(20) city
      salary decimal(10,2) salary|amount`,
    department: `
      id int pk sequence
      dname varchar(40) departmentsList
      dlocation varchar(40) city`,
    boats: `
      bid int pk sequence
      bname varchar(30) ~^[A-Z][a-z]+ [A-Z]
      color varchar(10) *`,
  },
  timetable: {
    calendar: `
      id int pk sequence
      monday int weighted
      tuesday int weighted
      wednesday int weighted
      thursday int weighted
      friday int weighted`,
    stop_times: `
      id int pk sequence
      pickup_type int choice`,
    routes: `
      id int pk sequence
      route_color varchar(6) list:FFFFFF|~^[0-9A-F]{6}$`,
  },
  shopReviews: {
    order_reviews: `
      id int pk sequence
      review_score int *
      review_comment_title varchar(60) reviewTitle
      review_comment_message text reviewText
      customer_zip_code_prefix varchar(5) digits`,
  },
  papers: {
    publication: `
      pid int pk sequence
      title text list:A Survey of Graph Indexing Methods
      citation_num int *`,
    conference: `
      cid int pk sequence
      name text ~(Conference|Symposium|Workshop|Meeting)`,
    domain: `
      did int pk sequence
      name text list:databases`,
  },
  loads: {
    pgbench_tellers: `
      tid int pk sequence
      filler char(84) ~^ +$`,
    sbtest1: `
      id int pk sequence
      pad char(60) ~^[0-9-]+$`,
  },
  gazetteer: {
    geoname: `
      geonameid int pk sequence
      name varchar(200) city
      fclass varchar(1) list:P
      admin1 varchar(20) ~^[0-9]{2}$`,
  },
  ballots: {
    representative: `
      id int pk sequence
      party text list:Independent
      state text region`,
    election: `
      id int pk sequence
      votes float ~^[0-9]+$`,
  },
  docks: {
    status: `
      id int pk sequence
      bikes_available int integer|count
      docks_available int integer|count`,
    horses: `
      id int pk sequence
      total_horses float count
      year_opened float integer:1800-2030`,
  },
  namesOfCompanies: {
    company_name: `
      id int pk sequence
      name text companyName`,
  },
};
