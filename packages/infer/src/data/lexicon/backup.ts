import { number, pattern, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

/** Backups: what is kept of which machines, on which media, for how long. */
export const BACKUP = field(
  "backup backup_job fileset file_set job_media restore restore_job backup_policy backup_set tape repository? snapshot? media? pool? client? storage? volume? job? schedule? retention_policy",
  [
    one("backup type, backup level, level", "incremental|full|differential"),
    one("retention unit", "days|weeks|months"),
    pattern("volume name, tape label, media label, volume label", "(Full|Incr|Diff|Vol)-[0-9]{4}|[A-Z]{3}[0-9]{3}L8"),
    one("media type", "File|LTO-8|LTO-9|Disk|S3"),
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
      one("name, title", "Default|Full|Incremental|Differential|Scratch|Archive|Offsite|Monthly|Weekly|Daily"),
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
        "Second run after a network error.|Started by hand.|Before the upgrade.|Client was off for two nights.",
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
    pattern("path, directory", "/(etc|var/www|var/lib/mysql|home/[a-f]{4}|srv/data|opt/app/conf|var/mail)/", {
      of: ["path", "file path", "directory"],
    }),
    pattern("name, file name", "(config|index|passwd|backup|report|main|access)\\.(yml|html|conf|sql|log|py|txt)", {
      of: ["filename", "file name"],
    }),
  ],
);
