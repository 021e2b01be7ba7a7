import { expect, test } from "vitest";
import type { ColumnRecipe } from "@seedloom/core";
import { infer } from "@seedloom/infer";
import { makeCatalog, parseTable } from "./helpers/parse-table.ts";
import { reads, specOf } from "./helpers/spec-of.ts";

/** The recipes of such tables, which speak for one another. */
function recipesOf(tables: Readonly<Record<string, string>>): (table: string, column: string) => ColumnRecipe {
  const parsed = Object.entries(tables).map(([name, text]) => parseTable(name, `id int pk *\n${text}`).table);
  const recipe = infer(makeCatalog(parsed), { asOf: Date.UTC(2026, 0, 1) });
  return (table, column) => recipe.tables[table]!.columns[column]!;
}

const said = ({ spec }: ColumnRecipe): string => JSON.stringify(spec);

test("Indonesian schemas are filled in Indonesian, in rupiahs", () => {
  const of = recipesOf({
    barang: "nama_barang varchar(80) *\nsatuan varchar(20) *\nharga_jual decimal(12,2) *\nketerangan text null *",
    karyawan: "nama varchar(60) *\njabatan varchar(40) *\ngaji_pokok decimal(12,2) *\ntunjangan decimal(12,2) *",
    pengaduan: "judul_laporan varchar(90) *\nisi_laporan text *\nalasan varchar(90) *",
    penjualan: "tanggal date *\ncatatan text *\ntotal decimal(12,2) *\nstatus_pembayaran varchar(20) *",
  });
  expect(said(of("barang", "nama_barang"))).toContain("Kopi Bubuk");
  expect(said(of("barang", "satuan"))).toContain("lusin");
  expect(said(of("barang", "keterangan"))).toContain("Bahan berkualitas");
  expect(said(of("karyawan", "jabatan"))).toContain("Kasir");
  expect(said(of("pengaduan", "judul_laporan"))).toContain("Jalan berlubang");
  expect(said(of("penjualan", "catatan"))).toContain("Menunggu konfirmasi");
  expect(said(of("penjualan", "status_pembayaran"))).toContain("lunas");
  for (const [table, column] of [
    ["karyawan", "gaji_pokok"],
    ["karyawan", "tunjangan"],
    ["penjualan", "total"],
  ] as const)
    expect(of(table, column).spec.options?.["mean"], column).toBeGreaterThan(100_000);
});

test("Turkish and Polish schemas are filled in their languages", () => {
  const turkish = recipesOf({
    urunler: "urun_adi varchar(80) *\nfiyat decimal(8,2) *\naciklama text *",
    siparisler: "siparis_no varchar(20) *\niptal_nedeni varchar(90) null *\nmusteri_adi varchar(60) *",
    duyurular: "baslik varchar(90) *\nicerik text *\nyayin_tarihi timestamp *",
  });
  expect(said(turkish("urunler", "urun_adi"))).toContain("Seramik Kupa");
  expect(said(turkish("siparisler", "iptal_nedeni"))).toContain("Stokta yok");
  expect(said(turkish("duyurular", "baslik"))).toContain("duyurusu");
  const polish = recipesOf({
    klienci: "imie varchar(40) *\nnazwisko varchar(40) *\nuwagi text null *",
    produkty: "nazwa varchar(80) *\ncena decimal(8,2) *\nopis text *",
    zamowienia: "data_zamowienia timestamp *\nkomentarz text null *\npowod_anulowania varchar(90) null *",
  });
  expect(said(polish("klienci", "uwagi"))).toContain("Potwierdzono telefonicznie");
  expect(said(polish("produkty", "nazwa"))).toContain("Kubek ceramiczny");
  expect(said(polish("zamowienia", "powod_anulowania"))).toContain("Brak towaru");
});

test("what is paid beside the change is what somebody put down", () => {
  const sale = "total decimal(10,2) *\namount_paid decimal(10,2) *\nchange_due decimal(10,2) *";
  expect(reads(specOf("sales", sale, "amount_paid"))).toEqual(["total"]);
  expect(specOf("sales", sale, "amount_paid").generator).toBe("near");
  expect(reads(specOf("sales", sale, "change_due"))).toEqual(["amount_paid", "total"]);
  const owed = "total decimal(10,2) *\namount_paid decimal(10,2) *\nchange_of_plan text null *";
  expect(specOf("invoices", owed, "amount_paid").generator).not.toBe("near");
});
