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
const locales = ["","GB","en-US","US","en-GB"] as const;
const sources = ["own wording","CDC Plain Language Thesaurus 2009","AHRQ PEMAT","NHS A to Z of health writing, Open Government Licence v3.0"] as const;

// What single characters stand for in the rows below.
const symbols = '!#%*+<=>?@[]^_{}~ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџѠѡѢѣѤѥѦѧѨѩѪѫѬѭѮѯѰѱѲѳѴѵѶѷѸѹѺѻѼѽѾѿҀҁ҂҃҄҅҆҇҈҉ҊҋҌҍҎҏҐґҒғҔҕҖҗҘҙҚқҜҝҞҟҠҡҢңҤҥҦҧҨҩҪҫҬҭҮүҰұҲҳҴҵҶҷҸҹҺһҼҽҾҿӀӁӂӃӄӅӆӇӈӉӊӋӌӍӎӏӐӑӒӓӔӕӖӗӘәӚӛӜӝӞӟӠӡӢӣӤӥӦӧӨөӪӫӬӭӮӯӰӱӲӳӴӵӶӷӸӹӺӻӼӽӾӿԀԁԂԃԄԅԆԇԈԉԊԋԌԍԎԏԐԑԒԓԔԕԖԗԘԙԚԛԜԝԞԟԠԡԢԣԤԥԦԧԨԩԪԫԬԭԮ';
const pieces = 'e |that |ing |of |s |n |tion|d |al |r |medicine|y |with |from |a |to |disease|ic |nt |art |st |ow |ll |cancer|treatment|sis|therapy|through |syndrome|not |ch |blood|surgery|cells|itis|es|too |ut |disorder|ck |medicin|bloo|infectio|ance|ing|treatme|diseas|protei|cause|operatio|peopl|inherite|ment|health |antibiotic|growth |ell|strong |sion|brain|hormon|conditio|ine|remov|muscle|pregnancy|at |body|substanc|illn|ight |inhibitor|birth|care|nerv|ive|tomy|breath|ate|afte|infec|who |brai|aroun|betwee|heart|muscl|ure|insid|sprea|tissue|hospital|control|ity|health|opathy|tor|troubl|stud|make|pregnanc|lung |carcinoma|bone|system|stoma|tio|ffect|ever|harmful |high |ent|chang|drug|swolle|kidne|bowel|ography|erm |ficiency|tiv|symptoms|ain|artery|tissu|work|befor|bladde|block|children|damag|germ|ight|immun|problem |skin|witho|defens|bleed|diabete|perso|ula|bod|tic|weak |sudde|dangerou|viru|flui|th |joint|attack|help|age|othe|gen|build|exercise|littl|logist|sels|ology|symptom|move|ter|group |lungs|car|ear|caus|emia|period|sma|ultrasound|eat|airways|problem|growth|injury|lin|eye|pai|chemic|prostat|ski|open|time|broke|ide|place|start|tin|ence|ical|surger|ast|arm |vaccin|you |agonist|grow|baby|keep|organs|outsid|procedur|seriou|someth|sugar|together|vitami|che|sur|et |lowe|womb|ough |ultrasoun|differ|man|transplant|commo|medic|pati|ase|hospit|parasit|seizur|signals|los|mouth|sleep|tooth|ver|hol|ill|bon|one|throat|unde|act|transpla|dysfunc|low|support|depr|use|break|airway|short |group|long |talk therap|thyroid|acid|allerg|lab te|larg|condi|risk |ant|ion|it |tube|vein|protect|diabet|look |pneumonia|reac|scopy|signal|trial|feel|lung|two |analy|gland|teeth|up |microscope|ose|plac|show|behavior|docto|har|long|norm|wher|whit|life|mortal|ofte|protec|someon|stop|suga|take|trophy|tub|vagina|newborn|oma|ot |joi|sign|tim|childhoo|extr|hyperten|injec|ist|malari|narrow|stiff |strengthen|think|thyroi|back';

// How terms begin, and a line for each beginning with the rows of its terms without it. Of a row, two letters say of what kind it is and
// whence; then come, with bars between, the rest of the term, what may be said in brackets, in its place, other spellings, a note, where and for whom.
const beginnings = '24 25 5 a a1c abdome abdomi ablate ablati able abnorm abrasi absces absenc absent absolu absorp abstai abstin abulia acalcu acanth acarbo accept accide accoun ace acellu acetab acetam acetyl achala achill achlor achond acid acidot acinet acne acoust acquir acroch acrome acromi actini action activa active activi acuity acute acyclo adalim add adduct adeno adenoc adenoi adenom adenos adenot adenov adequa adhere adhesi adipoc adipok adipon adipos adjunc adjust adjuva admini adoles adrena adrene adreno adult advanc advers aedes aerobi aeroph aeroso afebri affect affere africa after age agenes ageusi agglut aggrav aggres aging agnosi agonis agorap agranu agraph air airbor airflo airway akathi akines alanin albend albini albumi albute alcoho aldost alendr alexia alexit alfuzo alkali alkalo alkyla all allele alleli allerg allevi allied alloca allody alloge allogr alloim allopu alopec alpha alport alpraz altepl altere altern altitu alveol alzhei amalga amanta ambien amblyo ambula amebia amelio amenor ametro amikac amino aminoa aminog aminot amioda amitri amlodi amnesi amnest amnioc amnioi amniot amodia amoxic amphot ampici ampoul amygda amylas amyloi amyotr anabol anacus anaero anal analge analys anamne anaphy anapla anasto anastr anatom androg anemia anemic anence anergi anesth aneupl aneury angelm angina angiod angioe angiog angiok angiom angiop angios angiot angle anhedo anhidr animal anisom ankle ankylo annual annulo anomal anomia anophe anorec anorex anorga anosmi anosog anovul antaci antago antalg antece antena antepa anteri anthel anthra anthro anti antian antiar antias antiat antiba antibi antibo antich antici antico antide antidi antiem antiep anties antifu antige antihi antihy antima antime antimi antine antino antinu antiox antipa antiph antipl antipr antips antipy antire antirh antise antiso antisp antith antitu antive antivi anuria anxiet anxiol anxiou aorta aortic aortoc aortog apgar aphaki aphasi aphoni aphtho apical apixab aplast apnea apolip aponeu apopto append applie approv apraxi aquati aqueou arachi arbovi are area argini aripip arm aromat arousa arrhyt artemi arteri artesu arthra arthro articu artifi as asbest ascari ascite ascorb asepti aspart asperg asphyx aspira assay assist asthen asthma astigm astroc asymme asympt asysto at ataxia ataxic atelec atenol atezol athere athero atheto atomox atopic atopy atorva atrial atriov atrium atroph atropi attach attack attend attent attenu attrib attrit atypic audiog audiol audiom audito augmen auricu auscul autism auto autoan autoch autogr autoim autoin autolo automa autono autoph autore autoso avian avoida avolit avulse avulsi axilla axon axonal ayurve azathi azithr azole azoosp azotem b b12 babesi bacill baclof bacter balanc balani balloo balneo barbit bare bariat barium barret barrie barthe basal base baseli basic basila basoph bayesi beck becker beclom behavi behçet bell benign benral benzod bereav berg beribe beryll best beta bevaci bevera biannu bicalu bicarb bicusp bienni bifido biguan bilate bile biliar biliru bimato bimoda binge binocu bioabs bioacc bioass bioava biobeh bioche biocom bioele bioequ biofee biofil biohaz bioinf biolog biomar biomat biomec biomon biophy biopro biopsy biosaf biosec biosen biosim biosta biosur biosyn bioter biotin biotyp bipap biphas bipola birth bis bisopr bispec bisphe bispho bitewi bladde blanch blast blasto bleedi bleomy blepha blood bloodb bloods blue blunt body boil bolus bone borbor border bordet borrel bortez botuli bowel brachi brachy bradya bradyc bradyk bradyp brain braxto brca breakt breast breech breslo brief bright brimon broad bromhi bronch brown brucel brugad bruxis buccal budeso buffer built bulimi bulla bullou bundle bupiva bupren buprop burkit burnin bursa bursit bursog buruli buspir byssin c caberg cachec cachex cadave cadmiu caesar caffei calcan calcif calcin calcit calciu calori calpro campyl cancer candes candid cannab cannul cantho capeci capill capnog capsul captop car carbam carbap carboh carbop carbun carcin cardia cardie cardio care caregi carer caries cariog cariou carnit carote caroti carpal carrie cartil carved case caseou castra casual cat catabo catapl catara catato catch catech cathet cauda caudal causal causat cause cauter cavern cd4 cecal cecost cecum cefazo cefixi ceftri cefuro celeco celiac cell cellul centra centro cephal cerami cerebe cerebr certif cerulo cerume cervic cervix cesare cessat cestod cetiri cetuxi chagas chalaz chancr charac charco charge charit checkp cheili chelat chemod chemoe chemok chemop chemor chemos chemot cherry chest chi chiari chief chikun childh chines chirop chlamy chlora chlorh chloro chlorp chlort cholan cholec choled cholel cholem choles cholin chondr chorea chorio choroi chroma chromo chroni chrono chylot chylou cicatr ciliar ciliat cilium cilost ciprof circad circul cirrho cispla citalo clade clarit claudi clavic cleft clinda clinic clobet clomip clonaz clonid clopid closed clostr clotri clotti clozap cluste co coadmi coagul coarct cobala cocain coccid coccus coccyx cochle cochra codon coenzy cofact cognit cohort coinsu coitus colchi cold colect colic coliti collab collag collar collat colloi coloni colono color colore colost colour colpoc colpor colpos colpot comato combin comedo comfor commen commer commin commis common commun comorb compar compas compen comple compli compos compou compre compro compul comput concei concom concor concur condit conduc condyl cone confid confir confoc confou congen conges conjug conjun connec consan consci conser consol consti constr consul contac contai contam conten contin contra contro contus conval conven conver convul coordi copaym coping copper copy cor cordoc cordot core cornea corona corpec corpus correl corrob cortex cortic cortis coryza cost cot cough covari covere cow cowden cox coxiel coxsac cpap cradle crania cranie cranio craniu creati creden crepit creutz crimea crisis crispr critic crohn cross crossb crosso croup crude cryopr cryosu cryoth crypto crysta ct cuboid cultur cumula curati curcum curett curvat cushin custod cutane cutoff cyanob cyanos cyanot cyclic cyclod cycloo cyclop cyclos cyclot cyst cystat cystec cystei cystic cystit cystoc cystog cystoi cystol cystom cystos cystou cytara cytoch cytoge cytoki cytolo cytome cytopa cytopl cytore cytosk cytoso cytoto d dabiga dacryo daltep dander dapagl dapson daptom dash data dating day de debili debrid decann decidu decisi decolo decomp decond decong decont decort decubi deep defeca defibr defici defini deform degene deglut degrad delaye delete delibe deline deliri deltoi delusi demine demogr demyel denatu dendri denerv dengue denosu densit dental dentin dentit dentof deoxyg deoxyr depend deplet depola deposi depot depres depriv dermab dermal dermat dermis dermos desatu desens desmoi desmop desqua detect deteri determ detoxi detrim detrus develo deviat dexa dexame dexmed dextro diabet diagno dialec dialys diaper diapho diaphr diaphy diarrh diasto diathe diazep diclof dietar dietit differ diffic diffus digeor digita digoxi dilate dilati dilato diltia diluen dimeth dinopr dipept diphen diphth diplop dipyri direct disabi disacc discec discha discit discoi discol discon discor discri diseas disloc disori displa dissec dissem dissoc distal distan disten distri diures diuret divert dizygo dna do dobuta doceta docosa dolute domici domper donepe donor donova dopami dopple dorsal dorsif dorzol dosage dose dosing double doula downre downti doxazo doxoru doxycy dpp dravet drople dropou drug drusen dry dual duchen ductal duloxe duoden dupilu dupuyt dura durabl dutast duty dysart dysbio dyscal dysche dysdia dysexe dysfun dysger dysgeu dysgra dyskin dyslex dyslip dysmen dysmet dyspar dyspep dyspha dyspho dyspla dyspne dyspra dysrhy dystax dysthy dystoc dyston dysuri e eardru early easter ebola ecchym echino echoca echola eclamp ecolog ecotox ectopa ectopi ectrop eczema edarav edema edemat edenta edentu edward efavir effect effere efferv effica effusi egg ehealt ehlers ehrlic eicosa ejecti elasta elasti elasto elbow electi electr elevat elicit eligib elimin elonga emacia embole emboli embolo embolu embryo emerge emesis emetog emmetr emolli emotio empagl emphys empiri empyem emtric emulsi en enalap enamel encaps enceph encopr end endemi endoca endocr endocy endodo endoge endolu endome endoph endopl endore endorp endosc endoth endoto endotr endova endove endpoi enema energy engorg engraf enhanc enoxap enroll ent entamo enteca entera enteri entero enthes entomo entrop enucle enviro enzalu enzyma enzyme eosino ependy epicon epidem epider epidid epidur epigas epigen epiglo epilep epinep epipho epiphy epiret episcl episio episod epispa epista epithe epizoo eplere epstei equili equiva equivo eradic erecti ergoca ergono erloti erosio erosiv eructa erysip erythe erythr eschar escher escita esomep esopha esotro essent estrad estrog eszopi etaner ethamb ethano ethiny ethmoi etiolo etiopa etomid etopos euglyc eustac euthym euthyr event everol eviden evisce evoked ewing ex exacer excess excipi excise excisi excita exclus excori excret execut exenat exente exerci exerti exfoli exhala exhale exocri exocyt exogen exome exon exopht exosom exosto exotox exotro expand expect expedi experi expira explan exposu expres exsang exstro extend extens extern extrac extrap extras extrav extrem extuba exudat eye ezetim fabry face facet facial factit factor failur falcip fallop false famili family famoti fancon fascia fascic fascii fascio fastin fat fatigu fatty febril febuxo fecal feces fecund federa fee felodi female femora femoro femur fenofi fentan ferrit fertil fetal fetici fetoma fetosc fetoto fetus fibrat fibrin fibroa fibrob fibroc fibrom fibros fibrot fibula filtra finast fine fingol first fisher fistul fit five fixed flank flat flatul flavon flecai flexib flexio flow flucon fluid flumaz fluore fluori fluoro fluoxe flutic fluvox focal folate follic follow fomite fondap fontan food foodbo forami forced forcep foreig forens forest formot formul fortif fortni fosfom founda founde four fovea foveal fracti fractu fragil frailt frames free freezi frenot fresh friedr fronta fronto frozen fuchs fugl fulgur full fulmin fulves functi fundop fundus fungal fungem fungic funnel furose furunc gaba gabape gadoli gain gait galact galant gallbl gambli gamete gameto gamma gangli gangre gardne gas gastra gastre gastri gastro gauche gefiti gel gemcit gender gene genera generi geneti genita genito genome genomi genoto genoty gentam geogra geriat germ germli geront gestat ghreli giant giardi gingiv given glandu glasgo glass glatir glauco gleaso glenoh glial gliben glicla glimep gliobl glioma glipiz global globul globus glomer glosse glossi glosso glotti glp glucag glucoc glucon glucos glutam glutat glutea glycat glycem glycer glycog glycol glycop glycos glypho goals goblet goiter golgi gonado gonios gonorr good gout gp graft gram grand granis granul graves gravid gray greens grey grip gross ground group growth gtts guided guilla gullet gum gustat gut gyneco h2 h5n1 haemop hair hairli hairy half halito halluc hallux halope hamart hamilt hamstr hand hantav haploi haplot hard harm harmfu hashim hazard hdl head health hearin heart heat heavy heel height helico hellp helmin hemagg hemang hemart hemate hemato hematu hemian hemiar hemiat hemiba hemifa hemine hemipa hemipl hemizy hemobi hemoch hemoco hemodi hemody hemofi hemogl hemoly hemope hemoph hemopt hemorr hemost hemoth henoch hepa hepari hepata hepate hepati hepato hepcid her2 herbal herbic herd heredi herita hernia hernio herpes hetero hiatal hidrad high highly hip hippoc hirsch hirsut histam histoc histol histon histop hiv hmg hodgki holist holter home homeop homeos homocy homoge homolo homozy hordeo hormon hospit househ hpv hrt human humera humeru humora huntin hyalin hyalur hybrid hydroc hydrog hydrol hydrom hydron hydrop hydros hydrot hydrou hydrox hypera hyperb hyperc hypere hyperg hyperh hyperi hyperk hyperl hypern hypero hyperp hypers hypert hyperu hyperv hyphem hypoal hypoca hypoch hypoco hypode hypoec hypoes hypofi hypofr hypogl hypogo hypoin hypoka hypoki hypoli hypoma hypomi hypona hypopa hypoph hypopi hypopl hypopn hypopr hypore hyposm hyposp hypote hypoth hypoto hypotr hypove hypovo hypoxe hypoxi hyster iatrog ibandr ichthy ictal icteri idiopa idiosy iga ileal ileiti ileoco ileost ileum ileus iliac imagin imatin imipen imipra imiqui immedi immobi immune immuni immuno impact impair impede imperm impeti implan implem implie impote impuls in inacti inadeq inanit inappr inatte inborn incent incide incisi inciso inclus inconc incont increa increm incret incuba indapa indepe index indivi indome indoor induce induct indura indwel infant infarc infect infert infest infilt inflam inflix influe inform infuse infusi ingest inguin inhala inhale inhibi inject innate innerv innocu inocul inoper inotro inpati inr insect insidi insolu inspir instit instru insuff insuli insura integr intell intens intent inter intera interc interd interf interi interl interm intern intero interp interq inters intert interv intest intima intra intrac intrad intrae intrah intrai intram intran intrao intrap intrat intrau intrav intron intuba intuss inulin invasi invest involu ion ionizi iontop ipilim ipratr ipsila irbesa iridec iridot irinot iritis iron irradi irriga irrita is ischem islet isofla isogen isokin isolat isomet isonia isosor isoton isotre itraco iv ivabra iverme ixodes janus japane jaundi jejuna jejuno jejunu joint jugula juveni kaliur kangar kaplan kaposi karnof karyot kawasa keloid kerate kerati kerato kernic ketami ketoac ketoco ketoge ketone ketonu ketopr ketoro ketosi ketoti key keyhol kidney kinase kinema kinesi kineti klebsi klinef knee knocko knowle koilon kwashi kyphos labeta labial labor labora labour labyri lacera lacrim lactas lactat lactic lactob lactos lactul lacuna lamine lamino lamivu lamotr lancin langer langua lansop laparo laryng larynx laser lassa last lastin latano late latenc latent latera lavage laxati lay ldl lead lean leber leflun left legall legg legion leiomy leishm lenali length lennox lentiv leptin leptom leptos lesion lethal lethar letroz leucin leukap leukem leukoc leukod leukop leukor leukot leupro level leveti levodo levofl levono levosi lewy li libido licens lichen lidoca life lifest lifeti ligame ligand ligate ligati ligatu lignoc likeli likert limb limite linagl linear linezo lingua linkag linole lipase lipid lipids lipody lipoge lipoly lipoma lipoph lipopo lipopr liposa liposo liposu liquid liragl lisino lister litera lithiu lithot live liver living loadin lobar lobect lobula local locali locall lochia locomo locore locus logist long longit loop lopera lopina lorata loraze lordos losart lose loss lost lovast low lower lumbag lumbar lumbos lumen lumpec lung lupus luteal lutein lycope lyme lymph lympha lymphe lympho lynch lysoso macera macroa macroc macrol macrom macron macrop macros macrov macula macule maculo magnes magnet mainta mainte major malabs malada malais malari male malfor malign malnou malnut malocc maluni mammar mammog mammop manage mandat mandib mania manic manife mann mannit mantle manual maple marbur marfan margin masked mass masset mast mastec mastic mastit mastoc mastoi matern matrix maxill maxima maximu may mcg mean measle mebend mechan meconi medial median medias medica mediga medite medium medrox medull mefloq megaka meibom meiosi melani melano melasm melena meloxi melpha memant membra memory menarc mening menisc menopa menorr menses menstr mental mepoli merkel merope mesala mesenc mesent mesoth messen meta metabo metaca metapl metast metata metere metfor methad methic methio methot methyl metocl metopr metrit metron metror mhealt microa microb microc microd microg microm micron microo microp micror micros microv mictur midazo middle midure midwif mifepr migrai mild miliar milrin mindfu minera mini minima minimu minocy minor minoxi miosis mirtaz misopr missed missen mitiga mitoch mitomy mitosi mitral mixed mobili modafi modali mode modera modifi modula mohs moiety molar mold molecu mollus monito monoam monoar monoch monocl monocy monoge monone monoph monosa monoso monoth monoun monozy montel montre mood moraxe morbid moribu mornin morphi morpho mortal mosaic mosqui mother motile motili motiva motor mouth moxibu moxifl moyamo mpox mrna mucoad mucoci mucocu mucoly mucopo mucopu mucorm mucosa multic multid multif multig multim multin multip multis multiv mupiro muscle muscul mutage mutate mutati myalgi myasth myceto mycoba mycolo mycoph mycopl mycosi mydria myecto myelin myelit myelod myelof myeloi myelom myelop myelos myocar myoclo myocyt myofas myofib myoglo myokym myomec myomet myopat myopia myopic myosit myotom myoton myring myxede ménièr n nail naltre nanopa nappy naprox narcol narcot narrat narrow nasal nasend nasoga nasola nasoph natal natali nation natriu natura naturo nausea nebuli neck necros necrot needle needs negati neglec neisse nemato neoadj neonat neopla neosti neovas nephre nephri nephro nerve nested networ neural neuram neurax neurec neurit neuroa neurob neuroc neurod neuroe neurof neurog neuroi neurol neurom neuron neurop neuror neuros neurot neurov neutra neutro never nevira nevus newbor next nhs niacin nicard nicoti nieman nifedi nil nimodi nipah nirsev nitrat nitric nitrof nitrog nitrou nivolu nmda no nocebo nocice noctur nodule noise non nonadh nonalc nonamb noncom nondia nonfat nonhor noninf noninv nonion nonmel nonope nonopi nonpha nonpro nonran nonsen nonspe nonste nontub nonuni nonval noonan noradr norepi norflo normal normog normot norovi nortri nosoco nosolo nothin notice notifi noxiou nsaid nuchal nuclea nuclei nucleo null nullip number nurse nursin nutrac nutrit nyctal nystag nystat ob obesog object observ obsess obstet obstip obstru obtund occipi occlud occlus occult occupa octreo ocular odds odonta odonto odynop off ofloxa often olanza olfact oligoa oligod oligog oligoh oligom oligon oligos oligur olmesa omaliz ombuds omega omente omentu omepra omphal on once onchoc oncoge oncolo ondans onset onycho oocyte oophor open operab operat ophtha opiate opioid opport opposi opsoni optic optica optome oral orally orchia orchie orchio orchit organ organe organo orlist orofac oropha orphan orthod orthog orthok orthop orthor orthos orthot oscill oselta osgood osmola osmosi osmoti osseoi osseou ossicl ostect osteit osteoa osteob osteoc osteog osteoi osteol osteom osteon osteop osteos osteot ostomy otalgi otic otitis otoaco otolar otolit otomyc otopla otorhi otorrh otoscl otosco ototox out outcom outlie outpat ovaria overac overal overdo overex overje overt ovulat ovum oxalip oxcarb oxidat oxybut oxycod oxygen oxytoc p pachym pacing pack packed paclit paget pain palata palipe palivi pallia pallid pallor palmar palpab palpat palpit pancar pancre pancyt pandem panic panora panret pantop pap papill papula papule parace parain parall paraly parame parana parane paraph parapl parasi paraso parasp parasy parath parenc parent paresi parest pariet parkin parony parosm paroti paroxe paroxy parp pars partia partic partne partur parvov passiv past patau patell patenc patent patern pathob pathog pathol pathop patien paucit payor pcr pcsk9 pd peak pearso pector pediat pedicu pedigr peer pelvic pelvis pembro pemetr pemphi penetr penici penile pentox people pepsin peptic peptid per percen percut perfor perfus peri perian periap perica perico perime perina perind perine period periop perior perios peripa periph peripr perist perito perive perman permea pernic perone persis person perspi pertus pervas pes pessar pet petech peyron phacoe phage phagoc phanto pharma pharyn phase phenob phenot phenyl phenyt pheoch phimos phlebi phlebo phocom phonop phosph photoa photod photop photor photos photot phreni phthal phyllo phylog physia physic physio phytoc phytoe phytos phytot pica picc pictog pigmen piloca piloni pilot pimecr pineal pingue piogli pipera pirfen piroxi pittin pituit pityri placeb placen plagio planta plaque plasma plasmi plasmo plasti platel platin pleomo pleura pleuri pleuro plexop plurip plyome pneumo podiat podocy poikil point poliom poliov pollak polyar polych polycy polyda polydi polyge polyhy polyme polymo polymy polyne polyp polype polyph polypo polyra polysa polyso polysu polytr polyun polyur pompe poorly poplit popula porphy port portal positi positr post postan poster posthe postic postma postme postne postop postpa postpr postst postte postul postur postve potabl potass potenc potent povido power poxvir prader pragma pramip prasug pravas praziq prazos pre prebio precan precli precoc precon precur predic predil predis predni preecl prefer prefro pregab pregna prehab prehos preimp premat premed premen premol prenat preope prepon prepri prepuc presby prescr presen pressu presum presur presym preter pretre preval preven priapi primaq primar primig primin primip primor princi prion prior priori proapo proban probin probio procal proced procoa procta procte procto prodro prodru produc progen proges progno progra progre proinf prokin prolac prolap prolif prolon promot pronat prone proof propen prophy propof propra propri propyl prosop prospe prosta prosth protam protea protec protei proteo prothr proto protoc proton protoz provid provis proxim prurit psa pseudo psoral psoria psychi psycho pteryg ptosis ptyali pubert public pudend puerpe pulmon pulp pulpec pulpit pulsat pulse punch pure purpos purpur purule pustul putati pyarth pyelog pyelon pyelop pylori pyloro pyoder pyomet pyonep pyrazi pyreth pyrexi pyrido pyrosi pyuria q q12h q4h q6h q8h qrs qt quadri qualif qualit quanti quasi quetia quiesc quinin quorum rabepr radial radiat radica radicu radioa radioe radiof radiog radioi radiol radion radiop radios radiot radius radon raloxi ralteg ramipr random range ranibi raniti ranola rapid rasagi rate raynau reable reabso reacti reacto readmi ready reagen real reason recall recana receiv recept recomb recons recove recrud recrui rectal rectoc rectop rectum recupe recur recurr red refeed refere referr refine reflex reflux refrac refrai regain regene regime region regist regres regula regurg rehabi rehydr reimbu reinfe reinne relaps relati releas rem remdes remife remine remote remova renal renin renova reperf repeti replic reprod rescue resear resect reside residu resin resist resorb respir respit respon resten restle restri resusc resver retain retard reticu retina retini retino retrop retros retrov rett return revasc revers reye rh rhabdo rhegma rheuma rhinit rhinol rhinop rhinor rhinos rhinov rhizot ribavi ribofl ribonu riboso ricket rifamp rifaxi rift right riluzo ring risedr risk risper rituxi rivaro rivast rna robot roboti rocky rocuro rodent root ropini ropiva rosace roseol rosigl rostra rosuva rotato rotavi route rubell rubeol rumina run ruptur sacral sacroc sacroi sacrum sacubi safety sagitt saline saliva salmet salmon salpin saluta salvag same sample sanita saphen sarcoi sarcom sarcop satiat satiet satura saxagl scabie scale scapho scapul scarla schirm schist schizo school schwan sciati scinti sclera scleri sclero scolio scopin scotom screen scrota scrub scurvy season sebace seborr sebum second secret sedate sedati sedent seek segmen seizur select seleni self semagl semen semi semina semino semiol senesc sensit sensor sentin separa sepsis septal septic septop septos sequel seriou seroco serodi seroep serogr serolo seroma serone seropo seropr serore serosa serosu seroto seroty serous serova sertra serum servic sessil severe sevofl sex sexual sglt2 shaken sham shared sharps shelte shigel short should shunt sialad sialoe sialol sialor sick sickle sidero sigmoi signal silden silico silver simvas single sinona sinus sinusi sinuso siroli sitagl six sjögre skelet skill skille skin sleep sleeve slidin slippe slit slow small smokel smokin smooth snelle snowba social sociod socioe sodium sofosb soft solar solid solife solubi solubl somati somato somnol sonogr sorafe spacer spasmo spasti spatia spearm specia specim spectr specul speech sperm sperma spermi spheri sphinc sphygm spike spina spinal spiroc spirom spiron splene spleni spleno splice split spondy sponta sporad sporot sputum squamo st stable standa staped stapes staphy state statin statis status steady steato stem stenos stenot stent step steppe stereo steril sterno sternu steven stillb stimmi stimul stocha stoma stomat stool strabi strati stratu strept stress striat strido stroke stroma strong studen study stunti subacr subacu subara subcla subcli subcon subcor subcut subdur subfer subgin subglo subgro subjec sublin sublux submuc subnor subopt subret subsid substa substr subthe subuni sucral sudden suicid sulfad sulfas sulfon sumatr summar sun sundow suniti superb superf superi supero supers supina supine supple suppor suppos suppre suppur suprag supran suprap suprat suprav surfac surge surgic surrog survei surviv suscep sustai suture sweat swine sympat symphy sympto synaps synapt synbio syncop syndac syndem syndro synerg syngen synove synovi synthe syphil syring system systol t tachya tachyc tachyp tacrol tactil tadala taenia takaya take taken takots talipe tamoxi tamsul target tarsor task tau taxane tay teach tear telang telehe teleme telemo teleph telere telmis teloge telome temozo tempor tender tendin tenesm tenode tenofo tenosy tenoto tens tensio ter terato terbin terbut teripa termin tertia test testic testis testos tether tetral tetrap thalam thalas thalid thanat themat theoph theory therap thermo thiami thiazi thiazo thimer thiope third thorac thorax threat three thresh throat thromb thymic thymom thymus thyrog thyroi thyrot thyrox tibia tibial tic ticagr tick tidal tilt time timed timolo tinea tinnit tinzap tiotro tirzep tissue titer titrat tobacc tocili tocody tocoly tocoph tofaci tolera toll tolter tomogr tonic tonome tonsil tooth tophus topica topira topogr topois torsad tortic total touret tourni toxic toxica toxici toxico toxin toxoid toxopl trabec trace trache tracho trait tramad tranex trans transa transc transd transe transf transg transi transj transl transm transn transo transp transr transt transu transv trastu trauma travel travop trazod treatm tremat tremor trepon tretin triage triamc trichi tricho trichu tricus tricyc trigem trigly triiod trimes trimet tripha triple tripta trismu trisom troche tropon trough trying trypan trypsi trypto tubal tuberc tubero tubula tulare tumefa tumor tumori turbin turgor turner twice twin two tympan type typhoi typica tyrosi ubiqui ulcera ulna ulnar ultraf ultras ultrav umbili umbrel unblin uncomp under underd underi underl undern underp undesc undete undiff unexpl unfrac unifie unilat unipol univar unrese unsatu unstab untowa upon upper upregu urbani urea ureapl uremia uremic ureter urethr urge urgent uricos urinal urinar urinat urine urodyn uroflo urogra urogyn urokin urolit urolog urosep urosto urothe ursode urtica usteki usuall uterin uterop uterot uterus utiliz uveal uveiti uvula uvulop vaccin vacuum vagina vagini vagoto vagus valacy valgan valida validi valsar value valve valvul vancom vareni variab varian varice varico variol vas vascul vasect vaso vasoac vasoco vasodi vasomo vasopr vasosp vasova vector vegeta veloph vena venipu venlaf venogr venous ventil ventra ventri venula venule verapa vernix verruc verteb vertep vertig very vesica vesicl vesico vesicu vestib viabil vibrio vicari video videof vigoro villus vinca vincri viral viremi virion virolo virtua viruci virule viruri viscer viscos viscou visual vital vitami vitili vitrec vitreo vivax vocal vocali vocati voidin volati volume volvul von vorico vortio vulner vulva vulvar vulvec vulvit vulvod vulvov waist walden waning ward warfar washou watchf waterb weanin weight well west wester wheal wheeze wheezi whipla whippl white who whole wide wider wilcox wild willia wilms wilson withdr within wolff workin wound wrapar x xanthe xanthi xantho xenoge xenotr xerode xeroph xerosi xerost yaws years yellow yersin z zanami zidovu zika zipras zoledr zolpid zoonos zoonot zygote';
const rows = `EA-hou@urin!collec=|aЅth!urin!*on!day, save>fo@tВtЛ
EA-hydroxyӁ<D|Ӂ<D i<th!Ў
BA-HT3 ӳҶ|З!agѩЃnaӥa||GKrecepto@	BA-alph{reductas!ж|З!#shrink+th!prostн	EA-yea@Ӄvival|sԍ!aliv!о@5 yҗs||AOfк
NA priori|decҫ>ѭehand
EA.A1C|aӘag!И>Ԙ@ove@aboД3 months||AAHbA1c;AAhemoglobi<A1c;AAhaemoglobi<A1c;AAglycн>hemoglobin;AAglycн>haemoglobin	BA.A1C tВt|И>teЃ*aӘag!И>Ԙ@ove@3 months||AFHbA1c
ABn||bЧy
LAnal||bЧy	BAn?aortЀaneurysm|bulg!i<th!mai<arғ]i<th!bЧy	AAn?cramp||bЧ]cramp	DAn?discomfort||bЧ]discomfort	FAn?dԧenЩ||bЧ]swЧЛ|QDt	EAn?hysғecл|Ю?*th!ӆ Њth!bЧy	FAn?pѩ||bЧ]pѩ	FAn?Џ||bЧ]Џ	CAn?Ҝ||bЧ]Ҝ	CAnoplҲy||tumm]tuck
IA||dВtroy
EAon|Ҽ!#dВtroy+{қЅare{*щ
PA }conceк||abl!}gӄpregnӳ
CAalь|Ҿ%Ќԏal|ҟ
ABon||scrape
CAs||pockӄ*pus
BA!seizц|ӨӒ!#look+lik!star%in}space||AIpetӵmal
EAeeism|miss%Ѭ o@school Ԕn
EAt!neutrophil count|couЁ*{Ѳ-fѳ%И>cЧ	BAt!risk|ӟu?chanc!#Ҿ%happens	BAt!Ӳreduc=|ӟu?drop i<risk
EA=|tak%in
GA<from||avoid
EAү|Ќhav%o@do%ҾЛ	EAenc!rн|sԍ!*С!рstaye>off it
EA|laЖ*wӚ
EAlia|Ӕ+*ma҄ҧlls
EAosi+nigricans|dark, velvet]ҧ<folds
EAse|Ѻ+[
EAanc!an>commitmeЁЉ|ӫ]aboДaccept%ԀЛs
AAЁan>emerҊc]departУ||emerҊc]room|||2
BAtabl!Җ!organiza=|Ҕ*provҫr+#sԍ!Җ!an>costs||||2
BA.ACE ж|З!#relaxe+И>vВsel+}Ӆ@И>prВsц||AKangiotensin-conӘt%enzyme
BAla@vaccЭ|Ҵ!mad!_part+*{Ѳ
KAѼr|*th!hip socket	EAulum|hip socket
EAinophen|ӌ<Ҥ<an>feve@[||AAparacetamol
BAcәЭ|ҥ?#Җrie+й!ӓ	EAchoҢВғӏ|О<#Ӧ+dow<{й!Ӿ
EAsia|Ь<#ԗ+th!foo>pip!_mov%foo>down
EA.AchӚe+tendinю|sor!cor>бth!heel	BA.AchӚe+tendon|cor>бth!baЖ*th!heel	EA.AchӚe+tendo<ruptц|я<cor>бth!heel
EAhydria|no јЍӭ
EAroplasia|ҊetЀЬ<#aњ+ӛ!Цan>heѳ
EA reflux|јЍaci>#rise+in}th!ӝ	BA-bas!balК|balanc!*ӭ+i<th!в
KAic|^ГmuЍӭ
EA.AcЭtobӟe@bauӊnii|Ӑ?gѥ#reЈt+ӊ]Ѡs||NA
EA vulgaris|acne
BAЀneurԞ|Цo<th!hҗ%й!#i+ЌІ||ADvВtibѼ@schwann
EAe>Ѵь|ԕљ<gaЭ>_Й<o@ҴВ||BJdaptк	EAe>Ѵodeficienc]Ћ|lat!stag!*HIV||OL!deficien
EAordon|ҧ<tag
EAgaly|Ц*hands, feӄan>fac!_ГmuЍЦЫe
KAoclavicѼr|*th!ԠЁбth!top *th!shoulder	EAoplҲy|shav%*{shoulde@і
BAc keratoЈ|rӇpatЍ*ҧ<_su<ѱe||AKsolar
BA potўial|electrЀԡ?i<{йe
EAte>parti?thromboplҲi<ҩ|teЃ*clott%ҩ
BA comparaя|prove<МЁӥ>fo@comparison	EA Ѵь|ԕљ<th!ѽ]ҋ+о@Й<o@Ҵa=	BA metabolite|г!{Ѡ turn+in}#also Ѭs	EA ӃveӚК|regѼ@ӂck+i<ԉ!*МЁfo@now
EAt]limita=|ѐ!^dail]tasks	BAt]*dail]livЛ|dail]task suЍa+ҝ%o@drВsЛ
EA|sԍpnВs
EA bronchБ|short-tѥswЧ%*th!Ҟ	EA и|short-tѥҖ!fo@Ҁ<дВ+o@ҡ	EA coronar]Ћ|Ҁ<drop i<И>flЄ}th!ф	EA cystБ|Ҁ<Ѯ@п=	EA decompensн>heЂfailц|Ҁ<worsen%*{ѿф	EA disseminн>үphalomyelБ|Ҁ<swЧ%*th!Ъ	CA exacerba=||Ҁ<flare-up	EA exacerbaљ<*COPD|Ҁ<worsen%*є~	EA exposц|contӟ ^Ҿ%ќove@{Өҩ	EA flacci>myelБ|rar!й!дВ+#ђ+th!Я+weak	EA gҲroўerБ|Ҁ<јЍbug	EA hepatБ|Ҁ<swЧ%*th!lкr	BA дВs|дВ+#ҭ+Ҁnly	BA п=|Й<#ҭ+Ҁnl]an>i+short	EA isӂmЀstroke|Ҁ<strok!_{ѯe>vВsel||KLa	EA Ѣ]ҡ|Ҁ<Ӕ+*Ѣ]func=||GAren?failц	EA leukҙ|faЃИ>І||KEa	EA lк@failц|lк@#Ҁnl]ԗ+ѬЛ||AIfulminaЁhepaѾ	EA єҡ|Ҁ<sћ!єѱe	EA lymphoblҲЀleukҙ|fҲ-ҷ%И>І, ӌ<i<Ѱ||YBaemi;MMcy	BA Ӎ?unit|war>fo@С!рhav!juЃcom!in||AFӍ?assВsУ;GFassВsУ||4	EA migraЭ|migrѩ!҆	EA myeloҊou+leukҙ|faЃИ>І||WDae	EA myeloi>leukҙ|fҲ-ҷ%И>І||SEa	EA myoҖdi?ischҙ|Ҁ<laЖ*И>}th!ф||VEa	DB onset||Ҁ<ҭ	EA otiti+media|Ҁ<middl!ea@п=	FA pѩ||Ҁ<pѩ	EA pancrҝБ|Ҁ<ѡ<pancreas	EA pԍyngБ|Ҁ<sor!ӝ	BA phӏ|җly, Ҁ<stag!*a<дВs	EA promyelocytЀleukҙ|faЃИ>cК@^ѹЛ||YBaemi	EA pyelӜphrБ|Ҁ<Ѣ]п=	EA rejec=|ѽ]҆%{new organ	EA ren?ҡ|Ҁ<Ѣ]ѱe	EA rВpiraя]dԧrВ+Ћ|Ҁn, sћ!єѱ!#ђ+м%Ә]ԍd	EA rВpiraя]failц|Ҁ<failur!*th!ҕ	BA rВpiraя]п=|Ҁ<Й<*th!nԈ, throбo@ҕ	EA sinusБ|Өsinu+п=	EA strВ+Е|ШdԧrВ+i<th!week+о@{frѳen%evў	EA tonsӚБ|Ҁ<пte>tonsils	EA ԛѼ@necroЈ|Ҁ<ѱ!}Ү]Ѣ]ԛВ	BA-phas!Оn|О<#rise+^дВs
EAvir|herpe+[||CGi
EAumab|З!#calm+th!Ѹ!ї
BA-o<Љ|Ԥ{МЁadde>}th!mai<Ӝ||CIjunctк;CAjuncѧ!Ї;CIjunct
EAӴ|mov%towar>th!в'+middle
EA-associн>҂s|қЅ҂+ӥ>}Җr]ҊВ
BAarcinԞ|cК@#ҭ+i<glan>А
EA>hyperԚ|enӰe>ѫ!behin>th!nԈ	BAdecл|Р<}Ю!ѫ!бth!baЖ*th!nԈ
BAa|Ц#i+ЌІ	EAyoЈ|ӆ Ң%#ҷ+in}th!ӆ Я
EAЭ|З!#rВet+th!фbҝ	EAin!triphosphн|th!cЧ'+fuel
EAonsӚecл|Ю?*tonsil+an>adenoids
BAirus|ӌ<҂+#ca<Ҙ!cold+an>pink ң
DAt!hydra=||enӇ҃ds|AKproper|||1	DAt!nutri=||enӇэ]food||||1	DBt!rВt||enӇrВt||||1	DBt!Ӗ||enӇӖ||||1	DAt!vўila=||enӇfrВh air||I<intensiv!Җ!ӵi+aboДмЛ.
GA to||stiЖto	GB }{МЁplan||follЄ{МЁplan	GB }guҫҢВ||follЄguҫҢВ	GB }th!guҫҢВ||follЄth!guҫҢВ	GB }Ї||follЄЇ	GB }you@МЁplan||follЄyou@МЁplan	EAnce|sѾk%}th!plan	EAnc!}Ӎa=|tak%З!a+agreed||AAЗ!adherү	EAnc!}Ї|folӢ%{МЁplan
EAolyЈ|cutt%*sca@bands	BAon|sca@ban>#Ԡn+щ	BAo<molecule|О<#ђ+cЧ+sѾk	FAv!capsulБ||froze<shoulder
BAyte|fбcЧ
EAЭ|Ы!_ѽ]fat
BAecҮ|Ы!_fб#҇+insuli<Ѭ
KAe|*ѽ]fat	DA!щ||ѽ]fat	FAь||ѽ]fat
LAtк||added
EAmeЁЕ|ШdԧrВ+о@{big lif!џe
KAnt|gк<о@o@^th!mai<Ї	EAЁӂmoЉ|ӂm҉rap]о@Џ	EAЁradioЉ|ray+о@cК@Џ	EAЁЉ|Ԥ{МЁо@th!mai<Ӝ||KArҝУ	BAnte>vaccЭ|Ҵ!^a<ЛredieЁ#ђ+ӵѬ betғ
GBsғ||gк||A program o@{fun>i+run, Ќgкn.	GAste@CPR||giv!CPR	GAste@{vaccЭ||giv!{vaccЭ	GAste@firЃaid||giv!firЃaid	GAste@insuҢ||giv!insuҢ	GAste@Ӎa=||giv![|QAЭ	GAste@oxyҊ||giv!oxyҊ	GAste@th!vaccЭ||giv!th!vaccЭ	GAste@Ї||giv!Ї	GAste@ҴВ||giv!ҴВ	PAsғe>intravenously||gк<in}{ӷ	PAsғe>orally||gк<b]ӕ	EAstraљ<*Ӎa=|giv%[||XAЭ
CAcў||teen	EAceЁidiopathЀscolioЈ|curve>spin!i<teen+^no know<П||AU
KAl|*th!Ԅ+abov!th!Ѣys	BAl cortex|oute@pЂ*th!glan>abov!th!Ѣy	BAl criЈ|Ԓ-threнn%laЖ*strВ+Ыe	EAl fatigue|unprove<label fo@tirednВ+blame>o<strВ+ЫВ|||Nԟa<accepte>diagnoЈ: sa]so.	BAl Ԅ|glan>abov!th!Ѣ]#ђ+strВ+ЫВ	EAl hyperplasia|Т>glan>abov!th!Ѣ]ҟ||ATconҊit?	EAl insufѦ|Гҍ!strВ+Ы!mad!b]th!в||AAAddison'+~;AAAddiso<~	EAlecл|Ю?*{glan>abov!th!Ѣy
KArgic|reӟ%}adrenalЭ
KAcorѾal|*th!oute@glan>abov!th!Ѣy	BAcorѾotropЀЫe|Ы!#trigger+strВ+ЫВ
EA-onsӄStӚ'+~|fћ, rash an>ԠЁpѩ
BA!beneficiar]noѾe|warn%#MediҖ!ma]Ќpay||||2	EA!Җ!directк|writte<wishe+fo@и	EA!Җ!plannЛ|plann%fo@th!Җ!ҵwoul>waЁlнr	BA!deciЩ|writte<refus?*certai<Їs||QA }refus!Ї||4	BA!directк|writte<stнmeЁ*wishe+aboДfutur!Ӎ?и||IJФҖ!;IJэҖ!	EAe>mнrn?҈|be%35 o@olde@i<а	EAe>non-қЅceЅєІ|єcК@#ha+шd	BAe>pracѾ!nurse|nurs!^Ԥ{trѩЛ||SFregisғe>
JBe||ԍmful||Of wҝhe@o@ӱ=s, sa]"bad".	BA!ԣ>experiү|ќeveЁi<ԣd	EA!Ѡ eњ|sid!eњ *{Ѡ	BA!Ѡ Ӽ=|ba>Ӽљ<}{[||NAevў	AB!eњ||sid!eњ	BB!evў|unwӳe>Фѵо@{МЁo@vaccЭ|||Keep ӵԐ!{report muЃteЅa<eveЁ_{sid!eњ.	BA!eveЁfolӢ%Ѵiza=|Фѵо@{shot||ZAmmunisa=	AB!Фeњ||ќФeњ	AA!Фoutcome||Фҟ	CA!outcome||ba>rВult	BA!ѓ]outcome|ҽ+ѵi<ѓ]o@бз	AB!Ӽ=||ba>Ӽ=
EA.Aede+aegypti|mosqui}#шd+tropic?fћs||FA
EAc capacь|hЄweЅth!ѽ]ӥ+oxyge<dur%Ҍ	EBc Ҍ|exercis!#ђ+th!heЂbeбfasғ||IAacѧь
EAagia|swalӢ%air
EAl transmisЩ|ш>ЊҮ]droplet+i<th!air||IAшd	BAl-Ҋerat%procedц|МЁ#ca<spra]Ѳ+in}th!air
KAle|ѷД{fћ
PAe>individual||aњe>ѻn	KAк|*mood	EAiv!ґ|sig<#aњ+mood
KAnt|Җry%toward	BAЁйe|й!#Җrie+Ӿ+}th!Ъ
DA.Africa<trypanosomiaЈ||Ӗ%sicknВs
BA-visӵsummary|pag!#sum+Ԇ{visit||||2
KA-adjusted|^Ӊү+i<ag!ԙ<in}account||ECstandardiz;ECstandardis	KA-matӂd|*th!sam!҈	EA-relн>macѼ@deҊera=|ey!Н!*olde@ag!#blur+whбҵӺat	KA-specific|fo@on!ag!ө
EAis|ѽ]pЂmiss%_з
FAa||Ӕ+*tҲe
EAina=|clump%Ӏ
BAat%facя|th%#ђ+ӵworse
CBsiv!І||fҲ-ҷ%І
EA i<Ҭ|stay%i<you@ow<hom!a+ҵgӄolder||CMe
EAa|ѐ!know%object+o@face+dВpit!ԏ?sensВ
BAt|Ѡ #switӂ+{ceЅԡ?on
EAhobia|fea@*Ҭ+#ar!ԍ>}leave
EAlocytoЈ|ҁ+laЖ*ԑ!И>А
EAia|Ӕ+*writЛ
BA qualit]index|scal!*hЄclea<th!ai@is
BAn!~|Н!#шd+Њth!air	FAn!transmisЩ||ш>Њth!air|JAшd
EAw limita=|sӅ>ai@fӢ
EA clҗК|gett%mucu+oД*th!ҕ	EA hyperrВponsкnВs|ӧ+#tѳe<Гeasily||AUbronchial	EA obstruc=|ѯe>ai@fӢ||DMfӢ	EA remodelЛ|lҲ%џ!i<th!Ҟ||ODl	EA reЈtК|hЄԍ>ӵi+fo@ai@}fӢ
EAsia|Ԁ%unabl!}ҹ stӚ
EAia|Ќbe%abl!}Ғ
EA!aminotransferӏ|О<#rise+i<th!И>whe<th!lк@i+hurt
EAazole|worm [
EAsm|ҍ!o@no pigmeЁi<Ѷ, hai@an>eyВ
BAn|mai<О<i<Ў	BAn-to-crҝinin!raљ|urin!teЃfo@җl]Ѣ]ѱe||HQ 	FAnuria||О<i<th!urЭ|ALmicro
EArol|quick-relief Ҳhm{[||ACsalbutam
DAl consump=||drinkЛ|AAconsumpљ<*alcoә	EAl dependү|Шnee>}drink alcoә||RAy	EAl inԙ|hЄmuЍalcoә Ԗ!drinks	EAl misӥ|drink%#П+ԍm||ADќalcoә 	EAl us!Е|Ќbe%abl!}ы drinkЛ	EAl withdraw?Ћ|дВ+о@ԗp%alcoә	AAlЀbћ҈||alcoәЀdrink	EAlЀhepatБ|lк@ѱ!_heav]drinkЛ	EAlЀlк@~|lк@ѱ!_alcoә||HO-relнd
BAerӜ|Ы!#ђ+th!ѽ]ҹ salt
EAonн|і-ԫ%[||IAЀӭ
EA|Ӕ+*readЛ
EAhymia|ѐ!nam%ԀЛs
EAsin|Ҧ![
EAn!phosphatӏ|И>О<#ca<poiЁ}lк@o@ӛ!ҟs
BAid|ШplaЁsubstК	BAЈ|Гҍ!aci>i<th!Ў||AJmetabolЀ
BAt%agў|cК@Ѡ #ѱe+DNA
FA-Ҙ!ԓь||dea҄_an]П
BA|Әsio<*{Ҋe	BA frequency|hЄӌ<{Ҋ!Әsio<is
KAc|*Ҋ!ӘЩs
BAen|г!#П+a<ӮЀӼ=	EAe<ѴoЉ|қЅdԈ+#trai<th!ѽ]agѩЃa<Ӯy||AOsubcutaneous;AOsublЛual	KAenic|likel]}Ҙ!a<Ӯy	EAЀҲhma|Ҳhm{sӄoff b]ӮiВ	EAЀconjuncѧБ|itchy, re>ң+_a<Ӯy	EAЀcontӟ dermatБ|ҧ<rash _a<Ӯy	EAЀkeratoconjuncѧБ|sћ!ey!Ӯy||AVӘnal	FAЀrhinБ||ha]fћ	EAЀsensitiza=|becom%Ӯic||QFs	CAԧ||Ӯ]docя
EAa=|easЛ
BA ФprofВЩal|therapiЃo@҉@traЭ>ФѬer
EAљ<concealУ|hid%whiЍҔth!next ѻ<Ԡns
EAnia|Ҥ<_{touЍ#shoul>Ќhurt
KAneic|_an҉@ѻn	BAneЀӋ|ӠЁ*cЧ+_{donor||LKstem ceЅ	EAneЀӋa=|ӠЁ_an҉@ѻn
BAaft|ѫ!#come+_{donor
EAmuniza=|Ѹ!Ӽљ<}an҉@ѻn'+А||KFs
EArinol|З!fo@pѩful ԠЁ҆s
FBia||hai@Ӕs	FAi{arҝa||patch]hai@Ӕs	EAi{totalis|Ӕ+*aЅhai@o<th!head
EA-1 ӳitrypsi<deѦ|Т>laЖ*{О<#guard+th!ҕ	BA-ѯer|З!#relaxe+И>vВsel+an>th!prostн	EA-fetoОn|И>sig<*lк@cК@o@з defects	BA-glucosidas!ж|Ѻ+[	BA-ҢolenЀӭ|э]fб_plӳs	BA-synuclein|О<#clump+i<Parkinson'+~
EA.Alport Ћ|Т>Ѣ]an>hҗ%ҟ
EAolam|calm%[
EAӏ|clot-dissolv%[
EA>У?status|confusio<o@{џ!i<alertnВs
EAaѧ!text|word+#dВcrib!{pictц||DF
EAd!sicknВs|дВ+_thi<ai@бgreбheѳs||BJcut!mountѩ
KAar|*th!Ү]ai@sac+i<th!ҕ	EAa@і|jaw ӛ!#әd+ԅ	EAa@ӛ!Ӕs|Ӕ+*jaw ӛ!т>ԅ	EAa@hemorrh҈|ѹ%i<th!ҕ||KJa	EAa@osteБ|sore, empt]too҄socket	EAa@ridge|pЂ*th!jaw #әd+ԅ	CAus||Ү]ai@sac|AIpulmonar]
EA.Alzheime@~|Н!#sӢl]ԙ+memory
CAm fӚЛ|fӚ%mad!*mixe>metals|silve@fӚЛ
EAdЭ|Parkinson'+an>flu [
DAt ai@pollu=||outdoo@ai@pollu=	DAt temperatц||Ӄround%temperatц
FApia||laz]ң	KApic|^{laz]ң
GBte||walk	DA=||walkЛ	KAяy|abl!}walk, o@Ќstay%i<ъ	AAя]aid||walk%aid	EAя]И>prВӃ!moniяЛ|И>prВӃ!ӂck+b]{devic!wor<aЅday	EAя]и|Җ!ѷДa<oӘnеstay	FAя]Џ||same-da]Џ|AIoutӎў	CAя]ұ]cўer||same-da]ұ]cўer|PHҰ||2
EAЈ|gДЙ<b]{ӑe||CHo
EAra=|gett%betғ
EArhea|misse>o@abseЁҚs||ICo
EApia|sе#need+glassВ
EAin|ШХ
BA ӭ|ҋ%bloЖ*Оn	BA aci>sequү|orde@*{Оn'+ҋ%ѯs
EAciduria|О<part+i<urЭ
BAlycosҫ|ШӳibiotЀfo@ҽ+п=s
EAransferӏ|lк@О<i<th!Ў||ADtransamin
EArӜ|З!fo@uneve<фbҝ
EAptylЭ|З!fo@lЄmoo>an>й!pѩ
EApЭ|И>prВӃ![
FBa||memor]Ӕs
KAic|Ҙ%Ӕ+*memory
BAўeЈ|teЃ*th!҃>т>a<unbor<Ҹ
EAnfuЩ|add%҃>т>a<unbor<Ҹ
FAЀ҃d||҃>т>th!Ҹ	EAЀ҃>embolism|з wн@ўer%th!Ў	EAЀ҃>volume|amouЁ*wн@т>th!Ҹ	BAЀsac|bag *҃>т>th!Ҹ	EAomy|Ӧ%*th!wнr+b]{nurs!o@docя
EAquЭ|Ԩ{[
EAilҢ|Х	EAilҢ-clavѼnн|Х||AAco-amoxiclav
EAerici<B|Шfungu+[
EAlҢ|Х
CAe||қЅglas+Ӷ|DD
EAla|с<pЂ#handle+fҗ
EAe|О<#Ӧ+dow<starch
BAd|О<clump+#hҳҺ	EAdoЈ|ҋԆ*abԏ?О<i<Һ
EAophЀlнr?scleroЈ|й!Н!#weaken+Я+ove@ҩ||AALou Gehrig'+~	EAophy|wҲ%*Я
KAic|ҋ%Ԇщ	BAЀsғoid|Ѡ #ҋ+Я	EAism|ҋ%Ԇ*щ
EAis|tot?hҗ%Ӕs
BAbe|gѥ#lк+ѷДoxyҊ	KAbic|liv%ѷДoxyҊ	EBbЀҌ|Өburst+*ԍ>Ҍ	EAbЀthrВәd|poiЁԐ!Я+stЂ}burn||AKlӟн
EA canal|en>*th!ѣ	BA fissц|қЅtea@i<th!ҧ<*th!anus	BA fԧѼ|abԏ?tunnel nea@th!anus	DA inғcourse||an?sex	BA sphincғ|х!r%#cӔe+th!anus
EAsia|Ҥ<relief	CCsic||Ҥ<reliћ
EAi+*variК|teЃ*whethe@sћ?aӘ҈+Ӊ
EAЈ|{ӎў'+hisяy
EAlӟЀshock|Ԓ-threнn%ӮЀӼ=||NAӼ=	EAlӟoi>Ӽ=|Ӽљ<lik!{sћ!Ӯy	EBlaxis|{Ҁn, Ԓ-threнn%ӮЀӼ=|||Keep th!word: С!nee>ӵi<a<emerҊcy.
EAsia|Ӕ+*ԏ?ceЅform	EAsmoЈ|Й<ш>b]Ѿks	KAsѾ|^Ә]abԏ?А
CAmoЈ||Ӄgic?connec=	EAmotЀleak|leak Ԑ!th!ѣ wa+joЭd||QA҈
EAozole|breaЃcК@[
KAҰ|*th!в'+parts||IA	BA]scan|ѓ]sca<бaboД20 weeks||||2
BAen|mal!Ыe	EAe<Ӥiva=|ѯ%mal!ЫВ	EAe<Ӥivaљ<Љ|МЁ#Ӆr+mal!ЫВ	EAe<recepя|ceЅpЂ#receк+mal!Ыe	EAenetЀalopecia|patғ<hai@Ӕ+#run+i<familiВ||IL
EA|Гfew э]re>И>А||CEa	EA *chronЀ~|lЄre>И>cЧ+_an҉@П||AAmegaloblҲЀanҙ;AAmacrocytЀanҙ;CXa;AAmegaloblҲЀanaҙ;AAmacrocytЀanaҙ
KA|^Гfew э]re>И>А||CEa
EAphaly|fat?з defect ^moЃ*th!с<missЛ
EAa|laЖ*energy
EAВia|З!#ѯ+Ҥ<dur%{procedц||CIa	BAВioҎ|Ԍ@рҹ+ҵpѩ-fre!dur%Џ||COa;CDaВthet	EAВiҐ|Җ!#ҹ+ӎў+pѩ-fre!i<Џ||CMa	BAeѾ|З!#ѯ+Ҥ<dur%{procedц||CIa	IAetize||numb|JBs;CJa;CBaВthetis
KAoid|^th!wrong numbe@*DNA strands	EAoidy|wrong numbe@*DNA strands
BAsm|bulg!i<th!waЅ*{И>vВsel||FCi	BAsm ruptц|burst%*{bulg!i<a<Ѫ	KAқl|*{bulg!i<a<Ѫ
EA.Angelma<Ћ|rar!Ҋ!Ь<#aњ+th!Ъ
EB|ӂЃҤ<_Гҍ!И>flЄ}th!ф	EA pecяis|ӂЃҤ<_Гҍ!И>flЄ}th!ф
EAysplasia|fragil!vВsel+i<th!gut
EAdema|deep swЧЛ, Ԕ<*th!fac!o@lips||FF-o
EAeneЈ|Ц*new И>vВҏ	BAenВi+ж|З!#cut+off {tumor'+Ў||CAtiangioҊЀagў	KAenic|ҷ%new И>vВҏ	CAram||X-ra]*th!И>vВҏ	KAraphic|see<o<a<X-ra]*И>vВҏ	EAraphy|X-ra]*И>vВҏ
EAeratԞ|dark re>ҧ<spot
EAa|Ц*И>vВҏ	EAatoЈ|ӊ]Ҡ+*И>vВҏ
BAlҲy|Ҽ!#Ҩ+{ԩe>Ѫ
EAarcԞ|cК@*И>vВҏ
BAensin|г!#raise+И>prВsц	BAensi<II|г!#raise+И>prВsц	BAensi<recepto@ѯer|З!#relaxe+И>vВsel+}Ӆ@И>prВsц||MNII rec	BAensin-conӘt%enzyme|О<#raise+И>prВsц
EA-cloӃ!glaucԞ|Ҁ<ѝprВӃ!i<th!ң||BVcut!a
FAnia||Ӕ+*pleasц
EAoЈ|no swҝЛ
BA model|anim?ӥ>}ё]{huma<~	BA rВervoir|anim?#Җrie+{gѥѷДgett%sick
EAetropia|ң+#nee>ӉeЁglassВ
AA frӟц||Ҫ<ankle	BA-brachi?index|teЃ#compare+И>prВӃ!бth!ankl!an>arm	CA-foԟorthoЈ||ankl!brace
DAgӔsia||tongue-tie	EAs%spondylБ|Ԏ-tѥswЧ%an>stiffnВ+*th!spЭ||BExi?spondyloarthr	EAЈ|stiff, joЭ>҅
BA wЧnВ+visit|yҗl]MediҖ!ӂckup||||2
EAplҲy|r%#tѳen+{heЂvalve
BA]scan|ѓ]sca<бaboД20 weeks||AF20-week||4
EA|ѐ!find%words
EA.AnophelВ|mosqui}#шd+Ԩa
KAtal|*th!anu+an>Ӆ@ѣ	EAt?malforma=|Ӆ@ѣ Ќforme>rѳ	KAѾ|Ҙ%Ӕ+*hunger
EAia|Ӕ+*hunger	EAi{йosa|ҝ%disorde@i<whiЍС!eбfa@Гҍe
FAsmia||ѐ!Ӽh%orgasm
FAa||Ӕ+*smЧ
EAnosia|Ќknow%#ҵar!Ӛ
EAa=|whe<th!ovarie+do Ќreleas!a<egg
BAd|З!fo@фburn
BAnԧ|Ѡ #ѯ+{ceЅӾ	IAnize||ѯ|IBs
CAЀgait||limp
KAdў|com%ѭe
LAtal||а	AAt?appointУ||ѓ]appointУ|||4	EAt?corѾosғoid|shԟ#ripen+{Ҹ'+ҕ||YAs
EArtum hemorrh҈|ѹ%lat!i<а||MJa
LAor||front	BAo@chamber|froЁspac!i<th!ң	BAo@cruciat!ligaУ|ban>ч!th!kne!#ҹ+ӵsteady	EAo@cruciat!ligameЁreconstruc=|reҋ%{ban>i<th!knee	EAo@uveБ|swЧ%i<th!froЁ*th!ң
CAminѾ||worm [|KCh	BAmintЀѠ|worm [
EAcoЈ|ԁ+blaЖ_dust	BAcyclЭ|ШcК@Ѡ	EAx|ҽ+Й<П>b]bacғi{foun>i<soil
KApometric|*ѽ]meaӃВ	EApometry|meaӃ%th!в
BA-Mülleria<Ыe|Ы!#Ԋ+hЄӊ]egg+ar!left||GPu	BA-Parkinso<Ѡ|Parkinson'+[	LA-Ӯic||Ӯy	EA-citrulҢн>О<ӳiв|И>sig<*ԠЁ~||GAyclЀcitrulҢн>peptҫ	LA-пtк||Ѳ-fѳЛ	KA-inflammaяy|eas%swЧ%an>pѩ	BB-inflammaя]Ѡ|З!#eӏ+swЧ%an>pѩ||SA[;SAӍa=	BA-ӶrcuӔi+Ї|МЁ*TB	EA-vascѼ@end҉li?Цfacя|ѯ%Ц*И>vВҏ||FAVEGF
KAdroҊ|ѯ%mal!ЫВ	KAginal|eas%ӂЃpѩ	KAgioҊic|ԗp%new И>vВҏ
CArhythmic||heЂrhythm [	BArhythmЀѠ|З!fo@uneve<фbҝ
LAthmaѾ||Ҳhma
KAheroҊic|ҹ%arғie+clҗ
LAcғial||Ѳ-kӚЛ
EAotЀprophylaxis|Х+ԙ<}preveЁa<п=||ABprophylӟЀХ	EAotЀreЈtК|whe<Ѳ+ar!no Ԏe@kӚe>b]Хs	EAotЀЉ|МЁ^Ѳ-kӚ%[||EImicrobial;MArҝУ	EAoѾ-associн>diarrhea|loos!stool+_Хs||ZArrhoea	KAoѾ-reЈtӳ|no Ԏe@kӚe>b]Хs
BAdy|О<th!ѽ]ђ+}fеѲs	EAd]rВponse|mak%*Ѹ!Оns	BAd]tВt|И>teЃfo@{paЃЙ<o@Ҵa=||AGserolog	BAd]tiғ|level *Ѳ-fѳ%Оn+i<th!Ў||MAre
BAolЭrgic|З!#ѯ+certai<й!ӓ	EAolЭrgЀeњ|dr]mou҄an>confusio<_{Ѡ
EApaя]grief|grief ѭ!{dҝh
CAagѼnt||И>thinner	EAagѼ=|МЁ}preveЁИ>clots	CAnvulsӳ||Ӓ![|EAepilepѾ
KAprВsӳ|eas%ӤВЩ	EAprВsaЁӍa=|З!fo@ӤВЩ||PAѠ;PAЇ	EAprВsaЁЉ|МЁ^ӤВsio<[
LAabeѾ||ӹВ	CAabetЀӍa=||Ѻ+[|NAѠ;NAagў	CAarrheal||diarrhe{[|||2	CAarrhoeal||diarrhoe{[|||4	EAцЈ|әd%*wнr
CAeѾ||naӥ{[|EG-	BAetЀѠ|З!agѩЃnaӥa
BAileptЀѠ|З!#prevў+ӒВ||EFconvulsӳ;EAӒ!Ӎa=
KAtroҊic|ѯ%{femal!Ыe||EKo
BAngal|З!#trҝ+fung?п=s	EAng?agў|fungu+[	BAng?cream|cream #trҝ+fung?п=s	BAng?[|З!#trҝ+fung?п=s||LAѠ;QAa=;LAЇ	EAng?Љ|fungu+Ї
BAn|г!#trigger+th!Ѵ!ї	BA<tВt|quiЖteЃfo@part+*{Ѳ||AMrapi>	KAnic|sett%off th!Ѹ!ї	EAnЀdrift|қЅџe+i<{҂+ove@ҩ	EBnЀreassortУ|mix%*Ҋe+у<Ԃflu ҂sВ	BAnЀshift|Ҁ<Ӱ!џ!i<{flu ҂s	EAnicь|powe@}sӄoff th!Ѹ!ї
CAstamЭ||Ӯ][
KAperglycemic|Ӆr%И>ҿ||NEa	CApertensк||И>prВӃ![|EM-
CAlarial||Ԩ{[	BAlari?Ѡ|Ԩ{[
BAtabolite|cК@Ѡ #starve+А
LAcrobial||Ѳ-kӚЛ	EAcrobi?agў|Ѳ-kӚ%[	EAcrobi?reЈtК|Ѳ+no Ԏe@kӚe>b]th![+mad!}fеthem	EAcrobi?stewardship|us%Ѳ-kӚ%[+onl]whe<the]ar!needed||EMbioѾ
LAoplasѾ||І-fѳЛ	BAoplҲЀagў|cК@[||EAcК@Ѡ;EGІ
EAcicep=|ѯ%*Ҥ<ӓ
EAclea@ӳiв|И>sig<*th!ѽ]҆%itself
BAidӳ|г!#Ӹ+cЧ+_ѱe
CArasiѾ||ӑ![
EAospәipi>Ћ|Ь<#ђ+И>clԟГeasily
KAнlet|ҹ%И>_clottЛ	BAнlӄѠ|З!#҇+preveЁИ>clots||NAӍa=;NA[;NAagў	EAнlӄЉ|МЁ#҇+preveЁИ>clots||OArҝУ
KAoԒratк|ԗp%ceЅҠ	KAuriѾ|eas%itch
BAychoѾ|З!fo@ґ+suЍa+hҗ%voicВ	EAychotЀӍa=|З!fo@sћ!У?дВs||OAѠ;OAЇ
CAreѾ||feve@[
BAtroviral|З!#trҝ+HIV||EK-	EAtrovir?prophylaxis|HIV З!}preveЁп=	EAtrovir?Љ|[+#treбHIV||ES-
KAeumaѾ|trҝ%ԠЁ~
KAnse|ѯ%{Ҋe'+mВs҈	BAns!oligonucleotҫ|Өpiec!*cod!#ѯ+{Ҋe	EApЈ|clean%}kiЅѲs
EAci?ѻnalit]Е|patғ<*ignor%҉rs' rѳs
CAasmodic||cramp [
EArombin|И>О<#prevў+clots	KAromboѾ|prevў%И>clots	BArombotЀЉ|МЁ#prevў+И>clots||QArҝУ	KAyroid|sӢ%th!Ӭ
BAbercѼ@Ѡ|TB [||MFoЈ	LAmor||І-fѳЛ|EF-;IBu;EB-tumou	AAssк||cӇ[
BAnom|З!fo@{bit!_{snak!o@spҫr||HAin;HAene
BAral|З!#fѳ+҂sВ	EAr?agў|҂+[	BAr?[|З!#fѳ+҂sВ||KAѠ;PAa=;KAЇ	BAr?reЈtК|whe<҂+Ѡ+ԗ ѬЛ	EAr?Љ|МЁ*{҂s
FA||pass%no urЭ
BA]Е|Ь<#П+strong, lҲ%worr]o@fҗ	EA]sensiѧь|fea@*Ԁ%anxious
CAyѾ||anxiet][
EA+dԧrВs|ӤВsio<^worry
BA|th!в'+mai<Ѫ
KA|*th!в'+mai<Ѫ	BA aneurysm|bulg!i<th!в'+mai<Ѫ	BA arch|ben>*th!mai<Ѫ	BA dissec=|tea@i<th!waЅ*th!в'+mai<Ѫ	EA regurgita=|leak i<th!valv!Ԑ!И>leave+th!ф||HAinsufѦ;HNvalv!	BA root|stЂ*th!mai<Ѫ	EA stenoЈ|ԩ%*th!valv!Ԑ!И>leave+th!ф||HIvalv!	BA valve|valv!Ԑ!И>leave+th!ф	BA valv!reҬУ|Р<}reԉ!{mai<heЂvalve
BAoronar]bypass|Р<т>{ѯe>heЂѪ
EAraphy|X-ra]*th!mai<Ѫ
BA.Apga@score|quiЖӂЖ*{ԝ'+Фо@з
EAa|ey!ѷД{lens	KAc|ѷД{len+i<th!ң
FBa||ѐ!speak%o@Ӟrstand%words	KBc|^ѐ!speak%o@Ӟrstand%words
FAa||Ӕ+*voice
CAu+ulcer||mou҄sore
EA ҚontБ|swЧ%бth!tip *{too҄root
EAan|И>thinner
EAЀanҙ|Ь<i<whiЍth!ѽ]ђ+Гfew И>А||LEa
EA|paus!i<мЛ||DCo	BA moniя|alҳfo@paӥ+i<{Ҹ'+мЛ||DKo	EA *prematurь|м%ԗ+i<җl]babiВ||DRo	EA-hypopne{index|couЁ*м%ԗ+a<hour||DIoea-hypopno
EAoОn|О<#Җrie+fбi<th!Ў
BAroЈ|flбsheӄ*tendon
EAЈ|planne>dea҄*А	KAѾ|*planne>ceЅdҝh
BAecл|Р<}Ю!th!appendix||GGic
EA>behavio@ԃЈ|therap]#teaӂ+ҧll+step b]step||PKu
CAe>indica=||approve>ӥ|ANlabel;ANlicens
EAa|ѐ!mak%planne>ҒУs
EAc Љ|exercis!i<wҳwнr
EA+humor|clea@҃>i<th!froЁ*th!ң||MBu	AA+solu=||wнr-bӏ>solu=
BAdonЀӭ|fб#ca<Ҙ!swЧЛ
BArus|҂+_th!bit!*{mosqui}o@Ѿk
PA indicн>for||ar!ӥ>for
BA Ӟ@th!curve|hЄweЅ{teЃѬs, o@hЄmuЍѠ i+ԙ<in
BAne|О<ҋ%ѯ
EArazole|З!fo@sћ!У?дВs
AA frӟц||Ҫ<arm
EAӏ|О<#ђ+{femal!Ыe	BAas!ж|breaЃcК@З!#Ӆr+{Ыe
EAl|be%awak!o@excited
CBhmia||irregѼ@фbҝ
BAsinin|Ԩ{З!_{plӳ||LA derivatк	BAsinin-bӏ>combinaљ<Љ|mix *Ԩ{[s
LAal||Ѫ	EA?И>gas|teЃ*oxyge<i<th!Ў||ABИ>ga+ԃsi	BA?И>ga+tВt|И>teЃ*oxyge<an>aci>levels	EA?oxyge<satura=|oxyge<i<th!Ў	EA?stiffnВs|ԪИ>vВҏ	CAogram||X-ra]*a<Ѫ	EAѤ|X-ra]*arғiВ	BAole|Ү]Ѫ	FAoscleroЈ||ԍden%*th!arғiВ	BAovenou+fԧѼ|joЭ>arғ]an>vei<#i+ӥ>fo@И>cleanЛ	EAovenou+graft|ԛ!#Ԡn+arғ]an>ӷ	BAovenou+malforma=|tangl!*И>vВҏ||AZcerebr?a	EAtis|ѡ<arғiВ
EAnн|Ԩ{[
DBlgia||ԠЁpѩ
EAcўeЈ|drѩ%*҃>_{҅||AAԠЁaspira=	BAdeЈ|Р<#Ԡn+th!і+*{ԠЁfo@good	CAgram||X-ra]*{҅	EAgrypoЈ|Ԫ҅+_з	CApathy||ԠЁ~	CAplҲy||ԠЁreҬУ	KAscopic|ЊқЅcut+i<{҅	EAscopЀreҤr|mend%{ԠЁЊқЅcuts	EAscopЀЏ|ԠЁұ]ЊқЅcuts	BAӽ|Ӻч!{ԠЁ^{Ү]camera	EAЈ|wor<҅	EAл|Ҩ%*{҅
LAlar||҅	BAla@Җtil҈|smoo҄cushio<i<{҅
EAci?insemina=|ԉ%*spѥi<th!ѽ]}stЂ{а	BAci?pancreas|devic!#track+И>Ԙ@an>gк+insuҢ||AAhybri>cӔed-loop ї
PA cҢҰl]indicнd||if needed|AVwhen;AVif;DAindicн>cҢҰly
EAo+exposц|м%i<ќduЃfibers	EAoЈ|єsҖr%_м%i<asbВtos
EA.AsҖi+lumbricoidВ|Ӱ!roundworm *th!gut||HA	EAaЈ|Й<^roundworms
FAs||҃>i<th!bЧy
BAЀӭ|Ӂ<C
LAc||Ѳ-free	EAc loԈnЛ|implaЁ#come+loos!ѷДп=	CAc technique||Ѳ-fre!method
EAat!aminotransferӏ|О<#rise+i<th!И>whe<th!lк@i+hurt
EA.Asperge@Ћ|form *autism||IJ's	EA.AspergӚus|ӌ<mol>#ca<пt th!ҕ	EA.AspergӚu+fumigatus|mol>#ca<пt th!ҕ	EAӚoЈ|дВ+П>b]{ӌ<fungus
EAia|laЖ*oxyge<_Ќbe%abl!}мe||IA=
IAte||draw out	EAљ<ӻ|єЙ<_foo>o@҃>#weЁin}th!ҕ
BA|lab tВt
BAe>delкry|з ^th!҇ *tools||AJinstruУal;AJoperaѧ!Ԝl	EAe>reproducѧ!technҐ|Ӎ?҇ }gӄpregnӳ	BAiv!device|tool #҇+^dail]tasks	BAiv!lԧen%device|devic!#ђ+speeЍclҗer	EAiv!technҐ|tool+#҇ ^dail]tasks||BAdapѧ!equipУ
FAia||weaknВs	EAozoospermia|slЄsperm
EA ы|hЄweЅҲhm{i+ӊ҈d	CA exacerba=||Ҳhm{҆
KAaѾ|^a<uneve<ey!curve	EAatism|uneve<ey!shap!#blur+sѳ
BAyte|ӣ ceЅi<th!Ъ	EAytԞ|с<tumor
LAtric||uneven|KAal
KAԞѾ|^no Ѩ	EAԞtЀbacғiuria|Ѳ+i<urin!ѷДѨ	BAԞtЀҖrier|ѻ<рha+{gѥbДno Ѩ	CAԞtЀӎў||ӎeЁ^no Ѩ	CBԞtЀѻn||ѻ<^no Ѩ|NAindividual	EAԞtЀtransmisЩ|ш>b]С!^no Ѩ||NAшd
BAle|no фbҝ
OA bӏlЭ|бth!stЂ*th!ёy|бth!ҭ	PA elevн>Ӳof||бhighe@Ӳof|RAfor	BA-Ӳindividual|ѻ<рma]gӄth!дВs	AA-ӲpopѼ=||Ҕбhighe@risk|IAө
EA|poo@balanc!an>clums]ҒУ	EA-telangiectasia|Т>Ӕ+*balanc!an>ѿѸВ
KA|^poo@balanc!an>coordina=
EAtaЈ|collaps!*pЂ*{ԁ
EAol|heЂan>И>prВӃ![
EAizumab|З!#҇+th!ѽ]fеІ
EAcл|scrap%oД{clogge>Ѫ
EAҊeЈ|clogg%*arғiВ	KAҊic|clogg%arғiВ	BAma|fatt]ҋ-Ԇi<a<Ѫ	FBscleroЈ||ԍden%*th!arғiВ	KAscleroѾ|^ԍdened, clogge>arғiВ	EAsclerotЀҖdiovascѼ@~|Н!_fatt]ҋԆi<th!arғiВ	BAsclerotЀplaque|fatt]ҋ-Ԇi<a<Ѫ	KAthromboѾ|*clot+i<clogge>arғiВ
EAЈ|sӢ, twԧ%ҒУs
EAetЭ|ADHD [
KA|pron!}ӮiВ	FA dermatБ||eczema	EA ~|Ӯy-typ!~	EA eczema|itchy, dr]Ѷ
EA|tendenc]}gӄӮiВ
EAstaҮ|cәВғol [
KA|*th!ф'+uppe@chambers	EA fibrӚa=|irregѼr, Ԕ<faЃфbҝ	EA flutғ|faЃфbeб#ҭ+i<th!uppe@ф	BA sept?defect|ә!у<th!uppe@chamber+*th!ф	BA septum|waЅу<th!uppe@heЂchambers	BA tachyҖdia|faЃbeб_th!uppe@ф
BAўricѼ@node|rela]*th!фbҝ	EAўricѼ@sept?defect|ә!i<th!middl!*th!ф
BA|uppe@heЂchamber
KAic|wҲe>o@thin	EAy|wҲ%awa]*щ
EAne|З!#wҫn+pupil+o@speed+th!ф
EAmeЁЕ|ѐ!ӛd%^҉rs
BA rн|sԍ!*expԈ>С!рgӄsick
BA%physician|Ԍ@i<cԍg!*{ӎў'+Ӑ?и||||2
EAio<deficӵhyperacѧit]Е|Ь<#ђ+ӵԍ>}focu+an>sӵstӚ	EAӴ-deficӵЕ|ѐ!pay%atten=
IAн||weaken	EAa=|weakenЛ
BAutabl!risk|sԍ!*th!Ӳdu!}on!П
FAӴ|С!leav%{ё]җly|dropout	EAio<bias|erro@whe<С!drop oД*{ёy
LAal||unusual	BA?ӳipsychoѾ|newe@З!fo@sћ!У?дВs||AOsecond-Ҋera=
CAram||hҗ%tВt
CAogԧ||hҗ%specialԧ	FAogy||hҗ%и
EAetry|tВt%*{ѻn'+hҗЛ
LAry||hҗЛ	EAr]Ъstem rВponse|hҗ%teЃ*th!Ъ'+answer	BAr]canal|ԛ!_th!oute@ea@}th!җdrum||AGҗ	EAr]cortex|с<pЂfo@hҗЛ	EAr]hallucina=|hҗ%thЛ+#ar!Ќthere	BAr]йe|й!fo@hҗЛ	EAr]procВs%Е|ѐ!mak%sens!*sounds
EAtaѧ!an>alғnaѧ!communica=|way+}communicat!ѷДspeech
EAla@acupunctц|needle+i<th!җ
GAtн||lԧe<to	EAta=|lԧen%^{stethoscope
FA spectrum Е||autism
BA-Ԧя|pe<#gк+{sӄdos!*[
BAtiв|г!#҆+th!в'+ow<ѫВ
KAthonous|caught locally
BAaft|ѫ!#i+Ғ>withi<on!в
KAmune|П>b]th!ѽ]҆%itself	BBmun!~|дВ+i<whiЍth!ѽ]҆+itself||LAӱ=;OAorder	EAmun!үphalБ|с<swЧ%_th!в'+ow<ѸВ	EAmun!hepatБ|lк@Н!i<whiЍth!ѽ]҆+th!lкr	EAmun!lк@~|lк@҆e>b]th!в'+ѸВ	BAmun!rВponse|attaЖb]th!Ѵ!ї o<th!в||NAac=	EAmun!ӬБ|ԭ>҆e>b]th!в'+ѸВ	EAmunь|whe<th!ѽ]҆+it+ow<ѫВ
EAflamma=|swЧ%^no Ҙ!_outsҫ
KAgous|_you@ow<в	EAgou+И>transfuЩ|giv%baЖӜ'+ow<Ў	BAgou+Ӌ|ӠЁ*{ѻn'+ow<А||LKstem ceЅ	EAgou+Ӌa=|ӠЁ*you@ow<А
BAte>exғn?defibrӚaя|devic!#ca<rВtЂth!heЂ^{shock
KAmic|*ѽ]ac=+#ru<o<thei@own	BAmЀйou+ї|йe+#ы фbҝ, м%an>digВ=	EAmЀneurю|ѱ!}йe+#ы Һ, suЍa+th!Ѯr
EAagy|cЧ+clean%Ԇthei@ow<parts
EAfrac=|machin!teЃfo@glassВ
KAmal|*{DNA stran>҉@tha<X o@Y	KAm?dominӳ|П>b]on!џe>Ҋ!_on!parў	EAm?dominaЁpolycystЀѢ]~|Т>҃>sac+i<th!Ѣys	KAm?recВsк|П>b]џe>Ҋe+_bo҄parўs	BAme|DNA stran>҉@tha<X o@Y
FB influenza||bir>flu|GAflu
EAЁrВtricѧ!foo>intak!Е|Ԥem!pick]ҝЛ
EAӴ|laЖ*drк
CA>ӗ||knocked-oДӗ
EAon|tҗ%away
AA||armpit	LAry||armpit	EAr]dissec=|Ю%Ԅ+_th!armpit||JKlymph nod!	BAr]lymph node|Ѳ-filғ%glan>i<th!armpit
BA|Ӫҳ*{й!cЧ
KA|*th!Ӫҳ*{й!cЧ
EAdЀ[|ol>India<[
EAoprЭ|З!#calm+th!Ѹ!ї
EAomycin|Х
BA ӳifungal|fungu+[||FA
FAermia||no spѥi<semen
EAia|wҲ!ҋ-Ԇi<th!Ў||EEa
BA.B cЧ|ԑ!И>ceЅ#ђ+Ѳ-fѳ%Оns||CAlymphocyte	EA.B-ceЅlymphԞ|И>cК@*th!Ѵ!А||APdiffus!Ӱ!
FA.B12 deѦ||lЄӁ<B12|AOӁ<;ALcobalamin
EAoЈ|И>Й<ш>b]Ѿks
EA.BacӚu+ӳhracis|gѥ#ђ+deadl]sporВ	BAus|rod-shape>Ѳ	EAu+Calmette-Guérin|TB vaccЭ||GQe;UDe
EAen|Я-relax%[
EA.BacғoidВ|gѥ#lк+i<th!gut	FAҙ||bacғi{i<th!Ў|GEa	BAi?coloniza=|Ц*Ѳ+i<th!в||QFs	EAi?conjuncѧБ|pink ey!_Ѳs	EAi?menЛБ|ҁ+Й<т>th!с<П>b]bacғia|||Keep th!word: С!nee>ӵi<a<emerҊcy.	BAi?oӘҠ|Гӊ]Ѳ+i<th!gut	EAi?ӻ|єЙ<b]Ѳs	BAi?strѩ|on!kin>*Ѳ	EAi?vaginoЈ|ГmuЍ*certai<bacғi{i<th!Ԝ	KAicidal|kӚ%Ѳs	EAiҐ|ё]*Ѳs	BAioph҈|҂+#kӚ+Ѳs	KAiostaѾ|ԗp%Ѳ+_ҷЛ	FAiuria||bacғi{i<th!urЭ
EA!bӚЛ|cԍg%ӎў+fo@whбinӃanc!di>Ќpay||||2	EAe>anВthВia|mix *Ѡ+fo@Џ||LIa
EAtis|ѡ<tip *th!penis
BA<angioplҲy|Ҩ%{vВsel ^{Ү]balloon
EAЉ|МЁ^baths
BAurн|Шcalm%Ѡ
BA-met?stў|plai<mВh ԛ!fo@a<Ѫ
CArЀӃgeon||weѳ-Ӕ+Ӄgeon	FArЀЏ||weѳ-Ӕ+Џ	CArician||weѳ-Ӕ+docя
BA enema|X-ra]*th!ѣ о@ӵi+fӚe>^dye	BA swalӢ|X-ra]*th!throбan>јЍо@{chalk]drink||HAmeal
EA.Barrett'+Вophagus|џe>Ң%*th!foo>pip!о@yҗ+*ӭ||KJo
BA@method|metho>#ѯ+sperm, suЍa+{condom
BA.Barthel Index|scor!*dail]self-и
BA ѽ]temperatц|ѽ]temperatur!бrВt, measц>o<wakЛ	BA ceЅѕ|ӌn, sӢ-ҷ%ҧ<І	EA ganglia|с<part+#ы ҒУ	EA metabolЀrн|energ]th!ѽ]burn+бrВt||APrВtЛ	EA-bolu+insuҢ|insuli<fo@th!da]an>fo@meals
BA Ҥr|Ԃletғ+*DNA #fӵӀ
BAne|ҭ%point	BAn!cԍacғisѾ|detail aboДС!бth!ҭ	BAn!risk|Ӳѭ!an]Ї	BAn!value|valu!бth!ҭ
BA metabolЀpanel|И>teЃ*ҿ, salt+an>Ѣ]э	EA reproducљ<number|hЄӊ]С!on!siЖѻ<пts||QHve
BA@Ѫ|arғ]бth!bas!*th!Ъ
BAil|typ!*ԑ!И>cЧ
EA.BayВia<ԃЈ|ma҄#updн+odd+^new fӟs	BA.BayВia<model|ma҄model #updн+odd+^new fӟs
BA.BeЖDeprВsio<Invenяy|sӄ*quВ=+aboДӤВЩ
EA.Becke@muscѼ@dysԚ|Т>х!weaknВs, milde@tha<Duӂnne
EAethasӜ|sғoi>fo@Ҟ||IF
FAo@modifica=||џ!*habits|HOu	EAor?э|У?Фan>г!us!и||HKu	BAor?inғven=|pla<#҇+С!џ!habits||HQu;IN џe;HNu@џe	EAor?Љ|therap]#џe+habits||SA approach;HLu;HAur?therap]approach
EA.Behçet'+~|mou҄sore+an>ѡ<vВҏ||DMc;GI;DIcet
EA.BЧ'+palsy|Ҁ<weaknВ+o<on!sid!*th!face||EG
KA|ЌІ	EA paroxysm?posi=?Әtigo|Өdizz]spЧ+whe<th!hea>movВ	EA ҦЀhyperplasia|enӰe>Ҧ!#i+ЌІ	EA ҦЀhyperԚ|enӰe>Ҧ!#i+ЌІ||RAenӰeУ	BA tumor|Ц#i+ЌІ||LBu;HAneoplasm;HAҠ
EAizumab|Ҳhm{shot
BAiazepЭ|calm%З!#ca<b!habit-formЛ
KAed|griev%{dҝh	FBeУ||grief о@{dҝh	DAemeЁcounselЛ||grief ӣ|TDl	EAemeЁleave|Ԣ!off о@{dea҄i<th!family	DAemeЁӣ||grief ӣ
BA.Berg Balanc!Scale|teЃ*balК
EAri|дВ+_Гҍ!Ӂ<B1
EAioЈ|єН!_{metal
BA inғВt+deciЩ|choic!mad!fo@Ԗ!рcanЌdecҫ||NJ||4	EA supporѧ!и|Җ!#eӏ+Ѩ	EA-correcte>visu?acuь|sԍpeЃsе^glassВ
BA Ҷ|З!#Ҩ+th!Ҟ||EH2-;EI-2	BA cЧ|ceЅ#ђ+insuҢ||AJpancrҝЀ	EA thalassҙ|Т>lЄre>И>А||MEa	BA-adrenergЀѯer|З!#sӢ+th!ф||KAocepto@ӳҶ	BA-amyloid|О<#clump+i<Alzheimer'+~||AAamyloi>beta	BA-ѯer|З!#sӢ+th!ф	BA-Җotene|orang!plaЁcolo@th!ѽ]turn+}Ӂ<A	BA-lӟam Х|famil]*Х+suЍa+penicilҢ||LA
EAzumab|З!#ԗ+new И>vВҏ
ABge||drink||||1
JBal||twice-yҗly||Nԟth!sam!a+bienni?(ћ]Ԃyҗs).	MAally||twic!{yҗ|AJsem
EAtamҫ|Ҧ!cК@[
BAonн|salt #balК+ӭ
BAi>aortЀvalve|heЂvalv!^Ԃflap+instea>*three
KBal|ћ]Ԃyҗs	MBally||ћ]Ԃyҗs
EA.Bifidobacғium|҇ful gѥi<th!gut
BAҫ|Ѻ+[
KAral|o<bo҄sidВ	EAr?cochlea@implӳa=|hҗ%implaЁЏ||AV	EAr?hҗ%Ӕs|hҗ%Ӕ+i<bo҄җs	BAr?mҲecл|Р<}Ю!bo҄breҲs||ALdouble	BAr?oophorecл|Р<}Ю!bo҄ovariВ	EAr?ӻ|pneumoni{i<bo҄ҕ	OArally||o<bo҄sidВ
BA ӭ|lк@aci>#҇+digeЃfat	BA aci>sequВtrӳ|З!#Ӆr+cәВғol	BA duct|ԛ!#Җrie+bil!_th!lкr	BA duct stӜ|ston!i<th!lк@duct||APӌ<	EA salt|lк@salt #҇+digeЃfat
LAy||bile	EA]atrВia|ѯe>lк@Ӷ+i<babiВ	AA]calculus||gallstӜ	EA]cirrhoЈ|lк@sҖr%_ѱe>ducts||ARprimar]	FA]colic||gallston!pѩ	EA]obstruc=|ѯe>lк@ducts	EA]strictц|narrЄlк@duct	EA]trӟ|lк@ducts
EAbin|yЧЄг!_ol>re>И>А
EAprost|ey!drop fo@ѝey!prВsц
KAl|^Ԃpeaks
EA-ҝ%Е|ҝ%disorde@^Ӱe, out-of-ы meals
EAla@viЩ|see%^bo҄ң+Ӏ
KAorbable|#dissolve+i<th!в||DIre
EAumѼ=|ҋ-Ԇ*{ҥ?i<th!в
BAay|ӯЃi<liv%thЛs
EAilabilь|hЄmuЍ*{З!th!ѽ]ca<ӥ
KAavioral|*ѽ]an>ԋ||KDu
KAmҰ|*th!в'+ӂmԧry	BAmic?marker|г!#Ԋ+whбth!ѽ]doВ	EAmԧry|ӂmԧr]*liv%thЛs
EAӎbilь|be%ԍmlВ+}th!в	KAӎble|Ќќ}th!в
EActric?impedanc!ԃЈ|ѽ]fбteЃ^ѿcurrў||XA
EAivalү|Ѭ%th!sam!wa]a+an҉@Ѡ	KAivalў|Ѭ%th!sam!wa]i<th!в
EAdԮ|trѩ%}ы ѽ]Ӿ+suЍa+heЂrн
BBm|sѾk]laye@*Ѳs
BAard|th%#coul>ш>~	KAardous|abl!}ш>~
EAormaѾs|us!*compuғ+}ё]Ҋe+an>А
BAic|З!mad!_liv%А	BAЀѠ|З!mad!_liv%А||JA[;JAӍa=;IA?[;JAЉ	BAic?agў|gѥ#ca<hҳСe	KAҰl]ӟк|hav%a<eњ o<th!в
BAker|sig<i<th!ѽ]#Ԋ+Фo@~
EAerial|mнri?mad!fo@th!в
KAhanҰ|*hЄforce+ӟ o<th!в	EAhanics|hЄforce+ӟ o<th!в
EAiяЛ|tВt%th!ѽ]fo@ҥals
EAsic?profile|ӈ>ӂЖ*a<unbor<Ҹ
BAstheЈ|implaЁmad!_anim?щ
BB|teЃ*{қЅpiec!*щ	KA-proven|Ԋ<b]{ѫ!tВt	KAchosocial|*в, min>an>soci?Ԓ	EAchosoci?model|view *в, min>an>soci?Ԓ
EAety|saf!handl%*Ѳs
EAurь|guard%agѩЃќѲs
BAsor|devic!#detect+substК+i<th!в
BAilar|nea@cop]*{З!mad!_liv%А
BAtisѾian|expert i<th!ma҄*ФrВҗch	EAtisѾs|us!*ma҄i<ФrВҗch
EAveӚК|watch%fo@ԡ+*outӦs
EAtheЈ|mak%*{г!i<th!в
EBrorism|releas%Ѳ+o@poison+}hҳСe	BArorism ҆|releas!*Ѳ+o@poison+}hҳСe||LHt
BA|B Ӂn
EAe|typ!*{Ѳ
EA.BiPAP|mask м%ӣ ^Ԃlevel+*ai@prВsц||AAbilevel posiѧ!airwa]prВsц
KAic|^ԂphasВ
EA@ӤВЩ|lЄmoo>i<moo>swЛs	EA@Е|У?дВ+^Ә]ѝan>Ә]lЄmoods
BA cohort|Ҕ*С!bor<i<th!sam!yҗs
PA i<die||twic!{day
EAolol|heЂ[
EAtr?index|с<wav!numbe@fo@Ӗ depth
EAnol A|ҥ?i<som!plasѾs
BAsphonн|З!#ԫ+ӛВ
BAng X-ray|X-ra]*th!baЖԅ||JAradiograph
AA@calculus||Ѯ@stӜ	EA@outlӄobstruc=|ѯe>flЄ_th!Ѯr
BA%rash|rash #fade+whe<prВsed||GFable
EA criЈ|И>cК@#turn+fҲ
BAcyst|embryo бaboД5 days	EAmycoЈ|єЙ<_{soil fungus
EAng diatheЈ|tend%}ѹ
EAcin|cК@[
EArБ|ѡn, sor!ңlids	EAroconjuncѧБ|swЧ%*ңli>an>ң	FAroplҲy||ңli>Џ	EArospasm|ңli>twitchЛ
FA alcoә concўra=|amouЁ*alcoә i<th!Ў|И>alcoә level|RAtў	DB coagѼ=||И>clottЛ	BA cultц|ӯЃfo@Ѳ+i<th!Ў	FA glucԈ||И>ҿ	CA glucos!level||И>Ԙ@level|AN	CA glucos!meғ||И>Ԙ@meғ|PBonito;AFgluco	EA plaқ|liqui>pЂ*Ў	BA product|pЂ*donн>Ў, suЍa+re>А	BA smҗ|ӺбИ>cЧ+Ӟ@{ԇ||ALperipher?	AA specimen||И>sample	EA ц{nitroҊ|wҲ!i<th!И>#Ԋ+hЄth!Ѣy+Ѭ	EA-с<barrier|waЅ#guard+th!Ъ
BAorn!~|Н!#шd+ЊЎ||LAп=	BAorn!pathoҊ|gѥ#шd+ЊЎ
EAtream п=|Ѳ+i<th!Ў
BA.Blu!Badge|park%permӵfo@disable>Сe||||1
EA trauma|injur]_{ԍ>bӢ||GGforc!
EA composi=|sԍ!*fбan>Я	EA dysmorphЀЕ|constaЁworr]aboДflaw+i<hЄon!looks||OAa	AA habitus||ѽ]ҋ	EA imag!dԧurbК|wrong view *Ӝ'+ow<в	BA mas+index|meaӃ!*weеfo@heѳ
BA wн@advisory|noѾ!}boil tap wн@ѭ!ӥ||LAnoѾe
BA|Ӱ!dos!gк<бonce	EA dԈ|Ӱ!dos!gк<бonce||GAԦ=;GAinfuЩ	EA insuҢ|faЃinsuli<fo@{me?o@ѝИ>ҿ||AAinsuli<bolus
EA ҈|hЄҷ<th!і+are	EA defect|miss%piec!*і	EA densitometry|sca<#Ԋ+hЄШі+are	BA densit]scan|sca<#Ԋ+hЄШі+are||NAtВt	EA eroЩ|әe+wor<i<і	EA forma=|ҋ%*і	CA frӟц||Ҫ<і	BA graft|piec!*ӛ!#i+Ғ>}reҤ@an҉@і	EA healЛ|mend%*і	EA marrow|soft ч!*ӛВ, Ԑ!И>cЧ+ar!made	EA marrЄaspira=|tak%{liqui>sampl!_ч!{і	BA marrЄbiopsy|teЃ*{қЅsampl!_ч!{і	BA marrЄӋ|МЁ#reҬ+th!cЧ+#mak!Ў	EA marrЄӋa=|ӠЁ*Ў-mak%А	EA mass|amouЁ*і	EA metҲaЈ|cК@#ha+ш>}і||NBe	EA mЭr?contў|mЭral+i<і	FA mЭr?densь||ӛ!strength	BA morphoҊetЀОn|О<#ђ+ӛ!ҷ	EA rВorp=|Ӧdow<*і	BA scan|sca<#Ԋ+џe+i<th!ӛВ	EA turnoӘ|Ӧdow<an>renew?*і||FAremodelЛ;FAremodЧЛ
EAygmus|rumbl%soun>_th!ѣ
EAҢ!ѻnalit]Е|У?дВ+^Шmood+an>unstabl!rela=ships
EA.BordetЧ{pertusЈ|gѥ#П+whoop%cough
EA.Borreli{burgdorferi|gѥ#П+Lym!~
EAomib|ӛ!cor!cК@[
EAnum toxin|shԟ#relaxe+хВ||PA typ!A;AAonabotuҢumtoxinA	EAsm|rare, Ԓ-threнn%poison%#ԗ+Я+ѬЛ
BA obstruc=|ѯe>ѣ||ANintВҮa	EA prepara=|empty%*th!ѣ ѭ!{tВt||KA
BA?Ѫ|arғ]i<th!uppe@arm	EA?neurБ|Ҁ<й!Ҥ<an>weaknВ+i<th!shoulde@an>arm	BA?plexus|й!bundl!*th!arm	EA?plexu+ѯ|numb%*th!arm	BA?plexu+ҡ|ѱ!}th!йe+*th!arm
EAЉ|radiaљ<_Ү]seed+Ҭ>i<o@nea@th!І
BArrhythmia|sӢ, uneve<фbҝ
EBardia|slЄфbҝ
FAinВia||slЄҒУ	BAinin|г!#П+swЧ%an>pѩ
EAhrenia|slЄԬЛ	FAnea||slЄмЛ|HCo
EA aԚ|shrink%*th!Ъ	EA dҝh|whe<th!wә!с<ha+ԗpe>fo@good	EA edema|swЧ%*th!Ъ||GFo	EA ischҙ|laЖ*И>}th!Ъ||KEa	EA metҲaЈ|cК@#ш>}th!Ъ||OBe	EA natriцtЀpeptҫ|И>sig<#th!heЂi+Ӟ@strѩ||AUB-type	EA perfuЩ|И>flЄi<th!Ъ	BA stem|pЂ*th!с<#ы+м%an>фbҝ||FE	EA tumo@rВec=|Ю?*{с<tumor||KLu	BA-derк>neurotrophЀfacя|О<#҇+с<cЧ+lк
BA.Braxto<Hick+contrac=|pracѾ!tѳen%*th!ӆ
BA.BRCA Ҋe|Ҋ!#ca<rais!th!chanc!*som!Іs	BA.BRCA muta=|Ҋ!џ!#raise+th!chanc!*som!Іs||FIҊ!
EAhrӇѹЛ|unexpecte>ѹ%у<Қs	BAhrӇп=|Й<dВpit!Ҵa=||NAcӏ	EAhrӇpѩ|Ҁ<Ҥ<dВpit!regѼ@Ҥ<[
FA augУa=||breaЃenӰeУ	EA ѕ|breaЃІ	EA conserva=|ҹ%moЃ*th!breҲ||GA-conserv%Љ	EA densь|mor!glan>an>lВ+fбi<th!breҲ	EA engorgeУ|breҲ+ГfuЅ*milk	EA reconstruc=|reҋ%{breҲ	BA tomosyntheЈ|X-ra]*th!breҲ+_ӊ]anglВ||AA3D mammogram	EA-conserv%Џ|ұ]#Юe+th!cК@bДҹ+th!breҲ	EA-conserv%Ї|ҹ%moЃ*th!breҲ
BA Ҹ|bab]^feӄo@bottom down	BB з|з ^th!feӄo@bottom first||HAdelкry	EA prВўa=|bab]ly%bottom o@feӄfirst||IEosi
EA.BrВlЄthicknВs|hЄdeep {ҧ<cК@is
BA inғven=|Өtalk #҇+Ԗ!џ!{habit
EA lеЉ|МЁ^brеlѳ
EAidЭ|ey!drop fo@ѝey!prВsц
BA-spectrum Х|ӳibiotЀ#kӚ+ӊ]kind+*Ѳs	BA-spectrum sunscreen|sunscree<#ѯ+bo҄kind+*ќrays
EAdroЈ|bad-smЧ%swҝ
LAial||ӧ	EAi?Ҳhma|Ҳhma	EAi?thermoplҲy|heбМЁ*th!Ҟ	BBi?Ӷ|ԛ!#Җrie+ai@in}th!ҕ	EAiectaЈ|wҫned, ѱe>ӧ+#trap mucus	KAiolar|*th!қlleЃҞ	CAiole||Ү]ӧ	EAiolБ|єЙ<ӌ<i<babiВ	EAioliti+obliғans|sҖr%*th!қlleЃҞ	EAБ|swЧ%*th!ӧ+i<th!ҕ	EAoalveola@lav҈|wash%oД*th!ԁ+fo@tВts	FAoconstric=||tѳen%*th!Ҟ|ATҌ-induce>	EAodila=|wҫn%*th!Ҟ	BBodilaя|З!#Ҩ+th!Ҟ	CAoҊЀѕ||єІ	EAѤ|X-ra]*th!Ҟ	EAԞlacia|flopp]Ҟ	EAoӻ|Й<*th!ԁ+an>Ҟ	EAoprovoca=|teЃ#ђ+ӧ+tѳen	EAopulmonar]dysplasia|єН!i<babie+bor<җly	EAorrhea|ГmuЍmucus-lik!҃>_th!ҕ||KCo	BAoӽ|Ӻin}th!ԁ+^{thi<camer{Ӷ	EAospasm|Ҁ<tѳen%*th!Ҟ	EAostenoЈ|narrЄӧ	CAus||Ӱ!ӧ
EA adipos!щ|fб#burn+energy
EAloЈ|Й<_fҳanimal+o@raw milk
EA.Brugad{Ћ|Т>heЂrhythm ҟ
FBm||tee҄grindЛ
KA|*th!ч!*th!ӂek	FA mucosa||Ң%*th!ӂek	CB swab||ӂek swab
EAnҫ|sғoi>fo@ӧ+o@gut
BA solu=|liqui>#ҹ+aci>level steady
EA environУ|th!ҋЛs, street+an>park+т>us
EA{йosa|ҝ%disorde@i<whiЍС!bЛ!an>the<purge||HA
CA||Ӱ!blisғ
EA+keratю|ѡn, blisғe>froЁ*th!ң	EA+pemphigoid|Н!#П+Ӱ!ҧ<blisғs
EA branЍѯ|dela]i<th!ф'+electric?ӓ
EAcaЭ|numb%[||ALlevo
EAorphЭ|З!#trҝ+addicљ<}heroi<an>simila@Ѡs
EAӴ|З!fo@lЄmoo>o@quitt%smokЛ
EA.Burkitt lymphԞ|Ә]faЃИ>І||HJ's
EAg mou҄Ћ|burn%Ԁ%i<th!ӕ
BA|҃>sac #cushӴ+{҅
EAis|ѡ<҃>sac nea@{҅
EAraphy|X-ra]*{ԠЁsac
EA.Buruli ulcer|Й<#ҝ+awa]Ѷ
EAӜ|З!fo@worry
EAoЈ|єН!_cotto<dust
EA.C-Ӽѧ!Оn|И>О<#rise+^swЧ%o@п=
EAolЭ|З!#Ӆr+milk Ыe
KAѾ|Ә]thi<an>ѿ_дВs
EAia|weеan>х!Ӕ+_ҽ+дВs
EArЀdonor|dono@рha+died||AGdeceӏd
EAm|ќmetal
BAea<sec=|з Њ{cДi<th!bЧy||KAdelкry
EAn!citrн|З!#҇+җl]babie+мe
AAeus||heel і
EAica=|ҋ-Ԇ*calcium	KAied|ԍdene>^calcium
EAeuri<ж|З!#ђ+th!ѽ]ҹ {new organ
BAonin|Ы!#Ӆr+calcium	EAriol|acѧ!Ӂ<D
BAm ӳҶ|З!#relaxe+И>vВҏ	BAm channel|gat!#let+calcium in}А	BAm channel ѯer|З!#Ӆr+И>prВsц	FBm deѦ||laЖ*calcium
JAc||calorie	EAc expenditц|calorie+burned	EA!deficit|burn%mor!calorie+tha<ҵҝ||GIc	EA!inԙ|hЄӊ]calorie+Ԗ!ҝs||GHc;AHenergy	FA!rВtric=||ҝ%fewe@caloriВ|GMc
BAtecҮ|stool О<#Ԋ+gДswЧЛ||AMfec?
EAobacғioЈ|Й<^campylobӟe@bacғia
EA caӂxia|weеan>х!Ӕ+_І	EA incҫnce|hЄӊ]С!gӄІ	EA ԓь|dҝh+_І	EA pѩ|Ҥ<_І	FA recurrү||retur<*th!І|AMtumo;AMtumou	EA stagЛ|find%hЄfa@{cК@ha+шd||AJtumo;AJtumou	EA-relн>fatigue|tirednВ+_І	EA-specifЀӃvival|Ӄviv?_cК@alӜ
EAartan|И>prВӃ![
EA.Candida|yeaЃ#П+thrush	EA.Candid{albicans|yeaЃ#П+thrush	EA.Candid{auris|yeaЃ#ӊ][+canЌkӚ	BAat!Ҋe|Ҋ!thought }Ҙ!{~	EAҙ|yeaЃi<th!Ў||GEa	EAiaЈ|yeaЃп=||GDo
BAinoid|г!lik!thos!i<th!cannabi+plӳ	BAinoi>recepя|ceЅpЂ#receк+cannabis	EAi+us!Е|Ќbe%abl!}ы cannabi+ӥ
BAa|thi<ԛ!fo@҃ds, З!o@oxyҊ	HAн|pД{ԛ!into	EAa=|putt%i<{thi<Ӷ
EAл|cДбth!corne@*th!ң
EAtabЭ|cК@pӚ
CAary||Ү]И>vВsel
EAraphy|teЃ*Җbo<dioxid!i<м
BA!endoӽ|teЃ^{Ү]camer{#ҵswalӢ	EAorhexis|Ҩ%th!len+bag	EAoл|Ҩ%*{len+o@ԠЁbag
EAril|И>prВӃ![
EA.CAR T-ceЅЉ|МЁ#trѩ+{ѻn'+ow<cЧ+}fеІ||DI-T
EAazepЭ|Ӓ![
BAenem|Ә]ШХ	EAenem-reЈtaЁEnғobacғiaceae|gДѲ+#rВiЃlҲ-choic!Ѡs
BAydrн|Ԙ@o@starЍi<food
EAlaҮ|cК@[
BAcle|Ҕ*joЭ>boils
CBoҊ||І-Ҙ%substК	JBoҊic||І-ҘЛ	EAoҊicь|powe@}Ҙ!І	BBԞ|typ!*І	EAom{i<situ|abԏ?cЧ+#hav!Ќшd
LBc||ф	EAc arrВt|whe<th!heЂҀnl]ԗ+bҝЛ|||It i+Ќ{heЂ҆: do Ќswap th!two.	BAc biԞrker|И>sig<*heЂѱe	BAc catheғiza=|heЂӂЖ^{thi<ԛ!passe>Њ{И>vВsel||RFs	BAc evў|Ҁ<heЂҟ, suЍa+{heЂ҆	BAc glycosҫ|З!#ђ+th!heЂbeбstronger	BAc index|И>th!heЂpump+fo@ѽ]size	BAc magnetЀrВonК|detaile>heЂscan	AAc Я||heЂЯ	EAc output|И>th!heЂpump+eaЍminute	BAc pacЛ|mak%th!heЂbeб^{device	EAc rehabilita=|exercis!an>educaљ<о@heЂѐe||NA	BAc remodelЛ|џ!i<th!ф'+shape||PDl	BAc rВynchronizaљ<Љ|paceђ@#ђ+bo҄sҫ+beбӀ||TGsaљ<t	BAc strВ+tВt|teЃ*th!heЂdur%Ҍ||AMҌ;AFexercis!tolerК	AAc Ӄgeon||heЂӃgeon	EAc tamponade|҃>prВs%o<th!heЂso ӵcanЌfӚ	BAc troponin|И>sig<*heЂѱe
EAcл|Ю?*th!ф
BAembolЀstroke|strok!_{clԟi<th!ф	KAҊic|ҭ%i<th!ф	EAҊЀshock|whe<th!heЂҀnl]canЌpump enӇЎ	CBҎ||heЂdocя	FBlogy||heЂи	EAmegaly|enӰe>ф	BAmyocyte|heЂх!cЧ	EAmyю|Н!*th!heЂЯ	EAplegia|ԗp%th!heЂfo@Џ	EAԕ=|ԕљ<*th!ф	KAӸк|Ӹ%th!ф	LApulmonary||heЂan>ԁ|GCrВpirato	EApulmonar]arrВt|whe<th!heЂan>м%ԗ||GJrВpirato	BApulmonar]bypass|ф-єmachin!ӥ>i<Џ	FApulmonar]rВuscita=||CPR	EArВpiraя]fitnВs|hЄfӵheЂan>ԁ+are	CAthoracЀӃgeon||heЂan>єӃgeon	FAthoracЀЏ||heЂan>єЏ	EAл|Ҩ%*th!ф	KAtoxic|ќ}th!ф	FAtoxicь||heЂѱe	LAvascѼr||heЂan>И>vВsel	CBvascѼ@~||heЂan>И>vВsel ~	BAvascѼ@evў|ѵsuЍa+{heЂattaЖo@stroke	EAvascѼ@Ҍ|exercis!#ђ+th!heЂbeбfasғ	FAvascѼ@fitnВs||heЂan>єfitnВs	BAvascѼ@morbidь|дВ+*th!heЂan>И>vВҏ	BAvascѼ@ԓь|dҝh+_heЂ~	BAvascѼ@outcome|heЂ҆, strok!o@dҝh	BAvascѼ@risk|chanc!*heЂ~	BAvascѼ@Ӳfacя|whбraise+th!chanc!*heЂ~	BAvascѼ@ї|heЂan>И>vВҏ||BHircѼяy	EAӘЩ|МЁ#rВet+th!ф'+rhythm
EA coordina=|mak%Ӄ!#aЅ*{ӎў'+Җ!fit+Ӏ	BA coordinaя|ѻ<р҇+pla<aЅ*{ӎў'+и	BA pathway|pla<*th!step+*и||BIҢҰ	BA transi=|mov!_on!ԉ!*Җ!}an҉r||AAtransiљ<*и
EAve@burden|strai<*Җ%fo@someӜ	EAve@strѩ|strai<*Җ%fo@someӜ
BA'+assВsУ|ӂЖ*whб҇ {и@needs||||4
EA preven=|prevў%too҄decay
KAenic|likel]}Ҙ!too҄decay
BA+lВӴ|too҄decay
BAЭ|г!#҇+tur<fбin}energy
BAnoid|orang!o@re>plaЁcolor
KAd|*th!neЖarғiВ	BA>Ѫ|arғ]i<th!neЖ#feed+th!Ъ	EA>arғ]~|ԩ%*th!arғie+i<th!neck||PAstenoЈ;IAstenoЈ	BA>endarғecл|Р<}clea@{neЖѪ	CA>Ҝ||neЖarғ]Ҝ
KA|*th!wrԧ	EA tunnel Ћ|pinӂ>й!i<th!wrԧ
EA@screenЛ|teЃfo@Ҋe+#coul>aњ {child
EA҈|smoo҄ѫ!#cushӴ+҅s	KAaginous|mad!*tough, bend]щ
EAilol|heЂ[
EA defini=|rule+fo@whбcount+a+{cӏ	BA fatalь|sԍ!*siЖС!рdie	BB fatalit]rн|sԍ!*siЖС!рdie||RAio	EA ӊ҈У|҇ ^plann%an>Ңk%Ԇи	BA ӊ҈r|ѻ<рplan+an>arrange+you@и	BA seriВ|report o<sћ?ӎў+^th!sam!ҟ	BA-ы ёy|ё]#compare+С!^an>ѷДa<дВs
KAs|ӂВe-like
EA=-reЈtaЁҦ!І|Ҧ!cК@#ҷ+dВpit!Ы!Ї||AZmetҲatЀcҲra=-
AAt]departУ||A&E departУ|||1
EA-scratЍ~|Й<_{cбscratch
KAlic|Ӧ%dow<щ	EAlism|Ӧ%dow<*щ
EAexy|Ҁ<Ӕ+*х!strength, Ԕ<^ШԀЛs
BAct|cloud%*th!len+*th!ң	EAct Џ|Р<#reҬ+{cloud]lens||JAԤac=
EAnia|stat!*Ќmov%o@rВpondЛ
EA-ԆҠ|faЃЦо@slЄҠ	EA-ԆҴa=|Ҵaљ<fo@dԈ+#wer!misse>җlier||JFѴiz;JFѴis
BAolamЭ|strВ+Ыe
BAer|thi<ԛ!#goe+in}th!в	EAe@abla=|Ҽ!#ԗ+fault]heЂӓ||CJrdiac	BAer-associн>urinar]trӟ п=|urin!Й<_{Ѯ@Ӷ	BAer-relн>Ўstream п=|И>Й<_{ԛ!i<{ӷ	EAeriza=|ԉ%*{thi<ԛ!i<th!в||JFs	HAerize|pД{ԛ!into||JBs
EA equina|йe+бth!en>*th!spЭ	EA equin{Ћ|prВӃ!o<йe+бth!bas!*th!spЭ, a<emerҊcy
KA|towar>th!tail end	EA ѯ|numb%бth!bas!*th!spЭ||HAanВthВia;HAanaВthВia
BA facя|П	BB Ңk|Ңk i<whiЍon!th%П+an҉r||HAassocia=;HArela=ship	EAь|whethe@on!th%П+an҉r
EAӴ|on!th%mak%an҉@happen	KAк|be%th!П	BAiv!organism|gѥ#П+{~
EA-specifЀԓь|dҝh+_on!П
FAiza=||seal%^hҝ|HFs;AAelectrocauғy	HAize|se?^hҝ||HBs
BAou+malforma=|cluste@*ѿИ>vВҏ||HAma
BA.CD4 count|couЁ*th!Ѵ!cЧ+#HIV ҆s||FEeЅc
KA|*th!firЃpЂ*th!Ӱ!ѣ||BEa
EAomy|Ҩ%*th!Ӱ!ѣ
EA|firЃpЂ*th!Ӱ!ѣ||BEa
EAҢ|Х
EAme|Х
EAaxӜ|Х
EAxime|Х
EAxib|Ҥ<an>swЧ%[
EA ~|Ь<i<whiЍglute<ѱe+th!қЅѣ||BNo	EA sprue|glute<Н!*th!gut
EA adhВӴ|sѾk%togethe@*А	BA cultц|cЧ+ҷ<i<{lab	EA cycle|step+*ceЅЦan>splittЛ	EA Ӊўia=|џ!*{ceЅin}{speci?type||EQѼr	BA lЭ|cЧ+ҷ<fo@yҗ+i<{lab	BA membrane|oute@waЅ*{cЧ||AJplaқ	EA migra=|ҒmeЁ*А	EA proԒra=|Цan>ш>*А	BA recepя|pЂ*{ceЅ#receк+ӓ	EA-fre!DNA|bit+*DNA float%i<th!Ў	EA-mediн>Ѵь|Ѹ!b]А, ЌИ>Оns||EJѼr
EAa@senВcү|ag%*А||EL	EAБ|bacғi?ҧ<п=
EAl Ѻ+insipidus|laЖ*{wнr-sav%Ыe	BAl lЭ|ԛ!#goe+in}{Ӱ!ӷ||IAvenou+catheғ;IEvenou+	BAl lЭ-associн>Ўstream п=|И>Й<_{ԛ!i<{Ӱ!ӷ	BAl йou+ї|с<an>spin?cord	EAl obВь|ГmuЍfбт>th!waԧ||AKabdomin	EAl sensitiza=|йe+#becom!Гalert }pѩ||PFs	EAl serou+chorioreҮю|҃>Ӟ@th!cўe@*sѳ	EAl venou+prВsц|И>prВӃ!nea@th!ф	EAl viЩ|whбҵse!straеahead
BAmere|middl!pЂ*{DNA strand
KAad|towar>th!head	AAalgia||headaӂ	EAexin|Х||CGf	DAgia||headaӂ	FAЀprВўa=||head-dow<posi=|ANӘtex	BAosporin|typ!*Х||AAmacrolҫ;AAfluoroquinolӜ;AAtetracyclЭ
BAde|fбfoun>i<Ѷ
KAllar|*th!с<pЂ#ы+balК	BAllum|pЂ*th!с<#ы+balanc!an>ҒУ
LAal||Ъ	EA?amyloi>angiю|О<ҋ-Ԇi<с<vВҏ	BA?aneurysm|bulg!i<{И>vВsel i<th!Ъ||AJЪ;ALintracrani	BA?И>fӢ|И>flЄi<th!Ъ	EA?contuЩ|bruis!o<th!Ъ	BA?cortex|oute@laye@*th!Ъ	FA?edema||с<swЧЛ|JFo	BA?infarc=|strok!_{ѯe>vВsel	BA?ischҙ|laЖ*И>}th!Ъ||NEa	BA?microѹ|Ү]blee>i<th!Ъ	EA?palsy|ԒӪЬ<#aњ+ҒmeЁan>х!ы	EA?perfusio<prВsц|prВӃ!#pushe+И>}th!Ъ	BA?vasospasm|tѳen%*с<arғiВ	BA?venou+thromboЈ|clԟi<{с<ӷ||QJsinu+t	FAospin?҃d||с<an>spin!҃d	KAovascѼr|*th!Ъ'+И>vВҏ	ABovascѼ@accidў||stroke	EAovascѼ@~|Н!*th!И>vВsel+i<th!Ъ||GQ?	BAum|ӰeЃpЂ*th!Ъ
BAie>nurse-midwife|nurs!ри+fo@С!i<ѓ]an>з||||2	BAie>nurs%asЈtӳ|aid!р҇+^dail]и||||2
BAplasmin|И>О<#Җrie+copper
DBn||җwax	FA<impac=||җwax ѯ҈|AAimpӟe>җwax;ABimpӟe>cerume
EA?ѕ|cК@*th!neЖ*th!ӆ||AAinvasiv!cervic?І	BA?cercl҈|stitЍ#ҹ+th!neЖ*th!ӆ cӔed	AA?collar||neЖbrace	EA?cytҐ|teЃ*cЧ+_th!neЖ*th!ӆ	EA?dila=|Ҩ%*th!neЖ*th!ӆ||ODat	EA?dystonia|neЖЯ+#puЅ}on!sҫ||AAspasmodЀяѾollis	EA?insufѦ|neЖ*th!ӆ #Ҩ+Гҗly||AAincompeteЁcervix	EA?intraepitheli?neoplasia|џe>cЧ+o<th!neЖ*th!ӆ	EA?length|leng҄*th!neЖ*th!ӆ	EA?lymphadenю|ѡ<Ԅ+i<th!neck	EA?myelю|ѱ!}th!spin?cord||AK	EA?radicѼ@pѩ|ҳҤ<_th!neck	EA?ripenЛ|sԔn%*th!neЖ*th!ӆ	EA?screenЛ|ӂЖfo@ceЅџe+#coul>becom!І	CA?spЭ||neck	DAalgia||neЖpѩ	EAБ|ѡ<neЖ*th!ӆ	BAoҊЀheadaӂ|headach!_th!neck
BA|neЖ*th!ӆ||GA uғi
CBa<sec=|з Њ{cДi<th!bЧy|C-sec=|JAdelкry;IA;JAз||2
FAӴ||ԗpЛ
BAe|tapeworm
EAzЭ|Ӯ][
EAmab|cК@[
EA.Chaga+~|ӑ!Й<ш>b]kiss%bugs||AAAmerica<trypanosomiaЈ
CAӴ||ңli>lump
EAoid|pѩful sore+ш>b]sex
IAғize||dВcribe|KBs
EA.Cԍcot-Marie-Too҄~|Т>й!ѱ!i<leg+an>arms
CA nurse||nurs!i<cԍge
EA]и|fre!o@Ӣ-coЃҖ!_{ъ||||2
BAoiЁж|З!#҇+th!ѽ]fin>an>fеІ||AUѴ!
EAtis|sore, cracke>lips||AJangѼ@
BAe|г!#bind+metals	EAio<Љ|МЁ#Юe+metal+_th!в
EAeйa=|shԟ#quiet+{йe
EAmboliza=|cК@Ѡ pДi<{vВsel, the<ѯed||LFs
BAЭ|О<#call+Ѵ!А
EAreven=|tak%{З!}preveЁ~	EArophylaxis|З!ԙ<}preveЁ{~
FAadia=||ӂm҉rap]^radia=|JAoЉ;OA Љ	EAeЈtК|whe<cК@Ѡ+ԗ ѬЛ
EAensiѧь|hЄweЅcК@Ѡ+Ѭ
EAaxis|ҒmeЁ*cЧ+towar>{Ӿ	AAherapeutЀagў||ӂm҉rap]Ѡ|RAѠ	EAherap]regimen|pla<*cК@Ѡs	EAherapy-induce>naӥ{an>vomitЛ|upsӄјЍ_cК@Ѡs	EAherapy-induce>peripher?neurю|й!ѱ!_cК@Ѡs
EA angiԞ|қЅre>ҧ<spot
EA physioЉ|tapp%th!ӂЃ}loԈ<mucus	AA radiograph||ӂЃX-ray	BA Ӷ|ԛ!#drѩ+ai@o@҃>_т>th!ԁ||GAdrѩ
BA-squar!tВt|teЃ*whethe@ө+Ӊ||KFd
BA.Chiari malforma=|с<ѫ!pushe>in}th!spЭ
CA complѩt||mai<ҟ|AKprВўЛ
EAgunya|҂+ш>b]mosquitoe+#П+ԠЁpѩ	EAguny{҂s|҂+ш>b]mosquitoВ
EAoo>apraxi{*speech|ѐ!plann%speeЍmovВ
EA.ChinВ!herb?[|ChinВ!plaЁ[
EArӟЀӊipѼ=|push%o<th!spin!b]hand
EA.Chlamydi{ӻe|gѥ#пt+th!ҕ	EA.Chlamydi{trachԞtis|gѥш>b]sex	EAdia|ӌ<Й<ш>b]sex
EAmphenicol|Х
EAexidЭ|liqui>#kӚ+Ѳs
EAquЭ|Ԩ{[
EArԞzЭ|З!fo@sћ!У?дВs
EAhalidӜ|wн@pӚ
EAgioѕ|cК@*th!Ӷ+#Җr]bile	EAgiѤ|X-ra]*th!lк@ducts	EAgБ|пte>lк@ducts||ALascend%
EAalciferol|Ӂ<D3	CAystecл||Р<}Ю!th!gallѮr	EAystБ|ѡ<gallѮr	BAystokinin|gДЫ!#҇+digВ=	EAystosл|drai<fo@th!gallѮr
EAocәithiaЈ|stӜ+i<th!lк@duct	EAochoл|Ҩ%*{lк@duct
EAithiaЈ|gallstonВ
EAia|bil!i<th!Ў||EEa
EAtaЈ|sӅ>o@ѯe>flЄ*bile	KAtaѾ|^ѯe>lк@҃d	BAtҝԞ|ҧ<Цi<th!middl!җ
KAergic|us%{ҥ?#Җrie+й!ӓ	BAВғas!ж|З!fo@memor]Ӕs	KAomimeѾ|ӟ%lik!{й!ҥal
BAocyte|ceЅ#ҹ+҅+smooth	BAoiҮ|г!#cushӴ+҅s	EAю|ѱe>ԠЁcushӴ||HAmalacia	EAosarcԞ|cК@*ԠЁщ
EA|jerk]ҒУ+ҵcanЌы
EAamnӴБ|Й<*th!҃>an>bag т>th!Ҹ	EAѕ|faЃcК@#ca<follЄа	EAnЀvӚu+samplЛ|teЃi<җl]ѓ]fo@ҊetЀӱ=s	KAreҮal|*th!layer+бth!baЖ*th!ң	EAreҮБ|swЧ%бth!baЖ*th!ң
EAd|laye@бth!baЖ*th!ey!^И>vВҏ	KAdal|*{laye@бth!baЖ*th!ң	EAd?neovascѼriza=|leak]new vВsel+бth!baЖ*th!ң||WDsat
EAҮ|DNA wrappe>т>Оns	EAtѤ|lab metho>#separн+гВ
BAsom?abԏalь|missЛ, Ԥ{o@џe>packag!*ҊВ||JMe;MAЕ	BAsom?transloca=|swap *piece+у<DNA strands	BAsome|thread-lik!packag!*Ҋe+i<{cЧ
EAc bronchБ|Ԏ-lҲ%cӇ^mucu+_ѡ<Ҟ	CAc ӱ=||Ԏ-tѥӱ=|IJФ	CAc cough||Ԏ-lҲ%cough	EAc dail]headaӂ|headach!o<moЃdays	CAc ~||Ԏ-tѥ~	FAc exposц|contӟ ^Ҿ%ќove@{Ӫҩ|Ԏ-tѥexposц	FAc fatigue||Ԏ-lҲ%tirednВs	EAc heЂfailц|heЂ#stay+Гweak	EAc heӎti+B|Ԏ-tѥlк@п=	EAc heӎti+C|Ԏ-tѥlк@п=	CAc дВs||Ԏ-tѥдВs	CAc п=||Ԏ-lҲ%п=	EAc inflamma=|swЧ%#lҲ+fo@{Ӫҩ	EAc inflammaя]demyeҢat%polyneurю|slЄѱ!}й!coatЛ	EAc Ѣ]~|Ԏ-tѥӔ+*Ѣ]func=	EAc leukҙ|slЄИ>І||MEa	CAc є~||Ԏ-tѥє~	EAc lymphocytЀleukҙ|sӢ-ҷ%И>І||YBaemi	EAc migraЭ|headaӂ+o<15 o@mor!day+{month	EAc myeloҊou+leukҙ|slЄИ>І||YBaemi	EAc myeloi>leukҙ|sӢ-ҷ%И>І||UEa	EAc neЖpѩ|neЖҤ<#lҲ+ove@3 months	EAc non-cК@pѩ|Ԏ-lҲ%Ҥ<Ќ_І||LL	EBc obstrucѧ!pulmonar]~|єН!#ђ+ӵԍ>}мe	EAc otiti+media|Ԏ-tѥea@п=||IMsuppuraѧ!	FAc pѩ||Ԏ-lҲ%pѩ	EAc pancrҝБ|lҲ%ѡ<pancreas	EAc pelvЀҤ<Ћ|Ԏ-lҲ%Ҥ<i<th!Ӆ@bЧy	EAc ҚontБ|ҽ+gum ~||AOaggrВsк	EAc ҦБ|Ԏ-tѥswЧ%*th!prostн	EAc ren?failц|Ѣy+#sӢl]ԗ ѬЛ||OAinsufѦ;IIѢy	EAc rhinosinusБ|Ԏ-tѥswЧ%*th!sinusВ	FAc strВs||Ԏ-lҲ%strВs	EAc tenЩ-typ!headaӂ|headach!o<moЃdays	EAc traumatЀүphalю|с<ѱ!_repeн>bӢ+}th!head	EAc urѾaria|hк+#laЃfo@weeks||IJspontaneou+;IJidiopathЀ	EAc venou+~|poo@И>retur<_th!legs	EAc widВprea>pѩ|Ҥ<i<ӊ]Ҭ+fo@months	EAcь|hЄӪӵha+lҲed
EAlogic?҈|ag!i<yҗs	KAtropic|џ%hЄfaЃth!heЂbҝs
EAhorax|milk]҃>т>th!ԁ
KAs|milky, ^fat
KAicial|sҖrЛ	EAici?alopecia|sҖr%hai@Ӕs
BA]в|ey!pЂ#ђ+҃d
KAed|^Ү]hairs
BA|Ү]hai@#Ғ+mucus
EAazol|З!fo@leg И>fӢ
EAloxacin|Х
KAian|*th!dail]ѽ]clock	BAia<rhythm|в'+24-hou@clock||KAclock
EAat%tumo@DNA|bit+*cК@DNA i<th!Ў||QFu	EAaя]shock|collaps!*И>fӢ
FAЈ||sҖr%*th!lкr	KAѾ|^lҲ%lк@sҖs
EAҮ|cК@[
EApram|З!fo@ӤВЩ
BA|branЍ*{famil]*҂sВ
EAhromycin|Х
EAca=|leg Ҥ<whe<walkЛ, П>b]ԩe>arғiВ||AMinғmitteЁ
ABle||collarі
BA lip|gap i<th!uppe@lip _з	EA lip an>palн|splӵi<th!lip o@ro**th!ӕ||AAorofaci?cleft	BA palн|gap i<th!ro**th!mou҄_з
EAmycin|Х
BA.CҢic?Glob?ImprВЩ|docя'+scor!*hЄiЅ{ѻ<is	BA?commisЩ%ө|forme@NHS ѽ]#planne>loc?servicВ||||4	EA?course|hЄa<дВ+goВ	EA?decisio<ӣ|softwar!#҇+docя+decҫ	FA?deғiora=|ӎeЁgett%sicker|worsen%дВs	EA?efficacy|hЄweЅ{МЁѬs||MAectкnВs	EA?equipoise|re?doubt aboДwhiЍМЁi+betғ||AJ	RA?fҝurВ||ԡ+an>Ѩ	BA?guҫlЭ|expert advic!o<th!beЃи	EA?improveУ|gett%betғ	AA?invВtigaя||rВҗӂr|ANёy	AA?ӊifВta=||ԡ	EA?negliҊce|иlВ+Җ!#П+ԍm||APmed	EA?nurs!specialԧ|nurs!^Ԥ{trѩЛ	EA?outcome|hЄӎў+do о@Ї	EA?pracѾ!guҫlЭ|advic!fo@docя+o<beЃи||AS	EA?ѓ]rн|sԍ!рbecom!pregnӳ	FA?prВўa=|ԡ+an>ґ+{ѻ<Ԋs|ԡ+an>Ѩ	EA?relevК|whбӵmean+fo@ӎўs	EA?remisЩ|no ԡ+*дВs	EA?rВponse|hЄ{ӎeЁreӟ+}Ї	BB?settЛ|ԉ!Ԑ!ӎў+gӄи	EA?ԡificК|whethe@{rВult matғ+}ӎўs	BA?ёy|Фё]^Сe||JFrВҗЍ	EA?ӿ|ё]#tВt+{МЁi<Сe	EA?utilь|hЄӥful ӵi+fo@и	OAally||i<ӎўs	KAall]indicнd|neede>fo@Ӎ?reasons||AQmed	BAall]isolн>Ћ|firЃsig<*{й!~	KAall]ԡificӳ|big enӇ}matte@}ӎўs	CAian||ФprofВЩal
EAasol|Шsғoi>cream
EAhen!citrн|З!#҇+releas!a<egg||KA;FBfen
EAepam|Ӓ!an>calm%[
EAЭ|И>prВӃ![
EAogrel|З!#prevў+clots
BA frӟц|Ҫ<ӛ!#doe+ЌӦ th!Ѷ||AJsimple	EA reduc=|sett%*{Ҫ<ӛ!ѷДЏ
EA.CӔtridioҫ+difficile|ѣ bacғi{#Ҙ!sћe, wнr]stools||JKum	EA.CӔtridium botuҢum|gѥ#ђ+{Шpoison	EA.CӔtridium difficil!п=|ѣ Й<о@Хs||JQoҫ+dif	EA.CӔtridium tetani|gѥ#П+lockjaw
EAmazole|fungu+cream
BAng facя|О<#҇+И>clot||BHoagѼ=
EAЭ|З!fo@sћ!У?дВs
BA@headaӂ|sћ!Ӝ-sҫ>headach!#come+i<bouts	BA@randomize>ӿ|ё]#asԡ+wә!ө+b]chК||PIs
HA-adminisғ|giv!бth!sam!ҩ	BA-п=|Ԃп=+бth!sam!ҩ	KA-occurrЛ|happen%бth!sam!ҩ	QA-occurr%Еs|У?дВ+aӪ^Ѡ o@alcoә ҟs||NBӱ=;ABdu?diagnosi
EAnԧra=|giv%*ԂthЛ+бth!sam!ҩ
GAн||clot	DBa=||И>clottЛ	EAaљ<cascade|chai<*step+#form+{clot	EAю|Ь<#aњ+И>clottЛ
EAa=|ԩЛ	EAaљ<*th!aorta|narrЄsecљ<i<th!в'+mai<Ѫ||AAaortЀcoarcta=
BAmin|Ӂ<B12||BIyanoc
EA!dependү|Шnee>fo@cocaЭ
FAioidomycoЈ||valle]fћ
BA|roun>Ѳ
AA||tailі
BAa|pЂ*th!inne@ea@#sense+sound	KAar|*th!inne@җ	BAa@implӳ|devic!#i+Ҭ>i<th!inne@ea@}ai>hҗЛ
BA.Cochran!review|иful summar]*aЅgoo>ёie+o<{quВ=
BA|thre!letғ+*Ҋ!code
BAme|҇e@#{О<need+}Ѭ
BAor|҇e@#{О<need+}Ѭ
FAӴ||ԬЛ	KAк|aboДԬ%an>memory	CAiv!assВsУ||memor]an>Ԭ%tВt|KBtВ	EAiv!ԋ?Љ|ӫ]#џe+un҇ful thought+an>habits||RIural;JI-ԋ	EAiv!behaviou@Љ|ӫ]#џe+thought+an>habits	EAiv!declЭ|Ӕ+*memor]an>Ԭ%ҧll+ove@ҩ	EAiv!deficit|ѐ!^Ԭ%an>memory||LAysfunc=	FAiv!func=||memor]an>ԬЛ	FAiv!imҤrУ||ѐ!^memor]an>ԬЛ	EAiv!load|hЄmuЍth!min>muЃhandle	EAiv!performК|hЄweЅth!min>Ѭs	EAiv!rehabilita=|trѩ%fo@memor]an>ԬЛ||MFmedi	EAiv!rВerve|th!Ъ'+spar!power	EAiv!rВtructurЛ|lҗn%}џ!ќthoughts	EAiv!sԢѼ=|acѧitie+#trai<th!mind	EAiv!Љ|ӫ]#џe+thoughts
AA||ө	BA ёy|ё]#folӢ+{Ҕ*С!ove@ҩ
EArК|sԍ!*th!coЃ#th!ӎeЁpays||||3
DA||sex|AAsexu?inғcourse
EAcЭ|З!fo@pѩful ԠЁ҆s
EA chѩ|ҹ%vaccЭ+col>_facя]}cҢic	CA comprВs|cold, damp cloth|col>pack|CJol
BAomy|Р<}Ю!aЅo@pЂ*th!Ӱ!ѣ
EA|cramp%bЧ]pѩ
EAs|swЧ%*th!Ӱ!ѣ
EAoraѧ!и|Җ!b]{team
BAen|О<#әd+ѫ!Ӏ
AAӛ!frӟц||Ҫ<collarі
BAer?vВsel|sid!vВsel #goe+т>{ѯ
EAd|thicke@҃>gк<in}{ӷ
LAc||ѣ	EAc polyp|Цi<th!ѣ||EGrectal;AGadenԞtous;EGцctal
BAӽ|ӂЖ*th!Ӱ!ѣ ^{Ү]camera
EA Dopple@ultrasonѤ|ӈ>*И>fӢ||AX;AQduplex;EVu@Do	DA visio<deѦ||colo@bҢdnВs|||2
LActal||ѣ	BAct?adenԞ|қЅЦi<th!ѣ #ca<tur<in}І	EAct?І|cК@*th!Ӱ!ѣ	EAct?cК@screenЛ|tВt+fo@ѣ І||EVц	EAct?ѕ|ѣ І||LJadeno;EQu;EJцct?adeno	EAct?neoplasm|Цi<th!ѣ||SAia;EPu;EAцct?neoplasia	CAct?Ӄgeon||ѣ Ӄgeon
BAomy|Ҩ%i<th!bЧ]#let+stool oД*th!Ӱ!ѣ	FArum||firЃbreaЃmilk
DA visio<deѦ||colou@bҢdnВs|||4
EAleiЈ|cӔ%*th!Ԝ
EArhaphy|reҤ@*th!vagin{wall
BAcopy|cӔe-ԆӂЖ*th!neЖ*th!ӆ
EAomy|cДi<th!Ԝ
KAse|i<{deep Ӗ-lik!stн, Ќabl!}wake
BAaљ<Љ|МЁ^Ԃo@mor![s	BBaљ<vaccЭ|Ҵ!#Ӹ+agѩЃsћ?~s||GIed	BAe>or?contraceptк|з ы piЅ^ԂЫВ||JApӚ;GAaљ<pӚ
EA|blackhea>o@ԑehead
EAt и|Җ!}eas!pѩ, Ќ}cц||IAmeaӃВ
KAsal|liv%i<th!ѽ]ѷДԍm
BAci?deғminaЁ*э|businВ+pracѾ!#aњ+э
BAute>frӟц|ӛ!i<sћ?piecВ
EAӃoл|cД#Ҩ+{heЂvalve
BA bil!duct|mai<duct _th!lкr
CBicabl!~||Н!#шd+_ѻ<}ѻn	BAit]Фneed+assВsУ|ё]*whб{communit]need+}b!эy	BAit]ФѬer|traЭ>loc?ѻ<р҇+҉r+^thei@э	EBit]Ѵь|enӇС!Ӹe>}ԗ {Н!_шdЛ||AJpopѼ=	BAit]У?Фteam|loc?team #trҝ+У?дВs||||4	BDit]settЛ|ԉ!suЍa+{cҢic, hom!o@school	EAit]transmisЩ|ш>у<С!i<a<area, sourc!unknown||KAшd	EAь-acquire>bacғi?ӻ|єЙ<caught һ!th!ъ	BAь-acquire>п=|Й<_һ!th!ъ	FAь-acquire>ӻ||pneumoni{caught һ!ъs	EAь-bӏ>inғven=|program i<{communь	KAь-dwЧЛ|liv%бhome
KAid|prВeЁaӪ^an҉@дВs	EAi>ӤВЩ|ӤВsio<o<top *an҉@дВs	BAidь|҉@Фӱ=||CJ-	EAidit]index|scor!*҉@дВsВ
EAaѧ!ҊomЀhybridiza=|ӯЃfo@Ԥ{o@miss%DNA||ZAdisa=	BAaя|МЁӥ>fo@comparison	EAtmeЁЋ|ҁ+prВӃ!i<{Я, a<emerҊcy
EAsio<fatigue|exhausљ<_Җ%fo@҉rs
EAsн>cirrhoЈ|sҖre>lк@#stiЅѬs
EAmeЁї|И>Оn+#҇ fеѲs	EAУar]DNA|DNA copie>_{Ҋ!mВs҈	EAУar]an>alғnaѧ![|Ї+һ!usu?и||OAtherapiВ	FAУar]feedЛ||ҭ%soli>foods	EAУar][|МЁӥ>aӪ^usu?и||OAЉ	EAt!abor=|ѓ]Ӕ+^noth%left behind	BAt!И>count|teЃ#count+th!cЧ+i<th!Ў||AMfull	EAt!remisЩ|no sig<*th!cК@о@Ї	EAt!rВponse|aЅԡ+*cК@gӜ	BAx Җbohydrн|starЍi<food+suЍa+oat+an>beans	EAx regӴ?Ҥ<Ћ|sћ!Ҥ<о@a<ҡ
CAanc!aid||piЅbox|AOmulti-compartmeЁ;AAdԈtt!box||4	EAcн>urinar]trӟ п=|urin!Й<#i+ԍ>}trҝ
BAit!endpoint|Ҕ*rВult+counte>a+Ӝ||KAoutcome	CAit!fӚЛ||ԑ!fӚЛ
BAn>frӟц|Ҫ<ӛ!#come+Њth!Ѷ||AJҨ	BAn>heғozygote|ѻ<^ԂӉeЁџe+i<on!Ҋe	BAnde>Ӎa=|З!#{pԍmac]mixe+}order||QAЭ;LAѠ
BAhensiv!metabolЀpanel|И>teЃ*ҿ, salts, lк@an>Ѣ]э	BAssio<band҈|tеbandag!#eӏ+swЧЛ	BAssio<frӟц|spin!ӛ!#ha+collapsed	BAssio<stockЛ|tеsoЖ#҇+И>fӢ||NAock	EAssio<Љ|tеwrap+}҇ И>fӢ
CAmise>Ѵ!ї||ѿѴ!ї	FAmise>Ѵь||ѿѴь
EAsiv!ԋ|ӟ+{ѻ<Ԁ+drк<}repҝ||SBu
DAe>tomѤ||CT scan|HMrize;HMrise	AAe>tomograph]scan||CT scan|HRrize;HRrise	EAerize>cogniѧ!trѩЛ|с<trѩ%o<{compuғ
GAv!{child||gӄpregnӳ
JAitӳ||accompanyЛ	CAitaЁӍa=||҉@[|RAЭ;ENurre	BAitaЁЇ|҉@МЁбth!sam!ҩ||NAherapy	FAitaЁӥ||us!Ӏ	MAitӳly||бth!sam!ҩ
EAdК|agreeУ
EAreЁӂmoradioЉ|cК@Ѡ+an>ray+Ӏ	MArўly||бth!sam!ҩ
EAӴ%regimen|МЁѭ!{Ӌ
EAt Е|ԣ>patғ<*Ӧ%rule+an>ԍm%҉rs	EAѧ!hҗ%Ӕs|hҗ%Ӕ+beҘ!soun>canЌreaЍth!inne@җ
EAecл|Ю?*th!en>*{і
BA biopsy|Ю?*abԏ?cЧ+_th!neЖ*th!ӆ||DAiza=	EA-beam compute>tomѤ|3D X-ra]*tee҄o@jaws
BAenc!inғval|rang!i<whiЍth!tru!numbe@likel]liВ
BAmaя]tВt|secon>teЃ}mak!sц
EA?microӽ|sԍp microscop!pictц+i<layers
EAndЛ|mix-Ԇ*ҘВ	BAnd%facя|҉@th%#ma]explai<{rВult||IBe;MAvariable
KBital|prВeЁ_з	CAit?anԞly||з defect|MBbԏalit;LAmalforma=	EAit?catarӟ|cloud]len+_з	CAit?ӱ=||Ь<_з|LAЕ	BAit?defect|ѵ_з	EAit?diaphragmatЀhernia|ә!i<th!mai<м%х!_з	CAit?heЂdefect||heЂѵ_з|SAiseӏ	EAit?hypoӬism|Ӟracѧ!ԭ>_з	BAit?п=|Й<#passe+}{bab]ѭ!з	EAit?rubЧ{Ћ|hҳ}{bab]_{҂+ѭ!з	EAit?syphilis|Й<{bab]get+_th!m҉@ѭ!з
KAtк|^҃>ҋ-up
BBat!vaccЭ|Ҵ!mad!^{Ԙ@_{Ѳ'+coat||AJpolysaccԍid
BAcѧa|thi<Ң%*th!ey!an>ңlids	KAcѧal|*th!thi<ҧ<ove@th!ң	FBcѧБ||pink ң
KAtк|#bind+ѽ]parts	BAѧ!ѫ!~|Н!*Ѷ, ҅+an>҉@ӣ%щ||VAorder
KAguЭous|relн>b]Ў	BAguЭou+marri҈|marriag!у<relaѧВ	EAguinь|parў+relн>b]Ў
EAou+seda=|З!#ҹ+ҵcalm an>Ӗ]bДawake||AJmoderн;AJҼal
BAvaяship|court orde@#let+Ԗ!ӊag!an҉r'+affairs||||2
EAidaљ<Љ|МЁ}kiЅleftove@І
BAtu=?ґ|Ҋer?sig<*дВs, suЍa+tirednВs
EAѩt-induce>ҒmeЁЉ|trѩ%th!ѿҳb]әd%th!ШӜ	IAict||ԩ	EAic=|ԩЛ	EAicѧ!periҖdБ|Ԫsac т>th!ф	EAuct validь|whethe@{teЃmeasц+whбӵshould
GAt {эҖ!profВЩal||ask {ФprofВЩal|QJ Җ!pro;YAvҫr;QA Җ!provҫr;KNmedҰ|||1	GAt {physician||talk }{docя|KAdocя;IA^{docя;IL^|||1	GAt you@эҖ!provҫr||ask you@docя|TG Җ!pr;IR^you@he;IN^you@Ф|||1	GAt you@pԍmacԧ||ask you@pԍmacԧ|IP^|||1	GAt you@physician||talk }you@docя|NAdocя;IA^you@docя;IO^|||1
EAt dermatБ|rash _touch%ҾЛ	QAt precau=s|glove+an>gown+#ԗ Ѳ+шd%b]touch	EAt tracЛ|find%С!рwer!nea@{siЖѻn
BAnmeЁmeasц|step #ҹ+{Н!_шdЛ
BBinӳ|ќг!i<food, wн@o@air
EAt validь|whethe@{teЃcoӘ+th!wә!topic
EAҊc]ӊ҈У|қЅreward+fo@Ӽh%recoӘ]goals	EAuit]*и|see%th!sam!Җ!team ove@ҩ	EAuou+ambѼя]peritӜ?dialyЈ|hom!И>clean%Њth!bЧy	BAuou+glucos!moniя|senso@#track+И>Ԙ@aЅday	EAuou+glucos!moniяЛ|track%*И>Ԙ@aЅda]^{sensor||ATflash	EAuou+infuЩ|stead]drip in}{ӷ	EAuou+posiѧ!airwa]prВsц|gўl!ai@prВӃ!_{mask #ҹ+th!airwa]Ҩ	EAuum *и|aЅstep+*и, _firЃ}lҲ||BAar!conҮuum
FBcep=||з ы	CBceptк||з ы method	BAcepѧ!implӳ|қЅro>Ӟ@th!ҧ<#prevў+а||AIз ы	CAcepѧ!Ԧ=||з ы Ԧ=	CBcepѧ!method||з ы method	CAcepѧ!op=||з ы op=	CAcepѧ!patch||з ы patch	CBcepѧ!pӚ||з ы pӚ	CAcepѧ!rЛ||з ы rЛ	EActilь|hЄweЅх!squeezВ	BActц|stiffen%*{х!o@҅	KBindicнd|Ќsaf!}ӥ	CAindica=||reaso<agѩЃ{Ї	KAlнral|o<th!opposit!sҫ	BAЃdye|dy!#ђ+{sca<clҗer||JAagў;JAmedium;JAmнrial	EAЃsensiѧь|see%thЛ+agѩЃ{lik!Ԯground	EAst-enhК>compute>tomѤ|CT sca<^{dye	EAst-enhК>Ҝ|ӈ>^{dye	EAst-induce>nephrю|Ѣ]ѱ!_sca<dye||RBacut!Ѣ]injur
BAl arm|Ҕ#doe+Ќgӄth!Ї||IAө	BAlle>substК|Ѡ ^strict leg?limits	BAlle>ӿ|ё]#compare+{МЁ^Ҿ%else
ABӴ||bruise
GAВce||recoӘ	DAВcү||recoӘy	JAВcў||recoӘЛ	EAВceЁplaқ|И>҃>_С!рgԟove@th!дВs
BAienc!sample|С!рwer!eas]}Ӽh	EAienc!samplЛ|choos%С!рar!eas]}Ӽh
EAҊc!insufѦ|ѐ!turn%bo҄ң+inward	EAsio<Е|re?ѽ]ґ+ѷДй!ѱe||AJfunc=?neurologҰ	EAsio<}ope<Џ|switЍ}{Ӱe@cut
IAse||hav!{seizц	CAЩ||seizц
EAnaљ<*benefits|hЄԂinӃanc!plan+sԍ!costs||||2
BAў|sӄfe!fo@{visӵo@[||FA||3
AA mechanism||wa]}cope|HAstrнgy	EA style|wa]*handl%strВs
EA intrauғin!device|coppe@coil
BA numbe@varia=|Ԥ{o@miss%stretЍ*DNA||RAnt
EA pulmonale|heЂstrai<_є~
EAўeЈ|И>teЃ_th!cord
EAomy|cДi<th!йe+*th!spЭ
BA biops]specimen|thi<piec!ԙ<^{needle	BA needl!biopsy|teЃ*{қЅpiec!*ѫ!ԙ<^{needle||FG
BA|clea@froЁ*th!ң	KAl|*th!clea@froЁ*th!ң	BAl abraЩ|scratЍo<th!froЁ*th!ң	EAl coll҈<cross-ҢkЛ|МЁ#stiffen+th!froЁ*th!ң||JM	EAl edema|ѡ<froЁ*th!ң||IFo	EAl opacь|cloud]froЁ*th!ң	BAl Ӌ|ӠЁ*th!clea@froЁ*th!ң||AAkeratoplҲy	EAl Ӌa=|new clea@froЁ*th!ң	BAl ulcer|ope<sor!o<th!clea@froЁ*th!ң
KAl|i<{plan!#split+froЁan>Ԯ	LAry|*th!ф'+ow<И>vВҏ|heЂѪ	BAr]angiogram|X-ra]*th!heЂarғiВ	BAr]angiѤ|X-ra]*th!ф'+И>vВҏ	BAr]Ѫ|arғ]#brЛ+И>}th!ф	CAr]arғ]bypas+graft||heЂbypas+Џ|ZAaftЛ;XAЏ;JAbypas+Џ	EAr]arғ]~|ԩ%*th!arғie+*th!ф||JIф	BAr]atheroscleroЈ|clogge>heЂarғiВ	BAr]calcium scan|sca<fo@ԍ>ҋԆi<th!ф'+arғiВ||RAtВt	CAr]Җ!unit||heЂҖ!unit|BKardiac	BAr]inғven=|Ҩ%*{ѯe>heЂѪ	EAr]occluЩ|ѯe>heЂѪ	BAr]stenoЈ|narrЄheЂѪ	BAr]stў|Ү]ԛ!#ҹ+{heЂarғ]Ҩ	BAr]Ћ|Ҁ<laЖ*И>}th!ф	EBr]thromboЈ|И>clԟi<{heЂѪ
EAл|Ю?*{spin!і
EA calӔum|bridg!у<th!Ԃс<halvВ
HAat!with|b!Ңke>with	CAa=|Ңk #doe+Ќprov!{П|Ңk	BAaљ<coefficiў|numbe@#Ԋ+hЄstrongl]ԂthЛ+ar!Ңked
IAorн||confirm
BA|oute@layer
KAal|*a<oute@layer, Ԕ<*th!Ъ	EA?і|ԍ>oute@і	BAosғoid|З!#eӏ+swЧЛ	BAosғoi>cream|cream #eӏ+itch%an>swЧЛ	BAosғoi>Ԧ=|Ԧљ<#eӏ+swЧЛ
EAol|strВ+Ыe
DA||runn]nԈ
FA-eњк||goo>valu!fo@th!mӜy	EA-eњкnВs|ФgaЭ>fo@th!mӜ]spў	BA-eњкnВ+ԃЈ|compariso<*cost+an>Фgѩs	EA-sԍЛ|whбӎў+pa]fo@coӘe>и||||2	EA-utilit]ԃЈ|compariso<*cost+an>qualit]*Ԓ
BB dҝh|Ҁn, unexplaЭ>dea҄*{Ҹ||BGrib
FB etiquette||coӘ%cough+an>sneezВ
EAК|hЄԂthЛ+џ!Ӏ	BAн|҉@fӟo@ԙ<in}account
BA>service|servic!#th!pla<pay+for||IAbenefit||2
EA'+milk О<Ӯy|Ӯ]}milk||LH
EA.Cowde<Ћ|Т>Ҡ+an>highe@cК@risk
BA.COX-2 ж|Ҥ<З!easie@o<th!јch||AMcyclooxyҊӏ	BA.Cox regrВЩ|ma҄metho>}compar!Ӳove@ҩ||AApropor=?hazard+model;EApropor=?hazard+model
EA.CoxiЧ{burnetii|fҳanim?gѥ#П+fћ
EAkie҂s|҂+#П+mou҄an>han>sorВ
BA.CPAP machЭ|machin!#ҹ+th!airwa]ope<^gўl!ai@prВsц
EA cap|scal]patӂ+o<{Ҹ'+scalp
KAl|*th!skull	BAl йe|й!#come+straе_th!Ъ
BAcл|Р<#Юe+pЂ*th!skull
KAfacial|*th!hea>an>face	EApԍyngiԞ|Цnea@th!bas!*th!Ъ	EAsynostoЈ|bab]skuЅі+#Ԡ<Гҗly	BAл|Р<#Ҩ+th!skull
AAm||skull
BAne|г!#҇+Я+mak!energy	EAn!kinӏ|О<#leak+_ѱe>Я	EAnЭ|wҲ!i<th!И>#Ԋ+hЄth!Ѣy+Ѭ	EAnin!clҗК|meaӃ!*hЄweЅth!Ѣy+clea<th!Ў
EAtialЛ|ӂЖ*{Ѭer'+trѩ%an>license||||2
EAa=|crackl%sound	EAus|crackl%i<{ԠЁo@Ӟ@th!Ѷ
EA.Creutzfeldt-Jakob ~|rar!с<Н!#get+wors!Ә]fҲ
EA.Crimean-Congo hemorrhagЀfћ|deadl]feve@ш>b]Ѿks||PKaemorrh
BA rВoluљ<team|team #҇+i<{У?ФcriЈ||SEan>hom!МЁ||4
EA.CRISPR|tool fo@џ%ҊВ
BA?accВ+ъ|қЅrur?ъ||||2	FA?и||intensiv!и	CA?Җ!unit||intensiv!Җ!unit|AFintensiv!Љ	EA?дВs|Ԓ-threнn%дВs	EA?дВ+polyneurю|й!ѱ!i<Ә]siЖСe	EA?limb ischҙ|Ә]poo@И>flЄ}{leg o@foot||SEa;BJhronЀlimb-threнnЛ;BEhronЀlimb-threнn%ischa
EA.Crohn'+~|Ԏ-tѥswЧ%*th!ѣ||FI
EA-contamina=|ш>*Ѳ+_on!foo>o@Ӄfac!}an҉r	EA-ԕ=|ԕљ<agѩЃrelн>Ѳs	KA-reӟк|reӟ%}Ҿ%similar	EA-Ӽѧь|Ӽљ<}Ҿ%similar	KA-sec=al|look%бon!poiЁi<ҩ	BA-sec=?ёy|ё]*С!бon!poiЁi<ҩ
EBite|uppe@tee҄#bit!ч!th!Ӆ@ԅ
BAve@ӿ|ё]i<whiЍeaЍҔtrie+bo҄Їs||KAёy
EA|ԣ>Й<^{bark%cough
EA ԓь|dҝh+ѭ!an]adjust%fo@҈
FAВerva=||freezЛ	EAobe|tool #freezВ
FArgery||ұ]b]freezЛ|EAabla=
EAerapy|МЁ^Ԥem!cold
EA.Cryptococcus|fungu+#ca<пt th!Ъ	EAcocc?menЛБ|fungu+Й<т>th!Ъ	EArchidism|tВѾl!#ha+ЌҒ>down	EAsporidioЈ|ѣ Й<_{ӑ!i<wнr||NAum п=
EAl arthrю|ԠЁҤ<_crystals	BAlҢ!lens|natur?len+*th!ң	EAlloid|salt wн@gк<in}{ӷ
EA.CT angiѤ|sca<*th!И>vВҏ	BA.CT colonѤ|sca<*th!Ӱ!ѣ||ABvirtu?colonoscop
KAal|cube-shaped
EA?competү|know%an>rВpect%Сe'+cultц||SAy	KAall]competў|rВpectful *Сe'+cultц
AAѧ!dԈ||tot?dԈ	BAѧ!incҫnce|sԍ!*С!рgӄiЅove@{ҩ
KAve|abl!}cц
BAin|yЧЄг!i<turmeric
EA҈|scrap%oД*щ
EAц|curve
EA.CushЛ'+Ћ|ГmuЍ*{strВ+Ы!i<th!в||HJ;KBН
EAi?и|҇ ^dail]tasks, ЌӍ?и||||2
JBous||Ѷ	EAou+T-ceЅlymphԞ|И>cК@*th!Ѷ||AAmycosi+fungoidВ	EAou+candidiaЈ|yeaЃЙ<*th!Ѷ	EAou+larv{migrans|itch]trail _{worm i<th!Ѷ	EAou+leishӊiaЈ|ҧ<sore+ш>b]san>fliВ	EAou+lupu+erythematosus|ҧ<rash _{Н!*th!Ѹ!ї||AUdiscoid	EAou+melanԞ|ҧ<cК@_pigmeЁА	EAou+squamou+ceЅѕ|typ!*ҧ<І
BA value|valu!#divҫ+ԏ?_Ќԏal||DJ-;HApoint;DA-off point
FAacғia||blue-gree<algae
EAis|blu!tiЁ*th!ҧ<o@lip+_lЄoxyҊ
KAic|blu!_lЄoxyҊ
EA AMP|mВsenge@ч!А
EAialyЈ|splitt%*a<ey!layer
EAxyҊӏ|О<#П+Ҥ<an>swЧЛ	EAxyҊӏ-2|О<#П+Ҥ<an>swЧЛ
EAhosphamҫ|ШcК@an>Ѵ![	EAhotocoagѼ=|lӏ@МЁ}Ӆ@ey!prВsц	EAlegia|drop+#ԗ th!ey!_focusЛ
EAporЭ|З!#ђ+th!ѽ]ҹ {new organ||BAicӔporin;LA
EAhymia|mil>moo>swЛ+ove@yҗs
BA|sac fӚe>^҃d
BAi<C|И>О<#Ԋ+hЄѢy+Ѭ
BAл|Р<}Ю!th!Ѯr||AKradic?
BAne|О<ҋ%ѯ
EA fibroЈ|Т>Н!#clog+th!ԁ+^thiЖmucus	EA fibrosi+transmembran!conductanc!regѼя|Ҋ!#fail+i<a<Т>є~
EBis|Ѯ@п=
EAele|Ѯ@#bulge+in}th!Ԝ
EAraphy|X-ra]*th!Ѯr
EA>macѼ@edema|҃>i<th!cўe@*sѳ||QFo
EAithiaЈ|Ѯ@stonВ
EAetry|teЃ*Ѯ@prВsц
BAcopy|Ӻч!th!Ѯ@^{thi<camera
EArethrѤ|X-ra]*th!Ѯ@an>it+Ӷ
EAbЭ|И>cК@[
EArom!P450|lк@Оn+#Ӧ dow<Ѡs
EAneѾs|ё]*DNA strand-lik!Ҋ!Җriers
BAne|О<#Ѵ!cЧ+us!}sen>ӓ	BAn!sяm|ҁ+oӘӼљ<*th!Ѵ!ї
KAgҰ|*cЧ+Ӟ@{ԇ||JA	EAgy|ё]*cЧ+Ӟ@{ԇ
EAgalo҂s|ӌ<҂+#ca<hҳunbor<babiВ	EAgalo҂+reҮБ|҂+Й<*th!baЖ*th!ң
EAthҐ|ё]*siЖА
EAasm|jЧ]ч!{cЧ	KAasmic|*th!jЧ]ч!{cЧ
EAducѧ!Џ|Ю%a+muЍcК@a+possible||AIdebulkЛ
BAeleton|fram!ч!{cЧ
EAl|liqui>ч!{cЧ
LAxic||cЧ-kӚЛ	BAxЀѠ|Ѡ #kӚ+А, ӥ>agѩЃІ||KA[	EAxicь|hҳ}А
BA.D-dime@tВt|И>teЃfo@clots
EAtran|И>thinner
EAcystecл|Ю?*{tea@sac	EAcystБ|пte>tea@sac	EAcysяhinosл|Р<}ope<{tea@duct
EAarin|И>thinne@shot
EB|Ү]flake+*ҧ<_animals||AGanim?;AGpӄ
EAiflozin|Ѻ+an>heЂ[
EAe|З!fo@lepros]an>ҧ<~
EAycin|ШХ
BA.DASH diet|ҝ%pla<#҇+Ӆ@И>prВsц
EA Ԥac=|pull%fӟ+oД*ёiВ	BA safet]moniя%board|Ҕ*expert+рwatЍ{ё]fo@ԍm||FUan>saf;FAmoniя%committee
BA scan|җl]sca<#Ԋ+whe<th!bab]i+due||||4
FA cas!Џ||same-da]Џ|||4
EA Quervѩ'+tenosynovБ|sor!tendon+бth!thumb||LO	KA novo|new, Ќther!ѭe	BA novo muta=|new Ҋ!џ!Ќfoun>i<th!parўs	KA-idўified|^ѻn?detail+Юed||ACanonymiz;ACanonymis
KAtatЛ|mak%Ә]weak	DAty||weaknВs
IAe||clean	EAeУ|Ю?*dea>ѫ!_{wound
EAѼ=|tak%oД{Ӷ
CAou+ӗ||bab]ӗ|AGprimary
EAo<aid|tool #҇+С!choos!и
EAniza=|clҗ%Ѳ+_th!в||IFs
EAensн>cirrhoЈ|sҖre>lк@#fails	EAensa=|Ҁ<worsen%*a<дВs	EArВsio<sicknВs|дВ+i<dкr+рcom!ԆГfҲ	EArВsio<Џ|ұ]#ԙ+prВӃ!off {йe||AAspin?decomprВЩ;AVspin?	EArВsiv!craniecл|Ю?*skuЅӛ!}eas!prВsц
FAi=Л||Ӕ+*fitnВs
CAВtӳ||stuff]nos![
GAaminн||clean	EAamina=|Ю?*Ѳs, ҥal+o@radia=
EAica=|Ю?*a<oute@layer
CAtu+ulcer||bedsore|AGprВsц;AAprВӃ!ҡ
EA с<sԢѼ=|МЁ#send+ѿpulse+in}th!Ъ	EA vei<thromboЈ|И>clot, Ԕ<i<th!leg||HLnous	EA venou+insufѦ|poo@И>retur<_th!legs
GAte||pas+stool|DFa	FA=||pass%stool|DHa	EAя]Е|ѐ!pass%stool
EAӚa=|electrЀshoЖ#rВtart+{ԏ?фbҝ	BAӚaя|devic!#shock+th!heЂbaЖin}rhythm
BAency|laЖ*ҾЛ	BAenc]~|дВ+_laЖ*{nutriў	LAў||lackЛ	BAt|laЖo@Ӕs
BAѧ!host|anim?i<whiЍ{ӑ!breeds
BAь|pЂ^th!wrong shape
EAra=|slЄӦdown	KAratк|sӢl]Ӧ%down	EAraѧ!disc ~|wor<disc+i<th!spЭ||QIk	BAraѧ!~|Н!#get+wors!ove@ҩ	EAraѧ!ԠЁ~|ԠЁҤ<an>stiffnВ+_wҗ	EAraѧ!lumba@spondylolԧheЈ|spin!ӛ!#slip+^҈
DAi=||swalӢЛ
EAa=|Ӧdown	IAe||Ӧ down
EA>onsӄх!sorenВs|sor!Я+{da]o@Ԃlнr	EA>puberty|pubert]#ҭ+lн
KArious|ԍmful
EArat!self-ԍm|hurt%onВelf o<purpԈ
IAн||dВcribe
EAum|Ҁn, sћ!confuЩ	EAum tremens|ҁ+shak%an>confusio<_alcoә withdrawal
CAd||shoulde@Я|HA Я
KAonal|^false, fixe>beliefs
EAraliza=|Ӕ+*mЭrals||KFs
EAaphics|fӟ+suЍa+ag!an>sex
KAinatЛ|stripp%th!coat%*йВ	BAinat%~|Н!#ѱe+th!coӘ%*йВ||RAorder	EAina=|Ӕ+*th!ԕѧ!coӘ%*йВ
EAra=|Ӕ+*{Оn'+shape
BAtЀcЧ|Ѵ!ceЅ#Ԋ+Ѳ+}҉rs
EAa=|Ӕ+*йВ
EA|҂+ш>b]mosquitoe+#П+feve@an>pѩ||GA fћ	EA hemorrhagЀfћ|sћ!tropic?feve@^ѹЛ||IQa	EA ҂s|҂+ш>b]mosquitoВ
EAmab|і-ԫ%shot
EAometry|teЃ*ӛ!strength
BA abscВs|pockӄ*pu+т>{ӗ||AIӗ;AKperiapic	EA amalgam|mix *metal+ӥ>}fiЅԅ	EA arch|rЄ*ԅ	EA bridge|fals!too҄hel>b]th!tee҄next }it	FA calculus||ԍdene>plaque	FB ҖiВ||too҄decay|AG	EA Җie+experiү|hЄmuЍtoo҄deca]on!ha+had	CB crown|cap #coӘ+{ӗ|too҄cap	BA dam|thi<sheӄӥ>a+{barrie@dur%or?sex	EA enamel hypoplasia|thi<too҄coatЛ||AR	EA eroЩ|too҄Ӄfac!wor<awa]b]ӭ||AIӗ	EA fluoroЈ|mark+o<th!tee҄_ГmuЍfluorҫ||AJ	BA hygienԧ|ѻ<рclean+tee҄an>ӂck+gums	BB implӳ|poЃi<th!jaw #әd+{fals!ӗ	EA plaque|sѾk]film *Ѳ+o<ԅ	FB prophylaxis||tee҄cleanЛ|AOor	BA prostheЈ|fals!ӗ	FA pulp||ч!*th!ӗ	BA rВяa=|reҤ@suЍa+{fӚ%o@crown	FA scalЛ||tee҄cleanЛ	BB sealӳ|thi<coat%#Ӹ+tee҄_decay||AIpӵan>fissц;AIfissц	EA trauma|injur]}th!ԅ	BA veneer|thi<cove@fo@th!froЁ*{ӗ
EA|ԍ>laye@Ӟ@th!too҄Ӄface||GAe
EAӴ|th!ԅ
KAacial|*tee҄an>face
LBenнd|lЄi<oxyҊ|Ӣ-oxyҊ
EAiӛucleЀӭ|molecul!#әd+th!ҊВ
BAeЁvariable|rВult #{ё]meaӃВ
IAe||us!up	EAӴ|us%up
BAriza=|electrЀџ!#fire+{йe||IFs
EA=|ҋ-up
EA formѼ=|shԟ#Ѭ+fo@weeks	BA Ԧ=|Ԧљ<#Ѭ+fo@weeks||AAԎ-ӟ%Ԧtable
EAcribЛ|safel]ԗp%[+#ar!no Ԏe@needed	KAsк|*lЄmood	BAsiv!Е|ӤВЩ	BAsiv!episode|Ԣ!*deep ӤВЩ||ASmajo@	BAsiv!ґ|sig<*ӤВЩ	BAsiv!ґatҐ|ԡ+*ӤВЩ
QAaљ<*libert]safeguards|rule+#Ӹ С!рcanЌagre!}thei@и||||4
EAraЩ|МЁ#smooth+th!Ѷ
LA||Ѷ
EAБ|red, itch]Ѷ	EAiti+herpetiformis|itch]blisғ+tie>}gluten	EAographism|ҧ<#welt+whe<scratӂd	LAologic||Ѷ|MAal	CBoҎ||ҧ<docя	FAҐ||Ӎ?ҧ<и	BAome|ҧ<are{fe>b]on!йe	EAomyosБ|Н!^ѿЯ+an>{ҧ<rash	BAophyte|fungu+#пt+Ѷ, hai@o@nails	EAoplҲy|ҧ<reҤr	EAoӽ|cӔ!ӺбѶ	CAoЈ||ҧ<~
BA|laye@Ӟ@th!oute@Ѷ
EAcopy|cӔ!Ӻб{ҧ<spot
EAra=|drop i<И>oxyҊ
EAitiza=|sӢl]gett%ӥ>}{trigger||JFs
EA>tumor|Ц#doe+Ќш>bДҷ+in||MBu
EArВsin|З!#Ӆr+urЭ
FAma=||peel%Ѷ
EAio<bias|erro@_unequ?ӂck%*th!өs
GAorн||worsen||||1	DAora=||worsenЛ||||1
BAinaЁ*э|th%#aњ+э
EAfica=|clҗ%{Ѡ o@poiso<_th!в
KAўal|ԍmful
EAo@Я|Ѯ@Я||IA	EAo@oӘacѧь|Ѯ@х!#squeeze+ГԔn
BApУ?delay|dela]i<Ӽh%ҧlls	BApУ?disabilь|ԒӪЬ<#aњ+lҗn%o@dail]ҧlls	BApУ?Е|Ь<#aњ+hЄ{chil>ҷ+an>lҗns	EApУ?dyslexia|ѐ!lҗn%}read	BApУ?milВtӜ|ҧЅ#moЃchildre<reaЍb]{certai<҈	EApУ?moniяЛ|watch%hЄ{chil>ҷ+an>lҗns||OAӃveӚК	EApУ?screenЛ|ӂЖ*hЄ{chil>ҷ+an>lҗns
BAe>septum|crooke>waЅч!th!nԈ
BA.DEXA scan|sca<#Ԋ+hЄШі+are||BH
EAthasӜ|Шsғoid
EAetomidЭ|calm%З!ӥ>i<ъs
EAҖdia|heЂo<th!rеsҫ	EAmethorphan|cӇ[
EAe+insipidus|rar!Ь<^greбthirst, unrelн>}И>ҿ||AAarginin!vasoprВsi<deѦ	DAe+mЧitus||ӹВ	EAЀfoot|foԟѱ!_ӹВ	EAЀfoԟп=|пte>foԟi<ӹВ	BAЀfoԟulcer|ope<sor!o<th!foԟ_ӹВ||JF	EAЀgҲropareЈ|slЄјЍ_ӹВ	EAЀketoӭoЈ|Ԓ-threнn%aci>ҋԆi<th!И>_ӹВ	FAЀnephrю||Ѣ]ѱ!_ӹВ|JAѢ]~	FAЀneurю||й!ѱ!_ӹВ	EAЀperipher?neurю|й!ѱ!_ӹВ||KKoly	EAЀreҮю|ey!ѱ!_ӹВ	CAoҎ||Ѻ+docя
BA.DiagnostЀan>StatisѾ?Manu?*Mў?Disorders|handbook *У?дВsВ	BAsѾ|teЃ#find+a<дВs	EAstЀaccuracy|hЄԔ<{teЃi+rѳ	BAstЀcriғӴ|sig<neede>}nam!a<дВs	BAstЀerror|wrong, misse>o@lat!diagnoЈ	EAstЀimagЛ|X-ray+an>҉@scans	BAstЀmarker|sig<#Ԋ+a<дВs	EAstЀteЃaccuracy|hЄԔ<{teЃi+rѳ
EAѾ?behavio@Љ|ӫ]#teaӂ+way+}cope||TGu@t;UF?th
BAн|҃>ӥ>}clea<th!Ў	EAis|МЁ#clean+th!И>whe<th!Ѣy+fail||AIѢ]
DA dermatБ||diape@rash|||2
DAreЈ||heav]swҝЛ	JAreѾ||swҝy
KAagmaѾ|*th!mai<м%Я	FAagmatЀмЛ||deep bЧ]мЛ
BAЈ|shaft *{Ӫі
CBe?~||дВ+#П+diarrhea|KAдВs||2	CBoe?~||дВ+#П+diarrhoea|LAдВs||4
KAlic|у<фbҝs	EAlЀИ>prВsц|bottom numbe@*{И>prВӃ!readЛ||KI	BAlЀӡ=|ѐ!fӚ%*th!ф	EAlЀheЂfailц|heЂГԪ}fӚ||AAheЂfailur!^prВerve>ejecљ<frac=
EArmy|heбӥ>}treбo@cДщ
EAam|calm%[
EAenac|Ҥ<an>swЧ%[
KAy|*food	FA]cәВғol||cәВғol i<food	BA]fiber|pЂ*plӳ+ҵcanЌdigВt||LAre	DA]inԙ||diet	AA]modifica=||џ!i<diet	BA]suppleУa=|add%Ӂn+o@foo>products||AQnutri=al
BAian|expert o<foo>an>э||FDc;AJregisғe>;ADregisғe>dieѾ
BAўi?diagnoЈ|liЃ*possibl!ҘВ	IAўiн||teЅapart
EAult ӧ|airwa]#i+ԍ>}Ӽh	PBult]conceivЛ||ѐ!gett%pregnӳ
EA!axon?ҡ|я<й!fiber+i<th!Ъ	EA%capacь|hЄweЅth!ԁ+pas+o<oxyҊ	EAӴ|шdЛ	EAio<tenso@imagЛ|sca<*th!Ъ'+wirЛ	EAӴ-weѳe>imagЛ|sca<#Ԋ+җl]stroke
EA.DiGeorg!Ћ|Ь<_{miss%piec!*DNA
BAl rect?examina=|ӂЖч!th!bottom ^{glove>fЛer||TA	EAl subtracљ<angiѤ|sԍp X-ra]*И>vВҏ	BAl therapeuѾ|app #trҝ+{Фӱ=
EAn|heЂ[
IB||wҫn	EA>Җdiomyю|stretӂd, ѿheЂЯ	BA>ey!exam|ey!ӂЖо@drop+#wҫ<th!pupils||QAina=
FAon||wҫnЛ|FDat	EAo<an>cцtt҈|Ҽ!#clҗ+th!ӆ ҢЛ||FRat
BBr|tool #wҫn+a<ҨЛ
EAzem|heЂan>И>prВӃ![
BAt|liqui>fo@mix%{[
EAyl fumarн|З!fo@й!o@ҧ<~
EAostӜ|З!#sԔn+th!neЖ*th!ӆ
BAidyl peptidӏ-4 ж|Ѻ+[
EAhydramЭ|Ӯ]З!#ђ+ҵӖy
EAeria|ҽ+throбЙ<#ca<bloЖмЛ
DBia||doubl!viЩ
EAdamole|З!#prevў+clots
BA or?anѾoagѼnt|newe@typ!*И>thinne@pӚ||ATnovel	BA thrombi<ж|И>thinner	BA-ӟ%anѧiral|З!#cц+{lк@҂s||XA agў	EAl]observe>Љ|watch%{ӎeЁtak!eaЍdԈ||TArҝУ
EAlit]weѳ|numbe@fo@hЄba>{Ь<is	BAlь-adjuste>lif!yҗ|loЃyea@*э]Ԓ
BAԍҫ|Ԙ@mad!*Ԃparts
BAл|Р<}Ю!pЂ*{disc i<th!spЭ||AKmicro
QArg!instruc=s|instruc=+fo@Җ!бhome	FArg!plannЛ||plann%}go home	BArg!summary|report aboД{Ӑ?stay
EAis|пte>spin!disk
EA>eczema|round, itch]patӂ+*Ѷ
ABora=||colo@џe|||2	ABoura=||colou@џe|||4
DAҮua=||ԗpЛ	PAҮuaљ<of||ԗpЛ
EAdК|disagreeУ
EAminaЁvalidь|hЄweЅ{teЃtЧ+thЛ+apart	IAminat!уn||teЅapart
EA!acѧь|hЄacѧ!{Н!is	BA!acѧit]score|scor!*hЄacѧ!{Н!is	EA!burden|tot?hҳ#{Н!doe+}Сe||AAburde<*~	BA!clusғ|Ҕ*cӏ+cӔ!i<Ԣ!an>Ҭ	EA!elimina=|end%{Н!i<on!regӴ	EA!eradica=|wip%oД{Н!ћyԐe	FA!progrВЩ||worsen%*th!~|AAprogrВsio<*~;AAprogrВsio<*th!~	BA!rВervoir|Ԑ!{gѥlк+у<outӦs	EA!sћь|hЄba>{Н!is	FA!ӃveӚК|regѼ@track%*рget+siЖan>Ԑe|Н!trackЛ|ANpublЀэ	BA!vecя|Җrie@*~, suЍa+{mosquito	KAe-free|ѷДԡ+*~	EAe-fre!Ӄvival|Ԣ!^no sig<*cК@о@Ї	KAe-modifyЛ|sӢ%th!~	BAe-modify%ӳirheumatЀѠ|З!#sӢ+ԠЁ~	BAe-modify%Ѡ|З!#sӢ+{~	BAe-modify%Љ|МЁ#sӢ+{~||TArҝУ	KAe-specific|aboДon!~
BAн>҅|ԠЁ^і+oД*Ҭ||AAԠЁdisloca=
EAўa=|Ќknow%Ԑ!ҵare
KAce>frӟц|^ӛ!oД*Ҭ
BA=|cutt%apart
BAinн>п=|Й<#ha+ш>Њth!в	EAinн>intravascѼ@coagѼ=|ҁ+clott%an>ѹ%throughoДth!в	EAina=|шd
EAia=|Ԁ%cДoff _yourself o@th!world	EAiaѧ!Е|Ԁ%cДoff _yourself	EAiaѧ!idўit]Е|hav%mor!tha<on!sens!*self
KA|farthe@_th!trunk *th!в	EA radi?frӟц|Ҫ<wrԧ	BA radius|forҗm ӛ!nea@th!wrԧ	CA radiu+frӟц||Ҫ<wrԧ
EAt metҲaЈ|cК@#ш>far||QBe
LAded||ѡn	KAsible|abl!}stretch	FAЩ||swЧЛ|GDt
BAct nurse|nurs!рvisit+С!бhome||||4
EAis|mak%*muЍurЭ
CAic||wн@pӚ
EAicѼ@ѹЛ|ѹ%_pouӂ+i<th!ѣ	EAiculБ|ѡ<o@пte>қЅpouӂ+i<th!ѣ	EAiculoЈ|қЅpouӂ+i<th!waЅ*th!ѣ||KAa@~
LAѾ||frнrnal	BAtЀtwin|frнrn?twin
EA.DNA methyla=|ҥ?tag+#tur<Ҋe+off	EA.DNA sequencЛ|read%th!letғ+*DNA
BA-not-rВuscitat!order|requeЃ#{ԗpe>heЂЌb!rВtarted||AGDNR
EAmЭ|З!#ђ+th!heЂbeбstronger
EAxel|cК@[
BAhexaenoЀӭ|э]fб_fish
EAgravir|HIV [
FAliar]и||hom!и|||4	CAliar]visit||hom!visit|||4
EAidӜ|З!agѩЃnaӥa
EAzil|memor][
EA huma<milk|milk _an҉@m҉r||GFbreҲ	EA nephrecл|Ю%{Ѣ]}giv!away
EAnoЈ|sӢ-ҷ%sore+ш>b]sex||AAgranulom{Лuinale
EAne|с<ҥ?Ңke>}reward	BAn!Ҷ|З!#ӟ+lik!{с<Ӿ||JHrecepto@	BAn!ӳҶ|З!#ѯ+{с<Ӿ	BAn!recepя|ceЅpЂ#receк+{с<Ӿ	KAnergic|us%{с<ҥ?fo@ҒmeЁan>mood
BA@Ҝ|ӈ>#Ԋ+hЄИ>fӢs
KA|o<th!baЖo@uppe@sҫ	BA roԟganglӴ|й!bundl!b]th!spЭ
EAlexӴ|bend%th!foԟup
EAamҫ|ey!drop fo@ѝey!prВsц
AA||dԈ||||1
AA adjustУ||џ!i<dԈ	EA Вcala=|rais%*th!dos!i<steps	EA reduc=|Ӆr%th!dԈ	EA titra=|slЄџ!*th!dԈ	KA-dependў|stronge@^{highe@dԈ	BA-find%ёy|ё]#look+fo@th!beЃdԈ||FGВcala=;FJrang	KA-limitЛ|#ҹ+th!dos!_go%higher	BA-rВpons!curve|chЂ*dos!agѩЃeњ	BA-rВpons!rela=ship|Ңk у<th!amouЁan>th!eњ||NA
EA frequency|hЄԔ<}tak!it	CA inғval||Ԣ!у<dosВ|DJe	CA regimen||dos!plan|DI҈	BA sӂdule|pla<fo@whe<}tak!eaЍdԈ
KA-bҢd|Ԑ!neithe@ӎў+no@rВҗӂr+knЄрget+what||MAed	BA-bҢ>Ҭbo-ыle>ӿ|ё]Ԑ!no on!know+рget+th!fak!Ї	BA-bҢ>ӿ|ё]i<whiЍno on!know+рget+whiЍЇ||NAёy	KA-masked|hidde<_bo҄ӎў+an>staff
BA|traЭ>companio<fo@з
IAgulн||tur<down|EI-	EAgѼ=|turn%dow<*{Ҋ!o@procВs||EK-
HAtrн|Ӆ@bӵb]bit
EAsin|Ҧ!an>И>prВӃ![
EAbicin|cК@[
EAclЭ|Х
BA.DPP-4 ж|Ѻ+piЅ#҇+Ӆ@И>ҿ
EA.DravӄЋ|sћ!Ӓ!дВ+_{Ҋ!џe
QAt precau=s|mask+#ԗ Ѳ+шd%b]coughs	EAt transmisЩ|ш>Њcough+an>sneezВ||IAшd
BAt rн|sԍ!*С!рleft th!ёy
EA absorp=|hЄth!ѽ]ԙ+i<{Ѡ	EA clҗК|hЄth!ѽ]get+ri>*{Ѡ	EA delкry|gett%З!in}th!в	EA delкr]ї|wa]}gӄЗ!in}th!в	EA dкrЩ|giv%o@sЧ%someӜ'+З!}҉rs	EA elimina=|hЄth!ѽ]get+ri>*{Ѡ	EA erup=|ҧ<rash _{Ѡ	EA exposц|amouЁ*Ѡ i<th!в	EA hypersensiѧь|Ӯ]}{Ѡ	BA inғac=|џ!i<hЄon!З!Ѭ+beҘ!*an҉r||EM-Ѡ;AMӍa=;AM[	EA metabolism|hЄth!ѽ]Ӧ+dow<{Ѡ	EA rash ^eosinophilia|sћ!ҧ<Ӽљ<}{Ѡ	EA reЈtК|whe<[+ԗ ѬЛ	BA tier|pric!level *{[||AFformѼry||2	EA tolerК|need%mor!*{Ѡ fo@th!sam!eњ	BA-elut%stў|mВh ԛ!#releӏ+[	KA-induced|П>b]{З!o@Ѡ||AIӍa=	EA-induce>lк@ҡ|lк@ѱ!_{[	KA-reЈtӳ|ЌkӚe>b]th!usu?[s	EA-reЈtaЁӶrculoЈ|ӶrcuӔi+#ӌ<[+canЌcц||AZmultidr
EA|yЧЄspot+бth!baЖ*th!ң
BA powde@inhaler|inhale@fo@З!a+{powder	EA socket|pѩful heal%о@{too҄i+pulled
KA eligible|^bo҄MediҖ!an>Medicaid||EJly||2	EA-energ]X-ra]absorpљmetry|sca<#Ԋ+hЄШі+are
EA.Duӂnn!muscѼ@dysԚ|Т>х!weaknВ+#get+wors!i<boys
KA|*{қЅԛ!i<th!в	EA Җcinom{i<situ|abԏ?cЧ+ч!{milk duct #hav!Ќшd
EAtЭ|З!fo@lЄmoo>an>й!pѩ
KAal|*th!firЃpЂ*th!қЅѣ	BA?ulcer|sor!i<th!firЃpЂ*th!ѣ	BAum|firЃpЂ*th!қЅѣ
EAmab|shԟfo@itch]ҧ<an>Ҳhma
EA.Dupuytren'+contrӟц|fЛer+#curl an>sta]bў||JM
EA mнr|tӇҢ%т>th!Ъ
EA!Ӎ?equipУ|lҲ%item+fo@hom!и, suЍa+wheelchairs
EAerҫ|Ҧ![
EA *candour|dut]}b!hӜЃaboДmԧakВ||||4
FAhria||slurre>o@unclea@speech
EAЈ|unэ]balanc!*gДѲs
EAculia|lҗn%Ь<#ђ+number+ԍd
EAzia|pѩful stool
EAdochokinВia|ѐ!^quiЖԮ-and-for҄movВ
EAcuѧ!Ћ|ѐ!plannЛ
CAc=|ЌѬ%wЧ|poo@func=	LAc=al||ЌѬ%wЧ
EAminԞ|cК@*th!ovary
FAsia||џe>sens!*tҲe
EAphia|ѐ!writЛ
EAВia|ҒУ+ҵcanЌы||AKtardiv!	EAВias|ҒУ+ҵcanЌы
EAia|lҗn%Ӊenc!#ђ+read%ԍd
EAidҙ|unэ]level+*cәВғol o@fбi<th!Ў||IEa
FAorrhea||perio>pѩ|KCo
EAria|misjudg%dԧanc!i<ҒУ
FAeunia||pѩful sex
FBsia||indigВ=
FBgia||ѐ!swalӢЛ	EAsia|ѐ!speak%o@Ӟrstand%words
FAnia||hoarsenВs	EAria|deep unhappinВ+o@uneӏ	KAric|Ԁ%bad
EAsia|abԏ?cЧ+#coul>becom!І	KAsѾ|^abԏ?А	CAstЀnevus||unusu?mole|AGatypҰ;MEa
FAa||shortnВ+*м|FCo
EAxia|Ь<#ђ+ҒmeЁan>coordinaљ<ԍd||BAevelopУ?coordinaљ<Е
CAthmia||irregѼ@фbҝ|AIҖdiac ar
EAia|poo@coordina=
BAmЀЕ|Ԏ-lҲ%lЄmood
DAia||difficult з
EAia|х!spasm+#twiЃth!в
FAa||Ҥ<whe<pass%urЭ
EA-cigarett!o@vap%ӥ-associн>єҡ|єѱ!_vapЛ	EA-prВcribЛ|send%prВcrip=+b]compuғ||BLlectronЀ
EAm perfora=|ә!i<th!җdrum
DA ԣ>ҖiВ||bab]too҄decay|AAbab]bottl!too҄decay	EA ԣ>inғven=|җl]҇ fo@қЅѰ	EA inғven=|҇ a+soo<a+{ѵԊs	EA mobiliza=|gett%ӎў+mov%soon||MFs	EA ԓь|dҝh+soo<оr	KA-onset|ҭ%б{young ҈
EA<equin!үphalБ|rar!с<Й<ш>b]mosquitoВ
EA.Ebol{҂+~|deadl]feve@ш>b]ѽ]҃ds
CAoЈ||bruise
EAcoccoЈ|tapeworm Й<#form+҃>sacs||AAhydati>~
CArdiogram||ӈ>*th!ф	KArdiographic|*{heЂҜ	EArdiѤ|ӈ>*th!ф
EAlia|repҝ%whб҉r+say
EAsia|seizц+_ҁ+ѝИ>prВӃ!i<а
BAic?ёy|ё]#compare+wә!өs, ЌsЛl!Сe
EAicҐ|ё]*poison+i<natц
BArasite|ӑ!#lк+o<th!Ѷ
CAc фbҝ||Ԥ{o@ҧppe>фbҝ|IE	CAc а||ѓ]һ!th!ӆ
EAӴ|ңli>#turn+outward
EA herpeѾum|ҧ<Й<o<top *itch]Ѷ
EAӜ|З!fo@{й!~
FB||swЧЛ|AFo	KA-formЛ|Ҙ%swЧЛ||ANo
LAous||ѡn|AJo
KAte|ѷДԅ
EAlism|hav%no ԅ	JAlous||ӗlВs
EA.Edwards' Ћ|rare, sћ!ҊetЀЬ<prВeЁ_з||HJ;AAtrisom]18
EAenz|HIV [
EA size|hЄbig th!eњ is	BAo@cЧ|ceЅ#ӟs
KAnt|Җry%away	BAЁйe|й!#Җrie+Ӿ+_th!Ъ
CAВceЁtablet||fizz]tablet
JAcious||eњк	EBcy|hЄweЅӵѬs	CAc]rн||succВ+rн
BAon|ҋԆ*҃d
EA retrieval|tak%egg+_th!ovariВ||AKoocyte
EA.eHealth|ФҖ!b]inғnet
EA.Ehlers-Danlo+Ћ|Т>Ь<^loos!҅+an>fragil!Ѷ
EAhioЈ|Й<ш>b]Ѿks
BApўaenoЀӭ|э]fб_fish
BAo<frac=|sԍ!*И>th!heЂpump+oД^eaЍbҝ
EAse|О<#Ӧ+dow<stretch]щ
EAcь|stretchinВs	BAn|О<#ђ+ѫ!stretchy
EAgraphy|sca<#Ԋ+hЄԪth!lк@is
AA frӟц||Ҫ<elbow
CAv!caВarean||planne>caВarean|||4	FAv!и||planne>и|||4	CAv!cВarean||planne>C-sec=|JBC-secљ||2	EAv!opera=|planne>opera=	BAv!procedц|planne>Ҽ!#i+Ќurgў	EAv!Џ|planne>ұ]#i+Ќurgў
EAoacupunctц|needle+^ѿcurrў	BBoҖdiogram|teЃ*th!ф'+rhythm	KAoҖdiographic|*{heЂtracЛ	EAoconvulsiv!Љ|electrЀpulse+}th!Ъ, gк<whil!aӖ	BAode|қЅpa>#pick+Ԇo@send+electrЀӓ	EAodВicca=|dry%ѫ!^currў	BAoүphalogram|teЃ*th!Ъ'+electric?acѧь	KAoүphalographic|*с<wav!recordЛs	EAoүphalѤ|record%*с<wavВ	EAolyЈ|us!*curreЁ}Ю!hair	BAolyte|ѽ]salt, suЍa+sodium o@potassium	EAolyt!imbalК|ГmuЍo@Гҍ!salt o@mЭral+i<th!Ў	EAomyѤ|teЃ*Я+an>thei@йВ	EAo<microӽ|pictц+*Ә]Ү]thЛs	EAonЀfet?moniяЛ|ӂЖ*th!Ҹ'+фbeбdur%з||MNoet	BAonЀФrecord|compute@recor>*{ѻn'+и||LHmedҰ	CAonЀnicoҮ!delкr]ї||e-cigarette	EAophoreЈ|lab metho>#sort+molecule+b]size	KAophysiologҰ|*electrЀӾ+i<th!в||SA	CAophysioҎ||heЂrhythm docя|ATҖdiac 	EAophysiҐ|ё]*electrЀӾ+i<th!в	BAophysiolog]ёy|teЃ*th!ф'+electric?ӓ	EAoreҮѤ|teЃ*th!ң'+electrЀӓ||QAm
EAe>И>prВsц|И>prВӃ!{ҍ!abov!ԏal|||I<th!US {stag!*it+own, belЄth!ѝrange.	DAe>И>ҿ||ѝИ>ҿ|PAglucԈ;JAglucԈ	DAe>cәВғol||ѝcәВғol	AAe>heЂrн||faЃheЂrн	EAe>intraocѼ@prВsц|ѝprВӃ!i<th!ң	AAe>level||ѝlevel	AAe>risk||highe@risk	AAe>temperatц||ѝtemperatц
IA||br%out
BAilit]criғӴ|rul!fo@рca<Ԡ<{ёy
BAaљ<diet|diӄ#leave+oДfood+}fin>{trigger	EAaљ<half-Ԓ|Ԣ!fo@half *{Ѡ }leave||AKplaқ;AKғminal
EA=|gett%Ԏer
JAted||Ә]thin	EA=|Ԥem!thinnВs
BAcл|Ҽ!}Ю!{И>clot||AGthromb
BAsm|ѯe>И>vВsel, Ԕ<_{clot	EAza=|Ҽ!#ѯ+{И>vВsel||GFs
EAЉ|ѯ%*{vВsel a+Ї
BAs|mov%clԟ#ѯ+{И>vВsel
EA implӳa=|embryo settl%i<th!ӆ	EA transfer|ԉ%*a<embryo i<th!ӆ	EAҊeЈ|җl]Ц*{Ҹ	BAҎ|lab expert рѬ+^egg+an>sperm	KAnic|*th!firЃweek+i<th!ӆ	BAnЀstem cЧ|җl]ceЅ#ca<becom!an]type	EAtoxicь|hҳ}a<unbor<Ҹ
EAnc!agita=|confusio<o<wak%_Џ||KAdelirium	EAnc]contracep=|з ы ӥ>о@sex	BAnc]contraceptк|з ы piЅfo@us!о@sex	BAnc]us!authoriza=|permissio<}us!{product җl]i<{criЈ||VEsa||2	DAЁЏ||emerҊc]Џ
DA||vomitЛ
KAenic|Ҙ%vomitЛ
EAopia|sе#need+no glassВ
BAў|cream #ҹ+ҧ<soft
EA<regѼ=|handl%*ԀЛs||HLal	EAn?dysregѼ=|ѐ!ӊag%ШԀЛs
EAiflozin|Ѻ+an>heЂ[
EBema|єН!#ђ+ӵԍ>}мe	KAematous|^trappe>air
EAc Ї|МЁbegu<ѭ!th!teЃrВults||HKal;JAherapy;HA?Љ	KAcal|bӏ>o<whбha+bee<see<o@measцd	EAc?ӳibiotЀЉ|Х+ѭ!th!gѥi+known||HS 
EAa|pu+т>th!ԁ	EA{thoracis|pu+т>th!ԁ
EAitabЭ|HIV [
BAon|mix *oil an>wнr
EA bloc rВec=|Ю?i<on!piece
EAril|И>prВӃ![
EA eroЩ|wҗ%awa]*th!ԍ>laye@*th!ԅ
BAulнd|cӔe>i<{shЧ
EBalБ|swЧ%*th!Ъ	EAalю|Н!o@ѱ!#џe+hЄth!с<Ѭs
EAeЈ|soil%i<childre<paЃtoilӄtrѩЛ
EA-stag!Ѣ]failц|Ѣy+#no Ԏe@Ѭ||KIrenal	EA-stag!ren?~|whe<th!Ѣy+no Ԏe@Ѭ||KIѢy
KAc|alway+prВeЁi<a<area	BAc ~|Н!#i+alway+prВeЁi<a<area	EAcь|hЄӌ<{Н!i+i<a<area
KArdial|*th!ф'+inne@ҢЛ	EArdБ|Й<o@swЧ%*th!inne@Ң%*th!ф	BArdium|inne@Ң%*th!ф
LAЭ||Ыe	CAin!Е||Ы!Е|NAeӏ	EAin!disrup=|upsӄ*th!в'+ЫВ	BAin!disrupя|ҥ?#inғfere+^ЫВ||JA-disrupt%ҥal;RBe;AMhormo	CAin!Ԅ||glan>#ђ+ЫВ	BAin!ї|Ԅ+#mak!ЫВ	CAinoҎ||Ы!docя	FAinҐ||Ы!Н!и
EAtoЈ|tak%i<*mнri?b]{cЧ
KAnѾ|*th!ч!*{ӗ	EAntЀЇ|МЁч!{too҄root||MAherapy	EAnѾs|МЁ*too҄roots
KAnous|mad!i<th!в
KAminal|ч!{ԛ!*th!в
LAӿ||ӆ ҢЛ	EAtri?abla=|Ҽ!#Юe+th!ӆ ҢЛ	BAtri?biopsy|teЃ*{қЅpiec!*th!ӆ ҢЛ	EAtri?ѕ|cК@*th!ӆ ҢЛ||MJadeno	EAtri?hyperplasia|thickene>ӆ ҢЛ	BAtri?polyp|Цi<th!ӆ ҢЛ	EAtri?recepѧь|hЄread]th!ӆ is	EAtri?thicknВs|thicknВ+*th!ӆ ҢЛ	BAtriԞ|ovar]҃>sac fӚe>^ol>Ў	EAtrioЈ|Ц*ѫ!lik!th!ӆ Ң%һ!th!ӆ	EAtrБ|swЧ%o@Й<*th!ӆ ҢЛ	CAtrium||ӆ ҢЛ
EAthalmБ|Й<ч!th!ң
EAasmЀreѾulum|ceЅpЂ#ђ+Оn+an>fats
EAct?Ҝ|ӈ>ч!th!ѣ
CAhin||Ԁ-goo>ѽ]ҥal
BAope|thi<ԛ!^{Ү]camera	KAopic|don!^{camer{o<{Ӷ	EAopЀretrograd!cәangiopancrҝѤ|camer{ӂЖ*th!bil!an>pancrea+ԛВ	BAopЀҜ|ӈ>_ч!th!в	NAopҰly|^{camer{o<{Ӷ	BAopy|teЃ#look+ч!th!ѽ]^{Ү]camera
KAelial|*th!Ң%*И>vВҏ	BAeli?cЧ|ceЅ#lЭ+И>vВҏ	EAeli?ӡ=|poo@Ѭ *th!Ң%*И>vВҏ	BAeli?keratoplҲy|ӠЁ*pЂ*th!froЁ*th!ң	BAeҢ|г!#ԩ+И>vВҏ	CAelium||И>vВsel ҢЛ
BAxin|poiso<_ч!Ѳs
BAaӂ?Ӷ|м%ԛ!Њth!ӕ
KAscѼr|don!ч!{И>vВsel	BAscѼ@aneurysm reҤr|reҤ@*{bulg%И>vВsel _чe
EAnou+abla=|МЁ#cӔe+ѡ<ӷ+^hҝ||LAlӏ@Ї
BAnt|rВult #{ё]meaӃВ||DF 
BA|liqui>#goe+in}th!bottom
BA densь|calorie+i<eaЍbite	EA expenditц|energ]th!ѽ]usВ	EA metabolism|hЄth!ѽ]ђ+an>ӥ+energy
EAeУ|be%oӘfuЅ^҃d
EAtУ|Ӌe>cЧ+ҭ%}ҷ
EAe>recoӘ]о@Џ|pla<fo@fҲe@heal%о@Џ	BAe@regӴ|stretЍ*DNA #boost+{Ҋe
EAarin|И>thinne@shot
AAee||member|||2
BA.ENT docя|җ, nos!an>throбdocя||EAspecialԧ
EA.Entamoeb{hԧolyѾa|ӑ!#П+Ў]stools
EAvir|З!fo@{lк@҂s
KAl|gк<Њth!gut	BAl formѼ|liqui>foo>fo@{Ӷ	FAl nutri=||ԛ!feedЛ|IAfeedЛ
LAc||ѣ	KAc-coнd|coн>so #ӵdoe+Ќmelt i<th!јch	EAtis|swЧ%*th!қЅѣ
EA.Enғobacғiaceae|famil]*gДѲs	EA.Enғococcus|gДgѥ#ca<Ҙ!п=s	EAbiaЈ|Й<^pinworms	BAcyte|ceЅ#lЭ+th!gut	BAӽ|camer{ӂЖ*th!қЅѣ	EAsл|Ҩ%*th!ѣ Њth!Ѷ	EAл|cДin}th!ѣ	BAtoxin|poiso<#upset+th!gut	BA҂s|ӌ<҂+#ca<Ҙ!colds, rashe+an>҉@дВs
EAБ|swЧ%Ԑ!tendo<meet+і	EAю|ѐ!Ԑ!tendo<meet+і
EAlogy|ё]*insects
EAӴ|ңli>#turn+inward
EAa=|Ю?*a<ey!o@lump
EAnУ?exposц|contӟ ^Ҿ%ќт>you	FAnУ?tobacco smoke||secondhan>smoke	BAnУ?trigger|th%#set+off Ѩ, suЍa+smoke
EAtamҫ|Ҧ!cК@[
KAѾ|*Оn+#spee>Ԇџe+i<th!в
BA|О<#speed+Ԇџe+i<th!в	EA inhibi=|ѯ%*{ѽ]Оn	BA ж|Ѡ #ѯ+{ѽ]Оn	EA-Ңke>ѴosorbeЁassay|ӯЃ#find+Оn+o@Ѳs
BAphil|ԑ!И>ceЅҢke>}ӮiВ	EAphilia|Гӊ]*on!typ!*ԑ!И>cЧ	KAphilic|^ӊ]Ӯ]А	EAphilЀҲhma|Ҳhm{^ӊ]Ӯ]А	EAphilЀВophagБ|foo>pip!swЧ%Ңke>}ӮiВ||NLo
EAmԞ|Цi<th!с<o@spЭ
EAdylalgia|elbЄpѩ
BAЀcurve|graph *new cӏ+ove@ҩ	KAiologҰ|aboДhЄН!шds||NA	BAiologic?ёy|ё]*hЄН!шd+i<өs||NG	BBioҎ|sciўiЃрёie+hЄН!шds	EBiҐ|ё]*hЄН!шds
KAmal|*th!oute@Ѷ	BAm?Цfacя|О<#ђ+ҧ<cЧ+ҷ	BAm?Цfӟo@recepя|pЂ*{ceЅ#receк+Цӓ	BAmis|oute@laye@*Ѷ	EAmolysi+bulӔa|Т>Н!i<whiЍҧ<blisғ+easily
EAymis|ԛ!#sяe+sperm	EAymБ|swЧ%*th!ԛ!behin>th!tВѾle
BAal|Ҥ<relief shԟi<th!Ӆ@Ԯ	EA?analgВia|Ҥ<relief Њth!baЖi<labor	EA?anВthВia|numb%Њth!Ԯ||LIa	EA?catheғ|thi<ԛ!b]th!spЭ	BA?hematԞ|И>у<th!skuЅan>th!Ъ||KHa;BOxtra;BHxtradur?ha	EA?Ԧ=|shԟnea@th!spЭ	BA?sғoi>Ԧ=|shԟ*ӳi-swЧ%З!nea@th!spЭ
KAtric|*th!uppe@bЧy	FAtrЀpѩ||uppe@bЧ]pѩ
KAeѾ|aboДhЄҊe+ar!turne>o<o@off	EAeѾs|ё]*hЄҊe+ar!turne>o<an>off	EAome|ҥ?tag+#tur<Ҋe+o<an>off
BAttis|flap #coӘ+th!windpip!whe<ҵswalӢ	EAttБ|ҁ+swЧ%бth!top *th!windpipe
EAsy|с<Ь<#П+repeн>ӒВ	EAtoҊeЈ|hЄӒ!дВ+ҭs
FAhrЭ||adrenalЭ|||4	BAhrin!auto-Ԧя|pe<^З!fo@{sћ!ӮЀӼ=||ARadrenal;AAadrenaҢ!pen;MApen
EAra|wнr]eyВ
EAsiodeЈ|ԗp%Ц*{leg і	BAЈ|en>*{Ӫі
EAin?membrane|sca@ѫ!бth!baЖ*th!ң
EAerБ|mil>swЧ%*th!ԑ!*th!ң
BAл|cД#wҫn+th!vagin{fo@з
KAic|com%an>goЛ	EAЀmigraЭ|migrѩ!nЄan>then
EAdias|peni+Ҩ%o<top
EAxis|nԈѹ
KAlial|*cЧ+#Ң!o@cove@{ѽ]part	BAli?cЧ|ceЅ#lЭ+th!ҧ<o@Һ	EAlializa=|ҷ%*new ҧ<ove@{wound||ARre-;ARre;LFs;AFre-epithelialis;AFreepithelialis	BAlium|cЧ+#Ң!o@cove@{ѽ]part
CBѾ|outӦ *Н!among animals|anim?outӦ
EAnӜ|wн@piЅfo@th!ф
EA.Epstein-Bar@҂s|ӌ<҂+#ca<Ҙ!ӪtirednВ+an>sor!ӝ
EAbrium|balК
BAlenc!ӿ|ё]}shЄԂЇ+Ѭ alike
KAcal|Ќclҗ
GAн||wip!out
EAl!ӡ=|ѐ!gett%o@ҹ%a<erec=	EAl!func=|abilit]}hav!a<erec=
EAlciferol|Ӂ<D2
KAmic|mad!}fӵth!в	EAmics|fitt%Ѭ }th!в
EAnib|єcК@pӚ
BAn|wҗ%away
KAe|wҗ%awa]щ	EA!ВophagБ|sor!foo>pip!_ӭ||AMreflux;ILo;ALreflux o
DA=||burpЛ
EAelas|brеre>ҧ<п=
FAma||ҧ<rednВs	EAm{Йsum|vir?дВ+^brеre>ӂeks	EAm{migrans|bull's-ey!rash о@{tiЖbite	EAm{multiforme|rash *roun>re>rЛs	EAm{nodosum|tende@re>lump+o<th!shins	JAmatous||red
CAocyte||re>И>cЧ	BAocyt!sediУaљ<rн|И>teЃfo@ԡ+*swЧ%i<th!в	EAocytoЈ|Гӊ]re>И>А	EAoderma|re>ҧ<aЅoӘ	KAoid|*re>И>А	EAomycin|Х	EAopoieЈ|mak%*re>И>А	BAopoieЈ-sԢѼt%agў|З!#ђ+re>И>А	BAopoieҮ|Ы!#ђ+re>И>А
EA|dead, dark scab	EAoл|cДi<burne>Ѷ
DA.Esӂrichi{coli||E. coli
EAlopram|З!fo@ӤВsio<an>worry
EArazole|јЍaci>[
LAgeal||foo>pipe|AKo	EAge?adenoѕ|cК@*th!Ӆ@foo>pipe||AZo	EAge?atrВia|foo>pip!#i+cӔe>_з||ASo	FAge?І||foo>pip!І|ARo	EAge?ӊometry|prВӃ!teЃ*th!foo>pipe||AUo	EAge?motilь|ҒmeЁ*th!foo>pipe||ATo	BAge?sphincғ|х!r%abov!th!јch||AUӅ@;AUo;AUӅ@o	EAge?squamou+ceЅѕ|cК@*th!foo>pipe||AZoВoph҈a	CAge?strictц||ԩe>foo>pipe|AUo	EAge?varicВ|ѡ<ӷ+i<th!foo>pip!#ca<ѹ||ASo	EAgecл|Ю?*th!foo>pipe||ANo	EAgБ|irritн>foo>pipe||ALo	BAgogҲroduodenoӽ|camer{ӂЖ*th!foo>pip!an>јch||AZoe	CDgus||foo>pipe|AJo
EApia|ey!#turn+inward
BAi?Фbenefit|servic!#{pla<muЃcoӘ||||2	EAi?ԥЩ|ѝИ>prВӃ!^no sЛl!know<П||ANprimary	EAi?thrombocythҙ|Гӊ]clott%А||VEa	EAi?tremor|shak%*th!hand+#ҵcanЌы
BAiol|mai<femal!Ыe||AJo
EBen|mai<femal!sex Ыe||AIo	EAe<recepя|ceЅpЂ#receк+{femal!Ыe||ARo	KAe<recepя-positк|ҷ%^th!҇ *{femal!Ыe||AZoe
EAclӜ|Ӗ [
EAcept|З!#calm+th!Ѹ!ї
EAutol|TB [
EAl|alcoә
EAl Вtradiol|Ы!i<з ы pӚs||HJ
EAdecл|Ҩ%*{sinus
KAgҰ|*ҘВ||JA;AAaeљlogic;ALa	BAgic?facя|П||JH;AHҘatк;ASa;AHaeљlogic	ABgy||П|AIa
EAthoҊeЈ|Ҙ!an>cours!*{~	EAthҐ|Ҙ!*~
EAн|З!#put+ҵ}Ӗ
EAҫ|cК@[
KAemic|^ԏ?И>ҿ||GEa
BAhia<Ӷ|ԛ!у<th!ea@an>th!ӝ
EAia|ԏ?mood	KAic|^ԏ?mood
KAoid|^{ԏ?Ӭ
EA-fre!Ӄvival|Ԣ!ѷДth!дВ+com%Ԯ
EAimus|cК@an>ӠЁ[
EAc!syntheЈ|brЛ%ё]rВult+Ӏ	LAce-bӏd|Ԋ<b]rВҗЍ}Ѭ|rВҗch-Ԯed	EAce-bӏ>pracѾe|Җ!Ԋ<b]rВҗЍ}Ѭ||PBЗ
EAra=|organ+com%out
EA potўial|Ъ'+electrЀanswe@}{Ӿ
EA.Ew%sarcԞ|ӛ!cК@i<young Сe||FI's
KA vivo|don!i<liv%ѫ!һ!th!в
GCbн||worsen	CAba=||flare-up
BA dҝh|dea҄o<top *th!usu?number	EA ԓь|mor!dҝh+tha<expected	DAiv!alcoә consump=||drink%ГmuЍalcoә|SAӥ|||1	DAiv!ѹЛ||heav]ѹЛ||||1	EAiv!dayԢ!ӖinВs|be%Ә]Ӗ]i<th!dayҩ	DAiv!swҝЛ||heav]swҝЛ||||1	DAiv!thirst||Ԥem!thirst||||1
CAў||inacѧ!Лrediў
IA||cДout
DAon||Ӄgic?Юal	BAon?biopsy|Ю?*{wә!lump }teЃit
KAяy|mak%йe+mor!ӟк
BAio<criғӴ|rul!fo@рcanЌԠ<{ёy	EAiv!breҲfeedЛ|feed%{bab]onl]breaЃmilk
CAa=||scratЍmark
EAӴ|Ю?_th!в
EAiv!func=|ҧll+fo@plann%an>focus||SAЛ
EAҫ|Ѻ+shot
EAra=|Ю?*aЅorgan+*{space
EAs!intolerК|gett%wor<oДb]Ҍ	EAs!tolerК|hЄmuЍexercis!on!ca<do||JAcapacь	KAse-induced|П>b]Ҍ	EAse-induce>Ҳhma|Ҳhm{sӄoff b]Ҍ	EAse-induce>bronchospasm|ӧ+#tѳe<^Ҍ
FBon||physic?effort	FAon?dyspnea||мlВsnВ+dur%acѧь|QCo;AAdyspne{o<exer=;AAdyspnoe{o<exer=
KAatк|^peel%Ѷ
DA=||м%out||||1
GB||м!out||||1	EA>nitrЀoxҫ|м teЃfo@ѡ<Ҟ
EAne|releas%Њ{duct
EAoЈ|push%oД*mнri?b]{cЧ
KAous|_һ!th!в
EA|part+*th!Ҋe+#cod!fo@Оns	EA sequencЛ|read%th!Ҋe+#cod!fo@Оns||AQwә!
BA|pЂ*{Ҋ!#code+fo@{Оn
EAhalmos|bulg%eyВ||ABproptosi
BAe|Ү]bubbl!#cЧ+sen>out
EAЈ|bump o<{і
BAin|poiso<mad!b]Ѳs
EApia|ey!#turn+outward
BA.Expande>Disabilit]Statu+Scale|scor!*disabilit]i<й!~	EAe>accВs|us!*{З!stiЅbe%tВted, һ!{ёy||AAcompasЩat!ӥ
EAaЁӊ҈У|watch%ѭ!trҝЛ	BAorӳ|З!#loԈn+mucus	GAorн||cӇup
EAte>partne@Љ|З!fo@{partne@ѷД{visit||||2
BAУ?model|wa]}cop]{Н!i<{lab
KAяy|*м%out
EAaљ<*benefits|lette@#Ԋ+whбinӃanc!Ҥd|||It i+Ќ{bӚ.|3
BAr!route|wa]in}th!ѽ]fo@Ҿ%ԍmful||ABrout!*expoӃ	EAr!Љ|МЁ#҇+С!fac!fҗs
EAsiv!langu҈|abilit]}pДthought+in}words	EAsivь|hЄstrongl]{Ҋ!џ!Ԋs
EAuina=|deadl]Ӕ+*Ў
EAphy|orga<ope<}th!һ!_з
LAed-releӏ||sӢ-releӏ|AKsustѩ;AKыl;AKproԎ;AKmodifi	EAed-spectrum beta-lӟamӏ|gѥО<#Ӧ+dow<Ѡs
EAкl]Ѡ-reЈtaЁӶrculoЈ|TB #nҗl]no Ѡ kӚs
EA?beam radiaљ<Љ|radiaљ<aime>_һ!th!в||SHo;XA	EA?cephalЀӘЩ|turn%*{bab]head-dow<b]hand	EA?fixa=|met?fram!һ!}ә>і	EA?fixaя|met?fram!һ!}ә>і	EA?validь|hЄweЅrВult+appl]}҉@Сe	EAaliz%ԋ|ӟ%out||JBs%behaviou
KAЧѼr|һ!А	BAЧѼ@matrix|mнri?#әd+cЧ+Ӏ	KAorporeal|һ!th!в	EAorpore?membran!oxyҊa=|machin!#doe+th!Ѭ *th!heЂan>ҕ	EAorpore?shoЖwav!Љ|soun>pulse+#treбpѩ||AS
EAulmonar]ӶrculoЈ|TB һ!th!ҕ	KAyramidal|*ҒmeЁы i<th!Ъ	EAyramid?eњ|ҒmeЁѵ_{Ѡ	EAyramid?Ѩ|ҒmeЁҟ+_{Ѡ||QBid!eњ
BAystole|Ԥ{фbҝ
EAasa=|leak%oД*{vВsel
EAel]lЄз weѳ|з weеӞ@2.2 pounds||TG	KAel]preғm|bor<ѭ!28 weeks	CAь||limb
HAte|tak!th!м%ԛ!out	FA=||м%ԛ!Юal
EAe|҃>#leak+_{wound	KAк|leak%҃d
BA floнr|speЖ#drift+acros+someӜ'+sѳ	EA ҒmeЁdВensitizaљ<an>reprocВsЛ|therap]#ӥ+ey!ҒУ+}eas!trauma||WDsaљ<an>reprocВs
EAibe|cәВғol [
EA.Fabr]~|Т>ҋ-Ԇ*fб#ԍm+Һ
EA validь|whethe@{teЃlook+rѳ
EA ҅|қЅԠЁ*th!spЭ
BA йe|й!#Ғ+th!face
EAiou+Е|mak%onВelf seem Ӛ
EA IX|И>О<neede>fo@clottЛ	EA V Leҫn|Т>џ!#ђ+И>clԟГeasily	EA VIII|И>О<neede>fo@clottЛ	BA X{ж|И>thinner
EA!}thrк|slЄЦo@weеgai<i<{child||CAlғ%Ҡ
EAarum Ԩa|moЃҁ+typ!*Ԩa
BAia<Ӷ|ԛ!_th!ovar]}th!ӆ
BA negatк|rВult #misse+{ѵ#i+there||FA-negaѧ!rВult;FA-negaѧ!teЃrВult;OA tВt	BA positк|rВult #find+{ѵ#i+Ќthere||FA-posiѧ!rВult;FA-posiѧ!teЃrВult;OA tВt
KAal|runn%i<familiВ	EA?Mediғranea<fћ|Т>҆+*fћ	EA?adenԞtou+polypoЈ|Т>Ь<#П+ӊ]Ҡ+i<th!ѣ	FA?hypercәВғolҙ||Т>ѝcәВғol|ZAaҙ
AA physician||famil]docя|IArӟi=er
EAdЭ|јЍaci>[
EA.Fanconi anҙ|Т>ӛ!cor!failц||KEa
EA|ѫ!#wrap+хВ	KAl|*th!ѫ!#wrap+хВ
CAѼ=||х!twitch
EAtis|ѡ<х!wrappЛ
EAл|cД}eas!prВӃ!i<Я
FAg И>glucԈ||fҲ%И>ҿ|IIplaқ;IH	EAg plasm{insuҢ|insuli<i<И>ѭ!ҝЛ||IH
EA-fre!mass|ѽ]weеѷДfat
FAe|Ԥem!tirednВs|tirednВs||Ca<b!fa@mor!tha<ordinar]tirednВs.	JAed||tired
BA ӭ|ҋ%bloЖ*fat	EA lк@~|fбҋԆi<th!lкr||AAhepatЀstҝoЈ;AOstҝoѾ
LCe||fћish	CA!convulЩ||Ӓ!П>b]fћ	CA!дВs||дВ+^fћ	EA!neutrҨia|feve@^Гfew ԑ!И>А, a<emerҊcy||AAneutrҨЀsepЈ;AAneutrҨЀfћ	CA!seizц||Ӓ!П>b]{fћ
EAstat|З!fo@pѩful ԠЁ҆s
LA||stool|BEa	BA Ѵoҥ?tВt|hom!teЃfo@hidde<И>i<th!stool||BYa	EA impac=|ԍ>stool stuЖi<th!ѣ||BOa	FA incontЭnce||Ӕ+*ѣ ы|BRa;AObowe	CA microbiot{Ӌ||stool Ӌ|BYaec;GK;BLaecal	EA microbiot{Ӌa=|stool ӠЁ}he?th!gut	BA occult И>tВt|teЃfo@hidde<И>i<th!stool||BWa	EA-or?transmisЩ|ш>*Ѳ+_stool }ӕ||BWa;LAroute;BAaecal-or?route
DA||stool|BEa|"Poo" suit+{poЃfo@familiВ.
EAь|powe@}hav!Ѱ
EA.Feder?PoӘt]Level|incom!Ң!ӥ>}decid!рget+҇||AAfeder?poӘt]guҫҢВ||2	BAll]qualifie>Фcўer|Ӣ-coЃcommunit]cҢic||||2
KA-for-service|Ҥ>fo@eaЍvisӵo@tВt||||2
EApЭ|И>prВӃ![
EA Ҋit?mutila=|cutt%*femal!Ҋital+fo@no Ӎ?reason
KAl|*th!thigh	BAl Ѫ|mai<arғ]*th!thigh	CAl frӟц||Ҫ<tѝі|DJur	BAl head|baЅ*th!hip ҅	BAl neck|pЂ*th!tѝӛ!nea@th!hip	BAl neЖfrӟц|Ҫ<hip	BAl йe|й!i<th!thigh	EAl й!ѯ|numb%*th!thigh
EAacetabѼ@impЛeУ|hip і+#rub
CA||tѝі
EAbrн|З!#Ӆr+И>fats
EAyl|Ә]ШҤ<Ѡ	BAyl teЃstrip|strip #find+{deadl]Ѡ i<҉@Ѡs
EAin|О<#sяe+iron
BA!window|Ԣ!whe<ѓ]i+moЃlikely	EAit]awarenВs|track%fertil!day+}avoi>o@pla<а||AAnatur?famil]plannЛ	EAit]prВerva=|sav%*eggs, spѥo@embryo+fo@lнr	EAiza=|Ԡn%*egg an>sperm||HFs
KA|*th!unbor<Ҹ||BEo	BA alcoә spectrum Е|lҲ%hҳ_alcoә ѭ!з||BYoet?a;PAyndrome	EA anԞly|ѵi<a<unbor<Ҹ||HBbԏalit;BMo;BBoet?abԏalit	EA И>samplЛ|И>teЃ*a<unbor<Ҹ||BTo	BA dҝh|dea҄*{bab]ѭ!з||BKo	EA developУ|Ц*{bab]i<th!ӆ||BQo	EA dԧrВs|ԡ+#{bab]i+ЌweЅdur%з||BNo	BA echoҖdiogram|ӈ>*a<unbor<Ҹ'+ф||BTo	EA Ҡ|Цi<th!ӆ||BLo	CA heЂrн||Ҹ'+heЂrн|BPo	EA heЂrat!moniяЛ|ӂЖ*th!unbor<Ҹ'+фbҝ||AAҖdiotocѤ;BYoet	EA hemoglobin|bab]typ!*И>Оn||BJoet?ha	EA Ӕs|dea҄*a<unbor<Ҹ||BJo	EA єmaturь|hЄread]th!Ҹ'+ԁ+are||BSo	EA malforma=|з defect||BRo	EA moniяЛ|ӂЖ*th!Ҹ'+фbҝ||BPo	BA ҒУ|ҒmeЁ*{bab]i<th!ӆ||BNo
EAde|end%th!lif!*a<unbor<Ҹ
KAғnal|у<m҉@an>unbor<Ҹ||DIal-;BIoetal-
EAopy|Ӻбa<unbor<bab]^{camera
KAxic|ќ}a<unbor<Ҹ
CA||unbor<Ҹ|BEo
BAe|З!#Ӆr+И>fats
BA|О<#form+И>clots	BAoҊ|И>О<#҇+clottЛ	EAolyЈ|Ӧdow<*И>clots	LAolyѾ||clot-dissolvЛ	KAous|^clott%Оn
BAdenԞ|breaЃlump #i+ЌІ
BAlҲ|ceЅ#ђ+connect%щ	BAlaЃЦfacя|О<#ђ+cЧ+ҷ
EAystЀbreaЃџВ|lumpy, sor!breҲ+ѷДІ||TA~
EAyalgia|Ԏ-lҲ%Ҥ<aЅove@th!в
EAarcԞ|cК@*connect%щ	FAis||sҖrЛ
KAic|sҖred
CA||oute@leg і	KAr|*th!қlle@Ӆ@leg і
EA=|pass%Њ{filғ
EAerҫ|Ҧ!an>hai@Ӕ+[
BA moto@ҧll|қЅhan>ҒУ, suЍa+button%{shirt	EA needl!aspiraљ<cytҐ|needl!teЃ*А	BA-needl!aspira=|teЃ*cЧ+#{thi<needl!draw+out	BA-needl!biopsy|teЃ*cЧ+draw<oД^{thi<needle
EAimod|З!fo@{й!~
EA trimВғ|firЃ3 month+*а||AM1||4	BA-degre!burn|bur<*th!top laye@*Ѷ	BA-degre!relatк|parў, child, br҉@o@Јғ	EA-episod!psychoЈ|firЃԢ!*Ӕ%touЍ^realь	EA-episod!schizophrenia|firЃԢ!*{sћ!У?дВs	KA-in-huӊ|tВte>i<С!fo@th!firЃҩ||OA ӿ	EA-Ң!ӂmoЉ|firЃchoic!*cК@Ѡs	BA-Ң!Ї|МЁ#i+trie>first||MAherapy	EA-pas+metabolism|Ѡ Ӕ+i<th!lк@ѭ!ӵѬs
BA.Fisher'+exӟ tВt|teЃ*whethe@ԂқЅө+Ӊ
BAa|abԏ?tunnel у<Ԃpart+*th!в
BA.FIT kit|hom!teЃfo@hidde<И>i<th!stool	BA note|docя'+not!fo@Ѭ||||4
BA-yea@Ӄviv?rн|sԍ!*С!aliv!fiv!yҗ+о@be%diagnԈd||AT5
EA orthodontЀappliК|bracВ	BA prostheЈ|fals!tee҄fixe>i<Ҭ||HAarti?dўц	KA-dԈ|^{sӄamount	EA-dos!combina=|Ԃo@mor!Ѡ+i<on!pӚ	BA-eњ+model|ma҄metho>#trҝ+ёie+a+alike
EA pѩ|Ҥ<i<th!sҫ, belЄth!ribs
EA aњ|Ԋ%ҍ!o@no ԀЛ||AHblunted
FAү||gas|FAs
BAoid|plaЁг!i<fruӵan>tea
EAnҫ|З!fo@uneve<фbҝ
BAl!spend%account|tax-fre!accouЁfo@Ӎ?costs, Њ{job||||2
EAn|bendЛ
EA cytometry|ӯЃ#sort+an>count+А
EAazole|fungu+[
EA inԙ|hЄmuЍҵdrink	CA rВtric=||limӵo<drinks	EA rВuscita=|faЃ҃d+in}{ӷ	EA reten=|swЧ%_Ԥ{҃>i<th!в
EAenil|З!#undoe+calm%Ѡs
EAscei<angiѤ|dy!teЃ*th!ң'+И>vВҏ	EAscenc!i<situ hybridiza=|ӯЃ#lѳ+ԆҊВ||ZAidisa=
KAdнd|^adde>fluorҫ	EAda=|add%fluorid!}drink%wнr||AMwн@	EAd!ӗpҲe|ӗpҲ!#guard+agѩЃdecay	EAd!varnish|coat%#ђ+tee҄stronger
EAdeoxyglucԈ|Ԙ@ӥ>i<scans	BAquinolon!Х|famil]*ШХs||AAquinolӜ	EAӽ|mov%X-ray	EAuracil|cК@[||AM5-
EAtЭ|З!fo@ӤВЩ
EAasӜ|sғoi>fo@nos!o@Ҟ||LA propӴн
EAamЭ|З!fo@ӤВЩ
EA dystonia|cramp%*on!ѽ]part	EA segУ?glomeruӔcleroЈ|sҖr%*Ѣ]filғs	BA seizц|Ӓ!#ҭ+i<on!pЂ*th!Ъ||AKparti
FA deѦ||lЄfolн
BAle-sԢѼt%Ыe|Ы!#҇+egg+ҷ	KAѼr|*{қЅsac	EAѼ@lymphԞ|slЄИ>cК@*th!Ѵ!А	EAѼ@phӏ|Ԣ!ѭ!egg releӏ	EAulБ|пte>hai@roots	EAuloҊeЈ|ripen%*eggs
BA-ԆҚ|Ԣ!С!ar!ӂcke>о@Ї
BA|object #ca<Җr]Ѳs
EAarinux|И>thinne@shot
EA.Fonta<procedц|Р<fo@{heЂ^on!pump||HAopera=	BAЧe|soft spԟo<{Ҹ'+head||IA
CA allerҊ|foo>#set+off a<Ӯy|foo>Ӯ]trigger	BA dВert|are{Ԑ!э]foo>i+ԍ>}find	BA frequenc]quВ=naire|quВ=+aboДwhбon!ҝs	EA hypersensiѧь|Ӯ]}{food	EA insecurь|Ќhav%enӇfood	EA securь|alway+hav%enӇэ]food	BA-Ѡ inғac=|eњ *{foo>o<{[||AMѠ-food	KA-insecц|ѷДenӇfood
CArn!дВs|дВ+_Ѳ+i<food|дВ+_food|KA~	BArn!outӦ|outӦ *дВ+_food
EAnoл|mak%room fo@{й!i<th!spЭ
EA expiraя]volume|ai@bӢ<oДi<on!second||YA i<1 second	EA vit?capacь|aЅth!ai@ҵca<blЄout
BA+delкry|з ^th!҇ *curve>tongs
CA<в||stuЖobject	EA<ѽ]aspira=|м%i<a<object #ѯ+th!ӧ
BAЀpathoҎ|Ԍ@рfind+oДhЄ{ѻ<died
BA plot|chЂ#lЭ+ԆrВult+*ӊ]ёiВ
EAerol|З!#Ҩ+th!Ҟ
BAary|liЃ*coӘe>[s||AJѠ 	BAa=|form *{[
BAie>food|foo>^adde>Ӂn+o@mЭrals
OAghtly||ћ]Ԃweeks|||2
EAycin|Ѯ@Й<[
BAљ<docя|newl]qualifie>docя||||4
BA@muta=|Ҋ!џ!_{sԍe>ancВя
PA ҩ+daily||fou@ҩ+{day||||1
EA|spԟ*sԍpeЃsеi<th!ң
KA|*th!spԟ*sԍpeЃsѳ
EAon?exhale>nitrЀoxҫ|м teЃfo@ѡ<Ҟ	EAona=|splitt%{dos!in}parts
BAre|Ҫ<і	BAr!cҢic|cҢЀfo@Ҫ<ӛВ||||4	EAr!fixa=|әd%Ҫ<ӛ!^metal||ARinғn?	EAr!healЛ|mend%*Ҫ<і	EAr!reduc=|sett%*{Ҫ<і	DAr!risk||Ӳ*Ҫ<ӛВ	ABre>і||Ҫ<і	AAre>hip||Ҫ<hip	AAre>rib||Ҫ<rib	AAre>wrԧ||Ҫ<wrԧ
EA!X Ћ|Т>Ь<#aњ+lҗnЛ	BAit]frӟц|Ҫ<ӛ!П>b]ѿӛВ||AJosteoporoѾ
EAy|weaknВ+#ђ+дВ+hӵԍder	EA]index|scor!*weaknВ+i<ol>҈
BAhift muta=|Ҋ!џ!#shift+th!read%*th!code
EA fatt]ӭs|fat+mov%i<th!Ў	EA flap|ѫ!Ғ>^it+И>vВҏ	BA radҰ|unstabl!parѾl!#ca<ѱ!А
EAng *gait|feӄ#Ԁ stuЖwhil!walkЛ
BAomy|қЅcД#free+{tеtongu!o@lip||EEec;EFul
EA froze<plaқ|froze<liqui>pЂ*Ў
EA.FriedreiЍataxia|Т>й!ѱ!#aњ+walkЛ||KH's
BAl lobe|froЁpЂ*th!Ъ
EAtempor?deУia|deУi{#џe+ѻnalit]o@speech
EA sec=|quiЖѫ!teЃdur%Џ
EA.Fuch+end҉li?corne?dysԚ|cloud%*th!froЁ*th!ң||GJ
BA.Fugl-Mң@AssВsУ|teЃ*ҒmeЁо@stroke
EAa=|burn%^currў
BA-tѥinfӳ|bab]bor<o<ҩ||AL;AAtѥԝ	EA-thicknВ+ҧ<graft|piec!*ҧ<Ғ>}{wound
KAӳ|Ҁ<an>sћe
EAtrӳ|breaЃcК@shot
EAon?abdomin?pѩ|bЧ]Ҥ<^no Н!behin>it	BAon?abilь|whбon!ca<do||LDcapac	EAon?constipa=|constipaљ<^no Н!behin>it	EAon?dyspepsia|јЍҤ<^no clea@П	EAon?endoscopЀsinu+Џ|Р<o<th!sinӥ+Њth!nԈ||AY	FAon?imҤrУ||ѐ!^dail]tasks	BAon?independenc!measц|scor!*dail]self-и	BAon?limita=|limӵo<dail]tasks	EAon?magnetЀrВonanc!imagЛ|sca<*th!с<бѬ	EAon?outcome|hЄweЅon!ca<do thЛ+оr	EAon?rВidu?capacь|ai@left о@{ԏ?м	EAon?status|hЄweЅԖ!ӊ҈+dail]tasks	EAon?statu+scale|scor!*whбon!ca<do
EAlica=|Р<}ԗ aci>com%up||AONisse<
EA photѤ|pho}*th!baЖ*th!ң	EAcopy|Ӻбth!baЖ*th!ң||GA examina=
EA keratБ|Й<*th!clea@froЁ*th!ң||AMmicrobi;AMbacғi;AKЙus
EAia|fungu+i<th!Ў||EEa
KAidal|kӚ%fungus
BA plot|chЂ}ӂЖfo@miss%ёiВ
EAmҫ|wн@pӚ||BGru
AAle||boil
BA.GABA recepя|с<ceЅpЂ#calm+йВ
EAnҮ|й!Ҥ<an>Ӓ![
EAnium|met?ӥ>a+{sca<dye
BA-of-funcљ<muta=|Ҋ!џ!#ђ+{Ҋ!Гӟк
CA||wa]*walkЛ	EA ԃЈ|ё]*hЄon!walks	EA speed|walk%speed||FAvelocь	FA trѩЛ||walk%pracѾe
EAagogue|Ҿ%#raise+milk supply	EAorrhea|milk _th!breaЃwhe<ЌnursЛ||KCo	EAosҙ|Т>ѵӦ%dow<milk ҿ||IEa
EAamЭ|memor][
EAadde@ѕ|cК@*th!gallѮr
EAng Е|Ќbe%abl!}ԗ gamblЛ
BA|egg o@spѥcЧ
EAҊeЈ|mak%*egg+an>sperm
BA-aminobutyrЀӭ|ҥ?#calm+й!А	EA-glutamyl transferӏ|lк@О<i<th!Ў
EAo<cyst|҃>lump o<{҅
EAne|dea>щ
EA.GardnerЧ{Ԝlis|gѥi<th!Ԝ
EA exџe|swap *oxyge<an>Җbo<dioxҫ
EAlgia|јЍpѩ
BAcл|Р<}Ю!aЅo@pЂ*th!јch
LAc||јch	FAc ӭ||јЍӭ	EAc aԚ|thi<јЍҢЛ||AAatrophЀgҲrБ	BAc balloon|balloo<i<th!јЍfo@weеӔs||APintra	BAc band|r%т>th!јЍfo@weеӔs||AMadjustabl!	BAc bypass|weѳ-Ӕ+ұ]o<th!јЍan>ѣ||AORoux-en-Y ;OA Џ	FAc І||јЍІ|KArcinԞ	EAc emptyЛ|hЄfaЃth!јЍemptiВ	BAc empty%ёy|teЃ*hЄfaЃfoo>leave+th!јch	EAc juice|јЍӭ	EAc lav҈|wash%oДth!јch	EAc motilь|ҒmeЁ*foo>Њth!gut||FJointВҮal	EAc mucosa|Ң%*th!јch	EAc secre=|mak%*јЍӭ||IJaci>	CAc ulcer||јЍulcer|AIpept	BAn|Ы!#ђ+јЍӭ	EAtis|irritн>јЍҢЛ
BAcnemius|calf Я	LAўeric||јЍan>ѣ|LAologҰ	EAўerБ|јЍan>ѣ п=	CAўeroҎ||јЍan>ѣ docя	FAўerҐ||јЍan>ѣ и	EAВoph҈?reflux|јЍaci>ris%in}th!foo>pipe||GR-o	EAВoph҈?reflux ~|јЍaci>#Ԕ<rise+in}th!foo>pipe||GT-oВopha	LAintВҮal||digВtк	FAintВҮ?ѹЛ||ѹ%i<th!gut|WA	EAintВҮ?Е|јЍo@gДҟ	EAintВҮ?п=|јЍo@gДп=	EAintВҮ?sid!eњ|upsӄјЍ_{Ѡ	EAintВҮ?strom?tumor|Цi<th!waЅ*th!gut||ZAtumour	EAintВҮ?ґ|јЍo@gДҟ	EAintВҮ?toxicь|hҳ}th!јЍo@gut	BAintВҮ?trӟ|pa҄*foo>_mou҄}anus||AGdigВtк	EAjejunosл|Ԡn%th!јЍ}th!қЅѣ	EApareЈ|јЍ#emptie+ГsӢly	EAschiЈ|ѣ һ!th!bЧ]бз	BAӽ|camer{ӂЖ*th!foo>pip!an>јch	BAsл|Ҩ%i<th!bЧ]fo@{feed%Ӷ	EAstom]feedЛ|feed%Њ{ԛ!i<th!bЧy	BAstom]Ӷ|feed%ԛ!Њth!bЧy||AFPEG;AEG-	EAл|cДin}th!јch
EA.Gauӂ@~|Т>ҋ-Ԇ*fбi<Һ||HI's
EAnib|єcК@pӚ
EA electrophoreЈ|lab metho>#sort+molecule+b]size
EAabЭ|cК@[
EA dysphoria|dԧrВ+whe<Ҋde@idўit]an>з sex do Ќmatch	EA-affirm%и|Җ!#ӣ+{ѻn'+Ҋder	KA-specific|fo@on!sex||AJsex
BA dele=|Ӕ+*pЂ*th!Ҋ!code	BA duplica=|Ԥ{cop]*pЂ*th!Ҋ!code	EA editЛ|џ%Ҋe+o<purpԈ||DJom	EA exprВЩ|hЄacѧ!{Ҋ!is	EA regѼ=|ы *whe<Ҋe+ar!ӟк	EA silencЛ|turn%{Ҋ!off	EA Љ|МЁ#fixe+o@reҬ+fault]ҊВ	EA transfer|mov%Ҋe+in}А
EAl anВthВia|З!#ђ+ҵunconsciou+fo@Џ||KIa	BAl anВtheѾ|З!#ђ+ҵunconsciou+fo@Џ||KIa	CAl prӟi=er||famil]docя	KAlizable|tru!fo@҉@С!too||IEs;LAilь;IAsabilь	EAlize>anxiet]Е|Ԏ-lҲ%worr]#i+ԍ>}ы||IRsed	EBљ<ҩ|Ԣ!fo@{Н!}pas+}th!next ѻn
BAc Ѡ|ӂape@cop]*{brand-nam![||IA[;IAӍa=;IAequivalў
BAc Җrier|э]ѻ<рca<pas+o<{Ҋ!џe	EAc counselЛ|advic!aboДth!chanc!*Т>дВs||PDl	BAc counselor|expert рexplѩ+th!chanc!*Т>дВs||PCl	EAc epҫmiҐ|ё]*Ҋe+an>Н!i<өs	EAc heғoҊeь|ӉeЁҊe+Ҙ%th!sam!~	BAc locus|ԉ!o<{DNA strand	BAc marker|bӵ*DNA Ңke>}{traӵo@~	CAc muta=||Ҋ!џe|EJ;IAvariӳ;EA variӳ	EAc predisposi=|highe@chanc!*{Н!beҘ!*ҊВ||APhereditary	EAc susceptibilь|highe@chanc!*Н!_ҊВ	OAcally||b]ҊВ	CAcԧ||Ҋ!specialԧ|AKcҢic?	EAcs|ё]*ҊВ
EAl herpВ|Й<ш>b]sex #ca<Ҙ!sorВ||OA simplex	EAl п=|Й<*th!sex Һ	EAl ulce@~|sore+o<th!sex Һ	BAl wart|қЅЦo<th!privat!parts	PAlia||Ҋitals
LAurinary||Ҋit?an>urЭ|AAuroҊital	CAurinar]З!cҢic||sexu?ФcҢic|||4
BA|fuЅsӄ*{ѻn'+ҊВ	EA sequencЛ|read%*aЅth!Ҋe+i<{ceЅo@Ѳ||ARwә!;FLic;DM	BA-wid!associaљ<ёy|ё]#look+fo@Н!Ҋe+acros+aЅDNA
KAc|*aЅth!ҊВ	EAc imprintЛ|us!*{Ҋ!_onl]on!parў	EAcs|ё]*aЅth!ҊВ
KAxic|ќ}ҊВ	EAxicь|ѱ!}ҊВ
BApe|{ѻn'+sӄ*ҊВ	KApic|*th!ҊВ	EApЛ|tВt%whiЍҊ!ӘЩ+{ѻ<has
EAicin|ШХ
EAphЀaԚ|lat!stag!*sеӔ+^҈	EAphЀtongue|smoo҄patӂ+o<th!tongue
EArЀassВsУ|fuЅӂЖ*a<olde@ѻn||AUcomprehensiv!	FArЀи||Җ!fo@olde@Сe	AArЀӎў||olde@ӎў	EArЀЋ|ӌ<ѵ*ol>҈	CArician||Ԍ@fo@olde@Сe	FArics||Җ!fo@olde@Сe
EA ceЅtumor|Ц_egg o@spѥА||OBu
BAne|cЧ+#becom!egg+o@sperm	BAn!muta=|Ҋ!џ!passe>_pareЁ}child||JAvariӳ
EAҐ|ё]*agЛ||||2
DBӴ||а	BAӴ?҈|hЄfa@aӪ{ѓ]is	BAӴ?Җrier|ѻ<рҖrie+{bab]fo@Ԗ!else||MAӃrogн	EAӴ?ӹВ|Ѻ+#ҭ+i<а	EAӴ?Ѻ+mЧitus|ѝИ>Ԙ@i<а	EAӴ?ԥЩ|ѝИ>prВӃ!#ҭ+i<а||ANа-induced	BAӴ?sac|҃d-fӚe>spac!т>a<җl]а	EAӴ?trophoblҲЀ~|rar!Ҡ+о@а||ZA neoplasia	FAӴ?weеgѩ||weеgai<i<а
BAn|Ы!#ђ+ҵhungry
EA ceЅarғБ|swЧ%*arғie+i<th!hea>#ca<hҳsѳ||ALtempora
EA.Giardia|ӑ!#upset+th!gut||HA lamblia	EAaЈ|ѣ Й<_{ӑe
CAa||gum	LAal||gum	EA?ѹЛ|ѹ%gums	FA?hyperplasia||gum oӘҠ|JAoӘҠ	EA?index|scor!*gum э	EA?inflamma=|ѡ<gums	EA?recВЩ|gum+#puЅbaЖ_th!ԅ||BKum	BAecл|Р<}Ю!Ԥ{gum щ	FAБ||җl]gum ~
PA orally||gк<b]ӕ
KAlar|*Ԅs
BA.GlasgЄCom{Scale|scor!*hЄawak!{ѻ<is
EA Ӵome@ceУ|ӗ-colore>fӚ%^fluorҫ||NA
EAame@acetн|З!fo@{й!~
EBma|ey!Н!#ca<hҳsѳ	BAm{drѩag!device|Ү]ԛ!#Ӆr+ey!prВsц	KAmatous|*ey!ѱ!_ѝprВsц
BA.Gleaso<score|scor!*hЄfaЃҦ!cК@ma]ҷ
KAumeral|*th!shoulde@҅
BA cЧ|ӣ ceЅi<th!Ъ
EAclamҫ|Ѻ+[||CDybur
EAzҫ|Ѻ+[
EAirҫ|Ѻ+[
BAaј|fҲ-ҷ%с<І	EAҲom{multiforme|moЃdeadl]с<І
BA|Ц#ҭ+i<с<o@spin!ӣ А
EAҫ|Ѻ+[
EA developУ?delay|be%behin>i<ӊ]ҧll+i<җl]ԣd
BAin|typ!*И>Оn
EA sensa=|Ԁ%*{lump i<th!ӝ||HApԍyngeus
KAѼr|*th!Ү]Ѣ]filғs	BAѼ@filtraљ<rн|meaӃ!*hЄweЅth!Ѣy+Ѭ||AZВԢн>g;AAeGFR	EAulӜphrБ|swЧ%*th!Ү]filғ+i<th!Ѣys	BAulus|Ү]Ѣ]filғ
EAcл|Ю?*th!tongue
EAtis|sore, ѡ<tongue
EAdynia|burn%tongue
KAc|*th!voc?cords
BA.GLP-1 recepto@Ҷ|З!#Ӆr+И>Ԙ@an>appetite||GH;GAѠ;GAӍa=;GA[
EAon|Ы!#raise+И>ҿ	BAon-lik!peptҫ-1|gДЫ!#҇+releas!insuҢ	BAon-lik!peptҫ-1 recepto@Ҷ|Ѻ+an>weеӔ+[
BAorѾoid|sғoi>#calm+swЧЛ
EAeoҊeЈ|mak%*new Ԙ@b]th!lкr
EBe|Ԙ@th!ѽ]ӥ+fo@energy	DA!ы||И>Ԙ@ы	EA!homeostaЈ|ҹ%И>Ԙ@steady	EA!intolerК|ѐ!handl%ҿ	EA!metabolism|hЄth!ѽ]ӥ+ҿ	CA!meғ||И>Ԙ@meғ	AA!moniя||И>Ԙ@moniя	DA!moniяЛ||И>Ԙ@ӂcks	CA!tablet||Ԙ@tablet	BA!toleranc!tВt|teЃ*hЄth!ѽ]handle+ҿ||AWor?;IGchalleng	EA!upԙ|tak%i<*Ԙ@b]А	EAe-6-phosphat!dehydroҊas!deѦ|Т>weaknВ+*re>И>А
BAн|ҥ?#excite+й!А	KAнrgic|us%{ҥ?#excite+й!А	BAЭ|О<ҋ%ѯ
EAhiӜ|г!#guard+cЧ+_ѱe
LAl||buttock
EAe>albumin|teЃ*receЁИ>ҿ
LAic||И>ҿ|EEa	FAЀы||И>Ԙ@ы|EMa	EAЀindex|hЄfaЃ{foo>raise+И>ҿ||EKa	EAЀload|hЄmuЍ{foo>raise+И>ҿ||EJa	EAЀvariabilь|up+an>down+*И>ҿ||EQa
EAol|pЂ*fat
EAen|Ԙ@sяe>i<th!в	EAe<sяag!~|Т>ѵsя%ҿ
EAyЈ|Ӧdow<*Ԙ@fo@energy
BAeptid!Х|ШХ	EArotein|О<^ҿ+attaӂd
FAuria||Ԙ@i<th!urЭ|CHu	EAyla=|add%*Ԙ@}{Оn
EAsн|wee>kӚer
QA *и|whбmatғ+moЃ}th!ӎeЁi<thei@и
BA cЧ|ceЅ#ђ+mucus
BA|ѡ<ԭ>i<th!neck||EAre
EA.Golgi apparatus|ceЅpЂ#pack+Оns
BAtropin|Ы!#ӟ+o<ovarie+o@tВѾlВ||KCh	BAtropin-releas%Ыe|с<Ы!#ы+sex ЫВ	BAtropin-releas%Ы!Ҷ|З!#ԗ+sex ЫВ||AIGnRH	BAtropin-releas%Ы!ӳҶ|З!#ԗ+sex ЫВ||ALGnRH
EAcopy|Ӻбth!ң'+drѩ
EAhea|Й<ш>b]sex||HCo
BA fai҄ВԢн|writte<ВԢat!*whбҖ!wiЅcost||||2
EA|Ҁn, pѩful ԠЁswЧ%_urЀӭ||EA]arthrБ
CA.GP||famil]docя|||3
BA|piec!*ѫ!Ғ>}{new Ҭ	EA failц|ӠЁ#ԗ+ѬЛ||GArejec=;GAӔs	EA Ӄvival|hЄӪ{ӠЁѬs	EA-Әsus-hoЃ~|dono@cЧ+#attaЖth!ѽ]о@{Ӌ	EA-Әsus-tumo@eњ|dono@cЧ+҆%І||RIu
BA.Gram stѩ|dy!teЃ#Ԋ+th!typ!*Ѳ	KA-negatк|*{Ҕ*Ѳ+ԍ>}trҝ	BA-negaѧ!bacғia|Ҕ*Ѳ+#ar!ԍ>}trҝ||VAum;OAorganism	KA-positк|*{Ӱ!Ҕ*Ѳs	BA-posiѧ!bacғia|Ӱ!Ҕ*Ѳs||VAum;OAorganism
EA multiparь|hav%ha>ӊ]зs
EAetron|З!agѩЃnaӥa
EAaљ<щ|new ѫ!i<{heal%wound	BAocyte|typ!*ԑ!И>cЧ	BAocyt!colony-sԢѼt%facя|О<#ђ+ԑ!И>cЧ+ҷ	BAԞ|қЅclump *Ѵ!А	EAԞtosi+^polyangiБ|swЧ%*vВsel+i<nԈ, ԁ+an>Ѣys||ACWeҊer'+granulԞtos;ACWeҊe@granulԞtos	KAԞtous|^қЅlump+*Ѵ!А
EA.GravВ' ~|дВ+#ђ+th!ԭ>oӘӟк||GI
JA||pregnӳ	BAa|numbe@*ҩ+{wԞ<ha+bee<pregnӳ	EAь|numbe@*ѓiВ
EA matғ|Ԭ%ѫ!*th!Ъ||CIe
BAtiЖfrӟц|parti?Ӧ i<{child'+і
EA liғatц|report+Ќpublishe>i<journals||CMa
EA strength|hЄԍ>ҵca<squeeze||ANhand
BA moto@ҧll|Ӱ!ѽ]ҒУ, suЍa+walkЛ
EA-level ozӜ|ќga+i<smog	EAe>theory|ҋ%ҫa+_whбС!say
EA A streptococcus|bacғi{#Ҙ!strep ӝ||NA	EA B streptococcus|bacғi{#ca<mak!ԝ+Ә]sick||NA
BA facя|О<#ђ+cЧ+ҷ	EA Ы!deѦ|Гҍ!Ы!fo@Ҡ	BA plн|pЂ*{ӛ!#ҷs	EA retarda=|poo@Ҡ||JEstric
PA||drops
EA im҈ry|pictur%calm scene+i<you@mind	EA ѫ!reҊera=|ұ]#҇+gum ѫ!reҷ
EA.GuӚѩ-Barré Ћ|rar!Ь<i<whiЍth!ѽ]҆+it+ow<йВ||NJe
CD||foo>pipe|||4
CA.GUM cҢic||sexu?ФcҢic|||4
EAӴ|sens!*tҲe
EA barrier|waЅ*th!gut||AIintВҮal	BA microbiome|bacғi{an>҉@Ѳ+#liv!i<th!ѣ||MAta;AAintВҮ?flora;EAflora	EA-с<axis|Ңk у<gДan>Ъ
KAlogic|*th!femal!reproducѧ!ї||DAaecologҰ;LAal	BAlogЀoncoҎ|Ԍ@fo@І+*th!ӆ an>ovariВ||DLaecologҰ	FAlogy||women'+Фи|DHa	EAmҲia|breaЃЦi<me<o@boys||DJa
BA.H2 ѯer|З!#Ӆr+јЍӭ||DArecepto@ӳҶ;AJhԧamЭ-
EB.H5N1|bir>flu ҂s
EA.Haemophilu+influenzae|gѥ#пt+ӧ+an>җs	EA.Haemophilu+influenza!typ!b|bacғi{#ca<Ҙ!ҽ+дВ+i<young Ѱ||BBi
BA follicle|қЅsac {hai@ҷ+from
BAn!frӟц|thi<craЖi<{і
EA ceЅleukҙ|rar!slЄИ>І||PEa
BA-Ԓ|Ԣ!fo@half *{З!}leav!th!в
DAЈ||ba>м
BAina=|see%o@hҗ%unre?thЛs	KAinoҊic|mak%С!se!unre?thЛs
AA||big toe	EA rigidus|Ԫbig toe	CA valgus||bunӴ
EAridol|З!fo@sћ!У?дВs
EAԞ|ԍmlВ+mix *oӘҷ<щ
BA.Hamilto<DeprВsio<Rat%Scale|scor!*hЄba>ӤВsio<is||JARat%Scal!fo@DeprВЩ
EA%ҡ|pulle>х!бth!baЖ*th!thigh
EA eczema|itch]rash o<th!hands	FA hygiene||han>washЛ||It include+han>sanitize@too.
BAirus|҂+ш>b]mic!an>rats	EAiru+pulmonar]Ћ|єН!ш>b]mice
EAnsufѦ|hav%Гҍ!*{Ҋe'+product
BAype|sӄ*Ҋ!Ӊү+Т>Ӏ
AA palн||ro**th!ӕ
EA reduc=|way+}Ӆ@th!hҳ_Ѡ ӥ
BAl alg?Иm|Ц*alga!#ca<mak!wн@poisonous||AL
EA.Hashimoto'+ӬБ|ԭ>Н!i<whiЍth!ѽ]҆+th!Ԅ||JM;MA~
BA raљ|compariso<*hЄfaЃevў+happe<i<Ԃөs	EAou+drinkЛ|drink%#put+Фбrisk
EA.HDL cәВғol|"good" cәВғol
EA an>neЖІ|cК@*th!ӕ, throбo@nԈ	EA an>neЖsquamou+ceЅѕ|cК@*th!mou҄o@ӝ	EA circumferү|siz!т>th!head	DA trauma||hea>ҡ
EA belief model|ҫ{*wh]С!ӟ fo@э	BA Җ!proxy|ѻ<рca<mak!ФdeciЩ+fo@you||GK;ABӍ?powe@*atяne;MAagў;GAҖ!agў;ABdurabl!powe@*atяne;GBҖ!powe@*atяne;NBowe@*atяne||2	BA disparь|unfai@gap i<Фу<өs	EA equь|{fai@chanc!fo@ћyon!}b!эy	EA expenditц|mӜ]speЁo<и||GMи	BA Эquь|unfai@gap i<Фу<өs||MDal	BA informaљ<exџe|ї #sԍe+Фrecords	EA liғacy|be%abl!}find, Ӟrstan>an>us!Фinforma=	BA mѩtenanc!organiza=|pla<^{sӄҔ*docяs||||2	BA outcome|eњ o<э	BA savЛ+account|tax-fre!accouЁfo@Ӎ?costs||||2	EA servic!utiliza=|us!*и||GNҖ;HNҖ;UFs;GFҖ!utilis;HFҖ!utilis	EA service+rВҗch|ё]*hЄҖ!i+gкn	EA technolog]assВsУ|ё]*whб{МЁi+worth	BA visiя|nurs!рӣ+familie+^young Ѱ||||4	EA-relн>qualit]*Ԓ|hЄФaњ+dail]Ԓ	EA-seek%ԋ|hЄС!Ӻfo@и||WBu;ARи;ABи-seek%behaviou	BAҖ!asЈtӳ|Ѭe@р҇+nursВ||||4	BAҖ!rВource|staff, Ԣ!an>mӜ]fo@и||GN 	AAҖ!settЛ||ԉ!*и|GM ;AM	CAи-associн>п=||Й<_Ӎ?и|GT и-a;MMcquir	EAspan|yҗ+*goo>э	EA]lif!expectancy|yҗ+#С!ca<expect }liv!i<goo>э
FAg imҤrУ||hҗ%Ӕs	BAg loop|ї #send+soun>}hҗ%aids||AFinduc=	EAg thrВәd|sԔЃsoun>ҵca<hҗ
EA ѯ|dela]i<th!Ӿ+#mak!th!heЂbҝ||AGatriovўricѼr|It i+Ќ{ѯe>Ѫ.	EA failц|whe<th!heЂcanЌpump И>a+weЅa+ӵshould||ANcongВѧ!;AIҖdiac|It doe+Ќmea<#th!heЂha+ԗped.	BA murmur|Ԥ{soun>i<th!фbҝ	EA rat!variabilь|џ!i<Ԣ!у<фbҝs	DA Ӌa=||heЂӋ
EA index|hЄhԟӵԀs	BA shoЖОn|О<#guard+cЧ+Ӟ@strВs	EA stroke|ҁsl]ѝѽ]temperatur!_hҝ||EG|Keep th!word: С!nee>ӵi<a<emerҊcy.
DA episodЀdrinkЛ||bЛ!drinkЛ	EA met?poisonЛ|poison%b]{met?suЍa+lea>o@mercury
BA priЖtВt|newbor<И>teЃfo@rar!ӱ=s
EA-for-҈|heеcompare>^҈
EA.Helicobӟe@pylori|јЍbacғi{#ca<Ҙ!ulcers	EA.Helicobӟe@pylori eradica=|kӚ%th!јЍulce@Ѳ	EA.Helicobӟe@pylori п=|јЍЙ<#П+ulcers
EA.HELLP Ћ|ҁ+И>an>lк@ѵi<а
CAth||ӑЀworm	EAthiaЈ|Й<^worms||ANsoil-transmitte>
EAluҮa=|clump%*re>И>А||BPa
EAioblaј|Ц*И>vВsel+i<th!Ъ||BPa	BAiԞ|re>mark mad!*Ԥ{И>vВҏ||BJa;AKinfӳil!
EAhroЈ|И>i<{҅||BLa
FAmeЈ||vomit%Ў|BKa
FAӂzia||И>i<th!stool|BLa	EAcrit|sԍ!*th!И>mad!Ԇ*re>А||BJa	LAlogic||Ў|BKa;LAal;BAaematologҰ	CAlogЀmalignancy||И>І|BLaematologҰ;LLal;MAІ;BAaematologic?І	EAlogic?toxicь|hҳ}th!Ў||LJ;BVa;BJaematologic	CAҎ||И>docя|BLa	FAlogy||И>Н!и|BJa	BAma|pockӄ*И>һ!{И>vВsel||BHa	EAmetra|И>i<th!ӆ||BKa	EApoieЈ|mak%*И>А||BMa	LApoieѾ||Ў-makЛ|BMa	BApoietЀstem cЧ|ceЅ#ђ+И>А||BWa	EApoietЀstem ceЅӋa=|ӠЁ*Ў-mak%А||OLceЅtran;BYaematopoietЀs;BVaematopoieѾ	KAtoxic|ќ}th!Ў||BKa
FBria||И>i<th!urЭ|BIa
EAopia|Ӕ+*half *th!fiel>*view||ICs
EAthroplҲy|reԉ%half *{҅
EArophy|wҲ%*on!sҫ
EAllismus|wild, flЛ%ҒУ+o<on!sҫ
EAci?spasm|twitch%*on!sid!*th!face
EAglect|ЌnoѾ%on!sid!о@{stroke||AHunilнr?;AHsӎ?
EAreЈ|weaknВ+o<on!sid!*th!в	KAreѾ|ѿo<on!sҫ
EAegia|paralysi+*on!sid!*th!в	KAegic|^on!sid!#doe+ЌҒ
KAgous|^on!cop]*{Ҋ!instea>*two
EAlia|И>i<th!lк@ducts||BIa
EArԞtoЈ|Т>Ь<#ҋ+ԆГmuЍiron||BOa
EAncўra=|thiЖИ>_Ӕ+*wнr||BQa
EBalyЈ|us!*{machin!}clea<th!Ў||BLa	EAalysi+accВs|wa]in}th!И>fo@Ї||AHvascѼr;BSa	EAlu=|thi<И>_Ԥ{wнr||BLa
KAnamic|*И>fӢ||BKa	BAnamЀinstabilь|ҁ+swЛ+i<И>prВsц||BWa	KAnamҰl]stable|^stead]фbeбan>И>prВsц||BVa	EAnamics|hЄИ>fӢs||BLa
EAltra=|filғ%*И>b]machЭ||BNa
EAobin|О<i<re>И>cЧ+#Җrie+oxyҊ||BJa	EAobi<concўra=|oxyҊ-Җry%О<i<Ў||LAlevel;BXa;BAaemoglobi<level	BAobinю|Т>И>О<ҟ||BPa	EAobinuria|re>И>О<i<urЭ||BNa
EAЈ|Ӧdow<*re>И>А||BIa	KAѾ|Ӧ%Ԇre>И>А||BIa	EAtЀanҙ|re>И>cЧ+dВtroye>ГfҲ||BEaemolytЀana	EAtЀцmЀЋ|Ѣ]ѱ!#ca<follЄ{foo>п=||BNaemolytЀura
EAriҖdium|И>т>th!ф||BOa	EAritӜum|И>i<th!bЧy||BNa
EAagocytЀlymphohisљcytoЈ|ҁ+sяm *th!в'+ѸВ||BYaemophagoc	EAilia|Т>Ь<i<whiЍИ>doe+ЌclԟwЧ||BJa	EAili{A|Т>ѹ%~||LAB;BLa;BAaemophili{B
FAyЈ||cough%ԆЎ|BJa
BDh҈|heav]ѹЛ||BJa	KAhagic|^ѹЛ||BKa	EAhagЀcystБ|ѹ%Ѯr||BTa	BAhagЀfћ|sћ!дВ+^feve@an>ѹЛ||BQa	EAhagЀshock|collaps!_И>Ӕs||BQa	BAhagЀstroke|strok!П>b]ѹ%i<th!Ъ||BRa	BAhoid|ѡ<vei<i<o@nea@th!anus||BJa	BAhoҫcл|Р<}Ю!ѡ<ӷ+i<th!bottom||BPa
FAaЈ||ԗp%*ѹЛ|BJa	KAaѾ|ԗp%ѹЛ||BJa
EAorax|И>т>th!ԁ||BJa
EA.Henoch-Schönlei<purpura|ԣ>дВ+^{purpl!rash an>ԠЁpѩ||AAIgA vasculБ
BA.HEPA filғ|filte@#trap+Ү]parѾlВ||AHhigh-efficienc]parѾѼt!air
EAn|shԟ#thin+th!Ў	EAn-induce>thrombocytҨia|lЄclott%cЧ+_{И>thinner
EAlgia|lк@pѩ
BAcл|Р<}Ю!pЂ*th!lкr
LBc||lкr	BAc Ѫ|arғ]#feed+th!lкr	EAc үphalю|confusio<П>b]lк@failц	EAc failц|fail%lкr||IAinsufѦ	EAc metҲaЈ|cК@#ш>}th!lкr||ALlкr;ABlк@metҲӏ	EAc stЧat!cЧ|lк@ceЅ#ђ+sҖs	EAcojejunosл|Ԡn%{lк@duct }th!ѣ	EAtis|swЧ%*th!lкr	EAti+A|lк@Й<Ԕ<ш>Њfoo>o@wнr	EAti+B|lк@Й<ш>ЊИ>o@ѽ]҃ds	EAti+B Ӄfac!ӳiҊ|И>sig<*{lк@҂s	EAti+B ҂s|҂+#пt+th!lкr	EAti+B ҂+п=|҂+Й<*th!lкr||KPC 	EAti+C|lк@Й<ш>ЊЎ	EAti+C ҂s|҂+#пt+th!lкr	EAti+D|lк@Й<#onl]strike+^an҉@lк@҂s	EAti+E|lк@Й<Ԕ<ш>Њunsaf!wнr	EAti+E ҂s|҂+#пt+th!lкr
KAbiliary|*th!lк@an>it+ducts	EAblaј|lк@cК@i<Ѱ	FAcЧѼ@ѕ||lк@І|GC	BAcyte|lк@cЧ	KAҊic|_th!lкr	CAҎ||lк@docя	FAlogy||lк@и	EAmegaly|enӰe>lкr	KAӸк|Ӹ%th!lкr	EAren?Ћ|Ѣy+#fail beҘ!*lк@~	EAsplenomegaly|enӰe>lк@an>spleen	KAtoxic|ќ}th!lкr	FAtoxicь||lк@ѱe
BAin|Ы!#ы+iron
KA.HER2-positк|^{О<#ђ+cК@ҷ
BA prepara=|З!mad!_plӳs
CAҫ||wee>kӚer
EB Ѵь|enӇС!Ӹe>}ԗ {Н!_шdЛ
EAtar]angioedema|Т>҆+*swЧЛ	EAtar]breaЃan>ovaria<cК@Ћ|Т>Ҋe+#rais!th!chanc!*som!Іs	EAtar]hemorrhagЀtelangiectasia|Т>И>vВsel ѵ#П+ѹЛ||MNaemorrhagЀt	EAtar]spherocytoЈ|Т>roun>re>И>А	EAty|pass%*trait+_pareЁ}child
EAbilь|hЄmuЍҊe+explai<{trait	LAble||Тd|DAeditary
KAted|bulg%Њ{ѿspot	CAte>disc||slippe>disc|NAk;AHprolaps;AAinғӘtebr?disc prolapse
CArrhaphy||herni{reҤr|GBplҲ
EA labialis|col>sorВ	EA simplex үphalБ|с<swЧ%_herpВ	EA simplex keratБ|herpe+Й<*th!ң||FKѾ	EA simplex ҂s|҂+#П+col>sorВ||OA	EA simplex ҂+typ!1|҂+#П+col>sorВ	EA simplex ҂+typ!2|҂+#П+sore+o<th!sex Һ	FB zosғ||shЛlВ	EA zoste@vaccЭ|shЛle+vaccЭ	BA҂s|famil]*҂se+suЍa+chickenpox
EAҊeь|Ӊү+у<ё]rВult+o@Сe	LAҊeous|mad!Ԇ*ӉeЁkinds|mixed	EAlogou+boostЛ|Ԥ{dos!*an҉@vaccЭ	EAtopЀossifica=|ӛ!ҷ%Ԑ!ӵshoul>not	BAzygote|ѻ<^ԂӉeЁҊ!ӘЩs	KAzygous|^ԂӉeЁҊ!ӘЩs
BA hernia|pЂ*th!јЍ#pushe+Ԇin}th!chВt||EHus
EAenБ|boil+i<ҧ<folds	EAeniti+suppuraѧa|pѩful lump+Ӟ@th!Ѷ, Ԕ<i<th!armpits
BA dependenc]unit|war>fo@ӎў+рnee>Ԥ{и||AFstep-down	BA-deductibl!Фplan|pla<^{Ӆ@monthl]pric!bДhighe@cost+fo@и||QE||3	EA-densit]lipoОn|"good" cәВғol	EA-dos!ӂmoЉ|Ә]ШcК@Ѡs	EA-flЄnas?cannѼ|faЃoxyge<Њth!nԈ||QAoxyҊ	EA-grad!gliԞ|fҲ-ҷ%с<tumor	EA-intensit]inғv?trѩЛ|Өburst+*ԍ>Ҍ	EA-perforӊc!liqui>chrԞtѤ|lab metho>#separн+гВ	AA-ӲpopѼ=||Ҕбѝrisk
EA acѧ!ӳiretrovir?Љ|mix *HIV [s||AXcombina=	LA transmissible||fҲ-шdЛ
AA arthroplҲy||hip reҬУ|AQtot?	EA dysplasia|hip ԠЁ#doe+Ќform wЧ||AAdevelopУ?dysplasi{*th!hip	CA frӟц||Ҫ<hip	EA osteoarthrБ|wor<hip ҅||ACcoxarthros	EA reҬmeЁЏ|Р<fo@{new hip
KAampal|*th!Ъ'+memor]cўer	BAampus|pЂ*th!с<#҇+form memoriВ
EA.Hirschsprung ~|miss%йe+i<th!ѣ _з||MI's
EAism|unwӳe>dark hai@o<th!fac!o@в
BAЭ|г!#П+Ӯ]Ѩ	BAin!H2 recepto@ӳҶ|З!#Ӆr+јЍӭ	BAin!recepя|ceЅpЂbehin>ӮiВ
EAomӎbilь|hЄweЅщ+match
KAogҰ|*ѫ!Ӟ@{ԇ||KA	EAogic?examina=|Ӻбѫ!Ӟ@{ԇ	EAogic?grade|hЄabԏ?cК@cЧ+look||KG	EAogy|ё]*ѫ!Ӟ@{ԇ
BAe|О<#DNA wrap+тd	EA!deacetylӏ|О<#҇+tur<Ҋe+off
KAatәogҰ|*siЖѫ!Ӟ@{ԇ||PA	EAathҐ|ё]*~>ѫ!Ӟ@{ԇ	EAlasmoЈ|єЙ<_fungu+i<bir>o@bбdroppЛs
EA.HIV seroprevalү|sԍ!*С!^HIV	EA.HIV vir?load|amouЁ*HIV i<th!Ў
BA.HMG-CoA reductas!ж|cәВғol [
EA.Hodgki<lymphԞ|cК@*th!lymph ї||HJ's;HA'+~;IA~
KAic|look%бth!wә!ѻn
BA.Holte@moniя|қЅdevic!#record+th!фbeбfo@{da]o@two
BA Фaҫ|҇e@рgк+Җ!бhome||||2
EAathЀremedy|Ә]dilute>remedy	EAathy|МЁ^highl]dilute>гВ||DHo
EAtaЈ|hЄth!ѽ]ҹ+itself i<balК	EAtatЀmodel assВsУ|И>teЃ*hЄinsuli<Ѭs
BAsteЭ|И>г!tie>}heЂ~	EAsҮuria|Т>ѵӦ%dow<{pЂ*Оn
LAneous|aЅ*th!sam!kind|alike
KAgous|alik!i<origin	EAgy|likenВ+_{sԍe>origin
BAgote|ѻ<^Ԃcopie+*th!sam!Ҋ!ӘЩ	KAgous|^Ԃcopie+*th!sam!Ҋ!ӘЩ
AAlum||stye
EA?contracep=|з ы #ӥ+ЫВ||JAз ы	BA?contraceptк|з ы metho>#ӥ+ЫВ	EA!recepя|ceЅpЂ#receк+ЫВ	KA!recepя-negatк|ҷ%ѷДЫВ	KA!recepя-positк|ҷ%^th!҇ *ЫВ	EA!reҬmeЁЉ|Ыe+#eas!menopaus!Ѩ||AImenopaus?Ыe	EA!Љ|МЁ#add+o@ѯ+ЫВ||AKendocri	EAe-refracя]Ҧ!І|Ҧ!cК@#Ыe+no Ԏe@ԗ
BA.Hospit?Anxiet]an>DeprВsio<Scale|quВ=+aboДworr]an>lЄmood	AA?admisЩ||Ӑ?stay	BA?consultӳ|senio@specialiЃdocя||AAconsultaЁphysician||4	FA?discԍge||leav%th!ъ	EA?ԓь|dҝh+i<ъ||ASin-	CA?readmisЩ||retur<}th!ъ	AD?settЛ||ъ	EAal-acquire>ӻ|єЙ<caught i<th!ъ	BAalԧ|Ԍ@рѬ+onl]i<th!ъ	AAaliza=||Ӑ?stay|JFs|||1
BAol>contӟ|ѻ<i<th!sam!home
BA.HPV п=|Й<^{ӌ<҂+#ca<Ҙ!І	BA.HPV tВt|teЃfo@th!҂+#П+moЃcervic?І	BA.HPV vaccЭ|Ҵ!#prevў+sћ?kind+*І
EA.HRT|Ыe+#eas!menopaus!Ѩ
EA T-lymphotropЀ҂s|҂+#ca<Ҙ!И>І	BA chorӴЀgonadotropin|ѓ]Ыe	EA epҫrm?Цfӟo@recepto@2|О<#ђ+som!breaЃІ+ҷ	EA herpВ҂+6|҂+#П+feve@an>rash i<babiВ	EA Ѵodeficienc]҂s|҂+#҆+th!Ѵ!ї	BA leukocyt!ӳiҊ|О<#mark+cЧ+a+you@own	EA metapneumo҂s|҂+#П+cold+an>єп=s	EA milk fortifier|powde@#enriӂ+breaЃmilk	EA papӚԞ҂s|ӌ<҂+#ca<Ҙ!cК@o@warts	EA papӚԞ҂+п=|Й<#ca<Ҙ!І	EA parvo҂s|҂+#П+{rash i<Ѱ
KAl|*th!uppe@ҳі	BAl frӟц|Ҫ<uppe@arm||AQproxim?
CAs||uppe@ҳі
KAl|*ѽ]҃ds	EAl Ѵь|Ѹ!b]Оn+i<th!Ў
EA.HuntЛton'+~|Т>с<Н!#aњ+ҒmeЁan>ԬЛ||KI
EA!membran!~|м%ѐ!i<җl]babiВ
BAonan|natur?г!#ҹ+ѫ!moԧ	BAonЀӭ|natur?г!#ҹ+ѫ!moԧ
EAiza=|Ԡn%*ԂthЛs||HFs
BAele|swЧ%т>th!tВѾl!_҃d	EAephalus|ҋԆ*҃>i<th!Ъ	EAhlorothiazҫ|wн@pӚ	EAodӜ|ШҤ<[	EAolloi>drВsЛ|gel bandag!#ҹ+wound+moԧ
EAel|soft, wнr]gel	BAe<м tВt|м teЃ*hЄth!gДhandle+ҿs
EAyЈ|Ӧdow<b]wнr
EAorphӜ|ШҤ<[
EAephroЈ|Ѣ]ѡ<^urЭ
KAhilic|mix%^wнr	KAhobic|Ќmix%^wнr	EAneumothorax|ai@an>҃>т>th!ԁ	EA+fetalis|҃>ҋ-Ԇi<a<unbor<Ҹ||JGo
EAalpinx|ѯed, ѡ<Ӷ
FAherapy||wн@Љ
EAreғ|ѡ<ԛ!_th!Ѣy
EAychloroquЭ|Ԩ{an>ԠЁ[	EAyethyl starch|thicke@҃>gк<in}{ӷ	EAyцa|И>ceЅ[||HAҖbamҫ
EAcѧь|be%Гӟк	EAcuЈ|be%Ә]sensiѧ!}ћyda]sounds	EAldosғonism|Ы!ѵ#raise+И>prВsц||ANprimar]	EAlgВia|Ԥ{Шpѩ	EAmmonҙ|ГmuЍwҲ!ga+i<th!Ў||KEa	EAmylasҙ|ГmuЍ*{digВѧ!О<i<Ў||LEa	EAndroҊҙ|ГmuЍmal!Ы!i<th!Ў||NEa	EAndroҊism|Гӊ]mal!ЫВ
EAarЀoxyge<Љ|м%*pur!oxyge<i<{prВӃ!chamber	EAilirubЭmia|ГmuЍyЧЄpigmeЁi<th!Ў||OEa
EAalcҙ|ГmuЍcalcium i<th!Ў||JEa	EAalciuria|ГmuЍcalcium i<urЭ	EAapnia|ГmuЍҖbo<dioxid!i<th!Ў||HCrb	KAapnic|^ГmuЍҖbo<dioxҫ	FAәВғolҙ||ѝcәВғol|QEa	EAoagѼbilь|tendenc]}form И>clots	KAoagѼble|^И>#clot+Гeasily	EAoagѼ=|И>#clot+Гeasily	EAortisolism|ГmuЍstrВ+Ыe
EAmВi+gravidarum|sћ!vomit%i<а||LA	EAmia|Ԥ{И>i<{ѽ]part||FEa	KAmic|^ГmuЍЎ	KAndemic|alway+Ә]ӌ<i<{Ҭ	EAosinophilЀЋ|Гӊ]Ӯ]А	EAsthВia|be%Ә]sensiѧ!}touch||FIa
EAlucagonҙ|ГmuЍ*{ҿ-rais%Ыe||NEa	FBlycҙ||ѝИ>ҿ|JEa	KAlycemic|^ѝИ>ҿ||JEa
DAidroЈ||heav]swҝЛ	EAomocysteЭmia|ГmuЍ*{И>г!tie>}heЂ~||QEa
EAnfla=|ГmuЍai@i<th!ҕ	EAnsulЭmia|ГmuЍinsuli<i<th!Ў||MEa	KAntense|brѳe@o<{scan
EAalҙ|ГmuЍpotassium i<th!Ў||IEa	EAeratoЈ|thickene>Ѷ	EAinВia|mov%Гmuch
EAӟнmia|ГmuЍх!aci>i<th!Ў||LEa	FBipidҙ||ѝcәВғol|KEa	EAipoОnҙ|Гӊ]fat+i<th!Ў||QEa
EAatrҙ|ГmuЍsodium i<th!Ў||JEa
EApia|ѐ!see%thЛ+ԆcӔe||FEmetr	KApic|^ѐ!see%nҗ	EAsmola@hyperglycemЀstн|ҁsl]ѝИ>ҿ||WDaemЀst	EAstoЈ|ГmuЍі	EAxaluria|ГmuЍ*{salt i<urЭ	EAxia|ГmuЍoxyҊ
EAaraӬism|oӘacѧ!Ԅ+#rais!calcium i<th!Ў	EAhosphнmia|ГmuЍphosphat!i<th!Ў||NEa	FAigУa=||darkene>Ѷ	EAlasia|Гӊ]cЧ+i<{щ	KAlasѾ|^Гӊ]А	BAolariza=|electrЀџ!#quiet+{йe||LFs	EArolӟЭmia|ГmuЍ*th!Ы!#ђ+milk||OEa
FAaliva=||ГmuЍsaliva	EAensiѧь|ШӼљ<}{substК	EAensiѧit]pneumonБ|єswЧ%_м%i<dust	CAensiѧit]Ӽ=||ӮЀӼ=	FAomnia||Ӗ%Гmuch	FAomnolү||Ԥem!ӖinВs
EAelorism|ң+fa@apart	FBenЩ||ѝИ>prВsц	KAensк|^ѝИ>prВsц	BAensiv!criЈ|ҁsl]ѝИ>prВsц||NAemerҊcy	EAensiv!disorde@*а|ѝИ>prВӃ!i<а	EAensiv!heЂ~|heЂН!П>b]ѝИ>prВsц	EAensiv!reҮю|ey!ѱ!_ѝИ>prВsц	EAhermia|ҁsl]ѝѽ]temperatц	EAhermЀintraperitӜ?ӂmoЉ|heн>cК@Ѡ+i<th!bЧy	KAhyroid|^a<oӘacѧ!Ӭ	EAhyroidism|oӘacѧ!Ӭ	EAonia|ГmuЍх!tenЩ	KAonic|ѝi<tӜ, o@ѝi<salt	EAransaminasҙ|ѝlк@value+i<th!Ў||QEa	EArichoЈ|ГmuЍhair	EAriglyceridҙ|ѝlevel+*{typ!*fбi<th!Ў||QEa	KArophic|oӘҷn	EArophЀҖdiomyю|thickene>heЂЯ	CArophЀsҖ||raise>sҖ	EArophЀsҖrЛ|thick, raise>sҖs	EArophied|ҷ<ГӰe	EArophy|Ц*ѫ!o@Я
EAricҙ|ГmuЍurЀaci>i<th!Ў||JEa	EAricoӃia|ГmuЍaci>wҲ!i<urЭ
HAўilн|м!ГfaЃo@Гdeeply	EAўila=|м%ГfaЃo@Гdeeply	KAolemic|^ГmuЍ҃d
EAa|И>i<th!froЁ*th!ң
EAbumЭmia|Гҍ!О<i<th!Ў||LEa
EAlcҙ|Гҍ!calcium i<th!Ў||IEa
EAlorhydria|Гҍ!јЍӭ	EAondriaЈ|constaЁfea@*be%Ӛ||AAдВ+anxiet]Е
EArtisolism|Гҍ!strВ+Ыe
BArmic|needl!Ӟ@th!Ѷ	AArmЀneedle||needle
KAhoic|darke@o<a<Ҝ
FAthВia||reduce>ԀЛ|EIa	EAtroҊism|Гҍ!femal!Ыe
EAbrinoҊҙ|Гҍ!clott%Оn||OEa
EAac=н>radioЉ|fewer, Ӱe@dԈ+*rays||OAӴ
FBycҙ||lЄИ>ҿ|IEa	KAycemic|^lЄИ>ҿ||IEa	CAycemЀepisode|speЅ*lЄИ>ҿ|lЄИ>Ԙ@spЧ|IMa
EAnadism|Гҍ!sex Ы!mad!b]th!в	EAnadotropЀhypogonadism|lЄsex Ыe+_{с<Ӿ
EAsulЭmia|Гҍ!insuli<i<th!Ў||LEa	KAtense|darke@o<{scan
EAlҙ|Гҍ!potassium i<th!Ў||HEa
EAnВia|mov%Гҍe
KApҫmic|Ӆr%И>fats||AJӳihyper
EAgnВҙ|Гҍ!magnВium i<th!Ў||KEa	EAnia|unusuall]ѝmoo>an>energy, bДlВ+tha<{ӊЀstн	KAnic|^somewhбѝmoo>an>energy
EAmia|mask-lik!face
EAtrҙ|Гҍ!sodium i<th!Ў||IEa
EAraӬism|Ӟracѧ!Ԅ+#Ӆ@calcium i<th!Ў
KAaryngeal|*th!Ӆ@ӝ	EAarynx|Ӆ@ӝ	EAosphнmia|Гҍ!phosphat!i<th!Ў||MEa	EAysecл|Ю?*th!glan>belЄth!Ъ
FAgУa=||lѳene>Ѷ|AMde	EAtuitarism|Гfew Ыe+mad!b]{glan>i<th!Ъ
EAasia|ѽ]pЂ#di>ЌgrЄfully	KAasѾ|Ќfull]ҷn	EAҲЀleft heЂЋ|left sid!*th!heЂГқЅ_з
EAea|shallЄмЛ||GCo
EAothrombЭmia|Гҍ!clott%Оn||PEa
EAxia|poo@hunger
FAia||weake@sens!*smЧ
EAadias|Ҩ%*th!peni+i<a<unusu?ԉ!_з	EAadia+reҤr|fix%th!Ҩ%*th!penis
FBnЩ||lЄИ>prВsц	KAnsк|^lЄИ>prВsц
KAalamic|*{с<pЂ#ы+ЫВ	EAalamЀamenorrhea|miss%Қ+_strВ+o@weеӔs||VCo	BAalamic-pituitary-adren?axis|ї #ы+strВ+ЫВ	BAalamus|pЂ*th!с<#ы+hunger, heбan>ЫВ	EAermia|ҁsl]lЄѽ]temperatц	KAermic|^{lЄѽ]temperatц	IAВize||guВs|JBs	KAyroid|^a<Ӟracѧ!Ӭ	EAyroidism|Ӟracѧ!Ӭ	EAyroxЭmia|lЄԭ>Ыe-lik!levels||MEa
EAnia|flopp]хВ	KAnic|ѿi<tӜ, o@lЄi<salt
EAichoЈ|Гҍ!hair
EAntila=|Гҍ!мЛ
EAlҙ|Гҍ!И>o@҃>i<th!в||HEa	KAlemic|^Гҍ!Ў	EAlemЀshock|Ԓ-threнn%Ӕ+*И>o@҃d||HKa
FAmia||lЄИ>oxyҊ|FEa
FAa||lЄoxyҊ	KAc|lЄo<oxyҊ||FCem;FCaem	KAc-isҥ|_laЖ*oxyge<an>Ў||MEa	EAc-isӂmЀүphalю|с<ѱ!_laЖ*oxyҊ||MNaemЀe
CBecл||Р<}Ю!th!ӆ	EAѤ|X-ra]*th!ӆ	BAosalpЛogram|X-ra]*th!ӆ an>it+ԛВ	BAoӽ|Ӻч!th!ӆ ^{thi<camera	EAoл|cДin}th!ӆ
EAeneЈ|hҳ_Ӎ?и	KAenic|П>b]Ӎ?Ї	EAenЀԍm|hҳ_Ӎ?и
EAonн|і-ԫ%[
EAoЈ|Т>dry, scal]Ѷ
KA|dur%{seizц
KAc|yЧЄ_lк@ѐe
KAthic|^no know<П	EAthЀintracrani?ԥЩ|ѝprВӃ!т>th!с<^no know<П	EAthЀpulmonar]fibroЈ|єsҖr%^no know<П
KAncraѾ|od>an>ԍ>}predict
EA.IgA nephrю|Ѣ]Н!_{Ѹ!Оn
KA|*th!laЃpЂ*th!қЅѣ
EAs|swЧ%*th!laЃқЅѣ
KAlic|*қЅan>Ӱ!ѣ
BAomy|Ҩ%i<th!bЧ]#let+stool oД*th!қЅѣ
EA|laЃpЂ*th!қЅѣ
EA|ѣ #ԗ+movЛ||AFparalytЀ
BA Ѫ|arғ]i<th!hip area
AAg ёy||scan|IAtВt|It ma]also b!a<X-ray.
EAib|И>cК@pӚ
EAem|Ә]ШХ
EAmЭ|З!fo@ӤВЩ
EAmod|ҧ<cream #fѳ+Ҡs
LAн-releӏ||fҲ-ӟЛ
KAle|ЌmovЛ	EAlь|ЌmovЛ	EAliza=|ҹ%stӚ||IFs	HAlize|ҹ _movЛ||IBs
BA ӂckpoint|brak!o<th!в'+ѸВ	EA complex|clump *Ѹ!Оn+an>thei@targets	BA deѦ|ѿѴ!ї||FKo	BA Е|дВ+*th!в'+ѸВ	EA evaЩ|hid%*Ѳ+_th!в'+ѸВ||IAscape	EA func=|hЄweЅth!ѽ]fѳ+Ѳs	EA globuҢ|Ѳ-fѳ%Оn+_donн>Ў||FIo	EA reconstitu=|recoӘ]*th!в'+ѸВ	BA rВponse|hЄth!ѽ]fѳ+Ѳs	EA ї func=|hЄweЅth!ѽ]fѳ+Ѳs	EA thrombocytҨia|lЄclott%cЧ+_th!в'+ѸВ||BBdiopathЀthrombocytҨЀpurpur;WBc purpur	EA tolerК|th!Ѹ!ї leav%th!ѽ]alӜ	KA-mediнd|П>b]th!в'+Ѹ!ї
ADsa=||Ҵa=|||4	ADsaљ<programme||Ҵaљ<programme|||4	GAse||Ҵн|||4	BAt]gap|Ҕ*С!рar!ЌӸed
BAassay|ӯЃ#ӥ+Ѹ!Оns	KAcompromised|^{ѿѴ!ї||GDsupprВ	KAdeficiў|^{ѿѴ!ї	EAfluorВcү|ӯЃ#ђ+Оn+gӢ	EAҊeѾs|ё]*Ҋe+an>ѽ]ѸВ	KAҊic|abl!}trigge@th!Ѵ!ї	EAҊicь|hЄstrongl]{Ҵ!ђ+th!ѽ]rВpond	EAglobuli<A|Ѹ!О<i<spӵan>th!gut	EAglobuli<E|И>О<behin>ӮiВ	EAglobuli<G|mai<Ѹ!О<i<th!Ў	EAglobuli<M|firЃѸ!О<th!ѽ]makВ	EAhԧoӂmԧry|lab stai<#Ԋ+Оn+i<щ	KAlogҰ|*th!Ѵ!ї||LA	CAҎ||Ѵ!ї docя	EAlogy|ё]*hЄth!ѽ]fѳ+~	EAmodѼ=|џ!i<hЄth!Ѹ!ї Ѭs	BAmodѼя|З!#adjust+th!Ѵ!ї	KAmodѼяy|џ%hЄth!Ѹ!ї Ѭs	EApathҐ|ѱ!don!b]th!в'+ѸВ	EAprophylaxis|prevenљ<^shots	KAreӟк|reӟ%^Ѹ!Оns	EAӼѧь|Ӽљ<^Ѹ!Оns	EAsenВcү|weaken%*Ѹe+^҈	BAsupprВsӳ|З!#weaken+th!Ѵ!ї o<purpԈ||OAiv!Ѡ;OAiv!Ӎa=;OAiv![	FBsupprВЩ||weakene>Ѵ!ї|FL!	KAsupprВsк|weaken%th!Ѵ!ї	BAsupprВsiv!agў|З!#calm+th!Ѹ!ї	EAsupprВsiv!Љ|Ѡ+#calm th!Ѹ!ї	EBЉ|МЁ#҇+th!Ѵ!ї fе~	KAtoxic|ќ}th!Ѵ!ї
BAe>ӗ|too҄#canЌӦ Њth!gum||JFwisdom 
DAe>balК||poo@balК	EAe>glucos!tolerК|И>Ԙ@abov!ԏ?bДЌyӄӹВ||JBfҲ%glucos;AApreӹВ	EDe>Ѣ]func=|Ѣy+#do ЌѬ wЧ||ASreduc	EAe>lк@func=|lк@#doe+ЌѬ wЧ||ARreduc	FAe>mobilь||ѐ!mov%тd|ALreduc	DAe>viЩ||poo@sѳ	BAУ|Ӕ+*func=
GB||slЄdown
EAeabilь|Ќlett%through
EAgo|ҧ<Й<^sore+an>crusts, ӌ<i<Ѱ
EAt stabilь|hЄfirm a<implaЁis	BAtabl!ҖdioӘғ-defibrӚaя|implӳe>devic!#shock+th!heЂbaЖin}rhythm	BAtabl!device|devic!#goe+ч!th!в	EAta=|putt%in}th!в	EAtaљ<rн|sԍ!*embryo+#settl!i<th!ӆ	BAte>port|қЅdisc Ӟ@th!ҧ<fo@giv%[
EAўaљ<sciү|ё]*hЄ}pДrВҗЍ}ӥ
EA>consў|agreemeЁԊ<b]whб{ѻ<doВ
EAnce|ѐ!^erec=s
EAivь|ӟ%ѷДԬЛ
KA silico|don!b]compuғ	NA uғo|i<th!ӆ	QB vitro|i<{lab, һ!th!в	EA vitro fertiliza=|fertilit]МЁ#Ԡn+egg an>spѥi<{lab||QFs	QB vivo|i<{liv%в	KA-netѬ|Ѭ%^you@inӃanc!plan||||3	EA-steЁrВtenoЈ|ԩ%ч!{mВh Ӷ
BBvн>vaccЭ|Ҵ!mad!^kӚe>Ѳs||HIe
DAuat!nutri=||poo@nutri=	DAuat!Ӗ||Гҍ!Ӗ|CGsufficiў|||1
EAӴ|be%ѿ_hunger
EAopriat!ӳidiцtЀЫ!secre=|ѽ]ҹ+ГmuЍwнr
EAn=|ѐ!pay%atten=
BA erro@*metabolism|Т>ѵ^Ӧ%dow<food||CAherite>metabolЀЕ
BAiv!spiromeғ|devic!fo@deep-м%pracѾe
BBnce|numbe@*new casВ|||Sa]ove@whбԢ!an>among whom.	BAnc!rн|numbe@*new cӏ+i<{gк<ҩ	BAЁcӏ|new cӏ
ABon||cut	EAo<an>drѩ҈|қЅcД#let+pu+out	BAon?hernia|bulg!бa<ol>cut
CAr||froЁӗ
BAio<criғӴ|rul!fo@рca<Ԡ<{ёy
KAlusк|Ќgiv%{clea@answer	BAlusiv!rВult|rВult #gк+no clea@answer||NGteЃ;CIdeғminat;AHequivocal
EAЭnce|Ӕ+*Ѯ@o@ѣ ы
GAs!҃>inԙ||drink more|JMyou@
BAў?cost-eњкnВ+raљ|Ԥ{coЃfo@eaЍunӵ*ФgaЭd
BAin|gДЫ!#҇+releas!insuҢ
BA=|Ԣ!_Й<}дВs	CBљ<Қ||Ԣ!у<catch%{gѥan>Ԁ%sick
EAmҫ|wн@pӚ
BAndeЁpredicя|fӟo@#tЧ+th!outcom!o<it+own	BAndeЁvariable|fӟo@{ё]look+бa+{П
BA cӏ|firЃknow<cas!i<a<outӦ
BAdualize>educaљ<program|school pla<fo@{chil>^{disabilь||||2	PAdual+prВў%with||С!рhave
EAthacin|Ҥ<an>swЧ%[||HE
EA rВidu?sprayЛ|spray%wall+}kiЅmosquitoВ
IA||П	GA labor||stЂlabor|LBu	GA vomitЛ||forc!vomitЛ	EA>abor=|end%{ѓ]o<purpԈ	BA>pluripoteЁstem cЧ|adult ceЅturne>baЖin}a<җl]cЧ
BAӴ|ҭЛ	EAio<ӂmoЉ|firЃroun>*cК@Ѡs	EAio<*anВthВia|putt%{ӎeЁ}Ӗ||AAanВthetЀinduc=;PIa;AAanaВthetЀinduc=	EAio<*labor|ҭ%*з ^З!o@҉@means||RBu;AAlabo@induc=;AAlabou@induc=
EA=|ԍdene>are{*Ѷ
BAl%catheғ|thi<ԛ!#stay+i<th!в
DD formѼ||bab]formѼ	EA ԓь|dҝh+*babie+ѭ!thei@firЃзday||QA rн	EAil!colic|Ӫcry%i<{э]Ҹ	EAil!spasms|seizц+i<babiВ||AAWeЃЋ
BAt|are{kӚe>b]laЖ*Ў	BAt size|siz!*th!ѱe>area	KAted|kӚe>b]laЖ*Ў	EA=|ѫ!dea҄_laЖ*Ў
EAio<ы|step+#ԗ Ѳ+_шdЛ||KHprevenљ<an>	AAiou+agў||Ѳ|AGҘatк	CAiou+Н!specialԧ||Й<docя|TAdocя	BAiou+dԈ|numbe@*Ѳ+#ӵԙ+}Ҙ!дВs||HFve	EAiou+mononucleoЈ|vir?дВ+^ӪtirednВ+an>{sor!ӝ||AN	EAiv!endoҖdБ|Й<*th!heЂҢЛ||ANbacғial	EAivь|hЄeasil]{gѥпt+Сe
KAile|Ќabl!}hav!{Ҹ	EAilь|ѐ!hav%{Ҹ
EAa=|be%oӘru<b]bug+o@worms
BArн|҃>o@cЧ+i<щ	EAra=|mov%in}щ
LAed||ѡn	EAmasome|ceЅalҳ#П+swЧЛ	FAma=|swЧЛ, heбan>pѩ|swЧЛ	KAmaяy|Ҙ%o@Ԋ%swЧЛ	EAmaя]arthrБ|ԠЁН!^swЧЛ	EAmaя]ѣ ~|Ԏ-tѥswЧ%*th!ѣ	EAmaя]breaЃІ|faЃbreaЃcК@^red, ѡ<Ѷ	BAmaя]~|Н!^swЧ%an>pѩ||NAӱ=	BAmaя]marker|sig<*swЧ%i<{И>tВt	BAmaя]mediaя|г!#П+swЧЛ	EAmaя]myю|х!Н!^swЧЛ||BUdiopathЀi	BAmaя]rВponse|swЧ%an>heбa+th!ѽ]fѳ+ԍm
EAimab|З!#calm+th!Ѹ!ї
DBnza||flu	AAnza-lik!дВs||flu-lik!дВs
BA?иgкr|famil]o@frien>рgк+и	EAe>consў|agree%}Җ!onc!ҵknЄth!risks
HA|drip in
BAon|slЄdrip in}{ӷ	BAo<pump|pump #gк+З!sӢly	BAo<Ӽ=|ba>Ӽљ<}З!gк<in}{ӷ||IJ-relнd	EAo<Љ|З!gк<sӢl]in}{ӷ
IA||swalӢ	FBӴ||swalӢЛ
LAal||groin	BA?hernia|bulg!i<th!groin
EB=|м%in	EAљ<ҡ|єѱ!_smoke	EA=?anВthВia|ga+#put+ҵ}Ӗ||KL;AAvolatil!anВtheѾ;UAѾ;PIa;KI ana;AAvolatil!anaВtheѾ;PAaВtheѾ
BA>corѾosғoid|мed-i<З!#calm+ѡ<Ҟ||IH
IAt||ѯ	EA=|ѯ%o@sӢЛ	BAя|Ҿ%#ѯ+o@sӢs	KAяy|ѯ%o@sӢЛ
KAable|gк<b]Ԧ=	BAio<sit!Ӽ=|sorenВ+o@swЧ%Ԑ!th!needl!weЁin
EA Ѵь|ԕљ<{ѻ<i+bor<with
EAa=|suppl]*йВ
JBous||ԍmlВs
GAн||Ҵн	AAa=||Ҵa=||I<th!lab ӵi+an҉@word.	EAum|Ѳ+pДi<}ҷ
KAable|#ұ]canЌtrҝ
KApic|џ%hЄԍ>th!heЂbҝs
BAў|ѻ<рstay+oӘnеi<th!ъ	FAeЁи||Ӑ?и|KAЇ	EAeЁrehabilita=|recoӘ]trѩ%i<ъ	AAeЁsettЛ||ъ	AAeЁstay||Ӑ?stay|KAadmisЩ;KAъiza=
BA.INR tВt|И>teЃ*hЄfaЃИ>clots
BAicҫ-treн>net|be>nӄ#kӚ+mosquitoВ||UDbe>;AEԎ-lҲ%insecѾidal
KAous|slЄan>ԍ>}noѾe	BAou+onset|sӢ, hidde<ҭ
KAble|#doe+Ќdissolve
KAaяy|*м%in	EAaя]х!trѩЛ|Ҍ+fo@th!м%хВ
BAu=?review board|Ҕ#Ӹ+С!i<ёiВ||||2	EAu=aliza=|mov%}{Җ!home||OFs	KAu=alized|liv%i<{Җ!home||OCs
BAУ?acѧit]*dail]livЛ|task suЍa+shopp%o@pay%bӚs
BAiciency|ЌenӇfunc=
EA<analog|lab-mad!insuҢ||OAue	EA<gӰЭ|insuli<#Ѭ+aЅday||IAdetemir;IAdegludec	EA<lispro|quiЖinsuҢ||IAaspart	EA<pump Љ|insuli<gк<b]{қЅpump||AAconҮuou+subcutaneou+insuli<infuЩ	EA<reЈtК|whe<th!ѽ]doe+ЌrВpon>weЅ}insuҢ	EA<secre=|releas!*insuҢ	EA<sensiѧь|hЄweЅth!ѽ]rВpond+}insuҢ	DA<Љ||insuli<Ї	BAn-lik!Цfacя|Ы!fo@Ц҇er||ZA@1
BAnc!premium|pric!*inӃК, Ԕ<Ҥ>eaЍmonth||ARФ;AImonthly||2
BAas!ж|HIV [||KJstran>transfe@	EAн>и|Җ!#Ѭ+a+Ӝ	BAн>Җ!board|NHS ѽ]#plan+loc?ФservicВ||||4	BAн>Җ!ї|partnership #run+loc?Фan>Җ!servicВ||||4	EAaѧ![|usu?Җ!aӪ^҉@therapiВ
EAectu?disabilь|ԒӪlimit+i<lҗn%an>dail]ҧlls
EAifica=|mak%stronger	EAь-modulн>radiaљ<Љ|radiaљ<shape>}fӵth!І||YB҉rap	BAiv!outӎeЁprogram|МЁfo@sћ?hour+{week whil!liv%бhome||ZAramme	CAivԧ||intensiv!Җ!docя
KAӴ-to-trҝ|count%ћyon!рwa+asԡe>{Ї||GJ	BAӴ-to-treбԃЈ|ԃsi+#count+ћyon!рwa+asԡe>{Ї||GS
EA-rн@reliabilь|hЄweЅԂrнr+agree||FR;MAagreeУ;FAobserve@agreeУ
KAӿ|у<th!uppe@heЂchambers
KAostal|у<th!ribs
BAў?brush|Ү]brush fo@th!gap+у<ԅ
BAeron|О<#fѳ+҂sВ	EAero<alfa|З!#fѳ+҂sВ||AApeginғferon;APpeg	EAero<beta|З!fo@{й!~||PA-1a	BAero<gamma|О<#fѳ+҂sВ	BAeron-gamm{releas!assay|И>teЃfo@TB
BAm ԃЈ|җl]Ӻбth!rВults	KAndividual|у<Сe||FK-
BAeukin|Ѵ!ї mВsenger	BAeukin-1|Ѵ!ї mВsenger	BAeukin-2|Ѵ!ї mВsenger	BAeukin-6|Ѵ!ї mВsenger
EAediat!и|short-tѥҖ!о@ъ||||4	BAediat!host|anim?{ӑ!lк+i<ѭ!Сe	JAittў||on-and-off	BAitteЁcatheғ|thi<ԛ!#emptie+th!Ѯr, the<come+out	EAitteЁexotropia|ey!#turn+outwar>бԢВ	EAitteЁfҲЛ|ҝ%onl]бsӄԢВ	EAitteЁprevўiv!Ї|Ԩ{pӚ+gк<бsӄԢВ
EA?conЈtency|hЄweЅth!part+*{teЃagree	EA?fixa=|plн+o@screw+#ә>Ҫ<ӛВ	EA?[|Ҋer?Ӎ?Җ!fo@adults	EA?validь|hЄweЅ{ё]rule+oД҉@ҘВ	EAaliz%Ѩ|hidde<worr]o@sadnВs||JMs	BAa=?ԏalize>raљ|meaӃ!*hЄfaЃИ>clots||VEse>r	BAԧ|Ԍ@fo@adults
EAperabilь|hЄweЅcompute@ї+sԍ!data	KAperable|abl!}sԍ!data
EAerson?Љ|ӫ]aboДrela=ships||OHpsycho	KAhalangeal|*th!fЛe@҅s	EArofВЩ?collabora=|teamѬ у<kind+*staff	EArofВЩ?educa=|trѩ%kind+*staff Ӏ	KAroximal|у<ԅ||FCdў
BAuartil!range|rang!*th!middl!half *valuВ
KAex|bor<^sex trait+Ќclҗl]mal!o@female	KAtitial|*th!spac!у<А	EAtiti?cystБ|Ԏ-tѥѮ@pѩ||AAѮ@Ҥ<Ћ	EAtiti?є~|Н!#sҖ+th!ҕ	EAtiti?nephrБ|swЧ%у<th!Ѣ]ԛВ	KAubject|у<Сe
EArigo|sore, re>ҧ<Ԑ!ҧ<rub+o<Ѷ	BArochanғЀfrӟц|Ҫ<hip
BAen=?ҖdioҎ|heЂԌ@рҨ+ѯe>arғiВ	BAen=?radioҎ|Ԍ@рtrҝ+ҟ+^th!҇ *scans	EAen=?radiҐ|МЁguҫ>b]X-ray+an>҉@scans	BAen=?ёy|ё]#tВt+{Ї||MG	KAertebral|у<th!і+*th!spЭ	BAertebr?disc|cushio<у<th!і+*th!spЭ||SAk;AHspin
LAinal||ѣ	EAin?failц|gД#canЌtak!i<enӇfood	EAin?metaplasia|џ!i<th!јЍҢЛ	EAin?permeabilь|hЄleak]th!gДis
EA-medi{thicknВs|thicknВ+*a<arғ]wall	FAt!partne@violү||abus!b]{partner
KA-abdominal|ч!th!bЧy||FJ	EA-abdomin?п=|Й<ч!th!bЧy	BA-aortЀballoo<pump|balloo<#҇+th!heЂpump	KA-arѾѼr|in}{҅	BA-arѾѼ@corѾosғoid|sғoi>shԟin}{҅	CA-arѾѼ@Ԧ=||Ԧљ<in}{҅
KAardiac|ч!th!ф	KAЧѼr|ч!А	BAЧѼ@ӾЛ|mВs҈+ч!А||UDl	KAerebral|ч!th!Ъ	BAerebr?hemorrh҈|ѹ%i<th!Ъ||PJa;AT;AJcerebr?ha;ALЪ;AJс<ha	KAoronary|in}{heЂѪ	KAranial|ч!th!skull	BArani?hemorrh҈|ѹ%ч!th!skull||OJa	EArani?ԥЩ|ѝprВӃ!i<th!skull	FArani?prВsц||prВӃ!ч!th!skull	BArani?stenoЈ|narrЄс<Ѫ	LAtable||ԍ>}trҝ	EAtabl!pѩ|Ҥ<#i+ԍ>}trҝ	EAytoplasmЀspѥԦ=|fertilit]МЁ#put+on!spѥin}a<egg
KAermal|in}th!Ѷ	CAerm?Ԧ=||Ԧљ<in}th!Ѷ
EApitheli?neoplasia|џe>cЧ+#ma]becom!І
KAepaѾ|ч!th!lкr	EAepatЀcәВtasi+*а|ѓ]lк@ѵ#П+sћ!itchЛ||AAobstetrЀcәВtaЈ
KAndividual|withi<on!ѻn
EAedullar]nailЛ|met?ro>ч!{Ҫ<і	KAuscѼr|in}{Я	CAuscѼ@Ԧ=||Ԧљ<in}{Я	OAuscѼrly||in}{Я
KAasal|in}th!nԈ	BAas?corѾosғoid|sғoi>nos!spray||AU;LH	AAas?spray||nas?spray	OAasally||in}th!nԈ
LAcѼr||inne@ң	BAcѼ@lens|artifici?len+fo@th!ң	FAcѼ@prВsц||ey!prВsц	KAperatк|dur%Џ	EAperaѧ!И>Ӕs|И>loЃi<a<opera=||AUperi	EAperaѧ!complica=|ѵdur%a<opera=	OAperatкly||dur%Џ
KAartum|dur%з	KAeritӜal|ч!th!bЧ]ҢЛ	KAulmonary|ч!th!ҕ
KAhecal|in}th!҃>т>th!spЭ	EAhec?Ԧ=|shԟin}th!spin?҃d	KAhoracic|ч!th!chВt
KAғЭ|ч!th!ӆ	BAғin!device|қЅз ы devic!i<th!ӆ||NAї;NGcontracepѧ!	DAғin!fet?demise||stӚз|VAath;AM	EAғin!ЦrВtric=|slЄЦ*{bab]i<th!ӆ||ATfetal;ATfoetal	EAғin!Цretarda=|poo@Цi<th!ӆ	EAғin!insemina=|ԉ%*spѥч!th!ӆ
KAaginal|ч!th!Ԝ	KAascѼr|ч!И>vВҏ	EAascѼ@Ҝ|ӈ>ч!{vВsel	KBenous|in}{ӷ	EAenou+adminԧra=|giv%in}{ӷ	EAenou+anВthВia|Ӗ З!gк<in}{ӷ||AWtot?;OIa;AItot?intravenou+ana	CAenou+҃d||҃>in}{ӷ	EAenou+ѴoglobuҢ|Ѹ!Оn+gк<in}{ӷ	CAenou+infuЩ||drip|AJIV	BAenou+lЭ|ԛ!in}{ӷ	OAenously||in}{ӷ	KAўricѼr|ч!{әlЄspac!*th!с<o@ф	EAўricѼ@hemorrh҈|ѹ%ч!th!Ъ||SHaem	KAitreal|in}th!jЧ]*th!ң	CAitre?Ԧ=||Ԧљ<in}th!ң
BA|pЂ*{Ҋ!#get+cДout
HAte|pД{м%ԛ!in	EA=|ԉ%*{м%ԛ!i<th!windpipe||AKendotraӂ?
EAuscep=|ѣ #slҫ+in}itself, mostl]i<babiВ
BA|plaЁfiber
EAv!aspergӚoЈ|ҽ+mol>Й<ч!th!в	EAv!candidiaЈ|ҽ+yeaЃЙ<ч!th!в	BAv!ѕ|cК@#ha+ҷ<in}nҗb]щ||LAncer	EAv!duct?ѕ|moЃӌ<typ!*breaЃІ	BAv!fung?п=|fung?Й<#reaӂ+deep in}th!в	EAv!mechanic?vўila=|м%machin!^{Ӷ	EAv!menЛococc?~|ҽ+Й<т>th!Ъ	EAv!pneumococc?~|ҽ+Й<^{єѲ	BAv!procedц|Ҽ!#ўer+th!в	EAvenВs|powe@}grЄin}щ
KAiga=al|stiЅbe%tВted	BAiga=?Ѡ|З!#i+stiЅbe%tВted||QA[;QEnew ;QAproduct;QAЗ?product	BAiga=?Ї|МЁ#i+stiЅbe%tВted||RAherapy	BBiga=?vaccЭ|Ҵ!#i+stiЅbe%tВted
EAntar]commitУ|Ӑ?sta]agѩЃ{ѻn'+wӚ||MAәd;AApsychiatrЀәd;MAъiza=
BA channel|gat!#let+salt+in}А
EAng radia=|radiaљ<ШenӇ}ѱ!А||ENs
EAhoreЈ|push%З!Њҧ<^currў
EAumab|З!#҇+th!ѽ]fеІ
EAopium|З!#Ҩ+th!Ҟ||LA bromҫ
KAғal|o<th!sam!sҫ
EArtan|И>prВӃ![
EAл|Ю?*pЂ*th!iris
BAomy|lӏ@ә!#Ӆr+ey!prВsц
EAecan|cК@[
EA|swЧ%*th!r%т>th!pupil
EA ӂla=|Ю%Ԥ{iron	FA deѦ||lЄiron	EA deficienc]anҙ|Гfew re>И>cЧ+beҘ!*lЄiron||SEa	EA oӘload|ГmuЍiro<i<th!в
HAн|treб^rays	EAa=|МЁ^rays
GAt!th!wound||rins!th!wound
EAbl!ѣ Ћ|Ԏ-tѥbЧ]Ҥ<^џe+i<ѣ habits	EAЁcontӟ dermatБ|ҧ<rash _Ҿ%ԍsh
PA indicн>for||i+ӥ>for
EAia|Гҍ!И>flЄ}pЂ*th!в||EEa	KAia-induced|П>b]laЖ*Ў||EMa	EAia-reperfusio<ҡ|ѱ!whe<И>flЄreturns||EVaem	KAic|П>b]Гҍ!И>fӢ||EEa	EAЀҖdiomyю|ѿheЂ_poo@И>fӢ||ETa	EAЀcolБ|ѣ ѱ!_poo@И>fӢ||EMa	EAЀheЂ~|heЂН!П>b]ԩe>arғiВ||ESa	EAЀoptЀneurю|ey!й!ѱ!_poo@И>fӢ||EVa	BAЀstroke|strok!П>b]{И>clot||ELa	KAic-reperfuЩ|*И>flЄreturnЛ||EQa
BA cЧ|ceЅ#ђ+insuҢ	EA Ӌa=|ӠЁ*cЧ+#mak!insuҢ
BAvӜ|plaЁг!i<soy
KAic|^th!sam!ҊВ
KAeѾ|б{stead]speed	EAetЀstrength|streng҄б{stead]speed
QAio<precau=s|step+#ҹ Ѳ+_шd%i<th!ъ
KAric|tens%ѷДmovЛ	BArЀҌ|exercis!#tense+Я+ѷДmovЛ
EAzid|TB [
EAbid!dinitrн|ӂЃҤ<[||LHmono
KAic|a+salt]a+Ў
EAҮoin|Шacn![
EAnazole|fungu+[
BA.IV drip|҃>o@З!gк<sӢl]in}{ӷ	RA.IV ҃ds||҃d+in}{ӷ	BA.IV lЭ|ԛ!in}{ӷ
EAdЭ|heЂ[
EAcҮ|ӑ![
EA.IxodВ|tiЖ#шd+~
EA.Janu+kinas!ж|З!#calm+th!Ѹ!ї||BKAK
EAs!үphalБ|с<Й<ш>b]mosquitoВ
EBce|yЧЄҧ<an>eyВ
KAl|*th!middl!pЂ*th!қЅѣ
EAsл|feed%ԛ!in}th!қЅѣ
EAm|middl!pЂ*th!қЅѣ
EA effuЩ|҃>i<{҅	EA hypermobilь|Ә]flexibl!҅s||AN	EA instabilь|ԠЁ#slips	EA mobiliza=|gўl!mov%*{҅||MFs	EA spac!ԩЛ|wor<cushio<i<{҅	EA stiffnВs|ԠЁ#i+ԍ>}Ғ
BA@ӷ|Ӱ!vei<i<th!neck||AMinғn?
EAl!idiopathЀarthrБ|ԠЁН!i<Ѱ||JJ	EAl!myoclonЀepilepsy|jerk%seizц+#stЂi<teens	EAl!rheumatoi>arthrБ|ԠЁН!i<Ѱ
EAeЈ|potassium leav%i<urЭ
EAoo и|әd%{newbor<agѩЃbar!Ѷ	EAoo m҉@и|әd%a<җl]bab]ҧ<}Ѷ
BA.Kaplan-Meie@curve|chЂ*hЄӊ]С!liv!ove@ҩ	BA.Kaplan-Meie@ВԢн|ВԢat!*hЄӊ]С!liv!ove@ҩ
EA.Kaposi sarcԞ|cК@#П+dark patӂ+o<th!Ѷ||GI's
BA.Karnofsk]perforӊc!status|scor!*hЄweЅ{ӎeЁӊagВ
BAype|pictur!*aЅDNA strands	EAypЛ|teЃ#look+бaЅDNA strands
EA.Kawasaki ~|ԣ>дВ+#П+ѡ<И>vВҏ
CA||raise>sҖ|GA sҖ
EAcл|Ю?*pЂ*th!ң'+front
BAn|tӇО<i<Ѷ, hai@an>nails	KAnized|ԍdene>lik!nails	BAnocyte|mai<ceЅ*th!oute@Ѷ	EAtis|swЧ%*th!clea@froЁ*th!ң
EAconjuncѧБ|swЧ%*th!froЁ*th!ң	EAconjuncѧiti+sicca|dr]eyВ||AAdr]ey!~	EAconus|thi<froЁ*th!ey!#bulgВ	BAlyѾ|З!#loԈn+dea>Ѷ	EAmetry|meaӃ!*th!ң'+curve	EApathy|Н!*th!clea@froЁ*th!ң	EAsi+pilaris|қЅrӇbump+o<th!Ѷ	KAѾ|^thick, ԍ>Ѷ	EAл|cДi<th!ң'+front
EAғus|с<ѱ!i<{newbor<_ГmuЍyЧЄpigУ
EAne|З!fo@Ӗ, Ҥ<o@ӤВЩ
EAidoЈ|ҁ+aci>ҋԆi<th!Ў
EAnazole|fungu+[
CAnЀdiet||Ә]Ӣ-Җb diet
BA|aci>_th!burn%*fбi<th!в
EAria|fбwҲ!i<urЭ
EAofen|Ҥ<an>swЧ%[
EAlac|ШҤ<[
EAs|burn%fбinstea>*Ԙ@fo@energy
KAc|^fбwҲ!i<th!Ў
BA informaЁinғview|talk ^Ԗ!рknow+th!topЀwЧ
EA!Џ|ұ]ЊқЅcuts||||4
AA Ӌa=||Ѣ]Ӌ|AQrenal;AAren?Ӌ
EA|О<#switӂ+҉r+on
KAѾ|*hЄth!ѽ]movВ	EAѾs|hЄth!ѽ]movВ
EAҐ|ё]*ѽ]ҒУ	EAotapЛ|elҲЀtap!o<th!Ѷ
BAcs|hЄfaЃҾ%movВ
EA.KlebsiЧ{ӻe|gѥԔ<caught i<ъs||KA
EA.KlЭfelte@Ћ|ҊetЀЬ<i<boy+#Ӆr+tВtosғӜ
AA arthroplҲy||kne!reҬУ|ARtot?	EA ԠЁeffuЩ|҃>i<th!knee	EA osteoarthrБ|wor<kne!҅||AAosteoarthriti+*th!knee;ACgonarthros
BAДmoӥ|mous!bre>ѷД{certai<Ҋe
BAdg!transla=|putt%rВҗЍ}ӥ
EAychia|spoon-shape>nails
EAorkor|sћ!laЖ*О<^swЧЛ, i<Ѱ
EAis|forwar>curv!*th!uppe@Ԯ
EAlol|И>prВӃ![
KA|*th!lips
CA an>delкr]unit||з unit|TAward||2	EA pѩ|Ҥ<*giv%з||EGu
BAя]findЛ|ӯЃrВult	BAя]parameғ|ӯЃvalue
CA ward||з unit|||4
KAnthЭ|*th!inne@җ	EAnthБ|inne@ea@swЧ%#П+dizzinВs||AEvВtibѼ@neur;AEvВtibѼ@neuron
GAte||cut	AB=||cut
KAal|*tҗs	BA?Ԅ|glan>#ђ+tҗs	EAa=|wнr]eyВ
EAe|О<#Ӧ+dow<milk ҿ
BAe|aci>mad!b]ԍd-Ѭ%хВ	EA!dehydroҊӏ|О<#leak+_ѱe>А	LAЛ||breҲfeedЛ	EAӴ|mak%breaЃmilk	CAio<consultӳ||breҲfeed%specialԧ|KBspecialis	EAӴ?amenorrhea|no Қ+whil!breҲfeedЛ||UCo
BA ӭoЈ|ГmuЍlӟЀaci>i<th!Ў
EA.LӟobacӚus|҇ful gѥi<th!gДan>Ԝ
EA!intolerК|ѐ!digВt%milk ҿ
EAԈ|stool-sԔn%syrup
BA@infarc=|қЅstrok!deep i<th!Ъ||IAstroke
BAcл|Р<}tak!prВӃ!off th!йe+*th!spЭ
EAplҲy|wҫn%*th!spac!i<th!spЭ
EAdЭ|HIV [
EAigЭ|Ӓ!an>moo>[
BAg device|tool #prick+th!fЛer
EA.Langerhan+ceЅhisљcytoЈ|rar!ҋ-Ԇ*Ѵ!А
EAg!imҤrУ|ѐ!us%langu҈||ATspecifЀ
EArazole|јЍaci>[
KAscopic|don!ЊқЅcuts	BAscopЀappendecл|Ю%th!appendix ЊқЅcuts	EAscopЀapproach|ЊқЅcuts	BAscopЀcәecystecл|Р<}Ю!th!gallѮ@ЊқЅcuts	EAscopЀhysғecл|Ю?*th!ӆ ЊқЅcuts	EAscopЀsleev!gҲrecл|Ю%pЂ*th!јЍ}Ӕ!weѳ	EAscopЀЏ|ұ]ЊқЅcuts	OAscopҰly||ЊқЅcuts	BAӽ|Ӻч!th!bЧ]ЊқЅcuts	BAл|ұ]Њ{cДi<th!bЧy
LAeal||voic!box	EAe?І|cК@*th!voic!box||MArcinԞ	EAe?mask ӧ|mask i<th!throбfo@мЛ||OA	BAecл|Р<}Ю!th!voic!box	EAБ|ѡ<voic!box, ^hoarsenВs	EAԞlacia|flopp]voic!box i<babiВ	EAopԍynge?reflux|јЍaci>#reaӂ+th!ӝ	EAoscope|tool }se!th!voic!box	BAoӽ|Ӻбth!voic!box ^{қЅcamera	EAospasm|Ҁ<cӔ%*th!voic!box
CA||voic!box
EA i<situ keratomileuЈ|lӏ@ұ]}correct sѳ
EA.Lass{fћ|deadl]feve@ш>b]rats
AA menstru?Қ||laЃҚ
BAg powe@*atяney|pape@#let+Ԗ!mak!deciЩ+fo@you||||4
EAprost|ey!drop fo@ѝey!prВsц
EA-lif!ӤВЩ|ӤВsio<i<olde@Сe	KA-onset|ҭ%lн@i<Ԓ
EAy|dela]ѭ!Ҿ%ҭs	EA]Қ|Ԣ!ѭ!ԡ+Ԋ
EA ӶrculoЈ|ӶrcuӔi+Ѳ+i<th!ѽ]ѷДдВs||TA п=
KAl|}th!sҫ	EAl ankl!sprѩ|twԧe>ankle	EAl epicondylalgia|tenni+elbow||AAepicondylБ	FAl epicondylБ||tenni+elbow	BAl flЄtВt|quiЖhom!tВt||NAdevice||4	EAl inғn?sphincғoл|cДi<th!anu+х!}he?{tҗ	EAl recumbeЁposi=|ly%o<th!sҫ||IJdecubitus
EA|wash%out
EAve|З!#҇+ҵgo
BA ФѬer|traЭ>҇e@ѷД{degree
EA.LDL cәВғol|"bad" cәВғol
EA-Ԣ!bias|fals!Ԏe@Ӄviv?_find%дВ+җly
EA ѽ]mass|ѽ]weеѷДth!fat||FE
EA.Lebe@hereditar]optЀneurю|Т>Ӕ+*sѳ
EAomҫ|ԠЁ[
BA atrium|uppe@left heЂchamber	BA mai<coronar]Ѫ|mai<arғ]#feed+th!ф	BA vўricle|mai<pump%chambe@*th!ф	BA vўricѼ@ӡ=|ѿpump%*th!ф	BA vўricѼ@ejecљ<frac=|sԍ!*И>th!heЂpump+oДeaЍbҝ	EA vўricѼ@hyperԚ|thicken%*th!ф'+mai<pump%chamber	BA vўricѼ@systolЀӡ=|ѿsqueez!*th!ф
KA]bҢd|^sеbelЄth!leg?limit||||2
EA.Legg-Calvé-Perthe+~|hip ӛ!dea҄i<Ѱ||AP
EA.LegӴЧ{pneumophila|wн@gѥ#пt+th!ҕ||KA	EA.LegӴnairВ' ~|sћ!єЙ<_bacғi{i<wнr||AAlegӴЧoЈ;LI's
EAosarcԞ|cК@*orga<Я
EA.Leishӊia|ӑ!ш>b]san>fliВ	EAaniaЈ|ӑ!Й<ш>b]san>fliВ
EAdomҫ|ӛ!cor!cК@[
FA *stay||Ԣ!i<th!ъ
EA.Lennox-GҲaДЋ|sћ!ԣ>Ӓ!дВs
EAirus|҂+ӥ>}Җr]Ҋe+in}А
BA|Ы!#tЧ+ҵ#ҵar!full
EAenЛe?metҲaЈ|cК@ш>т>th!Ъ
EApiroЈ|Й<ш>b]anim?urЭ
BA|are{*ѱe>щ
EA dԈ|dos!#kӚs	EAь|powe@}kӚ
KAgic|Ә]tire>an>sӢ	EAgy|greбtirednВ+an>laЖ*energy
EAole|Ы!З!fo@breaЃcК@o@fertilь
BAe|О<ҋ%ѯ
EAhereЈ|tak%on!pЂoД*th!Ў||AJ
BAia|cК@*th!Ў||EEa	KAic|*И>І||EEa
CAyte||ԑ!И>cЧ|DFc	EAytoЈ|Гӊ]ԑ!И>А||DIc
EAerma|ԑ!ҧ<patchВ
EAenia|Гfew ԑ!И>А||DGc	KAenic|^Гfew ԑ!И>А
FArhea||҃>_th!Ԝ|DCcorrho
BAriene|г!#П+swЧ%i<th!Ҟ	BArien!recepto@ӳҶ|Ҳhm{pӚ||MAmodifier
EAlҫ|Ыe-ѯ%shot||GAreҢ
BA *consciousnВs|hЄawak!an>alert {ѻ<is
EAracetam|Ӓ![
EApa|Parkinson'+[||AEL-	EApa-induce>dyѶВia|unыle>ҒУ+_{Parkinson'+Ѡ
EAoxacin|Х
EArgВtrel|з ы Ыe	EArgВtrel-releas%intrauғin!ї|Ы!coil||OL intraute
EAmendan|ѿheЂѠ
EA.Lew]ѽ]deУia|deУi{#aњ+ԬЛ, ҒmeЁan>Ӗ||AAdeУi{^Lew]ѽiВ
EA.Li-Fraumeni Ћ|Т>ѝӲ*ӊ]Іs
DA||sex drк
BAe>pracѾ?nurse|nurs!рgк+basЀи||JIvoca=||2
EA planus|itch]rash o<th!ҧ<o@i<th!ӕ	EA sclerosus|itch]ԑ!ҧ<patchВ, Ԕ<o<th!Ҋitals	EA simplex chronicus|thiЖҧ<_scratchЛ	FAifica=||thickene>Ѷ	KAoid|^flat, shin]bumps
EAЭ|numb%[
EA expectanc]бз|yҗ+{newbor<ca<expect }lк	KA-limitЛ|likel]}shorte<Ԓ	BA-limit%дВs|дВ+#i+likel]}shorte<Ԓ||OAӱ=	EA-sustѩ%Ї|МЁ#ҹ+{ѻ<alк||FNproԎ;QAи
AAyl!modifica=||lifВtyl!џe|KEinғven
BAm!prevalү|sԍ!*С!рeve@ha>it	BAm!risk|chanc!ove@{wә!Ԓ
BAnt|ban>*ѫ!#Ԡn+ӛВ	EAЁҡ|ѱ!}{ban>i<{҅	KAntous|*th!band+#ә>҅s
BA|г!#lock+on}{cЧ
IA||ti!off
FAon||ty%off
EAre|threa>}ti!off
EAaЭ|numb%[
BAhoo>raљ|hЄmuЍ{teЃrВult џe+th!odds
BA.Likert scale|scal!_disagre!}agree
EA ischҙ|laЖ*И>}a<ҳo@leg||JEa	EA spasѾь|Ԫҳo@leg хВ
FA>English proѦ||limite>English
EAipҮ|Ѻ+[
EA Ҡ|Цi<heѳ	BA regrВЩ|ma҄metho>#fit+{Ң!}data
EAlid|ШХ
KAl|*th!tongue
BA!ԃЈ|sҗЍfo@Ҋe+sԍe>i<{family	EA!disequilibrium|Ҋ!Ӊү+#travel Ӏ
BAЀӭ|э]fб_plӳs
EA|О<#Ӧ+dow<fat
EA|fat	EA metabolism|hЄth!ѽ]ӥ+fat	BA nanoparѾle|Ү]fбbubbl!#Җrie+{[	CA panel||cәВғol tВt|HArofile;GAtВt	EA peroxida=|ѱ!}fat+i<А	KA-ӅrЛ|Ӆr%И>fats	AA-Ӆr%Ӎa=||cәВғol [|PAѠ;UAЭ;PAagў	DA-Ӆr%Љ||cәВғol Ї
BA|fats
EAsԚ|abԏ?Ӕ+o@ҋԆ*ѽ]fat
EAneЈ|mak%*fat
EAЈ|Ӧdow<*fat
CA||fatt]lump
KAilic|dissolv%i<fat
BAlysaccԍҫ|pЂ*{Ѳ'+waЅ#П+fћ
EAotein|parѾl!#Җrie+fбi<th!Ў
EArcԞ|cК@*fбщ
KAmal|Җrie>i<Ү]fбbubblВ	EAme|Ү]fбbubbl!#Җrie+[
EAc=|suck%oД*fat
BA biopsy|И>teЃfo@ԡ+*І
EAutҫ|Ѻ+an>weеӔ+shot
EApril|И>prВӃ![
EA.Lisғi{monocytoҊВ|foo>gѥ#ԍm+ѓiВ	EAioЈ|foo>Й<#i+ҁ+i<а||HA{п=
CAtur!review||summar]*paЃёiВ
EAm Җӛн|moo>[
EAripsy|shoЖwave+#Ӧ ԆѢ]stonВ||ALshoЖwav!;ALԤacorpore?shoЖwav!
EA attenuн>influenz{vaccЭ|flu Ҵ!spraye>i<th!nԈ	EA з rн|sԍ!рhav!{liv%Ҹ	BB vaccЭ|Ҵ!mad!^{weakene>Ѳ||FHattenuн>;AIattenuнd
EA cirrhoЈ|lҲ%sҖ+i<th!lкr||AKhepaѾ	BA enzyme|И>О<#Ԋ+hЄth!lк@i+doЛ	FA fibroЈ||lк@sҖrЛ|AJhepaѾ	BA funcљ<tВt|И>teЃ*hЄth!lк@i+ѬЛ	EA rВec=|Ю?*pЂ*th!lкr||AKhepaѾ	EA stiffnВs|hЄԪth!lк@is	EA ӠЁrecipiў|ѻ<рgԟ{new organ||AVѢy;AVrenal	DA Ӌa=||lк@Ӌ|AQhepaѾ
EA donor|dono@рi+alк	BA wӚ|writte<stнmeЁ*wishe+aboДҖ!nea@th!en>*Ԓ
BAg dԈ|Ӱe@firЃdԈ
EA ӻ|Й<*on!pЂ*th!ԁ
BAomy|Р<}Ю!pЂ*a<organ, Ԕ<{ԁ
EA@ѕ|typ!*breaЃІ	EA@Җcinom{i<situ|җl]ceЅџ!i<th!breҲ
EB anВthВia|З!#numb+{қЅarea||IIa	CA anВtheѾ||numb%[|IIa	EA ы|ҹ%{cК@_com%baЖnҗby
BAze>І|cК@#ha+Ќшd||GJs;KBtumo;GBse>tumou	BBze>п=|Й<i<on!қЅarea||GMs	EBze>pѩ|Ҥ<i<on!қЅarea||GHs	EAze>Ҧ!І|cК@stiЅч!th!prostн
EA]advК>І|cК@#ha+ш>}nҗb]щ
EA|ѹ%i<th!week+о@з
EA=|mov%тd
EAgӴ?recurrү|cК@baЖi<th!sam!Ҭ||DN
EA *ы|belief aboДрi+i<cԍg!*you@Ԓ
BAЀregrВЩ|ma҄metho>}Ңk facя+}{yВ-or-no rВult
EA COVID|ґ+#laЃfo@month+о@COVID-19||AApost-COVID-19 ӱ=;AApost-COVID ӱ=	EA QT Ћ|heЂrhythm ѵ#ca<Ҙ!fѩtЛ	KA-ӟЛ|#Ѭ+fo@{Ӫҩ	BA-ӟ%beta-Ҷ|З!#ҹ+ӧ+ope<fo@hours||QI2	EA-ӟ%insuҢ|insuli<#Ѭ+sӢl]aЅday||AIbasal	BA-ӟ%musҖinЀӳҶ|З!#ҹ+ӧ+Ҩ||AV	EA-ӟ%rћsibl!contracep=|з ы #lҲ+fo@yҗ+bДca<b!ԗped||ZAntraceptк	BA-tѥҖ!facilь|hom!fo@С!рnee>dail]и
KAudinal|folӢ%th!sam!С!ove@ҩ	BAudin?ёy|ё]#folӢ+th!sam!С!ove@ҩ
BA diцѾ|Шwн@pӚ	EA electroӃgic?excisio<procedц|Ю?*abԏ?cЧ+_th!neЖ*th!ӆ||BBarg!loop excisio<*th!transformaљ<zon	BA recorder|қЅimplӳe>devic!#record+th!фbҝ||ANimplӳabl!
EAmҫ|З!#ԗ+loos!stools
EAvir|HIV [||JA-ritonavir;AFrito
EAdЭ|Ӯ][
EApam|calm%[
EAis|inwar>curv!*th!Ӆ@Ԯ
EAan|И>prВӃ![
GA consciousnВs||pas+out||||1
EA *consciousnВs|pass%out	BA-of-funcљ<muta=|Ҋ!џ!#ԗ+{Ҋ!_ѬЛ
RA }folӢ-up||no Ԏe@Ӽhable
EAaҮ|cәВғol [
EA з weѳ|weеӞ@5.5 pounds, o@2.5 kg, бз||JG	BA з weеinfӳ|bab]Ӟ@5.5 pound+бз	BA molecѼ@weеheparin|И>thinne@shot	EA viЩ|poo@sе#glasse+canЌfull]fix	EA-Җbohydrat!diet|diӄ^few starӂ+an>ҿs	EA-densit]lipoОn|"bad" cәВғol	BA-dos!CT scan|єsca<#ӥ+ҍ!radia=||JAcompute>tomѤ	EA-grad!gliԞ|sӢ-ҷ%с<tumor	BA-impӟ Ҍ|exercis!#i+gўl!o<th!҅s	BA-incom!country|poo@country	EA-level lӏ@Љ|ѿlӏ@#trҝ+pѩ	EA-ӲҦ!І|slЄҦ!І	JA-sodium||Ӣ-salt|AHreduced
CA Ԥemь||leg	EA gҲrointВҮ?ѹЛ|ѹ%i<th!ѣ	EA limb amputa=|Ӕ+*{leg	CA rВpiraя]trӟ п=||ӂЃп=|SHin	EA urinar]trӟ Ѩ|ѐ!pass%o@әd%urЭ
DAo||Ӆ@baЖpѩ|FA@pѩ
LA||Ӆ@Ԯ	EA disc hernia=|slippe>disk i<th!Ӆ@Ԯ||AP;KLk	CA punctц||spin?tap	CA spЭ||Ӆ@Ԯ
KAacral|*th!Ӆ@Ԯ
KA|ч!spac!*{Ӷ
BAл|Р<}Ю!{breaЃlump
EA adenoѕ|ӌ<typ!*єІ	EA compliК|hЄeasil]th!ԁ+stretch	EA parenchyma|Ѭ%ѫ!*th!ԁ	EA rВec=|Ю?*pЂ*{ԁ	EA volum!reducљ<Џ|Ю?*ѱe>ԁ
EA|Н!i<whiЍth!ѽ]҆+it+ow<ѫВ||ACїЀlupu+erythematos	EA nephrБ|Ѣ]ѱ!_{Н!*th!Ѹ!ї
EA phӏ|Ԣ!у<egg releas!an>Қ	EA phas!ӣ|Ыe+}҇ {ѓ]ҭ
BA|yЧЄplaЁcolo@goo>fo@eyВ	BAiz%Ыe|Ы!#trigger+egg releӏ||HLs
BAne|re>colo@i<tԞtoВ
DA.Lym!borrelioЈ||Lym!~|AL
BA node|қЅglan>#filғ+Ѳs||GAԄ	EA nod!metҲaЈ|cК@#ш>}nҗb]Ԅs||ALnodal;TBe
BAdenecл|Р<}Ю!Ԅ+Ԑ!cК@ma]шd||FA nod!dissec=	EAdenБ|ѡn, пte>Ԅs	KAdenopathic|^ѡ<Ԅs	EAdenю|ѡ<Ԅs	EAngiѤ|X-ra]*҃>vВҏ	EAngiԞ|Ц*҃>vВҏ	EAngБ|пte>vВsel+Ӟ@th!Ѷ	KAѾ|*th!vВsel+#drai<ѽ]҃d	EAtЀfilariaЈ|worm Н!#П+sћ!swЧЛ||AFelephӳ	BAtЀї|netѬ #drѩ+҃>an>fѳ+п=	BAtЀvВsel|vВsel #drѩ+ѽ]҃d
EAdema|swЧ%_{ҋԆ*҃d||FFo
EAcele|pockӄ*ѽ]҃d	BAcyte|typ!*ԑ!И>cЧ	KAcyѾ|^ӊ]ԑ!И>А	EAcytoЈ|Гӊ]*{ԑ!И>cЧ	EAgranulom{venereum|Й<ш>b]sex	KAid|*th!ѫ!#ђ+Ѵ!А	BBma|cК@*th!lymph ї	EApenia|Гfew *on!typ!*ԑ!И>cЧ	EAvascѼ@invaЩ|cК@ҷ%in}vВҏ
EA.LynЍЋ|Т>Ь<#raise+th!chanc!*ѣ І
KAmal|*th!cЧ'+wҲ!Ӧdown	BAm?sяag!Е|Т>ҋԆ*ќsubstК+i<А	BAme|ceЅpЂ#Ӧ+dow<wҲe
EA=|ҧ<soft _wetnВs
EAngiю|Н!*Ӱ!vВҏ
EAephaly|Ә]Ӱ!head
BAid!Х|famil]*Хs
BAolecule|Ә]Ӱ!molecule
BAutriў|nutrieЁneede>i<Ӱ!amounts, suЍa+Оn
BAh҈|ԑ!И>ceЅ#ҝ+Ѳs
EAomia|Ӱ!siz!*{bab]бз||AKfet?
KAascѼr|*Ӱ!И>vВҏ
BA|pЂ*th!ey!#see+fin!detail	KAr|*th!cўe@*sԍp sеi<th!ң	EA@deҊera=|ey!Н!#blur+whбҵӺstraеat	EA@edema|swЧ%бth!baЖ*th!ң||IFo;ANӹЀ;AFӹЀmacѼ@o	EA@әe|ә!i<th!cўe@*sѳ
CA||flбspot|AGҧ<
BApapѼ@rash|rash ^flбspot+an>қЅbumps
EAium sulfн|mЭr?gк<}preveЁӒВ||NDph
EAЀrВonanc!angiѤ|sca<*И>vВҏ	EAЀrВonanc!cәangiopancrҝѤ|sca<*th!lк@ducts	EAЀrВonanc!imagЛ|sca<#ӥ+Шmagnets	EAЀrВonanc!spectroӽ|sca<*ѽ]ҥals	EAoүphalѤ|teЃ*th!Ъ'+magnetЀӓ
GAi<hydra=||drink enough|JJadequat!;AAremai<hydrнd
BAnanc!dԈ|regѼ@dos!#ҹ+{З!ѬЛ	EAnanc!hemodialyЈ|regѼ@И>clean%b]machЭ||NLa	BAnanc!Ӎa=|З!ԙ<dail]}ҹ {Ь<i<ӂck||RAЭ	BAnanc!Љ|МЁ#ҹ+{Н!i<ӂck||NArҝУ	EAnanc!МЁphӏ|Ԣ!*stead]Ї
BA adӘs!ҖdiovascѼ@evў|heЂ҆, strok!o@dҝh||TGac	EA ӤВsiv!Е|ӤВsio<#lҲ+an>aњ+dail]Ԓ||AAcҢic?ӤВЩ;OAon	BA hԧocomӎbilit]complex|Оn+#mark cЧ+a+you@own
EAorp=|ѐ!tak%i<nutriў+_food
JAptк||un҇ful
EAe|Ҋer?Ԁ%*be%unwЧ
EA{i<а|Ԩ{whil!pregnӳ
EA fӟo@infertilь|ѐ!hav%{bab]du!}sperm
BAma=|pЂЌforme>rѳ
ABancy||І	LBӳ||Іous	EAaЁascitВ|bЧ]҃>_І	EAaЁhyperthermia|ҁ+Ӽљ<}Ӗ gas	BBaЁmelanԞ|ҽ+typ!*ҧ<І	EAaЁmВ҉liԞ|єҢ%cК@_{mЭr?dust||ANpleural	EAaЁpleur?effuЩ|҃>т>th!є_І	EAaЁtransforma=|џ!in}І	CAaЁtumor||І|OBu;KAneoplasm
KArished|Ќgett%enӇ*th!rеfoods
EAri=|Ќgett%enӇ*th!rеfoods
EAluЩ|tee҄#do Ќmeӄcorrectly
EAon|ӛ!#heale>crooked
LAy||breҲ
BAram|X-ra]*th!breҲs	KAraphic|*{breaЃX-ray	EAraphЀdensь|hЄdens!th!breaЃlook+o<X-ray	EAraphy|X-ra]*th!breҲs
FAlҲy||breaЃЏ|EGa
EA>и|inӃanc!^{sӄҔ*docя+an>ъs||||2	BA>Җ!organiza=|insц@^{sӄҔ*docя+an>ъs||||2
BAe>reporғ|ѻ<рmuЃreport suspecte>abӥ||GJory
ABle||Ӆ@jaw	LAѼr||Ӆ@jaw	EAѼ@frӟц|Ҫ<jaw	EAulecл|Ю?*th!Ӆ@jaw
EA|Ԣ!*Ә]ѝmoo>an>energy
BA episode|Ԣ!*Ә]ѝmoo>an>energy
GAЃas||shЄԆas	BAsta=|ԡ
BA.Mann-Whitne]tВt|teЃ*whethe@Ԃө+Ӊ||NEU 
EAol|Ԙ@#draw+oД҃d
EA ceЅlymphԞ|faЃИ>cК@*th!Ѵ!А
EA lymphatЀdrѩ҈|massag!}mov!ѽ]҃d	FA Љ||hands-o<Љ
EA syrԆurin!~|Т>ѵӦ%dow<Оn
EA.Marburg ҂+~|deadl]feve@lik!Ebola
EA.Marfa<Ћ|Т>Ь<#aњ+th!ф, ң+an>ӛВ
EA?zon!lymphԞ|slЄИ>cК@*th!Ѵ!А
KA|Ќtol>рget+what	EA ԥЩ|ѝИ>prВӃ!misse>бth!docя's
BA casualt]incidў|emerҊc]^mor!ӎў+tha<service+ca<handle	EA Ѡ adminԧra=|giv%З!}{wә!communь	EA spectrometry|lab metho>#weigh+moleculВ	EA Ҵa=|Ҵat%ӊ]С!i<{Өҩ||FFѴiz;FFѴis
BAer|mai<ӂw%Я
BA cЧ|Ѵ!ceЅ#П+ӮiВ
CBл||Р<}Ю!{breҲ
GAн||ӂw	DAa=||ӂwЛ
EAis|ѡn, sor!breҲ, Ԕ<whil!nursЛ
EAytoЈ|Гӊ]Ӯ]А
EAdecл|Р<o<th!ӛ!behin>th!җ	EAdБ|Й<*th!ӛ!behin>th!җ
KAal|*th!m҉r	BA?ӳiв|Ѳ-fѳ%О<#{m҉@passe+}he@Ҹ	EA?morbidь|дВ+П>b]ѓ]o@з||ASsћ!	EA?ԓь|dҝh+_ѓ]o@з||JAdҝh	EA?ԓit]raљ|m҉r+рdi!pe@100,000 зs	EAal-fet?[|Җ!fo@high-ӲѓiВ	BBal-fet?З!specialԧ|Ԍ@fo@high-ӲѓiВ||ADperinatolog
BA metalloОnӏ|О<#Ӧ+dow<щ
AAa||uppe@jaw	LAary||uppe@jaw	EAar]expanЩ|wҫn%*th!uppe@jaw||ATrapi>	BAar]sinus|әlЄspac!i<th!ӂekі	EAecл|Ю?*th!uppe@jaw	LAofacial||jaw an>face	FAofaci?Џ||mou҄an>jaw Џ|AVor?an>
EAl oxyge<upԙ|moЃoxyge<th!ѽ]ca<ӥ||FOum;AOpeak;PAconsump=
EAm tolerн>dԈ|higheЃdos!#С!ca<ԙ
PA prВeЁwith||ma]shЄԆwith|ANcan
QA|micrograms
EA arғi?prВsц|aӘag!И>prВsц	EA corpuscѼ@volume|siz!*re>И>А	BA Ӊү|aӘag!Ӊenc!у<өs	BA folӢ-up|hЄӪС!wer!folӅ>o<aӘ҈
EAs-mumps-rubЧ{vaccЭ|shԟagѩЃthre!ԣ>~s
EAazole|worm [
EAic?vўila=|м%^th!҇ *{machЭ	EAism *ac=|hЄӵѬs
EAum|ԝ'+firЃstool	EAum aspiraљ<Ћ|bab]м%i<firЃstool||TA	EAum ileus|ѣ ѯe>b]thiЖfirЃstool	EAum-staЭ>amniotЀ҃d|з wн@^stool i<it
KA|towar>th!middle	BA collнr?ligaУ|ban>o<th!ч!*th!knee	FA epicondylБ||golfer'+elbow
BA|middl!value|||A roa>strip ha+th!sam!name.	BA folӢ-up|middl!valu!*hЄӪС!wer!folӅd	BA йe|й!i<th!wrԧ	EA Ӄvival|Ԣ!#half *th!С!liv!beyond
KAҮal|*th!spac!у<th!ҕ	BAҮoӽ|Ӻу<th!ԁ+^{thi<camera	EAҮum|spac!у<th!ҕ
AA.Medicai>beneficiary||ѻ<^Medicaid|JArecipiў||3	EA.Medicai>expanЩ|Medicai>fo@mor!С!^lЄincomВ||||3	BA.Medicai>redeғmina=|ӂЖ*рstiЅget+Medicaid||JAunwindЛ||3	EA.MediҖ!Advӳ҈|privat!pla<ӥ>i<ԉ!*Origin?Mediи||||3	EA.MediҖ!PЂA|MediҖ!fo@Ӑ?stays||||3	EA.MediҖ!PЂB|MediҖ!fo@Ԍ@visits||||3	EA.MediҖ!PЂD|MediҖ!fo@[s||||3	AA.MediҖ!beneficiary||ѻ<^Mediи|JArecipiў||3	EAl ai>i<dyЛ|҇ _{Ԍ@}en>Ӝ'+Ԓ||JJsЈtК||2	EAl detoxifica=|clҗ%{Ѡ _th!ѽ]Ӟ@Ӎ?и	AAl evalua=||Ӎ?exam|APcҢ;IAassВsУ;AAcҢic?assВsУ||2	BAl examЭr|Ԍ@рlook+in}Ҁ<dҝhs||||2	DAl inғven=||Ӎ?Ї	EAl necВsь|pro*#th!Җ!i+needed	BAl oncoҎ|Ԍ@рtrҝ+cК@^[s	AAl prӟi=er||docя	KAll]necВsary|neede>fo@someӜ'+э	CAљ<abor=||aborљ<^pӚs|GJl	EAљ<adherү|tak%З!a+directed||AKѠ	EAљ<adminԧra=|giv%*[||APѠ	EAљ<compliК|tak%З!a+directed||AAcomplianc!^Ӎa=;ALЇ;AAcomplianc!^Ї	CAљ<error||З!misԙ	EAљ<fo@opioi>us!Е|З!#eӏ+cravЛ+an>withdrawal||KP+fo@opio;FUin!for	BAљ<oӘus!headaӂ|headach!_tak%Ҥ<З!ГԔn||AJrebound	EAљ<reconcilia=|ӂЖ*{ѻn'+fuЅЗ!lԧ||FPinВ	CAљ<regimen||З!plan|AIѠ	CAљ<review||З!ӂck|FHinВ;FHЭ;ARstructц>	EA=-asЈte>Ї|З!an>counsel%fo@addic=||||2
EA.Medigap|Ԥ{inӃanc!fo@С!^Mediи||||2
BA.Mediғranea<diet|ҝ%pla<^ӊ]vegetablВ, fish an>oliv!oil
BA-chai<triglycerҫ|easy-to-us!fat	KA-ғm|lҲ%week+}months
EAyprogВғon!acetн|з ы shot||AZdepԟme
EAar]ԭ>ѕ|rar!ԭ>І	EAoblaј|с<cК@i<Ѱ
EAuЭ|Ԩ{[
BAryocyte|ӛ!cor!ceЅ#҇+И>clot
EAia<glan>ӡ=|ѯe>oil Ԅ+i<th!ңlid
EAs|ceЅsplitt%#ђ+egg+an>sperm
EAn|whбgк+ҧ<an>hai@thei@shade
BAcyte|ceЅ#gк+ҧ<it+color	BAma|ҽ+typ!*ҧ<І
EAa|dark patӂ+*Ѷ||AEchlo
FA||black, tarr]stool|DDa
EAcam|Ҥ<an>swЧ%[
EAlan|cК@[
EAЭ|memor][
BAne|thi<layer	BAn!potўial|electrЀcԍg!acros+{ceЅwall	EAnou+nephrю|Ѣ]filte@~
EA и|hous%an>Җ!fo@С!^deУia||||2	BA cЧ|Ѵ!ceЅ#remember+{Ѳ||HEB ;HET 
CAhe||firЃҚ
KAeal|*th!Ң%т>th!Ъ	EAe?irrita=|ԪneЖ_swЧ%т>th!Ъ	EAВ|Ң%т>th!Ъ	BAiԞ|Цi<th!Ң%*th!Ъ, usuall]ЌІ	EAococc?~|ҽ+bacғi?Й<*th!с<Ң%o@Ў
EAecл|Ю?*я<kne!cushӴ	BAu+tҗ|я<cushio<i<th!knee||AAя<meniscus;GFal
KAusal|*th!en>*monthl]Қs	EAus?ґ|sig<*th!џ!*Ԓ
EAhagia|heav]Қs||AAheav]menstru?ѹЛ
EA|monthl]Қ||EAtrua=
LAual||Қ	AAu?cramp||perio>cramp	BAu?cycle|monthl]џe+#lea>}{Қ	AAu?Қ||Қ	AAu?product||perio>product	HAuн|hav!{monthl]Қ
EA capacь|abilit]}mak!you@ow<deciЩs||AJdeciЩ-makЛ
EAzumab|Ҳhm{shot
EA.Merkel ceЅѕ|rare, faЃҧ<І
EAnem|Ә]ШХ
EAmЭ|ѣ [||GDz
BAhym?stem cЧ|ceЅ#ca<tur<in}і, fбo@Җtil҈-lik!щ||OFrԞl
KAeric|*th!ѫ!#әd+th!gut	EAerЀischҙ|laЖ*И>}th!gut||PEa	EAery|ѫ!#әd+th!gДi<Ҭ
EAeliԞ|cК@*th!Ң%*Һ, Ԕ<tie>}asbВtos
EAge@RNA|instruc=+#teЅcЧ+whiЍО<}ђ
BA-ԃЈ|ё]#combЭ+th!rВult+*ӊ]ёiВ	KA-ԃѾ|combin%ӊ]ёiВ	BA-ԃtЀreview|ё]#combЭ+ӊ]ёiВ	EA-regrВЩ|metho>}lҗ<wh]ё]rВult+Ӊ
KAlic|*hЄth!ѽ]ӥ+foo>an>energy	EAlЀӭoЈ|ГmuЍaci>i<th!Ў||AI	EAlЀӛ!~|ѿі+_{ѽ]ҥ?ҟ	BAlЀЕ|Ь<#aњ+hЄth!ѽ]ӥ+food||NAeӏ	EAlЀpathway|chai<*ҥ?step+i<th!в	BAlЀrн|hЄfaЃth!ѽ]burn+energy	EAlЀЋ|Ҕ*ҟ+#rais!heЂrisk	EAlism|hЄth!ѽ]ӥ+foo>an>energy	BAlite|г!left о@th!ѽ]Ӧ+Ҿ%down	HAlize|Ӧ dow<i<th!в||IBs	EAlomics|ё]*th!в'+қЅҥals
BArpal|Ӫӛ!*th!hand	KArpophalangeal|*th!knucklВ
EAasia|џ!*on!ceЅtyp!}an҉r	KAasѾ|^џe>А
EAӏcл|Ю?*cК@#шd	BAaЈ|cК@#ha+шd	IAasize||шd|JBs	KAaѾ|ш>}҉@part+*th!в	EAatЀbreaЃІ|breaЃcК@#ha+шd	EAatЀІ|cК@#ha+шd||LA~	EAatЀcolorect?І|ѣ cК@#ha+шd||PKцc
BArsal|Ӫӛ!*th!foot
BAd-dos!inhaler|inhale@#gк+{sӄpuff *[
EAmin|ӌ<Ѻ+pӚ
EAӜ|З!#trҝ+addicљ<}heroi<an>simila@Ѡs
EAilҢ-reЈtaЁStaphylococcu+aцus|ҧ<bacғi{#ӊ]Х+canЌkӚ
BAnЭ|О<ҋ%ѯ
EArexн|З!#calm+a<oӘacѧ!Ѵ!ї|||I<ѝdԈ+ӵtrҝ+І.
KAнd|^ҥ?tag+added	EAa=|add%ҥ?tags, Ԕ<}DNA	EAmercury|ќform *mercur]foun>i<fish	EAphenidн|ADHD [	EAprednisolӜ|Шsғoid
EAopramҫ|З!agѩЃnaӥa
EAolol|heЂ[
EAis|ѡ<ӆ
EAidazole|Х
FArhagia||ѹ%у<Қs|AAinғmenstru?ѹЛ
EA.mHealth|ФҖ!b]phӜ
EAngiю|Н!*Ү]vВҏ	BArray|lab chip #tВt+ӊ]Ҋe+бonce	EArra]ԃЈ|ӯЃ*ӊ]Ҋe+бonce
KAial|*Ѳs	EAicҫ|Ҿ%#kӚ+Ѳs	BAioҎ|sciўiЃрёie+Ѳs	EAiҐ|ё]*Ѳs	BAiome|bacғi{an>҉@Ѳ+#liv!i<th!в	BAiota|Ү]liv%thЛ+i<th!в
EAephaly|қЅhead, Ԕ<^с<ҟs	EAircѼ=|И>flЄi<Ү]vВҏ	EAytЀanҙ|lЄre>И>cЧ+^қЅre>И>А||NEa
BAele=|Ү]miss%piec!*{DNA strand
BAlia|Ѵ!cЧ+*th!Ъ	EAnathia|қЅjaw
EAetҲaЈ|Ү]ш>*І
BAutriў|nutrieЁneede>i<Ү]amounts	BAutrieЁsuppleУa=|add%Ӂn+an>mЭrals
CArganism|Ү]liv%thЛ|Ѳ|FI-
BAlasѾ|Ү]bӵ*plasѾ
EA.microRNA|Ү]molecul!#turn+Ҋe+down
EAcopЀcolБ|ѣ swЧ%see<onl]Ӟ@{ԇ	EAcopЀpolyangiБ|swЧ%*қЅИ>vВҏ	EAcopy|look%Њ{ԇ	EAurgery|ұ]Ӟ@{ԇ
KAascѼr|*Ү]И>vВҏ	EAascѼtц|Ү]И>vВҏ
DAi=||pass%urЭ
EAlam|calm%[
BA cerebr?Ѫ|mai<arғ]*th!Ъ	BA-incom!country|countr]#i+neithe@riЍno@poor
EAthr?slЛ|strip #ӣ+th!Ѯ@Ӷ||DO-
EAery|Җ!fo@зs
EAԧӜ|З!#end+{а
EAn!prophylaxis|prevў%migrѩВ||AAprophylӟЀМЁ*migraЭ	EAn!^aura|migrѩ!^warn%ԡs, suЍa+flash%lѳs
EA cogniѧ!imҤrУ|memor]o@Ԭ%ҟ+milde@tha<deУia	EA traumatЀс<ҡ|concusЩ
DAia||heбrash	EAi{rubra|heбrash	EA]ӶrculoЈ|TB ш>Њth!в
EAӜ|ѿheЂѠ
EAlnВs-bӏ>cogniѧ!Љ|ӫ]^calm atten=	EAlnВs-bӏ>strВ+reduc=|cours!i<calm atten=
BAlocorѾoid|Ы!#ы+salt	BAlocorѾoi>recepto@ӳҶ|wн@piЅ#ҹ+potassium||ALaldosғӜ
BA.Mini-Mў?Stat!Examina=|ӨteЃ*memor]an>ԬЛ
EAl џ!~|Ѣ]Н!#leak+Оn, mostl]i<Ѱ	BAl cҢҰl]importaЁӉү|қlleЃџ!#matғ+}ӎўs||FUum cҢҰl]	EAl rВidu?~|few cК@cЧ+left о@Ї	KAll]invasк|don!ЊқЅcuts	BAll]invasiv!procedц|Ҽ!ЊқЅcuts	EAll]invasiv!Џ|ұ]ЊқЅcuts
EAm ж]concўra=|leaЃѠ neede>}ԗ {Ѳ
EAclЭ|Х
BA injurie+unit|ԉ!fo@sprѩs, cut+an>қЅburns||LFy||4
EAdil|hai@Ӕ+[
EA|қЅpupils
EAapЭ|З!fo@ӤВЩ
EAostol|З!#tѳen+th!ӆ
EA misҖri҈|misҖriag!foun>o<{scan, ѷДѹ%o@pѩ||HAabor=
BAs!muta=|Ҋ!џ!#swap+on!ҋ%ѯ
GBte||reduce	CAљ<measц||step #reduce+ԍm
KAondrial|*th!cЧ'+powe@plӳs	EAondri?DNA|Ҋe+passe>o<onl]b]th!m҉r	BAondri?~|Т>Н!#Ӆr+th!energ]cЧ+ђ	EAondri?ӡ=|failur!*th!cЧ'+powe@plӳs	BAondrӴ|powe@plaЁ*{cЧ
EAci<C|З!#ԗ+sҖr%o@І||JA
EAs|splitt%*{ceЅi<two
KA|*{heЂvalv!o<th!left	EA regurgita=|leak i<{heЂvalve||HNvalv!;HAinsufѦ	EA stenoЈ|ԩ%*{heЂvalve||HIvalv!	BA valve|valv!o<th!left sid!*th!ф	EA valv!prolapse|heЂvalv!#doe+ЌcӔ!tѳly
EA connecѧ!ѫ!~|mix *~+*th!в'+щ	EA incontЭnce|leak%^bo҄strВ+an>urҊcy||GMurinar]
BAt]aid|ai>fo@mov%тd, suЍa+{can!o@wheelchair||JAdevice
EAnil|З!#ҹ+ҵawake
AAty||method
AA *transmisЩ||wa]*шdЛ|ARrout;AAtransmissio<route
KAte-intensь|#ђ+ҵм!fҲe@bДstiЅabl!}talk	EAte-intensit]acѧь|acѧit]#raise+th!puls!bДlet+ҵtalk||TAҌ;TGphysic?ac	BAto@variable|th%#џe+a<eњ
BAabl!Ӳfacя|Ӳ#С!ca<џe	BAe>Ranki<Scale|scor!*disabilit]о@stroke
IAte||adjust	EA=|adjustЛ
EA.Moh+Џ|ҧ<cК@ұ]don!laye@b]layer||FHmicrographЀ
BA|pЂ*{molecule
EA inciso@hypomЭraliza=|ѿcoat%o<som!ԅ||ZAisa=	BA а|abԏ?Цi<th!ӆ instea>*{э]а||AAhydatidiform mole
DA remedia=||mol>cleanup|||2
KAlar|*moleculВ, th!ҮieЃparts	EAla@biҐ|ё]*Ԓ'+Ү]parts	EAla@epҫmiҐ|track%Н!ЊҊВ	EAla@weѳ|hЄheav]{molecul!is
EAcum contagiosum|қll, firm ҧ<bump+П>b]{҂s
GA@fo@ԡ+of||watЍfor
BAin!oxidas!ж|olde@typ!*ӤВsio<[||AKMAO
EAthrБ|swЧ%*on!҅
EAorӴЀtwins|twin+рsԍ!{ԉўa
BAon?ӳiв|lab-mad!О<#target+{gѥo@~	EAon?gammю|abԏ?О<i<th!Ў||VA *ӞғmЭ>ԡificК
BAte|typ!*ԑ!И>cЧ	KAѾ|*{ԑ!И>ceЅtype
KAnic|П>b]on!Ҋe
EAurю|ѱ!}on!йe
KAasic|^on!phӏ
BAccԍҫ|simpl!ҿ
EAmy|hav%onl]on!cop]*{DNA strand
EAerapy|МЁ^on![
BAsaturн>fatt]ӭ|э]fб_olк+an>nuts
LAgoѾ||idўҰ	BAgotЀtwin|idўic?twin
EAukҲ|Ҳhm{pӚ
BA.Montre?Cogniѧ!AssВsУ|ӨteЃ*memor]an>ԬЛ
BA Е|дВ+#aњ+mood, suЍa+ӤВЩ||AJaњк	BA stabilizer|З!#even+oДhigh+an>Ӣ+i<mood||MCs
EA.MoraxЧ{catarrhalis|gѥ#пt+ӧ+an>җs
EBь|дВs	EAit]an>ԓь|дВ+an>dҝh
KAnd|dyЛ
EAg stiffnВs|Ԫ҅+o<wakЛ
EAne|ШҤ<[
KAlogҰ|*shap!an>form||LA	EAlogy|shap!an>form
EBь|dҝhs	CBit]rн||dea҄rн
EAism|hav%cЧ+^ӉeЁҊe+i<on!в
CAto-born!~||Н!_mosquitoВ|PAдВs
EA-to-chil>transmisЩ|ш>_pareЁ}Ҹ||ANӘѾal;ANperinatal	EA-to-chil>transmissio<*HIV|pass%HIV _m҉@}Ҹ
KA|abl!}Ғ
EAty|powe@}Ғ
EA=?inғviewЛ|talk+#҇ С!fin>thei@ow<reason+}џe
EA ѯ|З!#ԗ+ҒУ	EA ы|ы *ҒУ	BA cortex|с<pЂ#ы+ҒУ	BA deficit|Ӕ+*ҒУ	EA func=|abilit]}Ғ	BA imҤrУ|ѐ!movЛ	EA lҗnЛ|lҗn%ҒУs	BA neuron|й!ceЅ#ы+хВ||MAe	EA neuro<~|й!Н!#weaken+Я+ove@ҩ||MIe	BA ҧll|abilit]}Ғ	BA ґ|sig<#aњ+ҒУ	AB vehicl!accidў||ca@crash|OAcrash
CA ulcera=||mou҄sore
EAs=|burn%herb+nea@th!Ѷ
EAoxacin|Х
BAy{~|ԩ%*с<arғiВ
EA|vir?дВ+^{pѩful rash
EA.mRNA|molecul!#Җrie+{Ҋe'+mВs҈	BA.mRNA vaccЭ|Ҵ!#teaӂ+cЧ+}mak!on!pЂ*{Ѳ||BLВsenge@
KAhВк|sѾk%}moiЃҢЛs
EAliar]clҗК|hЄth!ӧ+sweep oДmucus
KAtaneous|*ҧ<an>moiЃҢЛs
CAѾ||mucus-thinn%[
EAlysaccԍidoЈ|Т>ҋ-Ԇ*ҿ+i<th!в
KArulў|^slim!an>pus
EAycoЈ|rare, ҁ+fung?п=
BA|moiЃҢ%ч!th!в||EAu+membrane;GAl membrane	KAl|*{moiЃѽ]ҢЛ
KAўer|ru<бsћ?ъ+o@cҢics||JAre;FG-;FA-cўre	BAўe@ёy|ё]ru<бsћ?ъ+o@cҢics||MAӿ;JGre;JAr!ӿ
KAiscipҢary|^expert+_ӉeЁfields||AMinғ	EAiscipҢar]approach|Ѭ b]{team *experts	EAiscipҢar]и|Җ!b]{team *experts	BAiscipҢar]team|team *ӉeЁФexperts||ARinғ	BArug reЈtК|whe<ӊ]Ѡ+ԗ ѬЛ	KArug-reЈtӳ|ЌkӚe>b]sћ?[s	EArug-reЈtaЁTB|TB #ӊ]Ѡ+canЌkӚ	BArug-reЈtaЁorganism|gѥ#ӊ][+canЌkӚ
KAaceted|^ӊ]parts	KAacяial|^sћ?ҘВ	KAocal|i<ӊ]spots	BAoc?intraocѼ@lens|artifici?len+fo@nea@an>far
KAenic|П>b]ӊ]ҊВ	BAravida|wԞ<рha+bee<pregnaЁѭe
KAodal|us%sћ?methods	EAod?analgВia|Ҥ<relief ^sћ?methods	EAorbidь|Ԃo@mor!Ԏ-tѥдВse+бonce
EAodѼ@goiғ|ԭ>^lumps||AO
BAara|wԞ<рha+gк<з ѭe	KAarous|hav%gк<з mor!tha<once	EAarou+woӊ|wԞ<рha+gк<з ѭe	KAhasic|^sћ?phasВ	BAl!gВta=|ѓ]^twin+o@more||FAfet?а	EAl!imputa=|metho>}fiЅi<miss%data	EAl!myelԞ|cК@*{typ!*ԑ!И>cЧ||BG	EAl!orga<failц|whe<sћ?organ+ԗ ѬЛ||FN-;PBӡљ<syndrom	EAl!а|twins, triplet+o@more||JAз	EAl!scleroЈ|Н!i<whiЍth!ѽ]҆+it+ow<й!coӘЛ
KAecяal|involv%schools, businВse+an>҉@part+*society||AIinғ;AIcross-	EAystem inflammaя]syndrom!i<Ѱ|rare, ҽ+swЧ%i<ӊ]organ+о@COVID-19
BAariat!ԃЈ|metho>#weigh+ӊ]facя+бonce||KKbl
EAcin|ҧ<Й<cream
FA aԚ||Ӕ+*Я|EIѼr;HAwҲЛ	EA contrac=|tѳen%*{Я	EA fatigue|tire>хВ	EA mass|amouЁ*Я	EA spasѾь|stiff, tехВ	BA tӜ|hЄtеЯ+are	EA-invasiv!Ѯ@І|Ѯ@cК@ҷ<in}Я	FA-ԫ%acѧь||streng҄trѩЛ
KAar|*th!хВ	EAa@dysԚ|Т>Н!#weaken+Я+ove@ҩ	LAoskeletal||х!an>і	BAoskelet?Е|Ь<*th!хВ, і+o@҅s||QAӱ=	FAoskelet?pѩ||х!an>ԠЁpѩ
BAn|г!#ca<џ!ҊВ	KAnic|Ҙ%Ҋ!џВ	EAnicь|powe@}Ҙ!Ҋ!џВ
IA||џe
BAon|џ!i<{Ҋe
FAa||х!pѩ	EAc үphalomyelБ|ӪдВ+^Ԥem!tirednВ+#reЃdoe+Ќeӏ||AAchronЀfatigu!Ћ
EAeni{gravis|Н!#ђ+Я+tir!an>weaken
EAma|fungu+Й<*th!foot
EA.Mycobacғium avium complex|Ѳ+#пt ѿҕ	EA.Mycobacғium ӶrculoЈ|gѥ#П+TB	BAcғium|famil]*Ѳ+#include+TB
EAgy|ё]*fungi
EAenolat!mofetil|З!#ђ+th!ѽ]ҹ {new organ||NA
EA.Mycoplasm{Ҋitalium|gѥш>b]sex	EA.Mycoplasm{ӻe|gѥ#П+mil>єп=
CAs||fung?п=
EAЈ|wid!pupils
EAmy|Ю?*Я
EA|ԕѧ!coӘ%*йВ
EAis|swЧ%*th!spin?cord
BAysplҲЀЋ|И>cК@i<whiЍИ>cЧ+do ЌgrЄwЧ
EAibroЈ|sҖre>ӛ!core
KAd|*th!ӛ!core
BAenЛocele|ope<spin!_з
EAeroxidӏ|О<mad!b]ԑ!И>А	EAroԒraѧ!neoplasm|ӛ!cor!#ђ+Гӊ]А||TAЕ
EAupprВЩ|Гfew new И>А||ALӛ!marrЄ
LAdial||heЂЯ	CBdi?infarc=||heЂ҆|AVacut!	BAdi?ҡ|ѱ!}th!heЂЯ	EAdi?ischҙ|Гҍ!И>flЄ}th!heЂЯ||PEa;AJҖdiac;AEҖdiac ischa	BAdi?perfuЩ|И>flЄi<th!heЂЯ	BAdi?perfusio<imagЛ|sca<*И>flЄi<th!ф	BAdi?viabilь|liv%heЂЯ	FAdБ||swЧ%*th!heЂЯ	CAdium||heЂЯ
BAnЀseizц|Ҁ<jerk *хВ	FAnus||Ҁ<х!jerks
BAe|х!cЧ
KAcial|*х!an>it+wrappЛ	EAci?pѩ|х!Ҥ<^sor!knots||PA Ћ	EAci?releӏ|slЄmassag!*tещ	BAci?trigge@point|sor!kЌi<{Я
BAroblҲ|ceЅ#҇+cӔ!wounds
BAbin|х!О<#әd+oxyҊ	EAbinuria|х!О<i<urЭ
EAia|х!ripplВ
BAл|Р<}Ю!Ҡ+_th!ӆ
KArial|*th!х!*th!ӆ	EArium|х!*th!ӆ
KAhic|*х!~	CAhy||х!~
EA|ѐ!see%thЛ+fa@away
KA|^ѐ!see%far
FAis||х!swЧЛ
EAy|cutt%*{Я
EAia|Я+#do Ќrelax	EAЀdysԚ|Т>х!weaknВ+an>stiffnВs
BAoл|қЅcДi<th!җdrum }drai<҃d
EAma|swЧ%П>b]{Ә]Ӟracѧ!Ӭ||DFo
EA.Ménière'+~|inne@ea@Н!^dizzinВ+an>rЛЛ||BMenie;HI
EA.N-acetylcysteЭ|З!#thin+mucu+o@guard+Һ||AO	BA.N-methyl-D-aspartat!recepя|с<ceЅpЂtie>}memor]an>pѩ
BA bed|ҧ<Ӟ@th!nail
EAxӜ|З!#cut+cravЛ+fo@Ѡ+o@alcoә
EArѾle|Ә]Ү]parѾle
DA dermatБ||napp]rash|||4
EAen|Ҥ<an>swЧ%[
EAepsy|Ӗ Ь<#П+Ҁ<dayԢ!Ӗ
BAЀҤ<reliћ|ШҤ<З!#ca<b!habit-formЛ||OA[;NCkӚ
BAiv!review|summar]*rВҗЍo<{topic
BA therapeutЀindex|қЅgap у<҇ful an>ќdosВ||TAwindow	EAban>ultraviolӄB|lеМЁfo@Ѷ||GS-
BA cannѼ|thi<ԛ!#brЛ+oxyge<}th!nԈ	DA discԍge||runn]nԈ	CA irriga=||nos!rinse	EA obstruc=|stuff]nԈ||GEcongВ	EA polyp|soft Цi<th!nԈ	EA polypoЈ|soft Ҡ+i<th!nԈ	BA septum|waЅу<th!nostrils	CA vaccЭ||nos!spra]vaccЭ|ANintra
BAoӽ|Ӻч!th!nos!^{thi<camera||DJ?
BAstrЀfeedЛ|feed%Њ{nos!Ӷ	BAstrЀinԛa=|ԛ!_nos!}јch	BAstrЀӶ|ԛ!#run+Њth!nos!}th!јch||AFNG
BAcrim?duct|ԛ!#drѩ+tҗs
KAaryngeal|*th!spac!behin>th!nԈ	EAarynge?ѕ|cК@behin>th!nԈ	BAarynge?swab|swab _deep i<th!nԈ	BAarynx|uppe@pЂ*th!ӝ, behin>th!nԈ
KA|*з
EAzumab|З!fo@{й!~
BA.Na=?Institute+*Heal҄Strok!Scale|scor!*hЄba>{strok!is
EAreЈ|salt leav%i<urЭ	KAreѾ|mak%salt leav!i<urЭ	BAretЀpeptҫ|Ы!#Ԋ+heЂstrѩ
EAl hisяy|hЄ{Н!goe+ѷДЇ	EAl Ѵь|ԕљ<о@hav%{~	BAl kӚe@cЧ|Ѵ!ceЅ#kӚ+siЖА
EApathy|МЁ^natur?methods
EA an>vomit%*а|morn%sicknВs
EAza=|turn%З!in}mԧ||GFs	BAzer|machin!#turn+З!in}{miЃ}м!in||GCs
EA dissec=|Ю%Ԅ+_th!neck
FAis||ѫ!dҝh|AIѫ!
LAic||dead	DAЀщ||dea>щ	KAizЛ|kӚ%щ||HDs	EAiz%ўerocolБ|ҽ+ѣ Н!i<babie+bor<җly||HRs	FAiz%fasciБ||flВh-ҝ%~|HNs
BAstiЖҡ|accidў?priЖ_{ӥ>needle
BA assВsУ|ё]*whбС!need
EAv!feedԮ|ї #sӢ+itself down	EAv!margin|edg!^no cК@left	BAv!predicѧ!value|chanc!#{negaѧ!rВult i+rѳ	EAv!prВӃ!woun>Љ|gўl!sucљ<#҇+{woun>heal||AAvacuum-asЈte>cӔц
BAte>tropic?~|tropic?дВ+#get+Гҍ!atten=
EA.Neisseri{gonorrhoeae|gѥш>b]sex	EA.Neisseri{menЛitidis|gѥ#пt+т>th!Ъ||ABmenЛococcu
BAde|roundworm
KAuvӳ|gк<ѭ!th!mai<Ї	EAuvaЁӂmoЉ|ӂm҉rap]ѭ!Џ	EAuvaЁЉ|МЁѭ!th!mai<Ӝ||NArҝУ
LBal||ԝ	EA?abstЭnc!Ћ|Ѡ withdraw?i<{ԝ||JJopioi>withdrawal	EA?үphalю|с<ѱ!i<{ԝ	EA?hyperbilirubЭmia|yЧЄҧ<i<{ԝ||XCaem	BA?intensiv!Җ!unit|war>fo@Ә]siЖo@Ә]җl]babiВ||JE	EA?jaundice|yЧЄҧ<i<{ԝ||CJwborn	EA?morbidь|дВ+i<ԝs	EA?ԓь|dea҄i<th!firЃ28 day+*Ԓ||JAdҝh	EA?rВuscita=|҇%{newbor<мe	EA?screenЛ|И>teЃ*ԝs	EA?sepЈ|ҽ+И>Й<i<{ԝ	ABe||ԝ	CBoҎ||Ԍ@fo@ԝs	FAҐ||newbor<и
CAsm||abԏ?Ҡ	KAsѾ|*new, abԏ?Ҡ
EAgmЭ|З!#ԫ+хВ
KAcѼr|*new, abԏ?И>vВҏ	EAcѼ@҈-relн>macѼ@deҊera=|sеӔ+_leak]vВҏ||AZwӄ҈-rel	EAcѼriza=|Ц*new И>vВҏ||MFs
BAcл|Р<}Ю!{Ѣy
EAtis|swЧ%*th!Ѣys
EAcalcinoЈ|calcium ҋ-Ԇi<th!Ѣys	KAҊic|_th!Ѣys	EAlithiaЈ|Ѣ]stonВ	EAlithoл|Ю?*{Ѣ]stӜ	CAҎ||Ѣ]docя	FAlogy||Ѣ]и	BAn|Ү]filte@i<th!Ѣy	FApathy||Ѣ]ѱe	KAӸк|Ӹ%th!Ѣys	EAscleroЈ|ԍdene>Ѣys	BAsл|ԛ!#drѩ+urin!straе_th!Ѣy	EAtЀЋ|Ѣ]Ь<#leak+О<in}th!urЭ	EAл|cДin}{Ѣy	KAtoxic|ќ}th!Ѣys	FAtoxicь||Ѣ]ѱe
BA ѯ|shԟ#numb+{йe	BA conducљ<ёy|teЃ*hЄfaЃйe+sen>ӓ||RAtВt	EA conducљ<velocь|spee>*Ӿ+i<{йe	BA Цfacя|О<#ђ+йe+ҷ
BA cӏ-ы ёy|compariso<*siЖan>э]С!withi<{Ӱe@ө
BAk meta-ԃЈ|ё]#combЭ+ӿ+}compar!ӊ]Їs
LA||йe	BA netѬ|compute@program #lҗn+_data	BA ԛ!defect|з defect *th!с<o@spЭ
BAinidas!ж|flu [
KAial|т>th!spin?cord
EAл|cutt%*{йe
EAis|swЧ%*{йe
EAnaл|layoД*th!Ъ
KAehavioral|*th!с<an>ԋ||MDu	BAlaј|ԣ>cК@*й!А
EAhemԧry|ӂmԧr]*th!Ъ	KAognitк|*Ԭ%an>th!Ъ	BAogniѧ!Е|Ь<#aњ+memor]an>ԬЛ	EAysѾercoЈ|tapeworm Й<*с<o@Я||AN
EAeҊera=|slЄӔ+*й!А	KAeҊeratк|sӢl]kӚ%й!А	BAeҊeraѧ!~|Н!#sӢl]dВtroy+с<o@й!А||VAorder;SAӱ=	EAermatБ|thiЖҧ<_scratchЛ	KAevelopУal|*hЄth!с<ҷs	BAevelopУ?Е|Ь<#aњ+hЄth!с<ҷ+an>Ѭs||TAӱ=	KAкrgў|^{с<#Ѭ+Ӊўl]_most	EAкrsь|natur?Ӊү+i<hЄЪ+Ѭ
KAndocrЭ|*йe+an>ЫВ	BAndocrin!tumor|Ц#ҭ+i<Ыe-mak%А||TBu;AGҖcinoid;ABҖcinoi>tumou
EAeedԮ|trѩ%*с<wavВ	EAibrԞ|soft Цo<{йe	EAibrԞtoЈ|Т>Ь<#П+Ҡ+o<йВ
EAeneЈ|Ц*new й!А	KAenic|_th!йВ	EAenЀѮr|Ѯ@ѐ!П>b]й!ѱe	EAenЀdetruso@oӘacѧь|Ѯ@spasm+_й!ѱe
EAmagЛ|pictц+*th!Ъ	EAnflamma=|swЧ%i<th!Ъ
LAogҰ||с<an>йe|KA	BAogic?deficit|Ӕ+*ҒУ, ԀЛ, speeЍo@sѳ||KI;AUfoc?	BAogic?Е|Ь<*th!с<o@йВ||KJ;NAӱ=;QAeӏ	CAogԧ||с<an>й!docя	FBogy||с<an>й!и	EAyЈ|free%*{йe
EAodѼ=|us!*pulse+o@Ѡ+}џ!й!ӓ	KAuscѼr|*th!йe+an>хВ	BAuscѼ@ѯade|Ѡ #relaxe+Я+fully	EAuscѼ@ѯ%agў|Ѡ #relaxe+хВ||TAer;ACх!relaxa	BAuscѼ@~|Н!*th!йe+an>хВ||RAorder	EAuscѼ@electric?sԢѼ=|pulse+#mak!Я+Ѭ||AXfunc=al	BAuscѼ@junc=|ԉ!Ԑ!й!meet+Я	EAyeliti+opѾa|҆+o<th!йe+*ң+an>spЭ
CA||й!cЧ|GAe	KAal|*й!А
KAathic|_й!ѱe	FAathЀpѩ||й!pѩ|EAalgia	KAatәogҰ|*~>йe+an>Ъ	EAathҐ|ё]*~>йe+an>Ъ	FAathy||й!ѱe	KAhysiologҰ|*hЄйe+Ѭ	EAhysiҐ|hЄйe+Ѭ	EAlasѾь|th!Ъ'+powe@}џe||EK?	EArotec=|ԕљ<*й!А	KArotectк|Ӹ%й!А	KAsychiatric|*th!с<an>У?э	BAsychiatrЀЕ|У?дВ+tie>}th!Ъ	BAsychiatrЀґ|У?sig<*{с<ҟ	KAsycәogҰ|*hЄth!с<aњ+ԬЛ	EAsycәogic?tВtЛ|tВt+*Ԭ%an>memory||TAassВsУ	BAsychoҎ|expert o<hЄth!с<aњ+Ԭ%an>ԋ||||2	EAsychҐ|ё]*th!с<an>ԬЛ
EAehabilita=|trѩ%о@с<o@й!ѱe
EAԢѼ=|us!*electrЀpulse+o<йВ	CAurgeon||с<an>spin!Ӄgeon	FAurgery||с<o@spin!Џ	EAyphilis|с<Й<yҗ+о@{Н!ш>b]sex
KAoxic|ќ}th!с<o@йВ	FAoxicь||й!ѱe	BAoxin|poiso<#ԍm+th!с<o@йВ	BAransmitғ|ҥ?#Җrie+mВs҈+у<й!А	KAypҰ|^{с<#Ѭ+lik!moЃ҉rs
KAascѼr|*йe+an>И>vВҏ
EAlizaљ<assay|ӯЃ*hЄweЅѲ+ar!ѯed||ILs	BAliz%ӳiв|О<#ԗ+{gѥ_ўer%А||IMs
EApenia|Гfew ԑ!И>cЧ+#fеѲs	KApenic|^Гfew Ѳ-fѳ%А	BAphil|ԑ!И>ceЅ#fѳ+Ѳs	EAphilia|Гӊ]*{ԑ!И>cЧ	KAphilic|^ӊ]Ѳ-fѳ%А
BA evў|ҽ+mԧak!i<Җ!#shoul>neve@happen
EApЭ|HIV [
CA||mole|BEa;AFmelanocytЀ
EA<screenЛ|И>teЃfo@rar!ӱ=+soo<о@з||IAИ>spԟtВt;IJИ>spԟ
EA-Ҋeraљ<sequencЛ|faЃread%*DNA
EA.NHS conҮu%эи|Җ!һ!Ӑ?#th!NHS pay+for||AV||1	BA.NHS trust|ѽ]#run+NHS ъ+o@servicВ||EFfoundaљ<;AGъ||1
BA|Ӂ<B3
EAipЭ|И>prВӃ![
EAn!reҬУ|nicoҮ!patЍo@gum }҇ quit	EAn!reҬmeЁЉ|gum, patӂ+an>҉@aid+fo@quitt%smokЛ	BAnЀrecepя|ceЅpЂ#receк+nicotЭ||KIacetylchoҢ!
EA.Nieӊn-PiЖ~|Т>ҋ-Ԇ*fбi<Һ
EApЭ|И>prВӃ![
RA b]ӕ||no foo>o@drink|||4
EApЭ|З!fo@с<arғiВ
EA.Nipah ҂s|deadl]҂+ш>b]bats
EAimab|shԟ#Ӹ+babie+_RSV
BAe|З!#wҫn+И>vВҏ, o@{salt
EA oxҫ|ga+#wҫn+И>vВҏ
EAurӳoin|Ѯ@Й<[
EAlycerin|З!fo@ӂЃpѩ||AAglyceryl trinitrн;NAe
FA+oxҫ||laugh%gas
EAmab|З!#҇+th!ѽ]fеІ
BA.NMDA recepto@ӳҶ|З!#ѯ+{с<Ӿ
EA evҫnc!*~|no sig<*cК@i<tВts
EA eњ|Ԁ%wors!beҘ!Ԗ!expect+to
EAp=|sens%*pѩ	KAptк|*Ҥ<ӓ	EApѧ!pѩ|Ҥ<_ѱ!}ѽ]щ	BApя|й!#sense+pѩ
EAia|wak%бnе}pas+urЭ	FAn?enцЈ||bedwettЛ|AI	EAn?hypoglycҙ|lЄИ>Ԙ@бnѳ||SEa
CA||қЅlump
EA-induce>hҗ%Ӕs|hҗ%Ӕ+П>b]lou>noise
EA-HDL cәВғol|ќcәВғol	EA-Hodgki<lymphԞ|cК@*th!lymph ї||LJ's	EA-ST-segmeЁelevaљ<myoҖdi?infarc=|typ!*heЂ҆||HSelevaљ<myo	KA-alcoәic|ЌП>b]alcoә	BA-blanch%rash|rash #doe+Ќfad!whe<prВsed	KA-inferior|ЌmuЍworse	BA-modifiabl!Ӳfacя|Ӳ#С!canЌџe	EA-Я-invasiv!Ѯ@І|җl]Ѯ@І||APsuperficial	BA-nucleosid!rћs!transcriptas!ж|HIV [||DWnucleosid!rћs!t	CA-nutriѧ!sweetener||Ԙ@substitute	EA-қЅceЅєІ|moЃӌ<typ!*єІ	EA-қll-ceЅєѕ|moЃӌ<єІ||DAқЅceЅєІ	BA-strВ+tВt|ӂЖ*a<unbor<Ҹ'+фbҝ	FA-suicid?self-ҡ||self-ԍm
EAerү|Ќtak%МЁa+planned||AMӍaљ<
EAoәЀfatt]lк@~|fбҋԆi<th!lк@ЌП>b]alcoә||AOmetabolЀӡ=-associн>stҝoѾ	EAoәЀstҝohepatБ|fбҋԆ#swЧ+an>ԍm+th!lкr||AQmetabolЀӡ=-associнd	EAoәЀstҝoЈ|fбi<th!lкr||AAhepatЀfat
KAѼяy|unabl!}walk
BAmunicabl!~|дВ+#doe+Ќшd, suЍa+heЂ~
KAbeѾ|ѷДӹВ||DI-
KAal|Ќdeadly||DF-
KAmonal|ѷДЫВ||DI-
KAecљus|Ќш>b]Ѳs||DK-	BAeriorit]ӿ|ё]}shЄ{МЁi+Ќworse||DR-
KAasк|ѷДcutt%th!в||DI-	EAasiv!posiѧ!prВӃ!vўila=|м%҇ Њ{mask	BAasiv!prenat?tВt|И>teЃi<ѓ]fo@ҊetЀӱ=s	EAasiv!prenat?tВtЛ|И>teЃi<ѓ]fo@ҊetЀӱ=s	BAasiv!procedц|Ҽ!#doe+Ќўe@th!в	EAasiv!vўila=|м%҇ Њ{mask
KAic|ѷДelectrЀcԍge
EAanom{ҧ<І|ӌn, lВ+deadl]ҧ<І||DU-
EAraѧ!Ї|МЁѷДЏ||DT-;DKӃgҰ;NEӊ҈
KAoid|ѷДШҤ<Ѡs||DG-
BBrmaceuѾ?inғven=|wa]}ԗ дВ+ѷД[, suЍa+han>washЛ	LArmacologic||Ѡ-free|DA-pԍmacologҰ	LArmacologҰ||Ѡ-free|DA-pԍmacologic;QA Ї
CAducѧ!cough||dr]cough	EAԒraѧ!ӹЀreҮю|җl]ey!ѱ!_ӹВ
KAdomized|^ө+Ќforme>b]chК||DC-randomis;KCs
BAs!muta=|Ҋ!џ!#cut+{О<short
KAcific|Ќpoint%}on!П||DI-	EAcifЀlЄbaЖpѩ|Ӆ@baЖҤ<^no clea@П||DW-
KAroidal|ѷДsғoids||DJ-	BAroid?ӳi-inflammaя]Ѡ|Ҥ<З!suЍa+ibuprofen||ZAaяy
BAerculou+mycobacғia|Ѳ+relн>}TB
EAon|Ҫ<ӛ!#doe+Ќheal||DF-
EAvѼ@atri?fibrӚa=|fҲ, uneve<фbҝ||AUparoxyқl;AUperЈtў
EA.Noona<Ћ|Ҋ!Ь<aњ%th!heЂan>Ҡ
KAenergic|us%{ҥ?#speed+th!ф
BAnephrЭ|ҥ?#speed+Ԇth!ф||DDadrenal
EAxacin|Х
EA dԧribu=|bЧ-shape>ш>*valuВ	EA prВӃ!hydrocephalus|Ԥ{҃>i<th!с<*olde@Сe	EA-tensio<glaucԞ|ey!й!ѱ!бԏ?prВsц
KAlycemic|^ԏ?И>ҿ||JEa
KAensк|^ԏ?И>prВsц	KAhermic|^ԏ?ѽ]hҝ
EArus|јЍ҂+#шd+Ә]easily
EAptylЭ|З!fo@lЄmoo>an>й!pѩ
KAmial|caught i<th!ъ	CAmi?п=|Й<_{Ӑ?stay|Ӑ?п=|AKъ-acquired	EAmi?ӻ|єЙ<caught i<th!ъ
EAgy|sort%*~s
RAg b]ӕ||no foo>o@drink
BA *privac]pracѾВ|noѾ!*hЄyou@Фdat{ma]b!ӥd||||2
BAabl!~|дВ+#muЃb!reporte>}Фofficials||AMreport;LAӱ=;AAreportabl!ӱ=
KAs|ԍmful
BA.NSAID|Ҥ<З!suЍa+ibuprofen
EA translucency|҃>бa<unbor<Ҹ'+neck	BA translucenc]scan|җl]ѓ]sca<*th!Ҹ'+neck
BA@fӟo@kapp{B|О<#turn+o<swЧ%ҊВ	EA@[|scan+an>Ї+^қЅamount+*radia=	BA@strВ+tВt|sca<*И>flЄ}th!heЂбreЃan>о@Ҍ
BAc aci>amplificaљ<tВt|ӯЃ#find+{Ѳ'+ҊetЀmнrial
BAsid!analog|З!#ԗ+{҂+_copyЛ||RAue	BAsid!rћs!transcriptas!ж|HIV [	BAtҫ|ҋ%bloЖ*DNA an>RNA
BA hyp҉Ј|ҫ{#ther!i+no Ӊү
EAarь|neve@hav%gк<з	KAarous|neve@hav%gк<з	EAarou+woӊ|wԞ<рha+Ќgк<з
EA neede>}ԍm|hЄӊ]С!muЃb!treн>fo@on!}b!ԍmed	EA neede>}trҝ|hЄӊ]С!muЃb!treн>fo@on!}benefit
BA anВthetԧ|nurs!рҹ+ҵpѩ-fre!dur%Џ||ARcertifie>regisғe>	BA prӟi=er|nurs!рi+traЭ>}diagnos!an>treбӎўs	KA-led|ru<b]nursВ	EA-to-ӎeЁraљ|ӎў+fo@eaЍnurse
EAg inғven=|Җ!gк<b]nursВ
BAeuѾal|foo>product sol>fo@э
EAӴ?deѦ|Гҍ!*{Ӂ<o@mЭral||FLў;ALmicronutriў	BAӴ?status|hЄweЅnourishe>on!is	BAӴ?ӣ|Ԥ{foo>o@feedЛ
DAopia||nеbҢdnВs
EAmѤ|teЃ*ey!ҒУs	EAmus|quiЖey!ҒУ+ҵcanЌы
EAin|yeaЃЙ<[
BA.OB-GYN|Ԍ@fo@ѓ]an>women'+э||||2
KAenic|Ҙ%weеgѩ
EAiv!rВpons!rн|sԍ!whos!cК@shrinks||BOӘall
EAaљ<status|Ӑ?visӵ#inӃanc!doe+ЌcouЁa+{stay||||2	KAa=al|watch%ѷДџ%и	BAa=?ёy|ё]#watӂ+С!ѷДџ%thei@и	EAe@bias|erro@_whб{watӂ@expects
EAк-compulsiv!Е|unwӳe>thought+an>ac=+#ҹ com%Ԯ
KAric|aboДѓ]an>з	EArЀи|Җ!i<ѓ]an>з	EArЀcomplica=|ѵi<ѓ]o@з	EArЀfԧѼ|ә!_{ԍ>з	EArЀhemorrh҈|heav]ѹ%i<з||LJa	CBrician||ѓ]docя	BArician-gynecoҎ|Ԍ@fo@ѓ]an>women'+э||QJa	FArics||ѓ]an>з и
EAa=|sћ!constipa=
IAct||ѯ	EActe>labor|bab]#canЌpas+Њth!з canal||PBu	CAc=||ѯ҈	KActк|ѯЛ	EAcѧ!Ӗ apnea|м%#ԗ+dur%Ӗ||VCo	BAcѧ!Ӗ apne{Ћ|м%#ԗ+dur%Ӗ||VEoe{synd
KAed|ԍ>}wake
BAt?lobe|baЖpЂ*th!Ъ
IAe||ѯ
KAal|*th!bit%Ӄface	BA?spҢt|guar>#Ӹ+tee҄_grindЛ	BAӴ|ѯ҈	KAк|ѯЛ	BAiv!drВsЛ|airtеband҈
FA Ў||hidde<Ў
KA=al|*Ѭ	BA=?~|дВ+П>b]Ѭ	EA=?exposц|contӟ ^Ҿ%ќбѬ	BA=?hazard|dange@бѬ	EA=?[|Җ!fo@ФбѬ	BB=?therapԧ|therapiЃр҇+С!do dail]tasks	EB=?Љ|҇ ^lҗn%}do dail]task+agѩ
EAtҫ|Ыe-sӢ%shot
LA||ң	EA complica=|ey!ҟ	EA fundus|baЖ*th!ч!*th!ң||AG	FA ԥЩ||ѝey!prВsц	EA inflamma=|swЧ%ч!th!ң	EA Ӄface|һ!*th!ң	EA Ӄfac!~|ѐ!o<th!һ!*th!ң	EA toxicь|hҳ}th!ң
BA raљ|compariso<*th!odd+i<Ԃөs
EAlgia|ӗaӂ
KAҊic|ҭ%i<th!ԅ
FAhagia||pѩful swalӢЛ
KA-label|ӥ>i<{wa]th!label doe+ЌcoӘ	EA-label ӥ|us!i<{wa]th!label doe+ЌcoӘ	BA-pump coronar]arғ]bypass|detou@Р<o<{bҝ%ф	EA-targӄeњ|eњ i<th!wrong Ҭ
EAcin|Х
PA prВў+with||Ԕ<Ԋ+Ԇwith
EApЭ|З!fo@sћ!У?дВs
DAӴ||sens!*smЧ	LAory||smЧ
EArthrБ|swЧ%*{few ҅s
BAendrocyte|с<ceЅ#coat+йВ
KAenic|П>b]{few ҊВ
EAydramnios|Гҍ!҃>т>th!Ҹ
EAenorrhea|Қ+#com!rarely||MCo
BAucleotҫ|Өpiec!*DNA o@RNA
BAaccԍҫ|Өchai<*ҿs	EApermia|few sperm||FHzoo
FAia||pass%Гҍ!urЭ
EArtan|И>prВӃ![
EAumab|Ӯ]an>Ҳhm{shot
BAӊ|offici?рlook+in}complѩts
BA-3 fatt]ӭ|э]fбi<fish an>som!seeds
EAcл|Ю?*fбove@th!gut
EAm|fatt]apro<ove@th!gut
EAzole|јЍaci>[
EAocele|gДһ!th!bЧ]бз
PA alғnat!days||ћ]҉@day	PA a<as-neede>baЈ||a+needed||||1	QA a<empt]јch|1 hou@ѭ!o@2 hour+о@ҝЛ|||Som![+nee>{Ԏe@wait: ӂЖth!label.||1	PA a<inӎeЁbaЈ||^{Ӑ?stay	PA a<outӎeЁbaЈ||ѷД{Ӑ?stay
PA daily||onc!{day||||1
DAerciaЈ||rк@bҢdnВs
BAne|Ҋ!#ca<Ҙ!І	JAnic||І-ҘЛ
LAgic||І|JAal	CAgԧ||cК@docя	FAgy||cК@и
EAetron|З!agѩЃnaӥa
FA||ҭ	CA *Ѩ||stЂ*Ѩ|AAґ onset
EAcryptoЈ|Лrow<nail	EAdysԚ|misshape<nails	EAlyЈ|nail lift%off	EAmycoЈ|fung?nail п=||AAtЭ{unguium
FA cryoprВerva=||egg freezЛ	EA dona=|giv%egg+}an҉@woӊ
BAecл|Р<}Ю!a<ovary||BGvari	EAБ|ѡ<ovary
BA cәecystecл|Ю%th!gallѮ@Њ{Ӱ!cut	EA defeca=|go%}th!toilӄoutdoors	EA enrollУ|Ԣ!*yea@whe<С!ca<choos!{plan||PA Қ;AAannu?enrollmeЁҚ||2	EA reducљ<inғn?fixa=|ұ]#set+{Ҫ<ӛ!^plн+o@screws||PKan>inғna	EA tibi?frӟц|Ҫ<shi<ӛ!Њth!Ѷ	EA-angl!glaucԞ|ey!Н!#sӢl]ԙ+sѳ||ATprimar]	KA-label|Ԑ!ћyon!know+рget+whiЍЇ	BA-label ёy|ё]Ԑ!ћyon!know+рget+what||LAӿ
KAle|#ұ]ca<trҝ
CA%thҝre||operat%room|||2	EAiv!ԓь|dҝh+_a<opera=	EAiv!ҩ|leng҄*a<opera=||HFng
JAlmic||ң	CAlmoҎ||ey!docя	FAlmҐ||ey!и	EAlmoplegia|ѿey!хВ	BAlmoscope|tool fo@look%in}th!ң	BAlmoӽ|Ӻбth!baЖ*th!ң||AGfund
BA|ШҤ<З!#ca<b!habit-formЛ
BA|ШҤ<З!#ca<b!habit-formЛ	BA analgВic|ШҤ<[||IAgonԧ	BA ӳҶ|З!#ѯ+ШҤ<Ѡs	EA consump=|amouЁ*ШҤ<Ѡ+ӥd	EA dependү|Шnee>fo@ШҤ<Ѡs||QAy	BA recepя|ceЅpЂ#receк+ШҤ<Ѡs	EA substituљ<Ї|З!#reҬ+streӄѠs||HKmѩtenК;AKmethadon!mѩtenК	EA us!Е|addicљ<}heroi<o@ШpѩkӚers	EA withdrawal|дВ+о@ԗp%ШҤ<Ѡs	EA-induce>constipa=|constipaљ<_ШҤ<Ѡs	EA-induce>hyperalgВia|mor!Ҥ<_ШҤ<Ѡs	KA-sparЛ|need%fewe@ШҤ<Ѡs	KAergic|us%th!в'+ow<pѩkӚers
KAunisѾ|҆%С!^ѿѸВ	BAunԧЀп=|дВ+#strike+whe<th!Ѵ!ї i+weak	EAunԧЀscreenЛ|tВt%С!рcom!fo@҉@и
EA=?defiaЁЕ|patғ<*angry, defiaЁӟ+i<{child
EAza=|mark%Ѳ+}b!eн<b]А||GFs
KA|*th!ey!o@sѳ	EA aԚ|wҲe>ey!йe	EA disc|spԟԐ!th!й!leave+th!ң||JAk	BA йe|й!_th!ey!}th!Ъ	EA й!head|spԟԐ!th!й!leave+th!ң	EA neurБ|swЧ%*th!й!_th!ey!}th!Ъ	EA neurю|ѱ!}th!ey!йe
EAl coherenc!tomѤ|sca<*th!baЖ*th!ң
BAtrԧ|ey!Җ!expert рtВt+sѳ	EAtry|ey!tВt+an>glassВ
EA adminԧra=|giv%b]ӕ	CA an>maxӚofaci?Ӄgeon||mou҄an>jaw Ӄgeon|AV	BA Х|ӳibiotЀԙ<b]ӕ	BA anѾoagѼnt|И>thinne@pӚ	EA candidiaЈ|yeaЃЙ<*th!ӕ	AA cavь||ӕ	FB consў||spoke<consў|AKӘb	FA contracep=||з ы pӚs	CA contraceptк||з ы pӚ|SA pӚ;AAcombЭ>or?contracepѧ!pӚ	CA dԈ||dos!b]ӕ	EA herpВ|col>sorВ	FA hygiene||mou҄и	EA hypoglycemЀagў|piЅ#Ӆr+И>ҿ||SAѠ;FAӳiӹЀѠ;NKa;NAaemЀѠ	FA inԙ||ҝ%an>drinkЛ	EA leukoplakia|ԑ!patӂ+i<th!ӕ||AL	EA liӂ<planus|sor!ԑ!patӂ+i<th!ӕ	CB Ӎa=||З!b]ӕ	EA mucosa|moiЃҢ%*th!ӕ	BA nutri=?suppleУ|drink o@foo>#add+nutriўs	QA rehydraљ<salts|salt an>Ԙ@powde@fo@{drink #reҬ+loЃ҃d	BA rehydraљ<solu=|drink *wнr, salt an>Ԙ@#reҬ+loЃ҃d	EA rehydraљ<Љ|drink+*wнr, salt an>Ԙ@#reԉ!loЃ҃d	CA solu=||liqui>[	EA squamou+ceЅѕ|mou҄І	EA submucou+fibroЈ|Ԫmou҄Ң%_ӂw%betel	CA Ӄgeon||mou҄Ӄgeon	FB Џ||mou҄Џ	CA suspenЩ||liqui>[	AA tablet||tablet	EA thrush|yeaЃЙ<i<th!ӕ
OA||b]ӕ	BA disintegrat%tablet|tablӄ#melt+o<th!tongue||CHodispersible
EAlgia|tВѾl!pѩ
BAcл|Р<}Ю!{tВѾle||FGd
BApexy|Р<#brЛ+{tВѾl!down||FFd
EAis|swЧ%*th!tВѾle
EA failц|orga<#ԗ+ѬЛ	DA Ӌa=||orga<Ӌ
BAlle|қЅpЂч!{cЧ
BAchlorЭ|Ԏ-lҲ%ҥ?ӥ>}kiЅbugs	EAҊeЈ|form%*Һ	BAphosphн|ҥ?ӥ>}kiЅbugs	EAphosphat!poisonЛ|poison%b]bug kӚers
EAat|weеӔ+pӚ
KAial|*th!mou҄an>face
LAryngeal||mou҄an>ӝ	FArynge?І||throбІ	AArynge?swab||throбswab	BArynx|baЖ*th!mou҄an>ӝ
AA ~||rar!~	BA Ѡ|З!fo@{rar!~
KBonѾ|}straѳe<ԅ	BAontЀappliК|brac!#straѳen+ԅ	EAontЀtoo҄ҒУ|mov%tee҄^bracВ	FBontЀЇ||tee҄straѳenЛ	EBonѾs|straѳen%*ԅ
BAnathЀЏ|ұ]o<th!jaw
EAeratҐ|contӟ lense+#rВhap!th!ey!oӘnѳ
LBedic||ӛ!an>҅|GEa	CBedЀӃgeon||ӛ!an>ԠЁӃgeon|GMa	FAedics||ӛ!an>ԠЁи|GFa	CAedԧ||ӛ!an>ԠЁdocя|GFa	FAnea||мlВsnВ+whe<ly%flat|HCo	BAtԧ|specialiЃi<hЄth!ң+mov!Ӏ
EAexia|unэ]focu+o<ҝ%э]food
CAis||brace	EAtatЀhypotenЩ|drop i<И>prВӃ!o<stand%up||AMpostural
CAic||sho!insert|AIfoԟ|It ma]also b!{brace.	BAԧ|ѻ<рђ+an>fit+bracВ
BAa=|swЛ%baЖan>forth
EAmivir|flu [
EA.Osgood-Schlatte@~|sor!bump belЄ{teen'+knee
BAlь|hЄconcўrн>{҃>is||GDr
EAs|ҒmeЁ*wн@Њ{thi<layer
BAc laxatк|З!#draw+wн@in}th!ѣ
EAntegra=|ӛd%*ӛ!^a<implӳ
LAs||і
EAe|Ү]ӛ!i<th!җ
EAomy|Ю?*і
EAis|ѡ<і
EArthrБ|ԠЁҤ<an>stiffnВ+_wҗ
BAlҲ|ceЅ#ҋ+і
EAhondrБ|ѡ<ӛ!an>ԠЁcushӴ	EAhondroЈ|ѐ!*ҷ%і	BAlҲ|ceЅ#Ӧ+dow<і	KAonductк|lett%ӛ!grЄin	BAyte|ӛ!cЧ
EAeneЈ|form%*і||CAsifica=	FAenВi+imperfecta||brittl!ӛ!~	KAenic|form%і
EAd|new soft і	KAnductк|mak%ӛ!ҷ
EAyЈ|Ӕ+*і	KAyѾ|dissolv%і
EAalacia|soft і+i<adult+_lЄӁ<D	EAyelБ|ӛ!п=
FAecroЈ||ӛ!ѫ!dҝh|AIavascѼ@
BAathЀphysician|Ԍ@рtrҝ+th!ѽ]a+{wәe||MAdocя||2	FAenia||lЄӛ!densь	EAetroЈ|Гdens!ӛВ	CAhyte||ӛ!spur	EBoroЈ|weak, brittl!ӛВ	KAoroѾ|^weak, thi<ӛВ	BAorotЀӘtebr?frӟц|Ҫ<spin!ӛ!_ѿӛВ
EAarcԞ|typ!*ӛ!І	EAcleroЈ|ԍdene>і	EAyntheЈ|fix%ӛ!^metal
BAomy|Р<#cut+an>rВhape+{і
BA|Ҩ%i<th!bЧ]#let+oДwҲe	BA bag|bag o<th!bЧ]#collect+ѽ]wҲe||HApouch;AEј
DAa||ea@pѩ;җaӂ
JA||җ
FA exғna||swimmer'+җ	EB media|middl!ea@п=	EA medi{^effuЩ|҃>behin>th!җdrum||AAserou+otiti+media;AAglu!җ
EAustЀemisЩ|soun>th!ea@makВ, ӥ>i<tВts
CAyngoҎ||җ, nos!an>throбdocя	EAyngҐ|җ, nos!an>throби||DLrhino
EAh|ea@crystal
EAoЈ|fungu+Й<*th!җ
FAsty||ea@Џ
BAnolaryngoҎ|җ, nos!an>throбdocя
FAea||҃>_th!җ|GCo
EAeroЈ|hҗ%Ӕ+_Ԫӛ!i<th!җ
BApe|tool fo@look%in}th!җ
KAic|ќ}hҗЛ	FAicь||hҗ%ѱe
KA-of-ъ|һ!th!ъ	BA-of-Ӑ?Җdiac arrВt|Ҁ<ԗ *th!heЂһ!ъ	BA-of-hour+service|servic!бnеan>бweekends||NBҖ||4	KA-of-netѬ|ЌѬ%^you@inӃanc!plan||||3	CA-of-pockӄcost||coЃ}th!ӎў|OAexpense||2	BA-of-pockӄmaximum|yҗl]cap o<whбth!ӎeЁpays||OAlimit;RA||2
BA!assВsor|ѻ<рmeasц+rВults	BA!measц|rВult #{ё]meaӃВ
BAr|valu!fa@_th!҉rs
BAiў|ѻ<рi+treн>ѷДa<oӘnеstay	EAieЁи|Җ!ѷДa<oӘnеstay||LAЇ	BAieЁcҢic|cҢЀfo@Җ!ѷДa<oӘnеstay	BAieЁprocedц|Ҽ!ѷДa<oӘnеstay||AKambѼяy	EAieЁrehabilita=|recoӘ]trѩ%ѷД{stay	AAieЁsettЛ||cҢic
EA<ѕ|cК@*th!ovary||AAepitheli?ovaria<І	BA<cyst|҃d-fӚe>sac o<a<ovary	EA<hypersԢѼљ<Ћ|ba>Ӽљ<}fertilit]Ѡs	EA<rВerve|numbe@*egg+left i<th!ovariВ	EA<sԢѼ=|З!}ripe<ӊ]eggs||ALыle>ovaria<hyper;ATыle>	EA<яЩ|twԧe>ovary, a<emerҊcy
EAѧ!Ѯr|Ҁn, frequeЁurg!}pas+urЭ
EAl ԓь|dҝh+_an]П	EAl Ӄvival|hЄӪС!liv!о@diagnosi+o@Ї
BAs!prevenљ<cўer|ԉ!Ԑ!С!us!Ѡ+^҇ nҗby||||2
HAprВs|mak!ГmuЍof	EAprВЩ|mak%ГmuЍ*{Оn
EAt|uppe@tee҄#stiЖout
KA|clea@}see
IAe||releas!a<egg	EAӴ|releas!*a<egg _th!ovary	EAio<induc=|З!}releas!a<egg	KAory|*egg releӏ
CA||egg cЧ|BAocyte
EAlaҮ|cК@[
EAazepЭ|Ӓ![
EAӴ|Ӽљ<^oxyҊ	EAiv!ѱe|ceЅѱ!_unstabl!moleculВ	EAiv!strВs|ceЅѱ!_unstabl!moleculВ
EAynin|Ѯ@[
EAӜ|ШҤ<[
BA concўraя|machin!#draw+oxyge<_th!air	FA satura=||И>oxyge<level|ARИ>	EA Љ|МЁ^Ԥ{oxyҊ
KAic|brЛ%o<з	BAin|Ы!#҇+з an>ӛdЛ	EAi<augУa=|Ѡ+}spee>Ԇlabor||ANlabor;AAaugУaљ<*labor;ANlabour;AAaugУaљ<*labour
EA.P-glycoОn|pump #Ғ+Ѡ+oД*А	EA-value|hЄlikel]{rВult lik!thi+i+b]chК
EAetry|meaӃ!*th!thicknВ+*th!ң'+front
EA|ҹ%{stead]bҝ
EA-yҗ|on!paЖ*cigarette+{da]fo@on!yҗ
EA re>И>А|donн>re>И>А
EAaxel|cК@[
EA.P҈t'+Н!*і|Н!#ђ+і+Ӱ!an>weak
BA thrВәd|poiЁԐ!{Ԁ%ҭ+}hurt
KAl|*th!ro**th!ӕ
EAridӜ|З!fo@sћ!У?дВs
EAzumab|shԟ#Ӹ+babie+_{є҂s
KAtк|eas%ґ+an>strВ+*ҽ+дВs	EAѧ!и|Җ!#eӏ+Ҥ<an>strВ+i<ҽ+дВs	EAѧ![|Җ!#eӏ+ґ+*ҽ+дВs	EAѧ!radioЉ|radiaљ<#eӏ+Ѩ||PAa=	EAѧ!seda=|З!#ҹ+{dy%ѻ<calm	EAѧ!Ї|Җ!fo@comfort
EAoл|қЅcДdeep i<th!Ъ
FA||palenВs
KA|o<th!palm *th!hand
KAle|abl!}b!felt b]touch
HAe|Ԁ ^th!hands	EAӴ|Ԁ%^th!hands
BAa=|Ԁ%*{faЃo@pound%фbҝ
EAdБ|swЧ%*th!wә!ф
BAнcл|Р<}Ю!aЅo@pЂ*th!pancreas	KAaѾ|*th!pancreas	EAatЀduct|ԛ!#drѩ+th!pancreas	EAatЀduct?adenoѕ|moЃӌ<pancrea+І||LO	EAatЀenzym!reҬУ|capsule+#҇ digeЃfood	EAatЀinsufѦ|pancrea+#ђ+Гҍ!digВѧ!juice||AYexocrin!	EAatЀpseudocyst|҃>sac nea@th!pancreas	EAatБ|swЧ%*th!pancreas
EAҨia|Гfew И>cЧ+*aЅtypВ
DAЀinfluenza||pandemЀflu	EAЀinfluenz{A|flu #ш>т>th!world
EA Е|repeн>panЀ҆+^fea@*more
CAmЀradiograph||full-mou҄X-ray
EAin?photocoagѼ=|lӏ@МЁ*th!ң||ARlӏr;BP
EArazole|јЍaci>[
BA.Pap smҗ|teЃfo@җl]ԡ+*cervic?І||EAtВt;AGcervҰ;AAsmea@tВt
KAary|^fЛer-lik!bumps	EAedema|swЧ%*th!ey!йe||GFo
KAr|^қЅbumps
CA||қЅbump
EAnteЈ|drѩ%*҃>_th!bЧy
EAfluenz{҂s|҂+#П+bark%cӇan>colds||NA
BAel-Ҕӿ|ё]Ԑ!eaЍҔget+on!Ї||PAёy
KAѾ|Ҙ%Ӕ+*ҒУ	HAze|mak!unabl!}Ғ||GBs
EAtrБ|swЧ%т>th!ӆ
KAsal|bВid!th!nԈ	BAs?sinus|әlЄspac!bВid!th!nԈ
KAoplasѾ|П>b]{cК@elseԐ!i<th!в
EAasia|say%th!wrong word	EAimoЈ|forВki<stuЖbehin>th!tip
EAegia|paralysi+*th!leg+an>Ӆ@в	KAegic|^leg+#do ЌҒ
EAtҙ|amouЁ*ӑe+i<th!Ў||HEa	EAtҐ|ё]*ӑ!п=s
BAmnia|unusu?behavio@dur%Ӗ
BAin?Я|х!bВid!th!spЭ
KAmpatheѾ|*th!йe+#slЄth!ѽ]down	BAmpathetЀйou+ї|йe+#slЄth!ѽ]down
BAyroi>Ԅ|қЅglan>i<th!neЖ#ы+calcium	BAyroi>Ыe|Ы!#ы+calcium	EAyroҫcл|Ю?*қЅԄ+i<th!neck
EAhyma|Ѭ%ѫ!*a<organ	KAhymal|*th!Ѭ%ѫ!*a<organ
KAeral|gк<b]needl!o@drip	EAer?adminԧra=|giv%b]shԟo@drip	EAer?feedЛ|feed%Њ{ӷ	EAer?nutri=|feed%Њ{ӷ||AUtot?
FAs||х!weaknВs
FAhВia||tЛl%o@numbnВs|DIa
KAal|*th!waЅ*{ѽ]part	BA?lobe|uppe@baЖpЂ*th!Ъ
EA.Parkinso<~|с<Н!#sӢ+ҒУ||AIidiopathЀParkinson's	EAsonism|shakЛ, stiffnВ+an>slЄҒУ
EAchia|пte>ҧ<т>{nail
EAia|whe<smЧ+seem wrong
BA>Ԅ|spӵglan>i<froЁ*th!җ	EAdecл|Ю?*{spӵԄ
EAtЭ|З!fo@ӤВЩ
KAқl|com%an>go%Ҁnly	EAsm?nocturn?dyspnea|wak%ԆҀnl]Ө*м||ZAnoea
BA.PARP ж|З!#ҹ+cК@cЧ+_mendЛ
EA plan{vitrecл|Р<ч!th!baЖ*th!ң
BAl Ҷ|Ѡ #half switӂ+o<{Ӿ	FAl ъiza=||da]Ї|XA program||2	BAl nephrecл|Р<}Ю!pЂ*{Ѣy	EAl prВӃ!*Җbo<dioxҫ|Җbo<dioxid!i<th!Ў	EAl prВӃ!*oxyҊ|oxyge<i<th!Ў	EAl remisЩ|cК@#ha+shrunk bДi+stiЅthere	EAl rВponse|cК@#shrink+bДi+ЌgӜ
EAipaљ<rВtric=|ѐ!Ԡn%i<dail]Ԓ	EAѼt!matғ|Ү]parѾle+i<th!air||ASfin!;AAfin!parѾѼtВ
EA@notifica=|tЧ%sex partner+aboДa<п=
EAiў|wԞ<giv%з
EAiru+B19|҂+#П+{re>rash o<th!ӂeks
EA!Ѵь|short-lк>ԕљ<#come+_Ԗ!else
FA Ӎ?hisяy||paЃФҟs
EA.Patau Ћ|ҽ+Ь<_a<Ԥ{DNA stran>13||AAtrisom]13
AAa||kneecap	LAar||kneecap	KAofemoral|*th!kneecap ҅	EAofemor?pѩ|Ҥ<т>th!kneecap||TA Ћ
EAy|stay%Ҩ
BA ductu+arғiosus|И>vВsel nea@th!heЂ#di>ЌcӔ!о@з	BA forame<ovale|қЅә!i<th!heЂ#di>ЌcӔ!о@з
KAal|*th!father
EAiҐ|ё]*~
CBen||Ѳ	EAeneЈ|hЄ{Н!ҭ+an>ҷs	KAeneѾ|*hЄН!ҭs	LBenic||~-ҘЛ	BAenЀvariӳ|Ҋ!џ!#ca<Ҙ!~	EAenicь|powe@}Ҙ!~	KAnomonic|foun>i<onl]on!~
KAogҰ|*o@П>b]~||KA	BAogԧ|Ԍ@рёie+cЧ+an>ѫ!i<{lab	BAog]lab|lab #ёie+щ||NAoraяy	BAog]report|report o<cЧ+o@ѫ!ӂcke>i<{lab
KAhysiologҰ|*hЄН!џe+th!в||QA	EAhysiҐ|hЄН!џe+th!в
BA.PatieЁHeal҄QuВ=naire|quВ=+aboДlЄmood	EAt adherү|folӢ%Ӎ?advice	EAt autonomy|{ӎў'+rе}decҫ	EAt compliК|folӢ%Ӎ?advice	FAt confidўialь||ӎeЁprivacy	AAt encounғ||visit|AKcҢҰ	EAt handoӘ|pass%o<fӟ+aboД{ӎў||AAhandoff	BAt navigaя|ѻ<рguҫ+ҵЊи	BAt portal|websit!^you@Фrecords	PAt prВў+with||ӎeЁhas	BAt regԧry|liЃ*С!^{ӱ=, kept fo@rВҗch||AJ~	EAt safet]cultц|hЄstaff Җ!aboДsafety	BAt safet]incidў|mԧak!i<Җ!#coul>hҳ{ӎў	EAt-cўere>и|Җ!shape>т>whбmatғ+}you||MI;BOerson;BIerson-cў	BAt-cўere>Ӎ?home|cҢЀ#handle+moЃ*{ӎў'+и||||2	EAt-ыle>analgВia|Ҥ<pump #ҵѬ ^{button	BAt-reporte>outcome|rВult a+tol>b]th!ӎў	EAt-yҗs|ӎў+ҩ+th!yҗ+eaЍwa+folӅd	PAt+prВў%with||ӎў+рhave
EAy|short҈
AA||insцr|ABthird-part]paye;AFthird-part]||2
BA.PCR tВt|ӯЃ#find+{Ѳ'+ҊetЀmнrial||AFpolymeras!chai<Ӽ=
BA.PCSK9 ж|shԟ#Ӆr+cәВғol
EA.PD-1 ж|З!#҇+th!ѽ]fеІ
EB fӢ|fҲeЃspee>бwhiЍҵca<blЄoДair||FEexpiraя]	BB flЄmeғ|қЅtool #measц+hЄfaЃҵca<blЄoДair	EA inspiraя]prВsц|higheЃprВӃ!whil!м%in	EA plasm{concўra=|higheЃamouЁi<th!Ў||FN
BA.Pҗso<correla=|meaӃ!*hЄԂthЛ+ris!an>faЅӀ
BAali+Я|ӂЃЯ
KAric|fo@Ѱ||BIa	AArЀІ||ԣ>І|BPa	FArЀи||Ѱ'+Фи|BNa	AArЀcҢic||Ѱ'+cҢic|BPa	CBrЀdўԧ||Ѱ'+dўԧ|BQa;DFodo	FBrЀdўԧry||Ѱ'+dў?и|BSa	AArЀъ||Ѱ'+ъ|BRa	BArЀintensiv!Җ!unit|war>fo@Ә]siЖѰ||BYaedia	BArЀoncoҎ|Ԍ@fo@childre<^І||BTa	AArЀӎў||child|BQa	DArЀpopѼ=||Ѱ|BTa	CArЀӃgeon||Ѱ'+Ӄgeon|BQa	CBrician||Ѱ'+docя|BLa||4	FArics||Ѱ'+Фи|BJa
EAloЈ|lice	EAӔi+capБ|hea>lice	EAӔi+pubis|crab lice
EAe!ԃЈ|ё]*{Н!i<{famil]tree
EA review|{ӂЖb]҉@experts	BA ӣ specialԧ|traЭ>҇e@рha+bee<Њit||FArecoӘ]coach;FLrecoӘy	KA-reviewed|ӂcke>b]҉@experts
KA|*th!are{у<th!hip ӛВ	BA floor|Я+#ӣ th!Ѯr, ѣ an>ӆ	EA floo@ӡ=|ѿЯ+#ә>th!Һ	BA floo@Ҍ|squeez!*th!Я+#ә>i<urЭ||AJKegel;NAх!trѩЛ	BA frӟц|Ҫ<hip ӛВ	EA inflammaя]~|Й<*th!ӆ, Ӷ+o@ovariВ	EA orga<prolapse|organ+#drop dow<in}th!Ԝ	FA pѩ||Ӆ@bЧ]pѩ	BA Ҝ|ӈ>*th!Ӆ@bЧy
BA|are{у<th!hip ӛВ
EAlizumab|З!#҇+th!ѽ]fеІ
EAexed|cК@[
EAgus|Н!#П+blisғ+o<th!ҧ<an>ӕ	EAgu+vulgaris|blisғ+_th!ѽ]҆%it+Ѷ
EAК|hЄԔ<{Ҋ!џ!П+~	BAat%keratoplҲy|ӠЁ*th!froЁ*th!ң	EAat%trauma|injur]_Ҿ%#goe+in}th!в
EAlli<G|Х||AAbenzathin!penicilҢ;AAbenzylpenicilҢ
LA||penis	EA prostheЈ|implaЁfo@erec=s
EAifyllЭ|З!fo@И>fӢ
PA prВў%with||С!рhave
EA|јЍО<#Ӧ+dow<food
EA ulce@ѹЛ|ѹ%i<th!јЍo@foo>pipe||AJvariceal	EA ulce@~|sore+i<th!јЍo@gut
BAe|Өchai<*О<ҋ%ѯs
PA os||b]ӕ	PA rectum||Њth!bottom	BA-protocol ԃЈ|ԃsi+*thos!рfolӅ>th!ё]plan
BAtile|ԉ!i<{rank%oД*100
KAaneous|Њth!Ѷ	BAaneou+coronar]inғven=|Ҽ!#Ҩ+{ԩe>heЂѪ	BAaneou+endoscopЀgҲrosл|Ҩ%i<th!bЧ]fo@{feed%Ӷ	EAaneou+gҲrosл|feed%ԛ!Њth!bЧy	EAaneou+nephrolithoл|Ю%Ѣ]stӜ+Њth!Ԯ	OAaneously||Њth!Ѷ
HAн|mak!{ә!in	BAн>җdrum|ә!i<th!җdrum||AKruptur;AAtympanЀmembran!perfora=	CCa=||әe	EAӊc!bias|erro@_unequ?Җ!*th!өs	BAӊc!status|hЄweЅ{ӎeЁӊ҈+dail]Ԓ
EAӴ|И>flЄЊщ
EA-implӳБ|Й<т>{too҄implӳ	KA-urban|бth!edg!*{cь
KAal|т>th!anus
KAҰ|т>th!tip *{too҄root
KArdial|*th!sac т>th!ф	BArdi?effuЩ|҃>т>th!ф	EArdiecл|Ю?*th!sac т>th!ф	EArdiocўeЈ|drѩ%*҃>_т>th!ф	EArdБ|swЧ%*th!Ң%т>th!ф	BArdium|thi<sac т>th!ф
KAncep=al|т>th!Ԣ!*gett%pregnӳ
KAnopausal|i<th!yҗ+ѭ!Қ+ԗ	EAnopaӥ|yҗ+*џ!ѭ!Қ+ԗ	EAtry|teЃ*sid!viЩ
KBtal|т>th!Ԣ!*з	EAt?asphyxia|laЖ*oxyge<бз||AJз	BBt?dҝh|dea҄*{bab]т>з	EAt?ӤВЩ|ӤВsio<dur%ѓ]o@о@з	EAt?ԓь|dҝh+т>з
EAopril|И>prВӃ![
KAal|*th!are{у<th!Ҋital+an>th!anus	CA?tҗ||tea@dur%з	BAum|are{у<th!Ҋital+an>th!anus
BAЀlimb ҒmeЁЕ|leg jerk+dur%Ӗ	LAontal||gum	EAont?attachmeЁӔs|Ӕ+*ѫ!#әd+ԅ||AAcҢic?attachmeЁlevel	FBont?~||gum ~|JAБ	EAont?ligaУ|ѫ!#әd+{ӗ	EAont?pocket|gap у<gum an>ӗ	EAont?Љ|МЁ*gum ~||NArҝУ	BAontԧ|dўiЃрtrҝ+gum ~
KAeratк|т>th!Ԣ!*Џ	OAeratкly||т>Џ
KAbital|т>th!ң	FAbit?edema||puffinВ+т>th!eyВ|MFo
BAteum|ҧ<*{і
KArtum|т>th!Ԣ!*з	EArtum Җdiomyю|ѿheЂх!lat!i<ѓ]o@о@з||BVost
KAeral|awa]_th!cўer	EAer?arғ]~|ԩe>arғie+i<th!legs||QIial	EAer?edema|swЧ%i<th!legs, feӄo@hands||LFo	BAer?йe|й!һ!th!с<an>spin?cord	EAer?й!ѯ|numb%*on!ѽ]part	EAer?й!ҡ|ѱ!}йe+һ!th!Ъ	BAer?йou+ї|йe+һ!th!с<an>spin?cord	EAer?neurю|й!ѱe, Ԕ<i<th!hand+an>feet	EAer?vascѼ@~|narrЄarғie+i<th!legs||LIarғi?occlusк	FAer?viЩ||sid!viЩ
KAostheѾ|т>a<artifici?҅	BAosthetЀԠЁп=|Й<т>a<artifici?҅||BYr
EAalЈ|squeez%#Ғ+foo>Њth!ѣ
KAneal|*th!bЧ]ҢЛ	EAne?ѕtoЈ|cК@ш>i<th!bЧy||AO	EAne?dialyЈ|clean%*th!И>ч!th!bЧy	EAnecл|Ю?*bЧ]ҢЛ	BAneum|thi<Ң%ч!th!bЧy	EAnБ|ҁ+Й<ч!th!bЧy	BAnsӚa@abscВs|pockӄ*pu+nea@{tonsil||AAquinsy
EAntricѼ@leukԞlacia|с<ѱ!i<җl]babiВ
EAeЁdўi=|adult ԅ	EAeЁmolar|baЖadult ӗ	BAeЁpaceђr|implӳe>devic!#ҹ+th!heЂbҝЛ	EAeЁӗ|adult ӗ
BAbilь|hЄeasil]thЛ+pas+through	KAble|lett%thЛ+through
KAious|Ә]ԍmful	EAiou+anҙ|Гfew re>И>cЧ+_poo@Ӂ<B12 upԙ||NEa
BA?йe|й!i<th!Ӆ@leg
LAtў||lҲЛ	EAteЁҲhma|Ҳhm{^regѼ@Ѩ	AAteЁcough||lҲ%cough||||1	EAteЁӤВsiv!Е|ӤВsio<#lҲ+fo@yҗs||AAdysthymia	EAteЁdiarrhea|loos!stool+fo@2 week+o@more||RCo	AAteЁfћ||lҲ%fћ||||1	DAteЁpѩ||lҲ%pѩ||||1	AAteЁґ||lҲ%ґ||||1	EAteЁvegetaѧ!stн|be%awak!bДЌawar!о@{с<ҡ
EA.Person?Independenc!PayУ|mӜ]fo@С!^{Ԏ-tѥдВ+o@disabilь||||4	DA-to-ѻ<transmisЩ||ѻn-to-ѻ<шd|AOhuӊ-to-huma	EA-yҗs|С!ҩ+th!yҗ+eaЍwa+folӅd	BA?Җ!attendӳ|҇e@^dail]tasks||PDsЈt	EA?Фbudget|NHS mӜ]#ӎў+҇ decid!hЄ}spend||||4	BA?Фrecord|Фrecor>#С!ҹ themselvВ	EB?ԕѧ!equipУ|gea@suЍa+masks, glove+an>gowns	BAalit]Е|lҲ%patғ<*thought+an>ӟ+#П+dԧrВs	EAall]idўifiabl!informa=|detail+#shЄрԖ!is||SHy%info
DAra=||swҝ||||1	GBre||swҝ||||1
FAЈ||whoop%cough
EAiv!developУ?Е|autism an>relн>ӱ=s
EA cavus|ѝfoԟarch	EA planus|flбfeet
BAy|vagin?devic!fo@ӣ o@}giv![
BA.PET scan|sca<#Ԋ+hЄacѧ!cЧ+are||DF-CT
BAia|Ү]re>o@purpl!spԟ_ѹ%Ӟ@th!Ѷ
EA.Peyronie'+~|curved, pѩful erecљ<_sca@щ
EAmulsifica=|Ю?*{cloud]ey!len+^soun>wavВ
BA Љ|us!*҂se+}kiЅѲs
EAytoЈ|ҝ%Ԇ*Ѳ+b]А
EAm limb pѩ|Ҥ<felt i<{limb #i+gӜ||IE	EAm sensa=|Ԁ%{loЃlimb
CAceuѾal||[	AAceuѾ?agў||[|HKolog	AAceuѾ?Ѡ||[|PAproduct	KAcodynamic|*whб{Ѡ doe+i<th!в	EAcodynamics|hЄ{З!aњ+th!в	EAcoepҫmiҐ|ё]*hЄѠ+aњ Ӱ!өs	EAcoҊetЀtВtЛ|Ҋ!teЃ}choos!{[	BAcoҊomЀtВt|Ҋ!teЃ#҇+choos!{[||LHet	EAcoҊomics|hЄҊe+џ!th!wa][+Ѭ||LDet	KAcokЭѾ|*hЄ{Ѡ Ғ+Њth!в	EAcokЭѾs|hЄ{З!Ғ+Њth!в	KAcologҰ|*Ѡs||NA	OAcologҰly||^[	EAcҐ|ё]*hЄ[+Ѭ	FAcoЉ||МЁ^[|IHlogЀ;IHlogic?;IAlogЀЇ;IAlogic?Ї;AHѠ 	EAcovigilК|track%*th!ԍm+*[s
LAgeal||ӝ	EAgecл|Ю?*th!ӝ	EAgБ|sor!ӝ	CAx||ӝ
BA 1 ӿ|firЃқЅё]i<Сe||GGI;IAёy;GAI ёy;IFcҢic?;GGI cҢҰ	BA 2 ӿ|mid-siz!ё]*whethe@{МЁma]Ѭ||GGII;IAёy;GAII ёy;IFcҢic?;GGII cҢҰ	BA 4 ӿ|ё]don!о@{З!goe+o<sale||GGIV;IAёy;GAIV ёy
EAarbital|Ӓ![||LAӜ
BAype|trait+#ca<b!see<o@measцd	KAypic|*trait+ҵca<se!o@measц
BAalanЭ|О<ҋ%ѯ	EAephrЭ|З!#ԩ+И>vВҏ	EAketonuria|Т>ѵӦ%dow<{pЂ*Оn
EAoin|Ӓ![
BAromocytԞ|rar!Ц#ђ+ГmuЍadrenalЭ||COa
EAis|forВki<Гtе}puЅԮ
EAtis|ѡn, sor!ӷ
EAgraphy|X-ra]*ӷs	EAthromboЈ|clԟi<{ӷ	CAtomԧ||ѻ<рdraw+Ў	CAл||И>draw||Also {МЁ#ԙ+oДԤ{Ў.
EAelia|Ә]Өlimb+_з
FAhobia||sensiѧit]}sound
EAat!binder|З!#Ӆr+phosphн	EAodiВғas!ж|З!#wҫn+И>vВҏ	BAodiВғas!typ!5 ж|З!fo@erecљ<ҟs||SH5 in;ALPDE	BAolipid|fб#ђ+ԆceЅwalls	EAoryla=|add%*{phosphat!}{Оn
EAbla=|burn%awa]^lѳ	FAgЛ||su<ѱe|FAѱe	EAllergy|ҧ<Ӯ]sӄoff b]lѳ
EAynamЀЉ|МЁ^lеan>{Ѡ #lеturn+on
FAhobia||sensiѧit]}lѳ	EArotec=|ԕљ<_sunlѳ	KArotectк|Ӹ%_sunlѳ
BAecepя|ceЅ#sense+lѳ	EAefracѧ!kerнcл|lӏ@ey!ұ]}correct sѳ	EAefracѧ!Џ|lӏ@ұ]}correct sѳ
KBensitк|sensiѧ!}sunlѳ	EAensiѧ!epilepsy|seizц+sӄoff b]flash%lѳs	FBensiѧь||sensiѧit]}sunlѳ	BAensiѧit]Ӽ=|ҧ<Ӽљ<}sunlѳ
FAherapy||lеЉ	EAoxicь|ҧ<bur<_lеan>{Ѡ||KA Ӽ=
BAc йe|й!#ы+мЛ
BAн|ҥ?#ђ+plҲЀsoft
EAde+tumor|rar!breaЃlump||OBu
KAeneѾ|*famil]tree+*liv%thЛs	EAeny|famil]tre!*liv%thЛs
BAtrԧ|Ԍ@р҇+С!regai<streng҄an>ҒУ	EAtry|Җ!#҇+С!regai<streng҄an>ҒУ
EA?dependү|whe<th!ѽ]get+ӥ>}{Ѡ	AA?examina=||physic?exam	FA?exer=||ԍ>physic?effort	EA?З!an>rehabilita=|Җ!#҇+С!mov!an>Ѭ agѩ||||2	EA?rВtrѩt|әd%o@ty%{ӎў	ACian||docя	BAia<asЈtӳ|Ӎ?profВЩ?рѬ+aԎsid!docяs||NAociн
KAlogҰ|*hЄth!ѽ]Ѭs||LA	NAlogҰly|i<hЄth!ѽ]Ѭs	EAlogy|hЄth!ѽ]Ѭs	CAtherapԧ||physic?therapԧ|||3	FAЉ||physic?Љ|||3
BAhemҰ|natur?plaЁsubstК||FAnutriў
BAstroҊ|plaЁг!lik!{femal!Ыe
BAғol|plaЁг!#Ӆr+cәВғol||BGlaЁ
BAherapy|МЁ^plӳs
EA|ҝ%thЛ+#ar!Ќfood
BA.PICC lЭ|Ԏ, thi<ԛ!#run+_th!ҳ}{Ӱ!ӷ||AAperipherall]inserte>cўr?catheғ
CAraph||pictц|IAm
EAta=|colorЛ	KAted|^color
EArpЭ|З!fo@dr]mou҄o@ey!prВsц
EAd?sinus|пte>pӵnea@th!tailі||KA~
CA ёy||қЅҗl]ёy|AGfeasibilь
EAolimus|ҧ<cream #calm+itchЛ
KA|*{қЅglan>i<th!Ъ
EAcѼ|yЧЄspԟo<th!ԑ!*th!ң
EAtazӜ|Ѻ+[
EAcilҢ-tazobӟam|ШХ||MA
EAidӜ|єsҖr%[
EAcam|Ҥ<an>swЧ%[
EAg edema|swЧ%#ҹ+{deЁwhe<prВsed||IFo
KAary|*th!glan>belЄth!Ъ	BAar]adenԞ|Цi<{glan>*th!Ъ, usuall]ЌІ	BAar]Ԅ|glan>i<th!с<#ы+҉@Ԅs
EAasi+rԈa|scal]rash #clҗ+b]itself
BBo|МЁ^no acѧ![	EAo eњ|Ԁ%bette@beҘ!Ԗ!expect+to	BAo ө|Ҕ#get+no acѧ![||IAarm	KAo-ыled|compare>^{МЁ#ha+no acѧ![	BAo-ыle>ӿ|ё]#compare+{МЁ^{fak!Ӝ||TAёy	KAo-treнd|gк<{fak!Ї
EAt{accreta|ԉў{#ҷ+Гdeep in}th!ӆ||QA spectrum	EAt{previa|ԉў{#coӘ+th!Ҩ%*th!ӆ||LEa	KAtal|*th!ԉўa	EAt?abrup=|ԉў{#pull+awa]_th!ӆ ѭ!з||AAabrupљ ԉўae	EAt?ӡ=|ԉў{#Ѭ+poorly	EAt?insufѦ|ԉў{#doe+Ќfee>th!bab]wЧ
EAcephaly|flбspԟo<{Ҹ'+head||BMosi=?p
KAr|o<th!sol!*th!foot	EA@fasciБ|heel Ҥ<_{straЭ>ban>Ӟ@th!foot	BA@wart|wЂo<th!sol!*th!foot	EArflexӴ|point%th!foԟdown||HH 	KArflexor|*th!х!#point+th!foԟdown
EA psoriaЈ|scal]patӂ+*Ѷ
EA|liqui>pЂ*Ў	BA cЧ|ԑ!И>ceЅ#ђ+Ѳ-fѳ%Оns	EA Оn|О<i<th!Ў	EAphereЈ|МЁ#filғ+th!Ў||GA exџe
BAd|қЅr%*DNA i<Ѳs
EA.Plasmodium|ӑ!#П+Ԩa	EA.Plasmodium falciparum|ӑ!#П+deadl]Ԩa	EA.Plasmodium vivax|ӑ!#П+Ԩa
EAcь|powe@}џe
BBet|И>ceЅ#҇+clot+form	EAӄaggrega=|clump%*clott%А	BAӄcount|couЁ*th!cЧ+#҇ И>clot	EAӄtransfuЩ|giv%*donн>clott%А	BAet-derк>Цfacя|О<#ђ+cЧ+ҷ	EAet-riЍplaқ|И>pЂӥ>}҇ healЛ
BAum-bӏ>ӂmoЉ|cК@Ѡ+mad!^plaҮum||IA compound
KArphic|^ӊ]shapВ	EArphism|hav%ӊ]shapВ
BA|thi<Ң%т>th!ҕ	KAl|*th!Ң%*th!ҕ	BAl effuЩ|҃>т>th!ҕ
EAsy|swЧ%*th!Ң%т>th!ҕ||GAtis	FAtЀӂЃpѩ||Ҥ<whe<м%in|KE
EAdeЈ|Ҽ!#ԗ+҃>_ҋ%Ԇт>th!ԁ
EAathy|ѱ!}{й!bundle
KAotў|abl!}becom!an]typ!*cЧ
EAtrЀtrѩЛ|jump trѩЛ
EA.Pneumocysti+ӻ|єЙ<i<С!^ѿѴ!їs	EAcocc?~|Й<#ca<hҳth!ҕ, И>o@Ъ	EAcocc?ӻ|єЙ<П>b]bacғia	EAconioЈ|єН!_м%i<duЃбѬ	EAmediasҮum|ai@i<th!middl!*th!chВt	BAnecл|Р<}Ю!{ԁ	EAnБ|swЧ%*th!єщ	EAperiҖdium|ai@т>th!ф	EAperitӜum|ga+i<th!bЧy	CAthorax||collapse>ԁ
CBrԧ||foԟdocя|ADchiropod	FBry||foԟи|ABchiropod
BAte|Ѣ]filte@cЧ
EAoderma|ҧ<^mixe>colo@an>thi<spots
BA muta=|џ!*on!lette@i<{Ҋe	BA prevalү|sԍ!*С!iЅбon!ҩ	BA-of-Җ!tВt|quiЖteЃo<th!spot	EA-of-Җ!tВtЛ|quiЖtВt%don!o<th!spot
DAyelБ||polio
EAirus|҂+#П+polio
EAiuria|pass%urin!Ә]Ԕn
EAғiti+nodosa|swЧ%*medium arғiВ	EAthralgia|Ҥ<i<ӊ]҅s	EAthrБ|swЧ%*ӊ]҅s
BAlorinн>biphenyl|ќindustri?ҥal
BAclЀarԞtЀhydroҖӛ|ќҥ?_smoke	EAstЀѢy|Ѣ]^ӊ]҃>sacs	EAstЀѢ]~|Т>Н!#fӚ+th!Ѣy+^҃>sacs	EAstЀovary|ovar]^ӊ]қЅ҃>sacs	EAstЀovar]Ћ|Ы!Ь<#aњ+th!ovariВ||PJian	EAthҙ|Гӊ]re>И>А||IEa	EAthemi{Әa|И>cК@#ђ+Гӊ]re>И>А||IJa
EActylism|Ԥ{fЛers	EActyly|Ԥ{fЛer+o@toВ
FApsia||Ԥem!thirst
KAnic|П>b]ӊ]ҊВ	BAnЀӲscore|ӲВԢat!_ӊ]ҊВ
EAdramnios|ГmuЍ҃>т>th!Ҹ
EAdica=|tak%ӊ][s	EAras!chai<Ӽ=|ӯЃ#copie+DNA }fin>Ѳs	EAriza=|Ԡn%*қЅmoleculВ||IFs
BArphism|ӌ<Ӊenc!i<{Ҋe||AMҊetЀ;AMҊ!
EAalgi{rheumaѾa|stiff, pѩful shoulder+an>hip+i<olde@Сe	EAosБ|Н!#weaken+ӊ]хВ	EAxi<B|lҲ-choic!Х||AAcolisҮ
FAurю||ѱ!}ӊ]йВ
BA|қЅЦ*щ
BAcл|Ю?*{қЅҠ, Ԕ<i<th!ѣ	BAptҫ|chai<*О<ҋ%ѯs
FAagia||Ԥem!hunger|AGhyper	EAarmacy|tak%ӊ][+бonce	BAenol|plaЁг!i<fruӵan>tea
KAid|shape>lik!{stalk
EAdiculю|ѱ!}ӊ]й!roots
BAccԍҫ|chai<*ҿs
KAmnographic|*{Ӗ tВt	CAmnѤ||oӘnеӖ tВt|MAm
FAbstanc!ӥ||us%sћ?Ѡs
EAauma|ӊ]ҽ+injuriВ
BAsaturн>fatt]ӭ|э]fб_fish an>plӳs
FAia||pass%ГmuЍurЭ
EA.Pomp!~|Т>ҋ-Ԇ*Ԙ@#weaken+хВ
KA Ӊўiнd|^Ә]abԏ?А
KAeal|behin>th!knee	BAe?Ѫ|arғ]behin>th!knee
EAљ<attributabl!risk|sԍ!*cӏ+du!}on!П||YAfrac=	EAљ<э|th!Ф*{wә!Ҕ*Сe	KA=-bӏd|*{wә!communь
EA.Porphyromona+gЛivalis|gѥ#П+gum ~	BAria|unӌ<Н!*Ў-mak%ҥals
EA-win!stѩ|re>зmark
EA ԥЩ|ѝprВӃ!i<th!vei<}th!lкr	BA ӷ|vei<#feed+th!lкr	BA vei<thromboЈ|clԟi<th!vei<}th!lкr
BA.Posiѧ!an>Negaѧ!Syndrom!Scale|scor!*hЄba>schizophreni{is	EAv!airwa]prВsц|ai@prВӃ!#ҹ+th!airwa]Ҩ	EAv!end-expiraя]prВsц|prВӃ!#ҹ+th!ԁ+Ҩ	BAv!predicѧ!value|chanc!#{posiѧ!rВult i+rѳ
EAo<emissio<tomѤ|sca<#Ԋ+hЄacѧ!cЧ+are
KA hoc|planne>onl]о@th!ёy	BA hoc ԃЈ|Ӻбdat{planne>onl]о@th!ёy	EA-concussio<Ћ|ґ+#laЃо@{hea>ҡ||NJve	KA-discԍge|о@leav%th!ъ	EA-dur?punctur!headaӂ|headach!о@{needl!i<th!spЭ	EB-expoӃ!prophylaxis|З!}preveЁa<Й<о@contӟ ^{Ѳ	KA-inғven=|о@th!program||EM	EA-market%ӃveӚК|safet]ӂck+о@{З!goe+o<sale	KA-op|о@Џ	KA-ӃgҰ|о@Џ||EI	EA-thrombotЀЋ|leg Ҥ<an>swЧ%о@{clot	KA-traumaѾ|о@a<injur]o@shock||EJ	EA-traumatЀstrВ+Е|lҲ%dԧrВ+о@{frѳen%evў	EA-voi>rВidual|urin!left i<th!Ѯ@о@peeЛ	EA-voi>rВidu?volume|urin!left о@goЛ
CAВthВi{Җ!unit||recoӘ]room|ES-ana
KAior|бth!Ԯ	EAio@capsul!opacifica=|cloud%о@len+Џ||QJa@opac	BAio@cruciat!ligaУ|ban>ч!th!knee	ABio@ӗ||baЖӗ	EAio@цthr?valvВ|flap+#bloЖ{Ҹ'+urЭ	EAio@uveБ|swЧ%i<th!baЖ*th!ң	EAio@vitreou+detachУ|ey!jЧ]pull%away
EArpetЀneuralgia|й!Ҥ<#stay+о@shЛlВ
KAtal|о@{seizц
EAturь|з paЃdu!dн
KAnopausal|о@menopaӥ	FAnopaus?ѹЛ||ѹ%о@menopaӥ	EAnopaus?osteoporoЈ|ѿі+о@menopaӥ	EAnopaus?woӊ|wԞ<о@he@laЃҚ	EAnstru?҈|week+sinc!th!m҉r'+laЃҚ||EN-
EAonat?ԓь|dҝh+_1 mon҄}1 yҗ
KAeratк|о@Џ||EJ-	BAeraѧ!adhВӴ|sca@ban>ч!th!bЧy||AJintra-abdominal	EAeraѧ!analgВia|Ҥ<relief о@a<opera=	EAeraѧ!ѹЛ|ѹ%о@a<opera=||OAhemorrh҈;OAhaemorrh҈	EAeraѧ!cogniѧ!ӡ=|ѐ!Ԭ%о@a<opera=	EAeraѧ!complica=|ѵо@a<opera=	EAeraѧ!delirium|confusio<о@a<opera=	EAeraѧ!ileus|ѣ #ԗ+о@Џ	EAeraѧ!п=|Й<о@a<opera=	EAeraѧ!morbidь|ҟ+о@a<opera=	EAeraѧ!ԓь|dҝh+о@a<opera=	EAeraѧ!naӥ{an>vomitЛ|upsӄјЍо@a<opera=	EAeraѧ!Қ|Ԣ!о@a<opera=	OAeratкly||о@Џ
KArtum|о@з||EAnatal	EArtum ӤВЩ|ӤВsio<о@hav%{Ҹ||ELnatal	EArtum hemorrh҈|heav]ѹ%о@з||MJa	EArtum psychoЈ|sћ!У?дВ+soo<о@з, a<emerҊcy||EKnatal;BKuerperal
KAandial|о@{meal	EAandi?glucԈ|И>Ԙ@о@{meal||NAhyperglycҙ;NAhyperglycaҙ
KAroke|о@{stroke||EG-
EArm а|ѓ]paЃ42 weeks||EO-;BKroԎed
IAн||suggВt
KAal|*hЄon!stand+o@sits	EA?ы|ҹ%balК	EA?instabilь|poo@balК	EA?orthostatЀtachyҖdi{Ћ|faЃфbeбan>dizzinВ+o<stand%up||JQtach
EAn=|ӣ о@{suicҫ
KAe|saf!}drink	DA!wнr||drink%wнr
BAium channel|gat!#let+potassium in}А	EAium iodҫ|piЅ#Ӹ+th!ԭ>_radia=	BAium-spar%diцѾ|wн@piЅ#ҹ+potassium
EAy|strength
LA||strong	IAiн||ԫ	EAia=|mak%stronger
EAne-iodЭ|brow<liqui>#kӚ+Ѳs
BA *atяney|pape@#let+Ԗ!ӟ fo@an҉@ѻn
BAus|famil]*҂se+#Ҙ!ҧ<bumps
EA.Prader-WӚi Ћ|ҊetЀЬ<^constaЁhunger
BAtЀӿ|ё]*{МЁi<ћyda]и
EAexole|Parkinson'+[
EArel|З!#prevў+clots
EAtaҮ|cәВғol [
EAuӳel|worm [
EAin|И>prВӃ!an>nѳmar![
BA-exԧ%ӱ=|Фѵ#Ԗ!alread]has	EA-expoӃ!prophylaxis|З!#prevў+HIV	KA-inғven=|ѭ!th!program	KA-op|ѭ!Џ
BAѾ|foo>#feed+goo>gДѲs
EAcer|џe+#coul>becom!І	KAcerous|abl!}tur<in}І||DAmalignӳ
KAnҰ|ѭ!tВt+i<Сe
FAiou+puberty||җl]puberty
EDcepљ<и|Җ!ѭ!а||PAounselЛ	KAcep=al|ѭ!gett%pregnӳ
BAsor|Ҿ%#come+ѭe
EAљ<model|ma҄#tЧ+whбma]happen	KAtк|tЧ%whбma]happen	BAѧ!facя|sig<*whбma]happen	EAѧ!value|hЄԔ<{teЃrВult i+rѳ	BAя|sig<*whбma]happen
EAec=|tendency
HApԈ|mak!mor!likel]}gӄӚ	BApos%facя|th%#ђ+дВ+mor!likely||DKcipitat	EAposi=|highe@chanc!*gett%{~
EAsolӜ|sғoid	EAsӜ|sғoid
EAampsia|ҁ+ѝИ>prВӃ!i<а||DJ-
BAre>provҫ@organiza=|pla<#cost+lВ+^certai<docяs||||2
KAntal|*th!froЁpЂ*th!Ъ	BAnt?cortex|froЁpЂ*th!Ъ
EAaҢ|й!Ҥ<[
BAnc]complica=|ѵi<а
EAilita=|gett%fӵѭ!Џ||GA
KApital|ѭ!Ӽh%th!ъ||DI-
EAlӳaљ<ҊetЀdiagnoЈ|Ҋ!teЃ*a<embryo ѭ!а||YAtВtЛ
EAur!ejacѼ=|com%Гsoo<dur%sex	FAur!ԓь||җl]dҝh	EAur!ruptur!*membranВ|wнr+#Ӧ Гҗly||DVlabor	CAur!vўricѼ@contrac=||Ԥ{фbҝ|AAvўricѼ@ectopЀbҝ	EAurь|be%bor<Гҗly
EAica=|З!gк<ѭ!{procedц
KAopausal|ѭ!Қ+ԗ fo@good	EAopaus?woӊ|wԞ<рstiЅha+Қs	EAstru?dysphorЀЕ|sћ!moo>џe+ѭ!{Қ	EAstru?Ћ|moo>an>ѽ]џe+ѭ!{Қ
EAar|too҄у<th!froЁan>baЖԅ
KAal|ѭ!з	FA?и||ѓ]и|ALӳ
KAratк|ѭ!Џ||DJ-	EAraѧ!assВsУ|ӂck-Ԇѭ!a<opera=	OAratкly||ѭ!Џ
EAderК|Ӱe@part
BAnt|ё]#҉@expert+hav!Ќyӄӂcked
ABe||forВkin
FAcuЈ||hҗ%Ӕ+^҈|AB҈-relн>hҗ%Ӕ	EAopia|ѐ!see%ԆcӔ!^҈
BBiber|ФprofВЩ?рorder+З!fo@you	BAipљ<Ѡ moniя%program|stat!liЃ*certai<prВcrip=s||||2	BAipљ<prepaymeЁcertificн|pas+#coӘ+aЅ*you@prВcrip=s||||4	BAip=-onl][|З!#need+{prВcrip=||||4
EAteeism|Ѭ%whil!Ӛ
EAr!ulce@preven=|prevў%be>sorВ
EApѧ!eligibilь|short-tѥcoӘag!whil!Ԗ!appliВ||||2
KAgҰ|ѭ!Џ||DI-
KAptԞѾ|ѭ!ґ+ҭ
KAm|bor<o@happen%ѭ!37 week+*а	CAm з||җl]з|DGmatц	EAm delкry|з ѭ!37 weeks||DJmatц	BAm infӳ|bab]bor<ѭ!37 weeks||DHmatц;IAҸ	EAm labor|з #ҭ+ѭ!37 weeks||DGmatц;MBu;DBmatur!labou	EAm prematur!ruptur!*membranВ|wн@Ӧ%Гҗly
KAatУ|ѭ!Ї||DJ-
EBү|hЄӌ<ӵis	BAenc!raљ|hЄӊ]ҩ+mor!ӌ<Ҿ%is	JAў||ӌn	BAeЁcӏ|exԧ%cӏ
BAtabl!dҝh|dea҄#goo>Җ!coul>hav!prevўed||AKavoid	BAte@inhaler|inhale@fo@dail]us!}preveЁѨ||AKыl;AImѩtenК	EAѧ!и|Җ!#҇+С!sta]wЧ||HIat;LEэ;LEФ	BAѧ!service|servic!#҇+С!sta]wЧ
EAsm|erecљ<#lҲ+ГԎ, a<emerҊcy
EAuЭ|Ԩ{[
EA]amenorrhea|Қ+#neve@ҭed||QCo	EA]biliar]cәangБ|Н!#dВtroy+th!қЅӶ+*th!lкr	CA]Җ!physician||regѼ@docя	BA]Җ!provҫr|profВЩ?рgк+you@ћyda]Фи	EA]ciliar]dyѶВia|Т>failur!*th!ӧ+}clea@mucus	EA]dўi=|bab]ԅ	EA]dysmenorrhea|pѩful Қs||SCo	BA]endpoint|mai<rВult #{ё]look+for||LF ;IAoutcome	EA]hyperparaӬism|oӘacѧ!Ԅ+#rais!calcium	BA]ѴodeѦ|ѿѴ!ї _з	EA]molar|baЖbab]ӗ	BA]outcom!measц|mai<rВult #{ё]meaӃВ	EA]ovaria<insufѦ|ovarie+#ԗ Ѭ%weЅѭ!ag!40||CAematur!ovaria<failц	EA]preven=|ԗp%{Н!ѭ!ӵҭs	EA]scleros%cәangБ|sҖr%*th!lк@ducts	EA]seriВ|firЃsӄ*dԈ+*{vaccЭ	BA]tumor|ԉ!Ԑ!{cК@ҭed||MBu
BAravida|wԞ<рi+pregnaЁfo@th!firЃҩ
BAg dԈ|firЃdos!#trѩ+th!в
BAara|wԞ<hav%{firЃҸ	KAarous|hav%{firЃҸ
EAdi?preven=|ԗp%Ӳfacя+ѭ!the]ҭ
CAp?invВtigaя||lea>rВҗӂr
BA|misfolde>О<#П+с<~
BA authoriza=|approv?#th!insц@muЃgiv!first||NFs;CNe;CFecertific||3
AAt]popѼ=||Ҕi<moЃneed
KAptoѾ|mak%cЧ+die||DJ-
BAd|firЃѻ<i<{famil]}b!ёied
EAg depth|dep҄*th!gap бth!gum||IFpockӄ
BAѾ|liv!gѥ#ma]b!goo>fo@th!gut
BAcitonin|И>г!#rise+^ba>п=s
EAur?pѩ|Ҥ<_{Ӎ?procedц
KAgѼnt|҇%И>}clot
EAlgia|Ҥ<i<th!Ӆ@ѣ
EAcл|Ю?*th!Ӆ@ѣ
EAcolecл|Ю?*th!wә!Ӱ!ѣ	BAӽ|Ӻч!th!bottom ^{ӨӶ||AGan
KBmal|ѭ!th!mai<ґ+*a<дВs	CAm?ґ||җl]warn%ԡ	BAme|җl]sig<ѭ!a<дВs
BAg|Ѡ #turn+acѧ!i<th!в
CAѧ!cough||cӇ^mucus
BAito@cЧ|җl]ceЅ#form+҉@А
BAғӜ|Ы!#ӣ+а	EAғon!recepя|ceЅpЂ#receк+{Ыe	EAҮ|form *{ѓ]Ыe||HBoge	BAҮ-onl]pӚ|з ы piЅ^on!Ыe||HLoge
CAЈ||outlook	KAsѾ|tЧ%hЄa<дВ+ma]go	BAstЀfacя|sig<*hЄa<дВ+ma]go	EAstЀvalue|hЄweЅӵtЧ+whбma]happen
EAmme>ceЅdҝh|planne>dea҄*А	EAmme>dea҄ligan>1|О<#hҫ+cК@_th!в||ABPD-L
EAsЩ|gett%worse	EAsЩ-fre!Ӄvival|Ԣ!i<whiЍ{cК@doe+Ќgӄworse	BAssiv!~|Н!#get+wors!ove@ҩ	EAssiv!multifoc?leukoүphalю|с<Й<i<С!^ѿѸВ	BAssiv!multipl!scleroЈ|й!Н!#ҹ+gett%worse	EAssiv!х!relaxa=|tens%an>the<relax%eaЍЯ
KAlammaяy|Ҙ%swЧ%i<th!в||DM-	BAlammaя]cytokЭ|mВsenge@#П+swЧ%i<th!в||AV
BAeѾ|З!#Ғ+foo>aԎ||KA agў
BAҮ|Ы!#ҭ+milk produc=	EAҮԞ|Ц#raise+milk Ыe
EAse|slipp%*a<organ	KAsed|slippe>oД*Ҭ
GBerн||multiply	FAera=||rapi>Ҡ	EAeraѧ!ӹЀreҮю|ey!ѱ!_Ѻ+^new vВҏ	EAeraѧ!vitreoreҮю|sca@ѫ!о@ey!Џ
EAge>expoӃ!Љ|talk%Њtraum{step b]step
BAe@regӴ|switЍ#ҭ+{Ҋe
EAӴ|turn%th!palm down
EA posi=Л|ly%o<th!bЧ]}м!betғ
EA *concept|җl]sig<#a<ҫ{Ѭs
EAsь|tendency	BAsit]score|scor!ӥ>}matЍsimila@ӎўs	BAsit]scor!matchЛ|Ҥr%*simila@ӎў+fo@{fai@comparison	KAsь-matӂd|matӂ>}mak!{fai@comparison
LAlacѾ||prevўк||A+{nou<ӵma]mea<{condom.	BAlӟЀmҲecл|Р<}Ю!{breaЃѭ!cК@ca<ҭ	EAlӟЀЏ|ұ]#prevў+~||AIrisk-reducЛ	MAlacѾally||}preveЁдВs	FBlaxis||prevўiv!Ї
EAol|З!#put+ҵ}Ӗ
EAnolol|heЂan>worr][
EAocep=|sens!*Ԑ!th!ѽ]is	KAoceptк|*sens%Ԑ!you@ѽ]is	EAocepѧ!trѩЛ|balanc!trѩЛ
EAthiouracil|З!fo@a<oӘacѧ!Ӭ||AAmethimazole;AAҖbimazole
EAagnosia|Ќknow%facВ
KActк|folӢ%С!forwar>ove@ҩ	BAcѧ!cohort ёy|ё]#folӢ+{Ҕforwar>i<ҩ||SA	BAcѧ!ёy|ё]#folӢ+С!in}th!futц	NActкly|b]folӢ%С!forwar>ove@ҩ
BAԄin|Ыe-lik!г!#П+Ҥ<an>swЧЛ	EAԄi<analog|ey!drop #Ӆr+ey!prВsц||UAue	DAt!adenoѕ||Ҧ!І	EAte-specifЀӳiҊ|Ҧ!О<measц>i<th!Ў	BAtecл|Р<}Ю!th!prostн||ANradic?	LAѾ||prostн	EAtЀѕ|Ҧ!І||HKe	EAtБ|ѡ<o@пte>prostн
CAeЈ||artifici?ѽ]part	LAeѾ||artificial	AAetЀlimb||artifici?limb	BAetЀvalve|artifici?heЂvalve||LFheЂ	BAetԧ|ѻ<рђ+an>fit+artifici?limbs	BAodontԧ|dўiЃрђ+crown+an>dўurВ
EAЭ|З!#undoe+{И>thinner
EAse|О<#cut+҉@Оns	BAs!ж|З!#ԗ+{҂+_copyЛ	BAsom!ж|З!#ђ+cК@cЧ+die
EAte>Фinforma=|Фdetail+#ca<idўif]someӜ||||2	BAѧ!facя|th%#Ӆr+th!chanc!*ԍm
EA<C deѦ|Т>Ӳ*clots||ALӳithrombin	EA<bindЛ|sѾk%}И>Оns	EA<syntheЈ|mak%*Оns	BA<synthВi+ж|Ѡ #ԗ+mak%*Оns	BAn-energ]malnutri=|Гҍ!foo>an>Оn	FAnuria||О<i<th!urЭ
BAglycan|О<#cushӴ+҅s	EAlyЈ|Ӧdow<*Оns	KAlyѾ|Ӧ%dow<Оns	EAme|aЅth!Оn+i<{ceЅo@в	EAmics|ё]*aЅth!Оns
EAombin|И>О<neede>fo@clottЛ	EAombi<ҩ|И>teЃ*hЄfaЃИ>clots||BHarti?thromboplҲ	KAomboѾ|mak%clot+mor!likely
BA-oncoҊe|ԏ?Ҋ!#ca<tur<in}{cК@Ҋe
BAol|sӄplan
BA pump|pЂ*јЍcЧ+#ђ+ӭ	BA pump ж|З!#Ӆr+јЍӭ	EA Љ|Ә]precis!typ!*radiaљ<Ї||HHbeam 
BAoa|Ӝ-cЧe>ӑВ||IAn
BAe@netѬ|Ҕ*docя+an>ъ+#{pla<Ѭ+with||||2
CAӴ?diagnoЈ||likel]diagnoЈ|AKѬЛ;CKВumptк;AKtўatк
KAal|nҗe@}th!trunk *th!в	BA?femur|top *th!tѝі
JAic||itchy	FAus||itchЛ
BA.PSA tВt|И>teЃ*th!prostн||AFprostн-specifЀӳiҊ
EA.Pseudomona+aeruginosa|gѥ#пt+ѿӎўs||LA	EAgout|ԠЁ҆+_calcium crystals||AAcalcium pyrophosphat!deposi=	EAmembranou+colБ|sћ!ѣ swЧ%_Ѳs	KAnymized|^name+swappe>fo@codВ||KCs	EAphakia|ey!^a<artifici?lens	KAphakic|^a<artifici?lens
EAe<plu+ultraviolӄA|lеМЁ^{Ѡ
EAЈ|Ь<#П+thick, scal]ҧ<patchВ	EAsi+are{an>sћit]index|scor!*hЄba>scal]ҧ<is	KAѾ|*{scal]ҧ<~	EAtЀarthrБ|ԠЁН!Ңke>}scal]ҧ<patchВ
LAatric||У?э	EAatrЀcomorbidь|У?дВ+o<top *an҉@дВs	BAatrЀЕ|У?дВs	AAatrЀъ||У?Фъ	CAatrЀӍa=||У?Ф[	AAatrЀnurse||У?Фnurse	FAatry||У?Фи
KAӟк|abl!}џ!moo>o@ԬЛ	EAԃЈ|ӫ]aboДth!hidde<mind	EAdynamЀЉ|ӫ]aboДhidde<ԀЛs||OHpsycho	EAeduca=|teach%С!aboДthei@У?Фӱ=	KAeduca=al|teach%aboДa<дВs	EAeduca=?inғven=|teach%aboДa<дВs	KAҊic|com%_th!mind	EAҊЀnӜpileptЀӒВ|҆+lik!seizц+П>b]strВs	LAlogҰ|*th!mind|Уal	EAlogic?dԧrВs|Шworry, sadnВ+o@strВs	EAlogic?inғven=|ӫ]o@trѩЛ	EAlogic?Ї|talk Љ||PAherapy	KAmetric|aboДhЄweЅ{teЃmeasц+th!mind	BAmetrЀproperty|hЄweЅ{teЃmeasц+whбӵshould	EAmoя|*ҒmeЁan>thought	EAmoto@agita=|rВtlВ+ҒmeЁ_inne@tenЩ	KApatәogҰ|*У?дВs	EApathҐ|ԡ+*У?дВs	BApԍmacҐ|ё]*[+fo@th!mind	KAphysiologҰ|*th!min>an>в	EAЈ|Ӕ%touЍ^whбi+real	LAsocial||У?an>social	EAsoci?func=Л|cop%i<dail]Ԓ	EAsoci?inғven=|҇ ^ԀЛ+an>dail]Ԓ	FAsoci?ӣ||emo=?an>soci?ӣ	KAsԞѾ|physҰ, bДҢke>}strВ+o@ԀЛs	BAsԢѼnt|Ѡ #speed+Ԇth!Ъ	KAtherapeuѾ|*talk Љ	CAtherapԧ||ӫԧ	FAЉ||talk Љ	KAѾ|oД*touЍ^whбi+real	BAtЀepisode|Ԣ!*Ӕ%touЍ^whбi+real	CAtropЀӍa=||У?Ф[|NAѠ;SAЭ;MA;FAiatrЀ[
EAium|Цo<th!ԑ!*th!ң
EA|droop%ңlid||AGblepԍo
EAsm|ГmuЍspit
EA]onset|stЂ*puberty
BA Фinғven=|step ԙ<}improv!э	EAaљ<bias|whe<onl]strik%rВult+gӄpublished
BA?йe|й!у<th!legs
KAral|i<th!week+о@з	EAr?sepЈ|Й<о@з||KAп=	DArium||week+о@з|BAostpartum Қ;BAostnat?Қ
LBary||ԁ	EAar]arғi?ԥЩ|ѝprВӃ!i<th!єarғiВ	BAar]Ѫ|arғ]}th!ҕ	EAar]~|є~	FAar]edema||҃>i<th!ҕ|KFo	CAar]embolism||И>clԟi<th!ԁ	FBar]fibroЈ||sҖr%*th!ҕ	CAar]funcљ<tВt||м%tВt|AOԁ	FAar]ԥЩ||ѝИ>prВӃ!i<th!ҕ	EAar]infiltrн|cloud]spԟo<{єX-ray	EAar]metҲaЈ|cК@#ш>}th!ҕ||ALԁ;ABєmetҲӏ;SBe	CAar]nodule||spԟo<th!ԁ|AHԁ	EAar]rehabilita=|exercis!an>educaљ<fo@С!^є~||PA	EAar]sarcoidoЈ|Н!^қЅlump+i<th!ҕ	EAar]stenoЈ|narrЄvalv!}th!ҕ	EAar]Ӄfӟӳ|г!#ҹ+th!ԁ+Ҩ	FAar]ӶrculoЈ||ӶrcuӔi+i<th!ҕ	BAar]vascѼ@reЈtК|hЄԍ>ӵi+fo@И>}pas+th!ҕ	BAar]ӷ|vei<_th!ҕ	EAecл|Ю?*{ԁ	CBoҎ||єdocя	FBҐ||єи|AArВpiraя][;GAar][
EA cappЛ|Ӹ%th!ӗ'+inne@щ	EA necroЈ|dea҄*{ӗ'+inne@щ	EA Љ|МЁ*{ӗ'+inne@щ
BBл|Ю?*th!й!_{ӗ||EEo
EAis|swЧ%ч!{ӗ
EAӴ|bҝЛ
BA oximeғ|fЛe@clip #measц+oxyge<i<th!Ў	EA oximetry|oxyge<ӂЖ^{fЛe@clip	EA prВsц|gap у<th!ԂИ>prВӃ!numbers	EA wav!velocь|teЃ*hЄԪarғie+are
BA biopsy|teЃ*{қЅpiec!*Ѷ||AHshave
EA-ton!audiometry|hҗ%teЃ^beeps
EAiv!samplЛ|choos%С!o<purpos!fo@{ёy
EAa|purpl!spot+_ѹ%Ӟ@th!Ѷ	KAic|^purpl!spots
LAnt||pus-fӚed|AAsuppuratк	DAЁdiscԍge||pus
KAar|^pus-fӚe>bumps	CAe||pus-fӚe>bump
LAve||suppԈd
EAroЈ|pu+i<{҅
EAraphy|X-ra]*th!Ѣys
EAephrБ|Ѣ]п=
EAlҲy|reҤ@*th!Ѣ]outlet
KAc|*th!outlӄ*th!јch	EAc stenoЈ|ԩe>јЍoutlӄ#ђ+babie+vomit
EAmyoл|cДi<th!јЍoutlet
EAma|ҧ<Й<^pus	EAm{gangrenosum|pѩful, ҷ%ҧ<sorВ
EAra|pu+i<th!ӆ
EAhroЈ|pu+i<{Ѣy
EAnamҫ|TB [
BAroid|ҥ?ӥ>}kiЅbugs
DBa||fћ
EAstigmЭ|З!#ԫ+хВ	BAxЭ|Ӂ<B6
DAs||фburn
FA||pu+i<th!urЭ
EA.Q fћ|Й<С!catЍ_fҳanimals
PA||ћ]12 hours
PA||ћ]4 hours
PA||ћ]6 hours
PA||ћ]8 hours
BA.QRS complex|mai<spik!o<{heЂtracЛ	BA.QRS dura=|wid҄*th!mai<spik!o<{heЂtracЛ
BA.QT inғval|Ԣ!o<{heЂtracЛ||CJc	EA.QT proԎa=|џ!i<th!ф'+rhythm #ca<b!ҁs||AAproԎe>QT
BAceps|Я+o<th!froЁ*th!thigh||KA Я	EAplegia|paralysi+*bo҄arm+an>bo҄legs||AGtetra
BAy%lif!evў|lif!џ!#let+С!switЍplans||||2
KAatк|tol>i<words, Ќnumbers	EAaѧ!rВҗch|rВҗЍo<whбС!sa]an>Ԁ||MAёy;MAdata	BAy-adjuste>lif!yҗ|yea@*lif!i<fuЅэ
EAfica=|meaӃЛ	IAfy||measц	KAtatк|measц>i<numbers	EAtaѧ!rВҗch|rВҗЍbӏ>o<numbers||NAёy;NAdata	BAtaѧ!traӵlocus|stretЍ*DNA Ңke>}{trait
BA-experiУ?ёy|ё]#compare+ө+Ќforme>b]chК	KA-randomized|^ө+forme>i<{nҗl]chanc!way||NCs	BA-randomize>ӿ|ё]^ө+forme>i<{nҗl]chanc!way||NIs
EApЭ|З!fo@sћ!У?дВs
KAў|Ќacѧ!fo@now
EAe|Ԩ{[
BA sensЛ|hЄѲ+ԡ?eaЍ҉r
EAazole|јЍaci>[
BA Ѫ|arғ]бth!wrԧ
EAio<dermatБ|ҧ<bur<_cК@rays	EAio<dԈ|amouЁ*rays	EAio<exposц|contӟ ^rays	BAio<oncoҎ|Ԍ@рtrҝ+cК@^radia=	EAio<pneumonБ|єswЧ%_cК@rays	KAӴ-induced|П>b]rays
BAl hysғecл|Р<}Ю!th!ӆ an>nҗb]щ	BAl mҲecл|Р<}Ю!th!breaЃan>nҗb]щ||ASmodifie>
EAla@pѩ|Ҥ<#shoot+_th!spЭ	EAlю|pinӂ>й!i<th!spЭ||ANcervic?;ANlumba@
EAcѧ!iodin!Љ|МЁ#dВtroy+ԭ>А||FO
EAmboliza=|Ү]radioacѧ!bead+pДi<{vВsel||LFs
EArequenc]abla=|МЁ#dВtroy+ѫ!^hҝ
AAraph||X-ray	BArapher|ѻ<рԙ+X-ray+an>scans||||4	LAraphic||X-ray	EAraphy|tak%*X-rays
BAmmunoassay|ӯЃ#ӥ+radioacѧ!markers	BAsotope|radioacѧ!г!ӥ>i<scan+an>Ї||FBnuclid
BAogЀtechnoҎ|ѻ<рԙ+X-ray+an>scans||IA]technician;QAician||2	LAogҰ||X-ray|KA	BBogԧ|Ԍ@рread+X-ray+an>scans	EBogy|X-ray+an>҉@scans	CBog]departУ||X-ra]departУ
EAuclid!imagЛ|sca<^{ѿradioacѧ!Ѡ
KAaque|Ԋ%Ԇo<X-rays	BAԍmaceuѾal|radioacѧ!З!fo@scan+o@Ї
EAensiѧь|hЄweЅray+Ѭ o<А
FAherapy||radiaљ<Ї|||2	BAracer|weakl]radioacѧ!г!#Ԋ+Ԇo<{scan||FGacѧ!
BA і|ӛ!o<th!thumb sid!*th!forҗm
EA|ќga+#rise+_th!ground
EAfene|ӛ!an>breaЃ[
EAravir|HIV [
EAil|И>prВӃ![
EA asԡУ|ԉ%С!i<ө+b]chК||IAlloca=;GAize>alloca=;GAise>alloca=	BA-eњ+model|ma҄metho>#alӢ+ёie+}Ӊ	KAised-ыled|^ө+forme>b]chК||HNz	EAiza=|ԉ%С!i<ө+b]chК||HFs	KAized|Ҭ>i<ө+b]chК||HCs	BAize>cҢic?ёy|ё]#asԡ+С!}ө+b]chК||HRs	BAize>ыle>ӿ|ё]#put+С!in}ө+b]chК||HSse;MGҢҰ;HGse>cҢҰ;SG;HGse>ы	BAize>crossove@ӿ|ё]Ԑ!С!tr]eaЍМЁi<turn||HSs	BAize>sample|С!chԈ<b]chК||GH;HJs	BAize>ёy|ё]#asԡ+С!}ө+b]chК||HIs	BAize>ӿ|ё]#asԡ+С!}ө+b]chК||HIs	LAl]asԡed|pДi<{Ҕb]chК|chԈ<b]chК|KCllocat
BA *mo=|hЄfa@{ԠЁca<Ғ||LAveУ	BA-of-moљ<Ҍ|exercis!#ҹ+{ԠЁmovЛ
EAzumab|ey!shԟ#ԗ+leak]vВҏ||AAaflibercept
EAdЭ|јЍaci>[
EAzЭ|ӂЃҤ<[
EA cyclЛ|faЃswЛ+*mood	AB diagnostЀtВt||rapi>tВt	EA ey!ҒmeЁӖ|dream Ӗ||AGREM	EA-ӟ%insuҢ|faЃinsuli<ԙ<т>{meal||AImealҩ
EAlЭ|Parkinson'+[||AGsele
BA raљ|hЄӊ]ҩ+mor!Ԕ<Ҿ%happens||AKincҫnc!
EA.Raynaud'+~|Ь<i<whiЍfЛer+tur<pal!an>numb i<th!cold||KAphenomenon;KBsyndrom;HI;HA phenomenon
EAУ|short-tѥ҇ }liv!бhom!agѩ||||4
EArp=|tak%baЖin||CI
EAv!airwa]~|ӧ+#tѳe<easily	EAv!arthrБ|ԠЁswЧ%о@a<п=	BAv!oxyge<speciВ|unstabl!molecule+#hҳА	EAvь|hЄstrongl]Ҿ%reӟs
EAҊicь|hЄԔ<{Ҵ!П+{sor!ҳo@fћ
BAsЩ|retur<}th!ъ||CDъizat;CDъisat	EAssio<rн|hЄԔ<С!com!baЖ}ъ
EA-to-us!therapeutЀfood|riЍpҲ!fo@starv%Ѱ
BAt|ҥ?ӥ>i<{lab tВt
EA-Ԣ!PCR|ӯЃ#copie+an>count+DNA||KApolymeras!chai<Ӽ=	EA-worl>evҫnce|findЛ+_ћyda]и||LAdata
BAabl!acӌda=|џ!#҇+{disable>ѻ<tak!part||||2	BAabl!adjustУ|џ!#҇+{disable>ѻ<tak!part||||4
EA bias|erro@beҘ!С!do Ќremembe@wЧ
EAliza=|reҨ%*{ѯe>vВsel||IFs
BAe@operat%cԍacғԧЀcurve|chЂ*hЄweЅ{teЃsort+Сe||AGROC
EBiv!langu҈|Ӟrstand%*whб҉r+say	BAor|pЂ*{ceЅ#receк+ӓ	BAo@Ҷ|Ѡ #switӂ+{ceЅԡ?on	BAo@ӳҶ|Ѡ #ѯ+{ceЅӾ	BAo@ѯer|Ѡ #ѯ+{ceЅӾ
KAinӳ|mad!i<{lab b]Ԡn%ҊВ	EAinaЁDNA|Ҋe+joЭ>i<{lab	EAinaЁОn|О<mad!i<{lab
EAtrucѧ!Џ|ұ]#reҋ+{pЂ*th!в
BAr]rВҫnce|hom!#i+fre!*Ѡ+an>alcoә||ABsobe@liv%hom
CAВcү||retur<*Ѩ
EAtmeЁbias|erro@_рԠn+{ёy
KA|*th!laЃpЂ*th!ѣ	EA І|cК@*th!Ӆ@ѣ
EAele|ѣ #bulge+in}th!Ԝ
EAexy|fix%*{slippe>Ӆ@ѣ
BA|laЃpЂ*th!ѣ
GBrн||recoӘ	DAra=||recoӘy
GC||com!Ԯ
CAү||return	JAў||repeнd	EAeЁaphthou+јtБ|mou҄sore+#com!Ԯ	EAeЁІ|cК@#ha+com!Ԯ	BAeЁlarynge?йe|й!#Ғ+th!voic!box	EAeЁmisҖri҈|hav%sћ?misҖriagВ||KAѓ]Ӕs	EAeЁurinar]trӟ п=|Ѯ@п=+#com!Ԯ
BA И>ceЅcount|couЁ*th!cЧ+#Җr]oxyҊ	EA ceЅtransfuЩ|giv%*donн>re>И>А||EQИ>;AMerythrocyte
BA%Ћ|дВ+whe<starv%С!eбagѩ
BAnc!range|rang!*value+fo@moЃэ]Сe||KAinғval
EAe>pѩ|Ҥ<felt awa]_it+П||BFadiatЛ
BA>Җbohydrн|grai<^th!эieЃpart+Юed||IAgrѩ
EAҐ|foԟmassag!fo@э
EA|Ԯwar>fӢ
BAѧ!error|nee>fo@glasse+beҘ!lеi+Ќfocӥ>wЧ	EAѧ!outcome|hЄweЅon!see+о@Џ	EAѧ!Џ|lӏ@ұ]}improv!sѳ	KAяy|Ќ҇e>b]Ї	EAя]epilepsy|Ӓ!дВ+#Ѡ+do Ќы||AJѠ-reЈtӳ;AJintrӟable
GA<from||avoid
IA consciousnВs||wak!up||||1
IArн||grЄԮ	EAra=|ҷ%Ԯ	KAratк|ҷ%Ԯ	EAraѧ![|reҷ%*ѱe>щ
AAn||plan
EA?anВthВia|З!#numb+{Ӱ!pЂ*th!в||LIa
KAer-bӏd|_{liЃ*ӎўs||GGry	BAr]ёy|ё]#ӥ+{Ӱ!liЃ*ӎўs
EAЩ|shrink%o@go%Ԯ	BAsio<ԃЈ|metho>#Ԋ+hЄfacя+ar!Ңked
BAя]T cЧ|Ѵ!ceЅ#calm+҉rs	EAя]compliК|folӢ%th!rulВ
EAita=|foo>o@҃>#fӢ+Ԯ
IAlitн||҇ recoӘ	EAlita=|҇ }gӄabilitie+Ԯ	EAlitaљ<[|Җ!#rВяe+abilitiВ
HAн|giv!҃d+to	EAa=|putt%wн@baЖi<th!в
GArse||pa]Ԯ	AArseУ||repayУ
EAc=|gett%пte>agѩ
EArva=|reЦ*йВ
BAe|retur<*a<дВ+о@gett%betғ	EA!preven=|way+}sta]wЧ	EAe-fre!Ӄvival|Ԣ!ѷДth!cК@com%Ԯ||CPcurrenc	BAЛ-remitt%multipl!scleroЈ|й!Н!#come+an>goВ
BAv!risk|compariso<*th!Ӳi<Ԃөs||BAisk raљ	BAv!Ӳreduc=|drop i<Ӳcompare>^an҉@ө
EA!*informa=|form #let+҉r+se!you@records||||2
EA.REM Ӗ behavio@Е|ӟ%oДdreams||RIu@
EAivir|COVID-19 [
EAntanil|ШҤ<З!fo@Џ||AIsu;AIal
EAraliza=|retur<*mЭrals||KFs
EA ӎeЁmoniяЛ|ӂck%you@Ф_hom!^devicВ
BAbl!dўц|fals!tee҄#com!out||AJcomplet;AIpartial
LB||Ѣy	BA Ѫ|arғ]#feed+th!Ѣy	CA calculus||Ѣ]stӜ	EA ѕ|Ѣ]І||ALclea@ceЅren?cel	BA ceЅѕ|typ!*Ѣ]І	EA colic|sԍp Ҥ<_{Ѣ]stӜ||AIцғ	BA cortex|oute@pЂ*th!Ѣy	FA failц||Ѣ]failц	FA func=||Ѣ]func=	EA insufѦ|poo@Ѣ]func=||HAmҤrУ;GAӡ=;AAѢ]ӡ=	EA osteodysԚ|ӛ!Н!_Ѣ]failц	EA reҬmeЁЉ|machin!#doe+th!Ѣys' Ѭ||AZconҮuou+	EA toxicь|hҳ}th!Ѣys	BA ԛule|Ү]ԛ!i<th!Ѣy
BA|Ѣ]О<#raise+И>prВsц	BA-angiotensi<ї|Ы!ї #ы+И>prВsц||RH-aldosғӜ
KAscѼr|*th!Ѣy'+И>vВҏ
EAuЩ|МЁ#rВяe+И>fӢ||LA Љ
BAѧ!strai<ҡ|Ҥ<_mak%th!sam!ҒmeЁӊ]ԢВ||LImoљ;OHВs	BAѧ!transcrani?magnetЀsԢѼ=|magnetЀpulse+}th!Ъ
IAн||copy	EAa=|copyЛ
BAucљ<number|numbe@*С!#on!siЖѻ<пts||KHve	EAucѧ!coercӴ|prВӃ!b]{partne@aboДѓ]o@з ы	CAucѧ!endocrinoҎ||fertilit]docя
EA analgВia|Ԥ{З!whe<needed||HAӍa=	BA inhaler|inhale@fo@quiЖrelief||CIliћ
BAЍethic+committee|Ҕ#Ӹ+С!i<ёiВ||||4
IA||cДout	KAable|#ca<b!cДout	FAӴ||Ӄgic?Юal
CAЁphysician||Ԍ@i<trѩЛ|AAӍ?rВidў||2	FAnti?Ї||lк-i<Ї
LAal||left oӘ
EA composite|ӗ-colore>fӚЛ||AAcomposit!rВin
FAanc!trѩЛ||streng҄trѩЛ|LAҌ	EAaЁԥЩ|ѝИ>prВӃ!#Ѡ+do ЌӅ@enough
HA|tak!baЖin
FBa=||мЛ	KAaяy|*мЛ	EAaя]arrВt|whe<м%ԗs	EAaя]ӤВЩ|sӢ, ѿмЛ	FAaя]dԧrВs||ѐ!мЛ	EAaя]dԧrВ+Ћ|м%ѐ!i<җl]babiВ	EAaя]dԧrВ+syndrom!*th!ԝ|м%ѐ!i<җl]babiВ	EAaя]failц|whe<th!ԁ+canЌsuppl]enӇoxyҊ	EAaя]hygiene|coӘ%cough+an>sneezВ	BAaя]дВs|дВ+*th!ԁ+o@Ҟ||MA~	CAaя]rн||м%rн	BAaя]ґ|ґ suЍa+{cӇo@sor!ӝ	EAaя]syncyti?҂s|ӌ<҂+#ca<mak!ӵԍ>}мe	EAaя]syncyti?҂+п=|ӌ<є҂+i<babiВ	CBaя]therapԧ||м%therapԧ	FAaя]Љ||м%Ї	BAaя]trӟ|nԈ, ӝ, ӧ+an>ҕ	BAaя]trӟ п=|Й<*th!nԈ, throбo@ҕ||MJ
EA!и|ӨӦ fo@иgкrs
BAs!rн|sԍ!*С!рanswere>o@gԟbetғ
EAoЈ|ԩ%#come+Ԯ
EAs+leg+Ћ|Шurg!}mov!th!legs, Ԕ<бnѳ||MJ
EAcѧ!Җdiomyю|ԪheЂЯ
EAita=|rВtart%th!heЂo@мЛ
BAatrol|г!i<re>grapВ
EAe>ԉўa|ԉў{#doe+Ќcom!out
EAaљ<*Ҡ|slЄҠ
BAlocyte|young re>И>cЧ
BA|baЖ*th!ey!#sense+lѳ	KAl|*th!baЖ*th!ң	EAl arғ]occluЩ|ѯe>arғ]бth!baЖ*th!ң||AYcўr?	EAl detachУ|baЖlaye@*th!ey!#pull+away, a<emerҊcy||AAdetaӂ>reҮa	EAl dysԚ|Т>ѱ!бth!baЖ*th!ң	BAl ganglio<cЧ|й!ceЅ*th!ң	BAl hemorrh҈|ѹ%бth!baЖ*th!ң||JJa	BAl й!fibe@layer|й!laye@*th!ң||RGre	BAl pigmeЁepithelium|laye@#feed+th!baЖ*th!ң	EAl prostheЈ|implaЁ#҇+bҢ>С!see	EAl screenЛ|pho}ӂЖ*th!baЖ*th!ң	BAl tҗ|rip i<th!baЖlaye@*th!ң	EAl vei<occluЩ|ѯe>vei<бth!baЖ*th!ң||AWcўr?;AWbranЍ
EAtis|swЧ%бth!baЖ*th!ң	EAti+pigУosa|Т>Н!#sӢl]ԙ+sѳ
BAblaј|ԣ>cК@*th!ң	BAid|З!mad!_{form *Ӂ<A	BAl|Ӂ<A	EApathy|ѱ!}th!baЖ*th!ң	EApath]*prematurь|ey!Н!i<babie+bor<Ә]җly	EAӽ|lеteЃfo@glassВ
KAeritӜal|behin>th!bЧ]ҢЛ
KApectк|look%baЖбpaЃrecords	BApecѧ!cohort ёy|ё]#look+baЖб{ө'+records||UA	BApecѧ!ёy|ё]#look+baЖбpaЃrecords	NApectкly|b]look%baЖбpaЃrecords	KAғnal|behin>th!breҲі||AHsub
BAirus|typ!*҂+#include+HIV
EA.Rett Ћ|ҊetЀс<ӱ=, mostl]i<girls
BA *spontaneou+circѼ=|heЂҭ%}beбagѩ	GA }bӏlЭ||go baЖ}ԏal
EAѼriza=|Ҽ!#rВяe+И>fӢ||LFs	HAѼrize|rВя!И>flЄto||LBs
EA!Ҙa=|whe<th!eњ i+ԙ<fo@th!П	EA!transcriptӏ|О<#copie+RNA in}DNA	EA!transcrip=|copy%RNA in}DNA	EA!transcripљ<polymeras!chai<Ӽ=|ӯЃ#find+{҂s
EA.Rң'+Ћ|rar!с<an>lк@дВ+Ңke>}aspiri<i<Ѱ||EJ
EA.Rh ~|m҉r'+Ѹe+attaЖth!Ҹ'+Ў||CIВus;AAhemolytЀН!*th!ԝ;AAhaemolytЀН!*th!ԝ
EAmyolyЈ|х!Ӧdow<#ca<hҳth!Ѣys	EAmyosarcԞ|cК@*х!щ
EAtoҊou+reҮ?detachУ|я<baЖlaye@*th!ң
EAtЀfћ|дВ+о@strep throб#ca<hҳth!ф||APacut!	EAtЀheЂ~|heЂvalv!ѱ!о@strep ӝ	EAtoi>arthrБ|Н!i<whiЍth!ѽ]҆+it+ow<҅s	EAtoi>facя|И>О<Ңke>}som!ԠЁ~s	CBtoҎ||ԠЁdocя	FBtҐ||ԠЁН!и
EAis|runn]o@stuff]nԈ||AIvasomoto@;AInon-ӮЀ
EAalia|nas?speech
FAlҲy||nos!Џ
FArhea||runn]nԈ|ICo
EAcopy|Ӻч!th!nԈ
BAirus|col>҂s
EAomy|cutt%*{й!бth!spЭ
EArin|҂+[
BAavin|Ӂ<B2
EAcleЀӭ|molecul!#Җrie+Ҋ!mВsagВ
BAme|ceЅpЂ#ђ+Оns
EAs|soft, ѿі+i<childre<_lЄӁ<D	BAtsia|gѥш>b]Ѿk+an>lice
EAicin|TB [||HB
EAmin|gДХ
EA.Rift Valle]fћ|feve@_fҳanimal+an>mosquitoВ
BA atrium|uppe@rеheЂchamber	BA vўricle|heЂchambe@#pump+}th!ҕ
EAle|З!fo@{й!~
EA Ҵa=|Ҵat%th!С!т>eaЍsiЖѻn
EAonн|і-ԫ%[
BA Ӊү|Ӊenc!i<Ӳу<өs	DA mitiga=||Ӳreduc=	EA *bias|chanc!#{ёy'+rВult+ar!off	EA stratifica=|sort%С!b]level *risk	EA-benefӵraљ|balanc!*benefit+an>risks||AGbenefit-risk;NAbalК;AAbenefit-ӲbalК;NAprofile;AAbenefit-Ӳprofile
EAidӜ|З!fo@sћ!У?дВs
EAmab|З!#Юe+som!Ѵ!А
EAxaban|И>thinner
EAigmЭ|memor][
EA.RNA inғferү|turn%{Ҋ!off ^қЅmoleculВ
EA-asЈte>Џ|Р<^{robot'+҇||FIic;FRic
KAc-asЈted|don!^{robot'+҇||FJ
EA.Rock]Mountai<spotte>fћ|ҽ+дВ+ш>b]Ѿks
EAnium|Я-relax%Ѡ fo@Џ||AIve;AAsuccinylcәЭ;AFsuxameth
CAicҫ||rбpoison
BA can?Ї|МЁ#clean+oДth!ч!*{ӗ||KA;MAherapy	EA ҖiВ|deca]бth!too҄root	BA Ҙ!ԃЈ|sҗЍfo@whбП>{misԙ	FB planЛ||deep tee҄cleanЛ|AMscal%an>;MA an>scalЛ
EArole|Parkinson'+[
EAcaЭ|numb%[
EAa|Ԏ-tѥrednВ+an>bump+o<th!face
EAa|bab]дВ+^ѝfћ, the<{rash||HA infӳum
EAitazӜ|Ѻ+[
KAl|towar>th!hea>end
EAstaҮ|cәВғol [
BA@cuff|Я+an>tendon+#ә>th!shoulde@i<Ҭ	BA@cuff tҗ|я<х!o@tendo<i<th!shoulder||NAҡ
EArus|јЍ҂+#ca<mak!babie+Ә]sick	EAru+gҲroўerБ|јЍbug i<қЅѰ
CA *adminԧra=||wa]}tak!it|AAadminԧraљ<route
EAa|Germa<measlВ
DAa||measlВ
EA=|turn%th!sam!thought+oӘ	EAљ<Е|brЛ%foo>baЖup
BA-i<Қ|Ԣ!ѭ!{ё]ҭ+fo@real
EA!*membranВ|Ӧ%*th!wнrs	LAed||burst
KA|*th!ӛ!бth!bas!*th!spЭ
EAolpopexy|Р<}lift th!Ԝ
BAliac ҅|ԠЁу<th!spin!an>th!hip і	EAliБ|ѡ<ԠЁбth!bas!*th!spЭ
BA|flбӛ!бth!bas!*th!spЭ
EAtril-valsartan|ѿheЂѠ||KA
EA profile|whбi+know<aboДit+sid!eњs	BA-nӄъ|Ӑ?#trҝ+С!рcanЌpay||LAprovҫr||2
KAal|i<{plan!#split+left an>rѳ
FA||salt wнr	FA solu=||salt wнr|AAԏ?salЭ
KAry|*spit	BAr]Ԅ|glan>#ђ+spit
EAerol|З!#ҹ+ӧ+Ҩ
EA.SalmonЧ{Typhi|gѥ#П+{Ԏ, ѝfћ	EAЧoЈ|Й<^salmonЧ{bacғia
BAgecл|Р<}Ю!{ԛ!у<ovar]an>ӆ	EAgБ|пte>ԛВ	BAgo-oophorecл|Р<}Ю!a<ovar]an>it+Ӷ
KAry|эy
EA!Љ|МЁwhe<҉r+failed
EA da]emerҊc]и|Ӑ?МЁѷДa<oӘnеstay||||4
CA size||numbe@*С!ёied
ADr]product||perio>product
BAou+ӷ|Ӫvei<i<th!leg||AOgreб
EAdoЈ|Н!^қЅlump+i<th!Һ
BAa|cК@*і, х!o@҉@soft щ
FAenia||҈-relн>х!Ӕs
JAed||full
FAy||Ԁ%full
BAte>fatt]ӭ|lВ+э]fat	EA=|be%fӚe>up
EAipҮ|Ѻ+[
EAs|Ә]itch]rash _Ү]mitВ
FA an>polish||tee҄cleanЛ|||4
BAi>frӟц|Ҫ<wriЃі
AAa||shoulde@blade
DAҮa||sҖlӄfћ
EA.Schirme@tВt|teЃ*hЄӊ]tҗ+ҵђ
EA.Schԧosom{ӊsoni|flatworm _frВh wнr||LA	EAosomiaЈ|worm Й<caught i<frВh wнr||AAbilԍzia
EAaњiv!Е|У?дВ+#aњ+moo>an>sens!*realь
EA-bӏ>inғven=|program i<schools
BA.Schwan<cЧ|ceЅ#coat+йВ	EAnԞ|Цo<{йe
BAc йe|й!#run+_th!Ӆ@baЖdow<th!leg	EAca|й!Ҥ<#run+dow<th!leg
EAgraphy|sca<^{ѿradioacѧ!Ѡ||AMӛ!
EA|ԑ!*th!ң	KAl|*th!ԑ!*th!ң	EAl bucklЛ|ban>т>th!ey!}men>th!baЖlayer||NAe
EAtis|swЧ%*th!ԑ!*th!ң
EAderma|Н!#ԍden+th!ҧ<an>ca<hҳҺ||BAystemЀscleroЈ	EAЉ|МЁ#cӔe+ѡ<ӷs	KAѾ|ԍdened	EAл|cДi<th!ԑ!*th!ң
EAЈ|sҫway+curv!*th!spЭ
BAg review|oӘview *th!rВҗЍo<{topic
CAa||bҢ>spot
EA%colonoӽ|camer{ӂЖ*th!ѣ	EA%mammѤ|breaЃX-ra]}fin>cК@җly
KAl|*th!sac #әd+th!tВѾlВ
EA typhus|feve@ш>b]mitВ
EA|дВ+_Гҍ!Ӂ<C
EA?aњiv!Е|ӤВsio<#come+бth!sam!Ԣ!eaЍyҗ	EA?ӮЀrhinБ|ha]fћ||AUperenni	DB?influenza||season?flu	EA?Ԩ{ӂmopreven=|З!gк<}childre<i<Ԩ{season	EAalь|џ!^th!seasons
BAou+cyst|lump Ӟ@th!Ѷ||AFepҫrmoid	BAou+Ԅ|oil glan>i<th!Ѷ
EAhea|oil]Ѷ||HCo	EAheЀdermatБ|flaky, itch]ҧ<rash, Ԕ<o<th!scalp||HOo;LAeczema	BAheЀkeratoЈ|wax]ҧ<Ц#i+ЌІ||HNo
FA||ҧ<oil
BA mВsenger|mВsenge@ч!{cЧ	EA stag!*labor|push%stag!*з||UBu	EA trimВғ|middl!3 month+*а||AM2||4	BA-degre!burn|bur<^blisғs||AFpartial-thicknВs	BA-degre!relatк|grandparў, aunt, uncle, niec!o@nephew	EA-Ң!ӂmoЉ|next choic!*cК@Ѡs	BA-Ң!Ї|МЁ#i+trie>whe<th!firЃfails||NAherapy	EAar]amenorrhea|Қ+#ԗped||SCo	EAar]ԃЈ|frВh Ӻбdat{alread]collected	BAar]attaЖrн|sԍ!*cӔ!contӟ+рgӄsick	EAar]и|Ӑ?o@specialiЃи	BAar]endpoint|furthe@rВult #{ё]look+for||NF ;KAoutcome	EAar]hyperparaӬism|oӘacѧ!neЖԄ+_Ѣ]~	EAar]ԥЩ|ѝИ>prВӃ!П>b]an҉@ӱ=	BAar]outcom!measц|҉@rВult #{ё]meaӃВ	EAar]preven=|find%{Н!җl]o@ԗp%ӵ_returnЛ	EAar]transmisЩ|ш>_th!firЃС!пted	BAar]tumor|cК@#ha+ш>_an҉@Ҭ||OBu;AGmetҲaѾ;ABmetҲatЀtumou;KBcК
BAӴ|҃>th!ѽ]makВ
HA|calm ^[
EAon|З!#ђ+ҵcalm o@Ӗy	BAve|З!#ђ+ҵcalm o@Ӗy	CAve-hypnoѾ||Ӗ%pӚ
LBary||inӟк	FAar]lifВtyle||sitt%Гmuch|KAԋ;KAbehaviour
GA immediat!и||gӄ҇ rеaway||||1	GA immediat!Ӎ?atten=||gӄӍ?҇ now|XAи;FSurgў;FSemerҊcy|||1	GA Ӎ?atten=||gӄӍ?҇|NAи;OAsЈtК;NAЇ|||1	GA prompt Ӎ?atten=||gӄӍ?҇ soon||||1
EAtecл|Ю?*pЂ*{ԁ
EA!Е|дВ+^fits	BA!frequency|hЄԔ<fit+happen
EAio<bias|erro@_hЄС!wer!picke>fo@{ёy	BAiv!Вtroge<recepto@modѼя|З!#ѯ+o@ӟ+lik!{femal!Ыe||KPoВtroge<rec	BAiv!ж|Ѡ #ѯ+on!thЛ	EAiv!lӏ@trabeculoplҲy|lӏ@МЁ}Ӆ@ey!prВsц	EAiv!mutism|Ќspeak%i<som!ԉВ	BAiv!serotoni<reuptak!ж|ӌ<typ!*ӤВsio<[
BAum|mЭr?neede>i<Ү]amounts
HA-adminisғ|tak!ѷД҇	EA-efficacy|belief #ҵca<do it	EA-hҳԋ|hurt%onВelf||RBu	KA-limitЛ|go%awa]o<it+own||KAed	EA-rн>э|hЄэ]С!sa]the]are	EA-referral|ask%fo@Җ!ѷДgo%Њyou@docя	KA-reported|tol>b]th!ѻn	EA-reporte>э|hЄэ]С!sa]the]are
EAutҫ|Ѻ+an>weеӔ+shot
BA ԃЈ|lab ӂЖ*sperm
BA-structц>inғview|inғview ^som!sӄquВ=s
BAl vВicle|glan>#ђ+pЂ*semen
EAma|typ!*tВѾl!І
EAogy|ё]*ԡ+*дВs
EAү|ag%*А	KAў|ol>an>no Ԏe@splittЛ
BAivit]ԃЈ|ӂЖ*whethe@rВult+ә>up	QAivit]an>specificь|hЄweЅ{teЃtЧ+siЖС!_weЅСe
KAimoя|*Ԁ%an>ҒУ	EAЭur?hҗ%Ӕs|hҗ%Ӕ+_inne@ea@o@й!ѱe	KAy|*th!sensВ	EA]ѯ|З!#ԗ+ԀЛ	BA]deficit|Ӕ+*ԀЛ||IAӔs	EA]procВsЛ|hЄth!с<handle+sensВ
BAel evў|ӎeЁsafet]ѵ#П+dea҄o@ҽ+ԍm	BAel lymph nod!biopsy|teЃ*whethe@cК@ha+begu<}шd||JL	BAel site|ԉ!watӂ>fo@җl]ԡ+*~	BAel ӃveӚК|watch%{few Ҭ+fo@ԡ+*~
EAљ<anxiet]Е|Ԥem!fea@*be%apart
EA|th!в'+Ԥem!Ӽљ<}a<п=|||Keep th!word: С!nee>ӵi<a<emerҊcy.	KA-induced|П>b]a<Ԥem!Ӽљ<}п=
KA|*{divid%wall
EA arthrБ|ԠЁп=	EA shock|ҁsl]lЄИ>prВӃ!_a<п=	FAҙ||И>poisonЛ|GEa
BAlҲy|Р<}straѳe<th!waЅч!th!nԈ
EAл|ә!mad!у<heЂchambers
CAa||lҲ%eњ
BA+adӘs!evў|ҁ+sid!eњ
EAnӘЩ|firЃԡ+i<th!И>#th!ѽ]reӟ+}{Ѳ
KAscordӳ|i<whiЍonl]on!partne@ha+HIV
EAҫmiҐ|ё]*Й<us%И>tВts
EAoup|Ҕ*lik!Ѳs
CAgЀtВt||И>tВt|JFal	EAgy|И>tВt%fo@ԡ+*paЃп=
EA|pockӄ*҃>о@Џ
KAgatк|^no ԡ+*th!Й<i<th!Ў
KAsitк|^ԡ+*a<Й<i<th!Ў	EAsiѧь|ԡ+*{gѥi<th!Ў
EAevalү|sԍ!*С!^ԡ+*paЃЙ<i<Ў	EAotec=|enӇԕљ<Ԋ<i<Ў	BAotecљ<rн|sԍ!*С!^enӇԕ=
EAsponse|ris!i<ԕљ<о@{vaccЭ
KAl|*th!oute@Ң%*a<organ
BArvey|Ӄve]*И>tВt+fo@{paЃп=||EGprevalenc!
KAnergic|us%{с<ҥ?fo@mood	EAnin|с<ҥ?#aњ+mood	BAni<recepя|ceЅpЂ#receк+{moo>ҥal	BAni<reuptak!ж|З!fo@ӤВЩ	EAni<Ћ|ҁ+Ӽљ<}ГmuЍ*som!ӤВsio<[s	BAnin-norepЭphrin!reuptak!ж|З!fo@ӤВsio<an>й!pѩ
BApe|typ!*{Ѳ
KA|thi<an>wнry
EAr|typ!*{Ѳ
EAlЭ|З!fo@ӤВЩ
BA albumin|mai<О<i<Ў	EA calcium|calcium i<th!Ў	DA cәВғol||И>cәВғol	EA crҝinЭ|wҲ!i<th!И>#Ԋ+hЄth!Ѣy+Ѭ	EA ferriҮ|И>level *{О<#sяe+iron	DA glucԈ||И>ҿ|AIplaқ	EA insuҢ|insuli<i<th!Ў	EA level|amouЁi<th!Ў||GAconcўra=;AAplasm{concўra=;AGplaқ	EA lipid|fat+i<th!Ў||LAs	EA phosphн|phosphat!i<th!Ў	DA potassium||И>potassium	DA sodium||И>sodium	EA triglycerҫ|fat+i<th!Ў||SAs	EA urн|aci>i<th!И>#П+pѩful ԠЁ҆s||IAЀӭ
AA!ӥr||ѻ<рӥ+servicВ|||4
EA!serrн>lВӴ|flбЦi<th!ѣ
EA acut!malnutri=|Ԓ-threнn%laЖ*food	EA Ҳhma|Ҳhm{#i+ԍ>}ы	EA combЭ>ѴodeѦ|rar!Ь<i<whiЍbabie+hav!almoЃno Ѵ!ї	EA Ԩa|Ԩ{#ca<kӚ||AIcerebral	EA obВь|Ә]ѝѽ]weѳ||AImorbid	EA preeclampsia|ҁ+ѝИ>prВӃ!i<а	EA sepЈ|Ԥem!дВ+_a<п=	EA traumatЀс<ҡ|ҽ+с<ѱ!_{bӢ
EAurane|ga+#put+ҵ}Ӗ||AIis;AHdВ
BA chromosome|X o@Y DNA strand	KA-matӂd|*th!sam!sex
EA ӡ=|ѐ!^hav%o@enjoy%sex	KAl]transmitted|ш>b]sex
BA.SGLT2 ж|Ѻ+З!#ђ+ҵpas+Ԙ@i<urЭ
EA bab]Ћ|с<injur]_shak%o@hitt%{Ҹ||AAabusiv!hea>trauma
BA Џ|fak!Р<ӥ>fo@comparison	BA Ї|fak!МЁӥ>fo@comparison||FAprocedц	KA-ыled|compare>^{fak!Ї
EA deciЩ-makЛ|ӎeЁan>Ԍ@decid%Ӏ
BA contaЭr|saf!box fo@ӥ>needlВ||HAbin;HAbox	EA disposal|throw%awa]ӥ>needle+safely
IA@i<Ҭ||sta]indoors
EAloЈ|Й<^shigЧ{bacғia
EA ѣ Ћ|Гҍ!ѣ }tak!i<food	EA statц|be%Ә]short	KA-ӟЛ|#Ѭ+fo@{Өҩ	BA-ӟ%beta-Ҷ|З!#Ҩ+ӧ+fҲ||RI2	BA-chai<fatt]ӭ|fбmad!b]gДѲs
AAe@arthroplҲy||shoulde@reҬУ|AVtot?	EAe@disloca=|shoulde@oД*it+socket||AUanғio@	EAe@dystocia|Ҹ'+shoulde@gett%stuЖdur%з
BA|ԛ!#drѩ+҃>ч!th!в
EAenБ|ѡ<spӵԄ||AEparot	EAenoЈ|ѡ<spӵԄs
EAndoӽ|camer{Ӻin}{spӵԄ
EAithiaЈ|stӜ+i<{spӵԄ
DArhea||droolЛ|ICo
EA sinu+Ћ|ѵ^th!cЧ+#sӄth!ф'+rhythm
EA ceЅanҙ|Т>И>Н!^misshape<А||OEa
EAЈ|iro<duЃi<th!ҕ
EA>colon|laЃben>*th!Ӱ!ѣ	EAdecл|Ю?*pЂ*th!Ӱ!ѣ	BAdoӽ|ӂЖ*th!Ӆ@ѣ ^{қЅcamera||ANflexibl!
EA transduc=|pass%*mВs҈+ч!{cЧ	BA%pathway|chai<*mВs҈+ч!{cЧ||GLl;GI transduc=
EAafil|З!fo@erec=+o@єprВsц
EAЈ|єН!_м%i<ston!dust
EA diamin!fluorҫ|liqui>#ԗ+too҄decay
EAtaҮ|cәВғol [
BA nucleotid!polymorphism|Ӝ-lette@Ӊenc!i<DNA	EA photo<emissio<compute>tomѤ|sca<#Ԋ+И>fӢ	BA-ҳёy|ё]i<whiЍћyon!get+th!sam!Ї||LAӿ	KA-bҢd|Ԑ!ӎў+do ЌknЄwhбthe]get||MAed	KA-cўer|ru<бon!Ӑ?o@cҢic||LAre	KA-masked|hidde<_ӎўs
KAsal|*th!nos!an>sinusВ
BA node|natur?paceђ@*th!ф||DFoaӿ	BA rhythm|ԏ?heЂrhythm	BA tachyҖdia|faЃbДregѼ@фbҝ
EAtis|sinu+Й<o@swЧЛ||AJrhino
EAл|Ҩ%{sinus
EAmus|З!#ђ+th!ѽ]ҹ {new organ||AArapamycin
EAipҮ|Ѻ+[
BA-minut!walk tВt|hЄfa@ҵwalk i<6 minutВ||AR6;PFЛ
EA.Sjögren'+Ћ|Н!#П+dr]ң+an>{dr]ӕ||CPo;KBН;HJ
LAal||і	EA?metҲaЈ|cК@#ш>}і||RBe	EA?Я|х!#Ғ+th!ӛВ
EA mix|mix *kind+*staff
BA>nurs%facilь|nurs%hom!^Ӎ?и||||2
EA an>soft ѫ!п=|пte>Ѷ||KLki<structur	EA barrier|ҧ<#ҹ+Ѳ+out	BA graft|piec!*э]ҧ<#i+Ғ>}cove@{wound	BA priЖtВt|ҧ<teЃfo@ӮiВ	EA substitute|artifici?Ѷ	EA-to-ҧ<contӟ|әd%{bar!bab]o<th!chВt
EA apnea|Өԗ+i<м%dur%Ӗ||JCo	EA architectц|patғ<*Ӗ stagВ	DA Ӥiva=||laЖ*Ӗ	EA efѦ|sԍ!*Ԣ!i<be>speЁaӖ	EA hygiene|habit+#҇ С!Ӗ wЧ	EA lнncy|Ԣ!#ӵԙ+}faЅaӖ	EA onsӄlнncy|Ԣ!ӵԙ+}faЅaӖ	EA-Еe>мЛ|м%ҟ+dur%Ӗ	EA-wak!cycle|patғ<*Ӗ an>wakЛ
BA gҲrecл|weѳ-Ӕ+ұ]#ђ+th!јЍқller||AAgҲrЀsleeve
BAg fe!scale|fe!#depend+o<income||IBscal!fe||2
EA>capit?femor?epiphyЈ|slippe>hip i<teens
EA-lamp biomicroӽ|cӔ!Ӻбth!ң	BA-lamp exam|ey!ӂЖ^{brѳ, narrЄlѳ||OAina=
EA-transӵconstipa=|constipaљ<_{slЄgut
EA ceЅєІ|fҲ-ҷ%typ!*єІ	EA fibe@neurю|ѱ!}th!thinneЃйВ||JLre	KA fo@gВta=?҈|қlle@tha<expecte>fo@th!week+*а	EA inғfer%RNA|Ү]molecul!#silү+{Ҋe	EA intВҮ?bacғi?oӘҠ|Гӊ]Ѳ+i<th!қЅѣ	EA vВsel ~|ѱ!}th!Ъ'+Ү]vВҏ||AUcerebr?	EA-ceЅєѕ|fҲ-ҷ%єІ||FK cЧ
EAВ+tobacco|ӂw%tobacco, snuff o@similar
FBg cВsa=||҇ }quӵsmokЛ
EA Я|х!i<organ+#Ғ+ѷДthought	BA х!cЧ|х!ceЅi<vВsel+an>Һ
AA.SnЧe<cԍt||ey!cԍt
EAЅsamplЛ|ask%С!}br%i<҉rs
EA.Soci?Securit]Disabilit]InӃК|monthl]pa]fo@С!Гdisable>}Ѭ||||2	EA anxiet]Е|Шfea@*be%judge>b]҉rs||HAphobia	BA deғminaЁ*э|liv%Ь<#aњ+э	BA prВcriber|ѻ<рconnect+ӎў+^loc?ӣ||PC%Ңk Ѭ||4	EA prВcribЛ|Ңk%ӎў+^loc?acѧitie+an>ӣ||||4
KAemographic|*҈, sex, incom!an>th!like||FL-	EAemographics|҈, sex, incom!an>th!like
EAconomЀstatus|income, job an>schoolЛ||FP-
EA biҖӛн|bak%soda, balК+ӭ	BA channel|gat!#let+sodium in}А	EA inԙ|hЄmuЍsalt Ԗ!ҝs	EA valproн|Ӓ!an>moo>[||AJ;AAvalproЀӭ;AAdivalproex	BA-glucos!cotransporte@2 ж|Ѻ+[
EAuvir|З!#cц+{lк@҂s
BA palн|soft baЖpЂ*th!ro**th!ӕ	EA ѫ!ҡ|injur]}х!o@Ѷ	BA ѫ!sarcԞ|cК@*Я, fбo@йВ
CA lўigo||ag!spot|BIenile
EA tumor|cК@#form+{lump||KBu
EAnacin|Ѯ@[
EAlь|hЄweЅӵdissolvВ
KAe|#dissolvВ
KAc|*th!в	BAc cЧ|an]ѽ]ceЅbДegg+an>sperm	BAc muta=|Ҋ!џ!#i+Ќpasse>}Ѱ	CAc ґ||physic?ґ	EAc ґ Е|Шworr]aboДphysic?Ѩ
KAsensory|*touЍan>ѽ]ԀЛ	BAstaҮ|Ы!#sӢ+҉@ЫВ
DAү||ӖinВs	KAў|Ӗy
AAam||Ҝ|AIultra	BAapher|ѻ<рdoe+Ҝs	LAaphic||Ҝ|ALultra
EAnib|cК@pӚ
BA device|ԛ!#҇+inhale>З!reaЍth!ҕ
KAdic|com%i<Ҁ<cramps
EAc diplegia|ԪхВ, mostl]i<th!legs	EAc paraplegia|stiff, ѿlegs	FAcь||х!stiffnВs
KAl|*space
BA.Spҗma<correla=|meaӃ!*hЄԂrankЛ+match
EAl enrollmeЁҚ|Ԥ{Ԣ!}sig<Ԇо@{lif!џe||||2
AAen||sample
EAoӽ|ё]*matte@^lѳ
BAum|tool #gўl]әd+th!vagin{ope<fo@{ӂck|||Ther!ar!nos!an>ea@tool+*thi+nam!too.
FA imҤrУ||ѐ!speakЛ	EA percep=|Ӟrstand%*speech	CA-languag!pathoҎ||speeЍtherapԧ|GM;GD an>languag!therap	FA-languag!pathҐ||speeЍЉ|QBtherap;GB an>languag!therap
EA count|numbe@*sperm	EA motilь|hЄweЅspѥҒ
EAtocele|҃>sac nea@{tВѾle	EAtoҊeЈ|mak%*sperm	DAtozoon||sperm|KAa
BAcҫ|product #kӚ+sperm
EAc?equivalў|sЛl!numbe@fo@{glasse+strength
BAғ|r%*х!#cӔВ	EAғoplҲy|reҤ@*{r%Я	EAғoл|cДi<{r%Я
AAoӊomeғ||И>prВӃ!moniя
BA Оn|҂+pЂ#let+ӵўe@А
EA bifida|з Ь<i<whiЍth!spin!doe+ЌcӔe
EA anВthВia|З!i<th!Ӆ@baЖ#numb+th!leg+an>bЧy||JIa	EA ѯ|numb%Њth!spЭ||BGubarachnoid;AAneuraxi?anВthВia;AAneuraxi?anaВthВia	EA cor>comprВЩ|prВӃ!o<th!йe+i<th!spЭ	EA cor>ҡ|ѱ!}th!йe+i<th!spЭ	EA cor>sԢѼ=|pulse+}th!spin!}eas!pѩ	BA cor>sԢѼя|implaЁ#eӏ+Ҥ<^ѿelectrЀpulsВ	EA deformь|crooke>spЭ	BA fuЩ|Р<#Ԡn+і+*th!spЭ	EA ӊipѼ=|push%o<th!spin!b]hand	EA muscѼ@aԚ|Т>Н!#weaken+хВ	EA stenoЈ|ԩe>spac!т>th!spin?йВ||AJlumbar;APlumba@	EA Џ|Р<o<th!spЭ
BAhete|spiral-shape>Ѳ||HDa
BBeғ|devic!#measц+hЄweЅҵмe	EBetry|м%tВt
EAolӟӜ|wн@piЅ#ҹ+potassium
BAcл|Р<}Ю!th!spleen
KAc|*th!spleen
EAmegaly|enӰe>spleen	EAren?shunt|Ңk у<splee<an>Ѣ]ӷs
BA sit!muta=|џ!Ԑ!Ҋ!piece+ar!joЭd
EA-thicknВ+ҧ<graft|thi<piec!*ҧ<Ғ>}{wound||BAki<graftЛ
EAlБ|swЧ%*th!spЭ	EAloarthrБ|ԠЁН!*th!spЭ||NAю;HJ	EAlodiscБ|пte>spЭ	EAlolԧheЈ|ӛ!i<th!spin!#slip+forward	EAlolyЈ|strВ+Ӧ i<th!spЭ	EAloЈ|҈-relн>wea@*th!spЭ||ALcervic?
AAneou+abor=||misҖri҈|MAmisҖri҈	EAneou+pretѥз|җl]з #ҭ+o<it+own
BAЀcӏ|sЛl!cas!ЌҢke>}҉rs
EArichoЈ|ҧ<Й<_{plaЁfungus
FA||mucu+ҵcӇup	BA cultц|ӯЃfo@Ѳ+i<coughed-Ԇmucus
KAus|*flбА	BAu+ceЅѕ|typ!*І, Ԕ<*th!Ѷ
EA.ST-segmeЁelevaљ<myoҖdi?infarc=|ҽ+typ!*heЂ҆||DWeleva=
EA angina|ӂЃҤ<#come+^effort an>eӏ+^rВt	EA coronar]arғ]~|stead]ԩ%*heЂarғiВ	EA ~|cК@#doe+ЌgrЄo@shrink
BAr>devia=|meaӃ!*hЄш>oДth!number+are	BAr>drink|drink ^{sӄamouЁ*alcoә	BAr>error|meaӃ!*hЄӃ!a<ВԢat!is	FAr>*и||usu?и||I<law ӵha+an҉@meanЛ.	QAr>precau=s|basЀstep+agѩЃѲs, suЍa+glovВ||AMunкrsal	BArdize>mea<Ӊү|Ӊenc!у<ө+o<{ӌ<scale||JQsed	BArdize>ԓit]raљ|dҝh+compare>^thos!expected||JQsed
EAecл|Р<o<{Ү]ea@і
EA|Ү]ӛ!i<th!җ
EA.Staphylococcus|gѥ#Ԕ<П+ҧ<п=s	EA.Staphylococcu+aцus|bacғi{#Ԕ<Ҙ!ҧ<п=s||AHstaph
BA.Stн-TraӵAnxiet]Invenяy|quВ=+aboДworry	EA anxiety|hЄanxiou+{ѻ<i+now
CA||cәВғol [
EAѾ?ԃЈ|us!*ma҄}ё]th!rВults	EAѾ?heғoҊeь|Ӊү+у<ё]rВults	EAѾ?modelЛ|us!*ma҄}explai<data||RDl	EAѾ?power|chanc!#{ё]find+{re?eњ	EAѾ?ԡificК|sig<#{rВult i+unlikel]}b!chК	KAѾall]inԡificӳ|coul>b!du!}chК||ALЌstatisѾall]	KAѾall]ԡificӳ|unlikel]}b!du!}chК|||It doe+Ќmea<Ӱ!o@importӳ.
EA epilepѾus|Ӓ!#doe+Ќԗ	EA migrѩosus|migrѩ!lҲ%ove@3 days
EA stн|poiЁбwhiЍlevel+sta]even
EAhepatБ|fatty, ѡ<lкr	FArrhea||fatt]stools|JCo	FAЈ||fбҋup
BA cЧ|ceЅ#ca<tur<in}҉@typВ	BA ceЅӋ|МЁ#reҬ+th!cЧ+#mak!Ў||AUhematopoietЀ;AUhaematopoietЀ	EA ceЅӋa=|ӠЁ*Ў-mak%А
FAis||ԩЛ
KAic|ԩed
BA|Ү]ԛ!#ҹ+{И>vВsel Ҩ	EA thromboЈ|И>clԟi<{mВh Ӷ
EA Љ|hav%}tr]{ӂape@З!first||||2
EA>и|ҭ%^th!simpleЃЇ
EApЈ|see%dep҄^bo҄eyВ	KAtacѾ|aime>Ә]precisely	EAtӟЀѽ]radiaљ<Љ|precise, high-dos!radia=||WD҉r	EAtӟЀradioЏ|precise, high-dos!radiaљ<ѷД{cut||AM	EAtӟЀradioЉ|precis!ray+б{І	EAtypЀԋ|sam!ҒmeЁagai<an>agѩ||JAy;TBu
EAь|be%fre!*Ѳs, o@Ќabl!}hav!Ѱ	EAiza=|kӚ%Ѳs, o@end%fertilь||HFs	BAizaљ<procedц|Р<#prevў+ѓ]fo@good||HPs
BAл|ұ]Њ{cДi<th!breҲі
AAm||breҲі
EA.Stevens-Johnso<Ћ|rare, Ԓ-threнn%ҧ<Ӽљ<}{[||AAtoxЀepҫrm?necrolyЈ
EAir҄rн|sԍ!*babie+bor<dead
EAng|repeн>ҒУ+o@sound+#calm
BAӳ|Ҿ%#speed+Ԇth!в	EAa=|sett%off
KAsѾ|b]chК
BA|Ҩ%i<th!bЧ]#let+oДwҲe
EAБ|sore, ѡ<Ң%*th!ӕ||AEor?mucos;AEmucos	EAodynia|burn%ӕ
BA DNA tВt|hom!teЃfo@ԡ+*ѣ І	BA cultц|ӯЃfo@Ѳ+i<th!stool	BA sԔner|З!#҇+ҵgo	AA specimen||stool sample
EAsmus|ң+#poiЁi<ӉeЁdirec=s
EAfica=|sort%in}өs	HAfy|sort in}өs
BAm corneum|ouғmoЃҧ<layer
EA.Streptococcus|gѥ#П+strep throбan>more	EA.Streptococcu+mutans|gѥ#П+too҄decay	EA.Streptococcu+ӻe|gѥ#П+ӻ||AApneumococcus	EA.Streptococcu+pyoҊВ|gѥ#П+strep ӝ	FAococc?pԍyngБ||strep ӝ	EAokinӏ|clot-dissolv%[	EAomycin|TB [
BA frӟц|Ү]craЖi<{ӛ!_oӘӥ	EA incontЭnce|leak%urin!whe<coughЛ, laugh%o@liftЛ||HMurinar]
EAum|с<pЂ#ы+ҒУ
EAr|ԍsh, ѝsoun>whe<м%in
EA volume|И>th!heЂpump+eaЍbҝ
EA|ӣ%ѫ!*a<organ	KAl|*ӣ%щ
EAyloidiaЈ|Й<b]{Ү]gДworm
BA.Studў'+t-tВt|teЃ*whethe@ԂaӘ҈+Ӊ||AG
AA arm||ё]ө	AA protocol||ё]plan
EAng|be%ГӨ_poo@food
EAomi?impЛeУ|pinӂ>shoulde@tendons||XA Ћ;BMhoulder
EAt!и|Җ!у<{Ӑ?sta]an>home	EAt!scleros%panүphalБ|deadl]с<Н!yҗ+о@measlВ
BAchnoi>hemorrh҈|ѹ%т>th!Ъ||OJa
KAvian|Ӟ@th!collarі	BAvia<Ѫ|arғ]Ӟ@th!collarі
KBnҰ|Гmil>}noѾe	EAnic?hyperӬism|slѳl]oӘacѧ!Ӭ	EAnic?hypoӬism|slѳl]Ӟracѧ!Ӭ	BAnic?п=|Й<^no Ѩ||AKaґaѾ;AKinapparў	OAnҰly||ѷДѨ
BAjuncѧ?hemorrh҈|re>patЍo<th!ԑ!*th!ң||RIae	EAjuncѧ?Ԧ=|shԟӞ@th!ң'+thi<Ѷ
KAѾal|belЄth!Ъ'+oute@layer
KBaneous|Ӟ@th!Ѷ	CAaneou+Ԧ=||Ԧљ<Ӟ@th!Ѷ	FAaneou+щ||fбӞ@th!Ѷ	OAaneously||Ӟ@th!Ѷ
KAal|Ӟ@th!tӇҢ%*th!Ъ	BA?hematԞ|И>у<th!skuЅan>th!Ъ||KHa
EAtilь|tak%Ԏe@tha<usu?}gӄpregnӳ
KAgival|Ӟ@th!gums
EAttЀstenoЈ|ԩ%belЄth!voc?cords
BAԆԃЈ|Ӻбth!rВult+i<қlle@өs
BAt accВ+requВt|requeЃ}se!th!dat{hel>aboДyou||||4	EAѧ!fћ|Ԁ%*feve@#wa+Ќmeasцd
KAgual|Ӟ@th!tongue	OAgually||Ӟ@th!tongue
BAa=|ԠЁ#slip+partl]oД*Ҭ
KAosal|Ӟ@{moiЃѽ]ҢЛ
KAmal|Ӆ@tha<ԏal
JAimal||poor
KAinal|Ӟ@th!baЖlaye@*th!ң
GAe||eӏ
BAnc!P|ҥ?#Җrie+Ҥ<ӓ	EAnc!dependү|Шnee>fo@{Ѡ||ALѠ	EAnc!misӥ|ќus!*Ѡs	EAnc!us!Е|Ќbe%abl!}ы th!us!*alcoә o@Ѡs	EAnti{nigra|с<pЂ#ђ+{с<Ӿ
BAн|г!#{О<ӟ+on
KArapeuѾ|ГlЄ}Ѭ wЧ
BAt vaccЭ|Ҵ!mad!^onl]pЂ*{Ѳ||AJrecombinan
EAfн|З!#coat+th!јch
BA Җdiac dҝh|dea҄_{Ҁ<ԗ *th!фbҝ	EA dҝh|unexpecte>dea҄withi<a<hour	EA infaЁdea҄Ћ|Ҁn, unexplaЭ>dea҄*{Ҹ, Ԕ<dur%Ӗ	CA onset||Ҁ<ҭ	EA sensorЭur?hҗ%Ӕs|Ҁ<Ӕ+*hҗЛ||HCdeafne	BA unexpecte>infaЁdҝh|dea҄*{bab]^no clea@Ҙ!бfirst
EA?ԋ|suicid!attempt+o@plans||QBu	FA?ҫa=||thought+*suicҫ	EAalь|thought+*suicid!o@suicid!attempts
EAoxЭ-pyrimethamЭ|Ԩ{[
EAalazЭ|ԠЁan>ѣ [
BAamҫ|famil]*Хs||DHph	BAylцa|Ѻ+piЅ#҇+th!ѽ]mak!insuҢ||DIph
EAiptan|migrѩ![
EA.Summar]Car!Record|ӨNHS recor>*you@[+an>ӮiВ||||4
EA ԕљ<facя|hЄweЅ{sunscree<ѯ+burn%rays
EAnЛ|confusio<#get+wors!i<th!evenЛ
EAnib|cК@pӚ
BAug|gѥ#ӊ]Ѡ+canЌkӚ
BAici?vei<thromboЈ|clԟi<{vei<nea@th!Ѷ
BAnfec=|secon>Й<o<top *th!first||BJecondar]	BAorit]ӿ|ё]}shЄon!МЁi+betғ
EAxid!dismutӏ|О<#guard+cЧ+_ѱe
BApreader|ѻ<рпt+ӊ]҉rs	BApreade@evў|gather%Ԑ!on!ѻ<пt+ӊ]҉rs||LGЛ
EA=|turn%th!palm up
KA|ly%o<th!Ԯ	EA posi=|ly%o<th!Ԯ
EA.SuppleУ?Nutriљ<AsЈtanc!Program|foo>stamps||||2	EA.SuppleУ?Securit]Income|monthl]pa]fo@С!^disabilitie+an>ҍ!income||||2	FAУ?inӃК||Ԥ{inӃК|NBcoӘag||2	FAУ?oxyҊ||Ԥ{oxyҊ	EAУa=|add%Ӂn+o@mЭrals
EAѧ!и|Җ!#eӏ+Ѩ
BAiяy|З!#goe+in}th!bottom
KAssк|әd%down
FAa=||pu+forma=
KAЛival|abov!th!gums
KAormal|highe@tha<ԏal
KAhysiologic|mor!tha<th!ѽ]makВ||QAal
KAherapeuѾ|mor!tha<i+neede>}trҝ
EAўricѼ@tachyҖdia|Ҁ<bout+*Ә]faЃфbҝ
EAtӳ|г!#ҹ+th!ԁ+Ҩ
EB capacь|abilit]}Җ!fo@ӊ]mor!С!бonce
BA?drѩ|ԛ!#drѩ+҃>о@Џ	DA?exciЩ||Ӄgic?Юal	AA?inciЩ||Ӄgic?cut	AA?inғven=||opera=|JAprocedц	EA?margin|edg!*Юe>щ||AHrВec=	EA?menopaӥ|џ!*lif!о@ovar]Юal	EA?mВh|nӄ#ӣ+ѿщ	CA?oncoҎ||cК@Ӄgeon	BA?sit!п=|Й<Ԑ!th!ұ]wa+dӜ	EA?woun>п=|пte>cДо@Џ
BAat!deciЩ-ђr|ѻ<рђ+deciЩ+fo@{ӎў	BAat!endpoint|lab rВult #stand+i<fo@{ФrВult||KAmarker;NF 
EAllК|cӔ!watchЛ
BA?ԃЈ|ё]*hЄӪuntil Ҿ%happens	EA?rн|sԍ!*С!stiЅalк
EAtibilь|hЄeasil]{ѻ<get+Ӛ	BAtibilit]Ҋe|Ҋ!#raise+th!chanc!*~	LAtible||easil]aњed	PAtibl!to||pron!to
GA<a<ҡ||gӄhurt	GA<injuriВ||gӄhurt	EAne>virologЀrВponse|҂+#stay+gӜ||TG?re
CB||stitch
BA Ԅ|glan>#ђ+swҝ
DA influenza||swin!flu
EAhecл|cutt%*{й!fo@И>fӢ	BAhetЀйou+ї|йe+#spee>th!ѽ]up	KAhomimeѾ|ӟ%lik!adrenalЭ
EAsioл|cД}wҫ<th!hip+i<з
EAm sћь|hЄba>ґ+are	KAm-limited|ԗpe>b]Ѩ	KAmaѾ|^Ѩ	EAmatЀimproveУ|Ԁ%betғ	EAmatЀrelief|eas%*Ѩ	BAmatЀЇ|МЁ#eӏ+Ѩ	EAmatҐ|Ѩ	PAm+rВolve||ґ+go away
BAe|gap Ԑ!й!cЧ+meet
KAic|Ԑ!й!cЧ+meet
BAѾ|mix *goo>Ѳ+an>foo>fo@them
FAe||fѩtЛ
EAtylism|joЭ>fЛers	EAtyly|joЭ>fЛer+o@toВ
BAic|sӄ*Фҟ+#mak!eaЍ҉@worse
KAmic|^{Ҕ*ԡs	EAmЀӊ҈У|trҝ%b]ԡs, ѷДlab tВts	EAmЀӃveӚК|watch%fo@ө+*ґ+}spԟoutӦ+җly
KAisѾ|Ѭ%bette@Ӏ	EAy|Ѭ%bette@Ӏ
KAeic|^match%ҊВ
EAcл|Ю?*{҅'+ҢЛ
KAal|*th!Ң%*{҅	FA?҃d||ԠЁ҃d	BA?membrane|Ң%*{҅	FAtis||ѡ<ԠЁҢЛ	EAum|Ң%*{҅
IAsize||ђ|IBs	KAѾ|ӊ-made
EAis|Й<ш>b]sex #ha+stagВ
BA!service+program|ԉ!}gӄclea<needlВ||IIexџe||2	BAomyelia|҃d-fӚe>ә!i<th!spin?cord
EAatЀdВensitiza=|fac%{fea@step b]step||UFs	BAatЀreview|ё]#sum+ԆaЅth!rВҗЍo<{quВ=	BAЀcorѾosғoid|sғoi>piЅo@shot||XAs;APoral	BBЀ~|Н!#aњ+th!wә!в||JAдВs	EAЀԥЩ|ѝИ>prВsц||ANarғial	BAЀп=|Й<throughoДth!в	EAЀinflammaя]rВpons!Ћ|wәe-ѽ]Ӽљ<}дВs	EAЀlupus|Н!Ԑ!th!ѽ]҆+it+ow<Һ	BBЀґ|eњ o<th!wә!в||JAӼ=	BBЀЉ|МЁ#reaӂ+th!wә!в||KArҝУ
KAic|whil!th!heЂbҝs	EAЀИ>prВsц|top numbe@*{И>prВӃ!readЛ||JI	EAЀheЂfailц|heЂ#squeeze+Гweakly||AAheЂfailur!^reduce>ejecљ<frac=
BA.T cЧ|ԑ!И>ceЅ#fѳ+п=||CAlymphocyte	EA.T-ceЅlymphԞ|И>cК@*th!Ѵ!А||APperipher?
BArrhythmia|fҲ, uneve<фbҝ
EAardia|faЃфbҝ
EAhylaxis|Ѡ quickl]Ӕ%eњ	FAnea||faЃмЛ|HCo
EAimus|З!#ђ+th!ѽ]ҹ {new organ
LAe||touch
EAfil|З!fo@erec=s
EAЈ|tapeworm п=
EA.Takayasu arғБ|swЧ%*Ӱ!arғiВ||IK's
PA orally||tak!b]ӕ
PA orally||ԙ<b]ӕ
FAubo Җdiomyю||Ҫ<heЂЋ|APstrВs;KAЋ
DAs||clubfoot|HA equinovarus
EAfen|breaЃcК@[
EAosin|Ҧ![
BAe>Љ|Ѡ #target+certai<fҝц+*cК@А
EArhaphy|sew%th!ңlids
EA shiftЛ|giv%Ѭ }҉@traЭ>staff
BA Оn|О<#tangle+i<Alzheimer'+~
BA|cК@Ѡ mad!_yew treВ
EA.Tay-Sach+~|Т>Н!#dВtroy+й!А
EA-Ԯ|ask%ӎў+}repeбadvic!i<thei@ow<words||KA method
CA duct obstruc=||ѯe>tea@duct|ARnasolacrimal	EA film|thi<laye@*tҗ+o<th!ң
EAiectasia|Ү]visibl!И>vВҏ
CAal҄visit||phon!o@vҫo visit|EG[;EAconsulta=;LBappointmen
EAtry|heЂmoniя%_{dԧК
EAniяЛ|ӂck%ӎў+_afar
AAon!consulta=||phon!appointУ|||4
EAhabilita=|recoӘ]trѩ%b]vҫo
EAartan|И>prВӃ![
EA<effluvium|hai@Ӕ+о@strВs
EArӏ|О<#reҤr+DNA stran>ends	BAre|ԕѧ!cap бth!en>*{DNA strand
EAlomҫ|с<cК@pӚ
EB?associa=|ԂthЛ+#happe<cӔ!togethe@i<ҩ	BA?lobe|sid!pЂ*th!Ъ	EA?lob!epilepsy|seizц+_th!sid!*th!Ъ	KAoӊdibѼr|*th!jaw ҅	EAoӊdibѼ@Е|Ҥ<i<th!jaw ԠЁan>хВ||SHԠЁd	AAoӊdibѼ@҅||jaw ҅	EAoӊdibѼ@ԠЁЕs|jaw ԠЁҟs
EA ԠЁcount|numbe@*sor!҅s
EAБ|ѡ<o@sor!tendon||EFo;GAю	EAoЈ|wor<tendon	KAous|*tendons
EAus|Ԁ%th!nee>}pas+stool whe<ther!i+nӜ
EAЈ|fix%*{cor>}і
EAvir|HIV an>lк@҂+[||JA disoproxil fumarн
EAnovБ|swЧ%*th!shea҄т>{tendon
EAmy|cutt%*{cor>у<х!an>і
BA.TENS machЭ|devic!#eӏ+Ҥ<^ѿelectrЀpulsВ
BAn-typ!headaӂ|duЅheadach!#Ԁ+lik!{tеband||HJ
PA i<die||thre!ҩ+{day
BAҊ|г!#ca<hҳa<unbor<Ҹ	KAҊic|abl!}hҳa<unbor<Ҹ	EAҊicь|powe@}Ҙ!з defects	EAma|Ц^ӊ]kind+*щ	EAzoospermia|spѥ^od>shapВ
EAafЭ|fungu+[
EAalЭ|З!#Ҩ+th!Ҟ
EAratҫ|і-ҋ%shot
EA?и|Җ!nea@dҝh	CAaљ<*а||abor=|AAѓ]ғmina=
EAr]и|Ӑ?Җ!_highl]traЭ>specialԧs	CAr]Җ!cўer||specialiЃъ|SAre;OAъ	BAr]ъ|Ӑ?fo@th!moЃcomplex casВ	EAr]preven=|limit%th!hҳ_{Н!Ԗ!alread]has
EA sensiѧь|hЄweЅ{teЃfind+С!^{~	EA specificь|hЄweЅ{teЃclҗ+С!ѷДth!~	EA-reteЃreliabilь|hЄweЅ{teЃgк+th!sam!rВult twice
EAѼ@gѥceЅtumor|typ!*tВѾl!І||ZAur	EAѼ@яЩ|twԧe>tВѾle, a<emerҊcy
BA|tВѾle
EAғon!reҬmeЁЉ|МЁ^mal!Ыe||NH
BAe>cor>Ћ|spin?cor>stuЖi<Ҭ
EAog]*Fallot|Ҕ*heЂҟ+prВeЁ_з
KAlegic|^arm+an>leg+#do ЌҒ
KAic|*{с<pЂ#passe+o<ӓ	EAoл|қЅcДdeep i<th!Ъ	EAus|с<pЂ#passe+o<ӓ
EAsҙ|Т>Ь<^Гfew э]re>И>А||HEa
EAomҫ|cК@an>lepros]Ѡ #ԍm+unbor<babiВ
EAҐ|ё]*dҝh
EAЀԃЈ|find%ӌ<ҫa+i<inғviews
EAyllЭ|З!#Ҩ+th!Ҟ||AJamin
EA *planne>ԋ|ҫ{*wh]С!ӟ||ZAur
LAeuѾ|ӥ>}trҝ|healЛ	AAeutЀagў||[	CAeutЀbenefit||Фbenefit	BAeutЀdԈ|dos!#Ѭs	EAeutЀѠ moniяЛ|И>tВt+}ӂЖ{dԈ	BAeutЀeњ|heal%eњ	EAeutЀefficacy|hЄweЅ{МЁѬs	BAeutЀhyp҉rmia|cool%th!ѽ]o<purpԈ||BAargete>temperatur!ӊ҈У	EAeutЀindex|gap у<{ӥful an>{ќdԈ	AAeutЀinғven=||Ї	BAeutЀlevel|level бwhiЍ{З!Ѭ+safely||MArange	AAeutЀop=||МЁop=	EAeutЀrВponse|hЄ{ӎeЁreӟ+}Ї	EAeutЀtarget|whб{Ѡ aim+at	EAeutЀҜ|soun>wave+#treбpѩ	EAeutЀwindow|dos!o@Ԣ!#҇+ѷДԍm	OAeuѾally||a+Ї	KAeuѾall]equivalў|Ѭ%th!same	EAeuѾs|Їs
EAregѼ=|hЄth!ѽ]ы+it+temperatц
BAne|Ӂ<B1
BAd!diцѾ|wн@pӚ||IA
BAlidЭdiӜ|Ѻ+[||ADglitaz
EBosal|mercury-bӏ>prВervaѧ!ӥ>i<som!ҴВ||DDomer
EAntal|З!#put+ҵ}Ӗ
AA molar||wisdom ӗ	EA mola@Џ|Ю?*wisdom ԅ	EA stag!*labor|Ԣ!_з }th!оrз||TBu	EA trimВғ|laЃ3 month+*а||AM3||4	BA-degre!burn|bur<ЊaЅlayer+*Ѷ||AFfull-thicknВs	BA-Ҋeraљ<cephaӔporin|ШХ
EAўeЈ|drѩ%*҃>_т>th!ԁ||GHoc	LAic||chВt	BAЀaortЀaneurysm|bulg!i<th!mai<arғ]i<th!chВt	CAЀspЭ||middl!*th!Ԯ	CAЀӃgeon||ӂЃӃgeon	FAЀЏ||ӂЃЏ	EAoplҲy|rВhap%*th!chВt	BAoӽ|Ӻч!th!ӂЃ^{thi<camera	BAoл|ұ]Њ{cДi<th!chВt
CA||chВt
EAene>misҖri҈|ѹ%җl]i<ѓ]#ma]o@ma]Ќen>it||LAabor=
PA ҩ+daily||thre!ҩ+{day||||1
BAold|poiЁԐ!Ҿ%ҭs
CA cultц||throбswab tВt
EAin|И>О<#form+clots	EAoangiiti+obliғans|ѯe>vВsel+i<smokers	BAocyte|И>ceЅ#҇+clot+form	EAocytю|clott%cЧ+#Ѭ poorly	EAocytҨia|Гfew Ў-clott%А	KAocytҨic|^Гfew clott%А	EAocytoЈ|Гӊ]Ў-clott%А	KAoembolic|*{mov%И>clot	BAoembolЀevў|hҳ_{mov%И>clot	EAoembolism|И>clԟ#Ӧ+loos!an>ѯ+{И>vВsel	FAolyЈ||clot-bust%Ї|JAtЀЉ	LAolyѾ||clot-dissolvЛ	EAophilia|tendenc]}form И>clots	EAophlebБ|ѡ<vei<^{И>clot	EAopoieҮ|Ы!#ђ+clott%А	EAoprophylaxis|prevenљ<*И>clots	EBoЈ|И>clԟi<{И>vВsel	KAoѾ|*И>clots	EAotЀthrombocytҨЀpurpura|Ү]clot+#us!Ԇclott%А	BAoxane|г!#ђ+И>clot	EAoxan!A2|г!#ђ+И>clot	CBus||И>clot
KA|*th!ӂЃԄ
EAa|Ц*{glan>i<th!chВt
BA|glan>i<th!ӂЃ#trѩ+Ѵ!А
EAlobuҢ|О<*th!Ӭ
EA>ѕ|ԭ>І||AAӉўiн>ԭ>І;ARpapӚar]	EA>ey!~|bulgЛ, sor!ң+_ԭ>~||AAGravВ' ophthalmю;AAGravВ' orbitю;HA-associн>ophthalmю	EA>func=|hЄweЅth!ԭ>Ѭs	BA>funcљ<tВt|И>teЃ*hЄth!ԭ>i+ѬЛ||IApanel	CA>nodule||lump i<th!Ӭ	EAd-sԢѼt%Ыe|Ы!#tЧ+th!ԭ>}Ѭ	KAdal|*th!Ӭ	BAdecл|Р<}Ю!aЅo@pЂ*th!Ӭ	EAdБ|swЧ%*th!Ӭ
EAoxicoЈ|ГmuЍԭ>Ыe	EAropin|ԡ?#tЧ+th!ԭ>}Ѭ
BAЭ|Ы!_th!Ӭ||AJlevo
AA||shi<і
KA|*th!shi<і	BA frӟц|Ҫ<shi<і	BA plнau frӟц|Ҫ<top *th!shi<і
EA Е|Ҁ<Ғ+o@sound+on!canЌы
EAelor|З!#prevў+clots
CA-born!~||Н!ш>b]Ѿks|LAдВs	EA-born!үphalБ|с<Й<ш>b]Ѿks
EA volume|ai@Ғ>i<on!м
BA tabl!tВt|teЃ#look+fo@th!Ҙ!*fѩtЛ
EA }progrВЩ|Ԣ!until th!Н!get+worse	KA-dependў|џ%ove@ҩ
BA Ԇan>go tВt|teЃ*stand%Ԇan>walkЛ
EAl|ey!drop fo@ѝey!prВsц
CA||fung?ҧ<п=	DA capБ||scalp rЛworm	DA corporis||rЛworm	DA cruris||joЖitch	EA п=|fungu+Й<*th!Ѷ||AAdermatophytoЈ	DA pedis||athlete'+foot	EA Әsicolor|yeaЃrash #leave+lеo@dark ҧ<spots||ALpьriaЈ
FAus||rЛ%i<th!җs
EAarin|И>thinne@shot
EApium|З!#ҹ+ӧ+Ҩ||KA bromҫ
EAatҫ|Ѻ+an>weеӔ+shot
EA engЭerЛ|ҷ%ѫ!i<{lab	BA plasminoge<acѧaя|З!#dissolve+clots	EA typЛ|match%*orga<dono@an>ӎў
BA|meaӃ!*Ѳ-fѳ%Оn+i<th!Ў||DAre
GAe||adjust||I<th!lab ӵi+an҉@word.
FBo cВsa=||҇ }quӵtobacco	EAo dependү|Шnee>fo@nicotЭ	EAo us!Е|addicљ<}nicotЭ||AAnicoҮ!dependү
EAzumab|З!#calm+th!Ѹ!ї
EAnamometry|meaӃ!*labo@pѩs
BAЈ|ԗp%җl]labor	BAѾ|З!#delay+з
BAerol|Ӂ<E||AKalpha-
EAҮib|З!#calm+th!Ѹ!ї
EAbilь|hЄweЅС!ca<pДԆ^it	KAble|#ca<b!borne
BA-lik!recepя|ceЅalҳ#spot+Ѳs
EAodЭ|Ѯ@[
KAaphic|*scan+i<slicВ
KA-clonic|Ԫthe<jerkЛ	BA-clonЀseizц|Ӓ!^stiff, jerk%хВ||AIgran>mal;AUҊeralize>
EAtry|teЃ*th!prВӃ!ч!th!ң
EAla@hyperԚ|enӰe>tonsils	BAlecл|Р<}Ю!th!tonsils
EA avulЩ|knocked-oДӗ	EA enamel|ԍ>oute@laye@*{ӗ||AHdўal	AA Ԥac=||too҄Юal|ALdўal	EA mobilь|loos!ԅ	EA sensiѧь|tee҄#hurt ^hԟo@cold||ALdўi<hyper;ALdўin!hyper
EA|lump *pѩful ԠЁ҆+crystals
KAl|pДo<th!Ѷ	CAl anВtheѾ||numb%cream|KIa|It ma]also b!{spra]o@gel.	CAl Х||ӳibiotЀcream	EAl applica=|putt%o<th!Ѷ	BAl corѾosғoid|cream #calm+ѡn, itch]Ѷ||IH	AAl cream||ҧ<cream	EAl fluorҫ|fluorid!pДo<ԅ||QA varnish	CAl Ӎa=||ҧ<[|NAЭ;IAѠ	AAl ointУ||ҧ<ointУ	BAl reҮoid|Ӂ<A cream	CAl Ї||ҧ<Ї	OAlly||o<th!Ѷ
EAmн|Ӓ!an>migrѩ![
EAaphy|shap!*{Ӄface
BAomeras!ж|cК@Ѡ #ԗ+cЧ+splittЛ
BAe+d!pointВ|ҁ+faЃфbҝ
EAollis|twԧe>neck
EA anԞlou+pulmonar]venou+return|єӷ+joЭ>}th!wrong sҫ	EA ѽ]irradia=|ray+}th!wә!в	EA ѽ]Ӄfac!area|sԍ!*th!ҧ<#i+burned	EA cәВғol|aЅcәВғol i<th!Ў	BA hip reҬУ|new hip ҅	EA ԠЁarthroplҲy|reԉ%{wә!҅	BA kne!reҬУ|new kne!҅	EA єcapacь|aЅth!ai@th!ԁ+ca<әd	EA mВorect?exciЩ|Р<fo@Ӆ@ѣ І
EA.Toцtt!Ћ|Ь<#П+Ѿs||IJ's
BAquet|tеban>#ԗ+heav]ѹЛ
EA shoЖЋ|rare, Ԓ-threнn%дВ+_bacғia
AAnt||poison
EAty|hҳ_{substК
CAҎ||poiso<expert	EBlogy|ё]*poisons	BAlog]screen|teЃfo@Ѡ+o@poison+i<th!в	EAЈ|poisonЛ
CA||poison
BA vaccЭ|Ҵ!agѩЃ{Ѳ'+poison||GA
EA.Toxoplasm{gondii|ӑ!foun>i<cбwҲe	EAasmoЈ|ӑ!Й<#ca<hҳunbor<babiВ
KAѼr|spongy, *ӛ!o@ey!drѩ	EAѼ@і|spong]inne@і||AFcКllous	EAѼ@mВhѬ|drai<*th!ң	BAulecл|Ҽ!#Ӆr+ey!prВsц||IBoplҲ;ABlӏ@trabeculoplҲ
BA eleУ|mЭr?neede>i<Ү]amounts
CAa||windpipe	LAal||windpipe	EA?inԛa=|м%ԛ!in}th!windpipe	BAlecл|Р<}Ю!th!neЖ*th!ӆ	EAobronchi?tree|windpip!an>Ҟ	EAԞlacia|flopp]windpipe	BAosл|Ҩ%i<th!neЖfo@{м%Ӷ||HE
EAma|ey!Й<#ca<Ҙ!bҢdnВs	EAmatou+trichiaЈ|ңlashe+turne>i<b]a<ey!п=
EA anxiety|hЄanxiou+{ѻ<usuall]is
EAol|ШҤ<[
EAamЀӭ|З!#ԗ+ѹЛ
BA fatt]ӭ|ќfat
KAbdominal|Њth!bЧy	EArғi?ӂmoemboliza=|cК@Ѡ pДin}th!lкr'+Ѫ||ZAsa=
BAathete@aortЀvalv!reҬУ|reҬmeЁ*{heЂvalv!Њ{И>vВsel||ZA!implӳa=	EArani?Doppler|ӈ>*с<И>fӢ	BArani?direct curreЁsԢѼ=|ѿcurreЁ}th!Ъ	EArani?magnetЀsԢѼ=|МЁ#ӥ+magnet+o<th!Ъ	EAripљ<facя|О<#turn+Ҋe+o<o@off	EAriptome|aЅth!Ҋe+#ar!turne>on	EAriptomics|ё]*whiЍҊe+ar!turne>on	EAutaneou+electric?й!sԢѼ=|Ҥ<relief _ѿelectrЀpulsВ
KAermal|Њth!Ѷ	CAerm?patch||ҧ<patch
EAc=|cutt%across	EApҫrm?wн@Ӕs|wн@loЃЊth!Ѷ	BAsoph҈?echoҖdiogram|heЂӈ>don!Њth!foo>pipe||FUoВoph	EAsoph҈?echoҖdiѤ|heЂӈ>_th!foo>pipe||FUoВophag
EAemor?amputa=|Ӕ+*th!leg abov!th!knee	BAerrin|И>О<#Җrie+iron	BAorm%Цfacя|О<#ы+ceЅҠ	BAorm%Цfӟo@beta|О<#ы+ceЅҠ	HAӥ|giv!И>to
BAene|Ҋ!pДi<_an҉@liv%thЛ	KAenic|Җry%{Ҋ!_an҉@liv%thЛ
JAў||brief	EAeЁelҲѤ|sca<*hЄԪth!lк@is	CAeЁisӂmЀ҆||mini-stroke|OLa|It i+a<emerҊcy: "mini-stroke" muЃЌsoun>ԍmlВs.	EAeЁtachypne{*th!ԝ|ӨfaЃм%о@з||RIoe{*the
EAugѼ@intrahepatЀportoїЀshunt|ԛ!#eӏ+prВӃ!i<th!lкr
EAa=?rВҗch|rВҗЍ#turn+lab findЛ+in}Їs	KAuminal|Њ{vВsel
KAembrane|go%Њ{ceЅwall	EAissibilь|hЄeasil]ӵшds	KAissible|abl!}шd	FAisЩ||шd	IAit||шd
KAasal|Њth!nԈ
KAral|Њth!ӕ
KAlacўal|pass%Њth!ԉўa	EAlaЁrecipiў|ѻ<рget+{new organ	EAlaЁrejec=|th!ѽ]҆%{Ӌe>organ||AKorgan	EAlӳa=|mov%*a<orga<o@щ	EAosiљ<*th!greбarғiВ|heЂvВsel+switӂ>_з
KAectal|Њth!rectum-en>*th!ѣ
EAheoreѾ?model|st҈+*џ%{habit	KAhoracic|Њth!chВt	EAhoracЀechoҖdiѤ|ӈ>*th!ф	EAibi?amputa=|Ӕ+*th!leg belЄth!knee
EAdн|wнr]҃>_Ў	KArethral|Њth!ԛ!#urin!come+oДof	EArethr?rВec=|Ю?Њth!Ѯ@Ӷ	EArethr?rВecљ<*th!prostн|Р<#clҗ+ѫ!ѯ%th!flЄ*urЭ
KAaginal|Њth!Ԝ	BAagin?Ҝ|ӈ>^{prob!i<th!Ԝ	KAerse|crosswise	EAers!myelБ|swЧ%*th!spin?cord
EAzumab|breaЃcК@[
BA cўer|Ӑ?fo@sћ!injuriВ||LAre	EA-focӥ>cogniѧ!ԋ?Љ|ӫ]о@{shock%evў||ZAbehaviour?Љ	KA-informed|#ԙ+paЃtraum{in}account	EA-informe>и|Җ!#ԙ+paЃtraum{in}account||QAapproach	CAtЀс<ҡ||с<ҡ	EAtЀspin?cor>ҡ|spin!й!ѱ!_a<accidў	EAtҐ|Җ!*injuriВ
EAer'+diarrhea|loos!stool+o<{trip||GNl;RCo;GCler'+diarrho
EArost|ey!drop fo@ѝey!prВsц
EAӜ|З!fo@lЄmoo>an>Ӗ
EAeЁadherү|folӢ%{МЁplan	CAeЁarm||МЁө|AEinғven=;AAinғvenљ<ө	DAeЁdisconҮua=||en>*Ї|AAdisconҮuaљ<*Ї;AAdisconҮuaљ<*Љ	EAeЁfailц|МЁ#doe+ЌѬ	DAeЁinitia=||stЂ*Ї|AAinitiaљ<*Ї;AAinitiaљ<*Љ	AAeЁmodalь||typ!*Ї	AAeЁprotocol||МЁplan	AAeЁregimen||МЁplan|BIherapeuѾ	EAeЁrВponse|hЄ{ӎeЁreӟ+}Ї	EAў-emergeЁadӘs!evў|sid!eњ dur%Ї	KAў-naк|рha+neve@ha>thi+Ї||MCï;AGѠ	EAў-relн>ԓь|dҝh+_th!Ї	EAў-relн>toxicь|hҳ_th!Ї	EAў-reЈtaЁӤВЩ|ӤВsio<#doe+Ќgӄbette@^Ѡs||ALrefracяy	EAў-reЈtaЁschizophrenia|sћ!У?дВ+Ѡ+do Ќeӏ
BAode|flatworm
EA|shak%#ҵcanЌы
EA.TrepӜm{pallidum|gѥ#П+{Н!ш>b]sex
EAoin|Ӂ<A [||AAall-tran+reҮoЀӭ
ED|decid%рneed+Җ!first	BA nurse|nurs!рdecҫ+рi+see<first
EAinolӜ|sғoid||NA acetonҫ
EAaЈ|ңlashe+#tur<inward	EAnoЈ|worm Й<_raw mҝ||HEЧ
EA.Trichomona+Ԝlis|ӑ!ш>b]sex	EAlogy|ё]*hair	EAmona+п=|Й<ш>b]sex	EAmoniaЈ|Й<ш>b]sex, П>b]{ӑe	EAtӚoӊia|urg!}puЅoДhair
EAriaЈ|whipworm п=
EApi>regurgita=|leak i<{valv!o<th!rеsid!*th!ф	BApi>valve|valv!o<th!rеsid!*th!ф
BAlЀӳҫprВsӳ|olde@typ!*ӤВsio<[
BAin?йe|й!#Ԁ+th!face	EAin?neuralgia|й!Ь<#П+Ҁn, sћ!fac!pѩ
BAcerҫ|typ!*fбi<th!Ў
BAothyronЭ|acѧ!Ы!_th!Ӭ
BDғ|three-mon҄pЂ*{а||||4
EAhoprim|Ѯ@Й<[	EAhoprim-sulfamethoxazole|Х||AHco-trim;AHcotrim
KAsic|^thre!phasВ
KA-bҢd|hidde<_ӎўs, staff an>thos!рё]th!rВults	EA-negaѧ!breaЃІ|breaЃcК@#doe+ЌrВpon>}Ы!Ї
BAn|migrѩ![
EAs|ѐ!Ҩ%th!ӕ
EAy|hav%thre!copie+*{DNA strand
AA||lozenge
EAin|heЂО<i<th!Ў, ѝо@{heЂ҆
EA concўra=|ӅЃamouЁi<th!Ў||HAlevel
PB }conceк||try%}gӄpregnӳ
EA.Trypanosom{cruzi|ӑ!ш>b]kiss%bugs
EAn|gДО<#Ӧ+dow<food
BAphan|О<ҋ%bloЖi<food
KA|*th!Ӷ+_th!ovariВ	EA infertilь|ѐ!hav%{bab]_ѯe>ԛВ	BA liga=|Р<#cӔe+th!Ӷ+}preveЁа
BAuli<ҧ<tВt|ҧ<teЃfo@TB||AFMӳoux	EAulou+menЛБ|TB Й<т>th!Ъ
EAu+scleroЈ|Т>Ҡ+i<th!с<an>Һ||SA complex
KAr|*Ү]Ӷ+i<th!Ѣy
EAmia|Й<_Ѿk+o@rabbits||FEa
DAc=||swЧЛ
EA burden|amouЁ*cК@i<th!в||GAload;EIu;EAu@load	EA cЧ|cК@cЧ||EGu	BA grade|hЄabԏ?th!cК@cЧ+look||EHu;AHcК	EA Ҡ|Ц*{І||EIu	EA invaЩ|cК@ҷ%in}nҗb]щ||EKu	EA lysi+Ћ|дВ+whe<cК@cЧ+di!quickly||EQu	BA marker|И>sig<#ca<poiЁ}І||EIu	EA microenvironУ|cЧ+an>vВsel+т>{tumor||ESu	BA necrosi+facя|О<#П+swЧ%i<th!в||VA alpha;ERu;EAu@necrosi+fӟo@alpha	EA necrosi+fӟo@ж|З!#calm+th!Ѹ!ї||AKTNF;AAӳi-TNF Љ;EVu@necr	EA progrВЩ|Ц*{І||ENu	EA size|siz!*{І||EGu	EA st҈|hЄfa@{cК@ha+шd||EHu	BA supprВso@Ҋe|Ҋ!#҇+ԗ І||QA;ERu;EAu@supprВsor
EAҊeЈ|hЄcК@ҭs||AHҖcino	KAҊic|Ҙ%tumors
EAн|ridg!ч!th!nԈ	EAat!reduc=|shrink%*ridge+i<th!nԈ	EAecл|Ю?*{ridg!i<th!nԈ
EA|firmnВ+*th!Ѷ
EA.Turne@Ћ|girl bor<^on!X DNA strand||GJ's
PA daily||twic!{day||||1
BA ёy|ё]#compare+twin+}lҗ<aboДҊВ	EA-twi<transfusio<Ћ|unequ?И>flЄу<twins||GTo-twi<t
EA-week wait|faЃӂЖfo@possibl!І||NA referral||4
KAic|*th!җdrum	AAЀmembrane||җdrum	EAocўeЈ|needl!Њth!җdrum	EAometry|teЃ*hЄth!җdrum movВ	CAoplҲy||җdrum reҤr	BAostom]Ӷ|Ү]ԛ!#drѩ+th!җ
EA 1 Ѻ+mЧitus|Ѻ+#alway+need+insuҢ||ASinsuҢ-dependў	EA 2 Ѻ+mЧitus|moЃӌ<typ!*ӹВ||ASnon-insuҢ-dependў	EA I error|find%{Ӊenc!#i+Ќreal	EA II error|miss%{Ӊenc!#i+real
EA>fћ|ҽ+Й<_unsaf!foo>o@wнr||HA
BAl ӳipsychoѾ|olde@З!fo@sћ!У?дВs||AOfirst-Ҋera=
BAne|О<ҋ%ѯ	EAn!kinӏ|О<#send+ЦӾ+i<А	BAn!kinas!ж|piЅ#ѯ+cК@Цӓ
EAҮa=|tagg%*Оn+fo@Ӧdown
EA=|ope<sorВ	KAtк|^ope<sorВ	EAѧ!colБ|ѣ Н!#П+sore+i<th!Ӱ!ѣ	EAѧ!proctБ|ѡ<Ӆ@ѣ||AJ
BA|ӛ!o<th!ҍe-fЛe@sid!*th!forҗm
KA|*th!forҗm, ҍ!fЛe@sҫ	BA йe|й!aӪth!elbow
EAiltra=|Ю?*Ԥ{҃>_Ў
DAonѤ||Ҝ
EAiolet|ray+_th!sun	EAiolӄradia=|ќray+_th!sun||AKUV
BAc?Ѫ|arғ]i<th!cord	EAc?arғ]Doppler|teЃ*И>flЄi<th!cord	EAc?cor>Ў|И>left i<th!cord||AK	EAc?cor>clampЛ|cӔ%*th!cor>о@з||AN;AOdelayed	EAc?cor>prolapse|cor>#slip+oДѭ!th!Ҹ||AN	BAc?hernia|bulg!nea@th!bЧ]button	AAcus||bЧ]button
BAl{review|summar]*ӊ]rВҗЍreviews
KAded|^ћyon!know%рget+what||AIno
DAensн>и||unҤ>и|||2	EAlicн>Ԩa|Ԩ{ѷДҁ+ԡs	EAlicн>urinar]trӟ п=|simpl!Ѯ@п=
EA-fiv!ԓь|dҝh+*childre<Ӟ@5||AKchild
JAiagnԈd||Ԕ<missed
KAnsцd|^Гҍ!inӃК||||2
CAy%ӱ=|Фѵ#Ԗ!alread]has|҉@Фҟ|LJФ;LJӍ?
EAutri=|Гҍ!foo>o@nutriўs
KAowered|ГқЅ}shЄ{re?eњ
EAende>tВtis|tВѾl!#di>Ќmov!down||QBe
EActabl!vir?load|Гҍ!҂+i<th!И>fo@{teЃ}find
KAerўiнd|^cЧ+*no speci?type
EAaЭ>infertilь|ѐ!hav%{bab]^no know<П
BA=н>heparin|И>thinner
BA.Unifie>Parkinson'+Diseas!Rat%Scale|scor!*Parkinson'+Ѩ
LAeral|o<on!sҫ|Ӝ-sҫd	OAerally||o<on!sҫ
EAa@ӤВЩ|ӤВsio<ѷДѝmoods
BAiat!ԃЈ|metho>#look+бon!fӟo@б{ҩ
KActable|#canЌb!cДout
BArн>fat|эie@fбi<food+suЍa+nut+an>fish||APmono;APpoly
EAl!angina|ӂЃҤ<бrВt, a<emerҊcy
AAr>eњ||sid!eњ|CHdВirable
PA discԍge||о@th!Ӑ?stay|AKfolӢЛ	PA discԍg!from||о@leavЛ|AR;APfolӢЛ
BA endoӽ|camer{ӂЖ*th!foo>pip!an>јch||GJGI 	CA Ԥemь||arm	EA gҲrointВҮ?ѹЛ|ѹ%i<th!јЍo@foo>pipe||XAhemorrh҈;XAhaemorrh҈	EA limb|arm	EA limb spasѾь|ԪҳхВ	BA rВpiraя]trӟ п=|Й<*th!nos!o@ӝ, suЍa+{cold||SHin
IAlн||tur<up|CI-	EAla=|turn%Ԇ*{Ҋ!o@procВs||CK-
KAzed|liv%i<o@mad!in}citiВ||GCs
BA|wҲ!mad!_Оn	BA м tВt|м teЃfo@{јЍѲ
EA.Ureaplaқ|gѥi<th!Ѯ@an>sex Һ
EA|wҲ!ҋԆi<th!И>_Ѣ]failц||CEa
KA|^Ѣ]wҲ!i<th!Ў||CEa
BA|ԛ!_th!Ѣ]}th!Ѯr	KAal|*th!Ӷ+_Ѣ]}Ѯr||GAic	EA?stў|ԛ!#ҹ+urin!fӢЛ	EAocele|bulg!*{ԛ!_th!Ѣy	BAoӽ|Ӻin}th!Ѣ]Ӷ+^{thi<camera
BAa|ԛ!#Җrie+urin!oД*th!в	KAal|*th!ԛ!#drѩ+th!Ѯr	EA?strictц|ԩ%*th!Ѯ@Ӷ	EAБ|swЧ%*th!ԛ!#Җrie+urin!out	EAocele|Ѯ@ԛ!#bulgВ	EAѤ|X-ra]*th!Ѯ@Ӷ	EAoplҲy|reҤ@*th!Ѯ@Ӷ	EAoл|cД}wҫ<th!Ѯ@Ӷ
EA incontЭnce|Ҁ<urg!}pas+urЭ, ^leaks||ENncy
BA suspecte>cК@referral|faЃӂЖfo@possibl!І||||4	BA МЁcўre|ԉ!fo@urgeЁҟ+#do Ќthreн<Ԓ||||4
KAuric|҇%aci>wҲ!leave
AAyЈ||urin!tВt
LAy||urЭ	EA]albumi<excre=|О<loЃi<urЭ	BA]catheғ|thi<ԛ!#drѩ+th!Ѯr||AKFole	EA]catheғiza=|ԉ%*{ԛ!#drѩ+th!Ѯr||RFs	EA]excre=|leav%th!ѽ]i<urЭ	EA]frequency|need%}pas+urin!Ԕn	EA]incontЭnce|leak%urЭ||ABincontЭnc!*urin	EA]reten=|Ќbe%abl!}empt]th!Ѯr||EKe	BA]trӟ|Ѣys, Ѯ@an>th!Ӷ+fo@urЭ||IAї	BA]trӟ п=|Ѯ@o@Ѣ]п=	EA]urҊcy|Ҁn, Шnee>}pas+urЭ
IBe||pee||||1	FAӴ||peeЛ||||1
BA cultц|ӯЃfo@Ѳ+i<th!urЭ	BA dipstiЖtВt|quiЖurin!teЃ^{pape@strip	AA Ѡ screen||urin!Ѡ tВt	EA osmolalь|hЄconcўrн>urin!is	EA output|amouЁ*urЭ	AA specimen||urin!sample
BAamЀtВt|teЃ*hЄth!Ѯ@әd+an>emptie+urЭ	EAamics|tВt+*th!Ѯr
EAwmetry|teЃ*urin!fӢ
EAphy|X-ra]*th!Ѣy+an>Ѯr
BAecoҎ|Ԍ@fo@wome<^Ѯ@ҟs||GJa
EAӏ|clot-dissolv%[
EAhiaЈ|stӜ+i<th!Ѣy+o@Ѯr||CKeғ;CAeғ?stӜ
BAԧ|Ԍ@fo@Ѯ@an>Ҧ!ҟs	EAy|Җ!fo@Ѯr, Ѣ]an>Ҧ!ҟs
EAЈ|Ԓ-threнn%Ӽљ<}{urin!п=
BAmy|Ҩ%i<th!bЧ]#let+urin!out
EAli?ѕ|Ѯ@І||ALtransi=?cel
EAoxycәЀӭ|lк@bil![||FAiol
EBria|hivВ
EAnumab|shԟfo@scal]ҧ<~||AHsecu
PA]prВў+with||usuall]Ԋ+Ԇwith|AStypic;AQӌn
KAe|*th!ӆ	EA!arғ]emboliza=|Ҽ!#shrink+Ҡ+i<th!ӆ||VEsa;INfibroid;IFfibroi>embolis	EA!atony|ӆ #doe+Ќtѳe<о@з	EA!ѹЛ|unusu?ѹ%_th!ӆ||AQabԏ?;AQӡ=?	FA!І||ӆ І|AHendomeӿ	EA!contrac=|tѳen%*th!ӆ	BA!fibroid|Цi<th!ӆ #i+ЌІ||AAleiomyԞ;IAleiomyԞ;AH	EA!prolapse|ӆ #drop+in}th!Ԝ||EJoԜl	EA!ruptц|tea@*th!ӆ	EA!sarcԞ|rar!cК@*th!ӆ
KAlacўal|*th!ӆ an>ԉўa
BAonic|З!#tѳen+th!ӆ||KA agў
BA|ӆ
EAaљ<review|insцr'+ӂЖ#Җ!i+needed||MAӊ҈У||2
EA melanԞ|cК@ч!th!ң||ALchoroid
EAs|swЧ%ч!th!ң
BA|қЅflap бth!baЖ*th!ӝ
EAalatopԍyngoplҲy|throбР<fo@snorЛ
BA!adjuvӳ|adde>г!#ђ+{Ҵ!Ѭ betғ	FA!adminԧra=||giv%ҴВ	BA!candidн|Ҵ!be%tВted	EA!coӘ҈|sԍ!*С!рar!Ҵнd||GJa=;AJѴiza=;AJѴisa=;IBuptak;GBaљ<uptak	EA!eњкnВs|hЄweЅ{Ҵ!Ѭ+i<ћyda]Ԓ	EA!efficacy|hЄweЅ{Ҵ!Ѭ+i<ӿs	BA!failц|дВ+dВpit!{vaccЭ	EA!hВitancy|dela]o@doubt aboДgett%Ҵнd	BA!informaљ<stнУ|fӟ sheӄaboД{vaccЭ||||2	EAe-derк>polio҂s|polio ҂+#come+_th!or?vaccЭ	KAe-hВitӳ|unӃ!aboДҴВ
BA-asЈte>delкry|з ^th!҇ *{sucљ<cup||GA Ԥac=;BJўoӥ
EAl aԚ|thin, dr]vagin?ѫ!о@menopaӥ||BOulvov;AAatrophЀvaginБ;AAҊitourinar]syndrom!*menopaӥ	EAl з о@cВarean|vagin?з о@{paЃC-sec=||||2	EAl candidoЈ|yeaЃЙ<*th!Ԝ	CAl delкry||vagin?з|AQspontaneou+	EAl hysғecл|Ю?*th!ӆ Њth!Ԝ	DAl inғcourse||vagin?sex	EAl prolapse|vagin{#slip+down	EAl rЛ|Ы!r%fo@з ы	BAl supposiяy|З!#goe+in}th!Ԝ
EAsmus|tеvagin?Я+#mak!sex pѩful	EAtis|sore, ѡ<Ԝ||BIulvov
EAmy|cutt%*{јЍйe
BA йe|Ӫй!_с<}bЧy	EA й!sԢѼ=|МЁ#send+ѿpulse+}{neЖйe
EAclovir|herpe+[||FGi
EAciclovir|҂+[||AL
BAte>quВ=naire|sӄ*quВ=+prove<}Ѭ||KAinstruУ;KAtool
EAty|hЄtru!{rВult is
EAtan|И>prВӃ![
EA-bӏ>и|Җ!#i+Ҥ>fo@b]rВults||||2
BA reҤr|mend%{heЂvalve	BA reҬУ|putt%i<{new heЂvalve
KAar|*th!heЂvalvВ	FAa@heЂ~||heЂvalv!~	EAБ|ѡ<heЂvalve	EAю|heЂvalv!~	BAoplҲy|Ҽ!#Ҩ+{ԪheЂvalve
EAycin|ШХ	EAyci<reЈtК|whe<{ШѠ ԗ+ѬЛ	EAycin-reЈtaЁўerococci|gДgѥ#reЈt+{ШѠ||VAEnғococcus
EAclЭ|piЅfo@quitt%smokЛ
EAilь|hЄmuЍthЛ+Ӊ
EAce|hЄш>oДvalue+are	BAt *concern|form *{҂+#шd+mor!o@ԍm+more	BAt *inғВt|form *{҂+Ӟ@watch
FBlla||chickenpox	EAll{zoste@҂s|҂+#П+chickenpox an>shЛlВ
BAcele|ѡ<ӷ+т>th!tВѾle	EAcelecл|Р<o<ѡ<ӷ+nea@{tВѾle	BAs!vei<Џ|Р<o<ѡ<leg ӷs	BAsь|ѡn, twԧe>ӷ
DAa||қllpox
EA deferens|ԛ!#Җrie+sperm
LAar||И>vВsel	EAa@calcifica=|ԍdene>arғiВ||AOcoronar]Ѫ;AOcoronary	EAa@cogniѧ!imҤrУ|Ԭ%ҟ+_poo@И>fӢ	EAa@deУia|deУi{П>b]poo@И>flЄ}th!Ъ	FAa@~||И>vВsel ~	BAa@end҉li?Цfacя|О<#ђ+И>vВsel+ҷ	EAa@occluЩ|ѯe>И>vВsel	BAa@remodelЛ|џ!i<th!wall+*И>vВҏ||QDl	EAa@reЈtК|hЄԍ>ӵi+fo@И>}fӢ||ATperipher?	CAa@Ӄgeon||И>vВsel Ӄgeon	FAa@Џ||И>vВsel Џ	EAatц|И>vВsel+*{ѽ]part	EAБ|swЧ%*th!И>vВҏ	EAю|И>vВsel ~
BAomy|з ы Р<fo@men
BA-occlusiv!criЈ|boД*sћ!Ҥ<_ѯe>И>vВҏ||AHsickl!cЧ
KAtк|џ%th!wid҄*И>vВҏ
FAnstric=||tѳen%*И>vВҏ	KAnstrictк|ԩ%И>vВҏ	BAnstricя|З!#ԩ+И>vВҏ
FAla=||wҫn%*И>vВҏ|JDat	BAlaя|З!#wҫn+И>vВҏ	KAlaяy|wҫn%И>vВҏ
KAя|*th!Я+*И>vВҏ	BAto@ґ|Ҁ<Ԁ%*heбo@nеswҝs
BAВsin|Ы!#ђ+th!ѽ]ҹ wнr||AAӳidiцtЀЫe	BAВsor|З!#raise+И>prВsц	EAВso@ӣ|Ѡ+}rais!И>prВsц
EAasm|Ҁ<tѳen%*{И>vВsel
KAgal|_{Ҁ<drop i<heЂrat!an>И>prВsц	EAg?syncope|fѩt%о@fҗ, Ҥ<o@ӪstandЛ
EA ы|kӚ%th!insect+#ш>~	BA-born!~|Н!#mosquitoВ, Ѿk+o@flea+шd
EAѧ!stн|awak!bДЌaware
EAarynge?insufѦ|poo@cӔ%behin>th!nos!i<speech
BA cava|Ӱ!vei<in}th!ф||AJinferio@;AJsuperio@	BA cav{filғ|devic!#catӂ+И>clots||AQinferio@
AAnctц||И>draw|DIe
EAaxЭ|З!fo@ӤВЩ||ALdВ
CAam||X-ra]*th!ӷs	EAaphy|X-ra]*ӷs
LA||ӷ	EA insufѦ|ѿleg ӷ+#lӄИ>pool||AUchronЀ	EA thromboembolism|И>clԟi<{ӷ	BA ulcer|ope<sor!o<th!leg _poo@И>fӢ||HFleg 
BAa=-perfusio<scan|sca<*ai@an>И>flЄi<th!ҕ	CAaя||м%machЭ	EAaя-associн>ӻ|єЙ<_{м%machЭ	KAaяy|*мЛ
KAl|o<th!froЁo@bЧ]sҫ	BAl hernia|bulg!i<th!bЧ]wall
KAcѼr|*th!ф'+Ӆ@chambers	BAcѼ@arrhythmia|ҁ+uneve<фbҝ	BAcѼ@assiЃdevice|pump #҇+{ѿф||AZleft 	BAcѼ@ӡ=|ѿpump%*th!ф	EAcѼ@ectopy|Ԥ{фbҝs	EAcѼ@fibrӚa=|heЂrhythm #ԗ+th!heЂ_pump%Ў	BAcѼ@remodelЛ|џ!i<th!ф'+shap!о@ѱe||TDl	BAcѼ@sept?defect|ә!у<th!Ӆ@chamber+*th!ф	EAcѼ@tachyҖdia|fҲ, ҁ+фbeб#ҭ+i<th!Ӆ@ф	EAculѤ|X-ra]*th!heЂchambers	BAculoperitӜ?shunt|ԛ!#drѩ+҃>_th!Ъ||AGVP	EAcuӔл|drai<fo@с<҃d
KAr|*Ү]ӷs
BA|Ү]ӷ
EAmil|heЂan>И>prВӃ![
EA|ԑ!coat%o<{ԝ'+Ѷ
AA{vulgaris||wart
BAra|ӛ!*th!spЭ	KAral|*th!і+*th!spЭ	BAr?Ѫ|arғ]i<th!neЖ}th!Ъ	BAr?в|bloЖ*ӛ!i<th!spЭ	AAr?column||spЭ|AJspin	BAr?frӟц|Ҫ<ӛ!i<th!spЭ||KIcomprВsio<	BAroplҲy|Ҽ!#firm+Ԇ{Ҫ<ӛ!i<th!spЭ||AHkyph
EAorfin|lѳ-acѧн>ey![
EAo|Ԁ%#th!room i+spinnЛ
EA lЄз weѳ|з weеӞ@3.3 pounds||OG	BA lЄз weеinfӳ|bab]Ӟ@3.3 pound+бз	EA lЄcalori!diet|diӄ^Ә]few caloriВ	EA Ӣ-densit]lipoОn|parѾl!#Җrie+fбi<th!Ў
KAl|*th!Ѯr
EAe|қЅblisғ
EAцғ?reflux|urin!#fӢ+baЖtowar>th!Ѣys||MHic	EAvagin?fԧѼ|ә!у<Ѯ@an>Ԝ
KAlar|^қЅblisғs
KAѼr|*th!balanc!orga<i<th!җ	EAѼ@ӡ=|inne@ea@balanc!ҟ	EAѼ@migraЭ|migrѩ!^dizzinВs	EAѼ@rehabilita=|balanc!Ҍ+fo@dizzinВs||LAЉ	BAѼ@ї|inne@ea@part+#ы balК	KAulocochlҗ|*hҗ%an>balК
BAь|powe@}lк
EA.Vibrio cәerae|gѥ#П+cәera
EAou+trauma|dԧrВ+_҇%С!рhav!bee<Њtrauma||AHsecondary
EA-asЈte>thoracoscopЀЏ|ӂЃұ]ЊқЅcuts
BAluoroӽ|mov%X-ra]*swalӢЛ||AAmodifie>barium swalӢ
KAus-intensь|#ђ+ӵԍ>}talk	EAus-intensit]acѧь|acѧit]#ђ+ӵԍ>}talk||TAҌ;TGphysic?ac
BA|Ү]fЛe@i<th!gut
BA alkaloid|cК@Ѡ _{plӳ
EAstЭ|cК@[||DFbla
BA ӳiҊ|pЂ*{҂+th!ѽ]spots	FA gҲroўerБ||јЍflu|||2	BA Ҋome|Ҋe+*{҂s	BA hemorrhagЀfћ|sћ!vir?дВ+#ca<Ҙ!ѹЛ||HQa	EA hepatБ|lк@Й<П>b]{҂s	BA load|amouЁ*҂+i<th!Ў	EA menЛБ|swЧ%т>th!Ъ, Ԕ<_{҂s||ALӏpѾ	BA replica=|copy%*{҂s	EA sheddЛ|giv%off *҂+#ca<пt ҉rs	EA supprВЩ|so ҍ!҂+#tВt+ca<ԍdl]fin>it	BA vecя|ԍmlВ+҂+ӥ>}Җr]ҊВ	BA vecto@vaccЭ|Ҵ!#ӥ+{ԍmlВ+҂+a+{Җrier
FBa||҂+i<th!Ў|DEa
BA|sЛl!҂+parѾle
KAgic|*҂sВ||JAal	BAgic?failц|HIV Ѡ+#ԗ ѬЛ	BAgԧ|sciўiЃрёie+҂sВ	EAgy|ё]*҂sВ
EAl ward|ъ-level Җ!бhome||AAӐ?бhome||4
KAdal|kӚ%҂sВ
EBnce|hЄҁ+{gѥis	BAnc!facя|whбђ+{gѥԍmful	LBnt||ҁs
EAa|҂+i<urЭ
KAal|*th!organ+ч!th!в	EA?adipos!щ|fбт>th!Һ	FA?fat||deep bЧ]fat	EA?leishӊiaЈ|deadl]Й<ш>b]san>fliВ||AAkala-azar
EAь|thicknВ+*{҃d	EAuppleУa=|gel shԟin}{҅
LAs||thick
FA acuь||sԍpnВ+*sѳ	EA acuit]Ӕs|Ӕ+*sԍp sѳ	BA analog scale|Ң!o<whiЍС!mark hЄШ{Ԁ%is||NGue	EA field|aЅ#Ԗ!see+whil!look%straеahead	BA fiel>defect|bҢ>are{i<whбҵsee||NAӔs	BA fiel>tВt|teЃ*hЄfa@}th!sҫ+ҵca<see	EA func=|hЄweЅth!ң+Ѭ	EA hallucina=|see%thЛ+#ar!Ќthere	EA imҤrУ|poo@sе#glasse+canЌfull]fix||DLӴ	EA Ӕs|ѐ!seeЛ||HAdԧurbК
EA capacь|aЅth!ai@ҵca<blЄout	QA ԡs|pulse, мЛ, temperatur!an>И>prВsц
FA<D deѦ||lЄӁ<D	EA<D status|hЄmuЍӁ<D on!has	BA<K ӳҶ|И>thinner	BA<suppleУa=|tak%Ӂns
EAgo|patӂ+*ҧ<#tur<lѳer
BAл|Р<ч!th!baЖ*th!ң
KAreҮal|*th!baЖ*th!ey!an>it+jЧy	EAus|clea@jЧ]i<th!ң||IA humor;IA в	EAu+hemorrh҈|ѹ%ч!th!ң||KJa
EA Ԩa|typ!*Ԩ{#ca<com!Ԯ
EA cor>ӡ=|voc?cord+#cӔ!whe<the]shoul>Ҩ	EA cor>paralyЈ|voc?cord+#do ЌҒ||GLfol	BA fold|ban>i<th!throб#ђ+sound
EAza=|mak%sounds||GFs	IAze||mak!sounds|GBs
EAon?rehabilita=|҇ ^gett%baЖ}Ѭ
EAg|pass%urЭ
BAl!organЀcompound|ҥ?#get+in}th!ai@_pѩt+an>cleaners
EA expanЩ|add%҃>}th!Ў	EA *dԧribu=|hЄfa@{Ѡ шds
BAus|twԧe>ѣ
EA WӚebran>~|Т>Ь<i<whiЍИ>doe+ЌclԟwЧ
EAnazole|Шfungu+[||AIposa;AAcaspofungin
EAxetЭ|З!fo@ӤВЩ
EAabilit]facя|th%#ђ+hҳmor!likely
EA|oute@femal!sex Һ
KA|*th!oute@femal!sex Һ||FAl	EA І|cК@*th!oute@femal!sex Һ	EA intraepitheli?neoplasia|џe>cЧ+*th!oute@sex Һ
EAл|Ю?*oute@femal!sex Һ
EAis|sor!oute@femal!sex Һ
EAynia|Ԏ-lҲ%Ҥ<т>th!Ҩ%*th!Ԝ
EAagin?candidiaЈ|vagin?yeaЃп=||BS
DA circumferү||waiЃsize	EA-to-hip raљ|waiЃsiz!divҫ>b]hip size
EA.Waldenström macroglobulЭmia|rar!И>І||JQom m;ZAaҙ;JEom macroglobuҢa
FB Ѵь||fad%ԕ=
BA Јғ|nurs!i<cԍg!*{ward||||4
EAin|piЅ#thin+th!Ў
BAt Қ|Ӧ _{З!ѭ!{ё]ҭs
EAul waitЛ|regѼ@ӂck+^no МЁyet
BAorn!~|дВ+_unsaf!wнr||LAдВs
EAg|sӢl]ԗpЛ	EAg _mechanic?vўila=|sӢl]ԗp%th!м%machЭ
BA-bҗ%Ҍ|exercis!o<you@feet, suЍa+walkЛ	EA-for-҈|weеcompare>^҈	BAe>mea<Ӊү|aӘag!Ӊү, ^Ӱ!ёie+count%more
KA tolerнd|^few ѐ%sid!eњs	BA-chil>visit|rouҮ!ӂckԆfo@{child||LAӂck;LAexam;FGҸ||2	KA-Ӊўiнd|^nҗl]ԏ?А	BA-wԞ<visit|yҗl]ӂckԆfo@{woӊ||LAexam||2
EA.WeЃNil!҂s|҂+ш>b]mosquitoВ
EA.WВғ<blot|ӯЃ#find+{Оn||AAwВғ<blottЛ
CA||raised, itch]bump
EA|whԧl%м
EAng|whԧl%м
EAsh-associн>Е|neЖinjur]_{Ҁ<jerk||IA ҡ
BA.Whippl!procedц|Р<o<th!pancrea+an>nҗb]Һ||AApancreaѾoduodenecл
BA И>ceЅcount|couЁ*th!cЧ+#fеп=	EA coбԥЩ|ѝИ>prВӃ!onl]бth!docя's	EA matғ|inne@wir%*th!Ъ	EA matte@hyperintensь|қЅspԟo<{с<scan||NAlВӴ	BA spԟlВӴ|җl]sig<*too҄decay
PA prВeЁwith||рhave	PA prВў+with||рhas
EA-с<radioЉ|ray+}th!wә!Ъ||FH с<radiaљ<
BA loc?exciЩ|Р<}Ю!{lump an>som!ѫ!т>it
BA deғminaЁ*э|liv%Ь<#aњ+э||||4
BA.Wilcoxo<tВt|teЃ*whethe@Ԃө+Ӊ||JEԡed-rank ;JErank-sum 
KA-type|ԏ?form *{Ҋe
EA.WӚiam+Ћ|rar!Ҋ!Ь<#aњ+heЂan>lҗnЛ
BA.Wilm+tumor|ԣ>Ѣ]І||FG';KBu;FB' tumou
EA.Wilson'+~|Т>Ь<#ҋ+Ԇcoppe@i<th!в||GI
BAaw?ґ|iЅeњ *ԗp%{Ѡ o@alcoә	EAaw?Ћ|дВ+о@ԗp%{Ѡ
PA ԏ?limits||ԏal
BA.Wolff-Parkinson-Whit!Ћ|Ԥ{pa҄#speed+th!ф
EAg memory|әd%fӟ+i<min>fo@{Өҩ
EA Җ!nurse|nurs!рtrҝ+wounds	EA cӔц|cӔ%*{wound	BA cultц|ӯЃfo@Ѳ+i<{wound	FA dehiscү||woun>reҨЛ	EA healЛ|heal%*{cДo@sore	EA п=|пte>wound
QAoun>servicВ|fuЅrang!*ӣ||LAи
KA.X-Ңked|passe>o<i<{wa]#mostl]aњ+boys
EAlaқ|yЧЄfбpatЍo<th!ңlid
BAn!oxidas!ж|З!fo@pѩful ԠЁ҆s
EAma|yЧЄfбlump i<Ѷ
KAneic|_an҉@speciВ
EAansplӳa=|ӠЁ_a<anim?}{ѻn
EArm{pigУosum|Т>Ԥem!Ӽљ<}sunlѳ
EAthalmia|dr]ң+_laЖ*Ӂ<A
DAs||dr]Ѷ|EAderma
FAomia||dr]ӕ
EA|ҧ<an>ӛ!Й<i<hԟregӴs
BA lк>^disabilь|yҗ+speЁi<poo@э	QA *lif!Ӕt|yҗ+#С!woul>hav!lк>ѷДth!~||ASpotўi?
EA fћ|҂+ш>b]mosquitoe+#ca<hҳth!lкr
EA.Yersini{pВtis|gѥ#П+plague
EA-score|hЄfa@_aӘ҈
EAvir|flu [
EAdЭ|HIV [
EA.Zik{҂s|҂+ш>b]mosquitoe+#ca<hҳunbor<babiВ
EAidӜ|З!fo@sћ!У?дВs
EAonЀӭ|і-ԫ%drip||IAн;AApamidronн
EAem|Ӗ [||CApiclӜ
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
non	nondia	nonfat	nonhor	noninf	noninv	nonmel	nonope	nonopi	nonpha	nonran	nonspe	nonste	nonuni	rhinit	type
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
