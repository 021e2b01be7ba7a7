import type { Given } from "./meaning.ts";
import { CHORES, GROCERY_SHOPS, SHOPPING_LISTS } from "./business-lists.ts";
import { FIELDS } from "./lexicon/fields.ts";
import type { Doubt, Noun } from "./noun.ts";
import {
  CHANNEL_NAMES,
  EQUIPMENT,
  FUNDS,
  INCIDENTS,
  PARTIES,
  STOPS,
  EXAM_NAMES,
  FOLDER_NAMES,
  GAME_TITLES,
  PROJECT_NAMES,
  TASKS,
  TERM_NAMES,
} from "./value-lists.ts";

const words = (text: string): readonly string[] => text.split(",").map((word) => word.trim());

const doubtful = (text: string, beside: string): { readonly doubtful: Doubt } => ({
  doubtful: { words: words(text), beside: beside.split(" ") },
});

const oneOf = (values: readonly string[]): Given => ({ generator: "choice", options: { values } });
const TASK = { generator: "choice", options: { values: TASKS, said: "task" } };
const CHANNEL = oneOf(CHANNEL_NAMES);
const FOLDER = oneOf(FOLDER_NAMES);
const GAME = oneOf(GAME_TITLES);
const EXAM = oneOf(EXAM_NAMES);
const SHIFT = oneOf(["Day", "Evening", "Night", "Early", "Late", "Weekend"]);
const TERM = oneOf(TERM_NAMES);
const MENU = oneOf([
  "Starters",
  "Soups",
  "Salads",
  "Mains",
  "Pasta",
  "Grill",
  "Vegetarian",
  "Sides",
  "Desserts",
  "Drinks",
  "Wines",
]);
const BADGE = oneOf([
  "First Steps",
  "Early Bird",
  "Top Contributor",
  "Helping Hand",
  "Seven Day Streak",
  "Hundred Club",
  "Night Owl",
  "Explorer",
  "Team Player",
  "Perfect Week",
  "Rising Star",
  "Veteran",
  "Problem Solver",
  "Fast Learner",
  "Collector",
  "Champion",
]);
const BIKE = {
  generator: "pattern",
  options: { regex: "(City|Cargo|Trail|Tour|Road|Comfort|Urban|Kids) (Bike|Cruiser|Rider) [1-9][0-9]{1,2}" },
};
const HOSPITAL = {
  generator: "pattern",
  options: {
    regex:
      "(St Mary|Riverside|Lakeview|Northgate|Hillcrest|Mercy|Park Lane|Westfield|Old Town|St Luke|Harbour|Greenfield|University|Central|Summit) (Hospital|Clinic|Medical Center|General Hospital|Health Center)",
  },
};
const named = (before: string, after: string): Given => ({
  generator: "pattern",
  options: { regex: `(${before}) (${after})` },
});
const PET_NAME = oneOf(
  "Bella|Max|Luna|Charlie|Lucy|Cooper|Daisy|Milo|Bailey|Rocky|Sadie|Buddy|Molly|Duke|Coco|Bear|Ruby|Oscar|Rosie|Leo|Lola|Toby|Willow|Jack|Pepper|Zeus|Ginger|Finn|Nala|Simba|Hazel|Oreo|Penny|Shadow|Gracie|Tucker|Biscuit|Olive|Scout|Maple|Misty|Rusty|Storm|Sunny|Pippa|Teddy|Archie|Freya".split(
    "|",
  ),
);
const AIRCRAFT = oneOf(
  "Boeing 737-800|Airbus A320|Airbus A321|Boeing 777-300ER|Embraer E190|Airbus A330-300|Boeing 787-9|Bombardier CRJ900|ATR 72-600|Airbus A350-900|Boeing 747-8|Airbus A319|Cessna 172|Dash 8 Q400|Boeing 757-200|Embraer E175".split(
    "|",
  ),
);
const SHIP = named(
  "Northern|Pacific|Atlantic|Baltic|Ocean|Coral|Sea|Silver|Golden|Royal|Arctic|Southern|Morning|Harbour",
  "Star|Dawn|Pearl|Falcon|Trader|Wind|Queen|Light|Spirit|Voyager|Horizon|Explorer|Breeze|Lady",
);
const BATTLE = named(
  "Battle of|Siege of",
  "Adrianople|Varna|Ostrovo|Serres|Philippopolis|Klokotnitsa|Rusion|Kilkis|Trajan Pass|Boruy|Arkadiopolis|Messinopolis|Tarnovo",
);
const MUSEUM = named(
  "National|City|Riverside|Old Town|Harbour|County|Northern|University|Castle|Central|Regional|Lakeside",
  "Museum|Art Museum|History Museum|Museum of Science|Maritime Museum|Museum of Modern Art|Railway Museum|Folk Museum|Gallery",
);
const STAGE = named(
  "Royal|City|Grand|Old Vic|Lyric|Garden|Harbour|Empire|Globe|Park|Palace|Civic|Majestic|Studio",
  "Theatre|Playhouse|Opera House|Concert Hall|Hall",
);
const STADIUM = named(
  "Riverside|Victory|Northfield|Memorial|Harbour|Lakeside|Olympic|City|Union|Oak Lane|Westgate|National|Mill Road|Sunrise|Castle|Prairie",
  "Stadium|Park|Arena|Ground|Dome|Field|Centre",
);
const CALL_CENTER = {
  generator: "pattern",
  options: {
    regex:
      "(North Midwest|Mid Atlantic|Pacific Northwest|Southwest|New England|Great Lakes|Central Plains|Gulf Coast|Rocky Mountain|Northern|Southern|Coastal|Lakeside|Harbour|City) (Call Center|Contact Center|Service Center)",
  },
};
const FARM = {
  generator: "pattern",
  options: {
    regex:
      "(Oak|Mill|Meadow|Brook|Stone|Clover|Hill|River|Willow|North) (Hill|Creek|Valley|View|Side|Field) (Farm|Ranch|Acres)",
  },
};
const PROJECT = { generator: "choice", options: { values: PROJECT_NAMES, said: "projectName" } };

/** What tables and roles are called; of two that fit the earlier wins. */
export const NOUNS: readonly Noun[] = [
  { subject: "game", name: BADGE, words: words("badge,achievement,trophy,medal,award badge") },
  { subject: "product", name: BIKE, words: words("bike,bicycle,e bike,cargo bike,city bike") },
  {
    subject: "company",
    name: HOSPITAL,
    words: words("hospital,clinic,medical center,medical centre,health center,health centre"),
  },
  { subject: "lookup", name: SHIFT, words: words("shift,work shift") },
  { subject: "lookup", name: MENU, words: words("menu section,menu category,menu group") },
  { subject: "media", name: "bookTitle", title: "bookTitle", words: words("artwork,painting,sculpture,art piece") },
  { subject: "place", name: FARM, words: words("farm,ranch,vineyard,orchard") },
  { subject: "place", name: "region", list: "usState", words: words("us state") },
  { subject: "lookup", name: "weekdayName", list: "weekdayName", words: words("weekday,week day,day of week") },
  { subject: "lookup", name: "monthName", list: "monthName", words: words("month") },
  {
    subject: "person",
    name: "fullName",
    title: "jobTitle",
    words: words(
      "person,adjudicator,bride,groom,plaintiff,defendant,user,customer,client,employee,staff,member,contact,patient,student,teacher,instructor,professor,lecturer,pupil,tutor,doctor,physician,nurse,provider person,practitioner,surgeon,author,writer,editor,reviewer,subscriber,guest,visitor,passenger,driver,pilot,captain,crew,agent,lead,prospect,candidate,applicant,recruit,worker,manager,supervisor,director,owner,admin,administrator,superadmin,super admin,superuser,operator,technician,engineer,developer,contributor,participant,attendee,speaker,player,athlete,coach,trainer,referee,actor,actress,performer,composer,photographer,donor,volunteer,beneficiary,recipient,sender,receiver,buyer,seller,shopper,borrower,lender,tenant,landlord,resident,citizen,voter,parent,mother,father,guardian,spouse,child,sibling,dependent,relative,salesperson,salesman,sale person,representative,assistant,accountant,lawyer,attorney,judge,officer,inspector,witness,suspect,defendant,plaintiff,caregiver,caller,consumer,profile,individual,personnel,people,user profile,alumni,alumnus,faculty member,researcher,moderator,assignee,requester,requestor,reporter,approver,creator,uploader,signatory,signer,payee,payer,insured,policy holder,policyholder,account holder,cardholder,card holder,emergency contact,consignee,shipper person,cashier,waiter,chef,host person,consultant,contractor,freelancer,mentor,head,chief,principal,president,leader,deputy,secretary,organizer,presenter,interviewer,holder,bidder,winner,follower,friend,crew member,team member,staff member,contact person,tester,examiner,next of kin,clerk,dispatcher person,courier person,rider,voyager,inhabitant,rep,human,highschooler,high schooler,superhero",
    ),
    ...doubtful(
      "parent,child,head,lead,principal,holder,dependent",
      "student pupil guardian family teacher school birth email phone contact company customer employee staff department team crm deal opportunity person patient member user",
    ),
  },
  { subject: "person", name: "artistName", words: words("artist,band,musician,singer,dj,rapper,album artist") },
  {
    subject: "company",
    name: "companyName",
    words: words(
      "company,organization,vendor,supplier,manufacturer,merchant,business,partner,client company,corporation,firm,enterprise,employer,contractor company,distributor,wholesaler,dealer,agency,insurer,payer company,sponsor,exhibitor,competitor,publisher,label company,record label,studio,production company,institution,foundation,charity,ngo,association,tenant company,customer company,issuer,care site,laboratory company,subsidiary,holding,investor,fund manager,buyer company,seller company,contracting party,legal entity,prime contractor,franchise,franchisee,bill to party,ship to party,producer,network operator,telecom",
    ),
  },
  {
    subject: "company",
    name: "companyName",
    words: words("shipper,carrier,bank,courier,shipping company,freight forwarder,shipping carrier"),
  },
  { subject: "vehicle", name: "airline", words: words("airline,air line") },
  { subject: "company", name: "restaurantName", words: words("restaurant,cafe,bar,eatery,diner,bistro,pub") },
  {
    subject: "place",
    name: "city",
    words: words("city,town,municipality,village,commune,borough,capital,hometown,birth place,birthplace"),
  },
  { subject: "place", name: "country", list: "isoCountry", words: words("country,nation,country region") },
  {
    subject: "place",
    name: "region",
    words: words("region,province,prefecture,canton,territory,federal state,sale territory,state province"),
  },
  { subject: "place", name: "continent", words: words("continent,world region") },
  { subject: "place", name: "county", words: words("county,department area") },
  {
    subject: "place",
    name: "district",
    words: words("district,neighborhood,neighbourhood,suburb,quarter,ward area,zone area,sector area"),
  },
  { subject: "place", name: "street", words: words("street,road,avenue") },
  {
    subject: "place",
    name: "building",
    words: words("building,property,site building,facility,venue,hall,apartment"),
  },
  { subject: "place", name: MUSEUM, words: words("museum,gallery museum") },
  { subject: "place", name: STAGE, words: words("theater,theatre,playhouse,opera house,concert hall") },
  { subject: "place", name: STADIUM, words: words("stadium,arena,sports ground,ball park,ballpark") },
  {
    subject: "place",
    name: "companyName",
    words: words(
      "store,shop,outlet,branch,office,warehouse,depot,plant site,factory,distribution center,fulfillment center,pharmacy,garage,salon,gym,library,dealership",
    ),
  },
  {
    subject: "place",
    name: "city",
    words: words(
      "location,destination,site,port,harbor,origin,place,area,point of interest,landmark,hub,depot city,departure city,arrival city",
    ),
  },
  { subject: "place", name: CALL_CENTER, words: words("call center,contact center,service center,help desk center") },
  { subject: "place", name: null, words: words("address,contact address,customer address,mailing address") },
  { subject: "transport", name: "airportName", words: words("airport,aerodrome") },
  {
    subject: "lookup",
    name: oneOf(PARTIES),
    words: words("political party,party affiliation"),
  },
  {
    subject: "product",
    name: oneOf(EQUIPMENT),
    words: words("equipment,asset,fixed asset,machinery,tool,instrument,apparatus,appliance"),
    ...doubtful(
      "instrument,tool,apparatus,asset",
      "maintenance machine workshop rental calibration technician equipment serial manufacturer repair warranty borrow checkout lab depreciation location warehouse",
    ),
  },
  { subject: "content", name: oneOf(SHOPPING_LISTS.split("|")), words: words("shopping list,grocery list") },
  { subject: "company", name: oneOf(GROCERY_SHOPS.split("|")), words: words("shopping location,grocery store") },
  { subject: "work", name: oneOf(CHORES.split("|")), words: words("chore,household chore") },
  {
    subject: "account",
    name: oneOf(FUNDS),
    words: words("fund,donation fund,investment fund"),
  },
  {
    subject: "work",
    name: oneOf(INCIDENTS),
    words: words("incident,outage,service incident,security incident"),
  },
  {
    subject: "software",
    name: "processName",
    words: words("background job,worker job,queue job,cron job,build job,scheduled job"),
  },
  {
    subject: "transport",
    name: oneOf(STOPS),
    words: words("stop,station,bus stop,metro station,train station,terminal"),
    ...doubtful(
      "stop,station,terminal",
      "route line trip bus train transit departure arrival timetable metro tram rail platform vehicle passenger transport weather",
    ),
  },
  { subject: "transport", name: "route", words: words("route,line route,bus line,itinerary,trip,voyage") },
  { subject: "place", name: "timeZone", words: words("time zone") },
  {
    subject: "product",
    name: "productName",
    words: words(
      "product,product model,item,article product,good,merchandise,part,component,stock item,inventory item,catalog item,asset,equipment,accessory,variant,product variant,sku item,line item,order item,order line,order detail,cart item,gift,menu product,material item,wish list item,listing,lot,toy,gadget,tool item,supply,consumable,offer item,bundle,kit",
    ),
  },
  { subject: "product", name: "brand", words: words("brand,make brand,marque") },
  {
    subject: "lookup",
    name: "productCategory",
    list: "productCategories",
    words: words(
      "product category,product subcategory,product type,product group,product line,item category,product class,merchandise category",
    ),
  },
  {
    subject: "lookup",
    name: "category",
    list: "productCategories",
    words: words("category,subcategory,sub category,classification,collection,catalog"),
  },
  { subject: "lookup", name: "genre", list: "genresList", words: words("genre,music genre,film genre,book genre") },
  { subject: "lookup", name: "tag", words: words("tag,label tag,keyword,topic,hashtag,interest") },
  {
    subject: "lookup",
    name: "roleName",
    list: "rolesList",
    words: words("role,user role,member role,job role,access level,user level"),
  },
  {
    subject: "lookup",
    name: "groupName",
    words: words(
      "group,user group,customer group,circle,community,cohort,segment,audience,list,mailing list,subscriber list,customer segment",
    ),
  },
  {
    subject: "lookup",
    name: "permission",
    words: words("permission,privilege,ability,capability,entitlement,access right,right"),
  },
  { subject: "lookup", name: "scope", words: words("scope,oauth scope") },
  {
    subject: "lookup",
    name: "orderStatuses",
    list: "orderStatuses",
    words: words("order status,order state,shipment status,delivery status,invoice status"),
  },
  {
    subject: "lookup",
    name: "statusText",
    words: words(
      "status,state workflow,state status,ticket status,user status,account status,payment status,request status",
    ),
  },
  { subject: "lookup", name: "priority", words: words("priority,urgency") },
  { subject: "lookup", name: "severity", words: words("severity") },
  {
    subject: "lookup",
    name: "department",
    list: "departmentsList",
    words: words("department,division,business unit,cost center,organizational unit,faculty,sector,section department"),
  },
  { subject: "lookup", name: "industry", words: words("industry,vertical,line of business,business sector") },
  {
    subject: "lookup",
    name: "unitName",
    list: "unitsList",
    words: words("unit,unit of measure,uom,measure unit,measurement unit,unit measure"),
  },
  {
    subject: "lookup",
    name: "paymentMethod",
    list: "paymentMethodsList",
    words: words("payment method,payment type,tender type,payment mode,payment option,pay method"),
  },
  {
    subject: "lookup",
    name: "shippingMethod",
    words: words(
      "shipping method,ship method,delivery method,shipping option,delivery type,ship mode,shipment method,shipping type,shipping rate",
    ),
  },
  { subject: "lookup", name: "color", list: "colorsList", words: words("color") },
  { subject: "lookup", name: "size", words: words("size") },
  { subject: "lookup", name: "material", words: words("material,fabric") },
  { subject: "lookup", name: "currencyName", words: words("currency") },
  {
    subject: "lookup",
    name: "languageName",
    list: "isoLanguage",
    words: words("language,spoken language,native language"),
  },
  { subject: "lookup", name: "nationality", words: words("nationality,citizenship") },
  { subject: "lookup", name: "occupation", words: words("occupation,profession,trade") },
  {
    subject: "work",
    name: "jobTitle",
    title: "jobTitle",
    words: words("job,job title,position,vacancy,job posting,job opening,job position,opening,designation,employment"),
  },
  { subject: "work", name: "skill", words: words("skill,competence,competency,expertise") },
  {
    subject: "work",
    name: "teamName",
    words: words("team,squad,crew team,club,league team,organization team,guild,clan"),
  },
  {
    subject: "work",
    name: PROJECT,
    words: words("project,initiative,workspace,programme project,board,sprint,milestone,epic,portfolio,campaign"),
  },
  {
    subject: "work",
    name: TASK,
    words: words(
      "task,todo,to do,issue,work package,ticket,story,bug,subtask,work item,activity,action item,assignment,goal,objective,checklist,checklist item,requirement,case,incident,problem,change request,support ticket,feature request,work order,service request,deliverable,reminder,job task",
    ),
  },
  {
    subject: "order",
    name: null,
    words: words(
      "order,purchase,sale,purchase order,sales order,booking,reservation,booking series,reservation series,cart,basket,quote,quotation,subscription,contract,claim,policy,return,refund request,agreement,shipment,delivery,package,parcel,consignment,order header,sale order,wish list,rental,loan,lease,bid,deal,opportunity,trade,auction,procurement",
    ),
  },
  {
    subject: "payment",
    name: null,
    words: words(
      "payment,invoice,bill,receipt,transaction,refund,charge,credit note,payout,settlement,expense,transfer,deposit,withdrawal,fee,donation,invoice line,ledger entry,journal entry,debit,disbursement,adjustment,statement,revenue",
    ),
  },
  {
    subject: "account",
    name: "accountName",
    words: words(
      "account,wallet,bank account,ledger,ledger account,gl account,budget,fund,portfolio account,savings account,chart of account,cost account",
    ),
  },
  {
    subject: "content",
    name: "articleTitle",
    title: "articleTitle",
    words: words(
      "article,post,blog post,blog,page,story content,news,entry,publication,paper,document content,news item,newsletter,announcement,press release,guide,tutorial,wiki page,wiki,section,chapter,faq,lesson content,topic post,thread,forum thread,discussion,journal article,essay,feed entry,note,snippet,blog entry,revision,draft,content,essay,abstract,poem",
    ),
    ...doubtful(
      "chapter,section,entry,paper,thread",
      "article post blog author content wiki book magazine journal reader lesson course comment forum cms page news publish",
    ),
  },
  { subject: "content", name: "question", words: words("question,survey question,quiz question,poll question") },
  {
    subject: "content",
    name: "pageTitle",
    words: words(
      "web page,landing page,site page,menu item,navigation item,nav item,link,bookmark,screen,view page,widget,menu,banner,slide,place page,history page",
    ),
  },
  {
    subject: "content",
    name: "headline",
    words: words("headline,poll,survey,quiz,questionnaire,petition,advertisement,ad"),
  },
  {
    subject: "media",
    name: "bookTitle",
    title: "bookTitle",
    words: words(
      "book,novel,ebook,edition,volume book,comic,manga,magazine,literature,library item,bibliographic record,biblio,bib,bib record,biblioitem",
    ),
  },
  {
    subject: "media",
    name: "movieTitle",
    title: "movieTitle",
    words: words(
      "movie,film,video,show,tv show,episode,series,clip,documentary,scene,dvd,tv series,trailer,webinar,stream,broadcast,program show,play,performance show,screening",
    ),
    ...doubtful(
      "show,episode,series,clip,scene,stream,play,trailer,video",
      "movie film actor cast season tv channel viewer cinema theatre theater screen watch genre streaming podcast anime director youtube playlist view stage",
    ),
  },
  {
    subject: "media",
    name: "songTitle",
    title: "songTitle",
    words: words("song,track,recording,single,music track,audio,tune,playlist track"),
    ...doubtful(
      "track,single,recording,audio,tune",
      "song album artist playlist music band lyric genre singer composer podcast disc isrc bpm",
    ),
  },
  {
    subject: "media",
    name: "albumTitle",
    title: "albumTitle",
    words: words("album,release,playlist,music release,ep,record album,mixtape"),
    ...doubtful("ep,release", "song album artist playlist music band track label"),
  },
  {
    subject: "media",
    name: "caption",
    title: "caption",
    words: words("image,photo,picture,media,gallery,artwork,painting,illustration,screenshot,drawing,thumbnail"),
  },
  { subject: "game", name: GAME, title: GAME, words: words("game,video game,board game") },
  {
    subject: "game",
    name: "typeName",
    words: words(
      "quest,level game,map game,weapon,character class,spell,ability game,monster,guild rank,reward,dungeon,boss,mission",
    ),
  },
  {
    subject: "game",
    name: "nickname",
    words: words("character,avatar,hero,npc,champion,pet character"),
    ...doubtful(
      "character,hero,avatar",
      "game player guild spell weapon quest class race level campaign comic story inventory skill",
    ),
  },
  { subject: "game", name: "sport", words: words("sport,discipline,sport type") },
  {
    subject: "game",
    name: "league",
    words: words("league,tournament,competition,championship,cup,conference league,division league"),
  },
  {
    subject: "event",
    name: "eventName",
    title: "eventName",
    words: words(
      "event,event series,meeting series,appointment series,course series,blackout series,conference,meeting,session event,workshop,seminar,concert,festival,exhibition,party,appointment,meetup,calendar event,show event,performance,match,fixture,ceremony,activity event,class event",
    ),
  },
  {
    subject: "event",
    name: "roomName",
    words: words(
      "room,meeting room,conference room,classroom,hall room,suite,ward,laboratory,lab,studio room,space,theatre room,auditorium,bed,table seat,chat room,channel room",
    ),
    ...doubtful(
      "space,bed,suite,ward",
      "room building floor booking hotel hospital patient reservation capacity admission guest desk",
    ),
  },
  {
    subject: "message",
    name: "subject",
    title: "subject",
    words: words(
      "message,email,notification,comment,conversation,chat,mail,letter,sms,feedback,review,reply,inquiry,enquiry,complaint,alert,push notification,mailing,reaction,testimonial,rating review,direct message",
    ),
  },
  {
    subject: "message",
    name: "templateName",
    words: words(
      "template,email template,message template,form,report template,layout,theme,notification template,document template,form template,page template",
    ),
  },
  {
    subject: "message",
    name: CHANNEL,
    words: words("channel,feed,stream channel,topic channel,mailbox,folder channel,newsgroup,queue channel"),
  },
  {
    subject: "file",
    name: "fileName",
    title: "fileName",
    words: words(
      "file,attachment,document,upload,asset file,resource file,download,media file,backup,archive,export,import,scan,spreadsheet,pdf,image file,video file,audio file,font,certificate file,report file,object file",
    ),
  },
  {
    subject: "file",
    name: FOLDER,
    words: words("folder,directory,album folder,drive,repository folder,library folder,path folder"),
  },
  {
    subject: "device",
    name: "deviceName",
    words: words(
      "device,machine,printer,phone device,sensor,meter,gateway,router,camera,switch,terminal device,computer,laptop,tablet,gadget device,appliance,thermostat,tracker,beacon,controller,access point,modem,lock device,light,vacuum,smart meter,actuator,instrument,smartphone,thing,robot",
    ),
  },
  {
    subject: "device",
    name: "serverName",
    words: words(
      "server,host,node,instance,ip address,ipaddress,ipv4 address,ipv6 address,mac address,virtual machine,vm,compute node,worker node,broker,proxy,firewall,load balancer,cluster,hypervisor,data center,datacenter,rack,pod,agent server,cell,aggregate,member server,region server,network,subnet,vpc",
    ),
    ...doubtful(
      "cell,aggregate,cluster,network,node,instance,rack,pod,broker,agent server,host",
      "server vm virtual container deployment kubernetes compute hypervisor datacenter host image cloud replica cpu ip port mac dns monitor metric namespace node instance cluster hostname heartbeat daemon flavor",
    ),
  },
  {
    subject: "software",
    name: "softwareName",
    words: words(
      "application,software,program,plugin,extension,add on,addon,integration,client application,oauth client,oauth application,tool,operating system,game engine,platform,library software,module,app,browser,system,bot,product software,connector,oauth provider,identity provider",
    ),
    ...doubtful(
      "platform,tool,program,system,module",
      "software version plugin license install extension integration api repository release feature app device oauth client vendor saas",
    ),
  },
  {
    subject: "software",
    name: "serviceName",
    words: words(
      "service,microservice,api,endpoint,web service,backend,daemon,job queue,worker,consumer group,subscription service,component service,cloud service",
    ),
  },
  {
    subject: "software",
    name: "packageName",
    words: words(
      "package,dependency,library package,artifact,npm package,gem,crate,repository,repo,git repository,source package,binary",
    ),
    ...doubtful(
      "package,binary,artifact",
      "version repository dependency build release registry npm commit module maintainer checksum",
    ),
  },
  {
    subject: "software",
    name: "processName",
    words: words(
      "process,job process,build,deployment,procedure,script,worker process,scheduled job,cron job,batch,migration,job schedule,run,routine,execution,policy rule,strategy,queue",
    ),
    ...doubtful("batch", "job queue worker process cron script step payload attempt retry exit migration"),
  },
  {
    subject: "software",
    name: "environmentName",
    words: words("environment,stage environment,deployment environment,namespace,availability zone,realm"),
    ...doubtful(
      "realm,environment",
      "deployment deploy release server build pipeline config secret variable project branch service oauth client cluster keycloak",
    ),
  },
  {
    subject: "software",
    name: "featureName",
    words: words(
      "feature,feature flag,feature toggle,flag,experiment,function feature,module feature,ab test,amenity,perk,benefit",
    ),
  },
  {
    subject: "software",
    name: "planName",
    words: words(
      "plan,subscription plan,pricing plan,tier,package plan,membership,membership type,membership level,price plan,tariff,product plan,rate plan,license plan,service plan,insurance plan,quota,edition plan,flavor",
    ),
    // Plans of a house, a week or a diet, and flavours of what is drunk, are none that anybody subscribes to.
    ...doubtful(
      "plan,flavor",
      "price amount cost fee billing billed subscription subscriber trial stripe seat tier vcpu vcpus ram currency recurring premium coverage monthly yearly annual feature credit quota",
    ),
  },
  {
    subject: "software",
    name: "databaseName",
    words: words("database,schema,data source,datasource,warehouse database,data set,dataset,catalog database"),
  },
  {
    subject: "software",
    name: "tableName",
    words: words(
      "table,entity,model table,relation,resource,view,collection table,object,object type,content type,entity type",
    ),
    ...doubtful(
      "table,view,relation,resource,object",
      "schema column database query audit migration row sql entity record trigger action operation permission policy role dataset catalog admin history change",
    ),
  },
  {
    subject: "place",
    name: {
      generator: "pattern",
      options: { regex: "(Field|Pitch) [1-9]|(North|South|East|West|Main|Lower|Upper) (Field|Pitch)" },
    },
    words: words("playing field,pitch,sports field,football field,soccer field,sports ground"),
  },
  {
    subject: "place",
    name: {
      generator: "pattern",
      options: {
        regex:
          "(Grand|Park|Royal|Central|Riverside|Alpine|Harbour|Lakeview|Garden|Station|Old Mill|Seaside) (Hotel|Inn|Resort|Lodge|Suites)( [A-D]|)",
      },
    },
    words: words("hotel,inn,resort,guest house,motel"),
  },
  {
    subject: "event",
    name: oneOf([
      "New Year's Day",
      "Good Friday",
      "Easter Monday",
      "Labour Day",
      "Ascension Day",
      "Whit Monday",
      "National Day",
      "Assumption Day",
      "All Saints' Day",
      "Christmas Day",
      "Boxing Day",
    ]),
    words: words("holiday,public holiday,bank holiday"),
  },
  {
    subject: "event",
    name: oneOf([
      "Summer Holidays",
      "Autumn Break",
      "Christmas Holidays",
      "Winter Break",
      "Easter Holidays",
      "Whitsun Break",
    ]),
    words: words("school holiday,school vacation"),
  },
  {
    subject: "education",
    name: oneOf([
      "First Aid",
      "Fire Safety",
      "Machine Safety",
      "Data Protection",
      "Presentation Skills",
      "Time Management",
      "Forklift Operation",
      "Leadership Basics",
      "Customer Service",
      "Working at Height",
    ]),
    words: words("training,staff training,safety training,employee training"),
  },
  {
    subject: "software",
    name: "columnName",
    words: words(
      "column,field,attribute,custom field,form field,data field,dimension,custom attribute,variable,user field,profile field",
    ),
  },
  {
    subject: "software",
    name: "functionName",
    words: words("function,method,lambda,callback,handler,hook,macro"),
    ...doubtful(
      "function,method,handler,hook,callback",
      "class code module script api lambda program file repository runtime argument parameter invocation",
    ),
  },
  { subject: "software", name: "className", words: words("class name,java class,php class") },
  {
    subject: "setting",
    name: "settingName",
    words: words(
      "setting,preference,option,config,parameter,property setting,configuration,config item,system setting,user preference,user setting,site setting,app setting,metadata,meta,user meta,post meta,meta datum,attribute option,variable setting,secret,property,custom property,user option,data item,extra spec,user property,site option",
    ),
  },
  {
    subject: "log",
    name: "eventName",
    words: words(
      "log,audit log,activity log,history,event log,audit,audit trail,access log,error log,login attempt,login history,session,user session,visit,page view,pageview,hit,impression,click,request log,request,changelog,change log,webhook event,webhook delivery,job log,activity feed,log entry,action log,failed job,search log,tracking event,analytics event,login,signin,dead letter,outbox,website event,event datum,website session",
    ),
  },
  {
    subject: "log",
    name: "metricName",
    words: words(
      "metric,measurement,reading,sensor reading,statistic,telemetry,kpi,counter,gauge,time series,sample,datum point,data point,observation,indicator,usage,performance metric,monitor,meter reading,trend",
    ),
    ...doubtful(
      "indicator,usage,trend,sample,gauge,counter,vital",
      "server service latency alert metric dashboard host node monitor prometheus telemetry cpu memory request deployment sensor",
    ),
  },
  { subject: "log", name: "errorMessage", words: words("error,exception,warning,failure,fault,crash,error report") },
  {
    subject: "internet",
    name: "domain",
    words: words("domain,website,domain name,dns zone,dns record,site domain,origin domain,email domain"),
  },
  {
    subject: "internet",
    name: null,
    words: words(
      "url,webhook,api key,token,access token,api token,key,personal access token,ssh key,credential,certificate,redirect,oauth token,refresh token,public key,secret key,license key,pre authentication key,passkey,private key",
    ),
  },
  { subject: "vehicle", name: AIRCRAFT, words: words("aircraft,airplane,plane,aeroplane,jet") },
  { subject: "vehicle", name: SHIP, words: words("ship,vessel,boat,yacht,ferry") },
  { subject: "event", name: BATTLE, words: words("battle,siege") },
  {
    subject: "vehicle",
    name: "vehicle",
    words: words("vehicle,car,truck,bus,fleet vehicle,automobile,van,motorcycle,train,trailer vehicle,scooter"),
  },
  {
    subject: "vehicle",
    name: "vehicleModel",
    words: words("vehicle model,car model,aircraft type,aircraft model,vehicle type,aircraft type name"),
  },
  {
    subject: "vehicle",
    name: "vehicleMake",
    words: words("vehicle make,car make,make,car brand,vehicle manufacturer"),
  },
  { subject: "transport", name: "flightNumber", words: words("flight") },
  { subject: "transport", name: "seat", words: words("seat") },
  {
    subject: "health",
    name: "diagnosis",
    words: words(
      "medical exam,medical examination,health check,physical exam,diagnosis,disease,condition,illness,disorder,symptom,medical condition,health condition,condition occurrence,medical history,injury,complication,ailment",
    ),
    ...doubtful(
      "condition,disorder,injury,complication",
      "patient doctor diagnosis medical hospital clinic treatment symptom medication therapy encounter health disease athlete",
    ),
  },
  {
    subject: "health",
    name: "medication",
    words: words(
      "medication,drug,medicine,prescription,pharmaceutical,vaccine,drug product,treatment drug,immunization,dosage form,substance,active ingredient drug,emar,drug exposure,vaccination",
    ),
  },
  {
    subject: "health",
    name: "procedureName",
    words: words(
      "medical procedure,treatment,surgery,therapy,operation surgery,intervention,procedure occurrence,operation",
    ),
    ...doubtful(
      "operation,intervention,treatment",
      "patient doctor surgeon medical hospital clinic surgery diagnosis therapy health anesthesia salon dental",
    ),
  },
  {
    subject: "health",
    name: "labTest",
    words: words(
      "lab test,test lab,lab result,lab,lab item,blood test,assay,lab event,test result,medical test,examination,exam medical",
    ),
    // Programs analyse texts and pictures.
    ...doubtful(
      "analysis",
      "patient sample specimen lab laboratory blood urine soil water reagent chemistry analyte technician unit reference normal medical clinic",
    ),
  },
  {
    subject: "health",
    name: null,
    words: words(
      "vital,vital sign,body measurement,blood pressure reading,patient measurement,weigh in,growth measurement",
    ),
  },
  { subject: "health", name: "allergy", words: words("allergy,allergen,intolerance") },
  { subject: "health", name: "specimen", words: words("specimen,biological sample,sample specimen") },
  { subject: "nature", name: "species", words: words("species,taxon") },
  { subject: "nature", name: PET_NAME, words: words("pet,dog,cat,horse") },
  { subject: "nature", name: "animal", words: words("animal,breed,livestock,wildlife") },
  { subject: "nature", name: "plant", words: words("plant,tree species,crop,flower,seed") },
  {
    subject: "nature",
    name: "chemicalElement",
    words: words("element,chemical element,chemical,compound,mineral"),
    ...doubtful(
      "element,compound,mineral",
      "atomic chemical molecule isotope formula alloy periodic substance lab reaction geology rock ore",
    ),
  },
  {
    subject: "education",
    name: "courseName",
    title: "courseName",
    words: words(
      "course,class,module course,lesson,lecture,training course,curriculum,program course,course section,unit course,classe",
    ),
  },
  {
    subject: "education",
    name: "subjectName",
    words: words("school subject,subject,subject name,study field,field of study,major,minor,discipline study"),
    ...doubtful(
      "major,minor",
      "student course teacher faculty university degree school college program grade campus gpa",
    ),
  },
  {
    subject: "education",
    name: "school",
    words: words("school,university,college,academy,institute,alma mater,campus,faculty school,education"),
  },
  {
    subject: "education",
    name: "degree",
    words: words("degree,qualification,diploma,certification,certificate,award degree,license degree"),
  },
  {
    subject: "education",
    name: EXAM,
    words: words("exam,examination test,test,quiz exam,assessment,assignment course,homework,midterm,final"),
    ...doubtful("final,test", "student course exam school class question lesson grade score subject quiz candidate"),
  },
  {
    subject: "education",
    name: TERM,
    words: words(
      "semester,term,academic year,school year,grading period,quarter term,fiscal year,fiscal period,period,accounting period",
    ),
  },
  {
    subject: "food",
    name: "dish",
    title: "dish",
    words: words(
      "dish,recipe,meal,menu dish,food,food item,menu entry,course dish,snack,pizza,drink,beverage,cocktail",
    ),
  },
  { subject: "food", name: "ingredient", words: words("ingredient,allergen ingredient,spice,topping,nutrient") },
  { subject: "food", name: "cuisine", words: words("cuisine,kitchen style") },
  {
    subject: "lookup",
    name: "reason",
    words: words(
      "reason,cause,return reason,cancellation reason,sale reason,scrap reason,failure reason,rejection reason",
    ),
  },
  {
    subject: "software",
    name: null,
    words: words(
      "workflow,pipeline,schedule,automation,step,stage,action,trigger,rule,automation rule,inbox,mailbox,macro,device profile,tenant profile,tax profile,shipping profile,fulfillment profile,document store,vector store,data store,key store,object store,file store,blob store,network profile,security profile,service profile",
    ),
  },
  {
    subject: "software",
    name: "versionNumber",
    title: "versionNumber",
    words: words("version,software version,app version"),
  },
  {
    subject: "lookup",
    name: "typeName",
    words: words(
      "type,kind,event type,account type,class type,document type,contact type,address type,customer type,ticket type,leave type,activity type,user type,phone number type,entity kind,transaction type,demographic,customer demographic,relationship type,culture,rating type,grade type,level,tax,tax rate,tax class,tax code,discount,coupon,promotion,voucher,special offer,gift card,code,rank,score type,attribute type,pattern,style,season,format,media type,file type,mime type,model type,media format,encoding,protocol type",
    ),
  },
  ...FIELDS.flatMap(({ nouns }) => nouns),
];
