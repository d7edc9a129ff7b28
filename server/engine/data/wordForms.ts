/** Words with an irregular plural, each with that plural. */
export const irregularPluralsTable = `person:people child:children man:men woman:women foot:feet tooth:teeth mouse:mice louse:lice ox:oxen goose:geese
  calf:calves half:halves knife:knives leaf:leaves life:lives loaf:loaves self:selves shelf:shelves thief:thieves wife:wives wolf:wolves
  hero:heroes potato:potatoes tomato:tomatoes mosquito:mosquitoes echo:echoes
  bacterium:bacteria ovum:ova medium:media datum:data diverticulum:diverticula bronchus:bronchi embolus:emboli thrombus:thrombi fungus:fungi
  bacillus:bacilli stimulus:stimuli nucleus:nuclei alveolus:alveoli villus:villi streptococcus:streptococci staphylococcus:staphylococci
  coccus:cocci criterion:criteria phenomenon:phenomena ganglion:ganglia mitochondrion:mitochondria spermatozoon:spermatozoa
  vertebra:vertebrae axilla:axillae scapula:scapulae bulla:bullae petechia:petechiae nevus:nevi naevus:naevi humerus:humeri meniscus:menisci larva:larvae bursa:bursae areola:areolae fistula:fistulas appendix:appendices index:indexes matrix:matrices axis:axes
  iris:irises calculus:calculi calcaneus:calcanei sequela:sequelae illness:illnesses witness:witnesses business:businesses pelvis:pelvises penis:penises clitoris:clitorises pancreas:pancreases quiz:quizzes gas:gases bus:buses
  larynx:larynges pharynx:pharynges stomach:stomachs epoch:epochs eunuch:eunuchs this:these that:those`;

/** Words with one form for one and many, or with no many. */
export const unchangedTable = `aircraft sheep deer fish species series diabetes herpes measles mumps rabies rickets shingles hives caries feces faeces news means
  scabies genitals forceps scissors tweezers glasses information advice equipment health bleeding swelling itching vomiting blood sperm heat ductus arteriosus valgus vulgaris habitus volvulus`;

/** Irregular verbs, each with its past and its participle. */
export const irregularVerbsTable = `be:was:been bear:bore:borne become:became:become begin:began:begun bite:bit:bitten bleed:bled:bled break:broke:broken breed:bred:bred bring:brought:brought
  burst:burst:burst buy:bought:bought catch:caught:caught choose:chose:chosen come:came:come cut:cut:cut do:did:done draw:drew:drawn drink:drank:drunk
  drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed:fed feel:felt:felt fight:fought:fought find:found:found fly:flew:flown forget:forgot:forgotten
  freeze:froze:frozen get:got:gotten give:gave:given go:went:gone grow:grew:grown have:had:had hear:heard:heard hide:hid:hidden hit:hit:hit hold:held:held
  hurt:hurt:hurt keep:kept:kept know:knew:known lead:led:led leave:left:left let:let:let lie:lay:lain lose:lost:lost make:made:made mean:meant:meant
  meet:met:met pay:paid:paid put:put:put quit:quit:quit read:read:read rise:rose:risen run:ran:run say:said:said see:saw:seen seek:sought:sought
  send:sent:sent set:set:set shake:shook:shaken shed:shed:shed show:showed:shown shrink:shrank:shrunk shut:shut:shut sit:sat:sat sleep:slept:slept
  speak:spoke:spoken spend:spent:spent spit:spat:spat split:split:split spread:spread:spread stand:stood:stood stick:stuck:stuck swell:swelled:swollen
  take:took:taken teach:taught:taught tear:tore:torn tell:told:told think:thought:thought throw:threw:thrown understand:understood:understood
  wake:woke:woken wear:wore:worn write:wrote:written`;

/** Words that do not continue a noun phrase, so an adjective or noun before one of them is its end. */
export const notNounsTable = `and or but nor of in on at to for from with without by as than that who which whose when where while because if since until before after during about into
  through over under between among against is are was were be been being has have had can could may might will would should must do does did not also often
  usually sometimes too so then you your we our they their it its he she his her this these there here now today only even more most
  took takes needs needed causes caused makes made means meant helps helped starts started begins began comes came goes went gets got grows grew hurts lasts lasted
  happens happened occurs occurred affects affected leads led depends remains became becomes includes included requires required increases spreads keeps kept gives
  gave seems seemed looks looked feels felt works worked changed improves improved worsens worsened returned shows showed stops stopped told tells says said matters mattered`;
