import type { Schemas } from "./schemas.ts";

/** Consoles from which jobs, settings, menus and devices are managed. */
export const consoles: Schemas = {
  jobConsole: {
    xxl_job_info: `
    id                      int pk              sequence
    job_cron                varchar(128)        list:0 0 0 * * ? *
    executor_handler        varchar(255) null   list:demoJobHandler
    executor_route_strategy varchar(50) null    list:FAILOVER
    glue_type               varchar(50)         list:BEAN`,
    xxl_job_log: `
    id                      int pk              sequence
    executor_address        varchar(255) null   ~^http:
    trigger_code            int                 list:200
    executor_sharding_param varchar(20) null    list:1/2`,
    xxl_job_registry: `
    id                      int pk              sequence
    registry_group          varchar(255)        list:EXECUTOR`,
  },
  settingsOfServices: {
    config_info_gray: `
    id         bigint pk          sequence
    data_id    varchar(255)       ~(yaml|properties)$
    group_id   varchar(128)       list:DEFAULT_GROUP
    gray_name  varchar(128)       list:canary`,
    his_config_info: `
    nid        bigint pk          sequence
    data_id    varchar(255)       ~(yaml|properties)$
    op_type    char(10) null      list:U`,
  },
  adminConsole: {
    sys_dict_type: `
    dict_id    bigint pk          sequence
    dict_name  varchar(100) null  list:User gender
    dict_type  varchar(100) null  list:sys_user_sex`,
    sys_dict_data: `
    dict_code  bigint pk          sequence
    dict_type  varchar(100) null  list:sys_user_sex
    list_class varchar(100) null  list:primary`,
    sys_oper_log: `
    oper_id    bigint pk          sequence
    title      varchar(50) null   list:User management
    oper_param varchar(4000) null list:{"userId":104,"status":"0"}
    oper_url   varchar(255) null  list:/system/user`,
  },
  polledDevices: {
    device_groups: `
    id      int pk            sequence
    name    varchar(255)      list:Switches
    type    varchar(16)       list:dynamic`,
    device_mibs: `
    device_id   int           integer
    module      varchar(255)  list:IF-MIB
    included_by varchar(255)  list:SNMPv2-TC`,
    poller_groups: `
    id         int pk         sequence
    group_name varchar(255)   list:Branch offices`,
    ports: `
    port_id           int pk             sequence
    ifName            varchar(255) null  ~/0/
    ifAlias           text null          list:Uplink to core
    ifType            text null          list:ethernetCsmacd
    ifSpeed           bigint null        list:1000000000
    ifDuplex          varchar(12) null   list:fullDuplex
    ifMtu             int null           list:1500`,
  },
  packageMirror: {
    module: `
    id           bigint pk           sequence
    name         varchar(214)        ~-
    dist_tarball varchar(2048) null  ~^https:`,
    module_maintainer: `
    id           bigint pk           sequence
    name         varchar(214)        ~-`,
    module_keyword: `
    id           bigint pk           sequence
    keyword      varchar(100)        list:http`,
    tag: `
    id           bigint pk           sequence
    name         varchar(214)        ~-
    tag          varchar(30)         list:latest`,
  },
  volumesOfACloud: {
    volume_types: `
    id         uuid pk            uuid
    name       varchar(255) null  list:__DEFAULT__`,
    volume_attachment: `
    id            uuid pk            uuid
    mountpoint    varchar(255) null  ~^/dev/
    attach_mode   varchar(36) null   list:rw
    attach_status varchar(255) null  list:attached`,
    cgsnapshots: `
    id         uuid pk            uuid
    status     varchar(255) null  list:available`,
    driver_initiator_data: `
    id         int pk             sequence
    initiator  varchar(255)       ~^iqn`,
    encryption: `
    encryption_id    uuid pk            uuid
    control_location varchar(255)       list:front-end
    provider         varchar(255)       list:luks`,
  },
  clustersOfProjects: {
    cluster_agents: `
    id         bigint pk          sequence
    name       text               ~agent`,
    cluster_providers_aws: `
    id         bigint pk          sequence
    role_arn   varchar(2048)      ~^arn:
    vpc_id     varchar(255)       ~^vpc-
    access_key_id varchar(255) null ~^AKIA`,
    cluster_providers_gcp: `
    id             bigint pk        sequence
    gcp_project_id text             ~-
    zone           text             list:us-central1-a
    endpoint       text null        ~^(192|198|203)`,
    compliance_management_frameworks: `
    id         bigint pk          sequence
    name       text               list:SOC 2
    color      text               colorHex`,
  },
};
