import { infer } from "@seedloom/infer";
import type { Catalog, Expression } from "@seedloom/core";
import { expect, test } from "vitest";
import { meets } from "./helpers/meets.ts";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";

/** Columns that hold something else than what their cases ask for. */
function wrongIn(tables: Readonly<Record<string, string>>): readonly string[] {
  const parsed = Object.entries(tables).map(([name, text]) => parseTable(name, text));
  const recipe = infer(makeCatalog(parsed.map(({ table }) => table)), { asOf: Date.UTC(2026, 0, 1) });
  return parsed.flatMap(({ cases }) =>
    cases.flatMap(({ table, column, type, expected }) => {
      const spec = recipe.tables[table]?.columns[column]?.spec ?? { generator: "none" };
      return expected.some((each) => meets(spec, each, type)) ? [] : [`${table}.${column}: ${JSON.stringify(spec)}`];
    }),
  );
}

test("what a computer has is told by what stands beside it", () => {
  expect(
    wrongIn({
      net_cards: `
        name           text              ~^[a-z0-9]+$
        type           text              list:ethernet
        state          text              list:up
        mtu            int               *
        mac            text              macAddress
        rx_bytes       bigint            *`,
      open_ports: `
        protocol       text              list:tcp
        local_ip       text              *
        remote_port    int               *
        inode          int               *
        state          text              list:LISTEN`,
      running: `
        pid            int pk            *
        ppid           int               *
        cmd            text              *
        state          text              list:sleeping`,
      watched_files: `
        path           text              *
        value_name     text              fileName|label|weighted
        perm           text              list:rw-r--r--
        uid            text              list:0
        gid            text              list:0
        gname          text              list:root
        uname          text              *
        inode          int               *
        mtime          int               *
        md5            text              *
        sha1           text              *
        size           bigint            *`,
    }),
  ).toEqual([]);
});

test("a major is a version's beside a minor and a student's beside a degree", () => {
  expect(
    wrongIn({
      os_info: `
        os_name        text              *
        os_codename    text              list:jammy
        os_major       text              ~^\\d+$
        os_minor       text              ~^\\d+$`,
      students: `
        first_name     text              firstName
        degree         text              *
        major          text              subjectName`,
    }),
  ).toEqual([]);
});

test("living things are told by their genus, and each by the others", () => {
  const wrong = wrongIn({
    finds: `
      sciname        varchar(80)       list:Quercus robur
      genus          varchar(40)       list:Quercus
      family         varchar(40)       list:Fagaceae
      scientific_name_authorship varchar(60) list:Roth
      life_stage     varchar(20)       list:adult`,
    beings: `
      genus          varchar(40)       list:Betula
      species        varchar(40)       list:pendula`,
  });
  expect(wrong.filter((each) => !each.includes('"conditional"'))).toEqual([]);
});

test("events with a severity are a program's, and a port with a protocol is no harbour", () => {
  const wrong = wrongIn({
    events: `
      title          varchar(80)       *
      severity       int               *
      state          varchar(20)       *
      description    varchar(400)      *`,
    ports: `
      name           varchar(40)       *
      protocol       varchar(8)        *
      state          varchar(20)       list:up`,
  });
  expect(wrong).toEqual([]);
  const texts = JSON.stringify(
    infer(
      makeCatalog([
        parseTable("events", "id int pk *\nseverity int *\nacknowledged_by varchar(40) *\ndescription varchar(400) *")
          .table,
      ]),
    ).tables["events"]?.columns["description"]?.spec,
  );
  expect(texts).not.toMatch(/evening|market|tickets/);
});

test("a model beside its id is a kind of row, and goods have models of their own", () => {
  const tables = {
    purges: "id int pk *\nmodel varchar(60) *\nmodel_id int *",
    orders: "id int pk *\ntitle varchar(60) *",
    articles: "id int pk *\ntitle varchar(60) *",
    pumps: "id int pk *\nmodel varchar(60) *",
  };
  const recipe = infer(makeCatalog(Object.entries(tables).map(([name, text]) => parseTable(name, text).table)));
  const of = (table: string) => JSON.stringify(recipe.tables[table]?.columns["model"]?.spec);
  expect(of("purges")).toMatch(/"order"|"Order"/);
  expect(of("pumps")).not.toMatch(/"order"/i);
});

test("a field of work is not told by the people whom its rows refer to", () => {
  const { table: users } = parseTable("users", "id int pk *\nemail varchar(80) *\nhighway varchar(20) *");
  const { table: remarks } = parseTable("remarks", "id int pk *\nuser_id int *\nremark_type varchar(40) *");
  const referring = {
    ...remarks,
    foreignKeys: [
      {
        name: null,
        columns: ["user_id"],
        references: { table: "users", columns: ["id"] },
        onDelete: "none",
        onUpdate: "none",
      },
    ],
  } as unknown as typeof remarks;
  const spec = infer(makeCatalog([users, referring])).tables["remarks"]?.columns["remark_type"]?.spec;
  expect(JSON.stringify(spec)).not.toContain("suburb");
});

/** A catalog of one table with one column that has a default or a comment. */
function withColumn(
  name: string,
  typeText: string,
  more: { readonly default?: string; readonly comment?: string },
): Catalog {
  const { table } = parseTable("things", `id int pk *\n${name} ${typeText} *`);
  const [key, column] = table.columns;
  if (key === undefined || column === undefined) throw new Error("two columns were asked for");
  const expression: Expression = { kind: "literal", value: more.default ?? "" };
  const sql = { text: `'${more.default}'`, expression };
  const usual = more.default === undefined ? null : { sql, volatile: false };
  return makeCatalog([{ ...table, columns: [key, { ...column, comment: more.comment ?? null, default: usual }] }]);
}
const specOf = (catalog: Catalog, name: string) => infer(catalog).tables["things"]?.columns[name];

test("a small word by default is one of a program's choices, whatever the name would be otherwise", () => {
  const message = specOf(
    withColumn("handle_bad_replies_message", "varchar(255)", { default: "bounce" }),
    "handle_bad_replies_message",
  );
  expect(JSON.stringify(message?.spec)).toContain('"bounce"');
  expect(message?.spec.generator).toMatch(/weighted|constant/);
  const allowed = specOf(
    withColumn("allow_replies_from", "varchar(255)", { default: "anybody" }),
    "allow_replies_from",
  );
  expect(JSON.stringify(allowed?.spec)).not.toContain('"true"');
  const level = specOf(withColumn("admin_level", "varchar(255)", { default: "none" }), "admin_level");
  expect(JSON.stringify(level?.spec)).not.toContain("swipe");
});

test("comments list values in many ways", () => {
  const values = (typeText: string, comment: string, usual?: string) => {
    const found = specOf(
      withColumn("kind", typeText, { comment, ...(usual !== undefined && { default: usual }) }),
      "kind",
    );
    const given = (
      found?.rule === "commentList" ? found.spec.options?.["values"] : []
    ) as readonly (readonly unknown[])[];
    return given.map(([value]) => String(value)).toSorted((a, b) => a.localeCompare(b));
  };
  expect(values("int", "depends on: 0 current node, 1 forward, 2 backward")).toEqual(["0", "1", "2"]);
  expect(values("int", "state：0:offline,1:online")).toEqual(["0", "1"]);
  expect(values("varchar(32)", "Valid values are: OPEN, TAKEN, DROPPED")).toEqual(["DROPPED", "OPEN", "TAKEN"]);
  expect(values("varchar(32)", "Snapshot, Live Data", "Snapshot")).toEqual(["Live Data", "Snapshot"]);
  // Lengths of time are no codes, and a list without its default may be of anything.
  expect(values("int", "takes 1 minute or 2 hours")).toEqual([]);
  expect(values("varchar(32)", "Name, address, phone")).toEqual([]);
});

test("the two ends of something are no orders, and one restriction is no contract", () => {
  const scans = "id INTEGER pk *\nstart_scan INTEGER *\nend_scan INTEGER *";
  const recipe = infer(makeCatalog([parseTable("scans", scans).table])).tables["scans"];
  expect(recipe?.columns["start_scan"]?.rule).not.toBe("imperative");
  const condition = (table: string) =>
    infer(makeCatalog([parseTable(table, "id int pk *\ntitle varchar(80) *\nrestriction text *").table])).tables[table]
      ?.columns["restriction"]?.rule;
  expect(condition("checks")).not.toBe("sortTold");
  expect(condition("memberships")).toBe("sortTold");
});

test("what has been printed has volumes and issues, and no publisher's name for a title", () => {
  const wrong = wrongIn({
    pub: `
      title          varchar(200)      articleTitle|bookTitle|title
      volume         varchar(20)       ~^\\d+$
      issue          text              ~^[\\d-]+$
      pages          varchar(20)       *`,
    holdings: `
      institution    varchar(80)       *
      rights_holder  varchar(80)       *
      rights         varchar(80)       list:CC0 1.0
      access_rights  varchar(80)       list:open access
      latitude_decimal decimal(8,6)    latitude`,
  });
  expect(wrong.filter((each) => !each.includes('"when"'))).toEqual([]);
});

test("only goods are of cotton, and only people come by mobile", () => {
  const spec = (table: string, column: string, others: readonly string[] = []) => {
    const text = `id int pk *\n${column} varchar(80) *`;
    const all = [
      parseTable(table, text),
      ...others.map((other) => parseTable(other, "id int pk *\nname varchar(80) *")),
    ];
    return JSON.stringify(infer(makeCatalog(all.map((one) => one.table))).tables[table]?.columns[column]?.spec);
  };
  expect(spec("strain_properties", "value")).not.toContain("Cotton");
  expect(spec("strain_properties", "value", ["products"])).toContain("Cotton");
  expect(spec("findings_made", "source")).not.toContain("mobile");
  expect(spec("findings_made", "source", ["customers"])).toContain("mobile");
});

test("names that were written as one word are read as several", () => {
  expect(
    wrongIn({
      machines: `
        servername     varchar(60)       serverName|hostname
        cpu_mhz        int               choice|integer
        snmpphysaddr   varchar(20)       macAddress
        snmp_ip        varchar(20)       *`,
      boxes: `
        xmin           int               *
        xmax           int               atLeast`,
    }),
  ).toEqual([]);
});

test("a token is used before it expires, whatever its moments are called", () => {
  const { table } = parseTable("tokens", "id int pk *\niat timestamp *\nexp timestamp *\nused timestamp null *");
  const used = infer(makeCatalog([table])).tables["tokens"]?.columns["used"]?.spec;
  expect(used?.inputs?.["before"]?.column).toBe("exp");
});

test("checks of machines say what is looked for, and what they count is no sum that may fall", () => {
  expect(
    wrongIn({
      hardening_checks: `
        title          text              list:Firewall is enabled
        rationale      text              list:What nobody uses nobody updates.
        remediation    text              list:Remove the package.
        result         text              *`,
      watched: `
        path           text              *
        changes        INTEGER           weighted|count|integer:0-1000`,
      links: `
        rx_packets     bigint            integer:1000-5000000
        n_attempts     int               *
        n_completions  int               partOf`,
    }),
  ).toEqual([]);
});

test("what is in a unit is measured, and no policy is one of refunds unless it says so", () => {
  const wrong = wrongIn({
    finds: `
      elevation_in_meters int            integer|decimal
      depth_in_meters     int            integer|decimal`,
  });
  expect(wrong).toEqual([]);
  const spec = (table: string) =>
    JSON.stringify(
      infer(makeCatalog([parseTable(table, "id int pk *\nname varchar(80) *\nhash varchar(64) *").table])).tables[table]
        ?.columns["name"]?.spec,
    );
  expect(spec("policies")).not.toContain("No refund");
  expect(spec("refund_policies")).toContain("No refund");
});

test("what is granted is what was asked for", () => {
  const { table } = parseTable(
    "consents",
    "id int pk *\nrequested_scopes text *\ngranted_scopes text *\ngranted_by varchar(40) *",
  );
  const columns = infer(makeCatalog([table])).tables["consents"]?.columns;
  expect(columns?.["granted_scopes"]?.spec.inputs?.["from"]?.column).toBe("requested_scopes");
  expect(columns?.["granted_by"]?.rule).not.toBe("grantedOf");
});
