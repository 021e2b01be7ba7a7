import { expect, test } from "vitest";
import type { Column, Table } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { chineseWords } from "../src/words/chinese-words.ts";
import { schemaLocale } from "../src/speech/schema-locale.ts";
import { labelOf, tableLabelOf } from "../src/context/label-of.ts";
import { makeCatalog, makeColumn, parseTable } from "./helpers/parse-table.ts";

const text = parseTable("t", "a varchar(60) *").table.columns[0]!.type;
const number = parseTable("t", "a int *").table.columns[0]!.type;
const commented = (name: string, comment: string, type = text): Column => ({
  ...makeColumn(name, type, "", true),
  comment,
});

/** A table with a key and such columns, `name: comment` each. */
function tableOf(name: string, comment: string | null, columns: Readonly<Record<string, string>>): Table {
  const { table } = parseTable(name, "id int pk *");
  const own = Object.entries(columns).map(([column, said]) => commented(column, said));
  return { ...table, comment, columns: [...table.columns, ...own] };
}

const recipeOf = (table: Table) =>
  infer(makeCatalog([table]), { asOf: Date.UTC(2026, 0, 1) }).tables[table.name]!.columns;

test("Chinese is cut into what names say", () => {
  expect(chineseWords("客户手机号")).toEqual({ said: "customer phone", whole: true });
  expect(chineseWords("订单的总金额").said).toBe("order total amount");
  expect(chineseWords("最后登录IP").said).toBe("ip address");
  // What a firm is called in short is a firm's name.
  expect(chineseWords("供应商简称")).toEqual({ said: "supplier name", whole: true });
  expect(chineseWords("天青色等烟雨").whole).toBe(false);
});

test("a comment names a column whose own name says nothing", () => {
  expect(labelOf(commented("attr_7", "Postal code"))).toBe("postal code");
  expect(labelOf(commented("xqb", "Company code"))).toBe("company code");
  // Names that say something stay, and so does what no comment names.
  expect(labelOf(commented("city", "Postal code"))).toBeNull();
  expect(labelOf(commented("xqb", "Foreign key"))).toBeNull();
  expect(labelOf(commented("xqb", "Not used"))).toBeNull();
  expect(labelOf(commented("attr_7", "Set by the nightly job when rows are merged"))).toBeNull();
});

test("a Chinese comment names a column whatever its name, but for what ends of names say better", () => {
  expect(labelOf(commented("xm", "姓名"))).toBe("full name");
  expect(labelOf(commented("mark", "备注（选填）"))).toBe("remark");
  expect(labelOf(commented("delivery_id", "快递单号/手机号"))).toBe("tracking number");
  expect(labelOf(commented("dept_id", "部门"))).toBeNull();
  expect(labelOf(commented("order_num", "显示顺序", number))).toBe("sort order");
  expect(labelOf(commented("user_type", "用户类型（00系统用户）"))).toBeNull();
});

test("a Chinese comment names a table whose own name says nothing", () => {
  expect(tableLabelOf(tableOf("t_sp", "商品信息表", {}))).toBe("product");
  expect(tableLabelOf(tableOf("sys_user", "用户信息表", {}))).toBeNull();
  expect(tableLabelOf(tableOf("t_sp", "products", {}))).toBeNull();
});

test("rows are at home in China where comments are Chinese", () => {
  const staff = recipeOf(
    tableOf("yg", "员工表", { xm: "姓名", f3: "民族", gsmc: "公司名称", zc: "职称", sfzh: "身份证号", bz: "备注" }),
  );
  expect(staff["xm"]?.spec.generator).toBe("fullName");
  expect(staff["xm"]?.spec.options?.["locale"] ?? "zh_CN").toBe("zh_CN");
  expect(JSON.stringify(staff["f3"]?.spec)).toContain("汉族");
  expect(staff["gsmc"]?.spec.options?.["regex"]).toContain("有限公司");
  expect(staff["sfzh"]?.spec.generator).toBe("ssnLike");
  expect(staff["bz"]?.rule).toBe("writtenAtHome");
});

test("lists are in Chinese where the name is no English word, and codes stay where it is", () => {
  const columns = { zt: "订单状态", order_status: "订单状态", xm: "姓名", dz: "地址" };
  const order = recipeOf(tableOf("dd", "订单表", columns));
  expect(JSON.stringify(order["zt"]?.spec)).toMatch(/已完成|已支付|已发货/);
  expect(JSON.stringify(order["order_status"]?.spec)).toContain("shipped");
});

test("what is asked is answered with yes or no, an address is as the table's are, and a bare name is that of something", () => {
  expect(labelOf(commented("access", "子管理员是否可用", number))).toBe("is access");
  expect(labelOf(commented("is_open", "是否开放", number))).toBeNull();
  expect(labelOf(commented("oper_url", "请求URL"))).toBeNull();
  expect(labelOf(commented("name", "Name of the leave type"))).toBe("leave type name");
  expect(labelOf(commented("title", "Name of the leave type"))).toBeNull();
  expect(recipeOf(tableOf("wz", "文章表", { visit: "浏览次数" }))["visit"]?.spec.generator).toBe("viewCount");
});

test("names in Chinese are read as comments are", () => {
  const order = recipeOf(tableOf("订单表", null, { 订单号: "", 商品名称: "", 状态: "", 收货人姓名: "" }));
  expect(order["订单号"]?.spec.generator).toBe("orderNumber");
  expect(order["商品名称"]?.rule).toBe("writtenAtHome");
  expect(order["收货人姓名"]?.spec.generator).toBe("fullName");
});

test("letters tell where rows are at home", () => {
  const localeOf = (...comments: readonly string[]) =>
    schemaLocale(makeCatalog([tableOf("t", null, Object.fromEntries(comments.map((said, at) => [`c${at}`, said])))]));
  expect(localeOf("姓名", "地址", "出生日期")).toBe("zh_CN");
  expect(localeOf("氏名", "住所", "メモ")).toBe("ja");
  expect(localeOf("이름", "주소", "전화번호")).toBe("ko");
  expect(localeOf("ФИО", "Адрес", "Дата создания")).toBe("ru");
  expect(localeOf("Ім'я", "Адреса", "Місто")).toBe("uk");
  expect(localeOf("Name", "Straße", "Größe", "氏名")).toBe("en");
});
