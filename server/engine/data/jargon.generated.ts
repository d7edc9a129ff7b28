// Generated from jargon.tsv by scripts/generate/jargon.ts: change the table, not this file.
import { once } from '../text/remember.ts';

/** A medical term that readers may not know, with the words for it. */
export interface JargonTerm {
  readonly term: string;
  /** Other spellings. */
  readonly also: readonly string[];
  /** What may stand in its place. */
  readonly plain?: string;
  /** Other plain wordings; the first is the best. */
  readonly alternatives: readonly string[];
  /** What may stand in brackets after it. */
  readonly explain?: string;
  readonly pos: 'noun' | 'mass noun' | 'verb' | 'adjective' | 'adverb' | 'phrase';
  /** Whether it is better replaced, better explained, or either. */
  readonly kind: 'replace' | 'explain' | 'both';
  /** The English it is a word of; any when absent. */
  readonly locale?: 'en-US' | 'en-GB';
  /** Whom it is hard for; all readers who are no professionals when absent. */
  readonly audience?: 'patients';
  /** What to mind. */
  readonly note?: string;
  readonly source: string;
}

const parts = ["noun","mass noun","verb","adjective","adverb","phrase"] as const;
const kinds = ["replace","explain","both"] as const;
const locales = [undefined, 'en-US', 'en-GB'] as const;
const sources = ["own wording","CDC Plain Language Thesaurus 2009","AHRQ PEMAT","NHS A to Z of health writing, Open Government Licence v3.0"] as const;

// What single characters stand for in the rows below.
const symbols = '!#%*+<=>?@[]^_{}~ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџѠѡѢѣѤѥѦѧѨѩѪѫѬѭѮѯѰѱѲѳѴѵѶѷѸѹѺѻѼѽѾѿҀҁ҂҃҄҅҆҇҈҉ҊҋҌҍҎҏҐґҒғҔҕҖҗҘҙҚқҜҝҞҟҠҡҢңҤҥҦҧҨҩҪҫҬҭҮүҰұҲҳҴҵҶҷҸҹҺһҼҽҾҿӀӁӂӃӄӅӆӇӈӉӊӋӌӍӎӏӐӑӒӓӔӕӖӗӘәӚӛӜӝӞӟӠӡӢӣӤӥӦӧӨөӪӫӬӭӮӯӰӱӲӳӴӵӶӷӸӹӺӻӼӽӾӿԀԁԂԃԄԅԆԇԈԉԊԋԌԍԎԏԐԑԒԓԔԕԖԗԘԙԚԛԜԝԞԟԠԡԢԣԤԥԦԧԨԩԪԫԬԭԮ';
const pieces = 'e |that |ing |of |s |n |blood |tion|r |al |medicine|y |with |from |and |ed |a |to |disease|ic |nt |art |st |ow |ll |cancer|sis|treatment|therapy|through |syndrome|not |cells|ch |surgery|es|itis|ut |too |ound |medicin|infectio|ing|ance|diseas|treatme|protei|blood|disorder|operatio|peopl|spread |health |antibiotic|ent|growth |ell|strong |inherit|hormon|conditio|sion|rain|body|remov|muscle|at |cause|substanc|pregnancy|fluid |illn|ight |ine|inhibitor|care|birth|nerv|breath|tomy|infec|ive|betwee|block|who |heart|tissue|afte|insid|brai|health|muscl|opathy|ck |tor|control|ure|stud|chang|make|pregnanc|ver|carcinoma|ity|system|hospital|caus|bone|ood |troubl|lung |swolle|damag|fect|high |tio|stoma|bowel|erm |ficiency|tiv|harmful |kidne|drug|ography|artery|witho|immun|problem |work|ate|germ|ight|spread|bleed|children|symptoms|tissu|defens|diabete|skin|befor|perso|bladde|ula|bod|tic|weak |pain|attack|virus|dangerou|help|th |joint|gen|build|littl|othe|sudde|viru|ter|logist|sels|ology|id |group |lungs|car|ear|ultrasound|exercise|airways|sma|symptom|eat|emia|growth|period|transplant|ski|open|time|eye|ill|lin|start|chemic|surger|ical|ast|ide|tin|agonist|you |ence|pai|procedur|sugar|together|grow|sur|vaccin|vitami|keep|womb|broke|ough |ard |baby|differ|larg|fluid|hospit|narrow|organs|outsid|parasit|pati|problem|seizur|signals|commo|mouth|movem|sleep|emorrhage|et |los|low|arm |che|injury|medic|seriou|throat|transpla|unde|dysfunc|one|prostat|protect|support|act|bon|break|short |someth|behind th|depr|group|hol|long |thyroid|ant|acid|airway|lab te|condi|ion|tooth|ase|plac|tube|it |man|look |risk |signal|vein|feel|lung|two |age|analy|gland|orm|scopy|talk therap|trial|up |allerg|diabet|method |microscope|reac|docto|long|show|sign|teeth|whit|ist|life|protec|someon|suga|take|wher|newborn|ose|tub|ofte|stop|injec|ot |shar|strengthen|think|trophy|turn|vagina|joi|tim|extr|pneumonia|again|clots|clott|oma';

// How terms begin, and a line for each beginning with the rows of its terms without it. Of a row, two letters say of what kind it is and
// whence; then come, with bars between, the rest of the term, what may be said in brackets, in its place, other spellings, a note and for whom.
const beginnings = '24 25 5 a a1c abdome abdomi ablate ablati able abrasi absces absenc absent absolu absorp abstai abstin abulia acalcu acanth acarbo accept accide accoun ace acellu acetab acetyl achala achill achlor achond acid acidot acinet acne acoust acquir acroch acrome acromi actini action activa active activi acuity acute acyclo adalim add adduct adeno adenoc adenoi adenom adenos adenot adenov adequa adhere adhesi adipoc adipok adipon adipos adjunc adjust adjuva admini adoles adrena adrene adreno adult advanc advers aedes aerobi aeroph aeroso afebri affect affere africa after age agenes ageusi agglut aggrav aggres aging agnosi agonis agorap agranu agraph air airbor airflo airway akathi akines alanin albend albini albumi albute alcoho aldost alendr alexia alexit alfuzo alkali alkalo alkyla all allele alleli allerg allied alloca allody alloge allogr alloim allopu alopec alpha alport alpraz altepl altere altern altitu alveol alzhei amalga amanta ambien amblyo ambula amebia amelio amenor ametro amikac amino aminoa aminog aminot amioda amitri amlodi amnesi amnest amnioc amnioi amniot amodia amoxic amphot ampici ampoul amygda amylas amyloi amyotr anabol anacus anaero anal analge analys anamne anaphy anapla anasto anastr anatom androg anemia anemic anence anergi anesth aneupl aneury angelm angina angiod angioe angiog angiok angiom angiop angios angiot angle anhedo anhidr animal anisom ankle ankylo annual annulo anomal anomia anophe anorec anorex anorga anosmi anosog anovul antaci antago antalg antece antena antepa anteri anthel anthra anthro anti antian antiar antias antiat antiba antibi antibo antich antici antico antide antidi antiem antiep anties antifu antige antihi antihy antima antime antimi antine antino antinu antiox antipa antiph antipl antipr antips antipy antire antirh antise antiso antisp antith antitu antive antivi anuria anxiet anxiol anxiou aorta aortic aortoc aortog apgar aphaki aphasi aphoni aphtho apical apixab aplast apnea apolip aponeu apopto append applie approv apraxi aquati aqueou arachi arbovi are area argini aripip arm aromat arousa arrhyt artemi arteri artesu arthra arthro articu artifi as asbest ascari ascite ascorb asepti aspart asperg asphyx aspira assay assist asthen asthma astigm astroc asymme asympt asysto at ataxia ataxic atelec atenol atezol athere athero atheto atomox atopic atopy atorva atrial atriov atrium atroph atropi attach attack attend attent attenu attrib attrit atypic audiog audiol audiom audito augmen auricu auscul autism auto autoan autoch autogr autoim autoin autolo automa autono autoph autore autoso avian avoida avolit avulse avulsi axilla axon axonal ayurve azathi azithr azole azoosp azotem b b12 babesi bacill baclof bacter balanc balani balloo balneo barbit bare bariat barium barret barrie barthe basal base baseli basic basila basoph bayesi beck becker beclom behavi behçet bell benign benral benzod bereav berg beribe beryll best beta bevaci bevera biannu bicalu bicarb bicusp bienni bifido biguan bilate bile biliar biliru bimato bimoda binge binocu bioabs bioacc bioass bioava biobeh bioche biocom bioele bioequ biofee biofil biohaz bioinf biolog biomar biomat biomec biomon biophy biopro biopsy biosaf biosec biosen biosim biosta biosur biosyn bioter biotin biotyp bipap biphas bipola birth bis bisopr bispec bisphe bispho bitewi bladde blanch blast blasto bleedi bleomy blepha blood bloodb bloods blue blunt body boil bolus bone borbor border bordet borrel bortez botuli bowel brachi brachy bradya bradyc bradyk bradyp brain braxto brca breakt breast breech breslo brief brimon broad bromhi bronch brown brucel brugad bruxis buccal budeso buffer built bulimi bulla bullou bundle bupiva bupren buprop burkit burnin bursa bursit bursog buruli buspir byssin c caberg cachec cachex cadave cadmiu caesar caffei calcan calcif calcin calcit calciu calori calpro campyl cancer candes candid cannab cannul cantho capeci capill capnog capsul captop car carbam carbap carboh carbop carbun carcin cardia cardie cardio care caregi carer cariog cariou carnit carote caroti carpal carrie cartil carved case caseou castra casual cat catabo catapl catara catato catch catech cathet cauda caudal causal causat cauter cavern cd4 cecal cecost cecum cefazo cefixi ceftri cefuro celeco celiac cell cellul centra centro cephal cerami cerebe cerebr certif cerulo cerume cervic cervix cesare cessat cestod cetiri cetuxi chagas chalaz chancr charac charco charge charit checkp cheili chelat chemod chemoe chemok chemop chemor chemos chemot cherry chest chi chiari chief chikun chines chirop chlamy chlora chlorh chloro chlorp chlort cholan cholec choled cholel cholem choles cholin chondr chorea chorio choroi chroma chromo chroni chrono chylot chylou cicatr ciliar ciliat cilium cilost ciprof circad circul cirrho cispla citalo clade clarit claudi clavic cleft clinda clinic clobet clomip clonaz clonid clopid closed clostr clotri clotti clozap cluste co coadmi coagul coarct cobala cocain coccid coccus coccyx cochle cochra codon coenzy cofact cognit cohort coinsu coitus colchi cold colect colic coliti collab collag collar collat colloi coloni colono color colore colost colour colpoc colpor colpos colpot comato combin comedo comfor commen commer commin commis common commun comorb compar compas compen comple compli compos compou compre compro compul comput concei concom concor concur condit conduc condyl cone confid confir confoc confou congen conges conjug conjun connec consan consci conser consol consti constr consul contac contai contam conten contin contra contro contus conval conven conver convul coordi copaym coping copper copy cor cordoc cordot core cornea corona corpec corpus correl corrob cortex cortic cortis coryza cost cot cough covari covere cow cowden cox coxiel coxsac cpap cradle crania cranie cranio craniu creati creden crepit creutz crimea crisis crispr critic crohn cross crossb crosso croup crude cryopr cryosu cryoth crypto crysta ct cuboid cultur cumula curati curcum curett curvat cushin custod cutane cutoff cyanob cyanos cyanot cyclic cyclod cycloo cyclop cyclos cyclot cyst cystat cystec cystei cystic cystit cystoc cystog cystoi cystol cystom cystos cystou cytara cytoch cytoge cytoki cytolo cytome cytopa cytopl cytore cytosk cytoso cytoto d dabiga dacryo daltep dander dapagl dapson daptom dash data dating day de debili debrid decann decidu decisi decolo decomp decond decong decont decort decubi deep defeca defibr defici defini degene deglut degrad delaye delete deline deliri deltoi delusi demine demogr demyel denatu dendri denerv dengue denosu densit dental dentin dentit dentof deoxyg deoxyr depend deplet depola deposi depot depres depriv dermab dermal dermat dermis dermos desatu desens desmoi desmop desqua detect deteri determ detoxi detrim detrus develo deviat dexa dexame dexmed dextro diabet diagno dialec dialys diaper diapho diaphr diaphy diarrh diasto diathe diazep diclof dietar dietit differ diffic diffus digeor digita digoxi dilate dilati dilato diltia diluen dimeth dinopr dipept diphen diphth diplop dipyri direct disabi disacc discec discha discit discoi discol discon discor discri diseas disloc disori displa dissec dissem dissoc distal distan disten distri diures diuret divert dizygo dna do dobuta doceta docosa dolute domici domper donepe donor donova dopami dopple dorsal dorsif dorzol dosage dose dosing double doula downre downti doxazo doxoru doxycy dpp dravet drople dropou drug drusen dry dual duchen ductal duloxe duoden dupilu dupuyt dura durabl dutast duty dysart dysbio dyscal dysche dysdia dysexe dysfun dysger dysgeu dysgra dyskin dyslex dyslip dysmen dysmet dyspar dyspep dyspha dyspho dyspla dyspne dyspra dysrhy dystax dysthy dystoc dyston dysuri e eardru early easter ebola ecchym echino echoca echola eclamp ecolog ecotox ectopa ectopi ectrop edarav edema edemat edenta edentu edward efavir effect effere efferv effica effusi egg ehealt ehlers ehrlic eicosa ejecti elasta elasti elasto elbow electi electr elevat elicit eligib elimin elonga emacia embole emboli embolo embolu embryo emerge emesis emetog emmetr emolli emotio empagl emphys empiri empyem emtric emulsi en enalap enamel encaps enceph encopr end endemi endoca endocr endocy endodo endoge endolu endome endoph endopl endore endorp endosc endoth endoto endotr endova endove endpoi enema energy engorg engraf enhanc enoxap enroll ent entamo enteca entera enteri entero enthes entomo entrop enucle enviro enzalu enzyma enzyme eosino ependy epicon epidem epider epidid epidur epigas epigen epiglo epilep epinep epipho epiphy epiret episcl episio episod epispa epista epithe epizoo eplere epstei equili equiva equivo eradic erecti ergoca ergono erloti erosio erosiv eructa erysip erythe erythr eschar escher escita esomep esopha esotro essent estrad estrog eszopi etaner ethamb ethano ethiny ethmoi etiolo etiopa etomid etopos euglyc eustac euthym euthyr event everol eviden evisce evoked ewing ex exacer excess excipi excise excisi excita exclus excori excret execut exenat exente exerci exerti exfoli exhala exhale exocri exocyt exogen exome exon exopht exosom exosto exotox exotro expand expect expedi experi expira explan exposu expres exsang exstro extend extern extrac extrap extras extrav extrem extuba exudat eye ezetim fabry face facet facial factit factor failur falcip fallop false famili family famoti fancon fascia fascic fascii fascio fastin fat fatigu fatty febril febuxo fecal feces fecund federa fee felodi female femora femoro femur fenofi fentan ferrit fertil fetal fetici fetoma fetosc fetoto fetus fibrat fibrin fibroa fibrob fibroc fibrom fibros fibrot fibula filtra finast fine fingol first fisher fistul fit five fixed flank flat flatul flavon flecai flexib flexio flow flucon fluid flumaz fluore fluori fluoro fluoxe flutic fluvox focal folate follic follow fomite fondap fontan food foodbo forami forced forcep foreig forens forest formot formul fortif fortni fosfom founda founde four fovea foveal fracti fractu fragil frailt frames free freezi frenot fresh friedr fronta fronto frozen fuchs fugl fulgur full fulmin fulves functi fundop fundus fungal fungem fungic funnel furose furunc gaba gabape gadoli gain gait galact galant gallbl gambli gamete gameto gamma gangli gangre gardne gas gastra gastre gastri gastro gauche gefiti gel gemcit gender gene genera generi geneti genita genito genome genomi genoto genoty gentam geogra geriat germ germli geront gestat ghreli giant giardi gingiv given glandu glasgo glass glatir glauco gleaso glenoh glial gliben glicla glimep gliobl glioma glipiz global globul globus glomer glosse glossi glosso glotti glp glucag glucoc glucon glucos glutam glutat glutea glycat glycem glycer glycog glycol glycop glycos glypho goals goblet goiter golgi gonado gonios gonorr good gout gp graft gram grand granis granul graves gravid gray greens grey grip gross ground group growth gtts guided guilla gullet gum gustat gut gyneco h2 h5n1 haemop hair hairli hairy half halito halluc hallux halope hamart hamilt hand hantav haploi haplot hard harm harmfu hashim hazard hdl head health hearin heart heat heavy heel height helico hellp helmin hemagg hemang hemart hemate hemato hematu hemian hemiar hemiat hemiba hemifa hemine hemipa hemipl hemizy hemobi hemoch hemoco hemodi hemody hemofi hemogl hemoly hemope hemoph hemopt hemorr hemost hemoth henoch hepa hepari hepata hepate hepati hepato hepcid her2 herbal herbic herd heredi herita hernia hernio herpes hetero hiatal hidrad high highly hip hippoc hirsch hirsut histam histoc histol histon histop hmg hodgki holist holter home homeop homeos homocy homoge homolo homozy hordeo hormon hospit househ hpv hrt human humera humeru humora huntin hyalin hyalur hybrid hydroc hydrog hydrol hydrom hydron hydrop hydros hydrot hydrou hydrox hypera hyperb hyperc hypere hyperg hyperh hyperi hyperk hyperl hypern hypero hyperp hypers hypert hyperu hyperv hyphem hypoal hypoca hypoch hypoco hypode hypoec hypoes hypofi hypofr hypogl hypogo hypoin hypoka hypoki hypoli hypoma hypomi hypona hypopa hypoph hypopi hypopl hypopn hypopr hypore hyposm hyposp hypote hypoth hypoto hypotr hypove hypovo hypoxe hypoxi hyster iatrog ibandr ichthy ictal icteri idiopa idiosy iga ileal ileiti ileoco ileost ileum ileus iliac imagin imatin imipen imipra imiqui immedi immobi immune immuni immuno impact impair impede imperm impeti implan implem implie impote impuls in inacti inadeq inanit inappr inatte inborn incent incide incisi inciso inclus inconc incont increa increm incret incuba indapa indepe index indivi indome indoor induce induct indura indwel infant infarc infect infest infilt inflam inflix influe inform infuse infusi ingest inguin inhala inhale inhibi inject innate innerv innocu inocul inoper inotro inpati inr insect insidi insolu inspir instit instru insuff insuli insura integr intell intens intent inter intera interc interd interf interi interl interm intern intero interp interq inters intert interv intest intima intra intrac intrad intrae intrah intrai intram intran intrao intrap intrat intrau intrav intron intuba intuss inulin invasi invest involu ion ionizi iontop ipilim ipratr ipsila irbesa iridec iridot irinot iritis iron irradi irriga irrita is ischem islet isofla isogen isokin isolat isomet isonia isosor isoton isotre itraco iv ivabra iverme ixodes janus japane jaundi jejuna jejuno jejunu joint jugula juveni kaliur kangar kaplan kaposi karnof karyot kawasa keloid kerate kerati kerato kernic ketami ketoac ketoco ketoge ketone ketonu ketopr ketoro ketosi ketoti key keyhol kidney kinase kinema kinesi kineti klebsi klinef knee knocko knowle koilon kwashi kyphos labeta labial labor labora labour labyri lacera lacrim lactas lactat lactic lactob lactos lactul lacuna lamine lamino lamivu lamotr lancin langer lansop laparo laryng larynx laser lassa last lastin latano late latenc latent latera lavage lay ldl lead lean leber leflun left legall legg legion leiomy leishm lenali length lennox lentiv leptin leptom leptos lesion lethal lethar letroz leucin leukap leukem leukoc leukod leukop leukor leukot leupro level leveti levodo levofl levono levosi lewy li libido licens lichen lidoca life lifest lifeti ligame ligand ligate ligati ligatu lignoc likeli likert limb limite linagl linear linezo lingua linkag linole lipase lipid lipids lipody lipoge lipoly lipoma lipoph lipopo lipopr liposa liposo liposu liquid liragl lisino lister litera lithiu lithot live liver living loadin lobar lobect lobula local locali locall lochia locomo locore locus logist long longit loop lopera lopina lorata loraze lordos losart lose loss lost lovast low lower lumbag lumbar lumbos lumen lumpec lung lupus luteal lutein lycope lyme lymph lympha lymphe lympho lynch lysoso macera macroa macroc macrol macrom macron macrop macros macrov macula macule maculo magnes magnet mainta mainte major malabs malada malais male malfor malign malnou malnut malocc maluni mammar mammog mammop manage mandat mandib mania manic manife mann mannit mantle manual maple marbur marfan margin masked mass masset mast mastec mastic mastit mastoc mastoi matern matrix maxill maxima maximu may mcg mean mebend mechan meconi medial median medias medica mediga medite medium medrox medull mefloq megaka meibom meiosi melani melano melasm melena meloxi melpha memant membra memory menarc mening menisc menopa menorr menses menstr mental mepoli merkel merope mesala mesenc mesent mesoth messen meta metabo metaca metapl metast metata metere metfor methad methic methio methot methyl metocl metopr metrit metron metror mhealt microa microb microc microd microg microm micron microo microp micror micros microv mictur midazo middle midure midwif mifepr migrai mild miliar milrin mindfu minera mini minima minimu minocy minor minoxi miosis mirtaz misopr missed missen mitiga mitoch mitomy mitosi mitral mixed mobili modafi modali mode modera modifi modula mohs moiety molar mold molecu mollus monito monoam monoar monoch monocl monocy monoge monone monoph monosa monoso monoth monoun monozy montel montre mood moraxe morbid moribu mornin morpho mortal mosaic mosqui mother motile motili motiva motor mouth moxibu moxifl moyamo mpox mrna mucoad mucoci mucocu mucoly mucopo mucopu mucorm mucosa multic multid multif multig multim multin multip multis multiv mupiro muscle muscul mutage mutate myalgi myasth myceto mycoba mycolo mycoph mycopl mycosi mydria myecto myelin myelit myelod myelof myeloi myelom myelop myelos myocar myoclo myocyt myofas myofib myoglo myokym myomec myomet myopat myopia myopic myosit myotom myoton myring myxede ménièr n nail naltre nanopa nappy naprox narcol narcot narrat narrow nasal nasend nasoga nasola nasoph natal natali nation natriu natura naturo nebuli neck necros necrot needle needs negati neglec neisse nemato neoadj neonat neopla neosti neovas nephre nephri nephro nerve nested networ neural neuram neurax neurec neurit neuroa neurob neuroc neurod neuroe neurof neurog neuroi neurol neurom neuron neurop neuror neuros neurot neurov neutra neutro never nevira nevus newbor next nhs niacin nicard nicoti nieman nifedi nil nimodi nipah nirsev nitrat nitric nitrof nitrog nitrou nivolu nmda no nocebo nocice noctur nodule noise non nonadh nonalc nonamb noncar noncom nondia nonfat nonhor noninf noninv nonion nonmel nonope nonopi nonpha nonpro nonran nonsen nonspe nonste nonsur nontub nonuni noonan noradr norepi norflo normal normog normot norovi nortri nosoco nosolo nothin notice notifi noxiou nsaid nuchal nuclea nuclei nucleo null nullip number nurse nursin nutrac nutrit nyctal nystag nystat ob obesog object observ obsess obstet obstip obstru obtund occipi occlud occlus occult occupa octreo ocular odds odonta odonto odynop off ofloxa often olanza olfact oligoa oligod oligog oligoh oligom oligon oligos oligur olmesa omaliz ombuds omega omente omentu omepra omphal on once onchoc oncoge oncolo ondans onset onycho oocyte oophor open operab operat ophtha opiate opioid opport opposi opsoni optic optica optome oral orally orchia orchie orchio orchit organ organe organo orlist orofac oropha orphan orthod orthog orthok orthop orthor orthos orthot oscill oselta osgood osmola osmosi osmoti osseoi osseou ossicl ostect osteit osteoa osteob osteoc osteog osteoi osteol osteom osteon osteop osteos osteot ostomy otalgi otic otitis otoaco otolar otolit otomyc otopla otorhi otorrh otoscl otosco ototox out outcom outlie outpat ovaria overac overal overdo overex overje overt ovulat ovum oxalip oxcarb oxidat oxybut oxycod oxygen oxytoc p pachym pacing pack packed paclit paget pain palata palipe palivi pallia pallid pallor palmar palpab palpat palpit pancar pancre pancyt pandem panic panora panret pantop pap papill papula papule parace parain parall paraly parame parana parane paraph parapl parasi paraso parasp parasy parath parenc parent paresi parest pariet parkin parony parosm paroti paroxe paroxy parp pars partia partic partne parvov passiv past patau patell patenc patent patern pathob pathog pathol pathop patien paucit payor pcr pcsk9 pd peak pearso pector pediat pedicu pedigr peer pelvic pelvis pembro pemetr pemphi penetr penici penile pentox people pepsin peptic peptid per percen percut perfor perfus peri perian periap perica perico perime perina perind perine period periop perior perios peripa periph peripr perist perito perive perman permea pernic perone persis person perspi pertus pervas pes pessar pet petech peyron phacoe phage phagoc phanto pharma pharyn phase phenob phenot phenyl phenyt pheoch phimos phlebi phlebo phocom phonop phosph photoa photod photop photor photos photot phreni phthal phyllo phylog physia physic physio phytoc phytoe phytos phytot pica picc pictog pigmen piloca piloni pilot pimecr pineal pingue piogli pipera pirfen piroxi pittin pituit pityri placeb placen plagio planta plaque plasma plasmi plasmo plasti platel platin pleomo pleura pleuri pleuro plexop plurip plyome pneumo podiat podocy poikil point poliom poliov pollak polyar polych polycy polyda polydi polyge polyhy polyme polymo polymy polyne polyp polype polyph polypo polyra polysa polyso polysu polytr polyun polyur pompe poorly poplit popula porphy port portal positi positr post postan poster posthe postic postma postme postop postpa postpr postte postul postur postve potabl potass potenc potent povido power poxvir prader pragma pramip prasug pravas praziq prazos pre prebio precan precli precoc precon predic predil predis predni preecl prefer prefro pregab pregna prehab preimp premat premed premen premol prenat preope prepon prepri prepuc presby prescr presen pressu presum presym preter preval preven priapi primaq primar primig primin primip primor princi prion prior priori proapo proban probin probio procal procoa procta procte procto prodro prodru produc progen proges progno progra progre proinf prokin prolac prolap prolif prolon promot pronat prone proof propen prophy propof propra propri propyl prosop prospe prosta prosth protam protea protec protei proteo prothr proto proton protoz provid provis proxim prurit psa pseudo psoral psoria psychi psycho pteryg ptosis ptyali pubert public pudend puerpe pulmon pulp pulpec pulpit pulsat pulse punch pure purpos purpur purule pustul putati pyarth pyelog pyelon pyelop pylori pyloro pyoder pyomet pyonep pyrazi pyreth pyrexi pyrido pyrosi pyuria q q12h q4h q6h q8h qrs qt quadri qualif qualit quanti quasi quetia quiesc quinin quorum rabepr radial radiat radica radicu radioa radioe radiof radiog radioi radiol radion radiop radios radiot radius radon raloxi ralteg ramipr random range ranibi raniti ranola rapid rasagi rate raynau reable reabso reacti reacto readmi ready reagen real reason recall recana receiv recept recomb recons recove recrud recrui rectal rectoc rectop rectum recupe recur recurr red refeed refere referr refine reflex reflux refrac refrai regain regene regime region regist regres regula regurg rehabi rehydr reimbu reinfe reinne relaps relati releas rem remdes remife remine remiss remote remova renal renin renova reperf repeti replic reprod rescue resear resect reside residu resin resist resorb respir respit respon resten restle restri resusc resver retain retard reticu retina retini retino retrop retros retrov rett return revasc revers reye rh rhabdo rhegma rheuma rhinit rhinol rhinop rhinor rhinos rhinov rhizot ribavi ribofl ribonu riboso ricket rifamp rifaxi rift right riluzo ring risedr risk risper rituxi rivaro rivast rna robot roboti rocky rocuro rodent root ropini ropiva rosace roseol rosigl rostra rosuva rotato rotavi route rubell rubeol rumina run ruptur sacral sacroc sacroi sacrum sacubi safety sagitt saline saliva salmet salmon salpin saluta salvag same sample sanita saphen sarcoi sarcom sarcop satiat satiet satura saxagl scabie scale scapho scapul scarla schirm schist schizo school schwan sciati scinti sclera scleri sclero scolio scopin scotom scrota scrub scurvy season sebace seborr sebum second secret sedate sedati sedent seek segmen seizur select seleni self semagl semen semi semina semino semiol senesc sensit sensor sentin separa sepsis septal septic septop septos sequel seriou seroco serodi seroep serogr serolo seroma serone seropo seropr serore serosa serosu seroto seroty serous serova sertra serum servic sessil severe sevofl sex sexual sglt2 shaken sham shared sharps shelte shigel short should shunt sialad sialoe sialol sialor sick sickle sidero sigmoi signal silden silico silver simvas single sinona sinus sinusi sinuso siroli sitagl six sjögre skelet skill skille skin sleep sleeve slidin slippe slit small smokel smokin smooth snelle snowba social sociod socioe sodium sofosb soft solar solid solife solubi solubl somati somato somnol sonogr sorafe spacer spasmo spasti spatia spearm specia specim spectr specul speech sperm sperma spermi spheri sphinc sphygm spike spina spinal spiroc spirom spiron splene spleni spleno splice split spondy sponta sporad sporot sputum squamo st stable stagin standa staped stapes staphy state statin statis status steady steato stem stenos stenot stent step steppe stereo steril sterno sternu steven stimmi stimul stocha stoma stomat stool strabi strati stratu strept stress striat strido stroke stroma strong studen study stunti subacr subacu subara subcla subcli subcon subcor subcut subdur subfer subgin subglo subgro subjec sublin sublux submuc subnor subopt subret subsid substa substr subthe subuni sucral sudden suicid sulfad sulfas sulfon sumatr summar sun sundow suniti superb superf superi supero supers supina supine supple suppos suppre suppur suprag supran suprap suprat suprav surfac surge surgic surrog survei surviv suscep sustai suture sweat swine sympat symphy sympto synaps synapt synbio syncop syndac syndem syndro synerg syngen synove synovi synthe syphil syring system systol t tachya tachyc tachyp tacrol tactil tadala taenia takaya take taken takots talipe tamoxi tamsul target tarsor task tau taxane tay teach tear telang telehe teleme telemo teleph telere telmis teloge telome temozo tempor tender tendin tenesm tenode tenofo tenosy tenoto tens tensio ter terato terbin terbut teripa termin tertia test testic testis testos tether tetral tetrap thalam thalas thalid thanat themat theoph theory therap thermo thiami thiazi thiazo thimer thiope third thorac thorax threat three throat thromb thymic thymom thymus thyrog thyroi thyrot thyrox tibia tibial tic ticagr tick tidal tilt time timed timolo tinea tinnit tinzap tiotro tirzep tissue titer titrat tobacc tocili tocody tocoly tocoph tofaci tolera toll tolter tomogr tonic tonome tonsil tooth tophus topica topira topogr topois torsad tortic total touret tourni toxic toxica toxici toxico toxin toxoid toxopl trabec trace trache tracho trait tramad tranex trans transa transc transd transe transf transg transi transj transl transm transn transo transp transr transt transu transv trastu trauma travop trazod treatm tremat tremor trepon tretin triage triamc trichi tricho trichu tricus tricyc trigem trigly triiod trimes trimet tripha triple tripta trismu trisom troche tropon trough trying trypan trypsi trypto tubal tuberc tubero tubula tulare tumefa tumor tumori turbin turgor turner twice twin two tympan type typhoi typica tyrosi ubiqui ulcera ulna ulnar ultraf ultras ultrav umbili umbrel unblin uncomp under underd underi underl undern underp undesc undete undiff unexpl unfrac unifie unilat unipol univar unrese unsatu unstab untowa upon upper upregu urbani urea ureapl uremia uremic ureter urethr urge urgent uricos urinal urinar urinat urine urodyn uroflo urogra urogyn urokin urolit urolog urosep urosto urothe ursode urtica usteki usuall uterin uterop uterot uterus utiliz uveal uveiti uvula uvulop vaccin vacuum vagina vagini vagoto vagus valacy valgan valida validi valsar value valve valvul vancom vareni variab varian varice varico variol vas vascul vasect vaso vasoac vasoco vasodi vasomo vasopr vasosp vasova vector vegeta veloph vena venipu venlaf venogr venous ventil ventra ventri venula venule verapa vernix verruc verteb vertep vertig very vesica vesicl vesico vesicu vestib viabil vibrio vicari video videof vigoro villus vinca vincri viral viremi virion virolo virtua viruci virule viruri viscer viscos viscou visual vital vitami vitili vitrec vitreo vivax vocal vocali vocati voidin volati volume volvul von vorico vortio vulner vulva vulvar vulvec vulvit vulvod vulvov waist walden waning ward warfar washou watchf waterb weanin weight well west wester wheal wheeze wheezi whipla whippl white who whole wide wider wilcox wild willia wilms wilson withdr within wolff workin wound wrapar x xanthe xanthi xantho xenoge xenotr xerode xeroph xerosi xerost yaws years yellow yersin z zanami zidovu zika zipras zoledr zolpid zoonos zoonot zygote';
const rows = `EA-hou?urin!collec>|aЇth!urin!*on!day, sav}fo?tВtЙ
EA-hydroxyҺ<D|Һ<D i<th!О
BA-HT3 ӭҰ|З!ԫЅnausea||GKrecepto?	BA-alph~reductas!й|З!#shrink+th!prostѱ	EA-yea?Ҹvival|ԡ!aliv!ц?5 yҘs||AOfр
NA priori|decid}Ѽehand
EA.A1C|aєag!=ԗ?ove?aboД3 months||AAHbA1c;AAhemoglobi<A1c;AAhaemoglobi<A1c;AAglycat}hemoglobin;AAglycat}haemoglobin	BA.A1C tВt|=teЅ*aєag!=ԗ?ove?3 months||AFHbA1c
ABn||bЧy
LAnal||bЧy	BAn@aortЂaneurysm|bulg!i<th!mai<arҐ]i<th!bЧy	AAn@cramp||bЧ]cramp	DAn@discomfort||bЧ]discomfort	FAn@dԓenЬ||bЧ]swЧЙ|QDt	EAn@hysҐecо|Я@*th!Ҽ Ќth!bЧy	FAn@҃||bЧ]҃	FAn@Б||bЧ]Б	CAn@ҙ||bЧ]ҙ	CAnoplҭy||tumm]tuck
IA||dВtroy
EAon|Ҵ!#dВtroy+~ҜЇare~*х
PA Ѐconceр||abl!ЀgӒpregnӭ
ABon||scrape
CAs||pockӒ*pus
BA!seizя|ӥӋ!#look+lik!star%inЀspace||AIpetӷmal
EAeeism|miss%Ѱ o?school ԝn
EAt!neutrophil count|couЃ*~Ѳ-fѳ%=cЧ	BAt!risk|Ӣu@chanc!#Ӧ%happens	BAt!Ӻreduc>|Ӣu@drop i<risk
EA>|tak%in
GA<from||avoid
EAҲ|Ўhav%o?do%ӦЙ	EAenc!rѱ|ԡ!*С!уstay}off it
EA|laь*wҧ
EAlia|ӓ+*ma҈ңlls
EAosi+nigricans|dark, velvet]ң<folds
EAse|Ѻ+[
EAanc!{commitmeЃЋ|ԅ]aboДaccept%ӽЙs
AAЃ{emerҊc]departmХ||emerҊc]room|||C
BAtabl!җ!organiza>|ҕ*provҮr+#ԡ!җ!{costs||||C
BA.ACE й|З!#relaxe+=vВsel+ЀӔe?=prВsя||AKangiotensin-conєt%enzyme
BAla?vaccи|ҹ!mad!_part+*~Ѳ
KAѿr|*th!hip socket	EAulum|hip socket
BAcӪи|Ҫ@#җrie+м!ӌ	EAchoҨВҐӴ|Н<#Ӥ+dow<~м!ӻ
EAsia|Ы<#Ԟ+th!fћpip!_mov%fћdown
EA.Achҧe+tendinы|sor!cord бth!heel	BA.Achҧe+tendon|cord бth!baь*th!heel	EA.Achҧe+tendo<ruptя|э<cord бth!heel
EAhydria|no ѣАӮ
EAroplasia|ҊetЂЫ<#afѠ+ӣ!Ц{heѳ
EA reflux|ѣАacҔ#rise+inЀth!Ӛ	BA-bas!balК|balanc!*Ӯ+i<th!Ю
KAic|^ЕmuАӮ
EA.AcиtobӢe?bauӸnii|ӄ@gѥ#reЉt+Ӹ]Ѫs||NA
EA vulgaris|acne
BAЂneurԮ|Цo<th!hҘ%м!#i+ЎЈ||ADvВtibѿ?schwann
EA}Ѯі|ԕѢ<gain}_И<o?ҹВ||BJdaptр	EA}Ѯodeficienc]Ѝ|lat!stag!*HIV||OL!deficien
EAordon|ң<tag
EAgaly|Ц*hands, feӒ{fac!_ЕmuАЦЪe
KAoclavicѿr|*th!ԧЃбth!top *th!shoulder	EAoplҭy|shav%*~shoulde?њ
BAc keratoЉ|rҾpatА*ң<_su<џe||AKsolar
BA potХial|electrЂԐ@i<~мe
EAt}parti@thromboplҭi<ҥ|teЅ*ԭ%ҥ
BA comparaэ|prove<МЃus}fo?comparison	EA Ѯі|ԕѢ<th!Ҁ]ҋ+ц?И<o?ҹa>	BA metabolite|г!~Ѫ ԥ+inЀ#also Ѱs	EA ҸveҧК|regѿ?Ӗck+i<ӵ!*МЃfo?now
EAt]limita>|ќ!^dail]tasks	BAt]*dail]livЙ|dail]task suАa+Ҟ%o?drВsЙ
EA|ԡpnВs
EA bronchГ|short-tѥswЧ%*th!қ	EA к|short-tѥҗ!fo?Ҏ<жВ+o?ӗ	EA coronar]Ѝ|Ҏ<drop i<=flІЀth!ф	EA disseminat}ҲphalomyelГ|Ҏ<swЧ%*th!bЭ	CA exacerba>||Ҏ<flare-up	EA exacerbaѢ<*COPD|Ҏ<worsen%*ѝЁ	EA exposя|contӢ ^Ӧ%Ѩove?~ӥҥ	EA flaccҔmyelГ|rar!м!жВ+#ђ+th!а+weak	EA gҭroХerГ|Ҏ<ѣАbug	EA hepatГ|Ҏ<swЧ%*th!lрr	BA жВs|жВ+#ҩ+Ҏnly	BA п>|И<#ҩ+Ҏnl]{i+short	EA ѩ]ӗ|Ҏ<ӓ+*ѩ]func>||GAren@failя	EA leukҟ|faЅ=Ј||KEa	EA lр?failя|lр?#Ҏnl]Ԟ+ѰЙ||AIfulminaЃhepaҁ	EA ѝӗ|Ҏ<seє!ѝџe	EA lymphoblҭЂleukҟ|fҭ-ҷ%=Ј, Ӎ<i<Ѷ||YBaemi;MMcy	BA Ә@unit|wҿfo?С!уhav!juЅcom!in||AFӘ@assВsmХ;GFassВsmХ||E	EA myeloҊou+leukҟ|faЅ=Ј||WDae	EA myeloҔleukҟ|fҭ-ҷ%=Ј||SEa	DB onset||Ҏ<ҩ	EA otiti+media|Ҏ<middl!ea?п>	FA ҃||Ҏ<҃	EA pancrҞГ|Ҏ<ў<pancreas	EA pharyngГ|Ҏ<sor!Ӛ	BA phӴ|Ҙly, Ҏ<stag!*a<жВs	EA promyelocytЂleukҟ|faЅ=cК?^ѵЙ||YBaemi	EA rejec>|Ҁ]҄%~new organ	EA rВpiraэ]dԓrВ+Ѝ|Ҏn, seє!ѝџ!#ђ+н%є]hard	EA rВpiraэ]failя|Ҏ<failur!*th!Җ	BA rВpiraэ]п>|Ҏ<И<*th!nԛ, throбo?Җ	EA sinusГ|ӥsinu+п>	EA strВ+П|ШdԓrВ+i<th!week+ц?~frѳen%evХ	EA tonsҧГ|Ҏ<пt}tonsils	EA Ԝѿ?necroЉ|Ҏ<џ!Ѐү]ѩ]ԜВ	BA-phas!Нn|Н<#rise+^жВs
EAvir|herpe+[||CGi
EAumab|З!#calm+th!ѹ!ї
BA-o<Ћ|ԩ~МЃadd}Ѐth!mai<Ӟ||CIjunctр;CAjuncѧ!Њ;CIjunct
EAӲ|mov%towҿth!Ю'+middle
EA-associat}҅|ҜЇҏ+us}Ѐҗr]ҊВ
BAarcinԮ|cК?#ҩ+i<gl{Џ
EAd hyperԤ|enӂ}Ѹ!ӧ!nԛ	BAdecо|Р<ЀЯ!Ѹ!бth!baь*th!nԛ
BAa|Ц#i+ЎЈ	EAyoЉ|Ҽ Ҩ%#ҷ+inЀth!Ҽ а
EAи|З!#rВet+th!фbҞ	EAin!triphosphѱ|th!cЧ'+fuel
EAonsҧecо|Я@*tonsil+{adenoids
BAirus|Ӎ<ҏ+#ca<љ!cold+{pink Ҧ
DAt!hydra>||enҾӃs|AKproper||B	DAt!nutri>||enҾщ]food|||B	DBt!rВt||enҾrВt|||B	DBt!Ӑ||enҾӐ|||B	DAt!vХila>||enҾfrВh air||I<intensiv!җ!ӷi+aboДнЙ.
GA to||stiьto	GB Ѐ~МЃplan||follІ~МЃplan	GB ЀguҮҨВ||follІguҮҨВ	GB Ѐth!guҮҨВ||follІth!guҮҨВ	GB ЀЊ||follІЊ	GB Ѐyou?МЃplan||follІyou?МЃplan	EAnce|sҁk%Ѐth!plan	EAnc!ЀӘa>|tak%З!a+agreed||AAЗ!adherҲ	EAnc!ЀЊ|folӔ%~МЃplan
EAolyЉ|cutt%*sca?bands	BAon|sca?b{#ԧn+х	BAo<molecule|Н<#ђ+cЧ+sҁk	FAv!capsulГ||froze<shoulder
BAyte|fбcЧ
EAи|Ъ!_Ҁ]fat
BAecү|Ъ!_fб#҇+insuli<Ѱ
KAe|*Ҁ]fat	DA!х||Ҁ]fat	FAі||Ҁ]fat
LAtр||added
EAmeЃП|ШdԓrВ+ц?~big lif!ёe
KAnt|gр<ц?o?^th!mai<Њ	EAЃӖmoЋ|Ӗmҍrap]ц?Б	EAЃradioЋ|ray+ц?cК?Б	EAЃЋ|ԩ~МЃц?th!mai<Ӟ||KArҞmХ	BAnt}vaccи|ҹ!^a<ЙredieЃ#ђ+ӷѰ betҐ
GBsҐ||gр||A program o?~fund i+run, Ўgрn.	GAste?CPR||giv!CPR	GAste?~vaccи||giv!~vaccи	GAste?firЅaid||giv!firЅaid	GAste?insuҨ||giv!insuҨ	GAste?Әa>||giv![|QAи	GAste?oxyҊ||giv!oxyҊ	GAste?th!vaccи||giv!th!vaccи	GAste?Њ||giv!Њ	GAste?ҹВ||giv!ҹВ	PAsҐ}intravenously||gр<inЀ~Ӽ	PAsҐ}orally||gр<b]ӎ	EAstraѢ<*Әa>|giv%[||XAи
EAceЃidiopathЂscolioЉ|curv}spin!i<teen+^no know<в||AU
KAl|*th!Ԃ+abov!th!ѩys	BAl cortex|oute?pЄ*th!gl{abov!th!ѩy	BAl criЉ|Ԕ-threѱn%laь*strВ+Ъe	EAl fatigue|unprove<label fo?tirednВ+blam}o<strВ+ЪВ|||NԠa<accept}diagnoЉ: sa]so.	BAl Ԃ|gl{abov!th!ѩ]#ђ+strВ+ЪВ	EAl hyperplasia|Щ}gl{abov!th!ѩ]ӊ||ATconҊit@	EAl insufѦ|ЕҌ!strВ+Ъ!mad!b]th!Ю||AAAddison'+Ё;AAAddiso<Ё	EAlecо|Я@*~gl{abov!th!ѩy
KArgic|reӢ%Ѐadrenalи
KAcorҁal|*th!oute?gl{abov!th!ѩy	BAcorҁotropЂЪe|Ъ!#trigger+strВ+ЪВ
EA-onsӒStҧ'+Ё|feє, rash {ԧЃ҃
BA!beneficiar]noҁe|warn%#Mediҗ!ma]Ўpay||||C	EA!җ!directр|writte<wishe+fo?к	EA!җ!plannЙ|plann%fo?th!җ!ұwould waЃlѱr	BA!deciЬ|writte<refus@*certai<Њs||QA Ѐrefus!Њ||E	BA!directр|writte<stѱmeЃ*wishe+aboДfutur!Ә@к||IJУҗ!;IJщҗ!	EA}mѱrn@Ԁ|be%35 o?olde?i<д	BA}pracҁ!nurse|nurs!^ԩ~tЭЙ||SFregisҐ}
JBe||harmful||Of wҞhe?o?ӱ>s, sa]"bad".	BA!childhћexperiҲ|ѨeveЃi<childhood	EA!Ѫ efѠ|sid!efѠ *~Ѫ	BA!Ѫ Ԍ>|bad ԌѢ<Ѐ~[||NAevХ	AB!efѠ||sid!efѠ	BB!evХ|unwӭ}Уѯц?~МЃo?vaccи|||Keep ӷԙ!~report muЅteЇa<eveЃ_~sid!efѠ.	BA!eveЃfolӔ%Ѯiza>|Уѯц?~shot||ZAmmunisa>	AB!УefѠ||ѨУefѠ	AA!Уoutcome||Уӊ	CA!outcome||bad rВult	BA!ѓ]outcome|ә+ѯi<ѓ]o?бл	AB!Ԍ>||bad Ԍ>
EA.Aede+aegypti|mosquiЀ#Ѵ+tropic@feєs||FA
EAc capacі|hІweЇth!Ҁ]use+oxyge<dur%Қ	EBc Қ|exercis!#ђ+th!heЄbeбfasҐ||IAacѧі
EAagia|swalӔ%air
EAl transmisЬ|ТЌү]droplet+i<th!air||IAѴ	BAl-Ҋerat%procedя|МЃ#ca<spra]Ѳ+inЀth!air
KAle|ѭД~feє
PA}individual||afѠ}ѽn	KAр|*mood	EAiv!ҝ|sig<#afѠ+mood
KAnt|җry%toward	BAЃмe|м!#җrie+ӻ+Ѐth!bЭ
DA.Africa<trypanosomiaЉ||Ӑ%sicknВs
BA-visӷsummary|pag!#sum+ԇ~visit||||C
KA-adjusted|^ӁҲ+i<ag!Ԙ<inЀaccount||ECstandardiz;ECstandardis	KA-matӖd|*th!sam!Ԁ	EA-relat}macѿ?deҊera>|ey!Л!*olde?ag!#blur+whбұӹat	KA-specific|fo?on!ag!ө
EAis|Ҁ]pЄmiss%_л
FAa||ӓ+*tҭe
EAina>|clump%Ҷ
BAat%facэ|th%#ђ+ӷworse
CBsiv!Ј||fҭ-ҷ%Ј
EA i<ӵe|stay%i<you?ow<hom!a+ұgӒolder||CMe
EAa|ќ!know%object+o?face+dВpit!nԃ@sensВ
BAt|Ѫ #switӖ+~ceЇԐ@on
EAhobia|fea?*ӵe+#ar!hҿЀleave
EAlocytoЉ|҆+laь*Ԓ!=Џ
EAia|ӓ+*writЙ
BA qualit]index|scal!*hІclea<th!ai?is
BAn!Ё|Л!#Ѵ+Ќth!air	FAn!transmisЬ||ТЌth!air|JAѴ
EAw limita>|sӔ}ai?fӔ
EA clҘК|gett%mucu+oД*th!Җ	EA hyperrВponsрnВs|ӯ+#tѳe<Еeasily||AUbronchial	EA obstruc>|т}ai?fӔ||DMfӔ	EA remodelЙ|lҭ%ё!i<th!қ||ODl	EA reЉtК|hІhҿӷi+fo?ai?ЀfӔ
EAsia|ӽ%unabl!Ѐһ stҧ
EAia|Ўbe%abl!Ѐmove
EA!aminotransferӴ|Н<#rise+i<th!=whe<th!lр?i+hurt
EAazole|wԃ [
EAsm|Ҍ!o?no pigmeЃi<ѻ, hai?{eyВ
BAn|mai<Н<i<О	BAn-to-crҞinin!raѢ|urin!teЅfo?Ҙl]ѩ]џe||HQ 	FAnuria||Н<i<th!urи|ALmicro
EArol|quick-relief ҭhm~[||ACsalbutam
DAl consump>||drinkЙ|AAconsumpѢ<*alcoӪ	EAl dependҲ|Шne}Ѐdrink alcoӪ||RAy	EAl inԘ|hІmuАalcoӪ Ԗ!drinks	EAl us!П|Ўbe%abl!Ѐю drinkЙ	EAl withdraw@Ѝ|жВ+ц?Ԟp%alcoӪ	AAlЂbeєԀ||alcoӪЂdrink	EAlЂhepatГ|lр?џ!_heav]drinkЙ	EAlЂlр?Ё|lр?џ!_alcoӪ||HO-relѱd
BAerӞ|Ъ!#ђ+th!Ҁ]һ salt
EAonѱ|њ-Ԣ%[||IAЂӮ
EA|ӓ+*readЙ
EAhymia|ќ!nam%ӽЙs
EAsin|ӟ![
EAn!phosphatӴ|=Н<#ca<poiЃЀlр?o?ӣ!ӊs
BAid|ШplaЃsubstК	BAЉ|ЕҌ!acҔi<th!О||AJmetabolЂ
BAt%agХ|cК?Ѫ #џe+DNA
FA-љ!mortalі||dea҈_an]в
BA|єsio<*~Ҋe	BA frequency|hІӍ<~Ҋ!єsio<is
KAc|*Ҋ!єЬs
BAen|г!#в+a<ԈЂԌ>	KAenic|likel]Ѐљ!a<Ԉy	EAЂҭhma|ҭhm~sӒoff b]ԈiВ	EAЂconjuncѧГ|itchy, r}Ҧ+_a<Ԉy	EAЂcontӢ dermatГ|ң<rash _a<Ԉy	EAЂkeratoconjuncѧГ|seє!ey!Ԉy||AVєnal	FAЂrhinГ||ha]feє	CAԓ||Ԉ]docэ
BA УprofВЬal|therapiЅo?ҍ?tЭ}УѰer
EAѢ<concealmХ|hid%whiАҕth!next ѽ<ԧns
EAnia|ҳ<_~touА#should Ўhurt
KAneic|_anҍ?ѽn	BAneЂҢ|ӛЃ*cЧ+_~donor||LKstem ceЇ	EAneЂҢa>|ӛЃ_anҍ?ѽn
BAaft|Ѹ!#come+_~donor
EAmuniza>|ѹ!ԌѢ<Ѐanҍ?ѽn'+Џ||KFs
EArinol|З!fo?҃ful ԧЃ҄s
FBia||hai?ӓs	FAi~arҞa||patch]hai?ӓs	EAi~totalis|ӓ+*aЇhai?o<th!head
EA-1 ӭitrypsi<deѦ|Щ}laь*~Н<#guard+th!Җ	BA-тer|З!#relaxe+=vВsel+{th!prostѱ	EA-fetoНn|=sig<*lр?cК?o?л deѠs	BA-glucosidas!й|Ѻ+[	BA-ҨolenЂӮ|щ]fб_plӭs	BA-synuclein|Н<#clump+i<Parkinson'+Ё
EA.Alport Ѝ|Щ}ѩ]{hҘ%ӊ
EAolam|calm%[
EAӴ|clot-dissolv%[
EAd mХ@status|confusio<o?~ё!i<alertnВs
EAaѧ!text|word+#dВcrib!~pictя||DF
EAd!sicknВs|жВ+_thi<ai?бgreбheѳs||BJcut!mountain
KAar|*th!ү]ai?sac+i<th!Җ	EAa?њ|jaw ӣ!#Ӫd+ԑ	EAa?ӣ!ӓs|ӓ+*jaw ӣ!arЖԑ	EAa?hӑ|ѵ%i<th!Җ||KJa	EAa?osteГ|sore, empt]too҈socket	EAa?ridge|pЄ*th!jaw #Ӫd+ԑ	CAus||ү]ai?sac|AIpulmonar]
EA.Alzheime?Ё|Л!#sӔl]Ԙ+memory
CAm fҧЙ|fҧ%mad!*mix}metals|silve?fҧЙ
EAdи|Parkinson'+{flu [
DAt ai?pollu>||outdoo?ai?pollu>	DAt temperatя||Ҹround%temperatя
FApia||laz]Ҧ	KApic|^~laz]Ҧ
GBte||walk	DA>||walkЙ	KAэy|abl!Ѐwalk, o?Ўstay%i<ј	AAэ]aid||walk%aid	EAэ]=prВҸ!moniэЙ|=prВҸ!Ӗck+b]~devic!wor<aЇday	EAэ]к|җ!ѭДa<oєnзstay	FAэ]Б||same-da]Б|AIoutӉХ	CAэ]ҫ]cХer||same-da]ҫ]cХer|PHҬ||C
EAЉ|gДИ<b]~ӈe||CHo
EAra>|gett%betҐ
EArhea|miss}o?abseЃҡs||ICo
EApia|sз#need+glassВ
EAin|ШФ
BA Ӯ|ҋ%т *Нn	BA acҔsequҲ|orde?*~Нn'+ҋ%тs
EAciduria|Н<part+i<urи
BAlycosҮ|ШӭibiotЂfo?ә+п>s
EAransferӴ|lр?Н<i<th!О||ADtransamin
EArӞ|З!fo?uneve<фbҞ
EAptylи|З!fo?lІmћ{м!҃
EApи|=prВҸ![
FBa||memor]ӓs
KAic|љ%ӓ+*memory
BAХeЉ|teЅ*th!еarЖa<unbor<Ӏ
EAnfuЬ|add%еarЖa<unbor<Ӏ
FAЂӃ||еarЖth!Ӏ	EAЂеembolism|л wѱ?Хer%th!О	EAЂеvolume|amouЃ*wѱ?arЖth!Ӏ	BAЂsac|bag *еarЖth!Ӏ	EAomy|Ӥ%*th!wѱr+b]~nurs!o?docэ
EAquи|malari~[
EAҧin|Ф	EAҧin-clavѿnѱ|Ф||AAco-amoxiclav
EAerici<B|Шfungu+[
EAlҨ|Ф
CAe||ҜЇglas+Ӷ|DD
EAla|ш<pЄ#handle+fҘ
EAe|Н<#Ӥ+dow<starch
BAd|Н<clump+#hӕӆ	EAdoЉ|ҋԇ*abnԃ@Н<i<ӆ
EAophЂlѱr@scleroЉ|м!Л!#weaken+а+ove?ҥ||AALou Gehrig'+Ё	EAophy|wҭ%*а
KAic|ҋ%ԇх	BAЂsҐoid|Ѫ #ҋ+а	EAism|ҋ%ԇ*х
EAis|tot@hҘ%ӓs
BAbe|gѥ#lр+ѭДoxyҊ	KAbic|liv%ѭДoxyҊ	EBbЂҚ|ӥburst+*hҿҚ	EAbЂthrВӪd|poiЃԙ!а+stЄЀburn||AKlӢѱ
EA canal|end *th!Ѥ	BA fissя|ҜЇtea?i<th!ң<*th!anus	BA fԓѿ|abnԃ@tunnel nea?th!anus	DA inҐcourse||an@sex	BA sphincҐ|ъ!r%#cӓe+th!anus
EAsia|ҳ<relief	CCsic||ҳ<relieє
EAi+*variК|teЅ*whethe?seє@aєԀ+Ӂ
EAЉ|~ӉХ'+hisэy
EAlӢЂshock|Ԕ-threѱn%ԈЂԌ>||NAԌ>	EBlaxis|~Ҏn, Ԕ-threѱn%ԈЂԌ>|||Keep th!word: С!ne}ӷi<a<emerҊcy.
EAsia|ӓ+*nԃ@ceЇfԃ	EAsmoЉ|И<Тb]ҁks	KAsҁ|^є]abnԃ@Џ
CAmoЉ||Ҹgic@connec>	EAmotЂleak|leak ԙ!th!Ѥ wa+joиd||QAԀ
EAozole|breaЅcК?[
KAҬ|*th!Ю'+parts||IA	BA]scan|ѓ]sca<бaboД20 weeks||||C
BAen|mal!Ъe	EAe<Өiva>|т%mal!ЪВ	EAe<ӨivaѢ<Ћ|МЃ#Ӕer+mal!ЪВ	EAe<recepэ|ceЇpЄ#receр+mal!Ъe	EAenetЂalopecia|patҐ<hai?ӓ+#run+i<familiВ||IL
EA|Еfew щ]r}=Џ||CEa	EA *chronЂЁ|lІr}=cЧ+_anҍ?в||AAmegaloblҭЂanҟ;AAmacrocytЂanҟ;CXa;AAmegaloblҭЂanaҟ;AAmacrocytЂanaҟ
KA|^Еfew щ]r}=Џ||CEa
EAphaly|fat@л deѠ ^moЅ*th!ш<missЙ
EAa|laь*energy
EAВia|З!#т+ҳ<dur%~procedя||CIa	BAВioґ|ԍ?уһ+ұ҃-fre!dur%Б||COa;CDaВthet	EAВiғ|җ!#һ+ӉХ+҃-fre!i<Б||CMa	BAeҁ|З!#т+ҳ<dur%~procedя||CIa	IAetize||numb|JBs;CJa;CBaВthetis
KAoid|^th!wrong numbe?*DNA strands	EAoidy|wrong numbe?*DNA strands
BAsm|bulg!i<th!waЇ*~=vВsel||FCi	BAsm ruptя|burst%*~bulg!i<a<Ѭ	KAҜl|*~bulg!i<a<Ѭ
EA.Angelma<Ѝ|rar!Ҋ!Ы<#afѠ+th!bЭ
EB|ӖЅҳ<_ЕҌ!=flІЀth!ф	EA pecэis|ӖЅҳ<_ЕҌ!=flІЀth!ф
EAysplasia|fragil!vВsel+i<th!gut
EAdema|deep swЧЙ, ԝ<*th!fac!o?lips||FF-o
EAeneЉ|Ц*new =vВҒ	BAenВi+й|З!#cut+off ~tumor'+О||CAtiangioҊЂagХ	KAenic|ҷ%new =vВҒ	CAram||X-ra]*th!=vВҒ	KAraphic|see<o<a<X-ra]*=vВҒ	EAraphy|X-ra]*=vВҒ
EAeratԮ|dark r}ң<spot
EAa|Ц*=vВҒ	EAatoЉ|Ӹ]Ҡ+*=vВҒ
BAlҭy|Ҵ!#Ҥ+~Ӆ}Ѭ
EAarcԮ|cК?*=vВҒ
BAensin|г!#raise+=prВsя	BAensi<II|г!#raise+=prВsя	BAensi<recepto?тer|З!#relaxe+=vВsel+ЀӔe?=prВsя||MNII rec	BAensin-conєt%enzyme|Н<#raise+=prВsя
EA-cloҸ!glaucԮ|Ҏ<ѡprВҸ!i<th!Ҧ||BVcut!a
FAnia||ӓ+*pleasя
EAoЉ|no swҞЙ
BA model|anim@us}Ѐѐ]~huma<Ё	BA rВervoir|anim@#җrie+~gѥѭДgett%sick
EAetropia|Ҧ+#ne}ӁeЃglassВ
AA frӢя||ҽ<ankle	BA-brachi@index|teЅ#compare+=prВҸ!бth!ankl!{arm	CA-foԠorthoЉ||ankl!brace
DAgӓsia||tongue-tie	EAs%spondylГ|Ԏ-tѥswЧ%{stiffnВ+*th!spи||BExi@spondyloarthr	EAЉ|stiff, ԧn}҉
BA wЧnВ+visit|yҘl]Mediҗ!Ӗckup||||C
EAplҭy|r%#tѳen+~heЄvalve
BA]scan|ѓ]sca<бaboД20 weeks||AF20-week||E
EA|ќ!find%words
EA.AnophelВ|mosquiЀ#Ѵ+malaria
KAtal|*th!anu+{Ӕe?Ѥ	EAt@malfԃa>|Ӕe?Ѥ Ўfԃ}rѳ	KAҁ|љ%ӓ+*hunger
EAia|ӓ+*hunger	EAi~мosa|Ҟ%disorde?i<whiАС!eбfa?ЕҌe
FAsmia||ќ!Ԍh%orgasm
FAa||ӓ+*smЧ
EAnosia|Ўknow%#ұar!ҧ
EAa>|whe<th!ovarie+do Ўreleas!a<egg
BAd|З!fo?фburn
BAnԓ|Ѫ #т+~ceЇӻ	IAnize||т|IBs
CAЂgait||limp
KAdХ|com%Ѽe
LAtal||д	AAt@appointmХ||ѓ]appointmХ|||E	EAt@corҁosҐoid|shԠ#ripen+~Ӏ'+Җ||YAs
EArtum hӑ|ѵ%lat!i<д||MJa
LAor||front	BAo?chamber|froЃspac!i<th!Ҧ	BAo?cruciat!ligamХ|b{ч!th!kne!#һ+ӷsteady	EAo?cruciat!ligameЃreconstruc>|reҋ%~b{i<th!knee	EAo?uveГ|swЧ%i<th!froЃ*th!Ҧ
CAminҁ||wԃ [|KCh	BAmintЂѪ|wԃ [
EAcoЉ|Ӿ+blaь_dust	BAcyclи|ШcК?Ѫ	EAx|ә+И<љ}b]bacҐi~fЖi<soil
KApometric|*Ҁ]meaҸВ	EApometry|meaҸ%th!Ю
BA-Mülleria<Ъe|Ъ!#ԏ+hІӸ]egg+ar!left||GPu	BA-Parkinso<Ѫ|Parkinson'+[	LA-Ԉic||Ԉy	EA-citrulҨat}Н<ӭiЮ|=sig<*ԧЃЁ||GAyclЂcitrulҨat}peptҮ	LA-пtр||Ѳ-fѳЙ	KA-inflammaэy|eas%swЧ%{҃	BB-inflammaэ]Ѫ|З!#eӴ+swЧ%{҃||SA[;SAӘa>	BA-Ӷrcuӓi+Њ|МЃ*TB	EA-vascѿ?endҍli@Цfacэ|т%Ц*=vВҒ||FAVEGF
KAdroҊ|т%mal!ЪВ	KAginal|eas%ӖЅ҃	KAgioҊic|Ԟp%new =vВҒ
CArhythmic||heЄrhythm [	BArhythmЂѪ|З!fo?uneve<фbҞ
LAthmaҁ||ҭhma
KAheroҊic|һ%arҐie+clҘ
LAcҐial||Ѳ-kҧЙ
EAotЂprophylaxis|Ф+Ԙ<ЀpreveЃa<п>||ABprophylӢЂФ	EAotЂreЉtК|whe<Ѳ+ar!no Ԏe?kҧ}b]Фs	EAotЂЋ|МЃ^Ѳ-kҧ%[||EImicrobial;MArҞmХ	KAoҁ-reЉtӭ|no Ԏe?kҧ}b]Фs
BAdy|Н<th!Ҁ]ђ+ЀfзѲs	EAd]rВponse|mak%*ѹ!Нns	BAd]tВt|=teЅfo?~paЅИ<o?ҹa>||AGserolog	BAd]tiҐ|level *Ѳ-fѳ%Нn+i<th!О||MAre
BAolиrgic|З!#т+certai<м!ӌ	EAolиrgЂefѠ|dr]mou҈{confusio<_~Ѫ
EApaэ]grief|grief Ѽ!~dҞh
CAagѿnt||=thinner	EAagѿ>|МЃЀpreveЃ=Ԭ	CAnvulsӭ||Ӌ![|EAepilepҁ
EAprВsaЃЋ|МЃ^ӨВsio<[
LAabeҁ||ԉВ	CAabetЂӘa>||Ѻ+[|NAѪ;NAagХ	CAarrheal||diarrhe~[|||C	CAarrhoeal||diarrhoe~[|||E	EAяЉ|Ӫd%*wѱr
CAeҁ||nause~[|EG-	BAetЂѪ|З!ԫЅnausea
BAileptЂѪ|З!#prevХ+ӋВ||EFconvulsӭ;EAӋ!Әa>
KAtroҊic|т%~femal!Ъe||EKo
BAngal|З!#trҞ+fung@п>s	EAng@agХ|fungu+[	BAng@cream|cream #trҞ+fung@п>s	BAng@[|З!#trҞ+fung@п>s||LAѪ;QAa>;LAЊ	EAng@Ћ|fungu+Њ
BAn|г!#trigger+th!Ѯ!ї	BA<tВt|quiьteЅfo?part+*~Ѳ||AMrapҔ	KAnic|sett%off th!ѹ!ї	EAnЂdrift|ҜЇёe+i<~ҏ+ove?ҥ	EBnЂreassortmХ|mix%*Ҋe+с<ӿflu ҅В	BAnЂshift|Ҏ<ӂ!ё!i<~flu ҅	EAnicі|powe?ЀsӒoff th!ѹ!ї
CAstamи||Ԉ][
KAperglycemic|Ӕer%=ҵ||NEa	CApertensр||=prВҸ![|EM-	BApertensiv!Ѫ|=prВҸ![||RAagХ;RAӘa>	BApertensiv!Ћ|МЃ*ѡ=prВsя||SArҞmХ
CAlarial||malari~[	BAlari@Ѫ|malari~[
BAtabolite|cК?Ѫ #starve+Џ
LAcrobial||Ѳ-kҧЙ	EAcrobi@agХ|Ѳ-kҧ%[	EAcrobi@reЉtК|Ѳ+no Ԏe?kҧ}b]th![+mad!Ѐfзthem	EAcrobi@stewardship|us%Ѳ-kҧ%[+onl]whe<the]ar!needed||EMbioҁ
LAoplasҁ||Ј-fѳЙ	BAoplҭЂagХ|cК?[||EAcК?Ѫ;EGЈ
EAcicep>|т%*ҳ<ӌ
EAclea?ӭiЮ|=sig<*th!Ҁ]҄%itself
BAidӭ|г!#Ӡ+cЧ+_џe
CArasiҁ||ӈ![
EAospӪipҔЍ|Ы<#ђ+=clԠЕeasily
KAѱlet|һ%=_ԭЙ	BAѱlӒѪ|З!#҇+preveЃ=Ԭ||NAӘa>;NA[;NAagХ	EAѱlӒЋ|МЃ#҇+preveЃ=Ԭ||OArҞmХ
KAoԔratр|Ԟp%ceЇҠ	KAuriҁ|eas%itch
BAychoҁ|З!fo?ҝ+suАa+hҘ%voicВ
CAreҁ||feve?[
BAtroviral|З!#trҞ+HIV||EK-	EAtrovir@Ћ|[+#treбHIV||ES-
KAeumaҁ|trҞ%ԧЃЁ
KAnse|т%~Ҋe'+mВsԀ	BAns!oligonucleotҮ|ӥpiec!*cod!#т+~Ҋe	EApЉ|clean%ЀkiЇѲs
EAci@ѽnalit]П|patҐ<*ignor%ҍrs' rѳs
CAasmodic||cramp [
EArombin|=Н<#prevХ+Ԭ	KAromboҁ|prevХ%=Ԭ	BArombotЂЋ|МЃ#prevХ+=Ԭ||QArҞmХ	KAyroid|sӔ%th!Ӭ
BAbercѿ?Ѫ|TB [||MFoЉ	LAmor||Ј-fѳЙ|EF-;IBu;EB-tumou	AAssр||cҾ[
BAnom|З!fo?~bit!_~snak!o?spҮr||HAin;HAene
BAral|З!#fѳ+҅В	EAr@agХ|ҏ+[	BAr@[|З!#fѳ+҅В||KAѪ;PAa>;KAЊ	BAr@reЉtК|whe<ҏ+Ѫ+Ԟ ѰЙ	EAr@Ћ|МЃ*~҅
FA||pass%no urи
BA]П|Ы<#в+strong, lҭ%worr]o?fҘ	EA]sensiѧі|fea?*ӽ%anxious
CAyҁ||anxiet][
EA+dԓrВs|ӨВsio<^worry
BA|th!Ю'+mai<Ѭ
KA|*th!Ю'+mai<Ѭ	BA aneurysm|bulg!i<th!Ю'+mai<Ѭ	BA arch|bend *th!mai<Ѭ	BA dissec>|tea?i<th!waЇ*th!Ю'+mai<Ѭ	EA regurgita>|leak i<th!valv!ԙ!=leave+th!ф||HAinsufѦ;HNvalv!	BA root|stЄ*th!mai<Ѭ	EA stenoЉ|Ӆ%*th!valv!ԙ!=leave+th!ф||HIvalv!	BA valve|valv!ԙ!=leave+th!ф	BA valv!reӵemХ|Р<Ѐreӵ!~mai<heЄvalve
BAoronar]bypass|Р<arЖ~т}heЄѬ
EAraphy|X-ra]*th!mai<Ѭ
BA.Apga?score|quiьӖь*~Ԛ'+Уц?л
EAa|ey!ѭД~lens	KAc|ѭД~len+i<th!Ҧ
FBa||ќ!speak%o?Ӝrstand%words	KBc|^ќ!speak%o?Ӝrstand%words
FAa||ӓ+*voice
CAu+ulcer||mou҈sore
EA ҡontГ|swЧ%бth!tip *~too҈root
EAan|=thinner
EAЂanҟ|Ы<i<whiАth!Ҁ]ђ+Еfew =Џ||LEa
EA|paus!i<нЙ||DCo	BA moniэ|alӕfo?pause+i<~Ӏ'+нЙ||DKo	EA *prematurі|н%Ԟ+i<Ҙl]babiВ||DRo	EA-hypopne~index|couЃ*н%Ԟ+a<hour||DIoea-hypopno
EAoНn|Н<#җrie+fбi<th!О
BAroЉ|flбsheӒ*tendon
EAЉ|plann}dea҈*Џ	KAҁ|*plann}ceЇdҞh
BAecо|Р<ЀЯ!th!appendix||GGic
EAd behavio?ԁЉ|therap]#teaӖ+ңll+step b]step||PKu
CA}indica>||approv}use|ANlabel;ANlicens
EAa|ќ!mak%plann}ӏХs
EAc Ћ|exercis!i<wӕwѱr
EA+humor|clea?еi<th!froЃ*th!Ҧ||MBu	AA+solu>||wѱr-bas}solu>
BAdonЂӮ|fб#ca<љ!swЧЙ
BArus|ҏ+_th!bit!*~mosquiЀo?ҁk
PA indicat}for||ar!us}for
BA Ӝ?th!curve|hІweЇ~teЅѰs, o?hІmuАѪ i+Ԙ<in
BAne|Н<ҋ%т
EArazole|З!fo?seє!mХ@жВs
AA frӢя||ҽ<arm
EAӴ|Н<#ђ+~femal!Ъe	BAas!й|breaЅcК?З!#Ӕer+~Ъe
EAl|be%awak!o?excited
CBhmia||irregѿ?фbҞ
BAsinin|malari~З!_~plӭ||LA derivatр	BAsinin-bas}combinaѢ<Ћ|mix *malari~[s
LAal||Ѭ	EA@=gas|teЅ*oxyge<i<th!О||AB=ga+ԁsi	BA@=ga+tВt|=teЅ*oxyge<{acҔlevels	EA@oxyge<satura>|oxyge<i<th!О	EA@stiffnВs|stiff =vВҒ	CAogram||X-ra]*a<Ѭ	EAѫ|X-ra]*arҐiВ	BAole|ү]Ѭ	FAoscleroЉ||harden%*th!arҐiВ	BAovenou+fԓѿ|ԧn}arҐ]{vei<#i+us}fo?=cleanЙ	EAovenou+graft|Ԝ!#ԧn+arҐ]{Ӽ	BAovenou+malfԃa>|tangl!*=vВҒ||AZcerebr@a	EAtis|ў<arҐiВ
EAnѱ|malari~[
DBlgia||ԧЃ҃
EAcХeЉ|dЭ%*е_~҉||AAԧЃaspira>	BAdeЉ|Р<#ԧn+th!њ+*~ԧЃfo?good	CAgram||X-ra]*~҉	EAgrypoЉ|stiff ҉+_л	CApathy||ԧЃЁ	CAplҭy||ԧЃreӵemХ	KAscopic|ЌҜЇcut+i<~҉	EAscopЂreҳr|mend%~ԧЃЌҜЇcuts	EAscopЂБ|ԧЃҫ]ЌҜЇcuts	BAԄ|ӹч!~ԧЃ^~ү]camera	EAЉ|wor<҉	EAо|Ҥ%*~҉
LAlar||҉	BAla?җtilԀ|smoo҈cushio<i<~҉
EAci@insemina>|ӵ%*spѥi<th!Ҁ]ЀstЄ~д	BAci@pancreas|devic!#track+=ԗ?{gр+insuҨ||AAhybrҔcӓed-loop ї
PA cҨҬl]indicѱd||if needed|AVwhen;AVif;DAindicat}cҨҬly
EAo+exposя|н%i<ѨduЅfibers	EAoЉ|ѝsҗr%_н%i<asbВtos
EA.Asҗi+lumbricoidВ|ӂ!roundwԃ *th!gut||HA	EAaЉ|И<^roundwԃs
FAs||еi<th!bЧy
BAЂӮ|Һ<C
LAc||Ѳ-free	EAc loԛnЙ|implaЃ#come+loos!ѭДп>	CAc technique||Ѳ-fre!method
EAat!aminotransferӴ|Н<#rise+i<th!=whe<th!lр?i+hurt
EA.Asperge?Ѝ|fԃ *autism||IJ's	EA.Aspergҧus|Ӎ<mold #ca<пt th!Җ	EA.Aspergҧu+fumigatus|mold #ca<пt th!Җ	EAҧoЉ|жВ+љ}b]~Ӎ<fungus
EAia|laь*oxyge<_Ўbe%abl!Ѐнe||IA>
IAte||draw out	EAѢ<Ԫ|ѝИ<_fћo?е#weЃinЀth!Җ
BA|lab tВt
BA}delрry|л ^th!҇ *tools||AJinstrumХal;AJoperaѧ!Ԧl	EA}reproducѧ!technғ|Ә@҇ ЀgӒpregnӭ	BAiv!device|tool #҇+^dail]tasks	BAiv!lԓen%device|devic!#ђ+speeАclҘer	EAiv!technғ|tool+#҇ ^dail]tasks||BAdapѧ!equipmХ
FAia||weaknВs	EAozoospermia|slІsperm
CA exacerba>||ҭhm~҄
KAaҁ|^a<uneve<ey!curve	EAatism|uneve<ey!shap!#blur+sѳ
BAyte|ӡ ceЇi<th!bЭ	EAytԮ|ш<tumor
LAtric||uneven|KAal
KAԮҁ|^no ѷ	EAԮtЂbacҐiuria|Ѳ+i<urin!ѭДѷ	BAԮtЂҗrier|ѽ<уha+~gѥbДno ѷ	CAԮtЂӉХ||ӉeЃ^no ѷ	CBԮtЂѽn||ѽ<^no ѷ|NAindividual	EAԮtЂtransmisЬ|Тb]С!^no ѷ||NAѴ
BAle|no фbҞ
OA bӴlи|бth!stЄ*th!ѐy|бth!ҩ	PA elevat}Ӻof||бhighe?Ӻof|RAfor	BA-Ӻindividual|ѽ<уma]gӒth!жВs	AA-Ӻpopѿ>||ҕбhighe?risk|IAө
EA|poo?balanc!{clums]ӏХ	EA-telangiectasia|Щ}ӓ+*balanc!{҂ѹВ
KA|^poo?balanc!{coordina>
EAtaЉ|collaps!*pЄ*~Ӿ
EAol|heЄ{=prВҸ![
EAizumab|З!#҇+th!Ҁ]fзЈ
EAcо|scrap%oД~clogg}Ѭ
EAҊeЉ|clogg%*arҐiВ	KAҊic|clogg%arҐiВ	BAma|fatt]ҋ-ԇi<a<Ѭ	FBscleroЉ||harden%*th!arҐiВ	KAscleroҁ|^hardened, clogg}arҐiВ	EAsclerotЂҗdiovascѿ?Ё|Л!_fatt]ҋԇi<th!arҐiВ	BAsclerotЂplaque|fatt]ҋ-ԇi<a<Ѭ	KAthromboҁ|*clot+i<clogg}arҐiВ
EAЉ|sӔ, twԓ%ӏХs
EAetи|ADHD [
KA|pron!ЀԈiВ	FA dermatГ||eczema	EA eczema|itchy, dr]ѻ
EA|tendenc]ЀgӒԈiВ
EAstaү|cӪВҐol [
KA|*th!ф'+uppe?chambers	EA fibrҧa>|irregѿr, ԝ<faЅфbҞ	EA flutҐ|faЅфbeб#ҩ+i<th!uppe?ф	BA sept@deѠ|Ӫ!с<th!uppe?chamber+*th!ф	BA septum|waЇс<th!uppe?heЄchambers	BA tachyҗdia|faЅbeб_th!uppe?ф
BAХricѿ?node|rela]*th!фbҞ	EAХricѿ?sept@deѠ|Ӫ!i<th!middl!*th!ф
BA|uppe?heЄchamber
KAic|wҭ}o?thin	EAy|wҭ%awa]*х
EAne|З!#wҮn+pupil+o?speed+th!ф
EAmeЃП|ќ!ӣd%^ҍrs
BA rѱ|ԡ!*expos}С!уgӒsick
BA%physician|ԍ?i<charg!*~ӉХ'+ӄ@к||||C
EAio<deficӷhyperacѧit]П|Ы<#ђ+ӷhҿЀfocu+{sӷstҧ
IAѱ||weaken	EAa>|weakenЙ
BAutabl!risk|ԡ!*th!Ӻdu!Ѐon!в
FAӲ|С!leav%~ѐ]Ҙly|dropout	EAio<bias|erro?whe<С!drop oД*~ѐy
LAal||unusual	BA@ӭipsychoҁ|newe?З!fo?seє!mХ@жВs||AOsecond-Ҋera>
CAram||hҘ%tВt
CAogԓ||hҘ%specialԓ	FAogy||hҘ%к
EAetry|tВt%*~ѽn'+hҘЙ
LAry||hҘЙ	EAr]bЭstem rВponse|hҘ%teЅ*th!bЭ'+answer	BAr]canal|Ԝ!_th!oute?ea?Ѐth!Ҙdrum||AGҘ	EAr]cortex|ш<pЄfo?hҘЙ	EAr]hallucina>|hҘ%thЙ+#ar!Ўthere	BAr]мe|м!fo?hҘЙ	EAr]procВs%П|ќ!mak%sens!*sounds
EAtaѧ!{alҐnaѧ!communica>|way+Ѐcommunicat!ѭДspeech
EAla?acupunctя|needle+i<th!Ҙ
GAtѱ||lԓe<to	EAta>|lԓen%^~stethoscope
FA spectrum П||autism
BA-ԟэ|pe<#gр+~sӒdos!*[
BAtiЮ|г!#҄+th!Ю'+ow<ѸВ
KAthonous|caught locally
BAaft|Ѹ!#i+mov}withi<on!Ю
KAmune|љ}b]th!Ҁ]҄%itself	BBmun!Ё|жВ+i<whiАth!Ҁ]҄+itself||LAӱ>;OAorder	EAmun!hepatГ|lр?Л!i<whiАth!Ҁ]҄+th!lрr	EAmun!lр?Ё|lр?҄}b]th!Ю'+ѹВ	BAmun!rВponse|attaьb]th!Ѯ!ї o<th!Ю||NAac>	EAmun!ӬГ|thyroҔ҄}b]th!Ю'+ѹВ	EAmunі|whe<th!Ҁ]҄+it+ow<ѸВ
EAflamma>|swЧ%^no љ!_outsҮ
KAgous|_you?ow<Ю	EAgou+=transfuЬ|giv%baьӞ'+ow<О	BAgou+Ң|ӛЃ*~ѽn'+ow<Џ||LKstem ceЇ	EAgou+Ңa>|ӛЃ*you?ow<Џ
BAt}exҐn@defibrҧaэ|devic!#ca<rВtЄth!heЄ^~shock
KAmic|*Ҁ]ac>+#ru<o<thei?own	BAmЂмou+ї|мe+#ю фbҞ, н%{digВ>	EAmЂneurы|џ!Ѐмe+#ю ӆ, suАa+th!Ѿr
EAagy|cЧ+clean%ԇthei?ow<parts
EAfrac>|machin!teЅfo?glassВ
KAmal|*~DNA str{ҍ?tha<X o?Y	KAm@dominӭ|љ}b]on!ё}Ҋ!_on!parХ	EAm@dominaЃpolycystЂѩ]Ё|Щ}еsac+i<th!ѩys	KAm@recВsр|љ}b]ё}Ҋe+_bo҈parХs	BAme|DNA str{ҍ?tha<X o?Y
FB influenza||bird flu|GAflu
EAЃrВtricѧ!fћintak!П|ԩem!pick]ҞЙ
EAӲ|laь*drр
CAd ӳ||knocked-oДӳ
EAon|tҘ%away
AA||armpit	LAry||armpit	EAr]dissec>|Я%Ԃ+_th!armpit||JKlymph nod!	BAr]lymph node|Ѳ-filҐ%gl{i<th!armpit
BA|ӫӕ*~м!cЧ
KA|*th!ӫӕ*~м!cЧ
EAdЂ[|old India<[
EAoprи|З!#calm+th!ѹ!ї
EAomycin|Ф
BA ӭifungal|fungu+[||FA
FAermia||no spѥi<semen
EAia|wҭ!ҋ-ԇi<th!О||EEa
BA.B cЧ|Ԓ!=ceЇ#ђ+Ѳ-fѳ%Нns||CAlymphocyte	EA.B-ceЇlymphԮ|=cК?*th!Ѯ!Џ||APdiffus!ӂ!
FA.B12 deѦ||lІҺ<B12|AOҺ<;ALcobalamin
EAoЉ|=И<Тb]ҁks
EA.Bacҧu+ӭhracis|gѥ#ђ+deadl]sporВ	BAus|rod-shap}Ѳ	EAu+Calmette-Guérin|TB vaccи||GQe;UDe
EAen|а-relax%[
EA.BacҐoidВ|gѥ#lр+i<th!gut	FAҟ||bacҐi~i<th!О|GEa	BAi@coloniza>|Ц*Ѳ+i<th!Ю||QFs	EAi@conjuncѧГ|pink ey!_Ѳs	EAi@menЙГ|҆+И<arЖth!ш<љ}b]bacҐia|||Keep th!word: С!ne}ӷi<a<emerҊcy.	BAi@oєҠ|ЕӸ]Ѳ+i<th!gut	EAi@Ԫ|ѝИ<b]Ѳs	BAi@stЭ|on!kind *Ѳ	EAi@vaginoЉ|ЕmuА*certai<bacҐi~i<th!Ԧ	KAicidal|kҧ%Ѳs	EAiғ|ѐ]*Ѳs	BAiophԀ|ҏ+#kҧ+Ѳs	KAiostaҁ|Ԟp%Ѳ+_ҷЙ	FAiuria||bacҐi~i<th!urи
EA!bҧЙ|charg%ӉХ+fo?whбinҸanc!dҔЎpay||||C	EA}anВthВia|mix *Ѫ+fo?Б||LIa
EAtis|ў<tip *th!penis
BA<angioplҭy|Ҥ%~vВsel ^~ү]balloon
EAЋ|МЃ^baths
BAurѱ|Шcalm%Ѫ
BA-met@stХ|plai<mВh Ԝ!fo?a<Ѭ
CArЂҸgeon||weѳ-ӓ+Ҹgeon	FArЂБ||weѳ-ӓ+Б	CArician||weѳ-ӓ+docэ
BA enema|X-ra]*th!Ѥ ц?ӷi+fҧ}^dye	BA swalӔ|X-ra]*th!throб{ѣАц?~chalk]drink||HAmeal
EA.Barrett'+Вophagus|ё}Ҩ%*th!fћpip!ц?yҘ+*Ӯ||KJo
BA?method|Ԋ#т+sperm, suАa+~condom
BA.Barthel Index|scor!*dail]self-к
BA Ҁ]temperatя|Ҁ]temperatur!бrВt, meaҸ}o<wakЙ	BA ceЇѕ|Ӎn, sӔ-ҷ%ң<Ј	EA ganglia|ш<part+#ю ӏХ	EA metabolЂrѱ|energ]th!Ҁ]burn+бrВt||APrВtЙ	EA-bolu+insuҨ|insuli<fo?th!da]{fo?meals
BA ҳr|ӿletҐ+*DNA #fӷҶ
BAne|ҩ%point	BAn!characҐisҁ|detail aboДС!бth!ҩ	BAn!risk|ӺѼ!an]Њ	BAn!value|valu!бth!ҩ
BA metabolЂpanel|=teЅ*ҵ, salt+{ѩ]щ	EA reproducѢ<number|hІӸ]С!on!siьѽ<пts||QHve
BA?Ѭ|arҐ]бth!bas!*th!bЭ
BAil|typ!*Ԓ!=cЧ
EA.BayВia<ԁЉ|ma҈#updѱ+odd+^new fӢs	BA.BayВia<model|ma҈model #updѱ+odd+^new fӢs
BA.BeьDeprВsio<InvХory|sӒ*quВ>+aboДӨВЬ
EA.Becke?muscѿ?dysԤ|Щ}ъ!weaknВs, milde?tha<DuӖnne
EAethasӞ|sҐoҔfo?қ||IF
FAo?modifica>||ё!*habits|HOu	EAor@щ|mХ@У{г!us!к||HKu	BAor@inҐven>|pla<#҇+С!ё!habits||HQu;IN ёe;HNu?ёe	EAor@Ћ|therap]#ёe+habits||SA approach;HLu;HAur@therap]approach
EA.Behçet'+Ё|mou҈sore+{ў<vВҒ||DMc;GI;DIcet
EA.BЧ'+palsy|Ҏ<weaknВ+o<on!sid!*th!face||EG
KA|ЎЈ	EA paroxysm@posi>@єtigo|ӥdizz]spЧ+whe<th!head movВ	EA ӟЂhyperplasia|enӂ}ӟ!#i+ЎЈ	EA ӟЂhyperԤ|enӂ}ӟ!#i+ЎЈ||RAenӂemХ	BA tumor|Ц#i+ЎЈ||LBu;HAneoplasm;HAҠ
EAizumab|ҭhm~shot
BAiazepи|calm%З!#ca<b!habit-fԃЙ
KAed|griev%~dҞh	FBemХ||grief ц?~dҞh	DAemeЃcounselЙ||grief ӡ|TDl	EAemeЃleave|Ԩ!off ц?~dea҈i<th!family	DAemeЃӡ||grief ӡ
BA.Berg Balanc!Scale|teЅ*balК
EAri|жВ+_ЕҌ!Һ<B1
EAioЉ|ѝЛ!_~metal
BA inҐВt+deciЬ|choic!mad!fo?Ԗ!уcanЎdecҮ||NJ||E	EA supporѧ!к|җ!#eӴ+ѷ	EA-correct}visu@acuі|ԡpeЅsз^glassВ
BA Ұ|З!#Ҥ+th!қ||EH2-;EI-2	BA cЧ|ceЇ#ђ+insuҨ||AJpancrҞЂ	EA thalassҟ|Щ}lІr}=Џ||MEa	BA-adrenergЂтer|З!#sӔ+th!ф||KAocepto?ӭҰ	BA-amyloid|Н<#clump+i<Alzheimer'+Ё||AAamyloҔbeta	BA-тer|З!#sӔ+th!ф	BA-җotene|orang!plaЃcolo?th!Ҁ]ԥ+ЀҺ<A	BA-lӢam Ф|famil]*Ф+suАa+penicҧin||LA
EAzumab|З!#Ԟ+new =vВҒ
ABge||drink|||B
JBal||twice-yҘly||NԠth!sam!a+bienni@(eє]ӿyҘs).	MAally||twic!~yҘ|AJsem
EAtamҮ|ӟ!cК?[
BAonѱ|salt #balК+Ӯ
BAҔaortЂvalve|heЄvalv!^ӿflap+instead *three
KBal|eє]ӿyҘs	MBally||eє]ӿyҘs
EA.BifidobacҐium|҇ful gѥi<th!gut
BAҮ|Ѻ+[
KAral|o<bo҈sidВ	EAr@hҘ%ӓs|hҘ%ӓ+i<bo҈Ҙs	BAr@mҭecо|Р<ЀЯ!bo҈breҭs||ALdouble	BAr@oophorecо|Р<ЀЯ!bo҈ovariВ	EAr@Ԫ|pneumoni~i<bo҈Җ	OArally||o<bo҈sidВ
BA Ӯ|lр?acҔ#҇+digeЅfat	BA acҔsequВtrӭ|З!#Ӕer+cӪВҐol	BA duct|Ԝ!#җrie+bil!_th!lрr	BA duct stӞ|ston!i<th!lр?duct||APӍ<	EA salt|lр?salt #҇+digeЅfat
LAy||bile	EA]atrВia|т}lр?Ӷ+i<babiВ	AA]calculus||gallstӞ	EA]cirrhoЉ|lр?sҗr%_џ}ducts||ARprimar]	FA]colic||gallston!҃	EA]obstruc>|т}lр?ducts	EA]strictя|narrІlр?duct	EA]trӢ|lр?ducts
EAbin|yЧІг!_old r}=Џ
EAprost|ey!drop fo?ѡey!prВsя
KAl|^ӿpeaks
EA-Ҟ%П|Ҟ%disorde?^ӂe, out-of-ю meals
EAla?viЬ|see%^bo҈Ҧ+Ҷ
KAorbable|#dissolve+i<th!Ю||DIre
EAumѿ>|ҋ-ԇ*~Ҫ@i<th!Ю
BAay|ӰЅi<liv%thЙs
EAilabilі|hІmuА*~З!th!Ҁ]ca<use
KAavioral|*Ҁ]{behavior||KDu
KAmҬ|*th!Ю'+Ӗmԓry	BAmic@marker|г!#ԏ+whбth!Ҁ]doВ	EAmԓry|Ӗmԓr]*liv%thЙs
EAӉbilі|be%harmlВ+Ѐth!Ю	KAӉble|ЎѨЀth!Ю
EActric@impedanc!ԁЉ|Ҁ]fбteЅ^҂currХ||XA
EAivalҲ|Ѱ%th!sam!wa]a+anҍ?Ѫ	KAivalХ|Ѱ%th!sam!wa]i<th!Ю
EAdback|tЭ%Ѐю Ҁ]ӻ+suАa+heЄrѱ
BBm|sҁk]laye?*Ѳs
BAard|th%#could ТЁ	KAardous|abl!ЀТЁ
EAԃaҁs|us!*compuҐ+Ѐѐ]Ҋe+{Џ
BAic|З!mad!_liv%Џ	BAЂѪ|З!mad!_liv%Џ||JA[;JAӘa>;IA@[;JAЋ	BAic@agХ|gѥ#ca<hӕСe	KAҬl]Ӣр|hav%a<efѠ o<th!Ю
BAker|sig<i<th!Ҁ]#ԏ+Уo?Ё
EAerial|mѱri@mad!fo?th!Ю
KAhanҬ|*hІforce+Ӣ o<th!Ю	EAhanics|hІforce+Ӣ o<th!Ю
EAiэЙ|tВt%th!Ҁ]fo?Ҫals
EAsic@profile|ultrasЖӖь*a<unbor<Ӏ
BAstheЉ|implaЃmad!_anim@х
BB|teЅ*~ҜЇpiec!*х	KAchosocial|*Ю, mind {soci@Ԕ	EAchosoci@model|view *Ю, mind {soci@Ԕ
EAety|saf!handl%*Ѳs
EAurі|guard%ԫЅѨѲs
BAsor|devic!#detect+substК+i<th!Ю
BAilar|nea?cop]*~З!mad!_liv%Џ
BAtisҁian|expert i<th!ma҈*УrВҘch	EAtisҁs|us!*ma҈i<УrВҘch
EAveҧК|watch%fo?Ԑ+*outӤs
EAtheЉ|mak%*~г!i<th!Ю
EBrorism|releas%Ѳ+o?poison+ЀhӕСe	BArorism ҄|releas!*Ѳ+o?poison+ЀhӕСe||LHt
BA|B Һn
EAe|typ!*~Ѳ
EA.BiPAP|mask н%ӡ ^ӿlevel+*ai?prВsя||AAbilevel posiѧ!airwa]prВsя
KAic|^ӿphasВ
EA?ӨВЬ|lІmћi<mћswЙs	EA?П|mХ@жВ+^є]ѡ{є]lІmoods
BA cohort|ҕ*С!bor<i<th!sam!yҘs
PA i<die||twic!~day
EAolol|heЄ[
EAtr@index|ш<wav!numbe?fo?Ӑ depth
EAnol A|Ҫ@i<som!plasҁs
BAsphonѱ|З!#Ԣ+ӣВ
BAng X-ray|X-ra]*th!baьԑ||JAradiograph
AA?calculus||Ѿ?stӞ	EA?outlӒobstruc>|т}flІ_th!Ѿr
BA%rash|rash #fade+whe<prВsed||GFable
EA criЉ|=cК?#ԥ+fҭ
BAcyst|embryo бaboД5 days	EAmycoЉ|ѝИ<_~soil fungus
EAng diatheЉ|tend%Ѐѵ
EAcin|cК?[
EArГ|ўn, sor!Ҧlids	EAroconjuncѧГ|swЧ%*ҦlҔ{Ҧ	FAroplҭy||ҦlҔБ	EArospasm|ҦlҔtwitchЙ
FA alcoӪ concХra>|amouЃ*alcoӪ i<th!О|=alcoӪ level|RAtХ	DB coagѿ>||=ԭЙ	BA cultя|ӰЅfo?Ѳ+i<th!О	FA glucԛ||=ҵ	CA glucos!level||=ԗ?level|AN	CA glucos!meҐ||=ԗ?meҐ|PBonito;AFgluco	EA plaҜ|liquҔpЄ*О	BA product|pЄ*donat}О, suАa+r}Џ	BA smҘ|ӹб=cЧ+Ӝ?~ԋ||ALperipher@	AA specimen||=sample	EA я~nitroҊ|wҭ!i<th!=#ԏ+hІth!ѩy+Ѱ	EA-ш<barrier|waЇ#guard+th!bЭ
BAorn!Ё|Л!#Ѵ+ЌО||LAп>	BAorn!pathoҊ|gѥ#Ѵ+ЌО
EAtream п>|Ѳ+i<th!О
BA.Blu!Badge|park%permӷfo?disabl}Сe||||E
EA trauma|injur]_~hҿbӔ||GGforc!
EA composi>|ԡ!*fб{а	EA dysmorphЂП|constaЃworr]aboДflaw+i<hІon!looks||OAa	AA habitus||Ҁ]ҋ	EA imag!dԓurbК|wrong view *Ӟ'+ow<Ю	BA mas+index|meaҸ!*weзfo?heѳ
BA wѱ?advisory|noҁ!Ѐboil tap wѱ?Ѽ!use||LAnoҁe
BA|ӂ!dos!gр<бonce	EA dԛ|ӂ!dos!gр<бonce||GAԟ>;GAinfuЬ	EA insuҨ|faЅinsuli<fo?~me@o?ѡ=ҵ||AAinsuli<bolus
EA Ԁ|hІҷ<th!њ+are	EA densitometry|sca<#ԏ+hІШњ+are	BA densit]scan|sca<#ԏ+hІШњ+are||NAtВt	EA eroЬ|Ӫe+wor<i<њ	EA fԃa>|ҋ%*њ	CA frӢя||ҽ<њ	BA graft|piec!*ӣ!#i+mov}Ѐreҳ?anҍ?њ	EA marrow|soft ч!*ӣВ, ԙ!=cЧ+ar!made	EA marrІaspira>|tak%~liquҔsampl!_ч!~њ	BA marrІbiopsy|teЅ*~ҜЇsampl!_ч!~њ	BA marrІҢ|МЃ#reӵe+th!cЧ+#mak!О	EA marrІҢa>|ӛЃ*О-mak%Џ	EA mass|amouЃ*њ	EA metҭaЉ|cК?#ha+ТЀњ||NBe	EA mиr@contХ|mиral+i<њ	FA mиr@densі||ӣ!strength	BA morphoҊetЂНn|Н<#ђ+ӣ!ҷ	EA rВorp>|Ӥdow<*њ	BA scan|sca<#ԏ+ёe+i<th!ӣВ	EA ԥoє|Ӥdow<{renew@*њ||FAremodelЙ;FAremodЧЙ
EAygmus|rumbl%sЖ_th!Ѥ
EAҨ!ѽnalit]П|mХ@жВ+^Шmood+{unstabl!rela>ships
EA.BordetЧ~pertusЉ|gѥ#в+whoop%cough
EA.Borreli~burgdorferi|gѥ#в+Lym!Ё
EAomib|ӣ!cor!cК?[
EAnum toxin|shԠ#relaxe+ъВ||PA typ!A;AAonabotuҨumtoxinA	EAsm|rare, Ԕ-threѱn%poison%#Ԟ+а+ѰЙ
BA obstruc>|т}Ѥ||ANintВүa	EA prepara>|empty%*th!Ѥ Ѽ!~tВt||KA
BA@Ѭ|arҐ]i<th!uppe?arm	EA@neurГ|Ҏ<м!ҳ<{weaknВ+i<th!shoulde?{arm	BA@plexus|м!bundl!*th!arm	EA@plexu+т|numb%*th!arm	BA@plexu+ӗ|џ!Ѐth!мe+*th!arm
EAЋ|radiaѢ<_ү]seed+ӵ}i<o?nea?th!Ј
BArrhythmia|sӔ, uneve<фbҞ
EBardia|slІфbҞ
FAinВia||slІӏХ	BAinin|г!#в+swЧ%{҃
EAhrenia|slІԣЙ	FAnea||slІнЙ|HCo
EA dҞh|whe<th!wӪ!ш<ha+Ԟp}fo?good	EA metҭaЉ|cК?#ТЀth!bЭ||OBe	EA natriяtЂpeptҮ|=sig<#th!heЄi+Ӝ?stЭ||AUB-type	BA stem|pЄ*th!ш<#ю+н%{фbҞ||FE	BA-deriv}neurotrophЂfacэ|Н<#҇+ш<cЧ+lр
BA.Braxto<Hick+contrac>|pracҁ!tѳen%*th!Ҽ
BA.BRCA Ҋe|Ҋ!#ca<rais!th!chanc!*som!Јs	BA.BRCA muta>|Ҋ!ё!#raise+th!chanc!*som!Јs||FIҊ!
EAhrҾѵЙ|unexpect}ѵ%с<ҡs	BAhrҾп>|И<dВpit!ҹa>||NAcӴ	EAhrҾ҃|Ҏ<ҳ<dВpit!regѿ?ҳ<[
FA augmХa>||breaЅenӂemХ	EA ѕ|breaЅЈ	EA conserva>|һ%moЅ*th!breҭ||GA-conserv%Ћ	EA densі|mor!gl{{lВ+fбi<th!breҭ	EA engorgemХ|breҭ+ЕfuЇ*milk	EA reconstruc>|reҋ%~breҭ	BA tomosyntheЉ|X-ra]*th!breҭ+_Ӹ]anglВ||AA3D mammogram	EA-conserv%Б|ҫ]#Яe+th!cК?bДһ+th!breҭ
BA Ӏ|bab]^feӒo?bottom down	BB л|л ^th!feӒo?bottom first||HAdelрry	EA prВХa>|bab]ly%bottom o?feӒfirst||IEosi
EA.BrВlІthicknВs|hІdeep ~ң<cК?is
BA inҐven>|ӥtalk #҇+Ԗ!ё!~habit
EAidи|ey!drop fo?ѡey!prВsя
BA-spectrum Ф|ӭibiotЂ#kҧ+Ӹ]kind+*Ѳs	BA-spectrum sunscreen|sunscree<#т+bo҈kind+*Ѩrays
EAdroЉ|bad-smЧ%swҞ
LAial||ӯ	EAi@ҭhma|ҭhma	EAi@thermoplҭy|heбМЃ*th!қ	BBi@Ӷ|Ԝ!#җrie+ai?inЀth!Җ	EAiectaЉ|wҮned, џ}ӯ+#trap mucus	KAiolar|*th!ҜlleЅқ	CAiole||ү]ӯ	EAiolГ|ѝИ<Ӎ<i<babiВ	EAioliti+obliҐans|sҗr%*th!ҜlleЅқ	EAГ|swЧ%*th!ӯ+i<th!Җ	EAoalveola?lavԀ|wash%oД*th!Ӿ+fo?tВts	FAoconstric>||tѳen%*th!қ|ATҚ-induc}	EAodila>|wҮn%*th!қ	BBodilaэ|З!#Ҥ+th!қ	CAoҊЂѕ||ѝЈ	EAѫ|X-ra]*th!қ	EAԮlacia|flopp]қ	EAoԪ|И<*th!Ӿ+{қ	EAoprovoca>|teЅ#ђ+ӯ+tѳen	EAopulmonar]dysplasia|ѝЛ!i<babie+bor<Ҙly	EAorrhea|ЕmuАmucus-lik!е_th!Җ||KCo	BAoԄ|ӹinЀth!Ӿ+^~thi<camer~Ӷ	EAospasm|Ҏ<tѳen%*th!қ	EAostenoЉ|narrІӯ	CAus||ӂ!ӯ
EA adipos!х|fб#burn+energy
EAloЉ|И<_fӕanimal+o?raw milk
EA.Brugad~Ѝ|Щ}heЄrhythm ӊ
FBm||tee҈grindЙ
KA|*th!ч!*th!Ӗek	FA mucosa||Ҩ%*th!Ӗek	CB swab||Ӗek swab
EAnҮ|sҐoҔfo?ӯ+o?gut
BA solu>|liquҔ#һ+acҔlevel steady
EA environmХ|th!ҋЙs, street+{park+arЖus
EA~мosa|Ҟ%disorde?i<whiАС!bЙ!{the<purge||HA
CA||ӂ!blisҐ
EA+keratы|ўn, blisҐ}froЃ*th!Ҧ	EA+pemphigoid|Л!#в+ӂ!ң<blisҐs
EA branАт|dela]i<th!ф'+electric@ӌ
EAcaи|numb%[||ALlevo
EAorphи|З!#trҞ+addicѢ<Ѐheroi<{simila?Ѫs
EAӲ|З!fo?lІmћo?quitt%smokЙ
EA.Burkitt lymphԮ|є]faЅ=Ј||HJ's
EAg mou҈Ѝ|burn%ӽ%i<th!ӎ
BA|еsac #cushӲ+~҉
EAis|ў<еsac nea?~҉
EAraphy|X-ra]*~ԧЃsac
EA.Buruli ulcer|И<#Ҟ+awa]ѻ
EAӞ|З!fo?worry
EAoЉ|ѝЛ!_cotto<dust
EA.C-Ԍѧ!Нn|=Н<#rise+^swЧ%o?п>
EAolи|З!#Ӕer+milk Ъe
KAҁ|є]thi<{҂_жВs
EAia|weз{ъ!ӓ+_ә+жВs
EArЂdonor|dono?уha+died||AGdeceӴd
EAm|Ѩmetal
BAea<sec>|л Ќ~cДi<th!bЧy||KAdelрry
EAn!citrѱ|З!#҇+Ҙl]babie+нe
AAeus||heel њ
EAica>|ҋ-ԇ*calcium	KAied|harden}^calcium
EAeuri<й|З!#ђ+th!Ҁ]һ ~new organ
BAonin|Ъ!#Ӕer+calcium	EAriol|acѧ!Һ<D
BAm ӭҰ|З!#relaxe+=vВҒ	BAm channel|gat!#let+calcium inЀЏ	BAm channel тer|З!#Ӕer+=prВsя	FBm deѦ||laь*calcium
JAc||calorie	EA!deficit|burn%mor!calorie+tha<ұҞ||GIc	EA!inԘ|hІӸ]calorie+Ԗ!Ҟs||GHc;AHenergy	FA!rВtric>||Ҟ%fewe?caloriВ|GMc
BAtecү|stool Н<#ԏ+gДswЧЙ||AMfec@
EAobacҐioЉ|И<^campylobӢe?bacҐia
EA caӖxia|weз{ъ!ӓ+_Ј	EA ҃|ҳ<_Ј	FA recurrҲ||retur<*th!Ј|AMtumo;AMtumou	EA stagЙ|find%hІfa?~cК?ha+Ѵ||AJtumo;AJtumou	EA-relat}fatigue|tirednВ+_Ј	EA-specifЂҸvival|Ҹviv@_cК?alӞ
EAartan|=prВҸ![
EA.Candida|yeaЅ#в+thrush	EA.Candid~albicans|yeaЅ#в+thrush	EA.Candid~auris|yeaЅ#Ӹ][+canЎkҧ	BAat!Ҋe|Ҋ!thought Ѐљ!~Ё	EAҟ|yeaЅi<th!О||GEa	EAiaЉ|yeaЅп>||GDo
BAinoid|г!lik!thos!i<th!cannabi+plӭ	BAinoҔrecepэ|ceЇpЄ#receр+cannabis	EAi+us!П|Ўbe%abl!Ѐю cannabi+use
BAa|thi<Ԝ!fo?Ӄs, З!o?oxyҊ	IAѱ||pД~Ԝ!into	EAa>|putt%i<~thi<Ӷ
EAо|cДбth!corne?*th!Ҧ
EAtabи|cК?pҧ
CAary||ү]=vВsel
EAraphy|teЅ*җbo<dioxid!i<н
BA!endoԄ|teЅ^~ү]camer~#ұswalӔ	EAorhexis|Ҥ%th!len+bag	EAoо|Ҥ%*~len+o?ԧЃbag
EAril|=prВҸ![
EA.CAR T-ceЇЋ|МЃ#tЭ+~ѽn'+ow<cЧ+ЀfзЈ||DI-T
EAazepи|Ӌ![
BAenem|є]ШФ	EAenem-reЉtaЃEnҐobacҐiaceae|gДѲ+#rВiЅlҭ-choic!Ѫs
BAydrѱ|ԗ?o?starАi<food
EAlaү|cК?[
BAcle|ҕ*ԧn}boils
CBoҊ||Ј-љ%substК	JBoҊic||Ј-љЙ	EAoҊicі|powe?Ѐљ!Ј	BBԮ|typ!*Ј	EAom~i<situ|abnԃ@cЧ+#hav!ЎѴ
LBc||ф	EAc arrВt|whe<th!heЄҎnl]Ԟ+bҞЙ|||It i+Ў~heЄ҄: do Ўswap th!two.	BAc biԮrker|=sig<*heЄџe	BAc catheҐiza>|heЄӖь^~thi<Ԝ!pass}Ќ~=vВsel||RFs	BAc evХ|Ҏ<heЄӊ, suАa+~heЄ҄	BAc glycosҮ|З!#ђ+th!heЄbeбstronger	BAc index|=th!heЄpump+fo?Ҁ]size	BAc magnetЂrВonК|detail}heЄscan	AAc а||heЄа	EAc output|=th!heЄpump+eaАminute	BAc pacЙ|mak%th!heЄbeб^~device	EAc rehabilita>|exercis!{educaѢ<ц?heЄќe||NA	BAc remodelЙ|ё!i<th!ф'+shape||PDl	BAc rВynchronizaѢ<Ћ|paceђ?#ђ+bo҈sҮ+beбҶ||TGsaѢ<t	BAc strВ+tВt|teЅ*th!heЄdur%Қ||AMҚ;AFexercis!tolerК	AAc Ҹgeon||heЄҸgeon	EAc tamponade|еprВs%o<th!heЄso ӷcanЎfҧ	BAc troponin|=sig<*heЄџe
EAcо|Я@*th!ф
BAembolЂstroke|strok!_~clԠi<th!ф	KAҊic|ҩ%i<th!ф	EAҊЂshock|whe<th!heЄҎnl]canЎpump enҾО	CBґ||heЄdocэ	FBlogy||heЄк	EAmegaly|enӂ}ф	BAmyocyte|heЄъ!cЧ	EAmyы|Л!*th!heЄа	EAplegia|Ԟp%th!heЄfo?Б	EAԕ>|ԕѢ<*th!ф	KAӠр|Ӡ%th!ф	LApulmonary||heЄ{Ӿ|GCrВpirato	EApulmonar]arrВt|whe<th!heЄ{н%Ԟ||GJrВpirato	BApulmonar]bypass|ф-ѝmachin!us}i<Б	FApulmonar]rВuscita>||CPR	EArВpiraэ]fitnВs|hІfӷheЄ{Ӿ+are	CAthoracЂҸgeon||heЄ{ѝҸgeon	FAthoracЂБ||heЄ{ѝБ	EAо|Ҥ%*th!ф	KAtoxic|ѨЀth!ф	FAtoxicі||heЄџe	LAvascѿr||heЄ{=vВsel	CBvascѿ?Ё||heЄ{=vВsel Ё	BAvascѿ?evХ|ѯsuАa+~heЄattaьo?stroke	EAvascѿ?Қ|exercis!#ђ+th!heЄbeбfasҐ	FAvascѿ?fitnВs||heЄ{ѝfitnВs	BAvascѿ?morbidі|жВ+*th!heЄ{=vВҒ	BAvascѿ?mortalі|dҞh+_heЄЁ	BAvascѿ?outcome|heЄ҄, strok!o?dҞh	BAvascѿ?risk|chanc!*heЄЁ	BAvascѿ?Ӻfacэ|whбraise+th!chanc!*heЄЁ	BAvascѿ?ї|heЄ{=vВҒ||BHircѿэy	EAєЬ|МЃ#rВet+th!ф'+rhythm
EA coordina>|mak%Ҹ!#aЇ*~ӉХ'+җ!fit+Ҷ	BA coordinaэ|ѽ<у҇+pla<aЇ*~ӉХ'+к	BA pathway|pla<*th!step+*к||BIҨҬ	BA transi>|mov!_on!ӵ!*җ!Ѐanҍr||AAtransiѢ<*к
EAve?burden|strai<*җ%fo?someӞ	EAve?stЭ|strai<*җ%fo?someӞ
BA'+assВsmХ|Ӗь*whб҇ ~к?needs||||E
KAenic|likel]Ѐљ!too҈decay
BA+lВӲ|too҈decay
BAи|г!#҇+tur<fбinЀenergy
BAnoid|orang!o?r}plaЃcolor
KAd|*th!neьarҐiВ	BAd Ѭ|arҐ]i<th!neь#feed+th!bЭ	EAd arҐ]Ё|Ӆ%*th!arҐie+i<th!neck||PAstenoЉ;IAstenoЉ	BAd endarҐecо|Р<Ѐclea?~neьѬ	CAd ҙ||neьarҐ]ҙ
KA|*th!wrԓ	EA tunnel Ѝ|pinch}м!i<th!wrԓ
EA?screenЙ|teЅfo?Ҋe+#could afѠ ~child
EAԀ|smoo҈Ѹ!#cushӲ+҉s	KAaginous|mad!*tough, bend]х
EAilol|heЄ[
EA defini>|rule+fo?whбcount+a+~cӴ	BA fatalі|ԡ!*siьС!уdie	BB fatalit]rѱ|ԡ!*siьС!уdie||RAio	EA ӸԀmХ|҇ ^plann%{Ҩk%ԇк	BA ӸԀr|ѽ<уplan+{arrange+you?к	BA seriВ|report o<seє@ӉХ+^th!sam!ӊ	BA-ю ѐy|ѐ]#compare+С!^{ѭДa<жВs
KAs|ӖВe-like
EA>-reЉtaЃӟ!Ј|ӟ!cК?#ҷ+dВpit!Ъ!Њ||AZmetҭatЂcҭra>-
AAt]departmХ||A&E departmХ|||E
EA-scratАЁ|И<_~cбscratch
KAlic|Ӥ%dow<х	EAlism|Ӥ%dow<*х
EAexy|Ҏ<ӓ+*ъ!strength, ԝ<^ШӽЙs
BAct|cloud%*th!len+*th!Ҧ	EAct Б|Р<#reӵe+~cloud]lens||JAԩac>
EAnia|stat!*Ўmov%o?rВpondЙ
EA-ԇҠ|faЅЦц?slІҠ	EA-ԇҹa>|ҹaѢ<fo?dԛ+#wer!miss}Ҙlier||JFѮiz;JFѮis
BAolamи|strВ+Ъe
BAer|thi<Ԝ!#goe+inЀth!Ю	EAe?abla>|Ҵ!#Ԟ+fault]heЄӌ||CJrdiac	BAer-associat}urinar]trӢ п>|urin!И<_~Ѿ?Ӷ	BAer-relat}Оstream п>|=И<_~Ԝ!i<~Ӽ	EAeriza>|ӵ%*~thi<Ԝ!i<th!Ю||JFs	IAerize||pД~Ԝ!into|JBs
EA equin~Ѝ|prВҸ!o<мe+бth!bas!*th!spи, a<emerҊcy
KA|towҿth!tail end	EA т|numb%бth!bas!*th!spи||HAanВthВia;HAanaВthВia
BA facэ|в	BB Ҩk|Ҩk i<whiАon!th%в+anҍr||HAassocia>;HArela>ship	EAі|whethe?on!th%в+anҍr
EAӲ|on!th%mak%anҍ?happen	KAр|be%th!в	BAiv!organism|gѥ#в+~Ё
FAiza>||seal%^hҞ|HFs;AAelectrocauҐy	HAize|se@^hҞ||HBs
BAou+malfԃa>|cluste?*҂=vВҒ||HAma
BA.CD4 count|couЃ*th!Ѯ!cЧ+#HIV ҄s||FEeЇc
KA|*th!firЅpЄ*th!ӂ!Ѥ||BEa
EAomy|Ҥ%*th!ӂ!Ѥ
EA|firЅpЄ*th!ӂ!Ѥ||BEa
EAҨ|Ф
EAme|Ф
EAaxӞ|Ф
EAxime|Ф
EAxib|ҳ<{swЧ%[
EA Ё|Ы<i<whiАglute<џe+th!ҜЇѤ||BNo	EA sprue|glute<Л!*th!gut
EA adhВӲ|sҁk%togethe?*Џ	BA cultя|cЧ+ҷ<i<~lab	EA cycle|step+*ceЇЦ{splittЙ	EA ӁХia>|ё!*~ceЇinЀ~speci@type||EQѿr	BA lи|cЧ+ҷ<fo?yҘ+i<~lab	BA membrane|oute?waЇ*~cЧ||AJplaҜ	EA migra>|ӏeЃ*Џ	EA proԔra>|Ц{Т*Џ	BA recepэ|pЄ*~ceЇ#receр+ӌ	EA-fre!DNA|bit+*DNA float%i<th!О	EA-mediat}Ѯі|ѹ!b]Џ, Ў=Нns||EJѿr
EAa?senВcҲ|ag%*Џ||EL	EAГ|bacҐi@ң<п>
EAl Ѻ+insipidus|laь*~wѱr-sav%Ъe	BAl lи|Ԝ!#goe+inЀ~ӂ!Ӽ||IAvenou+catheҐ;IEvenou+	BAl lи-associat}Оstream п>|=И<_~Ԝ!i<~ӂ!Ӽ	BAl мou+ї|ш<{spin@cord	EAl obВі|ЕmuАfбarЖth!waԓ||AKabdomin	EAl sensitiza>|мe+#becom!Еalert Ѐ҃||PFs	EAl serou+chorioreүы|еӜ?th!cХe?*sѳ	EAl venou+prВsя|=prВҸ!nea?th!ф	EAl viЬ|whбұse!straзahead
BAmere|middl!pЄ*~DNA strand
KAad|towҿth!head	AAalgia||headaӖ	EAexin|Ф||CGf	DAgia||headaӖ	FAЂprВХa>||head-dow<posi>|ANєtex	BAosporin|typ!*Ф||AAmacrolҮ;AAfluoroquinolӞ;AAtetracyclи
BAde|fбfЖi<ѻ
KAllar|*th!ш<pЄ#ю+balК	BAllum|pЄ*th!ш<#ю+balanc!{ӏХ
LAal||bЭ	EA@amyloҔangiы|Н<ҋ-ԇi<ш<vВҒ	BA@aneurysm|bulg!i<~=vВsel i<th!bЭ||AJbЭ;ALintracrani	BA@=fӔ|=flІi<th!bЭ	EA@contuЬ|bruis!o<th!bЭ	BA@cortex|oute?laye?*th!bЭ	FA@edema||ш<swЧЙ|JFo	BA@infarc>|strok!_~т}vВsel	BA@ischҟ|laь*=Ѐth!bЭ||NEa	BA@microѵ|ү]ble}i<th!bЭ	EA@palsy|ԔӫЫ<#afѠ+ӏeЃ{ъ!ю	EA@perfusio<prВsя|prВҸ!#pushe+=Ѐth!bЭ	BA@vasospasm|tѳen%*ш<arҐiВ	BA@venou+thromboЉ|clԠi<~ш<Ӽ||QJsinu+t	FAospin@Ӄ||ш<{spin!Ӄ	KAovascѿr|*th!bЭ'+=vВҒ	ABovascѿ?accidХ||stroke	EAovascѿ?Ё|Л!*th!=vВsel+i<th!bЭ||GQ@	BAum|ӂeЅpЄ*th!bЭ
BAi}nurse-midwife|nurs!ук+fo?С!i<ѓ]{л||||C	BAi}nurs%asЉtӭ|aid!у҇+^dail]к||||C
BAplasmin|=Н<#җrie+copper
DBn||Ҙwax	FA<impac>||Ҙwax тԀ|AAimpӢ}Ҙwax;ABimpӢ}cerume
EA@ѕ|cК?*th!neь*th!Ҽ||AAinvasiv!cervic@Ј	BA@cerclԀ|stitА#һ+th!neь*th!Ҽ cӓed	AA@collar||neьbrace	EA@cytғ|teЅ*cЧ+_th!neь*th!Ҽ	EA@dila>|Ҥ%*th!neь*th!Ҽ||ODat	EA@dystonia|neьа+#puЇЀon!sҮ||AAspasmodЂэҁollis	EA@insufѦ|neь*th!Ҽ #Ҥ+ЕҘly||AAincompeteЃcervix	EA@intraepitheli@neoplasia|ё}cЧ+o<th!neь*th!Ҽ	EA@length|leng҈*th!neь*th!Ҽ	EA@lymphadenы|ў<Ԃ+i<th!neck	EA@myelы|џ!Ѐth!spin@cord||AK	EA@radicѿ?҃|ӕҳ<_th!neck	EA@ripenЙ|sԝn%*th!neь*th!Ҽ	EA@screenЙ|Ӗьfo?ceЇёe+#could becom!Ј	CA@spи||neck	DAalgia||neь҃	EAГ|ў<neь*th!Ҽ	BAoҊЂheadaӖ|headach!_th!neck
BA|neь*th!Ҽ||GA uҐi
CBa<sec>|л Ќ~cДi<th!bЧy|C-sec>|JAdelрry;IA;JAл||C
FAӲ||ԞpЙ
BAe|tapewԃ
EAzи|Ԉ][
EAmab|cК?[
EA.Chaga+Ё|ӈ!И<Тb]kiss%bugs||AAAmerica<trypanosomiaЉ
CAӲ||ҦlҔlump
EAoid|҃ful sore+Тb]sex
IAҐize||dВcribe|KBs
EA.Charcot-Marie-Too҈Ё|Щ}м!џ!i<leg+{arms
CA nurse||nurs!i<charge
EA]к|fre!o?Ӕ-coЅҗ!_~ј||||C
BAoiЃй|З!#҇+th!Ҁ]find {fзЈ||AUѮ!
EAtis|sore, crack}lips||AJangѿ?
BAe|г!#bind+metals	EAio<Ћ|МЃ#Яe+metal+_th!Ю
EAeмa>|shԠ#quiet+~мe
EAmboliza>|cК?Ѫ pДi<~vВsel, the<тed||LFs
BAи|Н<#call+Ѯ!Џ
EAreven>|tak%~З!ЀpreveЃЁ	EArophylaxis|З!Ԙ<ЀpreveЃ~Ё
FAadia>||Ӗmҍrap]^radia>|JAoЋ;OA Ћ	EAeЉtК|whe<cК?Ѫ+Ԟ ѰЙ
EAensiѧі|hІweЇcК?Ѫ+Ѱ
EAaxis|ӏeЃ*cЧ+towҿ~ӻ	AAherapeutЂagХ||Ӗmҍrap]Ѫ|RAѪ	EAherap]regimen|pla<*cК?Ѫs	EAherapy-induc}nause~{vomitЙ|upsӒѣА_cК?Ѫs	EAherapy-induc}peripher@neurы|м!џ!_cК?Ѫs
EA angiԮ|ҜЇr}ң<spot
EA physioЋ|tapp%th!ӖЅЀloԛ<mucus	AA radiograph||ӖЅX-ray	BA Ӷ|Ԝ!#dЭ+ai?o?е_arЖth!Ӿ||GAdЭ
BA-squar!tВt|teЅ*whethe?ө+Ӂ||KFd
BA.Chiari malfԃa>|ш<Ѹ!push}inЀth!spи
CA complaint||mai<ӊ|AKprВХЙ
EAgunya|ҏ+Тb]mosquitoe+#в+ԧЃ҃	EAguny~҅|ҏ+Тb]mosquitoВ
EA.ChinВ!herb@[|ChinВ!plaЃ[
EArӢЂӸipѿ>|push%o<th!spin!b]hand
EA.Chlamydi~Ԫe|gѥ#пt+th!Җ	EA.Chlamydi~trachԮtis|gѥТb]sex	EAdia|Ӎ<И<Тb]sex
EAmphenicol|Ф
EAexidи|liquҔ#kҧ+Ѳs
EAquи|malari~[
EArԮzи|З!fo?seє!mХ@жВs
EAhalidӞ|wѱ?pҧ
EAgioѕ|cК?*th!Ӷ+#җr]bile	EAgiѫ|X-ra]*th!lр?ducts	EAgГ|пt}lр?ducts||ALascend%
EAalciferol|Һ<D3	CAystecо||Р<ЀЯ!th!gallѾr	EAystГ|ў<gallѾr	BAystokinin|gДЪ!#҇+digВ>	EAystosо|drai<fo?th!gallѾr
EAocӪithiaЉ|stӞ+i<th!lр?duct	EAochoо|Ҥ%*~lр?duct
EAithiaЉ|gallstonВ
EAia|bil!i<th!О||EEa
EAtaЉ|sӔ}o?т}flІ*bile	KAtaҁ|^т}lр?Ӄ	BAtҞԮ|ң<Цi<th!middl!Ҙ
KAergic|us%~Ҫ@#җrie+м!ӌ	BAВҐas!й|З!fo?memor]ӓs	KAomimeҁ|Ӣ%lik!~м!Ҫal
BAocyte|ceЇ#һ+҉+smooth	BAoiү|г!#cushӲ+҉s	EAы|џ}ԧЃcushӲ||HAmalacia	EAosarcԮ|cК?*ԧЃх
EA|jerk]ӏХ+ұcanЎю
EAamnӲГ|И<*th!е{bag arЖth!Ӏ	EAѕ|faЅcК?#ca<follІд	EAnЂvҧu+samplЙ|teЅi<Ҙl]ѓ]fo?ҊetЂӱ>s	KAreүal|*th!layer+бth!baь*th!Ҧ	EAreүГ|swЧ%бth!baь*th!Ҧ
EAd|laye?бth!baь*th!ey!^=vВҒ	KAdal|*~laye?бth!baь*th!Ҧ	EAd@neovascѿriza>|leak]new vВsel+бth!baь*th!Ҧ||WDsat
EAү|DNA wrapp}arЖНns	EAtѫ|lab Ԋ#separѱ+гВ
BAsom@abnԃalі|missЙ, ԩ~o?ё}packag!*ҊВ||JMe;MAП	BAsom@transloca>|swap *piece+с<DNA strands	BAsome|thread-lik!packag!*Ҋe+i<~cЧ
EAc bronchГ|Ԏ-lҭ%cҾ^mucu+_ў<қ	CAc ӱ>||Ԏ-tѥӱ>|IJУ	CAc cough||Ԏ-lҭ%cough	CAc Ё||Ԏ-tѥЁ	FAc exposя|contӢ ^Ӧ%Ѩove?~ӫҥ|Ԏ-tѥexposя	FAc fatigue||Ԏ-lҭ%tirednВs	EAc heӉti+B|Ԏ-tѥlр?п>	EAc heӉti+C|Ԏ-tѥlр?п>	CAc жВs||Ԏ-tѥжВs	CAc п>||Ԏ-lҭ%п>	EAc inflamma>|swЧ%#lҭ+fo?~ӫҥ	EAc inflammaэ]demyeҨat%polyneurы|slІџ!Ѐм!coatЙ	EAc ѩ]Ё|Ԏ-tѥӓ+*ѩ]func>	EAc leukҟ|slІ=Ј||MEa	CAc ѝЁ||Ԏ-tѥѝЁ	EAc lymphocytЂleukҟ|sӔ-ҷ%=Ј||YBaemi	EAc migЭe|headaӖ+o<15 o?mor!day+~month	EAc myeloҊou+leukҟ|slІ=Ј||YBaemi	EAc myeloҔleukҟ|sӔ-ҷ%=Ј||UEa	EBc obstrucѧ!pulmonar]Ё|ѝЛ!#ђ+ӷhҿЀнe	EAc otiti+media|Ԏ-tѥea?п>||IMsuppuraѧ!	FAc ҃||Ԏ-lҭ%҃	EAc pancrҞГ|lҭ%ў<pancreas	EAc pelvЂҳ<Ѝ|Ԏ-lҭ%ҳ<i<th!Ӕe?bЧy	EAc ҡontГ|ә+gum Ё||AOaggrВsр	EAc ӟГ|Ԏ-tѥswЧ%*th!prostѱ	EAc ren@failя|ѩy+#sӔl]Ԟ ѰЙ||OAinsufѦ;IIѩy	EAc rhinosinusГ|Ԏ-tѥswЧ%*th!sinusВ	FAc strВs||Ԏ-lҭ%strВs	EAc traumatЂҲphalы|ш<џ!_repҞ}bӔ+Ѐth!head	EAc urҁaria|hр+#laЅfo?weeks||IJspontaneou+;IJidiopathЂ	EAc wound|sor!#doe+Ўheal	EAcі|hІӫӷha+lҭed
EAlogic@Ԁ|ag!i<yҘs	KAtropic|ё%hІfaЅth!heЄbҞs
EAhorax|milk]еarЖth!Ӿ
KAs|milky, ^fat
KAicial|sҗrЙ	EAici@alopecia|sҗr%hai?ӓs
BA]Ю|ey!pЄ#ђ+Ӄ
KAed|^ү]hairs
BA|ү]hai?#move+mucus
EAazol|З!fo?leg =fӔ
EAloxacin|Ф
KAian|*th!dail]Ҁ]clock	BAia<rhythm|Ю'+24-hou?clock||KAclock
EAat%tumo?DNA|bit+*cК?DNA i<th!О||QFu	EAaэ]shock|collaps!*=fӔ
FAЉ||sҗr%*th!lрr	KAҁ|^lҭ%lр?sҗs
EAү|cК?[
EApram|З!fo?ӨВЬ
BA|branА*~famil]*҅В
EAhromycin|Ф
EAca>|leg ҳ<whe<walkЙ, љ}b]Ӆ}arҐiВ||AMinҐmitteЃ
ABle||collarњ
BA lip|gap i<th!uppe?lip _л	EA lip {palѱ|splӷi<th!lip o?ro**th!ӎ||AAorofaci@cleft	BA palѱ|gap i<th!ro**th!mou҈_л
EAmycin|Ф
BA.CҨic@Glob@ImprВЬ|docэ'+scor!*hІiЇ~ѽ<is	BA@commisЬ%ө|fԃe?NHS Ҁ]#plann}loc@servicВ||||E	EA@course|hІa<жВ+goВ	EA@decisio<ӡ|softwar!#҇+docэ+decҮ	FA@deҐiora>|ӉeЃgett%sicker|worsen%жВs	EA@efficacy|hІweЇ~МЃѰs||MAectрnВs	EA@equipoise|re@doubt aboДwhiАМЃi+betҐ||AJ	RA@fҞurВ||Ԑ+{ѷ	BA@guҮlи|expert advic!o<th!beЅк	AA@invВtigaэ||rВҘӖr|ANѐy	AA@ӸifВta>||Ԑ	EA@negliҊce|кlВ+җ!#в+harm||APmed	EA@nurs!specialԓ|nurs!^ԩ~tЭЙ	EA@outcome|hІӉХ+do ц?Њ	EA@pracҁ!guҮlи|advic!fo?docэ+o<beЅк||AS	EA@ѓ]rѱ|ԡ!уbecom!pregnӭ	FA@prВХa>|Ԑ+{ҝ+~ѽ<ԏs|Ԑ+{ѷ	EA@relevК|whбӷmean+fo?ӉХs	EA@remisЬ|no Ԑ+*жВs	BB@settЙ|ӵ!ԙ!ӉХ+gӒк	EA@ԐificК|whethe?~rВult matҐ+ЀӉХs	BA@ѐy|Уѐ]^Сe||JFrВҘА	EA@utilі|hІuseful ӷi+fo?к	OAally||i<ӉХs	KAall]indicѱd|need}fo?Ә@reasons||AQmed	BAall]isolat}Ѝ|firЅsig<*~м!Ё	KAall]Ԑificӭ|big enҾЀmatte?ЀӉХs	CAian||УprofВЬal
EAasol|ШsҐoҔcream
EAhen!citrѱ|З!#҇+releas!a<egg||KA;FBfen
EAepam|Ӌ!{calm%[
EAи|=prВҸ![
EAogrel|З!#prevХ+Ԭ
BA frӢя|ҽ<ӣ!#doe+ЎӤ th!ѻ||AJsimple	EA reduc>|sett%*~ҽ<ӣ!ѭДБ
EA.CӓtridioҮ+difficile|Ѥ bacҐi~#љ!seєe, wѱr]stools||JKum	EA.Cӓtridium botuҨum|gѥ#ђ+~Шpoison	EA.Cӓtridium tetani|gѥ#в+lockjaw
EAmazole|fungu+cream
BAng facэ|Н<#҇+=clot||BHoagѿ>
EAи|З!fo?seє!mХ@жВs
BA?headaӖ|seє!Ӟ-sid}headach!#come+i<bouts	BA?randomiz}Ԇ|ѐ]#asԐ+wӪ!ө+b]chК||PIs
HA-adminisҐ|giv!бth!sam!ҥ	BA-п>|ӿп>+бth!sam!ҥ	KA-occurrЙ|happen%бth!sam!ҥ	QA-occurr%Пs|mХ@жВ+aӫ^Ѫ o?alcoӪ ӊs||NBӱ>;ABdu@diagnosi
EAnԓra>|giv%*ӿthЙ+бth!sam!ҥ
GAѱ||clot	DBa>||=ԭЙ	EAaѢ<cascade|chai<*step+#fԃ+~clot	EAы|Ы<#afѠ+=ԭЙ
EAa>|ӅЙ	EAaѢ<*th!aorta|narrІsecѢ<i<th!Ю'+mai<Ѭ||AAaortЂcoarcta>
BAmin|Һ<B12||BIyanoc
EA!dependҲ|Шne}fo?cocaи
FAioidomycoЉ||valle]feє
BA|rЖѲ
AA||tailњ
BAa|pЄ*th!inne?ea?#sense+sound	KAar|*th!inne?Ҙ	BAa?implӭ|devic!#i+ӵ}i<th!inne?ea?ЀaҔhҘЙ
BA.Cochran!review|кful summar]*aЇgћѐie+o<~quВ>
BA|thre!letҐ+*Ҋ!code
BAme|҇e?#~Н<need+ЀѰ
BAor|҇e?#~Н<need+ЀѰ
FAӲ||ԣЙ	KAр|aboДԣ%{memory	CAiv!assВsmХ||memor]{ԣ%tВt|KBtВ	EAiv!behavior@Ћ|ԅ]#ёe+un҇ful thought+{habits||RIural;JI-behavior	EAiv!behaviou?Ћ|ԅ]#ёe+thought+{habits	EAiv!declи|ӓ+*memor]{ԣ%ңll+ove?ҥ	EAiv!deficit|ќ!^ԣ%{memory||LAysfunc>	FAiv!func>||memor]{ԣЙ	FAiv!imҳrmХ||ќ!^memor]{ԣЙ	EAiv!load|hІmuАth!mind muЅhandle	EAiv!perfԃК|hІweЇth!mind Ѱs	EAiv!rehabilita>|tЭ%fo?memor]{ԣЙ||MFmedi	EAiv!rВerve|th!bЭ'+spar!power	EAiv!rВtructurЙ|lҘn%Ѐё!Ѩthoughts	EAiv!sԨѿ>|acѧitie+#trai<th!mind	EAiv!Ћ|ԅ]#ёe+thoughts
AA||ө	BA ѐy|ѐ]#folӔ+~ҕ*С!ove?ҥ
EArК|ԡ!*th!coЅ#th!ӉeЃpays||||C
DA||sex|AAsexu@inҐcourse
EAcи|З!fo?҃ful ԧЃ҄s
EA chain|һ%vaccи+cold _facэ]ЀcҨic	CA comprВs|cold, damp cloth|cold pack|CJol
BAomy|Р<ЀЯ!aЇo?pЄ*th!ӂ!Ѥ
EA|cramp%bЧ]҃
EAs|swЧ%*th!ӂ!Ѥ
EAoraѧ!к|җ!b]~team
BAen|Н<#Ӫd+Ѹ!Ҷ
AAӣ!frӢя||ҽ<collarњ
BAer@vВsel|sid!vВsel #goe+arЖ~т
EAd|thicke?еgр<inЀ~Ӽ
LAc||Ѥ	EAc polyp|Цi<th!Ѥ||EGrectal;AGadenԮtous;EGяctal
BAԄ|Ӗь*th!ӂ!Ѥ ^~ү]camera
EA Dopple?ultrasonѫ|ultrasЖ*=fӔ||AX;AQduplex;EVu?Do	DA visio<deѦ||colo?bҨdnВs|||C
LActal||Ѥ	BAct@adenԮ|ҜЇЦi<th!Ѥ #ca<tur<inЀЈ	EAct@Ј|cК?*th!ӂ!Ѥ	EAct@ѕ|Ѥ Ј||LJadeno;EQu;EJяct@adeno	EAct@neoplasm|Цi<th!Ѥ||SAia;EPu;EAяct@neoplasia	CAct@Ҹgeon||Ѥ Ҹgeon
BAomy|Ҥ%i<th!bЧ]#let+stool oД*th!ӂ!Ѥ	FArum||firЅbreaЅmilk
DA visio<deѦ||colou?bҨdnВs|||E
EAleiЉ|cӓ%*th!Ԧ
EArhaphy|reҳ?*th!vagin~wall
BAcopy|cӓe-ԇӖь*th!neь*th!Ҽ
EAomy|cДi<th!Ԧ
KAse|i<~deep Ӑ-lik!stѱ, Ўabl!Ѐwake
BAaѢ<Ћ|МЃ^ӿo?mor![s	BBaѢ<vaccи|ҹ!#Ӡ+ԫЅseє@Ёs||GIed	BA}or@contraceptр|л ю piЇ^ӿЪВ||JApҧ;GAaѢ<pҧ
EA|blackhead o?Ԓehead
EAt к|җ!Ѐeas!҃, ЎЀcя||IAmeaҸВ
KAsal|liv%i<th!Ҁ]ѭДharm
BAci@deҐminaЃ*щ|businВ+pracҁ!#afѠ+щ
BAut}frӢя|ӣ!i<seє@piecВ
EAҸoо|cД#Ҥ+~heЄvalve
BA bil!duct|mai<duct _th!lрr
CBicabl!Ё||Л!#Ѵ+_ѽ<Ѐѽn	BAit]Уneed+assВsmХ|ѐ]*whб~communit]need+Ѐb!щy	BAit]УѰer|tЭ}loc@ѽ<у҇+ҍr+^thei?щ	EBit]Ѯі|enҾС!Ӡ}ЀԞ ~Л!_ѴЙ||AJpopѿ>	BAit]mХ@Уteam|loc@team #trҞ+mХ@жВs||||E	BDit]settЙ|ӵ!suАa+~cҨic, hom!o?school	EAit]transmisЬ|Тс<С!i<a<area, sourc!unknown||KAѴ	BAі-acquir}п>|И<_Ӈ!th!ј	FAі-acquir}Ԫ||pneumoni~caught Ӈ!јs	EAі-bas}inҐven>|program i<~communі	KAі-dwЧЙ|liv%бhome
KAid|prВeЃaӫ^anҍ?жВs	EAҔӨВЬ|ӨВsio<o<top *anҍ?жВs	BAidі|ҍ?Уӱ>||CJ-	EAidit]index|scor!*ҍ?жВsВ
EAaѧ!ҊomЂhybridiza>|ӰЅfo?ԩ~o?miss%DNA||ZAdisa>	BAaэ|МЃus}fo?comparison	EAtmeЃЍ|҆+prВҸ!i<~а, a<emerҊcy
EAsio<fatigue|exhausѢ<_җ%fo?ҍrs
EAsat}cirrhoЉ|sҗr}lр?#stiЇѰs
EAmeЃї|=Нn+#҇ fзѲs	EAmХar]DNA|DNA copi}_~Ҋ!mВsԀ	EAmХar]{alҐnaѧ![|Њ+Ӈ!usu@к||OAtherapiВ	FAmХar]feedЙ||ҩ%solҔfoods	EAmХar][|МЃus}aӫ^usu@к||OAЋ	EAt!abor>|ѓ]ӓ+^noth%left behind	BAt!=count|teЅ#count+th!cЧ+i<th!О||AMfull	EAt!remisЬ|no sig<*th!cК?ц?Њ	EAt!rВponse|aЇԐ+*cК?gӞ	BAx җbohydrѱ|starАi<food+suАa+oat+{beans	EAx regӲ@ҳ<Ѝ|seє!ҳ<ц?a<ӗ
CAanc!aid||piЇbox|AOmulti-compartmeЃ;AAdԛtt!box||E
BAit!endpoint|ҕ*rВult+count}a+Ӟ||KAoutcome	CAit!fҧЙ||Ԓ!fҧЙ
BAnd frӢя|ҽ<ӣ!#come+Ќth!ѻ||AJҤ	BAnd heҐozygote|ѽ<^ӿӁeЃёe+i<on!Ҋe	BAnd}Әa>|З!#~pharmac]mixe+Ѐorder||QAи;LAѪ
BAhensiv!metabolЂpanel|=teЅ*ҵ, salts, lр?{ѩ]щ	BAssio<bandԀ|tзbandag!#eӴ+swЧЙ	BAssio<frӢя|spin!ӣ!#ha+collapsed	BAssio<stockЙ|tзsoь#҇+=fӔ||NAock	EAssio<Ћ|tзwrap+Ѐ҇ =fӔ
CAmis}Ѯ!ї||҂Ѯ!ї	FAmis}Ѯі||҂Ѯі
EAsiv!behavior|Ӣ+~ѽ<ӽ+drр<ЀrepҞ||SBu
DA}tomѫ||CT scan|HMrize;HMrise	AA}tomograph]scan||CT scan|HRrize;HRrise
GAv!~child||gӒpregnӭ
JAitӭ||accompanyЙ	CAitaЃӘa>||ҍ?[|RAи;ENurre	BAitaЃЊ|ҍ?МЃбth!sam!ҥ||NAherapy	FAitaЃuse||us!Ҷ	MAitӭly||бth!sam!ҥ
EAdК|agreemХ
EAreЃӖmoradioЋ|cК?Ѫ+{ray+Ҷ	MArХly||бth!sam!ҥ
EAӲ%regimen|МЃѼ!~Ң
EAt П|childhћpatҐ<*Ӥ%rule+{harm%ҍrs	EAѧ!hҘ%ӓs|hҘ%ӓ+beљ!sЖcanЎreaАth!inne?Ҙ
EAecо|Я@*th!end *~њ
BA biopsy|Я@*abnԃ@cЧ+_th!neь*th!Ҽ||DAiza>	EA-beam comput}tomѫ|3D X-ra]*tee҈o?jaws
BAenc!inҐval|rang!i<whiАth!tru!numbe?likel]liВ
BAmaэ]tВt|second teЅЀmak!sя
EA@microԄ|ԡp microscop!pictя+i<layers
EAndЙ|mix-ԇ*љВ	BAnd%facэ|ҍ?th%#ma]explai<~rВult||IBe;MAvariable
KBital|prВeЃ_л	CAit@anԮly||л deѠ|MBbnԃalit;LAmalfԃa>	EAit@catarӢ|cloud]len+_л	CAit@ӱ>||Ы<_л|LAП	BAit@deѠ|ѯ_л	EAit@diaphragmatЂhernia|Ӫ!i<th!mai<н%ъ!_л	CAit@heЄdeѠ||heЄѯ_л|SAiseӴ	EAit@hypoӬism|Ӝracѧ!thyroҔ_л	BAit@п>|И<#passe+Ѐ~bab]Ѽ!л	EAit@rubЧ~Ѝ|hӕЀ~bab]_~ҏ+Ѽ!л	EAit@syphilis|И<~bab]get+_th!mҍ?Ѽ!л
KAtр|^еҋ-up
BBat!vaccи|ҹ!mad!^~ԗ?_~Ѳ'+coat||AJpolysaccharid
BAcѧa|thi<Ҩ%*th!ey!{Ҧlids	KAcѧal|*th!thi<ң<ove?th!Ҧ	FBcѧГ||pink Ҧ
KAtр|#bind+Ҁ]parts	BAѧ!Ѹ!Ё|Л!*ѻ, ҉+{ҍ?ӡ%х||VAorder
KAguиous|relat}b]О	BAguиou+marriԀ|marriag!с<relaѧВ	EAguinі|parХ+relat}b]О
EAou+seda>|З!#һ+ұcalm {Ӑ]bДawake||AJmoderѱ;AJҴal
EAvaѧ!Њ|МЃѭДБ||NEӸԀ	BAvaэship|court orde?#let+Ԗ!Ӹag!anҍr'+affairs||||C
EAidaѢ<Ћ|МЃЀkiЇleftove?Ј
BAtu>@ҝ|Ҋer@sig<*жВs, suАa+tirednВs
EAaint-induc}ӏeЃЋ|tЭ%th!҂ӕb]Ӫd%th!ШӞ	IAict||Ӆ	EAic>|ӅЙ	EAicѧ!periҗdГ|stiff sac arЖth!ф	EAuct validі|whethe?~teЅmeasя+whбӷshould
GAt ~щҗ!profВЬal||ask ~УprofВЬal|QJ җ!pro;YAvҮr;QA җ!provҮr;KNmedҬ||B	GAt ~physician||talk Ѐ~docэ|KAdocэ;IA^~docэ;IL^||B	GAt you?щҗ!provҮr||ask you?docэ|TG җ!pr;IR^you?he;IN^you?У||B	GAt you?pharmacԓ||ask you?pharmacԓ|IP^||B	GAt you?physician||talk Ѐyou?docэ|NAdocэ;IA^you?docэ;IO^||B
EAt dermatГ|rash _touch%ӦЙ	QAt precau>s|glove+{gown+#Ԟ Ѳ+Ѵ%b]touch	EAt tracЙ|find%С!уwer!nea?~siьѽn
BAnmeЃmeasя|step #һ+~Л!_ѴЙ
BBinӭ|Ѩг!i<food, wѱ?o?air
EAt validі|whethe?~teЅcoє+th!wӪ!topic
EAҊc]ӸԀmХ|ҜЇreward+fo?Ԍh%recoє]goals	EAuit]*к|see%th!sam!җ!team ove?ҥ	EAuou+ambѿэ]peritӞ@dialyЉ|hom!=clean%Ќth!bЧy	BAuou+glucos!moniэ|senso?#track+=ԗ?aЇday	EAuou+glucos!moniэЙ|track%*=ԗ?aЇda]^~sensor||ATflash	EAuou+infuЬ|stead]drip inЀ~Ӽ	EAuou+posiѧ!airwa]prВsя|gХl!ai?prВҸ!_~mask #һ+th!airwa]Ҥ	EAuum *к|aЇstep+*к, _firЅЀlҭ||BAar!conүuum
FBcep>||л ю	CBceptр||л ю method	BAcepѧ!implӭ|ҜЇrod Ӝ?th!ң<#prevХ+д||AIл ю	CAcepѧ!ԟ>||л ю ԟ>	CBcepѧ!method||л ю method	CAcepѧ!op>||л ю op>	CAcepѧ!patch||л ю patch	CBcepѧ!pҧ||л ю pҧ	CAcepѧ!rЙ||л ю rЙ	EActilі|hІweЇъ!squeezВ	BActя|stiffen%*~ъ!o?҉	KBindicѱd|Ўsaf!Ѐuse	CAindica>||reaso<ԫЅ~Њ	KAlѱral|o<th!opposit!sҮ	BAЅdye|dy!#ђ+~sca<clҘer||JAagХ;JAmedium;JAmѱrial	EAЅsensiѧі|see%thЙ+ԫЅ~lik!background	EAst-enhanc}comput}tomѫ|CT sca<^~dye	EAst-enhanc}ҙ|ultrasЖ^~dye	EAst-induc}nephrы|ѩ]џ!_sca<dye||RBacut!ѩ]injur
BAl arm|ҕ#doe+ЎgӒth!Њ||IAө	BAll}substК|Ѫ ^strict leg@limits	BAll}Ԇ|ѐ]#compare+~МЃ^Ӧ%else
ABӲ||bruise
GAВce||recoє	DAВcҲ||recoєy	JAВcХ||recoєЙ	EAВceЃplaҜ|=е_С!уgԠove?th!жВs
BAienc!sample|С!уwer!eas]ЀԌh	EAienc!samplЙ|choos%С!уar!eas]ЀԌh
EAҊc!insufѦ|ќ!ԥ%bo҈Ҧ+inward	EAsio<П|re@Ҁ]ҝ+ѭДм!џe||AJfunc>@neurologҬ	EAsio<Ѐope<Б|switАЀ~ӂe?cut
IAse||hav!~seizя	CAЬ||seizя
EAnaѢ<*benefits|hІӿinҸanc!plan+ԡ!costs||||C
BAХ|sӒfe!fo?~visӷo?[||FA||C
AA mechanism||wa]Ѐcope|HAstrѱgy	EA style|wa]*handl%strВs
EA intrauҐin!device|coppe?coil
BA numbe?varia>|ԩ~o?miss%stretА*DNA||RAnt
EA pulmonale|heЄstrai<_ѝЁ
EAХeЉ|=teЅ_th!cord
EAomy|cДi<th!мe+*th!spи
BA biops]specimen|thi<piec!Ԙ<^~needle	BA needl!biopsy|teЅ*~ҜЇpiec!*Ѹ!Ԙ<^~needle||FG
BA|clea?froЃ*th!Ҧ	KAl|*th!clea?froЃ*th!Ҧ	BAl abraЬ|scratАo<th!froЃ*th!Ҧ	EAl collԀ<cross-ҨkЙ|МЃ#stiffen+th!froЃ*th!Ҧ||JM	EAl edema|ў<froЃ*th!Ҧ||IFo	EAl opacі|cloud]froЃ*th!Ҧ	BAl Ң|ӛЃ*th!clea?froЃ*th!Ҧ||AAkeratoplҭy	BAl ulcer|ope<sor!o<th!clea?froЃ*th!Ҧ
KAl|i<~plan!#split+froЃ{back	LAry|*th!ф'+ow<=vВҒ|heЄѬ	BAr]angiogram|X-ra]*th!heЄarҐiВ	BAr]angiѫ|X-ra]*th!ф'+=vВҒ	BAr]Ѭ|arҐ]#brЙ+=Ѐth!ф	CAr]arҐ]bypas+graft||heЄbypas+Б|ZAaftЙ;XAБ;JAbypas+Б	EAr]arҐ]Ё|Ӆ%*th!arҐie+*th!ф||JIф	BAr]atheroscleroЉ|clogg}heЄarҐiВ	BAr]calcium scan|sca<fo?hҿҋԇi<th!ф'+arҐiВ||RAtВt	CAr]җ!unit||heЄҗ!unit|BKardiac	BAr]inҐven>|Ҥ%*~т}heЄѬ	EAr]occluЬ|т}heЄѬ	BAr]stenoЉ|narrІheЄѬ	BAr]stХ|ү]Ԝ!#һ+~heЄarҐ]Ҥ	BAr]Ѝ|Ҏ<laь*=Ѐth!ф	EBr]thromboЉ|=clԠi<~heЄѬ
EAо|Я@*~spin!њ
EA calӓum|bridg!с<th!ӿш<halvВ
IAat!with||b!Ҩk}with	CAa>|Ҩk #doe+Ўprov!~в|Ҩk	BAaѢ<coefficiХ|numbe?#ԏ+hІstrongl]ӿthЙ+ar!Ҩked
IAorѱ||confirm
BA|oute?layer
KAal|*a<oute?layer, ԝ<*th!bЭ	EA@њ|hҿoute?њ	BAosҐoid|З!#eӴ+swЧЙ	BAosҐoҔcream|cream #eӴ+itch%{swЧЙ	BAosҐoҔԟ>|ԟѢ<#eӴ+swЧЙ
EAol|strВ+Ъe
DA||runn]nԛ
FA-efѠр||gћvalu!fo?th!mӞy	EA-efѠрnВs|Уgain}fo?th!mӞ]spХ	BA-efѠрnВ+ԁЉ|compariso<*cost+{Уgains	EA-ԡЙ|whбӉХ+pa]fo?coє}к||||C	EA-utilit]ԁЉ|compariso<*cost+{qualit]*Ԕ
BB dҞh|Ҏn, unexplain}dea҈*~Ӏ||BGrib
FB etiquette||coє%cough+{sneezВ
EAК|hІӿthЙ+ё!Ҷ	BAѱ|ҍ?fӢo?Ԙ<inЀaccount
BAd service|servic!#th!pla<pay+for||IAbenefit||C
EA'+milk Н<Ԉy|Ԉ]Ѐmilk||LH
EA.Cowde<Ѝ|Щ}Ҡ+{highe?cК?risk
BA.COX-2 й|ҳ<З!easie?o<th!ѣch||AMcyclooxyҊӴ	BA.Cox regrВЬ|ma҈ԊЀcompar!Ӻove?ҥ||AApropor>@hazard+model;EApropor>@hazard+model
EA.CoxiЧ~burnetii|fӕanim@gѥ#в+feє
EAkie҅|ҏ+#в+mou҈{h{sorВ
BA.CPAP machи|machin!#һ+th!airwa]ope<^gХl!ai?prВsя
EA cap|scal]patӖ+o<~Ӏ'+scalp
KAl|*th!skull	BAl мe|м!#come+straз_th!bЭ
BAcо|Р<#Яe+pЄ*th!skull
KAfacial|*th!head {face	EApharyngiԮ|Цnea?th!bas!*th!bЭ	EAsynostoЉ|bab]skuЇњ+#ԧ<ЕҘly	BAо|Р<#Ҥ+th!skull
AAm||skull
BAne|г!#҇+а+mak!energy	EAn!kinӴ|Н<#leak+_џ}а	EAnи|wҭ!i<th!=#ԏ+hІth!ѩy+Ѱ	EAnin!clҘК|meaҸ!*hІweЇth!ѩy+clea<th!О
EAtialЙ|Ӗь*~Ѱer'+tЭ%{license||||C
EAa>|crackl%sound	EAus|crackl%i<~ԧЃo?Ӝ?th!ѻ
EA.Creutzfeldt-Jakob Ё|rar!ш<Л!#get+wors!є]fҭ
EA.Crimean-Congo hemorrhagЂfeє|deadl]feve?Тb]ҁks||PKaemorrh
BA rВoluѢ<team|team #҇+i<~mХ@УcriЉ||SE{hom!МЃ||E
EA.CRISPR|tool fo?ё%ҊВ
BA@accВ+ј|ҜЇrur@ј||||C	FA@к||intensiv!к	CA@җ!unit||intensiv!җ!unit|AFintensiv!Ћ	EA@жВs|Ԕ-threѱn%жВs	EA@жВ+polyneurы|м!џ!i<є]siьСe	EA@limb ischҟ|є]poo?=flІЀ~leg o?foot||SEa;BJhronЂlimb-threѱnЙ;BEhronЂlimb-threѱn%ischa
EA.Crohn'+Ё|Ԏ-tѥswЧ%*th!Ѥ||FI
EA-contamina>|Т*Ѳ+_on!fћo?Ҹfac!Ѐanҍr	EA-ԕ>|ԕѢ<ԫЅrelat}Ѳs	KA-reӢр|reӢ%ЀӦ%similar	EA-Ԍѧі|ԌѢ<ЀӦ%similar	KA-sec>al|look%бon!poiЃi<ҥ	BA-sec>@ѐy|ѐ]*С!бon!poiЃi<ҥ
EBite|uppe?tee҈#bit!ч!th!Ӕe?ԑ
BAve?Ԇ|ѐ]i<whiАeaАҕtrie+bo҈Њs||KAѐy
EA|childhћИ<^~bark%cough
EA mortalі|dҞh+Ѽ!an]adjust%fo?Ԁ
FAВerva>||freezЙ	EAobe|tool #freezВ
FArgery||ҫ]b]freezЙ|EAabla>
EAerapy|МЃ^ԩem!cold
EA.Cryptococcus|fungu+#ca<пt th!bЭ	EAcocc@menЙГ|fungu+И<arЖth!bЭ	EArchidism|tВҁl!#ha+Ўmov}down	EAsporidioЉ|Ѥ И<_~ӈ!i<wѱr||NAum п>
EAl arthrы|ԧЃҳ<_crystals	BAlҨ!lens|natur@len+*th!Ҧ	EAlloid|salt wѱ?gр<inЀ~Ӽ
EA.CT angiѫ|sca<*th!=vВҒ	BA.CT colonѫ|sca<*th!ӂ!Ѥ||ABvirtu@colonoscop
KAal|cube-shaped
EA@competҲ|know%{rВpect%Сe'+cultя||SAy	KAall]competХ|rВpectful *Сe'+cultя
AAѧ!dԛ||tot@dԛ	BAѧ!incҮnce|ԡ!*С!уgӒiЇove?~ҥ
KAve|abl!Ѐcя
BAin|yЧІг!i<turmeric
EAԀ|scrap%oД*х
EAя|curve
EA.CushЙ'+Ѝ|ЕmuА*~strВ+Ъ!i<th!Ю||HJ;KBЛ
EAi@к|҇ ^dail]tasks, ЎӘ@к||||C
JBous||ѻ	EAou+T-ceЇlymphԮ|=cК?*th!ѻ||AAmycosi+fungoidВ	EAou+candidiaЉ|yeaЅИ<*th!ѻ	EAou+larv~migrans|itch]trail _~wԃ i<th!ѻ	EAou+leishӸiaЉ|ң<sore+Тb]s{fliВ	EAou+lupu+erythematosus|ң<rash _~Л!*th!ѹ!ї||AUdiscoid	EAou+melanԮ|ң<cК?_pigmeЃЏ	EAou+squamou+ceЇѕ|typ!*ң<Ј
BA value|valu!#divҮ+nԃ@_Ўnԃal||DJ-;HApoint;DA-off point
FAacҐia||blue-gree<algae
EAis|blu!tiЃ*th!ң<o?lip+_lІoxyҊ
KAic|blu!_lІoxyҊ
EA AMP|mВsenge?ч!Џ
EAialyЉ|splitt%*a<ey!layer
EAxyҊӴ|Н<#в+ҳ<{swЧЙ	EAxyҊӴ-2|Н<#в+ҳ<{swЧЙ
EAhosphamҮ|ШcК?{Ѯ![	EAhotocoagѿ>|lӴ?МЃЀӔe?ey!prВsя	EAlegia|drop+#Ԟ th!ey!_focusЙ
EAporи|З!#ђ+th!Ҁ]һ ~new organ||BAicӓporin;LA
EAhymia|mild mћswЙ+ove?yҘs
BA|sac fҧ}^Ӄ
BAi<C|=Н<#ԏ+hІѩy+Ѱ
BAо|Р<ЀЯ!th!Ѿr||AKradic@
BAne|Н<ҋ%т
EA fibroЉ|Щ}Л!#clog+th!Ӿ+^thiьmucus	EA fibrosi+transmembran!conductanc!regѿэ|Ҋ!#fail+i<a<Щ}ѝЁ
EBis|Ѿ?п>
EAele|Ѿ?#bulge+inЀth!Ԧ
EAraphy|X-ra]*th!Ѿr
EAd macѿ?edema|еi<th!cХe?*sѳ||QFo
EAithiaЉ|Ѿ?stonВ
EAetry|teЅ*Ѿ?prВsя
BAcopy|ӹч!th!Ѿ?^~thi<camera
EArethrѫ|X-ra]*th!Ѿ?{it+Ӷ
EAbи|=cК?[
EArom!P450|lр?Нn+#Ӥ dow<Ѫs
EAneҁs|ѐ]*DNA strand-lik!Ҋ!җriers
BAne|Н<#Ѯ!cЧ+us!Ѐsend ӌ	BAn!sэm|҆+oєԌѢ<*th!Ѯ!ї
KAgҬ|*cЧ+Ӝ?~ԋ||JA	EAgy|ѐ]*cЧ+Ӝ?~ԋ
EAgalo҅|Ӎ<ҏ+#ca<hӕunbor<babiВ	EAgaloҏ+reүГ|ҏ+И<*th!baь*th!Ҧ
EAthғ|ѐ]*siьЏ
EAasm|jЧ]ч!~cЧ	KAasmic|*th!jЧ]ч!~cЧ
EAducѧ!Б|Я%a+muАcК?a+possible||AIdebulkЙ
BAeleton|fram!ч!~cЧ
EAl|liquҔч!~cЧ
LAxic||cЧ-kҧЙ	BAxЂѪ|Ѫ #kҧ+Џ, us}ԫЅЈ||KA[	EAxicі|hӕЀЏ
BA.D-dime?tВt|=teЅfo?Ԭ
EAtran|=thinner
EAcystecо|Я@*~tea?sac	EAcystГ|пt}tea?sac	EAcysэhinosо|Р<Ѐope<~tea?duct
EAarin|=thinne?shot
EB|ү]flake+*ң<_animals||AGanim@;AGpӒ
EAiflozin|Ѻ+{heЄ[
EAe|З!fo?ң<{leprosy-lik!п>s
EAycin|ШФ
BA.DASH diet|Ҟ%pla<#҇+Ӕe?=prВsя
EA ԩac>|pull%fӢ+oД*ѐiВ	BA safet]moniэ%board|ҕ*expert+уwatА~ѐ]fo?harm||FU{saf;FAmoniэ%committee
BA scan|Ҙl]sca<#ԏ+whe<th!bab]i+due||||E
FA cas!Б||same-da]Б|||E
EA Quervain'+tenosynovГ|sor!tendon+бth!thumb||LO	KA novo|new, Ўther!Ѽe	BA novo muta>|new Ҋ!ё!ЎfЖi<th!parХs	KA-idХified|^ѽn@detail+Яed||ACanonymiz;ACanonymis
KAtatЙ|mak%є]weak	DAty||weaknВs
IAe||clean	EAemХ|Я@*dead Ѹ!_~wound
EAѿ>|tak%oД~Ӷ
CAou+ӳ||bab]ӳ|AGprimary
EAo<aid|tool #҇+С!choos!к
EAniza>|clҘ%Ѳ+_th!Ю||IFs
EAensat}cirrhoЉ|sҗr}lр?#fails	EAensa>|Ҏ<worsen%*a<жВs	EArВsio<sicknВs|жВ+i<dрr+уcom!ԇЕfҭ	EArВsio<Б|ҫ]#Ԙ+prВҸ!off ~мe||AAspin@decomprВЬ;AVspin@	EArВsiv!craniecо|Я@*skuЇӣ!Ѐeas!prВsя
FAi>Й||ӓ+*fitnВs
CAВtӭ||stuff]nos![
GAaminѱ||clean	EAamina>|Я@*Ѳs, Ҫal+o?radia>
EAica>|Я@*a<oute?layer
CAtu+ulcer||bedsore|AGprВsя;AAprВҸ!ӗ
EA ш<sԨѿ>|МЃ#send+҂pulse+inЀth!bЭ	EA vei<thromboЉ|=clot, ԝ<i<th!leg||HLnous	EA venou+insufѦ|poo?=retur<_th!legs
GAte||pas+stool|DFa	FA>||pass%stool|DHa	EAэ]П|ќ!pass%stool
EAҧa>|electrЂshoь#rВtart+~nԃ@фbҞ	BAҧaэ|devic!#shock+th!heЄbaьinЀrhythm
BAenc]Ё|жВ+_laь*~nutriХ	LAХ||lackЙ	BAt|laьo?ӓs
BAѧ!host|anim@i<whiА~ӈ!breeds
EAra>|slІӤdown	KAratр|sӔl]Ӥ%down	EAraѧ!disc Ё|wor<disc+i<th!spи||QIk	BAraѧ!Ё|Л!#get+wors!ove?ҥ	EAraѧ!ԧЃЁ|ԧЃҳ<{stiffnВ+_wҘ	EAraѧ!lumba?spondylolԓheЉ|spin!ӣ!#slip+^Ԁ
DAi>||swalӔЙ
EAa>|Ӥdown	IAe||Ӥ down
EAd onsӒъ!sorenВs|sor!а+~da]o?ӿlѱr	EAd puberty|pubert]#ҩ+lѱ
KArious|harmful
IAѱ||dВcribe
EAum|Ҏn, seє!confuЬ	EAum tremens|҆+shak%{confusio<_alcoӪ withdrawal
CAd||shoulde?а|HA а
KAonal|^false, fix}beliefs
EAraliza>|ӓ+*mиrals||KFs
EAaphics|fӢ+suАa+ag!{sex
KAinatЙ|stripp%th!coat%*мВ	BAinat%Ё|Л!#џe+th!coє%*мВ||RAorder	EAina>|ӓ+*th!ԕѧ!coє%*мВ
EAra>|ӓ+*~Нn'+shape
BAtЂcЧ|Ѯ!ceЇ#ԏ+Ѳ+Ѐҍrs
EAa>|ӓ+*мВ
EA|ҏ+Тb]mosquitoe+#в+feve?{҃||GA feє	EA hemorrhagЂfeє|seє!tropic@feve?^ѵЙ||IQa	EA ҅|ҏ+Тb]mosquitoВ
EAmab|њ-Ԣ%shot
EAometry|teЅ*ӣ!strength
BA abscВs|pockӒ*pu+arЖ~ӳ||AIӳ;AKperiapic	EA amalgam|mix *metal+us}ЀfiЇԑ	EA arch|rІ*ԑ	EA bridge|fals!too҈held b]th!tee҈next Ѐit	FA calculus||harden}plaque	FB җiВ||too҈decay|AG	CB crown|cap #coє+~ӳ|too҈cap	BA dam|thi<sheӒus}a+~barrie?dur%or@sex	EA enamel hypoplasia|thi<too҈coatЙ||AR	EA eroЬ|too҈Ҹfac!wor<awa]b]Ӯ||AIӳ	EA fluoroЉ|mark+o<th!tee҈_ЕmuАfluorҮ||AJ	BA hygienԓ|ѽ<уclean+tee҈{Ӗck+gums	BB implӭ|poЅi<th!jaw #Ӫd+~fals!ӳ	EA plaque|sҁk]film *Ѳ+o<ԑ	FB prophylaxis||tee҈cleanЙ|AOor	BA prostheЉ|fals!ӳ	FA pulp||ч!*th!ӳ	BA rВэa>|reҳ?suАa+~fҧ%o?crown	FA scalЙ||tee҈cleanЙ	BB sealӭ|thi<coat%#Ӡ+tee҈_decay||AIpӷ{fissя;AIfissя	EA trauma|injur]Ѐth!ԑ	BA veneer|thi<cove?fo?th!froЃ*~ӳ
EA|hҿlaye?Ӝ?th!too҈Ҹface||GAe
EAӲ|th!ԑ
KAacial|*tee҈{face
LBenѱd|lІi<oxyҊ|Ӕ-oxyҊ
EAiӣucleЂӮ|molecul!#Ӫd+th!ҊВ
BAeЃvariable|rВult #~ѐ]meaҸВ
IAe||us!up	EAӲ|us%up
BAriza>|electrЂё!#fire+~мe||IFs
EA>|ҋ-up
EA fԃѿ>|shԠ#Ѱ+fo?weeks	BA ԟ>|ԟѢ<#Ѱ+fo?weeks||AAԎ-Ӣ%ԟtable
EAcribЙ|safel]Ԟp%[+#ar!no Ԏe?needed	KAsр|*lІmood	BAsiv!П|ӨВЬ	BAsiv!episode|Ԩ!*deep ӨВЬ||ASmajo?	BAsiv!ҝ|sig<*ӨВЬ	BAsiv!ҝatғ|Ԑ+*ӨВЬ
QAaѢ<*libert]safeguards|rule+#Ӡ С!уcanЎagre!Ѐthei?к||||E
EAraЬ|МЃ#smooth+th!ѻ
LA||ѻ
EAГ|red, itch]ѻ	EAiti+herpetifԃis|itch]blisҐ+ti}Ѐgluten	EAographism|ң<#welt+whe<scratӖd	LAologic||ѻ|MAal	CBoґ||ң<docэ	FAғ||Ә@ң<к	BAome|ң<are~f}b]on!мe	EAomyosГ|Л!^҂а+{~ң<rash	BAophyte|fungu+#пt+ѻ, hai?o?nails	EAoplҭy|ң<reҳr	EAoԄ|cӓ!ӹбѻ	CAoЉ||ң<Ё
BA|laye?Ӝ?th!oute?ѻ
EAcopy|cӓ!ӹб~ң<spot
EAra>|drop i<=oxyҊ
EAitiza>|sӔl]gett%us}Ѐ~trigger||JFs
EAd tumor|Ц#doe+ЎТbДҷ+in||MBu
EArВsin|З!#Ӕer+urи
FAma>||peel%ѻ
EAio<bias|erro?_unequ@Ӗck%*th!өs
GAorѱ||worsen|||B	DAora>||worsenЙ|||B
BAinaЃ*щ|th%#afѠ+щ
EAfica>|clҘ%~Ѫ o?poiso<_th!Ю
KAХal|harmful
EAo?а|Ѿ?а||IA	EAo?oєacѧі|Ѿ?ъ!#squeeze+Еԝn
BApmХ@delay|dela]i<Ԍh%ңlls	BApmХ@disabilі|ԔӫЫ<#afѠ+lҘn%o?dail]ңlls	BApmХ@П|Ы<#afѠ+hІ~child ҷ+{lҘns	BApmХ@milВtӞ|ңЇ#moЅchildre<reaАb]~certai<Ԁ	EApmХ@moniэЙ|watch%hІ~child ҷ+{lҘns||OAҸveҧК	EApmХ@screenЙ|Ӗь*hІ~child ҷ+{lҘns
BA}septum|crook}waЇч!th!nԛ
BA.DEXA scan|sca<#ԏ+hІШњ+are||BH
EAthasӞ|ШsҐoid
EAetomidи|calm%З!us}i<јs
EAҗdia|heЄo<th!rзsҮ	EAmethorphan|cҾ[
EAe+insipidus|rar!Ы<^greбthirst, unrelat}Ѐ=ҵ||AAarginin!vasoprВsi<deѦ	DAe+mЧitus||ԉВ	EAЂfoot|foԠџ!_ԉВ	BAЂfoԠulcer|ope<sor!o<th!foԠ_ԉВ||JF	EAЂgҭropareЉ|slІѣА_ԉВ	EAЂketoӮoЉ|Ԕ-threѱn%acҔҋԇi<th!=_ԉВ	FAЂnephrы||ѩ]џ!_ԉВ|JAѩ]Ё	FAЂneurы||м!џ!_ԉВ	EAЂperipher@neurы|м!џ!_ԉВ||KKoly	EAЂreүы|ey!џ!_ԉВ	CAoґ||Ѻ+docэ
BA.DiagnostЂ{Statisҁ@Manu@*MХ@Disorders|handbook *mХ@жВsВ	BAsҁ|teЅ#find+a<жВs	EAstЂaccuracy|hІԝ<~teЅi+rѳ	BAstЂcriҐӲ|sig<need}Ѐnam!a<жВs	BAstЂerror|wrong, miss}o?lat!diagnoЉ	EAstЂimagЙ|X-ray+{ҍ?scans	BAstЂmarker|sig<#ԏ+a<жВs	EAstЂteЅaccuracy|hІԝ<~teЅi+rѳ
EAҁ@behavio?Ћ|ԅ]#teaӖ+way+Ѐcope||TGu?t;UF@th
BAѱ|еus}Ѐclea<th!О	EAis|МЃ#clean+th!=whe<th!ѩy+fail||AIѩ]
DA dermatГ||diape?rash|||C
DAreЉ||heav]swҞЙ	JAreҁ||swҞy
KAagmaҁ|*th!mai<н%а	FAagmatЂнЙ||deep bЧ]нЙ
BAЉ|shaft *~ӫњ
CBe@Ё||жВ+#в+diarrhea|KAжВs||C	CBoe@Ё||жВ+#в+diarrhoea|LAжВs||E
KAlic|с<фbҞs	EAlЂ=prВsя|bottom numbe?*~=prВҸ!readЙ||KI	BAlЂӝ>|ќ!fҧ%*th!ф
EArmy|heбus}Ѐtreбo?cДх
EAam|calm%[
EAenac|ҳ<{swЧ%[
KAy|*food	FA]cӪВҐol||cӪВҐol i<food	BA]fiber|pЄ*plӭ+ұcanЎdigВt||LAre	DA]inԘ||diet	AA]modifica>||ё!i<diet	BA]supplemХa>|add%Һn+o?fћproducts||AQnutri>al
BAian|expert o<fћ{щ||FDc;AJregisҐ};ADregisҐ}dieҁ
BAХi@diagnoЉ|liЅ*possibl!љВ	IAХiѱ||teЇapart
EAult ӯ|airwa]#i+hҿЀԌh	PBult]conceivЙ||ќ!gett%pregnӭ
EA!axon@ӗ|э<м!fiber+i<th!bЭ	EA%capacі|hІweЇth!Ӿ+pas+o<oxyҊ	EAӲ|ѴЙ	EAio<tenso?imagЙ|sca<*th!bЭ'+wirЙ	EAӲ-weѳ}imagЙ|sca<#ԏ+Ҙl]stroke
EA.DiGeorg!Ѝ|Ы<_~miss%piec!*DNA
BAl rect@examina>|Ӗьч!th!bottom ^~glov}fЙer||TA	EAl subtracѢ<angiѫ|ԡp X-ra]*=vВҒ	BAl therapeuҁ|app #trҞ+~Уӱ>
EAn|heЄ[
IB||wҮn	EAd җdiomyы|stretӖd, ҂heЄа	BAd ey!exam|ey!Ӗьц?drop+#wҮ<th!pupils||QAina>
FAon||wҮnЙ|FDat	EAo<{cяttԀ|Ҵ!#clҘ+th!Ҽ ҨЙ||FRat
BBr|tool #wҮn+a<ҤЙ
EAzem|heЄ{=prВҸ![
BAt|liquҔfo?mix%~[
EAyl fumarѱ|З!fo?м!o?ң<Ё
EAostӞ|З!#sԝn+th!neь*th!Ҽ
BAidyl peptidӴ-4 й|Ѻ+[
EAhydramи|Ԉ]З!#ђ+ұӐy
EAeria|ә+throбИ<#ca<т нЙ
DBia||doubl!viЬ
EAdamole|З!#prevХ+Ԭ
BA or@anҁoagѿnt|newe?typ!*=thinne?pҧ||ATnovel	BA thrombi<й|=thinner	BA-Ӣ%anѧiral|З!#cя+~lр?҅||XA agХ
EAlit]weѳ|numbe?fo?hІbad ~Ы<is	BAlі-adjust}lif!yҘ|loЅyea?*щ]Ԕ
BAharҮ|ԗ?mad!*ӿparts
BAо|Р<ЀЯ!pЄ*~disc i<th!spи||AKmicro
QArg!instruc>s|instruc>+fo?җ!бhome	FArg!plannЙ||plann%Ѐgo home	BArg!summary|report aboД~ӄ@stay
EAis|пt}spin!disk
EAd eczema|round, itch]patӖ+*ѻ
ABora>||colo?ёe|||C	ABoura>||colou?ёe|||E
DAүua>||ԞpЙ	PAүuaѢ<of||ԞpЙ
EAdК|disagreemХ
EAminaЃvalidі|hІweЇ~teЅtЧ+thЙ+apart	IAminat!сn||teЇapart
EA!acѧі|hІacѧ!~Л!is	BA!acѧit]score|scor!*hІacѧ!~Л!is	EA!burden|tot@hӕ#~Л!doe+ЀСe||AAburde<*Ё	BA!clusҐ|ҕ*cӴ+cӓ!i<Ԩ!{ӵe	EA!elimina>|end%~Л!i<on!regӲ	EA!eradica>|wip%oД~Л!eєyԙe	FA!progrВЬ||worsen%*th!Ё|AAprogrВsio<*Ё;AAprogrВsio<*th!Ё	BA!rВervoir|ԙ!~gѥlр+с<outӤs	FA!ҸveҧК|regѿ?track%*уget+siь{ԙe|Л!trackЙ|ANpublЂщ	BA!vecэ|җrie?*Ё, suАa+~mosquito	KAe-free|ѭДԐ+*Ё	EAe-fre!Ҹvival|Ԩ!^no sig<*cК?ц?Њ	KAe-modifyЙ|sӔ%th!Ё	BAe-modify%ӭirheumatЂѪ|З!#sӔ+ԧЃЁ	BAe-modify%Ѫ|З!#sӔ+~Ё	BAe-modify%Ћ|МЃ#sӔ+~Ё||TArҞmХ	KAe-specific|aboДon!Ё
BAat}҉|ԧЃ^њ+oД*ӵe||AAԧЃdisloca>
EAХa>|Ўknow%ԙ!ұare
KAc}frӢя|^ӣ!oД*ӵe
BA>|cutt%apart
BAinat}п>|И<#ha+ТЌth!Ю	EAinat}intravascѿ?coagѿ>|҆+ԭ%{ѵ%throughoДth!Ю	EAina>|Ѵ
EAia>|ӽ%cДoff _yourself o?th!world	EAiaѧ!П|ӽ%cДoff _yourself	EAiaѧ!idХit]П|hav%mor!tha<on!sens!*self
KA|farthe?_th!trunk *th!Ю	BA radius|forҘm ӣ!nea?th!wrԓ	CA radiu+frӢя||ҽ<wrԓ
EAt metҭaЉ|cК?#Тfar||QBe
LAded||ўn	KAsible|abl!Ѐstretch	FAЬ||swЧЙ|GDt
BAct nurse|nurs!уvisit+С!бhome||||E
EAis|mak%*muАurи
CAic||wѱ?pҧ
EAicѿ?ѵЙ|ѵ%_pouӖ+i<th!Ѥ	EAiculГ|ў<o?пt}ҜЇpouӖ+i<th!Ѥ	EAiculoЉ|ҜЇpouӖ+i<th!waЇ*th!Ѥ||KAa?Ё
LAҁ||frѱrnal	BAtЂtwin|frѱrn@twin
EA.DNA methyla>|Ҫ@tag+#tur<Ҋe+off	EA.DNA sequencЙ|read%th!letҐ+*DNA
BA-not-rВuscitat!order|requeЅ#~Ԟp}heЄЎb!rВtarted||AGDNR
EAmи|З!#ђ+th!heЄbeбstronger
EAxel|cК?[
BAhexaenoЂӮ|щ]fб_fish
EAgravir|HIV [
FAliar]к||hom!к|||E	CAliar]visit||hom!visit|||E
EAidӞ|З!ԫЅnausea
EAzil|memor][
EA huma<milk|milk _anҍ?mҍr||GFbreҭ	EA nephrecо|Я%~ѩ]Ѐgiv!away
EAnoЉ|sӔ-ҷ%sore+Тb]sex||AAgranulom~Йuinale
EAne|ш<Ҫ@Ҩk}Ѐreward	BAn!Ұ|З!#Ӣ+lik!~ш<ӻ||JHrecepto?	BAn!ӭҰ|З!#т+~ш<ӻ	BAn!recepэ|ceЇpЄ#receр+~ш<ӻ	KAnergic|us%~ш<Ҫ@fo?ӏeЃ{mood
BA?ҙ|ultrasЖ#ԏ+hІ=fӔs
KA|o<th!baьo?uppe?sҮ	BA roԠganglӲ|м!bundl!b]th!spи
EAlexӲ|bend%th!foԠup
EAamҮ|ey!drop fo?ѡey!prВsя
AA||dԛ|||B
AA adjustmХ||ё!i<dԛ	EA Вcala>|rais%*th!dos!i<steps	EA reduc>|Ӕer%th!dԛ	EA titra>|slІё!*th!dԛ	KA-dependХ|stronge?^~highe?dԛ	BA-find%ѐy|ѐ]#look+fo?th!beЅdԛ||FGВcala>;FJrang	KA-limitЙ|#һ+th!dos!_go%higher	BA-rВpons!curve|chЄ*dos!ԫЅefѠ	BA-rВpons!rela>ship|Ҩk с<th!amouЃ{th!efѠ||NA
EA frequency|hІԝ<Ѐtak!it	CA inҐval||Ԩ!с<dosВ|DJe	CA regimen||dos!plan|DIԀ	BA sӖdule|pla<fo?whe<Ѐtak!eaАdԛ
KA-bҨd|ԙ!neithe?ӉХ+no?rВҘӖr+knІуget+what||MAed	BA-bҨd ӵebo-юl}Ԇ|ѐ]ԙ!no on!know+уget+th!fak!Њ	BA-bҨd Ԇ|ѐ]i<whiАno on!know+уget+whiАЊ||NAѐy	KA-masked|hidde<_bo҈ӉХ+{staff
BA|tЭ}companio<fo?л
IAgulѱ||tur<down|EI-	EAgѿ>|ԥ%dow<*~Ҋ!o?procВs||EK-
IAtrѱ||Ӕe?bӷb]bit
EAsin|ӟ!{=prВҸ![
EAbicin|cК?[
EAclи|Ф
BA.DPP-4 й|Ѻ+piЇ#҇+Ӕe?=ҵ
EA.DravӒЍ|seє!Ӌ!жВ+_~Ҋ!ёe
QAt precau>s|mask+#Ԟ Ѳ+Ѵ%b]coughs	EAt transmisЬ|ТЌcough+{sneezВ||IAѴ
BAt rѱ|ԡ!*С!уleft th!ѐy
EA absorp>|hІth!Ҁ]Ԙ+i<~Ѫ	EA clҘК|hІth!Ҁ]get+rҔ*~Ѫ	EA delрry|gett%З!inЀth!Ю	EA delрr]ї|wa]ЀgӒЗ!inЀth!Ю	EA dрrЬ|giv%o?sЧ%someӞ'+З!Ѐҍrs	EA elimina>|hІth!Ҁ]get+rҔ*~Ѫ	EA erup>|ң<rash _~Ѫ	EA exposя|amouЃ*Ѫ i<th!Ю	EA hypersensiѧі|Ԉ]Ѐ~Ѫ	BA inҐac>|ё!i<hІon!З!Ѱ+beљ!*anҍr||EM-Ѫ;AMӘa>;AM[	EA metabolism|hІth!Ҁ]Ӥ+dow<~Ѫ	EA rash ^eosinophilia|seє!ң<ԌѢ<Ѐ~Ѫ	EA reЉtК|whe<[+Ԟ ѰЙ	BA tier|pric!level *~[||AFfԃѿry||C	EA tolerК|need%mor!*~Ѫ fo?th!sam!efѠ	BA-elut%stХ|mВh Ԝ!#releӴ+[	KA-induced|љ}b]~З!o?Ѫ||AIӘa>	EA-induc}lр?ӗ|lр?џ!_~[	KA-reЉtӭ|Ўkҧ}b]th!usu@[s	EA-reЉtaЃӶrculoЉ|Ӷrcuӓi+#Ӎ<[+canЎcя||AZmultidr
EA|yЧІspot+бth!baь*th!Ҧ
BA powde?inhaler|inhale?fo?З!a+~powder	EA socket|҃ful heal%ц?~too҈i+pulled
KA eligible|^bo҈Mediҗ!{Medicaid||EJly||C	EA-energ]X-ra]absorpѢmetry|sca<#ԏ+hІШњ+are
EA.DuӖnn!muscѿ?dysԤ|Щ}ъ!weaknВ+#get+wors!i<boys
KA|*~ҜЇԜ!i<th!Ю	EA җcinom~i<situ|abnԃ@cЧ+ч!~milk duct #hav!ЎѴ
EAtи|З!fo?lІmћ{м!҃
KAal|*th!firЅpЄ*th!ҜЇѤ	BA@ulcer|sor!i<th!firЅpЄ*th!Ѥ	BAum|firЅpЄ*th!ҜЇѤ
EAmab|shԠfo?itch]ң<{ҭhma
EA.Dupuytren'+contrӢя|fЙer+#curl {sta]bХ||JM
EA mѱr|tҾҨ%arЖth!bЭ
EA!Ә@equipmХ|lҭ%item+fo?hom!к, suАa+wheelchairs
EAerҮ|ӟ![
EA *candour|dut]Ѐb!hӞЅaboДmԓakВ||||E
FAhria||slurr}o?unclea?speech
EAЉ|unщ]balanc!*gДѲs
EAculia|lҘn%Ы<#ђ+number+hard
EAzia|҃ful stool
EAdochokinВia|ќ!^quiьback-and-for҈movВ
EAcuѧ!Ѝ|ќ!plannЙ
CAc>|ЎѰ%wЧ|poo?func>	LAc>al||ЎѰ%wЧ
EAminԮ|cК?*th!ovary
FAsia||ё}sens!*tҭe
EAphia|ќ!writЙ
EAВia|ӏХ+ұcanЎю||AKtardiv!	EAВias|ӏХ+ұcanЎю
EAia|lҘn%Ӂenc!#ђ+read%hard
EAidҟ|unщ]level+*cӪВҐol o?fбi<th!О||IEa
FAorrhea||ҡ ҃|KCo
EAria|misjudg%dԓanc!i<ӏХ
FAeunia||҃ful sex
FBsia||indigВ>
FBgia||ќ!swalӔЙ	EAsia|ќ!speak%o?Ӝrstand%words
FAnia||hoarsenВs	EAria|deep unhappinВ+o?uneӴ	KAric|ӽ%bad
EAsia|abnԃ@cЧ+#could becom!Ј	KAsҁ|^abnԃ@Џ	CAstЂnevus||unusu@mole|AGatypҬ;MEa
FAa||shortnВ+*н|FCo
EAxia|Ы<#ђ+ӏeЃ{coordinaѢ<hard||BAevelopmХ@coordinaѢ<П
CAthmia||irregѿ?фbҞ|AIҗdiac ar
EAia|poo?coordina>
BAmЂП|Ԏ-lҭ%lІmood
DAia||difficult л
EAia|ъ!spasm+#twiЅth!Ю
FAa||ҳ<whe<pass%urи
EA-cigarett!o?vap%use-associat}ѝӗ|ѝџ!_vapЙ	EA-prВcribЙ|send%prВcrip>+b]compuҐ||BLlectronЂ
EAm perfora>|Ӫ!i<th!Ҙdrum
DA childhћҗiВ||bab]too҈decay|AAbab]bottl!too҈decay	EA childhћinҐven>|Ҙl]҇ fo?ҜЇѶ	EA inҐven>|҇ a+soo<a+~ѯԏs	EA mobiliza>|gett%ӉХ+mov%soon||MFs	KA-onset|ҩ%б~young Ԁ
EA<equin!ҲphalГ|rar!ш<И<Тb]mosquitoВ
EA.Ebol~ҏ+Ё|deadl]feve?Тb]Ҁ]Ӄs
CAoЉ||bruise
EAcoccoЉ|tapewԃ И<#fԃ+еsacs||AAhydatҔЁ
CArdiogram||ultrasЖ*th!ф	KArdiographic|*~heЄҙ	EArdiѫ|ultrasЖ*th!ф
EAlia|repҞ%whбҍr+say
EAsia|seizя+_҆+ѡ=prВҸ!i<д
BAic@ѐy|ѐ]#compare+wӪ!өs, ЎsЙl!Сe
EAicғ|ѐ]*poison+i<natя
BArasite|ӈ!#lр+o<th!ѻ
CAc фbҞ||ԩ~o?ңpp}фbҞ|IE	CAc д||ѓ]Ӈ!th!Ҽ
EAӲ|ҦlҔ#ԥ+outward
EAӞ|З!fo?~м!Ё
FB||swЧЙ|AFo	KA-fԃЙ|љ%swЧЙ||ANo
LAous||ўn|AJo
KAte|ѭДԑ
EAlism|hav%no ԑ	JAlous||ӳlВs
EA.Edwards' Ѝ|rare, seє!ҊetЂЫ<prВeЃ_л||HJ;AAtrisom]18
EAenz|HIV [
EA size|hІbig th!efѠ is	BAo?cЧ|ceЇ#Ӣs
KAnt|җry%away	BAЃмe|м!#җrie+ӻ+_th!bЭ
CAВceЃtablet||fizz]tablet
JAcious||efѠр	EBcy|hІweЇӷѰs	CAc]rѱ||succВ+rѱ
BAon|ҋԇ*Ӄ
EA retrieval|tak%egg+_th!ovariВ||AKoocyte
EA.eHealth|Уҗ!b]inҐnet
EA.Ehlers-Danlo+Ѝ|Щ}Ы<^loos!҉+{fragil!ѻ
EAhioЉ|И<Тb]ҁks
BApХaenoЂӮ|щ]fб_fish
BAo<frac>|ԡ!*=th!heЄpump+oД^eaАbҞ
EAse|Н<#Ӥ+dow<stretch]х
EAcі|stretchinВs	BAn|Н<#ђ+Ѹ!stretchy
EAgraphy|sca<#ԏ+hІstiff th!lр?is
AA frӢя||ҽ<elbow
CAv!caВarean||plann}caВarean|||E	FAv!к||plann}к|||E	CAv!cВarean||plann}C-sec>|JBC-secѢ||C	EAv!opera>|plann}opera>	BAv!procedя|plann}Ҵ!#i+ЎurgХ	EAv!Б|plann}ҫ]#i+ЎurgХ
EAoacupunctя|needle+^҂currХ	BBoҗdiogram|teЅ*th!ф'+rhythm	KAoҗdiographic|*~heЄtracЙ	EAoconvulsiv!Ћ|electrЂpulse+Ѐth!bЭ, gр<whil!aӐ	BAode|ҜЇpad #pick+ԇo?send+electrЂӌ	EAodВicca>|dry%Ѹ!^currХ	BAoҲphalogram|teЅ*th!bЭ'+electric@acѧі	KAoҲphalographic|*ш<wav!recordЙs	EAoҲphalѫ|record%*ш<wavВ	EAolyЉ|us!*curreЃЀЯ!hair	BAolyte|Ҁ]salt, suАa+sodium o?potassium	EAolyt!imbalК|ЕmuАo?ЕҌ!salt o?mиral+i<th!О	EAomyѫ|teЅ*а+{thei?мВ	EAo<microԄ|pictя+*є]ү]thЙs	EAonЂfet@moniэЙ|Ӗь*th!Ӏ'+фbeбdur%л||MNoet	BAonЂУrecord|compute?record *~ѽn'+к||LHmedҬ	CAonЂnicoү!delрr]ї||e-cigarette	EAophoreЉ|lab Ԋ#sort+molecule+b]size	KAophysiologҬ|*electrЂӻ+i<th!Ю||SA	CAophysioґ||heЄrhythm docэ|ATҗdiac 	EAophysiғ|ѐ]*electrЂӻ+i<th!Ю	BAophysiolog]ѐy|teЅ*th!ф'+electric@ӌ	EAoreүѫ|teЅ*th!Ҧ'+electrЂӌ||QAm
EA}=prВsя|=prВҸ!~Ҍ!abov!nԃal|||I<th!US ~stag!*it+own, belІth!ѡrange.	DA}=ҵ||ѡ=ҵ|PAglucԛ;JAglucԛ	DA}cӪВҐol||ѡcӪВҐol	AA}heЄrѱ||faЅheЄrѱ	AA}level||ѡlevel	AA}risk||highe?risk	AA}temperatя||ѡtemperatя
IA||br%out
BAilit]criҐӲ|rul!fo?уca<ԧ<~ѐy
BAaѢ<diet|diӒ#leave+oДfood+Ѐfind ~trigger	EAaѢ<half-Ԕ|Ԩ!fo?half *~Ѫ Ѐleave||AKplaҜ;AKҐminal
EA>|gett%Ԏer
JAted||є]thin	EA>|ԩem!thinnВs
BAcо|Ҵ!ЀЯ!~=clot||AGthromb
BAsm|т}=vВsel, ԝ<_~clot	EAza>|Ҵ!#т+~=vВsel||GFs
EAЋ|т%*~vВsel a+Њ
BAs|mov%clԠ#т+~=vВsel
EA implӭa>|embryo settl%i<th!Ҽ	EA transfer|ӵ%*a<embryo i<th!Ҽ	EAҊeЉ|Ҙl]Ц*~Ӏ	BAґ|lab expert уѰ+^egg+{sperm	KAnic|*th!firЅweek+i<th!Ҽ	BAnЂstem cЧ|Ҙl]ceЇ#ca<becom!an]type	EAtoxicі|hӕЀa<unbor<Ӏ
EAnc!agita>|confusio<o<wak%_Б||KAdelirium	EAnc]contracep>|л ю us}ц?sex	BAnc]contraceptр|л ю piЇfo?us!ц?sex	BAnc]us!authoriza>|permissio<Ѐus!~product Ҙl]i<~criЉ||VEsa||C	DAЃБ||emerҊc]Б
DA||vomitЙ
KAenic|љ%vomitЙ
EAopia|sз#need+no glassВ
BAХ|cream #һ+ң<soft
EA<regѿ>|handl%*ӽЙs||HLal	EAn@dysregѿ>|ќ!Ӹag%ШӽЙs
EAiflozin|Ѻ+{heЄ[
EBema|ѝЛ!#ђ+ӷhҿЀнe	KAematous|^trapp}air
EAc Њ|МЃbegu<Ѽ!th!teЅrВults||HKal;JAherapy;HA@Ћ	KAcal|bas}o<whбha+bee<see<o?measяd	EAc@ӭibiotЂЋ|Ф+Ѽ!th!gѥi+known||HS 
EAa|pu+arЖth!Ӿ	EA~thoracis|pu+arЖth!Ӿ
EAitabи|HIV [
BAon|mix *oil {wѱr
EA bloc rВec>|Я@i<on!piece
EAril|=prВҸ![
EA eroЬ|wҘ%awa]*th!hҿlaye?*th!ԑ
BAulѱd|cӓ}i<~shЧ
EBalГ|swЧ%*th!bЭ	EAalы|Л!o?џ!#ёe+hІth!ш<Ѱs
EAeЉ|soil%i<childre<paЅtoilӒtЭЙ
EA-stag!ѩ]failя|ѩy+#no Ԏe?Ѱ||KIrenal	EA-stag!ren@Ё|whe<th!ѩy+no Ԏe?Ѱ||KIѩy
KAc|alway+prВeЃi<a<area	BAc Ё|Л!#i+alway+prВeЃi<a<area	EAcі|hІӍ<~Л!i+i<a<area
KArdial|*th!ф'+inne?ҨЙ	EArdГ|И<o?swЧ%*th!inne?Ҩ%*th!ф	BArdium|inne?Ҩ%*th!ф
LAи||Ъe	CAin!П||Ъ!П|NAeӴ	EAin!disrup>|upsӒ*th!Ю'+ЪВ	BAin!disrupэ|Ҫ@#inҐfere+^ЪВ||JA-disrupt%Ҫal;RBe;AMhԃo	CAin!Ԃ||gl{#ђ+ЪВ	BAin!ї|Ԃ+#mak!ЪВ	CAinoґ||Ъ!docэ	FAinғ||Ъ!Л!к
EAtoЉ|tak%i<*mѱri@b]~cЧ
KAnҁ|*th!ч!*~ӳ	EAntЂЊ|МЃч!~too҈root||MAherapy	EAnҁs|МЃ*too҈roots
KAnous|mad!i<th!Ю
KAminal|ч!~Ԝ!*th!Ю
LAԆ||Ҽ ҨЙ	EAtri@abla>|Ҵ!#Яe+th!Ҽ ҨЙ	BAtri@biopsy|teЅ*~ҜЇpiec!*th!Ҽ ҨЙ	EAtri@ѕ|cК?*th!Ҽ ҨЙ||MJadeno	EAtri@hyperplasia|thicken}Ҽ ҨЙ	BAtri@polyp|Цi<th!Ҽ ҨЙ	EAtri@recepѧі|hІread]th!Ҽ is	EAtri@thicknВs|thicknВ+*th!Ҽ ҨЙ	BAtriԮ|ovar]еsac fҧ}^old О	EAtrioЉ|Ц*Ѹ!lik!th!Ҽ Ҩ%Ӈ!th!Ҽ	EAtrГ|swЧ%o?И<*th!Ҽ ҨЙ	CAtrium||Ҽ ҨЙ
EAthalmГ|И<ч!th!Ҧ
EAasmЂreҁulum|ceЇpЄ#ђ+Нn+{fats
EAct@ҙ|ultrasЖч!th!Ѥ
CAhin||ӽ-gћҀ]Ҫal
BAope|thi<Ԝ!^~ү]camera	KAopic|don!^~camer~o<~Ӷ	EAopЂretrograd!cӪangiopancrҞѫ|camer~Ӗь*th!bil!{pancrea+ԜВ	BAopЂҙ|ultrasЖ_ч!th!Ю	NAopҬly|^~camer~o<~Ӷ	BAopy|teЅ#look+ч!th!Ҁ]^~ү]camera
KAelial|*th!Ҩ%*=vВҒ	BAeli@cЧ|ceЇ#lи+=vВҒ	EAeli@ӝ>|poo?Ѱ *th!Ҩ%*=vВҒ	BAeli@keratoplҭy|ӛЃ*pЄ*th!froЃ*th!Ҧ	BAeҨ|г!#Ӆ+=vВҒ	CAelium||=vВsel ҨЙ
BAxin|poiso<_ч!Ѳs
BAaӖ@Ӷ|н%Ԝ!Ќth!ӎ
KAscѿr|don!ч!~=vВsel	BAscѿ?aneurysm reҳr|reҳ?*~bulg%=vВsel _чe
EAnou+abla>|МЃ#cӓe+ў<Ӽ+^hҞ||LAlӴ?Њ
BAnt|rВult #~ѐ]meaҸВ||DF 
BA|liquҔ#goe+inЀth!bottom
BA densі|calorie+i<eaАbite	EA expenditя|energ]th!Ҁ]usВ	EA metabolism|hІth!Ҁ]ђ+{use+energy
EAemХ|be%oєfuЇ^Ӄ
EAtmХ|Ң}cЧ+ҩ%Ѐҷ
EA}recoє]ц?Б|pla<fo?fҭe?heal%ц?Б	BAe?regӲ|stretА*DNA #boost+~Ҋe
EAarin|=thinne?shot
AAee||member|||C
BA.ENT docэ|Ҙ, nos!{throбdocэ||EAspecialԓ
EA.Entamoeb~hԓolyҁa|ӈ!#в+О]stools
EAvir|З!fo?~lр?҅
KAl|gр<Ќth!gut	BAl fԃѿ|liquҔfћfo?~Ӷ	FAl nutri>||Ԝ!feedЙ|IAfeedЙ
LAc||Ѥ	KAc-coѱd|coat}so #ӷdoe+Ўmelt i<th!ѣch	EAtis|swЧ%*th!ҜЇѤ
EA.EnҐobacҐiaceae|famil]*gДѲs	EA.EnҐococcus|gДgѥ#ca<љ!п>s	EAbiaЉ|И<^pinwԃs	BAcyte|ceЇ#lи+th!gut	BAԄ|camer~Ӗь*th!ҜЇѤ	EAsо|Ҥ%*th!Ѥ Ќth!ѻ	EAо|cДinЀth!Ѥ	BAtoxin|poiso<#upset+th!gut	BA҅|Ӎ<ҏ+#ca<љ!colds, rashe+{ҍ?жВs
EAГ|swЧ%ԙ!tendo<meet+њ	EAы|ќ!ԙ!tendo<meet+њ
EAlogy|ѐ]*insects
EAӲ|ҦlҔ#ԥ+inward
EAa>|Я@*a<ey!o?lump
EAnmХ@exposя|contӢ ^Ӧ%ѨarЖyou	FAnmХ@tobacco smoke||secondh{smoke	BAnmХ@trigger|th%#set+off ѷ, suАa+smoke
EAtamҮ|ӟ!cК?[
KAҁ|*Нn+#spe}ԇёe+i<th!Ю
BA|Н<#speed+ԇёe+i<th!Ю	EA inhibi>|т%*~Ҁ]Нn	BA й|Ѫ #т+~Ҁ]Нn	EA-Ҩk}ѮosorbeЃassay|ӰЅ#find+Нn+o?Ѳs
BAphil|Ԓ!=ceЇҨk}ЀԈiВ	EAphilia|ЕӸ]*on!typ!*Ԓ!=cЧ	KAphilic|^Ӹ]Ԉ]Џ	EAphilЂҭhma|ҭhm~^Ӹ]Ԉ]Џ	EAphilЂВophagГ|fћpip!swЧ%Ҩk}ЀԈiВ||NLo
EAmԮ|Цi<th!ш<o?spи
EAdylalgia|elbІ҃
BAЂcurve|graph *new cӴ+ove?ҥ	KAiologҬ|aboДhІЛ!Ѵs||NA	BAiologic@ѐy|ѐ]*hІЛ!Ѵ+i<өs||NG	BBioґ|sciХiЅуѐie+hІЛ!Ѵs	EBiғ|ѐ]*hІЛ!Ѵs
KAmal|*th!oute?ѻ	BAm@Цfacэ|Н<#ђ+ң<cЧ+ҷ	BAm@ЦfӢo?recepэ|pЄ*~ceЇ#receр+Цӌ	BAmis|oute?laye?*ѻ	EAmolysi+bulӓa|Щ}Л!i<whiАң<blisҐ+easily
EAymis|Ԝ!#sэe+sperm	EAymГ|swЧ%*th!Ԝ!ӧ!tВҁle
BAal|ҳ<relief shԠi<th!Ӕe?back	EA@analgВia|ҳ<relief Ќth!baьi<labor	EA@anВthВia|numb%Ќth!back||LIa	EA@catheҐ|thi<Ԝ!b]th!spи	BA@hematԮ|=с<th!skuЇ{th!bЭ||KHa;BOxtra;BHxtradur@ha	EA@ԟ>|shԠnea?th!spи	BA@sҐoҔԟ>|shԠ*ӭi-swЧ%З!nea?th!spи
KAtric|*th!uppe?bЧy	FAtrЂ҃||uppe?bЧ]҃
KAeҁ|aboДhІҊe+ar!ԥ}o<o?off	EAeҁs|ѐ]*hІҊe+ar!ԥ}o<{off	EAome|Ҫ@tag+#tur<Ҋe+o<{off
BAttis|flap #coє+th!windpip!whe<ұswalӔ	EAttГ|҆+swЧ%бth!top *th!windpipe
EAsy|ш<Ы<#в+repҞ}ӋВ	EAtoҊeЉ|hІӋ!жВ+ҩs
FAhrи||adrenalи|||E	BAhrin!auto-ԟэ|pe<^З!fo?~seє!ԈЂԌ>||ARadrenal;AAadrenaҨ!pen;MApen
EAra|wѱr]eyВ
EAsiodeЉ|Ԟp%Ц*~leg њ	BAЉ|end *~ӫњ
EAin@membrane|sca?Ѹ!бth!baь*th!Ҧ
EAerГ|mild swЧ%*th!Ԓ!*th!Ҧ
BAо|cД#wҮn+th!vagin~fo?л
KAic|com%{goЙ	EAЂmigЭe|migЭ!nІ{then
EAdias|peni+Ҥ%o<top
EAxis|nԛѵ
KAlial|*cЧ+#Ҩ!o?cove?~Ҁ]part	BAli@cЧ|ceЇ#lи+th!ң<o?ӆ	EAlializa>|ҷ%*new ң<ove?~wound||ARre-;ARre;LFs;AFre-epithelialis;AFreepithelialis	BAlium|cЧ+#Ҩ!o?cove?~Ҁ]part
CBҁ|outӤ *Л!among animals|anim@outӤ
EAnӞ|wѱ?piЇfo?th!ф
EA.Epstein-Bar?҅|Ӎ<ҏ+#ca<љ!ӫtirednВ+{sor!Ӛ
EAbrium|balК
BAlenc!Ԇ|ѐ]ЀshІӿЊ+Ѱ alike
KAcal|ЎclҘ
GAѱ||wip!out
EAl!ӝ>|ќ!gett%o?һ%a<erec>	EAl!func>|abilit]Ѐhav!a<erec>
EAlciferol|Һ<D2
KAmic|mad!Ѐfӷth!Ю	EAmics|fitt%Ѱ Ѐth!Ю
EAnib|ѝcК?pҧ
BAn|wҘ%away
KAe|wҘ%awa]х	EA!ВophagГ|sor!fћpip!_Ӯ||AMreflux;ILo;ALreflux o
DA>||burpЙ
EAelas|brзr}ң<п>
FAma||ң<rednВs	EAm~Иsum|vir@жВ+^brзr}Ӗeks	EAm~migrans|bull's-ey!rash ц?~tiьbite	EAm~multifԃe|rash *rЖr}rЙs	EAm~nodosum|tende?r}lump+o<th!shins	JAmatous||red
CAocyte||r}=cЧ	BAocyt!sedimХaѢ<rѱ|=teЅfo?Ԑ+*swЧ%i<th!Ю	EAocytoЉ|ЕӸ]r}=Џ	EAoderma|r}ң<aЇoє	KAoid|*r}=Џ	EAomycin|Ф	EAopoieЉ|mak%*r}=Џ	BAopoieЉ-sԨѿt%agХ|З!#ђ+r}=Џ	BAopoieү|Ъ!#ђ+r}=Џ
EA|dead, dark scab	EAoо|cДi<burn}ѻ
DA.EsӖrichi~coli||E. coli
EAlopram|З!fo?ӨВsio<{worry
EArazole|ѣАacҔ[
LAgeal||fћpipe|AKo	EAge@adenoѕ|cК?*th!Ӕe?fћpipe||AZo	EAge@atrВia|fћpip!#i+cӓ}_л||ASo	FAge@Ј||fћpip!Ј|ARo	EAge@Ӹometry|prВҸ!teЅ*th!fћpipe||AUo	EAge@motilі|ӏeЃ*th!fћpipe||ATo	BAge@sphincҐ|ъ!r%abov!th!ѣch||AUӔe?;AUo;AUӔe?o	EAge@squamou+ceЇѕ|cК?*th!fћpipe||AZoВophԀa	CAge@strictя||Ӆ}fћpipe|AUo	EAge@varicВ|ў<Ӽ+i<th!fћpip!#ca<ѵ||ASo	EAgecо|Я@*th!fћpipe||ANo	EAgГ|irritat}fћpipe||ALo	BAgogҭroduodenoԄ|camer~Ӗь*th!fћpip!{ѣch||AZoe	CDgus||fћpipe|AJo
EApia|ey!#ԥ+inward
BAi@Уbenefit|servic!#~pla<muЅcoє||||C	EAi@hypertenЬ|ѡ=prВҸ!^no sЙl!know<в||ANprimary	EAi@thrombocythҟ|ЕӸ]ԭ%Џ||VEa	EAi@tremor|shak%*th!hand+#ұcanЎю
BAiol|mai<femal!Ъe||AJo
EBen|mai<femal!sex Ъe||AIo	EAe<recepэ|ceЇpЄ#receр+~femal!Ъe||ARo	KAe<recepэ-positр|ҷ%^th!҇ *~femal!Ъe||AZoe
EAclӞ|Ӑ [
EAcept|З!#calm+th!ѹ!ї
EAutol|TB [
EAl|alcoӪ
EAl Вtradiol|Ъ!i<л ю pҧs||HJ
EAdecо|Ҥ%*~sinus
KAgҬ|*љВ||JA;AAaeѢlogic;ALa	BAgic@facэ|в||JH;AHљatр;ASa;AHaeѢlogic	ABgy||в|AIa
EAthoҊeЉ|љ!{cours!*~Ё	EAthғ|љ!*Ё
EAѱ|З!#put+ұЀӐ
EAҮ|cК?[
KAemic|^nԃ@=ҵ||GEa
BAhia<Ӷ|Ԝ!с<th!ea?{th!Ӛ
EAia|nԃ@mood	KAic|^nԃ@mood
KAoid|^~nԃ@Ӭ
EA-fre!Ҹvival|Ԩ!ѭДth!жВ+com%back
EAimus|cК?{ӛЃ[
EAc!syntheЉ|brЙ%ѐ]rВult+Ҷ	LAce-bӴd|ԏ<b]rВҘАЀѰ|rВҘch-backed	EAce-bas}pracҁe|җ!ԏ<b]rВҘАЀѰ||PBЗ
EAra>|organ+com%out
EA potХial|bЭ'+electrЂanswe?Ѐ~ӻ
EA.Ew%sarcԮ|ӣ!cК?i<young Сe||FI's
KA vivo|don!i<liv%Ѹ!Ӈ!th!Ю
GCbѱ||worsen	CAba>||flare-up
BA dҞh|dea҈o<top *th!usu@number	EA mortalі|mor!dҞh+tha<expected	DAiv!alcoӪ consump>||drink%ЕmuАalcoӪ|SAuse||B	DAiv!ѵЙ||heav]ѵЙ|||B	EAiv!dayԨ!ӐinВs|be%є]Ӑ]i<th!dayҥ	DAiv!swҞЙ||heav]swҞЙ|||B	DAiv!thirst||ԩem!thirst|||B
CAХ||inacѧ!ЙrediХ
IA||cДout
DAon||Ҹgic@Яal	BAon@biopsy|Я@*~wӪ!lump ЀteЅit
KAэy|mak%мe+mor!Ӣр
BAio<criҐӲ|rul!fo?уcanЎԧ<~ѐy	EAiv!breҭfeedЙ|feed%~bab]onl]breaЅmilk
CAa>||scratАmark
EAӲ|Я@_th!Ю
EAiv!func>|ңll+fo?plann%{focus||SAЙ
EAҮ|Ѻ+shot
EAra>|Я@*aЇorgan+*~space
EAs!intolerК|gett%wor<oДb]Қ	EAs!tolerК|hІmuАexercis!on!ca<do||JAcapacі	KAse-induced|љ}b]Қ
FBon||physic@effort	FAon@dyspnea||нlВsnВ+dur%acѧі|QCo;AAdyspne~o<exer>;AAdyspnoe~o<exer>
KAatр|^peel%ѻ
DA>||н%out|||B
GB||н!out|||B	EAd nitrЂoxҮ|н teЅfo?ў<қ
EAne|releas%Ќ~duct
EAoЉ|push%oД*mѱri@b]~cЧ
KAous|_Ӈ!th!Ю
EA|part+*th!Ҋe+#cod!fo?Нns	EA sequencЙ|read%th!Ҋe+#cod!fo?Нns||AQwӪ!
BA|pЄ*~Ҋ!#code+fo?~Нn
EAhalmos|bulg%eyВ||ABproptosi
BAe|ү]bubbl!#cЧ+send out
EAЉ|bump o<~њ
BAin|poiso<mad!b]Ѳs
EApia|ey!#ԥ+outward
BA.Expand}Disabilit]Statu+Scale|scor!*disabilit]i<м!Ё	EA}accВs|us!*~З!stiЇbe%tВted, Ӈ!~ѐy||AAcompasЬat!use
EAaЃӸԀmХ|watch%Ѽ!trҞЙ	BAorӭ|З!#loԛn+mucus	GAorѱ||cҾup
EAt}partne?Ћ|З!fo?~partne?ѭД~visit||||C
BAmХ@model|wa]Ѐcop]~Л!i<~lab
KAэy|*н%out
EAaѢ<*benefits|lette?#ԏ+whбinҸanc!ҳd|||It i+Ў~bҧ.|C
BAr!route|wa]inЀth!Ҁ]fo?Ӧ%harmful||ABrout!*expoҸ	EAr!Ћ|МЃ#҇+С!fac!fҘs
EAsiv!languԀ|abilit]ЀpДthought+inЀwords	EAsivі|hІstrongl]~Ҋ!ё!ԏs
EAuina>|deadl]ӓ+*О
EAphy|orga<ope<Ѐth!Ӈ!_л
LAed-releӴ||sӔ-releӴ|AKsustain;AKюl;AKproԎ;AKmodifi	EAed-spectrum beta-lӢamӴ|gѥН<#Ӥ+dow<Ѫs
EA@beam radiaѢ<Ћ|radiaѢ<aim}_Ӈ!th!Ю||SHo;XA	EA@cephalЂєЬ|ԥ%*~bab]head-dow<b]hand	EA@fixa>|met@fram!Ӈ!ЀӪd њ	EA@fixaэ|met@fram!Ӈ!ЀӪd њ	EA@validі|hІweЇrВult+appl]Ѐҍ?Сe	EAaliz%behavior|Ӣ%out||JBs%behaviou
KAЧѿr|Ӈ!Џ	BAЧѿ?matrix|mѱri@#Ӫd+cЧ+Ҷ	KAorporeal|Ӈ!th!Ю	EAorpore@membran!oxyҊa>|machin!#doe+th!Ѱ *th!heЄ{Җ	EAorpore@shoьwav!Ћ|sЖpulse+#treб҃||AS
IAolѱ||appl]Ѐҍrs	EAulmonar]ӶrculoЉ|TB Ӈ!th!Җ	KAyramidal|*ӏeЃю i<th!bЭ	EAyramid@efѠ|ӏeЃѯ_~Ѫ	EAyramid@ѷ|ӏeЃӊ+_~Ѫ||QBid!efѠ
BAystole|ԩ~фbҞ
EAasa>|leak%oД*~vВsel
EAel]lІл weѳ|л weзӜ?2.2 pounds||TG	KAel]preҐm|bor<Ѽ!28 weeks	CAі||limb
HAte|tak!th!н%Ԝ!out	FA>||н%Ԝ!Яal
EAe|е#leak+_~wound	KAр|leak%Ӄ
BA floѱr|speь#drift+acros+someӞ'+sѳ	EA ӏeЃdВensitizaѢ<{reprocВsЙ|therap]#use+ey!ӏХ+Ѐeas!trauma||WDsaѢ<{reprocВs
EAibe|cӪВҐol [
EA.Fabr]Ё|Щ}ҋ-ԇ*fб#harm+ӆ
EA validі|whethe?~teЅlook+rѳ
EA ҉|ҜЇԧЃ*th!spи
BA мe|м!#move+th!face
EAiou+П|mak%onВelf seem ҧ
EA IX|=Н<need}fo?ԭЙ	EA V LeҮn|Щ}ё!#ђ+=clԠЕeasily	EA VIII|=Н<need}fo?ԭЙ	BA X~й|=thinner
EA!Ѐthrр|slІЦo?weзgai<i<~child||CAlҐ%Ҡ
EAarum malaria|moЅ҆+typ!*malaria
BAia<Ӷ|Ԝ!_th!ovar]Ѐth!Ҽ
BA negatр|rВult #misse+~ѯ#i+there||FA-negaѧ!rВult;FA-negaѧ!teЅrВult;OA tВt	BA positр|rВult #find+~ѯ#i+Ўthere||FA-posiѧ!rВult;FA-posiѧ!teЅrВult;OA tВt
KAal|runn%i<familiВ	EA@MediҐranea<feє|Щ}҄+*feє	EA@adenԮtou+polypoЉ|Щ}Ы<#в+Ӹ]Ҡ+i<th!Ѥ	FA@hypercӪВҐolҟ||Щ}ѡcӪВҐol|ZAaҟ
AA physician||famil]docэ|IArӢi>er
EAdи|ѣАacҔ[
EA.Fanconi anҟ|Щ}ӣ!cor!failя||KEa
EA|Ѹ!#wrap+ъВ	KAl|*th!Ѹ!#wrap+ъВ
CAѿ>||ъ!twitch
EAtis|ў<ъ!wrappЙ
EAо|cДЀeas!prВҸ!i<а
FAg =glucԛ||fҭ%=ҵ|IIplaҜ;IH	EAg plasm~insuҨ|insuli<i<=Ѽ!ҞЙ||IH
EA-fre!mass|Ҁ]weзѭДfat
FAe|ԩem!tirednВs|tirednВs||Ca<b!fa?mor!tha<ordinar]tirednВs.	JAed||tired
BA Ӯ|ҋ%т *fat	EA lр?Ё|fбҋԇi<th!lрr||AAhepatЂstҞoЉ;AOstҞoҁ
LCe||feєish	CA!convulЬ||Ӌ!љ}b]feє	CA!жВs||жВ+^feє	EA!neutrҤia|feve?^Еfew Ԓ!=Џ, a<emerҊcy||AAneutrҤЂsepЉ;AAneutrҤЂfeє	CA!seizя||Ӌ!љ}b]~feє
EAstat|З!fo?҃ful ԧЃ҄s
LA||stool|BEa	BA ѮoҪ@tВt|hom!teЅfo?hidde<=i<th!stool||BYa	EA impac>|hҿstool stuьi<th!Ѥ||BOa	FA incontиnce||ӓ+*Ѥ ю|BRa;AObowe	CA microbiot~Ң||stool Ң|BYaec;GK;BLaecal	EA microbiot~Ңa>|stool ӛЃЀhe@th!gut	BA occult =tВt|teЅfo?hidde<=i<th!stool||BWa	EA-or@transmisЬ|Т*Ѳ+_stool Ѐӎ||BWa;LAroute;BAaecal-or@route
DA||stool|BEa|"Poo" suit+~poЅfo?familiВ.
EAі|powe?Ѐhav!Ѷ
EA.Feder@Poєt]Level|incom!Ҩ!us}Ѐdecid!уget+҇||AAfeder@poєt]guҮҨВ||C	BAll]qualifi}УcХer|Ӕ-coЅcommunit]cҨic||||C
KA-for-service|paҔfo?eaАvisӷo?tВt||||C
EApи|=prВҸ![
EA Ҋit@mutila>|cutt%*femal!Ҋital+fo?no Ә@reason
KAl|*th!thigh	BAl Ѭ|mai<arҐ]*th!thigh	CAl frӢя||ҽ<tѡњ|DJur	BAl head|baЇ*th!hip ҉	BAl neck|pЄ*th!tѡӣ!nea?th!hip	BAl neьfrӢя|ҽ<hip	BAl мe|м!i<th!thigh	EAl м!т|numb%*th!thigh
EAacetabѿ?impЙemХ|hip њ+#rub
CA||tѡњ
EAbrѱ|З!#Ӕer+=fats
EAyl|є]Шҳ<Ѫ	BAyl teЅstrip|strip #find+~deadl]Ѫ i<ҍ?Ѫs
EAin|Н<#sэe+iron
BA!window|Ԩ!whe<ѓ]i+moЅlikely	EAit]awarenВs|track%fertil!day+ЀavoҔo?pla<д||AAnatur@famil]plannЙ	EAit]prВerva>|sav%*eggs, spѥo?embryo+fo?lѱr	EAiza>|ԧn%*egg {sperm||HFs
KA|*th!unbor<Ӏ||BEo	BA alcoӪ spectrum П|lҭ%hӕ_alcoӪ Ѽ!л||BYoet@a;PAyndrome	EA anԮly|ѯi<a<unbor<Ӏ||HBbnԃalit;BMo;BBoet@abnԃalit	EA =samplЙ|=teЅ*a<unbor<Ӏ||BTo	BA dҞh|dea҈*~bab]Ѽ!л||BKo	EA developmХ|Ц*~bab]i<th!Ҽ||BQo	EA dԓrВs|Ԑ+#~bab]i+ЎweЇdur%л||BNo	BA echoҗdiogram|ultrasЖ*a<unbor<Ӏ'+ф||BTo	EA Ҡ|Цi<th!Ҽ||BLo	CA heЄrѱ||Ӏ'+heЄrѱ|BPo	EA heЄrat!moniэЙ|Ӗь*th!unbor<Ӏ'+фbҞ||AAҗdiotocѫ;BYoet	EA hemoglobin|bab]typ!*=Нn||BJoet@ha	EA ӓs|dea҈*a<unbor<Ӏ||BJo	EA ѝmaturі|hІread]th!Ӏ'+Ӿ+are||BSo	EA malfԃa>|л deѠ||BRo	EA moniэЙ|Ӗь*th!Ӏ'+фbҞ||BPo	BA ӏХ|ӏeЃ*~bab]i<th!Ҽ||BNo
EAde|end%th!lif!*a<unbor<Ӏ
KAҐnal|с<mҍ?{unbor<Ӏ||DIal-;BIoetal-
EAopy|ӹбa<unbor<bab]^~camera
KAxic|ѨЀa<unbor<Ӏ
CA||unbor<Ӏ|BEo
BAe|З!#Ӕer+=fats
BA|Н<#fԃ+=Ԭ	BAoҊ|=Н<#҇+ԭЙ	EAolyЉ|Ӥdow<*=Ԭ	LAolyҁ||clot-dissolvЙ	KAous|^ԭ%Нn
BAdenԮ|breaЅlump #i+ЎЈ
BAlҭ|ceЇ#ђ+connect%х	BAlaЅЦfacэ|Н<#ђ+cЧ+ҷ
EAystЂbreaЅёВ|lumpy, sor!breҭ+ѭДЈ||TAЁ
EAyalgia|Ԏ-lҭ%ҳ<aЇove?th!Ю
EAarcԮ|cК?*connect%х	FAis||sҗrЙ
KAic|sҗred
CA||oute?leg њ	KAr|*th!Ҝlle?Ӕe?leg њ
EA>|pass%Ќ~filҐ
EAerҮ|ӟ!{hai?ӓ+[
BA moto?ңll|ҜЇh{ӏХ, suАa+button%~shirt	EA needl!aspiraѢ<cytғ|needl!teЅ*Џ	BA-needl!aspira>|teЅ*cЧ+#~thi<needl!draw+out	BA-needl!biopsy|teЅ*cЧ+draw<oД^~thi<needle
EAimod|З!fo?~м!Ё
EA trimВҐ|firЅ3 month+*д||AM1||E	BA-degre!burn|bur<*th!top laye?*ѻ	BA-degre!relatр|parХ, child, brҍ?o?ЉҐ	EA-episod!psychoЉ|firЅԨ!*ӓ%touА^realі	KA-in-huӸ|tВt}i<С!fo?th!firЅҥ||OA Ԇ	EA-Ҩ!ӖmoЋ|firЅchoic!*cК?Ѫs	BA-Ҩ!Њ|МЃ#i+tri}first||MAherapy	EA-pas+metabolism|Ѫ ӓ+i<th!lр?Ѽ!ӷѰs
BA.Fisher'+exӢ tВt|teЅ*whethe?ӿҜЇө+Ӂ
BAa|abnԃ@tunnel с<ӿpart+*th!Ю
BA.FIT kit|hom!teЅfo?hidde<=i<th!stool	BA note|docэ'+not!fo?Ѱ||||E
BA-yea?Ҹviv@rѱ|ԡ!*С!aliv!fiv!yҘ+ц?be%diagnԛd||AT5
BA prostheЉ|fals!tee҈fix}i<ӵe||HAarti@dХя	KA-dԛ|^~sӒamount	EA-dos!combina>|ӿo?mor!Ѫ+i<on!pҧ	BA-efѠ+model|ma҈Ԋ#trҞ+ѐie+a+alike
EA ҃|ҳ<i<th!sҮ, belІth!ribs
EA afѠ|ԏ%Ҍ!o?no ӽЙ||AHblunted
FAҲ||gas|FAs
BAoid|plaЃг!i<fruӷ{tea
EAnҮ|З!fo?uneve<фbҞ
BAl!spend%account|tax-fre!accouЃfo?Ә@costs, Ќ~job||||C
EAn|bendЙ
EA cytometry|ӰЅ#sort+{count+Џ
EAazole|fungu+[
EA inԘ|hІmuАұdrink	CA rВtric>||limӷo<drinks	EA rВuscita>|faЅӃ+inЀ~Ӽ	EA reten>|swЧ%_ԩ~еi<th!Ю
EAenil|З!#undoe+calm%Ѫs
EAscei<angiѫ|dy!teЅ*th!Ҧ'+=vВҒ	EAscenc!i<situ hybridiza>|ӰЅ#lѳ+ԇҊВ||ZAidisa>
KAdѱd|^add}fluorҮ	EAda>|add%fluorid!Ѐdrink%wѱr||AMwѱ?	EAd!varnish|coat%#ђ+tee҈stronger
EAdeoxyglucԛ|ԗ?us}i<scans	BAquinolon!Ф|famil]*ШФs||AAquinolӞ	EAԄ|mov%X-ray	EAuracil|cК?[||AM5-
EAtи|З!fo?ӨВЬ
EAasӞ|sҐoҔfo?nos!o?қ||LA propӲѱ
EAamи|З!fo?ӨВЬ
EA dystonia|cramp%*on!Ҁ]part	EA segmХ@glomeruӓcleroЉ|sҗr%*ѩ]filҐs	BA seizя|Ӌ!#ҩ+i<on!pЄ*th!bЭ||AKparti
FA deѦ||lІfolѱ
BAle-sԨѿt%Ъe|Ъ!#҇+egg+ҷ	KAѿr|*~ҜЇsac	EAѿ?lymphԮ|slІ=cК?*th!Ѯ!Џ	EAѿ?phӴ|Ԩ!Ѽ!egg releӴ	EAulГ|пt}hai?roots	EAuloҊeЉ|ripen%*eggs
BA-ԇҡ|Ԩ!С!ar!Ӗck}ц?Њ
BA|object #ca<җr]Ѳs
EAarinux|=thinne?shot
EA.Fonta<procedя|Р<fo?~heЄ^on!pump||HAopera>	BAЧe|soft spԠo<~Ӏ'+head||IA
CA allerҊ|fћ#set+off a<Ԉy|fћԈ]trigger	BA dВert|are~ԙ!щ]fћi+hҿЀfind	BA frequenc]quВ>naire|quВ>+aboДwhбon!Ҟs	EA insecurі|Ўhav%enҾfood	EA securі|alway+hav%enҾщ]food	BA-Ѫ inҐac>|efѠ *~fћo<~[||AMѪ-food	KA-insecя|ѭДenҾfood
CArn!жВs|жВ+_Ѳ+i<food|жВ+_food|KAЁ	BArn!outӤ|outӤ *жВ+_food
EAnoо|mak%room fo?~м!i<th!spи
EA expiraэ]volume|ai?bӔ<oДi<on!second||YA i<1 second	EA vit@capacі|aЇth!ai?ұca<blІout
BA+delрry|л ^th!҇ *curv}tongs
CA<Ю||stuьobject	EA<Ҁ]aspira>|н%i<a<object #т+th!ӯ
BAЂpathoґ|ԍ?уfind+oДhІ~ѽ<died
BA plot|chЄ#lи+ԇrВult+*Ӹ]ѐiВ
EAerol|З!#Ҥ+th!қ
BAary|liЅ*coє}[s||AJѪ 	BAa>|fԃ *~[
BAi}food|fћ^add}Һn+o?mиrals
OAghtly||eє]ӿweeks|||C
EAycin|Ѿ?И<[
BAѢ<docэ|newl]qualifi}docэ||||E
BA?muta>|Ҋ!ё!_~ԡ}ancВэ
PA ҥ+daily||fou?ҥ+~day|||B
EA|spԠ*ԡpeЅsзi<th!Ҧ
KA|*th!spԠ*ԡpeЅsѳ
EAon@exhal}nitrЂoxҮ|н teЅfo?ў<қ	EAona>|splitt%~dos!inЀparts
BAre|ҽ<њ	BAr!cҨic|cҨЂfo?ҽ<ӣВ||||E	EAr!healЙ|mend%*ҽ<њ	DAr!risk||Ӻ*ҽ<ӣВ	ABr}њ||ҽ<њ	AAr}hip||ҽ<hip	AAr}rib||ҽ<rib	AAr}wrԓ||ҽ<wrԓ
EA!X Ѝ|Щ}Ы<#afѠ+lҘnЙ	BAit]frӢя|ҽ<ӣ!љ}b]҂ӣВ||AJosteoporoҁ
EAy|weaknВ+#ђ+жВ+hӷharder	EA]index|scor!*weaknВ+i<old Ԁ
BAhift muta>|Ҋ!ё!#shift+th!read%*th!code
EA fatt]Ӯs|fat+mov%i<th!О	EA flap|Ѹ!mov}^it+=vВҒ	BA radҬ|unstabl!parҁl!#ca<џ!Џ
EAng *gait|feӒ#ӽ stuьwhil!walkЙ
BAomy|ҜЇcД#free+~tзtongu!o?lip||EEec;EFul
EA froze<plaҜ|froze<liquҔpЄ*О
EA.FriedreiАataxia|Щ}м!џ!#afѠ+walkЙ||KH's
BAl lobe|froЃpЄ*th!bЭ
EAtempor@demХia|demХi~#ёe+ѽnalit]o?speech
EA sec>|quiьѸ!teЅdur%Б
EA.Fuch+endҍli@corne@dysԤ|cloud%*th!froЃ*th!Ҧ||GJ
BA.Fugl-MҦ?AssВsmХ|teЅ*ӏeЃц?stroke
EAa>|burn%^currХ
BA-tѥinfӭ|bab]bor<o<ҥ||AL;AAtѥԚ	EA-thicknВ+ң<graft|piec!*ң<mov}Ѐ~wound
KAӭ|Ҏ<{seєe
EAtrӭ|breaЅcК?shot
EAon@abdomin@҃|bЧ]ҳ<^no Л!behind it	BAon@abilі|whбon!ca<do||LDcapac	EAon@constipa>|constipaѢ<^no Л!behind it	EAon@dyspepsia|ѣАҳ<^no clea?в	EAon@endoscopЂsinu+Б|Р<o<th!sinuse+Ќth!nԛ||AY	FAon@imҳrmХ||ќ!^dail]tasks	BAon@independenc!measя|scor!*dail]self-к	BAon@limita>|limӷo<dail]tasks	EAon@magnetЂrВonanc!imagЙ|sca<*th!ш<бѰ	EAon@outcome|hІweЇon!ca<do thЙ+цr	EAon@rВidu@capacі|ai?left ц?~nԃ@н	EAon@status|hІweЇԖ!ӸԀ+dail]tasks	EAon@statu+scale|scor!*whбon!ca<do
EAlica>|Р<ЀԞ acҔcom%up||AONisse<
EA photѫ|phoЀ*th!baь*th!Ҧ	EAcopy|ӹбth!baь*th!Ҧ||GA examina>
EA keratГ|И<*th!clea?froЃ*th!Ҧ||AMmicrobi;AMbacҐi;AKИus
EAia|fungu+i<th!О||EEa
KAidal|kҧ%fungus
BA plot|chЄЀӖьfo?miss%ѐiВ
EAmҮ|wѱ?pҧ||BGru
AAle||boil
BA.GABA recepэ|ш<ceЇpЄ#calm+мВ
EAnү|м!ҳ<{Ӌ![
EAnium|met@us}a+~sca<dye
BA-of-funcѢ<muta>|Ҋ!ё!#ђ+~Ҋ!ЕӢр
CA||wa]*walkЙ	EA ԁЉ|ѐ]*hІon!walks	EA speed|walk%speed||FAvelocі	FA tЭЙ||walk%pracҁe
EAagogue|Ӧ%#raise+milk supply	EAorrhea|milk _th!breaЅwhe<ЎnursЙ||KCo	EAosҟ|Щ}ѯӤ%dow<milk ҵ||IEa
EAamи|memor][
EAadde?ѕ|cК?*th!gallѾr
EAng П|Ўbe%abl!ЀԞ gamblЙ
BA|egg o?spѥcЧ
EAҊeЉ|mak%*egg+{sperm
BA-aminobutyrЂӮ|Ҫ@#calm+м!Џ	EA-glutamyl transferӴ|lр?Н<i<th!О
EAo<cyst|еlump o<~҉
EAne|dead х
EA.GardnerЧ~Ԧlis|gѥi<th!Ԧ
EA exёe|swap *oxyge<{җbo<dioxҮ
EAlgia|ѣА҃
BAcо|Р<ЀЯ!aЇo?pЄ*th!ѣch
LAc||ѣch	FAc Ӯ||ѣАӮ	EAc aԤ|thi<ѣАҨЙ||AAatrophЂgҭrГ	BAc balloon|balloo<i<th!ѣАfo?weзӓs||APintra	BAc band|r%arЖth!ѣАfo?weзӓs||AMadjustabl!	BAc bypass|weѳ-ӓ+ҫ]o<th!ѣА{Ѥ||AORoux-en-Y ;OA Б	FAc Ј||ѣАЈ|KArcinԮ	EAc emptyЙ|hІfaЅth!ѣАemptiВ	BAc empty%ѐy|teЅ*hІfaЅfћleave+th!ѣch	EAc juice|ѣАӮ	EAc lavԀ|wash%oДth!ѣch	EAc motilі|ӏeЃ*fћЌth!gut||FJointВүal	EAc mucosa|Ҩ%*th!ѣch	EAc secre>|mak%*ѣАӮ||IJacҔ	CAc ulcer||ѣАulcer|AIpept	BAn|Ъ!#ђ+ѣАӮ	EAtis|irritat}ѣАҨЙ
BAcnemius|calf а	LAХeric||ѣА{Ѥ|LAologҬ	EAХerГ|ѣА{Ѥ п>	CAХeroґ||ѣА{Ѥ docэ	FAХerғ||ѣА{Ѥ к	EAВophԀ@reflux|ѣАacҔris%inЀth!fћpipe||GR-o	EAВophԀ@reflux Ё|ѣАacҔ#ԝ<rise+inЀth!fћpipe||GT-oВopha	LAintВүal||digВtр	FAintВү@ѵЙ||ѵ%i<th!gut|WA	EAintВү@strom@tumor|Цi<th!waЇ*th!gut||ZAtumour	BAintВү@trӢ|pa҈*fћ_mou҈Ѐanus||AGdigВtр	EAjejunosо|ԧn%th!ѣАЀth!ҜЇѤ	EApareЉ|ѣА#emptie+ЕsӔly	EAschiЉ|Ѥ Ӈ!th!bЧ]бл	BAԄ|camer~Ӗь*th!fћpip!{ѣch	BAsо|Ҥ%i<th!bЧ]fo?~feed%Ӷ	EAstom]feedЙ|feed%Ќ~Ԝ!i<th!bЧy	BAstom]Ӷ|feed%Ԝ!Ќth!bЧy||AFPEG;AEG-	EAо|cДinЀth!ѣch
EA.GauӖ?Ё|Щ}ҋ-ԇ*fбi<ӆ||HI's
EAnib|ѝcК?pҧ
EA electrophoreЉ|lab Ԋ#sort+molecule+b]size
EAabи|cК?[
EA dysphoria|dԓrВ+whe<Ҋde?idХit]{л sex do Ўmatch	EA-affirm%к|җ!#ӡ+~ѽn'+Ҋder	KA-specific|fo?on!sex||AJsex
BA dele>|ӓ+*pЄ*th!Ҋ!code	BA duplica>|ԩ~cop]*pЄ*th!Ҋ!code	EA editЙ|ё%Ҋe+o<purpԛ||DJom	EA exprВЬ|hІacѧ!~Ҋ!is	EA regѿ>|ю *whe<Ҋe+ar!Ӣр	EA silencЙ|ԥ%~Ҋ!off	EA Ћ|МЃ#fixe+o?reӵe+fault]ҊВ	EA transfer|mov%Ҋe+inЀЏ
EAl anВthВia|З!#ђ+ұunconsciou+fo?Б||KIa	BAl anВtheҁ|З!#ђ+ұunconsciou+fo?Б||KIa	CAl prӢi>er||famil]docэ	KAlizable|tru!fo?ҍ?С!too||IEs;LAilі;IAsabilі	EAliz}anxiet]П|Ԏ-lҭ%worr]#i+hҿЀю||IRsed	EBѢ<ҥ|Ԩ!fo?~Л!Ѐpas+Ѐth!next ѽn
BAc Ѫ|Ӗape?cop]*~brand-nam![||IA[;IAӘa>;IAequivalХ
BAc җrier|щ]ѽ<уca<pas+o<~Ҋ!ёe	EAc counselЙ|advic!aboДth!chanc!*Щ}жВs||PDl	BAc counselor|expert уexplain+th!chanc!*Щ}жВs||PCl	EAc epҮmiғ|ѐ]*Ҋe+{Л!i<өs	EAc heҐoҊeі|ӁeЃҊe+љ%th!sam!Ё	BAc locus|ӵ!o<~DNA strand	BAc marker|bӷ*DNA Ҩk}Ѐ~traӷo?Ё	CAc muta>||Ҋ!ёe|EJ;IAvariӭ;EA variӭ	EAc predisposi>|highe?chanc!*~Л!beљ!*ҊВ||APhereditary	EAc susceptibilі|highe?chanc!*Л!_ҊВ	OAcally||b]ҊВ	CAcԓ||Ҋ!specialԓ|AKcҨic@	EAcs|ѐ]*ҊВ
EAl herpВ|И<Тb]sex #ca<љ!sorВ||OA simplex	BAl wart|ҜЇЦo<th!privat!parts	PAlia||Ҋitals
LAurinary||Ҋit@{urи|AAuroҊital	CAurinar]З!cҨic||sexu@УcҨic|||E
BA|fuЇsӒ*~ѽn'+ҊВ	EA sequencЙ|read%*aЇth!Ҋe+i<~ceЇo?Ѳ||ARwӪ!;FLic;DM	BA-wid!associaѢ<ѐy|ѐ]#look+fo?Л!Ҋe+acros+aЇDNA
KAc|*aЇth!ҊВ	EAc imprintЙ|us!*~Ҋ!_onl]on!parХ	EAcs|ѐ]*aЇth!ҊВ
KAxic|ѨЀҊВ	EAxicі|џ!ЀҊВ
BApe|~ѽn'+sӒ*ҊВ	KApic|*th!ҊВ	EApЙ|tВt%whiАҊ!єЬ+~ѽ<has
EAicin|ШФ
EAphЂaԤ|lat!stag!*sзӓ+^Ԁ	EAphЂtongue|smoo҈patӖ+o<th!tongue
EArЂassВsmХ|fuЇӖь*a<olde?ѽn||AUcomprehensiv!	FArЂк||җ!fo?olde?Сe	AArЂӉХ||olde?ӉХ	EArЂЍ|Ӎ<ѯ*old Ԁ	CArician||ԍ?fo?olde?Сe	FArics||җ!fo?olde?Сe
EA ceЇtumor|Ц_egg o?spѥЏ||OBu
BAne|cЧ+#becom!egg+o?sperm	BAn!muta>|Ҋ!ё!pass}_pareЃЀchild||JAvariӭ
EAғ|ѐ]*agЙ||||C
DBӲ||д	BAӲ@Ԁ|hІfa?aӫ~ѓ]is	BAӲ@җrier|ѽ<уҗrie+~bab]fo?Ԗ!else||MAҸrogѱ	EAӲ@ԉВ|Ѻ+#ҩ+i<д	EAӲ@Ѻ+mЧitus|ѡ=ԗ?i<д	EAӲ@hypertenЬ|ѡ=prВҸ!#ҩ+i<д||ANд-induced	BAӲ@sac|Ӄ-fҧ}spac!arЖa<Ҙl]д	EAӲ@trophoblҭЂЁ|rar!Ҡ+ц?д||ZA neoplasia	FAӲ@weзgain||weзgai<i<д
BAn|Ъ!#ђ+ұhungry
EA ceЇarҐГ|swЧ%*arҐie+i<th!head #ca<hӕsѳ||ALtempora
EA.Giardia|ӈ!#upset+th!gut||HA lamblia	EAaЉ|Ѥ И<_~ӈe
CAa||gum	LAal||gum	EA@ѵЙ|ѵ%gums	FA@hyperplasia||gum oєҠ|JAoєҠ	EA@index|scor!*gum щ	EA@inflamma>|ў<gums	EA@recВЬ|gum+#puЇbaь_th!ԑ||BKum	BAecо|Р<ЀЯ!ԩ~gum х	FAГ||Ҙl]gum Ё
PA orally||gр<b]ӎ
KAlar|*Ԃs
BA.GlasgІCom~Scale|scor!*hІawak!~ѽ<is
EA Ӳome?cemХ|ӳ-color}fҧ%^fluorҮ||NA
EAame?acetѱ|З!fo?~м!Ё
EBma|ey!Л!#ca<hӕsѳ	BAm~dЭag!device|ү]Ԝ!#Ӕer+ey!prВsя	KAmatous|*ey!џ!_ѡprВsя
BA.Gleaso<score|scor!*hІfaЅӟ!cК?ma]ҷ
KAumeral|*th!shoulde?҉
BA cЧ|ӡ ceЇi<th!bЭ
EAclamҮ|Ѻ+[||CDybur
EAzҮ|Ѻ+[
EAirҮ|Ѻ+[
BAaѣ|fҭ-ҷ%ш<Ј	EAҭom~multifԃe|moЅdeadl]ш<Ј
BA|Ц#ҩ+i<ш<o?spin!ӡ Џ
EAҮ|Ѻ+[
EA developmХ@delay|be%behind i<Ӹ]ңll+i<Ҙl]childhood
BAin|typ!*=Нn
EA sensa>|ӽ%*~lump i<th!Ӛ||HApharyngeus
KAѿr|*th!ү]ѩ]filҐs	BAѿ?filtraѢ<rѱ|meaҸ!*hІweЇth!ѩy+Ѱ||AZВԨat}g;AAeGFR	EAulӞphrГ|swЧ%*th!ү]filҐ+i<th!ѩys	BAulus|ү]ѩ]filҐ
EAcо|Я@*th!tongue
EAtis|sore, ў<tongue
EAdynia|burn%tongue
KAc|*th!voc@cords
BA.GLP-1 recepto?Ұ|З!#Ӕer+=ԗ?{appetite||GH;GAѪ;GAӘa>;GA[
EAon|Ъ!#raise+=ҵ	BAon-lik!peptҮ-1|gДЪ!#҇+releas!insuҨ	BAon-lik!peptҮ-1 recepto?Ұ|Ѻ+{weзӓ+[
BAorҁoid|sҐoҔ#calm+swЧЙ
EAeoҊeЉ|mak%*new ԗ?b]th!lрr
EBe|ԗ?th!Ҁ]use+fo?energy	DA!ю||=ԗ?ю	EA!homeostaЉ|һ%=ԗ?steady	EA!intolerК|ќ!handl%ҵ	EA!metabolism|hІth!Ҁ]use+ҵ	CA!meҐ||=ԗ?meҐ	AA!moniэ||=ԗ?moniэ	DA!moniэЙ||=ԗ?Ӗcks	CA!tablet||ԗ?tablet	BA!toleranc!tВt|teЅ*hІth!Ҁ]handle+ҵ||AWor@;IGchalleng	EA!upԘ|tak%i<*ԗ?b]Џ	EAe-6-phosphat!dehydroҊas!deѦ|Щ}weaknВ+*r}=Џ
BAѱ|Ҫ@#excite+м!Џ	KAѱrgic|us%~Ҫ@#excite+м!Џ	BAи|Н<ҋ%т
EAhiӞ|г!#guard+cЧ+_џe
LAl||buttock
EA}albumin|teЅ*receЃ=ҵ
LAic||=ҵ|EEa	FAЂю||=ԗ?ю|EMa	EAЂindex|hІfaЅ~fћraise+=ҵ||EKa	EAЂload|hІmuА~fћraise+=ҵ||EJa	EAЂvariabilі|up+{down+*=ҵ||EQa
EAol|pЄ*fat
EAen|ԗ?sэ}i<th!Ю	EAe<sэag!Ё|Щ}ѯsэ%ҵ
EAyЉ|Ӥdow<*ԗ?fo?energy
BAeptid!Ф|ШФ	EArotein|Н<^ҵ+attaӖd
FAuria||ԗ?i<th!urи|CHu	EAyla>|add%*ԗ?Ѐ~Нn
EAsѱ|we}kҧer
QA *к|whбmatҐ+moЅЀth!ӉeЃi<thei?к
BA cЧ|ceЇ#ђ+mucus
BA|ў<thyroҔi<th!neck||EAre
EA.Golgi apparatus|ceЇpЄ#pack+Нns
BAtropin|Ъ!#Ӣ+o<ovarie+o?tВҁlВ||KCh	BAtropin-releas%Ъe|ш<Ъ!#ю+sex ЪВ	BAtropin-releas%Ъ!Ұ|З!#Ԟ+sex ЪВ||AIGnRH	BAtropin-releas%Ъ!ӭҰ|З!#Ԟ+sex ЪВ||ALGnRH
EAcopy|ӹбth!Ҧ'+dЭ
EAhea|И<Тb]sex||HCo
BA fai҈ВԨѱ|writte<ВԨat!*whбҗ!wiЇcost||||C
EA|Ҏn, ҃ful ԧЃswЧ%_urЂӮ||EA]arthrГ
CA.GP||famil]docэ|||C
BA|piec!*Ѹ!mov}Ѐ~new ӵe	EA failя|ӛЃ#Ԟ+ѰЙ||GArejec>;GAӓs	EA Ҹvival|hІӫ~ӛЃѰs	EA-єsus-hoЅЁ|dono?cЧ+#attaьth!Ҁ]ц?~Ң	EA-єsus-tumo?efѠ|dono?cЧ+҄%Ј||RIu
BA.Gram stain|dy!teЅ#ԏ+th!typ!*Ѳ	KA-negatр|*~ҕ*Ѳ+hҿЀtrҞ	BA-negaѧ!bacҐia|ҕ*Ѳ+#ar!hҿЀtrҞ||VAum;OAorganism	KA-positр|*~ӂ!ҕ*Ѳs	BA-posiѧ!bacҐia|ӂ!ҕ*Ѳs||VAum;OAorganism
EA multiparі|hav%had Ӹ]лs
EAetron|З!ԫЅnausea
EAaѢ<х|new Ѹ!i<~heal%wound	BAocyte|typ!*Ԓ!=cЧ	BAocyt!colony-sԨѿt%facэ|Н<#ђ+Ԓ!=cЧ+ҷ	BAԮ|ҜЇclump *Ѯ!Џ	EAԮtosi+^polyangiГ|swЧ%*vВsel+i<nԛ, Ӿ+{ѩys||ACWeҊer'+granulԮtos;ACWeҊe?granulԮtos	KAԮtous|^ҜЇlump+*Ѯ!Џ
EA.GravВ' Ё|жВ+#ђ+th!thyroҔoєӢр||GI
JA||pregnӭ	BAa|numbe?*ҥ+~wԮ<ha+bee<pregnӭ	EAі|numbe?*ѓiВ
EA matҐ|ԣ%Ѹ!*th!bЭ||CIe
BAtiьfrӢя|parti@Ӥ i<~child'+њ
EA liҐatя|report+Ўpublish}i<journals||CMa
EA strength|hІhҿұca<squeeze||ANhand
BA moto?ңll|ӂ!Ҁ]ӏХ, suАa+walkЙ
EA-level ozӞ|Ѩga+i<smog	EA}theory|ҋ%Үa+_whбС!say
EA A streptococcus|bacҐi~#љ!strep Ӛ||NA	EA B streptococcus|bacҐi~#ca<mak!Ԛ+є]sick||NA
BA facэ|Н<#ђ+cЧ+ҷ	EA Ъ!deѦ|ЕҌ!Ъ!fo?Ҡ	BA plѱ|pЄ*~ӣ!#ҷs	EA retarda>|poo?Ҡ||JEstric
PA||drops
EA imԀry|pictur%calm scene+i<you?mind	EA Ѹ!reҊera>|ҫ]#҇+gum Ѹ!reҷ
EA.Guҧain-Barré Ѝ|rar!Ы<i<whiАth!Ҁ]҄+it+ow<мВ||NJe
CD||fћpipe|||E
CA.GUM cҨic||sexu@УcҨic|||E
EAӲ|sens!*tҭe
EA barrier|waЇ*th!gut||AIintВүal	BA microbiome|bacҐi~{ҍ?Ѳ+#liv!i<th!Ѥ||MAta;AAintВү@flora;EAflora	EA-ш<axis|Ҩk с<gД{bЭ
KAlogic|*th!femal!reproducѧ!ї||DAaecologҬ;LAal	BAlogЂoncoґ|ԍ?fo?Ј+*th!Ҽ {ovariВ||DLaecologҬ	FAlogy||women'+Ук|DHa	EAmҭia|breaЅЦi<me<o?boys||DJa
BA.H2 тer|З!#Ӕer+ѣАӮ||DArecepto?ӭҰ;AJhԓamи-
EB.H5N1|bird flu ҅
EA.Haemophilu+influenzae|gѥ#пt+ӯ+{Ҙs	EA.Haemophilu+influenza!typ!b|bacҐi~#ca<љ!ә+жВ+i<young Ѷ||BBi
BA follicle|ҜЇsac ~hai?ҷ+from
BAn!frӢя|thi<craьi<~њ
EA ceЇleukҟ|rar!slІ=Ј||PEa
BA-Ԕ|Ԩ!fo?half *~З!Ѐleav!th!Ю
DAЉ||bad н
KAinoҊic|mak%С!se!unre@thЙs
AA||big toe	EA rigidus|stiff big toe	CA valgus||bunӲ
EAridol|З!fo?seє!mХ@жВs
EAԮ|harmlВ+mix *oєҷ<х
BA.Hamilto<DeprВsio<Rat%Scale|scor!*hІbad ӨВsio<is||JARat%Scal!fo?DeprВЬ
EA eczema|itch]rash o<th!hands	FA hygiene||h{washЙ||It include+h{sanitize?too.
BAirus|ҏ+Тb]mic!{rats	EAiru+pulmonar]Ѝ|ѝЛ!Тb]mice
EAnsufѦ|hav%ЕҌ!*~Ҋe'+product
BAype|sӒ*Ҋ!ӁҲ+Щ}Ҷ
AA palѱ||ro**th!ӎ
EA reduc>|way+ЀӔe?th!hӕ_Ѫ use
BAl alg@bloom|Ц*alga!#ca<mak!wѱ?poisonous||AL
EA.Hashimoto'+ӬГ|thyroҔЛ!i<whiАth!Ҁ]҄+th!Ԃ||JM;MAЁ
BA raѢ|compariso<*hІfaЅevХ+happe<i<ӿөs	EAou+drinkЙ|drink%#put+Убrisk
EA.HDL cӪВҐol|"good" cӪВҐol
EA {neьЈ|cК?*th!ӎ, throбo?nԛ	EA {neьsquamou+ceЇѕ|cК?*th!mou҈o?Ӛ	EA circumferҲ|siz!arЖth!head	DA trauma||head ӗ
EA belief model|Ү~*wh]С!Ӣ fo?щ	BA җ!proxy|ѽ<уca<mak!УdeciЬ+fo?you||GK;ABӘ@powe?*atэne;MAagХ;GAҗ!agХ;ABdurabl!powe?*atэne;GBҗ!powe?*atэne;NBowe?*atэne||C	BA disparі|unfai?gap i<Ус<өs	EA equі|~fai?chanc!fo?eєyon!Ѐb!щy	EA expenditя|mӞ]speЃo<к||GMк	BA иquі|unfai?gap i<Ус<өs||MDal	BA infԃaѢ<exёe|ї #ԡe+Уrecords	EA liҐacy|be%abl!Ѐfind, Ӝrst{{us!Уinfԃa>	BA maintenanc!organiza>|pla<^~sӒҕ*docэs||||C	BA outcome|efѠ o<щ	BA savЙ+account|tax-fre!accouЃfo?Ә@costs||||C	EA servic!utiliza>|us!*к||GNҗ;HNҗ;UFs;GFҗ!utilis;HFҗ!utilis	EA service+rВҘch|ѐ]*hІҗ!i+gрn	EA technolog]assВsmХ|ѐ]*whб~МЃi+worth	BA visiэ|nurs!уӡ+familie+^young Ѷ||||E	EA-relat}qualit]*Ԕ|hІУafѠ+dail]Ԕ	EA-seek%behavior|hІС!ӹfo?к||WBu;ARк;ABк-seek%behaviou	BAҗ!asЉtӭ|Ѱe?у҇+nursВ||||E	BAҗ!rВource|staff, Ԩ!{mӞ]fo?к||GN 	AAҗ!settЙ||ӵ!*к|GM ;AM	CAк-associat}п>||И<_Ә@к|GT к-a;MMcquir	EAspan|yҘ+*gћщ	EA]lif!expectancy|yҘ+#С!ca<expect Ѐliv!i<gћщ
FAg imҳrmХ||hҘ%ӓs	BAg loop|ї #send+sЖЀhҘ%aids||AFinduc>	EAg thrВӪd|sԝЅsЖұca<hҘ
EA т|dela]i<th!ӻ+#mak!th!heЄbҞ||AGatriovХricѿr|It i+Ў~т}Ѭ.	EA failя|whe<th!heЄcanЎpump =a+weЇa+ӷshould||ANcongВѧ!;AIҗdiac|It doe+Ўmea<#th!heЄha+Ԟped.	BA murmur|ԩ~sЖi<th!фbҞ	EA rat!variabilі|ё!i<Ԩ!с<фbҞs	DA Ңa>||heЄҢ
EA index|hІhԠӷӽs	BA shoьНn|Н<#guard+cЧ+Ӝ?strВs	EA stroke|҆sl]ѡҀ]temperatur!_hҞ||EG|Keep th!word: С!ne}ӷi<a<emerҊcy.
DA episodЂdrinkЙ||bЙ!drinkЙ	EA met@poisonЙ|poison%b]~met@suАa+lead o?mercury
BA priьtВt|newbor<=teЅfo?rar!ӱ>s
EA-for-Ԁ|heзcompar}^Ԁ
EA.HelicobӢe?pylori|ѣАbacҐi~#ca<љ!ulcers	EA.HelicobӢe?pylori eradica>|kҧ%th!ѣАulce?Ѳ	EA.HelicobӢe?pylori п>|ѣАИ<#в+ulcers
EA.HELLP Ѝ|҆+={lр?ѯi<д
CAth||ӈЂwԃ	EAthiaЉ|И<^wԃs||ANsoil-transmitt}
EAluүa>|clump%*r}=Џ||BPa
EAioblaѣ|Ц*=vВsel+i<th!bЭ||BPa	BAiԮ|r}mark mad!*ԩ~=vВҒ||BJa;AKinfӭil!
EAhroЉ|=i<~҉||BLa
FAmeЉ||vomit%О|BKa
FAӖzia||=i<th!stool|BLa	EAcrit|ԡ!*th!=mad!ԇ*r}Џ||BJa	LAlogic||О|BKa;LAal;BAaematologҬ	CAlogЂmalignancy||=Ј|BLaematologҬ;LLal;MAЈ;BAaematologic@Ј	CAґ||=docэ|BLa	FAlogy||=Л!к|BJa	BAma|pockӒ*=Ӈ!~=vВsel||BHa	EAmetra|=i<th!Ҽ||BKa	EApoieЉ|mak%*=Џ||BMa	LApoieҁ||О-makЙ|BMa	BApoietЂstem cЧ|ceЇ#ђ+=Џ||BWa	EApoietЂstem ceЇҢa>|ӛЃ*О-mak%Џ||OLceЇtran;BYaematopoietЂs;BVaematopoieҁ	KAtoxic|ѨЀth!О||BKa
FBria||=i<th!urи|BIa
EAopia|ӓ+*half *th!field *view||ICs
EAthroplҭy|reӵ%half *~҉
EArophy|wҭ%*on!sҮ
EAllismus|wild, flЙ%ӏХ+o<on!sҮ
EAci@spasm|twitch%*on!sid!*th!face
EAglect|Ўnoҁ%on!sid!ц?~stroke||AHunilѱr@;AHsӉ@
EAreЉ|weaknВ+o<on!sid!*th!Ю	KAreҁ|҂o<on!sҮ
EAegia|paralysi+*on!sid!*th!Ю	KAegic|^on!sid!#doe+Ўmove
KAgous|^on!cop]*~Ҋ!instead *two
EAlia|=i<th!lр?ducts||BIa
EArԮtoЉ|Щ}Ы<#ҋ+ԇЕmuАiron||BOa
EAncХra>|thiь=_ӓ+*wѱr||BQa
EBalyЉ|us!*~machin!Ѐclea<th!О||BLa	EAalysi+accВs|wa]inЀth!=fo?Њ||AHvascѿr;BSa	EAlu>|thi<=_ԩ~wѱr||BLa
KAnamic|*=fӔ||BKa	BAnamЂinstabilі|҆+swЙ+i<=prВsя||BWa	KAnamҬl]stable|^stead]фbeб{=prВsя||BVa	EAnamics|hІ=fӔs||BLa
EAltra>|filҐ%*=b]machи||BNa
EAobin|Н<i<r}=cЧ+#җrie+oxyҊ||BJa	EAobi<concХra>|oxyҊ-җry%Н<i<О||LAlevel;BXa;BAaemoglobi<level	BAobinы|Щ}=Н<ӊ||BPa	EAobinuria|r}=Н<i<urи||BNa
EAЉ|Ӥdow<*r}=Џ||BIa	KAҁ|Ӥ%ԇr}=Џ||BIa	EAtЂanҟ|r}=cЧ+dВtroy}Еfҭ||BEaemolytЂana	EAtЂяmЂЍ|ѩ]џ!#ca<follІ~fћп>||BNaemolytЂura
EAriҗdium|=arЖth!ф||BOa	EAritӞum|=i<th!bЧy||BNa
EAagocytЂlymphohisѢcytoЉ|҆+sэm *th!Ю'+ѹВ||BYaemophagoc	EAilia|Щ}Ы<i<whiА=doe+ЎclԠwЧ||BJa	EAili~A|Щ}ѵ%Ё||LAB;BLa;BAaemophili~B
FAyЉ||cough%ԇО|BJa
BDhԀ|heav]ѵЙ||BJa	KAhagic|^ѵЙ||BKa	EAhagЂcystГ|ѵ%Ѿr||BTa	BAhagЂfeє|seє!жВ+^feve?{ѵЙ||BQa	EAhagЂshock|collaps!_=ӓs||BQa	BAhagЂstroke|strok!љ}b]ѵ%i<th!bЭ||BRa	BAhoid|ў<vei<i<o?nea?th!anus||BJa	BAhoҮcо|Р<ЀЯ!ў<Ӽ+i<th!bottom||BPa
FAaЉ||Ԟp%*ѵЙ|BJa	KAaҁ|Ԟp%ѵЙ||BJa
EAorax|=arЖth!Ӿ||BJa
EA.Henoch-Schönlei<purpura|childhћжВ+^~purpl!rash {ԧЃ҃||AAIgA vasculГ
BA.HEPA filҐ|filte?#trap+ү]parҁlВ||AHhigh-efficienc]parҁѿt!air
EAn|shԠ#thin+th!О	EAn-induc}thrombocytҤia|lІԭ%cЧ+_~=thinner
EAlgia|lр?҃
BAcо|Р<ЀЯ!pЄ*th!lрr
LBc||lрr	BAc Ѭ|arҐ]#feed+th!lрr	EAc Ҳphalы|confusio<љ}b]lр?failя	EAc failя|fail%lрr||IAinsufѦ	EAc metҭaЉ|cК?#ТЀth!lрr||ALlрr;ABlр?metҭӴ	EAc stЧat!cЧ|lр?ceЇ#ђ+sҗs	EAcojejunosо|ԧn%~lр?duct Ѐth!Ѥ	EAtis|swЧ%*th!lрr	EAti+A|lр?И<ԝ<ТЌfћo?wѱr	EAti+B|lр?И<ТЌ=o?Ҁ]Ӄs	EAti+B Ҹfac!ӭiҊ|=sig<*~lр?҅	EAti+B ҅|ҏ+#пt+th!lрr	EAti+C|lр?И<ТЌО	EAti+C ҅|ҏ+#пt+th!lрr	EAti+D|lр?И<#onl]strike+^anҍ?lр?҅	EAti+E|lр?И<ԝ<ТЌunsaf!wѱr	EAti+E ҅|ҏ+#пt+th!lрr
KAbiliary|*th!lр?{it+ducts	EAblaѣ|lр?cК?i<Ѷ	FAcЧѿ?ѕ||lр?Ј|GC	BAcyte|lр?cЧ	KAҊic|_th!lрr	CAґ||lр?docэ	FAlogy||lр?к	EAmegaly|enӂ}lрr	KAӠр|Ӡ%th!lрr	EAren@Ѝ|ѩy+#fail beљ!*lр?Ё	EAsplenomegaly|enӂ}lр?{spleen	KAtoxic|ѨЀth!lрr	FAtoxicі||lр?џe
BAin|Ъ!#ю+iron
KA.HER2-positр|^~Н<#ђ+cК?ҷ
BA prepara>|З!mad!_plӭs
CAҮ||we}kҧer
EB Ѯі|enҾС!Ӡ}ЀԞ ~Л!_ѴЙ
EAtar]angioedema|Щ}҄+*swЧЙ	EAtar]breaЅ{ovaria<cК?Ѝ|Щ}Ҋe+#rais!th!chanc!*som!Јs	EAtar]hemorrhagЂtelangiectasia|Щ}=vВsel ѯ#в+ѵЙ||MNaemorrhagЂt	EAtar]spherocytoЉ|Щ}rЖr}=Џ	EAty|pass%*trait+_pareЃЀchild
EAbilі|hІmuАҊe+explai<~trait	LAble||Щed|DAeditary
KAted|bulg%Ќ~҂spot	CAt}disc||slipp}disc|NAk;AHprolaps;AAinҐєtebr@disc prolapse
CArrhaphy||herni~reҳr|GBplҭ
EA labialis|cold sorВ	EA simplex keratГ|herpe+И<*th!Ҧ||FKҁ	EA simplex ҅|ҏ+#в+cold sorВ||OA	EA simplex ҏ+typ!1|ҏ+#в+cold sorВ	EA simplex ҏ+typ!2|ҏ+#в+sore+o<th!sex ӆ	FB zosҐ||shЙlВ	BA҅|famil]*҅e+suАa+chickenpox
EAҊeі|ӁҲ+с<ѐ]rВult+o?Сe	LAҊeous|mad!ԇ*ӁeЃkinds|mixed	EAlogou+boostЙ|ԩ~dos!*anҍ?vaccи	EAtopЂossifica>|ӣ!ҷ%ԙ!ӷshould not	BAzygote|ѽ<^ӿӁeЃҊ!єЬs	KAzygous|^ӿӁeЃҊ!єЬs
BA hernia|pЄ*th!ѣА#pushe+ԇinЀth!chВt||EHus
EAenГ|boil+i<ң<folds	EAeniti+suppuraѧa|҃ful lump+Ӝ?th!ѻ, ԝ<i<th!armpits
BA dependenc]unit|wҿfo?ӉХ+уne}ԩ~к||AFstep-down	BA-deductibl!Уplan|pla<^~Ӕe?monthl]pric!bДhighe?cost+fo?к||QE||C	EA-densit]lipoНn|"good" cӪВҐol	EA-dos!ӖmoЋ|є]ШcК?Ѫs	EA-flІnas@cannѿ|faЅoxyge<Ќth!nԛ||QAoxyҊ	KA-grade|fҭ-ҷЙ	EA-grad!gliԮ|fҭ-ҷ%ш<tumor	EA-intensit]inҐv@tЭЙ|ӥburst+*hҿҚ	EA-perforӸc!liquҔchrԮtѫ|lab Ԋ#separѱ+гВ	AA-Ӻpopѿ>||ҕбѡrisk
EA acѧ!ӭiretrovir@Ћ|mix *HIV [s||AXcombina>	LA transmissible||fҭ-ѴЙ
AA arthroplҭy||hip reӵemХ|AQtot@	EA dysplasia|hip ԧЃ#doe+Ўfԃ wЧ||AAdevelopmХ@dysplasi~*th!hip	CA frӢя||ҽ<hip	EA osteoarthrГ|wor<hip ҉||ACcoxarthros
KAampal|*th!bЭ'+memor]cХer	BAampus|pЄ*th!ш<#҇+fԃ memoriВ
EA.Hirschsprung Ё|miss%мe+i<th!Ѥ _л||MI's
EAism|unwӭ}dark hai?o<th!fac!o?Ю
BAи|г!#в+Ԉ]ѷ	BAin!H2 recepto?ӭҰ|З!#Ӕer+ѣАӮ	BAin!recepэ|ceЇpЄbehind ԈiВ
EAomӉbilі|hІweЇх+match
KAogҬ|*Ѹ!Ӝ?~ԋ||KA	EAogic@examina>|ӹбѸ!Ӝ?~ԋ	EAogic@grade|hІabnԃ@cК?cЧ+look||KG	EAogy|ѐ]*Ѹ!Ӝ?~ԋ
BAe|Н<#DNA wrap+around	EA!deacetylӴ|Н<#҇+tur<Ҋe+off
KAatӪogҬ|*siьѸ!Ӝ?~ԋ||PA	EAathғ|ѐ]*Л}Ѹ!Ӝ?~ԋ	EAlasmoЉ|ѝИ<_fungu+i<bird o?bбdroppЙs
BA.HMG-CoA reductas!й|cӪВҐol [
EA.Hodgki<lymphԮ|cК?*th!lymph ї||HJ's;HA'+Ё;IAЁ
KAic|look%бth!wӪ!ѽn
BA.Holte?moniэ|ҜЇdevic!#record+th!фbeбfo?~da]o?two
BA УaҮ|҇e?уgр+җ!бhome||||C
EAathЂremedy|є]dilut}remedy	EAathy|МЃ^highl]dilut}гВ||DHo
EAtaЉ|hІth!Ҁ]һ+itself i<balК	EAtatЂmodel assВsmХ|=teЅ*hІinsuli<Ѱs
BAsteи|=г!ti}ЀheЄЁ	EAsүuria|Щ}ѯӤ%dow<~pЄ*Нn
LAneous|aЇ*th!sam!kind|alike
KAgous|alik!i<origin	EAgy|likenВ+_~ԡ}origin
BAgote|ѽ<^ӿcopie+*th!sam!Ҋ!єЬ	KAgous|^ӿcopie+*th!sam!Ҋ!єЬ
AAlum||stye
EA@contracep>|л ю #use+ЪВ||JAл ю	BA@contraceptр|л ю Ԋ#use+ЪВ	EA!recepэ|ceЇpЄ#receр+ЪВ	KA!recepэ-negatр|ҷ%ѭДЪВ	KA!recepэ-positр|ҷ%^th!҇ *ЪВ	EA!reӵemeЃЋ|Ъe+#eas!menopaus!ѷ||AImenopaus@Ъe	EA!Ћ|МЃ#add+o?т+ЪВ||AKendocri
BA.Hospit@Anxiet]{DeprВsio<Scale|quВ>+aboДworr]{lІmood	AA@admisЬ||ӄ@stay	BA@consultӭ|senio?specialiЅdocэ||AAconsultaЃphysician||E	FA@discharge||leav%th!ј	EA@mortalі|dҞh+i<ј||ASin-	CA@readmisЬ||retur<Ѐth!ј	AD@settЙ||ј	EAal-acquir}Ԫ|ѝИ<caught i<th!ј	BAalԓ|ԍ?уѰ+onl]i<th!ј	AAaliza>||ӄ@stay|JFs||B
BAold contӢ|ѽ<i<th!sam!home
BA.HPV п>|И<^~Ӎ<ҏ+#ca<љ!Ј	BA.HPV tВt|teЅfo?th!ҏ+#в+moЅcervic@Ј	BA.HPV vaccи|ҹ!#prevХ+seє@kind+*Ј
EA.HRT|Ъe+#eas!menopaus!ѷ
EA T-lymphotropЂ҅|ҏ+#ca<љ!=Ј	BA chorӲЂgonadotropin|ѓ]Ъe	EA epҮrm@ЦfӢo?recepto?2|Н<#ђ+som!breaЅЈ+ҷ	EA herpВҏ+6|ҏ+#в+feve?{rash i<babiВ	EA Ѯodeficienc]҅|ҏ+#҄+th!Ѯ!ї	BA leukocyt!ӭiҊ|Н<#mark+cЧ+a+you?own	EA metapneumo҅|ҏ+#в+cold+{ѝп>s	EA milk fortifier|powde?#enriӖ+breaЅmilk	EA papҧԮ҅|Ӎ<ҏ+#ca<љ!cК?o?warts	EA parvo҅|ҏ+#в+~rash i<Ѷ
KAl|*th!uppe?ӕњ	BAl frӢя|ҽ<uppe?arm||AQproxim@
CAs||uppe?ӕњ
KAl|*Ҁ]Ӄs	EAl Ѯі|ѹ!b]Нn+i<th!О
EA.HuntЙton'+Ё|Щ}ш<Л!#afѠ+ӏeЃ{ԣЙ||KI
EA!membran!Ё|н%ќ!i<Ҙl]babiВ
BAonan|natur@г!#һ+Ѹ!moԓ	BAonЂӮ|natur@г!#һ+Ѹ!moԓ
EAiza>|ԧn%*ӿthЙs||HFs
BAele|swЧ%arЖth!tВҁl!_Ӄ	EAephalus|ҋԇ*еi<th!bЭ	EAhlorothiazҮ|wѱ?pҧ	EAodӞ|Шҳ<[	EAolloҔdrВsЙ|gel bandag!#һ+wound+moԓ
EAel|soft, wѱr]gel	BAe<н tВt|н teЅ*hІth!gДhandle+ҵs
EAyЉ|Ӥdow<b]wѱr
EAorphӞ|Шҳ<[
EAephroЉ|ѩ]ў<^urи
KAhilic|mix%^wѱr	KAhobic|Ўmix%^wѱr	EAneumothorax|ai?{еarЖth!Ӿ	EA+fetalis|еҋ-ԇi<a<unbor<Ӏ||JGo
EAalpinx|тed, ў<Ӷ
FAherapy||wѱ?Ћ
EAreҐ|ў<Ԝ!_th!ѩy
EAychloroquи|malari~{ԧЃ[	EAyethyl starch|thicke?еgр<inЀ~Ӽ	EAyяa|=ceЇ[||HAҗbamҮ
EAcѧі|be%ЕӢр	EAcuЉ|be%є]sensiѧ!Ѐeєyda]sounds	EAldosҐonism|Ъ!ѯ#raise+=prВsя||ANprimar]	EAlgВia|ԩ~Ш҃	EAmmonҟ|ЕmuАwҭ!ga+i<th!О||KEa	EAmylasҟ|ЕmuА*~digВѧ!Н<i<О||LEa	EAndroҊҟ|ЕmuАmal!Ъ!i<th!О||NEa	EAndroҊism|ЕӸ]mal!ЪВ
EAarЂoxyge<Ћ|н%*pur!oxyge<i<~prВҸ!chamber	EAilirubиmia|ЕmuАyЧІpigmeЃi<th!О||OEa
EAalcҟ|ЕmuАcalcium i<th!О||JEa	EAalciuria|ЕmuАcalcium i<urи	EAapnia|ЕmuАҗbo<dioxid!i<th!О||HCrb	KAapnic|^ЕmuАҗbo<dioxҮ	FAӪВҐolҟ||ѡcӪВҐol|QEa	EAoagѿbilі|tendenc]Ѐfԃ =Ԭ	KAoagѿble|^=#clot+Еeasily	EAoagѿ>|=#clot+Еeasily	EAortisolism|ЕmuАstrВ+Ъe
EAmВi+gravidarum|seє!vomit%i<д||LA	EAmia|ԩ~=i<~Ҁ]part||FEa	KAmic|^ЕmuАО	KAndemic|alway+є]Ӎ<i<~ӵe	EAosinophilЂЍ|ЕӸ]Ԉ]Џ	EAsthВia|be%є]sensiѧ!Ѐtouch||FIa
EAlucagonҟ|ЕmuА*~ҵ-rais%Ъe||NEa	FBlycҟ||ѡ=ҵ|JEa	KAlycemic|^ѡ=ҵ||JEa
DAidroЉ||heav]swҞЙ	EAomocysteиmia|ЕmuА*~=г!ti}ЀheЄЁ||QEa
EAnfla>|ЕmuАai?i<th!Җ	EAnsulиmia|ЕmuАinsuli<i<th!О||MEa	KAntense|brѳe?o<~scan
EAalҟ|ЕmuАpotassium i<th!О||IEa	EAeratoЉ|thicken}ѻ	EAinВia|mov%Еmuch
EAӢѱmia|ЕmuАъ!acҔi<th!О||LEa	FBipidҟ||ѡcӪВҐol|KEa	EAipoНnҟ|ЕӸ]fat+i<th!О||QEa
EAatrҟ|ЕmuАsodium i<th!О||JEa
EApia|ќ!see%thЙ+ԇcӓe||FEmetr	KApic|^ќ!see%nҘ	EAsmola?hyperglycemЂstѱ|҆sl]ѡ=ҵ||WDaemЂst	EAstoЉ|ЕmuАњ	EAxaluria|ЕmuА*~salt i<urи	EAxia|ЕmuАoxyҊ
EAaraӬism|oєacѧ!Ԃ+#rais!calcium i<th!О	EAhosphѱmia|ЕmuАphosphat!i<th!О||NEa	FAigmХa>||darken}ѻ	EAlasia|ЕӸ]cЧ+i<~х	KAlasҁ|^ЕӸ]Џ	BAolariza>|electrЂё!#quiet+~мe||LFs	EArolӢиmia|ЕmuА*th!Ъ!#ђ+milk||OEa
FAaliva>||ЕmuАsaliva	EAensiѧі|ШԌѢ<Ѐ~substК	EAensiѧit]pneumonГ|ѝswЧ%_н%i<dust	CAensiѧit]Ԍ>||ԈЂԌ>	FAomnia||Ӑ%Еmuch	FAomnolҲ||ԩem!ӐinВs
EAelorism|Ҧ+fa?apart	FBenЬ||ѡ=prВsя	KAensр|^ѡ=prВsя	BAensiv!criЉ|҆sl]ѡ=prВsя||NAemerҊcy	EAensiv!disorde?*д|ѡ=prВҸ!i<д	EAensiv!heЄЁ|heЄЛ!љ}b]ѡ=prВsя	EAensiv!reүы|ey!џ!_ѡ=prВsя	EAhermia|҆sl]ѡҀ]temperatя	EAhermЂintraperitӞ@ӖmoЋ|hҞ}cК?Ѫ+i<th!bЧy	KAhyroid|^a<oєacѧ!Ӭ	EAhyroidism|oєacѧ!Ӭ	EAonia|ЕmuАъ!tenЬ	KAonic|ѡi<tӞ, o?ѡi<salt	EAransaminasҟ|ѡlр?value+i<th!О||QEa	EArichoЉ|ЕmuАhair	EAriglyceridҟ|ѡlevel+*~typ!*fбi<th!О||QEa	KArophic|oєҷn	EArophЂҗdiomyы|thicken}heЄа	CArophЂsҗ||rais}sҗ	EArophЂsҗrЙ|thick, rais}sҗs	EArophied|ҷ<Еӂe	EArophy|Ц*Ѹ!o?а
EAricҟ|ЕmuАurЂacҔi<th!О||JEa	EAricoҸia|ЕmuАacҔwҭ!i<urи
HAХilѱ|н!ЕfaЅo?Еdeeply	EAХila>|н%ЕfaЅo?Еdeeply	KAolemic|^ЕmuАӃ
EAa|=i<th!froЃ*th!Ҧ
EAbumиmia|ЕҌ!Н<i<th!О||LEa
EAlcҟ|ЕҌ!calcium i<th!О||IEa
EAlorhydria|ЕҌ!ѣАӮ	EAondriaЉ|constaЃfea?*be%ҧ||AAжВ+anxiet]П
EArtisolism|ЕҌ!strВ+Ъe
BArmic|needl!Ӝ?th!ѻ	AArmЂneedle||needle
KAhoic|darke?o<a<ҙ
FAthВia||reduc}ӽЙ|EIa	EAtroҊism|ЕҌ!femal!Ъe
EAbrinoҊҟ|ЕҌ!ԭ%Нn||OEa
EAac>at}radioЋ|fewer, ӂe?dԛ+*rays||OAӲ
FBycҟ||lІ=ҵ|IEa	KAycemic|^lІ=ҵ||IEa	CAycemЂepisode|speЇ*lІ=ҵ|lІ=ԗ?spЧ|IMa
EAnadism|ЕҌ!sex Ъ!mad!b]th!Ю	EAnadotropЂhypogonadism|lІsex Ъe+_~ш<ӻ
EAsulиmia|ЕҌ!insuli<i<th!О||LEa	KAtense|darke?o<~scan
EAlҟ|ЕҌ!potassium i<th!О||HEa
EAnВia|mov%ЕҌe
KApҮmic|Ӕer%=fats||AJӭihyper
EAgnВҟ|ЕҌ!magnВium i<th!О||KEa	EAnia|unusuall]ѡmћ{energy, bДlВ+tha<~ӸЂstѱ	KAnic|^somewhбѡmћ{energy
EAmia|mask-lik!face
EAtrҟ|ЕҌ!sodium i<th!О||IEa
EAraӬism|Ӝracѧ!Ԃ+#Ӕe?calcium i<th!О
KAaryngeal|*th!Ӕe?Ӛ	EAarynx|Ӕe?Ӛ	EAosphѱmia|ЕҌ!phosphat!i<th!О||MEa	EAysecо|Я@*th!gl{belІth!bЭ
FAgmХa>||lѳen}ѻ|AMde	EAtuitarism|Еfew Ъe+mad!b]~gl{i<th!bЭ
EAasia|Ҁ]pЄ#dҔЎgrІfully	KAasҁ|Ўfull]ҷn	EAҭЂleft heЄЍ|left sid!*th!heЄЕҜЇ_л
EAea|shallІнЙ||GCo
EAothrombиmia|ЕҌ!ԭ%Нn||PEa
EAxia|poo?hunger
FAia||weake?sens!*smЧ
EAadias|Ҥ%*th!peni+i<a<unusu@ӵ!_л	EAadia+reҳr|fix%th!Ҥ%*th!penis
FBnЬ||lІ=prВsя	KAnsр|^lІ=prВsя
KAalamic|*~ш<pЄ#ю+ЪВ	EAalamЂamenorrhea|miss%ҡ+_strВ+o?weзӓs||VCo	BAalamic-pituitary-adren@axis|ї #ю+strВ+ЪВ	BAalamus|pЄ*th!ш<#ю+hunger, heб{ЪВ	EAermia|҆sl]lІҀ]temperatя	KAermic|^~lІҀ]temperatя	IAВize||guВs|JBs	KAyroid|^a<Ӝracѧ!Ӭ	EAyroidism|Ӝracѧ!Ӭ	EAyroxиmia|lІthyroҔЪe-lik!levels||MEa
EAnia|flopp]ъВ	KAnic|҂i<tӞ, o?lІi<salt
EAichoЉ|ЕҌ!hair
EAntila>|ЕҌ!нЙ
EAlҟ|ЕҌ!=o?еi<th!Ю||HEa	KAlemic|^ЕҌ!О	EAlemЂshock|Ԕ-threѱn%ӓ+*=o?Ӄ||HKa
FAmia||lІ=oxyҊ|FEa
FAa||lІoxyҊ	KAc|lІo<oxyҊ||FCem;FCaem	KAc-isҪ|_laь*oxyge<{О||MEa	EAc-isӖmЂҲphalы|ш<џ!_laь*oxyҊ||MNaemЂe
CBecо||Р<ЀЯ!th!Ҽ	EAѫ|X-ra]*th!Ҽ	BAosalpЙogram|X-ra]*th!Ҽ {it+ԜВ	BAoԄ|ӹч!th!Ҽ ^~thi<camera	EAoо|cДinЀth!Ҽ
EAeneЉ|hӕ_Ә@к	KAenic|љ}b]Ә@Њ	EAenЂharm|hӕ_Ә@к
EAonѱ|њ-Ԣ%[
EAoЉ|Щ}dry, scal]ѻ
KA|dur%~seizя
KAc|yЧІ_lр?ќe
KAthic|^no know<в	EAthЂintracrani@hypertenЬ|ѡprВҸ!arЖth!ш<^no know<в	EAthЂpulmonar]fibroЉ|ѝsҗr%^no know<в
KAncraҁ|odd {hҿЀpredict
EA.IgA nephrы|ѩ]Л!_~ѹ!Нn
KA|*th!laЅpЄ*th!ҜЇѤ
EAs|swЧ%*th!laЅҜЇѤ
KAlic|*ҜЇ{ӂ!Ѥ
BAomy|Ҥ%i<th!bЧ]#let+stool oД*th!ҜЇѤ
EA|laЅpЄ*th!ҜЇѤ
EA|Ѥ #Ԟ+movЙ||AFparalytЂ
BA Ѭ|arҐ]i<th!hip area
AAg ѐy||scan|IAtВt|It ma]also b!a<X-ray.
EAib|=cК?pҧ
EAem|є]ШФ
EAmи|З!fo?ӨВЬ
EAmod|ң<cream #fѳ+Ҡs
LAѱ-releӴ||fҭ-ӢЙ
KAle|ЎmovЙ	EAlі|ЎmovЙ	EAliza>|һ%stҧ||IFs	HAlize|һ _movЙ||IBs
BA Ӗckpoint|brak!o<th!Ю'+ѹВ	EA complex|clump *ѹ!Нn+{thei?targets	BA deѦ|҂Ѯ!ї||FKo	BA П|жВ+*th!Ю'+ѹВ	EA evaЬ|hid%*Ѳ+_th!Ю'+ѹВ||IAscape	EA func>|hІweЇth!Ҁ]fѳ+Ѳs	EA globuҨ|Ѳ-fѳ%Нn+_donat}О||FIo	EA reconstitu>|recoє]*th!Ю'+ѹВ	BA rВponse|hІth!Ҁ]fѳ+Ѳs	EA ї func>|hІweЇth!Ҁ]fѳ+Ѳs	EA thrombocytҤia|lІԭ%cЧ+_th!Ю'+ѹВ||BBdiopathЂthrombocytҤЂpurpur;WBc purpur	EA tolerК|th!ѹ!ї leav%th!Ҁ]alӞ	KA-mediѱd|љ}b]th!Ю'+ѹ!ї
ADsa>||ҹa>|||E	ADsaѢ<programme||ҹaѢ<programme|||E	GAse||ҹѱ|||E	BAt]gap|ҕ*С!уar!ЎӠed
BAassay|ӰЅ#use+ѹ!Нns	KAcompromised|^~҂Ѯ!ї||GDsupprВ	KAdeficiХ|^~҂Ѯ!ї	EAfluorВcҲ|ӰЅ#ђ+Нn+gӔ	EAҊeҁs|ѐ]*Ҋe+{Ҁ]ѹВ	KAҊic|abl!Ѐtrigge?th!Ѯ!ї	EAҊicі|hІstrongl]~ҹ!ђ+th!Ҁ]rВpond	EAglobuli<A|ѹ!Н<i<spӷ{th!gut	EAglobuli<E|=Н<behind ԈiВ	EAglobuli<G|mai<ѹ!Н<i<th!О	EAglobuli<M|firЅѹ!Н<th!Ҁ]makВ	EAhԓoӖmԓry|lab stai<#ԏ+Нn+i<х	KAlogҬ|*th!Ѯ!ї||LA	CAґ||Ѯ!ї docэ	EAlogy|ѐ]*hІth!Ҁ]fѳ+Ё	EAmodѿ>|ё!i<hІth!ѹ!ї Ѱs	BAmodѿэ|З!#adjust+th!Ѯ!ї	KAmodѿэy|ё%hІth!ѹ!ї Ѱs	EApathғ|џ!don!b]th!Ю'+ѹВ	EAprophylaxis|prevХio<^shots	KAreӢр|reӢ%^ѹ!Нns	EAԌѧі|ԌѢ<^ѹ!Нns	EAsenВcҲ|weaken%*ѹe+^Ԁ	BAsupprВsӭ|З!#weaken+th!Ѯ!ї o<purpԛ||OAiv!Ѫ;OAiv!Әa>;OAiv![	FBsupprВЬ||weaken}Ѯ!ї|FL!	KAsupprВsр|weaken%th!Ѯ!ї	BAsupprВsiv!agХ|З!#calm+th!ѹ!ї	EAsupprВsiv!Ћ|Ѫ+#calm th!ѹ!ї	EBЋ|МЃ#҇+th!Ѯ!ї fзЁ	KAtoxic|ѨЀth!Ѯ!ї
BA}ӳ|too҈#canЎӤ Ќth!gum||JFwisdom 
DA}balК||poo?balК	EA}glucos!tolerК|=ԗ?abov!nԃ@bДЎyӒԉВ||JBfҭ%glucos;AApreԉВ	ED}ѩ]func>|ѩy+#do ЎѰ wЧ||ASreduc	EA}lр?func>|lр?#doe+ЎѰ wЧ||ARreduc	FA}mobilі||ќ!mov%around|ALreduc	DA}viЬ||poo?sѳ
GB||slІdown
EAeabilі|Ўlett%through
EAgo|ң<И<^sore+{crusts, Ӎ<i<Ѷ
EAt stabilі|hІfirm a<implaЃis	BAtabl!җdioєҐ-defibrҧaэ|implӭ}devic!#shock+th!heЄbaьinЀrhythm	BAtabl!device|devic!#goe+ч!th!Ю	EAta>|putt%inЀth!Ю	EAtaѢ<rѱ|ԡ!*embryo+#settl!i<th!Ҽ	BAt}port|ҜЇdisc Ӝ?th!ң<fo?giv%[
EAХaѢ<sciҲ|ѐ]*hІЀpДrВҘАЀuse
EAd consХ|agreemeЃԏ<b]whб~ѽ<doВ
EAnce|ќ!^erec>s
EAivі|Ӣ%ѭДԣЙ
KA silico|don!b]compuҐ	NA uҐo|i<th!Ҽ	QB vitro|i<~lab, Ӈ!th!Ю	EA vitro fertiliza>|fertilit]МЃ#ԧn+egg {spѥi<~lab||QFs	QB vivo|i<~liv%Ю	KA-netѰ|Ѱ%^you?inҸanc!plan||||C	EA-steЃrВtenoЉ|Ӆ%ч!~mВh Ӷ
BBvat}vaccи|ҹ!mad!^kҧ}Ѳs||HIe
DAuat!nutri>||poo?nutri>	DAuat!Ӑ||ЕҌ!Ӑ|CGsufficiХ||B
EAӲ|be%҂_hunger
EAopriat!ӭidiяtЂЪ!secre>|Ҁ]һ+ЕmuАwѱr
EAn>|ќ!pay%atten>
BA erro?*metabolism|Щ}ѯ^Ӥ%dow<food||CAherit}metabolЂП
BAiv!spiromeҐ|devic!fo?deep-н%pracҁe
BBnce|numbe?*new casВ|||Sa]ove?whбԨ!{among whom.	BAnc!rѱ|numbe?*new cӴ+i<~gр<ҥ	BAЃcӴ|new cӴ
ABon||cut	EAo<{dЭԀ|ҜЇcД#let+pu+out	BAon@hernia|bulg!бa<old cut
CAr||froЃӳ
BAio<criҐӲ|rul!fo?уca<ԧ<~ѐy
KAlusр|Ўgiv%~clea?answer	BAlusiv!rВult|rВult #gр+no clea?answer||NGteЅ;CIdeҐminat;AHequivocal
EAиnce|ӓ+*Ѿ?o?Ѥ ю
GAs!еinԘ||drink more|JMyou?
BAХ@cost-efѠрnВ+raѢ|ԩ~coЅfo?eaАunӷ*Уgaиd
BAin|gДЪ!#҇+releas!insuҨ
BA>|Ԩ!_И<ЀжВs	CBѢ<ҡ||Ԩ!с<catch%~gѥ{ӽ%sick
EAmҮ|wѱ?pҧ
BAndeЃpredicэ|fӢo?#tЧ+th!outcom!o<it+own	BAndeЃvariable|fӢo?~ѐ]look+бa+~в
BA cӴ|firЅknow<cas!i<a<outӤ
BAdualiz}educaѢ<program|school pla<fo?~child ^~disabilі||||C	PAdual+prВХ%with||С!уhave
EAthacin|ҳ<{swЧ%[||HE
EA rВidu@sprayЙ|spray%wall+ЀkiЇmosquitoВ
IA||в	GA labor||stЄlabor|LBu||C	GA vomitЙ||forc!vomitЙ	EAd abor>|end%~ѓ]o<purpԛ	BAd pluripoteЃstem cЧ|adult ceЇԥ}baьinЀa<Ҙl]cЧ
BAӲ|ҩЙ	EAio<ӖmoЋ|firЅrЖ*cК?Ѫs	EAio<*anВthВia|putt%~ӉeЃЀӐ||AAanВthetЂinduc>;PIa;AAanaВthetЂinduc>	EAio<*labor|ҩ%*л ^З!o?ҍ?means||RBu;AAlabo?induc>;AAlabou?induc>
EA>|harden}are~*ѻ
BAl%catheҐ|thi<Ԝ!#stay+i<th!Ю
DD fԃѿ||bab]fԃѿ	EA mortalі|dҞh+*babie+Ѽ!thei?firЅлday||QA rѱ	EAil!colic|ӫcry%i<~щ]Ӏ	EAil!spasms|seizя+i<babiВ||AAWeЅЍ
BAt|are~kҧ}b]laь*О	BAt size|siz!*th!џ}area	KAted|kҧ}b]laь*О	EA>|Ѹ!dea҈_laь*О
EAio<ю|step+#Ԟ Ѳ+_ѴЙ||KHprevХio<{	AAiou+agХ||Ѳ|AGљatр	CAiou+Л!specialԓ||И<docэ|TAdocэ	BAiou+dԛ|numbe?*Ѳ+#ӷԘ+Ѐљ!жВs||HFve	EAiou+mononucleoЉ|vir@жВ+^ӫtirednВ+{~sor!Ӛ||AN	EAiv!endoҗdГ|И<*th!heЄҨЙ||ANbacҐial	EAivі|hІeasil]~gѥпt+Сe
EAa>|be%oєru<b]bug+o?wԃs
BArѱ|еo?cЧ+i<х	EAra>|mov%inЀх
LAed||ўn	EAmasome|ceЇalӕ#в+swЧЙ	FAma>|swЧЙ, heб{҃|swЧЙ	KAmaэy|љ%o?ԏ%swЧЙ	EAmaэ]arthrГ|ԧЃЛ!^swЧЙ	EAmaэ]Ѥ Ё|Ԏ-tѥswЧ%*th!Ѥ	EAmaэ]breaЅЈ|faЅbreaЅcК?^red, ў<ѻ	BAmaэ]Ё|Л!^swЧ%{҃||NAӱ>	BAmaэ]marker|sig<*swЧ%i<~=tВt	BAmaэ]mediaэ|г!#в+swЧЙ	EAmaэ]myы|ъ!Л!^swЧЙ||BUdiopathЂi	BAmaэ]rВponse|swЧ%{heбa+th!Ҁ]fѳ+harm
EAimab|З!#calm+th!ѹ!ї
DBnza||flu	AAnza-lik!жВs||flu-lik!жВs
BA@кgрr|famil]o?friend уgр+к	EA}consХ|agree%Ѐҗ!onc!ұknІth!risks
IA||drip in
BAon|slІdrip inЀ~Ӽ	BAo<pump|pump #gр+З!sӔly	BAo<Ԍ>|bad ԌѢ<ЀЗ!gр<inЀ~Ӽ||IJ-relѱd	EAo<Ћ|З!gр<sӔl]inЀ~Ӽ
IA||swalӔ	FBӲ||swalӔЙ
LAal||groin	BA@hernia|bulg!i<th!groin
EB>|н%in	EAѢ<ӗ|ѝџ!_smoke	EA>@anВthВia|ga+#put+ұЀӐ||KL;AAvolatil!anВtheҁ;UAҁ;PIa;KI ana;AAvolatil!anaВtheҁ;PAaВtheҁ
BAd corҁosҐoid|нed-i<З!#calm+ў<қ||IH
IAt||т	EA>|т%o?sӔЙ	BAэ|Ӧ%#т+o?sӔs	KAэy|т%o?sӔЙ
KAable|gр<b]ԟ>	BAio<sit!Ԍ>|sorenВ+o?swЧ%ԙ!th!needl!weЃin
EA Ѯі|ԕѢ<~ѽ<i+bor<with
EAa>|suppl]*мВ
JBous||harmlВs
GAѱ||ҹѱ	AAa>||ҹa>||I<th!lab ӷi+anҍ?word.	EAum|Ѳ+pДi<Ѐҷ
KAable|#ҫ]canЎtrҞ
KApic|ё%hІhҿth!heЄbҞs
BAХ|ѽ<уstay+oєnзi<th!ј	FAeЃк||ӄ@к|KAЊ	EAeЃrehabilita>|recoє]tЭ%i<ј	AAeЃsettЙ||ј	AAeЃstay||ӄ@stay|KAadmisЬ;KAјiza>
BA.INR tВt|=teЅ*hІfaЅ=Ԭ
BAicҮ-trҞ}net|b}nӒ#kҧ+mosquitoВ||UDb};AEԎ-lҭ%insecҁidal
KAous|slІ{hҿЀnoҁe	BAou+onset|sӔ, hidde<ҩ
KAble|#doe+Ўdissolve
KAaэy|*н%in	EAaэ]ъ!tЭЙ|Қ+fo?th!н%ъВ
BAu>@review board|ҕ#Ӡ+С!i<ѐiВ||||C	EAu>aliza>|mov%Ѐ~җ!home||OFs	KAu>alized|liv%i<~җ!home||OCs
BAmХ@acѧit]*dail]livЙ|task suАa+shopp%o?pay%bҧs
BAiciency|ЎenҾfunc>
EA<analog|lab-mad!insuҨ||OAue	EA<gӂи|insuli<#Ѱ+aЇday||IAdetemir;IAdegludec	EA<lispro|quiьinsuҨ||IAaspart	EA<pump Ћ|insuli<gр<b]~ҜЇpump||AAconүuou+subcutaneou+insuli<infuЬ	EA<reЉtК|whe<th!Ҁ]doe+ЎrВpond weЇЀinsuҨ	EA<secre>|releas!*insuҨ	EA<sensiѧі|hІweЇth!Ҁ]rВpond+ЀinsuҨ	DA<Ћ||insuli<Њ	BAn-lik!Цfacэ|Ъ!fo?Ц҇er||ZA?1
BAnc!premium|pric!*inҸК, ԝ<paҔeaАmonth||ARУ;AImonthly||C
BAas!й|HIV [||KJstr{transfe?	EAat}к|җ!#Ѱ+a+Ӟ	BAat}җ!board|NHS Ҁ]#plan+loc@УservicВ||||E	BAat}җ!ї|partnership #run+loc@У{җ!servicВ||||E	EAaѧ![|usu@җ!aӫ^ҍ?therapiВ
EAectu@disabilі|Ԕӫlimit+i<lҘn%{dail]ңlls
EAifica>|mak%stronger	EAі-modѿt}radiaѢ<Ћ|radiaѢ<shap}Ѐfӷth!Ј||YBҍrap	BAiv!outӉeЃprogram|МЃfo?seє@hour+~week whil!liv%бhome||ZAramme	CAivԓ||intensiv!җ!docэ
KAӲ-to-trҞ|count%eєyon!уwa+asԐ}~Њ||GJ	BAӲ-to-treбԁЉ|ԁsi+#count+eєyon!уwa+asԐ}~Њ||GS
EA-rѱ?reliabilі|hІweЇӿrѱr+agree||FR;MAagreemХ;FAobserve?agreemХ
KAԆ|с<th!uppe?heЄchambers
KAostal|с<th!ribs
BAХ@brush|ү]brush fo?th!gap+с<ԑ
BAeron|Н<#fѳ+҅В	EAero<alfa|З!#fѳ+҅В||AApeginҐferon;APpeg	EAero<beta|З!fo?~м!Ё||PA-1a	BAero<gamma|Н<#fѳ+҅В	BAeron-gamm~releas!assay|=teЅfo?TB
BAm ԁЉ|Ҙl]ӹбth!rВults	KAndividual|с<Сe||FK-
BAeukin|Ѯ!ї mВsenger	BAeukin-1|Ѯ!ї mВsenger	BAeukin-2|Ѯ!ї mВsenger	BAeukin-6|Ѯ!ї mВsenger
EAediat!к|short-tѥҗ!ц?ј||||E	BAediat!host|anim@~ӈ!lр+i<Ѽ!Сe	JAittХ||on-and-off	BAitteЃcatheҐ|thi<Ԝ!#emptie+th!Ѿr, the<come+out	EAitteЃexotropia|ey!#ԥ+outwҿбԨВ	EAitteЃfҭЙ|Ҟ%onl]бsӒԨВ
EA@conЉtency|hІweЇth!part+*~teЅagree	EA@fixa>|plѱ+o?screw+#Ӫd ҽ<ӣВ	EA@[|Ҋer@Ә@җ!fo?adults	EA@validі|hІweЇ~ѐ]rule+oДҍ?љВ	EAaliz%ѷ|hidde<worr]o?sadnВs||JMs	BAa>@nԃaliz}raѢ|meaҸ!*hІfaЅ=Ԭ||VEs}r	BAԓ|ԍ?fo?adults
EAperabilі|hІweЇcompute?ї+ԡ!data	KAperable|abl!Ѐԡ!data
EAerson@Ћ|ԅ]aboДrela>ships||OHpsycho	KAhalangeal|*th!fЙe?҉s	EArofВЬ@collabora>|teamѰ с<kind+*staff	EArofВЬ@educa>|tЭ%kind+*staff Ҷ	KAroximal|с<ԑ||FCdХ
BAuartil!range|rang!*th!middl!half *valuВ
KAex|bor<^sex trait+ЎclҘl]mal!o?female	KAtitial|*th!spac!с<Џ	EAtiti@cystГ|Ԏ-tѥѾ?҃||AAѾ?ҳ<Ѝ	EAtiti@ѝЁ|Л!#sҗ+th!Җ	EAtiti@nephrГ|swЧ%с<th!ѩ]ԜВ	KAubject|с<Сe
EArigo|sore, r}ң<ԙ!ң<rub+o<ѻ	BArochanҐЂfrӢя|ҽ<hip
BAen>@җdioґ|heЄԍ?уҤ+т}arҐiВ	BAen>@radioґ|ԍ?уtrҞ+ӊ+^th!҇ *scans	EAen>@radiғ|МЃguid}b]X-ray+{ҍ?scans	BAen>@ѐy|ѐ]#tВt+~Њ||MG	KAertebral|с<th!њ+*th!spи	BAertebr@disc|cushio<с<th!њ+*th!spи||SAk;AHspin
LAinal||Ѥ	EAin@failя|gД#canЎtak!i<enҾfood	EAin@metaplasia|ё!i<th!ѣАҨЙ	EAin@permeabilі|hІleak]th!gДis
EA-medi~thicknВs|thicknВ+*a<arҐ]wall	FAt!partne?violҲ||abus!b]~partner
KA-abdominal|ч!th!bЧy||FJ	EA-abdomin@п>|И<ч!th!bЧy	BA-aortЂballoo<pump|balloo<#҇+th!heЄpump	KA-arҁѿr|inЀ~҉	BA-arҁѿ?corҁosҐoid|sҐoҔshԠinЀ~҉	CA-arҁѿ?ԟ>||ԟѢ<inЀ~҉
KAardiac|ч!th!ф	KAЧѿr|ч!Џ	BAЧѿ?ӻЙ|mВsԀ+ч!Џ||UDl	KAerebral|ч!th!bЭ	BAerebr@hӑ|ѵ%i<th!bЭ||PJa;AT;AJcerebr@ha;ALbЭ;AJш<ha	KAoronary|inЀ~heЄѬ	KAranial|ч!th!skull	BArani@hӑ|ѵ%ч!th!skull||OJa	EArani@hypertenЬ|ѡprВҸ!i<th!skull	FArani@prВsя||prВҸ!ч!th!skull	BArani@stenoЉ|narrІш<Ѭ	LAtable||hҿЀtrҞ	EAtabl!҃|ҳ<#i+hҿЀtrҞ	EAytoplasmЂspѥԟ>|fertilit]МЃ#put+on!spѥinЀa<egg
KAermal|inЀth!ѻ	CAerm@ԟ>||ԟѢ<inЀth!ѻ
EApitheli@neoplasia|ё}cЧ+#ma]becom!Ј
KAepaҁ|ч!th!lрr	EAepatЂcӪВtasi+*д|ѓ]lр?ѯ#в+seє!itchЙ||AAobstetrЂcӪВtaЉ
KAndividual|withi<on!ѽn
EAedullar]nailЙ|met@rod ч!~ҽ<њ	KAuscѿr|inЀ~а	CAuscѿ?ԟ>||ԟѢ<inЀ~а	OAuscѿrly||inЀ~а
KAasal|inЀth!nԛ	BAas@corҁosҐoid|sҐoҔnos!spray||AU;LH	AAas@spray||nas@spray	OAasally||inЀth!nԛ
LAcѿr||inne?Ҧ	BAcѿ?lens|artifici@len+fo?th!Ҧ	FAcѿ?prВsя||ey!prВsя	KAperatр|dur%Б	EAperaѧ!=ӓs|=loЅi<a<opera>||AUperi	EAperaѧ!complica>|ѯdur%a<opera>	OAperatрly||dur%Б
KAartum|dur%л	KAeritӞal|ч!th!bЧ]ҨЙ	KAulmonary|ч!th!Җ
KAhecal|inЀth!еarЖth!spи	EAhec@ԟ>|shԠinЀth!spin@Ӄ	KAhoracic|ч!th!chВt
KAҐи|ч!th!Ҽ	BAҐin!device|ҜЇл ю devic!i<th!Ҽ||NAї;NGcontracepѧ!	DAҐin!fet@demise||stҧл|VAath;AM	EAҐin!ЦrВtric>|slІЦ*~bab]i<th!Ҽ||ATfetal;ATfoetal	EAҐin!Цretarda>|poo?Цi<th!Ҽ	EAҐin!insemina>|ӵ%*spѥч!th!Ҽ
KAaginal|ч!th!Ԧ	KAascѿr|ч!=vВҒ	EAascѿ?ҙ|ultrasЖч!~vВsel	KBenous|inЀ~Ӽ	EAenou+adminԓra>|giv%inЀ~Ӽ	EAenou+anВthВia|Ӑ З!gр<inЀ~Ӽ||AWtot@;OIa;AItot@intravenou+ana	CAenou+Ӄ||еinЀ~Ӽ	EAenou+ѮoglobuҨ|ѹ!Нn+gр<inЀ~Ӽ	CAenou+infuЬ||drip|AJIV	BAenou+lи|Ԝ!inЀ~Ӽ	OAenously||inЀ~Ӽ	KAХricѿr|ч!~ӪlІspac!*th!ш<o?ф	EAХricѿ?hӑ|ѵ%ч!th!bЭ||SHaem	KAitreal|inЀth!jЧ]*th!Ҧ	CAitre@ԟ>||ԟѢ<inЀth!Ҧ
BA|pЄ*~Ҋ!#get+cДout
HAte|pД~н%Ԝ!in	EA>|ӵ%*~н%Ԝ!i<th!windpipe||AKendotraӖ@
EAuscep>|Ѥ #slҮ+inЀitself, mostl]i<babiВ
BA|plaЃfiber
EAv!aspergҧoЉ|ә+mold И<ч!th!Ю	EAv!candidiaЉ|ә+yeaЅИ<ч!th!Ю	BAv!ѕ|cК?#ha+ҷ<inЀnҘb]х||LAncer	EAv!duct@ѕ|moЅӍ<typ!*breaЅЈ	BAv!fung@п>|fung@И<#reaӖ+deep inЀth!Ю	EAv!mechanic@vХila>|н%machin!^~Ӷ	BAv!procedя|Ҵ!#Хer+th!Ю	EAvenВs|powe?ЀgrІinЀх
KAiga>al|stiЇbe%tВted	BAiga>@Ѫ|З!#i+stiЇbe%tВted||QA[;QEnew ;QAproduct;QAЗ@product	BAiga>@Њ|МЃ#i+stiЇbe%tВted||RAherapy	BBiga>@vaccи|ҹ!#i+stiЇbe%tВted
EAntar]commitmХ|ӄ@sta]ԫЅ~ѽn'+wҧ||MAӪd;AApsychiatrЂӪd;MAјiza>
BA channel|gat!#let+salt+inЀЏ
EAng radia>|radiaѢ<ШenҾЀџ!Џ||ENs
EAhoreЉ|push%З!Ќң<^currХ
EAumab|З!#҇+th!Ҁ]fзЈ
EAopium|З!#Ҥ+th!қ||LA bromҮ
KAҐal|o<th!sam!sҮ
EArtan|=prВҸ![
EAо|Я@*pЄ*th!iris
BAomy|lӴ?Ӫ!#Ӕer+ey!prВsя
EAecan|cК?[
EA|swЧ%*th!r%arЖth!pupil
EA Ӗla>|Я%ԩ~iron	FA deѦ||lІiron	EA deficienc]anҟ|Еfew r}=cЧ+beљ!*lІiron||SEa	EA oєload|ЕmuАiro<i<th!Ю
IAѱ||treб^rays	EAa>|МЃ^rays
GAt!th!wound||rins!th!wound
EAbl!Ѥ Ѝ|Ԏ-tѥbЧ]ҳ<^ёe+i<Ѥ habits	EAЃcontӢ dermatГ|ң<rash _Ӧ%harsh
PA indicat}for||i+us}for
EAia|ЕҌ!=flІЀpЄ*th!Ю||EEa	KAia-induced|љ}b]laь*О||EMa	EAia-reperfusio<ӗ|џ!whe<=flІreԥs||EVaem	KAic|љ}b]ЕҌ!=fӔ||EEa	EAЂҗdiomyы|҂heЄ_poo?=fӔ||ETa	EAЂcolГ|Ѥ џ!_poo?=fӔ||EMa	EAЂheЄЁ|heЄЛ!љ}b]Ӆ}arҐiВ||ESa	EAЂoptЂneurы|ey!м!џ!_poo?=fӔ||EVa	BAЂstroke|strok!љ}b]~=clot||ELa	KAic-reperfuЬ|*=flІreԥЙ||EQa
BA cЧ|ceЇ#ђ+insuҨ	EA Ңa>|ӛЃ*cЧ+#mak!insuҨ
BAvӞ|plaЃг!i<soy
KAic|^th!sam!ҊВ
KAeҁ|б~stead]speed	EAetЂstrength|streng҈б~stead]speed
QAio<precau>s|step+#һ Ѳ+_Ѵ%i<th!ј
KAric|tens%ѭДmovЙ	BArЂҚ|exercis!#tense+а+ѭДmovЙ
EAzid|TB [
EAbid!dinitrѱ|ӖЅҳ<[||LHmono
KAic|a+salt]a+О
EAүoin|Шacn![
EAnazole|fungu+[
BA.IV drip|еo?З!gр<sӔl]inЀ~Ӽ	RA.IV Ӄs||Ӄ+inЀ~Ӽ	BA.IV lи|Ԝ!inЀ~Ӽ
EAdи|heЄ[
EAcү|ӈ![
EA.IxodВ|tiь#Ѵ+Ё
EA.Janu+kinas!й|З!#calm+th!ѹ!ї||BKAK
EAs!ҲphalГ|ш<И<Тb]mosquitoВ
EBce|yЧІң<{eyВ
KAl|*th!middl!pЄ*th!ҜЇѤ
EAsо|feed%Ԝ!inЀth!ҜЇѤ
EAm|middl!pЄ*th!ҜЇѤ
EA hypermobilі|є]flexibl!҉s||AN	EA mobiliza>|gХl!mov%*~҉||MFs	EA spac!ӅЙ|wor<cushio<i<~҉
BA?Ӽ|ӂ!vei<i<th!neck||AMinҐn@
EAl!idiopathЂarthrГ|ԧЃЛ!i<Ѷ||JJ	EAl!myoclonЂepilepsy|jerk%seizя+#stЄi<teens	EAl!rheumatoҔarthrГ|ԧЃЛ!i<Ѷ
EAeЉ|potassium leav%i<urи
EAoo к|Ӫd%~newbor<ԫЅbar!ѻ	EAoo mҍ?к|Ӫd%a<Ҙl]bab]ң<Ѐѻ
BA.Kaplan-Meie?curve|chЄ*hІӸ]С!liv!ove?ҥ	BA.Kaplan-Meie?ВԨѱ|ВԨat!*hІӸ]С!liv!ove?ҥ
EA.Kaposi sarcԮ|cК?#в+dark patӖ+o<th!ѻ||GI's
BA.Karnofsk]perforӸc!status|scor!*hІweЇ~ӉeЃӸagВ
BAype|pictur!*aЇDNA strands	EAypЙ|teЅ#look+бaЇDNA strands
EA.Kawasaki Ё|childhћжВ+#в+ў<=vВҒ
CA||rais}sҗ|GA sҗ
EAcо|Я@*pЄ*th!Ҧ'+front
BAn|tҾН<i<ѻ, hai?{nails	KAnized|harden}lik!nails	BAnocyte|mai<ceЇ*th!oute?ѻ	EAtis|swЧ%*th!clea?froЃ*th!Ҧ
EAconjuncѧГ|swЧ%*th!froЃ*th!Ҧ	EAconjuncѧiti+sicca|dr]eyВ||AAdr]ey!Ё	EAconus|thi<froЃ*th!ey!#bulgВ	BAlyҁ|З!#loԛn+dead ѻ	EAmetry|meaҸ!*th!Ҧ'+curve	EApathy|Л!*th!clea?froЃ*th!Ҧ	EAsi+pilaris|ҜЇrҾbump+o<th!ѻ	KAҁ|^thick, hҿѻ	EAо|cДi<th!Ҧ'+front
EAҐus|ш<џ!i<~newbor<_ЕmuАyЧІpigmХ
EAne|З!fo?Ӑ, ҳ<o?ӨВЬ
EAidoЉ|҆+acҔҋԇi<th!О
EAnazole|fungu+[
CAnЂdiet||є]Ӕ-җb diet
BA|acҔ_th!burn%*fбi<th!Ю
EAria|fбwҭ!i<urи
EAofen|ҳ<{swЧ%[
EAlac|Шҳ<[
EAs|burn%fбinstead *ԗ?fo?energy
KAc|^fбwҭ!i<th!О
BA infԃaЃinҐview|talk ^Ԗ!уknow+th!topЂwЧ
EA!Б|ҫ]ЌҜЇcuts||||E
AA Ңa>||ѩ]Ң|AQrenal;AAren@Ң
EA|Н<#switӖ+ҍr+on
KAҁ|*hІth!Ҁ]movВ	EAҁs|hІth!Ҁ]movВ
EAғ|ѐ]*Ҁ]ӏХ	EAotapЙ|elҭЂtap!o<th!ѻ
BAcs|hІfaЅӦ%movВ
EA.KlebsiЧ~Ԫe|gѥԝ<caught i<јs||KA
EA.Klиfelte?Ѝ|ҊetЂЫ<i<boy+#Ӕer+tВtosҐӞ
AA arthroplҭy||kne!reӵemХ|ARtot@	EA osteoarthrГ|wor<kne!҉||AAosteoarthriti+*th!knee;ACgonarthros
BAДmouse|mous!br}ѭД~certai<Ҋe
BAdg!transla>|putt%rВҘАЀuse
EAychia|spoon-shap}nails
EAorkor|seє!laь*Н<^swЧЙ, i<Ѷ
EAis|forwҿcurv!*th!uppe?back
EAlol|=prВҸ![
KA|*th!lips
CA {delрr]unit||л unit|TAward||C
BAэ]findЙ|ӰЅrВult	BAэ]parameҐ|ӰЅvalue
CA ward||л unit|||E
KAnthи|*th!inne?Ҙ	EAnthГ|inne?ea?swЧ%#в+dizzinВs||AEvВtibѿ?neur;AEvВtibѿ?neuron
GAte||cut	AB>||cut
KAal|*tҘs	BA@Ԃ|gl{#ђ+tҘs	EAa>|wѱr]eyВ
EAe|Н<#Ӥ+dow<milk ҵ
BAe|acҔmad!b]hard-Ѱ%ъВ	EA!dehydroҊӴ|Н<#leak+_џ}Џ	LAЙ||breҭfeedЙ	EAӲ|mak%breaЅmilk	CAio<consultӭ||breҭfeed%specialԓ|KBspecialis	EAӲ@amenorrhea|no ҡ+whil!breҭfeedЙ||UCo
BA ӮoЉ|ЕmuАlӢЂacҔi<th!О
EA.LӢobacҧus|҇ful gѥi<th!gД{Ԧ
EA!intolerК|ќ!digВt%milk ҵ
EAԛ|stool-sԝn%syrup
BA?infarc>|ҜЇstrok!deep i<th!bЭ||IAstroke
BAcо|Р<Ѐtak!prВҸ!off th!мe+*th!spи
EAplҭy|wҮn%*th!spac!i<th!spи
EAdи|HIV [
EAigи|Ӌ!{mћ[
BAg device|tool #prick+th!fЙer
EA.Langerhan+ceЇhisѢcytoЉ|rar!ҋ-ԇ*Ѯ!Џ
EArazole|ѣАacҔ[
KAscopic|don!ЌҜЇcuts	BAscopЂappendecо|Я%th!appendix ЌҜЇcuts	EAscopЂapproach|ЌҜЇcuts	BAscopЂcӪecystecо|Р<ЀЯ!th!gallѾ?ЌҜЇcuts	EAscopЂhysҐecо|Я@*th!Ҽ ЌҜЇcuts	EAscopЂБ|ҫ]ЌҜЇcuts	OAscopҬly||ЌҜЇcuts	BAԄ|ӹч!th!bЧ]ЌҜЇcuts	BAо|ҫ]Ќ~cДi<th!bЧy
LAeal||voic!box	EAe@Ј|cК?*th!voic!box||MArcinԮ	EAe@mask ӯ|mask i<th!throбfo?нЙ||OA	BAecо|Р<ЀЯ!th!voic!box	EAГ|ў<voic!box, ^hoarsenВs	EAԮlacia|flopp]voic!box i<babiВ	EAopharynge@reflux|ѣАacҔ#reaӖ+th!Ӛ	EAoscope|tool Ѐse!th!voic!box	BAoԄ|ӹбth!voic!box ^~ҜЇcamera	EAospasm|Ҏ<cӓ%*th!voic!box
CA||voic!box
EA i<situ keratomileuЉ|lӴ?ҫ]Ѐcorrect sѳ
EA.Lass~feє|deadl]feve?Тb]rats
AA menstru@ҡ||laЅҡ
BAg powe?*atэney|pape?#let+Ԗ!mak!deciЬ+fo?you||||E
EAprost|ey!drop fo?ѡey!prВsя
EA-lif!ӨВЬ|ӨВsio<i<olde?Сe	KA-onset|ҩ%lѱ?i<Ԕ
EAy|dela]Ѽ!Ӧ%ҩs	EA]ҡ|Ԩ!Ѽ!Ԑ+ԏ
KA|prВeЃbДЎӢр	EA п>|И<#i+aӐ i<th!Ю	EA ӶrculoЉ|Ӷrcuӓi+Ѳ+i<th!Ҁ]ѭДжВs||TA п>
KAl|Ѐth!sҮ	EAl epicondylalgia|tenni+elbow||AAepicondylГ	FAl epicondylГ||tenni+elbow	BAl flІtВt|quiьhom!tВt||NAdevice||E	EAl inҐn@sphincҐoо|cДi<th!anu+ъ!Ѐhe@~tҘ	EAl recumbeЃposi>|ly%o<th!sҮ||IJdecubitus
EA|wash%out
BA УѰer|tЭ}҇e?ѭД~degree
EA.LDL cӪВҐol|"bad" cӪВҐol
EA-Ԩ!bias|fals!Ԏe?Ҹviv@_find%жВ+Ҙly
EA Ҁ]mass|Ҁ]weзѭДth!fat||FE
EA.Lebe?hereditar]optЂneurы|Щ}ӓ+*sѳ
EAomҮ|ԧЃ[
BA atrium|uppe?left heЄchamber	BA mai<coronar]Ѭ|mai<arҐ]#feed+th!ф	BA vХricle|mai<pump%chambe?*th!ф	BA vХricѿ?ӝ>|҂pump%*th!ф	BA vХricѿ?ejecѢ<frac>|ԡ!*=th!heЄpump+oДeaАbҞ	EA vХricѿ?hyperԤ|thicken%*th!ф'+mai<pump%chamber	BA vХricѿ?systolЂӝ>|҂squeez!*th!ф
KA]bҨd|^sзbelІth!leg@limit||||C
EA.Legg-Calvé-Perthe+Ё|hip ӣ!dea҈i<Ѷ||AP
EA.LegӲЧ~pneumophila|wѱ?gѥ#пt+th!Җ||KA	EA.LegӲnairВ' Ё|seє!ѝИ<_bacҐi~i<wѱr||AAlegӲЧoЉ;LI's
EAosarcԮ|cК?*orga<а
EA.LeishӸia|ӈ!Тb]s{fliВ	EAaniaЉ|ӈ!И<Тb]s{fliВ
EAdomҮ|ӣ!cor!cК?[
FA *stay||Ԩ!i<th!ј
EA.Lennox-GҭaДЍ|seє!childhћӋ!жВs
EAirus|ҏ+us}Ѐҗr]Ҋe+inЀЏ
BA|Ъ!#tЧ+ұ#ұar!full
EAenЙe@metҭaЉ|cК?ТarЖth!bЭ
EApiroЉ|И<Тb]anim@urи
BA|are~*џ}х
EA dԛ|dos!#kҧs	EAі|powe?Ѐkҧ
KAgic|є]tir}{sӔ	EAgy|greбtirednВ+{laь*energy
EAole|Ъ!З!fo?breaЅcК?o?fertilі
BAe|Н<ҋ%т
EAhereЉ|tak%on!pЄoД*th!О||AJ
BAia|cК?*th!О||EEa	KAic|*=Ј||EEa
CAyte||Ԓ!=cЧ|DFc	EAytoЉ|ЕӸ]Ԓ!=Џ||DIc
EAerma|Ԓ!ң<patchВ
EAenia|Еfew Ԓ!=Џ||DGc	KAenic|^Еfew Ԓ!=Џ
FArhea||е_th!Ԧ|DCcorrho
BAriene|г!#в+swЧ%i<th!қ	BArien!recepto?ӭҰ|ҭhm~pҧ||MAmodifier
EAlҮ|Ъe-т%shot||GAreҨ
BA *consciousnВs|hІawak!{alert ~ѽ<is
EAracetam|Ӌ![
EApa|Parkinson'+[||AEL-	EApa-induc}dyѻВia|unюl}ӏХ+_~Parkinson'+Ѫ
EAoxacin|Ф
EArgВtrel|л ю Ъe	EArgВtrel-releas%intrauҐin!ї|Ъ!coil||OL intraute
EAmendan|҂heЄѪ
EA.Lew]Ҁ]demХia|demХi~#afѠ+ԣЙ, ӏeЃ{Ӑ||AAdemХi~^Lew]ҀiВ
EA.Li-Fraumeni Ѝ|Щ}ѡӺ*Ӹ]Јs
DA||sex drр
BA}pracҁ@nurse|nurs!уgр+basЂк||JIvoca>||C
EA planus|itch]rash o<th!ң<o?i<th!ӎ	EA sclerosus|itch]Ԓ!ң<patchВ, ԝ<o<th!Ҋitals	EA simplex chronicus|thiьң<_scratchЙ	FAifica>||thicken}ѻ	KAoid|^flat, shin]bumps
EAи|numb%[
EA expectanc]бл|yҘ+~newbor<ca<expect Ѐlр	KA-limitЙ|likel]Ѐshorte<Ԕ	BA-limit%жВs|жВ+#i+likel]Ѐshorte<Ԕ||OAӱ>	EA-sustain%Њ|МЃ#һ+~ѽ<alр||FNproԎ;QAк
AAyl!modifica>||lifВtyl!ёe|KEinҐven
BAm!prevalҲ|ԡ!*С!уeve?had it	BAm!risk|chanc!ove?~wӪ!Ԕ
BAnt|b{*Ѹ!#ԧn+ӣВ	KAntous|*th!band+#Ӫd ҉s
BA|г!#lock+onЀ~cЧ
IA||ti!off
FAon||ty%off
EAre|thread Ѐti!off
EAaи|numb%[
BAhћraѢ|hІmuА~teЅrВult ёe+th!odds
BA.Likert scale|scal!_disagre!Ѐagree
EA ischҟ|laь*=Ѐa<ӕo?leg||JEa
FAd English proѦ||limit}English
EAipү|Ѻ+[
EA Ҡ|Цi<heѳ	BA regrВЬ|ma҈Ԋ#fit+~Ҩ!Ѐdata
EAlid|ШФ
KAl|*th!tongue
BA!ԁЉ|sҘАfo?Ҋe+ԡ}i<~family	EA!disequilibrium|Ҋ!ӁҲ+#travel Ҷ
BAЂӮ|щ]fб_plӭs
EA|Н<#Ӥ+dow<fat
EA|fat	EA metabolism|hІth!Ҁ]use+fat	BA nanoparҁle|ү]fбbubbl!#җrie+~[	CA panel||cӪВҐol tВt|HArofile;GAtВt	EA peroxida>|џ!Ѐfat+i<Џ	KA-ӔerЙ|Ӕer%=fats	AA-Ӕer%Әa>||cӪВҐol [|PAѪ;UAи;PAagХ	DA-Ӕer%Ћ||cӪВҐol Њ
BA|fats
EAsԤ|abnԃ@ӓ+o?ҋԇ*Ҁ]fat
EAneЉ|mak%*fat
EAЉ|Ӥdow<*fat
CA||fatt]lump
KAilic|dissolv%i<fat
BAlysaccharҮ|pЄ*~Ѳ'+waЇ#в+feє
EAotein|parҁl!#җrie+fбi<th!О
EArcԮ|cК?*fбх
KAmal|җri}i<ү]fбbubblВ	EAme|ү]fбbubbl!#җrie+[
EAc>|suck%oД*fat
BA biopsy|=teЅfo?Ԑ+*Ј
EAutҮ|Ѻ+{weзӓ+shot
EApril|=prВҸ![
EA.LisҐi~monocytoҊВ|fћgѥ#harm+ѓiВ	EAioЉ|fћИ<#i+҆+i<д||HA~п>
CAtur!review||summar]*paЅѐiВ
EAm җӣѱ|mћ[
EAripsy|shoьwave+#Ӥ ԇѩ]stonВ||ALshoьwav!;ALԩacorpore@shoьwav!
EA л rѱ|ԡ!уhav!~liv%Ӏ	BB vaccи|ҹ!mad!^~weaken}Ѳ||FHattenuat};AIattenuѱd
EA cirrhoЉ|lҭ%sҗ+i<th!lрr||AKhepaҁ	BA enzyme|=Н<#ԏ+hІth!lр?i+doЙ	FA fibroЉ||lр?sҗrЙ|AJhepaҁ	BA funcѢ<tВt|=teЅ*hІth!lр?i+ѰЙ	EA rВec>|Я@*pЄ*th!lрr||AKhepaҁ	EA stiffnВs|hІstiff th!lр?is	EA ӛЃrecipiХ|ѽ<уgԠ~new organ||AVѩy;AVrenal	DA Ңa>||lр?Ң|AQhepaҁ
EA donor|dono?уi+alр	BA wҧ|writte<stѱmeЃ*wishe+aboДҗ!nea?th!end *Ԕ
BAg dԛ|ӂe?firЅdԛ
EA Ԫ|И<*on!pЄ*th!Ӿ
BAomy|Р<ЀЯ!pЄ*a<organ, ԝ<~Ӿ
EA?ѕ|typ!*breaЅЈ	EA?җcinom~i<situ|Ҙl]ceЇё!i<th!breҭ
EB anВthВia|З!#numb+~ҜЇarea||IIa	CA anВtheҁ||numb%[|IIa	EA ю|һ%~cК?_com%baьnҘby
BAz}Ј|cК?#ha+ЎѴ||GJs;KBtumo;GBs}tumou	BBz}п>|И<i<on!ҜЇarea||GMs	EBz}҃|ҳ<i<on!ҜЇarea||GHs
EA]advanc}Ј|cК?#ha+ТЀnҘb]х
EA|ѵ%i<th!week+ц?л
EA>|mov%around
EAgӲ@recurrҲ|cК?baьi<th!sam!ӵe||DN
EA *ю|belief aboДуi+i<charg!*you?Ԕ
BAЂregrВЬ|ma҈ԊЀҨk facэ+Ѐ~yВ-or-no rВult
EA COVID|ҝ+#laЅfo?month+ц?COVID-19||AApost-COVID-19 ӱ>;AApost-COVID ӱ>	EA QT Ѝ|heЄrhythm ѯ#ca<љ!faintЙ	KA-ӢЙ|#Ѱ+fo?~ӫҥ	BA-Ӣ%beta-Ұ|З!#һ+ӯ+ope<fo?hours||QI2	EA-Ӣ%insuҨ|insuli<#Ѱ+sӔl]aЇday||AIbasal	BA-Ӣ%musҗinЂӭҰ|З!#һ+ӯ+Ҥ||AV	EA-Ӣ%reєsibl!contracep>|л ю #lҭ+fo?yҘ+bДca<b!Ԟped||ZAntraceptр	BA-tѥҗ!facilі|hom!fo?С!уne}dail]к
KAudinal|folӔ%th!sam!С!ove?ҥ	BAudin@ѐy|ѐ]#folӔ+th!sam!С!ove?ҥ
BA diяҁ|Шwѱ?pҧ	EA electroҸgic@excisio<procedя|Я@*abnԃ@cЧ+_th!neь*th!Ҽ||BBarg!loop excisio<*th!transfԃaѢ<zon	BA recorder|ҜЇimplӭ}devic!#record+th!фbҞ||ANimplӭabl!
EAmҮ|З!#Ԟ+loos!stools
EAvir|HIV [||JA-ritonavir;AFrito
EAdи|Ԉ][
EApam|calm%[
EAis|inwҿcurv!*th!Ӕe?back
EAan|=prВҸ![
GA consciousnВs||pas+out|||B
EA *consciousnВs|pass%out	BA-of-funcѢ<muta>|Ҋ!ё!#Ԟ+~Ҋ!_ѰЙ
RA ЀfolӔ-up||no Ԏe?Ԍhable
EAaү|cӪВҐol [
EA л weѳ|weзӜ?5.5 pounds, o?2.5 kg, бл||JG	BA л weзinfӭ|bab]Ӝ?5.5 pound+бл	BA molecѿ?weзheparin|=thinne?shot	EA viЬ|poo?sз#glasse+canЎfull]fix	EA-densit]lipoНn|"bad" cӪВҐol	BA-dos!CT scan|ѝsca<#use+Ҍ!radia>||JAcomput}tomѫ	KA-grade|sӔ-ҷЙ	EA-grad!gliԮ|sӔ-ҷ%ш<tumor	BA-impӢ Қ|exercis!#i+gХl!o<th!҉s	BA-incom!country|poo?country	EA-level lӴ?Ћ|҂lӴ?#trҞ+҃	JA-sodium||Ӕ-salt|AHreduced
CA ԩemі||leg	EA gҭrointВү@ѵЙ|ѵ%i<th!Ѥ	CA rВpiraэ]trӢ п>||ӖЅп>|SHin	EA urinar]trӢ ѷ|ќ!pass%o?Ӫd%urи
DAo||Ӕe?baь҃|FA?҃
LA||Ӕe?back	EA disc hernia>|slipp}disk i<th!Ӕe?back||AP;KLk	CA punctя||spin@tap	CA spи||Ӕe?back
KAacral|*th!Ӕe?back
KA|ч!spac!*~Ӷ
BAо|Р<ЀЯ!~breaЅlump
EA adenoѕ|Ӎ<typ!*ѝЈ	EA compliК|hІeasil]th!Ӿ+stretch	EA parenchyma|Ѱ%Ѹ!*th!Ӿ	EA rВec>|Я@*pЄ*~Ӿ	EA volum!reducѢ<Б|Я@*џ}Ӿ
EA|Л!i<whiАth!Ҁ]҄+it+ow<ѸВ||ACїЂlupu+erythematos	EA nephrГ|ѩ]џ!_~Л!*th!ѹ!ї
EA phӴ|Ԩ!с<egg releas!{ҡ	EA phas!ӡ|Ъe+Ѐ҇ ~ѓ]ҩ
BA|yЧІplaЃcolo?gћfo?eyВ	BAiz%Ъe|Ъ!#trigger+egg releӴ||HLs
BAne|r}colo?i<tԮtoВ
DA.Lym!borrelioЉ||Lym!Ё|AL
BA node|ҜЇgl{#filҐ+Ѳs||GAԂ	EA nod!metҭaЉ|cК?#ТЀnҘb]Ԃs||ALnodal;TBe
BAdenecо|Р<ЀЯ!Ԃ+ԙ!cК?ma]Ѵ||FA nod!dissec>	EAdenГ|ўn, пt}Ԃs	KAdenopathic|^ў<Ԃs	EAdenы|ў<Ԃs	EAngiѫ|X-ra]*еvВҒ	EAngiԮ|Ц*еvВҒ	EAngГ|пt}vВsel+Ӝ?th!ѻ	KAҁ|*th!vВsel+#drai<Ҁ]Ӄ	EAtЂfilariaЉ|wԃ Л!#в+seє!swЧЙ||AFelephӭ	BAtЂї|netѰ #dЭ+е{fѳ+п>	BAtЂvВsel|vВsel #dЭ+Ҁ]Ӄ
EAdema|swЧ%_~ҋԇ*Ӄ||FFo
EAcele|pockӒ*Ҁ]Ӄ	BAcyte|typ!*Ԓ!=cЧ	KAcyҁ|^Ӹ]Ԓ!=Џ	EAcytoЉ|ЕӸ]*~Ԓ!=cЧ	EAgranulom~venereum|И<Тb]sex	KAid|*th!Ѹ!#ђ+Ѯ!Џ	BBma|cК?*th!lymph ї	EApenia|Еfew *on!typ!*Ԓ!=cЧ	EAvascѿ?invaЬ|cК?ҷ%inЀvВҒ
EA.LynАЍ|Щ}Ы<#raise+th!chanc!*Ѥ Ј
KAmal|*th!cЧ'+wҭ!Ӥdown	BAm@sэag!П|Щ}ҋԇ*ѨsubstК+i<Џ	BAme|ceЇpЄ#Ӥ+dow<wҭe
EA>|ң<soft _wetnВs
EAngiы|Л!*ӂ!vВҒ
EAephaly|є]ӂ!head
BAid!Ф|famil]*Фs
BAolecule|є]ӂ!molecule
BAutriХ|nutrieЃneed}i<ӂ!amounts, suАa+Нn
BAhԀ|Ԓ!=ceЇ#Ҟ+Ѳs
EAomia|ӂ!siz!*~bab]бл||AKfet@
KAascѿr|*ӂ!=vВҒ
BA|pЄ*th!ey!#see+fin!detail	KAr|*th!cХe?*ԡp sзi<th!Ҧ	EA?deҊera>|ey!Л!#blur+whбұӹstraзat	EA?edema|swЧ%бth!baь*th!Ҧ||IFo;ANԉЂ;AFԉЂmacѿ?o	EA?Ӫe|Ӫ!i<th!cХe?*sѳ
CA||flбspot|AGң<
BApapѿ?rash|rash ^flбspot+{ҜЇbumps
EAium sulfѱ|mиr@gр<ЀpreveЃӋВ||NDph
EAЂrВonanc!angiѫ|sca<*=vВҒ	EAЂrВonanc!cӪangiopancrҞѫ|sca<*th!lр?ducts	EAЂrВonanc!imagЙ|sca<#use+Шmagnets	EAЂrВonanc!spectroԄ|sca<*Ҁ]Ҫals	EAoҲphalѫ|teЅ*th!bЭ'+magnetЂӌ
GAi<hydra>||drink enough|JJadequat!;AAremai<hydrѱd
BAnanc!dԛ|regѿ?dos!#һ+~З!ѰЙ	EAnanc!hemodialyЉ|regѿ?=clean%b]machи||NLa	BAnanc!Әa>|З!Ԙ<dail]Ѐһ ~Ы<i<Ӗck||RAи	BAnanc!Ћ|МЃ#һ+~Л!i<Ӗck||NArҞmХ	EAnanc!МЃphӴ|Ԩ!*stead]Њ
BA adєs!җdiovascѿ?evХ|heЄ҄, strok!o?dҞh||TGac	EA ӨВsiv!П|ӨВsio<#lҭ+{afѠ+dail]Ԕ||AAcҨic@ӨВЬ;OAon	BA hԓocomӉbilit]complex|Нn+#mark cЧ+a+you?own
EAorp>|ќ!tak%i<nutriХ+_food
JAptр||un҇ful
EAe|Ҋer@ӽ%*be%unwЧ
EA fӢo?infertilі|ќ!hav%~bab]du!Ѐsperm
BAma>|pЄЎfԃ}rѳ
ABancy||Ј	LBӭ||Јous	EAaЃascitВ|bЧ]е_Ј	EAaЃhyperthermia|҆+ԌѢ<ЀӐ gas	BBaЃmelanԮ|ә+typ!*ң<Ј	EAaЃmВҍliԮ|ѝҨ%cК?_~mиr@dust||ANpleural	EAaЃpleur@effuЬ|еarЖth!ѝ_Ј	EAaЃtransfԃa>|ё!inЀЈ	CAaЃtumor||Ј|OBu;KAneoplasm
KArished|Ўgett%enҾ*th!rзfoods
EAri>|Ўgett%enҾ*th!rзfoods
EAluЬ|tee҈#do ЎmeӒcorrectly
EAon|ӣ!#heal}crooked
LAy||breҭ
BAram|X-ra]*th!breҭs	KAraphic|*~breaЅX-ray	EAraphЂdensі|hІdens!th!breaЅlook+o<X-ray	EAraphy|X-ra]*th!breҭs
FAlҭy||breaЅБ|EGa
EAd к|inҸanc!^~sӒҕ*docэ+{јs||||C	BAd җ!organiza>|insя?^~sӒҕ*docэ+{јs||||C
BA}reporҐ|ѽ<уmuЅreport suspect}abuse||GJory
ABle||Ӕe?jaw	LAѿr||Ӕe?jaw	EAѿ?frӢя|ҽ<jaw	EAulecо|Я@*th!Ӕe?jaw
EA|Ԩ!*є]ѡmћ{energy
BA episode|Ԩ!*є]ѡmћ{energy
GAЅas||shІԇas	BAsta>|Ԑ
BA.Mann-Whitne]tВt|teЅ*whethe?ӿө+Ӂ||NEU 
EAol|ԗ?#draw+oДӃ
EA ceЇlymphԮ|faЅ=cК?*th!Ѯ!Џ
EA lymphatЂdЭԀ|massag!Ѐmov!Ҁ]Ӄ	FA Ћ||hands-o<Ћ
EA syrԇurin!Ё|Щ}ѯӤ%dow<Нn
EA.Marburg ҏ+Ё|deadl]feve?lik!Ebola
EA.Marfa<Ѝ|Щ}Ы<#afѠ+th!ф, Ҧ+{ӣВ
EA@zon!lymphԮ|slІ=cК?*th!Ѯ!Џ
KA|Ўtold уget+what	EA hypertenЬ|ѡ=prВҸ!miss}бth!docэ's
BA casualt]incidХ|emerҊc]^mor!ӉХ+tha<service+ca<handle	EA Ѫ adminԓra>|giv%З!Ѐ~wӪ!communі	EA spectrometry|lab Ԋ#weigh+moleculВ	EA ҹa>|ҹat%Ӹ]С!i<~ӥҥ||FFѮiz;FFѮis
BAer|mai<Ӗw%а
BA cЧ|Ѯ!ceЇ#в+ԈiВ
CBо||Р<ЀЯ!~breҭ
GAѱ||Ӗw	DAa>||ӖwЙ
EAis|ўn, sor!breҭ, ԝ<whil!nursЙ
EAytoЉ|ЕӸ]Ԉ]Џ
EAdecо|Р<o<th!ӣ!ӧ!Ҙ	EAdГ|И<*th!ӣ!ӧ!Ҙ
KAal|*th!mҍr	BA@ӭiЮ|Ѳ-fѳ%Н<#~mҍ?passe+Ѐhe?Ӏ	EA@morbidі|жВ+љ}b]ѓ]o?л||ASseє!	EA@mortalі|dҞh+_ѓ]o?л||JAdҞh	EA@mortalit]raѢ|mҍr+уdi!pe?100,000 лs	EAal-fet@[|җ!fo?high-ӺѓiВ	BBal-fet@З!specialԓ|ԍ?fo?high-ӺѓiВ||ADperinatolog
BA metalloНnӴ|Н<#Ӥ+dow<х
AAa||uppe?jaw	LAary||uppe?jaw	EAar]expanЬ|wҮn%*th!uppe?jaw||ATrapҔ	BAar]sinus|ӪlІspac!i<th!Ӗekњ	EAecо|Я@*th!uppe?jaw	LAofacial||jaw {face	FAofaci@Б||mou҈{jaw Б|AVor@{
EAl oxyge<upԘ|moЅoxyge<th!Ҁ]ca<use||FOum;AOpeak;PAconsump>
EAm tolerat}dԛ|higheЅdos!#С!ca<Ԙ
PA prВeЃwith||ma]shІԇwith|ANcan
QA|micrograms
EA arҐi@prВsя|aєag!=prВsя	EA corpuscѿ?volume|siz!*r}=Џ	BA ӁҲ|aєag!Ӂenc!с<өs	BA folӔ-up|hІӫС!wer!folӔ}o<aєԀ
EAazole|wԃ [
EAic@vХila>|н%^th!҇ *~machи	EAism *ac>|hІӷѰs
EAum|Ԛ'+firЅstool	EAum aspiraѢ<Ѝ|bab]н%i<firЅstool||TA	EAum ileus|Ѥ т}b]thiьfirЅstool	EAum-stain}amniotЂӃ|л wѱ?^stool i<it
KA|towҿth!middle	BA collѱr@ligamХ|b{o<th!ч!*th!knee	FA epicondylГ||golfer'+elbow
BA|middl!value|||A road strip ha+th!sam!name.	BA folӔ-up|middl!valu!*hІӫС!wer!folӔed	BA мe|м!i<th!wrԓ	EA Ҹvival|Ԩ!#half *th!С!liv!beyond
KAүal|*th!spac!с<th!Җ	BAүoԄ|ӹс<th!Ӿ+^~thi<camera	EAүum|spac!с<th!Җ
AA.MedicaҔbeneficiary||ѽ<^Medicaid|JArecipiХ||C	EA.MedicaҔexpanЬ|MedicaҔfo?mor!С!^lІincomВ||||C	BA.MedicaҔredeҐmina>|Ӗь*уstiЇget+Medicaid||JAunwindЙ||C	EA.Mediҗ!AdvӭԀ|privat!pla<us}i<ӵ!*Origin@Mediк||||C	EA.Mediҗ!PЄA|Mediҗ!fo?ӄ@stays||||C	EA.Mediҗ!PЄB|Mediҗ!fo?ԍ?visits||||C	EA.Mediҗ!PЄD|Mediҗ!fo?[s||||C	AA.Mediҗ!beneficiary||ѽ<^Mediк|JArecipiХ||C	EAl aҔi<dyЙ|҇ _~ԍ?Ѐend Ӟ'+Ԕ||JJsЉtК||C	EAl detoxifica>|clҘ%~Ѫ _th!Ҁ]Ӝ?Ә@к	AAl evalua>||Ә@exam|APcҨ;IAassВsmХ;AAcҨic@assВsmХ||C	BAl examиr|ԍ?уlook+inЀҎ<dҞhs||||C	DAl inҐven>||Ә@Њ	EAl necВsі|pro*#th!җ!i+needed	BAl oncoґ|ԍ?уtrҞ+cК?^[s	AAl prӢi>er||docэ	KAll]necВsary|need}fo?someӞ'+щ	CAѢ<abor>||aborѢ<^pҧs|GJl	EAѢ<adherҲ|tak%З!a+directed||AKѪ	EAѢ<adminԓra>|giv%*[||APѪ	EAѢ<compliК|tak%З!a+directed||AAcomplianc!^Әa>;ALЊ;AAcomplianc!^Њ	CAѢ<error||З!mԓake	EAѢ<fo?opioҔus!П|З!#eӴ+cravЙ+{withdrawal||KP+fo?opio;FUin!for	BAѢ<oєus!headaӖ|headach!_tak%ҳ<З!Еԝn||AJrebound	EAѢ<reconcilia>|Ӗь*~ѽn'+fuЇЗ!lԓ||FPinВ	CAѢ<regimen||З!plan|AIѪ	CAѢ<review||З!Ӗck|FHinВ;FHи;ARstructur}	EA>-asЉt}Њ|З!{counsel%fo?addic>||||C
EA.Medigap|ԩ~inҸanc!fo?С!^Mediк||||C
BA.MediҐranea<diet|Ҟ%pla<^Ӹ]vegetablВ, fish {oliv!oil
BA-chai<triglycerҮ|easy-to-us!fat	KA-Ґm|lҭ%week+Ѐmonths
EAyprogВҐon!acetѱ|л ю shot||AZdepԠme
EAar]thyroҔѕ|rar!thyroҔЈ	EAoblaѣ|ш<cК?i<Ѷ
EAuи|malari~[
BAryocyte|ӣ!cor!ceЇ#҇+=clot
EAia<gl{ӝ>|т}oil Ԃ+i<th!Ҧlid
EAs|ceЇsplitt%#ђ+egg+{sperm
EAn|whбgр+ң<{hai?thei?shade
BAcyte|ceЇ#gр+ң<it+color	BAma|ә+typ!*ң<Ј
EAa|dark patӖ+*ѻ||AEchlo
FA||black, tarr]stool|DDa
EAcam|ҳ<{swЧ%[
EAlan|cК?[
EAи|memor][
BAne|thi<layer	BAn!potХial|electrЂcharg!acros+~ceЇwall	EAnou+nephrы|ѩ]filte?Ё
EA к|hous%{җ!fo?С!^demХia||||C	BA cЧ|Ѯ!ceЇ#remember+~Ѳ||HEB ;HET 
CAhe||firЅҡ
KAeal|*th!Ҩ%arЖth!bЭ	EAВ|Ҩ%arЖth!bЭ	BAiԮ|Цi<th!Ҩ%*th!bЭ, usuall]ЎЈ	EAococc@Ё|ә+bacҐi@И<*th!ш<Ҩ%o?О
EAecо|Я@*э<kne!cushӲ	BAu+tҘ|э<cushio<i<th!knee||AAэ<meniscus;GFal
KAusal|*th!end *monthl]ҡs	EAus@ҝ|sig<*th!ё!*Ԕ
EAhagia|heav]ҡs||AAheav]menstru@ѵЙ
EA|monthl]ҡ||EAtrua>
LAual||ҡ	AAu@cramp||ҡ cramp	BAu@cycle|monthl]ёe+#lead Ѐ~ҡ	AAu@ҡ||ҡ	AAu@product||ҡ product	HAuѱ|hav!~monthl]ҡ
EA capacі|abilit]Ѐmak!you?ow<deciЬs||AJdeciЬ-makЙ
EAzumab|ҭhm~shot
EA.Merkel ceЇѕ|rare, faЅң<Ј
EAnem|є]ШФ
EAmи|Ѥ [||GDz
BAhym@stem cЧ|ceЇ#ca<tur<inЀњ, fбo?җtilԀ-lik!х||OFrԮl
KAeric|*th!Ѹ!#Ӫd+th!gut	EAerЂischҟ|laь*=Ѐth!gut||PEa	EAery|Ѹ!#Ӫd+th!gДi<ӵe
EAeliԮ|cК?*th!Ҩ%*ӆ, ԝ<ti}ЀasbВtos
EAge?RNA|instruc>+#teЇcЧ+whiАН<Ѐђ
BA-ԁЉ|ѐ]#combи+th!rВult+*Ӹ]ѐiВ	KA-ԁҁ|combin%Ӹ]ѐiВ	BA-ԁtЂreview|ѐ]#combи+Ӹ]ѐiВ	EA-regrВЬ|ԊЀlҘ<wh]ѐ]rВult+Ӂ
KAlic|*hІth!Ҁ]use+fћ{energy	EAlЂӮoЉ|ЕmuАacҔi<th!О||AI	BAlЂП|Ы<#afѠ+hІth!Ҁ]use+food||NAeӴ	EAlЂpathway|chai<*Ҫ@step+i<th!Ю	BAlЂrѱ|hІfaЅth!Ҁ]burn+energy	EAlЂЍ|ҕ*ӊ+#rais!heЄrisk	EAlism|hІth!Ҁ]use+fћ{energy	BAlite|г!left ц?th!Ҁ]Ӥ+Ӧ%down	HAlize|Ӥ dow<i<th!Ю||IBs	EAlomics|ѐ]*th!Ю'+ҜЇҪals
BArpal|ӫӣ!*th!hand	KArpophalangeal|*th!knucklВ
EAasia|ё!*on!ceЇtyp!Ѐanҍr	KAasҁ|^ё}Џ
EAӴcо|Я@*cК?#Ѵ	BAaЉ|cК?#ha+Ѵ	IAasize||Ѵ|JBs	KAaҁ|ТЀҍ?part+*th!Ю	EAatЂЈ|cК?#ha+Ѵ||LAЁ
BArsal|ӫӣ!*th!foot
BAd-dos!inhaler|inhale?#gр+~sӒpuff *[
EAmin|Ӎ<Ѻ+pҧ
EAӞ|З!#trҞ+addicѢ<Ѐheroi<{simila?Ѫs
EAҧin-reЉtaЃStaphylococcu+aяus|ң<bacҐi~#Ӹ]Ф+canЎkҧ
BAnи|Н<ҋ%т
EArexѱ|З!#calm+a<oєacѧ!Ѯ!ї|||I<ѡdԛ+ӷtrҞ+Ј.
KAѱd|^Ҫ@tag+added	EAa>|add%Ҫ@tags, ԝ<ЀDNA	EAmercury|Ѩfԃ *mercur]fЖi<fish	EAphenidѱ|ADHD [	EAprednisolӞ|ШsҐoid
EAopramҮ|З!ԫЅnausea
EAolol|heЄ[
EAis|ў<Ҽ
EAidazole|Ф
FArhagia||ѵ%с<ҡs|AAinҐmenstru@ѵЙ
EA.mHealth|Уҗ!b]phӞ
EAngiы|Л!*ү]vВҒ	BArray|lab chip #tВt+Ӹ]Ҋe+бonce	EArra]ԁЉ|ӰЅ*Ӹ]Ҋe+бonce
KAial|*Ѳs	EAicҮ|Ӧ%#kҧ+Ѳs	BAioґ|sciХiЅуѐie+Ѳs	EAiғ|ѐ]*Ѳs	BAiome|bacҐi~{ҍ?Ѳ+#liv!i<th!Ю	BAiota|ү]liv%thЙ+i<th!Ю
EAephaly|ҜЇhead, ԝ<^ш<ӊs	EAircѿ>|=flІi<ү]vВҒ	EAytЂanҟ|lІr}=cЧ+^ҜЇr}=Џ||NEa
BAele>|ү]miss%piec!*~DNA strand
BAlia|Ѯ!cЧ+*th!bЭ	EAnathia|ҜЇjaw
EAetҭaЉ|ү]Т*Ј
BAutriХ|nutrieЃneed}i<ү]amounts	BAutrieЃsupplemХa>|add%Һn+{mиrals
CArganism|ү]liv%thЙ|Ѳ|FI-
BAlasҁ|ү]bӷ*plasҁ
EA.microRNA|ү]molecul!#ԥ+Ҋe+down
EAcopЂcolГ|Ѥ swЧ%see<onl]Ӝ?~ԋ	EAcopЂpolyangiГ|swЧ%*ҜЇ=vВҒ	EAcopy|look%Ќ~ԋ	EAurgery|ҫ]Ӝ?~ԋ
KAascѿr|*ү]=vВҒ	EAascѿtя|ү]=vВҒ
DAi>||pass%urи
EAlam|calm%[
BA cerebr@Ѭ|mai<arҐ]*th!bЭ	BA-incom!country|countr]#i+neithe?riАno?poor
EAthr@slЙ|strip #ӡ+th!Ѿ?Ӷ||DO-
EAery|җ!fo?лs
EAԓӞ|З!#end+~д
EAn!^aura|migЭ!^warn%Ԑs, suАa+flash%lѳs
EA cogniѧ!imҳrmХ|memor]o?ԣ%ӊ+milde?tha<demХia
DAia||heбrash	EAi~rubra|heбrash	EA]ӶrculoЉ|TB ТЌth!Ю
EAӞ|҂heЄѪ
EAlnВs-bas}cogniѧ!Ћ|ԅ]^calm atten>	EAlnВs-bas}strВ+reduc>|cours!i<calm atten>
BAlocorҁoid|Ъ!#ю+salt	BAlocorҁoҔrecepto?ӭҰ|wѱ?piЇ#һ+potassium||ALaldosҐӞ
BA.Mini-MХ@Stat!Examina>|ӥteЅ*memor]{ԣЙ
EAl ё!Ё|ѩ]Л!#leak+Нn, mostl]i<Ѷ	BAl cҨҬl]importaЃӁҲ|ҜlleЅё!#matҐ+ЀӉХs||FUum cҨҬl]	EAl rВidu@Ё|few cК?cЧ+left ц?Њ	KAll]invasр|don!ЌҜЇcuts	BAll]invasiv!procedя|Ҵ!ЌҜЇcuts	EAll]invasiv!Б|ҫ]ЌҜЇcuts
EAm й]concХra>|leaЅѪ need}ЀԞ ~Ѳ
EAclи|Ф
BA injurie+unit|ӵ!fo?spЭs, cut+{ҜЇburns||LFy||E
EAdil|hai?ӓ+[
EA|ҜЇpupils
EAapи|З!fo?ӨВЬ
EAostol|З!#tѳen+th!Ҽ
EA misҗriԀ|misҗriag!fЖo<~scan, ѭДѵ%o?҃||HAabor>
BAs!muta>|Ҋ!ё!#swap+on!ҋ%т
GBte||reduce	CAѢ<measя||step #reduce+harm
KAondrial|*th!cЧ'+powe?plӭs	EAondri@DNA|Ҋe+pass}o<onl]b]th!mҍr	BAondri@Ё|Щ}Л!#Ӕer+th!energ]cЧ+ђ	EAondri@ӝ>|failur!*th!cЧ'+powe?plӭs	BAondrӲ|powe?plaЃ*~cЧ
EAci<C|З!#Ԟ+sҗr%o?Ј||JA
EAs|splitt%*~ceЇi<two
KA|*~heЄvalv!o<th!left	EA regurgita>|leak i<~heЄvalve||HNvalv!;HAinsufѦ	EA stenoЉ|Ӆ%*~heЄvalve||HIvalv!	BA valve|valv!o<th!left sid!*th!ф	EA valv!prolapse|heЄvalv!#doe+Ўcӓ!tѳly
EA connecѧ!Ѹ!Ё|mix *Ё+*th!Ю'+х	EA incontиnce|leak%^bo҈strВ+{urҊcy||GMurinar]
BAt]aid|aҔfo?mov%around, suАa+~can!o?wheelchair||JAdevice
EAnil|З!#һ+ұawake
AAty||method
AA *transmisЬ||wa]*ѴЙ|ARrout;AAtransmissio<route
KAte-intensі|#ђ+ұн!fҭe?bДstiЇabl!Ѐtalk	EAte-intensit]acѧі|acѧit]#raise+th!puls!bДlet+ұtalk||TAҚ;TGphysic@ac	BAto?variable|th%#ёe+a<efѠ
BAabl!Ӻfacэ|Ӻ#С!ca<ёe	BA}Ranki<Scale|scor!*disabilit]ц?stroke
IAte||adjust	EA>|adjustЙ
EA.Moh+Б|ң<cК?ҫ]don!laye?b]layer||FHmicrographЂ
BA|pЄ*~molecule
EA inciso?hypomиraliza>|҂coat%o<som!ԑ||ZAisa>	BA д|abnԃ@Цi<th!Ҽ instead *~щ]д||AAhydatidifԃ mole
DA remedia>||mold cleanup|||C
KAlar|*moleculВ, th!үieЅparts	EAla?biғ|ѐ]*Ԕ'+ү]parts	EAla?epҮmiғ|track%Л!ЌҊВ	EAla?weѳ|hІheav]~molecul!is
EAcum contagiosum|Ҝll, firm ң<bump+љ}b]~҅
GA?fo?Ԑ+of||watАfor
BAin!oxidas!й|olde?typ!*ӨВsio<[||AKMAO
EAthrГ|swЧ%*on!҉
EAorӲЂtwins|twin+уԡ!~ӵХa
BAon@ӭiЮ|lab-mad!Н<#target+~gѥo?Ё	EAon@gammы|abnԃ@Н<i<th!О||VA *ӜҐmin}ԐificК
BAte|typ!*Ԓ!=cЧ	KAҁ|*~Ԓ!=ceЇtype
KAnic|љ}b]on!Ҋe
EAurы|џ!Ѐon!мe
KAasic|^on!phӴ
BAccharҮ|simpl!ҵ
EAmy|hav%onl]on!cop]*~DNA strand
EAerapy|МЃ^on![
BAsaturat}fatt]Ӯ|щ]fб_olр+{nuts
LAgoҁ||idХҬ	BAgotЂtwin|idХic@twin
EAukҭ|ҭhm~pҧ
BA.Montre@Cogniѧ!AssВsmХ|ӥteЅ*memor]{ԣЙ
BA П|жВ+#afѠ+mood, suАa+ӨВЬ||AJafѠр	BA stabilizer|З!#even+oДhigh+{Ӕ+i<mood||MCs
EA.MoraxЧ~catarrhalis|gѥ#пt+ӯ+{Ҙs
EBі|жВs	EAit]{mortalі|жВ+{dҞh
KAnd|dyЙ
EAg stiffnВs|stiff ҉+o<wakЙ
KAlogҬ|*shap!{fԃ||LA	EAlogy|shap!{fԃ
EBі|dҞhs	CBit]rѱ||dea҈rѱ
EAism|hav%cЧ+^ӁeЃҊe+i<on!Ю
CAto-born!Ё||Л!_mosquitoВ|PAжВs
EA-to-child transmisЬ|Т_pareЃЀӀ||ANєҁal;ANperinatal
KA|abl!Ѐmove
EAty|powe?Ѐmove
EA>@inҐviewЙ|talk+#҇ С!find thei?ow<reason+Ѐёe
EA т|З!#Ԟ+ӏХ	EA ю|ю *ӏХ	BA cortex|ш<pЄ#ю+ӏХ	BA deficit|ӓ+*ӏХ	EA func>|abilit]Ѐmove	BA imҳrmХ|ќ!movЙ	EA lҘnЙ|lҘn%ӏХs	BA neuron|м!ceЇ#ю+ъВ||MAe	EA neuro<Ё|м!Л!#weaken+а+ove?ҥ||MIe	BA ңll|abilit]Ѐmove	BA ҝ|sig<#afѠ+ӏХ	AB vehicl!accidХ||ca?crash|OAcrash
CA ulcera>||mou҈sore
EAs>|burn%herb+nea?th!ѻ
EAoxacin|Ф
BAy~Ё|Ӆ%*ш<arҐiВ
EA|vir@жВ+^~҃ful rash
EA.mRNA|molecul!#җrie+~Ҋe'+mВsԀ	BA.mRNA vaccи|ҹ!#teaӖ+cЧ+Ѐmak!on!pЄ*~Ѳ||BLВsenge?
KAhВр|sҁk%ЀmoiЅҨЙs
EAliar]clҘК|hІth!ӯ+sweep oДmucus
KAtaneous|*ң<{moiЅҨЙs
CAҁ||mucus-thinn%[
EAlysaccharidoЉ|Щ}ҋ-ԇ*ҵ+i<th!Ю
KArulХ|^slim!{pus
EAycoЉ|rare, ҆+fung@п>
BA|moiЅҨ%ч!th!Ю||EAu+membrane;GAl membrane	KAl|*~moiЅҀ]ҨЙ
KAХer|ru<бseє@ј+o?cҨics||JAre;FG-;FA-cХre	BAХe?ѐy|ѐ]ru<бseє@ј+o?cҨics||MAԆ;JGre;JAr!Ԇ
KAiscipҨary|^expert+_ӁeЃfields||AMinҐ	EAiscipҨar]approach|Ѱ b]~team *experts	EAiscipҨar]к|җ!b]~team *experts	BAiscipҨar]team|team *ӁeЃУexperts||ARinҐ	BArug reЉtК|whe<Ӹ]Ѫ+Ԟ ѰЙ	KArug-reЉtӭ|Ўkҧ}b]seє@[s	BArug-reЉtaЃorganism|gѥ#Ӹ][+canЎkҧ
KAaceted|^Ӹ]parts	KAacэial|^seє@љВ	KAocal|i<Ӹ]spots	BAoc@intraocѿ?lens|artifici@len+fo?nea?{far
KAenic|љ}b]Ӹ]ҊВ	BAravida|wԮ<уha+bee<pregnaЃѼe
KAodal|us%seє@methods	EAod@analgВia|ҳ<relief ^seє@methods	EAorbidі|ӿo?mor!Ԏ-tѥжВse+бonce
EAodѿ?goiҐ|thyroҔ^lumps||AO
BAara|wԮ<уha+gр<л Ѽe	KAarous|hav%gр<л mor!tha<once	KAhasic|^seє@phasВ	BAl!gВta>|ѓ]^twin+o?more||FAfet@д	EAl!imputa>|ԊЀfiЇi<miss%data	EAl!myelԮ|cК?*~typ!*Ԓ!=cЧ||BG	EAl!orga<failя|whe<seє@organ+Ԟ ѰЙ||FN-;PBӝѢ<syndrom	EAl!д|twins, triplet+o?more||JAл	EAl!scleroЉ|Л!i<whiАth!Ҁ]҄+it+ow<м!coєЙ
KAecэal|involv%schools, businВse+{ҍ?part+*society||AIinҐ;AIcross-	EAystem inflammaэ]syndrom!i<Ѷ|rare, ә+swЧ%i<Ӹ]organ+ц?COVID-19
BAariat!ԁЉ|Ԋ#weigh+Ӹ]facэ+бonce||KKbl
EAcin|ң<И<cream
FA aԤ||ӓ+*а|EIѿr;HAwҭЙ	EA contrac>|tѳen%*~а	EA fatigue|tir}ъВ	EA mass|amouЃ*а	EA spasҁі|stiff, tзъВ	BA tӞ|hІtза+are	FA-Ԣ%acѧі||streng҈tЭЙ
KAar|*th!ъВ	EAa?dysԤ|Щ}Л!#weaken+а+ove?ҥ	LAoskeletal||ъ!{њ	BAoskelet@П|Ы<*th!ъВ, њ+o?҉s||QAӱ>	FAoskelet@҃||ъ!{ԧЃ҃
BAn|г!#ca<ё!ҊВ	KAnic|љ%Ҋ!ёВ	EAnicі|powe?Ѐљ!Ҋ!ёВ
IA||ёe
FAa||ъ!҃	EAc ҲphalomyelГ|ӫжВ+^ԩem!tirednВ+#reЅdoe+ЎeӴ||AAchronЂfatigu!Ѝ
EAeni~gravis|Л!#ђ+а+tir!{weaken
EAma|fungu+И<*th!foot
EA.MycobacҐium avium complex|Ѳ+#пt ҂Җ	EA.MycobacҐium ӶrculoЉ|gѥ#в+TB	BAcҐium|famil]*Ѳ+#include+TB
EAgy|ѐ]*fungi
EAenolat!mofetil|З!#ђ+th!Ҁ]һ ~new organ||NA
EA.Mycoplasm~Ҋitalium|gѥТb]sex	EA.Mycoplasm~Ԫe|gѥ#в+mild ѝп>
CAs||fung@п>
EAЉ|wid!pupils
EAmy|Я@*а
EA|ԕѧ!coє%*мВ
EAis|swЧ%*th!spin@cord
BAysplҭЂЍ|=cК?i<whiА=cЧ+do ЎgrІwЧ
EAibroЉ|sҗr}ӣ!core
KAd|*th!ӣ!core
BAenЙocele|ope<spin!_л
EAeroxidӴ|Н<mad!b]Ԓ!=Џ	EAroԔraѧ!neoplasm|ӣ!cor!#ђ+ЕӸ]Џ||TAП
EAupprВЬ|Еfew new =Џ||ALӣ!marrІ
LAdial||heЄа	CBdi@infarc>||heЄ҄|AVacut!	BAdi@ӗ|џ!Ѐth!heЄа	EAdi@ischҟ|ЕҌ!=flІЀth!heЄа||PEa;AJҗdiac;AEҗdiac ischa	BAdi@perfuЬ|=flІi<th!heЄа	BAdi@perfusio<imagЙ|sca<*=flІi<th!ф	BAdi@viabilі|liv%heЄа	FAdГ||swЧ%*th!heЄа	CAdium||heЄа
BAnЂseizя|Ҏ<jerk *ъВ	FAnus||Ҏ<ъ!jerks
BAe|ъ!cЧ
KAcial|*ъ!{it+wrappЙ	EAci@҃|ъ!ҳ<^sor!knots||PA Ѝ	EAci@releӴ|slІmassag!*tзх	BAci@trigge?point|sor!kЎi<~а
BAroblҭ|ceЇ#҇+cӓ!wounds
BAbin|ъ!Н<#Ӫd+oxyҊ	EAbinuria|ъ!Н<i<urи
EAia|ъ!ripplВ
BAо|Р<ЀЯ!Ҡ+_th!Ҽ
KArial|*th!ъ!*th!Ҽ	EArium|ъ!*th!Ҽ
KAhic|*ъ!Ё	CAhy||ъ!Ё
EA|ќ!see%thЙ+fa?away
KA|^ќ!see%far
FAis||ъ!swЧЙ
EAy|cutt%*~а
EAia|а+#do Ўrelax	EAЂdysԤ|Щ}ъ!weaknВ+{stiffnВs
BAoо|ҜЇcДi<th!Ҙdrum Ѐdrai<Ӄ
EAma|swЧ%љ}b]~є]Ӝracѧ!Ӭ||DFo
EA.Ménière'+Ё|inne?ea?Л!^dizzinВ+{rЙЙ||BMenie;HI
EA.N-acetylcysteи|З!#thin+mucu+o?guard+ӆ||AO	BA.N-methyl-D-aspartat!recepэ|ш<ceЇpЄti}Ѐmemor]{҃
BA bed|ң<Ӝ?th!nail
EAxӞ|З!#cut+cravЙ+fo?Ѫ+o?alcoӪ
EArҁle|є]ү]parҁle
DA dermatГ||napp]rash|||E
EAen|ҳ<{swЧ%[
EAepsy|Ӑ Ы<#в+Ҏ<dayԨ!Ӑ
BAЂҳ<relieє|Шҳ<З!#ca<b!habit-fԃЙ||OA[;NCkҧ
BAiv!review|summar]*rВҘАo<~topic
BA therapeutЂindex|ҜЇgap с<҇ful {ѨdosВ||TAwindow	EAb{ultraviolӒB|lзМЃfo?ѻ||GS-
BA cannѿ|thi<Ԝ!#brЙ+oxyge<Ѐth!nԛ	DA discharge||runn]nԛ	CA irriga>||nos!rinse	EA obstruc>|stuff]nԛ||GEcongВ	EA polyp|soft Цi<th!nԛ	EA polypoЉ|soft Ҡ+i<th!nԛ	BA septum|waЇс<th!nostrils	CA vaccи||nos!spra]vaccи|ANintra
BAoԄ|ӹч!th!nos!^~thi<camera||DJ@
BAstrЂfeedЙ|feed%Ќ~nos!Ӷ	BAstrЂinԜa>|Ԝ!_nos!Ѐѣch	BAstrЂӶ|Ԝ!#run+Ќth!nos!Ѐth!ѣch||AFNG
BAcrim@duct|Ԝ!#dЭ+tҘs
KAaryngeal|*th!spac!ӧ!nԛ	EAarynge@ѕ|cК?ӧ!nԛ	BAarynge@swab|swab _deep i<th!nԛ	BAarynx|uppe?pЄ*th!Ӛ, ӧ!nԛ
KA|*л
EAzumab|З!fo?~м!Ё
BA.Na>@Institute+*Heal҈Strok!Scale|scor!*hІbad ~strok!is
EAreЉ|salt leav%i<urи	KAreҁ|mak%salt leav!i<urи	BAretЂpeptҮ|Ъ!#ԏ+heЄstЭ
EAl hisэy|hІ~Л!goe+ѭДЊ	EAl Ѯі|ԕѢ<ц?hav%~Ё	BAl kҧe?cЧ|Ѯ!ceЇ#kҧ+siьЏ
EApathy|МЃ^natur@methods
EAza>|ԥ%З!inЀmԓ||GFs	BAzer|machin!#ԥ+З!inЀ~miЅЀн!in||GCs
EA dissec>|Я%Ԃ+_th!neck
FAis||Ѹ!dҞh|AIѸ!
LAic||dead	DAЂх||dead х	KAizЙ|kҧ%х||HDs	EAiz%ХerocolГ|ә+Ѥ Л!i<babie+bor<Ҙly||HRs	FAiz%fasciГ||flВh-Ҟ%Ё|HNs
BAstiьӗ|accidХ@priь_~us}needle
BA assВsmХ|ѐ]*whбС!need
EAv!feedback|ї #sӔ+itself down	EAv!margin|edg!^no cК?left	BAv!predicѧ!value|chanc!#~negaѧ!rВult i+rѳ	EAv!prВҸ!wЖЋ|gХl!sucѢ<#҇+~wЖheal||AAvacuum-asЉt}cӓя
BAt}tropic@Ё|tropic@жВ+#get+ЕҌ!atten>
EA.Neisseri~gonorrhoeae|gѥТb]sex	EA.Neisseri~menЙitidis|gѥ#пt+arЖth!bЭ||ABmenЙococcu
BAde|roundwԃ
KAuvӭ|gр<Ѽ!th!mai<Њ	EAuvaЃӖmoЋ|Ӗmҍrap]Ѽ!Б	EAuvaЃЋ|МЃѼ!th!mai<Ӟ||NArҞmХ
LBal||Ԛ	EA@abstиnc!Ѝ|Ѫ withdraw@i<~Ԛ||JJopioҔwithdrawal	EA@Ҳphalы|ш<џ!i<~Ԛ	EA@hyperbilirubиmia|yЧІң<i<~Ԛ||XCaem	BA@intensiv!җ!unit|wҿfo?є]siьo?є]Ҙl]babiВ||JE	EA@jaundice|yЧІң<i<~Ԛ||CJwborn	EA@morbidі|жВ+i<Ԛs	EA@mortalі|dea҈i<th!firЅ28 day+*Ԕ||JAdҞh	EA@rВuscita>|҇%~newbor<нe	EA@screenЙ|=teЅ*Ԛs	EA@sepЉ|ә+=И<i<~Ԛ	ABe||Ԛ	CBoґ||ԍ?fo?Ԛs	FAғ||newbor<к
CAsm||abnԃ@Ҡ	KAsҁ|*new, abnԃ@Ҡ
EAgmи|З!#Ԣ+ъВ
KAcѿr|*new, abnԃ@=vВҒ	EAcѿ?Ԁ-relat}macѿ?deҊera>|sзӓ+_leak]vВҒ||AZwӒԀ-rel	EAcѿriza>|Ц*new =vВҒ||MFs
BAcо|Р<ЀЯ!~ѩy
EAtis|swЧ%*th!ѩys
EAcalcinoЉ|calcium ҋ-ԇi<th!ѩys	KAҊic|_th!ѩys	EAlithiaЉ|ѩ]stonВ	EAlithoо|Я@*~ѩ]stӞ	CAґ||ѩ]docэ	FAlogy||ѩ]к	BAn|ү]filte?i<th!ѩy	FApathy||ѩ]џe	KAӠр|Ӡ%th!ѩys	EAscleroЉ|harden}ѩys	BAsо|Ԝ!#dЭ+urin!straз_th!ѩy	EAtЂЍ|ѩ]Ы<#leak+Н<inЀth!urи	EAо|cДinЀ~ѩy	KAtoxic|ѨЀth!ѩys	FAtoxicі||ѩ]џe
BA т|shԠ#numb+~мe	BA conducѢ<ѐy|teЅ*hІfaЅмe+send ӌ||RAtВt	EA conducѢ<velocі|spe}*ӻ+i<~мe	BA Цfacэ|Н<#ђ+мe+ҷ
BA cӴ-ю ѐy|compariso<*siь{щ]С!withi<~ӂe?ө
BAk meta-ԁЉ|ѐ]#combи+Ԇ+Ѐcompar!Ӹ]Њs
LA||мe	BA netѰ|compute?program #lҘn+_data	BA Ԝ!deѠ|л deѠ *th!ш<o?spи
BAinidas!й|flu [
KAial|arЖth!spin@cord
EAо|cutt%*~мe
EAis|swЧ%*~мe
EAnaо|layoД*th!bЭ
KAehavioral|*th!ш<{behavior||MDu	BAlaѣ|childhћcК?*м!Џ
EAhemԓry|Ӗmԓr]*th!bЭ	KAognitр|*ԣ%{th!bЭ	BAogniѧ!П|Ы<#afѠ+memor]{ԣЙ	EAysҁercoЉ|tapewԃ И<*ш<o?а||AN
EAeҊera>|slІӓ+*м!Џ	KAeҊeratр|sӔl]kҧ%м!Џ	BAeҊeraѧ!Ё|Л!#sӔl]dВtroy+ш<o?м!Џ||VAorder;SAӱ>	EAermatГ|thiьң<_scratchЙ	KAevelopmХal|*hІth!ш<ҷs	BAevelopmХ@П|Ы<#afѠ+hІth!ш<ҷ+{Ѱs||TAӱ>	KAрrgХ|^~ш<#Ѱ+ӁХl]_most	EAрrsі|natur@ӁҲ+i<hІbЭ+Ѱ
KAndocrи|*мe+{ЪВ	BAndocrin!tumor|Ц#ҩ+i<Ъe-mak%Џ||TBu;AGҗcinoid;ABҗcinoҔtumou
EAibrԮ|soft Цo<~мe	EAibrԮtoЉ|Щ}Ы<#в+Ҡ+o<мВ
EAeneЉ|Ц*new м!Џ	KAenic|_th!мВ	EAenЂѾr|Ѿ?ќ!љ}b]м!џe	EAenЂdetruso?oєacѧі|Ѿ?spasm+_м!џe
EAmagЙ|pictя+*th!bЭ	EAnflamma>|swЧ%i<th!bЭ
LAogҬ||ш<{мe|KA	BAogic@deficit|ӓ+*ӏХ, ӽЙ, speeАo?sѳ||KI;AUfoc@	BAogic@П|Ы<*th!ш<o?мВ||KJ;NAӱ>;QAeӴ	CAogԓ||ш<{м!docэ	FBogy||ш<{м!к	EAyЉ|free%*~мe
EAodѿ>|us!*pulse+o?Ѫ+Ѐё!м!ӌ	KAuscѿr|*th!мe+{ъВ	BAuscѿ?тade|Ѫ #relaxe+а+fully	EAuscѿ?т%agХ|Ѫ #relaxe+ъВ||TAer;ACъ!relaxa	BAuscѿ?Ё|Л!*th!мe+{ъВ||RAorder	EAuscѿ?electric@sԨѿ>|pulse+#mak!а+Ѱ||AXfunc>al	BAuscѿ?junc>|ӵ!ԙ!м!meet+а	EAyeliti+opҁa|҄+o<th!мe+*Ҧ+{spи
CA||м!cЧ|GAe	KAal|*м!Џ
KAathic|_м!џe	FAathЂ҃||м!҃|EAalgia	KAatӪogҬ|*Л}мe+{bЭ	EAathғ|ѐ]*Л}мe+{bЭ	FAathy||м!џe	KAhysiologҬ|*hІмe+Ѱ	EAhysiғ|hІмe+Ѱ	EAlasҁі|th!bЭ'+powe?Ѐёe||EK@	EArotec>|ԕѢ<*м!Џ	KArotectр|Ӡ%м!Џ	KAsychiatric|*th!ш<{mХ@щ	BAsychiatrЂП|mХ@жВ+ti}Ѐth!bЭ	BAsychiatrЂҝ|mХ@sig<*~ш<ӊ	KAsycӪogҬ|*hІth!ш<afѠ+ԣЙ	EAsycӪogic@tВtЙ|tВt+*ԣ%{memory||TAassВsmХ	BAsychoґ|expert o<hІth!ш<afѠ+ԣ%{behavior||||C	EAsychғ|ѐ]*th!ш<{ԣЙ
EAehabilita>|tЭ%ц?ш<o?м!џe
EAԨѿ>|us!*electrЂpulse+o<мВ	CAurgeon||ш<{spin!Ҹgeon	FAurgery||ш<o?spin!Б	EAyphilis|ш<И<yҘ+ц?~Л!Тb]sex
KAoxic|ѨЀth!ш<o?мВ	FAoxicі||м!џe	BAoxin|poiso<#harm+th!ш<o?мВ	BAransmitҐ|Ҫ@#җrie+mВsԀ+с<м!Џ	KAypҬ|^~ш<#Ѱ+lik!moЅҍrs
KAascѿr|*мe+{=vВҒ
EAlizaѢ<assay|ӰЅ*hІweЇѲ+ar!тed||ILs	BAliz%ӭiЮ|Н<#Ԟ+~gѥ_Хer%Џ||IMs
EApenia|Еfew Ԓ!=cЧ+#fзѲs	KApenic|^Еfew Ѳ-fѳ%Џ	BAphil|Ԓ!=ceЇ#fѳ+Ѳs	EAphilia|ЕӸ]*~Ԓ!=cЧ	KAphilic|^Ӹ]Ѳ-fѳ%Џ
BA evХ|ә+mԓak!i<җ!#should neve?happen
EApи|HIV [
CA||mole|BEa;AFmelanocytЂ
EA<screenЙ|=teЅfo?rar!ӱ>+soo<ц?л||IA=spԠtВt;IJ=spԠ
EA-ҊeraѢ<sequencЙ|faЅread%*DNA
EA.NHS conүu%щк|җ!Ӈ!ӄ@#th!NHS pay+for||AV||E	BA.NHS trust|Ҁ]#run+NHS ј+o?servicВ||EFfoundaѢ<;AGј||E
BA|Һ<B3
EAipи|=prВҸ![
EAn!reӵemeЃЋ|gum, patӖ+{ҍ?aid+fo?quitt%smokЙ	BAnЂrecepэ|ceЇpЄ#receр+nicotи||KIacetylchoҨ!
EA.NieӸn-PiьЁ|Щ}ҋ-ԇ*fбi<ӆ
EApи|=prВҸ![
RA b]ӎ||no fћo?drink|||E
EApи|З!fo?ш<arҐiВ
EA.Nipah ҅|deadl]ҏ+Тb]bats
EAimab|shԠ#Ӡ+babie+_RSV
BAe|З!#wҮn+=vВҒ, o?~salt
EA oxҮ|ga+#wҮn+=vВҒ
EAurӭoin|Ѿ?И<[
EAlycerin|З!fo?ӖЅ҃||AAglyceryl trinitrѱ;NAe
FA+oxҮ||laugh%gas
EAmab|З!#҇+th!Ҁ]fзЈ
BA.NMDA recepto?ӭҰ|З!#т+~ш<ӻ
EA evҮnc!*Ё|no sig<*cК?i<tВts
EA efѠ|ӽ%wors!beљ!Ԗ!expect+to
EAp>|sens%*҃	KAptр|*ҳ<ӌ	EApѧ!҃|ҳ<_џ!ЀҀ]х	BApэ|м!#sense+҃
EAia|wak%бnзЀpas+urи	FAn@enяЉ||bedwettЙ|AI	EAn@hypoglycҟ|lІ=ԗ?бnѳ||SEa
CA||ҜЇlump
EA-induc}hҘ%ӓs|hҘ%ӓ+љ}b]loud noise
EA-HDL cӪВҐol|ѨcӪВҐol	EA-Hodgki<lymphԮ|cК?*th!lymph ї||LJ's	EA-ST-segmeЃelevaѢ<myoҗdi@infarc>|typ!*heЄ҄||HSelevaѢ<myo	KA-alcoӪic|Ўљ}b]alcoӪ	BA-blanch%rash|rash #doe+Ўfad!whe<prВsed	KA-inferior|ЎmuАworse	BA-modifiabl!Ӻfacэ|Ӻ#С!canЎёe	EA-а-invasiv!Ѿ?Ј|Ҙl]Ѿ?Ј||APsuperficial	BA-nucleosid!reєs!transcriptas!й|HIV [||DWnucleosid!reєs!t	CA-nutriѧ!sweetener||ԗ?substitute	EA-ҜЇceЇѝЈ|moЅӍ<typ!*ѝЈ	EA-Ҝll-ceЇѝѕ|moЅӍ<ѝЈ||DAҜЇceЇѝЈ	BA-strВ+tВt|Ӗь*a<unbor<Ӏ'+фbҞ	FA-suicid@self-ӗ||self-harm
EAerҲ|Ўtak%МЃa+planned||AMӘaѢ<
EAoӪЂfatt]lр?Ё|fбҋԇi<th!lр?Ўљ}b]alcoӪ||AOmetabolЂӝ>-associat}stҞoҁ	EAoӪЂstҞohepatГ|fбҋԇ#swЧ+{harm+th!lрr||AQmetabolЂӝ>-associѱd	EAoӪЂstҞoЉ|fбi<th!lрr||AAhepatЂfat
KAѿэy|unabl!Ѐwalk
KAdiac|Ў_th!ф||DH-
BAmunicabl!Ё|жВ+#doe+ЎѴ, suАa+heЄЁ
KAbeҁ|ѭДԉВ||DI-
KAal|Ўdeadly||DF-
KAmonal|ѭДЪВ||DI-
KAecѢus|ЎТb]Ѳs||DK-	BAeriorit]Ԇ|ѐ]ЀshІ~МЃi+Ўworse||DR-
KAasр|ѭДcutt%th!Ю||DI-	EAasiv!posiѧ!prВҸ!vХila>|н%҇ Ќ~mask	BAasiv!prenat@tВt|=teЅi<ѓ]fo?ҊetЂӱ>s	EAasiv!prenat@tВtЙ|=teЅi<ѓ]fo?ҊetЂӱ>s	BAasiv!procedя|Ҵ!#doe+ЎХe?th!Ю	EAasiv!vХila>|н%҇ Ќ~mask
KAic|ѭДelectrЂcharge
EAanom~ң<Ј|Ӎn, lВ+deadl]ң<Ј||DU-
EAraѧ!Њ|МЃѭДБ||DT-;DKҸgҬ;NEӸԀ
KAoid|ѭДШҳ<Ѫs||DG-
BBrmaceuҁ@inҐven>|wa]ЀԞ жВ+ѭД[, suАa+h{washЙ	LArmacologic||Ѫ-free|DA-pharmacologҬ	LArmacologҬ||Ѫ-free|DA-pharmacologic;QA Њ
CAducѧ!cough||dr]cough	EAԔraѧ!ԉЂreүы|Ҙl]ey!џ!_ԉВ
KAdomized|^ө+Ўfԃ}b]chК||DC-randomis;KCs
BAs!muta>|Ҋ!ё!#cut+~Н<short
KAcific|Ўpoint%Ѐon!в||DI-	EAcifЂlІbaь҃|Ӕe?baьҳ<^no clea?в||DW-
KAroidal|ѭДsҐoids||DJ-	BAroid@ӭi-inflammaэ]Ѫ|ҳ<З!suАa+ibuprofen||ZAaэy
KAgҬ|ѭДa<opera>||DI-
BAerculou+mycobacҐia|Ѳ+relat}ЀTB
EAon|ҽ<ӣ!#doe+Ўheal||DF-
EA.Noona<Ѝ|Ҋ!Ы<afѠ%th!heЄ{Ҡ
KAenergic|us%~Ҫ@#speed+th!ф
BAnephrи|Ҫ@#speed+ԇth!ф||DDadrenal
EAxacin|Ф
EA dԓribu>|bЧ-shap}Т*valuВ	EA prВҸ!hydrocephalus|ԩ~еi<th!ш<*olde?Сe	EA-tensio<glaucԮ|ey!м!џ!бnԃ@prВsя
KAlycemic|^nԃ@=ҵ||JEa
KAensр|^nԃ@=prВsя	KAhermic|^nԃ@Ҁ]hҞ
EArus|ѣАҏ+#Ѵ+є]easily
EAptylи|З!fo?lІmћ{м!҃
KAmial|caught i<th!ј	CAmi@п>|И<_~ӄ@stay|ӄ@п>|AKј-acquired
EAgy|sort%*Ёs
RAg b]ӎ||no fћo?drink
BA *privac]pracҁВ|noҁ!*hІyou?Уdat~ma]b!used||||C
BAabl!Ё|жВ+#muЅb!report}ЀУofficials||AMreport;LAӱ>;AAreportabl!ӱ>
KAs|harmful
BA.NSAID|ҳ<З!suАa+ibuprofen
EA translucency|ебa<unbor<Ӏ'+neck	BA translucenc]scan|Ҙl]ѓ]sca<*th!Ӏ'+neck
BA?fӢo?kapp~B|Н<#ԥ+o<swЧ%ҊВ	EA?[|scan+{Њ+^ҜЇamount+*radia>	BA?strВ+tВt|sca<*=flІЀth!heЄбreЅ{ц?Қ
BAc acҔamplificaѢ<tВt|ӰЅ#find+~Ѳ'+ҊetЂmѱrial
BAsid!analog|З!#Ԟ+~ҏ+_copyЙ||RAue	BAsid!reєs!transcriptas!й|HIV [	BAtҮ|ҋ%т *DNA {RNA
BA hypҍЉ|Ү~#ther!i+no ӁҲ
EAarі|neve?hav%gр<л	KAarous|neve?hav%gр<л
EA need}Ѐharm|hІӸ]С!muЅb!trҞ}fo?on!Ѐb!harmed	EA need}ЀtrҞ|hІӸ]С!muЅb!trҞ}fo?on!Ѐbenefit
BA anВthetԓ|nurs!уһ+ұ҃-fre!dur%Б||ARcertifi}regisҐ}	BA prӢi>er|nurs!уi+tЭ}Ѐdiagnos!{treбӉХs	KA-led|ru<b]nursВ	EA-to-ӉeЃraѢ|ӉХ+fo?eaАnurse
EAg inҐven>|җ!gр<b]nursВ
BAeuҁal|fћproduct sold fo?щ
EAӲ@deѦ|ЕҌ!*~Һ<o?mиral||FLХ;ALmicronutriХ	BAӲ@status|hІweЇnourish}on!is	BAӲ@ӡ|ԩ~fћo?feedЙ
DAopia||nзbҨdnВs
EAmѫ|teЅ*ey!ӏХs	EAmus|quiьey!ӏХ+ұcanЎю
EAin|yeaЅИ<[
BA.OB-GYN|ԍ?fo?ѓ]{women'+щ||||C
KAenic|љ%weзgain
EAiv!rВpons!rѱ|ԡ!whos!cК?shrinks||BOєall
EAaѢ<status|ӄ@visӷ#inҸanc!doe+ЎcouЃa+~stay||||C	KAa>al|watch%ѭДё%к	BAa>@ѐy|ѐ]#watӖ+С!ѭДё%thei?к	EAe?bias|erro?_whб~watӖ?expects
EAр-compulsiv!П|unwӭ}thought+{ac>+#һ com%back
KAric|aboДѓ]{л	EArЂк|җ!i<ѓ]{л	EArЂcomplica>|ѯi<ѓ]o?л	EArЂfԓѿ|Ӫ!_~hҿл	EArЂhӑ|heav]ѵ%i<л||LJa	CBrician||ѓ]docэ	BArician-gynecoґ|ԍ?fo?ѓ]{women'+щ||QJa	FArics||ѓ]{л к
EAa>|seє!constipa>
IAct||т	EAct}labor|bab]#canЎpas+Ќth!л canal||PBu	CAc>||тԀ	KActр|тЙ	EAcѧ!Ӑ apnea|н%#Ԟ+dur%Ӑ||VCo	BAcѧ!Ӑ apne~Ѝ|н%#Ԟ+dur%Ӑ||VEoe~synd
KAed|hҿЀwake
BAt@lobe|baьpЄ*th!bЭ
IAe||т
KAal|*th!bit%Ҹface	BA@spҨt|guҿ#Ӡ+tee҈_grindЙ	BAӲ|тԀ	KAр|тЙ	BAiv!drВsЙ|airtзbandԀ
FA О||hidde<О
KA>al|*Ѱ	BA>@Ё|жВ+љ}b]Ѱ	EA>@exposя|contӢ ^Ӧ%ѨбѰ	BA>@hazard|dange?бѰ	EA>@[|җ!fo?УбѰ	BB>@therapԓ|therapiЅу҇+С!do dail]tasks	EB>@Ћ|҇ ^lҘn%Ѐdo dail]task+ԫ
EAtҮ|Ъe-sӔ%shot
LA||Ҧ	EA fundus|baь*th!ч!*th!Ҧ||AG	FA hypertenЬ||ѡey!prВsя	EA Ҹface|Ӈ!*th!Ҧ	EA Ҹfac!Ё|ќ!o<th!Ӈ!*th!Ҧ
BA raѢ|compariso<*th!odd+i<ӿөs
EAlgia|ӳaӖ
KAҊic|ҩ%i<th!ԑ
FAhagia||҃ful swalӔЙ
KA-label|us}i<~wa]th!label doe+Ўcoє	EA-label use|us!i<~wa]th!label doe+Ўcoє	BA-pump coronar]arҐ]bypass|detou?Р<o<~bҞ%ф	EA-targӒefѠ|efѠ i<th!wrong ӵe
EAcin|Ф
PA prВХ+with||ԝ<ԏ+ԇwith
EApи|З!fo?seє!mХ@жВs
DAӲ||sens!*smЧ	LAory||smЧ
EArthrГ|swЧ%*~few ҉s
BAendrocyte|ш<ceЇ#coat+мВ
KAenic|љ}b]~few ҊВ
EAydramnios|ЕҌ!еarЖth!Ӏ
EAenorrhea|ҡ+#com!rarely||MCo
BAucleotҮ|ӥpiec!*DNA o?RNA
BAaccharҮ|ӥchai<*ҵs	EApermia|few sperm||FHzoo
FAia||pass%ЕҌ!urи
EArtan|=prВҸ![
EAumab|Ԉ]{ҭhm~shot
BAӸ|offici@уlook+inЀcomplaints
BA-3 fatt]Ӯ|щ]fбi<fish {som!seeds
EAcо|Я@*fбove?th!gut
EAm|fatt]apro<ove?th!gut
EAzole|ѣАacҔ[
EAocele|gДӇ!th!bЧ]бл
PA alҐnat!days||eє]ҍ?day	PA a<as-need}baЉ||a+needed|||B	QA a<empt]ѣch|1 hou?Ѽ!o?2 hour+ц?ҞЙ|||Som![+ne}~Ԏe?wait: Ӗьth!label.|B	PA a<inӉeЃbaЉ||^~ӄ@stay	PA a<outӉeЃbaЉ||ѭД~ӄ@stay
PA daily||onc!~day|||B
DAerciaЉ||rр?bҨdnВs
BAne|Ҋ!#ca<љ!Ј	JAnic||Ј-љЙ
LAgic||Ј|JAal	CAgԓ||cК?docэ	FAgy||cК?к
EAetron|З!ԫЅnausea
FA||ҩ	CA *ѷ||stЄ*ѷ|AAҝ onset
EAcryptoЉ|Йrow<nail	EAdysԤ|misshape<nails	EAlyЉ|nail lift%off	EAmycoЉ|fung@nail п>||AAtи~unguium
FA cryoprВerva>||egg freezЙ	EA dona>|giv%egg+Ѐanҍ?woӸ
BAecо|Р<ЀЯ!a<ovary||BGvari	EAГ|ў<ovary
BA cӪecystecо|Я%th!gallѾ?Ќ~ӂ!cut	EA defeca>|go%Ѐth!toilӒoutdoors	EA enrollmХ|Ԩ!*yea?whe<С!ca<choos!~plan||PA ҡ;AAannu@enrollmeЃҡ||C	EA reducѢ<inҐn@fixa>|ҫ]#set+~ҽ<ӣ!^plѱ+o?screws||PK{inҐna	EA-angl!glaucԮ|ey!Л!#sӔl]Ԙ+sѳ||ATprimar]	KA-label|ԙ!eєyon!know+уget+whiАЊ	BA-label ѐy|ѐ]ԙ!eєyon!know+уget+what||LAԆ
KAle|#ҫ]ca<trҞ
CA%thҞre||operat%room|||C	EAiv!mortalі|dҞh+_a<opera>	EAiv!ҥ|leng҈*a<opera>||HFng
JAlmic||Ҧ	CAlmoґ||ey!docэ	FAlmғ||ey!к	EAlmoplegia|҂ey!ъВ	BAlmoscope|tool fo?look%inЀth!Ҧ	BAlmoԄ|ӹбth!baь*th!Ҧ||AGfund
BA|Шҳ<З!#ca<b!habit-fԃЙ
BA|Шҳ<З!#ca<b!habit-fԃЙ	BA analgВic|Шҳ<[||IAgonԓ	BA ӭҰ|З!#т+Шҳ<Ѫs	EA consump>|amouЃ*Шҳ<Ѫ+used	EA dependҲ|Шne}fo?Шҳ<Ѫs||QAy	BA recepэ|ceЇpЄ#receр+Шҳ<Ѫs	EA us!П|addicѢ<Ѐheroi<o?Ш҃kҧers	EA withdrawal|жВ+ц?Ԟp%Шҳ<Ѫs	KA-sparЙ|need%fewe?Шҳ<Ѫs	KAergic|us%th!Ю'+ow<҃kҧers
KAunisҁ|҄%С!^҂ѹВ	BAunԓЂп>|жВ+#strike+whe<th!Ѯ!ї i+weak	EAunԓЂscreenЙ|tВt%С!уcom!fo?ҍ?к
EA>@defiaЃП|patҐ<*angry, defiaЃӢ+i<~child
EAza>|mark%Ѳ+Ѐb!eѱ<b]Џ||GFs
KA|*th!ey!o?sѳ	EA aԤ|wҭ}ey!мe	EA disc|spԠԙ!th!м!leave+th!Ҧ||JAk	BA мe|м!_th!ey!Ѐth!bЭ	EA м!head|spԠԙ!th!м!leave+th!Ҧ	EA neurГ|swЧ%*th!м!_th!ey!Ѐth!bЭ	EA neurы|џ!Ѐth!ey!мe
EAl coherenc!tomѫ|sca<*th!baь*th!Ҧ
BAtrԓ|ey!җ!expert уtВt+sѳ	EAtry|ey!tВt+{glassВ
EA adminԓra>|giv%b]ӎ	CA {maxҧofaci@Ҹgeon||mou҈{jaw Ҹgeon|AV	BA Ф|ӭibiotЂԘ<b]ӎ	BA anҁoagѿnt|=thinne?pҧ	EA candidiaЉ|yeaЅИ<*th!ӎ	AA cavі||ӎ	FB consХ||spoke<consХ|AKєb	FA contracep>||л ю pҧs	CA contraceptр||л ю pҧ|SA pҧ;AAcombin}or@contracepѧ!pҧ	CA dԛ||dos!b]ӎ	EA herpВ|cold sorВ	FA hygiene||mou҈к	EA hypoglycemЂagХ|piЇ#Ӕer+=ҵ||SAѪ;FAӭiԉЂѪ;NKa;NAaemЂѪ	FA inԘ||Ҟ%{drinkЙ	EA leukoplakia|Ԓ!patӖ+i<th!ӎ||AL	EA liӖ<planus|sor!Ԓ!patӖ+i<th!ӎ	CB Әa>||З!b]ӎ	EA mucosa|moiЅҨ%*th!ӎ	BA nutri>@supplemХ|drink o?fћ#add+nutriХs	QA rehydraѢ<salts|salt {ԗ?powde?fo?~drink #reӵe+loЅӃ	BA rehydraѢ<solu>|drink *wѱr, salt {ԗ?#reӵe+loЅӃ	EA rehydraѢ<Ћ|drink+*wѱr, salt {ԗ?#reӵ!loЅӃ	CA solu>||liquҔ[	EA squamou+ceЇѕ|mou҈Ј	EA submucou+fibroЉ|stiff mou҈Ҩ%_Ӗw%betel	CA Ҹgeon||mou҈Ҹgeon	FB Б||mou҈Б	CA suspenЬ||liquҔ[	AA tablet||tablet	EA thrush|yeaЅИ<i<th!ӎ
OA||b]ӎ	BA disintegrat%tablet|tablӒ#melt+o<th!tongue||CHodispersible
EAlgia|tВҁl!҃
BAcо|Р<ЀЯ!~tВҁle||FGd
BApexy|Р<#brЙ+~tВҁl!down||FFd
EAis|swЧ%*th!tВҁle
EA failя|orga<#Ԟ+ѰЙ	DA Ңa>||orga<Ң
BAlle|ҜЇpЄч!~cЧ
BAchlorи|Ԏ-lҭ%Ҫ@us}ЀkiЇbugs	EAҊeЉ|fԃ%*ӆ	BAphosphѱ|Ҫ@us}ЀkiЇbugs	EAphosphat!poisonЙ|poison%b]bug kҧers
EAat|weзӓ+pҧ
KAial|*th!mou҈{face
LAryngeal||mou҈{Ӛ	FArynge@Ј||throбЈ	AArynge@swab||throбswab	BArynx|baь*th!mou҈{Ӛ
AA Ё||rar!Ё	BA Ѫ|З!fo?~rar!Ё
KBonҁ|Ѐstraѳe<ԑ	BAontЂappliК|brac!#straѳen+ԑ	FBontЂЊ||tee҈straѳenЙ	EBonҁs|straѳen%*ԑ
BAnathЂБ|ҫ]o<th!jaw
EAeratғ|contӢ lense+#rВhap!th!ey!oєnѳ
LBedic||ӣ!{҉|GEa	CBedЂҸgeon||ӣ!{ԧЃҸgeon|GMa	FAedics||ӣ!{ԧЃк|GFa	CAedԓ||ӣ!{ԧЃdocэ|GFa	FAnea||нlВsnВ+whe<ly%flat|HCo	BAtԓ|specialiЅi<hІth!Ҧ+mov!Ҷ
EAexia|unщ]focu+o<Ҟ%щ]food
CAis||brace	EAtatЂhypotenЬ|drop i<=prВҸ!o<stand%up||AMpostural
CAic||sho!insert|AIfoԠ|It ma]also b!~brace.	BAԓ|ѽ<уђ+{fit+bracВ
BAa>|swЙ%baь{forth
EAmivir|flu [
EA.Osgood-Schlatte?Ё|sor!bump belІ~teen'+knee
BAlі|hІconcХrat}~еis||GDr
EAs|ӏeЃ*wѱ?Ќ~thi<layer
BAc laxatр|З!#draw+wѱ?inЀth!Ѥ
EAntegra>|ӣd%*ӣ!^a<implӭ
LAs||њ
EAe|ү]ӣ!i<th!Ҙ
EAomy|Я@*њ
EAis|ў<њ
EArthrГ|ԧЃҳ<{stiffnВ+_wҘ
BAlҭ|ceЇ#ҋ+њ
EAhondrГ|ў<ӣ!{ԧЃcushӲ	EAhondroЉ|ќ!*ҷ%њ	BAlҭ|ceЇ#Ӥ+dow<њ	KAonductр|lett%ӣ!grІin	BAyte|ӣ!cЧ
EAeneЉ|fԃ%*њ||CAsifica>	FAenВi+imperѠa||brittl!ӣ!Ё	KAenic|fԃ%њ
EAd|new soft њ	KAnductр|mak%ӣ!ҷ
EAyЉ|ӓ+*њ	KAyҁ|dissolv%њ
EAalacia|soft њ+i<adult+_lІҺ<D	EAyelГ|ӣ!п>
FAecroЉ||ӣ!Ѹ!dҞh|AIavascѿ?
BAathЂphysician|ԍ?уtrҞ+th!Ҁ]a+~wӪe||MAdocэ||C	FAenia||lІӣ!densі	EAetroЉ|Еdens!ӣВ	CAhyte||ӣ!spur	EBoroЉ|weak, brittl!ӣВ	KAoroҁ|^weak, thi<ӣВ	BAorotЂєtebr@frӢя|ҽ<spin!ӣ!_҂ӣВ
EAarcԮ|typ!*ӣ!Ј	EAcleroЉ|harden}њ	EAyntheЉ|fix%ӣ!^metal
BAomy|Р<#cut+{rВhape+~њ
BA|Ҥ%i<th!bЧ]#let+oДwҭe	BA bag|bag o<th!bЧ]#collect+Ҁ]wҭe||HApouch;AEѣ
DAa||ea?҃;ҘaӖ
JA||Ҙ
FA exҐna||swimmer'+Ҙ	EB media|middl!ea?п>	EA medi~^effuЬ|еӧ!Ҙdrum||AAserou+otiti+media;AAglu!Ҙ
EAustЂemisЬ|sЖth!ea?makВ, us}i<tВts
CAyngoґ||Ҙ, nos!{throбdocэ	EAyngғ|Ҙ, nos!{throбк||DLrhino
EAh|ea?crystal
EAoЉ|fungu+И<*th!Ҙ
FAsty||ea?Б
BAnolaryngoґ|Ҙ, nos!{throбdocэ
FAea||е_th!Ҙ|GCo
EAeroЉ|hҘ%ӓ+_stiff ӣ!i<th!Ҙ
BApe|tool fo?look%inЀth!Ҙ
KAic|ѨЀhҘЙ	FAicі||hҘ%џe
BA-of-ӄ@җdiac arrВt|Ҏ<Ԟ *th!heЄӇ!ј	BA-of-hour+service|servic!бnз{бweekends||NBҗ||E	KA-of-netѰ|ЎѰ%^you?inҸanc!plan||||C	CA-of-pockӒcost||coЅЀth!ӉХ|OAexpense||C	BA-of-pockӒmaximum|yҘl]cap o<whбth!ӉeЃpays||OAlimit;RA||C
BA!assВsor|ѽ<уmeasя+rВults	BA!measя|rВult #~ѐ]meaҸВ
BAr|valu!fa?_th!ҍrs
BAiХ|ѽ<уi+trҞ}ѭДa<oєnзstay	EAieЃк|җ!ѭДa<oєnзstay||LAЊ	BAieЃcҨic|cҨЂfo?җ!ѭДa<oєnзstay	BAieЃprocedя|Ҵ!ѭДa<oєnзstay||AKambѿэy	EAieЃrehabilita>|recoє]tЭ%ѭД~stay	AAieЃsettЙ||cҨic
EA<ѕ|cК?*th!ovary||AAepitheli@ovaria<Ј	BA<cyst|Ӄ-fҧ}sac o<a<ovary	EA<hypersԨѿѢ<Ѝ|bad ԌѢ<Ѐfertilit]Ѫs	EA<rВerve|numbe?*egg+left i<th!ovariВ	EA<sԨѿ>|З!Ѐripe<Ӹ]eggs||ALюl}ovaria<hyper;ATюl}	EA<эЬ|twԓ}ovary, a<emerҊcy
EAѧ!Ѿr|Ҏn, frequeЃurg!Ѐpas+urи
EAl Ҹvival|hІӫС!liv!ц?diagnosi+o?Њ
BAs!prevХio<cХer|ӵ!ԙ!С!us!Ѫ+^҇ nҘby||||C
IAprВs||mak!ЕmuАof	EAprВЬ|mak%ЕmuА*~Нn
EAt|uppe?tee҈#stiьout
KA|clea?Ѐsee
IAe||releas!a<egg	EAӲ|releas!*a<egg _th!ovary	EAio<induc>|З!Ѐreleas!a<egg	KAory|*egg releӴ
CA||egg cЧ|BAocyte
EAlaү|cК?[
EAazepи|Ӌ![
EAӲ|ԌѢ<^oxyҊ	EAiv!џe|ceЇџ!_unstabl!moleculВ	EAiv!strВs|ceЇџ!_unstabl!moleculВ
EAynin|Ѿ?[
EAӞ|Шҳ<[
BA concХraэ|machin!#draw+oxyge<_th!air	FA satura>||=oxyge<level|AR=	EA Ћ|МЃ^ԩ~oxyҊ
KAic|brЙ%o<л	BAin|Ъ!#҇+л {ӣdЙ	EAi<augmХa>|Ѫ+Ѐspe}ԇlabor||ANlabor;AAaugmХaѢ<*labor;ANlabour;AAaugmХaѢ<*labour
EA.P-glycoНn|pump #move+Ѫ+oД*Џ	EA-value|hІlikel]~rВult lik!thi+i+b]chК
EAetry|meaҸ!*th!thicknВ+*th!Ҧ'+front
EA|һ%~stead]bҞ
EA-yҘ|on!paь*cigarette+~da]fo?on!yҘ
EA r}=Џ|donat}r}=Џ
EAaxel|cК?[
EA.PԀt'+Л!*њ|Л!#ђ+њ+ӂ!{weak
BA thrВӪd|poiЃԙ!~ӽ%ҩ+Ѐhurt
KAl|*th!ro**th!ӎ
EAridӞ|З!fo?seє!mХ@жВs
EAzumab|shԠ#Ӡ+babie+_~ѝ҅
KAtр|eas%ҝ+{strВ+*ә+жВs	EAѧ!к|җ!#eӴ+ҳ<{strВ+i<ә+жВs	EAѧ![|җ!#eӴ+ҝ+*ә+жВs	EAѧ!radioЋ|radiaѢ<#eӴ+ѷ||PAa>	EAѧ!seda>|З!#һ+~dy%ѽ<calm	EAѧ!Њ|җ!fo?comfort
EAoо|ҜЇcДdeep i<th!bЭ
FA||palenВs
KA|o<th!palm *th!hand
KAle|abl!Ѐb!felt b]touch
HAe|ӽ ^th!hands	EAӲ|ӽ%^th!hands
BAa>|ӽ%*~faЅo?pound%фbҞ
EAdГ|swЧ%*th!wӪ!ф
BAѱcо|Р<ЀЯ!aЇo?pЄ*th!pancreas	KAaҁ|*th!pancreas	EAatЂduct|Ԝ!#dЭ+th!pancreas	EAatЂduct@adenoѕ|moЅӍ<pancrea+Ј||LO	EAatЂenzym!reӵemХ|capsule+#҇ digeЅfood	EAatЂinsufѦ|pancrea+#ђ+ЕҌ!digВѧ!juice||AYexocrin!	EAatЂpseudocyst|еsac nea?th!pancreas	EAatГ|swЧ%*th!pancreas
EAҤia|Еfew =cЧ+*aЇtypВ
DAЂinfluenza||pandemЂflu
EA П|repҞ}panЂ҄+^fea?*more
CAmЂradiograph||full-mou҈X-ray
EAin@photocoagѿ>|lӴ?МЃ*th!Ҧ||ARlӴr;BP
EArazole|ѣАacҔ[
BA.Pap smҘ|teЅfo?Ҙl]Ԑ+*cervic@Ј||EAtВt;AGcervҬ;AAsmea?tВt
KAary|^fЙer-lik!bumps	EAedema|swЧ%*th!ey!мe||GFo
KAr|^ҜЇbumps
CA||ҜЇbump
EAnteЉ|dЭ%*е_th!bЧy
EAfluenz~҅|ҏ+#в+bark%cҾ{colds||NA
BAel-ҕԆ|ѐ]ԙ!eaАҕget+on!Њ||PAѐy
KAҁ|љ%ӓ+*ӏХ	IAze||mak!unabl!Ѐmove|GBs
EAtrГ|swЧ%arЖth!Ҽ
KAsal|bВid!th!nԛ	BAs@sinus|ӪlІspac!bВid!th!nԛ
KAoplasҁ|љ}b]~cК?elseԙ!i<th!Ю
EAasia|say%th!wrong word	EAimoЉ|forВki<stuьӧ!tip
EAegia|paralysi+*th!leg+{Ӕe?Ю	KAegic|^leg+#do Ўmove
EAtҟ|amouЃ*ӈe+i<th!О||HEa	EAtғ|ѐ]*ӈ!п>s
BAmnia|unusu@behavio?dur%Ӑ
BAin@а|ъ!bВid!th!spи
KAmpatheҁ|*th!мe+#slІth!Ҁ]down	BAmpathetЂмou+ї|мe+#slІth!Ҁ]down
BAyroҔԂ|ҜЇgl{i<th!neь#ю+calcium	BAyroҔЪe|Ъ!#ю+calcium	EAyroҮcо|Я@*ҜЇԂ+i<th!neck
EAhyma|Ѱ%Ѹ!*a<organ	KAhymal|*th!Ѱ%Ѹ!*a<organ
KAeral|gр<b]needl!o?drip	EAer@adminԓra>|giv%b]shԠo?drip	EAer@nutri>|feed%Ќ~Ӽ||AUtot@
FAs||ъ!weaknВs
FAhВia||tЙl%o?numbnВs|DIa
KAal|*th!waЇ*~Ҁ]part	BA@lobe|uppe?baьpЄ*th!bЭ
EA.Parkinso<Ё|ш<Л!#sӔ+ӏХ||AIidiopathЂParkinson's	EAsonism|shakЙ, stiffnВ+{slІӏХ
EAchia|пt}ң<arЖ~nail
EAia|whe<smЧ+seem wrong
BAd Ԃ|spӷgl{i<froЃ*th!Ҙ	EAdecо|Я@*~spӷԂ
EAtи|З!fo?ӨВЬ
KAҜl|com%{go%Ҏnly	EAsm@nocԥ@dyspnea|wak%ԇҎnl]ӥ*н||ZAnoea
BA.PARP й|З!#һ+cК?cЧ+_mendЙ
EA plan~vitrecо|Р<ч!th!baь*th!Ҧ
BAl Ұ|Ѫ #half switӖ+o<~ӻ	FAl јiza>||da]Њ|XA program||C	BAl nephrecо|Р<ЀЯ!pЄ*~ѩy	EAl prВҸ!*җbo<dioxҮ|җbo<dioxid!i<th!О	EAl prВҸ!*oxyҊ|oxyge<i<th!О	EAl remisЬ|cК?#ha+shrunk bДi+stiЇthere	EAl rВponse|cК?#shrink+bДi+ЎgӞ
EAipaѢ<rВtric>|ќ!ԧn%i<dail]Ԕ	EAѿt!matҐ|ү]parҁle+i<th!air||ASfin!;AAfin!parҁѿtВ
EA?notifica>|tЧ%sex partner+aboДa<п>
EAiru+B19|ҏ+#в+~r}rash o<th!Ӗeks
EA!Ѯі|short-liv}ԕѢ<#come+_Ԗ!else
FA Ә@hisэy||paЅУӊs
EA.Patau Ѝ|ә+Ы<_a<ԩ~DNA str{13||AAtrisom]13
AAa||kneecap	LAar||kneecap	KAofemoral|*th!kneecap ҉	EAofemor@҃|ҳ<arЖth!kneecap||TA Ѝ
EAy|stay%Ҥ
BA ductu+arҐiosus|=vВsel nea?th!heЄ#dҔЎcӓ!ц?л	BA forame<ovale|ҜЇӪ!i<th!heЄ#dҔЎcӓ!ц?л
KAal|*th!father
EAiғ|ѐ]*Ё
CBen||Ѳ	EAeneЉ|hІ~Л!ҩ+{ҷs	KAeneҁ|*hІЛ!ҩs	LBenic||Ё-љЙ	BAenЂvariӭ|Ҋ!ё!#ca<љ!Ё	EAenicі|powe?Ѐљ!Ё	KAnomonic|fЖi<onl]on!Ё
KAogҬ|*o?љ}b]Ё||KA	BAogԓ|ԍ?уѐie+cЧ+{Ѹ!i<~lab	BAog]lab|lab #ѐie+х||NAoraэy	BAog]report|report o<cЧ+o?Ѹ!Ӗck}i<~lab
KAhysiologҬ|*hІЛ!ёe+th!Ю||QA	EAhysiғ|hІЛ!ёe+th!Ю
BA.PatieЃHeal҈QuВ>naire|quВ>+aboДlІmood	EAt adherҲ|folӔ%Ә@advice	EAt autonomy|~ӉХ'+rзЀdecҮ	FAt confidХialі||ӉeЃprivacy	AAt encounҐ||visit|AKcҨҬ	EAt handoє|pass%o<fӢ+aboД~ӉХ||AAhandoff	BAt navigaэ|ѽ<уguҮ+ұЌк	BAt portal|websit!^you?Уrecords	PAt prВХ+with||ӉeЃhas	BAt regԓry|liЅ*С!^~ӱ>, kept fo?rВҘch||AJЁ	EAt safet]cultя|hІstaff җ!aboДsafety	BAt safet]incidХ|mԓak!i<җ!#could hӕ~ӉХ	EAt-cХer}к|җ!shap}arЖwhбmatҐ+Ѐyou||MI;BOerson;BIerson-cХ	BAt-cХer}Ә@home|cҨЂ#handle+moЅ*~ӉХ'+к||||C	EAt-юl}analgВia|ҳ<pump #ұѰ ^~button	BAt-report}outcome|rВult a+told b]th!ӉХ	EAt-yҘs|ӉХ+ҥ+th!yҘ+eaАwa+folӔed	PAt+prВХ%with||ӉХ+уhave
EAy|shortԀ
AA||insяr|ABthird-part]paye;AFthird-part]||C
BA.PCR tВt|ӰЅ#find+~Ѳ'+ҊetЂmѱrial||AFpolymeras!chai<Ԍ>
BA.PCSK9 й|shԠ#Ӕer+cӪВҐol
EA.PD-1 й|З!#҇+th!Ҁ]fзЈ
EB fӔ|fҭeЅspe}бwhiАұca<blІoДair||FEexpiraэ]	BB flІmeҐ|ҜЇtool #measя+hІfaЅұca<blІoДair	EA inspiraэ]prВsя|higheЅprВҸ!whil!н%in	EA plasm~concХra>|higheЅamouЃi<th!О||FN
BA.PҘso<correla>|meaҸ!*hІӿthЙ+ris!{faЇҶ
BAali+а|ӖЅа
KAric|fo?Ѷ||BIa	AArЂЈ||childhћЈ|BPa	FArЂк||Ѷ'+Ук|BNa	AArЂcҨic||Ѷ'+cҨic|BPa	CBrЂdХԓ||Ѷ'+dХԓ|BQa;DFodo	FBrЂdХԓry||Ѷ'+dХ@к|BSa	AArЂј||Ѷ'+ј|BRa	BArЂintensiv!җ!unit|wҿfo?є]siьѶ||BYaedia	BArЂoncoґ|ԍ?fo?childre<^Ј||BTa	AArЂӉХ||child|BQa	DArЂpopѿ>||Ѷ|BTa	CArЂҸgeon||Ѷ'+Ҹgeon|BQa	CBrician||Ѷ'+docэ|BLa||E	FArics||Ѷ'+Ук|BJa
EAloЉ|lice	EAӓi+capГ|head lice	EAӓi+pubis|crab lice
EAe!ԁЉ|ѐ]*~Л!i<~famil]tree
EA review|~Ӗьb]ҍ?experts	BA ӡ specialԓ|tЭ}҇e?уha+bee<Ќit||FArecoє]coach;FLrecoєy	KA-reviewed|Ӗck}b]ҍ?experts
KA|*th!are~с<th!hip ӣВ	BA floor|а+#ӡ th!Ѿr, Ѥ {Ҽ	EA floo?ӝ>|҂а+#Ӫd th!ӆ	BA floo?Қ|squeez!*th!а+#Ӫd i<urи||AJKegel;NAъ!tЭЙ	BA frӢя|ҽ<hip ӣВ	EA inflammaэ]Ё|И<*th!Ҽ, Ӷ+o?ovariВ	EA orga<prolapse|organ+#drop dow<inЀth!Ԧ	FA ҃||Ӕe?bЧ]҃	BA ҙ|ultrasЖ*th!Ӕe?bЧy
BA|are~с<th!hip ӣВ
EAlizumab|З!#҇+th!Ҁ]fзЈ
EAexed|cК?[
EAgus|Л!#в+blisҐ+o<th!ң<{ӎ	EAgu+vulgaris|blisҐ+_th!Ҁ]҄%it+ѻ
EAК|hІԝ<~Ҋ!ё!в+Ё	BAat%keratoplҭy|ӛЃ*th!froЃ*th!Ҧ	EAat%trauma|injur]_Ӧ%#goe+inЀth!Ю
EAlli<G|Ф||AAbenzathin!penicҧin;AAbenzylpenicҧin
LA||penis	EA prostheЉ|implaЃfo?erec>s
EAifyllи|З!fo?=fӔ
PA prВХ%with||С!уhave
EA|ѣАН<#Ӥ+dow<food
EA ulce?ѵЙ|ѵ%i<th!ѣАo?fћpipe||AJvariceal	EA ulce?Ё|sore+i<th!ѣАo?gut
BAe|ӥchai<*Н<ҋ%тs
PA os||b]ӎ	PA rectum||Ќth!bottom	BA-protocol ԁЉ|ԁsi+*thos!уfolӔ}th!ѐ]plan
BAtile|ӵ!i<~rank%oД*100
KAaneous|Ќth!ѻ	BAaneou+coronar]inҐven>|Ҵ!#Ҥ+~Ӆ}heЄѬ	BAaneou+endoscopЂgҭrosо|Ҥ%i<th!bЧ]fo?~feed%Ӷ	EAaneou+nephrolithoо|Я%ѩ]stӞ+Ќth!back	OAaneously||Ќth!ѻ
IAѱ||mak!~Ӫ!in	BAat}Ҙdrum|Ӫ!i<th!Ҙdrum||AKruptur;AAtympanЂmembran!perfora>	CCa>||Ӫe	EAӸc!bias|erro?_unequ@җ!*th!өs	BAӸc!status|hІweЇ~ӉeЃӸԀ+dail]Ԕ
EAӲ|=flІЌх
EA-implӭГ|И<arЖ~too҈implӭ	KA-urban|бth!edg!*~cі
KAal|arЖth!anus
KAҬ|arЖth!tip *~too҈root
KArdial|*th!sac arЖth!ф	BArdi@effuЬ|еarЖth!ф	EArdiecо|Я@*th!sac arЖth!ф	EArdiocХeЉ|dЭ%*е_arЖth!ф	EArdГ|swЧ%*th!Ҩ%arЖth!ф	BArdium|thi<sac arЖth!ф
KAncep>al|arЖth!Ԩ!*gett%pregnӭ
KAnopausal|i<th!yҘ+Ѽ!ҡ+Ԟ	EAnopause|yҘ+*ё!Ѽ!ҡ+Ԟ	EAtry|teЅ*sid!viЬ
KBtal|arЖth!Ԩ!*л	EAt@asphyxia|laь*oxyge<бл||AJл	BBt@dҞh|dea҈*~bab]arЖл	EAt@ӨВЬ|ӨВsio<dur%ѓ]o?ц?л	EAt@mortalі|dҞh+arЖл
EAopril|=prВҸ![
KAal|*th!are~с<th!Ҋital+{th!anus	CA@tҘ||tea?dur%л	BAum|are~с<th!Ҋital+{th!anus
BAЂlimb ӏeЃП|leg jerk+dur%Ӑ	LAontal||gum	EAont@attachmeЃӓs|ӓ+*Ѹ!#Ӫd+ԑ||AAcҨic@attachmeЃlevel	FBont@Ё||gum Ё|JAГ	EAont@ligamХ|Ѹ!#Ӫd+~ӳ	EAont@pocket|gap с<gum {ӳ	EAont@Ћ|МЃ*gum Ё||NArҞmХ	BAontԓ|dХiЅуtrҞ+gum Ё
KAeratр|arЖth!Ԩ!*Б	OAeratрly||arЖБ
KAbital|arЖth!Ҧ	FAbit@edema||puffinВ+arЖth!eyВ|MFo
BAteum|ң<*~њ
KArtum|arЖth!Ԩ!*л	EArtum җdiomyы|҂heЄъ!lat!i<ѓ]o?ц?л||BVost
EAer@arҐ]Ё|Ӆ}arҐie+i<th!legs||QIial	EAer@edema|swЧ%i<th!legs, feӒo?hands||LFo	BAer@мe|м!Ӈ!th!ш<{spin@cord	EAer@м!т|numb%*on!Ҁ]part	EAer@м!ӗ|џ!Ѐмe+Ӈ!th!bЭ	BAer@мou+ї|мe+Ӈ!th!ш<{spin@cord	EAer@neurы|м!џe, ԝ<i<th!hand+{feet	FAer@viЬ||sid!viЬ
KAostheҁ|arЖa<artifici@҉	BAosthetЂԧЃп>|И<arЖa<artifici@҉||BYr
EAalЉ|squeez%#move+fћЌth!Ѥ
KAneal|*th!bЧ]ҨЙ	EAne@ѕtoЉ|cК?Тi<th!bЧy||AO	EAne@dialyЉ|clean%*th!=ч!th!bЧy	EAnecо|Я@*bЧ]ҨЙ	BAneum|thi<Ҩ%ч!th!bЧy	EAnГ|҆+И<ч!th!bЧy	BAnsҧa?abscВs|pockӒ*pu+nea?~tonsil||AAquinsy
EAntricѿ?leukԮlacia|ш<џ!i<Ҙl]babiВ
EAeЃdХi>|adult ԑ	BAeЃpaceђr|implӭ}devic!#һ+th!heЄbҞЙ
BAbilі|hІeasil]thЙ+pas+through	KAble|lett%thЙ+through
KAious|є]harmful	EAiou+anҟ|Еfew r}=cЧ+_poo?Һ<B12 upԘ||NEa
BA@мe|м!i<th!Ӕe?leg
LAtХ||lҭЙ	AAteЃcough||lҭ%cough|||B	EAteЃӨВsiv!П|ӨВsio<#lҭ+fo?yҘs||AAdysthymia	AAteЃfeє||lҭ%feє|||B	DAteЃ҃||lҭ%҃|||B	AAteЃҝ||lҭ%ҝ|||B	EAteЃvegetaѧ!stѱ|be%awak!bДЎawar!ц?~ш<ӗ
EA.Person@Independenc!PaymХ|mӞ]fo?С!^~Ԏ-tѥжВ+o?disabilі||||E	DA-to-ѽ<transmisЬ||ѽn-to-ѽ<Ѵ|AOhuӸ-to-huma	EA-yҘs|С!ҥ+th!yҘ+eaАwa+folӔed	BA@җ!attendӭ|҇e?^dail]tasks||PDsЉt	EA@Уbudget|NHS mӞ]#ӉХ+҇ decid!hІЀspend||||E	BA@Уrecord|Уrecord #С!һ themselvВ	EB@ԕѧ!equipmХ|gea?suАa+masks, glove+{gowns	BAalit]П|lҭ%patҐ<*thought+{Ӣ+#в+dԓrВs	EAall]idХifiabl!infԃa>|detail+#shІуԖ!is||SHy%info
DAra>||swҞ|||B	GBre||swҞ|||B
FAЉ||whoop%cough
EAiv!developmХ@П|autism {relat}ӱ>s
EA cavus|ѡfoԠarch	EA planus|flбfeet
BAy|vagin@devic!fo?ӡ o?Ѐgiv![
BA.PET scan|sca<#ԏ+hІacѧ!cЧ+are||DF-CT
BAia|ү]r}o?purpl!spԠ_ѵ%Ӝ?th!ѻ
EA.Peyronie'+Ё|curved, ҃ful erecѢ<_sca?х
EAmulsifica>|Я@*~cloud]ey!len+^sЖwavВ
BA Ћ|us!*҅e+ЀkiЇѲs
EAytoЉ|Ҟ%ԇ*Ѳ+b]Џ
EAm limb ҃|ҳ<felt i<~limb #i+gӞ||IE	EAm sensa>|ӽ%~loЅlimb
CAceuҁal||[	AAceuҁ@agХ||[|HKolog	AAceuҁ@Ѫ||[|PAproduct	KAcodynamic|*whб~Ѫ doe+i<th!Ю	EAcodynamics|hІ~З!afѠ+th!Ю	EAcoepҮmiғ|ѐ]*hІѪ+afѠ ӂ!өs	EAcoҊetЂtВtЙ|Ҋ!teЅЀchoos!~[	BAcoҊomЂtВt|Ҋ!teЅ#҇+choos!~[||LHet	EAcoҊomics|hІҊe+ё!th!wa][+Ѱ||LDet	KAcokиҁ|*hІ~Ѫ move+Ќth!Ю	EAcokиҁs|hІ~З!move+Ќth!Ю	KAcologҬ|*Ѫs||NA	OAcologҬly||^[	EAcғ|ѐ]*hІ[+Ѱ	FAcoЋ||МЃ^[|IHlogЂ;IHlogic@;IAlogЂЊ;IAlogic@Њ;AHѪ 	EAcovigilК|track%*th!harm+*[s
LAgeal||Ӛ	EAgecо|Я@*th!Ӛ	EAgГ|sor!Ӛ	CAx||Ӛ
BA 1 Ԇ|firЅҜЇѐ]i<Сe||GGI;IAѐy;GAI ѐy;IFcҨic@;GGI cҨҬ	BA 2 Ԇ|mid-siz!ѐ]*whethe?~МЃma]Ѱ||GGII;IAѐy;GAII ѐy;IFcҨic@;GGII cҨҬ	BA 4 Ԇ|ѐ]don!ц?~З!goe+o<sale||GGIV;IAѐy;GAIV ѐy
EAarbital|Ӌ![||LAӞ
BAype|trait+#ca<b!see<o?measяd	KAypic|*trait+ұca<se!o?measя
BAalanи|Н<ҋ%т	EAephrи|З!#Ӆ+=vВҒ	EAketonuria|Щ}ѯӤ%dow<~pЄ*Нn
EAoin|Ӌ![
BAromocytԮ|rar!Ц#ђ+ЕmuАadrenalи||COa
EAis|forВki<ЕtзЀpuЇback
EAtis|ўn, sor!Ӽ
EAgraphy|X-ra]*Ӽs	EAthromboЉ|clԠi<~Ӽ	CAtomԓ||ѽ<уdraw+О	CAо||=draw||Also ~МЃ#Ԙ+oДԩ~О.
EAelia|є]ӥlimb+_л
FAhobia||sensiѧit]Ѐsound
EAat!binder|З!#Ӕer+phosphѱ	EAodiВҐas!й|З!#wҮn+=vВҒ	BAodiВҐas!typ!5 й|З!fo?erecѢ<ӊs||SH5 in;ALPDE	BAolipid|fб#ђ+ԇceЇwalls	EAoryla>|add%*~phosphat!Ѐ~Нn
EAbla>|burn%awa]^lѳ	FAgЙ||su<џe|FAџe	EAllergy|ң<Ԉ]sӒoff b]lѳ
EAynamЂЋ|МЃ^lз{~Ѫ #lзԥ+on
FAhobia||sensiѧit]Ѐlѳ	EArotec>|ԕѢ<_sunlѳ	KArotectр|Ӡ%_sunlѳ
BAecepэ|ceЇ#sense+lѳ	EAefracѧ!kerѱcо|lӴ?ey!ҫ]Ѐcorrect sѳ	EAefracѧ!Б|lӴ?ҫ]Ѐcorrect sѳ
KBensitр|sensiѧ!Ѐsunlѳ	EAensiѧ!epilepsy|seizя+sӒoff b]flash%lѳs	FBensiѧі||sensiѧit]Ѐsunlѳ	BAensiѧit]Ԍ>|ң<ԌѢ<Ѐsunlѳ
FAherapy||lзЋ	EAoxicі|ң<bur<_lз{~Ѫ||KA Ԍ>
BAc мe|м!#ю+нЙ
BAѱ|Ҫ@#ђ+plҭЂsoft
EAde+tumor|rar!breaЅlump||OBu
KAeneҁ|*famil]tree+*liv%thЙs	EAeny|famil]tre!*liv%thЙs
BAtrԓ|ԍ?у҇+С!regai<streng҈{ӏХ	EAtry|җ!#҇+С!regai<streng҈{ӏХ
EA@dependҲ|whe<th!Ҁ]get+us}Ѐ~Ѫ	AA@examina>||physic@exam	FA@exer>||hҿphysic@effort	EA@З!{rehabilita>|җ!#҇+С!mov!{Ѱ ԫ||||C	EA@rВtЭt|Ӫd%o?ty%~ӉХ	ACian||docэ	BAia<asЉtӭ|Ә@profВЬ@уѰ+aԎsid!docэs||NAociѱ
KAlogҬ|*hІth!Ҁ]Ѱs||LA	NAlogҬly|i<hІth!Ҁ]Ѱs	EAlogy|hІth!Ҁ]Ѱs	CAtherapԓ||physic@therapԓ|||C	FAЋ||physic@Ћ|||C
BAhemҬ|natur@plaЃsubstК||FAnutriХ
BAstroҊ|plaЃг!lik!~femal!Ъe
BAҐol|plaЃг!#Ӕer+cӪВҐol||BGlaЃ
BAherapy|МЃ^plӭs
EA|Ҟ%thЙ+#ar!Ўfood
BA.PICC lи|Ԏ, thi<Ԝ!#run+_th!ӕЀ~ӂ!Ӽ||AAperipherall]insert}cХr@catheҐ
CAraph||pictя|IAm
EAta>|colorЙ	KAted|^color
EArpи|З!fo?dr]mou҈o?ey!prВsя
EAd@sinus|пt}pӷnea?th!tailњ||KAЁ
CA ѐy||ҜЇҘl]ѐy|AGfeasibilі
EAolimus|ң<cream #calm+itchЙ
KA|*~ҜЇgl{i<th!bЭ
EAcѿ|yЧІspԠo<th!Ԓ!*th!Ҧ
EAtazӞ|Ѻ+[
EAcҧin-tazobӢam|ШФ||MA
EAidӞ|ѝsҗr%[
EAcam|ҳ<{swЧ%[
EAg edema|swЧ%#һ+~deЃwhe<prВsed||IFo
KAary|*th!gl{belІth!bЭ	BAar]adenԮ|Цi<~gl{*th!bЭ, usuall]ЎЈ	BAar]Ԃ|gl{i<th!ш<#ю+ҍ?Ԃs
EAasi+rԛa|scal]rash #clҘ+b]itself
BBo|МЃ^no acѧ![	EAo efѠ|ӽ%bette?beљ!Ԗ!expect+to	BAo ө|ҕ#get+no acѧ![||IAarm	KAo-юled|compar}^~МЃ#ha+no acѧ![	BAo-юl}Ԇ|ѐ]#compare+~МЃ^~fak!Ӟ||TAѐy	KAo-treѱd|gр<~fak!Њ
EAt~accreta|ӵХ~#ҷ+Еdeep inЀth!Ҽ||QA spectrum	EAt~previa|ӵХ~#coє+th!Ҥ%*th!Ҽ||LEa	KAtal|*th!ӵХa	EAt@abrup>|ӵХ~#pull+awa]_th!Ҽ Ѽ!л||AAabrupѢ ӵХae	EAt@ӝ>|ӵХ~#Ѱ+poorly	EAt@insufѦ|ӵХ~#doe+Ўfe}th!bab]wЧ
EAcephaly|flбspԠo<~Ӏ'+head||BMosi>@p
KAr|o<th!sol!*th!foot	EA?fasciГ|heel ҳ<_~stЭ}b{Ӝ?th!foot	BA?wart|wЄo<th!sol!*th!foot	EArflexӲ|point%th!foԠdown||HH 	KArflexor|*th!ъ!#point+th!foԠdown
EA psoriaЉ|scal]patӖ+*ѻ
EA|liquҔpЄ*О	BA cЧ|Ԓ!=ceЇ#ђ+Ѳ-fѳ%Нns	EA Нn|Н<i<th!О	EAphereЉ|МЃ#filҐ+th!О||GA exёe
BAd|ҜЇr%*DNA i<Ѳs
EA.Plasmodium|ӈ!#в+malaria	EA.Plasmodium falciparum|ӈ!#в+deadl]malaria	EA.Plasmodium vivax|ӈ!#в+malaria
EAcі|powe?Ѐёe
BBet|=ceЇ#҇+clot+fԃ	EAӒaggrega>|clump%*ԭ%Џ	BAӒcount|couЃ*th!cЧ+#҇ =clot	EAӒtransfuЬ|giv%*donat}ԭ%Џ	BAet-deriv}Цfacэ|Н<#ђ+cЧ+ҷ	EAet-riАplaҜ|=pЄus}Ѐ҇ healЙ
BAum-bas}ӖmoЋ|cК?Ѫ+mad!^plaүum||IA compound
KArphic|^Ӹ]shapВ	EArphism|hav%Ӹ]shapВ
BA|thi<Ҩ%arЖth!Җ	KAl|*th!Ҩ%*th!Җ	BAl effuЬ|еarЖth!Җ
EAsy|swЧ%*th!Ҩ%arЖth!Җ||GAtis	FAtЂӖЅ҃||ҳ<whe<н%in|KE
EAdeЉ|Ҵ!#Ԟ+е_ҋ%ԇarЖth!Ӿ
EAathy|џ!Ѐ~м!bundle
KAotХ|abl!Ѐbecom!an]typ!*cЧ
EAtrЂtЭЙ|jump tЭЙ
EA.Pneumocysti+Ԫ|ѝИ<i<С!^҂Ѯ!їs	EAcocc@Ё|И<#ca<hӕth!Җ, =o?bЭ	EAcocc@Ԫ|ѝИ<љ}b]bacҐia	EAconioЉ|ѝЛ!_н%i<duЅбѰ	EAmediҭinum|ai?i<th!middl!*th!chВt	BAnecо|Р<ЀЯ!~Ӿ	EAnГ|swЧ%*th!ѝх	EAperiҗdium|ai?arЖth!ф	EAperitӞum|ga+i<th!bЧy	CAthorax||collaps}Ӿ
CBrԓ||foԠdocэ|ADchiropod	FBry||foԠк|ABchiropod
BAte|ѩ]filte?cЧ
EAoderma|ң<^mix}colo?{thi<spots
BA muta>|ё!*on!lette?i<~Ҋe	BA prevalҲ|ԡ!*С!iЇбon!ҥ	BA-of-җ!tВt|quiьteЅo<th!spot	EA-of-җ!tВtЙ|quiьtВt%don!o<th!spot
DAyelГ||polio
EAirus|ҏ+#в+polio
EAiuria|pass%urin!є]ԝn
EAҐiti+nodosa|swЧ%*medium arҐiВ	EAthralgia|ҳ<i<Ӹ]҉s	EAthrГ|swЧ%*Ӹ]҉s
BAlorinat}biphenyl|Ѩindustri@Ҫal
BAclЂarԮtЂhydroҗӣ|ѨҪ@_smoke	EAstЂѩy|ѩ]^Ӹ]еsacs	EAstЂѩ]Ё|Щ}Л!#fҧ+th!ѩy+^еsacs	EAstЂovary|ovar]^Ӹ]ҜЇеsacs	EAstЂovar]Ѝ|Ъ!Ы<#afѠ+th!ovariВ||PJian	EAthҟ|ЕӸ]r}=Џ||IEa	EAthemi~єa|=cК?#ђ+ЕӸ]r}=Џ||IJa
EActylism|ԩ~fЙers	EActyly|ԩ~fЙer+o?toВ
FApsia||ԩem!thirst
KAnic|љ}b]Ӹ]ҊВ	BAnЂӺscore|ӺВԨat!_Ӹ]ҊВ
EAdramnios|ЕmuАеarЖth!Ӏ
EAdica>|tak%Ӹ][s	EAras!chai<Ԍ>|ӰЅ#copie+DNA Ѐfind Ѳs	EAriza>|ԧn%*ҜЇmoleculВ||IFs
BArphism|Ӎ<Ӂenc!i<~Ҋe||AMҊetЂ;AMҊ!
EAalgi~rheumaҁa|stiff, ҃ful shoulder+{hip+i<olde?Сe	EAosГ|Л!#weaken+Ӹ]ъВ	EAxi<B|lҭ-choic!Ф||AAcolisү
FAurы||џ!ЀӸ]мВ
BA|ҜЇЦ*х
BAcо|Я@*~ҜЇҠ, ԝ<i<th!Ѥ	BAptҮ|chai<*Н<ҋ%тs
FAagia||ԩem!hunger|AGhyper	EAarmacy|tak%Ӹ][+бonce	BAenol|plaЃг!i<fruӷ{tea
KAid|shap}lik!~stalk
EAdiculы|џ!ЀӸ]м!roots
BAccharҮ|chai<*ҵs
KAmnographic|*~Ӑ tВt	CAmnѫ||oєnзӐ tВt|MAm
FAbstanc!use||us%seє@Ѫs
EAauma|Ӹ]ә+injuriВ
BAsaturat}fatt]Ӯ|щ]fб_fish {plӭs
FAia||pass%ЕmuАurи
EA.Pomp!Ё|Щ}ҋ-ԇ*ԗ?#weaken+ъВ
KA ӁХiѱd|^є]abnԃ@Џ
KAeal|ӧ!knee	BAe@Ѭ|arҐ]ӧ!knee
EAѢ<attributabl!risk|ԡ!*cӴ+du!Ѐon!в||YAfrac>	EAѢ<щ|th!У*~wӪ!ҕ*Сe
EA.Porphyromona+gЙivalis|gѥ#в+gum Ё	BAria|unӍ<Л!*О-mak%Ҫals
EA-win!stain|r}лmark
EA hypertenЬ|ѡprВҸ!i<th!vei<Ѐth!lрr	BA Ӽ|vei<#feed+th!lрr	BA vei<thromboЉ|clԠi<th!vei<Ѐth!lрr
BA.Posiѧ!{Negaѧ!Syndrom!Scale|scor!*hІbad schizophreni~is	EAv!airwa]prВsя|ai?prВҸ!#һ+th!airwa]Ҥ	EAv!end-expiraэ]prВsя|prВҸ!#һ+th!Ӿ+Ҥ	BAv!predicѧ!value|chanc!#~posiѧ!rВult i+rѳ
EAo<emissio<tomѫ|sca<#ԏ+hІacѧ!cЧ+are
KA hoc|plann}onl]ц?th!ѐy	BA hoc ԁЉ|ӹбdat~plann}onl]ц?th!ѐy	EA-concussio<Ѝ|ҝ+#laЅц?~head ӗ||NJve	KA-discharge|ц?leav%th!ј	EA-dur@punctur!headaӖ|headach!ц?~needl!i<th!spи	EB-expoҸ!prophylaxis|З!ЀpreveЃa<И<ц?contӢ ^~Ѳ	EA-market%ҸveҧК|safet]Ӗck+ц?~З!goe+o<sale	KA-op|ц?Б	EA-thrombotЂЍ|leg ҳ<{swЧ%ц?~clot	EA-traumatЂstrВ+П|lҭ%dԓrВ+ц?~frѳen%evХ	EA-voҔrВidual|urin!left i<th!Ѿ?ц?peeЙ	EA-voҔrВidu@volume|urin!left ц?goЙ
CAВthВi~җ!unit||recoє]room|ES-ana
KAior|бth!back	EAio?capsul!opacifica>|cloud%ц?len+Б||QJa?opac	BAio?cruciat!ligamХ|b{ч!th!knee	ABio?ӳ||baьӳ	EAio?яthr@valvВ|flap+#т ~Ӏ'+urи	EAio?uveГ|swЧ%i<th!baь*th!Ҧ	EAio?vitreou+detachmХ|ey!jЧ]pull%away
EArpetЂneuralgia|м!ҳ<#stay+ц?shЙlВ
KAtal|ц?~seizя
EAturі|л paЅdu!dѱ
KAnopausal|ц?menopause	FAnopaus@ѵЙ||ѵ%ц?menopause	EAnopaus@osteoporoЉ|҂њ+ц?menopause	EAnstru@Ԁ|week+sinc!th!mҍr'+laЅҡ||EN-
KAeratр|ц?Б||EJ-	BAeraѧ!adhВӲ|sca?b{ч!th!bЧy||AJintra-abdominal	EAeraѧ!analgВia|ҳ<relief ц?a<opera>	EAeraѧ!ѵЙ|ѵ%ц?a<opera>||OAhӑ;OAhaӑ	EAeraѧ!cogniѧ!ӝ>|ќ!ԣ%ц?a<opera>	EAeraѧ!complica>|ѯц?a<opera>	EAeraѧ!delirium|confusio<ц?a<opera>	EAeraѧ!ileus|Ѥ #Ԟ+ц?Б	EAeraѧ!п>|И<ц?a<opera>	EAeraѧ!morbidі|ӊ+ц?a<opera>	EAeraѧ!mortalі|dҞh+ц?a<opera>	EAeraѧ!nause~{vomitЙ|upsӒѣАц?a<opera>	EAeraѧ!҃|ҳ<ц?a<opera>	EAeraѧ!ҡ|Ԩ!ц?a<opera>	OAeratрly||ц?Б
KArtum|ц?л||EAnatal	EArtum ӨВЬ|ӨВsio<ц?hav%~Ӏ||ELnatal	EArtum hӑ|heav]ѵ%ц?л||MJa	EArtum psychoЉ|seє!mХ@жВ+soo<ц?л, a<emerҊcy||EKnatal;BKuerperal
KAandial|ц?~meal	EAandi@glucԛ|=ԗ?ц?~meal||NAhyperglycҟ;NAhyperglycaҟ
EArm д|ѓ]paЅ42 weeks||EO-;BKroԎed
IAѱ||suggВt
KAal|*hІon!stand+o?sits	EA@ю|һ%balК	EA@instabilі|poo?balК	EA@orthostatЂtachyҗdi~Ѝ|faЅфbeб{dizzinВ+o<stand%up||JQtach
EAn>|ӡ ц?~suicҮ
KAe|saf!Ѐdrink	DA!wѱr||drink%wѱr
BAium channel|gat!#let+potassium inЀЏ	EAium iodҮ|piЇ#Ӡ+th!thyroҔ_radia>	BAium-spar%diяҁ|wѱ?piЇ#һ+potassium
EAy|strength
LA||strong	IAiѱ||Ԣ	EAia>|mak%stronger
EAne-iodи|brow<liquҔ#kҧ+Ѳs
BA *atэney|pape?#let+Ԗ!Ӣ fo?anҍ?ѽn
BAus|famil]*҅e+#љ!ң<bumps
EA.Prader-Wҧi Ѝ|ҊetЂЫ<^constaЃhunger
BAtЂԆ|ѐ]*~МЃi<eєyda]к
EAexole|Parkinson'+[
EArel|З!#prevХ+Ԭ
EAtaү|cӪВҐol [
EAuӭel|wԃ [
EAin|=prВҸ!{nѳmar![
BA-exԓ%ӱ>|Уѯ#Ԗ!alread]has	EA-expoҸ!prophylaxis|З!#prevХ+HIV	KA-op|Ѽ!Б
BAҁ|fћ#feed+gћgДѲs
EAcer|ёe+#could becom!Ј	KAcerous|abl!Ѐtur<inЀЈ||DAmalignӭ
KAnҬ|Ѽ!tВt+i<Сe
FAiou+puberty||Ҙl]puberty
EDcepѢ<к|җ!Ѽ!д||PAounselЙ	KAcep>al|Ѽ!gett%pregnӭ
EAѢ<model|ma҈#tЧ+whбma]happen	KAtр|tЧ%whбma]happen	BAѧ!facэ|sig<*whбma]happen	EAѧ!value|hІԝ<~teЅrВult i+rѳ	BAэ|sig<*whбma]happen
EAec>|tendency
IApԛ||mak!mor!likel]ЀgӒҧ	BApos%facэ|th%#ђ+жВ+mor!likely||DKcipitat	EAposi>|highe?chanc!*gett%~Ё
EAsolӞ|sҐoid	EAsӞ|sҐoid
EAampsia|҆+ѡ=prВҸ!i<д||DJ-
BAr}provҮ?organiza>|pla<#cost+lВ+^certai<docэs||||C
KAntal|*th!froЃpЄ*th!bЭ	BAnt@cortex|froЃpЄ*th!bЭ
EAaҨ|м!ҳ<[
BAnc]complica>|ѯi<д
EAilita>|gett%fӷѼ!Б||GA
EAlӭaѢ<ҊetЂdiagnoЉ|Ҋ!teЅ*a<embryo Ѽ!д||YAtВtЙ
EAur!ejacѿ>|com%Еsoo<dur%sex	FAur!mortalі||Ҙl]dҞh	EAur!ruptur!*membranВ|wѱr+#Ӥ ЕҘly||DVlabor	CAur!vХricѿ?contrac>||ԩ~фbҞ|AAvХricѿ?ectopЂbҞ	EAurі|be%bor<ЕҘly
EAica>|З!gр<Ѽ!~procedя
KAopausal|Ѽ!ҡ+Ԟ fo?good	EAstru@dysphorЂП|seє!mћёe+Ѽ!~ҡ	EAstru@Ѝ|mћ{Ҁ]ёe+Ѽ!~ҡ
EAar|too҈с<th!froЃ{baьԑ
KAal|Ѽ!л	FA@к||ѓ]к|ALӭ
KAratр|Ѽ!Б||DJ-	EAraѧ!assВsmХ|Ӗck-ԇѼ!a<opera>	OAratрly||Ѽ!Б
EAderК|ӂe?part
BAnt|ѐ]#ҍ?expert+hav!ЎyӒӖcked
ABe||forВkin
FAcuЉ||hҘ%ӓ+^Ԁ|ABԀ-relat}hҘ%ӓ	EAopia|ќ!see%ԇcӓ!^Ԁ
BBiber|УprofВЬ@уorder+З!fo?you	BAipѢ<Ѫ moniэ%program|stat!liЅ*certai<prВcrip>s||||C	BAipѢ<prepaymeЃcertificѱ|pas+#coє+aЇ*you?prВcrip>s||||E	BAip>-onl][|З!#need+~prВcrip>||||E
EAteeism|Ѱ%whil!ҧ
EAr!ulce?preven>|prevХ%b}sorВ
EApѧ!eligibilі|short-tѥcoєag!whil!Ԗ!appliВ||||C
KAptԮҁ|Ѽ!ҝ+ҩ
KAm|bor<o?happen%Ѽ!37 week+*д	CAm л||Ҙl]л|DGmatя	EAm delрry|л Ѽ!37 weeks||DJmatя	BAm infӭ|bab]bor<Ѽ!37 weeks||DHmatя;IAӀ	EAm labor|л #ҩ+Ѽ!37 weeks||DGmatя;MBu;DBmatur!labou	EAm prematur!ruptur!*membranВ|wѱ?Ӥ%ЕҘly
EBҲ|hІӍ<ӷis	BAenc!raѢ|hІӸ]ҥ+mor!Ӎ<Ӧ%is	JAХ||Ӎn	BAeЃcӴ|exԓ%cӴ
BAtabl!dҞh|dea҈#gћҗ!could hav!prevХed||AKavoid	BAte?inhaler|inhale?fo?dail]us!ЀpreveЃѷ||AKюl;AImaintenК	EAѧ!к|җ!#҇+С!sta]wЧ||HIat;LEщ;LEУ	BAѧ!service|servic!#҇+С!sta]wЧ
EAsm|erecѢ<#lҭ+ЕԎ, a<emerҊcy
EAuи|malari~[
EA]amenorrhea|ҡ+#neve?ҩed||QCo	EA]biliar]cӪangГ|Л!#dВtroy+th!ҜЇӶ+*th!lрr	CA]җ!physician||regѿ?docэ	BA]җ!provҮr|profВЬ@уgр+you?eєyda]Ук	EA]ciliar]dyѻВia|Щ}failur!*th!ӯ+Ѐclea?mucus	EA]dХi>|bab]ԑ	EA]dysmenorrhea|҃ful ҡs||SCo	BA]endpoint|mai<rВult #~ѐ]look+for||LF ;IAoutcome	EA]hyperparaӬism|oєacѧ!Ԃ+#rais!calcium	BA]ѮodeѦ|҂Ѯ!ї _л	BA]outcom!measя|mai<rВult #~ѐ]meaҸВ	EA]ovaria<insufѦ|ovarie+#Ԟ Ѱ%weЇѼ!ag!40||CAematur!ovaria<failя	EA]preven>|Ԟp%~Л!Ѽ!ӷҩs	EA]scleros%cӪangГ|sҗr%*th!lр?ducts	EA]seriВ|firЅsӒ*dԛ+*~vaccи	BA]tumor|ӵ!ԙ!~cК?ҩed||MBu
BAravida|wԮ<уi+pregnaЃfo?th!firЅҥ
BAg dԛ|firЅdos!#tЭ+th!Ю
BAara|wԮ<hav%~firЅӀ	KAarous|hav%~firЅӀ
EAdi@preven>|Ԟp%Ӻfacэ+Ѽ!the]ҩ
CAp@invВtigaэ||lead rВҘӖr
BA|misfold}Н<#в+ш<Ё
BA authoriza>|approv@#th!insя?muЅgiv!first||NFs;CNe;CFecertific||C
AAt]popѿ>||ҕi<moЅneed
KAptoҁ|mak%cЧ+die||DJ-
BAd|firЅѽ<i<~famil]Ѐb!ѐied
EAg depth|dep҈*th!gap бth!gum||IFpockӒ
BAҁ|liv!gѥ#ma]b!gћfo?th!gut
BAcitonin|=г!#rise+^bad п>s
KAgѿnt|҇%=Ѐclot
EAlgia|ҳ<i<th!Ӕe?Ѥ
EAcо|Я@*th!Ӕe?Ѥ
EAcolecо|Я@*th!wӪ!ӂ!Ѥ	BAԄ|ӹч!th!bottom ^~ӥӶ||AGan
KBmal|Ѽ!th!mai<ҝ+*a<жВs	CAm@ҝ||Ҙl]warn%Ԑ	BAme|Ҙl]sig<Ѽ!a<жВs
BAg|Ѫ #ԥ+acѧ!i<th!Ю
CAѧ!cough||cҾ^mucus
BAito?cЧ|Ҙl]ceЇ#fԃ+ҍ?Џ
BAҐӞ|Ъ!#ӡ+д	EAҐon!recepэ|ceЇpЄ#receр+~Ъe	EAү|fԃ *~ѓ]Ъe||HBoge	BAү-onl]pҧ|л ю piЇ^on!Ъe||HLoge
CAЉ||outlook	KAsҁ|tЧ%hІa<жВ+ma]go	BAstЂfacэ|sig<*hІa<жВ+ma]go	EAstЂvalue|hІweЇӷtЧ+whбma]happen
EAmm}ceЇdҞh|plann}dea҈*Џ	EAmm}dea҈lig{1|Н<#hҮ+cК?_th!Ю||ABPD-L
EAsЬ|gett%worse	EAsЬ-fre!Ҹvival|Ԩ!i<whiА~cК?doe+ЎgӒworse	BAssiv!Ё|Л!#get+wors!ove?ҥ	EAssiv!multifoc@leukoҲphalы|ш<И<i<С!^҂ѹВ	BAssiv!multipl!scleroЉ|м!Л!#һ+gett%worse	EAssiv!ъ!relaxa>|tens%{the<relax%eaАа
KAlammaэy|љ%swЧ%i<th!Ю||DM-	BAlammaэ]cytokи|mВsenge?#в+swЧ%i<th!Ю||AV
BAeҁ|З!#move+fћaԎ||KA agХ
BAү|Ъ!#ҩ+milk produc>	EAүԮ|Ц#raise+milk Ъe
EAse|slipp%*a<organ	KAsed|slipp}oД*ӵe
GBerѱ||multiply	FAera>||rapҔҠ	EAeraѧ!ԉЂreүы|ey!џ!_Ѻ+^new vВҒ	EAeraѧ!vitreoreүы|sca?Ѹ!ц?ey!Б
EAg}expoҸ!Ћ|talk%Ќtraum~step b]step
BAe?regӲ|switА#ҩ+~Ҋe
EAӲ|ԥ%th!palm down
EA posi>Й|ly%o<th!bЧ]Ѐн!betҐ
EA *concept|Ҙl]sig<#a<Ү~Ѱs
EAsі|tendency	BAsit]score|scor!us}ЀmatАsimila?ӉХs	BAsit]scor!matchЙ|ҳr%*simila?ӉХ+fo?~fai?comparison	KAsі-matӖd|match}Ѐmak!~fai?comparison
LAlacҁ||prevХр||A+~nou<ӷma]mea<~condom.	BAlӢЂmҭecо|Р<ЀЯ!~breaЅѼ!cК?ca<ҩ	EAlӢЂБ|ҫ]#prevХ+Ё||AIrisk-reducЙ	MAlacҁally||ЀpreveЃжВs	FBlaxis||prevХiv!Њ
EAol|З!#put+ұЀӐ
EAnolol|heЄ{worr][
EAocep>|sens!*ԙ!th!Ҁ]is	KAoceptр|*sens%ԙ!you?Ҁ]is	EAocepѧ!tЭЙ|balanc!tЭЙ
EAthiouracil|З!fo?a<oєacѧ!Ӭ||AAmethimazole;AAҗbimazole
EAagnosia|Ўknow%facВ
KActр|folӔ%С!forwҿove?ҥ	BAcѧ!cohort ѐy|ѐ]#folӔ+~ҕforwҿi<ҥ||SA	BAcѧ!ѐy|ѐ]#folӔ+С!inЀth!futя	NActрly|b]folӔ%С!forwҿove?ҥ
BAԂin|Ъe-lik!г!#в+ҳ<{swЧЙ	EAԂi<analog|ey!drop #Ӕer+ey!prВsя||UAue	DAt!adenoѕ||ӟ!Ј	EAte-specifЂӭiҊ|ӟ!Н<meaҸ}i<th!О	BAtecо|Р<ЀЯ!th!prostѱ||ANradic@	LAҁ||prostѱ	EAtЂѕ|ӟ!Ј||HKe	EAtГ|ў<o?пt}prostѱ
CAeЉ||artifici@Ҁ]part	LAeҁ||artificial	AAetЂlimb||artifici@limb	BAetЂvalve|artifici@heЄvalve||LFheЄ	BAetԓ|ѽ<уђ+{fit+artifici@limbs	BAodontԓ|dХiЅуђ+crown+{dХurВ
EAи|З!#undoe+~=thinner
EAse|Н<#cut+ҍ?Нns	BAs!й|З!#Ԟ+~ҏ+_copyЙ	BAsom!й|З!#ђ+cК?cЧ+die
EAt}Уinfԃa>|Уdetail+#ca<idХif]someӞ||||C	BAѧ!facэ|th%#Ӕer+th!chanc!*harm
EA<C deѦ|Щ}Ӻ*Ԭ||ALӭithrombin	EA<bindЙ|sҁk%Ѐ=Нns	EA<syntheЉ|mak%*Нns	BA<synthВi+й|Ѫ #Ԟ+mak%*Нns	BAn-energ]malnutri>|ЕҌ!fћ{Нn	FAnuria||Н<i<th!urи
BAglycan|Н<#cushӲ+҉s	EAlyЉ|Ӥdow<*Нns	KAlyҁ|Ӥ%dow<Нns	EAme|aЇth!Нn+i<~ceЇo?Ю	EAmics|ѐ]*aЇth!Нns
EAombin|=Н<need}fo?ԭЙ	EAombi<ҥ|=teЅ*hІfaЅ=Ԭ||BHarti@thromboplҭ	KAomboҁ|mak%clot+mor!likely
BA-oncoҊe|nԃ@Ҋ!#ca<tur<inЀ~cК?Ҋe
BA pump|pЄ*ѣАcЧ+#ђ+Ӯ	BA pump й|З!#Ӕer+ѣАӮ	EA Ћ|є]precis!typ!*radiaѢ<Њ||HHbeam 
BAoa|Ӟ-cЧ}ӈВ||IAn
BAe?netѰ|ҕ*docэ+{ј+#~pla<Ѱ+with||||C
CAӲ@diagnoЉ||likel]diagnoЉ|AKѰЙ;CKВumptр;AKtХatр
KAal|nҘe?Ѐth!trunk *th!Ю	BA@femur|top *th!tѡњ
JAic||itchy	FAus||itchЙ
BA.PSA tВt|=teЅ*th!prostѱ||AFprostѱ-specifЂӭiҊ
EA.Pseudomona+aeruginosa|gѥ#пt+҂ӉХs||LA	EAgout|ԧЃ҄+_calcium crystals||AAcalcium pyrophosphat!deposi>	EAmembranou+colГ|seє!Ѥ swЧ%_Ѳs	KAnymized|^name+swapp}fo?codВ||KCs	EAphakia|ey!^a<artifici@lens	KAphakic|^a<artifici@lens
EAe<plu+ultraviolӒA|lзМЃ^~Ѫ
EAЉ|Ы<#в+thick, scal]ң<patchВ	EAsi+are~{seєit]index|scor!*hІbad scal]ң<is	KAҁ|*~scal]ң<Ё	EAtЂarthrГ|ԧЃЛ!Ҩk}Ѐscal]ң<patchВ
LAatric||mХ@щ	EAatrЂcomorbidі|mХ@жВ+o<top *anҍ?жВs	AAatrЂј||mХ@Уј	CAatrЂӘa>||mХ@У[	AAatrЂnurse||mХ@Уnurse	FAatry||mХ@Ук
KAӢр|abl!Ѐё!mћo?ԣЙ	EAԁЉ|ԅ]aboДth!hidde<mind	EAdynamЂЋ|ԅ]aboДhidde<ӽЙs||OHpsycho	EAeduca>|teach%С!aboДthei?mХ@Уӱ>	KAeduca>al|teach%aboДa<жВs	EAeduca>@inҐven>|teach%aboДa<жВs	KAҊic|com%_th!mind	EAҊЂnӞpileptЂӋВ|҄+lik!seizя+љ}b]strВs	EAlogic@dԓrВs|Шworry, sadnВ+o?strВs	EAlogic@inҐven>|ԅ]o?tЭЙ	KAmetric|aboДhІweЇ~teЅmeasя+th!mind	BAmetrЂproperty|hІweЇ~teЅmeasя+whбӷshould	EAmoэ|*ӏeЃ{thought	EAmoto?agita>|rВtlВ+ӏeЃ_inne?tenЬ	KApatӪogҬ|*mХ@жВs	EApathғ|Ԑ+*mХ@жВs	BApharmacғ|ѐ]*[+fo?th!mind	KAphysiologҬ|*th!mind {Ю	EAЉ|ӓ%touА^whбi+real	LAsocial||mХ@{social	EAsoci@func>Й|cop%i<dail]Ԕ	EAsoci@inҐven>|҇ ^ӽЙ+{dail]Ԕ	FAsoci@ӡ||emo>@{soci@ӡ	KAsԮҁ|physҬ, bДҨk}ЀstrВ+o?ӽЙs	BAsԨѿnt|Ѫ #speed+ԇth!bЭ	KAtherapeuҁ|*talk Ћ	CAtherapԓ||ԅԓ	FAЋ||talk Ћ	KAҁ|oД*touА^whбi+real	BAtЂepisode|Ԩ!*ӓ%touА^whбi+real	CAtropЂӘa>||mХ@У[|NAѪ;SAи;MA;FAiatrЂ[
EAium|Цo<th!Ԓ!*th!Ҧ
EA|droop%Ҧlid||AGblepharo
EAsm|ЕmuАspit
EA]onset|stЄ*puberty
BA УinҐven>|step Ԙ<Ѐimprov!щ	EAaѢ<bias|whe<onl]strik%rВult+gӒpublished
BA@мe|м!с<th!legs
KAral|i<th!week+ц?л	EAr@sepЉ|И<ц?л||KAп>	DArium||week+ц?л|BAostpartum ҡ;BAostnat@ҡ
LBary||Ӿ	EAar]arҐi@hypertenЬ|ѡprВҸ!i<th!ѝarҐiВ	BAar]Ѭ|arҐ]Ѐth!Җ	EAar]Ё|ѝЁ	FAar]edema||еi<th!Җ|KFo	CAar]embolism||=clԠi<th!Ӿ	FBar]fibroЉ||sҗr%*th!Җ	CAar]funcѢ<tВt||н%tВt|AOӾ	FAar]hypertenЬ||ѡ=prВҸ!i<th!Җ	EAar]infiltrѱ|cloud]spԠo<~ѝX-ray	EAar]metҭaЉ|cК?#ТЀth!Җ||ALӾ;ABѝmetҭӴ;SBe	CAar]nodule||spԠo<th!Ӿ|AHӾ	EAar]rehabilita>|exercis!{educaѢ<fo?С!^ѝЁ||PA	EAar]sarcoidoЉ|Л!^ҜЇlump+i<th!Җ	EAar]stenoЉ|narrІvalv!Ѐth!Җ	EAar]ҸfӢӭ|г!#һ+th!Ӿ+Ҥ	FAar]ӶrculoЉ||Ӷrcuӓi+i<th!Җ	BAar]vascѿ?reЉtК|hІhҿӷi+fo?=Ѐpas+th!Җ	BAar]Ӽ|vei<_th!Җ	EAecо|Я@*~Ӿ	CBoґ||ѝdocэ	FBғ||ѝк|AArВpiraэ][;GAar][
EA cappЙ|Ӡ%th!ӳ'+inne?х	EA necroЉ|dea҈*~ӳ'+inne?х	EA Ћ|МЃ*~ӳ'+inne?х
BBо|Я@*th!м!_~ӳ||EEo
EAis|swЧ%ч!~ӳ
EAӲ|bҞЙ
BA oximeҐ|fЙe?clip #measя+oxyge<i<th!О	EA oximetry|oxyge<Ӗь^~fЙe?clip	EA prВsя|gap с<th!ӿ=prВҸ!numbers	EA wav!velocі|teЅ*hІstiff arҐie+are
BA biopsy|teЅ*~ҜЇpiec!*ѻ||AHshave
EA-ton!audiometry|hҘ%teЅ^beeps
EAiv!samplЙ|choos%С!o<purpos!fo?~ѐy
EAa|purpl!spot+_ѵ%Ӝ?th!ѻ	KAic|^purpl!spots
LAnt||pus-fҧed|AAsuppuratр	DAЃdischarge||pus
KAar|^pus-fҧ}bumps	CAe||pus-fҧ}bump
LAve||suppԛd
EAroЉ|pu+i<~҉
EAraphy|X-ra]*th!ѩys
EAephrГ|ѩ]п>
EAlҭy|reҳ?*th!ѩ]outlet
KAc|*th!outlӒ*th!ѣch	EAc stenoЉ|Ӆ}ѣАoutlӒ#ђ+babie+vomit
EAmyoо|cДi<th!ѣАoutlet
EAma|ң<И<^pus	EAm~gangrenosum|҃ful, ҷ%ң<sorВ
EAra|pu+i<th!Ҽ
EAhroЉ|pu+i<~ѩy
EAnamҮ|TB [
BAroid|Ҫ@us}ЀkiЇbugs
DBa||feє
EAstigmи|З!#Ԣ+ъВ	BAxи|Һ<B6
DAs||фburn
FA||pu+i<th!urи
EA.Q feє|И<С!catА_fӕanimals
PA||eє]12 hours
PA||eє]4 hours
PA||eє]6 hours
PA||eє]8 hours
BA.QRS complex|mai<spik!o<~heЄtracЙ	BA.QRS dura>|wid҈*th!mai<spik!o<~heЄtracЙ
BA.QT inҐval|Ԩ!o<~heЄtracЙ||CJc	EA.QT proԎa>|ё!i<th!ф'+rhythm #ca<b!҆s||AAproԎ}QT
BAceps|а+o<th!froЃ*th!thigh||KA а	EAplegia|paralysi+*bo҈arm+{bo҈legs||AGtetra
BAy%lif!evХ|lif!ё!#let+С!switАplans||||C
KAatр|told i<words, Ўnumbers	EAaѧ!rВҘch|rВҘАo<whбС!sa]{ӽ||MAѐy;MAdata	BAy-adjust}lif!yҘ|yea?*lif!i<fuЇщ
EAfica>|meaҸЙ	IAfy||measя	KAtatр|meaҸ}i<numbers	EAtaѧ!rВҘch|rВҘАbas}o<numbers||NAѐy;NAdata	BAtaѧ!traӷlocus|stretА*DNA Ҩk}Ѐ~trait
BA-experimХ@ѐy|ѐ]#compare+ө+Ўfԃ}b]chК	KA-randomized|^ө+fԃ}i<~nҘl]chanc!way||NCs	BA-randomiz}Ԇ|ѐ]^ө+fԃ}i<~nҘl]chanc!way||NIs
EApи|З!fo?seє!mХ@жВs
KAХ|Ўacѧ!fo?now
EAe|malari~[
BA sensЙ|hІѲ+Ԑ@eaАҍr
EAazole|ѣАacҔ[
BA Ѭ|arҐ]бth!wrԓ
EAio<dermatГ|ң<bur<_cК?rays	EAio<dԛ|amouЃ*rays	EAio<exposя|contӢ ^rays	BAio<oncoґ|ԍ?уtrҞ+cК?^radia>	EAio<pneumonГ|ѝswЧ%_cК?rays	KAӲ-induced|љ}b]rays
BAl hysҐecо|Р<ЀЯ!th!Ҽ {nҘb]х	BAl mҭecо|Р<ЀЯ!th!breaЅ{nҘb]х||ASmodifi}
EAla?҃|ҳ<#shoot+_th!spи	EAlы|pinch}м!i<th!spи||ANcervic@;ANlumba?
EAcѧ!iodin!Ћ|МЃ#dВtroy+thyroҔЏ||FO
EAmboliza>|ү]radioacѧ!bead+pДi<~vВsel||LFs
EArequenc]abla>|МЃ#dВtroy+Ѹ!^hҞ
AAraph||X-ray	BArapher|ѽ<уԘ+X-ray+{scans||||E	LAraphic||X-ray	EAraphy|tak%*X-rays
BAmmunoassay|ӰЅ#use+radioacѧ!markers	BAsotope|radioacѧ!г!us}i<scan+{Њ||FBnuclid
BAogЂtechnoґ|ѽ<уԘ+X-ray+{scans||IA]technician;QAician||C	LAogҬ||X-ray|KA	BBogԓ|ԍ?уread+X-ray+{scans	EBogy|X-ray+{ҍ?scans	CBog]departmХ||X-ra]departmХ
EAuclid!imagЙ|sca<^~҂radioacѧ!Ѫ
KAaque|ԏ%ԇo<X-rays	BAharmaceuҁal|radioacѧ!З!fo?scan+o?Њ
EAensiѧі|hІweЇray+Ѱ o<Џ
FAherapy||radiaѢ<Њ|||C	BAracer|weakl]radioacѧ!г!#ԏ+ԇo<~scan||FGacѧ!
BA њ|ӣ!o<th!thumb sid!*th!forҘm
EA|Ѩga+#rise+_th!ground
EAfene|ӣ!{breaЅ[
EAravir|HIV [
EAil|=prВҸ![
EA asԐmХ|ӵ%С!i<ө+b]chК||IAlloca>;GAiz}alloca>;GAis}alloca>	BA-efѠ+model|ma҈Ԋ#alӔ+ѐie+ЀӁ	KAised-юled|^ө+fԃ}b]chК||HNz	EAiza>|ӵ%С!i<ө+b]chК||HFs	KAized|ӵ}i<ө+b]chК||HCs	BAiz}cҨic@ѐy|ѐ]#asԐ+С!Ѐө+b]chК||HRs	BAiz}юl}Ԇ|ѐ]#put+С!inЀө+b]chК||HSse;MGҨҬ;HGs}cҨҬ;SG;HGs}ю	BAiz}crossove?Ԇ|ѐ]ԙ!С!tr]eaАМЃi<ԥ||HSs	BAiz}sample|С!chԛ<b]chК||GH;HJs	BAiz}ѐy|ѐ]#asԐ+С!Ѐө+b]chК||HIs	BAiz}Ԇ|ѐ]#asԐ+С!Ѐө+b]chК||HIs	LAl]asԐed|pДi<~ҕb]chК|chԛ<b]chК|KCllocat
BA *mo>|hІfa?~ԧЃca<move||LAvemХ	BA-of-moѢ<Қ|exercis!#һ+~ԧЃmovЙ
EAzumab|ey!shԠ#Ԟ+leak]vВҒ||AAaflibercept
EAdи|ѣАacҔ[
EAzи|ӖЅҳ<[
EA cyclЙ|faЅswЙ+*mood	AB diagnostЂtВt||rapҔtВt	EA ey!ӏeЃӐ|dream Ӑ||AGREM	EA-Ӣ%insuҨ|faЅinsuli<Ԙ<arЖ~meal||AImealҥ
EAlи|Parkinson'+[||AGsele
BA raѢ|hІӸ]ҥ+mor!ԝ<Ӧ%happens||AKincҮnc!
EA.Raynaud'+Ё|Ы<i<whiАfЙer+tur<pal!{numb i<th!cold||KAphenomenon;KBsyndrom;HI;HA phenomenon
EAmХ|short-tѥ҇ Ѐliv!бhom!ԫ||||E
EArp>|tak%baьin||CI
EAv!airwa]Ё|ӯ+#tѳe<easily	EAv!arthrГ|ԧЃswЧ%ц?a<п>	BAv!oxyge<speciВ|unstabl!molecule+#hӕЏ	EAvі|hІstrongl]Ӧ%reӢs
EAҊicі|hІԝ<~ҹ!в+~sor!ӕo?feє
BAsЬ|retur<Ѐth!ј||CDјizat;CDјisat	EAssio<rѱ|hІԝ<С!com!baьЀј
EA-to-us!therapeutЂfood|riАpҭ!fo?starv%Ѷ
BAt|Ҫ@us}i<~lab tВt
EA-Ԩ!PCR|ӰЅ#copie+{count+DNA||KApolymeras!chai<Ԍ>	EA-world evҮnce|findЙ+_eєyda]к||LAdata
BAabl!acӍda>|ё!#҇+~disabl}ѽ<tak!part||||C	BAabl!adjustmХ|ё!#҇+~disabl}ѽ<tak!part||||E
EA bias|erro?beљ!С!do Ўremembe?wЧ
EAliza>|reҤ%*~т}vВsel||IFs
BAe?operat%characҐԓЂcurve|chЄ*hІweЇ~teЅsort+Сe||AGROC
EBiv!languԀ|Ӝrstand%*whбҍr+say	BAor|pЄ*~ceЇ#receр+ӌ	BAo?Ұ|Ѫ #switӖ+~ceЇԐ@on	BAo?ӭҰ|Ѫ #т+~ceЇӻ	BAo?тer|Ѫ #т+~ceЇӻ
KAinӭ|mad!i<~lab b]ԧn%ҊВ	EAinaЃDNA|Ҋe+ԧn}i<~lab	EAinaЃНn|Н<mad!i<~lab
EAtrucѧ!Б|ҫ]#reҋ+~pЄ*th!Ю
BAr]rВҮnce|hom!#i+fre!*Ѫ+{alcoӪ||ABsobe?liv%hom
CAВcҲ||retur<*ѷ
EAtmeЃbias|erro?_уԧn+~ѐy
KA|*th!laЅpЄ*th!Ѥ	EA Ј|cК?*th!Ӕe?Ѥ
EAele|Ѥ #bulge+inЀth!Ԧ
EAexy|fix%*~slipp}Ӕe?Ѥ
BA|laЅpЄ*th!Ѥ
GBrѱ||recoє	DAra>||recoєy
GC||com!back
CAҲ||reԥ	JAХ||repeѱd	EAeЃaphthou+ѣtГ|mou҈sore+#com!back	EAeЃЈ|cК?#ha+com!back	BAeЃlarynge@мe|м!#move+th!voic!box	EAeЃmisҗriԀ|hav%seє@misҗriagВ||KAѓ]ӓs	EAeЃurinar]trӢ п>|Ѿ?п>+#com!back
BA =ceЇcount|couЃ*th!cЧ+#җr]oxyҊ	EA ceЇtransfuЬ|giv%*donat}r}=Џ||EQ=;AMerythrocyte
BA%Ѝ|жВ+whe<starv%С!eбԫ
BAnc!range|rang!*value+fo?moЅщ]Сe||KAinҐval
EA}҃|ҳ<felt awa]_it+в||BFadiatЙ
BAd җbohydrѱ|grai<^th!щieЅpart+Яed||IAgЭ
EAғ|foԠmassag!fo?щ
EA|backwҿfӔ
BAѧ!error|ne}fo?glasse+beљ!lзi+Ўfocus}wЧ	EAѧ!Б|lӴ?ҫ]Ѐimprov!sѳ	KAэy|Ў҇}b]Њ	EAэ]epilepsy|Ӌ!жВ+#Ѫ+do Ўю||AJѪ-reЉtӭ;AJintrӢable
GA<from||avoid
IA consciousnВs||wak!up|||B
IArѱ||grІback	EAra>|ҷ%back	KAratр|ҷ%back	EAraѧ![|reҷ%*џ}х
AAn||plan
EA@anВthВia|З!#numb+~ӂ!pЄ*th!Ю||LIa
BAr]ѐy|ѐ]#use+~ӂ!liЅ*ӉХs
EAЬ|shrink%o?go%back	BAsio<ԁЉ|Ԋ#ԏ+hІfacэ+ar!Ҩked
BAэ]T cЧ|Ѯ!ceЇ#calm+ҍrs	EAэ]compliК|folӔ%th!rulВ
EAita>|fћo?е#fӔ+back
IAlitѱ||҇ recoє	EAlita>|҇ ЀgӒabilitie+back	EAlitaѢ<[|җ!#rВэe+abilitiВ
IAѱ||giv!Ӄ+to	EAa>|putt%wѱ?baьi<th!Ю
GArse||pa]back	AArsemХ||repaymХ
EAc>|gett%пt}ԫ
EArva>|reЦ*мВ
BAe|retur<*a<жВ+ц?gett%betҐ	EA!preven>|way+Ѐsta]wЧ	EAe-fre!Ҹvival|Ԩ!ѭДth!cК?com%back||CPcurrenc	BAЙ-remitt%multipl!scleroЉ|м!Л!#come+{goВ
BAv!risk|compariso<*th!Ӻi<ӿөs||BAisk raѢ	BAv!Ӻreduc>|drop i<Ӻcompar}^anҍ?ө
EA!*infԃa>|fԃ #let+ҍr+se!you?records||||C
EA.REM Ӑ behavio?П|Ӣ%oДdreams||RIu?
EAivir|COVID-19 [
EAntanil|Шҳ<З!fo?Б||AIsu;AIal
EAraliza>|retur<*mиrals||KFs
BAӲ|Ԩ!ѭДԐ+*Ё
EA ӉeЃmoniэЙ|Ӗck%you?У_hom!^devicВ
BAbl!dХя|fals!tee҈#com!out||AJcomplet;AIpartial
LB||ѩy	BA Ѭ|arҐ]#feed+th!ѩy	CA calculus||ѩ]stӞ	EA ѕ|ѩ]Ј||ALclea?ceЇren@cel	BA ceЇѕ|typ!*ѩ]Ј	EA colic|ԡp ҳ<_~ѩ]stӞ||AIяҐ	BA cortex|oute?pЄ*th!ѩy	FA failя||ѩ]failя	FA func>||ѩ]func>	EA insufѦ|poo?ѩ]func>||HAmҳrmХ;GAӝ>;AAѩ]ӝ>	EA osteodysԤ|ӣ!Л!_ѩ]failя	EA reӵemeЃЋ|machin!#doe+th!ѩys' Ѱ||AZconүuou+	BA Ԝule|ү]Ԝ!i<th!ѩy
BA|ѩ]Н<#raise+=prВsя	BA-angiotensi<ї|Ъ!ї #ю+=prВsя||RH-aldosҐӞ
KAscѿr|*th!ѩy'+=vВҒ
EAuЬ|МЃ#rВэe+=fӔ||LA Ћ
BAѧ!strai<ӗ|ҳ<_mak%th!sam!ӏeЃӸ]ԨВ||LImoѢ;OHВs	BAѧ!transcrani@magnetЂsԨѿ>|magnetЂpulse+Ѐth!bЭ
IAѱ||copy	EAa>|copyЙ
BAucѢ<number|numbe?*С!#on!siьѽ<пts||KHve	EAucѧ!coercӲ|prВҸ!b]~partne?aboДѓ]o?л ю	CAucѧ!endocrinoґ||fertilit]docэ
EA analgВia|ԩ~З!whe<needed||HAӘa>	BA inhaler|inhale?fo?quiьrelief||CIlieє
BAАethic+committee|ҕ#Ӡ+С!i<ѐiВ||||E
IA||cДout	KAable|#ca<b!cДout	FAӲ||Ҹgic@Яal
CAЃphysician||ԍ?i<tЭЙ|AAӘ@rВidХ||C	FAnti@Њ||lр-i<Њ
LAal||left oє
EA composite|ӳ-color}fҧЙ||AAcomposit!rВin
FAanc!tЭЙ||streng҈tЭЙ|LAҚ	EAaЃhypertenЬ|ѡ=prВҸ!#Ѫ+do ЎӔe?enough
IA||tak!baьin
FBa>||нЙ	KAaэy|*нЙ	EAaэ]arrВt|whe<н%Ԟs	EAaэ]ӨВЬ|sӔ, ҂нЙ	FAaэ]dԓrВs||ќ!нЙ	EAaэ]dԓrВ+Ѝ|н%ќ!i<Ҙl]babiВ	EAaэ]dԓrВ+syndrom!*th!Ԛ|н%ќ!i<Ҙl]babiВ	EAaэ]failя|whe<th!Ӿ+canЎsuppl]enҾoxyҊ	EAaэ]hygiene|coє%cough+{sneezВ	BAaэ]жВs|жВ+*th!Ӿ+o?қ||MAЁ	CAaэ]rѱ||н%rѱ	BAaэ]ҝ|ҝ suАa+~cҾo?sor!Ӛ	EAaэ]syncyti@҅|Ӎ<ҏ+#ca<mak!ӷhҿЀнe	EAaэ]syncyti@ҏ+п>|Ӎ<ѝҏ+i<babiВ	CBaэ]therapԓ||н%therapԓ	FAaэ]Ћ||н%Њ	BAaэ]trӢ|nԛ, Ӛ, ӯ+{Җ	BAaэ]trӢ п>|И<*th!nԛ, throбo?Җ||MJ
EA!к|ӥӤ fo?кgрrs
BAs!rѱ|ԡ!*С!уanswer}o?gԠbetҐ
EAoЉ|Ӆ%#come+back
EAs+leg+Ѝ|Шurg!Ѐmov!th!legs, ԝ<бnѳ||MJ
EAcѧ!җdiomyы|stiff heЄа
EAita>|rВtart%th!heЄo?нЙ
BAatrol|г!i<r}grapВ
EA}ӵХa|ӵХ~#doe+Ўcom!out
EAaѢ<*Ҡ|slІҠ
BAlocyte|young r}=cЧ
BA|baь*th!ey!#sense+lѳ	KAl|*th!baь*th!Ҧ	EAl arҐ]occluЬ|т}arҐ]бth!baь*th!Ҧ||AYcХr@	EAl detachmХ|baьlaye?*th!ey!#pull+away, a<emerҊcy||AAdetach}reүa	EAl dysԤ|Щ}џ!бth!baь*th!Ҧ	BAl ganglio<cЧ|м!ceЇ*th!Ҧ	BAl hӑ|ѵ%бth!baь*th!Ҧ||JJa	BAl м!fibe?layer|м!laye?*th!Ҧ||RGre	BAl pigmeЃepithelium|laye?#feed+th!baь*th!Ҧ	EAl prostheЉ|implaЃ#҇+bҨd С!see	EAl screenЙ|phoЀӖь*th!baь*th!Ҧ	BAl tҘ|rip i<th!baьlaye?*th!Ҧ	EAl vei<occluЬ|т}vei<бth!baь*th!Ҧ||AWcХr@;AWbranА
EAtis|swЧ%бth!baь*th!Ҧ	EAti+pigmХosa|Щ}Л!#sӔl]Ԙ+sѳ
BAblaѣ|childhћcК?*th!Ҧ	BAid|З!mad!_~fԃ *Һ<A	BAl|Һ<A	EApathy|џ!Ѐth!baь*th!Ҧ	EApath]*prematurі|ey!Л!i<babie+bor<є]Ҙly	EAԄ|lзteЅfo?glassВ
KAeritӞal|ӧ!bЧ]ҨЙ
KApectр|look%baьбpaЅrecords	BApecѧ!cohort ѐy|ѐ]#look+baьб~ө'+records||UA	BApecѧ!ѐy|ѐ]#look+baьбpaЅrecords	NApectрly|b]look%baьбpaЅrecords	KAҐnal|ӧ!breҭњ||AHsub
BAirus|typ!*ҏ+#include+HIV
EA.Rett Ѝ|ҊetЂш<ӱ>, mostl]i<girls
BA *spontaneou+circѿ>|heЄҩ%Ѐbeбԫ	GA ЀbӴlи||go baьЀnԃal
EAѿriza>|Ҵ!#rВэe+=fӔ||LFs	IAѿrize||rВэ!=flІto|LBs
EA!љa>|whe<th!efѠ i+Ԙ<fo?th!в	EA!transcriptӴ|Н<#copie+RNA inЀDNA	EA!transcrip>|copy%RNA inЀDNA	EA!transcripѢ<polymeras!chai<Ԍ>|ӰЅ#find+~҅
EA.RҦ'+Ѝ|rar!ш<{lр?жВ+Ҩk}Ѐaspiri<i<Ѷ||EJ
EA.Rh Ё|mҍr'+ѹe+attaьth!Ӏ'+О||CIВus;AAhemolytЂЛ!*th!Ԛ;AAhaemolytЂЛ!*th!Ԛ
EAmyolyЉ|ъ!Ӥdow<#ca<hӕth!ѩys	EAmyosarcԮ|cК?*ъ!х
EAtoҊou+reү@detachmХ|э<baьlaye?*th!Ҧ
EAtЂfeє|жВ+ц?strep throб#ca<hӕth!ф||APacut!	EAtЂheЄЁ|heЄvalv!џ!ц?strep Ӛ	EAtoҔarthrГ|Л!i<whiАth!Ҁ]҄+it+ow<҉s	EAtoҔfacэ|=Н<Ҩk}Ѐsom!ԧЃЁs	CBtoґ||ԧЃdocэ	FBtғ||ԧЃЛ!к
EAis|runn]o?stuff]nԛ||AIvasomoto?;AInon-ԈЂ
EAalia|nas@speech
FAlҭy||nos!Б
FArhea||runn]nԛ|ICo
EAcopy|ӹч!th!nԛ
BAirus|cold ҅
EAomy|cutt%*~м!бth!spи
EArin|ҏ+[
BAavin|Һ<B2
EAcleЂӮ|molecul!#җrie+Ҋ!mВsagВ
BAme|ceЇpЄ#ђ+Нns
EAs|soft, ҂њ+i<childre<_lІҺ<D	BAtsia|gѥТb]ҁk+{lice
EAicin|TB [||HB
EAmin|gДФ
EA.Rift Valle]feє|feve?_fӕanimal+{mosquitoВ
BA atrium|uppe?rзheЄchamber	BA vХricle|heЄchambe?#pump+Ѐth!Җ
EAle|З!fo?~м!Ё
EA ҹa>|ҹat%th!С!arЖeaАsiьѽn
EAonѱ|њ-Ԣ%[
BA ӁҲ|Ӂenc!i<Ӻс<өs	DA mitiga>||Ӻreduc>	EA *bias|chanc!#~ѐy'+rВult+ar!off	EA stratifica>|sort%С!b]level *risk	EA-benefӷraѢ|balanc!*benefit+{risks||AGbenefit-risk;NAbalК;AAbenefit-ӺbalК;NAprofile;AAbenefit-Ӻprofile
EAidӞ|З!fo?seє!mХ@жВs
EAmab|З!#Яe+som!Ѯ!Џ
EAxaban|=thinner
EAigmи|memor][
EA.RNA inҐferҲ|ԥ%~Ҋ!off ^ҜЇmoleculВ
EA-asЉt}Б|Р<^~robot'+҇||FIic;FRic
KAc-asЉted|don!^~robot'+҇||FJ
EA.Rock]Mountai<spott}feє|ә+жВ+Тb]ҁks
EAnium|а-relax%Ѫ fo?Б||AIve;AAsuccinylcӪи;AFsuxameth
CAicҮ||rбpoison
BA can@Њ|МЃ#clean+oДth!ч!*~ӳ||KA;MAherapy	EA җiВ|deca]бth!too҈root	BA љ!ԁЉ|sҘАfo?whбљ}~mԓake	FB planЙ||deep tee҈cleanЙ|AMscal%{;MA {scalЙ
EArole|Parkinson'+[
EAcaи|numb%[
EAa|Ԏ-tѥrednВ+{bump+o<th!face
EAa|bab]жВ+^ѡfeє, the<~rash||HA infӭum
EAitazӞ|Ѻ+[
KAl|towҿth!head end
EAstaү|cӪВҐol [
BA?cuff|а+{tendon+#Ӫd th!shoulde?i<ӵe	BA?cuff tҘ|э<ъ!o?tendo<i<th!shoulder||NAӗ
EArus|ѣАҏ+#ca<mak!babie+є]sick
CA *adminԓra>||wa]Ѐtak!it|AAadminԓraѢ<route
EAa|Germa<measlВ
DAa||measlВ
EA>|ԥ%th!sam!thought+oє	EAѢ<П|brЙ%fћbaьup
BA-i<ҡ|Ԩ!Ѽ!~ѐ]ҩ+fo?real
EA!*membranВ|Ӥ%*th!wѱrs	LAed||burst
KA|*th!ӣ!бth!bas!*th!spи
EAolpopexy|Р<Ѐlift th!Ԧ
BAliac ҉|ԧЃс<th!spin!{th!hip њ	EAliГ|ў<ԧЃбth!bas!*th!spи
BA|flбӣ!бth!bas!*th!spи
EAtril-valsartan|҂heЄѪ||KA
EA profile|whбi+know<aboДit+sid!efѠs	BA-nӒј|ӄ@#trҞ+С!уcanЎpay||LAprovҮr||C
KAal|i<~plan!#split+left {rѳ
FA||salt wѱr	FA solu>||salt wѱr|AAnԃ@salи
KAry|*spit	BAr]Ԃ|gl{#ђ+spit
EAerol|З!#һ+ӯ+Ҥ
EA.SalmonЧ~Typhi|gѥ#в+~Ԏ, ѡfeє	EAЧoЉ|И<^salmonЧ~bacҐia
BAgecо|Р<ЀЯ!~Ԝ!с<ovar]{Ҽ	EAgГ|пt}ԜВ	BAgo-oophorecо|Р<ЀЯ!a<ovar]{it+Ӷ
KAry|щy
EA!Ћ|МЃwhe<ҍr+failed
EA da]emerҊc]к|ӄ@МЃѭДa<oєnзstay||||E
CA size||numbe?*С!ѐied
ADr]product||ҡ product
BAou+Ӽ|ӫvei<i<th!leg||AOgreб
EAdoЉ|Л!^ҜЇlump+i<th!ӆ
BAa|cК?*њ, ъ!o?ҍ?soft х
FAenia||Ԁ-relat}ъ!ӓs
JAed||full
FAy||ӽ%full
BAt}fatt]Ӯ|lВ+щ]fat	EA>|be%fҧ}up
EAipү|Ѻ+[
EAs|є]itch]rash _ү]mitВ
FA {polish||tee҈cleanЙ|||E
BAҔfrӢя|ҽ<wriЅњ
AAa||shoulde?blade
DAүa||sҗlӒfeє
EA.Schirme?tВt|teЅ*hІӸ]tҘ+ұђ
EA.Schԓosom~Ӹsoni|flatwԃ _frВh wѱr||LA	EAosomiaЉ|wԃ И<caught i<frВh wѱr||AAbilharzia
EAafѠiv!П|mХ@жВ+#afѠ+mћ{sens!*realі
EA-bas}inҐven>|program i<schools
BA.Schwan<cЧ|ceЇ#coat+мВ	EAnԮ|Цo<~мe
BAc мe|м!#run+_th!Ӕe?baьdow<th!leg	EAca|м!ҳ<#run+dow<th!leg
EAgraphy|sca<^~҂radioacѧ!Ѫ||AMӣ!
EA|Ԓ!*th!Ҧ	KAl|*th!Ԓ!*th!Ҧ	EAl bucklЙ|b{arЖth!ey!Ѐmend th!baьlayer||NAe
EAtis|swЧ%*th!Ԓ!*th!Ҧ
EAderma|Л!#harden+th!ң<{ca<hӕӆ||BAystemЂscleroЉ	EAЋ|МЃ#cӓe+ў<Ӽs	KAҁ|hardened	EAо|cДi<th!Ԓ!*th!Ҧ
EAЉ|sҮway+curv!*th!spи
BAg review|oєview *th!rВҘАo<~topic
CAa||bҨd spot
KAl|*th!sac #Ӫd+th!tВҁlВ
EA typhus|feve?Тb]mitВ
EA|жВ+_ЕҌ!Һ<C
EA@afѠiv!П|ӨВsio<#come+бth!sam!Ԩ!eaАyҘ	DB@influenza||season@flu	EA@malari~Ӗmopreven>|З!gр<Ѐchildre<i<malari~season	EAalі|ё!^th!seasons
BAou+cyst|lump Ӝ?th!ѻ||AFepҮrmoid	BAou+Ԃ|oil gl{i<th!ѻ
EAhea|oil]ѻ||HCo	EAheЂdermatГ|flaky, itch]ң<rash, ԝ<o<th!scalp||HOo;LAeczema	BAheЂkeratoЉ|wax]ң<Ц#i+ЎЈ||HNo
FA||ң<oil
BA mВsenger|mВsenge?ч!~cЧ	EA stag!*labor|push%stag!*л||UBu	EA trimВҐ|middl!3 month+*д||AM2||E	BA-degre!burn|bur<^blisҐs||AFpartial-thicknВs	BA-degre!relatр|grandparХ, aunt, uncle, niec!o?nephew	EA-Ҩ!ӖmoЋ|next choic!*cК?Ѫs	BA-Ҩ!Њ|МЃ#i+tri}whe<th!firЅfails||NAherapy	EAar]amenorrhea|ҡ+#Ԟped||SCo	EAar]ԁЉ|frВh ӹбdat~alread]collected	BAar]attaьrѱ|ԡ!*cӓ!contӢ+уgӒsick	EAar]к|ӄ@o?specialiЅк	BAar]endpoint|furthe?rВult #~ѐ]look+for||NF ;KAoutcome	EAar]hyperparaӬism|oєacѧ!neьԂ+_ѩ]Ё	EAar]hypertenЬ|ѡ=prВҸ!љ}b]anҍ?ӱ>	BAar]outcom!measя|ҍ?rВult #~ѐ]meaҸВ	EAar]preven>|find%~Л!Ҙl]o?Ԟp%ӷ_reԥЙ	EAar]transmisЬ|Т_th!firЅС!пted	BAar]tumor|cК?#ha+Т_anҍ?ӵe||OBu;AGmetҭaҁ;ABmetҭatЂtumou;KBcК
BAӲ|еth!Ҁ]makВ
IA||calm ^[
EAon|З!#ђ+ұcalm o?Ӑy	BAve|З!#ђ+ұcalm o?Ӑy	CAve-hypnoҁ||Ӑ%pҧ
LBary||inӢр	FAar]lifВtyle||sitt%Еmuch|KAbehavior;KAbehaviour
GA immediat!к||gӒ҇ rзaway|||B	GA immediat!Ә@atten>||gӒӘ@҇ now|XAк;FSurgХ;FSemerҊcy||B	GA Ә@atten>||gӒӘ@҇|NAк;OAsЉtК;NAЊ||B	GA prompt Ә@atten>||gӒӘ@҇ soon|||B
EAtecо|Я@*pЄ*~Ӿ
EA!П|жВ+^fits	BA!frequency|hІԝ<fit+happen
EAio<bias|erro?_hІС!wer!pick}fo?~ѐy	BAiv!Вtroge<recepto?modѿэ|З!#т+o?Ӣ+lik!~femal!Ъe||KPoВtroge<rec	BAiv!й|Ѫ #т+on!thЙ	EAiv!lӴ?trabeculoplҭy|lӴ?МЃЀӔe?ey!prВsя	EAiv!mutism|Ўspeak%i<som!ӵВ	BAiv!serotoni<reuptak!й|Ӎ<typ!*ӨВsio<[
BAum|mиr@need}i<ү]amounts
HA-adminisҐ|tak!ѭД҇	EA-efficacy|belief #ұca<do it	EA-hӕbehavior|hurt%onВelf||RBu	KA-limitЙ|go%awa]o<it+own||KAed	EA-rat}щ|hІщ]С!sa]the]are	EA-referral|ask%fo?җ!ѭДgo%Ќyou?docэ	KA-reported|told b]th!ѽn	EA-report}щ|hІщ]С!sa]the]are
EAutҮ|Ѻ+{weзӓ+shot
BA ԁЉ|lab Ӗь*sperm
BA-structur}inҐview|inҐview ^som!sӒquВ>s
BAl vВicle|gl{#ђ+pЄ*semen
EAma|typ!*tВҁl!Ј
EAogy|ѐ]*Ԑ+*жВs
EAҲ|ag%*Џ	KAХ|old {no Ԏe?splittЙ
BAivit]ԁЉ|Ӗь*whethe?rВult+Ӫd up	QAivit]{specificі|hІweЇ~teЅtЧ+siьС!_weЇСe
KAimoэ|*ӽ%{ӏХ	EAиur@hҘ%ӓs|hҘ%ӓ+_inne?ea?o?м!џe	KAy|*th!sensВ	EA]т|З!#Ԟ+ӽЙ	BA]deficit|ӓ+*ӽЙ||IAӓs	EA]procВsЙ|hІth!ш<handle+sensВ
BAel evХ|ӉeЃsafet]ѯ#в+dea҈o?ә+harm	BAel lymph nod!biopsy|teЅ*whethe?cК?ha+begu<ЀѴ||JL	BAel site|ӵ!watch}fo?Ҙl]Ԑ+*Ё	BAel ҸveҧК|watch%~few ӵe+fo?Ԑ+*Ё
EAѢ<anxiet]П|ԩem!fea?*be%apart
EA|th!Ю'+ԩem!ԌѢ<Ѐa<п>|||Keep th!word: С!ne}ӷi<a<emerҊcy.	KA-induced|љ}b]a<ԩem!ԌѢ<Ѐп>
KA|*~divid%wall
EA arthrГ|ԧЃп>	EA shock|҆sl]lІ=prВҸ!_a<п>	FAҟ||=poisonЙ|GEa
BAlҭy|Р<Ѐstraѳe<th!waЇч!th!nԛ
EAо|Ӫ!mad!с<heЄchambers
CAa||lҭ%efѠ
BA+adєs!evХ|҆+sid!efѠ
EAnєЬ|firЅԐ+i<th!=#th!Ҁ]reӢ+Ѐ~Ѳ
KAscordӭ|i<whiАonl]on!partne?ha+HIV
EAҮmiғ|ѐ]*И<us%=tВts
EAoup|ҕ*lik!Ѳs
CAgЂtВt||=tВt|JFal	EAgy|=tВt%fo?Ԑ+*paЅп>
EA|pockӒ*ец?Б
KAgatр|^no Ԑ+*th!И<i<th!О
KAsitр|^Ԑ+*a<И<i<th!О	EAsiѧі|Ԑ+*~gѥi<th!О
EAevalҲ|ԡ!*С!^Ԑ+*paЅИ<i<О	EAotec>|enҾԕѢ<ԏ<i<О	BAotecѢ<rѱ|ԡ!*С!^enҾԕ>
EAsponse|ris!i<ԕѢ<ц?~vaccи
KAl|*th!oute?Ҩ%*a<organ
BArvey|Ҹve]*=tВt+fo?~paЅп>||EGprevalenc!
KAnergic|us%~ш<Ҫ@fo?mood	EAnin|ш<Ҫ@#afѠ+mood	BAni<recepэ|ceЇpЄ#receр+~mћҪal	BAni<reuptak!й|З!fo?ӨВЬ	EAni<Ѝ|҆+ԌѢ<ЀЕmuА*som!ӨВsio<[s	BAnin-norepиphrin!reuptak!й|З!fo?ӨВsio<{м!҃
BApe|typ!*~Ѳ
KA|thi<{wѱry
EAr|typ!*~Ѳ
EAlи|З!fo?ӨВЬ
EA|clea?liquҔpЄ*О	BA albumin|mai<Н<i<О	EA calcium|calcium i<th!О	DA cӪВҐol||=cӪВҐol	EA crҞinи|wҭ!i<th!=#ԏ+hІth!ѩy+Ѱ	EA ferriү|=level *~Н<#sэe+iron	DA glucԛ||=ҵ|AIplaҜ	EA insuҨ|insuli<i<th!О	EA level|amouЃi<th!О||GAconcХra>;AAplasm~concХra>;AGplaҜ	EA lipid|fat+i<th!О||LAs	EA phosphѱ|phosphat!i<th!О	DA potassium||=potassium	DA sodium||=sodium	EA triglycerҮ|fat+i<th!О||SAs	EA urѱ|acҔi<th!=#в+҃ful ԧЃ҄s||IAЂӮ
AA!user||ѽ<уuse+servicВ|||E
EA!serrat}lВӲ|flбЦi<th!Ѥ
EA acut!malnutri>|Ԕ-threѱn%laь*food	EA combin}ѮodeѦ|rar!Ы<i<whiАbabie+hav!almoЅno Ѯ!ї	EA preeclampsia|҆+ѡ=prВҸ!i<д	EA sepЉ|ԩem!жВ+_a<п>
EAurane|ga+#put+ұЀӐ||AIis;AHdВ
BA chromosome|X o?Y DNA strand	KA-matӖd|*th!sam!sex
EA ӝ>|ќ!^hav%o?enjoy%sex	KAl]transmitted|Тb]sex
BA.SGLT2 й|Ѻ+З!#ђ+ұpas+ԗ?i<urи
EA bab]Ѝ|ш<injur]_shak%o?hitt%~Ӏ||AAabusiv!head trauma
BA Б|fak!Р<us}fo?comparison	BA Њ|fak!МЃus}fo?comparison||FAprocedя	KA-юled|compar}^~fak!Њ
EA deciЬ-makЙ|ӉeЃ{ԍ?decid%Ҷ
BA contaиr|saf!box fo?us}needlВ||HAbin;HAbox	EA disposal|throw%awa]us}needle+safely
IA?i<ӵe||sta]indoors
EAloЉ|И<^shigЧ~bacҐia
EA Ѥ Ѝ|ЕҌ!Ѥ Ѐtak!i<food	EA statя|be%є]short	KA-ӢЙ|#Ѱ+fo?~ӥҥ	BA-Ӣ%beta-Ұ|З!#Ҥ+ӯ+fҭ||RI2	BA-chai<fatt]Ӯ|fбmad!b]gДѲs
AAe?arthroplҭy||shoulde?reӵemХ|AVtot@	EAe?dystocia|Ӏ'+shoulde?gett%stuьdur%л
BA|Ԝ!#dЭ+еч!th!Ю
EAenГ|ў<spӷԂ||AEparot	EAenoЉ|ў<spӷԂs
EAndoԄ|camer~ӹinЀ~spӷԂ
EAithiaЉ|stӞ+i<~spӷԂ
DArhea||droolЙ|ICo
EA sinu+Ѝ|ѯ^th!cЧ+#sӒth!ф'+rhythm
EA ceЇanҟ|Щ}=Л!^misshape<Џ||OEa
EAЉ|iro<duЅi<th!Җ
EAd colon|laЅbend *th!ӂ!Ѥ	EAdecо|Я@*pЄ*th!ӂ!Ѥ	BAdoԄ|Ӗь*th!Ӕe?Ѥ ^~ҜЇcamera||ANflexibl!
EA transduc>|pass%*mВsԀ+ч!~cЧ	BA%pathway|chai<*mВsԀ+ч!~cЧ||GLl;GI transduc>
EAafil|З!fo?erec>+o?ѝprВsя
EAЉ|ѝЛ!_н%i<ston!dust
EA diamin!fluorҮ|liquҔ#Ԟ+too҈decay
EAtaү|cӪВҐol [
BA nucleotid!polymorphism|Ӟ-lette?Ӂenc!i<DNA	EA photo<emissio<comput}tomѫ|sca<#ԏ+=fӔ	BA-ӕѐy|ѐ]i<whiАeєyon!get+th!sam!Њ||LAԆ	KA-bҨd|ԙ!ӉХ+do ЎknІwhбthe]get||MAed	KA-cХer|ru<бon!ӄ@o?cҨic||LAre	KA-masked|hidde<_ӉХs
KAsal|*th!nos!{sinusВ
BA node|natur@paceђ?*th!ф||DFoaԆ	BA rhythm|nԃ@heЄrhythm	BA tachyҗdia|faЅbДregѿ?фbҞ
EAtis|sinu+И<o?swЧЙ||AJrhino
EAо|Ҥ%~sinus
EAmus|З!#ђ+th!Ҁ]һ ~new organ||AArapamycin
EAipү|Ѻ+[
BA-minut!walk tВt|hІfa?ұwalk i<6 minutВ||AR6;PFЙ
EA.Sjögren'+Ѝ|Л!#в+dr]Ҧ+{~dr]ӎ||CPo;KBЛ;HJ
LAal||њ	EA@metҭaЉ|cК?#ТЀњ||RBe	EA@а|ъ!#move+th!ӣВ
EA mix|mix *kind+*staff
BAd nurs%facilі|nurs%hom!^Ә@к||||C
EA barrier|ң<#һ+Ѳ+out	BA graft|piec!*щ]ң<#i+mov}Ѐcove?~wound	BA priьtВt|ң<teЅfo?ԈiВ	EA substitute|artifici@ѻ	EA-to-ң<contӢ|Ӫd%~bar!bab]o<th!chВt
EA apnea|ӥԞ+i<н%dur%Ӑ||JCo	EA architectя|patҐ<*Ӑ stagВ	DA Өiva>||laь*Ӑ	EA efѦ|ԡ!*Ԩ!i<b}speЃaӐ	EA hygiene|habit+#҇ С!Ӑ wЧ	EA lѱncy|Ԩ!#ӷԘ+ЀfaЇaӐ	EA onsӒlѱncy|Ԩ!ӷԘ+ЀfaЇaӐ	EA-П}нЙ|н%ӊ+dur%Ӑ	EA-wak!cycle|patҐ<*Ӑ {wakЙ
BA gҭrecо|weѳ-ӓ+ҫ]#ђ+th!ѣАҜller||AAgҭrЂsleeve
BAg fe!scale|fe!#depend+o<income||IBscal!fe||C
EAd capit@femor@epiphyЉ|slipp}hip i<teens
EA-lamp biomicroԄ|cӓ!ӹбth!Ҧ	BA-lamp exam|ey!Ӗь^~brѳ, narrІlѳ||OAina>
EA ceЇѝЈ|fҭ-ҷ%typ!*ѝЈ	EA fibe?neurы|џ!Ѐth!thinneЅмВ||JLre	KA fo?gВta>@Ԁ|Ҝlle?tha<expect}fo?th!week+*д	EA inҐfer%RNA|ү]molecul!#silҲ+~Ҋe	EA intВү@bacҐi@oєҠ|ЕӸ]Ѳ+i<th!ҜЇѤ	EA vВsel Ё|џ!Ѐth!bЭ'+ү]vВҒ||AUcerebr@	EA-ceЇѝѕ|fҭ-ҷ%ѝЈ||FK cЧ
EAВ+tobacco|Ӗw%tobacco, snuff o?similar
FBg cВsa>||҇ ЀquӷsmokЙ
EA а|ъ!i<organ+#move+ѭДthought	BA ъ!cЧ|ъ!ceЇi<vВsel+{ӆ
AA.SnЧe<chart||ey!chart
EAЇsamplЙ|ask%С!Ѐbr%i<ҍrs
EA.Soci@Securit]Disabilit]InҸК|monthl]pa]fo?С!Еdisabl}ЀѰ||||C	EA anxiet]П|Шfea?*be%judg}b]ҍrs||HAphobia	BA deҐminaЃ*щ|liv%Ы<#afѠ+щ	BA prВcriber|ѽ<уconnect+ӉХ+^loc@ӡ||PC%Ҩk Ѱ||E	EA prВcribЙ|Ҩk%ӉХ+^loc@acѧitie+{ӡ||||E
KAemographic|*Ԁ, sex, incom!{th!like||FL-	EAemographics|Ԁ, sex, incom!{th!like
EAconomЂstatus|income, job {schoolЙ||FP-
EA biҗӣѱ|bak%soda, balК+Ӯ	BA channel|gat!#let+sodium inЀЏ	EA inԘ|hІmuАsalt Ԗ!Ҟs	EA valproѱ|Ӌ!{mћ[||AJ;AAvalproЂӮ;AAdivalproex	BA-glucos!cotransporte?2 й|Ѻ+[
EAuvir|З!#cя+~lр?҅
BA palѱ|soft baьpЄ*th!ro**th!ӎ	BA Ѹ!sarcԮ|cК?*а, fбo?мВ
CA lХigo||ag!spot|BIenile
EA tumor|cК?#fԃ+~lump||KBu
EAnacin|Ѿ?[
EAlі|hІweЇӷdissolvВ
KAe|#dissolvВ
KAc|*th!Ю	BAc cЧ|an]Ҁ]ceЇbДegg+{sperm	BAc muta>|Ҋ!ё!#i+Ўpass}ЀѶ	CAc ҝ||physic@ҝ	EAc ҝ П|Шworr]aboДphysic@ѷ
KAsensory|*touА{Ҁ]ӽЙ	BAstaү|Ъ!#sӔ+ҍ?ЪВ
DAҲ||ӐinВs	KAХ|Ӑy
AAam||ҙ|AIultra	BAapher|ѽ<уdoe+ҙs	LAaphic||ҙ|ALultra
EAnib|cК?pҧ
BA device|Ԝ!#҇+inhal}З!reaАth!Җ
KAdic|com%i<Ҏ<cramps
EAc diplegia|stiff ъВ, mostl]i<th!legs	EAc paraplegia|stiff, ҂legs	FAcі||ъ!stiffnВs
KAl|*space
BA.SpҘma<correla>|meaҸ!*hІӿrankЙ+match
EAl enrollmeЃҡ|ԩ~Ԩ!Ѐsig<ԇц?~lif!ёe||||C
AAen||sample
EAoԄ|ѐ]*matte?^lѳ
BAum|tool #gХl]Ӫd+th!vagin~ope<fo?~Ӗck|||Ther!ar!nos!{ea?tool+*thi+nam!too.
FA imҳrmХ||ќ!speakЙ	EA percep>|Ӝrstand%*speech	CA-languag!pathoґ||speeАtherapԓ|GM;GD {languag!therap	FA-languag!pathғ||speeАЋ|QBtherap;GB {languag!therap
EA count|numbe?*sperm	EA motilі|hІweЇspѥmove
EAtocele|еsac nea?~tВҁle	EAtoҊeЉ|mak%*sperm	DAtozoon||sperm|KAa
BAcҮ|product #kҧ+sperm
EAc@equivalХ|sЙl!numbe?fo?~glasse+strength
BAҐ|r%*ъ!#cӓВ	EAҐoplҭy|reҳ?*~r%а	EAҐoо|cДi<~r%а
AAoӸomeҐ||=prВҸ!moniэ
BA Нn|ҏ+pЄ#let+ӷХe?Џ
EA bifida|л Ы<i<whiАth!spin!doe+Ўcӓe
EA anВthВia|З!i<th!Ӕe?baь#numb+th!leg+{bЧy||JIa	EA т|numb%Ќth!spи||BGubarachnoid;AAneuraxi@anВthВia;AAneuraxi@anaВthВia	EA cord comprВЬ|prВҸ!o<th!мe+i<th!spи	EA cord ӗ|џ!Ѐth!мe+i<th!spи	EA cord sԨѿ>|pulse+Ѐth!spin!Ѐeas!҃	BA cord sԨѿэ|implaЃ#eӴ+ҳ<^҂electrЂpulsВ	BA fuЬ|Р<#ԧn+њ+*th!spи	EA Ӹipѿ>|push%o<th!spin!b]hand	EA muscѿ?aԤ|Щ}Л!#weaken+ъВ	EA stenoЉ|Ӆ}spac!arЖth!spin@мВ||AJlumbar;APlumba?
BAhete|spiral-shap}Ѳ||HDa
BBeҐ|devic!#measя+hІweЇұнe	EBetry|н%tВt
EAolӢӞ|wѱ?piЇ#һ+potassium
BAcо|Р<ЀЯ!th!spleen
KAc|*th!spleen
EAmegaly|enӂ}spleen	EAren@shunt|Ҩk с<splee<{ѩ]Ӽs
BA sit!muta>|ё!ԙ!Ҋ!piece+ar!joиd
EA-thicknВ+ң<graft|thi<piec!*ң<mov}Ѐ~wound||BAki<graftЙ
EAlГ|swЧ%*th!spи	EAloarthrГ|ԧЃЛ!*th!spи||NAы;HJ	EAlodiscГ|пt}spи	EAlolԓheЉ|ӣ!i<th!spin!#slip+forward	EAlolyЉ|strВ+Ӥ i<th!spи	EAloЉ|Ԁ-relat}wea?*th!spи||ALcervic@
AAneou+abor>||misҗriԀ|MAmisҗriԀ	EAneou+pretѥл|Ҙl]л #ҩ+o<it+own
BAЂcӴ|sЙl!cas!ЎҨk}Ѐҍrs
EArichoЉ|ң<И<_~plaЃfungus
FA||mucu+ұcҾup	BA cultя|ӰЅfo?Ѳ+i<coughed-ԇmucus
KAus|*flбЏ	BAu+ceЇѕ|typ!*Ј, ԝ<*th!ѻ
EA.ST-segmeЃelevaѢ<myoҗdi@infarc>|ә+typ!*heЄ҄||DWeleva>
EA angina|ӖЅҳ<#come+^effort {eӴ+^rВt	EA Ё|cК?#doe+ЎgrІo?shrink
EAg|find%hІfa?cК?ha+Ѵ
BArd devia>|meaҸ!*hІТoДth!number+are	BArd drink|drink ^~sӒamouЃ*alcoӪ	BArd error|meaҸ!*hІҸ!a<ВԨat!is	FArd *к||usu@к||I<law ӷha+anҍ?meanЙ.	QArd precau>s|basЂstep+ԫЅѲs, suАa+glovВ||AMunрrsal	BArdiz}mea<ӁҲ|Ӂenc!с<ө+o<~Ӎ<scale||JQsed	BArdiz}mortalit]raѢ|dҞh+compar}^thos!expected||JQsed
EAecо|Р<o<~ү]ea?њ
EA|ү]ӣ!i<th!Ҙ
EA.Staphylococcus|gѥ#ԝ<в+ң<п>s	EA.Staphylococcu+aяus|bacҐi~#ԝ<љ!ң<п>s||AHstaph
BA.Stѱ-TraӷAnxiet]InvХory|quВ>+aboДworry	EA anxiety|hІanxiou+~ѽ<i+now
CA||cӪВҐol [
EAҁ@ԁЉ|us!*ma҈Ѐѐ]th!rВults	EAҁ@heҐoҊeі|ӁҲ+с<ѐ]rВults	EAҁ@modelЙ|us!*ma҈Ѐexplai<data||RDl	EAҁ@power|chanc!#~ѐ]find+~re@efѠ	EAҁ@ԐificК|sig<#~rВult i+unlikel]Ѐb!chК	KAҁall]inԐificӭ|could b!du!ЀchК||ALЎstatisҁall]	KAҁall]Ԑificӭ|unlikel]Ѐb!du!ЀchК|||It doe+Ўmea<ӂ!o?importӭ.
EA epilepҁus|Ӌ!#doe+ЎԞ	EA migЭosus|migЭ!lҭ%ove?3 days
EA stѱ|poiЃбwhiАlevel+sta]even
EAhepatГ|fatty, ў<lрr	FArrhea||fatt]stools|JCo	FAЉ||fбҋup
BA cЧ|ceЇ#ca<tur<inЀҍ?typВ	BA ceЇҢ|МЃ#reӵe+th!cЧ+#mak!О||AUhematopoietЂ;AUhaematopoietЂ	EA ceЇҢa>|ӛЃ*О-mak%Џ
FAis||ӅЙ
KAic|Ӆed
BA|ү]Ԝ!#һ+~=vВsel Ҥ	EA thromboЉ|=clԠi<~mВh Ӷ
EA Ћ|hav%Ѐtr]~Ӗape?З!first||||C
EAd к|ҩ%^th!simpleЅЊ
EApЉ|see%dep҈^bo҈eyВ	KAtacҁ|aim}є]precisely	EAtӢЂҀ]radiaѢ<Ћ|precise, high-dos!radia>||WDҍr	EAtӢЂradioБ|precise, high-dos!radiaѢ<ѭД~cut||AM	EAtӢЂradioЋ|precis!ray+б~Ј	EAtypЂbehavior|sam!ӏeЃagai<{ԫ||JAy;TBu
EAі|be%fre!*Ѳs, o?Ўabl!Ѐhav!Ѷ	EAiza>|kҧ%Ѳs, o?end%fertilі||HFs	BAizaѢ<procedя|Р<#prevХ+ѓ]fo?good||HPs
BAо|ҫ]Ќ~cДi<th!breҭњ
AAm||breҭњ
EA.Stevens-Johnso<Ѝ|rare, Ԕ-threѱn%ң<ԌѢ<Ѐ~[||AAtoxЂepҮrm@necrolyЉ
EAng|repҞ}ӏХ+o?sound+#calm
BAӭ|Ӧ%#speed+ԇth!Ю	EAa>|sett%off
KAsҁ|b]chК
BA|Ҥ%i<th!bЧ]#let+oДwҭe
EAГ|sore, ў<Ҩ%*th!ӎ||AEor@mucos;AEmucos	EAodynia|burn%ӎ
BA DNA tВt|hom!teЅfo?Ԑ+*Ѥ Ј	BA cultя|ӰЅfo?Ѳ+i<th!stool	BA sԝner|З!#҇+ұgo	AA specimen||stool sample
EAsmus|Ҧ+#poiЃi<ӁeЃdirec>s
EAfica>|sort%inЀөs	IAfy||sort inЀөs
BAm corneum|ouҐmoЅң<layer
EA.Streptococcus|gѥ#в+strep throб{more	EA.Streptococcu+mutans|gѥ#в+too҈decay	EA.Streptococcu+Ԫe|gѥ#в+Ԫ||AApneumococcus	EA.Streptococcu+pyoҊВ|gѥ#в+strep Ӛ	FAococc@pharyngГ||strep Ӛ	EAokinӴ|clot-dissolv%[	EAomycin|TB [
BA frӢя|ү]craьi<~ӣ!_oєuse	EA incontиnce|leak%urin!whe<coughЙ, laugh%o?liftЙ||HMurinar]
EAum|ш<pЄ#ю+ӏХ
EAr|harsh, ѡsЖwhe<н%in
EA volume|=th!heЄpump+eaАbҞ
EA|ӡ%Ѹ!*a<organ	KAl|*ӡ%х
EAyloidiaЉ|И<b]~ү]gДwԃ
BA.StudХ'+t-tВt|teЅ*whethe?ӿaєԀ+Ӂ||AG
AA arm||ѐ]ө	AA protocol||ѐ]plan
EAng|be%Еӥ_poo?food
EAomi@impЙemХ|pinch}shoulde?tendons||XA Ѝ;BMhoulder
EAt!к|җ!с<~ӄ@sta]{home	EAt!scleros%panҲphalГ|deadl]ш<Л!yҘ+ц?measlВ
BAchnoҔhӑ|ѵ%arЖth!bЭ||OJa
KAvian|Ӝ?th!collarњ	BAvia<Ѭ|arҐ]Ӝ?th!collarњ
KBnҬ|Еmild Ѐnoҁe	EAnic@hyperӬism|slѳl]oєacѧ!Ӭ	EAnic@hypoӬism|slѳl]Ӝracѧ!Ӭ	BAnic@п>|И<^no ѷ||AKaҝaҁ;AKinapparХ	OAnҬly||ѭДѷ
BAjuncѧ@hӑ|r}patАo<th!Ԓ!*th!Ҧ||RIae	EAjuncѧ@ԟ>|shԠӜ?th!Ҧ'+thi<ѻ
KAҁal|belІth!bЭ'+oute?layer
KBaneous|Ӝ?th!ѻ	CAaneou+ԟ>||ԟѢ<Ӝ?th!ѻ	FAaneou+х||fбӜ?th!ѻ	OAaneously||Ӝ?th!ѻ
KAal|Ӝ?th!tҾҨ%*th!bЭ	BA@hematԮ|=с<th!skuЇ{th!bЭ||KHa
EAtilі|tak%Ԏe?tha<usu@ЀgӒpregnӭ
KAgival|Ӝ?th!gums
EAttЂstenoЉ|Ӆ%belІth!voc@cords
BAԇԁЉ|ӹбth!rВult+i<Ҝlle?өs
BAt accВ+requВt|requeЅЀse!th!dat~held aboДyou||||E	EAѧ!feє|ӽ%*feve?#wa+Ўmeasяd
KAgual|Ӝ?th!tongue	OAgually||Ӝ?th!tongue
BAa>|ԧЃ#slip+partl]oД*ӵe
KAosal|Ӝ?~moiЅҀ]ҨЙ
KAmal|Ӕe?tha<nԃal
JAimal||poor
KAinal|Ӝ?th!baьlaye?*th!Ҧ
GAe||eӴ
BAnc!P|Ҫ@#җrie+ҳ<ӌ	EAnc!dependҲ|Шne}fo?~Ѫ||ALѪ	EAnc!us!П|Ўbe%abl!Ѐю th!us!*alcoӪ o?Ѫs	EAnti~nigra|ш<pЄ#ђ+~ш<ӻ
BAѱ|г!#~Н<Ӣ+on
KArapeuҁ|ЕlІЀѰ wЧ
BAt vaccи|ҹ!mad!^onl]pЄ*~Ѳ||AJrecombinan
EAfѱ|З!#coat+th!ѣch
BA җdiac dҞh|dea҈_~Ҏ<Ԟ *th!фbҞ	EA dҞh|unexpect}dea҈withi<a<hour	EA infaЃdea҈Ѝ|Ҏn, unexplain}dea҈*~Ӏ, ԝ<dur%Ӑ	CA onset||Ҏ<ҩ	EA sensorиur@hҘ%ӓs|Ҏ<ӓ+*hҘЙ||HCdeafne	BA unexpect}infaЃdҞh|dea҈*~bab]^no clea?љ!бfirst
FA@Үa>||thought+*suicҮ	EAalі|thought+*suicid!o?suicid!attempts
EAoxи-pyrimethamи|malari~[
EAalazи|ԧЃ{Ѥ [
BAamҮ|famil]*Фs||DHph	BAylяa|Ѻ+piЇ#҇+th!Ҁ]mak!insuҨ||DIph
EAiptan|migЭ![
EA.Summar]Car!Record|ӥNHS record *you?[+{ԈiВ||||E
EA ԕѢ<facэ|hІweЇ~sunscree<т+burn%rays
EAnЙ|confusio<#get+wors!i<th!evenЙ
EAnib|cК?pҧ
BAug|gѥ#Ӹ]Ѫ+canЎkҧ
BAici@vei<thromboЉ|clԠi<~vei<nea?th!ѻ
BAnfec>|second И<o<top *th!first||BJecondar]	BAorit]Ԇ|ѐ]ЀshІon!МЃi+betҐ
EAxid!dismutӴ|Н<#guard+cЧ+_џe
BApreader|ѽ<упt+Ӹ]ҍrs	BApreade?evХ|gather%ԙ!on!ѽ<пt+Ӹ]ҍrs||LGЙ
EA>|ԥ%th!palm up
KA|ly%o<th!back	EA posi>|ly%o<th!back
EA.SupplemХ@NutriѢ<AsЉtanc!Program|fћstamps||||C	EA.SupplemХ@Securit]Income|monthl]pa]fo?С!^disabilitie+{Ҍ!income||||C	FAmХ@inҸК||ԩ~inҸК|NBcoєag||C	FAmХ@oxyҊ||ԩ~oxyҊ	EAmХa>|add%Һn+o?mиrals
BAiэy|З!#goe+inЀth!bottom
KAssр|Ӫd%down
FAa>||pu+fԃa>
KAЙival|abov!th!gums
KAԃal|highe?tha<nԃal
KAhysiologic|mor!tha<th!Ҁ]makВ||QAal
KAherapeuҁ|mor!tha<i+need}ЀtrҞ
EAХricѿ?tachyҗdia|Ҏ<bout+*є]faЅфbҞ
EAtӭ|г!#һ+th!Ӿ+Ҥ
EB capacі|abilit]Ѐҗ!fo?Ӹ]mor!С!бonce
BA@dЭ|Ԝ!#dЭ+ец?Б	DA@exciЬ||Ҹgic@Яal	AA@inciЬ||Ҹgic@cut	AA@inҐven>||opera>|JAprocedя	EA@margin|edg!*Я}х||AHrВec>	EA@menopause|ё!*lif!ц?ovar]Яal	EA@mВh|nӒ#ӡ+҂х	CA@oncoґ||cК?Ҹgeon	BA@sit!п>|И<ԙ!th!ҫ]wa+dӞ
BAat!deciЬ-ђr|ѽ<уђ+deciЬ+fo?~ӉХ	BAat!endpoint|lab rВult #stand+i<fo?~УrВult||KAmarker;NF 
EAllК|cӓ!watchЙ
BA@ԁЉ|ѐ]*hІӫuntil Ӧ%happens
EAtibilі|hІeasil]~ѽ<get+ҧ	BAtibilit]Ҋe|Ҋ!#raise+th!chanc!*Ё	LAtible||easil]afѠed	PAtibl!to||pron!to
GA<a<ӗ||gӒhurt	GA<injuriВ||gӒhurt
CB||stitch
BA Ԃ|gl{#ђ+swҞ
DA influenza||swin!flu
EAhecо|cutt%*~м!fo?=fӔ	BAhetЂмou+ї|мe+#spe}th!Ҁ]up	KAhomimeҁ|Ӣ%lik!adrenalи
EAsioо|cДЀwҮ<th!hip+i<л
KAm-limited|Ԟp}b]ѷ	KAmaҁ|^ѷ	EAmatЂimprovemХ|ӽ%betҐ	EAmatЂrelief|eas%*ѷ	BAmatЂЊ|МЃ#eӴ+ѷ	EAmatғ|ѷ	PAm+rВolve||ҝ+go away
BAe|gap ԙ!м!cЧ+meet
KAic|ԙ!м!cЧ+meet
BAҁ|mix *gћѲ+{fћfo?them
FAe||faintЙ
EAtylism|ԧn}fЙers	EAtyly|ԧn}fЙer+o?toВ
BAic|sӒ*Уӊ+#mak!eaАҍ?worse
KAmic|^~ҕ*Ԑs	EAmЂӸԀmХ|trҞ%b]Ԑs, ѭДlab tВts	EAmЂҸveҧК|watch%fo?ө+*ҝ+ЀspԠoutӤ+Ҙly
KAisҁ|Ѱ%bette?Ҷ	EAy|Ѱ%bette?Ҷ
KAeic|^match%ҊВ
EAcо|Я@*~҉'+ҨЙ
KAal|*th!Ҩ%*~҉	FA@Ӄ||ԧЃӃ	BA@membrane|Ҩ%*~҉	FAtis||ў<ԧЃҨЙ	EAum|Ҩ%*~҉
IAsize||ђ|IBs
EAis|И<Тb]sex #ha+stagВ
BA!service+program|ӵ!ЀgӒclea<needlВ||IIexёe||C	BAomyelia|Ӄ-fҧ}Ӫ!i<th!spin@cord
EAatЂdВensitiza>|fac%~fea?step b]step||UFs	BAatЂreview|ѐ]#sum+ԇaЇth!rВҘАo<~quВ>	KAic|*th!wӪ!Ю	BAЂcorҁosҐoid|sҐoҔpiЇo?shot||XAs;APoral	BBЂЁ|Л!#afѠ+th!wӪ!Ю||JAжВs	BAЂп>|И<throughoДth!Ю	EAЂinflammaэ]rВpons!Ѝ|wӪe-Ҁ]ԌѢ<ЀжВs	EAЂlupus|Л!ԙ!th!Ҁ]҄+it+ow<ӆ	BBЂҝ|efѠ o<th!wӪ!Ю||JAԌ>	BBЂЋ|МЃ#reaӖ+th!wӪ!Ю||KArҞmХ
KAic|whil!th!heЄbҞs	EAЂ=prВsя|top numbe?*~=prВҸ!readЙ||JI
BA.T cЧ|Ԓ!=ceЇ#fѳ+п>||CAlymphocyte	EA.T-ceЇlymphԮ|=cК?*th!Ѯ!Џ||APperipher@
BArrhythmia|fҭ, uneve<фbҞ
EAardia|faЅфbҞ
EAhylaxis|Ѫ quickl]ӓ%efѠ	FAnea||faЅнЙ|HCo
EAimus|З!#ђ+th!Ҁ]һ ~new organ
LAe||touch
EAfil|З!fo?erec>s
EAЉ|tapewԃ п>
EA.Takayasu arҐГ|swЧ%*ӂ!arҐiВ||IK's
PA orally||tak!b]ӎ
PA orally||Ԙ<b]ӎ
FAubo җdiomyы||ҽ<heЄЍ|APstrВs;KAЍ
DAs||clubfoot|HA equinovarus
EAfen|breaЅcК?[
EAosin|ӟ![
BA}Ћ|Ѫ #target+certai<fҞя+*cК?Џ
EArhaphy|sew%th!Ҧlids
EA shiftЙ|giv%Ѱ Ѐҍ?tЭ}staff
BA Нn|Н<#tangle+i<Alzheimer'+Ё
BA|cК?Ѫ mad!_yew treВ
EA.Tay-Sach+Ё|Щ}Л!#dВtroy+м!Џ
EA-back|ask%ӉХ+Ѐrepeбadvic!i<thei?ow<words||KA method
CA duct obstruc>||т}tea?duct|ARnasolacrimal	EA film|thi<laye?*tҘ+o<th!Ҧ
EAiectasia|ү]visibl!=vВҒ
CAal҈visit||phon!o?vҮo visit|EG[;EAconsulta>;LBappointmen
EAtry|heЄmoniэ%_~dԓК
EAniэЙ|Ӗck%ӉХ+_afar
AAon!consulta>||phon!appointmХ|||E
EAhabilita>|recoє]tЭ%b]vҮo
EAartan|=prВҸ![
EA<effluvium|hai?ӓ+ц?strВs
EArӴ|Н<#reҳr+DNA str{ends	BAre|ԕѧ!cap бth!end *~DNA strand
EAlomҮ|ш<cК?pҧ
EB@associa>|ӿthЙ+#happe<cӓ!togethe?i<ҥ	BA@lobe|sid!pЄ*th!bЭ	EA@lob!epilepsy|seizя+_th!sid!*th!bЭ	KAoӸdibѿr|*th!jaw ҉	EAoӸdibѿ?П|ҳ<i<th!jaw ԧЃ{ъВ||SHԧЃd	AAoӸdibѿ?҉||jaw ҉	EAoӸdibѿ?ԧЃПs|jaw ԧЃӊs
EA ԧЃcount|numbe?*sor!҉s
EAГ|ў<o?sor!tendon||EFo;GAы	EAoЉ|wor<tendon	KAous|*tendons
EAus|ӽ%th!ne}Ѐpas+stool whe<ther!i+nӞ
EAЉ|fix%*~cord Ѐњ
EAvir|HIV {lр?ҏ+[||JA disoproxil fumarѱ
EAnovГ|swЧ%*th!shea҈arЖ~tendon
EAmy|cutt%*~cord с<ъ!{њ
BA.TENS machи|devic!#eӴ+ҳ<^҂electrЂpulsВ
BAn-typ!headaӖ|duЇheadach!#ӽ+lik!~tзband||HJ
PA i<die||thre!ҥ+~day
BAҊ|г!#ca<hӕa<unbor<Ӏ	KAҊic|abl!Ѐhӕa<unbor<Ӏ	EAҊicі|powe?Ѐљ!л deѠs	EAma|Ц^Ӹ]kind+*х	EAzoospermia|spѥ^odd shapВ
EAafи|fungu+[
EAalи|З!#Ҥ+th!қ
EAratҮ|њ-ҋ%shot
EA@к|җ!nea?dҞh	CAaѢ<*д||abor>|AAѓ]Ґmina>
EAr]к|ӄ@җ!_highl]tЭ}specialԓs	CAr]җ!cХer||specialiЅј|SAre;OAј	BAr]ј|ӄ@fo?th!moЅcomplex casВ	EAr]preven>|limit%th!hӕ_~Л!Ԗ!alread]has
EA sensiѧі|hІweЇ~teЅfind+С!^~Ё	EA specificі|hІweЇ~teЅclҘ+С!ѭДth!Ё	EA-reteЅreliabilі|hІweЇ~teЅgр+th!sam!rВult twice
EAѿ?gѥceЇtumor|typ!*tВҁl!Ј||ZAur	EAѿ?эЬ|twԓ}tВҁle, a<emerҊcy
BA|tВҁle
EAҐon!reӵemeЃЋ|МЃ^mal!Ъe||NH
BA}cord Ѝ|spin@cord stuьi<ӵe
EAog]*Fallot|ҕ*heЄӊ+prВeЃ_л
KAlegic|^arm+{leg+#do Ўmove
KAic|*~ш<pЄ#passe+o<ӌ	EAoо|ҜЇcДdeep i<th!bЭ	EAus|ш<pЄ#passe+o<ӌ
EAsҟ|Щ}Ы<^Еfew щ]r}=Џ||HEa
EAomҮ|cК?{lepros]Ѫ #harm+unbor<babiВ
EAғ|ѐ]*dҞh
EAЂԁЉ|find%Ӎ<Үa+i<inҐviews
EAyllи|З!#Ҥ+th!қ||AJamin
EA *plann}behavior|Ү~*wh]С!Ӣ||ZAur
LAeuҁ|us}ЀtrҞ|healЙ	AAeutЂagХ||[	CAeutЂbenefit||Уbenefit	BAeutЂdԛ|dos!#Ѱs	EAeutЂѪ moniэЙ|=tВt+ЀӖь~dԛ	BAeutЂefѠ|heal%efѠ	EAeutЂefficacy|hІweЇ~МЃѰs	BAeutЂhypҍrmia|cool%th!Ҁ]o<purpԛ||BAarget}temperatur!ӸԀmХ	EAeutЂindex|gap с<~useful {~Ѩdԛ	AAeutЂinҐven>||Њ	BAeutЂlevel|level бwhiА~З!Ѱ+safely||MArange	AAeutЂop>||МЃop>	EAeutЂrВponse|hІ~ӉeЃreӢ+ЀЊ	EAeutЂtarget|whб~Ѫ aim+at	EAeutЂҙ|sЖwave+#treб҃	EAeutЂwindow|dos!o?Ԩ!#҇+ѭДharm	OAeuҁally||a+Њ	KAeuҁall]equivalХ|Ѱ%th!same	EAeuҁs|Њs
EAregѿ>|hІth!Ҁ]ю+it+temperatя
BAne|Һ<B1
BAd!diяҁ|wѱ?pҧ||IA
BAlidиdiӞ|Ѻ+[||ADglitaz
EBosal|mercury-bas}prВervaѧ!us}i<som!ҹВ||DDomer
EAntal|З!#put+ұЀӐ
AA molar||wisdom ӳ	EA mola?Б|Я@*wisdom ԑ	EA stag!*labor|Ԩ!_л Ѐth!цrл||TBu	EA trimВҐ|laЅ3 month+*д||AM3||E	BA-degre!burn|bur<ЌaЇlayer+*ѻ||AFfull-thicknВs	BA-ҊeraѢ<cephaӓporin|ШФ
EAХeЉ|dЭ%*е_arЖth!Ӿ||GHoc	LAic||chВt	BAЂaortЂaneurysm|bulg!i<th!mai<arҐ]i<th!chВt	CAЂspи||middl!*th!back	CAЂҸgeon||ӖЅҸgeon	FAЂБ||ӖЅБ	EAoplҭy|rВhap%*th!chВt	BAoԄ|ӹч!th!ӖЅ^~thi<camera	BAoо|ҫ]Ќ~cДi<th!chВt
CA||chВt
EAen}misҗriԀ|ѵ%Ҙl]i<ѓ]#ma]o?ma]Ўend it||LAabor>
PA ҥ+daily||thre!ҥ+~day|||B
CA cultя||throбswab tВt
EAin|=Н<#fԃ+Ԭ	EAoangiiti+obliҐans|т}vВsel+i<smokers	BAocyte|=ceЇ#҇+clot+fԃ	EAocytы|ԭ%cЧ+#Ѱ poorly	EAocytҤia|Еfew О-ԭ%Џ	KAocytҤic|^Еfew ԭ%Џ	EAocytoЉ|ЕӸ]О-ԭ%Џ	KAoembolic|*~mov%=clot	BAoembolЂevХ|hӕ_~mov%=clot	EAoembolism|=clԠ#Ӥ+loos!{т+~=vВsel	FAolyЉ||clot-bust%Њ|JAtЂЋ	LAolyҁ||clot-dissolvЙ	EAophilia|tendenc]Ѐfԃ =Ԭ	EAophlebГ|ў<vei<^~=clot	EAopoieү|Ъ!#ђ+ԭ%Џ	EAoprophylaxis|prevХio<*=Ԭ	EBoЉ|=clԠi<~=vВsel	KAoҁ|*=Ԭ	EAotЂthrombocytҤЂpurpura|ү]clot+#us!ԇԭ%Џ	BAoxane|г!#ђ+=clot	EAoxan!A2|г!#ђ+=clot	CBus||=clot
KA|*th!ӖЅԂ
EAa|Ц*~gl{i<th!chВt
BA|gl{i<th!ӖЅ#tЭ+Ѯ!Џ
EAlobuҨ|Н<*th!Ӭ
EAd ѕ|thyroҔЈ||AAӁХiat}thyroҔЈ;ARpapҧar]	EAd ey!Ё|bulgЙ, sor!Ҧ+_thyroҔЁ||AAGravВ' ophthalmы;AAGravВ' orbitы;HA-associat}ophthalmы	EAd func>|hІweЇth!thyroҔѰs	BAd funcѢ<tВt|=teЅ*hІth!thyroҔi+ѰЙ||IApanel	CAd nodule||lump i<th!Ӭ	EAd-sԨѿt%Ъe|Ъ!#tЧ+th!thyroҔЀѰ	KAdal|*th!Ӭ	BAdecо|Р<ЀЯ!aЇo?pЄ*th!Ӭ	EAdГ|swЧ%*th!Ӭ
EAoxicoЉ|ЕmuАthyroҔЪe	EAropin|Ԑ@#tЧ+th!thyroҔЀѰ
BAи|Ъ!_th!Ӭ||AJlevo
AA||shi<њ
KA|*th!shi<њ	BA frӢя|ҽ<shi<њ	BA plѱau frӢя|ҽ<top *th!shi<њ
EA П|Ҏ<move+o?sound+on!canЎю
EAelor|З!#prevХ+Ԭ
CA-born!Ё||Л!Тb]ҁks|LAжВs	EA-born!ҲphalГ|ш<И<Тb]ҁks
EA volume|ai?mov}i<on!н
BA tabl!tВt|teЅ#look+fo?th!љ!*faintЙ
EA ЀprogrВЬ|Ԩ!until th!Л!get+worse	KA-dependХ|ё%ove?ҥ
BA ԇ{go tВt|teЅ*stand%ԇ{walkЙ
EAl|ey!drop fo?ѡey!prВsя
CA||fung@ң<п>	DA capГ||scalp rЙwԃ	DA corporis||rЙwԃ	DA cruris||joьitch	EA п>|fungu+И<*th!ѻ||AAdermatophytoЉ	DA pedis||athlete'+foot	EA єsicolor|yeaЅrash #leave+lзo?dark ң<spots||ALpіriaЉ
FAus||rЙ%i<th!Ҙs
EAarin|=thinne?shot
EApium|З!#һ+ӯ+Ҥ||KA bromҮ
EAatҮ|Ѻ+{weзӓ+shot
EA engиerЙ|ҷ%Ѹ!i<~lab	BA plasminoge<acѧaэ|З!#dissolve+Ԭ	EA typЙ|match%*orga<dono?{ӉХ
BA|meaҸ!*Ѳ-fѳ%Нn+i<th!О||DAre
GAe||adjust||I<th!lab ӷi+anҍ?word.	EAӲ|ё%~dos!bӷb]bit
FBo cВsa>||҇ Ѐquӷtobacco	EAo us!П|addicѢ<Ѐnicotи||AAnicoү!dependҲ
EAzumab|З!#calm+th!ѹ!ї
EAnamometry|meaҸ!*labo?҃s
BAЉ|Ԟp%Ҙl]labor	BAҁ|З!#delay+л
BAerol|Һ<E||AKalpha-
EAүib|З!#calm+th!ѹ!ї
EAbilі|hІweЇС!ca<pДԇ^it	KAble|#ca<b!borne
BA-lik!recepэ|ceЇalӕ#spot+Ѳs
EAodи|Ѿ?[
KAaphic|*scan+i<slicВ
KA-clonic|stiff the<jerkЙ	BA-clonЂseizя|Ӌ!^stiff, jerk%ъВ||AIgr{mal;AUҊeraliz}
EAtry|teЅ*th!prВҸ!ч!th!Ҧ
EAla?hyperԤ|enӂ}tonsils	BAlecо|Р<ЀЯ!th!tonsils
EA avulЬ|knocked-oДӳ	EA enamel|hҿoute?laye?*~ӳ||AHdХal	AA ԩac>||too҈Яal|ALdХal	EA mobilі|loos!ԑ	EA sensiѧі|tee҈#hurt ^hԠo?cold||ALdХi<hyper;ALdХin!hyper
EA|lump *҃ful ԧЃ҄+crystals
KAl|pДo<th!ѻ	CAl anВtheҁ||numb%cream|KIa|It ma]also b!~spra]o?gel.	CAl Ф||ӭibiotЂcream	EAl applica>|putt%o<th!ѻ	BAl corҁosҐoid|cream #calm+ўn, itch]ѻ||IH	AAl cream||ң<cream	CAl Әa>||ң<[|NAи;IAѪ	AAl ointmХ||ң<ointmХ	BAl reүoid|Һ<A cream	CAl Њ||ң<Њ	OAlly||o<th!ѻ
EAmѱ|Ӌ!{migЭ![
EAaphy|shap!*~Ҹface
BAomeras!й|cК?Ѫ #Ԟ+cЧ+splittЙ
BAe+d!pointВ|҆+faЅфbҞ
EAollis|twԓ}neck
EA anԮlou+pulmonar]venou+reԥ|ѝӼ+ԧn}Ѐth!wrong sҮ	EA Ҁ]irradia>|ray+Ѐth!wӪ!Ю	EA Ҁ]Ҹfac!area|ԡ!*th!ң<#i+burned	EA cӪВҐol|aЇcӪВҐol i<th!О	BA hip reӵemХ|new hip ҉	EA ԧЃarthroplҭy|reӵ%~wӪ!҉	BA kne!reӵemХ|new kne!҉	EA ѝcapacі|aЇth!ai?th!Ӿ+ca<Ӫd	EA mВorect@exciЬ|Р<fo?Ӕe?Ѥ Ј
EA.Toяtt!Ѝ|Ы<#в+ҁs||IJ's
BAquet|tзb{#Ԟ+heav]ѵЙ
EA shoьЍ|rare, Ԕ-threѱn%жВ+_bacҐia
AAnt||poison
EAty|hӕ_~substК
CAґ||poiso<expert	EBlogy|ѐ]*poisons	BAlog]screen|teЅfo?Ѫ+o?poison+i<th!Ю	EAЉ|poisonЙ
CA||poison
BA vaccи|ҹ!ԫЅ~Ѳ'+poison||GA
EA.Toxoplasm~gondii|ӈ!fЖi<cбwҭe	EAasmoЉ|ӈ!И<#ca<hӕunbor<babiВ
KAѿr|spongy, *ӣ!o?ey!dЭ	EAѿ?њ|spong]inne?њ||AFcКllous	EAѿ?mВhѰ|drai<*th!Ҧ	BAulecо|Ҵ!#Ӕer+ey!prВsя||IBoplҭ;ABlӴ?trabeculoplҭ
BA elemХ|mиr@need}i<ү]amounts
CAa||windpipe	LAal||windpipe	EA@inԜa>|н%Ԝ!inЀth!windpipe	BAlecо|Р<ЀЯ!th!neь*th!Ҽ	EAobronchi@tree|windpip!{қ	EAԮlacia|flopp]windpipe	BAosо|Ҥ%i<th!neьfo?~н%Ӷ||HE
EAma|ey!И<#ca<љ!bҨdnВs	EAmatou+trichiaЉ|Ҧlashe+ԥ}i<b]a<ey!п>
EA anxiety|hІanxiou+~ѽ<usuall]is
EAol|Шҳ<[
EAamЂӮ|З!#Ԟ+ѵЙ
BA fatt]Ӯ|Ѩfat
KAbdominal|Ќth!bЧy	EArҐi@Ӗmoemboliza>|cК?Ѫ pДinЀth!lрr'+Ѭ||ZAsa>
BAathete?aortЂvalv!reӵemХ|reӵemeЃ*~heЄvalv!Ќ~=vВsel||ZA!implӭa>	EArani@Doppler|ultrasЖ*ш<=fӔ	BArani@direct curreЃsԨѿ>|҂curreЃЀth!bЭ	EArani@magnetЂsԨѿ>|МЃ#use+magnet+o<th!bЭ	EAripѢ<facэ|Н<#ԥ+Ҋe+o<o?off	EAriptome|aЇth!Ҋe+#ar!ԥ}on	EAriptomics|ѐ]*whiАҊe+ar!ԥ}on	EAutaneou+electric@м!sԨѿ>|ҳ<relief _҂electrЂpulsВ
KAermal|Ќth!ѻ	CAerm@patch||ң<patch
EAc>|cutt%across	EApҮrm@wѱ?ӓs|wѱ?loЅЌth!ѻ	BAsophԀ@echoҗdiogram|heЄultrasЖdon!Ќth!fћpipe||FUoВoph	EAsophԀ@echoҗdiѫ|heЄultrasЖ_th!fћpipe||FUoВophag
EAemor@amputa>|ӓ+*th!leg abov!th!knee	BAerrin|=Н<#җrie+iron	BAԃ%Цfacэ|Н<#ю+ceЇҠ	BAԃ%ЦfӢo?beta|Н<#ю+ceЇҠ	IAuse||giv!=to
BAene|Ҋ!pДi<_anҍ?liv%thЙ	KAenic|җry%~Ҋ!_anҍ?liv%thЙ
JAХ||brief	EAeЃelҭѫ|sca<*hІstiff th!lр?is	CAeЃisӖmЂ҄||mini-stroke|OLa|It i+a<emerҊcy: "mini-stroke" muЅЎsЖharmlВs.	EAeЃtachypne~*th!Ԛ|ӥfaЅн%ц?л||RIoe~*the
EAugѿ?intrahepatЂportoїЂshunt|Ԝ!#eӴ+prВҸ!i<th!lрr
EAa>@rВҘch|rВҘА#ԥ+lab findЙ+inЀЊs	KAuminal|Ќ~vВsel
KAembrane|go%Ќ~ceЇwall	EAissibilі|hІeasil]ӷѴs	KAissible|abl!ЀѴ	FAisЬ||Ѵ
KAasal|Ќth!nԛ
KAral|Ќth!ӎ
KAlacХal|pass%Ќth!ӵХa	EAlaЃrecipiХ|ѽ<уget+~new organ	EAlaЃrejec>|th!Ҁ]҄%~Ң}organ||AKorgan	EAlӭa>|mov%*a<orga<o?х	EAosiѢ<*th!greбarҐiВ|heЄvВsel+switch}_л
KAectal|Ќth!rectum-end *th!Ѥ
EAheoreҁ@model|stԀ+*ё%~habit	KAhoracic|Ќth!chВt	EAhoracЂechoҗdiѫ|ultrasЖ*th!ф	EAibi@amputa>|ӓ+*th!leg belІth!knee
EAdѱ|wѱr]е_О	KArethral|Ќth!Ԝ!#urin!come+oДof	EArethr@rВec>|Я@Ќth!Ѿ?Ӷ	EArethr@rВecѢ<*th!prostѱ|Р<#clҘ+Ѹ!т%th!flІ*urи
KAaginal|Ќth!Ԧ	BAagin@ҙ|ultrasЖ^~prob!i<th!Ԧ	KAerse|crosswise	EAers!myelГ|swЧ%*th!spin@cord
EAzumab|breaЅcК?[
BA cХer|ӄ@fo?seє!injuriВ||LAre	KA-infԃed|#Ԙ+paЅtraum~inЀaccount	EA-infԃ}к|җ!#Ԙ+paЅtraum~inЀaccount||QAapproach	CAtЂш<ӗ||ш<ӗ	EAtғ|җ!*injuriВ
EArost|ey!drop fo?ѡey!prВsя
EAӞ|З!fo?lІmћ{Ӑ
EAeЃadherҲ|folӔ%~МЃplan	CAeЃarm||МЃө|AEinҐven>;AAinҐvХio<ө	DAeЃdisconүua>||end *Њ|AAdisconүuaѢ<*Њ;AAdisconүuaѢ<*Ћ	DAeЃinitia>||stЄ*Њ|AAinitiaѢ<*Њ;AAinitiaѢ<*Ћ	AAeЃmodalі||typ!*Њ	AAeЃprotocol||МЃplan	AAeЃregimen||МЃplan|BIherapeuҁ	EAХ-emergeЃadєs!evХ|sid!efѠ dur%Њ	KAХ-naр|уha+neve?had thi+Њ||MCï;AGѪ	EAХ-reЉtaЃӨВЬ|ӨВsio<#doe+ЎgӒbette?^Ѫs||ALrefracэy
BAode|flatwԃ
EA|shak%#ұcanЎю
EA.TrepӞm~pallidum|gѥ#в+~Л!Тb]sex
EAoin|Һ<A [||AAall-tran+reүoЂӮ
ED|decid%уneed+җ!first	BA nurse|nurs!уdecҮ+уi+see<first
EAinolӞ|sҐoid||NA acetonҮ
EAaЉ|Ҧlashe+#tur<inward	EAnoЉ|wԃ И<_raw mҞ||HEЧ
EA.Trichomona+Ԧlis|ӈ!Тb]sex	EAlogy|ѐ]*hair	EAmoniaЉ|И<Тb]sex, љ}b]~ӈe	EAtҧoӸia|urg!ЀpuЇoДhair
EAriaЉ|whipwԃ п>
EApҔregurgita>|leak i<~valv!o<th!rзsid!*th!ф	BApҔvalve|valv!o<th!rзsid!*th!ф
BAlЂӭҮprВsӭ|olde?typ!*ӨВsio<[
BAin@мe|м!#ӽ+th!face	EAin@neuralgia|м!Ы<#в+Ҏn, seє!fac!҃
BAcerҮ|typ!*fбi<th!О
BAothyronи|acѧ!Ъ!_th!Ӭ
BDҐ|three-mon҈pЄ*~д||||E
EAhoprim|Ѿ?И<[	EAhoprim-sulfamethoxazole|Ф||AHco-trim;AHcotrim
KAsic|^thre!phasВ
KA-bҨd|hidde<_ӉХs, staff {thos!уѐ]th!rВults	EA-negaѧ!breaЅЈ|breaЅcК?#doe+ЎrВpond ЀЪ!Њ
BAn|migЭ![
EAs|ќ!Ҥ%th!ӎ
EAy|hav%thre!copie+*~DNA strand
AA||lozenge
EAin|heЄН<i<th!О, ѡц?~heЄ҄
EA concХra>|ӔeЅamouЃi<th!О||HAlevel
PB Ѐconceр||try%ЀgӒpregnӭ
EA.Trypanosom~cruzi|ӈ!Тb]kiss%bugs
EAn|gДН<#Ӥ+dow<food
BAphan|Н<ҋ%т i<food
KA|*th!Ӷ+_th!ovariВ	EA infertilі|ќ!hav%~bab]_т}ԜВ	BA liga>|Р<#cӓe+th!Ӷ+ЀpreveЃд
BAuli<ң<tВt|ң<teЅfo?TB||AFMӭoux	EAulou+menЙГ|TB И<arЖth!bЭ
EAu+scleroЉ|Щ}Ҡ+i<th!ш<{ӆ||SA complex
KAr|*ү]Ӷ+i<th!ѩy
EAmia|И<_ҁk+o?rabbits||FEa
DAc>||swЧЙ
EA burden|amouЃ*cК?i<th!Ю||GAload;EIu;EAu?load	EA cЧ|cК?cЧ||EGu	BA grade|hІabnԃ@th!cК?cЧ+look||EHu;AHcК	EA Ҡ|Ц*~Ј||EIu	EA invaЬ|cК?ҷ%inЀnҘb]х||EKu	EA lysi+Ѝ|жВ+whe<cК?cЧ+di!quickly||EQu	BA marker|=sig<#ca<poiЃЀЈ||EIu	EA microenvironmХ|cЧ+{vВsel+arЖ~tumor||ESu	BA necrosi+facэ|Н<#в+swЧ%i<th!Ю||VA alpha;ERu;EAu?necrosi+fӢo?alpha	EA necrosi+fӢo?й|З!#calm+th!ѹ!ї||AKTNF;AAӭi-TNF Ћ;EVu?necr	EA progrВЬ|Ц*~Ј||ENu	EA size|siz!*~Ј||EGu	EA stԀ|hІfa?~cК?ha+Ѵ||EHu	BA supprВso?Ҋe|Ҋ!#҇+Ԟ Ј||QA;ERu;EAu?supprВsor
EAҊeЉ|hІcК?ҩs||AHҗcino	KAҊic|љ%tumors
EAѱ|ridg!ч!th!nԛ	EAat!reduc>|shrink%*ridge+i<th!nԛ	EAecо|Я@*~ridg!i<th!nԛ
EA|firmnВ+*th!ѻ
EA.Turne?Ѝ|girl bor<^on!X DNA strand||GJ's
PA daily||twic!~day|||B
BA ѐy|ѐ]#compare+twin+ЀlҘ<aboДҊВ	EA-twi<transfusio<Ѝ|unequ@=flІс<twins||GTo-twi<t
EA-week wait|faЅӖьfo?possibl!Ј||NA referral||E
KAic|*th!Ҙdrum	AAЂmembrane||Ҙdrum	EAocХeЉ|needl!Ќth!Ҙdrum	EAometry|teЅ*hІth!Ҙdrum movВ	CAoplҭy||Ҙdrum reҳr	BAostom]Ӷ|ү]Ԝ!#dЭ+th!Ҙ
EA 1 Ѻ+mЧitus|Ѻ+#alway+need+insuҨ||ASinsuҨ-dependХ	EA 2 Ѻ+mЧitus|moЅӍ<typ!*ԉВ||ASnon-insuҨ-dependХ	EA I error|find%~Ӂenc!#i+Ўreal	EA II error|miss%~Ӂenc!#i+real
EAd feє|ә+И<_unsaf!fћo?wѱr||HA
BAl ӭipsychoҁ|olde?З!fo?seє!mХ@жВs||AOfirst-Ҋera>
BAne|Н<ҋ%т	EAn!kinӴ|Н<#send+Цӻ+i<Џ	BAn!kinas!й|piЇ#т+cК?Цӌ
EAүa>|tagg%*Нn+fo?Ӥdown
EA>|ope<sorВ	KAtр|^ope<sorВ	EAѧ!colГ|Ѥ Л!#в+sore+i<th!ӂ!Ѥ	EAѧ!proctГ|ў<Ӕe?Ѥ||AJ
BA|ӣ!o<th!Ҍe-fЙe?sid!*th!forҘm
KA|*th!forҘm, Ҍ!fЙe?sҮ	BA мe|м!aӫth!elbow
EAiltra>|Я@*ԩ~е_О
DAonѫ||ҙ
EAiolet|ray+_th!sun	EAiolӒradia>|Ѩray+_th!sun||AKUV
BAc@Ѭ|arҐ]i<th!cord	EAc@arҐ]Doppler|teЅ*=flІi<th!cord	EAc@cord О|=left i<th!cord||AK	EAc@cord clampЙ|cӓ%*th!cord ц?л||AN;AOdelayed	EAc@cord prolapse|cord #slip+oДѼ!th!Ӏ||AN	BAc@hernia|bulg!nea?th!bЧ]button	AAcus||bЧ]button
BAl~review|summar]*Ӹ]rВҘАreviews
KAded|^eєyon!know%уget+what||AIno
DAensat}к||unpaҔк|||C
EA-fiv!mortalі|dҞh+*childre<Ӝ?5||AKchild
JAiagnԛd||ԝ<missed
KAnsяd|^ЕҌ!inҸК||||C
CAy%ӱ>|Уѯ#Ԗ!alread]has|ҍ?Уӊ|LJУ;LJӘ@
EAutri>|ЕҌ!fћo?nutriХs
KAowered|ЕҜЇЀshІ~re@efѠ
EAend}tВtis|tВҁl!#dҔЎmov!down||QBe
EActabl!vir@load|ЕҌ!ҏ+i<th!=fo?~teЅЀfind
KAerХiѱd|^cЧ+*no speci@type
EAain}infertilі|ќ!hav%~bab]^no know<в
BA>at}heparin|=thinner
BA.Unifi}Parkinson'+Diseas!Rat%Scale|scor!*Parkinson'+ѷ
LAeral|o<on!sҮ|Ӟ-sҮd	OAerally||o<on!sҮ
EAa?ӨВЬ|ӨВsio<ѭДѡmoods
BAiat!ԁЉ|Ԋ#look+бon!fӢo?б~ҥ
KActable|#canЎb!cДout
BArat}fat|щie?fбi<food+suАa+nut+{fish||APmono;APpoly
EAl!angina|ӖЅҳ<бrВt, a<emerҊcy
AArd efѠ||sid!efѠ|CHdВirable
PA discharge||ц?th!ӄ@stay|AKfolӔЙ	PA discharg!from||ц?leavЙ|AR;APfolӔЙ
BA endoԄ|camer~Ӗь*th!fћpip!{ѣch||GJGI 	CA ԩemі||arm	EA gҭrointВү@ѵЙ|ѵ%i<th!ѣАo?fћpipe||XAhӑ;XAhaӑ	BA rВpiraэ]trӢ п>|И<*th!nos!o?Ӛ, suАa+~cold||SHin
IAlѱ||tur<up|CI-	EAla>|ԥ%ԇ*~Ҋ!o?procВs||CK-
KAzed|liv%i<o?mad!inЀcitiВ||GCs
BA|wҭ!mad!_Нn	BA н tВt|н teЅfo?~ѣАѲ
EA.UreaplaҜ|gѥi<th!Ѿ?{sex ӆ
EA|wҭ!ҋԇi<th!=_ѩ]failя||CEa
KA|^ѩ]wҭ!i<th!О||CEa
BA|Ԝ!_th!ѩ]Ѐth!Ѿr	KAal|*th!Ӷ+_ѩ]ЀѾr||GAic	EA@stХ|Ԝ!#һ+urin!fӔЙ	EAocele|bulg!*~Ԝ!_th!ѩy	BAoԄ|ӹinЀth!ѩ]Ӷ+^~thi<camera
BAa|Ԝ!#җrie+urin!oД*th!Ю	KAal|*th!Ԝ!#dЭ+th!Ѿr	EA@strictя|Ӆ%*th!Ѿ?Ӷ	EAГ|swЧ%*th!Ԝ!#җrie+urin!out	EAocele|Ѿ?Ԝ!#bulgВ	EAѫ|X-ra]*th!Ѿ?Ӷ	EAoplҭy|reҳ?*th!Ѿ?Ӷ	EAoо|cДЀwҮ<th!Ѿ?Ӷ
EA incontиnce|Ҏ<urg!Ѐpas+urи, ^leaks||ENncy
BA suspect}cК?referral|faЅӖьfo?possibl!Ј||||E	BA МЃcХre|ӵ!fo?urgeЃӊ+#do Ўthreѱ<Ԕ||||E
KAuric|҇%acҔwҭ!leave
AAyЉ||urin!tВt
LAy||urи	EA]albumi<excre>|Н<loЅi<urи	BA]catheҐ|thi<Ԝ!#dЭ+th!Ѿr||AKFole	EA]catheҐiza>|ӵ%*~Ԝ!#dЭ+th!Ѿr||RFs	EA]excre>|leav%th!Ҁ]i<urи	EA]frequency|need%Ѐpas+urin!ԝn	EA]incontиnce|leak%urи||ABincontиnc!*urin	EA]reten>|Ўbe%abl!Ѐempt]th!Ѿr||EKe	BA]trӢ|ѩys, Ѿ?{th!Ӷ+fo?urи||IAї	BA]trӢ п>|Ѿ?o?ѩ]п>	EA]urҊcy|Ҏn, Шne}Ѐpas+urи
IBe||pee|||B	FAӲ||peeЙ|||B
BA cultя|ӰЅfo?Ѳ+i<th!urи	BA dipstiьtВt|quiьurin!teЅ^~pape?strip	AA Ѫ screen||urin!Ѫ tВt	EA osmolalі|hІconcХrat}urin!is	EA output|amouЃ*urи	AA specimen||urin!sample
BAamЂtВt|teЅ*hІth!Ѿ?Ӫd+{emptie+urи	EAamics|tВt+*th!Ѿr
EAwmetry|teЅ*urin!fӔ
EAphy|X-ra]*th!ѩy+{Ѿr
BAecoґ|ԍ?fo?wome<^Ѿ?ӊs||GJa
EAӴ|clot-dissolv%[
EAhiaЉ|stӞ+i<th!ѩy+o?Ѿr||CKeҐ;CAeҐ@stӞ
BAԓ|ԍ?fo?Ѿ?{ӟ!ӊs	EAy|җ!fo?Ѿr, ѩ]{ӟ!ӊs
EAЉ|Ԕ-threѱn%ԌѢ<Ѐ~urin!п>
BAmy|Ҥ%i<th!bЧ]#let+urin!out
EAli@ѕ|Ѿ?Ј||ALtransi>@cel
EAoxycӪЂӮ|lр?bil![||FAiol
EBria|hivВ
EAnumab|shԠfo?scal]ң<Ё||AHsecu
PA]prВХ+with||usuall]ԏ+ԇwith|AStypic;AQӍn
KAe|*th!Ҽ	EA!arҐ]emboliza>|Ҵ!#shrink+Ҡ+i<th!Ҽ||VEsa;INfibroid;IFfibroҔembolis	EA!atony|Ҽ #doe+Ўtѳe<ц?л	EA!ѵЙ|unusu@ѵ%_th!Ҽ||AQabnԃ@;AQӝ>@	FA!Ј||Ҽ Ј|AHendomeԆ	EA!contrac>|tѳen%*th!Ҽ	BA!fibroid|Цi<th!Ҽ #i+ЎЈ||AAleiomyԮ;IAleiomyԮ;AH	EA!prolapse|Ҽ #drop+inЀth!Ԧ||EJoԦl	EA!ruptя|tea?*th!Ҽ	EA!sarcԮ|rar!cК?*th!Ҽ
KAlacХal|*th!Ҽ {ӵХa
BAonic|З!#tѳen+th!Ҽ||KA agХ
BA|Ҽ
EAaѢ<review|insяr'+Ӗь#җ!i+needed||MAӸԀmХ||C
EA melanԮ|cК?ч!th!Ҧ||ALchoroid
EAs|swЧ%ч!th!Ҧ
BA|ҜЇflap бth!baь*th!Ӛ
EAalatopharyngoplҭy|throбР<fo?snorЙ
BA!adjuvӭ|add}г!#ђ+~ҹ!Ѱ betҐ	FA!adminԓra>||giv%ҹВ	BA!candidѱ|ҹ!be%tВted	EA!coєԀ|ԡ!*С!уar!ҹѱd||GJa>;AJѮiza>;AJѮisa>;IBuptak;GBaѢ<uptak	EA!efѠрnВs|hІweЇ~ҹ!Ѱ+i<eєyda]Ԕ	EA!efficacy|hІweЇ~ҹ!Ѱ+i<Ԇs	BA!failя|жВ+dВpit!~vaccи	EA!hВitancy|dela]o?doubt aboДgett%ҹѱd	BA!infԃaѢ<stѱmХ|fӢ sheӒaboД~vaccи||||C	EAe-deriv}polio҅|polio ҏ+#come+_th!or@vaccи	KAe-hВitӭ|unҸ!aboДҹВ
BA-asЉt}delрry|л ^th!҇ *~sucѢ<cup||GA ԩac>;BJХouse
EAl aԤ|thin, dr]vagin@Ѹ!ц?menopause||BOulvov;AAatrophЂvaginГ;AAҊitourinar]syndrom!*menopause	EAl л ц?cВarean|vagin@л ц?~paЅC-sec>||||C	CAl delрry||vagin@л|AQspontaneou+	EAl hysҐecо|Я@*th!Ҽ Ќth!Ԧ	DAl inҐcourse||vagin@sex	EAl prolapse|vagin~#slip+down	EAl rЙ|Ъ!r%fo?л ю	BAl supposiэy|З!#goe+inЀth!Ԧ
EAsmus|tзvagin@а+#mak!sex ҃ful	EAtis|sore, ў<Ԧ||BIulvov
EAmy|cutt%*~ѣАмe
BA мe|ӫм!_ш<ЀbЧy	EA м!sԨѿ>|МЃ#send+҂pulse+Ѐ~neьмe
EAclovir|herpe+[||FGi
EAciclovir|ҏ+[||AL
BAt}quВ>naire|sӒ*quВ>+prove<ЀѰ||KAinstrumХ;KAtool
EAty|hІtru!~rВult is
EAtan|=prВҸ![
EA-bas}к|җ!#i+paҔfo?b]rВults||||C
BA reҳr|mend%~heЄvalve	BA reӵemХ|putt%i<~new heЄvalve
KAar|*th!heЄvalvВ	FAa?heЄЁ||heЄvalv!Ё	EAГ|ў<heЄvalve	EAы|heЄvalv!Ё	BAoplҭy|Ҵ!#Ҥ+~stiff heЄvalve
EAycin|ШФ	EAyci<reЉtК|whe<~ШѪ Ԟ+ѰЙ	EAycin-reЉtaЃХerococci|gДgѥ#reЉt+~ШѪ||VAEnҐococcus
EAclи|piЇfo?quitt%smokЙ
EAilі|hІmuАthЙ+Ӂ
EAce|hІТoДvalue+are	BAt *concern|fԃ *~ҏ+#Ѵ+mor!o?harm+more	BAt *inҐВt|fԃ *~ҏ+Ӝ?watch
FBlla||chickenpox	EAll~zoste?҅|ҏ+#в+chickenpox {shЙlВ
BAcele|ў<Ӽ+arЖth!tВҁle	EAcelecо|Р<o<ў<Ӽ+nea?~tВҁle	BAs!vei<Б|Р<o<ў<leg Ӽs	BAsі|ўn, twԓ}Ӽ
DAa||Ҝllpox
EA deferens|Ԝ!#җrie+sperm
LAar||=vВsel	EAa?calcifica>|harden}arҐiВ||AOcoronar]Ѭ;AOcoronary	EAa?cogniѧ!imҳrmХ|ԣ%ӊ+_poo?=fӔ	EAa?demХia|demХi~љ}b]poo?=flІЀth!bЭ	FAa?Ё||=vВsel Ё	BAa?endҍli@Цfacэ|Н<#ђ+=vВsel+ҷ	EAa?occluЬ|т}=vВsel	BAa?remodelЙ|ё!i<th!wall+*=vВҒ||QDl	EAa?reЉtК|hІhҿӷi+fo?=ЀfӔ||ATperipher@	CAa?Ҹgeon||=vВsel Ҹgeon	FAa?Б||=vВsel Б	EAatя|=vВsel+*~Ҁ]part	EAГ|swЧ%*th!=vВҒ	EAы|=vВsel Ё
BAomy|л ю Р<fo?men
BA-occlusiv!criЉ|boД*seє!ҳ<_т}=vВҒ||AHsickl!cЧ
KAtр|ё%th!wid҈*=vВҒ
FAnstric>||tѳen%*=vВҒ	KAnstrictр|Ӆ%=vВҒ	BAnstricэ|З!#Ӆ+=vВҒ
FAla>||wҮn%*=vВҒ|JDat	BAlaэ|З!#wҮn+=vВҒ	KAlaэy|wҮn%=vВҒ
KAэ|*th!а+*=vВҒ	BAto?ҝ|Ҏ<ӽ%*heбo?nзswҞs
BAВsin|Ъ!#ђ+th!Ҁ]һ wѱr||AAӭidiяtЂЪe	BAВsor|З!#raise+=prВsя	EAВso?ӡ|Ѫ+Ѐrais!=prВsя
EAasm|Ҏ<tѳen%*~=vВsel
KAgal|_~Ҏ<drop i<heЄrat!{=prВsя	EAg@syncope|faint%ц?fҘ, ҳ<o?ӫstandЙ
EA ю|kҧ%th!insect+#ТЁ	BA-born!Ё|Л!#mosquitoВ, ҁk+o?flea+Ѵ
EAѧ!stѱ|awak!bДЎaware
EAarynge@insufѦ|poo?cӓ%ӧ!nos!i<speech
BA cava|ӂ!vei<inЀth!ф||AJinferio?;AJsuperio?	BA cav~filҐ|devic!#catӖ+=Ԭ||AQinferio?
AAnctя||=draw|DIe
EAaxи|З!fo?ӨВЬ||ALdВ
CAam||X-ra]*th!Ӽs	EAaphy|X-ra]*Ӽs
LA||Ӽ	EA insufѦ|҂leg Ӽ+#lӒ=pool||AUchronЂ	EA thromboembolism|=clԠi<~Ӽ	BA ulcer|ope<sor!o<th!leg _poo?=fӔ||HFleg 
BAa>-perfusio<scan|sca<*ai?{=flІi<th!Җ	CAaэ||н%machи	EAaэ-associat}Ԫ|ѝИ<_~н%machи	KAaэy|*нЙ
KAl|o<th!froЃo?bЧ]sҮ	BAl hernia|bulg!i<th!bЧ]wall
KAcѿr|*th!ф'+Ӕe?chambers	BAcѿ?arrhythmia|҆+uneve<фbҞ	BAcѿ?assiЅdevice|pump #҇+~҂ф||AZleft 	BAcѿ?ӝ>|҂pump%*th!ф	EAcѿ?fibrҧa>|heЄrhythm #Ԟ+th!heЄ_pump%О	BAcѿ?remodelЙ|ё!i<th!ф'+shap!ц?џe||TDl	BAcѿ?sept@deѠ|Ӫ!с<th!Ӕe?chamber+*th!ф	EAcѿ?tachyҗdia|fҭ, ҆+фbeб#ҩ+i<th!Ӕe?ф	EAculѫ|X-ra]*th!heЄchambers	BAculoperitӞ@shunt|Ԝ!#dЭ+е_th!bЭ||AGVP	EAcuӓо|drai<fo?ш<Ӄ
KAr|*ү]Ӽs
BA|ү]Ӽ
EAmil|heЄ{=prВҸ![
EA|Ԓ!coat%o<~Ԛ'+ѻ
AA~vulgaris||wart
BAra|ӣ!*th!spи	KAral|*th!њ+*th!spи	BAr@Ѭ|arҐ]i<th!neьЀth!bЭ	BAr@Ю|т *ӣ!i<th!spи	AAr@column||spи|AJspin	BAr@frӢя|ҽ<ӣ!i<th!spи||KIcomprВsio<	BAroplҭy|Ҵ!#firm+ԇ~ҽ<ӣ!i<th!spи||AHkyph
EAorfin|lѳ-acѧat}ey![
EAo|ӽ%#th!room i+spinnЙ
EA lІл weѳ|л weзӜ?3.3 pounds||OG	BA lІл weзinfӭ|bab]Ӝ?3.3 pound+бл	EA Ӕ-densit]lipoНn|parҁl!#җrie+fбi<th!О
KAl|*th!Ѿr
EAe|ҜЇblisҐ
EAяҐ@reflux|urin!#fӔ+baьtowҿth!ѩys||MHic	EAvagin@fԓѿ|Ӫ!с<Ѿ?{Ԧ
KAlar|^ҜЇblisҐs
KAѿr|*th!balanc!orga<i<th!Ҙ	EAѿ?ӝ>|inne?ea?balanc!ӊ	EAѿ?migЭe|migЭ!^dizzinВs	EAѿ?rehabilita>|balanc!Қ+fo?dizzinВs||LAЋ	BAѿ?ї|inne?ea?part+#ю balК	KAulocochlҘ|*hҘ%{balК
BAі|powe?Ѐlр
EA.Vibrio cӪerae|gѥ#в+cӪera
EAou+trauma|dԓrВ+_҇%С!уhav!bee<Ќtrauma||AHsecondary
EA-asЉt}thoracoscopЂБ|ӖЅҫ]ЌҜЇcuts
BAluoroԄ|mov%X-ra]*swalӔЙ||AAmodifi}barium swalӔ
KAus-intensі|#ђ+ӷhҿЀtalk	EAus-intensit]acѧі|acѧit]#ђ+ӷhҿЀtalk||TAҚ;TGphysic@ac
BA|ү]fЙe?i<th!gut
BA alkaloid|cК?Ѫ _~plӭ
EAstи|cК?[||DFbla
BA ӭiҊ|pЄ*~ҏ+th!Ҁ]spots	FA gҭroХerГ||ѣАflu|||C	BA Ҋome|Ҋe+*~҅	BA hemorrhagЂfeє|seє!vir@жВ+#ca<љ!ѵЙ||HQa	EA hepatГ|lр?И<љ}b]~҅	BA load|amouЃ*ҏ+i<th!О	BA replica>|copy%*~҅	EA sheddЙ|giv%off *ҏ+#ca<пt ҍrs	EA supprВЬ|so Ҍ!ҏ+#tВt+ca<hardl]find it	BA vecэ|harmlВ+ҏ+us}Ѐҗr]ҊВ	BA vecto?vaccи|ҹ!#use+~harmlВ+ҏ+a+~җrier
FBa||ҏ+i<th!О|DEa
BA|sЙl!ҏ+parҁle
KAgic|*҅В||JAal	BAgic@failя|HIV Ѫ+#Ԟ ѰЙ	BAgԓ|sciХiЅуѐie+҅В	EAgy|ѐ]*҅В
EAl ward|ј-level җ!бhome||AAӄ@бhome||E
KAdal|kҧ%҅В
EBnce|hІ҆+~gѥis	BAnc!facэ|whбђ+~gѥharmful	LBnt||҆s
EAa|ҏ+i<urи
KAal|*th!organ+ч!th!Ю	EA@adipos!х|fбarЖth!ӆ	FA@fat||deep bЧ]fat	EA@leishӸiaЉ|deadl]И<Тb]s{fliВ||AAkala-azar
EAі|thicknВ+*~Ӄ	EAupplemХa>|gel shԠinЀ~҉
LAs||thick
FA acuі||ԡpnВ+*sѳ	EA acuit]ӓs|ӓ+*ԡp sѳ	BA analog scale|Ҩ!o<whiАС!mark hІШ~ӽ%is||NGue	EA field|aЇ#Ԗ!see+whil!look%straзahead	BA field deѠ|bҨd are~i<whбұsee||NAӓs	BA field tВt|teЅ*hІfa?Ѐth!sҮ+ұca<see	EA func>|hІweЇth!Ҧ+Ѱ	EA hallucina>|see%thЙ+#ar!Ўthere	EA imҳrmХ|poo?sз#glasse+canЎfull]fix||DLӲ
EA capacі|aЇth!ai?ұca<blІout	QA Ԑs|pulse, нЙ, temperatur!{=prВsя
FA<D deѦ||lІҺ<D	EA<D status|hІmuАҺ<D on!has	BA<K ӭҰ|=thinner	BA<supplemХa>|tak%Һns
EAgo|patӖ+*ң<#tur<lѳer
BAо|Р<ч!th!baь*th!Ҧ
KAreүal|*th!baь*th!ey!{it+jЧy	EAus|clea?jЧ]i<th!Ҧ||IA humor;IA Ю	EAu+hӑ|ѵ%ч!th!Ҧ||KJa
EA malaria|typ!*malari~#ca<com!back
EA cord ӝ>|voc@cord+#cӓ!whe<the]should Ҥ	EA cord paralyЉ|voc@cord+#do Ўmove||GLfol	BA fold|b{i<th!throб#ђ+sound
EAza>|mak%sounds||GFs	IAze||mak!sounds|GBs
EAon@rehabilita>|҇ ^gett%baьЀѰ
EAg|pass%urи
BAl!organЂcompound|Ҫ@#get+inЀth!ai?_҃t+{cleaners
EA expanЬ|add%еЀth!О	EA *dԓribu>|hІfa?~Ѫ Ѵs
BAus|twԓ}Ѥ
EA Wҧebr{Ё|Щ}Ы<i<whiА=doe+ЎclԠwЧ
EAnazole|Шfungu+[||AIposa;AAcaspofungin
EAxetи|З!fo?ӨВЬ
EAabilit]facэ|th%#ђ+hӕmor!likely
EA|oute?femal!sex ӆ
KA|*th!oute?femal!sex ӆ||FAl	EA Ј|cК?*th!oute?femal!sex ӆ	EA intraepitheli@neoplasia|ё}cЧ+*th!oute?sex ӆ
EAо|Я@*oute?femal!sex ӆ
EAis|sor!oute?femal!sex ӆ
EAynia|Ԏ-lҭ%ҳ<arЖth!Ҥ%*th!Ԧ
EAagin@candidiaЉ|vagin@yeaЅп>||BS
DA circumferҲ||waiЅsize	EA-to-hip raѢ|waiЅsiz!divid}b]hip size
EA.Waldenström macroglobulиmia|rar!=Ј||JQom m;ZAaҟ;JEom macroglobuҨa
FB Ѯі||fad%ԕ>
BA ЉҐ|nurs!i<charg!*~ward||||E
EAin|piЇ#thin+th!О
BAt ҡ|Ӥ _~З!Ѽ!~ѐ]ҩs
EAul waitЙ|regѿ?Ӗck+^no МЃyet
BAorn!Ё|жВ+_unsaf!wѱr||LAжВs
EAg|sӔl]ԞpЙ	EAg _mechanic@vХila>|sӔl]Ԟp%th!н%machи
BA-bҘ%Қ|exercis!o<you?feet, suАa+walkЙ	EA-for-Ԁ|weзcompar}^Ԁ	BA}mea<ӁҲ|aєag!ӁҲ, ^ӂ!ѐie+count%more
KA tolerѱd|^few ќ%sid!efѠs	BA-child visit|rouү!Ӗckԇfo?~child||LAӖck;LAexam;FGӀ||C	KA-ӁХiѱd|^nҘl]nԃ@Џ	BA-wԮ<visit|yҘl]Ӗckԇfo?~woӸ||LAexam||C
EA.WeЅNil!҅|ҏ+Тb]mosquitoВ
EA.WВҐ<blot|ӰЅ#find+~Нn||AAwВҐ<blottЙ
CA||raised, itch]bump
EA|whԓl%н
EAng|whԓl%н
EAsh-associat}П|neьinjur]_~Ҏ<jerk||IA ӗ
BA.Whippl!procedя|Р<o<th!pancrea+{nҘb]ӆ||AApancreaҁoduodenecо
BA =ceЇcount|couЃ*th!cЧ+#fзп>	EA coбhypertenЬ|ѡ=prВҸ!onl]бth!docэ's	EA matҐ|inne?wir%*th!bЭ	EA matte?hyperintensі|ҜЇspԠo<~ш<scan||NAlВӲ	BA spԠlВӲ|Ҙl]sig<*too҈decay
PA prВeЃwith||уhave	PA prВХ+with||уhas
EA-ш<radioЋ|ray+Ѐth!wӪ!bЭ||FH ш<radiaѢ<
BA loc@exciЬ|Р<ЀЯ!~lump {som!Ѹ!arЖit
BA deҐminaЃ*щ|liv%Ы<#afѠ+щ||||E
BA.Wilcoxo<tВt|teЅ*whethe?ӿө+Ӂ||JEԐed-rank ;JErank-sum 
KA-type|nԃ@fԃ *~Ҋe
EA.Wҧiam+Ѝ|rar!Ҋ!Ы<#afѠ+heЄ{lҘnЙ
BA.Wilm+tumor|childhћѩ]Ј||FG';KBu;FB' tumou
EA.Wilson'+Ё|Щ}Ы<#ҋ+ԇcoppe?i<th!Ю||GI
BAaw@ҝ|iЇefѠ *Ԟp%~Ѫ o?alcoӪ	EAaw@Ѝ|жВ+ц?Ԟp%~Ѫ
PA nԃ@limits||nԃal
BA.Wolff-Parkinson-Whit!Ѝ|ԩ~pa҈#speed+th!ф
EAg memory|Ӫd%fӢ+i<mind fo?~ӥҥ
EA җ!nurse|nurs!уtrҞ+wounds	EA cӓя|cӓ%*~wound	BA cultя|ӰЅfo?Ѳ+i<~wound	FA dehiscҲ||wЖreҤЙ	EA healЙ|heal%*~cДo?sore	EA п>|пt}wound
QAЖservicВ|fuЇrang!*ӡ||LAк
KA.X-Ҩked|pass}o<i<~wa]#mostl]afѠ+boys
EAlaҜ|yЧІfбpatАo<th!Ҧlid
BAn!oxidas!й|З!fo?҃ful ԧЃ҄s
EAma|yЧІfбlump i<ѻ
KAneic|_anҍ?speciВ
EAansplӭa>|ӛЃ_a<anim@Ѐ~ѽn
EArm~pigmХosum|Щ}ԩem!ԌѢ<Ѐsunlѳ
EAthalmia|dr]Ҧ+_laь*Һ<A
DAs||dr]ѻ|EAderma
FAomia||dr]ӎ
EA|ң<{ӣ!И<i<hԠregӲs
BA liv}^disabilі|yҘ+speЃi<poo?щ	QA *lif!ӓt|yҘ+#С!would hav!liv}ѭДth!Ё||ASpotХi@
EA feє|ҏ+Тb]mosquitoe+#ca<hӕth!lрr
EA.Yersini~pВtis|gѥ#в+plague
EA-score|hІfa?_aєԀ
EAvir|flu [
EAdи|HIV [
EA.Zik~҅|ҏ+Тb]mosquitoe+#ca<hӕunbor<babiВ
EAidӞ|З!fo?seє!mХ@жВs
EAonЂӮ|њ-Ԣ%drip||IAѱ;AApamidronѱ
EAem|Ӑ [||CApiclӞ
CBis||Л!#Ѵ+_animal+ЀСe
CBЂЁ||Л!#Ѵ+_animal+ЀСe
BA|egg ԧn}b]~sperm`;

// How other forms and spellings begin, and where their rows are: "oedema edema".
const elsewhere = `1st	first
20	anomal
20week	anomal
24hour	24
25hydr	25
2nd	second
3d	breast
3rd	third
5	five	fluoro
5alpha	5
5fluor	fluoro
5ht3	5
5year	5	five
6	six
6minut	six
abdomi	centra
ablati	ablate
abnorm	uterin
abrupt	placen
abusiv	shaken
acetyl	n
aciclo	acyclo
acidba	acid
acidos	metabo
acute	altitu	angle	myocar	rheuma
acutep	acute
adapti	acquir	assist
addiso	adrena
addon	add
adenoa	adeno
adenom	coloni
adheri	adhere
adjunc	add
adjust	gastri
admini	route
adrena	epinep
adulto	adult
aetiol	etiolo
affect	mood
aflibe	ranibi
afterv	after
age	presby
ageadj	age
ageing	aging
agemat	age
agerel	age	presby
agespe	age
agesta	age
aggres	chroni
airflo	airway
aldost	minera
alfent	remife
algal	harmfu
all	tretin
allcau	all
alltra	tretin
alpha	tocoph
alpha1	alpha
alphab	alpha
alphaf	alpha
alphag	alpha
alphal	alpha
alphas	alpha
alphat	tocoph
alt	altern
ambula	outpat
americ	chagas
aminop	theoph
amoebi	amebia
ampule	ampoul
amyloi	beta
anaemi	anemia	anemic
anaest	anesth	induct
anesth	induct
aneuri	aneury
angio	angioe
angioo	angioe
angiot	ace
anglec	angle
angula	cheili
animal	dander
ankleb	ankle
anklef	ankle
annual	open
anonym	de
anosco	procto
antena	prenat
anti	antiem	antihy	antire	antitu	tumor
antial	anti
antian	angiog
antibi	antimi
antica	antine
antici	anti
antico	antiep
anticy	anti
antidi	vasopr
antiep	antico
antihy	hypoli
antiin	anti
antimi	antibi
antimu	anti
antimü	anti
antioe	anties
antipa	anti
antise	antiep
antith	protei
antitn	tumor
antitu	anti
antiva	anti
antive	anti
aortas	aorta
aortic	coarct
aphere	leukap
apneah	apnea
apnoea	apnea
areas	area
argini	diabet
ascend	cholan
assays	assay
asympt	subcli
atriov	heart
atrisk	at
atroph	gastri	vagina
attenu	live
atypic	dyspla
augmen	oxytoc
autoin	auto
avascu	osteon
avoida	preven
axial	ankylo
axons	axon
azoles	azole
azotae	azotem
b	brain
baby	early
bacter	fungal	infect
bareme	bare
basal	long
basalb	basal
bcell	b
behcet	behçet
benefi	risk
benzat	penici
benzyl	penici
bestco	best
beta2	beta
beta2a	beta
betaad	beta
betaam	beta
betabl	beta
betaca	beta
betala	beta
bileve	bipap
bilhar	schist
bingee	binge
biopsi	biopsy
biores	bioabs
birth	contra	perina
bladde	inters
blepha	ptosis
blood	arteri	oxygen
bloodb	blood
blunte	flat
boluse	bolus
bone	myelos	scinti
borrel	lyme
bowel	fecal
brain	cerebr	intrac
braind	brain
brains	brain
branch	retina
broads	broad
bronch	airway
btype	brain
bullae	bulla
burden	diseas
bursae	bursa
caecal	cecal
caecum	cecum
calciu	pseudo
can	may
cancel	trabec
cancer	tumor
carbim	propyl
carcin	neuroe	perito	tumori
cardia	cathet	corona	dysrhy	electr	heart	myocar
cardio	fetal
care	contin	health
carese	health
caries	dental
cart	car
caseco	case
caspof	vorico
catchu	catch
catscr	cat
causat	etiolo	infect
cefale	cephal
cell	cellul
cellfr	cell
cellme	cell
cellul	cell
centra	retina
cerebr	arteri	intrac	small
certif	nurse
cervic	pap	radicu	spondy
child	under
chirop	podiat
chisqu	chi
chloas	melasm
cholae	cholem
choroi	uveal
chroni	critic	myalgi	venous
ciclos	cyclos
circul	cardio
clades	clade
clear	renal
clinic	care	geneti	major	medica	patien	period
clomif	clomip
co	amoxic	comorb	trimet
coadmi	co
coagul	clotti
coamox	amoxic
cobala	b12
cocci	coccus
codons	codon
coelia	celiac
coinfe	co
colist	polymy
colore	coloni
colour	coloni	color	colore
combin	highly	oral
common	bile	usuall
compas	expand
comple	remova
compli	medica
compos	resin
compre	geriat
concur	concom
conebe	cone
congen	adrena
conges	heart
coniza	cone
consul	hospit
consum	alcoho
contin	nhs	insuli	renal
contro	extend	ovaria	preven
cooccu	co
cool	cold
copay	copaym
copays	copaym
cord	umbili
corona	vascul
costef	cost
costsh	cost
costut	cost
cotrim	trimet
cox2	cox
coxart	hip
creact	c
crib	cot
cross	multis
crossc	cross
crossp	cross
crossr	cross
crosss	cross	multis
cryoab	cryosu
cut	cutoff
cyanoc	cobala
cycloo	cox
cystic	neuroc
cysts	cyst
ddimer	d
debulk	cytore
deceas	cadave
decisi	mental
defaec	defeca
deiden	de
delaye	umbili
dement	lewy
dental	tooth
dentin	tooth
depigm	hypopi
depot	medrox
dermat	tinea
desflu	sevofl
desven	venlaf
detach	retina
develo	dyspra	hip
diabet	macula
dietic	dietit
differ	thyroi
diffus	b
digest	gastro
dilata	dilati
dilati	dilate
disc	lumbar
discoi	cutane
discon	treatm
diseas	patien
divalp	sodium
dnr	do
donotr	do
dopple	color
dosage	dosing
dose	dosing
dosede	dose
dosees	dose
dosefi	dose
doseli	dose
dosera	dose
dosere	dose
dosett	compli
double	bilate
doulas	doula
down	downre
dpp4	dpp
drug	food	formul	medica	pharma	refrac	substa	treatm
drugdr	drug
drugel	drug
drugfo	food
drugin	drug
drugna	treatm
drugre	drug	refrac
dry	kerato
dual	co
dualen	dual
dually	dual
duplex	color
durabl	health
dxa	dexa
dysfun	uterin
dyspne	exerti
dyspno	dyspne	exerti
dysthy	persis
ear	audito
earlyo	early
ecigar	e
edemaf	edema
egfr	glomer
egfrs	glomer
electr	cauter	e
elepha	lympha
emboli	embolu
enamel	dental
end	endpoi
endocr	hormon
endome	uterin
endosc	functi
endotr	intuba
endsta	end
enemas	enema
energy	calori
enures	noctur
epicon	latera
epider	sebace
epithe	ovaria
epresc	e
equipo	clinic
equivo	inconc
erythr	red
estima	glomer
eventf	event
excisi	excise
exerci	bronch	cardia
exhali	exhale
exocri	pancre
exons	exon
extrac	lithot
extrad	epidur
faecal	fecal
faeces	feces
falsen	false
falsep	false
falter	failur
fatfre	fat
feasib	pilot
fecal	calpro
fecalo	fecal
feefor	fee
femur	femora
femurs	femur
fetal	fetoma	intrau	macros
fetalm	fetoma
fetuse	fetus
fibroi	uterin
fine	partic
finene	fine
first	typica
firstd	first
firste	first
firstg	typica
firsti	first
firstl	first
firstp	first
fissur	dental
five	5
fiveye	5	five
fixedd	fixed
fixede	fixed
flash	contin
flatus	flatul
flexib	sigmoi
fluoro	cephal	dental
focal	neurol
foetal	fetal	fetoma	intrau
foetus	fetus
foley	urinar
follow	upon
fooddr	food
foodin	food
foot	orthot
formul	drug
frenec	frenot
frenul	frenot
frusem	furose
fuglme	fugl
full	comple	third
fullte	full
fullth	full	third
fulmin	acute
functi	conver	neurom
fundos	ophtha
fundus	ocular
fungae	fungem
g	gastro
gainof	gain
gaits	gait
gammaa	gamma
gammag	gamma
gancic	valgan
gastri	sleeve
gastro	gastri
gene	geneti	genome	polymo
genera	tonic
geneti	polymo
genito	vagina
genome	gene
genomi	genome
glitaz	thiazo
glp1	glp
glucom	blood
glucos	blood	glycos
glue	otitis
glybur	gliben
glycae	glycem
glycat	a1c
glycer	nitrog
gnrh	gonado
goitre	goiter
gonart	knee
gouty	gout
gps	gp
grafts	graft
graftv	graft
gramne	gram
grampo	gram
grand	tonic
granul	donova
graves	thyroi
gray	grey
great	saphen
grey	gray
gtube	gastro
gtubes	gastro
gum	gingiv
gutbra	gut
gynaec	gyneco
haemag	hemagg
haeman	hemang
haemar	hemart
haemat	hemate	hemato	hematu	stem
haemob	hemobi
haemoc	hemoch	hemoco
haemod	hemodi	hemody
haemof	hemofi
haemog	a1c	hemogl
haemol	rh	hemoly
haemop	hemope	hemoph	hemopt
haemor	hemorr
haemos	hemost
haemot	hemoth
halfli	half
handgr	grip
handof	patien
hba1c	a1c
health	insura
heatst	heat
heavy	menorr
hemato	stem
hemogl	a1c
hemoly	rh
hepati	fatty	liver	nonalc
her2po	her2
heredi	geneti	herita
herpet	herpes
hiatus	hiatal
hib	haemop
high	hepa
highde	high
highdo	high
highef	hepa
highfl	high
highgr	high
highin	high
highpe	high
highri	high
histam	h2
hmgcoa	hmg
homoeo	homeop
hormon	endocr
hospit	nhs	nosoco	virtua
human	person
humant	person
humeri	humeru
hybrid	artifi
hydati	echino	molar
hypera	hypere
hyperm	hypero	joint
hyperp	polyph
hypoae	hypoes
hypoxa	hypoxe	hypoxi
hypoxe	hypoxi
idiopa	parkin	adoles	immune	inflam
if	as
iga	henoch
illnes	hypoch
immune	checkp	immuno
immuni	vaccin
immuno	immune
impact	cerume
impedi	impede
implan	loop
in	hospit
inappa	subcli
incide	rate
incomp	cervic
incont	urinar
indete	inconc
induci	induce
induct	hearin
infant	hemang
infect	fungal
inferi	vena
inflam	proinf
infusi	infuse
inheri	inborn
inhosp	hospit
initia	treatm
innetw	in
insten	in
instru	assist
insuff	inadeq
insuli	bolus	type
intens	critic
inter	interi
interd	interp	multid
interm	claudi	metror
intern	jugula
intero	inter
interr	inter
inters	multis
interv	hernia	treatm
intest	bowel	gut
intra	postop
intraa	intra	postop
intrac	cerebr	refrac
intrag	gastri
intran	nasal
invasi	cervic
ionisi	ionizi
ischae	ischem
isoflu	sevofl
iv	intrav
jak	janus
joint	arthro	disloc
kala	viscer
kalaaz	viscer
kegel	pelvic
kerato	cornea
kidney	dialys	liver	renal
kyphop	verteb
l	levodo
labele	approv
labor	induct	oxytoc
labour	induct	oxytoc
lactat	anaero
large	loop
laryng	larynx
laser	panret	trabec
lateli	late
lateon	late
ldopa	levodo
leadti	lead
left	ventri
leggca	legg
leiomy	uterin
leucoc	leukoc
leucop	leukop
leucor	leukor
leukae	leukem
leukop	oral
levels	level
levobu	bupiva
levoth	thyrox
licens	approv
lifeli	life
lifepr	life
lifesu	life
lifrau	li
ligati	ligate
lipidl	lipid
liver	hepati
local	locore
long	depot	insect
longac	depot	long
longla	insect
longte	long
loses	lose
losing	lose
lossof	loss
lost	lose
lou	amyotr
lowden	low
lowdos	low
lower	esopha
lowgra	low
lowimp	low
lowinc	low
lowlev	low
lowsod	low
lumbar	lumbag	radicu	spinal
lung	pulmon
lymph	lympha
lympho	lymphe
macroc	anemia
macrol	cephal
mainte	preven
major	depres
mammap	mammop
mannwh	mann
mantou	tuberc
mao	monoam
maxill	oral
maximu	maxima
mealti	rapid
medica	acute	clinic	drug	health	nonadh	reside
medici	adhere	drug	medica
megalo	anemia
melaen	melena
melano	nevus
menier	ménièr
mening	neisse
menopa	hormon
menstr	menses
messen	mrna
metaan	meta
metabo	alkalo	nonalc
metare	meta
metast	castra	second
methim	propyl
micro	microo
microa	albumi
microb	fungal
microd	discec
micron	nutrit
mid	midure
minime	mini
minimu	minima
modera	consci
modes	mode
modifi	extend	radica	videof
moieti	moiety
mononu	infect
monoun	unsatu
monthl	insura
mucosi	stomat
mucous	mucosa
multi	compli	multic	multip
multic	compli
multid	drug
multif	multip
multio	multip
muscar	long
muscle	neurom
muscul	muscle
mutati	mutate
mycose	mycosi
mycosi	cutane
myelom	multip
myelop	cervic
myxoed	myxede
nacety	n
naevi	nevus
naevus	nevus
nasal	intran	nasend
nasola	tear
natura	fertil
neural	neurop
neurax	spinal
neutro	febril
nevi	nevus
newbor	neonat
nextge	next
ng	nasoga
nicoti	tobacc
nissen	fundop
nmethy	n
nodal	lymph
nodula	multin
noisei	noise
non	noncar	nondia	nonfat	nonhor	noninf	noninv	nonmel	nonope	nonopi	nonpha	nonran	nonspe	nonste	nonsur	nonuni	rhinit	type
nonalc	non
nonall	rhinit
nonbla	non
nonbli	unblin
nonhdl	non
nonhod	non
noninf	non
nonins	type
nonmod	non
nonmus	non
nonnuc	non
nonnut	non
nonsma	non
nonste	non
nonstr	non
nonsts	non
nonsui	non
nonsur	nonope
noradr	norepi
normal	saline
not	statis
novel	direct
nsaids	nsaid
nursel	nurse
nurset	nurse
nutrie	nutrit
nutrit	dietar
obgyn	ob
obgyns	ob
obstet	intrah
oedema	edema	edemat
oesoph	esopha
oestra	estrad
oestro	estrog
offlab	off
offpum	off
offtar	off
oligoz	oligos
omega3	omega
on	upon
onabot	botuli
onsets	onset
oocyte	egg	ovum
open	compou
openan	open
openla	open
operat	assist
oral	dental	glucos	maxill	stomat	system
orchid	orchie	orchio
organ	transp
orodis	orally
orofac	cleft
ossifi	osteog
osteoa	knee
osteop	fragil
ostomi	ostomy
otorhi	otolar
outofh	out
outofn	out
outofp	out
outpat	ambula
ova	ovum
ovarie	oophor
overal	object
packye	pack
paedia	pediat
pamidr	zoledr
pancre	whippl	beta
papill	thyroi
paraes	parest
paraly	ileus
paroti	sialad
partia	focal	prothr	remova	second
payors	payor
pd	progra
pd1	pd
pde5	phosph
pdl1	progra
peak	maxima
pedodo	pediat
peerre	peer
peg	gastro
pegint	interf
peptic	gastri
periap	dental
periim	peri
perina	matern	mother
periop	intrao
periph	picc	t	blood	vascul
periur	peri
perpro	per
person	patien
perthe	legg
pet	dander
petct	pet
petit	absenc
pglyco	p
phaeoc	pheoch
photoc	panret
photod	photoa
phyton	phytoc
pit	dental
pityri	tinea
plant	phytos
plasma	cell	elimin	serum
pleura	malign
pneumo	strept
pointo	point
polyme	pcr
polyps	polyp
polysa	conjug
polyun	unsatu
popula	commun
portwi	port
posaco	vorico
positi	plagio
post	long	postan	postme	postop	postte
postco	long	post
postdi	post
postdu	post
postex	post
postma	post
postna	postpa	puerpe
postop	post
postpa	peripa	puerpe
postth	post
posttr	post
postur	orthos
postvo	post
potent	years
powers	power
practi	clinic
pre	preecl	preope
preaut	prior
precer	prior
precip	predis
predia	impair
preexi	pre
preexp	pre
pregna	gestat	termin
prelab	premat
premal	precan
premat	preter	primar
preop	pre
presen	chief
pressu	decubi
presum	provis
primar	biliar	decidu	essent	hypera	open
prions	prion
pro	proapo	proinf
proced	consci
procti	ulcera
progre	diseas
prolap	hernia
prolon	qt	extend	postte
proper	adequa
prophy	antibi
propor	cox
propto	exopht
prosta	psa
prosth	peripr
protoo	proto
proxim	humera
psychi	involu	psycho
public	diseas
puerpe	postpa
pulmon	alveol
pulpot	pulpec
pureto	pure
pvalue	p
qtc	qt
quasie	quasi
quasir	quasi
quinol	fluoro
quinsi	perito
quinsy	perito
radiat	referr
radica	cystec	prosta
radioa	radiot
radioi	radioa
radion	radioi
radios	stereo
rangeo	range
ranges	range
rapamy	siroli
rapid	antige	maxill
rapida	rapid
re	epithe
readyt	ready
realti	real
realwo	real
reboun	medica
recomb	subuni
recurr	recur	relaps
recurs	recur
reduce	impair	low
reepit	epithe
reflux	erosiv
refrac	treatm
regist	dietit
rehosp	readmi
reliev	rescue
rem	rapid
remain	mainta
renal	kidney	liver
renina	renin
renins	renin
report	notifi
resect	surgic
resorp	reabso
respir	pulmon
restin	basal
rhesus	rh
rhinos	sinusi
risk	prophy	relati
riskbe	risk
riskre	prophy
ritona	lopina
robot	roboti
robota	robot	roboti
roboti	robot
roc	receiv
route	exposu	mode
routes	exposu	mode	route
roux	gastri
rouxen	gastri
runin	run
ruptur	perfor
salbut	albute
scalin	root
second	atypic	superi	vicari
secuki	usteki
sedati	sedate
seekin	seek
seeks	seek
selegi	rasagi
selfad	self
selfef	self
selfha	self
selfli	self
selfra	self
selfre	self
semian	biannu
semist	semi
senile	solar
serolo	antibo
seropr	serosu
serous	otitis
severe	matern
sex	gender
sexmat	sex
sexspe	gender
sexual	coitus
shamco	sham
shave	punch
shock	extrac	lithot
shorta	short
shortc	short
should	subacr
shunts	shunt
sickle	vaso
simple	closed
sinoat	sinus
sixmin	six
sjogre	sjögre
skin	macule	split
skinto	skin
sleepd	sleep
sleepw	sleep
slitla	slit
smallc	small
smear	pap
sober	recove
socio	sociod	socioe
soil	helmin
soiltr	helmin
solar	actini
sought	seek
spasmo	cervic
spatia	hemine
spinal	decomp	interv	verteb
splitt	split
sponta	vagina
staph	staphy
statet	state
steato	fatty
stelev	st
stents	stent
step	high
stepdo	high
stoma	ostomy
stomas	stoma
stress	takots
struct	medica
stsegm	st
study	clinic
subara	spinal
subste	retros
succin	rocuro
sufent	remife
sulpho	sulfon
superf	non
superi	vena
suppur	purule
sustai	extend
suxame	rocuro
sympto	onset
system	lupus	sclero
t	studen
tardiv	dyskin
target	therap
taysac	tay
tcell	t
teachb	teach
teleco	telehe
teleme	telehe
tempor	giant
tendon	tendin
tentat	provis
term	full
termin	elimin
testre	test
tetrac	cephal
tetrap	quadri
therap	treatm
thiome	thimer
third	payor
thirdd	third
thirdg	third
thirdp	payor
thromb	embole
tibias	tibia
tickbo	tick
timede	time
tinea	onycho
tineas	tinea
tissue	necros
titers	titer
titre	titer
titres	titer
tnf	tumor
tollli	toll
tonicc	tonic
tooth	dental
torn	menisc
total	hip	intrav	knee	parent	should
toxic	steven
toxins	toxin
transa	aminot
transi	care	urothe
transm	mode
transo	transe
treatm	medica
trisom	edward	patau
ttest	studen
ttests	studen
tulara	tulare
tumor	cancer
tumour	cancer	tumor
twinto	twin
twintw	twin
twowee	two
tympan	perfor
typica	usuall
ulnas	ulna
ultras	sonogr
underf	under
undesi	untowa
unilat	hemine
univer	standa
up	upregu
uraemi	uremia	uremic
ureas	urea
ureter	renal	urolit
urgenc	urge
urine	urinar
urogen	genito
ursodi	ursode
uterov	uterin
uv	ultrav
uvulas	uvula
vacuum	negati
vagina	vulvov
valaci	valacy
valpro	sodium
valueb	value
varice	peptic
vascul	hemodi
vasomo	rhinit
vasooc	vaso
vecuro	rocuro
venepu	venipu
ventou	vacuum
ventri	premat
verbal	oral
vernal	allerg
vertex	cephal
vertic	mother
vestib	acoust	labyri
videoa	video
villi	villus
vinbla	vincri
viraem	viremi
virtua	ct
vision	visual
vitami	b12
volati	inhala
vp	ventri
vulval	vulvar
vulvov	vagina	vagini
waistt	waist
water	fluori
wegene	granul
wellba	well
wellch	well
welldi	well
wellwo	well
west	infant
wet	neovas
wheals	wheal
when	as
whole	exome	genome
wholeb	whole
wildty	wild
wolffp	wolff
workin	provis
xerode	xerosi
xlinke	x
zopicl	zolpid
zscore	z`;

const table = once(() => {
  const lines = rows.split('\n');
  const meant = pieces.split('|');
  return {
    lines: new Map(beginnings.split(' ').map((beginning, at) => [beginning, lines[at] ?? ''])),
    elsewhere: new Map(
      elsewhere.split('\n').map((line) => {
        const [beginning = '', ...others] = line.split('\t');
        return [beginning, others];
      }),
    ),
    pieces: new Map(Array.from(symbols, (symbol, at) => [symbol, meant[at] ?? ''])),
  };
});

const readSpelling = (term: string, written: string): string => {
  const end = written.charCodeAt(1) - 65;
  return term.slice(0, written.charCodeAt(0) - 65) + written.slice(2) + (end === 0 ? '' : term.slice(-end));
};

const readRow = (beginning: string, row: string): JargonTerm => {
  const [rest = '', explain = '', plain = '', also = '', note = '', of = 'A'] = row.slice(2).split('|');
  const term = rest.startsWith('.') ? rest.slice(1) : beginning + rest;
  const [first = '', ...alternatives] = plain.split(';');
  const mark = row.charCodeAt(0) - 65;
  const readers = of.charCodeAt(0) - 65;
  const english = locales[readers >> 1];
  return {
    term,
    also: also === '' ? [] : also.split(';').map((written) => readSpelling(term, written)),
    ...(first === '' ? {} : { plain: first }),
    alternatives,
    ...(explain === '' ? {} : { explain }),
    pos: parts[Math.floor(mark / 3)] ?? 'noun',
    kind: kinds[mark % 3] ?? 'explain',
    ...(english === undefined ? {} : { locale: english }),
    ...(readers % 2 === 1 ? { audience: 'patients' } : {}),
    ...(note === '' ? {} : { note }),
    source: sources[row.charCodeAt(1) - 65] ?? '',
  };
};

const readRows = (beginning: string): readonly JargonTerm[] => {
  const { lines, pieces: meant } = table();
  const line = lines.get(beginning);
  if (line === undefined) return [];
  const written = Array.from(line, (character) => meant.get(character) ?? character).join('');
  return written.split('\t').map((row) => readRow(beginning, row));
};

/** The terms of which a form begins with a word that begins so, and some that stand beside them in the table. */
export const termsBeginning = (beginning: string): readonly JargonTerm[] => [
  ...readRows(beginning),
  ...(table().elsewhere.get(beginning) ?? []).flatMap(readRows),
];

/** All terms, by how they begin. */
export const allTerms = (): readonly JargonTerm[] => [...table().lines.keys()].flatMap(readRows);
