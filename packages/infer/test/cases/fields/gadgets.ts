import type { Schemas } from "./schemas.ts";

/** Devices, maps, bots, messages and small personal applications. */
export const gadgets: Schemas = {
  smarthome: {
    smart_devices: `
      device_type varchar(20) list:light|list:thermostat
      protocol varchar(15) list:zigbee|list:Zigbee
      room varchar(30) list:Living Room
      power_source varchar(15) list:mains|list:battery
      state varchar(10) list:on|list:off
      firmware_channel varchar(10) list:stable`,
    automations: `
      name varchar(60) ~[A-Z]
      trigger_type varchar(20) list:time|list:motion
      action varchar(40) ~[a-z]
      mode varchar(10) list:single`,
    thermostat_settings: `
      hvac_mode varchar(10) list:heat
      fan_mode varchar(10) list:auto
      preset varchar(10) list:home|list:comfort|list:eco`,
    firmware_updates: `
      update_status varchar(15) list:installed|list:completed|list:success
      rollout_group varchar(15) list:stable|list:beta|list:all
      release_notes text ~[a-z]{4}`,
    iot_telemetry: `
      metric varchar(20) list:temperature|metricName
      quality varchar(10) list:good
      unit varchar(8) *`,
  },
  robots: {
    drones: `
      drone_model varchar(30) ~[A-Z]
      drone_status varchar(15) list:ready|list:available|list:idle
      payload_type varchar(20) list:camera
      propulsion varchar(15) list:quadcopter|list:electric
      registration varchar(12) ~[A-Z0-9]`,
    flight_missions: `
      mission_type varchar(20) list:survey|list:mapping|list:inspection
      flight_mode varchar(15) list:auto
      abort_reason varchar(40) null list:strong wind|list:low battery
      weather varchar(20) ~[a-z]
      airspace_class varchar(2) list:G`,
    robot_tasks: `
      task_type varchar(20) list:pick|list:transport
      task_status varchar(15) list:completed
      gripper varchar(15) list:vacuum|list:suction
      error_code varchar(10) null *`,
    robot_joints: `
      joint_type varchar(15) list:revolute
      name varchar(20) ~[a-z]`,
  },
  maps: {
    map_layers: `
      name varchar(40) ~[A-Z]
      layer_type varchar(15) list:vector
      geometry_type varchar(15) list:polygon|list:Polygon|list:point
      srs varchar(12) list:EPSG:4326
      style varchar(15) ~[a-z]
      opacity decimal(3,2) *`,
    map_features: `
      feature_class varchar(20) ~[a-z]
      land_use varchar(20) list:residential
      surface varchar(15) list:asphalt
      accuracy_m decimal(5,2) decimal`,
    raster_tiles: `
      zoom_level int integer:0-22
      tile_format varchar(5) list:png
      band varchar(10) ~[a-zA-Z0-9]
      resampling varchar(10) list:nearest|list:bilinear`,
    geofences: `
      fence_type varchar(10) list:circle|list:polygon
      event_type varchar(10) list:enter`,
    survey_points: `
      monument_type varchar(20) ~[a-z]
      fix_type varchar(10) list:RTK fixed|list:rtk_fixed|list:fixed`,
  },
  bots: {
    scrape_jobs: `
      job_status varchar(15) list:completed
      selector varchar(60) ~[.#a-z]
      fetch_mode varchar(10) list:http|list:browser
      block_reason varchar(20) null list:captcha
      robots_policy varchar(10) list:respect|list:obey`,
    crawled_pages: `
      content_hash varchar(64) *
      page_language varchar(5) *
      fetch_status varchar(15) list:ok|list:success
      extractor varchar(20) ~[a-z]`,
    chat_bots: `
      platform varchar(15) list:Telegram|list:telegram|list:Slack
      greeting text ~[a-z]{3}
      command_prefix varchar(3) list:!|list:/
      persona varchar(30) ~[a-z]`,
    bot_commands: `
      name varchar(20) list:help
      description varchar(100) ~[a-z]
      scope varchar(10) list:guild|list:global|list:all`,
    bot_intents: `
      intent varchar(30) list:greeting
      training_phrase varchar(100) ~[a-z]
      fulfillment varchar(15) ~[a-z]`,
  },
  messaging: {
    sms_messages: `
      direction varchar(10) list:outbound
      message_status varchar(15) list:delivered
      sender_id varchar(11) ~[A-Za-z0-9]
      encoding varchar(8) list:GSM-7|list:GSM7|list:gsm7
      error_reason varchar(40) null ~[a-z]
      body varchar(160) ~[a-z]{3}`,
    push_notifications: `
      title varchar(60) ~[a-z]{3}
      body varchar(150) ~[a-z]{3}
      platform varchar(10) list:android|list:ios
      priority varchar(10) list:normal|list:high
      push_status varchar(15) list:delivered|list:sent`,
    opt_outs: `
      opt_out_reason varchar(30) ~[a-z]
      channel varchar(10) list:sms|list:email
      method varchar(15) list:keyword|list:link`,
    message_templates: `
      category varchar(15) list:marketing|list:utility|list:transactional
      approval_status varchar(15) list:approved
      body text ~[a-z]{3}`,
  },
  printing: {
    print_orders: `
      paper_stock varchar(30) ~[0-9a-z]
      finishing varchar(20) list:none|list:folding|list:folded|list:stapled
      color_mode varchar(10) list:CMYK|list:4/4
      print_method varchar(15) list:digital|list:offset
      proof_status varchar(15) list:approved
      order_status varchar(20) list:delivered|list:shipped|list:printing`,
    print_jobs_3d: `
      filament varchar(10) list:PLA
      infill_percent int integer:0-100|choice|percentage
      layer_height_mm decimal(3,2) decimal:0-1|choice
      support_type varchar(10) list:none|list:tree
      failure_reason varchar(30) null list:warping|list:spaghetti|list:nozzle clog
      nozzle_size decimal(2,1) choice|decimal
      status varchar(15) list:completed|list:finished`,
    filament_spools: `
      material varchar(10) list:PLA
      color varchar(20) *
      diameter_mm decimal(3,2) choice|decimal`,
  },
  coworking: {
    coworking_spaces: `
      name varchar(50) ~[A-Z]
      space_type varchar(20) list:hot desk|list:hot_desk
      amenities varchar(80) ~[a-zA-Z]
      access_hours varchar(15) list:24/7`,
    room_bookings: `
      purpose varchar(60) ~[a-zA-Z]
      layout varchar(15) list:boardroom|list:theatre|list:u-shape
      catering varchar(20) list:none|list:coffee
      booking_status varchar(15) list:confirmed`,
    desks: `
      desk_type varchar(15) list:standing|list:fixed|list:hot
      zone varchar(15) ~[A-Za-z]
      status varchar(12) list:available`,
    visitor_logs: `
      visit_purpose varchar(30) list:meeting|list:Meeting
      id_type varchar(20) ~[a-z]`,
  },
  personal: {
    habits: `
      name varchar(50) list:Drink water|~[A-Z]
      cadence varchar(10) list:daily
      habit_type varchar(10) list:build
      time_of_day varchar(10) list:morning
      cue varchar(60) ~[a-z]`,
    habit_logs: `
      log_status varchar(10) list:done
      mood varchar(10) list:good|list:happy
      note varchar(150) ~[a-z]{3}`,
    diary_entries: `
      title varchar(80) ~[A-Z]
      mood varchar(10) list:good|list:happy|list:calm
      weather varchar(10) list:sunny
      body text ~[a-z]{3}
      gratitude varchar(150) ~[a-z]`,
    budget_categories: `
      name varchar(30) list:Groceries
      category_type varchar(10) list:expense
      rollover_rule varchar(10) *`,
    savings_goals: `
      name varchar(40) list:Vacation|list:Emergency Fund|list:Emergency fund
      status varchar(10) list:active
      priority varchar(10) *`,
    recurring_bills: `
      payee varchar(50) companyName|~[A-Z]
      frequency varchar(10) list:monthly
      category varchar(20) list:Rent|list:Utilities`,
    mood_entries: `
      emotion varchar(15) list:calm|list:happy
      trigger varchar(40) ~[a-z]
      activity varchar(20) ~[a-z]`,
    bucket_list_items: `
      title varchar(80) ~[A-Z]
      category varchar(15) list:travel|list:Travel`,
  },
};
