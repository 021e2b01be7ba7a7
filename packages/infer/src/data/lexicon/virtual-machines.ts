import { meaning } from "../meaning.ts";
import { figure, number, pattern } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

/** As sure as what a list of words says. */
const SURE = { confidence: 0.945 };

/** Where a service written in Python gave up. */
const PYTHON_TRACE = {
  generator: "pattern",
  options: {
    regex:
      "Traceback \\(most recent call last\\):\n  File \"/usr/lib/python3/dist-packages/(compute|network|volume|scheduler|image)/(manager|driver|utils|api|client)\\.py\", line [1-9][0-9]{2,3}, in (build|spawn|attach|allocate|migrate|_wait)\n(TimeoutError: timed out|ConnectionRefusedError: connection refused|MemoryError|OSError: no space left on device|KeyError: '(host|port|volume)'|ValueError: invalid state)",
  },
} as const;

/** Where consoles are shown to whoever is sent there. */
const atConsoles = (path: string): string =>
  ["", 2, 3, 4]
    .flatMap((place) =>
      ["northline", "oakfield", "riverside"].map((firm) => `https://console${place}.${firm}.example${path}`),
    )
    .join("|");
const NOVNC = atConsoles(":6080/vnc_auto.html");

/** What is told of some tables of that sort only. */
const LINES = String.raw`
dns domain > domain = cloud.example.org|tenant1.example.com|dev.cloud.example.org|lab.example.net|prod.cloud.example.org
dns domain, volume usage cache, agent, volume > availability zone = nova|az1|az2
instance action > message = Error|Error
instance action > request id = ~req-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}
instance extra > flavor = {"cur":{"nova_object.name":"Flavor","nova_object.data":{"name":"m1.small","vcpus":1,"memory_mb":2048}},"old":null}|{"cur":{"nova_object.name":"Flavor","nova_object.data":{"name":"m1.large","vcpus":4,"memory_mb":8192}},"old":null}
instance extra > keypair = {"nova_object.name":"KeyPairList","nova_object.data":{"objects":[]}}|{"nova_object.name":"KeyPairList","nova_object.data":{"objects":[{"name":"anna-laptop"}]}}
instance extra > vcpu model = {"nova_object.name":"VirtCPUModel","nova_object.data":{"arch":"x86_64","model":"Skylake-Server"}}|{"nova_object.name":"VirtCPUModel","nova_object.data":{"arch":"x86_64","model":"EPYC"}}
instance extra > trusted cert = {"nova_object.name":"TrustedCerts","nova_object.data":{"ids":["0b5d2c72","61c0a9e4"]}}|{"nova_object.name":"TrustedCerts","nova_object.data":{"ids":["a1d05c33"]}}
instance system metadata > key = image_base_image_ref|image_min_disk|image_container_format|boot_roles|image_disk_format|image_min_ram|owner_user_name
task log > task name = instance_usage_audit
quota class > resource = instances|cores|ram|key_pairs|server_groups|server_group_members|metadata_items|injected_files
floating ip, floatingip > address, floating ip address = ~203\.0\.113\.(1[0-9]{2}|2[0-4][0-9]|[2-9][0-9])
agent, port binding, ml 2 port binding > host, host name = ~(compute|network|controller)-0[1-9](\.cloud\.example\.org)?
volume > cluster name = block@ceph|block@nfs|block@lvm
`;

/** Hosts and the virtual machines on them: what runs where, from which image, on which disks, and who may reach it. */
export const VIRTUAL_MACHINES = field(
  "hypervisor compute_node virtual_machine vm floating_ip fixed_ip block_device pci_device instance? security_group? snapshot? volume? key_pair? server_group?",
  [
    figure("segmentation id", [110, 120, 1042, 2048, 310, 3901], { confidence: 0.9675 }),
    ...fromLines(LINES, 0.9675),
    one("hypervisor, hypervisor type, hypervisor driver, virtualization type", "kvm|qemu|xen|vmware|hyperv"),
    one(
      "os, guest os, operating system, os name",
      "Ubuntu 24.04|Debian 12|Rocky Linux 9|Windows Server 2022|Fedora 41|openSUSE 15.6|Ubuntu 22.04|AlmaLinux 9|Debian 13|Windows Server 2025|CentOS Stream 9|Red Hat Enterprise Linux 9|Oracle Linux 9|SLES 15|FreeBSD 14|Alpine 3.20|Windows Server 2019|Ubuntu 20.04|Debian 11|Rocky Linux 8|AlmaLinux 8|Fedora 42|Arch Linux|OpenBSD 7.6|Windows 11",
    ),
    one("vm mode, virtual machine mode", "hvm|xen|exe"),
    one("task state", "spawning|rebooting|networking|deleting|resize_prep|powering-off"),
    one("config drive", "True|False"),
    one(
      "key name, key pair name, ssh key name",
      "deploy-key|admin-laptop|ci-runner|ops-team|bastion|backup-host|on-call|build-farm",
    ),
    one(
      "user data, cloud init, user data script",
      "#cloud-config\npackage_update: true\npackages: [nginx]\n|#!/bin/sh\napt-get update && apt-get install -y postgresql\n|#cloud-config\ntimezone: UTC\nruncmd: [systemctl enable --now docker]\n",
    ),
    one("root device name, root device, boot device", "/dev/vda|/dev/vda|/dev/sda|/dev/xvda", SURE),
    one("default ephemeral device, ephemeral device", "/dev/vdb|/dev/vdb|/dev/sdb|/dev/xvdb", SURE),
    one("default swap device, swap device", "/dev/vdc|/dev/vdc|/dev/sdc|/dev/xvdc", SURE),
    number("numa node", 0, 3),
    meaning("rxtx factor", { decimal: { generator: "choice", options: { values: [1, 1, 1, 1, 2, 0.5] } } }, SURE),
    pattern("cell name", "cell[1-9][0-9]?", SURE),
    meaning("launched on", { text: "hostname" }, SURE),
    meaning("supported instance, extra resource, pci request", { text: "json" }, SURE),
    ...of(
      "compute node, hypervisor, host",
      meaning("vcpu, vcpus", { number: { generator: "choice", options: { values: [32, 64, 16, 48, 96] } } }, SURE),
      meaning(
        "memory mb, ram mb, memory",
        { number: { generator: "choice", options: { values: [131_072, 262_144, 65_536, 524_288] } } },
        SURE,
      ),
      meaning(
        "local gb, disk gb",
        { number: { generator: "choice", options: { values: [1024, 2048, 512, 4096] } } },
        SURE,
      ),
      meaning("metric, metrics", { text: "json" }, SURE),
    ),
    ...of(
      "quota, quota usage, project user quota, user quota, project quota, quota class, reservation",
      one(
        "resource, resource name",
        "instances|cores|ram|volumes|gigabytes|snapshots|floating_ips|networks|key_pairs",
        { confidence: 0.97 },
      ),
      meaning(
        "hard limit, limit",
        { integer: { generator: "choice", options: { values: [10, 10, 20, 20, 40, 50, 100, 250, -1] } } },
        SURE,
      ),
      meaning(
        "in use, used, reserved",
        { integer: { generator: "integer", options: { min: 0, max: 20, distribution: "zipf" } } },
        SURE,
      ),
    ),
    meaning("traceback", { text: PYTHON_TRACE }, SURE),
    meaning(
      "hypervisor version",
      {
        integer: {
          generator: "choice",
          options: { values: [2_011_001, 4_002_000, 6_002_000, 7_002_000, 8_000_000, 8_002_002] },
        },
      },
      SURE,
    ),
    // By whichever way it is reached.
    pattern("internal access path", "/console\\?token=[0-9a-f]{16}", { confidence: 0.96 }),
    ...of(
      "cell",
      pattern(
        "api url",
        "https://api\\.(east|west|north|south|edge|lab)\\.(northline|oakfield|riverside)\\.example:8774/v2\\.1",
        SURE,
      ),
    ),
    ...of(
      "tag, resource tag, instance tag, server tag",
      one(
        "tag, name, tag name",
        "production|staging|development|web|database|cache|batch|monitoring|internal|public|gpu|backup|critical|temporary|team-data|team-web|billing|sandbox|legacy|customer-facing",
        { confidence: 0.96 },
      ),
    ),
    ...of("resource provider", meaning("name", { text: "hostname" }, SURE)),
    ...of("cell", pattern("name", "cell[1-9][0-9]{0,2}", SURE)),
    ...of(
      "aggregate, host aggregate",
      pattern("name", "(ssd|gpu|general|memory|compute|licensed|test)-(hosts|nodes|pool)-[1-9][0-9]?", SURE),
    ),
    ...of(
      "inventory",
      meaning(
        "minimum unit, step size",
        { integer: { generator: "choice", options: { values: [1, 1, 1, 1, 2, 4] } } },
        SURE,
      ),
    ),
    ...of(
      "key pair, ssh key",
      pattern("name, key name", "(deploy|admin|ci|ops|backup|bastion|build)-(laptop|key|runner|host|20(25|26))", SURE),
      pattern("fingerprint", "[0-9a-f]{2}(:[0-9a-f]{2}){15}", SURE),
    ),
    ...of(
      "volume usage, disk usage, volume usage cache, disk io",
      meaning(
        "total read, total write, current read, current write, curr read, curr write",
        { integer: { generator: "integer", options: { min: 20_000, max: 2_000_000 } } },
        SURE,
      ),
    ),
    ...of(
      "service",
      one(
        "disabled reason, disable reason",
        "Maintenance|Disk failure|Kernel upgrade|Memory errors|Moved to new hardware|Decommissioned",
        SURE,
      ),
    ),
    ...of(
      "pci device",
      pattern("vendor id", "(8086|10de|15b3|1002|14e4)", SURE),
      pattern("product id", "[0-9a-f]{4}", SURE),
      one("label", "gpu-compute|gpu-display|nic-fast|nic-storage|nvme|fpga|crypto", SURE),
      one("device type, type", "type-PCI|type-VF|type-PF"),
      pattern("device id, dev id", "(net|scsi|drm|usb)-[0-9a-f]{8}", SURE),
      one("status, state", "available|allocated|claimed|unavailable", SURE),
    ),
    ...of(
      "block device, block device mapping, volume attachment",
      one("guest format", "ext4|xfs|swap|ntfs"),
      one("device type", "disk|disk|cdrom|lun"),
      one("disk bus, bus", "virtio|scsi|sata"),
      one("encryption format", "luks|plain"),
      one("volume type", "ssd|hdd|standard|ceph-ssd|ceph-hdd|lvm", { confidence: 0.96 }),
    ),
    ...of(
      "instance action, server action, vm action",
      one(
        "message, action message",
        "Requested by the owner|Scheduled|Finished|Retried on another host|Waiting for the host|Error",
        { confidence: 0.97 },
      ),
      one("action", "create|reboot|stop|start|resize|delete|snapshot|live-migration"),
    ),
    ...of(
      "action event, instance event",
      one(
        "detail, details",
        "Host was busy, scheduled again|Image was cached|Waited for the network|Requested by the owner|Volume attached on the second try",
        SURE,
      ),
      one("event, event name", "schedule|build|allocate_network|attach_volume|power_on|power_off|reboot|migrate"),
    ),
    ...of(
      "instance group, server group, placement group, instance group policy",
      one("policy", "anti-affinity|affinity|soft-anti-affinity|soft-affinity"),
      pattern("name", "(web|db|api|worker|cache|batch)-(group|cluster|ha)-[1-9]", SURE),
    ),
    ...of(
      "security group",
      pattern("name", "(web|db|ssh|mail|internal|bastion|monitoring|api)-(servers|access|nodes)", SURE),
      one(
        "description",
        "From the office only|From anywhere|From the application servers only|Everything within the network|Reviewed twice a year|Replaces the default rules",
      ),
    ),
    ...of(
      "instance, vm, virtual machine, server",
      pattern("reservation id", "r-[a-z0-9]{8}", SURE),
      one(
        "description, display description",
        "Front end, production|Build runner|Database, nightly backups|Mail relay|Test environment, may be deleted|Batch jobs|Monitoring|Staging copy of production",
      ),
    ),
    ...of(
      "snapshot",
      one("status, state", "available|creating|deleting|error"),
      pattern(
        "name, display name",
        "(web|db|mail|api|build|files)-[0-9]{2}-(nightly|weekly|before-upgrade|golden)",
        SURE,
      ),
      one(
        "description, display description",
        "Requested by support|Kept for a month|Checked, can be restored|Taken while the machine was stopped|Last state of the old server|Before the move to the other rack|Taken every Sunday|May be removed after the audit|For tests of the new release|Copy for the training room",
      ),
    ),
    ...of(
      "instance type, flavor, flavour, vm size, machine type",
      pattern("name", "(m|c|r|g|t|s)[1-9]\\.(tiny|small|medium|large|xlarge|2xlarge|4xlarge)", SURE),
      meaning(
        "swap, swap mb",
        { integer: { generator: "choice", options: { values: [0, 0, 0, 0, 512, 1024, 2048] } } },
        SURE,
      ),
      meaning("vcpu, vcpus", { number: { generator: "choice", options: { values: [1, 2, 2, 4, 4, 8, 16] } } }, SURE),
    ),
    ...of("migration", one("status, state", "completed|running|queued|error|reverted")),
    ...of(
      "fault, instance fault",
      one(
        "message, fault message",
        "No valid host was found|Failed to allocate the network|Image could not be found|Timed out waiting for a reply|Quota exceeded for cores|Volume could not be attached|The host is down|Not enough memory on the host|Instance could not be resized|Build of the instance was aborted|Port binding failed|Disk of the flavour is too small for the image",
        { confidence: 0.97 },
      ),
      meaning("code", { integer: { generator: "choice", options: { values: [500, 500, 404, 503, 409, 400] } } }, SURE),
      meaning("detail, details", { text: PYTHON_TRACE }, SURE),
    ),
    ...of("floating ip", one("interface", "br-ex|br-ex|eth1|eth0|bond0|ens4|vlan100", { confidence: 0.98 })),
    ...of("quota class", one("class name, name", "default|premium|basic|unlimited")),
    ...of(
      "network, virtual network",
      pattern("label, name", "(private|public|mgmt|dmz|storage|backup|guest)-(net|lan)-[1-9][0-9]?", SURE),
    ),
    ...of("virtual interface", meaning("address", { text: "macAddress" }, { confidence: 0.955 })),
  ],
  [],
  [
    pair("image ref, image reference, image name, base image, boot image", "os type, guest os type, os family", {
      "ubuntu-24.04-server": "linux",
      "windows-2022": "windows",
      "debian-12": "linux",
      "rocky-9": "linux",
      "fedora-41": "linux",
      "alpine-3.20": "linux",
    }),
    pair(
      "topic",
      "binary, service binary",
      {
        compute: "nova-compute",
        scheduler: "nova-scheduler|cinder-scheduler",
        conductor: "nova-conductor",
        network: "nova-network",
        volume: "cinder-volume",
      },
      // Surer than the agents of networks.
      { of: ["service"], confidence: 0.96 },
    ),
    pair(
      "console type",
      "access url base, url base, console url",
      {
        novnc: NOVNC,
        "spice-html5": atConsoles(":6082/spice_auto.html"),
        serial: atConsoles(":6083/serial.html"),
        vnc: NOVNC,
      },
      { confidence: 0.96 },
    ),
    // What comes from a volume stays one.
    pair(
      "source type",
      "destination type",
      { image: "local|volume", volume: "volume", snapshot: "volume", blank: "local|volume" },
      { of: ["block device", "block device mapping", "volume attachment"], confidence: 0.94 },
    ),
    // What a size of machine asks of its host.
    pair(
      "key, name, spec",
      "value, spec value",
      {
        "hw:cpu_policy": "dedicated|shared",
        "hw:mem_page_size": "large|1GB|any",
        "hw:numa_nodes": "1|2",
        "hw:cpu_sockets": "1|2",
        "hw:watchdog_action": "reset|poweroff",
        "hw_rng:allowed": "True",
        "quota:disk_read_iops_sec": "2000|5000",
        "quota:disk_write_iops_sec": "1000|3000",
        "resources:VGPU": "1",
        "trait:HW_CPU_X86_AVX2": "required",
        "pci_passthrough:alias": "gpu:1|nic:1",
        "aggregate_instance_extra_specs:ssd": "true",
      },
      { of: ["extra spec", "flavor extra spec", "instance type extra spec"], confidence: 0.975 },
    ),
    // What is told of a machine, in rows of their own.
    pair(
      "key, name, meta key, metadata key, label key, tag key",
      "value, meta value, metadata value, label value, tag value",
      {
        environment: "production|staging|test|development",
        role: "web|database|cache|worker|bastion|monitoring",
        owner: "platform-team|data-team|web-team|ops",
        availability_zone: "zone-a|zone-b|zone-c",
        backup: "daily|weekly|none",
        os_type: "linux|windows",
        ssd: "true|false",
        cost_center: "4100|4200|5300|6100",
        monitoring: "enabled|disabled",
        project: "checkout|intranet|analytics|website",
        maintenance_window: "sun-02:00|sat-23:00|wed-03:00",
        image_version: "2025.1|2025.2|2026.1",
      },
      {
        of: ["metadata", "system metadata", "machine label", "node label", "instance tag"],
        confidence: 0.97,
      },
    ),
  ],
);
