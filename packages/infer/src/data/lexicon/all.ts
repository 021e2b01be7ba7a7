// A line for each field of work: a new one is added here and nowhere else.

export { ACADEMIC } from "./academic.ts";
export { ACCESS_CONTROL } from "./access-control.ts";
export { ACCOUNTING } from "./accounting.ts";
export { ADMIN_FRAMEWORKS } from "./admin-frameworks.ts";
export { AGRICULTURE } from "./agriculture.ts";
export { AI_ASSISTANTS } from "./ai-assistants.ts";
export { AIR_QUALITY } from "./air-quality.ts";
export { AIRPORT } from "./airport.ts";
export { ARCHIVES } from "./archives.ts";
export { ASTRONOMY } from "./astronomy.ts";
export { AUTHORIZATION_SERVERS } from "./authorization-servers.ts";
export { AUTOMATION } from "./automation.ts";
export { AUTOMOBILES } from "./automobiles.ts";
export { BACKUP } from "./backup.ts";
export { BANKING } from "./banking.ts";
export { BASEBALL } from "./baseball.ts";
export { BEEKEEPING } from "./beekeeping.ts";
export { BIOLOGY } from "./biology.ts";
export { BLOCK_STORAGE } from "./block-storage.ts";
export { BLOG_SOFTWARE } from "./blog-software.ts";
export { BLOG } from "./blog.ts";
export { BASKETBALL, GRIDIRON, ICE_HOCKEY } from "./box-scores.ts";
export { BREWERY } from "./brewery.ts";
export { BROWSERS } from "./browsers.ts";
export { DOCUMENT_SUITES, MODEL_SUITES, MODULE_SUITES, OFFICE_SUITES } from "./business-suites.ts";
export { CAR_RENTAL } from "./car-rental.ts";
export { CARE_HOME } from "./care-home.ts";
export { CHARGING } from "./charging.ts";
export { CHARITY } from "./charity.ts";
export { CHATBOTS } from "./chatbots.ts";
export { CHEMISTRY } from "./chemistry.ts";
export { CHESS } from "./chess.ts";
export { CHURCH } from "./church.ts";
export { CICD } from "./cicd.ts";
export { CLINICAL_TRIAL } from "./clinical-trial.ts";
export { CLOUD_COMPUTERS } from "./cloud-computers.ts";
export { CLOUD_SERVICES } from "./cloud-services.ts";
export { CLOUD } from "./cloud.ts";
export { CLUB } from "./club.ts";
export { CLUSTER_PROVIDERS } from "./cluster-providers.ts";
export { CMS } from "./cms.ts";
export { CODE_QUALITY } from "./code-quality.ts";
export { CODE_TOOLS } from "./code-tools.ts";
export { COMICS } from "./comics.ts";
export { COMPLIANCE } from "./compliance.ts";
export { CONFIGURATION_CENTRES } from "./configuration-centres.ts";
export { CONSTRUCTION } from "./construction.ts";
export { CONTRACTS } from "./contracts.ts";
export { CONTROL_SYSTEMS } from "./control-systems.ts";
export { COSMETICS } from "./cosmetics.ts";
export { COURIER } from "./courier.ts";
export { COWORKING } from "./coworking.ts";
export { CRICKET } from "./cricket.ts";
export { CRM } from "./crm.ts";
export { CRYPTO } from "./crypto.ts";
export { CUSTOMS } from "./customs.ts";
export { DATA_CATALOGS } from "./data-catalogs.ts";
export { DATA_CENTRES } from "./data-centres.ts";
export { DATA_PLATFORM } from "./data-platform.ts";
export {
  BASKETS,
  BRICKS,
  BUSINESS_REVIEWS,
  CAMPAIGN_SETS,
  CRIME_RECORDS,
  DIAGNOSED_SETS,
  FACILITY_BOOKING,
  LOOKS,
  MEASURED_SETS,
  MONSTER_GAMES,
  TAXI,
  TITANIC,
} from "./datasets.ts";
export { DATING } from "./dating.ts";
export { DENTAL } from "./dental.ts";
export { DEPLOYMENT_TOOLS } from "./deployment-tools.ts";
export { DHCP } from "./dhcp.ts";
export { DNS } from "./dns.ts";
export { DIGITAL_ASSETS } from "./digital-assets.ts";
export { DOCUMENTS } from "./documents.ts";
export { DOUBLE_ENTRY } from "./double-entry.ts";
export { EBOOKS } from "./ebooks.ts";
export { ELECTIONS } from "./elections.ts";
export { EMAIL_CAMPAIGNS } from "./email-campaigns.ts";
export { ERROR_TRACKING } from "./error-tracking.ts";
export { EVENT_STREAMS } from "./event-streams.ts";
export { EXHIBITS } from "./exhibits.ts";
export { EXPENSES } from "./expenses.ts";
export { EXPERIMENT_TRACKING } from "./experiment-tracking.ts";
export { FAQ } from "./faq.ts";
export { FASHION } from "./fashion.ts";
export { FEATURE_FLAGS } from "./feature-flags.ts";
export { FEDIVERSE } from "./fediverse.ts";
export { FIELD_SERVICE } from "./field-service.ts";
export { FILM } from "./film.ts";
export { FIRE_RESCUE } from "./fire-rescue.ts";
export { FISHING } from "./fishing.ts";
export { FITNESS } from "./fitness.ts";
export { FLEET } from "./fleet.ts";
export { FLORIST } from "./florist.ts";
export { FOOD_PRODUCTION } from "./food-production.ts";
export { FORESTRY } from "./forestry.ts";
export { FORGE } from "./forge.ts";
export { FORUM } from "./forum.ts";
export { FRAMEWORK_TABLES } from "./framework-tables.ts";
export { FREIGHT } from "./freight.ts";
export { FURNITURE } from "./furniture.ts";
export { GAMING } from "./gaming.ts";
export { GENEALOGY } from "./genealogy.ts";
export { GENOMICS } from "./genomics.ts";
export { GEOGRAPHY } from "./geography.ts";
export { GEOLOGY } from "./geology.ts";
export { GIS } from "./gis.ts";
export { GRAPHING } from "./graphing.ts";
export { GROCERY } from "./grocery.ts";
export { GROUPWARE } from "./groupware.ts";
export { HEALTH_INSURANCE } from "./health-insurance.ts";
export { HELPDESK } from "./helpdesk.ts";
export { HOSPITAL } from "./hospital.ts";
export { AGENT_OFFICES } from "./agent-offices.ts";
export { JOB_CONSOLES } from "./job-consoles.ts";
export { NETWORK_DEVICES } from "./network-devices.ts";
export { PACKAGE_MIRRORS } from "./package-mirrors.ts";
export { SERVICE_CATALOGS } from "./service-catalogs.ts";
export { DASHBOARDS_AND_ALERTS } from "./dashboards-and-alerts.ts";
export { GAME_HOSTING } from "./game-hosting.ts";
export { CONTENT_BACKENDS } from "./content-backends.ts";
export { VEHICLE_TRACKERS } from "./vehicle-trackers.ts";
export { HOST_CHECKS } from "./host-checks.ts";
export { HOST_DEFINITIONS } from "./host-definitions.ts";
export { HOSTING } from "./hosting.ts";
export { HOTEL } from "./hotel.ts";
export { HOUSES_AND_PROJECTS } from "./house-and-project-texts.ts";
export { HOUSEHOLD } from "./household.ts";
export { IDENTITY } from "./identity.ts";
export { IMMIGRATION } from "./immigration.ts";
export { INSURANCE } from "./insurance.ts";
export { ISSUE_TRACKERS } from "./issue-trackers.ts";
export { IT_ASSETS } from "./it-assets.ts";
export { JEWELLERY } from "./jewellery.ts";
export { JOB_QUEUES } from "./job-queues.ts";
export { JOURNALING } from "./journaling.ts";
export { JOURNEYS } from "./journeys.ts";
export { KNOWLEDGE_BASE } from "./knowledge-base.ts";
export { LAB_PANELS } from "./lab-panels.ts";
export { LABORATORY } from "./laboratory.ts";
export { LAUNDRY } from "./laundry.ts";
export { LAW } from "./law.ts";
export { STAYS } from "./stays.ts";
export { LEAGUES } from "./leagues.ts";
export { LEARNING } from "./learning.ts";
export { LEDGERS } from "./ledgers.ts";
export { LENDING } from "./lending.ts";
export { LIBRARY } from "./library.ts";
export { LINKED_DATA } from "./linked-data.ts";
export { LIVESTOCK_FARM } from "./livestock.ts";
export { MACHINE_LEARNING } from "./machine-learning.ts";
export { MAIL_SERVERS } from "./mail-servers.ts";
export { MAINTENANCE } from "./maintenance.ts";
export { MANUFACTURING } from "./manufacturing.ts";
export { MARITIME } from "./maritime.ts";
export { MARKETING } from "./marketing.ts";
export { MARKETPLACE } from "./marketplace.ts";
export { MARKETPLACES_OF_CODE } from "./marketplaces-of-code.ts";
export { MATRIX } from "./matrix.ts";
export { MEDIA_CENTER } from "./media-center.ts";
export { MEDICAL_RECORDS } from "./medical-records.ts";
export { MEDICAL_REFERENCE } from "./medical-reference.ts";
export { METASTORES } from "./metastores.ts";
export { MESSAGING } from "./messaging.ts";
export { MILITARY } from "./military.ts";
export { MINING } from "./mining.ts";
export { MODEL_PLATFORMS } from "./model-platforms.ts";
export { MONITORING } from "./monitoring.ts";
export { MOVIES } from "./movies.ts";
export { MUSEUM } from "./museum.ts";
export { MUSIC } from "./music.ts";
export { NATURAL_COLLECTIONS } from "./natural-collections.ts";
export { NETWORKING } from "./networking.ts";
export { NOTIFICATIONS } from "./notifications.ts";
export { NUTRIENTS } from "./nutrients.ts";
export { OPENSTREETMAP } from "./openstreetmap.ts";
export { ORCHESTRATION } from "./orchestration.ts";
export { PARKING } from "./parking.ts";
export { PARTS_INVENTORY } from "./parts-inventory.ts";
export { PASSWORD_VAULTS } from "./password-vaults.ts";
export { AQUARIUM, CLIMBING, COLLECTING, GOLF, HAM_RADIO, MODEL_RAILWAY, NEEDLEWORK } from "./pastimes.ts";
export { PATENTS } from "./patents.ts";
export { PATIENT_CHARTS } from "./patient-charts.ts";
export { PERMITS } from "./permits.ts";
export { PERSONAL_FINANCE } from "./personal-finance.ts";
export { PERSONNEL } from "./personnel.ts";
export { PHARMACY } from "./pharmacy.ts";
export { PHONES } from "./phones.ts";
export { PHOTO_LIBRARIES } from "./photo-libraries.ts";
export { PHOTOGRAPHY } from "./photography.ts";
export { PODCAST } from "./podcast.ts";
export { POLICE } from "./police.ts";
export { PRINTING_3D } from "./printing-3d.ts";
export { PRINTING } from "./printing.ts";
export { PRISON } from "./prison.ts";
export { PROCESS_ENGINES } from "./process-engines.ts";
export { PROCUREMENT } from "./procurement.ts";
export { PROJECTS } from "./projects.ts";
export { PROPERTY_MANAGEMENT } from "./property-management.ts";
export { GAZETTEERS, POLITICS, SYNTHETIC_LOADS, SYNTHETIC_PATIENTS } from "./public-registers.ts";
export { PUBLISHING } from "./publishing.ts";
export { QUALITY } from "./quality.ts";
export { QUERY_TOOLS } from "./query-tools.ts";
export { RACING } from "./racing.ts";
export { RADIUS } from "./radius.ts";
export { RAIL } from "./rail.ts";
export { REAL_ESTATE } from "./real-estate.ts";
export { REALMS } from "./realms.ts";
export { RECIPES } from "./recipes.ts";
export { RECRUITING } from "./recruiting.ts";
export { REFERENCES } from "./references.ts";
export { REGISTRIES } from "./registries.ts";
export { REMOTE_ACCESS } from "./remote-access.ts";
export { RENEWABLE } from "./renewable.ts";
export { RESEARCH_DATA } from "./research-data.ts";
export { RESTAURANT } from "./restaurant.ts";
export { RETAIL_WAREHOUSE } from "./retail-warehouse.ts";
export { RIDE_HAILING } from "./ride-hailing.ts";
export { ROBOTICS } from "./robotics.ts";
export { SATELLITE_ARCHIVES } from "./satellite-archives.ts";
export { SALON } from "./salon.ts";
export { SCHOOL_REGISTERS } from "./school-registers.ts";
export { SCHOOL } from "./school.ts";
export { SCRAPING } from "./scraping.ts";
export { SECURITY } from "./security.ts";
export { SERVICE_MANAGEMENT } from "./service-management.ts";
export { SHARING } from "./sharing.ts";
export { SHOP_SOFTWARE } from "./shop-software.ts";
export { SHORT_LINKS } from "./short-links.ts";
export { SITE_BUILDERS } from "./site-builders.ts";
export { SMART_HOME } from "./smart-home.ts";
export { SPORTS } from "./sports.ts";
export { SURVEILLANCE } from "./surveillance.ts";
export { SURVEY } from "./survey.ts";
export { TABLETOP } from "./tabletop.ts";
export { TAX } from "./tax.ts";
export { TEAM_CHAT } from "./team-chat.ts";
export { TEAM_WIKIS } from "./team-wikis.ts";
export { TELECOM } from "./telecom.ts";
export { TELEPHONE_SYSTEMS } from "./telephone-systems.ts";
export { TENNIS } from "./tennis.ts";
export { TERMINOLOGY } from "./terminology.ts";
export { SUPPORT_DESKS } from "./support-desks.ts";
export { TEXT_GATEWAYS, TEXTS_SENT } from "./text-gateways.ts";
export { THEATRE } from "./theatre.ts";
export { THERAPY } from "./therapy.ts";
export { THREAT_INTELLIGENCE } from "./threat-intelligence.ts";
export { TICKETING } from "./ticketing.ts";
export { TRADING_CARDS } from "./trading-cards.ts";
export { TRADING } from "./trading.ts";
export { TRANSIT_FEEDS } from "./transit-feeds.ts";
export { TRANSIT } from "./transit.ts";
export { TRANSLATION } from "./translation.ts";
export { TRAVEL } from "./travel.ts";
export { TRIAL_REGISTRY } from "./trial-registry.ts";
export { TV_RECORDING } from "./tv-recording.ts";
export { UNIVERSITY } from "./university.ts";
export { UTILITY } from "./utility.ts";
export { VETERINARY } from "./veterinary.ts";
export { VIDEO } from "./video.ts";
export { VIRTUAL_MACHINES } from "./virtual-machines.ts";
export { WAREHOUSE } from "./warehouse.ts";
export { WATER_WASTE } from "./water-waste.ts";
export { WEATHER } from "./weather.ts";
export {
  CLIP_LIBRARIES,
  FEED_READING,
  ITEM_CATALOGUES,
  MAILING_LISTS,
  MESH_NETWORKS,
  NOTE_TREES,
  TAXED_STORES,
  VISIT_COUNTS,
} from "./widely-used.ts";
export { WEB_ANALYTICS } from "./web-analytics.ts";
export { WEDDING } from "./wedding.ts";
export { WIKI } from "./wiki.ts";
export { WINE } from "./wine.ts";
export { WORKSHOP } from "./workshop.ts";
export { XMPP } from "./xmpp.ts";
export { ZOO } from "./zoo.ts";
export {
  BICYCLE_MAKER,
  CALL_SWITCHBOARDS,
  FILM_RENTALS,
  FOOD_TRADER,
  MAIL_IN_BROWSERS,
  MEASURED_ORDERS,
} from "./sample-databases.ts";
