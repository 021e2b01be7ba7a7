import { pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.975 };
const TABLES = "orders|events|customers|sessions|payments|page_views|products|shipments|invoices|users";
/** Columns of warehouses by their types. */
const COLUMNS: Readonly<Record<string, string>> = {
  order_id: "bigint",
  user_name: "string",
  created_at: "timestamp",
  amount: "decimal(10,2)",
  country: "string",
  quantity: "int",
  is_active: "boolean",
  event_date: "date",
  session_id: "string",
  price: "double",
  tags: "array<string>",
  customer_id: "bigint",
};
const PARTED: Readonly<Record<string, string>> = {
  dt: "string",
  country: "string",
  region: "string",
  load_date: "date",
  year: "int",
  month: "int",
};
const DEFAULTS: Readonly<Record<string, string>> = {
  "serialization.format": "1",
  "field.delim": ",",
  "line.delim": "\\n",
  "orc.compress": "SNAPPY|ZLIB",
  numFiles: "12|1|48",
  numRows: "18422|310|90417",
  totalSize: "5242880|1048576|73400320",
  transient_lastDdlTime: "1741778706|1753701324|1760468607",
  EXTERNAL: "TRUE",
  bucketing_version: "2",
  transactional: "true",
};

/** What query engines know of the tables in a lake: where they lie, how they are read, which columns they have. */
export const METASTORES = field(
  "serde metastore tab_col_stat .serde_id .slib .ctlg_name .db_location_uri",
  [
    one("ctlg name, catalog name, ctlg", "hive|hive|spark|iceberg", SURE),
    one("dataconnector name, data connector name", "mysql_prod|postgres_dwh|derby_test|oracle_erp", SURE),
    pattern(
      "class name, function class",
      "(com\\.example\\.udf|org\\.apache\\.hive\\.udf)\\.(Normalize|Upper|MaskEmail|ParseUrl|GeoHash|ToUtc|JsonPath)",
      SURE,
    ),
    one(
      "owner, owner name, grantor, authorizer, principal name",
      "hive|etl_user|admin|analysts|spark|reporting|public",
      SURE,
    ),
    ...of(
      "notification log",
      one(
        "event type",
        "CREATE_TABLE|ALTER_TABLE|ADD_PARTITION|DROP_TABLE|INSERT|DROP_PARTITION|CREATE_DATABASE|ALTER_PARTITION",
        { confidence: 0.985 },
      ),
      one(
        "message",
        '{"server":"","db":"sales","table":"orders"}|{"server":"","db":"analytics","table":"events"}|{"server":"","db":"staging","table":"sessions","partitions":[{"dt":"2026-04-07"}]}|{"server":"","db":"finance","table":"payments"}',
        { confidence: 0.985 },
      ),
    ),
    ...of("notification log, tab col stat", one("tbl name, table name", TABLES, SURE)),
    ...of(
      "tbl, table",
      one("tbl type, table type", "MANAGED_TABLE|EXTERNAL_TABLE|VIRTUAL_VIEW|MATERIALIZED_VIEW", SURE),
    ),
    one(
      "slib, serialization lib, serialization library",
      "org.apache.hadoop.hive.ql.io.orc.OrcSerde|org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe|org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe|org.apache.hadoop.hive.serde2.OpenCSVSerde",
      SURE,
    ),
    one("version comment", "Hive release version 3.1.0|Hive release version 2.3.0|Hive release version 4.0.0", SURE),
    one("schema version", "3.1.0|2.3.0|4.0.0", SURE),
    one("db name, database name, cq database", "default|sales|analytics|staging|finance|events", SURE),
    one("cq table", TABLES, SURE),
  ],
  [],
  [
    pair("column name", "type name, column type", COLUMNS, SURE),
    pair("pkey name, partition key name", "pkey type, partition key type", PARTED, SURE),
    pair("param key, parameter key", "param value, parameter value", DEFAULTS, SURE),
  ],
);
