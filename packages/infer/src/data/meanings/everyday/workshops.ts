import { one, plainly } from "../../lexicon/one.ts";
import { meaning } from "../../meaning.ts";
import type { Meaning } from "../../meaning.ts";

/** Making, checking, guarding and advertising: plain words that mean one thing in their tables and nothing elsewhere. */
export const WORKSHOPS: readonly Meaning[] = [
  ...plainly(
    "bill of material, bom",
    one(
      "name, title",
      "Pump housing|Gear unit|Control box|Side table|Desk lamp|Bicycle frame|Valve assembly|Cabinet door",
    ),
  ),
  ...plainly(
    "material, sheet, product, part",
    one("finish, surface finish", "raw|painted|anodised|galvanised|polished|powder-coated"),
  ),
  ...plainly("material, steel, alloy, wood, fuel", one("grade", "S235|304|316L|6061|C24|A|B")),
  ...plainly(
    "quality check, quality, measurement, inspection",
    one("characteristic", "diameter|length|surface|colour|weight|torque|tightness"),
  ),
  ...plainly(
    "quality check, nonconformity, defect, scrap",
    one("disposition", "accept|rework|scrap|return to supplier|use as is"),
  ),
  ...plainly(
    "operation, work order, step, task",
    one("skill required, required skill, skill", "welding|milling|assembly|electrical|none|forklift"),
  ),
  ...plainly(
    "scrap, scrap record, defect, downtime",
    one("cause", "tool worn|wrong setting|material defect|operator error|power failure|transport damage"),
  ),
  ...plainly(
    "shift, ward, nursing",
    one(
      "handover, handover note",
      "All quiet, two orders open.|Machine 3 needs a new belt.|Material for line 2 arrives at noon.|One colleague ill, plan adjusted.|Count finished, list on the desk.",
    ),
  ),
  ...plainly("vulnerability, asset, finding, system", one("criticality, severity level", "low|medium|high|critical")),
  ...plainly(
    "finding, forecast, prediction, alert, intelligence",
    one("confidence, confidence level", "high|medium|low|confirmed|tentative"),
  ),
  ...plainly("scan, security scan, search", one("engine, scanner", "nmap|zap|trivy|openvas|semgrep")),
  ...plainly(
    "playbook, runbook",
    one(
      "name, title",
      "Phishing mail|Lost laptop|Ransomware|Leaked key|Website down|Suspicious login|Data request|Expired certificate",
    ),
  ),
  ...plainly("security incident, incident, breach", one("phase", "detection|containment|eradication|recovery|closed")),
  ...plainly(
    "artifact, build artifact, release artifact",
    one("name, title", "app.zip|web-bundle.tar.gz|coverage.xml|report.html|image.tar|installer.exe|sbom.json"),
  ),
  ...plainly(
    "runner, build agent, worker node",
    one("name, title", "runner-01|runner-02|build-linux-1|build-mac-1|arm-runner-3|gpu-runner-1"),
  ),
  ...plainly("runner, build agent", one("status", "online|offline|idle|paused")),
  ...plainly("keyword, search term", meaning("keyword, term, text", { text: "searchQuery" })),
  ...plainly(
    "placement, ad placement, ad slot",
    one("name, title", "Home top|Article sidebar|Search results|Newsletter footer|Video pre-roll|App start"),
  ),
  ...plainly(
    "placement, ad placement, ad slot, banner, widget",
    one("position", "top|sidebar|footer|in_article|overlay"),
  ),
  ...plainly("placement, campaign, audience, ad", one("device type", "mobile|desktop|tablet|tv")),
  ...plainly(
    "audience, segment",
    one(
      "name, title",
      "Newsletter readers|Cart abandoners|New customers|Loyal customers|Visitors of last month|Local families|Inactive since spring",
    ),
  ),
  ...plainly(
    "creative, ad, advert",
    one(
      "disapproval reason, rejection reason",
      "misleading claim|image quality|missing imprint|wrong link|trademark|too much text",
    ),
  ),
  ...plainly(
    "creative, ad, landing page, post",
    one(
      "body text, copy, ad copy",
      "Try it for 30 days, free of charge.|Order today, delivered tomorrow.|Everything for your garden in one place.|Learn ten words a day and keep them.|Book now and save 15 %.",
    ),
  ),
  ...plainly("report, ad report, analytics", one("breakdown", "by day|by device|by country|by campaign|by age")),
];
