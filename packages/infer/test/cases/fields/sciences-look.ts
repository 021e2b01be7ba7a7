import type { Schemas } from "./schemas.ts";

/** Practices, studies, archives of measurements, lakes of data, collections and pastimes that readers took. */
export const sciencesLook: Schemas = {
  sciences_practice_charts: {
    health_issues: `
      pk int pk sequence
      description text list:essential hypertension`,
    encounter_types: `
      pk int pk sequence
      description text list:home visit`,
    coded_narratives: `
      term text list:acute bronchitis
      code text *
      xfk_coding_system text list:ICD-10`,
    allergies: `
      narrative text list:Rash after two days.
      substance text list:penicillin`,
    lab_requests: `
      request_id text ~^2[3-6][0-9]{8}$
      narrative text list:Check thyroid, tired for three months.`,
    test_results: `
      val_alpha text list:negative
      abnormality_indicator text list:H
      note_provider text list:Slightly haemolysed.
      material text list:serum`,
  },
  sciences_satellite_archive: {
    granules: `
      granule_id text ~^(MOD|MYD|VNP)
      producer_granule_id text ~^(MOD|MYD|VNP)
      product_volume bigint integer`,
    executions: `
      arn text ~^arn:aws:states
      workflow_name text list:IngestGranule`,
    pdrs: `
      name text ~[.]PDR$
      pan_message text list:SUCCESSFUL`,
    files: `
      granule_id text *
      checksum_type text list:md5
      bucket text list:archive-public
      type text list:browse`,
  },
  sciences_metastore: {
    serdes: `
      serde_id bigint pk sequence
      slib varchar(4000) list:org.apache.hadoop.hive.ql.io.orc.OrcSerde`,
    dbs: `
      ctlg_name varchar(256) list:hive
      owner_name varchar(128) list:etl_user`,
    columns_v2: `
      column_name varchar(767) list:order_id
      type_name text *`,
  },
  sciences_trials: {
    studies: `
      nct_id varchar(11) *
      overall_status varchar(500) list:COMPLETED
      ipd_time_frame varchar(500) list:6 months after publication`,
    sponsors: `
      nct_id varchar(11) *
      name varchar(500) list:University Hospital Northgate`,
    id_information: `
      nct_id varchar(11) *
      id_value varchar(500) list:U1111-1234-5678`,
  },
  sciences_specimens: {
    determinations: `
      method varchar(50) list:DNA barcode`,
    collection_objects: `
      id int pk sequence`,
    reference_works: `
      title varchar(500) list:Flora of Kansas`,
  },
  sciences_radio_log: {
    qso_log: `
      country varchar(60) list:Sweden
      band varchar(8) list:20m
      callsign varchar(20) *`,
  },
  sciences_tanks: {
    aquariums: `
      name varchar(60) list:Nano reef`,
    livestock: `
      common_name varchar(60) list:Neon tetra
      temperament varchar(30) *`,
    water_tests: `
      nitrite decimal(5,2) decimal`,
  },
};
