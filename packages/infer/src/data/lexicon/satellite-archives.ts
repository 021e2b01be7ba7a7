import { pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.975 };
const ARN = "arn:aws:";
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
const GRANULE =
  "(MOD09GQ|MOD11A1|MYD13Q1|VNP14IMG)\\.A20(1[6-9]|2[0-5])(0[1-9][1-9]|[12][0-9]{2}|3[0-5][0-9])\\.h[0-2][0-9]v(0[2-9]|1[0-4])\\.(006|061)\\.20(1[6-9]|2[0-5])[0-2][0-9]{2}(0[1-9]|1[0-9])[1-5][0-9][1-5][0-9]";
const WORKFLOWS =
  "IngestGranule|DiscoverGranules|ParsePdr|PublishGranule|DiscoverAndQueuePdrs|SyncGranule|HelloWorldWorkflow";

/** Archives of what satellites measure: collections, their granules and files, and the runs that take them in. */
export const SATELLITE_ARCHIVES = field(
  "granule pdr satellite_image scene? collection? reconciliation_report? .granule_id .producer_granule_id .cmr_link",
  [
    pattern("granule id, producer granule id, granule ur, scene id", GRANULE, SURE),
    pattern("task arn", `${ARN}ecs:us-east-1:123456789012:task/${UUID}`, SURE),
    ...of(
      "execution",
      pattern(
        "arn",
        `${ARN}states:us-east-1:123456789012:execution:(IngestGranule|DiscoverGranules|ParsePdr):${UUID}`,
        SURE,
      ),
    ),
    ...of(
      "rule",
      pattern(
        "value",
        `${ARN}(sns|kinesis):us-east-1:123456789012:(stream/|)(ingest|mod09gq|notifications)-[a-z]{4}|rate\\((5|15|60) minutes\\)`,
        SURE,
      ),
      pattern("arn, log event arn", UUID, SURE),
      pattern(
        "name, rule name",
        "(mod09gq|mod11a1|myd13q1|vnp14img)_(sns|kinesis|onetime|scheduled|sqs)_rule(_[1-9])?",
        SURE,
      ),
      one("execution name prefix", "ingest-|mod09gq-|discover-|reingest-", SURE),
      pattern(
        "queue url",
        "https://sqs\\.us-east-1\\.example\\.com/123456789012/(startSF|backgroundProcessing|lowPriority)",
        SURE,
      ),
    ),
    one("workflow, workflow name", WORKFLOWS, SURE),
    ...of(
      "async operation, asynchronous operation",
      one(
        "description",
        "Bulk run on 120 granules|Inventory replay of the archive|Kinesis replay since midnight|Bulk delete of one collection|Migration of failed messages|Reconciliation of the inventory",
        SURE,
      ),
    ),
    ...of(
      "collection",
      one("version, collection version", "006|061|001|1|1.0|2.0", SURE),
      one(
        "url path",
        "{cmrMetadata.Granule.Collection.ShortName}/{substring(file.fileName, 0, 3)}|{cmrMetadata.Granule.Collection.ShortName}___{cmrMetadata.Granule.Collection.VersionId}/{extractYear(cmrMetadata.Granule.Temporal.RangeDateTime.BeginningDateTime)}",
        SURE,
      ),
      one("process", "modis|aster|viirs", SURE),
    ),
    ...of(
      "file, granule file",
      one("checksum type", "md5|md5|sha256|cksum", SURE),
      pattern("checksum value, checksum", "[0-9a-f]{32}", SURE),
      pattern("file name", `${GRANULE}\\.(hdf|hdf\\.met|cmr\\.xml|jpg)`, SURE),
      one("bucket", "archive-protected|archive-public|archive-private|archive-internal", SURE),
      pattern(
        "path, file path",
        "(MOD09GQ|MOD11A1|MYD13Q1|VNP14IMG)___(006|061)/20(1[6-9]|2[0-5])/(0[1-9]|1[0-2])",
        SURE,
      ),
      pattern(
        "key, object key",
        `(MOD09GQ|MOD11A1|MYD13Q1|VNP14IMG)___(006|061)/20(1[6-9]|2[0-5])/(0[1-9]|1[0-2])/${GRANULE}\\.(hdf|cmr\\.xml|jpg)`,
        SURE,
      ),
      pattern("source, source path", `data/(modis|viirs)/20(1[6-9]|2[0-5])/${GRANULE}\\.hdf`, SURE),
      one("type, file type", "data|metadata|browse", SURE),
    ),
    ...of(
      "granule",
      small("product volume", 1_000_000, 400_000_000, 0, SURE),
      pattern("cmr link", "https://cmr\\.example\\.org/search/concepts/G[1-9][0-9]{9}-ARCHIVE\\.umm_json", SURE),
    ),
    ...of(
      "pdr",
      pattern("name, pdr name", "(MOD09GQ|MOD11A1|MYD13Q1|VNP14IMG)_[1-9][0-9]?granules?_v[1-9]\\.PDR", SURE),
      pattern("address", "192\\.0\\.2\\.[1-9][0-9]", SURE),
      one(
        "pan message",
        "SUCCESSFUL|SUCCESSFUL|SUCCESSFUL|CHECKSUM VERIFICATION FAILURE|DATA PROVIDER NOT FOUND|FILE SIZE MISMATCH",
        SURE,
      ),
      pattern(
        "original url, source url",
        "sftp://ingest\\.example\\.org/pdrs/(MOD09GQ|MOD11A1|MYD13Q1)_[1-9][0-9]?granules?_v[1-9]\\.PDR",
        SURE,
      ),
    ),
    ...of(
      "provider",
      pattern("name, provider name", "(LPDAAC|PODAAC|NSIDC|ASF|GESDISC)_(HTTPS|SFTP|S3|FTP)(_[1-9])?", SURE),
      small("max download time", 300, 3600, 0, SURE),
    ),
    ...of(
      "reconciliation report, inventory report",
      pattern(
        "name, report name",
        "(inventory|granuleInventory|internal)Report-202[4-6](0[1-9]|1[0-2])[0-2][1-9]T[01][0-9][0-5][0-9][0-5][0-9]",
        SURE,
      ),
      pattern(
        "location",
        "s3://archive-internal/reconciliation-reports/(inventory|internal)Report-202[4-6](0[1-9]|1[0-2])[0-2][1-9]\\.json",
        SURE,
      ),
    ),
  ],
  [],
  [
    pair(
      "name, collection name",
      "sample file name",
      {
        MOD09GQ: "MOD09GQ.A2017025.h21v00.006.2017034065104.hdf",
        MOD11A1: "MOD11A1.A2021140.h08v05.061.2021141093012.hdf",
        MYD13Q1: "MYD13Q1.A2019193.h18v04.006.2019210045518.hdf",
        VNP14IMG: "VNP14IMG.A2022301.1354.001.2022301194511.nc",
        L2_HR_PIXC: "L2_HR_PIXC_001_005_078R_20230411T202310.nc",
        AST_L1A: "AST_L1A_00301042023105523_20230105.hdf",
        OMTO3: "OMI-Aura_L2-OMTO3_2020m0312t1234-o83110_v003.he5",
      },
      { of: ["collection"], confidence: 0.975 },
    ),
    pair(
      "name, collection name",
      "granule id validation regex, granule id regex",
      {
        MOD09GQ: "^MOD09GQ\\.A[\\d]{7}\\.[\\S]{6}\\.006\\.[\\d]{13}$",
        MOD11A1: "^MOD11A1\\.A[\\d]{7}\\.[\\S]{6}\\.061\\.[\\d]{13}$",
        MYD13Q1: "^MYD13Q1\\.A[\\d]{7}\\.[\\S]{6}\\.006\\.[\\d]{13}$",
        VNP14IMG: "^VNP14IMG\\.A[\\d]{7}\\.[\\d]{4}\\.001\\.[\\d]{13}$",
        L2_HR_PIXC: "^L2_HR_PIXC_.*$",
        AST_L1A: "^AST_L1A_[\\d]+_[\\d]+$",
        OMTO3: "^OMI-Aura_L2-OMTO3_.*$",
      },
      { of: ["collection"], confidence: 0.975 },
    ),
    pair(
      "name, collection name",
      "granule id extraction regex",
      {
        MOD09GQ: "(MOD09GQ\\.(.*))\\.hdf",
        MOD11A1: "(MOD11A1\\.(.*))\\.hdf",
        MYD13Q1: "(MYD13Q1\\.(.*))\\.hdf",
        VNP14IMG: "(VNP14IMG\\.(.*))\\.nc",
        L2_HR_PIXC: "(L2_HR_PIXC_(.*))\\.nc",
        AST_L1A: "(AST_L1A_(.*))\\.hdf",
        OMTO3: "(OMI-Aura_L2-OMTO3_(.*))\\.he5",
      },
      { of: ["collection"], confidence: 0.975 },
    ),
  ],
);
