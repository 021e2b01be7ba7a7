import { figure, number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.955 };

/** What is told of some tables of that sort only. */
const LINES = String.raw`
client > u name, uname = ~(9\.6\.7|11\.0\.6|13\.0\.4) \((10Dec20|10Mar22|12Feb24)\) x86_64-pc-linux-gnu,(debian,1[12]|ubuntu,2[24]\.04|redhat,\(Ootpa\))
file > l status, lstat, l stat = ~P0A B[A-Za-z]{3} IGk B A A A [A-Z][a-z][0-9] BAA [A-Z] B[a-z]{3}[A-Z]{2} B[a-z]{3}[A-Z]{2} B[a-z]{3}[A-Z]{2} A A C
`;

/** Backups: what is kept of which machines, on which media, for how long. */
export const BACKUP = field(
  "backup backup_job fileset file_set job_media restore restore_job backup_policy backup_set tape repository? snapshot? pool? storage? volume? job? retention_policy?",
  [
    number("volume session time, vol session time", 1_733_000_000, 1_790_000_000, 0, { confidence: 0.967 }),
    ...fromLines(LINES, 0.967),
    ...of(
      "job, job histo, job history, backup, backup job",
      one(
        "comment, comments, note, notes",
        "Before the kernel update|Full backup after the move|Started by hand|Repeated, the tape was full|Test of the new drive|Month end|The client was offline at night|Before the database upgrade",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "media, medium, volume, tape",
      one(
        "comment, comments, note, notes",
        "Replaced after read errors|Off-site since March|Kept in the safe|New tape, labelled in January|Cleaning recommended|Write protected|Label renewed|Not to be recycled",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "location log",
      one(
        "comment, comments, note, notes",
        "Moved to the safe|Back from off-site|Sent to the second site|Collected by the courier|Back in the changer|Checked during the audit",
        { confidence: 0.955 },
      ),
    ),
    ...of(
      "snapshot",
      one(
        "comment, comments, note, notes, description",
        "Before the kernel update|Before the migration|Nightly|Kept for the audit|Before the upgrade of the database|Test of a restore",
        { confidence: 0.955 },
      ),
    ),
    one(
      "job status long, status long, long status",
      "Completed successfully|Running|Created, not yet running|Terminated with errors|Fatal error|Canceled by the user|Waiting for storage|Waiting for the director",
      { confidence: 0.955 },
    ),
    one("backup type, backup level, level", "incremental|full|differential"),
    one("retention unit", "days|weeks|months"),
    pattern("volume name, tape label, media label, volume label", "(Full|Incr|Diff|Vol)-[0-9]{4}|[A-Z]{3}[0-9]{3}L8"),
    one("media type", "File|LTO-8|LTO-9|Disk|S3", SURE),
    pattern("label format", "(Full|Incr|Diff|Vol)-"),
    one(
      "file set, fileset, file set name",
      "Full Set|Catalog|Home Directories|Web Sites|Mail Store|Databases|System Configuration",
    ),
    number("retention day, retention days, keep day, keep days", 7, 365),
    ...of(
      "client, backup client",
      pattern("name, client name", "(web|db|mail|files|build|proxy|app)-[0-9]{2}-fd"),
      one(
        "os, system, client system",
        "15.0.2 Debian GNU/Linux 12|13.0.4 Ubuntu 24.04|15.0.2 Windows Server 2022|13.0.1 Rocky Linux 9",
      ),
    ),
    ...of(
      "pool, media pool, volume pool",
      one("name, title", "Default|Full|Incremental|Differential|Scratch|Archive|Offsite|Monthly|Weekly|Daily", SURE),
    ),
    ...of(
      "storage, storage daemon, repository, backup target",
      one("name, title", "File1|Autochanger1|NAS-Vault|Tape-Library|S3-Offsite|Local-Disk"),
    ),
    ...of(
      "job, backup job, backup, restore job",
      one(
        "name, job name, job",
        "BackupCatalog|BackupWeb|BackupMail|BackupDatabases|BackupHome|BackupFileServer|RestoreFiles",
      ),
      small("file, files, job files, file count, number of files", 120, 480_000),
      small("byte, bytes, job bytes, read bytes, size byte, size bytes", 4_000_000, 90_000_000_000),
      one(
        "comment, note",
        "Second run after a network error.|Started by hand.|Before the upgrade.|Client was off for two nights.|Tape was full, next one loaded.|Kept until the audit.|Files in use were skipped.|Moved to the new storage.",
      ),
    ),
    ...of(
      "media, tape, volume",
      small(
        "volume byte, volume bytes, byte, bytes, capacity bytes, volume capacity byte, volume capacity bytes",
        800_000_000,
        9_000_000_000_000,
      ),
      small("volume block, volume blocks, block, blocks", 12_000, 60_000_000),
    ),
    one("job status, jobstatus", "T|T|E|f|A|R|C", SURE),
    one("level, job level", "F|I|D", { ...SURE, of: ["job", "job histo"] }),
    one("type, job type", "B|B|R|V|C|M", { ...SURE, of: ["job", "job histo"] }),
    ...of(
      "job histo, job history",
      one(
        "name, job",
        "BackupCatalog|BackupWeb|BackupMail|BackupDatabases|BackupHome|BackupFileServer|RestoreFiles",
        SURE,
      ),
    ),
    figure(
      "file retention, job retention, volume retention, retention, cache retention",
      [2_592_000, 15_552_000, 31_536_000, 5_184_000, 63_072_000],
      SURE,
    ),
    figure("vol use duration, volume use duration", [0, 82_800, 604_800], SURE),
    pattern(
      "lstat, file attributes",
      "P0[A-D] [A-Z][A-Za-z0-9+/]{3} IGk B A A A [A-Z]{2} BAA I BnK[a-z0-9]{2}[A-Z] BnK[a-z0-9]{2}[A-Z] BnK[a-z0-9]{2}[A-Z] A A D",
      SURE,
    ),
    pattern("md5", "[A-Za-z0-9+/]{22}", { ...SURE, of: ["file", "base file"] }),
    ...of(
      "location",
      one(
        "location, name",
        "Server room|Safe, head office|Bank vault|Branch office|Fire safe|Off-site storage|Data centre B",
        SURE,
      ),
    ),
    ...of(
      "counter, counters",
      one("counter, name", "MonthlyVolume|WeeklyVolume|CatalogCounter|TapeCounter|OffsiteCounter|DailyVolume", SURE),
      one("wrap counter, wrapcounter", "YearCounter|CycleCounter|MonthlyVolume", SURE),
    ),
    ...of(
      "device",
      one("name", "FileStorage|Drive-0|Drive-1|ULT3580-TD8|FileChgr1-Dev1|FileChgr1-Dev2|S3Device", SURE),
    ),
    ...of(
      "snapshot",
      pattern(
        "name, snapshot name",
        "(web|db|mail|files)-(root|var|home|data)-20(25|26)-(0[1-9]|1[0-2])-[0-2][1-8]_0[1-5]\\.[0-5]0",
        SURE,
      ),
      one("volume", "/dev/vg0/root|/dev/vg0/var|tank/home|tank/data|/dev/vg1/mysql", SURE),
      one("device", "/|/var|/home|/srv|/var/lib/mysql", SURE),
      one("type", "lvm|zfs|btrfs", SURE),
    ),
    ...of(
      "restore object",
      one("object name, name", "job_metadata.xml|vss_writers.xml|plugin_config|RestoreOptions", SURE),
      one("plugin name, plugin", "bpipe-fd|mysql-fd|vss-fd|python-fd|cloud-fd", SURE),
    ),
    ...of(
      "log, job log, backup log",
      one(
        "log text, logtext",
        "Start Backup JobId 4127, Job=BackupWeb.2026-03-14_23.05.00_12|Using Device FileChgr1-Dev1 to write.|Backup OK|End of Volume Full-0042 at file 3 on device FileChgr1-Dev1|Fatal error: Network error with FD during Backup|Begin pruning Jobs older than 6 months.|shell command: run BeforeJob make_catalog_backup.pl|Warning: VSS was not initialized",
        SURE,
      ),
    ),
    pattern("path, directory", "/(etc|var/www|var/lib/mysql|home/[a-f]{4}|srv/data|opt/app/conf|var/mail)/", {
      of: ["path", "file path", "directory"],
    }),
    pattern("name, file name", "(config|index|passwd|backup|report|main|access)\\.(yml|html|conf|sql|log|py|txt)", {
      of: ["filename", "file name"],
    }),
  ],
);
