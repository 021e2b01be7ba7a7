import type { Schemas } from "./schemas.ts";

/** What servers, and programs that watch, run or steer others, keep in tables of their own. */
export const serversKept: Schemas = {
  hostDefinitions: {
    hostgroup: `
      id int pk sequence
      object_name varchar(255) list:linux-servers
      assign_filter text list:host.vars.os="Linux"`,
    servicegroup: `
      id int pk sequence
      object_name varchar(255) list:certificates`,
    timeperiod: `
      id int pk sequence
      object_name varchar(255) list:workhours
      ranges text ~"(monday|saturday|friday)"`,
    host: `
      id int pk sequence
      object_name varchar(255) list:generic-host
      imports text list:["generic-host"]
      check_command varchar(64) list:hostalive
      retry_interval varchar(8) list:30
      notes text list:Maintained by the network team
      icon_image_alt varchar(255) list:Linux`,
    notification: `
      id int pk sequence
      object_name varchar(255) list:mail-host-admins
      period varchar(64) list:24x7
      states text list:["Down","Up"]
      times_begin int choice`,
    host_var: `
      id int pk sequence
      varname varchar(255) list:snmp_community
      varvalue text conditional`,
    import_source: `
      id int pk sequence
      source_name varchar(64) list:Virtual machines
      key_column varchar(64) list:hostname`,
    sync_rule: `
      id int pk sequence
      rule_name varchar(255) list:Hosts from the inventory
      filter_expression text list:os=*Windows*`,
  },
  switchesOfPrograms: {
    feature_toggles: `
      id int pk sequence
      name varchar(255) ~^[a-z]`,
    feature_environments: `
      id int pk sequence
      enabled boolean *`,
    feature_strategies: `
      id int pk sequence
      strategy_name varchar(255) list:flexibleRollout
      parameters json ~"rollout":`,
    change_request_comments: `
      id int pk sequence
      text text list:Approved for Monday morning.`,
    project_environments: `
      id int pk sequence
      default_strategy json ~flexibleRollout`,
    milestones: `
      id int pk sequence
      name text list:General availability`,
    emails_sent: `
      id int pk sequence
      type varchar(64) list:reset-password`,
  },
  officesOfAgents: {
    agents: `
      id int pk sequence
      name text *
      adapter_type text list:process
      title text list:Release Manager`,
    heartbeat_runs: `
      id int pk sequence
      invocation_source text list:timer
      log_store text list:local_file
      stdout_excerpt text list:Build finished in 38 s.`,
    agent_wakeup_requests: `
      id int pk sequence
      reason text list:issue_assigned`,
    approvals: `
      id int pk sequence
      type text list:hire_agent`,
  },
  catalogOfServices: {
    refresh_state: `
      entity_id varchar(64) pk *
      entity_ref varchar(255) ~^(component|api|resource|system):default/
      unprocessed_entity text ~"apiVersion"`,
    relations: `
      id int pk sequence
      source_entity_ref varchar(255) ~:default/
      type varchar(64) list:ownedBy`,
    locations: `
      id int pk sequence
      type varchar(64) list:url
      target varchar(255) ~catalog-info\\.yaml$`,
  },
  gamesForRent: {
    eggs: `
      id int pk sequence
      author varchar(255) ~@example\\.
      script_install text ~^#!/bin
      features json ~^\\[`,
    egg_variables: `
      id int pk sequence
      name varchar(255) *`,
    allocations: `
      id int pk sequence
      ip_alias varchar(255) ~example
      port int choice`,
    subusers: `
      id int pk sequence
      permissions json ~\\.`,
    servers: `
      id int pk sequence
      name varchar(255) list:Skyblock
      image varchar(255) ~^ghcr`,
  },
  trackersOfVehicles: {
    geofences: `
      id int pk sequence
      name varchar(128) *`,
    positions: `
      id int pk sequence
      device_time timestamp *
      fix_time timestamp *`,
    devices: `
      id int pk sequence
      name varchar(128) ~^(Truck|Van|Trailer|Car|Bus|Forklift|Pickup)
      model varchar(128) list:FMB120`,
    events: `
      id int pk sequence
      type varchar(128) list:geofenceEnter`,
  },
  sealedVaults: {
    ciphers: `
      uuid char(36) pk *
      name text ~^2\\.
      notes text ~^2\\.`,
    users: `
      uuid char(36) pk *
      master_password_hint text *
      password_hint text list:first school`,
  },
};
