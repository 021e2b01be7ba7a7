import { figure, number, pattern } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { of, one } from "./one.ts";
import { pair } from "./pair.ts";

const SURE = { confidence: 0.955 };
const MACHINES =
  "(Web|DB|Mail|File|Build|Print|Terminal|Backup|Test) server [1-9]|(Jump|Build|Office) host (north|south|lab)|Workstation [1-9][0-9]|Core switch [1-4]";
const GROUPS =
  "Production|Staging|Databases|Windows servers|Linux servers|Network devices|Branch offices|Training room|Laboratory|Workstations|Customers|Jump hosts";

/** Gateways to the screens and shells of other machines, and tunnels to their networks: Guacamole, bastions, WireGuard, OpenVPN. */
export const REMOTE_ACCESS = field(
  "connection_group connection_parameter connection_permission sharing_profile remote_session bastion jump_host ssh_session rdp_session wireguard wg_peer openvpn vpn_client vpn_user vpn_server vpn_peer tunnel_peer inbound? outbound? xray v2ray client_traffic proxy_host peer? tunnel? .allowed_ips .sharing_profile_name",
  [
    ...of(
      "connection, remote connection, session, connection history",
      pattern("connection name, name, connection", MACHINES, SURE),
      one("protocol", "ssh|rdp|vnc|telnet|kubernetes", SURE),
    ),
    pattern("connection name", MACHINES, SURE),
    ...of("connection group", one("connection group name, group name, name", GROUPS, SURE)),
    one("connection group name", GROUPS, SURE),
    one("sharing profile name", "Read only|Support|Training|Watch|Second operator|Auditor", SURE),
    ...of(
      "entity",
      one(
        "name",
        "guacadmin|operators|support|j.keller|developers|auditors|m.brandt|trainees|night-shift|a.novak|contractors",
        SURE,
      ),
    ),
    figure("max connection, max connections", [1, 2, 5, 10, 20], SURE),
    figure("max connections per user, max connections per account", [1, 1, 2, 3], SURE),
    figure("connection weight", [1, 1, 2, 5], SURE),
    number("proxy port", 4822, 4829, 0, SURE),
    pattern("allowed ip, allowed ips", "10\\.(8|66|200)\\.0\\.[1-9][0-9]?/32|0\\.0\\.0\\.0/0", SURE),
    pattern("preshared key, psk, public key, private key, pre shared key", "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=", {
      ...SURE,
      of: ["peer", "wg peer", "vpn peer", "wireguard", "wireguard peer", "wg interface", "wg server", "vpn client"],
    }),
    pattern("endpoint, endpoint address, server endpoint", "(vpn|wg|gate)[1-4]?\\.example\\.(com|net):51820", SURE),
    figure("persistent keepalive, keepalive", [25, 25, 0, 15], SURE),
    one("cipher, data cipher, data ciphers", "AES-256-GCM|AES-128-GCM|CHACHA20-POLY1305|AES-256-CBC", SURE),
    one("tag", "inbound-443|inbound-8443|vless-tcp|trojan-ws|api|direct", { ...SURE, of: ["inbound", "outbound"] }),
    one("protocol", "vless|vmess|trojan|shadowsocks|wireguard|socks|http", { ...SURE, of: ["inbound", "outbound"] }),
    one(
      "stream setting, stream settings",
      '{"network":"tcp","security":"reality"}|{"network":"ws","security":"tls","wsSettings":{"path":"/ws"}}|{"network":"grpc","security":"tls"}',
      SURE,
    ),
    one("sniffing", '{"enabled":true,"destOverride":["http","tls"]}|{"enabled":false}', SURE),
    meaning(
      "remark, remarks, client name, peer name",
      { text: "username" },
      { ...SURE, of: ["inbound", "client traffic", "peer", "vpn client", "wg peer", "vpn user"] },
    ),
    ...of(
      "user attribute, user history, user password history",
      one(
        "attribute name",
        "guac-full-name|guac-email-address|guac-organization|guac-organizational-role|preferred-theme",
        SURE,
      ),
      one("attribute value", "Night shift|Operations|Second level|External|dark", SURE),
    ),
  ],
  [],
  [
    pair(
      "parameter name",
      "parameter value",
      {
        hostname: "192.0.2.31|192.0.2.48|db1.example.com|build.example.net",
        port: "22|3389|5900",
        username: "admin|operator|deploy",
        "color-scheme": "gray-black|green-black",
        "font-size": "12|14",
        "ignore-cert": "true|false",
        security: "nla|tls|any",
        "enable-drive": "true|false",
        "drive-path": "/mnt/drive|/srv/transfer",
        "recording-path": "/var/lib/guacamole/recordings",
        domain: "OFFICE|LAB",
        "server-layout": "en-us-qwerty|de-de-qwertz",
        "resize-method": "display-update|reconnect",
        "enable-sftp": "true|false",
        "read-only": "true",
      },
      SURE,
    ),
  ],
);
