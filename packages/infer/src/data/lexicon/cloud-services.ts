import { figure, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.957 };
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
const NETWORKS =
  "private|public|internal|storage-net|mgmt|tenant-a-net|web-net|db-net|lb-mgmt-net|provider-vlan-110|external";

/** Clouds that a firm runs itself (OpenStack and their like): networks, images, volumes, load balancers, stacks, secrets. */
export const CLOUD_SERVICES = field(
  "floatingip floatingips floating_ip securitygroup securitygroups securitygrouprule ipallocation ipallocationpool subnetroute networksegment ml2_port_binding ml_2_port_binding qos_policy lbaas_loadbalancer lbaas_listener lbaas_pool lbaas_healthmonitor lbaa_health_monitor health_monitor load_balancer standardattribute subnetpool volume_type volume_attachment image_property image_member image_location stack_lock raw_template amphora project_quota secret_store_metadata bgp_speaker router? volume? stack? listener? port? .admin_state_up .provisioning_status .container_format .attach_status",
  [
    ...of("network", one("name", NETWORKS, SURE), one("status", "ACTIVE|ACTIVE|DOWN|BUILD|ERROR", SURE)),
    ...of(
      "subnet",
      one("name", "private-subnet|public-subnet|web-v4|db-v4|mgmt-v4|web-v6|storage-v4|lb-mgmt-subnet", SURE),
    ),
    figure("ip version", [4, 4, 4, 6], SURE),
    one("cidr", "10.0.0.0/24|10.20.1.0/24|192.168.10.0/24|172.24.4.0/24|10.8.0.0/20|192.168.100.0/26", {
      ...SURE,
      of: ["subnet", "subnetpool prefix", "ip allocation pool"],
    }),
    one("destination", "10.8.0.0/16|192.168.50.0/24|0.0.0.0/0|172.16.0.0/12", {
      ...SURE,
      of: ["subnet route", "router route", "extra route", "route"],
    }),
    meaning(
      "nexthop, next hop, gateway ip, peer ip, vip address, fixed ip address, floating ip address",
      { text: "ipv4" },
      SURE,
    ),
    one("availability zone hint, availability zone hints", '["nova"]|["az1"]|["az1","az2"]|[]', SURE),
    ...of(
      "port",
      pattern("name", "(web|db|lb|app|vpn)-[0-9]{2}-port", SURE),
      one("status", "ACTIVE|DOWN|BUILD|N/A", SURE),
    ),
    one(
      "device owner",
      "compute:nova|network:dhcp|network:router_interface|network:floatingip|network:router_gateway|Octavia|network:ha_router_replicated_interface",
      SURE,
    ),
    one("ip allocation", "immediate|deferred|none", SURE),
    ...of(
      "router",
      one("name", "router1|edge-router|tenant-a-router|provider-router|lab-router|web-router|backup-router", SURE),
      one("status", "ACTIVE|ACTIVE|ERROR|ALLOCATING", SURE),
    ),
    one("status", "ACTIVE|ACTIVE|DOWN|ERROR", {
      ...SURE,
      of: ["floatingip", "floating ip", "ml 2 port binding", "port binding"],
    }),
    ...of(
      "security group, securitygroup",
      one("name", "default|web|database|ssh-from-office|load-balancer|monitoring|bastion|kubernetes-nodes|mail", SURE),
    ),
    one("ethertype, ether type", "IPv4|IPv4|IPv6", SURE),
    figure(
      "port range min, port range minimum, port range max, port range maximum",
      [22, 80, 443, 5432, 3306, 8080, 6443, 53, 9100],
      SURE,
    ),
    one("remote ip prefix", "0.0.0.0/0|10.0.0.0/8|192.0.2.0/24|198.51.100.17/32|::/0", SURE),
    ...of(
      "agent",
      one(
        "type, agent type",
        "Open vSwitch agent|L3 agent|DHCP agent|Metadata agent|OVN Controller agent|Linux bridge agent|BGP dynamic routing agent",
        SURE,
      ),
      one("topic", "N/A|l3_agent|dhcp_agent|bgp_dragent", SURE),
      one(
        "configuration, configurations",
        '{"bridge_mappings":{"physnet1":"br-ex"},"tunnel_types":["vxlan"]}|{"agent_mode":"legacy","routers":14}|{"dhcp_driver":"dnsmasq","networks":8}',
        SURE,
      ),
      one(
        "resource version, resource versions",
        '{"Port":"1.5","Subnet":"1.1","Network":"1.0"}|{"QosPolicy":"1.9","Trunk":"1.1"}',
        SURE,
      ),
    ),
    one(
      "binary",
      "neutron-openvswitch-agent|neutron-l3-agent|neutron-dhcp-agent|nova-compute|nova-scheduler|cinder-volume|cinder-scheduler|neutron-metadata-agent",
      SURE,
    ),
    ...of(
      "network segment, networksegment",
      one("network type", "vxlan|vlan|flat|geneve|gre", SURE),
      one("physical network", "physnet1|physnet2|provider|datacentre", SURE),
      figure("segmentation", [110, 204, 1042, 3000], SURE),
      one("name", "segment-rack1|segment-rack2|default|edge", SURE),
    ),
    one("physical network", "physnet1|physnet2|provider|datacentre", SURE),
    one("vif type", "ovs|bridge|unbound|binding_failed|vhostuser", SURE),
    one("vnic type", "normal|direct|macvtap|baremetal", SURE),
    one("vif detail, vif details", '{"port_filter":true,"ovs_hybrid_plug":false}|{"connectivity":"l2"}|{}', SURE),
    one("profile", '{}|{"migrating_to":"compute-04"}|{"physical_network":"physnet1","pci_slot":"0000:3b:10.2"}', {
      ...SURE,
      of: ["ml 2 port binding", "port binding"],
    }),
    ...of("qos policy", one("name", "gold|silver|bronze|limited-10mbit|voip|backup-traffic", SURE)),
    figure("max kbps", [10_000, 100_000, 1_000_000, 50_000], SURE),
    figure("max burst kbps", [8000, 80_000, 800_000, 0], SURE),
    ...of(
      "quota, project quota",
      one(
        "resource",
        "network|subnet|port|router|floatingip|security_group|security_group_rule|volumes|gigabytes|snapshots",
        SURE,
      ),
      figure("limit, hard limit", [100, 10, 500, -1, 50, 1000], SURE),
    ),
    one("resource type", "networks|subnets|ports|routers|floatingips|securitygroups|securitygrouprules", {
      ...SURE,
      of: ["standard attribute", "standardattribute"],
    }),
    one(
      "description",
      "|Created for the test environment|Customer network|Public addresses|For the build servers|Managed by automation",
      { ...SURE, of: ["standard attribute", "standardattribute", "load balancer", "lbaa loadbalancer"] },
    ),
    ...of("bgp speaker", one("name", "speaker-dc1|speaker-dc2|edge-speaker|lab-speaker", SURE)),
    ...of(
      "load balancer, loadbalancer, lbaa loadbalancer",
      one("name", "web-lb|api-lb|intranet-lb|db-read-lb|kube-apiserver|shop-lb|mail-lb", SURE),
    ),
    one("provisioning status", "ACTIVE|PENDING_UPDATE|PENDING_CREATE|ERROR", SURE),
    one("operating status", "ONLINE|OFFLINE|DEGRADED|NO_MONITOR", SURE),
    ...of(
      "listener, lbaa listener",
      one("name", "https|http|tcp-5432|terminated-https|api-6443", SURE),
      figure("protocol port", [443, 80, 8080, 6443, 5432], SURE),
      figure("connection limit", [-1, -1, 10_000, 2000], SURE),
    ),
    pattern("default tls container, tls container", `https://keys\\.example\\.com/v1/containers/${UUID}`, SURE),
    ...of(
      "health monitor, lbaa health monitor, healthmonitor",
      figure("delay", [5, 10, 15, 30], SURE),
      figure("timeout", [3, 5, 10], SURE),
      figure("max retry, max retries", [3, 2, 5], SURE),
      one("url path", "/|/health|/healthz|/status|/ready", SURE),
      one("http method", "GET|HEAD", SURE),
    ),
    one("expected code, expected codes", "200|200-204|200,302|200-399", SURE),
    ...of(
      "image",
      one(
        "name",
        "debian-12|ubuntu-24.04|ubuntu-22.04|rocky-9|cirros-0.6.2|windows-2022|fedora-coreos-40|amphora-x64-haproxy|centos-stream-9|alpine-3.20",
        SURE,
      ),
      one("status", "active|active|queued|saving|deactivated|killed", SURE),
      one("os hash algo, hash algo", "sha512|sha256", SURE),
      pattern("owner", "[0-9a-f]{32}", SURE),
    ),
    one("container format", "bare|bare|ovf|docker|ami", SURE),
    one("disk format", "qcow2|raw|iso|vmdk|vhd", SURE),
    figure("virtual size", [2_361_393_152, 10_737_418_240, 46_137_344, 21_474_836_480], SURE),
    ...of(
      "volume",
      figure("size", [10, 20, 50, 100, 200, 500], SURE),
      pattern("display name, name", "(web|db|mail|build|files)-(data|root|log|backup)-?[0-9]?", SURE),
      one("display description", "|Data of the wiki|Root disk|Old backups|Postgres data|Scratch space", SURE),
      one("status", "available|in-use|in-use|error|creating|deleting", SURE),
      one("attach status", "attached|detached|attaching|error_detaching", SURE),
      pattern("host", "block-0[1-4]@(lvm|ceph|nfs)#(lvm|ceph|gold|silver)", SURE),
    ),
    one(
      "provider location",
      "192.0.2.41:3260,1 iqn.2010-10.org.example:volume-4f2a 0|rbd:volumes/volume-7c1e|198.51.100.8:/srv/nfs",
      SURE,
    ),
    one("provider auth", "CHAP u7Gk2 q9Zr4T|CHAP k3Lm8 w1Xv6P|", SURE),
    one("replication status", "disabled|enabled|error|failed-over", SURE),
    one("migration status", "success|migrating|none|error", SURE),
    ...of(
      "stack",
      pattern("name", "(web|db|lab|training|ci|monitoring)-stack-?[0-9]?", SURE),
      one("action", "CREATE|UPDATE|DELETE|CHECK|RESUME", SURE),
      one("status", "COMPLETE|IN_PROGRESS|FAILED", SURE),
      one(
        "status reason",
        "Stack CREATE completed successfully|Stack UPDATE started|Resource CREATE failed: no valid host was found|Stack DELETE completed successfully",
        SURE,
      ),
      one("tenant", "admin|web-team|training|ci|research", SURE),
      pattern("current traversal, prev traversal", UUID, SURE),
      figure("timeout", [60, 30, 240], SURE),
    ),
    ...of(
      "secret",
      one("name", "tls-web|tls-api|volume-key|db-password|lb-private-key|signing-key|image-key", SURE),
      one("type, secret type", "opaque|symmetric|certificate|private|passphrase|public", SURE),
      one("algorithm", "aes|rsa|hmac", SURE),
      figure("bit length", [256, 2048, 128, 4096], SURE),
      one("mode", "cbc|ctr|xts", SURE),
      one("status", "ACTIVE|ACTIVE|ERROR|PENDING", SURE),
    ),
  ],
);
