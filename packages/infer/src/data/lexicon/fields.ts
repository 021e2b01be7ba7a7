import { ACCESS_CONTROL } from "./access-control.ts";
import { ACCOUNTING } from "./accounting.ts";
import { AGRICULTURE } from "./agriculture.ts";
import { AIR_QUALITY } from "./air-quality.ts";
import { AI_ASSISTANTS } from "./ai-assistants.ts";
import { AIRPORT } from "./airport.ts";
import { ARCHIVES } from "./archives.ts";
import { ASTRONOMY } from "./astronomy.ts";
import { BACKUP } from "./backup.ts";
import { BANKING } from "./banking.ts";
import { BEEKEEPING } from "./beekeeping.ts";
import { BIOLOGY } from "./biology.ts";
import { BLOG } from "./blog.ts";
import { BREWERY } from "./brewery.ts";
import { BROWSERS } from "./browsers.ts";
import { CAR_RENTAL } from "./car-rental.ts";
import { CARE_HOME } from "./care-home.ts";
import { CHARGING } from "./charging.ts";
import { CHARITY } from "./charity.ts";
import { CHATBOTS } from "./chatbots.ts";
import { CHEMISTRY } from "./chemistry.ts";
import { CHESS } from "./chess.ts";
import { CHURCH } from "./church.ts";
import { CICD } from "./cicd.ts";
import { CLINICAL_TRIAL } from "./clinical-trial.ts";
import { TRIAL_REGISTRY } from "./trial-registry.ts";
import { CLOUD } from "./cloud.ts";
import { CLOUD_SERVICES } from "./cloud-services.ts";
import { CLUB } from "./club.ts";
import { CODE_TOOLS } from "./code-tools.ts";
import { CMS } from "./cms.ts";
import { COMPLIANCE } from "./compliance.ts";
import { CONSTRUCTION } from "./construction.ts";
import { CONTRACTS } from "./contracts.ts";
import { CONTROL_SYSTEMS } from "./control-systems.ts";
import { COSMETICS } from "./cosmetics.ts";
import { COURIER } from "./courier.ts";
import { COWORKING } from "./coworking.ts";
import { CRICKET } from "./cricket.ts";
import { CRM } from "./crm.ts";
import { CRYPTO } from "./crypto.ts";
import { CUSTOMS } from "./customs.ts";
import { DATA_CENTRES } from "./data-centres.ts";
import { DATA_PLATFORM } from "./data-platform.ts";
import { DATING } from "./dating.ts";
import { DENTAL } from "./dental.ts";
import { DNS } from "./dns.ts";
import { RADIUS } from "./radius.ts";
import { DHCP } from "./dhcp.ts";
import { DOCUMENTS } from "./documents.ts";
import { EBOOKS } from "./ebooks.ts";
import { ELECTIONS } from "./elections.ts";
import { EXPENSES } from "./expenses.ts";
import { FAQ } from "./faq.ts";
import { FASHION } from "./fashion.ts";
import type { Field } from "./field.ts";
import { FEATURE_FLAGS } from "./feature-flags.ts";
import { FILM } from "./film.ts";
import { FIRE_RESCUE } from "./fire-rescue.ts";
import { FISHING } from "./fishing.ts";
import { FITNESS } from "./fitness.ts";
import { FLEET } from "./fleet.ts";
import { GROUPWARE } from "./groupware.ts";
import { KNOWLEDGE_BASE } from "./knowledge-base.ts";
import { FEDIVERSE } from "./fediverse.ts";
import { FIELD_SERVICE } from "./field-service.ts";
import { FLORIST } from "./florist.ts";
import { FOOD_PRODUCTION } from "./food-production.ts";
import { FORESTRY } from "./forestry.ts";
import { FORGE } from "./forge.ts";
import { FORUM } from "./forum.ts";
import { FURNITURE } from "./furniture.ts";
import { FREIGHT } from "./freight.ts";
import { GAMING } from "./gaming.ts";
import { GENEALOGY } from "./genealogy.ts";
import { GENOMICS } from "./genomics.ts";
import { GEOLOGY } from "./geology.ts";
import { GIS } from "./gis.ts";
import { GRAPHING } from "./graphing.ts";
import { GROCERY } from "./grocery.ts";
import { HEALTH_INSURANCE } from "./health-insurance.ts";
import { HELPDESK } from "./helpdesk.ts";
import { HOSPITAL } from "./hospital.ts";
import { HOST_CHECKS } from "./host-checks.ts";
import { HOSTING } from "./hosting.ts";
import { HOTEL } from "./hotel.ts";
import { HOUSEHOLD } from "./household.ts";
import { IDENTITY } from "./identity.ts";
import { IMMIGRATION } from "./immigration.ts";
import { INSURANCE } from "./insurance.ts";
import { IT_ASSETS } from "./it-assets.ts";
import { JEWELLERY } from "./jewellery.ts";
import { JOURNALING } from "./journaling.ts";
import { LABORATORY } from "./laboratory.ts";
import { LAUNDRY } from "./laundry.ts";
import { LEDGERS } from "./ledgers.ts";
import { LAW } from "./law.ts";
import { LEARNING } from "./learning.ts";
import { LENDING } from "./lending.ts";
import { LIBRARY } from "./library.ts";
import { LINKED_DATA } from "./linked-data.ts";
import { LIVESTOCK_FARM } from "./livestock.ts";
import { MACHINE_LEARNING } from "./machine-learning.ts";
import { MAIL_SERVERS } from "./mail-servers.ts";
import { MAINTENANCE } from "./maintenance.ts";
import { MANUFACTURING } from "./manufacturing.ts";
import { MARITIME } from "./maritime.ts";
import { MEDICAL_RECORDS } from "./medical-records.ts";
import { MEDICAL_REFERENCE } from "./medical-reference.ts";
import { MARKETING } from "./marketing.ts";
import { MARKETPLACE } from "./marketplace.ts";
import { MEDIA_CENTER } from "./media-center.ts";
import { MATRIX } from "./matrix.ts";
import { MESSAGING } from "./messaging.ts";
import { MILITARY } from "./military.ts";
import { MINING } from "./mining.ts";
import { MONITORING } from "./monitoring.ts";
import { MUSEUM } from "./museum.ts";
import { MUSIC } from "./music.ts";
import { NATURAL_COLLECTIONS } from "./natural-collections.ts";
import { NETWORKING } from "./networking.ts";
import { NOTIFICATIONS } from "./notifications.ts";
import { NUTRIENTS } from "./nutrients.ts";
import { NOTICES } from "./notices.ts";
import { AUTOMATION } from "./automation.ts";
import { DEPLOYMENT_TOOLS } from "./deployment-tools.ts";
import { PASSWORD_VAULTS } from "./password-vaults.ts";
import { SHORT_LINKS } from "./short-links.ts";
import { CODE_QUALITY } from "./code-quality.ts";
import { ERROR_TRACKING } from "./error-tracking.ts";
import { DATA_CATALOGS } from "./data-catalogs.ts";
import { MODEL_PLATFORMS } from "./model-platforms.ts";
import { AUTHORIZATION_SERVERS } from "./authorization-servers.ts";
import { EVENT_STREAMS } from "./event-streams.ts";
import { EXPERIMENT_TRACKING } from "./experiment-tracking.ts";
import { FRAMEWORK_TABLES } from "./framework-tables.ts";
import { JOB_QUEUES } from "./job-queues.ts";
import { ORCHESTRATION } from "./orchestration.ts";
import { OPENSTREETMAP } from "./openstreetmap.ts";
import { PROCESS_ENGINES } from "./process-engines.ts";
import { QUERY_TOOLS } from "./query-tools.ts";
import { PARKING } from "./parking.ts";
import { PHONES } from "./phones.ts";
import { PATENTS } from "./patents.ts";
import { PERMITS } from "./permits.ts";
import { PERSONAL_FINANCE } from "./personal-finance.ts";
import { PERSONNEL } from "./personnel.ts";
import { PHARMACY } from "./pharmacy.ts";
import { PHOTOGRAPHY } from "./photography.ts";
import { PHOTO_LIBRARIES } from "./photo-libraries.ts";
import { PODCAST } from "./podcast.ts";
import { POLICE } from "./police.ts";
import { PRINTING } from "./printing.ts";
import { PRINTING_3D } from "./printing-3d.ts";
import { PRISON } from "./prison.ts";
import { PROCUREMENT } from "./procurement.ts";
import { PROJECTS } from "./projects.ts";
import { PROPERTY_MANAGEMENT } from "./property-management.ts";
import { PUBLISHING } from "./publishing.ts";
import { QUALITY } from "./quality.ts";
import { BASEBALL } from "./baseball.ts";
import { TRADING_CARDS } from "./trading-cards.ts";
import { MOVIES } from "./movies.ts";
import { GEOGRAPHY } from "./geography.ts";
import { LAB_PANELS } from "./lab-panels.ts";
import { COMICS } from "./comics.ts";
import { BASKETBALL, GRIDIRON, ICE_HOCKEY } from "./box-scores.ts";
import { UNIVERSITY } from "./university.ts";
import { RETAIL_WAREHOUSE } from "./retail-warehouse.ts";
import { AUTOMOBILES } from "./automobiles.ts";
import {
  MEASURED_SETS,
  TITANIC,
  DIAGNOSED_SETS,
  CAMPAIGN_SETS,
  TAXI,
  CRIME_RECORDS,
  MONSTER_GAMES,
  BRICKS,
  FACILITY_BOOKING,
  BUSINESS_REVIEWS,
  LOOKS,
  BASKETS,
} from "./datasets.ts";
import { ACADEMIC } from "./academic.ts";
import { SYNTHETIC_LOADS, GAZETTEERS, POLITICS, SYNTHETIC_PATIENTS } from "./public-registers.ts";
import { RACING } from "./racing.ts";
import { RAIL } from "./rail.ts";
import { REAL_ESTATE } from "./real-estate.ts";
import { RECIPES } from "./recipes.ts";
import { RECRUITING } from "./recruiting.ts";
import { REMOTE_ACCESS } from "./remote-access.ts";
import { REFERENCES } from "./references.ts";
import { RESEARCH_DATA } from "./research-data.ts";
import { REGISTRIES } from "./registries.ts";
import { RENEWABLE } from "./renewable.ts";
import { RESTAURANT } from "./restaurant.ts";
import { RIDE_HAILING } from "./ride-hailing.ts";
import { ROBOTICS } from "./robotics.ts";
import { SALON } from "./salon.ts";
import { SCHOOL } from "./school.ts";
import { SCRAPING } from "./scraping.ts";
import { SECURITY } from "./security.ts";
import { SHARING } from "./sharing.ts";
import { SMART_HOME } from "./smart-home.ts";
import { SPORTS } from "./sports.ts";
import { SURVEY } from "./survey.ts";
import { TABLETOP } from "./tabletop.ts";
import { TAX } from "./tax.ts";
import { TEAM_CHAT } from "./team-chat.ts";
import { TELECOM } from "./telecom.ts";
import { TELEPHONE_SYSTEMS } from "./telephone-systems.ts";
import { TENNIS } from "./tennis.ts";
import { TERMINOLOGY } from "./terminology.ts";
import { THEATRE } from "./theatre.ts";
import { THERAPY } from "./therapy.ts";
import { THREAT_INTELLIGENCE } from "./threat-intelligence.ts";
import { TICKETING } from "./ticketing.ts";
import { TRADING } from "./trading.ts";
import { TRANSIT } from "./transit.ts";
import { TRANSLATION } from "./translation.ts";
import { TRAVEL } from "./travel.ts";
import { UTILITY } from "./utility.ts";
import { VETERINARY } from "./veterinary.ts";
import { VIDEO } from "./video.ts";
import { VIRTUAL_MACHINES } from "./virtual-machines.ts";
import { WAREHOUSE } from "./warehouse.ts";
import { WATER_WASTE } from "./water-waste.ts";
import { WEATHER } from "./weather.ts";
import { WEB_ANALYTICS } from "./web-analytics.ts";
import { WEDDING } from "./wedding.ts";
import { WIKI } from "./wiki.ts";
import { WINE } from "./wine.ts";
import { WORKSHOP } from "./workshop.ts";
import { XMPP } from "./xmpp.ts";
import { ZOO } from "./zoo.ts";
import { REALMS } from "./realms.ts";
import { SURVEILLANCE } from "./surveillance.ts";
import { TEXT_GATEWAYS } from "./text-gateways.ts";
import { TV_RECORDING } from "./tv-recording.ts";
import { AQUARIUM, CLIMBING, COLLECTING, GOLF, HAM_RADIO, MODEL_RAILWAY, NEEDLEWORK } from "./pastimes.ts";

/** The fields whose words are known. */
export const FIELDS: readonly Field[] = [
  ...NOTICES,
  ACCESS_CONTROL,
  ACCOUNTING,
  AGRICULTURE,
  AIRPORT,
  ARCHIVES,
  AI_ASSISTANTS,
  AIR_QUALITY,
  ASTRONOMY,
  BACKUP,
  BANKING,
  BEEKEEPING,
  BIOLOGY,
  BLOG,
  BREWERY,
  BROWSERS,
  CARE_HOME,
  CAR_RENTAL,
  CHARGING,
  CHARITY,
  CHATBOTS,
  CHEMISTRY,
  CHESS,
  CHURCH,
  CICD,
  CLINICAL_TRIAL,
  TRIAL_REGISTRY,
  CLOUD,
  CLOUD_SERVICES,
  CLUB,
  CODE_TOOLS,
  COMPLIANCE,
  CONSTRUCTION,
  CONTRACTS,
  CONTROL_SYSTEMS,
  COSMETICS,
  COURIER,
  COWORKING,
  CRICKET,
  CRM,
  CRYPTO,
  CUSTOMS,
  DATA_CENTRES,
  DATA_PLATFORM,
  DATING,
  DENTAL,
  DNS,
  RADIUS,
  DHCP,
  DOCUMENTS,
  EBOOKS,
  ELECTIONS,
  EXPENSES,
  FAQ,
  FASHION,
  FEATURE_FLAGS,
  FILM,
  FIRE_RESCUE,
  FISHING,
  FITNESS,
  FLEET,
  CMS,
  FEDIVERSE,
  GROUPWARE,
  KNOWLEDGE_BASE,
  FIELD_SERVICE,
  FLORIST,
  FOOD_PRODUCTION,
  FORESTRY,
  FORGE,
  FORUM,
  FURNITURE,
  FREIGHT,
  GAMING,
  GENEALOGY,
  GENOMICS,
  GEOLOGY,
  GIS,
  GRAPHING,
  GROCERY,
  HEALTH_INSURANCE,
  HELPDESK,
  HOSPITAL,
  HOST_CHECKS,
  HOSTING,
  HOTEL,
  HOUSEHOLD,
  IDENTITY,
  IMMIGRATION,
  INSURANCE,
  IT_ASSETS,
  JEWELLERY,
  JOURNALING,
  LABORATORY,
  LAUNDRY,
  LEDGERS,
  LAW,
  LEARNING,
  LENDING,
  LIBRARY,
  LINKED_DATA,
  LIVESTOCK_FARM,
  MACHINE_LEARNING,
  MAIL_SERVERS,
  MAINTENANCE,
  MANUFACTURING,
  MARITIME,
  MEDICAL_RECORDS,
  MEDICAL_REFERENCE,
  MARKETING,
  MARKETPLACE,
  MEDIA_CENTER,
  MATRIX,
  MESSAGING,
  MILITARY,
  MINING,
  MONITORING,
  MUSEUM,
  MUSIC,
  NATURAL_COLLECTIONS,
  NETWORKING,
  NOTIFICATIONS,
  AUTOMATION,
  DEPLOYMENT_TOOLS,
  PASSWORD_VAULTS,
  SHORT_LINKS,
  CODE_QUALITY,
  ERROR_TRACKING,
  DATA_CATALOGS,
  MODEL_PLATFORMS,
  AUTHORIZATION_SERVERS,
  EVENT_STREAMS,
  EXPERIMENT_TRACKING,
  FRAMEWORK_TABLES,
  JOB_QUEUES,
  NUTRIENTS,
  ORCHESTRATION,
  OPENSTREETMAP,
  PROCESS_ENGINES,
  QUERY_TOOLS,
  PARKING,
  PHONES,
  PATENTS,
  PERMITS,
  PERSONAL_FINANCE,
  PERSONNEL,
  PHARMACY,
  PHOTOGRAPHY,
  PHOTO_LIBRARIES,
  PODCAST,
  POLICE,
  PRINTING,
  PRINTING_3D,
  PRISON,
  PROCUREMENT,
  PROJECTS,
  PROPERTY_MANAGEMENT,
  PUBLISHING,
  QUALITY,
  BASEBALL,
  TRADING_CARDS,
  MOVIES,
  GEOGRAPHY,
  LAB_PANELS,
  COMICS,
  BASKETBALL,
  GRIDIRON,
  ICE_HOCKEY,
  UNIVERSITY,
  RETAIL_WAREHOUSE,
  AUTOMOBILES,
  MEASURED_SETS,
  TITANIC,
  DIAGNOSED_SETS,
  CAMPAIGN_SETS,
  TAXI,
  CRIME_RECORDS,
  MONSTER_GAMES,
  BRICKS,
  FACILITY_BOOKING,
  BUSINESS_REVIEWS,
  LOOKS,
  BASKETS,
  ACADEMIC,
  SYNTHETIC_LOADS,
  GAZETTEERS,
  POLITICS,
  SYNTHETIC_PATIENTS,
  RACING,
  RAIL,
  REAL_ESTATE,
  RECIPES,
  RECRUITING,
  REMOTE_ACCESS,
  REFERENCES,
  RESEARCH_DATA,
  REGISTRIES,
  RENEWABLE,
  RESTAURANT,
  RIDE_HAILING,
  ROBOTICS,
  SALON,
  SCHOOL,
  SCRAPING,
  SECURITY,
  SHARING,
  SMART_HOME,
  SPORTS,
  SURVEY,
  TABLETOP,
  TAX,
  TEAM_CHAT,
  TELECOM,
  TELEPHONE_SYSTEMS,
  TENNIS,
  TERMINOLOGY,
  THEATRE,
  THERAPY,
  THREAT_INTELLIGENCE,
  TICKETING,
  TRADING,
  TRANSIT,
  TRANSLATION,
  TRAVEL,
  UTILITY,
  VETERINARY,
  VIDEO,
  VIRTUAL_MACHINES,
  WAREHOUSE,
  WATER_WASTE,
  WEATHER,
  WEB_ANALYTICS,
  WEDDING,
  WIKI,
  WINE,
  WORKSHOP,
  XMPP,
  ZOO,
  REALMS,
  SURVEILLANCE,
  TEXT_GATEWAYS,
  TV_RECORDING,
  AQUARIUM,
  CLIMBING,
  COLLECTING,
  GOLF,
  HAM_RADIO,
  MODEL_RAILWAY,
  NEEDLEWORK,
];
