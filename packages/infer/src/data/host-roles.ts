/** What machines are called by what they do. */
const numbered = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `${name}-0${number}`));

const ROLES: readonly (readonly [words: string, hosts: readonly string[]])[] = [
  ["smtp mailer outbound mta", ["smtp", "mail", "relay", "smtp-out"]],
  ["imap pop pop3 inbound mailbox mailcollector fetchmail", ["imap", "mail", "mailbox"]],
  ["mail email mailgun", ["mail", "smtp", "mx1", "mx2"]],
  ["ldap directory ad kerberos kdc", ["ldap", "ldap1", "ldap2", "dc1", "dc2", "directory"]],
  ["database db mysql postgres postgresql mariadb sql datasource mongodb mongo dsn warehouse", numbered("db", "sql")],
  ["redis cache memcached", numbered("cache", "redis")],
  ["ftp sftp ftps", ["ftp", "sftp", "files", "upload"]],
  ["proxy squid", ["proxy", "proxy1", "proxy2", "web-proxy"]],
  ["nameserver ns resolver", ["ns1", "ns2", "ns3", "dns1", "dns2"]],
  ["ntp timeserver", ["ntp", "ntp1", "ntp2", "time"]],
  ["vpn wireguard openvpn", ["vpn", "vpn1", "vpn2", "gw1"]],
  ["mqtt broker rabbitmq amqp kafka", [...numbered("broker"), "mqtt", "mq1", "mq2"]],
  ["syslog logstash graylog", ["syslog", "logs", "log-01", "log-02"]],
  ["printer print cups", ["print", "print1", "print2"]],
  ["sip voip pbx asterisk", ["sip", "pbx", "pbx1", "pbx2", "voip"]],
  ["radius nas", ["radius1", "radius2", "radius"]],
  ["backup", ["backup", "backup-01", "backup-02", "vault-01"]],
  ["ssh bastion jump", ["bastion", "jump", "ssh", "ops-01"]],
  ["hypervisor compute nova", numbered("compute", "kvm")],
  ["storage volume s3 nfs ceph minio", numbered("storage", "nas")],
  ["worker queue celery scheduler executor runner build", numbered("worker", "runner")],
  ["elasticsearch opensearch solr", numbered("search", "es")],
  ["git repository svn vcs forge", ["git", "code", "git-01"]],
  ["registry", ["registry", "hub", "images"]],
];

/** By a word of a column's or a table's name, what such machines are called. */
export const HOSTS_OF_WORD: ReadonlyMap<string, readonly string[]> = new Map(
  ROLES.flatMap(([words, hosts]) => words.split(" ").map((word) => [word, hosts] as const)),
);
