import type { Schemas } from "./schemas.ts";

/** What is measured, dug up, looked at and classified. */
export const science: Schemas = {
  airquality: {
    monitoring_stations: `
      name          varchar(50)  ~[A-Z]
      station_type  varchar(20)  list:traffic
      area_type     varchar(15)  list:urban`,
    air_measurements: `
      pollutant     varchar(10)  list:PM2.5
      unit          varchar(10)  list:µg/m³
      aqi_category  varchar(20)  list:good
      validity      varchar(10)  list:valid
      value         decimal(7,2) decimal`,
    emission_sources: `
      source_type   varchar(20)  list:industry
      fuel          varchar(20)  *`,
    noise_readings: `
      period        varchar(10)  list:day
      level_db      decimal(4,1) decimal:20-110`,
  },
  weather: {
    weather_stations: `
      station_name  varchar(50)  ~[A-Z]
      station_class varchar(20)  list:synoptic|list:automatic
      elevation_m   int          integer:0-4000`,
    weather_observations: `
      sky_condition varchar(20)  *
      wind_direction varchar(3)  list:SW
      precipitation_type varchar(10) list:rain|list:none
      pressure_tendency varchar(10) list:rising|list:steady
      dew_point     decimal(4,1) decimal`,
    weather_warnings: `
      event         varchar(30)  list:Strong wind
      warning_level varchar(10)  list:yellow
      headline      varchar(120) ~[a-z]{3} [a-z]`,
    forecasts: `
      summary       varchar(120) ~[a-z]{3} [a-z]
      model         varchar(15)  ~[A-Z]`,
  },
  astronomy: {
    celestial_objects: `
      name          varchar(30)  ~[A-Z]
      object_type   varchar(20)  list:galaxy
      constellation varchar(20)  list:Orion
      magnitude     decimal(5,2) decimal
      spectral_class varchar(6)  ~^[OBAFGKM]
      ra            varchar(15)  ~h`,
    telescopes: `
      name          varchar(40)  ~[A-Za-z]
      mount         varchar(20)  list:equatorial
      aperture_mm   int          integer:50-10000`,
    observing_sessions: `
      seeing        varchar(15)  list:good
      filter        varchar(10)  list:V|list:L
      sky_quality   decimal(4,2) decimal:15-23
      notes         text         ~[a-z]{3} [a-z]`,
    exoplanets: `
      discovery_method varchar(20) list:transit
      planet_type   varchar(20)  list:super-Earth
      orbital_period_days decimal(10,4) decimal`,
  },
  geology: {
    boreholes: `
      borehole_no   varchar(10)  ~[0-9]
      purpose       varchar(30)  list:site investigation
      depth_m       decimal(6,1) decimal`,
    rock_samples: `
      rock_type     varchar(20)  list:granite
      mineral       varchar(20)  list:quartz
      texture       varchar(20)  list:coarse-grained
      age_period    varchar(20)  list:Jurassic
      color         varchar(15)  *`,
    strata: `
      lithology     varchar(20)  list:clay|list:sandstone
      formation     varchar(30)  ~[A-Z]`,
    earthquakes: `
      magnitude     decimal(3,1) decimal:0-9
      magnitude_type varchar(3)  list:ML
      depth_km      decimal(5,1) decimal:0-700
      place         varchar(60)  ~[A-Za-z]`,
  },
  biology: {
    taxa: `
      scientific_name varchar(60) ~[A-Z][a-z]+ [a-z]
      rank          varchar(15)  list:species
      kingdom       varchar(15)  list:Animalia
      iucn_status   varchar(3)   list:LC`,
    field_observations: `
      life_stage    varchar(15)  list:adult
      behavior      varchar(20)  list:foraging
      habitat       varchar(25)  list:deciduous forest
      evidence_type varchar(15)  list:sighting|list:visual
      identification_status varchar(15) list:confirmed`,
    herbarium_specimens: `
      preservation  varchar(15)  list:pressed
      type_status   varchar(12)  list:none|list:holotype`,
    biobank_samples: `
      sample_type   varchar(15)  list:plasma|list:serum
      storage_temperature varchar(8) list:-80 °C
      freezer_position varchar(15) ~[0-9]
      consent_scope varchar(20)  list:research
      status        varchar(12)  list:stored|list:available`,
  },
  chemistry: {
    lims_samples: `
      matrix        varchar(15)  list:water
      storage_condition varchar(15) list:refrigerated
      status        varchar(15)  list:reported|list:completed
      hazard_class  varchar(15)  list:none|list:flammable`,
    lims_analyses: `
      method        varchar(20)  list:HPLC
      parameter     varchar(20)  list:Lead
      detection_limit decimal(6,3) decimal
      qualifier     varchar(4)   list:<|list:ND`,
    reagents: `
      name          varchar(40)  list:Acetonitrile
      cas_number    varchar(12)  ~^[0-9]+-[0-9]{2}-[0-9]$
      purity        varchar(10)  ~%
      grade         varchar(15)  list:analytical
      hazard        varchar(20)  list:flammable|list:H225
      location      varchar(20)  list:Cabinet A|~[0-9A-Z]`,
    lab_instruments: `
      technique     varchar(15)  list:GC-MS|list:HPLC
      calibration_status varchar(15) list:valid|list:calibrated`,
    experiments: `
      title         varchar(100) ~[a-z]{3} [a-z]
      outcome       varchar(15)  list:successful
      hypothesis    text         ~[a-z]{3} [a-z]`,
  },
  genomics: {
    genes: `
      symbol        varchar(10)  list:BRCA1
      biotype       varchar(20)  list:protein_coding
      chromosome    varchar(2)   ~^([0-9]+|X|Y)$
      strand        varchar(1)   list:+`,
    variants: `
      ref           varchar(5)   ~^[ACGT]+$
      alt           varchar(5)   ~^[ACGT]+$
      genotype      varchar(3)   list:0/1
      consequence   varchar(30)  list:missense_variant
      clinical_significance varchar(25) list:benign
      zygosity      varchar(15)  list:heterozygous
      rs_id         varchar(12)  ~^rs[0-9]+$
      filter        varchar(10)  list:PASS`,
    sequencing_runs: `
      platform      varchar(20)  list:NovaSeq 6000
      library_type  varchar(10)  list:WGS
      flowcell      varchar(10)  ~[0-9A-Z]{6}
      status        varchar(12)  list:completed
      q30_pct       decimal(4,1) decimal:50-100|percentage`,
    genomic_samples: `
      tissue        varchar(15)  list:blood
      reference_genome varchar(8) list:GRCh38
      dna_concentration decimal(6,1) decimal`,
  },
};
