import type { Schemas } from "./schemas.ts";

/** Networks, servers, security and data. */
export const operations: Schemas = {
  telecom: {
    sim_cards: `
      iccid varchar(20) ~^89[0-9]{16}
      imsi varchar(15) ~^[0-9]{15}
      sim_type varchar(15) list:physical|list:eSIM
      sim_status varchar(15) list:active
      apn varchar(40) ~[a-z]`,
    call_detail_records: `
      call_type varchar(15) list:voice
      release_cause varchar(30) list:normal clearing|list:normal
      codec varchar(10) list:G.711|list:G711|list:PCMA
      mos_score decimal(3,2) decimal:1-5
      roaming_type varchar(15) list:home|list:none
      direction varchar(10) list:inbound|list:outbound`,
    mobile_plans: `
      name varchar(40) ~[A-Z]
      plan_type varchar(15) list:postpaid
      network_generation varchar(5) list:5G|list:4G`,
    phone_numbers: `
      number_type varchar(15) list:mobile
      porting_status varchar(20) list:completed|list:ported
      number_status varchar(15) list:assigned`,
    cell_towers: `
      technology varchar(10) list:4G|list:LTE|list:5G
      site_type varchar(20) list:rooftop|list:tower|list:macro
      frequency_band varchar(10) ~[0-9]`,
  },
  ipam: {
    ip_prefixes: `
      prefix varchar(20) ~/[0-9]
      role varchar(20) list:production|list:servers|list:loopback
      status varchar(15) list:active`,
    vlans: `
      name varchar(30) list:servers|list:Servers|list:MGMT|list:management
      vid int integer:1-4094
      status varchar(15) list:active`,
    device_interfaces: `
      name varchar(30) ~[0-9]
      interface_type varchar(20) list:1000base-t|list:ethernet
      duplex varchar(10) list:full
      mode varchar(10) list:access
      speed_mbps int choice|integer:10-100000
      description varchar(80) ~[a-zA-Z]`,
    dns_records: `
      record_type varchar(8) list:A
      ttl int choice|integer:30-86400
      content varchar(100) weighted`,
    firewall_rules: `
      action varchar(10) list:allow
      protocol varchar(10) list:tcp
      source_zone varchar(15) list:lan|list:LAN
      direction varchar(10) list:inbound|list:in
      dst_port varchar(11) ~[0-9]`,
    racks: `
      facility varchar(30) ~[A-Za-z0-9]
      rack_type varchar(20) list:4-post-cabinet|list:4-post cabinet|list:cabinet
      u_height int choice|integer:4-60`,
  },
  orchestration: {
    dag: `
    dag_id               varchar(250) pk  *
    dag_display_name     varchar(200)     list:daily_sales_report
    timetable_summary    text             list:@daily`,
    task_instance: `
    id                   uuid pk          uuid
    task_display_name    varchar(200)     *
    state                varchar(20)      list:success
    pool                 varchar(256)     list:default_pool
    operator             varchar(1000)    list:PythonOperator
    try_number           int              integer:1-4`,
  },
  identity: {
    realm: `
    id                   varchar(36) pk   *
    name                 varchar(255)     list:master
    password_policy      varchar(2550)    list:length(12)
    ssl_required         varchar(255)     list:external
    access_token_lifespan int             ttl`,
    identity_provider: `
    internal_id          varchar(36) pk   *
    provider_alias       varchar(255)     list:google
    realm_id             varchar(36)      *`,
    authentication_execution: `
    id                   varchar(36) pk   *
    authenticator        varchar(255)     list:auth-cookie
    requirement          int              integer:0-3`,
  },
  cicd: {
    pipelines: `
      trigger varchar(20) list:push
      pipeline_status varchar(20) list:success
      ref varchar(40) gitBranch|~[a-z]`,
    build_jobs: `
      stage varchar(20) list:test|list:build
      runner varchar(30) ~[a-z]
      failure_reason varchar(60) null list:script_failure|list:tests failed
      job_status varchar(20) list:success`,
    deployments: `
      environment varchar(20) list:production|environmentName
      strategy varchar(20) list:rolling
      status varchar(20) list:succeeded|list:success
      rollback_reason varchar(100) null ~[a-z]`,
    pull_requests: `
      title varchar(150) ~[a-z]
      state varchar(10) list:merged
      review_decision varchar(20) list:approved
      merge_method varchar(10) list:squash
      mergeable_state varchar(10) list:clean`,
    artifacts: `
      artifact_type varchar(20) list:docker_image|list:docker|list:container
      name varchar(60) ~[a-z]`,
  },
  kubernetes: {
    clusters: `
      provider varchar(20) list:aws|list:AWS
      k8s_version varchar(12) ~1\\.
      region varchar(20) ~-|region
      status varchar(15) list:running|list:active|list:ready`,
    pods: `
      phase varchar(15) list:Running
      restart_policy varchar(15) list:Always
      qos_class varchar(15) list:Burstable
      image varchar(120) containerImage|~[a-z]
      reason varchar(30) null list:CrashLoopBackOff|list:OOMKilled`,
    kube_services: `
      service_type varchar(15) list:ClusterIP
      session_affinity varchar(10) list:None`,
    cloud_instances: `
      instance_type varchar(20) list:t3.medium|list:t3.micro
      state varchar(15) list:running
      tenancy varchar(15) list:default|list:shared
      os varchar(20) *`,
    storage_volumes: `
      volume_type varchar(10) list:gp3|list:ssd
      status varchar(12) list:in-use|list:in_use
      access_mode varchar(20) list:ReadWriteOnce`,
  },
  monitoring: {
    monitors: `
      monitor_type varchar(15) list:http
      check_interval int choice|integer:10-3600
      monitor_status varchar(10) list:up
      http_method varchar(8) *
      name varchar(60) ~[A-Za-z]`,
    alert_rules: `
      name varchar(60) ~[A-Z]
      metric varchar(40) metricName|~[a-z]
      comparison varchar(4) list:>|list:gt
      aggregation varchar(10) list:avg
      severity varchar(10) severity|list:warning
      no_data_state varchar(15) list:no_data|list:ok|list:alerting`,
    incidents: `
      title varchar(120) ~[a-zA-Z]{3}
      severity varchar(10) list:SEV2|list:sev2|severity
      incident_status varchar(20) list:resolved
      root_cause text ~[a-z]{4}
      impact_scope varchar(20) ~[a-z]
      detection_method varchar(20) list:monitoring|list:alert`,
    on_call_schedules: `
      name varchar(40) ~[A-Z]
      rotation_type varchar(15) list:weekly
      handoff_day varchar(10) list:Monday|weekdayName`,
    feature_flags: `
      flag_key varchar(40) ~[a-z]
      flag_type varchar(15) list:boolean|list:release
      rollout_strategy varchar(20) list:percentage|list:gradual
      lifecycle varchar(15) ~[a-z]`,
    slos: `
      name varchar(50) ~[A-Za-z]
      sli_type varchar(20) list:availability
      time_window varchar(10) ~[0-9]`,
  },
  security: {
    vulnerabilities: `
      cve_id varchar(20) ~^CVE-
      cvss_vector varchar(60) ~^CVSS
      severity varchar(10) list:high|severity
      weakness varchar(10) ~^CWE-
      remediation text ~[a-z]{4}
      vuln_status varchar(20) list:fixed|list:open|list:remediated
      title varchar(120) ~[A-Za-z]{3}`,
    pentest_findings: `
      attack_vector varchar(20) list:network
      evidence text ~[a-z]{3}
      risk_rating varchar(10) list:medium|list:high
      retest_result varchar(15) list:fixed|list:passed`,
    iam_policies: `
      effect varchar(6) list:allow|list:Allow
      policy_type varchar(15) list:managed|list:inline
      name varchar(60) ~[A-Za-z]`,
    access_reviews: `
      decision varchar(15) list:approve|list:approved|list:certify|list:keep
      justification text ~[a-z]{3}
      campaign varchar(30) ~20`,
    security_events: `
      event_category varchar(20) list:authentication
      tactic varchar(30) list:Initial Access
      verdict varchar(20) list:benign|list:false positive
      source_ip varchar(45) *`,
    compliance_controls: `
      framework varchar(20) list:ISO 27001
      control_code varchar(12) ~[0-9]
      control_status varchar(20) list:implemented
      control_type varchar(15) list:preventive
      test_result varchar(15) list:effective|list:passed`,
    data_subject_requests: `
      request_type varchar(20) list:access
      legal_basis varchar(30) list:consent
      status varchar(15) list:completed
      identity_check varchar(15) list:verified`,
    audit_findings: `
      finding_type varchar(30) list:minor nonconformity|list:observation
      corrective_action text ~[a-z]{4}
      root_cause varchar(100) ~[a-z]`,
  },
  dataplatform: {
    etl_jobs: `
      job_type varchar(20) list:incremental|list:full
      load_strategy varchar(20) list:append|list:merge|list:incremental
      run_status varchar(15) list:succeeded|list:success
      source_system varchar(30) ~[A-Za-z]
      error_class varchar(40) null ~[A-Z]`,
    data_assets: `
      asset_type varchar(20) list:table
      layer varchar(10) list:bronze|list:raw|list:silver
      sensitivity varchar(15) list:internal
      data_domain varchar(20) list:sales|list:Sales
      certification varchar(15) list:certified`,
    quality_checks: `
      check_type varchar(20) list:not_null
      dimension varchar(20) list:completeness
      check_result varchar(10) list:passed`,
    dashboards: `
      name varchar(60) ~[A-Z]
      refresh_schedule varchar(15) list:daily|list:hourly
      audience varchar(20) ~[a-zA-Z]`,
    dashboard_charts: `
      chart_type varchar(15) list:bar|list:line
      aggregation varchar(10) list:sum
      x_axis varchar(30) ~[a-z]
      granularity varchar(10) list:day`,
    warehouse_queries: `
      query_type varchar(10) list:SELECT|list:select
      warehouse_size varchar(10) list:small|list:S|list:X-Small
      query_status varchar(10) list:success`,
  },
  ml: {
    ml_models: `
      name varchar(50) ~[a-z]
      framework varchar(20) list:PyTorch|list:pytorch
      task_type varchar(25) list:classification
      model_stage varchar(15) list:production|list:staging
      algorithm varchar(30) list:XGBoost|list:random_forest|list:Random Forest
      architecture varchar(30) *`,
    training_runs: `
      run_status varchar(15) list:completed|list:finished
      optimizer varchar(10) list:adam|list:AdamW|list:Adam
      learning_rate decimal(8,6) decimal
      accelerator varchar(15) list:A100|list:gpu
      epochs int choice|integer:1-500
      accuracy decimal(5,4) *`,
    prompts: `
      name varchar(50) ~[a-z]
      template text ~[a-z]{4}
      provider varchar(20) ~[a-z]
      model varchar(40) ~[a-z]
      temperature decimal(3,2) decimal:0-2
      role varchar(10) list:system|list:user`,
    chat_messages: `
      role varchar(12) list:user
      content text ~[a-z]{3}
      finish_reason varchar(15) list:stop
      feedback varchar(10) null list:up|list:positive|list:thumbs_up`,
    conversations: `
      title varchar(80) ~[A-Z]
      model varchar(40) ~[a-z]`,
    annotations: `
      label varchar(20) ~[a-z]
      annotation_type varchar(20) list:bounding_box
      review_status varchar(15) list:approved|list:accepted
      annotator varchar(60) fullName`,
    evaluation_results: `
      metric varchar(20) list:accuracy
      judge_verdict varchar(10) list:pass
      eval_set varchar(30) ~[a-z]`,
    embeddings: `
      distance_metric varchar(10) list:cosine
      chunk_text text ~[a-z]{4}
      index_type varchar(10) list:hnsw
      source_type varchar(15) list:document|list:pdf`,
  },
};
