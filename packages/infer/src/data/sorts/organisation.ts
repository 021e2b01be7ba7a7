import type { Sort } from "./sort.ts";

/** Bodies that carry what they are in their name. */
export const organisation: Sort = {
  name: "organisation",
  nouns: {
    en: "agency, public body, statutory body, association, foundation, institute, institution, society, union, trade union, federation, confederation, consortium, cooperative, charity, fund body, trust, trust body, bureau, authority, ministry, department of state, embassy, consulate, council, city council, municipality, commune, local authority, tribunal, court, parliament, senate, inspectorate, secretariat, registry, academy, college, university, faculty, seminary, school board, research centre, research center, think tank, observatory, laboratory company, bank, credit union, savings bank, building society, brokerage, law firm, consultancy, ballet company, publishing house, press agency, news agency, radio station, tv station, airline, railway company, shipping company, haulage company, travel agency, estate agency, employment agency, housing association, water company, power company, utility company, fire brigade, police force, coast guard, army, navy, air force, red cross, relief organisation, aid organisation, ngo, non profit, humanitarian organization, partner organisation, partner organization, partner agency, implementing partner, host organisation, host organization, member organisation, parent organisation, umbrella organisation, church, diocese, religious order, monastery, convent, mosque community, synagogue community, political party, pressure group, lobby group, women's group, farmers group, sports club, club, league body, governing body, regulator, regulatory body, standards body, issuing authority, licensing authority, grant maker, funding agency, awarding body, examination board, professional body",
    de: "verein, verband, stiftung, behoerde, amt, ministerium, institut, genossenschaft, gesellschaft, kammer, bank, sparkasse, gemeinde koerperschaft, gericht, traeger, einrichtungstraeger, kirche, gewerkschaft, organisation, fachamt, schulamt, jugendamt, ordnungsamt",
    fr: "association, organisme, organisation, fondation, institut, syndicat, federation, mairie, prefecture, ministere, agence, banque, chambre commerce, cooperative, caisse, collectivite, institution, tribunal, etablissement, mutuelle",
    es: "asociacion, organismo, organizacion, fundacion, instituto, sindicato, federacion, ayuntamiento, alcaldia, ministerio, agencia, banco, camara comercio, cooperativa, caja ahorro, institucion, juzgado, entidad, mutua, club",
    it: "associazione, ente, organizzazione, fondazione, istituto, sindacato, federazione, comune ente, ministero, agenzia, banca, camera commercio, cooperativa, tribunale, circolo",
    nl: "vereniging, organisatie, stichting, instituut, vakbond, federatie, ministerie, bank, kamer koophandel, cooperatie, instelling, rechtbank, instantie",
    pt: "associacao, organismo, organizacao, fundacao, instituto, sindicato, federacao, prefeitura, camara municipal, ministerio, agencia, banco, cooperativa, instituicao, tribunal, entidade, clube",
  },
  form: "organisation",
  general: "public body, statutory body",
  short:
    "Harbour Authority|Riverside Council|National Water Agency|Regional Health Board|Northgate Town Council|Coastal Fire Service|Office for Land Records|Valley Education Board|Ministry of Transport|Lakeland District Council|Food Standards Office|Greenfield Police Service|National Archives Office|Westland Housing Authority|Environmental Inspectorate|Central Statistics Office",
  named: [
    "(Riverside|Northgate|Hillcrest|Lakeland|Harbour|Greenfield|Westland|Stonebridge|Bright Path|New Shore|Open Door|Common Ground) {Noun}",
    "(Regional|National|Community|Coastal|Valley) (Health|Housing|Youth|Water|Heritage|Energy|Relief|Education) {Noun}",
  ],
  described: {
    first: [
      "(Founded|Established) in (1921|1954|1978|1996|2004|2013), (works in three districts|active in the whole region|run by volunteers).",
      "Supports (families|schools|young people|farmers|newcomers|local projects) with (advice|grants|training|rooms|equipment).",
      "(Partner since|Member since|In contact since) (2015|2018|2020|2022), (agreement renewed every year|one joint project so far|meets us twice a year).",
      "(Small office|Head office) in (the old town|the capital|the harbour district), (six|twelve|forty|two hundred) (staff|members|volunteers).",
    ],
    then: ["Financed by (donations|public funds|member fees)."],
  },
  noted: {
    first: [
      "(Agreement|Contact person|Bank details) to be renewed.",
      "(New director|New address|New logo) since (spring|January|last year).",
      "Invited to the (annual meeting|summer event|opening).",
    ],
  },
  kinds: "public|private|nonprofit|international|religious",
  statuses: "active|prospective|inactive|dissolved",
  categories: "Health|Education|Culture|Environment|Social services|Sports",
  grades: "local|regional|national|international",
  reasons: "End of agreement|No longer active|Merged with another|Change of focus|Lack of funds",
  several: { usual: 5, most: 60 },
};
