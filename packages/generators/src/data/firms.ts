/** What companies are called where another language than English is spoken. */
export interface FirmsAbroad {
  /** Whether what a firm is in stands before its owners' names: `Menuiserie Dupont`, but `Brandt Möbelbau`. */
  readonly tradeFirst: boolean;
  readonly and: string;
  /** Families, separated by bars. */
  readonly families: string;
}

/** In the order of the columns below; as many families each. */
export const FIRMS_ABROAD: Readonly<Record<string, FirmsAbroad>> = {
  fr: {
    tradeFirst: true,
    and: "et",
    families:
      "Dupont|Morel|Lefèvre|Girard|Fournier|Mercier|Chevalier|Lambert|Rousseau|Vincent|Faure|Blanc|Guérin|Boyer|Garnier|Renaud|Perrin|Marchand|Dufour|Barbier|Brunet|Gaillard|Leclerc|Renault|Roussel|Colin|Vidal|Caron|Picard|Fabre|Lacroix|Besson|Charpentier|Moulin|Poirier|Vasseur|Delorme|Tessier|Courtois|Bonnet|Masson|Noël|Berger|Aubert|Rivière|Chauvin|Lebrun|Maillard|Jacquet|Prévost|Gilbert|Royer|Meunier",
  },
  es: {
    tradeFirst: true,
    and: "y",
    families:
      "Navarro|Ortega|Ibáñez|Campos|Fuentes|Reyes|Molina|Delgado|Castro|Rubio|Marín|Sanz|Núñez|Medina|Garrido|Cortés|Guerrero|Lozano|Cano|Prieto|Méndez|Cruz|Gallego|Vidal|León|Herrera|Peña|Flores|Cabrera|Hidalgo|Vega|Carrasco|Diez|Reina|Pascual|Santana|Aguilar|Benítez|Arias|Vargas|Montero|Giménez|Durán|Soler|Ferrer|Esteban|Parra|Bravo|Salas|Rincón|Cordero|Mora|Velasco",
  },
  it: {
    tradeFirst: true,
    and: "e",
    families:
      "Rossi|Ferrari|Bianchi|Colombo|Ricci|Marino|Greco|Bruno|Gallo|Conti|Costa|Giordano|Mancini|Rizzo|Lombardi|Moretti|Barbieri|Fontana|Santoro|Mariani|Rinaldi|Caruso|Ferrara|Galli|Martini|Leone|Longo|Gentile|Martinelli|Vitale|Lombardo|Serra|Coppola|Marchetti|Parisi|Villa|Conte|Ferraro|Bianco|Fabbri|Marini|Grassi|Valentini|Messina|Sala|Gatti|Pellegrini|Palumbo|Basile|Negri|Orlando|Riva|Cattaneo",
  },
  pt: {
    tradeFirst: true,
    and: "e",
    families:
      "Souza|Lima|Carvalho|Ribeiro|Almeida|Barbosa|Cardoso|Teixeira|Moreira|Correia|Nunes|Mendes|Vieira|Monteiro|Freitas|Rocha|Dias|Campos|Moura|Cavalcanti|Azevedo|Pinto|Castro|Ramos|Machado|Fonseca|Tavares|Siqueira|Peixoto|Batista|Duarte|Borges|Nogueira|Rezende|Guimarães|Fernandes|Coelho|Matos|Lopes|Andrade|Marques|Braga|Sales|Figueiredo|Amaral|Bastos|Macedo|Queiroz|Pacheco|Leite|Serra|Toledo|Moraes",
  },
  de: {
    tradeFirst: false,
    and: "&",
    families:
      "Brandt|Keller|Lang|Vogel|Winter|Seidel|Kraus|Lorenz|Albrecht|Busch|Kühn|Sommer|Haas|Graf|Ziegler|Ernst|Pohl|Arnold|Jäger|Winkler|Böhm|Franke|Simon|Stein|Berger|Schubert|Hahn|Engel|Horn|Thomas|Sauer|Kuhn|Roth|Beck|Otto|Huber|Walter|Maier|Peters|Dietrich|Pfeiffer|Heinrich|Ludwig|Kaiser|Schuster|Voigt|Barth|Hartung|Nagel|Wolff|Reuter|Behrens|Krüger",
  },
  nl: {
    tradeFirst: false,
    and: "&",
    families:
      "Bakker|Visser|Smit|Mulder|Bos|Vos|Hendriks|Dekker|Brouwer|Dijkstra|Vermeulen|Kok|Jacobs|Schouten|Willems|Hoekstra|Koster|Prins|Verhoeven|Huisman|Peeters|Kuipers|Veenstra|Postma|Scholten|Maas|Kramer|Groen|Hermans|Blom|Wolters|Sanders|Molenaar|Timmermans|Driessen|Martens|Gerritsen|Bosman|Kuiper|Bosch|Meijer|Evers|Verbeek|Jonker|Roos|Terpstra|Zwart|Wouters|Franken|Rietveld|Schipper|Boerma|Claassen",
  },
};

/** What companies are in: as English names end, and the same in the languages above. */
export const TRADES_ABROAD = `Analytics: Études|Analítica|Analisi|Análises|Analytik|Analyse
Architects: Architectes|Arquitectos|Architetti|Arquitetos|Architekten|Architecten
Automation: Automatismes|Automatización|Automazioni|Automação|Automation|Automatisering
Bakery: Boulangerie|Panadería|Panificio|Padaria|Bäckerei|Bakkerij
Brewing: Brasserie|Cervecera|Birrificio|Cervejaria|Brauerei|Bierbrouwerij
Builders: Bâtiment|Obras|Edilizia|Obras|Bau|Bouw
Capital: Capital|Capital|Capitale|Capital|Kapital|Kapitaal
Catering: Traiteur|Catering|Ristorazione|Refeições|Partyservice|Catering
Clinics: Cliniques|Clínicas|Cliniche|Clínicas|Kliniken|Klinieken
Coffee: Cafés|Cafés|Caffè|Cafés|Kaffeerösterei|Koffie
Components: Composants|Componentes|Componenti|Componentes|Bauteile|Onderdelen
Construction: Construction|Construcciones|Costruzioni|Construções|Hochbau|Aannemers
Consulting: Conseil|Consultores|Consulenze|Consultoria|Beratung|Advies
Design: Design|Diseño|Design|Design|Gestaltung|Ontwerp
Digital: Numérique|Digital|Digitale|Digital|Digital|Digitaal
Distribution: Distribution|Distribuciones|Distribuzione|Distribuidora|Großhandel|Distributie
Electric: Électricité|Electricidad|Impianti Elettrici|Elétrica|Elektro|Elektro
Energy: Énergie|Energía|Energia|Energia|Energie|Energie
Engineering: Ingénierie|Ingeniería|Ingegneria|Engenharia|Ingenieure|Ingenieurs
Events: Événements|Eventos|Eventi|Eventos|Veranstaltungen|Evenementen
Farms: Fermes|Agrícola|Azienda Agricola|Agropecuária|Landwirtschaft|Agro
Films: Films|Films|Film|Filmes|Film|Film
Finance: Finances|Finanzas|Finanziaria|Finanças|Finanz|Financiën
Fitness: Forme|Gimnasios|Palestre|Academias|Fitness|Fitness
Foods: Alimentation|Alimentos|Alimentari|Alimentos|Lebensmittel|Levensmiddelen
Freight: Fret|Fletes|Spedizioni|Cargas|Spedition|Expeditie
Furniture: Meubles|Muebles|Mobili|Móveis|Möbelbau|Meubelen
Gardens: Paysages|Jardines|Vivai|Jardins|Gartenbau|Hoveniers
Glass: Vitrerie|Vidrios|Vetreria|Vidraçaria|Glas|Glas
Health: Santé|Salud|Salute|Saúde|Gesundheit|Gezondheid
Holdings: Participations|Inversiones|Partecipazioni|Participações|Beteiligungen|Holding
Hotels: Hôtels|Hoteles|Alberghi|Hotéis|Hotels|Hotels
Imports: Import-Export|Importaciones|Import Export|Importadora|Import|Import
Industries: Industries|Industrias|Industrie|Indústrias|Industrie|Industrie
Instruments: Instruments|Instrumentos|Strumenti|Instrumentos|Messtechnik|Instrumenten
Insurance: Assurances|Seguros|Assicurazioni|Seguros|Versicherungen|Verzekeringen
Interiors: Agencement|Interiores|Arredamenti|Interiores|Innenausbau|Interieur
Labs: Laboratoires|Laboratorios|Laboratori|Laboratórios|Labor|Laboratoria
Law: Avocats|Abogados|Avvocati|Advogados|Rechtsanwälte|Advocaten
Leasing: Location|Arrendamientos|Noleggi|Locações|Leasing|Lease
Logistics: Logistique|Logística|Logistica|Logística|Logistik|Logistiek
Machinery: Machines|Maquinaria|Macchine|Máquinas|Maschinenbau|Machinebouw
Marine: Chantier Naval|Náutica|Nautica|Náutica|Bootsbau|Scheepsbouw
Market: Marché|Mercado|Mercati|Mercado|Markt|Markt
Media: Médias|Medios|Media|Mídia|Medien|Media
Medical: Médical|Médica|Medicali|Médica|Medizintechnik|Medisch
Metals: Métallerie|Metales|Metalli|Metais|Metallbau|Metaal
Mobility: Mobilité|Movilidad|Mobilità|Mobilidade|Mobilität|Mobiliteit
Motors: Automobiles|Motores|Motori|Motores|Autohaus|Auto's
Music: Musique|Música|Musica|Música|Musikhaus|Muziek
Networks: Réseaux|Redes|Reti|Redes|Netze|Netwerken
Optics: Optique|Óptica|Ottica|Ótica|Optik|Optiek
Packaging: Emballages|Envases|Imballaggi|Embalagens|Verpackungen|Verpakkingen
Paper: Papeterie|Papelera|Cartiera|Papelaria|Papier|Papier
Partners: Associés|Asociados|Associati|Associados|Partner|Partners
Pharma: Pharma|Farma|Farma|Farma|Pharma|Farma
Plastics: Plastiques|Plásticos|Plastica|Plásticos|Kunststoffe|Kunststoffen
Power: Électrification|Electrificaciones|Elettromeccanica|Eletrificação|Energietechnik|Energietechniek
Press: Presse|Prensa|Stampa|Imprensa|Presse|Pers
Printing: Imprimerie|Imprenta|Tipografia|Gráfica|Druckerei|Drukkerij
Properties: Immobilier|Inmobiliaria|Immobiliare|Imóveis|Immobilien|Vastgoed
Publishing: Éditions|Editorial|Editrice|Editora|Verlag|Uitgeverij
Recycling: Recyclage|Reciclajes|Riciclo|Reciclagem|Recycling|Recycling
Research: Recherche|Investigación|Ricerche|Pesquisas|Forschung|Onderzoek
Robotics: Robotique|Robótica|Robotica|Robótica|Robotik|Robotica
Security: Sécurité|Seguridad|Sicurezza|Segurança|Sicherheit|Beveiliging
Shipping: Armement|Naviera|Navigazione|Navegação|Reederei|Rederij
Software: Logiciels|Software|Software|Software|Software|Software
Solutions: Solutions|Soluciones|Soluzioni|Soluções|Lösungen|Oplossingen
Sports: Sports|Deportes|Articoli Sportivi|Esportes|Sport|Sport
Steel: Aciers|Aceros|Acciai|Aços|Stahl|Staal
Studios: Studios|Estudios|Studi|Estúdios|Studio|Studio
Supply: Fournitures|Suministros|Forniture|Suprimentos|Handel|Handel
Systems: Systèmes|Sistemas|Sistemi|Sistemas|Systeme|Systemen
Technologies: Technologies|Tecnologías|Tecnologie|Tecnologia|Technik|Techniek
Textiles: Textiles|Textiles|Tessuti|Têxtil|Textil|Textiel
Tools: Outillage|Ferretería|Utensileria|Ferramentas|Werkzeuge|Gereedschap
Tours: Circuits|Excursiones|Escursioni|Excursões|Busreisen|Touringcars
Toys: Jouets|Juguetes|Giocattoli|Brinquedos|Spielwaren|Speelgoed
Transport: Transports|Transportes|Trasporti|Transportes|Transporte|Transport
Travel: Voyages|Viajes|Viaggi|Viagens|Reisen|Reizen
Ventures: Développement|Proyectos|Iniziative|Empreendimentos|Projekte|Projecten
Water: Eaux|Aguas|Acque|Águas|Wasserbau|Water
Wines: Vins|Vinos|Vini|Vinhos|Weinhandel|Wijnen
Bank: Banque|Banco|Banca|Banco|Bank|Bank
Savings Bank: Caisse d'Épargne|Caja de Ahorros|Cassa di Risparmio|Caixa|Sparkasse|Spaarbank
Credit Union: Crédit|Cooperativa de Crédito|Credito Cooperativo|Cooperativa de Crédito|Volksbank|Kredietbank
Trust: Gestion|Fiduciaria|Fiduciaria|Fiduciária|Treuhand|Trust
Express: Express|Exprés|Espresso|Expresso|Express|Express
Couriers: Coursiers|Mensajería|Corrieri|Entregas|Kurier|Koeriers
Parcel: Colis|Paquetería|Pacchi|Encomendas|Paketdienst|Pakketdienst
Lines: Lignes|Líneas|Linee|Linhas|Linien|Lijnen
Mutual: Mutuelle|Mutua|Mutua|Mútua|Versicherungsverein|Onderlinge
Assurance: Prévoyance|Previsión|Previdenza|Previdência|Assekuranz|Assurantiën
Life: Vie|Vida|Vita|Vida|Leben|Leven
Books: Librairie|Librería|Libreria|Livraria|Buchhandlung|Boekhandel
House: Maison|Casa|Casa|Casa|Haus|Huis
Editions: Édition|Ediciones|Edizioni|Edições|Edition|Edities
Records: Disques|Discos|Dischi|Discos|Schallplatten|Platen
Sounds: Sons|Sonidos|Suoni|Sons|Klang|Klank
Recordings: Enregistrements|Grabaciones|Incisioni|Gravações|Aufnahmen|Opnamen
Pictures: Images|Imágenes|Immagini|Imagens|Bilder|Beeld
Productions: Productions|Producciones|Produzioni|Produções|Produktion|Producties
Outfitters: Équipement|Equipamiento|Equipaggiamenti|Equipamentos|Ausrüster|Uitrusters
Shoes: Chaussures|Calzados|Calzature|Calçados|Schuhhaus|Schoenen
Bikes: Cycles|Bicicletas|Biciclette|Bicicletas|Fahrräder|Fietsen
Electronics: Électronique|Electrónica|Elettronica|Eletrônica|Elektronik|Elektronica
Fashion: Mode|Moda|Moda|Moda|Mode|Mode
Home: Maison|Hogar|Casalinghi|Casa|Wohnen|Wonen
Outlet: Déstockage|Outlet|Outlet|Outlet|Outlet|Outlet
Hardware: Quincaillerie|Ferretería|Ferramenta|Ferragens|Eisenwaren|IJzerwaren
Fresh: Primeurs|Frescos|Freschi|Hortifruti|Frischemarkt|Vers
Grocery: Épicerie|Abarrotes|Drogheria|Mercearia|Feinkost|Kruidenier
Superstore: Hypermarché|Hipermercado|Ipermercato|Hipermercado|Kaufhaus|Warenhuis
Autos: Autos|Autos|Auto|Automóveis|Autohandel|Autohandel
Cars: Voitures|Coches|Automobili|Carros|Automobile|Auto's
Wheels: Roues|Ruedas|Ruote|Rodas|Räder|Wielen
Pharmacy: Pharmacie|Farmacia|Farmacia|Farmácia|Apotheke|Apotheek
Drugstore: Parapharmacie|Droguería|Parafarmacia|Drogaria|Drogerie|Drogisterij
Apothecary: Officine|Botica|Antica Farmacia|Botica|Stadtapotheke|Stadsapotheek
Laboratories: Laboratoires|Laboratorios|Laboratori|Laboratórios|Laboratorien|Laboratoria
Diagnostics: Diagnostics|Diagnósticos|Diagnostica|Diagnósticos|Diagnostik|Diagnostiek
Gym: Gymnase|Gimnasio|Palestra|Academia|Fitnessstudio|Sportschool
Athletics: Athlétisme|Atletismo|Atletica|Atletismo|Athletik|Atletiek
Sports Club: Club Sportif|Club Deportivo|Circolo Sportivo|Clube|Sportclub|Sportclub
Hair: Coiffure|Peluquería|Parrucchieri|Cabeleireiros|Friseure|Kappers
Beauty: Beauté|Belleza|Bellezza|Beleza|Kosmetik|Schoonheid
Hair Studio: Salon de Coiffure|Peluqueros|Acconciature|Studio de Cabelo|Haarstudio|Haarstudio
Salon: Institut|Salón|Salone|Salão|Salon|Salon
Garage: Garage|Taller|Officina|Oficina|Werkstatt|Garage
Car Service: Carrosserie|Servicio Automotriz|Autoservizi|Auto Center|Kfz-Service|Autoservice
Brewery: Brasseurs|Cervecería|Birreria|Cervejaria|Brauhaus|Brouwerij
Brewhouse: Microbrasserie|Cervecería Artesanal|Birra Artigianale|Cerveja Artesanal|Hausbrauerei|Brouwhuis
Vineyards: Vignobles|Viñedos|Vigneti|Vinhedos|Weingut|Wijngaarden
Estate: Domaine|Bodega|Tenuta|Vinícola|Winzer|Landgoed
Utilities: Régie|Servicios|Servizi|Serviços|Stadtwerke|Nutsbedrijf
Telecom: Télécom|Telecomunicaciones|Telecomunicazioni|Telecom|Telekom|Telecom
Mobile: Mobile|Móvil|Mobile|Móvel|Mobilfunk|Mobiel
Communications: Communications|Comunicaciones|Comunicazioni|Comunicações|Kommunikation|Communicatie
Warehouse: Entrepôts|Almacenes|Magazzini|Armazéns|Lagerhaus|Opslag
Depot: Dépôt|Depósito|Deposito|Depósito|Depot|Depot`;
