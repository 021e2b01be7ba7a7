/** What names of six or ten capitals put together, as old machines allowed no more: `CUSNAM`, `QTYOH`, `YTDSLS`; words that belong together are joined by `_`. */
const TEXT = `
  customer: cus cust cst; vendor: vnd vend ven vn; item: itm item; order: ord or; purchase_order: po; invoice: inv; employee: emp; salesperson: slsmn slsmn slsm; sales: sls sales; department: dpt dept dep; warehouse: whs whse wh; company: cmp comp co;
  name: nam nm name; number: nbr num no nr; description: dsc desc ds; code: cde cd cod code; type: typ typ type; status: sts stat sta; flag: flg fl fg; class: cls clas; group: grp; category: cat catg; address: adr addr ad; city: cty city; state: st; zip: zip zp; country: ctry cntry cnt;
  phone: phn ph tel phone; fax: fax; contact: cntc cont contct; date: dat dt date dte; time: tim tm time; user: usr user; amount: amt am; total: tot ttl; quantity: qty qt; price: prc pri price; cost: cst cost; percent: pct pc perc; rate: rt rate rte; balance: bal;
  ytd: ytd; mtd: mtd; last_year: lyr; discount_percent: dscpct dispct discpct; discount_amount: dscamt disamt; commission_percent: compct cmpct commpct; item_name: itmdsc itemdsc itmdes itmds; po_number: custpo cuspo; units_sold: ytdunt mtdunt; payment_date: pdt; payment_amount: pam; deleted: dltcde dltcd delcd delcde; upc: upccd upccde; required_date: prmdt reqdt; termination_date: trmdat trmdt termdt; entered_by: entby; contact_name: contct cntct; credit_hold: crhold crhld; tax_exempt: taxexm txexmt; current: cur curr; last: lst last ls; next: nxt nx; first: fst frst; middle: mid; net: net; gross: grs; tax: tax tx; discount: dis disc; freight: frt frgt; ship: shp ship; shipping: shpg; required: req rqd; due: due; paid: pd paid pad;
  open: opn open; hold: hld hold; credit: crd cred; credit_limit: crlmt crlim crlt; terms: trm term trms; exempt: exm exmp exmt; active: act actv; delete: dlt del; created: crt crtd; changed: chg chgd; updated: upd updt; hired: hir hire; terminated: trmd;
  on_hand: oh; on_order: oo; allocated: alc aloc; available: avl avail; back_order: bo bko; reorder_point: ropnt rop; reorder_quantity: roqty roq; safety_stock: safstk sfstk; lead_time: leadtm ldtim ldtm; bin: bin; location: loc lc; upc: upc; weight: wgt wt wght; received: rcv rcvd; sold: sld sold;
  unit: unt unit; units: unts; obsolete: obs; standard: std; average: avg; list: lis; line: lin line ln; extended: ext extd; general_ledger: gl; account: acct act acc ac; fiscal: fisc fis; period: pd per prd; year: yr year; posted: pst post pstd; entered_by: entby; entered: ent entd; comment: cmnt cmt com cmmt;
  class_code: clscd; reference: ref rf; sequence: seq sq; batch: btch batch; payment: pmt pymt pay; method: mth meth; salary: sal; hourly: hrly hr; annual: ann; marital: mrtl mar; dependents: dpnd dpndts; effective: eff; end: end; start: str strt; begin: beg bgn; journal: jrnl jrn; source: src; ledger: ldgr;
  debit: dr dbt; reverse: rev; conversion: conv; via: via; commission: comm com; territory: terr ter; manager: mgr; supervisor: supv sup; buyer: buyr buyer; product: prd prod; store: str stor; sales_rep: smn sm; job: job; title: ttl titl; promised: prm prms; override: ovr ovrd; minimum: min; maximum: max; old: old; new: new; ordered: ord;
`;

/** Pieces, with what they stand for in the order in which they are believed. */
export const CRAMPED: ReadonlyMap<string, readonly string[]> = new Map(
  TEXT.split(";")
    .flatMap((entry) => {
      const [word = "", short = ""] = entry.split(":").map((part) => part.trim());
      return short
        .split(/\s+/)
        .filter((piece) => piece !== "")
        .map((piece) => [piece, word.split("_")] as const);
    })
    .toReversed(),
);
