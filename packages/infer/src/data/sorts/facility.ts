import type { Sort } from "./sort.ts";

/** Places that serve people, by what they do. */
export const facility: Sort = {
  name: "facility",
  nouns: {
    en: "clinic, dispensary, health post, health facility, health centre, polyclinic, infirmary, hospice, nursing home, care home, orphanage, shelter, night shelter, refuge, women's shelter, animal shelter, hostel, youth hostel, boarding house, guest house, guesthouse, inn, campsite, campground, camp, refugee camp, holiday camp, summer camp, school, primary school, secondary school, high school, elementary school, kindergarten, nursery school, nursery, preschool, daycare, day care centre, creche, language school, music school, driving school, riding school, dance school, training centre, training center, library, museum, gallery place, theatre, theater, cinema, opera house, concert hall, arena, stadium, sports centre, sports hall, gym, gymnasium, swimming pool, pool, ice rink, skate park, bowling alley, golf course, tennis court, playground, playing field, sports ground, football ground, racecourse, racetrack, riding stable, stable, kennel, cattery, zoo, botanical garden, park, garden place, community garden, allotment, cemetery, graveyard, crematorium, funeral parlour, chapel, church building, temple, mosque, synagogue, shrine, monastery building, community centre, community center, cultural centre, cultural center, youth centre, youth center, village hall, town hall, social centre, meeting house, clubhouse, bar, pub, tavern, cafe, coffee shop, bakery, butchery, grocery, supermarket, market, market hall, shop, boutique, kiosk, bookshop, hardware store, garden centre, laundromat, laundry, salon, barber shop, spa, sauna, bathhouse, pharmacy, optician's, post office, police station, fire station, ambulance station, lifeboat station, prison, jail, barracks, courthouse, customs house, border post, bus station, train station, railway station, metro station, tram stop, ferry terminal, terminal, airport, airfield, airstrip, heliport, harbour, harbor, port place, marina, dock, shipyard, boatyard, lock place, lighthouse, petrol station, gas station, filling station, charging station, car wash, car park, parking garage, garage place, repair shop, factory, plant site, refinery, sawmill, mill, brewery, winery, distillery, dairy, slaughterhouse, cannery, bottling plant, power plant, power station, substation, solar park, wind farm, dam, reservoir, water tower, waterworks, pumping station, treatment plant, sewage plant, landfill, recycling centre, recycling center, waste site, scrapyard, quarry, mine, oil field, depot, storehouse, distribution centre, distribution center, logistics centre, silo site, cold store, granary, fish farm, hatchery, greenhouse, tree nursery, apiary, stud farm, cooperative farm, research station, weather station site, test centre, test center, data centre, data center, call centre, call center, exhibition centre, exhibition hall, conference centre, conference center, convention center, fairground, amusement park, theme park, water park, casino, nightclub, recording studio, film studio, art school, food bank, soup kitchen, canteen, cafeteria, refectory, blood bank, vaccination centre, testing site, polling station, voting centre, polling place, information centre, visitor centre, visitor center, tourist office, service point, help desk place, drop in centre, advice centre, job centre, registry office, site facility, sanatorium, rehabilitation centre, rehab center, detention centre, reception centre, transit centre, safe house, community kitchen, repair cafe, makerspace, fab lab",
    de: "klinik, praxis, schule, kita, kindergarten, bibliothek, museum, theater, kino, stadion, sporthalle, turnhalle, schwimmbad, park, friedhof, kapelle, gemeindezentrum, jugendzentrum, heim, pflegeheim, unterkunft, herberge, lager standort, werk standort, werkstatt, fabrik, bahnhof, flughafen, hafen, tankstelle, parkhaus, laden, geschaeft, markt, apotheke, gaststaette, wirtshaus, cafe, hof, bauernhof, gaertnerei, deponie, wertstoffhof, klaeranlage, kraftwerk, feuerwache, wache, zentrum, jugendherberge, campingplatz, spielplatz, sportplatz, einrichtung, tierheim, musikschule, volkshochschule, fahrschule, wahllokal",
    fr: "clinique, hopital, dispensaire, ecole, creche, bibliotheque, musee, theatre, cinema, stade, gymnase, piscine, parc, cimetiere, chapelle, centre, centre social, foyer accueil, hebergement, auberge, camping, usine, gare, aeroport, port lieu, parking lieu, boutique, magasin, marche lieu, pharmacie, restaurant lieu, ferme, decharge, dechetterie, centrale, caserne, maison quartier, cabinet, refuge, abri, college, lycee, garderie",
    es: "clinica, hospital, dispensario, escuela, colegio, guarderia, biblioteca, museo, teatro, cine, estadio, gimnasio, piscina, parque, cementerio, capilla, centro, centro social, albergue, refugio, campamento, fabrica, estacion, aeropuerto, puerto lugar, tienda, mercado, farmacia, finca, granja, vertedero, cuartel, consultorio, sucursal, sede, local comercial, cancha, plaza lugar, centro salud, vivero",
    it: "clinica, ospedale, ambulatorio, scuola, asilo, biblioteca, museo, teatro, cinema, stadio, palestra, piscina, parco, cimitero, cappella, centro, rifugio, ostello, campeggio, officina, fabbrica, stazione, aeroporto, porto luogo, negozio, mercato, farmacia, fattoria, discarica, caserma, sede, stabilimento, bottega",
    nl: "kliniek, ziekenhuis, school, kinderdagverblijf, bibliotheek, museum, theater, bioscoop, stadion, sporthal, zwembad, park, begraafplaats, kapel, centrum, buurthuis, opvang, herberg, camping, werkplaats, fabriek, station, luchthaven, haven, winkel, markt, apotheek, boerderij, stortplaats, kazerne, praktijk, vestiging, instelling gebouw",
    pt: "clinica, hospital, posto saude, escola, creche, biblioteca, museu, teatro, cinema, estadio, ginasio, academia, piscina, parque, cemiterio, capela, centro, abrigo, albergue, acampamento, oficina, fabrica, estacao, aeroporto, porto lugar, loja, mercado, farmacia, fazenda, sitio rural, aterro, quartel, consultorio, filial, unidade saude, igreja, quadra",
  },
  form: "place",
  named: [
    "(Riverside|Northgate|Hillcrest|Lakeview|Harbour|Old Town|Westfield|Greenfield|Mill Lane|Parkside|Stonebridge|Oak Street|Castle Hill|Sunnyside|Market Square|Elm Grove) {Noun}",
    "(St Mary's|St Luke's|Central|University|Victoria|Albert|Community) {Noun}",
  ],
  described: {
    first: [
      "(Opened|Built|Rebuilt) in (1924|1956|1978|1992|2005|2017), (fully renovated since|step-free access|listed building).",
      "(Quiet location|In the old town|On the edge of the village|Close to the station), (parking in front|ten minutes by bus|good road access).",
      "Room for (20|40|60|120|300) people, (two floors|ground floor only|with a garden|with a large hall).",
      "Serves (the whole district|about 4,000 people|families from nearby|visitors all year round).",
      "Run by (the town|a local association|the church|volunteers|a private company).",
    ],
    then: ["Open all year except on public holidays.", "(Drinking water|Electricity|Internet) available."],
  },
  noted: {
    first: [
      "(Key|Access code) with the (caretaker|office|neighbour).",
      "(Roof|Heating|Fence|Entrance) to be repaired in (spring|summer|autumn).",
      "(Closed|Reduced hours) in (August|January|the holidays).",
      "(Inspection|Fire drill) done in (March|May|October).",
    ],
  },
  kinds: "public|private|charitable|municipal",
  statuses: "open|closed|under_construction|temporarily_closed",
  categories: "Health|Education|Culture|Sports|Social|Commerce",
  grades: "basic|standard|advanced",
  reasons: "Renovation|Too few visitors|Storm damage|End of lease|Staff shortage|Holidays",
  several: { usual: 3, most: 30 },
};
