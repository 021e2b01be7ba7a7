/** Plain English for free text: nothing that names or insults anybody, nothing in Latin. */
export const nouns: readonly string[] =
  `account address agenda agreement answer area article balance basket batch bill board booking box branch budget building
calendar campaign card case catalogue change channel chapter chart check choice class client code colour column comment
community company contract copy corner course cover credit customer date day deadline deal delivery demand department
design desk detail device diagram discount document door draft edition effort email engine entry error estimate event
example exchange expense export factor feature fee field figure file filter folder form frame garden gate goal grant
graph group guide hall handle heading help history hour house idea image import income index input interest invoice issue
item job journal journey key kitchen label lamp language law layout lead leaf lesson letter level library light line link
list load location lock log logo machine map margin market match material matter meeting member memory menu message
method minute mobile model module moment month morning name network note notice number object offer office option order
outcome output package page panel paper parcel part partner party pattern payment people period permit phase phone photo
picture piece pilot place plan platform point policy poster practice price printer problem process product profile
program project promise proposal quality quarter question queue quote range rate reason receipt record region release
reply report request research resource response result review ride risk road role room route rule sale sample schedule
school score screen search season seat section segment sequence series service session setting shape share shelf shift
shop signal site size sketch slot solution source space sponsor staff stage standard start state status step stock
storage store story street subject summary supplier supply support survey switch system table target task team template
term test text theme ticket time title tool topic total tour trade train training transfer trend trial trip type unit
update upgrade user value vendor version view visit voice volume wall warehouse warranty water way week window word work
year zone`.split(/\s+/);

/** None begins with a vowel, so that "a" stands before any. */
export const adjectives: readonly string[] =
  `basic better blue brief bright broad busy calm careful central certain clean clear close cold common complete complex
correct current daily deep direct dry fair fast final fine firm first fixed flat formal free fresh friendly full
future general gentle global good grand great green happy hard heavy helpful high joint key large last late light
limited local long low main major minor mobile modern monthly narrow national natural neat new next nice normal
partial past perfect plain popular possible prime private proper public quick quiet ready real recent red regional
regular related remote rich right round safe secure separate serious sharp short silent similar simple single slow
small smart smooth social soft solid special stable standard steady strong suitable sure sweet technical temporary
tidy tight total valid warm weekly white whole wide wild winter wooden yellow young`.split(/\s+/);

export const verbs: readonly string[] =
  `accept add adjust allow answer approve arrange ask attach book bring build buy call cancel carry change check choose
clean clear close collect combine compare complete confirm connect continue copy correct cover create cut decide define
deliver describe design discuss divide draw drop edit end enter expand explain export extend fill find finish fix follow
forward give handle help hold import improve include install invite join keep label launch lead learn leave list load
look mail make manage mark match measure meet merge move note offer open order organise pack paint pass pay pick place
plan play post prepare present print process produce publish pull push put raise reach read receive record reduce remove
rename repair repeat replace reply report request reset review run save schedule select sell send separate serve set
share show sign sort split start stop store study submit support switch take talk test track train transfer try turn
update upload use verify visit wait walk wash watch work wrap write`.split(/\s+/);

/** Small words that fit where nothing else does. */
export const shortWords: readonly string[] =
  `a i ok no on in up to at by as go ink oak sun map box red key arc bay cup dot fig hat jam kit log net owl pen ray sea tin van web yes zip`.split(
    /\s+/,
  );
