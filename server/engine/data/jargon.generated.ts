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
const pieces = 'e |that |ing |of |s |n |tion|d |al |r |medicine|y |with |from |a |to |disease|ic |nt |art |st |ow |ll |cancer|treatment|sis|therapy|through |syndrome|not |surgery|ch |blood|cells|itis|es|ut |too |disorder|ck |medicin|bloo|infectio|ance|ing|treatme|diseas|protei|cause|operatio|peopl|inherite|ment|health |antibiotic|growth |ell|strong |sion|brain|hormon|conditio|ine|remov|body|muscle|pregnancy|at |substanc|illn|ight |inhibitor|birth|care|ive|nerv|tomy|breath|ate|afte|infec|who |brai|aroun|betwee|heart|muscl|ure|insid|sprea|tissue|hospital|control|ity|health|opathy|tor|troubl|stud|make|pregnanc|lung |carcinoma|bone|system|stoma|tio|ffect|ever|harmful |high |ent|chang|drug|swolle|kidne|bowel|ography|tiv|erm |ficiency|symptoms|witho|ain|artery|tissu|work|befor|bladde|block|children|damag|germ|ight|immun|problem |skin|defens|bleed|diabete|perso|ula|bod|tic|weak |sudde|dangerou|viru|flui|th |joint|attack|help|age|othe|gen|build|exercise|littl|logist|sels|ology|symptom|move|ter|group |lungs|car|ear|caus|emia|period|sma|ultrasound|eat|airways|problem|growth|injury|lin|eye|pai|chemic|prostat|ski|ical|open|time|broke|ide|place|start|tin|ence|surger|ast|arm |vaccin|you |agonist|grow|baby|keep|organs|outsid|procedur|seriou|someth|sugar|together|vitami|che|sur|et |lowe|womb|man|ough |ultrasoun|differ|transplant|commo|medic|pati|ase|hospit|parasit|seizur|signals|hol|los|mouth|sleep|tooth|ver|ill|bon|act|one|throat|transpla|unde|dysfunc|low|support|depr|use|break|airway|short |group|long |talk therap|thyroid|acid|allerg|lab te|larg|condi|ion|risk |ant|it |tube|vein|protect|diabet|look |pneumonia|reac|scopy|signal|trial|feel|lung|two |analy|gland|teeth|up |microscope|ose|plac|show|behavior|docto|har|long|norm|wher|whit|life|mortal|ofte|protec|sign|someon|stop|suga|take|trophy|tub|vagina|newborn|oma|ot |joi|tim|childhoo|extr|hyperten|injec|ist|malari|narrow|stiff |strengthen|think|thyroi|back';

// How terms begin, and a line for each beginning with the rows of its terms without it. Of a row, two letters say of what kind it is and
// whence; then come, with bars between, the rest of the term, what may be said in brackets, in its place, other spellings, a note, where and for whom.
const beginnings = '24 25 5 a a1c abdome abdomi ablate ablati able abnorm abrasi absces absenc absent absolu absorp abstai abstin abulia acalcu acanth acarbo accept accide accoun ace acellu acetab acetam acetyl achala achill achlor achond acid acidot acinet acne acoust acquir acroch acrome acromi actini action activa active activi acuity acute acyclo adalim add adduct adeno adenoc adenoi adenom adenos adenot adenov adequa adhere adhesi adipoc adipok adipon adipos adjunc adjust adjuva admini adoles adrena adrene adreno adult advanc advers aedes aerobi aeroph aeroso afebri affect affere africa after age agenes ageusi agglut aggrav aggres aging agnosi agonis agorap agranu agraph air airbor airflo airway akathi akines alanin albend albini albumi albute alcoho aldost alendr alexia alexit alfuzo alkali alkalo alkyla all allele alleli allerg allevi allied alloca allody alloge allogr alloim allopu alopec alpha alport alpraz altepl altere altern altitu alveol alzhei amalga amanta ambien amblyo ambula amebia amelio amenor ametro amikac amino aminoa aminog aminot amioda amitri amlodi amnesi amnest amnioc amnioi amniot amodia amoxic amphot ampici ampoul amygda amylas amyloi amyotr anabol anacus anaero anal analge analys anamne anaphy anapla anasto anastr anatom androg anemia anemic anence anergi anesth aneupl aneury angelm angina angiod angioe angiog angiok angiom angiop angios angiot angle anhedo anhidr animal anisom ankle ankylo annual annulo anomal anomia anophe anorec anorex anorga anosmi anosog anovul antaci antago antalg antece antena antepa anteri anthel anthra anthro anti antian antiar antias antiat antiba antibi antibo antich antici antico antide antidi antiem antiep anties antifu antige antihi antihy antima antime antimi antine antino antinu antiox antipa antiph antipl antipr antips antipy antire antirh antise antiso antisp antith antitu antive antivi anuria anxiet anxiol anxiou aorta aortic aortoc aortog apgar aphaki aphasi aphoni aphtho apical apixab aplast apnea apolip aponeu apopto append applie approv apraxi aquati aqueou arachi arbovi are area argini aripip arm aromat arousa arrhyt artemi arteri artesu arthra arthro articu artifi as asbest ascari ascite ascorb asepti aspart asperg asphyx aspira assay assist asthen asthma astigm astroc asymme asympt asysto at ataxia ataxic atelec atenol atezol athere athero atheto atomox atopic atopy atorva atrial atriov atrium atroph atropi attach attack attend attent attenu attrib attrit atypic audiog audiol audiom audito augmen auricu auscul autism auto autoan autoch autogr autoim autoin autolo automa autono autoph autore autoso avian avoida avolit avulse avulsi axilla axon axonal ayurve azathi azithr azole azoosp azotem b b12 babesi bacill baclof bacter balanc balani balloo balneo barbit bare bariat barium barret barrie barthe basal base baseli basic basila basoph bayesi beck becker beclom behavi behçet bell benign benral benzod bereav berg beribe beryll best beta bevaci bevera biannu bicalu bicarb bicusp bienni bifido biguan bilate bile biliar biliru bimato bimoda binge binocu bioabs bioacc bioass bioava biobeh bioche biocom bioele bioequ biofee biofil biohaz bioinf biolog biomar biomat biomec biomon biophy biopro biopsy biosaf biosec biosen biosim biosta biosur biosyn bioter biotin biotyp bipap biphas bipola birth bis bisopr bispec bisphe bispho bitewi bladde blanch blast blasto bleedi bleomy blepha blood bloodb bloods blue blunt body boil bolus bone borbor border bordet borrel bortez botuli bowel brachi brachy bradya bradyc bradyk bradyp brain braxto brca breakt breast breech breslo brief bright brimon broad bromhi bronch brown brucel brugad bruxis buccal budeso buffer built bulimi bulla bullou bundle bupiva bupren buprop burkit burnin bursa bursit bursog buruli buspir byssin c caberg cachec cachex cadave cadmiu caesar caffei calcan calcif calcin calcit calciu calori calpro campyl cancer candes candid cannab cannul cantho capeci capill capnog capsul captop car carbam carbap carboh carbop carbun carcin cardia cardie cardio care caregi carer caries cariog cariou carnit carote caroti carpal carrie cartil carved case caseou castra casual cat catabo catapl catara catato catch catech cathet cauda caudal causal causat cause cauter cavern cd4 cecal cecost cecum cefazo cefixi ceftri cefuro celeco celiac cell cellul centra centro cephal cerami cerebe cerebr certif cerulo cerume cervic cervix cesare cessat cestod cetiri cetuxi chagas chalaz chancr charac charco charge charit checkp cheili chelat chemod chemoe chemok chemop chemor chemos chemot cherry chest chi chiari chief chikun childh chines chirop chlamy chlora chlorh chloro chlorp chlort cholan cholec choled cholel cholem choles cholin chondr chorea chorio choroi chroma chromo chroni chrono chylot chylou cicatr ciliar ciliat cilium cilost ciprof circad circul cirrho cispla citalo clade clarit claudi clavic cleft clinda clinic clobet clomip clonaz clonid clopid closed clostr clotri clotti clozap cluste co coadmi coagul coarct cobala cocain coccid coccus coccyx cochle cochra codon coenzy cofact cognit cohort coinsu coitus colchi cold colect colic coliti collab collag collar collat colloi coloni colono color colore colost colour colpoc colpor colpos colpot comato combin comedo comfor commen commer commin commis common commun comorb compar compas compen comple compli compos compou compre compro compul comput concei concom concor concur condit conduc condyl cone confid confir confoc confou congen conges conjug conjun connec consan consci conser consol consti constr consul contac contai contam conten contin contra contro contus conval conven conver convul coordi copaym coping copper copy cor cordoc cordot core cornea corona corpec corpus correl corrob cortex cortic cortis coryza cost cot cough covari covere cow cowden cox coxiel coxsac cpap cradle crania cranie cranio craniu creati creden crepit creutz crimea crisis crispr critic crohn cross crossb crosso croup crude cryopr cryosu cryoth crypto crysta ct cuboid cultur cumula curati curcum curett curvat cushin custod cutane cutoff cyanob cyanos cyanot cyclic cyclod cycloo cyclop cyclos cyclot cyst cystat cystec cystei cystic cystit cystoc cystog cystoi cystol cystom cystos cystou cytara cytoch cytoge cytoki cytolo cytome cytopa cytopl cytore cytosk cytoso cytoto d dabiga dacryo daltep dander dapagl dapson daptom dash data dating day de debili debrid decann decidu decisi decolo decomp decond decong decont decort decubi deep defeca defibr defici defini deform degene deglut degrad delaye delete delibe deline deliri deltoi delusi demine demogr demyel denatu dendri denerv dengue denosu densit dental dentin dentit dentof deoxyg deoxyr depend deplet depola deposi depot depres depriv dermab dermal dermat dermis dermos desatu desens desmoi desmop desqua detect deteri determ detoxi detrim detrus develo deviat dexa dexame dexmed dextro diabet diagno dialec dialys diaper diapho diaphr diaphy diarrh diasto diathe diazep diclof dietar dietit differ diffic diffus digeor digita digoxi dilate dilati dilato diltia diluen dimeth dinopr dipept diphen diphth diplop dipyri direct disabi disacc discec discha discit discoi discol discon discor discri diseas disloc disori displa dissec dissem dissoc distal distan disten distri diures diuret divert dizygo dna do dobuta doceta docosa dolute domici domper donepe donor donova dopami dopple dorsal dorsif dorzol dosage dose dosing double doula downre downti doxazo doxoru doxycy dpp dravet drople dropou drug drusen dry dual duchen ductal duloxe duoden dupilu dupuyt dura durabl dutast duty dysart dysbio dyscal dysche dysdia dysexe dysfun dysger dysgeu dysgra dyskin dyslex dyslip dysmen dysmet dyspar dyspep dyspha dyspho dyspla dyspne dyspra dysrhy dystax dysthy dystoc dyston dysuri e eardru early easter ebola ecchym echino echoca echola eclamp ecolog ecotox ectopa ectopi ectrop eczema edarav edema edemat edenta edentu edward efavir effect effere efferv effica effusi egg ehealt ehlers ehrlic eicosa ejecti elasta elasti elasto elbow electi electr elevat elicit eligib elimin elonga emacia embole emboli embolo embolu embryo emerge emesis emetog emmetr emolli emotio empagl emphys empiri empyem emtric emulsi en enalap enamel encaps enceph encopr end endemi endoca endocr endocy endodo endoge endolu endome endoph endopl endore endorp endosc endoth endoto endotr endova endove endpoi enema energy engorg engraf enhanc enoxap enroll ent entamo enteca entera enteri entero enthes entomo entrop enucle enviro enzalu enzyma enzyme eosino ependy epicon epidem epider epidid epidur epigas epigen epiglo epilep epinep epipho epiphy epiret episcl episio episod epispa epista epithe epizoo eplere epstei equili equiva equivo eradic erecti ergoca ergono erloti erosio erosiv eructa erysip erythe erythr eschar escher escita esomep esopha esotro essent estrad estrog eszopi etaner ethamb ethano ethiny ethmoi etiolo etiopa etomid etopos euglyc eustac euthym euthyr event everol eviden evisce evoked ewing ex exacer excess excipi excise excisi excita exclus excori excret execut exenat exente exerci exerti exfoli exhala exhale exocri exocyt exogen exome exon exopht exosom exosto exotox exotro expand expect expedi experi expira explan exposu expres exsang exstro extend extens extern extrac extrap extras extrav extrem extuba exudat eye ezetim fabry face facet facial factit factor failur falcip fallop false famili family famoti fancon fascia fascic fascii fascio fastin fat fatigu fatty febril febuxo fecal feces fecund federa fee felodi female femora femoro femur fenofi fentan ferrit fertil fetal fetici fetoma fetosc fetoto fetus fibrat fibrin fibroa fibrob fibroc fibrom fibros fibrot fibula filtra finast fine fingol first fisher fistul fit five fixed flank flat flatul flavon flecai flexib flexio flow flucon fluid flumaz fluore fluori fluoro fluoxe flutic fluvox focal folate follic follow fomite fondap fontan food foodbo forami forced forcep foreig forens forest formot formul fortif fortni fosfom founda founde four fovea foveal fracti fractu fragil frailt frames free freezi frenot fresh friedr fronta fronto frozen fuchs fugl fulgur full fulmin fulves functi fundop fundus fungal fungem fungic funnel furose furunc gaba gabape gadoli gain gait galact galant gallbl gambli gamete gameto gamma gangli gangre gardne gas gastra gastre gastri gastro gauche gefiti gel gemcit gender gene genera generi geneti genita genito genome genomi genoto genoty gentam geogra geriat germ germli geront gestat ghreli giant giardi gingiv given glandu glasgo glass glatir glauco gleaso glenoh glial gliben glicla glimep gliobl glioma glipiz global globul globus glomer glosse glossi glosso glotti glp glucag glucoc glucon glucos glutam glutat glutea glycat glycem glycer glycog glycol glycop glycos glypho goals goblet goiter golgi gonado gonios gonorr good gout gp graft gram grand granis granul graves gravid gray greens grey grip gross ground group growth gtts guided guilla gullet gum gustat gut gyneco h2 h5n1 haemop hair hairli hairy half halito halluc hallux halope hamart hamilt hamstr hand hantav haploi haplot hard harm harmfu hashim hazard hdl head health hearin heart heat heavy heel height helico hellp helmin hemagg hemang hemart hemate hemato hematu hemian hemiar hemiat hemiba hemifa hemine hemipa hemipl hemizy hemobi hemoch hemoco hemodi hemody hemofi hemogl hemoly hemope hemoph hemopt hemorr hemost hemoth henoch hepa hepari hepata hepate hepati hepato hepcid her2 herbal herbic herd heredi herita hernia hernio herpes hetero hiatal hidrad high highly hip hippoc hirsch hirsut histam histoc histol histon histop hiv hmg hodgki holist holter home homeop homeos homocy homoge homolo homozy hordeo hormon hospit househ hpv hrt human humera humeru humora huntin hyalin hyalur hybrid hydroc hydrog hydrol hydrom hydron hydrop hydros hydrot hydrou hydrox hypera hyperb hyperc hypere hyperg hyperh hyperi hyperk hyperl hypern hypero hyperp hypers hypert hyperu hyperv hyphem hypoal hypoca hypoch hypoco hypode hypoec hypoes hypofi hypofr hypogl hypogo hypoin hypoka hypoki hypoli hypoma hypomi hypona hypopa hypoph hypopi hypopl hypopn hypopr hypore hyposm hyposp hypote hypoth hypoto hypotr hypove hypovo hypoxe hypoxi hyster iatrog ibandr ichthy ictal icteri idiopa idiosy iga ileal ileiti ileoco ileost ileum ileus iliac imagin imatin imipen imipra imiqui immedi immobi immune immuni immuno impact impair impede imperm impeti implan implem implie impote impuls in inacti inadeq inanit inappr inatte inborn incent incide incisi inciso inclus inconc incont increa increm incret incuba indapa indepe index indivi indome indoor induce induct indura indwel infant infarc infect infert infest infilt inflam inflix influe inform infuse infusi ingest inguin inhala inhale inhibi inject innate innerv innocu inocul inoper inotro inpati inr insect insidi insolu inspir instit instru insuff insuli insura integr intell intens intent inter intera interc interd interf interi interl interm intern intero interp interq inters intert interv intest intima intra intrac intrad intrae intrah intrai intram intran intrao intrap intrat intrau intrav intron intuba intuss inulin invasi invest involu ion ionizi iontop ipilim ipratr ipsila irbesa iridec iridot irinot iritis iron irradi irriga irrita is ischem islet isofla isogen isokin isolat isomet isonia isosor isoton isotre itraco iv ivabra iverme ixodes janus japane jaundi jejuna jejuno jejunu joint jugula juveni kaliur kangar kaplan kaposi karnof karyot kawasa keloid kerate kerati kerato kernic ketami ketoac ketoco ketoge ketone ketonu ketopr ketoro ketosi ketoti key keyhol kidney kinase kinema kinesi kineti klebsi klinef knee knocko knowle koilon kwashi kyphos labeta labial labor labora labour labyri lacera lacrim lactas lactat lactic lactob lactos lactul lacuna lamine lamino lamivu lamotr lancin langer langua lansop laparo laryng larynx laser lassa last lastin latano late latenc latent latera lavage laxati lay ldl lead lean leber leflun left legall legg legion leiomy leishm lenali length lennox lentiv leptin leptom leptos lesion lethal lethar letroz leucin leukap leukem leukoc leukod leukop leukor leukot leupro level leveti levodo levofl levono levosi lewy li libido licens lichen lidoca life lifest lifeti ligame ligand ligate ligati ligatu lignoc likeli likert limb limite linagl linear linezo lingua linkag linole lipase lipid lipids lipody lipoge lipoly lipoma lipoph lipopo lipopr liposa liposo liposu liquid liragl lisino lister litera lithiu lithot live liver living loadin lobar lobect lobula local locali locall lochia locomo locore locus logist long longit loop lopera lopina lorata loraze lordos losart lose loss lost lovast low lower lumbag lumbar lumbos lumen lumpec lung lupus luteal lutein lycope lyme lymph lympha lymphe lympho lynch lysoso macera macroa macroc macrol macrom macron macrop macros macrov macula macule maculo magnes magnet mainta mainte major malabs malada malais malari male malfor malign malnou malnut malocc maluni mammar mammog mammop manage mandat mandib mania manic manife mann mannit mantle manual maple marbur marfan margin masked mass masset mast mastec mastic mastit mastoc mastoi matern matrix maxill maxima maximu may mcg mean measle mebend mechan meconi medial median medias medica mediga medite medium medrox medull mefloq megaka meibom meiosi melani melano melasm melena meloxi melpha memant membra memory menarc mening menisc menopa menorr menses menstr mental mepoli merkel merope mesala mesenc mesent mesoth messen meta metabo metaca metapl metast metata metere metfor methad methic methio methot methyl metocl metopr metrit metron metror mhealt microa microb microc microd microg microm micron microo microp micror micros microv mictur midazo middle midure midwif mifepr migrai mild miliar milrin mindfu minera mini minima minimu minocy minor minoxi miosis mirtaz misopr missed missen mitiga mitoch mitomy mitosi mitral mixed mobili modafi modali mode modera modifi modula mohs moiety molar mold molecu mollus monito monoam monoar monoch monocl monocy monoge monone monoph monosa monoso monoth monoun monozy montel montre mood moraxe morbid moribu mornin morphi morpho mortal mosaic mosqui mother motile motili motiva motor mouth moxibu moxifl moyamo mpox mrna mucoad mucoci mucocu mucoly mucopo mucopu mucorm mucosa multic multid multif multig multim multin multip multis multiv mupiro muscle muscul mutage mutate mutati myalgi myasth myceto mycoba mycolo mycoph mycopl mycosi mydria myecto myelin myelit myelod myelof myeloi myelom myelop myelos myocar myoclo myocyt myofas myofib myoglo myokym myomec myomet myopat myopia myopic myosit myotom myoton myring myxede ménièr n nail naltre nanopa nappy naprox narcol narcot narrat narrow nasal nasend nasoga nasola nasoph natal natali nation natriu natura naturo nausea nebuli neck necros necrot needle needs negati neglec neisse nemato neoadj neonat neopla neosti neovas nephre nephri nephro nerve nested networ neural neuram neurax neurec neurit neuroa neurob neuroc neurod neuroe neurof neurog neuroi neurol neurom neuron neurop neuror neuros neurot neurov neutra neutro never nevira nevus newbor next nhs niacin nicard nicoti nieman nifedi nil nimodi nipah nirsev nitrat nitric nitrof nitrog nitrou nivolu nmda no nocebo nocice noctur nodule noise non nonadh nonalc nonamb noncom nondia nonfat nonhor noninf noninv nonion nonmel nonope nonopi nonpha nonpro nonran nonsen nonspe nonste nonsur nontub nonuni nonval noonan noradr norepi norflo normal normog normot norovi nortri nosoco nosolo nothin notice notifi noxiou nsaid nuchal nuclea nuclei nucleo null nullip number nurse nursin nutrac nutrit nyctal nystag nystat ob obesog object observ obsess obstet obstip obstru obtund occipi occlud occlus occult occupa octreo ocular odds odonta odonto odynop off ofloxa often olanza olfact oligoa oligod oligog oligoh oligom oligon oligos oligur olmesa omaliz ombuds omega omente omentu omepra omphal on once onchoc oncoge oncolo ondans onset onycho oocyte oophor open operab operat ophtha opiate opioid opport opposi opsoni optic optica optome oral orally orchia orchie orchio orchit organ organe organo orlist orofac oropha orphan orthod orthog orthok orthop orthor orthos orthot oscill oselta osgood osmola osmosi osmoti osseoi osseou ossicl ostect osteit osteoa osteob osteoc osteog osteoi osteol osteom osteon osteop osteos osteot ostomy otalgi otic otitis otoaco otolar otolit otomyc otopla otorhi otorrh otoscl otosco ototox out outcom outlie outpat ovaria overac overal overdo overex overje overt ovulat ovum oxalip oxcarb oxidat oxybut oxycod oxygen oxytoc p pachym pacing pack packed paclit paget pain palata palipe palivi pallia pallid pallor palmar palpab palpat palpit pancar pancre pancyt pandem panic panora panret pantop pap papill papula papule parace parain parall paraly parame parana parane paraph parapl parasi paraso parasp parasy parath parenc parent paresi parest pariet parkin parony parosm paroti paroxe paroxy parp pars partia partic partne partur parvov passiv past patau patell patenc patent patern pathob pathog pathol pathop patien paucit payor pcr pcsk9 pd peak pearso pector pediat pedicu pedigr peer pelvic pelvis pembro pemetr pemphi penetr penici penile pentox people pepsin peptic peptid per percen percut perfor perfus peri perian periap perica perico perime perina perind perine period periop perior perios peripa periph peripr perist perito perive perman permea pernic perone persis person perspi pertus pervas pes pessar pet petech peyron phacoe phage phagoc phanto pharma pharyn phase phenob phenot phenyl phenyt pheoch phimos phlebi phlebo phocom phonop phosph photoa photod photop photor photos photot phreni phthal phyllo phylog physia physic physio phytoc phytoe phytos phytot pica picc pictog pigmen piloca piloni pilot pimecr pineal pingue piogli pipera pirfen piroxi pittin pituit pityri placeb placen plagio planta plaque plasma plasmi plasmo plasti platel platin pleomo pleura pleuri pleuro plexop plurip plyome pneumo podiat podocy poikil point poliom poliov pollak polyar polych polycy polyda polydi polyge polyhy polyme polymo polymy polyne polyp polype polyph polypo polyra polysa polyso polysu polytr polyun polyur pompe poorly poplit popula porphy port portal positi positr post postan poster posthe postic postma postme postne postop postpa postpr postst postte postul postur postve potabl potass potenc potent povido power poxvir prader pragma pramip prasug pravas praziq prazos pre prebio precan precli precoc precon precur predic predil predis predni preecl prefer prefro pregab pregna prehab prehos preimp premat premed premen premol prenat preope prepon prepri prepuc presby prescr presen pressu presum presur presym preter pretre preval preven priapi primaq primar primig primin primip primor princi prion prior priori proapo proban probin probio procal proced procoa procta procte procto prodro prodru produc progen proges progno progra progre proinf prokin prolac prolap prolif prolon promot pronat prone proof propen prophy propof propra propri propyl prosop prospe prosta prosth protam protea protec protei proteo prothr proto protoc proton protoz provid provis proxim prurit psa pseudo psoral psoria psychi psycho pteryg ptosis ptyali pubert public pudend puerpe pulmon pulp pulpec pulpit pulsat pulse punch pure purpos purpur purule pustul putati pyarth pyelog pyelon pyelop pylori pyloro pyoder pyomet pyonep pyrazi pyreth pyrexi pyrido pyrosi pyuria q q12h q4h q6h q8h qrs qt quadri qualif qualit quanti quasi quetia quiesc quinin quorum rabepr radial radiat radica radicu radioa radioe radiof radiog radioi radiol radion radiop radios radiot radius radon raloxi ralteg ramipr random range ranibi raniti ranola rapid rasagi rate raynau reable reabso reacti reacto readmi ready reagen real reason recall recana receiv recept recomb recons recove recrud recrui rectal rectoc rectop rectum recupe recur recurr red refeed refere referr refine reflex reflux refrac refrai regain regene regime region regist regres regula regurg rehabi rehydr reimbu reinfe reinne relaps relati releas rem remdes remife remine remiss remote remova renal renin renova reperf repeti replic reprod rescue resear resect reside residu resin resist resorb respir respit respon resten restle restri resusc resver retain retard reticu retina retini retino retrop retros retrov rett return revasc revers reye rh rhabdo rhegma rheuma rhinit rhinol rhinop rhinor rhinos rhinov rhizot ribavi ribofl ribonu riboso ricket rifamp rifaxi rift right riluzo ring risedr risk risper rituxi rivaro rivast rna robot roboti rocky rocuro rodent root ropini ropiva rosace roseol rosigl rostra rosuva rotato rotavi route rubell rubeol rumina run ruptur sacral sacroc sacroi sacrum sacubi safety sagitt saline saliva salmet salmon salpin saluta salvag same sample sanita saphen sarcoi sarcom sarcop satiat satiet satura saxagl scabie scale scapho scapul scarla schirm schist schizo school schwan sciati scinti sclera scleri sclero scolio scopin scotom screen scrota scrub scurvy season sebace seborr sebum second secret sedate sedati sedent seek segmen seizur select seleni self semagl semen semi semina semino semiol senesc sensit sensor sentin separa sepsis septal septic septop septos sequel seriou seroco serodi seroep serogr serolo seroma serone seropo seropr serore serosa serosu seroto seroty serous serova sertra serum servic sessil severe sevofl sex sexual sglt2 shaken sham shared sharps shelte shigel short should shunt sialad sialoe sialol sialor sick sickle sidero sigmoi signal silden silico silver simvas single sinona sinus sinusi sinuso siroli sitagl six sjögre skelet skill skille skin sleep sleeve slidin slippe slit slow small smokel smokin smooth snelle snowba social sociod socioe sodium sofosb soft solar solid solife solubi solubl somati somato somnol sonogr sorafe spacer spasmo spasti spatia spearm specia specim spectr specul speech sperm sperma spermi spheri sphinc sphygm spike spina spinal spiroc spirom spiron splene spleni spleno splice split spondy sponta sporad sporot sputum squamo st stable stagin standa staped stapes staphy state statin statis status steady steato stem stenos stenot stent step steppe stereo steril sterno sternu steven stillb stimmi stimul stocha stoma stomat stool strabi strati stratu strept stress striat strido stroke stroma strong studen study stunti subacr subacu subara subcla subcli subcon subcor subcut subdur subfer subgin subglo subgro subjec sublin sublux submuc subnor subopt subret subsid substa substr subthe subuni sucral sudden suicid sulfad sulfas sulfon sumatr summar sun sundow suniti superb superf superi supero supers supina supine supple suppor suppos suppre suppur suprag supran suprap suprat suprav surfac surge surgic surrog survei surviv suscep sustai suture sweat swine sympat symphy sympto synaps synapt synbio syncop syndac syndem syndro synerg syngen synove synovi synthe syphil syring system systol t tachya tachyc tachyp tacrol tactil tadala taenia takaya take taken takots talipe tamoxi tamsul target tarsor task tau taxane tay teach tear telang telehe teleme telemo teleph telere telmis teloge telome temozo tempor tender tendin tenesm tenode tenofo tenosy tenoto tens tensio ter terato terbin terbut teripa termin tertia test testic testis testos tether tetral tetrap thalam thalas thalid thanat themat theoph theory therap thermo thiami thiazi thiazo thimer thiope third thorac thorax threat three thresh throat thromb thymic thymom thymus thyrog thyroi thyrot thyrox tibia tibial tic ticagr tick tidal tilt time timed timolo tinea tinnit tinzap tiotro tirzep tissue titer titrat tobacc tocili tocody tocoly tocoph tofaci tolera toll tolter tomogr tonic tonome tonsil tooth tophus topica topira topogr topois torsad tortic total touret tourni toxic toxica toxici toxico toxin toxoid toxopl trabec trace trache tracho trait tramad tranex trans transa transc transd transe transf transg transi transj transl transm transn transo transp transr transt transu transv trastu trauma travel travop trazod treatm tremat tremor trepon tretin triage triamc trichi tricho trichu tricus tricyc trigem trigly triiod trimes trimet tripha triple tripta trismu trisom troche tropon trough trying trypan trypsi trypto tubal tuberc tubero tubula tulare tumefa tumor tumori turbin turgor turner twice twin two tympan type typhoi typica tyrosi ubiqui ulcera ulna ulnar ultraf ultras ultrav umbili umbrel unblin uncomp under underd underi underl undern underp undesc undete undiff unexpl unfrac unifie unilat unipol univar unrese unsatu unstab untowa upon upper upregu urbani urea ureapl uremia uremic ureter urethr urge urgent uricos urinal urinar urinat urine urodyn uroflo urogra urogyn urokin urolit urolog urosep urosto urothe ursode urtica usteki usuall uterin uterop uterot uterus utiliz uveal uveiti uvula uvulop vaccin vacuum vagina vagini vagoto vagus valacy valgan valida validi valsar value valve valvul vancom vareni variab varian varice varico variol vas vascul vasect vaso vasoac vasoco vasodi vasomo vasopr vasosp vasova vector vegeta veloph vena venipu venlaf venogr venous ventil ventra ventri venula venule verapa vernix verruc verteb vertep vertig very vesica vesicl vesico vesicu vestib viabil vibrio vicari video videof vigoro villus vinca vincri viral viremi virion virolo virtua viruci virule viruri viscer viscos viscou visual vital vitami vitili vitrec vitreo vivax vocal vocali vocati voidin volati volume volvul von vorico vortio vulner vulva vulvar vulvec vulvit vulvod vulvov waist walden waning ward warfar washou watchf waterb weanin weight well west wester wheal wheeze wheezi whipla whippl white who whole wide wider wilcox wild willia wilms wilson withdr within wolff workin wound wrapar x xanthe xanthi xantho xenoge xenotr xerode xeroph xerosi xerost yaws years yellow yersin z zanami zidovu zika zipras zoledr zolpid zoonos zoonot zygote';
const rows = `EA-hou@urin!collec=|aЅth!urin!*on!day, save>fo@tВtЛ
EA-hydroxyӁ<D|Ӂ<D i<th!Џ
BA-HT3 ӴҶ|З!agѪЃnaӥa||GKrecepto@	BA-alph{reductas!ж|З!#shrink+th!prostн	EA-yea@Ӄvival|sԍ!aliv!о@5 yҗs||AOfй
NA priori|decҬ>Ѯehand
EA.A1C|aәag!И>ԙ@ove@aboГ3 months||AAHbA1c;AAhemoglobi<A1c;AAhaemoglobi<A1c;AAglycн>hemoglobin;AAglycн>haemoglobin	BA.A1C tВt|И>teЃ*aәag!И>ԙ@ove@3 months||AFHbA1c
ABn||bЧy
LAnal||bЧy	BAn?aortЀaneurysm|bulg!i<th!mai<arғ]i<th!bЧy	AAn?cramp||bЧ]cramp	DAn?discomfort||bЧ]discomfort	FAn?dԧenЩ||bЧ]swЧЛ|QDt	EAn?hysғecл|Ю?*th!ӆ Њth!bЧy	FAn?pѪ||bЧ]pѪ	FAn?Ѝ||bЧ]Ѝ	CAn?Ҝ||bЧ]Ҝ	CAnoplҲy||tumm]tuck
IA||dВtroy
EAon|Ҽ!#dВtroy+{қЅare{*щ
PA }conceй||abl!}gӄpregnӴ
CAalь|Ҿ%Ќԏal|ҟ
ABon||scrape
CAs||pockӄ*pus
BA!seizц|ӨӒ!#look+lik!star%in}space||AIpetӵmal
EAeeism|miss%ѭ o@school Ԕn
EAt!neutrophil count|couЁ*{ѳ-fѴ%И>cЧ	BAt!risk|Ӝu?chanc!#Ҿ%happens	BAt!ӳreduc=|Ӝu?drop i<risk
EA=|tak%in
GA<from||avoid
EAҰ|Ќhav%o@do%ҾЛ	EAenc!rн|sԍ!*С!рstaye>off it
EA|laЖ*wӚ
EAlia|ӕ+*ma҄ҧlls
EAosi+nigricans|dark, velvet]ҧ<folds
EAse|Ѻ+[
EAanc!an>commitmeЁЉ|ӫ]aboГaccept%ԀЛs
AAЁan>emerҊc]departУ||emerҊc]room|||2
BAtabl!Җ!organiza=|Ҕ*provҬr+#sԍ!Җ!an>costs||||2
BA.ACE ж|З!#relaxe+И>vВsel+}Ӆ@И>prВsц||AKangiotensin-conәt%enzyme
BAla@vaccЭ|Ҵ!mad!_part+*{ѳ
KAѼr|*th!hip socket	EAulum|hip socket
EAinophen|ӌ<Ҥ<an>feve@[||AAparacetamol
BAcӔЭ|ҥ?#Җrie+к!ӓ	EAchoҢВғӏ|О<#Ӧ+dow<{к!Ӿ
EAsia|Ь<#Ԙ+th!foo>pip!_mov%foo>down
EA.AchӚe+tendinю|sor!cor>вth!heel	BA.AchӚe+tendon|cor>вth!baЖ*th!heel	EA.AchӚe+tendo<ruptц|я<cor>вth!heel
EAhydria|no јЎӭ
EAroplasia|ҊetЀЬ<#aњ+ӛ!Цan>heѴ
EA reflux|јЎaci>#rise+in}th!Ӟ	BA-bas!balК|balanc!*ӭ+i<th!Я
KAic|^ДmuЎӭ
EA.AcЭtobӜe@bauӇnii|Ӑ?gѦ#reЈt+Ӈ]Ѡs||NA
EA vulgaris|acne
BAЀneurԟ|Цo<th!hҗ%к!#i+ЌІ||ADvВtibѼ@schwann
EAe>ѵь|ԕљ<gaЭ>_Й<o@ҴВ||BJdaptй	EAe>ѵodeficienc]Ћ|lat!stag!*HIV||OL!deficien
EAordon|ҧ<tag
EAgaly|Ц*hands, feӄan>fac!_ДmuЎЦЫe
KAoclavicѼr|*th!ԡЁвth!top *th!shoulder	EAoplҲy|shav%*{shoulde@і
BAc keratoЈ|rӈpatЎ*ҧ<_su<Ѳe||AKsolar
BA potўial|electrЀԖ?i<{кe
EAte>parti?thromboplҲi<Ҫ|teЃ*clott%Ҫ
BA comparaя|prove<МЁӥ>fo@comparison	EA ѵь|ԕљ<th!ѽ]ҋ+о@Й<o@Ҵa=	BA metabolite|г!{Ѡ turn+in}#also ѭs	EA ӃveӚК|regѼ@ӂck+i<ԉ!*МЁfo@now
EAt]limita=|ѐ!^dail]tasks	BAt]*dail]livЛ|dail]task suЎa+ҝ%o@drВsЛ
EA|sԍpnВs
EA bronchБ|short-tѦswЧ%*th!Ҟ	EA и|short-tѦҖ!fo@Ҁ<дВ+o@ҡ	EA coronar]Ћ|Ҁ<drop i<И>flЄ}th!ф	EA cystБ|Ҁ<ѯ@п=	EA decompensн>heЂfailц|Ҁ<worsen%*{ѿф	EA disseminн>ҰphalomyelБ|Ҁ<swЧ%*th!Ъ	CA exacerba=||Ҁ<flare-up	EA exacerbaљ<*COPD|Ҁ<worsen%*є~	EA exposц|contӜ ^Ҿ%ќove@{ӨҪ	EA flacci>myelБ|rar!к!дВ+#ђ+th!а+weak	EA gҲroўerБ|Ҁ<јЎbug	EA hepatБ|Ҁ<swЧ%*th!lйr	BA дВs|дВ+#Ү+Ҁnly	BA п=|Й<#Ү+Ҁnl]an>i+short	EA isӂmЀstroke|Ҁ<strok!_{Ѱe>vВsel||KLa	EA Ѣ]ҡ|Ҁ<ӕ+*Ѣ]func=||GAren?failц	EA leukҙ|faЃИ>І||KEa	EA lй@failц|lй@#Ҁnl]Ԙ+ѭЛ||AIfulminaЁhepaѾ	EA єҡ|Ҁ<sћ!єѲe	EA lymphoblҲЀleukҙ|fҲ-ҷ%И>І, ӌ<i<ѱ||YBaemi;MMcy	BA Ӎ?unit|war>fo@С!рhav!juЃcom!in||AFӍ?assВsУ;GFassВsУ||4	EA migraЭ|migrѪ!҆	EA myeloҊou+leukҙ|faЃИ>І||WDae	EA myeloi>leukҙ|fҲ-ҷ%И>І||SEa	EA myoҖdi?ischҙ|Ҁ<laЖ*И>}th!ф||VEa	DB onset||Ҁ<Ү	EA otiti+media|Ҁ<middl!ea@п=	FA pѪ||Ҁ<pѪ	EA pancrҝБ|Ҁ<ѡ<pancreas	EA pԍyngБ|Ҁ<sor!Ӟ	BA phӏ|җly, Ҁ<stag!*a<дВs	EA promyelocytЀleukҙ|faЃИ>cК@^ѹЛ||YBaemi	EA pyelӝphrБ|Ҁ<Ѣ]п=	EA rejec=|ѽ]҆%{new organ	EA ren?ҡ|Ҁ<Ѣ]Ѳe	EA rВpiraя]dԧrВ+Ћ|Ҁn, sћ!єѲ!#ђ+м%ә]ԍd	EA rВpiraя]failц|Ҁ<failur!*th!ҕ	BA rВpiraя]п=|Ҁ<Й<*th!nԈ, throвo@ҕ	EA sinusБ|Өsinu+п=	EA strВ+Е|ШdԧrВ+i<th!week+о@{frѴen%evў	EA tonsӚБ|Ҁ<пte>tonsils	EA ԜѼ@necroЈ|Ҁ<Ѳ!}ү]Ѣ]ԜВ	BA-phas!Оn|О<#rise+^дВs
EAvir|herpe+[||CGi
EAumab|З!#calm+th!Ѹ!ї
BA-o<Љ|Ԥ{МЁadde>}th!mai<ӝ||CIjunctй;CAjuncѥ!Ї;CIjunct
EAӲ|mov%towar>th!Я'+middle
EA-associн>҂s|қЅ҂+ӥ>}Җr]ҊВ
BAarcinԟ|cК@#Ү+i<glan>А
EA>hyperԛ|enӰe>Ѭ!behin>th!nԈ	BAdecл|Р<}Ю!Ѭ!вth!baЖ*th!nԈ
BAa|Ц#i+ЌІ	EAyoЈ|ӆ Ң%#ҷ+in}th!ӆ а
EAЭ|З!#rВet+th!фbҝ	EAin!triphosphн|th!cЧ'+fuel
EAonsӚecл|Ю?*tonsil+an>adenoids
BAirus|ӌ<҂+#ca<Ҙ!cold+an>pink ң
DAt!hydra=||enӈ҃ds|AKproper|||1	DAt!nutri=||enӈэ]food||||1	DBt!rВt||enӈrВt||||1	DBt!ӗ||enӈӗ||||1	DAt!vўila=||enӈfrВh air||I<intensiv!Җ!ӵi+aboГмЛ.
GA to||stiЖto	GB }{МЁplan||follЄ{МЁplan	GB }guҬҢВ||follЄguҬҢВ	GB }th!guҬҢВ||follЄth!guҬҢВ	GB }Ї||follЄЇ	GB }you@МЁplan||follЄyou@МЁplan	EAnce|sѾk%}th!plan	EAnc!}Ӎa=|tak%З!a+agreed||AAЗ!adherҰ	EAnc!}Ї|folӢ%{МЁplan
EAolyЈ|cutt%*sca@bands	BAon|sca@ban>#ԡn+щ	BAo<molecule|О<#ђ+cЧ+sѾk	FAv!capsulБ||froze<shoulder
BAyte|fвcЧ
EAЭ|Ы!_ѽ]fat
BAecү|Ы!_fв#҇+insuli<ѭ
KAe|*ѽ]fat	DA!щ||ѽ]fat	FAь||ѽ]fat
LAtй||added
EAmeЁЕ|ШdԧrВ+о@{big lif!џe
KAnt|gй<о@o@^th!mai<Ї	EAЁӂmoЉ|ӂm҉rap]о@Ѝ	EAЁradioЉ|ray+о@cК@Ѝ	EAЁЉ|Ԥ{МЁо@th!mai<ӝ||KArҝУ	BAnte>vaccЭ|Ҵ!^a<ЛredieЁ#ђ+ӵѭ betғ
GBsғ||gй||A program o@{fun>i+run, Ќgйn.	GAste@CPR||giv!CPR	GAste@{vaccЭ||giv!{vaccЭ	GAste@firЃaid||giv!firЃaid	GAste@insuҢ||giv!insuҢ	GAste@Ӎa=||giv![|QAЭ	GAste@oxyҊ||giv!oxyҊ	GAste@th!vaccЭ||giv!th!vaccЭ	GAste@Ї||giv!Ї	GAste@ҴВ||giv!ҴВ	PAsғe>intravenously||gй<in}{ӷ	PAsғe>orally||gй<b]Ӗ	EAstraљ<*Ӎa=|giv%[||XAЭ
CAcў||teen	EAceЁidiopathЀscolioЈ|curve>spin!i<teen+^no know<П||AU
KAl|*th!Ԅ+abov!th!Ѣys	BAl cortex|oute@pЂ*th!glan>abov!th!Ѣy	BAl criЈ|Ԓ-threнn%laЖ*strВ+Ыe	EAl fatigue|unprove<label fo@tirednВ+blame>o<strВ+ЫВ|||NԠa<accepte>diagnoЈ: sa]so.	BAl Ԅ|glan>abov!th!Ѣ]#ђ+strВ+ЫВ	EAl hyperplasia|Т>glan>abov!th!Ѣ]ҟ||ATconҊit?	EAl insufѧ|Дҍ!strВ+Ы!mad!b]th!Я||AAAddison'+~;AAAddiso<~	EAlecл|Ю?*{glan>abov!th!Ѣy
KArgic|reӜ%}adrenalЭ
KAcorѾal|*th!oute@glan>abov!th!Ѣy	BAcorѾotropЀЫe|Ы!#trigger+strВ+ЫВ
EA-onsӄStӚ'+~|fћ, rash an>ԡЁpѪ
BA!beneficiar]noѾe|warn%#MediҖ!ma]Ќpay||||2	EA!Җ!directй|writte<wishe+fo@и	EA!Җ!plannЛ|plann%fo@th!Җ!ҵwoul>waЁlнr	BA!deciЩ|writte<refus?*certai<Їs||QA }refus!Ї||4	BA!directй|writte<stнmeЁ*wishe+aboГfutur!Ӎ?и||IJФҖ!;IJэҖ!	EAe>mнrn?҈|be%35 o@olde@i<б	EAe>non-қЅceЅєІ|єcК@#ha+шd	BAe>pracѾ!nurse|nurs!^Ԥ{trѪЛ||SFregisғe>
JBe||ԍmful||Of wҝhe@o@ӱ=s, sa]"bad".	BA!ԣ>experiҰ|ќeveЁi<ԣd	EA!Ѡ eњ|sid!eњ *{Ѡ	BA!Ѡ Ӽ=|ba>Ӽљ<}{[||NAevў	AB!eњ||sid!eњ	BB!evў|unwӴe>ФѶо@{МЁo@vaccЭ|||Keep ӵԐ!{report muЃteЅa<eveЁ_{sid!eњ.	BA!eveЁfolӢ%ѵiza=|ФѶо@{shot||ZAmmunisa=	AB!Фeњ||ќФeњ	AA!Фoutcome||Фҟ	CA!outcome||ba>rВult	BA!ѓ]outcome|ҽ+Ѷi<ѓ]o@вз	AB!Ӽ=||ba>Ӽ=
EA.Aede+aegypti|mosqui}#шd+tropic?fћs||FA
EAc capacь|hЄweЅth!ѽ]ӥ+oxyge<dur%Ҍ	EBc Ҍ|exercis!#ђ+th!heЂbeвfasғ||IAacѥь
EAagia|swalӢ%air
EAl transmisЩ|ш>Њү]droplet+i<th!air||IAшd	BAl-Ҋerat%procedц|МЁ#ca<spra]ѳ+in}th!air
KAle|ѩГ{fћ
PAe>individual||aњe>ѻn	KAй|*mood	EAiv!ґ|sig<#aњ+mood
KAnt|Җry%toward	BAЁкe|к!#Җrie+Ӿ+}th!Ъ
DA.Africa<trypanosomiaЈ||ӗ%sicknВs
BA-visӵsummary|pag!#sum+Ԇ{visit||||2
KA-adjusted|^ӊҰ+i<ag!Ԛ<in}account||ECstandardiz;ECstandardis	KA-matӂd|*th!sam!҈	EA-relн>macѼ@deҊera=|ey!Н!*olde@ag!#blur+whвҵӺat	KA-specific|fo@on!ag!ө
EAis|ѽ]pЂmiss%_з
FAa||ӕ+*tҲe
EAina=|clump%Ӏ
BAat%facя|th%#ђ+ӵworse
CBsiv!І||fҲ-ҷ%І
EA i<ҭ|stay%i<you@ow<hom!a+ҵgӄolder||CMe
EAa|ѐ!know%object+o@face+dВpit!ԏ?sensВ
BAt|Ѡ #switӂ+{ceЅԖ?on
EAhobia|fea@*ҭ+#ar!ԍ>}leave
EAlocytoЈ|ҁ+laЖ*ԑ!И>А
EAia|ӕ+*writЛ
BA qualit]index|scal!*hЄclea<th!ai@is
BAn!~|Н!#шd+Њth!air	FAn!transmisЩ||ш>Њth!air|JAшd
EAw limita=|sӅ>ai@fӢ
EA clҗК|gett%mucu+oГ*th!ҕ	EA hyperrВponsйnВs|ӧ+#tѴe<Дeasily||AUbronchial	EA obstruc=|Ѱe>ai@fӢ||DMfӢ	EA remodelЛ|lҲ%џ!i<th!Ҟ||ODl	EA reЈtК|hЄԍ>ӵi+fo@ai@}fӢ
EAsia|Ԁ%unabl!}ҹ stӚ
EAia|Ќbe%abl!}Ғ
EA!aminotransferӏ|О<#rise+i<th!И>whe<th!lй@i+hurt
EAazole|worm [
EAsm|ҍ!o@no pigmeЁi<ѷ, hai@an>eyВ
BAn|mai<О<i<Џ	BAn-to-crҝinin!raљ|urin!teЃfo@җl]Ѣ]Ѳe||HQ 	FAnuria||О<i<th!urЭ|ALmicro
EArol|quick-relief Ҳhm{[||ACsalbutam
DAl consump=||drinkЛ|AAconsumpљ<*alcoӔ	EAl dependҰ|Шnee>}drink alcoӔ||RAy	EAl inԚ|hЄmuЎalcoӔ ԗ!drinks	EAl misӥ|drink%#П+ԍm||ADќalcoӔ 	EAl us!Е|Ќbe%abl!}ы drinkЛ	EAl withdraw?Ћ|дВ+о@Ԙp%alcoӔ	AAlЀbћ҈||alcoӔЀdrink	EAlЀhepatБ|lй@Ѳ!_heav]drinkЛ	EAlЀlй@~|lй@Ѳ!_alcoӔ||HO-relнd
BAerӝ|Ы!#ђ+th!ѽ]ҹ salt
EAonн|і-ԫ%[||IAЀӭ
EA|ӕ+*readЛ
EAhymia|ѐ!nam%ԀЛs
EAsin|Ҧ![
EAn!phosphatӏ|И>О<#ca<poiЁ}lй@o@ӛ!ҟs
BAid|ШplaЁsubstК	BAЈ|Дҍ!aci>i<th!Џ||AJmetabolЀ
BAt%agў|cК@Ѡ #Ѳe+DNA
FA-Ҙ!ԓь||dea҄_an]П
BA|әsio<*{Ҋe	BA frequency|hЄӌ<{Ҋ!әsio<is
KAc|*Ҋ!әЩs
BAen|г!#П+a<ӮЀӼ=	EAe<ѵoЉ|қЅdԈ+#trai<th!ѽ]agѪЃa<Ӯy||AOsubcutaneous;AOsublЛual	KAenic|likel]}Ҙ!a<Ӯy	EAЀҲhma|Ҳhm{sӄoff b]ӮiВ	EAЀconjuncѥБ|itchy, re>ң+_a<Ӯy	EAЀcontӜ dermatБ|ҧ<rash _a<Ӯy	EAЀkeratoconjuncѥБ|sћ!ey!Ӯy||AVәnal	FAЀrhinБ||ha]fћ	EAЀsensitiza=|becom%Ӯic||QFs	CAԧ||Ӯ]docя
EAa=|easЛ
BA ФprofВЩal|therapiЃo@҉@traЭ>Фѭer
EAљ<concealУ|hid%whiЎҔth!next ѻ<ԡns
EAnia|Ҥ<_{touЎ#shoul>Ќhurt
KAneic|_an҉@ѻn	BAneЀӋ|ӟЁ*cЧ+_{donor||LKstem ceЅ	EAneЀӋa=|ӟЁ_an҉@ѻn
BAaft|Ѭ!#come+_{donor
EAmuniza=|Ѹ!Ӽљ<}an҉@ѻn'+А||KFs
EArinol|З!fo@pѪful ԡЁ҆s
FBia||hai@ӕs	FAi{arҝa||patch]hai@ӕs	EAi{totalis|ӕ+*aЅhai@o<th!head
EA-1 Ӵitrypsi<deѧ|Т>laЖ*{О<#guard+th!ҕ	BA-Ѱer|З!#relaxe+И>vВsel+an>th!prostн	EA-fetoОn|И>sig<*lй@cК@o@з defects	BA-glucosidas!ж|Ѻ+[	BA-ҢolenЀӭ|э]fв_plӴs	BA-synuclein|О<#clump+i<Parkinson'+~
EA.Alport Ћ|Т>Ѣ]an>hҗ%ҟ
EAolam|calm%[
EAӏ|clot-dissolv%[
EA>У?status|confusio<o@{џ!i<alertnВs
EAaѥ!text|word+#dВcrib!{pictц||DF
EAd!sicknВs|дВ+_thi<ai@вgreвheѴs||BJcut!mountѪ
KAar|*th!ү]ai@sac+i<th!ҕ	EAa@і|jaw ӛ!#Ӕd+ԅ	EAa@ӛ!ӕs|ӕ+*jaw ӛ!т>ԅ	EAa@hemorrh҈|ѹ%i<th!ҕ||KJa	EAa@osteБ|sore, empt]too҄socket	EAa@ridge|pЂ*th!jaw #Ӕd+ԅ	CAus||ү]ai@sac|AIpulmonar]
EA.Alzheime@~|Н!#sӢl]Ԛ+memory
CAm fӚЛ|fӚ%mad!*mixe>metals|silve@fӚЛ
EAdЭ|Parkinson'+an>flu [
DAt ai@pollu=||outdoo@ai@pollu=	DAt temperatц||Ӄround%temperatц
FApia||laz]ң	KApic|^{laz]ң
GBte||walk	DA=||walkЛ	KAяy|abl!}walk, o@Ќstay%i<ъ	AAя]aid||walk%aid	EAя]И>prВӃ!moniяЛ|И>prВӃ!ӂck+b]{devic!wor<aЅday	EAя]и|Җ!ѩГa<oәnеstay	FAя]Ѝ||same-da]Ѝ|AIoutӎў	CAя]ұ]cўer||same-da]ұ]cўer|PHҨ||2
EAЈ|gГЙ<b]{ӑe||CHo
EAra=|gett%betғ
EArhea|misse>o@abseЁҚs||ICo
EApia|sе#need+glassВ
EAin|ШХ
BA ӭ|ҋ%bloЖ*Оn	BA aci>sequҰ|orde@*{Оn'+ҋ%Ѱs
EAciduria|О<part+i<urЭ
BAlycosҬ|ШӴibiotЀfo@ҽ+п=s
EAransferӏ|lй@О<i<th!Џ||ADtransamin
EArӝ|З!fo@uneve<фbҝ
EAptylЭ|З!fo@lЄmoo>an>к!pѪ
EApЭ|И>prВӃ![
FBa||memor]ӕs
KAic|Ҙ%ӕ+*memory
BAўeЈ|teЃ*th!҃>т>a<unbor<Ҹ
EAnfuЩ|add%҃>т>a<unbor<Ҹ
FAЀ҃d||҃>т>th!Ҹ	EAЀ҃>embolism|з wн@ўer%th!Џ	EAЀ҃>volume|amouЁ*wн@т>th!Ҹ	BAЀsac|bag *҃>т>th!Ҹ	EAomy|Ӧ%*th!wнr+b]{nurs!o@docя
EAquЭ|Ԩ{[
EAilҢ|Х	EAilҢ-clavѼnн|Х||AAco-amoxiclav
EAerici<B|Шfungu+[
EAlҢ|Х
CAe||қЅglas+Ӷ|DD
EAla|с<pЂ#handle+fҗ
EAe|О<#Ӧ+dow<starch
BAd|О<clump+#hҳҺ	EAdoЈ|ҋԆ*abԏ?О<i<Һ
EAophЀlнr?scleroЈ|к!Н!#weaken+а+ove@Ҫ||AALou Gehrig'+~	EAophy|wҲ%*а
KAic|ҋ%Ԇщ	BAЀsғoid|Ѡ #ҋ+а	EAism|ҋ%Ԇ*щ
EAis|tot?hҗ%ӕs
BAbe|gѦ#lй+ѩГoxyҊ	KAbic|liv%ѩГoxyҊ	EBbЀҌ|Өburst+*ԍ>Ҍ	EAbЀthrВӔd|poiЁԐ!а+stЂ}burn||AKlӜн
EA canal|en>*th!ѣ	BA fissц|қЅtea@i<th!ҧ<*th!anus	BA fԧѼ|abԏ?tunnel nea@th!anus	DA inғcourse||an?sex	BA sphincғ|х!r%#cӕe+th!anus
EAsia|Ҥ<relief	CCsic||Ҥ<reliћ
EAi+*variК|teЃ*whethe@sћ?aә҈+ӊ
EAЈ|{ӎў'+hisяy
EAlӜЀshock|Ԓ-threнn%ӮЀӼ=||NAӼ=	EAlӜoi>Ӽ=|Ӽљ<lik!{sћ!Ӯy	EBlaxis|{Ҁn, Ԓ-threнn%ӮЀӼ=|||Keep th!word: С!nee>ӵi<a<emerҊcy.
EAsia|ӕ+*ԏ?ceЅform	EAsmoЈ|Й<ш>b]Ѿks	KAsѾ|^ә]abԏ?А
CAmoЈ||Ӄgic?connec=	EAmotЀleak|leak Ԑ!th!ѣ wa+joЭd||QA҈
EAozole|breaЃcК@[
KAҨ|*th!Я'+parts||IA	BA]scan|ѓ]sca<вaboГ20 weeks||||2
BAen|mal!Ыe	EAe<Ӥiva=|Ѱ%mal!ЫВ	EAe<Ӥivaљ<Љ|МЁ#Ӆr+mal!ЫВ	EAe<recepя|ceЅpЂ#receй+mal!Ыe	EAenetЀalopecia|patғ<hai@ӕ+#run+i<familiВ||IL
EA|Дfew э]re>И>А||CEa	EA *chronЀ~|lЄre>И>cЧ+_an҉@П||AAmegaloblҲЀanҙ;AAmacrocytЀanҙ;CXa;AAmegaloblҲЀanaҙ;AAmacrocytЀanaҙ
KA|^Дfew э]re>И>А||CEa
EAphaly|fat?з defect ^moЃ*th!с<missЛ
EAa|laЖ*energy
EAВia|З!#Ѱ+Ҥ<dur%{procedц||CIa	BAВioҎ|Ԍ@рҹ+ҵpѪ-fre!dur%Ѝ||COa;CDaВthet	EAВiҐ|Җ!#ҹ+ӎў+pѪ-fre!i<Ѝ||CMa	BAeѾ|З!#Ѱ+Ҥ<dur%{procedц||CIa	IAetize||numb|JBs;CJa;CBaВthetis
KAoid|^th!wrong numbe@*DNA strands	EAoidy|wrong numbe@*DNA strands
BAsm|bulg!i<th!waЅ*{И>vВsel||FCi	BAsm ruptц|burst%*{bulg!i<a<ѫ	KAқl|*{bulg!i<a<ѫ
EA.Angelma<Ћ|rar!Ҋ!Ь<#aњ+th!Ъ
EB|ӂЃҤ<_Дҍ!И>flЄ}th!ф	EA pecяis|ӂЃҤ<_Дҍ!И>flЄ}th!ф
EAysplasia|fragil!vВsel+i<th!gut
EAdema|deep swЧЛ, Ԕ<*th!fac!o@lips||FF-o
EAeneЈ|Ц*new И>vВҏ	BAenВi+ж|З!#cut+off {tumor'+Џ||CAtiangioҊЀagў	KAenic|ҷ%new И>vВҏ	CAram||X-ra]*th!И>vВҏ	KAraphic|see<o<a<X-ra]*И>vВҏ	EAraphy|X-ra]*И>vВҏ
EAeratԟ|dark re>ҧ<spot
EAa|Ц*И>vВҏ	EAatoЈ|Ӈ]Ҡ+*И>vВҏ
BAlҲy|Ҽ!#ҩ+{ԩe>ѫ
EAarcԟ|cК@*И>vВҏ
BAensin|г!#raise+И>prВsц	BAensi<II|г!#raise+И>prВsц	BAensi<recepto@Ѱer|З!#relaxe+И>vВsel+}Ӆ@И>prВsц||MNII rec	BAensin-conәt%enzyme|О<#raise+И>prВsц
EA-cloӃ!glaucԟ|Ҁ<ѝprВӃ!i<th!ң||BVcut!a
FAnia||ӕ+*pleasц
EAoЈ|no swҝЛ
BA model|anim?ӥ>}ё]{huma<~	BA rВervoir|anim?#Җrie+{gѦѩГgett%sick
EAetropia|ң+#nee>ӊeЁglassВ
AA frӜц||ҫ<ankle	BA-brachi?index|teЃ#compare+И>prВӃ!вth!ankl!an>arm	CA-foԠorthoЈ||ankl!brace
DAgӕsia||tongue-tie	EAs%spondylБ|Ԏ-tѦswЧ%an>stiffnВ+*th!spЭ||BExi?spondyloarthr	EAЈ|stiff, joЭ>҅
BA wЧnВ+visit|yҗl]MediҖ!ӂckup||||2
EAplҲy|r%#tѴen+{heЂvalve
BA]scan|ѓ]sca<вaboГ20 weeks||AF20-week||4
EA|ѐ!find%words
EA.AnophelВ|mosqui}#шd+Ԩa
KAtal|*th!anu+an>Ӆ@ѣ	EAt?malforma=|Ӆ@ѣ Ќforme>rѴ	KAѾ|Ҙ%ӕ+*hunger
EAia|ӕ+*hunger	EAi{кosa|ҝ%disorde@i<whiЎС!eвfa@Дҍe
FAsmia||ѐ!Ӽh%orgasm
FAa||ӕ+*smЧ
EAnosia|Ќknow%#ҵar!Ӛ
EAa=|whe<th!ovarie+do Ќreleas!a<egg
BAd|З!fo@фburn
BAnԧ|Ѡ #Ѱ+{ceЅӾ	IAnize||Ѱ|IBs
CAЀgait||limp
KAdў|com%Ѯe
LAtal||б	AAt?appointУ||ѓ]appointУ|||4	EAt?corѾosғoid|shԠ#ripen+{Ҹ'+ҕ||YAs
EArtum hemorrh҈|ѹ%lat!i<б||MJa
LAor||front	BAo@chamber|froЁspac!i<th!ң	BAo@cruciat!ligaУ|ban>ч!th!kne!#ҹ+ӵsteady	EAo@cruciat!ligameЁreconstruc=|reҋ%{ban>i<th!knee	EAo@uveБ|swЧ%i<th!froЁ*th!ң
CAminѾ||worm [|KCh	BAmintЀѠ|worm [
EAcoЈ|ԁ+blaЖ_dust	BAcyclЭ|ШcК@Ѡ	EAx|ҽ+Й<П>b]bacғi{foun>i<soil
KApometric|*ѽ]meaӃВ	EApometry|meaӃ%th!Я
BA-Mülleria<Ыe|Ы!#Ԋ+hЄӇ]egg+ar!left||GPu	BA-Parkinso<Ѡ|Parkinson'+[	LA-Ӯic||Ӯy	EA-citrulҢн>О<ӴiЯ|И>sig<*ԡЁ~||GAyclЀcitrulҢн>peptҬ	LA-пtй||ѳ-fѴЛ	KA-inflammaяy|eas%swЧ%an>pѪ	BB-inflammaя]Ѡ|З!#eӏ+swЧ%an>pѪ||SA[;SAӍa=	BA-Ӷrcuӕi+Ї|МЁ*TB	EA-vascѼ@end҉li?Цfacя|Ѱ%Ц*И>vВҏ||FAVEGF
KAdroҊ|Ѱ%mal!ЫВ	KAginal|eas%ӂЃpѪ	KAgioҊic|Ԙp%new И>vВҏ
CArhythmic||heЂrhythm [	BArhythmЀѠ|З!fo@uneve<фbҝ
LAthmaѾ||Ҳhma
KAheroҊic|ҹ%arғie+clҗ
LAcғial||ѳ-kӚЛ
EAotЀprophylaxis|Х+Ԛ<}preveЁa<п=||ABprophylӜЀХ	EAotЀreЈtК|whe<ѳ+ar!no Ԏe@kӚe>b]Хs	EAotЀЉ|МЁ^ѳ-kӚ%[||EImicrobial;MArҝУ	EAoѾ-associн>diarrhea|loos!stool+_Хs||ZArrhoea	KAoѾ-reЈtӴ|no Ԏe@kӚe>b]Хs
BAdy|О<th!ѽ]ђ+}fеѳs	EAd]rВponse|mak%*Ѹ!Оns	BAd]tВt|И>teЃfo@{paЃЙ<o@Ҵa=||AGserolog	BAd]tiғ|level *ѳ-fѴ%Оn+i<th!Џ||MAre
BAolЭrgic|З!#Ѱ+certai<к!ӓ	EAolЭrgЀeњ|dr]mou҄an>confusio<_{Ѡ
EApaя]grief|grief Ѯ!{dҝh
CAagѼnt||И>thinner	EAagѼ=|МЁ}preveЁИ>clots	CAnvulsӴ||Ӓ![|EAepilepѾ
KAprВsӴ|eas%ӤВЩ	EAprВsaЁӍa=|З!fo@ӤВЩ||PAѠ;PAЇ	EAprВsaЁЉ|МЁ^ӤВsio<[
LAabeѾ||ӹВ	CAabetЀӍa=||Ѻ+[|NAѠ;NAagў	CAarrheal||diarrhe{[|||2	CAarrhoeal||diarrhoe{[|||4	EAцЈ|Ӕd%*wнr
CAeѾ||naӥ{[|EG-	BAetЀѠ|З!agѪЃnaӥa
BAileptЀѠ|З!#prevў+ӒВ||EFconvulsӴ;EAӒ!Ӎa=
KAtroҊic|Ѱ%{femal!Ыe||EKo
BAngal|З!#trҝ+fung?п=s	EAng?agў|fungu+[	BAng?cream|cream #trҝ+fung?п=s	BAng?[|З!#trҝ+fung?п=s||LAѠ;QAa=;LAЇ	EAng?Љ|fungu+Ї
BAn|г!#trigger+th!ѵ!ї	BA<tВt|quiЖteЃfo@part+*{ѳ||AMrapi>	KAnic|sett%off th!Ѹ!ї	EAnЀdrift|қЅџe+i<{҂+ove@Ҫ	EBnЀreassortУ|mix%*Ҋe+у<Ԃflu ҂sВ	BAnЀshift|Ҁ<Ӱ!џ!i<{flu ҂s	EAnicь|powe@}sӄoff th!Ѹ!ї
CAstamЭ||Ӯ][
KAperglycemic|Ӆr%И>ҿ||NEa	CApertensй||И>prВӃ![|EM-
CAlarial||Ԩ{[	BAlari?Ѡ|Ԩ{[
BAtabolite|cК@Ѡ #starve+А
LAcrobial||ѳ-kӚЛ	EAcrobi?agў|ѳ-kӚ%[	EAcrobi?reЈtК|ѳ+no Ԏe@kӚe>b]th![+mad!}fеthem	EAcrobi?stewardship|us%ѳ-kӚ%[+onl]whe<the]ar!needed||EMbioѾ
LAoplasѾ||І-fѴЛ	BAoplҲЀagў|cК@[||EAcК@Ѡ;EGІ
EAcicep=|Ѱ%*Ҥ<ӓ
EAclea@ӴiЯ|И>sig<*th!ѽ]҆%itself
BAidӴ|г!#Ӹ+cЧ+_Ѳe
CArasiѾ||ӑ![
EAospӔipi>Ћ|Ь<#ђ+И>clԠДeasily
KAнlet|ҹ%И>_clottЛ	BAнlӄѠ|З!#҇+preveЁИ>clots||NAӍa=;NA[;NAagў	EAнlӄЉ|МЁ#҇+preveЁИ>clots||OArҝУ
KAoԒratй|Ԙp%ceЅҠ	KAuriѾ|eas%itch
BAychoѾ|З!fo@ґ+suЎa+hҗ%voicВ	EAychotЀӍa=|З!fo@sћ!У?дВs||OAѠ;OAЇ
CAreѾ||feve@[
BAtroviral|З!#trҝ+HIV||EK-	EAtrovir?prophylaxis|HIV З!}preveЁп=	EAtrovir?Љ|[+#treвHIV||ES-
KAeumaѾ|trҝ%ԡЁ~
KAnse|Ѱ%{Ҋe'+mВs҈	BAns!oligonucleotҬ|Өpiec!*cod!#Ѱ+{Ҋe	EApЈ|clean%}kiЅѳs
EAci?ѻnalit]Е|patғ<*ignor%҉rs' rѴs
CAasmodic||cramp [
EArombin|И>О<#prevў+clots	KAromboѾ|prevў%И>clots	BArombotЀЉ|МЁ#prevў+И>clots||QArҝУ	KAyroid|sӢ%th!Ӭ
BAbercѼ@Ѡ|TB [||MFoЈ	LAmor||І-fѴЛ|EF-;IBu;EB-tumou	AAssй||cӈ[
BAnom|З!fo@{bit!_{snak!o@spҬr||HAin;HAene
BAral|З!#fѴ+҂sВ	EAr?agў|҂+[	BAr?[|З!#fѴ+҂sВ||KAѠ;PAa=;KAЇ	BAr?reЈtК|whe<҂+Ѡ+Ԙ ѭЛ	EAr?Љ|МЁ*{҂s
FA||pass%no urЭ
BA]Е|Ь<#П+strong, lҲ%worr]o@fҗ	EA]sensiѥь|fea@*Ԁ%anxious
CAyѾ||anxiet][
EA+dԧrВs|ӤВsio<^worry
BA|th!Я'+mai<ѫ
KA|*th!Я'+mai<ѫ	BA aneurysm|bulg!i<th!Я'+mai<ѫ	BA arch|ben>*th!mai<ѫ	BA dissec=|tea@i<th!waЅ*th!Я'+mai<ѫ	EA regurgita=|leak i<th!valv!Ԑ!И>leave+th!ф||HAinsufѧ;HNvalv!	BA root|stЂ*th!mai<ѫ	EA stenoЈ|ԩ%*th!valv!Ԑ!И>leave+th!ф||HIvalv!	BA valve|valv!Ԑ!И>leave+th!ф	BA valv!reҭУ|Р<}reԉ!{mai<heЂvalve
BAoronar]bypass|Р<т>{Ѱe>heЂѫ
EAraphy|X-ra]*th!mai<ѫ
BA.Apga@score|quiЖӂЖ*{Ԟ'+Фо@з
EAa|ey!ѩГ{lens	KAc|ѩГ{len+i<th!ң
FBa||ѐ!speak%o@Ӡrstand%words	KBc|^ѐ!speak%o@Ӡrstand%words
FAa||ӕ+*voice
CAu+ulcer||mou҄sore
EA ҚontБ|swЧ%вth!tip *{too҄root
EAan|И>thinner
EAЀanҙ|Ь<i<whiЎth!ѽ]ђ+Дfew И>А||LEa
EA|paus!i<мЛ||DCo	BA moniя|alҳfo@paӥ+i<{Ҹ'+мЛ||DKo	EA *prematurь|м%Ԙ+i<җl]babiВ||DRo	EA-hypopne{index|couЁ*м%Ԙ+a<hour||DIoea-hypopno
EAoОn|О<#Җrie+fвi<th!Џ
BAroЈ|flвsheӄ*tendon
EAЈ|planne>dea҄*А	KAѾ|*planne>ceЅdҝh
BAecл|Р<}Ю!th!appendix||GGic
EA>behavio@ԃЈ|therap]#teaӂ+ҧll+step b]step||PKu
CAe>indica=||approve>ӥ|ANlabel;ANlicens
EAa|ѐ!mak%planne>ҒУs
EAc Љ|exercis!i<wҳwнr
EA+humor|clea@҃>i<th!froЁ*th!ң||MBu	AA+solu=||wнr-bӏ>solu=
BAdonЀӭ|fв#ca<Ҙ!swЧЛ
BArus|҂+_th!bit!*{mosqui}o@Ѿk
PA indicн>for||ar!ӥ>for
BA Ӡ@th!curve|hЄweЅ{teЃѭs, o@hЄmuЎѠ i+Ԛ<in
BAne|О<ҋ%Ѱ
EArazole|З!fo@sћ!У?дВs
AA frӜц||ҫ<arm
EAӏ|О<#ђ+{femal!Ыe	BAas!ж|breaЃcК@З!#Ӆr+{Ыe
EAl|be%awak!o@excited
CBhmia||irregѼ@фbҝ
BAsinin|Ԩ{З!_{plӴ||LA derivatй	BAsinin-bӏ>combinaљ<Љ|mix *Ԩ{[s
LAal||ѫ	EA?И>gas|teЃ*oxyge<i<th!Џ||ABИ>ga+ԃsi	BA?И>ga+tВt|И>teЃ*oxyge<an>aci>levels	EA?oxyge<satura=|oxyge<i<th!Џ	EA?stiffnВs|ԪИ>vВҏ	CAogram||X-ra]*a<ѫ	EAѤ|X-ra]*arғiВ	BAole|ү]ѫ	FAoscleroЈ||ԍden%*th!arғiВ	BAovenou+fԧѼ|joЭ>arғ]an>vei<#i+ӥ>fo@И>cleanЛ	EAovenou+graft|Ԝ!#ԡn+arғ]an>ӷ	BAovenou+malforma=|tangl!*И>vВҏ||AZcerebr?a	EAtis|ѡ<arғiВ
EAnн|Ԩ{[
DBlgia||ԡЁpѪ
EAcўeЈ|drѪ%*҃>_{҅||AAԡЁaspira=	BAdeЈ|Р<#ԡn+th!і+*{ԡЁfo@good	CAgram||X-ra]*{҅	EAgrypoЈ|Ԫ҅+_з	CApathy||ԡЁ~	CAplҲy||ԡЁreҭУ	KAscopic|ЊқЅcut+i<{҅	EAscopЀreҤr|mend%{ԡЁЊқЅcuts	EAscopЀЍ|ԡЁұ]ЊқЅcuts	BAӽ|Ӻч!{ԡЁ^{ү]camera	EAЈ|wor<҅	EAл|ҩ%*{҅
LAlar||҅	BAla@Җtil҈|smoo҄cushio<i<{҅
EAci?insemina=|ԉ%*spѦi<th!ѽ]}stЂ{б	BAci?pancreas|devic!#track+И>ԙ@an>gй+insuҢ||AAhybri>cӕed-loop ї
PA cҢҨl]indicнd||if needed|AVwhen;AVif;DAindicн>cҢҨly
EAo+exposц|м%i<ќduЃfibers	EAoЈ|єsҖr%_м%i<asbВtos
EA.AsҖi+lumbricoidВ|Ӱ!roundworm *th!gut||HA	EAaЈ|Й<^roundworms
FAs||҃>i<th!bЧy
BAЀӭ|Ӂ<C
LAc||ѳ-free	EAc loԈnЛ|implaЁ#come+loos!ѩГп=	CAc technique||ѳ-fre!method
EAat!aminotransferӏ|О<#rise+i<th!И>whe<th!lй@i+hurt
EA.Asperge@Ћ|form *autism||IJ's	EA.AspergӚus|ӌ<mol>#ca<пt th!ҕ	EA.AspergӚu+fumigatus|mol>#ca<пt th!ҕ	EAӚoЈ|дВ+П>b]{ӌ<fungus
EAia|laЖ*oxyge<_Ќbe%abl!}мe||IA=
IAte||draw out	EAљ<ӻ|єЙ<_foo>o@҃>#weЁin}th!ҕ
BA|lab tВt
BAe>delйry|з ^th!҇ *tools||AJinstruУal;AJoperaѥ!ԝl	EAe>reproducѥ!technҐ|Ӎ?҇ }gӄpregnӴ	BAiv!device|tool #҇+^dail]tasks	BAiv!lԧen%device|devic!#ђ+speeЎclҗer	EAiv!technҐ|tool+#҇ ^dail]tasks||BAdapѥ!equipУ
FAia||weaknВs	EAozoospermia|slЄsperm
EA ы|hЄweЅҲhm{i+Ӈ҈d	CA exacerba=||Ҳhm{҆
KAaѾ|^a<uneve<ey!curve	EAatism|uneve<ey!shap!#blur+sѴ
BAyte|ӣ ceЅi<th!Ъ	EAytԟ|с<tumor
LAtric||uneven|KAal
KAԟѾ|^no Ѩ	EAԟtЀbacғiuria|ѳ+i<urin!ѩГѨ	BAԟtЀҖrier|ѻ<рha+{gѦbГno Ѩ	CAԟtЀӎў||ӎeЁ^no Ѩ	CBԟtЀѻn||ѻ<^no Ѩ|NAindividual	EAԟtЀtransmisЩ|ш>b]С!^no Ѩ||NAшd
BAle|no фbҝ
OA bӏlЭ|вth!stЂ*th!ёy|вth!Ү	PA elevн>ӳof||вhighe@ӳof|RAfor	BA-ӳindividual|ѻ<рma]gӄth!дВs	AA-ӳpopѼ=||Ҕвhighe@risk|IAө
EA|poo@balanc!an>clums]ҒУ	EA-telangiectasia|Т>ӕ+*balanc!an>ѿѸВ
KA|^poo@balanc!an>coordina=
EAtaЈ|collaps!*pЂ*{ԁ
EAol|heЂan>И>prВӃ![
EAizumab|З!#҇+th!ѽ]fеІ
EAcл|scrap%oГ{clogge>ѫ
EAҊeЈ|clogg%*arғiВ	KAҊic|clogg%arғiВ	BAma|fatt]ҋ-Ԇi<a<ѫ	FBscleroЈ||ԍden%*th!arғiВ	KAscleroѾ|^ԍdened, clogge>arғiВ	EAsclerotЀҖdiovascѼ@~|Н!_fatt]ҋԆi<th!arғiВ	BAsclerotЀplaque|fatt]ҋ-Ԇi<a<ѫ	KAthromboѾ|*clot+i<clogge>arғiВ
EAЈ|sӢ, twԧ%ҒУs
EAetЭ|ADHD [
KA|pron!}ӮiВ	FA dermatБ||eczema	EA ~|Ӯy-typ!~	EA eczema|itchy, dr]ѷ
EA|tendenc]}gӄӮiВ
EAstaү|cӔВғol [
KA|*th!ф'+uppe@chambers	EA fibrӚa=|irregѼr, Ԕ<faЃфbҝ	EA flutғ|faЃфbeв#Ү+i<th!uppe@ф	BA sept?defect|Ӕ!у<th!uppe@chamber+*th!ф	BA septum|waЅу<th!uppe@heЂchambers	BA tachyҖdia|faЃbeв_th!uppe@ф
BAўricѼ@node|rela]*th!фbҝ	EAўricѼ@sept?defect|Ӕ!i<th!middl!*th!ф
BA|uppe@heЂchamber
KAic|wҲe>o@thin	EAy|wҲ%awa]*щ
EAne|З!#wҬn+pupil+o@speed+th!ф
EAmeЁЕ|ѐ!ӛd%^҉rs
BA rн|sԍ!*expԈ>С!рgӄsick
BA%physician|Ԍ@i<cԍg!*{ӎў'+Ӑ?и||||2
EAio<deficӵhyperacѥit]Е|Ь<#ђ+ӵԍ>}focu+an>sӵstӚ	EAӲ-deficӵЕ|ѐ!pay%atten=
IAн||weaken	EAa=|weakenЛ
BAutabl!risk|sԍ!*th!ӳdu!}on!П
FAӲ|С!leav%{ё]җly|dropout	EAio<bias|erro@whe<С!drop oГ*{ёy
LAal||unusual	BA?ӴipsychoѾ|newe@З!fo@sћ!У?дВs||AOsecond-Ҋera=
CAram||hҗ%tВt
CAogԧ||hҗ%specialԧ	FAogy||hҗ%и
EAetry|tВt%*{ѻn'+hҗЛ
LAry||hҗЛ	EAr]Ъstem rВponse|hҗ%teЃ*th!Ъ'+answer	BAr]canal|Ԝ!_th!oute@ea@}th!җdrum||AGҗ	EAr]cortex|с<pЂfo@hҗЛ	EAr]hallucina=|hҗ%thЛ+#ar!Ќthere	BAr]кe|к!fo@hҗЛ	EAr]procВs%Е|ѐ!mak%sens!*sounds
EAtaѥ!an>alғnaѥ!communica=|way+}communicat!ѩГspeech
EAla@acupunctц|needle+i<th!җ
GAtн||lԧe<to	EAta=|lԧen%^{stethoscope
FA spectrum Е||autism
BA-Ԧя|pe<#gй+{sӄdos!*[
BAtiЯ|г!#҆+th!Я'+ow<ѬВ
KAthonous|caught locally
BAaft|Ѭ!#i+Ғ>withi<on!Я
KAmune|П>b]th!ѽ]҆%itself	BBmun!~|дВ+i<whiЎth!ѽ]҆+itself||LAӱ=;OAorder	EAmun!ҰphalБ|с<swЧ%_th!Я'+ow<ѸВ	EAmun!hepatБ|lй@Н!i<whiЎth!ѽ]҆+th!lйr	EAmun!lй@~|lй@҆e>b]th!Я'+ѸВ	BAmun!rВponse|attaЖb]th!ѵ!ї o<th!Я||NAac=	EAmun!ӬБ|ԭ>҆e>b]th!Я'+ѸВ	EAmunь|whe<th!ѽ]҆+it+ow<ѬВ
EAflamma=|swЧ%^no Ҙ!_outsҬ
KAgous|_you@ow<Я	EAgou+И>transfuЩ|giv%baЖӝ'+ow<Џ	BAgou+Ӌ|ӟЁ*{ѻn'+ow<А||LKstem ceЅ	EAgou+Ӌa=|ӟЁ*you@ow<А
BAte>exғn?defibrӚaя|devic!#ca<rВtЂth!heЂ^{shock
KAmic|*ѽ]ac=+#ru<o<thei@own	BAmЀкou+ї|кe+#ы фbҝ, м%an>digВ=	EAmЀneurю|Ѳ!}кe+#ы Һ, suЎa+th!ѯr
EAagy|cЧ+clean%Ԇthei@ow<parts
EAfrac=|machin!teЃfo@glassВ
KAmal|*{DNA stran>҉@tha<X o@Y	KAm?dominӴ|П>b]on!џe>Ҋ!_on!parў	EAm?dominaЁpolycystЀѢ]~|Т>҃>sac+i<th!Ѣys	KAm?recВsй|П>b]џe>Ҋe+_bo҄parўs	BAme|DNA stran>҉@tha<X o@Y
FB influenza||bir>flu|GAflu
EAЁrВtricѥ!foo>intak!Е|Ԥem!pick]ҝЛ
EAӲ|laЖ*drй
CA>Ә||knocked-oГӘ
EAon|tҗ%away
AA||armpit	LAry||armpit	EAr]dissec=|Ю%Ԅ+_th!armpit||JKlymph nod!	BAr]lymph node|ѳ-filғ%glan>i<th!armpit
BA|Ӫҳ*{к!cЧ
KA|*th!Ӫҳ*{к!cЧ
EAdЀ[|ol>India<[
EAoprЭ|З!#calm+th!Ѹ!ї
EAomycin|Х
BA Ӵifungal|fungu+[||FA
FAermia||no spѦi<semen
EAia|wҲ!ҋ-Ԇi<th!Џ||EEa
BA.B cЧ|ԑ!И>ceЅ#ђ+ѳ-fѴ%Оns||CAlymphocyte	EA.B-ceЅlymphԟ|И>cК@*th!ѵ!А||APdiffus!Ӱ!
FA.B12 deѧ||lЄӁ<B12|AOӁ<;ALcobalamin
EAoЈ|И>Й<ш>b]Ѿks
EA.BacӚu+Ӵhracis|gѦ#ђ+deadl]sporВ	BAus|rod-shape>ѳ	EAu+Calmette-Guérin|TB vaccЭ||GQe;UDe
EAen|а-relax%[
EA.BacғoidВ|gѦ#lй+i<th!gut	FAҙ||bacғi{i<th!Џ|GEa	BAi?coloniza=|Ц*ѳ+i<th!Я||QFs	EAi?conjuncѥБ|pink ey!_ѳs	EAi?menЛБ|ҁ+Й<т>th!с<П>b]bacғia|||Keep th!word: С!nee>ӵi<a<emerҊcy.	BAi?oәҠ|ДӇ]ѳ+i<th!gut	EAi?ӻ|єЙ<b]ѳs	BAi?strѪ|on!kin>*ѳ	EAi?vaginoЈ|ДmuЎ*certai<bacғi{i<th!ԝ	KAicidal|kӚ%ѳs	EAiҐ|ё]*ѳs	BAioph҈|҂+#kӚ+ѳs	KAiostaѾ|Ԙp%ѳ+_ҷЛ	FAiuria||bacғi{i<th!urЭ
EA!bӚЛ|cԍg%ӎў+fo@whвinӃanc!di>Ќpay||||2	EAe>anВthВia|mix *Ѡ+fo@Ѝ||LIa
EAtis|ѡ<tip *th!penis
BA<angioplҲy|ҩ%{vВsel ^{ү]balloon
EAЉ|МЁ^baths
BAurн|Шcalm%Ѡ
BA-met?stў|plai<mВh Ԝ!fo@a<ѫ
CArЀӃgeon||weѴ-ӕ+Ӄgeon	FArЀЍ||weѴ-ӕ+Ѝ	CArician||weѴ-ӕ+docя
BA enema|X-ra]*th!ѣ о@ӵi+fӚe>^dye	BA swalӢ|X-ra]*th!throвan>јЎо@{chalk]drink||HAmeal
EA.Barrett'+Вophagus|џe>Ң%*th!foo>pip!о@yҗ+*ӭ||KJo
BA@method|metho>#Ѱ+sperm, suЎa+{condom
BA.Barthel Index|scor!*dail]self-и
BA ѽ]temperatц|ѽ]temperatur!вrВt, measц>o<wakЛ	BA ceЅѕ|ӌn, sӢ-ҷ%ҧ<І	EA ganglia|с<part+#ы ҒУ	EA metabolЀrн|energ]th!ѽ]burn+вrВt||APrВtЛ	EA-bolu+insuҢ|insuli<fo@th!da]an>fo@meals
BA Ҥr|Ԃletғ+*DNA #fӵӀ
BAne|Ү%point	BAn!cԍacғisѾ|detail aboГС!вth!Ү	BAn!risk|ӳѮ!an]Ї	BAn!value|valu!вth!Ү
BA metabolЀpanel|И>teЃ*ҿ, salt+an>Ѣ]э	EA reproducљ<number|hЄӇ]С!on!siЖѻ<пts||QHve
BA@ѫ|arғ]вth!bas!*th!Ъ
BAil|typ!*ԑ!И>cЧ
EA.BayВia<ԃЈ|ma҄#updн+odd+^new fӜs	BA.BayВia<model|ma҄model #updн+odd+^new fӜs
BA.BeЖDeprВsio<Invenяy|sӄ*quВ=+aboГӤВЩ
EA.Becke@muscѼ@dysԛ|Т>х!weaknВs, milde@tha<Duӂnne
EAethasӝ|sғoi>fo@Ҟ||IF
FAo@modifica=||џ!*habits|HOu	EAor?э|У?Фan>г!us!и||HKu	BAor?inғven=|pla<#҇+С!џ!habits||HQu;IN џe;HNu@џe	EAor?Љ|therap]#џe+habits||SA approach;HLu;HAur?therap]approach
EA.Behçet'+~|mou҄sore+an>ѡ<vВҏ||DMc;GI;DIcet
EA.BЧ'+palsy|Ҁ<weaknВ+o<on!sid!*th!face||EG
KA|ЌІ	EA paroxysm?posi=?әtigo|Өdizz]spЧ+whe<th!hea>movВ	EA ҦЀhyperplasia|enӰe>Ҧ!#i+ЌІ	EA ҦЀhyperԛ|enӰe>Ҧ!#i+ЌІ||RAenӰeУ	BA tumor|Ц#i+ЌІ||LBu;HAneoplasm;HAҠ
EAizumab|Ҳhm{shot
BAiazepЭ|calm%З!#ca<b!habit-formЛ
KAed|griev%{dҝh	FBeУ||grief о@{dҝh	DAemeЁcounselЛ||grief ӣ|TDl	EAemeЁleave|Ԣ!off о@{dea҄i<th!family	DAemeЁӣ||grief ӣ
BA.Berg Balanc!Scale|teЃ*balК
EAri|дВ+_Дҍ!Ӂ<B1
EAioЈ|єН!_{metal
BA inғВt+deciЩ|choic!mad!fo@ԗ!рcanЌdecҬ||NJ||4	EA supporѥ!и|Җ!#eӏ+Ѩ	EA-correcte>visu?acuь|sԍpeЃsе^glassВ
BA Ҷ|З!#ҩ+th!Ҟ||EH2-;EI-2	BA cЧ|ceЅ#ђ+insuҢ||AJpancrҝЀ	EA thalassҙ|Т>lЄre>И>А||MEa	BA-adrenergЀѰer|З!#sӢ+th!ф||KAocepto@ӴҶ	BA-amyloid|О<#clump+i<Alzheimer'+~||AAamyloi>beta	BA-Ѱer|З!#sӢ+th!ф	BA-Җotene|orang!plaЁcolo@th!ѽ]turn+}Ӂ<A	BA-lӜam Х|famil]*Х+suЎa+penicilҢ||LA
EAzumab|З!#Ԙ+new И>vВҏ
ABge||drink||||1
JBal||twice-yҗly||NԠth!sam!a+bienni?(ћ]Ԃyҗs).	MAally||twic!{yҗ|AJsem
EAtamҬ|Ҧ!cК@[
BAonн|salt #balК+ӭ
BAi>aortЀvalve|heЂvalv!^Ԃflap+instea>*three
KBal|ћ]Ԃyҗs	MBally||ћ]Ԃyҗs
EA.Bifidobacғium|҇ful gѦi<th!gut
BAҬ|Ѻ+[
KAral|o<bo҄sidВ	EAr?cochlea@implӴa=|hҗ%implaЁЍ||AV	EAr?hҗ%ӕs|hҗ%ӕ+i<bo҄җs	BAr?mҲecл|Р<}Ю!bo҄breҲs||ALdouble	BAr?oophorecл|Р<}Ю!bo҄ovariВ	EAr?ӻ|pneumoni{i<bo҄ҕ	OArally||o<bo҄sidВ
BA ӭ|lй@aci>#҇+digeЃfat	BA aci>sequВtrӴ|З!#Ӆr+cӔВғol	BA duct|Ԝ!#Җrie+bil!_th!lйr	BA duct stӝ|ston!i<th!lй@duct||APӌ<	EA salt|lй@salt #҇+digeЃfat
LAy||bile	EA]atrВia|Ѱe>lй@Ӷ+i<babiВ	AA]calculus||gallstӝ	EA]cirrhoЈ|lй@sҖr%_Ѳe>ducts||ARprimar]	FA]colic||gallston!pѪ	EA]obstruc=|Ѱe>lй@ducts	EA]strictц|narrЄlй@duct	EA]trӜ|lй@ducts
EAbin|yЧЄг!_ol>re>И>А
EAprost|ey!drop fo@ѝey!prВsц
KAl|^Ԃpeaks
EA-ҝ%Е|ҝ%disorde@^Ӱe, out-of-ы meals
EAla@viЩ|see%^bo҄ң+Ӏ
KAorbable|#dissolve+i<th!Я||DIre
EAumѼ=|ҋ-Ԇ*{ҥ?i<th!Я
BAay|ӯЃi<liv%thЛs
EAilabilь|hЄmuЎ*{З!th!ѽ]ca<ӥ
KAavioral|*ѽ]an>ԋ||KDu
KAmҨ|*th!Я'+ӂmԧry	BAmic?marker|г!#Ԋ+whвth!ѽ]doВ	EAmԧry|ӂmԧr]*liv%thЛs
EAӎbilь|be%ԍmlВ+}th!Я	KAӎble|Ќќ}th!Я
EActric?impedanc!ԃЈ|ѽ]fвteЃ^ѿcurrў||XA
EAivalҰ|ѭ%th!sam!wa]a+an҉@Ѡ	KAivalў|ѭ%th!sam!wa]i<th!Я
EAdԮ|trѪ%}ы ѽ]Ӿ+suЎa+heЂrн
BBm|sѾk]laye@*ѳs
BAard|th%#coul>ш>~	KAardous|abl!}ш>~
EAormaѾs|us!*compuғ+}ё]Ҋe+an>А
BAic|З!mad!_liv%А	BAЀѠ|З!mad!_liv%А||JA[;JAӍa=;IA?[;JAЉ	BAic?agў|gѦ#ca<hҳСe	KAҨl]Ӝй|hav%a<eњ o<th!Я
BAker|sig<i<th!ѽ]#Ԋ+Фo@~
EAerial|mнri?mad!fo@th!Я
KAhanҨ|*hЄforce+Ӝ o<th!Я	EAhanics|hЄforce+Ӝ o<th!Я
EAiяЛ|tВt%th!ѽ]fo@ҥals
EAsic?profile|Ӊ>ӂЖ*a<unbor<Ҹ
BAstheЈ|implaЁmad!_anim?щ
BB|teЃ*{қЅpiec!*щ	KA-proven|Ԋ<b]{Ѭ!tВt	KAchosocial|*Я, min>an>soci?Ԓ	EAchosoci?model|view *Я, min>an>soci?Ԓ
EAety|saf!handl%*ѳs
EAurь|guard%agѪЃќѳs
BAsor|devic!#detect+substК+i<th!Я
BAilar|nea@cop]*{З!mad!_liv%А
BAtisѾian|expert i<th!ma҄*ФrВҗch	EAtisѾs|us!*ma҄i<ФrВҗch
EAveӚК|watch%fo@Ԗ+*outӦs
EAtheЈ|mak%*{г!i<th!Я
EBrorism|releas%ѳ+o@poison+}hҳСe	BArorism ҆|releas!*ѳ+o@poison+}hҳСe||LHt
BA|B Ӂn
EAe|typ!*{ѳ
EA.BiPAP|mask м%ӣ ^Ԃlevel+*ai@prВsц||AAbilevel posiѥ!airwa]prВsц
KAic|^ԂphasВ
EA@ӤВЩ|lЄmoo>i<moo>swЛs	EA@Е|У?дВ+^ә]ѝan>ә]lЄmoods
BA cohort|Ҕ*С!bor<i<th!sam!yҗs
PA i<die||twic!{day
EAolol|heЂ[
EAtr?index|с<wav!numbe@fo@ӗ depth
EAnol A|ҥ?i<som!plasѾs
BAsphonн|З!#ԫ+ӛВ
BAng X-ray|X-ra]*th!baЖԅ||JAradiograph
AA@calculus||ѯ@stӝ	EA@outlӄobstruc=|Ѱe>flЄ_th!ѯr
BA%rash|rash #fade+whe<prВsed||GFable
EA criЈ|И>cК@#turn+fҲ
BAcyst|embryo вaboГ5 days	EAmycoЈ|єЙ<_{soil fungus
EAng diatheЈ|tend%}ѹ
EAcin|cК@[
EArБ|ѡn, sor!ңlids	EAroconjuncѥБ|swЧ%*ңli>an>ң	FAroplҲy||ңli>Ѝ	EArospasm|ңli>twitchЛ
FA alcoӔ concўra=|amouЁ*alcoӔ i<th!Џ|И>alcoӔ level|RAtў	DB coagѼ=||И>clottЛ	BA cultц|ӯЃfo@ѳ+i<th!Џ	FA glucԈ||И>ҿ	CA glucos!level||И>ԙ@level|AN	CA glucos!meғ||И>ԙ@meғ|PBonito;AFgluco	EA plaқ|liqui>pЂ*Џ	BA product|pЂ*donн>Џ, suЎa+re>А	BA smҗ|ӺвИ>cЧ+Ӡ@{ԇ||ALperipher?	AA specimen||И>sample	EA ц{nitroҊ|wҲ!i<th!И>#Ԋ+hЄth!Ѣy+ѭ	EA-с<barrier|waЅ#guard+th!Ъ
BAorn!~|Н!#шd+ЊЏ||LAп=	BAorn!pathoҊ|gѦ#шd+ЊЏ
EAtream п=|ѳ+i<th!Џ
BA.Blu!Badge|park%permӵfo@disable>Сe||||1
EA trauma|injur]_{ԍ>bӢ||GGforc!
EA composi=|sԍ!*fвan>а	EA dysmorphЀЕ|constaЁworr]aboГflaw+i<hЄon!looks||OAa	AA habitus||ѽ]ҋ	EA imag!dԧurbК|wrong view *ӝ'+ow<Я	BA mas+index|meaӃ!*weеfo@heѴ
BA wн@advisory|noѾ!}boil tap wн@Ѯ!ӥ||LAnoѾe
BA|Ӱ!dos!gй<вonce	EA dԈ|Ӱ!dos!gй<вonce||GAԦ=;GAinfuЩ	EA insuҢ|faЃinsuli<fo@{me?o@ѝИ>ҿ||AAinsuli<bolus
EA ҈|hЄҷ<th!і+are	EA defect|miss%piec!*і	EA densitometry|sca<#Ԋ+hЄШі+are	BA densit]scan|sca<#Ԋ+hЄШі+are||NAtВt	EA eroЩ|Ӕe+wor<i<і	EA forma=|ҋ%*і	CA frӜц||ҫ<і	BA graft|piec!*ӛ!#i+Ғ>}reҤ@an҉@і	EA healЛ|mend%*і	EA marrow|soft ч!*ӛВ, Ԑ!И>cЧ+ar!made	EA marrЄaspira=|tak%{liqui>sampl!_ч!{і	BA marrЄbiopsy|teЃ*{қЅsampl!_ч!{і	BA marrЄӋ|МЁ#reҭ+th!cЧ+#mak!Џ	EA marrЄӋa=|ӟЁ*Џ-mak%А	EA mass|amouЁ*і	EA metҲaЈ|cК@#ha+ш>}і||NBe	EA mЭr?contў|mЭral+i<і	FA mЭr?densь||ӛ!strength	BA morphoҊetЀОn|О<#ђ+ӛ!ҷ	EA rВorp=|Ӧdow<*і	BA scan|sca<#Ԋ+џe+i<th!ӛВ	EA turnoә|Ӧdow<an>renew?*і||FAremodelЛ;FAremodЧЛ
EAygmus|rumbl%soun>_th!ѣ
EAҢ!ѻnalit]Е|У?дВ+^Шmood+an>unstabl!rela=ships
EA.BordetЧ{pertusЈ|gѦ#П+whoop%cough
EA.Borreli{burgdorferi|gѦ#П+Lym!~
EAomib|ӛ!cor!cК@[
EAnum toxin|shԠ#relaxe+хВ||PA typ!A;AAonabotuҢumtoxinA	EAsm|rare, Ԓ-threнn%poison%#Ԙ+а+ѭЛ
BA obstruc=|Ѱe>ѣ||ANintВүa	EA prepara=|empty%*th!ѣ Ѯ!{tВt||KA
BA?ѫ|arғ]i<th!uppe@arm	EA?neurБ|Ҁ<к!Ҥ<an>weaknВ+i<th!shoulde@an>arm	BA?plexus|к!bundl!*th!arm	EA?plexu+Ѱ|numb%*th!arm	BA?plexu+ҡ|Ѳ!}th!кe+*th!arm
EAЉ|radiaљ<_ү]seed+ҭ>i<o@nea@th!І
BArrhythmia|sӢ, uneve<фbҝ
EBardia|slЄфbҝ
FAinВia||slЄҒУ	BAinin|г!#П+swЧ%an>pѪ
EAhrenia|slЄԬЛ	FAnea||slЄмЛ|HCo
EA aԛ|shrink%*th!Ъ	EA dҝh|whe<th!wӔ!с<ha+Ԙpe>fo@good	EA edema|swЧ%*th!Ъ||GFo	EA ischҙ|laЖ*И>}th!Ъ||KEa	EA metҲaЈ|cК@#ш>}th!Ъ||OBe	EA natriцtЀpeptҬ|И>sig<#th!heЂi+Ӡ@strѪ||AUB-type	EA perfuЩ|И>flЄi<th!Ъ	BA stem|pЂ*th!с<#ы+м%an>фbҝ||FE	EA tumo@rВec=|Ю?*{с<tumor||KLu	BA-derй>neurotrophЀfacя|О<#҇+с<cЧ+lй
BA.Braxto<Hick+contrac=|pracѾ!tѴen%*th!ӆ
BA.BRCA Ҋe|Ҋ!#ca<rais!th!chanc!*som!Іs	BA.BRCA muta=|Ҋ!џ!#raise+th!chanc!*som!Іs||FIҊ!
EAhrӈѹЛ|unexpecte>ѹ%у<Қs	BAhrӈп=|Й<dВpit!Ҵa=||NAcӏ	EAhrӈpѪ|Ҁ<Ҥ<dВpit!regѼ@Ҥ<[
FA augУa=||breaЃenӰeУ	EA ѕ|breaЃІ	EA conserva=|ҹ%moЃ*th!breҲ||GA-conserv%Љ	EA densь|mor!glan>an>lВ+fвi<th!breҲ	EA engorgeУ|breҲ+ДfuЅ*milk	EA reconstruc=|reҋ%{breҲ	BA tomosyntheЈ|X-ra]*th!breҲ+_Ӈ]anglВ||AA3D mammogram	EA-conserv%Ѝ|ұ]#Юe+th!cК@bГҹ+th!breҲ	EA-conserv%Ї|ҹ%moЃ*th!breҲ
BA Ҹ|bab]^feӄo@bottom down	BB з|з ^th!feӄo@bottom first||HAdelйry	EA prВўa=|bab]ly%bottom o@feӄfirst||IEosi
EA.BrВlЄthicknВs|hЄdeep {ҧ<cК@is
BA inғven=|Өtalk #҇+ԗ!џ!{habit
EA lеЉ|МЁ^brеlѴ
EAidЭ|ey!drop fo@ѝey!prВsц
BA-spectrum Х|ӴibiotЀ#kӚ+Ӈ]kind+*ѳs	BA-spectrum sunscreen|sunscree<#Ѱ+bo҄kind+*ќrays
EAdroЈ|bad-smЧ%swҝ
LAial||ӧ	EAi?Ҳhma|Ҳhma	EAi?thermoplҲy|heвМЁ*th!Ҟ	BBi?Ӷ|Ԝ!#Җrie+ai@in}th!ҕ	EAiectaЈ|wҬned, Ѳe>ӧ+#trap mucus	KAiolar|*th!қlleЃҞ	CAiole||ү]ӧ	EAiolБ|єЙ<ӌ<i<babiВ	EAioliti+obliғans|sҖr%*th!қlleЃҞ	EAБ|swЧ%*th!ӧ+i<th!ҕ	EAoalveola@lav҈|wash%oГ*th!ԁ+fo@tВts	FAoconstric=||tѴen%*th!Ҟ|ATҌ-induce>	EAodila=|wҬn%*th!Ҟ	BBodilaя|З!#ҩ+th!Ҟ	CAoҊЀѕ||єІ	EAѤ|X-ra]*th!Ҟ	EAԟlacia|flopp]Ҟ	EAoӻ|Й<*th!ԁ+an>Ҟ	EAoprovoca=|teЃ#ђ+ӧ+tѴen	EAopulmonar]dysplasia|єН!i<babie+bor<җly	EAorrhea|ДmuЎmucus-lik!҃>_th!ҕ||KCo	BAoӽ|Ӻin}th!ԁ+^{thi<camer{Ӷ	EAospasm|Ҁ<tѴen%*th!Ҟ	EAostenoЈ|narrЄӧ	CAus||Ӱ!ӧ
EA adipos!щ|fв#burn+energy
EAloЈ|Й<_fҳanimal+o@raw milk
EA.Brugad{Ћ|Т>heЂrhythm ҟ
FBm||tee҄grindЛ
KA|*th!ч!*th!ӂek	FA mucosa||Ң%*th!ӂek	CB swab||ӂek swab
EAnҬ|sғoi>fo@ӧ+o@gut
BA solu=|liqui>#ҹ+aci>level steady
EA environУ|th!ҋЛs, street+an>park+т>us
EA{кosa|ҝ%disorde@i<whiЎС!bЛ!an>the<purge||HA
CA||Ӱ!blisғ
EA+keratю|ѡn, blisғe>froЁ*th!ң	EA+pemphigoid|Н!#П+Ӱ!ҧ<blisғs
EA branЎѰ|dela]i<th!ф'+electric?ӓ
EAcaЭ|numb%[||ALlevo
EAorphЭ|З!#trҝ+addicљ<}heroi<an>simila@Ѡs
EAӲ|З!fo@lЄmoo>o@quitt%smokЛ
EA.Burkitt lymphԟ|ә]faЃИ>І||HJ's
EAg mou҄Ћ|burn%Ԁ%i<th!Ӗ
BA|҃>sac #cushӲ+{҅
EAis|ѡ<҃>sac nea@{҅
EAraphy|X-ra]*{ԡЁsac
EA.Buruli ulcer|Й<#ҝ+awa]ѷ
EAӝ|З!fo@worry
EAoЈ|єН!_cotto<dust
EA.C-Ӽѥ!Оn|И>О<#rise+^swЧ%o@п=
EAolЭ|З!#Ӆr+milk Ыe
KAѾ|ә]thi<an>ѿ_дВs
EAia|weеan>х!ӕ+_ҽ+дВs
EArЀdonor|dono@рha+died||AGdeceӏd
EAm|ќmetal
BAea<sec=|з Њ{cГi<th!bЧy||KAdelйry
EAn!citrн|З!#҇+җl]babie+мe
AAeus||heel і
EAica=|ҋ-Ԇ*calcium	KAied|ԍdene>^calcium
EAeuri<ж|З!#ђ+th!ѽ]ҹ {new organ
BAonin|Ы!#Ӆr+calcium	EAriol|acѥ!Ӂ<D
BAm ӴҶ|З!#relaxe+И>vВҏ	BAm channel|gat!#let+calcium in}А	BAm channel Ѱer|З!#Ӆr+И>prВsц	FBm deѧ||laЖ*calcium
JAc||calorie	EAc expenditц|calorie+burned	EA!deficit|burn%mor!calorie+tha<ҵҝ||GIc	EA!inԚ|hЄӇ]calorie+ԗ!ҝs||GHc;AHenergy	FA!rВtric=||ҝ%fewe@caloriВ|GMc
BAtecү|stool О<#Ԋ+gГswЧЛ||AMfec?
EAobacғioЈ|Й<^campylobӜe@bacғia
EA caӂxia|weеan>х!ӕ+_І	EA incҬnce|hЄӇ]С!gӄІ	EA ԓь|dҝh+_І	EA pѪ|Ҥ<_І	FA recurrҰ||retur<*th!І|AMtumo;AMtumou	EA stagЛ|find%hЄfa@{cК@ha+шd||AJtumo;AJtumou	EA-relн>fatigue|tirednВ+_І	EA-specifЀӃvival|Ӄviv?_cК@alӝ
EAartan|И>prВӃ![
EA.Candida|yeaЃ#П+thrush	EA.Candid{albicans|yeaЃ#П+thrush	EA.Candid{auris|yeaЃ#Ӈ][+canЌkӚ	BAat!Ҋe|Ҋ!thought }Ҙ!{~	EAҙ|yeaЃi<th!Џ||GEa	EAiaЈ|yeaЃп=||GDo
BAinoid|г!lik!thos!i<th!cannabi+plӴ	BAinoi>recepя|ceЅpЂ#receй+cannabis	EAi+us!Е|Ќbe%abl!}ы cannabi+ӥ
BAa|thi<Ԝ!fo@҃ds, З!o@oxyҊ	HAн|pГ{Ԝ!into	EAa=|putt%i<{thi<Ӷ
EAл|cГвth!corne@*th!ң
EAtabЭ|cК@pӚ
CAary||ү]И>vВsel
EAraphy|teЃ*Җbo<dioxid!i<м
BA!endoӽ|teЃ^{ү]camer{#ҵswalӢ	EAorhexis|ҩ%th!len+bag	EAoл|ҩ%*{len+o@ԡЁbag
EAril|И>prВӃ![
EA.CAR T-ceЅЉ|МЁ#trѪ+{ѻn'+ow<cЧ+}fеІ||DI-T
EAazepЭ|Ӓ![
BAenem|ә]ШХ	EAenem-reЈtaЁEnғobacғiaceae|gГѳ+#rВiЃlҲ-choic!Ѡs
BAydrн|ԙ@o@starЎi<food
EAlaү|cК@[
BAcle|Ҕ*joЭ>boils
CBoҊ||І-Ҙ%substК	JBoҊic||І-ҘЛ	EAoҊicь|powe@}Ҙ!І	BBԟ|typ!*І	EAom{i<situ|abԏ?cЧ+#hav!Ќшd
LBc||ф	EAc arrВt|whe<th!heЂҀnl]Ԙ+bҝЛ|||It i+Ќ{heЂ҆: do Ќswap th!two.	BAc biԟrker|И>sig<*heЂѲe	BAc catheғiza=|heЂӂЖ^{thi<Ԝ!passe>Њ{И>vВsel||RFs	BAc evў|Ҁ<heЂҟ, suЎa+{heЂ҆	BAc glycosҬ|З!#ђ+th!heЂbeвstronger	BAc index|И>th!heЂpump+fo@ѽ]size	BAc magnetЀrВonК|detaile>heЂscan	AAc а||heЂа	EAc output|И>th!heЂpump+eaЎminute	BAc pacЛ|mak%th!heЂbeв^{device	EAc rehabilita=|exercis!an>educaљ<о@heЂѐe||NA	BAc remodelЛ|џ!i<th!ф'+shape||PDl	BAc rВynchronizaљ<Љ|paceђ@#ђ+bo҄sҬ+beвӀ||TGsaљ<t	BAc strВ+tВt|teЃ*th!heЂdur%Ҍ||AMҌ;AFexercis!tolerК	AAc Ӄgeon||heЂӃgeon	EAc tamponade|҃>prВs%o<th!heЂso ӵcanЌfӚ	BAc troponin|И>sig<*heЂѲe
EAcл|Ю?*th!ф
BAembolЀstroke|strok!_{clԠi<th!ф	KAҊic|Ү%i<th!ф	EAҊЀshock|whe<th!heЂҀnl]canЌpump enӈЏ	CBҎ||heЂdocя	FBlogy||heЂи	EAmegaly|enӰe>ф	BAmyocyte|heЂх!cЧ	EAmyю|Н!*th!heЂа	EAplegia|Ԙp%th!heЂfo@Ѝ	EAԕ=|ԕљ<*th!ф	KAӸй|Ӹ%th!ф	LApulmonary||heЂan>ԁ|GCrВpirato	EApulmonar]arrВt|whe<th!heЂan>м%Ԙ||GJrВpirato	BApulmonar]bypass|ф-єmachin!ӥ>i<Ѝ	FApulmonar]rВuscita=||CPR	EArВpiraя]fitnВs|hЄfӵheЂan>ԁ+are	CAthoracЀӃgeon||heЂan>єӃgeon	FAthoracЀЍ||heЂan>єЍ	EAл|ҩ%*th!ф	KAtoxic|ќ}th!ф	FAtoxicь||heЂѲe	LAvascѼr||heЂan>И>vВsel	CBvascѼ@~||heЂan>И>vВsel ~	BAvascѼ@evў|ѶsuЎa+{heЂattaЖo@stroke	EAvascѼ@Ҍ|exercis!#ђ+th!heЂbeвfasғ	FAvascѼ@fitnВs||heЂan>єfitnВs	BAvascѼ@morbidь|дВ+*th!heЂan>И>vВҏ	BAvascѼ@ԓь|dҝh+_heЂ~	BAvascѼ@outcome|heЂ҆, strok!o@dҝh	BAvascѼ@risk|chanc!*heЂ~	BAvascѼ@ӳfacя|whвraise+th!chanc!*heЂ~	BAvascѼ@ї|heЂan>И>vВҏ||BHircѼяy	EAәЩ|МЁ#rВet+th!ф'+rhythm
EA coordina=|mak%Ӄ!#aЅ*{ӎў'+Җ!fit+Ӏ	BA coordinaя|ѻ<р҇+pla<aЅ*{ӎў'+и	BA pathway|pla<*th!step+*и||BIҢҨ	BA transi=|mov!_on!ԉ!*Җ!}an҉r||AAtransiљ<*и
EAve@burden|strai<*Җ%fo@someӝ	EAve@strѪ|strai<*Җ%fo@someӝ
BA'+assВsУ|ӂЖ*whв҇ {и@needs||||4
EA preven=|prevў%too҄decay
KAenic|likel]}Ҙ!too҄decay
BA+lВӲ|too҄decay
BAЭ|г!#҇+tur<fвin}energy
BAnoid|orang!o@re>plaЁcolor
KAd|*th!neЖarғiВ	BA>ѫ|arғ]i<th!neЖ#feed+th!Ъ	EA>arғ]~|ԩ%*th!arғie+i<th!neck||PAstenoЈ;IAstenoЈ	BA>endarғecл|Р<}clea@{neЖѫ	CA>Ҝ||neЖarғ]Ҝ
KA|*th!wrԧ	EA tunnel Ћ|pinӂ>к!i<th!wrԧ
EA@screenЛ|teЃfo@Ҋe+#coul>aњ {child
EA҈|smoo҄Ѭ!#cushӲ+҅s	KAaginous|mad!*tough, bend]щ
EAilol|heЂ[
EA defini=|rule+fo@whвcount+a+{cӏ	BA fatalь|sԍ!*siЖС!рdie	BB fatalit]rн|sԍ!*siЖС!рdie||RAio	EA Ӈ҈У|҇ ^plann%an>Ңk%Ԇи	BA Ӈ҈r|ѻ<рplan+an>arrange+you@и	BA seriВ|report o<sћ?ӎў+^th!sam!ҟ	BA-ы ёy|ё]#compare+С!^an>ѩГa<дВs
KAs|ӂВe-like
EA=-reЈtaЁҦ!І|Ҧ!cК@#ҷ+dВpit!Ы!Ї||AZmetҲatЀcҲra=-
AAt]departУ||A&E departУ|||1
EA-scratЎ~|Й<_{cвscratch
KAlic|Ӧ%dow<щ	EAlism|Ӧ%dow<*щ
EAexy|Ҁ<ӕ+*х!strength, Ԕ<^ШԀЛs
BAct|cloud%*th!len+*th!ң	EAct Ѝ|Р<#reҭ+{cloud]lens||JAԤac=
EAnia|stat!*Ќmov%o@rВpondЛ
EA-ԆҠ|faЃЦо@slЄҠ	EA-ԆҴa=|Ҵaљ<fo@dԈ+#wer!misse>җlier||JFѵiz;JFѵis
BAolamЭ|strВ+Ыe
BAer|thi<Ԝ!#goe+in}th!Я	EAe@abla=|Ҽ!#Ԙ+fault]heЂӓ||CJrdiac	BAer-associн>urinar]trӜ п=|urin!Й<_{ѯ@Ӷ	BAer-relн>Џstream п=|И>Й<_{Ԝ!i<{ӷ	EAeriza=|ԉ%*{thi<Ԝ!i<th!Я||JFs	HAerize|pГ{Ԝ!into||JBs
EA equina|кe+вth!en>*th!spЭ	EA equin{Ћ|prВӃ!o<кe+вth!bas!*th!spЭ, a<emerҊcy
KA|towar>th!tail end	EA Ѱ|numb%вth!bas!*th!spЭ||HAanВthВia;HAanaВthВia
BA facя|П	BB Ңk|Ңk i<whiЎon!th%П+an҉r||HAassocia=;HArela=ship	EAь|whethe@on!th%П+an҉r
EAӲ|on!th%mak%an҉@happen	KAй|be%th!П	BAiv!organism|gѦ#П+{~
EA-specifЀԓь|dҝh+_on!П
FAiza=||seal%^hҝ|HFs;AAelectrocauғy	HAize|se?^hҝ||HBs
BAou+malforma=|cluste@*ѿИ>vВҏ||HAma
BA.CD4 count|couЁ*th!ѵ!cЧ+#HIV ҆s||FEeЅc
KA|*th!firЃpЂ*th!Ӱ!ѣ||BEa
EAomy|ҩ%*th!Ӱ!ѣ
EA|firЃpЂ*th!Ӱ!ѣ||BEa
EAҢ|Х
EAme|Х
EAaxӝ|Х
EAxime|Х
EAxib|Ҥ<an>swЧ%[
EA ~|Ь<i<whiЎglute<Ѳe+th!қЅѣ||BNo	EA sprue|glute<Н!*th!gut
EA adhВӲ|sѾk%togethe@*А	BA cultц|cЧ+ҷ<i<{lab	EA cycle|step+*ceЅЦan>splittЛ	EA ӊўia=|џ!*{ceЅin}{speci?type||EQѼr	BA lЭ|cЧ+ҷ<fo@yҗ+i<{lab	BA membrane|oute@waЅ*{cЧ||AJplaқ	EA migra=|ҒmeЁ*А	EA proԒra=|Цan>ш>*А	BA recepя|pЂ*{ceЅ#receй+ӓ	EA-fre!DNA|bit+*DNA float%i<th!Џ	EA-mediн>ѵь|Ѹ!b]А, ЌИ>Оns||EJѼr
EAa@senВcҰ|ag%*А||EL	EAБ|bacғi?ҧ<п=
EAl Ѻ+insipidus|laЖ*{wнr-sav%Ыe	BAl lЭ|Ԝ!#goe+in}{Ӱ!ӷ||IAvenou+catheғ;IEvenou+	BAl lЭ-associн>Џstream п=|И>Й<_{Ԝ!i<{Ӱ!ӷ	BAl кou+ї|с<an>spin?cord	EAl obВь|ДmuЎfвт>th!waԧ||AKabdomin	EAl sensitiza=|кe+#becom!Дalert }pѪ||PFs	EAl serou+chorioreүю|҃>Ӡ@th!cўe@*sѴ	EAl venou+prВsц|И>prВӃ!nea@th!ф	EAl viЩ|whвҵse!straеahead
BAmere|middl!pЂ*{DNA strand
KAad|towar>th!head	AAalgia||headaӂ	EAexin|Х||CGf	DAgia||headaӂ	FAЀprВўa=||head-dow<posi=|ANәtex	BAosporin|typ!*Х||AAmacrolҬ;AAfluoroquinolӝ;AAtetracyclЭ
BAde|fвfoun>i<ѷ
KAllar|*th!с<pЂ#ы+balК	BAllum|pЂ*th!с<#ы+balanc!an>ҒУ
LAal||Ъ	EA?amyloi>angiю|О<ҋ-Ԇi<с<vВҏ	BA?aneurysm|bulg!i<{И>vВsel i<th!Ъ||AJЪ;ALintracrani	BA?И>fӢ|И>flЄi<th!Ъ	EA?contuЩ|bruis!o<th!Ъ	BA?cortex|oute@laye@*th!Ъ	FA?edema||с<swЧЛ|JFo	BA?infarc=|strok!_{Ѱe>vВsel	BA?ischҙ|laЖ*И>}th!Ъ||NEa	BA?microѹ|ү]blee>i<th!Ъ	EA?palsy|ԒӪЬ<#aњ+ҒmeЁan>х!ы	EA?perfusio<prВsц|prВӃ!#pushe+И>}th!Ъ	BA?vasospasm|tѴen%*с<arғiВ	BA?venou+thromboЈ|clԠi<{с<ӷ||QJsinu+t	FAospin?҃d||с<an>spin!҃d	KAovascѼr|*th!Ъ'+И>vВҏ	ABovascѼ@accidў||stroke	EAovascѼ@~|Н!*th!И>vВsel+i<th!Ъ||GQ?	BAum|ӰeЃpЂ*th!Ъ
BAie>nurse-midwife|nurs!ри+fo@С!i<ѓ]an>з||||2	BAie>nurs%asЈtӴ|aid!р҇+^dail]и||||2
BAplasmin|И>О<#Җrie+copper
DBn||җwax	FA<impac=||җwax Ѱ҈|AAimpӜe>җwax;ABimpӜe>cerume
EA?ѕ|cК@*th!neЖ*th!ӆ||AAinvasiv!cervic?І	BA?cercl҈|stitЎ#ҹ+th!neЖ*th!ӆ cӕed	AA?collar||neЖbrace	EA?cytҐ|teЃ*cЧ+_th!neЖ*th!ӆ	EA?dila=|ҩ%*th!neЖ*th!ӆ||ODat	EA?dystonia|neЖа+#puЅ}on!sҬ||AAspasmodЀяѾollis	EA?insufѧ|neЖ*th!ӆ #ҩ+Дҗly||AAincompeteЁcervix	EA?intraepitheli?neoplasia|џe>cЧ+o<th!neЖ*th!ӆ	EA?length|leng҄*th!neЖ*th!ӆ	EA?lymphadenю|ѡ<Ԅ+i<th!neck	EA?myelю|Ѳ!}th!spin?cord||AK	EA?radicѼ@pѪ|ҳҤ<_th!neck	EA?ripenЛ|sԔn%*th!neЖ*th!ӆ	EA?screenЛ|ӂЖfo@ceЅџe+#coul>becom!І	CA?spЭ||neck	DAalgia||neЖpѪ	EAБ|ѡ<neЖ*th!ӆ	BAoҊЀheadaӂ|headach!_th!neck
BA|neЖ*th!ӆ||GA uғi
CBa<sec=|з Њ{cГi<th!bЧy|C-sec=|JAdelйry;IA;JAз||2
FAӲ||ԘpЛ
BAe|tapeworm
EAzЭ|Ӯ][
EAmab|cК@[
EA.Chaga+~|ӑ!Й<ш>b]kiss%bugs||AAAmerica<trypanosomiaЈ
CAӲ||ңli>lump
EAoid|pѪful sore+ш>b]sex
IAғize||dВcribe|KBs
EA.Cԍcot-Marie-Too҄~|Т>к!Ѳ!i<leg+an>arms
CA nurse||nurs!i<cԍge
EA]и|fre!o@Ӣ-coЃҖ!_{ъ||||2
BAoiЁж|З!#҇+th!ѽ]fin>an>fеІ||AUѵ!
EAtis|sore, cracke>lips||AJangѼ@
BAe|г!#bind+metals	EAio<Љ|МЁ#Юe+metal+_th!Я
EAeкa=|shԠ#quiet+{кe
EAmboliza=|cК@Ѡ pГi<{vВsel, the<Ѱed||LFs
BAЭ|О<#call+ѵ!А
EAreven=|tak%{З!}preveЁ~	EArophylaxis|З!Ԛ<}preveЁ{~
FAadia=||ӂm҉rap]^radia=|JAoЉ;OA Љ	EAeЈtК|whe<cК@Ѡ+Ԙ ѭЛ
EAensiѥь|hЄweЅcК@Ѡ+ѭ
EAaxis|ҒmeЁ*cЧ+towar>{Ӿ	AAherapeutЀagў||ӂm҉rap]Ѡ|RAѠ	EAherap]regimen|pla<*cК@Ѡs	EAherapy-induce>naӥ{an>vomitЛ|upsӄјЎ_cК@Ѡs	EAherapy-induce>peripher?neurю|к!Ѳ!_cК@Ѡs
EA angiԟ|қЅre>ҧ<spot
EA physioЉ|tapp%th!ӂЃ}loԈ<mucus	AA radiograph||ӂЃX-ray	BA Ӷ|Ԝ!#drѪ+ai@o@҃>_т>th!ԁ||GAdrѪ
BA-squar!tВt|teЃ*whethe@ө+ӊ||KFd
BA.Chiari malforma=|с<Ѭ!pushe>in}th!spЭ
CA complѪt||mai<ҟ|AKprВўЛ
EAgunya|҂+ш>b]mosquitoe+#П+ԡЁpѪ	EAguny{҂s|҂+ш>b]mosquitoВ
EAoo>apraxi{*speech|ѐ!plann%speeЎmovВ
EA.ChinВ!herb?[|ChinВ!plaЁ[
EArӜЀӇipѼ=|push%o<th!spin!b]hand
EA.Chlamydi{ӻe|gѦ#пt+th!ҕ	EA.Chlamydi{trachԟtis|gѦш>b]sex	EAdia|ӌ<Й<ш>b]sex
EAmphenicol|Х
EAexidЭ|liqui>#kӚ+ѳs
EAquЭ|Ԩ{[
EArԟzЭ|З!fo@sћ!У?дВs
EAhalidӝ|wн@pӚ
EAgioѕ|cК@*th!Ӷ+#Җr]bile	EAgiѤ|X-ra]*th!lй@ducts	EAgБ|пte>lй@ducts||ALascend%
EAalciferol|Ӂ<D3	CAystecл||Р<}Ю!th!gallѯr	EAystБ|ѡ<gallѯr	BAystokinin|gГЫ!#҇+digВ=	EAystosл|drai<fo@th!gallѯr
EAocӔithiaЈ|stӝ+i<th!lй@duct	EAochoл|ҩ%*{lй@duct
EAithiaЈ|gallstonВ
EAia|bil!i<th!Џ||EEa
EAtaЈ|sӅ>o@Ѱe>flЄ*bile	KAtaѾ|^Ѱe>lй@҃d	BAtҝԟ|ҧ<Цi<th!middl!җ
KAergic|us%{ҥ?#Җrie+к!ӓ	BAВғas!ж|З!fo@memor]ӕs	KAomimeѾ|Ӝ%lik!{к!ҥal
BAocyte|ceЅ#ҹ+҅+smooth	BAoiү|г!#cushӲ+҅s	EAю|Ѳe>ԡЁcushӲ||HAmalacia	EAosarcԟ|cК@*ԡЁщ
EA|jerk]ҒУ+ҵcanЌы
EAamnӲБ|Й<*th!҃>an>bag т>th!Ҹ	EAѕ|faЃcК@#ca<follЄб	EAnЀvӚu+samplЛ|teЃi<җl]ѓ]fo@ҊetЀӱ=s	KAreүal|*th!layer+вth!baЖ*th!ң	EAreүБ|swЧ%вth!baЖ*th!ң
EAd|laye@вth!baЖ*th!ey!^И>vВҏ	KAdal|*{laye@вth!baЖ*th!ң	EAd?neovascѼriza=|leak]new vВsel+вth!baЖ*th!ң||WDsat
EAү|DNA wrappe>т>Оns	EAtѤ|lab metho>#separн+гВ
BAsom?abԏalь|missЛ, Ԥ{o@џe>packag!*ҊВ||JMe;MAЕ	BAsom?transloca=|swap *piece+у<DNA strands	BAsome|thread-lik!packag!*Ҋe+i<{cЧ
EAc bronchБ|Ԏ-lҲ%cӈ^mucu+_ѡ<Ҟ	CAc ӱ=||Ԏ-tѦӱ=|IJФ	CAc cough||Ԏ-lҲ%cough	EAc dail]headaӂ|headach!o<moЃdays	CAc ~||Ԏ-tѦ~	FAc exposц|contӜ ^Ҿ%ќove@{ӪҪ|Ԏ-tѦexposц	FAc fatigue||Ԏ-lҲ%tirednВs	EAc heЂfailц|heЂ#stay+Дweak	EAc heӎti+B|Ԏ-tѦlй@п=	EAc heӎti+C|Ԏ-tѦlй@п=	CAc дВs||Ԏ-tѦдВs	CAc п=||Ԏ-lҲ%п=	EAc inflamma=|swЧ%#lҲ+fo@{ӪҪ	EAc inflammaя]demyeҢat%polyneurю|slЄѲ!}к!coatЛ	EAc Ѣ]~|Ԏ-tѦӕ+*Ѣ]func=	EAc leukҙ|slЄИ>І||MEa	CAc є~||Ԏ-tѦє~	EAc lymphocytЀleukҙ|sӢ-ҷ%И>І||YBaemi	EAc migraЭ|headaӂ+o<15 o@mor!day+{month	EAc myeloҊou+leukҙ|slЄИ>І||YBaemi	EAc myeloi>leukҙ|sӢ-ҷ%И>І||UEa	EAc neЖpѪ|neЖҤ<#lҲ+ove@3 months	EAc non-cК@pѪ|Ԏ-lҲ%Ҥ<Ќ_І||LL	EBc obstrucѥ!pulmonar]~|єН!#ђ+ӵԍ>}мe	EAc otiti+media|Ԏ-tѦea@п=||IMsuppuraѥ!	FAc pѪ||Ԏ-lҲ%pѪ	EAc pancrҝБ|lҲ%ѡ<pancreas	EAc pelvЀҤ<Ћ|Ԏ-lҲ%Ҥ<i<th!Ӆ@bЧy	EAc ҚontБ|ҽ+gum ~||AOaggrВsй	EAc ҦБ|Ԏ-tѦswЧ%*th!prostн	EAc ren?failц|Ѣy+#sӢl]Ԙ ѭЛ||OAinsufѧ;IIѢy	EAc rhinosinusБ|Ԏ-tѦswЧ%*th!sinusВ	FAc strВs||Ԏ-lҲ%strВs	EAc tenЩ-typ!headaӂ|headach!o<moЃdays	EAc traumatЀҰphalю|с<Ѳ!_repeн>bӢ+}th!head	EAc urѾaria|hй+#laЃfo@weeks||IJspontaneou+;IJidiopathЀ	EAc venou+~|poo@И>retur<_th!legs	EAc widВprea>pѪ|Ҥ<i<Ӈ]ҭ+fo@months	EAc wound|sor!#doe+Ќheal	EAcь|hЄӪӵha+lҲed
EAlogic?҈|ag!i<yҗs	KAtropic|џ%hЄfaЃth!heЂbҝs
EAhorax|milk]҃>т>th!ԁ
KAs|milky, ^fat
KAicial|sҖrЛ	EAici?alopecia|sҖr%hai@ӕs
BA]Я|ey!pЂ#ђ+҃d
KAed|^ү]hairs
BA|ү]hai@#Ғ+mucus
EAazol|З!fo@leg И>fӢ
EAloxacin|Х
KAian|*th!dail]ѽ]clock	BAia<rhythm|Я'+24-hou@clock||KAclock
EAat%tumo@DNA|bit+*cК@DNA i<th!Џ||QFu	EAaя]shock|collaps!*И>fӢ
FAЈ||sҖr%*th!lйr	KAѾ|^lҲ%lй@sҖs
EAү|cК@[
EApram|З!fo@ӤВЩ
BA|branЎ*{famil]*҂sВ
EAhromycin|Х
EAca=|leg Ҥ<whe<walkЛ, П>b]ԩe>arғiВ||AMinғmitteЁ
ABle||collarі
BA lip|gap i<th!uppe@lip _з	EA lip an>palн|splӵi<th!lip o@ro**th!Ӗ||AAorofaci?cleft	BA palн|gap i<th!ro**th!mou҄_з
EAmycin|Х
BA.CҢic?Glob?ImprВЩ|docя'+scor!*hЄiЅ{ѻ<is	BA?commisЩ%ө|forme@NHS ѽ]#planne>loc?servicВ||||4	EA?course|hЄa<дВ+goВ	EA?decisio<ӣ|softwar!#҇+docя+decҬ	FA?deғiora=|ӎeЁgett%sicker|worsen%дВs	EA?efficacy|hЄweЅ{МЁѭs||MAectйnВs	EA?equipoise|re?doubt aboГwhiЎМЁi+betғ||AJ	RA?fҝurВ||Ԗ+an>Ѩ	BA?guҬlЭ|expert advic!o<th!beЃи	EA?improveУ|gett%betғ	AA?invВtigaя||rВҗӂr|ANёy	AA?ӇifВta=||Ԗ	EA?negliҊce|иlВ+Җ!#П+ԍm||APmed	EA?nurs!specialԧ|nurs!^Ԥ{trѪЛ	EA?outcome|hЄӎў+do о@Ї	EA?pracѾ!guҬlЭ|advic!fo@docя+o<beЃи||AS	EA?ѓ]rн|sԍ!рbecom!pregnӴ	FA?prВўa=|Ԗ+an>ґ+{ѻ<Ԋs|Ԗ+an>Ѩ	EA?relevК|whвӵmean+fo@ӎўs	EA?remisЩ|no Ԗ+*дВs	EA?rВponse|hЄ{ӎeЁreӜ+}Ї	BB?settЛ|ԉ!Ԑ!ӎў+gӄи	EA?ԖificК|whethe@{rВult matғ+}ӎўs	BA?ёy|Фё]^Сe||JFrВҗЎ	EA?ӿ|ё]#tВt+{МЁi<Сe	EA?utilь|hЄӥful ӵi+fo@и	OAally||i<ӎўs	KAall]indicнd|neede>fo@Ӎ?reasons||AQmed	BAall]isolн>Ћ|firЃsig<*{к!~	KAall]ԖificӴ|big enӈ}matte@}ӎўs	CAian||ФprofВЩal
EAasol|Шsғoi>cream
EAhen!citrн|З!#҇+releas!a<egg||KA;FBfen
EAepam|Ӓ!an>calm%[
EAЭ|И>prВӃ![
EAogrel|З!#prevў+clots
BA frӜц|ҫ<ӛ!#doe+ЌӦ th!ѷ||AJsimple	EA reduc=|sett%*{ҫ<ӛ!ѩГЍ
EA.CӕtridioҬ+difficile|ѣ bacғi{#Ҙ!sћe, wнr]stools||JKum	EA.Cӕtridium botuҢum|gѦ#ђ+{Шpoison	EA.Cӕtridium difficil!п=|ѣ Й<о@Хs||JQoҬ+dif	EA.Cӕtridium tetani|gѦ#П+lockjaw
EAmazole|fungu+cream
BAng facя|О<#҇+И>clot||BHoagѼ=
EAЭ|З!fo@sћ!У?дВs
BA@headaӂ|sћ!ӝ-sҬ>headach!#come+i<bouts	BA@randomize>ӿ|ё]#asԖ+wӔ!ө+b]chК||PIs
HA-adminisғ|giv!вth!sam!Ҫ	BA-п=|Ԃп=+вth!sam!Ҫ	KA-occurrЛ|happen%вth!sam!Ҫ	QA-occurr%Еs|У?дВ+aӪ^Ѡ o@alcoӔ ҟs||NBӱ=;ABdu?diagnosi
EAnԧra=|giv%*ԂthЛ+вth!sam!Ҫ
GAн||clot	DBa=||И>clottЛ	EAaљ<cascade|chai<*step+#form+{clot	EAю|Ь<#aњ+И>clottЛ
EAa=|ԩЛ	EAaљ<*th!aorta|narrЄsecљ<i<th!Я'+mai<ѫ||AAaortЀcoarcta=
BAmin|Ӂ<B12||BIyanoc
EA!dependҰ|Шnee>fo@cocaЭ
FAioidomycoЈ||valle]fћ
BA|roun>ѳ
AA||tailі
BAa|pЂ*th!inne@ea@#sense+sound	KAar|*th!inne@җ	BAa@implӴ|devic!#i+ҭ>i<th!inne@ea@}ai>hҗЛ
BA.Cochran!review|иful summar]*aЅgoo>ёie+o<{quВ=
BA|thre!letғ+*Ҋ!code
BAme|҇e@#{О<need+}ѭ
BAor|҇e@#{О<need+}ѭ
FAӲ||ԬЛ	KAй|aboГԬ%an>memory	CAiv!assВsУ||memor]an>Ԭ%tВt|KBtВ	EAiv!ԋ?Љ|ӫ]#џe+un҇ful thought+an>habits||RIural;JI-ԋ	EAiv!behaviou@Љ|ӫ]#џe+thought+an>habits	EAiv!declЭ|ӕ+*memor]an>Ԭ%ҧll+ove@Ҫ	EAiv!deficit|ѐ!^Ԭ%an>memory||LAysfunc=	FAiv!func=||memor]an>ԬЛ	FAiv!imҤrУ||ѐ!^memor]an>ԬЛ	EAiv!load|hЄmuЎth!min>muЃhandle	EAiv!performК|hЄweЅth!min>ѭs	EAiv!rehabilita=|trѪ%fo@memor]an>ԬЛ||MFmedi	EAiv!rВerve|th!Ъ'+spar!power	EAiv!rВtructurЛ|lҗn%}џ!ќthoughts	EAiv!sԢѼ=|acѥitie+#trai<th!mind	EAiv!Љ|ӫ]#џe+thoughts
AA||ө	BA ёy|ё]#folӢ+{Ҕ*С!ove@Ҫ
EArК|sԍ!*th!coЃ#th!ӎeЁpays||||3
DA||sex|AAsexu?inғcourse
EAcЭ|З!fo@pѪful ԡЁ҆s
EA chѪ|ҹ%vaccЭ+col>_facя]}cҢic	CA comprВs|cold, damp cloth|col>pack|CJol
BAomy|Р<}Ю!aЅo@pЂ*th!Ӱ!ѣ
EA|cramp%bЧ]pѪ
EAs|swЧ%*th!Ӱ!ѣ
EAoraѥ!и|Җ!b]{team
BAen|О<#Ӕd+Ѭ!Ӏ
AAӛ!frӜц||ҫ<collarі
BAer?vВsel|sid!vВsel #goe+т>{Ѱ
EAd|thicke@҃>gй<in}{ӷ
LAc||ѣ	EAc polyp|Цi<th!ѣ||EGrectal;AGadenԟtous;EGцctal
BAӽ|ӂЖ*th!Ӱ!ѣ ^{ү]camera
EA Dopple@ultrasonѤ|Ӊ>*И>fӢ||AX;AQduplex;EVu@Do	DA visio<deѧ||colo@bҢdnВs|||2
LActal||ѣ	BAct?adenԟ|қЅЦi<th!ѣ #ca<tur<in}І	EAct?І|cК@*th!Ӱ!ѣ	EAct?cК@screenЛ|tВt+fo@ѣ І||EVц	EAct?ѕ|ѣ І||LJadeno;EQu;EJцct?adeno	EAct?neoplasm|Цi<th!ѣ||SAia;EPu;EAцct?neoplasia	CAct?Ӄgeon||ѣ Ӄgeon
BAomy|ҩ%i<th!bЧ]#let+stool oГ*th!Ӱ!ѣ	FArum||firЃbreaЃmilk
DA visio<deѧ||colou@bҢdnВs|||4
EAleiЈ|cӕ%*th!ԝ
EArhaphy|reҤ@*th!vagin{wall
BAcopy|cӕe-ԆӂЖ*th!neЖ*th!ӆ
EAomy|cГi<th!ԝ
KAse|i<{deep ӗ-lik!stн, Ќabl!}wake
BAaљ<Љ|МЁ^Ԃo@mor![s	BBaљ<vaccЭ|Ҵ!#Ӹ+agѪЃsћ?~s||GIed	BAe>or?contraceptй|з ы piЅ^ԂЫВ||JApӚ;GAaљ<pӚ
EA|blackhea>o@ԑehead
EAt и|Җ!}eas!pѪ, Ќ}cц||IAmeaӃВ
KAsal|liv%i<th!ѽ]ѩГԍm
BAci?deғminaЁ*э|businВ+pracѾ!#aњ+э
BAute>frӜц|ӛ!i<sћ?piecВ
EAӃoл|cГ#ҩ+{heЂvalve
BA bil!duct|mai<duct _th!lйr
CBicabl!~||Н!#шd+_ѻ<}ѻn	BAit]Фneed+assВsУ|ё]*whв{communit]need+}b!эy	BAit]Фѭer|traЭ>loc?ѻ<р҇+҉r+^thei@э	EBit]ѵь|enӈС!Ӹe>}Ԙ {Н!_шdЛ||AJpopѼ=	BAit]У?Фteam|loc?team #trҝ+У?дВs||||4	BDit]settЛ|ԉ!suЎa+{cҢic, hom!o@school	EAit]transmisЩ|ш>у<С!i<a<area, sourc!unknown||KAшd	EAь-acquire>bacғi?ӻ|єЙ<caught һ!th!ъ	BAь-acquire>п=|Й<_һ!th!ъ	FAь-acquire>ӻ||pneumoni{caught һ!ъs	EAь-bӏ>inғven=|program i<{communь	KAь-dwЧЛ|liv%вhome
KAid|prВeЁaӪ^an҉@дВs	EAi>ӤВЩ|ӤВsio<o<top *an҉@дВs	BAidь|҉@Фӱ=||CJ-	EAidit]index|scor!*҉@дВsВ
EAaѥ!ҊomЀhybridiza=|ӯЃfo@Ԥ{o@miss%DNA||ZAdisa=	BAaя|МЁӥ>fo@comparison	EAtmeЁЋ|ҁ+prВӃ!i<{а, a<emerҊcy
EAsio<fatigue|exhausљ<_Җ%fo@҉rs
EAsн>cirrhoЈ|sҖre>lй@#stiЅѭs
EAmeЁї|И>Оn+#҇ fеѳs	EAУar]DNA|DNA copie>_{Ҋ!mВs҈	EAУar]an>alғnaѥ![|Ї+һ!usu?и||OAtherapiВ	FAУar]feedЛ||Ү%soli>foods	EAУar][|МЁӥ>aӪ^usu?и||OAЉ	EAt!abor=|ѓ]ӕ+^noth%left behind	BAt!И>count|teЃ#count+th!cЧ+i<th!Џ||AMfull	EAt!remisЩ|no sig<*th!cК@о@Ї	EAt!rВponse|aЅԖ+*cК@gӝ	BAx Җbohydrн|starЎi<food+suЎa+oat+an>beans	EAx regӲ?Ҥ<Ћ|sћ!Ҥ<о@a<ҡ
CAanc!aid||piЅbox|AOmulti-compartmeЁ;AAdԈtt!box||4	EAcн>urinar]trӜ п=|urin!Й<#i+ԍ>}trҝ
BAit!endpoint|Ҕ*rВult+counte>a+ӝ||KAoutcome	CAit!fӚЛ||ԑ!fӚЛ
BAn>frӜц|ҫ<ӛ!#come+Њth!ѷ||AJҩ	BAn>heғozygote|ѻ<^ԂӊeЁџe+i<on!Ҋe	BAnde>Ӎa=|З!#{pԍmac]mixe+}order||QAЭ;LAѠ
BAhensiv!metabolЀpanel|И>teЃ*ҿ, salts, lй@an>Ѣ]э	BAssio<band҈|tеbandag!#eӏ+swЧЛ	BAssio<frӜц|spin!ӛ!#ha+collapsed	BAssio<stockЛ|tеsoЖ#҇+И>fӢ||NAock	EAssio<Љ|tеwrap+}҇ И>fӢ
CAmise>ѵ!ї||ѿѵ!ї	FAmise>ѵь||ѿѵь
EAsiv!ԋ|Ӝ+{ѻ<Ԁ+drй<}repҝ||SBu
DAe>tomѤ||CT scan|HMrize;HMrise	AAe>tomograph]scan||CT scan|HRrize;HRrise	EAerize>cogniѥ!trѪЛ|с<trѪ%o<{compuғ
GAv!{child||gӄpregnӴ
JAitӴ||accompanyЛ	CAitaЁӍa=||҉@[|RAЭ;ENurre	BAitaЁЇ|҉@МЁвth!sam!Ҫ||NAherapy	FAitaЁӥ||us!Ӏ	MAitӴly||вth!sam!Ҫ
EAdК|agreeУ
EAreЁӂmoradioЉ|cК@Ѡ+an>ray+Ӏ	MArўly||вth!sam!Ҫ
EAӲ%regimen|МЁѮ!{Ӌ
EAt Е|ԣ>patғ<*Ӧ%rule+an>ԍm%҉rs	EAѥ!hҗ%ӕs|hҗ%ӕ+beҘ!soun>canЌreaЎth!inne@җ
EAecл|Ю?*th!en>*{і
BA biopsy|Ю?*abԏ?cЧ+_th!neЖ*th!ӆ||DAiza=	EA-beam compute>tomѤ|3D X-ra]*tee҄o@jaws
BAenc!inғval|rang!i<whiЎth!tru!numbe@likel]liВ
BAmaя]tВt|secon>teЃ}mak!sц
EA?microӽ|sԍp microscop!pictц+i<layers
EAndЛ|mix-Ԇ*ҘВ	BAnd%facя|҉@th%#ma]explai<{rВult||IBe;MAvariable
KBital|prВeЁ_з	CAit?anԟly||з defect|MBbԏalit;LAmalforma=	EAit?catarӜ|cloud]len+_з	CAit?ӱ=||Ь<_з|LAЕ	BAit?defect|Ѷ_з	EAit?diaphragmatЀhernia|Ӕ!i<th!mai<м%х!_з	CAit?heЂdefect||heЂѶ_з|SAiseӏ	EAit?hypoӬism|Ӡracѥ!ԭ>_з	BAit?п=|Й<#passe+}{bab]Ѯ!з	EAit?rubЧ{Ћ|hҳ}{bab]_{҂+Ѯ!з	EAit?syphilis|Й<{bab]get+_th!m҉@Ѯ!з
KAtй|^҃>ҋ-up
BBat!vaccЭ|Ҵ!mad!^{ԙ@_{ѳ'+coat||AJpolysaccԍid
BAcѥa|thi<Ң%*th!ey!an>ңlids	KAcѥal|*th!thi<ҧ<ove@th!ң	FBcѥБ||pink ң
KAtй|#bind+ѽ]parts	BAѥ!Ѭ!~|Н!*ѷ, ҅+an>҉@ӣ%щ||VAorder
KAguЭous|relн>b]Џ	BAguЭou+marri҈|marriag!у<relaѥВ	EAguinь|parў+relн>b]Џ
EAou+seda=|З!#ҹ+ҵcalm an>ӗ]bГawake||AJmoderн;AJҼal
EAvaѥ!Ї|МЁѩГЍ||NEӇ҈	BAvaяship|court orde@#let+ԗ!Ӈag!an҉r'+affairs||||2
EAidaљ<Љ|МЁ}kiЅleftove@І
BAtu=?ґ|Ҋer?sig<*дВs, suЎa+tirednВs
EAѪt-induce>ҒmeЁЉ|trѪ%th!ѿҳb]Ӕd%th!Шӝ	IAict||ԩ	EAic=|ԩЛ	EAicѥ!periҖdБ|Ԫsac т>th!ф	EAuct validь|whethe@{teЃmeasц+whвӵshould
GAt {эҖ!profВЩal||ask {ФprofВЩal|QJ Җ!pro;YAvҬr;QA Җ!provҬr;KNmedҨ|||1	GAt {physician||talk }{docя|KAdocя;IA^{docя;IL^|||1	GAt you@эҖ!provҬr||ask you@docя|TG Җ!pr;IR^you@he;IN^you@Ф|||1	GAt you@pԍmacԧ||ask you@pԍmacԧ|IP^|||1	GAt you@physician||talk }you@docя|NAdocя;IA^you@docя;IO^|||1
EAt dermatБ|rash _touch%ҾЛ	QAt precau=s|glove+an>gown+#Ԙ ѳ+шd%b]touch	EAt tracЛ|find%С!рwer!nea@{siЖѻn
BAnmeЁmeasц|step #ҹ+{Н!_шdЛ
BBinӴ|ќг!i<food, wн@o@air
EAt validь|whethe@{teЃcoә+th!wӔ!topic
EAҊc]Ӈ҈У|қЅreward+fo@Ӽh%recoә]goals	EAuit]*и|see%th!sam!Җ!team ove@Ҫ	EAuou+ambѼя]peritӝ?dialyЈ|hom!И>clean%Њth!bЧy	BAuou+glucos!moniя|senso@#track+И>ԙ@aЅday	EAuou+glucos!moniяЛ|track%*И>ԙ@aЅda]^{sensor||ATflash	EAuou+infuЩ|stead]drip in}{ӷ	EAuou+posiѥ!airwa]prВsц|gўl!ai@prВӃ!_{mask #ҹ+th!airwa]ҩ	EAuum *и|aЅstep+*и, _firЃ}lҲ||BAar!conүuum
FBcep=||з ы	CBceptй||з ы method	BAcepѥ!implӴ|қЅro>Ӡ@th!ҧ<#prevў+б||AIз ы	CAcepѥ!Ԧ=||з ы Ԧ=	CBcepѥ!method||з ы method	CAcepѥ!op=||з ы op=	CAcepѥ!patch||з ы patch	CBcepѥ!pӚ||з ы pӚ	CAcepѥ!rЛ||з ы rЛ	EActilь|hЄweЅх!squeezВ	BActц|stiffen%*{х!o@҅	KBindicнd|Ќsaf!}ӥ	CAindica=||reaso<agѪЃ{Ї	KAlнral|o<th!opposit!sҬ	BAЃdye|dy!#ђ+{sca<clҗer||JAagў;JAmedium;JAmнrial	EAЃsensiѥь|see%thЛ+agѪЃ{lik!Ԯground	EAst-enhК>compute>tomѤ|CT sca<^{dye	EAst-enhК>Ҝ|Ӊ>^{dye	EAst-induce>nephrю|Ѣ]Ѳ!_sca<dye||RBacut!Ѣ]injur
BAl arm|Ҕ#doe+Ќgӄth!Ї||IAө	BAlle>substК|Ѡ ^strict leg?limits	BAlle>ӿ|ё]#compare+{МЁ^Ҿ%else
ABӲ||bruise
GAВce||recoә	DAВcҰ||recoәy	JAВcў||recoәЛ	EAВceЁplaқ|И>҃>_С!рgԠove@th!дВs
BAienc!sample|С!рwer!eas]}Ӽh	EAienc!samplЛ|choos%С!рar!eas]}Ӽh
EAҊc!insufѧ|ѐ!turn%bo҄ң+inward	EAsio<Е|re?ѽ]ґ+ѩГк!Ѳe||AJfunc=?neurologҨ	EAsio<}ope<Ѝ|switЎ}{Ӱe@cut
IAse||hav!{seizц	CAЩ||seizц
EAnaљ<*benefits|hЄԂinӃanc!plan+sԍ!costs||||2
BAў|sӄfe!fo@{visӵo@[||FA||3
AA mechanism||wa]}cope|HAstrнgy	EA style|wa]*handl%strВs
EA intrauғin!device|coppe@coil
BA numbe@varia=|Ԥ{o@miss%stretЎ*DNA||RAnt
EA pulmonale|heЂstrai<_є~
EAўeЈ|И>teЃ_th!cord
EAomy|cГi<th!кe+*th!spЭ
BA biops]specimen|thi<piec!Ԛ<^{needle	BA needl!biopsy|teЃ*{қЅpiec!*Ѭ!Ԛ<^{needle||FG
BA|clea@froЁ*th!ң	KAl|*th!clea@froЁ*th!ң	BAl abraЩ|scratЎo<th!froЁ*th!ң	EAl coll҈<cross-ҢkЛ|МЁ#stiffen+th!froЁ*th!ң||JM	EAl edema|ѡ<froЁ*th!ң||IFo	EAl opacь|cloud]froЁ*th!ң	BAl Ӌ|ӟЁ*th!clea@froЁ*th!ң||AAkeratoplҲy	EAl Ӌa=|new clea@froЁ*th!ң	BAl ulcer|ope<sor!o<th!clea@froЁ*th!ң
KAl|i<{plan!#split+froЁan>Ԯ	LAry|*th!ф'+ow<И>vВҏ|heЂѫ	BAr]angiogram|X-ra]*th!heЂarғiВ	BAr]angiѤ|X-ra]*th!ф'+И>vВҏ	BAr]ѫ|arғ]#brЛ+И>}th!ф	CAr]arғ]bypas+graft||heЂbypas+Ѝ|ZAaftЛ;XAЍ;JAbypas+Ѝ	EAr]arғ]~|ԩ%*th!arғie+*th!ф||JIф	BAr]atheroscleroЈ|clogge>heЂarғiВ	BAr]calcium scan|sca<fo@ԍ>ҋԆi<th!ф'+arғiВ||RAtВt	CAr]Җ!unit||heЂҖ!unit|BKardiac	BAr]inғven=|ҩ%*{Ѱe>heЂѫ	EAr]occluЩ|Ѱe>heЂѫ	BAr]stenoЈ|narrЄheЂѫ	BAr]stў|ү]Ԝ!#ҹ+{heЂarғ]ҩ	BAr]Ћ|Ҁ<laЖ*И>}th!ф	EBr]thromboЈ|И>clԠi<{heЂѫ
EAл|Ю?*{spin!і
EA calӕum|bridg!у<th!Ԃс<halvВ
HAat!with|b!Ңke>with	CAa=|Ңk #doe+Ќprov!{П|Ңk	BAaљ<coefficiў|numbe@#Ԋ+hЄstrongl]ԂthЛ+ar!Ңked
IAorн||confirm
BA|oute@layer
KAal|*a<oute@layer, Ԕ<*th!Ъ	EA?і|ԍ>oute@і	BAosғoid|З!#eӏ+swЧЛ	BAosғoi>cream|cream #eӏ+itch%an>swЧЛ	BAosғoi>Ԧ=|Ԧљ<#eӏ+swЧЛ
EAol|strВ+Ыe
DA||runn]nԈ
FA-eњй||goo>valu!fo@th!mӝy	EA-eњйnВs|ФgaЭ>fo@th!mӝ]spў	BA-eњйnВ+ԃЈ|compariso<*cost+an>ФgѪs	EA-sԍЛ|whвӎў+pa]fo@coәe>и||||2	EA-utilit]ԃЈ|compariso<*cost+an>qualit]*Ԓ
BB dҝh|Ҁn, unexplaЭ>dea҄*{Ҹ||BGrib
FB etiquette||coә%cough+an>sneezВ
EAК|hЄԂthЛ+џ!Ӏ	BAн|҉@fӜo@Ԛ<in}account
BA>service|servic!#th!pla<pay+for||IAbenefit||2
EA'+milk О<Ӯy|Ӯ]}milk||LH
EA.Cowde<Ћ|Т>Ҡ+an>highe@cК@risk
BA.COX-2 ж|Ҥ<З!easie@o<th!јch||AMcyclooxyҊӏ	BA.Cox regrВЩ|ma҄metho>}compar!ӳove@Ҫ||AApropor=?hazard+model;EApropor=?hazard+model
EA.CoxiЧ{burnetii|fҳanim?gѦ#П+fћ
EAkie҂s|҂+#П+mou҄an>han>sorВ
BA.CPAP machЭ|machin!#ҹ+th!airwa]ope<^gўl!ai@prВsц
EA cap|scal]patӂ+o<{Ҹ'+scalp
KAl|*th!skull	BAl кe|к!#come+straе_th!Ъ
BAcл|Р<#Юe+pЂ*th!skull
KAfacial|*th!hea>an>face	EApԍyngiԟ|Цnea@th!bas!*th!Ъ	EAsynostoЈ|bab]skuЅі+#ԡ<Дҗly	BAл|Р<#ҩ+th!skull
AAm||skull
BAne|г!#҇+а+mak!energy	EAn!kinӏ|О<#leak+_Ѳe>а	EAnЭ|wҲ!i<th!И>#Ԋ+hЄth!Ѣy+ѭ	EAnin!clҗК|meaӃ!*hЄweЅth!Ѣy+clea<th!Џ
EAtialЛ|ӂЖ*{ѭer'+trѪ%an>license||||2
EAa=|crackl%sound	EAus|crackl%i<{ԡЁo@Ӡ@th!ѷ
EA.Creutzfeldt-Jakob ~|rar!с<Н!#get+wors!ә]fҲ
EA.Crimean-Congo hemorrhagЀfћ|deadl]feve@ш>b]Ѿks||PKaemorrh
BA rВoluљ<team|team #҇+i<{У?ФcriЈ||SEan>hom!МЁ||4
EA.CRISPR|tool fo@џ%ҊВ
BA?accВ+ъ|қЅrur?ъ||||2	FA?и||intensiv!и	CA?Җ!unit||intensiv!Җ!unit|AFintensiv!Љ	EA?дВs|Ԓ-threнn%дВs	EA?дВ+polyneurю|к!Ѳ!i<ә]siЖСe	EA?limb ischҙ|ә]poo@И>flЄ}{leg o@foot||SEa;BJhronЀlimb-threнnЛ;BEhronЀlimb-threнn%ischa
EA.Crohn'+~|Ԏ-tѦswЧ%*th!ѣ||FI
EA-contamina=|ш>*ѳ+_on!foo>o@Ӄfac!}an҉r	EA-ԕ=|ԕљ<agѪЃrelн>ѳs	KA-reӜй|reӜ%}Ҿ%similar	EA-Ӽѥь|Ӽљ<}Ҿ%similar	KA-sec=al|look%вon!poiЁi<Ҫ	BA-sec=?ёy|ё]*С!вon!poiЁi<Ҫ
EBite|uppe@tee҄#bit!ч!th!Ӆ@ԅ
BAve@ӿ|ё]i<whiЎeaЎҔtrie+bo҄Їs||KAёy
EA|ԣ>Й<^{bark%cough
EA ԓь|dҝh+Ѯ!an]adjust%fo@҈
FAВerva=||freezЛ	EAobe|tool #freezВ
FArgery||ұ]b]freezЛ|EAabla=
EAerapy|МЁ^Ԥem!cold
EA.Cryptococcus|fungu+#ca<пt th!Ъ	EAcocc?menЛБ|fungu+Й<т>th!Ъ	EArchidism|tВѾl!#ha+ЌҒ>down	EAsporidioЈ|ѣ Й<_{ӑ!i<wнr||NAum п=
EAl arthrю|ԡЁҤ<_crystals	BAlҢ!lens|natur?len+*th!ң	EAlloid|salt wн@gй<in}{ӷ
EA.CT angiѤ|sca<*th!И>vВҏ	BA.CT colonѤ|sca<*th!Ӱ!ѣ||ABvirtu?colonoscop
KAal|cube-shaped
EA?competҰ|know%an>rВpect%Сe'+cultц||SAy	KAall]competў|rВpectful *Сe'+cultц
AAѥ!dԈ||tot?dԈ	BAѥ!incҬnce|sԍ!*С!рgӄiЅove@{Ҫ
KAve|abl!}cц
BAin|yЧЄг!i<turmeric
EA҈|scrap%oГ*щ
EAц|curve
EA.CushЛ'+Ћ|ДmuЎ*{strВ+Ы!i<th!Я||HJ;KBН
EAi?и|҇ ^dail]tasks, ЌӍ?и||||2
JBous||ѷ	EAou+T-ceЅlymphԟ|И>cК@*th!ѷ||AAmycosi+fungoidВ	EAou+candidiaЈ|yeaЃЙ<*th!ѷ	EAou+larv{migrans|itch]trail _{worm i<th!ѷ	EAou+leishӇiaЈ|ҧ<sore+ш>b]san>fliВ	EAou+lupu+erythematosus|ҧ<rash _{Н!*th!Ѹ!ї||AUdiscoid	EAou+melanԟ|ҧ<cК@_pigmeЁА	EAou+squamou+ceЅѕ|typ!*ҧ<І
BA value|valu!#divҬ+ԏ?_Ќԏal||DJ-;HApoint;DA-off point
FAacғia||blue-gree<algae
EAis|blu!tiЁ*th!ҧ<o@lip+_lЄoxyҊ
KAic|blu!_lЄoxyҊ
EA AMP|mВsenge@ч!А
EAialyЈ|splitt%*a<ey!layer
EAxyҊӏ|О<#П+Ҥ<an>swЧЛ	EAxyҊӏ-2|О<#П+Ҥ<an>swЧЛ
EAhosphamҬ|ШcК@an>ѵ![	EAhotocoagѼ=|lӏ@МЁ}Ӆ@ey!prВsц	EAlegia|drop+#Ԙ th!ey!_focusЛ
EAporЭ|З!#ђ+th!ѽ]ҹ {new organ||BAicӕporin;LA
EAhymia|mil>moo>swЛ+ove@yҗs
BA|sac fӚe>^҃d
BAi<C|И>О<#Ԋ+hЄѢy+ѭ
BAл|Р<}Ю!th!ѯr||AKradic?
BAne|О<ҋ%Ѱ
EA fibroЈ|Т>Н!#clog+th!ԁ+^thiЖmucus	EA fibrosi+transmembran!conductanc!regѼя|Ҋ!#fail+i<a<Т>є~
EBis|ѯ@п=
EAele|ѯ@#bulge+in}th!ԝ
EAraphy|X-ra]*th!ѯr
EA>macѼ@edema|҃>i<th!cўe@*sѴ||QFo
EAithiaЈ|ѯ@stonВ
EAetry|teЃ*ѯ@prВsц
BAcopy|Ӻч!th!ѯ@^{thi<camera
EArethrѤ|X-ra]*th!ѯ@an>it+Ӷ
EAbЭ|И>cК@[
EArom!P450|lй@Оn+#Ӧ dow<Ѡs
EAneѾs|ё]*DNA strand-lik!Ҋ!Җriers
BAne|О<#ѵ!cЧ+us!}sen>ӓ	BAn!sяm|ҁ+oәӼљ<*th!ѵ!ї
KAgҨ|*cЧ+Ӡ@{ԇ||JA	EAgy|ё]*cЧ+Ӡ@{ԇ
EAgalo҂s|ӌ<҂+#ca<hҳunbor<babiВ	EAgalo҂+reүБ|҂+Й<*th!baЖ*th!ң
EAthҐ|ё]*siЖА
EAasm|jЧ]ч!{cЧ	KAasmic|*th!jЧ]ч!{cЧ
EAducѥ!Ѝ|Ю%a+muЎcК@a+possible||AIdebulkЛ
BAeleton|fram!ч!{cЧ
EAl|liqui>ч!{cЧ
LAxic||cЧ-kӚЛ	BAxЀѠ|Ѡ #kӚ+А, ӥ>agѪЃІ||KA[	EAxicь|hҳ}А
BA.D-dime@tВt|И>teЃfo@clots
EAtran|И>thinner
EAcystecл|Ю?*{tea@sac	EAcystБ|пte>tea@sac	EAcysяhinosл|Р<}ope<{tea@duct
EAarin|И>thinne@shot
EB|ү]flake+*ҧ<_animals||AGanim?;AGpӄ
EAiflozin|Ѻ+an>heЂ[
EAe|З!fo@lepros]an>ҧ<~
EAycin|ШХ
BA.DASH diet|ҝ%pla<#҇+Ӆ@И>prВsц
EA Ԥac=|pull%fӜ+oГ*ёiВ	BA safet]moniя%board|Ҕ*expert+рwatЎ{ё]fo@ԍm||FUan>saf;FAmoniя%committee
BA scan|җl]sca<#Ԋ+whe<th!bab]i+due||||4
FA cas!Ѝ||same-da]Ѝ|||4
EA QuervѪ'+tenosynovБ|sor!tendon+вth!thumb||LO	KA novo|new, Ќther!Ѯe	BA novo muta=|new Ҋ!џ!Ќfoun>i<th!parўs	KA-idўified|^ѻn?detail+Юed||ACanonymiz;ACanonymis
KAtatЛ|mak%ә]weak	DAty||weaknВs
IAe||clean	EAeУ|Ю?*dea>Ѭ!_{wound
EAѼ=|tak%oГ{Ӷ
CAou+Ә||bab]Ә|AGprimary
EAo<aid|tool #҇+С!choos!и
EAniza=|clҗ%ѳ+_th!Я||IFs
EAensн>cirrhoЈ|sҖre>lй@#fails	EAensa=|Ҁ<worsen%*a<дВs	EArВsio<sicknВs|дВ+i<dйr+рcom!ԆДfҲ	EArВsio<Ѝ|ұ]#Ԛ+prВӃ!off {кe||AAspin?decomprВЩ;AVspin?	EArВsiv!craniecл|Ю?*skuЅӛ!}eas!prВsц
FAi=Л||ӕ+*fitnВs
CAВtӴ||stuff]nos![
GAaminн||clean	EAamina=|Ю?*ѳs, ҥal+o@radia=
EAica=|Ю?*a<oute@layer
CAtu+ulcer||bedsore|AGprВsц;AAprВӃ!ҡ
EA с<sԢѼ=|МЁ#send+ѿpulse+in}th!Ъ	EA vei<thromboЈ|И>clot, Ԕ<i<th!leg||HLnous	EA venou+insufѧ|poo@И>retur<_th!legs
GAte||pas+stool|DFa	FA=||pass%stool|DHa	EAя]Е|ѐ!pass%stool
EAӚa=|electrЀshoЖ#rВtart+{ԏ?фbҝ	BAӚaя|devic!#shock+th!heЂbaЖin}rhythm
BAency|laЖ*ҾЛ	BAenc]~|дВ+_laЖ*{nutriў	LAў||lackЛ	BAt|laЖo@ӕs
BAѥ!host|anim?i<whiЎ{ӑ!breeds
BAь|pЂ^th!wrong shape
EAra=|slЄӦdown	KAratй|sӢl]Ӧ%down	EAraѥ!disc ~|wor<disc+i<th!spЭ||QIk	BAraѥ!~|Н!#get+wors!ove@Ҫ	EAraѥ!ԡЁ~|ԡЁҤ<an>stiffnВ+_wҗ	EAraѥ!lumba@spondylolԧheЈ|spin!ӛ!#slip+^҈
DAi=||swalӢЛ
EAa=|Ӧdown	IAe||Ӧ down
EA>onsӄх!sorenВs|sor!а+{da]o@Ԃlнr	EA>puberty|pubert]#Ү+lн
KArious|ԍmful
EArat!self-ԍm|hurt%onВelf o<purpԈ
IAн||dВcribe
EAum|Ҁn, sћ!confuЩ	EAum tremens|ҁ+shak%an>confusio<_alcoӔ withdrawal
CAd||shoulde@а|HA а
KAonal|^false, fixe>beliefs
EAraliza=|ӕ+*mЭrals||KFs
EAaphics|fӜ+suЎa+ag!an>sex
KAinatЛ|stripp%th!coat%*кВ	BAinat%~|Н!#Ѳe+th!coә%*кВ||RAorder	EAina=|ӕ+*th!ԕѥ!coә%*кВ
EAra=|ӕ+*{Оn'+shape
BAtЀcЧ|ѵ!ceЅ#Ԋ+ѳ+}҉rs
EAa=|ӕ+*кВ
EA|҂+ш>b]mosquitoe+#П+feve@an>pѪ||GA fћ	EA hemorrhagЀfћ|sћ!tropic?feve@^ѹЛ||IQa	EA ҂s|҂+ш>b]mosquitoВ
EAmab|і-ԫ%shot
EAometry|teЃ*ӛ!strength
BA abscВs|pockӄ*pu+т>{Ә||AIӘ;AKperiapic	EA amalgam|mix *metal+ӥ>}fiЅԅ	EA arch|rЄ*ԅ	EA bridge|fals!too҄hel>b]th!tee҄next }it	FA calculus||ԍdene>plaque	FB ҖiВ||too҄decay|AG	EA Җie+experiҰ|hЄmuЎtoo҄deca]on!ha+had	CB crown|cap #coә+{Ә|too҄cap	BA dam|thi<sheӄӥ>a+{barrie@dur%or?sex	EA enamel hypoplasia|thi<too҄coatЛ||AR	EA eroЩ|too҄Ӄfac!wor<awa]b]ӭ||AIӘ	EA fluoroЈ|mark+o<th!tee҄_ДmuЎfluorҬ||AJ	BA hygienԧ|ѻ<рclean+tee҄an>ӂck+gums	BB implӴ|poЃi<th!jaw #Ӕd+{fals!Ә	EA plaque|sѾk]film *ѳ+o<ԅ	FB prophylaxis||tee҄cleanЛ|AOor	BA prostheЈ|fals!Ә	FA pulp||ч!*th!Ә	BA rВяa=|reҤ@suЎa+{fӚ%o@crown	FA scalЛ||tee҄cleanЛ	BB sealӴ|thi<coat%#Ӹ+tee҄_decay||AIpӵan>fissц;AIfissц	EA trauma|injur]}th!ԅ	BA veneer|thi<cove@fo@th!froЁ*{Ә
EA|ԍ>laye@Ӡ@th!too҄Ӄface||GAe
EAӲ|th!ԅ
KAacial|*tee҄an>face
LBenнd|lЄi<oxyҊ|Ӣ-oxyҊ
EAiӛucleЀӭ|molecul!#Ӕd+th!ҊВ
BAeЁvariable|rВult #{ё]meaӃВ
IAe||us!up	EAӲ|us%up
BAriza=|electrЀџ!#fire+{кe||IFs
EA=|ҋ-up
EA formѼ=|shԠ#ѭ+fo@weeks	BA Ԧ=|Ԧљ<#ѭ+fo@weeks||AAԎ-Ӝ%Ԧtable
EAcribЛ|safel]Ԙp%[+#ar!no Ԏe@needed	KAsй|*lЄmood	BAsiv!Е|ӤВЩ	BAsiv!episode|Ԣ!*deep ӤВЩ||ASmajo@	BAsiv!ґ|sig<*ӤВЩ	BAsiv!ґatҐ|Ԗ+*ӤВЩ
QAaљ<*libert]safeguards|rule+#Ӹ С!рcanЌagre!}thei@и||||4
EAraЩ|МЁ#smooth+th!ѷ
LA||ѷ
EAБ|red, itch]ѷ	EAiti+herpetiformis|itch]blisғ+tie>}gluten	EAographism|ҧ<#welt+whe<scratӂd	LAologic||ѷ|MAal	CBoҎ||ҧ<docя	FAҐ||Ӎ?ҧ<и	BAome|ҧ<are{fe>b]on!кe	EAomyosБ|Н!^ѿа+an>{ҧ<rash	BAophyte|fungu+#пt+ѷ, hai@o@nails	EAoplҲy|ҧ<reҤr	EAoӽ|cӕ!Ӻвѷ	CAoЈ||ҧ<~
BA|laye@Ӡ@th!oute@ѷ
EAcopy|cӕ!Ӻв{ҧ<spot
EAra=|drop i<И>oxyҊ
EAitiza=|sӢl]gett%ӥ>}{trigger||JFs
EA>tumor|Ц#doe+Ќш>bГҷ+in||MBu
EArВsin|З!#Ӆr+urЭ
FAma=||peel%ѷ
EAio<bias|erro@_unequ?ӂck%*th!өs
GAorн||worsen||||1	DAora=||worsenЛ||||1
BAinaЁ*э|th%#aњ+э
EAfica=|clҗ%{Ѡ o@poiso<_th!Я
KAўal|ԍmful
EAo@а|ѯ@а||IA	EAo@oәacѥь|ѯ@х!#squeeze+ДԔn
BApУ?delay|dela]i<Ӽh%ҧlls	BApУ?disabilь|ԒӪЬ<#aњ+lҗn%o@dail]ҧlls	BApУ?Е|Ь<#aњ+hЄ{chil>ҷ+an>lҗns	EApУ?dyslexia|ѐ!lҗn%}read	BApУ?milВtӝ|ҧЅ#moЃchildre<reaЎb]{certai<҈	EApУ?moniяЛ|watch%hЄ{chil>ҷ+an>lҗns||OAӃveӚК	EApУ?screenЛ|ӂЖ*hЄ{chil>ҷ+an>lҗns
BAe>septum|crooke>waЅч!th!nԈ
BA.DEXA scan|sca<#Ԋ+hЄШі+are||BH
EAthasӝ|Шsғoid
EAetomidЭ|calm%З!ӥ>i<ъs
EAҖdia|heЂo<th!rеsҬ	EAmethorphan|cӈ[
EAe+insipidus|rar!Ь<^greвthirst, unrelн>}И>ҿ||AAarginin!vasoprВsi<deѧ	DAe+mЧitus||ӹВ	EAЀfoot|foԠѲ!_ӹВ	EAЀfoԠп=|пte>foԠi<ӹВ	BAЀfoԠulcer|ope<sor!o<th!foԠ_ӹВ||JF	EAЀgҲropareЈ|slЄјЎ_ӹВ	EAЀketoӭoЈ|Ԓ-threнn%aci>ҋԆi<th!И>_ӹВ	FAЀnephrю||Ѣ]Ѳ!_ӹВ|JAѢ]~	FAЀneurю||к!Ѳ!_ӹВ	EAЀperipher?neurю|к!Ѳ!_ӹВ||KKoly	EAЀreүю|ey!Ѳ!_ӹВ	CAoҎ||Ѻ+docя
BA.DiagnostЀan>StatisѾ?Manu?*Mў?Disorders|handbook *У?дВsВ	BAsѾ|teЃ#find+a<дВs	EAstЀaccuracy|hЄԔ<{teЃi+rѴ	BAstЀcriғӲ|sig<neede>}nam!a<дВs	BAstЀerror|wrong, misse>o@lat!diagnoЈ	EAstЀimagЛ|X-ray+an>҉@scans	BAstЀmarker|sig<#Ԋ+a<дВs	EAstЀteЃaccuracy|hЄԔ<{teЃi+rѴ
EAѾ?behavio@Љ|ӫ]#teaӂ+way+}cope||TGu@t;UF?th
BAн|҃>ӥ>}clea<th!Џ	EAis|МЁ#clean+th!И>whe<th!Ѣy+fail||AIѢ]
DA dermatБ||diape@rash|||2
DAreЈ||heav]swҝЛ	JAreѾ||swҝy
KAagmaѾ|*th!mai<м%а	FAagmatЀмЛ||deep bЧ]мЛ
BAЈ|shaft *{Ӫі
CBe?~||дВ+#П+diarrhea|KAдВs||2	CBoe?~||дВ+#П+diarrhoea|LAдВs||4
KAlic|у<фbҝs	EAlЀИ>prВsц|bottom numbe@*{И>prВӃ!readЛ||KI	BAlЀӡ=|ѐ!fӚ%*th!ф	EAlЀheЂfailц|heЂДԪ}fӚ||AAheЂfailur!^prВerve>ejecљ<frac=
EArmy|heвӥ>}treвo@cГщ
EAam|calm%[
EAenac|Ҥ<an>swЧ%[
KAy|*food	FA]cӔВғol||cӔВғol i<food	BA]fiber|pЂ*plӴ+ҵcanЌdigВt||LAre	DA]inԚ||diet	AA]modifica=||џ!i<diet	BA]suppleУa=|add%Ӂn+o@foo>products||AQnutri=al
BAian|expert o<foo>an>э||FDc;AJregisғe>;ADregisғe>dieѾ
BAўi?diagnoЈ|liЃ*possibl!ҘВ	IAўiн||teЅapart
EAult ӧ|airwa]#i+ԍ>}Ӽh	PBult]conceivЛ||ѐ!gett%pregnӴ
EA!axon?ҡ|я<к!fiber+i<th!Ъ	EA%capacь|hЄweЅth!ԁ+pas+o<oxyҊ	EAӲ|шdЛ	EAio<tenso@imagЛ|sca<*th!Ъ'+wirЛ	EAӲ-weѴe>imagЛ|sca<#Ԋ+җl]stroke
EA.DiGeorg!Ћ|Ь<_{miss%piec!*DNA
BAl rect?examina=|ӂЖч!th!bottom ^{glove>fЛer||TA	EAl subtracљ<angiѤ|sԍp X-ra]*И>vВҏ	BAl therapeuѾ|app #trҝ+{Фӱ=
EAn|heЂ[
IB||wҬn	EA>Җdiomyю|stretӂd, ѿheЂа	BA>ey!exam|ey!ӂЖо@drop+#wҬ<th!pupils||QAina=
FAon||wҬnЛ|FDat	EAo<an>cцtt҈|Ҽ!#clҗ+th!ӆ ҢЛ||FRat
BBr|tool #wҬn+a<ҩЛ
EAzem|heЂan>И>prВӃ![
BAt|liqui>fo@mix%{[
EAyl fumarн|З!fo@к!o@ҧ<~
EAostӝ|З!#sԔn+th!neЖ*th!ӆ
BAidyl peptidӏ-4 ж|Ѻ+[
EAhydramЭ|Ӯ]З!#ђ+ҵӗy
EAeria|ҽ+throвЙ<#ca<bloЖмЛ
DBia||doubl!viЩ
EAdamole|З!#prevў+clots
BA or?anѾoagѼnt|newe@typ!*И>thinne@pӚ||ATnovel	BA thrombi<ж|И>thinner	BA-Ӝ%anѥiral|З!#cц+{lй@҂s||XA agў	EAl]observe>Љ|watch%{ӎeЁtak!eaЎdԈ||TArҝУ
EAlit]weѴ|numbe@fo@hЄba>{Ь<is	BAlь-adjuste>lif!yҗ|loЃyea@*э]Ԓ
BAԍҬ|ԙ@mad!*Ԃparts
BAл|Р<}Ю!pЂ*{disc i<th!spЭ||AKmicro
QArg!instruc=s|instruc=+fo@Җ!вhome	FArg!plannЛ||plann%}go home	BArg!summary|report aboГ{Ӑ?stay
EAis|пte>spin!disk
EA>eczema|round, itch]patӂ+*ѷ
ABora=||colo@џe|||2	ABoura=||colou@џe|||4
DAүua=||ԘpЛ	PAүuaљ<of||ԘpЛ
EAdК|disagreeУ
EAminaЁvalidь|hЄweЅ{teЃtЧ+thЛ+apart	IAminat!уn||teЅapart
EA!acѥь|hЄacѥ!{Н!is	BA!acѥit]score|scor!*hЄacѥ!{Н!is	EA!burden|tot?hҳ#{Н!doe+}Сe||AAburde<*~	BA!clusғ|Ҕ*cӏ+cӕ!i<Ԣ!an>ҭ	EA!elimina=|end%{Н!i<on!regӲ	EA!eradica=|wip%oГ{Н!ћyԐe	FA!progrВЩ||worsen%*th!~|AAprogrВsio<*~;AAprogrВsio<*th!~	BA!rВervoir|Ԑ!{gѦlй+у<outӦs	EA!sћь|hЄba>{Н!is	FA!ӃveӚК|regѼ@track%*рget+siЖan>Ԑe|Н!trackЛ|ANpublЀэ	BA!vecя|Җrie@*~, suЎa+{mosquito	KAe-free|ѩГԖ+*~	EAe-fre!Ӄvival|Ԣ!^no sig<*cК@о@Ї	KAe-modifyЛ|sӢ%th!~	BAe-modify%ӴirheumatЀѠ|З!#sӢ+ԡЁ~	BAe-modify%Ѡ|З!#sӢ+{~	BAe-modify%Љ|МЁ#sӢ+{~||TArҝУ	KAe-specific|aboГon!~
BAн>҅|ԡЁ^і+oГ*ҭ||AAԡЁdisloca=
EAўa=|Ќknow%Ԑ!ҵare
KAce>frӜц|^ӛ!oГ*ҭ
BA=|cutt%apart
BAinн>п=|Й<#ha+ш>Њth!Я	EAinн>intravascѼ@coagѼ=|ҁ+clott%an>ѹ%throughoГth!Я	EAina=|шd
EAia=|Ԁ%cГoff _yourself o@th!world	EAiaѥ!Е|Ԁ%cГoff _yourself	EAiaѥ!idўit]Е|hav%mor!tha<on!sens!*self
KA|farthe@_th!trunk *th!Я	EA radi?frӜц|ҫ<wrԧ	BA radius|forҗm ӛ!nea@th!wrԧ	CA radiu+frӜц||ҫ<wrԧ
EAt metҲaЈ|cК@#ш>far||QBe
LAded||ѡn	KAsible|abl!}stretch	FAЩ||swЧЛ|GDt
BAct nurse|nurs!рvisit+С!вhome||||4
EAis|mak%*muЎurЭ
CAic||wн@pӚ
EAicѼ@ѹЛ|ѹ%_pouӂ+i<th!ѣ	EAiculБ|ѡ<o@пte>қЅpouӂ+i<th!ѣ	EAiculoЈ|қЅpouӂ+i<th!waЅ*th!ѣ||KAa@~
LAѾ||frнrnal	BAtЀtwin|frнrn?twin
EA.DNA methyla=|ҥ?tag+#tur<Ҋe+off	EA.DNA sequencЛ|read%th!letғ+*DNA
BA-not-rВuscitat!order|requeЃ#{Ԙpe>heЂЌb!rВtarted||AGDNR
EAmЭ|З!#ђ+th!heЂbeвstronger
EAxel|cК@[
BAhexaenoЀӭ|э]fв_fish
EAgravir|HIV [
FAliar]и||hom!и|||4	CAliar]visit||hom!visit|||4
EAidӝ|З!agѪЃnaӥa
EAzil|memor][
EA huma<milk|milk _an҉@m҉r||GFbreҲ	EA nephrecл|Ю%{Ѣ]}giv!away
EAnoЈ|sӢ-ҷ%sore+ш>b]sex||AAgranulom{Лuinale
EAne|с<ҥ?Ңke>}reward	BAn!Ҷ|З!#Ӝ+lik!{с<Ӿ||JHrecepto@	BAn!ӴҶ|З!#Ѱ+{с<Ӿ	BAn!recepя|ceЅpЂ#receй+{с<Ӿ	KAnergic|us%{с<ҥ?fo@ҒmeЁan>mood
BA@Ҝ|Ӊ>#Ԋ+hЄИ>fӢs
KA|o<th!baЖo@uppe@sҬ	BA roԠganglӲ|к!bundl!b]th!spЭ
EAlexӲ|bend%th!foԠup
EAamҬ|ey!drop fo@ѝey!prВsц
AA||dԈ||||1
AA adjustУ||џ!i<dԈ	EA Вcala=|rais%*th!dos!i<steps	EA reduc=|Ӆr%th!dԈ	EA titra=|slЄџ!*th!dԈ	KA-dependў|stronge@^{highe@dԈ	BA-find%ёy|ё]#look+fo@th!beЃdԈ||FGВcala=;FJrang	KA-limitЛ|#ҹ+th!dos!_go%higher	BA-rВpons!curve|chЂ*dos!agѪЃeњ	BA-rВpons!rela=ship|Ңk у<th!amouЁan>th!eњ||NA
EA frequency|hЄԔ<}tak!it	CA inғval||Ԣ!у<dosВ|DJe	CA regimen||dos!plan|DI҈	BA sӂdule|pla<fo@whe<}tak!eaЎdԈ
KA-bҢd|Ԑ!neithe@ӎў+no@rВҗӂr+knЄрget+what||MAed	BA-bҢ>ҭbo-ыle>ӿ|ё]Ԑ!no on!know+рget+th!fak!Ї	BA-bҢ>ӿ|ё]i<whiЎno on!know+рget+whiЎЇ||NAёy	KA-masked|hidde<_bo҄ӎў+an>staff
BA|traЭ>companio<fo@з
IAgulн||tur<down|EI-	EAgѼ=|turn%dow<*{Ҋ!o@procВs||EK-
HAtrн|Ӆ@bӵb]bit
EAsin|Ҧ!an>И>prВӃ![
EAbicin|cК@[
EAclЭ|Х
BA.DPP-4 ж|Ѻ+piЅ#҇+Ӆ@И>ҿ
EA.DravӄЋ|sћ!Ӓ!дВ+_{Ҋ!џe
QAt precau=s|mask+#Ԙ ѳ+шd%b]coughs	EAt transmisЩ|ш>Њcough+an>sneezВ||IAшd
BAt rн|sԍ!*С!рleft th!ёy
EA absorp=|hЄth!ѽ]Ԛ+i<{Ѡ	EA clҗК|hЄth!ѽ]get+ri>*{Ѡ	EA delйry|gett%З!in}th!Я	EA delйr]ї|wa]}gӄЗ!in}th!Я	EA dйrЩ|giv%o@sЧ%someӝ'+З!}҉rs	EA elimina=|hЄth!ѽ]get+ri>*{Ѡ	EA erup=|ҧ<rash _{Ѡ	EA exposц|amouЁ*Ѡ i<th!Я	EA hypersensiѥь|Ӯ]}{Ѡ	BA inғac=|џ!i<hЄon!З!ѭ+beҘ!*an҉r||EM-Ѡ;AMӍa=;AM[	EA metabolism|hЄth!ѽ]Ӧ+dow<{Ѡ	EA rash ^eosinophilia|sћ!ҧ<Ӽљ<}{Ѡ	EA reЈtК|whe<[+Ԙ ѭЛ	BA tier|pric!level *{[||AFformѼry||2	EA tolerК|need%mor!*{Ѡ fo@th!sam!eњ	BA-elut%stў|mВh Ԝ!#releӏ+[	KA-induced|П>b]{З!o@Ѡ||AIӍa=	EA-induce>lй@ҡ|lй@Ѳ!_{[	KA-reЈtӴ|ЌkӚe>b]th!usu?[s	EA-reЈtaЁӶrculoЈ|Ӷrcuӕi+#ӌ<[+canЌcц||AZmultidr
EA|yЧЄspot+вth!baЖ*th!ң
BA powde@inhaler|inhale@fo@З!a+{powder	EA socket|pѪful heal%о@{too҄i+pulled
KA eligible|^bo҄MediҖ!an>Medicaid||EJly||2	EA-energ]X-ra]absorpљmetry|sca<#Ԋ+hЄШі+are
EA.Duӂnn!muscѼ@dysԛ|Т>х!weaknВ+#get+wors!i<boys
KA|*{қЅԜ!i<th!Я	EA Җcinom{i<situ|abԏ?cЧ+ч!{milk duct #hav!Ќшd
EAtЭ|З!fo@lЄmoo>an>к!pѪ
KAal|*th!firЃpЂ*th!қЅѣ	BA?ulcer|sor!i<th!firЃpЂ*th!ѣ	BAum|firЃpЂ*th!қЅѣ
EAmab|shԠfo@itch]ҧ<an>Ҳhma
EA.Dupuytren'+contrӜц|fЛer+#curl an>sta]bў||JM
EA mнr|tӈҢ%т>th!Ъ
EA!Ӎ?equipУ|lҲ%item+fo@hom!и, suЎa+wheelchairs
EAerҬ|Ҧ![
EA *candour|dut]}b!hӝЃaboГmԧakВ||||4
FAhria||slurre>o@unclea@speech
EAЈ|unэ]balanc!*gГѳs
EAculia|lҗn%Ь<#ђ+number+ԍd
EAzia|pѪful stool
EAdochokinВia|ѐ!^quiЖԮ-and-for҄movВ
EAcuѥ!Ћ|ѐ!plannЛ
CAc=|Ќѭ%wЧ|poo@func=	LAc=al||Ќѭ%wЧ
EAminԟ|cК@*th!ovary
FAsia||џe>sens!*tҲe
EAphia|ѐ!writЛ
EAВia|ҒУ+ҵcanЌы||AKtardiv!	EAВias|ҒУ+ҵcanЌы
EAia|lҗn%ӊenc!#ђ+read%ԍd
EAidҙ|unэ]level+*cӔВғol o@fвi<th!Џ||IEa
FAorrhea||perio>pѪ|KCo
EAria|misjudg%dԧanc!i<ҒУ
FAeunia||pѪful sex
FBsia||indigВ=
FBgia||ѐ!swalӢЛ	EAsia|ѐ!speak%o@Ӡrstand%words
FAnia||hoarsenВs	EAria|deep unhappinВ+o@uneӏ	KAric|Ԁ%bad
EAsia|abԏ?cЧ+#coul>becom!І	KAsѾ|^abԏ?А	CAstЀnevus||unusu?mole|AGatypҨ;MEa
FAa||shortnВ+*м|FCo
EAxia|Ь<#ђ+ҒmeЁan>coordinaљ<ԍd||BAevelopУ?coordinaљ<Е
CAthmia||irregѼ@фbҝ|AIҖdiac ar
EAia|poo@coordina=
BAmЀЕ|Ԏ-lҲ%lЄmood
DAia||difficult з
EAia|х!spasm+#twiЃth!Я
FAa||Ҥ<whe<pass%urЭ
EA-cigarett!o@vap%ӥ-associн>єҡ|єѲ!_vapЛ	EA-prВcribЛ|send%prВcrip=+b]compuғ||BLlectronЀ
EAm perfora=|Ӕ!i<th!җdrum
DA ԣ>ҖiВ||bab]too҄decay|AAbab]bottl!too҄decay	EA ԣ>inғven=|җl]҇ fo@қЅѱ	EA inғven=|҇ a+soo<a+{ѶԊs	EA mobiliza=|gett%ӎў+mov%soon||MFs	EA ԓь|dҝh+soo<оr	KA-onset|Ү%в{young ҈
EA<equin!ҰphalБ|rar!с<Й<ш>b]mosquitoВ
EA.Ebol{҂+~|deadl]feve@ш>b]ѽ]҃ds
CAoЈ||bruise
EAcoccoЈ|tapeworm Й<#form+҃>sacs||AAhydati>~
CArdiogram||Ӊ>*th!ф	KArdiographic|*{heЂҜ	EArdiѤ|Ӊ>*th!ф
EAlia|repҝ%whв҉r+say
EAsia|seizц+_ҁ+ѝИ>prВӃ!i<б
BAic?ёy|ё]#compare+wӔ!өs, ЌsЛl!Сe
EAicҐ|ё]*poison+i<natц
BArasite|ӑ!#lй+o<th!ѷ
CAc фbҝ||Ԥ{o@ҧppe>фbҝ|IE	CAc б||ѓ]һ!th!ӆ
EAӲ|ңli>#turn+outward
EA herpeѾum|ҧ<Й<o<top *itch]ѷ
EAӝ|З!fo@{к!~
FB||swЧЛ|AFo	KA-formЛ|Ҙ%swЧЛ||ANo
LAous||ѡn|AJo
KAte|ѩГԅ
EAlism|hav%no ԅ	JAlous||ӘlВs
EA.Edwards' Ћ|rare, sћ!ҊetЀЬ<prВeЁ_з||HJ;AAtrisom]18
EAenz|HIV [
EA size|hЄbig th!eњ is	BAo@cЧ|ceЅ#Ӝs
KAnt|Җry%away	BAЁкe|к!#Җrie+Ӿ+_th!Ъ
CAВceЁtablet||fizz]tablet
JAcious||eњй	EBcy|hЄweЅӵѭs	CAc]rн||succВ+rн
BAon|ҋԆ*҃d
EA retrieval|tak%egg+_th!ovariВ||AKoocyte
EA.eHealth|ФҖ!b]inғnet
EA.Ehlers-Danlo+Ћ|Т>Ь<^loos!҅+an>fragil!ѷ
EAhioЈ|Й<ш>b]Ѿks
BApўaenoЀӭ|э]fв_fish
BAo<frac=|sԍ!*И>th!heЂpump+oГ^eaЎbҝ
EAse|О<#Ӧ+dow<stretch]щ
EAcь|stretchinВs	BAn|О<#ђ+Ѭ!stretchy
EAgraphy|sca<#Ԋ+hЄԪth!lй@is
AA frӜц||ҫ<elbow
CAv!caВarean||planne>caВarean|||4	FAv!и||planne>и|||4	CAv!cВarean||planne>C-sec=|JBC-secљ||2	EAv!opera=|planne>opera=	BAv!procedц|planne>Ҽ!#i+Ќurgў	EAv!Ѝ|planne>ұ]#i+Ќurgў
EAoacupunctц|needle+^ѿcurrў	BBoҖdiogram|teЃ*th!ф'+rhythm	KAoҖdiographic|*{heЂtracЛ	EAoconvulsiv!Љ|electrЀpulse+}th!Ъ, gй<whil!aӗ	BAode|қЅpa>#pick+Ԇo@send+electrЀӓ	EAodВicca=|dry%Ѭ!^currў	BAoҰphalogram|teЃ*th!Ъ'+electric?acѥь	KAoҰphalographic|*с<wav!recordЛs	EAoҰphalѤ|record%*с<wavВ	EAolyЈ|us!*curreЁ}Ю!hair	BAolyte|ѽ]salt, suЎa+sodium o@potassium	EAolyt!imbalК|ДmuЎo@Дҍ!salt o@mЭral+i<th!Џ	EAomyѤ|teЃ*а+an>thei@кВ	EAo<microӽ|pictц+*ә]ү]thЛs	EAonЀfet?moniяЛ|ӂЖ*th!Ҹ'+фbeвdur%з||MNoet	BAonЀФrecord|compute@recor>*{ѻn'+и||LHmedҨ	CAonЀnicoү!delйr]ї||e-cigarette	EAophoreЈ|lab metho>#sort+molecule+b]size	KAophysiologҨ|*electrЀӾ+i<th!Я||SA	CAophysioҎ||heЂrhythm docя|ATҖdiac 	EAophysiҐ|ё]*electrЀӾ+i<th!Я	BAophysiolog]ёy|teЃ*th!ф'+electric?ӓ	EAoreүѤ|teЃ*th!ң'+electrЀӓ||QAm
EAe>И>prВsц|И>prВӃ!{ҍ!abov!ԏal|||I<th!US {stag!*it+own, belЄth!ѝrange.	DAe>И>ҿ||ѝИ>ҿ|PAglucԈ;JAglucԈ	DAe>cӔВғol||ѝcӔВғol	AAe>heЂrн||faЃheЂrн	EAe>intraocѼ@prВsц|ѝprВӃ!i<th!ң	AAe>level||ѝlevel	AAe>risk||highe@risk	AAe>temperatц||ѝtemperatц
IA||br%out
BAilit]criғӲ|rul!fo@рca<ԡ<{ёy
BAaљ<diet|diӄ#leave+oГfood+}fin>{trigger	EAaљ<half-Ԓ|Ԣ!fo@half *{Ѡ }leave||AKplaқ;AKғminal
EA=|gett%Ԏer
JAted||ә]thin	EA=|Ԥem!thinnВs
BAcл|Ҽ!}Ю!{И>clot||AGthromb
BAsm|Ѱe>И>vВsel, Ԕ<_{clot	EAza=|Ҽ!#Ѱ+{И>vВsel||GFs
EAЉ|Ѱ%*{vВsel a+Ї
BAs|mov%clԠ#Ѱ+{И>vВsel
EA implӴa=|embryo settl%i<th!ӆ	EA transfer|ԉ%*a<embryo i<th!ӆ	EAҊeЈ|җl]Ц*{Ҹ	BAҎ|lab expert рѭ+^egg+an>sperm	KAnic|*th!firЃweek+i<th!ӆ	BAnЀstem cЧ|җl]ceЅ#ca<becom!an]type	EAtoxicь|hҳ}a<unbor<Ҹ
EAnc!agita=|confusio<o<wak%_Ѝ||KAdelirium	EAnc]contracep=|з ы ӥ>о@sex	BAnc]contraceptй|з ы piЅfo@us!о@sex	BAnc]us!authoriza=|permissio<}us!{product җl]i<{criЈ||VEsa||2	DAЁЍ||emerҊc]Ѝ
DA||vomitЛ
KAenic|Ҙ%vomitЛ
EAopia|sе#need+no glassВ
BAў|cream #ҹ+ҧ<soft
EA<regѼ=|handl%*ԀЛs||HLal	EAn?dysregѼ=|ѐ!Ӈag%ШԀЛs
EAiflozin|Ѻ+an>heЂ[
EBema|єН!#ђ+ӵԍ>}мe	KAematous|^trappe>air
EAc Ї|МЁbegu<Ѯ!th!teЃrВults||HKal;JAherapy;HA?Љ	KAcal|bӏ>o<whвha+bee<see<o@measцd	EAc?ӴibiotЀЉ|Х+Ѯ!th!gѦi+known||HS 
EAa|pu+т>th!ԁ	EA{thoracis|pu+т>th!ԁ
EAitabЭ|HIV [
BAon|mix *oil an>wнr
EA bloc rВec=|Ю?i<on!piece
EAril|И>prВӃ![
EA eroЩ|wҗ%awa]*th!ԍ>laye@*th!ԅ
BAulнd|cӕe>i<{shЧ
EBalБ|swЧ%*th!Ъ	EAalю|Н!o@Ѳ!#џe+hЄth!с<ѭs
EAeЈ|soil%i<childre<paЃtoilӄtrѪЛ
EA-stag!Ѣ]failц|Ѣy+#no Ԏe@ѭ||KIrenal	EA-stag!ren?~|whe<th!Ѣy+no Ԏe@ѭ||KIѢy
KAc|alway+prВeЁi<a<area	BAc ~|Н!#i+alway+prВeЁi<a<area	EAcь|hЄӌ<{Н!i+i<a<area
KArdial|*th!ф'+inne@ҢЛ	EArdБ|Й<o@swЧ%*th!inne@Ң%*th!ф	BArdium|inne@Ң%*th!ф
LAЭ||Ыe	CAin!Е||Ы!Е|NAeӏ	EAin!disrup=|upsӄ*th!Я'+ЫВ	BAin!disrupя|ҥ?#inғfere+^ЫВ||JA-disrupt%ҥal;RBe;AMhormo	CAin!Ԅ||glan>#ђ+ЫВ	BAin!ї|Ԅ+#mak!ЫВ	CAinoҎ||Ы!docя	FAinҐ||Ы!Н!и
EAtoЈ|tak%i<*mнri?b]{cЧ
KAnѾ|*th!ч!*{Ә	EAntЀЇ|МЁч!{too҄root||MAherapy	EAnѾs|МЁ*too҄roots
KAnous|mad!i<th!Я
KAminal|ч!{Ԝ!*th!Я
LAӿ||ӆ ҢЛ	EAtri?abla=|Ҽ!#Юe+th!ӆ ҢЛ	BAtri?biopsy|teЃ*{қЅpiec!*th!ӆ ҢЛ	EAtri?ѕ|cК@*th!ӆ ҢЛ||MJadeno	EAtri?hyperplasia|thickene>ӆ ҢЛ	BAtri?polyp|Цi<th!ӆ ҢЛ	EAtri?recepѥь|hЄread]th!ӆ is	EAtri?thicknВs|thicknВ+*th!ӆ ҢЛ	BAtriԟ|ovar]҃>sac fӚe>^ol>Џ	EAtrioЈ|Ц*Ѭ!lik!th!ӆ Ң%һ!th!ӆ	EAtrБ|swЧ%o@Й<*th!ӆ ҢЛ	CAtrium||ӆ ҢЛ
EAthalmБ|Й<ч!th!ң
EAasmЀreѾulum|ceЅpЂ#ђ+Оn+an>fats
EAct?Ҝ|Ӊ>ч!th!ѣ
CAhin||Ԁ-goo>ѽ]ҥal
BAope|thi<Ԝ!^{ү]camera	KAopic|don!^{camer{o<{Ӷ	EAopЀretrograd!cӔangiopancrҝѤ|camer{ӂЖ*th!bil!an>pancrea+ԜВ	BAopЀҜ|Ӊ>_ч!th!Я	NAopҨly|^{camer{o<{Ӷ	BAopy|teЃ#look+ч!th!ѽ]^{ү]camera
KAelial|*th!Ң%*И>vВҏ	BAeli?cЧ|ceЅ#lЭ+И>vВҏ	EAeli?ӡ=|poo@ѭ *th!Ң%*И>vВҏ	BAeli?keratoplҲy|ӟЁ*pЂ*th!froЁ*th!ң	BAeҢ|г!#ԩ+И>vВҏ	CAelium||И>vВsel ҢЛ
BAxin|poiso<_ч!ѳs
BAaӂ?Ӷ|м%Ԝ!Њth!Ӗ
KAscѼr|don!ч!{И>vВsel	BAscѼ@aneurysm reҤr|reҤ@*{bulg%И>vВsel _чe
EAnou+abla=|МЁ#cӕe+ѡ<ӷ+^hҝ||LAlӏ@Ї
BAnt|rВult #{ё]meaӃВ||DF 
BA|liqui>#goe+in}th!bottom
BA densь|calorie+i<eaЎbite	EA expenditц|energ]th!ѽ]usВ	EA metabolism|hЄth!ѽ]ђ+an>ӥ+energy
EAeУ|be%oәfuЅ^҃d
EAtУ|Ӌe>cЧ+Ү%}ҷ
EAe>recoә]о@Ѝ|pla<fo@fҲe@heal%о@Ѝ	BAe@regӲ|stretЎ*DNA #boost+{Ҋe
EAarin|И>thinne@shot
AAee||member|||2
BA.ENT docя|җ, nos!an>throвdocя||EAspecialԧ
EA.Entamoeb{hԧolyѾa|ӑ!#П+Џ]stools
EAvir|З!fo@{lй@҂s
KAl|gй<Њth!gut	BAl formѼ|liqui>foo>fo@{Ӷ	FAl nutri=||Ԝ!feedЛ|IAfeedЛ
LAc||ѣ	KAc-coнd|coн>so #ӵdoe+Ќmelt i<th!јch	EAtis|swЧ%*th!қЅѣ
EA.Enғobacғiaceae|famil]*gГѳs	EA.Enғococcus|gГgѦ#ca<Ҙ!п=s	EAbiaЈ|Й<^pinworms	BAcyte|ceЅ#lЭ+th!gut	BAӽ|camer{ӂЖ*th!қЅѣ	EAsл|ҩ%*th!ѣ Њth!ѷ	EAл|cГin}th!ѣ	BAtoxin|poiso<#upset+th!gut	BA҂s|ӌ<҂+#ca<Ҙ!colds, rashe+an>҉@дВs
EAБ|swЧ%Ԑ!tendo<meet+і	EAю|ѐ!Ԑ!tendo<meet+і
EAlogy|ё]*insects
EAӲ|ңli>#turn+inward
EAa=|Ю?*a<ey!o@lump
EAnУ?exposц|contӜ ^Ҿ%ќт>you	FAnУ?tobacco smoke||secondhan>smoke	BAnУ?trigger|th%#set+off Ѩ, suЎa+smoke
EAtamҬ|Ҧ!cК@[
KAѾ|*Оn+#spee>Ԇџe+i<th!Я
BA|О<#speed+Ԇџe+i<th!Я	EA inhibi=|Ѱ%*{ѽ]Оn	BA ж|Ѡ #Ѱ+{ѽ]Оn	EA-Ңke>ѵosorbeЁassay|ӯЃ#find+Оn+o@ѳs
BAphil|ԑ!И>ceЅҢke>}ӮiВ	EAphilia|ДӇ]*on!typ!*ԑ!И>cЧ	KAphilic|^Ӈ]Ӯ]А	EAphilЀҲhma|Ҳhm{^Ӈ]Ӯ]А	EAphilЀВophagБ|foo>pip!swЧ%Ңke>}ӮiВ||NLo
EAmԟ|Цi<th!с<o@spЭ
EAdylalgia|elbЄpѪ
BAЀcurve|graph *new cӏ+ove@Ҫ	KAiologҨ|aboГhЄН!шds||NA	BAiologic?ёy|ё]*hЄН!шd+i<өs||NG	BBioҎ|sciўiЃрёie+hЄН!шds	EBiҐ|ё]*hЄН!шds
KAmal|*th!oute@ѷ	BAm?Цfacя|О<#ђ+ҧ<cЧ+ҷ	BAm?ЦfӜo@recepя|pЂ*{ceЅ#receй+Цӓ	BAmis|oute@laye@*ѷ	EAmolysi+bulӕa|Т>Н!i<whiЎҧ<blisғ+easily
EAymis|Ԝ!#sяe+sperm	EAymБ|swЧ%*th!Ԝ!behin>th!tВѾle
BAal|Ҥ<relief shԠi<th!Ӆ@Ԯ	EA?analgВia|Ҥ<relief Њth!baЖi<labor	EA?anВthВia|numb%Њth!Ԯ||LIa	EA?catheғ|thi<Ԝ!b]th!spЭ	BA?hematԟ|И>у<th!skuЅan>th!Ъ||KHa;BOxtra;BHxtradur?ha	EA?Ԧ=|shԠnea@th!spЭ	BA?sғoi>Ԧ=|shԠ*Ӵi-swЧ%З!nea@th!spЭ
KAtric|*th!uppe@bЧy	FAtrЀpѪ||uppe@bЧ]pѪ
KAeѾ|aboГhЄҊe+ar!turne>o<o@off	EAeѾs|ё]*hЄҊe+ar!turne>o<an>off	EAome|ҥ?tag+#tur<Ҋe+o<an>off
BAttis|flap #coә+th!windpip!whe<ҵswalӢ	EAttБ|ҁ+swЧ%вth!top *th!windpipe
EAsy|с<Ь<#П+repeн>ӒВ	EAtoҊeЈ|hЄӒ!дВ+Үs
FAhrЭ||adrenalЭ|||4	BAhrin!auto-Ԧя|pe<^З!fo@{sћ!ӮЀӼ=||ARadrenal;AAadrenaҢ!pen;MApen
EAra|wнr]eyВ
EAsiodeЈ|Ԙp%Ц*{leg і	BAЈ|en>*{Ӫі
EAin?membrane|sca@Ѭ!вth!baЖ*th!ң
EAerБ|mil>swЧ%*th!ԑ!*th!ң
BAл|cГ#wҬn+th!vagin{fo@з
KAic|com%an>goЛ	EAЀmigraЭ|migrѪ!nЄan>then
EAdias|peni+ҩ%o<top
EAxis|nԈѹ
KAlial|*cЧ+#Ң!o@cove@{ѽ]part	BAli?cЧ|ceЅ#lЭ+th!ҧ<o@Һ	EAlializa=|ҷ%*new ҧ<ove@{wound||ARre-;ARre;LFs;AFre-epithelialis;AFreepithelialis	BAlium|cЧ+#Ң!o@cove@{ѽ]part
CBѾ|outӦ *Н!among animals|anim?outӦ
EAnӝ|wн@piЅfo@th!ф
EA.Epstein-Bar@҂s|ӌ<҂+#ca<Ҙ!ӪtirednВ+an>sor!Ӟ
EAbrium|balК
BAlenc!ӿ|ё]}shЄԂЇ+ѭ alike
KAcal|Ќclҗ
GAн||wip!out
EAl!ӡ=|ѐ!gett%o@ҹ%a<erec=	EAl!func=|abilit]}hav!a<erec=
EAlciferol|Ӂ<D2
KAmic|mad!}fӵth!Я	EAmics|fitt%ѭ }th!Я
EAnib|єcК@pӚ
BAn|wҗ%away
KAe|wҗ%awa]щ	EA!ВophagБ|sor!foo>pip!_ӭ||AMreflux;ILo;ALreflux o
DA=||burpЛ
EAelas|brеre>ҧ<п=
FAma||ҧ<rednВs	EAm{Йsum|vir?дВ+^brеre>ӂeks	EAm{migrans|bull's-ey!rash о@{tiЖbite	EAm{multiforme|rash *roun>re>rЛs	EAm{nodosum|tende@re>lump+o<th!shins	JAmatous||red
CAocyte||re>И>cЧ	BAocyt!sediУaљ<rн|И>teЃfo@Ԗ+*swЧ%i<th!Я	EAocytoЈ|ДӇ]re>И>А	EAoderma|re>ҧ<aЅoә	KAoid|*re>И>А	EAomycin|Х	EAopoieЈ|mak%*re>И>А	BAopoieЈ-sԢѼt%agў|З!#ђ+re>И>А	BAopoieү|Ы!#ђ+re>И>А
EA|dead, dark scab	EAoл|cГi<burne>ѷ
DA.Esӂrichi{coli||E. coli
EAlopram|З!fo@ӤВsio<an>worry
EArazole|јЎaci>[
LAgeal||foo>pipe|AKo	EAge?adenoѕ|cК@*th!Ӆ@foo>pipe||AZo	EAge?atrВia|foo>pip!#i+cӕe>_з||ASo	FAge?І||foo>pip!І|ARo	EAge?Ӈometry|prВӃ!teЃ*th!foo>pipe||AUo	EAge?motilь|ҒmeЁ*th!foo>pipe||ATo	BAge?sphincғ|х!r%abov!th!јch||AUӅ@;AUo;AUӅ@o	EAge?squamou+ceЅѕ|cК@*th!foo>pipe||AZoВoph҈a	CAge?strictц||ԩe>foo>pipe|AUo	EAge?varicВ|ѡ<ӷ+i<th!foo>pip!#ca<ѹ||ASo	EAgecл|Ю?*th!foo>pipe||ANo	EAgБ|irritн>foo>pipe||ALo	BAgogҲroduodenoӽ|camer{ӂЖ*th!foo>pip!an>јch||AZoe	CDgus||foo>pipe|AJo
EApia|ey!#turn+inward
BAi?Фbenefit|servic!#{pla<muЃcoә||||2	EAi?ԥЩ|ѝИ>prВӃ!^no sЛl!know<П||ANprimary	EAi?thrombocythҙ|ДӇ]clott%А||VEa	EAi?tremor|shak%*th!hand+#ҵcanЌы
BAiol|mai<femal!Ыe||AJo
EBen|mai<femal!sex Ыe||AIo	EAe<recepя|ceЅpЂ#receй+{femal!Ыe||ARo	KAe<recepя-positй|ҷ%^th!҇ *{femal!Ыe||AZoe
EAclӝ|ӗ [
EAcept|З!#calm+th!Ѹ!ї
EAutol|TB [
EAl|alcoӔ
EAl Вtradiol|Ы!i<з ы pӚs||HJ
EAdecл|ҩ%*{sinus
KAgҨ|*ҘВ||JA;AAaeљlogic;ALa	BAgic?facя|П||JH;AHҘatй;ASa;AHaeљlogic	ABgy||П|AIa
EAthoҊeЈ|Ҙ!an>cours!*{~	EAthҐ|Ҙ!*~
EAн|З!#put+ҵ}ӗ
EAҬ|cК@[
KAemic|^ԏ?И>ҿ||GEa
BAhia<Ӷ|Ԝ!у<th!ea@an>th!Ӟ
EAia|ԏ?mood	KAic|^ԏ?mood
KAoid|^{ԏ?Ӭ
EA-fre!Ӄvival|Ԣ!ѩГth!дВ+com%Ԯ
EAimus|cК@an>ӟЁ[
EAc!syntheЈ|brЛ%ё]rВult+Ӏ	LAce-bӏd|Ԋ<b]rВҗЎ}ѭ|rВҗch-Ԯed	EAce-bӏ>pracѾe|Җ!Ԋ<b]rВҗЎ}ѭ||PBЗ
EAra=|organ+com%out
EA potўial|Ъ'+electrЀanswe@}{Ӿ
EA.Ew%sarcԟ|ӛ!cК@i<young Сe||FI's
KA vivo|don!i<liv%Ѭ!һ!th!Я
GCbн||worsen	CAba=||flare-up
BA dҝh|dea҄o<top *th!usu?number	EA ԓь|mor!dҝh+tha<expected	DAiv!alcoӔ consump=||drink%ДmuЎalcoӔ|SAӥ|||1	DAiv!ѹЛ||heav]ѹЛ||||1	EAiv!dayԢ!ӗinВs|be%ә]ӗ]i<th!dayҪ	DAiv!swҝЛ||heav]swҝЛ||||1	DAiv!thirst||Ԥem!thirst||||1
CAў||inacѥ!Лrediў
IA||cГout
DAon||Ӄgic?Юal	BAon?biopsy|Ю?*{wӔ!lump }teЃit
KAяy|mak%кe+mor!Ӝй
BAio<criғӲ|rul!fo@рcanЌԡ<{ёy	EAiv!breҲfeedЛ|feed%{bab]onl]breaЃmilk
CAa=||scratЎmark
EAӲ|Ю?_th!Я
EAiv!func=|ҧll+fo@plann%an>focus||SAЛ
EAҬ|Ѻ+shot
EAra=|Ю?*aЅorgan+*{space
EAs!intolerК|gett%wor<oГb]Ҍ	EAs!tolerК|hЄmuЎexercis!on!ca<do||JAcapacь	KAse-induced|П>b]Ҍ	EAse-induce>Ҳhma|Ҳhm{sӄoff b]Ҍ	EAse-induce>bronchospasm|ӧ+#tѴe<^Ҍ
FBon||physic?effort	FAon?dyspnea||мlВsnВ+dur%acѥь|QCo;AAdyspne{o<exer=;AAdyspnoe{o<exer=
KAatй|^peel%ѷ
DA=||м%out||||1
GB||м!out||||1	EA>nitrЀoxҬ|м teЃfo@ѡ<Ҟ
EAne|releas%Њ{duct
EAoЈ|push%oГ*mнri?b]{cЧ
KAous|_һ!th!Я
EA|part+*th!Ҋe+#cod!fo@Оns	EA sequencЛ|read%th!Ҋe+#cod!fo@Оns||AQwӔ!
BA|pЂ*{Ҋ!#code+fo@{Оn
EAhalmos|bulg%eyВ||ABproptosi
BAe|ү]bubbl!#cЧ+sen>out
EAЈ|bump o<{і
BAin|poiso<mad!b]ѳs
EApia|ey!#turn+outward
BA.Expande>Disabilit]Statu+Scale|scor!*disabilit]i<к!~	EAe>accВs|us!*{З!stiЅbe%tВted, һ!{ёy||AAcompasЩat!ӥ
EAaЁӇ҈У|watch%Ѯ!trҝЛ	BAorӴ|З!#loԈn+mucus	GAorн||cӈup
EAte>partne@Љ|З!fo@{partne@ѩГ{visit||||2
BAУ?model|wa]}cop]{Н!i<{lab
KAяy|*м%out
EAaљ<*benefits|lette@#Ԋ+whвinӃanc!Ҥd|||It i+Ќ{bӚ.|3
BAr!route|wa]in}th!ѽ]fo@Ҿ%ԍmful||ABrout!*expoӃ	EAr!Љ|МЁ#҇+С!fac!fҗs
EAsiv!langu҈|abilit]}pГthought+in}words	EAsivь|hЄstrongl]{Ҋ!џ!Ԋs
EAuina=|deadl]ӕ+*Џ
EAphy|orga<ope<}th!һ!_з
LAed-releӏ||sӢ-releӏ|AKsustѪ;AKыl;AKproԎ;AKmodifi	EAed-spectrum beta-lӜamӏ|gѦО<#Ӧ+dow<Ѡs
EAйl]Ѡ-reЈtaЁӶrculoЈ|TB #nҗl]no Ѡ kӚs
EA?beam radiaљ<Љ|radiaљ<aime>_һ!th!Я||SHo;XA	EA?cephalЀәЩ|turn%*{bab]head-dow<b]hand	EA?fixa=|met?fram!һ!}Ӕ>і	EA?fixaя|met?fram!һ!}Ӕ>і	EA?validь|hЄweЅrВult+appl]}҉@Сe	EAaliz%ԋ|Ӝ%out||JBs%behaviou
KAЧѼr|һ!А	BAЧѼ@matrix|mнri?#Ӕd+cЧ+Ӏ	KAorporeal|һ!th!Я	EAorpore?membran!oxyҊa=|machin!#doe+th!ѭ *th!heЂan>ҕ	EAorpore?shoЖwav!Љ|soun>pulse+#treвpѪ||AS
EAulmonar]ӶrculoЈ|TB һ!th!ҕ	KAyramidal|*ҒmeЁы i<th!Ъ	EAyramid?eњ|ҒmeЁѶ_{Ѡ	EAyramid?Ѩ|ҒmeЁҟ+_{Ѡ||QBid!eњ
BAystole|Ԥ{фbҝ
EAasa=|leak%oГ*{vВsel
EAel]lЄз weѴ|з weеӠ@2.2 pounds||TG	KAel]preғm|bor<Ѯ!28 weeks	CAь||limb
HAte|tak!th!м%Ԝ!out	FA=||м%Ԝ!Юal
EAe|҃>#leak+_{wound	KAй|leak%҃d
BA floнr|speЖ#drift+acros+someӝ'+sѴ	EA ҒmeЁdВensitizaљ<an>reprocВsЛ|therap]#ӥ+ey!ҒУ+}eas!trauma||WDsaљ<an>reprocВs
EAibe|cӔВғol [
EA.Fabr]~|Т>ҋ-Ԇ*fв#ԍm+Һ
EA validь|whethe@{teЃlook+rѴ
EA ҅|қЅԡЁ*th!spЭ
BA кe|к!#Ғ+th!face
EAiou+Е|mak%onВelf seem Ӛ
EA IX|И>О<neede>fo@clottЛ	EA V LeҬn|Т>џ!#ђ+И>clԠДeasily	EA VIII|И>О<neede>fo@clottЛ	BA X{ж|И>thinner
EA!}thrй|slЄЦo@weеgai<i<{child||CAlғ%Ҡ
EAarum Ԩa|moЃҁ+typ!*Ԩa
BAia<Ӷ|Ԝ!_th!ovar]}th!ӆ
BA negatй|rВult #misse+{Ѷ#i+there||FA-negaѥ!rВult;FA-negaѥ!teЃrВult;OA tВt	BA positй|rВult #find+{Ѷ#i+Ќthere||FA-posiѥ!rВult;FA-posiѥ!teЃrВult;OA tВt
KAal|runn%i<familiВ	EA?Mediғranea<fћ|Т>҆+*fћ	EA?adenԟtou+polypoЈ|Т>Ь<#П+Ӈ]Ҡ+i<th!ѣ	FA?hypercӔВғolҙ||Т>ѝcӔВғol|ZAaҙ
AA physician||famil]docя|IArӜi=er
EAdЭ|јЎaci>[
EA.Fanconi anҙ|Т>ӛ!cor!failц||KEa
EA|Ѭ!#wrap+хВ	KAl|*th!Ѭ!#wrap+хВ
CAѼ=||х!twitch
EAtis|ѡ<х!wrappЛ
EAл|cГ}eas!prВӃ!i<а
FAg И>glucԈ||fҲ%И>ҿ|IIplaқ;IH	EAg plasm{insuҢ|insuli<i<И>Ѯ!ҝЛ||IH
EA-fre!mass|ѽ]weеѩГfat
FAe|Ԥem!tirednВs|tirednВs||Ca<b!fa@mor!tha<ordinar]tirednВs.	JAed||tired
BA ӭ|ҋ%bloЖ*fat	EA lй@~|fвҋԆi<th!lйr||AAhepatЀstҝoЈ;AOstҝoѾ
LCe||fћish	CA!convulЩ||Ӓ!П>b]fћ	CA!дВs||дВ+^fћ	EA!neutrҩia|feve@^Дfew ԑ!И>А, a<emerҊcy||AAneutrҩЀsepЈ;AAneutrҩЀfћ	CA!seizц||Ӓ!П>b]{fћ
EAstat|З!fo@pѪful ԡЁ҆s
LA||stool|BEa	BA ѵoҥ?tВt|hom!teЃfo@hidde<И>i<th!stool||BYa	EA impac=|ԍ>stool stuЖi<th!ѣ||BOa	FA incontЭnce||ӕ+*ѣ ы|BRa;AObowe	CA microbiot{Ӌ||stool Ӌ|BYaec;GK;BLaecal	EA microbiot{Ӌa=|stool ӟЁ}he?th!gut	BA occult И>tВt|teЃfo@hidde<И>i<th!stool||BWa	EA-or?transmisЩ|ш>*ѳ+_stool }Ӗ||BWa;LAroute;BAaecal-or?route
DA||stool|BEa|"Poo" suit+{poЃfo@familiВ.
EAь|powe@}hav!ѱ
EA.Feder?Poәt]Level|incom!Ң!ӥ>}decid!рget+҇||AAfeder?poәt]guҬҢВ||2	BAll]qualifie>Фcўer|Ӣ-coЃcommunit]cҢic||||2
KA-for-service|Ҥ>fo@eaЎvisӵo@tВt||||2
EApЭ|И>prВӃ![
EA Ҋit?mutila=|cutt%*femal!Ҋital+fo@no Ӎ?reason
KAl|*th!thigh	BAl ѫ|mai<arғ]*th!thigh	CAl frӜц||ҫ<tѝі|DJur	BAl head|baЅ*th!hip ҅	BAl neck|pЂ*th!tѝӛ!nea@th!hip	BAl neЖfrӜц|ҫ<hip	BAl кe|к!i<th!thigh	EAl к!Ѱ|numb%*th!thigh
EAacetabѼ@impЛeУ|hip і+#rub
CA||tѝі
EAbrн|З!#Ӆr+И>fats
EAyl|ә]ШҤ<Ѡ	BAyl teЃstrip|strip #find+{deadl]Ѡ i<҉@Ѡs
EAin|О<#sяe+iron
BA!window|Ԣ!whe<ѓ]i+moЃlikely	EAit]awarenВs|track%fertil!day+}avoi>o@pla<б||AAnatur?famil]plannЛ	EAit]prВerva=|sav%*eggs, spѦo@embryo+fo@lнr	EAiza=|ԡn%*egg an>sperm||HFs
KA|*th!unbor<Ҹ||BEo	BA alcoӔ spectrum Е|lҲ%hҳ_alcoӔ Ѯ!з||BYoet?a;PAyndrome	EA anԟly|Ѷi<a<unbor<Ҹ||HBbԏalit;BMo;BBoet?abԏalit	EA И>samplЛ|И>teЃ*a<unbor<Ҹ||BTo	BA dҝh|dea҄*{bab]Ѯ!з||BKo	EA developУ|Ц*{bab]i<th!ӆ||BQo	EA dԧrВs|Ԗ+#{bab]i+ЌweЅdur%з||BNo	BA echoҖdiogram|Ӊ>*a<unbor<Ҹ'+ф||BTo	EA Ҡ|Цi<th!ӆ||BLo	CA heЂrн||Ҹ'+heЂrн|BPo	EA heЂrat!moniяЛ|ӂЖ*th!unbor<Ҹ'+фbҝ||AAҖdiotocѤ;BYoet	EA hemoglobin|bab]typ!*И>Оn||BJoet?ha	EA ӕs|dea҄*a<unbor<Ҹ||BJo	EA єmaturь|hЄread]th!Ҹ'+ԁ+are||BSo	EA malforma=|з defect||BRo	EA moniяЛ|ӂЖ*th!Ҹ'+фbҝ||BPo	BA ҒУ|ҒmeЁ*{bab]i<th!ӆ||BNo
EAde|end%th!lif!*a<unbor<Ҹ
KAғnal|у<m҉@an>unbor<Ҹ||DIal-;BIoetal-
EAopy|Ӻвa<unbor<bab]^{camera
KAxic|ќ}a<unbor<Ҹ
CA||unbor<Ҹ|BEo
BAe|З!#Ӆr+И>fats
BA|О<#form+И>clots	BAoҊ|И>О<#҇+clottЛ	EAolyЈ|Ӧdow<*И>clots	LAolyѾ||clot-dissolvЛ	KAous|^clott%Оn
BAdenԟ|breaЃlump #i+ЌІ
BAlҲ|ceЅ#ђ+connect%щ	BAlaЃЦfacя|О<#ђ+cЧ+ҷ
EAystЀbreaЃџВ|lumpy, sor!breҲ+ѩГІ||TA~
EAyalgia|Ԏ-lҲ%Ҥ<aЅove@th!Я
EAarcԟ|cК@*connect%щ	FAis||sҖrЛ
KAic|sҖred
CA||oute@leg і	KAr|*th!қlle@Ӆ@leg і
EA=|pass%Њ{filғ
EAerҬ|Ҧ!an>hai@ӕ+[
BA moto@ҧll|қЅhan>ҒУ, suЎa+button%{shirt	EA needl!aspiraљ<cytҐ|needl!teЃ*А	BA-needl!aspira=|teЃ*cЧ+#{thi<needl!draw+out	BA-needl!biopsy|teЃ*cЧ+draw<oГ^{thi<needle
EAimod|З!fo@{к!~
EA trimВғ|firЃ3 month+*б||AM1||4	BA-degre!burn|bur<*th!top laye@*ѷ	BA-degre!relatй|parў, child, br҉@o@Јғ	EA-episod!psychoЈ|firЃԢ!*ӕ%touЎ^realь	EA-episod!schizophrenia|firЃԢ!*{sћ!У?дВs	KA-in-huӇ|tВte>i<С!fo@th!firЃҪ||OA ӿ	EA-Ң!ӂmoЉ|firЃchoic!*cК@Ѡs	BA-Ң!Ї|МЁ#i+trie>first||MAherapy	EA-pas+metabolism|Ѡ ӕ+i<th!lй@Ѯ!ӵѭs
BA.Fisher'+exӜ tВt|teЃ*whethe@ԂқЅө+ӊ
BAa|abԏ?tunnel у<Ԃpart+*th!Я
BA.FIT kit|hom!teЃfo@hidde<И>i<th!stool	BA note|docя'+not!fo@ѭ||||4
BA-yea@Ӄviv?rн|sԍ!*С!aliv!fiv!yҗ+о@be%diagnԈd||AT5
EA orthodontЀappliК|bracВ	BA prostheЈ|fals!tee҄fixe>i<ҭ||HAarti?dўц	KA-dԈ|^{sӄamount	EA-dos!combina=|Ԃo@mor!Ѡ+i<on!pӚ	BA-eњ+model|ma҄metho>#trҝ+ёie+a+alike
EA pѪ|Ҥ<i<th!sҬ, belЄth!ribs
EA aњ|Ԋ%ҍ!o@no ԀЛ||AHblunted
FAҰ||gas|FAs
BAoid|plaЁг!i<fruӵan>tea
EAnҬ|З!fo@uneve<фbҝ
BAl!spend%account|tax-fre!accouЁfo@Ӎ?costs, Њ{job||||2
EAn|bendЛ
EA cytometry|ӯЃ#sort+an>count+А
EAazole|fungu+[
EA inԚ|hЄmuЎҵdrink	CA rВtric=||limӵo<drinks	EA rВuscita=|faЃ҃d+in}{ӷ	EA reten=|swЧ%_Ԥ{҃>i<th!Я
EAenil|З!#undoe+calm%Ѡs
EAscei<angiѤ|dy!teЃ*th!ң'+И>vВҏ	EAscenc!i<situ hybridiza=|ӯЃ#lѴ+ԆҊВ||ZAidisa=
KAdнd|^adde>fluorҬ	EAda=|add%fluorid!}drink%wнr||AMwн@	EAd!ӘpҲe|ӘpҲ!#guard+agѪЃdecay	EAd!varnish|coat%#ђ+tee҄stronger
EAdeoxyglucԈ|ԙ@ӥ>i<scans	BAquinolon!Х|famil]*ШХs||AAquinolӝ	EAӽ|mov%X-ray	EAuracil|cК@[||AM5-
EAtЭ|З!fo@ӤВЩ
EAasӝ|sғoi>fo@nos!o@Ҟ||LA propӲн
EAamЭ|З!fo@ӤВЩ
EA dystonia|cramp%*on!ѽ]part	EA segУ?glomeruӕcleroЈ|sҖr%*Ѣ]filғs	BA seizц|Ӓ!#Ү+i<on!pЂ*th!Ъ||AKparti
FA deѧ||lЄfolн
BAle-sԢѼt%Ыe|Ы!#҇+egg+ҷ	KAѼr|*{қЅsac	EAѼ@lymphԟ|slЄИ>cК@*th!ѵ!А	EAѼ@phӏ|Ԣ!Ѯ!egg releӏ	EAulБ|пte>hai@roots	EAuloҊeЈ|ripen%*eggs
BA-ԆҚ|Ԣ!С!ar!ӂcke>о@Ї
BA|object #ca<Җr]ѳs
EAarinux|И>thinne@shot
EA.Fonta<procedц|Р<fo@{heЂ^on!pump||HAopera=	BAЧe|soft spԠo<{Ҹ'+head||IA
CA allerҊ|foo>#set+off a<Ӯy|foo>Ӯ]trigger	BA dВert|are{Ԑ!э]foo>i+ԍ>}find	BA frequenc]quВ=naire|quВ=+aboГwhвon!ҝs	EA hypersensiѥь|Ӯ]}{food	EA insecurь|Ќhav%enӈfood	EA securь|alway+hav%enӈэ]food	BA-Ѡ inғac=|eњ *{foo>o<{[||AMѠ-food	KA-insecц|ѩГenӈfood
CArn!дВs|дВ+_ѳ+i<food|дВ+_food|KA~	BArn!outӦ|outӦ *дВ+_food
EAnoл|mak%room fo@{к!i<th!spЭ
EA expiraя]volume|ai@bӢ<oГi<on!second||YA i<1 second	EA vit?capacь|aЅth!ai@ҵca<blЄout
BA+delйry|з ^th!҇ *curve>tongs
CA<Я||stuЖobject	EA<ѽ]aspira=|м%i<a<object #Ѱ+th!ӧ
BAЀpathoҎ|Ԍ@рfind+oГhЄ{ѻ<died
BA plot|chЂ#lЭ+ԆrВult+*Ӈ]ёiВ
EAerol|З!#ҩ+th!Ҟ
BAary|liЃ*coәe>[s||AJѠ 	BAa=|form *{[
BAie>food|foo>^adde>Ӂn+o@mЭrals
OAghtly||ћ]Ԃweeks|||2
EAycin|ѯ@Й<[
BAљ<docя|newl]qualifie>docя||||4
BA@muta=|Ҋ!џ!_{sԍe>ancВя
PA Ҫ+daily||fou@Ҫ+{day||||1
EA|spԠ*sԍpeЃsеi<th!ң
KA|*th!spԠ*sԍpeЃsѴ
EAon?exhale>nitrЀoxҬ|м teЃfo@ѡ<Ҟ	EAona=|splitt%{dos!in}parts
BAre|ҫ<і	BAr!cҢic|cҢЀfo@ҫ<ӛВ||||4	EAr!fixa=|Ӕd%ҫ<ӛ!^metal||ARinғn?	EAr!healЛ|mend%*ҫ<і	EAr!reduc=|sett%*{ҫ<і	DAr!risk||ӳ*ҫ<ӛВ	ABre>і||ҫ<і	AAre>hip||ҫ<hip	AAre>rib||ҫ<rib	AAre>wrԧ||ҫ<wrԧ
EA!X Ћ|Т>Ь<#aњ+lҗnЛ	BAit]frӜц|ҫ<ӛ!П>b]ѿӛВ||AJosteoporoѾ
EAy|weaknВ+#ђ+дВ+hӵԍder	EA]index|scor!*weaknВ+i<ol>҈
BAhift muta=|Ҋ!џ!#shift+th!read%*th!code
EA fatt]ӭs|fat+mov%i<th!Џ	EA flap|Ѭ!Ғ>^it+И>vВҏ	BA radҨ|unstabl!parѾl!#ca<Ѳ!А
EAng *gait|feӄ#Ԁ stuЖwhil!walkЛ
BAomy|қЅcГ#free+{tеtongu!o@lip||EEec;EFul
EA froze<plaқ|froze<liqui>pЂ*Џ
EA.FriedreiЎataxia|Т>к!Ѳ!#aњ+walkЛ||KH's
BAl lobe|froЁpЂ*th!Ъ
EAtempor?deУia|deУi{#џe+ѻnalit]o@speech
EA sec=|quiЖѬ!teЃdur%Ѝ
EA.Fuch+end҉li?corne?dysԛ|cloud%*th!froЁ*th!ң||GJ
BA.Fugl-Mң@AssВsУ|teЃ*ҒmeЁо@stroke
EAa=|burn%^currў
BA-tѦinfӴ|bab]bor<o<Ҫ||AL;AAtѦԞ	EA-thicknВ+ҧ<graft|piec!*ҧ<Ғ>}{wound
KAӴ|Ҁ<an>sћe
EAtrӴ|breaЃcК@shot
EAon?abdomin?pѪ|bЧ]Ҥ<^no Н!behin>it	BAon?abilь|whвon!ca<do||LDcapac	EAon?constipa=|constipaљ<^no Н!behin>it	EAon?dyspepsia|јЎҤ<^no clea@П	EAon?endoscopЀsinu+Ѝ|Р<o<th!sinӥ+Њth!nԈ||AY	FAon?imҤrУ||ѐ!^dail]tasks	BAon?independenc!measц|scor!*dail]self-и	BAon?limita=|limӵo<dail]tasks	EAon?magnetЀrВonanc!imagЛ|sca<*th!с<вѭ	EAon?outcome|hЄweЅon!ca<do thЛ+оr	EAon?rВidu?capacь|ai@left о@{ԏ?м	EAon?status|hЄweЅԗ!Ӈ҈+dail]tasks	EAon?statu+scale|scor!*whвon!ca<do
EAlica=|Р<}Ԙ aci>com%up||AONisse<
EA photѤ|pho}*th!baЖ*th!ң	EAcopy|Ӻвth!baЖ*th!ң||GA examina=
EA keratБ|Й<*th!clea@froЁ*th!ң||AMmicrobi;AMbacғi;AKЙus
EAia|fungu+i<th!Џ||EEa
KAidal|kӚ%fungus
BA plot|chЂ}ӂЖfo@miss%ёiВ
EAmҬ|wн@pӚ||BGru
AAle||boil
BA.GABA recepя|с<ceЅpЂ#calm+кВ
EAnү|к!Ҥ<an>Ӓ![
EAnium|met?ӥ>a+{sca<dye
BA-of-funcљ<muta=|Ҋ!џ!#ђ+{Ҋ!ДӜй
CA||wa]*walkЛ	EA ԃЈ|ё]*hЄon!walks	EA speed|walk%speed||FAvelocь	FA trѪЛ||walk%pracѾe
EAagogue|Ҿ%#raise+milk supply	EAorrhea|milk _th!breaЃwhe<ЌnursЛ||KCo	EAosҙ|Т>ѶӦ%dow<milk ҿ||IEa
EAamЭ|memor][
EAadde@ѕ|cК@*th!gallѯr
EAng Е|Ќbe%abl!}Ԙ gamblЛ
BA|egg o@spѦcЧ
EAҊeЈ|mak%*egg+an>sperm
BA-aminobutyrЀӭ|ҥ?#calm+к!А	EA-glutamyl transferӏ|lй@О<i<th!Џ
EAo<cyst|҃>lump o<{҅
EAne|dea>щ
EA.GardnerЧ{ԝlis|gѦi<th!ԝ
EA exџe|swap *oxyge<an>Җbo<dioxҬ
EAlgia|јЎpѪ
BAcл|Р<}Ю!aЅo@pЂ*th!јch
LAc||јch	FAc ӭ||јЎӭ	EAc aԛ|thi<јЎҢЛ||AAatrophЀgҲrБ	BAc balloon|balloo<i<th!јЎfo@weеӕs||APintra	BAc band|r%т>th!јЎfo@weеӕs||AMadjustabl!	BAc bypass|weѴ-ӕ+ұ]o<th!јЎan>ѣ||AORoux-en-Y ;OA Ѝ	FAc І||јЎІ|KArcinԟ	EAc emptyЛ|hЄfaЃth!јЎemptiВ	BAc empty%ёy|teЃ*hЄfaЃfoo>leave+th!јch	EAc juice|јЎӭ	EAc lav҈|wash%oГth!јch	EAc motilь|ҒmeЁ*foo>Њth!gut||FJointВүal	EAc mucosa|Ң%*th!јch	EAc secre=|mak%*јЎӭ||IJaci>	CAc ulcer||јЎulcer|AIpept	BAn|Ы!#ђ+јЎӭ	EAtis|irritн>јЎҢЛ
BAcnemius|calf а	LAўeric||јЎan>ѣ|LAologҨ	EAўerБ|јЎan>ѣ п=	CAўeroҎ||јЎan>ѣ docя	FAўerҐ||јЎan>ѣ и	EAВoph҈?reflux|јЎaci>ris%in}th!foo>pipe||GR-o	EAВoph҈?reflux ~|јЎaci>#Ԕ<rise+in}th!foo>pipe||GT-oВopha	LAintВүal||digВtй	FAintВү?ѹЛ||ѹ%i<th!gut|WA	EAintВү?Е|јЎo@gГҟ	EAintВү?п=|јЎo@gГп=	EAintВү?sid!eњ|upsӄјЎ_{Ѡ	EAintВү?strom?tumor|Цi<th!waЅ*th!gut||ZAtumour	EAintВү?ґ|јЎo@gГҟ	EAintВү?toxicь|hҳ}th!јЎo@gut	BAintВү?trӜ|pa҄*foo>_mou҄}anus||AGdigВtй	EAjejunosл|ԡn%th!јЎ}th!қЅѣ	EApareЈ|јЎ#emptie+ДsӢly	EAschiЈ|ѣ һ!th!bЧ]вз	BAӽ|camer{ӂЖ*th!foo>pip!an>јch	BAsл|ҩ%i<th!bЧ]fo@{feed%Ӷ	EAstom]feedЛ|feed%Њ{Ԝ!i<th!bЧy	BAstom]Ӷ|feed%Ԝ!Њth!bЧy||AFPEG;AEG-	EAл|cГin}th!јch
EA.Gauӂ@~|Т>ҋ-Ԇ*fвi<Һ||HI's
EAnib|єcК@pӚ
EA electrophoreЈ|lab metho>#sort+molecule+b]size
EAabЭ|cК@[
EA dysphoria|dԧrВ+whe<Ҋde@idўit]an>з sex do Ќmatch	EA-affirm%и|Җ!#ӣ+{ѻn'+Ҋder	KA-specific|fo@on!sex||AJsex
BA dele=|ӕ+*pЂ*th!Ҋ!code	BA duplica=|Ԥ{cop]*pЂ*th!Ҋ!code	EA editЛ|џ%Ҋe+o<purpԈ||DJom	EA exprВЩ|hЄacѥ!{Ҋ!is	EA regѼ=|ы *whe<Ҋe+ar!Ӝй	EA silencЛ|turn%{Ҋ!off	EA Љ|МЁ#fixe+o@reҭ+fault]ҊВ	EA transfer|mov%Ҋe+in}А
EAl anВthВia|З!#ђ+ҵunconsciou+fo@Ѝ||KIa	BAl anВtheѾ|З!#ђ+ҵunconsciou+fo@Ѝ||KIa	CAl prӜi=er||famil]docя	KAlizable|tru!fo@҉@С!too||IEs;LAilь;IAsabilь	EAlize>anxiet]Е|Ԏ-lҲ%worr]#i+ԍ>}ы||IRsed	EBљ<Ҫ|Ԣ!fo@{Н!}pas+}th!next ѻn
BAc Ѡ|ӂape@cop]*{brand-nam![||IA[;IAӍa=;IAequivalў
BAc Җrier|э]ѻ<рca<pas+o<{Ҋ!џe	EAc counselЛ|advic!aboГth!chanc!*Т>дВs||PDl	BAc counselor|expert рexplѪ+th!chanc!*Т>дВs||PCl	EAc epҬmiҐ|ё]*Ҋe+an>Н!i<өs	EAc heғoҊeь|ӊeЁҊe+Ҙ%th!sam!~	BAc locus|ԉ!o<{DNA strand	BAc marker|bӵ*DNA Ңke>}{traӵo@~	CAc muta=||Ҋ!џe|EJ;IAvariӴ;EA variӴ	EAc predisposi=|highe@chanc!*{Н!beҘ!*ҊВ||APhereditary	EAc susceptibilь|highe@chanc!*Н!_ҊВ	OAcally||b]ҊВ	CAcԧ||Ҋ!specialԧ|AKcҢic?	EAcs|ё]*ҊВ
EAl herpВ|Й<ш>b]sex #ca<Ҙ!sorВ||OA simplex	EAl п=|Й<*th!sex Һ	EAl ulce@~|sore+o<th!sex Һ	BAl wart|қЅЦo<th!privat!parts	PAlia||Ҋitals
LAurinary||Ҋit?an>urЭ|AAuroҊital	CAurinar]З!cҢic||sexu?ФcҢic|||4
BA|fuЅsӄ*{ѻn'+ҊВ	EA sequencЛ|read%*aЅth!Ҋe+i<{ceЅo@ѳ||ARwӔ!;FLic;DM	BA-wid!associaљ<ёy|ё]#look+fo@Н!Ҋe+acros+aЅDNA
KAc|*aЅth!ҊВ	EAc imprintЛ|us!*{Ҋ!_onl]on!parў	EAcs|ё]*aЅth!ҊВ
KAxic|ќ}ҊВ	EAxicь|Ѳ!}ҊВ
BApe|{ѻn'+sӄ*ҊВ	KApic|*th!ҊВ	EApЛ|tВt%whiЎҊ!әЩ+{ѻ<has
EAicin|ШХ
EAphЀaԛ|lat!stag!*sеӕ+^҈	EAphЀtongue|smoo҄patӂ+o<th!tongue
EArЀassВsУ|fuЅӂЖ*a<olde@ѻn||AUcomprehensiv!	FArЀи||Җ!fo@olde@Сe	AArЀӎў||olde@ӎў	EArЀЋ|ӌ<Ѷ*ol>҈	CArician||Ԍ@fo@olde@Сe	FArics||Җ!fo@olde@Сe
EA ceЅtumor|Ц_egg o@spѦА||OBu
BAne|cЧ+#becom!egg+o@sperm	BAn!muta=|Ҋ!џ!passe>_pareЁ}child||JAvariӴ
EAҐ|ё]*agЛ||||2
DBӲ||б	BAӲ?҈|hЄfa@aӪ{ѓ]is	BAӲ?Җrier|ѻ<рҖrie+{bab]fo@ԗ!else||MAӃrogн	EAӲ?ӹВ|Ѻ+#Ү+i<б	EAӲ?Ѻ+mЧitus|ѝИ>ԙ@i<б	EAӲ?ԥЩ|ѝИ>prВӃ!#Ү+i<б||ANб-induced	BAӲ?sac|҃d-fӚe>spac!т>a<җl]б	EAӲ?trophoblҲЀ~|rar!Ҡ+о@б||ZA neoplasia	FAӲ?weеgѪ||weеgai<i<б
BAn|Ы!#ђ+ҵhungry
EA ceЅarғБ|swЧ%*arғie+i<th!hea>#ca<hҳsѴ||ALtempora
EA.Giardia|ӑ!#upset+th!gut||HA lamblia	EAaЈ|ѣ Й<_{ӑe
CAa||gum	LAal||gum	EA?ѹЛ|ѹ%gums	FA?hyperplasia||gum oәҠ|JAoәҠ	EA?index|scor!*gum э	EA?inflamma=|ѡ<gums	EA?recВЩ|gum+#puЅbaЖ_th!ԅ||BKum	BAecл|Р<}Ю!Ԥ{gum щ	FAБ||җl]gum ~
PA orally||gй<b]Ӗ
KAlar|*Ԅs
BA.GlasgЄCom{Scale|scor!*hЄawak!{ѻ<is
EA Ӳome@ceУ|Ә-colore>fӚ%^fluorҬ||NA
EAame@acetн|З!fo@{к!~
EBma|ey!Н!#ca<hҳsѴ	BAm{drѪag!device|ү]Ԝ!#Ӆr+ey!prВsц	KAmatous|*ey!Ѳ!_ѝprВsц
BA.Gleaso<score|scor!*hЄfaЃҦ!cК@ma]ҷ
KAumeral|*th!shoulde@҅
BA cЧ|ӣ ceЅi<th!Ъ
EAclamҬ|Ѻ+[||CDybur
EAzҬ|Ѻ+[
EAirҬ|Ѻ+[
BAaј|fҲ-ҷ%с<І	EAҲom{multiforme|moЃdeadl]с<І
BA|Ц#Ү+i<с<o@spin!ӣ А
EAҬ|Ѻ+[
EA developУ?delay|be%behin>i<Ӈ]ҧll+i<җl]ԣd
BAin|typ!*И>Оn
EA sensa=|Ԁ%*{lump i<th!Ӟ||HApԍyngeus
KAѼr|*th!ү]Ѣ]filғs	BAѼ@filtraљ<rн|meaӃ!*hЄweЅth!Ѣy+ѭ||AZВԢн>g;AAeGFR	EAulӝphrБ|swЧ%*th!ү]filғ+i<th!Ѣys	BAulus|ү]Ѣ]filғ
EAcл|Ю?*th!tongue
EAtis|sore, ѡ<tongue
EAdynia|burn%tongue
KAc|*th!voc?cords
BA.GLP-1 recepto@Ҷ|З!#Ӆr+И>ԙ@an>appetite||GH;GAѠ;GAӍa=;GA[
EAon|Ы!#raise+И>ҿ	BAon-lik!peptҬ-1|gГЫ!#҇+releas!insuҢ	BAon-lik!peptҬ-1 recepto@Ҷ|Ѻ+an>weеӕ+[
BAorѾoid|sғoi>#calm+swЧЛ
EAeoҊeЈ|mak%*new ԙ@b]th!lйr
EBe|ԙ@th!ѽ]ӥ+fo@energy	DA!ы||И>ԙ@ы	EA!homeostaЈ|ҹ%И>ԙ@steady	EA!intolerК|ѐ!handl%ҿ	EA!metabolism|hЄth!ѽ]ӥ+ҿ	CA!meғ||И>ԙ@meғ	AA!moniя||И>ԙ@moniя	DA!moniяЛ||И>ԙ@ӂcks	CA!tablet||ԙ@tablet	BA!toleranc!tВt|teЃ*hЄth!ѽ]handle+ҿ||AWor?;IGchalleng	EA!upԚ|tak%i<*ԙ@b]А	EAe-6-phosphat!dehydroҊas!deѧ|Т>weaknВ+*re>И>А
BAн|ҥ?#excite+к!А	KAнrgic|us%{ҥ?#excite+к!А	BAЭ|О<ҋ%Ѱ
EAhiӝ|г!#guard+cЧ+_Ѳe
LAl||buttock
EAe>albumin|teЃ*receЁИ>ҿ
LAic||И>ҿ|EEa	FAЀы||И>ԙ@ы|EMa	EAЀindex|hЄfaЃ{foo>raise+И>ҿ||EKa	EAЀload|hЄmuЎ{foo>raise+И>ҿ||EJa	EAЀvariabilь|up+an>down+*И>ҿ||EQa
EAol|pЂ*fat
EAen|ԙ@sяe>i<th!Я	EAe<sяag!~|Т>Ѷsя%ҿ
EAyЈ|Ӧdow<*ԙ@fo@energy
BAeptid!Х|ШХ	EArotein|О<^ҿ+attaӂd
FAuria||ԙ@i<th!urЭ|CHu	EAyla=|add%*ԙ@}{Оn
EAsн|wee>kӚer
QA *и|whвmatғ+moЃ}th!ӎeЁi<thei@и
BA cЧ|ceЅ#ђ+mucus
BA|ѡ<ԭ>i<th!neck||EAre
EA.Golgi apparatus|ceЅpЂ#pack+Оns
BAtropin|Ы!#Ӝ+o<ovarie+o@tВѾlВ||KCh	BAtropin-releas%Ыe|с<Ы!#ы+sex ЫВ	BAtropin-releas%Ы!Ҷ|З!#Ԙ+sex ЫВ||AIGnRH	BAtropin-releas%Ы!ӴҶ|З!#Ԙ+sex ЫВ||ALGnRH
EAcopy|Ӻвth!ң'+drѪ
EAhea|Й<ш>b]sex||HCo
BA fai҄ВԢн|writte<ВԢat!*whвҖ!wiЅcost||||2
EA|Ҁn, pѪful ԡЁswЧ%_urЀӭ||EA]arthrБ
CA.GP||famil]docя|||3
BA|piec!*Ѭ!Ғ>}{new ҭ	EA failц|ӟЁ#Ԙ+ѭЛ||GArejec=;GAӕs	EA Ӄvival|hЄӪ{ӟЁѭs	EA-әsus-hoЃ~|dono@cЧ+#attaЖth!ѽ]о@{Ӌ	EA-әsus-tumo@eњ|dono@cЧ+҆%І||RIu
BA.Gram stѪ|dy!teЃ#Ԋ+th!typ!*ѳ	KA-negatй|*{Ҕ*ѳ+ԍ>}trҝ	BA-negaѥ!bacғia|Ҕ*ѳ+#ar!ԍ>}trҝ||VAum;OAorganism	KA-positй|*{Ӱ!Ҕ*ѳs	BA-posiѥ!bacғia|Ӱ!Ҕ*ѳs||VAum;OAorganism
EA multiparь|hav%ha>Ӈ]зs
EAetron|З!agѪЃnaӥa
EAaљ<щ|new Ѭ!i<{heal%wound	BAocyte|typ!*ԑ!И>cЧ	BAocyt!colony-sԢѼt%facя|О<#ђ+ԑ!И>cЧ+ҷ	BAԟ|қЅclump *ѵ!А	EAԟtosi+^polyangiБ|swЧ%*vВsel+i<nԈ, ԁ+an>Ѣys||ACWeҊer'+granulԟtos;ACWeҊe@granulԟtos	KAԟtous|^қЅlump+*ѵ!А
EA.GravВ' ~|дВ+#ђ+th!ԭ>oәӜй||GI
JA||pregnӴ	BAa|numbe@*Ҫ+{wԟ<ha+bee<pregnӴ	EAь|numbe@*ѓiВ
EA matғ|Ԭ%Ѭ!*th!Ъ||CIe
BAtiЖfrӜц|parti?Ӧ i<{child'+і
EA liғatц|report+Ќpublishe>i<journals||CMa
EA strength|hЄԍ>ҵca<squeeze||ANhand
BA moto@ҧll|Ӱ!ѽ]ҒУ, suЎa+walkЛ
EA-level ozӝ|ќga+i<smog	EAe>theory|ҋ%Ҭa+_whвС!say
EA A streptococcus|bacғi{#Ҙ!strep Ӟ||NA	EA B streptococcus|bacғi{#ca<mak!Ԟ+ә]sick||NA
BA facя|О<#ђ+cЧ+ҷ	EA Ы!deѧ|Дҍ!Ы!fo@Ҡ	BA plн|pЂ*{ӛ!#ҷs	EA retarda=|poo@Ҡ||JEstric
PA||drops
EA im҈ry|pictur%calm scene+i<you@mind	EA Ѭ!reҊera=|ұ]#҇+gum Ѭ!reҷ
EA.GuӚѪ-Barré Ћ|rar!Ь<i<whiЎth!ѽ]҆+it+ow<кВ||NJe
CD||foo>pipe|||4
CA.GUM cҢic||sexu?ФcҢic|||4
EAӲ|sens!*tҲe
EA barrier|waЅ*th!gut||AIintВүal	BA microbiome|bacғi{an>҉@ѳ+#liv!i<th!ѣ||MAta;AAintВү?flora;EAflora	EA-с<axis|Ңk у<gГan>Ъ
KAlogic|*th!femal!reproducѥ!ї||DAaecologҨ;LAal	BAlogЀoncoҎ|Ԍ@fo@І+*th!ӆ an>ovariВ||DLaecologҨ	FAlogy||women'+Фи|DHa	EAmҲia|breaЃЦi<me<o@boys||DJa
BA.H2 Ѱer|З!#Ӆr+јЎӭ||DArecepto@ӴҶ;AJhԧamЭ-
EB.H5N1|bir>flu ҂s
EA.Haemophilu+influenzae|gѦ#пt+ӧ+an>җs	EA.Haemophilu+influenza!typ!b|bacғi{#ca<Ҙ!ҽ+дВ+i<young ѱ||BBi
BA follicle|қЅsac {hai@ҷ+from
BAn!frӜц|thi<craЖi<{і
EA ceЅleukҙ|rar!slЄИ>І||PEa
BA-Ԓ|Ԣ!fo@half *{З!}leav!th!Я
DAЈ||ba>м
BAina=|see%o@hҗ%unre?thЛs	KAinoҊic|mak%С!se!unre?thЛs
AA||big toe	EA rigidus|Ԫbig toe	CA valgus||bunӲ
EAridol|З!fo@sћ!У?дВs
EAԟ|ԍmlВ+mix *oәҷ<щ
BA.Hamilto<DeprВsio<Rat%Scale|scor!*hЄba>ӤВsio<is||JARat%Scal!fo@DeprВЩ
EA%ҡ|pulle>х!вth!baЖ*th!thigh
EA eczema|itch]rash o<th!hands	FA hygiene||han>washЛ||It include+han>sanitize@too.
BAirus|҂+ш>b]mic!an>rats	EAiru+pulmonar]Ћ|єН!ш>b]mice
EAnsufѧ|hav%Дҍ!*{Ҋe'+product
BAype|sӄ*Ҋ!ӊҰ+Т>Ӏ
AA palн||ro**th!Ӗ
EA reduc=|way+}Ӆ@th!hҳ_Ѡ ӥ
BAl alg?Иm|Ц*alga!#ca<mak!wн@poisonous||AL
EA.Hashimoto'+ӬБ|ԭ>Н!i<whiЎth!ѽ]҆+th!Ԅ||JM;MA~
BA raљ|compariso<*hЄfaЃevў+happe<i<Ԃөs	EAou+drinkЛ|drink%#put+Фвrisk
EA.HDL cӔВғol|"good" cӔВғol
EA an>neЖІ|cК@*th!Ӗ, throвo@nԈ	EA an>neЖsquamou+ceЅѕ|cК@*th!mou҄o@Ӟ	EA circumferҰ|siz!т>th!head	DA trauma||hea>ҡ
EA belief model|Ҭ{*wh]С!Ӝ fo@э	BA Җ!proxy|ѻ<рca<mak!ФdeciЩ+fo@you||GK;ABӍ?powe@*atяne;MAagў;GAҖ!agў;ABdurabl!powe@*atяne;GBҖ!powe@*atяne;NBowe@*atяne||2	BA disparь|unfai@gap i<Фу<өs	EA equь|{fai@chanc!fo@ћyon!}b!эy	EA expenditц|mӝ]speЁo<и||GMи	BA Эquь|unfai@gap i<Фу<өs||MDal	BA informaљ<exџe|ї #sԍe+Фrecords	EA liғacy|be%abl!}find, Ӡrstan>an>us!Фinforma=	BA mѪtenanc!organiza=|pla<^{sӄҔ*docяs||||2	BA outcome|eњ o<э	BA savЛ+account|tax-fre!accouЁfo@Ӎ?costs||||2	EA servic!utiliza=|us!*и||GNҖ;HNҖ;UFs;GFҖ!utilis;HFҖ!utilis	EA service+rВҗch|ё]*hЄҖ!i+gйn	EA technolog]assВsУ|ё]*whв{МЁi+worth	BA visiя|nurs!рӣ+familie+^young ѱ||||4	EA-relн>qualit]*Ԓ|hЄФaњ+dail]Ԓ	EA-seek%ԋ|hЄС!Ӻfo@и||WBu;ARи;ABи-seek%behaviou	BAҖ!asЈtӴ|ѭe@р҇+nursВ||||4	BAҖ!rВource|staff, Ԣ!an>mӝ]fo@и||GN 	AAҖ!settЛ||ԉ!*и|GM ;AM	CAи-associн>п=||Й<_Ӎ?и|GT и-a;MMcquir	EAspan|yҗ+*goo>э	EA]lif!expectancy|yҗ+#С!ca<expect }liv!i<goo>э
FAg imҤrУ||hҗ%ӕs	BAg loop|ї #send+soun>}hҗ%aids||AFinduc=	EAg thrВӔd|sԔЃsoun>ҵca<hҗ
EA Ѱ|dela]i<th!Ӿ+#mak!th!heЂbҝ||AGatriovўricѼr|It i+Ќ{Ѱe>ѫ.	EA failц|whe<th!heЂcanЌpump И>a+weЅa+ӵshould||ANcongВѥ!;AIҖdiac|It doe+Ќmea<#th!heЂha+Ԙped.	BA murmur|Ԥ{soun>i<th!фbҝ	EA rat!variabilь|џ!i<Ԣ!у<фbҝs	DA Ӌa=||heЂӋ
EA index|hЄhԠӵԀs	BA shoЖОn|О<#guard+cЧ+Ӡ@strВs	EA stroke|ҁsl]ѝѽ]temperatur!_hҝ||EG|Keep th!word: С!nee>ӵi<a<emerҊcy.
DA episodЀdrinkЛ||bЛ!drinkЛ	EA met?poisonЛ|poison%b]{met?suЎa+lea>o@mercury
BA priЖtВt|newbor<И>teЃfo@rar!ӱ=s
EA-for-҈|heеcompare>^҈
EA.HelicobӜe@pylori|јЎbacғi{#ca<Ҙ!ulcers	EA.HelicobӜe@pylori eradica=|kӚ%th!јЎulce@ѳ	EA.HelicobӜe@pylori п=|јЎЙ<#П+ulcers
EA.HELLP Ћ|ҁ+И>an>lй@Ѷi<б
CAth||ӑЀworm	EAthiaЈ|Й<^worms||ANsoil-transmitte>
EAluүa=|clump%*re>И>А||BPa
EAioblaј|Ц*И>vВsel+i<th!Ъ||BPa	BAiԟ|re>mark mad!*Ԥ{И>vВҏ||BJa;AKinfӴil!
EAhroЈ|И>i<{҅||BLa
FAmeЈ||vomit%Џ|BKa
FAӂzia||И>i<th!stool|BLa	EAcrit|sԍ!*th!И>mad!Ԇ*re>А||BJa	LAlogic||Џ|BKa;LAal;BAaematologҨ	CAlogЀmalignancy||И>І|BLaematologҨ;LLal;MAІ;BAaematologic?І	EAlogic?toxicь|hҳ}th!Џ||LJ;BVa;BJaematologic	CAҎ||И>docя|BLa	FAlogy||И>Н!и|BJa	BAma|pockӄ*И>һ!{И>vВsel||BHa	EAmetra|И>i<th!ӆ||BKa	EApoieЈ|mak%*И>А||BMa	LApoieѾ||Џ-makЛ|BMa	BApoietЀstem cЧ|ceЅ#ђ+И>А||BWa	EApoietЀstem ceЅӋa=|ӟЁ*Џ-mak%А||OLceЅtran;BYaematopoietЀs;BVaematopoieѾ	KAtoxic|ќ}th!Џ||BKa
FBria||И>i<th!urЭ|BIa
EAopia|ӕ+*half *th!fiel>*view||ICs
EAthroplҲy|reԉ%half *{҅
EArophy|wҲ%*on!sҬ
EAllismus|wild, flЛ%ҒУ+o<on!sҬ
EAci?spasm|twitch%*on!sid!*th!face
EAglect|ЌnoѾ%on!sid!о@{stroke||AHunilнr?;AHsӎ?
EAreЈ|weaknВ+o<on!sid!*th!Я	KAreѾ|ѿo<on!sҬ
EAegia|paralysi+*on!sid!*th!Я	KAegic|^on!sid!#doe+ЌҒ
KAgous|^on!cop]*{Ҋ!instea>*two
EAlia|И>i<th!lй@ducts||BIa
EArԟtoЈ|Т>Ь<#ҋ+ԆДmuЎiron||BOa
EAncўra=|thiЖИ>_ӕ+*wнr||BQa
EBalyЈ|us!*{machin!}clea<th!Џ||BLa	EAalysi+accВs|wa]in}th!И>fo@Ї||AHvascѼr;BSa	EAlu=|thi<И>_Ԥ{wнr||BLa
KAnamic|*И>fӢ||BKa	BAnamЀinstabilь|ҁ+swЛ+i<И>prВsц||BWa	KAnamҨl]stable|^stead]фbeвan>И>prВsц||BVa	EAnamics|hЄИ>fӢs||BLa
EAltra=|filғ%*И>b]machЭ||BNa
EAobin|О<i<re>И>cЧ+#Җrie+oxyҊ||BJa	EAobi<concўra=|oxyҊ-Җry%О<i<Џ||LAlevel;BXa;BAaemoglobi<level	BAobinю|Т>И>О<ҟ||BPa	EAobinuria|re>И>О<i<urЭ||BNa
EAЈ|Ӧdow<*re>И>А||BIa	KAѾ|Ӧ%Ԇre>И>А||BIa	EAtЀanҙ|re>И>cЧ+dВtroye>ДfҲ||BEaemolytЀana	EAtЀцmЀЋ|Ѣ]Ѳ!#ca<follЄ{foo>п=||BNaemolytЀura
EAriҖdium|И>т>th!ф||BOa	EAritӝum|И>i<th!bЧy||BNa
EAagocytЀlymphohisљcytoЈ|ҁ+sяm *th!Я'+ѸВ||BYaemophagoc	EAilia|Т>Ь<i<whiЎИ>doe+ЌclԠwЧ||BJa	EAili{A|Т>ѹ%~||LAB;BLa;BAaemophili{B
FAyЈ||cough%ԆЏ|BJa
BDh҈|heav]ѹЛ||BJa	KAhagic|^ѹЛ||BKa	EAhagЀcystБ|ѹ%ѯr||BTa	BAhagЀfћ|sћ!дВ+^feve@an>ѹЛ||BQa	EAhagЀshock|collaps!_И>ӕs||BQa	BAhagЀstroke|strok!П>b]ѹ%i<th!Ъ||BRa	BAhoid|ѡ<vei<i<o@nea@th!anus||BJa	BAhoҬcл|Р<}Ю!ѡ<ӷ+i<th!bottom||BPa
FAaЈ||Ԙp%*ѹЛ|BJa	KAaѾ|Ԙp%ѹЛ||BJa
EAorax|И>т>th!ԁ||BJa
EA.Henoch-Schönlei<purpura|ԣ>дВ+^{purpl!rash an>ԡЁpѪ||AAIgA vasculБ
BA.HEPA filғ|filte@#trap+ү]parѾlВ||AHhigh-efficienc]parѾѼt!air
EAn|shԠ#thin+th!Џ	EAn-induce>thrombocytҩia|lЄclott%cЧ+_{И>thinner
EAlgia|lй@pѪ
BAcл|Р<}Ю!pЂ*th!lйr
LBc||lйr	BAc ѫ|arғ]#feed+th!lйr	EAc Ұphalю|confusio<П>b]lй@failц	EAc failц|fail%lйr||IAinsufѧ	EAc metҲaЈ|cК@#ш>}th!lйr||ALlйr;ABlй@metҲӏ	EAc stЧat!cЧ|lй@ceЅ#ђ+sҖs	EAcojejunosл|ԡn%{lй@duct }th!ѣ	EAtis|swЧ%*th!lйr	EAti+A|lй@Й<Ԕ<ш>Њfoo>o@wнr	EAti+B|lй@Й<ш>ЊИ>o@ѽ]҃ds	EAti+B Ӄfac!ӴiҊ|И>sig<*{lй@҂s	EAti+B ҂s|҂+#пt+th!lйr	EAti+B ҂+п=|҂+Й<*th!lйr||KPC 	EAti+C|lй@Й<ш>ЊЏ	EAti+C ҂s|҂+#пt+th!lйr	EAti+D|lй@Й<#onl]strike+^an҉@lй@҂s	EAti+E|lй@Й<Ԕ<ш>Њunsaf!wнr	EAti+E ҂s|҂+#пt+th!lйr
KAbiliary|*th!lй@an>it+ducts	EAblaј|lй@cК@i<ѱ	FAcЧѼ@ѕ||lй@І|GC	BAcyte|lй@cЧ	KAҊic|_th!lйr	CAҎ||lй@docя	FAlogy||lй@и	EAmegaly|enӰe>lйr	KAӸй|Ӹ%th!lйr	EAren?Ћ|Ѣy+#fail beҘ!*lй@~	EAsplenomegaly|enӰe>lй@an>spleen	KAtoxic|ќ}th!lйr	FAtoxicь||lй@Ѳe
BAin|Ы!#ы+iron
KA.HER2-positй|^{О<#ђ+cК@ҷ
BA prepara=|З!mad!_plӴs
CAҬ||wee>kӚer
EB ѵь|enӈС!Ӹe>}Ԙ {Н!_шdЛ
EAtar]angioedema|Т>҆+*swЧЛ	EAtar]breaЃan>ovaria<cК@Ћ|Т>Ҋe+#rais!th!chanc!*som!Іs	EAtar]hemorrhagЀtelangiectasia|Т>И>vВsel Ѷ#П+ѹЛ||MNaemorrhagЀt	EAtar]spherocytoЈ|Т>roun>re>И>А	EAty|pass%*trait+_pareЁ}child
EAbilь|hЄmuЎҊe+explai<{trait	LAble||Тd|DAeditary
KAted|bulg%Њ{ѿspot	CAte>disc||slippe>disc|NAk;AHprolaps;AAinғәtebr?disc prolapse
CArrhaphy||herni{reҤr|GBplҲ
EA labialis|col>sorВ	EA simplex ҰphalБ|с<swЧ%_herpВ	EA simplex keratБ|herpe+Й<*th!ң||FKѾ	EA simplex ҂s|҂+#П+col>sorВ||OA	EA simplex ҂+typ!1|҂+#П+col>sorВ	EA simplex ҂+typ!2|҂+#П+sore+o<th!sex Һ	FB zosғ||shЛlВ	EA zoste@vaccЭ|shЛle+vaccЭ	BA҂s|famil]*҂se+suЎa+chickenpox
EAҊeь|ӊҰ+у<ё]rВult+o@Сe	LAҊeous|mad!Ԇ*ӊeЁkinds|mixed	EAlogou+boostЛ|Ԥ{dos!*an҉@vaccЭ	EAtopЀossifica=|ӛ!ҷ%Ԑ!ӵshoul>not	BAzygote|ѻ<^ԂӊeЁҊ!әЩs	KAzygous|^ԂӊeЁҊ!әЩs
BA hernia|pЂ*th!јЎ#pushe+Ԇin}th!chВt||EHus
EAenБ|boil+i<ҧ<folds	EAeniti+suppuraѥa|pѪful lump+Ӡ@th!ѷ, Ԕ<i<th!armpits
BA dependenc]unit|war>fo@ӎў+рnee>Ԥ{и||AFstep-down	BA-deductibl!Фplan|pla<^{Ӆ@monthl]pric!bГhighe@cost+fo@и||QE||3	EA-densit]lipoОn|"good" cӔВғol	EA-dos!ӂmoЉ|ә]ШcК@Ѡs	EA-flЄnas?cannѼ|faЃoxyge<Њth!nԈ||QAoxyҊ	EA-grad!gliԟ|fҲ-ҷ%с<tumor	EA-intensit]inғv?trѪЛ|Өburst+*ԍ>Ҍ	EA-perforӇc!liqui>chrԟtѤ|lab metho>#separн+гВ	AA-ӳpopѼ=||Ҕвѝrisk
EA acѥ!Ӵiretrovir?Љ|mix *HIV [s||AXcombina=	LA transmissible||fҲ-шdЛ
AA arthroplҲy||hip reҭУ|AQtot?	EA dysplasia|hip ԡЁ#doe+Ќform wЧ||AAdevelopУ?dysplasi{*th!hip	CA frӜц||ҫ<hip	EA osteoarthrБ|wor<hip ҅||ACcoxarthros	EA reҭmeЁЍ|Р<fo@{new hip
KAampal|*th!Ъ'+memor]cўer	BAampus|pЂ*th!с<#҇+form memoriВ
EA.Hirschsprung ~|miss%кe+i<th!ѣ _з||MI's
EAism|unwӴe>dark hai@o<th!fac!o@Я
BAЭ|г!#П+Ӯ]Ѩ	BAin!H2 recepto@ӴҶ|З!#Ӆr+јЎӭ	BAin!recepя|ceЅpЂbehin>ӮiВ
EAomӎbilь|hЄweЅщ+match
KAogҨ|*Ѭ!Ӡ@{ԇ||KA	EAogic?examina=|ӺвѬ!Ӡ@{ԇ	EAogic?grade|hЄabԏ?cК@cЧ+look||KG	EAogy|ё]*Ѭ!Ӡ@{ԇ
BAe|О<#DNA wrap+тd	EA!deacetylӏ|О<#҇+tur<Ҋe+off
KAatӔogҨ|*siЖѬ!Ӡ@{ԇ||PA	EAathҐ|ё]*~>Ѭ!Ӡ@{ԇ	EAlasmoЈ|єЙ<_fungu+i<bir>o@bвdroppЛs
EA.HIV seroprevalҰ|sԍ!*С!^HIV	EA.HIV vir?load|amouЁ*HIV i<th!Џ
BA.HMG-CoA reductas!ж|cӔВғol [
EA.Hodgki<lymphԟ|cК@*th!lymph ї||HJ's;HA'+~;IA~
KAic|look%вth!wӔ!ѻn
BA.Holte@moniя|қЅdevic!#record+th!фbeвfo@{da]o@two
BA ФaҬ|҇e@рgй+Җ!вhome||||2
EAathЀremedy|ә]dilute>remedy	EAathy|МЁ^highl]dilute>гВ||DHo
EAtaЈ|hЄth!ѽ]ҹ+itself i<balК	EAtatЀmodel assВsУ|И>teЃ*hЄinsuli<ѭs
BAsteЭ|И>г!tie>}heЂ~	EAsүuria|Т>ѶӦ%dow<{pЂ*Оn
LAneous|aЅ*th!sam!kind|alike
KAgous|alik!i<origin	EAgy|likenВ+_{sԍe>origin
BAgote|ѻ<^Ԃcopie+*th!sam!Ҋ!әЩ	KAgous|^Ԃcopie+*th!sam!Ҋ!әЩ
AAlum||stye
EA?contracep=|з ы #ӥ+ЫВ||JAз ы	BA?contraceptй|з ы metho>#ӥ+ЫВ	EA!recepя|ceЅpЂ#receй+ЫВ	KA!recepя-negatй|ҷ%ѩГЫВ	KA!recepя-positй|ҷ%^th!҇ *ЫВ	EA!reҭmeЁЉ|Ыe+#eas!menopaus!Ѩ||AImenopaus?Ыe	EA!Љ|МЁ#add+o@Ѱ+ЫВ||AKendocri	EAe-refracя]Ҧ!І|Ҧ!cК@#Ыe+no Ԏe@Ԙ
BA.Hospit?Anxiet]an>DeprВsio<Scale|quВ=+aboГworr]an>lЄmood	AA?admisЩ||Ӑ?stay	BA?consultӴ|senio@specialiЃdocя||AAconsultaЁphysician||4	FA?discԍge||leav%th!ъ	EA?ԓь|dҝh+i<ъ||ASin-	CA?readmisЩ||retur<}th!ъ	AD?settЛ||ъ	EAal-acquire>ӻ|єЙ<caught i<th!ъ	BAalԧ|Ԍ@рѭ+onl]i<th!ъ	AAaliza=||Ӑ?stay|JFs|||1
BAol>contӜ|ѻ<i<th!sam!home
BA.HPV п=|Й<^{ӌ<҂+#ca<Ҙ!І	BA.HPV tВt|teЃfo@th!҂+#П+moЃcervic?І	BA.HPV vaccЭ|Ҵ!#prevў+sћ?kind+*І
EA.HRT|Ыe+#eas!menopaus!Ѩ
EA T-lymphotropЀ҂s|҂+#ca<Ҙ!И>І	BA chorӲЀgonadotropin|ѓ]Ыe	EA epҬrm?ЦfӜo@recepto@2|О<#ђ+som!breaЃІ+ҷ	EA herpВ҂+6|҂+#П+feve@an>rash i<babiВ	EA ѵodeficienc]҂s|҂+#҆+th!ѵ!ї	BA leukocyt!ӴiҊ|О<#mark+cЧ+a+you@own	EA metapneumo҂s|҂+#П+cold+an>єп=s	EA milk fortifier|powde@#enriӂ+breaЃmilk	EA papӚԟ҂s|ӌ<҂+#ca<Ҙ!cК@o@warts	EA papӚԟ҂+п=|Й<#ca<Ҙ!І	EA parvo҂s|҂+#П+{rash i<ѱ
KAl|*th!uppe@ҳі	BAl frӜц|ҫ<uppe@arm||AQproxim?
CAs||uppe@ҳі
KAl|*ѽ]҃ds	EAl ѵь|Ѹ!b]Оn+i<th!Џ
EA.HuntЛton'+~|Т>с<Н!#aњ+ҒmeЁan>ԬЛ||KI
EA!membran!~|м%ѐ!i<җl]babiВ
BAonan|natur?г!#ҹ+Ѭ!moԧ	BAonЀӭ|natur?г!#ҹ+Ѭ!moԧ
EAiza=|ԡn%*ԂthЛs||HFs
BAele|swЧ%т>th!tВѾl!_҃d	EAephalus|ҋԆ*҃>i<th!Ъ	EAhlorothiazҬ|wн@pӚ	EAodӝ|ШҤ<[	EAolloi>drВsЛ|gel bandag!#ҹ+wound+moԧ
EAel|soft, wнr]gel	BAe<м tВt|м teЃ*hЄth!gГhandle+ҿs
EAyЈ|Ӧdow<b]wнr
EAorphӝ|ШҤ<[
EAephroЈ|Ѣ]ѡ<^urЭ
KAhilic|mix%^wнr	KAhobic|Ќmix%^wнr	EAneumothorax|ai@an>҃>т>th!ԁ	EA+fetalis|҃>ҋ-Ԇi<a<unbor<Ҹ||JGo
EAalpinx|Ѱed, ѡ<Ӷ
FAherapy||wн@Љ
EAreғ|ѡ<Ԝ!_th!Ѣy
EAychloroquЭ|Ԩ{an>ԡЁ[	EAyethyl starch|thicke@҃>gй<in}{ӷ	EAyцa|И>ceЅ[||HAҖbamҬ
EAcѥь|be%ДӜй	EAcuЈ|be%ә]sensiѥ!}ћyda]sounds	EAldosғonism|Ы!Ѷ#raise+И>prВsц||ANprimar]	EAlgВia|Ԥ{ШpѪ	EAmmonҙ|ДmuЎwҲ!ga+i<th!Џ||KEa	EAmylasҙ|ДmuЎ*{digВѥ!О<i<Џ||LEa	EAndroҊҙ|ДmuЎmal!Ы!i<th!Џ||NEa	EAndroҊism|ДӇ]mal!ЫВ
EAarЀoxyge<Љ|м%*pur!oxyge<i<{prВӃ!chamber	EAilirubЭmia|ДmuЎyЧЄpigmeЁi<th!Џ||OEa
EAalcҙ|ДmuЎcalcium i<th!Џ||JEa	EAalciuria|ДmuЎcalcium i<urЭ	EAapnia|ДmuЎҖbo<dioxid!i<th!Џ||HCrb	KAapnic|^ДmuЎҖbo<dioxҬ	FAӔВғolҙ||ѝcӔВғol|QEa	EAoagѼbilь|tendenc]}form И>clots	KAoagѼble|^И>#clot+Дeasily	EAoagѼ=|И>#clot+Дeasily	EAortisolism|ДmuЎstrВ+Ыe
EAmВi+gravidarum|sћ!vomit%i<б||LA	EAmia|Ԥ{И>i<{ѽ]part||FEa	KAmic|^ДmuЎЏ	KAndemic|alway+ә]ӌ<i<{ҭ	EAosinophilЀЋ|ДӇ]Ӯ]А	EAsthВia|be%ә]sensiѥ!}touch||FIa
EAlucagonҙ|ДmuЎ*{ҿ-rais%Ыe||NEa	FBlycҙ||ѝИ>ҿ|JEa	KAlycemic|^ѝИ>ҿ||JEa
DAidroЈ||heav]swҝЛ	EAomocysteЭmia|ДmuЎ*{И>г!tie>}heЂ~||QEa
EAnfla=|ДmuЎai@i<th!ҕ	EAnsulЭmia|ДmuЎinsuli<i<th!Џ||MEa	KAntense|brѴe@o<{scan
EAalҙ|ДmuЎpotassium i<th!Џ||IEa	EAeratoЈ|thickene>ѷ	EAinВia|mov%Дmuch
EAӜнmia|ДmuЎх!aci>i<th!Џ||LEa	FBipidҙ||ѝcӔВғol|KEa	EAipoОnҙ|ДӇ]fat+i<th!Џ||QEa
EAatrҙ|ДmuЎsodium i<th!Џ||JEa
EApia|ѐ!see%thЛ+Ԇcӕe||FEmetr	KApic|^ѐ!see%nҗ	EAsmola@hyperglycemЀstн|ҁsl]ѝИ>ҿ||WDaemЀst	EAstoЈ|ДmuЎі	EAxaluria|ДmuЎ*{salt i<urЭ	EAxia|ДmuЎoxyҊ
EAaraӬism|oәacѥ!Ԅ+#rais!calcium i<th!Џ	EAhosphнmia|ДmuЎphosphat!i<th!Џ||NEa	FAigУa=||darkene>ѷ	EAlasia|ДӇ]cЧ+i<{щ	KAlasѾ|^ДӇ]А	BAolariza=|electrЀџ!#quiet+{кe||LFs	EArolӜЭmia|ДmuЎ*th!Ы!#ђ+milk||OEa
FAaliva=||ДmuЎsaliva	EAensiѥь|ШӼљ<}{substК	EAensiѥit]pneumonБ|єswЧ%_м%i<dust	CAensiѥit]Ӽ=||ӮЀӼ=	FAomnia||ӗ%Дmuch	FAomnolҰ||Ԥem!ӗinВs
EAelorism|ң+fa@apart	FBenЩ||ѝИ>prВsц	KAensй|^ѝИ>prВsц	BAensiv!criЈ|ҁsl]ѝИ>prВsц||NAemerҊcy	EAensiv!disorde@*б|ѝИ>prВӃ!i<б	EAensiv!heЂ~|heЂН!П>b]ѝИ>prВsц	EAensiv!reүю|ey!Ѳ!_ѝИ>prВsц	EAhermia|ҁsl]ѝѽ]temperatц	EAhermЀintraperitӝ?ӂmoЉ|heн>cК@Ѡ+i<th!bЧy	KAhyroid|^a<oәacѥ!Ӭ	EAhyroidism|oәacѥ!Ӭ	EAonia|ДmuЎх!tenЩ	KAonic|ѝi<tӝ, o@ѝi<salt	EAransaminasҙ|ѝlй@value+i<th!Џ||QEa	EArichoЈ|ДmuЎhair	EAriglyceridҙ|ѝlevel+*{typ!*fвi<th!Џ||QEa	KArophic|oәҷn	EArophЀҖdiomyю|thickene>heЂа	CArophЀsҖ||raise>sҖ	EArophЀsҖrЛ|thick, raise>sҖs	EArophied|ҷ<ДӰe	EArophy|Ц*Ѭ!o@а
EAricҙ|ДmuЎurЀaci>i<th!Џ||JEa	EAricoӃia|ДmuЎaci>wҲ!i<urЭ
HAўilн|м!ДfaЃo@Дdeeply	EAўila=|м%ДfaЃo@Дdeeply	KAolemic|^ДmuЎ҃d
EAa|И>i<th!froЁ*th!ң
EAbumЭmia|Дҍ!О<i<th!Џ||LEa
EAlcҙ|Дҍ!calcium i<th!Џ||IEa
EAlorhydria|Дҍ!јЎӭ	EAondriaЈ|constaЁfea@*be%Ӛ||AAдВ+anxiet]Е
EArtisolism|Дҍ!strВ+Ыe
BArmic|needl!Ӡ@th!ѷ	AArmЀneedle||needle
KAhoic|darke@o<a<Ҝ
FAthВia||reduce>ԀЛ|EIa	EAtroҊism|Дҍ!femal!Ыe
EAbrinoҊҙ|Дҍ!clott%Оn||OEa
EAac=н>radioЉ|fewer, Ӱe@dԈ+*rays||OAӲ
FBycҙ||lЄИ>ҿ|IEa	KAycemic|^lЄИ>ҿ||IEa	CAycemЀepisode|speЅ*lЄИ>ҿ|lЄИ>ԙ@spЧ|IMa
EAnadism|Дҍ!sex Ы!mad!b]th!Я	EAnadotropЀhypogonadism|lЄsex Ыe+_{с<Ӿ
EAsulЭmia|Дҍ!insuli<i<th!Џ||LEa	KAtense|darke@o<{scan
EAlҙ|Дҍ!potassium i<th!Џ||HEa
EAnВia|mov%Дҍe
KApҬmic|Ӆr%И>fats||AJӴihyper
EAgnВҙ|Дҍ!magnВium i<th!Џ||KEa	EAnia|unusuall]ѝmoo>an>energy, bГlВ+tha<{ӇЀstн	KAnic|^somewhвѝmoo>an>energy
EAmia|mask-lik!face
EAtrҙ|Дҍ!sodium i<th!Џ||IEa
EAraӬism|Ӡracѥ!Ԅ+#Ӆ@calcium i<th!Џ
KAaryngeal|*th!Ӆ@Ӟ	EAarynx|Ӆ@Ӟ	EAosphнmia|Дҍ!phosphat!i<th!Џ||MEa	EAysecл|Ю?*th!glan>belЄth!Ъ
FAgУa=||lѴene>ѷ|AMde	EAtuitarism|Дfew Ыe+mad!b]{glan>i<th!Ъ
EAasia|ѽ]pЂ#di>ЌgrЄfully	KAasѾ|Ќfull]ҷn	EAҲЀleft heЂЋ|left sid!*th!heЂДқЅ_з
EAea|shallЄмЛ||GCo
EAothrombЭmia|Дҍ!clott%Оn||PEa
EAxia|poo@hunger
FAia||weake@sens!*smЧ
EAadias|ҩ%*th!peni+i<a<unusu?ԉ!_з	EAadia+reҤr|fix%th!ҩ%*th!penis
FBnЩ||lЄИ>prВsц	KAnsй|^lЄИ>prВsц
KAalamic|*{с<pЂ#ы+ЫВ	EAalamЀamenorrhea|miss%Қ+_strВ+o@weеӕs||VCo	BAalamic-pituitary-adren?axis|ї #ы+strВ+ЫВ	BAalamus|pЂ*th!с<#ы+hunger, heвan>ЫВ	EAermia|ҁsl]lЄѽ]temperatц	KAermic|^{lЄѽ]temperatц	IAВize||guВs|JBs	KAyroid|^a<Ӡracѥ!Ӭ	EAyroidism|Ӡracѥ!Ӭ	EAyroxЭmia|lЄԭ>Ыe-lik!levels||MEa
EAnia|flopp]хВ	KAnic|ѿi<tӝ, o@lЄi<salt
EAichoЈ|Дҍ!hair
EAntila=|Дҍ!мЛ
EAlҙ|Дҍ!И>o@҃>i<th!Я||HEa	KAlemic|^Дҍ!Џ	EAlemЀshock|Ԓ-threнn%ӕ+*И>o@҃d||HKa
FAmia||lЄИ>oxyҊ|FEa
FAa||lЄoxyҊ	KAc|lЄo<oxyҊ||FCem;FCaem	KAc-isҥ|_laЖ*oxyge<an>Џ||MEa	EAc-isӂmЀҰphalю|с<Ѳ!_laЖ*oxyҊ||MNaemЀe
CBecл||Р<}Ю!th!ӆ	EAѤ|X-ra]*th!ӆ	BAosalpЛogram|X-ra]*th!ӆ an>it+ԜВ	BAoӽ|Ӻч!th!ӆ ^{thi<camera	EAoл|cГin}th!ӆ
EAeneЈ|hҳ_Ӎ?и	KAenic|П>b]Ӎ?Ї	EAenЀԍm|hҳ_Ӎ?и
EAonн|і-ԫ%[
EAoЈ|Т>dry, scal]ѷ
KA|dur%{seizц
KAc|yЧЄ_lй@ѐe
KAthic|^no know<П	EAthЀintracrani?ԥЩ|ѝprВӃ!т>th!с<^no know<П	EAthЀpulmonar]fibroЈ|єsҖr%^no know<П
KAncraѾ|od>an>ԍ>}predict
EA.IgA nephrю|Ѣ]Н!_{Ѹ!Оn
KA|*th!laЃpЂ*th!қЅѣ
EAs|swЧ%*th!laЃқЅѣ
KAlic|*қЅan>Ӱ!ѣ
BAomy|ҩ%i<th!bЧ]#let+stool oГ*th!қЅѣ
EA|laЃpЂ*th!қЅѣ
EA|ѣ #Ԙ+movЛ||AFparalytЀ
BA ѫ|arғ]i<th!hip area
AAg ёy||scan|IAtВt|It ma]also b!a<X-ray.
EAib|И>cК@pӚ
EAem|ә]ШХ
EAmЭ|З!fo@ӤВЩ
EAmod|ҧ<cream #fѴ+Ҡs
LAн-releӏ||fҲ-ӜЛ
KAle|ЌmovЛ	EAlь|ЌmovЛ	EAliza=|ҹ%stӚ||IFs	HAlize|ҹ _movЛ||IBs
BA ӂckpoint|brak!o<th!Я'+ѸВ	EA complex|clump *Ѹ!Оn+an>thei@targets	BA deѧ|ѿѵ!ї||FKo	BA Е|дВ+*th!Я'+ѸВ	EA evaЩ|hid%*ѳ+_th!Я'+ѸВ||IAscape	EA func=|hЄweЅth!ѽ]fѴ+ѳs	EA globuҢ|ѳ-fѴ%Оn+_donн>Џ||FIo	EA reconstitu=|recoә]*th!Я'+ѸВ	BA rВponse|hЄth!ѽ]fѴ+ѳs	EA ї func=|hЄweЅth!ѽ]fѴ+ѳs	EA thrombocytҩia|lЄclott%cЧ+_th!Я'+ѸВ||BBdiopathЀthrombocytҩЀpurpur;WBc purpur	EA tolerК|th!Ѹ!ї leav%th!ѽ]alӝ	KA-mediнd|П>b]th!Я'+Ѹ!ї
ADsa=||Ҵa=|||4	ADsaљ<programme||Ҵaљ<programme|||4	GAse||Ҵн|||4	BAt]gap|Ҕ*С!рar!ЌӸed
BAassay|ӯЃ#ӥ+Ѹ!Оns	KAcompromised|^{ѿѵ!ї||GDsupprВ	KAdeficiў|^{ѿѵ!ї	EAfluorВcҰ|ӯЃ#ђ+Оn+gӢ	EAҊeѾs|ё]*Ҋe+an>ѽ]ѸВ	KAҊic|abl!}trigge@th!ѵ!ї	EAҊicь|hЄstrongl]{Ҵ!ђ+th!ѽ]rВpond	EAglobuli<A|Ѹ!О<i<spӵan>th!gut	EAglobuli<E|И>О<behin>ӮiВ	EAglobuli<G|mai<Ѹ!О<i<th!Џ	EAglobuli<M|firЃѸ!О<th!ѽ]makВ	EAhԧoӂmԧry|lab stai<#Ԋ+Оn+i<щ	KAlogҨ|*th!ѵ!ї||LA	CAҎ||ѵ!ї docя	EAlogy|ё]*hЄth!ѽ]fѴ+~	EAmodѼ=|џ!i<hЄth!Ѹ!ї ѭs	BAmodѼя|З!#adjust+th!ѵ!ї	KAmodѼяy|џ%hЄth!Ѹ!ї ѭs	EApathҐ|Ѳ!don!b]th!Я'+ѸВ	EAprophylaxis|prevenљ<^shots	KAreӜй|reӜ%^Ѹ!Оns	EAӼѥь|Ӽљ<^Ѹ!Оns	EAsenВcҰ|weaken%*Ѹe+^҈	BAsupprВsӴ|З!#weaken+th!ѵ!ї o<purpԈ||OAiv!Ѡ;OAiv!Ӎa=;OAiv![	FBsupprВЩ||weakene>ѵ!ї|FL!	KAsupprВsй|weaken%th!ѵ!ї	BAsupprВsiv!agў|З!#calm+th!Ѹ!ї	EAsupprВsiv!Љ|Ѡ+#calm th!Ѹ!ї	EBЉ|МЁ#҇+th!ѵ!ї fе~	KAtoxic|ќ}th!ѵ!ї
BAe>Ә|too҄#canЌӦ Њth!gum||JFwisdom 
DAe>balК||poo@balК	EAe>glucos!tolerК|И>ԙ@abov!ԏ?bГЌyӄӹВ||JBfҲ%glucos;AApreӹВ	EDe>Ѣ]func=|Ѣy+#do Ќѭ wЧ||ASreduc	EAe>lй@func=|lй@#doe+Ќѭ wЧ||ARreduc	FAe>mobilь||ѐ!mov%тd|ALreduc	DAe>viЩ||poo@sѴ	BAУ|ӕ+*func=
GB||slЄdown
EAeabilь|Ќlett%through
EAgo|ҧ<Й<^sore+an>crusts, ӌ<i<ѱ
EAt stabilь|hЄfirm a<implaЁis	BAtabl!Җdioәғ-defibrӚaя|implӴe>devic!#shock+th!heЂbaЖin}rhythm	BAtabl!device|devic!#goe+ч!th!Я	EAta=|putt%in}th!Я	EAtaљ<rн|sԍ!*embryo+#settl!i<th!ӆ	BAte>port|қЅdisc Ӡ@th!ҧ<fo@giv%[
EAўaљ<sciҰ|ё]*hЄ}pГrВҗЎ}ӥ
EA>consў|agreemeЁԊ<b]whв{ѻ<doВ
EAnce|ѐ!^erec=s
EAivь|Ӝ%ѩГԬЛ
KA silico|don!b]compuғ	NA uғo|i<th!ӆ	QB vitro|i<{lab, һ!th!Я	EA vitro fertiliza=|fertilit]МЁ#ԡn+egg an>spѦi<{lab||QFs	QB vivo|i<{liv%Я	KA-netѭ|ѭ%^you@inӃanc!plan||||3	EA-steЁrВtenoЈ|ԩ%ч!{mВh Ӷ
BBvн>vaccЭ|Ҵ!mad!^kӚe>ѳs||HIe
DAuat!nutri=||poo@nutri=	DAuat!ӗ||Дҍ!ӗ|CGsufficiў|||1
EAӲ|be%ѿ_hunger
EAopriat!ӴidiцtЀЫ!secre=|ѽ]ҹ+ДmuЎwнr
EAn=|ѐ!pay%atten=
BA erro@*metabolism|Т>Ѷ^Ӧ%dow<food||CAherite>metabolЀЕ
BAiv!spiromeғ|devic!fo@deep-м%pracѾe
BBnce|numbe@*new casВ|||Sa]ove@whвԢ!an>among whom.	BAnc!rн|numbe@*new cӏ+i<{gй<Ҫ	BAЁcӏ|new cӏ
ABon||cut	EAo<an>drѪ҈|қЅcГ#let+pu+out	BAon?hernia|bulg!вa<ol>cut
CAr||froЁӘ
BAio<criғӲ|rul!fo@рca<ԡ<{ёy
KAlusй|Ќgiv%{clea@answer	BAlusiv!rВult|rВult #gй+no clea@answer||NGteЃ;CIdeғminat;AHequivocal
EAЭnce|ӕ+*ѯ@o@ѣ ы
GAs!҃>inԚ||drink more|JMyou@
BAў?cost-eњйnВ+raљ|Ԥ{coЃfo@eaЎunӵ*ФgaЭd
BAin|gГЫ!#҇+releas!insuҢ
BA=|Ԣ!_Й<}дВs	CBљ<Қ||Ԣ!у<catch%{gѦan>Ԁ%sick
EAmҬ|wн@pӚ
BAndeЁpredicя|fӜo@#tЧ+th!outcom!o<it+own	BAndeЁvariable|fӜo@{ё]look+вa+{П
BA cӏ|firЃknow<cas!i<a<outӦ
BAdualize>educaљ<program|school pla<fo@{chil>^{disabilь||||2	PAdual+prВў%with||С!рhave
EAthacin|Ҥ<an>swЧ%[||HE
EA rВidu?sprayЛ|spray%wall+}kiЅmosquitoВ
IA||П	GA labor||stЂlabor|LBu	GA vomitЛ||forc!vomitЛ	EA>abor=|end%{ѓ]o<purpԈ	BA>pluripoteЁstem cЧ|adult ceЅturne>baЖin}a<җl]cЧ
BAӲ|ҮЛ	EAio<ӂmoЉ|firЃroun>*cК@Ѡs	EAio<*anВthВia|putt%{ӎeЁ}ӗ||AAanВthetЀinduc=;PIa;AAanaВthetЀinduc=	EAio<*labor|Ү%*з ^З!o@҉@means||RBu;AAlabo@induc=;AAlabou@induc=
EA=|ԍdene>are{*ѷ
BAl%catheғ|thi<Ԝ!#stay+i<th!Я
DD formѼ||bab]formѼ	EA ԓь|dҝh+*babie+Ѯ!thei@firЃзday||QA rн	EAil!colic|Ӫcry%i<{э]Ҹ	EAil!spasms|seizц+i<babiВ||AAWeЃЋ
BAt|are{kӚe>b]laЖ*Џ	BAt size|siz!*th!Ѳe>area	KAted|kӚe>b]laЖ*Џ	EA=|Ѭ!dea҄_laЖ*Џ
EAio<ы|step+#Ԙ ѳ+_шdЛ||KHprevenљ<an>	AAiou+agў||ѳ|AGҘatй	CAiou+Н!specialԧ||Й<docя|TAdocя	BAiou+dԈ|numbe@*ѳ+#ӵԚ+}Ҙ!дВs||HFve	EAiou+mononucleoЈ|vir?дВ+^ӪtirednВ+an>{sor!Ӟ||AN	EAiv!endoҖdБ|Й<*th!heЂҢЛ||ANbacғial	EAivь|hЄeasil]{gѦпt+Сe
KAile|Ќabl!}hav!{Ҹ	EAilь|ѐ!hav%{Ҹ
EAa=|be%oәru<b]bug+o@worms
BArн|҃>o@cЧ+i<щ	EAra=|mov%in}щ
LAed||ѡn	EAmasome|ceЅalҳ#П+swЧЛ	FAma=|swЧЛ, heвan>pѪ|swЧЛ	KAmaяy|Ҙ%o@Ԋ%swЧЛ	EAmaя]arthrБ|ԡЁН!^swЧЛ	EAmaя]ѣ ~|Ԏ-tѦswЧ%*th!ѣ	EAmaя]breaЃІ|faЃbreaЃcК@^red, ѡ<ѷ	BAmaя]~|Н!^swЧ%an>pѪ||NAӱ=	BAmaя]marker|sig<*swЧ%i<{И>tВt	BAmaя]mediaя|г!#П+swЧЛ	EAmaя]myю|х!Н!^swЧЛ||BUdiopathЀi	BAmaя]rВponse|swЧ%an>heвa+th!ѽ]fѴ+ԍm
EAimab|З!#calm+th!Ѹ!ї
DBnza||flu	AAnza-lik!дВs||flu-lik!дВs
BA?иgйr|famil]o@frien>рgй+и	EAe>consў|agree%}Җ!onc!ҵknЄth!risks
HA|drip in
BAon|slЄdrip in}{ӷ	BAo<pump|pump #gй+З!sӢly	BAo<Ӽ=|ba>Ӽљ<}З!gй<in}{ӷ||IJ-relнd	EAo<Љ|З!gй<sӢl]in}{ӷ
IA||swalӢ	FBӲ||swalӢЛ
LAal||groin	BA?hernia|bulg!i<th!groin
EB=|м%in	EAљ<ҡ|єѲ!_smoke	EA=?anВthВia|ga+#put+ҵ}ӗ||KL;AAvolatil!anВtheѾ;UAѾ;PIa;KI ana;AAvolatil!anaВtheѾ;PAaВtheѾ
BA>corѾosғoid|мed-i<З!#calm+ѡ<Ҟ||IH
IAt||Ѱ	EA=|Ѱ%o@sӢЛ	BAя|Ҿ%#Ѱ+o@sӢs	KAяy|Ѱ%o@sӢЛ
KAable|gй<b]Ԧ=	BAio<sit!Ӽ=|sorenВ+o@swЧ%Ԑ!th!needl!weЁin
EA ѵь|ԕљ<{ѻ<i+bor<with
EAa=|suppl]*кВ
JBous||ԍmlВs
GAн||Ҵн	AAa=||Ҵa=||I<th!lab ӵi+an҉@word.	EAum|ѳ+pГi<}ҷ
KAable|#ұ]canЌtrҝ
KApic|џ%hЄԍ>th!heЂbҝs
BAў|ѻ<рstay+oәnеi<th!ъ	FAeЁи||Ӑ?и|KAЇ	EAeЁrehabilita=|recoә]trѪ%i<ъ	AAeЁsettЛ||ъ	AAeЁstay||Ӑ?stay|KAadmisЩ;KAъiza=
BA.INR tВt|И>teЃ*hЄfaЃИ>clots
BAicҬ-treн>net|be>nӄ#kӚ+mosquitoВ||UDbe>;AEԎ-lҲ%insecѾidal
KAous|slЄan>ԍ>}noѾe	BAou+onset|sӢ, hidde<Ү
KAble|#doe+Ќdissolve
KAaяy|*м%in	EAaя]х!trѪЛ|Ҍ+fo@th!м%хВ
BAu=?review board|Ҕ#Ӹ+С!i<ёiВ||||2	EAu=aliza=|mov%}{Җ!home||OFs	KAu=alized|liv%i<{Җ!home||OCs
BAУ?acѥit]*dail]livЛ|task suЎa+shopp%o@pay%bӚs
BAiciency|Ќenӈfunc=
EA<analog|lab-mad!insuҢ||OAue	EA<gӰЭ|insuli<#ѭ+aЅday||IAdetemir;IAdegludec	EA<lispro|quiЖinsuҢ||IAaspart	EA<pump Љ|insuli<gй<b]{қЅpump||AAconүuou+subcutaneou+insuli<infuЩ	EA<reЈtК|whe<th!ѽ]doe+ЌrВpon>weЅ}insuҢ	EA<secre=|releas!*insuҢ	EA<sensiѥь|hЄweЅth!ѽ]rВpond+}insuҢ	DA<Љ||insuli<Ї	BAn-lik!Цfacя|Ы!fo@Ц҇er||ZA@1
BAnc!premium|pric!*inӃК, Ԕ<Ҥ>eaЎmonth||ARФ;AImonthly||2
BAas!ж|HIV [||KJstran>transfe@	EAн>и|Җ!#ѭ+a+ӝ	BAн>Җ!board|NHS ѽ]#plan+loc?ФservicВ||||4	BAн>Җ!ї|partnership #run+loc?Фan>Җ!servicВ||||4	EAaѥ![|usu?Җ!aӪ^҉@therapiВ
EAectu?disabilь|ԒӪlimit+i<lҗn%an>dail]ҧlls
EAifica=|mak%stronger	EAь-modulн>radiaљ<Љ|radiaљ<shape>}fӵth!І||YB҉rap	BAiv!outӎeЁprogram|МЁfo@sћ?hour+{week whil!liv%вhome||ZAramme	CAivԧ||intensiv!Җ!docя
KAӲ-to-trҝ|count%ћyon!рwa+asԖe>{Ї||GJ	BAӲ-to-treвԃЈ|ԃsi+#count+ћyon!рwa+asԖe>{Ї||GS
EA-rн@reliabilь|hЄweЅԂrнr+agree||FR;MAagreeУ;FAobserve@agreeУ
KAӿ|у<th!uppe@heЂchambers
KAostal|у<th!ribs
BAў?brush|ү]brush fo@th!gap+у<ԅ
BAeron|О<#fѴ+҂sВ	EAero<alfa|З!#fѴ+҂sВ||AApeginғferon;APpeg	EAero<beta|З!fo@{к!~||PA-1a	BAero<gamma|О<#fѴ+҂sВ	BAeron-gamm{releas!assay|И>teЃfo@TB
BAm ԃЈ|җl]Ӻвth!rВults	KAndividual|у<Сe||FK-
BAeukin|ѵ!ї mВsenger	BAeukin-1|ѵ!ї mВsenger	BAeukin-2|ѵ!ї mВsenger	BAeukin-6|ѵ!ї mВsenger
EAediat!и|short-tѦҖ!о@ъ||||4	BAediat!host|anim?{ӑ!lй+i<Ѯ!Сe	JAittў||on-and-off	BAitteЁcatheғ|thi<Ԝ!#emptie+th!ѯr, the<come+out	EAitteЁexotropia|ey!#turn+outwar>вԢВ	EAitteЁfҲЛ|ҝ%onl]вsӄԢВ	EAitteЁprevўiv!Ї|Ԩ{pӚ+gй<вsӄԢВ
EA?conЈtency|hЄweЅth!part+*{teЃagree	EA?fixa=|plн+o@screw+#Ӕ>ҫ<ӛВ	EA?[|Ҋer?Ӎ?Җ!fo@adults	EA?validь|hЄweЅ{ё]rule+oГ҉@ҘВ	EAaliz%Ѩ|hidde<worr]o@sadnВs||JMs	BAa=?ԏalize>raљ|meaӃ!*hЄfaЃИ>clots||VEse>r	BAԧ|Ԍ@fo@adults
EAperabilь|hЄweЅcompute@ї+sԍ!data	KAperable|abl!}sԍ!data
EAerson?Љ|ӫ]aboГrela=ships||OHpsycho	KAhalangeal|*th!fЛe@҅s	EArofВЩ?collabora=|teamѭ у<kind+*staff	EArofВЩ?educa=|trѪ%kind+*staff Ӏ	KAroximal|у<ԅ||FCdў
BAuartil!range|rang!*th!middl!half *valuВ
KAex|bor<^sex trait+Ќclҗl]mal!o@female	KAtitial|*th!spac!у<А	EAtiti?cystБ|Ԏ-tѦѯ@pѪ||AAѯ@Ҥ<Ћ	EAtiti?є~|Н!#sҖ+th!ҕ	EAtiti?nephrБ|swЧ%у<th!Ѣ]ԜВ	KAubject|у<Сe
EArigo|sore, re>ҧ<Ԑ!ҧ<rub+o<ѷ	BArochanғЀfrӜц|ҫ<hip
BAen=?ҖdioҎ|heЂԌ@рҩ+Ѱe>arғiВ	BAen=?radioҎ|Ԍ@рtrҝ+ҟ+^th!҇ *scans	EAen=?radiҐ|МЁguҬ>b]X-ray+an>҉@scans	BAen=?ёy|ё]#tВt+{Ї||MG	KAertebral|у<th!і+*th!spЭ	BAertebr?disc|cushio<у<th!і+*th!spЭ||SAk;AHspin
LAinal||ѣ	EAin?failц|gГ#canЌtak!i<enӈfood	EAin?metaplasia|џ!i<th!јЎҢЛ	EAin?permeabilь|hЄleak]th!gГis
EA-medi{thicknВs|thicknВ+*a<arғ]wall	FAt!partne@violҰ||abus!b]{partner
KA-abdominal|ч!th!bЧy||FJ	EA-abdomin?п=|Й<ч!th!bЧy	BA-aortЀballoo<pump|balloo<#҇+th!heЂpump	KA-arѾѼr|in}{҅	BA-arѾѼ@corѾosғoid|sғoi>shԠin}{҅	CA-arѾѼ@Ԧ=||Ԧљ<in}{҅
KAardiac|ч!th!ф	KAЧѼr|ч!А	BAЧѼ@ӾЛ|mВs҈+ч!А||UDl	KAerebral|ч!th!Ъ	BAerebr?hemorrh҈|ѹ%i<th!Ъ||PJa;AT;AJcerebr?ha;ALЪ;AJс<ha	KAoronary|in}{heЂѫ	KAranial|ч!th!skull	BArani?hemorrh҈|ѹ%ч!th!skull||OJa	EArani?ԥЩ|ѝprВӃ!i<th!skull	FArani?prВsц||prВӃ!ч!th!skull	BArani?stenoЈ|narrЄс<ѫ	LAtable||ԍ>}trҝ	EAtabl!pѪ|Ҥ<#i+ԍ>}trҝ	EAytoplasmЀspѦԦ=|fertilit]МЁ#put+on!spѦin}a<egg
KAermal|in}th!ѷ	CAerm?Ԧ=||Ԧљ<in}th!ѷ
EApitheli?neoplasia|џe>cЧ+#ma]becom!І
KAepaѾ|ч!th!lйr	EAepatЀcӔВtasi+*б|ѓ]lй@Ѷ#П+sћ!itchЛ||AAobstetrЀcӔВtaЈ
KAndividual|withi<on!ѻn
EAedullar]nailЛ|met?ro>ч!{ҫ<і	KAuscѼr|in}{а	CAuscѼ@Ԧ=||Ԧљ<in}{а	OAuscѼrly||in}{а
KAasal|in}th!nԈ	BAas?corѾosғoid|sғoi>nos!spray||AU;LH	AAas?spray||nas?spray	OAasally||in}th!nԈ
LAcѼr||inne@ң	BAcѼ@lens|artifici?len+fo@th!ң	FAcѼ@prВsц||ey!prВsц	KAperatй|dur%Ѝ	EAperaѥ!И>ӕs|И>loЃi<a<opera=||AUperi	EAperaѥ!complica=|Ѷdur%a<opera=	OAperatйly||dur%Ѝ
KAartum|dur%з	KAeritӝal|ч!th!bЧ]ҢЛ	KAulmonary|ч!th!ҕ
KAhecal|in}th!҃>т>th!spЭ	EAhec?Ԧ=|shԠin}th!spin?҃d	KAhoracic|ч!th!chВt
KAғЭ|ч!th!ӆ	BAғin!device|қЅз ы devic!i<th!ӆ||NAї;NGcontracepѥ!	DAғin!fet?demise||stӚз|VAath;AM	EAғin!ЦrВtric=|slЄЦ*{bab]i<th!ӆ||ATfetal;ATfoetal	EAғin!Цretarda=|poo@Цi<th!ӆ	EAғin!insemina=|ԉ%*spѦч!th!ӆ
KAaginal|ч!th!ԝ	KAascѼr|ч!И>vВҏ	EAascѼ@Ҝ|Ӊ>ч!{vВsel	KBenous|in}{ӷ	EAenou+adminԧra=|giv%in}{ӷ	EAenou+anВthВia|ӗ З!gй<in}{ӷ||AWtot?;OIa;AItot?intravenou+ana	CAenou+҃d||҃>in}{ӷ	EAenou+ѵoglobuҢ|Ѹ!Оn+gй<in}{ӷ	CAenou+infuЩ||drip|AJIV	BAenou+lЭ|Ԝ!in}{ӷ	OAenously||in}{ӷ	KAўricѼr|ч!{ӔlЄspac!*th!с<o@ф	EAўricѼ@hemorrh҈|ѹ%ч!th!Ъ||SHaem	KAitreal|in}th!jЧ]*th!ң	CAitre?Ԧ=||Ԧљ<in}th!ң
BA|pЂ*{Ҋ!#get+cГout
HAte|pГ{м%Ԝ!in	EA=|ԉ%*{м%Ԝ!i<th!windpipe||AKendotraӂ?
EAuscep=|ѣ #slҬ+in}itself, mostl]i<babiВ
BA|plaЁfiber
EAv!aspergӚoЈ|ҽ+mol>Й<ч!th!Я	EAv!candidiaЈ|ҽ+yeaЃЙ<ч!th!Я	BAv!ѕ|cК@#ha+ҷ<in}nҗb]щ||LAncer	EAv!duct?ѕ|moЃӌ<typ!*breaЃІ	BAv!fung?п=|fung?Й<#reaӂ+deep in}th!Я	EAv!mechanic?vўila=|м%machin!^{Ӷ	EAv!menЛococc?~|ҽ+Й<т>th!Ъ	EAv!pneumococc?~|ҽ+Й<^{єѳ	BAv!procedц|Ҽ!#ўer+th!Я	EAvenВs|powe@}grЄin}щ
KAiga=al|stiЅbe%tВted	BAiga=?Ѡ|З!#i+stiЅbe%tВted||QA[;QEnew ;QAproduct;QAЗ?product	BAiga=?Ї|МЁ#i+stiЅbe%tВted||RAherapy	BBiga=?vaccЭ|Ҵ!#i+stiЅbe%tВted
EAntar]commitУ|Ӑ?sta]agѪЃ{ѻn'+wӚ||MAӔd;AApsychiatrЀӔd;MAъiza=
BA channel|gat!#let+salt+in}А
EAng radia=|radiaљ<Шenӈ}Ѳ!А||ENs
EAhoreЈ|push%З!Њҧ<^currў
EAumab|З!#҇+th!ѽ]fеІ
EAopium|З!#ҩ+th!Ҟ||LA bromҬ
KAғal|o<th!sam!sҬ
EArtan|И>prВӃ![
EAл|Ю?*pЂ*th!iris
BAomy|lӏ@Ӕ!#Ӆr+ey!prВsц
EAecan|cК@[
EA|swЧ%*th!r%т>th!pupil
EA ӂla=|Ю%Ԥ{iron	FA deѧ||lЄiron	EA deficienc]anҙ|Дfew re>И>cЧ+beҘ!*lЄiron||SEa	EA oәload|ДmuЎiro<i<th!Я
HAн|treв^rays	EAa=|МЁ^rays
GAt!th!wound||rins!th!wound
EAbl!ѣ Ћ|Ԏ-tѦbЧ]Ҥ<^џe+i<ѣ habits	EAЁcontӜ dermatБ|ҧ<rash _Ҿ%ԍsh
PA indicн>for||i+ӥ>for
EAia|Дҍ!И>flЄ}pЂ*th!Я||EEa	KAia-induced|П>b]laЖ*Џ||EMa	EAia-reperfusio<ҡ|Ѳ!whe<И>flЄreturns||EVaem	KAic|П>b]Дҍ!И>fӢ||EEa	EAЀҖdiomyю|ѿheЂ_poo@И>fӢ||ETa	EAЀcolБ|ѣ Ѳ!_poo@И>fӢ||EMa	EAЀheЂ~|heЂН!П>b]ԩe>arғiВ||ESa	EAЀoptЀneurю|ey!к!Ѳ!_poo@И>fӢ||EVa	BAЀstroke|strok!П>b]{И>clot||ELa	KAic-reperfuЩ|*И>flЄreturnЛ||EQa
BA cЧ|ceЅ#ђ+insuҢ	EA Ӌa=|ӟЁ*cЧ+#mak!insuҢ
BAvӝ|plaЁг!i<soy
KAic|^th!sam!ҊВ
KAeѾ|в{stead]speed	EAetЀstrength|streng҄в{stead]speed
QAio<precau=s|step+#ҹ ѳ+_шd%i<th!ъ
KAric|tens%ѩГmovЛ	BArЀҌ|exercis!#tense+а+ѩГmovЛ
EAzid|TB [
EAbid!dinitrн|ӂЃҤ<[||LHmono
KAic|a+salt]a+Џ
EAүoin|Шacn![
EAnazole|fungu+[
BA.IV drip|҃>o@З!gй<sӢl]in}{ӷ	RA.IV ҃ds||҃d+in}{ӷ	BA.IV lЭ|Ԝ!in}{ӷ
EAdЭ|heЂ[
EAcү|ӑ![
EA.IxodВ|tiЖ#шd+~
EA.Janu+kinas!ж|З!#calm+th!Ѹ!ї||BKAK
EAs!ҰphalБ|с<Й<ш>b]mosquitoВ
EBce|yЧЄҧ<an>eyВ
KAl|*th!middl!pЂ*th!қЅѣ
EAsл|feed%Ԝ!in}th!қЅѣ
EAm|middl!pЂ*th!қЅѣ
EA effuЩ|҃>i<{҅	EA hypermobilь|ә]flexibl!҅s||AN	EA instabilь|ԡЁ#slips	EA mobiliza=|gўl!mov%*{҅||MFs	EA spac!ԩЛ|wor<cushio<i<{҅	EA stiffnВs|ԡЁ#i+ԍ>}Ғ
BA@ӷ|Ӱ!vei<i<th!neck||AMinғn?
EAl!idiopathЀarthrБ|ԡЁН!i<ѱ||JJ	EAl!myoclonЀepilepsy|jerk%seizц+#stЂi<teens	EAl!rheumatoi>arthrБ|ԡЁН!i<ѱ
EAeЈ|potassium leav%i<urЭ
EAoo и|Ӕd%{newbor<agѪЃbar!ѷ	EAoo m҉@и|Ӕd%a<җl]bab]ҧ<}ѷ
BA.Kaplan-Meie@curve|chЂ*hЄӇ]С!liv!ove@Ҫ	BA.Kaplan-Meie@ВԢн|ВԢat!*hЄӇ]С!liv!ove@Ҫ
EA.Kaposi sarcԟ|cК@#П+dark patӂ+o<th!ѷ||GI's
BA.Karnofsk]perforӇc!status|scor!*hЄweЅ{ӎeЁӇagВ
BAype|pictur!*aЅDNA strands	EAypЛ|teЃ#look+вaЅDNA strands
EA.Kawasaki ~|ԣ>дВ+#П+ѡ<И>vВҏ
CA||raise>sҖ|GA sҖ
EAcл|Ю?*pЂ*th!ң'+front
BAn|tӈО<i<ѷ, hai@an>nails	KAnized|ԍdene>lik!nails	BAnocyte|mai<ceЅ*th!oute@ѷ	EAtis|swЧ%*th!clea@froЁ*th!ң
EAconjuncѥБ|swЧ%*th!froЁ*th!ң	EAconjuncѥiti+sicca|dr]eyВ||AAdr]ey!~	EAconus|thi<froЁ*th!ey!#bulgВ	BAlyѾ|З!#loԈn+dea>ѷ	EAmetry|meaӃ!*th!ң'+curve	EApathy|Н!*th!clea@froЁ*th!ң	EAsi+pilaris|қЅrӈbump+o<th!ѷ	KAѾ|^thick, ԍ>ѷ	EAл|cГi<th!ң'+front
EAғus|с<Ѳ!i<{newbor<_ДmuЎyЧЄpigУ
EAne|З!fo@ӗ, Ҥ<o@ӤВЩ
EAidoЈ|ҁ+aci>ҋԆi<th!Џ
EAnazole|fungu+[
CAnЀdiet||ә]Ӣ-Җb diet
BA|aci>_th!burn%*fвi<th!Я
EAria|fвwҲ!i<urЭ
EAofen|Ҥ<an>swЧ%[
EAlac|ШҤ<[
EAs|burn%fвinstea>*ԙ@fo@energy
KAc|^fвwҲ!i<th!Џ
BA informaЁinғview|talk ^ԗ!рknow+th!topЀwЧ
EA!Ѝ|ұ]ЊқЅcuts||||4
AA Ӌa=||Ѣ]Ӌ|AQrenal;AAren?Ӌ
EA|О<#switӂ+҉r+on
KAѾ|*hЄth!ѽ]movВ	EAѾs|hЄth!ѽ]movВ
EAҐ|ё]*ѽ]ҒУ	EAotapЛ|elҲЀtap!o<th!ѷ
BAcs|hЄfaЃҾ%movВ
EA.KlebsiЧ{ӻe|gѦԔ<caught i<ъs||KA
EA.KlЭfelte@Ћ|ҊetЀЬ<i<boy+#Ӆr+tВtosғӝ
AA arthroplҲy||kne!reҭУ|ARtot?	EA ԡЁeffuЩ|҃>i<th!knee	EA osteoarthrБ|wor<kne!҅||AAosteoarthriti+*th!knee;ACgonarthros
BAГmoӥ|mous!bre>ѩГ{certai<Ҋe
BAdg!transla=|putt%rВҗЎ}ӥ
EAychia|spoon-shape>nails
EAorkor|sћ!laЖ*О<^swЧЛ, i<ѱ
EAis|forwar>curv!*th!uppe@Ԯ
EAlol|И>prВӃ![
KA|*th!lips
CA an>delйr]unit||з unit|TAward||2	EA pѪ|Ҥ<*giv%з||EGu
BAя]findЛ|ӯЃrВult	BAя]parameғ|ӯЃvalue
CA ward||з unit|||4
KAnthЭ|*th!inne@җ	EAnthБ|inne@ea@swЧ%#П+dizzinВs||AEvВtibѼ@neur;AEvВtibѼ@neuron
GAte||cut	AB=||cut
KAal|*tҗs	BA?Ԅ|glan>#ђ+tҗs	EAa=|wнr]eyВ
EAe|О<#Ӧ+dow<milk ҿ
BAe|aci>mad!b]ԍd-ѭ%хВ	EA!dehydroҊӏ|О<#leak+_Ѳe>А	LAЛ||breҲfeedЛ	EAӲ|mak%breaЃmilk	CAio<consultӴ||breҲfeed%specialԧ|KBspecialis	EAӲ?amenorrhea|no Қ+whil!breҲfeedЛ||UCo
BA ӭoЈ|ДmuЎlӜЀaci>i<th!Џ
EA.LӜobacӚus|҇ful gѦi<th!gГan>ԝ
EA!intolerК|ѐ!digВt%milk ҿ
EAԈ|stool-sԔn%syrup
BA@infarc=|қЅstrok!deep i<th!Ъ||IAstroke
BAcл|Р<}tak!prВӃ!off th!кe+*th!spЭ
EAplҲy|wҬn%*th!spac!i<th!spЭ
EAdЭ|HIV [
EAigЭ|Ӓ!an>moo>[
BAg device|tool #prick+th!fЛer
EA.Langerhan+ceЅhisљcytoЈ|rar!ҋ-Ԇ*ѵ!А
EAg!imҤrУ|ѐ!us%langu҈||ATspecifЀ
EArazole|јЎaci>[
KAscopic|don!ЊқЅcuts	BAscopЀappendecл|Ю%th!appendix ЊқЅcuts	EAscopЀapproach|ЊқЅcuts	BAscopЀcӔecystecл|Р<}Ю!th!gallѯ@ЊқЅcuts	EAscopЀhysғecл|Ю?*th!ӆ ЊқЅcuts	EAscopЀsleev!gҲrecл|Ю%pЂ*th!јЎ}ӕ!weѴ	EAscopЀЍ|ұ]ЊқЅcuts	OAscopҨly||ЊқЅcuts	BAӽ|Ӻч!th!bЧ]ЊқЅcuts	BAл|ұ]Њ{cГi<th!bЧy
LAeal||voic!box	EAe?І|cК@*th!voic!box||MArcinԟ	EAe?mask ӧ|mask i<th!throвfo@мЛ||OA	BAecл|Р<}Ю!th!voic!box	EAБ|ѡ<voic!box, ^hoarsenВs	EAԟlacia|flopp]voic!box i<babiВ	EAopԍynge?reflux|јЎaci>#reaӂ+th!Ӟ	EAoscope|tool }se!th!voic!box	BAoӽ|Ӻвth!voic!box ^{қЅcamera	EAospasm|Ҁ<cӕ%*th!voic!box
CA||voic!box
EA i<situ keratomileuЈ|lӏ@ұ]}correct sѴ
EA.Lass{fћ|deadl]feve@ш>b]rats
AA menstru?Қ||laЃҚ
BAg powe@*atяney|pape@#let+ԗ!mak!deciЩ+fo@you||||4
EAprost|ey!drop fo@ѝey!prВsц
EA-lif!ӤВЩ|ӤВsio<i<olde@Сe	KA-onset|Ү%lн@i<Ԓ
EAy|dela]Ѯ!Ҿ%Үs	EA]Қ|Ԣ!Ѯ!Ԗ+Ԋ
KA|prВeЁbГЌӜй	EA п=|Й<#i+aӗ i<th!Я	EA ӶrculoЈ|Ӷrcuӕi+ѳ+i<th!ѽ]ѩГдВs||TA п=
KAl|}th!sҬ	EAl ankl!sprѪ|twԧe>ankle	EAl epicondylalgia|tenni+elbow||AAepicondylБ	FAl epicondylБ||tenni+elbow	BAl flЄtВt|quiЖhom!tВt||NAdevice||4	EAl inғn?sphincғoл|cГi<th!anu+х!}he?{tҗ	EAl recumbeЁposi=|ly%o<th!sҬ||IJdecubitus
EA|wash%out
EAve|З!#҇+ҵgo
BA Фѭer|traЭ>҇e@ѩГ{degree
EA.LDL cӔВғol|"bad" cӔВғol
EA-Ԣ!bias|fals!Ԏe@Ӄviv?_find%дВ+җly
EA ѽ]mass|ѽ]weеѩГth!fat||FE
EA.Lebe@hereditar]optЀneurю|Т>ӕ+*sѴ
EAomҬ|ԡЁ[
BA atrium|uppe@left heЂchamber	BA mai<coronar]ѫ|mai<arғ]#feed+th!ф	BA vўricle|mai<pump%chambe@*th!ф	BA vўricѼ@ӡ=|ѿpump%*th!ф	BA vўricѼ@ejecљ<frac=|sԍ!*И>th!heЂpump+oГeaЎbҝ	EA vўricѼ@hyperԛ|thicken%*th!ф'+mai<pump%chamber	BA vўricѼ@systolЀӡ=|ѿsqueez!*th!ф
KA]bҢd|^sеbelЄth!leg?limit||||2
EA.Legg-Calvé-Perthe+~|hip ӛ!dea҄i<ѱ||AP
EA.LegӲЧ{pneumophila|wн@gѦ#пt+th!ҕ||KA	EA.LegӲnairВ' ~|sћ!єЙ<_bacғi{i<wнr||AAlegӲЧoЈ;LI's
EAosarcԟ|cК@*orga<а
EA.LeishӇia|ӑ!ш>b]san>fliВ	EAaniaЈ|ӑ!Й<ш>b]san>fliВ
EAdomҬ|ӛ!cor!cК@[
FA *stay||Ԣ!i<th!ъ
EA.Lennox-GҲaГЋ|sћ!ԣ>Ӓ!дВs
EAirus|҂+ӥ>}Җr]Ҋe+in}А
BA|Ы!#tЧ+ҵ#ҵar!full
EAenЛe?metҲaЈ|cК@ш>т>th!Ъ
EApiroЈ|Й<ш>b]anim?urЭ
BA|are{*Ѳe>щ
EA dԈ|dos!#kӚs	EAь|powe@}kӚ
KAgic|ә]tire>an>sӢ	EAgy|greвtirednВ+an>laЖ*energy
EAole|Ы!З!fo@breaЃcК@o@fertilь
BAe|О<ҋ%Ѱ
EAhereЈ|tak%on!pЂoГ*th!Џ||AJ
BAia|cК@*th!Џ||EEa	KAic|*И>І||EEa
CAyte||ԑ!И>cЧ|DFc	EAytoЈ|ДӇ]ԑ!И>А||DIc
EAerma|ԑ!ҧ<patchВ
EAenia|Дfew ԑ!И>А||DGc	KAenic|^Дfew ԑ!И>А
FArhea||҃>_th!ԝ|DCcorrho
BAriene|г!#П+swЧ%i<th!Ҟ	BArien!recepto@ӴҶ|Ҳhm{pӚ||MAmodifier
EAlҬ|Ыe-Ѱ%shot||GAreҢ
BA *consciousnВs|hЄawak!an>alert {ѻ<is
EAracetam|Ӓ![
EApa|Parkinson'+[||AEL-	EApa-induce>dyѷВia|unыle>ҒУ+_{Parkinson'+Ѡ
EAoxacin|Х
EArgВtrel|з ы Ыe	EArgВtrel-releas%intrauғin!ї|Ы!coil||OL intraute
EAmendan|ѿheЂѠ
EA.Lew]ѽ]deУia|deУi{#aњ+ԬЛ, ҒmeЁan>ӗ||AAdeУi{^Lew]ѽiВ
EA.Li-Fraumeni Ћ|Т>ѝӳ*Ӈ]Іs
DA||sex drй
BAe>pracѾ?nurse|nurs!рgй+basЀи||JIvoca=||2
EA planus|itch]rash o<th!ҧ<o@i<th!Ӗ	EA sclerosus|itch]ԑ!ҧ<patchВ, Ԕ<o<th!Ҋitals	EA simplex chronicus|thiЖҧ<_scratchЛ	FAifica=||thickene>ѷ	KAoid|^flat, shin]bumps
EAЭ|numb%[
EA expectanc]вз|yҗ+{newbor<ca<expect }lй	KA-limitЛ|likel]}shorte<Ԓ	BA-limit%дВs|дВ+#i+likel]}shorte<Ԓ||OAӱ=	EA-sustѪ%Ї|МЁ#ҹ+{ѻ<alй||FNproԎ;QAи
AAyl!modifica=||lifВtyl!џe|KEinғven
BAm!prevalҰ|sԍ!*С!рeve@ha>it	BAm!risk|chanc!ove@{wӔ!Ԓ
BAnt|ban>*Ѭ!#ԡn+ӛВ	EAЁҡ|Ѳ!}{ban>i<{҅	KAntous|*th!band+#Ӕ>҅s
BA|г!#lock+on}{cЧ
IA||ti!off
FAon||ty%off
EAre|threa>}ti!off
EAaЭ|numb%[
BAhoo>raљ|hЄmuЎ{teЃrВult џe+th!odds
BA.Likert scale|scal!_disagre!}agree
EA ischҙ|laЖ*И>}a<ҳo@leg||JEa	EA spasѾь|Ԫҳo@leg хВ
FA>English proѧ||limite>English
EAipү|Ѻ+[
EA Ҡ|Цi<heѴ	BA regrВЩ|ma҄metho>#fit+{Ң!}data
EAlid|ШХ
KAl|*th!tongue
BA!ԃЈ|sҗЎfo@Ҋe+sԍe>i<{family	EA!disequilibrium|Ҋ!ӊҰ+#travel Ӏ
BAЀӭ|э]fв_plӴs
EA|О<#Ӧ+dow<fat
EA|fat	EA metabolism|hЄth!ѽ]ӥ+fat	BA nanoparѾle|ү]fвbubbl!#Җrie+{[	CA panel||cӔВғol tВt|HArofile;GAtВt	EA peroxida=|Ѳ!}fat+i<А	KA-ӅrЛ|Ӆr%И>fats	AA-Ӆr%Ӎa=||cӔВғol [|PAѠ;UAЭ;PAagў	DA-Ӆr%Љ||cӔВғol Ї
BA|fats
EAsԛ|abԏ?ӕ+o@ҋԆ*ѽ]fat
EAneЈ|mak%*fat
EAЈ|Ӧdow<*fat
CA||fatt]lump
KAilic|dissolv%i<fat
BAlysaccԍҬ|pЂ*{ѳ'+waЅ#П+fћ
EAotein|parѾl!#Җrie+fвi<th!Џ
EArcԟ|cК@*fвщ
KAmal|Җrie>i<ү]fвbubblВ	EAme|ү]fвbubbl!#Җrie+[
EAc=|suck%oГ*fat
BA biopsy|И>teЃfo@Ԗ+*І
EAutҬ|Ѻ+an>weеӕ+shot
EApril|И>prВӃ![
EA.Lisғi{monocytoҊВ|foo>gѦ#ԍm+ѓiВ	EAioЈ|foo>Й<#i+ҁ+i<б||HA{п=
CAtur!review||summar]*paЃёiВ
EAm Җӛн|moo>[
EAripsy|shoЖwave+#Ӧ ԆѢ]stonВ||ALshoЖwav!;ALԤacorpore?shoЖwav!
EA attenuн>influenz{vaccЭ|flu Ҵ!spraye>i<th!nԈ	EA з rн|sԍ!рhav!{liv%Ҹ	BB vaccЭ|Ҵ!mad!^{weakene>ѳ||FHattenuн>;AIattenuнd
EA cirrhoЈ|lҲ%sҖ+i<th!lйr||AKhepaѾ	BA enzyme|И>О<#Ԋ+hЄth!lй@i+doЛ	FA fibroЈ||lй@sҖrЛ|AJhepaѾ	BA funcљ<tВt|И>teЃ*hЄth!lй@i+ѭЛ	EA rВec=|Ю?*pЂ*th!lйr||AKhepaѾ	EA stiffnВs|hЄԪth!lй@is	EA ӟЁrecipiў|ѻ<рgԠ{new organ||AVѢy;AVrenal	DA Ӌa=||lй@Ӌ|AQhepaѾ
EA donor|dono@рi+alй	BA wӚ|writte<stнmeЁ*wishe+aboГҖ!nea@th!en>*Ԓ
BAg dԈ|Ӱe@firЃdԈ
EA ӻ|Й<*on!pЂ*th!ԁ
BAomy|Р<}Ю!pЂ*a<organ, Ԕ<{ԁ
EA@ѕ|typ!*breaЃІ	EA@Җcinom{i<situ|җl]ceЅџ!i<th!breҲ
EB anВthВia|З!#numb+{қЅarea||IIa	CA anВtheѾ||numb%[|IIa	EA ы|ҹ%{cК@_com%baЖnҗby
BAze>І|cК@#ha+Ќшd||GJs;KBtumo;GBse>tumou	BBze>п=|Й<i<on!қЅarea||GMs	EBze>pѪ|Ҥ<i<on!қЅarea||GHs	EAze>Ҧ!І|cК@stiЅч!th!prostн
EA]advК>І|cК@#ha+ш>}nҗb]щ
EA|ѹ%i<th!week+о@з
EA=|mov%тd
EAgӲ?recurrҰ|cК@baЖi<th!sam!ҭ||DN
EA *ы|belief aboГрi+i<cԍg!*you@Ԓ
BAЀregrВЩ|ma҄metho>}Ңk facя+}{yВ-or-no rВult
EA COVID|ґ+#laЃfo@month+о@COVID-19||AApost-COVID-19 ӱ=;AApost-COVID ӱ=	EA QT Ћ|heЂrhythm Ѷ#ca<Ҙ!fѪtЛ	KA-ӜЛ|#ѭ+fo@{ӪҪ	BA-Ӝ%beta-Ҷ|З!#ҹ+ӧ+ope<fo@hours||QI2	EA-Ӝ%insuҢ|insuli<#ѭ+sӢl]aЅday||AIbasal	BA-Ӝ%musҖinЀӴҶ|З!#ҹ+ӧ+ҩ||AV	EA-Ӝ%rћsibl!contracep=|з ы #lҲ+fo@yҗ+bГca<b!Ԙped||ZAntraceptй	BA-tѦҖ!facilь|hom!fo@С!рnee>dail]и
KAudinal|folӢ%th!sam!С!ove@Ҫ	BAudin?ёy|ё]#folӢ+th!sam!С!ove@Ҫ
BA diцѾ|Шwн@pӚ	EA electroӃgic?excisio<procedц|Ю?*abԏ?cЧ+_th!neЖ*th!ӆ||BBarg!loop excisio<*th!transformaљ<zon	BA recorder|қЅimplӴe>devic!#record+th!фbҝ||ANimplӴabl!
EAmҬ|З!#Ԙ+loos!stools
EAvir|HIV [||JA-ritonavir;AFrito
EAdЭ|Ӯ][
EApam|calm%[
EAis|inwar>curv!*th!Ӆ@Ԯ
EAan|И>prВӃ![
GA consciousnВs||pas+out||||1
EA *consciousnВs|pass%out	BA-of-funcљ<muta=|Ҋ!џ!#Ԙ+{Ҋ!_ѭЛ
RA }folӢ-up||no Ԏe@Ӽhable
EAaү|cӔВғol [
EA з weѴ|weеӠ@5.5 pounds, o@2.5 kg, вз||JG	BA з weеinfӴ|bab]Ӡ@5.5 pound+вз	BA molecѼ@weеheparin|И>thinne@shot	EA viЩ|poo@sе#glasse+canЌfull]fix	EA-Җbohydrat!diet|diӄ^few starӂ+an>ҿs	EA-densit]lipoОn|"bad" cӔВғol	BA-dos!CT scan|єsca<#ӥ+ҍ!radia=||JAcompute>tomѤ	EA-grad!gliԟ|sӢ-ҷ%с<tumor	BA-impӜ Ҍ|exercis!#i+gўl!o<th!҅s	BA-incom!country|poo@country	EA-level lӏ@Љ|ѿlӏ@#trҝ+pѪ	EA-ӳҦ!І|slЄҦ!І	JA-sodium||Ӣ-salt|AHreduced
CA Ԥemь||leg	EA gҲrointВү?ѹЛ|ѹ%i<th!ѣ	EA limb amputa=|ӕ+*{leg	CA rВpiraя]trӜ п=||ӂЃп=|SHin	EA urinar]trӜ Ѩ|ѐ!pass%o@Ӕd%urЭ
DAo||Ӆ@baЖpѪ|FA@pѪ
LA||Ӆ@Ԯ	EA disc hernia=|slippe>disk i<th!Ӆ@Ԯ||AP;KLk	CA punctц||spin?tap	CA spЭ||Ӆ@Ԯ
KAacral|*th!Ӆ@Ԯ
KA|ч!spac!*{Ӷ
BAл|Р<}Ю!{breaЃlump
EA adenoѕ|ӌ<typ!*єІ	EA compliК|hЄeasil]th!ԁ+stretch	EA parenchyma|ѭ%Ѭ!*th!ԁ	EA rВec=|Ю?*pЂ*{ԁ	EA volum!reducљ<Ѝ|Ю?*Ѳe>ԁ
EA|Н!i<whiЎth!ѽ]҆+it+ow<ѬВ||ACїЀlupu+erythematos	EA nephrБ|Ѣ]Ѳ!_{Н!*th!Ѹ!ї
EA phӏ|Ԣ!у<egg releas!an>Қ	EA phas!ӣ|Ыe+}҇ {ѓ]Ү
BA|yЧЄplaЁcolo@goo>fo@eyВ	BAiz%Ыe|Ы!#trigger+egg releӏ||HLs
BAne|re>colo@i<tԟtoВ
DA.Lym!borrelioЈ||Lym!~|AL
BA node|қЅglan>#filғ+ѳs||GAԄ	EA nod!metҲaЈ|cК@#ш>}nҗb]Ԅs||ALnodal;TBe
BAdenecл|Р<}Ю!Ԅ+Ԑ!cК@ma]шd||FA nod!dissec=	EAdenБ|ѡn, пte>Ԅs	KAdenopathic|^ѡ<Ԅs	EAdenю|ѡ<Ԅs	EAngiѤ|X-ra]*҃>vВҏ	EAngiԟ|Ц*҃>vВҏ	EAngБ|пte>vВsel+Ӡ@th!ѷ	KAѾ|*th!vВsel+#drai<ѽ]҃d	EAtЀfilariaЈ|worm Н!#П+sћ!swЧЛ||AFelephӴ	BAtЀї|netѭ #drѪ+҃>an>fѴ+п=	BAtЀvВsel|vВsel #drѪ+ѽ]҃d
EAdema|swЧ%_{ҋԆ*҃d||FFo
EAcele|pockӄ*ѽ]҃d	BAcyte|typ!*ԑ!И>cЧ	KAcyѾ|^Ӈ]ԑ!И>А	EAcytoЈ|ДӇ]*{ԑ!И>cЧ	EAgranulom{venereum|Й<ш>b]sex	KAid|*th!Ѭ!#ђ+ѵ!А	BBma|cК@*th!lymph ї	EApenia|Дfew *on!typ!*ԑ!И>cЧ	EAvascѼ@invaЩ|cК@ҷ%in}vВҏ
EA.LynЎЋ|Т>Ь<#raise+th!chanc!*ѣ І
KAmal|*th!cЧ'+wҲ!Ӧdown	BAm?sяag!Е|Т>ҋԆ*ќsubstК+i<А	BAme|ceЅpЂ#Ӧ+dow<wҲe
EA=|ҧ<soft _wetnВs
EAngiю|Н!*Ӱ!vВҏ
EAephaly|ә]Ӱ!head
BAid!Х|famil]*Хs
BAolecule|ә]Ӱ!molecule
BAutriў|nutrieЁneede>i<Ӱ!amounts, suЎa+Оn
BAh҈|ԑ!И>ceЅ#ҝ+ѳs
EAomia|Ӱ!siz!*{bab]вз||AKfet?
KAascѼr|*Ӱ!И>vВҏ
BA|pЂ*th!ey!#see+fin!detail	KAr|*th!cўe@*sԍp sеi<th!ң	EA@deҊera=|ey!Н!#blur+whвҵӺstraеat	EA@edema|swЧ%вth!baЖ*th!ң||IFo;ANӹЀ;AFӹЀmacѼ@o	EA@Ӕe|Ӕ!i<th!cўe@*sѴ
CA||flвspot|AGҧ<
BApapѼ@rash|rash ^flвspot+an>қЅbumps
EAium sulfн|mЭr?gй<}preveЁӒВ||NDph
EAЀrВonanc!angiѤ|sca<*И>vВҏ	EAЀrВonanc!cӔangiopancrҝѤ|sca<*th!lй@ducts	EAЀrВonanc!imagЛ|sca<#ӥ+Шmagnets	EAЀrВonanc!spectroӽ|sca<*ѽ]ҥals	EAoҰphalѤ|teЃ*th!Ъ'+magnetЀӓ
GAi<hydra=||drink enough|JJadequat!;AAremai<hydrнd
BAnanc!dԈ|regѼ@dos!#ҹ+{З!ѭЛ	EAnanc!hemodialyЈ|regѼ@И>clean%b]machЭ||NLa	BAnanc!Ӎa=|З!Ԛ<dail]}ҹ {Ь<i<ӂck||RAЭ	BAnanc!Љ|МЁ#ҹ+{Н!i<ӂck||NArҝУ	EAnanc!МЁphӏ|Ԣ!*stead]Ї
BA adәs!ҖdiovascѼ@evў|heЂ҆, strok!o@dҝh||TGac	EA ӤВsiv!Е|ӤВsio<#lҲ+an>aњ+dail]Ԓ||AAcҢic?ӤВЩ;OAon	BA hԧocomӎbilit]complex|Оn+#mark cЧ+a+you@own
EAorp=|ѐ!tak%i<nutriў+_food
JAptй||un҇ful
EAe|Ҋer?Ԁ%*be%unwЧ
EA{i<б|Ԩ{whil!pregnӴ
EA fӜo@infertilь|ѐ!hav%{bab]du!}sperm
BAma=|pЂЌforme>rѴ
ABancy||І	LBӴ||Іous	EAaЁascitВ|bЧ]҃>_І	EAaЁhyperthermia|ҁ+Ӽљ<}ӗ gas	BBaЁmelanԟ|ҽ+typ!*ҧ<І	EAaЁmВ҉liԟ|єҢ%cК@_{mЭr?dust||ANpleural	EAaЁpleur?effuЩ|҃>т>th!є_І	EAaЁtransforma=|џ!in}І	CAaЁtumor||І|OBu;KAneoplasm
KArished|Ќgett%enӈ*th!rеfoods
EAri=|Ќgett%enӈ*th!rеfoods
EAluЩ|tee҄#do Ќmeӄcorrectly
EAon|ӛ!#heale>crooked
LAy||breҲ
BAram|X-ra]*th!breҲs	KAraphic|*{breaЃX-ray	EAraphЀdensь|hЄdens!th!breaЃlook+o<X-ray	EAraphy|X-ra]*th!breҲs
FAlҲy||breaЃЍ|EGa
EA>и|inӃanc!^{sӄҔ*docя+an>ъs||||2	BA>Җ!organiza=|insц@^{sӄҔ*docя+an>ъs||||2
BAe>reporғ|ѻ<рmuЃreport suspecte>abӥ||GJory
ABle||Ӆ@jaw	LAѼr||Ӆ@jaw	EAѼ@frӜц|ҫ<jaw	EAulecл|Ю?*th!Ӆ@jaw
EA|Ԣ!*ә]ѝmoo>an>energy
BA episode|Ԣ!*ә]ѝmoo>an>energy
GAЃas||shЄԆas	BAsta=|Ԗ
BA.Mann-Whitne]tВt|teЃ*whethe@Ԃө+ӊ||NEU 
EAol|ԙ@#draw+oГ҃d
EA ceЅlymphԟ|faЃИ>cК@*th!ѵ!А
EA lymphatЀdrѪ҈|massag!}mov!ѽ]҃d	FA Љ||hands-o<Љ
EA syrԆurin!~|Т>ѶӦ%dow<Оn
EA.Marburg ҂+~|deadl]feve@lik!Ebola
EA.Marfa<Ћ|Т>Ь<#aњ+th!ф, ң+an>ӛВ
EA?zon!lymphԟ|slЄИ>cК@*th!ѵ!А
KA|Ќtol>рget+what	EA ԥЩ|ѝИ>prВӃ!misse>вth!docя's
BA casualt]incidў|emerҊc]^mor!ӎў+tha<service+ca<handle	EA Ѡ adminԧra=|giv%З!}{wӔ!communь	EA spectrometry|lab metho>#weigh+moleculВ	EA Ҵa=|Ҵat%Ӈ]С!i<{ӨҪ||FFѵiz;FFѵis
BAer|mai<ӂw%а
BA cЧ|ѵ!ceЅ#П+ӮiВ
CBл||Р<}Ю!{breҲ
GAн||ӂw	DAa=||ӂwЛ
EAis|ѡn, sor!breҲ, Ԕ<whil!nursЛ
EAytoЈ|ДӇ]Ӯ]А
EAdecл|Р<o<th!ӛ!behin>th!җ	EAdБ|Й<*th!ӛ!behin>th!җ
KAal|*th!m҉r	BA?ӴiЯ|ѳ-fѴ%О<#{m҉@passe+}he@Ҹ	EA?morbidь|дВ+П>b]ѓ]o@з||ASsћ!	EA?ԓь|dҝh+_ѓ]o@з||JAdҝh	EA?ԓit]raљ|m҉r+рdi!pe@100,000 зs	EAal-fet?[|Җ!fo@high-ӳѓiВ	BBal-fet?З!specialԧ|Ԍ@fo@high-ӳѓiВ||ADperinatolog
BA metalloОnӏ|О<#Ӧ+dow<щ
AAa||uppe@jaw	LAary||uppe@jaw	EAar]expanЩ|wҬn%*th!uppe@jaw||ATrapi>	BAar]sinus|ӔlЄspac!i<th!ӂekі	EAecл|Ю?*th!uppe@jaw	LAofacial||jaw an>face	FAofaci?Ѝ||mou҄an>jaw Ѝ|AVor?an>
EAl oxyge<upԚ|moЃoxyge<th!ѽ]ca<ӥ||FOum;AOpeak;PAconsump=
EAm tolerн>dԈ|higheЃdos!#С!ca<Ԛ
PA prВeЁwith||ma]shЄԆwith|ANcan
QA|micrograms
EA arғi?prВsц|aәag!И>prВsц	EA corpuscѼ@volume|siz!*re>И>А	BA ӊҰ|aәag!ӊenc!у<өs	BA folӢ-up|hЄӪС!wer!folӅ>o<aә҈
EAs-mumps-rubЧ{vaccЭ|shԠagѪЃthre!ԣ>~s
EAazole|worm [
EAic?vўila=|м%^th!҇ *{machЭ	EAism *ac=|hЄӵѭs
EAum|Ԟ'+firЃstool	EAum aspiraљ<Ћ|bab]м%i<firЃstool||TA	EAum ileus|ѣ Ѱe>b]thiЖfirЃstool	EAum-staЭ>amniotЀ҃d|з wн@^stool i<it
KA|towar>th!middle	BA collнr?ligaУ|ban>o<th!ч!*th!knee	FA epicondylБ||golfer'+elbow
BA|middl!value|||A roa>strip ha+th!sam!name.	BA folӢ-up|middl!valu!*hЄӪС!wer!folӅd	BA кe|к!i<th!wrԧ	EA Ӄvival|Ԣ!#half *th!С!liv!beyond
KAүal|*th!spac!у<th!ҕ	BAүoӽ|Ӻу<th!ԁ+^{thi<camera	EAүum|spac!у<th!ҕ
AA.Medicai>beneficiary||ѻ<^Medicaid|JArecipiў||3	EA.Medicai>expanЩ|Medicai>fo@mor!С!^lЄincomВ||||3	BA.Medicai>redeғmina=|ӂЖ*рstiЅget+Medicaid||JAunwindЛ||3	EA.MediҖ!AdvӴ҈|privat!pla<ӥ>i<ԉ!*Origin?Mediи||||3	EA.MediҖ!PЂA|MediҖ!fo@Ӑ?stays||||3	EA.MediҖ!PЂB|MediҖ!fo@Ԍ@visits||||3	EA.MediҖ!PЂD|MediҖ!fo@[s||||3	AA.MediҖ!beneficiary||ѻ<^Mediи|JArecipiў||3	EAl ai>i<dyЛ|҇ _{Ԍ@}en>ӝ'+Ԓ||JJsЈtК||2	EAl detoxifica=|clҗ%{Ѡ _th!ѽ]Ӡ@Ӎ?и	AAl evalua=||Ӎ?exam|APcҢ;IAassВsУ;AAcҢic?assВsУ||2	BAl examЭr|Ԍ@рlook+in}Ҁ<dҝhs||||2	DAl inғven=||Ӎ?Ї	EAl necВsь|pro*#th!Җ!i+needed	BAl oncoҎ|Ԍ@рtrҝ+cК@^[s	AAl prӜi=er||docя	KAll]necВsary|neede>fo@someӝ'+э	CAљ<abor=||aborљ<^pӚs|GJl	EAљ<adherҰ|tak%З!a+directed||AKѠ	EAљ<adminԧra=|giv%*[||APѠ	EAљ<compliК|tak%З!a+directed||AAcomplianc!^Ӎa=;ALЇ;AAcomplianc!^Ї	CAљ<error||З!misԚ	EAљ<fo@opioi>us!Е|З!#eӏ+cravЛ+an>withdrawal||KP+fo@opio;FUin!for	BAљ<oәus!headaӂ|headach!_tak%Ҥ<З!ДԔn||AJrebound	EAљ<reconcilia=|ӂЖ*{ѻn'+fuЅЗ!lԧ||FPinВ	CAљ<regimen||З!plan|AIѠ	CAљ<review||З!ӂck|FHinВ;FHЭ;ARstructц>	EA=-asЈte>Ї|З!an>counsel%fo@addic=||||2
EA.Medigap|Ԥ{inӃanc!fo@С!^Mediи||||2
BA.Mediғranea<diet|ҝ%pla<^Ӈ]vegetablВ, fish an>oliv!oil
BA-chai<triglycerҬ|easy-to-us!fat	KA-ғm|lҲ%week+}months
EAyprogВғon!acetн|з ы shot||AZdepԠme
EAar]ԭ>ѕ|rar!ԭ>І	EAoblaј|с<cК@i<ѱ
EAuЭ|Ԩ{[
BAryocyte|ӛ!cor!ceЅ#҇+И>clot
EAia<glan>ӡ=|Ѱe>oil Ԅ+i<th!ңlid
EAs|ceЅsplitt%#ђ+egg+an>sperm
EAn|whвgй+ҧ<an>hai@thei@shade
BAcyte|ceЅ#gй+ҧ<it+color	BAma|ҽ+typ!*ҧ<І
EAa|dark patӂ+*ѷ||AEchlo
FA||black, tarr]stool|DDa
EAcam|Ҥ<an>swЧ%[
EAlan|cК@[
EAЭ|memor][
BAne|thi<layer	BAn!potўial|electrЀcԍg!acros+{ceЅwall	EAnou+nephrю|Ѣ]filte@~
EA и|hous%an>Җ!fo@С!^deУia||||2	BA cЧ|ѵ!ceЅ#remember+{ѳ||HEB ;HET 
CAhe||firЃҚ
KAeal|*th!Ң%т>th!Ъ	EAe?irrita=|ԪneЖ_swЧ%т>th!Ъ	EAВ|Ң%т>th!Ъ	BAiԟ|Цi<th!Ң%*th!Ъ, usuall]ЌІ	EAococc?~|ҽ+bacғi?Й<*th!с<Ң%o@Џ
EAecл|Ю?*я<kne!cushӲ	BAu+tҗ|я<cushio<i<th!knee||AAя<meniscus;GFal
KAusal|*th!en>*monthl]Қs	EAus?ґ|sig<*th!џ!*Ԓ
EAhagia|heav]Қs||AAheav]menstru?ѹЛ
EA|monthl]Қ||EAtrua=
LAual||Қ	AAu?cramp||perio>cramp	BAu?cycle|monthl]џe+#lea>}{Қ	AAu?Қ||Қ	AAu?product||perio>product	HAuн|hav!{monthl]Қ
EA capacь|abilit]}mak!you@ow<deciЩs||AJdeciЩ-makЛ
EAzumab|Ҳhm{shot
EA.Merkel ceЅѕ|rare, faЃҧ<І
EAnem|ә]ШХ
EAmЭ|ѣ [||GDz
BAhym?stem cЧ|ceЅ#ca<tur<in}і, fвo@Җtil҈-lik!щ||OFrԟl
KAeric|*th!Ѭ!#Ӕd+th!gut	EAerЀischҙ|laЖ*И>}th!gut||PEa	EAery|Ѭ!#Ӕd+th!gГi<ҭ
EAeliԟ|cК@*th!Ң%*Һ, Ԕ<tie>}asbВtos
EAge@RNA|instruc=+#teЅcЧ+whiЎО<}ђ
BA-ԃЈ|ё]#combЭ+th!rВult+*Ӈ]ёiВ	KA-ԃѾ|combin%Ӈ]ёiВ	BA-ԃtЀreview|ё]#combЭ+Ӈ]ёiВ	EA-regrВЩ|metho>}lҗ<wh]ё]rВult+ӊ
KAlic|*hЄth!ѽ]ӥ+foo>an>energy	EAlЀӭoЈ|ДmuЎaci>i<th!Џ||AI	EAlЀӛ!~|ѿі+_{ѽ]ҥ?ҟ	BAlЀЕ|Ь<#aњ+hЄth!ѽ]ӥ+food||NAeӏ	EAlЀpathway|chai<*ҥ?step+i<th!Я	BAlЀrн|hЄfaЃth!ѽ]burn+energy	EAlЀЋ|Ҕ*ҟ+#rais!heЂrisk	EAlism|hЄth!ѽ]ӥ+foo>an>energy	BAlite|г!left о@th!ѽ]Ӧ+Ҿ%down	HAlize|Ӧ dow<i<th!Я||IBs	EAlomics|ё]*th!Я'+қЅҥals
BArpal|Ӫӛ!*th!hand	KArpophalangeal|*th!knucklВ
EAasia|џ!*on!ceЅtyp!}an҉r	KAasѾ|^џe>А
EAӏcл|Ю?*cК@#шd	BAaЈ|cК@#ha+шd	IAasize||шd|JBs	KAaѾ|ш>}҉@part+*th!Я	EAatЀbreaЃІ|breaЃcК@#ha+шd	EAatЀІ|cК@#ha+шd||LA~	EAatЀcolorect?І|ѣ cК@#ha+шd||PKцc
BArsal|Ӫӛ!*th!foot
BAd-dos!inhaler|inhale@#gй+{sӄpuff *[
EAmin|ӌ<Ѻ+pӚ
EAӝ|З!#trҝ+addicљ<}heroi<an>simila@Ѡs
EAilҢ-reЈtaЁStaphylococcu+aцus|ҧ<bacғi{#Ӈ]Х+canЌkӚ
BAnЭ|О<ҋ%Ѱ
EArexн|З!#calm+a<oәacѥ!ѵ!ї|||I<ѝdԈ+ӵtrҝ+І.
KAнd|^ҥ?tag+added	EAa=|add%ҥ?tags, Ԕ<}DNA	EAmercury|ќform *mercur]foun>i<fish	EAphenidн|ADHD [	EAprednisolӝ|Шsғoid
EAopramҬ|З!agѪЃnaӥa
EAolol|heЂ[
EAis|ѡ<ӆ
EAidazole|Х
FArhagia||ѹ%у<Қs|AAinғmenstru?ѹЛ
EA.mHealth|ФҖ!b]phӝ
EAngiю|Н!*ү]vВҏ	BArray|lab chip #tВt+Ӈ]Ҋe+вonce	EArra]ԃЈ|ӯЃ*Ӈ]Ҋe+вonce
KAial|*ѳs	EAicҬ|Ҿ%#kӚ+ѳs	BAioҎ|sciўiЃрёie+ѳs	EAiҐ|ё]*ѳs	BAiome|bacғi{an>҉@ѳ+#liv!i<th!Я	BAiota|ү]liv%thЛ+i<th!Я
EAephaly|қЅhead, Ԕ<^с<ҟs	EAircѼ=|И>flЄi<ү]vВҏ	EAytЀanҙ|lЄre>И>cЧ+^қЅre>И>А||NEa
BAele=|ү]miss%piec!*{DNA strand
BAlia|ѵ!cЧ+*th!Ъ	EAnathia|қЅjaw
EAetҲaЈ|ү]ш>*І
BAutriў|nutrieЁneede>i<ү]amounts	BAutrieЁsuppleУa=|add%Ӂn+an>mЭrals
CArganism|ү]liv%thЛ|ѳ|FI-
BAlasѾ|ү]bӵ*plasѾ
EA.microRNA|ү]molecul!#turn+Ҋe+down
EAcopЀcolБ|ѣ swЧ%see<onl]Ӡ@{ԇ	EAcopЀpolyangiБ|swЧ%*қЅИ>vВҏ	EAcopy|look%Њ{ԇ	EAurgery|ұ]Ӡ@{ԇ
KAascѼr|*ү]И>vВҏ	EAascѼtц|ү]И>vВҏ
DAi=||pass%urЭ
EAlam|calm%[
BA cerebr?ѫ|mai<arғ]*th!Ъ	BA-incom!country|countr]#i+neithe@riЎno@poor
EAthr?slЛ|strip #ӣ+th!ѯ@Ӷ||DO-
EAery|Җ!fo@зs
EAԧӝ|З!#end+{б
EAn!prophylaxis|prevў%migrѪВ||AAprophylӜЀМЁ*migraЭ	EAn!^aura|migrѪ!^warn%Ԗs, suЎa+flash%lѴs
EA cogniѥ!imҤrУ|memor]o@Ԭ%ҟ+milde@tha<deУia	EA traumatЀс<ҡ|concusЩ
DAia||heвrash	EAi{rubra|heвrash	EA]ӶrculoЈ|TB ш>Њth!Я
EAӝ|ѿheЂѠ
EAlnВs-bӏ>cogniѥ!Љ|ӫ]^calm atten=	EAlnВs-bӏ>strВ+reduc=|cours!i<calm atten=
BAlocorѾoid|Ы!#ы+salt	BAlocorѾoi>recepto@ӴҶ|wн@piЅ#ҹ+potassium||ALaldosғӝ
BA.Mini-Mў?Stat!Examina=|ӨteЃ*memor]an>ԬЛ
EAl џ!~|Ѣ]Н!#leak+Оn, mostl]i<ѱ	BAl cҢҨl]importaЁӊҰ|қlleЃџ!#matғ+}ӎўs||FUum cҢҨl]	EAl rВidu?~|few cК@cЧ+left о@Ї	KAll]invasй|don!ЊқЅcuts	BAll]invasiv!procedц|Ҽ!ЊқЅcuts	EAll]invasiv!Ѝ|ұ]ЊқЅcuts
EAm ж]concўra=|leaЃѠ neede>}Ԙ {ѳ
EAclЭ|Х
BA injurie+unit|ԉ!fo@sprѪs, cut+an>қЅburns||LFy||4
EAdil|hai@ӕ+[
EA|қЅpupils
EAapЭ|З!fo@ӤВЩ
EAostol|З!#tѴen+th!ӆ
EA misҖri҈|misҖriag!foun>o<{scan, ѩГѹ%o@pѪ||HAabor=
BAs!muta=|Ҋ!џ!#swap+on!ҋ%Ѱ
GBte||reduce	CAљ<measц||step #reduce+ԍm
KAondrial|*th!cЧ'+powe@plӴs	EAondri?DNA|Ҋe+passe>o<onl]b]th!m҉r	BAondri?~|Т>Н!#Ӆr+th!energ]cЧ+ђ	EAondri?ӡ=|failur!*th!cЧ'+powe@plӴs	BAondrӲ|powe@plaЁ*{cЧ
EAci<C|З!#Ԙ+sҖr%o@І||JA
EAs|splitt%*{ceЅi<two
KA|*{heЂvalv!o<th!left	EA regurgita=|leak i<{heЂvalve||HNvalv!;HAinsufѧ	EA stenoЈ|ԩ%*{heЂvalve||HIvalv!	BA valve|valv!o<th!left sid!*th!ф	EA valv!prolapse|heЂvalv!#doe+Ќcӕ!tѴly
EA connecѥ!Ѭ!~|mix *~+*th!Я'+щ	EA incontЭnce|leak%^bo҄strВ+an>urҊcy||GMurinar]
BAt]aid|ai>fo@mov%тd, suЎa+{can!o@wheelchair||JAdevice
EAnil|З!#ҹ+ҵawake
AAty||method
AA *transmisЩ||wa]*шdЛ|ARrout;AAtransmissio<route
KAte-intensь|#ђ+ҵм!fҲe@bГstiЅabl!}talk	EAte-intensit]acѥь|acѥit]#raise+th!puls!bГlet+ҵtalk||TAҌ;TGphysic?ac	BAto@variable|th%#џe+a<eњ
BAabl!ӳfacя|ӳ#С!ca<џe	BAe>Ranki<Scale|scor!*disabilit]о@stroke
IAte||adjust	EA=|adjustЛ
EA.Moh+Ѝ|ҧ<cК@ұ]don!laye@b]layer||FHmicrographЀ
BA|pЂ*{molecule
EA inciso@hypomЭraliza=|ѿcoat%o<som!ԅ||ZAisa=	BA б|abԏ?Цi<th!ӆ instea>*{э]б||AAhydatidiform mole
DA remedia=||mol>cleanup|||2
KAlar|*moleculВ, th!үieЃparts	EAla@biҐ|ё]*Ԓ'+ү]parts	EAla@epҬmiҐ|track%Н!ЊҊВ	EAla@weѴ|hЄheav]{molecul!is
EAcum contagiosum|қll, firm ҧ<bump+П>b]{҂s
GA@fo@Ԗ+of||watЎfor
BAin!oxidas!ж|olde@typ!*ӤВsio<[||AKMAO
EAthrБ|swЧ%*on!҅
EAorӲЀtwins|twin+рsԍ!{ԉўa
BAon?ӴiЯ|lab-mad!О<#target+{gѦo@~	EAon?gammю|abԏ?О<i<th!Џ||VA *ӠғmЭ>ԖificК
BAte|typ!*ԑ!И>cЧ	KAѾ|*{ԑ!И>ceЅtype
KAnic|П>b]on!Ҋe
EAurю|Ѳ!}on!кe
KAasic|^on!phӏ
BAccԍҬ|simpl!ҿ
EAmy|hav%onl]on!cop]*{DNA strand
EAerapy|МЁ^on![
BAsaturн>fatt]ӭ|э]fв_olй+an>nuts
LAgoѾ||idўҨ	BAgotЀtwin|idўic?twin
EAukҲ|Ҳhm{pӚ
BA.Montre?Cogniѥ!AssВsУ|ӨteЃ*memor]an>ԬЛ
BA Е|дВ+#aњ+mood, suЎa+ӤВЩ||AJaњй	BA stabilizer|З!#even+oГhigh+an>Ӣ+i<mood||MCs
EA.MoraxЧ{catarrhalis|gѦ#пt+ӧ+an>җs
EBь|дВs	EAit]an>ԓь|дВ+an>dҝh
KAnd|dyЛ
EAg stiffnВs|Ԫ҅+o<wakЛ
EAne|ШҤ<[
KAlogҨ|*shap!an>form||LA	EAlogy|shap!an>form
EBь|dҝhs	CBit]rн||dea҄rн
EAism|hav%cЧ+^ӊeЁҊe+i<on!Я
CAto-born!~||Н!_mosquitoВ|PAдВs
EA-to-chil>transmisЩ|ш>_pareЁ}Ҹ||ANәѾal;ANperinatal	EA-to-chil>transmissio<*HIV|pass%HIV _m҉@}Ҹ
KA|abl!}Ғ
EAty|powe@}Ғ
EA=?inғviewЛ|talk+#҇ С!fin>thei@ow<reason+}џe
EA Ѱ|З!#Ԙ+ҒУ	EA ы|ы *ҒУ	BA cortex|с<pЂ#ы+ҒУ	BA deficit|ӕ+*ҒУ	EA func=|abilit]}Ғ	BA imҤrУ|ѐ!movЛ	EA lҗnЛ|lҗn%ҒУs	BA neuron|к!ceЅ#ы+хВ||MAe	EA neuro<~|к!Н!#weaken+а+ove@Ҫ||MIe	BA ҧll|abilit]}Ғ	BA ґ|sig<#aњ+ҒУ	AB vehicl!accidў||ca@crash|OAcrash
CA ulcera=||mou҄sore
EAs=|burn%herb+nea@th!ѷ
EAoxacin|Х
BAy{~|ԩ%*с<arғiВ
EA|vir?дВ+^{pѪful rash
EA.mRNA|molecul!#Җrie+{Ҋe'+mВs҈	BA.mRNA vaccЭ|Ҵ!#teaӂ+cЧ+}mak!on!pЂ*{ѳ||BLВsenge@
KAhВй|sѾk%}moiЃҢЛs
EAliar]clҗК|hЄth!ӧ+sweep oГmucus
KAtaneous|*ҧ<an>moiЃҢЛs
CAѾ||mucus-thinn%[
EAlysaccԍidoЈ|Т>ҋ-Ԇ*ҿ+i<th!Я
KArulў|^slim!an>pus
EAycoЈ|rare, ҁ+fung?п=
BA|moiЃҢ%ч!th!Я||EAu+membrane;GAl membrane	KAl|*{moiЃѽ]ҢЛ
KAўer|ru<вsћ?ъ+o@cҢics||JAre;FG-;FA-cўre	BAўe@ёy|ё]ru<вsћ?ъ+o@cҢics||MAӿ;JGre;JAr!ӿ
KAiscipҢary|^expert+_ӊeЁfields||AMinғ	EAiscipҢar]approach|ѭ b]{team *experts	EAiscipҢar]и|Җ!b]{team *experts	BAiscipҢar]team|team *ӊeЁФexperts||ARinғ	BArug reЈtК|whe<Ӈ]Ѡ+Ԙ ѭЛ	KArug-reЈtӴ|ЌkӚe>b]sћ?[s	EArug-reЈtaЁTB|TB #Ӈ]Ѡ+canЌkӚ	BArug-reЈtaЁorganism|gѦ#Ӈ][+canЌkӚ
KAaceted|^Ӈ]parts	KAacяial|^sћ?ҘВ	KAocal|i<Ӈ]spots	BAoc?intraocѼ@lens|artifici?len+fo@nea@an>far
KAenic|П>b]Ӈ]ҊВ	BAravida|wԟ<рha+bee<pregnaЁѮe
KAodal|us%sћ?methods	EAod?analgВia|Ҥ<relief ^sћ?methods	EAorbidь|Ԃo@mor!Ԏ-tѦдВse+вonce
EAodѼ@goiғ|ԭ>^lumps||AO
BAara|wԟ<рha+gй<з Ѯe	KAarous|hav%gй<з mor!tha<once	EAarou+woӇ|wԟ<рha+gй<з Ѯe	KAhasic|^sћ?phasВ	BAl!gВta=|ѓ]^twin+o@more||FAfet?б	EAl!imputa=|metho>}fiЅi<miss%data	EAl!myelԟ|cК@*{typ!*ԑ!И>cЧ||BG	EAl!orga<failц|whe<sћ?organ+Ԙ ѭЛ||FN-;PBӡљ<syndrom	EAl!б|twins, triplet+o@more||JAз	EAl!scleroЈ|Н!i<whiЎth!ѽ]҆+it+ow<к!coәЛ
KAecяal|involv%schools, businВse+an>҉@part+*society||AIinғ;AIcross-	EAystem inflammaя]syndrom!i<ѱ|rare, ҽ+swЧ%i<Ӈ]organ+о@COVID-19
BAariat!ԃЈ|metho>#weigh+Ӈ]facя+вonce||KKbl
EAcin|ҧ<Й<cream
FA aԛ||ӕ+*а|EIѼr;HAwҲЛ	EA contrac=|tѴen%*{а	EA fatigue|tire>хВ	EA mass|amouЁ*а	EA spasѾь|stiff, tехВ	BA tӝ|hЄtеа+are	EA-invasiv!ѯ@І|ѯ@cК@ҷ<in}а	FA-ԫ%acѥь||streng҄trѪЛ
KAar|*th!хВ	EAa@dysԛ|Т>Н!#weaken+а+ove@Ҫ	LAoskeletal||х!an>і	BAoskelet?Е|Ь<*th!хВ, і+o@҅s||QAӱ=	FAoskelet?pѪ||х!an>ԡЁpѪ
BAn|г!#ca<џ!ҊВ	KAnic|Ҙ%Ҋ!џВ	EAnicь|powe@}Ҙ!Ҋ!џВ
IA||џe
BAon|џ!i<{Ҋe
FAa||х!pѪ	EAc ҰphalomyelБ|ӪдВ+^Ԥem!tirednВ+#reЃdoe+Ќeӏ||AAchronЀfatigu!Ћ
EAeni{gravis|Н!#ђ+а+tir!an>weaken
EAma|fungu+Й<*th!foot
EA.Mycobacғium avium complex|ѳ+#пt ѿҕ	EA.Mycobacғium ӶrculoЈ|gѦ#П+TB	BAcғium|famil]*ѳ+#include+TB
EAgy|ё]*fungi
EAenolat!mofetil|З!#ђ+th!ѽ]ҹ {new organ||NA
EA.Mycoplasm{Ҋitalium|gѦш>b]sex	EA.Mycoplasm{ӻe|gѦ#П+mil>єп=
CAs||fung?п=
EAЈ|wid!pupils
EAmy|Ю?*а
EA|ԕѥ!coә%*кВ
EAis|swЧ%*th!spin?cord
BAysplҲЀЋ|И>cК@i<whiЎИ>cЧ+do ЌgrЄwЧ
EAibroЈ|sҖre>ӛ!core
KAd|*th!ӛ!core
BAenЛocele|ope<spin!_з
EAeroxidӏ|О<mad!b]ԑ!И>А	EAroԒraѥ!neoplasm|ӛ!cor!#ђ+ДӇ]А||TAЕ
EAupprВЩ|Дfew new И>А||ALӛ!marrЄ
LAdial||heЂа	CBdi?infarc=||heЂ҆|AVacut!	BAdi?ҡ|Ѳ!}th!heЂа	EAdi?ischҙ|Дҍ!И>flЄ}th!heЂа||PEa;AJҖdiac;AEҖdiac ischa	BAdi?perfuЩ|И>flЄi<th!heЂа	BAdi?perfusio<imagЛ|sca<*И>flЄi<th!ф	BAdi?viabilь|liv%heЂа	FAdБ||swЧ%*th!heЂа	CAdium||heЂа
BAnЀseizц|Ҁ<jerk *хВ	FAnus||Ҁ<х!jerks
BAe|х!cЧ
KAcial|*х!an>it+wrappЛ	EAci?pѪ|х!Ҥ<^sor!knots||PA Ћ	EAci?releӏ|slЄmassag!*tещ	BAci?trigge@point|sor!kЌi<{а
BAroblҲ|ceЅ#҇+cӕ!wounds
BAbin|х!О<#Ӕd+oxyҊ	EAbinuria|х!О<i<urЭ
EAia|х!ripplВ
BAл|Р<}Ю!Ҡ+_th!ӆ
KArial|*th!х!*th!ӆ	EArium|х!*th!ӆ
KAhic|*х!~	CAhy||х!~
EA|ѐ!see%thЛ+fa@away
KA|^ѐ!see%far
FAis||х!swЧЛ
EAy|cutt%*{а
EAia|а+#do Ќrelax	EAЀdysԛ|Т>х!weaknВ+an>stiffnВs
BAoл|қЅcГi<th!җdrum }drai<҃d
EAma|swЧ%П>b]{ә]Ӡracѥ!Ӭ||DFo
EA.Ménière'+~|inne@ea@Н!^dizzinВ+an>rЛЛ||BMenie;HI
EA.N-acetylcysteЭ|З!#thin+mucu+o@guard+Һ||AO	BA.N-methyl-D-aspartat!recepя|с<ceЅpЂtie>}memor]an>pѪ
BA bed|ҧ<Ӡ@th!nail
EAxӝ|З!#cut+cravЛ+fo@Ѡ+o@alcoӔ
EArѾle|ә]ү]parѾle
DA dermatБ||napp]rash|||4
EAen|Ҥ<an>swЧ%[
EAepsy|ӗ Ь<#П+Ҁ<dayԢ!ӗ
BAЀҤ<reliћ|ШҤ<З!#ca<b!habit-formЛ||OA[;NCkӚ
BAiv!review|summar]*rВҗЎo<{topic
BA therapeutЀindex|қЅgap у<҇ful an>ќdosВ||TAwindow	EAban>ultraviolӄB|lеМЁfo@ѷ||GS-
BA cannѼ|thi<Ԝ!#brЛ+oxyge<}th!nԈ	DA discԍge||runn]nԈ	CA irriga=||nos!rinse	EA obstruc=|stuff]nԈ||GEcongВ	EA polyp|soft Цi<th!nԈ	EA polypoЈ|soft Ҡ+i<th!nԈ	BA septum|waЅу<th!nostrils	CA vaccЭ||nos!spra]vaccЭ|ANintra
BAoӽ|Ӻч!th!nos!^{thi<camera||DJ?
BAstrЀfeedЛ|feed%Њ{nos!Ӷ	BAstrЀinԜa=|Ԝ!_nos!}јch	BAstrЀӶ|Ԝ!#run+Њth!nos!}th!јch||AFNG
BAcrim?duct|Ԝ!#drѪ+tҗs
KAaryngeal|*th!spac!behin>th!nԈ	EAarynge?ѕ|cК@behin>th!nԈ	BAarynge?swab|swab _deep i<th!nԈ	BAarynx|uppe@pЂ*th!Ӟ, behin>th!nԈ
KA|*з
EAzumab|З!fo@{к!~
BA.Na=?Institute+*Heal҄Strok!Scale|scor!*hЄba>{strok!is
EAreЈ|salt leav%i<urЭ	KAreѾ|mak%salt leav!i<urЭ	BAretЀpeptҬ|Ы!#Ԋ+heЂstrѪ
EAl hisяy|hЄ{Н!goe+ѩГЇ	EAl ѵь|ԕљ<о@hav%{~	BAl kӚe@cЧ|ѵ!ceЅ#kӚ+siЖА
EApathy|МЁ^natur?methods
EA an>vomit%*б|morn%sicknВs
EAza=|turn%З!in}mԧ||GFs	BAzer|machin!#turn+З!in}{miЃ}м!in||GCs
EA dissec=|Ю%Ԅ+_th!neck
FAis||Ѭ!dҝh|AIѬ!
LAic||dead	DAЀщ||dea>щ	KAizЛ|kӚ%щ||HDs	EAiz%ўerocolБ|ҽ+ѣ Н!i<babie+bor<җly||HRs	FAiz%fasciБ||flВh-ҝ%~|HNs
BAstiЖҡ|accidў?priЖ_{ӥ>needle
BA assВsУ|ё]*whвС!need
EAv!feedԮ|ї #sӢ+itself down	EAv!margin|edg!^no cК@left	BAv!predicѥ!value|chanc!#{negaѥ!rВult i+rѴ	EAv!prВӃ!woun>Љ|gўl!sucљ<#҇+{woun>heal||AAvacuum-asЈte>cӕц
BAte>tropic?~|tropic?дВ+#get+Дҍ!atten=
EA.Neisseri{gonorrhoeae|gѦш>b]sex	EA.Neisseri{menЛitidis|gѦ#пt+т>th!Ъ||ABmenЛococcu
BAde|roundworm
KAuvӴ|gй<Ѯ!th!mai<Ї	EAuvaЁӂmoЉ|ӂm҉rap]Ѯ!Ѝ	EAuvaЁЉ|МЁѮ!th!mai<ӝ||NArҝУ
LBal||Ԟ	EA?abstЭnc!Ћ|Ѡ withdraw?i<{Ԟ||JJopioi>withdrawal	EA?Ұphalю|с<Ѳ!i<{Ԟ	EA?hyperbilirubЭmia|yЧЄҧ<i<{Ԟ||XCaem	BA?intensiv!Җ!unit|war>fo@ә]siЖo@ә]җl]babiВ||JE	EA?jaundice|yЧЄҧ<i<{Ԟ||CJwborn	EA?morbidь|дВ+i<Ԟs	EA?ԓь|dea҄i<th!firЃ28 day+*Ԓ||JAdҝh	EA?rВuscita=|҇%{newbor<мe	EA?screenЛ|И>teЃ*Ԟs	EA?sepЈ|ҽ+И>Й<i<{Ԟ	ABe||Ԟ	CBoҎ||Ԍ@fo@Ԟs	FAҐ||newbor<и
CAsm||abԏ?Ҡ	KAsѾ|*new, abԏ?Ҡ
EAgmЭ|З!#ԫ+хВ
KAcѼr|*new, abԏ?И>vВҏ	EAcѼ@҈-relн>macѼ@deҊera=|sеӕ+_leak]vВҏ||AZwӄ҈-rel	EAcѼriza=|Ц*new И>vВҏ||MFs
BAcл|Р<}Ю!{Ѣy
EAtis|swЧ%*th!Ѣys
EAcalcinoЈ|calcium ҋ-Ԇi<th!Ѣys	KAҊic|_th!Ѣys	EAlithiaЈ|Ѣ]stonВ	EAlithoл|Ю?*{Ѣ]stӝ	CAҎ||Ѣ]docя	FAlogy||Ѣ]и	BAn|ү]filte@i<th!Ѣy	FApathy||Ѣ]Ѳe	KAӸй|Ӹ%th!Ѣys	EAscleroЈ|ԍdene>Ѣys	BAsл|Ԝ!#drѪ+urin!straе_th!Ѣy	EAtЀЋ|Ѣ]Ь<#leak+О<in}th!urЭ	EAл|cГin}{Ѣy	KAtoxic|ќ}th!Ѣys	FAtoxicь||Ѣ]Ѳe
BA Ѱ|shԠ#numb+{кe	BA conducљ<ёy|teЃ*hЄfaЃкe+sen>ӓ||RAtВt	EA conducљ<velocь|spee>*Ӿ+i<{кe	BA Цfacя|О<#ђ+кe+ҷ
BA cӏ-ы ёy|compariso<*siЖan>э]С!withi<{Ӱe@ө
BAk meta-ԃЈ|ё]#combЭ+ӿ+}compar!Ӈ]Їs
LA||кe	BA netѭ|compute@program #lҗn+_data	BA Ԝ!defect|з defect *th!с<o@spЭ
BAinidas!ж|flu [
KAial|т>th!spin?cord
EAл|cutt%*{кe
EAis|swЧ%*{кe
EAnaл|layoГ*th!Ъ
KAehavioral|*th!с<an>ԋ||MDu	BAlaј|ԣ>cК@*к!А
EAhemԧry|ӂmԧr]*th!Ъ	KAognitй|*Ԭ%an>th!Ъ	BAogniѥ!Е|Ь<#aњ+memor]an>ԬЛ	EAysѾercoЈ|tapeworm Й<*с<o@а||AN
EAeҊera=|slЄӕ+*к!А	KAeҊeratй|sӢl]kӚ%к!А	BAeҊeraѥ!~|Н!#sӢl]dВtroy+с<o@к!А||VAorder;SAӱ=	EAermatБ|thiЖҧ<_scratchЛ	KAevelopУal|*hЄth!с<ҷs	BAevelopУ?Е|Ь<#aњ+hЄth!с<ҷ+an>ѭs||TAӱ=	KAйrgў|^{с<#ѭ+ӊўl]_most	EAйrsь|natur?ӊҰ+i<hЄЪ+ѭ
KAndocrЭ|*кe+an>ЫВ	BAndocrin!tumor|Ц#Ү+i<Ыe-mak%А||TBu;AGҖcinoid;ABҖcinoi>tumou
EAeedԮ|trѪ%*с<wavВ	EAibrԟ|soft Цo<{кe	EAibrԟtoЈ|Т>Ь<#П+Ҡ+o<кВ
EAeneЈ|Ц*new к!А	KAenic|_th!кВ	EAenЀѯr|ѯ@ѐ!П>b]к!Ѳe	EAenЀdetruso@oәacѥь|ѯ@spasm+_к!Ѳe
EAmagЛ|pictц+*th!Ъ	EAnflamma=|swЧ%i<th!Ъ
LAogҨ||с<an>кe|KA	BAogic?deficit|ӕ+*ҒУ, ԀЛ, speeЎo@sѴ||KI;AUfoc?	BAogic?Е|Ь<*th!с<o@кВ||KJ;NAӱ=;QAeӏ	CAogԧ||с<an>к!docя	FBogy||с<an>к!и	EAyЈ|free%*{кe
EAodѼ=|us!*pulse+o@Ѡ+}џ!к!ӓ	KAuscѼr|*th!кe+an>хВ	BAuscѼ@Ѱade|Ѡ #relaxe+а+fully	EAuscѼ@Ѱ%agў|Ѡ #relaxe+хВ||TAer;ACх!relaxa	BAuscѼ@~|Н!*th!кe+an>хВ||RAorder	EAuscѼ@electric?sԢѼ=|pulse+#mak!а+ѭ||AXfunc=al	BAuscѼ@junc=|ԉ!Ԑ!к!meet+а	EAyeliti+opѾa|҆+o<th!кe+*ң+an>spЭ
CA||к!cЧ|GAe	KAal|*к!А
KAathic|_к!Ѳe	FAathЀpѪ||к!pѪ|EAalgia	KAatӔogҨ|*~>кe+an>Ъ	EAathҐ|ё]*~>кe+an>Ъ	FAathy||к!Ѳe	KAhysiologҨ|*hЄкe+ѭ	EAhysiҐ|hЄкe+ѭ	EAlasѾь|th!Ъ'+powe@}џe||EK?	EArotec=|ԕљ<*к!А	KArotectй|Ӹ%к!А	KAsychiatric|*th!с<an>У?э	BAsychiatrЀЕ|У?дВ+tie>}th!Ъ	BAsychiatrЀґ|У?sig<*{с<ҟ	KAsycӔogҨ|*hЄth!с<aњ+ԬЛ	EAsycӔogic?tВtЛ|tВt+*Ԭ%an>memory||TAassВsУ	BAsychoҎ|expert o<hЄth!с<aњ+Ԭ%an>ԋ||||2	EAsychҐ|ё]*th!с<an>ԬЛ
EAehabilita=|trѪ%о@с<o@к!Ѳe
EAԢѼ=|us!*electrЀpulse+o<кВ	CAurgeon||с<an>spin!Ӄgeon	FAurgery||с<o@spin!Ѝ	EAyphilis|с<Й<yҗ+о@{Н!ш>b]sex
KAoxic|ќ}th!с<o@кВ	FAoxicь||к!Ѳe	BAoxin|poiso<#ԍm+th!с<o@кВ	BAransmitғ|ҥ?#Җrie+mВs҈+у<к!А	KAypҨ|^{с<#ѭ+lik!moЃ҉rs
KAascѼr|*кe+an>И>vВҏ
EAlizaљ<assay|ӯЃ*hЄweЅѳ+ar!Ѱed||ILs	BAliz%ӴiЯ|О<#Ԙ+{gѦ_ўer%А||IMs
EApenia|Дfew ԑ!И>cЧ+#fеѳs	KApenic|^Дfew ѳ-fѴ%А	BAphil|ԑ!И>ceЅ#fѴ+ѳs	EAphilia|ДӇ]*{ԑ!И>cЧ	KAphilic|^Ӈ]ѳ-fѴ%А
BA evў|ҽ+mԧak!i<Җ!#shoul>neve@happen
EApЭ|HIV [
CA||mole|BEa;AFmelanocytЀ
EA<screenЛ|И>teЃfo@rar!ӱ=+soo<о@з||IAИ>spԠtВt;IJИ>spԠ
EA-Ҋeraљ<sequencЛ|faЃread%*DNA
EA.NHS conүu%эи|Җ!һ!Ӑ?#th!NHS pay+for||AV||1	BA.NHS trust|ѽ]#run+NHS ъ+o@servicВ||EFfoundaљ<;AGъ||1
BA|Ӂ<B3
EAipЭ|И>prВӃ![
EAn!reҭУ|nicoү!patЎo@gum }҇ quit	EAn!reҭmeЁЉ|gum, patӂ+an>҉@aid+fo@quitt%smokЛ	BAnЀrecepя|ceЅpЂ#receй+nicotЭ||KIacetylchoҢ!
EA.NieӇn-PiЖ~|Т>ҋ-Ԇ*fвi<Һ
EApЭ|И>prВӃ![
RA b]Ӗ||no foo>o@drink|||4
EApЭ|З!fo@с<arғiВ
EA.Nipah ҂s|deadl]҂+ш>b]bats
EAimab|shԠ#Ӹ+babie+_RSV
BAe|З!#wҬn+И>vВҏ, o@{salt
EA oxҬ|ga+#wҬn+И>vВҏ
EAurӴoin|ѯ@Й<[
EAlycerin|З!fo@ӂЃpѪ||AAglyceryl trinitrн;NAe
FA+oxҬ||laugh%gas
EAmab|З!#҇+th!ѽ]fеІ
BA.NMDA recepto@ӴҶ|З!#Ѱ+{с<Ӿ
EA evҬnc!*~|no sig<*cК@i<tВts
EA eњ|Ԁ%wors!beҘ!ԗ!expect+to
EAp=|sens%*pѪ	KAptй|*Ҥ<ӓ	EApѥ!pѪ|Ҥ<_Ѳ!}ѽ]щ	BApя|к!#sense+pѪ
EAia|wak%вnе}pas+urЭ	FAn?enцЈ||bedwettЛ|AI	EAn?hypoglycҙ|lЄИ>ԙ@вnѴ||SEa
CA||қЅlump
EA-induce>hҗ%ӕs|hҗ%ӕ+П>b]lou>noise
EA-HDL cӔВғol|ќcӔВғol	EA-Hodgki<lymphԟ|cК@*th!lymph ї||LJ's	EA-ST-segmeЁelevaљ<myoҖdi?infarc=|typ!*heЂ҆||HSelevaљ<myo	KA-alcoӔic|ЌП>b]alcoӔ	BA-blanch%rash|rash #doe+Ќfad!whe<prВsed	KA-inferior|ЌmuЎworse	BA-modifiabl!ӳfacя|ӳ#С!canЌџe	EA-а-invasiv!ѯ@І|җl]ѯ@І||APsuperficial	BA-nucleosid!rћs!transcriptas!ж|HIV [||DWnucleosid!rћs!t	CA-nutriѥ!sweetener||ԙ@substitute	EA-қЅceЅєІ|moЃӌ<typ!*єІ	EA-қll-ceЅєѕ|moЃӌ<єІ||DAқЅceЅєІ	BA-strВ+tВt|ӂЖ*a<unbor<Ҹ'+фbҝ	FA-suicid?self-ҡ||self-ԍm
EAerҰ|Ќtak%МЁa+planned||AMӍaљ<
EAoӔЀfatt]lй@~|fвҋԆi<th!lй@ЌП>b]alcoӔ||AOmetabolЀӡ=-associн>stҝoѾ	EAoӔЀstҝohepatБ|fвҋԆ#swЧ+an>ԍm+th!lйr||AQmetabolЀӡ=-associнd	EAoӔЀstҝoЈ|fвi<th!lйr||AAhepatЀfat
KAѼяy|unabl!}walk
BAmunicabl!~|дВ+#doe+Ќшd, suЎa+heЂ~
KAbeѾ|ѩГӹВ||DI-
KAal|Ќdeadly||DF-
KAmonal|ѩГЫВ||DI-
KAecљus|Ќш>b]ѳs||DK-	BAeriorit]ӿ|ё]}shЄ{МЁi+Ќworse||DR-
KAasй|ѩГcutt%th!Я||DI-	EAasiv!posiѥ!prВӃ!vўila=|м%҇ Њ{mask	BAasiv!prenat?tВt|И>teЃi<ѓ]fo@ҊetЀӱ=s	EAasiv!prenat?tВtЛ|И>teЃi<ѓ]fo@ҊetЀӱ=s	BAasiv!procedц|Ҽ!#doe+Ќўe@th!Я	EAasiv!vўila=|м%҇ Њ{mask
KAic|ѩГelectrЀcԍge
EAanom{ҧ<І|ӌn, lВ+deadl]ҧ<І||DU-
EAraѥ!Ї|МЁѩГЍ||DT-;DKӃgҨ;NEӇ҈
KAoid|ѩГШҤ<Ѡs||DG-
BBrmaceuѾ?inғven=|wa]}Ԙ дВ+ѩГ[, suЎa+han>washЛ	LArmacologic||Ѡ-free|DA-pԍmacologҨ	LArmacologҨ||Ѡ-free|DA-pԍmacologic;QA Ї
CAducѥ!cough||dr]cough	EAԒraѥ!ӹЀreүю|җl]ey!Ѳ!_ӹВ
KAdomized|^ө+Ќforme>b]chК||DC-randomis;KCs
BAs!muta=|Ҋ!џ!#cut+{О<short
KAcific|Ќpoint%}on!П||DI-	EAcifЀlЄbaЖpѪ|Ӆ@baЖҤ<^no clea@П||DW-
KAroidal|ѩГsғoids||DJ-	BAroid?Ӵi-inflammaя]Ѡ|Ҥ<З!suЎa+ibuprofen||ZAaяy
KAgҨ|ѩГa<opera=||DI-
BAerculou+mycobacғia|ѳ+relн>}TB
EAon|ҫ<ӛ!#doe+Ќheal||DF-
EAvѼ@atri?fibrӚa=|fҲ, uneve<фbҝ||AUparoxyқl;AUperЈtў
EA.Noona<Ћ|Ҋ!Ь<aњ%th!heЂan>Ҡ
KAenergic|us%{ҥ?#speed+th!ф
BAnephrЭ|ҥ?#speed+Ԇth!ф||DDadrenal
EAxacin|Х
EA dԧribu=|bЧ-shape>ш>*valuВ	EA prВӃ!hydrocephalus|Ԥ{҃>i<th!с<*olde@Сe	EA-tensio<glaucԟ|ey!к!Ѳ!вԏ?prВsц
KAlycemic|^ԏ?И>ҿ||JEa
KAensй|^ԏ?И>prВsц	KAhermic|^ԏ?ѽ]hҝ
EArus|јЎ҂+#шd+ә]easily
EAptylЭ|З!fo@lЄmoo>an>к!pѪ
KAmial|caught i<th!ъ	CAmi?п=|Й<_{Ӑ?stay|Ӑ?п=|AKъ-acquired	EAmi?ӻ|єЙ<caught i<th!ъ
EAgy|sort%*~s
RAg b]Ӗ||no foo>o@drink
BA *privac]pracѾВ|noѾ!*hЄyou@Фdat{ma]b!ӥd||||2
BAabl!~|дВ+#muЃb!reporte>}Фofficials||AMreport;LAӱ=;AAreportabl!ӱ=
KAs|ԍmful
BA.NSAID|Ҥ<З!suЎa+ibuprofen
EA translucency|҃>вa<unbor<Ҹ'+neck	BA translucenc]scan|җl]ѓ]sca<*th!Ҹ'+neck
BA@fӜo@kapp{B|О<#turn+o<swЧ%ҊВ	EA@[|scan+an>Ї+^қЅamount+*radia=	BA@strВ+tВt|sca<*И>flЄ}th!heЂвreЃan>о@Ҍ
BAc aci>amplificaљ<tВt|ӯЃ#find+{ѳ'+ҊetЀmнrial
BAsid!analog|З!#Ԙ+{҂+_copyЛ||RAue	BAsid!rћs!transcriptas!ж|HIV [	BAtҬ|ҋ%bloЖ*DNA an>RNA
BA hyp҉Ј|Ҭ{#ther!i+no ӊҰ
EAarь|neve@hav%gй<з	KAarous|neve@hav%gй<з	EAarou+woӇ|wԟ<рha+Ќgй<з
EA neede>}ԍm|hЄӇ]С!muЃb!treн>fo@on!}b!ԍmed	EA neede>}trҝ|hЄӇ]С!muЃb!treн>fo@on!}benefit
BA anВthetԧ|nurs!рҹ+ҵpѪ-fre!dur%Ѝ||ARcertifie>regisғe>	BA prӜi=er|nurs!рi+traЭ>}diagnos!an>treвӎўs	KA-led|ru<b]nursВ	EA-to-ӎeЁraљ|ӎў+fo@eaЎnurse
EAg inғven=|Җ!gй<b]nursВ
BAeuѾal|foo>product sol>fo@э
EAӲ?deѧ|Дҍ!*{Ӂ<o@mЭral||FLў;ALmicronutriў	BAӲ?status|hЄweЅnourishe>on!is	BAӲ?ӣ|Ԥ{foo>o@feedЛ
DAopia||nеbҢdnВs
EAmѤ|teЃ*ey!ҒУs	EAmus|quiЖey!ҒУ+ҵcanЌы
EAin|yeaЃЙ<[
BA.OB-GYN|Ԍ@fo@ѓ]an>women'+э||||2
KAenic|Ҙ%weеgѪ
EAiv!rВpons!rн|sԍ!whos!cК@shrinks||BOәall
EAaљ<status|Ӑ?visӵ#inӃanc!doe+ЌcouЁa+{stay||||2	KAa=al|watch%ѩГџ%и	BAa=?ёy|ё]#watӂ+С!ѩГџ%thei@и	EAe@bias|erro@_whв{watӂ@expects
EAй-compulsiv!Е|unwӴe>thought+an>ac=+#ҹ com%Ԯ
KAric|aboГѓ]an>з	EArЀи|Җ!i<ѓ]an>з	EArЀcomplica=|Ѷi<ѓ]o@з	EArЀfԧѼ|Ӕ!_{ԍ>з	EArЀhemorrh҈|heav]ѹ%i<з||LJa	CBrician||ѓ]docя	BArician-gynecoҎ|Ԍ@fo@ѓ]an>women'+э||QJa	FArics||ѓ]an>з и
EAa=|sћ!constipa=
IAct||Ѱ	EActe>labor|bab]#canЌpas+Њth!з canal||PBu	CAc=||Ѱ҈	KActй|ѰЛ	EAcѥ!ӗ apnea|м%#Ԙ+dur%ӗ||VCo	BAcѥ!ӗ apne{Ћ|м%#Ԙ+dur%ӗ||VEoe{synd
KAed|ԍ>}wake
BAt?lobe|baЖpЂ*th!Ъ
IAe||Ѱ
KAal|*th!bit%Ӄface	BA?spҢt|guar>#Ӹ+tee҄_grindЛ	BAӲ|Ѱ҈	KAй|ѰЛ	BAiv!drВsЛ|airtеband҈
FA Џ||hidde<Џ
KA=al|*ѭ	BA=?~|дВ+П>b]ѭ	EA=?exposц|contӜ ^Ҿ%ќвѭ	BA=?hazard|dange@вѭ	EA=?[|Җ!fo@Фвѭ	BB=?therapԧ|therapiЃр҇+С!do dail]tasks	EB=?Љ|҇ ^lҗn%}do dail]task+agѪ
EAtҬ|Ыe-sӢ%shot
LA||ң	EA complica=|ey!ҟ	EA fundus|baЖ*th!ч!*th!ң||AG	FA ԥЩ||ѝey!prВsц	EA inflamma=|swЧ%ч!th!ң	EA Ӄface|һ!*th!ң	EA Ӄfac!~|ѐ!o<th!һ!*th!ң	EA toxicь|hҳ}th!ң
BA raљ|compariso<*th!odd+i<Ԃөs
EAlgia|Әaӂ
KAҊic|Ү%i<th!ԅ
FAhagia||pѪful swalӢЛ
KA-label|ӥ>i<{wa]th!label doe+Ќcoә	EA-label ӥ|us!i<{wa]th!label doe+Ќcoә	BA-pump coronar]arғ]bypass|detou@Р<o<{bҝ%ф	EA-targӄeњ|eњ i<th!wrong ҭ
EAcin|Х
PA prВў+with||Ԕ<Ԋ+Ԇwith
EApЭ|З!fo@sћ!У?дВs
DAӲ||sens!*smЧ	LAory||smЧ
EArthrБ|swЧ%*{few ҅s
BAendrocyte|с<ceЅ#coat+кВ
KAenic|П>b]{few ҊВ
EAydramnios|Дҍ!҃>т>th!Ҹ
EAenorrhea|Қ+#com!rarely||MCo
BAucleotҬ|Өpiec!*DNA o@RNA
BAaccԍҬ|Өchai<*ҿs	EApermia|few sperm||FHzoo
FAia||pass%Дҍ!urЭ
EArtan|И>prВӃ![
EAumab|Ӯ]an>Ҳhm{shot
BAӇ|offici?рlook+in}complѪts
BA-3 fatt]ӭ|э]fвi<fish an>som!seeds
EAcл|Ю?*fвove@th!gut
EAm|fatt]apro<ove@th!gut
EAzole|јЎaci>[
EAocele|gГһ!th!bЧ]вз
PA alғnat!days||ћ]҉@day	PA a<as-neede>baЈ||a+needed||||1	QA a<empt]јch|1 hou@Ѯ!o@2 hour+о@ҝЛ|||Som![+nee>{Ԏe@wait: ӂЖth!label.||1	PA a<inӎeЁbaЈ||^{Ӑ?stay	PA a<outӎeЁbaЈ||ѩГ{Ӑ?stay
PA daily||onc!{day||||1
DAerciaЈ||rй@bҢdnВs
BAne|Ҋ!#ca<Ҙ!І	JAnic||І-ҘЛ
LAgic||І|JAal	CAgԧ||cК@docя	FAgy||cК@и
EAetron|З!agѪЃnaӥa
FA||Ү	CA *Ѩ||stЂ*Ѩ|AAґ onset
EAcryptoЈ|Лrow<nail	EAdysԛ|misshape<nails	EAlyЈ|nail lift%off	EAmycoЈ|fung?nail п=||AAtЭ{unguium
FA cryoprВerva=||egg freezЛ	EA dona=|giv%egg+}an҉@woӇ
BAecл|Р<}Ю!a<ovary||BGvari	EAБ|ѡ<ovary
BA cӔecystecл|Ю%th!gallѯ@Њ{Ӱ!cut	EA defeca=|go%}th!toilӄoutdoors	EA enrollУ|Ԣ!*yea@whe<С!ca<choos!{plan||PA Қ;AAannu?enrollmeЁҚ||2	EA reducљ<inғn?fixa=|ұ]#set+{ҫ<ӛ!^plн+o@screws||PKan>inғna	EA tibi?frӜц|ҫ<shi<ӛ!Њth!ѷ	EA-angl!glaucԟ|ey!Н!#sӢl]Ԛ+sѴ||ATprimar]	KA-label|Ԑ!ћyon!know+рget+whiЎЇ	BA-label ёy|ё]Ԑ!ћyon!know+рget+what||LAӿ
KAle|#ұ]ca<trҝ
CA%thҝre||operat%room|||2	EAiv!ԓь|dҝh+_a<opera=	EAiv!Ҫ|leng҄*a<opera=||HFng
JAlmic||ң	CAlmoҎ||ey!docя	FAlmҐ||ey!и	EAlmoplegia|ѿey!хВ	BAlmoscope|tool fo@look%in}th!ң	BAlmoӽ|Ӻвth!baЖ*th!ң||AGfund
BA|ШҤ<З!#ca<b!habit-formЛ
BA|ШҤ<З!#ca<b!habit-formЛ	BA analgВic|ШҤ<[||IAgonԧ	BA ӴҶ|З!#Ѱ+ШҤ<Ѡs	EA consump=|amouЁ*ШҤ<Ѡ+ӥd	EA dependҰ|Шnee>fo@ШҤ<Ѡs||QAy	BA recepя|ceЅpЂ#receй+ШҤ<Ѡs	EA substituљ<Ї|З!#reҭ+streӄѠs||HKmѪtenК;AKmethadon!mѪtenК	EA us!Е|addicљ<}heroi<o@ШpѪkӚers	EA withdrawal|дВ+о@Ԙp%ШҤ<Ѡs	EA-induce>constipa=|constipaљ<_ШҤ<Ѡs	EA-induce>hyperalgВia|mor!Ҥ<_ШҤ<Ѡs	KA-sparЛ|need%fewe@ШҤ<Ѡs	KAergic|us%th!Я'+ow<pѪkӚers
KAunisѾ|҆%С!^ѿѸВ	BAunԧЀп=|дВ+#strike+whe<th!ѵ!ї i+weak	EAunԧЀscreenЛ|tВt%С!рcom!fo@҉@и
EA=?defiaЁЕ|patғ<*angry, defiaЁӜ+i<{child
EAza=|mark%ѳ+}b!eн<b]А||GFs
KA|*th!ey!o@sѴ	EA aԛ|wҲe>ey!кe	EA disc|spԠԐ!th!к!leave+th!ң||JAk	BA кe|к!_th!ey!}th!Ъ	EA к!head|spԠԐ!th!к!leave+th!ң	EA neurБ|swЧ%*th!к!_th!ey!}th!Ъ	EA neurю|Ѳ!}th!ey!кe
EAl coherenc!tomѤ|sca<*th!baЖ*th!ң
BAtrԧ|ey!Җ!expert рtВt+sѴ	EAtry|ey!tВt+an>glassВ
EA adminԧra=|giv%b]Ӗ	CA an>maxӚofaci?Ӄgeon||mou҄an>jaw Ӄgeon|AV	BA Х|ӴibiotЀԚ<b]Ӗ	BA anѾoagѼnt|И>thinne@pӚ	EA candidiaЈ|yeaЃЙ<*th!Ӗ	AA cavь||Ӗ	FB consў||spoke<consў|AKәb	FA contracep=||з ы pӚs	CA contraceptй||з ы pӚ|SA pӚ;AAcombЭ>or?contracepѥ!pӚ	CA dԈ||dos!b]Ӗ	EA herpВ|col>sorВ	FA hygiene||mou҄и	EA hypoglycemЀagў|piЅ#Ӆr+И>ҿ||SAѠ;FAӴiӹЀѠ;NKa;NAaemЀѠ	FA inԚ||ҝ%an>drinkЛ	EA leukoplakia|ԑ!patӂ+i<th!Ӗ||AL	EA liӂ<planus|sor!ԑ!patӂ+i<th!Ӗ	CB Ӎa=||З!b]Ӗ	EA mucosa|moiЃҢ%*th!Ӗ	BA nutri=?suppleУ|drink o@foo>#add+nutriўs	QA rehydraљ<salts|salt an>ԙ@powde@fo@{drink #reҭ+loЃ҃d	BA rehydraљ<solu=|drink *wнr, salt an>ԙ@#reҭ+loЃ҃d	EA rehydraљ<Љ|drink+*wнr, salt an>ԙ@#reԉ!loЃ҃d	CA solu=||liqui>[	EA squamou+ceЅѕ|mou҄І	EA submucou+fibroЈ|Ԫmou҄Ң%_ӂw%betel	CA Ӄgeon||mou҄Ӄgeon	FB Ѝ||mou҄Ѝ	CA suspenЩ||liqui>[	AA tablet||tablet	EA thrush|yeaЃЙ<i<th!Ӗ
OA||b]Ӗ	BA disintegrat%tablet|tablӄ#melt+o<th!tongue||CHodispersible
EAlgia|tВѾl!pѪ
BAcл|Р<}Ю!{tВѾle||FGd
BApexy|Р<#brЛ+{tВѾl!down||FFd
EAis|swЧ%*th!tВѾle
EA failц|orga<#Ԙ+ѭЛ	DA Ӌa=||orga<Ӌ
BAlle|қЅpЂч!{cЧ
BAchlorЭ|Ԏ-lҲ%ҥ?ӥ>}kiЅbugs	EAҊeЈ|form%*Һ	BAphosphн|ҥ?ӥ>}kiЅbugs	EAphosphat!poisonЛ|poison%b]bug kӚers
EAat|weеӕ+pӚ
KAial|*th!mou҄an>face
LAryngeal||mou҄an>Ӟ	FArynge?І||throвІ	AArynge?swab||throвswab	BArynx|baЖ*th!mou҄an>Ӟ
AA ~||rar!~	BA Ѡ|З!fo@{rar!~
KBonѾ|}straѴe<ԅ	BAontЀappliК|brac!#straѴen+ԅ	EAontЀtoo҄ҒУ|mov%tee҄^bracВ	FBontЀЇ||tee҄straѴenЛ	EBonѾs|straѴen%*ԅ
BAnathЀЍ|ұ]o<th!jaw
EAeratҐ|contӜ lense+#rВhap!th!ey!oәnѴ
LBedic||ӛ!an>҅|GEa	CBedЀӃgeon||ӛ!an>ԡЁӃgeon|GMa	FAedics||ӛ!an>ԡЁи|GFa	CAedԧ||ӛ!an>ԡЁdocя|GFa	FAnea||мlВsnВ+whe<ly%flat|HCo	BAtԧ|specialiЃi<hЄth!ң+mov!Ӏ
EAexia|unэ]focu+o<ҝ%э]food
CAis||brace	EAtatЀhypotenЩ|drop i<И>prВӃ!o<stand%up||AMpostural
CAic||sho!insert|AIfoԠ|It ma]also b!{brace.	BAԧ|ѻ<рђ+an>fit+bracВ
BAa=|swЛ%baЖan>forth
EAmivir|flu [
EA.Osgood-Schlatte@~|sor!bump belЄ{teen'+knee
BAlь|hЄconcўrн>{҃>is||GDr
EAs|ҒmeЁ*wн@Њ{thi<layer
BAc laxatй|З!#draw+wн@in}th!ѣ
EAntegra=|ӛd%*ӛ!^a<implӴ
LAs||і
EAe|ү]ӛ!i<th!җ
EAomy|Ю?*і
EAis|ѡ<і
EArthrБ|ԡЁҤ<an>stiffnВ+_wҗ
BAlҲ|ceЅ#ҋ+і
EAhondrБ|ѡ<ӛ!an>ԡЁcushӲ	EAhondroЈ|ѐ!*ҷ%і	BAlҲ|ceЅ#Ӧ+dow<і	KAonductй|lett%ӛ!grЄin	BAyte|ӛ!cЧ
EAeneЈ|form%*і||CAsifica=	FAenВi+imperfecta||brittl!ӛ!~	KAenic|form%і
EAd|new soft і	KAnductй|mak%ӛ!ҷ
EAyЈ|ӕ+*і	KAyѾ|dissolv%і
EAalacia|soft і+i<adult+_lЄӁ<D	EAyelБ|ӛ!п=
FAecroЈ||ӛ!Ѭ!dҝh|AIavascѼ@
BAathЀphysician|Ԍ@рtrҝ+th!ѽ]a+{wӔe||MAdocя||2	FAenia||lЄӛ!densь	EAetroЈ|Дdens!ӛВ	CAhyte||ӛ!spur	EBoroЈ|weak, brittl!ӛВ	KAoroѾ|^weak, thi<ӛВ	BAorotЀәtebr?frӜц|ҫ<spin!ӛ!_ѿӛВ
EAarcԟ|typ!*ӛ!І	EAcleroЈ|ԍdene>і	EAyntheЈ|fix%ӛ!^metal
BAomy|Р<#cut+an>rВhape+{і
BA|ҩ%i<th!bЧ]#let+oГwҲe	BA bag|bag o<th!bЧ]#collect+ѽ]wҲe||HApouch;AEј
DAa||ea@pѪ;җaӂ
JA||җ
FA exғna||swimmer'+җ	EB media|middl!ea@п=	EA medi{^effuЩ|҃>behin>th!җdrum||AAserou+otiti+media;AAglu!җ
EAustЀemisЩ|soun>th!ea@makВ, ӥ>i<tВts
CAyngoҎ||җ, nos!an>throвdocя	EAyngҐ|җ, nos!an>throви||DLrhino
EAh|ea@crystal
EAoЈ|fungu+Й<*th!җ
FAsty||ea@Ѝ
BAnolaryngoҎ|җ, nos!an>throвdocя
FAea||҃>_th!җ|GCo
EAeroЈ|hҗ%ӕ+_Ԫӛ!i<th!җ
BApe|tool fo@look%in}th!җ
KAic|ќ}hҗЛ	FAicь||hҗ%Ѳe
KA-of-ъ|һ!th!ъ	BA-of-Ӑ?Җdiac arrВt|Ҁ<Ԙ *th!heЂһ!ъ	BA-of-hour+service|servic!вnеan>вweekends||NBҖ||4	KA-of-netѭ|Ќѭ%^you@inӃanc!plan||||3	CA-of-pockӄcost||coЃ}th!ӎў|OAexpense||2	BA-of-pockӄmaximum|yҗl]cap o<whвth!ӎeЁpays||OAlimit;RA||2
BA!assВsor|ѻ<рmeasц+rВults	BA!measц|rВult #{ё]meaӃВ
BAr|valu!fa@_th!҉rs
BAiў|ѻ<рi+treн>ѩГa<oәnеstay	EAieЁи|Җ!ѩГa<oәnеstay||LAЇ	BAieЁcҢic|cҢЀfo@Җ!ѩГa<oәnеstay	BAieЁprocedц|Ҽ!ѩГa<oәnеstay||AKambѼяy	EAieЁrehabilita=|recoә]trѪ%ѩГ{stay	AAieЁsettЛ||cҢic
EA<ѕ|cК@*th!ovary||AAepitheli?ovaria<І	BA<cyst|҃d-fӚe>sac o<a<ovary	EA<hypersԢѼљ<Ћ|ba>Ӽљ<}fertilit]Ѡs	EA<rВerve|numbe@*egg+left i<th!ovariВ	EA<sԢѼ=|З!}ripe<Ӈ]eggs||ALыle>ovaria<hyper;ATыle>	EA<яЩ|twԧe>ovary, a<emerҊcy
EAѥ!ѯr|Ҁn, frequeЁurg!}pas+urЭ
EAl ԓь|dҝh+_an]П	EAl Ӄvival|hЄӪС!liv!о@diagnosi+o@Ї
BAs!prevenљ<cўer|ԉ!Ԑ!С!us!Ѡ+^҇ nҗby||||2
HAprВs|mak!ДmuЎof	EAprВЩ|mak%ДmuЎ*{Оn
EAt|uppe@tee҄#stiЖout
KA|clea@}see
IAe||releas!a<egg	EAӲ|releas!*a<egg _th!ovary	EAio<induc=|З!}releas!a<egg	KAory|*egg releӏ
CA||egg cЧ|BAocyte
EAlaү|cК@[
EAazepЭ|Ӓ![
EAӲ|Ӽљ<^oxyҊ	EAiv!Ѳe|ceЅѲ!_unstabl!moleculВ	EAiv!strВs|ceЅѲ!_unstabl!moleculВ
EAynin|ѯ@[
EAӝ|ШҤ<[
BA concўraя|machin!#draw+oxyge<_th!air	FA satura=||И>oxyge<level|ARИ>	EA Љ|МЁ^Ԥ{oxyҊ
KAic|brЛ%o<з	BAin|Ы!#҇+з an>ӛdЛ	EAi<augУa=|Ѡ+}spee>Ԇlabor||ANlabor;AAaugУaљ<*labor;ANlabour;AAaugУaљ<*labour
EA.P-glycoОn|pump #Ғ+Ѡ+oГ*А	EA-value|hЄlikel]{rВult lik!thi+i+b]chК
EAetry|meaӃ!*th!thicknВ+*th!ң'+front
EA|ҹ%{stead]bҝ
EA-yҗ|on!paЖ*cigarette+{da]fo@on!yҗ
EA re>И>А|donн>re>И>А
EAaxel|cК@[
EA.P҈t'+Н!*і|Н!#ђ+і+Ӱ!an>weak
BA thrВӔd|poiЁԐ!{Ԁ%Ү+}hurt
KAl|*th!ro**th!Ӗ
EAridӝ|З!fo@sћ!У?дВs
EAzumab|shԠ#Ӹ+babie+_{є҂s
KAtй|eas%ґ+an>strВ+*ҽ+дВs	EAѥ!и|Җ!#eӏ+Ҥ<an>strВ+i<ҽ+дВs	EAѥ![|Җ!#eӏ+ґ+*ҽ+дВs	EAѥ!radioЉ|radiaљ<#eӏ+Ѩ||PAa=	EAѥ!seda=|З!#ҹ+{dy%ѻ<calm	EAѥ!Ї|Җ!fo@comfort
EAoл|қЅcГdeep i<th!Ъ
FA||palenВs
KA|o<th!palm *th!hand
KAle|abl!}b!felt b]touch
HAe|Ԁ ^th!hands	EAӲ|Ԁ%^th!hands
BAa=|Ԁ%*{faЃo@pound%фbҝ
EAdБ|swЧ%*th!wӔ!ф
BAнcл|Р<}Ю!aЅo@pЂ*th!pancreas	KAaѾ|*th!pancreas	EAatЀduct|Ԝ!#drѪ+th!pancreas	EAatЀduct?adenoѕ|moЃӌ<pancrea+І||LO	EAatЀenzym!reҭУ|capsule+#҇ digeЃfood	EAatЀinsufѧ|pancrea+#ђ+Дҍ!digВѥ!juice||AYexocrin!	EAatЀpseudocyst|҃>sac nea@th!pancreas	EAatБ|swЧ%*th!pancreas
EAҩia|Дfew И>cЧ+*aЅtypВ
DAЀinfluenza||pandemЀflu	EAЀinfluenz{A|flu #ш>т>th!world
EA Е|repeн>panЀ҆+^fea@*more
CAmЀradiograph||full-mou҄X-ray
EAin?photocoagѼ=|lӏ@МЁ*th!ң||ARlӏr;BP
EArazole|јЎaci>[
BA.Pap smҗ|teЃfo@җl]Ԗ+*cervic?І||EAtВt;AGcervҨ;AAsmea@tВt
KAary|^fЛer-lik!bumps	EAedema|swЧ%*th!ey!кe||GFo
KAr|^қЅbumps
CA||қЅbump
EAnteЈ|drѪ%*҃>_th!bЧy
EAfluenz{҂s|҂+#П+bark%cӈan>colds||NA
BAel-Ҕӿ|ё]Ԑ!eaЎҔget+on!Ї||PAёy
KAѾ|Ҙ%ӕ+*ҒУ	HAze|mak!unabl!}Ғ||GBs
EAtrБ|swЧ%т>th!ӆ
KAsal|bВid!th!nԈ	BAs?sinus|ӔlЄspac!bВid!th!nԈ
KAoplasѾ|П>b]{cК@elseԐ!i<th!Я
EAasia|say%th!wrong word	EAimoЈ|forВki<stuЖbehin>th!tip
EAegia|paralysi+*th!leg+an>Ӆ@Я	KAegic|^leg+#do ЌҒ
EAtҙ|amouЁ*ӑe+i<th!Џ||HEa	EAtҐ|ё]*ӑ!п=s
BAmnia|unusu?behavio@dur%ӗ
BAin?а|х!bВid!th!spЭ
KAmpatheѾ|*th!кe+#slЄth!ѽ]down	BAmpathetЀкou+ї|кe+#slЄth!ѽ]down
BAyroi>Ԅ|қЅglan>i<th!neЖ#ы+calcium	BAyroi>Ыe|Ы!#ы+calcium	EAyroҬcл|Ю?*қЅԄ+i<th!neck
EAhyma|ѭ%Ѭ!*a<organ	KAhymal|*th!ѭ%Ѭ!*a<organ
KAeral|gй<b]needl!o@drip	EAer?adminԧra=|giv%b]shԠo@drip	EAer?feedЛ|feed%Њ{ӷ	EAer?nutri=|feed%Њ{ӷ||AUtot?
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
BAl Ҷ|Ѡ #half switӂ+o<{Ӿ	FAl ъiza=||da]Ї|XA program||2	BAl nephrecл|Р<}Ю!pЂ*{Ѣy	EAl prВӃ!*Җbo<dioxҬ|Җbo<dioxid!i<th!Џ	EAl prВӃ!*oxyҊ|oxyge<i<th!Џ	EAl remisЩ|cК@#ha+shrunk bГi+stiЅthere	EAl rВponse|cК@#shrink+bГi+Ќgӝ
EAipaљ<rВtric=|ѐ!ԡn%i<dail]Ԓ	EAѼt!matғ|ү]parѾle+i<th!air||ASfin!;AAfin!parѾѼtВ
EA@notifica=|tЧ%sex partner+aboГa<п=
EAiў|wԟ<giv%з
EAiru+B19|҂+#П+{re>rash o<th!ӂeks
EA!ѵь|short-lй>ԕљ<#come+_ԗ!else
FA Ӎ?hisяy||paЃФҟs
EA.Patau Ћ|ҽ+Ь<_a<Ԥ{DNA stran>13||AAtrisom]13
AAa||kneecap	LAar||kneecap	KAofemoral|*th!kneecap ҅	EAofemor?pѪ|Ҥ<т>th!kneecap||TA Ћ
EAy|stay%ҩ
BA ductu+arғiosus|И>vВsel nea@th!heЂ#di>Ќcӕ!о@з	BA forame<ovale|қЅӔ!i<th!heЂ#di>Ќcӕ!о@з
KAal|*th!father
EAiҐ|ё]*~
CBen||ѳ	EAeneЈ|hЄ{Н!Ү+an>ҷs	KAeneѾ|*hЄН!Үs	LBenic||~-ҘЛ	BAenЀvariӴ|Ҋ!џ!#ca<Ҙ!~	EAenicь|powe@}Ҙ!~	KAnomonic|foun>i<onl]on!~
KAogҨ|*o@П>b]~||KA	BAogԧ|Ԍ@рёie+cЧ+an>Ѭ!i<{lab	BAog]lab|lab #ёie+щ||NAoraяy	BAog]report|report o<cЧ+o@Ѭ!ӂcke>i<{lab
KAhysiologҨ|*hЄН!џe+th!Я||QA	EAhysiҐ|hЄН!џe+th!Я
BA.PatieЁHeal҄QuВ=naire|quВ=+aboГlЄmood	EAt adherҰ|folӢ%Ӎ?advice	EAt autonomy|{ӎў'+rе}decҬ	EAt compliК|folӢ%Ӎ?advice	FAt confidўialь||ӎeЁprivacy	AAt encounғ||visit|AKcҢҨ	EAt handoә|pass%o<fӜ+aboГ{ӎў||AAhandoff	BAt navigaя|ѻ<рguҬ+ҵЊи	BAt portal|websit!^you@Фrecords	PAt prВў+with||ӎeЁhas	BAt regԧry|liЃ*С!^{ӱ=, kept fo@rВҗch||AJ~	EAt safet]cultц|hЄstaff Җ!aboГsafety	BAt safet]incidў|mԧak!i<Җ!#coul>hҳ{ӎў	EAt-cўere>и|Җ!shape>т>whвmatғ+}you||MI;BOerson;BIerson-cў	BAt-cўere>Ӎ?home|cҢЀ#handle+moЃ*{ӎў'+и||||2	EAt-ыle>analgВia|Ҥ<pump #ҵѭ ^{button	BAt-reporte>outcome|rВult a+tol>b]th!ӎў	EAt-yҗs|ӎў+Ҫ+th!yҗ+eaЎwa+folӅd	PAt+prВў%with||ӎў+рhave
EAy|short҈
AA||insцr|ABthird-part]paye;AFthird-part]||2
BA.PCR tВt|ӯЃ#find+{ѳ'+ҊetЀmнrial||AFpolymeras!chai<Ӽ=
BA.PCSK9 ж|shԠ#Ӆr+cӔВғol
EA.PD-1 ж|З!#҇+th!ѽ]fеІ
EB fӢ|fҲeЃspee>вwhiЎҵca<blЄoГair||FEexpiraя]	BB flЄmeғ|қЅtool #measц+hЄfaЃҵca<blЄoГair	EA inspiraя]prВsц|higheЃprВӃ!whil!м%in	EA plasm{concўra=|higheЃamouЁi<th!Џ||FN
BA.Pҗso<correla=|meaӃ!*hЄԂthЛ+ris!an>faЅӀ
BAali+а|ӂЃа
KAric|fo@ѱ||BIa	AArЀІ||ԣ>І|BPa	FArЀи||ѱ'+Фи|BNa	AArЀcҢic||ѱ'+cҢic|BPa	CBrЀdўԧ||ѱ'+dўԧ|BQa;DFodo	FBrЀdўԧry||ѱ'+dў?и|BSa	AArЀъ||ѱ'+ъ|BRa	BArЀintensiv!Җ!unit|war>fo@ә]siЖѱ||BYaedia	BArЀoncoҎ|Ԍ@fo@childre<^І||BTa	AArЀӎў||child|BQa	DArЀpopѼ=||ѱ|BTa	CArЀӃgeon||ѱ'+Ӄgeon|BQa	CBrician||ѱ'+docя|BLa||4	FArics||ѱ'+Фи|BJa
EAloЈ|lice	EAӕi+capБ|hea>lice	EAӕi+pubis|crab lice
EAe!ԃЈ|ё]*{Н!i<{famil]tree
EA review|{ӂЖb]҉@experts	BA ӣ specialԧ|traЭ>҇e@рha+bee<Њit||FArecoә]coach;FLrecoәy	KA-reviewed|ӂcke>b]҉@experts
KA|*th!are{у<th!hip ӛВ	BA floor|а+#ӣ th!ѯr, ѣ an>ӆ	EA floo@ӡ=|ѿа+#Ӕ>th!Һ	BA floo@Ҍ|squeez!*th!а+#Ӕ>i<urЭ||AJKegel;NAх!trѪЛ	BA frӜц|ҫ<hip ӛВ	EA inflammaя]~|Й<*th!ӆ, Ӷ+o@ovariВ	EA orga<prolapse|organ+#drop dow<in}th!ԝ	FA pѪ||Ӆ@bЧ]pѪ	BA Ҝ|Ӊ>*th!Ӆ@bЧy
BA|are{у<th!hip ӛВ
EAlizumab|З!#҇+th!ѽ]fеІ
EAexed|cК@[
EAgus|Н!#П+blisғ+o<th!ҧ<an>Ӗ	EAgu+vulgaris|blisғ+_th!ѽ]҆%it+ѷ
EAК|hЄԔ<{Ҋ!џ!П+~	BAat%keratoplҲy|ӟЁ*th!froЁ*th!ң	EAat%trauma|injur]_Ҿ%#goe+in}th!Я
EAlli<G|Х||AAbenzathin!penicilҢ;AAbenzylpenicilҢ
LA||penis	EA prostheЈ|implaЁfo@erec=s
EAifyllЭ|З!fo@И>fӢ
PA prВў%with||С!рhave
EA|јЎО<#Ӧ+dow<food
EA ulce@ѹЛ|ѹ%i<th!јЎo@foo>pipe||AJvariceal	EA ulce@~|sore+i<th!јЎo@gut
BAe|Өchai<*О<ҋ%Ѱs
PA os||b]Ӗ	PA rectum||Њth!bottom	BA-protocol ԃЈ|ԃsi+*thos!рfolӅ>th!ё]plan
BAtile|ԉ!i<{rank%oГ*100
KAaneous|Њth!ѷ	BAaneou+coronar]inғven=|Ҽ!#ҩ+{ԩe>heЂѫ	BAaneou+endoscopЀgҲrosл|ҩ%i<th!bЧ]fo@{feed%Ӷ	EAaneou+gҲrosл|feed%Ԝ!Њth!bЧy	EAaneou+nephrolithoл|Ю%Ѣ]stӝ+Њth!Ԯ	OAaneously||Њth!ѷ
HAн|mak!{Ӕ!in	BAн>җdrum|Ӕ!i<th!җdrum||AKruptur;AAtympanЀmembran!perfora=	CCa=||Ӕe	EAӇc!bias|erro@_unequ?Җ!*th!өs	BAӇc!status|hЄweЅ{ӎeЁӇ҈+dail]Ԓ
EAӲ|И>flЄЊщ
EA-implӴБ|Й<т>{too҄implӴ	KA-urban|вth!edg!*{cь
KAal|т>th!anus
KAҨ|т>th!tip *{too҄root
KArdial|*th!sac т>th!ф	BArdi?effuЩ|҃>т>th!ф	EArdiecл|Ю?*th!sac т>th!ф	EArdiocўeЈ|drѪ%*҃>_т>th!ф	EArdБ|swЧ%*th!Ң%т>th!ф	BArdium|thi<sac т>th!ф
KAncep=al|т>th!Ԣ!*gett%pregnӴ
KAnopausal|i<th!yҗ+Ѯ!Қ+Ԙ	EAnopaӥ|yҗ+*џ!Ѯ!Қ+Ԙ	EAtry|teЃ*sid!viЩ
KBtal|т>th!Ԣ!*з	EAt?asphyxia|laЖ*oxyge<вз||AJз	BBt?dҝh|dea҄*{bab]т>з	EAt?ӤВЩ|ӤВsio<dur%ѓ]o@о@з	EAt?ԓь|dҝh+т>з
EAopril|И>prВӃ![
KAal|*th!are{у<th!Ҋital+an>th!anus	CA?tҗ||tea@dur%з	BAum|are{у<th!Ҋital+an>th!anus
BAЀlimb ҒmeЁЕ|leg jerk+dur%ӗ	LAontal||gum	EAont?attachmeЁӕs|ӕ+*Ѭ!#Ӕd+ԅ||AAcҢic?attachmeЁlevel	FBont?~||gum ~|JAБ	EAont?ligaУ|Ѭ!#Ӕd+{Ә	EAont?pocket|gap у<gum an>Ә	EAont?Љ|МЁ*gum ~||NArҝУ	BAontԧ|dўiЃрtrҝ+gum ~
KAeratй|т>th!Ԣ!*Ѝ	OAeratйly||т>Ѝ
KAbital|т>th!ң	FAbit?edema||puffinВ+т>th!eyВ|MFo
BAteum|ҧ<*{і
KArtum|т>th!Ԣ!*з	EArtum Җdiomyю|ѿheЂх!lat!i<ѓ]o@о@з||BVost
KAeral|awa]_th!cўer	EAer?arғ]~|ԩe>arғie+i<th!legs||QIial	EAer?edema|swЧ%i<th!legs, feӄo@hands||LFo	BAer?кe|к!һ!th!с<an>spin?cord	EAer?к!Ѱ|numb%*on!ѽ]part	EAer?к!ҡ|Ѳ!}кe+һ!th!Ъ	BAer?кou+ї|кe+һ!th!с<an>spin?cord	EAer?neurю|к!Ѳe, Ԕ<i<th!hand+an>feet	EAer?vascѼ@~|narrЄarғie+i<th!legs||LIarғi?occlusй	FAer?viЩ||sid!viЩ
KAostheѾ|т>a<artifici?҅	BAosthetЀԡЁп=|Й<т>a<artifici?҅||BYr
EAalЈ|squeez%#Ғ+foo>Њth!ѣ
KAneal|*th!bЧ]ҢЛ	EAne?ѕtoЈ|cК@ш>i<th!bЧy||AO	EAne?dialyЈ|clean%*th!И>ч!th!bЧy	EAnecл|Ю?*bЧ]ҢЛ	BAneum|thi<Ң%ч!th!bЧy	EAnБ|ҁ+Й<ч!th!bЧy	BAnsӚa@abscВs|pockӄ*pu+nea@{tonsil||AAquinsy
EAntricѼ@leukԟlacia|с<Ѳ!i<җl]babiВ
EAeЁdўi=|adult ԅ	EAeЁmolar|baЖadult Ә	BAeЁpaceђr|implӴe>devic!#ҹ+th!heЂbҝЛ	EAeЁӘ|adult Ә
BAbilь|hЄeasil]thЛ+pas+through	KAble|lett%thЛ+through
KAious|ә]ԍmful	EAiou+anҙ|Дfew re>И>cЧ+_poo@Ӂ<B12 upԚ||NEa
BA?кe|к!i<th!Ӆ@leg
LAtў||lҲЛ	EAteЁҲhma|Ҳhm{^regѼ@Ѩ	AAteЁcough||lҲ%cough||||1	EAteЁӤВsiv!Е|ӤВsio<#lҲ+fo@yҗs||AAdysthymia	EAteЁdiarrhea|loos!stool+fo@2 week+o@more||RCo	AAteЁfћ||lҲ%fћ||||1	DAteЁpѪ||lҲ%pѪ||||1	AAteЁґ||lҲ%ґ||||1	EAteЁvegetaѥ!stн|be%awak!bГЌawar!о@{с<ҡ
EA.Person?Independenc!PayУ|mӝ]fo@С!^{Ԏ-tѦдВ+o@disabilь||||4	DA-to-ѻ<transmisЩ||ѻn-to-ѻ<шd|AOhuӇ-to-huma	EA-yҗs|С!Ҫ+th!yҗ+eaЎwa+folӅd	BA?Җ!attendӴ|҇e@^dail]tasks||PDsЈt	EA?Фbudget|NHS mӝ]#ӎў+҇ decid!hЄ}spend||||4	BA?Фrecord|Фrecor>#С!ҹ themselvВ	EB?ԕѥ!equipУ|gea@suЎa+masks, glove+an>gowns	BAalit]Е|lҲ%patғ<*thought+an>Ӝ+#П+dԧrВs	EAall]idўifiabl!informa=|detail+#shЄрԗ!is||SHy%info
DAra=||swҝ||||1	GBre||swҝ||||1
FAЈ||whoop%cough
EAiv!developУ?Е|autism an>relн>ӱ=s
EA cavus|ѝfoԠarch	EA planus|flвfeet
BAy|vagin?devic!fo@ӣ o@}giv![
BA.PET scan|sca<#Ԋ+hЄacѥ!cЧ+are||DF-CT
BAia|ү]re>o@purpl!spԠ_ѹ%Ӡ@th!ѷ
EA.Peyronie'+~|curved, pѪful erecљ<_sca@щ
EAmulsifica=|Ю?*{cloud]ey!len+^soun>wavВ
BA Љ|us!*҂se+}kiЅѳs
EAytoЈ|ҝ%Ԇ*ѳ+b]А
EAm limb pѪ|Ҥ<felt i<{limb #i+gӝ||IE	EAm sensa=|Ԁ%{loЃlimb
CAceuѾal||[	AAceuѾ?agў||[|HKolog	AAceuѾ?Ѡ||[|PAproduct	KAcodynamic|*whв{Ѡ doe+i<th!Я	EAcodynamics|hЄ{З!aњ+th!Я	EAcoepҬmiҐ|ё]*hЄѠ+aњ Ӱ!өs	EAcoҊetЀtВtЛ|Ҋ!teЃ}choos!{[	BAcoҊomЀtВt|Ҋ!teЃ#҇+choos!{[||LHet	EAcoҊomics|hЄҊe+џ!th!wa][+ѭ||LDet	KAcokЭѾ|*hЄ{Ѡ Ғ+Њth!Я	EAcokЭѾs|hЄ{З!Ғ+Њth!Я	KAcologҨ|*Ѡs||NA	OAcologҨly||^[	EAcҐ|ё]*hЄ[+ѭ	FAcoЉ||МЁ^[|IHlogЀ;IHlogic?;IAlogЀЇ;IAlogic?Ї;AHѠ 	EAcovigilК|track%*th!ԍm+*[s
LAgeal||Ӟ	EAgecл|Ю?*th!Ӟ	EAgБ|sor!Ӟ	CAx||Ӟ
BA 1 ӿ|firЃқЅё]i<Сe||GGI;IAёy;GAI ёy;IFcҢic?;GGI cҢҨ	BA 2 ӿ|mid-siz!ё]*whethe@{МЁma]ѭ||GGII;IAёy;GAII ёy;IFcҢic?;GGII cҢҨ	BA 4 ӿ|ё]don!о@{З!goe+o<sale||GGIV;IAёy;GAIV ёy
EAarbital|Ӓ![||LAӝ
BAype|trait+#ca<b!see<o@measцd	KAypic|*trait+ҵca<se!o@measц
BAalanЭ|О<ҋ%Ѱ	EAephrЭ|З!#ԩ+И>vВҏ	EAketonuria|Т>ѶӦ%dow<{pЂ*Оn
EAoin|Ӓ![
BAromocytԟ|rar!Ц#ђ+ДmuЎadrenalЭ||COa
EAis|forВki<Дtе}puЅԮ
EAtis|ѡn, sor!ӷ
EAgraphy|X-ra]*ӷs	EAthromboЈ|clԠi<{ӷ	CAtomԧ||ѻ<рdraw+Џ	CAл||И>draw||Also {МЁ#Ԛ+oГԤ{Џ.
EAelia|ә]Өlimb+_з
FAhobia||sensiѥit]}sound
EAat!binder|З!#Ӆr+phosphн	EAodiВғas!ж|З!#wҬn+И>vВҏ	BAodiВғas!typ!5 ж|З!fo@erecљ<ҟs||SH5 in;ALPDE	BAolipid|fв#ђ+ԆceЅwalls	EAoryla=|add%*{phosphat!}{Оn
EAbla=|burn%awa]^lѴ	FAgЛ||su<Ѳe|FAѲe	EAllergy|ҧ<Ӯ]sӄoff b]lѴ
EAynamЀЉ|МЁ^lеan>{Ѡ #lеturn+on
FAhobia||sensiѥit]}lѴ	EArotec=|ԕљ<_sunlѴ	KArotectй|Ӹ%_sunlѴ
BAecepя|ceЅ#sense+lѴ	EAefracѥ!kerнcл|lӏ@ey!ұ]}correct sѴ	EAefracѥ!Ѝ|lӏ@ұ]}correct sѴ
KBensitй|sensiѥ!}sunlѴ	EAensiѥ!epilepsy|seizц+sӄoff b]flash%lѴs	FBensiѥь||sensiѥit]}sunlѴ	BAensiѥit]Ӽ=|ҧ<Ӽљ<}sunlѴ
FAherapy||lеЉ	EAoxicь|ҧ<bur<_lеan>{Ѡ||KA Ӽ=
BAc кe|к!#ы+мЛ
BAн|ҥ?#ђ+plҲЀsoft
EAde+tumor|rar!breaЃlump||OBu
KAeneѾ|*famil]tree+*liv%thЛs	EAeny|famil]tre!*liv%thЛs
BAtrԧ|Ԍ@р҇+С!regai<streng҄an>ҒУ	EAtry|Җ!#҇+С!regai<streng҄an>ҒУ
EA?dependҰ|whe<th!ѽ]get+ӥ>}{Ѡ	AA?examina=||physic?exam	FA?exer=||ԍ>physic?effort	EA?З!an>rehabilita=|Җ!#҇+С!mov!an>ѭ agѪ||||2	EA?rВtrѪt|Ӕd%o@ty%{ӎў	ACian||docя	BAia<asЈtӴ|Ӎ?profВЩ?рѭ+aԎsid!docяs||NAociн
KAlogҨ|*hЄth!ѽ]ѭs||LA	NAlogҨly|i<hЄth!ѽ]ѭs	EAlogy|hЄth!ѽ]ѭs	CAtherapԧ||physic?therapԧ|||3	FAЉ||physic?Љ|||3
BAhemҨ|natur?plaЁsubstК||FAnutriў
BAstroҊ|plaЁг!lik!{femal!Ыe
BAғol|plaЁг!#Ӆr+cӔВғol||BGlaЁ
BAherapy|МЁ^plӴs
EA|ҝ%thЛ+#ar!Ќfood
BA.PICC lЭ|Ԏ, thi<Ԝ!#run+_th!ҳ}{Ӱ!ӷ||AAperipherall]inserte>cўr?catheғ
CAraph||pictц|IAm
EAta=|colorЛ	KAted|^color
EArpЭ|З!fo@dr]mou҄o@ey!prВsц
EAd?sinus|пte>pӵnea@th!tailі||KA~
CA ёy||қЅҗl]ёy|AGfeasibilь
EAolimus|ҧ<cream #calm+itchЛ
KA|*{қЅglan>i<th!Ъ
EAcѼ|yЧЄspԠo<th!ԑ!*th!ң
EAtazӝ|Ѻ+[
EAcilҢ-tazobӜam|ШХ||MA
EAidӝ|єsҖr%[
EAcam|Ҥ<an>swЧ%[
EAg edema|swЧ%#ҹ+{deЁwhe<prВsed||IFo
KAary|*th!glan>belЄth!Ъ	BAar]adenԟ|Цi<{glan>*th!Ъ, usuall]ЌІ	BAar]Ԅ|glan>i<th!с<#ы+҉@Ԅs
EAasi+rԈa|scal]rash #clҗ+b]itself
BBo|МЁ^no acѥ![	EAo eњ|Ԁ%bette@beҘ!ԗ!expect+to	BAo ө|Ҕ#get+no acѥ![||IAarm	KAo-ыled|compare>^{МЁ#ha+no acѥ![	BAo-ыle>ӿ|ё]#compare+{МЁ^{fak!ӝ||TAёy	KAo-treнd|gй<{fak!Ї
EAt{accreta|ԉў{#ҷ+Дdeep in}th!ӆ||QA spectrum	EAt{previa|ԉў{#coә+th!ҩ%*th!ӆ||LEa	KAtal|*th!ԉўa	EAt?abrup=|ԉў{#pull+awa]_th!ӆ Ѯ!з||AAabrupљ ԉўae	EAt?ӡ=|ԉў{#ѭ+poorly	EAt?insufѧ|ԉў{#doe+Ќfee>th!bab]wЧ
EAcephaly|flвspԠo<{Ҹ'+head||BMosi=?p
KAr|o<th!sol!*th!foot	EA@fasciБ|heel Ҥ<_{straЭ>ban>Ӡ@th!foot	BA@wart|wЂo<th!sol!*th!foot	EArflexӲ|point%th!foԠdown||HH 	KArflexor|*th!х!#point+th!foԠdown
EA psoriaЈ|scal]patӂ+*ѷ
EA|liqui>pЂ*Џ	BA cЧ|ԑ!И>ceЅ#ђ+ѳ-fѴ%Оns	EA Оn|О<i<th!Џ	EAphereЈ|МЁ#filғ+th!Џ||GA exџe
BAd|қЅr%*DNA i<ѳs
EA.Plasmodium|ӑ!#П+Ԩa	EA.Plasmodium falciparum|ӑ!#П+deadl]Ԩa	EA.Plasmodium vivax|ӑ!#П+Ԩa
EAcь|powe@}џe
BBet|И>ceЅ#҇+clot+form	EAӄaggrega=|clump%*clott%А	BAӄcount|couЁ*th!cЧ+#҇ И>clot	EAӄtransfuЩ|giv%*donн>clott%А	BAet-derй>Цfacя|О<#ђ+cЧ+ҷ	EAet-riЎplaқ|И>pЂӥ>}҇ healЛ
BAum-bӏ>ӂmoЉ|cК@Ѡ+mad!^plaүum||IA compound
KArphic|^Ӈ]shapВ	EArphism|hav%Ӈ]shapВ
BA|thi<Ң%т>th!ҕ	KAl|*th!Ң%*th!ҕ	BAl effuЩ|҃>т>th!ҕ
EAsy|swЧ%*th!Ң%т>th!ҕ||GAtis	FAtЀӂЃpѪ||Ҥ<whe<м%in|KE
EAdeЈ|Ҽ!#Ԙ+҃>_ҋ%Ԇт>th!ԁ
EAathy|Ѳ!}{к!bundle
KAotў|abl!}becom!an]typ!*cЧ
EAtrЀtrѪЛ|jump trѪЛ
EA.Pneumocysti+ӻ|єЙ<i<С!^ѿѵ!їs	EAcocc?~|Й<#ca<hҳth!ҕ, И>o@Ъ	EAcocc?ӻ|єЙ<П>b]bacғia	EAconioЈ|єН!_м%i<duЃвѭ	EAmediasүum|ai@i<th!middl!*th!chВt	BAnecл|Р<}Ю!{ԁ	EAnБ|swЧ%*th!єщ	EAperiҖdium|ai@т>th!ф	EAperitӝum|ga+i<th!bЧy	CAthorax||collapse>ԁ
CBrԧ||foԠdocя|ADchiropod	FBry||foԠи|ABchiropod
BAte|Ѣ]filte@cЧ
EAoderma|ҧ<^mixe>colo@an>thi<spots
BA muta=|џ!*on!lette@i<{Ҋe	BA prevalҰ|sԍ!*С!iЅвon!Ҫ	BA-of-Җ!tВt|quiЖteЃo<th!spot	EA-of-Җ!tВtЛ|quiЖtВt%don!o<th!spot
DAyelБ||polio
EAirus|҂+#П+polio
EAiuria|pass%urin!ә]Ԕn
EAғiti+nodosa|swЧ%*medium arғiВ	EAthralgia|Ҥ<i<Ӈ]҅s	EAthrБ|swЧ%*Ӈ]҅s
BAlorinн>biphenyl|ќindustri?ҥal
BAclЀarԟtЀhydroҖӛ|ќҥ?_smoke	EAstЀѢy|Ѣ]^Ӈ]҃>sacs	EAstЀѢ]~|Т>Н!#fӚ+th!Ѣy+^҃>sacs	EAstЀovary|ovar]^Ӈ]қЅ҃>sacs	EAstЀovar]Ћ|Ы!Ь<#aњ+th!ovariВ||PJian	EAthҙ|ДӇ]re>И>А||IEa	EAthemi{әa|И>cК@#ђ+ДӇ]re>И>А||IJa
EActylism|Ԥ{fЛers	EActyly|Ԥ{fЛer+o@toВ
FApsia||Ԥem!thirst
KAnic|П>b]Ӈ]ҊВ	BAnЀӳscore|ӳВԢat!_Ӈ]ҊВ
EAdramnios|ДmuЎ҃>т>th!Ҹ
EAdica=|tak%Ӈ][s	EAras!chai<Ӽ=|ӯЃ#copie+DNA }fin>ѳs	EAriza=|ԡn%*қЅmoleculВ||IFs
BArphism|ӌ<ӊenc!i<{Ҋe||AMҊetЀ;AMҊ!
EAalgi{rheumaѾa|stiff, pѪful shoulder+an>hip+i<olde@Сe	EAosБ|Н!#weaken+Ӈ]хВ	EAxi<B|lҲ-choic!Х||AAcolisү
FAurю||Ѳ!}Ӈ]кВ
BA|қЅЦ*щ
BAcл|Ю?*{қЅҠ, Ԕ<i<th!ѣ	BAptҬ|chai<*О<ҋ%Ѱs
FAagia||Ԥem!hunger|AGhyper	EAarmacy|tak%Ӈ][+вonce	BAenol|plaЁг!i<fruӵan>tea
KAid|shape>lik!{stalk
EAdiculю|Ѳ!}Ӈ]к!roots
BAccԍҬ|chai<*ҿs
KAmnographic|*{ӗ tВt	CAmnѤ||oәnеӗ tВt|MAm
FAbstanc!ӥ||us%sћ?Ѡs
EAauma|Ӈ]ҽ+injuriВ
BAsaturн>fatt]ӭ|э]fв_fish an>plӴs
FAia||pass%ДmuЎurЭ
EA.Pomp!~|Т>ҋ-Ԇ*ԙ@#weaken+хВ
KA ӊўiнd|^ә]abԏ?А
KAeal|behin>th!knee	BAe?ѫ|arғ]behin>th!knee
EAљ<attributabl!risk|sԍ!*cӏ+du!}on!П||YAfrac=	EAљ<э|th!Ф*{wӔ!Ҕ*Сe	KA=-bӏd|*{wӔ!communь
EA.Porphyromona+gЛivalis|gѦ#П+gum ~	BAria|unӌ<Н!*Џ-mak%ҥals
EA-win!stѪ|re>зmark
EA ԥЩ|ѝprВӃ!i<th!vei<}th!lйr	BA ӷ|vei<#feed+th!lйr	BA vei<thromboЈ|clԠi<th!vei<}th!lйr
BA.Posiѥ!an>Negaѥ!Syndrom!Scale|scor!*hЄba>schizophreni{is	EAv!airwa]prВsц|ai@prВӃ!#ҹ+th!airwa]ҩ	EAv!end-expiraя]prВsц|prВӃ!#ҹ+th!ԁ+ҩ	BAv!predicѥ!value|chanc!#{posiѥ!rВult i+rѴ
EAo<emissio<tomѤ|sca<#Ԋ+hЄacѥ!cЧ+are
KA hoc|planne>onl]о@th!ёy	BA hoc ԃЈ|Ӻвdat{planne>onl]о@th!ёy	EA-concussio<Ћ|ґ+#laЃо@{hea>ҡ||NJve	KA-discԍge|о@leav%th!ъ	EA-dur?punctur!headaӂ|headach!о@{needl!i<th!spЭ	EB-expoӃ!prophylaxis|З!}preveЁa<Й<о@contӜ ^{ѳ	KA-inғven=|о@th!program||EM	EA-market%ӃveӚК|safet]ӂck+о@{З!goe+o<sale	KA-op|о@Ѝ	KA-ӃgҨ|о@Ѝ||EI	EA-thrombotЀЋ|leg Ҥ<an>swЧ%о@{clot	KA-traumaѾ|о@a<injur]o@shock||EJ	EA-traumatЀstrВ+Е|lҲ%dԧrВ+о@{frѴen%evў	EA-voi>rВidual|urin!left i<th!ѯ@о@peeЛ	EA-voi>rВidu?volume|urin!left о@goЛ
CAВthВi{Җ!unit||recoә]room|ES-ana
KAior|вth!Ԯ	EAio@capsul!opacifica=|cloud%о@len+Ѝ||QJa@opac	BAio@cruciat!ligaУ|ban>ч!th!knee	ABio@Ә||baЖӘ	EAio@цthr?valvВ|flap+#bloЖ{Ҹ'+urЭ	EAio@uveБ|swЧ%i<th!baЖ*th!ң	EAio@vitreou+detachУ|ey!jЧ]pull%away
EArpetЀneuralgia|к!Ҥ<#stay+о@shЛlВ
KAtal|о@{seizц
EAturь|з paЃdu!dн
KAnopausal|о@menopaӥ	FAnopaus?ѹЛ||ѹ%о@menopaӥ	EAnopaus?osteoporoЈ|ѿі+о@menopaӥ	EAnopaus?woӇ|wԟ<о@he@laЃҚ	EAnstru?҈|week+sinc!th!m҉r'+laЃҚ||EN-
EAonat?ԓь|dҝh+_1 mon҄}1 yҗ
KAeratй|о@Ѝ||EJ-	BAeraѥ!adhВӲ|sca@ban>ч!th!bЧy||AJintra-abdominal	EAeraѥ!analgВia|Ҥ<relief о@a<opera=	EAeraѥ!ѹЛ|ѹ%о@a<opera=||OAhemorrh҈;OAhaemorrh҈	EAeraѥ!cogniѥ!ӡ=|ѐ!Ԭ%о@a<opera=	EAeraѥ!complica=|Ѷо@a<opera=	EAeraѥ!delirium|confusio<о@a<opera=	EAeraѥ!ileus|ѣ #Ԙ+о@Ѝ	EAeraѥ!п=|Й<о@a<opera=	EAeraѥ!morbidь|ҟ+о@a<opera=	EAeraѥ!ԓь|dҝh+о@a<opera=	EAeraѥ!naӥ{an>vomitЛ|upsӄјЎо@a<opera=	EAeraѥ!Қ|Ԣ!о@a<opera=	OAeratйly||о@Ѝ
KArtum|о@з||EAnatal	EArtum ӤВЩ|ӤВsio<о@hav%{Ҹ||ELnatal	EArtum hemorrh҈|heav]ѹ%о@з||MJa	EArtum psychoЈ|sћ!У?дВ+soo<о@з, a<emerҊcy||EKnatal;BKuerperal
KAandial|о@{meal	EAandi?glucԈ|И>ԙ@о@{meal||NAhyperglycҙ;NAhyperglycaҙ
KAroke|о@{stroke||EG-
EArm б|ѓ]paЃ42 weeks||EO-;BKroԎed
IAн||suggВt
KAal|*hЄon!stand+o@sits	EA?ы|ҹ%balК	EA?instabilь|poo@balК	EA?orthostatЀtachyҖdi{Ћ|faЃфbeвan>dizzinВ+o<stand%up||JQtach
EAn=|ӣ о@{suicҬ
KAe|saf!}drink	DA!wнr||drink%wнr
BAium channel|gat!#let+potassium in}А	EAium iodҬ|piЅ#Ӹ+th!ԭ>_radia=	BAium-spar%diцѾ|wн@piЅ#ҹ+potassium
EAy|strength
LA||strong	IAiн||ԫ	EAia=|mak%stronger
EAne-iodЭ|brow<liqui>#kӚ+ѳs
BA *atяney|pape@#let+ԗ!Ӝ fo@an҉@ѻn
BAus|famil]*҂se+#Ҙ!ҧ<bumps
EA.Prader-WӚi Ћ|ҊetЀЬ<^constaЁhunger
BAtЀӿ|ё]*{МЁi<ћyda]и
EAexole|Parkinson'+[
EArel|З!#prevў+clots
EAtaү|cӔВғol [
EAuӴel|worm [
EAin|И>prВӃ!an>nѴmar![
BA-exԧ%ӱ=|ФѶ#ԗ!alread]has	EA-expoӃ!prophylaxis|З!#prevў+HIV	KA-inғven=|Ѯ!th!program	KA-op|Ѯ!Ѝ
BAѾ|foo>#feed+goo>gГѳs
EAcer|џe+#coul>becom!І	KAcerous|abl!}tur<in}І||DAmalignӴ
KAnҨ|Ѯ!tВt+i<Сe
FAiou+puberty||җl]puberty
EDcepљ<и|Җ!Ѯ!б||PAounselЛ	KAcep=al|Ѯ!gett%pregnӴ
BAsor|Ҿ%#come+Ѯe
EAљ<model|ma҄#tЧ+whвma]happen	KAtй|tЧ%whвma]happen	BAѥ!facя|sig<*whвma]happen	EAѥ!value|hЄԔ<{teЃrВult i+rѴ	BAя|sig<*whвma]happen
EAec=|tendency
HApԈ|mak!mor!likel]}gӄӚ	BApos%facя|th%#ђ+дВ+mor!likely||DKcipitat	EAposi=|highe@chanc!*gett%{~
EAsolӝ|sғoid	EAsӝ|sғoid
EAampsia|ҁ+ѝИ>prВӃ!i<б||DJ-
BAre>provҬ@organiza=|pla<#cost+lВ+^certai<docяs||||2
KAntal|*th!froЁpЂ*th!Ъ	BAnt?cortex|froЁpЂ*th!Ъ
EAaҢ|к!Ҥ<[
BAnc]complica=|Ѷi<б
EAilita=|gett%fӵѮ!Ѝ||GA
KApital|Ѯ!Ӽh%th!ъ||DI-
EAlӴaљ<ҊetЀdiagnoЈ|Ҋ!teЃ*a<embryo Ѯ!б||YAtВtЛ
EAur!ejacѼ=|com%Дsoo<dur%sex	FAur!ԓь||җl]dҝh	EAur!ruptur!*membranВ|wнr+#Ӧ Дҗly||DVlabor	CAur!vўricѼ@contrac=||Ԥ{фbҝ|AAvўricѼ@ectopЀbҝ	EAurь|be%bor<Дҗly
EAica=|З!gй<Ѯ!{procedц
KAopausal|Ѯ!Қ+Ԙ fo@good	EAopaus?woӇ|wԟ<рstiЅha+Қs	EAstru?dysphorЀЕ|sћ!moo>џe+Ѯ!{Қ	EAstru?Ћ|moo>an>ѽ]џe+Ѯ!{Қ
EAar|too҄у<th!froЁan>baЖԅ
KAal|Ѯ!з	FA?и||ѓ]и|ALӴ
KAratй|Ѯ!Ѝ||DJ-	EAraѥ!assВsУ|ӂck-ԆѮ!a<opera=	OAratйly||Ѯ!Ѝ
EAderК|Ӱe@part
BAnt|ё]#҉@expert+hav!Ќyӄӂcked
ABe||forВkin
FAcuЈ||hҗ%ӕ+^҈|AB҈-relн>hҗ%ӕ	EAopia|ѐ!see%Ԇcӕ!^҈
BBiber|ФprofВЩ?рorder+З!fo@you	BAipљ<Ѡ moniя%program|stat!liЃ*certai<prВcrip=s||||2	BAipљ<prepaymeЁcertificн|pas+#coә+aЅ*you@prВcrip=s||||4	BAip=-onl][|З!#need+{prВcrip=||||4
EAteeism|ѭ%whil!Ӛ
EAr!ulce@preven=|prevў%be>sorВ
EApѥ!eligibilь|short-tѦcoәag!whil!ԗ!appliВ||||2
KAgҨ|Ѯ!Ѝ||DI-
KAptԟѾ|Ѯ!ґ+Ү
KAm|bor<o@happen%Ѯ!37 week+*б	CAm з||җl]з|DGmatц	EAm delйry|з Ѯ!37 weeks||DJmatц	BAm infӴ|bab]bor<Ѯ!37 weeks||DHmatц;IAҸ	EAm labor|з #Ү+Ѯ!37 weeks||DGmatц;MBu;DBmatur!labou	EAm prematur!ruptur!*membranВ|wн@Ӧ%Дҗly
KAatУ|Ѯ!Ї||DJ-
EBҰ|hЄӌ<ӵis	BAenc!raљ|hЄӇ]Ҫ+mor!ӌ<Ҿ%is	JAў||ӌn	BAeЁcӏ|exԧ%cӏ
BAtabl!dҝh|dea҄#goo>Җ!coul>hav!prevўed||AKavoid	BAte@inhaler|inhale@fo@dail]us!}preveЁѨ||AKыl;AImѪtenК	EAѥ!и|Җ!#҇+С!sta]wЧ||HIat;LEэ;LEФ	BAѥ!service|servic!#҇+С!sta]wЧ
EAsm|erecљ<#lҲ+ДԎ, a<emerҊcy
EAuЭ|Ԩ{[
EA]amenorrhea|Қ+#neve@Үed||QCo	EA]biliar]cӔangБ|Н!#dВtroy+th!қЅӶ+*th!lйr	CA]Җ!physician||regѼ@docя	BA]Җ!provҬr|profВЩ?рgй+you@ћyda]Фи	EA]ciliar]dyѷВia|Т>failur!*th!ӧ+}clea@mucus	EA]dўi=|bab]ԅ	EA]dysmenorrhea|pѪful Қs||SCo	BA]endpoint|mai<rВult #{ё]look+for||LF ;IAoutcome	EA]hyperparaӬism|oәacѥ!Ԅ+#rais!calcium	BA]ѵodeѧ|ѿѵ!ї _з	EA]molar|baЖbab]Ә	BA]outcom!measц|mai<rВult #{ё]meaӃВ	EA]ovaria<insufѧ|ovarie+#Ԙ ѭ%weЅѮ!ag!40||CAematur!ovaria<failц	EA]preven=|Ԙp%{Н!Ѯ!ӵҮs	EA]scleros%cӔangБ|sҖr%*th!lй@ducts	EA]seriВ|firЃsӄ*dԈ+*{vaccЭ	BA]tumor|ԉ!Ԑ!{cК@Үed||MBu
BAravida|wԟ<рi+pregnaЁfo@th!firЃҪ
BAg dԈ|firЃdos!#trѪ+th!Я
BAara|wԟ<hav%{firЃҸ	KAarous|hav%{firЃҸ
EAdi?preven=|Ԙp%ӳfacя+Ѯ!the]Ү
CAp?invВtigaя||lea>rВҗӂr
BA|misfolde>О<#П+с<~
BA authoriza=|approv?#th!insц@muЃgiv!first||NFs;CNe;CFecertific||3
AAt]popѼ=||Ҕi<moЃneed
KAptoѾ|mak%cЧ+die||DJ-
BAd|firЃѻ<i<{famil]}b!ёied
EAg depth|dep҄*th!gap вth!gum||IFpockӄ
BAѾ|liv!gѦ#ma]b!goo>fo@th!gut
BAcitonin|И>г!#rise+^ba>п=s
EAur?pѪ|Ҥ<_{Ӎ?procedц
KAgѼnt|҇%И>}clot
EAlgia|Ҥ<i<th!Ӆ@ѣ
EAcл|Ю?*th!Ӆ@ѣ
EAcolecл|Ю?*th!wӔ!Ӱ!ѣ	BAӽ|Ӻч!th!bottom ^{ӨӶ||AGan
KBmal|Ѯ!th!mai<ґ+*a<дВs	CAm?ґ||җl]warn%Ԗ	BAme|җl]sig<Ѯ!a<дВs
BAg|Ѡ #turn+acѥ!i<th!Я
CAѥ!cough||cӈ^mucus
BAito@cЧ|җl]ceЅ#form+҉@А
BAғӝ|Ы!#ӣ+б	EAғon!recepя|ceЅpЂ#receй+{Ыe	EAү|form *{ѓ]Ыe||HBoge	BAү-onl]pӚ|з ы piЅ^on!Ыe||HLoge
CAЈ||outlook	KAsѾ|tЧ%hЄa<дВ+ma]go	BAstЀfacя|sig<*hЄa<дВ+ma]go	EAstЀvalue|hЄweЅӵtЧ+whвma]happen
EAmme>ceЅdҝh|planne>dea҄*А	EAmme>dea҄ligan>1|О<#hҬ+cК@_th!Я||ABPD-L
EAsЩ|gett%worse	EAsЩ-fre!Ӄvival|Ԣ!i<whiЎ{cК@doe+Ќgӄworse	BAssiv!~|Н!#get+wors!ove@Ҫ	EAssiv!multifoc?leukoҰphalю|с<Й<i<С!^ѿѸВ	BAssiv!multipl!scleroЈ|к!Н!#ҹ+gett%worse	EAssiv!х!relaxa=|tens%an>the<relax%eaЎа
KAlammaяy|Ҙ%swЧ%i<th!Я||DM-	BAlammaя]cytokЭ|mВsenge@#П+swЧ%i<th!Я||AV
BAeѾ|З!#Ғ+foo>aԎ||KA agў
BAү|Ы!#Ү+milk produc=	EAүԟ|Ц#raise+milk Ыe
EAse|slipp%*a<organ	KAsed|slippe>oГ*ҭ
GBerн||multiply	FAera=||rapi>Ҡ	EAeraѥ!ӹЀreүю|ey!Ѳ!_Ѻ+^new vВҏ	EAeraѥ!vitreoreүю|sca@Ѭ!о@ey!Ѝ
EAge>expoӃ!Љ|talk%Њtraum{step b]step
BAe@regӲ|switЎ#Ү+{Ҋe
EAӲ|turn%th!palm down
EA posi=Л|ly%o<th!bЧ]}м!betғ
EA *concept|җl]sig<#a<Ҭ{ѭs
EAsь|tendency	BAsit]score|scor!ӥ>}matЎsimila@ӎўs	BAsit]scor!matchЛ|Ҥr%*simila@ӎў+fo@{fai@comparison	KAsь-matӂd|matӂ>}mak!{fai@comparison
LAlacѾ||prevўй||A+{nou<ӵma]mea<{condom.	BAlӜЀmҲecл|Р<}Ю!{breaЃѮ!cК@ca<Ү	EAlӜЀЍ|ұ]#prevў+~||AIrisk-reducЛ	MAlacѾally||}preveЁдВs	FBlaxis||prevўiv!Ї
EAol|З!#put+ҵ}ӗ
EAnolol|heЂan>worr][
EAocep=|sens!*Ԑ!th!ѽ]is	KAoceptй|*sens%Ԑ!you@ѽ]is	EAocepѥ!trѪЛ|balanc!trѪЛ
EAthiouracil|З!fo@a<oәacѥ!Ӭ||AAmethimazole;AAҖbimazole
EAagnosia|Ќknow%facВ
KActй|folӢ%С!forwar>ove@Ҫ	BAcѥ!cohort ёy|ё]#folӢ+{Ҕforwar>i<Ҫ||SA	BAcѥ!ёy|ё]#folӢ+С!in}th!futц	NActйly|b]folӢ%С!forwar>ove@Ҫ
BAԄin|Ыe-lik!г!#П+Ҥ<an>swЧЛ	EAԄi<analog|ey!drop #Ӆr+ey!prВsц||UAue	DAt!adenoѕ||Ҧ!І	EAte-specifЀӴiҊ|Ҧ!О<measц>i<th!Џ	BAtecл|Р<}Ю!th!prostн||ANradic?	LAѾ||prostн	EAtЀѕ|Ҧ!І||HKe	EAtБ|ѡ<o@пte>prostн
CAeЈ||artifici?ѽ]part	LAeѾ||artificial	AAetЀlimb||artifici?limb	BAetЀvalve|artifici?heЂvalve||LFheЂ	BAetԧ|ѻ<рђ+an>fit+artifici?limbs	BAodontԧ|dўiЃрђ+crown+an>dўurВ
EAЭ|З!#undoe+{И>thinner
EAse|О<#cut+҉@Оns	BAs!ж|З!#Ԙ+{҂+_copyЛ	BAsom!ж|З!#ђ+cК@cЧ+die
EAte>Фinforma=|Фdetail+#ca<idўif]someӝ||||2	BAѥ!facя|th%#Ӆr+th!chanc!*ԍm
EA<C deѧ|Т>ӳ*clots||ALӴithrombin	EA<bindЛ|sѾk%}И>Оns	EA<syntheЈ|mak%*Оns	BA<synthВi+ж|Ѡ #Ԙ+mak%*Оns	BAn-energ]malnutri=|Дҍ!foo>an>Оn	FAnuria||О<i<th!urЭ
BAglycan|О<#cushӲ+҅s	EAlyЈ|Ӧdow<*Оns	KAlyѾ|Ӧ%dow<Оns	EAme|aЅth!Оn+i<{ceЅo@Я	EAmics|ё]*aЅth!Оns
EAombin|И>О<neede>fo@clottЛ	EAombi<Ҫ|И>teЃ*hЄfaЃИ>clots||BHarti?thromboplҲ	KAomboѾ|mak%clot+mor!likely
BA-oncoҊe|ԏ?Ҋ!#ca<tur<in}{cК@Ҋe
BAol|sӄplan
BA pump|pЂ*јЎcЧ+#ђ+ӭ	BA pump ж|З!#Ӆr+јЎӭ	EA Љ|ә]precis!typ!*radiaљ<Ї||HHbeam 
BAoa|ӝ-cЧe>ӑВ||IAn
BAe@netѭ|Ҕ*docя+an>ъ+#{pla<ѭ+with||||2
CAӲ?diagnoЈ||likel]diagnoЈ|AKѭЛ;CKВumptй;AKtўatй
KAal|nҗe@}th!trunk *th!Я	BA?femur|top *th!tѝі
JAic||itchy	FAus||itchЛ
BA.PSA tВt|И>teЃ*th!prostн||AFprostн-specifЀӴiҊ
EA.Pseudomona+aeruginosa|gѦ#пt+ѿӎўs||LA	EAgout|ԡЁ҆+_calcium crystals||AAcalcium pyrophosphat!deposi=	EAmembranou+colБ|sћ!ѣ swЧ%_ѳs	KAnymized|^name+swappe>fo@codВ||KCs	EAphakia|ey!^a<artifici?lens	KAphakic|^a<artifici?lens
EAe<plu+ultraviolӄA|lеМЁ^{Ѡ
EAЈ|Ь<#П+thick, scal]ҧ<patchВ	EAsi+are{an>sћit]index|scor!*hЄba>scal]ҧ<is	KAѾ|*{scal]ҧ<~	EAtЀarthrБ|ԡЁН!Ңke>}scal]ҧ<patchВ
LAatric||У?э	EAatrЀcomorbidь|У?дВ+o<top *an҉@дВs	BAatrЀЕ|У?дВs	AAatrЀъ||У?Фъ	CAatrЀӍa=||У?Ф[	AAatrЀnurse||У?Фnurse	FAatry||У?Фи
KAӜй|abl!}џ!moo>o@ԬЛ	EAԃЈ|ӫ]aboГth!hidde<mind	EAdynamЀЉ|ӫ]aboГhidde<ԀЛs||OHpsycho	EAeduca=|teach%С!aboГthei@У?Фӱ=	KAeduca=al|teach%aboГa<дВs	EAeduca=?inғven=|teach%aboГa<дВs	KAҊic|com%_th!mind	EAҊЀnӝpileptЀӒВ|҆+lik!seizц+П>b]strВs	LAlogҨ|*th!mind|Уal	EAlogic?dԧrВs|Шworry, sadnВ+o@strВs	EAlogic?inғven=|ӫ]o@trѪЛ	EAlogic?Ї|talk Љ||PAherapy	KAmetric|aboГhЄweЅ{teЃmeasц+th!mind	BAmetrЀproperty|hЄweЅ{teЃmeasц+whвӵshould	EAmoя|*ҒmeЁan>thought	EAmoto@agita=|rВtlВ+ҒmeЁ_inne@tenЩ	KApatӔogҨ|*У?дВs	EApathҐ|Ԗ+*У?дВs	BApԍmacҐ|ё]*[+fo@th!mind	KAphysiologҨ|*th!min>an>Я	EAЈ|ӕ%touЎ^whвi+real	LAsocial||У?an>social	EAsoci?func=Л|cop%i<dail]Ԓ	EAsoci?inғven=|҇ ^ԀЛ+an>dail]Ԓ	FAsoci?ӣ||emo=?an>soci?ӣ	KAsԟѾ|physҨ, bГҢke>}strВ+o@ԀЛs	BAsԢѼnt|Ѡ #speed+Ԇth!Ъ	KAtherapeuѾ|*talk Љ	CAtherapԧ||ӫԧ	FAЉ||talk Љ	KAѾ|oГ*touЎ^whвi+real	BAtЀepisode|Ԣ!*ӕ%touЎ^whвi+real	CAtropЀӍa=||У?Ф[|NAѠ;SAЭ;MA;FAiatrЀ[
EAium|Цo<th!ԑ!*th!ң
EA|droop%ңlid||AGblepԍo
EAsm|ДmuЎspit
EA]onset|stЂ*puberty
BA Фinғven=|step Ԛ<}improv!э	EAaљ<bias|whe<onl]strik%rВult+gӄpublished
BA?кe|к!у<th!legs
KAral|i<th!week+о@з	EAr?sepЈ|Й<о@з||KAп=	DArium||week+о@з|BAostpartum Қ;BAostnat?Қ
LBary||ԁ	EAar]arғi?ԥЩ|ѝprВӃ!i<th!єarғiВ	BAar]ѫ|arғ]}th!ҕ	EAar]~|є~	FAar]edema||҃>i<th!ҕ|KFo	CAar]embolism||И>clԠi<th!ԁ	FBar]fibroЈ||sҖr%*th!ҕ	CAar]funcљ<tВt||м%tВt|AOԁ	FAar]ԥЩ||ѝИ>prВӃ!i<th!ҕ	EAar]infiltrн|cloud]spԠo<{єX-ray	EAar]metҲaЈ|cК@#ш>}th!ҕ||ALԁ;ABєmetҲӏ;SBe	CAar]nodule||spԠo<th!ԁ|AHԁ	EAar]rehabilita=|exercis!an>educaљ<fo@С!^є~||PA	EAar]sarcoidoЈ|Н!^қЅlump+i<th!ҕ	EAar]stenoЈ|narrЄvalv!}th!ҕ	EAar]ӃfӜӴ|г!#ҹ+th!ԁ+ҩ	FAar]ӶrculoЈ||Ӷrcuӕi+i<th!ҕ	BAar]vascѼ@reЈtК|hЄԍ>ӵi+fo@И>}pas+th!ҕ	BAar]ӷ|vei<_th!ҕ	EAecл|Ю?*{ԁ	CBoҎ||єdocя	FBҐ||єи|AArВpiraя][;GAar][
EA cappЛ|Ӹ%th!Ә'+inne@щ	EA necroЈ|dea҄*{Ә'+inne@щ	EA Љ|МЁ*{Ә'+inne@щ
BBл|Ю?*th!к!_{Ә||EEo
EAis|swЧ%ч!{Ә
EAӲ|bҝЛ
BA oximeғ|fЛe@clip #measц+oxyge<i<th!Џ	EA oximetry|oxyge<ӂЖ^{fЛe@clip	EA prВsц|gap у<th!ԂИ>prВӃ!numbers	EA wav!velocь|teЃ*hЄԪarғie+are
BA biopsy|teЃ*{қЅpiec!*ѷ||AHshave
EA-ton!audiometry|hҗ%teЃ^beeps
EAiv!samplЛ|choos%С!o<purpos!fo@{ёy
EAa|purpl!spot+_ѹ%Ӡ@th!ѷ	KAic|^purpl!spots
LAnt||pus-fӚed|AAsuppuratй	DAЁdiscԍge||pus
KAar|^pus-fӚe>bumps	CAe||pus-fӚe>bump
LAve||suppԈd
EAroЈ|pu+i<{҅
EAraphy|X-ra]*th!Ѣys
EAephrБ|Ѣ]п=
EAlҲy|reҤ@*th!Ѣ]outlet
KAc|*th!outlӄ*th!јch	EAc stenoЈ|ԩe>јЎoutlӄ#ђ+babie+vomit
EAmyoл|cГi<th!јЎoutlet
EAma|ҧ<Й<^pus	EAm{gangrenosum|pѪful, ҷ%ҧ<sorВ
EAra|pu+i<th!ӆ
EAhroЈ|pu+i<{Ѣy
EAnamҬ|TB [
BAroid|ҥ?ӥ>}kiЅbugs
DBa||fћ
EAstigmЭ|З!#ԫ+хВ	BAxЭ|Ӂ<B6
DAs||фburn
FA||pu+i<th!urЭ
EA.Q fћ|Й<С!catЎ_fҳanimals
PA||ћ]12 hours
PA||ћ]4 hours
PA||ћ]6 hours
PA||ћ]8 hours
BA.QRS complex|mai<spik!o<{heЂtracЛ	BA.QRS dura=|wid҄*th!mai<spik!o<{heЂtracЛ
BA.QT inғval|Ԣ!o<{heЂtracЛ||CJc	EA.QT proԎa=|џ!i<th!ф'+rhythm #ca<b!ҁs||AAproԎe>QT
BAceps|а+o<th!froЁ*th!thigh||KA а	EAplegia|paralysi+*bo҄arm+an>bo҄legs||AGtetra
BAy%lif!evў|lif!џ!#let+С!switЎplans||||2
KAatй|tol>i<words, Ќnumbers	EAaѥ!rВҗch|rВҗЎo<whвС!sa]an>Ԁ||MAёy;MAdata	BAy-adjuste>lif!yҗ|yea@*lif!i<fuЅэ
EAfica=|meaӃЛ	IAfy||measц	KAtatй|measц>i<numbers	EAtaѥ!rВҗch|rВҗЎbӏ>o<numbers||NAёy;NAdata	BAtaѥ!traӵlocus|stretЎ*DNA Ңke>}{trait
BA-experiУ?ёy|ё]#compare+ө+Ќforme>b]chК	KA-randomized|^ө+forme>i<{nҗl]chanc!way||NCs	BA-randomize>ӿ|ё]^ө+forme>i<{nҗl]chanc!way||NIs
EApЭ|З!fo@sћ!У?дВs
KAў|Ќacѥ!fo@now
EAe|Ԩ{[
BA sensЛ|hЄѳ+Ԗ?eaЎ҉r
EAazole|јЎaci>[
BA ѫ|arғ]вth!wrԧ
EAio<dermatБ|ҧ<bur<_cК@rays	EAio<dԈ|amouЁ*rays	EAio<exposц|contӜ ^rays	BAio<oncoҎ|Ԍ@рtrҝ+cК@^radia=	EAio<pneumonБ|єswЧ%_cК@rays	KAӲ-induced|П>b]rays
BAl hysғecл|Р<}Ю!th!ӆ an>nҗb]щ	BAl mҲecл|Р<}Ю!th!breaЃan>nҗb]щ||ASmodifie>
EAla@pѪ|Ҥ<#shoot+_th!spЭ	EAlю|pinӂ>к!i<th!spЭ||ANcervic?;ANlumba@
EAcѥ!iodin!Љ|МЁ#dВtroy+ԭ>А||FO
EAmboliza=|ү]radioacѥ!bead+pГi<{vВsel||LFs
EArequenc]abla=|МЁ#dВtroy+Ѭ!^hҝ
AAraph||X-ray	BArapher|ѻ<рԚ+X-ray+an>scans||||4	LAraphic||X-ray	EAraphy|tak%*X-rays
BAmmunoassay|ӯЃ#ӥ+radioacѥ!markers	BAsotope|radioacѥ!г!ӥ>i<scan+an>Ї||FBnuclid
BAogЀtechnoҎ|ѻ<рԚ+X-ray+an>scans||IA]technician;QAician||2	LAogҨ||X-ray|KA	BBogԧ|Ԍ@рread+X-ray+an>scans	EBogy|X-ray+an>҉@scans	CBog]departУ||X-ra]departУ
EAuclid!imagЛ|sca<^{ѿradioacѥ!Ѡ
KAaque|Ԋ%Ԇo<X-rays	BAԍmaceuѾal|radioacѥ!З!fo@scan+o@Ї
EAensiѥь|hЄweЅray+ѭ o<А
FAherapy||radiaљ<Ї|||2	BAracer|weakl]radioacѥ!г!#Ԋ+Ԇo<{scan||FGacѥ!
BA і|ӛ!o<th!thumb sid!*th!forҗm
EA|ќga+#rise+_th!ground
EAfene|ӛ!an>breaЃ[
EAravir|HIV [
EAil|И>prВӃ![
EA asԖУ|ԉ%С!i<ө+b]chК||IAlloca=;GAize>alloca=;GAise>alloca=	BA-eњ+model|ma҄metho>#alӢ+ёie+}ӊ	KAised-ыled|^ө+forme>b]chК||HNz	EAiza=|ԉ%С!i<ө+b]chК||HFs	KAized|ҭ>i<ө+b]chК||HCs	BAize>cҢic?ёy|ё]#asԖ+С!}ө+b]chК||HRs	BAize>ыle>ӿ|ё]#put+С!in}ө+b]chК||HSse;MGҢҨ;HGse>cҢҨ;SG;HGse>ы	BAize>crossove@ӿ|ё]Ԑ!С!tr]eaЎМЁi<turn||HSs	BAize>sample|С!chԈ<b]chК||GH;HJs	BAize>ёy|ё]#asԖ+С!}ө+b]chК||HIs	BAize>ӿ|ё]#asԖ+С!}ө+b]chК||HIs	LAl]asԖed|pГi<{Ҕb]chК|chԈ<b]chК|KCllocat
BA *mo=|hЄfa@{ԡЁca<Ғ||LAveУ	BA-of-moљ<Ҍ|exercis!#ҹ+{ԡЁmovЛ
EAzumab|ey!shԠ#Ԙ+leak]vВҏ||AAaflibercept
EAdЭ|јЎaci>[
EAzЭ|ӂЃҤ<[
EA cyclЛ|faЃswЛ+*mood	AB diagnostЀtВt||rapi>tВt	EA ey!ҒmeЁӗ|dream ӗ||AGREM	EA-Ӝ%insuҢ|faЃinsuli<Ԛ<т>{meal||AImealҪ
EAlЭ|Parkinson'+[||AGsele
BA raљ|hЄӇ]Ҫ+mor!Ԕ<Ҿ%happens||AKincҬnc!
EA.Raynaud'+~|Ь<i<whiЎfЛer+tur<pal!an>numb i<th!cold||KAphenomenon;KBsyndrom;HI;HA phenomenon
EAУ|short-tѦ҇ }liv!вhom!agѪ||||4
EArp=|tak%baЖin||CI
EAv!airwa]~|ӧ+#tѴe<easily	EAv!arthrБ|ԡЁswЧ%о@a<п=	BAv!oxyge<speciВ|unstabl!molecule+#hҳА	EAvь|hЄstrongl]Ҿ%reӜs
EAҊicь|hЄԔ<{Ҵ!П+{sor!ҳo@fћ
BAsЩ|retur<}th!ъ||CDъizat;CDъisat	EAssio<rн|hЄԔ<С!com!baЖ}ъ
EA-to-us!therapeutЀfood|riЎpҲ!fo@starv%ѱ
BAt|ҥ?ӥ>i<{lab tВt
EA-Ԣ!PCR|ӯЃ#copie+an>count+DNA||KApolymeras!chai<Ӽ=	EA-worl>evҬnce|findЛ+_ћyda]и||LAdata
BAabl!acӌda=|џ!#҇+{disable>ѻ<tak!part||||2	BAabl!adjustУ|џ!#҇+{disable>ѻ<tak!part||||4
EA bias|erro@beҘ!С!do Ќremembe@wЧ
EAliza=|reҩ%*{Ѱe>vВsel||IFs
BAe@operat%cԍacғԧЀcurve|chЂ*hЄweЅ{teЃsort+Сe||AGROC
EBiv!langu҈|Ӡrstand%*whв҉r+say	BAor|pЂ*{ceЅ#receй+ӓ	BAo@Ҷ|Ѡ #switӂ+{ceЅԖ?on	BAo@ӴҶ|Ѡ #Ѱ+{ceЅӾ	BAo@Ѱer|Ѡ #Ѱ+{ceЅӾ
KAinӴ|mad!i<{lab b]ԡn%ҊВ	EAinaЁDNA|Ҋe+joЭ>i<{lab	EAinaЁОn|О<mad!i<{lab
EAtrucѥ!Ѝ|ұ]#reҋ+{pЂ*th!Я
BAr]rВҬnce|hom!#i+fre!*Ѡ+an>alcoӔ||ABsobe@liv%hom
CAВcҰ||retur<*Ѩ
EAtmeЁbias|erro@_рԡn+{ёy
KA|*th!laЃpЂ*th!ѣ	EA І|cК@*th!Ӆ@ѣ
EAele|ѣ #bulge+in}th!ԝ
EAexy|fix%*{slippe>Ӆ@ѣ
BA|laЃpЂ*th!ѣ
GBrн||recoә	DAra=||recoәy
GC||com!Ԯ
CAҰ||return	JAў||repeнd	EAeЁaphthou+јtБ|mou҄sore+#com!Ԯ	EAeЁІ|cК@#ha+com!Ԯ	BAeЁlarynge?кe|к!#Ғ+th!voic!box	EAeЁmisҖri҈|hav%sћ?misҖriagВ||KAѓ]ӕs	EAeЁurinar]trӜ п=|ѯ@п=+#com!Ԯ
BA И>ceЅcount|couЁ*th!cЧ+#Җr]oxyҊ	EA ceЅtransfuЩ|giv%*donн>re>И>А||EQИ>;AMerythrocyte
BA%Ћ|дВ+whe<starv%С!eвagѪ
BAnc!range|rang!*value+fo@moЃэ]Сe||KAinғval
EAe>pѪ|Ҥ<felt awa]_it+П||BFadiatЛ
BA>Җbohydrн|grai<^th!эieЃpart+Юed||IAgrѪ
EAҐ|foԠmassag!fo@э
EA|Ԯwar>fӢ
BAѥ!error|nee>fo@glasse+beҘ!lеi+Ќfocӥ>wЧ	EAѥ!outcome|hЄweЅon!see+о@Ѝ	EAѥ!Ѝ|lӏ@ұ]}improv!sѴ	KAяy|Ќ҇e>b]Ї	EAя]epilepsy|Ӓ!дВ+#Ѡ+do Ќы||AJѠ-reЈtӴ;AJintrӜable
GA<from||avoid
IA consciousnВs||wak!up||||1
IArн||grЄԮ	EAra=|ҷ%Ԯ	KAratй|ҷ%Ԯ	EAraѥ![|reҷ%*Ѳe>щ
AAn||plan
EA?anВthВia|З!#numb+{Ӱ!pЂ*th!Я||LIa
KAer-bӏd|_{liЃ*ӎўs||GGry	BAr]ёy|ё]#ӥ+{Ӱ!liЃ*ӎўs
EAЩ|shrink%o@go%Ԯ	BAsio<ԃЈ|metho>#Ԋ+hЄfacя+ar!Ңked
BAя]T cЧ|ѵ!ceЅ#calm+҉rs	EAя]compliК|folӢ%th!rulВ
EAita=|foo>o@҃>#fӢ+Ԯ
IAlitн||҇ recoә	EAlita=|҇ }gӄabilitie+Ԯ	EAlitaљ<[|Җ!#rВяe+abilitiВ
HAн|giv!҃d+to	EAa=|putt%wн@baЖi<th!Я
GArse||pa]Ԯ	AArseУ||repayУ
EAc=|gett%пte>agѪ
EArva=|reЦ*кВ
BAe|retur<*a<дВ+о@gett%betғ	EA!preven=|way+}sta]wЧ	EAe-fre!Ӄvival|Ԣ!ѩГth!cК@com%Ԯ||CPcurrenc	BAЛ-remitt%multipl!scleroЈ|к!Н!#come+an>goВ
BAv!risk|compariso<*th!ӳi<Ԃөs||BAisk raљ	BAv!ӳreduc=|drop i<ӳcompare>^an҉@ө
EA!*informa=|form #let+҉r+se!you@records||||2
EA.REM ӗ behavio@Е|Ӝ%oГdreams||RIu@
EAivir|COVID-19 [
EAntanil|ШҤ<З!fo@Ѝ||AIsu;AIal
EAraliza=|retur<*mЭrals||KFs
BAӲ|Ԣ!ѩГԖ+*~
EA ӎeЁmoniяЛ|ӂck%you@Ф_hom!^devicВ
BAbl!dўц|fals!tee҄#com!out||AJcomplet;AIpartial
LB||Ѣy	BA ѫ|arғ]#feed+th!Ѣy	CA calculus||Ѣ]stӝ	EA ѕ|Ѣ]І||ALclea@ceЅren?cel	BA ceЅѕ|typ!*Ѣ]І	EA colic|sԍp Ҥ<_{Ѣ]stӝ||AIцғ	BA cortex|oute@pЂ*th!Ѣy	FA failц||Ѣ]failц	FA func=||Ѣ]func=	EA insufѧ|poo@Ѣ]func=||HAmҤrУ;GAӡ=;AAѢ]ӡ=	EA osteodysԛ|ӛ!Н!_Ѣ]failц	EA reҭmeЁЉ|machin!#doe+th!Ѣys' ѭ||AZconүuou+	EA toxicь|hҳ}th!Ѣys	BA Ԝule|ү]Ԝ!i<th!Ѣy
BA|Ѣ]О<#raise+И>prВsц	BA-angiotensi<ї|Ы!ї #ы+И>prВsц||RH-aldosғӝ
KAscѼr|*th!Ѣy'+И>vВҏ
EAuЩ|МЁ#rВяe+И>fӢ||LA Љ
BAѥ!strai<ҡ|Ҥ<_mak%th!sam!ҒmeЁӇ]ԢВ||LImoљ;OHВs	BAѥ!transcrani?magnetЀsԢѼ=|magnetЀpulse+}th!Ъ
IAн||copy	EAa=|copyЛ
BAucљ<number|numbe@*С!#on!siЖѻ<пts||KHve	EAucѥ!coercӲ|prВӃ!b]{partne@aboГѓ]o@з ы	CAucѥ!endocrinoҎ||fertilit]docя
EA analgВia|Ԥ{З!whe<needed||HAӍa=	BA inhaler|inhale@fo@quiЖrelief||CIliћ
BAЎethic+committee|Ҕ#Ӹ+С!i<ёiВ||||4
IA||cГout	KAable|#ca<b!cГout	FAӲ||Ӄgic?Юal
CAЁphysician||Ԍ@i<trѪЛ|AAӍ?rВidў||2	FAnti?Ї||lй-i<Ї
LAal||left oә
EA composite|Ә-colore>fӚЛ||AAcomposit!rВin
FAanc!trѪЛ||streng҄trѪЛ|LAҌ	EAaЁԥЩ|ѝИ>prВӃ!#Ѡ+do ЌӅ@enough
HA|tak!baЖin
FBa=||мЛ	KAaяy|*мЛ	EAaя]arrВt|whe<м%Ԙs	EAaя]ӤВЩ|sӢ, ѿмЛ	FAaя]dԧrВs||ѐ!мЛ	EAaя]dԧrВ+Ћ|м%ѐ!i<җl]babiВ	EAaя]dԧrВ+syndrom!*th!Ԟ|м%ѐ!i<җl]babiВ	EAaя]failц|whe<th!ԁ+canЌsuppl]enӈoxyҊ	EAaя]hygiene|coә%cough+an>sneezВ	BAaя]дВs|дВ+*th!ԁ+o@Ҟ||MA~	CAaя]rн||м%rн	BAaя]ґ|ґ suЎa+{cӈo@sor!Ӟ	EAaя]syncyti?҂s|ӌ<҂+#ca<mak!ӵԍ>}мe	EAaя]syncyti?҂+п=|ӌ<є҂+i<babiВ	CBaя]therapԧ||м%therapԧ	FAaя]Љ||м%Ї	BAaя]trӜ|nԈ, Ӟ, ӧ+an>ҕ	BAaя]trӜ п=|Й<*th!nԈ, throвo@ҕ||MJ
EA!и|ӨӦ fo@иgйrs
BAs!rн|sԍ!*С!рanswere>o@gԠbetғ
EAoЈ|ԩ%#come+Ԯ
EAs+leg+Ћ|Шurg!}mov!th!legs, Ԕ<вnѴ||MJ
EAcѥ!Җdiomyю|ԪheЂа
EAita=|rВtart%th!heЂo@мЛ
BAatrol|г!i<re>grapВ
EAe>ԉўa|ԉў{#doe+Ќcom!out
EAaљ<*Ҡ|slЄҠ
BAlocyte|young re>И>cЧ
BA|baЖ*th!ey!#sense+lѴ	KAl|*th!baЖ*th!ң	EAl arғ]occluЩ|Ѱe>arғ]вth!baЖ*th!ң||AYcўr?	EAl detachУ|baЖlaye@*th!ey!#pull+away, a<emerҊcy||AAdetaӂ>reүa	EAl dysԛ|Т>Ѳ!вth!baЖ*th!ң	BAl ganglio<cЧ|к!ceЅ*th!ң	BAl hemorrh҈|ѹ%вth!baЖ*th!ң||JJa	BAl к!fibe@layer|к!laye@*th!ң||RGre	BAl pigmeЁepithelium|laye@#feed+th!baЖ*th!ң	EAl prostheЈ|implaЁ#҇+bҢ>С!see	EAl screenЛ|pho}ӂЖ*th!baЖ*th!ң	BAl tҗ|rip i<th!baЖlaye@*th!ң	EAl vei<occluЩ|Ѱe>vei<вth!baЖ*th!ң||AWcўr?;AWbranЎ
EAtis|swЧ%вth!baЖ*th!ң	EAti+pigУosa|Т>Н!#sӢl]Ԛ+sѴ
BAblaј|ԣ>cК@*th!ң	BAid|З!mad!_{form *Ӂ<A	BAl|Ӂ<A	EApathy|Ѳ!}th!baЖ*th!ң	EApath]*prematurь|ey!Н!i<babie+bor<ә]җly	EAӽ|lеteЃfo@glassВ
KAeritӝal|behin>th!bЧ]ҢЛ
KApectй|look%baЖвpaЃrecords	BApecѥ!cohort ёy|ё]#look+baЖв{ө'+records||UA	BApecѥ!ёy|ё]#look+baЖвpaЃrecords	NApectйly|b]look%baЖвpaЃrecords	KAғnal|behin>th!breҲі||AHsub
BAirus|typ!*҂+#include+HIV
EA.Rett Ћ|ҊetЀс<ӱ=, mostl]i<girls
BA *spontaneou+circѼ=|heЂҮ%}beвagѪ	GA }bӏlЭ||go baЖ}ԏal
EAѼriza=|Ҽ!#rВяe+И>fӢ||LFs	HAѼrize|rВя!И>flЄto||LBs
EA!Ҙa=|whe<th!eњ i+Ԛ<fo@th!П	EA!transcriptӏ|О<#copie+RNA in}DNA	EA!transcrip=|copy%RNA in}DNA	EA!transcripљ<polymeras!chai<Ӽ=|ӯЃ#find+{҂s
EA.Rң'+Ћ|rar!с<an>lй@дВ+Ңke>}aspiri<i<ѱ||EJ
EA.Rh ~|m҉r'+Ѹe+attaЖth!Ҹ'+Џ||CIВus;AAhemolytЀН!*th!Ԟ;AAhaemolytЀН!*th!Ԟ
EAmyolyЈ|х!Ӧdow<#ca<hҳth!Ѣys	EAmyosarcԟ|cК@*х!щ
EAtoҊou+reү?detachУ|я<baЖlaye@*th!ң
EAtЀfћ|дВ+о@strep throв#ca<hҳth!ф||APacut!	EAtЀheЂ~|heЂvalv!Ѳ!о@strep Ӟ	EAtoi>arthrБ|Н!i<whiЎth!ѽ]҆+it+ow<҅s	EAtoi>facя|И>О<Ңke>}som!ԡЁ~s	CBtoҎ||ԡЁdocя	FBtҐ||ԡЁН!и
EAis|runn]o@stuff]nԈ||AIvasomoto@;AInon-ӮЀ
EAalia|nas?speech
FAlҲy||nos!Ѝ
FArhea||runn]nԈ|ICo
EAcopy|Ӻч!th!nԈ
BAirus|col>҂s
EAomy|cutt%*{к!вth!spЭ
EArin|҂+[
BAavin|Ӂ<B2
EAcleЀӭ|molecul!#Җrie+Ҋ!mВsagВ
BAme|ceЅpЂ#ђ+Оns
EAs|soft, ѿі+i<childre<_lЄӁ<D	BAtsia|gѦш>b]Ѿk+an>lice
EAicin|TB [||HB
EAmin|gГХ
EA.Rift Valle]fћ|feve@_fҳanimal+an>mosquitoВ
BA atrium|uppe@rеheЂchamber	BA vўricle|heЂchambe@#pump+}th!ҕ
EAle|З!fo@{к!~
EA Ҵa=|Ҵat%th!С!т>eaЎsiЖѻn
EAonн|і-ԫ%[
BA ӊҰ|ӊenc!i<ӳу<өs	DA mitiga=||ӳreduc=	EA *bias|chanc!#{ёy'+rВult+ar!off	EA stratifica=|sort%С!b]level *risk	EA-benefӵraљ|balanc!*benefit+an>risks||AGbenefit-risk;NAbalК;AAbenefit-ӳbalК;NAprofile;AAbenefit-ӳprofile
EAidӝ|З!fo@sћ!У?дВs
EAmab|З!#Юe+som!ѵ!А
EAxaban|И>thinner
EAigmЭ|memor][
EA.RNA inғferҰ|turn%{Ҋ!off ^қЅmoleculВ
EA-asЈte>Ѝ|Р<^{robot'+҇||FIic;FRic
KAc-asЈted|don!^{robot'+҇||FJ
EA.Rock]Mountai<spotte>fћ|ҽ+дВ+ш>b]Ѿks
EAnium|а-relax%Ѡ fo@Ѝ||AIve;AAsuccinylcӔЭ;AFsuxameth
CAicҬ||rвpoison
BA can?Ї|МЁ#clean+oГth!ч!*{Ә||KA;MAherapy	EA ҖiВ|deca]вth!too҄root	BA Ҙ!ԃЈ|sҗЎfo@whвП>{misԚ	FB planЛ||deep tee҄cleanЛ|AMscal%an>;MA an>scalЛ
EArole|Parkinson'+[
EAcaЭ|numb%[
EAa|Ԏ-tѦrednВ+an>bump+o<th!face
EAa|bab]дВ+^ѝfћ, the<{rash||HA infӴum
EAitazӝ|Ѻ+[
KAl|towar>th!hea>end
EAstaү|cӔВғol [
BA@cuff|а+an>tendon+#Ӕ>th!shoulde@i<ҭ	BA@cuff tҗ|я<х!o@tendo<i<th!shoulder||NAҡ
EArus|јЎ҂+#ca<mak!babie+ә]sick	EAru+gҲroўerБ|јЎbug i<қЅѱ
CA *adminԧra=||wa]}tak!it|AAadminԧraљ<route
EAa|Germa<measlВ
DAa||measlВ
EA=|turn%th!sam!thought+oә	EAљ<Е|brЛ%foo>baЖup
BA-i<Қ|Ԣ!Ѯ!{ё]Ү+fo@real
EA!*membranВ|Ӧ%*th!wнrs	LAed||burst
KA|*th!ӛ!вth!bas!*th!spЭ
EAolpopexy|Р<}lift th!ԝ
BAliac ҅|ԡЁу<th!spin!an>th!hip і	EAliБ|ѡ<ԡЁвth!bas!*th!spЭ
BA|flвӛ!вth!bas!*th!spЭ
EAtril-valsartan|ѿheЂѠ||KA
EA profile|whвi+know<aboГit+sid!eњs	BA-nӄъ|Ӑ?#trҝ+С!рcanЌpay||LAprovҬr||2
KAal|i<{plan!#split+left an>rѴ
FA||salt wнr	FA solu=||salt wнr|AAԏ?salЭ
KAry|*spit	BAr]Ԅ|glan>#ђ+spit
EAerol|З!#ҹ+ӧ+ҩ
EA.SalmonЧ{Typhi|gѦ#П+{Ԏ, ѝfћ	EAЧoЈ|Й<^salmonЧ{bacғia
BAgecл|Р<}Ю!{Ԝ!у<ovar]an>ӆ	EAgБ|пte>ԜВ	BAgo-oophorecл|Р<}Ю!a<ovar]an>it+Ӷ
KAry|эy
EA!Љ|МЁwhe<҉r+failed
EA da]emerҊc]и|Ӑ?МЁѩГa<oәnеstay||||4
CA size||numbe@*С!ёied
ADr]product||perio>product
BAou+ӷ|Ӫvei<i<th!leg||AOgreв
EAdoЈ|Н!^қЅlump+i<th!Һ
BAa|cК@*і, х!o@҉@soft щ
FAenia||҈-relн>х!ӕs
JAed||full
FAy||Ԁ%full
BAte>fatt]ӭ|lВ+э]fat	EA=|be%fӚe>up
EAipү|Ѻ+[
EAs|ә]itch]rash _ү]mitВ
FA an>polish||tee҄cleanЛ|||4
BAi>frӜц|ҫ<wriЃі
AAa||shoulde@blade
DAүa||sҖlӄfћ
EA.Schirme@tВt|teЃ*hЄӇ]tҗ+ҵђ
EA.Schԧosom{Ӈsoni|flatworm _frВh wнr||LA	EAosomiaЈ|worm Й<caught i<frВh wнr||AAbilԍzia
EAaњiv!Е|У?дВ+#aњ+moo>an>sens!*realь
EA-bӏ>inғven=|program i<schools
BA.Schwan<cЧ|ceЅ#coat+кВ	EAnԟ|Цo<{кe
BAc кe|к!#run+_th!Ӆ@baЖdow<th!leg	EAca|к!Ҥ<#run+dow<th!leg
EAgraphy|sca<^{ѿradioacѥ!Ѡ||AMӛ!
EA|ԑ!*th!ң	KAl|*th!ԑ!*th!ң	EAl bucklЛ|ban>т>th!ey!}men>th!baЖlayer||NAe
EAtis|swЧ%*th!ԑ!*th!ң
EAderma|Н!#ԍden+th!ҧ<an>ca<hҳҺ||BAystemЀscleroЈ	EAЉ|МЁ#cӕe+ѡ<ӷs	KAѾ|ԍdened	EAл|cГi<th!ԑ!*th!ң
EAЈ|sҬway+curv!*th!spЭ
BAg review|oәview *th!rВҗЎo<{topic
CAa||bҢ>spot
EA%colonoӽ|camer{ӂЖ*th!ѣ	EA%mammѤ|breaЃX-ra]}fin>cК@җly
KAl|*th!sac #Ӕd+th!tВѾlВ
EA typhus|feve@ш>b]mitВ
EA|дВ+_Дҍ!Ӂ<C
EA?aњiv!Е|ӤВsio<#come+вth!sam!Ԣ!eaЎyҗ	EA?ӮЀrhinБ|ha]fћ||AUperenni	DB?influenza||season?flu	EA?Ԩ{ӂmopreven=|З!gй<}childre<i<Ԩ{season	EAalь|џ!^th!seasons
BAou+cyst|lump Ӡ@th!ѷ||AFepҬrmoid	BAou+Ԅ|oil glan>i<th!ѷ
EAhea|oil]ѷ||HCo	EAheЀdermatБ|flaky, itch]ҧ<rash, Ԕ<o<th!scalp||HOo;LAeczema	BAheЀkeratoЈ|wax]ҧ<Ц#i+ЌІ||HNo
FA||ҧ<oil
BA mВsenger|mВsenge@ч!{cЧ	EA stag!*labor|push%stag!*з||UBu	EA trimВғ|middl!3 month+*б||AM2||4	BA-degre!burn|bur<^blisғs||AFpartial-thicknВs	BA-degre!relatй|grandparў, aunt, uncle, niec!o@nephew	EA-Ң!ӂmoЉ|next choic!*cК@Ѡs	BA-Ң!Ї|МЁ#i+trie>whe<th!firЃfails||NAherapy	EAar]amenorrhea|Қ+#Ԙped||SCo	EAar]ԃЈ|frВh Ӻвdat{alread]collected	BAar]attaЖrн|sԍ!*cӕ!contӜ+рgӄsick	EAar]и|Ӑ?o@specialiЃи	BAar]endpoint|furthe@rВult #{ё]look+for||NF ;KAoutcome	EAar]hyperparaӬism|oәacѥ!neЖԄ+_Ѣ]~	EAar]ԥЩ|ѝИ>prВӃ!П>b]an҉@ӱ=	BAar]outcom!measц|҉@rВult #{ё]meaӃВ	EAar]preven=|find%{Н!җl]o@Ԙp%ӵ_returnЛ	EAar]transmisЩ|ш>_th!firЃС!пted	BAar]tumor|cК@#ha+ш>_an҉@ҭ||OBu;AGmetҲaѾ;ABmetҲatЀtumou;KBcК
BAӲ|҃>th!ѽ]makВ
HA|calm ^[
EAon|З!#ђ+ҵcalm o@ӗy	BAve|З!#ђ+ҵcalm o@ӗy	CAve-hypnoѾ||ӗ%pӚ
LBary||inӜй	FAar]lifВtyle||sitt%Дmuch|KAԋ;KAbehaviour
GA immediat!и||gӄ҇ rеaway||||1	GA immediat!Ӎ?atten=||gӄӍ?҇ now|XAи;FSurgў;FSemerҊcy|||1	GA Ӎ?atten=||gӄӍ?҇|NAи;OAsЈtК;NAЇ|||1	GA prompt Ӎ?atten=||gӄӍ?҇ soon||||1
EAtecл|Ю?*pЂ*{ԁ
EA!Е|дВ+^fits	BA!frequency|hЄԔ<fit+happen
EAio<bias|erro@_hЄС!wer!picke>fo@{ёy	BAiv!Вtroge<recepto@modѼя|З!#Ѱ+o@Ӝ+lik!{femal!Ыe||KPoВtroge<rec	BAiv!ж|Ѡ #Ѱ+on!thЛ	EAiv!lӏ@trabeculoplҲy|lӏ@МЁ}Ӆ@ey!prВsц	EAiv!mutism|Ќspeak%i<som!ԉВ	BAiv!serotoni<reuptak!ж|ӌ<typ!*ӤВsio<[
BAum|mЭr?neede>i<ү]amounts
HA-adminisғ|tak!ѩГ҇	EA-efficacy|belief #ҵca<do it	EA-hҳԋ|hurt%onВelf||RBu	KA-limitЛ|go%awa]o<it+own||KAed	EA-rн>э|hЄэ]С!sa]the]are	EA-referral|ask%fo@Җ!ѩГgo%Њyou@docя	KA-reported|tol>b]th!ѻn	EA-reporte>э|hЄэ]С!sa]the]are
EAutҬ|Ѻ+an>weеӕ+shot
BA ԃЈ|lab ӂЖ*sperm
BA-structц>inғview|inғview ^som!sӄquВ=s
BAl vВicle|glan>#ђ+pЂ*semen
EAma|typ!*tВѾl!І
EAogy|ё]*Ԗ+*дВs
EAҰ|ag%*А	KAў|ol>an>no Ԏe@splittЛ
BAivit]ԃЈ|ӂЖ*whethe@rВult+Ӕ>up	QAivit]an>specificь|hЄweЅ{teЃtЧ+siЖС!_weЅСe
KAimoя|*Ԁ%an>ҒУ	EAЭur?hҗ%ӕs|hҗ%ӕ+_inne@ea@o@к!Ѳe	KAy|*th!sensВ	EA]Ѱ|З!#Ԙ+ԀЛ	BA]deficit|ӕ+*ԀЛ||IAӕs	EA]procВsЛ|hЄth!с<handle+sensВ
BAel evў|ӎeЁsafet]Ѷ#П+dea҄o@ҽ+ԍm	BAel lymph nod!biopsy|teЃ*whethe@cК@ha+begu<}шd||JL	BAel site|ԉ!watӂ>fo@җl]Ԗ+*~	BAel ӃveӚК|watch%{few ҭ+fo@Ԗ+*~
EAљ<anxiet]Е|Ԥem!fea@*be%apart
EA|th!Я'+Ԥem!Ӽљ<}a<п=|||Keep th!word: С!nee>ӵi<a<emerҊcy.	KA-induced|П>b]a<Ԥem!Ӽљ<}п=
KA|*{divid%wall
EA arthrБ|ԡЁп=	EA shock|ҁsl]lЄИ>prВӃ!_a<п=	FAҙ||И>poisonЛ|GEa
BAlҲy|Р<}straѴe<th!waЅч!th!nԈ
EAл|Ӕ!mad!у<heЂchambers
CAa||lҲ%eњ
BA+adәs!evў|ҁ+sid!eњ
EAnәЩ|firЃԖ+i<th!И>#th!ѽ]reӜ+}{ѳ
KAscordӴ|i<whiЎonl]on!partne@ha+HIV
EAҬmiҐ|ё]*Й<us%И>tВts
EAoup|Ҕ*lik!ѳs
CAgЀtВt||И>tВt|JFal	EAgy|И>tВt%fo@Ԗ+*paЃп=
EA|pockӄ*҃>о@Ѝ
KAgatй|^no Ԗ+*th!Й<i<th!Џ
KAsitй|^Ԗ+*a<Й<i<th!Џ	EAsiѥь|Ԗ+*{gѦi<th!Џ
EAevalҰ|sԍ!*С!^Ԗ+*paЃЙ<i<Џ	EAotec=|enӈԕљ<Ԋ<i<Џ	BAotecљ<rн|sԍ!*С!^enӈԕ=
EAsponse|ris!i<ԕљ<о@{vaccЭ
KAl|*th!oute@Ң%*a<organ
BArvey|Ӄve]*И>tВt+fo@{paЃп=||EGprevalenc!
KAnergic|us%{с<ҥ?fo@mood	EAnin|с<ҥ?#aњ+mood	BAni<recepя|ceЅpЂ#receй+{moo>ҥal	BAni<reuptak!ж|З!fo@ӤВЩ	EAni<Ћ|ҁ+Ӽљ<}ДmuЎ*som!ӤВsio<[s	BAnin-norepЭphrin!reuptak!ж|З!fo@ӤВsio<an>к!pѪ
BApe|typ!*{ѳ
KA|thi<an>wнry
EAr|typ!*{ѳ
EAlЭ|З!fo@ӤВЩ
BA albumin|mai<О<i<Џ	EA calcium|calcium i<th!Џ	DA cӔВғol||И>cӔВғol	EA crҝinЭ|wҲ!i<th!И>#Ԋ+hЄth!Ѣy+ѭ	EA ferriү|И>level *{О<#sяe+iron	DA glucԈ||И>ҿ|AIplaқ	EA insuҢ|insuli<i<th!Џ	EA level|amouЁi<th!Џ||GAconcўra=;AAplasm{concўra=;AGplaқ	EA lipid|fat+i<th!Џ||LAs	EA phosphн|phosphat!i<th!Џ	DA potassium||И>potassium	DA sodium||И>sodium	EA triglycerҬ|fat+i<th!Џ||SAs	EA urн|aci>i<th!И>#П+pѪful ԡЁ҆s||IAЀӭ
AA!ӥr||ѻ<рӥ+servicВ|||4
EA!serrн>lВӲ|flвЦi<th!ѣ
EA acut!malnutri=|Ԓ-threнn%laЖ*food	EA Ҳhma|Ҳhm{#i+ԍ>}ы	EA combЭ>ѵodeѧ|rar!Ь<i<whiЎbabie+hav!almoЃno ѵ!ї	EA Ԩa|Ԩ{#ca<kӚ||AIcerebral	EA obВь|ә]ѝѽ]weѴ||AImorbid	EA preeclampsia|ҁ+ѝИ>prВӃ!i<б	EA sepЈ|Ԥem!дВ+_a<п=	EA traumatЀс<ҡ|ҽ+с<Ѳ!_{bӢ
EAurane|ga+#put+ҵ}ӗ||AIis;AHdВ
BA chromosome|X o@Y DNA strand	KA-matӂd|*th!sam!sex
EA ӡ=|ѐ!^hav%o@enjoy%sex	KAl]transmitted|ш>b]sex
BA.SGLT2 ж|Ѻ+З!#ђ+ҵpas+ԙ@i<urЭ
EA bab]Ћ|с<injur]_shak%o@hitt%{Ҹ||AAabusiv!hea>trauma
BA Ѝ|fak!Р<ӥ>fo@comparison	BA Ї|fak!МЁӥ>fo@comparison||FAprocedц	KA-ыled|compare>^{fak!Ї
EA deciЩ-makЛ|ӎeЁan>Ԍ@decid%Ӏ
BA contaЭr|saf!box fo@ӥ>needlВ||HAbin;HAbox	EA disposal|throw%awa]ӥ>needle+safely
IA@i<ҭ||sta]indoors
EAloЈ|Й<^shigЧ{bacғia
EA ѣ Ћ|Дҍ!ѣ }tak!i<food	EA statц|be%ә]short	KA-ӜЛ|#ѭ+fo@{ӨҪ	BA-Ӝ%beta-Ҷ|З!#ҩ+ӧ+fҲ||RI2	BA-chai<fatt]ӭ|fвmad!b]gГѳs
AAe@arthroplҲy||shoulde@reҭУ|AVtot?	EAe@disloca=|shoulde@oГ*it+socket||AUanғio@	EAe@dystocia|Ҹ'+shoulde@gett%stuЖdur%з
BA|Ԝ!#drѪ+҃>ч!th!Я
EAenБ|ѡ<spӵԄ||AEparot	EAenoЈ|ѡ<spӵԄs
EAndoӽ|camer{Ӻin}{spӵԄ
EAithiaЈ|stӝ+i<{spӵԄ
DArhea||droolЛ|ICo
EA sinu+Ћ|Ѷ^th!cЧ+#sӄth!ф'+rhythm
EA ceЅanҙ|Т>И>Н!^misshape<А||OEa
EAЈ|iro<duЃi<th!ҕ
EA>colon|laЃben>*th!Ӱ!ѣ	EAdecл|Ю?*pЂ*th!Ӱ!ѣ	BAdoӽ|ӂЖ*th!Ӆ@ѣ ^{қЅcamera||ANflexibl!
EA transduc=|pass%*mВs҈+ч!{cЧ	BA%pathway|chai<*mВs҈+ч!{cЧ||GLl;GI transduc=
EAafil|З!fo@erec=+o@єprВsц
EAЈ|єН!_м%i<ston!dust
EA diamin!fluorҬ|liqui>#Ԙ+too҄decay
EAtaү|cӔВғol [
BA nucleotid!polymorphism|ӝ-lette@ӊenc!i<DNA	EA photo<emissio<compute>tomѤ|sca<#Ԋ+И>fӢ	BA-ҳёy|ё]i<whiЎћyon!get+th!sam!Ї||LAӿ	KA-bҢd|Ԑ!ӎў+do ЌknЄwhвthe]get||MAed	KA-cўer|ru<вon!Ӑ?o@cҢic||LAre	KA-masked|hidde<_ӎўs
KAsal|*th!nos!an>sinusВ
BA node|natur?paceђ@*th!ф||DFoaӿ	BA rhythm|ԏ?heЂrhythm	BA tachyҖdia|faЃbГregѼ@фbҝ
EAtis|sinu+Й<o@swЧЛ||AJrhino
EAл|ҩ%{sinus
EAmus|З!#ђ+th!ѽ]ҹ {new organ||AArapamycin
EAipү|Ѻ+[
BA-minut!walk tВt|hЄfa@ҵwalk i<6 minutВ||AR6;PFЛ
EA.Sjögren'+Ћ|Н!#П+dr]ң+an>{dr]Ӗ||CPo;KBН;HJ
LAal||і	EA?metҲaЈ|cК@#ш>}і||RBe	EA?а|х!#Ғ+th!ӛВ
EA mix|mix *kind+*staff
BA>nurs%facilь|nurs%hom!^Ӎ?и||||2
EA an>soft Ѭ!п=|пte>ѷ||KLki<structur	EA barrier|ҧ<#ҹ+ѳ+out	BA graft|piec!*э]ҧ<#i+Ғ>}cove@{wound	BA priЖtВt|ҧ<teЃfo@ӮiВ	EA substitute|artifici?ѷ	EA-to-ҧ<contӜ|Ӕd%{bar!bab]o<th!chВt
EA apnea|ӨԘ+i<м%dur%ӗ||JCo	EA architectц|patғ<*ӗ stagВ	DA Ӥiva=||laЖ*ӗ	EA efѧ|sԍ!*Ԣ!i<be>speЁaӗ	EA hygiene|habit+#҇ С!ӗ wЧ	EA lнncy|Ԣ!#ӵԚ+}faЅaӗ	EA onsӄlнncy|Ԣ!ӵԚ+}faЅaӗ	EA-Еe>мЛ|м%ҟ+dur%ӗ	EA-wak!cycle|patғ<*ӗ an>wakЛ
BA gҲrecл|weѴ-ӕ+ұ]#ђ+th!јЎқller||AAgҲrЀsleeve
BAg fe!scale|fe!#depend+o<income||IBscal!fe||2
EA>capit?femor?epiphyЈ|slippe>hip i<teens
EA-lamp biomicroӽ|cӕ!Ӻвth!ң	BA-lamp exam|ey!ӂЖ^{brѴ, narrЄlѴ||OAina=
EA-transӵconstipa=|constipaљ<_{slЄgut
EA ceЅєІ|fҲ-ҷ%typ!*єІ	EA fibe@neurю|Ѳ!}th!thinneЃкВ||JLre	KA fo@gВta=?҈|қlle@tha<expecte>fo@th!week+*б	EA inғfer%RNA|ү]molecul!#silҰ+{Ҋe	EA intВү?bacғi?oәҠ|ДӇ]ѳ+i<th!қЅѣ	EA vВsel ~|Ѳ!}th!Ъ'+ү]vВҏ||AUcerebr?	EA-ceЅєѕ|fҲ-ҷ%єІ||FK cЧ
EAВ+tobacco|ӂw%tobacco, snuff o@similar
FBg cВsa=||҇ }quӵsmokЛ
EA а|х!i<organ+#Ғ+ѩГthought	BA х!cЧ|х!ceЅi<vВsel+an>Һ
AA.SnЧe<cԍt||ey!cԍt
EAЅsamplЛ|ask%С!}br%i<҉rs
EA.Soci?Securit]Disabilit]InӃК|monthl]pa]fo@С!Дdisable>}ѭ||||2	EA anxiet]Е|Шfea@*be%judge>b]҉rs||HAphobia	BA deғminaЁ*э|liv%Ь<#aњ+э	BA prВcriber|ѻ<рconnect+ӎў+^loc?ӣ||PC%Ңk ѭ||4	EA prВcribЛ|Ңk%ӎў+^loc?acѥitie+an>ӣ||||4
KAemographic|*҈, sex, incom!an>th!like||FL-	EAemographics|҈, sex, incom!an>th!like
EAconomЀstatus|income, job an>schoolЛ||FP-
EA biҖӛн|bak%soda, balК+ӭ	BA channel|gat!#let+sodium in}А	EA inԚ|hЄmuЎsalt ԗ!ҝs	EA valproн|Ӓ!an>moo>[||AJ;AAvalproЀӭ;AAdivalproex	BA-glucos!cotransporte@2 ж|Ѻ+[
EAuvir|З!#cц+{lй@҂s
BA palн|soft baЖpЂ*th!ro**th!Ӗ	EA Ѭ!ҡ|injur]}х!o@ѷ	BA Ѭ!sarcԟ|cК@*а, fвo@кВ
CA lўigo||ag!spot|BIenile
EA tumor|cК@#form+{lump||KBu
EAnacin|ѯ@[
EAlь|hЄweЅӵdissolvВ
KAe|#dissolvВ
KAc|*th!Я	BAc cЧ|an]ѽ]ceЅbГegg+an>sperm	BAc muta=|Ҋ!џ!#i+Ќpasse>}ѱ	CAc ґ||physic?ґ	EAc ґ Е|Шworr]aboГphysic?Ѩ
KAsensory|*touЎan>ѽ]ԀЛ	BAstaү|Ы!#sӢ+҉@ЫВ
DAҰ||ӗinВs	KAў|ӗy
AAam||Ҝ|AIultra	BAapher|ѻ<рdoe+Ҝs	LAaphic||Ҝ|ALultra
EAnib|cК@pӚ
BA device|Ԝ!#҇+inhale>З!reaЎth!ҕ
KAdic|com%i<Ҁ<cramps
EAc diplegia|ԪхВ, mostl]i<th!legs	EAc paraplegia|stiff, ѿlegs	FAcь||х!stiffnВs
KAl|*space
BA.Spҗma<correla=|meaӃ!*hЄԂrankЛ+match
EAl enrollmeЁҚ|Ԥ{Ԣ!}sig<Ԇо@{lif!џe||||2
AAen||sample
EAoӽ|ё]*matte@^lѴ
BAum|tool #gўl]Ӕd+th!vagin{ope<fo@{ӂck|||Ther!ar!nos!an>ea@tool+*thi+nam!too.
FA imҤrУ||ѐ!speakЛ	EA percep=|Ӡrstand%*speech	CA-languag!pathoҎ||speeЎtherapԧ|GM;GD an>languag!therap	FA-languag!pathҐ||speeЎЉ|QBtherap;GB an>languag!therap
EA count|numbe@*sperm	EA motilь|hЄweЅspѦҒ
EAtocele|҃>sac nea@{tВѾle	EAtoҊeЈ|mak%*sperm	DAtozoon||sperm|KAa
BAcҬ|product #kӚ+sperm
EAc?equivalў|sЛl!numbe@fo@{glasse+strength
BAғ|r%*х!#cӕВ	EAғoplҲy|reҤ@*{r%а	EAғoл|cГi<{r%а
AAoӇomeғ||И>prВӃ!moniя
BA Оn|҂+pЂ#let+ӵўe@А
EA bifida|з Ь<i<whiЎth!spin!doe+Ќcӕe
EA anВthВia|З!i<th!Ӆ@baЖ#numb+th!leg+an>bЧy||JIa	EA Ѱ|numb%Њth!spЭ||BGubarachnoid;AAneuraxi?anВthВia;AAneuraxi?anaВthВia	EA cor>comprВЩ|prВӃ!o<th!кe+i<th!spЭ	EA cor>ҡ|Ѳ!}th!кe+i<th!spЭ	EA cor>sԢѼ=|pulse+}th!spin!}eas!pѪ	BA cor>sԢѼя|implaЁ#eӏ+Ҥ<^ѿelectrЀpulsВ	EA deformь|crooke>spЭ	BA fuЩ|Р<#ԡn+і+*th!spЭ	EA ӇipѼ=|push%o<th!spin!b]hand	EA muscѼ@aԛ|Т>Н!#weaken+хВ	EA stenoЈ|ԩe>spac!т>th!spin?кВ||AJlumbar;APlumba@	EA Ѝ|Р<o<th!spЭ
BAhete|spiral-shape>ѳ||HDa
BBeғ|devic!#measц+hЄweЅҵмe	EBetry|м%tВt
EAolӜӝ|wн@piЅ#ҹ+potassium
BAcл|Р<}Ю!th!spleen
KAc|*th!spleen
EAmegaly|enӰe>spleen	EAren?shunt|Ңk у<splee<an>Ѣ]ӷs
BA sit!muta=|џ!Ԑ!Ҋ!piece+ar!joЭd
EA-thicknВ+ҧ<graft|thi<piec!*ҧ<Ғ>}{wound||BAki<graftЛ
EAlБ|swЧ%*th!spЭ	EAloarthrБ|ԡЁН!*th!spЭ||NAю;HJ	EAlodiscБ|пte>spЭ	EAlolԧheЈ|ӛ!i<th!spin!#slip+forward	EAlolyЈ|strВ+Ӧ i<th!spЭ	EAloЈ|҈-relн>wea@*th!spЭ||ALcervic?
AAneou+abor=||misҖri҈|MAmisҖri҈	EAneou+pretѦз|җl]з #Ү+o<it+own
BAЀcӏ|sЛl!cas!ЌҢke>}҉rs
EArichoЈ|ҧ<Й<_{plaЁfungus
FA||mucu+ҵcӈup	BA cultц|ӯЃfo@ѳ+i<coughed-Ԇmucus
KAus|*flвА	BAu+ceЅѕ|typ!*І, Ԕ<*th!ѷ
EA.ST-segmeЁelevaљ<myoҖdi?infarc=|ҽ+typ!*heЂ҆||DWeleva=
EA angina|ӂЃҤ<#come+^effort an>eӏ+^rВt	EA coronar]arғ]~|stead]ԩ%*heЂarғiВ	EA ~|cК@#doe+ЌgrЄo@shrink
EAg|find%hЄfa@cК@ha+шd
BAr>devia=|meaӃ!*hЄш>oГth!number+are	BAr>drink|drink ^{sӄamouЁ*alcoӔ	BAr>error|meaӃ!*hЄӃ!a<ВԢat!is	FAr>*и||usu?и||I<law ӵha+an҉@meanЛ.	QAr>precau=s|basЀstep+agѪЃѳs, suЎa+glovВ||AMunйrsal	BArdize>mea<ӊҰ|ӊenc!у<ө+o<{ӌ<scale||JQsed	BArdize>ԓit]raљ|dҝh+compare>^thos!expected||JQsed
EAecл|Р<o<{ү]ea@і
EA|ү]ӛ!i<th!җ
EA.Staphylococcus|gѦ#Ԕ<П+ҧ<п=s	EA.Staphylococcu+aцus|bacғi{#Ԕ<Ҙ!ҧ<п=s||AHstaph
BA.Stн-TraӵAnxiet]Invenяy|quВ=+aboГworry	EA anxiety|hЄanxiou+{ѻ<i+now
CA||cӔВғol [
EAѾ?ԃЈ|us!*ma҄}ё]th!rВults	EAѾ?heғoҊeь|ӊҰ+у<ё]rВults	EAѾ?modelЛ|us!*ma҄}explai<data||RDl	EAѾ?power|chanc!#{ё]find+{re?eњ	EAѾ?ԖificК|sig<#{rВult i+unlikel]}b!chК	KAѾall]inԖificӴ|coul>b!du!}chК||ALЌstatisѾall]	KAѾall]ԖificӴ|unlikel]}b!du!}chК|||It doe+Ќmea<Ӱ!o@importӴ.
EA epilepѾus|Ӓ!#doe+ЌԘ	EA migrѪosus|migrѪ!lҲ%ove@3 days
EA stн|poiЁвwhiЎlevel+sta]even
EAhepatБ|fatty, ѡ<lйr	FArrhea||fatt]stools|JCo	FAЈ||fвҋup
BA cЧ|ceЅ#ca<tur<in}҉@typВ	BA ceЅӋ|МЁ#reҭ+th!cЧ+#mak!Џ||AUhematopoietЀ;AUhaematopoietЀ	EA ceЅӋa=|ӟЁ*Џ-mak%А
FAis||ԩЛ
KAic|ԩed
BA|ү]Ԝ!#ҹ+{И>vВsel ҩ	EA thromboЈ|И>clԠi<{mВh Ӷ
EA Љ|hav%}tr]{ӂape@З!first||||2
EA>и|Ү%^th!simpleЃЇ
EApЈ|see%dep҄^bo҄eyВ	KAtacѾ|aime>ә]precisely	EAtӜЀѽ]radiaљ<Љ|precise, high-dos!radia=||WD҉r	EAtӜЀradioЍ|precise, high-dos!radiaљ<ѩГ{cut||AM	EAtӜЀradioЉ|precis!ray+в{І	EAtypЀԋ|sam!ҒmeЁagai<an>agѪ||JAy;TBu
EAь|be%fre!*ѳs, o@Ќabl!}hav!ѱ	EAiza=|kӚ%ѳs, o@end%fertilь||HFs	BAizaљ<procedц|Р<#prevў+ѓ]fo@good||HPs
BAл|ұ]Њ{cГi<th!breҲі
AAm||breҲі
EA.Stevens-Johnso<Ћ|rare, Ԓ-threнn%ҧ<Ӽљ<}{[||AAtoxЀepҬrm?necrolyЈ
EAir҄rн|sԍ!*babie+bor<dead
EAng|repeн>ҒУ+o@sound+#calm
BAӴ|Ҿ%#speed+Ԇth!Я	EAa=|sett%off
KAsѾ|b]chК
BA|ҩ%i<th!bЧ]#let+oГwҲe
EAБ|sore, ѡ<Ң%*th!Ӗ||AEor?mucos;AEmucos	EAodynia|burn%Ӗ
BA DNA tВt|hom!teЃfo@Ԗ+*ѣ І	BA cultц|ӯЃfo@ѳ+i<th!stool	BA sԔner|З!#҇+ҵgo	AA specimen||stool sample
EAsmus|ң+#poiЁi<ӊeЁdirec=s
EAfica=|sort%in}өs	HAfy|sort in}өs
BAm corneum|ouғmoЃҧ<layer
EA.Streptococcus|gѦ#П+strep throвan>more	EA.Streptococcu+mutans|gѦ#П+too҄decay	EA.Streptococcu+ӻe|gѦ#П+ӻ||AApneumococcus	EA.Streptococcu+pyoҊВ|gѦ#П+strep Ӟ	FAococc?pԍyngБ||strep Ӟ	EAokinӏ|clot-dissolv%[	EAomycin|TB [
BA frӜц|ү]craЖi<{ӛ!_oәӥ	EA incontЭnce|leak%urin!whe<coughЛ, laugh%o@liftЛ||HMurinar]
EAum|с<pЂ#ы+ҒУ
EAr|ԍsh, ѝsoun>whe<м%in
EA volume|И>th!heЂpump+eaЎbҝ
EA|ӣ%Ѭ!*a<organ	KAl|*ӣ%щ
EAyloidiaЈ|Й<b]{ү]gГworm
BA.Studў'+t-tВt|teЃ*whethe@Ԃaә҈+ӊ||AG
AA arm||ё]ө	AA protocol||ё]plan
EAng|be%ДӨ_poo@food
EAomi?impЛeУ|pinӂ>shoulde@tendons||XA Ћ;BMhoulder
EAt!и|Җ!у<{Ӑ?sta]an>home	EAt!scleros%panҰphalБ|deadl]с<Н!yҗ+о@measlВ
BAchnoi>hemorrh҈|ѹ%т>th!Ъ||OJa
KAvian|Ӡ@th!collarі	BAvia<ѫ|arғ]Ӡ@th!collarі
KBnҨ|Дmil>}noѾe	EAnic?hyperӬism|slѴl]oәacѥ!Ӭ	EAnic?hypoӬism|slѴl]Ӡracѥ!Ӭ	BAnic?п=|Й<^no Ѩ||AKaґaѾ;AKinapparў	OAnҨly||ѩГѨ
BAjuncѥ?hemorrh҈|re>patЎo<th!ԑ!*th!ң||RIae	EAjuncѥ?Ԧ=|shԠӠ@th!ң'+thi<ѷ
KAѾal|belЄth!Ъ'+oute@layer
KBaneous|Ӡ@th!ѷ	CAaneou+Ԧ=||Ԧљ<Ӡ@th!ѷ	FAaneou+щ||fвӠ@th!ѷ	OAaneously||Ӡ@th!ѷ
KAal|Ӡ@th!tӈҢ%*th!Ъ	BA?hematԟ|И>у<th!skuЅan>th!Ъ||KHa
EAtilь|tak%Ԏe@tha<usu?}gӄpregnӴ
KAgival|Ӡ@th!gums
EAttЀstenoЈ|ԩ%belЄth!voc?cords
BAԆԃЈ|Ӻвth!rВult+i<қlle@өs
BAt accВ+requВt|requeЃ}se!th!dat{hel>aboГyou||||4	EAѥ!fћ|Ԁ%*feve@#wa+Ќmeasцd
KAgual|Ӡ@th!tongue	OAgually||Ӡ@th!tongue
BAa=|ԡЁ#slip+partl]oГ*ҭ
KAosal|Ӡ@{moiЃѽ]ҢЛ
KAmal|Ӆ@tha<ԏal
JAimal||poor
KAinal|Ӡ@th!baЖlaye@*th!ң
GAe||eӏ
BAnc!P|ҥ?#Җrie+Ҥ<ӓ	EAnc!dependҰ|Шnee>fo@{Ѡ||ALѠ	EAnc!misӥ|ќus!*Ѡs	EAnc!us!Е|Ќbe%abl!}ы th!us!*alcoӔ o@Ѡs	EAnti{nigra|с<pЂ#ђ+{с<Ӿ
BAн|г!#{О<Ӝ+on
KArapeuѾ|ДlЄ}ѭ wЧ
BAt vaccЭ|Ҵ!mad!^onl]pЂ*{ѳ||AJrecombinan
EAfн|З!#coat+th!јch
BA Җdiac dҝh|dea҄_{Ҁ<Ԙ *th!фbҝ	EA dҝh|unexpecte>dea҄withi<a<hour	EA infaЁdea҄Ћ|Ҁn, unexplaЭ>dea҄*{Ҹ, Ԕ<dur%ӗ	CA onset||Ҁ<Ү	EA sensorЭur?hҗ%ӕs|Ҁ<ӕ+*hҗЛ||HCdeafne	BA unexpecte>infaЁdҝh|dea҄*{bab]^no clea@Ҙ!вfirst
EA?ԋ|suicid!attempt+o@plans||QBu	FA?Ҭa=||thought+*suicҬ	EAalь|thought+*suicid!o@suicid!attempts
EAoxЭ-pyrimethamЭ|Ԩ{[
EAalazЭ|ԡЁan>ѣ [
BAamҬ|famil]*Хs||DHph	BAylцa|Ѻ+piЅ#҇+th!ѽ]mak!insuҢ||DIph
EAiptan|migrѪ![
EA.Summar]Car!Record|ӨNHS recor>*you@[+an>ӮiВ||||4
EA ԕљ<facя|hЄweЅ{sunscree<Ѱ+burn%rays
EAnЛ|confusio<#get+wors!i<th!evenЛ
EAnib|cК@pӚ
BAug|gѦ#Ӈ]Ѡ+canЌkӚ
BAici?vei<thromboЈ|clԠi<{vei<nea@th!ѷ
BAnfec=|secon>Й<o<top *th!first||BJecondar]	BAorit]ӿ|ё]}shЄon!МЁi+betғ
EAxid!dismutӏ|О<#guard+cЧ+_Ѳe
BApreader|ѻ<рпt+Ӈ]҉rs	BApreade@evў|gather%Ԑ!on!ѻ<пt+Ӈ]҉rs||LGЛ
EA=|turn%th!palm up
KA|ly%o<th!Ԯ	EA posi=|ly%o<th!Ԯ
EA.SuppleУ?Nutriљ<AsЈtanc!Program|foo>stamps||||2	EA.SuppleУ?Securit]Income|monthl]pa]fo@С!^disabilitie+an>ҍ!income||||2	FAУ?inӃК||Ԥ{inӃК|NBcoәag||2	FAУ?oxyҊ||Ԥ{oxyҊ	EAУa=|add%Ӂn+o@mЭrals
EAѥ!и|Җ!#eӏ+Ѩ
BAiяy|З!#goe+in}th!bottom
KAssй|Ӕd%down
FAa=||pu+forma=
KAЛival|abov!th!gums
KAormal|highe@tha<ԏal
KAhysiologic|mor!tha<th!ѽ]makВ||QAal
KAherapeuѾ|mor!tha<i+neede>}trҝ
EAўricѼ@tachyҖdia|Ҁ<bout+*ә]faЃфbҝ
EAtӴ|г!#ҹ+th!ԁ+ҩ
EB capacь|abilit]}Җ!fo@Ӈ]mor!С!вonce
BA?drѪ|Ԝ!#drѪ+҃>о@Ѝ	DA?exciЩ||Ӄgic?Юal	AA?inciЩ||Ӄgic?cut	AA?inғven=||opera=|JAprocedц	EA?margin|edg!*Юe>щ||AHrВec=	EA?menopaӥ|џ!*lif!о@ovar]Юal	EA?mВh|nӄ#ӣ+ѿщ	CA?oncoҎ||cК@Ӄgeon	BA?sit!п=|Й<Ԑ!th!ұ]wa+dӝ	EA?woun>п=|пte>cГо@Ѝ
BAat!deciЩ-ђr|ѻ<рђ+deciЩ+fo@{ӎў	BAat!endpoint|lab rВult #stand+i<fo@{ФrВult||KAmarker;NF 
EAllК|cӕ!watchЛ
BA?ԃЈ|ё]*hЄӪuntil Ҿ%happens	EA?rн|sԍ!*С!stiЅalй
EAtibilь|hЄeasil]{ѻ<get+Ӛ	BAtibilit]Ҋe|Ҋ!#raise+th!chanc!*~	LAtible||easil]aњed	PAtibl!to||pron!to
GA<a<ҡ||gӄhurt	GA<injuriВ||gӄhurt	EAne>virologЀrВponse|҂+#stay+gӝ||TG?re
CB||stitch
BA Ԅ|glan>#ђ+swҝ
DA influenza||swin!flu
EAhecл|cutt%*{к!fo@И>fӢ	BAhetЀкou+ї|кe+#spee>th!ѽ]up	KAhomimeѾ|Ӝ%lik!adrenalЭ
EAsioл|cГ}wҬ<th!hip+i<з
EAm sћь|hЄba>ґ+are	KAm-limited|Ԙpe>b]Ѩ	KAmaѾ|^Ѩ	EAmatЀimproveУ|Ԁ%betғ	EAmatЀrelief|eas%*Ѩ	BAmatЀЇ|МЁ#eӏ+Ѩ	EAmatҐ|Ѩ	PAm+rВolve||ґ+go away
BAe|gap Ԑ!к!cЧ+meet
KAic|Ԑ!к!cЧ+meet
BAѾ|mix *goo>ѳ+an>foo>fo@them
FAe||fѪtЛ
EAtylism|joЭ>fЛers	EAtyly|joЭ>fЛer+o@toВ
BAic|sӄ*Фҟ+#mak!eaЎ҉@worse
KAmic|^{Ҕ*Ԗs	EAmЀӇ҈У|trҝ%b]Ԗs, ѩГlab tВts	EAmЀӃveӚК|watch%fo@ө+*ґ+}spԠoutӦ+җly
KAisѾ|ѭ%bette@Ӏ	EAy|ѭ%bette@Ӏ
KAeic|^match%ҊВ
EAcл|Ю?*{҅'+ҢЛ
KAal|*th!Ң%*{҅	FA?҃d||ԡЁ҃d	BA?membrane|Ң%*{҅	FAtis||ѡ<ԡЁҢЛ	EAum|Ң%*{҅
IAsize||ђ|IBs	KAѾ|Ӈ-made
EAis|Й<ш>b]sex #ha+stagВ
BA!service+program|ԉ!}gӄclea<needlВ||IIexџe||2	BAomyelia|҃d-fӚe>Ӕ!i<th!spin?cord
EAatЀdВensitiza=|fac%{fea@step b]step||UFs	BAatЀreview|ё]#sum+ԆaЅth!rВҗЎo<{quВ=	KAic|*th!wӔ!Я	BAЀcorѾosғoid|sғoi>piЅo@shot||XAs;APoral	BBЀ~|Н!#aњ+th!wӔ!Я||JAдВs	EAЀԥЩ|ѝИ>prВsц||ANarғial	BAЀп=|Й<throughoГth!Я	EAЀinflammaя]rВpons!Ћ|wӔe-ѽ]Ӽљ<}дВs	EAЀlupus|Н!Ԑ!th!ѽ]҆+it+ow<Һ	BBЀґ|eњ o<th!wӔ!Я||JAӼ=	BBЀЉ|МЁ#reaӂ+th!wӔ!Я||KArҝУ
KAic|whil!th!heЂbҝs	EAЀИ>prВsц|top numbe@*{И>prВӃ!readЛ||JI	EAЀheЂfailц|heЂ#squeeze+Дweakly||AAheЂfailur!^reduce>ejecљ<frac=
BA.T cЧ|ԑ!И>ceЅ#fѴ+п=||CAlymphocyte	EA.T-ceЅlymphԟ|И>cК@*th!ѵ!А||APperipher?
BArrhythmia|fҲ, uneve<фbҝ
EAardia|faЃфbҝ
EAhylaxis|Ѡ quickl]ӕ%eњ	FAnea||faЃмЛ|HCo
EAimus|З!#ђ+th!ѽ]ҹ {new organ
LAe||touch
EAfil|З!fo@erec=s
EAЈ|tapeworm п=
EA.Takayasu arғБ|swЧ%*Ӱ!arғiВ||IK's
PA orally||tak!b]Ӗ
PA orally||Ԛ<b]Ӗ
FAubo Җdiomyю||ҫ<heЂЋ|APstrВs;KAЋ
DAs||clubfoot|HA equinovarus
EAfen|breaЃcК@[
EAosin|Ҧ![
BAe>Љ|Ѡ #target+certai<fҝц+*cК@А
EArhaphy|sew%th!ңlids
EA shiftЛ|giv%ѭ }҉@traЭ>staff
BA Оn|О<#tangle+i<Alzheimer'+~
BA|cК@Ѡ mad!_yew treВ
EA.Tay-Sach+~|Т>Н!#dВtroy+к!А
EA-Ԯ|ask%ӎў+}repeвadvic!i<thei@ow<words||KA method
CA duct obstruc=||Ѱe>tea@duct|ARnasolacrimal	EA film|thi<laye@*tҗ+o<th!ң
EAiectasia|ү]visibl!И>vВҏ
CAal҄visit||phon!o@vҬo visit|EG[;EAconsulta=;LBappointmen
EAtry|heЂmoniя%_{dԧК
EAniяЛ|ӂck%ӎў+_afar
AAon!consulta=||phon!appointУ|||4
EAhabilita=|recoә]trѪ%b]vҬo
EAartan|И>prВӃ![
EA<effluvium|hai@ӕ+о@strВs
EArӏ|О<#reҤr+DNA stran>ends	BAre|ԕѥ!cap вth!en>*{DNA strand
EAlomҬ|с<cК@pӚ
EB?associa=|ԂthЛ+#happe<cӕ!togethe@i<Ҫ	BA?lobe|sid!pЂ*th!Ъ	EA?lob!epilepsy|seizц+_th!sid!*th!Ъ	KAoӇdibѼr|*th!jaw ҅	EAoӇdibѼ@Е|Ҥ<i<th!jaw ԡЁan>хВ||SHԡЁd	AAoӇdibѼ@҅||jaw ҅	EAoӇdibѼ@ԡЁЕs|jaw ԡЁҟs
EA ԡЁcount|numbe@*sor!҅s
EAБ|ѡ<o@sor!tendon||EFo;GAю	EAoЈ|wor<tendon	KAous|*tendons
EAus|Ԁ%th!nee>}pas+stool whe<ther!i+nӝ
EAЈ|fix%*{cor>}і
EAvir|HIV an>lй@҂+[||JA disoproxil fumarн
EAnovБ|swЧ%*th!shea҄т>{tendon
EAmy|cutt%*{cor>у<х!an>і
BA.TENS machЭ|devic!#eӏ+Ҥ<^ѿelectrЀpulsВ
BAn-typ!headaӂ|duЅheadach!#Ԁ+lik!{tеband||HJ
PA i<die||thre!Ҫ+{day
BAҊ|г!#ca<hҳa<unbor<Ҹ	KAҊic|abl!}hҳa<unbor<Ҹ	EAҊicь|powe@}Ҙ!з defects	EAma|Ц^Ӈ]kind+*щ	EAzoospermia|spѦ^od>shapВ
EAafЭ|fungu+[
EAalЭ|З!#ҩ+th!Ҟ
EAratҬ|і-ҋ%shot
EA?и|Җ!nea@dҝh	CAaљ<*б||abor=|AAѓ]ғmina=
EAr]и|Ӑ?Җ!_highl]traЭ>specialԧs	CAr]Җ!cўer||specialiЃъ|SAre;OAъ	BAr]ъ|Ӑ?fo@th!moЃcomplex casВ	EAr]preven=|limit%th!hҳ_{Н!ԗ!alread]has
EA sensiѥь|hЄweЅ{teЃfind+С!^{~	EA specificь|hЄweЅ{teЃclҗ+С!ѩГth!~	EA-reteЃreliabilь|hЄweЅ{teЃgй+th!sam!rВult twice
EAѼ@gѦceЅtumor|typ!*tВѾl!І||ZAur	EAѼ@яЩ|twԧe>tВѾle, a<emerҊcy
BA|tВѾle
EAғon!reҭmeЁЉ|МЁ^mal!Ыe||NH
BAe>cor>Ћ|spin?cor>stuЖi<ҭ
EAog]*Fallot|Ҕ*heЂҟ+prВeЁ_з
KAlegic|^arm+an>leg+#do ЌҒ
KAic|*{с<pЂ#passe+o<ӓ	EAoл|қЅcГdeep i<th!Ъ	EAus|с<pЂ#passe+o<ӓ
EAsҙ|Т>Ь<^Дfew э]re>И>А||HEa
EAomҬ|cК@an>lepros]Ѡ #ԍm+unbor<babiВ
EAҐ|ё]*dҝh
EAЀԃЈ|find%ӌ<Ҭa+i<inғviews
EAyllЭ|З!#ҩ+th!Ҟ||AJamin
EA *planne>ԋ|Ҭ{*wh]С!Ӝ||ZAur
LAeuѾ|ӥ>}trҝ|healЛ	AAeutЀagў||[	CAeutЀbenefit||Фbenefit	BAeutЀdԈ|dos!#ѭs	EAeutЀѠ moniяЛ|И>tВt+}ӂЖ{dԈ	BAeutЀeњ|heal%eњ	EAeutЀefficacy|hЄweЅ{МЁѭs	BAeutЀhyp҉rmia|cool%th!ѽ]o<purpԈ||BAargete>temperatur!Ӈ҈У	EAeutЀindex|gap у<{ӥful an>{ќdԈ	AAeutЀinғven=||Ї	BAeutЀlevel|level вwhiЎ{З!ѭ+safely||MArange	AAeutЀop=||МЁop=	EAeutЀrВponse|hЄ{ӎeЁreӜ+}Ї	EAeutЀtarget|whв{Ѡ aim+at	EAeutЀҜ|soun>wave+#treвpѪ	EAeutЀwindow|dos!o@Ԣ!#҇+ѩГԍm	OAeuѾally||a+Ї	KAeuѾall]equivalў|ѭ%th!same	EAeuѾs|Їs
EAregѼ=|hЄth!ѽ]ы+it+temperatц
BAne|Ӂ<B1
BAd!diцѾ|wн@pӚ||IA
BAlidЭdiӝ|Ѻ+[||ADglitaz
EBosal|mercury-bӏ>prВervaѥ!ӥ>i<som!ҴВ||DDomer
EAntal|З!#put+ҵ}ӗ
AA molar||wisdom Ә	EA mola@Ѝ|Ю?*wisdom ԅ	EA stag!*labor|Ԣ!_з }th!оrз||TBu	EA trimВғ|laЃ3 month+*б||AM3||4	BA-degre!burn|bur<ЊaЅlayer+*ѷ||AFfull-thicknВs	BA-Ҋeraљ<cephaӕporin|ШХ
EAўeЈ|drѪ%*҃>_т>th!ԁ||GHoc	LAic||chВt	BAЀaortЀaneurysm|bulg!i<th!mai<arғ]i<th!chВt	CAЀspЭ||middl!*th!Ԯ	CAЀӃgeon||ӂЃӃgeon	FAЀЍ||ӂЃЍ	EAoplҲy|rВhap%*th!chВt	BAoӽ|Ӻч!th!ӂЃ^{thi<camera	BAoл|ұ]Њ{cГi<th!chВt
CA||chВt
EAene>misҖri҈|ѹ%җl]i<ѓ]#ma]o@ma]Ќen>it||LAabor=
PA Ҫ+daily||thre!Ҫ+{day||||1
BAold|poiЁԐ!Ҿ%Үs
CA cultц||throвswab tВt
EAin|И>О<#form+clots	EAoangiiti+obliғans|Ѱe>vВsel+i<smokers	BAocyte|И>ceЅ#҇+clot+form	EAocytю|clott%cЧ+#ѭ poorly	EAocytҩia|Дfew Џ-clott%А	KAocytҩic|^Дfew clott%А	EAocytoЈ|ДӇ]Џ-clott%А	KAoembolic|*{mov%И>clot	BAoembolЀevў|hҳ_{mov%И>clot	EAoembolism|И>clԠ#Ӧ+loos!an>Ѱ+{И>vВsel	FAolyЈ||clot-bust%Ї|JAtЀЉ	LAolyѾ||clot-dissolvЛ	EAophilia|tendenc]}form И>clots	EAophlebБ|ѡ<vei<^{И>clot	EAopoieү|Ы!#ђ+clott%А	EAoprophylaxis|prevenљ<*И>clots	EBoЈ|И>clԠi<{И>vВsel	KAoѾ|*И>clots	EAotЀthrombocytҩЀpurpura|ү]clot+#us!Ԇclott%А	BAoxane|г!#ђ+И>clot	EAoxan!A2|г!#ђ+И>clot	CBus||И>clot
KA|*th!ӂЃԄ
EAa|Ц*{glan>i<th!chВt
BA|glan>i<th!ӂЃ#trѪ+ѵ!А
EAlobuҢ|О<*th!Ӭ
EA>ѕ|ԭ>І||AAӊўiн>ԭ>І;ARpapӚar]	EA>ey!~|bulgЛ, sor!ң+_ԭ>~||AAGravВ' ophthalmю;AAGravВ' orbitю;HA-associн>ophthalmю	EA>func=|hЄweЅth!ԭ>ѭs	BA>funcљ<tВt|И>teЃ*hЄth!ԭ>i+ѭЛ||IApanel	CA>nodule||lump i<th!Ӭ	EAd-sԢѼt%Ыe|Ы!#tЧ+th!ԭ>}ѭ	KAdal|*th!Ӭ	BAdecл|Р<}Ю!aЅo@pЂ*th!Ӭ	EAdБ|swЧ%*th!Ӭ
EAoxicoЈ|ДmuЎԭ>Ыe	EAropin|Ԗ?#tЧ+th!ԭ>}ѭ
BAЭ|Ы!_th!Ӭ||AJlevo
AA||shi<і
KA|*th!shi<і	BA frӜц|ҫ<shi<і	BA plнau frӜц|ҫ<top *th!shi<і
EA Е|Ҁ<Ғ+o@sound+on!canЌы
EAelor|З!#prevў+clots
CA-born!~||Н!ш>b]Ѿks|LAдВs	EA-born!ҰphalБ|с<Й<ш>b]Ѿks
EA volume|ai@Ғ>i<on!м
BA tabl!tВt|teЃ#look+fo@th!Ҙ!*fѪtЛ
EA }progrВЩ|Ԣ!until th!Н!get+worse	KA-dependў|џ%ove@Ҫ
BA Ԇan>go tВt|teЃ*stand%Ԇan>walkЛ
EAl|ey!drop fo@ѝey!prВsц
CA||fung?ҧ<п=	DA capБ||scalp rЛworm	DA corporis||rЛworm	DA cruris||joЖitch	EA п=|fungu+Й<*th!ѷ||AAdermatophytoЈ	DA pedis||athlete'+foot	EA әsicolor|yeaЃrash #leave+lеo@dark ҧ<spots||ALpьriaЈ
FAus||rЛ%i<th!җs
EAarin|И>thinne@shot
EApium|З!#ҹ+ӧ+ҩ||KA bromҬ
EAatҬ|Ѻ+an>weеӕ+shot
EA engЭerЛ|ҷ%Ѭ!i<{lab	BA plasminoge<acѥaя|З!#dissolve+clots	EA typЛ|match%*orga<dono@an>ӎў
BA|meaӃ!*ѳ-fѴ%Оn+i<th!Џ||DAre
GAe||adjust||I<th!lab ӵi+an҉@word.
FBo cВsa=||҇ }quӵtobacco	EAo dependҰ|Шnee>fo@nicotЭ	EAo us!Е|addicљ<}nicotЭ||AAnicoү!dependҰ
EAzumab|З!#calm+th!Ѹ!ї
EAnamometry|meaӃ!*labo@pѪs
BAЈ|Ԙp%җl]labor	BAѾ|З!#delay+з
BAerol|Ӂ<E||AKalpha-
EAүib|З!#calm+th!Ѹ!ї
EAbilь|hЄweЅС!ca<pГԆ^it	KAble|#ca<b!borne
BA-lik!recepя|ceЅalҳ#spot+ѳs
EAodЭ|ѯ@[
KAaphic|*scan+i<slicВ
KA-clonic|Ԫthe<jerkЛ	BA-clonЀseizц|Ӓ!^stiff, jerk%хВ||AIgran>mal;AUҊeralize>
EAtry|teЃ*th!prВӃ!ч!th!ң
EAla@hyperԛ|enӰe>tonsils	BAlecл|Р<}Ю!th!tonsils
EA avulЩ|knocked-oГӘ	EA enamel|ԍ>oute@laye@*{Ә||AHdўal	AA Ԥac=||too҄Юal|ALdўal	EA mobilь|loos!ԅ	EA sensiѥь|tee҄#hurt ^hԠo@cold||ALdўi<hyper;ALdўin!hyper
EA|lump *pѪful ԡЁ҆+crystals
KAl|pГo<th!ѷ	CAl anВtheѾ||numb%cream|KIa|It ma]also b!{spra]o@gel.	CAl Х||ӴibiotЀcream	EAl applica=|putt%o<th!ѷ	BAl corѾosғoid|cream #calm+ѡn, itch]ѷ||IH	AAl cream||ҧ<cream	EAl fluorҬ|fluorid!pГo<ԅ||QA varnish	CAl Ӎa=||ҧ<[|NAЭ;IAѠ	AAl ointУ||ҧ<ointУ	BAl reүoid|Ӂ<A cream	CAl Ї||ҧ<Ї	OAlly||o<th!ѷ
EAmн|Ӓ!an>migrѪ![
EAaphy|shap!*{Ӄface
BAomeras!ж|cК@Ѡ #Ԙ+cЧ+splittЛ
BAe+d!pointВ|ҁ+faЃфbҝ
EAollis|twԧe>neck
EA anԟlou+pulmonar]venou+return|єӷ+joЭ>}th!wrong sҬ	EA ѽ]irradia=|ray+}th!wӔ!Я	EA ѽ]Ӄfac!area|sԍ!*th!ҧ<#i+burned	EA cӔВғol|aЅcӔВғol i<th!Џ	BA hip reҭУ|new hip ҅	EA ԡЁarthroplҲy|reԉ%{wӔ!҅	BA kne!reҭУ|new kne!҅	EA єcapacь|aЅth!ai@th!ԁ+ca<Ӕd	EA mВorect?exciЩ|Р<fo@Ӆ@ѣ І
EA.Toцtt!Ћ|Ь<#П+Ѿs||IJ's
BAquet|tеban>#Ԙ+heav]ѹЛ
EA shoЖЋ|rare, Ԓ-threнn%дВ+_bacғia
AAnt||poison
EAty|hҳ_{substК
CAҎ||poiso<expert	EBlogy|ё]*poisons	BAlog]screen|teЃfo@Ѡ+o@poison+i<th!Я	EAЈ|poisonЛ
CA||poison
BA vaccЭ|Ҵ!agѪЃ{ѳ'+poison||GA
EA.Toxoplasm{gondii|ӑ!foun>i<cвwҲe	EAasmoЈ|ӑ!Й<#ca<hҳunbor<babiВ
KAѼr|spongy, *ӛ!o@ey!drѪ	EAѼ@і|spong]inne@і||AFcКllous	EAѼ@mВhѭ|drai<*th!ң	BAulecл|Ҽ!#Ӆr+ey!prВsц||IBoplҲ;ABlӏ@trabeculoplҲ
BA eleУ|mЭr?neede>i<ү]amounts
CAa||windpipe	LAal||windpipe	EA?inԜa=|м%Ԝ!in}th!windpipe	BAlecл|Р<}Ю!th!neЖ*th!ӆ	EAobronchi?tree|windpip!an>Ҟ	EAԟlacia|flopp]windpipe	BAosл|ҩ%i<th!neЖfo@{м%Ӷ||HE
EAma|ey!Й<#ca<Ҙ!bҢdnВs	EAmatou+trichiaЈ|ңlashe+turne>i<b]a<ey!п=
EA anxiety|hЄanxiou+{ѻ<usuall]is
EAol|ШҤ<[
EAamЀӭ|З!#Ԙ+ѹЛ
BA fatt]ӭ|ќfat
KAbdominal|Њth!bЧy	EArғi?ӂmoemboliza=|cК@Ѡ pГin}th!lйr'+ѫ||ZAsa=
BAathete@aortЀvalv!reҭУ|reҭmeЁ*{heЂvalv!Њ{И>vВsel||ZA!implӴa=	EArani?Doppler|Ӊ>*с<И>fӢ	BArani?direct curreЁsԢѼ=|ѿcurreЁ}th!Ъ	EArani?magnetЀsԢѼ=|МЁ#ӥ+magnet+o<th!Ъ	EAripљ<facя|О<#turn+Ҋe+o<o@off	EAriptome|aЅth!Ҋe+#ar!turne>on	EAriptomics|ё]*whiЎҊe+ar!turne>on	EAutaneou+electric?к!sԢѼ=|Ҥ<relief _ѿelectrЀpulsВ
KAermal|Њth!ѷ	CAerm?patch||ҧ<patch
EAc=|cutt%across	EApҬrm?wн@ӕs|wн@loЃЊth!ѷ	BAsoph҈?echoҖdiogram|heЂӉ>don!Њth!foo>pipe||FUoВoph	EAsoph҈?echoҖdiѤ|heЂӉ>_th!foo>pipe||FUoВophag
EAemor?amputa=|ӕ+*th!leg abov!th!knee	BAerrin|И>О<#Җrie+iron	BAorm%Цfacя|О<#ы+ceЅҠ	BAorm%ЦfӜo@beta|О<#ы+ceЅҠ	HAӥ|giv!И>to
BAene|Ҋ!pГi<_an҉@liv%thЛ	KAenic|Җry%{Ҋ!_an҉@liv%thЛ
JAў||brief	EAeЁelҲѤ|sca<*hЄԪth!lй@is	CAeЁisӂmЀ҆||mini-stroke|OLa|It i+a<emerҊcy: "mini-stroke" muЃЌsoun>ԍmlВs.	EAeЁtachypne{*th!Ԟ|ӨfaЃм%о@з||RIoe{*the
EAugѼ@intrahepatЀportoїЀshunt|Ԝ!#eӏ+prВӃ!i<th!lйr
EAa=?rВҗch|rВҗЎ#turn+lab findЛ+in}Їs	KAuminal|Њ{vВsel
KAembrane|go%Њ{ceЅwall	EAissibilь|hЄeasil]ӵшds	KAissible|abl!}шd	FAisЩ||шd	IAit||шd
KAasal|Њth!nԈ
KAral|Њth!Ӗ
KAlacўal|pass%Њth!ԉўa	EAlaЁrecipiў|ѻ<рget+{new organ	EAlaЁrejec=|th!ѽ]҆%{Ӌe>organ||AKorgan	EAlӴa=|mov%*a<orga<o@щ	EAosiљ<*th!greвarғiВ|heЂvВsel+switӂ>_з
KAectal|Њth!rectum-en>*th!ѣ
EAheoreѾ?model|st҈+*џ%{habit	KAhoracic|Њth!chВt	EAhoracЀechoҖdiѤ|Ӊ>*th!ф	EAibi?amputa=|ӕ+*th!leg belЄth!knee
EAdн|wнr]҃>_Џ	KArethral|Њth!Ԝ!#urin!come+oГof	EArethr?rВec=|Ю?Њth!ѯ@Ӷ	EArethr?rВecљ<*th!prostн|Р<#clҗ+Ѭ!Ѱ%th!flЄ*urЭ
KAaginal|Њth!ԝ	BAagin?Ҝ|Ӊ>^{prob!i<th!ԝ	KAerse|crosswise	EAers!myelБ|swЧ%*th!spin?cord
EAzumab|breaЃcК@[
BA cўer|Ӑ?fo@sћ!injuriВ||LAre	EA-focӥ>cogniѥ!ԋ?Љ|ӫ]о@{shock%evў||ZAbehaviour?Љ	KA-informed|#Ԛ+paЃtraum{in}account	EA-informe>и|Җ!#Ԛ+paЃtraum{in}account||QAapproach	CAtЀс<ҡ||с<ҡ	EAtЀspin?cor>ҡ|spin!к!Ѳ!_a<accidў	EAtҐ|Җ!*injuriВ
EAer'+diarrhea|loos!stool+o<{trip||GNl;RCo;GCler'+diarrho
EArost|ey!drop fo@ѝey!prВsц
EAӝ|З!fo@lЄmoo>an>ӗ
EAeЁadherҰ|folӢ%{МЁplan	CAeЁarm||МЁө|AEinғven=;AAinғvenљ<ө	DAeЁdisconүua=||en>*Ї|AAdisconүuaљ<*Ї;AAdisconүuaљ<*Љ	EAeЁfailц|МЁ#doe+Ќѭ	DAeЁinitia=||stЂ*Ї|AAinitiaљ<*Ї;AAinitiaљ<*Љ	AAeЁmodalь||typ!*Ї	AAeЁprotocol||МЁplan	AAeЁregimen||МЁplan|BIherapeuѾ	EAeЁrВponse|hЄ{ӎeЁreӜ+}Ї	EAў-emergeЁadәs!evў|sid!eњ dur%Ї	KAў-naй|рha+neve@ha>thi+Ї||MCï;AGѠ	EAў-relн>ԓь|dҝh+_th!Ї	EAў-relн>toxicь|hҳ_th!Ї	EAў-reЈtaЁӤВЩ|ӤВsio<#doe+Ќgӄbette@^Ѡs||ALrefracяy	EAў-reЈtaЁschizophrenia|sћ!У?дВ+Ѡ+do Ќeӏ
BAode|flatworm
EA|shak%#ҵcanЌы
EA.Trepӝm{pallidum|gѦ#П+{Н!ш>b]sex
EAoin|Ӂ<A [||AAall-tran+reүoЀӭ
ED|decid%рneed+Җ!first	BA nurse|nurs!рdecҬ+рi+see<first
EAinolӝ|sғoid||NA acetonҬ
EAaЈ|ңlashe+#tur<inward	EAnoЈ|worm Й<_raw mҝ||HEЧ
EA.Trichomona+ԝlis|ӑ!ш>b]sex	EAlogy|ё]*hair	EAmona+п=|Й<ш>b]sex	EAmoniaЈ|Й<ш>b]sex, П>b]{ӑe	EAtӚoӇia|urg!}puЅoГhair
EAriaЈ|whipworm п=
EApi>regurgita=|leak i<{valv!o<th!rеsid!*th!ф	BApi>valve|valv!o<th!rеsid!*th!ф
BAlЀӴҬprВsӴ|olde@typ!*ӤВsio<[
BAin?кe|к!#Ԁ+th!face	EAin?neuralgia|к!Ь<#П+Ҁn, sћ!fac!pѪ
BAcerҬ|typ!*fвi<th!Џ
BAothyronЭ|acѥ!Ы!_th!Ӭ
BDғ|three-mon҄pЂ*{б||||4
EAhoprim|ѯ@Й<[	EAhoprim-sulfamethoxazole|Х||AHco-trim;AHcotrim
KAsic|^thre!phasВ
KA-bҢd|hidde<_ӎўs, staff an>thos!рё]th!rВults	EA-negaѥ!breaЃІ|breaЃcК@#doe+ЌrВpon>}Ы!Ї
BAn|migrѪ![
EAs|ѐ!ҩ%th!Ӗ
EAy|hav%thre!copie+*{DNA strand
AA||lozenge
EAin|heЂО<i<th!Џ, ѝо@{heЂ҆
EA concўra=|ӅЃamouЁi<th!Џ||HAlevel
PB }conceй||try%}gӄpregnӴ
EA.Trypanosom{cruzi|ӑ!ш>b]kiss%bugs
EAn|gГО<#Ӧ+dow<food
BAphan|О<ҋ%bloЖi<food
KA|*th!Ӷ+_th!ovariВ	EA infertilь|ѐ!hav%{bab]_Ѱe>ԜВ	BA liga=|Р<#cӕe+th!Ӷ+}preveЁб
BAuli<ҧ<tВt|ҧ<teЃfo@TB||AFMӴoux	EAulou+menЛБ|TB Й<т>th!Ъ
EAu+scleroЈ|Т>Ҡ+i<th!с<an>Һ||SA complex
KAr|*ү]Ӷ+i<th!Ѣy
EAmia|Й<_Ѿk+o@rabbits||FEa
DAc=||swЧЛ
EA burden|amouЁ*cК@i<th!Я||GAload;EIu;EAu@load	EA cЧ|cК@cЧ||EGu	BA grade|hЄabԏ?th!cК@cЧ+look||EHu;AHcК	EA Ҡ|Ц*{І||EIu	EA invaЩ|cК@ҷ%in}nҗb]щ||EKu	EA lysi+Ћ|дВ+whe<cК@cЧ+di!quickly||EQu	BA marker|И>sig<#ca<poiЁ}І||EIu	EA microenvironУ|cЧ+an>vВsel+т>{tumor||ESu	BA necrosi+facя|О<#П+swЧ%i<th!Я||VA alpha;ERu;EAu@necrosi+fӜo@alpha	EA necrosi+fӜo@ж|З!#calm+th!Ѹ!ї||AKTNF;AAӴi-TNF Љ;EVu@necr	EA progrВЩ|Ц*{І||ENu	EA size|siz!*{І||EGu	EA st҈|hЄfa@{cК@ha+шd||EHu	BA supprВso@Ҋe|Ҋ!#҇+Ԙ І||QA;ERu;EAu@supprВsor
EAҊeЈ|hЄcК@Үs||AHҖcino	KAҊic|Ҙ%tumors
EAн|ridg!ч!th!nԈ	EAat!reduc=|shrink%*ridge+i<th!nԈ	EAecл|Ю?*{ridg!i<th!nԈ
EA|firmnВ+*th!ѷ
EA.Turne@Ћ|girl bor<^on!X DNA strand||GJ's
PA daily||twic!{day||||1
BA ёy|ё]#compare+twin+}lҗ<aboГҊВ	EA-twi<transfusio<Ћ|unequ?И>flЄу<twins||GTo-twi<t
EA-week wait|faЃӂЖfo@possibl!І||NA referral||4
KAic|*th!җdrum	AAЀmembrane||җdrum	EAocўeЈ|needl!Њth!җdrum	EAometry|teЃ*hЄth!җdrum movВ	CAoplҲy||җdrum reҤr	BAostom]Ӷ|ү]Ԝ!#drѪ+th!җ
EA 1 Ѻ+mЧitus|Ѻ+#alway+need+insuҢ||ASinsuҢ-dependў	EA 2 Ѻ+mЧitus|moЃӌ<typ!*ӹВ||ASnon-insuҢ-dependў	EA I error|find%{ӊenc!#i+Ќreal	EA II error|miss%{ӊenc!#i+real
EA>fћ|ҽ+Й<_unsaf!foo>o@wнr||HA
BAl ӴipsychoѾ|olde@З!fo@sћ!У?дВs||AOfirst-Ҋera=
BAne|О<ҋ%Ѱ	EAn!kinӏ|О<#send+ЦӾ+i<А	BAn!kinas!ж|piЅ#Ѱ+cК@Цӓ
EAүa=|tagg%*Оn+fo@Ӧdown
EA=|ope<sorВ	KAtй|^ope<sorВ	EAѥ!colБ|ѣ Н!#П+sore+i<th!Ӱ!ѣ	EAѥ!proctБ|ѡ<Ӆ@ѣ||AJ
BA|ӛ!o<th!ҍe-fЛe@sid!*th!forҗm
KA|*th!forҗm, ҍ!fЛe@sҬ	BA кe|к!aӪth!elbow
EAiltra=|Ю?*Ԥ{҃>_Џ
DAonѤ||Ҝ
EAiolet|ray+_th!sun	EAiolӄradia=|ќray+_th!sun||AKUV
BAc?ѫ|arғ]i<th!cord	EAc?arғ]Doppler|teЃ*И>flЄi<th!cord	EAc?cor>Џ|И>left i<th!cord||AK	EAc?cor>clampЛ|cӕ%*th!cor>о@з||AN;AOdelayed	EAc?cor>prolapse|cor>#slip+oГѮ!th!Ҹ||AN	BAc?hernia|bulg!nea@th!bЧ]button	AAcus||bЧ]button
BAl{review|summar]*Ӈ]rВҗЎreviews
KAded|^ћyon!know%рget+what||AIno
DAensн>и||unҤ>и|||2	EAlicн>Ԩa|Ԩ{ѩГҁ+Ԗs	EAlicн>urinar]trӜ п=|simpl!ѯ@п=
EA-fiv!ԓь|dҝh+*childre<Ӡ@5||AKchild
JAiagnԈd||Ԕ<missed
KAnsцd|^Дҍ!inӃК||||2
CAy%ӱ=|ФѶ#ԗ!alread]has|҉@Фҟ|LJФ;LJӍ?
EAutri=|Дҍ!foo>o@nutriўs
KAowered|ДқЅ}shЄ{re?eњ
EAende>tВtis|tВѾl!#di>Ќmov!down||QBe
EActabl!vir?load|Дҍ!҂+i<th!И>fo@{teЃ}find
KAerўiнd|^cЧ+*no speci?type
EAaЭ>infertilь|ѐ!hav%{bab]^no know<П
BA=н>heparin|И>thinner
BA.Unifie>Parkinson'+Diseas!Rat%Scale|scor!*Parkinson'+Ѩ
LAeral|o<on!sҬ|ӝ-sҬd	OAerally||o<on!sҬ
EAa@ӤВЩ|ӤВsio<ѩГѝmoods
BAiat!ԃЈ|metho>#look+вon!fӜo@в{Ҫ
KActable|#canЌb!cГout
BArн>fat|эie@fвi<food+suЎa+nut+an>fish||APmono;APpoly
EAl!angina|ӂЃҤ<вrВt, a<emerҊcy
AAr>eњ||sid!eњ|CHdВirable
PA discԍge||о@th!Ӑ?stay|AKfolӢЛ	PA discԍg!from||о@leavЛ|AR;APfolӢЛ
BA endoӽ|camer{ӂЖ*th!foo>pip!an>јch||GJGI 	CA Ԥemь||arm	EA gҲrointВү?ѹЛ|ѹ%i<th!јЎo@foo>pipe||XAhemorrh҈;XAhaemorrh҈	EA limb|arm	EA limb spasѾь|ԪҳхВ	BA rВpiraя]trӜ п=|Й<*th!nos!o@Ӟ, suЎa+{cold||SHin
IAlн||tur<up|CI-	EAla=|turn%Ԇ*{Ҋ!o@procВs||CK-
KAzed|liv%i<o@mad!in}citiВ||GCs
BA|wҲ!mad!_Оn	BA м tВt|м teЃfo@{јЎѳ
EA.Ureaplaқ|gѦi<th!ѯ@an>sex Һ
EA|wҲ!ҋԆi<th!И>_Ѣ]failц||CEa
KA|^Ѣ]wҲ!i<th!Џ||CEa
BA|Ԝ!_th!Ѣ]}th!ѯr	KAal|*th!Ӷ+_Ѣ]}ѯr||GAic	EA?stў|Ԝ!#ҹ+urin!fӢЛ	EAocele|bulg!*{Ԝ!_th!Ѣy	BAoӽ|Ӻin}th!Ѣ]Ӷ+^{thi<camera
BAa|Ԝ!#Җrie+urin!oГ*th!Я	KAal|*th!Ԝ!#drѪ+th!ѯr	EA?strictц|ԩ%*th!ѯ@Ӷ	EAБ|swЧ%*th!Ԝ!#Җrie+urin!out	EAocele|ѯ@Ԝ!#bulgВ	EAѤ|X-ra]*th!ѯ@Ӷ	EAoplҲy|reҤ@*th!ѯ@Ӷ	EAoл|cГ}wҬ<th!ѯ@Ӷ
EA incontЭnce|Ҁ<urg!}pas+urЭ, ^leaks||ENncy
BA suspecte>cК@referral|faЃӂЖfo@possibl!І||||4	BA МЁcўre|ԉ!fo@urgeЁҟ+#do Ќthreн<Ԓ||||4
KAuric|҇%aci>wҲ!leave
AAyЈ||urin!tВt
LAy||urЭ	EA]albumi<excre=|О<loЃi<urЭ	BA]catheғ|thi<Ԝ!#drѪ+th!ѯr||AKFole	EA]catheғiza=|ԉ%*{Ԝ!#drѪ+th!ѯr||RFs	EA]excre=|leav%th!ѽ]i<urЭ	EA]frequency|need%}pas+urin!Ԕn	EA]incontЭnce|leak%urЭ||ABincontЭnc!*urin	EA]reten=|Ќbe%abl!}empt]th!ѯr||EKe	BA]trӜ|Ѣys, ѯ@an>th!Ӷ+fo@urЭ||IAї	BA]trӜ п=|ѯ@o@Ѣ]п=	EA]urҊcy|Ҁn, Шnee>}pas+urЭ
IBe||pee||||1	FAӲ||peeЛ||||1
BA cultц|ӯЃfo@ѳ+i<th!urЭ	BA dipstiЖtВt|quiЖurin!teЃ^{pape@strip	AA Ѡ screen||urin!Ѡ tВt	EA osmolalь|hЄconcўrн>urin!is	EA output|amouЁ*urЭ	AA specimen||urin!sample
BAamЀtВt|teЃ*hЄth!ѯ@Ӕd+an>emptie+urЭ	EAamics|tВt+*th!ѯr
EAwmetry|teЃ*urin!fӢ
EAphy|X-ra]*th!Ѣy+an>ѯr
BAecoҎ|Ԍ@fo@wome<^ѯ@ҟs||GJa
EAӏ|clot-dissolv%[
EAhiaЈ|stӝ+i<th!Ѣy+o@ѯr||CKeғ;CAeғ?stӝ
BAԧ|Ԍ@fo@ѯ@an>Ҧ!ҟs	EAy|Җ!fo@ѯr, Ѣ]an>Ҧ!ҟs
EAЈ|Ԓ-threнn%Ӽљ<}{urin!п=
BAmy|ҩ%i<th!bЧ]#let+urin!out
EAli?ѕ|ѯ@І||ALtransi=?cel
EAoxycӔЀӭ|lй@bil![||FAiol
EBria|hivВ
EAnumab|shԠfo@scal]ҧ<~||AHsecu
PA]prВў+with||usuall]Ԋ+Ԇwith|AStypic;AQӌn
KAe|*th!ӆ	EA!arғ]emboliza=|Ҽ!#shrink+Ҡ+i<th!ӆ||VEsa;INfibroid;IFfibroi>embolis	EA!atony|ӆ #doe+ЌtѴe<о@з	EA!ѹЛ|unusu?ѹ%_th!ӆ||AQabԏ?;AQӡ=?	FA!І||ӆ І|AHendomeӿ	EA!contrac=|tѴen%*th!ӆ	BA!fibroid|Цi<th!ӆ #i+ЌІ||AAleiomyԟ;IAleiomyԟ;AH	EA!prolapse|ӆ #drop+in}th!ԝ||EJoԝl	EA!ruptц|tea@*th!ӆ	EA!sarcԟ|rar!cК@*th!ӆ
KAlacўal|*th!ӆ an>ԉўa
BAonic|З!#tѴen+th!ӆ||KA agў
BA|ӆ
EAaљ<review|insцr'+ӂЖ#Җ!i+needed||MAӇ҈У||2
EA melanԟ|cК@ч!th!ң||ALchoroid
EAs|swЧ%ч!th!ң
BA|қЅflap вth!baЖ*th!Ӟ
EAalatopԍyngoplҲy|throвР<fo@snorЛ
BA!adjuvӴ|adde>г!#ђ+{Ҵ!ѭ betғ	FA!adminԧra=||giv%ҴВ	BA!candidн|Ҵ!be%tВted	EA!coә҈|sԍ!*С!рar!Ҵнd||GJa=;AJѵiza=;AJѵisa=;IBuptak;GBaљ<uptak	EA!eњйnВs|hЄweЅ{Ҵ!ѭ+i<ћyda]Ԓ	EA!efficacy|hЄweЅ{Ҵ!ѭ+i<ӿs	BA!failц|дВ+dВpit!{vaccЭ	EA!hВitancy|dela]o@doubt aboГgett%Ҵнd	BA!informaљ<stнУ|fӜ sheӄaboГ{vaccЭ||||2	EAe-derй>polio҂s|polio ҂+#come+_th!or?vaccЭ	KAe-hВitӴ|unӃ!aboГҴВ
BA-asЈte>delйry|з ^th!҇ *{sucљ<cup||GA Ԥac=;BJўoӥ
EAl aԛ|thin, dr]vagin?Ѭ!о@menopaӥ||BOulvov;AAatrophЀvaginБ;AAҊitourinar]syndrom!*menopaӥ	EAl з о@cВarean|vagin?з о@{paЃC-sec=||||2	EAl candidoЈ|yeaЃЙ<*th!ԝ	CAl delйry||vagin?з|AQspontaneou+	EAl hysғecл|Ю?*th!ӆ Њth!ԝ	DAl inғcourse||vagin?sex	EAl prolapse|vagin{#slip+down	EAl rЛ|Ы!r%fo@з ы	BAl supposiяy|З!#goe+in}th!ԝ
EAsmus|tеvagin?а+#mak!sex pѪful	EAtis|sore, ѡ<ԝ||BIulvov
EAmy|cutt%*{јЎкe
BA кe|Ӫк!_с<}bЧy	EA к!sԢѼ=|МЁ#send+ѿpulse+}{neЖкe
EAclovir|herpe+[||FGi
EAciclovir|҂+[||AL
BAte>quВ=naire|sӄ*quВ=+prove<}ѭ||KAinstruУ;KAtool
EAty|hЄtru!{rВult is
EAtan|И>prВӃ![
EA-bӏ>и|Җ!#i+Ҥ>fo@b]rВults||||2
BA reҤr|mend%{heЂvalve	BA reҭУ|putt%i<{new heЂvalve
KAar|*th!heЂvalvВ	FAa@heЂ~||heЂvalv!~	EAБ|ѡ<heЂvalve	EAю|heЂvalv!~	BAoplҲy|Ҽ!#ҩ+{ԪheЂvalve
EAycin|ШХ	EAyci<reЈtК|whe<{ШѠ Ԙ+ѭЛ	EAycin-reЈtaЁўerococci|gГgѦ#reЈt+{ШѠ||VAEnғococcus
EAclЭ|piЅfo@quitt%smokЛ
EAilь|hЄmuЎthЛ+ӊ
EAce|hЄш>oГvalue+are	BAt *concern|form *{҂+#шd+mor!o@ԍm+more	BAt *inғВt|form *{҂+Ӡ@watch
FBlla||chickenpox	EAll{zoste@҂s|҂+#П+chickenpox an>shЛlВ
BAcele|ѡ<ӷ+т>th!tВѾle	EAcelecл|Р<o<ѡ<ӷ+nea@{tВѾle	BAs!vei<Ѝ|Р<o<ѡ<leg ӷs	BAsь|ѡn, twԧe>ӷ
DAa||қllpox
EA deferens|Ԝ!#Җrie+sperm
LAar||И>vВsel	EAa@calcifica=|ԍdene>arғiВ||AOcoronar]ѫ;AOcoronary	EAa@cogniѥ!imҤrУ|Ԭ%ҟ+_poo@И>fӢ	EAa@deУia|deУi{П>b]poo@И>flЄ}th!Ъ	FAa@~||И>vВsel ~	BAa@end҉li?Цfacя|О<#ђ+И>vВsel+ҷ	EAa@occluЩ|Ѱe>И>vВsel	BAa@remodelЛ|џ!i<th!wall+*И>vВҏ||QDl	EAa@reЈtК|hЄԍ>ӵi+fo@И>}fӢ||ATperipher?	CAa@Ӄgeon||И>vВsel Ӄgeon	FAa@Ѝ||И>vВsel Ѝ	EAatц|И>vВsel+*{ѽ]part	EAБ|swЧ%*th!И>vВҏ	EAю|И>vВsel ~
BAomy|з ы Р<fo@men
BA-occlusiv!criЈ|boГ*sћ!Ҥ<_Ѱe>И>vВҏ||AHsickl!cЧ
KAtй|џ%th!wid҄*И>vВҏ
FAnstric=||tѴen%*И>vВҏ	KAnstrictй|ԩ%И>vВҏ	BAnstricя|З!#ԩ+И>vВҏ
FAla=||wҬn%*И>vВҏ|JDat	BAlaя|З!#wҬn+И>vВҏ	KAlaяy|wҬn%И>vВҏ
KAя|*th!а+*И>vВҏ	BAto@ґ|Ҁ<Ԁ%*heвo@nеswҝs
BAВsin|Ы!#ђ+th!ѽ]ҹ wнr||AAӴidiцtЀЫe	BAВsor|З!#raise+И>prВsц	EAВso@ӣ|Ѡ+}rais!И>prВsц
EAasm|Ҁ<tѴen%*{И>vВsel
KAgal|_{Ҁ<drop i<heЂrat!an>И>prВsц	EAg?syncope|fѪt%о@fҗ, Ҥ<o@ӪstandЛ
EA ы|kӚ%th!insect+#ш>~	BA-born!~|Н!#mosquitoВ, Ѿk+o@flea+шd
EAѥ!stн|awak!bГЌaware
EAarynge?insufѧ|poo@cӕ%behin>th!nos!i<speech
BA cava|Ӱ!vei<in}th!ф||AJinferio@;AJsuperio@	BA cav{filғ|devic!#catӂ+И>clots||AQinferio@
AAnctц||И>draw|DIe
EAaxЭ|З!fo@ӤВЩ||ALdВ
CAam||X-ra]*th!ӷs	EAaphy|X-ra]*ӷs
LA||ӷ	EA insufѧ|ѿleg ӷ+#lӄИ>pool||AUchronЀ	EA thromboembolism|И>clԠi<{ӷ	BA ulcer|ope<sor!o<th!leg _poo@И>fӢ||HFleg 
BAa=-perfusio<scan|sca<*ai@an>И>flЄi<th!ҕ	CAaя||м%machЭ	EAaя-associн>ӻ|єЙ<_{м%machЭ	KAaяy|*мЛ
KAl|o<th!froЁo@bЧ]sҬ	BAl hernia|bulg!i<th!bЧ]wall
KAcѼr|*th!ф'+Ӆ@chambers	BAcѼ@arrhythmia|ҁ+uneve<фbҝ	BAcѼ@assiЃdevice|pump #҇+{ѿф||AZleft 	BAcѼ@ӡ=|ѿpump%*th!ф	EAcѼ@ectopy|Ԥ{фbҝs	EAcѼ@fibrӚa=|heЂrhythm #Ԙ+th!heЂ_pump%Џ	BAcѼ@remodelЛ|џ!i<th!ф'+shap!о@Ѳe||TDl	BAcѼ@sept?defect|Ӕ!у<th!Ӆ@chamber+*th!ф	EAcѼ@tachyҖdia|fҲ, ҁ+фbeв#Ү+i<th!Ӆ@ф	EAculѤ|X-ra]*th!heЂchambers	BAculoperitӝ?shunt|Ԝ!#drѪ+҃>_th!Ъ||AGVP	EAcuӕл|drai<fo@с<҃d
KAr|*ү]ӷs
BA|ү]ӷ
EAmil|heЂan>И>prВӃ![
EA|ԑ!coat%o<{Ԟ'+ѷ
AA{vulgaris||wart
BAra|ӛ!*th!spЭ	KAral|*th!і+*th!spЭ	BAr?ѫ|arғ]i<th!neЖ}th!Ъ	BAr?Я|bloЖ*ӛ!i<th!spЭ	AAr?column||spЭ|AJspin	BAr?frӜц|ҫ<ӛ!i<th!spЭ||KIcomprВsio<	BAroplҲy|Ҽ!#firm+Ԇ{ҫ<ӛ!i<th!spЭ||AHkyph
EAorfin|lѴ-acѥн>ey![
EAo|Ԁ%#th!room i+spinnЛ
EA lЄз weѴ|з weеӠ@3.3 pounds||OG	BA lЄз weеinfӴ|bab]Ӡ@3.3 pound+вз	EA lЄcalori!diet|diӄ^ә]few caloriВ	EA Ӣ-densit]lipoОn|parѾl!#Җrie+fвi<th!Џ
KAl|*th!ѯr
EAe|қЅblisғ
EAцғ?reflux|urin!#fӢ+baЖtowar>th!Ѣys||MHic	EAvagin?fԧѼ|Ӕ!у<ѯ@an>ԝ
KAlar|^қЅblisғs
KAѼr|*th!balanc!orga<i<th!җ	EAѼ@ӡ=|inne@ea@balanc!ҟ	EAѼ@migraЭ|migrѪ!^dizzinВs	EAѼ@rehabilita=|balanc!Ҍ+fo@dizzinВs||LAЉ	BAѼ@ї|inne@ea@part+#ы balК	KAulocochlҗ|*hҗ%an>balК
BAь|powe@}lй
EA.Vibrio cӔerae|gѦ#П+cӔera
EAou+trauma|dԧrВ+_҇%С!рhav!bee<Њtrauma||AHsecondary
EA-asЈte>thoracoscopЀЍ|ӂЃұ]ЊқЅcuts
BAluoroӽ|mov%X-ra]*swalӢЛ||AAmodifie>barium swalӢ
KAus-intensь|#ђ+ӵԍ>}talk	EAus-intensit]acѥь|acѥit]#ђ+ӵԍ>}talk||TAҌ;TGphysic?ac
BA|ү]fЛe@i<th!gut
BA alkaloid|cК@Ѡ _{plӴ
EAstЭ|cК@[||DFbla
BA ӴiҊ|pЂ*{҂+th!ѽ]spots	FA gҲroўerБ||јЎflu|||2	BA Ҋome|Ҋe+*{҂s	BA hemorrhagЀfћ|sћ!vir?дВ+#ca<Ҙ!ѹЛ||HQa	EA hepatБ|lй@Й<П>b]{҂s	BA load|amouЁ*҂+i<th!Џ	EA menЛБ|swЧ%т>th!Ъ, Ԕ<_{҂s||ALӏpѾ	BA replica=|copy%*{҂s	EA sheddЛ|giv%off *҂+#ca<пt ҉rs	EA supprВЩ|so ҍ!҂+#tВt+ca<ԍdl]fin>it	BA vecя|ԍmlВ+҂+ӥ>}Җr]ҊВ	BA vecto@vaccЭ|Ҵ!#ӥ+{ԍmlВ+҂+a+{Җrier
FBa||҂+i<th!Џ|DEa
BA|sЛl!҂+parѾle
KAgic|*҂sВ||JAal	BAgic?failц|HIV Ѡ+#Ԙ ѭЛ	BAgԧ|sciўiЃрёie+҂sВ	EAgy|ё]*҂sВ
EAl ward|ъ-level Җ!вhome||AAӐ?вhome||4
KAdal|kӚ%҂sВ
EBnce|hЄҁ+{gѦis	BAnc!facя|whвђ+{gѦԍmful	LBnt||ҁs
EAa|҂+i<urЭ
KAal|*th!organ+ч!th!Я	EA?adipos!щ|fвт>th!Һ	FA?fat||deep bЧ]fat	EA?leishӇiaЈ|deadl]Й<ш>b]san>fliВ||AAkala-azar
EAь|thicknВ+*{҃d	EAuppleУa=|gel shԠin}{҅
LAs||thick
FA acuь||sԍpnВ+*sѴ	EA acuit]ӕs|ӕ+*sԍp sѴ	BA analog scale|Ң!o<whiЎС!mark hЄШ{Ԁ%is||NGue	EA field|aЅ#ԗ!see+whil!look%straеahead	BA fiel>defect|bҢ>are{i<whвҵsee||NAӕs	BA fiel>tВt|teЃ*hЄfa@}th!sҬ+ҵca<see	EA func=|hЄweЅth!ң+ѭ	EA hallucina=|see%thЛ+#ar!Ќthere	EA imҤrУ|poo@sе#glasse+canЌfull]fix||DLӲ	EA ӕs|ѐ!seeЛ||HAdԧurbК
EA capacь|aЅth!ai@ҵca<blЄout	QA Ԗs|pulse, мЛ, temperatur!an>И>prВsц
FA<D deѧ||lЄӁ<D	EA<D status|hЄmuЎӁ<D on!has	BA<K ӴҶ|И>thinner	BA<suppleУa=|tak%Ӂns
EAgo|patӂ+*ҧ<#tur<lѴer
BAл|Р<ч!th!baЖ*th!ң
KAreүal|*th!baЖ*th!ey!an>it+jЧy	EAus|clea@jЧ]i<th!ң||IA humor;IA Я	EAu+hemorrh҈|ѹ%ч!th!ң||KJa
EA Ԩa|typ!*Ԩ{#ca<com!Ԯ
EA cor>ӡ=|voc?cord+#cӕ!whe<the]shoul>ҩ	EA cor>paralyЈ|voc?cord+#do ЌҒ||GLfol	BA fold|ban>i<th!throв#ђ+sound
EAza=|mak%sounds||GFs	IAze||mak!sounds|GBs
EAon?rehabilita=|҇ ^gett%baЖ}ѭ
EAg|pass%urЭ
BAl!organЀcompound|ҥ?#get+in}th!ai@_pѪt+an>cleaners
EA expanЩ|add%҃>}th!Џ	EA *dԧribu=|hЄfa@{Ѡ шds
BAus|twԧe>ѣ
EA WӚebran>~|Т>Ь<i<whiЎИ>doe+ЌclԠwЧ
EAnazole|Шfungu+[||AIposa;AAcaspofungin
EAxetЭ|З!fo@ӤВЩ
EAabilit]facя|th%#ђ+hҳmor!likely
EA|oute@femal!sex Һ
KA|*th!oute@femal!sex Һ||FAl	EA І|cК@*th!oute@femal!sex Һ	EA intraepitheli?neoplasia|џe>cЧ+*th!oute@sex Һ
EAл|Ю?*oute@femal!sex Һ
EAis|sor!oute@femal!sex Һ
EAynia|Ԏ-lҲ%Ҥ<т>th!ҩ%*th!ԝ
EAagin?candidiaЈ|vagin?yeaЃп=||BS
DA circumferҰ||waiЃsize	EA-to-hip raљ|waiЃsiz!divҬ>b]hip size
EA.Waldenström macroglobulЭmia|rar!И>І||JQom m;ZAaҙ;JEom macroglobuҢa
FB ѵь||fad%ԕ=
BA Јғ|nurs!i<cԍg!*{ward||||4
EAin|piЅ#thin+th!Џ
BAt Қ|Ӧ _{З!Ѯ!{ё]Үs
EAul waitЛ|regѼ@ӂck+^no МЁyet
BAorn!~|дВ+_unsaf!wнr||LAдВs
EAg|sӢl]ԘpЛ	EAg _mechanic?vўila=|sӢl]Ԙp%th!м%machЭ
BA-bҗ%Ҍ|exercis!o<you@feet, suЎa+walkЛ	EA-for-҈|weеcompare>^҈	BAe>mea<ӊҰ|aәag!ӊҰ, ^Ӱ!ёie+count%more
KA tolerнd|^few ѐ%sid!eњs	BA-chil>visit|rouү!ӂckԆfo@{child||LAӂck;LAexam;FGҸ||2	KA-ӊўiнd|^nҗl]ԏ?А	BA-wԟ<visit|yҗl]ӂckԆfo@{woӇ||LAexam||2
EA.WeЃNil!҂s|҂+ш>b]mosquitoВ
EA.WВғ<blot|ӯЃ#find+{Оn||AAwВғ<blottЛ
CA||raised, itch]bump
EA|whԧl%м
EAng|whԧl%м
EAsh-associн>Е|neЖinjur]_{Ҁ<jerk||IA ҡ
BA.Whippl!procedц|Р<o<th!pancrea+an>nҗb]Һ||AApancreaѾoduodenecл
BA И>ceЅcount|couЁ*th!cЧ+#fеп=	EA coвԥЩ|ѝИ>prВӃ!onl]вth!docя's	EA matғ|inne@wir%*th!Ъ	EA matte@hyperintensь|қЅspԠo<{с<scan||NAlВӲ	BA spԠlВӲ|җl]sig<*too҄decay
PA prВeЁwith||рhave	PA prВў+with||рhas
EA-с<radioЉ|ray+}th!wӔ!Ъ||FH с<radiaљ<
BA loc?exciЩ|Р<}Ю!{lump an>som!Ѭ!т>it
BA deғminaЁ*э|liv%Ь<#aњ+э||||4
BA.Wilcoxo<tВt|teЃ*whethe@Ԃө+ӊ||JEԖed-rank ;JErank-sum 
KA-type|ԏ?form *{Ҋe
EA.WӚiam+Ћ|rar!Ҋ!Ь<#aњ+heЂan>lҗnЛ
BA.Wilm+tumor|ԣ>Ѣ]І||FG';KBu;FB' tumou
EA.Wilson'+~|Т>Ь<#ҋ+Ԇcoppe@i<th!Я||GI
BAaw?ґ|iЅeњ *Ԙp%{Ѡ o@alcoӔ	EAaw?Ћ|дВ+о@Ԙp%{Ѡ
PA ԏ?limits||ԏal
BA.Wolff-Parkinson-Whit!Ћ|Ԥ{pa҄#speed+th!ф
EAg memory|Ӕd%fӜ+i<min>fo@{ӨҪ
EA Җ!nurse|nurs!рtrҝ+wounds	EA cӕц|cӕ%*{wound	BA cultц|ӯЃfo@ѳ+i<{wound	FA dehiscҰ||woun>reҩЛ	EA healЛ|heal%*{cГo@sore	EA п=|пte>wound
QAoun>servicВ|fuЅrang!*ӣ||LAи
KA.X-Ңked|passe>o<i<{wa]#mostl]aњ+boys
EAlaқ|yЧЄfвpatЎo<th!ңlid
BAn!oxidas!ж|З!fo@pѪful ԡЁ҆s
EAma|yЧЄfвlump i<ѷ
KAneic|_an҉@speciВ
EAansplӴa=|ӟЁ_a<anim?}{ѻn
EArm{pigУosum|Т>Ԥem!Ӽљ<}sunlѴ
EAthalmia|dr]ң+_laЖ*Ӂ<A
DAs||dr]ѷ|EAderma
FAomia||dr]Ӗ
EA|ҧ<an>ӛ!Й<i<hԠregӲs
BA lй>^disabilь|yҗ+speЁi<poo@э	QA *lif!ӕt|yҗ+#С!woul>hav!lй>ѩГth!~||ASpotўi?
EA fћ|҂+ш>b]mosquitoe+#ca<hҳth!lйr
EA.Yersini{pВtis|gѦ#П+plague
EA-score|hЄfa@_aә҈
EAvir|flu [
EAdЭ|HIV [
EA.Zik{҂s|҂+ш>b]mosquitoe+#ca<hҳunbor<babiВ
EAidӝ|З!fo@sћ!У?дВs
EAonЀӭ|і-ԫ%drip||IAн;AApamidronн
EAem|ӗ [||CApiclӝ
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
non	nondia	nonfat	nonhor	noninf	noninv	nonmel	nonope	nonopi	nonpha	nonran	nonspe	nonste	nonsur	nonuni	rhinit	type
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
