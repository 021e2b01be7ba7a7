import { shapesFromLines } from "./shapes-from-lines.ts";

const LINES = String.raw`
action set event > signal = {"id":5,"source":"signal-endpoint","payload":{"alert":"HighErrorRate","status":"firing"}} || {"id":12,"source":"signal-endpoint","payload":{"alert":"LatencyHigh","status":"resolved"}}
action set event > action set = {"id":3,"name":"Switch checkout off on errors","actions":[{"action":"TOGGLE_FEATURE_OFF","executionParams":{"featureName":"new-checkout","environment":"production"}}]} || {"id":7,"name":"Search back to the old engine","actions":[{"action":"TOGGLE_FEATURE_OFF","executionParams":{"featureName":"fast-search","environment":"production"}}]}
action set > payload = {"status":{"operator":"IN","values":["firing"]}} || {"severity":{"operator":"IN","values":["critical","error"]}} || {}
signal > payload = {"alert":"HighErrorRate","status":"firing","value":0.07} || {"alert":"LatencyHigh","status":"resolved","value":412} || {"alert":"QueueBacklog","status":"firing","value":1840}
action > execution parameter = {"project":"default","environment":"production","featureName":"new-search"} || {"project":"mobile-app","environment":"development","featureName":"beta-checkout"}
addon > parameter = {"url":"https://hooks.example.com/services/T0AB12CD","defaultChannel":"#releases"} || {"url":"https://hooks.example.com/flags","customHeaders":"{}"} || {"sourceTypeName":"flags","site":"eu"}
change request event > payload = {"enabled":true} || {"enabled":false} || {"name":"flexibleRollout","parameters":{"rollout":"25","stickiness":"default"}} || {"id":"7c1e","parameters":{"rollout":"50"}}
dependent feature > variant = ["control"] || [] || [] || ["blue","green"]
email sent > payload = {"name":"Erin Walsh","recipient":"erin.walsh@example.com","link":"https://flags.example.com/reset-password"} || {"name":"Tomas Berg","recipient":"tomas.berg@example.net","link":"https://flags.example.com/projects/default"}
feature environment safeguard, release plan safeguard, safeguard > trigger condition = {"operator":">","threshold":100} || {"operator":">","threshold":5} || {"operator":"<","threshold":20}
safeguard > action = {"type":"pauseReleasePlanProgressions","id":"01J8Q2W7"} || {"type":"pauseReleasePlanProgressions","id":"01J9M4K2"}
milestone progression > transition condition = {"intervalMinutes":1440} || {"intervalMinutes":10080} || {"intervalMinutes":60}
impact metric > config = {"metricName":"errors_total","timeRange":"day","yAxisMin":"zero"} || {"metricName":"request_duration_seconds","timeRange":"week","yAxisMin":"auto"} || {"metricName":"orders_total","timeRange":"hour","yAxisMin":"zero"}
integration event > event = {"id":91,"type":"feature-created","data":{"name":"new-search"}} || {"id":240,"type":"feature-archived","data":{"name":"old-editor"}} || {"id":317,"type":"feature-environment-enabled","data":{"name":"beta-checkout"}}
integration event > detail = {"url":"https://hooks.example.com/flags","body":{"text":"new-search was created"}} || {"url":"https://hooks.example.com/releases","body":{"text":"beta-checkout was switched on"}}
feature strategy, milestone strategy, flag strategy, activation strategy > parameter = {"rollout":"50","stickiness":"default","groupId":"new-search"} || {"rollout":"100","stickiness":"default","groupId":"checkout"} || {"rollout":"10","stickiness":"userId","groupId":"dashboard"}
milestone strategy, feature strategy, flag strategy > variant = [] || [] || [{"name":"blue","weight":500,"weightType":"variable","stickiness":"default"},{"name":"green","weight":500,"weightType":"variable","stickiness":"default"}]
project environment > default strategy = {"name":"flexibleRollout","parameters":{"rollout":"100","stickiness":"default"},"constraints":[]} || {"name":"flexibleRollout","parameters":{"rollout":"25","stickiness":"userId"},"constraints":[]}
project setting > link template = [] || [{"title":"Tickets","urlTemplate":"https://tickets.example.com/{{feature}}"}] || [{"title":"Design","urlTemplate":"https://docs.example.com/{{project}}/{{feature}}"}]
context field > legal value = [] || [] || [{"value":"production"},{"value":"staging"}] || [{"value":"pro"},{"value":"enterprise"}]
heartbeat run > usage = {"inputTokens":12034,"outputTokens":845,"costUsd":0.11} || {"inputTokens":48210,"outputTokens":3120,"costUsd":0.42} || {"inputTokens":2410,"outputTokens":310,"costUsd":0.02}
agent config revision > changed key = ["adapterConfig","budgetMonthlyCents"] || ["name"] || ["runtimeConfig"] || ["capabilities","title"]
agent wakeup request > payload = {"issueId":"4c1f2a9e"} || {"commentId":"91b0c7d2"} || {}
agent > runtime config = {"heartbeat":{"enabled":true,"intervalSec":300}} || {"heartbeat":{"enabled":true,"intervalSec":3600}} || {"heartbeat":{"enabled":false}}
approval > payload = {"name":"Code Reviewer","role":"engineer","budgetMonthlyCents":5000} || {"name":"Researcher","role":"analyst","budgetMonthlyCents":2500} || {"plan":"Ship the first version, then hire a marketer"}
secret version > material = {"scheme":"local_encrypted_v1","iv":"3b9f1c22a07d","tag":"e1c04ab97f","ciphertext":"b7a81f0cd2"} || {"scheme":"local_encrypted_v1","iv":"90ab41d6c3e8","tag":"0fd7712bce","ciphertext":"42d9e0a77c"}
issue > assignee adapter override = {"adapterConfig":{"model":"claude-sonnet-4-5"}} || {"adapterConfig":{"model":"gpt-5-codex"}}
invite > default payload = {"agent":{"adapterType":"process"}} || {"human":{"role":"member"}}
field > validation = {"_and":[{"title":{"_nempty":true}}]} || {"_and":[{"slug":{"_regex":"^[a-z0-9-]+$"}}]}
permission > permission = {"_and":[{"status":{"_eq":"published"}}]}
subuser > permission = ["control.console","control.start","file.read"] || ["control.console","control.restart","backup.create"] || ["file.read","file.update","file.sftp"]
egg > docker image = {"Java 17":"ghcr.io/pterodactyl/yolks:java_17"} || {"Java 21":"ghcr.io/pterodactyl/yolks:java_21","Java 17":"ghcr.io/pterodactyl/yolks:java_17"}
egg > feature = ["eula","java_version","pid_limit"] || ["steam_disk_space"] || ["eula"]
egg > file deny list = [] || ["server.jar"] || ["*.sh"]
street api webhook, api webhook > event = ["entry.create","entry.update"] || ["media.create","media.update"] || ["entry.publish","entry.unpublish"]
maintenance > day of month, month day = [1,15] || [1] || [28]
maintenance > weekday = [1,3] || [0,6] || [2] || [1,2,3,4,5]
`;

/** What JSON holds in tables that servers, and programs that watch or steer others, keep. */
export const SERVER_SHAPES = shapesFromLines(LINES);
