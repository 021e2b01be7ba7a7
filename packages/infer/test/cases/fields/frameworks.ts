import type { Schemas } from "./schemas.ts";

/** Tables that frameworks and programs bring along. */
export const frameworks: Schemas = {
  quartz: {
    qrtz_triggers: `
      sched_name varchar(120) ~Scheduler
      trigger_name varchar(200) ~^(daily|nightly|weekly|hourly)-
      trigger_group varchar(200) list:DEFAULT
      next_fire_time bigint epochMillis
      trigger_state varchar(16) list:WAITING
      trigger_type varchar(8) list:CRON`,
    qrtz_job_details: `
      job_group varchar(200) list:DEFAULT
      job_class_name varchar(250) ~^com[.]example[.]`,
    batch_step_execution: `
      status varchar(10) list:COMPLETED
      exit_message varchar(2500) ~Exception|Status|status`,
    batch_job_execution_params: `
      parameter_name varchar(100) list:run.id
      parameter_type varchar(100) list:java.lang.Long`,
    shedlock: `
      name varchar(64) pk ~^[a-z]+[A-Z]
      locked_by varchar(255) ~^(app|worker|web|node)-`,
    courses: `
      class_name varchar(80) label|groupName|className|typeName|~[A-Z]`,
  },
  pythonJobs: {
    django_celery_beat_crontabschedule: `
      minute varchar(240) list:*/15
      hour varchar(96) list:*/2
      day_of_week varchar(64) list:1-5
      day_of_month varchar(124) list:1,15
      month_of_year varchar(64) list:*/3`,
    django_celery_beat_intervalschedule: `
      period varchar(24) list:minutes`,
    django_celery_beat_periodictask: `
      name varchar(200) ~^(daily|nightly|weekly|hourly)-
      task varchar(200) ~[.]tasks[.]
      kwargs text list:{"force": false}
      exchange varchar(200) list:celery`,
    django_celery_results_taskresult: `
      status varchar(50) list:SUCCESS
      worker varchar(100) ~^celery@`,
    django_admin_log: `
      object_repr varchar(200) list:Order 1841
      change_message text list:[{"added": {}}]`,
    django_content_type: `
      app_label varchar(100) list:auth
      model varchar(100) ~^[a-z]+$`,
    axes_accessattempt: `
      http_accept varchar(1025) list:*/*
      path_info varchar(255) ~^/
      get_data text list:page=2`,
    otp_totp_totpdevice: `
      name varchar(64) list:default
      key varchar(80) ~^[0-9a-f]{40}$
      step smallint list:30
      digits smallint list:6`,
  },
  phpTables: {
    telescope_entries: `
      type varchar(20) list:request
      content text ~^[{]`,
    failed_jobs: `
      exception text ~Exception`,
    roles: `
      guard_name varchar(255) list:web`,
    permissions: `
      guard_name varchar(255) list:web`,
    model_has_roles: `
      model_type varchar(255) ~^App.Models.`,
    media: `
      disk varchar(255) list:public
      collection_name varchar(255) list:images`,
    activity_log: `
      log_name varchar(255) list:default
      event varchar(255) list:created`,
    computers: `
      disk varchar(80) label|typeName|weighted|sizeName|storage`,
  },
  rubyTables: {
    versions: `
      item_type varchar(255) textFrom|weighted|choice|tableName|polymorphicType
      event varchar(255) list:update
      whodunnit varchar(255) list:1
      object_changes text ~^[{]`,
    flipper_gates: `
      feature_key varchar(255) ~^(new|beta|fast|smart|show|enable)_
      key varchar(255) list:boolean`,
    solid_queue_jobs: `
      class_name varchar(255) ~(Job|Worker)$`,
    blazer_checks: `
      state varchar(255) list:passing`,
  },
  authorization: {
    oauth2_authorization: `
      principal_name varchar(200) ~^[a-z]+[0-9]*$
      authorization_grant_type varchar(100) list:authorization_code
      authorized_scopes varchar(1000) list:openid profile
      access_token_value text ~^eyJ
      access_token_type varchar(100) list:Bearer`,
    AspNetUserClaims: `
      ClaimType text list:role
      ClaimValue text list:admin`,
    AspNetUserLogins: `
      LoginProvider text list:Google
      ProviderKey text ~^[0-9a-f-]+$
      ProviderDisplayName text list:Google`,
    AspNetRoles: `
      Name varchar(256) ~^[A-Z][A-Za-z]+$`,
    ClientCorsOrigins: `
      Origin varchar(150) ~^https://`,
    acl_class: `
      class varchar(100) ~^com[.]example[.]`,
    oauth_access_grants: `
      code_challenge_method varchar(20) list:S256
      redirect_uri text ~^https://`,
  },
  events: {
    outbox: `
      aggregatetype varchar(255) list:Order|akin
      type varchar(255) ~^(Order|Customer|Invoice|Payment|Shipment|Product|Account|Subscription|Cart|Refund)
      tracingspancontext varchar(256) ~^00-`,
    saga_entry: `
      saga_type varchar(255) ~^com[.]example[.]`,
    token_entry: `
      processor_name varchar(255) ~-
      segment int integer:0-15`,
    outbox_message: `
      content_type varchar(256) list:application/json
      destination_address varchar(256) ~://`,
  },
  engine: {
    act_ru_task: `
      name_ varchar(255) list:Approve request
      task_def_key_ varchar(255) list:approveRequest
      delegation_ varchar(64) list:PENDING`,
    act_re_procdef: `
      name_ varchar(255) list:Leave request
      key_ varchar(255) list:leaveRequest
      resource_name_ varchar(4000) ~bpmn20`,
    act_ru_variable: `
      type_ varchar(255) list:string
      name_ varchar(255) list:amount`,
    act_ru_job: `
      handler_type_ varchar(255) list:async-continuation
      repeat_ varchar(255) list:R3/PT1H`,
  },
  tracking: {
    experiments: `
      name varchar(256) ~^[A-Z][a-z]
      artifact_location varchar(256) ~artifacts|models
      creation_time bigint epochMillis`,
    metrics: `
      key varchar(250) list:accuracy
      run_uuid varchar(32) uuid|pattern|hash|hex`,
    params: `
      key varchar(250) list:learning_rate
      value varchar(8000) list:adam`,
    model_versions: `
      current_stage varchar(20) list:Production
      source varchar(500) ~artifacts|models`,
    registered_models: `
      name varchar(256) ~-
      description varchar(5000) list:Retrained every month.`,
  },
  charts: {
    slices: `
      slice_name varchar(250) list:Revenue by month
      viz_type varchar(250) list:line
      datasource_type varchar(200) list:table`,
    sql_metrics: `
      expression text list:COUNT(*)
      d3format varchar(128) list:.3s`,
    dbs: `
      sqlalchemy_uri varchar(1024) ~://`,
    data_source: `
      type varchar(255) list:prometheus
      access varchar(255) list:proxy`,
    alert_rule: `
      rule_group varchar(190) list:node-health
      condition varchar(190) list:A
      record text ~^[{]`,
    dashboard_version: `
      message text list:Initial save`,
  },
  automation: {
    workflow_entity: `
      name varchar(128) list:Weekly sales report`,
    execution_entity: `
      mode varchar(40) list:webhook
      status varchar(40) list:crashed`,
    credentials_entity: `
      type varchar(128) list:slackApi`,
    script: `
      path varchar(255) ~^[fu]/
      content text ~[a-z]
      language varchar(20) list:python3`,
  },
  deployments: {
    project__template: `
      name varchar(255) list:Deploy web
      playbook varchar(255) list:site.yml`,
    proxy_host: `
      forward_host varchar(255) list:app
      forward_port int list:3000
      domain_names text domain|~^[[]`,
    access_list_client: `
      address varchar(255) ~^[0-9.]+
      directive varchar(255) list:deny`,
    task__output: `
      output text list:PLAY [web] *****`,
  },
  vault: {
    cipher: `
      key text ~^2[.]`,
    users: `
      master_password_hint varchar(50) list:first street
      kdf_parallelism int list:4`,
  },
  shortener: {
    short_urls: `
      short_code varchar(255) ~^[A-Za-z0-9]{5,7}$`,
    visits: `
      remote_addr varchar(256) ipv4|ipAddress
      visited_url text url|pageUrl
      type varchar(255) list:base_url`,
    pastes: `
      syntax varchar(50) list:python`,
  },
  programsAlone: {
    agent_actions: `
      payload json json|jsonShape|shape|object
      request_uuid varchar(36) uuid
      response_headers json json|headers|shape|object|jsonShape
      session_token varchar(64) token|pattern|hex
      engine varchar(80) list:default|list:hive
      valves text list:default|list:{}
      display varchar(80) list:default`,
  },
  errors: {
    issue_events_issueevent: `
      title varchar(255) list:KeyError: 'currency'
      transaction varchar(200) list:GET /api/orders
      sdk_name varchar(64) list:sentry.python
      culprit varchar(200) ~[a-z]`,
    performance_span: `
      op varchar(255) list:db.query
      description varchar(2000) list:cache.get user:207`,
  },
  catalog: {
    dataset_versions: `
      lifecycle_state varchar(64) list:CREATE`,
    jobs: `
      type varchar(64) list:BATCH
      simple_name text list:load_orders`,
    lineage_events: `
      event_type text list:COMPLETE
      producer text ~^https`,
    dbt_tests: `
      severity text list:WARN
      warn_if text list:!= 0`,
  },
  quality: {
    project_measures: `
      alert_status varchar(5) list:OK`,
    active_rules: `
      id int pk sequence`,
    rules: `
      plugin_rule_key varchar(200) list:S1192
      language varchar(20) list:java
      status varchar(40) list:READY`,
    issues: `
      severity varchar(10) list:MAJOR
      resolution varchar(20) list:FIXED`,
  },
  modelPlatform: {
    apps: `
      name varchar(255) list:Support assistant
      mode varchar(255) list:workflow
      icon_type varchar(255) list:emoji`,
    app_model_configs: `
      opening_statement text ~[.?]$
      more_like_this text list:{"enabled":true}
      agent_mode text ~^[{]`,
    workflow_node_executions: `
      node_type varchar(255) list:llm
      title varchar(255) list:HTTP Request`,
    slash_command_presets: `
      command text ~^/[a-z]`,
  },
};
