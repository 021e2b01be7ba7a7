import type { Schemas } from "./schemas.ts";

/** Servers that run a network: names, addresses, who may log in, what is watched, what is kept. */
export const infrastructure: Schemas = {
  nameServer: {
    domains: `
      id int pk sequence
      name varchar(255) domain
      type varchar(8) list:NATIVE
      notified_serial int choice
      account varchar(40) list:hosting
      catalog varchar(255) ~^(catalog|members)`,
    records: `
      id int pk sequence
      name varchar(255) *
      type varchar(10) list:CNAME
      content varchar(65000) weighted
      prio int choice`,
    supermasters: `
      ip varchar(64) ipv4
      nameserver varchar(255) ~^ns[12]\\.
      account varchar(40) list:internal`,
    cryptokeys: `
      id int pk sequence
      content text ~^Private-key-format`,
    domainmetadata: `
      id int pk sequence
      kind varchar(32) list:SOA-EDIT-API
      content text weighted`,
    tsigkeys: `
      id int pk sequence
      name varchar(255) list:axfr-provider
      algorithm varchar(50) list:hmac-sha256
      secret varchar(255) ~=$`,
  },
  dialIn: {
    radacct: `
      radacctid bigint pk sequence
      acctsessionid varchar(64) ~^[0-9A-F]{8}-
      nasipaddress varchar(15) ipv4
      nasporttype varchar(32) list:Ethernet
      acctterminatecause varchar(32) list:Lost-Carrier
      calledstationid varchar(50) ~^([0-9A-F]{2}-){5}
      framedipaddress varchar(15) ipv4
      framedipv6prefix varchar(45) ~/64$
      acctauthentic varchar(32) list:RADIUS`,
    radcheck: `
      id int pk sequence
      username varchar(64) username
      attribute varchar(64) list:Expiration
      op varchar(2) list:==
      value varchar(253) weighted`,
    nas: `
      id int pk sequence
      nasname varchar(128) ~\\.
      shortname varchar(32) ~^[a-z]+-
      ports int choice`,
  },
  leases: {
    dhcp4_subnet: `
      subnet_id bigint pk sequence
      subnet_prefix varchar(64) ~/24$
      boot_file_name varchar(128) list:pxelinux.0
      client_class varchar(128) list:printers
      renew_timer bigint choice
      rebind_timer bigint choice`,
    dhcp6_pd_pool: `
      id int pk sequence
      prefix varchar(45) ~^2001:db8:
      delegated_prefix_length smallint choice`,
    dhcp4_client_class: `
      id int pk sequence
      name varchar(128) list:pxe-bios
      test text list:member('KNOWN')`,
    lease6: `
      address varchar(39) pk ~^2001:db8:
      duid varchar(130) ~^00:01:
      hostname varchar(255) hostname`,
  },
  checks: {
    host: `
      id int pk sequence
      name varchar(255) *
      address varchar(255) ipv4
      address6 varchar(255) ipv6|~:
      checkcommand_name varchar(255) list:ping4
      check_timeperiod_name varchar(255) list:24x7
      max_check_attempts int choice`,
    host_state: `
      id int pk sequence
      output text list:SWAP OK - 98% free (2004 MB out of 2047 MB)
      performance_data text weighted
      check_source text ~^(master|satellite|agent)`,
    downtime: `
      id int pk sequence
      comment text list:Kernel update and reboot
      entry_time bigint epochSeconds|epochMillis
      scheduled_start_time bigint *`,
    hostgroup: `
      id int pk sequence
      name varchar(255) list:linux-servers`,
  },
  graphs: {
    graph_templates: `
      id int pk sequence
      name varchar(255) list:Interface - Traffic (bits/sec)`,
    cdef: `
      id int pk sequence
      name varchar(255) list:Turn Bytes into Bits`,
    poller_item: `
      id int pk sequence
      hostname varchar(250) hostname
      rrd_name varchar(19) list:traffic_in
      rrd_path varchar(255) ~\\.rrd$
      rrd_step int choice`,
  },
  chatServer: {
    rosterusers: `
      username varchar(191) username
      jid varchar(191) ~@
      subscription char(1) list:B
      ask char(1) list:N`,
    muc_room: `
      name varchar(191) list:lobby
      host varchar(191) list:conference.chat.example.com`,
    sm: `
      usec bigint integer
      pid varchar(191) ~^<0
      resource varchar(191) ~^[A-Za-z]
      node varchar(191) ~@`,
  },
  codeForge: {
    repository: `
      id int pk sequence
      name varchar(255) ~-
      default_branch varchar(255) *
      object_format_name varchar(6) list:sha1`,
    action_run: `
      id int pk sequence
      ref varchar(255) weighted|~^refs/
      commit_sha char(40) gitSha`,
    action_run_job: `
      id int pk sequence
      runs_on text ~^\\[`,
    branch: `
      id int pk sequence
      name varchar(255) gitBranch`,
    commit_status: `
      id int pk sequence
      state varchar(7) list:failure
      context text list:ci/build`,
    language_stat: `
      id int pk sequence
      language varchar(50) list:Go`,
  },
  logins: {
    realm: `
      id varchar(36) pk uuid
      name varchar(255) list:master
      login_theme varchar(255) list:base
      otp_policy_alg varchar(36) list:HmacSHA1`,
    client: `
      id varchar(36) pk uuid
      base_url varchar(255) ~^https://`,
    user_attribute: `
      id varchar(36) pk uuid
      name varchar(255) list:department
      value varchar(255) weighted`,
    client_scope: `
      id varchar(36) pk uuid
      name varchar(255) list:profile`,
    admin_event_entity: `
      id varchar(36) pk uuid
      admin_event_time bigint epochSeconds|epochMillis
      operation_type varchar(255) list:CREATE
      resource_path varchar(2550) ~^(users|clients|groups|roles)/`,
  },
  screens: {
    remote_connection: `
      connection_id int pk sequence
      connection_name varchar(128) ~[a-z]
      protocol varchar(32) list:rdp`,
    remote_connection_group: `
      id int pk sequence
      connection_group_name varchar(128) list:Databases`,
    connection_parameter: `
      id int pk sequence
      parameter_name varchar(128) list:hostname
      parameter_value varchar(4096) weighted`,
  },
  inventory: {
    status_labels: `
      id int pk sequence
      name varchar(100) list:Ready to Deploy`,
    license_seats: `
      id int pk sequence
      notes text list:Home office.`,
    models: `
      id int pk sequence
      name varchar(191) list:Latitude 5440
      eol int choice`,
    custom_fields: `
      id int pk sequence
      name varchar(191) list:IMEI
      format varchar(191) list:MAC`,
    settings: `
      id int pk sequence
      ldap_basedn varchar(191) ~^(dc|ou)=
      date_display_format varchar(191) list:Y-m-d`,
  },
  addressPlan: {
    vrf: `
      id int pk sequence
      name varchar(32) list:voice
      rd varchar(32) ~^6451`,
    pstn_prefixes: `
      id int pk sequence
      prefix varchar(32) ~^\\+`,
    nat: `
      id int pk sequence
      name varchar(64) list:Web server
      src text ~\\.`,
    vlans: `
      id int pk sequence
      name varchar(255) list:servers`,
  },
  tapes: {
    job: `
      jobid int pk sequence
      name varchar(255) list:BackupCatalog
      jobstatus char(1) list:T
      level char(1) list:F`,
    fileset: `
      filesetid int pk sequence
      fileset varchar(255) list:Full Set`,
    job_media: `
      jobmediaid int pk sequence`,
    location: `
      locationid int pk sequence
      location varchar(255) list:Bank vault`,
  },
  federatedChat: {
    room_memberships: `
      event_id text ~^\\$
      sender text ~^@
      membership text list:knock
      avatar_url text ~^mxc:`,
    room_stats_state: `
      room_id text pk ~^!
      name text list:Off-topic
      join_rules text list:restricted`,
    e2e_device_keys_json: `
      ts_added_ms bigint epochMillis`,
    user_threepids: `
      medium text list:msisdn
      address text email`,
  },
  switchboardInSoftware: {
    v_extensions: `
      extension_uuid uuid pk uuid
      extension text ~^[1-4]
      effective_caller_id_name text fullName
      effective_caller_id_number text phone
      call_group text list:warehouse
      enabled text list:true`,
    v_ring_groups: `
      ring_group_uuid uuid pk uuid
      ring_group_name text list:Reception
      ring_group_extension text ~^[1-4]
      ring_group_strategy text list:simultaneous
      ring_group_enabled text list:false`,
    v_xml_cdr: `
      xml_cdr_uuid uuid pk uuid
      caller_id_number text phone
      hangup_cause text list:USER_BUSY
      leg text list:a`,
  },
  indicators: {
    attributes: `
      id int pk sequence
      category varchar(255) list:Payload delivery
      type varchar(100) list:ip-dst
      value1 text weighted`,
    galaxies: `
      id int pk sequence
      name varchar(255) list:Ransomware`,
    warninglists: `
      id int pk sequence
      name varchar(255) list:Link shorteners`,
    sharing_groups: `
      id int pk sequence
      name varchar(255) list:Hospitals`,
  },
  cabinets: {
    dcim_rack: `
      id bigint pk sequence
      name varchar(100) list:B07
      form_factor varchar(50) list:wall-cabinet
      airflow varchar(50) list:passive`,
    dcim_devicetype: `
      id bigint pk sequence
      model varchar(100) list:MX204
      front_image varchar(100) imageUrl|imageFile|~image`,
    dcim_powerfeed: `
      id bigint pk sequence
      name varchar(100) ~^(PDU|Feed)
      phase varchar(50) list:three-phase`,
    dcim_site: `
      id bigint pk sequence
      physical_address varchar(200) street
      custom_field_data json json`,
  },
  postOffice: {
    mailbox: `
      username varchar(255) pk email
      local_part varchar(255) ~^[a-z.]+$`,
    msgs: `
      mail_id varchar(16) pk *
      client_addr varchar(255) ipv4`,
    vacation: `
      email varchar(255) pk email
      subject varchar(255) list:Out of office`,
  },
  serviceDesk: {
    glpi_entities: `
      id int pk sequence
      name varchar(255) list:Head office
      completename text ~^Root entity`,
    glpi_itilcategories: `
      id int pk sequence
      name varchar(255) list:Printing`,
    glpi_itilfollowups: `
      id int pk sequence
      content text list:Cable was loose.`,
  },
  ownCloud: {
    floatingips: `
      id varchar(36) pk uuid
      floating_ip_address varchar(64) ipv4`,
    securitygrouprules: `
      id varchar(36) pk uuid
      ethertype varchar(40) list:IPv6
      port_range_min int choice`,
    subnetroutes: `
      id int pk sequence
      destination varchar(64) list:172.16.0.0/12
      nexthop varchar(64) ipv4`,
    images: `
      id varchar(36) pk uuid
      name varchar(255) list:debian-12
      container_format varchar(20) list:bare`,
  },
  imageRegistry: {
    artifact: `
      id int pk sequence
      media_type varchar(255) ~^application/vnd
      digest varchar(255) ~^sha256:`,
    scan_report: `
      id int pk sequence
      digest varchar(256) ~^sha256:`,
    replication_policy: `
      id int pk sequence
      name varchar(256) list:nightly-mirror
      cron_str varchar(256) ~[*]`,
    vulnerability_record: `
      id bigint pk sequence
      package text list:openssl
      cvss_score_v3 float decimal`,
  },
  hotelChat: {
    bookings: `
      id int pk sequence
      room_id int *
      sender varchar(80) fullName|email|companyName`,
  },
};
