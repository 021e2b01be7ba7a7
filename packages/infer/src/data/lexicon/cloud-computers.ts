import { figure } from "../short-meanings.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of } from "./one.ts";
import { pair } from "./pair.ts";
import { toldPairs } from "./told-rows.ts";

const sure = { confidence: 0.976 };
const FLAVORS = { of: ["instance type", "flavor"], confidence: 0.985 };

/** Sizes of machines: processors, memory of the plain ones, disk. */
const SIZES: readonly (readonly [name: string, cpus: number, memory: number, disk: number])[] = [
  ["tiny", 1, 512, 1],
  ["small", 1, 2048, 20],
  ["medium", 2, 4096, 40],
  ["large", 4, 8192, 80],
  ["xlarge", 8, 16_384, 160],
  ["2xlarge", 16, 32_768, 320],
];
/** Families of them: how many times the memory. */
const FAMILIES: Readonly<Record<string, number>> = {
  m1: 1,
  m2: 1,
  m3: 1,
  t2: 1,
  t3: 1,
  c1: 0.5,
  c2: 0.5,
  c5: 0.5,
  r1: 2,
  r2: 2,
  r5: 2,
  g1: 1,
};
const flavors = (tell: (size: (typeof SIZES)[number], times: number) => number) =>
  Object.fromEntries(
    Object.entries(FAMILIES).flatMap(([family, times]) =>
      SIZES.map((size) => [`${family}.${size[0]}`, String(tell(size, times))] as const),
    ),
  );

/** What is told of some tables of that sort. */
const LINES = String.raw`
instance action, shadow instance action > message = ~(|||||(Error))
instance group member, shadow instance group member > instance, instance id = ~[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}
quota class, quota, reservation > resource = instances|cores|ram|key_pairs|server_groups|server_group_members|metadata_items|injected_files
mapping > rule, rules = [{"local":[{"user":{"name":"{0}"}}],"remote":[{"type":"REMOTE_USER"}]}]|[{"local":[{"user":{"name":"{0}"},"group":{"name":"federated","domain":{"name":"Default"}}}],"remote":[{"type":"HTTP_OIDC_SUB"}]}]|[{"local":[{"user":{"name":"{0}"},"projects":[{"name":"staff","roles":[{"name":"member"}]}]}],"remote":[{"type":"MELLON_NAME_ID"},{"type":"MELLON_groups","any_one_of":["staff"]}]}]|[{"local":[{"user":{"name":"{0}"},"group":{"id":"0cd5e9"}}],"remote":[{"type":"REMOTE_USER"},{"type":"affiliation","any_one_of":["student"]}]}]
credential > type = ec2|cert|totp
project > name = admin|service|demo|web-prod|web-test|data-platform|ci|backup|monitoring|sandbox|research|staging|video|network-lab|students|payments
`;

/** Clouds that run other people's machines: sizes, quotas, disks, and who may do what. */
export const CLOUD_COMPUTERS = field(
  "instance_type instance_type_extra_spec instance_system_metadata block_device_mapping pci_device quota_class compute_node? application_credential endpoint_group? implied_role? flavor? instance? endpoint? trust?",
  [
    ...fromLines(LINES, 0.976),
    ...of(
      "instance type, flavor",
      figure(
        "memory mb",
        [...new Set(Object.values(flavors(([, , memory], times) => memory * times)).map(Number))],
        sure,
      ),
      figure("vcpu, vcpus", [1, 2, 4, 8, 16], sure),
      figure("root gb", [20, 1, 40, 80, 160, 320], sure),
    ),
    ...of("instance", figure("power state", [1, 4, 0, 3], sure)),
  ],
  [],
  [
    pair(
      "name",
      "memory note",
      flavors(([, , memory], times) => memory * times),
      FLAVORS,
    ),
    pair(
      "name",
      "cpu note",
      flavors(([, cpus]) => cpus),
      FLAVORS,
    ),
    pair(
      "name",
      "disk note",
      flavors(([, , , disk]) => disk),
      FLAVORS,
    ),
    pair(
      "vm state",
      "power note",
      { active: "1", stopped: "4", error: "0", building: "0", paused: "3" },
      { of: ["instance"], confidence: 0.985 },
    ),
    ...toldPairs(
      "instance system metadata",
      "key | value",
      `
image_base_image_ref | 5f3b1c7e-20d4-4a8e-9b61-0c7d5e2f4a18|a1c4e8f2-7b3d-4f60-8e15-9d2b6c0a7f31
image_min_disk | 20|10|40
image_min_ram | 0|512|1024
image_container_format | bare
image_disk_format | qcow2|raw
image_os_distro | ubuntu|debian|rocky
image_hw_disk_bus | virtio
boot_roles | member,reader|admin,member,reader
owner_user_name | anna|deploy|ci
owner_project_name | web-prod|demo|ci
image_architecture | x86_64|aarch64
network_allocated | True`,
    ),
    ...toldPairs(
      "endpoint group",
      "name | filter, filters | description",
      `
dns-public | {"interface":"public","service_id":"d41c7a2e9b5f4e6c8a1f3b7d5e9c2a40"} | Name service for everybody
compute-public | {"interface":"public","service_id":"7b1e5c9d3a8f4e2b6c0d9f7a5e3b1c84"} | Computing for everybody
identity-admin | {"interface":"admin","service_id":"2f8a6c4e0d9b4f7a8e5c1d3b9a7f6e52"} | Identity for administrators
image-internal | {"interface":"internal","service_id":"9c3e7a5d1f8b4c6e0a2d8f4b6c9e7a15"} | Images, within the data centre
storage-public | {"interface":"public","region_id":"eu-west"} | Storage of the west
network-internal | {"interface":"internal","region_id":"eu-north"} | Networks of the north
eu-west | {"region_id":"eu-west"} | Everything in the west
eu-north | {"region_id":"eu-north"} | Everything in the north
load-balancer-public | {"interface":"public","service_id":"5a7c9e1d3f6b4a8c0e2d7f9b5c3a1e68"} | Load balancers
orchestration-admin | {"interface":"admin","service_id":"c8e2a6d4f0b94e7c5a1d3f9b7e6c2a08"} | Orchestration for administrators`,
    ),
    ...toldPairs(
      "policy",
      "blob | type",
      `
{"identity:list_users":"role:admin"} | application/json
{"identity:get_user":"role:admin or user_id:%(target.user.id)s","identity:create_user":"role:admin"} | application/json
{"compute:start":"role:admin or project_id:%(project_id)s"} | application/json
{"image:delete":"role:admin or rule:owner","owner":"project_id:%(owner)s"} | application/json
{"network:create_router":"role:member"} | application/json
{"admin_required":"role:admin","default":"rule:admin_required"} | application/json`,
    ),
    ...toldPairs(
      "service",
      "type | extra",
      `
identity | {"name":"keystone","description":"Identity"}
compute | {"name":"nova","description":"Compute"}
image | {"name":"glance","description":"Image"}
network | {"name":"neutron","description":"Networking"}
volumev3 | {"name":"cinderv3","description":"Block storage"}
object-store | {"name":"swift","description":"Object storage"}
placement | {"name":"placement","description":"Placement"}
orchestration | {"name":"heat","description":"Orchestration"}
dns | {"name":"designate","description":"DNS"}
load-balancer | {"name":"octavia","description":"Load balancing"}`,
    ),
    ...toldPairs(
      "project",
      "name | description",
      `
admin | Bootstrap project for initializing the cloud.
service | Accounts of the services
demo | For trying things out
web-prod | Web servers, production
web-test | Web servers, before they go live
data-platform | Loads and queries of the analysts
ci | Builds and tests
backup | Copies of other projects
monitoring | Metrics, logs and alerts
sandbox | Deleted every Sunday
research | Simulations of the physics group
staging | Copy of production, smaller
video | Conversion of films
network-lab | Routers and switches, virtual
students | Courses of the winter term
payments | Card payments, audited`,
    ),
  ],
);
