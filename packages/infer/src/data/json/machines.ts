import { forAll, make, some, whole, within, word, words, yes } from "./parts.ts";
import type { Shapes } from "./parts.ts";

const RULE =
  "rule, ruleset, rule set, document, statement, policy document, policy definition, definition, datum, data";

/** What machines, networks and those who let people in keep. */
export const MACHINE_SHAPES: Shapes = {
  ...forAll("cpu info, processor info, cpu detail", {
    model: word("Xeon Gold 6248R|EPYC 7763|Xeon Silver 4314|EPYC 9354"),
    cores: some(8, 16, 24, 32, 64),
    threads: some(2, 1),
    arch: "x86_64",
  }),
  ...forAll("host info, machine info, server info, system info, hardware info, node info", {
    os: word("linux|linux|windows|darwin|freebsd"),
    uptimeHours: whole(1, 2400),
    arch: word("x86_64|arm64"),
    cpuCount: some(2, 4, 8, 16),
    memoryMb: some(2048, 4096, 8192, 16_384),
  }),
  ...within("instance, instance extra, server, vm, virtual machine", "device metadata, device info, device", [
    { type: "nic", bus: "pci", address: address(), tags: words("public|private|mgmt|storage", 1) },
    {
      type: "disk",
      bus: word("virtio|scsi"),
      serial: make("pattern", { regex: "[0-9a-f]{12}" }),
      tags: words("data|backup|scratch", 1),
    },
  ]),
  ...within("pci device, pci", "extra info, info, extra, metadata, capability", {
    capabilities: words("sriov|msi|power|rx|tx|tso", 2),
    parentInterface: make("pattern", { regex: "enp[1-9]s0f[01]" }),
    maxVfs: some(8, 16, 64, 128),
    trusted: yes(0.4),
  }),
  ...forAll("migration context", {
    migrationId: whole(1, 900),
    oldNumaCell: some(0, 1),
    newNumaCell: some(0, 1),
    liveMigration: yes(0.6),
  }),
  ...within("block device, volume attachment", "connection info, connection", {
    driverVolumeType: "iscsi",
    targetPortal: make("pattern", { regex: "10\\.0\\.[0-9]\\.[1-9][0-9]:3260" }),
    targetLun: whole(0, 8),
    accessMode: word("rw|rw|ro"),
  }),
  ...within("policy, access policy, bucket policy, iam policy, network policy", RULE, [
    {
      action: word("allow|allow|deny"),
      from: words("group:admins|group:developers|group:support|*", 2),
      to: words("tag:web:443|tag:db:5432|*:22|*:80", 2),
    },
  ]),
  ...within("mapping, attribute mapping, claim mapping, federation mapping, group mapping", "rule, mapping, claim", [
    {
      remote: { type: word("email|groups|department|upn"), contains: word("staff|admins|example.com") },
      local: { group: word("staff|admins|guests|developers") },
    },
  ]),
  ...within("endpoint group, endpoint", "filter", {
    interface: word("public|internal|admin"),
    service: word("compute|image|identity|network|storage"),
    region: word("eu-west|us-east|ap-south"),
  }),
  ...forAll("replay config, recording config, capture config, replay setting, recording setting", {
    sampleRate: some(0.1, 0.25, 0.5, 1),
    maskInputs: yes(0.8),
    blockSelector: word(".private|[data-mask]|#payment"),
    maxDurationMinutes: some(15, 30, 60),
  }),
  ...forAll("unknown field, unrecognized field, unrecognised field, passthrough field", {
    schemaVersion: whole(2, 6),
    importedFrom: word("desktop|mobile|web"),
  }),
  ...forAll(
    "ignored file, ignore list, ignore pattern, exclude pattern, excluded path, exclusion",
    words("*.log|cache/*|node_modules|tmp/*|*.bak|logs/*", 2),
  ),
};

/** Where a device is on its bus. */
function address() {
  return make("pattern", { regex: "0000:[0-3][0-9a-f]:0[0-9a-f]\\.[0-7]" });
}
