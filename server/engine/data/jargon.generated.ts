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
  /** Where it is a word; everywhere when absent. */
  readonly locale?: string;
  /** Whom it is hard for; all readers who are no professionals when absent. */
  readonly audience?: 'patients';
  /** What to mind. */
  readonly note?: string;
  readonly source: string;
}

const parts = ["noun","mass noun","verb","adjective","adverb","phrase"] as const;
const kinds = ["replace","explain","both"] as const;
const locales = ["","en-GB","en-US"] as const;
const sources = ["own wording","CDC Plain Language Thesaurus 2009","AHRQ PEMAT","NHS A to Z of health writing, Open Government Licence v3.0"] as const;

// What single characters stand for in the rows below.
const symbols = '!#%*+<=>?@[]^_{}~ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџѠѡѢѣѤѥѦѧѨѩѪѫѬѭѮѯѰѱѲѳѴѵѶѷѸѹѺѻѼѽѾѿҀҁ҂҃҄҅҆҇҈҉ҊҋҌҍҎҏҐґҒғҔҕҖҗҘҙҚқҜҝҞҟҠҡҢңҤҥҦҧҨҩҪҫҬҭҮүҰұҲҳҴҵҶҷҸҹҺһҼҽҾҿӀӁӂӃӄӅӆӇӈӉӊӋӌӍӎӏӐӑӒӓӔӕӖӗӘәӚӛӜӝӞӟӠӡӢӣӤӥӦӧӨөӪӫӬӭӮӯӰӱӲӳӴӵӶӷӸӹӺӻӼӽӾӿԀԁԂԃԄԅԆԇԈԉԊԋԌԍԎԏԐԑԒԓԔԕԖԗԘԙԚԛԜԝԞԟԠԡԢԣԤԥԦԧԨԩԪԫԬԭԮ';
const pieces = 'e |that |ing |of |s |n |tion|d |al |r |medicine|y |with |from |a |to |disease|ic |nt |art |st |ow |ll |cancer|treatment|sis|therapy|through |syndrome|not |surgery|ch |blood|cells|itis|es|ut |too |disorder|ck |medicin|bloo|infectio|ance|ing|treatme|diseas|protei|cause|operatio|peopl|inherite|ment|health |antibiotic|growth |ell|strong |sion|brain|hormon|conditio|ine|remov|body|muscle|pregnancy|at |substanc|illn|ight |inhibitor|birth|care|ive|nerv|tomy|breath|ate|afte|infec|who |brai|aroun|heart|betwee|muscl|ure|insid|sprea|tissue|hospital|control|ity|health|opathy|troubl|tor|stud|make|pregnanc|lung |carcinoma|bone|system|stoma|tio|ffect|high |chang|ever|harmful |ent|drug|swolle|kidne|bowel|ography|tiv|erm |ficiency|symptoms|witho|ain|artery|tissu|work|befor|bladde|block|children|damag|germ|ight|immun|problem |skin|defens|bleed|diabete|perso|ula|bod|tic|weak |sudde|dangerou|viru|flui|th |joint|attack|help|age|othe|gen|build|exercise|littl|logist|sels|ology|symptom|move|ter|group |lungs|car|ear|caus|eat|emia|period|sma|ultrasound|airways|problem|growth|injury|lin|pai|eye|chemic|prostat|ski|ical|open|time|broke|ide|place|start|tin|ence|surger|ast|arm |vaccin|you |agonist|grow|baby|keep|organs|outsid|procedur|seriou|someth|sugar|sur|together|vitami|che|et |lowe|womb|man|ough |ultrasoun|differ|medica|transplant|commo|pati|sleep|ase|hospit|parasit|seizur|signals|hol|los|mouth|tooth|ver|ill|bon|act|one|throat|medic|transpla|unde|dysfunc|low|support|depr|use|break|airway|short |group|long |talk therap|thyroid|acid|allerg|ion|lab te|larg|condi|it |risk |ant|tube|vein|protect|diabet|look |pneumonia|reac|scopy|signal|trial|feel|lung|two |analy|gland|teeth|up |microscope|ose|plac|show|behavior|docto|har|long|norm|wher|whit|life|mortal|ofte|protec|sign|someon|stop|suga|take|trophy|tub|vagina|newborn|oma|ot |joi|tim|childhoo|extr|hyperten|injec|ist|malari|narrow|stiff |strengthen|think|thyroi';

// How terms begin, and a line for each beginning with the rows of its terms without it. Of a row, two letters say of what kind it is and
// whence; then come, with bars between, the rest of the term, what may be said in brackets, in its place, other spellings, a note, where and for whom.
const beginnings = '24 25 5 a a1c abdome abdomi ablate ablati able abnorm abrasi absces absenc absent absolu absorp abstai abstin abulia acalcu acanth acarbo accept accide accoun ace acellu acetab acetam acetyl achala achill achlor achond acid acidot acinet acne acoust acquir acroch acrome acromi actini action activa active activi acuity acute acyclo adalim add adduct adeno adenoc adenoi adenom adenos adenot adenov adequa adhere adhesi adipoc adipok adipon adipos adjunc adjust adjuva admini adoles adrena adrene adreno adult advanc advers aedes aerobi aeroph aeroso afebri affect affere africa after age agenes ageusi agglut aggrav aggres aging agnosi agonis agorap agranu agraph air airbor airflo airway akathi akines alanin albend albini albumi albute alcoho aldost alendr alexia alexit alfuzo alkali alkalo alkyla all allele alleli allerg allevi allied alloca allody alloge allogr alloim allopu alopec alpha alport alpraz altepl altere altern altitu alveol alzhei amalga amanta ambien amblyo ambula amebia amelio amenor ametro amikac amino aminoa aminog aminot amioda amitri amlodi amnesi amnest amnioc amnioi amniot amodia amoxic amphot ampici ampoul amygda amylas amyloi amyotr anabol anacus anaero anal analge analys anamne anaphy anapla anasto anastr anatom androg anemia anemic anence anergi anesth aneupl aneury angelm angina angiod angioe angiog angiok angiom angiop angios angiot angle anhedo anhidr animal anisom ankle ankylo annual annulo anomal anomia anophe anorec anorex anorga anosmi anosog anovul antaci antago antalg antece antena antepa anteri anthel anthra anthro anti antian antiar antias antiat antiba antibi antibo antich antici antico antide antidi antiem antiep anties antifu antige antihi antihy antima antime antimi antine antino antinu antiox antipa antiph antipl antipr antips antipy antire antirh antise antiso antisp antith antitu antive antivi anuria anxiet anxiol anxiou aorta aortic aortoc aortog apgar aphaki aphasi aphoni aphtho apical apixab aplast apnea apolip aponeu apopto append applie approv apraxi aquati aqueou arachi arbovi are area argini aripip arm aromat arousa arrhyt artemi arteri artesu arthra arthro articu artifi as asbest ascari ascite ascorb asepti aspart asperg asphyx aspira assay assist asthen asthma astigm astroc asymme asympt asysto at ataxia ataxic atelec atenol atezol athere athero atheto atomox atopic atopy atorva atrial atriov atrium atroph atropi attach attack attend attent attenu attrib attrit atypic audiog audiol audiom audito augmen auricu auscul autism auto autoan autoch autogr autoim autoin autolo automa autono autoph autore autoso avian avoida avolit avulse avulsi axilla axon axonal ayurve azathi azithr azole azoosp azotem b b12 babesi bacill baclof bacter balanc balani balloo balneo barbit bare bariat barium barret barrie barthe basal base baseli basic basila basoph bayesi beck becker beclom behavi behçet bell benign benral benzod bereav berg beribe beryll best beta bevaci bevera biannu bicalu bicarb bicusp bienni bifido biguan bilate bile biliar biliru bimato bimoda binge binocu bioabs bioacc bioass bioava biobeh bioche biocom bioele bioequ biofee biofil biohaz bioinf biolog biomar biomat biomec biomon biophy biopro biopsy biosaf biosec biosen biosim biosta biosur biosyn bioter biotin biotyp bipap biphas bipola birth bis bisopr bispec bisphe bispho bitewi bladde blanch blast blasto bleedi bleomy blepha blood bloodb bloods blue blunt body boil bolus bone borbor border bordet borrel bortez botuli bowel brachi brachy bradya bradyc bradyk bradyp brain braxto brca breakt breast breech breslo brief bright brimon broad bromhi bronch brown brucel brugad bruxis buccal budeso buffer built bulimi bulla bullou bundle bupiva bupren buprop burkit burnin bursa bursit bursog buruli buspir byssin c caberg cachec cachex cadave cadmiu caesar caffei calcan calcif calcin calcit calciu calori calpro campyl cancer candes candid cannab cannul cantho capeci capill capnog capsul captop car carbam carbap carboh carbop carbun carcin cardia cardie cardio care caregi carer caries cariog cariou carnit carote caroti carpal carrie cartil carved case caseou castra casual cat catabo catapl catara catato catch catech cathet cauda caudal causal causat cause cauter cavern cd4 cecal cecost cecum cefazo cefixi ceftri cefuro celeco celiac cell cellul centra centro cephal cerami cerebe cerebr certif cerulo cerume cervic cervix cesare cessat cestod cetiri cetuxi chagas chalaz chancr charac charco charge charit checkp cheili chelat chemod chemoe chemok chemop chemor chemos chemot cherry chest chi chiari chief chikun childh chines chirop chlamy chlora chlorh chloro chlorp chlort cholan cholec choled cholel cholem choles cholin chondr chorea chorio choroi chroma chromo chroni chrono chylot chylou cicatr ciliar ciliat cilium cilost ciprof circad circul cirrho cispla citalo clade clarit claudi clavic cleft clinda clinic clobet clomip clonaz clonid clopid closed clostr clotri clotti clozap cluste co coadmi coagul coarct cobala cocain coccid coccus coccyx cochle cochra codon coenzy cofact cognit cohort coinsu coitus colchi cold colect colic coliti collab collag collar collat colloi coloni colono color colore colost colour colpoc colpor colpos colpot comato combin comedo comfor commen commer commin commis common commun comorb compar compas compen comple compli compos compou compre compro compul comput concei concom concor concur condit conduc condyl cone confid confir confoc confou congen conges conjug conjun connec consan consci conser consol consti constr consul contac contai contam conten contin contra contro contus conval conven conver convul coordi copaym coping copper copy cor cordoc cordot core cornea corona corpec corpus correl corrob cortex cortic cortis coryza cost cot cough covari covere cow cowden cox coxiel coxsac cpap cradle crania cranie cranio craniu creati creden crepit creutz crimea crisis crispr critic crohn cross crossb crosso croup crude cryopr cryosu cryoth crypto crysta ct cuboid cultur cumula curati curcum curett curvat cushin custod cutane cutoff cyanob cyanos cyanot cyclic cyclod cycloo cyclop cyclos cyclot cyst cystat cystec cystei cystic cystit cystoc cystog cystoi cystol cystom cystos cystou cytara cytoch cytoge cytoki cytolo cytome cytopa cytopl cytore cytosk cytoso cytoto d dabiga dacryo daltep dander dapagl dapson daptom dash data dating day de debili debrid decann decidu decisi decolo decomp decond decong decont decort decubi deep defeca defibr defici defini deform degene deglut degrad delaye delete delibe deline deliri deltoi delusi demine demogr demyel denatu dendri denerv dengue denosu densit dental dentin dentit dentof deoxyg deoxyr depend deplet depola deposi depot depres depriv dermab dermal dermat dermis dermos desatu desens desmoi desmop desqua detect deteri determ detoxi detrim detrus develo deviat dexa dexame dexmed dextro diabet diagno dialec dialys diaper diapho diaphr diaphy diarrh diasto diathe diazep diclof dietar dietit differ diffic diffus digeor digita digoxi dilate dilati dilato diltia diluen dimeth dinopr dipept diphen diphth diplop dipyri direct disabi disacc discec discha discit discoi discol discon discor discri diseas disloc disori displa dissec dissem dissoc distal distan disten distri diures diuret divert dizygo dna do dobuta doceta docosa dolute domici domper donepe donor donova dopami dopple dorsal dorsif dorzol dosage dose dosing double doula downre downti doxazo doxoru doxycy dpp dravet drople dropou drug drusen dry dual duchen ductal duloxe duoden dupilu dupuyt dura durabl dutast duty dysart dysbio dyscal dysche dysdia dysexe dysfun dysger dysgeu dysgra dyskin dyslex dyslip dysmen dysmet dyspar dyspep dyspha dyspho dyspla dyspne dyspra dysrhy dystax dysthy dystoc dyston dysuri e eardru early easter ebola ecchym echino echoca echola eclamp ecolog ecotox ectopa ectopi ectrop eczema edarav edema edemat edenta edentu edward efavir effect effere efferv effica effusi egg ehealt ehlers ehrlic eicosa ejecti elasta elasti elasto elbow electi electr elevat elicit eligib elimin elonga emacia embole emboli embolo embolu embryo emerge emesis emetog emmetr emolli emotio empagl emphys empiri empyem emtric emulsi en enalap enamel encaps enceph encopr end endemi endoca endocr endocy endodo endoge endolu endome endoph endopl endore endorp endosc endoth endoto endotr endova endove endpoi enema energy engorg engraf enhanc enoxap enroll ent entamo enteca entera enteri entero enthes entomo entrop enucle enviro enzalu enzyma enzyme eosino ependy epicon epidem epider epidid epidur epigas epigen epiglo epilep epinep epipho epiphy epiret episcl episio episod epispa epista epithe epizoo eplere epstei equili equiva equivo eradic erecti ergoca ergono erloti erosio erosiv eructa erysip erythe erythr eschar escher escita esomep esopha esotro essent estrad estrog eszopi etaner ethamb ethano ethiny ethmoi etiolo etiopa etomid etopos euglyc eustac euthym euthyr event everol eviden evisce evoked ewing ex exacer excess excipi excise excisi excita exclus excori excret execut exenat exente exerci exerti exfoli exhala exhale exocri exocyt exogen exome exon exopht exosom exosto exotox exotro expand expect expedi experi expira explan exposu expres exsang exstro extend extens extern extrac extrap extras extrav extrem extuba exudat eye ezetim fabry face facet facial factit factor failur falcip fallop false famili family famoti fancon fascia fascic fascii fascio fastin fat fatigu fatty febril febuxo fecal feces fecund federa fee felodi female femora femoro femur fenofi fentan ferrit fertil fetal fetici fetoma fetosc fetoto fetus fibrat fibrin fibroa fibrob fibroc fibrom fibros fibrot fibula filtra finast fine fingol first fisher fistul fit five fixed flank flat flatul flavon flecai flexib flexio flow flucon fluid flumaz fluore fluori fluoro fluoxe flutic fluvox focal folate follic follow fomite fondap fontan food foodbo forami forced forcep foreig forens forest formot formul fortif fortni fosfom founda founde four fovea foveal fracti fractu fragil frailt frames free freezi frenot fresh friedr fronta fronto frozen fuchs fugl fulgur full fulmin fulves functi fundop fundus fungal fungem fungic funnel furose furunc gaba gabape gadoli gain gait galact galant gallbl gambli gamete gameto gamma gangli gangre gardne gas gastra gastre gastri gastro gauche gefiti gel gemcit gender gene genera generi geneti genita genito genome genomi genoto genoty gentam geogra geriat germ germli geront gestat ghreli giant giardi gingiv given glandu glasgo glass glatir glauco gleaso glenoh glial gliben glicla glimep gliobl glioma glipiz global globul globus glomer glosse glossi glosso glotti glp glucag glucoc glucon glucos glutam glutat glutea glycat glycem glycer glycog glycol glycop glycos glypho goals goblet goiter golgi gonado gonios gonorr good gout gp graft gram grand granis granul graves gravid gray greens grey grip gross ground group growth gtts guided guilla gullet gum gustat gut gyneco h2 h5n1 haemop hair hairli hairy half halito halluc hallux halope hamart hamilt hamstr hand hantav haploi haplot hard harm harmfu hashim hazard hdl head health hearin heart heat heavy heel height helico hellp helmin hemagg hemang hemart hemate hemato hematu hemian hemiar hemiat hemiba hemifa hemine hemipa hemipl hemizy hemobi hemoch hemoco hemodi hemody hemofi hemogl hemoly hemope hemoph hemopt hemorr hemost hemoth henoch hepa hepari hepata hepate hepati hepato hepcid her2 herbal herbic herd heredi herita hernia hernio herpes hetero hiatal hidrad high highly hip hippoc hirsch hirsut histam histoc histol histon histop hiv hmg hodgki holist holter home homeop homeos homocy homoge homolo homozy hordeo hormon hospit househ hpv hrt human humera humeru humora huntin hyalin hyalur hybrid hydroc hydrog hydrol hydrom hydron hydrop hydros hydrot hydrou hydrox hypera hyperb hyperc hypere hyperg hyperh hyperi hyperk hyperl hypern hypero hyperp hypers hypert hyperu hyperv hyphem hypoal hypoca hypoch hypoco hypode hypoec hypoes hypofi hypofr hypogl hypogo hypoin hypoka hypoki hypoli hypoma hypomi hypona hypopa hypoph hypopi hypopl hypopn hypopr hypore hyposm hyposp hypote hypoth hypoto hypotr hypove hypovo hypoxe hypoxi hyster iatrog ibandr ichthy ictal icteri idiopa idiosy iga ileal ileiti ileoco ileost ileum ileus iliac imagin imatin imipen imipra imiqui immedi immobi immune immuni immuno impact impair impede imperm impeti implan implem implie impote impuls in inacti inadeq inanit inappr inatte inborn incent incide incisi inciso inclus inconc incont increa increm incret incuba indapa indepe index indivi indome indoor induce induct indura indwel infant infarc infect infert infest infilt inflam inflix influe inform infuse infusi ingest inguin inhala inhale inhibi inject innate innerv innocu inocul inoper inotro inpati inr insect insidi insolu insomn inspir instit instru insuff insuli insura integr intell intens intent inter intera interc interd interf interi interl interm intern intero interp interq inters intert interv intest intima intra intrac intrad intrae intrah intrai intram intran intrao intrap intrat intrau intrav intron intuba intuss inulin invasi invest involu ion ionizi iontop ipilim ipratr ipsila irbesa iridec iridot irinot iritis iron irradi irriga irrita is ischem islet isofla isogen isokin isolat isomet isonia isosor isoton isotre itraco iv ivabra iverme ixodes janus japane jaundi jejuna jejuno jejunu joint jugula juveni kaliur kangar kaplan kaposi karnof karyot kawasa keloid kerate kerati kerato kernic ketami ketoac ketoco ketoge ketone ketonu ketopr ketoro ketosi ketoti key keyhol kidney kinase kinema kinesi kineti klebsi klinef knee knocko knowle koilon kwashi kyphos labeta labial labor labora labour labyri lacera lacrim lactas lactat lactic lactob lactos lactul lacuna lamine lamino lamivu lamotr lancin langer langua lansop laparo laryng larynx laser lassa last lastin latano late latenc latent latera lavage laxati lay ldl lead lean leber leflun left legall legg legion leiomy leishm lenali length lennox lentiv leptin leptom leptos lesion lethal lethar letroz leucin leukap leukem leukoc leukod leukop leukor leukot leupro level leveti levodo levofl levono levosi lewy li libido licens lichen lidoca life lifest lifeti ligame ligand ligate ligati ligatu lignoc likeli likert limb limite linagl linear linezo lingua linkag linole lipase lipid lipids lipody lipoge lipoly lipoma lipoph lipopo lipopr liposa liposo liposu liquid liragl lisino lister litera lithiu lithot live liver living loadin lobar lobect lobula local locali locall lochia locomo locore locus logist long longit loop lopera lopina lorata loraze lordos losart lose loss lost lovast low lower lumbag lumbar lumbos lumen lumpec lung lupus luteal lutein lycope lyme lymph lympha lymphe lympho lynch lysoso macera macroa macroc macrol macrom macron macrop macros macrov macula macule maculo magnes magnet mainta mainte major malabs malada malais malari male malfor malign malnou malnut malocc maluni mammar mammog mammop manage mandat mandib mania manic manife mann mannit mantle manual maple marbur marfan margin masked mass masset mast mastec mastic mastit mastoc mastoi matern matrix maxill maxima maximu may mcg mean measle mebend mechan meconi medial median medias medica mediga medite medium medrox medull mefloq megaka meibom meiosi melani melano melasm melena meloxi melpha memant membra memory menarc mening menisc menopa menorr menses menstr mental mepoli merkel merope mesala mesenc mesent mesoth messen meta metabo metaca metapl metast metata metere metfor methad methic methio methot methyl metocl metopr metrit metron metror mhealt microa microb microc microd microg microm micron microo microp micror micros microv mictur midazo middle midure midwif mifepr migrai mild miliar milrin mindfu minera mini minima minimu minocy minor minoxi miosis mirtaz misopr missed missen mitiga mitoch mitomy mitosi mitral mixed mobili modafi modali mode modera modifi modula mohs moiety molar mold molecu mollus monito monoam monoar monoch monocl monocy monoge monone monoph monosa monoso monoth monoun monozy montel montre mood moraxe morbid moribu mornin morphi morpho mortal mosaic mosqui mother motile motili motiva motor mouth moxibu moxifl moyamo mpox mrna mucoad mucoci mucocu mucoly mucopo mucopu mucorm mucosa multic multid multif multig multim multin multip multis multiv mupiro muscle muscul mutage mutate mutati myalgi myasth myceto mycoba mycolo mycoph mycopl mycosi mydria myecto myelin myelit myelod myelof myeloi myelom myelop myelos myocar myoclo myocyt myofas myofib myoglo myokym myomec myomet myopat myopia myopic myosit myotom myoton myring myxede ménièr n nail naltre nanopa nappy naprox narcol narcot narrat narrow nasal nasend nasoga nasola nasoph natal natali nation natriu natura naturo nausea nebuli neck necros necrot needle needs negati neglec neisse nemato neoadj neonat neopla neosti neovas nephre nephri nephro nerve nested networ neural neuram neurax neurec neurit neuroa neurob neuroc neurod neuroe neurof neurog neuroi neurol neurom neuron neurop neuror neuros neurot neurov neutra neutro never nevira nevus newbor next nhs niacin nicard nicoti nieman nifedi nil nimodi nipah nirsev nitrat nitric nitrof nitrog nitrou nivolu nmda no nocebo nocice noctur nodule noise non nonadh nonalc nonamb noncar noncom nondia nonfat nonhor noninf noninv nonion nonmel nonope nonopi nonpha nonpro nonran nonsen nonspe nonste nonsur nontub nonuni nonval noonan noradr norepi norflo normal normog normot norovi nortri nosoco nosolo nothin notice notifi noxiou nsaid nuchal nuclea nuclei nucleo null nullip number nurse nursin nutrac nutrit nyctal nystag nystat ob obesog object observ obsess obstet obstip obstru obtund occipi occlud occlus occult occupa octreo ocular odds odonta odonto odynop off ofloxa often olanza olfact oligoa oligod oligog oligoh oligom oligon oligos oligur olmesa omaliz ombuds omega omente omentu omepra omphal on once onchoc oncoge oncolo ondans onset onycho oocyte oophor open operab operat ophtha opiate opioid opport opposi opsoni optic optica optome oral orally orchia orchie orchio orchit organ organe organo orlist orofac oropha orphan orthod orthog orthok orthop orthor orthos orthot oscill oselta osgood osmola osmosi osmoti osseoi osseou ossicl ostect osteit osteoa osteob osteoc osteog osteoi osteol osteom osteon osteop osteos osteot ostomy otalgi otic otitis otoaco otolar otolit otomyc otopla otorhi otorrh otoscl otosco ototox out outcom outlie outpat ovaria overac overal overdo overex overje overt ovulat ovum oxalip oxcarb oxidat oxybut oxycod oxygen oxytoc p pachym pacing pack packed paclit paget pain palata palipe palivi pallia pallid pallor palmar palpab palpat palpit pancar pancre pancyt pandem panic panora panret pantop pap papill papula papule parace parain parall paraly parame parana parane paraph parapl parasi paraso parasp parasy parath parenc parent paresi parest pariet parkin parony parosm paroti paroxe paroxy parp pars partia partic partne partur parvov passiv past patau patell patenc patent patern pathob pathog pathol pathop patien paucit payor pcr pcsk9 pd peak pearso pector pediat pedicu pedigr peer pelvic pelvis pembro pemetr pemphi penetr penici penile pentox people pepsin peptic peptid per percen percut perfor perfus peri perian periap perica perico perime perina perind perine period periop perior perios peripa periph peripr perist perito perive perman permea pernic perone persis person perspi pertus pervas pes pessar pet petech peyron phacoe phage phagoc phanto pharma pharyn phase phenob phenot phenyl phenyt pheoch phimos phlebi phlebo phocom phonop phosph photoa photod photop photor photos photot phreni phthal phyllo phylog physia physic physio phytoc phytoe phytos phytot pica picc pictog pigmen piloca piloni pilot pimecr pineal pingue piogli pipera pirfen piroxi pittin pituit pityri placeb placen plagio planta plaque plasma plasmi plasmo plasti platel platin pleomo pleura pleuri pleuro plexop plurip plyome pneumo podiat podocy poikil point poliom poliov pollak polyar polych polycy polyda polydi polyge polyhy polyme polymo polymy polyne polyp polype polyph polypo polyra polysa polyso polysu polytr polyun polyur pompe poorly poplit popula porphy port portal positi positr post postan poster posthe postic postma postme postne postop postpa postpr postst postte postul postur postve potabl potass potenc potent povido power poxvir prader pragma pramip prasug pravas praziq prazos pre prebio precan precli precoc precon precur predic predil predis predni preecl prefer prefro pregab pregna prehab prehos preimp premat premed premen premol prenat preope prepon prepri prepuc presby prescr presen pressu presum presur presym preter pretre preval preven priapi primaq primar primig primin primip primor princi prion prior priori proapo proban probin probio procal proced procoa procta procte procto prodro prodru produc progen proges progno progra progre proinf prokin prolac prolap prolif prolon promot pronat prone proof propen prophy propof propra propri propyl prosop prospe prosta prosth protam protea protec protei proteo prothr proto protoc proton protoz provid provis proxim prurit psa pseudo psoral psoria psychi psycho pteryg ptosis ptyali pubert public pudend puerpe pulmon pulp pulpec pulpit pulsat pulse punch pure purpos purpur purule pustul putati pyarth pyelog pyelon pyelop pylori pyloro pyoder pyomet pyonep pyrazi pyreth pyrexi pyrido pyrosi pyuria q q12h q4h q6h q8h qrs qt quadri qualif qualit quanti quasi quetia quiesc quinin quorum rabepr radial radiat radica radicu radioa radioe radiof radiog radioi radiol radion radiop radios radiot radius radon raloxi ralteg ramipr random range ranibi raniti ranola rapid rasagi rate raynau reable reabso reacti reacto readmi ready reagen real reason recall recana receiv recept recomb recons recove recrud recrui rectal rectoc rectop rectum recupe recur recurr red refeed refere referr refine reflex reflux refrac refrai regain regene regime region regist regres regula regurg rehabi rehydr reimbu reinfe reinne relaps relati releas rem remdes remife remine remiss remote remova renal renin renova reperf repeti replic reprod rescue resear resect reside residu resin resist resorb respir respit respon resten restle restri resusc resver retain retard reticu retina retini retino retrop retros retrov rett return revasc revers reye rh rhabdo rhegma rheuma rhinit rhinol rhinop rhinor rhinos rhinov rhizot ribavi ribofl ribonu riboso ricket rifamp rifaxi rift right riluzo ring risedr risk risper rituxi rivaro rivast rna robot roboti rocky rocuro rodent root ropini ropiva rosace roseol rosigl rostra rosuva rotato rotavi route rubell rubeol rumina run ruptur sacral sacroc sacroi sacrum sacubi safety sagitt saline saliva salmet salmon salpin saluta salvag same sample sanita saphen sarcoi sarcom sarcop satiat satiet satura saxagl scabie scale scapho scapul scarla schirm schist schizo school schwan sciati scinti sclera scleri sclero scolio scopin scotom screen scrota scrub scurvy season sebace seborr sebum second secret sedate sedati sedent seek segmen seizur select seleni self semagl semen semi semina semino semiol senesc sensit sensor sentin separa sepsis septal septic septop septos sequel seriou seroco serodi seroep serogr serolo seroma serone seropo seropr serore serosa serosu seroto seroty serous serova sertra serum servic sessil severe sevofl sex sexual sglt2 shaken sham shared sharps shelte shigel short should shunt sialad sialoe sialol sialor sick sickle sidero sigmoi signal silden silico silver simvas single sinona sinus sinusi sinuso siroli sitagl six sjögre skelet skill skille skin sleep sleeve slidin slippe slit slow small smokel smokin smooth snelle snowba social sociod socioe sodium sofosb soft solar solid solife solubi solubl somati somato somnol sonogr sorafe spacer spasmo spasti spatia spearm specia specim spectr specul speech sperm sperma spermi spheri sphinc sphygm spike spina spinal spiroc spirom spiron splene spleni spleno splice split spondy sponta sporad sporot sputum squamo st stable stagin standa staped stapes staphy state statin statis status steady steato stem stenos stenot stent step steppe stereo steril sterno sternu steven stillb stimmi stimul stocha stoma stomat stool strabi strati stratu strept stress striat strido stroke stroma strong studen study stunti subacr subacu subara subcla subcli subcon subcor subcut subdur subfer subgin subglo subgro subjec sublin sublux submuc subnor subopt subret subsid substa substr subthe subuni sucral sudden suicid sulfad sulfas sulfon sumatr summar sun sundow suniti superb superf superi supero supers supina supine supple suppor suppos suppre suppur suprag supran suprap suprat suprav surfac surge surgic surrog survei surviv suscep sustai suture sweat swine sympat symphy sympto synaps synapt synbio syncop syndac syndem syndro synerg syngen synove synovi synthe syphil syring system systol t tachya tachyc tachyp tacrol tactil tadala taenia takaya take taken takots talipe tamoxi tamsul target tarsor task tau taxane tay teach tear telang telehe teleme telemo teleph telere telmis teloge telome temozo tempor tender tendin tenesm tenode tenofo tenosy tenoto tens tensio ter terato terbin terbut teripa termin tertia test testic testis testos tether tetral tetrap thalam thalas thalid thanat themat theoph theory therap thermo thiami thiazi thiazo thimer thiope third thorac thorax threat three thresh throat thromb thymic thymom thymus thyrog thyroi thyrot thyrox tibia tibial tic ticagr tick tidal tilt time timed timolo tinea tinnit tinzap tiotro tirzep tissue titer titrat tobacc tocili tocody tocoly tocoph tofaci tolera toll tolter tomogr tonic tonome tonsil tooth tophus topica topira topogr topois torsad tortic total touret tourni toxic toxica toxici toxico toxin toxoid toxopl trabec trace trache tracho trait tramad tranex trans transa transc transd transe transf transg transi transj transl transm transn transo transp transr transt transu transv trastu trauma travel travop trazod treatm tremat tremor trepon tretin triage triamc trichi tricho trichu tricus tricyc trigem trigly triiod trimes trimet tripha triple tripta trismu trisom troche tropon trough trying trypan trypsi trypto tubal tuberc tubero tubula tulare tumefa tumor tumori turbin turgor turner twice twin two tympan type typhoi typica tyrosi ubiqui ulcera ulna ulnar ultraf ultras ultrav umbili umbrel unblin uncomp under underd underi underl undern underp undesc undete undiff unexpl unfrac unifie unilat unipol univar unrese unsatu unstab untowa upon upper upregu urbani urea ureapl uremia uremic ureter urethr urge urgent uricos urinal urinar urinat urine urodyn uroflo urogra urogyn urokin urolit urolog urosep urosto urothe ursode urtica usteki usuall uterin uterop uterot uterus utiliz uveal uveiti uvula uvulop vaccin vacuum vagina vagini vagoto vagus valacy valgan valida validi valsar value valve valvul vancom vareni variab varian varice varico variol vas vascul vasect vaso vasoac vasoco vasodi vasomo vasopr vasosp vasova vector vegeta veloph vena venipu venlaf venogr venous ventil ventra ventri venula venule verapa vernix verruc verteb vertep vertig very vesica vesicl vesico vesicu vestib viabil vibrio vicari video videof vigoro villus vinca vincri viral viremi virion virolo virtua viruci virule viruri viscer viscos viscou visual vital vitami vitili vitrec vitreo vivax vocal vocali vocati voidin volati volume volvul von vorico vortio vulner vulva vulvar vulvec vulvit vulvod vulvov waist walden waning ward warfar washou watchf waterb weanin weight well west wester wheal wheeze wheezi whipla whippl white who whole wide wider wilcox wild willia wilms wilson withdr within wolff workin wound wrapar x xanthe xanthi xantho xenoge xenotr xerode xeroph xerosi xerost yaws years yellow yersin z zanami zidovu zika zipras zoledr zolpid zoonos zoonot zygote';
const rows = `EA-hou@urin!collec=|aЅth!urin!*on!day, save>fo@tВtЛ
EA-hydroxyӂ<D|ӂ<D i<th!Џ
BA-HT3 ӶҶ|З!agѪЃnaӦa||GKrecepto@	BA-alph{reductas!ж|З!#shrink+th!prostн	EA-yea@Ӏvival|sԎ!aliv!о@5 yҗs||AOfй
NA priori|decҬ>Ѯehand
EA.A1C|aәag!И>Ԛ@ove@aboГ3 months||AAHbA1c;AAhemoglobi<A1c;AAhaemoglobi<A1c;AAglycн>hemoglobin;AAglycн>haemoglobin	BA.A1C tВt|И>teЃ*aәag!И>Ԛ@ove@3 months||AFHbA1c
ABn||bЧy
LAnal||bЧy	BAn?aortЀaneurysm|bulg!i<th!mai<arғ]i<th!bЧy	AAn?cramp||bЧ]cramp	DAn?discomfort||bЧ]discomfort	FAn?dԨenЩ||bЧ]swЧЛ|QDt	EAn?hysғecл|Ю?*th!ӆ Њth!bЧy	FAn?pѪ||bЧ]pѪ	FAn?Ѝ||bЧ]Ѝ	CAn?ҝ||bЧ]ҝ	CAnoplҲy||tumm]tuck
IA||dВtroy
EAon|Ҽ!#dВtroy+{ҜЅare{*щ
PA }conceй||abl!}gӄpregnӶ
CAalь|Ҿ%ЌԐal|ҟ
ABon||scrape
CAs||pockӄ*pus
BA!seizц|өӓ!#look+lik!star%in}space||AIpetӴmal
EAeeism|miss%ѭ o@school ԕn
EAt!neutrophil count|couЁ*{ѳ-fѴ%И>cЧ	BAt!risk|Ӝu?chanc!#Ҿ%happens	BAt!ӵreduc=|Ӝu?drop i<risk
EA=|tak%in
GA<from||avoid
EAҰ|Ќhav%o@do%ҾЛ	EAenc!rн|sԎ!*С!рstaye>off it
EA|laЖ*wӚ
EAlia|Ӗ+*ma҄ҧlls
EAosi+nigricans|dark, velvet]ҧ<folds
EAse|Ѻ+[
EAanc!an>commitmeЁЉ|Ӭ]aboГaccept%ԁЛs
AAЁan>emerҊc]departУ||emerҊc]room|||2
BAtabl!Җ!organiza=|Ҕ*provҬr+#sԎ!Җ!an>costs||||2
BA.ACE ж|З!#relaxe+И>vВsel+}Ӆ@И>prВsц||AKangiotensin-conәt%enzyme
BAla@vaccЭ|Ҵ!mad!_part+*{ѳ
KAѼr|*th!hip socket	EAulum|hip socket
EAinophen|Ӎ<ң<an>feve@[||AAparacetamol
BAcӕЭ|ҥ?#Җrie+к!Ӕ	EAchoҢВғӐ|О<#ӧ+dow<{к!ӿ
EAsia|Ь<#ԙ+th!foo>pip!_mov%foo>down
EA.AchӚe+tendinю|sor!cor>вth!heel	BA.AchӚe+tendon|cor>вth!baЖ*th!heel	EA.AchӚe+tendo<ruptц|ѐ<cor>вth!heel
EAhydria|no јЎӮ
EAroplasia|ҊetЀЬ<#aњ+ӛ!Цan>heѴ
EA reflux|јЎaci>#rise+in}th!Ӟ	BA-bas!balК|balanc!*Ӯ+i<th!Я
KAic|^ДmuЎӮ
EA.AcЭtobӜe@bauӇnii|ӑ?gѦ#reЈt+Ӈ]Ѡs||NA
EA vulgaris|acne
BAЀneurԠ|Цo<th!hҗ%к!#i+ЌІ||ADvВtibѼ@schwann
EAe>ѵь|Ԗљ<gaЭ>_Й<o@ҴВ||BJdaptй	EAe>ѵodeficienc]Ћ|lat!stag!*HIV||OL!deficien
EAordon|ҧ<tag
EAgaly|Ц*hands, feӄan>fac!_ДmuЎЦЫe
KAoclavicѼr|*th!ԢЁвth!top *th!shoulder	EAoplҲy|shav%*{shoulde@і
BAc keratoЈ|rӈpatЎ*ҧ<_su<Ѳe||AKsolar
BA potџial|electrЀԗ?i<{кe
EAte>parti?thromboplҲi<Ҫ|teЃ*clott%Ҫ
BA comparaѐ|prove<МЁӦ>fo@comparison	EA ѵь|Ԗљ<th!ѽ]ҋ+о@Й<o@Ҵa=	BA metabolite|г!{Ѡ turn+in}#also ѭs	EA ӀveӚК|regѼ@Ӄck+i<Ԋ!*МЁfo@now
EAt]limita=|я!^dail]tasks	BAt]*dail]livЛ|dail]task suЎa+ҙ%o@drВsЛ
EA|sԎpnВs
EA bronchБ|short-tѦswЧ%*th!Ҟ	EA и|short-tѦҖ!fo@Ҁ<дВ+o@ҡ	EA coronar]Ћ|Ҁ<drop i<И>flЄ}th!у	EA cystБ|Ҁ<ѯ@п=	EA decompensн>heЂfailц|Ҁ<worsen%*{ѿу	EA disseminн>ҰphalomyelБ|Ҁ<swЧ%*th!Ъ	CA exacerba=||Ҁ<flare-up	EA exacerbaљ<*COPD|Ҁ<worsen%*є~	EA exposц|contӜ ^Ҿ%ўove@{өҪ	EA flacci>myelБ|rar!к!дВ+#ђ+th!а+weak	EA gҲroџerБ|Ҁ<јЎbug	EA hepatБ|Ҁ<swЧ%*th!lйr	BA дВs|дВ+#Ү+Ҁnly	BA п=|Й<#Ү+Ҁnl]an>i+short	EA isӃmЀstroke|Ҁ<strok!_{Ѱe>vВsel||KLa	EA Ѣ]ҡ|Ҁ<Ӗ+*Ѣ]func=||GAren?failц	EA leukҚ|faЃИ>І||KEa	EA lй@failц|lй@#Ҁnl]ԙ+ѭЛ||AIfulminaЁhepaѾ	EA єҡ|Ҁ<sѝ!єѲe	EA lymphoblҲЀleukҚ|fҲ-ҷ%И>І, Ӎ<i<ѱ||YBaemi;MMcy	BA ӟ?unit|war>fo@С!рhav!juЃcom!in||AFӟ?assВsУ;GFassВsУ||1	EA migraЭ|migrѪ!҆	EA myeloҊou+leukҚ|faЃИ>І||WDae	EA myeloi>leukҚ|fҲ-ҷ%И>І||SEa	EA myoҖdi?ischҚ|Ҁ<laЖ*И>}th!у||VEa	DB onset||Ҁ<Ү	EA otiti+media|Ҁ<middl!ea@п=	FA pѪ||Ҁ<pѪ	EA pancrҙБ|Ҁ<ѡ<pancreas	EA pԎyngБ|Ҁ<sor!Ӟ	BA phӐ|җly, Ҁ<stag!*a<дВs	EA promyelocytЀleukҚ|faЃИ>cК@^ѹЛ||YBaemi	EA pyelӝphrБ|Ҁ<Ѣ]п=	EA rejec=|ѽ]҆%{new organ	EA ren?ҡ|Ҁ<Ѣ]Ѳe	EA rВpiraѐ]dԨrВ+Ћ|Ҁn, sѝ!єѲ!#ђ+м%ә]Ԏd	EA rВpiraѐ]failц|Ҁ<failur!*th!ҕ	BA rВpiraѐ]п=|Ҁ<Й<*th!nԉ, throвo@ҕ	EA sinusБ|өsinu+п=	EA strВ+Е|ШdԨrВ+i<th!week+о@{frѴen%evџ	EA tonsӚБ|Ҁ<пte>tonsils	EA ԝѼ@necroЈ|Ҁ<Ѳ!}ү]Ѣ]ԝВ	BA-phas!Оn|О<#rise+^дВs
EAvir|herpe+[||CGi
EAumab|З!#calm+th!Ѹ!ї
BA-o<Љ|ԥ{МЁadde>}th!mai<ӝ||CIjunctй;CAjuncѥ!Ї;CIjunct
EAӰ|mov%towar>th!Я'+middle
EA-associн>҂s|ҜЅ҂+Ӧ>}Җr]ҊВ
BAarcinԠ|cК@#Ү+i<glan>А
EA>hyperԜ|enӲe>Ѭ!behin>th!nԉ	BAdecл|Р<}Ю!Ѭ!вth!baЖ*th!nԉ
BAa|Ц#i+ЌІ	EAyoЈ|ӆ Ң%#ҷ+in}th!ӆ а
EAЭ|З!#rВet+th!уbҙ	EAin!triphosphн|th!cЧ'+fuel
EAonsӚecл|Ю?*tonsil+an>adenoids
BAirus|Ӎ<҂+#ca<Ҙ!cold+an>pink Ҥ
DAt!hydra=||enӈ҃ds|AKproper|||1	DAt!nutri=||enӈэ]food||||1	DBt!rВt||enӈrВt||||1	DBt!ӏ||enӈӏ||||1	DAt!vџila=||enӈfrВh air||I<intensiv!Җ!Ӵi+aboГмЛ.
GA to||stiЖto	GB }{МЁplan||follЄ{МЁplan	GB }guҬҢВ||follЄguҬҢВ	GB }th!guҬҢВ||follЄth!guҬҢВ	GB }Ї||follЄЇ	GB }you@МЁplan||follЄyou@МЁplan	EAnce|sѾk%}th!plan	EAnc!}Ӌ=|tak%З!a+agreed||AAЗ!adherҰ	EAnc!}Ї|folӣ%{МЁplan
EAolyЈ|cutt%*sca@bands	BAon|sca@ban>#Ԣn+щ	BAo<molecule|О<#ђ+cЧ+sѾk	FAv!capsulБ||froze<shoulder
BAyte|fвcЧ
EAЭ|Ы!_ѽ]fat
BAecү|Ы!_fв#҇+insuli<ѭ
KAe|*ѽ]fat	DA!щ||ѽ]fat	FAь||ѽ]fat
LAtй||added
EAmeЁЕ|ШdԨrВ+о@{big lif!ќe
KAnt|gй<о@o@^th!mai<Ї	EAЁӃmoЉ|Ӄm҉rap]о@Ѝ	EAЁradioЉ|ray+о@cК@Ѝ	EAЁЉ|ԥ{МЁо@th!mai<ӝ||KArҙУ	BAnte>vaccЭ|Ҵ!^a<ЛredieЁ#ђ+Ӵѭ betғ
GBsғ||gй||A program o@{fun>i+run, Ќgйn.	GAste@CPR||giv!CPR	GAste@{vaccЭ||giv!{vaccЭ	GAste@firЃaid||giv!firЃaid	GAste@insuҢ||giv!insuҢ	GAste@Ӌ=||giv![|QAЭ	GAste@oxyҊ||giv!oxyҊ	GAste@th!vaccЭ||giv!th!vaccЭ	GAste@Ї||giv!Ї	GAste@ҴВ||giv!ҴВ	PAsғe>intravenously||gй<in}{Ӹ	PAsғe>orally||gй<b]ӗ	EAstraљ<*Ӌ=|giv%[||XAЭ
CAcџ||teen	EAceЁidiopathЀscolioЈ|curve>spin!i<teen+^no know<П||AU
KAl|*th!ԅ+abov!th!Ѣys	BAl cortex|oute@pЂ*th!glan>abov!th!Ѣy	BAl criЈ|ԓ-threнn%laЖ*strВ+Ыe	EAl fatigue|unprove<label fo@tirednВ+blame>o<strВ+ЫВ|||Nԡa<accepte>diagnoЈ: sa]so.	BAl ԅ|glan>abov!th!Ѣ]#ђ+strВ+ЫВ	EAl hyperplasia|Т>glan>abov!th!Ѣ]ҟ||ATconҊit?	EAl insufѧ|Дҍ!strВ+Ы!mad!b]th!Я||AAAddison'+~;AAAddiso<~	EAlecл|Ю?*{glan>abov!th!Ѣy
KArgic|reӜ%}adrenalЭ
KAcorѾal|*th!oute@glan>abov!th!Ѣy	BAcorѾotropЀЫe|Ы!#trigger+strВ+ЫВ
EA-onsӄStӚ'+~|fѝ, rash an>ԢЁpѪ
BA!beneficiar]noѾe|warn%#MediҖ!ma]Ќpay||||2	EA!Җ!directй|writte<wishe+fo@и	EA!Җ!plannЛ|plann%fo@th!Җ!ҵwoul>waЁlнr	BA!deciЩ|writte<refus?*certai<Їs||QA }refus!Ї||1	BA!directй|writte<stнmeЁ*wishe+aboГfutur!ӟ?и||IJФҖ!;IJэҖ!	EAe>mнrn?҈|be%35 o@olde@i<б	EAe>non-ҜЅceЅєІ|єcК@#ha+шd	BAe>pracѾ!nurse|nurs!^ԥ{trѪЛ||SFregisғe>
JBe||Ԏmful||Of wҙhe@o@ӳ=s, sa]"bad".	BA!Ԥ>experiҰ|ўeveЁi<Ԥd	EA!Ѡ eњ|sid!eњ *{Ѡ	BA!Ѡ ӽ=|ba>ӽљ<}{[||NAevџ	AB!eњ||sid!eњ	BB!evџ|unwӶe>ФѶо@{МЁo@vaccЭ|||Keep Ӵԑ!{report muЃteЅa<eveЁ_{sid!eњ.	BA!eveЁfolӣ%ѵiza=|ФѶо@{shot||ZAmmunisa=	AB!Фeњ||ўФeњ	AA!Фoutcome||Фҟ	CA!outcome||ba>rВult	BA!ѓ]outcome|ҽ+Ѷi<ѓ]o@вз	AB!ӽ=||ba>ӽ=
EA.Aede+aegypti|mosqui}#шd+tropic?fѝs||FA
EAc capacь|hЄweЅth!ѽ]Ӧ+oxyge<dur%Ҍ	EBc Ҍ|exercis!#ђ+th!heЂbeвfasғ||IAacѥь
EAagia|swalӣ%air
EAl transmisЩ|ш>Њү]droplet+i<th!air||IAшd	BAl-Ҋerat%procedц|МЁ#ca<spra]ѳ+in}th!air
KAle|ѩГ{fѝ
PAe>individual||aњe>ѻn	KAй|*mood	EAiv!ґ|sig<#aњ+mood
KAnt|Җry%toward	BAЁкe|к!#Җrie+ӿ+}th!Ъ
DA.Africa<trypanosomiaЈ||ӏ%sicknВs
BA-visӴsummary|pag!#sum+ԇ{visit||||2
KA-adjusted|^ӊҰ+i<ag!ԛ<in}account||ECstandardiz;ECstandardis	KA-matӃd|*th!sam!҈	EA-relн>macѼ@deҊera=|ey!Н!*olde@ag!#blur+whвҵӻat	KA-specific|fo@on!ag!Ӫ
EAis|ѽ]pЂmiss%_з
FAa||Ӗ+*tҲe
EAina=|clump%Ӂ
BAat%facѐ|th%#ђ+Ӵworse
CBsiv!І||fҲ-ҷ%І
EA i<ҭ|stay%i<you@ow<hom!a+ҵgӄolder||CMe
EAa|я!know%object+o@face+dВpit!Ԑ?sensВ
BAt|Ѡ #switӃ+{ceЅԗ?on
EAhobia|fea@*ҭ+#ar!Ԏ>}leave
EAlocytoЈ|ҁ+laЖ*Ԓ!И>А
EAia|Ӗ+*writЛ
BA qualit]index|scal!*hЄclea<th!ai@is
BAn!~|Н!#шd+Њth!air	FAn!transmisЩ||ш>Њth!air|JAшd
EAw limita=|sӅ>ai@fӣ
EA clҗК|gett%mucu+oГ*th!ҕ	EA hyperrВponsйnВs|Ө+#tѴe<Дeasily||AUbronchial	EA obstruc=|Ѱe>ai@fӣ||DMfӣ	EA remodelЛ|lҲ%ќ!i<th!Ҟ||ODl	EA reЈtК|hЄԎ>Ӵi+fo@ai@}fӣ
EAsia|ԁ%unabl!}ҹ stӚ
EAia|Ќbe%abl!}Ғ
EA!aminotransferӐ|О<#rise+i<th!И>whe<th!lй@i+hurt
EAazole|worm [
EAsm|ҍ!o@no pigmeЁi<ѷ, hai@an>eyВ
BAn|mai<О<i<Џ	BAn-to-crҙinin!raљ|urin!teЃfo@җl]Ѣ]Ѳe||HQ 	FAnuria||О<i<th!urЭ|ALmicro
EArol|quick-relief Ҳhm{[||ACsalbutam
DAl consump=||drinkЛ|AAconsumpљ<*alcoӕ	EAl dependҰ|Шnee>}drink alcoӕ||RAy	EAl inԛ|hЄmuЎalcoӕ Ԙ!drinks	EAl misӦ|drink%#П+Ԏm||ADўalcoӕ 	EAl us!Е|Ќbe%abl!}ы drinkЛ	EAl withdraw?Ћ|дВ+о@ԙp%alcoӕ	AAlЀbѝ҈||alcoӕЀdrink	EAlЀhepatБ|lй@Ѳ!_heav]drinkЛ	EAlЀlй@~|lй@Ѳ!_alcoӕ||HO-relнd
BAerӝ|Ы!#ђ+th!ѽ]ҹ salt
EAonн|і-Ԭ%[||IAЀӮ
EA|Ӗ+*readЛ
EAhymia|я!nam%ԁЛs
EAsin|Ҧ![
EAn!phosphatӐ|И>О<#ca<poiЁ}lй@o@ӛ!ҟs
BAid|ШplaЁsubstК	BAЈ|Дҍ!aci>i<th!Џ||AJmetabolЀ
BAt%agџ|cК@Ѡ #Ѳe+DNA
FA-Ҙ!Ԕь||dea҄_an]П
BA|әsio<*{Ҋe	BA frequency|hЄӍ<{Ҋ!әsio<is
KAc|*Ҋ!әЩs
BAen|г!#П+a<ӯЀӽ=	EAe<ѵoЉ|ҜЅdԉ+#trai<th!ѽ]agѪЃa<ӯy||AOsubcutaneous;AOsublЛual	KAenic|likel]}Ҙ!a<ӯy	EAЀҲhma|Ҳhm{sӄoff b]ӯiВ	EAЀconjuncѥБ|itchy, re>Ҥ+_a<ӯy	EAЀcontӜ dermatБ|ҧ<rash _a<ӯy	EAЀkeratoconjuncѥБ|sѝ!ey!ӯy||AVәnal	FAЀrhinБ||ha]fѝ	EAЀsensitiza=|becom%ӯic||QFs	CAԨ||ӯ]docѐ
EAa=|easЛ
BA ФprofВЩal|therapiЃo@҉@traЭ>Фѭer
EAљ<concealУ|hid%whiЎҔth!next ѻ<Ԣns
EAnia|ң<_{touЎ#shoul>Ќhurt
KAneic|_an҉@ѻn	BAneЀӌ|ӠЁ*cЧ+_{donor||LKstem ceЅ	EAneЀӌa=|ӠЁ_an҉@ѻn
BAaft|Ѭ!#come+_{donor
EAmuniza=|Ѹ!ӽљ<}an҉@ѻn'+А||KFs
EArinol|З!fo@pѪful ԢЁ҆s
FBia||hai@Ӗs	FAi{arҙa||patch]hai@Ӗs	EAi{totalis|Ӗ+*aЅhai@o<th!head
EA-1 Ӷitrypsi<deѧ|Т>laЖ*{О<#guard+th!ҕ	BA-Ѱer|З!#relaxe+И>vВsel+an>th!prostн	EA-fetoОn|И>sig<*lй@cК@o@з defects	BA-glucosidas!ж|Ѻ+[	BA-ҢolenЀӮ|э]fв_plӶs	BA-synuclein|О<#clump+i<Parkinson'+~
EA.Alport Ћ|Т>Ѣ]an>hҗ%ҟ
EAolam|calm%[
EAӐ|clot-dissolv%[
EA>У?status|confusio<o@{ќ!i<alertnВs
EAaѥ!text|word+#dВcrib!{pictц||DF
EAd!sicknВs|дВ+_thi<ai@вgreвheѴs||BJcut!mountѪ
KAar|*th!ү]ai@sac+i<th!ҕ	EAa@і|jaw ӛ!#ӕd+Ԇ	EAa@ӛ!Ӗs|Ӗ+*jaw ӛ!т>Ԇ	EAa@hemorrh҈|ѹ%i<th!ҕ||KJa	EAa@osteБ|sore, empt]too҄socket	EAa@ridge|pЂ*th!jaw #ӕd+Ԇ	CAus||ү]ai@sac|AIpulmonar]
EA.Alzheime@~|Н!#sӣl]ԛ+memory
CAm fӚЛ|fӚ%mad!*mixe>metals|silve@fӚЛ
EAdЭ|Parkinson'+an>flu [
DAt ai@pollu=||outdoo@ai@pollu=	DAt temperatц||Ӏround%temperatц
FApia||laz]Ҥ	KApic|^{laz]Ҥ
GBte||walk	DA=||walkЛ	KAѐy|abl!}walk, o@Ќstay%i<ъ	AAѐ]aid||walk%aid	EAѐ]И>prВӀ!moniѐЛ|И>prВӀ!Ӄck+b]{devic!wor<aЅday	EAѐ]и|Җ!ѩГa<oәnеstay	FAѐ]Ѝ||same-da]Ѝ|AIoutӎџ	CAѐ]ұ]cџer||same-da]ұ]cџer|PHҨ||2
EAЈ|gГЙ<b]{Ӓe||CHo
EAra=|gett%betғ
EArhea|misse>o@abseЁқs||ICo
EApia|sе#need+glassВ
EAin|ШХ
BA Ӯ|ҋ%bloЖ*Оn	BA aci>sequҰ|orde@*{Оn'+ҋ%Ѱs
EAciduria|О<part+i<urЭ
BAlycosҬ|ШӶibiotЀfo@ҽ+п=s
EAransferӐ|lй@О<i<th!Џ||ADtransamin
EArӝ|З!fo@uneve<уbҙ
EAptylЭ|З!fo@lЄmoo>an>к!pѪ
EApЭ|И>prВӀ![
FBa||memor]Ӗs
KAic|Ҙ%Ӗ+*memory
BAџeЈ|teЃ*th!҃>т>a<unbor<Ҹ
EAnfuЩ|add%҃>т>a<unbor<Ҹ
FAЀ҃d||҃>т>th!Ҹ	EAЀ҃>embolism|з wн@џer%th!Џ	EAЀ҃>volume|amouЁ*wн@т>th!Ҹ	BAЀsac|bag *҃>т>th!Ҹ	EAomy|ӧ%*th!wнr+b]{nurs!o@docѐ
EAquЭ|ԩ{[
EAilҢ|Х	EAilҢ-clavѼnн|Х||AAco-amoxiclav
EAerici<B|Шfungu+[
EAlҢ|Х
CAe||ҜЅglas+ӷ|DD
EAla|с<pЂ#handle+fҗ
EAe|О<#ӧ+dow<starch
BAd|О<clump+#hҳҺ	EAdoЈ|ҋԇ*abԐ?О<i<Һ
EAophЀlнr?scleroЈ|к!Н!#weaken+а+ove@Ҫ||AALou Gehrig'+~	EAophy|wҲ%*а
KAic|ҋ%ԇщ	BAЀsғoid|Ѡ #ҋ+а	EAism|ҋ%ԇ*щ
EAis|tot?hҗ%Ӗs
BAbe|gѦ#lй+ѩГoxyҊ	KAbic|liv%ѩГoxyҊ	EBbЀҌ|өburst+*Ԏ>Ҍ	EAbЀthrВӕd|poiЁԑ!а+stЂ}burn||AKlӜн
EA canal|en>*th!ѣ	BA fissц|ҜЅtea@i<th!ҧ<*th!anus	BA fԨѼ|abԐ?tunnel nea@th!anus	DA inғcourse||an?sex	BA sphincғ|х!r%#cӖe+th!anus
EAsia|ң<relief	CCsic||ң<reliѝ
EAi+*variК|teЃ*whethe@sѝ?aә҈+ӊ
EAЈ|{ӎџ'+hisѐy
EAlӜЀshock|ԓ-threнn%ӯЀӽ=||NAӽ=	EAlӜoi>ӽ=|ӽљ<lik!{sѝ!ӯy	EBlaxis|{Ҁn, ԓ-threнn%ӯЀӽ=|||Keep th!word: С!nee>Ӵi<a<emerҊcy.
EAsia|Ӗ+*Ԑ?ceЅform	EAsmoЈ|Й<ш>b]Ѿks	KAsѾ|^ә]abԐ?А
CAmoЈ||Ӏgic?connec=	EAmotЀleak|leak ԑ!th!ѣ wa+joЭd||QA҈
EAozole|breaЃcК@[
KAҨ|*th!Я'+parts||IA	BA]scan|ѓ]sca<вaboГ20 weeks||||2
BAen|mal!Ыe	EAe<ӥiva=|Ѱ%mal!ЫВ	EAe<ӥivaљ<Љ|МЁ#Ӆr+mal!ЫВ	EAe<recepѐ|ceЅpЂ#receй+mal!Ыe	EAenetЀalopecia|patғ<hai@Ӗ+#run+i<familiВ||IL
EA|Дfew э]re>И>А||CEa	EA *chronЀ~|lЄre>И>cЧ+_an҉@П||AAmegaloblҲЀanҚ;AAmacrocytЀanҚ;CXa;AAmegaloblҲЀanaҚ;AAmacrocytЀanaҚ
KA|^Дfew э]re>И>А||CEa
EAphaly|fat?з defect ^moЃ*th!с<missЛ
EAa|laЖ*energy
EAВia|З!#Ѱ+ң<dur%{procedц||CIa	BAВioҎ|ԍ@рҹ+ҵpѪ-fre!dur%Ѝ||COa;CDaВthet	EAВiҐ|Җ!#ҹ+ӎџ+pѪ-fre!i<Ѝ||CMa	BAeѾ|З!#Ѱ+ң<dur%{procedц||CIa	IAetize||numb|JBs;CJa;CBaВthetis
KAoid|^th!wrong numbe@*DNA strands	EAoidy|wrong numbe@*DNA strands
BAsm|bulg!i<th!waЅ*{И>vВsel||FCi	BAsm ruptц|burst%*{bulg!i<a<ѫ	KAҜl|*{bulg!i<a<ѫ
EA.Angelma<Ћ|rar!Ҋ!Ь<#aњ+th!Ъ
EB|ӃЃң<_Дҍ!И>flЄ}th!у	EA pecѐis|ӃЃң<_Дҍ!И>flЄ}th!у
EAysplasia|fragil!vВsel+i<th!gut
EAdema|deep swЧЛ, ԕ<*th!fac!o@lips||FF-o
EAeneЈ|Ц*new И>vВҏ	BAenВi+ж|З!#cut+off {tumor'+Џ||CAtiangioҊЀagџ	KAenic|ҷ%new И>vВҏ	CAram||X-ra]*th!И>vВҏ	KAraphic|see<o<a<X-ra]*И>vВҏ	EAraphy|X-ra]*И>vВҏ
EAeratԠ|dark re>ҧ<spot
EAa|Ц*И>vВҏ	EAatoЈ|Ӈ]Ҡ+*И>vВҏ
BAlҲy|Ҽ!#ҩ+{Ԫe>ѫ
EAarcԠ|cК@*И>vВҏ
BAensin|г!#raise+И>prВsц	BAensi<II|г!#raise+И>prВsц	BAensi<recepto@Ѱer|З!#relaxe+И>vВsel+}Ӆ@И>prВsц||MNII rec	BAensin-conәt%enzyme|О<#raise+И>prВsц
EA-cloӀ!glaucԠ|Ҁ<ћprВӀ!i<th!Ҥ||BVcut!a
FAnia||Ӗ+*pleasц
EAoЈ|no swҙЛ
BA model|anim?Ӧ>}ё]{huma<~	BA rВervoir|anim?#Җrie+{gѦѩГgett%sick
EAetropia|Ҥ+#nee>ӊeЁglassВ
AA frӜц||ҫ<ankle	BA-brachi?index|teЃ#compare+И>prВӀ!вth!ankl!an>arm	CA-foԡorthoЈ||ankl!brace
DAgӖsia||tongue-tie	EAs%spondylБ|ԏ-tѦswЧ%an>stiffnВ+*th!spЭ||BExi?spondyloarthr	EAЈ|stiff, joЭ>҅
BA wЧnВ+visit|yҗl]MediҖ!Ӄckup||||2
EAplҲy|r%#tѴen+{heЂvalve
BA]scan|ѓ]sca<вaboГ20 weeks||AF20-week||1
EA|я!find%words
EA.AnophelВ|mosqui}#шd+ԩa
KAtal|*th!anu+an>Ӆ@ѣ	EAt?malforma=|Ӆ@ѣ Ќforme>rѴ	KAѾ|Ҙ%Ӗ+*hunger
EAia|Ӗ+*hunger	EAi{кosa|ҙ%disorde@i<whiЎС!eвfa@Дҍe
FAsmia||я!ӽh%orgasm
FAa||Ӗ+*smЧ
EAnosia|Ќknow%#ҵar!Ӛ
EAa=|whe<th!ovarie+do Ќreleas!a<egg
BAd|З!fo@уburn
BAnԨ|Ѡ #Ѱ+{ceЅӿ	IAnize||Ѱ|IBs
CAЀgait||limp
KAdџ|com%Ѯe
LAtal||б	AAt?appointУ||ѓ]appointУ|||1	EAt?corѾosғoid|shԡ#ripen+{Ҹ'+ҕ||YAs
EArtum hemorrh҈|ѹ%lat!i<б||MJa
LAor||front	BAo@chamber|froЁspac!i<th!Ҥ	BAo@cruciat!ligaУ|ban>ч!th!kne!#ҹ+Ӵsteady	EAo@cruciat!ligameЁreconstruc=|reҋ%{ban>i<th!knee	EAo@uveБ|swЧ%i<th!froЁ*th!Ҥ
CAminѾ||worm [|KCh	BAmintЀѠ|worm [
EAcoЈ|Ԃ+blaЖ_dust	BAcyclЭ|ШcК@Ѡ	EAx|ҽ+Й<П>b]bacғi{foun>i<soil
KApometric|*ѽ]meaӀВ	EApometry|meaӀ%th!Я
BA-Mülleria<Ыe|Ы!#ԋ+hЄӇ]egg+ar!left||GPu	BA-Parkinso<Ѡ|Parkinson'+[	LA-ӯic||ӯy	EA-citrulҢн>О<ӶiЯ|И>sig<*ԢЁ~||GAyclЀcitrulҢн>peptҬ	LA-пtй||ѳ-fѴЛ	KA-inflammaѐy|eas%swЧ%an>pѪ	BB-inflammaѐ]Ѡ|З!#eӐ+swЧ%an>pѪ||SA[;SAӋ=	BA-ӷrcuӖi+Ї|МЁ*TB	EA-vascѼ@end҉li?Цfacѐ|Ѱ%Ц*И>vВҏ||FAVEGF
KAdroҊ|Ѱ%mal!ЫВ	KAginal|eas%ӃЃpѪ	KAgioҊic|ԙp%new И>vВҏ
CArhythmic||heЂrhythm [	BArhythmЀѠ|З!fo@uneve<уbҙ
LAthmaѾ||Ҳhma
KAheroҊic|ҹ%arғie+clҗ
LAcғial||ѳ-kӚЛ
EAotЀprophylaxis|Х+ԛ<}preveЁa<п=||ABprophylӜЀХ	EAotЀreЈtК|whe<ѳ+ar!no ԏe@kӚe>b]Хs	EAotЀЉ|МЁ^ѳ-kӚ%[||EImicrobial;MArҙУ	EAoѾ-associн>diarrhea|loos!stool+_Хs||ZArrhoea	KAoѾ-reЈtӶ|no ԏe@kӚe>b]Хs
BAdy|О<th!ѽ]ђ+}fеѳs	EAd]rВponse|mak%*Ѹ!Оns	BAd]tВt|И>teЃfo@{paЃЙ<o@Ҵa=||AGserolog	BAd]tiғ|level *ѳ-fѴ%Оn+i<th!Џ||MAre
BAolЭrgic|З!#Ѱ+certai<к!Ӕ	EAolЭrgЀeњ|dr]mou҄an>confusio<_{Ѡ
EApaѐ]grief|grief Ѯ!{dҙh
CAagѼnt||И>thinner	EAagѼ=|МЁ}preveЁИ>clots	CAnvulsӶ||ӓ![|EAepilepѾ
KAprВsӶ|eas%ӥВЩ	EAprВsaЁӋ=|З!fo@ӥВЩ||PAѠ;PAЇ	EAprВsaЁЉ|МЁ^ӥВsio<[
LAabeѾ||ӺВ	CAabetЀӋ=||Ѻ+[|NAѠ;NAagџ	CAarrheal||diarrhe{[|||2	CAarrhoeal||diarrhoe{[|||1	EAцЈ|ӕd%*wнr
CAeѾ||naӦ{[|EG-	BAetЀѠ|З!agѪЃnaӦa
BAileptЀѠ|З!#prevџ+ӓВ||EFconvulsӶ;EAӓ!Ӌ=
KAtroҊic|Ѱ%{femal!Ыe||EKo
BAngal|З!#trҙ+fung?п=s	EAng?agџ|fungu+[	BAng?cream|cream #trҙ+fung?п=s	BAng?[|З!#trҙ+fung?п=s||LAѠ;QAa=;LAЇ	EAng?Љ|fungu+Ї
BAn|г!#trigger+th!ѵ!ї	BA<tВt|quiЖteЃfo@part+*{ѳ||AMrapi>	KAnic|sett%off th!Ѹ!ї	EAnЀdrift|ҜЅќe+i<{҂+ove@Ҫ	EBnЀreassortУ|mix%*Ҋe+ф<ԃflu ҂sВ	BAnЀshift|Ҁ<Ӳ!ќ!i<{flu ҂s	EAnicь|powe@}sӄoff th!Ѹ!ї
CAstamЭ||ӯ][
KAperglycemic|Ӆr%И>ҿ||NEa	CApertensй||И>prВӀ![|EM-	BApertensiv!Ѡ|И>prВӀ![||RAagџ;RAӋ=	BApertensiv!Љ|МЁ*ћИ>prВsц||SArҙУ
CAlarial||ԩ{[	BAlari?Ѡ|ԩ{[
BAtabolite|cК@Ѡ #starve+А
LAcrobial||ѳ-kӚЛ	EAcrobi?agџ|ѳ-kӚ%[	EAcrobi?reЈtК|ѳ+no ԏe@kӚe>b]th![+mad!}fеthem	EAcrobi?stewardship|us%ѳ-kӚ%[+onl]whe<the]ar!needed||EMbioѾ
LAoplasѾ||І-fѴЛ	BAoplҲЀagџ|cК@[||EAcК@Ѡ;EGІ
EAcicep=|Ѱ%*ң<Ӕ
EAclea@ӶiЯ|И>sig<*th!ѽ]҆%itself
BAidӶ|г!#ӹ+cЧ+_Ѳe
CArasiѾ||Ӓ![
EAospӕipi>Ћ|Ь<#ђ+И>clԡДeasily
KAнlet|ҹ%И>_clottЛ	BAнlӄѠ|З!#҇+preveЁИ>clots||NAӋ=;NA[;NAagџ	EAнlӄЉ|МЁ#҇+preveЁИ>clots||OArҙУ
KAoԓratй|ԙp%ceЅҠ	KAuriѾ|eas%itch
BAychoѾ|З!fo@ґ+suЎa+hҗ%voicВ	EAychotЀӋ=|З!fo@sѝ!У?дВs||OAѠ;OAЇ
CAreѾ||feve@[
BAtroviral|З!#trҙ+HIV||EK-	EAtrovir?prophylaxis|HIV З!}preveЁп=	EAtrovir?Љ|[+#treвHIV||ES-
KAeumaѾ|trҙ%ԢЁ~
KAnse|Ѱ%{Ҋe'+mВs҈	BAns!oligonucleotҬ|өpiec!*cod!#Ѱ+{Ҋe	EApЈ|clean%}kiЅѳs
EAci?ѻnalit]Е|patғ<*ignor%҉rs' rѴs
CAasmodic||cramp [
EArombin|И>О<#prevџ+clots	KAromboѾ|prevџ%И>clots	BArombotЀЉ|МЁ#prevџ+И>clots||QArҙУ	KAyroid|sӣ%th!ӭ
BAbercѼ@Ѡ|TB [||MFoЈ	LAmor||І-fѴЛ|EF-;IBu;EB-tumou	AAssй||cӈ[
BAnom|З!fo@{bit!_{snak!o@spҬr||HAin;HAene
BAral|З!#fѴ+҂sВ	EAr?agџ|҂+[	BAr?[|З!#fѴ+҂sВ||KAѠ;PAa=;KAЇ	BAr?reЈtК|whe<҂+Ѡ+ԙ ѭЛ	EAr?Љ|МЁ*{҂s
FA||pass%no urЭ
BA]Е|Ь<#П+strong, lҲ%worr]o@fҗ	EA]sensiѥь|fea@*ԁ%anxious
CAyѾ||anxiet][
EA+dԨrВs|ӥВsio<^worry
BA|th!Я'+mai<ѫ
KA|*th!Я'+mai<ѫ	BA aneurysm|bulg!i<th!Я'+mai<ѫ	BA arch|ben>*th!mai<ѫ	BA dissec=|tea@i<th!waЅ*th!Я'+mai<ѫ	EA regurgita=|leak i<th!valv!ԑ!И>leave+th!у||HAinsufѧ;HNvalv!	BA root|stЂ*th!mai<ѫ	EA stenoЈ|Ԫ%*th!valv!ԑ!И>leave+th!у||HIvalv!	BA valve|valv!ԑ!И>leave+th!у	BA valv!reҭУ|Р<}reԊ!{mai<heЂvalve
BAoronar]bypass|Р<т>{Ѱe>heЂѫ
EAraphy|X-ra]*th!mai<ѫ
BA.Apga@score|quiЖӃЖ*{ԟ'+Фо@з
EAa|ey!ѩГ{lens	KAc|ѩГ{len+i<th!Ҥ
FBa||я!speak%o@ӡrstand%words	KBc|^я!speak%o@ӡrstand%words
FAa||Ӗ+*voice
CAu+ulcer||mou҄sore
EA қontБ|swЧ%вth!tip *{too҄root
EAan|И>thinner
EAЀanҚ|Ь<i<whiЎth!ѽ]ђ+Дfew И>А||LEa
EA|paus!i<мЛ||DCo	BA moniѐ|alҳfo@paӦ+i<{Ҹ'+мЛ||DKo	EA *prematurь|м%ԙ+i<җl]babiВ||DRo	EA-hypopne{index|couЁ*м%ԙ+a<hour||DIoea-hypopno
EAoОn|О<#Җrie+fвi<th!Џ
BAroЈ|flвsheӄ*tendon
EAЈ|planne>dea҄*А	KAѾ|*planne>ceЅdҙh
BAecл|Р<}Ю!th!appendix||GGic
EA>behavio@ԄЈ|therap]#teaӃ+ҧll+step b]step||PKu
CAe>indica=||approve>Ӧ|ANlabel;ANlicens
EAa|я!mak%planne>ҒУs
EAc Љ|exercis!i<wҳwнr
EA+humor|clea@҃>i<th!froЁ*th!Ҥ||MBu	AA+solu=||wнr-bӐ>solu=
BAdonЀӮ|fв#ca<Ҙ!swЧЛ
BArus|҂+_th!bit!*{mosqui}o@Ѿk
PA indicн>for||ar!Ӧ>for
BA ӡ@th!curve|hЄweЅ{teЃѭs, o@hЄmuЎѠ i+ԛ<in
BAne|О<ҋ%Ѱ
EArazole|З!fo@sѝ!У?дВs
AA frӜц||ҫ<arm
EAӐ|О<#ђ+{femal!Ыe	BAas!ж|breaЃcК@З!#Ӆr+{Ыe
EAl|be%awak!o@excited
CBhmia||irregѼ@уbҙ
BAsinin|ԩ{З!_{plӶ||LA derivatй	BAsinin-bӐ>combinaљ<Љ|mix *ԩ{[s
LAal||ѫ	EA?И>gas|teЃ*oxyge<i<th!Џ||ABИ>ga+Ԅsi	BA?И>ga+tВt|И>teЃ*oxyge<an>aci>levels	EA?oxyge<satura=|oxyge<i<th!Џ	EA?stiffnВs|ԫИ>vВҏ	CAogram||X-ra]*a<ѫ	EAѤ|X-ra]*arғiВ	BAole|ү]ѫ	FAoscleroЈ||Ԏden%*th!arғiВ	BAovenou+fԨѼ|joЭ>arғ]an>vei<#i+Ӧ>fo@И>cleanЛ	EAovenou+graft|ԝ!#Ԣn+arғ]an>Ӹ	BAovenou+malforma=|tangl!*И>vВҏ||AZcerebr?a	EAtis|ѡ<arғiВ
EAnн|ԩ{[
DBlgia||ԢЁpѪ
EAcџeЈ|drѪ%*҃>_{҅||AAԢЁaspira=	BAdeЈ|Р<#Ԣn+th!і+*{ԢЁfo@good	CAgram||X-ra]*{҅	EAgrypoЈ|ԫ҅+_з	CApathy||ԢЁ~	CAplҲy||ԢЁreҭУ	KAscopic|ЊҜЅcut+i<{҅	EAscopЀreңr|mend%{ԢЁЊҜЅcuts	EAscopЀЍ|ԢЁұ]ЊҜЅcuts	BAӾ|ӻч!{ԢЁ^{ү]camera	EAЈ|wor<҅	EAл|ҩ%*{҅
LAlar||҅	BAla@Җtil҈|smoo҄cushio<i<{҅
EAci?insemina=|Ԋ%*spѦi<th!ѽ]}stЂ{б	BAci?pancreas|devic!#track+И>Ԛ@an>gй+insuҢ||AAhybri>cӖed-loop ї
PA cҢҨl]indicнd||if needed|AVwhen;AVif;DAindicн>cҢҨly
EAo+exposц|м%i<ўduЃfibers	EAoЈ|єsҖr%_м%i<asbВtos
EA.AsҖi+lumbricoidВ|Ӳ!roundworm *th!gut||HA	EAaЈ|Й<^roundworms
FAs||҃>i<th!bЧy
BAЀӮ|ӂ<C
LAc||ѳ-free	EAc loԉnЛ|implaЁ#come+loos!ѩГп=	CAc technique||ѳ-fre!method
EAat!aminotransferӐ|О<#rise+i<th!И>whe<th!lй@i+hurt
EA.Asperge@Ћ|form *autism||IJ's	EA.AspergӚus|Ӎ<mol>#ca<пt th!ҕ	EA.AspergӚu+fumigatus|mol>#ca<пt th!ҕ	EAӚoЈ|дВ+П>b]{Ӎ<fungus
EAia|laЖ*oxyge<_Ќbe%abl!}мe||IA=
IAte||draw out	EAљ<Ӽ|єЙ<_foo>o@҃>#weЁin}th!ҕ
BA|lab tВt
BAe>delйry|з ^th!҇ *tools||AJinstruУal;AJoperaѥ!Ԟl	EAe>reproducѥ!technҐ|ӟ?҇ }gӄpregnӶ	BAiv!device|tool #҇+^dail]tasks	BAiv!lԨen%device|devic!#ђ+speeЎclҗer	EAiv!technҐ|tool+#҇ ^dail]tasks||BAdapѥ!equipУ
FAia||weaknВs	EAozoospermia|slЄsperm
EA ы|hЄweЅҲhm{i+Ӈ҈d	CA exacerba=||Ҳhm{҆
KAaѾ|^a<uneve<ey!curve	EAatism|uneve<ey!shap!#blur+sѴ
BAyte|Ӥ ceЅi<th!Ъ	EAytԠ|с<tumor
LAtric||uneven|KAal
KAԠѾ|^no Ѩ	EAԠtЀbacғiuria|ѳ+i<urin!ѩГѨ	BAԠtЀҖrier|ѻ<рha+{gѦbГno Ѩ	CAԠtЀӎџ||ӎeЁ^no Ѩ	CBԠtЀѻn||ѻ<^no Ѩ|NAindividual	EAԠtЀtransmisЩ|ш>b]С!^no Ѩ||NAшd
BAle|no уbҙ
OA bӐlЭ|вth!stЂ*th!ёy|вth!Ү	PA elevн>ӵof||вhighe@ӵof|RAfor	BA-ӵindividual|ѻ<рma]gӄth!дВs	AA-ӵpopѼ=||Ҕвhighe@risk|IAӪ
EA|poo@balanc!an>clums]ҒУ	EA-telangiectasia|Т>Ӗ+*balanc!an>ѿѸВ
KA|^poo@balanc!an>coordina=
EAtaЈ|collaps!*pЂ*{Ԃ
EAol|heЂan>И>prВӀ![
EAizumab|З!#҇+th!ѽ]fеІ
EAcл|scrap%oГ{clogge>ѫ
EAҊeЈ|clogg%*arғiВ	KAҊic|clogg%arғiВ	BAma|fatt]ҋ-ԇi<a<ѫ	FBscleroЈ||Ԏden%*th!arғiВ	KAscleroѾ|^Ԏdened, clogge>arғiВ	EAsclerotЀҖdiovascѼ@~|Н!_fatt]ҋԇi<th!arғiВ	BAsclerotЀplaque|fatt]ҋ-ԇi<a<ѫ	KAthromboѾ|*clot+i<clogge>arғiВ
EAЈ|sӣ, twԨ%ҒУs
EAetЭ|ADHD [
KA|pron!}ӯiВ	FA dermatБ||eczema	EA ~|ӯy-typ!~	EA eczema|itchy, dr]ѷ
EA|tendenc]}gӄӯiВ
EAstaү|cӕВғol [
KA|*th!у'+uppe@chambers	EA fibrӚa=|irregѼr, ԕ<faЃуbҙ	EA flutғ|faЃуbeв#Ү+i<th!uppe@у	BA sept?defect|ӕ!ф<th!uppe@chamber+*th!у	BA septum|waЅф<th!uppe@heЂchambers	BA tachyҖdia|faЃbeв_th!uppe@у
BAџricѼ@node|rela]*th!уbҙ	EAџricѼ@sept?defect|ӕ!i<th!middl!*th!у
BA|uppe@heЂchamber
KAic|wҲe>o@thin	EAy|wҲ%awa]*щ
EAne|З!#wҬn+pupil+o@speed+th!у
EAmeЁЕ|я!ӛd%^҉rs
BA rн|sԎ!*expԉ>С!рgӄsick
BA%physician|ԍ@i<cԎg!*{ӎџ'+ӑ?и||||2
EAio<deficӴhyperacѥit]Е|Ь<#ђ+ӴԎ>}focu+an>sӴstӚ	EAӰ-deficӴЕ|я!pay%atten=
IAн||weaken	EAa=|weakenЛ
BAutabl!risk|sԎ!*th!ӵdu!}on!П
FAӰ|С!leav%{ё]җly|dropout	EAio<bias|erro@whe<С!drop oГ*{ёy
LAal||unusual	BA?ӶipsychoѾ|newe@З!fo@sѝ!У?дВs||AOsecond-Ҋera=
CAram||hҗ%tВt
CAogԨ||hҗ%specialԨ	FAogy||hҗ%и
EAetry|tВt%*{ѻn'+hҗЛ
LAry||hҗЛ	EAr]Ъstem rВponse|hҗ%teЃ*th!Ъ'+answer	BAr]canal|ԝ!_th!oute@ea@}th!җdrum||AGҗ	EAr]cortex|с<pЂfo@hҗЛ	EAr]hallucina=|hҗ%thЛ+#ar!Ќthere	BAr]кe|к!fo@hҗЛ	EAr]procВs%Е|я!mak%sens!*sounds
EAtaѥ!an>alғnaѥ!communica=|way+}communicat!ѩГspeech
EAla@acupunctц|needle+i<th!җ
GAtн||lԨe<to	EAta=|lԨen%^{stethoscope
FA spectrum Е||autism
BA-ԧѐ|pe<#gй+{sӄdos!*[
BAtiЯ|г!#҆+th!Я'+ow<ѬВ
KAthonous|caught locally
BAaft|Ѭ!#i+Ғ>withi<on!Я
KAmune|П>b]th!ѽ]҆%itself	BBmun!~|дВ+i<whiЎth!ѽ]҆+itself||LAӳ=;OAorder	EAmun!ҰphalБ|с<swЧ%_th!Я'+ow<ѸВ	EAmun!hepatБ|lй@Н!i<whiЎth!ѽ]҆+th!lйr	EAmun!lй@~|lй@҆e>b]th!Я'+ѸВ	BAmun!rВponse|attaЖb]th!ѵ!ї o<th!Я||NAac=	EAmun!ӭБ|Ԯ>҆e>b]th!Я'+ѸВ	EAmunь|whe<th!ѽ]҆+it+ow<ѬВ
EAflamma=|swЧ%^no Ҙ!_outsҬ
KAgous|_you@ow<Я	EAgou+И>transfuЩ|giv%baЖӝ'+ow<Џ	BAgou+ӌ|ӠЁ*{ѻn'+ow<А||LKstem ceЅ	EAgou+ӌa=|ӠЁ*you@ow<А
BAte>exғn?defibrӚaѐ|devic!#ca<rВtЂth!heЂ^{shock
KAmic|*ѽ]ac=+#ru<o<thei@own	BAmЀкou+ї|кe+#ы уbҙ, м%an>digВ=	EAmЀneurю|Ѳ!}кe+#ы Һ, suЎa+th!ѯr
EAagy|cЧ+clean%ԇthei@ow<parts
EAfrac=|machin!teЃfo@glassВ
KAmal|*{DNA stran>҉@tha<X o@Y	KAm?dominӶ|П>b]on!ќe>Ҋ!_on!parџ	EAm?dominaЁpolycystЀѢ]~|Т>҃>sac+i<th!Ѣys	KAm?recВsй|П>b]ќe>Ҋe+_bo҄parџs	BAme|DNA stran>҉@tha<X o@Y
FB influenza||bir>flu|GAflu
EAЁrВtricѥ!foo>intak!Е|ԥem!pick]ҙЛ
EAӰ|laЖ*drй
CA>Ә||knocked-oГӘ
EAon|tҗ%away
AA||armpit	LAry||armpit	EAr]dissec=|Ю%ԅ+_th!armpit||JKlymph nod!	BAr]lymph node|ѳ-filғ%glan>i<th!armpit
BA|ӫҳ*{к!cЧ
KA|*th!ӫҳ*{к!cЧ
EAdЀ[|ol>India<[
EAoprЭ|З!#calm+th!Ѹ!ї
EAomycin|Х
BA Ӷifungal|fungu+[||FA
FAermia||no spѦi<semen
EAia|wҲ!ҋ-ԇi<th!Џ||EEa
BA.B cЧ|Ԓ!И>ceЅ#ђ+ѳ-fѴ%Оns||CAlymphocyte	EA.B-ceЅlymphԠ|И>cК@*th!ѵ!А||APdiffus!Ӳ!
FA.B12 deѧ||lЄӂ<B12|AOӂ<;ALcobalamin
EAoЈ|И>Й<ш>b]Ѿks
EA.BacӚu+Ӷhracis|gѦ#ђ+deadl]sporВ	BAus|rod-shape>ѳ	EAu+Calmette-Guérin|TB vaccЭ||GQe;UDe
EAen|а-relax%[
EA.BacғoidВ|gѦ#lй+i<th!gut	FAҚ||bacғi{i<th!Џ|GEa	BAi?coloniza=|Ц*ѳ+i<th!Я||QFs	EAi?conjuncѥБ|pink ey!_ѳs	EAi?menЛБ|ҁ+Й<т>th!с<П>b]bacғia|||Keep th!word: С!nee>Ӵi<a<emerҊcy.	BAi?oәҠ|ДӇ]ѳ+i<th!gut	EAi?Ӽ|єЙ<b]ѳs	BAi?strѪ|on!kin>*ѳ	EAi?vaginoЈ|ДmuЎ*certai<bacғi{i<th!Ԟ	KAicidal|kӚ%ѳs	EAiҐ|ё]*ѳs	BAioph҈|҂+#kӚ+ѳs	KAiostaѾ|ԙp%ѳ+_ҷЛ	FAiuria||bacғi{i<th!urЭ
EA!bӚЛ|cԎg%ӎџ+fo@whвinӀanc!di>Ќpay||||2	EAe>anВthВia|mix *Ѡ+fo@Ѝ||LIa
EAtis|ѡ<tip *th!penis
BA<angioplҲy|ҩ%{vВsel ^{ү]balloon
EAЉ|МЁ^baths
BAurн|Шcalm%Ѡ
BA-met?stџ|plai<mВh ԝ!fo@a<ѫ
CArЀӀgeon||weѴ-Ӗ+Ӏgeon	FArЀЍ||weѴ-Ӗ+Ѝ	CArician||weѴ-Ӗ+docѐ
BA enema|X-ra]*th!ѣ о@Ӵi+fӚe>^dye	BA swalӣ|X-ra]*th!throвan>јЎо@{chalk]drink||HAmeal
EA.Barrett'+Вophagus|ќe>Ң%*th!foo>pip!о@yҗ+*Ӯ||KJo
BA@method|metho>#Ѱ+sperm, suЎa+{condom
BA.Barthel Index|scor!*dail]self-и
BA ѽ]temperatц|ѽ]temperatur!вrВt, measц>o<wakЛ	BA ceЅѕ|Ӎn, sӣ-ҷ%ҧ<І	EA ganglia|с<part+#ы ҒУ	EA metabolЀrн|energ]th!ѽ]burn+вrВt||APrВtЛ	EA-bolu+insuҢ|insuli<fo@th!da]an>fo@meals
BA ңr|ԃletғ+*DNA #fӴӁ
BAne|Ү%point	BAn!cԎacғisѾ|detail aboГС!вth!Ү	BAn!risk|ӵѮ!an]Ї	BAn!value|valu!вth!Ү
BA metabolЀpanel|И>teЃ*ҿ, salt+an>Ѣ]э	EA reproducљ<number|hЄӇ]С!on!siЖѻ<пts||QHve
BA@ѫ|arғ]вth!bas!*th!Ъ
BAil|typ!*Ԓ!И>cЧ
EA.BayВia<ԄЈ|ma҄#updн+odd+^new fӜs	BA.BayВia<model|ma҄model #updн+odd+^new fӜs
BA.BeЖDeprВsio<Invenѐy|sӄ*quВ=+aboГӥВЩ
EA.Becke@muscѼ@dysԜ|Т>х!weaknВs, milde@tha<DuӃnne
EAethasӝ|sғoi>fo@Ҟ||IF
FAo@modifica=||ќ!*habits|HOu	EAor?э|У?Фan>г!us!и||HKu	BAor?inғven=|pla<#҇+С!ќ!habits||HQu;IN ќe;HNu@ќe	EAor?Љ|therap]#ќe+habits||SA approach;HLu;HAur?therap]approach
EA.Behçet'+~|mou҄sore+an>ѡ<vВҏ||DMc;GI;DIcet
EA.BЧ'+palsy|Ҁ<weaknВ+o<on!sid!*th!face||EG
KA|ЌІ	EA paroxysm?posi=?әtigo|өdizz]spЧ+whe<th!hea>movВ	EA ҦЀhyperplasia|enӲe>Ҧ!#i+ЌІ	EA ҦЀhyperԜ|enӲe>Ҧ!#i+ЌІ||RAenӲeУ	BA tumor|Ц#i+ЌІ||LBu;HAneoplasm;HAҠ
EAizumab|Ҳhm{shot
BAiazepЭ|calm%З!#ca<b!habit-formЛ
KAed|griev%{dҙh	FBeУ||grief о@{dҙh	DAemeЁcounselЛ||grief Ӥ|TDl	EAemeЁleave|ԣ!off о@{dea҄i<th!family	DAemeЁӤ||grief Ӥ
BA.Berg Balanc!Scale|teЃ*balК
EAri|дВ+_Дҍ!ӂ<B1
EAioЈ|єН!_{metal
BA inғВt+deciЩ|choic!mad!fo@Ԙ!рcanЌdecҬ||NJ||1	EA supporѥ!и|Җ!#eӐ+Ѩ	EA-correcte>visu?acuь|sԎpeЃsе^glassВ
BA Ҷ|З!#ҩ+th!Ҟ||EH2-;EI-2	BA cЧ|ceЅ#ђ+insuҢ||AJpancrҙЀ	EA thalassҚ|Т>lЄre>И>А||MEa	BA-adrenergЀѰer|З!#sӣ+th!у||KAocepto@ӶҶ	BA-amyloid|О<#clump+i<Alzheimer'+~||AAamyloi>beta	BA-Ѱer|З!#sӣ+th!у	BA-Җotene|orang!plaЁcolo@th!ѽ]turn+}ӂ<A	BA-lӜam Х|famil]*Х+suЎa+penicilҢ||LA
EAzumab|З!#ԙ+new И>vВҏ
ABge||drink||||1
JBal||twice-yҗly||Nԡth!sam!a+bienni?(ѝ]ԃyҗs).	MAally||twic!{yҗ|AJsem
EAtamҬ|Ҧ!cК@[
BAonн|salt #balК+Ӯ
BAi>aortЀvalve|heЂvalv!^ԃflap+instea>*three
KBal|ѝ]ԃyҗs	MBally||ѝ]ԃyҗs
EA.Bifidobacғium|҇ful gѦi<th!gut
BAҬ|Ѻ+[
KAral|o<bo҄sidВ	EAr?cochlea@implӶa=|hҗ%implaЁЍ||AV	EAr?hҗ%Ӗs|hҗ%Ӗ+i<bo҄җs	BAr?mҲecл|Р<}Ю!bo҄breҲs||ALdouble	BAr?oophorecл|Р<}Ю!bo҄ovariВ	EAr?Ӽ|pneumoni{i<bo҄ҕ	OArally||o<bo҄sidВ
BA Ӯ|lй@aci>#҇+digeЃfat	BA aci>sequВtrӶ|З!#Ӆr+cӕВғol	BA duct|ԝ!#Җrie+bil!_th!lйr	BA duct stӝ|ston!i<th!lй@duct||APӍ<	EA salt|lй@salt #҇+digeЃfat
LAy||bile	EA]atrВia|Ѱe>lй@ӷ+i<babiВ	AA]calculus||gallstӝ	EA]cirrhoЈ|lй@sҖr%_Ѳe>ducts||ARprimar]	FA]colic||gallston!pѪ	EA]obstruc=|Ѱe>lй@ducts	EA]strictц|narrЄlй@duct	EA]trӜ|lй@ducts
EAbin|yЧЄг!_ol>re>И>А
EAprost|ey!drop fo@ћey!prВsц
KAl|^ԃpeaks
EA-ҙ%Е|ҙ%disorde@^Ӳe, out-of-ы meals
EAla@viЩ|see%^bo҄Ҥ+Ӂ
KAorbable|#dissolve+i<th!Я||DIre
EAumѼ=|ҋ-ԇ*{ҥ?i<th!Я
BAay|ӱЃi<liv%thЛs
EAilabilь|hЄmuЎ*{З!th!ѽ]ca<Ӧ
KAavioral|*ѽ]an>Ԍ||KDu
KAmҨ|*th!Я'+ӃmԨry	BAmic?marker|г!#ԋ+whвth!ѽ]doВ	EAmԨry|ӃmԨr]*liv%thЛs
EAӎbilь|be%ԎmlВ+}th!Я	KAӎble|Ќў}th!Я
EActric?impedanc!ԄЈ|ѽ]fвteЃ^ѿcurrџ||XA
EAivalҰ|ѭ%th!sam!wa]a+an҉@Ѡ	KAivalџ|ѭ%th!sam!wa]i<th!Я
EAdback|trѪ%}ы ѽ]ӿ+suЎa+heЂrн
BBm|sѾk]laye@*ѳs
BAard|th%#coul>ш>~	KAardous|abl!}ш>~
EAormaѾs|us!*compuғ+}ё]Ҋe+an>А
BAic|З!mad!_liv%А	BAЀѠ|З!mad!_liv%А||JA[;JAӋ=;IA?[;JAЉ	BAic?agџ|gѦ#ca<hҳСe	KAҨl]Ӝй|hav%a<eњ o<th!Я
BAker|sig<i<th!ѽ]#ԋ+Фo@~
EAerial|mнri?mad!fo@th!Я
KAhanҨ|*hЄforce+Ӝ o<th!Я	EAhanics|hЄforce+Ӝ o<th!Я
EAiѐЛ|tВt%th!ѽ]fo@ҥals
EAsic?profile|Ӊ>ӃЖ*a<unbor<Ҹ
BAstheЈ|implaЁmad!_anim?щ
BB|teЃ*{ҜЅpiec!*щ	KA-proven|ԋ<b]{Ѭ!tВt	KAchosocial|*Я, min>an>soci?ԓ	EAchosoci?model|view *Я, min>an>soci?ԓ
EAety|saf!handl%*ѳs
EAurь|guard%agѪЃўѳs
BAsor|devic!#detect+substК+i<th!Я
BAilar|nea@cop]*{З!mad!_liv%А
BAtisѾian|expert i<th!ma҄*ФrВҗch	EAtisѾs|us!*ma҄i<ФrВҗch
EAveӚК|watch%fo@ԗ+*outӧs
EAtheЈ|mak%*{г!i<th!Я
EBrorism|releas%ѳ+o@poison+}hҳСe	BArorism ҆|releas!*ѳ+o@poison+}hҳСe||LHt
BA|B ӂn
EAe|typ!*{ѳ
EA.BiPAP|mask м%Ӥ ^ԃlevel+*ai@prВsц||AAbilevel posiѥ!airwa]prВsц
KAic|^ԃphasВ
EA@ӥВЩ|lЄmoo>i<moo>swЛs	EA@Е|У?дВ+^ә]ћan>ә]lЄmoods
BA cohort|Ҕ*С!bor<i<th!sam!yҗs
PA i<die||twic!{day
EAolol|heЂ[
EAtr?index|с<wav!numbe@fo@ӏ depth
EAnol A|ҥ?i<som!plasѾs
BAsphonн|З!#Ԭ+ӛВ
BAng X-ray|X-ra]*th!baЖԆ||JAradiograph
AA@calculus||ѯ@stӝ	EA@outlӄobstruc=|Ѱe>flЄ_th!ѯr
BA%rash|rash #fade+whe<prВsed||GFable
EA criЈ|И>cК@#turn+fҲ
BAcyst|embryo вaboГ5 days	EAmycoЈ|єЙ<_{soil fungus
EAng diatheЈ|tend%}ѹ
EAcin|cК@[
EArБ|ѡn, sor!Ҥlids	EAroconjuncѥБ|swЧ%*Ҥli>an>Ҥ	FAroplҲy||Ҥli>Ѝ	EArospasm|Ҥli>twitchЛ
FA alcoӕ concџra=|amouЁ*alcoӕ i<th!Џ|И>alcoӕ level|RAtџ	DB coagѼ=||И>clottЛ	BA cultц|ӱЃfo@ѳ+i<th!Џ	FA glucԉ||И>ҿ	CA glucos!level||И>Ԛ@level|AN	CA glucos!meғ||И>Ԛ@meғ|PBonito;AFgluco	EA plaҜ|liqui>pЂ*Џ	BA product|pЂ*donн>Џ, suЎa+re>А	BA smҗ|ӻвИ>cЧ+ӡ@{Ԉ||ALperipher?	AA specimen||И>sample	EA ц{nitroҊ|wҲ!i<th!И>#ԋ+hЄth!Ѣy+ѭ	EA-с<barrier|waЅ#guard+th!Ъ
BAorn!~|Н!#шd+ЊЏ||LAп=	BAorn!pathoҊ|gѦ#шd+ЊЏ
EAtream п=|ѳ+i<th!Џ
BA.Blu!Badge|park%permӴfo@disable>Сe||||1
EA trauma|injur]_{Ԏ>bӣ||GGforc!
EA composi=|sԎ!*fвan>а	EA dysmorphЀЕ|constaЁworr]aboГflaw+i<hЄon!looks||OAa	AA habitus||ѽ]ҋ	EA imag!dԨurbК|wrong view *ӝ'+ow<Я	BA mas+index|meaӀ!*weеfo@heѴ
BA wн@advisory|noѾ!}boil tap wн@Ѯ!Ӧ||LAnoѾe
BA|Ӳ!dos!gй<вonce	EA dԉ|Ӳ!dos!gй<вonce||GAԧ=;GAinfuЩ	EA insuҢ|faЃinsuli<fo@{me?o@ћИ>ҿ||AAinsuli<bolus
EA ҈|hЄҷ<th!і+are	EA defect|miss%piec!*і	EA densitometry|sca<#ԋ+hЄШі+are	BA densit]scan|sca<#ԋ+hЄШі+are||NAtВt	EA eroЩ|ӕe+wor<i<і	EA forma=|ҋ%*і	CA frӜц||ҫ<і	BA graft|piec!*ӛ!#i+Ғ>}reң@an҉@і	EA healЛ|mend%*і	EA marrow|soft ч!*ӛВ, ԑ!И>cЧ+ar!made	EA marrЄaspira=|tak%{liqui>sampl!_ч!{і	BA marrЄbiopsy|teЃ*{ҜЅsampl!_ч!{і	BA marrЄӌ|МЁ#reҭ+th!cЧ+#mak!Џ	EA marrЄӌa=|ӠЁ*Џ-mak%А	EA mass|amouЁ*і	EA metҲaЈ|cК@#ha+ш>}і||NBe	EA mЭr?contџ|mЭral+i<і	FA mЭr?densь||ӛ!strength	BA morphoҊetЀОn|О<#ђ+ӛ!ҷ	EA rВorp=|ӧdow<*і	BA scan|sca<#ԋ+ќe+i<th!ӛВ	EA turnoә|ӧdow<an>renew?*і||FAremodelЛ;FAremodЧЛ
EAygmus|rumbl%soun>_th!ѣ
EAҢ!ѻnalit]Е|У?дВ+^Шmood+an>unstabl!rela=ships
EA.BordetЧ{pertusЈ|gѦ#П+whoop%cough
EA.Borreli{burgdorferi|gѦ#П+Lym!~
EAomib|ӛ!cor!cК@[
EAnum toxin|shԡ#relaxe+хВ||PA typ!A;AAonabotuҢumtoxinA	EAsm|rare, ԓ-threнn%poison%#ԙ+а+ѭЛ
BA obstruc=|Ѱe>ѣ||ANintВүa	EA prepara=|empty%*th!ѣ Ѯ!{tВt||KA
BA?ѫ|arғ]i<th!uppe@arm	EA?neurБ|Ҁ<к!ң<an>weaknВ+i<th!shoulde@an>arm	BA?plexus|к!bundl!*th!arm	EA?plexu+Ѱ|numb%*th!arm	BA?plexu+ҡ|Ѳ!}th!кe+*th!arm
EAЉ|radiaљ<_ү]seed+ҭ>i<o@nea@th!І
BArrhythmia|sӣ, uneve<уbҙ
EBardia|slЄуbҙ
FAinВia||slЄҒУ	BAinin|г!#П+swЧ%an>pѪ
EAhrenia|slЄԭЛ	FAnea||slЄмЛ|HCo
EA aԜ|shrink%*th!Ъ	EA dҙh|whe<th!wӕ!с<ha+ԙpe>fo@good	EA edema|swЧ%*th!Ъ||GFo	EA ischҚ|laЖ*И>}th!Ъ||KEa	EA metҲaЈ|cК@#ш>}th!Ъ||OBe	EA natriцtЀpeptҬ|И>sig<#th!heЂi+ӡ@strѪ||AUB-type	EA perfuЩ|И>flЄi<th!Ъ	BA stem|pЂ*th!с<#ы+м%an>уbҙ||FE	EA tumo@rВec=|Ю?*{с<tumor||KLu	BA-derй>neurotrophЀfacѐ|О<#҇+с<cЧ+lй
BA.Braxto<Hick+contrac=|pracѾ!tѴen%*th!ӆ
BA.BRCA Ҋe|Ҋ!#ca<rais!th!chanc!*som!Іs	BA.BRCA muta=|Ҋ!ќ!#raise+th!chanc!*som!Іs||FIҊ!
EAhrӈѹЛ|unexpecte>ѹ%ф<қs	BAhrӈп=|Й<dВpit!Ҵa=||NAcӐ	EAhrӈpѪ|Ҁ<ң<dВpit!regѼ@ң<[
FA augУa=||breaЃenӲeУ	EA ѕ|breaЃІ	EA conserva=|ҹ%moЃ*th!breҲ||GA-conserv%Љ	EA densь|mor!glan>an>lВ+fвi<th!breҲ	EA engorgeУ|breҲ+ДfuЅ*milk	EA reconstruc=|reҋ%{breҲ	BA tomosyntheЈ|X-ra]*th!breҲ+_Ӈ]anglВ||AA3D mammogram	EA-conserv%Ѝ|ұ]#Юe+th!cК@bГҹ+th!breҲ	EA-conserv%Ї|ҹ%moЃ*th!breҲ
BA Ҹ|bab]^feӄo@bottom down	BB з|з ^th!feӄo@bottom first||HAdelйry	EA prВџa=|bab]ly%bottom o@feӄfirst||IEosi
EA.BrВlЄthicknВs|hЄdeep {ҧ<cК@is
BA inғven=|өtalk #҇+Ԙ!ќ!{habit
EA lеЉ|МЁ^brеlѴ
EAidЭ|ey!drop fo@ћey!prВsц
BA-spectrum Х|ӶibiotЀ#kӚ+Ӈ]kind+*ѳs	BA-spectrum sunscreen|sunscree<#Ѱ+bo҄kind+*ўrays
EAdroЈ|bad-smЧ%swҙ
LAial||Ө	EAi?Ҳhma|Ҳhma	EAi?thermoplҲy|heвМЁ*th!Ҟ	BBi?ӷ|ԝ!#Җrie+ai@in}th!ҕ	EAiectaЈ|wҬned, Ѳe>Ө+#trap mucus	KAiolar|*th!ҜlleЃҞ	CAiole||ү]Ө	EAiolБ|єЙ<Ӎ<i<babiВ	EAioliti+obliғans|sҖr%*th!ҜlleЃҞ	EAБ|swЧ%*th!Ө+i<th!ҕ	EAoalveola@lav҈|wash%oГ*th!Ԃ+fo@tВts	FAoconstric=||tѴen%*th!Ҟ|ATҌ-induce>	EAodila=|wҬn%*th!Ҟ	BBodilaѐ|З!#ҩ+th!Ҟ	CAoҊЀѕ||єІ	EAѤ|X-ra]*th!Ҟ	EAԠlacia|flopp]Ҟ	EAoӼ|Й<*th!Ԃ+an>Ҟ	EAoprovoca=|teЃ#ђ+Ө+tѴen	EAopulmonar]dysplasia|єН!i<babie+bor<җly	EAorrhea|ДmuЎmucus-lik!҃>_th!ҕ||KCo	BAoӾ|ӻin}th!Ԃ+^{thi<camer{ӷ	EAospasm|Ҁ<tѴen%*th!Ҟ	EAostenoЈ|narrЄӨ	CAus||Ӳ!Ө
EA adipos!щ|fв#burn+energy
EAloЈ|Й<_fҳanimal+o@raw milk
EA.Brugad{Ћ|Т>heЂrhythm ҟ
FBm||tee҄grindЛ
KA|*th!ч!*th!Ӄek	FA mucosa||Ң%*th!Ӄek	CB swab||Ӄek swab
EAnҬ|sғoi>fo@Ө+o@gut
BA solu=|liqui>#ҹ+aci>level steady
EA environУ|th!ҋЛs, street+an>park+т>us
EA{кosa|ҙ%disorde@i<whiЎС!bЛ!an>the<purge||HA
CA||Ӳ!blisғ
EA+keratю|ѡn, blisғe>froЁ*th!Ҥ	EA+pemphigoid|Н!#П+Ӳ!ҧ<blisғs
EA branЎѰ|dela]i<th!у'+electric?Ӕ
EAcaЭ|numb%[||ALlevo
EAorphЭ|З!#trҙ+addicљ<}heroi<an>simila@Ѡs
EAӰ|З!fo@lЄmoo>o@quitt%smokЛ
EA.Burkitt lymphԠ|ә]faЃИ>І||HJ's
EAg mou҄Ћ|burn%ԁ%i<th!ӗ
BA|҃>sac #cushӰ+{҅
EAis|ѡ<҃>sac nea@{҅
EAraphy|X-ra]*{ԢЁsac
EA.Buruli ulcer|Й<#ҙ+awa]ѷ
EAӝ|З!fo@worry
EAoЈ|єН!_cotto<dust
EA.C-ӽѥ!Оn|И>О<#rise+^swЧ%o@п=
EAolЭ|З!#Ӆr+milk Ыe
KAѾ|ә]thi<an>ѿ_дВs
EAia|weеan>х!Ӗ+_ҽ+дВs
EArЀdonor|dono@рha+died||AGdeceӐd
EAm|ўmetal
BAea<sec=|з Њ{cГi<th!bЧy||KAdelйry
EAn!citrн|З!#҇+җl]babie+мe
AAeus||heel і
EAica=|ҋ-ԇ*calcium	KAied|Ԏdene>^calcium
EAeuri<ж|З!#ђ+th!ѽ]ҹ {new organ
BAonin|Ы!#Ӆr+calcium	EAriol|acѥ!ӂ<D
BAm ӶҶ|З!#relaxe+И>vВҏ	BAm channel|gat!#let+calcium in}А	BAm channel Ѱer|З!#Ӆr+И>prВsц	FBm deѧ||laЖ*calcium
JAc||calorie	EAc expenditц|calorie+burned	EA!deficit|burn%mor!calorie+tha<ҵҙ||GIc	EA!inԛ|hЄӇ]calorie+Ԙ!ҙs||GHc;AHenergy	FA!rВtric=||ҙ%fewe@caloriВ|GMc
BAtecү|stool О<#ԋ+gГswЧЛ||AMfec?
EAobacғioЈ|Й<^campylobӜe@bacғia
EA caӃxia|weеan>х!Ӗ+_І	EA incҬnce|hЄӇ]С!gӄІ	EA Ԕь|dҙh+_І	EA pѪ|ң<_І	FA recurrҰ||retur<*th!І|AMtumo;AMtumou	EA stagЛ|find%hЄfa@{cК@ha+шd||AJtumo;AJtumou	EA-relн>fatigue|tirednВ+_І	EA-specifЀӀvival|Ӏviv?_cК@alӝ
EAartan|И>prВӀ![
EA.Candida|yeaЃ#П+thrush	EA.Candid{albicans|yeaЃ#П+thrush	EA.Candid{auris|yeaЃ#Ӈ][+canЌkӚ	BAat!Ҋe|Ҋ!thought }Ҙ!{~	EAҚ|yeaЃi<th!Џ||GEa	EAiaЈ|yeaЃп=||GDo
BAinoid|г!lik!thos!i<th!cannabi+plӶ	BAinoi>recepѐ|ceЅpЂ#receй+cannabis	EAi+us!Е|Ќbe%abl!}ы cannabi+Ӧ
BAa|thi<ԝ!fo@҃ds, З!o@oxyҊ	HAн|pГ{ԝ!into	EAa=|putt%i<{thi<ӷ
EAл|cГвth!corne@*th!Ҥ
EAtabЭ|cК@pӚ
CAary||ү]И>vВsel
EAraphy|teЃ*Җbo<dioxid!i<м
BA!endoӾ|teЃ^{ү]camer{#ҵswalӣ	EAorhexis|ҩ%th!len+bag	EAoл|ҩ%*{len+o@ԢЁbag
EAril|И>prВӀ![
EA.CAR T-ceЅЉ|МЁ#trѪ+{ѻn'+ow<cЧ+}fеІ||DI-T
EAazepЭ|ӓ![
BAenem|ә]ШХ	EAenem-reЈtaЁEnғobacғiaceae|gГѳ+#rВiЃlҲ-choic!Ѡs
BAydrн|Ԛ@o@starЎi<food
EAlaү|cК@[
BAcle|Ҕ*joЭ>boils
CBoҊ||І-Ҙ%substК	JBoҊic||І-ҘЛ	EAoҊicь|powe@}Ҙ!І	BBԠ|typ!*І	EAom{i<situ|abԐ?cЧ+#hav!Ќшd
LBc||у	EAc arrВt|whe<th!heЂҀnl]ԙ+bҙЛ|||It i+Ќ{heЂ҆: do Ќswap th!two.	BAc biԠrker|И>sig<*heЂѲe	BAc catheғiza=|heЂӃЖ^{thi<ԝ!passe>Њ{И>vВsel||RFs	BAc evџ|Ҁ<heЂҟ, suЎa+{heЂ҆	BAc glycosҬ|З!#ђ+th!heЂbeвstronger	BAc index|И>th!heЂpump+fo@ѽ]size	BAc magnetЀrВonК|detaile>heЂscan	AAc а||heЂа	EAc output|И>th!heЂpump+eaЎminute	BAc pacЛ|mak%th!heЂbeв^{device	EAc rehabilita=|exercis!an>educaљ<о@heЂяe||NA	BAc remodelЛ|ќ!i<th!у'+shape||PDl	BAc rВynchronizaљ<Љ|paceђ@#ђ+bo҄sҬ+beвӁ||TGsaљ<t	BAc strВ+tВt|teЃ*th!heЂdur%Ҍ||AMҌ;AFexercis!tolerК	AAc Ӏgeon||heЂӀgeon	EAc tamponade|҃>prВs%o<th!heЂso ӴcanЌfӚ	BAc troponin|И>sig<*heЂѲe
EAcл|Ю?*th!у
BAembolЀstroke|strok!_{clԡi<th!у	KAҊic|Ү%i<th!у	EAҊЀshock|whe<th!heЂҀnl]canЌpump enӈЏ	CBҎ||heЂdocѐ	FBlogy||heЂи	EAmegaly|enӲe>у	BAmyocyte|heЂх!cЧ	EAmyю|Н!*th!heЂа	EAplegia|ԙp%th!heЂfo@Ѝ	EAԖ=|Ԗљ<*th!у	KAӹй|ӹ%th!у	LApulmonary||heЂan>Ԃ|GCrВpirato	EApulmonar]arrВt|whe<th!heЂan>м%ԙ||GJrВpirato	BApulmonar]bypass|у-єmachin!Ӧ>i<Ѝ	FApulmonar]rВuscita=||CPR	EArВpiraѐ]fitnВs|hЄfӴheЂan>Ԃ+are	CAthoracЀӀgeon||heЂan>єӀgeon	FAthoracЀЍ||heЂan>єЍ	EAл|ҩ%*th!у	KAtoxic|ў}th!у	FAtoxicь||heЂѲe	LAvascѼr||heЂan>И>vВsel	CBvascѼ@~||heЂan>И>vВsel ~	BAvascѼ@evџ|ѶsuЎa+{heЂattaЖo@stroke	EAvascѼ@Ҍ|exercis!#ђ+th!heЂbeвfasғ	FAvascѼ@fitnВs||heЂan>єfitnВs	BAvascѼ@morbidь|дВ+*th!heЂan>И>vВҏ	BAvascѼ@Ԕь|dҙh+_heЂ~	BAvascѼ@outcome|heЂ҆, strok!o@dҙh	BAvascѼ@risk|chanc!*heЂ~	BAvascѼ@ӵfacѐ|whвraise+th!chanc!*heЂ~	BAvascѼ@ї|heЂan>И>vВҏ||BHircѼѐy	EAәЩ|МЁ#rВet+th!у'+rhythm
EA coordina=|mak%Ӏ!#aЅ*{ӎџ'+Җ!fit+Ӂ	BA coordinaѐ|ѻ<р҇+pla<aЅ*{ӎџ'+и	BA pathway|pla<*th!step+*и||BIҢҨ	BA transi=|mov!_on!Ԋ!*Җ!}an҉r||AAtransiљ<*и
EAve@burden|strai<*Җ%fo@someӝ	EAve@strѪ|strai<*Җ%fo@someӝ
BA'+assВsУ|ӃЖ*whв҇ {и@needs||||1
EA preven=|prevџ%too҄decay
KAenic|likel]}Ҙ!too҄decay
BA+lВӰ|too҄decay
BAЭ|г!#҇+tur<fвin}energy
BAnoid|orang!o@re>plaЁcolor
KAd|*th!neЖarғiВ	BA>ѫ|arғ]i<th!neЖ#feed+th!Ъ	EA>arғ]~|Ԫ%*th!arғie+i<th!neck||PAstenoЈ;IAstenoЈ	BA>endarғecл|Р<}clea@{neЖѫ	CA>ҝ||neЖarғ]ҝ
KA|*th!wrԨ	EA tunnel Ћ|pinӃ>к!i<th!wrԨ
EA@screenЛ|teЃfo@Ҋe+#coul>aњ {child
EA҈|smoo҄Ѭ!#cushӰ+҅s	KAaginous|mad!*tough, bend]щ
EAilol|heЂ[
EA defini=|rule+fo@whвcount+a+{cӐ	BA fatalь|sԎ!*siЖС!рdie	BB fatalit]rн|sԎ!*siЖС!рdie||RAio	EA Ӈ҈У|҇ ^plann%an>Ңk%ԇи	BA Ӈ҈r|ѻ<рplan+an>arrange+you@и	BA seriВ|report o<sѝ?ӎџ+^th!sam!ҟ	BA-ы ёy|ё]#compare+С!^an>ѩГa<дВs
KAs|ӃВe-like
EA=-reЈtaЁҦ!І|Ҧ!cК@#ҷ+dВpit!Ы!Ї||AZmetҲatЀcҲra=-
AAt]departУ||A&E departУ|||1
EA-scratЎ~|Й<_{cвscratch
KAlic|ӧ%dow<щ	EAlism|ӧ%dow<*щ
EAexy|Ҁ<Ӗ+*х!strength, ԕ<^ШԁЛs
BAct|cloud%*th!len+*th!Ҥ	EAct Ѝ|Р<#reҭ+{cloud]lens||JAԥac=
EAnia|stat!*Ќmov%o@rВpondЛ
EA-ԇҠ|faЃЦо@slЄҠ	EA-ԇҴa=|Ҵaљ<fo@dԉ+#wer!misse>җlier||JFѵiz;JFѵis
BAolamЭ|strВ+Ыe
BAer|thi<ԝ!#goe+in}th!Я	EAe@abla=|Ҽ!#ԙ+fault]heЂӔ||CJrdiac	BAer-associн>urinar]trӜ п=|urin!Й<_{ѯ@ӷ	BAer-relн>Џstream п=|И>Й<_{ԝ!i<{Ӹ	EAeriza=|Ԋ%*{thi<ԝ!i<th!Я||JFs	HAerize|pГ{ԝ!into||JBs
EA equina|кe+вth!en>*th!spЭ	EA equin{Ћ|prВӀ!o<кe+вth!bas!*th!spЭ, a<emerҊcy
KA|towar>th!tail end	EA Ѱ|numb%вth!bas!*th!spЭ||HAanВthВia;HAanaВthВia
BA facѐ|П	BB Ңk|Ңk i<whiЎon!th%П+an҉r||HAassocia=;HArela=ship	EAь|whethe@on!th%П+an҉r
EAӰ|on!th%mak%an҉@happen	KAй|be%th!П	BAiv!organism|gѦ#П+{~
EA-specifЀԔь|dҙh+_on!П
FAiza=||seal%^hҙ|HFs;AAelectrocauғy	HAize|se?^hҙ||HBs
BAou+malforma=|cluste@*ѿИ>vВҏ||HAma
BA.CD4 count|couЁ*th!ѵ!cЧ+#HIV ҆s||FEeЅc
KA|*th!firЃpЂ*th!Ӳ!ѣ||BEa
EAomy|ҩ%*th!Ӳ!ѣ
EA|firЃpЂ*th!Ӳ!ѣ||BEa
EAҢ|Х
EAme|Х
EAaxӝ|Х
EAxime|Х
EAxib|ң<an>swЧ%[
EA ~|Ь<i<whiЎglute<Ѳe+th!ҜЅѣ||BNo	EA sprue|glute<Н!*th!gut
EA adhВӰ|sѾk%togethe@*А	BA cultц|cЧ+ҷ<i<{lab	EA cycle|step+*ceЅЦan>splittЛ	EA ӊџia=|ќ!*{ceЅin}{speci?type||EQѼr	BA lЭ|cЧ+ҷ<fo@yҗ+i<{lab	BA membrane|oute@waЅ*{cЧ||AJplaҜ	EA migra=|ҒmeЁ*А	EA proԓra=|Цan>ш>*А	BA recepѐ|pЂ*{ceЅ#receй+Ӕ	EA-fre!DNA|bit+*DNA float%i<th!Џ	EA-mediн>ѵь|Ѹ!b]А, ЌИ>Оns||EJѼr
EAa@senВcҰ|ag%*А||EL	EAБ|bacғi?ҧ<п=
EAl Ѻ+insipidus|laЖ*{wнr-sav%Ыe	BAl lЭ|ԝ!#goe+in}{Ӳ!Ӹ||IAvenou+catheғ;IEvenou+	BAl lЭ-associн>Џstream п=|И>Й<_{ԝ!i<{Ӳ!Ӹ	BAl кou+ї|с<an>spin?cord	EAl obВь|ДmuЎfвт>th!waԨ||AKabdomin	EAl sensitiza=|кe+#becom!Дalert }pѪ||PFs	EAl serou+chorioreүю|҃>ӡ@th!cџe@*sѴ	EAl venou+prВsц|И>prВӀ!nea@th!у	EAl viЩ|whвҵse!straеahead
BAmere|middl!pЂ*{DNA strand
KAad|towar>th!head	AAalgia||headaӃ	EAexin|Х||CGf	DAgia||headaӃ	FAЀprВџa=||head-dow<posi=|ANәtex	BAosporin|typ!*Х||AAmacrolҬ;AAfluoroquinolӝ;AAtetracyclЭ
BAde|fвfoun>i<ѷ
KAllar|*th!с<pЂ#ы+balК	BAllum|pЂ*th!с<#ы+balanc!an>ҒУ
LAal||Ъ	EA?amyloi>angiю|О<ҋ-ԇi<с<vВҏ	BA?aneurysm|bulg!i<{И>vВsel i<th!Ъ||AJЪ;ALintracrani	BA?И>fӣ|И>flЄi<th!Ъ	EA?contuЩ|bruis!o<th!Ъ	BA?cortex|oute@laye@*th!Ъ	FA?edema||с<swЧЛ|JFo	BA?infarc=|strok!_{Ѱe>vВsel	BA?ischҚ|laЖ*И>}th!Ъ||NEa	BA?microѹ|ү]blee>i<th!Ъ	EA?palsy|ԓӫЬ<#aњ+ҒmeЁan>х!ы	EA?perfusio<prВsц|prВӀ!#pushe+И>}th!Ъ	BA?vasospasm|tѴen%*с<arғiВ	BA?venou+thromboЈ|clԡi<{с<Ӹ||QJsinu+t	FAospin?҃d||с<an>spin!҃d	KAovascѼr|*th!Ъ'+И>vВҏ	ABovascѼ@accidџ||stroke	EAovascѼ@~|Н!*th!И>vВsel+i<th!Ъ||GQ?	BAum|ӲeЃpЂ*th!Ъ
BAie>nurse-midwife|nurs!ри+fo@С!i<ѓ]an>з||||2	BAie>nurs%asЈtӶ|aid!р҇+^dail]и||||2
BAplasmin|И>О<#Җrie+copper
DBn||җwax	FA<impac=||җwax Ѱ҈|AAimpӜe>җwax;ABimpӜe>cerume
EA?ѕ|cК@*th!neЖ*th!ӆ||AAinvasiv!cervic?І	BA?cercl҈|stitЎ#ҹ+th!neЖ*th!ӆ cӖed	AA?collar||neЖbrace	EA?cytҐ|teЃ*cЧ+_th!neЖ*th!ӆ	EA?dila=|ҩ%*th!neЖ*th!ӆ||ODat	EA?dystonia|neЖа+#puЅ}on!sҬ||AAspasmodЀѐѾollis	EA?insufѧ|neЖ*th!ӆ #ҩ+Дҗly||AAincompeteЁcervix	EA?intraepitheli?neoplasia|ќe>cЧ+o<th!neЖ*th!ӆ	EA?length|leng҄*th!neЖ*th!ӆ	EA?lymphadenю|ѡ<ԅ+i<th!neck	EA?myelю|Ѳ!}th!spin?cord||AK	EA?radicѼ@pѪ|ҳң<_th!neck	EA?ripenЛ|sԕn%*th!neЖ*th!ӆ	EA?screenЛ|ӃЖfo@ceЅќe+#coul>becom!І	CA?spЭ||neck	DAalgia||neЖpѪ	EAБ|ѡ<neЖ*th!ӆ	BAoҊЀheadaӃ|headach!_th!neck
BA|neЖ*th!ӆ||GA uғi
CBa<sec=|з Њ{cГi<th!bЧy|C-sec=|JAdelйry;IA;JAз||2
FAӰ||ԙpЛ
BAe|tapeworm
EAzЭ|ӯ][
EAmab|cК@[
EA.Chaga+~|Ӓ!Й<ш>b]kiss%bugs||AAAmerica<trypanosomiaЈ
CAӰ||Ҥli>lump
EAoid|pѪful sore+ш>b]sex
IAғize||dВcribe|KBs
EA.CԎcot-Marie-Too҄~|Т>к!Ѳ!i<leg+an>arms
CA nurse||nurs!i<cԎge
EA]и|fre!o@ӣ-coЃҖ!_{ъ||||2
BAoiЁж|З!#҇+th!ѽ]fin>an>fеІ||AUѵ!
EAtis|sore, cracke>lips||AJangѼ@
BAe|г!#bind+metals	EAio<Љ|МЁ#Юe+metal+_th!Я
EAeкa=|shԡ#quiet+{кe
EAmboliza=|cК@Ѡ pГi<{vВsel, the<Ѱed||LFs
BAЭ|О<#call+ѵ!А
EAreven=|tak%{З!}preveЁ~	EArophylaxis|З!ԛ<}preveЁ{~
FAadia=||Ӄm҉rap]^radia=|JAoЉ;OA Љ	EAeЈtК|whe<cК@Ѡ+ԙ ѭЛ
EAensiѥь|hЄweЅcК@Ѡ+ѭ
EAaxis|ҒmeЁ*cЧ+towar>{ӿ	AAherapeutЀagџ||Ӄm҉rap]Ѡ|RAѠ	EAherap]regimen|pla<*cК@Ѡs	EAherapy-induce>naӦ{an>vomitЛ|upsӄјЎ_cК@Ѡs	EAherapy-induce>peripher?neurю|к!Ѳ!_cК@Ѡs
EA angiԠ|ҜЅre>ҧ<spot
EA physioЉ|tapp%th!ӃЃ}loԉ<mucus	AA radiograph||ӃЃX-ray	BA ӷ|ԝ!#drѪ+ai@o@҃>_т>th!Ԃ||GAdrѪ
BA-squar!tВt|teЃ*whethe@Ӫ+ӊ||KFd
BA.Chiari malforma=|с<Ѭ!pushe>in}th!spЭ
CA complѪt||mai<ҟ|AKprВџЛ
EAgunya|҂+ш>b]mosquitoe+#П+ԢЁpѪ	EAguny{҂s|҂+ш>b]mosquitoВ
EAoo>apraxi{*speech|я!plann%speeЎmovВ
EA.ChinВ!herb?[|ChinВ!plaЁ[
EArӜЀӇipѼ=|push%o<th!spin!b]hand
EA.Chlamydi{Ӽe|gѦ#пt+th!ҕ	EA.Chlamydi{trachԠtis|gѦш>b]sex	EAdia|Ӎ<Й<ш>b]sex
EAmphenicol|Х
EAexidЭ|liqui>#kӚ+ѳs
EAquЭ|ԩ{[
EArԠzЭ|З!fo@sѝ!У?дВs
EAhalidӝ|wн@pӚ
EAgioѕ|cК@*th!ӷ+#Җr]bile	EAgiѤ|X-ra]*th!lй@ducts	EAgБ|пte>lй@ducts||ALascend%
EAalciferol|ӂ<D3	CAystecл||Р<}Ю!th!gallѯr	EAystБ|ѡ<gallѯr	BAystokinin|gГЫ!#҇+digВ=	EAystosл|drai<fo@th!gallѯr
EAocӕithiaЈ|stӝ+i<th!lй@duct	EAochoл|ҩ%*{lй@duct
EAithiaЈ|gallstonВ
EAia|bil!i<th!Џ||EEa
EAtaЈ|sӅ>o@Ѱe>flЄ*bile	KAtaѾ|^Ѱe>lй@҃d	BAtҙԠ|ҧ<Цi<th!middl!җ
KAergic|us%{ҥ?#Җrie+к!Ӕ	BAВғas!ж|З!fo@memor]Ӗs	KAomimeѾ|Ӝ%lik!{к!ҥal
BAocyte|ceЅ#ҹ+҅+smooth	BAoiү|г!#cushӰ+҅s	EAю|Ѳe>ԢЁcushӰ||HAmalacia	EAosarcԠ|cК@*ԢЁщ
EA|jerk]ҒУ+ҵcanЌы
EAamnӰБ|Й<*th!҃>an>bag т>th!Ҹ	EAѕ|faЃcК@#ca<follЄб	EAnЀvӚu+samplЛ|teЃi<җl]ѓ]fo@ҊetЀӳ=s	KAreүal|*th!layer+вth!baЖ*th!Ҥ	EAreүБ|swЧ%вth!baЖ*th!Ҥ
EAd|laye@вth!baЖ*th!ey!^И>vВҏ	KAdal|*{laye@вth!baЖ*th!Ҥ	EAd?neovascѼriza=|leak]new vВsel+вth!baЖ*th!Ҥ||WDsat
EAү|DNA wrappe>т>Оns	EAtѤ|lab metho>#separн+гВ
BAsom?abԐalь|missЛ, ԥ{o@ќe>packag!*ҊВ||JMe;MAЕ	BAsom?transloca=|swap *piece+ф<DNA strands	BAsome|thread-lik!packag!*Ҋe+i<{cЧ
EAc bronchБ|ԏ-lҲ%cӈ^mucu+_ѡ<Ҟ	CAc ӳ=||ԏ-tѦӳ=|IJФ	CAc cough||ԏ-lҲ%cough	EAc dail]headaӃ|headach!o<moЃdays	CAc ~||ԏ-tѦ~	FAc exposц|contӜ ^Ҿ%ўove@{ӫҪ|ԏ-tѦexposц	FAc fatigue||ԏ-lҲ%tirednВs	EAc heЂfailц|heЂ#stay+Дweak	EAc heӎti+B|ԏ-tѦlй@п=	EAc heӎti+C|ԏ-tѦlй@п=	CAc дВs||ԏ-tѦдВs	CAc п=||ԏ-lҲ%п=	EAc inflamma=|swЧ%#lҲ+fo@{ӫҪ	EAc inflammaѐ]demyeҢat%polyneurю|slЄѲ!}к!coatЛ	EAc Ѣ]~|ԏ-tѦӖ+*Ѣ]func=	EAc leukҚ|slЄИ>І||MEa	CAc є~||ԏ-tѦє~	EAc lymphocytЀleukҚ|sӣ-ҷ%И>І||YBaemi	EAc migraЭ|headaӃ+o<15 o@mor!day+{month	EAc myeloҊou+leukҚ|slЄИ>І||YBaemi	EAc myeloi>leukҚ|sӣ-ҷ%И>І||UEa	EAc neЖpѪ|neЖң<#lҲ+ove@3 months	EAc non-cК@pѪ|ԏ-lҲ%ң<Ќ_І||LL	EBc obstrucѥ!pulmonar]~|єН!#ђ+ӴԎ>}мe	EAc otiti+media|ԏ-tѦea@п=||IMsuppuraѥ!	FAc pѪ||ԏ-lҲ%pѪ	EAc pancrҙБ|lҲ%ѡ<pancreas	EAc pelvЀң<Ћ|ԏ-lҲ%ң<i<th!Ӆ@bЧy	EAc қontБ|ҽ+gum ~||AOaggrВsй	EAc ҦБ|ԏ-tѦswЧ%*th!prostн	EAc ren?failц|Ѣy+#sӣl]ԙ ѭЛ||OAinsufѧ;IIѢy	EAc rhinosinusБ|ԏ-tѦswЧ%*th!sinusВ	FAc strВs||ԏ-lҲ%strВs	EAc tenЩ-typ!headaӃ|headach!o<moЃdays	EAc traumatЀҰphalю|с<Ѳ!_repeн>bӣ+}th!head	EAc urѾaria|hй+#laЃfo@weeks||IJspontaneou+;IJidiopathЀ	EAc venou+~|poo@И>retur<_th!legs	EAc widВprea>pѪ|ң<i<Ӈ]ҭ+fo@months	EAc wound|sor!#doe+Ќheal	EAcь|hЄӫӴha+lҲed
EAlogic?҈|ag!i<yҗs	KAtropic|ќ%hЄfaЃth!heЂbҙs
EAhorax|milk]҃>т>th!Ԃ
KAs|milky, ^fat
KAicial|sҖrЛ	EAici?alopecia|sҖr%hai@Ӗs
BA]Я|ey!pЂ#ђ+҃d
KAed|^ү]hairs
BA|ү]hai@#Ғ+mucus
EAazol|З!fo@leg И>fӣ
EAloxacin|Х
KAian|*th!dail]ѽ]clock	BAia<rhythm|Я'+24-hou@clock||KAclock
EAat%tumo@DNA|bit+*cК@DNA i<th!Џ||QFu	EAaѐ]shock|collaps!*И>fӣ
FAЈ||sҖr%*th!lйr	KAѾ|^lҲ%lй@sҖs
EAү|cК@[
EApram|З!fo@ӥВЩ
BA|branЎ*{famil]*҂sВ
EAhromycin|Х
EAca=|leg ң<whe<walkЛ, П>b]Ԫe>arғiВ||AMinғmitteЁ
ABle||collarі
BA lip|gap i<th!uppe@lip _з	EA lip an>palн|splӴi<th!lip o@ro**th!ӗ||AAorofaci?cleft	BA palн|gap i<th!ro**th!mou҄_з
EAmycin|Х
BA.CҢic?Glob?ImprВЩ|docѐ'+scor!*hЄiЅ{ѻ<is	BA?commisЩ%Ӫ|forme@NHS ѽ]#planne>loc?servicВ||||1	EA?course|hЄa<дВ+goВ	EA?decisio<Ӥ|softwar!#҇+docѐ+decҬ	FA?deғiora=|ӎeЁgett%sicker|worsen%дВs	EA?efficacy|hЄweЅ{МЁѭs||MAectйnВs	EA?equipoise|re?doubt aboГwhiЎМЁi+betғ||AJ	RA?fҙurВ||ԗ+an>Ѩ	BA?guҬlЭ|expert advic!o<th!beЃи	EA?improveУ|gett%betғ	AA?invВtigaѐ||rВҗӃr|ANёy	AA?ӇifВta=||ԗ	EA?negliҊce|иlВ+Җ!#П+Ԏm||APmed	EA?nurs!specialԨ|nurs!^ԥ{trѪЛ	EA?outcome|hЄӎџ+do о@Ї	EA?pracѾ!guҬlЭ|advic!fo@docѐ+o<beЃи||AS	EA?ѓ]rн|sԎ!рbecom!pregnӶ	FA?prВџa=|ԗ+an>ґ+{ѻ<ԋs|ԗ+an>Ѩ	EA?relevК|whвӴmean+fo@ӎџs	EA?remisЩ|no ԗ+*дВs	EA?rВponse|hЄ{ӎeЁreӜ+}Ї	BB?settЛ|Ԋ!ԑ!ӎџ+gӄи	EA?ԗificК|whethe@{rВult matғ+}ӎџs	BA?ёy|Фё]^Сe||JFrВҗЎ	EA?Ԁ|ё]#tВt+{МЁi<Сe	EA?utilь|hЄӦful Ӵi+fo@и	OAally||i<ӎџs	KAall]indicнd|neede>fo@ӟ?reasons||AQmed	BAall]isolн>Ћ|firЃsig<*{к!~	KAall]ԗificӶ|big enӈ}matte@}ӎџs	CAian||ФprofВЩal
EAasol|Шsғoi>cream
EAhen!citrн|З!#҇+releas!a<egg||KA;FBfen
EAepam|ӓ!an>calm%[
EAЭ|И>prВӀ![
EAogrel|З!#prevџ+clots
BA frӜц|ҫ<ӛ!#doe+Ќӧ th!ѷ||AJsimple	EA reduc=|sett%*{ҫ<ӛ!ѩГЍ
EA.CӖtridioҬ+difficile|ѣ bacғi{#Ҙ!sѝe, wнr]stools||JKum	EA.CӖtridium botuҢum|gѦ#ђ+{Шpoison	EA.CӖtridium difficil!п=|ѣ Й<о@Хs||JQoҬ+dif	EA.CӖtridium tetani|gѦ#П+lockjaw
EAmazole|fungu+cream
BAng facѐ|О<#҇+И>clot||BHoagѼ=
EAЭ|З!fo@sѝ!У?дВs
BA@headaӃ|sѝ!ӝ-sҬ>headach!#come+i<bouts	BA@randomize>Ԁ|ё]#asԗ+wӕ!Ӫ+b]chК||PIs
HA-adminisғ|giv!вth!sam!Ҫ	BA-п=|ԃп=+вth!sam!Ҫ	KA-occurrЛ|happen%вth!sam!Ҫ	QA-occurr%Еs|У?дВ+aӫ^Ѡ o@alcoӕ ҟs||NBӳ=;ABdu?diagnosi
EAnԨra=|giv%*ԃthЛ+вth!sam!Ҫ
GAн||clot	DBa=||И>clottЛ	EAaљ<cascade|chai<*step+#form+{clot	EAю|Ь<#aњ+И>clottЛ
EAa=|ԪЛ	EAaљ<*th!aorta|narrЄsecљ<i<th!Я'+mai<ѫ||AAaortЀcoarcta=
BAmin|ӂ<B12||BIyanoc
EA!dependҰ|Шnee>fo@cocaЭ
FAioidomycoЈ||valle]fѝ
BA|roun>ѳ
AA||tailі
BAa|pЂ*th!inne@ea@#sense+sound	KAar|*th!inne@җ	BAa@implӶ|devic!#i+ҭ>i<th!inne@ea@}ai>hҗЛ
BA.Cochran!review|иful summar]*aЅgoo>ёie+o<{quВ=
BA|thre!letғ+*Ҋ!code
BAme|҇e@#{О<need+}ѭ
BAor|҇e@#{О<need+}ѭ
FAӰ||ԭЛ	KAй|aboГԭ%an>memory	CAiv!assВsУ||memor]an>ԭ%tВt|KBtВ	EAiv!Ԍ?Љ|Ӭ]#ќe+un҇ful thought+an>habits||RIural;JI-Ԍ	EAiv!behaviou@Љ|Ӭ]#ќe+thought+an>habits	EAiv!declЭ|Ӗ+*memor]an>ԭ%ҧll+ove@Ҫ	EAiv!deficit|я!^ԭ%an>memory||LAysfunc=	FAiv!func=||memor]an>ԭЛ	FAiv!imңrУ||я!^memor]an>ԭЛ	EAiv!load|hЄmuЎth!min>muЃhandle	EAiv!performК|hЄweЅth!min>ѭs	EAiv!rehabilita=|trѪ%fo@memor]an>ԭЛ||MFmedi	EAiv!rВerve|th!Ъ'+spar!power	EAiv!rВtructurЛ|lҗn%}ќ!ўthoughts	EAiv!sԣѼ=|acѥitie+#trai<th!mind	EAiv!Љ|Ӭ]#ќe+thoughts
AA||Ӫ	BA ёy|ё]#folӣ+{Ҕ*С!ove@Ҫ
EArК|sԎ!*th!coЃ#th!ӎeЁpays||||2
DA||sex|AAsexu?inғcourse
EAcЭ|З!fo@pѪful ԢЁ҆s
EA chѪ|ҹ%vaccЭ+col>_facѐ]}cҢic	CA comprВs|cold, damp cloth|col>pack|CJol
BAomy|Р<}Ю!aЅo@pЂ*th!Ӳ!ѣ
EA|cramp%bЧ]pѪ
EAs|swЧ%*th!Ӳ!ѣ
EAoraѥ!и|Җ!b]{team
BAen|О<#ӕd+Ѭ!Ӂ
AAӛ!frӜц||ҫ<collarі
BAer?vВsel|sid!vВsel #goe+т>{Ѱ
EAd|thicke@҃>gй<in}{Ӹ
LAc||ѣ	EAc polyp|Цi<th!ѣ||EGrectal;AGadenԠtous;EGцctal
BAӾ|ӃЖ*th!Ӳ!ѣ ^{ү]camera
EA Dopple@ultrasonѤ|Ӊ>*И>fӣ||AX;AQduplex;EVu@Do	DA visio<deѧ||colo@bҢdnВs|||2
LActal||ѣ	BAct?adenԠ|ҜЅЦi<th!ѣ #ca<tur<in}І	EAct?І|cК@*th!Ӳ!ѣ	EAct?cК@screenЛ|tВt+fo@ѣ І||EVц	EAct?ѕ|ѣ І||LJadeno;EQu;EJцct?adeno	EAct?neoplasm|Цi<th!ѣ||SAia;EPu;EAцct?neoplasia	CAct?Ӏgeon||ѣ Ӏgeon
BAomy|ҩ%i<th!bЧ]#let+stool oГ*th!Ӳ!ѣ	FArum||firЃbreaЃmilk
DA visio<deѧ||colou@bҢdnВs|||1
EAleiЈ|cӖ%*th!Ԟ
EArhaphy|reң@*th!vagin{wall
BAcopy|cӖe-ԇӃЖ*th!neЖ*th!ӆ
EAomy|cГi<th!Ԟ
KAse|i<{deep ӏ-lik!stн, Ќabl!}wake
BAaљ<Љ|МЁ^ԃo@mor![s	BBaљ<vaccЭ|Ҵ!#ӹ+agѪЃsѝ?~s||GIed	BAe>or?contraceptй|з ы piЅ^ԃЫВ||JApӚ;GAaљ<pӚ
EA|blackhea>o@Ԓehead
EAt и|Җ!}eas!pѪ, Ќ}cц||IAmeaӀВ
KAsal|liv%i<th!ѽ]ѩГԎm
BAci?deғminaЁ*э|businВ+pracѾ!#aњ+э
BAute>frӜц|ӛ!i<sѝ?piecВ
EAӀoл|cГ#ҩ+{heЂvalve
BA bil!duct|mai<duct _th!lйr
CBicabl!~||Н!#шd+_ѻ<}ѻn	BAit]Фneed+assВsУ|ё]*whв{communit]need+}b!эy	BAit]Фѭer|traЭ>loc?ѻ<р҇+҉r+^thei@э	EBit]ѵь|enӈС!ӹe>}ԙ {Н!_шdЛ||AJpopѼ=	BAit]У?Фteam|loc?team #trҙ+У?дВs||||1	BDit]settЛ|Ԋ!suЎa+{cҢic, hom!o@school	EAit]transmisЩ|ш>ф<С!i<a<area, sourc!unknown||KAшd	EAь-acquire>bacғi?Ӽ|єЙ<caught һ!th!ъ	BAь-acquire>п=|Й<_һ!th!ъ	FAь-acquire>Ӽ||pneumoni{caught һ!ъs	EAь-bӐ>inғven=|program i<{communь	KAь-dwЧЛ|liv%вhome
KAid|prВeЁaӫ^an҉@дВs	EAi>ӥВЩ|ӥВsio<o<top *an҉@дВs	BAidь|҉@Фӳ=||CJ-	EAidit]index|scor!*҉@дВsВ
EAaѥ!ҊomЀhybridiza=|ӱЃfo@ԥ{o@miss%DNA||ZAdisa=	BAaѐ|МЁӦ>fo@comparison	EAtmeЁЋ|ҁ+prВӀ!i<{а, a<emerҊcy
EAsio<fatigue|exhausљ<_Җ%fo@҉rs
EAsн>cirrhoЈ|sҖre>lй@#stiЅѭs
EAmeЁї|И>Оn+#҇ fеѳs	EAУar]DNA|DNA copie>_{Ҋ!mВs҈	EAУar]an>alғnaѥ![|Ї+һ!usu?и||OAtherapiВ	FAУar]feedЛ||Ү%soli>foods	EAУar][|МЁӦ>aӫ^usu?и||OAЉ	EAt!abor=|ѓ]Ӗ+^noth%left behind	BAt!И>count|teЃ#count+th!cЧ+i<th!Џ||AMfull	EAt!remisЩ|no sig<*th!cК@о@Ї	EAt!rВponse|aЅԗ+*cК@gӝ	BAx Җbohydrн|starЎi<food+suЎa+oat+an>beans	EAx regӰ?ң<Ћ|sѝ!ң<о@a<ҡ
CAanc!aid||piЅbox|AOmulti-compartmeЁ;AAdԉtt!box||1	EAcн>urinar]trӜ п=|urin!Й<#i+Ԏ>}trҙ
BAit!endpoint|Ҕ*rВult+counte>a+ӝ||KAoutcome	CAit!fӚЛ||Ԓ!fӚЛ
BAn>frӜц|ҫ<ӛ!#come+Њth!ѷ||AJҩ	BAn>heғozygote|ѻ<^ԃӊeЁќe+i<on!Ҋe	BAnde>Ӌ=|З!#{pԎmac]mixe+}order||QAЭ;LAѠ
BAhensiv!metabolЀpanel|И>teЃ*ҿ, salts, lй@an>Ѣ]э	BAssio<band҈|tеbandag!#eӐ+swЧЛ	BAssio<frӜц|spin!ӛ!#ha+collapsed	BAssio<stockЛ|tеsoЖ#҇+И>fӣ||NAock	EAssio<Љ|tеwrap+}҇ И>fӣ
CAmise>ѵ!ї||ѿѵ!ї	FAmise>ѵь||ѿѵь
EAsiv!Ԍ|Ӝ+{ѻ<ԁ+drй<}repҙ||SBu
DAe>tomѤ||CT scan|HMrize;HMrise	AAe>tomograph]scan||CT scan|HRrize;HRrise	EAerize>cogniѥ!trѪЛ|с<trѪ%o<{compuғ
GAv!{child||gӄpregnӶ
JAitӶ||accompanyЛ	CAitaЁӋ=||҉@[|RAЭ;ENurre	BAitaЁЇ|҉@МЁвth!sam!Ҫ||NAherapy	FAitaЁӦ||us!Ӂ	MAitӶly||вth!sam!Ҫ
EAdК|agreeУ
EAreЁӃmoradioЉ|cК@Ѡ+an>ray+Ӂ	MArџly||вth!sam!Ҫ
EAӰ%regimen|МЁѮ!{ӌ
EAt Е|Ԥ>patғ<*ӧ%rule+an>Ԏm%҉rs	EAѥ!hҗ%Ӗs|hҗ%Ӗ+beҘ!soun>canЌreaЎth!inne@җ
EAecл|Ю?*th!en>*{і
BA biopsy|Ю?*abԐ?cЧ+_th!neЖ*th!ӆ||DAiza=	EA-beam compute>tomѤ|3D X-ra]*tee҄o@jaws
BAenc!inғval|rang!i<whiЎth!tru!numbe@likel]liВ
BAmaѐ]tВt|secon>teЃ}mak!sц
EA?microӾ|sԎp microscop!pictц+i<layers
EAndЛ|mix-ԇ*ҘВ	BAnd%facѐ|҉@th%#ma]explai<{rВult||IBe;MAvariable
KBital|prВeЁ_з	CAit?anԠly||з defect|MBbԐalit;LAmalforma=	EAit?catarӜ|cloud]len+_з	CAit?ӳ=||Ь<_з|LAЕ	BAit?defect|Ѷ_з	EAit?diaphragmatЀhernia|ӕ!i<th!mai<м%х!_з	CAit?heЂdefect||heЂѶ_з|SAiseӐ	EAit?hypoӭism|ӡracѥ!Ԯ>_з	BAit?п=|Й<#passe+}{bab]Ѯ!з	EAit?rubЧ{Ћ|hҳ}{bab]_{҂+Ѯ!з	EAit?syphilis|Й<{bab]get+_th!m҉@Ѯ!з
KAtй|^҃>ҋ-up
BBat!vaccЭ|Ҵ!mad!^{Ԛ@_{ѳ'+coat||AJpolysaccԎid
BAcѥa|thi<Ң%*th!ey!an>Ҥlids	KAcѥal|*th!thi<ҧ<ove@th!Ҥ	FBcѥБ||pink Ҥ
KAtй|#bind+ѽ]parts	BAѥ!Ѭ!~|Н!*ѷ, ҅+an>҉@Ӥ%щ||VAorder
KAguЭous|relн>b]Џ	BAguЭou+marri҈|marriag!ф<relaѥВ	EAguinь|parџ+relн>b]Џ
EAou+seda=|З!#ҹ+ҵcalm an>ӏ]bГawake||AJmoderн;AJҼal
EAvaѥ!Ї|МЁѩГЍ||NEӇ҈	BAvaѐship|court orde@#let+Ԙ!Ӈag!an҉r'+affairs||||2
EAidaљ<Љ|МЁ}kiЅleftove@І
BAtu=?ґ|Ҋer?sig<*дВs, suЎa+tirednВs
EAѪt-induce>ҒmeЁЉ|trѪ%th!ѿҳb]ӕd%th!Шӝ	IAict||Ԫ	EAic=|ԪЛ	EAicѥ!periҖdБ|ԫsac т>th!у	EAuct validь|whethe@{teЃmeasц+whвӴshould
GAt {эҖ!profВЩal||ask {ФprofВЩal|QJ Җ!pro;YAvҬr;QA Җ!provҬr;KNmedҨ|||1	GAt {physician||talk }{docѐ|KAdocѐ;IA^{docѐ;IL^|||1	GAt you@эҖ!provҬr||ask you@docѐ|TG Җ!pr;IR^you@he;IN^you@Ф|||1	GAt you@pԎmacԨ||ask you@pԎmacԨ|IP^|||1	GAt you@physician||talk }you@docѐ|NAdocѐ;IA^you@docѐ;IO^|||1
EAt dermatБ|rash _touch%ҾЛ	QAt precau=s|glove+an>gown+#ԙ ѳ+шd%b]touch	EAt tracЛ|find%С!рwer!nea@{siЖѻn
BAnmeЁmeasц|step #ҹ+{Н!_шdЛ
BBinӶ|ўг!i<food, wн@o@air
EAt validь|whethe@{teЃcoә+th!wӕ!topic
EAҊc]Ӈ҈У|ҜЅreward+fo@ӽh%recoә]goals	EAuit]*и|see%th!sam!Җ!team ove@Ҫ	EAuou+ambѼѐ]peritӝ?dialyЈ|hom!И>clean%Њth!bЧy	BAuou+glucos!moniѐ|senso@#track+И>Ԛ@aЅday	EAuou+glucos!moniѐЛ|track%*И>Ԛ@aЅda]^{sensor||ATflash	EAuou+infuЩ|stead]drip in}{Ӹ	EAuou+posiѥ!airwa]prВsц|gџl!ai@prВӀ!_{mask #ҹ+th!airwa]ҩ	EAuum *и|aЅstep+*и, _firЃ}lҲ||BAar!conүuum
FBcep=||з ы	CBceptй||з ы method	BAcepѥ!implӶ|ҜЅro>ӡ@th!ҧ<#prevџ+б||AIз ы	CAcepѥ!ԧ=||з ы ԧ=	CBcepѥ!method||з ы method	CAcepѥ!op=||з ы op=	CAcepѥ!patch||з ы patch	CBcepѥ!pӚ||з ы pӚ	CAcepѥ!rЛ||з ы rЛ	EActilь|hЄweЅх!squeezВ	BActц|stiffen%*{х!o@҅	KBindicнd|Ќsaf!}Ӧ	CAindica=||reaso<agѪЃ{Ї	KAlнral|o<th!opposit!sҬ	BAЃdye|dy!#ђ+{sca<clҗer||JAagџ;JAmedium;JAmнrial	EAЃsensiѥь|see%thЛ+agѪЃ{lik!background	EAst-enhК>compute>tomѤ|CT sca<^{dye	EAst-enhК>ҝ|Ӊ>^{dye	EAst-induce>nephrю|Ѣ]Ѳ!_sca<dye||RBacut!Ѣ]injur
BAl arm|Ҕ#doe+Ќgӄth!Ї||IAӪ	BAlle>substК|Ѡ ^strict leg?limits	BAlle>Ԁ|ё]#compare+{МЁ^Ҿ%else
ABӰ||bruise
GAВce||recoә	DAВcҰ||recoәy	JAВcџ||recoәЛ	EAВceЁplaҜ|И>҃>_С!рgԡove@th!дВs
BAienc!sample|С!рwer!eas]}ӽh	EAienc!samplЛ|choos%С!рar!eas]}ӽh
EAҊc!insufѧ|я!turn%bo҄Ҥ+inward	EAsio<Е|re?ѽ]ґ+ѩГк!Ѳe||AJfunc=?neurologҨ	EAsio<}ope<Ѝ|switЎ}{Ӳe@cut
IAse||hav!{seizц	CAЩ||seizц
EAnaљ<*benefits|hЄԃinӀanc!plan+sԎ!costs||||2
BAџ|sӄfe!fo@{visӴo@[||FA||2
AA mechanism||wa]}cope|HAstrнgy	EA style|wa]*handl%strВs
EA intrauғin!device|coppe@coil
BA numbe@varia=|ԥ{o@miss%stretЎ*DNA||RAnt
EA pulmonale|heЂstrai<_є~
EAџeЈ|И>teЃ_th!cord
EAomy|cГi<th!кe+*th!spЭ
BA biops]specimen|thi<piec!ԛ<^{needle	BA needl!biopsy|teЃ*{ҜЅpiec!*Ѭ!ԛ<^{needle||FG
BA|clea@froЁ*th!Ҥ	KAl|*th!clea@froЁ*th!Ҥ	BAl abraЩ|scratЎo<th!froЁ*th!Ҥ	EAl coll҈<cross-ҢkЛ|МЁ#stiffen+th!froЁ*th!Ҥ||JM	EAl edema|ѡ<froЁ*th!Ҥ||IFo	EAl opacь|cloud]froЁ*th!Ҥ	BAl ӌ|ӠЁ*th!clea@froЁ*th!Ҥ||AAkeratoplҲy	EAl ӌa=|new clea@froЁ*th!Ҥ	BAl ulcer|ope<sor!o<th!clea@froЁ*th!Ҥ
KAl|i<{plan!#split+froЁan>back	LAry|*th!у'+ow<И>vВҏ|heЂѫ	BAr]angiogram|X-ra]*th!heЂarғiВ	BAr]angiѤ|X-ra]*th!у'+И>vВҏ	BAr]ѫ|arғ]#brЛ+И>}th!у	CAr]arғ]bypas+graft||heЂbypas+Ѝ|ZAaftЛ;XAЍ;JAbypas+Ѝ	EAr]arғ]~|Ԫ%*th!arғie+*th!у||JIу	BAr]atheroscleroЈ|clogge>heЂarғiВ	BAr]calcium scan|sca<fo@Ԏ>ҋԇi<th!у'+arғiВ||RAtВt	CAr]Җ!unit||heЂҖ!unit|BKardiac	BAr]inғven=|ҩ%*{Ѱe>heЂѫ	EAr]occluЩ|Ѱe>heЂѫ	BAr]stenoЈ|narrЄheЂѫ	BAr]stџ|ү]ԝ!#ҹ+{heЂarғ]ҩ	BAr]Ћ|Ҁ<laЖ*И>}th!у	EBr]thromboЈ|И>clԡi<{heЂѫ
EAл|Ю?*{spin!і
EA calӖum|bridg!ф<th!ԃс<halvВ
HAat!with|b!Ңke>with	CAa=|Ңk #doe+Ќprov!{П|Ңk	BAaљ<coefficiџ|numbe@#ԋ+hЄstrongl]ԃthЛ+ar!Ңked
IAorн||confirm
BA|oute@layer
KAal|*a<oute@layer, ԕ<*th!Ъ	EA?і|Ԏ>oute@і	BAosғoid|З!#eӐ+swЧЛ	BAosғoi>cream|cream #eӐ+itch%an>swЧЛ	BAosғoi>ԧ=|ԧљ<#eӐ+swЧЛ
EAol|strВ+Ыe
DA||runn]nԉ
FA-eњй||goo>valu!fo@th!mӝy	EA-eњйnВs|ФgaЭ>fo@th!mӝ]spџ	BA-eњйnВ+ԄЈ|compariso<*cost+an>ФgѪs	EA-sԎЛ|whвӎџ+pa]fo@coәe>и||||2	EA-utilit]ԄЈ|compariso<*cost+an>qualit]*ԓ
BB dҙh|Ҁn, unexplaЭ>dea҄*{Ҹ||BGrib
FB etiquette||coә%cough+an>sneezВ
EAК|hЄԃthЛ+ќ!Ӂ	BAн|҉@fӜo@ԛ<in}account
BA>service|servic!#th!pla<pay+for||IAbenefit||2
EA'+milk О<ӯy|ӯ]}milk||LH
EA.Cowde<Ћ|Т>Ҡ+an>highe@cК@risk
BA.COX-2 ж|ң<З!easie@o<th!јch||AMcyclooxyҊӐ	BA.Cox regrВЩ|ma҄metho>}compar!ӵove@Ҫ||AApropor=?hazard+model;EApropor=?hazard+model
EA.CoxiЧ{burnetii|fҳanim?gѦ#П+fѝ
EAkie҂s|҂+#П+mou҄an>han>sorВ
BA.CPAP machЭ|machin!#ҹ+th!airwa]ope<^gџl!ai@prВsц
EA cap|scal]patӃ+o<{Ҹ'+scalp
KAl|*th!skull	BAl кe|к!#come+straе_th!Ъ
BAcл|Р<#Юe+pЂ*th!skull
KAfacial|*th!hea>an>face	EApԎyngiԠ|Цnea@th!bas!*th!Ъ	EAsynostoЈ|bab]skuЅі+#Ԣ<Дҗly	BAл|Р<#ҩ+th!skull
AAm||skull
BAne|г!#҇+а+mak!energy	EAn!kinӐ|О<#leak+_Ѳe>а	EAnЭ|wҲ!i<th!И>#ԋ+hЄth!Ѣy+ѭ	EAnin!clҗК|meaӀ!*hЄweЅth!Ѣy+clea<th!Џ
EAtialЛ|ӃЖ*{ѭer'+trѪ%an>license||||2
EAa=|crackl%sound	EAus|crackl%i<{ԢЁo@ӡ@th!ѷ
EA.Creutzfeldt-Jakob ~|rar!с<Н!#get+wors!ә]fҲ
EA.Crimean-Congo hemorrhagЀfѝ|deadl]feve@ш>b]Ѿks||PKaemorrh
BA rВoluљ<team|team #҇+i<{У?ФcriЈ||SEan>hom!МЁ||1
EA.CRISPR|tool fo@ќ%ҊВ
BA?accВ+ъ|ҜЅrur?ъ||||2	FA?и||intensiv!и	CA?Җ!unit||intensiv!Җ!unit|AFintensiv!Љ	EA?дВs|ԓ-threнn%дВs	EA?дВ+polyneurю|к!Ѳ!i<ә]siЖСe	EA?limb ischҚ|ә]poo@И>flЄ}{leg o@foot||SEa;BJhronЀlimb-threнnЛ;BEhronЀlimb-threнn%ischa
EA.Crohn'+~|ԏ-tѦswЧ%*th!ѣ||FI
EA-contamina=|ш>*ѳ+_on!foo>o@Ӏfac!}an҉r	EA-Ԗ=|Ԗљ<agѪЃrelн>ѳs	KA-reӜй|reӜ%}Ҿ%similar	EA-ӽѥь|ӽљ<}Ҿ%similar	KA-sec=al|look%вon!poiЁi<Ҫ	BA-sec=?ёy|ё]*С!вon!poiЁi<Ҫ
EBite|uppe@tee҄#bit!ч!th!Ӆ@Ԇ
BAve@Ԁ|ё]i<whiЎeaЎҔtrie+bo҄Їs||KAёy
EA|Ԥ>Й<^{bark%cough
EA Ԕь|dҙh+Ѯ!an]adjust%fo@҈
FAВerva=||freezЛ	EAobe|tool #freezВ
FArgery||ұ]b]freezЛ|EAabla=
EAerapy|МЁ^ԥem!cold
EA.Cryptococcus|fungu+#ca<пt th!Ъ	EAcocc?menЛБ|fungu+Й<т>th!Ъ	EArchidism|tВѾl!#ha+ЌҒ>down	EAsporidioЈ|ѣ Й<_{Ӓ!i<wнr||NAum п=
EAl arthrю|ԢЁң<_crystals	BAlҢ!lens|natur?len+*th!Ҥ	EAlloid|salt wн@gй<in}{Ӹ
EA.CT angiѤ|sca<*th!И>vВҏ	BA.CT colonѤ|sca<*th!Ӳ!ѣ||ABvirtu?colonoscop
KAal|cube-shaped
EA?competҰ|know%an>rВpect%Сe'+cultц||SAy	KAall]competџ|rВpectful *Сe'+cultц
AAѥ!dԉ||tot?dԉ	BAѥ!incҬnce|sԎ!*С!рgӄiЅove@{Ҫ
KAve|abl!}cц
BAin|yЧЄг!i<turmeric
EA҈|scrap%oГ*щ
EAц|curve
EA.CushЛ'+Ћ|ДmuЎ*{strВ+Ы!i<th!Я||HJ;KBН
EAi?и|҇ ^dail]tasks, Ќӟ?и||||2
JBous||ѷ	EAou+T-ceЅlymphԠ|И>cК@*th!ѷ||AAmycosi+fungoidВ	EAou+candidiaЈ|yeaЃЙ<*th!ѷ	EAou+larv{migrans|itch]trail _{worm i<th!ѷ	EAou+leishӇiaЈ|ҧ<sore+ш>b]san>fliВ	EAou+lupu+erythematosus|ҧ<rash _{Н!*th!Ѹ!ї||AUdiscoid	EAou+melanԠ|ҧ<cК@_pigmeЁА	EAou+squamou+ceЅѕ|typ!*ҧ<І
BA value|valu!#divҬ+Ԑ?_ЌԐal||DJ-;HApoint;DA-off point
FAacғia||blue-gree<algae
EAis|blu!tiЁ*th!ҧ<o@lip+_lЄoxyҊ
KAic|blu!_lЄoxyҊ
EA AMP|mВsenge@ч!А
EAialyЈ|splitt%*a<ey!layer
EAxyҊӐ|О<#П+ң<an>swЧЛ	EAxyҊӐ-2|О<#П+ң<an>swЧЛ
EAhosphamҬ|ШcК@an>ѵ![	EAhotocoagѼ=|lӐ@МЁ}Ӆ@ey!prВsц	EAlegia|drop+#ԙ th!ey!_focusЛ
EAporЭ|З!#ђ+th!ѽ]ҹ {new organ||BAicӖporin;LA
EAhymia|mil>moo>swЛ+ove@yҗs
BA|sac fӚe>^҃d
BAi<C|И>О<#ԋ+hЄѢy+ѭ
BAл|Р<}Ю!th!ѯr||AKradic?
BAne|О<ҋ%Ѱ
EA fibroЈ|Т>Н!#clog+th!Ԃ+^thiЖmucus	EA fibrosi+transmembran!conductanc!regѼѐ|Ҋ!#fail+i<a<Т>є~
EBis|ѯ@п=
EAele|ѯ@#bulge+in}th!Ԟ
EAraphy|X-ra]*th!ѯr
EA>macѼ@edema|҃>i<th!cџe@*sѴ||QFo
EAithiaЈ|ѯ@stonВ
EAetry|teЃ*ѯ@prВsц
BAcopy|ӻч!th!ѯ@^{thi<camera
EArethrѤ|X-ra]*th!ѯ@an>it+ӷ
EAbЭ|И>cК@[
EArom!P450|lй@Оn+#ӧ dow<Ѡs
EAneѾs|ё]*DNA strand-lik!Ҋ!Җriers
BAne|О<#ѵ!cЧ+us!}sen>Ӕ	BAn!sѐm|ҁ+oәӽљ<*th!ѵ!ї
KAgҨ|*cЧ+ӡ@{Ԉ||JA	EAgy|ё]*cЧ+ӡ@{Ԉ
EAgalo҂s|Ӎ<҂+#ca<hҳunbor<babiВ	EAgalo҂+reүБ|҂+Й<*th!baЖ*th!Ҥ
EAthҐ|ё]*siЖА
EAasm|jЧ]ч!{cЧ	KAasmic|*th!jЧ]ч!{cЧ
EAducѥ!Ѝ|Ю%a+muЎcК@a+possible||AIdebulkЛ
BAeleton|fram!ч!{cЧ
EAl|liqui>ч!{cЧ
LAxic||cЧ-kӚЛ	BAxЀѠ|Ѡ #kӚ+А, Ӧ>agѪЃІ||KA[	EAxicь|hҳ}А
BA.D-dime@tВt|И>teЃfo@clots
EAtran|И>thinner
EAcystecл|Ю?*{tea@sac	EAcystБ|пte>tea@sac	EAcysѐhinosл|Р<}ope<{tea@duct
EAarin|И>thinne@shot
EB|ү]flake+*ҧ<_animals||AGanim?;AGpӄ
EAiflozin|Ѻ+an>heЂ[
EAe|З!fo@lepros]an>ҧ<~
EAycin|ШХ
BA.DASH diet|ҙ%pla<#҇+Ӆ@И>prВsц
EA ԥac=|pull%fӜ+oГ*ёiВ	BA safet]moniѐ%board|Ҕ*expert+рwatЎ{ё]fo@Ԏm||FUan>saf;FAmoniѐ%committee
BA scan|җl]sca<#ԋ+whe<th!bab]i+due||||1
FA cas!Ѝ||same-da]Ѝ|||1
EA QuervѪ'+tenosynovБ|sor!tendon+вth!thumb||LO	KA novo|new, Ќther!Ѯe	BA novo muta=|new Ҋ!ќ!Ќfoun>i<th!parџs	KA-idџified|^ѻn?detail+Юed||ACanonymiz;ACanonymis
KAtatЛ|mak%ә]weak	DAty||weaknВs
IAe||clean	EAeУ|Ю?*dea>Ѭ!_{wound
EAѼ=|tak%oГ{ӷ
CAou+Ә||bab]Ә|AGprimary
EAo<aid|tool #҇+С!choos!и
EAniza=|clҗ%ѳ+_th!Я||IFs
EAensн>cirrhoЈ|sҖre>lй@#fails	EAensa=|Ҁ<worsen%*a<дВs	EArВsio<sicknВs|дВ+i<dйr+рcom!ԇДfҲ	EArВsio<Ѝ|ұ]#ԛ+prВӀ!off {кe||AAspin?decomprВЩ;AVspin?	EArВsiv!craniecл|Ю?*skuЅӛ!}eas!prВsц
FAi=Л||Ӗ+*fitnВs
CAВtӶ||stuff]nos![
GAaminн||clean	EAamina=|Ю?*ѳs, ҥal+o@radia=
EAica=|Ю?*a<oute@layer
CAtu+ulcer||bedsore|AGprВsц;AAprВӀ!ҡ
EA с<sԣѼ=|МЁ#send+ѿpulse+in}th!Ъ	EA vei<thromboЈ|И>clot, ԕ<i<th!leg||HLnous	EA venou+insufѧ|poo@И>retur<_th!legs
GAte||pas+stool|DFa	FA=||pass%stool|DHa	EAѐ]Е|я!pass%stool
EAӚa=|electrЀshoЖ#rВtart+{Ԑ?уbҙ	BAӚaѐ|devic!#shock+th!heЂbaЖin}rhythm
BAency|laЖ*ҾЛ	BAenc]~|дВ+_laЖ*{nutriџ	LAџ||lackЛ	BAt|laЖo@Ӗs
BAѥ!host|anim?i<whiЎ{Ӓ!breeds
BAь|pЂ^th!wrong shape
EAra=|slЄӧdown	KAratй|sӣl]ӧ%down	EAraѥ!disc ~|wor<disc+i<th!spЭ||QIk	BAraѥ!~|Н!#get+wors!ove@Ҫ	EAraѥ!ԢЁ~|ԢЁң<an>stiffnВ+_wҗ	EAraѥ!lumba@spondylolԨheЈ|spin!ӛ!#slip+^҈
DAi=||swalӣЛ
EAa=|ӧdown	IAe||ӧ down
EA>onsӄх!sorenВs|sor!а+{da]o@ԃlнr	EA>puberty|pubert]#Ү+lн
KArious|Ԏmful
EArat!self-Ԏm|hurt%onВelf o<purpԉ
IAн||dВcribe
EAum|Ҁn, sѝ!confuЩ	EAum tremens|ҁ+shak%an>confusio<_alcoӕ withdrawal
CAd||shoulde@а|HA а
KAonal|^false, fixe>beliefs
EAraliza=|Ӗ+*mЭrals||KFs
EAaphics|fӜ+suЎa+ag!an>sex
KAinatЛ|stripp%th!coat%*кВ	BAinat%~|Н!#Ѳe+th!coә%*кВ||RAorder	EAina=|Ӗ+*th!Ԗѥ!coә%*кВ
EAra=|Ӗ+*{Оn'+shape
BAtЀcЧ|ѵ!ceЅ#ԋ+ѳ+}҉rs
EAa=|Ӗ+*кВ
EA|҂+ш>b]mosquitoe+#П+feve@an>pѪ||GA fѝ	EA hemorrhagЀfѝ|sѝ!tropic?feve@^ѹЛ||IQa	EA ҂s|҂+ш>b]mosquitoВ
EAmab|і-Ԭ%shot
EAometry|teЃ*ӛ!strength
BA abscВs|pockӄ*pu+т>{Ә||AIӘ;AKperiapic	EA amalgam|mix *metal+Ӧ>}fiЅԆ	EA arch|rЄ*Ԇ	EA bridge|fals!too҄hel>b]th!tee҄next }it	FA calculus||Ԏdene>plaque	FB ҖiВ||too҄decay|AG	EA Җie+experiҰ|hЄmuЎtoo҄deca]on!ha+had	CB crown|cap #coә+{Ә|too҄cap	BA dam|thi<sheӄӦ>a+{barrie@dur%or?sex	EA enamel hypoplasia|thi<too҄coatЛ||AR	EA eroЩ|too҄Ӏfac!wor<awa]b]Ӯ||AIӘ	EA fluoroЈ|mark+o<th!tee҄_ДmuЎfluorҬ||AJ	BA hygienԨ|ѻ<рclean+tee҄an>Ӄck+gums	BB implӶ|poЃi<th!jaw #ӕd+{fals!Ә	EA plaque|sѾk]film *ѳ+o<Ԇ	FB prophylaxis||tee҄cleanЛ|AOor	BA prostheЈ|fals!Ә	FA pulp||ч!*th!Ә	BA rВѐa=|reң@suЎa+{fӚ%o@crown	FA scalЛ||tee҄cleanЛ	BB sealӶ|thi<coat%#ӹ+tee҄_decay||AIpӴan>fissц;AIfissц	EA trauma|injur]}th!Ԇ	BA veneer|thi<cove@fo@th!froЁ*{Ә
EA|Ԏ>laye@ӡ@th!too҄Ӏface||GAe
EAӰ|th!Ԇ
KAacial|*tee҄an>face
LBenнd|lЄi<oxyҊ|ӣ-oxyҊ
EAiӛucleЀӮ|molecul!#ӕd+th!ҊВ
BAeЁvariable|rВult #{ё]meaӀВ
IAe||us!up	EAӰ|us%up
BAriza=|electrЀќ!#fire+{кe||IFs
EA=|ҋ-up
EA formѼ=|shԡ#ѭ+fo@weeks	BA ԧ=|ԧљ<#ѭ+fo@weeks||AAԏ-Ӝ%ԧtable
EAcribЛ|safel]ԙp%[+#ar!no ԏe@needed	KAsй|*lЄmood	BAsiv!Е|ӥВЩ	BAsiv!episode|ԣ!*deep ӥВЩ||ASmajo@	BAsiv!ґ|sig<*ӥВЩ	BAsiv!ґatҐ|ԗ+*ӥВЩ
QAaљ<*libert]safeguards|rule+#ӹ С!рcanЌagre!}thei@и||||1
EAraЩ|МЁ#smooth+th!ѷ
LA||ѷ
EAБ|red, itch]ѷ	EAiti+herpetiformis|itch]blisғ+tie>}gluten	EAographism|ҧ<#welt+whe<scratӃd	LAologic||ѷ|MAal	CBoҎ||ҧ<docѐ	FAҐ||ӟ?ҧ<и	BAome|ҧ<are{fe>b]on!кe	EAomyosБ|Н!^ѿа+an>{ҧ<rash	BAophyte|fungu+#пt+ѷ, hai@o@nails	EAoplҲy|ҧ<reңr	EAoӾ|cӖ!ӻвѷ	CAoЈ||ҧ<~
BA|laye@ӡ@th!oute@ѷ
EAcopy|cӖ!ӻв{ҧ<spot
EAra=|drop i<И>oxyҊ
EAitiza=|sӣl]gett%Ӧ>}{trigger||JFs
EA>tumor|Ц#doe+Ќш>bГҷ+in||MBu
EArВsin|З!#Ӆr+urЭ
FAma=||peel%ѷ
EAio<bias|erro@_unequ?Ӄck%*th!Ӫs
GAorн||worsen||||1	DAora=||worsenЛ||||1
BAinaЁ*э|th%#aњ+э
EAfica=|clҗ%{Ѡ o@poiso<_th!Я
KAџal|Ԏmful
EAo@а|ѯ@а||IA	EAo@oәacѥь|ѯ@х!#squeeze+Дԕn
BApУ?delay|dela]i<ӽh%ҧlls	BApУ?disabilь|ԓӫЬ<#aњ+lҗn%o@dail]ҧlls	BApУ?Е|Ь<#aњ+hЄ{chil>ҷ+an>lҗns	EApУ?dyslexia|я!lҗn%}read	BApУ?milВtӝ|ҧЅ#moЃchildre<reaЎb]{certai<҈	EApУ?moniѐЛ|watch%hЄ{chil>ҷ+an>lҗns||OAӀveӚК	EApУ?screenЛ|ӃЖ*hЄ{chil>ҷ+an>lҗns
BAe>septum|crooke>waЅч!th!nԉ
BA.DEXA scan|sca<#ԋ+hЄШі+are||BH
EAthasӝ|Шsғoid
EAetomidЭ|calm%З!Ӧ>i<ъs
EAҖdia|heЂo<th!rеsҬ	EAmethorphan|cӈ[
EAe+insipidus|rar!Ь<^greвthirst, unrelн>}И>ҿ||AAarginin!vasoprВsi<deѧ	DAe+mЧitus||ӺВ	EAЀfoot|foԡѲ!_ӺВ	EAЀfoԡп=|пte>foԡi<ӺВ	BAЀfoԡulcer|ope<sor!o<th!foԡ_ӺВ||JF	EAЀgҲropareЈ|slЄјЎ_ӺВ	EAЀketoӮoЈ|ԓ-threнn%aci>ҋԇi<th!И>_ӺВ	FAЀnephrю||Ѣ]Ѳ!_ӺВ|JAѢ]~	FAЀneurю||к!Ѳ!_ӺВ	EAЀperipher?neurю|к!Ѳ!_ӺВ||KKoly	EAЀreүю|ey!Ѳ!_ӺВ	CAoҎ||Ѻ+docѐ
BA.DiagnostЀan>StatisѾ?Manu?*Mџ?Disorders|handbook *У?дВsВ	BAsѾ|teЃ#find+a<дВs	EAstЀaccuracy|hЄԕ<{teЃi+rѴ	BAstЀcriғӰ|sig<neede>}nam!a<дВs	BAstЀerror|wrong, misse>o@lat!diagnoЈ	EAstЀimagЛ|X-ray+an>҉@scans	BAstЀmarker|sig<#ԋ+a<дВs	EAstЀteЃaccuracy|hЄԕ<{teЃi+rѴ
EAѾ?behavio@Љ|Ӭ]#teaӃ+way+}cope||TGu@t;UF?th
BAн|҃>Ӧ>}clea<th!Џ	EAis|МЁ#clean+th!И>whe<th!Ѣy+fail||AIѢ]
DA dermatБ||diape@rash|||2
DAreЈ||heav]swҙЛ	JAreѾ||swҙy
KAagmaѾ|*th!mai<м%а	FAagmatЀмЛ||deep bЧ]мЛ
BAЈ|shaft *{ӫі
CBe?~||дВ+#П+diarrhea|KAдВs||2	CBoe?~||дВ+#П+diarrhoea|LAдВs||1
KAlic|ф<уbҙs	EAlЀИ>prВsц|bottom numbe@*{И>prВӀ!readЛ||KI	BAlЀӢ=|я!fӚ%*th!у	EAlЀheЂfailц|heЂДԫ}fӚ||AAheЂfailur!^prВerve>ejecљ<frac=
EArmy|heвӦ>}treвo@cГщ
EAam|calm%[
EAenac|ң<an>swЧ%[
KAy|*food	FA]cӕВғol||cӕВғol i<food	BA]fiber|pЂ*plӶ+ҵcanЌdigВt||LAre	DA]inԛ||diet	AA]modifica=||ќ!i<diet	BA]suppleУa=|add%ӂn+o@foo>products||AQnutri=al
BAian|expert o<foo>an>э||FDc;AJregisғe>;ADregisғe>dieѾ
BAџi?diagnoЈ|liЃ*possibl!ҘВ	IAџiн||teЅapart
EAult Ө|airwa]#i+Ԏ>}ӽh	PBult]conceivЛ||я!gett%pregnӶ
EA!axon?ҡ|ѐ<к!fiber+i<th!Ъ	EA%capacь|hЄweЅth!Ԃ+pas+o<oxyҊ	EAӰ|шdЛ	EAio<tenso@imagЛ|sca<*th!Ъ'+wirЛ	EAӰ-weѴe>imagЛ|sca<#ԋ+җl]stroke
EA.DiGeorg!Ћ|Ь<_{miss%piec!*DNA
BAl rect?examina=|ӃЖч!th!bottom ^{glove>fЛer||TA	EAl subtracљ<angiѤ|sԎp X-ra]*И>vВҏ	BAl therapeuѾ|app #trҙ+{Фӳ=
EAn|heЂ[
IB||wҬn	EA>Җdiomyю|stretӃd, ѿheЂа	BA>ey!exam|ey!ӃЖо@drop+#wҬ<th!pupils||QAina=
FAon||wҬnЛ|FDat	EAo<an>cцtt҈|Ҽ!#clҗ+th!ӆ ҢЛ||FRat
BBr|tool #wҬn+a<ҩЛ
EAzem|heЂan>И>prВӀ![
BAt|liqui>fo@mix%{[
EAyl fumarн|З!fo@к!o@ҧ<~
EAostӝ|З!#sԕn+th!neЖ*th!ӆ
BAidyl peptidӐ-4 ж|Ѻ+[
EAhydramЭ|ӯ]З!#ђ+ҵӏy
EAeria|ҽ+throвЙ<#ca<bloЖмЛ
DBia||doubl!viЩ
EAdamole|З!#prevџ+clots
BA or?anѾoagѼnt|newe@typ!*И>thinne@pӚ||ATnovel	BA thrombi<ж|И>thinner	BA-Ӝ%anѥiral|З!#cц+{lй@҂s||XA agџ	EAl]observe>Љ|watch%{ӎeЁtak!eaЎdԉ||TArҙУ
EAlit]weѴ|numbe@fo@hЄba>{Ь<is	BAlь-adjuste>lif!yҗ|loЃyea@*э]ԓ
BAԎҬ|Ԛ@mad!*ԃparts
BAл|Р<}Ю!pЂ*{disc i<th!spЭ||AKmicro
QArg!instruc=s|instruc=+fo@Җ!вhome	FArg!plannЛ||plann%}go home	BArg!summary|report aboГ{ӑ?stay
EAis|пte>spin!disk
EA>eczema|round, itch]patӃ+*ѷ
ABora=||colo@ќe|||2	ABoura=||colou@ќe|||1
DAүua=||ԙpЛ	PAүuaљ<of||ԙpЛ
EAdК|disagreeУ
EAminaЁvalidь|hЄweЅ{teЃtЧ+thЛ+apart	IAminat!фn||teЅapart
EA!acѥь|hЄacѥ!{Н!is	BA!acѥit]score|scor!*hЄacѥ!{Н!is	EA!burden|tot?hҳ#{Н!doe+}Сe||AAburde<*~	BA!clusғ|Ҕ*cӐ+cӖ!i<ԣ!an>ҭ	EA!elimina=|end%{Н!i<on!regӰ	EA!eradica=|wip%oГ{Н!ѝyԑe	FA!progrВЩ||worsen%*th!~|AAprogrВsio<*~;AAprogrВsio<*th!~	BA!rВervoir|ԑ!{gѦlй+ф<outӧs	EA!sѝь|hЄba>{Н!is	FA!ӀveӚК|regѼ@track%*рget+siЖan>ԑe|Н!trackЛ|ANpublЀэ	BA!vecѐ|Җrie@*~, suЎa+{mosquito	KAe-free|ѩГԗ+*~	EAe-fre!Ӏvival|ԣ!^no sig<*cК@о@Ї	KAe-modifyЛ|sӣ%th!~	BAe-modify%ӶirheumatЀѠ|З!#sӣ+ԢЁ~	BAe-modify%Ѡ|З!#sӣ+{~	BAe-modify%Љ|МЁ#sӣ+{~||TArҙУ	KAe-specific|aboГon!~
BAн>҅|ԢЁ^і+oГ*ҭ||AAԢЁdisloca=
EAџa=|Ќknow%ԑ!ҵare
KAce>frӜц|^ӛ!oГ*ҭ
BA=|cutt%apart
BAinн>п=|Й<#ha+ш>Њth!Я	EAinн>intravascѼ@coagѼ=|ҁ+clott%an>ѹ%throughoГth!Я	EAina=|шd
EAia=|ԁ%cГoff _yourself o@th!world	EAiaѥ!Е|ԁ%cГoff _yourself	EAiaѥ!idџit]Е|hav%mor!tha<on!sens!*self
KA|farthe@_th!trunk *th!Я	EA radi?frӜц|ҫ<wrԨ	BA radius|forҗm ӛ!nea@th!wrԨ	CA radiu+frӜц||ҫ<wrԨ
EAt metҲaЈ|cК@#ш>far||QBe
LAded||ѡn	KAsible|abl!}stretch	FAЩ||swЧЛ|GDt
BAct nurse|nurs!рvisit+С!вhome||||1
EAis|mak%*muЎurЭ
CAic||wн@pӚ
EAicѼ@ѹЛ|ѹ%_pouӃ+i<th!ѣ	EAiculБ|ѡ<o@пte>ҜЅpouӃ+i<th!ѣ	EAiculoЈ|ҜЅpouӃ+i<th!waЅ*th!ѣ||KAa@~
LAѾ||frнrnal	BAtЀtwin|frнrn?twin
EA.DNA methyla=|ҥ?tag+#tur<Ҋe+off	EA.DNA sequencЛ|read%th!letғ+*DNA
BA-not-rВuscitat!order|requeЃ#{ԙpe>heЂЌb!rВtarted||AGDNR
EAmЭ|З!#ђ+th!heЂbeвstronger
EAxel|cК@[
BAhexaenoЀӮ|э]fв_fish
EAgravir|HIV [
FAliar]и||hom!и|||1	CAliar]visit||hom!visit|||1
EAidӝ|З!agѪЃnaӦa
EAzil|memor][
EA huma<milk|milk _an҉@m҉r||GFbreҲ	EA nephrecл|Ю%{Ѣ]}giv!away
EAnoЈ|sӣ-ҷ%sore+ш>b]sex||AAgranulom{Лuinale
EAne|с<ҥ?Ңke>}reward	BAn!Ҷ|З!#Ӝ+lik!{с<ӿ||JHrecepto@	BAn!ӶҶ|З!#Ѱ+{с<ӿ	BAn!recepѐ|ceЅpЂ#receй+{с<ӿ	KAnergic|us%{с<ҥ?fo@ҒmeЁan>mood
BA@ҝ|Ӊ>#ԋ+hЄИ>fӣs
KA|o<th!baЖo@uppe@sҬ	BA roԡganglӰ|к!bundl!b]th!spЭ
EAlexӰ|bend%th!foԡup
EAamҬ|ey!drop fo@ћey!prВsц
AA||dԉ||||1
AA adjustУ||ќ!i<dԉ	EA Вcala=|rais%*th!dos!i<steps	EA reduc=|Ӆr%th!dԉ	EA titra=|slЄќ!*th!dԉ	KA-dependџ|stronge@^{highe@dԉ	BA-find%ёy|ё]#look+fo@th!beЃdԉ||FGВcala=;FJrang	KA-limitЛ|#ҹ+th!dos!_go%higher	BA-rВpons!curve|chЂ*dos!agѪЃeњ	BA-rВpons!rela=ship|Ңk ф<th!amouЁan>th!eњ||NA
EA frequency|hЄԕ<}tak!it	CA inғval||ԣ!ф<dosВ|DJe	CA regimen||dos!plan|DI҈	BA sӃdule|pla<fo@whe<}tak!eaЎdԉ
KA-bҢd|ԑ!neithe@ӎџ+no@rВҗӃr+knЄрget+what||MAed	BA-bҢ>ҭbo-ыle>Ԁ|ё]ԑ!no on!know+рget+th!fak!Ї	BA-bҢ>Ԁ|ё]i<whiЎno on!know+рget+whiЎЇ||NAёy	KA-masked|hidde<_bo҄ӎџ+an>staff
BA|traЭ>companio<fo@з
IAgulн||tur<down|EI-	EAgѼ=|turn%dow<*{Ҋ!o@procВs||EK-
HAtrн|Ӆ@bӴb]bit
EAsin|Ҧ!an>И>prВӀ![
EAbicin|cК@[
EAclЭ|Х
BA.DPP-4 ж|Ѻ+piЅ#҇+Ӆ@И>ҿ
EA.DravӄЋ|sѝ!ӓ!дВ+_{Ҋ!ќe
QAt precau=s|mask+#ԙ ѳ+шd%b]coughs	EAt transmisЩ|ш>Њcough+an>sneezВ||IAшd
BAt rн|sԎ!*С!рleft th!ёy
EA absorp=|hЄth!ѽ]ԛ+i<{Ѡ	EA clҗК|hЄth!ѽ]get+ri>*{Ѡ	EA delйry|gett%З!in}th!Я	EA delйr]ї|wa]}gӄЗ!in}th!Я	EA dйrЩ|giv%o@sЧ%someӝ'+З!}҉rs	EA elimina=|hЄth!ѽ]get+ri>*{Ѡ	EA erup=|ҧ<rash _{Ѡ	EA exposц|amouЁ*Ѡ i<th!Я	EA hypersensiѥь|ӯ]}{Ѡ	BA inғac=|ќ!i<hЄon!З!ѭ+beҘ!*an҉r||EM-Ѡ;AMӋ=;AM[	EA metabolism|hЄth!ѽ]ӧ+dow<{Ѡ	EA rash ^eosinophilia|sѝ!ҧ<ӽљ<}{Ѡ	EA reЈtК|whe<[+ԙ ѭЛ	BA tier|pric!level *{[||AFformѼry||2	EA tolerК|need%mor!*{Ѡ fo@th!sam!eњ	BA-elut%stџ|mВh ԝ!#releӐ+[	KA-induced|П>b]{З!o@Ѡ||AIӋ=	EA-induce>lй@ҡ|lй@Ѳ!_{[	KA-reЈtӶ|ЌkӚe>b]th!usu?[s	EA-reЈtaЁӷrculoЈ|ӷrcuӖi+#Ӎ<[+canЌcц||AZmultidr
EA|yЧЄspot+вth!baЖ*th!Ҥ
BA powde@inhaler|inhale@fo@З!a+{powder	EA socket|pѪful heal%о@{too҄i+pulled
KA eligible|^bo҄MediҖ!an>Medicaid||EJly||2	EA-energ]X-ra]absorpљmetry|sca<#ԋ+hЄШі+are
EA.DuӃnn!muscѼ@dysԜ|Т>х!weaknВ+#get+wors!i<boys
KA|*{ҜЅԝ!i<th!Я	EA Җcinom{i<situ|abԐ?cЧ+ч!{milk duct #hav!Ќшd
EAtЭ|З!fo@lЄmoo>an>к!pѪ
KAal|*th!firЃpЂ*th!ҜЅѣ	BA?ulcer|sor!i<th!firЃpЂ*th!ѣ	BAum|firЃpЂ*th!ҜЅѣ
EAmab|shԡfo@itch]ҧ<an>Ҳhma
EA.Dupuytren'+contrӜц|fЛer+#curl an>sta]bџ||JM
EA mнr|tӈҢ%т>th!Ъ
EA!ӟ?equipУ|lҲ%item+fo@hom!и, suЎa+wheelchairs
EAerҬ|Ҧ![
EA *candour|dut]}b!hӝЃaboГmԨakВ||||1
FAhria||slurre>o@unclea@speech
EAЈ|unэ]balanc!*gГѳs
EAculia|lҗn%Ь<#ђ+number+Ԏd
EAzia|pѪful stool
EAdochokinВia|я!^quiЖback-and-for҄movВ
EAcuѥ!Ћ|я!plannЛ
CAc=|Ќѭ%wЧ|poo@func=	LAc=al||Ќѭ%wЧ
EAminԠ|cК@*th!ovary
FAsia||ќe>sens!*tҲe
EAphia|я!writЛ
EAВia|ҒУ+ҵcanЌы||AKtardiv!	EAВias|ҒУ+ҵcanЌы
EAia|lҗn%ӊenc!#ђ+read%Ԏd
EAidҚ|unэ]level+*cӕВғol o@fвi<th!Џ||IEa
FAorrhea||perio>pѪ|KCo
EAria|misjudg%dԨanc!i<ҒУ
FAeunia||pѪful sex
FBsia||indigВ=
FBgia||я!swalӣЛ	EAsia|я!speak%o@ӡrstand%words
FAnia||hoarsenВs	EAria|deep unhappinВ+o@uneӐ	KAric|ԁ%bad
EAsia|abԐ?cЧ+#coul>becom!І	KAsѾ|^abԐ?А	CAstЀnevus||unusu?mole|AGatypҨ;MEa
FAa||shortnВ+*м|FCo
EAxia|Ь<#ђ+ҒmeЁan>coordinaљ<Ԏd||BAevelopУ?coordinaљ<Е
CAthmia||irregѼ@уbҙ|AIҖdiac ar
EAia|poo@coordina=
BAmЀЕ|ԏ-lҲ%lЄmood
DAia||difficult з
EAia|х!spasm+#twiЃth!Я
FAa||ң<whe<pass%urЭ
EA-cigarett!o@vap%Ӧ-associн>єҡ|єѲ!_vapЛ	EA-prВcribЛ|send%prВcrip=+b]compuғ||BLlectronЀ
EAm perfora=|ӕ!i<th!җdrum
DA Ԥ>ҖiВ||bab]too҄decay|AAbab]bottl!too҄decay	EA Ԥ>inғven=|җl]҇ fo@ҜЅѱ	EA inғven=|҇ a+soo<a+{Ѷԋs	EA mobiliza=|gett%ӎџ+mov%soon||MFs	EA Ԕь|dҙh+soo<оr	KA-onset|Ү%в{young ҈
EA<equin!ҰphalБ|rar!с<Й<ш>b]mosquitoВ
EA.Ebol{҂+~|deadl]feve@ш>b]ѽ]҃ds
CAoЈ||bruise
EAcoccoЈ|tapeworm Й<#form+҃>sacs||AAhydati>~
CArdiogram||Ӊ>*th!у	KArdiographic|*{heЂҝ	EArdiѤ|Ӊ>*th!у
EAlia|repҙ%whв҉r+say
EAsia|seizц+_ҁ+ћИ>prВӀ!i<б
BAic?ёy|ё]#compare+wӕ!Ӫs, ЌsЛl!Сe
EAicҐ|ё]*poison+i<natц
BArasite|Ӓ!#lй+o<th!ѷ
CAc уbҙ||ԥ{o@ҧppe>уbҙ|IE	CAc б||ѓ]һ!th!ӆ
EAӰ|Ҥli>#turn+outward
EA herpeѾum|ҧ<Й<o<top *itch]ѷ
EAӝ|З!fo@{к!~
FB||swЧЛ|AFo	KA-formЛ|Ҙ%swЧЛ||ANo
LAous||ѡn|AJo
KAte|ѩГԆ
EAlism|hav%no Ԇ	JAlous||ӘlВs
EA.Edwards' Ћ|rare, sѝ!ҊetЀЬ<prВeЁ_з||HJ;AAtrisom]18
EAenz|HIV [
EA size|hЄbig th!eњ is	BAo@cЧ|ceЅ#Ӝs
KAnt|Җry%away	BAЁкe|к!#Җrie+ӿ+_th!Ъ
CAВceЁtablet||fizz]tablet
JAcious||eњй	EBcy|hЄweЅӴѭs	CAc]rн||succВ+rн
BAon|ҋԇ*҃d
EA retrieval|tak%egg+_th!ovariВ||AKoocyte
EA.eHealth|ФҖ!b]inғnet
EA.Ehlers-Danlo+Ћ|Т>Ь<^loos!҅+an>fragil!ѷ
EAhioЈ|Й<ш>b]Ѿks
BApџaenoЀӮ|э]fв_fish
BAo<frac=|sԎ!*И>th!heЂpump+oГ^eaЎbҙ
EAse|О<#ӧ+dow<stretch]щ
EAcь|stretchinВs	BAn|О<#ђ+Ѭ!stretchy
EAgraphy|sca<#ԋ+hЄԫth!lй@is
AA frӜц||ҫ<elbow
CAv!caВarean||planne>caВarean|||1	FAv!и||planne>и|||1	CAv!cВarean||planne>C-sec=|JBC-secљ||2	EAv!opera=|planne>opera=	BAv!procedц|planne>Ҽ!#i+Ќurgџ	EAv!Ѝ|planne>ұ]#i+Ќurgџ
EAoacupunctц|needle+^ѿcurrџ	BBoҖdiogram|teЃ*th!у'+rhythm	KAoҖdiographic|*{heЂtracЛ	EAoconvulsiv!Љ|electrЀpulse+}th!Ъ, gй<whil!aӏ	BAode|ҜЅpa>#pick+ԇo@send+electrЀӔ	EAodВicca=|dry%Ѭ!^currџ	BAoҰphalogram|teЃ*th!Ъ'+electric?acѥь	KAoҰphalographic|*с<wav!recordЛs	EAoҰphalѤ|record%*с<wavВ	EAolyЈ|us!*curreЁ}Ю!hair	BAolyte|ѽ]salt, suЎa+sodium o@potassium	EAolyt!imbalК|ДmuЎo@Дҍ!salt o@mЭral+i<th!Џ	EAomyѤ|teЃ*а+an>thei@кВ	EAo<microӾ|pictц+*ә]ү]thЛs	EAonЀfet?moniѐЛ|ӃЖ*th!Ҹ'+уbeвdur%з||MNoet	BAonЀФrecord|compute@recor>*{ѻn'+и||LHmedҨ	CAonЀnicoү!delйr]ї||e-cigarette	EAophoreЈ|lab metho>#sort+molecule+b]size	KAophysiologҨ|*electrЀӿ+i<th!Я||SA	CAophysioҎ||heЂrhythm docѐ|ATҖdiac 	EAophysiҐ|ё]*electrЀӿ+i<th!Я	BAophysiolog]ёy|teЃ*th!у'+electric?Ӕ	EAoreүѤ|teЃ*th!Ҥ'+electrЀӔ||QAm
EAe>И>prВsц|И>prВӀ!{ҍ!abov!Ԑal|||I<th!US {stag!*it+own, belЄth!ћrange.	DAe>И>ҿ||ћИ>ҿ|PAglucԉ;JAglucԉ	DAe>cӕВғol||ћcӕВғol	AAe>heЂrн||faЃheЂrн	EAe>intraocѼ@prВsц|ћprВӀ!i<th!Ҥ	AAe>level||ћlevel	AAe>risk||highe@risk	AAe>temperatц||ћtemperatц
IA||br%out
BAilit]criғӰ|rul!fo@рca<Ԣ<{ёy
BAaљ<diet|diӄ#leave+oГfood+}fin>{trigger	EAaљ<half-ԓ|ԣ!fo@half *{Ѡ }leave||AKplaҜ;AKғminal
EA=|gett%ԏer
JAted||ә]thin	EA=|ԥem!thinnВs
BAcл|Ҽ!}Ю!{И>clot||AGthromb
BAsm|Ѱe>И>vВsel, ԕ<_{clot	EAza=|Ҽ!#Ѱ+{И>vВsel||GFs
EAЉ|Ѱ%*{vВsel a+Ї
BAs|mov%clԡ#Ѱ+{И>vВsel
EA implӶa=|embryo settl%i<th!ӆ	EA transfer|Ԋ%*a<embryo i<th!ӆ	EAҊeЈ|җl]Ц*{Ҹ	BAҎ|lab expert рѭ+^egg+an>sperm	KAnic|*th!firЃweek+i<th!ӆ	BAnЀstem cЧ|җl]ceЅ#ca<becom!an]type	EAtoxicь|hҳ}a<unbor<Ҹ
EAnc!agita=|confusio<o<wak%_Ѝ||KAdelirium	EAnc]contracep=|з ы Ӧ>о@sex	BAnc]contraceptй|з ы piЅfo@us!о@sex	BAnc]us!authoriza=|permissio<}us!{product җl]i<{criЈ||VEsa||2	DAЁЍ||emerҊc]Ѝ
DA||vomitЛ
KAenic|Ҙ%vomitЛ
EAopia|sе#need+no glassВ
BAџ|cream #ҹ+ҧ<soft
EA<regѼ=|handl%*ԁЛs||HLal	EAn?dysregѼ=|я!Ӈag%ШԁЛs
EAiflozin|Ѻ+an>heЂ[
EBema|єН!#ђ+ӴԎ>}мe	KAematous|^trappe>air
EAc Ї|МЁbegu<Ѯ!th!teЃrВults||HKal;JAherapy;HA?Љ	KAcal|bӐ>o<whвha+bee<see<o@measцd	EAc?ӶibiotЀЉ|Х+Ѯ!th!gѦi+known||HS 
EAa|pu+т>th!Ԃ	EA{thoracis|pu+т>th!Ԃ
EAitabЭ|HIV [
BAon|mix *oil an>wнr
EA bloc rВec=|Ю?i<on!piece
EAril|И>prВӀ![
EA eroЩ|wҗ%awa]*th!Ԏ>laye@*th!Ԇ
BAulнd|cӖe>i<{shЧ
EBalБ|swЧ%*th!Ъ	EAalю|Н!o@Ѳ!#ќe+hЄth!с<ѭs
EAeЈ|soil%i<childre<paЃtoilӄtrѪЛ
EA-stag!Ѣ]failц|Ѣy+#no ԏe@ѭ||KIrenal	EA-stag!ren?~|whe<th!Ѣy+no ԏe@ѭ||KIѢy
KAc|alway+prВeЁi<a<area	BAc ~|Н!#i+alway+prВeЁi<a<area	EAcь|hЄӍ<{Н!i+i<a<area
KArdial|*th!у'+inne@ҢЛ	EArdБ|Й<o@swЧ%*th!inne@Ң%*th!у	BArdium|inne@Ң%*th!у
LAЭ||Ыe	CAin!Е||Ы!Е|NAeӐ	EAin!disrup=|upsӄ*th!Я'+ЫВ	BAin!disrupѐ|ҥ?#inғfere+^ЫВ||JA-disrupt%ҥal;RBe;AMhormo	CAin!ԅ||glan>#ђ+ЫВ	BAin!ї|ԅ+#mak!ЫВ	CAinoҎ||Ы!docѐ	FAinҐ||Ы!Н!и
EAtoЈ|tak%i<*mнri?b]{cЧ
KAnѾ|*th!ч!*{Ә	EAntЀЇ|МЁч!{too҄root||MAherapy	EAnѾs|МЁ*too҄roots
KAnous|mad!i<th!Я
KAminal|ч!{ԝ!*th!Я
LAԀ||ӆ ҢЛ	EAtri?abla=|Ҽ!#Юe+th!ӆ ҢЛ	BAtri?biopsy|teЃ*{ҜЅpiec!*th!ӆ ҢЛ	EAtri?ѕ|cК@*th!ӆ ҢЛ||MJadeno	EAtri?hyperplasia|thickene>ӆ ҢЛ	BAtri?polyp|Цi<th!ӆ ҢЛ	EAtri?recepѥь|hЄread]th!ӆ is	EAtri?thicknВs|thicknВ+*th!ӆ ҢЛ	BAtriԠ|ovar]҃>sac fӚe>^ol>Џ	EAtrioЈ|Ц*Ѭ!lik!th!ӆ Ң%һ!th!ӆ	EAtrБ|swЧ%o@Й<*th!ӆ ҢЛ	CAtrium||ӆ ҢЛ
EAthalmБ|Й<ч!th!Ҥ
EAasmЀreѾulum|ceЅpЂ#ђ+Оn+an>fats
EAct?ҝ|Ӊ>ч!th!ѣ
CAhin||ԁ-goo>ѽ]ҥal
BAope|thi<ԝ!^{ү]camera	KAopic|don!^{camer{o<{ӷ	EAopЀretrograd!cӕangiopancrҙѤ|camer{ӃЖ*th!bil!an>pancrea+ԝВ	BAopЀҝ|Ӊ>_ч!th!Я	NAopҨly|^{camer{o<{ӷ	BAopy|teЃ#look+ч!th!ѽ]^{ү]camera
KAelial|*th!Ң%*И>vВҏ	BAeli?cЧ|ceЅ#lЭ+И>vВҏ	EAeli?Ӣ=|poo@ѭ *th!Ң%*И>vВҏ	BAeli?keratoplҲy|ӠЁ*pЂ*th!froЁ*th!Ҥ	BAeҢ|г!#Ԫ+И>vВҏ	CAelium||И>vВsel ҢЛ
BAxin|poiso<_ч!ѳs
BAaӃ?ӷ|м%ԝ!Њth!ӗ
KAscѼr|don!ч!{И>vВsel	BAscѼ@aneurysm reңr|reң@*{bulg%И>vВsel _чe
EAnou+abla=|МЁ#cӖe+ѡ<Ӹ+^hҙ||LAlӐ@Ї
BAnt|rВult #{ё]meaӀВ||DF 
BA|liqui>#goe+in}th!bottom
BA densь|calorie+i<eaЎbite	EA expenditц|energ]th!ѽ]usВ	EA metabolism|hЄth!ѽ]ђ+an>Ӧ+energy
EAeУ|be%oәfuЅ^҃d
EAtУ|ӌe>cЧ+Ү%}ҷ
EAe>recoә]о@Ѝ|pla<fo@fҲe@heal%о@Ѝ	BAe@regӰ|stretЎ*DNA #boost+{Ҋe
EAarin|И>thinne@shot
AAee||member|||2
BA.ENT docѐ|җ, nos!an>throвdocѐ||EAspecialԨ
EA.Entamoeb{hԨolyѾa|Ӓ!#П+Џ]stools
EAvir|З!fo@{lй@҂s
KAl|gй<Њth!gut	BAl formѼ|liqui>foo>fo@{ӷ	FAl nutri=||ԝ!feedЛ|IAfeedЛ
LAc||ѣ	KAc-coнd|coн>so #Ӵdoe+Ќmelt i<th!јch	EAtis|swЧ%*th!ҜЅѣ
EA.Enғobacғiaceae|famil]*gГѳs	EA.Enғococcus|gГgѦ#ca<Ҙ!п=s	EAbiaЈ|Й<^pinworms	BAcyte|ceЅ#lЭ+th!gut	BAӾ|camer{ӃЖ*th!ҜЅѣ	EAsл|ҩ%*th!ѣ Њth!ѷ	EAл|cГin}th!ѣ	BAtoxin|poiso<#upset+th!gut	BA҂s|Ӎ<҂+#ca<Ҙ!colds, rashe+an>҉@дВs
EAБ|swЧ%ԑ!tendo<meet+і	EAю|я!ԑ!tendo<meet+і
EAlogy|ё]*insects
EAӰ|Ҥli>#turn+inward
EAa=|Ю?*a<ey!o@lump
EAnУ?exposц|contӜ ^Ҿ%ўт>you	FAnУ?tobacco smoke||secondhan>smoke	BAnУ?trigger|th%#set+off Ѩ, suЎa+smoke
EAtamҬ|Ҧ!cК@[
KAѾ|*Оn+#spee>ԇќe+i<th!Я
BA|О<#speed+ԇќe+i<th!Я	EA inhibi=|Ѱ%*{ѽ]Оn	BA ж|Ѡ #Ѱ+{ѽ]Оn	EA-Ңke>ѵosorbeЁassay|ӱЃ#find+Оn+o@ѳs
BAphil|Ԓ!И>ceЅҢke>}ӯiВ	EAphilia|ДӇ]*on!typ!*Ԓ!И>cЧ	KAphilic|^Ӈ]ӯ]А	EAphilЀҲhma|Ҳhm{^Ӈ]ӯ]А	EAphilЀВophagБ|foo>pip!swЧ%Ңke>}ӯiВ||NLo
EAmԠ|Цi<th!с<o@spЭ
EAdylalgia|elbЄpѪ
BAЀcurve|graph *new cӐ+ove@Ҫ	KAiologҨ|aboГhЄН!шds||NA	BAiologic?ёy|ё]*hЄН!шd+i<Ӫs||NG	BBioҎ|sciџiЃрёie+hЄН!шds	EBiҐ|ё]*hЄН!шds
KAmal|*th!oute@ѷ	BAm?Цfacѐ|О<#ђ+ҧ<cЧ+ҷ	BAm?ЦfӜo@recepѐ|pЂ*{ceЅ#receй+ЦӔ	BAmis|oute@laye@*ѷ	EAmolysi+bulӖa|Т>Н!i<whiЎҧ<blisғ+easily
EAymis|ԝ!#sѐe+sperm	EAymБ|swЧ%*th!ԝ!behin>th!tВѾle
BAal|ң<relief shԡi<th!Ӆ@back	EA?analgВia|ң<relief Њth!baЖi<labor	EA?anВthВia|numb%Њth!back||LIa	EA?catheғ|thi<ԝ!b]th!spЭ	BA?hematԠ|И>ф<th!skuЅan>th!Ъ||KHa;BOxtra;BHxtradur?ha	EA?ԧ=|shԡnea@th!spЭ	BA?sғoi>ԧ=|shԡ*Ӷi-swЧ%З!nea@th!spЭ
KAtric|*th!uppe@bЧy	FAtrЀpѪ||uppe@bЧ]pѪ
KAeѾ|aboГhЄҊe+ar!turne>o<o@off	EAeѾs|ё]*hЄҊe+ar!turne>o<an>off	EAome|ҥ?tag+#tur<Ҋe+o<an>off
BAttis|flap #coә+th!windpip!whe<ҵswalӣ	EAttБ|ҁ+swЧ%вth!top *th!windpipe
EAsy|с<Ь<#П+repeн>ӓВ	EAtoҊeЈ|hЄӓ!дВ+Үs
FAhrЭ||adrenalЭ|||1	BAhrin!auto-ԧѐ|pe<^З!fo@{sѝ!ӯЀӽ=||ARadrenal;AAadrenaҢ!pen;MApen
EAra|wнr]eyВ
EAsiodeЈ|ԙp%Ц*{leg і	BAЈ|en>*{ӫі
EAin?membrane|sca@Ѭ!вth!baЖ*th!Ҥ
EAerБ|mil>swЧ%*th!Ԓ!*th!Ҥ
BAл|cГ#wҬn+th!vagin{fo@з
KAic|com%an>goЛ	EAЀmigraЭ|migrѪ!nЄan>then
EAdias|peni+ҩ%o<top
EAxis|nԉѹ
KAlial|*cЧ+#Ң!o@cove@{ѽ]part	BAli?cЧ|ceЅ#lЭ+th!ҧ<o@Һ	EAlializa=|ҷ%*new ҧ<ove@{wound||ARre-;ARre;LFs;AFre-epithelialis;AFreepithelialis	BAlium|cЧ+#Ң!o@cove@{ѽ]part
CBѾ|outӧ *Н!among animals|anim?outӧ
EAnӝ|wн@piЅfo@th!у
EA.Epstein-Bar@҂s|Ӎ<҂+#ca<Ҙ!ӫtirednВ+an>sor!Ӟ
EAbrium|balК
BAlenc!Ԁ|ё]}shЄԃЇ+ѭ alike
KAcal|Ќclҗ
GAн||wip!out
EAl!Ӣ=|я!gett%o@ҹ%a<erec=	EAl!func=|abilit]}hav!a<erec=
EAlciferol|ӂ<D2
KAmic|mad!}fӴth!Я	EAmics|fitt%ѭ }th!Я
EAnib|єcК@pӚ
BAn|wҗ%away
KAe|wҗ%awa]щ	EA!ВophagБ|sor!foo>pip!_Ӯ||AMreflux;ILo;ALreflux o
DA=||burpЛ
EAelas|brеre>ҧ<п=
FAma||ҧ<rednВs	EAm{Йsum|vir?дВ+^brеre>Ӄeks	EAm{migrans|bull's-ey!rash о@{tiЖbite	EAm{multiforme|rash *roun>re>rЛs	EAm{nodosum|tende@re>lump+o<th!shins	JAmatous||red
CAocyte||re>И>cЧ	BAocyt!sediУaљ<rн|И>teЃfo@ԗ+*swЧ%i<th!Я	EAocytoЈ|ДӇ]re>И>А	EAoderma|re>ҧ<aЅoә	KAoid|*re>И>А	EAomycin|Х	EAopoieЈ|mak%*re>И>А	BAopoieЈ-sԣѼt%agџ|З!#ђ+re>И>А	BAopoieү|Ы!#ђ+re>И>А
EA|dead, dark scab	EAoл|cГi<burne>ѷ
DA.EsӃrichi{coli||E. coli
EAlopram|З!fo@ӥВsio<an>worry
EArazole|јЎaci>[
LAgeal||foo>pipe|AKo	EAge?adenoѕ|cК@*th!Ӆ@foo>pipe||AZo	EAge?atrВia|foo>pip!#i+cӖe>_з||ASo	FAge?І||foo>pip!І|ARo	EAge?Ӈometry|prВӀ!teЃ*th!foo>pipe||AUo	EAge?motilь|ҒmeЁ*th!foo>pipe||ATo	BAge?sphincғ|х!r%abov!th!јch||AUӅ@;AUo;AUӅ@o	EAge?squamou+ceЅѕ|cК@*th!foo>pipe||AZoВoph҈a	CAge?strictц||Ԫe>foo>pipe|AUo	EAge?varicВ|ѡ<Ӹ+i<th!foo>pip!#ca<ѹ||ASo	EAgecл|Ю?*th!foo>pipe||ANo	EAgБ|irritн>foo>pipe||ALo	BAgogҲroduodenoӾ|camer{ӃЖ*th!foo>pip!an>јch||AZoe	CDgus||foo>pipe|AJo
EApia|ey!#turn+inward
BAi?Фbenefit|servic!#{pla<muЃcoә||||2	EAi?ԦЩ|ћИ>prВӀ!^no sЛl!know<П||ANprimary	EAi?thrombocythҚ|ДӇ]clott%А||VEa	EAi?tremor|shak%*th!hand+#ҵcanЌы
BAiol|mai<femal!Ыe||AJo
EBen|mai<femal!sex Ыe||AIo	EAe<recepѐ|ceЅpЂ#receй+{femal!Ыe||ARo	KAe<recepѐ-positй|ҷ%^th!҇ *{femal!Ыe||AZoe
EAclӝ|ӏ [
EAcept|З!#calm+th!Ѹ!ї
EAutol|TB [
EAl|alcoӕ
EAl Вtradiol|Ы!i<з ы pӚs||HJ
EAdecл|ҩ%*{sinus
KAgҨ|*ҘВ||JA;AAaeљlogic;ALa	BAgic?facѐ|П||JH;AHҘatй;ASa;AHaeљlogic	ABgy||П|AIa
EAthoҊeЈ|Ҙ!an>cours!*{~	EAthҐ|Ҙ!*~
EAн|З!#put+ҵ}ӏ
EAҬ|cК@[
KAemic|^Ԑ?И>ҿ||GEa
BAhia<ӷ|ԝ!ф<th!ea@an>th!Ӟ
EAia|Ԑ?mood	KAic|^Ԑ?mood
KAoid|^{Ԑ?ӭ
EA-fre!Ӏvival|ԣ!ѩГth!дВ+com%back
EAimus|cК@an>ӠЁ[
EAc!syntheЈ|brЛ%ё]rВult+Ӂ	LAce-bӐd|ԋ<b]rВҗЎ}ѭ|rВҗch-backed	EAce-bӐ>pracѾe|Җ!ԋ<b]rВҗЎ}ѭ||PBЗ
EAra=|organ+com%out
EA potџial|Ъ'+electrЀanswe@}{ӿ
EA.Ew%sarcԠ|ӛ!cК@i<young Сe||FI's
KA vivo|don!i<liv%Ѭ!һ!th!Я
GCbн||worsen	CAba=||flare-up
BA dҙh|dea҄o<top *th!usu?number	EA Ԕь|mor!dҙh+tha<expected	DAiv!alcoӕ consump=||drink%ДmuЎalcoӕ|SAӦ|||1	DAiv!ѹЛ||heav]ѹЛ||||1	EAiv!dayԣ!ӏinВs|be%ә]ӏ]i<th!dayҪ	DAiv!swҙЛ||heav]swҙЛ||||1	DAiv!thirst||ԥem!thirst||||1
CAџ||inacѥ!Лrediџ
IA||cГout
DAon||Ӏgic?Юal	BAon?biopsy|Ю?*{wӕ!lump }teЃit
KAѐy|mak%кe+mor!Ӝй
BAio<criғӰ|rul!fo@рcanЌԢ<{ёy	EAiv!breҲfeedЛ|feed%{bab]onl]breaЃmilk
CAa=||scratЎmark
EAӰ|Ю?_th!Я
EAiv!func=|ҧll+fo@plann%an>focus||SAЛ
EAҬ|Ѻ+shot
EAra=|Ю?*aЅorgan+*{space
EAs!intolerК|gett%wor<oГb]Ҍ	EAs!tolerК|hЄmuЎexercis!on!ca<do||JAcapacь	KAse-induced|П>b]Ҍ	EAse-induce>Ҳhma|Ҳhm{sӄoff b]Ҍ	EAse-induce>bronchospasm|Ө+#tѴe<^Ҍ
FBon||physic?effort	FAon?dyspnea||мlВsnВ+dur%acѥь|QCo;AAdyspne{o<exer=;AAdyspnoe{o<exer=
KAatй|^peel%ѷ
DA=||м%out||||1
GB||м!out||||1	EA>nitrЀoxҬ|м teЃfo@ѡ<Ҟ
EAne|releas%Њ{duct
EAoЈ|push%oГ*mнri?b]{cЧ
KAous|_һ!th!Я
EA|part+*th!Ҋe+#cod!fo@Оns	EA sequencЛ|read%th!Ҋe+#cod!fo@Оns||AQwӕ!
BA|pЂ*{Ҋ!#code+fo@{Оn
EAhalmos|bulg%eyВ||ABproptosi
BAe|ү]bubbl!#cЧ+sen>out
EAЈ|bump o<{і
BAin|poiso<mad!b]ѳs
EApia|ey!#turn+outward
BA.Expande>Disabilit]Statu+Scale|scor!*disabilit]i<к!~	EAe>accВs|us!*{З!stiЅbe%tВted, һ!{ёy||AAcompasЩat!Ӧ
EAaЁӇ҈У|watch%Ѯ!trҙЛ	BAorӶ|З!#loԉn+mucus	GAorн||cӈup
EAte>partne@Љ|З!fo@{partne@ѩГ{visit||||2
BAУ?model|wa]}cop]{Н!i<{lab
KAѐy|*м%out
EAaљ<*benefits|lette@#ԋ+whвinӀanc!ңd|||It i+Ќ{bӚ.|2
BAr!route|wa]in}th!ѽ]fo@Ҿ%Ԏmful||ABrout!*expoӀ	EAr!Љ|МЁ#҇+С!fac!fҗs
EAsiv!langu҈|abilit]}pГthought+in}words	EAsivь|hЄstrongl]{Ҋ!ќ!ԋs
EAuina=|deadl]Ӗ+*Џ
EAphy|orga<ope<}th!һ!_з
LAed-releӐ||sӣ-releӐ|AKsustѪ;AKыl;AKproԏ;AKmodifi	EAed-spectrum beta-lӜamӐ|gѦО<#ӧ+dow<Ѡs
EAйl]Ѡ-reЈtaЁӷrculoЈ|TB #nҗl]no Ѡ kӚs
EA?beam radiaљ<Љ|radiaљ<aime>_һ!th!Я||SHo;XA	EA?cephalЀәЩ|turn%*{bab]head-dow<b]hand	EA?fixa=|met?fram!һ!}ӕ>і	EA?fixaѐ|met?fram!һ!}ӕ>і	EA?validь|hЄweЅrВult+appl]}҉@Сe	EAaliz%Ԍ|Ӝ%out||JBs%behaviou
KAЧѼr|һ!А	BAЧѼ@matrix|mнri?#ӕd+cЧ+Ӂ	KAorporeal|һ!th!Я	EAorpore?membran!oxyҊa=|machin!#doe+th!ѭ *th!heЂan>ҕ	EAorpore?shoЖwav!Љ|soun>pulse+#treвpѪ||AS
EAulmonar]ӷrculoЈ|TB һ!th!ҕ	KAyramidal|*ҒmeЁы i<th!Ъ	EAyramid?eњ|ҒmeЁѶ_{Ѡ	EAyramid?Ѩ|ҒmeЁҟ+_{Ѡ||QBid!eњ
BAystole|ԥ{уbҙ
EAasa=|leak%oГ*{vВsel
EAel]lЄз weѴ|з weеӡ@2.2 pounds||TG	KAel]preғm|bor<Ѯ!28 weeks	CAь||limb
HAte|tak!th!м%ԝ!out	FA=||м%ԝ!Юal
EAe|҃>#leak+_{wound	KAй|leak%҃d
BA floнr|speЖ#drift+acros+someӝ'+sѴ	EA ҒmeЁdВensitizaљ<an>reprocВsЛ|therap]#Ӧ+ey!ҒУ+}eas!trauma||WDsaљ<an>reprocВs
EAibe|cӕВғol [
EA.Fabr]~|Т>ҋ-ԇ*fв#Ԏm+Һ
EA validь|whethe@{teЃlook+rѴ
EA ҅|ҜЅԢЁ*th!spЭ
BA кe|к!#Ғ+th!face
EAiou+Е|mak%onВelf seem Ӛ
EA IX|И>О<neede>fo@clottЛ	EA V LeҬn|Т>ќ!#ђ+И>clԡДeasily	EA VIII|И>О<neede>fo@clottЛ	BA X{ж|И>thinner
EA!}thrй|slЄЦo@weеgai<i<{child||CAlғ%Ҡ
EAarum ԩa|moЃҁ+typ!*ԩa
BAia<ӷ|ԝ!_th!ovar]}th!ӆ
BA negatй|rВult #misse+{Ѷ#i+there||FA-negaѥ!rВult;FA-negaѥ!teЃrВult;OA tВt	BA positй|rВult #find+{Ѷ#i+Ќthere||FA-posiѥ!rВult;FA-posiѥ!teЃrВult;OA tВt
KAal|runn%i<familiВ	EA?Mediғranea<fѝ|Т>҆+*fѝ	EA?adenԠtou+polypoЈ|Т>Ь<#П+Ӈ]Ҡ+i<th!ѣ	FA?hypercӕВғolҚ||Т>ћcӕВғol|ZAaҚ
AA physician||famil]docѐ|IArӜi=er
EAdЭ|јЎaci>[
EA.Fanconi anҚ|Т>ӛ!cor!failц||KEa
EA|Ѭ!#wrap+хВ	KAl|*th!Ѭ!#wrap+хВ
CAѼ=||х!twitch
EAtis|ѡ<х!wrappЛ
EAл|cГ}eas!prВӀ!i<а
FAg И>glucԉ||fҲ%И>ҿ|IIplaҜ;IH	EAg plasm{insuҢ|insuli<i<И>Ѯ!ҙЛ||IH
EA-fre!mass|ѽ]weеѩГfat
FAe|ԥem!tirednВs|tirednВs||Ca<b!fa@mor!tha<ordinar]tirednВs.	JAed||tired
BA Ӯ|ҋ%bloЖ*fat	EA lй@~|fвҋԇi<th!lйr||AAhepatЀstҙoЈ;AOstҙoѾ
LCe||fѝish	CA!convulЩ||ӓ!П>b]fѝ	CA!дВs||дВ+^fѝ	EA!neutrҩia|feve@^Дfew Ԓ!И>А, a<emerҊcy||AAneutrҩЀsepЈ;AAneutrҩЀfѝ	CA!seizц||ӓ!П>b]{fѝ
EAstat|З!fo@pѪful ԢЁ҆s
LA||stool|BEa	BA ѵoҥ?tВt|hom!teЃfo@hidde<И>i<th!stool||BYa	EA impac=|Ԏ>stool stuЖi<th!ѣ||BOa	FA incontЭnce||Ӗ+*ѣ ы|BRa;AObowe	CA microbiot{ӌ||stool ӌ|BYaec;GK;BLaecal	EA microbiot{ӌa=|stool ӠЁ}he?th!gut	BA occult И>tВt|teЃfo@hidde<И>i<th!stool||BWa	EA-or?transmisЩ|ш>*ѳ+_stool }ӗ||BWa;LAroute;BAaecal-or?route
DA||stool|BEa|"Poo" suit+{poЃfo@familiВ.
EAь|powe@}hav!ѱ
EA.Feder?Poәt]Level|incom!Ң!Ӧ>}decid!рget+҇||AAfeder?poәt]guҬҢВ||2	BAll]qualifie>Фcџer|ӣ-coЃcommunit]cҢic||||2
KA-for-service|ң>fo@eaЎvisӴo@tВt||||2
EApЭ|И>prВӀ![
EA Ҋit?mutila=|cutt%*femal!Ҋital+fo@no ӟ?reason
KAl|*th!thigh	BAl ѫ|mai<arғ]*th!thigh	CAl frӜц||ҫ<tћі|DJur	BAl head|baЅ*th!hip ҅	BAl neck|pЂ*th!tћӛ!nea@th!hip	BAl neЖfrӜц|ҫ<hip	BAl кe|к!i<th!thigh	EAl к!Ѱ|numb%*th!thigh
EAacetabѼ@impЛeУ|hip і+#rub
CA||tћі
EAbrн|З!#Ӆr+И>fats
EAyl|ә]Шң<Ѡ	BAyl teЃstrip|strip #find+{deadl]Ѡ i<҉@Ѡs
EAin|О<#sѐe+iron
BA!window|ԣ!whe<ѓ]i+moЃlikely	EAit]awarenВs|track%fertil!day+}avoi>o@pla<б||AAnatur?famil]plannЛ	EAit]prВerva=|sav%*eggs, spѦo@embryo+fo@lнr	EAiza=|Ԣn%*egg an>sperm||HFs
KA|*th!unbor<Ҹ||BEo	BA alcoӕ spectrum Е|lҲ%hҳ_alcoӕ Ѯ!з||BYoet?a;PAyndrome	EA anԠly|Ѷi<a<unbor<Ҹ||HBbԐalit;BMo;BBoet?abԐalit	EA И>samplЛ|И>teЃ*a<unbor<Ҹ||BTo	BA dҙh|dea҄*{bab]Ѯ!з||BKo	EA developУ|Ц*{bab]i<th!ӆ||BQo	EA dԨrВs|ԗ+#{bab]i+ЌweЅdur%з||BNo	BA echoҖdiogram|Ӊ>*a<unbor<Ҹ'+у||BTo	EA Ҡ|Цi<th!ӆ||BLo	CA heЂrн||Ҹ'+heЂrн|BPo	EA heЂrat!moniѐЛ|ӃЖ*th!unbor<Ҹ'+уbҙ||AAҖdiotocѤ;BYoet	EA hemoglobin|bab]typ!*И>Оn||BJoet?ha	EA Ӗs|dea҄*a<unbor<Ҹ||BJo	EA єmaturь|hЄread]th!Ҹ'+Ԃ+are||BSo	EA malforma=|з defect||BRo	EA moniѐЛ|ӃЖ*th!Ҹ'+уbҙ||BPo	BA ҒУ|ҒmeЁ*{bab]i<th!ӆ||BNo
EAde|end%th!lif!*a<unbor<Ҹ
KAғnal|ф<m҉@an>unbor<Ҹ||DIal-;BIoetal-
EAopy|ӻвa<unbor<bab]^{camera
KAxic|ў}a<unbor<Ҹ
CA||unbor<Ҹ|BEo
BAe|З!#Ӆr+И>fats
BA|О<#form+И>clots	BAoҊ|И>О<#҇+clottЛ	EAolyЈ|ӧdow<*И>clots	LAolyѾ||clot-dissolvЛ	KAous|^clott%Оn
BAdenԠ|breaЃlump #i+ЌІ
BAlҲ|ceЅ#ђ+connect%щ	BAlaЃЦfacѐ|О<#ђ+cЧ+ҷ
EAystЀbreaЃќВ|lumpy, sor!breҲ+ѩГІ||TA~
EAyalgia|ԏ-lҲ%ң<aЅove@th!Я
EAarcԠ|cК@*connect%щ	FAis||sҖrЛ
KAic|sҖred
CA||oute@leg і	KAr|*th!Ҝlle@Ӆ@leg і
EA=|pass%Њ{filғ
EAerҬ|Ҧ!an>hai@Ӗ+[
BA moto@ҧll|ҜЅhan>ҒУ, suЎa+button%{shirt	EA needl!aspiraљ<cytҐ|needl!teЃ*А	BA-needl!aspira=|teЃ*cЧ+#{thi<needl!draw+out	BA-needl!biopsy|teЃ*cЧ+draw<oГ^{thi<needle
EAimod|З!fo@{к!~
EA trimВғ|firЃ3 month+*б||AM1||1	BA-degre!burn|bur<*th!top laye@*ѷ	BA-degre!relatй|parџ, child, br҉@o@Јғ	EA-episod!psychoЈ|firЃԣ!*Ӗ%touЎ^realь	EA-episod!schizophrenia|firЃԣ!*{sѝ!У?дВs	KA-in-huӇ|tВte>i<С!fo@th!firЃҪ||OA Ԁ	EA-Ң!ӃmoЉ|firЃchoic!*cК@Ѡs	BA-Ң!Ї|МЁ#i+trie>first||MAherapy	EA-pas+metabolism|Ѡ Ӗ+i<th!lй@Ѯ!Ӵѭs
BA.Fisher'+exӜ tВt|teЃ*whethe@ԃҜЅӪ+ӊ
BAa|abԐ?tunnel ф<ԃpart+*th!Я
BA.FIT kit|hom!teЃfo@hidde<И>i<th!stool	BA note|docѐ'+not!fo@ѭ||||1
BA-yea@Ӏviv?rн|sԎ!*С!aliv!fiv!yҗ+о@be%diagnԉd||AT5
EA orthodontЀappliК|bracВ	BA prostheЈ|fals!tee҄fixe>i<ҭ||HAarti?dџц	KA-dԉ|^{sӄamount	EA-dos!combina=|ԃo@mor!Ѡ+i<on!pӚ	BA-eњ+model|ma҄metho>#trҙ+ёie+a+alike
EA pѪ|ң<i<th!sҬ, belЄth!ribs
EA aњ|ԋ%ҍ!o@no ԁЛ||AHblunted
FAҰ||gas|FAs
BAoid|plaЁг!i<fruӴan>tea
EAnҬ|З!fo@uneve<уbҙ
BAl!spend%account|tax-fre!accouЁfo@ӟ?costs, Њ{job||||2
EAn|bendЛ
EA cytometry|ӱЃ#sort+an>count+А
EAazole|fungu+[
EA inԛ|hЄmuЎҵdrink	CA rВtric=||limӴo<drinks	EA rВuscita=|faЃ҃d+in}{Ӹ	EA reten=|swЧ%_ԥ{҃>i<th!Я
EAenil|З!#undoe+calm%Ѡs
EAscei<angiѤ|dy!teЃ*th!Ҥ'+И>vВҏ	EAscenc!i<situ hybridiza=|ӱЃ#lѴ+ԇҊВ||ZAidisa=
KAdнd|^adde>fluorҬ	EAda=|add%fluorid!}drink%wнr||AMwн@	EAd!ӘpҲe|ӘpҲ!#guard+agѪЃdecay	EAd!varnish|coat%#ђ+tee҄stronger
EAdeoxyglucԉ|Ԛ@Ӧ>i<scans	BAquinolon!Х|famil]*ШХs||AAquinolӝ	EAӾ|mov%X-ray	EAuracil|cК@[||AM5-
EAtЭ|З!fo@ӥВЩ
EAasӝ|sғoi>fo@nos!o@Ҟ||LA propӰн
EAamЭ|З!fo@ӥВЩ
EA dystonia|cramp%*on!ѽ]part	EA segУ?glomeruӖcleroЈ|sҖr%*Ѣ]filғs	BA seizц|ӓ!#Ү+i<on!pЂ*th!Ъ||AKparti
FA deѧ||lЄfolн
BAle-sԣѼt%Ыe|Ы!#҇+egg+ҷ	KAѼr|*{ҜЅsac	EAѼ@lymphԠ|slЄИ>cК@*th!ѵ!А	EAѼ@phӐ|ԣ!Ѯ!egg releӐ	EAulБ|пte>hai@roots	EAuloҊeЈ|ripen%*eggs
BA-ԇқ|ԣ!С!ar!Ӄcke>о@Ї
BA|object #ca<Җr]ѳs
EAarinux|И>thinne@shot
EA.Fonta<procedц|Р<fo@{heЂ^on!pump||HAopera=	BAЧe|soft spԡo<{Ҹ'+head||IA
CA allerҊ|foo>#set+off a<ӯy|foo>ӯ]trigger	BA dВert|are{ԑ!э]foo>i+Ԏ>}find	BA frequenc]quВ=naire|quВ=+aboГwhвon!ҙs	EA hypersensiѥь|ӯ]}{food	EA insecurь|Ќhav%enӈfood	EA securь|alway+hav%enӈэ]food	BA-Ѡ inғac=|eњ *{foo>o<{[||AMѠ-food	KA-insecц|ѩГenӈfood
CArn!дВs|дВ+_ѳ+i<food|дВ+_food|KA~	BArn!outӧ|outӧ *дВ+_food
EAnoл|mak%room fo@{к!i<th!spЭ
EA expiraѐ]volume|ai@bӣ<oГi<on!second||YA i<1 second	EA vit?capacь|aЅth!ai@ҵca<blЄout
BA+delйry|з ^th!҇ *curve>tongs
CA<Я||stuЖobject	EA<ѽ]aspira=|м%i<a<object #Ѱ+th!Ө
BAЀpathoҎ|ԍ@рfind+oГhЄ{ѻ<died
BA plot|chЂ#lЭ+ԇrВult+*Ӈ]ёiВ
EAerol|З!#ҩ+th!Ҟ
BAary|liЃ*coәe>[s||AJѠ 	BAa=|form *{[
BAie>food|foo>^adde>ӂn+o@mЭrals
OAghtly||ѝ]ԃweeks|||2
EAycin|ѯ@Й<[
BAљ<docѐ|newl]qualifie>docѐ||||1
BA@muta=|Ҋ!ќ!_{sԎe>ancВѐ
PA Ҫ+daily||fou@Ҫ+{day||||1
EA|spԡ*sԎpeЃsеi<th!Ҥ
KA|*th!spԡ*sԎpeЃsѴ
EAon?exhale>nitrЀoxҬ|м teЃfo@ѡ<Ҟ	EAona=|splitt%{dos!in}parts
BAre|ҫ<і	BAr!cҢic|cҢЀfo@ҫ<ӛВ||||1	EAr!fixa=|ӕd%ҫ<ӛ!^metal||ARinғn?	EAr!healЛ|mend%*ҫ<і	EAr!reduc=|sett%*{ҫ<і	DAr!risk||ӵ*ҫ<ӛВ	ABre>і||ҫ<і	AAre>hip||ҫ<hip	AAre>rib||ҫ<rib	AAre>wrԨ||ҫ<wrԨ
EA!X Ћ|Т>Ь<#aњ+lҗnЛ	BAit]frӜц|ҫ<ӛ!П>b]ѿӛВ||AJosteoporoѾ
EAy|weaknВ+#ђ+дВ+hӴԎder	EA]index|scor!*weaknВ+i<ol>҈
BAhift muta=|Ҋ!ќ!#shift+th!read%*th!code
EA fatt]Ӯs|fat+mov%i<th!Џ	EA flap|Ѭ!Ғ>^it+И>vВҏ	BA radҨ|unstabl!parѾl!#ca<Ѳ!А
EAng *gait|feӄ#ԁ stuЖwhil!walkЛ
BAomy|ҜЅcГ#free+{tеtongu!o@lip||EEec;EFul
EA froze<plaҜ|froze<liqui>pЂ*Џ
EA.FriedreiЎataxia|Т>к!Ѳ!#aњ+walkЛ||KH's
BAl lobe|froЁpЂ*th!Ъ
EAtempor?deУia|deУi{#ќe+ѻnalit]o@speech
EA sec=|quiЖѬ!teЃdur%Ѝ
EA.Fuch+end҉li?corne?dysԜ|cloud%*th!froЁ*th!Ҥ||GJ
BA.Fugl-MҤ@AssВsУ|teЃ*ҒmeЁо@stroke
EAa=|burn%^currџ
BA-tѦinfӶ|bab]bor<o<Ҫ||AL;AAtѦԟ	EA-thicknВ+ҧ<graft|piec!*ҧ<Ғ>}{wound
KAӶ|Ҁ<an>sѝe
EAtrӶ|breaЃcК@shot
EAon?abdomin?pѪ|bЧ]ң<^no Н!behin>it	BAon?abilь|whвon!ca<do||LDcapac	EAon?constipa=|constipaљ<^no Н!behin>it	EAon?dyspepsia|јЎң<^no clea@П	EAon?endoscopЀsinu+Ѝ|Р<o<th!sinӦ+Њth!nԉ||AY	FAon?imңrУ||я!^dail]tasks	BAon?independenc!measц|scor!*dail]self-и	BAon?limita=|limӴo<dail]tasks	EAon?magnetЀrВonanc!imagЛ|sca<*th!с<вѭ	EAon?outcome|hЄweЅon!ca<do thЛ+оr	EAon?rВidu?capacь|ai@left о@{Ԑ?м	EAon?status|hЄweЅԘ!Ӈ҈+dail]tasks	EAon?statu+scale|scor!*whвon!ca<do
EAlica=|Р<}ԙ aci>com%up||AONisse<
EA photѤ|pho}*th!baЖ*th!Ҥ	EAcopy|ӻвth!baЖ*th!Ҥ||GA examina=
EA keratБ|Й<*th!clea@froЁ*th!Ҥ||AMmicrobi;AMbacғi;AKЙus
EAia|fungu+i<th!Џ||EEa
KAidal|kӚ%fungus
BA plot|chЂ}ӃЖfo@miss%ёiВ
EAmҬ|wн@pӚ||BGru
AAle||boil
BA.GABA recepѐ|с<ceЅpЂ#calm+кВ
EAnү|к!ң<an>ӓ![
EAnium|met?Ӧ>a+{sca<dye
BA-of-funcљ<muta=|Ҋ!ќ!#ђ+{Ҋ!ДӜй
CA||wa]*walkЛ	EA ԄЈ|ё]*hЄon!walks	EA speed|walk%speed||FAvelocь	FA trѪЛ||walk%pracѾe
EAagogue|Ҿ%#raise+milk supply	EAorrhea|milk _th!breaЃwhe<ЌnursЛ||KCo	EAosҚ|Т>Ѷӧ%dow<milk ҿ||IEa
EAamЭ|memor][
EAadde@ѕ|cК@*th!gallѯr
EAng Е|Ќbe%abl!}ԙ gamblЛ
BA|egg o@spѦcЧ
EAҊeЈ|mak%*egg+an>sperm
BA-aminobutyrЀӮ|ҥ?#calm+к!А	EA-glutamyl transferӐ|lй@О<i<th!Џ
EAo<cyst|҃>lump o<{҅
EAne|dea>щ
EA.GardnerЧ{Ԟlis|gѦi<th!Ԟ
EA exќe|swap *oxyge<an>Җbo<dioxҬ
EAlgia|јЎpѪ
BAcл|Р<}Ю!aЅo@pЂ*th!јch
LAc||јch	FAc Ӯ||јЎӮ	EAc aԜ|thi<јЎҢЛ||AAatrophЀgҲrБ	BAc balloon|balloo<i<th!јЎfo@weеӖs||APintra	BAc band|r%т>th!јЎfo@weеӖs||AMadjustabl!	BAc bypass|weѴ-Ӗ+ұ]o<th!јЎan>ѣ||AORoux-en-Y ;OA Ѝ	FAc І||јЎІ|KArcinԠ	EAc emptyЛ|hЄfaЃth!јЎemptiВ	BAc empty%ёy|teЃ*hЄfaЃfoo>leave+th!јch	EAc juice|јЎӮ	EAc lav҈|wash%oГth!јch	EAc motilь|ҒmeЁ*foo>Њth!gut||FJointВүal	EAc mucosa|Ң%*th!јch	EAc secre=|mak%*јЎӮ||IJaci>	CAc ulcer||јЎulcer|AIpept	BAn|Ы!#ђ+јЎӮ	EAtis|irritн>јЎҢЛ
BAcnemius|calf а	LAџeric||јЎan>ѣ|LAologҨ	EAџerБ|јЎan>ѣ п=	CAџeroҎ||јЎan>ѣ docѐ	FAџerҐ||јЎan>ѣ и	EAВoph҈?reflux|јЎaci>ris%in}th!foo>pipe||GR-o	EAВoph҈?reflux ~|јЎaci>#ԕ<rise+in}th!foo>pipe||GT-oВopha	LAintВүal||digВtй	FAintВү?ѹЛ||ѹ%i<th!gut|WA	EAintВү?Е|јЎo@gГҟ	EAintВү?п=|јЎo@gГп=	EAintВү?sid!eњ|upsӄјЎ_{Ѡ	EAintВү?strom?tumor|Цi<th!waЅ*th!gut||ZAtumour	EAintВү?ґ|јЎo@gГҟ	EAintВү?toxicь|hҳ}th!јЎo@gut	BAintВү?trӜ|pa҄*foo>_mou҄}anus||AGdigВtй	EAjejunosл|Ԣn%th!јЎ}th!ҜЅѣ	EApareЈ|јЎ#emptie+Дsӣly	EAschiЈ|ѣ һ!th!bЧ]вз	BAӾ|camer{ӃЖ*th!foo>pip!an>јch	BAsл|ҩ%i<th!bЧ]fo@{feed%ӷ	EAstom]feedЛ|feed%Њ{ԝ!i<th!bЧy	BAstom]ӷ|feed%ԝ!Њth!bЧy||AFPEG;AEG-	EAл|cГin}th!јch
EA.GauӃ@~|Т>ҋ-ԇ*fвi<Һ||HI's
EAnib|єcК@pӚ
EA electrophoreЈ|lab metho>#sort+molecule+b]size
EAabЭ|cК@[
EA dysphoria|dԨrВ+whe<Ҋde@idџit]an>з sex do Ќmatch	EA-affirm%и|Җ!#Ӥ+{ѻn'+Ҋder	KA-specific|fo@on!sex||AJsex
BA dele=|Ӗ+*pЂ*th!Ҋ!code	BA duplica=|ԥ{cop]*pЂ*th!Ҋ!code	EA editЛ|ќ%Ҋe+o<purpԉ||DJom	EA exprВЩ|hЄacѥ!{Ҋ!is	EA regѼ=|ы *whe<Ҋe+ar!Ӝй	EA silencЛ|turn%{Ҋ!off	EA Љ|МЁ#fixe+o@reҭ+fault]ҊВ	EA transfer|mov%Ҋe+in}А
EAl anВthВia|З!#ђ+ҵunconsciou+fo@Ѝ||KIa	BAl anВtheѾ|З!#ђ+ҵunconsciou+fo@Ѝ||KIa	CAl prӜi=er||famil]docѐ	KAlizable|tru!fo@҉@С!too||IEs;LAilь;IAsabilь	EAlize>anxiet]Е|ԏ-lҲ%worr]#i+Ԏ>}ы||IRsed	EBљ<Ҫ|ԣ!fo@{Н!}pas+}th!next ѻn
BAc Ѡ|Ӄape@cop]*{brand-nam![||IA[;IAӋ=;IAequivalџ
BAc Җrier|э]ѻ<рca<pas+o<{Ҋ!ќe	EAc counselЛ|advic!aboГth!chanc!*Т>дВs||PDl	BAc counselor|expert рexplѪ+th!chanc!*Т>дВs||PCl	EAc epҬmiҐ|ё]*Ҋe+an>Н!i<Ӫs	EAc heғoҊeь|ӊeЁҊe+Ҙ%th!sam!~	BAc locus|Ԋ!o<{DNA strand	BAc marker|bӴ*DNA Ңke>}{traӴo@~	CAc muta=||Ҋ!ќe|EJ;IAvariӶ;EA variӶ	EAc predisposi=|highe@chanc!*{Н!beҘ!*ҊВ||APhereditary	EAc susceptibilь|highe@chanc!*Н!_ҊВ	OAcally||b]ҊВ	CAcԨ||Ҋ!specialԨ|AKcҢic?	EAcs|ё]*ҊВ
EAl herpВ|Й<ш>b]sex #ca<Ҙ!sorВ||OA simplex	EAl п=|Й<*th!sex Һ	EAl ulce@~|sore+o<th!sex Һ	BAl wart|ҜЅЦo<th!privat!parts	PAlia||Ҋitals
LAurinary||Ҋit?an>urЭ|AAuroҊital	CAurinar]З!cҢic||sexu?ФcҢic|||1
BA|fuЅsӄ*{ѻn'+ҊВ	EA sequencЛ|read%*aЅth!Ҋe+i<{ceЅo@ѳ||ARwӕ!;FLic;DM	BA-wid!associaљ<ёy|ё]#look+fo@Н!Ҋe+acros+aЅDNA
KAc|*aЅth!ҊВ	EAc imprintЛ|us!*{Ҋ!_onl]on!parџ	EAcs|ё]*aЅth!ҊВ
KAxic|ў}ҊВ	EAxicь|Ѳ!}ҊВ
BApe|{ѻn'+sӄ*ҊВ	KApic|*th!ҊВ	EApЛ|tВt%whiЎҊ!әЩ+{ѻ<has
EAicin|ШХ
EAphЀaԜ|lat!stag!*sеӖ+^҈	EAphЀtongue|smoo҄patӃ+o<th!tongue
EArЀassВsУ|fuЅӃЖ*a<olde@ѻn||AUcomprehensiv!	FArЀи||Җ!fo@olde@Сe	AArЀӎџ||olde@ӎџ	EArЀЋ|Ӎ<Ѷ*ol>҈	CArician||ԍ@fo@olde@Сe	FArics||Җ!fo@olde@Сe
EA ceЅtumor|Ц_egg o@spѦА||OBu
BAne|cЧ+#becom!egg+o@sperm	BAn!muta=|Ҋ!ќ!passe>_pareЁ}child||JAvariӶ
EAҐ|ё]*agЛ||||2
DBӰ||б	BAӰ?҈|hЄfa@aӫ{ѓ]is	BAӰ?Җrier|ѻ<рҖrie+{bab]fo@Ԙ!else||MAӀrogн	EAӰ?ӺВ|Ѻ+#Ү+i<б	EAӰ?Ѻ+mЧitus|ћИ>Ԛ@i<б	EAӰ?ԦЩ|ћИ>prВӀ!#Ү+i<б||ANб-induced	BAӰ?sac|҃d-fӚe>spac!т>a<җl]б	EAӰ?trophoblҲЀ~|rar!Ҡ+о@б||ZA neoplasia	FAӰ?weеgѪ||weеgai<i<б
BAn|Ы!#ђ+ҵhungry
EA ceЅarғБ|swЧ%*arғie+i<th!hea>#ca<hҳsѴ||ALtempora
EA.Giardia|Ӓ!#upset+th!gut||HA lamblia	EAaЈ|ѣ Й<_{Ӓe
CAa||gum	LAal||gum	EA?ѹЛ|ѹ%gums	FA?hyperplasia||gum oәҠ|JAoәҠ	EA?index|scor!*gum э	EA?inflamma=|ѡ<gums	EA?recВЩ|gum+#puЅbaЖ_th!Ԇ||BKum	BAecл|Р<}Ю!ԥ{gum щ	FAБ||җl]gum ~
PA orally||gй<b]ӗ
KAlar|*ԅs
BA.GlasgЄCom{Scale|scor!*hЄawak!{ѻ<is
EA Ӱome@ceУ|Ә-colore>fӚ%^fluorҬ||NA
EAame@acetн|З!fo@{к!~
EBma|ey!Н!#ca<hҳsѴ	BAm{drѪag!device|ү]ԝ!#Ӆr+ey!prВsц	KAmatous|*ey!Ѳ!_ћprВsц
BA.Gleaso<score|scor!*hЄfaЃҦ!cК@ma]ҷ
KAumeral|*th!shoulde@҅
BA cЧ|Ӥ ceЅi<th!Ъ
EAclamҬ|Ѻ+[||CDybur
EAzҬ|Ѻ+[
EAirҬ|Ѻ+[
BAaј|fҲ-ҷ%с<І	EAҲom{multiforme|moЃdeadl]с<І
BA|Ц#Ү+i<с<o@spin!Ӥ А
EAҬ|Ѻ+[
EA developУ?delay|be%behin>i<Ӈ]ҧll+i<җl]Ԥd
BAin|typ!*И>Оn
EA sensa=|ԁ%*{lump i<th!Ӟ||HApԎyngeus
KAѼr|*th!ү]Ѣ]filғs	BAѼ@filtraљ<rн|meaӀ!*hЄweЅth!Ѣy+ѭ||AZВԣн>g;AAeGFR	EAulӝphrБ|swЧ%*th!ү]filғ+i<th!Ѣys	BAulus|ү]Ѣ]filғ
EAcл|Ю?*th!tongue
EAtis|sore, ѡ<tongue
EAdynia|burn%tongue
KAc|*th!voc?cords
BA.GLP-1 recepto@Ҷ|З!#Ӆr+И>Ԛ@an>appetite||GH;GAѠ;GAӋ=;GA[
EAon|Ы!#raise+И>ҿ	BAon-lik!peptҬ-1|gГЫ!#҇+releas!insuҢ	BAon-lik!peptҬ-1 recepto@Ҷ|Ѻ+an>weеӖ+[
BAorѾoid|sғoi>#calm+swЧЛ
EAeoҊeЈ|mak%*new Ԛ@b]th!lйr
EBe|Ԛ@th!ѽ]Ӧ+fo@energy	DA!ы||И>Ԛ@ы	EA!homeostaЈ|ҹ%И>Ԛ@steady	EA!intolerК|я!handl%ҿ	EA!metabolism|hЄth!ѽ]Ӧ+ҿ	CA!meғ||И>Ԛ@meғ	AA!moniѐ||И>Ԛ@moniѐ	DA!moniѐЛ||И>Ԛ@Ӄcks	CA!tablet||Ԛ@tablet	BA!toleranc!tВt|teЃ*hЄth!ѽ]handle+ҿ||AWor?;IGchalleng	EA!upԛ|tak%i<*Ԛ@b]А	EAe-6-phosphat!dehydroҊas!deѧ|Т>weaknВ+*re>И>А
BAн|ҥ?#excite+к!А	KAнrgic|us%{ҥ?#excite+к!А	BAЭ|О<ҋ%Ѱ
EAhiӝ|г!#guard+cЧ+_Ѳe
LAl||buttock
EAe>albumin|teЃ*receЁИ>ҿ
LAic||И>ҿ|EEa	FAЀы||И>Ԛ@ы|EMa	EAЀindex|hЄfaЃ{foo>raise+И>ҿ||EKa	EAЀload|hЄmuЎ{foo>raise+И>ҿ||EJa	EAЀvariabilь|up+an>down+*И>ҿ||EQa
EAol|pЂ*fat
EAen|Ԛ@sѐe>i<th!Я	EAe<sѐag!~|Т>Ѷsѐ%ҿ
EAyЈ|ӧdow<*Ԛ@fo@energy
BAeptid!Х|ШХ	EArotein|О<^ҿ+attaӃd
FAuria||Ԛ@i<th!urЭ|CHu	EAyla=|add%*Ԛ@}{Оn
EAsн|wee>kӚer
QA *и|whвmatғ+moЃ}th!ӎeЁi<thei@и
BA cЧ|ceЅ#ђ+mucus
BA|ѡ<Ԯ>i<th!neck||EAre
EA.Golgi apparatus|ceЅpЂ#pack+Оns
BAtropin|Ы!#Ӝ+o<ovarie+o@tВѾlВ||KCh	BAtropin-releas%Ыe|с<Ы!#ы+sex ЫВ	BAtropin-releas%Ы!Ҷ|З!#ԙ+sex ЫВ||AIGnRH	BAtropin-releas%Ы!ӶҶ|З!#ԙ+sex ЫВ||ALGnRH
EAcopy|ӻвth!Ҥ'+drѪ
EAhea|Й<ш>b]sex||HCo
BA fai҄Вԣн|writte<Вԣat!*whвҖ!wiЅcost||||2
EA|Ҁn, pѪful ԢЁswЧ%_urЀӮ||EA]arthrБ
CA.GP||famil]docѐ|||2
BA|piec!*Ѭ!Ғ>}{new ҭ	EA failц|ӠЁ#ԙ+ѭЛ||GArejec=;GAӖs	EA Ӏvival|hЄӫ{ӠЁѭs	EA-әsus-hoЃ~|dono@cЧ+#attaЖth!ѽ]о@{ӌ	EA-әsus-tumo@eњ|dono@cЧ+҆%І||RIu
BA.Gram stѪ|dy!teЃ#ԋ+th!typ!*ѳ	KA-negatй|*{Ҕ*ѳ+Ԏ>}trҙ	BA-negaѥ!bacғia|Ҕ*ѳ+#ar!Ԏ>}trҙ||VAum;OAorganism	KA-positй|*{Ӳ!Ҕ*ѳs	BA-posiѥ!bacғia|Ӳ!Ҕ*ѳs||VAum;OAorganism
EA multiparь|hav%ha>Ӈ]зs
EAetron|З!agѪЃnaӦa
EAaљ<щ|new Ѭ!i<{heal%wound	BAocyte|typ!*Ԓ!И>cЧ	BAocyt!colony-sԣѼt%facѐ|О<#ђ+Ԓ!И>cЧ+ҷ	BAԠ|ҜЅclump *ѵ!А	EAԠtosi+^polyangiБ|swЧ%*vВsel+i<nԉ, Ԃ+an>Ѣys||ACWeҊer'+granulԠtos;ACWeҊe@granulԠtos	KAԠtous|^ҜЅlump+*ѵ!А
EA.GravВ' ~|дВ+#ђ+th!Ԯ>oәӜй||GI
JA||pregnӶ	BAa|numbe@*Ҫ+{wԠ<ha+bee<pregnӶ	EAь|numbe@*ѓiВ
EA matғ|ԭ%Ѭ!*th!Ъ||CIe
BAtiЖfrӜц|parti?ӧ i<{child'+і
EA liғatц|report+Ќpublishe>i<journals||CMa
EA strength|hЄԎ>ҵca<squeeze||ANhand
BA moto@ҧll|Ӳ!ѽ]ҒУ, suЎa+walkЛ
EA-level ozӝ|ўga+i<smog	EAe>theory|ҋ%Ҭa+_whвС!say
EA A streptococcus|bacғi{#Ҙ!strep Ӟ||NA	EA B streptococcus|bacғi{#ca<mak!ԟ+ә]sick||NA
BA facѐ|О<#ђ+cЧ+ҷ	EA Ы!deѧ|Дҍ!Ы!fo@Ҡ	BA plн|pЂ*{ӛ!#ҷs	EA retarda=|poo@Ҡ||JEstric
PA||drops
EA im҈ry|pictur%calm scene+i<you@mind	EA Ѭ!reҊera=|ұ]#҇+gum Ѭ!reҷ
EA.GuӚѪ-Barré Ћ|rar!Ь<i<whiЎth!ѽ]҆+it+ow<кВ||NJe
CD||foo>pipe|||1
CA.GUM cҢic||sexu?ФcҢic|||1
EAӰ|sens!*tҲe
EA barrier|waЅ*th!gut||AIintВүal	BA microbiome|bacғi{an>҉@ѳ+#liv!i<th!ѣ||MAta;AAintВү?flora;EAflora	EA-с<axis|Ңk ф<gГan>Ъ
KAlogic|*th!femal!reproducѥ!ї||DAaecologҨ;LAal	BAlogЀoncoҎ|ԍ@fo@І+*th!ӆ an>ovariВ||DLaecologҨ	FAlogy||women'+Фи|DHa	EAmҲia|breaЃЦi<me<o@boys||DJa
BA.H2 Ѱer|З!#Ӆr+јЎӮ||DArecepto@ӶҶ;AJhԨamЭ-
EB.H5N1|bir>flu ҂s
EA.Haemophilu+influenzae|gѦ#пt+Ө+an>җs	EA.Haemophilu+influenza!typ!b|bacғi{#ca<Ҙ!ҽ+дВ+i<young ѱ||BBi
BA follicle|ҜЅsac {hai@ҷ+from
BAn!frӜц|thi<craЖi<{і
EA ceЅleukҚ|rar!slЄИ>І||PEa
BA-ԓ|ԣ!fo@half *{З!}leav!th!Я
DAЈ||ba>м
BAina=|see%o@hҗ%unre?thЛs	KAinoҊic|mak%С!se!unre?thЛs
AA||big toe	EA rigidus|ԫbig toe	CA valgus||bunӰ
EAridol|З!fo@sѝ!У?дВs
EAԠ|ԎmlВ+mix *oәҷ<щ
BA.Hamilto<DeprВsio<Rat%Scale|scor!*hЄba>ӥВsio<is||JARat%Scal!fo@DeprВЩ
EA%ҡ|pulle>х!вth!baЖ*th!thigh
EA eczema|itch]rash o<th!hands	FA hygiene||han>washЛ||It include+han>sanitize@too.
BAirus|҂+ш>b]mic!an>rats	EAiru+pulmonar]Ћ|єН!ш>b]mice
EAnsufѧ|hav%Дҍ!*{Ҋe'+product
BAype|sӄ*Ҋ!ӊҰ+Т>Ӂ
AA palн||ro**th!ӗ
EA reduc=|way+}Ӆ@th!hҳ_Ѡ Ӧ
BAl alg?Иm|Ц*alga!#ca<mak!wн@poisonous||AL
EA.Hashimoto'+ӭБ|Ԯ>Н!i<whiЎth!ѽ]҆+th!ԅ||JM;MA~
BA raљ|compariso<*hЄfaЃevџ+happe<i<ԃӪs	EAou+drinkЛ|drink%#put+Фвrisk
EA.HDL cӕВғol|"good" cӕВғol
EA an>neЖІ|cК@*th!ӗ, throвo@nԉ	EA an>neЖsquamou+ceЅѕ|cК@*th!mou҄o@Ӟ	EA circumferҰ|siz!т>th!head	DA trauma||hea>ҡ
EA belief model|Ҭ{*wh]С!Ӝ fo@э	BA Җ!proxy|ѻ<рca<mak!ФdeciЩ+fo@you||GK;ABӟ?powe@*atѐne;MAagџ;GAҖ!agџ;ABdurabl!powe@*atѐne;GBҖ!powe@*atѐne;NBowe@*atѐne||2	BA disparь|unfai@gap i<Фф<Ӫs	EA equь|{fai@chanc!fo@ѝyon!}b!эy	EA expenditц|mӝ]speЁo<и||GMи	BA Эquь|unfai@gap i<Фф<Ӫs||MDal	BA informaљ<exќe|ї #sԎe+Фrecords	EA liғacy|be%abl!}find, ӡrstan>an>us!Фinforma=	BA mѪtenanc!organiza=|pla<^{sӄҔ*docѐs||||2	BA outcome|eњ o<э	BA savЛ+account|tax-fre!accouЁfo@ӟ?costs||||2	EA servic!utiliza=|us!*и||GNҖ;HNҖ;UFs;GFҖ!utilis;HFҖ!utilis	EA service+rВҗch|ё]*hЄҖ!i+gйn	EA technolog]assВsУ|ё]*whв{МЁi+worth	BA visiѐ|nurs!рӤ+familie+^young ѱ||||1	EA-relн>qualit]*ԓ|hЄФaњ+dail]ԓ	EA-seek%Ԍ|hЄС!ӻfo@и||WBu;ARи;ABи-seek%behaviou	BAҖ!asЈtӶ|ѭe@р҇+nursВ||||1	BAҖ!rВource|staff, ԣ!an>mӝ]fo@и||GN 	AAҖ!settЛ||Ԋ!*и|GM ;AM	CAи-associн>п=||Й<_ӟ?и|GT и-a;MMcquir	EAspan|yҗ+*goo>э	EA]lif!expectancy|yҗ+#С!ca<expect }liv!i<goo>э
FAg imңrУ||hҗ%Ӗs	BAg loop|ї #send+soun>}hҗ%aids||AFinduc=	EAg thrВӕd|sԕЃsoun>ҵca<hҗ
EA Ѱ|dela]i<th!ӿ+#mak!th!heЂbҙ||AGatriovџricѼr|It i+Ќ{Ѱe>ѫ.	EA failц|whe<th!heЂcanЌpump И>a+weЅa+Ӵshould||ANcongВѥ!;AIҖdiac|It doe+Ќmea<#th!heЂha+ԙped.	BA murmur|ԥ{soun>i<th!уbҙ	EA rat!variabilь|ќ!i<ԣ!ф<уbҙs	DA ӌa=||heЂӌ
EA index|hЄhԡӴԁs	BA shoЖОn|О<#guard+cЧ+ӡ@strВs	EA stroke|ҁsl]ћѽ]temperatur!_hҙ||EG|Keep th!word: С!nee>Ӵi<a<emerҊcy.
DA episodЀdrinkЛ||bЛ!drinkЛ	EA met?poisonЛ|poison%b]{met?suЎa+lea>o@mercury
BA priЖtВt|newbor<И>teЃfo@rar!ӳ=s
EA-for-҈|heеcompare>^҈
EA.HelicobӜe@pylori|јЎbacғi{#ca<Ҙ!ulcers	EA.HelicobӜe@pylori eradica=|kӚ%th!јЎulce@ѳ	EA.HelicobӜe@pylori п=|јЎЙ<#П+ulcers
EA.HELLP Ћ|ҁ+И>an>lй@Ѷi<б
CAth||ӒЀworm	EAthiaЈ|Й<^worms||ANsoil-transmitte>
EAluүa=|clump%*re>И>А||BPa
EAioblaј|Ц*И>vВsel+i<th!Ъ||BPa	BAiԠ|re>mark mad!*ԥ{И>vВҏ||BJa;AKinfӶil!
EAhroЈ|И>i<{҅||BLa
FAmeЈ||vomit%Џ|BKa
FAӃzia||И>i<th!stool|BLa	EAcrit|sԎ!*th!И>mad!ԇ*re>А||BJa	LAlogic||Џ|BKa;LAal;BAaematologҨ	CAlogЀmalignancy||И>І|BLaematologҨ;LLal;MAІ;BAaematologic?І	EAlogic?toxicь|hҳ}th!Џ||LJ;BVa;BJaematologic	CAҎ||И>docѐ|BLa	FAlogy||И>Н!и|BJa	BAma|pockӄ*И>һ!{И>vВsel||BHa	EAmetra|И>i<th!ӆ||BKa	EApoieЈ|mak%*И>А||BMa	LApoieѾ||Џ-makЛ|BMa	BApoietЀstem cЧ|ceЅ#ђ+И>А||BWa	EApoietЀstem ceЅӌa=|ӠЁ*Џ-mak%А||OLceЅtran;BYaematopoietЀs;BVaematopoieѾ	KAtoxic|ў}th!Џ||BKa
FBria||И>i<th!urЭ|BIa
EAopia|Ӗ+*half *th!fiel>*view||ICs
EAthroplҲy|reԊ%half *{҅
EArophy|wҲ%*on!sҬ
EAllismus|wild, flЛ%ҒУ+o<on!sҬ
EAci?spasm|twitch%*on!sid!*th!face
EAglect|ЌnoѾ%on!sid!о@{stroke||AHunilнr?;AHsӎ?
EAreЈ|weaknВ+o<on!sid!*th!Я	KAreѾ|ѿo<on!sҬ
EAegia|paralysi+*on!sid!*th!Я	KAegic|^on!sid!#doe+ЌҒ
KAgous|^on!cop]*{Ҋ!instea>*two
EAlia|И>i<th!lй@ducts||BIa
EArԠtoЈ|Т>Ь<#ҋ+ԇДmuЎiron||BOa
EAncџra=|thiЖИ>_Ӗ+*wнr||BQa
EBalyЈ|us!*{machin!}clea<th!Џ||BLa	EAalysi+accВs|wa]in}th!И>fo@Ї||AHvascѼr;BSa	EAlu=|thi<И>_ԥ{wнr||BLa
KAnamic|*И>fӣ||BKa	BAnamЀinstabilь|ҁ+swЛ+i<И>prВsц||BWa	KAnamҨl]stable|^stead]уbeвan>И>prВsц||BVa	EAnamics|hЄИ>fӣs||BLa
EAltra=|filғ%*И>b]machЭ||BNa
EAobin|О<i<re>И>cЧ+#Җrie+oxyҊ||BJa	EAobi<concџra=|oxyҊ-Җry%О<i<Џ||LAlevel;BXa;BAaemoglobi<level	BAobinю|Т>И>О<ҟ||BPa	EAobinuria|re>И>О<i<urЭ||BNa
EAЈ|ӧdow<*re>И>А||BIa	KAѾ|ӧ%ԇre>И>А||BIa	EAtЀanҚ|re>И>cЧ+dВtroye>ДfҲ||BEaemolytЀana	EAtЀцmЀЋ|Ѣ]Ѳ!#ca<follЄ{foo>п=||BNaemolytЀura
EAriҖdium|И>т>th!у||BOa	EAritӝum|И>i<th!bЧy||BNa
EAagocytЀlymphohisљcytoЈ|ҁ+sѐm *th!Я'+ѸВ||BYaemophagoc	EAilia|Т>Ь<i<whiЎИ>doe+ЌclԡwЧ||BJa	EAili{A|Т>ѹ%~||LAB;BLa;BAaemophili{B
FAyЈ||cough%ԇЏ|BJa
BDh҈|heav]ѹЛ||BJa	KAhagic|^ѹЛ||BKa	EAhagЀcystБ|ѹ%ѯr||BTa	BAhagЀfѝ|sѝ!дВ+^feve@an>ѹЛ||BQa	EAhagЀshock|collaps!_И>Ӗs||BQa	BAhagЀstroke|strok!П>b]ѹ%i<th!Ъ||BRa	BAhoid|ѡ<vei<i<o@nea@th!anus||BJa	BAhoҬcл|Р<}Ю!ѡ<Ӹ+i<th!bottom||BPa
FAaЈ||ԙp%*ѹЛ|BJa	KAaѾ|ԙp%ѹЛ||BJa
EAorax|И>т>th!Ԃ||BJa
EA.Henoch-Schönlei<purpura|Ԥ>дВ+^{purpl!rash an>ԢЁpѪ||AAIgA vasculБ
BA.HEPA filғ|filte@#trap+ү]parѾlВ||AHhigh-efficienc]parѾѼt!air
EAn|shԡ#thin+th!Џ	EAn-induce>thrombocytҩia|lЄclott%cЧ+_{И>thinner
EAlgia|lй@pѪ
BAcл|Р<}Ю!pЂ*th!lйr
LBc||lйr	BAc ѫ|arғ]#feed+th!lйr	EAc Ұphalю|confusio<П>b]lй@failц	EAc failц|fail%lйr||IAinsufѧ	EAc metҲaЈ|cК@#ш>}th!lйr||ALlйr;ABlй@metҲӐ	EAc stЧat!cЧ|lй@ceЅ#ђ+sҖs	EAcojejunosл|Ԣn%{lй@duct }th!ѣ	EAtis|swЧ%*th!lйr	EAti+A|lй@Й<ԕ<ш>Њfoo>o@wнr	EAti+B|lй@Й<ш>ЊИ>o@ѽ]҃ds	EAti+B Ӏfac!ӶiҊ|И>sig<*{lй@҂s	EAti+B ҂s|҂+#пt+th!lйr	EAti+B ҂+п=|҂+Й<*th!lйr||KPC 	EAti+C|lй@Й<ш>ЊЏ	EAti+C ҂s|҂+#пt+th!lйr	EAti+D|lй@Й<#onl]strike+^an҉@lй@҂s	EAti+E|lй@Й<ԕ<ш>Њunsaf!wнr	EAti+E ҂s|҂+#пt+th!lйr
KAbiliary|*th!lй@an>it+ducts	EAblaј|lй@cК@i<ѱ	FAcЧѼ@ѕ||lй@І|GC	BAcyte|lй@cЧ	KAҊic|_th!lйr	CAҎ||lй@docѐ	FAlogy||lй@и	EAmegaly|enӲe>lйr	KAӹй|ӹ%th!lйr	EAren?Ћ|Ѣy+#fail beҘ!*lй@~	EAsplenomegaly|enӲe>lй@an>spleen	KAtoxic|ў}th!lйr	FAtoxicь||lй@Ѳe
BAin|Ы!#ы+iron
KA.HER2-positй|^{О<#ђ+cК@ҷ
BA prepara=|З!mad!_plӶs
CAҬ||wee>kӚer
EB ѵь|enӈС!ӹe>}ԙ {Н!_шdЛ
EAtar]angioedema|Т>҆+*swЧЛ	EAtar]breaЃan>ovaria<cК@Ћ|Т>Ҋe+#rais!th!chanc!*som!Іs	EAtar]hemorrhagЀtelangiectasia|Т>И>vВsel Ѷ#П+ѹЛ||MNaemorrhagЀt	EAtar]spherocytoЈ|Т>roun>re>И>А	EAty|pass%*trait+_pareЁ}child
EAbilь|hЄmuЎҊe+explai<{trait	LAble||Тd|DAeditary
KAted|bulg%Њ{ѿspot	CAte>disc||slippe>disc|NAk;AHprolaps;AAinғәtebr?disc prolapse
CArrhaphy||herni{reңr|GBplҲ
EA labialis|col>sorВ	EA simplex ҰphalБ|с<swЧ%_herpВ	EA simplex keratБ|herpe+Й<*th!Ҥ||FKѾ	EA simplex ҂s|҂+#П+col>sorВ||OA	EA simplex ҂+typ!1|҂+#П+col>sorВ	EA simplex ҂+typ!2|҂+#П+sore+o<th!sex Һ	FB zosғ||shЛlВ	EA zoste@vaccЭ|shЛle+vaccЭ	BA҂s|famil]*҂se+suЎa+chickenpox
EAҊeь|ӊҰ+ф<ё]rВult+o@Сe	LAҊeous|mad!ԇ*ӊeЁkinds|mixed	EAlogou+boostЛ|ԥ{dos!*an҉@vaccЭ	EAtopЀossifica=|ӛ!ҷ%ԑ!Ӵshoul>not	BAzygote|ѻ<^ԃӊeЁҊ!әЩs	KAzygous|^ԃӊeЁҊ!әЩs
BA hernia|pЂ*th!јЎ#pushe+ԇin}th!chВt||EHus
EAenБ|boil+i<ҧ<folds	EAeniti+suppuraѥa|pѪful lump+ӡ@th!ѷ, ԕ<i<th!armpits
BA dependenc]unit|war>fo@ӎџ+рnee>ԥ{и||AFstep-down	BA-deductibl!Фplan|pla<^{Ӆ@monthl]pric!bГhighe@cost+fo@и||QE||2	EA-densit]lipoОn|"good" cӕВғol	EA-dos!ӃmoЉ|ә]ШcК@Ѡs	EA-flЄnas?cannѼ|faЃoxyge<Њth!nԉ||QAoxyҊ	EA-grad!gliԠ|fҲ-ҷ%с<tumor	EA-intensit]inғv?trѪЛ|өburst+*Ԏ>Ҍ	EA-perforӇc!liqui>chrԠtѤ|lab metho>#separн+гВ	AA-ӵpopѼ=||Ҕвћrisk
EA acѥ!Ӷiretrovir?Љ|mix *HIV [s||AXcombina=	LA transmissible||fҲ-шdЛ
AA arthroplҲy||hip reҭУ|AQtot?	EA dysplasia|hip ԢЁ#doe+Ќform wЧ||AAdevelopУ?dysplasi{*th!hip	CA frӜц||ҫ<hip	EA osteoarthrБ|wor<hip ҅||ACcoxarthros	EA reҭmeЁЍ|Р<fo@{new hip
KAampal|*th!Ъ'+memor]cџer	BAampus|pЂ*th!с<#҇+form memoriВ
EA.Hirschsprung ~|miss%кe+i<th!ѣ _з||MI's
EAism|unwӶe>dark hai@o<th!fac!o@Я
BAЭ|г!#П+ӯ]Ѩ	BAin!H2 recepto@ӶҶ|З!#Ӆr+јЎӮ	BAin!recepѐ|ceЅpЂbehin>ӯiВ
EAomӎbilь|hЄweЅщ+match
KAogҨ|*Ѭ!ӡ@{Ԉ||KA	EAogic?examina=|ӻвѬ!ӡ@{Ԉ	EAogic?grade|hЄabԐ?cК@cЧ+look||KG	EAogy|ё]*Ѭ!ӡ@{Ԉ
BAe|О<#DNA wrap+тd	EA!deacetylӐ|О<#҇+tur<Ҋe+off
KAatӕogҨ|*siЖѬ!ӡ@{Ԉ||PA	EAathҐ|ё]*~>Ѭ!ӡ@{Ԉ	EAlasmoЈ|єЙ<_fungu+i<bir>o@bвdroppЛs
EA.HIV seroprevalҰ|sԎ!*С!^HIV	EA.HIV vir?load|amouЁ*HIV i<th!Џ
BA.HMG-CoA reductas!ж|cӕВғol [
EA.Hodgki<lymphԠ|cК@*th!lymph ї||HJ's;HA'+~;IA~
KAic|look%вth!wӕ!ѻn
BA.Holte@moniѐ|ҜЅdevic!#record+th!уbeвfo@{da]o@two
BA ФaҬ|҇e@рgй+Җ!вhome||||2
EAathЀremedy|ә]dilute>remedy	EAathy|МЁ^highl]dilute>гВ||DHo
EAtaЈ|hЄth!ѽ]ҹ+itself i<balК	EAtatЀmodel assВsУ|И>teЃ*hЄinsuli<ѭs
BAsteЭ|И>г!tie>}heЂ~	EAsүuria|Т>Ѷӧ%dow<{pЂ*Оn
LAneous|aЅ*th!sam!kind|alike
KAgous|alik!i<origin	EAgy|likenВ+_{sԎe>origin
BAgote|ѻ<^ԃcopie+*th!sam!Ҋ!әЩ	KAgous|^ԃcopie+*th!sam!Ҋ!әЩ
AAlum||stye
EA?contracep=|з ы #Ӧ+ЫВ||JAз ы	BA?contraceptй|з ы metho>#Ӧ+ЫВ	EA!recepѐ|ceЅpЂ#receй+ЫВ	KA!recepѐ-negatй|ҷ%ѩГЫВ	KA!recepѐ-positй|ҷ%^th!҇ *ЫВ	EA!reҭmeЁЉ|Ыe+#eas!menopaus!Ѩ||AImenopaus?Ыe	EA!Љ|МЁ#add+o@Ѱ+ЫВ||AKendocri	EAe-refracѐ]Ҧ!І|Ҧ!cК@#Ыe+no ԏe@ԙ
BA.Hospit?Anxiet]an>DeprВsio<Scale|quВ=+aboГworr]an>lЄmood	AA?admisЩ||ӑ?stay	BA?consultӶ|senio@specialiЃdocѐ||AAconsultaЁphysician||1	FA?discԎge||leav%th!ъ	EA?Ԕь|dҙh+i<ъ||ASin-	CA?readmisЩ||retur<}th!ъ	AD?settЛ||ъ	EAal-acquire>Ӽ|єЙ<caught i<th!ъ	BAalԨ|ԍ@рѭ+onl]i<th!ъ	AAaliza=||ӑ?stay|JFs|||1
BAol>contӜ|ѻ<i<th!sam!home
BA.HPV п=|Й<^{Ӎ<҂+#ca<Ҙ!І	BA.HPV tВt|teЃfo@th!҂+#П+moЃcervic?І	BA.HPV vaccЭ|Ҵ!#prevџ+sѝ?kind+*І
EA.HRT|Ыe+#eas!menopaus!Ѩ
EA T-lymphotropЀ҂s|҂+#ca<Ҙ!И>І	BA chorӰЀgonadotropin|ѓ]Ыe	EA epҬrm?ЦfӜo@recepto@2|О<#ђ+som!breaЃІ+ҷ	EA herpВ҂+6|҂+#П+feve@an>rash i<babiВ	EA ѵodeficienc]҂s|҂+#҆+th!ѵ!ї	BA leukocyt!ӶiҊ|О<#mark+cЧ+a+you@own	EA metapneumo҂s|҂+#П+cold+an>єп=s	EA milk fortifier|powde@#enriӃ+breaЃmilk	EA papӚԠ҂s|Ӎ<҂+#ca<Ҙ!cК@o@warts	EA papӚԠ҂+п=|Й<#ca<Ҙ!І	EA parvo҂s|҂+#П+{rash i<ѱ
KAl|*th!uppe@ҳі	BAl frӜц|ҫ<uppe@arm||AQproxim?
CAs||uppe@ҳі
KAl|*ѽ]҃ds	EAl ѵь|Ѹ!b]Оn+i<th!Џ
EA.HuntЛton'+~|Т>с<Н!#aњ+ҒmeЁan>ԭЛ||KI
EA!membran!~|м%я!i<җl]babiВ
BAonan|natur?г!#ҹ+Ѭ!moԨ	BAonЀӮ|natur?г!#ҹ+Ѭ!moԨ
EAiza=|Ԣn%*ԃthЛs||HFs
BAele|swЧ%т>th!tВѾl!_҃d	EAephalus|ҋԇ*҃>i<th!Ъ	EAhlorothiazҬ|wн@pӚ	EAodӝ|Шң<[	EAolloi>drВsЛ|gel bandag!#ҹ+wound+moԨ
EAel|soft, wнr]gel	BAe<м tВt|м teЃ*hЄth!gГhandle+ҿs
EAyЈ|ӧdow<b]wнr
EAorphӝ|Шң<[
EAephroЈ|Ѣ]ѡ<^urЭ
KAhilic|mix%^wнr	KAhobic|Ќmix%^wнr	EAneumothorax|ai@an>҃>т>th!Ԃ	EA+fetalis|҃>ҋ-ԇi<a<unbor<Ҹ||JGo
EAalpinx|Ѱed, ѡ<ӷ
FAherapy||wн@Љ
EAreғ|ѡ<ԝ!_th!Ѣy
EAychloroquЭ|ԩ{an>ԢЁ[	EAyethyl starch|thicke@҃>gй<in}{Ӹ	EAyцa|И>ceЅ[||HAҖbamҬ
EAcѥь|be%ДӜй	EAcuЈ|be%ә]sensiѥ!}ѝyda]sounds	EAldosғonism|Ы!Ѷ#raise+И>prВsц||ANprimar]	EAlgВia|ԥ{ШpѪ	EAmmonҚ|ДmuЎwҲ!ga+i<th!Џ||KEa	EAmylasҚ|ДmuЎ*{digВѥ!О<i<Џ||LEa	EAndroҊҚ|ДmuЎmal!Ы!i<th!Џ||NEa	EAndroҊism|ДӇ]mal!ЫВ
EAarЀoxyge<Љ|м%*pur!oxyge<i<{prВӀ!chamber	EAilirubЭmia|ДmuЎyЧЄpigmeЁi<th!Џ||OEa
EAalcҚ|ДmuЎcalcium i<th!Џ||JEa	EAalciuria|ДmuЎcalcium i<urЭ	EAapnia|ДmuЎҖbo<dioxid!i<th!Џ||HCrb	KAapnic|^ДmuЎҖbo<dioxҬ	FAӕВғolҚ||ћcӕВғol|QEa	EAoagѼbilь|tendenc]}form И>clots	KAoagѼble|^И>#clot+Дeasily	EAoagѼ=|И>#clot+Дeasily	EAortisolism|ДmuЎstrВ+Ыe
EAmВi+gravidarum|sѝ!vomit%i<б||LA	EAmia|ԥ{И>i<{ѽ]part||FEa	KAmic|^ДmuЎЏ	KAndemic|alway+ә]Ӎ<i<{ҭ	EAosinophilЀЋ|ДӇ]ӯ]А	EAsthВia|be%ә]sensiѥ!}touch||FIa
EAlucagonҚ|ДmuЎ*{ҿ-rais%Ыe||NEa	FBlycҚ||ћИ>ҿ|JEa	KAlycemic|^ћИ>ҿ||JEa
DAidroЈ||heav]swҙЛ	EAomocysteЭmia|ДmuЎ*{И>г!tie>}heЂ~||QEa
EAnfla=|ДmuЎai@i<th!ҕ	EAnsulЭmia|ДmuЎinsuli<i<th!Џ||MEa	KAntense|brѴe@o<{scan
EAalҚ|ДmuЎpotassium i<th!Џ||IEa	EAeratoЈ|thickene>ѷ	EAinВia|mov%Дmuch
EAӜнmia|ДmuЎх!aci>i<th!Џ||LEa	FBipidҚ||ћcӕВғol|KEa	EAipoОnҚ|ДӇ]fat+i<th!Џ||QEa
EAatrҚ|ДmuЎsodium i<th!Џ||JEa
EApia|я!see%thЛ+ԇcӖe||FEmetr	KApic|^я!see%nҗ	EAsmola@hyperglycemЀstн|ҁsl]ћИ>ҿ||WDaemЀst	EAstoЈ|ДmuЎі	EAxaluria|ДmuЎ*{salt i<urЭ	EAxia|ДmuЎoxyҊ
EAaraӭism|oәacѥ!ԅ+#rais!calcium i<th!Џ	EAhosphнmia|ДmuЎphosphat!i<th!Џ||NEa	FAigУa=||darkene>ѷ	EAlasia|ДӇ]cЧ+i<{щ	KAlasѾ|^ДӇ]А	BAolariza=|electrЀќ!#quiet+{кe||LFs	EArolӜЭmia|ДmuЎ*th!Ы!#ђ+milk||OEa
FAaliva=||ДmuЎsaliva	EAensiѥь|Шӽљ<}{substК	EAensiѥit]pneumonБ|єswЧ%_м%i<dust	CAensiѥit]ӽ=||ӯЀӽ=	FAomnia||ӏ%Дmuch	FAomnolҰ||ԥem!ӏinВs
EAelorism|Ҥ+fa@apart	FBenЩ||ћИ>prВsц	KAensй|^ћИ>prВsц	BAensiv!criЈ|ҁsl]ћИ>prВsц||NAemerҊcy	EAensiv!disorde@*б|ћИ>prВӀ!i<б	EAensiv!heЂ~|heЂН!П>b]ћИ>prВsц	EAensiv!reүю|ey!Ѳ!_ћИ>prВsц	EAhermia|ҁsl]ћѽ]temperatц	EAhermЀintraperitӝ?ӃmoЉ|heн>cК@Ѡ+i<th!bЧy	KAhyroid|^a<oәacѥ!ӭ	EAhyroidism|oәacѥ!ӭ	EAonia|ДmuЎх!tenЩ	KAonic|ћi<tӝ, o@ћi<salt	EAransaminasҚ|ћlй@value+i<th!Џ||QEa	EArichoЈ|ДmuЎhair	EAriglyceridҚ|ћlevel+*{typ!*fвi<th!Џ||QEa	KArophic|oәҷn	EArophЀҖdiomyю|thickene>heЂа	CArophЀsҖ||raise>sҖ	EArophЀsҖrЛ|thick, raise>sҖs	EArophied|ҷ<ДӲe	EArophy|Ц*Ѭ!o@а
EAricҚ|ДmuЎurЀaci>i<th!Џ||JEa	EAricoӀia|ДmuЎaci>wҲ!i<urЭ
HAџilн|м!ДfaЃo@Дdeeply	EAџila=|м%ДfaЃo@Дdeeply	KAolemic|^ДmuЎ҃d
EAa|И>i<th!froЁ*th!Ҥ
EAbumЭmia|Дҍ!О<i<th!Џ||LEa
EAlcҚ|Дҍ!calcium i<th!Џ||IEa
EAlorhydria|Дҍ!јЎӮ	EAondriaЈ|constaЁfea@*be%Ӛ||AAдВ+anxiet]Е
EArtisolism|Дҍ!strВ+Ыe
BArmic|needl!ӡ@th!ѷ	AArmЀneedle||needle
KAhoic|darke@o<a<ҝ
FAthВia||reduce>ԁЛ|EIa	EAtroҊism|Дҍ!femal!Ыe
EAbrinoҊҚ|Дҍ!clott%Оn||OEa
EAac=н>radioЉ|fewer, Ӳe@dԉ+*rays||OAӰ
FBycҚ||lЄИ>ҿ|IEa	KAycemic|^lЄИ>ҿ||IEa	CAycemЀepisode|speЅ*lЄИ>ҿ|lЄИ>Ԛ@spЧ|IMa
EAnadism|Дҍ!sex Ы!mad!b]th!Я	EAnadotropЀhypogonadism|lЄsex Ыe+_{с<ӿ
EAsulЭmia|Дҍ!insuli<i<th!Џ||LEa	KAtense|darke@o<{scan
EAlҚ|Дҍ!potassium i<th!Џ||HEa
EAnВia|mov%Дҍe
KApҬmic|Ӆr%И>fats||AJӶihyper
EAgnВҚ|Дҍ!magnВium i<th!Џ||KEa	EAnia|unusuall]ћmoo>an>energy, bГlВ+tha<{ӇЀstн	KAnic|^somewhвћmoo>an>energy
EAmia|mask-lik!face
EAtrҚ|Дҍ!sodium i<th!Џ||IEa
EAraӭism|ӡracѥ!ԅ+#Ӆ@calcium i<th!Џ
KAaryngeal|*th!Ӆ@Ӟ	EAarynx|Ӆ@Ӟ	EAosphнmia|Дҍ!phosphat!i<th!Џ||MEa	EAysecл|Ю?*th!glan>belЄth!Ъ
FAgУa=||lѴene>ѷ|AMde	EAtuitarism|Дfew Ыe+mad!b]{glan>i<th!Ъ
EAasia|ѽ]pЂ#di>ЌgrЄfully	KAasѾ|Ќfull]ҷn	EAҲЀleft heЂЋ|left sid!*th!heЂДҜЅ_з
EAea|shallЄмЛ||GCo
EAothrombЭmia|Дҍ!clott%Оn||PEa
EAxia|poo@hunger
FAia||weake@sens!*smЧ
EAadias|ҩ%*th!peni+i<a<unusu?Ԋ!_з	EAadia+reңr|fix%th!ҩ%*th!penis
FBnЩ||lЄИ>prВsц	KAnsй|^lЄИ>prВsц
KAalamic|*{с<pЂ#ы+ЫВ	EAalamЀamenorrhea|miss%қ+_strВ+o@weеӖs||VCo	BAalamic-pituitary-adren?axis|ї #ы+strВ+ЫВ	BAalamus|pЂ*th!с<#ы+hunger, heвan>ЫВ	EAermia|ҁsl]lЄѽ]temperatц	KAermic|^{lЄѽ]temperatц	IAВize||guВs|JBs	KAyroid|^a<ӡracѥ!ӭ	EAyroidism|ӡracѥ!ӭ	EAyroxЭmia|lЄԮ>Ыe-lik!levels||MEa
EAnia|flopp]хВ	KAnic|ѿi<tӝ, o@lЄi<salt
EAichoЈ|Дҍ!hair
EAntila=|Дҍ!мЛ
EAlҚ|Дҍ!И>o@҃>i<th!Я||HEa	KAlemic|^Дҍ!Џ	EAlemЀshock|ԓ-threнn%Ӗ+*И>o@҃d||HKa
FAmia||lЄИ>oxyҊ|FEa
FAa||lЄoxyҊ	KAc|lЄo<oxyҊ||FCem;FCaem	KAc-isҥ|_laЖ*oxyge<an>Џ||MEa	EAc-isӃmЀҰphalю|с<Ѳ!_laЖ*oxyҊ||MNaemЀe
CBecл||Р<}Ю!th!ӆ	EAѤ|X-ra]*th!ӆ	BAosalpЛogram|X-ra]*th!ӆ an>it+ԝВ	BAoӾ|ӻч!th!ӆ ^{thi<camera	EAoл|cГin}th!ӆ
EAeneЈ|hҳ_ӟ?и	KAenic|П>b]ӟ?Ї	EAenЀԎm|hҳ_ӟ?и
EAonн|і-Ԭ%[
EAoЈ|Т>dry, scal]ѷ
KA|dur%{seizц
KAc|yЧЄ_lй@яe
KAthic|^no know<П	EAthЀintracrani?ԦЩ|ћprВӀ!т>th!с<^no know<П	EAthЀpulmonar]fibroЈ|єsҖr%^no know<П
KAncraѾ|od>an>Ԏ>}predict
EA.IgA nephrю|Ѣ]Н!_{Ѹ!Оn
KA|*th!laЃpЂ*th!ҜЅѣ
EAs|swЧ%*th!laЃҜЅѣ
KAlic|*ҜЅan>Ӳ!ѣ
BAomy|ҩ%i<th!bЧ]#let+stool oГ*th!ҜЅѣ
EA|laЃpЂ*th!ҜЅѣ
EA|ѣ #ԙ+movЛ||AFparalytЀ
BA ѫ|arғ]i<th!hip area
AAg ёy||scan|IAtВt|It ma]also b!a<X-ray.
EAib|И>cК@pӚ
EAem|ә]ШХ
EAmЭ|З!fo@ӥВЩ
EAmod|ҧ<cream #fѴ+Ҡs
LAн-releӐ||fҲ-ӜЛ
KAle|ЌmovЛ	EAlь|ЌmovЛ	EAliza=|ҹ%stӚ||IFs	HAlize|ҹ _movЛ||IBs
BA Ӄckpoint|brak!o<th!Я'+ѸВ	EA complex|clump *Ѹ!Оn+an>thei@targets	BA deѧ|ѿѵ!ї||FKo	BA Е|дВ+*th!Я'+ѸВ	EA evaЩ|hid%*ѳ+_th!Я'+ѸВ||IAscape	EA func=|hЄweЅth!ѽ]fѴ+ѳs	EA globuҢ|ѳ-fѴ%Оn+_donн>Џ||FIo	EA reconstitu=|recoә]*th!Я'+ѸВ	BA rВponse|hЄth!ѽ]fѴ+ѳs	EA ї func=|hЄweЅth!ѽ]fѴ+ѳs	EA thrombocytҩia|lЄclott%cЧ+_th!Я'+ѸВ||BBdiopathЀthrombocytҩЀpurpur;WBc purpur	EA tolerК|th!Ѹ!ї leav%th!ѽ]alӝ	KA-mediнd|П>b]th!Я'+Ѹ!ї
ADsa=||Ҵa=|||1	ADsaљ<programme||Ҵaљ<programme|||1	GAse||Ҵн|||1	BAt]gap|Ҕ*С!рar!Ќӹed
BAassay|ӱЃ#Ӧ+Ѹ!Оns	KAcompromised|^{ѿѵ!ї||GDsupprВ	KAdeficiџ|^{ѿѵ!ї	EAfluorВcҰ|ӱЃ#ђ+Оn+gӣ	EAҊeѾs|ё]*Ҋe+an>ѽ]ѸВ	KAҊic|abl!}trigge@th!ѵ!ї	EAҊicь|hЄstrongl]{Ҵ!ђ+th!ѽ]rВpond	EAglobuli<A|Ѹ!О<i<spӴan>th!gut	EAglobuli<E|И>О<behin>ӯiВ	EAglobuli<G|mai<Ѹ!О<i<th!Џ	EAglobuli<M|firЃѸ!О<th!ѽ]makВ	EAhԨoӃmԨry|lab stai<#ԋ+Оn+i<щ	KAlogҨ|*th!ѵ!ї||LA	CAҎ||ѵ!ї docѐ	EAlogy|ё]*hЄth!ѽ]fѴ+~	EAmodѼ=|ќ!i<hЄth!Ѹ!ї ѭs	BAmodѼѐ|З!#adjust+th!ѵ!ї	KAmodѼѐy|ќ%hЄth!Ѹ!ї ѭs	EApathҐ|Ѳ!don!b]th!Я'+ѸВ	EAprophylaxis|prevenљ<^shots	KAreӜй|reӜ%^Ѹ!Оns	EAӽѥь|ӽљ<^Ѹ!Оns	EAsenВcҰ|weaken%*Ѹe+^҈	BAsupprВsӶ|З!#weaken+th!ѵ!ї o<purpԉ||OAiv!Ѡ;OAiv!Ӌ=;OAiv![	FBsupprВЩ||weakene>ѵ!ї|FL!	KAsupprВsй|weaken%th!ѵ!ї	BAsupprВsiv!agџ|З!#calm+th!Ѹ!ї	EAsupprВsiv!Љ|Ѡ+#calm th!Ѹ!ї	EBЉ|МЁ#҇+th!ѵ!ї fе~	KAtoxic|ў}th!ѵ!ї
BAe>Ә|too҄#canЌӧ Њth!gum||JFwisdom 
DAe>balК||poo@balК	EAe>glucos!tolerК|И>Ԛ@abov!Ԑ?bГЌyӄӺВ||JBfҲ%glucos;AApreӺВ	EDe>Ѣ]func=|Ѣy+#do Ќѭ wЧ||ASreduc	EAe>lй@func=|lй@#doe+Ќѭ wЧ||ARreduc	FAe>mobilь||я!mov%тd|ALreduc	DAe>viЩ||poo@sѴ	BAУ|Ӗ+*func=
GB||slЄdown
EAeabilь|Ќlett%through
EAgo|ҧ<Й<^sore+an>crusts, Ӎ<i<ѱ
EAt stabilь|hЄfirm a<implaЁis	BAtabl!Җdioәғ-defibrӚaѐ|implӶe>devic!#shock+th!heЂbaЖin}rhythm	BAtabl!device|devic!#goe+ч!th!Я	EAta=|putt%in}th!Я	EAtaљ<rн|sԎ!*embryo+#settl!i<th!ӆ	BAte>port|ҜЅdisc ӡ@th!ҧ<fo@giv%[
EAџaљ<sciҰ|ё]*hЄ}pГrВҗЎ}Ӧ
EA>consџ|agreemeЁԋ<b]whв{ѻ<doВ
EAnce|я!^erec=s
EAivь|Ӝ%ѩГԭЛ
KA silico|don!b]compuғ	NA uғo|i<th!ӆ	QB vitro|i<{lab, һ!th!Я	EA vitro fertiliza=|fertilit]МЁ#Ԣn+egg an>spѦi<{lab||QFs	QB vivo|i<{liv%Я	KA-netѭ|ѭ%^you@inӀanc!plan||||2	EA-steЁrВtenoЈ|Ԫ%ч!{mВh ӷ
BBvн>vaccЭ|Ҵ!mad!^kӚe>ѳs||HIe
DAuat!nutri=||poo@nutri=	DAuat!ӏ||Дҍ!ӏ|CGsufficiџ|||1
EAӰ|be%ѿ_hunger
EAopriat!ӶidiцtЀЫ!secre=|ѽ]ҹ+ДmuЎwнr
EAn=|я!pay%atten=
BA erro@*metabolism|Т>Ѷ^ӧ%dow<food||CAherite>metabolЀЕ
BAiv!spiromeғ|devic!fo@deep-м%pracѾe
BBnce|numbe@*new casВ|||Sa]ove@whвԣ!an>among whom.	BAnc!rн|numbe@*new cӐ+i<{gй<Ҫ	BAЁcӐ|new cӐ
ABon||cut	EAo<an>drѪ҈|ҜЅcГ#let+pu+out	BAon?hernia|bulg!вa<ol>cut
CAr||froЁӘ
BAio<criғӰ|rul!fo@рca<Ԣ<{ёy
KAlusй|Ќgiv%{clea@answer	BAlusiv!rВult|rВult #gй+no clea@answer||NGteЃ;CIdeғminat;AHequivocal
EAЭnce|Ӗ+*ѯ@o@ѣ ы
GAs!҃>inԛ||drink more|JMyou@
BAџ?cost-eњйnВ+raљ|ԥ{coЃfo@eaЎunӴ*ФgaЭd
BAin|gГЫ!#҇+releas!insuҢ
BA=|ԣ!_Й<}дВs	CBљ<қ||ԣ!ф<catch%{gѦan>ԁ%sick
EAmҬ|wн@pӚ
BAndeЁpredicѐ|fӜo@#tЧ+th!outcom!o<it+own	BAndeЁvariable|fӜo@{ё]look+вa+{П
BA cӐ|firЃknow<cas!i<a<outӧ
BAdualize>educaљ<program|school pla<fo@{chil>^{disabilь||||2	PAdual+prВџ%with||С!рhave
EAthacin|ң<an>swЧ%[||HE
EA rВidu?sprayЛ|spray%wall+}kiЅmosquitoВ
IA||П	GA labor||stЂlabor|LBu||2	GA vomitЛ||forc!vomitЛ	EA>abor=|end%{ѓ]o<purpԉ	BA>pluripoteЁstem cЧ|adult ceЅturne>baЖin}a<җl]cЧ
BAӰ|ҮЛ	EAio<ӃmoЉ|firЃroun>*cК@Ѡs	EAio<*anВthВia|putt%{ӎeЁ}ӏ||AAanВthetЀinduc=;PIa;AAanaВthetЀinduc=	EAio<*labor|Ү%*з ^З!o@҉@means||RBu;AAlabo@induc=;AAlabou@induc=
EA=|Ԏdene>are{*ѷ
BAl%catheғ|thi<ԝ!#stay+i<th!Я
DD formѼ||bab]formѼ	EA Ԕь|dҙh+*babie+Ѯ!thei@firЃзday||QA rн	EAil!colic|ӫcry%i<{э]Ҹ	EAil!spasms|seizц+i<babiВ||AAWeЃЋ
BAt|are{kӚe>b]laЖ*Џ	BAt size|siz!*th!Ѳe>area	KAted|kӚe>b]laЖ*Џ	EA=|Ѭ!dea҄_laЖ*Џ
EAio<ы|step+#ԙ ѳ+_шdЛ||KHprevenљ<an>	AAiou+agџ||ѳ|AGҘatй	CAiou+Н!specialԨ||Й<docѐ|TAdocѐ	BAiou+dԉ|numbe@*ѳ+#Ӵԛ+}Ҙ!дВs||HFve	EAiou+mononucleoЈ|vir?дВ+^ӫtirednВ+an>{sor!Ӟ||AN	EAiv!endoҖdБ|Й<*th!heЂҢЛ||ANbacғial	EAivь|hЄeasil]{gѦпt+Сe
KAile|Ќabl!}hav!{Ҹ	EAilь|я!hav%{Ҹ
EAa=|be%oәru<b]bug+o@worms
BArн|҃>o@cЧ+i<щ	EAra=|mov%in}щ
LAed||ѡn	EAmasome|ceЅalҳ#П+swЧЛ	FAma=|swЧЛ, heвan>pѪ|swЧЛ	KAmaѐy|Ҙ%o@ԋ%swЧЛ	EAmaѐ]arthrБ|ԢЁН!^swЧЛ	EAmaѐ]ѣ ~|ԏ-tѦswЧ%*th!ѣ	EAmaѐ]breaЃІ|faЃbreaЃcК@^red, ѡ<ѷ	BAmaѐ]~|Н!^swЧ%an>pѪ||NAӳ=	BAmaѐ]marker|sig<*swЧ%i<{И>tВt	BAmaѐ]mediaѐ|г!#П+swЧЛ	EAmaѐ]myю|х!Н!^swЧЛ||BUdiopathЀi	BAmaѐ]rВponse|swЧ%an>heвa+th!ѽ]fѴ+Ԏm
EAimab|З!#calm+th!Ѹ!ї
DBnza||flu	AAnza-lik!дВs||flu-lik!дВs
BA?иgйr|famil]o@frien>рgй+и	EAe>consџ|agree%}Җ!onc!ҵknЄth!risks
HA|drip in
BAon|slЄdrip in}{Ӹ	BAo<pump|pump #gй+З!sӣly	BAo<ӽ=|ba>ӽљ<}З!gй<in}{Ӹ||IJ-relнd	EAo<Љ|З!gй<sӣl]in}{Ӹ
IA||swalӣ	FBӰ||swalӣЛ
LAal||groin	BA?hernia|bulg!i<th!groin
EB=|м%in	EAљ<ҡ|єѲ!_smoke	EA=?anВthВia|ga+#put+ҵ}ӏ||KL;AAvolatil!anВtheѾ;UAѾ;PIa;KI ana;AAvolatil!anaВtheѾ;PAaВtheѾ
BA>corѾosғoid|мed-i<З!#calm+ѡ<Ҟ||IH
IAt||Ѱ	EA=|Ѱ%o@sӣЛ	BAѐ|Ҿ%#Ѱ+o@sӣs	KAѐy|Ѱ%o@sӣЛ
KAable|gй<b]ԧ=	BAio<sit!ӽ=|sorenВ+o@swЧ%ԑ!th!needl!weЁin
EA ѵь|Ԗљ<{ѻ<i+bor<with
EAa=|suppl]*кВ
JBous||ԎmlВs
GAн||Ҵн	AAa=||Ҵa=||I<th!lab Ӵi+an҉@word.	EAum|ѳ+pГi<}ҷ
KAable|#ұ]canЌtrҙ
KApic|ќ%hЄԎ>th!heЂbҙs
BAџ|ѻ<рstay+oәnеi<th!ъ	FAeЁи||ӑ?и|KAЇ	EAeЁrehabilita=|recoә]trѪ%i<ъ	AAeЁsettЛ||ъ	AAeЁstay||ӑ?stay|KAadmisЩ;KAъiza=
BA.INR tВt|И>teЃ*hЄfaЃИ>clots
BAicҬ-treн>net|be>nӄ#kӚ+mosquitoВ||UDbe>;AEԏ-lҲ%insecѾidal
KAous|slЄan>Ԏ>}noѾe	BAou+onset|sӣ, hidde<Ү
KAble|#doe+Ќdissolve
EAia|я!ӏЛ
KAaѐy|*м%in	EAaѐ]х!trѪЛ|Ҍ+fo@th!м%хВ
BAu=?review board|Ҕ#ӹ+С!i<ёiВ||||2	EAu=aliza=|mov%}{Җ!home||OFs	KAu=alized|liv%i<{Җ!home||OCs
BAУ?acѥit]*dail]livЛ|task suЎa+shopp%o@pay%bӚs
BAiciency|Ќenӈfunc=
EA<analog|lab-mad!insuҢ||OAue	EA<gӲЭ|insuli<#ѭ+aЅday||IAdetemir;IAdegludec	EA<lispro|quiЖinsuҢ||IAaspart	EA<pump Љ|insuli<gй<b]{ҜЅpump||AAconүuou+subcutaneou+insuli<infuЩ	EA<reЈtК|whe<th!ѽ]doe+ЌrВpon>weЅ}insuҢ	EA<secre=|releas!*insuҢ	EA<sensiѥь|hЄweЅth!ѽ]rВpond+}insuҢ	DA<Љ||insuli<Ї	BAn-lik!Цfacѐ|Ы!fo@Ц҇er||ZA@1
BAnc!premium|pric!*inӀК, ԕ<ң>eaЎmonth||ARФ;AImonthly||2
BAas!ж|HIV [||KJstran>transfe@	EAн>и|Җ!#ѭ+a+ӝ	BAн>Җ!board|NHS ѽ]#plan+loc?ФservicВ||||1	BAн>Җ!ї|partnership #run+loc?Фan>Җ!servicВ||||1	EAaѥ![|usu?Җ!aӫ^҉@therapiВ
EAectu?disabilь|ԓӫlimit+i<lҗn%an>dail]ҧlls
EAifica=|mak%stronger	EAь-modulн>radiaљ<Љ|radiaљ<shape>}fӴth!І||YB҉rap	BAiv!outӎeЁprogram|МЁfo@sѝ?hour+{week whil!liv%вhome||ZAramme	CAivԨ||intensiv!Җ!docѐ
KAӰ-to-trҙ|count%ѝyon!рwa+asԗe>{Ї||GJ	BAӰ-to-treвԄЈ|Ԅsi+#count+ѝyon!рwa+asԗe>{Ї||GS
EA-rн@reliabilь|hЄweЅԃrнr+agree||FR;MAagreeУ;FAobserve@agreeУ
KAԀ|ф<th!uppe@heЂchambers
KAostal|ф<th!ribs
BAџ?brush|ү]brush fo@th!gap+ф<Ԇ
BAeron|О<#fѴ+҂sВ	EAero<alfa|З!#fѴ+҂sВ||AApeginғferon;APpeg	EAero<beta|З!fo@{к!~||PA-1a	BAero<gamma|О<#fѴ+҂sВ	BAeron-gamm{releas!assay|И>teЃfo@TB
BAm ԄЈ|җl]ӻвth!rВults	KAndividual|ф<Сe||FK-
BAeukin|ѵ!ї mВsenger	BAeukin-1|ѵ!ї mВsenger	BAeukin-2|ѵ!ї mВsenger	BAeukin-6|ѵ!ї mВsenger
EAediat!и|short-tѦҖ!о@ъ||||1	BAediat!host|anim?{Ӓ!lй+i<Ѯ!Сe	JAittџ||on-and-off	BAitteЁcatheғ|thi<ԝ!#emptie+th!ѯr, the<come+out	EAitteЁexotropia|ey!#turn+outwar>вԣВ	EAitteЁfҲЛ|ҙ%onl]вsӄԣВ	EAitteЁprevџiv!Ї|ԩ{pӚ+gй<вsӄԣВ
EA?conЈtency|hЄweЅth!part+*{teЃagree	EA?fixa=|plн+o@screw+#ӕ>ҫ<ӛВ	EA?[|Ҋer?ӟ?Җ!fo@adults	EA?validь|hЄweЅ{ё]rule+oГ҉@ҘВ	EAaliz%Ѩ|hidde<worr]o@sadnВs||JMs	BAa=?Ԑalize>raљ|meaӀ!*hЄfaЃИ>clots||VEse>r	BAԨ|ԍ@fo@adults
EAperabilь|hЄweЅcompute@ї+sԎ!data	KAperable|abl!}sԎ!data
EAerson?Љ|Ӭ]aboГrela=ships||OHpsycho	KAhalangeal|*th!fЛe@҅s	EArofВЩ?collabora=|teamѭ ф<kind+*staff	EArofВЩ?educa=|trѪ%kind+*staff Ӂ	KAroximal|ф<Ԇ||FCdџ
BAuartil!range|rang!*th!middl!half *valuВ
KAex|bor<^sex trait+Ќclҗl]mal!o@female	KAtitial|*th!spac!ф<А	EAtiti?cystБ|ԏ-tѦѯ@pѪ||AAѯ@ң<Ћ	EAtiti?є~|Н!#sҖ+th!ҕ	EAtiti?nephrБ|swЧ%ф<th!Ѣ]ԝВ	KAubject|ф<Сe
EArigo|sore, re>ҧ<ԑ!ҧ<rub+o<ѷ	BArochanғЀfrӜц|ҫ<hip
BAen=?ҖdioҎ|heЂԍ@рҩ+Ѱe>arғiВ	BAen=?radioҎ|ԍ@рtrҙ+ҟ+^th!҇ *scans	EAen=?radiҐ|МЁguҬ>b]X-ray+an>҉@scans	BAen=?ёy|ё]#tВt+{Ї||MG	KAertebral|ф<th!і+*th!spЭ	BAertebr?disc|cushio<ф<th!і+*th!spЭ||SAk;AHspin
LAinal||ѣ	EAin?failц|gГ#canЌtak!i<enӈfood	EAin?metaplasia|ќ!i<th!јЎҢЛ	EAin?permeabilь|hЄleak]th!gГis
EA-medi{thicknВs|thicknВ+*a<arғ]wall	FAt!partne@violҰ||abus!b]{partner
KA-abdominal|ч!th!bЧy||FJ	EA-abdomin?п=|Й<ч!th!bЧy	BA-aortЀballoo<pump|balloo<#҇+th!heЂpump	KA-arѾѼr|in}{҅	BA-arѾѼ@corѾosғoid|sғoi>shԡin}{҅	CA-arѾѼ@ԧ=||ԧљ<in}{҅
KAardiac|ч!th!у	KAЧѼr|ч!А	BAЧѼ@ӿЛ|mВs҈+ч!А||UDl	KAerebral|ч!th!Ъ	BAerebr?hemorrh҈|ѹ%i<th!Ъ||PJa;AT;AJcerebr?ha;ALЪ;AJс<ha	KAoronary|in}{heЂѫ	KAranial|ч!th!skull	BArani?hemorrh҈|ѹ%ч!th!skull||OJa	EArani?ԦЩ|ћprВӀ!i<th!skull	FArani?prВsц||prВӀ!ч!th!skull	BArani?stenoЈ|narrЄс<ѫ	LAtable||Ԏ>}trҙ	EAtabl!pѪ|ң<#i+Ԏ>}trҙ	EAytoplasmЀspѦԧ=|fertilit]МЁ#put+on!spѦin}a<egg
KAermal|in}th!ѷ	CAerm?ԧ=||ԧљ<in}th!ѷ
EApitheli?neoplasia|ќe>cЧ+#ma]becom!І
KAepaѾ|ч!th!lйr	EAepatЀcӕВtasi+*б|ѓ]lй@Ѷ#П+sѝ!itchЛ||AAobstetrЀcӕВtaЈ
KAndividual|withi<on!ѻn
EAedullar]nailЛ|met?ro>ч!{ҫ<і	KAuscѼr|in}{а	CAuscѼ@ԧ=||ԧљ<in}{а	OAuscѼrly||in}{а
KAasal|in}th!nԉ	BAas?corѾosғoid|sғoi>nos!spray||AU;LH	AAas?spray||nas?spray	OAasally||in}th!nԉ
LAcѼr||inne@Ҥ	BAcѼ@lens|artifici?len+fo@th!Ҥ	FAcѼ@prВsц||ey!prВsц	KAperatй|dur%Ѝ	EAperaѥ!И>Ӗs|И>loЃi<a<opera=||AUperi	EAperaѥ!complica=|Ѷdur%a<opera=	OAperatйly||dur%Ѝ
KAartum|dur%з	KAeritӝal|ч!th!bЧ]ҢЛ	KAulmonary|ч!th!ҕ
KAhecal|in}th!҃>т>th!spЭ	EAhec?ԧ=|shԡin}th!spin?҃d	KAhoracic|ч!th!chВt
KAғЭ|ч!th!ӆ	BAғin!device|ҜЅз ы devic!i<th!ӆ||NAї;NGcontracepѥ!	DAғin!fet?demise||stӚз|VAath;AM	EAғin!ЦrВtric=|slЄЦ*{bab]i<th!ӆ||ATfetal;ATfoetal	EAғin!Цretarda=|poo@Цi<th!ӆ	EAғin!insemina=|Ԋ%*spѦч!th!ӆ
KAaginal|ч!th!Ԟ	KAascѼr|ч!И>vВҏ	EAascѼ@ҝ|Ӊ>ч!{vВsel	KBenous|in}{Ӹ	EAenou+adminԨra=|giv%in}{Ӹ	EAenou+anВthВia|ӏ З!gй<in}{Ӹ||AWtot?;OIa;AItot?intravenou+ana	CAenou+҃d||҃>in}{Ӹ	EAenou+ѵoglobuҢ|Ѹ!Оn+gй<in}{Ӹ	CAenou+infuЩ||drip|AJIV	BAenou+lЭ|ԝ!in}{Ӹ	OAenously||in}{Ӹ	KAџricѼr|ч!{ӕlЄspac!*th!с<o@у	EAџricѼ@hemorrh҈|ѹ%ч!th!Ъ||SHaem	KAitreal|in}th!jЧ]*th!Ҥ	CAitre?ԧ=||ԧљ<in}th!Ҥ
BA|pЂ*{Ҋ!#get+cГout
HAte|pГ{м%ԝ!in	EA=|Ԋ%*{м%ԝ!i<th!windpipe||AKendotraӃ?
EAuscep=|ѣ #slҬ+in}itself, mostl]i<babiВ
BA|plaЁfiber
EAv!aspergӚoЈ|ҽ+mol>Й<ч!th!Я	EAv!candidiaЈ|ҽ+yeaЃЙ<ч!th!Я	BAv!ѕ|cК@#ha+ҷ<in}nҗb]щ||LAncer	EAv!duct?ѕ|moЃӍ<typ!*breaЃІ	BAv!fung?п=|fung?Й<#reaӃ+deep in}th!Я	EAv!mechanic?vџila=|м%machin!^{ӷ	EAv!menЛococc?~|ҽ+Й<т>th!Ъ	EAv!pneumococc?~|ҽ+Й<^{єѳ	BAv!procedц|Ҽ!#џer+th!Я	EAvenВs|powe@}grЄin}щ
KAiga=al|stiЅbe%tВted	BAiga=?Ѡ|З!#i+stiЅbe%tВted||QA[;QEnew ;QAproduct;QAЗ?product	BAiga=?Ї|МЁ#i+stiЅbe%tВted||RAherapy	BBiga=?vaccЭ|Ҵ!#i+stiЅbe%tВted
EAntar]commitУ|ӑ?sta]agѪЃ{ѻn'+wӚ||MAӕd;AApsychiatrЀӕd;MAъiza=
BA channel|gat!#let+salt+in}А
EAng radia=|radiaљ<Шenӈ}Ѳ!А||ENs
EAhoreЈ|push%З!Њҧ<^currџ
EAumab|З!#҇+th!ѽ]fеІ
EAopium|З!#ҩ+th!Ҟ||LA bromҬ
KAғal|o<th!sam!sҬ
EArtan|И>prВӀ![
EAл|Ю?*pЂ*th!iris
BAomy|lӐ@ӕ!#Ӆr+ey!prВsц
EAecan|cК@[
EA|swЧ%*th!r%т>th!pupil
EA Ӄla=|Ю%ԥ{iron	FA deѧ||lЄiron	EA deficienc]anҚ|Дfew re>И>cЧ+beҘ!*lЄiron||SEa	EA oәload|ДmuЎiro<i<th!Я
HAн|treв^rays	EAa=|МЁ^rays
GAt!th!wound||rins!th!wound
EAbl!ѣ Ћ|ԏ-tѦbЧ]ң<^ќe+i<ѣ habits	EAЁcontӜ dermatБ|ҧ<rash _Ҿ%Ԏsh
PA indicн>for||i+Ӧ>for
EAia|Дҍ!И>flЄ}pЂ*th!Я||EEa	KAia-induced|П>b]laЖ*Џ||EMa	EAia-reperfusio<ҡ|Ѳ!whe<И>flЄreturns||EVaem	KAic|П>b]Дҍ!И>fӣ||EEa	EAЀҖdiomyю|ѿheЂ_poo@И>fӣ||ETa	EAЀcolБ|ѣ Ѳ!_poo@И>fӣ||EMa	EAЀheЂ~|heЂН!П>b]Ԫe>arғiВ||ESa	EAЀoptЀneurю|ey!к!Ѳ!_poo@И>fӣ||EVa	BAЀstroke|strok!П>b]{И>clot||ELa	KAic-reperfuЩ|*И>flЄreturnЛ||EQa
BA cЧ|ceЅ#ђ+insuҢ	EA ӌa=|ӠЁ*cЧ+#mak!insuҢ
BAvӝ|plaЁг!i<soy
KAic|^th!sam!ҊВ
KAeѾ|в{stead]speed	EAetЀstrength|streng҄в{stead]speed
QAio<precau=s|step+#ҹ ѳ+_шd%i<th!ъ
KAric|tens%ѩГmovЛ	BArЀҌ|exercis!#tense+а+ѩГmovЛ
EAzid|TB [
EAbid!dinitrн|ӃЃң<[||LHmono
KAic|a+salt]a+Џ
EAүoin|Шacn![
EAnazole|fungu+[
BA.IV drip|҃>o@З!gй<sӣl]in}{Ӹ	RA.IV ҃ds||҃d+in}{Ӹ	BA.IV lЭ|ԝ!in}{Ӹ
EAdЭ|heЂ[
EAcү|Ӓ![
EA.IxodВ|tiЖ#шd+~
EA.Janu+kinas!ж|З!#calm+th!Ѹ!ї||BKAK
EAs!ҰphalБ|с<Й<ш>b]mosquitoВ
EBce|yЧЄҧ<an>eyВ
KAl|*th!middl!pЂ*th!ҜЅѣ
EAsл|feed%ԝ!in}th!ҜЅѣ
EAm|middl!pЂ*th!ҜЅѣ
EA effuЩ|҃>i<{҅	EA hypermobilь|ә]flexibl!҅s||AN	EA instabilь|ԢЁ#slips	EA mobiliza=|gџl!mov%*{҅||MFs	EA spac!ԪЛ|wor<cushio<i<{҅	EA stiffnВs|ԢЁ#i+Ԏ>}Ғ
BA@Ӹ|Ӳ!vei<i<th!neck||AMinғn?
EAl!idiopathЀarthrБ|ԢЁН!i<ѱ||JJ	EAl!myoclonЀepilepsy|jerk%seizц+#stЂi<teens	EAl!rheumatoi>arthrБ|ԢЁН!i<ѱ
EAeЈ|potassium leav%i<urЭ
EAoo и|ӕd%{newbor<agѪЃbar!ѷ	EAoo m҉@и|ӕd%a<җl]bab]ҧ<}ѷ
BA.Kaplan-Meie@curve|chЂ*hЄӇ]С!liv!ove@Ҫ	BA.Kaplan-Meie@Вԣн|Вԣat!*hЄӇ]С!liv!ove@Ҫ
EA.Kaposi sarcԠ|cК@#П+dark patӃ+o<th!ѷ||GI's
BA.Karnofsk]perforӇc!status|scor!*hЄweЅ{ӎeЁӇagВ
BAype|pictur!*aЅDNA strands	EAypЛ|teЃ#look+вaЅDNA strands
EA.Kawasaki ~|Ԥ>дВ+#П+ѡ<И>vВҏ
CA||raise>sҖ|GA sҖ
EAcл|Ю?*pЂ*th!Ҥ'+front
BAn|tӈО<i<ѷ, hai@an>nails	KAnized|Ԏdene>lik!nails	BAnocyte|mai<ceЅ*th!oute@ѷ	EAtis|swЧ%*th!clea@froЁ*th!Ҥ
EAconjuncѥБ|swЧ%*th!froЁ*th!Ҥ	EAconjuncѥiti+sicca|dr]eyВ||AAdr]ey!~	EAconus|thi<froЁ*th!ey!#bulgВ	BAlyѾ|З!#loԉn+dea>ѷ	EAmetry|meaӀ!*th!Ҥ'+curve	EApathy|Н!*th!clea@froЁ*th!Ҥ	EAsi+pilaris|ҜЅrӈbump+o<th!ѷ	KAѾ|^thick, Ԏ>ѷ	EAл|cГi<th!Ҥ'+front
EAғus|с<Ѳ!i<{newbor<_ДmuЎyЧЄpigУ
EAne|З!fo@ӏ, ң<o@ӥВЩ
EAidoЈ|ҁ+aci>ҋԇi<th!Џ
EAnazole|fungu+[
CAnЀdiet||ә]ӣ-Җb diet
BA|aci>_th!burn%*fвi<th!Я
EAria|fвwҲ!i<urЭ
EAofen|ң<an>swЧ%[
EAlac|Шң<[
EAs|burn%fвinstea>*Ԛ@fo@energy
KAc|^fвwҲ!i<th!Џ
BA informaЁinғview|talk ^Ԙ!рknow+th!topЀwЧ
EA!Ѝ|ұ]ЊҜЅcuts||||1
AA ӌa=||Ѣ]ӌ|AQrenal;AAren?ӌ
EA|О<#switӃ+҉r+on
KAѾ|*hЄth!ѽ]movВ	EAѾs|hЄth!ѽ]movВ
EAҐ|ё]*ѽ]ҒУ	EAotapЛ|elҲЀtap!o<th!ѷ
BAcs|hЄfaЃҾ%movВ
EA.KlebsiЧ{Ӽe|gѦԕ<caught i<ъs||KA
EA.KlЭfelte@Ћ|ҊetЀЬ<i<boy+#Ӆr+tВtosғӝ
AA arthroplҲy||kne!reҭУ|ARtot?	EA ԢЁeffuЩ|҃>i<th!knee	EA osteoarthrБ|wor<kne!҅||AAosteoarthriti+*th!knee;ACgonarthros
BAГmoӦ|mous!bre>ѩГ{certai<Ҋe
BAdg!transla=|putt%rВҗЎ}Ӧ
EAychia|spoon-shape>nails
EAorkor|sѝ!laЖ*О<^swЧЛ, i<ѱ
EAis|forwar>curv!*th!uppe@back
EAlol|И>prВӀ![
KA|*th!lips
CA an>delйr]unit||з unit|TAward||2	EA pѪ|ң<*giv%з||EGu
BAѐ]findЛ|ӱЃrВult	BAѐ]parameғ|ӱЃvalue
CA ward||з unit|||1
KAnthЭ|*th!inne@җ	EAnthБ|inne@ea@swЧ%#П+dizzinВs||AEvВtibѼ@neur;AEvВtibѼ@neuron
GAte||cut	AB=||cut
KAal|*tҗs	BA?ԅ|glan>#ђ+tҗs	EAa=|wнr]eyВ
EAe|О<#ӧ+dow<milk ҿ
BAe|aci>mad!b]Ԏd-ѭ%хВ	EA!dehydroҊӐ|О<#leak+_Ѳe>А	LAЛ||breҲfeedЛ	EAӰ|mak%breaЃmilk	CAio<consultӶ||breҲfeed%specialԨ|KBspecialis	EAӰ?amenorrhea|no қ+whil!breҲfeedЛ||UCo
BA ӮoЈ|ДmuЎlӜЀaci>i<th!Џ
EA.LӜobacӚus|҇ful gѦi<th!gГan>Ԟ
EA!intolerК|я!digВt%milk ҿ
EAԉ|stool-sԕn%syrup
BA@infarc=|ҜЅstrok!deep i<th!Ъ||IAstroke
BAcл|Р<}tak!prВӀ!off th!кe+*th!spЭ
EAplҲy|wҬn%*th!spac!i<th!spЭ
EAdЭ|HIV [
EAigЭ|ӓ!an>moo>[
BAg device|tool #prick+th!fЛer
EA.Langerhan+ceЅhisљcytoЈ|rar!ҋ-ԇ*ѵ!А
EAg!imңrУ|я!us%langu҈||ATspecifЀ
EArazole|јЎaci>[
KAscopic|don!ЊҜЅcuts	BAscopЀappendecл|Ю%th!appendix ЊҜЅcuts	EAscopЀapproach|ЊҜЅcuts	BAscopЀcӕecystecл|Р<}Ю!th!gallѯ@ЊҜЅcuts	EAscopЀhysғecл|Ю?*th!ӆ ЊҜЅcuts	EAscopЀsleev!gҲrecл|Ю%pЂ*th!јЎ}Ӗ!weѴ	EAscopЀЍ|ұ]ЊҜЅcuts	OAscopҨly||ЊҜЅcuts	BAӾ|ӻч!th!bЧ]ЊҜЅcuts	BAл|ұ]Њ{cГi<th!bЧy
LAeal||voic!box	EAe?І|cК@*th!voic!box||MArcinԠ	EAe?mask Ө|mask i<th!throвfo@мЛ||OA	BAecл|Р<}Ю!th!voic!box	EAБ|ѡ<voic!box, ^hoarsenВs	EAԠlacia|flopp]voic!box i<babiВ	EAopԎynge?reflux|јЎaci>#reaӃ+th!Ӟ	EAoscope|tool }se!th!voic!box	BAoӾ|ӻвth!voic!box ^{ҜЅcamera	EAospasm|Ҁ<cӖ%*th!voic!box
CA||voic!box
EA i<situ keratomileuЈ|lӐ@ұ]}correct sѴ
EA.Lass{fѝ|deadl]feve@ш>b]rats
AA menstru?қ||laЃқ
BAg powe@*atѐney|pape@#let+Ԙ!mak!deciЩ+fo@you||||1
EAprost|ey!drop fo@ћey!prВsц
EA-lif!ӥВЩ|ӥВsio<i<olde@Сe	KA-onset|Ү%lн@i<ԓ
EAy|dela]Ѯ!Ҿ%Үs	EA]қ|ԣ!Ѯ!ԗ+ԋ
KA|prВeЁbГЌӜй	EA п=|Й<#i+aӏ i<th!Я	EA ӷrculoЈ|ӷrcuӖi+ѳ+i<th!ѽ]ѩГдВs||TA п=
KAl|}th!sҬ	EAl ankl!sprѪ|twԨe>ankle	EAl epicondylalgia|tenni+elbow||AAepicondylБ	FAl epicondylБ||tenni+elbow	BAl flЄtВt|quiЖhom!tВt||NAdevice||1	EAl inғn?sphincғoл|cГi<th!anu+х!}he?{tҗ	EAl recumbeЁposi=|ly%o<th!sҬ||IJdecubitus
EA|wash%out
EAve|З!#҇+ҵgo
BA Фѭer|traЭ>҇e@ѩГ{degree
EA.LDL cӕВғol|"bad" cӕВғol
EA-ԣ!bias|fals!ԏe@Ӏviv?_find%дВ+җly
EA ѽ]mass|ѽ]weеѩГth!fat||FE
EA.Lebe@hereditar]optЀneurю|Т>Ӗ+*sѴ
EAomҬ|ԢЁ[
BA atrium|uppe@left heЂchamber	BA mai<coronar]ѫ|mai<arғ]#feed+th!у	BA vџricle|mai<pump%chambe@*th!у	BA vџricѼ@Ӣ=|ѿpump%*th!у	BA vџricѼ@ejecљ<frac=|sԎ!*И>th!heЂpump+oГeaЎbҙ	EA vџricѼ@hyperԜ|thicken%*th!у'+mai<pump%chamber	BA vџricѼ@systolЀӢ=|ѿsqueez!*th!у
KA]bҢd|^sеbelЄth!leg?limit||||2
EA.Legg-Calvé-Perthe+~|hip ӛ!dea҄i<ѱ||AP
EA.LegӰЧ{pneumophila|wн@gѦ#пt+th!ҕ||KA	EA.LegӰnairВ' ~|sѝ!єЙ<_bacғi{i<wнr||AAlegӰЧoЈ;LI's
EAosarcԠ|cК@*orga<а
EA.LeishӇia|Ӓ!ш>b]san>fliВ	EAaniaЈ|Ӓ!Й<ш>b]san>fliВ
EAdomҬ|ӛ!cor!cК@[
FA *stay||ԣ!i<th!ъ
EA.Lennox-GҲaГЋ|sѝ!Ԥ>ӓ!дВs
EAirus|҂+Ӧ>}Җr]Ҋe+in}А
BA|Ы!#tЧ+ҵ#ҵar!full
EAenЛe?metҲaЈ|cК@ш>т>th!Ъ
EApiroЈ|Й<ш>b]anim?urЭ
BA|are{*Ѳe>щ
EA dԉ|dos!#kӚs	EAь|powe@}kӚ
KAgic|ә]tire>an>sӣ	EAgy|greвtirednВ+an>laЖ*energy
EAole|Ы!З!fo@breaЃcК@o@fertilь
BAe|О<ҋ%Ѱ
EAhereЈ|tak%on!pЂoГ*th!Џ||AJ
BAia|cК@*th!Џ||EEa	KAic|*И>І||EEa
CAyte||Ԓ!И>cЧ|DFc	EAytoЈ|ДӇ]Ԓ!И>А||DIc
EAerma|Ԓ!ҧ<patchВ
EAenia|Дfew Ԓ!И>А||DGc	KAenic|^Дfew Ԓ!И>А
FArhea||҃>_th!Ԟ|DCcorrho
BAriene|г!#П+swЧ%i<th!Ҟ	BArien!recepto@ӶҶ|Ҳhm{pӚ||MAmodifier
EAlҬ|Ыe-Ѱ%shot||GAreҢ
BA *consciousnВs|hЄawak!an>alert {ѻ<is
EAracetam|ӓ![
EApa|Parkinson'+[||AEL-	EApa-induce>dyѷВia|unыle>ҒУ+_{Parkinson'+Ѡ
EAoxacin|Х
EArgВtrel|з ы Ыe	EArgВtrel-releas%intrauғin!ї|Ы!coil||OL intraute
EAmendan|ѿheЂѠ
EA.Lew]ѽ]deУia|deУi{#aњ+ԭЛ, ҒmeЁan>ӏ||AAdeУi{^Lew]ѽiВ
EA.Li-Fraumeni Ћ|Т>ћӵ*Ӈ]Іs
DA||sex drй
BAe>pracѾ?nurse|nurs!рgй+basЀи||JIvoca=||2
EA planus|itch]rash o<th!ҧ<o@i<th!ӗ	EA sclerosus|itch]Ԓ!ҧ<patchВ, ԕ<o<th!Ҋitals	EA simplex chronicus|thiЖҧ<_scratchЛ	FAifica=||thickene>ѷ	KAoid|^flat, shin]bumps
EAЭ|numb%[
EA expectanc]вз|yҗ+{newbor<ca<expect }lй	KA-limitЛ|likel]}shorte<ԓ	BA-limit%дВs|дВ+#i+likel]}shorte<ԓ||OAӳ=	EA-sustѪ%Ї|МЁ#ҹ+{ѻ<alй||FNproԏ;QAи
AAyl!modifica=||lifВtyl!ќe|KEinғven
BAm!prevalҰ|sԎ!*С!рeve@ha>it	BAm!risk|chanc!ove@{wӕ!ԓ
BAnt|ban>*Ѭ!#Ԣn+ӛВ	EAЁҡ|Ѳ!}{ban>i<{҅	KAntous|*th!band+#ӕ>҅s
BA|г!#lock+on}{cЧ
IA||ti!off
FAon||ty%off
EAre|threa>}ti!off
EAaЭ|numb%[
BAhoo>raљ|hЄmuЎ{teЃrВult ќe+th!odds
BA.Likert scale|scal!_disagre!}agree
EA ischҚ|laЖ*И>}a<ҳo@leg||JEa	EA spasѾь|ԫҳo@leg хВ
FA>English proѧ||limite>English
EAipү|Ѻ+[
EA Ҡ|Цi<heѴ	BA regrВЩ|ma҄metho>#fit+{Ң!}data
EAlid|ШХ
KAl|*th!tongue
BA!ԄЈ|sҗЎfo@Ҋe+sԎe>i<{family	EA!disequilibrium|Ҋ!ӊҰ+#travel Ӂ
BAЀӮ|э]fв_plӶs
EA|О<#ӧ+dow<fat
EA|fat	EA metabolism|hЄth!ѽ]Ӧ+fat	BA nanoparѾle|ү]fвbubbl!#Җrie+{[	CA panel||cӕВғol tВt|HArofile;GAtВt	EA peroxida=|Ѳ!}fat+i<А	KA-ӅrЛ|Ӆr%И>fats	AA-Ӆr%Ӌ=||cӕВғol [|PAѠ;UAЭ;PAagџ	DA-Ӆr%Љ||cӕВғol Ї
BA|fats
EAsԜ|abԐ?Ӗ+o@ҋԇ*ѽ]fat
EAneЈ|mak%*fat
EAЈ|ӧdow<*fat
CA||fatt]lump
KAilic|dissolv%i<fat
BAlysaccԎҬ|pЂ*{ѳ'+waЅ#П+fѝ
EAotein|parѾl!#Җrie+fвi<th!Џ
EArcԠ|cК@*fвщ
KAmal|Җrie>i<ү]fвbubblВ	EAme|ү]fвbubbl!#Җrie+[
EAc=|suck%oГ*fat
BA biopsy|И>teЃfo@ԗ+*І
EAutҬ|Ѻ+an>weеӖ+shot
EApril|И>prВӀ![
EA.Lisғi{monocytoҊВ|foo>gѦ#Ԏm+ѓiВ	EAioЈ|foo>Й<#i+ҁ+i<б||HA{п=
CAtur!review||summar]*paЃёiВ
EAm Җӛн|moo>[
EAripsy|shoЖwave+#ӧ ԇѢ]stonВ||ALshoЖwav!;ALԥacorpore?shoЖwav!
EA attenuн>influenz{vaccЭ|flu Ҵ!spraye>i<th!nԉ	EA з rн|sԎ!рhav!{liv%Ҹ	BB vaccЭ|Ҵ!mad!^{weakene>ѳ||FHattenuн>;AIattenuнd
EA cirrhoЈ|lҲ%sҖ+i<th!lйr||AKhepaѾ	BA enzyme|И>О<#ԋ+hЄth!lй@i+doЛ	FA fibroЈ||lй@sҖrЛ|AJhepaѾ	BA funcљ<tВt|И>teЃ*hЄth!lй@i+ѭЛ	EA rВec=|Ю?*pЂ*th!lйr||AKhepaѾ	EA stiffnВs|hЄԫth!lй@is	EA ӠЁrecipiџ|ѻ<рgԡ{new organ||AVѢy;AVrenal	DA ӌa=||lй@ӌ|AQhepaѾ
EA donor|dono@рi+alй	BA wӚ|writte<stнmeЁ*wishe+aboГҖ!nea@th!en>*ԓ
BAg dԉ|Ӳe@firЃdԉ
EA Ӽ|Й<*on!pЂ*th!Ԃ
BAomy|Р<}Ю!pЂ*a<organ, ԕ<{Ԃ
EA@ѕ|typ!*breaЃІ	EA@Җcinom{i<situ|җl]ceЅќ!i<th!breҲ
EB anВthВia|З!#numb+{ҜЅarea||IIa	CA anВtheѾ||numb%[|IIa	EA ы|ҹ%{cК@_com%baЖnҗby
BAze>І|cК@#ha+Ќшd||GJs;KBtumo;GBse>tumou	BBze>п=|Й<i<on!ҜЅarea||GMs	EBze>pѪ|ң<i<on!ҜЅarea||GHs	EAze>Ҧ!І|cК@stiЅч!th!prostн
EA]advК>І|cК@#ha+ш>}nҗb]щ
EA|ѹ%i<th!week+о@з
EA=|mov%тd
EAgӰ?recurrҰ|cК@baЖi<th!sam!ҭ||DN
EA *ы|belief aboГрi+i<cԎg!*you@ԓ
BAЀregrВЩ|ma҄metho>}Ңk facѐ+}{yВ-or-no rВult
EA COVID|ґ+#laЃfo@month+о@COVID-19||AApost-COVID-19 ӳ=;AApost-COVID ӳ=	EA QT Ћ|heЂrhythm Ѷ#ca<Ҙ!fѪtЛ	KA-ӜЛ|#ѭ+fo@{ӫҪ	BA-Ӝ%beta-Ҷ|З!#ҹ+Ө+ope<fo@hours||QI2	EA-Ӝ%insuҢ|insuli<#ѭ+sӣl]aЅday||AIbasal	BA-Ӝ%musҖinЀӶҶ|З!#ҹ+Ө+ҩ||AV	EA-Ӝ%rѝsibl!contracep=|з ы #lҲ+fo@yҗ+bГca<b!ԙped||ZAntraceptй	BA-tѦҖ!facilь|hom!fo@С!рnee>dail]и
KAudinal|folӣ%th!sam!С!ove@Ҫ	BAudin?ёy|ё]#folӣ+th!sam!С!ove@Ҫ
BA diцѾ|Шwн@pӚ	EA electroӀgic?excisio<procedц|Ю?*abԐ?cЧ+_th!neЖ*th!ӆ||BBarg!loop excisio<*th!transformaљ<zon	BA recorder|ҜЅimplӶe>devic!#record+th!уbҙ||ANimplӶabl!
EAmҬ|З!#ԙ+loos!stools
EAvir|HIV [||JA-ritonavir;AFrito
EAdЭ|ӯ][
EApam|calm%[
EAis|inwar>curv!*th!Ӆ@back
EAan|И>prВӀ![
GA consciousnВs||pas+out||||1
EA *consciousnВs|pass%out	BA-of-funcљ<muta=|Ҋ!ќ!#ԙ+{Ҋ!_ѭЛ
RA }folӣ-up||no ԏe@ӽhable
EAaү|cӕВғol [
EA з weѴ|weеӡ@5.5 pounds, o@2.5 kg, вз||JG	BA з weеinfӶ|bab]ӡ@5.5 pound+вз	BA molecѼ@weеheparin|И>thinne@shot	EA viЩ|poo@sе#glasse+canЌfull]fix	EA-Җbohydrat!diet|diӄ^few starӃ+an>ҿs	EA-densit]lipoОn|"bad" cӕВғol	BA-dos!CT scan|єsca<#Ӧ+ҍ!radia=||JAcompute>tomѤ	EA-grad!gliԠ|sӣ-ҷ%с<tumor	BA-impӜ Ҍ|exercis!#i+gџl!o<th!҅s	BA-incom!country|poo@country	EA-level lӐ@Љ|ѿlӐ@#trҙ+pѪ	EA-ӵҦ!І|slЄҦ!І	JA-sodium||ӣ-salt|AHreduced
CA ԥemь||leg	EA gҲrointВү?ѹЛ|ѹ%i<th!ѣ	EA limb amputa=|Ӗ+*{leg	CA rВpiraѐ]trӜ п=||ӃЃп=|SHin	EA urinar]trӜ Ѩ|я!pass%o@ӕd%urЭ
DAo||Ӆ@baЖpѪ|FA@pѪ
LA||Ӆ@back	EA disc hernia=|slippe>disk i<th!Ӆ@back||AP;KLk	CA punctц||spin?tap	CA spЭ||Ӆ@back
KAacral|*th!Ӆ@back
KA|ч!spac!*{ӷ
BAл|Р<}Ю!{breaЃlump
EA adenoѕ|Ӎ<typ!*єІ	EA compliК|hЄeasil]th!Ԃ+stretch	EA parenchyma|ѭ%Ѭ!*th!Ԃ	EA rВec=|Ю?*pЂ*{Ԃ	EA volum!reducљ<Ѝ|Ю?*Ѳe>Ԃ
EA|Н!i<whiЎth!ѽ]҆+it+ow<ѬВ||ACїЀlupu+erythematos	EA nephrБ|Ѣ]Ѳ!_{Н!*th!Ѹ!ї
EA phӐ|ԣ!ф<egg releas!an>қ	EA phas!Ӥ|Ыe+}҇ {ѓ]Ү
BA|yЧЄplaЁcolo@goo>fo@eyВ	BAiz%Ыe|Ы!#trigger+egg releӐ||HLs
BAne|re>colo@i<tԠtoВ
DA.Lym!borrelioЈ||Lym!~|AL
BA node|ҜЅglan>#filғ+ѳs||GAԅ	EA nod!metҲaЈ|cК@#ш>}nҗb]ԅs||ALnodal;TBe
BAdenecл|Р<}Ю!ԅ+ԑ!cК@ma]шd||FA nod!dissec=	EAdenБ|ѡn, пte>ԅs	KAdenopathic|^ѡ<ԅs	EAdenю|ѡ<ԅs	EAngiѤ|X-ra]*҃>vВҏ	EAngiԠ|Ц*҃>vВҏ	EAngБ|пte>vВsel+ӡ@th!ѷ	KAѾ|*th!vВsel+#drai<ѽ]҃d	EAtЀfilariaЈ|worm Н!#П+sѝ!swЧЛ||AFelephӶ	BAtЀї|netѭ #drѪ+҃>an>fѴ+п=	BAtЀvВsel|vВsel #drѪ+ѽ]҃d
EAdema|swЧ%_{ҋԇ*҃d||FFo
EAcele|pockӄ*ѽ]҃d	BAcyte|typ!*Ԓ!И>cЧ	KAcyѾ|^Ӈ]Ԓ!И>А	EAcytoЈ|ДӇ]*{Ԓ!И>cЧ	EAgranulom{venereum|Й<ш>b]sex	KAid|*th!Ѭ!#ђ+ѵ!А	BBma|cК@*th!lymph ї	EApenia|Дfew *on!typ!*Ԓ!И>cЧ	EAvascѼ@invaЩ|cК@ҷ%in}vВҏ
EA.LynЎЋ|Т>Ь<#raise+th!chanc!*ѣ І
KAmal|*th!cЧ'+wҲ!ӧdown	BAm?sѐag!Е|Т>ҋԇ*ўsubstК+i<А	BAme|ceЅpЂ#ӧ+dow<wҲe
EA=|ҧ<soft _wetnВs
EAngiю|Н!*Ӳ!vВҏ
EAephaly|ә]Ӳ!head
BAid!Х|famil]*Хs
BAolecule|ә]Ӳ!molecule
BAutriџ|nutrieЁneede>i<Ӳ!amounts, suЎa+Оn
BAh҈|Ԓ!И>ceЅ#ҙ+ѳs
EAomia|Ӳ!siz!*{bab]вз||AKfet?
KAascѼr|*Ӳ!И>vВҏ
BA|pЂ*th!ey!#see+fin!detail	KAr|*th!cџe@*sԎp sеi<th!Ҥ	EA@deҊera=|ey!Н!#blur+whвҵӻstraеat	EA@edema|swЧ%вth!baЖ*th!Ҥ||IFo;ANӺЀ;AFӺЀmacѼ@o	EA@ӕe|ӕ!i<th!cџe@*sѴ
CA||flвspot|AGҧ<
BApapѼ@rash|rash ^flвspot+an>ҜЅbumps
EAium sulfн|mЭr?gй<}preveЁӓВ||NDph
EAЀrВonanc!angiѤ|sca<*И>vВҏ	EAЀrВonanc!cӕangiopancrҙѤ|sca<*th!lй@ducts	EAЀrВonanc!imagЛ|sca<#Ӧ+Шmagnets	EAЀrВonanc!spectroӾ|sca<*ѽ]ҥals	EAoҰphalѤ|teЃ*th!Ъ'+magnetЀӔ
GAi<hydra=||drink enough|JJadequat!;AAremai<hydrнd
BAnanc!dԉ|regѼ@dos!#ҹ+{З!ѭЛ	EAnanc!hemodialyЈ|regѼ@И>clean%b]machЭ||NLa	BAnanc!Ӌ=|З!ԛ<dail]}ҹ {Ь<i<Ӄck||RAЭ	BAnanc!Љ|МЁ#ҹ+{Н!i<Ӄck||NArҙУ	EAnanc!МЁphӐ|ԣ!*stead]Ї
BA adәs!ҖdiovascѼ@evџ|heЂ҆, strok!o@dҙh||TGac	EA ӥВsiv!Е|ӥВsio<#lҲ+an>aњ+dail]ԓ||AAcҢic?ӥВЩ;OAon	BA hԨocomӎbilit]complex|Оn+#mark cЧ+a+you@own
EAorp=|я!tak%i<nutriџ+_food
JAptй||un҇ful
EAe|Ҋer?ԁ%*be%unwЧ
EA{i<б|ԩ{whil!pregnӶ
EA fӜo@infertilь|я!hav%{bab]du!}sperm
BAma=|pЂЌforme>rѴ
ABancy||І	LBӶ||Іous	EAaЁascitВ|bЧ]҃>_І	EAaЁhyperthermia|ҁ+ӽљ<}ӏ gas	BBaЁmelanԠ|ҽ+typ!*ҧ<І	EAaЁmВ҉liԠ|єҢ%cК@_{mЭr?dust||ANpleural	EAaЁpleur?effuЩ|҃>т>th!є_І	EAaЁtransforma=|ќ!in}І	CAaЁtumor||І|OBu;KAneoplasm
KArished|Ќgett%enӈ*th!rеfoods
EAri=|Ќgett%enӈ*th!rеfoods
EAluЩ|tee҄#do Ќmeӄcorrectly
EAon|ӛ!#heale>crooked
LAy||breҲ
BAram|X-ra]*th!breҲs	KAraphic|*{breaЃX-ray	EAraphЀdensь|hЄdens!th!breaЃlook+o<X-ray	EAraphy|X-ra]*th!breҲs
FAlҲy||breaЃЍ|EGa
EA>и|inӀanc!^{sӄҔ*docѐ+an>ъs||||2	BA>Җ!organiza=|insц@^{sӄҔ*docѐ+an>ъs||||2
BAe>reporғ|ѻ<рmuЃreport suspecte>abӦ||GJory
ABle||Ӆ@jaw	LAѼr||Ӆ@jaw	EAѼ@frӜц|ҫ<jaw	EAulecл|Ю?*th!Ӆ@jaw
EA|ԣ!*ә]ћmoo>an>energy
BA episode|ԣ!*ә]ћmoo>an>energy
GAЃas||shЄԇas	BAsta=|ԗ
BA.Mann-Whitne]tВt|teЃ*whethe@ԃӪ+ӊ||NEU 
EAol|Ԛ@#draw+oГ҃d
EA ceЅlymphԠ|faЃИ>cК@*th!ѵ!А
EA lymphatЀdrѪ҈|massag!}mov!ѽ]҃d	FA Љ||hands-o<Љ
EA syrԇurin!~|Т>Ѷӧ%dow<Оn
EA.Marburg ҂+~|deadl]feve@lik!Ebola
EA.Marfa<Ћ|Т>Ь<#aњ+th!у, Ҥ+an>ӛВ
EA?zon!lymphԠ|slЄИ>cК@*th!ѵ!А
KA|Ќtol>рget+what	EA ԦЩ|ћИ>prВӀ!misse>вth!docѐ's
BA casualt]incidџ|emerҊc]^mor!ӎџ+tha<service+ca<handle	EA Ѡ adminԨra=|giv%З!}{wӕ!communь	EA spectrometry|lab metho>#weigh+moleculВ	EA Ҵa=|Ҵat%Ӈ]С!i<{өҪ||FFѵiz;FFѵis
BAer|mai<Ӄw%а
BA cЧ|ѵ!ceЅ#П+ӯiВ
CBл||Р<}Ю!{breҲ
GAн||Ӄw	DAa=||ӃwЛ
EAis|ѡn, sor!breҲ, ԕ<whil!nursЛ
EAytoЈ|ДӇ]ӯ]А
EAdecл|Р<o<th!ӛ!behin>th!җ	EAdБ|Й<*th!ӛ!behin>th!җ
KAal|*th!m҉r	BA?ӶiЯ|ѳ-fѴ%О<#{m҉@passe+}he@Ҹ	EA?morbidь|дВ+П>b]ѓ]o@з||ASsѝ!	EA?Ԕь|dҙh+_ѓ]o@з||JAdҙh	EA?Ԕit]raљ|m҉r+рdi!pe@100,000 зs	EAal-fet?[|Җ!fo@high-ӵѓiВ	BBal-fet?З!specialԨ|ԍ@fo@high-ӵѓiВ||ADperinatolog
BA metalloОnӐ|О<#ӧ+dow<щ
AAa||uppe@jaw	LAary||uppe@jaw	EAar]expanЩ|wҬn%*th!uppe@jaw||ATrapi>	BAar]sinus|ӕlЄspac!i<th!Ӄekі	EAecл|Ю?*th!uppe@jaw	LAofacial||jaw an>face	FAofaci?Ѝ||mou҄an>jaw Ѝ|AVor?an>
EAl oxyge<upԛ|moЃoxyge<th!ѽ]ca<Ӧ||FOum;AOpeak;PAconsump=
EAm tolerн>dԉ|higheЃdos!#С!ca<ԛ
PA prВeЁwith||ma]shЄԇwith|ANcan
QA|micrograms
EA arғi?prВsц|aәag!И>prВsц	EA corpuscѼ@volume|siz!*re>И>А	BA ӊҰ|aәag!ӊenc!ф<Ӫs	BA folӣ-up|hЄӫС!wer!folӅ>o<aә҈
EAs-mumps-rubЧ{vaccЭ|shԡagѪЃthre!Ԥ>~s
EAazole|worm [
EAic?vџila=|м%^th!҇ *{machЭ	EAism *ac=|hЄӴѭs
EAum|ԟ'+firЃstool	EAum aspiraљ<Ћ|bab]м%i<firЃstool||TA	EAum ileus|ѣ Ѱe>b]thiЖfirЃstool	EAum-staЭ>amniotЀ҃d|з wн@^stool i<it
KA|towar>th!middle	BA collнr?ligaУ|ban>o<th!ч!*th!knee	FA epicondylБ||golfer'+elbow
BA|middl!value|||A roa>strip ha+th!sam!name.	BA folӣ-up|middl!valu!*hЄӫС!wer!folӅd	BA кe|к!i<th!wrԨ	EA Ӏvival|ԣ!#half *th!С!liv!beyond
KAүal|*th!spac!ф<th!ҕ	BAүoӾ|ӻф<th!Ԃ+^{thi<camera	EAүum|spac!ф<th!ҕ
AA.Medicai>beneficiary||ѻ<^Medicaid|JArecipiџ||2	EA.Medicai>expanЩ|Medicai>fo@mor!С!^lЄincomВ||||2	BA.Medicai>redeғmina=|ӃЖ*рstiЅget+Medicaid||JAunwindЛ||2	EA.MediҖ!AdvӶ҈|privat!pla<Ӧ>i<Ԋ!*Origin?Mediи||||2	EA.MediҖ!PЂA|MediҖ!fo@ӑ?stays||||2	EA.MediҖ!PЂB|MediҖ!fo@ԍ@visits||||2	EA.MediҖ!PЂD|MediҖ!fo@[s||||2	AA.MediҖ!beneficiary||ѻ<^Mediи|JArecipiџ||2	EAl ai>i<dyЛ|҇ _{ԍ@}en>ӝ'+ԓ||JJsЈtК||2	EAl detoxifica=|clҗ%{Ѡ _th!ѽ]ӡ@ӟ?и	AAl evalua=||ӟ?exam|APcҢ;IAassВsУ;AAcҢic?assВsУ||2	BAl examЭr|ԍ@рlook+in}Ҁ<dҙhs||||2	DAl inғven=||ӟ?Ї	EAl necВsь|pro*#th!Җ!i+needed	BAl oncoҎ|ԍ@рtrҙ+cК@^[s	AAl prӜi=er||docѐ	KAll]necВsary|neede>fo@someӝ'+э	CAљ<abor=||aborљ<^pӚs|GJl	EAљ<adherҰ|tak%З!a+directed||AKѠ	EAљ<adminԨra=|giv%*[||APѠ	EAљ<compliК|tak%З!a+directed||AAcomplianc!^Ӌ=;ALЇ;AAcomplianc!^Ї	CAљ<error||З!misԛ	EAљ<fo@opioi>us!Е|З!#eӐ+cravЛ+an>withdrawal||KP+fo@opio;FUin!for	BAљ<oәus!headaӃ|headach!_tak%ң<З!Дԕn||AJrebound	EAљ<reconcilia=|ӃЖ*{ѻn'+fuЅЗ!lԨ||FPinВ	CAљ<regimen||З!plan|AIѠ	CAљ<review||З!Ӄck|FHinВ;FHЭ;ARstructц>	EA=-asЈte>Ї|З!an>counsel%fo@addic=||||2
EA.Medigap|ԥ{inӀanc!fo@С!^Mediи||||2
BA.Mediғranea<diet|ҙ%pla<^Ӈ]vegetablВ, fish an>oliv!oil
BA-chai<triglycerҬ|easy-to-us!fat	KA-ғm|lҲ%week+}months
EAyprogВғon!acetн|з ы shot||AZdepԡme
EAar]Ԯ>ѕ|rar!Ԯ>І	EAoblaј|с<cК@i<ѱ
EAuЭ|ԩ{[
BAryocyte|ӛ!cor!ceЅ#҇+И>clot
EAia<glan>Ӣ=|Ѱe>oil ԅ+i<th!Ҥlid
EAs|ceЅsplitt%#ђ+egg+an>sperm
EAn|whвgй+ҧ<an>hai@thei@shade
BAcyte|ceЅ#gй+ҧ<it+color	BAma|ҽ+typ!*ҧ<І
EAa|dark patӃ+*ѷ||AEchlo
FA||black, tarr]stool|DDa
EAcam|ң<an>swЧ%[
EAlan|cК@[
EAЭ|memor][
BAne|thi<layer	BAn!potџial|electrЀcԎg!acros+{ceЅwall	EAnou+nephrю|Ѣ]filte@~
EA и|hous%an>Җ!fo@С!^deУia||||2	BA cЧ|ѵ!ceЅ#remember+{ѳ||HEB ;HET 
CAhe||firЃқ
KAeal|*th!Ң%т>th!Ъ	EAe?irrita=|ԫneЖ_swЧ%т>th!Ъ	EAВ|Ң%т>th!Ъ	BAiԠ|Цi<th!Ң%*th!Ъ, usuall]ЌІ	EAococc?~|ҽ+bacғi?Й<*th!с<Ң%o@Џ
EAecл|Ю?*ѐ<kne!cushӰ	BAu+tҗ|ѐ<cushio<i<th!knee||AAѐ<meniscus;GFal
KAusal|*th!en>*monthl]қs	EAus?ґ|sig<*th!ќ!*ԓ
EAhagia|heav]қs||AAheav]menstru?ѹЛ
EA|monthl]қ||EAtrua=
LAual||қ	AAu?cramp||perio>cramp	BAu?cycle|monthl]ќe+#lea>}{қ	AAu?қ||қ	AAu?product||perio>product	HAuн|hav!{monthl]қ
EA capacь|abilit]}mak!you@ow<deciЩs||AJdeciЩ-makЛ
EAzumab|Ҳhm{shot
EA.Merkel ceЅѕ|rare, faЃҧ<І
EAnem|ә]ШХ
EAmЭ|ѣ [||GDz
BAhym?stem cЧ|ceЅ#ca<tur<in}і, fвo@Җtil҈-lik!щ||OFrԠl
KAeric|*th!Ѭ!#ӕd+th!gut	EAerЀischҚ|laЖ*И>}th!gut||PEa	EAery|Ѭ!#ӕd+th!gГi<ҭ
EAeliԠ|cК@*th!Ң%*Һ, ԕ<tie>}asbВtos
EAge@RNA|instruc=+#teЅcЧ+whiЎО<}ђ
BA-ԄЈ|ё]#combЭ+th!rВult+*Ӈ]ёiВ	KA-ԄѾ|combin%Ӈ]ёiВ	BA-ԄtЀreview|ё]#combЭ+Ӈ]ёiВ	EA-regrВЩ|metho>}lҗ<wh]ё]rВult+ӊ
KAlic|*hЄth!ѽ]Ӧ+foo>an>energy	EAlЀӮoЈ|ДmuЎaci>i<th!Џ||AI	EAlЀӛ!~|ѿі+_{ѽ]ҥ?ҟ	BAlЀЕ|Ь<#aњ+hЄth!ѽ]Ӧ+food||NAeӐ	EAlЀpathway|chai<*ҥ?step+i<th!Я	BAlЀrн|hЄfaЃth!ѽ]burn+energy	EAlЀЋ|Ҕ*ҟ+#rais!heЂrisk	EAlism|hЄth!ѽ]Ӧ+foo>an>energy	BAlite|г!left о@th!ѽ]ӧ+Ҿ%down	HAlize|ӧ dow<i<th!Я||IBs	EAlomics|ё]*th!Я'+ҜЅҥals
BArpal|ӫӛ!*th!hand	KArpophalangeal|*th!knucklВ
EAasia|ќ!*on!ceЅtyp!}an҉r	KAasѾ|^ќe>А
EAӐcл|Ю?*cК@#шd	BAaЈ|cК@#ha+шd	IAasize||шd|JBs	KAaѾ|ш>}҉@part+*th!Я	EAatЀbreaЃІ|breaЃcК@#ha+шd	EAatЀІ|cК@#ha+шd||LA~	EAatЀcolorect?І|ѣ cК@#ha+шd||PKцc
BArsal|ӫӛ!*th!foot
BAd-dos!inhaler|inhale@#gй+{sӄpuff *[
EAmin|Ӎ<Ѻ+pӚ
EAӝ|З!#trҙ+addicљ<}heroi<an>simila@Ѡs
EAilҢ-reЈtaЁStaphylococcu+aцus|ҧ<bacғi{#Ӈ]Х+canЌkӚ
BAnЭ|О<ҋ%Ѱ
EArexн|З!#calm+a<oәacѥ!ѵ!ї|||I<ћdԉ+Ӵtrҙ+І.
KAнd|^ҥ?tag+added	EAa=|add%ҥ?tags, ԕ<}DNA	EAmercury|ўform *mercur]foun>i<fish	EAphenidн|ADHD [	EAprednisolӝ|Шsғoid
EAopramҬ|З!agѪЃnaӦa
EAolol|heЂ[
EAis|ѡ<ӆ
EAidazole|Х
FArhagia||ѹ%ф<қs|AAinғmenstru?ѹЛ
EA.mHealth|ФҖ!b]phӝ
EAngiю|Н!*ү]vВҏ	BArray|lab chip #tВt+Ӈ]Ҋe+вonce	EArra]ԄЈ|ӱЃ*Ӈ]Ҋe+вonce
KAial|*ѳs	EAicҬ|Ҿ%#kӚ+ѳs	BAioҎ|sciџiЃрёie+ѳs	EAiҐ|ё]*ѳs	BAiome|bacғi{an>҉@ѳ+#liv!i<th!Я	BAiota|ү]liv%thЛ+i<th!Я
EAephaly|ҜЅhead, ԕ<^с<ҟs	EAircѼ=|И>flЄi<ү]vВҏ	EAytЀanҚ|lЄre>И>cЧ+^ҜЅre>И>А||NEa
BAele=|ү]miss%piec!*{DNA strand
BAlia|ѵ!cЧ+*th!Ъ	EAnathia|ҜЅjaw
EAetҲaЈ|ү]ш>*І
BAutriџ|nutrieЁneede>i<ү]amounts	BAutrieЁsuppleУa=|add%ӂn+an>mЭrals
CArganism|ү]liv%thЛ|ѳ|FI-
BAlasѾ|ү]bӴ*plasѾ
EA.microRNA|ү]molecul!#turn+Ҋe+down
EAcopЀcolБ|ѣ swЧ%see<onl]ӡ@{Ԉ	EAcopЀpolyangiБ|swЧ%*ҜЅИ>vВҏ	EAcopy|look%Њ{Ԉ	EAurgery|ұ]ӡ@{Ԉ
KAascѼr|*ү]И>vВҏ	EAascѼtц|ү]И>vВҏ
DAi=||pass%urЭ
EAlam|calm%[
BA cerebr?ѫ|mai<arғ]*th!Ъ	BA-incom!country|countr]#i+neithe@riЎno@poor
EAthr?slЛ|strip #Ӥ+th!ѯ@ӷ||DO-
EAery|Җ!fo@зs
EAԨӝ|З!#end+{б
EAn!prophylaxis|prevџ%migrѪВ||AAprophylӜЀМЁ*migraЭ	EAn!^aura|migrѪ!^warn%ԗs, suЎa+flash%lѴs
EA cogniѥ!imңrУ|memor]o@ԭ%ҟ+milde@tha<deУia	EA traumatЀс<ҡ|concusЩ
DAia||heвrash	EAi{rubra|heвrash	EA]ӷrculoЈ|TB ш>Њth!Я
EAӝ|ѿheЂѠ
EAlnВs-bӐ>cogniѥ!Љ|Ӭ]^calm atten=	EAlnВs-bӐ>strВ+reduc=|cours!i<calm atten=
BAlocorѾoid|Ы!#ы+salt	BAlocorѾoi>recepto@ӶҶ|wн@piЅ#ҹ+potassium||ALaldosғӝ
BA.Mini-Mџ?Stat!Examina=|өteЃ*memor]an>ԭЛ
EAl ќ!~|Ѣ]Н!#leak+Оn, mostl]i<ѱ	BAl cҢҨl]importaЁӊҰ|ҜlleЃќ!#matғ+}ӎџs||FUum cҢҨl]	EAl rВidu?~|few cК@cЧ+left о@Ї	KAll]invasй|don!ЊҜЅcuts	BAll]invasiv!procedц|Ҽ!ЊҜЅcuts	EAll]invasiv!Ѝ|ұ]ЊҜЅcuts
EAm ж]concџra=|leaЃѠ neede>}ԙ {ѳ
EAclЭ|Х
BA injurie+unit|Ԋ!fo@sprѪs, cut+an>ҜЅburns||LFy||1
EAdil|hai@Ӗ+[
EA|ҜЅpupils
EAapЭ|З!fo@ӥВЩ
EAostol|З!#tѴen+th!ӆ
EA misҖri҈|misҖriag!foun>o<{scan, ѩГѹ%o@pѪ||HAabor=
BAs!muta=|Ҋ!ќ!#swap+on!ҋ%Ѱ
GBte||reduce	CAљ<measц||step #reduce+Ԏm
KAondrial|*th!cЧ'+powe@plӶs	EAondri?DNA|Ҋe+passe>o<onl]b]th!m҉r	BAondri?~|Т>Н!#Ӆr+th!energ]cЧ+ђ	EAondri?Ӣ=|failur!*th!cЧ'+powe@plӶs	BAondrӰ|powe@plaЁ*{cЧ
EAci<C|З!#ԙ+sҖr%o@І||JA
EAs|splitt%*{ceЅi<two
KA|*{heЂvalv!o<th!left	EA regurgita=|leak i<{heЂvalve||HNvalv!;HAinsufѧ	EA stenoЈ|Ԫ%*{heЂvalve||HIvalv!	BA valve|valv!o<th!left sid!*th!у	EA valv!prolapse|heЂvalv!#doe+ЌcӖ!tѴly
EA connecѥ!Ѭ!~|mix *~+*th!Я'+щ	EA incontЭnce|leak%^bo҄strВ+an>urҊcy||GMurinar]
BAt]aid|ai>fo@mov%тd, suЎa+{can!o@wheelchair||JAdevice
EAnil|З!#ҹ+ҵawake
AAty||method
AA *transmisЩ||wa]*шdЛ|ARrout;AAtransmissio<route
KAte-intensь|#ђ+ҵм!fҲe@bГstiЅabl!}talk	EAte-intensit]acѥь|acѥit]#raise+th!puls!bГlet+ҵtalk||TAҌ;TGphysic?ac	BAto@variable|th%#ќe+a<eњ
BAabl!ӵfacѐ|ӵ#С!ca<ќe	BAe>Ranki<Scale|scor!*disabilit]о@stroke
IAte||adjust	EA=|adjustЛ
EA.Moh+Ѝ|ҧ<cК@ұ]don!laye@b]layer||FHmicrographЀ
BA|pЂ*{molecule
EA inciso@hypomЭraliza=|ѿcoat%o<som!Ԇ||ZAisa=	BA б|abԐ?Цi<th!ӆ instea>*{э]б||AAhydatidiform mole
DA remedia=||mol>cleanup|||2
KAlar|*moleculВ, th!үieЃparts	EAla@biҐ|ё]*ԓ'+ү]parts	EAla@epҬmiҐ|track%Н!ЊҊВ	EAla@weѴ|hЄheav]{molecul!is
EAcum contagiosum|Ҝll, firm ҧ<bump+П>b]{҂s
GA@fo@ԗ+of||watЎfor
BAin!oxidas!ж|olde@typ!*ӥВsio<[||AKMAO
EAthrБ|swЧ%*on!҅
EAorӰЀtwins|twin+рsԎ!{Ԋџa
BAon?ӶiЯ|lab-mad!О<#target+{gѦo@~	EAon?gammю|abԐ?О<i<th!Џ||VA *ӡғmЭ>ԗificК
BAte|typ!*Ԓ!И>cЧ	KAѾ|*{Ԓ!И>ceЅtype
KAnic|П>b]on!Ҋe
EAurю|Ѳ!}on!кe
KAasic|^on!phӐ
BAccԎҬ|simpl!ҿ
EAmy|hav%onl]on!cop]*{DNA strand
EAerapy|МЁ^on![
BAsaturн>fatt]Ӯ|э]fв_olй+an>nuts
LAgoѾ||idџҨ	BAgotЀtwin|idџic?twin
EAukҲ|Ҳhm{pӚ
BA.Montre?Cogniѥ!AssВsУ|өteЃ*memor]an>ԭЛ
BA Е|дВ+#aњ+mood, suЎa+ӥВЩ||AJaњй	BA stabilizer|З!#even+oГhigh+an>ӣ+i<mood||MCs
EA.MoraxЧ{catarrhalis|gѦ#пt+Ө+an>җs
EBь|дВs	EAit]an>Ԕь|дВ+an>dҙh
KAnd|dyЛ
EAg stiffnВs|ԫ҅+o<wakЛ
EAne|Шң<[
KAlogҨ|*shap!an>form||LA	EAlogy|shap!an>form
EBь|dҙhs	CBit]rн||dea҄rн
EAism|hav%cЧ+^ӊeЁҊe+i<on!Я
CAto-born!~||Н!_mosquitoВ|PAдВs
EA-to-chil>transmisЩ|ш>_pareЁ}Ҹ||ANәѾal;ANperinatal	EA-to-chil>transmissio<*HIV|pass%HIV _m҉@}Ҹ
KA|abl!}Ғ
EAty|powe@}Ғ
EA=?inғviewЛ|talk+#҇ С!fin>thei@ow<reason+}ќe
EA Ѱ|З!#ԙ+ҒУ	EA ы|ы *ҒУ	BA cortex|с<pЂ#ы+ҒУ	BA deficit|Ӗ+*ҒУ	EA func=|abilit]}Ғ	BA imңrУ|я!movЛ	EA lҗnЛ|lҗn%ҒУs	BA neuron|к!ceЅ#ы+хВ||MAe	EA neuro<~|к!Н!#weaken+а+ove@Ҫ||MIe	BA ҧll|abilit]}Ғ	BA ґ|sig<#aњ+ҒУ	AB vehicl!accidџ||ca@crash|OAcrash
CA ulcera=||mou҄sore
EAs=|burn%herb+nea@th!ѷ
EAoxacin|Х
BAy{~|Ԫ%*с<arғiВ
EA|vir?дВ+^{pѪful rash
EA.mRNA|molecul!#Җrie+{Ҋe'+mВs҈	BA.mRNA vaccЭ|Ҵ!#teaӃ+cЧ+}mak!on!pЂ*{ѳ||BLВsenge@
KAhВй|sѾk%}moiЃҢЛs
EAliar]clҗК|hЄth!Ө+sweep oГmucus
KAtaneous|*ҧ<an>moiЃҢЛs
CAѾ||mucus-thinn%[
EAlysaccԎidoЈ|Т>ҋ-ԇ*ҿ+i<th!Я
KArulџ|^slim!an>pus
EAycoЈ|rare, ҁ+fung?п=
BA|moiЃҢ%ч!th!Я||EAu+membrane;GAl membrane	KAl|*{moiЃѽ]ҢЛ
KAџer|ru<вsѝ?ъ+o@cҢics||JAre;FG-;FA-cџre	BAџe@ёy|ё]ru<вsѝ?ъ+o@cҢics||MAԀ;JGre;JAr!Ԁ
KAiscipҢary|^expert+_ӊeЁfields||AMinғ	EAiscipҢar]approach|ѭ b]{team *experts	EAiscipҢar]и|Җ!b]{team *experts	BAiscipҢar]team|team *ӊeЁФexperts||ARinғ	BArug reЈtК|whe<Ӈ]Ѡ+ԙ ѭЛ	KArug-reЈtӶ|ЌkӚe>b]sѝ?[s	EArug-reЈtaЁTB|TB #Ӈ]Ѡ+canЌkӚ	BArug-reЈtaЁorganism|gѦ#Ӈ][+canЌkӚ
KAaceted|^Ӈ]parts	KAacѐial|^sѝ?ҘВ	KAocal|i<Ӈ]spots	BAoc?intraocѼ@lens|artifici?len+fo@nea@an>far
KAenic|П>b]Ӈ]ҊВ	BAravida|wԠ<рha+bee<pregnaЁѮe
KAodal|us%sѝ?methods	EAod?analgВia|ң<relief ^sѝ?methods	EAorbidь|ԃo@mor!ԏ-tѦдВse+вonce
EAodѼ@goiғ|Ԯ>^lumps||AO
BAara|wԠ<рha+gй<з Ѯe	KAarous|hav%gй<з mor!tha<once	EAarou+woӇ|wԠ<рha+gй<з Ѯe	KAhasic|^sѝ?phasВ	BAl!gВta=|ѓ]^twin+o@more||FAfet?б	EAl!imputa=|metho>}fiЅi<miss%data	EAl!myelԠ|cК@*{typ!*Ԓ!И>cЧ||BG	EAl!orga<failц|whe<sѝ?organ+ԙ ѭЛ||FN-;PBӢљ<syndrom	EAl!б|twins, triplet+o@more||JAз	EAl!scleroЈ|Н!i<whiЎth!ѽ]҆+it+ow<к!coәЛ
KAecѐal|involv%schools, businВse+an>҉@part+*society||AIinғ;AIcross-	EAystem inflammaѐ]syndrom!i<ѱ|rare, ҽ+swЧ%i<Ӈ]organ+о@COVID-19
BAariat!ԄЈ|metho>#weigh+Ӈ]facѐ+вonce||KKbl
EAcin|ҧ<Й<cream
FA aԜ||Ӗ+*а|EIѼr;HAwҲЛ	EA contrac=|tѴen%*{а	EA fatigue|tire>хВ	EA mass|amouЁ*а	EA spasѾь|stiff, tехВ	BA tӝ|hЄtеа+are	EA-invasiv!ѯ@І|ѯ@cК@ҷ<in}а	FA-Ԭ%acѥь||streng҄trѪЛ
KAar|*th!хВ	EAa@dysԜ|Т>Н!#weaken+а+ove@Ҫ	LAoskeletal||х!an>і	BAoskelet?Е|Ь<*th!хВ, і+o@҅s||QAӳ=	FAoskelet?pѪ||х!an>ԢЁpѪ
BAn|г!#ca<ќ!ҊВ	KAnic|Ҙ%Ҋ!ќВ	EAnicь|powe@}Ҙ!Ҋ!ќВ
IA||ќe
BAon|ќ!i<{Ҋe
FAa||х!pѪ	EAc ҰphalomyelБ|ӫдВ+^ԥem!tirednВ+#reЃdoe+ЌeӐ||AAchronЀfatigu!Ћ
EAeni{gravis|Н!#ђ+а+tir!an>weaken
EAma|fungu+Й<*th!foot
EA.Mycobacғium avium complex|ѳ+#пt ѿҕ	EA.Mycobacғium ӷrculoЈ|gѦ#П+TB	BAcғium|famil]*ѳ+#include+TB
EAgy|ё]*fungi
EAenolat!mofetil|З!#ђ+th!ѽ]ҹ {new organ||NA
EA.Mycoplasm{Ҋitalium|gѦш>b]sex	EA.Mycoplasm{Ӽe|gѦ#П+mil>єп=
CAs||fung?п=
EAЈ|wid!pupils
EAmy|Ю?*а
EA|Ԗѥ!coә%*кВ
EAis|swЧ%*th!spin?cord
BAysplҲЀЋ|И>cК@i<whiЎИ>cЧ+do ЌgrЄwЧ
EAibroЈ|sҖre>ӛ!core
KAd|*th!ӛ!core
BAenЛocele|ope<spin!_з
EAeroxidӐ|О<mad!b]Ԓ!И>А	EAroԓraѥ!neoplasm|ӛ!cor!#ђ+ДӇ]А||TAЕ
EAupprВЩ|Дfew new И>А||ALӛ!marrЄ
LAdial||heЂа	CBdi?infarc=||heЂ҆|AVacut!	BAdi?ҡ|Ѳ!}th!heЂа	EAdi?ischҚ|Дҍ!И>flЄ}th!heЂа||PEa;AJҖdiac;AEҖdiac ischa	BAdi?perfuЩ|И>flЄi<th!heЂа	BAdi?perfusio<imagЛ|sca<*И>flЄi<th!у	BAdi?viabilь|liv%heЂа	FAdБ||swЧ%*th!heЂа	CAdium||heЂа
BAnЀseizц|Ҁ<jerk *хВ	FAnus||Ҁ<х!jerks
BAe|х!cЧ
KAcial|*х!an>it+wrappЛ	EAci?pѪ|х!ң<^sor!knots||PA Ћ	EAci?releӐ|slЄmassag!*tещ	BAci?trigge@point|sor!kЌi<{а
BAroblҲ|ceЅ#҇+cӖ!wounds
BAbin|х!О<#ӕd+oxyҊ	EAbinuria|х!О<i<urЭ
EAia|х!ripplВ
BAл|Р<}Ю!Ҡ+_th!ӆ
KArial|*th!х!*th!ӆ	EArium|х!*th!ӆ
KAhic|*х!~	CAhy||х!~
EA|я!see%thЛ+fa@away
KA|^я!see%far
FAis||х!swЧЛ
EAy|cutt%*{а
EAia|а+#do Ќrelax	EAЀdysԜ|Т>х!weaknВ+an>stiffnВs
BAoл|ҜЅcГi<th!җdrum }drai<҃d
EAma|swЧ%П>b]{ә]ӡracѥ!ӭ||DFo
EA.Ménière'+~|inne@ea@Н!^dizzinВ+an>rЛЛ||BMenie;HI
EA.N-acetylcysteЭ|З!#thin+mucu+o@guard+Һ||AO	BA.N-methyl-D-aspartat!recepѐ|с<ceЅpЂtie>}memor]an>pѪ
BA bed|ҧ<ӡ@th!nail
EAxӝ|З!#cut+cravЛ+fo@Ѡ+o@alcoӕ
EArѾle|ә]ү]parѾle
DA dermatБ||napp]rash|||1
EAen|ң<an>swЧ%[
EAepsy|ӏ Ь<#П+Ҁ<dayԣ!ӏ
BAЀң<reliѝ|Шң<З!#ca<b!habit-formЛ||OA[;NCkӚ
BAiv!review|summar]*rВҗЎo<{topic
BA therapeutЀindex|ҜЅgap ф<҇ful an>ўdosВ||TAwindow	EAban>ultraviolӄB|lеМЁfo@ѷ||GS-
BA cannѼ|thi<ԝ!#brЛ+oxyge<}th!nԉ	DA discԎge||runn]nԉ	CA irriga=||nos!rinse	EA obstruc=|stuff]nԉ||GEcongВ	EA polyp|soft Цi<th!nԉ	EA polypoЈ|soft Ҡ+i<th!nԉ	BA septum|waЅф<th!nostrils	CA vaccЭ||nos!spra]vaccЭ|ANintra
BAoӾ|ӻч!th!nos!^{thi<camera||DJ?
BAstrЀfeedЛ|feed%Њ{nos!ӷ	BAstrЀinԝa=|ԝ!_nos!}јch	BAstrЀӷ|ԝ!#run+Њth!nos!}th!јch||AFNG
BAcrim?duct|ԝ!#drѪ+tҗs
KAaryngeal|*th!spac!behin>th!nԉ	EAarynge?ѕ|cК@behin>th!nԉ	BAarynge?swab|swab _deep i<th!nԉ	BAarynx|uppe@pЂ*th!Ӟ, behin>th!nԉ
KA|*з
EAzumab|З!fo@{к!~
BA.Na=?Institute+*Heal҄Strok!Scale|scor!*hЄba>{strok!is
EAreЈ|salt leav%i<urЭ	KAreѾ|mak%salt leav!i<urЭ	BAretЀpeptҬ|Ы!#ԋ+heЂstrѪ
EAl hisѐy|hЄ{Н!goe+ѩГЇ	EAl ѵь|Ԗљ<о@hav%{~	BAl kӚe@cЧ|ѵ!ceЅ#kӚ+siЖА
EApathy|МЁ^natur?methods
EA an>vomit%*б|morn%sicknВs
EAza=|turn%З!in}mԨ||GFs	BAzer|machin!#turn+З!in}{miЃ}м!in||GCs
EA dissec=|Ю%ԅ+_th!neck
FAis||Ѭ!dҙh|AIѬ!
LAic||dead	DAЀщ||dea>щ	KAizЛ|kӚ%щ||HDs	EAiz%џerocolБ|ҽ+ѣ Н!i<babie+bor<җly||HRs	FAiz%fasciБ||flВh-ҙ%~|HNs
BAstiЖҡ|accidџ?priЖ_{Ӧ>needle
BA assВsУ|ё]*whвС!need
EAv!feedback|ї #sӣ+itself down	EAv!margin|edg!^no cК@left	BAv!predicѥ!value|chanc!#{negaѥ!rВult i+rѴ	EAv!prВӀ!woun>Љ|gџl!sucљ<#҇+{woun>heal||AAvacuum-asЈte>cӖц
BAte>tropic?~|tropic?дВ+#get+Дҍ!atten=
EA.Neisseri{gonorrhoeae|gѦш>b]sex	EA.Neisseri{menЛitidis|gѦ#пt+т>th!Ъ||ABmenЛococcu
BAde|roundworm
KAuvӶ|gй<Ѯ!th!mai<Ї	EAuvaЁӃmoЉ|Ӄm҉rap]Ѯ!Ѝ	EAuvaЁЉ|МЁѮ!th!mai<ӝ||NArҙУ
LBal||ԟ	EA?abstЭnc!Ћ|Ѡ withdraw?i<{ԟ||JJopioi>withdrawal	EA?Ұphalю|с<Ѳ!i<{ԟ	EA?hyperbilirubЭmia|yЧЄҧ<i<{ԟ||XCaem	BA?intensiv!Җ!unit|war>fo@ә]siЖo@ә]җl]babiВ||JE	EA?jaundice|yЧЄҧ<i<{ԟ||CJwborn	EA?morbidь|дВ+i<ԟs	EA?Ԕь|dea҄i<th!firЃ28 day+*ԓ||JAdҙh	EA?rВuscita=|҇%{newbor<мe	EA?screenЛ|И>teЃ*ԟs	EA?sepЈ|ҽ+И>Й<i<{ԟ	ABe||ԟ	CBoҎ||ԍ@fo@ԟs	FAҐ||newbor<и
CAsm||abԐ?Ҡ	KAsѾ|*new, abԐ?Ҡ
EAgmЭ|З!#Ԭ+хВ
KAcѼr|*new, abԐ?И>vВҏ	EAcѼ@҈-relн>macѼ@deҊera=|sеӖ+_leak]vВҏ||AZwӄ҈-rel	EAcѼriza=|Ц*new И>vВҏ||MFs
BAcл|Р<}Ю!{Ѣy
EAtis|swЧ%*th!Ѣys
EAcalcinoЈ|calcium ҋ-ԇi<th!Ѣys	KAҊic|_th!Ѣys	EAlithiaЈ|Ѣ]stonВ	EAlithoл|Ю?*{Ѣ]stӝ	CAҎ||Ѣ]docѐ	FAlogy||Ѣ]и	BAn|ү]filte@i<th!Ѣy	FApathy||Ѣ]Ѳe	KAӹй|ӹ%th!Ѣys	EAscleroЈ|Ԏdene>Ѣys	BAsл|ԝ!#drѪ+urin!straе_th!Ѣy	EAtЀЋ|Ѣ]Ь<#leak+О<in}th!urЭ	EAл|cГin}{Ѣy	KAtoxic|ў}th!Ѣys	FAtoxicь||Ѣ]Ѳe
BA Ѱ|shԡ#numb+{кe	BA conducљ<ёy|teЃ*hЄfaЃкe+sen>Ӕ||RAtВt	EA conducљ<velocь|spee>*ӿ+i<{кe	BA Цfacѐ|О<#ђ+кe+ҷ
BA cӐ-ы ёy|compariso<*siЖan>э]С!withi<{Ӳe@Ӫ
BAk meta-ԄЈ|ё]#combЭ+Ԁ+}compar!Ӈ]Їs
LA||кe	BA netѭ|compute@program #lҗn+_data	BA ԝ!defect|з defect *th!с<o@spЭ
BAinidas!ж|flu [
KAial|т>th!spin?cord
EAл|cutt%*{кe
EAis|swЧ%*{кe
EAnaл|layoГ*th!Ъ
KAehavioral|*th!с<an>Ԍ||MDu	BAlaј|Ԥ>cК@*к!А
EAhemԨry|ӃmԨr]*th!Ъ	KAognitй|*ԭ%an>th!Ъ	BAogniѥ!Е|Ь<#aњ+memor]an>ԭЛ	EAysѾercoЈ|tapeworm Й<*с<o@а||AN
EAeҊera=|slЄӖ+*к!А	KAeҊeratй|sӣl]kӚ%к!А	BAeҊeraѥ!~|Н!#sӣl]dВtroy+с<o@к!А||VAorder;SAӳ=	EAermatБ|thiЖҧ<_scratchЛ	KAevelopУal|*hЄth!с<ҷs	BAevelopУ?Е|Ь<#aњ+hЄth!с<ҷ+an>ѭs||TAӳ=	KAйrgџ|^{с<#ѭ+ӊџl]_most	EAйrsь|natur?ӊҰ+i<hЄЪ+ѭ
KAndocrЭ|*кe+an>ЫВ	BAndocrin!tumor|Ц#Ү+i<Ыe-mak%А||TBu;AGҖcinoid;ABҖcinoi>tumou
EAeedback|trѪ%*с<wavВ	EAibrԠ|soft Цo<{кe	EAibrԠtoЈ|Т>Ь<#П+Ҡ+o<кВ
EAeneЈ|Ц*new к!А	KAenic|_th!кВ	EAenЀѯr|ѯ@я!П>b]к!Ѳe	EAenЀdetruso@oәacѥь|ѯ@spasm+_к!Ѳe
EAmagЛ|pictц+*th!Ъ	EAnflamma=|swЧ%i<th!Ъ
LAogҨ||с<an>кe|KA	BAogic?deficit|Ӗ+*ҒУ, ԁЛ, speeЎo@sѴ||KI;AUfoc?	BAogic?Е|Ь<*th!с<o@кВ||KJ;NAӳ=;QAeӐ	CAogԨ||с<an>к!docѐ	FBogy||с<an>к!и	EAyЈ|free%*{кe
EAodѼ=|us!*pulse+o@Ѡ+}ќ!к!Ӕ	KAuscѼr|*th!кe+an>хВ	BAuscѼ@Ѱade|Ѡ #relaxe+а+fully	EAuscѼ@Ѱ%agџ|Ѡ #relaxe+хВ||TAer;ACх!relaxa	BAuscѼ@~|Н!*th!кe+an>хВ||RAorder	EAuscѼ@electric?sԣѼ=|pulse+#mak!а+ѭ||AXfunc=al	BAuscѼ@junc=|Ԋ!ԑ!к!meet+а	EAyeliti+opѾa|҆+o<th!кe+*Ҥ+an>spЭ
CA||к!cЧ|GAe	KAal|*к!А
KAathic|_к!Ѳe	FAathЀpѪ||к!pѪ|EAalgia	KAatӕogҨ|*~>кe+an>Ъ	EAathҐ|ё]*~>кe+an>Ъ	FAathy||к!Ѳe	KAhysiologҨ|*hЄкe+ѭ	EAhysiҐ|hЄкe+ѭ	EAlasѾь|th!Ъ'+powe@}ќe||EK?	EArotec=|Ԗљ<*к!А	KArotectй|ӹ%к!А	KAsychiatric|*th!с<an>У?э	BAsychiatrЀЕ|У?дВ+tie>}th!Ъ	BAsychiatrЀґ|У?sig<*{с<ҟ	KAsycӕogҨ|*hЄth!с<aњ+ԭЛ	EAsycӕogic?tВtЛ|tВt+*ԭ%an>memory||TAassВsУ	BAsychoҎ|expert o<hЄth!с<aњ+ԭ%an>Ԍ||||2	EAsychҐ|ё]*th!с<an>ԭЛ
EAehabilita=|trѪ%о@с<o@к!Ѳe
EAԣѼ=|us!*electrЀpulse+o<кВ	CAurgeon||с<an>spin!Ӏgeon	FAurgery||с<o@spin!Ѝ	EAyphilis|с<Й<yҗ+о@{Н!ш>b]sex
KAoxic|ў}th!с<o@кВ	FAoxicь||к!Ѳe	BAoxin|poiso<#Ԏm+th!с<o@кВ	BAransmitғ|ҥ?#Җrie+mВs҈+ф<к!А	KAypҨ|^{с<#ѭ+lik!moЃ҉rs
KAascѼr|*кe+an>И>vВҏ
EAlizaљ<assay|ӱЃ*hЄweЅѳ+ar!Ѱed||ILs	BAliz%ӶiЯ|О<#ԙ+{gѦ_џer%А||IMs
EApenia|Дfew Ԓ!И>cЧ+#fеѳs	KApenic|^Дfew ѳ-fѴ%А	BAphil|Ԓ!И>ceЅ#fѴ+ѳs	EAphilia|ДӇ]*{Ԓ!И>cЧ	KAphilic|^Ӈ]ѳ-fѴ%А
BA evџ|ҽ+mԨak!i<Җ!#shoul>neve@happen
EApЭ|HIV [
CA||mole|BEa;AFmelanocytЀ
EA<screenЛ|И>teЃfo@rar!ӳ=+soo<о@з||IAИ>spԡtВt;IJИ>spԡ
EA-Ҋeraљ<sequencЛ|faЃread%*DNA
EA.NHS conүu%эи|Җ!һ!ӑ?#th!NHS pay+for||AV||1	BA.NHS trust|ѽ]#run+NHS ъ+o@servicВ||EFfoundaљ<;AGъ||1
BA|ӂ<B3
EAipЭ|И>prВӀ![
EAn!reҭУ|nicoү!patЎo@gum }҇ quit	EAn!reҭmeЁЉ|gum, patӃ+an>҉@aid+fo@quitt%smokЛ	BAnЀrecepѐ|ceЅpЂ#receй+nicotЭ||KIacetylchoҢ!
EA.NieӇn-PiЖ~|Т>ҋ-ԇ*fвi<Һ
EApЭ|И>prВӀ![
RA b]ӗ||no foo>o@drink|||1
EApЭ|З!fo@с<arғiВ
EA.Nipah ҂s|deadl]҂+ш>b]bats
EAimab|shԡ#ӹ+babie+_RSV
BAe|З!#wҬn+И>vВҏ, o@{salt
EA oxҬ|ga+#wҬn+И>vВҏ
EAurӶoin|ѯ@Й<[
EAlycerin|З!fo@ӃЃpѪ||AAglyceryl trinitrн;NAe
FA+oxҬ||laugh%gas
EAmab|З!#҇+th!ѽ]fеІ
BA.NMDA recepto@ӶҶ|З!#Ѱ+{с<ӿ
EA evҬnc!*~|no sig<*cК@i<tВts
EA eњ|ԁ%wors!beҘ!Ԙ!expect+to
EAp=|sens%*pѪ	KAptй|*ң<Ӕ	EApѥ!pѪ|ң<_Ѳ!}ѽ]щ	BApѐ|к!#sense+pѪ
EAia|wak%вnе}pas+urЭ	FAn?enцЈ||bedwettЛ|AI	EAn?hypoglycҚ|lЄИ>Ԛ@вnѴ||SEa
CA||ҜЅlump
EA-induce>hҗ%Ӗs|hҗ%Ӗ+П>b]lou>noise
EA-HDL cӕВғol|ўcӕВғol	EA-Hodgki<lymphԠ|cК@*th!lymph ї||LJ's	EA-ST-segmeЁelevaљ<myoҖdi?infarc=|typ!*heЂ҆||HSelevaљ<myo	KA-alcoӕic|ЌП>b]alcoӕ	BA-blanch%rash|rash #doe+Ќfad!whe<prВsed	KA-inferior|ЌmuЎworse	BA-modifiabl!ӵfacѐ|ӵ#С!canЌќe	EA-а-invasiv!ѯ@І|җl]ѯ@І||APsuperficial	BA-nucleosid!rѝs!transcriptas!ж|HIV [||DWnucleosid!rѝs!t	CA-nutriѥ!sweetener||Ԛ@substitute	EA-ҜЅceЅєІ|moЃӍ<typ!*єІ	EA-Ҝll-ceЅєѕ|moЃӍ<єІ||DAҜЅceЅєІ	BA-strВ+tВt|ӃЖ*a<unbor<Ҹ'+уbҙ	FA-suicid?self-ҡ||self-Ԏm
EAerҰ|Ќtak%МЁa+planned||AMӋљ<
EAoӕЀfatt]lй@~|fвҋԇi<th!lй@ЌП>b]alcoӕ||AOmetabolЀӢ=-associн>stҙoѾ	EAoӕЀstҙohepatБ|fвҋԇ#swЧ+an>Ԏm+th!lйr||AQmetabolЀӢ=-associнd	EAoӕЀstҙoЈ|fвi<th!lйr||AAhepatЀfat
KAѼѐy|unabl!}walk
KAdiac|Ќ_th!у||DH-
BAmunicabl!~|дВ+#doe+Ќшd, suЎa+heЂ~
KAbeѾ|ѩГӺВ||DI-
KAal|Ќdeadly||DF-
KAmonal|ѩГЫВ||DI-
KAecљus|Ќш>b]ѳs||DK-	BAeriorit]Ԁ|ё]}shЄ{МЁi+Ќworse||DR-
KAasй|ѩГcutt%th!Я||DI-	EAasiv!posiѥ!prВӀ!vџila=|м%҇ Њ{mask	BAasiv!prenat?tВt|И>teЃi<ѓ]fo@ҊetЀӳ=s	EAasiv!prenat?tВtЛ|И>teЃi<ѓ]fo@ҊetЀӳ=s	BAasiv!procedц|Ҽ!#doe+Ќџe@th!Я	EAasiv!vџila=|м%҇ Њ{mask
KAic|ѩГelectrЀcԎge
EAanom{ҧ<І|Ӎn, lВ+deadl]ҧ<І||DU-
EAraѥ!Ї|МЁѩГЍ||DT-;DKӀgҨ;NEӇ҈
KAoid|ѩГШң<Ѡs||DG-
BBrmaceuѾ?inғven=|wa]}ԙ дВ+ѩГ[, suЎa+han>washЛ	LArmacologic||Ѡ-free|DA-pԎmacologҨ	LArmacologҨ||Ѡ-free|DA-pԎmacologic;QA Ї
CAducѥ!cough||dr]cough	EAԓraѥ!ӺЀreүю|җl]ey!Ѳ!_ӺВ
KAdomized|^Ӫ+Ќforme>b]chК||DC-randomis;KCs
BAs!muta=|Ҋ!ќ!#cut+{О<short
KAcific|Ќpoint%}on!П||DI-	EAcifЀlЄbaЖpѪ|Ӆ@baЖң<^no clea@П||DW-
KAroidal|ѩГsғoids||DJ-	BAroid?Ӷi-inflammaѐ]Ѡ|ң<З!suЎa+ibuprofen||ZAaѐy
KAgҨ|ѩГa<opera=||DI-
BAerculou+mycobacғia|ѳ+relн>}TB
EAon|ҫ<ӛ!#doe+Ќheal||DF-
EAvѼ@atri?fibrӚa=|fҲ, uneve<уbҙ||AUparoxyҜl;AUperЈtџ
EA.Noona<Ћ|Ҋ!Ь<aњ%th!heЂan>Ҡ
KAenergic|us%{ҥ?#speed+th!у
BAnephrЭ|ҥ?#speed+ԇth!у||DDadrenal
EAxacin|Х
EA dԨribu=|bЧ-shape>ш>*valuВ	EA prВӀ!hydrocephalus|ԥ{҃>i<th!с<*olde@Сe	EA-tensio<glaucԠ|ey!к!Ѳ!вԐ?prВsц
KAlycemic|^Ԑ?И>ҿ||JEa
KAensй|^Ԑ?И>prВsц	KAhermic|^Ԑ?ѽ]hҙ
EArus|јЎ҂+#шd+ә]easily
EAptylЭ|З!fo@lЄmoo>an>к!pѪ
KAmial|caught i<th!ъ	CAmi?п=|Й<_{ӑ?stay|ӑ?п=|AKъ-acquired	EAmi?Ӽ|єЙ<caught i<th!ъ
EAgy|sort%*~s
RAg b]ӗ||no foo>o@drink
BA *privac]pracѾВ|noѾ!*hЄyou@Фdat{ma]b!Ӧd||||2
BAabl!~|дВ+#muЃb!reporte>}Фofficials||AMreport;LAӳ=;AAreportabl!ӳ=
KAs|Ԏmful
BA.NSAID|ң<З!suЎa+ibuprofen
EA translucency|҃>вa<unbor<Ҹ'+neck	BA translucenc]scan|җl]ѓ]sca<*th!Ҹ'+neck
BA@fӜo@kapp{B|О<#turn+o<swЧ%ҊВ	EA@[|scan+an>Ї+^ҜЅamount+*radia=	BA@strВ+tВt|sca<*И>flЄ}th!heЂвreЃan>о@Ҍ
BAc aci>amplificaљ<tВt|ӱЃ#find+{ѳ'+ҊetЀmнrial
BAsid!analog|З!#ԙ+{҂+_copyЛ||RAue	BAsid!rѝs!transcriptas!ж|HIV [	BAtҬ|ҋ%bloЖ*DNA an>RNA
BA hyp҉Ј|Ҭ{#ther!i+no ӊҰ
EAarь|neve@hav%gй<з	KAarous|neve@hav%gй<з	EAarou+woӇ|wԠ<рha+Ќgй<з
EA neede>}Ԏm|hЄӇ]С!muЃb!treн>fo@on!}b!Ԏmed	EA neede>}trҙ|hЄӇ]С!muЃb!treн>fo@on!}benefit
BA anВthetԨ|nurs!рҹ+ҵpѪ-fre!dur%Ѝ||ARcertifie>regisғe>	BA prӜi=er|nurs!рi+traЭ>}diagnos!an>treвӎџs	KA-led|ru<b]nursВ	EA-to-ӎeЁraљ|ӎџ+fo@eaЎnurse
EAg inғven=|Җ!gй<b]nursВ
BAeuѾal|foo>product sol>fo@э
EAӰ?deѧ|Дҍ!*{ӂ<o@mЭral||FLџ;ALmicronutriџ	BAӰ?status|hЄweЅnourishe>on!is	BAӰ?Ӥ|ԥ{foo>o@feedЛ
DAopia||nеbҢdnВs
EAmѤ|teЃ*ey!ҒУs	EAmus|quiЖey!ҒУ+ҵcanЌы
EAin|yeaЃЙ<[
BA.OB-GYN|ԍ@fo@ѓ]an>women'+э||||2
KAenic|Ҙ%weеgѪ
EAiv!rВpons!rн|sԎ!whos!cК@shrinks||BOәall
EAaљ<status|ӑ?visӴ#inӀanc!doe+ЌcouЁa+{stay||||2	KAa=al|watch%ѩГќ%и	BAa=?ёy|ё]#watӃ+С!ѩГќ%thei@и	EAe@bias|erro@_whв{watӃ@expects
EAй-compulsiv!Е|unwӶe>thought+an>ac=+#ҹ com%back
KAric|aboГѓ]an>з	EArЀи|Җ!i<ѓ]an>з	EArЀcomplica=|Ѷi<ѓ]o@з	EArЀfԨѼ|ӕ!_{Ԏ>з	EArЀhemorrh҈|heav]ѹ%i<з||LJa	CBrician||ѓ]docѐ	BArician-gynecoҎ|ԍ@fo@ѓ]an>women'+э||QJa	FArics||ѓ]an>з и
EAa=|sѝ!constipa=
IAct||Ѱ	EActe>labor|bab]#canЌpas+Њth!з canal||PBu	CAc=||Ѱ҈	KActй|ѰЛ	EAcѥ!ӏ apnea|м%#ԙ+dur%ӏ||VCo	BAcѥ!ӏ apne{Ћ|м%#ԙ+dur%ӏ||VEoe{synd
KAed|Ԏ>}wake
BAt?lobe|baЖpЂ*th!Ъ
IAe||Ѱ
KAal|*th!bit%Ӏface	BA?spҢt|guar>#ӹ+tee҄_grindЛ	BAӰ|Ѱ҈	KAй|ѰЛ	BAiv!drВsЛ|airtеband҈
FA Џ||hidde<Џ
KA=al|*ѭ	BA=?~|дВ+П>b]ѭ	EA=?exposц|contӜ ^Ҿ%ўвѭ	BA=?hazard|dange@вѭ	EA=?[|Җ!fo@Фвѭ	BB=?therapԨ|therapiЃр҇+С!do dail]tasks	EB=?Љ|҇ ^lҗn%}do dail]task+agѪ
EAtҬ|Ыe-sӣ%shot
LA||Ҥ	EA complica=|ey!ҟ	EA fundus|baЖ*th!ч!*th!Ҥ||AG	FA ԦЩ||ћey!prВsц	EA inflamma=|swЧ%ч!th!Ҥ	EA Ӏface|һ!*th!Ҥ	EA Ӏfac!~|я!o<th!һ!*th!Ҥ	EA toxicь|hҳ}th!Ҥ
BA raљ|compariso<*th!odd+i<ԃӪs
EAlgia|ӘaӃ
KAҊic|Ү%i<th!Ԇ
FAhagia||pѪful swalӣЛ
KA-label|Ӧ>i<{wa]th!label doe+Ќcoә	EA-label Ӧ|us!i<{wa]th!label doe+Ќcoә	BA-pump coronar]arғ]bypass|detou@Р<o<{bҙ%у	EA-targӄeњ|eњ i<th!wrong ҭ
EAcin|Х
PA prВџ+with||ԕ<ԋ+ԇwith
EApЭ|З!fo@sѝ!У?дВs
DAӰ||sens!*smЧ	LAory||smЧ
EArthrБ|swЧ%*{few ҅s
BAendrocyte|с<ceЅ#coat+кВ
KAenic|П>b]{few ҊВ
EAydramnios|Дҍ!҃>т>th!Ҹ
EAenorrhea|қ+#com!rarely||MCo
BAucleotҬ|өpiec!*DNA o@RNA
BAaccԎҬ|өchai<*ҿs	EApermia|few sperm||FHzoo
FAia||pass%Дҍ!urЭ
EArtan|И>prВӀ![
EAumab|ӯ]an>Ҳhm{shot
BAӇ|offici?рlook+in}complѪts
BA-3 fatt]Ӯ|э]fвi<fish an>som!seeds
EAcл|Ю?*fвove@th!gut
EAm|fatt]apro<ove@th!gut
EAzole|јЎaci>[
EAocele|gГһ!th!bЧ]вз
PA alғnat!days||ѝ]҉@day	PA a<as-neede>baЈ||a+needed||||1	QA a<empt]јch|1 hou@Ѯ!o@2 hour+о@ҙЛ|||Som![+nee>{ԏe@wait: ӃЖth!label.||1	PA a<inӎeЁbaЈ||^{ӑ?stay	PA a<outӎeЁbaЈ||ѩГ{ӑ?stay
PA daily||onc!{day||||1
DAerciaЈ||rй@bҢdnВs
BAne|Ҋ!#ca<Ҙ!І	JAnic||І-ҘЛ
LAgic||І|JAal	CAgԨ||cК@docѐ	FAgy||cК@и
EAetron|З!agѪЃnaӦa
FA||Ү	CA *Ѩ||stЂ*Ѩ|AAґ onset
EAcryptoЈ|Лrow<nail	EAdysԜ|misshape<nails	EAlyЈ|nail lift%off	EAmycoЈ|fung?nail п=||AAtЭ{unguium
FA cryoprВerva=||egg freezЛ	EA dona=|giv%egg+}an҉@woӇ
BAecл|Р<}Ю!a<ovary||BGvari	EAБ|ѡ<ovary
BA cӕecystecл|Ю%th!gallѯ@Њ{Ӳ!cut	EA defeca=|go%}th!toilӄoutdoors	EA enrollУ|ԣ!*yea@whe<С!ca<choos!{plan||PA қ;AAannu?enrollmeЁқ||2	EA reducљ<inғn?fixa=|ұ]#set+{ҫ<ӛ!^plн+o@screws||PKan>inғna	EA tibi?frӜц|ҫ<shi<ӛ!Њth!ѷ	EA-angl!glaucԠ|ey!Н!#sӣl]ԛ+sѴ||ATprimar]	KA-label|ԑ!ѝyon!know+рget+whiЎЇ	BA-label ёy|ё]ԑ!ѝyon!know+рget+what||LAԀ
KAle|#ұ]ca<trҙ
CA%thҙre||operat%room|||2	EAiv!Ԕь|dҙh+_a<opera=	EAiv!Ҫ|leng҄*a<opera=||HFng
JAlmic||Ҥ	CAlmoҎ||ey!docѐ	FAlmҐ||ey!и	EAlmoplegia|ѿey!хВ	BAlmoscope|tool fo@look%in}th!Ҥ	BAlmoӾ|ӻвth!baЖ*th!Ҥ||AGfund
BA|Шң<З!#ca<b!habit-formЛ
BA|Шң<З!#ca<b!habit-formЛ	BA analgВic|Шң<[||IAgonԨ	BA ӶҶ|З!#Ѱ+Шң<Ѡs	EA consump=|amouЁ*Шң<Ѡ+Ӧd	EA dependҰ|Шnee>fo@Шң<Ѡs||QAy	BA recepѐ|ceЅpЂ#receй+Шң<Ѡs	EA substituљ<Ї|З!#reҭ+streӄѠs||HKmѪtenК;AKmethadon!mѪtenК	EA us!Е|addicљ<}heroi<o@ШpѪkӚers	EA withdrawal|дВ+о@ԙp%Шң<Ѡs	EA-induce>constipa=|constipaљ<_Шң<Ѡs	EA-induce>hyperalgВia|mor!ң<_Шң<Ѡs	KA-sparЛ|need%fewe@Шң<Ѡs	KAergic|us%th!Я'+ow<pѪkӚers
KAunisѾ|҆%С!^ѿѸВ	BAunԨЀп=|дВ+#strike+whe<th!ѵ!ї i+weak	EAunԨЀscreenЛ|tВt%С!рcom!fo@҉@и
EA=?defiaЁЕ|patғ<*angry, defiaЁӜ+i<{child
EAza=|mark%ѳ+}b!eн<b]А||GFs
KA|*th!ey!o@sѴ	EA aԜ|wҲe>ey!кe	EA disc|spԡԑ!th!к!leave+th!Ҥ||JAk	BA кe|к!_th!ey!}th!Ъ	EA к!head|spԡԑ!th!к!leave+th!Ҥ	EA neurБ|swЧ%*th!к!_th!ey!}th!Ъ	EA neurю|Ѳ!}th!ey!кe
EAl coherenc!tomѤ|sca<*th!baЖ*th!Ҥ
BAtrԨ|ey!Җ!expert рtВt+sѴ	EAtry|ey!tВt+an>glassВ
EA adminԨra=|giv%b]ӗ	CA an>maxӚofaci?Ӏgeon||mou҄an>jaw Ӏgeon|AV	BA Х|ӶibiotЀԛ<b]ӗ	BA anѾoagѼnt|И>thinne@pӚ	EA candidiaЈ|yeaЃЙ<*th!ӗ	AA cavь||ӗ	FB consџ||spoke<consџ|AKәb	FA contracep=||з ы pӚs	CA contraceptй||з ы pӚ|SA pӚ;AAcombЭ>or?contracepѥ!pӚ	CA dԉ||dos!b]ӗ	EA herpВ|col>sorВ	FA hygiene||mou҄и	EA hypoglycemЀagџ|piЅ#Ӆr+И>ҿ||SAѠ;FAӶiӺЀѠ;NKa;NAaemЀѠ	FA inԛ||ҙ%an>drinkЛ	EA leukoplakia|Ԓ!patӃ+i<th!ӗ||AL	EA liӃ<planus|sor!Ԓ!patӃ+i<th!ӗ	CB Ӌ=||З!b]ӗ	EA mucosa|moiЃҢ%*th!ӗ	BA nutri=?suppleУ|drink o@foo>#add+nutriџs	QA rehydraљ<salts|salt an>Ԛ@powde@fo@{drink #reҭ+loЃ҃d	BA rehydraљ<solu=|drink *wнr, salt an>Ԛ@#reҭ+loЃ҃d	EA rehydraљ<Љ|drink+*wнr, salt an>Ԛ@#reԊ!loЃ҃d	CA solu=||liqui>[	EA squamou+ceЅѕ|mou҄І	EA submucou+fibroЈ|ԫmou҄Ң%_Ӄw%betel	CA Ӏgeon||mou҄Ӏgeon	FB Ѝ||mou҄Ѝ	CA suspenЩ||liqui>[	AA tablet||tablet	EA thrush|yeaЃЙ<i<th!ӗ
OA||b]ӗ	BA disintegrat%tablet|tablӄ#melt+o<th!tongue||CHodispersible
EAlgia|tВѾl!pѪ
BAcл|Р<}Ю!{tВѾle||FGd
BApexy|Р<#brЛ+{tВѾl!down||FFd
EAis|swЧ%*th!tВѾle
EA failц|orga<#ԙ+ѭЛ	DA ӌa=||orga<ӌ
BAlle|ҜЅpЂч!{cЧ
BAchlorЭ|ԏ-lҲ%ҥ?Ӧ>}kiЅbugs	EAҊeЈ|form%*Һ	BAphosphн|ҥ?Ӧ>}kiЅbugs	EAphosphat!poisonЛ|poison%b]bug kӚers
EAat|weеӖ+pӚ
KAial|*th!mou҄an>face
LAryngeal||mou҄an>Ӟ	FArynge?І||throвІ	AArynge?swab||throвswab	BArynx|baЖ*th!mou҄an>Ӟ
AA ~||rar!~	BA Ѡ|З!fo@{rar!~
KBonѾ|}straѴe<Ԇ	BAontЀappliК|brac!#straѴen+Ԇ	EAontЀtoo҄ҒУ|mov%tee҄^bracВ	FBontЀЇ||tee҄straѴenЛ	EBonѾs|straѴen%*Ԇ
BAnathЀЍ|ұ]o<th!jaw
EAeratҐ|contӜ lense+#rВhap!th!ey!oәnѴ
LBedic||ӛ!an>҅|GEa	CBedЀӀgeon||ӛ!an>ԢЁӀgeon|GMa	FAedics||ӛ!an>ԢЁи|GFa	CAedԨ||ӛ!an>ԢЁdocѐ|GFa	FAnea||мlВsnВ+whe<ly%flat|HCo	BAtԨ|specialiЃi<hЄth!Ҥ+mov!Ӂ
EAexia|unэ]focu+o<ҙ%э]food
CAis||brace	EAtatЀhypotenЩ|drop i<И>prВӀ!o<stand%up||AMpostural
CAic||sho!insert|AIfoԡ|It ma]also b!{brace.	BAԨ|ѻ<рђ+an>fit+bracВ
BAa=|swЛ%baЖan>forth
EAmivir|flu [
EA.Osgood-Schlatte@~|sor!bump belЄ{teen'+knee
BAlь|hЄconcџrн>{҃>is||GDr
EAs|ҒmeЁ*wн@Њ{thi<layer
BAc laxatй|З!#draw+wн@in}th!ѣ
EAntegra=|ӛd%*ӛ!^a<implӶ
LAs||і
EAe|ү]ӛ!i<th!җ
EAomy|Ю?*і
EAis|ѡ<і
EArthrБ|ԢЁң<an>stiffnВ+_wҗ
BAlҲ|ceЅ#ҋ+і
EAhondrБ|ѡ<ӛ!an>ԢЁcushӰ	EAhondroЈ|я!*ҷ%і	BAlҲ|ceЅ#ӧ+dow<і	KAonductй|lett%ӛ!grЄin	BAyte|ӛ!cЧ
EAeneЈ|form%*і||CAsifica=	FAenВi+imperfecta||brittl!ӛ!~	KAenic|form%і
EAd|new soft і	KAnductй|mak%ӛ!ҷ
EAyЈ|Ӗ+*і	KAyѾ|dissolv%і
EAalacia|soft і+i<adult+_lЄӂ<D	EAyelБ|ӛ!п=
FAecroЈ||ӛ!Ѭ!dҙh|AIavascѼ@
BAathЀphysician|ԍ@рtrҙ+th!ѽ]a+{wӕe||MAdocѐ||2	FAenia||lЄӛ!densь	EAetroЈ|Дdens!ӛВ	CAhyte||ӛ!spur	EBoroЈ|weak, brittl!ӛВ	KAoroѾ|^weak, thi<ӛВ	BAorotЀәtebr?frӜц|ҫ<spin!ӛ!_ѿӛВ
EAarcԠ|typ!*ӛ!І	EAcleroЈ|Ԏdene>і	EAyntheЈ|fix%ӛ!^metal
BAomy|Р<#cut+an>rВhape+{і
BA|ҩ%i<th!bЧ]#let+oГwҲe	BA bag|bag o<th!bЧ]#collect+ѽ]wҲe||HApouch;AEј
DAa||ea@pѪ;җaӃ
JA||җ
FA exғna||swimmer'+җ	EB media|middl!ea@п=	EA medi{^effuЩ|҃>behin>th!җdrum||AAserou+otiti+media;AAglu!җ
EAustЀemisЩ|soun>th!ea@makВ, Ӧ>i<tВts
CAyngoҎ||җ, nos!an>throвdocѐ	EAyngҐ|җ, nos!an>throви||DLrhino
EAh|ea@crystal
EAoЈ|fungu+Й<*th!җ
FAsty||ea@Ѝ
BAnolaryngoҎ|җ, nos!an>throвdocѐ
FAea||҃>_th!җ|GCo
EAeroЈ|hҗ%Ӗ+_ԫӛ!i<th!җ
BApe|tool fo@look%in}th!җ
KAic|ў}hҗЛ	FAicь||hҗ%Ѳe
KA-of-ъ|һ!th!ъ	BA-of-ӑ?Җdiac arrВt|Ҁ<ԙ *th!heЂһ!ъ	BA-of-hour+service|servic!вnеan>вweekends||NBҖ||1	KA-of-netѭ|Ќѭ%^you@inӀanc!plan||||2	CA-of-pockӄcost||coЃ}th!ӎџ|OAexpense||2	BA-of-pockӄmaximum|yҗl]cap o<whвth!ӎeЁpays||OAlimit;RA||2
BA!assВsor|ѻ<рmeasц+rВults	BA!measц|rВult #{ё]meaӀВ
BAr|valu!fa@_th!҉rs
BAiџ|ѻ<рi+treн>ѩГa<oәnеstay	EAieЁи|Җ!ѩГa<oәnеstay||LAЇ	BAieЁcҢic|cҢЀfo@Җ!ѩГa<oәnеstay	BAieЁprocedц|Ҽ!ѩГa<oәnеstay||AKambѼѐy	EAieЁrehabilita=|recoә]trѪ%ѩГ{stay	AAieЁsettЛ||cҢic
EA<ѕ|cК@*th!ovary||AAepitheli?ovaria<І	BA<cyst|҃d-fӚe>sac o<a<ovary	EA<hypersԣѼљ<Ћ|ba>ӽљ<}fertilit]Ѡs	EA<rВerve|numbe@*egg+left i<th!ovariВ	EA<sԣѼ=|З!}ripe<Ӈ]eggs||ALыle>ovaria<hyper;ATыle>	EA<ѐЩ|twԨe>ovary, a<emerҊcy
EAѥ!ѯr|Ҁn, frequeЁurg!}pas+urЭ
EAl Ԕь|dҙh+_an]П	EAl Ӏvival|hЄӫС!liv!о@diagnosi+o@Ї
BAs!prevenљ<cџer|Ԋ!ԑ!С!us!Ѡ+^҇ nҗby||||2
HAprВs|mak!ДmuЎof	EAprВЩ|mak%ДmuЎ*{Оn
EAt|uppe@tee҄#stiЖout
KA|clea@}see
IAe||releas!a<egg	EAӰ|releas!*a<egg _th!ovary	EAio<induc=|З!}releas!a<egg	KAory|*egg releӐ
CA||egg cЧ|BAocyte
EAlaү|cК@[
EAazepЭ|ӓ![
EAӰ|ӽљ<^oxyҊ	EAiv!Ѳe|ceЅѲ!_unstabl!moleculВ	EAiv!strВs|ceЅѲ!_unstabl!moleculВ
EAynin|ѯ@[
EAӝ|Шң<[
BA concџraѐ|machin!#draw+oxyge<_th!air	FA satura=||И>oxyge<level|ARИ>	EA Љ|МЁ^ԥ{oxyҊ
KAic|brЛ%o<з	BAin|Ы!#҇+з an>ӛdЛ	EAi<augУa=|Ѡ+}spee>ԇlabor||ANlabor;AAaugУaљ<*labor;ANlabour;AAaugУaљ<*labour
EA.P-glycoОn|pump #Ғ+Ѡ+oГ*А	EA-value|hЄlikel]{rВult lik!thi+i+b]chК
EAetry|meaӀ!*th!thicknВ+*th!Ҥ'+front
EA|ҹ%{stead]bҙ
EA-yҗ|on!paЖ*cigarette+{da]fo@on!yҗ
EA re>И>А|donн>re>И>А
EAaxel|cК@[
EA.P҈t'+Н!*і|Н!#ђ+і+Ӳ!an>weak
BA thrВӕd|poiЁԑ!{ԁ%Ү+}hurt
KAl|*th!ro**th!ӗ
EAridӝ|З!fo@sѝ!У?дВs
EAzumab|shԡ#ӹ+babie+_{є҂s
KAtй|eas%ґ+an>strВ+*ҽ+дВs	EAѥ!и|Җ!#eӐ+ң<an>strВ+i<ҽ+дВs	EAѥ![|Җ!#eӐ+ґ+*ҽ+дВs	EAѥ!radioЉ|radiaљ<#eӐ+Ѩ||PAa=	EAѥ!seda=|З!#ҹ+{dy%ѻ<calm	EAѥ!Ї|Җ!fo@comfort
EAoл|ҜЅcГdeep i<th!Ъ
FA||palenВs
KA|o<th!palm *th!hand
KAle|abl!}b!felt b]touch
HAe|ԁ ^th!hands	EAӰ|ԁ%^th!hands
BAa=|ԁ%*{faЃo@pound%уbҙ
EAdБ|swЧ%*th!wӕ!у
BAнcл|Р<}Ю!aЅo@pЂ*th!pancreas	KAaѾ|*th!pancreas	EAatЀduct|ԝ!#drѪ+th!pancreas	EAatЀduct?adenoѕ|moЃӍ<pancrea+І||LO	EAatЀenzym!reҭУ|capsule+#҇ digeЃfood	EAatЀinsufѧ|pancrea+#ђ+Дҍ!digВѥ!juice||AYexocrin!	EAatЀpseudocyst|҃>sac nea@th!pancreas	EAatБ|swЧ%*th!pancreas
EAҩia|Дfew И>cЧ+*aЅtypВ
DAЀinfluenza||pandemЀflu	EAЀinfluenz{A|flu #ш>т>th!world
EA Е|repeн>panЀ҆+^fea@*more
CAmЀradiograph||full-mou҄X-ray
EAin?photocoagѼ=|lӐ@МЁ*th!Ҥ||ARlӐr;BP
EArazole|јЎaci>[
BA.Pap smҗ|teЃfo@җl]ԗ+*cervic?І||EAtВt;AGcervҨ;AAsmea@tВt
KAary|^fЛer-lik!bumps	EAedema|swЧ%*th!ey!кe||GFo
KAr|^ҜЅbumps
CA||ҜЅbump
EAnteЈ|drѪ%*҃>_th!bЧy
EAfluenz{҂s|҂+#П+bark%cӈan>colds||NA
BAel-ҔԀ|ё]ԑ!eaЎҔget+on!Ї||PAёy
KAѾ|Ҙ%Ӗ+*ҒУ	HAze|mak!unabl!}Ғ||GBs
EAtrБ|swЧ%т>th!ӆ
KAsal|bВid!th!nԉ	BAs?sinus|ӕlЄspac!bВid!th!nԉ
KAoplasѾ|П>b]{cК@elseԑ!i<th!Я
EAasia|say%th!wrong word	EAimoЈ|forВki<stuЖbehin>th!tip
EAegia|paralysi+*th!leg+an>Ӆ@Я	KAegic|^leg+#do ЌҒ
EAtҚ|amouЁ*Ӓe+i<th!Џ||HEa	EAtҐ|ё]*Ӓ!п=s
BAmnia|unusu?behavio@dur%ӏ
BAin?а|х!bВid!th!spЭ
KAmpatheѾ|*th!кe+#slЄth!ѽ]down	BAmpathetЀкou+ї|кe+#slЄth!ѽ]down
BAyroi>ԅ|ҜЅglan>i<th!neЖ#ы+calcium	BAyroi>Ыe|Ы!#ы+calcium	EAyroҬcл|Ю?*ҜЅԅ+i<th!neck
EAhyma|ѭ%Ѭ!*a<organ	KAhymal|*th!ѭ%Ѭ!*a<organ
KAeral|gй<b]needl!o@drip	EAer?adminԨra=|giv%b]shԡo@drip	EAer?feedЛ|feed%Њ{Ӹ	EAer?nutri=|feed%Њ{Ӹ||AUtot?
FAs||х!weaknВs
FAhВia||tЛl%o@numbnВs|DIa
KAal|*th!waЅ*{ѽ]part	BA?lobe|uppe@baЖpЂ*th!Ъ
EA.Parkinso<~|с<Н!#sӣ+ҒУ||AIidiopathЀParkinson's	EAsonism|shakЛ, stiffnВ+an>slЄҒУ
EAchia|пte>ҧ<т>{nail
EAia|whe<smЧ+seem wrong
BA>ԅ|spӴglan>i<froЁ*th!җ	EAdecл|Ю?*{spӴԅ
EAtЭ|З!fo@ӥВЩ
KAҜl|com%an>go%Ҁnly	EAsm?nocturn?dyspnea|wak%ԇҀnl]ө*м||ZAnoea
BA.PARP ж|З!#ҹ+cК@cЧ+_mendЛ
EA plan{vitrecл|Р<ч!th!baЖ*th!Ҥ
BAl Ҷ|Ѡ #half switӃ+o<{ӿ	FAl ъiza=||da]Ї|XA program||2	BAl nephrecл|Р<}Ю!pЂ*{Ѣy	EAl prВӀ!*Җbo<dioxҬ|Җbo<dioxid!i<th!Џ	EAl prВӀ!*oxyҊ|oxyge<i<th!Џ	EAl remisЩ|cК@#ha+shrunk bГi+stiЅthere	EAl rВponse|cК@#shrink+bГi+Ќgӝ
EAipaљ<rВtric=|я!Ԣn%i<dail]ԓ	EAѼt!matғ|ү]parѾle+i<th!air||ASfin!;AAfin!parѾѼtВ
EA@notifica=|tЧ%sex partner+aboГa<п=
EAiџ|wԠ<giv%з
EAiru+B19|҂+#П+{re>rash o<th!Ӄeks
EA!ѵь|short-lй>Ԗљ<#come+_Ԙ!else
FA ӟ?hisѐy||paЃФҟs
EA.Patau Ћ|ҽ+Ь<_a<ԥ{DNA stran>13||AAtrisom]13
AAa||kneecap	LAar||kneecap	KAofemoral|*th!kneecap ҅	EAofemor?pѪ|ң<т>th!kneecap||TA Ћ
EAy|stay%ҩ
BA ductu+arғiosus|И>vВsel nea@th!heЂ#di>ЌcӖ!о@з	BA forame<ovale|ҜЅӕ!i<th!heЂ#di>ЌcӖ!о@з
KAal|*th!father
EAiҐ|ё]*~
CBen||ѳ	EAeneЈ|hЄ{Н!Ү+an>ҷs	KAeneѾ|*hЄН!Үs	LBenic||~-ҘЛ	BAenЀvariӶ|Ҋ!ќ!#ca<Ҙ!~	EAenicь|powe@}Ҙ!~	KAnomonic|foun>i<onl]on!~
KAogҨ|*o@П>b]~||KA	BAogԨ|ԍ@рёie+cЧ+an>Ѭ!i<{lab	BAog]lab|lab #ёie+щ||NAoraѐy	BAog]report|report o<cЧ+o@Ѭ!Ӄcke>i<{lab
KAhysiologҨ|*hЄН!ќe+th!Я||QA	EAhysiҐ|hЄН!ќe+th!Я
BA.PatieЁHeal҄QuВ=naire|quВ=+aboГlЄmood	EAt adherҰ|folӣ%ӟ?advice	EAt autonomy|{ӎџ'+rе}decҬ	EAt compliК|folӣ%ӟ?advice	FAt confidџialь||ӎeЁprivacy	AAt encounғ||visit|AKcҢҨ	EAt handoә|pass%o<fӜ+aboГ{ӎџ||AAhandoff	BAt navigaѐ|ѻ<рguҬ+ҵЊи	BAt portal|websit!^you@Фrecords	PAt prВџ+with||ӎeЁhas	BAt regԨry|liЃ*С!^{ӳ=, kept fo@rВҗch||AJ~	EAt safet]cultц|hЄstaff Җ!aboГsafety	BAt safet]incidџ|mԨak!i<Җ!#coul>hҳ{ӎџ	EAt-cџere>и|Җ!shape>т>whвmatғ+}you||MI;BOerson;BIerson-cџ	BAt-cџere>ӟ?home|cҢЀ#handle+moЃ*{ӎџ'+и||||2	EAt-ыle>analgВia|ң<pump #ҵѭ ^{button	BAt-reporte>outcome|rВult a+tol>b]th!ӎџ	EAt-yҗs|ӎџ+Ҫ+th!yҗ+eaЎwa+folӅd	PAt+prВџ%with||ӎџ+рhave
EAy|short҈
AA||insцr|ABthird-part]paye;AFthird-part]||2
BA.PCR tВt|ӱЃ#find+{ѳ'+ҊetЀmнrial||AFpolymeras!chai<ӽ=
BA.PCSK9 ж|shԡ#Ӆr+cӕВғol
EA.PD-1 ж|З!#҇+th!ѽ]fеІ
EB fӣ|fҲeЃspee>вwhiЎҵca<blЄoГair||FEexpiraѐ]	BB flЄmeғ|ҜЅtool #measц+hЄfaЃҵca<blЄoГair	EA inspiraѐ]prВsц|higheЃprВӀ!whil!м%in	EA plasm{concџra=|higheЃamouЁi<th!Џ||FN
BA.Pҗso<correla=|meaӀ!*hЄԃthЛ+ris!an>faЅӁ
BAali+а|ӃЃа
KAric|fo@ѱ||BIa	AArЀІ||Ԥ>І|BPa	FArЀи||ѱ'+Фи|BNa	AArЀcҢic||ѱ'+cҢic|BPa	CBrЀdџԨ||ѱ'+dџԨ|BQa;DFodo	FBrЀdџԨry||ѱ'+dџ?и|BSa	AArЀъ||ѱ'+ъ|BRa	BArЀintensiv!Җ!unit|war>fo@ә]siЖѱ||BYaedia	BArЀoncoҎ|ԍ@fo@childre<^І||BTa	AArЀӎџ||child|BQa	DArЀpopѼ=||ѱ|BTa	CArЀӀgeon||ѱ'+Ӏgeon|BQa	CBrician||ѱ'+docѐ|BLa||1	FArics||ѱ'+Фи|BJa
EAloЈ|lice	EAӖi+capБ|hea>lice	EAӖi+pubis|crab lice
EAe!ԄЈ|ё]*{Н!i<{famil]tree
EA review|{ӃЖb]҉@experts	BA Ӥ specialԨ|traЭ>҇e@рha+bee<Њit||FArecoә]coach;FLrecoәy	KA-reviewed|Ӄcke>b]҉@experts
KA|*th!are{ф<th!hip ӛВ	BA floor|а+#Ӥ th!ѯr, ѣ an>ӆ	EA floo@Ӣ=|ѿа+#ӕ>th!Һ	BA floo@Ҍ|squeez!*th!а+#ӕ>i<urЭ||AJKegel;NAх!trѪЛ	BA frӜц|ҫ<hip ӛВ	EA inflammaѐ]~|Й<*th!ӆ, ӷ+o@ovariВ	EA orga<prolapse|organ+#drop dow<in}th!Ԟ	FA pѪ||Ӆ@bЧ]pѪ	BA ҝ|Ӊ>*th!Ӆ@bЧy
BA|are{ф<th!hip ӛВ
EAlizumab|З!#҇+th!ѽ]fеІ
EAexed|cК@[
EAgus|Н!#П+blisғ+o<th!ҧ<an>ӗ	EAgu+vulgaris|blisғ+_th!ѽ]҆%it+ѷ
EAК|hЄԕ<{Ҋ!ќ!П+~	BAat%keratoplҲy|ӠЁ*th!froЁ*th!Ҥ	EAat%trauma|injur]_Ҿ%#goe+in}th!Я
EAlli<G|Х||AAbenzathin!penicilҢ;AAbenzylpenicilҢ
LA||penis	EA prostheЈ|implaЁfo@erec=s
EAifyllЭ|З!fo@И>fӣ
PA prВџ%with||С!рhave
EA|јЎО<#ӧ+dow<food
EA ulce@ѹЛ|ѹ%i<th!јЎo@foo>pipe||AJvariceal	EA ulce@~|sore+i<th!јЎo@gut
BAe|өchai<*О<ҋ%Ѱs
PA os||b]ӗ	PA rectum||Њth!bottom	BA-protocol ԄЈ|Ԅsi+*thos!рfolӅ>th!ё]plan
BAtile|Ԋ!i<{rank%oГ*100
KAaneous|Њth!ѷ	BAaneou+coronar]inғven=|Ҽ!#ҩ+{Ԫe>heЂѫ	BAaneou+endoscopЀgҲrosл|ҩ%i<th!bЧ]fo@{feed%ӷ	EAaneou+gҲrosл|feed%ԝ!Њth!bЧy	EAaneou+nephrolithoл|Ю%Ѣ]stӝ+Њth!back	OAaneously||Њth!ѷ
HAн|mak!{ӕ!in	BAн>җdrum|ӕ!i<th!җdrum||AKruptur;AAtympanЀmembran!perfora=	CCa=||ӕe	EAӇc!bias|erro@_unequ?Җ!*th!Ӫs	BAӇc!status|hЄweЅ{ӎeЁӇ҈+dail]ԓ
EAӰ|И>flЄЊщ
EA-implӶБ|Й<т>{too҄implӶ	KA-urban|вth!edg!*{cь
KAal|т>th!anus
KAҨ|т>th!tip *{too҄root
KArdial|*th!sac т>th!у	BArdi?effuЩ|҃>т>th!у	EArdiecл|Ю?*th!sac т>th!у	EArdiocџeЈ|drѪ%*҃>_т>th!у	EArdБ|swЧ%*th!Ң%т>th!у	BArdium|thi<sac т>th!у
KAncep=al|т>th!ԣ!*gett%pregnӶ
KAnopausal|i<th!yҗ+Ѯ!қ+ԙ	EAnopaӦ|yҗ+*ќ!Ѯ!қ+ԙ	EAtry|teЃ*sid!viЩ
KBtal|т>th!ԣ!*з	EAt?asphyxia|laЖ*oxyge<вз||AJз	BBt?dҙh|dea҄*{bab]т>з	EAt?ӥВЩ|ӥВsio<dur%ѓ]o@о@з	EAt?Ԕь|dҙh+т>з
EAopril|И>prВӀ![
KAal|*th!are{ф<th!Ҋital+an>th!anus	CA?tҗ||tea@dur%з	BAum|are{ф<th!Ҋital+an>th!anus
BAЀlimb ҒmeЁЕ|leg jerk+dur%ӏ	LAontal||gum	EAont?attachmeЁӖs|Ӗ+*Ѭ!#ӕd+Ԇ||AAcҢic?attachmeЁlevel	FBont?~||gum ~|JAБ	EAont?ligaУ|Ѭ!#ӕd+{Ә	EAont?pocket|gap ф<gum an>Ә	EAont?Љ|МЁ*gum ~||NArҙУ	BAontԨ|dџiЃрtrҙ+gum ~
KAeratй|т>th!ԣ!*Ѝ	OAeratйly||т>Ѝ
KAbital|т>th!Ҥ	FAbit?edema||puffinВ+т>th!eyВ|MFo
BAteum|ҧ<*{і
KArtum|т>th!ԣ!*з	EArtum Җdiomyю|ѿheЂх!lat!i<ѓ]o@о@з||BVost
KAeral|awa]_th!cџer	EAer?arғ]~|Ԫe>arғie+i<th!legs||QIial	EAer?edema|swЧ%i<th!legs, feӄo@hands||LFo	BAer?кe|к!һ!th!с<an>spin?cord	EAer?к!Ѱ|numb%*on!ѽ]part	EAer?к!ҡ|Ѳ!}кe+һ!th!Ъ	BAer?кou+ї|кe+һ!th!с<an>spin?cord	EAer?neurю|к!Ѳe, ԕ<i<th!hand+an>feet	EAer?vascѼ@~|narrЄarғie+i<th!legs||LIarғi?occlusй	FAer?viЩ||sid!viЩ
KAostheѾ|т>a<artifici?҅	BAosthetЀԢЁп=|Й<т>a<artifici?҅||BYr
EAalЈ|squeez%#Ғ+foo>Њth!ѣ
KAneal|*th!bЧ]ҢЛ	EAne?ѕtoЈ|cК@ш>i<th!bЧy||AO	EAne?dialyЈ|clean%*th!И>ч!th!bЧy	EAnecл|Ю?*bЧ]ҢЛ	BAneum|thi<Ң%ч!th!bЧy	EAnБ|ҁ+Й<ч!th!bЧy	BAnsӚa@abscВs|pockӄ*pu+nea@{tonsil||AAquinsy
EAntricѼ@leukԠlacia|с<Ѳ!i<җl]babiВ
EAeЁdџi=|adult Ԇ	EAeЁmolar|baЖadult Ә	BAeЁpaceђr|implӶe>devic!#ҹ+th!heЂbҙЛ	EAeЁӘ|adult Ә
BAbilь|hЄeasil]thЛ+pas+through	KAble|lett%thЛ+through
KAious|ә]Ԏmful	EAiou+anҚ|Дfew re>И>cЧ+_poo@ӂ<B12 upԛ||NEa
BA?кe|к!i<th!Ӆ@leg
LAtџ||lҲЛ	EAteЁҲhma|Ҳhm{^regѼ@Ѩ	AAteЁcough||lҲ%cough||||1	EAteЁӥВsiv!Е|ӥВsio<#lҲ+fo@yҗs||AAdysthymia	EAteЁdiarrhea|loos!stool+fo@2 week+o@more||RCo	AAteЁfѝ||lҲ%fѝ||||1	DAteЁpѪ||lҲ%pѪ||||1	AAteЁґ||lҲ%ґ||||1	EAteЁvegetaѥ!stн|be%awak!bГЌawar!о@{с<ҡ
EA.Person?Independenc!PayУ|mӝ]fo@С!^{ԏ-tѦдВ+o@disabilь||||1	DA-to-ѻ<transmisЩ||ѻn-to-ѻ<шd|AOhuӇ-to-huma	EA-yҗs|С!Ҫ+th!yҗ+eaЎwa+folӅd	BA?Җ!attendӶ|҇e@^dail]tasks||PDsЈt	EA?Фbudget|NHS mӝ]#ӎџ+҇ decid!hЄ}spend||||1	BA?Фrecord|Фrecor>#С!ҹ themselvВ	EB?Ԗѥ!equipУ|gea@suЎa+masks, glove+an>gowns	BAalit]Е|lҲ%patғ<*thought+an>Ӝ+#П+dԨrВs	EAall]idџifiabl!informa=|detail+#shЄрԘ!is||SHy%info
DAra=||swҙ||||1	GBre||swҙ||||1
FAЈ||whoop%cough
EAiv!developУ?Е|autism an>relн>ӳ=s
EA cavus|ћfoԡarch	EA planus|flвfeet
BAy|vagin?devic!fo@Ӥ o@}giv![
BA.PET scan|sca<#ԋ+hЄacѥ!cЧ+are||DF-CT
BAia|ү]re>o@purpl!spԡ_ѹ%ӡ@th!ѷ
EA.Peyronie'+~|curved, pѪful erecљ<_sca@щ
EAmulsifica=|Ю?*{cloud]ey!len+^soun>wavВ
BA Љ|us!*҂se+}kiЅѳs
EAytoЈ|ҙ%ԇ*ѳ+b]А
EAm limb pѪ|ң<felt i<{limb #i+gӝ||IE	EAm sensa=|ԁ%{loЃlimb
CAceuѾal||[	AAceuѾ?agџ||[|HKolog	AAceuѾ?Ѡ||[|PAproduct	KAcodynamic|*whв{Ѡ doe+i<th!Я	EAcodynamics|hЄ{З!aњ+th!Я	EAcoepҬmiҐ|ё]*hЄѠ+aњ Ӳ!Ӫs	EAcoҊetЀtВtЛ|Ҋ!teЃ}choos!{[	BAcoҊomЀtВt|Ҋ!teЃ#҇+choos!{[||LHet	EAcoҊomics|hЄҊe+ќ!th!wa][+ѭ||LDet	KAcokЭѾ|*hЄ{Ѡ Ғ+Њth!Я	EAcokЭѾs|hЄ{З!Ғ+Њth!Я	KAcologҨ|*Ѡs||NA	OAcologҨly||^[	EAcҐ|ё]*hЄ[+ѭ	FAcoЉ||МЁ^[|IHlogЀ;IHlogic?;IAlogЀЇ;IAlogic?Ї;AHѠ 	EAcovigilК|track%*th!Ԏm+*[s
LAgeal||Ӟ	EAgecл|Ю?*th!Ӟ	EAgБ|sor!Ӟ	CAx||Ӟ
BA 1 Ԁ|firЃҜЅё]i<Сe||GGI;IAёy;GAI ёy;IFcҢic?;GGI cҢҨ	BA 2 Ԁ|mid-siz!ё]*whethe@{МЁma]ѭ||GGII;IAёy;GAII ёy;IFcҢic?;GGII cҢҨ	BA 4 Ԁ|ё]don!о@{З!goe+o<sale||GGIV;IAёy;GAIV ёy
EAarbital|ӓ![||LAӝ
BAype|trait+#ca<b!see<o@measцd	KAypic|*trait+ҵca<se!o@measц
BAalanЭ|О<ҋ%Ѱ	EAephrЭ|З!#Ԫ+И>vВҏ	EAketonuria|Т>Ѷӧ%dow<{pЂ*Оn
EAoin|ӓ![
BAromocytԠ|rar!Ц#ђ+ДmuЎadrenalЭ||COa
EAis|forВki<Дtе}puЅback
EAtis|ѡn, sor!Ӹ
EAgraphy|X-ra]*Ӹs	EAthromboЈ|clԡi<{Ӹ	CAtomԨ||ѻ<рdraw+Џ	CAл||И>draw||Also {МЁ#ԛ+oГԥ{Џ.
EAelia|ә]өlimb+_з
FAhobia||sensiѥit]}sound
EAat!binder|З!#Ӆr+phosphн	EAodiВғas!ж|З!#wҬn+И>vВҏ	BAodiВғas!typ!5 ж|З!fo@erecљ<ҟs||SH5 in;ALPDE	BAolipid|fв#ђ+ԇceЅwalls	EAoryla=|add%*{phosphat!}{Оn
EAbla=|burn%awa]^lѴ	FAgЛ||su<Ѳe|FAѲe	EAllergy|ҧ<ӯ]sӄoff b]lѴ
EAynamЀЉ|МЁ^lеan>{Ѡ #lеturn+on
FAhobia||sensiѥit]}lѴ	EArotec=|Ԗљ<_sunlѴ	KArotectй|ӹ%_sunlѴ
BAecepѐ|ceЅ#sense+lѴ	EAefracѥ!kerнcл|lӐ@ey!ұ]}correct sѴ	EAefracѥ!Ѝ|lӐ@ұ]}correct sѴ
KBensitй|sensiѥ!}sunlѴ	EAensiѥ!epilepsy|seizц+sӄoff b]flash%lѴs	FBensiѥь||sensiѥit]}sunlѴ	BAensiѥit]ӽ=|ҧ<ӽљ<}sunlѴ
FAherapy||lеЉ	EAoxicь|ҧ<bur<_lеan>{Ѡ||KA ӽ=
BAc кe|к!#ы+мЛ
BAн|ҥ?#ђ+plҲЀsoft
EAde+tumor|rar!breaЃlump||OBu
KAeneѾ|*famil]tree+*liv%thЛs	EAeny|famil]tre!*liv%thЛs
BAtrԨ|ԍ@р҇+С!regai<streng҄an>ҒУ	EAtry|Җ!#҇+С!regai<streng҄an>ҒУ
EA?dependҰ|whe<th!ѽ]get+Ӧ>}{Ѡ	AA?examina=||physic?exam	FA?exer=||Ԏ>physic?effort	EA?З!an>rehabilita=|Җ!#҇+С!mov!an>ѭ agѪ||||2	EA?rВtrѪt|ӕd%o@ty%{ӎџ	ACian||docѐ	BAia<asЈtӶ|ӟ?profВЩ?рѭ+aԏsid!docѐs||NAociн
KAlogҨ|*hЄth!ѽ]ѭs||LA	NAlogҨly|i<hЄth!ѽ]ѭs	EAlogy|hЄth!ѽ]ѭs	CAtherapԨ||physic?therapԨ|||2	FAЉ||physic?Љ|||2
BAhemҨ|natur?plaЁsubstК||FAnutriџ
BAstroҊ|plaЁг!lik!{femal!Ыe
BAғol|plaЁг!#Ӆr+cӕВғol||BGlaЁ
BAherapy|МЁ^plӶs
EA|ҙ%thЛ+#ar!Ќfood
BA.PICC lЭ|ԏ, thi<ԝ!#run+_th!ҳ}{Ӳ!Ӹ||AAperipherall]inserte>cџr?catheғ
CAraph||pictц|IAm
EAta=|colorЛ	KAted|^color
EArpЭ|З!fo@dr]mou҄o@ey!prВsц
EAd?sinus|пte>pӴnea@th!tailі||KA~
CA ёy||ҜЅҗl]ёy|AGfeasibilь
EAolimus|ҧ<cream #calm+itchЛ
KA|*{ҜЅglan>i<th!Ъ
EAcѼ|yЧЄspԡo<th!Ԓ!*th!Ҥ
EAtazӝ|Ѻ+[
EAcilҢ-tazobӜam|ШХ||MA
EAidӝ|єsҖr%[
EAcam|ң<an>swЧ%[
EAg edema|swЧ%#ҹ+{deЁwhe<prВsed||IFo
KAary|*th!glan>belЄth!Ъ	BAar]adenԠ|Цi<{glan>*th!Ъ, usuall]ЌІ	BAar]ԅ|glan>i<th!с<#ы+҉@ԅs
EAasi+rԉa|scal]rash #clҗ+b]itself
BBo|МЁ^no acѥ![	EAo eњ|ԁ%bette@beҘ!Ԙ!expect+to	BAo Ӫ|Ҕ#get+no acѥ![||IAarm	KAo-ыled|compare>^{МЁ#ha+no acѥ![	BAo-ыle>Ԁ|ё]#compare+{МЁ^{fak!ӝ||TAёy	KAo-treнd|gй<{fak!Ї
EAt{accreta|Ԋџ{#ҷ+Дdeep in}th!ӆ||QA spectrum	EAt{previa|Ԋџ{#coә+th!ҩ%*th!ӆ||LEa	KAtal|*th!Ԋџa	EAt?abrup=|Ԋџ{#pull+awa]_th!ӆ Ѯ!з||AAabrupљ Ԋџae	EAt?Ӣ=|Ԋџ{#ѭ+poorly	EAt?insufѧ|Ԋџ{#doe+Ќfee>th!bab]wЧ
EAcephaly|flвspԡo<{Ҹ'+head||BMosi=?p
KAr|o<th!sol!*th!foot	EA@fasciБ|heel ң<_{straЭ>ban>ӡ@th!foot	BA@wart|wЂo<th!sol!*th!foot	EArflexӰ|point%th!foԡdown||HH 	KArflexor|*th!х!#point+th!foԡdown
EA psoriaЈ|scal]patӃ+*ѷ
EA|liqui>pЂ*Џ	BA cЧ|Ԓ!И>ceЅ#ђ+ѳ-fѴ%Оns	EA Оn|О<i<th!Џ	EAphereЈ|МЁ#filғ+th!Џ||GA exќe
BAd|ҜЅr%*DNA i<ѳs
EA.Plasmodium|Ӓ!#П+ԩa	EA.Plasmodium falciparum|Ӓ!#П+deadl]ԩa	EA.Plasmodium vivax|Ӓ!#П+ԩa
EAcь|powe@}ќe
BBet|И>ceЅ#҇+clot+form	EAӄaggrega=|clump%*clott%А	BAӄcount|couЁ*th!cЧ+#҇ И>clot	EAӄtransfuЩ|giv%*donн>clott%А	BAet-derй>Цfacѐ|О<#ђ+cЧ+ҷ	EAet-riЎplaҜ|И>pЂӦ>}҇ healЛ
BAum-bӐ>ӃmoЉ|cК@Ѡ+mad!^plaүum||IA compound
KArphic|^Ӈ]shapВ	EArphism|hav%Ӈ]shapВ
BA|thi<Ң%т>th!ҕ	KAl|*th!Ң%*th!ҕ	BAl effuЩ|҃>т>th!ҕ
EAsy|swЧ%*th!Ң%т>th!ҕ||GAtis	FAtЀӃЃpѪ||ң<whe<м%in|KE
EAdeЈ|Ҽ!#ԙ+҃>_ҋ%ԇт>th!Ԃ
EAathy|Ѳ!}{к!bundle
KAotџ|abl!}becom!an]typ!*cЧ
EAtrЀtrѪЛ|jump trѪЛ
EA.Pneumocysti+Ӽ|єЙ<i<С!^ѿѵ!їs	EAcocc?~|Й<#ca<hҳth!ҕ, И>o@Ъ	EAcocc?Ӽ|єЙ<П>b]bacғia	EAconioЈ|єН!_м%i<duЃвѭ	EAmediasүum|ai@i<th!middl!*th!chВt	BAnecл|Р<}Ю!{Ԃ	EAnБ|swЧ%*th!єщ	EAperiҖdium|ai@т>th!у	EAperitӝum|ga+i<th!bЧy	CAthorax||collapse>Ԃ
CBrԨ||foԡdocѐ|ADchiropod	FBry||foԡи|ABchiropod
BAte|Ѣ]filte@cЧ
EAoderma|ҧ<^mixe>colo@an>thi<spots
BA muta=|ќ!*on!lette@i<{Ҋe	BA prevalҰ|sԎ!*С!iЅвon!Ҫ	BA-of-Җ!tВt|quiЖteЃo<th!spot	EA-of-Җ!tВtЛ|quiЖtВt%don!o<th!spot
DAyelБ||polio
EAirus|҂+#П+polio
EAiuria|pass%urin!ә]ԕn
EAғiti+nodosa|swЧ%*medium arғiВ	EAthralgia|ң<i<Ӈ]҅s	EAthrБ|swЧ%*Ӈ]҅s
BAlorinн>biphenyl|ўindustri?ҥal
BAclЀarԠtЀhydroҖӛ|ўҥ?_smoke	EAstЀѢy|Ѣ]^Ӈ]҃>sacs	EAstЀѢ]~|Т>Н!#fӚ+th!Ѣy+^҃>sacs	EAstЀovary|ovar]^Ӈ]ҜЅ҃>sacs	EAstЀovar]Ћ|Ы!Ь<#aњ+th!ovariВ||PJian	EAthҚ|ДӇ]re>И>А||IEa	EAthemi{әa|И>cК@#ђ+ДӇ]re>И>А||IJa
EActylism|ԥ{fЛers	EActyly|ԥ{fЛer+o@toВ
FApsia||ԥem!thirst
KAnic|П>b]Ӈ]ҊВ	BAnЀӵscore|ӵВԣat!_Ӈ]ҊВ
EAdramnios|ДmuЎ҃>т>th!Ҹ
EAdica=|tak%Ӈ][s	EAras!chai<ӽ=|ӱЃ#copie+DNA }fin>ѳs	EAriza=|Ԣn%*ҜЅmoleculВ||IFs
BArphism|Ӎ<ӊenc!i<{Ҋe||AMҊetЀ;AMҊ!
EAalgi{rheumaѾa|stiff, pѪful shoulder+an>hip+i<olde@Сe	EAosБ|Н!#weaken+Ӈ]хВ	EAxi<B|lҲ-choic!Х||AAcolisү
FAurю||Ѳ!}Ӈ]кВ
BA|ҜЅЦ*щ
BAcл|Ю?*{ҜЅҠ, ԕ<i<th!ѣ	BAptҬ|chai<*О<ҋ%Ѱs
FAagia||ԥem!hunger|AGhyper	EAarmacy|tak%Ӈ][+вonce	BAenol|plaЁг!i<fruӴan>tea
KAid|shape>lik!{stalk
EAdiculю|Ѳ!}Ӈ]к!roots
BAccԎҬ|chai<*ҿs
KAmnographic|*{ӏ tВt	CAmnѤ||oәnеӏ tВt|MAm
FAbstanc!Ӧ||us%sѝ?Ѡs
EAauma|Ӈ]ҽ+injuriВ
BAsaturн>fatt]Ӯ|э]fв_fish an>plӶs
FAia||pass%ДmuЎurЭ
EA.Pomp!~|Т>ҋ-ԇ*Ԛ@#weaken+хВ
KA ӊџiнd|^ә]abԐ?А
KAeal|behin>th!knee	BAe?ѫ|arғ]behin>th!knee
EAљ<attributabl!risk|sԎ!*cӐ+du!}on!П||YAfrac=	EAљ<э|th!Ф*{wӕ!Ҕ*Сe	KA=-bӐd|*{wӕ!communь
EA.Porphyromona+gЛivalis|gѦ#П+gum ~	BAria|unӍ<Н!*Џ-mak%ҥals
EA-win!stѪ|re>зmark
EA ԦЩ|ћprВӀ!i<th!vei<}th!lйr	BA Ӹ|vei<#feed+th!lйr	BA vei<thromboЈ|clԡi<th!vei<}th!lйr
BA.Posiѥ!an>Negaѥ!Syndrom!Scale|scor!*hЄba>schizophreni{is	EAv!airwa]prВsц|ai@prВӀ!#ҹ+th!airwa]ҩ	EAv!end-expiraѐ]prВsц|prВӀ!#ҹ+th!Ԃ+ҩ	BAv!predicѥ!value|chanc!#{posiѥ!rВult i+rѴ
EAo<emissio<tomѤ|sca<#ԋ+hЄacѥ!cЧ+are
KA hoc|planne>onl]о@th!ёy	BA hoc ԄЈ|ӻвdat{planne>onl]о@th!ёy	EA-concussio<Ћ|ґ+#laЃо@{hea>ҡ||NJve	KA-discԎge|о@leav%th!ъ	EA-dur?punctur!headaӃ|headach!о@{needl!i<th!spЭ	EB-expoӀ!prophylaxis|З!}preveЁa<Й<о@contӜ ^{ѳ	KA-inғven=|о@th!program||EM	EA-market%ӀveӚК|safet]Ӄck+о@{З!goe+o<sale	KA-op|о@Ѝ	KA-ӀgҨ|о@Ѝ||EI	EA-thrombotЀЋ|leg ң<an>swЧ%о@{clot	KA-traumaѾ|о@a<injur]o@shock||EJ	EA-traumatЀstrВ+Е|lҲ%dԨrВ+о@{frѴen%evџ	EA-voi>rВidual|urin!left i<th!ѯ@о@peeЛ	EA-voi>rВidu?volume|urin!left о@goЛ
CAВthВi{Җ!unit||recoә]room|ES-ana
KAior|вth!back	EAio@capsul!opacifica=|cloud%о@len+Ѝ||QJa@opac	BAio@cruciat!ligaУ|ban>ч!th!knee	ABio@Ә||baЖӘ	EAio@цthr?valvВ|flap+#bloЖ{Ҹ'+urЭ	EAio@uveБ|swЧ%i<th!baЖ*th!Ҥ	EAio@vitreou+detachУ|ey!jЧ]pull%away
EArpetЀneuralgia|к!ң<#stay+о@shЛlВ
KAtal|о@{seizц
EAturь|з paЃdu!dн
KAnopausal|о@menopaӦ	FAnopaus?ѹЛ||ѹ%о@menopaӦ	EAnopaus?osteoporoЈ|ѿі+о@menopaӦ	EAnopaus?woӇ|wԠ<о@he@laЃқ	EAnstru?҈|week+sinc!th!m҉r'+laЃқ||EN-
EAonat?Ԕь|dҙh+_1 mon҄}1 yҗ
KAeratй|о@Ѝ||EJ-	BAeraѥ!adhВӰ|sca@ban>ч!th!bЧy||AJintra-abdominal	EAeraѥ!analgВia|ң<relief о@a<opera=	EAeraѥ!ѹЛ|ѹ%о@a<opera=||OAhemorrh҈;OAhaemorrh҈	EAeraѥ!cogniѥ!Ӣ=|я!ԭ%о@a<opera=	EAeraѥ!complica=|Ѷо@a<opera=	EAeraѥ!delirium|confusio<о@a<opera=	EAeraѥ!ileus|ѣ #ԙ+о@Ѝ	EAeraѥ!п=|Й<о@a<opera=	EAeraѥ!morbidь|ҟ+о@a<opera=	EAeraѥ!Ԕь|dҙh+о@a<opera=	EAeraѥ!naӦ{an>vomitЛ|upsӄјЎо@a<opera=	EAeraѥ!pѪ|ң<о@a<opera=	EAeraѥ!қ|ԣ!о@a<opera=	OAeratйly||о@Ѝ
KArtum|о@з||EAnatal	EArtum ӥВЩ|ӥВsio<о@hav%{Ҹ||ELnatal	EArtum hemorrh҈|heav]ѹ%о@з||MJa	EArtum psychoЈ|sѝ!У?дВ+soo<о@з, a<emerҊcy||EKnatal;BKuerperal
KAandial|о@{meal	EAandi?glucԉ|И>Ԛ@о@{meal||NAhyperglycҚ;NAhyperglycaҚ
KAroke|о@{stroke||EG-
EArm б|ѓ]paЃ42 weeks||EO-;BKroԏed
IAн||suggВt
KAal|*hЄon!stand+o@sits	EA?ы|ҹ%balК	EA?instabilь|poo@balК	EA?orthostatЀtachyҖdi{Ћ|faЃуbeвan>dizzinВ+o<stand%up||JQtach
EAn=|Ӥ о@{suicҬ
KAe|saf!}drink	DA!wнr||drink%wнr
BAium channel|gat!#let+potassium in}А	EAium iodҬ|piЅ#ӹ+th!Ԯ>_radia=	BAium-spar%diцѾ|wн@piЅ#ҹ+potassium
EAy|strength
LA||strong	IAiн||Ԭ	EAia=|mak%stronger
EAne-iodЭ|brow<liqui>#kӚ+ѳs
BA *atѐney|pape@#let+Ԙ!Ӝ fo@an҉@ѻn
BAus|famil]*҂se+#Ҙ!ҧ<bumps
EA.Prader-WӚi Ћ|ҊetЀЬ<^constaЁhunger
BAtЀԀ|ё]*{МЁi<ѝyda]и
EAexole|Parkinson'+[
EArel|З!#prevџ+clots
EAtaү|cӕВғol [
EAuӶel|worm [
EAin|И>prВӀ!an>nѴmar![
BA-exԨ%ӳ=|ФѶ#Ԙ!alread]has	EA-expoӀ!prophylaxis|З!#prevџ+HIV	KA-inғven=|Ѯ!th!program	KA-op|Ѯ!Ѝ
BAѾ|foo>#feed+goo>gГѳs
EAcer|ќe+#coul>becom!І	KAcerous|abl!}tur<in}І||DAmalignӶ
KAnҨ|Ѯ!tВt+i<Сe
FAiou+puberty||җl]puberty
EDcepљ<и|Җ!Ѯ!б||PAounselЛ	KAcep=al|Ѯ!gett%pregnӶ
BAsor|Ҿ%#come+Ѯe
EAљ<model|ma҄#tЧ+whвma]happen	KAtй|tЧ%whвma]happen	BAѥ!facѐ|sig<*whвma]happen	EAѥ!value|hЄԕ<{teЃrВult i+rѴ	BAѐ|sig<*whвma]happen
EAec=|tendency
HApԉ|mak!mor!likel]}gӄӚ	BApos%facѐ|th%#ђ+дВ+mor!likely||DKcipitat	EAposi=|highe@chanc!*gett%{~
EAsolӝ|sғoid	EAsӝ|sғoid
EAampsia|ҁ+ћИ>prВӀ!i<б||DJ-
BAre>provҬ@organiza=|pla<#cost+lВ+^certai<docѐs||||2
KAntal|*th!froЁpЂ*th!Ъ	BAnt?cortex|froЁpЂ*th!Ъ
EAaҢ|к!ң<[
BAnc]complica=|Ѷi<б
EAilita=|gett%fӴѮ!Ѝ||GA
KApital|Ѯ!ӽh%th!ъ||DI-
EAlӶaљ<ҊetЀdiagnoЈ|Ҋ!teЃ*a<embryo Ѯ!б||YAtВtЛ
EAur!ejacѼ=|com%Дsoo<dur%sex	FAur!Ԕь||җl]dҙh	EAur!ruptur!*membranВ|wнr+#ӧ Дҗly||DVlabor	CAur!vџricѼ@contrac=||ԥ{уbҙ|AAvџricѼ@ectopЀbҙ	EAurь|be%bor<Дҗly
EAica=|З!gй<Ѯ!{procedц
KAopausal|Ѯ!қ+ԙ fo@good	EAopaus?woӇ|wԠ<рstiЅha+қs	EAstru?dysphorЀЕ|sѝ!moo>ќe+Ѯ!{қ	EAstru?Ћ|moo>an>ѽ]ќe+Ѯ!{қ
EAar|too҄ф<th!froЁan>baЖԆ
KAal|Ѯ!з	FA?и||ѓ]и|ALӶ
KAratй|Ѯ!Ѝ||DJ-	EAraѥ!assВsУ|Ӄck-ԇѮ!a<opera=	OAratйly||Ѯ!Ѝ
EAderК|Ӳe@part
BAnt|ё]#҉@expert+hav!ЌyӄӃcked
ABe||forВkin
FAcuЈ||hҗ%Ӗ+^҈|AB҈-relн>hҗ%Ӗ	EAopia|я!see%ԇcӖ!^҈
BBiber|ФprofВЩ?рorder+З!fo@you	BAipљ<Ѡ moniѐ%program|stat!liЃ*certai<prВcrip=s||||2	BAipљ<prepaymeЁcertificн|pas+#coә+aЅ*you@prВcrip=s||||1	BAip=-onl][|З!#need+{prВcrip=||||1
EAteeism|ѭ%whil!Ӛ
EAr!ulce@preven=|prevџ%be>sorВ
EApѥ!eligibilь|short-tѦcoәag!whil!Ԙ!appliВ||||2
KAgҨ|Ѯ!Ѝ||DI-
KAptԠѾ|Ѯ!ґ+Ү
KAm|bor<o@happen%Ѯ!37 week+*б	CAm з||җl]з|DGmatц	EAm delйry|з Ѯ!37 weeks||DJmatц	BAm infӶ|bab]bor<Ѯ!37 weeks||DHmatц;IAҸ	EAm labor|з #Ү+Ѯ!37 weeks||DGmatц;MBu;DBmatur!labou	EAm prematur!ruptur!*membranВ|wн@ӧ%Дҗly
KAatУ|Ѯ!Ї||DJ-
EBҰ|hЄӍ<Ӵis	BAenc!raљ|hЄӇ]Ҫ+mor!Ӎ<Ҿ%is	JAџ||Ӎn	BAeЁcӐ|exԨ%cӐ
BAtabl!dҙh|dea҄#goo>Җ!coul>hav!prevџed||AKavoid	BAte@inhaler|inhale@fo@dail]us!}preveЁѨ||AKыl;AImѪtenК	EAѥ!и|Җ!#҇+С!sta]wЧ||HIat;LEэ;LEФ	BAѥ!service|servic!#҇+С!sta]wЧ
EAsm|erecљ<#lҲ+Дԏ, a<emerҊcy
EAuЭ|ԩ{[
EA]amenorrhea|қ+#neve@Үed||QCo	EA]biliar]cӕangБ|Н!#dВtroy+th!ҜЅӷ+*th!lйr	CA]Җ!physician||regѼ@docѐ	BA]Җ!provҬr|profВЩ?рgй+you@ѝyda]Фи	EA]ciliar]dyѷВia|Т>failur!*th!Ө+}clea@mucus	EA]dџi=|bab]Ԇ	EA]dysmenorrhea|pѪful қs||SCo	BA]endpoint|mai<rВult #{ё]look+for||LF ;IAoutcome	EA]hyperparaӭism|oәacѥ!ԅ+#rais!calcium	BA]ѵodeѧ|ѿѵ!ї _з	EA]molar|baЖbab]Ә	BA]outcom!measц|mai<rВult #{ё]meaӀВ	EA]ovaria<insufѧ|ovarie+#ԙ ѭ%weЅѮ!ag!40||CAematur!ovaria<failц	EA]preven=|ԙp%{Н!Ѯ!ӴҮs	EA]scleros%cӕangБ|sҖr%*th!lй@ducts	EA]seriВ|firЃsӄ*dԉ+*{vaccЭ	BA]tumor|Ԋ!ԑ!{cК@Үed||MBu
BAravida|wԠ<рi+pregnaЁfo@th!firЃҪ
BAg dԉ|firЃdos!#trѪ+th!Я
BAara|wԠ<hav%{firЃҸ	KAarous|hav%{firЃҸ
EAdi?preven=|ԙp%ӵfacѐ+Ѯ!the]Ү
CAp?invВtigaѐ||lea>rВҗӃr
BA|misfolde>О<#П+с<~
BA authoriza=|approv?#th!insц@muЃgiv!first||NFs;CNe;CFecertific||2
AAt]popѼ=||Ҕi<moЃneed
KAptoѾ|mak%cЧ+die||DJ-
BAd|firЃѻ<i<{famil]}b!ёied
EAg depth|dep҄*th!gap вth!gum||IFpockӄ
BAѾ|liv!gѦ#ma]b!goo>fo@th!gut
BAcitonin|И>г!#rise+^ba>п=s
EAur?pѪ|ң<_{ӟ?procedц
KAgѼnt|҇%И>}clot
EAlgia|ң<i<th!Ӆ@ѣ
EAcл|Ю?*th!Ӆ@ѣ
EAcolecл|Ю?*th!wӕ!Ӳ!ѣ	BAӾ|ӻч!th!bottom ^{өӷ||AGan
KBmal|Ѯ!th!mai<ґ+*a<дВs	CAm?ґ||җl]warn%ԗ	BAme|җl]sig<Ѯ!a<дВs
BAg|Ѡ #turn+acѥ!i<th!Я
CAѥ!cough||cӈ^mucus
BAito@cЧ|җl]ceЅ#form+҉@А
BAғӝ|Ы!#Ӥ+б	EAғon!recepѐ|ceЅpЂ#receй+{Ыe	EAү|form *{ѓ]Ыe||HBoge	BAү-onl]pӚ|з ы piЅ^on!Ыe||HLoge
CAЈ||outlook	KAsѾ|tЧ%hЄa<дВ+ma]go	BAstЀfacѐ|sig<*hЄa<дВ+ma]go	EAstЀvalue|hЄweЅӴtЧ+whвma]happen
EAmme>ceЅdҙh|planne>dea҄*А	EAmme>dea҄ligan>1|О<#hҬ+cК@_th!Я||ABPD-L
EAsЩ|gett%worse	EAsЩ-fre!Ӏvival|ԣ!i<whiЎ{cК@doe+Ќgӄworse	BAssiv!~|Н!#get+wors!ove@Ҫ	EAssiv!multifoc?leukoҰphalю|с<Й<i<С!^ѿѸВ	BAssiv!multipl!scleroЈ|к!Н!#ҹ+gett%worse	EAssiv!х!relaxa=|tens%an>the<relax%eaЎа
KAlammaѐy|Ҙ%swЧ%i<th!Я||DM-	BAlammaѐ]cytokЭ|mВsenge@#П+swЧ%i<th!Я||AV
BAeѾ|З!#Ғ+foo>aԏ||KA agџ
BAү|Ы!#Ү+milk produc=	EAүԠ|Ц#raise+milk Ыe
EAse|slipp%*a<organ	KAsed|slippe>oГ*ҭ
GBerн||multiply	FAera=||rapi>Ҡ	EAeraѥ!ӺЀreүю|ey!Ѳ!_Ѻ+^new vВҏ	EAeraѥ!vitreoreүю|sca@Ѭ!о@ey!Ѝ
EAge>expoӀ!Љ|talk%Њtraum{step b]step
BAe@regӰ|switЎ#Ү+{Ҋe
EAӰ|turn%th!palm down
EA posi=Л|ly%o<th!bЧ]}м!betғ
EA *concept|җl]sig<#a<Ҭ{ѭs
EAsь|tendency	BAsit]score|scor!Ӧ>}matЎsimila@ӎџs	BAsit]scor!matchЛ|ңr%*simila@ӎџ+fo@{fai@comparison	KAsь-matӃd|matӃ>}mak!{fai@comparison
LAlacѾ||prevџй||A+{nou<Ӵma]mea<{condom.	BAlӜЀmҲecл|Р<}Ю!{breaЃѮ!cК@ca<Ү	EAlӜЀЍ|ұ]#prevџ+~||AIrisk-reducЛ	MAlacѾally||}preveЁдВs	FBlaxis||prevџiv!Ї
EAol|З!#put+ҵ}ӏ
EAnolol|heЂan>worr][
EAocep=|sens!*ԑ!th!ѽ]is	KAoceptй|*sens%ԑ!you@ѽ]is	EAocepѥ!trѪЛ|balanc!trѪЛ
EAthiouracil|З!fo@a<oәacѥ!ӭ||AAmethimazole;AAҖbimazole
EAagnosia|Ќknow%facВ
KActй|folӣ%С!forwar>ove@Ҫ	BAcѥ!cohort ёy|ё]#folӣ+{Ҕforwar>i<Ҫ||SA	BAcѥ!ёy|ё]#folӣ+С!in}th!futц	NActйly|b]folӣ%С!forwar>ove@Ҫ
BAԅin|Ыe-lik!г!#П+ң<an>swЧЛ	EAԅi<analog|ey!drop #Ӆr+ey!prВsц||UAue	DAt!adenoѕ||Ҧ!І	EAte-specifЀӶiҊ|Ҧ!О<measц>i<th!Џ	BAtecл|Р<}Ю!th!prostн||ANradic?	LAѾ||prostн	EAtЀѕ|Ҧ!І||HKe	EAtБ|ѡ<o@пte>prostн
CAeЈ||artifici?ѽ]part	LAeѾ||artificial	AAetЀlimb||artifici?limb	BAetЀvalve|artifici?heЂvalve||LFheЂ	BAetԨ|ѻ<рђ+an>fit+artifici?limbs	BAodontԨ|dџiЃрђ+crown+an>dџurВ
EAЭ|З!#undoe+{И>thinner
EAse|О<#cut+҉@Оns	BAs!ж|З!#ԙ+{҂+_copyЛ	BAsom!ж|З!#ђ+cК@cЧ+die
EAte>Фinforma=|Фdetail+#ca<idџif]someӝ||||2	BAѥ!facѐ|th%#Ӆr+th!chanc!*Ԏm
EA<C deѧ|Т>ӵ*clots||ALӶithrombin	EA<bindЛ|sѾk%}И>Оns	EA<syntheЈ|mak%*Оns	BA<synthВi+ж|Ѡ #ԙ+mak%*Оns	BAn-energ]malnutri=|Дҍ!foo>an>Оn	FAnuria||О<i<th!urЭ
BAglycan|О<#cushӰ+҅s	EAlyЈ|ӧdow<*Оns	KAlyѾ|ӧ%dow<Оns	EAme|aЅth!Оn+i<{ceЅo@Я	EAmics|ё]*aЅth!Оns
EAombin|И>О<neede>fo@clottЛ	EAombi<Ҫ|И>teЃ*hЄfaЃИ>clots||BHarti?thromboplҲ	KAomboѾ|mak%clot+mor!likely
BA-oncoҊe|Ԑ?Ҋ!#ca<tur<in}{cК@Ҋe
BAol|sӄplan
BA pump|pЂ*јЎcЧ+#ђ+Ӯ	BA pump ж|З!#Ӆr+јЎӮ	EA Љ|ә]precis!typ!*radiaљ<Ї||HHbeam 
BAoa|ӝ-cЧe>ӒВ||IAn
BAe@netѭ|Ҕ*docѐ+an>ъ+#{pla<ѭ+with||||2
CAӰ?diagnoЈ||likel]diagnoЈ|AKѭЛ;CKВumptй;AKtџatй
KAal|nҗe@}th!trunk *th!Я	BA?femur|top *th!tћі
JAic||itchy	FAus||itchЛ
BA.PSA tВt|И>teЃ*th!prostн||AFprostн-specifЀӶiҊ
EA.Pseudomona+aeruginosa|gѦ#пt+ѿӎџs||LA	EAgout|ԢЁ҆+_calcium crystals||AAcalcium pyrophosphat!deposi=	EAmembranou+colБ|sѝ!ѣ swЧ%_ѳs	KAnymized|^name+swappe>fo@codВ||KCs	EAphakia|ey!^a<artifici?lens	KAphakic|^a<artifici?lens
EAe<plu+ultraviolӄA|lеМЁ^{Ѡ
EAЈ|Ь<#П+thick, scal]ҧ<patchВ	EAsi+are{an>sѝit]index|scor!*hЄba>scal]ҧ<is	KAѾ|*{scal]ҧ<~	EAtЀarthrБ|ԢЁН!Ңke>}scal]ҧ<patchВ
LAatric||У?э	EAatrЀcomorbidь|У?дВ+o<top *an҉@дВs	BAatrЀЕ|У?дВs	AAatrЀъ||У?Фъ	CAatrЀӋ=||У?Ф[	AAatrЀnurse||У?Фnurse	FAatry||У?Фи
KAӜй|abl!}ќ!moo>o@ԭЛ	EAԄЈ|Ӭ]aboГth!hidde<mind	EAdynamЀЉ|Ӭ]aboГhidde<ԁЛs||OHpsycho	EAeduca=|teach%С!aboГthei@У?Фӳ=	KAeduca=al|teach%aboГa<дВs	EAeduca=?inғven=|teach%aboГa<дВs	KAҊic|com%_th!mind	EAҊЀnӝpileptЀӓВ|҆+lik!seizц+П>b]strВs	LAlogҨ|*th!mind|Уal	EAlogic?dԨrВs|Шworry, sadnВ+o@strВs	EAlogic?inғven=|Ӭ]o@trѪЛ	EAlogic?Ї|talk Љ||PAherapy	KAmetric|aboГhЄweЅ{teЃmeasц+th!mind	BAmetrЀproperty|hЄweЅ{teЃmeasц+whвӴshould	EAmoѐ|*ҒmeЁan>thought	EAmoto@agita=|rВtlВ+ҒmeЁ_inne@tenЩ	KApatӕogҨ|*У?дВs	EApathҐ|ԗ+*У?дВs	BApԎmacҐ|ё]*[+fo@th!mind	KAphysiologҨ|*th!min>an>Я	EAЈ|Ӗ%touЎ^whвi+real	LAsocial||У?an>social	EAsoci?func=Л|cop%i<dail]ԓ	EAsoci?inғven=|҇ ^ԁЛ+an>dail]ԓ	FAsoci?Ӥ||emo=?an>soci?Ӥ	KAsԠѾ|physҨ, bГҢke>}strВ+o@ԁЛs	BAsԣѼnt|Ѡ #speed+ԇth!Ъ	KAtherapeuѾ|*talk Љ	CAtherapԨ||ӬԨ	FAЉ||talk Љ	KAѾ|oГ*touЎ^whвi+real	BAtЀepisode|ԣ!*Ӗ%touЎ^whвi+real	CAtropЀӋ=||У?Ф[|NAѠ;SAЭ;MA;FAiatrЀ[
EAium|Цo<th!Ԓ!*th!Ҥ
EA|droop%Ҥlid||AGblepԎo
EAsm|ДmuЎspit
EA]onset|stЂ*puberty
BA Фinғven=|step ԛ<}improv!э	EAaљ<bias|whe<onl]strik%rВult+gӄpublished
BA?кe|к!ф<th!legs
KAral|i<th!week+о@з	EAr?sepЈ|Й<о@з||KAп=	DArium||week+о@з|BAostpartum қ;BAostnat?қ
LBary||Ԃ	EAar]arғi?ԦЩ|ћprВӀ!i<th!єarғiВ	BAar]ѫ|arғ]}th!ҕ	EAar]~|є~	FAar]edema||҃>i<th!ҕ|KFo	CAar]embolism||И>clԡi<th!Ԃ	FBar]fibroЈ||sҖr%*th!ҕ	CAar]funcљ<tВt||м%tВt|AOԂ	FAar]ԦЩ||ћИ>prВӀ!i<th!ҕ	EAar]infiltrн|cloud]spԡo<{єX-ray	EAar]metҲaЈ|cК@#ш>}th!ҕ||ALԂ;ABєmetҲӐ;SBe	CAar]nodule||spԡo<th!Ԃ|AHԂ	EAar]rehabilita=|exercis!an>educaљ<fo@С!^є~||PA	EAar]sarcoidoЈ|Н!^ҜЅlump+i<th!ҕ	EAar]stenoЈ|narrЄvalv!}th!ҕ	EAar]ӀfӜӶ|г!#ҹ+th!Ԃ+ҩ	FAar]ӷrculoЈ||ӷrcuӖi+i<th!ҕ	BAar]vascѼ@reЈtК|hЄԎ>Ӵi+fo@И>}pas+th!ҕ	BAar]Ӹ|vei<_th!ҕ	EAecл|Ю?*{Ԃ	CBoҎ||єdocѐ	FBҐ||єи|AArВpiraѐ][;GAar][
EA cappЛ|ӹ%th!Ә'+inne@щ	EA necroЈ|dea҄*{Ә'+inne@щ	EA Љ|МЁ*{Ә'+inne@щ
BBл|Ю?*th!к!_{Ә||EEo
EAis|swЧ%ч!{Ә
EAӰ|bҙЛ
BA oximeғ|fЛe@clip #measц+oxyge<i<th!Џ	EA oximetry|oxyge<ӃЖ^{fЛe@clip	EA prВsц|gap ф<th!ԃИ>prВӀ!numbers	EA wav!velocь|teЃ*hЄԫarғie+are
BA biopsy|teЃ*{ҜЅpiec!*ѷ||AHshave
EA-ton!audiometry|hҗ%teЃ^beeps
EAiv!samplЛ|choos%С!o<purpos!fo@{ёy
EAa|purpl!spot+_ѹ%ӡ@th!ѷ	KAic|^purpl!spots
LAnt||pus-fӚed|AAsuppuratй	DAЁdiscԎge||pus
KAar|^pus-fӚe>bumps	CAe||pus-fӚe>bump
LAve||suppԉd
EAroЈ|pu+i<{҅
EAraphy|X-ra]*th!Ѣys
EAephrБ|Ѣ]п=
EAlҲy|reң@*th!Ѣ]outlet
KAc|*th!outlӄ*th!јch	EAc stenoЈ|Ԫe>јЎoutlӄ#ђ+babie+vomit
EAmyoл|cГi<th!јЎoutlet
EAma|ҧ<Й<^pus	EAm{gangrenosum|pѪful, ҷ%ҧ<sorВ
EAra|pu+i<th!ӆ
EAhroЈ|pu+i<{Ѣy
EAnamҬ|TB [
BAroid|ҥ?Ӧ>}kiЅbugs
DBa||fѝ
EAstigmЭ|З!#Ԭ+хВ	BAxЭ|ӂ<B6
DAs||уburn
FA||pu+i<th!urЭ
EA.Q fѝ|Й<С!catЎ_fҳanimals
PA||ѝ]12 hours
PA||ѝ]4 hours
PA||ѝ]6 hours
PA||ѝ]8 hours
BA.QRS complex|mai<spik!o<{heЂtracЛ	BA.QRS dura=|wid҄*th!mai<spik!o<{heЂtracЛ
BA.QT inғval|ԣ!o<{heЂtracЛ||CJc	EA.QT proԏa=|ќ!i<th!у'+rhythm #ca<b!ҁs||AAproԏe>QT
BAceps|а+o<th!froЁ*th!thigh||KA а	EAplegia|paralysi+*bo҄arm+an>bo҄legs||AGtetra
BAy%lif!evџ|lif!ќ!#let+С!switЎplans||||2
KAatй|tol>i<words, Ќnumbers	EAaѥ!rВҗch|rВҗЎo<whвС!sa]an>ԁ||MAёy;MAdata	BAy-adjuste>lif!yҗ|yea@*lif!i<fuЅэ
EAfica=|meaӀЛ	IAfy||measц	KAtatй|measц>i<numbers	EAtaѥ!rВҗch|rВҗЎbӐ>o<numbers||NAёy;NAdata	BAtaѥ!traӴlocus|stretЎ*DNA Ңke>}{trait
BA-experiУ?ёy|ё]#compare+Ӫ+Ќforme>b]chК	KA-randomized|^Ӫ+forme>i<{nҗl]chanc!way||NCs	BA-randomize>Ԁ|ё]^Ӫ+forme>i<{nҗl]chanc!way||NIs
EApЭ|З!fo@sѝ!У?дВs
KAџ|Ќacѥ!fo@now
EAe|ԩ{[
BA sensЛ|hЄѳ+ԗ?eaЎ҉r
EAazole|јЎaci>[
BA ѫ|arғ]вth!wrԨ
EAio<dermatБ|ҧ<bur<_cК@rays	EAio<dԉ|amouЁ*rays	EAio<exposц|contӜ ^rays	BAio<oncoҎ|ԍ@рtrҙ+cК@^radia=	EAio<pneumonБ|єswЧ%_cК@rays	KAӰ-induced|П>b]rays
BAl hysғecл|Р<}Ю!th!ӆ an>nҗb]щ	BAl mҲecл|Р<}Ю!th!breaЃan>nҗb]щ||ASmodifie>
EAla@pѪ|ң<#shoot+_th!spЭ	EAlю|pinӃ>к!i<th!spЭ||ANcervic?;ANlumba@
EAcѥ!iodin!Љ|МЁ#dВtroy+Ԯ>А||FO
EAmboliza=|ү]radioacѥ!bead+pГi<{vВsel||LFs
EArequenc]abla=|МЁ#dВtroy+Ѭ!^hҙ
AAraph||X-ray	BArapher|ѻ<рԛ+X-ray+an>scans||||1	LAraphic||X-ray	EAraphy|tak%*X-rays
BAmmunoassay|ӱЃ#Ӧ+radioacѥ!markers	BAsotope|radioacѥ!г!Ӧ>i<scan+an>Ї||FBnuclid
BAogЀtechnoҎ|ѻ<рԛ+X-ray+an>scans||IA]technician;QAician||2	LAogҨ||X-ray|KA	BBogԨ|ԍ@рread+X-ray+an>scans	EBogy|X-ray+an>҉@scans	CBog]departУ||X-ra]departУ
EAuclid!imagЛ|sca<^{ѿradioacѥ!Ѡ
KAaque|ԋ%ԇo<X-rays	BAԎmaceuѾal|radioacѥ!З!fo@scan+o@Ї
EAensiѥь|hЄweЅray+ѭ o<А
FAherapy||radiaљ<Ї|||2	BAracer|weakl]radioacѥ!г!#ԋ+ԇo<{scan||FGacѥ!
BA і|ӛ!o<th!thumb sid!*th!forҗm
EA|ўga+#rise+_th!ground
EAfene|ӛ!an>breaЃ[
EAravir|HIV [
EAil|И>prВӀ![
EA asԗУ|Ԋ%С!i<Ӫ+b]chК||IAlloca=;GAize>alloca=;GAise>alloca=	BA-eњ+model|ma҄metho>#alӣ+ёie+}ӊ	KAised-ыled|^Ӫ+forme>b]chК||HNz	EAiza=|Ԋ%С!i<Ӫ+b]chК||HFs	KAized|ҭ>i<Ӫ+b]chК||HCs	BAize>cҢic?ёy|ё]#asԗ+С!}Ӫ+b]chК||HRs	BAize>ыle>Ԁ|ё]#put+С!in}Ӫ+b]chК||HSse;MGҢҨ;HGse>cҢҨ;SG;HGse>ы	BAize>crossove@Ԁ|ё]ԑ!С!tr]eaЎМЁi<turn||HSs	BAize>sample|С!chԉ<b]chК||GH;HJs	BAize>ёy|ё]#asԗ+С!}Ӫ+b]chК||HIs	BAize>Ԁ|ё]#asԗ+С!}Ӫ+b]chК||HIs	LAl]asԗed|pГi<{Ҕb]chК|chԉ<b]chК|KCllocat
BA *mo=|hЄfa@{ԢЁca<Ғ||LAveУ	BA-of-moљ<Ҍ|exercis!#ҹ+{ԢЁmovЛ
EAzumab|ey!shԡ#ԙ+leak]vВҏ||AAaflibercept
EAdЭ|јЎaci>[
EAzЭ|ӃЃң<[
EA cyclЛ|faЃswЛ+*mood	AB diagnostЀtВt||rapi>tВt	EA ey!ҒmeЁӏ|dream ӏ||AGREM	EA-Ӝ%insuҢ|faЃinsuli<ԛ<т>{meal||AImealҪ
EAlЭ|Parkinson'+[||AGsele
BA raљ|hЄӇ]Ҫ+mor!ԕ<Ҿ%happens||AKincҬnc!
EA.Raynaud'+~|Ь<i<whiЎfЛer+tur<pal!an>numb i<th!cold||KAphenomenon;KBsyndrom;HI;HA phenomenon
EAУ|short-tѦ҇ }liv!вhom!agѪ||||1
EArp=|tak%baЖin||CI
EAv!airwa]~|Ө+#tѴe<easily	EAv!arthrБ|ԢЁswЧ%о@a<п=	BAv!oxyge<speciВ|unstabl!molecule+#hҳА	EAvь|hЄstrongl]Ҿ%reӜs
EAҊicь|hЄԕ<{Ҵ!П+{sor!ҳo@fѝ
BAsЩ|retur<}th!ъ||CDъizat;CDъisat	EAssio<rн|hЄԕ<С!com!baЖ}ъ
EA-to-us!therapeutЀfood|riЎpҲ!fo@starv%ѱ
BAt|ҥ?Ӧ>i<{lab tВt
EA-ԣ!PCR|ӱЃ#copie+an>count+DNA||KApolymeras!chai<ӽ=	EA-worl>evҬnce|findЛ+_ѝyda]и||LAdata
BAabl!acӍda=|ќ!#҇+{disable>ѻ<tak!part||||2	BAabl!adjustУ|ќ!#҇+{disable>ѻ<tak!part||||1
EA bias|erro@beҘ!С!do Ќremembe@wЧ
EAliza=|reҩ%*{Ѱe>vВsel||IFs
BAe@operat%cԎacғԨЀcurve|chЂ*hЄweЅ{teЃsort+Сe||AGROC
EBiv!langu҈|ӡrstand%*whв҉r+say	BAor|pЂ*{ceЅ#receй+Ӕ	BAo@Ҷ|Ѡ #switӃ+{ceЅԗ?on	BAo@ӶҶ|Ѡ #Ѱ+{ceЅӿ	BAo@Ѱer|Ѡ #Ѱ+{ceЅӿ
KAinӶ|mad!i<{lab b]Ԣn%ҊВ	EAinaЁDNA|Ҋe+joЭ>i<{lab	EAinaЁОn|О<mad!i<{lab
EAtrucѥ!Ѝ|ұ]#reҋ+{pЂ*th!Я
BAr]rВҬnce|hom!#i+fre!*Ѡ+an>alcoӕ||ABsobe@liv%hom
CAВcҰ||retur<*Ѩ
EAtmeЁbias|erro@_рԢn+{ёy
KA|*th!laЃpЂ*th!ѣ	EA І|cК@*th!Ӆ@ѣ
EAele|ѣ #bulge+in}th!Ԟ
EAexy|fix%*{slippe>Ӆ@ѣ
BA|laЃpЂ*th!ѣ
GBrн||recoә	DAra=||recoәy
GC||com!back
CAҰ||return	JAџ||repeнd	EAeЁaphthou+јtБ|mou҄sore+#com!back	EAeЁІ|cК@#ha+com!back	BAeЁlarynge?кe|к!#Ғ+th!voic!box	EAeЁmisҖri҈|hav%sѝ?misҖriagВ||KAѓ]Ӗs	EAeЁurinar]trӜ п=|ѯ@п=+#com!back
BA И>ceЅcount|couЁ*th!cЧ+#Җr]oxyҊ	EA ceЅtransfuЩ|giv%*donн>re>И>А||EQИ>;AMerythrocyte
BA%Ћ|дВ+whe<starv%С!eвagѪ
BAnc!range|rang!*value+fo@moЃэ]Сe||KAinғval
EAe>pѪ|ң<felt awa]_it+П||BFadiatЛ
BA>Җbohydrн|grai<^th!эieЃpart+Юed||IAgrѪ
EAҐ|foԡmassag!fo@э
EA|backwar>fӣ
BAѥ!error|nee>fo@glasse+beҘ!lеi+ЌfocӦ>wЧ	EAѥ!outcome|hЄweЅon!see+о@Ѝ	EAѥ!Ѝ|lӐ@ұ]}improv!sѴ	KAѐy|Ќ҇e>b]Ї	EAѐ]epilepsy|ӓ!дВ+#Ѡ+do Ќы||AJѠ-reЈtӶ;AJintrӜable
GA<from||avoid
IA consciousnВs||wak!up||||1
IArн||grЄback	EAra=|ҷ%back	KAratй|ҷ%back	EAraѥ![|reҷ%*Ѳe>щ
AAn||plan
EA?anВthВia|З!#numb+{Ӳ!pЂ*th!Я||LIa
KAer-bӐd|_{liЃ*ӎџs||GGry	BAr]ёy|ё]#Ӧ+{Ӳ!liЃ*ӎџs
EAЩ|shrink%o@go%back	BAsio<ԄЈ|metho>#ԋ+hЄfacѐ+ar!Ңked
BAѐ]T cЧ|ѵ!ceЅ#calm+҉rs	EAѐ]compliК|folӣ%th!rulВ
EAita=|foo>o@҃>#fӣ+back
IAlitн||҇ recoә	EAlita=|҇ }gӄabilitie+back	EAlitaљ<[|Җ!#rВѐe+abilitiВ
HAн|giv!҃d+to	EAa=|putt%wн@baЖi<th!Я
GArse||pa]back	AArseУ||repayУ
EAc=|gett%пte>agѪ
EArva=|reЦ*кВ
BAe|retur<*a<дВ+о@gett%betғ	EA!preven=|way+}sta]wЧ	EAe-fre!Ӏvival|ԣ!ѩГth!cК@com%back||CPcurrenc	BAЛ-remitt%multipl!scleroЈ|к!Н!#come+an>goВ
BAv!risk|compariso<*th!ӵi<ԃӪs||BAisk raљ	BAv!ӵreduc=|drop i<ӵcompare>^an҉@Ӫ
EA!*informa=|form #let+҉r+se!you@records||||2
EA.REM ӏ behavio@Е|Ӝ%oГdreams||RIu@
EAivir|COVID-19 [
EAntanil|Шң<З!fo@Ѝ||AIsu;AIal
EAraliza=|retur<*mЭrals||KFs
BAӰ|ԣ!ѩГԗ+*~
EA ӎeЁmoniѐЛ|Ӄck%you@Ф_hom!^devicВ
BAbl!dџц|fals!tee҄#com!out||AJcomplet;AIpartial
LB||Ѣy	BA ѫ|arғ]#feed+th!Ѣy	CA calculus||Ѣ]stӝ	EA ѕ|Ѣ]І||ALclea@ceЅren?cel	BA ceЅѕ|typ!*Ѣ]І	EA colic|sԎp ң<_{Ѣ]stӝ||AIцғ	BA cortex|oute@pЂ*th!Ѣy	FA failц||Ѣ]failц	FA func=||Ѣ]func=	EA insufѧ|poo@Ѣ]func=||HAmңrУ;GAӢ=;AAѢ]Ӣ=	EA osteodysԜ|ӛ!Н!_Ѣ]failц	EA reҭmeЁЉ|machin!#doe+th!Ѣys' ѭ||AZconүuou+	EA toxicь|hҳ}th!Ѣys	BA ԝule|ү]ԝ!i<th!Ѣy
BA|Ѣ]О<#raise+И>prВsц	BA-angiotensi<ї|Ы!ї #ы+И>prВsц||RH-aldosғӝ
KAscѼr|*th!Ѣy'+И>vВҏ
EAuЩ|МЁ#rВѐe+И>fӣ||LA Љ
BAѥ!strai<ҡ|ң<_mak%th!sam!ҒmeЁӇ]ԣВ||LImoљ;OHВs	BAѥ!transcrani?magnetЀsԣѼ=|magnetЀpulse+}th!Ъ
IAн||copy	EAa=|copyЛ
BAucљ<number|numbe@*С!#on!siЖѻ<пts||KHve	EAucѥ!coercӰ|prВӀ!b]{partne@aboГѓ]o@з ы	CAucѥ!endocrinoҎ||fertilit]docѐ
EA analgВia|ԥ{З!whe<needed||HAӋ=	BA inhaler|inhale@fo@quiЖrelief||CIliѝ
BAЎethic+committee|Ҕ#ӹ+С!i<ёiВ||||1
IA||cГout	KAable|#ca<b!cГout	FAӰ||Ӏgic?Юal
CAЁphysician||ԍ@i<trѪЛ|AAӟ?rВidџ||2	FAnti?Ї||lй-i<Ї
LAal||left oә
EA composite|Ә-colore>fӚЛ||AAcomposit!rВin
FAanc!trѪЛ||streng҄trѪЛ|LAҌ	EAaЁԦЩ|ћИ>prВӀ!#Ѡ+do ЌӅ@enough
HA|tak!baЖin
FBa=||мЛ	KAaѐy|*мЛ	EAaѐ]arrВt|whe<м%ԙs	EAaѐ]ӥВЩ|sӣ, ѿмЛ	FAaѐ]dԨrВs||я!мЛ	EAaѐ]dԨrВ+Ћ|м%я!i<җl]babiВ	EAaѐ]dԨrВ+syndrom!*th!ԟ|м%я!i<җl]babiВ	EAaѐ]failц|whe<th!Ԃ+canЌsuppl]enӈoxyҊ	EAaѐ]hygiene|coә%cough+an>sneezВ	BAaѐ]дВs|дВ+*th!Ԃ+o@Ҟ||MA~	CAaѐ]rн||м%rн	BAaѐ]ґ|ґ suЎa+{cӈo@sor!Ӟ	EAaѐ]syncyti?҂s|Ӎ<҂+#ca<mak!ӴԎ>}мe	EAaѐ]syncyti?҂+п=|Ӎ<є҂+i<babiВ	CBaѐ]therapԨ||м%therapԨ	FAaѐ]Љ||м%Ї	BAaѐ]trӜ|nԉ, Ӟ, Ө+an>ҕ	BAaѐ]trӜ п=|Й<*th!nԉ, throвo@ҕ||MJ
EA!и|өӧ fo@иgйrs
BAs!rн|sԎ!*С!рanswere>o@gԡbetғ
EAoЈ|Ԫ%#come+back
EAs+leg+Ћ|Шurg!}mov!th!legs, ԕ<вnѴ||MJ
EAcѥ!Җdiomyю|ԫheЂа
EAita=|rВtart%th!heЂo@мЛ
BAatrol|г!i<re>grapВ
EAe>Ԋџa|Ԋџ{#doe+Ќcom!out
EAaљ<*Ҡ|slЄҠ
BAlocyte|young re>И>cЧ
BA|baЖ*th!ey!#sense+lѴ	KAl|*th!baЖ*th!Ҥ	EAl arғ]occluЩ|Ѱe>arғ]вth!baЖ*th!Ҥ||AYcџr?	EAl detachУ|baЖlaye@*th!ey!#pull+away, a<emerҊcy||AAdetaӃ>reүa	EAl dysԜ|Т>Ѳ!вth!baЖ*th!Ҥ	BAl ganglio<cЧ|к!ceЅ*th!Ҥ	BAl hemorrh҈|ѹ%вth!baЖ*th!Ҥ||JJa	BAl к!fibe@layer|к!laye@*th!Ҥ||RGre	BAl pigmeЁepithelium|laye@#feed+th!baЖ*th!Ҥ	EAl prostheЈ|implaЁ#҇+bҢ>С!see	EAl screenЛ|pho}ӃЖ*th!baЖ*th!Ҥ	BAl tҗ|rip i<th!baЖlaye@*th!Ҥ	EAl vei<occluЩ|Ѱe>vei<вth!baЖ*th!Ҥ||AWcџr?;AWbranЎ
EAtis|swЧ%вth!baЖ*th!Ҥ	EAti+pigУosa|Т>Н!#sӣl]ԛ+sѴ
BAblaј|Ԥ>cК@*th!Ҥ	BAid|З!mad!_{form *ӂ<A	BAl|ӂ<A	EApathy|Ѳ!}th!baЖ*th!Ҥ	EApath]*prematurь|ey!Н!i<babie+bor<ә]җly	EAӾ|lеteЃfo@glassВ
KAeritӝal|behin>th!bЧ]ҢЛ
KApectй|look%baЖвpaЃrecords	BApecѥ!cohort ёy|ё]#look+baЖв{Ӫ'+records||UA	BApecѥ!ёy|ё]#look+baЖвpaЃrecords	NApectйly|b]look%baЖвpaЃrecords	KAғnal|behin>th!breҲі||AHsub
BAirus|typ!*҂+#include+HIV
EA.Rett Ћ|ҊetЀс<ӳ=, mostl]i<girls
BA *spontaneou+circѼ=|heЂҮ%}beвagѪ	GA }bӐlЭ||go baЖ}Ԑal
EAѼriza=|Ҽ!#rВѐe+И>fӣ||LFs	HAѼrize|rВѐ!И>flЄto||LBs
EA!Ҙa=|whe<th!eњ i+ԛ<fo@th!П	EA!transcriptӐ|О<#copie+RNA in}DNA	EA!transcrip=|copy%RNA in}DNA	EA!transcripљ<polymeras!chai<ӽ=|ӱЃ#find+{҂s
EA.RҤ'+Ћ|rar!с<an>lй@дВ+Ңke>}aspiri<i<ѱ||EJ
EA.Rh ~|m҉r'+Ѹe+attaЖth!Ҹ'+Џ||CIВus;AAhemolytЀН!*th!ԟ;AAhaemolytЀН!*th!ԟ
EAmyolyЈ|х!ӧdow<#ca<hҳth!Ѣys	EAmyosarcԠ|cК@*х!щ
EAtoҊou+reү?detachУ|ѐ<baЖlaye@*th!Ҥ
EAtЀfѝ|дВ+о@strep throв#ca<hҳth!у||APacut!	EAtЀheЂ~|heЂvalv!Ѳ!о@strep Ӟ	EAtoi>arthrБ|Н!i<whiЎth!ѽ]҆+it+ow<҅s	EAtoi>facѐ|И>О<Ңke>}som!ԢЁ~s	CBtoҎ||ԢЁdocѐ	FBtҐ||ԢЁН!и
EAis|runn]o@stuff]nԉ||AIvasomoto@;AInon-ӯЀ
EAalia|nas?speech
FAlҲy||nos!Ѝ
FArhea||runn]nԉ|ICo
EAcopy|ӻч!th!nԉ
BAirus|col>҂s
EAomy|cutt%*{к!вth!spЭ
EArin|҂+[
BAavin|ӂ<B2
EAcleЀӮ|molecul!#Җrie+Ҋ!mВsagВ
BAme|ceЅpЂ#ђ+Оns
EAs|soft, ѿі+i<childre<_lЄӂ<D	BAtsia|gѦш>b]Ѿk+an>lice
EAicin|TB [||HB
EAmin|gГХ
EA.Rift Valle]fѝ|feve@_fҳanimal+an>mosquitoВ
BA atrium|uppe@rеheЂchamber	BA vџricle|heЂchambe@#pump+}th!ҕ
EAle|З!fo@{к!~
EA Ҵa=|Ҵat%th!С!т>eaЎsiЖѻn
EAonн|і-Ԭ%[
BA ӊҰ|ӊenc!i<ӵф<Ӫs	DA mitiga=||ӵreduc=	EA *bias|chanc!#{ёy'+rВult+ar!off	EA stratifica=|sort%С!b]level *risk	EA-benefӴraљ|balanc!*benefit+an>risks||AGbenefit-risk;NAbalК;AAbenefit-ӵbalК;NAprofile;AAbenefit-ӵprofile
EAidӝ|З!fo@sѝ!У?дВs
EAmab|З!#Юe+som!ѵ!А
EAxaban|И>thinner
EAigmЭ|memor][
EA.RNA inғferҰ|turn%{Ҋ!off ^ҜЅmoleculВ
EA-asЈte>Ѝ|Р<^{robot'+҇||FIic;FRic
KAc-asЈted|don!^{robot'+҇||FJ
EA.Rock]Mountai<spotte>fѝ|ҽ+дВ+ш>b]Ѿks
EAnium|а-relax%Ѡ fo@Ѝ||AIve;AAsuccinylcӕЭ;AFsuxameth
CAicҬ||rвpoison
BA can?Ї|МЁ#clean+oГth!ч!*{Ә||KA;MAherapy	EA ҖiВ|deca]вth!too҄root	BA Ҙ!ԄЈ|sҗЎfo@whвП>{misԛ	FB planЛ||deep tee҄cleanЛ|AMscal%an>;MA an>scalЛ
EArole|Parkinson'+[
EAcaЭ|numb%[
EAa|ԏ-tѦrednВ+an>bump+o<th!face
EAa|bab]дВ+^ћfѝ, the<{rash||HA infӶum
EAitazӝ|Ѻ+[
KAl|towar>th!hea>end
EAstaү|cӕВғol [
BA@cuff|а+an>tendon+#ӕ>th!shoulde@i<ҭ	BA@cuff tҗ|ѐ<х!o@tendo<i<th!shoulder||NAҡ
EArus|јЎ҂+#ca<mak!babie+ә]sick	EAru+gҲroџerБ|јЎbug i<ҜЅѱ
CA *adminԨra=||wa]}tak!it|AAadminԨraљ<route
EAa|Germa<measlВ
DAa||measlВ
EA=|turn%th!sam!thought+oә	EAљ<Е|brЛ%foo>baЖup
BA-i<қ|ԣ!Ѯ!{ё]Ү+fo@real
EA!*membranВ|ӧ%*th!wнrs	LAed||burst
KA|*th!ӛ!вth!bas!*th!spЭ
EAolpopexy|Р<}lift th!Ԟ
BAliac ҅|ԢЁф<th!spin!an>th!hip і	EAliБ|ѡ<ԢЁвth!bas!*th!spЭ
BA|flвӛ!вth!bas!*th!spЭ
EAtril-valsartan|ѿheЂѠ||KA
EA profile|whвi+know<aboГit+sid!eњs	BA-nӄъ|ӑ?#trҙ+С!рcanЌpay||LAprovҬr||2
KAal|i<{plan!#split+left an>rѴ
FA||salt wнr	FA solu=||salt wнr|AAԐ?salЭ
KAry|*spit	BAr]ԅ|glan>#ђ+spit
EAerol|З!#ҹ+Ө+ҩ
EA.SalmonЧ{Typhi|gѦ#П+{ԏ, ћfѝ	EAЧoЈ|Й<^salmonЧ{bacғia
BAgecл|Р<}Ю!{ԝ!ф<ovar]an>ӆ	EAgБ|пte>ԝВ	BAgo-oophorecл|Р<}Ю!a<ovar]an>it+ӷ
KAry|эy
EA!Љ|МЁwhe<҉r+failed
EA da]emerҊc]и|ӑ?МЁѩГa<oәnеstay||||1
CA size||numbe@*С!ёied
ADr]product||perio>product
BAou+Ӹ|ӫvei<i<th!leg||AOgreв
EAdoЈ|Н!^ҜЅlump+i<th!Һ
BAa|cК@*і, х!o@҉@soft щ
FAenia||҈-relн>х!Ӗs
JAed||full
FAy||ԁ%full
BAte>fatt]Ӯ|lВ+э]fat	EA=|be%fӚe>up
EAipү|Ѻ+[
EAs|ә]itch]rash _ү]mitВ
FA an>polish||tee҄cleanЛ|||1
BAi>frӜц|ҫ<wriЃі
AAa||shoulde@blade
DAүa||sҖlӄfѝ
EA.Schirme@tВt|teЃ*hЄӇ]tҗ+ҵђ
EA.SchԨosom{Ӈsoni|flatworm _frВh wнr||LA	EAosomiaЈ|worm Й<caught i<frВh wнr||AAbilԎzia
EAaњiv!Е|У?дВ+#aњ+moo>an>sens!*realь
EA-bӐ>inғven=|program i<schools
BA.Schwan<cЧ|ceЅ#coat+кВ	EAnԠ|Цo<{кe
BAc кe|к!#run+_th!Ӆ@baЖdow<th!leg	EAca|к!ң<#run+dow<th!leg
EAgraphy|sca<^{ѿradioacѥ!Ѡ||AMӛ!
EA|Ԓ!*th!Ҥ	KAl|*th!Ԓ!*th!Ҥ	EAl bucklЛ|ban>т>th!ey!}men>th!baЖlayer||NAe
EAtis|swЧ%*th!Ԓ!*th!Ҥ
EAderma|Н!#Ԏden+th!ҧ<an>ca<hҳҺ||BAystemЀscleroЈ	EAЉ|МЁ#cӖe+ѡ<Ӹs	KAѾ|Ԏdened	EAл|cГi<th!Ԓ!*th!Ҥ
EAЈ|sҬway+curv!*th!spЭ
BAg review|oәview *th!rВҗЎo<{topic
CAa||bҢ>spot
EA%colonoӾ|camer{ӃЖ*th!ѣ	EA%mammѤ|breaЃX-ra]}fin>cК@җly
KAl|*th!sac #ӕd+th!tВѾlВ
EA typhus|feve@ш>b]mitВ
EA|дВ+_Дҍ!ӂ<C
EA?aњiv!Е|ӥВsio<#come+вth!sam!ԣ!eaЎyҗ	EA?ӯЀrhinБ|ha]fѝ||AUperenni	DB?influenza||season?flu	EA?ԩ{Ӄmopreven=|З!gй<}childre<i<ԩ{season	EAalь|ќ!^th!seasons
BAou+cyst|lump ӡ@th!ѷ||AFepҬrmoid	BAou+ԅ|oil glan>i<th!ѷ
EAhea|oil]ѷ||HCo	EAheЀdermatБ|flaky, itch]ҧ<rash, ԕ<o<th!scalp||HOo;LAeczema	BAheЀkeratoЈ|wax]ҧ<Ц#i+ЌІ||HNo
FA||ҧ<oil
BA mВsenger|mВsenge@ч!{cЧ	EA stag!*labor|push%stag!*з||UBu	EA trimВғ|middl!3 month+*б||AM2||1	BA-degre!burn|bur<^blisғs||AFpartial-thicknВs	BA-degre!relatй|grandparџ, aunt, uncle, niec!o@nephew	EA-Ң!ӃmoЉ|next choic!*cК@Ѡs	BA-Ң!Ї|МЁ#i+trie>whe<th!firЃfails||NAherapy	EAar]amenorrhea|қ+#ԙped||SCo	EAar]ԄЈ|frВh ӻвdat{alread]collected	BAar]attaЖrн|sԎ!*cӖ!contӜ+рgӄsick	EAar]и|ӑ?o@specialiЃи	BAar]endpoint|furthe@rВult #{ё]look+for||NF ;KAoutcome	EAar]hyperparaӭism|oәacѥ!neЖԅ+_Ѣ]~	EAar]ԦЩ|ћИ>prВӀ!П>b]an҉@ӳ=	BAar]outcom!measц|҉@rВult #{ё]meaӀВ	EAar]preven=|find%{Н!җl]o@ԙp%Ӵ_returnЛ	EAar]transmisЩ|ш>_th!firЃС!пted	BAar]tumor|cК@#ha+ш>_an҉@ҭ||OBu;AGmetҲaѾ;ABmetҲatЀtumou;KBcК
BAӰ|҃>th!ѽ]makВ
HA|calm ^[
EAon|З!#ђ+ҵcalm o@ӏy	BAve|З!#ђ+ҵcalm o@ӏy	CAve-hypnoѾ||ӏ%pӚ
LBary||inӜй	FAar]lifВtyle||sitt%Дmuch|KAԌ;KAbehaviour
GA immediat!и||gӄ҇ rеaway||||1	GA immediat!ӟ?atten=||gӄӟ?҇ now|XAи;FSurgџ;FSemerҊcy|||1	GA ӟ?atten=||gӄӟ?҇|NAи;OAsЈtК;NAЇ|||1	GA prompt ӟ?atten=||gӄӟ?҇ soon||||1
EAtecл|Ю?*pЂ*{Ԃ
EA!Е|дВ+^fits	BA!frequency|hЄԕ<fit+happen
EAio<bias|erro@_hЄС!wer!picke>fo@{ёy	BAiv!Вtroge<recepto@modѼѐ|З!#Ѱ+o@Ӝ+lik!{femal!Ыe||KPoВtroge<rec	BAiv!ж|Ѡ #Ѱ+on!thЛ	EAiv!lӐ@trabeculoplҲy|lӐ@МЁ}Ӆ@ey!prВsц	EAiv!mutism|Ќspeak%i<som!ԊВ	BAiv!serotoni<reuptak!ж|Ӎ<typ!*ӥВsio<[
BAum|mЭr?neede>i<ү]amounts
HA-adminisғ|tak!ѩГ҇	EA-efficacy|belief #ҵca<do it	EA-hҳԌ|hurt%onВelf||RBu	KA-limitЛ|go%awa]o<it+own||KAed	EA-rн>э|hЄэ]С!sa]the]are	EA-referral|ask%fo@Җ!ѩГgo%Њyou@docѐ	KA-reported|tol>b]th!ѻn	EA-reporte>э|hЄэ]С!sa]the]are
EAutҬ|Ѻ+an>weеӖ+shot
BA ԄЈ|lab ӃЖ*sperm
BA-structц>inғview|inғview ^som!sӄquВ=s
BAl vВicle|glan>#ђ+pЂ*semen
EAma|typ!*tВѾl!І
EAogy|ё]*ԗ+*дВs
EAҰ|ag%*А	KAџ|ol>an>no ԏe@splittЛ
BAivit]ԄЈ|ӃЖ*whethe@rВult+ӕ>up	QAivit]an>specificь|hЄweЅ{teЃtЧ+siЖС!_weЅСe
KAimoѐ|*ԁ%an>ҒУ	EAЭur?hҗ%Ӗs|hҗ%Ӗ+_inne@ea@o@к!Ѳe	KAy|*th!sensВ	EA]Ѱ|З!#ԙ+ԁЛ	BA]deficit|Ӗ+*ԁЛ||IAӖs	EA]procВsЛ|hЄth!с<handle+sensВ
BAel evџ|ӎeЁsafet]Ѷ#П+dea҄o@ҽ+Ԏm	BAel lymph nod!biopsy|teЃ*whethe@cК@ha+begu<}шd||JL	BAel site|Ԋ!watӃ>fo@җl]ԗ+*~	BAel ӀveӚК|watch%{few ҭ+fo@ԗ+*~
EAљ<anxiet]Е|ԥem!fea@*be%apart
EA|th!Я'+ԥem!ӽљ<}a<п=|||Keep th!word: С!nee>Ӵi<a<emerҊcy.	KA-induced|П>b]a<ԥem!ӽљ<}п=
KA|*{divid%wall
EA arthrБ|ԢЁп=	EA shock|ҁsl]lЄИ>prВӀ!_a<п=	FAҚ||И>poisonЛ|GEa
BAlҲy|Р<}straѴe<th!waЅч!th!nԉ
EAл|ӕ!mad!ф<heЂchambers
CAa||lҲ%eњ
BA+adәs!evџ|ҁ+sid!eњ
EAnәЩ|firЃԗ+i<th!И>#th!ѽ]reӜ+}{ѳ
KAscordӶ|i<whiЎonl]on!partne@ha+HIV
EAҬmiҐ|ё]*Й<us%И>tВts
EAoup|Ҕ*lik!ѳs
CAgЀtВt||И>tВt|JFal	EAgy|И>tВt%fo@ԗ+*paЃп=
EA|pockӄ*҃>о@Ѝ
KAgatй|^no ԗ+*th!Й<i<th!Џ
KAsitй|^ԗ+*a<Й<i<th!Џ	EAsiѥь|ԗ+*{gѦi<th!Џ
EAevalҰ|sԎ!*С!^ԗ+*paЃЙ<i<Џ	EAotec=|enӈԖљ<ԋ<i<Џ	BAotecљ<rн|sԎ!*С!^enӈԖ=
EAsponse|ris!i<Ԗљ<о@{vaccЭ
KAl|*th!oute@Ң%*a<organ
BArvey|Ӏve]*И>tВt+fo@{paЃп=||EGprevalenc!
KAnergic|us%{с<ҥ?fo@mood	EAnin|с<ҥ?#aњ+mood	BAni<recepѐ|ceЅpЂ#receй+{moo>ҥal	BAni<reuptak!ж|З!fo@ӥВЩ	EAni<Ћ|ҁ+ӽљ<}ДmuЎ*som!ӥВsio<[s	BAnin-norepЭphrin!reuptak!ж|З!fo@ӥВsio<an>к!pѪ
BApe|typ!*{ѳ
KA|thi<an>wнry
EAr|typ!*{ѳ
EAlЭ|З!fo@ӥВЩ
BA albumin|mai<О<i<Џ	EA calcium|calcium i<th!Џ	DA cӕВғol||И>cӕВғol	EA crҙinЭ|wҲ!i<th!И>#ԋ+hЄth!Ѣy+ѭ	EA ferriү|И>level *{О<#sѐe+iron	DA glucԉ||И>ҿ|AIplaҜ	EA insuҢ|insuli<i<th!Џ	EA level|amouЁi<th!Џ||GAconcџra=;AAplasm{concџra=;AGplaҜ	EA lipid|fat+i<th!Џ||LAs	EA phosphн|phosphat!i<th!Џ	DA potassium||И>potassium	DA sodium||И>sodium	EA triglycerҬ|fat+i<th!Џ||SAs	EA urн|aci>i<th!И>#П+pѪful ԢЁ҆s||IAЀӮ
AA!Ӧr||ѻ<рӦ+servicВ|||1
EA!serrн>lВӰ|flвЦi<th!ѣ
EA acut!malnutri=|ԓ-threнn%laЖ*food	EA Ҳhma|Ҳhm{#i+Ԏ>}ы	EA combЭ>ѵodeѧ|rar!Ь<i<whiЎbabie+hav!almoЃno ѵ!ї	EA ԩa|ԩ{#ca<kӚ||AIcerebral	EA obВь|ә]ћѽ]weѴ||AImorbid	EA preeclampsia|ҁ+ћИ>prВӀ!i<б	EA sepЈ|ԥem!дВ+_a<п=	EA traumatЀс<ҡ|ҽ+с<Ѳ!_{bӣ
EAurane|ga+#put+ҵ}ӏ||AIis;AHdВ
BA chromosome|X o@Y DNA strand	KA-matӃd|*th!sam!sex
EA Ӣ=|я!^hav%o@enjoy%sex	KAl]transmitted|ш>b]sex
BA.SGLT2 ж|Ѻ+З!#ђ+ҵpas+Ԛ@i<urЭ
EA bab]Ћ|с<injur]_shak%o@hitt%{Ҹ||AAabusiv!hea>trauma
BA Ѝ|fak!Р<Ӧ>fo@comparison	BA Ї|fak!МЁӦ>fo@comparison||FAprocedц	KA-ыled|compare>^{fak!Ї
EA deciЩ-makЛ|ӎeЁan>ԍ@decid%Ӂ
BA contaЭr|saf!box fo@Ӧ>needlВ||HAbin;HAbox	EA disposal|throw%awa]Ӧ>needle+safely
IA@i<ҭ||sta]indoors
EAloЈ|Й<^shigЧ{bacғia
EA ѣ Ћ|Дҍ!ѣ }tak!i<food	EA statц|be%ә]short	KA-ӜЛ|#ѭ+fo@{өҪ	BA-Ӝ%beta-Ҷ|З!#ҩ+Ө+fҲ||RI2	BA-chai<fatt]Ӯ|fвmad!b]gГѳs
AAe@arthroplҲy||shoulde@reҭУ|AVtot?	EAe@disloca=|shoulde@oГ*it+socket||AUanғio@	EAe@dystocia|Ҹ'+shoulde@gett%stuЖdur%з
BA|ԝ!#drѪ+҃>ч!th!Я
EAenБ|ѡ<spӴԅ||AEparot	EAenoЈ|ѡ<spӴԅs
EAndoӾ|camer{ӻin}{spӴԅ
EAithiaЈ|stӝ+i<{spӴԅ
DArhea||droolЛ|ICo
EA sinu+Ћ|Ѷ^th!cЧ+#sӄth!у'+rhythm
EA ceЅanҚ|Т>И>Н!^misshape<А||OEa
EAЈ|iro<duЃi<th!ҕ
EA>colon|laЃben>*th!Ӳ!ѣ	EAdecл|Ю?*pЂ*th!Ӳ!ѣ	BAdoӾ|ӃЖ*th!Ӆ@ѣ ^{ҜЅcamera||ANflexibl!
EA transduc=|pass%*mВs҈+ч!{cЧ	BA%pathway|chai<*mВs҈+ч!{cЧ||GLl;GI transduc=
EAafil|З!fo@erec=+o@єprВsц
EAЈ|єН!_м%i<ston!dust
EA diamin!fluorҬ|liqui>#ԙ+too҄decay
EAtaү|cӕВғol [
BA nucleotid!polymorphism|ӝ-lette@ӊenc!i<DNA	EA photo<emissio<compute>tomѤ|sca<#ԋ+И>fӣ	BA-ҳёy|ё]i<whiЎѝyon!get+th!sam!Ї||LAԀ	KA-bҢd|ԑ!ӎџ+do ЌknЄwhвthe]get||MAed	KA-cџer|ru<вon!ӑ?o@cҢic||LAre	KA-masked|hidde<_ӎџs
KAsal|*th!nos!an>sinusВ
BA node|natur?paceђ@*th!у||DFoaԀ	BA rhythm|Ԑ?heЂrhythm	BA tachyҖdia|faЃbГregѼ@уbҙ
EAtis|sinu+Й<o@swЧЛ||AJrhino
EAл|ҩ%{sinus
EAmus|З!#ђ+th!ѽ]ҹ {new organ||AArapamycin
EAipү|Ѻ+[
BA-minut!walk tВt|hЄfa@ҵwalk i<6 minutВ||AR6;PFЛ
EA.Sjögren'+Ћ|Н!#П+dr]Ҥ+an>{dr]ӗ||CPo;KBН;HJ
LAal||і	EA?metҲaЈ|cК@#ш>}і||RBe	EA?а|х!#Ғ+th!ӛВ
EA mix|mix *kind+*staff
BA>nurs%facilь|nurs%hom!^ӟ?и||||2
EA an>soft Ѭ!п=|пte>ѷ||KLki<structur	EA barrier|ҧ<#ҹ+ѳ+out	BA graft|piec!*э]ҧ<#i+Ғ>}cove@{wound	BA priЖtВt|ҧ<teЃfo@ӯiВ	EA substitute|artifici?ѷ	EA-to-ҧ<contӜ|ӕd%{bar!bab]o<th!chВt
EA apnea|өԙ+i<м%dur%ӏ||JCo	EA architectц|patғ<*ӏ stagВ	DA ӥiva=||laЖ*ӏ	EA efѧ|sԎ!*ԣ!i<be>speЁaӏ	EA hygiene|habit+#҇ С!ӏ wЧ	EA lнncy|ԣ!#Ӵԛ+}faЅaӏ	EA onsӄlнncy|ԣ!Ӵԛ+}faЅaӏ	EA-Еe>мЛ|м%ҟ+dur%ӏ	EA-wak!cycle|patғ<*ӏ an>wakЛ
BA gҲrecл|weѴ-Ӗ+ұ]#ђ+th!јЎҜller||AAgҲrЀsleeve
BAg fe!scale|fe!#depend+o<income||IBscal!fe||2
EA>capit?femor?epiphyЈ|slippe>hip i<teens
EA-lamp biomicroӾ|cӖ!ӻвth!Ҥ	BA-lamp exam|ey!ӃЖ^{brѴ, narrЄlѴ||OAina=
EA-transӴconstipa=|constipaљ<_{slЄgut
EA ceЅєІ|fҲ-ҷ%typ!*єІ	EA fibe@neurю|Ѳ!}th!thinneЃкВ||JLre	KA fo@gВta=?҈|Ҝlle@tha<expecte>fo@th!week+*б	EA inғfer%RNA|ү]molecul!#silҰ+{Ҋe	EA intВү?bacғi?oәҠ|ДӇ]ѳ+i<th!ҜЅѣ	EA vВsel ~|Ѳ!}th!Ъ'+ү]vВҏ||AUcerebr?	EA-ceЅєѕ|fҲ-ҷ%єІ||FK cЧ
EAВ+tobacco|Ӄw%tobacco, snuff o@similar
FBg cВsa=||҇ }quӴsmokЛ
EA а|х!i<organ+#Ғ+ѩГthought	BA х!cЧ|х!ceЅi<vВsel+an>Һ
AA.SnЧe<cԎt||ey!cԎt
EAЅsamplЛ|ask%С!}br%i<҉rs
EA.Soci?Securit]Disabilit]InӀК|monthl]pa]fo@С!Дdisable>}ѭ||||2	EA anxiet]Е|Шfea@*be%judge>b]҉rs||HAphobia	BA deғminaЁ*э|liv%Ь<#aњ+э	BA prВcriber|ѻ<рconnect+ӎџ+^loc?Ӥ||PC%Ңk ѭ||1	EA prВcribЛ|Ңk%ӎџ+^loc?acѥitie+an>Ӥ||||1
KAemographic|*҈, sex, incom!an>th!like||FL-	EAemographics|҈, sex, incom!an>th!like
EAconomЀstatus|income, job an>schoolЛ||FP-
EA biҖӛн|bak%soda, balК+Ӯ	BA channel|gat!#let+sodium in}А	EA inԛ|hЄmuЎsalt Ԙ!ҙs	EA valproн|ӓ!an>moo>[||AJ;AAvalproЀӮ;AAdivalproex	BA-glucos!cotransporte@2 ж|Ѻ+[
EAuvir|З!#cц+{lй@҂s
BA palн|soft baЖpЂ*th!ro**th!ӗ	EA Ѭ!ҡ|injur]}х!o@ѷ	BA Ѭ!sarcԠ|cК@*а, fвo@кВ
CA lџigo||ag!spot|BIenile
EA tumor|cК@#form+{lump||KBu
EAnacin|ѯ@[
EAlь|hЄweЅӴdissolvВ
KAe|#dissolvВ
KAc|*th!Я	BAc cЧ|an]ѽ]ceЅbГegg+an>sperm	BAc muta=|Ҋ!ќ!#i+Ќpasse>}ѱ	CAc ґ||physic?ґ	EAc ґ Е|Шworr]aboГphysic?Ѩ
KAsensory|*touЎan>ѽ]ԁЛ	BAstaү|Ы!#sӣ+҉@ЫВ
DAҰ||ӏinВs	KAџ|ӏy
AAam||ҝ|AIultra	BAapher|ѻ<рdoe+ҝs	LAaphic||ҝ|ALultra
EAnib|cК@pӚ
BA device|ԝ!#҇+inhale>З!reaЎth!ҕ
KAdic|com%i<Ҁ<cramps
EAc diplegia|ԫхВ, mostl]i<th!legs	EAc paraplegia|stiff, ѿlegs	FAcь||х!stiffnВs
KAl|*space
BA.Spҗma<correla=|meaӀ!*hЄԃrankЛ+match
EAl enrollmeЁқ|ԥ{ԣ!}sig<ԇо@{lif!ќe||||2
AAen||sample
EAoӾ|ё]*matte@^lѴ
BAum|tool #gџl]ӕd+th!vagin{ope<fo@{Ӄck|||Ther!ar!nos!an>ea@tool+*thi+nam!too.
FA imңrУ||я!speakЛ	EA percep=|ӡrstand%*speech	CA-languag!pathoҎ||speeЎtherapԨ|GM;GD an>languag!therap	FA-languag!pathҐ||speeЎЉ|QBtherap;GB an>languag!therap
EA count|numbe@*sperm	EA motilь|hЄweЅspѦҒ
EAtocele|҃>sac nea@{tВѾle	EAtoҊeЈ|mak%*sperm	DAtozoon||sperm|KAa
BAcҬ|product #kӚ+sperm
EAc?equivalџ|sЛl!numbe@fo@{glasse+strength
BAғ|r%*х!#cӖВ	EAғoplҲy|reң@*{r%а	EAғoл|cГi<{r%а
AAoӇomeғ||И>prВӀ!moniѐ
BA Оn|҂+pЂ#let+Ӵџe@А
EA bifida|з Ь<i<whiЎth!spin!doe+ЌcӖe
EA anВthВia|З!i<th!Ӆ@baЖ#numb+th!leg+an>bЧy||JIa	EA Ѱ|numb%Њth!spЭ||BGubarachnoid;AAneuraxi?anВthВia;AAneuraxi?anaВthВia	EA cor>comprВЩ|prВӀ!o<th!кe+i<th!spЭ	EA cor>ҡ|Ѳ!}th!кe+i<th!spЭ	EA cor>sԣѼ=|pulse+}th!spin!}eas!pѪ	BA cor>sԣѼѐ|implaЁ#eӐ+ң<^ѿelectrЀpulsВ	EA deformь|crooke>spЭ	BA fuЩ|Р<#Ԣn+і+*th!spЭ	EA ӇipѼ=|push%o<th!spin!b]hand	EA muscѼ@aԜ|Т>Н!#weaken+хВ	EA stenoЈ|Ԫe>spac!т>th!spin?кВ||AJlumbar;APlumba@	EA Ѝ|Р<o<th!spЭ
BAhete|spiral-shape>ѳ||HDa
BBeғ|devic!#measц+hЄweЅҵмe	EBetry|м%tВt
EAolӜӝ|wн@piЅ#ҹ+potassium
BAcл|Р<}Ю!th!spleen
KAc|*th!spleen
EAmegaly|enӲe>spleen	EAren?shunt|Ңk ф<splee<an>Ѣ]Ӹs
BA sit!muta=|ќ!ԑ!Ҋ!piece+ar!joЭd
EA-thicknВ+ҧ<graft|thi<piec!*ҧ<Ғ>}{wound||BAki<graftЛ
EAlБ|swЧ%*th!spЭ	EAloarthrБ|ԢЁН!*th!spЭ||NAю;HJ	EAlodiscБ|пte>spЭ	EAlolԨheЈ|ӛ!i<th!spin!#slip+forward	EAlolyЈ|strВ+ӧ i<th!spЭ	EAloЈ|҈-relн>wea@*th!spЭ||ALcervic?
AAneou+abor=||misҖri҈|MAmisҖri҈	EAneou+pretѦз|җl]з #Ү+o<it+own
BAЀcӐ|sЛl!cas!ЌҢke>}҉rs
EArichoЈ|ҧ<Й<_{plaЁfungus
FA||mucu+ҵcӈup	BA cultц|ӱЃfo@ѳ+i<coughed-ԇmucus
KAus|*flвА	BAu+ceЅѕ|typ!*І, ԕ<*th!ѷ
EA.ST-segmeЁelevaљ<myoҖdi?infarc=|ҽ+typ!*heЂ҆||DWeleva=
EA angina|ӃЃң<#come+^effort an>eӐ+^rВt	EA coronar]arғ]~|stead]Ԫ%*heЂarғiВ	EA ~|cК@#doe+ЌgrЄo@shrink
EAg|find%hЄfa@cК@ha+шd
BAr>devia=|meaӀ!*hЄш>oГth!number+are	BAr>drink|drink ^{sӄamouЁ*alcoӕ	BAr>error|meaӀ!*hЄӀ!a<Вԣat!is	FAr>*и||usu?и||I<law Ӵha+an҉@meanЛ.	QAr>precau=s|basЀstep+agѪЃѳs, suЎa+glovВ||AMunйrsal	BArdize>mea<ӊҰ|ӊenc!ф<Ӫ+o<{Ӎ<scale||JQsed	BArdize>Ԕit]raљ|dҙh+compare>^thos!expected||JQsed
EAecл|Р<o<{ү]ea@і
EA|ү]ӛ!i<th!җ
EA.Staphylococcus|gѦ#ԕ<П+ҧ<п=s	EA.Staphylococcu+aцus|bacғi{#ԕ<Ҙ!ҧ<п=s||AHstaph
BA.Stн-TraӴAnxiet]Invenѐy|quВ=+aboГworry	EA anxiety|hЄanxiou+{ѻ<i+now
CA||cӕВғol [
EAѾ?ԄЈ|us!*ma҄}ё]th!rВults	EAѾ?heғoҊeь|ӊҰ+ф<ё]rВults	EAѾ?modelЛ|us!*ma҄}explai<data||RDl	EAѾ?power|chanc!#{ё]find+{re?eњ	EAѾ?ԗificК|sig<#{rВult i+unlikel]}b!chК	KAѾall]inԗificӶ|coul>b!du!}chК||ALЌstatisѾall]	KAѾall]ԗificӶ|unlikel]}b!du!}chК|||It doe+Ќmea<Ӳ!o@importӶ.
EA epilepѾus|ӓ!#doe+Ќԙ	EA migrѪosus|migrѪ!lҲ%ove@3 days
EA stн|poiЁвwhiЎlevel+sta]even
EAhepatБ|fatty, ѡ<lйr	FArrhea||fatt]stools|JCo	FAЈ||fвҋup
BA cЧ|ceЅ#ca<tur<in}҉@typВ	BA ceЅӌ|МЁ#reҭ+th!cЧ+#mak!Џ||AUhematopoietЀ;AUhaematopoietЀ	EA ceЅӌa=|ӠЁ*Џ-mak%А
FAis||ԪЛ
KAic|Ԫed
BA|ү]ԝ!#ҹ+{И>vВsel ҩ	EA thromboЈ|И>clԡi<{mВh ӷ
EA Љ|hav%}tr]{Ӄape@З!first||||2
EA>и|Ү%^th!simpleЃЇ
EApЈ|see%dep҄^bo҄eyВ	KAtacѾ|aime>ә]precisely	EAtӜЀѽ]radiaљ<Љ|precise, high-dos!radia=||WD҉r	EAtӜЀradioЍ|precise, high-dos!radiaљ<ѩГ{cut||AM	EAtӜЀradioЉ|precis!ray+в{І	EAtypЀԌ|sam!ҒmeЁagai<an>agѪ||JAy;TBu
EAь|be%fre!*ѳs, o@Ќabl!}hav!ѱ	EAiza=|kӚ%ѳs, o@end%fertilь||HFs	BAizaљ<procedц|Р<#prevџ+ѓ]fo@good||HPs
BAл|ұ]Њ{cГi<th!breҲі
AAm||breҲі
EA.Stevens-Johnso<Ћ|rare, ԓ-threнn%ҧ<ӽљ<}{[||AAtoxЀepҬrm?necrolyЈ
EAir҄rн|sԎ!*babie+bor<dead
EAng|repeн>ҒУ+o@sound+#calm
BAӶ|Ҿ%#speed+ԇth!Я	EAa=|sett%off
KAsѾ|b]chК
BA|ҩ%i<th!bЧ]#let+oГwҲe
EAБ|sore, ѡ<Ң%*th!ӗ||AEor?mucos;AEmucos	EAodynia|burn%ӗ
BA DNA tВt|hom!teЃfo@ԗ+*ѣ І	BA cultц|ӱЃfo@ѳ+i<th!stool	BA sԕner|З!#҇+ҵgo	AA specimen||stool sample
EAsmus|Ҥ+#poiЁi<ӊeЁdirec=s
EAfica=|sort%in}Ӫs	HAfy|sort in}Ӫs
BAm corneum|ouғmoЃҧ<layer
EA.Streptococcus|gѦ#П+strep throвan>more	EA.Streptococcu+mutans|gѦ#П+too҄decay	EA.Streptococcu+Ӽe|gѦ#П+Ӽ||AApneumococcus	EA.Streptococcu+pyoҊВ|gѦ#П+strep Ӟ	FAococc?pԎyngБ||strep Ӟ	EAokinӐ|clot-dissolv%[	EAomycin|TB [
BA frӜц|ү]craЖi<{ӛ!_oәӦ	EA incontЭnce|leak%urin!whe<coughЛ, laugh%o@liftЛ||HMurinar]
EAum|с<pЂ#ы+ҒУ
EAr|Ԏsh, ћsoun>whe<м%in
EA volume|И>th!heЂpump+eaЎbҙ
EA|Ӥ%Ѭ!*a<organ	KAl|*Ӥ%щ
EAyloidiaЈ|Й<b]{ү]gГworm
BA.Studџ'+t-tВt|teЃ*whethe@ԃaә҈+ӊ||AG
AA arm||ё]Ӫ	AA protocol||ё]plan
EAng|be%Дө_poo@food
EAomi?impЛeУ|pinӃ>shoulde@tendons||XA Ћ;BMhoulder
EAt!и|Җ!ф<{ӑ?sta]an>home	EAt!scleros%panҰphalБ|deadl]с<Н!yҗ+о@measlВ
BAchnoi>hemorrh҈|ѹ%т>th!Ъ||OJa
KAvian|ӡ@th!collarі	BAvia<ѫ|arғ]ӡ@th!collarі
KBnҨ|Дmil>}noѾe	EAnic?hyperӭism|slѴl]oәacѥ!ӭ	EAnic?hypoӭism|slѴl]ӡracѥ!ӭ	BAnic?п=|Й<^no Ѩ||AKaґaѾ;AKinapparџ	OAnҨly||ѩГѨ
BAjuncѥ?hemorrh҈|re>patЎo<th!Ԓ!*th!Ҥ||RIae	EAjuncѥ?ԧ=|shԡӡ@th!Ҥ'+thi<ѷ
KAѾal|belЄth!Ъ'+oute@layer
KBaneous|ӡ@th!ѷ	CAaneou+ԧ=||ԧљ<ӡ@th!ѷ	FAaneou+щ||fвӡ@th!ѷ	OAaneously||ӡ@th!ѷ
KAal|ӡ@th!tӈҢ%*th!Ъ	BA?hematԠ|И>ф<th!skuЅan>th!Ъ||KHa
EAtilь|tak%ԏe@tha<usu?}gӄpregnӶ
KAgival|ӡ@th!gums
EAttЀstenoЈ|Ԫ%belЄth!voc?cords
BAԇԄЈ|ӻвth!rВult+i<Ҝlle@Ӫs
BAt accВ+requВt|requeЃ}se!th!dat{hel>aboГyou||||1	EAѥ!fѝ|ԁ%*feve@#wa+Ќmeasцd
KAgual|ӡ@th!tongue	OAgually||ӡ@th!tongue
BAa=|ԢЁ#slip+partl]oГ*ҭ
KAosal|ӡ@{moiЃѽ]ҢЛ
KAmal|Ӆ@tha<Ԑal
JAimal||poor
KAinal|ӡ@th!baЖlaye@*th!Ҥ
GAe||eӐ
BAnc!P|ҥ?#Җrie+ң<Ӕ	EAnc!dependҰ|Шnee>fo@{Ѡ||ALѠ	EAnc!misӦ|ўus!*Ѡs	EAnc!us!Е|Ќbe%abl!}ы th!us!*alcoӕ o@Ѡs	EAnti{nigra|с<pЂ#ђ+{с<ӿ
BAн|г!#{О<Ӝ+on
KArapeuѾ|ДlЄ}ѭ wЧ
BAt vaccЭ|Ҵ!mad!^onl]pЂ*{ѳ||AJrecombinan
EAfн|З!#coat+th!јch
BA Җdiac dҙh|dea҄_{Ҁ<ԙ *th!уbҙ	EA dҙh|unexpecte>dea҄withi<a<hour	EA infaЁdea҄Ћ|Ҁn, unexplaЭ>dea҄*{Ҹ, ԕ<dur%ӏ	CA onset||Ҁ<Ү	EA sensorЭur?hҗ%Ӗs|Ҁ<Ӗ+*hҗЛ||HCdeafne	BA unexpecte>infaЁdҙh|dea҄*{bab]^no clea@Ҙ!вfirst
EA?Ԍ|suicid!attempt+o@plans||QBu	FA?Ҭa=||thought+*suicҬ	EAalь|thought+*suicid!o@suicid!attempts
EAoxЭ-pyrimethamЭ|ԩ{[
EAalazЭ|ԢЁan>ѣ [
BAamҬ|famil]*Хs||DHph	BAylцa|Ѻ+piЅ#҇+th!ѽ]mak!insuҢ||DIph
EAiptan|migrѪ![
EA.Summar]Car!Record|өNHS recor>*you@[+an>ӯiВ||||1
EA Ԗљ<facѐ|hЄweЅ{sunscree<Ѱ+burn%rays
EAnЛ|confusio<#get+wors!i<th!evenЛ
EAnib|cК@pӚ
BAug|gѦ#Ӈ]Ѡ+canЌkӚ
BAici?vei<thromboЈ|clԡi<{vei<nea@th!ѷ
BAnfec=|secon>Й<o<top *th!first||BJecondar]	BAorit]Ԁ|ё]}shЄon!МЁi+betғ
EAxid!dismutӐ|О<#guard+cЧ+_Ѳe
BApreader|ѻ<рпt+Ӈ]҉rs	BApreade@evџ|gather%ԑ!on!ѻ<пt+Ӈ]҉rs||LGЛ
EA=|turn%th!palm up
KA|ly%o<th!back	EA posi=|ly%o<th!back
EA.SuppleУ?Nutriљ<AsЈtanc!Program|foo>stamps||||2	EA.SuppleУ?Securit]Income|monthl]pa]fo@С!^disabilitie+an>ҍ!income||||2	FAУ?inӀК||ԥ{inӀК|NBcoәag||2	FAУ?oxyҊ||ԥ{oxyҊ	EAУa=|add%ӂn+o@mЭrals
EAѥ!и|Җ!#eӐ+Ѩ
BAiѐy|З!#goe+in}th!bottom
KAssй|ӕd%down
FAa=||pu+forma=
KAЛival|abov!th!gums
KAormal|highe@tha<Ԑal
KAhysiologic|mor!tha<th!ѽ]makВ||QAal
KAherapeuѾ|mor!tha<i+neede>}trҙ
EAџricѼ@tachyҖdia|Ҁ<bout+*ә]faЃуbҙ
EAtӶ|г!#ҹ+th!Ԃ+ҩ
EB capacь|abilit]}Җ!fo@Ӈ]mor!С!вonce
BA?drѪ|ԝ!#drѪ+҃>о@Ѝ	DA?exciЩ||Ӏgic?Юal	AA?inciЩ||Ӏgic?cut	AA?inғven=||opera=|JAprocedц	EA?margin|edg!*Юe>щ||AHrВec=	EA?menopaӦ|ќ!*lif!о@ovar]Юal	EA?mВh|nӄ#Ӥ+ѿщ	CA?oncoҎ||cК@Ӏgeon	BA?sit!п=|Й<ԑ!th!ұ]wa+dӝ	EA?woun>п=|пte>cГо@Ѝ
BAat!deciЩ-ђr|ѻ<рђ+deciЩ+fo@{ӎџ	BAat!endpoint|lab rВult #stand+i<fo@{ФrВult||KAmarker;NF 
EAllК|cӖ!watchЛ
BA?ԄЈ|ё]*hЄӫuntil Ҿ%happens	EA?rн|sԎ!*С!stiЅalй
EAtibilь|hЄeasil]{ѻ<get+Ӛ	BAtibilit]Ҋe|Ҋ!#raise+th!chanc!*~	LAtible||easil]aњed	PAtibl!to||pron!to
GA<a<ҡ||gӄhurt	GA<injuriВ||gӄhurt	EAne>virologЀrВponse|҂+#stay+gӝ||TG?re
CB||stitch
BA ԅ|glan>#ђ+swҙ
DA influenza||swin!flu
EAhecл|cutt%*{к!fo@И>fӣ	BAhetЀкou+ї|кe+#spee>th!ѽ]up	KAhomimeѾ|Ӝ%lik!adrenalЭ
EAsioл|cГ}wҬ<th!hip+i<з
EAm sѝь|hЄba>ґ+are	KAm-limited|ԙpe>b]Ѩ	KAmaѾ|^Ѩ	EAmatЀimproveУ|ԁ%betғ	EAmatЀrelief|eas%*Ѩ	BAmatЀЇ|МЁ#eӐ+Ѩ	EAmatҐ|Ѩ	PAm+rВolve||ґ+go away
BAe|gap ԑ!к!cЧ+meet
KAic|ԑ!к!cЧ+meet
BAѾ|mix *goo>ѳ+an>foo>fo@them
FAe||fѪtЛ
EAtylism|joЭ>fЛers	EAtyly|joЭ>fЛer+o@toВ
BAic|sӄ*Фҟ+#mak!eaЎ҉@worse
KAmic|^{Ҕ*ԗs	EAmЀӇ҈У|trҙ%b]ԗs, ѩГlab tВts	EAmЀӀveӚК|watch%fo@Ӫ+*ґ+}spԡoutӧ+җly
KAisѾ|ѭ%bette@Ӂ	EAy|ѭ%bette@Ӂ
KAeic|^match%ҊВ
EAcл|Ю?*{҅'+ҢЛ
KAal|*th!Ң%*{҅	FA?҃d||ԢЁ҃d	BA?membrane|Ң%*{҅	FAtis||ѡ<ԢЁҢЛ	EAum|Ң%*{҅
IAsize||ђ|IBs	KAѾ|Ӈ-made
EAis|Й<ш>b]sex #ha+stagВ
BA!service+program|Ԋ!}gӄclea<needlВ||IIexќe||2	BAomyelia|҃d-fӚe>ӕ!i<th!spin?cord
EAatЀdВensitiza=|fac%{fea@step b]step||UFs	BAatЀreview|ё]#sum+ԇaЅth!rВҗЎo<{quВ=	KAic|*th!wӕ!Я	BAЀcorѾosғoid|sғoi>piЅo@shot||XAs;APoral	BBЀ~|Н!#aњ+th!wӕ!Я||JAдВs	EAЀԦЩ|ћИ>prВsц||ANarғial	BAЀп=|Й<throughoГth!Я	EAЀinflammaѐ]rВpons!Ћ|wӕe-ѽ]ӽљ<}дВs	EAЀlupus|Н!ԑ!th!ѽ]҆+it+ow<Һ	BBЀґ|eњ o<th!wӕ!Я||JAӽ=	BBЀЉ|МЁ#reaӃ+th!wӕ!Я||KArҙУ
KAic|whil!th!heЂbҙs	EAЀИ>prВsц|top numbe@*{И>prВӀ!readЛ||JI	EAЀheЂfailц|heЂ#squeeze+Дweakly||AAheЂfailur!^reduce>ejecљ<frac=
BA.T cЧ|Ԓ!И>ceЅ#fѴ+п=||CAlymphocyte	EA.T-ceЅlymphԠ|И>cК@*th!ѵ!А||APperipher?
BArrhythmia|fҲ, uneve<уbҙ
EAardia|faЃуbҙ
EAhylaxis|Ѡ quickl]Ӗ%eњ	FAnea||faЃмЛ|HCo
EAimus|З!#ђ+th!ѽ]ҹ {new organ
LAe||touch
EAfil|З!fo@erec=s
EAЈ|tapeworm п=
EA.Takayasu arғБ|swЧ%*Ӳ!arғiВ||IK's
PA orally||tak!b]ӗ
PA orally||ԛ<b]ӗ
FAubo Җdiomyю||ҫ<heЂЋ|APstrВs;KAЋ
DAs||clubfoot|HA equinovarus
EAfen|breaЃcК@[
EAosin|Ҧ![
BAe>Љ|Ѡ #target+certai<fҙц+*cК@А
EArhaphy|sew%th!Ҥlids
EA shiftЛ|giv%ѭ }҉@traЭ>staff
BA Оn|О<#tangle+i<Alzheimer'+~
BA|cК@Ѡ mad!_yew treВ
EA.Tay-Sach+~|Т>Н!#dВtroy+к!А
EA-back|ask%ӎџ+}repeвadvic!i<thei@ow<words||KA method
CA duct obstruc=||Ѱe>tea@duct|ARnasolacrimal	EA film|thi<laye@*tҗ+o<th!Ҥ
EAiectasia|ү]visibl!И>vВҏ
CAal҄visit||phon!o@vҬo visit|EG[;EAconsulta=;LBappointmen
EAtry|heЂmoniѐ%_{dԨК
EAniѐЛ|Ӄck%ӎџ+_afar
AAon!consulta=||phon!appointУ|||1
EAhabilita=|recoә]trѪ%b]vҬo
EAartan|И>prВӀ![
EA<effluvium|hai@Ӗ+о@strВs
EArӐ|О<#reңr+DNA stran>ends	BAre|Ԗѥ!cap вth!en>*{DNA strand
EAlomҬ|с<cК@pӚ
EB?associa=|ԃthЛ+#happe<cӖ!togethe@i<Ҫ	BA?lobe|sid!pЂ*th!Ъ	EA?lob!epilepsy|seizц+_th!sid!*th!Ъ	KAoӇdibѼr|*th!jaw ҅	EAoӇdibѼ@Е|ң<i<th!jaw ԢЁan>хВ||SHԢЁd	AAoӇdibѼ@҅||jaw ҅	EAoӇdibѼ@ԢЁЕs|jaw ԢЁҟs
EA ԢЁcount|numbe@*sor!҅s
EAБ|ѡ<o@sor!tendon||EFo;GAю	EAoЈ|wor<tendon	KAous|*tendons
EAus|ԁ%th!nee>}pas+stool whe<ther!i+nӝ
EAЈ|fix%*{cor>}і
EAvir|HIV an>lй@҂+[||JA disoproxil fumarн
EAnovБ|swЧ%*th!shea҄т>{tendon
EAmy|cutt%*{cor>ф<х!an>і
BA.TENS machЭ|devic!#eӐ+ң<^ѿelectrЀpulsВ
BAn-typ!headaӃ|duЅheadach!#ԁ+lik!{tеband||HJ
PA i<die||thre!Ҫ+{day
BAҊ|г!#ca<hҳa<unbor<Ҹ	KAҊic|abl!}hҳa<unbor<Ҹ	EAҊicь|powe@}Ҙ!з defects	EAma|Ц^Ӈ]kind+*щ	EAzoospermia|spѦ^od>shapВ
EAafЭ|fungu+[
EAalЭ|З!#ҩ+th!Ҟ
EAratҬ|і-ҋ%shot
EA?и|Җ!nea@dҙh	CAaљ<*б||abor=|AAѓ]ғmina=
EAr]и|ӑ?Җ!_highl]traЭ>specialԨs	CAr]Җ!cџer||specialiЃъ|SAre;OAъ	BAr]ъ|ӑ?fo@th!moЃcomplex casВ	EAr]preven=|limit%th!hҳ_{Н!Ԙ!alread]has
EA sensiѥь|hЄweЅ{teЃfind+С!^{~	EA specificь|hЄweЅ{teЃclҗ+С!ѩГth!~	EA-reteЃreliabilь|hЄweЅ{teЃgй+th!sam!rВult twice
EAѼ@gѦceЅtumor|typ!*tВѾl!І||ZAur	EAѼ@ѐЩ|twԨe>tВѾle, a<emerҊcy
BA|tВѾle
EAғon!reҭmeЁЉ|МЁ^mal!Ыe||NH
BAe>cor>Ћ|spin?cor>stuЖi<ҭ
EAog]*Fallot|Ҕ*heЂҟ+prВeЁ_з
KAlegic|^arm+an>leg+#do ЌҒ
KAic|*{с<pЂ#passe+o<Ӕ	EAoл|ҜЅcГdeep i<th!Ъ	EAus|с<pЂ#passe+o<Ӕ
EAsҚ|Т>Ь<^Дfew э]re>И>А||HEa
EAomҬ|cК@an>lepros]Ѡ #Ԏm+unbor<babiВ
EAҐ|ё]*dҙh
EAЀԄЈ|find%Ӎ<Ҭa+i<inғviews
EAyllЭ|З!#ҩ+th!Ҟ||AJamin
EA *planne>Ԍ|Ҭ{*wh]С!Ӝ||ZAur
LAeuѾ|Ӧ>}trҙ|healЛ	AAeutЀagџ||[	CAeutЀbenefit||Фbenefit	BAeutЀdԉ|dos!#ѭs	EAeutЀѠ moniѐЛ|И>tВt+}ӃЖ{dԉ	BAeutЀeњ|heal%eњ	EAeutЀefficacy|hЄweЅ{МЁѭs	BAeutЀhyp҉rmia|cool%th!ѽ]o<purpԉ||BAargete>temperatur!Ӈ҈У	EAeutЀindex|gap ф<{Ӧful an>{ўdԉ	AAeutЀinғven=||Ї	BAeutЀlevel|level вwhiЎ{З!ѭ+safely||MArange	AAeutЀop=||МЁop=	EAeutЀrВponse|hЄ{ӎeЁreӜ+}Ї	EAeutЀtarget|whв{Ѡ aim+at	EAeutЀҝ|soun>wave+#treвpѪ	EAeutЀwindow|dos!o@ԣ!#҇+ѩГԎm	OAeuѾally||a+Ї	KAeuѾall]equivalџ|ѭ%th!same	EAeuѾs|Їs
EAregѼ=|hЄth!ѽ]ы+it+temperatц
BAne|ӂ<B1
BAd!diцѾ|wн@pӚ||IA
BAlidЭdiӝ|Ѻ+[||ADglitaz
EBosal|mercury-bӐ>prВervaѥ!Ӧ>i<som!ҴВ||DDomer
EAntal|З!#put+ҵ}ӏ
AA molar||wisdom Ә	EA mola@Ѝ|Ю?*wisdom Ԇ	EA stag!*labor|ԣ!_з }th!оrз||TBu	EA trimВғ|laЃ3 month+*б||AM3||1	BA-degre!burn|bur<ЊaЅlayer+*ѷ||AFfull-thicknВs	BA-Ҋeraљ<cephaӖporin|ШХ
EAџeЈ|drѪ%*҃>_т>th!Ԃ||GHoc	LAic||chВt	BAЀaortЀaneurysm|bulg!i<th!mai<arғ]i<th!chВt	CAЀspЭ||middl!*th!back	CAЀӀgeon||ӃЃӀgeon	FAЀЍ||ӃЃЍ	EAoplҲy|rВhap%*th!chВt	BAoӾ|ӻч!th!ӃЃ^{thi<camera	BAoл|ұ]Њ{cГi<th!chВt
CA||chВt
EAene>misҖri҈|ѹ%җl]i<ѓ]#ma]o@ma]Ќen>it||LAabor=
PA Ҫ+daily||thre!Ҫ+{day||||1
BAold|poiЁԑ!Ҿ%Үs
CA cultц||throвswab tВt
EAin|И>О<#form+clots	EAoangiiti+obliғans|Ѱe>vВsel+i<smokers	BAocyte|И>ceЅ#҇+clot+form	EAocytю|clott%cЧ+#ѭ poorly	EAocytҩia|Дfew Џ-clott%А	KAocytҩic|^Дfew clott%А	EAocytoЈ|ДӇ]Џ-clott%А	KAoembolic|*{mov%И>clot	BAoembolЀevџ|hҳ_{mov%И>clot	EAoembolism|И>clԡ#ӧ+loos!an>Ѱ+{И>vВsel	FAolyЈ||clot-bust%Ї|JAtЀЉ	LAolyѾ||clot-dissolvЛ	EAophilia|tendenc]}form И>clots	EAophlebБ|ѡ<vei<^{И>clot	EAopoieү|Ы!#ђ+clott%А	EAoprophylaxis|prevenљ<*И>clots	EBoЈ|И>clԡi<{И>vВsel	KAoѾ|*И>clots	EAotЀthrombocytҩЀpurpura|ү]clot+#us!ԇclott%А	BAoxane|г!#ђ+И>clot	EAoxan!A2|г!#ђ+И>clot	CBus||И>clot
KA|*th!ӃЃԅ
EAa|Ц*{glan>i<th!chВt
BA|glan>i<th!ӃЃ#trѪ+ѵ!А
EAlobuҢ|О<*th!ӭ
EA>ѕ|Ԯ>І||AAӊџiн>Ԯ>І;ARpapӚar]	EA>ey!~|bulgЛ, sor!Ҥ+_Ԯ>~||AAGravВ' ophthalmю;AAGravВ' orbitю;HA-associн>ophthalmю	EA>func=|hЄweЅth!Ԯ>ѭs	BA>funcљ<tВt|И>teЃ*hЄth!Ԯ>i+ѭЛ||IApanel	CA>nodule||lump i<th!ӭ	EAd-sԣѼt%Ыe|Ы!#tЧ+th!Ԯ>}ѭ	KAdal|*th!ӭ	BAdecл|Р<}Ю!aЅo@pЂ*th!ӭ	EAdБ|swЧ%*th!ӭ
EAoxicoЈ|ДmuЎԮ>Ыe	EAropin|ԗ?#tЧ+th!Ԯ>}ѭ
BAЭ|Ы!_th!ӭ||AJlevo
AA||shi<і
KA|*th!shi<і	BA frӜц|ҫ<shi<і	BA plнau frӜц|ҫ<top *th!shi<і
EA Е|Ҁ<Ғ+o@sound+on!canЌы
EAelor|З!#prevџ+clots
CA-born!~||Н!ш>b]Ѿks|LAдВs	EA-born!ҰphalБ|с<Й<ш>b]Ѿks
EA volume|ai@Ғ>i<on!м
BA tabl!tВt|teЃ#look+fo@th!Ҙ!*fѪtЛ
EA }progrВЩ|ԣ!until th!Н!get+worse	KA-dependџ|ќ%ove@Ҫ
BA ԇan>go tВt|teЃ*stand%ԇan>walkЛ
EAl|ey!drop fo@ћey!prВsц
CA||fung?ҧ<п=	DA capБ||scalp rЛworm	DA corporis||rЛworm	DA cruris||joЖitch	EA п=|fungu+Й<*th!ѷ||AAdermatophytoЈ	DA pedis||athlete'+foot	EA әsicolor|yeaЃrash #leave+lеo@dark ҧ<spots||ALpьriaЈ
FAus||rЛ%i<th!җs
EAarin|И>thinne@shot
EApium|З!#ҹ+Ө+ҩ||KA bromҬ
EAatҬ|Ѻ+an>weеӖ+shot
EA engЭerЛ|ҷ%Ѭ!i<{lab	BA plasminoge<acѥaѐ|З!#dissolve+clots	EA typЛ|match%*orga<dono@an>ӎџ
BA|meaӀ!*ѳ-fѴ%Оn+i<th!Џ||DAre
GAe||adjust||I<th!lab Ӵi+an҉@word.	EAӰ|ќ%{dos!bӴb]bit
FBo cВsa=||҇ }quӴtobacco	EAo dependҰ|Шnee>fo@nicotЭ	EAo us!Е|addicљ<}nicotЭ||AAnicoү!dependҰ
EAzumab|З!#calm+th!Ѹ!ї
EAnamometry|meaӀ!*labo@pѪs
BAЈ|ԙp%җl]labor	BAѾ|З!#delay+з
BAerol|ӂ<E||AKalpha-
EAүib|З!#calm+th!Ѹ!ї
EAbilь|hЄweЅС!ca<pГԇ^it	KAble|#ca<b!borne
BA-lik!recepѐ|ceЅalҳ#spot+ѳs
EAodЭ|ѯ@[
KAaphic|*scan+i<slicВ
KA-clonic|ԫthe<jerkЛ	BA-clonЀseizц|ӓ!^stiff, jerk%хВ||AIgran>mal;AUҊeralize>
EAtry|teЃ*th!prВӀ!ч!th!Ҥ
EAla@hyperԜ|enӲe>tonsils	BAlecл|Р<}Ю!th!tonsils
EA avulЩ|knocked-oГӘ	EA enamel|Ԏ>oute@laye@*{Ә||AHdџal	AA ԥac=||too҄Юal|ALdџal	EA mobilь|loos!Ԇ	EA sensiѥь|tee҄#hurt ^hԡo@cold||ALdџi<hyper;ALdџin!hyper
EA|lump *pѪful ԢЁ҆+crystals
KAl|pГo<th!ѷ	CAl anВtheѾ||numb%cream|KIa|It ma]also b!{spra]o@gel.	CAl Х||ӶibiotЀcream	EAl applica=|putt%o<th!ѷ	BAl corѾosғoid|cream #calm+ѡn, itch]ѷ||IH	AAl cream||ҧ<cream	EAl fluorҬ|fluorid!pГo<Ԇ||QA varnish	CAl Ӌ=||ҧ<[|NAЭ;IAѠ	AAl ointУ||ҧ<ointУ	BAl reүoid|ӂ<A cream	CAl Ї||ҧ<Ї	OAlly||o<th!ѷ
EAmн|ӓ!an>migrѪ![
EAaphy|shap!*{Ӏface
BAomeras!ж|cК@Ѡ #ԙ+cЧ+splittЛ
BAe+d!pointВ|ҁ+faЃуbҙ
EAollis|twԨe>neck
EA anԠlou+pulmonar]venou+return|єӸ+joЭ>}th!wrong sҬ	EA ѽ]irradia=|ray+}th!wӕ!Я	EA ѽ]Ӏfac!area|sԎ!*th!ҧ<#i+burned	EA cӕВғol|aЅcӕВғol i<th!Џ	BA hip reҭУ|new hip ҅	EA ԢЁarthroplҲy|reԊ%{wӕ!҅	BA kne!reҭУ|new kne!҅	EA єcapacь|aЅth!ai@th!Ԃ+ca<ӕd	EA mВorect?exciЩ|Р<fo@Ӆ@ѣ І
EA.Toцtt!Ћ|Ь<#П+Ѿs||IJ's
BAquet|tеban>#ԙ+heav]ѹЛ
EA shoЖЋ|rare, ԓ-threнn%дВ+_bacғia
AAnt||poison
EAty|hҳ_{substК
CAҎ||poiso<expert	EBlogy|ё]*poisons	BAlog]screen|teЃfo@Ѡ+o@poison+i<th!Я	EAЈ|poisonЛ
CA||poison
BA vaccЭ|Ҵ!agѪЃ{ѳ'+poison||GA
EA.Toxoplasm{gondii|Ӓ!foun>i<cвwҲe	EAasmoЈ|Ӓ!Й<#ca<hҳunbor<babiВ
KAѼr|spongy, *ӛ!o@ey!drѪ	EAѼ@і|spong]inne@і||AFcКllous	EAѼ@mВhѭ|drai<*th!Ҥ	BAulecл|Ҽ!#Ӆr+ey!prВsц||IBoplҲ;ABlӐ@trabeculoplҲ
BA eleУ|mЭr?neede>i<ү]amounts
CAa||windpipe	LAal||windpipe	EA?inԝa=|м%ԝ!in}th!windpipe	BAlecл|Р<}Ю!th!neЖ*th!ӆ	EAobronchi?tree|windpip!an>Ҟ	EAԠlacia|flopp]windpipe	BAosл|ҩ%i<th!neЖfo@{м%ӷ||HE
EAma|ey!Й<#ca<Ҙ!bҢdnВs	EAmatou+trichiaЈ|Ҥlashe+turne>i<b]a<ey!п=
EA anxiety|hЄanxiou+{ѻ<usuall]is
EAol|Шң<[
EAamЀӮ|З!#ԙ+ѹЛ
BA fatt]Ӯ|ўfat
KAbdominal|Њth!bЧy	EArғi?Ӄmoemboliza=|cК@Ѡ pГin}th!lйr'+ѫ||ZAsa=
BAathete@aortЀvalv!reҭУ|reҭmeЁ*{heЂvalv!Њ{И>vВsel||ZA!implӶa=	EArani?Doppler|Ӊ>*с<И>fӣ	BArani?direct curreЁsԣѼ=|ѿcurreЁ}th!Ъ	EArani?magnetЀsԣѼ=|МЁ#Ӧ+magnet+o<th!Ъ	EAripљ<facѐ|О<#turn+Ҋe+o<o@off	EAriptome|aЅth!Ҋe+#ar!turne>on	EAriptomics|ё]*whiЎҊe+ar!turne>on	EAutaneou+electric?к!sԣѼ=|ң<relief _ѿelectrЀpulsВ
KAermal|Њth!ѷ	CAerm?patch||ҧ<patch
EAc=|cutt%across	EApҬrm?wн@Ӗs|wн@loЃЊth!ѷ	BAsoph҈?echoҖdiogram|heЂӉ>don!Њth!foo>pipe||FUoВoph	EAsoph҈?echoҖdiѤ|heЂӉ>_th!foo>pipe||FUoВophag
EAemor?amputa=|Ӗ+*th!leg abov!th!knee	BAerrin|И>О<#Җrie+iron	BAorm%Цfacѐ|О<#ы+ceЅҠ	BAorm%ЦfӜo@beta|О<#ы+ceЅҠ	HAӦ|giv!И>to
BAene|Ҋ!pГi<_an҉@liv%thЛ	KAenic|Җry%{Ҋ!_an҉@liv%thЛ
JAџ||brief	EAeЁelҲѤ|sca<*hЄԫth!lй@is	CAeЁisӃmЀ҆||mini-stroke|OLa|It i+a<emerҊcy: "mini-stroke" muЃЌsoun>ԎmlВs.	EAeЁtachypne{*th!ԟ|өfaЃм%о@з||RIoe{*the
EAugѼ@intrahepatЀportoїЀshunt|ԝ!#eӐ+prВӀ!i<th!lйr
EAa=?rВҗch|rВҗЎ#turn+lab findЛ+in}Їs	KAuminal|Њ{vВsel
KAembrane|go%Њ{ceЅwall	EAissibilь|hЄeasil]Ӵшds	KAissible|abl!}шd	FAisЩ||шd	IAit||шd
KAasal|Њth!nԉ
KAral|Њth!ӗ
KAlacџal|pass%Њth!Ԋџa	EAlaЁrecipiџ|ѻ<рget+{new organ	EAlaЁrejec=|th!ѽ]҆%{ӌe>organ||AKorgan	EAlӶa=|mov%*a<orga<o@щ	EAosiљ<*th!greвarғiВ|heЂvВsel+switӃ>_з
KAectal|Њth!rectum-en>*th!ѣ
EAheoreѾ?model|st҈+*ќ%{habit	KAhoracic|Њth!chВt	EAhoracЀechoҖdiѤ|Ӊ>*th!у	EAibi?amputa=|Ӗ+*th!leg belЄth!knee
EAdн|wнr]҃>_Џ	KArethral|Њth!ԝ!#urin!come+oГof	EArethr?rВec=|Ю?Њth!ѯ@ӷ	EArethr?rВecљ<*th!prostн|Р<#clҗ+Ѭ!Ѱ%th!flЄ*urЭ
KAaginal|Њth!Ԟ	BAagin?ҝ|Ӊ>^{prob!i<th!Ԟ	KAerse|crosswise	EAers!myelБ|swЧ%*th!spin?cord
EAzumab|breaЃcК@[
BA cџer|ӑ?fo@sѝ!injuriВ||LAre	EA-focӦ>cogniѥ!Ԍ?Љ|Ӭ]о@{shock%evџ||ZAbehaviour?Љ	KA-informed|#ԛ+paЃtraum{in}account	EA-informe>и|Җ!#ԛ+paЃtraum{in}account||QAapproach	CAtЀс<ҡ||с<ҡ	EAtЀspin?cor>ҡ|spin!к!Ѳ!_a<accidџ	EAtҐ|Җ!*injuriВ
EAer'+diarrhea|loos!stool+o<{trip||GNl;RCo;GCler'+diarrho
EArost|ey!drop fo@ћey!prВsц
EAӝ|З!fo@lЄmoo>an>ӏ
EAeЁadherҰ|folӣ%{МЁplan	CAeЁarm||МЁӪ|AEinғven=;AAinғvenљ<Ӫ	DAeЁdisconүua=||en>*Ї|AAdisconүuaљ<*Ї;AAdisconүuaљ<*Љ	EAeЁfailц|МЁ#doe+Ќѭ	DAeЁinitia=||stЂ*Ї|AAinitiaљ<*Ї;AAinitiaљ<*Љ	AAeЁmodalь||typ!*Ї	AAeЁprotocol||МЁplan	AAeЁregimen||МЁplan|BIherapeuѾ	EAeЁrВponse|hЄ{ӎeЁreӜ+}Ї	EAџ-emergeЁadәs!evџ|sid!eњ dur%Ї	KAџ-naй|рha+neve@ha>thi+Ї||MCï;AGѠ	EAџ-relн>Ԕь|dҙh+_th!Ї	EAџ-relн>toxicь|hҳ_th!Ї	EAџ-reЈtaЁӥВЩ|ӥВsio<#doe+Ќgӄbette@^Ѡs||ALrefracѐy	EAџ-reЈtaЁschizophrenia|sѝ!У?дВ+Ѡ+do ЌeӐ
BAode|flatworm
EA|shak%#ҵcanЌы
EA.Trepӝm{pallidum|gѦ#П+{Н!ш>b]sex
EAoin|ӂ<A [||AAall-tran+reүoЀӮ
ED|decid%рneed+Җ!first	BA nurse|nurs!рdecҬ+рi+see<first
EAinolӝ|sғoid||NA acetonҬ
EAaЈ|Ҥlashe+#tur<inward	EAnoЈ|worm Й<_raw mҙ||HEЧ
EA.Trichomona+Ԟlis|Ӓ!ш>b]sex	EAlogy|ё]*hair	EAmona+п=|Й<ш>b]sex	EAmoniaЈ|Й<ш>b]sex, П>b]{Ӓe	EAtӚoӇia|urg!}puЅoГhair
EAriaЈ|whipworm п=
EApi>regurgita=|leak i<{valv!o<th!rеsid!*th!у	BApi>valve|valv!o<th!rеsid!*th!у
BAlЀӶҬprВsӶ|olde@typ!*ӥВsio<[
BAin?кe|к!#ԁ+th!face	EAin?neuralgia|к!Ь<#П+Ҁn, sѝ!fac!pѪ
BAcerҬ|typ!*fвi<th!Џ
BAothyronЭ|acѥ!Ы!_th!ӭ
BDғ|three-mon҄pЂ*{б||||1
EAhoprim|ѯ@Й<[	EAhoprim-sulfamethoxazole|Х||AHco-trim;AHcotrim
KAsic|^thre!phasВ
KA-bҢd|hidde<_ӎџs, staff an>thos!рё]th!rВults	EA-negaѥ!breaЃІ|breaЃcК@#doe+ЌrВpon>}Ы!Ї
BAn|migrѪ![
EAs|я!ҩ%th!ӗ
EAy|hav%thre!copie+*{DNA strand
AA||lozenge
EAin|heЂО<i<th!Џ, ћо@{heЂ҆
EA concџra=|ӅЃamouЁi<th!Џ||HAlevel
PB }conceй||try%}gӄpregnӶ
EA.Trypanosom{cruzi|Ӓ!ш>b]kiss%bugs
EAn|gГО<#ӧ+dow<food
BAphan|О<ҋ%bloЖi<food
KA|*th!ӷ+_th!ovariВ	EA infertilь|я!hav%{bab]_Ѱe>ԝВ	BA liga=|Р<#cӖe+th!ӷ+}preveЁб
BAuli<ҧ<tВt|ҧ<teЃfo@TB||AFMӶoux	EAulou+menЛБ|TB Й<т>th!Ъ
EAu+scleroЈ|Т>Ҡ+i<th!с<an>Һ||SA complex
KAr|*ү]ӷ+i<th!Ѣy
EAmia|Й<_Ѿk+o@rabbits||FEa
DAc=||swЧЛ
EA burden|amouЁ*cК@i<th!Я||GAload;EIu;EAu@load	EA cЧ|cК@cЧ||EGu	BA grade|hЄabԐ?th!cК@cЧ+look||EHu;AHcК	EA Ҡ|Ц*{І||EIu	EA invaЩ|cК@ҷ%in}nҗb]щ||EKu	EA lysi+Ћ|дВ+whe<cК@cЧ+di!quickly||EQu	BA marker|И>sig<#ca<poiЁ}І||EIu	EA microenvironУ|cЧ+an>vВsel+т>{tumor||ESu	BA necrosi+facѐ|О<#П+swЧ%i<th!Я||VA alpha;ERu;EAu@necrosi+fӜo@alpha	EA necrosi+fӜo@ж|З!#calm+th!Ѹ!ї||AKTNF;AAӶi-TNF Љ;EVu@necr	EA progrВЩ|Ц*{І||ENu	EA size|siz!*{І||EGu	EA st҈|hЄfa@{cК@ha+шd||EHu	BA supprВso@Ҋe|Ҋ!#҇+ԙ І||QA;ERu;EAu@supprВsor
EAҊeЈ|hЄcК@Үs||AHҖcino	KAҊic|Ҙ%tumors
EAн|ridg!ч!th!nԉ	EAat!reduc=|shrink%*ridge+i<th!nԉ	EAecл|Ю?*{ridg!i<th!nԉ
EA|firmnВ+*th!ѷ
EA.Turne@Ћ|girl bor<^on!X DNA strand||GJ's
PA daily||twic!{day||||1
BA ёy|ё]#compare+twin+}lҗ<aboГҊВ	EA-twi<transfusio<Ћ|unequ?И>flЄф<twins||GTo-twi<t
EA-week wait|faЃӃЖfo@possibl!І||NA referral||1
KAic|*th!җdrum	AAЀmembrane||җdrum	EAocџeЈ|needl!Њth!җdrum	EAometry|teЃ*hЄth!җdrum movВ	CAoplҲy||җdrum reңr	BAostom]ӷ|ү]ԝ!#drѪ+th!җ
EA 1 Ѻ+mЧitus|Ѻ+#alway+need+insuҢ||ASinsuҢ-dependџ	EA 2 Ѻ+mЧitus|moЃӍ<typ!*ӺВ||ASnon-insuҢ-dependџ	EA I error|find%{ӊenc!#i+Ќreal	EA II error|miss%{ӊenc!#i+real
EA>fѝ|ҽ+Й<_unsaf!foo>o@wнr||HA
BAl ӶipsychoѾ|olde@З!fo@sѝ!У?дВs||AOfirst-Ҋera=
BAne|О<ҋ%Ѱ	EAn!kinӐ|О<#send+Цӿ+i<А	BAn!kinas!ж|piЅ#Ѱ+cК@ЦӔ
EAүa=|tagg%*Оn+fo@ӧdown
EA=|ope<sorВ	KAtй|^ope<sorВ	EAѥ!colБ|ѣ Н!#П+sore+i<th!Ӳ!ѣ	EAѥ!proctБ|ѡ<Ӆ@ѣ||AJ
BA|ӛ!o<th!ҍe-fЛe@sid!*th!forҗm
KA|*th!forҗm, ҍ!fЛe@sҬ	BA кe|к!aӫth!elbow
EAiltra=|Ю?*ԥ{҃>_Џ
DAonѤ||ҝ
EAiolet|ray+_th!sun	EAiolӄradia=|ўray+_th!sun||AKUV
BAc?ѫ|arғ]i<th!cord	EAc?arғ]Doppler|teЃ*И>flЄi<th!cord	EAc?cor>Џ|И>left i<th!cord||AK	EAc?cor>clampЛ|cӖ%*th!cor>о@з||AN;AOdelayed	EAc?cor>prolapse|cor>#slip+oГѮ!th!Ҹ||AN	BAc?hernia|bulg!nea@th!bЧ]button	AAcus||bЧ]button
BAl{review|summar]*Ӈ]rВҗЎreviews
KAded|^ѝyon!know%рget+what||AIno
DAensн>и||unң>и|||2	EAlicн>ԩa|ԩ{ѩГҁ+ԗs	EAlicн>urinar]trӜ п=|simpl!ѯ@п=
EA-fiv!Ԕь|dҙh+*childre<ӡ@5||AKchild
JAiagnԉd||ԕ<missed
KAnsцd|^Дҍ!inӀК||||2
CAy%ӳ=|ФѶ#Ԙ!alread]has|҉@Фҟ|LJФ;LJӟ?
EAutri=|Дҍ!foo>o@nutriџs
KAowered|ДҜЅ}shЄ{re?eњ
EAende>tВtis|tВѾl!#di>Ќmov!down||QBe
EActabl!vir?load|Дҍ!҂+i<th!И>fo@{teЃ}find
KAerџiнd|^cЧ+*no speci?type
EAaЭ>infertilь|я!hav%{bab]^no know<П
BA=н>heparin|И>thinner
BA.Unifie>Parkinson'+Diseas!Rat%Scale|scor!*Parkinson'+Ѩ
LAeral|o<on!sҬ|ӝ-sҬd	OAerally||o<on!sҬ
EAa@ӥВЩ|ӥВsio<ѩГћmoods
BAiat!ԄЈ|metho>#look+вon!fӜo@в{Ҫ
KActable|#canЌb!cГout
BArн>fat|эie@fвi<food+suЎa+nut+an>fish||APmono;APpoly
EAl!angina|ӃЃң<вrВt, a<emerҊcy
AAr>eњ||sid!eњ|CHdВirable
PA discԎge||о@th!ӑ?stay|AKfolӣЛ	PA discԎg!from||о@leavЛ|AR;APfolӣЛ
BA endoӾ|camer{ӃЖ*th!foo>pip!an>јch||GJGI 	CA ԥemь||arm	EA gҲrointВү?ѹЛ|ѹ%i<th!јЎo@foo>pipe||XAhemorrh҈;XAhaemorrh҈	EA limb|arm	EA limb spasѾь|ԫҳхВ	BA rВpiraѐ]trӜ п=|Й<*th!nos!o@Ӟ, suЎa+{cold||SHin
IAlн||tur<up|CI-	EAla=|turn%ԇ*{Ҋ!o@procВs||CK-
KAzed|liv%i<o@mad!in}citiВ||GCs
BA|wҲ!mad!_Оn	BA м tВt|м teЃfo@{јЎѳ
EA.UreaplaҜ|gѦi<th!ѯ@an>sex Һ
EA|wҲ!ҋԇi<th!И>_Ѣ]failц||CEa
KA|^Ѣ]wҲ!i<th!Џ||CEa
BA|ԝ!_th!Ѣ]}th!ѯr	KAal|*th!ӷ+_Ѣ]}ѯr||GAic	EA?stџ|ԝ!#ҹ+urin!fӣЛ	EAocele|bulg!*{ԝ!_th!Ѣy	BAoӾ|ӻin}th!Ѣ]ӷ+^{thi<camera
BAa|ԝ!#Җrie+urin!oГ*th!Я	KAal|*th!ԝ!#drѪ+th!ѯr	EA?strictц|Ԫ%*th!ѯ@ӷ	EAБ|swЧ%*th!ԝ!#Җrie+urin!out	EAocele|ѯ@ԝ!#bulgВ	EAѤ|X-ra]*th!ѯ@ӷ	EAoplҲy|reң@*th!ѯ@ӷ	EAoл|cГ}wҬ<th!ѯ@ӷ
EA incontЭnce|Ҁ<urg!}pas+urЭ, ^leaks||ENncy
BA suspecte>cК@referral|faЃӃЖfo@possibl!І||||1	BA МЁcџre|Ԋ!fo@urgeЁҟ+#do Ќthreн<ԓ||||1
KAuric|҇%aci>wҲ!leave
AAyЈ||urin!tВt
LAy||urЭ	EA]albumi<excre=|О<loЃi<urЭ	BA]catheғ|thi<ԝ!#drѪ+th!ѯr||AKFole	EA]catheғiza=|Ԋ%*{ԝ!#drѪ+th!ѯr||RFs	EA]excre=|leav%th!ѽ]i<urЭ	EA]frequency|need%}pas+urin!ԕn	EA]incontЭnce|leak%urЭ||ABincontЭnc!*urin	EA]reten=|Ќbe%abl!}empt]th!ѯr||EKe	BA]trӜ|Ѣys, ѯ@an>th!ӷ+fo@urЭ||IAї	BA]trӜ п=|ѯ@o@Ѣ]п=	EA]urҊcy|Ҁn, Шnee>}pas+urЭ
IBe||pee||||1	FAӰ||peeЛ||||1
BA cultц|ӱЃfo@ѳ+i<th!urЭ	BA dipstiЖtВt|quiЖurin!teЃ^{pape@strip	AA Ѡ screen||urin!Ѡ tВt	EA osmolalь|hЄconcџrн>urin!is	EA output|amouЁ*urЭ	AA specimen||urin!sample
BAamЀtВt|teЃ*hЄth!ѯ@ӕd+an>emptie+urЭ	EAamics|tВt+*th!ѯr
EAwmetry|teЃ*urin!fӣ
EAphy|X-ra]*th!Ѣy+an>ѯr
BAecoҎ|ԍ@fo@wome<^ѯ@ҟs||GJa
EAӐ|clot-dissolv%[
EAhiaЈ|stӝ+i<th!Ѣy+o@ѯr||CKeғ;CAeғ?stӝ
BAԨ|ԍ@fo@ѯ@an>Ҧ!ҟs	EAy|Җ!fo@ѯr, Ѣ]an>Ҧ!ҟs
EAЈ|ԓ-threнn%ӽљ<}{urin!п=
BAmy|ҩ%i<th!bЧ]#let+urin!out
EAli?ѕ|ѯ@І||ALtransi=?cel
EAoxycӕЀӮ|lй@bil![||FAiol
EBria|hivВ
EAnumab|shԡfo@scal]ҧ<~||AHsecu
PA]prВџ+with||usuall]ԋ+ԇwith|AStypic;AQӍn
KAe|*th!ӆ	EA!arғ]emboliza=|Ҽ!#shrink+Ҡ+i<th!ӆ||VEsa;INfibroid;IFfibroi>embolis	EA!atony|ӆ #doe+ЌtѴe<о@з	EA!ѹЛ|unusu?ѹ%_th!ӆ||AQabԐ?;AQӢ=?	FA!І||ӆ І|AHendomeԀ	EA!contrac=|tѴen%*th!ӆ	BA!fibroid|Цi<th!ӆ #i+ЌІ||AAleiomyԠ;IAleiomyԠ;AH	EA!prolapse|ӆ #drop+in}th!Ԟ||EJoԞl	EA!ruptц|tea@*th!ӆ	EA!sarcԠ|rar!cК@*th!ӆ
KAlacџal|*th!ӆ an>Ԋџa
BAonic|З!#tѴen+th!ӆ||KA agџ
BA|ӆ
EAaљ<review|insцr'+ӃЖ#Җ!i+needed||MAӇ҈У||2
EA melanԠ|cК@ч!th!Ҥ||ALchoroid
EAs|swЧ%ч!th!Ҥ
BA|ҜЅflap вth!baЖ*th!Ӟ
EAalatopԎyngoplҲy|throвР<fo@snorЛ
BA!adjuvӶ|adde>г!#ђ+{Ҵ!ѭ betғ	FA!adminԨra=||giv%ҴВ	BA!candidн|Ҵ!be%tВted	EA!coә҈|sԎ!*С!рar!Ҵнd||GJa=;AJѵiza=;AJѵisa=;IBuptak;GBaљ<uptak	EA!eњйnВs|hЄweЅ{Ҵ!ѭ+i<ѝyda]ԓ	EA!efficacy|hЄweЅ{Ҵ!ѭ+i<Ԁs	BA!failц|дВ+dВpit!{vaccЭ	EA!hВitancy|dela]o@doubt aboГgett%Ҵнd	BA!informaљ<stнУ|fӜ sheӄaboГ{vaccЭ||||2	EAe-derй>polio҂s|polio ҂+#come+_th!or?vaccЭ	KAe-hВitӶ|unӀ!aboГҴВ
BA-asЈte>delйry|з ^th!҇ *{sucљ<cup||GA ԥac=;BJџoӦ
EAl aԜ|thin, dr]vagin?Ѭ!о@menopaӦ||BOulvov;AAatrophЀvaginБ;AAҊitourinar]syndrom!*menopaӦ	EAl з о@cВarean|vagin?з о@{paЃC-sec=||||2	EAl candidoЈ|yeaЃЙ<*th!Ԟ	CAl delйry||vagin?з|AQspontaneou+	EAl hysғecл|Ю?*th!ӆ Њth!Ԟ	DAl inғcourse||vagin?sex	EAl prolapse|vagin{#slip+down	EAl rЛ|Ы!r%fo@з ы	BAl supposiѐy|З!#goe+in}th!Ԟ
EAsmus|tеvagin?а+#mak!sex pѪful	EAtis|sore, ѡ<Ԟ||BIulvov
EAmy|cutt%*{јЎкe
BA кe|ӫк!_с<}bЧy	EA к!sԣѼ=|МЁ#send+ѿpulse+}{neЖкe
EAclovir|herpe+[||FGi
EAciclovir|҂+[||AL
BAte>quВ=naire|sӄ*quВ=+prove<}ѭ||KAinstruУ;KAtool
EAty|hЄtru!{rВult is
EAtan|И>prВӀ![
EA-bӐ>и|Җ!#i+ң>fo@b]rВults||||2
BA reңr|mend%{heЂvalve	BA reҭУ|putt%i<{new heЂvalve
KAar|*th!heЂvalvВ	FAa@heЂ~||heЂvalv!~	EAБ|ѡ<heЂvalve	EAю|heЂvalv!~	BAoplҲy|Ҽ!#ҩ+{ԫheЂvalve
EAycin|ШХ	EAyci<reЈtК|whe<{ШѠ ԙ+ѭЛ	EAycin-reЈtaЁџerococci|gГgѦ#reЈt+{ШѠ||VAEnғococcus
EAclЭ|piЅfo@quitt%smokЛ
EAilь|hЄmuЎthЛ+ӊ
EAce|hЄш>oГvalue+are	BAt *concern|form *{҂+#шd+mor!o@Ԏm+more	BAt *inғВt|form *{҂+ӡ@watch
FBlla||chickenpox	EAll{zoste@҂s|҂+#П+chickenpox an>shЛlВ
BAcele|ѡ<Ӹ+т>th!tВѾle	EAcelecл|Р<o<ѡ<Ӹ+nea@{tВѾle	BAs!vei<Ѝ|Р<o<ѡ<leg Ӹs	BAsь|ѡn, twԨe>Ӹ
DAa||Ҝllpox
EA deferens|ԝ!#Җrie+sperm
LAar||И>vВsel	EAa@calcifica=|Ԏdene>arғiВ||AOcoronar]ѫ;AOcoronary	EAa@cogniѥ!imңrУ|ԭ%ҟ+_poo@И>fӣ	EAa@deУia|deУi{П>b]poo@И>flЄ}th!Ъ	FAa@~||И>vВsel ~	BAa@end҉li?Цfacѐ|О<#ђ+И>vВsel+ҷ	EAa@occluЩ|Ѱe>И>vВsel	BAa@remodelЛ|ќ!i<th!wall+*И>vВҏ||QDl	EAa@reЈtК|hЄԎ>Ӵi+fo@И>}fӣ||ATperipher?	CAa@Ӏgeon||И>vВsel Ӏgeon	FAa@Ѝ||И>vВsel Ѝ	EAatц|И>vВsel+*{ѽ]part	EAБ|swЧ%*th!И>vВҏ	EAю|И>vВsel ~
BAomy|з ы Р<fo@men
BA-occlusiv!criЈ|boГ*sѝ!ң<_Ѱe>И>vВҏ||AHsickl!cЧ
KAtй|ќ%th!wid҄*И>vВҏ
FAnstric=||tѴen%*И>vВҏ	KAnstrictй|Ԫ%И>vВҏ	BAnstricѐ|З!#Ԫ+И>vВҏ
FAla=||wҬn%*И>vВҏ|JDat	BAlaѐ|З!#wҬn+И>vВҏ	KAlaѐy|wҬn%И>vВҏ
KAѐ|*th!а+*И>vВҏ	BAto@ґ|Ҁ<ԁ%*heвo@nеswҙs
BAВsin|Ы!#ђ+th!ѽ]ҹ wнr||AAӶidiцtЀЫe	BAВsor|З!#raise+И>prВsц	EAВso@Ӥ|Ѡ+}rais!И>prВsц
EAasm|Ҁ<tѴen%*{И>vВsel
KAgal|_{Ҁ<drop i<heЂrat!an>И>prВsц	EAg?syncope|fѪt%о@fҗ, ң<o@ӫstandЛ
EA ы|kӚ%th!insect+#ш>~	BA-born!~|Н!#mosquitoВ, Ѿk+o@flea+шd
EAѥ!stн|awak!bГЌaware
EAarynge?insufѧ|poo@cӖ%behin>th!nos!i<speech
BA cava|Ӳ!vei<in}th!у||AJinferio@;AJsuperio@	BA cav{filғ|devic!#catӃ+И>clots||AQinferio@
AAnctц||И>draw|DIe
EAaxЭ|З!fo@ӥВЩ||ALdВ
CAam||X-ra]*th!Ӹs	EAaphy|X-ra]*Ӹs
LA||Ӹ	EA insufѧ|ѿleg Ӹ+#lӄИ>pool||AUchronЀ	EA thromboembolism|И>clԡi<{Ӹ	BA ulcer|ope<sor!o<th!leg _poo@И>fӣ||HFleg 
BAa=-perfusio<scan|sca<*ai@an>И>flЄi<th!ҕ	CAaѐ||м%machЭ	EAaѐ-associн>Ӽ|єЙ<_{м%machЭ	KAaѐy|*мЛ
KAl|o<th!froЁo@bЧ]sҬ	BAl hernia|bulg!i<th!bЧ]wall
KAcѼr|*th!у'+Ӆ@chambers	BAcѼ@arrhythmia|ҁ+uneve<уbҙ	BAcѼ@assiЃdevice|pump #҇+{ѿу||AZleft 	BAcѼ@Ӣ=|ѿpump%*th!у	EAcѼ@ectopy|ԥ{уbҙs	EAcѼ@fibrӚa=|heЂrhythm #ԙ+th!heЂ_pump%Џ	BAcѼ@remodelЛ|ќ!i<th!у'+shap!о@Ѳe||TDl	BAcѼ@sept?defect|ӕ!ф<th!Ӆ@chamber+*th!у	EAcѼ@tachyҖdia|fҲ, ҁ+уbeв#Ү+i<th!Ӆ@у	EAculѤ|X-ra]*th!heЂchambers	BAculoperitӝ?shunt|ԝ!#drѪ+҃>_th!Ъ||AGVP	EAcuӖл|drai<fo@с<҃d
KAr|*ү]Ӹs
BA|ү]Ӹ
EAmil|heЂan>И>prВӀ![
EA|Ԓ!coat%o<{ԟ'+ѷ
AA{vulgaris||wart
BAra|ӛ!*th!spЭ	KAral|*th!і+*th!spЭ	BAr?ѫ|arғ]i<th!neЖ}th!Ъ	BAr?Я|bloЖ*ӛ!i<th!spЭ	AAr?column||spЭ|AJspin	BAr?frӜц|ҫ<ӛ!i<th!spЭ||KIcomprВsio<	BAroplҲy|Ҽ!#firm+ԇ{ҫ<ӛ!i<th!spЭ||AHkyph
EAorfin|lѴ-acѥн>ey![
EAo|ԁ%#th!room i+spinnЛ
EA lЄз weѴ|з weеӡ@3.3 pounds||OG	BA lЄз weеinfӶ|bab]ӡ@3.3 pound+вз	EA lЄcalori!diet|diӄ^ә]few caloriВ	EA ӣ-densit]lipoОn|parѾl!#Җrie+fвi<th!Џ
KAl|*th!ѯr
EAe|ҜЅblisғ
EAцғ?reflux|urin!#fӣ+baЖtowar>th!Ѣys||MHic	EAvagin?fԨѼ|ӕ!ф<ѯ@an>Ԟ
KAlar|^ҜЅblisғs
KAѼr|*th!balanc!orga<i<th!җ	EAѼ@Ӣ=|inne@ea@balanc!ҟ	EAѼ@migraЭ|migrѪ!^dizzinВs	EAѼ@rehabilita=|balanc!Ҍ+fo@dizzinВs||LAЉ	BAѼ@ї|inne@ea@part+#ы balК	KAulocochlҗ|*hҗ%an>balК
BAь|powe@}lй
EA.Vibrio cӕerae|gѦ#П+cӕera
EAou+trauma|dԨrВ+_҇%С!рhav!bee<Њtrauma||AHsecondary
EA-asЈte>thoracoscopЀЍ|ӃЃұ]ЊҜЅcuts
BAluoroӾ|mov%X-ra]*swalӣЛ||AAmodifie>barium swalӣ
KAus-intensь|#ђ+ӴԎ>}talk	EAus-intensit]acѥь|acѥit]#ђ+ӴԎ>}talk||TAҌ;TGphysic?ac
BA|ү]fЛe@i<th!gut
BA alkaloid|cК@Ѡ _{plӶ
EAstЭ|cК@[||DFbla
BA ӶiҊ|pЂ*{҂+th!ѽ]spots	FA gҲroџerБ||јЎflu|||2	BA Ҋome|Ҋe+*{҂s	BA hemorrhagЀfѝ|sѝ!vir?дВ+#ca<Ҙ!ѹЛ||HQa	EA hepatБ|lй@Й<П>b]{҂s	BA load|amouЁ*҂+i<th!Џ	EA menЛБ|swЧ%т>th!Ъ, ԕ<_{҂s||ALӐpѾ	BA replica=|copy%*{҂s	EA sheddЛ|giv%off *҂+#ca<пt ҉rs	EA supprВЩ|so ҍ!҂+#tВt+ca<Ԏdl]fin>it	BA vecѐ|ԎmlВ+҂+Ӧ>}Җr]ҊВ	BA vecto@vaccЭ|Ҵ!#Ӧ+{ԎmlВ+҂+a+{Җrier
FBa||҂+i<th!Џ|DEa
BA|sЛl!҂+parѾle
KAgic|*҂sВ||JAal	BAgic?failц|HIV Ѡ+#ԙ ѭЛ	BAgԨ|sciџiЃрёie+҂sВ	EAgy|ё]*҂sВ
EAl ward|ъ-level Җ!вhome||AAӑ?вhome||1
KAdal|kӚ%҂sВ
EBnce|hЄҁ+{gѦis	BAnc!facѐ|whвђ+{gѦԎmful	LBnt||ҁs
EAa|҂+i<urЭ
KAal|*th!organ+ч!th!Я	EA?adipos!щ|fвт>th!Һ	FA?fat||deep bЧ]fat	EA?leishӇiaЈ|deadl]Й<ш>b]san>fliВ||AAkala-azar
EAь|thicknВ+*{҃d	EAuppleУa=|gel shԡin}{҅
LAs||thick
FA acuь||sԎpnВ+*sѴ	EA acuit]Ӗs|Ӗ+*sԎp sѴ	BA analog scale|Ң!o<whiЎС!mark hЄШ{ԁ%is||NGue	EA field|aЅ#Ԙ!see+whil!look%straеahead	BA fiel>defect|bҢ>are{i<whвҵsee||NAӖs	BA fiel>tВt|teЃ*hЄfa@}th!sҬ+ҵca<see	EA func=|hЄweЅth!Ҥ+ѭ	EA hallucina=|see%thЛ+#ar!Ќthere	EA imңrУ|poo@sе#glasse+canЌfull]fix||DLӰ	EA Ӗs|я!seeЛ||HAdԨurbК
EA capacь|aЅth!ai@ҵca<blЄout	QA ԗs|pulse, мЛ, temperatur!an>И>prВsц
FA<D deѧ||lЄӂ<D	EA<D status|hЄmuЎӂ<D on!has	BA<K ӶҶ|И>thinner	BA<suppleУa=|tak%ӂns
EAgo|patӃ+*ҧ<#tur<lѴer
BAл|Р<ч!th!baЖ*th!Ҥ
KAreүal|*th!baЖ*th!ey!an>it+jЧy	EAus|clea@jЧ]i<th!Ҥ||IA humor;IA Я	EAu+hemorrh҈|ѹ%ч!th!Ҥ||KJa
EA ԩa|typ!*ԩ{#ca<com!back
EA cor>Ӣ=|voc?cord+#cӖ!whe<the]shoul>ҩ	EA cor>paralyЈ|voc?cord+#do ЌҒ||GLfol	BA fold|ban>i<th!throв#ђ+sound
EAza=|mak%sounds||GFs	IAze||mak!sounds|GBs
EAon?rehabilita=|҇ ^gett%baЖ}ѭ
EAg|pass%urЭ
BAl!organЀcompound|ҥ?#get+in}th!ai@_pѪt+an>cleaners
EA expanЩ|add%҃>}th!Џ	EA *dԨribu=|hЄfa@{Ѡ шds
BAus|twԨe>ѣ
EA WӚebran>~|Т>Ь<i<whiЎИ>doe+ЌclԡwЧ
EAnazole|Шfungu+[||AIposa;AAcaspofungin
EAxetЭ|З!fo@ӥВЩ
EAabilit]facѐ|th%#ђ+hҳmor!likely
EA|oute@femal!sex Һ
KA|*th!oute@femal!sex Һ||FAl	EA І|cК@*th!oute@femal!sex Һ	EA intraepitheli?neoplasia|ќe>cЧ+*th!oute@sex Һ
EAл|Ю?*oute@femal!sex Һ
EAis|sor!oute@femal!sex Һ
EAynia|ԏ-lҲ%ң<т>th!ҩ%*th!Ԟ
EAagin?candidiaЈ|vagin?yeaЃп=||BS
DA circumferҰ||waiЃsize	EA-to-hip raљ|waiЃsiz!divҬ>b]hip size
EA.Waldenström macroglobulЭmia|rar!И>І||JQom m;ZAaҚ;JEom macroglobuҢa
FB ѵь||fad%Ԗ=
BA Јғ|nurs!i<cԎg!*{ward||||1
EAin|piЅ#thin+th!Џ
BAt қ|ӧ _{З!Ѯ!{ё]Үs
EAul waitЛ|regѼ@Ӄck+^no МЁyet
BAorn!~|дВ+_unsaf!wнr||LAдВs
EAg|sӣl]ԙpЛ	EAg _mechanic?vџila=|sӣl]ԙp%th!м%machЭ
BA-bҗ%Ҍ|exercis!o<you@feet, suЎa+walkЛ	EA-for-҈|weеcompare>^҈	BAe>mea<ӊҰ|aәag!ӊҰ, ^Ӳ!ёie+count%more
KA tolerнd|^few я%sid!eњs	BA-chil>visit|rouү!Ӄckԇfo@{child||LAӃck;LAexam;FGҸ||2	KA-ӊџiнd|^nҗl]Ԑ?А	BA-wԠ<visit|yҗl]Ӄckԇfo@{woӇ||LAexam||2
EA.WeЃNil!҂s|҂+ш>b]mosquitoВ
EA.WВғ<blot|ӱЃ#find+{Оn||AAwВғ<blottЛ
CA||raised, itch]bump
EA|whԨl%м
EAng|whԨl%м
EAsh-associн>Е|neЖinjur]_{Ҁ<jerk||IA ҡ
BA.Whippl!procedц|Р<o<th!pancrea+an>nҗb]Һ||AApancreaѾoduodenecл
BA И>ceЅcount|couЁ*th!cЧ+#fеп=	EA coвԦЩ|ћИ>prВӀ!onl]вth!docѐ's	EA matғ|inne@wir%*th!Ъ	EA matte@hyperintensь|ҜЅspԡo<{с<scan||NAlВӰ	BA spԡlВӰ|җl]sig<*too҄decay
PA prВeЁwith||рhave	PA prВџ+with||рhas
EA-с<radioЉ|ray+}th!wӕ!Ъ||FH с<radiaљ<
BA loc?exciЩ|Р<}Ю!{lump an>som!Ѭ!т>it
BA deғminaЁ*э|liv%Ь<#aњ+э||||1
BA.Wilcoxo<tВt|teЃ*whethe@ԃӪ+ӊ||JEԗed-rank ;JErank-sum 
KA-type|Ԑ?form *{Ҋe
EA.WӚiam+Ћ|rar!Ҋ!Ь<#aњ+heЂan>lҗnЛ
BA.Wilm+tumor|Ԥ>Ѣ]І||FG';KBu;FB' tumou
EA.Wilson'+~|Т>Ь<#ҋ+ԇcoppe@i<th!Я||GI
BAaw?ґ|iЅeњ *ԙp%{Ѡ o@alcoӕ	EAaw?Ћ|дВ+о@ԙp%{Ѡ
PA Ԑ?limits||Ԑal
BA.Wolff-Parkinson-Whit!Ћ|ԥ{pa҄#speed+th!у
EAg memory|ӕd%fӜ+i<min>fo@{өҪ
EA Җ!nurse|nurs!рtrҙ+wounds	EA cӖц|cӖ%*{wound	BA cultц|ӱЃfo@ѳ+i<{wound	FA dehiscҰ||woun>reҩЛ	EA healЛ|heal%*{cГo@sore	EA п=|пte>wound
QAoun>servicВ|fuЅrang!*Ӥ||LAи
KA.X-Ңked|passe>o<i<{wa]#mostl]aњ+boys
EAlaҜ|yЧЄfвpatЎo<th!Ҥlid
BAn!oxidas!ж|З!fo@pѪful ԢЁ҆s
EAma|yЧЄfвlump i<ѷ
KAneic|_an҉@speciВ
EAansplӶa=|ӠЁ_a<anim?}{ѻn
EArm{pigУosum|Т>ԥem!ӽљ<}sunlѴ
EAthalmia|dr]Ҥ+_laЖ*ӂ<A
DAs||dr]ѷ|EAderma
FAomia||dr]ӗ
EA|ҧ<an>ӛ!Й<i<hԡregӰs
BA lй>^disabilь|yҗ+speЁi<poo@э	QA *lif!Ӗt|yҗ+#С!woul>hav!lй>ѩГth!~||ASpotџi?
EA fѝ|҂+ш>b]mosquitoe+#ca<hҳth!lйr
EA.Yersini{pВtis|gѦ#П+plague
EA-score|hЄfa@_aә҈
EAvir|flu [
EAdЭ|HIV [
EA.Zik{҂s|҂+ш>b]mosquitoe+#ca<hҳunbor<babiВ
EAidӝ|З!fo@sѝ!У?дВs
EAonЀӮ|і-Ԭ%drip||IAн;AApamidronн
EAem|ӏ [||CApiclӝ
CBis||Н!#шd+_animal+}Сe
CBЀ~||Н!#шd+_animal+}Сe
BA|egg joЭ>b]{sperm`;

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
anteri	should
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
arteri	system
ascend	cholan
asepti	viral
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
causes	cause
cefale	cephal
cell	cellul
cellfr	cell
cellme	cell
cellul	cell
centra	retina
cerebr	arteri	intrac	severe	small
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
cochle	bilate
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
harmfu	alcoho
hba1c	a1c
health	insura
heart	diasto	systol
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
intern	fractu	jugula
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
labour	induct	labor	oxytoc
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
lowcar	low
lowden	low
lowdos	low
lower	esopha
lowgra	low
lowimp	low
lowinc	low
lowlev	low
lowris	low
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
methad	opioid
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
morbid	severe
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
parace	acetam
paraes	parest
paraly	ileus
paroti	sialad
paroxy	nonval
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
perenn	season
periap	dental
periim	peri
perina	matern	mother
periop	intrao
periph	picc	t	blood	vascul
periur	peri
perpro	per
persis	nonval
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
post	long	postan	postme	postop	postst	postte
postco	long	post
postdi	post
postdu	post
postex	post
postin	post
postma	post
postna	postpa	puerpe
postop	post
postpa	peripa	puerpe
postsu	post
postth	post
posttr	post
postur	orthos
postvo	post
potent	years
powers	power
practi	clinic
pre	preecl	prehos	preope	presur	pretre
preaut	prior
precer	prior
precip	predis
predia	impair
preexi	pre
preexp	pre
pregna	gestat	termin
preint	pre
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
prophy	antibi	migrai
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
slowtr	slow
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
specif	langua
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
subcut	allerg
sublin	allerg
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
  const [rest = '', explain = '', plain = '', also = '', note = '', locale = '0', audience = ''] = row.slice(2).split('|');
  const term = rest.startsWith('.') ? rest.slice(1) : beginning + rest;
  const [first = '', ...alternatives] = plain.split(';');
  const mark = row.charCodeAt(0) - 65;
  const place = locales[Number(locale)] ?? '';
  return {
    term,
    also: also === '' ? [] : also.split(';').map((written) => readSpelling(term, written)),
    ...(first === '' ? {} : { plain: first }),
    alternatives,
    ...(explain === '' ? {} : { explain }),
    pos: parts[Math.floor(mark / 3)] ?? 'noun',
    kind: kinds[mark % 3] ?? 'explain',
    ...(place === '' ? {} : { locale: place }),
    ...(audience === '1' ? { audience: 'patients' } : {}),
    ...(note === '' ? {} : { note }),
    source: sources[row.charCodeAt(1) - 65] ?? '',
  };
};

const readRows = (beginning: string): readonly JargonTerm[] => {
  const { lines, pieces: meant } = table();
  const line = lines.get(beginning);
  if (line === undefined) return [];
  const written = line.replace(/[^a-z |]/gu, (character) => meant.get(character) ?? character);
  return written.split('\t').map((row) => readRow(beginning, row));
};

/** The terms of which a form begins with a word that begins so, and some that stand beside them in the table. */
export const termsBeginning = (beginning: string): readonly JargonTerm[] => [
  ...readRows(beginning),
  ...(table().elsewhere.get(beginning) ?? []).flatMap(readRows),
];

/** All terms, by how they begin. */
export const allTerms = (): readonly JargonTerm[] => [...table().lines.keys()].flatMap(readRows);
