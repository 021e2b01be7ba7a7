/** Words of everyday English that are no two: an `expedition` is no edition that expires, and `latest` no latitude. */
export const UNDIVIDED_WORDS: readonly string[] = (
  "downvote downvoted upvote upvoted attested disposed erased preceded preserved protested offended profiled previewed infused moderated aboveboard abstraction accord accountability accuse accused accuser aftereffect afterlife afterthought afterward airfield airstrip allegation " +
  "zoneinfo klass fbtype cutype dnssec rtype rdata " +
  "alphanumeric anagram analog anathema anchorage anchored antibody antifreeze antique antisocial antithesis appear appease append appended appending " +
  "apprenticeship archest armchair attend attest attract attraction attractive attributable authorship autobiography autograph backfire backhand backlog " +
  "backpack backside backspace backstage backtrack backwoods baldest ballast ballroom banana bandage bandstand bandwagon banknote barest bargain baseball " +
  "basketball battlefield battleship bedbug bedrock bedside bedspread beehive beforehand billboard billfold billow biochemical biochemistry biographical " +
  "birthmark bitmap blackbird blackboard blackest blackhead blackout blacktop blankest blockage blockhead bloodshot bloodstream blowout boardwalk " +
  "bodywork boldest bondage bookcase bookend bookshelf bookshop bootleg bootstrap borderline boredom bottleneck boxcar braggart breakneck breakthrough " +
  "bridegroom briefcase briefest bulletin burger buttonhole cannon cannot capsize carcass cardboard carefree caressed carnation carpet cartel carton " +
  "castaway castoff catfish catnip catwalk centerpiece chauffeur childbirth childlike cholera classical clearest climax clipboard clique clockwork " +
  "clubhouse coinage coldest commandeered commandoes commend commended commending commonest commonplace communion compact compaction companionship " +
  "comprise concentrate concur condescended condescending condone conductor confide confident configure confine conform confound confront confuse " +
  "confused conical connote conscience consecrated consecrating conserve considerate consideration consign consort constrain construe contain contemplate " +
  "contemporary contour contraband contraction convent converse cookbook coolest corkscrew corkscrewing correctest cosmic cosmos countdown counteract " +
  "counterattack counterbalance counterexample counterpart countersign countryside courthouse courtship courtyard crescent crudest cupboard curbed cursed " +
  "curtail curtest cutback cutest damnation dampen darkest daybreak daylight deacon deadest deadlock decease decide deepest depend depended depending " +
  "descend descended descending desktop devoid diagram diffuse direst dirtier discover discuses discuss displease dispossess distend distended distending " +
  "distill divest doghouse dogwood doorstep downcast downfall downgrade downright downstream downtown downward drainage drawback driftwood dropout " +
  "drugstore earshot ecosystem editorship emptier endear equipping errand ethical everybody everyone expand expedited expedition expend expended " +
  "expending explore extend extending eyeball eyesight fairest fallout fanfare farewell farmland fatherland fiberglass figurehead firearm fireplace " +
  "fireproof fireside firewood firework firmest firsthand flagship flagstone flashback flashest flashlight floodlight foothold footpath footprint " +
  "footstep footstool footwork forbad forbid forbore forefront forehead foreleg foreseen foreshadow foresight forestall forestry foretaste forethought " +
  "forever forewarn foreword forgiven forgot fortune forwardest freehand friendship frontage fullest generate gentile gentry geographical geometric " +
  "goodnight gramophone grandchild grandest grandson grandstand graphical grossest groundwork guidebook gumdrop haircut hairline handbag handlebar " +
  "handmade handout handrail hardback hardest hardline hardwood headfirst headland headlight headlong headphone headroom headstone headstrong healthcare " +
  "heartache heartbreak heartbroken heartburn hobbyhorse homeland homemade homesick homeward honeymoon horseback horseplay horseshoe hostage hostel " +
  "hostile hourglass houseboat housework humanest identical impair impart impeach impend impended impending implore inability inaccuracy inaction " +
  "inactive inactivity inbuilt incapacity incarnation incidental incompetence incomplete inconsistency incorporate incorporated incorporating " +
  "incorporation incorrect indecision independent indifference indirection inefficiency ineligible inexperience infest infield inflate infrequent infuse " +
  "ingrain ingratitude inhabit inhuman inoffensive inoperative insecurity insensitivity inside insignificance insipid insolvent inspector instability " +
  "instill insurgent intact intend intrepid intuition invader invariable invariant inverse invest invisibility invocation islander keyboard keyhole " +
  "keystone kickback kickoff kindest landlocked landowner landsliding languid latest lawsuit leakage leanest lifeboat lifelike lifeline lifelong lightest " +
  "lighthouse lightweight linkage loathe logical longhand lookout lowdown lowest magical magnet magnum mainframe mainline mainstay mainstream makeshift " +
  "marketable masterpiece matchbook meanest megaphone metallic metaphysical metaphysics meteorite methodical microfilm microphone microprocessor " +
  "microscope microwave midnight midstream minefield misbehavior miscarriage miscarry mischief misconstrue misdirect misdirection misguide misinformation " +
  "misjudge mislead mismanagement mismatch misplace misprint misquote misread misspell mistaken mistook mistrust mistype mobbed moderate modest molest " +
  "moonbeam moonlight mosque motorbike mouthpiece newborn newest newsagents newscast newsprint newsstand newton niftier nightclub nightfall nonentity " +
  "nonprofit nonresident nonsensical nonstandard nonstop notable notebook nothing noticeboard numbed offbeat offend offhand offload offshoot offstage " +
  "oldest oneself operand outbreak outcast outclass outdistance outdoes outdone outfield outfit outgrowth outhouse outlast outlaw outlive outpost " +
  "outright outrun outset outsmart outspoken outstation outstrip outward outweigh overboard overbore overcast overcoat overcrowd overdoes overdone " +
  "overdose overdraw overeaten overestimate overhand overhaul overhead overhear overheard overheat overhung overkill overland overload overlong overlook " +
  "overpass overpopulation overprint overrate overrule overrun overseas overseen overshadow overshoot overshot oversight oversleep overstate overstep " +
  "overtake overtaken overthrow overtone overtook overturn overuse overweight overwork overwrite overwritten pancreas panhandle pantry paperback " +
  "paperweight paperwork paramount parsnip parsonage partake partaken partook passbook patchwork patientest patronage payoff penultimate perchance " +
  "periodical permutation peruse pickpocket picturesque piecemeal piecework pinpoint piston pitchfork plainest plantain plateaus playground playpen " +
  "pocketbook poetry pollen portend porthole possess postbox postcard posterior postmark postscript pothole powerhouse precaution precipice " +
  "predestination predisposition predominant preface premeditation preoccupation prepare prepay preposition prepositional preserve preside pressed " +
  "pretension pretext prevalence prevent primeval printout procession proclaim profound proliferate proliferation prolog prolong promptest proofread " +
  "proposition propositional propping proprietor prosper proton provide proviso provocation pseudo pumpkin punchline quarterback racetrack radioactive " +
  "radioactivity railroad raincoat raindrop rampage readability readership realest rebind recentest recline recoil reconfigure reconnaissance recover " +
  "reddest redhead redid redistribute redone redraw reformat refrain refuse relaid replace reprogram reptile rescue reside restrain resurgence revamp " +
  "richest rightest roadblock roadside roundabout roundest rowboat runaway rundown salespeople sallower saltest saltier sandiest satisfactory saxophone " +
  "schoolchild scrapbook seafood searchlight seashell seasick seaside setback settable shaver shipshape shortest shortfall shorthand showcase showdown " +
  "shrinkage sickest sideline sidelong sideshow sidestep sidetrack sidewalk signpost skylight skyline skyrocket slackest sliest sliver smallest smartest " +
  "smokestack snowball snowdrift sociological soldered soundest soundproof soundtrack spaceship speedboat spotlight stagecoach staid stalwart standby " +
  "standoff standpoint standstill starboard stardom stared starlight steamrollered stereotype stockyard stopgap stopwatch storehouse storeroom strangle " +
  "stratagem streamline streetcar strongest stronghold studentship subcommittee subdue subgroup submerge subnormal subprogram subroutine subscript subset " +
  "subside substandard subtraction suitability suitcase summered sunburn sundial sundown sunscreen superhuman superior supermarket supernatural " +
  "superscript superstar superstructure sweetheart swiftest tailgate taillight tailspin tantamount tapestry telegraph telescoping teletype " +
  "tempest tenderest textbook throughout throwaway throwback thwart timescale timezone tiredest titbit tonight toolkit toothpick topical transact " +
  "transformation translate transplant transplanting transporting transverse tryout turnip turntable typeface typescript typeset unfurl unsatisfactory " +
  "unscrew unstable upstart verbal vermin versed videotape viewpoint volleyball waistline walkout wanton warfare warhead warlike warmth warpath warrior " +
  "washout washroom wastebasket wasteland watchdog watchword watercolor waterfall waterfront waterproof waterworks waveform wavelength whitewash wildcat " +
  "wildest wildfire windfall windpipe windscreen windshield wingers wintry withdraw withhold without withstand woodland woodwind woodwork workbench " +
  "workbook xylophone yellowest zipper zipping"
).split(" ");
