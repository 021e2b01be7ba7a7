import { figure, pattern, small } from "../short-meanings.ts";
import { meaning } from "../meaning.ts";
import { field } from "./field.ts";
import { fromLines } from "./from-lines.ts";
import { of, one } from "./one.ts";

const SURE = { confidence: 0.957 };
const REPOSITORY =
  "(library|web|infra|data|shop|tools)/(api|frontend|worker|nginx|postgres|proxy|builder|migrate|cron|docs)";
const DIGEST = "sha256:[0-9a-f]{64}";
const MEDIA =
  "application/vnd.oci.image.manifest.v1+json|application/vnd.docker.distribution.manifest.v2+json|application/vnd.oci.image.index.v1+json|application/vnd.oci.image.config.v1+json|application/vnd.docker.image.rootfs.diff.tar.gzip";

/** What is told of some tables of that sort only. */
const LINES = String.raw`
artifact > manifest media type = application/vnd.oci.image.manifest.v1+json|application/vnd.oci.image.index.v1+json|application/vnd.docker.distribution.manifest.v2+json
label > name = production|approved|deprecated|staging|scanned|base image|do not use|end of life
p 2 p pre heat instance > endpoint = https://dragonfly.example.org:8002|https://kraken.example.com:15003|https://p2p.example.net:8002
scan report > mime type = application/vnd.security.vulnerability.report; version=1.1
tag > name = ~(v?[1-5]\.[0-9]\.[0-9]{1,2}(-rc1|-alpine|)|latest|stable|main-[0-9a-f]{7})
vulnerability record > package version = ~[1-9]\.[0-9]{1,2}\.[0-9](-[1-4])?(\+deb12u[1-3]|-r[0-4])?
`;

/** Where images and packages of programs are kept and looked through for weaknesses (Harbor, Quay, Nexus), and what finds weaknesses in code (SonarQube, DefectDojo). */
export const REGISTRIES = field(
  "scanner_registration scan_report vulnerability_record replication_policy replication_adapter_module immutable_tag_rule cve_allowlist artifact_blob artifact_trash artifact_accessory p2p_preheat robot_account image_storage image_layer repository_tag manifest_blob harbor_user quality_gate quality_profile project_measure live_measure ce_activity ce_queue rule_repository dojo_finding dojo_engagement dojo_product dojo_test robot? registry? blob? manifest? replication? .manifest_media_type .pull_count .cvss_vector_v3",
  [
    ...fromLines(LINES, 0.967),
    pattern("digest, manifest digest, config digest, blob digest, subject artifact digest", DIGEST, SURE),
    one("media type, manifest media type, content type, mime type, config media type", MEDIA, {
      ...SURE,
      of: ["artifact", "blob", "manifest", "scan report", "layer", "accessory"],
    }),
    ...of(
      "artifact",
      one("type, artifact type", "IMAGE|CHART|CNAB|SBOM|WASM", SURE),
      pattern("icon", "sha256:[0-9a-f]{64}", SURE),
    ),
    ...of("repository, artifact", pattern("name, repository name", REPOSITORY, SURE)),
    ...of(
      "tag, image tag, repository tag",
      pattern("name, tag", "latest|v?[1-4]\\.[0-9]{1,2}\\.[0-9]|main-[0-9a-f]{7}|stable|edge", SURE),
    ),
    small("size, layer size", 120_000, 900_000_000, 0, { ...SURE, of: ["artifact", "blob", "layer", "manifest"] }),
    ...of(
      "project",
      one("name", "library|web|infra|data|shop|tools|mirror|staging|base-images|ci", { ...SURE, confidence: 0.952 }),
    ),
    ...of(
      "registry, registry endpoint",
      one("name", "docker-hub-mirror|head-office|branch-north|partner|quay-mirror|staging|backup-site", SURE),
      pattern("url", "https://(registry|harbor|mirror|images)\\.example\\.(com|net|org)", SURE),
      one("type", "docker-registry|harbor|docker-hub|quay|github-ghcr|gitlab", SURE),
      one("health, status", "healthy|healthy|unhealthy", SURE),
      one("credential type", "basic|oauth|secret", SURE),
      one(
        "description",
        "Mirror of public images|Registry of the head office|Second site|Registry of a partner|For tests only",
        SURE,
      ),
    ),
    ...of(
      "registries, container registry, ci registry",
      pattern("address", "(registry|docker|images)\\.example\\.(com|net|org)", SURE),
    ),
    ...of(
      "robot, robot account",
      pattern("name", "robot\\$(ci|deploy|scanner|mirror|backup|release)(\\+(web|infra|shop))?", SURE),
      one(
        "description",
        "Pushes images from the pipeline|Pulls images for the cluster|Used by the scanner|Replicates to the second site",
        SURE,
      ),
      figure("duration", [30, 90, 365, -1], SURE),
      one("creator type", "local|robot", SURE),
    ),
    ...of(
      "replication policy, replication",
      one("name", "to-second-site|from-docker-hub|nightly-mirror|releases-to-partner|base-images", SURE),
      one(
        "description",
        "Copies releases to the second site|Mirrors base images every night|Only tags that begin with v|For the branch office",
        SURE,
      ),
      one(
        "trigger",
        '{"type":"scheduled","trigger_settings":{"cron":"0 0 2 * * *"}}|{"type":"manual"}|{"type":"event_based"}',
        SURE,
      ),
      one("filter, filters", '[{"type":"name","value":"library/**"}]|[{"type":"tag","value":"v*"}]|[]', SURE),
      one("dest namespace", "mirror|library|partner|backup", SURE),
      figure("speed kb", [-1, 1024, 10_240], SURE),
    ),
    ...of(
      "execution, task, replication execution, job log",
      one("vendor type", "SCAN_ALL|GARBAGE_COLLECTION|REPLICATION|IMAGE_SCAN|RETENTION|PURGE_AUDIT_LOG|SBOM", SURE),
      one("status", "Success|Running|Error|Stopped|Pending|Scheduled", SURE),
      one("trigger", "MANUAL|SCHEDULE|EVENT", SURE),
      one(
        "status message",
        "|job stopped|failed to pull the manifest: unauthorized|timeout while waiting for the scanner",
        SURE,
      ),
    ),
    ...of(
      "scanner registration, scanner",
      one("name", "Trivy|Clair|Anchore|Scanner of the security team", SURE),
      pattern("url", "http://(trivy|clair|anchore|scanner)[1-9]?\\.example\\.(com|net|org):8080", SURE),
      one("auth", "Basic|Bearer|APIKey", SURE),
      one("description", "Default scanner|Second scanner, for comparison|Run by the security team", SURE),
    ),
    ...of(
      "vulnerability record, vulnerability, image vulnerability",
      one("package", "openssl|libssl3|curl|zlib1g|glibc|busybox|log4j-core|libxml2|expat|perl-base|tar|systemd", SURE),
      pattern(
        "package version, fixed version",
        "[1-9]\\.[0-9]{1,2}\\.[0-9]{1,2}-([1-4]|r[0-9])(ubuntu[1-4]|\\+deb12u[1-6])?",
        SURE,
      ),
      one("package type", "os|library", SURE),
      pattern("cwe, cwe ids", "CWE-(20|22|78|79|89|119|125|200|287|400|416|476|502|787)", SURE),
    ),
    meaning(
      "cvss score v3, cvss score v2, cvss score v 3, cvss score v 2, cvss v3 score, cvss3 score, cvssv3 score, cvss base score",
      { number: { generator: "decimal", options: { min: 2.1, max: 9.8, scale: 1 } } },
      SURE,
    ),
    one(
      "cvss vector v3, cvss vector v 3, cvss3 vector, cvssv3",
      "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H|CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:L/A:N|CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N|CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:N/I:N/A:H",
      SURE,
    ),
    one(
      "vendor attribute, vendor attributes",
      '{"CVSS":{"nvd":{"V3Score":7.5}}}|{"CVSS":{"redhat":{"V3Score":5.3}}}|{}',
      SURE,
    ),
    one("item, items", '[{"cve_id":"CVE-2023-4911"},{"cve_id":"CVE-2024-3094"}]|[]', {
      ...SURE,
      of: ["cve allowlist"],
    }),
    one("level", "s|u", { ...SURE, of: ["label"] }),
    one("scope", "g|p", { ...SURE, of: ["label"] }),
    one(
      "tag filter",
      '{"template":"immutable_template","tag_selectors":[{"decoration":"matches","pattern":"v*"}]}|{"template":"immutable_template","tag_selectors":[{"decoration":"matches","pattern":"**"}]}',
      SURE,
    ),
    ...of(
      "retention policy",
      one("scope level", "project", SURE),
      one("trigger kind", "Schedule|Manual", SURE),
      one(
        "data",
        '{"algorithm":"or","rules":[{"template":"latestPushedK","params":{"latestPushedK":10}}]}|{"algorithm":"or","rules":[{"template":"nDaysSinceLastPull","params":{"nDaysSinceLastPull":30}}]}',
        SURE,
      ),
    ),
    ...of(
      "notification policy, webhook policy",
      one("name", "chat-on-push|scanner-results|replication-failed|quota-warning", SURE),
      one(
        "target, targets",
        '[{"type":"http","address":"https://hooks.example.com/registry"}]|[{"type":"slack","address":"https://chat.example.net/hook"}]',
        SURE,
      ),
      one(
        "event type, event types",
        '["PUSH_ARTIFACT","DELETE_ARTIFACT"]|["SCANNING_COMPLETED","SCANNING_FAILED"]|["REPLICATION"]|["QUOTA_EXCEED"]',
        SURE,
      ),
      one("description", "Tells the team of new images|Only results of scans|When a copy failed", SURE),
    ),
    ...of(
      "audit log",
      one("operation", "create|pull|delete|update", SURE),
      one("resource type", "artifact|repository|project|tag|robot|user|member", SURE),
      pattern("resource", `${REPOSITORY}:(latest|v[1-4]\\.[0-9]\\.[0-9])`, SURE),
    ),
    ...of(
      "quota",
      one("hard, used", '{"storage":10737418240}|{"storage":-1}|{"storage":107374182400}', SURE),
      one("reference", "project", SURE),
    ),
    ...of(
      "p2p preheat instance, preheat instance",
      one("name", "dragonfly-dc1|kraken-dc2|dragonfly-branch", SURE),
      one("vendor", "dragonfly|kraken", SURE),
      one("auth mode", "NONE|BASIC|OAUTH", SURE),
    ),
    ...of(
      "project metadata, project metadatum",
      one("name", "public|auto_scan|severity|prevent_vul|enable_content_trust|reuse_sys_cve_allowlist", SURE),
      one("value", "true|false|high|critical", SURE),
    ),
    one("password version, password hash version", "sha256|sha1", SURE),
    one(
      "annotation, annotations",
      '{"org.opencontainers.image.version":"2.4.1"}|{"org.opencontainers.image.created":"2026-03-14T09:12:00Z"}|{}',
      { ...SURE, of: ["artifact"] },
    ),
    one(
      "extra attr, extra attrs",
      '{"architecture":"amd64","os":"linux","author":""}|{"architecture":"arm64","os":"linux","config":{"Cmd":["nginx"]}}',
      { ...SURE, of: ["artifact", "execution", "task"] },
    ),
  ],
);
