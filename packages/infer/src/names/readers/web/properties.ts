import type { ColumnContext } from "../../../context/column-context.ts";
import { hasTable } from "../../../context/has-table.ts";
import { hasPropertiesOfData } from "../../../context/properties-of-data.ts";
import { sibling } from "../../../context/sibling.ts";
import { evenly, forAll, oneOf } from "../reader.ts";
import type { Reader, Readers, Special } from "../reader.ts";
import { FIELD_LABELS } from "../../../data/value-lists.ts";

const isOfProperties = (context: ColumnContext): boolean =>
  context.facts.words.includes("property") && hasPropertiesOfData(context);

const shaped = (regex: string) => ({ generator: "pattern", options: { regex } });

const has = ({ facts }: ColumnContext, phrase: string): boolean =>
  [...facts.columnWords.values()].some((words) => words.join(" ") === phrase);

/** What is set of a device, and what one measures. */
const SET =
  "(polling|logging|alarm|retry|cooling|power|serial|network|motor|sensor|valve|axis)_(period|level|limit|timeout|mode|address|port|offset|unit)";
const MEASURED =
  "(temperature|pressure|voltage|current|position|speed|humidity|power|flow|level|torque|frequency)(|_setpoint|_limit|_average|_[1-4])";

/** The properties of devices, of their classes and of what they measure: in their histories, too. */
const isOfDevice = (context: ColumnContext): boolean =>
  context.facts.words.includes("device") || has(context, "device") || hasTable(context, /device/i);

/** The properties of devices hold what is called so beside its value, not another device. */
const name: Reader = ({ as, modifiers, context }) =>
  as !== "text" || modifiers.length > 0
    ? null
    : isOfProperties(context) && has(context, "value")
      ? { given: isOfDevice(context) ? shaped(SET) : "columnName", confidence: 0.98 }
      : (ofParts(context) ?? ofAlias(context));

/** What has another name is an attribute of a device. */
function ofAlias(context: ColumnContext): Special | null {
  const [device, attribute] = ["device", "attribute"].map((phrase) => sibling(context, [phrase], ["text"]));
  if (!device || !attribute || !context.facts.words.includes("alias") || context.inKey) return null;
  const inputs = { device: { column: device.name }, attribute: { column: attribute.name } };
  return { given: { generator: "textFrom", options: { template: "{device}/{attribute}" }, inputs }, confidence: 0.98 };
}

/** A device that is called by where it stands: `hall/pump/3`. */
function ofParts(context: ColumnContext): Special | null {
  const parts = ["domain", "family", "member"].map((phrase) => sibling(context, [phrase], ["text"]));
  const [domain, family, member] = parts;
  if (!domain || !family || !member || context.inKey || (context.maxLength ?? 99) < 30) return null;
  const inputs = { domain: { column: domain.name }, family: { column: family.name }, member: { column: member.name } };
  const options = { template: "{domain}/{family}/{member}" };
  return { given: { generator: "textFrom", options, inputs }, confidence: 0.98 };
}

/** A device beside the parts of its name. */
const device: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 ? ofParts(context) : null;

/** Devices have attributes that they measure. */
const attribute: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 && has(context, "device") && (context.maxLength ?? 99) >= 24
    ? { given: shaped(MEASURED), confidence: 0.95 }
    : null;

/** What people read beside a property. */
const label: Reader = ({ as, context }) =>
  as === "text" && isOfProperties(context) ? evenly(FIELD_LABELS, 0.95) : null;

/** Properties of classes are those of a program's. */
const ofClass: Reader = ({ as, modifiers, context }) =>
  as === "text" && modifiers.length === 0 && context.facts.words.includes("class") && isOfProperties(context)
    ? { given: "className", confidence: 0.95 }
    : null;

/** What has a title is a work, and no table of a database. */
const title: Reader = ({ as, modifiers, context: { facts } }) =>
  as === "text" && modifiers.length === 0 && facts.noun?.noun.name === "tableName"
    ? { given: "articleTitle", confidence: 0.95 }
    : null;

/** Options that are set stand in sections, not in groups of people. */
const section: Reader = (ask) =>
  ask.modifiers.length === 0 && has(ask.context, "value") && (has(ask.context, "option") || has(ask.context, "setting"))
    ? oneOf(["database", "cache", "logging", "security", "mail", "identity", "api", "storage", "backup"], ask, 0.95)
    : null;

/** What the values of a property are. */
const dataType: Reader = (ask) =>
  isOfProperties(ask.context) ? oneOf(["text", "uri", "number", "date", "boolean"], ask, 0.95) : null;

/** Properties of data and options of programs: a name and its value. */
export const propertyReaders: Readers = {
  name,
  device,
  attribute,
  ...forAll("label, alternate label, alternative label", label),
  "data type": dataType,
  class: ofClass,
  title,
  group: section,
};
