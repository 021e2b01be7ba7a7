import { meaning } from "../meaning.ts";
import type { Meaning } from "../meaning.ts";
import { list } from "../short-meanings.ts";

export const DEVICE: readonly Meaning[] = [
  meaning("theme, color theme, ui theme, color scheme, appearance, skin", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["light", 55],
          ["dark", 35],
          ["system", 10],
        ],
      },
    },
  }),
  meaning("bus, disk bus, hardware bus, bus type", {
    text: { generator: "choice", options: { values: ["virtio", "scsi", "ide", "usb", "sata"] } },
  }),
  meaning("rule, rules, filter rule, routing rule", {
    text: {
      generator: "choice",
      options: {
        values: [
          "allow *",
          "deny *.example.com",
          "title contains offer",
          "category = news",
          "not sponsored",
          "path starts with /archive",
          "size > 1000",
          "language = en",
        ],
      },
    },
  }),

  meaning(
    "device name, device, machine, device label, printer name, printer, sensor name, terminal, terminal name, client device, equipment, meter name, gateway name, camera name",
    { text: "deviceName" },
  ),
  meaning("device type, device class, device category, client type, hardware type, equipment type, machine type", {
    text: "deviceType",
  }),
  meaning("type", { text: "deviceType" }, { about: ["device"], confidence: 0.5 }),
  meaning("device model, hardware model, phone model, machine model, equipment model, hardware", {
    text: "deviceModel",
  }),
  meaning("model, model name, model number", { text: "deviceModel" }, { about: ["device"] }),
  meaning("imei, imei number", {
    text: "imei",
    integer: { generator: "integer", options: { min: 350000000000000, max: 359999999999999 } },
  }),
  meaning("imsi, iccid, sim number, meid", {
    text: { generator: "digits", options: { length: 15 } },
    integer: { generator: "integer", options: { min: 310150000000000, max: 310159999999999 } },
  }),
  meaning(
    "mac address, mac, hardware address, ethernet address, bssid, wifi mac, bluetooth address, mac address bytes, address mac",
    { text: "macAddress", network: "macAddress" },
  ),
  meaning(
    "server name, server, cluster name, node, instance name, vm name, worker name, cluster, instance, compute host, dest node, source node, source compute, dest compute, worker, consumer name, broker name, queue host, hostgroup",
    { text: "serverName" },
  ),
  meaning(
    "service name, service, micro service, component name, daemon name, module name, source system, system name, component, subsystem, app module, origin system, module, source application, binary, logger",
    { text: "serviceName" },
  ),
  meaning(
    "application name, app name, software name, program name, plugin name, application, software, program, plugin, tool name, product app, app, tool, generator name, client application",
    { text: "softwareName" },
  ),
  meaning("database name, db name, schema name, catalog name, database, db", { text: "databaseName" }),
  meaning(
    "table name, entity name, model class, model name class, target table, source table, auditable table, relation name, resource name, object name, entity, resource, model type, object table, target entity, linked table, content table, record type, object type, resource type, entity type, subject type, target type, owner type, parent type, reference type",
    { text: "tableName" },
    { confidence: 0.6 },
  ),
  meaning("table name, target table, source table, linked table", { text: "tableName" }),
  meaning(
    "column name, field name, attribute name, property name, field, attribute, column, field key, metadata key, sort column, changed field, sort field, data field, attribute key, variable name, parameter name, field label, changed column, property key, param name, column label",
    { text: "columnName" },
  ),
  meaning("environment, environment name, deploy environment, env name, deployment environment, stage environment", {
    text: "environmentName",
  }),
  meaning(
    "error message, error, exception, failure reason, error text, error detail, exception message, last error, error description, fault message, failure message, error reason, fault, exception text, warning message, error info, parsing error msg, error log",
    { text: "errorMessage" },
  ),
  meaning(
    "error code, fault code, exit status text, error number, failure code, error type, exception type, exception class",
    {
      text: { generator: "pattern", options: { regex: "E[1-5][0-9]{3}" } },
      integer: { generator: "choice", options: { values: [0, 400, 401, 403, 404, 408, 409, 429, 500, 502, 503] } },
    },
  ),
  meaning("exit code, return code, result code", {
    integer: {
      generator: "weighted",
      options: {
        values: [
          [0, 88],
          [1, 8],
          [2, 3],
          [137, 1],
        ],
      },
    },
    text: {
      generator: "weighted",
      options: {
        values: [
          ["0", 88],
          ["1", 8],
          ["2", 3],
          ["137", 1],
        ],
      },
    },
  }),
  // What readers of feeds and pages say where they fail.
  list(
    "parsing error message, parsing error, parse error, fetch error, feed error, crawl error, refresh error, last fetch error, last crawl error, polling error, download error, request error, http error",
    "HTTP 404: the address does not exist any more|HTTP 403: access is forbidden|HTTP 500: the server reports an error|Timeout after 20 s while reading the response|XML syntax error on line 12: unexpected EOF|Certificate has expired|Could not resolve host|The document is no feed: found text/html|Too many redirects|HTTP 429: too many requests, retry after 3600 s|Connection refused|Unknown encoding windows-1258",
  ),
  // What is kept out of a list, or let in: regular expressions, as readers of feeds and mails have them.
  list(
    "block rule, blocklist rule, keep rule, keeplist rule, allowlist rule, filter entry rule, entry filter rule, block filter, keep filter, mute rule, exclusion rule, exclude pattern, include pattern, exclude rule, include rule, ignore pattern, ignore rule, title filter, keyword filter",
    "(?i)sponsored|(?i)\\bgiveaway\\b|(?i)^\\[ad\\]|(?i)horoscope|(?i)press release|(?i)crossword|(?i)live blog|(?i)newsletter #[0-9]+|(?i)job offers?|^Podcast:|(?i)weekly digest",
  ),
  list(
    "blocklist, allowlist, block list, allow list, blacklist, whitelist, deny list",
    "*.example.com|10.0.0.0/8|192.0.2.15|news@example.org|example.net|198.51.100.0/24",
  ),
  // Where texts of a page stand, and how its address or its text is changed.
  list(
    "scraper rule, scrape rule, extraction rule, extract rule, content selector, content rule",
    "article .entry-content|#main-content article|div.post-body|main > article|section.article__text, figure img|.story-text p|div[itemprop='articleBody']|#content .text, .gallery img",
  ),
  list(
    "url rewrite rule, rewrite pattern, redirect rule, rewrite target, url rewrite",
    "^/blog/(.*)$ /articles/$1|^/old/(.*)$ /$1|^/amp/(.*)$ /$1|^http://(.*)$ https://$1|^/index\\.php/(.*)$ /$1|^/en/news$ /news",
  ),
  list(
    "rewrite rule, content rewrite rule, transform rule",
    'add_image_title|add_dynamic_image|convert_text_links|nl2br|remove_tables|remove(".newsletter-box")|replace("Read more", "")|add_image_title,convert_text_links',
  ),
  meaning(
    "log level, level name, severity level, logging level, event level, log severity, alert level, loglevel, verbosity",
    { text: "logLevel", integer: { generator: "choice", options: { values: [10, 20, 20, 30, 40] } } },
  ),
  meaning("level", { text: "logLevel" }, { about: ["log"], whole: true }),
  meaning("stack trace, traceback, backtrace, stacktrace, exception trace, stack", { text: "stackTrace" }),
  meaning(
    "cron, cron expression, schedule, cron schedule, cron spec, schedule expression, recurrence, crontab, schedule cron, recurrence rule, rrule, frequency expression",
    { text: "cronExpression" },
  ),
  meaning(
    "config key, setting key, option name, key name, preference key, parameter key, variable, config name, setting name, config option, meta key, metakey, property, param key, setting code, preference name, conf key, key path, registry key, settings key, option key",
    { text: "configKey" },
  ),
  meaning("key, name, code, variable", { text: "configKey" }, { about: ["setting"], confidence: 0.9 }),
  meaning(
    "config value, setting value, option value, preference value, parameter value, variable value, meta value, property value, default value, old value, new value, previous value, current value, string value, text value, raw value, value text, attribute value, field value, original value, before value, after value, value string, value as string, data value, setting data, value before, value after, param value, changed to, changed from, tag value text, from value, to value, displayed value, key value",
    { text: "configValue", number: { generator: "decimal", options: { min: 0, max: 100, scale: 2 } } },
  ),
  meaning("value", { text: "configValue" }, { whole: true }),
  meaning(
    "metric name, metric, indicator name, measure name, counter name, statistic name, kpi, measurement name, metric key, metric type",
    { text: "metricName" },
  ),
  meaning("sensor type, measurement type, reading type, quantity kind, sensor kind", { text: "sensorType" }),
  meaning("type", { text: "sensorType" }, { about: ["device"], whole: true, confidence: 0.4 }),
  meaning(
    "unit, unit of measurement, measurement unit, metric unit, unit of measure, uom, value unit, units, dose unit, amount unit, result unit, rate unit, quantity unit, unit symbol, unit source value, unit measure, unit name",
    { text: "unitOfMeasure" },
  ),
  meaning(
    "value, reading, measurement, measured value, sensor value, reading value, observed value, metric value, result value, numeric value, current reading, previous reading, last value, meter reading, value as number, value numeric, sample value, value num, average value, minimum value, maximum value, measure value, meter value, index value, number value, threshold value, raw reading, value number",
    {
      decimal: "measurement",
      integer: { generator: "integer", options: { min: 0, max: 1000, distribution: "lognormal" } },
    },
  ),
  meaning(
    "package name, library name, dependency name, artifact name, package, repository name, repo name, repository, bundle identifier, bundle id, app id package, artifact, library, app identifier",
    { text: "packageName" },
  ),
  meaning(
    "class name, java class, php class, model class name, exception class name, handler class, job class, driver class, class path, handler, driver, fqcn, listener class, worker class, implementation",
    { text: "className" },
    { confidence: 0.7 },
  ),
  meaning(
    "class name, class, section",
    { text: { generator: "pattern", options: { regex: "(9|10|11|12)[A-D]" } } },
    { about: ["education"], confidence: 0.88 },
  ),
  meaning(
    "function name, method name, procedure function, callback, hook, function, routine name, action name method, hook name",
    { text: "functionName" },
  ),
  meaning(
    "process name, workflow name, pipeline name, job name, task name job, workflow, pipeline, step name, stage name, process, queue job, command name, job, script, operation name, schedule name, step, activity type name, task identifier",
    { text: "processName" },
  ),
  meaning("command, shell command, command line, cmd, script command", {
    text: {
      generator: "choice",
      options: {
        values: [
          "npm run build",
          "node server.js",
          "python manage.py migrate",
          "bin/backup --full",
          "systemctl restart nginx",
          "make test",
          "./deploy.sh production",
          "rake db:migrate",
          "php artisan queue:work",
          "npm ci",
        ],
      },
    },
  }),
  meaning("start command, startup command, startup, entrypoint, run command, launch command, start script", {
    text: {
      generator: "choice",
      options: {
        values: [
          "node server.js",
          "java -Xms256M -Xmx2048M -jar server.jar",
          "python3 main.py",
          "./start.sh",
          "npm start",
          "gunicorn app.wsgi --bind 0.0.0.0:8000",
          "bin/server --port 8080",
          "dotnet App.dll",
          "php-fpm -F",
          "nginx -g 'daemon off;'",
          "uvicorn main:app --host 0.0.0.0",
          "redis-server --appendonly yes",
        ],
      },
    },
  }),
  meaning("queue, queue name, job queue, topic queue, message queue, exchange queue", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["default", 50],
          ["emails", 20],
          ["imports", 12],
          ["webhooks", 10],
          ["reports", 8],
        ],
      },
    },
  }),
  meaning(
    "container image, docker image, image tag, image name, image ref, image reference, base image, docker image name",
    { text: "containerImage" },
  ),
  meaning(
    "cpu usage, cpu percent, cpu utilization, memory percent, disk percent, usage percent, load percent, memory usage percent, cpu load, utilization, memory utilization, battery level, battery, battery percent, signal strength percent, signal quality, progress, fill level, charge level, soc, state of charge, cpu util, water level percent, completion, percent complete, complete percent, progress percent, completion percent",
    { number: { generator: "decimal", options: { min: 1, max: 99, scale: 1, distribution: "normal" } } },
  ),
  meaning(
    "cpu mhz, cpu frequency, cpu clock, cpu speed, cpu speed mhz, processor speed, clock speed, clock speed mhz, cpu freq",
    { number: { generator: "choice", options: { values: [2400, 2100, 3200, 2900, 3600, 1800, 2600, 3400] } } },
  ),
  meaning("cpu, vcpus, cpu count, core, cores, number of cores, cpu cores, core count, vcpu, cpus, cpu core", {
    number: { generator: "choice", options: { values: [1, 2, 4, 8, 16, 32] } },
  }),
  meaning(
    "memory, memory mb, ram, ram total, total ram, ram size, physical memory, ram mb, memory size, memory limit, mem mb, memory gb, ram gb, memory used, memory usage, mem, memory total, swap",
    { number: { generator: "choice", options: { values: [512, 1024, 2048, 4096, 8192, 16384, 32768] } } },
  ),
  meaning(
    "disk gb, disk size, storage gb, disk space, disk, root gb, ephemeral gb, local gb, disk mb, disk total, disk available, free disk gb, local gb used, storage size, storage limit, hdd, storage quota, quota, quota bytes",
    { number: { generator: "choice", options: { values: [10, 20, 40, 80, 160, 320, 512, 1024] } } },
  ),
  meaning("signal strength, rssi, dbm, snr, signal", {
    number: { generator: "integer", options: { min: -95, max: -40, distribution: "normal" } },
  }),
  meaning("voltage, volt, battery voltage", {
    number: { generator: "decimal", options: { min: 3, max: 4.2, scale: 2, distribution: "normal" } },
  }),
  meaning("current ampere, ampere, amperage", {
    number: { generator: "decimal", options: { min: 0.1, max: 16, scale: 2 } },
  }),
  meaning(
    "power, wattage, watt, power consumption, energy, kwh, energy consumption, consumption, energy kwh, power usage, load kw, power kw, power output, horsepower, engine power",
    { number: { generator: "decimal", options: { min: 1, max: 450, scale: 2, distribution: "lognormal" } } },
  ),
  meaning("firmware version, software revision", { text: "versionNumber" }),
  meaning("partition key, shard key, routing key", { text: { generator: "hex", options: { length: 8 } } }),
  meaning("vlan, vlan id", { integer: { generator: "integer", options: { min: 2, max: 4094 } } }),
  meaning("pid, process id", { integer: { generator: "integer", options: { min: 300, max: 65000 } } }),
  meaning("architecture, cpu architecture, arch", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["x86_64", 75],
          ["arm64", 25],
        ],
      },
    },
  }),
  meaning(
    "availability zone, cloud region, aws region, zone",
    {
      text: {
        generator: "weighted",
        options: {
          values: [
            ["eu-west-1a", 30],
            ["us-east-1a", 30],
            ["us-east-1b", 20],
            ["ap-south-1a", 20],
          ],
        },
      },
    },
    { about: ["device", "software"] },
  ),
  meaning("availability zone, aws region, cloud region", {
    text: {
      generator: "weighted",
      options: {
        values: [
          ["eu-west-1", 30],
          ["us-east-1", 30],
          ["us-west-2", 20],
          ["ap-south-1", 20],
        ],
      },
    },
  }),
  meaning("mtu", {
    integer: {
      generator: "weighted",
      options: {
        values: [
          [1500, 80],
          [1450, 12],
          [9000, 8],
        ],
      },
    },
  }),
  meaning("class", { text: "className" }, { about: ["software"] }),
  // What a queue's jobs are made of.
  meaning(
    "class, class name, job class, handler class",
    {
      text: {
        generator: "pattern",
        options: {
          regex:
            "(Import|Export|Update|Delete|Archive|Sync)(Records|Files|Users|Reports|Images)Job|(ReindexSearch|SendDigest|ResizeImages|CleanUpSessions|RebuildThumbnails|DeliverWebhooks|SendReminders)Job",
        },
      },
    },
    {
      of: ["job", "background job", "queued job", "failed job", "delayed job", "batch job"],
      about: ["software"],
      confidence: 0.93,
    },
  ),
];
