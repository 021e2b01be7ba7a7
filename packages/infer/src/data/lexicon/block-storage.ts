import { figure, small } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";

const BACKENDS = "~(block|node|ceph)-0[1-6]@(lvm|ceph|nfs|ssd)#(gold|silver|lvm|pool-[1-3])";
const STATES = "available|available|creating|error|deleting";

const LINES = String.raw`
consistency group, group, image volume cache entry > host = ${BACKENDS}
consistency group, group > name = ~(db|web|mail|build|wiki)-(group|volumes|data)-[1-9]
consistency group, group > description = Volumes of the database|Data and log of the mail server|Everything the wiki needs|Taken together before each release|Volumes of one customer
consistency group, group, cgsnapshot, group snapshot > status = ${STATES}
cgsnapshot > name = ~(db|web|mail|build)-(daily|weekly|before-upgrade)-[1-9]
consistency group > source cgid = @uuid
service, cluster > binary = cinder-volume|cinder-scheduler|cinder-backup
service > topic = cinder-volume|cinder-scheduler|cinder-backup
cluster > name = ~(cluster|ceph|ha)-[1-3]@(lvm|ceph|ssd)
volume > ec 2 id = ~vol-[0-9a-f]{8}
volume > replication driver data = {"replicated":true}|{"vdisk_copy":1}|
volume > provider geometry = 16 63 20805|255 63 2610|16 63 41610
volume > migration status, previous migration status = success|success|migrating|starting|error
volume attachment > mount point, mountpoint = /dev/vda|/dev/vdb|/dev/vdc|/dev/sdb
volume attachment > attach mode = rw|rw|ro
volume attachment > attach status = attached|attached|detached|attaching
volume attachment > attached host = ~(compute|node)-[0-9]{2}\.example\.com
volume attachment > connector = {"host":"compute-04","ip":"192.0.2.24","initiator":"iqn.1994-05.com.example:4f2a81","multipath":false}|{"host":"compute-11","ip":"192.0.2.31","initiator":"iqn.1994-05.com.example:b07c1e","multipath":true}|{"host":"compute-02","ip":"192.0.2.22","platform":"x86_64","os_type":"linux2"}
backup > container = volumebackups|backups-daily|backups-weekly|archive
backup > service = cinder.backup.drivers.swift.SwiftBackupDriver|cinder.backup.drivers.ceph.CephBackupDriver|cinder.backup.drivers.nfs.NFSBackupDriver|cinder.backup.drivers.s3.S3BackupDriver
backup > service metadata = volume_4f2a81/20260302041207/az_nova_backup_8c1e|volume_b07c1e/20260118020911/az_nova_backup_02af|{"base":"volume-7c1e.backup.base"}
backup > display description = Before the upgrade|Nightly|Kept for the audit|Before the move to the new array
backup > status = available|available|creating|error|restoring
driver initiator data > initiator = ~iqn\.1994-05\.com\.example:[0-9a-f]{12}
driver initiator data > namespace = ~array-[1-4]\.example\.com
driver initiator data > key = host_id|igroup|initiator_group|port_id
driver initiator data > value = ~host-[0-9a-f]{6}|[1-9][0-9]?
encryption > control location = front-end|back-end
encryption > provider = luks|luks2|plain
encryption > cipher = aes-xts-plain64|aes-xts-plain64|aes-cbc-essiv
message > message level = ERROR|ERROR|INFO
message > detail id = ~00[1-9]|01[0-6]
message > action id = ~00[1-9]|01[0-4]
quota class > class name = default|default|gold|trial
quota, quota class, quota usage, reservation > resource = volumes|gigabytes|snapshots|backups|backup_gigabytes|groups|per_volume_gigabytes
quality of service specification > key = consumer|minIOPS|maxIOPS|total_bytes_sec|read_iops_sec
quality of service specification > value = front-end|500|2000|104857600|1000
group type specification > key = consistent_group_snapshot_enabled|group_replication_enabled|consistent_group_replication_enabled
group type specification > value = <is> True|<is> True|<is> False
volume type extra specification > key = volume_backend_name|RESKEY:availability_zones|multiattach|replication_enabled|storage_protocol
volume type extra specification > value = ceph-ssd|az1,az2|<is> True|<is> False|iSCSI
volume type > name = __DEFAULT__|ssd|hdd|ceph-gold|encrypted|archive
volume glance metadata > key = image_name|container_format|disk_format|min_ram|min_disk|os_distro|checksum
volume glance metadata > value = Debian 12|bare|qcow2|512|10|debian|2f6c1e04a9b37d58
attachment specification > key = filesystem|mount_options|driver_type|discard
attachment specification > value = ext4|rw,noatime|raw|true
worker > status = creating|deleting|downloading|error_deleting
worker > resource type = Volume|Snapshot|Backup
`;

/** Volumes that machines of a cloud are given, their snapshots and backups. */
export const BLOCK_STORAGE = field(
  "volume_type volume_attachment volume_metadata consistency_group cgsnapshot group_volume_type_mapping driver_initiator_data volume_glance_metadata backup_metadata? .cgsnapshot_id .source_cgid",
  [
    ...fromLines(LINES, 0.9673),
    figure("size", [10, 20, 50, 100, 200], { of: ["backup", "image volume cache entry"], confidence: 0.97 }),
    small("object count", 20, 4000, 0, { of: ["backup"], confidence: 0.96 }),
  ],
);
