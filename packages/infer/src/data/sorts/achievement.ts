import type { Sort } from "./sort.ts";

/** What has been done well. */
export const achievement: Sort = {
  name: "achievement",
  nouns: {
    en: "achievement, accomplishment, success, success story, success factor, impact, merit, highlight, progress made, result achieved, work done text, good practice, best practice, positive result, positive outcome, strength, positive point, milestone achieved, milestone reached, key achievement, breakthrough, advancement",
    de: "erfolg, leistung text, errungenschaft, staerke, erfolgsgeschichte, auswirkung",
    fr: "reussite, succes, realisation, point fort, force, impact",
    es: "logro, exito, fortaleza, historia de exito, impacto",
    it: "successo, traguardo raggiunto, punto di forza, impatto",
    nl: "succes, prestatie, sterk punt, verwezenlijking",
    pt: "conquista, sucesso, realizacao, ponto forte, caso de sucesso, impacto",
  },
  told: {
    first: [
      "(All|Nearly all|More than half) of (those taking part|the families|the group) (finished|found work|came back|now do it on their own).",
      "(Three|Five|Twelve|Forty) (new members|volunteers|trees planted|repairs completed|households connected) in one (season|month|year).",
      "Finished (two weeks early|within budget|on time) (despite the weather|with few people|for the second year running).",
      "(Waiting times|Complaints|Costs|Accidents) fell by (a third|half|15 %|20 %).",
      "A (shy beginner|mother of three|retired teacher|former participant) now (leads a group of her own|helps others|runs a small business).",
      "The (neighbours|parents|local press|partners) (praised the result|took part|reported on it).",
      "(Cooperation|Trust|Attendance|Water quality) has clearly improved.",
    ],
    then: ["Worth repeating next year.", "Others have asked how it was done."],
  },
  kinds: "personal|team|organisational",
  categories: "Community|Quality|Training|Environment|Health",
  grades: "bronze|silver|gold",
};
