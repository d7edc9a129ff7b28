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
const symbols = '!#%*+<=>?@[]^_{}~®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæêëìíîðñòóôõ÷øùúûýþÿ';
const pieces = 'e |that |ing |of |s |n |tion|d |al |r |medicine|y |with |from |a |to |disease|ic |nt |art |st |ow |ll |cancer|treatment|sis|therapy|through |syndrome|not |ch |blood|surgery|cells|itis|es|too |ut |disorder|ck |medicin|bloo|infectio|ance|ing|treatme|diseas|protei|cause|operatio|peopl|inherite|ment|health |antibiotic|growth |ell|strong |sion|brain|hormon|conditio|ine|remov|muscle|pregnancy|at |body|substanc|illn|ight |inhibitor|birth|care|nerv|ive|tomy|breath|ate|afte|infec|who |brai|aroun|betwee|heart|muscl|ure|insid|sprea|tissue|hospital|control';

// How terms begin, and a line for each beginning with the rows of its terms without it. Of a row, two letters say of what kind it is and
// whence; then come, with bars between, the rest of the term, what may be said in brackets, in its place, other spellings, a note, where and for whom.
const beginnings = '24 25 5 a a1c abdome abdomi ablate ablati able abnorm abrasi absces absenc absent absolu absorp abstai abstin abulia acalcu acanth acarbo accept accide accoun ace acellu acetab acetam acetyl achala achill achlor achond acid acidot acinet acne acoust acquir acroch acrome acromi actini action activa active activi acuity acute acyclo adalim add adduct adeno adenoc adenoi adenom adenos adenot adenov adequa adhere adhesi adipoc adipok adipon adipos adjunc adjust adjuva admini adoles adrena adrene adreno adult advanc advers aedes aerobi aeroph aeroso afebri affect affere africa after age agenes ageusi agglut aggrav aggres aging agnosi agonis agorap agranu agraph air airbor airflo airway akathi akines alanin albend albini albumi albute alcoho aldost alendr alexia alexit alfuzo alkali alkalo alkyla all allele alleli allerg allevi allied alloca allody alloge allogr alloim allopu alopec alpha alport alpraz altepl altere altern altitu alveol alzhei amalga amanta ambien amblyo ambula amebia amelio amenor ametro amikac amino aminoa aminog aminot amioda amitri amlodi amnesi amnest amnioc amnioi amniot amodia amoxic amphot ampici ampoul amygda amylas amyloi amyotr anabol anacus anaero anal analge analys anamne anaphy anapla anasto anastr anatom androg anemia anemic anence anergi anesth aneupl aneury angelm angina angiod angioe angiog angiok angiom angiop angios angiot angle anhedo anhidr animal anisom ankle ankylo annual annulo anomal anomia anophe anorec anorex anorga anosmi anosog anovul antaci antago antalg antece antena antepa anteri anthel anthra anthro anti antian antiar antias antiat antiba antibi antibo antich antici antico antide antidi antiem antiep anties antifu antige antihi antihy antima antime antimi antine antino antinu antiox antipa antiph antipl antipr antips antipy antire antirh antise antiso antisp antith antitu antive antivi anuria anxiet anxiol anxiou aorta aortic aortoc aortog apgar aphaki aphasi aphoni aphtho apical apixab aplast apnea apolip aponeu apopto append applie approv apraxi aquati aqueou arachi arbovi are area argini aripip arm aromat arousa arrhyt artemi arteri artesu arthra arthro articu artifi as asbest ascari ascite ascorb asepti aspart asperg asphyx aspira assay assist asthen asthma astigm astroc asymme asympt asysto at ataxia ataxic atelec atenol atezol athere athero atheto atomox atopic atopy atorva atrial atriov atrium atroph atropi attach attack attend attent attenu attrib attrit atypic audiog audiol audiom audito augmen auricu auscul autism auto autoan autoch autogr autoim autoin autolo automa autono autoph autore autoso avian avoida avolit avulse avulsi axilla axon axonal ayurve azathi azithr azole azoosp azotem b b12 babesi bacill baclof bacter balanc balani balloo balneo barbit bare bariat barium barret barrie barthe basal base baseli basic basila basoph bayesi beck becker beclom behavi behçet bell benign benral benzod bereav berg beribe beryll best beta bevaci bevera biannu bicalu bicarb bicusp bienni bifido biguan bilate bile biliar biliru bimato bimoda binge binocu bioabs bioacc bioass bioava biobeh bioche biocom bioele bioequ biofee biofil biohaz bioinf biolog biomar biomat biomec biomon biophy biopro biopsy biosaf biosec biosen biosim biosta biosur biosyn bioter biotin biotyp bipap biphas bipola birth bis bisopr bispec bisphe bispho bitewi bladde blanch blast blasto bleedi bleomy blepha blood bloodb bloods blue blunt body boil bolus bone borbor border bordet borrel bortez botuli bowel brachi brachy bradya bradyc bradyk bradyp brain braxto brca breakt breast breech breslo brief bright brimon broad bromhi bronch brown brucel brugad bruxis buccal budeso buffer built bulimi bulla bullou bundle bupiva bupren buprop burkit burnin bursa bursit bursog buruli buspir byssin c caberg cachec cachex cadave cadmiu caesar caffei calcan calcif calcin calcit calciu calori calpro campyl cancer candes candid cannab cannul cantho capeci capill capnog capsul captop car carbam carbap carboh carbop carbun carcin cardia cardie cardio care caregi carer caries cariog cariou carnit carote caroti carpal carrie cartil carved case caseou castra casual cat catabo catapl catara catato catch catech cathet cauda caudal causal causat cause cauter cavern cd4 cecal cecost cecum cefazo cefixi ceftri cefuro celeco celiac cell cellul centra centro cephal cerami cerebe cerebr certif cerulo cerume cervic cervix cesare cessat cestod cetiri cetuxi chagas chalaz chancr charac charco charge charit checkp cheili chelat chemod chemoe chemok chemop chemor chemos chemot cherry chest chi chiari chief chikun childh chines chirop chlamy chlora chlorh chloro chlorp chlort cholan cholec choled cholel cholem choles cholin chondr chorea chorio choroi chroma chromo chroni chrono chylot chylou cicatr ciliar ciliat cilium cilost ciprof circad circul cirrho cispla citalo clade clarit claudi clavic cleft clinda clinic clobet clomip clonaz clonid clopid closed clostr clotri clotti clozap cluste co coadmi coagul coarct cobala cocain coccid coccus coccyx cochle cochra codon coenzy cofact cognit cohort coinsu coitus colchi cold colect colic coliti collab collag collar collat colloi coloni colono color colore colost colour colpoc colpor colpos colpot comato combin comedo comfor commen commer commin commis common commun comorb compar compas compen comple compli compos compou compre compro compul comput concei concom concor concur condit conduc condyl cone confid confir confoc confou congen conges conjug conjun connec consan consci conser consol consti constr consul contac contai contam conten contin contra contro contus conval conven conver convul coordi copaym coping copper copy cor cordoc cordot core cornea corona corpec corpus correl corrob cortex cortic cortis coryza cost cot cough covari covere cow cowden cox coxiel coxsac cpap cradle crania cranie cranio craniu creati creden crepit creutz crimea crisis crispr critic crohn cross crossb crosso croup crude cryopr cryosu cryoth crypto crysta ct cuboid cultur cumula curati curcum curett curvat cushin custod cutane cutoff cyanob cyanos cyanot cyclic cyclod cycloo cyclop cyclos cyclot cyst cystat cystec cystei cystic cystit cystoc cystog cystoi cystol cystom cystos cystou cytara cytoch cytoge cytoki cytolo cytome cytopa cytopl cytore cytosk cytoso cytoto d dabiga dacryo daltep dander dapagl dapson daptom dash data dating day de debili debrid decann decidu decisi decolo decomp decond decong decont decort decubi deep defeca defibr defici defini deform degene deglut degrad delaye delete delibe deline deliri deltoi delusi demine demogr demyel denatu dendri denerv dengue denosu densit dental dentin dentit dentof deoxyg deoxyr depend deplet depola deposi depot depres depriv dermab dermal dermat dermis dermos desatu desens desmoi desmop desqua detect deteri determ detoxi detrim detrus develo deviat dexa dexame dexmed dextro diabet diagno dialec dialys diaper diapho diaphr diaphy diarrh diasto diathe diazep diclof dietar dietit differ diffic diffus digeor digita digoxi dilate dilati dilato diltia diluen dimeth dinopr dipept diphen diphth diplop dipyri direct disabi disacc discec discha discit discoi discol discon discor discri diseas disloc disori displa dissec dissem dissoc distal distan disten distri diures diuret divert dizygo dna do dobuta doceta docosa dolute domici domper donepe donor donova dopami dopple dorsal dorsif dorzol dosage dose dosing double doula downre downti doxazo doxoru doxycy dpp dravet drople dropou drug drusen dry dual duchen ductal duloxe duoden dupilu dupuyt dura durabl dutast duty dysart dysbio dyscal dysche dysdia dysexe dysfun dysger dysgeu dysgra dyskin dyslex dyslip dysmen dysmet dyspar dyspep dyspha dyspho dyspla dyspne dyspra dysrhy dystax dysthy dystoc dyston dysuri e eardru early easter ebola ecchym echino echoca echola eclamp ecolog ecotox ectopa ectopi ectrop eczema edarav edema edemat edenta edentu edward efavir effect effere efferv effica effusi egg ehealt ehlers ehrlic eicosa ejecti elasta elasti elasto elbow electi electr elevat elicit eligib elimin elonga emacia embole emboli embolo embolu embryo emerge emesis emetog emmetr emolli emotio empagl emphys empiri empyem emtric emulsi en enalap enamel encaps enceph encopr end endemi endoca endocr endocy endodo endoge endolu endome endoph endopl endore endorp endosc endoth endoto endotr endova endove endpoi enema energy engorg engraf enhanc enoxap enroll ent entamo enteca entera enteri entero enthes entomo entrop enucle enviro enzalu enzyma enzyme eosino ependy epicon epidem epider epidid epidur epigas epigen epiglo epilep epinep epipho epiphy epiret episcl episio episod epispa epista epithe epizoo eplere epstei equili equiva equivo eradic erecti ergoca ergono erloti erosio erosiv eructa erysip erythe erythr eschar escher escita esomep esopha esotro essent estrad estrog eszopi etaner ethamb ethano ethiny ethmoi etiolo etiopa etomid etopos euglyc eustac euthym euthyr event everol eviden evisce evoked ewing ex exacer excess excipi excise excisi excita exclus excori excret execut exenat exente exerci exerti exfoli exhala exhale exocri exocyt exogen exome exon exopht exosom exosto exotox exotro expand expect expedi experi expira explan exposu expres exsang exstro extend extens extern extrac extrap extras extrav extrem extuba exudat eye ezetim fabry face facet facial factit factor failur falcip fallop false famili family famoti fancon fascia fascic fascii fascio fastin fat fatigu fatty febril febuxo fecal feces fecund federa fee felodi female femora femoro femur fenofi fentan ferrit fertil fetal fetici fetoma fetosc fetoto fetus fibrat fibrin fibroa fibrob fibroc fibrom fibros fibrot fibula filtra finast fine fingol first fisher fistul fit five fixed flank flat flatul flavon flecai flexib flexio flow flucon fluid flumaz fluore fluori fluoro fluoxe flutic fluvox focal folate follic follow fomite fondap fontan food foodbo forami forced forcep foreig forens forest formot formul fortif fortni fosfom founda founde four fovea foveal fracti fractu fragil frailt frames free freezi frenot fresh friedr fronta fronto frozen fuchs fugl fulgur full fulmin fulves functi fundop fundus fungal fungem fungic funnel furose furunc gaba gabape gadoli gain gait galact galant gallbl gambli gamete gameto gamma gangli gangre gardne gas gastra gastre gastri gastro gauche gefiti gel gemcit gender gene genera generi geneti genita genito genome genomi genoto genoty gentam geogra geriat germ germli geront gestat ghreli giant giardi gingiv given glandu glasgo glass glatir glauco gleaso glenoh glial gliben glicla glimep gliobl glioma glipiz global globul globus glomer glosse glossi glosso glotti glp glucag glucoc glucon glucos glutam glutat glutea glycat glycem glycer glycog glycol glycop glycos glypho goals goblet goiter golgi gonado gonios gonorr good gout gp graft gram grand granis granul graves gravid gray greens grey grip gross ground group growth gtts guided guilla gullet gum gustat gut gyneco h2 h5n1 haemop hair hairli hairy half halito halluc hallux halope hamart hamilt hamstr hand hantav haploi haplot hard harm harmfu hashim hazard hdl head health hearin heart heat heavy heel height helico hellp helmin hemagg hemang hemart hemate hemato hematu hemian hemiar hemiat hemiba hemifa hemine hemipa hemipl hemizy hemobi hemoch hemoco hemodi hemody hemofi hemogl hemoly hemope hemoph hemopt hemorr hemost hemoth henoch hepa hepari hepata hepate hepati hepato hepcid her2 herbal herbic herd heredi herita hernia hernio herpes hetero hiatal hidrad high highly hip hippoc hirsch hirsut histam histoc histol histon histop hiv hmg hodgki holist holter home homeop homeos homocy homoge homolo homozy hordeo hormon hospit househ hpv hrt human humera humeru humora huntin hyalin hyalur hybrid hydroc hydrog hydrol hydrom hydron hydrop hydros hydrot hydrou hydrox hypera hyperb hyperc hypere hyperg hyperh hyperi hyperk hyperl hypern hypero hyperp hypers hypert hyperu hyperv hyphem hypoal hypoca hypoch hypoco hypode hypoec hypoes hypofi hypofr hypogl hypogo hypoin hypoka hypoki hypoli hypoma hypomi hypona hypopa hypoph hypopi hypopl hypopn hypopr hypore hyposm hyposp hypote hypoth hypoto hypotr hypove hypovo hypoxe hypoxi hyster iatrog ibandr ichthy ictal icteri idiopa idiosy iga ileal ileiti ileoco ileost ileum ileus iliac imagin imatin imipen imipra imiqui immedi immobi immune immuni immuno impact impair impede imperm impeti implan implem implie impote impuls in inacti inadeq inanit inappr inatte inborn incent incide incisi inciso inclus inconc incont increa increm incret incuba indapa indepe index indivi indome indoor induce induct indura indwel infant infarc infect infert infest infilt inflam inflix influe inform infuse infusi ingest inguin inhala inhale inhibi inject innate innerv innocu inocul inoper inotro inpati inr insect insidi insolu inspir instit instru insuff insuli insura integr intell intens intent inter intera interc interd interf interi interl interm intern intero interp interq inters intert interv intest intima intra intrac intrad intrae intrah intrai intram intran intrao intrap intrat intrau intrav intron intuba intuss inulin invasi invest involu ion ionizi iontop ipilim ipratr ipsila irbesa iridec iridot irinot iritis iron irradi irriga irrita is ischem islet isofla isogen isokin isolat isomet isonia isosor isoton isotre itraco iv ivabra iverme ixodes janus japane jaundi jejuna jejuno jejunu joint jugula juveni kaliur kangar kaplan kaposi karnof karyot kawasa keloid kerate kerati kerato kernic ketami ketoac ketoco ketoge ketone ketonu ketopr ketoro ketosi ketoti key keyhol kidney kinase kinema kinesi kineti klebsi klinef knee knocko knowle koilon kwashi kyphos labeta labial labor labora labour labyri lacera lacrim lactas lactat lactic lactob lactos lactul lacuna lamine lamino lamivu lamotr lancin langer langua lansop laparo laryng larynx laser lassa last lastin latano late latenc latent latera lavage laxati lay ldl lead lean leber leflun left legall legg legion leiomy leishm lenali length lennox lentiv leptin leptom leptos lesion lethal lethar letroz leucin leukap leukem leukoc leukod leukop leukor leukot leupro level leveti levodo levofl levono levosi lewy li libido licens lichen lidoca life lifest lifeti ligame ligand ligate ligati ligatu lignoc likeli likert limb limite linagl linear linezo lingua linkag linole lipase lipid lipids lipody lipoge lipoly lipoma lipoph lipopo lipopr liposa liposo liposu liquid liragl lisino lister litera lithiu lithot live liver living loadin lobar lobect lobula local locali locall lochia locomo locore locus logist long longit loop lopera lopina lorata loraze lordos losart lose loss lost lovast low lower lumbag lumbar lumbos lumen lumpec lung lupus luteal lutein lycope lyme lymph lympha lymphe lympho lynch lysoso macera macroa macroc macrol macrom macron macrop macros macrov macula macule maculo magnes magnet mainta mainte major malabs malada malais malari male malfor malign malnou malnut malocc maluni mammar mammog mammop manage mandat mandib mania manic manife mann mannit mantle manual maple marbur marfan margin masked mass masset mast mastec mastic mastit mastoc mastoi matern matrix maxill maxima maximu may mcg mean measle mebend mechan meconi medial median medias medica mediga medite medium medrox medull mefloq megaka meibom meiosi melani melano melasm melena meloxi melpha memant membra memory menarc mening menisc menopa menorr menses menstr mental mepoli merkel merope mesala mesenc mesent mesoth messen meta metabo metaca metapl metast metata metere metfor methad methic methio methot methyl metocl metopr metrit metron metror mhealt microa microb microc microd microg microm micron microo microp micror micros microv mictur midazo middle midure midwif mifepr migrai mild miliar milrin mindfu minera mini minima minimu minocy minor minoxi miosis mirtaz misopr missed missen mitiga mitoch mitomy mitosi mitral mixed mobili modafi modali mode modera modifi modula mohs moiety molar mold molecu mollus monito monoam monoar monoch monocl monocy monoge monone monoph monosa monoso monoth monoun monozy montel montre mood moraxe morbid moribu mornin morphi morpho mortal mosaic mosqui mother motile motili motiva motor mouth moxibu moxifl moyamo mpox mrna mucoad mucoci mucocu mucoly mucopo mucopu mucorm mucosa multic multid multif multig multim multin multip multis multiv mupiro muscle muscul mutage mutate mutati myalgi myasth myceto mycoba mycolo mycoph mycopl mycosi mydria myecto myelin myelit myelod myelof myeloi myelom myelop myelos myocar myoclo myocyt myofas myofib myoglo myokym myomec myomet myopat myopia myopic myosit myotom myoton myring myxede ménièr n nail naltre nanopa nappy naprox narcol narcot narrat narrow nasal nasend nasoga nasola nasoph natal natali nation natriu natura naturo nausea nebuli neck necros necrot needle needs negati neglec neisse nemato neoadj neonat neopla neosti neovas nephre nephri nephro nerve nested networ neural neuram neurax neurec neurit neuroa neurob neuroc neurod neuroe neurof neurog neuroi neurol neurom neuron neurop neuror neuros neurot neurov neutra neutro never nevira nevus newbor next nhs niacin nicard nicoti nieman nifedi nil nimodi nipah nirsev nitrat nitric nitrof nitrog nitrou nivolu nmda no nocebo nocice noctur nodule noise non nonadh nonalc nonamb noncom nondia nonfat nonhor noninf noninv nonion nonmel nonope nonopi nonpha nonpro nonran nonsen nonspe nonste nontub nonuni nonval noonan noradr norepi norflo normal normog normot norovi nortri nosoco nosolo nothin notice notifi noxiou nsaid nuchal nuclea nuclei nucleo null nullip number nurse nursin nutrac nutrit nyctal nystag nystat ob obesog object observ obsess obstet obstip obstru obtund occipi occlud occlus occult occupa octreo ocular odds odonta odonto odynop off ofloxa often olanza olfact oligoa oligod oligog oligoh oligom oligon oligos oligur olmesa omaliz ombuds omega omente omentu omepra omphal on once onchoc oncoge oncolo ondans onset onycho oocyte oophor open operab operat ophtha opiate opioid opport opposi opsoni optic optica optome oral orally orchia orchie orchio orchit organ organe organo orlist orofac oropha orphan orthod orthog orthok orthop orthor orthos orthot oscill oselta osgood osmola osmosi osmoti osseoi osseou ossicl ostect osteit osteoa osteob osteoc osteog osteoi osteol osteom osteon osteop osteos osteot ostomy otalgi otic otitis otoaco otolar otolit otomyc otopla otorhi otorrh otoscl otosco ototox out outcom outlie outpat ovaria overac overal overdo overex overje overt ovulat ovum oxalip oxcarb oxidat oxybut oxycod oxygen oxytoc p pachym pacing pack packed paclit paget pain palata palipe palivi pallia pallid pallor palmar palpab palpat palpit pancar pancre pancyt pandem panic panora panret pantop pap papill papula papule parace parain parall paraly parame parana parane paraph parapl parasi paraso parasp parasy parath parenc parent paresi parest pariet parkin parony parosm paroti paroxe paroxy parp pars partia partic partne partur parvov passiv past patau patell patenc patent patern pathob pathog pathol pathop patien paucit payor pcr pcsk9 pd peak pearso pector pediat pedicu pedigr peer pelvic pelvis pembro pemetr pemphi penetr penici penile pentox people pepsin peptic peptid per percen percut perfor perfus peri perian periap perica perico perime perina perind perine period periop perior perios peripa periph peripr perist perito perive perman permea pernic perone persis person perspi pertus pervas pes pessar pet petech peyron phacoe phage phagoc phanto pharma pharyn phase phenob phenot phenyl phenyt pheoch phimos phlebi phlebo phocom phonop phosph photoa photod photop photor photos photot phreni phthal phyllo phylog physia physic physio phytoc phytoe phytos phytot pica picc pictog pigmen piloca piloni pilot pimecr pineal pingue piogli pipera pirfen piroxi pittin pituit pityri placeb placen plagio planta plaque plasma plasmi plasmo plasti platel platin pleomo pleura pleuri pleuro plexop plurip plyome pneumo podiat podocy poikil point poliom poliov pollak polyar polych polycy polyda polydi polyge polyhy polyme polymo polymy polyne polyp polype polyph polypo polyra polysa polyso polysu polytr polyun polyur pompe poorly poplit popula porphy port portal positi positr post postan poster posthe postic postma postme postne postop postpa postpr postst postte postul postur postve potabl potass potenc potent povido power poxvir prader pragma pramip prasug pravas praziq prazos pre prebio precan precli precoc precon precur predic predil predis predni preecl prefer prefro pregab pregna prehab prehos preimp premat premed premen premol prenat preope prepon prepri prepuc presby prescr presen pressu presum presur presym preter pretre preval preven priapi primaq primar primig primin primip primor princi prion prior priori proapo proban probin probio procal proced procoa procta procte procto prodro prodru produc progen proges progno progra progre proinf prokin prolac prolap prolif prolon promot pronat prone proof propen prophy propof propra propri propyl prosop prospe prosta prosth protam protea protec protei proteo prothr proto protoc proton protoz provid provis proxim prurit psa pseudo psoral psoria psychi psycho pteryg ptosis ptyali pubert public pudend puerpe pulmon pulp pulpec pulpit pulsat pulse punch pure purpos purpur purule pustul putati pyarth pyelog pyelon pyelop pylori pyloro pyoder pyomet pyonep pyrazi pyreth pyrexi pyrido pyrosi pyuria q q12h q4h q6h q8h qrs qt quadri qualif qualit quanti quasi quetia quiesc quinin quorum rabepr radial radiat radica radicu radioa radioe radiof radiog radioi radiol radion radiop radios radiot radius radon raloxi ralteg ramipr random range ranibi raniti ranola rapid rasagi rate raynau reable reabso reacti reacto readmi ready reagen real reason recall recana receiv recept recomb recons recove recrud recrui rectal rectoc rectop rectum recupe recur recurr red refeed refere referr refine reflex reflux refrac refrai regain regene regime region regist regres regula regurg rehabi rehydr reimbu reinfe reinne relaps relati releas rem remdes remife remine remote remova renal renin renova reperf repeti replic reprod rescue resear resect reside residu resin resist resorb respir respit respon resten restle restri resusc resver retain retard reticu retina retini retino retrop retros retrov rett return revasc revers reye rh rhabdo rhegma rheuma rhinit rhinol rhinop rhinor rhinos rhinov rhizot ribavi ribofl ribonu riboso ricket rifamp rifaxi rift right riluzo ring risedr risk risper rituxi rivaro rivast rna robot roboti rocky rocuro rodent root ropini ropiva rosace roseol rosigl rostra rosuva rotato rotavi route rubell rubeol rumina run ruptur sacral sacroc sacroi sacrum sacubi safety sagitt saline saliva salmet salmon salpin saluta salvag same sample sanita saphen sarcoi sarcom sarcop satiat satiet satura saxagl scabie scale scapho scapul scarla schirm schist schizo school schwan sciati scinti sclera scleri sclero scolio scopin scotom screen scrota scrub scurvy season sebace seborr sebum second secret sedate sedati sedent seek segmen seizur select seleni self semagl semen semi semina semino semiol senesc sensit sensor sentin separa sepsis septal septic septop septos sequel seriou seroco serodi seroep serogr serolo seroma serone seropo seropr serore serosa serosu seroto seroty serous serova sertra serum servic sessil severe sevofl sex sexual sglt2 shaken sham shared sharps shelte shigel short should shunt sialad sialoe sialol sialor sick sickle sidero sigmoi signal silden silico silver simvas single sinona sinus sinusi sinuso siroli sitagl six sjögre skelet skill skille skin sleep sleeve slidin slippe slit slow small smokel smokin smooth snelle snowba social sociod socioe sodium sofosb soft solar solid solife solubi solubl somati somato somnol sonogr sorafe spacer spasmo spasti spatia spearm specia specim spectr specul speech sperm sperma spermi spheri sphinc sphygm spike spina spinal spiroc spirom spiron splene spleni spleno splice split spondy sponta sporad sporot sputum squamo st stable standa staped stapes staphy state statin statis status steady steato stem stenos stenot stent step steppe stereo steril sterno sternu steven stillb stimmi stimul stocha stoma stomat stool strabi strati stratu strept stress striat strido stroke stroma strong studen study stunti subacr subacu subara subcla subcli subcon subcor subcut subdur subfer subgin subglo subgro subjec sublin sublux submuc subnor subopt subret subsid substa substr subthe subuni sucral sudden suicid sulfad sulfas sulfon sumatr summar sun sundow suniti superb superf superi supero supers supina supine supple suppor suppos suppre suppur suprag supran suprap suprat suprav surfac surge surgic surrog survei surviv suscep sustai suture sweat swine sympat symphy sympto synaps synapt synbio syncop syndac syndem syndro synerg syngen synove synovi synthe syphil syring system systol t tachya tachyc tachyp tacrol tactil tadala taenia takaya take taken takots talipe tamoxi tamsul target tarsor task tau taxane tay teach tear telang telehe teleme telemo teleph telere telmis teloge telome temozo tempor tender tendin tenesm tenode tenofo tenosy tenoto tens tensio ter terato terbin terbut teripa termin tertia test testic testis testos tether tetral tetrap thalam thalas thalid thanat themat theoph theory therap thermo thiami thiazi thiazo thimer thiope third thorac thorax threat three thresh throat thromb thymic thymom thymus thyrog thyroi thyrot thyrox tibia tibial tic ticagr tick tidal tilt time timed timolo tinea tinnit tinzap tiotro tirzep tissue titer titrat tobacc tocili tocody tocoly tocoph tofaci tolera toll tolter tomogr tonic tonome tonsil tooth tophus topica topira topogr topois torsad tortic total touret tourni toxic toxica toxici toxico toxin toxoid toxopl trabec trace trache tracho trait tramad tranex trans transa transc transd transe transf transg transi transj transl transm transn transo transp transr transt transu transv trastu trauma travel travop trazod treatm tremat tremor trepon tretin triage triamc trichi tricho trichu tricus tricyc trigem trigly triiod trimes trimet tripha triple tripta trismu trisom troche tropon trough trying trypan trypsi trypto tubal tuberc tubero tubula tulare tumefa tumor tumori turbin turgor turner twice twin two tympan type typhoi typica tyrosi ubiqui ulcera ulna ulnar ultraf ultras ultrav umbili umbrel unblin uncomp under underd underi underl undern underp undesc undete undiff unexpl unfrac unifie unilat unipol univar unrese unsatu unstab untowa upon upper upregu urbani urea ureapl uremia uremic ureter urethr urge urgent uricos urinal urinar urinat urine urodyn uroflo urogra urogyn urokin urolit urolog urosep urosto urothe ursode urtica usteki usuall uterin uterop uterot uterus utiliz uveal uveiti uvula uvulop vaccin vacuum vagina vagini vagoto vagus valacy valgan valida validi valsar value valve valvul vancom vareni variab varian varice varico variol vas vascul vasect vaso vasoac vasoco vasodi vasomo vasopr vasosp vasova vector vegeta veloph vena venipu venlaf venogr venous ventil ventra ventri venula venule verapa vernix verruc verteb vertep vertig very vesica vesicl vesico vesicu vestib viabil vibrio vicari video videof vigoro villus vinca vincri viral viremi virion virolo virtua viruci virule viruri viscer viscos viscou visual vital vitami vitili vitrec vitreo vivax vocal vocali vocati voidin volati volume volvul von vorico vortio vulner vulva vulvar vulvec vulvit vulvod vulvov waist walden waning ward warfar washou watchf waterb weanin weight well west wester wheal wheeze wheezi whipla whippl white who whole wide wider wilcox wild willia wilms wilson withdr within wolff workin wound wrapar x xanthe xanthi xantho xenoge xenotr xerode xeroph xerosi xerost yaws years yellow yersin z zanami zidovu zika zipras zoledr zolpid zoonos zoonot zygote';
const rows = `EA-hou@urin!collec=|a³th!urin!*on!day, save>fo@tÀtÉ
EA-hydroxyvitami<D|vitami<D i<th!¼
BA-HT3 antagonist|Å!again±nausea||GKrecepto@	BA-alph{reductas!ä|Å!#shrink+th!prostî	EA-yea@survival|shar!aliv!ð@5 years||AOfë
NA priori|decide>beforehand
EA.A1C|averag!Æ>suga@ove@aboÂ3 months||AAHbA1c;AAhemoglobi<A1c;AAhaemoglobi<A1c;AAglycî>hemoglobin;AAglycî>haemoglobin	BA.A1C tÀt|Æ>te±*averag!Æ>suga@ove@3 months||AFHbA1c
ABn||bÕy
LAnal||bÕy	BAn?aort®aneurysm|bulg!i<th!mai<arter]i<th!bÕy	AAn?cramp||bÕ]cramp	DAn?discomfort||bÕ]discomfort	FAn?disten×||bÕ]swÕÉ|QDt	EAn?hysterecì|Ü?*th!womb ¸th!bÕy	FAn?pain||bÕ]pain	FAn?½||bÕ]½	CAn?ultrasound||bÕ]ultrasound	CAnoplasty||tumm]tuck
IA||dÀtroy
EAon|procedur!#dÀtroy+{sma³are{*ý
PA }conceë||abl!}get pregnant
CAality|someth%ºnormal|problem
ABon||scrape
CAs||pocket *pus
BA!seizù|short seizur!#look+lik!star%in}space||AIpetit mal
EAeeism|miss%work o@school often
EAt!neutrophil count|cou¯*{germ-fight%Æ>cÕ	BAt!risk|actu?chanc!#someth%happens	BAt!risk reduc=|actu?drop i<risk
EA=|tak%in
GA<from||avoid
EAence|ºhav%o@do%somethÉ	EAenc!rî|shar!*Ï!òstaye>off it
EA|laÄ*will
EAlia|los+*math skills
EAosi+nigricans|dark, velvet]ski<folds
EAse|diabete+[
EAanc!an>commitme¯·|talk therap]aboÂaccept%feelÉs
AA¯an>emergenc]departÑ||emergenc]room|||2
BAtabl!car!organiza=|group *provider+#shar!car!an>costs||||2
BA.ACE ä|Å!#relaxe+Æ>vÀsel+}lowe@Æ>prÀsù||AKangiotensin-convert%enzyme
BAla@vaccÛ|vaccin!mad!_part+*{germ
KAular|*th!hip socket	EAulum|hip socket
EAinophen|commo<pai<an>feve@[||AAparacetamol
BAcholÛ|chemic?#carrie+ê!signals	EAcholinÀterase|Ì<#break+dow<{ê!signal
EAsia|Ú<#stop+th!foo>pip!_mov%foo>down
EA.Achille+tendinopathy|sor!cor>ßth!heel	BA.Achille+tendon|cor>ßth!baÄ*th!heel	EA.Achille+tendo<ruptù|tor<cor>ßth!heel
EAhydria|no stoma»acid
EAroplasia|genet®Ú<#affect+bon!Ôan>height
EA reflux|stoma»aci>#rise+in}th!throat	BA-bas!balÈ|balanc!*acid+i<th!à
KAic|^Ámu»acid
EA.AcÛtobacte@baumannii|hospit?germ #re¶t+man]drugs||NA
EA vulgaris|acne
BA®neuroma|Ôo<th!hear%ê!#i+º´||ADvÀtibula@schwann
EAe>immunity|protectio<gaÛ>_Ç<o@vaccinÀ||BJdaptë	EAe>immunodeficienc]¹|lat!stag!*HIV||OL!deficien
EAordon|ski<tag
EAgaly|Ô*hands, feet an>fac!_Ámu»ÔÙe
KAoclavicular|*th!joi¯ßth!top *th!shoulder	EAoplasty|shav%*{shoulde@bone
BAc kerato¶|rough pat»*ski<_su<damage||AKsolar
BA potential|electr®sign?i<{êe
EAte>parti?thromboplasti<time|te±*clott%time
BA comparator|prove<Ê¯use>fo@comparison	EA immunity|protectio<th!bod]build+ð@Ç<o@vaccina=	BA metabolite|á!{drug turn+in}#also works	EA surveillÈ|regula@check+i<plac!*Ê¯fo@now
EAt]limita=|troubl!^dail]tasks	BAt]*dail]livÉ|dail]task su»a+eat%o@drÀsÉ
EA|sharpnÀs
EA bronch¿|short-term swÕ%*th!airways	EA æ|short-term car!fo@sudde<âÀ+o@injury	EA coronar]¹|sudde<drop i<Æ>fl²}th!÷	EA cyst¿|sudde<bladde@ñ=	EA decompensî>he°failù|sudde<worsen%*{weak ÷	EA disseminî>encephalomyel¿|sudde<swÕ%*th!Ø	CA exacerba=||sudde<flare-up	EA exacerbatio<*COPD|sudde<worsen%*lung ~	EA exposù|contact ^someth%harmful ove@{short time	EA flacci>myel¿|rar!ê!âÀ+#make+th!Ý+weak	EA gastroenter¿|sudde<stoma»bug	EA hepat¿|sudde<swÕ%*th!lër	BA âÀs|âÀ+#start+suddenly	BA ñ=|Ç<#start+suddenl]an>i+short	EA ischem®stroke|sudde<strok!_{blocke>vÀsel||KLa	EA kidne]injury|sudde<los+*kidne]func=||GAren?failù	EA leukemia|fa±Æ>´||KEa	EA lë@failù|lë@#suddenl]stop+workÉ||AIfulmina¯hepatic	EA lung injury|sudde<sever!lung damage	EA lymphoblast®leukemia|fast-grow%Æ>´, commo<i<children||YBaemi;MMcy	BA medic?unit|war>fo@Ï!òhav!ju±com!in||AFmedic?assÀsÑ;GFassÀsÑ||4	EA migraÛ|migrain!attack	EA myelogenou+leukemia|fa±Æ>´||WDae	EA myeloi>leukemia|fast-grow%Æ>´||SEa	EA myocardi?ischemia|sudde<laÄ*Æ>}th!÷||VEa	DB onset||sudde<start	EA otiti+media|sudde<middl!ea@ñ=	FA pain||sudde<pain	EA pancreat¿|sudde<swolle<pancreas	EA pharyng¿|sudde<sor!throat	BA phase|early, sudde<stag!*a<âÀs	EA promyelocyt®leukemia|fa±Æ>cÈ@^bleedÉ||YBaemi	EA pyelonephr¿|sudde<kidne]ñ=	EA rejec=|bod]attack%{new organ	EA ren?injury|sudde<kidne]damage	EA rÀpirator]distrÀ+¹|sudden, sever!lung damag!#make+í%ver]hard	EA rÀpirator]failù|sudde<failur!*th!lungs	BA rÀpirator]ñ=|sudde<Ç<*th!nose, throßo@lungs	EA sinus¿|short sinu+ñ=	EA strÀ+Ã|ÖdistrÀ+i<th!week+ð@{frighten%event	EA tonsill¿|sudde<ñte>tonsils	EA tubula@necro¶|sudde<damag!}tin]kidne]tubÀ	BA-phas!Ìn|Ì<#rise+^âÀs
EAvir|herpe+[||CGi
EAumab|Å!#calm+th!defens!system
BA-o<·|extr{Ê¯adde>}th!mai<one||CIjunctë;CAjunctiv!µ;CIjunct
EAion|mov%towar>th!à'+middle
EA-associî>virus|sma³viru+use>}carr]genÀ
BAarcinoma|cÈ@#start+i<glan>¾
EA>hypertrophy|enlarge>tissu!behin>th!nose	BAdecì|Î<}Ü!tissu!ßth!baÄ*th!nose
BAa|Ô#i+º´	EAyo¶|womb lin%#grow+in}th!womb Ý
EAÛ|Å!#rÀet+th!÷beat	EAin!triphosphî|th!cÕ'+fuel
EAonsillecì|Ü?*tonsil+an>adenoids
BAirus|commo<viru+#ca<caus!cold+an>pink eye
DAt!hydra=||enough fluids|AKproper|||1	DAt!nutri=||enough health]food||||1	DBt!rÀt||enough rÀt||||1	DBt!sleep||enough sleep||||1	DAt!ventila=||enough frÀh air||I<intensiv!car!it i+aboÂíÉ.
GA to||stiÄto	GB }{Ê¯plan||foll²{Ê¯plan	GB }guidelinÀ||foll²guidelinÀ	GB }th!guidelinÀ||foll²th!guidelinÀ	GB }µ||foll²µ	GB }you@Ê¯plan||foll²you@Ê¯plan	EAnce|stick%}th!plan	EAnc!}medica=|tak%Å!a+agreed||AAÅ!adherence	EAnc!}µ|follow%{Ê¯plan
EAoly¶|cutt%*sca@bands	BAon|sca@ban>#join+ý	BAo<molecule|Ì<#make+cÕ+stick	FAv!capsul¿||froze<shoulder
BAyte|fßcÕ
EAÛ|Ù!_bod]fat
BAectin|Ù!_fß#help+insuli<work
KAe|*bod]fat	DA!ý||bod]fat	FAity||bod]fat
LAtë||added
EAme¯Ã|ÖdistrÀ+ð@{big lif!change
KAnt|gë<ð@o@^th!mai<µ	EA¯chemo·|chemotherap]ð@½	EA¯radio·|ray+ð@cÈ@½	EA¯·|extr{Ê¯ð@th!mai<one||KAreatÑ	BAnte>vaccÛ|vaccin!^a<Éredie¯#make+it work better
GBster||gë||A program o@{fun>i+run, ºgën.	GAste@CPR||giv!CPR	GAste@{vaccÛ||giv!{vaccÛ	GAste@fir±aid||giv!fir±aid	GAste@insulin||giv!insulin	GAste@medica=||giv![|QAÛ	GAste@oxygen||giv!oxygen	GAste@th!vaccÛ||giv!th!vaccÛ	GAste@µ||giv!µ	GAste@vaccinÀ||giv!vaccinÀ	PAstere>intravenously||gë<in}{vein	PAstere>orally||gë<b]mouth	EAstratio<*medica=|giv%[||XAÛ
CAcent||teen	EAce¯idiopath®scolio¶|curve>spin!i<teen+^no know<Í||AU
KAl|*th!gland+abov!th!kidneys	BAl cortex|oute@p°*th!glan>abov!th!kidney	BAl cri¶|life-threîn%laÄ*strÀ+Ùe	EAl fatigue|unprove<label fo@tirednÀ+blame>o<strÀ+ÙÀ|||Not a<accepte>diagno¶: sa]so.	BAl gland|glan>abov!th!kidne]#make+strÀ+ÙÀ	EAl hyperplasia|Ð>glan>abov!th!kidne]problem||ATcongenit?	EAl insufficiency|Álittl!strÀ+Ù!mad!b]th!à||AAAddison'+~;AAAddiso<~	EAlecì|Ü?*{glan>abov!th!kidney
KArgic|react%}adrenalÛ
KAcortical|*th!oute@glan>abov!th!kidney	BAcorticotrop®Ùe|Ù!#trigger+strÀ+ÙÀ
EA-onset Still'+~|fever, rash an>joi¯pain
BA!beneficiar]notice|warn%#Medicar!ma]ºpay||||2	EA!car!directë|writte<wishe+fo@æ	EA!car!plannÉ|plann%fo@th!car!you woul>wa¯lîr	BA!deci×|writte<refus?*certai<µs||QA }refus!µ||4	BA!directë|writte<stîme¯*wishe+aboÂfutur!medic?æ||IJÒcar!;IJhealthcar!	EAe>mîrn?age|be%35 o@olde@i<Þ	EAe>non-sma³ce³lung ´|lung cÈ@#ha+ûd	BAe>practic!nurse|nurs!^extr{trainÉ||SFregistere>
JBe||harmful||Of weathe@o@condi=s, sa]"bad".	BA!childhoo>experience|harmful eve¯i<childhood	EA!drug effect|sid!effect *{drug	BA!drug reac=|ba>reactio<}{[||NAevent	AB!effect||sid!effect	BB!event|unwante>Òproblem ð@{Ê¯o@vaccÛ|||Keep it wher!{report mu±te³a<eve¯_{sid!effect.	BA!eve¯follow%immuniza=|Òproblem ð@{shot||ZAmmunisa=	AB!Òeffect||harmful Òeffect	AA!Òoutcome||Òproblem	CA!outcome||ba>rÀult	BA!pregnanc]outcome|seriou+problem i<pregnanc]o@ßå	AB!reac=||ba>reac=
EA.Aede+aegypti|mosqui}#ûd+tropic?fevers||FA
EAc capacity|h²we³th!bod]use+oxyge<dur%exercise	EBc exercise|exercis!#make+th!he°beßfaster||IAactivity
EAagia|swallow%air
EAl transmis×|û>¸tin]droplet+i<th!air||IAûd	BAl-generat%procedù|Ê¯#ca<spra]germ+in}th!air
KAle|withoÂ{fever
PAe>individual||affecte>person	KAë|*mood	EAiv!symptom|sig<#affect+mood
KAnt|carry%toward	BA¯êe|ê!#carrie+signal+}th!Ø
DA.Africa<trypanosomia¶||sleep%sicknÀs
BA-visit summary|pag!#sum+up {visit||||2
KA-adjusted|^difference+i<ag!take<in}account||ECstandardiz;ECstandardis	KA-matched|*th!sam!age	EA-relî>macula@degenera=|ey!Ë!*olde@ag!#blur+whßyou look at	KA-specific|fo@on!ag!group
EAis|bod]p°miss%_å
FAa||los+*taste
EAina=|clump%together
BAat%factor|th%#make+it worse
CBsiv!´||fast-grow%´
EA i<place|stay%i<you@ow<hom!a+you get older||CMe
EAa|troubl!know%object+o@face+dÀpit!norm?sensÀ
BAt|drug #switche+{ce³sign?on
EAhobia|fea@*place+#ar!har>}leave
EAlocyto¶|dangerou+laÄ*whit!Æ>¾
EAia|los+*writÉ
BA qualit]index|scal!*h²clea<th!ai@is
BAn!~|Ë!#ûd+¸th!air	FAn!transmis×||û>¸th!air|JAûd
EAw limita=|slowe>ai@flow
EA clearÈ|gett%mucu+oÂ*th!lungs	EA hyperrÀponsënÀs|airway+#tighte<Áeasily||AUbronchial	EA obstruc=|blocke>ai@flow||DMflow	EA remodelÉ|last%chang!i<th!airways||ODl	EA re¶tÈ|h²har>it i+fo@ai@}flow
EAsia|feel%unabl!}keep still
EAia|ºbe%abl!}move
EA!aminotransferase|Ì<#rise+i<th!Æ>whe<th!lë@i+hurt
EAazole|worm [
EAsm|littl!o@no pigme¯i<skin, hai@an>eyÀ
BAn|mai<Ì<i<¼	BAn-to-creatinin!ratio|urin!te±fo@earl]kidne]damage||HQ 	FAnuria||Ì<i<th!urÛ|ALmicro
EArol|quick-relief asthm{[||ACsalbutam
DAl consump=||drinkÉ|AAconsumptio<*alcohol	EAl dependence|Önee>}drink alcohol||RAy	EAl intake|h²mu»alcohol someon!drinks	EAl misuse|drink%#Í+harm||ADharmful alcohol 	EAl us!Ã|ºbe%abl!}ÿ drinkÉ	EAl withdraw?¹|âÀ+ð@stopp%alcohol	AAl®beverage||alcohol®drink	EAl®hepat¿|lë@damag!_heav]drinkÉ	EAl®lë@~|lë@damag!_alcohol||HO-relîd
BAerone|Ù!#make+th!bod]keep salt
EAonî|bone-strengthen%[||IA®acid
EA|los+*readÉ
EAhymia|troubl!nam%feelÉs
EAsin|prostat![
EAn!phosphatase|Æ>Ì<#ca<poi¯}lë@o@bon!problems
BAid|Öpla¯substÈ	BA¶|Álittl!aci>i<th!¼||AJmetabol®
BAt%agent|cÈ@drug #damage+DNA
FA-caus!mortality||death _an]Í
BA|versio<*{gene	BA frequency|h²commo<{gen!versio<is
KAc|*gen!ver×s
BAen|á!#Í+a<allerg®reac=	EAe<immuno·|sma³dose+#trai<th!bod]again±a<allergy||AOsubcutaneous;AOsublÉual	KAenic|likel]}caus!a<allergy	EA®asthma|asthm{set off b]allergiÀ	EA®conjunctiv¿|itchy, re>eye+_a<allergy	EA®contact dermat¿|ski<rash _a<allergy	EA®keratoconjunctiv¿|sever!ey!allergy||AVvernal	FA®rhin¿||ha]fever	EA®sensitiza=|becom%allergic||QFs	CAist||allerg]doctor
EAa=|easÉ
BA ÒprofÀ×al|therapi±o@othe@traÛ>Òworker
EAtio<concealÑ|hid%whi»group th!next perso<joins
EAnia|pai<_{tou»#shoul>ºhurt
KAneic|_anothe@person	BAne®transplant|transpla¯*cÕ+_{donor||LKstem ce³	EAne®transplanta=|transpla¯_anothe@person
BAaft|tissu!#come+_{donor
EAmuniza=|defens!reactio<}anothe@person'+¾||KFs
EArinol|Å!fo@painful joi¯attacks
FBia||hai@loss	FAi{areata||patch]hai@loss	EAi{totalis|los+*a³hai@o<th!head
EA-1 antitrypsi<deficiency|Ð>laÄ*{Ì<#guard+th!lungs	BA-blocker|Å!#relaxe+Æ>vÀsel+an>th!prostî	EA-fetoÌn|Æ>sig<*lë@cÈ@o@å defects	BA-glucosidas!ä|diabete+[	BA-linolen®acid|health]fß_plants	BA-synuclein|Ì<#clump+i<Parkinson'+~
EA.Alport ¹|Ð>kidne]an>hear%problem
EAolam|calm%[
EAase|clot-dissolv%[
EA>Ñ?status|confusio<o@{chang!i<alertnÀs
EAativ!text|word+#dÀcrib!{pictù||DF
EAd!sicknÀs|âÀ+_thi<ai@ßgreßheights||BJcut!mountain
KAar|*th!tin]ai@sac+i<th!lungs	EAa@bone|jaw bon!#hold+teeth	EAa@bon!loss|los+*jaw bon!ô>teeth	EAa@hemorrhage|bleed%i<th!lungs||KJa	EAa@oste¿|sore, empt]tooth socket	EAa@ridge|p°*th!jaw #hold+teeth	CAus||tin]ai@sac|AIpulmonar]
EA.Alzheime@~|Ë!#slowl]take+memory
CAm fillÉ|fill%mad!*mixe>metals|silve@fillÉ
EAdÛ|Parkinson'+an>flu [
DAt ai@pollu=||outdoo@ai@pollu=	DAt temperatù||surround%temperatù
FApia||laz]eye	KApic|^{laz]eye
GBte||walk	DA=||walkÉ	KAtory|abl!}walk, o@ºstay%i<þ	AAtor]aid||walk%aid	EAtor]Æ>prÀsur!monitorÉ|Æ>prÀsur!check+b]{devic!wor<a³day	EAtor]æ|car!withoÂa<overnãstay	FAtor]½||same-da]½|AIoutpatient	CAtor]surger]center||same-da]surger]center|PHical||2
EA¶|gÂÇ<b]{parasite||CHo
EAra=|gett%better
EArhea|misse>o@abse¯periods||ICo
EApia|sã#need+glassÀ
EAin|ÖÓ
BA acid|build%bloÄ*Ìn	BA aci>sequence|orde@*{Ìn'+build%blocks
EAciduria|Ì<part+i<urÛ
BAlycoside|Öantibiot®fo@seriou+ñ=s
EAransferase|lë@Ì<i<th!¼||ADtransamin
EArone|Å!fo@uneve<÷beat
EAptylÛ|Å!fo@l²moo>an>ê!pain
EApÛ|Æ>prÀsur![
FBa||memor]loss
KAic|caus%los+*memory
BAente¶|te±*th!flui>ô>a<unbor<baby
EAnfu×|add%flui>ô>a<unbor<baby
FA®fluid||flui>ô>th!baby	EA®flui>embolism|å wî@enter%th!¼	EA®flui>volume|amou¯*wî@ô>th!baby	BA®sac|bag *flui>ô>th!baby	EAomy|break%*th!wîr+b]{nurs!o@doctor
EAquÛ|malari{[
EAillin|Ó	EAillin-clavulanî|Ó||AAco-amoxiclav
EAerici<B|Öfungu+[
EAllin|Ó
CAe||sma³glas+tube|DD
EAla|ó<p°#handle+fear
EAe|Ì<#break+dow<starch
BAd|Ì<clump+#harm organs	EAdo¶|buildup *abnorm?Ì<i<organs
EAoph®lîr?sclero¶|ê!Ë!#weaken+Ý+ove@time||AALou Gehrig'+~	EAophy|wast%*Ý
KAic|build%up ý	BA®steroid|drug #build+Ý	EAism|build%up *ý
EAis|tot?hear%loss
BAbe|germ #lë+withoÂoxygen	KAbic|liv%withoÂoxygen	EBb®exercise|short burst+*har>exercise	EAb®thrÀhold|poi¯wher!Ý+st°}burn||AKlactî
EA canal|en>*th!bowel	BA fissù|sma³tea@i<th!ski<*th!anus	BA fistula|abnorm?tunnel nea@th!anus	DA intercourse||an?sex	BA sphincter|ø!r%#close+th!anus
EAsia|pai<relief	CCsic||pai<reliever
EAi+*variÈ|te±*whethe@sever?average+differ
EA¶|{patient'+history
EAlact®shock|life-threîn%allerg®reac=||NAreac=	EAlactoi>reac=|reactio<lik!{sever!allergy	EBlaxis|{sudden, life-threîn%allerg®reac=|||Keep th!word: Ï!nee>it i<a<emergency.
EAsia|los+*norm?ce³form	EAsmo¶|Ç<û>b]ticks	KAstic|^ver]abnorm?¾
CAmo¶||surgic?connec=	EAmot®leak|leak wher!th!bowel wa+joÛd||QAage
EAozole|brea±cÈ@[
KAical|*th!à'+parts||IA	BA]scan|pregnanc]sca<ßaboÂ20 weeks||||2
BAen|mal!Ùe	EAe<depriva=|block%mal!ÙÀ	EAe<deprivatio<·|Ê¯#lower+mal!ÙÀ	EAe<receptor|ce³p°#receë+mal!Ùe	EAenet®alopecia|patter<hai@los+#run+i<familiÀ||IL
EA|Áfew health]re>Æ>¾||CEa	EA *chron®~|l²re>Æ>cÕ+_anothe@Í||AAmegaloblast®anemia;AAmacrocyt®anemia;CXa;AAmegaloblast®anaemia;AAmacrocyt®anaemia
KA|^Áfew health]re>Æ>¾||CEa
EAphaly|fat?å defect ^mo±*th!ó<missÉ
EAa|laÄ*energy
EAÀia|Å!#block+pai<dur%{procedù||CIa	BAÀiologist|docto@òkeep+you pain-fre!dur%½||COa;CDaÀthet	EAÀiology|car!#keep+patient+pain-fre!i<½||CMa	BAetic|Å!#block+pai<dur%{procedù||CIa	IAetize||numb|JBs;CJa;CBaÀthetis
KAoid|^th!wrong numbe@*DNA strands	EAoidy|wrong numbe@*DNA strands
BAsm|bulg!i<th!wa³*{Æ>vÀsel||FCi	BAsm ruptù|burst%*{bulg!i<a<artery	KAsmal|*{bulg!i<a<artery
EA.Angelma<¹|rar!gen!Ú<#affect+th!Ø
EB|che±pai<_Álittl!Æ>fl²}th!÷	EA pectoris|che±pai<_Álittl!Æ>fl²}th!÷
EAysplasia|fragil!vÀsel+i<th!gut
EAdema|deep swÕÉ, ofte<*th!fac!o@lips||FF-o
EAene¶|Ô*new Æ>vÀsels	BAenÀi+ä|Å!#cut+off {tumor'+¼||CAtiangiogen®agent	KAenic|grow%new Æ>vÀsels	CAram||X-ra]*th!Æ>vÀsels	KAraphic|see<o<a<X-ra]*Æ>vÀsels	EAraphy|X-ra]*Æ>vÀsels
EAeratoma|dark re>ski<spot
EAa|Ô*Æ>vÀsels	EAato¶|man]growth+*Æ>vÀsels
BAlasty|procedur!#open+{narrowe>artery
EAarcoma|cÈ@*Æ>vÀsels
BAensin|á!#raise+Æ>prÀsù	BAensi<II|á!#raise+Æ>prÀsù	BAensi<recepto@blocker|Å!#relaxe+Æ>vÀsel+}lowe@Æ>prÀsù||MNII rec	BAensin-convert%enzyme|Ì<#raise+Æ>prÀsù
EA-closur!glaucoma|sudde<high prÀsur!i<th!eye||BVcut!a
FAnia||los+*pleasù
EAo¶|no sweatÉ
BA model|anim?use>}stud]{huma<~	BA rÀervoir|anim?#carrie+{germ withoÂgett%sick
EAetropia|eye+#nee>differe¯glassÀ
AA fractù||broke<ankle	BA-brachi?index|te±#compare+Æ>prÀsur!ßth!ankl!an>arm	CA-foot ortho¶||ankl!brace
DAglossia||tongue-tie	EAs%spondyl¿|long-term swÕ%an>stiffnÀ+*th!spÛ||BExi?spondyloarthr	EA¶|stiff, joÛ>joint
BA wÕnÀ+visit|yearl]Medicar!checkup||||2
EAplasty|r%#tighten+{he°valve
BA]scan|pregnanc]sca<ßaboÂ20 weeks||AF20-week||4
EA|troubl!find%words
EA.AnophelÀ|mosqui}#ûd+malaria
KAtal|*th!anu+an>lowe@bowel	EAt?malforma=|lowe@bowel ºforme>right	KAtic|caus%los+*hunger
EAia|los+*hunger	EAi{êosa|eat%disorde@i<whi»Ï!eßfa@Álittle
FAsmia||troubl!reach%orgasm
FAa||los+*smÕ
EAnosia|ºknow%#you ar!ill
EAa=|whe<th!ovarie+do ºreleas!a<egg
BAd|Å!fo@÷burn
BAnist|drug #block+{ce³signal	IAnize||block|IBs
CA®gait||limp
KAdent|com%before
LAtal||Þ	AAt?appointÑ||pregnanc]appointÑ|||4	EAt?corticosteroid|shot #ripen+{baby'+lungs||YAs
EArtum hemorrhage|bleed%lat!i<Þ||MJa
LAor||front	BAo@chamber|fro¯spac!i<th!eye	BAo@cruciat!ligaÑ|ban>ú!th!kne!#keep+it steady	EAo@cruciat!ligame¯reconstruc=|rebuild%{ban>i<th!knee	EAo@uve¿|swÕ%i<th!fro¯*th!eye
CAmintic||worm [|KCh	BAmint®drug|worm [
EAco¶|lung+blaÄ_dust	BAcyclÛ|ÖcÈ@drug	EAx|seriou+Ç<Í>b]bacteri{foun>i<soil
KApometric|*bod]measurÀ	EApometry|measur%th!à
BA-Mülleria<Ùe|Ù!#show+h²man]egg+ar!left||GPu	BA-Parkinso<drug|Parkinson'+[	LA-allergic||allergy	EA-citrullinî>Ì<antià|Æ>sig<*joi¯~||GAycl®citrullinî>peptide	LA-ñtë||germ-fightÉ	KA-inflammatory|eas%swÕ%an>pain	BB-inflammator]drug|Å!#ease+swÕ%an>pain||SA[;SAmedica=	BA-tuberculosi+µ|Ê¯*TB	EA-vascula@endotheli?Ôfactor|block%Ô*Æ>vÀsels||FAVEGF
KAdrogen|block%mal!ÙÀ	KAginal|eas%che±pain	KAgiogenic|stopp%new Æ>vÀsels
CArhythmic||he°rhythm [	BArhythm®drug|Å!fo@uneve<÷beat
LAthmatic||asthma
KAherogenic|keep%arterie+clear
LActerial||germ-killÉ
EAot®prophylaxis|Ó+take<}preve¯a<ñ=||ABprophylact®Ó	EAot®re¶tÈ|whe<germ+ar!no longe@kille>b]Ós	EAot®·|Ê¯^germ-kill%[||EImicrobial;MAreatÑ	EAotic-associî>diarrhea|loos!stool+_Ós||ZArrhoea	KAotic-re¶tant|no longe@kille>b]Ós
BAdy|Ì<th!bod]make+}fãgerms	EAd]rÀponse|mak%*defens!Ìns	BAd]tÀt|Æ>te±fo@{pa±Ç<o@vaccina=||AGserolog	BAd]titer|level *germ-fight%Ìn+i<th!¼||MAre
BAolÛrgic|Å!#block+certai<ê!signals	EAolÛrg®effect|dr]mouth an>confusio<_{drug
EApator]grief|grief befor!{death
CAagulant||Æ>thinner	EAagula=|Ê¯}preve¯Æ>clots	CAnvulsant||seizur![|EAepileptic
KAprÀsant|eas%deprÀ×	EAprÀsa¯medica=|Å!fo@deprÀ×||PAdrug;PAµ	EAprÀsa¯·|Ê¯^deprÀsio<[
LAabetic||diabetÀ	CAabet®medica=||diabete+[|NAdrug;NAagent	CAarrheal||diarrhe{[|||2	CAarrhoeal||diarrhoe{[|||4	EAù¶|hold%*wîr
CAetic||nause{[|EG-	BAet®drug|Å!again±nausea
BAilept®drug|Å!#prevent+seizurÀ||EFconvulsant;EAseizur!medica=
KAtrogenic|block%{femal!Ùe||EKo
BAngal|Å!#treat+fung?ñ=s	EAng?agent|fungu+[	BAng?cream|cream #treat+fung?ñ=s	BAng?[|Å!#treat+fung?ñ=s||LAdrug;QAa=;LAµ	EAng?·|fungu+µ
BAn|á!#trigger+th!immun!system	BA<tÀt|quiÄte±fo@part+*{germ||AMrapi>	KAnic|sett%off th!defens!system	EAn®drift|sma³change+i<{viru+ove@time	EBn®reassortÑ|mix%*gene+õ<two flu virusÀ	BAn®shift|sudde<larg!chang!i<{flu virus	EAnicity|powe@}set off th!defens!system
CAstamÛ||allerg][
KAperglycemic|lower%Æ>sugar||NEa	CApertensë||Æ>prÀsur![|EM-
CAlarial||malari{[	BAlari?drug|malari{[
BAtabolite|cÈ@drug #starve+¾
LAcrobial||germ-killÉ	EAcrobi?agent|germ-kill%[	EAcrobi?re¶tÈ|germ+no longe@kille>b]th![+mad!}fãthem	EAcrobi?stewardship|us%germ-kill%[+onl]whe<the]ar!needed||EMbiotic
LAoplastic||´-fightÉ	BAoplast®agent|cÈ@[||EAcÈ@drug;EG´
EAcicep=|block%*pai<signals
EAclea@antià|Æ>sig<*th!bod]attack%itself
BAidant|á!#protect+cÕ+_damage
CArasitic||parasit![
EAospholipi>¹|Ú<#make+Æ>clot Áeasily
KAîlet|keep%Æ>_clottÉ	BAîlet drug|Å!#help+preve¯Æ>clots||NAmedica=;NA[;NAagent	EAîlet ·|Ê¯#help+preve¯Æ>clots||OAreatÑ
KAoliferatë|stopp%ce³growth	KAuritic|eas%itch
BAychotic|Å!fo@symptom+su»a+hear%voicÀ	EAychot®medica=|Å!fo@sever!Ñ?âÀs||OAdrug;OAµ
CAretic||feve@[
BAtroviral|Å!#treat+HIV||EK-	EAtrovir?prophylaxis|HIV Å!}preve¯ñ=	EAtrovir?·|[+#treßHIV||ES-
KAeumatic|treat%joi¯~
KAnse|block%{gene'+mÀsage	BAns!oligonucleotide|short piec!*cod!#block+{gene	EAp¶|clean%}ki³germs
EAci?personalit]Ã|patter<*ignor%others' rights
CAasmodic||cramp [
EArombin|Æ>Ì<#prevent+clots	KArombotic|prevent%Æ>clots	BArombot®·|Ê¯#prevent+Æ>clots||QAreatÑ	KAyroid|slow%th!thyroid
BAbercula@drug|TB [||MFo¶	LAmor||´-fightÉ|EF-;IBu;EB-tumou	AAssë||cough [
BAnom|Å!fo@{bit!_{snak!o@spider||HAin;HAene
BAral|Å!#fight+virusÀ	EAr?agent|viru+[	BAr?[|Å!#fight+virusÀ||KAdrug;PAa=;KAµ	BAr?re¶tÈ|whe<viru+drug+stop workÉ	EAr?·|Ê¯*{virus
FA||pass%no urÛ
BA]Ã|Ú<#Í+strong, last%worr]o@fear	EA]sensitivity|fea@*feel%anxious
CAytic||anxiet][
EA+distrÀs|deprÀsio<^worry
BA|th!à'+mai<artery
KA|*th!à'+mai<artery	BA aneurysm|bulg!i<th!à'+mai<artery	BA arch|ben>*th!mai<artery	BA dissec=|tea@i<th!wa³*th!à'+mai<artery	EA regurgita=|leak i<th!valv!wher!Æ>leave+th!÷||HAinsufficiency;HNvalv!	BA root|st°*th!mai<artery	EA steno¶|narrow%*th!valv!wher!Æ>leave+th!÷||HIvalv!	BA valve|valv!wher!Æ>leave+th!÷	BA valv!replaceÑ|Î<}replac!{mai<he°valve
BAoronar]bypass|Î<ô>{blocke>he°artery
EAraphy|X-ra]*th!mai<artery
BA.Apga@score|quiÄcheÄ*{newborn'+Òð@å
EAa|ey!withoÂ{lens	KAc|withoÂ{len+i<th!eye
FBa||troubl!speak%o@understand%words	KBc|^troubl!speak%o@understand%words
FAa||los+*voice
CAu+ulcer||mouth sore
EA periodont¿|swÕ%ßth!tip *{tooth root
EAan|Æ>thinner
EA®anemia|Ú<i<whi»th!bod]make+Áfew Æ>¾||LEa
EA|paus!i<íÉ||DCo	BA monitor|alarm fo@pause+i<{baby'+íÉ||DKo	EA *prematurity|í%stop+i<earl]babiÀ||DRo	EA-hypopne{index|cou¯*í%stop+a<hour||DIoea-hypopno
EAoÌn|Ì<#carrie+fßi<th!¼
BAro¶|flßsheet *tendon
EA¶|planne>death *¾	KAtic|*planne>ce³death
BAecì|Î<}Ü!th!appendix||GGic
EA>behavio@analy¶|therap]#teache+skill+step b]step||PKu
CAe>indica=||approve>use|ANlabel;ANlicens
EAa|troubl!mak%planne>moveÑs
EAc ·|exercis!i<warm wîr
EA+humor|clea@flui>i<th!fro¯*th!eye||MBu	AA+solu=||wîr-base>solu=
BAdon®acid|fß#ca<caus!swÕÉ
BArus|viru+_th!bit!*{mosqui}o@tick
PA indicî>for||ar!use>for
BA unde@th!curve|h²we³{te±works, o@h²mu»drug i+take<in
BAne|Ì<build%block
EArazole|Å!fo@sever!Ñ?âÀs
AA fractù||broke<arm
EAase|Ì<#make+{femal!Ùe	BAas!ä|brea±cÈ@Å!#lower+{Ùe
EAl|be%awak!o@excited
CBhmia||irregula@÷beat
BAsinin|malari{Å!_{plant||LA derivatë	BAsinin-base>combinatio<·|mix *malari{[s
LAal||artery	EA?Æ>gas|te±*oxyge<i<th!¼||ABÆ>ga+analysi	BA?Æ>ga+tÀt|Æ>te±*oxyge<an>aci>levels	EA?oxyge<satura=|oxyge<i<th!¼	EA?stiffnÀs|stiff Æ>vÀsels	CAogram||X-ra]*a<artery	EAography|X-ra]*arteriÀ	BAole|tin]artery	FAosclero¶||harden%*th!arteriÀ	BAovenou+fistula|joÛ>arter]an>vei<#i+use>fo@Æ>cleanÉ	EAovenou+graft|tub!#join+arter]an>vein	BAovenou+malforma=|tangl!*Æ>vÀsels||AZcerebr?a	EAtis|swolle<arteriÀ
EAnî|malari{[
DBlgia||joi¯pain
EAcente¶|drain%*flui>_{joint||AAjoi¯aspira=	BAde¶|Î<#join+th!bone+*{joi¯fo@good	CAgram||X-ra]*{joint	EAgrypo¶|stiff joint+_å	CApathy||joi¯~	CAplasty||joi¯replaceÑ	KAscopic|¸sma³cut+i<{joint	EAscop®repair|mend%{joi¯¸sma³cuts	EAscop®½|joi¯surger]¸sma³cuts	BAscopy|look ú!{joi¯^{tin]camera	EA¶|wor<joint	EAì|open%*{joint
LAlar||joint	BAla@cartilage|smooth cushio<i<{joint
EAci?insemina=|plac%*sperm i<th!bod]}st°{Þ	BAci?pancreas|devic!#track+Æ>suga@an>gë+insulin||AAhybri>closed-loop system
PA clinicall]indicîd||if needed|AVwhen;AVif;DAindicî>clinically
EAo+exposù|í%i<harmful du±fibers	EAo¶|lung scarr%_í%i<asbÀtos
EA.Ascari+lumbricoidÀ|larg!roundworm *th!gut||HA	EAa¶|Ç<^roundworms
FAs||flui>i<th!bÕy
BA®acid|vitami<C
LAc||germ-free	EAc loosenÉ|impla¯#come+loos!withoÂñ=	CAc technique||germ-fre!method
EAat!aminotransferase|Ì<#rise+i<th!Æ>whe<th!lë@i+hurt
EA.Asperge@¹|form *autism||IJ's	EA.Aspergillus|commo<mol>#ca<ñt th!lungs	EA.Aspergillu+fumigatus|mol>#ca<ñt th!lungs	EAillo¶|âÀ+Í>b]{commo<fungus
EAia|laÄ*oxyge<_ºbe%abl!}íe||IA=
IAte||draw out	EAtio<pneumonia|lung Ç<_foo>o@flui>#we¯in}th!lungs
BA|lab tÀt
BAe>delëry|å ^th!help *tools||AJinstruÑal;AJoperativ!vaginal	EAe>reproductiv!technology|medic?help }get pregnant	BAiv!device|tool #help+^dail]tasks	BAiv!listen%device|devic!#make+spee»clearer	EAiv!technology|tool+#help ^dail]tasks||BAdaptiv!equipÑ
FAia||weaknÀs	EAozoospermia|sl²sperm
EA ÿ|h²we³asthm{i+managed	CA exacerba=||asthm{attack
KAatic|^a<uneve<ey!curve	EAatism|uneve<ey!shap!#blur+sight
BAyte|support ce³i<th!Ø	EAytoma|ó<tumor
LAtric||uneven|KAal
KAomatic|^no symptoms	EAomat®bacteriuria|germ+i<urin!withoÂsymptoms	BAomat®carrier|perso<òha+{germ bÂno symptoms	CAomat®patient||patie¯^no symptoms	CBomat®person||perso<^no symptoms|NAindividual	EAomat®transmis×|û>b]Ï!^no symptoms||NAûd
BAle|no ÷beat
OA baselÛ|ßth!st°*th!study|ßth!start	PA elevî>risk of||ßhighe@risk of|RAfor	BA-risk individual|perso<òma]get th!âÀs	AA-risk popula=||group ßhighe@risk|IAgroup
EA|poo@balanc!an>clums]moveÑ	EA-telangiectasia|Ð>los+*balanc!an>weak defensÀ
KA|^poo@balanc!an>coordina=
EAta¶|collaps!*p°*{lung
EAol|he°an>Æ>prÀsur![
EAizumab|Å!#help+th!bod]fã´
EAcì|scrap%oÂ{clogge>artery
EAgene¶|clogg%*arteriÀ	KAgenic|clogg%arteriÀ	BAma|fatt]build-up i<a<artery	FBsclero¶||harden%*th!arteriÀ	KAsclerotic|^hardened, clogge>arteriÀ	EAsclerot®cardiovascula@~|Ë!_fatt]buildup i<th!arteriÀ	BAsclerot®plaque|fatt]build-up i<a<artery	KAthrombotic|*clot+i<clogge>arteriÀ
EA¶|slow, twist%moveÑs
EAetÛ|ADHD [
KA|pron!}allergiÀ	FA dermat¿||eczema	EA ~|allergy-typ!~	EA eczema|itchy, dr]skin
EA|tendenc]}get allergiÀ
EAstatin|cholÀterol [
KA|*th!÷'+uppe@chambers	EA fibrilla=|irregular, ofte<fa±÷beat	EA flutter|fa±÷beß#start+i<th!uppe@÷	BA sept?defect|hol!õ<th!uppe@chamber+*th!÷	BA septum|wa³õ<th!uppe@he°chambers	BA tachycardia|fa±beß_th!uppe@÷
BAentricula@node|rela]*th!÷beat	EAentricula@sept?defect|hol!i<th!middl!*th!÷
BA|uppe@he°chamber
KAic|waste>o@thin	EAy|wast%awa]*ý
EAne|Å!#widen+pupil+o@speed+th!÷
EAme¯Ã|troubl!bond%^others
BA rî|shar!*expose>Ï!òget sick
BA%physician|docto@i<charg!*{patient'+hospit?æ||||2
EAio<deficit hyperactivit]Ã|Ú<#make+it har>}focu+an>sit still	EAion-deficit Ã|troubl!pay%atten=
IAî||weaken	EAa=|weakenÉ
BAutabl!risk|shar!*th!risk du!}on!Í
FAion|Ï!leav%{stud]early|dropout	EAio<bias|erro@whe<Ï!drop oÂ*{study
LAal||unusual	BA?antipsychotic|newe@Å!fo@sever!Ñ?âÀs||AOsecond-genera=
CAram||hear%tÀt
CAogist||hear%specialist	FAogy||hear%æ
EAetry|tÀt%*{person'+hearÉ
LAry||hearÉ	EAr]Østem rÀponse|hear%te±*th!Ø'+answer	BAr]canal|tub!_th!oute@ea@}th!eardrum||AGear	EAr]cortex|ó<p°fo@hearÉ	EAr]hallucina=|hear%thÉ+#ar!ºthere	BAr]êe|ê!fo@hearÉ	EAr]procÀs%Ã|troubl!mak%sens!*sounds
EAtativ!an>alternativ!communica=|way+}communicat!withoÂspeech
EAla@acupunctù|needle+i<th!ear
GAtî||liste<to	EAta=|listen%^{stethoscope
FA spectrum Ã||autism
BA-injector|pe<#gë+{set dos!*[
BAtià|á!#attack+th!à'+ow<tissuÀ
KAthonous|caught locally
BAaft|tissu!#i+move>withi<on!à
KAmune|Í>b]th!bod]attack%itself	BBmun!~|âÀ+i<whi»th!bod]attack+itself||LAcondi=;OAorder	EAmun!encephal¿|ó<swÕ%_th!à'+ow<defensÀ	EAmun!hepat¿|lë@Ë!i<whi»th!bod]attack+th!lër	EAmun!lë@~|lë@attacke>b]th!à'+defensÀ	BAmun!rÀponse|attaÄb]th!immun!system o<th!à||NAac=	EAmun!thyroid¿|thyroi>attacke>b]th!à'+defensÀ	EAmunity|whe<th!bod]attack+it+ow<tissuÀ
EAflamma=|swÕ%^no caus!_outside
KAgous|_you@ow<à	EAgou+Æ>transfu×|giv%baÄone'+ow<¼	BAgou+transplant|transpla¯*{person'+ow<¾||LKstem ce³	EAgou+transplanta=|transpla¯*you@ow<¾
BAte>extern?defibrillator|devic!#ca<rÀt°th!he°^{shock
KAmic|*bod]ac=+#ru<o<thei@own	BAm®êou+system|êe+#ÿ ÷beat, í%an>digÀ=	EAm®neuropathy|damag!}êe+#ÿ organs, su»a+th!bladder
EAagy|cÕ+clean%up thei@ow<parts
EAfrac=|machin!te±fo@glassÀ
KAmal|*{DNA stran>othe@tha<X o@Y	KAm?dominant|Í>b]on!change>gen!_on!parent	EAm?domina¯polycyst®kidne]~|Ð>flui>sac+i<th!kidneys	KAm?recÀsë|Í>b]change>gene+_both parents	BAme|DNA stran>othe@tha<X o@Y
FB influenza||bir>flu|GAflu
EA¯rÀtrictiv!foo>intak!Ã|extrem!pick]eatÉ
EAion|laÄ*drë
CA>tooth||knocked-oÂtooth
EAon|tear%away
AA||armpit	LAry||armpit	EAr]dissec=|Ü%gland+_th!armpit||JKlymph nod!	BAr]lymph node|germ-filter%glan>i<th!armpit
BA|long arm *{ê!cÕ
KA|*th!long arm *{ê!cÕ
EAd®[|ol>India<[
EAoprÛ|Å!#calm+th!defens!system
EAomycin|Ó
BA antifungal|fungu+[||FA
FAermia||no sperm i<semen
EAia|wast!build-up i<th!¼||EEa
BA.B cÕ|whit!Æ>ce³#make+germ-fight%Ìns||CAlymphocyte	EA.B-ce³lymphoma|Æ>cÈ@*th!immun!¾||APdiffus!larg!
FA.B12 deficiency||l²vitami<B12|AOvitami<;ALcobalamin
EAo¶|Æ>Ç<û>b]ticks
EA.Bacillu+anthracis|germ #make+deadl]sporÀ	BAus|rod-shape>germ	EAu+Calmette-Guérin|TB vaccÛ||GQe;UDe
EAen|Ý-relax%[
EA.BacteroidÀ|germ #lë+i<th!gut	FAemia||bacteri{i<th!¼|GEa	BAi?coloniza=|Ô*germ+i<th!à||QFs	EAi?conjunctiv¿|pink ey!_germs	EAi?menÉ¿|dangerou+Ç<ô>th!ó<Í>b]bacteria|||Keep th!word: Ï!nee>it i<a<emergency.	BAi?overgrowth|Áman]germ+i<th!gut	EAi?pneumonia|lung Ç<b]germs	BAi?strain|on!kin>*germ	EAi?vagino¶|Ámu»*certai<bacteri{i<th!vagina	KAicidal|kill%germs	EAiology|stud]*germs	BAiophage|viru+#kill+germs	KAiostatic|stopp%germ+_growÉ	FAiuria||bacteri{i<th!urÛ
EA!billÉ|charg%patient+fo@whßinsuranc!di>ºpay||||2	EAe>anÀthÀia|mix *drug+fo@½||LIa
EAtis|swolle<tip *th!penis
BA<angioplasty|open%{vÀsel ^{tin]balloon
EA·|Ê¯^baths
BAurî|Öcalm%drug
BA-met?stent|plai<mÀh tub!fo@a<artery
CAr®surgeon||weight-los+surgeon	FAr®½||weight-los+½	CArician||weight-los+doctor
BA enema|X-ra]*th!bowel ð@it i+fille>^dye	BA swallow|X-ra]*th!throßan>stoma»ð@{chalk]drink||HAmeal
EA.Barrett'+Àophagus|change>lin%*th!foo>pip!ð@year+*acid||KJo
BA@method|metho>#block+sperm, su»a+{condom
BA.Barthel Index|scor!*dail]self-æ
BA bod]temperatù|bod]temperatur!ßrÀt, measù>o<wakÉ	BA ce³carcinoma|common, slow-grow%ski<´	EA ganglia|ó<part+#ÿ moveÑ	EA metabol®rî|energ]th!bod]burn+ßrÀt||APrÀtÉ	EA-bolu+insulin|insuli<fo@th!da]an>fo@meals
BA pair|two letter+*DNA #fit together
BAne|start%point	BAn!characteristic|detail aboÂÏ!ßth!start	BAn!risk|risk befor!an]µ	BAn!value|valu!ßth!start
BA metabol®panel|Æ>te±*sugar, salt+an>kidne]health	EA reproductio<number|h²man]Ï!on!siÄperso<ñts||QHve
BA@artery|arter]ßth!bas!*th!Ø
BAil|typ!*whit!Æ>cÕ
EA.BayÀia<analy¶|math #updî+odd+^new facts	BA.BayÀia<model|math model #updî+odd+^new facts
BA.BeÄDeprÀsio<Inventory|set *quÀ=+aboÂdeprÀ×
EA.Becke@muscula@dystrophy|Ð>ø!weaknÀs, milde@tha<Duchenne
EAethasone|steroi>fo@airways||IF
FAo@modifica=||chang!*habits|HOu	EAor?health|Ñ?Òan>á!us!æ||HKu	BAor?interven=|pla<#help+Ï!chang!habits||HQu;IN change;HNu@change	EAor?·|therap]#change+habits||SA approach;HLu;HAur?therap]approach
EA.Behçet'+~|mouth sore+an>swolle<vÀsels||DMc;GI;DIcet
EA.BÕ'+palsy|sudde<weaknÀ+o<on!sid!*th!face||EG
KA|º´	EA paroxysm?posi=?vertigo|short dizz]spÕ+whe<th!hea>movÀ	EA prostat®hyperplasia|enlarge>prostat!#i+º´	EA prostat®hypertrophy|enlarge>prostat!#i+º´||RAenlargeÑ	BA tumor|Ô#i+º´||LBu;HAneoplasm;HAgrowth
EAizumab|asthm{shot
BAiazepÛ|calm%Å!#ca<b!habit-formÉ
KAed|griev%{death	FBeÑ||grief ð@{death	DAeme¯counselÉ||grief support|TDl	EAeme¯leave|tim!off ð@{death i<th!family	DAeme¯support||grief support
BA.Berg Balanc!Scale|te±*balÈ
EAri|âÀ+_Álittl!vitami<B1
EAio¶|lung Ë!_{metal
BA interÀt+deci×|choic!mad!fo@someon!òcanºdecide||NJ||4	EA supportiv!æ|car!#ease+symptoms	EA-correcte>visu?acuity|sharpe±sã^glassÀ
BA agonist|Å!#open+th!airways||EH2-;EI-2	BA cÕ|ce³#make+insulin||AJpancreat®	EA thalassemia|Ð>l²re>Æ>¾||MEa	BA-adrenerg®blocker|Å!#slow+th!÷||KAocepto@antagonist	BA-amyloid|Ì<#clump+i<Alzheimer'+~||AAamyloi>beta	BA-blocker|Å!#slow+th!÷	BA-carotene|orang!pla¯colo@th!bod]turn+}vitami<A	BA-lactam Ó|famil]*Ó+su»a+penicillin||LA
EAzumab|Å!#stop+new Æ>vÀsels
ABge||drink||||1
JBal||twice-yearly||Not th!sam!a+bienni?(ever]two years).	MAally||twic!{year|AJsem
EAtamide|prostat!cÈ@[
BAonî|salt #balÈ+acid
BAi>aort®valve|he°valv!^two flap+instea>*three
KBal|ever]two years	MBally||ever]two years
EA.Bifidobacterium|helpful germ i<th!gut
BAide|diabete+[
KAral|o<both sidÀ	EAr?cochlea@implanta=|hear%impla¯½||AV	EAr?hear%loss|hear%los+i<both ears	BAr?mastecì|Î<}Ü!both breasts||ALdouble	BAr?oophorecì|Î<}Ü!both ovariÀ	EAr?pneumonia|pneumoni{i<both lungs	OArally||o<both sidÀ
BA acid|lë@aci>#help+dige±fat	BA aci>sequÀtrant|Å!#lower+cholÀterol	BA duct|tub!#carrie+bil!_th!lër	BA duct stone|ston!i<th!lë@duct||APcommo<	EA salt|lë@salt #help+dige±fat
LAy||bile	EA]atrÀia|blocke>lë@tube+i<babiÀ	AA]calculus||gallstone	EA]cirrho¶|lë@scarr%_damage>ducts||ARprimar]	FA]colic||gallston!pain	EA]obstruc=|blocke>lë@ducts	EA]strictù|narr²lë@duct	EA]tract|lë@ducts
EAbin|yÕ²á!_ol>re>Æ>¾
EAprost|ey!drop fo@high ey!prÀsù
KAl|^two peaks
EA-eat%Ã|eat%disorde@^large, out-of-ÿ meals
EAla@vi×|see%^both eye+together
KAorbable|#dissolve+i<th!à||DIre
EAumula=|build-up *{chemic?i<th!à
BAay|lab te±i<liv%thÉs
EAilability|h²mu»*{Å!th!bod]ca<use
KAavioral|*bod]an>behavior||KDu
KAmical|*th!à'+chemistry	BAmic?marker|á!#show+whßth!bod]doÀ	EAmistry|chemistr]*liv%thÉs
EApatibility|be%harmlÀ+}th!à	KApatible|ºharmful }th!à
EActric?impedanc!analy¶|bod]fßte±^weak current||XA
EAivalence|work%th!sam!wa]a+anothe@drug	KAivalent|work%th!sam!wa]i<th!à
EAdback|train%}ÿ bod]signal+su»a+he°rî
BBm|stick]laye@*germs
BAard|th%#coul>û>~	KAardous|abl!}û>~
EAormatics|us!*computer+}stud]gene+an>¾
BAic|Å!mad!_liv%¾	BA®drug|Å!mad!_liv%¾||JA[;JAmedica=;IA?[;JA·	BAic?agent|germ #ca<harm Ïe	KAicall]actë|hav%a<effect o<th!à
BAker|sig<i<th!bod]#show+Òo@~
EAerial|mîri?mad!fo@th!à
KAhanical|*h²force+act o<th!à	EAhanics|h²force+act o<th!à
EAitorÉ|tÀt%th!bod]fo@chemicals
EAsic?profile|ultrasoun>cheÄ*a<unbor<baby
BAsthe¶|impla¯mad!_anim?ý
BB|te±*{sma³piec!*ý	KA-proven|show<b]{tissu!tÀt	KAchosocial|*à, min>an>soci?life	EAchosoci?model|view *à, min>an>soci?life
EAety|saf!handl%*germs
EAurity|guard%again±harmful germs
BAsor|devic!#detect+substÈ+i<th!à
BAilar|nea@cop]*{Å!mad!_liv%¾
BAtistician|expert i<th!math *ÒrÀearch	EAtistics|us!*math i<ÒrÀearch
EAveillÈ|watch%fo@sign+*outbreaks
EAthe¶|mak%*{á!i<th!à
EBrorism|releas%germ+o@poison+}harm Ïe	BArorism attack|releas!*germ+o@poison+}harm Ïe||LHt
BA|B vitamin
EAe|typ!*{germ
EA.BiPAP|mask í%support ^two level+*ai@prÀsù||AAbilevel positiv!airwa]prÀsù
KAic|^two phasÀ
EA@deprÀ×|l²moo>i<moo>swÉs	EA@Ã|Ñ?âÀ+^ver]high an>ver]l²moods
BA cohort|group *Ï!bor<i<th!sam!years
PA i<die||twic!{day
EAolol|he°[
EAtr?index|ó<wav!numbe@fo@sleep depth
EAnol A|chemic?i<som!plastics
BAsphonî|Å!#strengthen+bonÀ
BAng X-ray|X-ra]*th!baÄteeth||JAradiograph
AA@calculus||bladde@stone	EA@outlet obstruc=|blocke>fl²_th!bladder
BA%rash|rash #fade+whe<prÀsed||GFable
EA cri¶|Æ>cÈ@#turn+fast
BAcyst|embryo ßaboÂ5 days	EAmyco¶|lung Ç<_{soil fungus
EAng diathe¶|tend%}bleed
EAcin|cÈ@[
EAr¿|swollen, sor!eyelids	EAroconjunctiv¿|swÕ%*eyeli>an>eye	FAroplasty||eyeli>½	EArospasm|eyeli>twitchÉ
FA alcohol concentra=|amou¯*alcohol i<th!¼|Æ>alcohol level|RAtent	DB coagula=||Æ>clottÉ	BA cultù|lab te±fo@germ+i<th!¼	FA glucose||Æ>sugar	CA glucos!level||Æ>suga@level|AN	CA glucos!meter||Æ>suga@meter|PBonito;AFgluco	EA plasma|liqui>p°*¼	BA product|p°*donî>¼, su»a+re>¾	BA smear|look ßÆ>cÕ+unde@{microscope||ALperipher?	AA specimen||Æ>sample	EA ù{nitrogen|wast!i<th!Æ>#show+h²th!kidney+work	EA-ó<barrier|wa³#guard+th!Ø
BAorn!~|Ë!#ûd+¸¼||LAñ=	BAorn!pathogen|germ #ûd+¸¼
EAtream ñ=|germ+i<th!¼
BA.Blu!Badge|park%permit fo@disable>Ïe||||1
EA trauma|injur]_{har>blow||GGforc!
EA composi=|shar!*fßan>Ý	EA dysmorph®Ã|consta¯worr]aboÂflaw+i<h²on!looks||OAa	AA habitus||bod]build	EA imag!disturbÈ|wrong view *one'+ow<à	BA mas+index|measur!*weãfo@height
BA wî@advisory|notic!}boil tap wî@befor!use||LAnotice
BA|larg!dos!gë<ßonce	EA dose|larg!dos!gë<ßonce||GAinjec=;GAinfu×	EA insulin|fa±insuli<fo@{me?o@high Æ>sugar||AAinsuli<bolus
EA age|h²grow<th!bone+are	EA defect|miss%piec!*bone	EA densitometry|sca<#show+h²Öbone+are	BA densit]scan|sca<#show+h²Öbone+are||NAtÀt	EA ero×|hole+wor<i<bone	EA forma=|build%*bone	CA fractù||broke<bone	BA graft|piec!*bon!#i+move>}repai@anothe@bone	EA healÉ|mend%*bone	EA marrow|soft ú!*bonÀ, wher!Æ>cÕ+ar!made	EA marr²aspira=|tak%{liqui>sampl!_ú!{bone	BA marr²biopsy|te±*{sma³sampl!_ú!{bone	BA marr²transplant|Ê¯#replace+th!cÕ+#mak!¼	EA marr²transplanta=|transpla¯*¼-mak%¾	EA mass|amou¯*bone	EA metasta¶|cÈ@#ha+û>}bone||NBe	EA mÛr?content|mÛral+i<bone	FA mÛr?density||bon!strength	BA morphogenet®Ìn|Ì<#make+bon!grow	EA rÀorp=|breakdow<*bone	BA scan|sca<#show+change+i<th!bonÀ	EA turnover|breakdow<an>renew?*bone||FAremodelÉ;FAremodÕÉ
EAygmus|rumbl%soun>_th!bowel
EAlin!personalit]Ã|Ñ?âÀ+^Ömood+an>unstabl!rela=ships
EA.BordetÕ{pertus¶|germ #Í+whoop%cough
EA.Borreli{burgdorferi|germ #Í+Lym!~
EAomib|bon!cor!cÈ@[
EAnum toxin|shot #relaxe+øÀ||PA typ!A;AAonabotulinumtoxinA	EAsm|rare, life-threîn%poison%#stop+Ý+workÉ
BA obstruc=|blocke>bowel||ANintÀtina	EA prepara=|empty%*th!bowel befor!{tÀt||KA
BA?artery|arter]i<th!uppe@arm	EA?neur¿|sudde<ê!pai<an>weaknÀ+i<th!shoulde@an>arm	BA?plexus|ê!bundl!*th!arm	EA?plexu+block|numb%*th!arm	BA?plexu+injury|damag!}th!êe+*th!arm
EA·|radiatio<_tin]seed+place>i<o@nea@th!´
BArrhythmia|slow, uneve<÷beat
EBardia|sl²÷beat
FAinÀia||sl²moveÑ	BAinin|á!#Í+swÕ%an>pain
EAhrenia|sl²thinkÉ	FAnea||sl²íÉ|HCo
EA atrophy|shrink%*th!Ø	EA death|whe<th!whol!ó<ha+stoppe>fo@good	EA edema|swÕ%*th!Ø||GFo	EA ischemia|laÄ*Æ>}th!Ø||KEa	EA metasta¶|cÈ@#û>}th!Ø||OBe	EA natriùt®peptide|Æ>sig<#th!he°i+unde@strain||AUB-type	EA perfu×|Æ>fl²i<th!Ø	BA stem|p°*th!ó<#ÿ+í%an>÷beat||FE	EA tumo@rÀec=|Ü?*{ó<tumor||KLu	BA-derë>neurotroph®factor|Ì<#help+ó<cÕ+lë
BA.Braxto<Hick+contrac=|practic!tighten%*th!womb
BA.BRCA gene|gen!#ca<rais!th!chanc!*som!´s	BA.BRCA muta=|gen!chang!#raise+th!chanc!*som!´s||FIgen!
EAhrough bleedÉ|unexpecte>bleed%õ<periods	BAhrough ñ=|Ç<dÀpit!vaccina=||NAcase	EAhrough pain|sudde<pai<dÀpit!regula@pai<[
FA augÑa=||brea±enlargeÑ	EA carcinoma|brea±´	EA conserva=|keep%mo±*th!breast||GA-conserv%·	EA density|mor!glan>an>lÀ+fßi<th!breast	EA engorgeÑ|breast+Áfu³*milk	EA reconstruc=|rebuild%{breast	BA tomosynthe¶|X-ra]*th!breast+_man]anglÀ||AA3D mammogram	EA-conserv%½|surger]#Üe+th!cÈ@bÂkeep+th!breast	EA-conserv%µ|keep%mo±*th!breast
BA baby|bab]^feet o@bottom down	BB å|å ^th!feet o@bottom first||HAdelëry	EA prÀenta=|bab]ly%bottom o@feet first||IEosi
EA.BrÀl²thicknÀs|h²deep {ski<cÈ@is
BA interven=|short talk #help+someon!chang!{habit
EA lã·|Ê¯^brãlight
EAidÛ|ey!drop fo@high ey!prÀsù
BA-spectrum Ó|antibiot®#kill+man]kind+*germs	BA-spectrum sunscreen|sunscree<#block+both kind+*harmful rays
EAdro¶|bad-smÕ%sweat
LAial||airway	EAi?asthma|asthma	EAi?thermoplasty|heßÊ¯*th!airways	BBi?tube|tub!#carrie+ai@in}th!lungs	EAiecta¶|widened, damage>airway+#trap mucus	KAiolar|*th!smalle±airways	CAiole||tin]airway	EAiol¿|lung Ç<commo<i<babiÀ	EAioliti+obliterans|scarr%*th!smalle±airways	EA¿|swÕ%*th!airway+i<th!lungs	EAoalveola@lavage|wash%oÂ*th!lung+fo@tÀts	FAoconstric=||tighten%*th!airways|ATexercise-induce>	EAodila=|widen%*th!airways	BBodilator|Å!#open+th!airways	CAogen®carcinoma||lung ´	EAography|X-ra]*th!airways	EAomalacia|flopp]airways	EAopneumonia|Ç<*th!lung+an>airways	EAoprovoca=|te±#make+airway+tighten	EAopulmonar]dysplasia|lung Ë!i<babie+bor<early	EAorrhea|Ámu»mucus-lik!flui>_th!lungs||KCo	BAoscopy|look in}th!lung+^{thi<camer{tube	EAospasm|sudde<tighten%*th!airways	EAosteno¶|narr²airway	CAus||larg!airway
EA adipos!ý|fß#burn+energy
EAlo¶|Ç<_farm animal+o@raw milk
EA.Brugad{¹|Ð>he°rhythm problem
FBm||teeth grindÉ
KA|*th!ú!*th!cheek	FA mucosa||lin%*th!cheek	CB swab||cheek swab
EAnide|steroi>fo@airway+o@gut
BA solu=|liqui>#keep+aci>level steady
EA environÑ|th!buildÉs, street+an>park+ô>us
EA{êosa|eat%disorde@i<whi»Ï!bÉ!an>the<purge||HA
CA||larg!blister
EA+keratopathy|swollen, blistere>fro¯*th!eye	EA+pemphigoid|Ë!#Í+larg!ski<blisters
EA bran»block|dela]i<th!÷'+electric?signals
EAcaÛ|numb%[||ALlevo
EAorphÛ|Å!#treat+addictio<}heroi<an>simila@drugs
EAion|Å!fo@l²moo>o@quitt%smokÉ
EA.Burkitt lymphoma|ver]fa±Æ>´||HJ's
EAg mouth ¹|burn%feel%i<th!mouth
BA|flui>sac #cushion+{joint
EAis|swolle<flui>sac nea@{joint
EAraphy|X-ra]*{joi¯sac
EA.Buruli ulcer|Ç<#eat+awa]skin
EAone|Å!fo@worry
EAo¶|lung Ë!_cotto<dust
EA.C-reactiv!Ìn|Æ>Ì<#rise+^swÕ%o@ñ=
EAolÛ|Å!#lower+milk Ùe
KAtic|ver]thi<an>weak _âÀs
EAia|weãan>ø!los+_seriou+âÀs
EAr®donor|dono@òha+died||AGdeceased
EAm|harmful metal
BAea<sec=|å ¸{cÂi<th!bÕy||KAdelëry
EAn!citrî|Å!#help+earl]babie+íe
AAeus||heel bone
EAica=|build-up *calcium	KAied|hardene>^calcium
EAeuri<ä|Å!#make+th!bod]keep {new organ
BAonin|Ù!#lower+calcium	EAriol|activ!vitami<D
BAm antagonist|Å!#relaxe+Æ>vÀsels	BAm channel|gat!#let+calcium in}¾	BAm channel blocker|Å!#lower+Æ>prÀsù	FBm deficiency||laÄ*calcium
JAc||calorie	EAc expenditù|calorie+burned	EA!deficit|burn%mor!calorie+tha<you eat||GIc	EA!intake|h²man]calorie+someon!eats||GHc;AHenergy	FA!rÀtric=||eat%fewe@caloriÀ|GMc
BAtectin|stool Ì<#show+gÂswÕÉ||AMfec?
EAobacterio¶|Ç<^campylobacte@bacteria
EA cachexia|weãan>ø!los+_´	EA incidence|h²man]Ï!get ´	EA mortality|death+_´	EA pain|pai<_´	FA recurrence||retur<*th!´|AMtumo;AMtumou	EA stagÉ|find%h²fa@{cÈ@ha+ûd||AJtumo;AJtumou	EA-relî>fatigue|tirednÀ+_´	EA-specif®survival|surviv?_cÈ@alone
EAartan|Æ>prÀsur![
EA.Candida|yea±#Í+thrush	EA.Candid{albicans|yea±#Í+thrush	EA.Candid{auris|yea±#man][+canºkill	BAat!gene|gen!thought }caus!{~	EAemia|yea±i<th!¼||GEa	EAia¶|yea±ñ=||GDo
BAinoid|á!lik!thos!i<th!cannabi+plant	BAinoi>receptor|ce³p°#receë+cannabis	EAi+us!Ã|ºbe%abl!}ÿ cannabi+use
BAa|thi<tub!fo@fluids, Å!o@oxygen	HAî|pÂ{tub!into	EAa=|putt%i<{thi<tube
EAì|cÂßth!corne@*th!eye
EAtabÛ|cÈ@pill
CAary||tin]Æ>vÀsel
EAraphy|te±*carbo<dioxid!i<í
BA!endoscopy|te±^{tin]camer{#you swallow	EAorhexis|open%th!len+bag	EAoì|open%*{len+o@joi¯bag
EAril|Æ>prÀsur![
EA.CAR T-ce³·|Ê¯#train+{person'+ow<cÕ+}fã´||DI-T
EAazepÛ|seizur![
BAenem|ver]ÖÓ	EAenem-re¶ta¯Enterobacteriaceae|gÂgerm+#rÀi±last-choic!drugs
BAydrî|suga@o@star»i<food
EAlatin|cÈ@[
BAcle|group *joÛ>boils
CBogen||´-caus%substÈ	JBogenic||´-causÉ	EAogenicity|powe@}caus!´	BBoma|typ!*´	EAom{i<situ|abnorm?cÕ+#hav!ºûd
LBc||÷	EAc arrÀt|whe<th!he°suddenl]stop+beatÉ|||It i+º{he°attack: do ºswap th!two.	BAc biomarker|Æ>sig<*he°damage	BAc catheteriza=|he°cheÄ^{thi<tub!passe>¸{Æ>vÀsel||RFs	BAc event|sudde<he°problem, su»a+{he°attack	BAc glycoside|Å!#make+th!he°beßstronger	BAc index|Æ>th!he°pump+fo@bod]size	BAc magnet®rÀonÈ|detaile>he°scan	AAc Ý||he°Ý	EAc output|Æ>th!he°pump+ea»minute	BAc pacÉ|mak%th!he°beß^{device	EAc rehabilita=|exercis!an>educatio<ð@he°trouble||NA	BAc remodelÉ|chang!i<th!÷'+shape||PDl	BAc rÀynchronizatio<·|pacemake@#make+both side+beßtogether||TGsatio<t	BAc strÀ+tÀt|te±*th!he°dur%exercise||AMexercise;AFexercis!tolerÈ	AAc surgeon||he°surgeon	EAc tamponade|flui>prÀs%o<th!he°so it canºfill	BAc troponin|Æ>sig<*he°damage
EAcì|Ü?*th!÷
BAembol®stroke|strok!_{clot i<th!÷	KAgenic|start%i<th!÷	EAgen®shock|whe<th!he°suddenl]canºpump enough ¼	CBlogist||he°doctor	FBlogy||he°æ	EAmegaly|enlarge>÷	BAmyocyte|he°ø!cÕ	EAmyopathy|Ë!*th!he°Ý	EAplegia|stopp%th!he°fo@½	EAprotec=|protectio<*th!÷	KAprotectë|protect%th!÷	LApulmonary||he°an>lung|GCrÀpirato	EApulmonar]arrÀt|whe<th!he°an>í%stop||GJrÀpirato	BApulmonar]bypass|÷-lung machin!use>i<½	FApulmonar]rÀuscita=||CPR	EArÀpirator]fitnÀs|h²fit he°an>lung+are	CAthorac®surgeon||he°an>lung surgeon	FAthorac®½||he°an>lung ½	EAì|open%*th!÷	KAtoxic|harmful }th!÷	FAtoxicity||he°damage	LAvascular||he°an>Æ>vÀsel	CBvascula@~||he°an>Æ>vÀsel ~	BAvascula@event|problem su»a+{he°attaÄo@stroke	EAvascula@exercise|exercis!#make+th!he°beßfaster	FAvascula@fitnÀs||he°an>lung fitnÀs	BAvascula@morbidity|âÀ+*th!he°an>Æ>vÀsels	BAvascula@mortality|death+_he°~	BAvascula@outcome|he°attack, strok!o@death	BAvascula@risk|chanc!*he°~	BAvascula@risk factor|whßraise+th!chanc!*he°~	BAvascula@system|he°an>Æ>vÀsels||BHirculatory	EAver×|Ê¯#rÀet+th!÷'+rhythm
EA coordina=|mak%sur!#a³*{patient'+car!fit+together	BA coordinator|perso<òhelp+pla<a³*{patient'+æ	BA pathway|pla<*th!step+*æ||BIlinical	BA transi=|mov!_on!plac!*car!}another||AAtransitio<*æ
EAve@burden|strai<*car%fo@someone	EAve@strain|strai<*car%fo@someone
BA'+assÀsÑ|cheÄ*whßhelp {æ@needs||||4
EA preven=|prevent%tooth decay
KAenic|likel]}caus!tooth decay
BA+lÀion|tooth decay
BAÛ|á!#help+tur<fßin}energy
BAnoid|orang!o@re>pla¯color
KAd|*th!neÄarteriÀ	BA>artery|arter]i<th!neÄ#feed+th!Ø	EA>arter]~|narrow%*th!arterie+i<th!neck||PAsteno¶;IAsteno¶	BA>endarterecì|Î<}clea@{neÄartery	CA>ultrasound||neÄarter]ultrasound
KA|*th!wrist	EA tunnel ¹|pinche>ê!i<th!wrist
EA@screenÉ|te±fo@gene+#coul>affect {child
EAage|smooth tissu!#cushion+joints	KAaginous|mad!*tough, bend]ý
EAilol|he°[
EA defini=|rule+fo@whßcount+a+{case	BA fatality|shar!*siÄÏ!òdie	BB fatalit]rî|shar!*siÄÏ!òdie||RAio	EA manageÑ|help ^plann%an>link%up æ	BA manager|perso<òplan+an>arrange+you@æ	BA seriÀ|report o<sever?patient+^th!sam!problem	BA-ÿ study|stud]#compare+Ï!^an>withoÂa<âÀs
KAs|cheÀe-like
EA=-re¶ta¯prostat!´|prostat!cÈ@#grow+dÀpit!Ù!µ||AZmetastat®castra=-
AAt]departÑ||A&E departÑ|||1
EA-scrat»~|Ç<_{cßscratch
KAlic|break%dow<ý	EAlism|break%dow<*ý
EAexy|sudde<los+*ø!strength, ofte<^ÖfeelÉs
BAct|cloud%*th!len+*th!eye	EAct ½|Î<#replace+{cloud]lens||JAextrac=
EAnia|stat!*ºmov%o@rÀpondÉ
EA-up growth|fa±Ôð@sl²growth	EA-up vaccina=|vaccinatio<fo@dose+#wer!misse>earlier||JFimmuniz;JFimmunis
BAolamÛ|strÀ+Ùe
BAer|thi<tub!#goe+in}th!à	EAe@abla=|procedur!#stop+fault]he°signals||CJrdiac	BAer-associî>urinar]tract ñ=|urin!Ç<_{bladde@tube	BAer-relî>¼stream ñ=|Æ>Ç<_{tub!i<{vein	EAeriza=|plac%*{thi<tub!i<th!à||JFs	HAerize|pÂ{tub!into||JBs
EA equina|êe+ßth!en>*th!spÛ	EA equin{¹|prÀsur!o<êe+ßth!bas!*th!spÛ, a<emergency
KA|towar>th!tail end	EA block|numb%ßth!bas!*th!spÛ||HAanÀthÀia;HAanaÀthÀia
BA factor|Í	BB link|link i<whi»on!th%Í+another||HAassocia=;HArela=ship	EAity|whethe@on!th%Í+another
EAion|on!th%mak%anothe@happen	KAë|be%th!Í	BAiv!organism|germ #Í+{~
EA-specif®mortality|death+_on!Í
FAiza=||seal%^heat|HFs;AAelectrocautery	HAize|se?^heat||HBs
BAou+malforma=|cluste@*weak Æ>vÀsels||HAma
BA.CD4 count|cou¯*th!immun!cÕ+#HIV attacks||FEe³c
KA|*th!fir±p°*th!larg!bowel||BEa
EAomy|open%*th!larg!bowel
EA|fir±p°*th!larg!bowel||BEa
EAlin|Ó
EAme|Ó
EAaxone|Ó
EAxime|Ó
EAxib|pai<an>swÕ%[
EA ~|Ú<i<whi»glute<damage+th!sma³bowel||BNo	EA sprue|glute<Ë!*th!gut
EA adhÀion|stick%togethe@*¾	BA cultù|cÕ+grow<i<{lab	EA cycle|step+*ce³Ôan>splittÉ	EA differentia=|chang!*{ce³in}{speci?type||EQular	BA lÛ|cÕ+grow<fo@year+i<{lab	BA membrane|oute@wa³*{cÕ||AJplasma	EA migra=|moveme¯*¾	EA prolifera=|Ôan>û>*¾	BA receptor|p°*{ce³#receë+signals	EA-fre!DNA|bit+*DNA float%i<th!¼	EA-mediî>immunity|defens!b]¾, ºÆ>Ìns||EJular
EAa@senÀcence|ag%*¾||EL	EA¿|bacteri?ski<ñ=
EAl diabete+insipidus|laÄ*{wîr-sav%Ùe	BAl lÛ|tub!#goe+in}{larg!vein||IAvenou+catheter;IEvenou+	BAl lÛ-associî>¼stream ñ=|Æ>Ç<_{tub!i<{larg!vein	BAl êou+system|ó<an>spin?cord	EAl obÀity|Ámu»fßô>th!waist||AKabdomin	EAl sensitiza=|êe+#becom!Áalert }pain||PFs	EAl serou+chorioretinopathy|flui>unde@th!cente@*sight	EAl venou+prÀsù|Æ>prÀsur!nea@th!÷	EAl vi×|whßyou se!straãahead
BAmere|middl!p°*{DNA strand
KAad|towar>th!head	AAalgia||headache	EAexin|Ó||CGf	DAgia||headache	FA®prÀenta=||head-dow<posi=|ANvertex	BAosporin|typ!*Ó||AAmacrolide;AAfluoroquinolone;AAtetracyclÛ
BAde|fßfoun>i<skin
KAllar|*th!ó<p°#ÿ+balÈ	BAllum|p°*th!ó<#ÿ+balanc!an>moveÑ
LAal||Ø	EA?amyloi>angiopathy|Ì<build-up i<ó<vÀsels	BA?aneurysm|bulg!i<{Æ>vÀsel i<th!Ø||AJØ;ALintracrani	BA?Æ>flow|Æ>fl²i<th!Ø	EA?contu×|bruis!o<th!Ø	BA?cortex|oute@laye@*th!Ø	FA?edema||ó<swÕÉ|JFo	BA?infarc=|strok!_{blocke>vÀsel	BA?ischemia|laÄ*Æ>}th!Ø||NEa	BA?microbleed|tin]blee>i<th!Ø	EA?palsy|lifelong Ú<#affect+moveme¯an>ø!ÿ	EA?perfusio<prÀsù|prÀsur!#pushe+Æ>}th!Ø	BA?vasospasm|tighten%*ó<arteriÀ	BA?venou+thrombo¶|clot i<{ó<vein||QJsinu+t	FAospin?fluid||ó<an>spin!fluid	KAovascular|*th!Ø'+Æ>vÀsels	ABovascula@accident||stroke	EAovascula@~|Ë!*th!Æ>vÀsel+i<th!Ø||GQ?	BAum|large±p°*th!Ø
BAie>nurse-midwife|nurs!òæ+fo@Ï!i<pregnanc]an>å||||2	BAie>nurs%as¶tant|aid!òhelp+^dail]æ||||2
BAplasmin|Æ>Ì<#carrie+copper
DBn||earwax	FA<impac=||earwax blockage|AAimpacte>earwax;ABimpacte>cerume
EA?carcinoma|cÈ@*th!neÄ*th!womb||AAinvasiv!cervic?´	BA?cerclage|stit»#keep+th!neÄ*th!womb closed	AA?collar||neÄbrace	EA?cytology|te±*cÕ+_th!neÄ*th!womb	EA?dila=|open%*th!neÄ*th!womb||ODat	EA?dystonia|neÄÝ+#pu³}on!side||AAspasmod®torticollis	EA?insufficiency|neÄ*th!womb #open+Áearly||AAincompete¯cervix	EA?intraepitheli?neoplasia|change>cÕ+o<th!neÄ*th!womb	EA?length|length *th!neÄ*th!womb	EA?lymphadenopathy|swolle<gland+i<th!neck	EA?myelopathy|damag!}th!spin?cord||AK	EA?radicula@pain|arm pai<_th!neck	EA?ripenÉ|soften%*th!neÄ*th!womb	EA?screenÉ|cheÄfo@ce³change+#coul>becom!´	CA?spÛ||neck	DAalgia||neÄpain	EA¿|swolle<neÄ*th!womb	BAogen®headache|headach!_th!neck
BA|neÄ*th!womb||GA uteri
CBa<sec=|å ¸{cÂi<th!bÕy|C-sec=|JAdelëry;IA;JAå||2
FAion||stoppÉ
BAe|tapeworm
EAzÛ|allerg][
EAmab|cÈ@[
EA.Chaga+~|parasit!Ç<û>b]kiss%bugs||AAAmerica<trypanosomia¶
CAion||eyeli>lump
EAoid|painful sore+û>b]sex
IAterize||dÀcribe|KBs
EA.Charcot-Marie-Tooth ~|Ð>ê!damag!i<leg+an>arms
CA nurse||nurs!i<charge
EA]æ|fre!o@low-co±car!_{þ||||2
BAoi¯ä|Å!#help+th!bod]fin>an>fã´||AUimmun!
EAtis|sore, cracke>lips||AJangula@
BAe|á!#bind+metals	EAio<·|Ê¯#Üe+metal+_th!à
EAeêa=|shot #quiet+{êe
EAmboliza=|cÈ@drug pÂi<{vÀsel, the<blocked||LFs
BAÛ|Ì<#call+immun!¾
EAreven=|tak%{Å!}preve¯~	EArophylaxis|Å!take<}preve¯{~
FAadia=||chemotherap]^radia=|JAo·;OA ·	EAe¶tÈ|whe<cÈ@drug+stop workÉ
EAensitivity|h²we³cÈ@drug+work
EAaxis|moveme¯*cÕ+towar>{signal	AAherapeut®agent||chemotherap]drug|RAdrug	EAherap]regimen|pla<*cÈ@drugs	EAherapy-induce>nause{an>vomitÉ|upset stoma»_cÈ@drugs	EAherapy-induce>peripher?neuropathy|ê!damag!_cÈ@drugs
EA angioma|sma³re>ski<spot
EA physio·|tapp%th!che±}loose<mucus	AA radiograph||che±X-ray	BA tube|tub!#drain+ai@o@flui>_ô>th!lung||GAdrain
BA-squar!tÀt|te±*whethe@group+differ||KFd
BA.Chiari malforma=|ó<tissu!pushe>in}th!spÛ
CA complaint||mai<problem|AKprÀentÉ
EAgunya|viru+û>b]mosquitoe+#Í+joi¯pain	EAguny{virus|viru+û>b]mosquitoÀ
EAoo>apraxi{*speech|troubl!plann%spee»movÀ
EA.ChinÀ!herb?[|ChinÀ!pla¯[
EAract®manipula=|push%o<th!spin!b]hand
EA.Chlamydi{pneumoniae|germ #ñt+th!lungs	EA.Chlamydi{trachomatis|germ û>b]sex	EAdia|commo<Ç<û>b]sex
EAmphenicol|Ó
EAexidÛ|liqui>#kill+germs
EAquÛ|malari{[
EAromazÛ|Å!fo@sever!Ñ?âÀs
EAhalidone|wî@pill
EAgiocarcinoma|cÈ@*th!tube+#carr]bile	EAgiography|X-ra]*th!lë@ducts	EAg¿|ñte>lë@ducts||ALascend%
EAalciferol|vitami<D3	CAystecì||Î<}Ü!th!gallbladder	EAyst¿|swolle<gallbladder	BAystokinin|gÂÙ!#help+digÀ=	EAystosì|drai<fo@th!gallbladder
EAocholithia¶|stone+i<th!lë@duct	EAochoì|open%*{lë@duct
EAithia¶|gallstonÀ
EAia|bil!i<th!¼||EEa
EAta¶|slowe>o@blocke>fl²*bile	KAtatic|^blocke>lë@fluid	BAteatoma|ski<Ôi<th!middl!ear
KAergic|us%{chemic?#carrie+ê!signals	BAÀteras!ä|Å!fo@memor]loss	KAomimetic|act%lik!{ê!chemical
BAocyte|ce³#keep+joint+smooth	BAoitin|á!#cushion+joints	EAopathy|damage>joi¯cushion||HAmalacia	EAosarcoma|cÈ@*joi¯ý
EA|jerk]moveÑ+you canºÿ
EAamnion¿|Ç<*th!flui>an>bag ô>th!baby	EAcarcinoma|fa±cÈ@#ca<foll²Þ	EAn®villu+samplÉ|te±i<earl]pregnanc]fo@genet®condi=s	KAretinal|*th!layer+ßth!baÄ*th!eye	EAretin¿|swÕ%ßth!baÄ*th!eye
EAd|laye@ßth!baÄ*th!ey!^Æ>vÀsels	KAdal|*{laye@ßth!baÄ*th!eye	EAd?neovasculariza=|leak]new vÀsel+ßth!baÄ*th!eye||WDsat
EAtin|DNA wrappe>ô>Ìns	EAtography|lab metho>#separî+áÀ
BAsom?abnormality|missÉ, extr{o@change>packag!*genÀ||JMe;MAÃ	BAsom?transloca=|swap *piece+õ<DNA strands	BAsome|thread-lik!packag!*gene+i<{cÕ
EAc bronch¿|long-last%cough ^mucu+_swolle<airways	CAc condi=||long-term condi=|IJÒ	CAc cough||long-last%cough	EAc dail]headache|headach!o<mo±days	CAc ~||long-term ~	FAc exposù|contact ^someth%harmful ove@{long time|long-term exposù	FAc fatigue||long-last%tirednÀs	EAc he°failù|he°#stay+Áweak	EAc hepatiti+B|long-term lë@ñ=	EAc hepatiti+C|long-term lë@ñ=	CAc âÀs||long-term âÀs	CAc ñ=||long-last%ñ=	EAc inflamma=|swÕ%#last+fo@{long time	EAc inflammator]demyelinat%polyneuropathy|sl²damag!}ê!coatÉ	EAc kidne]~|long-term los+*kidne]func=	EAc leukemia|sl²Æ>´||MEa	CAc lung ~||long-term lung ~	EAc lymphocyt®leukemia|slow-grow%Æ>´||YBaemi	EAc migraÛ|headache+o<15 o@mor!day+{month	EAc myelogenou+leukemia|sl²Æ>´||YBaemi	EAc myeloi>leukemia|slow-grow%Æ>´||UEa	EAc neÄpain|neÄpai<#last+ove@3 months	EAc non-cÈ@pain|long-last%pai<º_´||LL	EBc obstructiv!pulmonar]~|lung Ë!#make+it har>}íe	EAc otiti+media|long-term ea@ñ=||IMsuppurativ!	FAc pain||long-last%pain	EAc pancreat¿|last%swolle<pancreas	EAc pelv®pai<¹|long-last%pai<i<th!lowe@bÕy	EAc periodont¿|seriou+gum ~||AOaggrÀsë	EAc prostat¿|long-term swÕ%*th!prostî	EAc ren?failù|kidney+#slowl]stop workÉ||OAinsufficiency;IIkidney	EAc rhinosinus¿|long-term swÕ%*th!sinusÀ	FAc strÀs||long-last%strÀs	EAc ten×-typ!headache|headach!o<mo±days	EAc traumat®encephalopathy|ó<damag!_repeî>blow+}th!head	EAc urticaria|hë+#la±fo@weeks||IJspontaneou+;IJidiopath®	EAc venou+~|poo@Æ>retur<_th!legs	EAc widÀprea>pain|pai<i<man]place+fo@months	EAcity|h²long it ha+lasted
EAlogic?age|ag!i<years	KAtropic|chang%h²fa±th!he°beats
EAhorax|milk]flui>ô>th!lung
KAs|milky, ^fat
KAicial|scarrÉ	EAici?alopecia|scarr%hai@loss
BA]à|ey!p°#make+fluid
KAed|^tin]hairs
BA|tin]hai@#move+mucus
EAazol|Å!fo@leg Æ>flow
EAloxacin|Ó
KAian|*th!dail]bod]clock	BAia<rhythm|à'+24-hou@clock||KAclock
EAat%tumo@DNA|bit+*cÈ@DNA i<th!¼||QFu	EAator]shock|collaps!*Æ>flow
FA¶||scarr%*th!lër	KAtic|^last%lë@scars
EAtin|cÈ@[
EApram|Å!fo@deprÀ×
BA|bran»*{famil]*virusÀ
EAhromycin|Ó
EAca=|leg pai<whe<walkÉ, Í>b]narrowe>arteriÀ||AMintermitte¯
ABle||collarbone
BA lip|gap i<th!uppe@lip _å	EA lip an>palî|split i<th!lip o@ro**th!mouth||AAorofaci?cleft	BA palî|gap i<th!ro**th!mouth _å
EAmycin|Ó
BA.Clinic?Glob?ImprÀ×|doctor'+scor!*h²i³{perso<is	BA?commis×%group|forme@NHS bod]#planne>loc?servicÀ||||4	EA?course|h²a<âÀ+goÀ	EA?decisio<support|softwar!#help+doctor+decide	FA?deteriora=|patie¯gett%sicker|worsen%âÀs	EA?efficacy|h²we³{Ê¯works||MAectënÀs	EA?equipoise|re?doubt aboÂwhi»Ê¯i+better||AJ	RA?featurÀ||sign+an>symptoms	BA?guidelÛ|expert advic!o<th!be±æ	EA?improveÑ|gett%better	AA?invÀtigator||rÀearcher|ANstudy	AA?manifÀta=||sign	EA?negligence|ælÀ+car!#Í+harm||APmed	EA?nurs!specialist|nurs!^extr{trainÉ	EA?outcome|h²patient+do ð@µ	EA?practic!guidelÛ|advic!fo@doctor+o<be±æ||AS	EA?pregnanc]rî|shar!òbecom!pregnant	FA?prÀenta=|sign+an>symptom+{perso<shows|sign+an>symptoms	EA?relevÈ|whßit mean+fo@patients	EA?remis×|no sign+*âÀs	EA?rÀponse|h²{patie¯react+}µ	BB?settÉ|plac!wher!patient+get æ	EA?significÈ|whethe@{rÀult matter+}patients	BA?study|Òstud]^Ïe||JFrÀear»	EA?trial|stud]#tÀt+{Ê¯i<Ïe	EA?utility|h²useful it i+fo@æ	OAally||i<patients	KAall]indicîd|neede>fo@medic?reasons||AQmed	BAall]isolî>¹|fir±sig<*{ê!~	KAall]significant|big enough }matte@}patients	CAian||ÒprofÀ×al
EAasol|Österoi>cream
EAhen!citrî|Å!#help+releas!a<egg||KA;FBfen
EAepam|seizur!an>calm%[
EAÛ|Æ>prÀsur![
EAogrel|Å!#prevent+clots
BA fractù|broke<bon!#doe+ºbreak th!skin||AJsimple	EA reduc=|sett%*{broke<bon!withoÂ½
EA.Clostridioide+difficile|bowel bacteri{#caus!severe, wîr]stools||JKum	EA.Clostridium botulinum|germ #make+{Öpoison	EA.Clostridium difficil!ñ=|bowel Ç<ð@Ós||JQoide+dif	EA.Clostridium tetani|germ #Í+lockjaw
EAmazole|fungu+cream
BAng factor|Ì<#help+Æ>clot||BHoagula=
EAÛ|Å!fo@sever!Ñ?âÀs
BA@headache|sever!one-side>headach!#come+i<bouts	BA@randomize>trial|stud]#assign+whol!group+b]chÈ||PIs
HA-administer|giv!ßth!sam!time	BA-ñ=|two ñ=+ßth!sam!time	KA-occurrÉ|happen%ßth!sam!time	QA-occurr%Ãs|Ñ?âÀ+along ^drug o@alcohol problems||NBcondi=;ABdu?diagnosi
EAnistra=|giv%*two thÉ+ßth!sam!time
GAî||clot	DBa=||Æ>clottÉ	EAatio<cascade|chai<*step+#form+{clot	EAopathy|Ú<#affect+Æ>clottÉ
EAa=|narrowÉ	EAatio<*th!aorta|narr²sectio<i<th!à'+mai<artery||AAaort®coarcta=
BAmin|vitami<B12||BIyanoc
EA!dependence|Önee>fo@cocaÛ
FAioidomyco¶||valle]fever
BA|roun>germ
AA||tailbone
BAa|p°*th!inne@ea@#sense+sound	KAar|*th!inne@ear	BAa@implant|devic!#i+place>i<th!inne@ea@}ai>hearÉ
BA.Cochran!review|æful summar]*a³goo>studie+o<{quÀ=
BA|thre!letter+*gen!code
BAme|helpe@#{Ì<need+}work
BAor|helpe@#{Ì<need+}work
FAion||thinkÉ	KAë|aboÂthink%an>memory	CAiv!assÀsÑ||memor]an>think%tÀt|KBtÀ	EAiv!behavior?·|talk therap]#change+unhelpful thought+an>habits||RIural;JI-behavior	EAiv!behaviou@·|talk therap]#change+thought+an>habits	EAiv!declÛ|los+*memor]an>think%skill+ove@time	EAiv!deficit|troubl!^think%an>memory||LAysfunc=	FAiv!func=||memor]an>thinkÉ	FAiv!impairÑ||troubl!^memor]an>thinkÉ	EAiv!load|h²mu»th!min>mu±handle	EAiv!performÈ|h²we³th!min>works	EAiv!rehabilita=|train%fo@memor]an>thinkÉ||MFmedi	EAiv!rÀerve|th!Ø'+spar!power	EAiv!rÀtructurÉ|learn%}chang!harmful thoughts	EAiv!stimula=|activitie+#trai<th!mind	EAiv!·|talk therap]#change+thoughts
AA||group	BA study|stud]#follow+{group *Ï!ove@time
EArÈ|shar!*th!co±#th!patie¯pays||||3
DA||sex|AAsexu?intercourse
EAcÛ|Å!fo@painful joi¯attacks
EA chain|keep%vaccÛ+col>_factor]}clinic	CA comprÀs|cold, damp cloth|col>pack|CJol
BAomy|Î<}Ü!a³o@p°*th!larg!bowel
EA|cramp%bÕ]pain
EAs|swÕ%*th!larg!bowel
EAorativ!æ|car!b]{team
BAen|Ì<#hold+tissu!together
AAbon!fractù||broke<collarbone
BAer?vÀsel|sid!vÀsel #goe+ô>{block
EAd|thicke@flui>gë<in}{vein
LAc||bowel	EAc polyp|Ôi<th!bowel||EGrectal;AGadenomatous;EGùctal
BAscopy|cheÄ*th!larg!bowel ^{tin]camera
EA Dopple@ultrasonography|ultrasoun>*Æ>flow||AX;AQduplex;EVu@Do	DA visio<deficiency||colo@blindnÀs|||2
LActal||bowel	BAct?adenoma|sma³Ôi<th!bowel #ca<tur<in}´	EAct?´|cÈ@*th!larg!bowel	EAct?cÈ@screenÉ|tÀt+fo@bowel ´||EVù	EAct?carcinoma|bowel ´||LJadeno;EQu;EJùct?adeno	EAct?neoplasm|Ôi<th!bowel||SAia;EPu;EAùct?neoplasia	CAct?surgeon||bowel surgeon
BAomy|open%i<th!bÕ]#let+stool oÂ*th!larg!bowel	FArum||fir±brea±milk
DA visio<deficiency||colou@blindnÀs|||4
EAlei¶|clos%*th!vagina
EArhaphy|repai@*th!vagin{wall
BAcopy|close-up cheÄ*th!neÄ*th!womb
EAomy|cÂi<th!vagina
KAse|i<{deep sleep-lik!stî, ºabl!}wake
BAatio<·|Ê¯^two o@mor![s	BBatio<vaccÛ|vaccin!#protect+again±sever?~s||GIed	BAe>or?contraceptë|å ÿ pi³^two ÙÀ||JApill;GAatio<pill
EA|blackhea>o@whitehead
EAt æ|car!}eas!pain, º}cù||IAmeasurÀ
KAsal|liv%i<th!bod]withoÂharm
BAci?determina¯*health|businÀ+practic!#affect+health
BAute>fractù|bon!i<sever?piecÀ
EAsuroì|cÂ#open+{he°valve
BA bil!duct|mai<duct _th!lër
CBicabl!~||Ë!#ûd+_perso<}person	BAit]Òneed+assÀsÑ|stud]*whß{communit]need+}b!healthy	BAit]Òworker|traÛ>loc?perso<òhelp+other+^thei@health	EBit]immunity|enough Ï!protecte>}stop {Ë!_ûdÉ||AJpopula=	BAit]Ñ?Òteam|loc?team #treat+Ñ?âÀs||||4	BDit]settÉ|plac!su»a+{clinic, hom!o@school	EAit]transmis×|û>õ<Ï!i<a<area, sourc!unknown||KAûd	EAity-acquire>bacteri?pneumonia|lung Ç<caught outsid!th!þ	BAity-acquire>ñ=|Ç<_outsid!th!þ	FAity-acquire>pneumonia||pneumoni{caught outsid!þs	EAity-base>interven=|program i<{community	KAity-dwÕÉ|liv%ßhome
KAid|prÀe¯along ^anothe@âÀs	EAi>deprÀ×|deprÀsio<o<top *anothe@âÀs	BAidity|othe@Òcondi=||CJ-	EAidit]index|scor!*othe@âÀsÀ
EAativ!genom®hybridiza=|lab te±fo@extr{o@miss%DNA||ZAdisa=	BAator|Ê¯use>fo@comparison	EAtme¯¹|dangerou+prÀsur!i<{Ý, a<emergency
EAsio<fatigue|exhaustio<_car%fo@others
EAsî>cirrho¶|scarre>lë@#sti³works
EAme¯system|Æ>Ìn+#help fãgerms	EAÑar]DNA|DNA copie>_{gen!mÀsage	EAÑar]an>alternativ![|µ+outsid!usu?æ||OAtherapiÀ	FAÑar]feedÉ||start%soli>foods	EAÑar][|Ê¯use>along ^usu?æ||OA·	EAt!abor=|pregnanc]los+^noth%left behind	BAt!Æ>count|te±#count+th!cÕ+i<th!¼||AMfull	EAt!remis×|no sig<*th!cÈ@ð@µ	EAt!rÀponse|a³sign+*cÈ@gone	BAx carbohydrî|star»i<food+su»a+oat+an>beans	EAx region?pai<¹|sever!pai<ð@a<injury
CAanc!aid||pi³box|AOmulti-compartme¯;AAdosett!box||4	EAcî>urinar]tract ñ=|urin!Ç<#i+har>}treat
BAit!endpoint|group *rÀult+counte>a+one||KAoutcome	CAit!fillÉ||whit!fillÉ
BAn>fractù|broke<bon!#come+¸th!skin||AJopen	BAn>heterozygote|perso<^two differe¯change+i<on!gene	BAnde>medica=|Å!#{pharmac]mixe+}order||QAÛ;LAdrug
BAhensiv!metabol®panel|Æ>te±*sugar, salts, lë@an>kidne]health	BAssio<bandage|tãbandag!#ease+swÕÉ	BAssio<fractù|spin!bon!#ha+collapsed	BAssio<stockÉ|tãsoÄ#help+Æ>flow||NAock	EAssio<·|tãwrap+}help Æ>flow
CAmise>immun!system||weak immun!system	FAmise>immunity||weak immunity
EAsiv!behavior|act+{perso<feel+drë<}repeat||SBu
DAe>tomography||CT scan|HMrize;HMrise	AAe>tomograph]scan||CT scan|HRrize;HRrise	EAerize>cognitiv!trainÉ|ó<train%o<{computer
GAv!{child||get pregnant
JAitant||accompanyÉ	CAita¯medica=||othe@[|RAÛ;ENurre	BAita¯µ|othe@Ê¯ßth!sam!time||NAherapy	FAita¯use||us!together	MAitantly||ßth!sam!time
EAdÈ|agreeÑ
EAre¯chemoradio·|cÈ@drug+an>ray+together	MArently||ßth!sam!time
EAion%regimen|Ê¯befor!{transplant
EAt Ã|childhoo>patter<*break%rule+an>harm%others	EAtiv!hear%loss|hear%los+becaus!soun>canºrea»th!inne@ear
EAecì|Ü?*th!en>*{bone
BA biopsy|Ü?*abnorm?cÕ+_th!neÄ*th!womb||DAiza=	EA-beam compute>tomography|3D X-ra]*teeth o@jaws
BAenc!interval|rang!i<whi»th!tru!numbe@likel]liÀ
BAmator]tÀt|secon>te±}mak!sù
EA?microscopy|sharp microscop!pictù+i<layers
EAndÉ|mix-up *causÀ	BAnd%factor|othe@th%#ma]explai<{rÀult||IBe;MAvariable
KBital|prÀe¯_å	CAit?anomaly||å defect|MBbnormalit;LAmalforma=	EAit?cataract|cloud]len+_å	CAit?condi=||Ú<_å|LAÃ	BAit?defect|problem _å	EAit?diaphragmat®hernia|hol!i<th!mai<í%ø!_å	CAit?he°defect||he°problem _å|SAisease	EAit?hypothyroidism|underactiv!thyroi>_å	BAit?ñ=|Ç<#passe+}{bab]befor!å	EAit?rubÕ{¹|harm }{bab]_{viru+befor!å	EAit?syphilis|Ç<{bab]get+_th!mothe@befor!å
KAtë|^flui>build-up
BBat!vaccÛ|vaccin!mad!^{suga@_{germ'+coat||AJpolysaccharid
BActiva|thi<lin%*th!ey!an>eyelids	KActival|*th!thi<ski<ove@th!eye	FBctiv¿||pink eye
KAtë|#bind+bod]parts	BAtiv!tissu!~|Ë!*skin, joint+an>othe@support%ý||VAorder
KAguÛous|relî>b]¼	BAguÛou+marriage|marriag!õ<relativÀ	EAguinity|parent+relî>b]¼
EAou+seda=|Å!#keep+you calm an>sleep]bÂawake||AJmoderî;AJprocedural
BAvatorship|court orde@#let+someon!manag!another'+affairs||||2
EAidatio<·|Ê¯}ki³leftove@´
BAtu=?symptom|gener?sig<*âÀs, su»a+tirednÀs
EAaint-induce>moveme¯·|train%th!weak arm b]hold%th!Öone	IAict||narrow	EAic=|narrowÉ	EAictiv!pericard¿|stiff sac ô>th!÷	EAuct validity|whethe@{te±measù+whßit should
GAt {healthcar!profÀ×al||ask {ÒprofÀ×al|QJ car!pro;YAvider;QA car!provider;KNmedical|||1	GAt {physician||talk }{doctor|KAdoctor;IA^{doctor;IL^|||1	GAt you@healthcar!provider||ask you@doctor|TG car!pr;IR^you@he;IN^you@Ò|||1	GAt you@pharmacist||ask you@pharmacist|IP^|||1	GAt you@physician||talk }you@doctor|NAdoctor;IA^you@doctor;IO^|||1
EAt dermat¿|rash _touch%somethÉ	QAt precau=s|glove+an>gown+#stop germ+ûd%b]touch	EAt tracÉ|find%Ï!òwer!nea@{siÄperson
BAnme¯measù|step #keep+{Ë!_ûdÉ
BBinant|harmful á!i<food, wî@o@air
EAt validity|whethe@{te±cover+th!whol!topic
EAgenc]manageÑ|sma³reward+fo@reach%recover]goals	EAuit]*æ|see%th!sam!car!team ove@time	EAuou+ambulator]peritone?dialy¶|hom!Æ>clean%¸th!bÕy	BAuou+glucos!monitor|senso@#track+Æ>suga@a³day	EAuou+glucos!monitorÉ|track%*Æ>suga@a³da]^{sensor||ATflash	EAuou+infu×|stead]drip in}{vein	EAuou+positiv!airwa]prÀsù|gentl!ai@prÀsur!_{mask #keep+th!airwa]open	EAuum *æ|a³step+*æ, _fir±}last||BAar!continuum
FBcep=||å ÿ	CBceptë||å ÿ method	BAceptiv!implant|sma³ro>unde@th!ski<#prevent+Þ||AIå ÿ	CAceptiv!injec=||å ÿ injec=	CBceptiv!method||å ÿ method	CAceptiv!op=||å ÿ op=	CAceptiv!patch||å ÿ patch	CBceptiv!pill||å ÿ pill	CAceptiv!rÉ||å ÿ rÉ	EActility|h²we³ø!squeezÀ	BActù|stiffen%*{ø!o@joint	KBindicîd|ºsaf!}use	CAindica=||reaso<again±{µ	KAlîral|o<th!opposit!side	BA±dye|dy!#make+{sca<clearer||JAagent;JAmedium;JAmîrial	EA±sensitivity|see%thÉ+again±{lik!background	EAst-enhÈ>compute>tomography|CT sca<^{dye	EAst-enhÈ>ultrasound|ultrasoun>^{dye	EAst-induce>nephropathy|kidne]damag!_sca<dye||RBacut!kidne]injur
BAl arm|group #doe+ºget th!µ||IAgroup	BAlle>substÈ|drug ^strict leg?limits	BAlle>trial|stud]#compare+{Ê¯^someth%else
ABion||bruise
GAÀce||recover	DAÀcence||recovery	JAÀcent||recoverÉ	EAÀce¯plasma|Æ>flui>_Ï!ògot ove@th!âÀs
BAienc!sample|Ï!òwer!eas]}reach	EAienc!samplÉ|choos%Ï!òar!eas]}reach
EAgenc!insufficiency|troubl!turn%both eye+inward	EAsio<Ã|re?bod]symptom+withoÂê!damage||AJfunc=?neurological	EAsio<}ope<½|swit»}{large@cut
IAse||hav!{seizù	CA×||seizù
EAnatio<*benefits|h²two insuranc!plan+shar!costs||||2
BAent|set fe!fo@{visit o@[||FA||3
AA mechanism||wa]}cope|HAstrîgy	EA style|wa]*handl%strÀs
EA intrauterin!device|coppe@coil
BA numbe@varia=|extr{o@miss%stret»*DNA||RAnt
EA pulmonale|he°strai<_lung ~
EAente¶|Æ>te±_th!cord
EAomy|cÂi<th!êe+*th!spÛ
BA biops]specimen|thi<piec!take<^{needle	BA needl!biopsy|te±*{sma³piec!*tissu!take<^{needle||FG
BA|clea@fro¯*th!eye	KAl|*th!clea@fro¯*th!eye	BAl abra×|scrat»o<th!fro¯*th!eye	EAl collage<cross-linkÉ|Ê¯#stiffen+th!fro¯*th!eye||JM	EAl edema|swolle<fro¯*th!eye||IFo	EAl opacity|cloud]fro¯*th!eye	BAl transplant|transpla¯*th!clea@fro¯*th!eye||AAkeratoplasty	EAl transplanta=|new clea@fro¯*th!eye	BAl ulcer|ope<sor!o<th!clea@fro¯*th!eye
KAl|i<{plan!#split+fro¯an>back	LAry|*th!÷'+ow<Æ>vÀsels|he°artery	BAr]angiogram|X-ra]*th!he°arteriÀ	BAr]angiography|X-ra]*th!÷'+Æ>vÀsels	BAr]artery|arter]#brÉ+Æ>}th!÷	CAr]arter]bypas+graft||he°bypas+½|ZAaftÉ;XA½;JAbypas+½	EAr]arter]~|narrow%*th!arterie+*th!÷||JI÷	BAr]atherosclero¶|clogge>he°arteriÀ	BAr]calcium scan|sca<fo@har>buildup i<th!÷'+arteriÀ||RAtÀt	CAr]car!unit||he°car!unit|BKardiac	BAr]interven=|open%*{blocke>he°artery	EAr]occlu×|blocke>he°artery	BAr]steno¶|narr²he°artery	BAr]stent|tin]tub!#keep+{he°arter]open	BAr]¹|sudde<laÄ*Æ>}th!÷	EBr]thrombo¶|Æ>clot i<{he°artery
EAì|Ü?*{spin!bone
EA callosum|bridg!õ<th!two ó<halvÀ
HAat!with|b!linke>with	CAa=|link #doe+ºprov!{Í|link	BAatio<coefficient|numbe@#show+h²strongl]two thÉ+ar!linked
IAorî||confirm
BA|oute@layer
KAal|*a<oute@layer, ofte<*th!Ø	EA?bone|har>oute@bone	BAosteroid|Å!#ease+swÕÉ	BAosteroi>cream|cream #ease+itch%an>swÕÉ	BAosteroi>injec=|injectio<#ease+swÕÉ
EAol|strÀ+Ùe
DA||runn]nose
FA-effectë||goo>valu!fo@th!money	EA-effectënÀs|ÒgaÛ>fo@th!mone]spent	BA-effectënÀ+analy¶|compariso<*cost+an>Ògains	EA-sharÉ|whßpatient+pa]fo@covere>æ||||2	EA-utilit]analy¶|compariso<*cost+an>qualit]*life
BB death|sudden, unexplaÛ>death *{baby||BGrib
FB etiquette||cover%cough+an>sneezÀ
EAÈ|h²two thÉ+chang!together	BAî|othe@facto@take<in}account
BA>service|servic!#th!pla<pay+for||IAbenefit||2
EA'+milk Ì<allergy|allerg]}milk||LH
EA.Cowde<¹|Ð>growth+an>highe@cÈ@risk
BA.COX-2 ä|pai<Å!easie@o<th!stomach||AMcyclooxygenase	BA.Cox regrÀ×|math metho>}compar!risk ove@time||AApropor=?hazard+model;EApropor=?hazard+model
EA.CoxiÕ{burnetii|farm anim?germ #Í+fever
EAkievirus|viru+#Í+mouth an>han>sorÀ
BA.CPAP machÛ|machin!#keep+th!airwa]ope<^gentl!ai@prÀsù
EA cap|scal]patche+o<{baby'+scalp
KAl|*th!skull	BAl êe|ê!#come+straã_th!Ø
BAcì|Î<#Üe+p°*th!skull
KAfacial|*th!hea>an>face	EApharyngioma|Ônea@th!bas!*th!Ø	EAsynosto¶|bab]sku³bone+#joi<Áearly	BAì|Î<#open+th!skull
AAm||skull
BAne|á!#help+Ý+mak!energy	EAn!kinase|Ì<#leak+_damage>Ý	EAnÛ|wast!i<th!Æ>#show+h²th!kidney+work	EAnin!clearÈ|measur!*h²we³th!kidney+clea<th!¼
EAtialÉ|cheÄ*{worker'+train%an>license||||2
EAa=|crackl%sound	EAus|crackl%i<{joi¯o@unde@th!skin
EA.Creutzfeldt-Jakob ~|rar!ó<Ë!#get+wors!ver]fast
EA.Crimean-Congo hemorrhag®fever|deadl]feve@û>b]ticks||PKaemorrh
BA rÀolutio<team|team #help+i<{Ñ?Òcri¶||SEan>hom!Ê¯||4
EA.CRISPR|tool fo@chang%genÀ
BA?accÀ+þ|sma³rur?þ||||2	FA?æ||intensiv!æ	CA?car!unit||intensiv!car!unit|AFintensiv!·	EA?âÀs|life-threîn%âÀs	EA?âÀ+polyneuropathy|ê!damag!i<ver]siÄÏe	EA?limb ischemia|ver]poo@Æ>fl²}{leg o@foot||SEa;BJhron®limb-threînÉ;BEhron®limb-threîn%ischa
EA.Crohn'+~|long-term swÕ%*th!bowel||FI
EA-contamina=|û>*germ+_on!foo>o@surfac!}another	EA-protec=|protectio<again±relî>germs	KA-reactë|react%}someth%similar	EA-reactivity|reactio<}someth%similar	KA-sec=al|look%ßon!poi¯i<time	BA-sec=?study|stud]*Ï!ßon!poi¯i<time
EBite|uppe@teeth #bit!ú!th!lowe@teeth
BAve@trial|stud]i<whi»ea»group trie+both µs||KAstudy
EA|childhoo>Ç<^{bark%cough
EA mortality|death+befor!an]adjust%fo@age
FAÀerva=||freezÉ	EAobe|tool #freezÀ
FArgery||surger]b]freezÉ|EAabla=
EAerapy|Ê¯^extrem!cold
EA.Cryptococcus|fungu+#ca<ñt th!Ø	EAcocc?menÉ¿|fungu+Ç<ô>th!Ø	EArchidism|tÀticl!#ha+ºmove>down	EAsporidio¶|bowel Ç<_{parasit!i<wîr||NAum ñ=
EAl arthropathy|joi¯pai<_crystals	BAllin!lens|natur?len+*th!eye	EAlloid|salt wî@gë<in}{vein
EA.CT angiography|sca<*th!Æ>vÀsels	BA.CT colonography|sca<*th!larg!bowel||ABvirtu?colonoscop
KAal|cube-shaped
EA?competence|know%an>rÀpect%Ïe'+cultù||SAy	KAall]competent|rÀpectful *Ïe'+cultù
AAtiv!dose||tot?dose	BAtiv!incidence|shar!*Ï!òget i³ove@{time
KAve|abl!}cù
BAin|yÕ²á!i<turmeric
EAage|scrap%oÂ*ý
EAù|curve
EA.CushÉ'+¹|Ámu»*{strÀ+Ù!i<th!à||HJ;KBË
EAi?æ|help ^dail]tasks, ºmedic?æ||||2
JBous||skin	EAou+T-ce³lymphoma|Æ>cÈ@*th!skin||AAmycosi+fungoidÀ	EAou+candidia¶|yea±Ç<*th!skin	EAou+larv{migrans|itch]trail _{worm i<th!skin	EAou+leishmania¶|ski<sore+û>b]san>fliÀ	EAou+lupu+erythematosus|ski<rash _{Ë!*th!defens!system||AUdiscoid	EAou+melanoma|ski<cÈ@_pigme¯¾	EAou+squamou+ce³carcinoma|typ!*ski<´
BA value|valu!#divide+norm?_ºnormal||DJ-;HApoint;DA-off point
FAacteria||blue-gree<algae
EAis|blu!ti¯*th!ski<o@lip+_l²oxygen
KAic|blu!_l²oxygen
EA AMP|mÀsenge@ú!¾
EAialy¶|splitt%*a<ey!layer
EAxygenase|Ì<#Í+pai<an>swÕÉ	EAxygenase-2|Ì<#Í+pai<an>swÕÉ
EAhosphamide|ÖcÈ@an>immun![	EAhotocoagula=|lase@Ê¯}lowe@ey!prÀsù	EAlegia|drop+#stop th!ey!_focusÉ
EAporÛ|Å!#make+th!bod]keep {new organ||BAiclosporin;LA
EAhymia|mil>moo>swÉ+ove@years
BA|sac fille>^fluid
BAi<C|Æ>Ì<#show+h²kidney+work
BAì|Î<}Ü!th!bladder||AKradic?
BAne|Ì<build%block
EA fibro¶|Ð>Ë!#clog+th!lung+^thiÄmucus	EA fibrosi+transmembran!conductanc!regulator|gen!#fail+i<a<Ð>lung ~
EBis|bladde@ñ=
EAele|bladde@#bulge+in}th!vagina
EAraphy|X-ra]*th!bladder
EA>macula@edema|flui>i<th!cente@*sight||QFo
EAithia¶|bladde@stonÀ
EAetry|te±*bladde@prÀsù
BAcopy|look ú!th!bladde@^{thi<camera
EArethrography|X-ra]*th!bladde@an>it+tube
EAbÛ|Æ>cÈ@[
EArom!P450|lë@Ìn+#break dow<drugs
EAnetics|stud]*DNA strand-lik!gen!carriers
BAne|Ì<#immun!cÕ+us!}sen>signals	BAn!storm|dangerou+overreactio<*th!immun!system
KAgical|*cÕ+unde@{microscope||JA	EAgy|stud]*cÕ+unde@{microscope
EAgalovirus|commo<viru+#ca<harm unbor<babiÀ	EAgaloviru+retin¿|viru+Ç<*th!baÄ*th!eye
EAthology|stud]*siÄ¾
EAasm|jÕ]ú!{cÕ	KAasmic|*th!jÕ]ú!{cÕ
EAductiv!½|Ü%a+mu»cÈ@a+possible||AIdebulkÉ
BAeleton|fram!ú!{cÕ
EAl|liqui>ú!{cÕ
LAxic||cÕ-killÉ	BAx®drug|drug #kill+¾, use>again±´||KA[	EAxicity|harm }¾
BA.D-dime@tÀt|Æ>te±fo@clots
EAtran|Æ>thinner
EAcystecì|Ü?*{tea@sac	EAcyst¿|ñte>tea@sac	EAcystorhinosì|Î<}ope<{tea@duct
EAarin|Æ>thinne@shot
EB|tin]flake+*ski<_animals||AGanim?;AGpet 
EAiflozin|diabete+an>he°[
EAe|Å!fo@lepros]an>ski<~
EAycin|ÖÓ
BA.DASH diet|eat%pla<#help+lowe@Æ>prÀsù
EA extrac=|pull%fact+oÂ*studiÀ	BA safet]monitor%board|group *expert+òwat»{stud]fo@harm||FUan>saf;FAmonitor%committee
BA scan|earl]sca<#show+whe<th!bab]i+due||||4
FA cas!½||same-da]½|||4
EA Quervain'+tenosynov¿|sor!tendon+ßth!thumb||LO	KA novo|new, ºther!before	BA novo muta=|new gen!chang!ºfoun>i<th!parents	KA-identified|^person?detail+Üed||ACanonymiz;ACanonymis
KAtatÉ|mak%ver]weak	DAty||weaknÀs
IAe||clean	EAeÑ|Ü?*dea>tissu!_{wound
EAula=|tak%oÂ{tube
CAou+tooth||bab]tooth|AGprimary
EAo<aid|tool #help+Ï!choos!æ
EAniza=|clear%germ+_th!à||IFs
EAensî>cirrho¶|scarre>lë@#fails	EAensa=|sudde<worsen%*a<âÀs	EArÀsio<sicknÀs|âÀ+i<dër+òcom!up Áfast	EArÀsio<½|surger]#take+prÀsur!off {êe||AAspin?decomprÀ×;AVspin?	EArÀsiv!craniecì|Ü?*sku³bon!}eas!prÀsù
FAi=É||los+*fitnÀs
CAÀtant||stuff]nos![
GAaminî||clean	EAamina=|Ü?*germs, chemical+o@radia=
EAica=|Ü?*a<oute@layer
CAtu+ulcer||bedsore|AGprÀsù;AAprÀsur!injury
EA ó<stimula=|Ê¯#send+weak pulse+in}th!Ø	EA vei<thrombo¶|Æ>clot, ofte<i<th!leg||HLnous	EA venou+insufficiency|poo@Æ>retur<_th!legs
GAte||pas+stool|DFa	FA=||pass%stool|DHa	EAtor]Ã|troubl!pass%stool
EAilla=|electr®shoÄ#rÀtart+{norm?÷beat	BAillator|devic!#shock+th!he°baÄin}rhythm
BAency|laÄ*somethÉ	BAenc]~|âÀ+_laÄ*{nutrient	LAent||lackÉ	BAt|laÄo@loss
BAtiv!host|anim?i<whi»{parasit!breeds
BAity|p°^th!wrong shape
EAra=|sl²breakdown	KAratë|slowl]break%down	EArativ!disc ~|wor<disc+i<th!spÛ||QIk	BArativ!~|Ë!#get+wors!ove@time	EArativ!joi¯~|joi¯pai<an>stiffnÀ+_wear	EArativ!lumba@spondylolisthe¶|spin!bon!#slip+^age
DAi=||swallowÉ
EAa=|breakdown	IAe||break down
EA>onset ø!sorenÀs|sor!Ý+{da]o@two lîr	EA>puberty|pubert]#start+lî
KArious|harmful
EArat!self-harm|hurt%onÀelf o<purpose
IAî||dÀcribe
EAum|sudden, sever!confu×	EAum tremens|dangerou+shak%an>confusio<_alcohol withdrawal
CAd||shoulde@Ý|HA Ý
KAonal|^false, fixe>beliefs
EAraliza=|los+*mÛrals||KFs
EAaphics|fact+su»a+ag!an>sex
KAinatÉ|stripp%th!coat%*êÀ	BAinat%~|Ë!#damage+th!cover%*êÀ||RAorder	EAina=|los+*th!protectiv!cover%*êÀ
EAra=|los+*{Ìn'+shape
BAt®cÕ|immun!ce³#show+germ+}others
EAa=|los+*êÀ
EA|viru+û>b]mosquitoe+#Í+feve@an>pain||GA fever	EA hemorrhag®fever|sever!tropic?feve@^bleedÉ||IQa	EA virus|viru+û>b]mosquitoÀ
EAmab|bone-strengthen%shot
EAometry|te±*bon!strength
BA abscÀs|pocket *pu+ô>{tooth||AItooth;AKperiapic	EA amalgam|mix *metal+use>}fi³teeth	EA arch|r²*teeth	EA bridge|fals!tooth hel>b]th!teeth next }it	FA calculus||hardene>plaque	FB cariÀ||tooth decay|AG	EA carie+experience|h²mu»tooth deca]on!ha+had	CB crown|cap #cover+{tooth|tooth cap	BA dam|thi<sheet use>a+{barrie@dur%or?sex	EA enamel hypoplasia|thi<tooth coatÉ||AR	EA ero×|tooth surfac!wor<awa]b]acid||AItooth	EA fluoro¶|mark+o<th!teeth _Ámu»fluoride||AJ	BA hygienist|perso<òclean+teeth an>check+gums	BB implant|po±i<th!jaw #hold+{fals!tooth	EA plaque|stick]film *germ+o<teeth	FB prophylaxis||teeth cleanÉ|AOor	BA prosthe¶|fals!tooth	FA pulp||ú!*th!tooth	BA rÀtora=|repai@su»a+{fill%o@crown	FA scalÉ||teeth cleanÉ	BB sealant|thi<coat%#protect+teeth _decay||AIpit an>fissù;AIfissù	EA trauma|injur]}th!teeth	BA veneer|thi<cove@fo@th!fro¯*{tooth
EA|har>laye@unde@th!tooth surface||GAe
EAion|th!teeth
KAacial|*teeth an>face
LBenîd|l²i<oxygen|low-oxygen
EAibonucle®acid|molecul!#hold+th!genÀ
BAe¯variable|rÀult #{stud]measurÀ
IAe||us!up	EAion|us%up
BAriza=|electr®chang!#fire+{êe||IFs
EA=|build-up
EA formula=|shot #work+fo@weeks	BA injec=|injectio<#work+fo@weeks||AAlong-act%injectable
EAcribÉ|safel]stopp%[+#ar!no longe@needed	KAsë|*l²mood	BAsiv!Ã|deprÀ×	BAsiv!episode|tim!*deep deprÀ×||ASmajo@	BAsiv!symptom|sig<*deprÀ×	BAsiv!symptomatology|sign+*deprÀ×
QAatio<*libert]safeguards|rule+#protect Ï!òcanºagre!}thei@æ||||4
EAra×|Ê¯#smooth+th!skin
LA||skin
EA¿|red, itch]skin	EAiti+herpetiformis|itch]blister+tie>}gluten	EAographism|ski<#welt+whe<scratched	LAologic||skin|MAal	CBologist||ski<doctor	FAology||medic?ski<æ	BAome|ski<are{fe>b]on!êe	EAomyos¿|Ë!^weak Ý+an>{ski<rash	BAophyte|fungu+#ñt+skin, hai@o@nails	EAoplasty|ski<repair	EAoscopy|clos!look ßskin	CAo¶||ski<~
BA|laye@unde@th!oute@skin
EAcopy|clos!look ß{ski<spot
EAra=|drop i<Æ>oxygen
EAitiza=|slowl]gett%use>}{trigger||JFs
EA>tumor|Ô#doe+ºû>bÂgrow+in||MBu
EArÀsin|Å!#lower+urÛ
FAma=||peel%skin
EAio<bias|erro@_unequ?check%*th!groups
GAorî||worsen||||1	DAora=||worsenÉ||||1
BAina¯*health|th%#affect+health
EAfica=|clear%{drug o@poiso<_th!à
KAental|harmful
EAo@Ý|bladde@Ý||IA	EAo@overactivity|bladde@ø!#squeeze+Áoften
BApÑ?delay|dela]i<reach%skills	BApÑ?disability|lifelong Ú<#affect+learn%o@dail]skills	BApÑ?Ã|Ú<#affect+h²{chil>grow+an>learns	EApÑ?dyslexia|troubl!learn%}read	BApÑ?milÀtone|ski³#mo±childre<rea»b]{certai<age	EApÑ?monitorÉ|watch%h²{chil>grow+an>learns||OAsurveillÈ	EApÑ?screenÉ|cheÄ*h²{chil>grow+an>learns
BAe>septum|crooke>wa³ú!th!nose
BA.DEXA scan|sca<#show+h²Öbone+are||BH
EAthasone|Österoid
EAetomidÛ|calm%Å!use>i<þs
EAcardia|he°o<th!rãside	EAmethorphan|cough [
EAe+insipidus|rar!Ú<^greßthirst, unrelî>}Æ>sugar||AAarginin!vasoprÀsi<deficiency	DAe+mÕitus||diabetÀ	EA®foot|foot damag!_diabetÀ	EA®foot ñ=|ñte>foot i<diabetÀ	BA®foot ulcer|ope<sor!o<th!foot _diabetÀ||JF	EA®gastropare¶|sl²stoma»_diabetÀ	EA®ketoacido¶|life-threîn%aci>buildup i<th!Æ>_diabetÀ	FA®nephropathy||kidne]damag!_diabetÀ|JAkidne]~	FA®neuropathy||ê!damag!_diabetÀ	EA®peripher?neuropathy|ê!damag!_diabetÀ||KKoly	EA®retinopathy|ey!damag!_diabetÀ	CAologist||diabete+doctor
BA.Diagnost®an>Statistic?Manu?*Ment?Disorders|handbook *Ñ?âÀsÀ	BAstic|te±#find+a<âÀs	EAst®accuracy|h²ofte<{te±i+right	BAst®criterion|sig<neede>}nam!a<âÀs	BAst®error|wrong, misse>o@lat!diagno¶	EAst®imagÉ|X-ray+an>othe@scans	BAst®marker|sig<#show+a<âÀs	EAst®te±accuracy|h²ofte<{te±i+right
EAtic?behavio@·|talk therap]#teache+way+}cope||TGu@t;UF?th
BAî|flui>use>}clea<th!¼	EAis|Ê¯#clean+th!Æ>whe<th!kidney+fail||AIkidne]
DA dermat¿||diape@rash|||2
DAre¶||heav]sweatÉ	JAretic||sweaty
KAagmatic|*th!mai<í%Ý	FAagmat®íÉ||deep bÕ]íÉ
BA¶|shaft *{long bone
CBe?~||âÀ+#Í+diarrhea|KAâÀs||2	CBoe?~||âÀ+#Í+diarrhoea|LAâÀs||4
KAlic|õ<÷beats	EAl®Æ>prÀsù|bottom numbe@*{Æ>prÀsur!readÉ||KI	BAl®dysfunc=|troubl!fill%*th!÷	EAl®he°failù|he°Ástiff }fill||AAhe°failur!^prÀerve>ejectio<frac=
EArmy|heßuse>}treßo@cÂý
EAam|calm%[
EAenac|pai<an>swÕ%[
KAy|*food	FA]cholÀterol||cholÀterol i<food	BA]fiber|p°*plant+you canºdigÀt||LAre	DA]intake||diet	AA]modifica=||chang!i<diet	BA]suppleÑa=|add%vitamin+o@foo>products||AQnutri=al
BAian|expert o<foo>an>health||FDc;AJregistere>;ADregistere>dietic
BAenti?diagno¶|li±*possibl!causÀ	IAentiî||te³apart
EAult airway|airwa]#i+har>}reach	PBult]conceivÉ||troubl!gett%pregnant
EA!axon?injury|tor<ê!fiber+i<th!Ø	EA%capacity|h²we³th!lung+pas+o<oxygen	EAion|ûdÉ	EAio<tenso@imagÉ|sca<*th!Ø'+wirÉ	EAion-weighte>imagÉ|sca<#show+earl]stroke
EA.DiGeorg!¹|Ú<_{miss%piec!*DNA
BAl rect?examina=|cheÄú!th!bottom ^{glove>fÉer||TA	EAl subtractio<angiography|sharp X-ra]*Æ>vÀsels	BAl therapeutic|app #treat+{Òcondi=
EAn|he°[
IB||widen	EA>cardiomyopathy|stretched, weak he°Ý	BA>ey!exam|ey!cheÄð@drop+#wide<th!pupils||QAina=
FAon||widenÉ|FDat	EAo<an>cùttage|procedur!#clear+th!womb linÉ||FRat
BBr|tool #widen+a<openÉ
EAzem|he°an>Æ>prÀsur![
BAt|liqui>fo@mix%{[
EAyl fumarî|Å!fo@ê!o@ski<~
EAostone|Å!#soften+th!neÄ*th!womb
BAidyl peptidase-4 ä|diabete+[
EAhydramÛ|allerg]Å!#make+you sleepy
EAeria|seriou+throßÇ<#ca<bloÄíÉ
DBia||doubl!vi×
EAdamole|Å!#prevent+clots
BA or?anticoagulant|newe@typ!*Æ>thinne@pill||ATnovel	BA thrombi<ä|Æ>thinner	BA-act%antiviral|Å!#cù+{lë@virus||XA agent	EAl]observe>·|watch%{patie¯tak!ea»dose||TAreatÑ
EAlit]weight|numbe@fo@h²ba>{Ú<is	BAlity-adjuste>lif!year|lo±yea@*health]life
BAharide|suga@mad!*two parts
BAì|Î<}Ü!p°*{disc i<th!spÛ||AKmicro
QArg!instruc=s|instruc=+fo@car!ßhome	FArg!plannÉ||plann%}go home	BArg!summary|report aboÂ{hospit?stay
EAis|ñte>spin!disk
EA>eczema|round, itch]patche+*skin
ABora=||colo@change|||2	ABoura=||colou@change|||4
DAtinua=||stoppÉ	PAtinuatio<of||stoppÉ
EAdÈ|disagreeÑ
EAmina¯validity|h²we³{te±tÕ+thÉ+apart	IAminat!õn||te³apart
EA!activity|h²activ!{Ë!is	BA!activit]score|scor!*h²activ!{Ë!is	EA!burden|tot?harm #{Ë!doe+}Ïe||AAburde<*~	BA!cluster|group *case+clos!i<tim!an>place	EA!elimina=|end%{Ë!i<on!region	EA!eradica=|wip%oÂ{Ë!everywhere	FA!progrÀ×||worsen%*th!~|AAprogrÀsio<*~;AAprogrÀsio<*th!~	BA!rÀervoir|wher!{germ lë+õ<outbreaks	EA!severity|h²ba>{Ë!is	FA!surveillÈ|regula@track%*òget+siÄan>where|Ë!trackÉ|ANpubl®health	BA!vector|carrie@*~, su»a+{mosquito	KAe-free|withoÂsign+*~	EAe-fre!survival|tim!^no sig<*cÈ@ð@µ	KAe-modifyÉ|slow%th!~	BAe-modify%antirheumat®drug|Å!#slow+joi¯~	BAe-modify%drug|Å!#slow+{~	BAe-modify%·|Ê¯#slow+{~||TAreatÑ	KAe-specific|aboÂon!~
BAî>joint|joi¯^bone+oÂ*place||AAjoi¯disloca=
EAenta=|ºknow%wher!you are
KAce>fractù|^bon!oÂ*place
BA=|cutt%apart
BAinî>ñ=|Ç<#ha+û>¸th!à	EAinî>intravascula@coagula=|dangerou+clott%an>bleed%throughoÂth!à	EAina=|ûd
EAia=|feel%cÂoff _yourself o@th!world	EAiativ!Ã|feel%cÂoff _yourself	EAiativ!identit]Ã|hav%mor!tha<on!sens!*self
KA|farthe@_th!trunk *th!à	EA radi?fractù|broke<wrist	BA radius|forearm bon!nea@th!wrist	CA radiu+fractù||broke<wrist
EAt metasta¶|cÈ@#û>far||QBe
LAded||swollen	KAsible|abl!}stretch	FA×||swÕÉ|GDt
BAct nurse|nurs!òvisit+Ï!ßhome||||4
EAis|mak%*mu»urÛ
CAic||wî@pill
EAicula@bleedÉ|bleed%_pouche+i<th!bowel	EAicul¿|swolle<o@ñte>sma³pouche+i<th!bowel	EAiculo¶|sma³pouche+i<th!wa³*th!bowel||KAa@~
LAtic||frîrnal	BAt®twin|frîrn?twin
EA.DNA methyla=|chemic?tag+#tur<gene+off	EA.DNA sequencÉ|read%th!letter+*DNA
BA-not-rÀuscitat!order|reque±#{stoppe>he°ºb!rÀtarted||AGDNR
EAmÛ|Å!#make+th!he°beßstronger
EAxel|cÈ@[
BAhexaeno®acid|health]fß_fish
EAgravir|HIV [
FAliar]æ||hom!æ|||4	CAliar]visit||hom!visit|||4
EAidone|Å!again±nausea
EAzil|memor][
EA huma<milk|milk _anothe@mother||GFbreast	EA nephrecì|Ü%{kidne]}giv!away
EAno¶|slow-grow%sore+û>b]sex||AAgranulom{Éuinale
EAne|ó<chemic?linke>}reward	BAn!agonist|Å!#act+lik!{ó<signal||JHrecepto@	BAn!antagonist|Å!#block+{ó<signal	BAn!receptor|ce³p°#receë+{ó<signal	KAnergic|us%{ó<chemic?fo@moveme¯an>mood
BA@ultrasound|ultrasoun>#show+h²Æ>flows
KA|o<th!baÄo@uppe@side	BA root ganglion|ê!bundl!b]th!spÛ
EAlexion|bend%th!foot up
EAamide|ey!drop fo@high ey!prÀsù
AA||dose||||1
AA adjustÑ||chang!i<dose	EA Àcala=|rais%*th!dos!i<steps	EA reduc=|lower%th!dose	EA titra=|sl²chang!*th!dose	KA-dependent|stronge@^{highe@dose	BA-find%study|stud]#look+fo@th!be±dose||FGÀcala=;FJrang	KA-limitÉ|#keep+th!dos!_go%higher	BA-rÀpons!curve|ch°*dos!again±effect	BA-rÀpons!rela=ship|link õ<th!amou¯an>th!effect||NA
EA frequency|h²ofte<}tak!it	CA interval||tim!õ<dosÀ|DJe	CA regimen||dos!plan|DIage	BA schedule|pla<fo@whe<}tak!ea»dose
KA-blind|wher!neithe@patient+no@rÀearcher+kn²òget+what||MAed	BA-blin>placebo-ÿle>trial|stud]wher!no on!know+òget+th!fak!µ	BA-blin>trial|stud]i<whi»no on!know+òget+whi»µ||NAstudy	KA-masked|hidde<_both patient+an>staff
BA|traÛ>companio<fo@å
IAgulî||tur<down|EI-	EAgula=|turn%dow<*{gen!o@procÀs||EK-
HAtrî|lowe@bit b]bit
EAsin|prostat!an>Æ>prÀsur![
EAbicin|cÈ@[
EAclÛ|Ó
BA.DPP-4 ä|diabete+pi³#help+lowe@Æ>sugar
EA.Dravet ¹|sever!seizur!âÀ+_{gen!change
QAt precau=s|mask+#stop germ+ûd%b]coughs	EAt transmis×|û>¸cough+an>sneezÀ||IAûd
BAt rî|shar!*Ï!òleft th!study
EA absorp=|h²th!bod]take+i<{drug	EA clearÈ|h²th!bod]get+ri>*{drug	EA delëry|gett%Å!in}th!à	EA delër]system|wa]}get Å!in}th!à	EA dër×|giv%o@sÕ%someone'+Å!}others	EA elimina=|h²th!bod]get+ri>*{drug	EA erup=|ski<rash _{drug	EA exposù|amou¯*drug i<th!à	EA hypersensitivity|allerg]}{drug	BA interac=|chang!i<h²on!Å!work+becaus!*another||EM-drug;AMmedica=;AM[	EA metabolism|h²th!bod]break+dow<{drug	EA rash ^eosinophilia|sever!ski<reactio<}{drug	EA re¶tÈ|whe<[+stop workÉ	BA tier|pric!level *{[||AFformulary||2	EA tolerÈ|need%mor!*{drug fo@th!sam!effect	BA-elut%stent|mÀh tub!#release+[	KA-induced|Í>b]{Å!o@drug||AImedica=	EA-induce>lë@injury|lë@damag!_{[	KA-re¶tant|ºkille>b]th!usu?[s	EA-re¶ta¯tuberculo¶|tuberculosi+#commo<[+canºcù||AZmultidr
EA|yÕ²spot+ßth!baÄ*th!eye
BA powde@inhaler|inhale@fo@Å!a+{powder	EA socket|painful heal%ð@{tooth i+pulled
KA eligible|^both Medicar!an>Medicaid||EJly||2	EA-energ]X-ra]absorptiometry|sca<#show+h²Öbone+are
EA.Duchenn!muscula@dystrophy|Ð>ø!weaknÀ+#get+wors!i<boys
KA|*{sma³tub!i<th!à	EA carcinom{i<situ|abnorm?cÕ+ú!{milk duct #hav!ºûd
EAtÛ|Å!fo@l²moo>an>ê!pain
KAal|*th!fir±p°*th!sma³bowel	BA?ulcer|sor!i<th!fir±p°*th!bowel	BAum|fir±p°*th!sma³bowel
EAmab|shot fo@itch]ski<an>asthma
EA.Dupuytren'+contractù|fÉer+#curl an>sta]bent||JM
EA mîr|tough lin%ô>th!Ø
EA!medic?equipÑ|last%item+fo@hom!æ, su»a+wheelchairs
EAeride|prostat![
EA *candour|dut]}b!hone±aboÂmistakÀ||||4
FAhria||slurre>o@unclea@speech
EA¶|unhealth]balanc!*gÂgerms
EAculia|learn%Ú<#make+number+hard
EAzia|painful stool
EAdochokinÀia|troubl!^quiÄback-and-forth movÀ
EAcutiv!¹|troubl!plannÉ
CAc=|ºwork%wÕ|poo@func=	LAc=al||ºwork%wÕ
EAminoma|cÈ@*th!ovary
FAsia||change>sens!*taste
EAphia|troubl!writÉ
EAÀia|moveÑ+you canºÿ||AKtardiv!	EAÀias|moveÑ+you canºÿ
EAia|learn%differenc!#make+read%hard
EAidemia|unhealth]level+*cholÀterol o@fßi<th!¼||IEa
FAorrhea||perio>pain|KCo
EAria|misjudg%distanc!i<moveÑ
FAeunia||painful sex
FBsia||indigÀ=
FBgia||troubl!swallowÉ	EAsia|troubl!speak%o@understand%words
FAnia||hoarsenÀs	EAria|deep unhappinÀ+o@unease	KAric|feel%bad
EAsia|abnorm?cÕ+#coul>becom!´	KAstic|^abnorm?¾	CAst®nevus||unusu?mole|AGatypical;MEa
FAa||shortnÀ+*í|FCo
EAxia|Ú<#make+moveme¯an>coordinatio<hard||BAevelopÑ?coordinatio<Ã
CAthmia||irregula@÷beat|AIcardiac ar
EAia|poo@coordina=
BAm®Ã|long-last%l²mood
DAia||difficult å
EAia|ø!spasm+#twi±th!à
FAa||pai<whe<pass%urÛ
EA-cigarett!o@vap%use-associî>lung injury|lung damag!_vapÉ	EA-prÀcribÉ|send%prÀcrip=+b]computer||BLlectron®
EAm perfora=|hol!i<th!eardrum
DA childhoo>cariÀ||bab]tooth decay|AAbab]bottl!tooth decay	EA childhoo>interven=|earl]help fo@sma³children	EA interven=|help a+soo<a+{problem shows	EA mobiliza=|gett%patient+mov%soon||MFs	EA mortality|death+soo<ðr	KA-onset|start%ß{young age
EA<equin!encephal¿|rar!ó<Ç<û>b]mosquitoÀ
EA.Ebol{viru+~|deadl]feve@û>b]bod]fluids
CAo¶||bruise
EAcocco¶|tapeworm Ç<#form+flui>sacs||AAhydati>~
CArdiogram||ultrasoun>*th!÷	KArdiographic|*{he°ultrasound	EArdiography|ultrasoun>*th!÷
EAlia|repeat%whßother+say
EAsia|seizù+_dangerou+high Æ>prÀsur!i<Þ
BAic?study|stud]#compare+whol!groups, ºsÉl!Ïe
EAicology|stud]*poison+i<natù
BArasite|parasit!#lë+o<th!skin
CAc ÷beat||extr{o@skippe>÷beat|IE	CAc Þ||pregnanc]outsid!th!womb
EAion|eyeli>#turn+outward
EA herpeticum|ski<Ç<o<top *itch]skin
EAone|Å!fo@{ê!~
FB||swÕÉ|AFo	KA-formÉ|caus%swÕÉ||ANo
LAous||swollen|AJo
KAte|withoÂteeth
EAlism|hav%no teeth	JAlous||toothlÀs
EA.Edwards' ¹|rare, sever!genet®Ú<prÀe¯_å||HJ;AAtrisom]18
EAenz|HIV [
EA size|h²big th!effect is	BAo@cÕ|ce³#acts
KAnt|carry%away	BA¯êe|ê!#carrie+signal+_th!Ø
CAÀce¯tablet||fizz]tablet
JAcious||effectë	EBcy|h²we³it works	CAc]rî||succÀ+rî
BAon|buildup *fluid
EA retrieval|tak%egg+_th!ovariÀ||AKoocyte
EA.eHealth|Òcar!b]internet
EA.Ehlers-Danlo+¹|Ð>Ú<^loos!joint+an>fragil!skin
EAhio¶|Ç<û>b]ticks
BApentaeno®acid|health]fß_fish
BAo<frac=|shar!*Æ>th!he°pump+oÂ^ea»beat
EAse|Ì<#break+dow<stretch]ý
EAcity|stretchinÀs	BAn|Ì<#make+tissu!stretchy
EAgraphy|sca<#show+h²stiff th!lë@is
AA fractù||broke<elbow
CAv!caÀarean||planne>caÀarean|||4	FAv!æ||planne>æ|||4	CAv!cÀarean||planne>C-sec=|JBC-sectio||2	EAv!opera=|planne>opera=	BAv!procedù|planne>procedur!#i+ºurgent	EAv!½|planne>surger]#i+ºurgent
EAoacupunctù|needle+^weak current	BBocardiogram|te±*th!÷'+rhythm	KAocardiographic|*{he°tracÉ	EAoconvulsiv!·|electr®pulse+}th!Ø, gë<whil!asleep	BAode|sma³pa>#pick+up o@send+electr®signals	EAodÀicca=|dry%tissu!^current	BAoencephalogram|te±*th!Ø'+electric?activity	KAoencephalographic|*ó<wav!recordÉs	EAoencephalography|record%*ó<wavÀ	EAoly¶|us!*curre¯}Ü!hair	BAolyte|bod]salt, su»a+sodium o@potassium	EAolyt!imbalÈ|Ámu»o@Álittl!salt o@mÛral+i<th!¼	EAomyography|te±*Ý+an>thei@êÀ	EAo<microscopy|pictù+*ver]tin]thÉs	EAon®fet?monitorÉ|cheÄ*th!baby'+÷beßdur%å||MNoet	BAon®Òrecord|compute@recor>*{person'+æ||LHmedical	CAon®nicotin!delër]system||e-cigarette	EAophore¶|lab metho>#sort+molecule+b]size	KAophysiological|*electr®signal+i<th!à||SA	CAophysiologist||he°rhythm doctor|ATcardiac 	EAophysiology|stud]*electr®signal+i<th!à	BAophysiolog]study|te±*th!÷'+electric?signals	EAoretinography|te±*th!eye'+electr®signals||QAm
EAe>Æ>prÀsù|Æ>prÀsur!{littl!abov!normal|||I<th!US {stag!*it+own, bel²th!high range.	DAe>Æ>sugar||high Æ>sugar|PAglucose;JAglucose	DAe>cholÀterol||high cholÀterol	AAe>he°rî||fa±he°rî	EAe>intraocula@prÀsù|high prÀsur!i<th!eye	AAe>level||high level	AAe>risk||highe@risk	AAe>temperatù||high temperatù
IA||br%out
BAilit]criterion|rul!fo@òca<joi<{study
BAatio<diet|diet #leave+oÂfood+}fin>{trigger	EAatio<half-life|tim!fo@half *{drug }leave||AKplasma;AKterminal
EA=|gett%longer
JAted||ver]thin	EA=|extrem!thinnÀs
BAcì|procedur!}Ü!{Æ>clot||AGthromb
BAsm|blocke>Æ>vÀsel, ofte<_{clot	EAza=|procedur!#block+{Æ>vÀsel||GFs
EA·|block%*{vÀsel a+µ
BAs|mov%clot #block+{Æ>vÀsel
EA implanta=|embryo settl%i<th!womb	EA transfer|plac%*a<embryo i<th!womb	EAgene¶|earl]Ô*{baby	BAlogist|lab expert òwork+^egg+an>sperm	KAnic|*th!fir±week+i<th!womb	BAn®stem cÕ|earl]ce³#ca<becom!an]type	EAtoxicity|harm }a<unbor<baby
EAnc!agita=|confusio<o<wak%_½||KAdelirium	EAnc]contracep=|å ÿ use>ð@sex	BAnc]contraceptë|å ÿ pi³fo@us!ð@sex	BAnc]us!authoriza=|permissio<}us!{product earl]i<{cri¶||VEsa||2	DA¯½||emergenc]½
DA||vomitÉ
KAenic|caus%vomitÉ
EAopia|sã#need+no glassÀ
BAent|cream #keep+ski<soft
EA<regula=|handl%*feelÉs||HLal	EAn?dysregula=|troubl!manag%ÖfeelÉs
EAiflozin|diabete+an>he°[
EBema|lung Ë!#make+it har>}íe	KAematous|^trappe>air
EAc µ|Ê¯begu<befor!th!te±rÀults||HKal;JAherapy;HA?·	KAcal|base>o<whßha+bee<see<o@measùd	EAc?antibiot®·|Ó+befor!th!germ i+known||HS 
EAa|pu+ô>th!lung	EA{thoracis|pu+ô>th!lung
EAitabÛ|HIV [
BAon|mix *oil an>wîr
EA bloc rÀec=|Ü?i<on!piece
EAril|Æ>prÀsur![
EA ero×|wear%awa]*th!har>laye@*th!teeth
BAulîd|close>i<{shÕ
EBal¿|swÕ%*th!Ø	EAalopathy|Ë!o@damag!#change+h²th!ó<works
EAe¶|soil%i<childre<pa±toilet trainÉ
EA-stag!kidne]failù|kidney+#no longe@work||KIrenal	EA-stag!ren?~|whe<th!kidney+no longe@work||KIkidney
KAc|alway+prÀe¯i<a<area	BAc ~|Ë!#i+alway+prÀe¯i<a<area	EAcity|h²commo<{Ë!i+i<a<area
KArdial|*th!÷'+inne@linÉ	EArd¿|Ç<o@swÕ%*th!inne@lin%*th!÷	BArdium|inne@lin%*th!÷
LAÛ||Ùe	CAin!Ã||Ù!Ã|NAease	EAin!disrup=|upset *th!à'+ÙÀ	BAin!disruptor|chemic?#interfere+^ÙÀ||JA-disrupt%chemical;RBe;AMhormo	CAin!gland||glan>#make+ÙÀ	BAin!system|gland+#mak!ÙÀ	CAinologist||Ù!doctor	FAinology||Ù!Ë!æ
EAto¶|tak%i<*mîri?b]{cÕ
KAntic|*th!ú!*{tooth	EAnt®µ|Ê¯ú!{tooth root||MAherapy	EAntics|Ê¯*tooth roots
KAnous|mad!i<th!à
KAminal|ú!{tub!*th!à
LAtrial||womb linÉ	EAtri?abla=|procedur!#Üe+th!womb linÉ	BAtri?biopsy|te±*{sma³piec!*th!womb linÉ	EAtri?carcinoma|cÈ@*th!womb linÉ||MJadeno	EAtri?hyperplasia|thickene>womb linÉ	BAtri?polyp|Ôi<th!womb linÉ	EAtri?receptivity|h²read]th!womb is	EAtri?thicknÀs|thicknÀ+*th!womb linÉ	BAtrioma|ovar]flui>sac fille>^ol>¼	EAtrio¶|Ô*tissu!lik!th!womb lin%outsid!th!womb	EAtr¿|swÕ%o@Ç<*th!womb linÉ	CAtrium||womb linÉ
EAthalm¿|Ç<ú!th!eye
EAasm®reticulum|ce³p°#make+Ìn+an>fats
EAct?ultrasound|ultrasoun>ú!th!bowel
CAhin||feel-goo>bod]chemical
BAope|thi<tub!^{tin]camera	KAopic|don!^{camer{o<{tube	EAop®retrograd!cholangiopancreatography|camer{cheÄ*th!bil!an>pancrea+tubÀ	BAop®ultrasound|ultrasoun>_ú!th!à	NAopically|^{camer{o<{tube	BAopy|te±#look+ú!th!bod]^{tin]camera
KAelial|*th!lin%*Æ>vÀsels	BAeli?cÕ|ce³#lÛ+Æ>vÀsels	EAeli?dysfunc=|poo@work *th!lin%*Æ>vÀsels	BAeli?keratoplasty|transpla¯*p°*th!fro¯*th!eye	BAelin|á!#narrow+Æ>vÀsels	CAelium||Æ>vÀsel linÉ
BAxin|poiso<_ú!germs
BAache?tube|í%tub!¸th!mouth
KAscular|don!ú!{Æ>vÀsel	BAscula@aneurysm repair|repai@*{bulg%Æ>vÀsel _úe
EAnou+abla=|Ê¯#close+swolle<vein+^heat||LAlase@µ
BAnt|rÀult #{stud]measurÀ||DF 
BA|liqui>#goe+in}th!bottom
BA density|calorie+i<ea»bite	EA expenditù|energ]th!bod]usÀ	EA metabolism|h²th!bod]make+an>use+energy
EAeÑ|be%overfu³^fluid
EAtÑ|transplante>cÕ+start%}grow
EAe>recover]ð@½|pla<fo@faste@heal%ð@½	BAe@region|stret»*DNA #boost+{gene
EAarin|Æ>thinne@shot
AAee||member|||2
BA.ENT doctor|ear, nos!an>throßdoctor||EAspecialist
EA.Entamoeb{histolytica|parasit!#Í+¼]stools
EAvir|Å!fo@{lë@virus
KAl|gë<¸th!gut	BAl formula|liqui>foo>fo@{tube	FAl nutri=||tub!feedÉ|IAfeedÉ
LAc||bowel	KAc-coîd|coî>so #it doe+ºmelt i<th!stomach	EAtis|swÕ%*th!sma³bowel
EA.Enterobacteriaceae|famil]*gÂgerms	EA.Enterococcus|gÂgerm #ca<caus!ñ=s	EAbia¶|Ç<^pinworms	BAcyte|ce³#lÛ+th!gut	BAscopy|camer{cheÄ*th!sma³bowel	EAsì|open%*th!bowel ¸th!skin	EAì|cÂin}th!bowel	BAtoxin|poiso<#upset+th!gut	BAvirus|commo<viru+#ca<caus!colds, rashe+an>othe@âÀs
EA¿|swÕ%wher!tendo<meet+bone	EAopathy|troubl!wher!tendo<meet+bone
EAlogy|stud]*insects
EAion|eyeli>#turn+inward
EAa=|Ü?*a<ey!o@lump
EAnÑ?exposù|contact ^someth%harmful ô>you	FAnÑ?tobacco smoke||secondhan>smoke	BAnÑ?trigger|th%#set+off symptoms, su»a+smoke
EAtamide|prostat!cÈ@[
KAtic|*Ìn+#spee>up change+i<th!à
BA|Ì<#speed+up change+i<th!à	EA inhibi=|block%*{bod]Ìn	BA ä|drug #block+{bod]Ìn	EA-linke>immunosorbe¯assay|lab te±#find+Ìn+o@germs
BAphil|whit!Æ>ce³linke>}allergiÀ	EAphilia|Áman]*on!typ!*whit!Æ>cÕ	KAphilic|^man]allerg]¾	EAphil®asthma|asthm{^man]allerg]¾	EAphil®Àophag¿|foo>pip!swÕ%linke>}allergiÀ||NLo
EAmoma|Ôi<th!ó<o@spÛ
EAdylalgia|elb²pain
BA®curve|graph *new case+ove@time	KAiological|aboÂh²Ë!ûds||NA	BAiologic?study|stud]*h²Ë!ûd+i<groups||NG	BBiologist|scienti±òstudie+h²Ë!ûds	EBiology|stud]*h²Ë!ûds
KAmal|*th!oute@skin	BAm?Ôfactor|Ì<#make+ski<cÕ+grow	BAm?Ôfacto@receptor|p°*{ce³#receë+Ôsignals	BAmis|oute@laye@*skin	EAmolysi+bullosa|Ð>Ë!i<whi»ski<blister+easily
EAymis|tub!#store+sperm	EAym¿|swÕ%*th!tub!behin>th!tÀticle
BAal|pai<relief shot i<th!lowe@back	EA?analgÀia|pai<relief ¸th!baÄi<labor	EA?anÀthÀia|numb%¸th!back||LIa	EA?catheter|thi<tub!b]th!spÛ	BA?hematoma|Æ>õ<th!sku³an>th!Ø||KHa;BOxtra;BHxtradur?ha	EA?injec=|shot nea@th!spÛ	BA?steroi>injec=|shot *anti-swÕ%Å!nea@th!spÛ
KAtric|*th!uppe@bÕy	FAtr®pain||uppe@bÕ]pain
KAetic|aboÂh²gene+ar!turne>o<o@off	EAetics|stud]*h²gene+ar!turne>o<an>off	EAome|chemic?tag+#tur<gene+o<an>off
BAttis|flap #cover+th!windpip!whe<you swallow	EAtt¿|dangerou+swÕ%ßth!top *th!windpipe
EAsy|ó<Ú<#Í+repeî>seizurÀ	EAtogene¶|h²seizur!âÀ+starts
FAhrÛ||adrenalÛ|||4	BAhrin!auto-injector|pe<^Å!fo@{sever!allerg®reac=||ARadrenal;AAadrenalin!pen;MApen
EAra|wîr]eyÀ
EAsiode¶|stopp%Ô*{leg bone	BA¶|en>*{long bone
EAin?membrane|sca@tissu!ßth!baÄ*th!eye
EAer¿|mil>swÕ%*th!whit!*th!eye
BAì|cÂ#widen+th!vagin{fo@å
KAic|com%an>goÉ	EA®migraÛ|migrain!n²an>then
EAdias|peni+open%o<top
EAxis|nosebleed
KAlial|*cÕ+#lin!o@cove@{bod]part	BAli?cÕ|ce³#lÛ+th!ski<o@organs	EAlializa=|grow%*new ski<ove@{wound||ARre-;ARre;LFs;AFre-epithelialis;AFreepithelialis	BAlium|cÕ+#lin!o@cove@{bod]part
CBtic|outbreak *Ë!among animals|anim?outbreak
EAnone|wî@pi³fo@th!÷
EA.Epstein-Bar@virus|commo<viru+#ca<caus!long tirednÀ+an>sor!throat
EAbrium|balÈ
BAlenc!trial|stud]}sh²two µ+work alike
KAcal|ºclear
GAî||wip!out
EAl!dysfunc=|troubl!gett%o@keep%a<erec=	EAl!func=|abilit]}hav!a<erec=
EAlciferol|vitami<D2
KAmic|mad!}fit th!à	EAmics|fitt%work }th!à
EAnib|lung cÈ@pill
BAn|wear%away
KAe|wear%awa]ý	EA!Àophag¿|sor!foo>pip!_acid||AMreflux;ILo;ALreflux o
DA=||burpÉ
EAelas|brãre>ski<ñ=
FAma||ski<rednÀs	EAm{Çsum|vir?âÀ+^brãre>cheeks	EAm{migrans|bull's-ey!rash ð@{tiÄbite	EAm{multiforme|rash *roun>re>rÉs	EAm{nodosum|tende@re>lump+o<th!shins	JAmatous||red
CAocyte||re>Æ>cÕ	BAocyt!sediÑatio<rî|Æ>te±fo@sign+*swÕ%i<th!à	EAocyto¶|Áman]re>Æ>¾	EAoderma|re>ski<a³over	KAoid|*re>Æ>¾	EAomycin|Ó	EAopoie¶|mak%*re>Æ>¾	BAopoie¶-stimulat%agent|Å!#make+re>Æ>¾	BAopoietin|Ù!#make+re>Æ>¾
EA|dead, dark scab	EAoì|cÂi<burne>skin
DA.Escherichi{coli||E. coli
EAlopram|Å!fo@deprÀsio<an>worry
EArazole|stoma»aci>[
LAgeal||foo>pipe|AKo	EAge?adenocarcinoma|cÈ@*th!lowe@foo>pipe||AZo	EAge?atrÀia|foo>pip!#i+close>_å||ASo	FAge?´||foo>pip!´|ARo	EAge?manometry|prÀsur!te±*th!foo>pipe||AUo	EAge?motility|moveme¯*th!foo>pipe||ATo	BAge?sphincter|ø!r%abov!th!stomach||AUlowe@;AUo;AUlowe@o	EAge?squamou+ce³carcinoma|cÈ@*th!foo>pipe||AZoÀophagea	CAge?strictù||narrowe>foo>pipe|AUo	EAge?varicÀ|swolle<vein+i<th!foo>pip!#ca<bleed||ASo	EAgecì|Ü?*th!foo>pipe||ANo	EAg¿|irritî>foo>pipe||ALo	BAgogastroduodenoscopy|camer{cheÄ*th!foo>pip!an>stomach||AZoe	CDgus||foo>pipe|AJo
EApia|ey!#turn+inward
BAi?Òbenefit|servic!#{pla<mu±cover||||2	EAi?hyperten×|high Æ>prÀsur!^no sÉl!know<Í||ANprimary	EAi?thrombocythemia|Áman]clott%¾||VEa	EAi?tremor|shak%*th!hand+#you canºÿ
BAiol|mai<femal!Ùe||AJo
EBen|mai<femal!sex Ùe||AIo	EAe<receptor|ce³p°#receë+{femal!Ùe||ARo	KAe<receptor-positë|grow%^th!help *{femal!Ùe||AZoe
EAclone|sleep [
EAcept|Å!#calm+th!defens!system
EAutol|TB [
EAl|alcohol
EAl Àtradiol|Ù!i<å ÿ pills||HJ
EAdecì|open%*{sinus
KAgical|*causÀ||JA;AAaetiologic;ALa	BAgic?factor|Í||JH;AHcausatë;ASa;AHaetiologic	ABgy||Í|AIa
EAthogene¶|caus!an>cours!*{~	EAthology|caus!*~
EAî|Å!#put+you }sleep
EAide|cÈ@[
KAemic|^norm?Æ>sugar||GEa
BAhia<tube|tub!õ<th!ea@an>th!throat
EAia|norm?mood	KAic|^norm?mood
KAoid|^{norm?thyroid
EA-fre!survival|tim!withoÂth!âÀ+com%back
EAimus|cÈ@an>transpla¯[
EAc!synthe¶|brÉ%stud]rÀult+together	LAce-based|show<b]rÀear»}work|rÀearch-backed	EAce-base>practice|car!show<b]rÀear»}work||PBÅ
EAra=|organ+com%out
EA potential|Ø'+electr®answe@}{signal
EA.Ew%sarcoma|bon!cÈ@i<young Ïe||FI's
KA vivo|don!i<liv%tissu!outsid!th!à
GCbî||worsen	CAba=||flare-up
BA death|death o<top *th!usu?number	EA mortality|mor!death+tha<expected	DAiv!alcohol consump=||drink%Ámu»alcohol|SAuse|||1	DAiv!bleedÉ||heav]bleedÉ||||1	EAiv!daytim!sleepinÀs|be%ver]sleep]i<th!daytime	DAiv!sweatÉ||heav]sweatÉ||||1	DAiv!thirst||extrem!thirst||||1
CAent||inactiv!Éredient
IA||cÂout
DAon||surgic?Üal	BAon?biopsy|Ü?*{whol!lump }te±it
KAtory|mak%êe+mor!actë
BAio<criterion|rul!fo@òcanºjoi<{study	EAiv!breastfeedÉ|feed%{bab]onl]brea±milk
CAa=||scrat»mark
EAion|Ü?_th!à
EAiv!func=|skill+fo@plann%an>focus||SAÉ
EAide|diabete+shot
EAra=|Ü?*a³organ+*{space
EAs!intolerÈ|gett%wor<oÂb]exercise	EAs!tolerÈ|h²mu»exercis!on!ca<do||JAcapacity	KAse-induced|Í>b]exercise	EAse-induce>asthma|asthm{set off b]exercise	EAse-induce>bronchospasm|airway+#tighte<^exercise
FBon||physic?effort	FAon?dyspnea||ílÀsnÀ+dur%activity|QCo;AAdyspne{o<exer=;AAdyspnoe{o<exer=
KAatë|^peel%skin
DA=||í%out||||1
GB||í!out||||1	EA>nitr®oxide|í te±fo@swolle<airways
EAne|releas%¸{duct
EAo¶|push%oÂ*mîri?b]{cÕ
KAous|_outsid!th!à
EA|part+*th!gene+#cod!fo@Ìns	EA sequencÉ|read%th!gene+#cod!fo@Ìns||AQwhol!
BA|p°*{gen!#code+fo@{Ìn
EAhalmos|bulg%eyÀ||ABproptosi
BAe|tin]bubbl!#cÕ+sen>out
EA¶|bump o<{bone
BAin|poiso<mad!b]germs
EApia|ey!#turn+outward
BA.Expande>Disabilit]Statu+Scale|scor!*disabilit]i<ê!~	EAe>accÀs|us!*{Å!sti³be%tÀted, outsid!{study||AAcompas×at!use
EAa¯manageÑ|watch%befor!treatÉ	BAorant|Å!#loosen+mucus	GAorî||cough up
EAte>partne@·|Å!fo@{partne@withoÂ{visit||||2
BAÑ?model|wa]}cop]{Ë!i<{lab
KAtory|*í%out
EAatio<*benefits|lette@#show+whßinsuranc!paid|||It i+º{bill.|3
BAr!route|wa]in}th!bod]fo@someth%harmful||ABrout!*exposur	EAr!·|Ê¯#help+Ï!fac!fears
EAsiv!language|abilit]}pÂthought+in}words	EAsivity|h²strongl]{gen!chang!shows
EAuina=|deadl]los+*¼
EAphy|orga<ope<}th!outsid!_å
LAed-release||slow-release|AKsustain;AKÿl;AKprolong;AKmodifi	EAed-spectrum beta-lactamase|germ Ì<#break+dow<drugs
EAël]drug-re¶ta¯tuberculo¶|TB #nearl]no drug kills
EA?beam radiatio<·|radiatio<aime>_outsid!th!à||SHo;XA	EA?cephal®ver×|turn%*{bab]head-dow<b]hand	EA?fixa=|met?fram!outsid!}hol>bone	EA?fixator|met?fram!outsid!}hol>bone	EA?validity|h²we³rÀult+appl]}othe@Ïe	EAaliz%behavior|act%out||JBs%behaviou
KAÕular|outsid!¾	BAÕula@matrix|mîri?#hold+cÕ+together	KAorporeal|outsid!th!à	EAorpore?membran!oxygena=|machin!#doe+th!work *th!he°an>lungs	EAorpore?shoÄwav!·|soun>pulse+#treßpain||AS
EAulmonar]tuberculo¶|TB outsid!th!lungs	KAyramidal|*moveme¯ÿ i<th!Ø	EAyramid?effect|moveme¯problem _{drug	EAyramid?symptoms|moveme¯problem+_{drug||QBid!effect
BAystole|extr{÷beat
EAasa=|leak%oÂ*{vÀsel
EAel]l²å weight|å weãunde@2.2 pounds||TG	KAel]preterm|bor<befor!28 weeks	CAity||limb
HAte|tak!th!í%tub!out	FA=||í%tub!Üal
EAe|flui>#leak+_{wound	KAë|leak%fluid
BA floîr|speÄ#drift+acros+someone'+sight	EA moveme¯dÀensitizatio<an>reprocÀsÉ|therap]#use+ey!moveÑ+}eas!trauma||WDsatio<an>reprocÀs
EAibe|cholÀterol [
EA.Fabr]~|Ð>build-up *fß#harm+organs
EA validity|whethe@{te±look+right
EA joint|sma³joi¯*th!spÛ
BA êe|ê!#move+th!face
EAiou+Ã|mak%onÀelf seem ill
EA IX|Æ>Ì<neede>fo@clottÉ	EA V Leiden|Ð>chang!#make+Æ>clot Áeasily	EA VIII|Æ>Ì<neede>fo@clottÉ	BA X{ä|Æ>thinner
EA!}thrë|sl²Ôo@weãgai<i<{child||CAlter%growth
EAarum malaria|mo±dangerou+typ!*malaria
BAia<tube|tub!_th!ovar]}th!womb
BA negatë|rÀult #misse+{problem #i+there||FA-negativ!rÀult;FA-negativ!te±rÀult;OA tÀt	BA positë|rÀult #find+{problem #i+ºthere||FA-positiv!rÀult;FA-positiv!te±rÀult;OA tÀt
KAal|runn%i<familiÀ	EA?Mediterranea<fever|Ð>attack+*fever	EA?adenomatou+polypo¶|Ð>Ú<#Í+man]growth+i<th!bowel	FA?hypercholÀterolemia||Ð>high cholÀterol|ZAaemia
AA physician||famil]doctor|IAracti=er
EAdÛ|stoma»aci>[
EA.Fanconi anemia|Ð>bon!cor!failù||KEa
EA|tissu!#wrap+øÀ	KAl|*th!tissu!#wrap+øÀ
CAula=||ø!twitch
EAtis|swolle<ø!wrappÉ
EAì|cÂ}eas!prÀsur!i<Ý
FAg Æ>glucose||fast%Æ>sugar|IIplasma;IH	EAg plasm{insulin|insuli<i<Æ>befor!eatÉ||IH
EA-fre!mass|bod]weãwithoÂfat
FAe|extrem!tirednÀs|tirednÀs||Ca<b!fa@mor!tha<ordinar]tirednÀs.	JAed||tired
BA acid|build%bloÄ*fat	EA lë@~|fßbuildup i<th!lër||AAhepat®steato¶;AOsteatotic
LCe||feverish	CA!convul×||seizur!Í>b]fever	CA!âÀs||âÀ+^fever	EA!neutropenia|feve@^Áfew whit!Æ>¾, a<emergency||AAneutropen®sep¶;AAneutropen®fever	CA!seizù||seizur!Í>b]{fever
EAstat|Å!fo@painful joi¯attacks
LA||stool|BEa	BA immunochemic?tÀt|hom!te±fo@hidde<Æ>i<th!stool||BYa	EA impac=|har>stool stuÄi<th!bowel||BOa	FA incontÛnce||los+*bowel ÿ|BRa;AObowe	CA microbiot{transplant||stool transplant|BYaec;GK;BLaecal	EA microbiot{transplanta=|stool transpla¯}he?th!gut	BA occult Æ>tÀt|te±fo@hidde<Æ>i<th!stool||BWa	EA-or?transmis×|û>*germ+_stool }mouth||BWa;LAroute;BAaecal-or?route
DA||stool|BEa|"Poo" suit+{po±fo@familiÀ.
EAity|powe@}hav!children
EA.Feder?Povert]Level|incom!lin!use>}decid!òget+help||AAfeder?povert]guidelinÀ||2	BAll]qualifie>Òcenter|low-co±communit]clinic||||2
KA-for-service|pai>fo@ea»visit o@tÀt||||2
EApÛ|Æ>prÀsur![
EA genit?mutila=|cutt%*femal!genital+fo@no medic?reason
KAl|*th!thigh	BAl artery|mai<arter]*th!thigh	CAl fractù||broke<thigh bone|DJur	BAl head|ba³*th!hip joint	BAl neck|p°*th!thigh bon!nea@th!hip	BAl neÄfractù|broke<hip	BAl êe|ê!i<th!thigh	EAl ê!block|numb%*th!thigh
EAacetabula@impÉeÑ|hip bone+#rub
CA||thigh bone
EAbrî|Å!#lower+Æ>fats
EAyl|ver]Öpai<drug	BAyl te±strip|strip #find+{deadl]drug i<othe@drugs
EAin|Ì<#store+iron
BA!window|tim!whe<pregnanc]i+mo±likely	EAit]awarenÀs|track%fertil!day+}avoi>o@pla<Þ||AAnatur?famil]plannÉ	EAit]prÀerva=|sav%*eggs, sperm o@embryo+fo@lîr	EAiza=|join%*egg an>sperm||HFs
KA|*th!unbor<baby||BEo	BA alcohol spectrum Ã|last%harm _alcohol befor!å||BYoet?a;PAyndrome	EA anomaly|problem i<a<unbor<baby||HBbnormalit;BMo;BBoet?abnormalit	EA Æ>samplÉ|Æ>te±*a<unbor<baby||BTo	BA death|death *{bab]befor!å||BKo	EA developÑ|Ô*{bab]i<th!womb||BQo	EA distrÀs|sign+#{bab]i+ºwe³dur%å||BNo	BA echocardiogram|ultrasoun>*a<unbor<baby'+÷||BTo	EA growth|Ôi<th!womb||BLo	CA he°rî||baby'+he°rî|BPo	EA he°rat!monitorÉ|cheÄ*th!unbor<baby'+÷beat||AAcardiotocography;BYoet	EA hemoglobin|bab]typ!*Æ>Ìn||BJoet?ha	EA loss|death *a<unbor<baby||BJo	EA lung maturity|h²read]th!baby'+lung+are||BSo	EA malforma=|å defect||BRo	EA monitorÉ|cheÄ*th!baby'+÷beat||BPo	BA moveÑ|moveme¯*{bab]i<th!womb||BNo
EAde|end%th!lif!*a<unbor<baby
KAternal|õ<mothe@an>unbor<baby||DIal-;BIoetal-
EAopy|look ßa<unbor<bab]^{camera
KAxic|harmful }a<unbor<baby
CA||unbor<baby|BEo
BAe|Å!#lower+Æ>fats
BA|Ì<#form+Æ>clots	BAogen|Æ>Ì<#help+clottÉ	EAoly¶|breakdow<*Æ>clots	LAolytic||clot-dissolvÉ	KAous|^clott%Ìn
BAdenoma|brea±lump #i+º´
BAlast|ce³#make+connect%ý	BAla±Ôfactor|Ì<#make+cÕ+grow
EAyst®brea±changÀ|lumpy, sor!breast+withoÂ´||TA~
EAyalgia|long-last%pai<a³ove@th!à
EAarcoma|cÈ@*connect%ý	FAis||scarrÉ
KAic|scarred
CA||oute@leg bone	KAr|*th!smalle@lowe@leg bone
EA=|pass%¸{filter
EAeride|prostat!an>hai@los+[
BA moto@skill|sma³han>moveÑ, su»a+button%{shirt	EA needl!aspiratio<cytology|needl!te±*¾	BA-needl!aspira=|te±*cÕ+#{thi<needl!draw+out	BA-needl!biopsy|te±*cÕ+draw<oÂ^{thi<needle
EAimod|Å!fo@{ê!~
EA trimÀter|fir±3 month+*Þ||AM1||4	BA-degre!burn|bur<*th!top laye@*skin	BA-degre!relatë|parent, child, brothe@o@¶ter	EA-episod!psycho¶|fir±tim!*los%tou»^reality	EA-episod!schizophrenia|fir±tim!*{sever!Ñ?âÀs	KA-in-human|tÀte>i<Ï!fo@th!fir±time||OA trial	EA-lin!chemo·|fir±choic!*cÈ@drugs	BA-lin!µ|Ê¯#i+trie>first||MAherapy	EA-pas+metabolism|drug los+i<th!lë@befor!it works
BA.Fisher'+exact tÀt|te±*whethe@two sma³group+differ
BAa|abnorm?tunnel õ<two part+*th!à
BA.FIT kit|hom!te±fo@hidde<Æ>i<th!stool	BA note|doctor'+not!fo@work||||4
BA-yea@surviv?rî|shar!*Ï!aliv!fiv!year+ð@be%diagnosed||AT5
EA orthodont®appliÈ|bracÀ	BA prosthe¶|fals!teeth fixe>i<place||HAarti?dentù	KA-dose|^{set amount	EA-dos!combina=|two o@mor!drug+i<on!pill	BA-effect+model|math metho>#treat+studie+a+alike
EA pain|pai<i<th!side, bel²th!ribs
EA affect|show%littl!o@no feelÉ||AHblunted
FAence||gas|FAs
BAoid|pla¯á!i<fruit an>tea
EAnide|Å!fo@uneve<÷beat
BAl!spend%account|tax-fre!accou¯fo@medic?costs, ¸{job||||2
EAn|bendÉ
EA cytometry|lab te±#sort+an>count+¾
EAazole|fungu+[
EA intake|h²mu»you drink	CA rÀtric=||limit o<drinks	EA rÀuscita=|fa±fluid+in}{vein	EA reten=|swÕ%_extr{flui>i<th!à
EAenil|Å!#undoe+calm%drugs
EAscei<angiography|dy!te±*th!eye'+Æ>vÀsels	EAscenc!i<situ hybridiza=|lab te±#light+up genÀ||ZAidisa=
KAdîd|^adde>fluoride	EAda=|add%fluorid!}drink%wîr||AMwî@	EAd!toothpaste|toothpast!#guard+again±decay	EAd!varnish|coat%#make+teeth stronger
EAdeoxyglucose|suga@use>i<scans	BAquinolon!Ó|famil]*ÖÓs||AAquinolone	EAscopy|mov%X-ray	EAuracil|cÈ@[||AM5-
EAtÛ|Å!fo@deprÀ×
EAasone|steroi>fo@nos!o@airways||LA propionî
EAamÛ|Å!fo@deprÀ×
EA dystonia|cramp%*on!bod]part	EA segÑ?glomerulosclero¶|scarr%*kidne]filters	BA seizù|seizur!#start+i<on!p°*th!Ø||AKparti
FA deficiency||l²folî
BAle-stimulat%Ùe|Ù!#help+egg+grow	KAular|*{sma³sac	EAula@lymphoma|sl²Æ>cÈ@*th!immun!¾	EAula@phase|tim!befor!egg release	EAul¿|ñte>hai@roots	EAulogene¶|ripen%*eggs
BA-up period|tim!Ï!ar!checke>ð@µ
BA|object #ca<carr]germs
EAarinux|Æ>thinne@shot
EA.Fonta<procedù|Î<fo@{he°^on!pump||HAopera=	BAÕe|soft spot o<{baby'+head||IA
CA allergen|foo>#set+off a<allergy|foo>allerg]trigger	BA dÀert|are{wher!health]foo>i+har>}find	BA frequenc]quÀ=naire|quÀ=+aboÂwhßon!eats	EA hypersensitivity|allerg]}{food	EA insecurity|ºhav%enough food	EA security|alway+hav%enough health]food	BA-drug interac=|effect *{foo>o<{[||AMdrug-food	KA-insecù|withoÂenough food
CArn!âÀs|âÀ+_germ+i<food|âÀ+_food|KA~	BArn!outbreak|outbreak *âÀ+_food
EAnoì|mak%room fo@{ê!i<th!spÛ
EA expirator]volume|ai@blow<oÂi<on!second||YA i<1 second	EA vit?capacity|a³th!ai@you ca<bl²out
BA+delëry|å ^th!help *curve>tongs
CA<à||stuÄobject	EA<bod]aspira=|í%i<a<object #block+th!airway
BA®pathologist|docto@òfind+oÂh²{perso<died
BA plot|ch°#lÛ+up rÀult+*man]studiÀ
EAerol|Å!#open+th!airways
BAary|li±*covere>[s||AJdrug 	BAa=|form *{[
BAie>food|foo>^adde>vitamin+o@mÛrals
OAghtly||ever]two weeks|||2
EAycin|bladde@Ç<[
BAtio<doctor|newl]qualifie>doctor||||4
BA@muta=|gen!chang!_{share>ancÀtor
PA time+daily||fou@time+{day||||1
EA|spot *sharpe±sãi<th!eye
KA|*th!spot *sharpe±sight
EAon?exhale>nitr®oxide|í te±fo@swolle<airways	EAona=|splitt%{dos!in}parts
BAre|broke<bone	BAr!clinic|clin®fo@broke<bonÀ||||4	EAr!fixa=|hold%broke<bon!^metal||ARintern?	EAr!healÉ|mend%*broke<bone	EAr!reduc=|sett%*{broke<bone	DAr!risk||risk *broke<bonÀ	ABre>bone||broke<bone	AAre>hip||broke<hip	AAre>rib||broke<rib	AAre>wrist||broke<wrist
EA!X ¹|Ð>Ú<#affect+learnÉ	BAit]fractù|broke<bon!Í>b]weak bonÀ||AJosteoporotic
EAy|weaknÀ+#make+âÀ+hit harder	EA]index|scor!*weaknÀ+i<ol>age
BAhift muta=|gen!chang!#shift+th!read%*th!code
EA fatt]acids|fat+mov%i<th!¼	EA flap|tissu!move>^it+Æ>vÀsels	BA radical|unstabl!particl!#ca<damag!¾
EAng *gait|feet #feel stuÄwhil!walkÉ
BAomy|sma³cÂ#free+{tãtongu!o@lip||EEec;EFul
EA froze<plasma|froze<liqui>p°*¼
EA.Friedrei»ataxia|Ð>ê!damag!#affect+walkÉ||KH's
BAl lobe|fro¯p°*th!Ø
EAtempor?deÑia|deÑi{#change+personalit]o@speech
EA sec=|quiÄtissu!te±dur%½
EA.Fuch+endotheli?corne?dystrophy|cloud%*th!fro¯*th!eye||GJ
BA.Fugl-Meye@AssÀsÑ|te±*moveme¯ð@stroke
EAa=|burn%^current
BA-term infant|bab]bor<o<time||AL;AAterm newborn	EA-thicknÀ+ski<graft|piec!*ski<move>}{wound
KAant|sudde<an>severe
EAtrant|brea±cÈ@shot
EAon?abdomin?pain|bÕ]pai<^no Ë!behin>it	BAon?ability|whßon!ca<do||LDcapac	EAon?constipa=|constipatio<^no Ë!behin>it	EAon?dyspepsia|stoma»pai<^no clea@Í	EAon?endoscop®sinu+½|Î<o<th!sinuse+¸th!nose||AY	FAon?impairÑ||troubl!^dail]tasks	BAon?independenc!measù|scor!*dail]self-æ	BAon?limita=|limit o<dail]tasks	EAon?magnet®rÀonanc!imagÉ|sca<*th!ó<ßwork	EAon?outcome|h²we³on!ca<do thÉ+ðr	EAon?rÀidu?capacity|ai@left ð@{norm?í	EAon?status|h²we³someon!manage+dail]tasks	EAon?statu+scale|scor!*whßon!ca<do
EAlica=|Î<}stop aci>com%up||AONisse<
EA photography|pho}*th!baÄ*th!eye	EAcopy|look ßth!baÄ*th!eye||GA examina=
EA kerat¿|Ç<*th!clea@fro¯*th!eye||AMmicrobi;AMbacteri;AKÇus
EAia|fungu+i<th!¼||EEa
KAidal|kill%fungus
BA plot|ch°}cheÄfo@miss%studiÀ
EAmide|wî@pill||BGru
AAle||boil
BA.GABA receptor|ó<ce³p°#calm+êÀ
EAntin|ê!pai<an>seizur![
EAnium|met?use>a+{sca<dye
BA-of-functio<muta=|gen!chang!#make+{gen!Áactë
CA||wa]*walkÉ	EA analy¶|stud]*h²on!walks	EA speed|walk%speed||FAvelocity	FA trainÉ||walk%practice
EAagogue|someth%#raise+milk supply	EAorrhea|milk _th!brea±whe<ºnursÉ||KCo	EAosemia|Ð>problem break%dow<milk sugar||IEa
EAamÛ|memor][
EAadde@carcinoma|cÈ@*th!gallbladder
EAng Ã|ºbe%abl!}stop gamblÉ
BA|egg o@sperm cÕ
EAgene¶|mak%*egg+an>sperm
BA-aminobutyr®acid|chemic?#calm+ê!¾	EA-glutamyl transferase|lë@Ì<i<th!¼
EAo<cyst|flui>lump o<{joint
EAne|dea>ý
EA.GardnerÕ{vaginalis|germ i<th!vagina
EA exchange|swap *oxyge<an>carbo<dioxide
EAlgia|stoma»pain
BAcì|Î<}Ü!a³o@p°*th!stomach
LAc||stomach	FAc acid||stoma»acid	EAc atrophy|thi<stoma»linÉ||AAatroph®gastr¿	BAc balloon|balloo<i<th!stoma»fo@weãloss||APintra	BAc band|r%ô>th!stoma»fo@weãloss||AMadjustabl!	BAc bypass|weight-los+surger]o<th!stoma»an>bowel||AORoux-en-Y ;OA ½	FAc ´||stoma»´|KArcinoma	EAc emptyÉ|h²fa±th!stoma»emptiÀ	BAc empty%study|te±*h²fa±foo>leave+th!stomach	EAc juice|stoma»acid	EAc lavage|wash%oÂth!stomach	EAc motility|moveme¯*foo>¸th!gut||FJointÀtinal	EAc mucosa|lin%*th!stomach	EAc secre=|mak%*stoma»acid||IJaci>	CAc ulcer||stoma»ulcer|AIpept	BAn|Ù!#make+stoma»acid	EAtis|irritî>stoma»linÉ
BAcnemius|calf Ý	LAenteric||stoma»an>bowel|LAological	EAenter¿|stoma»an>bowel ñ=	CAenterologist||stoma»an>bowel doctor	FAenterology||stoma»an>bowel æ	EAÀophage?reflux|stoma»aci>ris%in}th!foo>pipe||GR-o	EAÀophage?reflux ~|stoma»aci>#ofte<rise+in}th!foo>pipe||GT-oÀopha	LAintÀtinal||digÀtë	FAintÀtin?bleedÉ||bleed%i<th!gut|WA	EAintÀtin?Ã|stoma»o@gÂproblem	EAintÀtin?ñ=|stoma»o@gÂñ=	EAintÀtin?sid!effect|upset stoma»_{drug	EAintÀtin?strom?tumor|Ôi<th!wa³*th!gut||ZAtumour	EAintÀtin?symptom|stoma»o@gÂproblem	EAintÀtin?toxicity|harm }th!stoma»o@gut	BAintÀtin?tract|path *foo>_mouth }anus||AGdigÀtë	EAjejunosì|join%th!stoma»}th!sma³bowel	EApare¶|stoma»#emptie+Áslowly	EAschi¶|bowel outsid!th!bÕ]ßå	BAscopy|camer{cheÄ*th!foo>pip!an>stomach	BAsì|open%i<th!bÕ]fo@{feed%tube	EAstom]feedÉ|feed%¸{tub!i<th!bÕy	BAstom]tube|feed%tub!¸th!bÕy||AFPEG;AEG-	EAì|cÂin}th!stomach
EA.Gauche@~|Ð>build-up *fßi<organs||HI's
EAnib|lung cÈ@pill
EA electrophore¶|lab metho>#sort+molecule+b]size
EAabÛ|cÈ@[
EA dysphoria|distrÀ+whe<gende@identit]an>å sex do ºmatch	EA-affirm%æ|car!#support+{person'+gender	KA-specific|fo@on!sex||AJsex
BA dele=|los+*p°*th!gen!code	BA duplica=|extr{cop]*p°*th!gen!code	EA editÉ|chang%gene+o<purpose||DJom	EA exprÀ×|h²activ!{gen!is	EA regula=|ÿ *whe<gene+ar!actë	EA silencÉ|turn%{gen!off	EA ·|Ê¯#fixe+o@replace+fault]genÀ	EA transfer|mov%gene+in}¾
EAl anÀthÀia|Å!#make+you unconsciou+fo@½||KIa	BAl anÀthetic|Å!#make+you unconsciou+fo@½||KIa	CAl practi=er||famil]doctor	KAlizable|tru!fo@othe@Ï!too||IEs;LAility;IAsability	EAlize>anxiet]Ã|long-last%worr]#i+har>}ÿ||IRsed	EBtio<time|tim!fo@{Ë!}pas+}th!next person
BAc drug|cheape@cop]*{brand-nam![||IA[;IAmedica=;IAequivalent
BAc carrier|health]perso<òca<pas+o<{gen!change	EAc counselÉ|advic!aboÂth!chanc!*Ð>âÀs||PDl	BAc counselor|expert òexplain+th!chanc!*Ð>âÀs||PCl	EAc epidemiology|stud]*gene+an>Ë!i<groups	EAc heterogeneity|differe¯gene+caus%th!sam!~	BAc locus|plac!o<{DNA strand	BAc marker|bit *DNA linke>}{trait o@~	CAc muta=||gen!change|EJ;IAvariant;EA variant	EAc predisposi=|highe@chanc!*{Ë!becaus!*genÀ||APhereditary	EAc susceptibility|highe@chanc!*Ë!_genÀ	OAcally||b]genÀ	CAcist||gen!specialist|AKclinic?	EAcs|stud]*genÀ
EAl herpÀ|Ç<û>b]sex #ca<caus!sorÀ||OA simplex	EAl ñ=|Ç<*th!sex organs	EAl ulce@~|sore+o<th!sex organs	BAl wart|sma³Ôo<th!privat!parts	PAlia||genitals
LAurinary||genit?an>urÛ|AAurogenital	CAurinar]Å!clinic||sexu?Òclinic|||4
BA|fu³set *{person'+genÀ	EA sequencÉ|read%*a³th!gene+i<{ce³o@germ||ARwhol!;FLic;DM	BA-wid!associatio<study|stud]#look+fo@Ë!gene+acros+a³DNA
KAc|*a³th!genÀ	EAc imprintÉ|us!*{gen!_onl]on!parent	EAcs|stud]*a³th!genÀ
KAxic|harmful }genÀ	EAxicity|damag!}genÀ
BApe|{person'+set *genÀ	KApic|*th!genÀ	EApÉ|tÀt%whi»gen!ver×+{perso<has
EAicin|ÖÓ
EAph®atrophy|lat!stag!*sãlos+^age	EAph®tongue|smooth patche+o<th!tongue
EAr®assÀsÑ|fu³cheÄ*a<olde@person||AUcomprehensiv!	FAr®æ||car!fo@olde@Ïe	AAr®patient||olde@patient	EAr®¹|commo<problem *ol>age	CArician||docto@fo@olde@Ïe	FArics||car!fo@olde@Ïe
EA ce³tumor|Ô_egg o@sperm ¾||OBu
BAne|cÕ+#becom!egg+o@sperm	BAn!muta=|gen!chang!passe>_pare¯}child||JAvariant
EAology|stud]*agÉ||||2
DBion||Þ	BAion?age|h²fa@along {pregnanc]is	BAion?carrier|perso<òcarrie+{bab]fo@someon!else||MAsurrogî	EAion?diabetÀ|diabete+#start+i<Þ	EAion?diabete+mÕitus|high Æ>suga@i<Þ	EAion?hyperten×|high Æ>prÀsur!#start+i<Þ||ANÞ-induced	BAion?sac|fluid-fille>spac!ô>a<earl]Þ	EAion?trophoblast®~|rar!growth+ð@Þ||ZA neoplasia	FAion?weãgain||weãgai<i<Þ
BAn|Ù!#make+you hungry
EA ce³arter¿|swÕ%*arterie+i<th!hea>#ca<harm sight||ALtempora
EA.Giardia|parasit!#upset+th!gut||HA lamblia	EAa¶|bowel Ç<_{parasite
CAa||gum	LAal||gum	EA?bleedÉ|bleed%gums	FA?hyperplasia||gum overgrowth|JAovergrowth	EA?index|scor!*gum health	EA?inflamma=|swolle<gums	EA?recÀ×|gum+#pu³baÄ_th!teeth||BKum	BAecì|Î<}Ü!extr{gum ý	FA¿||earl]gum ~
PA orally||gë<b]mouth
KAlar|*glands
BA.Glasg²Com{Scale|scor!*h²awak!{perso<is
EA ionome@ceÑ|tooth-colore>fill%^fluoride||NA
EAame@acetî|Å!fo@{ê!~
EBma|ey!Ë!#ca<harm sight	BAm{drainag!device|tin]tub!#lower+ey!prÀsù	KAmatous|*ey!damag!_high prÀsù
BA.Gleaso<score|scor!*h²fa±prostat!cÈ@ma]grow
KAumeral|*th!shoulde@joint
BA cÕ|support ce³i<th!Ø
EAclamide|diabete+[||CDybur
EAzide|diabete+[
EAiride|diabete+[
BAastoma|fast-grow%ó<´	EAastom{multiforme|mo±deadl]ó<´
BA|Ô#start+i<ó<o@spin!support ¾
EAide|diabete+[
EA developÑ?delay|be%behin>i<man]skill+i<earl]childhood
BAin|typ!*Æ>Ìn
EA sensa=|feel%*{lump i<th!throat||HApharyngeus
KAular|*th!tin]kidne]filters	BAula@filtratio<rî|measur!*h²we³th!kidney+work||AZÀtimî>g;AAeGFR	EAulonephr¿|swÕ%*th!tin]filter+i<th!kidneys	BAulus|tin]kidne]filter
EAcì|Ü?*th!tongue
EAtis|sore, swolle<tongue
EAdynia|burn%tongue
KAc|*th!voc?cords
BA.GLP-1 recepto@agonist|Å!#lower+Æ>suga@an>appetite||GH;GAdrug;GAmedica=;GA[
EAon|Ù!#raise+Æ>sugar	BAon-lik!peptide-1|gÂÙ!#help+releas!insulin	BAon-lik!peptide-1 recepto@agonist|diabete+an>weãlos+[
BAorticoid|steroi>#calm+swÕÉ
EAeogene¶|mak%*new suga@b]th!lër
EBe|suga@th!bod]use+fo@energy	DA!ÿ||Æ>suga@ÿ	EA!homeosta¶|keep%Æ>suga@steady	EA!intolerÈ|troubl!handl%sugar	EA!metabolism|h²th!bod]use+sugar	CA!meter||Æ>suga@meter	AA!monitor||Æ>suga@monitor	DA!monitorÉ||Æ>suga@checks	CA!tablet||suga@tablet	BA!toleranc!tÀt|te±*h²th!bod]handle+sugar||AWor?;IGchalleng	EA!uptake|tak%i<*suga@b]¾	EAe-6-phosphat!dehydrogenas!deficiency|Ð>weaknÀ+*re>Æ>¾
BAî|chemic?#excite+ê!¾	KAîrgic|us%{chemic?#excite+ê!¾	BAÛ|Ì<build%block
EAhione|á!#guard+cÕ+_damage
LAl||buttock
EAe>albumin|te±*rece¯Æ>sugar
LAic||Æ>sugar|EEa	FA®ÿ||Æ>suga@ÿ|EMa	EA®index|h²fa±{foo>raise+Æ>sugar||EKa	EA®load|h²mu»{foo>raise+Æ>sugar||EJa	EA®variability|up+an>down+*Æ>sugar||EQa
EAol|p°*fat
EAen|suga@store>i<th!à	EAe<storag!~|Ð>problem stor%sugar
EAy¶|breakdow<*suga@fo@energy
BAeptid!Ó|ÖÓ	EArotein|Ì<^sugar+attached
FAuria||suga@i<th!urÛ|CHu	EAyla=|add%*suga@}{Ìn
EAsî|wee>killer
QA *æ|whßmatter+mo±}th!patie¯i<thei@æ
BA cÕ|ce³#make+mucus
BA|swolle<thyroi>i<th!neck||EAre
EA.Golgi apparatus|ce³p°#pack+Ìns
BAtropin|Ù!#act+o<ovarie+o@tÀticlÀ||KCh	BAtropin-releas%Ùe|ó<Ù!#ÿ+sex ÙÀ	BAtropin-releas%Ù!agonist|Å!#stop+sex ÙÀ||AIGnRH	BAtropin-releas%Ù!antagonist|Å!#stop+sex ÙÀ||ALGnRH
EAcopy|look ßth!eye'+drain
EAhea|Ç<û>b]sex||HCo
BA faith Àtimî|writte<Àtimat!*whßcar!wi³cost||||2
EA|sudden, painful joi¯swÕ%_ur®acid||EA]arthr¿
CA.GP||famil]doctor|||3
BA|piec!*tissu!move>}{new place	EA failù|transpla¯#stop+workÉ||GArejec=;GAloss	EA survival|h²long {transpla¯works	EA-versus-ho±~|dono@cÕ+#attaÄth!bod]ð@{transplant	EA-versus-tumo@effect|dono@cÕ+attack%´||RIu
BA.Gram stain|dy!te±#show+th!typ!*germ	KA-negatë|*{group *germ+har>}treat	BA-negativ!bacteria|group *germ+#ar!har>}treat||VAum;OAorganism	KA-positë|*{larg!group *germs	BA-positiv!bacteria|larg!group *germs||VAum;OAorganism
EA multiparity|hav%ha>man]ås
EAetron|Å!again±nausea
EAatio<ý|new tissu!i<{heal%wound	BAocyte|typ!*whit!Æ>cÕ	BAocyt!colony-stimulat%factor|Ì<#make+whit!Æ>cÕ+grow	BAoma|sma³clump *immun!¾	EAomatosi+^polyangi¿|swÕ%*vÀsel+i<nose, lung+an>kidneys||ACWegener'+granulomatos;ACWegene@granulomatos	KAomatous|^sma³lump+*immun!¾
EA.GravÀ' ~|âÀ+#make+th!thyroi>overactë||GI
JA||pregnant	BAa|numbe@*time+{woma<ha+bee<pregnant	EAity|numbe@*pregnanciÀ
EA matter|think%tissu!*th!Ø||CIe
BAtiÄfractù|parti?break i<{child'+bone
EA literatù|report+ºpublishe>i<journals||CMa
EA strength|h²har>you ca<squeeze||ANhand
BA moto@skill|larg!bod]moveÑ, su»a+walkÉ
EA-level ozone|harmful ga+i<smog	EAe>theory|build%idea+_whßÏ!say
EA A streptococcus|bacteri{#caus!strep throat||NA	EA B streptococcus|bacteri{#ca<mak!newborn+ver]sick||NA
BA factor|Ì<#make+cÕ+grow	EA Ù!deficiency|Álittl!Ù!fo@growth	BA plî|p°*{bon!#grows	EA retarda=|poo@growth||JEstric
PA||drops
EA imagery|pictur%calm scene+i<you@mind	EA tissu!regenera=|surger]#help+gum tissu!regrow
EA.Guillain-Barré ¹|rar!Ú<i<whi»th!bod]attack+it+ow<êÀ||NJe
CD||foo>pipe|||4
CA.GUM clinic||sexu?Òclinic|||4
EAion|sens!*taste
EA barrier|wa³*th!gut||AIintÀtinal	BA microbiome|bacteri{an>othe@germ+#liv!i<th!bowel||MAta;AAintÀtin?flora;EAflora	EA-ó<axis|link õ<gÂan>Ø
KAlogic|*th!femal!reproductiv!system||DAaecological;LAal	BAlog®oncologist|docto@fo@´+*th!womb an>ovariÀ||DLaecological	FAlogy||women'+Òæ|DHa	EAmastia|brea±Ôi<me<o@boys||DJa
BA.H2 blocker|Å!#lower+stoma»acid||DArecepto@antagonist;AJhistamÛ-
EB.H5N1|bir>flu virus
EA.Haemophilu+influenzae|germ #ñt+airway+an>ears	EA.Haemophilu+influenza!typ!b|bacteri{#ca<caus!seriou+âÀ+i<young children||BBi
BA follicle|sma³sac {hai@grow+from
BAn!fractù|thi<craÄi<{bone
EA ce³leukemia|rar!sl²Æ>´||PEa
BA-life|tim!fo@half *{Å!}leav!th!à
DA¶||ba>í
BAina=|see%o@hear%unre?thÉs	KAinogenic|mak%Ï!se!unre?thÉs
AA||big toe	EA rigidus|stiff big toe	CA valgus||bunion
EAridol|Å!fo@sever!Ñ?âÀs
EAoma|harmlÀ+mix *overgrow<ý
BA.Hamilto<DeprÀsio<Rat%Scale|scor!*h²ba>deprÀsio<is||JARat%Scal!fo@DeprÀ×
EA%injury|pulle>ø!ßth!baÄ*th!thigh
EA eczema|itch]rash o<th!hands	FA hygiene||han>washÉ||It include+han>sanitize@too.
BAirus|viru+û>b]mic!an>rats	EAiru+pulmonar]¹|lung Ë!û>b]mice
EAnsufficiency|hav%Álittl!*{gene'+product
BAype|set *gen!difference+Ð>together
AA palî||ro**th!mouth
EA reduc=|way+}lowe@th!harm _drug use
BAl alg?Æm|Ô*alga!#ca<mak!wî@poisonous||AL
EA.Hashimoto'+thyroid¿|thyroi>Ë!i<whi»th!bod]attack+th!gland||JM;MA~
BA ratio|compariso<*h²fa±event+happe<i<two groups	EAou+drinkÉ|drink%#put+Òßrisk
EA.HDL cholÀterol|"good" cholÀterol
EA an>neÄ´|cÈ@*th!mouth, throßo@nose	EA an>neÄsquamou+ce³carcinoma|cÈ@*th!mouth o@throat	EA circumference|siz!ô>th!head	DA trauma||hea>injury
EA belief model|ide{*wh]Ï!act fo@health	BA car!proxy|perso<òca<mak!Òdeci×+fo@you||GK;ABmedic?powe@*attorne;MAagent;GAcar!agent;ABdurabl!powe@*attorne;GBcar!powe@*attorne;NBowe@*attorne||2	BA disparity|unfai@gap i<Òõ<groups	EA equity|{fai@chanc!fo@everyon!}b!healthy	EA expenditù|mone]spe¯o<æ||GMæ	BA Ûquity|unfai@gap i<Òõ<groups||MDal	BA informatio<exchange|system #share+Òrecords	EA literacy|be%abl!}find, understan>an>us!Òinforma=	BA maintenanc!organiza=|pla<^{set group *doctors||||2	BA outcome|effect o<health	BA savÉ+account|tax-fre!accou¯fo@medic?costs||||2	EA servic!utiliza=|us!*æ||GNcar;HNcar;UFs;GFcar!utilis;HFcar!utilis	EA service+rÀearch|stud]*h²car!i+gën	EA technolog]assÀsÑ|stud]*whß{Ê¯i+worth	BA visitor|nurs!òsupport+familie+^young children||||4	EA-relî>qualit]*life|h²Òaffect+dail]life	EA-seek%behavior|h²Ï!look fo@æ||WBu;ARæ;ABæ-seek%behaviou	BAcar!as¶tant|worke@òhelp+nursÀ||||4	BAcar!rÀource|staff, tim!an>mone]fo@æ||GN 	AAcar!settÉ||plac!*æ|GM ;AM	CAæ-associî>ñ=||Ç<_medic?æ|GT æ-a;MMcquir	EAspan|year+*goo>health	EA]lif!expectancy|year+#Ï!ca<expect }liv!i<goo>health
FAg impairÑ||hear%loss	BAg loop|system #send+soun>}hear%aids||AFinduc=	EAg thrÀhold|softe±soun>you ca<hear
EA block|dela]i<th!signal+#mak!th!he°beat||AGatrioventricular|It i+º{blocke>artery.	EA failù|whe<th!he°canºpump Æ>a+we³a+it should||ANcongÀtiv!;AIcardiac|It doe+ºmea<#th!he°ha+stopped.	BA murmur|extr{soun>i<th!÷beat	EA rat!variability|chang!i<tim!õ<÷beats	DA transplanta=||he°transplant
EA index|h²hot it feels	BA shoÄÌn|Ì<#guard+cÕ+unde@strÀs	EA stroke|dangerousl]high bod]temperatur!_heat||EG|Keep th!word: Ï!nee>it i<a<emergency.
DA episod®drinkÉ||bÉ!drinkÉ	EA met?poisonÉ|poison%b]{met?su»a+lea>o@mercury
BA priÄtÀt|newbor<Æ>te±fo@rar!condi=s
EA-for-age|heãcompare>^age
EA.Helicobacte@pylori|stoma»bacteri{#ca<caus!ulcers	EA.Helicobacte@pylori eradica=|kill%th!stoma»ulce@germ	EA.Helicobacte@pylori ñ=|stoma»Ç<#Í+ulcers
EA.HELLP ¹|dangerou+Æ>an>lë@problem i<Þ
CAth||parasit®worm	EAthia¶|Ç<^worms||ANsoil-transmitte>
EAlutina=|clump%*re>Æ>¾||BPa
EAioblastoma|Ô*Æ>vÀsel+i<th!Ø||BPa	BAioma|re>mark mad!*extr{Æ>vÀsels||BJa;AKinfantil!
EAhro¶|Æ>i<{joint||BLa
FAme¶||vomit%¼|BKa
FAchezia||Æ>i<th!stool|BLa	EAcrit|shar!*th!Æ>mad!up *re>¾||BJa	LAlogic||¼|BKa;LAal;BAaematological	CAlog®malignancy||Æ>´|BLaematological;LLal;MA´;BAaematologic?´	EAlogic?toxicity|harm }th!¼||LJ;BVa;BJaematologic	CAlogist||Æ>doctor|BLa	FAlogy||Æ>Ë!æ|BJa	BAma|pocket *Æ>outsid!{Æ>vÀsel||BHa	EAmetra|Æ>i<th!womb||BKa	EApoie¶|mak%*Æ>¾||BMa	LApoietic||¼-makÉ|BMa	BApoiet®stem cÕ|ce³#make+Æ>¾||BWa	EApoiet®stem ce³transplanta=|transpla¯*¼-mak%¾||OLce³tran;BYaematopoiet®s;BVaematopoietic	KAtoxic|harmful }th!¼||BKa
FBria||Æ>i<th!urÛ|BIa
EAopia|los+*half *th!fiel>*view||ICs
EAthroplasty|replac%half *{joint
EArophy|wast%*on!side
EAllismus|wild, flÉ%moveÑ+o<on!side
EAci?spasm|twitch%*on!sid!*th!face
EAglect|ºnotic%on!sid!ð@{stroke||AHunilîr?;AHspati?
EAre¶|weaknÀ+o<on!sid!*th!à	KAretic|weak o<on!side
EAegia|paralysi+*on!sid!*th!à	KAegic|^on!sid!#doe+ºmove
KAgous|^on!cop]*{gen!instea>*two
EAlia|Æ>i<th!lë@ducts||BIa
EAromato¶|Ð>Ú<#build+up Ámu»iron||BOa
EAncentra=|thiÄÆ>_los+*wîr||BQa
EBaly¶|us!*{machin!}clea<th!¼||BLa	EAalysi+accÀs|wa]in}th!Æ>fo@µ||AHvascular;BSa	EAlu=|thi<Æ>_extr{wîr||BLa
KAnamic|*Æ>flow||BKa	BAnam®instability|dangerou+swÉ+i<Æ>prÀsù||BWa	KAnamicall]stable|^stead]÷beßan>Æ>prÀsù||BVa	EAnamics|h²Æ>flows||BLa
EAltra=|filter%*Æ>b]machÛ||BNa
EAobin|Ì<i<re>Æ>cÕ+#carrie+oxygen||BJa	EAobi<concentra=|oxygen-carry%Ì<i<¼||LAlevel;BXa;BAaemoglobi<level	BAobinopathy|Ð>Æ>Ì<problem||BPa	EAobinuria|re>Æ>Ì<i<urÛ||BNa
EA¶|breakdow<*re>Æ>¾||BIa	KAtic|break%up re>Æ>¾||BIa	EAt®anemia|re>Æ>cÕ+dÀtroye>Áfast||BEaemolyt®ana	EAt®ùm®¹|kidne]damag!#ca<foll²{foo>ñ=||BNaemolyt®ura
EAricardium|Æ>ô>th!÷||BOa	EAritoneum|Æ>i<th!bÕy||BNa
EAagocyt®lymphohistiocyto¶|dangerou+storm *th!à'+defensÀ||BYaemophagoc	EAilia|Ð>Ú<i<whi»Æ>doe+ºclot wÕ||BJa	EAili{A|Ð>bleed%~||LAB;BLa;BAaemophili{B
FAy¶||cough%up ¼|BJa
BDhage|heav]bleedÉ||BJa	KAhagic|^bleedÉ||BKa	EAhag®cyst¿|bleed%bladder||BTa	BAhag®fever|sever!âÀ+^feve@an>bleedÉ||BQa	EAhag®shock|collaps!_Æ>loss||BQa	BAhag®stroke|strok!Í>b]bleed%i<th!Ø||BRa	BAhoid|swolle<vei<i<o@nea@th!anus||BJa	BAhoidecì|Î<}Ü!swolle<vein+i<th!bottom||BPa
FAa¶||stopp%*bleedÉ|BJa	KAatic|stopp%bleedÉ||BJa
EAorax|Æ>ô>th!lung||BJa
EA.Henoch-Schönlei<purpura|childhoo>âÀ+^{purpl!rash an>joi¯pain||AAIgA vascul¿
BA.HEPA filter|filte@#trap+tin]particlÀ||AHhigh-efficienc]particulat!air
EAn|shot #thin+th!¼	EAn-induce>thrombocytopenia|l²clott%cÕ+_{Æ>thinner
EAlgia|lë@pain
BAcì|Î<}Ü!p°*th!lër
LBc||lër	BAc artery|arter]#feed+th!lër	EAc encephalopathy|confusio<Í>b]lë@failù	EAc failù|fail%lër||IAinsufficiency	EAc metasta¶|cÈ@#û>}th!lër||ALlër;ABlë@metastase	EAc stÕat!cÕ|lë@ce³#make+scars	EAcojejunosì|join%{lë@duct }th!bowel	EAtis|swÕ%*th!lër	EAti+A|lë@Ç<ofte<û>¸foo>o@wîr	EAti+B|lë@Ç<û>¸Æ>o@bod]fluids	EAti+B surfac!antigen|Æ>sig<*{lë@virus	EAti+B virus|viru+#ñt+th!lër	EAti+B viru+ñ=|viru+Ç<*th!lër||KPC 	EAti+C|lë@Ç<û>¸¼	EAti+C virus|viru+#ñt+th!lër	EAti+D|lë@Ç<#onl]strike+^anothe@lë@virus	EAti+E|lë@Ç<ofte<û>¸unsaf!wîr	EAti+E virus|viru+#ñt+th!lër
KAbiliary|*th!lë@an>it+ducts	EAblastoma|lë@cÈ@i<children	FAcÕula@carcinoma||lë@´|GC	BAcyte|lë@cÕ	KAgenic|_th!lër	CAlogist||lë@doctor	FAlogy||lë@æ	EAmegaly|enlarge>lër	KAprotectë|protect%th!lër	EAren?¹|kidney+#fail becaus!*lë@~	EAsplenomegaly|enlarge>lë@an>spleen	KAtoxic|harmful }th!lër	FAtoxicity||lë@damage
BAin|Ù!#ÿ+iron
KA.HER2-positë|^{Ì<#make+cÈ@grow
BA prepara=|Å!mad!_plants
CAide||wee>killer
EB immunity|enough Ï!protecte>}stop {Ë!_ûdÉ
EAtar]angioedema|Ð>attack+*swÕÉ	EAtar]brea±an>ovaria<cÈ@¹|Ð>gene+#rais!th!chanc!*som!´s	EAtar]hemorrhag®telangiectasia|Ð>Æ>vÀsel problem #Í+bleedÉ||MNaemorrhag®t	EAtar]spherocyto¶|Ð>roun>re>Æ>¾	EAty|pass%*trait+_pare¯}child
EAbility|h²mu»gene+explai<{trait	LAble||Ðd|DAeditary
KAted|bulg%¸{weak spot	CAte>disc||slippe>disc|NAk;AHprolaps;AAintervertebr?disc prolapse
CArrhaphy||herni{repair|GBplast
EA labialis|col>sorÀ	EA simplex encephal¿|ó<swÕ%_herpÀ	EA simplex kerat¿|herpe+Ç<*th!eye||FKtic	EA simplex virus|viru+#Í+col>sorÀ||OA	EA simplex viru+typ!1|viru+#Í+col>sorÀ	EA simplex viru+typ!2|viru+#Í+sore+o<th!sex organs	FB zoster||shÉlÀ	EA zoste@vaccÛ|shÉle+vaccÛ	BAvirus|famil]*viruse+su»a+chickenpox
EAgeneity|difference+õ<stud]rÀult+o@Ïe	LAgeneous|mad!up *differe¯kinds|mixed	EAlogou+boostÉ|extr{dos!*anothe@vaccÛ	EAtop®ossifica=|bon!grow%wher!it shoul>not	BAzygote|perso<^two differe¯gen!ver×s	KAzygous|^two differe¯gen!ver×s
BA hernia|p°*th!stoma»#pushe+up in}th!chÀt||EHus
EAen¿|boil+i<ski<folds	EAeniti+suppurativa|painful lump+unde@th!skin, ofte<i<th!armpits
BA dependenc]unit|war>fo@patient+ònee>extr{æ||AFstep-down	BA-deductibl!Òplan|pla<^{lowe@monthl]pric!bÂhighe@cost+fo@æ||QE||3	EA-densit]lipoÌn|"good" cholÀterol	EA-dos!chemo·|ver]ÖcÈ@drugs	EA-fl²nas?cannula|fa±oxyge<¸th!nose||QAoxygen	EA-grad!glioma|fast-grow%ó<tumor	EA-intensit]interv?trainÉ|short burst+*har>exercise	EA-performanc!liqui>chromatography|lab metho>#separî+áÀ	AA-risk popula=||group ßhigh risk
EA activ!antiretrovir?·|mix *HIV [s||AXcombina=	LA transmissible||fast-ûdÉ
AA arthroplasty||hip replaceÑ|AQtot?	EA dysplasia|hip joi¯#doe+ºform wÕ||AAdevelopÑ?dysplasi{*th!hip	CA fractù||broke<hip	EA osteoarthr¿|wor<hip joint||ACcoxarthros	EA replaceme¯½|Î<fo@{new hip
KAampal|*th!Ø'+memor]center	BAampus|p°*th!ó<#help+form memoriÀ
EA.Hirschsprung ~|miss%êe+i<th!bowel _å||MI's
EAism|unwante>dark hai@o<th!fac!o@à
BAÛ|á!#Í+allerg]symptoms	BAin!H2 recepto@antagonist|Å!#lower+stoma»acid	BAin!receptor|ce³p°behin>allergiÀ
EAompatibility|h²we³ý+match
KAogical|*tissu!unde@{microscope||KA	EAogic?examina=|look ßtissu!unde@{microscope	EAogic?grade|h²abnorm?cÈ@cÕ+look||KG	EAogy|stud]*tissu!unde@{microscope
BAe|Ì<#DNA wrap+ôd	EA!deacetylase|Ì<#help+tur<gene+off
KAathological|*siÄtissu!unde@{microscope||PA	EAathology|stud]*~>tissu!unde@{microscope	EAlasmo¶|lung Ç<_fungu+i<bir>o@bßdroppÉs
EA.HIV seroprevalence|shar!*Ï!^HIV	EA.HIV vir?load|amou¯*HIV i<th!¼
BA.HMG-CoA reductas!ä|cholÀterol [
EA.Hodgki<lymphoma|cÈ@*th!lymph system||HJ's;HA'+~;IA~
KAic|look%ßth!whol!person
BA.Holte@monitor|sma³devic!#record+th!÷beßfo@{da]o@two
BA Òaide|helpe@ògë+car!ßhome||||2
EAath®remedy|ver]dilute>remedy	EAathy|Ê¯^highl]dilute>áÀ||DHo
EAta¶|h²th!bod]keep+itself i<balÈ	EAtat®model assÀsÑ|Æ>te±*h²insuli<works
BAsteÛ|Æ>á!tie>}he°~	EAstinuria|Ð>problem break%dow<{p°*Ìn
LAneous|a³*th!sam!kind|alike
KAgous|alik!i<origin	EAgy|likenÀ+_{share>origin
BAgote|perso<^two copie+*th!sam!gen!ver×	KAgous|^two copie+*th!sam!gen!ver×
AAlum||stye
EA?contracep=|å ÿ #use+ÙÀ||JAå ÿ	BA?contraceptë|å ÿ metho>#use+ÙÀ	EA!receptor|ce³p°#receë+ÙÀ	KA!receptor-negatë|grow%withoÂÙÀ	KA!receptor-positë|grow%^th!help *ÙÀ	EA!replaceme¯·|Ùe+#eas!menopaus!symptoms||AImenopaus?Ùe	EA!·|Ê¯#add+o@block+ÙÀ||AKendocri	EAe-refractor]prostat!´|prostat!cÈ@#Ùe+no longe@stop
BA.Hospit?Anxiet]an>DeprÀsio<Scale|quÀ=+aboÂworr]an>l²mood	AA?admis×||hospit?stay	BA?consultant|senio@speciali±doctor||AAconsulta¯physician||4	FA?discharge||leav%th!þ	EA?mortality|death+i<þ||ASin-	CA?readmis×||retur<}th!þ	AD?settÉ||þ	EAal-acquire>pneumonia|lung Ç<caught i<th!þ	BAalist|docto@òwork+onl]i<th!þ	AAaliza=||hospit?stay|JFs|||1
BAol>contact|perso<i<th!sam!home
BA.HPV ñ=|Ç<^{commo<viru+#ca<caus!´	BA.HPV tÀt|te±fo@th!viru+#Í+mo±cervic?´	BA.HPV vaccÛ|vaccin!#prevent+sever?kind+*´
EA.HRT|Ùe+#eas!menopaus!symptoms
EA T-lymphotrop®virus|viru+#ca<caus!Æ>´	BA chorion®gonadotropin|pregnanc]Ùe	EA epiderm?Ôfacto@recepto@2|Ì<#make+som!brea±´+grow	EA herpÀviru+6|viru+#Í+feve@an>rash i<babiÀ	EA immunodeficienc]virus|viru+#attack+th!immun!system	BA leukocyt!antigen|Ì<#mark+cÕ+a+you@own	EA metapneumovirus|viru+#Í+cold+an>lung ñ=s	EA milk fortifier|powde@#enriche+brea±milk	EA papillomavirus|commo<viru+#ca<caus!cÈ@o@warts	EA papillomaviru+ñ=|Ç<#ca<caus!´	EA parvovirus|viru+#Í+{rash i<children
KAl|*th!uppe@arm bone	BAl fractù|broke<uppe@arm||AQproxim?
CAs||uppe@arm bone
KAl|*bod]fluids	EAl immunity|defens!b]Ìn+i<th!¼
EA.HuntÉton'+~|Ð>ó<Ë!#affect+moveme¯an>thinkÉ||KI
EA!membran!~|í%troubl!i<earl]babiÀ
BAonan|natur?á!#keep+tissu!moist	BAon®acid|natur?á!#keep+tissu!moist
EAiza=|join%*two thÉs||HFs
BAele|swÕ%ô>th!tÀticl!_fluid	EAephalus|buildup *flui>i<th!Ø	EAhlorothiazide|wî@pill	EAodone|Öpai<[	EAolloi>drÀsÉ|gel bandag!#keep+wound+moist
EAel|soft, wîr]gel	BAe<í tÀt|í te±*h²th!gÂhandle+sugars
EAy¶|breakdow<b]wîr
EAorphone|Öpai<[
EAephro¶|kidne]swolle<^urÛ
KAhilic|mix%^wîr	KAhobic|ºmix%^wîr	EAneumothorax|ai@an>flui>ô>th!lung	EA+fetalis|flui>build-up i<a<unbor<baby||JGo
EAalpinx|blocked, swolle<tube
FAherapy||wî@·
EAreter|swolle<tub!_th!kidney
EAychloroquÛ|malari{an>joi¯[	EAyethyl starch|thicke@flui>gë<in}{vein	EAyùa|Æ>ce³[||HAcarbamide
EActivity|be%Áactë	EAcu¶|be%ver]sensitiv!}everyda]sounds	EAldosteronism|Ù!problem #raise+Æ>prÀsù||ANprimar]	EAlgÀia|extr{Öpain	EAmmonemia|Ámu»wast!ga+i<th!¼||KEa	EAmylasemia|Ámu»*{digÀtiv!Ì<i<¼||LEa	EAndrogenemia|Ámu»mal!Ù!i<th!¼||NEa	EAndrogenism|Áman]mal!ÙÀ
EAar®oxyge<·|í%*pur!oxyge<i<{prÀsur!chamber	EAilirubÛmia|Ámu»yÕ²pigme¯i<th!¼||OEa
EAalcemia|Ámu»calcium i<th!¼||JEa	EAalciuria|Ámu»calcium i<urÛ	EAapnia|Ámu»carbo<dioxid!i<th!¼||HCrb	KAapnic|^Ámu»carbo<dioxide	FAholÀterolemia||high cholÀterol|QEa	EAoagulability|tendenc]}form Æ>clots	KAoagulable|^Æ>#clot+Áeasily	EAoagula=|Æ>#clot+Áeasily	EAortisolism|Ámu»strÀ+Ùe
EAmÀi+gravidarum|sever!vomit%i<Þ||LA	EAmia|extr{Æ>i<{bod]part||FEa	KAmic|^Ámu»¼	KAndemic|alway+ver]commo<i<{place	EAosinophil®¹|Áman]allerg]¾	EAsthÀia|be%ver]sensitiv!}touch||FIa
EAlucagonemia|Ámu»*{sugar-rais%Ùe||NEa	FBlycemia||high Æ>sugar|JEa	KAlycemic|^high Æ>sugar||JEa
DAidro¶||heav]sweatÉ	EAomocysteÛmia|Ámu»*{Æ>á!tie>}he°~||QEa
EAnfla=|Ámu»ai@i<th!lungs	EAnsulÛmia|Ámu»insuli<i<th!¼||MEa	KAntense|brighte@o<{scan
EAalemia|Ámu»potassium i<th!¼||IEa	EAerato¶|thickene>skin	EAinÀia|mov%Ámuch
EAactîmia|Ámu»ø!aci>i<th!¼||LEa	FBipidemia||high cholÀterol|KEa	EAipoÌnemia|Áman]fat+i<th!¼||QEa
EAatremia|Ámu»sodium i<th!¼||JEa
EApia|troubl!see%thÉ+up close||FEmetr	KApic|^troubl!see%near	EAsmola@hyperglycem®stî|dangerousl]high Æ>sugar||WDaem®st	EAsto¶|Ámu»bone	EAxaluria|Ámu»*{salt i<urÛ	EAxia|Ámu»oxygen
EAarathyroidism|overactiv!gland+#rais!calcium i<th!¼	EAhosphîmia|Ámu»phosphat!i<th!¼||NEa	FAigÑa=||darkene>skin	EAlasia|Áman]cÕ+i<{ý	KAlastic|^Áman]¾	BAolariza=|electr®chang!#quiet+{êe||LFs	EArolactÛmia|Ámu»*th!Ù!#make+milk||OEa
FAaliva=||Ámu»saliva	EAensitivity|Öreactio<}{substÈ	EAensitivit]pneumon¿|lung swÕ%_í%i<dust	CAensitivit]reac=||allerg®reac=	FAomnia||sleep%Ámuch	FAomnolence||extrem!sleepinÀs
EAelorism|eye+fa@apart	FBen×||high Æ>prÀsù	KAensë|^high Æ>prÀsù	BAensiv!cri¶|dangerousl]high Æ>prÀsù||NAemergency	EAensiv!disorde@*Þ|high Æ>prÀsur!i<Þ	EAensiv!he°~|he°Ë!Í>b]high Æ>prÀsù	EAensiv!retinopathy|ey!damag!_high Æ>prÀsù	EAhermia|dangerousl]high bod]temperatù	EAherm®intraperitone?chemo·|heî>cÈ@drug+i<th!bÕy	KAhyroid|^a<overactiv!thyroid	EAhyroidism|overactiv!thyroid	EAonia|Ámu»ø!ten×	KAonic|high i<tone, o@high i<salt	EAransaminasemia|high lë@value+i<th!¼||QEa	EAricho¶|Ámu»hair	EAriglyceridemia|high level+*{typ!*fßi<th!¼||QEa	KArophic|overgrown	EAroph®cardiomyopathy|thickene>he°Ý	CAroph®scar||raise>scar	EAroph®scarrÉ|thick, raise>scars	EArophied|grow<Álarge	EArophy|Ô*tissu!o@Ý
EAricemia|Ámu»ur®aci>i<th!¼||JEa	EAricosuria|Ámu»aci>wast!i<urÛ
HAentilî|í!Áfa±o@Ádeeply	EAentila=|í%Áfa±o@Ádeeply	KAolemic|^Ámu»fluid
EAa|Æ>i<th!fro¯*th!eye
EAbumÛmia|Álittl!Ì<i<th!¼||LEa
EAlcemia|Álittl!calcium i<th!¼||IEa
EAlorhydria|Álittl!stoma»acid	EAondria¶|consta¯fea@*be%ill||AAâÀ+anxiet]Ã
EArtisolism|Álittl!strÀ+Ùe
BArmic|needl!unde@th!skin	AArm®needle||needle
KAhoic|darke@o<a<ultrasound
FAthÀia||reduce>feelÉ|EIa	EAtrogenism|Álittl!femal!Ùe
EAbrinogenemia|Álittl!clott%Ìn||OEa
EAac=î>radio·|fewer, large@dose+*rays||OAion
FBycemia||l²Æ>sugar|IEa	KAycemic|^l²Æ>sugar||IEa	CAycem®episode|spe³*l²Æ>sugar|l²Æ>suga@spÕ|IMa
EAnadism|Álittl!sex Ù!mad!b]th!à	EAnadotrop®hypogonadism|l²sex Ùe+_{ó<signal
EAsulÛmia|Álittl!insuli<i<th!¼||LEa	KAtense|darke@o<{scan
EAlemia|Álittl!potassium i<th!¼||HEa
EAnÀia|mov%Álittle
KApidemic|lower%Æ>fats||AJantihyper
EAgnÀemia|Álittl!magnÀium i<th!¼||KEa	EAnia|unusuall]high moo>an>energy, bÂlÀ+tha<{man®stî	KAnic|^somewhßhigh moo>an>energy
EAmia|mask-lik!face
EAtremia|Álittl!sodium i<th!¼||IEa
EArathyroidism|underactiv!gland+#lowe@calcium i<th!¼
KAaryngeal|*th!lowe@throat	EAarynx|lowe@throat	EAosphîmia|Álittl!phosphat!i<th!¼||MEa	EAysecì|Ü?*th!glan>bel²th!Ø
FAgÑa=||lightene>skin|AMde	EAtuitarism|Áfew Ùe+mad!b]{glan>i<th!Ø
EAasia|bod]p°#di>ºgr²fully	KAastic|ºfull]grown	EAast®left he°¹|left sid!*th!he°Ásma³_å
EAea|shall²íÉ||GCo
EAothrombÛmia|Álittl!clott%Ìn||PEa
EAxia|poo@hunger
FAia||weake@sens!*smÕ
EAadias|open%*th!peni+i<a<unusu?plac!_å	EAadia+repair|fix%th!open%*th!penis
FBn×||l²Æ>prÀsù	KAnsë|^l²Æ>prÀsù
KAalamic|*{ó<p°#ÿ+ÙÀ	EAalam®amenorrhea|miss%period+_strÀ+o@weãloss||VCo	BAalamic-pituitary-adren?axis|system #ÿ+strÀ+ÙÀ	BAalamus|p°*th!ó<#ÿ+hunger, heßan>ÙÀ	EAermia|dangerousl]l²bod]temperatù	KAermic|^{l²bod]temperatù	IAÀize||guÀs|JBs	KAyroid|^a<underactiv!thyroid	EAyroidism|underactiv!thyroid	EAyroxÛmia|l²thyroi>Ùe-lik!levels||MEa
EAnia|flopp]øÀ	KAnic|weak i<tone, o@l²i<salt
EAicho¶|Álittl!hair
EAntila=|Álittl!íÉ
EAlemia|Álittl!Æ>o@flui>i<th!à||HEa	KAlemic|^Álittl!¼	EAlem®shock|life-threîn%los+*Æ>o@fluid||HKa
FAmia||l²Æ>oxygen|FEa
FAa||l²oxygen	KAc|l²o<oxygen||FCem;FCaem	KAc-ischemic|_laÄ*oxyge<an>¼||MEa	EAc-ischem®encephalopathy|ó<damag!_laÄ*oxygen||MNaem®e
CBecì||Î<}Ü!th!womb	EAography|X-ra]*th!womb	BAosalpÉogram|X-ra]*th!womb an>it+tubÀ	BAoscopy|look ú!th!womb ^{thi<camera	EAoì|cÂin}th!womb
EAene¶|harm _medic?æ	KAenic|Í>b]medic?µ	EAen®harm|harm _medic?æ
EAonî|bone-strengthen%[
EAo¶|Ð>dry, scal]skin
KA|dur%{seizù
KAc|yÕ²_lë@trouble
KAthic|^no know<Í	EAth®intracrani?hyperten×|high prÀsur!ô>th!ó<^no know<Í	EAth®pulmonar]fibro¶|lung scarr%^no know<Í
KAncratic|od>an>har>}predict
EA.IgA nephropathy|kidne]Ë!_{defens!Ìn
KA|*th!la±p°*th!sma³bowel
EAs|swÕ%*th!la±sma³bowel
KAlic|*sma³an>larg!bowel
BAomy|open%i<th!bÕ]#let+stool oÂ*th!sma³bowel
EA|la±p°*th!sma³bowel
EA|bowel #stop+movÉ||AFparalyt®
BA artery|arter]i<th!hip area
AAg study||scan|IAtÀt|It ma]also b!a<X-ray.
EAib|Æ>cÈ@pill
EAem|ver]ÖÓ
EAmÛ|Å!fo@deprÀ×
EAmod|ski<cream #fight+growths
LAî-release||fast-actÉ
KAle|ºmovÉ	EAlity|ºmovÉ	EAliza=|keep%still||IFs	HAlize|keep _movÉ||IBs
BA checkpoint|brak!o<th!à'+defensÀ	EA complex|clump *defens!Ìn+an>thei@targets	BA deficiency|weak immun!system||FKo	BA Ã|âÀ+*th!à'+defensÀ	EA eva×|hid%*germ+_th!à'+defensÀ||IAscape	EA func=|h²we³th!bod]fight+germs	EA globulin|germ-fight%Ìn+_donî>¼||FIo	EA reconstitu=|recover]*th!à'+defensÀ	BA rÀponse|h²th!bod]fight+germs	EA system func=|h²we³th!bod]fight+germs	EA thrombocytopenia|l²clott%cÕ+_th!à'+defensÀ||BBdiopath®thrombocytopen®purpur;WBc purpur	EA tolerÈ|th!defens!system leav%th!bod]alone	KA-mediîd|Í>b]th!à'+defens!system
ADsa=||vaccina=|||4	ADsatio<programme||vaccinatio<programme|||4	GAse||vaccinî|||4	BAt]gap|group *Ï!òar!ºprotected
BAassay|lab te±#use+defens!Ìns	KAcompromised|^{weak immun!system||GDsupprÀ	KAdeficient|^{weak immun!system	EAfluorÀcence|lab te±#make+Ìn+glow	EAgenetics|stud]*gene+an>bod]defensÀ	KAgenic|abl!}trigge@th!immun!system	EAgenicity|h²strongl]{vaccin!make+th!bod]rÀpond	EAglobuli<A|defens!Ì<i<spit an>th!gut	EAglobuli<E|Æ>Ì<behin>allergiÀ	EAglobuli<G|mai<defens!Ì<i<th!¼	EAglobuli<M|fir±defens!Ì<th!bod]makÀ	EAhistochemistry|lab stai<#show+Ìn+i<ý	KAlogical|*th!immun!system||LA	CAlogist||immun!system doctor	EAlogy|stud]*h²th!bod]fight+~	EAmodula=|chang!i<h²th!defens!system works	BAmodulator|Å!#adjust+th!immun!system	KAmodulatory|chang%h²th!defens!system works	EApathology|damag!don!b]th!à'+defensÀ	EAprophylaxis|preventio<^shots	KAreactë|react%^defens!Ìns	EAreactivity|reactio<^defens!Ìns	EAsenÀcence|weaken%*defense+^age	BAsupprÀsant|Å!#weaken+th!immun!system o<purpose||OAiv!drug;OAiv!medica=;OAiv![	FBsupprÀ×||weakene>immun!system|FL!	KAsupprÀsë|weaken%th!immun!system	BAsupprÀsiv!agent|Å!#calm+th!defens!system	EAsupprÀsiv!·|drug+#calm th!defens!system	EB·|Ê¯#help+th!immun!system fã~	KAtoxic|harmful }th!immun!system
BAe>tooth|tooth #canºbreak ¸th!gum||JFwisdom 
DAe>balÈ||poo@balÈ	EAe>glucos!tolerÈ|Æ>suga@abov!norm?bÂºyet diabetÀ||JBfast%glucos;AAprediabetÀ	EDe>kidne]func=|kidney+#do ºwork wÕ||ASreduc	EAe>lë@func=|lë@#doe+ºwork wÕ||ARreduc	FAe>mobility||troubl!mov%ôd|ALreduc	DAe>vi×||poo@sight	BAÑ|los+*func=
GB||sl²down
EAeability|ºlett%through
EAgo|ski<Ç<^sore+an>crusts, commo<i<children
EAt stability|h²firm a<impla¯is	BAtabl!cardioverter-defibrillator|implante>devic!#shock+th!he°baÄin}rhythm	BAtabl!device|devic!#goe+ú!th!à	EAta=|putt%in}th!à	EAtatio<rî|shar!*embryo+#settl!i<th!womb	BAte>port|sma³disc unde@th!ski<fo@giv%[
EAentatio<science|stud]*h²}pÂrÀear»}use
EA>consent|agreeme¯show<b]whß{perso<doÀ
EAnce|troubl!^erec=s
EAivity|act%withoÂthinkÉ
KA silico|don!b]computer	NA utero|i<th!womb	QB vitro|i<{lab, outsid!th!à	EA vitro fertiliza=|fertilit]Ê¯#join+egg an>sperm i<{lab||QFs	QB vivo|i<{liv%à	KA-network|work%^you@insuranc!plan||||3	EA-ste¯rÀteno¶|narrow%ú!{mÀh tube
BBvî>vaccÛ|vaccin!mad!^kille>germs||HIe
DAuat!nutri=||poo@nutri=	DAuat!sleep||Álittl!sleep|CGsufficient|||1
EAion|be%weak _hunger
EAopriat!antidiùt®Ù!secre=|bod]keep+Ámu»wîr
EAn=|troubl!pay%atten=
BA erro@*metabolism|Ð>problem ^break%dow<food||CAherite>metabol®Ã
BAiv!spirometer|devic!fo@deep-í%practice
BBnce|numbe@*new casÀ|||Sa]ove@whßtim!an>among whom.	BAnc!rî|numbe@*new case+i<{gë<time	BA¯case|new case
ABon||cut	EAo<an>drainage|sma³cÂ#let+pu+out	BAon?hernia|bulg!ßa<ol>cut
CAr||fro¯tooth
BAio<criterion|rul!fo@òca<joi<{study
KAlusë|ºgiv%{clea@answer	BAlusiv!rÀult|rÀult #gë+no clea@answer||NGte±;CIdeterminat;AHequivocal
EAÛnce|los+*bladde@o@bowel ÿ
GAs!flui>intake||drink more|JMyou@
BAent?cost-effectënÀ+ratio|extr{co±fo@ea»unit *ÒgaÛd
BAin|gÂÙ!#help+releas!insulin
BA=|tim!_Ç<}âÀs	CBtio<period||tim!õ<catch%{germ an>feel%sick
EAmide|wî@pill
BAnde¯predictor|facto@#tÕ+th!outcom!o<it+own	BAnde¯variable|facto@{stud]look+ßa+{Í
BA case|fir±know<cas!i<a<outbreak
BAdualize>educatio<program|school pla<fo@{chil>^{disability||||2	PAdual+prÀent%with||Ï!òhave
EAthacin|pai<an>swÕ%[||HE
EA rÀidu?sprayÉ|spray%wall+}ki³mosquitoÀ
IA||Í	GA labor||st°labor|LBu	GA vomitÉ||forc!vomitÉ	EA>abor=|end%{pregnanc]o<purpose	BA>pluripote¯stem cÕ|adult ce³turne>baÄin}a<earl]cÕ
BAion|startÉ	EAio<chemo·|fir±roun>*cÈ@drugs	EAio<*anÀthÀia|putt%{patie¯}sleep||AAanÀthet®induc=;PIa;AAanaÀthet®induc=	EAio<*labor|start%*å ^Å!o@othe@means||RBu;AAlabo@induc=;AAlabou@induc=
EA=|hardene>are{*skin
BAl%catheter|thi<tub!#stay+i<th!à
DD formula||bab]formula	EA mortality|death+*babie+befor!thei@fir±åday||QA rî	EAil!colic|long cry%i<{health]baby	EAil!spasms|seizù+i<babiÀ||AAWe±¹
BAt|are{kille>b]laÄ*¼	BAt size|siz!*th!damage>area	KAted|kille>b]laÄ*¼	EA=|tissu!death _laÄ*¼
EAio<ÿ|step+#stop germ+_ûdÉ||KHpreventio<an>	AAiou+agent||germ|AGcausatë	CAiou+Ë!specialist||Ç<doctor|TAdoctor	BAiou+dose|numbe@*germ+#it take+}caus!âÀs||HFve	EAiou+mononucleo¶|vir?âÀ+^long tirednÀ+an>{sor!throat||AN	EAiv!endocard¿|Ç<*th!he°linÉ||ANbacterial	EAivity|h²easil]{germ ñt+Ïe
KAile|ºabl!}hav!{baby	EAility|troubl!hav%{baby
EAa=|be%overru<b]bug+o@worms
BArî|flui>o@cÕ+i<ý	EAra=|mov%in}ý
LAed||swollen	EAmasome|ce³alarm #Í+swÕÉ	FAma=|swÕÉ, heßan>pain|swÕÉ	KAmatory|caus%o@show%swÕÉ	EAmator]arthr¿|joi¯Ë!^swÕÉ	EAmator]bowel ~|long-term swÕ%*th!bowel	EAmator]brea±´|fa±brea±cÈ@^red, swolle<skin	BAmator]~|Ë!^swÕ%an>pain||NAcondi=	BAmator]marker|sig<*swÕ%i<{Æ>tÀt	BAmator]mediator|á!#Í+swÕÉ	EAmator]myopathy|ø!Ë!^swÕÉ||BUdiopath®i	BAmator]rÀponse|swÕ%an>heßa+th!bod]fight+harm
EAimab|Å!#calm+th!defens!system
DBnza||flu	AAnza-lik!âÀs||flu-lik!âÀs
BA?ægër|famil]o@frien>ògë+æ	EAe>consent|agree%}car!onc!you kn²th!risks
HA|drip in
BAon|sl²drip in}{vein	BAo<pump|pump #gë+Å!slowly	BAo<reac=|ba>reactio<}Å!gë<in}{vein||IJ-relîd	EAo<·|Å!gë<slowl]in}{vein
IA||swallow	FBion||swallowÉ
LAal||groin	BA?hernia|bulg!i<th!groin
EB=|í%in	EAtio<injury|lung damag!_smoke	EA=?anÀthÀia|ga+#put+you }sleep||KL;AAvolatil!anÀthetic;UAtic;PIa;KI ana;AAvolatil!anaÀthetic;PAaÀthetic
BA>corticosteroid|íed-i<Å!#calm+swolle<airways||IH
IAt||block	EA=|block%o@slowÉ	BAtor|someth%#block+o@slows	KAtory|block%o@slowÉ
KAable|gë<b]injec=	BAio<sit!reac=|sorenÀ+o@swÕ%wher!th!needl!we¯in
EA immunity|protectio<{perso<i+bor<with
EAa=|suppl]*êÀ
JBous||harmlÀs
GAî||vaccinî	AAa=||vaccina=||I<th!lab it i+anothe@word.	EAum|germ+pÂi<}grow
KAable|#surger]canºtreat
KApic|chang%h²har>th!he°beats
BAent|perso<òstay+overnãi<th!þ	FAe¯æ||hospit?æ|KAµ	EAe¯rehabilita=|recover]train%i<þ	AAe¯settÉ||þ	AAe¯stay||hospit?stay|KAadmis×;KAþiza=
BA.INR tÀt|Æ>te±*h²fa±Æ>clots
BAicide-treî>net|be>net #kill+mosquitoÀ||UDbe>;AElong-last%insecticidal
KAous|sl²an>har>}notice	BAou+onset|slow, hidde<start
KAble|#doe+ºdissolve
KAatory|*í%in	EAator]ø!trainÉ|exercise+fo@th!í%øÀ
BAu=?review board|group #protect+Ï!i<studiÀ||||2	EAu=aliza=|mov%}{car!home||OFs	KAu=alized|liv%i<{car!home||OCs
BAÑ?activit]*dail]livÉ|task su»a+shopp%o@pay%bills
BAiciency|ºenough func=
EA<analog|lab-mad!insulin||OAue	EA<glargÛ|insuli<#work+a³day||IAdetemir;IAdegludec	EA<lispro|quiÄinsulin||IAaspart	EA<pump ·|insuli<gë<b]{sma³pump||AAcontinuou+subcutaneou+insuli<infu×	EA<re¶tÈ|whe<th!bod]doe+ºrÀpon>we³}insulin	EA<secre=|releas!*insulin	EA<sensitivity|h²we³th!bod]rÀpond+}insulin	DA<·||insuli<µ	BAn-lik!Ôfactor|Ù!fo@Ôhelper||ZA@1
BAnc!premium|pric!*insurÈ, ofte<pai>ea»month||ARÒ;AImonthly||2
BAas!ä|HIV [||KJstran>transfe@	EAî>æ|car!#work+a+one	BAî>car!board|NHS bod]#plan+loc?ÒservicÀ||||4	BAî>car!system|partnership #run+loc?Òan>car!servicÀ||||4	EAativ![|usu?car!along ^othe@therapiÀ
EAectu?disability|lifelong limit+i<learn%an>dail]skills
EAifica=|mak%stronger	EAity-modulî>radiatio<·|radiatio<shape>}fit th!´||YBotherap	BAiv!outpatie¯program|Ê¯fo@sever?hour+{week whil!liv%ßhome||ZAramme	CAivist||intensiv!car!doctor
KAion-to-treat|count%everyon!òwa+assigne>{µ||GJ	BAion-to-treßanaly¶|analysi+#count+everyon!òwa+assigne>{µ||GS
EA-rî@reliability|h²we³two rîr+agree||FR;MAagreeÑ;FAobserve@agreeÑ
KAtrial|õ<th!uppe@he°chambers
KAostal|õ<th!ribs
BAent?brush|tin]brush fo@th!gap+õ<teeth
BAeron|Ì<#fight+virusÀ	EAero<alfa|Å!#fight+virusÀ||AApeginterferon;APpeg	EAero<beta|Å!fo@{ê!~||PA-1a	BAero<gamma|Ì<#fight+virusÀ	BAeron-gamm{releas!assay|Æ>te±fo@TB
BAm analy¶|earl]look ßth!rÀults	KAndividual|õ<Ïe||FK-
BAeukin|immun!system mÀsenger	BAeukin-1|immun!system mÀsenger	BAeukin-2|immun!system mÀsenger	BAeukin-6|immun!system mÀsenger
EAediat!æ|short-term car!ð@þ||||4	BAediat!host|anim?{parasit!lë+i<befor!Ïe	JAittent||on-and-off	BAitte¯catheter|thi<tub!#emptie+th!bladder, the<come+out	EAitte¯exotropia|ey!#turn+outwar>ßtimÀ	EAitte¯fastÉ|eat%onl]ßset timÀ	EAitte¯preventiv!µ|malari{pill+gë<ßset timÀ
EA?con¶tency|h²we³th!part+*{te±agree	EA?fixa=|plî+o@screw+#hol>broke<bonÀ	EA?[|gener?medic?car!fo@adults	EA?validity|h²we³{stud]rule+oÂothe@causÀ	EAaliz%symptoms|hidde<worr]o@sadnÀs||JMs	BAa=?normalize>ratio|measur!*h²fa±Æ>clots||VEse>r	BAist|docto@fo@adults
EAperability|h²we³compute@system+shar!data	KAperable|abl!}shar!data
EAerson?·|talk therap]aboÂrela=ships||OHpsycho	KAhalangeal|*th!fÉe@joints	EArofÀ×?collabora=|teamwork õ<kind+*staff	EArofÀ×?educa=|train%kind+*staff together	KAroximal|õ<teeth||FCdent
BAuartil!range|rang!*th!middl!half *valuÀ
KAex|bor<^sex trait+ºclearl]mal!o@female	KAtitial|*th!spac!õ<¾	EAtiti?cyst¿|long-term bladde@pain||AAbladde@pai<¹	EAtiti?lung ~|Ë!#scar+th!lungs	EAtiti?nephr¿|swÕ%õ<th!kidne]tubÀ	KAubject|õ<Ïe
EArigo|sore, re>ski<wher!ski<rub+o<skin	BArochanter®fractù|broke<hip
BAen=?cardiologist|he°docto@òopen+blocke>arteriÀ	BAen=?radiologist|docto@òtreat+problem+^th!help *scans	EAen=?radiology|Ê¯guide>b]X-ray+an>othe@scans	BAen=?study|stud]#tÀt+{µ||MG	KAertebral|õ<th!bone+*th!spÛ	BAertebr?disc|cushio<õ<th!bone+*th!spÛ||SAk;AHspin
LAinal||bowel	EAin?failù|gÂ#canºtak!i<enough food	EAin?metaplasia|chang!i<th!stoma»linÉ	EAin?permeability|h²leak]th!gÂis
EA-medi{thicknÀs|thicknÀ+*a<arter]wall	FAt!partne@violence||abus!b]{partner
KA-abdominal|ú!th!bÕy||FJ	EA-abdomin?ñ=|Ç<ú!th!bÕy	BA-aort®balloo<pump|balloo<#help+th!he°pump	KA-articular|in}{joint	BA-articula@corticosteroid|steroi>shot in}{joint	CA-articula@injec=||injectio<in}{joint
KAardiac|ú!th!÷	KAÕular|ú!¾	BAÕula@signalÉ|mÀsage+ú!¾||UDl	KAerebral|ú!th!Ø	BAerebr?hemorrhage|bleed%i<th!Ø||PJa;AT;AJcerebr?ha;ALØ;AJó<ha	KAoronary|in}{he°artery	KAranial|ú!th!skull	BArani?hemorrhage|bleed%ú!th!skull||OJa	EArani?hyperten×|high prÀsur!i<th!skull	FArani?prÀsù||prÀsur!ú!th!skull	BArani?steno¶|narr²ó<artery	LAtable||har>}treat	EAtabl!pain|pai<#i+har>}treat	EAytoplasm®sperm injec=|fertilit]Ê¯#put+on!sperm in}a<egg
KAermal|in}th!skin	CAerm?injec=||injectio<in}th!skin
EApitheli?neoplasia|change>cÕ+#ma]becom!´
KAepatic|ú!th!lër	EAepat®cholÀtasi+*Þ|pregnanc]lë@problem #Í+sever!itchÉ||AAobstetr®cholÀta¶
KAndividual|withi<on!person
EAedullar]nailÉ|met?ro>ú!{broke<bone	KAuscular|in}{Ý	CAuscula@injec=||injectio<in}{Ý	OAuscularly||in}{Ý
KAasal|in}th!nose	BAas?corticosteroid|steroi>nos!spray||AU;LH	AAas?spray||nas?spray	OAasally||in}th!nose
LAcular||inne@eye	BAcula@lens|artifici?len+fo@th!eye	FAcula@prÀsù||ey!prÀsù	KAperatë|dur%½	EAperativ!Æ>loss|Æ>lo±i<a<opera=||AUperi	EAperativ!complica=|problem dur%a<opera=	OAperatëly||dur%½
KAartum|dur%å	KAeritoneal|ú!th!bÕ]linÉ	KAulmonary|ú!th!lungs
KAhecal|in}th!flui>ô>th!spÛ	EAhec?injec=|shot in}th!spin?fluid	KAhoracic|ú!th!chÀt
KAterÛ|ú!th!womb	BAterin!device|sma³å ÿ devic!i<th!womb||NAsystem;NGcontraceptiv!	DAterin!fet?demise||stillå|VAath;AM	EAterin!ÔrÀtric=|sl²Ô*{bab]i<th!womb||ATfetal;ATfoetal	EAterin!Ôretarda=|poo@Ôi<th!womb	EAterin!insemina=|plac%*sperm ú!th!womb
KAaginal|ú!th!vagina	KAascular|ú!Æ>vÀsels	EAascula@ultrasound|ultrasoun>ú!{vÀsel	KBenous|in}{vein	EAenou+administra=|giv%in}{vein	EAenou+anÀthÀia|sleep Å!gë<in}{vein||AWtot?;OIa;AItot?intravenou+ana	CAenou+fluid||flui>in}{vein	EAenou+immunoglobulin|defens!Ìn+gë<in}{vein	CAenou+infu×||drip|AJIV	BAenou+lÛ|tub!in}{vein	OAenously||in}{vein	KAentricular|ú!{holl²spac!*th!ó<o@÷	EAentricula@hemorrhage|bleed%ú!th!Ø||SHaem	KAitreal|in}th!jÕ]*th!eye	CAitre?injec=||injectio<in}th!eye
BA|p°*{gen!#get+cÂout
HAte|pÂ{í%tub!in	EA=|plac%*{í%tub!i<th!windpipe||AKendotrache?
EAuscep=|bowel #slide+in}itself, mostl]i<babiÀ
BA|pla¯fiber
EAv!aspergillo¶|seriou+mol>Ç<ú!th!à	EAv!candidia¶|seriou+yea±Ç<ú!th!à	BAv!carcinoma|cÈ@#ha+grow<in}nearb]ý||LAncer	EAv!duct?carcinoma|mo±commo<typ!*brea±´	BAv!fung?ñ=|fung?Ç<#reache+deep in}th!à	EAv!mechanic?ventila=|í%machin!^{tube	EAv!menÉococc?~|seriou+Ç<ô>th!Ø	EAv!pneumococc?~|seriou+Ç<^{lung germ	BAv!procedù|procedur!#enter+th!à	EAvenÀs|powe@}gr²in}ý
KAiga=al|sti³be%tÀted	BAiga=?drug|Å!#i+sti³be%tÀted||QA[;QEnew ;QAproduct;QAÅ?product	BAiga=?µ|Ê¯#i+sti³be%tÀted||RAherapy	BBiga=?vaccÛ|vaccin!#i+sti³be%tÀted
EAntar]commitÑ|hospit?sta]again±{person'+will||MAhold;AApsychiatr®hold;MAþiza=
BA channel|gat!#let+salt+in}¾
EAng radia=|radiatio<Öenough }damag!¾||ENs
EAhore¶|push%Å!¸ski<^current
EAumab|Å!#help+th!bod]fã´
EAopium|Å!#open+th!airways||LA bromide
KAteral|o<th!sam!side
EArtan|Æ>prÀsur![
EAì|Ü?*p°*th!iris
BAomy|lase@hol!#lower+ey!prÀsù
EAecan|cÈ@[
EA|swÕ%*th!r%ô>th!pupil
EA chela=|Ü%extr{iron	FA deficiency||l²iron	EA deficienc]anemia|Áfew re>Æ>cÕ+becaus!*l²iron||SEa	EA overload|Ámu»iro<i<th!à
HAî|treß^rays	EAa=|Ê¯^rays
GAt!th!wound||rins!th!wound
EAbl!bowel ¹|long-term bÕ]pai<^change+i<bowel habits	EA¯contact dermat¿|ski<rash _someth%harsh
PA indicî>for||i+use>for
EAia|Álittl!Æ>fl²}p°*th!à||EEa	KAia-induced|Í>b]laÄ*¼||EMa	EAia-reperfusio<injury|damag!whe<Æ>fl²returns||EVaem	KAic|Í>b]Álittl!Æ>flow||EEa	EA®cardiomyopathy|weak he°_poo@Æ>flow||ETa	EA®col¿|bowel damag!_poo@Æ>flow||EMa	EA®he°~|he°Ë!Í>b]narrowe>arteriÀ||ESa	EA®opt®neuropathy|ey!ê!damag!_poo@Æ>flow||EVa	BA®stroke|strok!Í>b]{Æ>clot||ELa	KAic-reperfu×|*Æ>fl²returnÉ||EQa
BA cÕ|ce³#make+insulin	EA transplanta=|transpla¯*cÕ+#mak!insulin
BAvone|pla¯á!i<soy
KAic|^th!sam!genÀ
KAetic|ß{stead]speed	EAet®strength|strength ß{stead]speed
QAio<precau=s|step+#keep germ+_ûd%i<th!þ
KAric|tens%withoÂmovÉ	BAr®exercise|exercis!#tense+Ý+withoÂmovÉ
EAzid|TB [
EAbid!dinitrî|che±pai<[||LHmono
KAic|a+salt]a+¼
EAtinoin|Öacn![
EAnazole|fungu+[
BA.IV drip|flui>o@Å!gë<slowl]in}{vein	RA.IV fluids||fluid+in}{vein	BA.IV lÛ|tub!in}{vein
EAdÛ|he°[
EActin|parasit![
EA.IxodÀ|tiÄ#ûd+~
EA.Janu+kinas!ä|Å!#calm+th!defens!system||BKAK
EAs!encephal¿|ó<Ç<û>b]mosquitoÀ
EBce|yÕ²ski<an>eyÀ
KAl|*th!middl!p°*th!sma³bowel
EAsì|feed%tub!in}th!sma³bowel
EAm|middl!p°*th!sma³bowel
EA effu×|flui>i<{joint	EA hypermobility|ver]flexibl!joints||AN	EA instability|joi¯#slips	EA mobiliza=|gentl!mov%*{joint||MFs	EA spac!narrowÉ|wor<cushio<i<{joint	EA stiffnÀs|joi¯#i+har>}move
BA@vein|larg!vei<i<th!neck||AMintern?
EAl!idiopath®arthr¿|joi¯Ë!i<children||JJ	EAl!myoclon®epilepsy|jerk%seizù+#st°i<teens	EAl!rheumatoi>arthr¿|joi¯Ë!i<children
EAe¶|potassium leav%i<urÛ
EAoo æ|hold%{newbor<again±bar!skin	EAoo mothe@æ|hold%a<earl]bab]ski<}skin
BA.Kaplan-Meie@curve|ch°*h²man]Ï!liv!ove@time	BA.Kaplan-Meie@Àtimî|Àtimat!*h²man]Ï!liv!ove@time
EA.Kaposi sarcoma|cÈ@#Í+dark patche+o<th!skin||GI's
BA.Karnofsk]performanc!status|scor!*h²we³{patie¯managÀ
BAype|pictur!*a³DNA strands	EAypÉ|te±#look+ßa³DNA strands
EA.Kawasaki ~|childhoo>âÀ+#Í+swolle<Æ>vÀsels
CA||raise>scar|GA scar
EAcì|Ü?*p°*th!eye'+front
BAn|tough Ì<i<skin, hai@an>nails	KAnized|hardene>lik!nails	BAnocyte|mai<ce³*th!oute@skin	EAtis|swÕ%*th!clea@fro¯*th!eye
EAconjunctiv¿|swÕ%*th!fro¯*th!eye	EAconjunctiviti+sicca|dr]eyÀ||AAdr]ey!~	EAconus|thi<fro¯*th!ey!#bulgÀ	BAlytic|Å!#loosen+dea>skin	EAmetry|measur!*th!eye'+curve	EApathy|Ë!*th!clea@fro¯*th!eye	EAsi+pilaris|sma³rough bump+o<th!skin	KAtic|^thick, har>skin	EAì|cÂi<th!eye'+front
EAterus|ó<damag!i<{newbor<_Ámu»yÕ²pigÑ
EAne|Å!fo@sleep, pai<o@deprÀ×
EAido¶|dangerou+aci>buildup i<th!¼
EAnazole|fungu+[
CAn®diet||ver]low-carb diet
BA|aci>_th!burn%*fßi<th!à
EAria|fßwast!i<urÛ
EAofen|pai<an>swÕ%[
EAlac|Öpai<[
EAs|burn%fßinstea>*suga@fo@energy
KAc|^fßwast!i<th!¼
BA informa¯interview|talk ^someon!òknow+th!top®wÕ
EA!½|surger]¸sma³cuts||||4
AA transplanta=||kidne]transplant|AQrenal;AAren?transplant
EA|Ì<#switche+other+on
KAtic|*h²th!bod]movÀ	EAtics|h²th!bod]movÀ
EAology|stud]*bod]moveÑ	EAotapÉ|elast®tap!o<th!skin
BAcs|h²fa±someth%movÀ
EA.KlebsiÕ{pneumoniae|germ ofte<caught i<þs||KA
EA.KlÛfelte@¹|genet®Ú<i<boy+#lower+tÀtosterone
AA arthroplasty||kne!replaceÑ|ARtot?	EA joi¯effu×|flui>i<th!knee	EA osteoarthr¿|wor<kne!joint||AAosteoarthriti+*th!knee;ACgonarthros
BAÂmouse|mous!bre>withoÂ{certai<gene
BAdg!transla=|putt%rÀear»}use
EAychia|spoon-shape>nails
EAorkor|sever!laÄ*Ì<^swÕÉ, i<children
EAis|forwar>curv!*th!uppe@back
EAlol|Æ>prÀsur![
KA|*th!lips
CA an>delër]unit||å unit|TAward||2	EA pain|pai<*giv%å||EGu
BAtor]findÉ|lab te±rÀult	BAtor]parameter|lab te±value
CA ward||å unit|||4
KAnthÛ|*th!inne@ear	EAnth¿|inne@ea@swÕ%#Í+dizzinÀs||AEvÀtibula@neur;AEvÀtibula@neuron
GAte||cut	AB=||cut
KAal|*tears	BA?gland|glan>#make+tears	EAa=|wîr]eyÀ
EAe|Ì<#break+dow<milk sugar
BAe|aci>mad!b]hard-work%øÀ	EA!dehydrogenase|Ì<#leak+_damage>¾	LAÉ||breastfeedÉ	EAion|mak%brea±milk	CAio<consultant||breastfeed%specialist|KBspecialis	EAion?amenorrhea|no period+whil!breastfeedÉ||UCo
BA acido¶|Ámu»lact®aci>i<th!¼
EA.Lactobacillus|helpful germ i<th!gÂan>vagina
EA!intolerÈ|troubl!digÀt%milk sugar
EAose|stool-soften%syrup
BA@infarc=|sma³strok!deep i<th!Ø||IAstroke
BAcì|Î<}tak!prÀsur!off th!êe+*th!spÛ
EAplasty|widen%*th!spac!i<th!spÛ
EAdÛ|HIV [
EAigÛ|seizur!an>moo>[
BAg device|tool #prick+th!fÉer
EA.Langerhan+ce³histiocyto¶|rar!build-up *immun!¾
EAg!impairÑ|troubl!us%language||ATspecif®
EArazole|stoma»aci>[
KAscopic|don!¸sma³cuts	BAscop®appendecì|Ü%th!appendix ¸sma³cuts	EAscop®approach|¸sma³cuts	BAscop®cholecystecì|Î<}Ü!th!gallbladde@¸sma³cuts	EAscop®hysterecì|Ü?*th!womb ¸sma³cuts	EAscop®sleev!gastrecì|Ü%p°*th!stoma»}los!weight	EAscop®½|surger]¸sma³cuts	OAscopically||¸sma³cuts	BAscopy|look ú!th!bÕ]¸sma³cuts	BAì|surger]¸{cÂi<th!bÕy
LAeal||voic!box	EAe?´|cÈ@*th!voic!box||MArcinoma	EAe?mask airway|mask i<th!throßfo@íÉ||OA	BAecì|Î<}Ü!th!voic!box	EA¿|swolle<voic!box, ^hoarsenÀs	EAomalacia|flopp]voic!box i<babiÀ	EAopharynge?reflux|stoma»aci>#reache+th!throat	EAoscope|tool }se!th!voic!box	BAoscopy|look ßth!voic!box ^{sma³camera	EAospasm|sudde<clos%*th!voic!box
CA||voic!box
EA i<situ keratomileu¶|lase@surger]}correct sight
EA.Lass{fever|deadl]feve@û>b]rats
AA menstru?period||la±period
BAg powe@*attorney|pape@#let+someon!mak!deci×+fo@you||||4
EAprost|ey!drop fo@high ey!prÀsù
EA-lif!deprÀ×|deprÀsio<i<olde@Ïe	KA-onset|start%lî@i<life
EAy|dela]befor!someth%starts	EA]period|tim!befor!sign+show
EA tuberculo¶|tuberculosi+germ+i<th!bod]withoÂâÀs||TA ñ=
KAl|}th!side	EAl ankl!sprain|twiste>ankle	EAl epicondylalgia|tenni+elbow||AAepicondyl¿	FAl epicondyl¿||tenni+elbow	BAl fl²tÀt|quiÄhom!tÀt||NAdevice||4	EAl intern?sphincteroì|cÂi<th!anu+ø!}he?{tear	EAl recumbe¯posi=|ly%o<th!side||IJdecubitus
EA|wash%out
EAve|Å!#help+you go
BA Òworker|traÛ>helpe@withoÂ{degree
EA.LDL cholÀterol|"bad" cholÀterol
EA-tim!bias|fals!longe@surviv?_find%âÀ+early
EA bod]mass|bod]weãwithoÂth!fat||FE
EA.Lebe@hereditar]opt®neuropathy|Ð>los+*sight
EAomide|joi¯[
BA atrium|uppe@left he°chamber	BA mai<coronar]artery|mai<arter]#feed+th!÷	BA ventricle|mai<pump%chambe@*th!÷	BA ventricula@dysfunc=|weak pump%*th!÷	BA ventricula@ejectio<frac=|shar!*Æ>th!he°pump+oÂea»beat	EA ventricula@hypertrophy|thicken%*th!÷'+mai<pump%chamber	BA ventricula@systol®dysfunc=|weak squeez!*th!÷
KA]blind|^sãbel²th!leg?limit||||2
EA.Legg-Calvé-Perthe+~|hip bon!death i<children||AP
EA.LegionÕ{pneumophila|wî@germ #ñt+th!lungs||KA	EA.LegionnairÀ' ~|sever!lung Ç<_bacteri{i<wîr||AAlegionÕo¶;LI's
EAosarcoma|cÈ@*orga<Ý
EA.Leishmania|parasit!û>b]san>fliÀ	EAania¶|parasit!Ç<û>b]san>fliÀ
EAdomide|bon!cor!cÈ@[
FA *stay||tim!i<th!þ
EA.Lennox-GastaÂ¹|sever!childhoo>seizur!âÀs
EAirus|viru+use>}carr]gene+in}¾
BA|Ù!#tÕ+you #you ar!full
EAenÉe?metasta¶|cÈ@û>ô>th!Ø
EApiro¶|Ç<û>b]anim?urÛ
BA|are{*damage>ý
EA dose|dos!#kills	EAity|powe@}kill
KAgic|ver]tire>an>slow	EAgy|greßtirednÀ+an>laÄ*energy
EAole|Ù!Å!fo@brea±cÈ@o@fertility
BAe|Ì<build%block
EAhere¶|tak%on!p°oÂ*th!¼||AJ
BAia|cÈ@*th!¼||EEa	KAic|*Æ>´||EEa
CAyte||whit!Æ>cÕ|DFc	EAyto¶|Áman]whit!Æ>¾||DIc
EAerma|whit!ski<patchÀ
EAenia|Áfew whit!Æ>¾||DGc	KAenic|^Áfew whit!Æ>¾
FArhea||flui>_th!vagina|DCcorrho
BAriene|á!#Í+swÕ%i<th!airways	BArien!recepto@antagonist|asthm{pill||MAmodifier
EAlide|Ùe-block%shot||GArelin
BA *consciousnÀs|h²awak!an>alert {perso<is
EAracetam|seizur![
EApa|Parkinson'+[||AEL-	EApa-induce>dyskinÀia|unÿle>moveÑ+_{Parkinson'+drug
EAoxacin|Ó
EArgÀtrel|å ÿ Ùe	EArgÀtrel-releas%intrauterin!system|Ù!coil||OL intraute
EAmendan|weak he°drug
EA.Lew]bod]deÑia|deÑi{#affect+thinkÉ, moveme¯an>sleep||AAdeÑi{^Lew]bodiÀ
EA.Li-Fraumeni ¹|Ð>high risk *man]´s
DA||sex drë
BAe>practic?nurse|nurs!ògë+bas®æ||JIvoca=||2
EA planus|itch]rash o<th!ski<o@i<th!mouth	EA sclerosus|itch]whit!ski<patchÀ, ofte<o<th!genitals	EA simplex chronicus|thiÄski<_scratchÉ	FAifica=||thickene>skin	KAoid|^flat, shin]bumps
EAÛ|numb%[
EA expectanc]ßå|year+{newbor<ca<expect }lë	KA-limitÉ|likel]}shorte<life	BA-limit%âÀs|âÀ+#i+likel]}shorte<life||OAcondi=	EA-sustain%µ|Ê¯#keep+{perso<alë||FNprolong;QAæ
AAyl!modifica=||lifÀtyl!change|KEinterven
BAm!prevalence|shar!*Ï!òeve@ha>it	BAm!risk|chanc!ove@{whol!life
BAnt|ban>*tissu!#join+bonÀ	EA¯injury|damag!}{ban>i<{joint	KAntous|*th!band+#hol>joints
BA|á!#lock+on}{cÕ
IA||ti!off
FAon||ty%off
EAre|threa>}ti!off
EAaÛ|numb%[
BAhoo>ratio|h²mu»{te±rÀult change+th!odds
BA.Likert scale|scal!_disagre!}agree
EA ischemia|laÄ*Æ>}a<arm o@leg||JEa	EA spasticity|stiff arm o@leg øÀ
FA>English proficiency||limite>English
EAiptin|diabete+[
EA growth|Ôi<height	BA regrÀ×|math metho>#fit+{lin!}data
EAlid|ÖÓ
KAl|*th!tongue
BA!analy¶|sear»fo@gene+share>i<{family	EA!disequilibrium|gen!difference+#travel together
BA®acid|health]fß_plants
EA|Ì<#break+dow<fat
EA|fat	EA metabolism|h²th!bod]use+fat	BA nanoparticle|tin]fßbubbl!#carrie+{[	CA panel||cholÀterol tÀt|HArofile;GAtÀt	EA peroxida=|damag!}fat+i<¾	KA-lowerÉ|lower%Æ>fats	AA-lower%medica=||cholÀterol [|PAdrug;UAÛ;PAagent	DA-lower%·||cholÀterol µ
BA|fats
EAstrophy|abnorm?los+o@buildup *bod]fat
EAne¶|mak%*fat
EA¶|breakdow<*fat
CA||fatt]lump
KAilic|dissolv%i<fat
BAlysaccharide|p°*{germ'+wa³#Í+fever
EAotein|particl!#carrie+fßi<th!¼
EArcoma|cÈ@*fßý
KAmal|carrie>i<tin]fßbubblÀ	EAme|tin]fßbubbl!#carrie+[
EAc=|suck%oÂ*fat
BA biopsy|Æ>te±fo@sign+*´
EAutide|diabete+an>weãlos+shot
EApril|Æ>prÀsur![
EA.Listeri{monocytogenÀ|foo>germ #harm+pregnanciÀ	EAio¶|foo>Ç<#i+dangerou+i<Þ||HA{ñ=
CAtur!review||summar]*pa±studiÀ
EAm carbonî|moo>[
EAripsy|shoÄwave+#break up kidne]stonÀ||ALshoÄwav!;ALextracorpore?shoÄwav!
EA attenuî>influenz{vaccÛ|flu vaccin!spraye>i<th!nose	EA å rî|shar!òhav!{liv%baby	BB vaccÛ|vaccin!mad!^{weakene>germ||FHattenuî>;AIattenuîd
EA cirrho¶|last%scar+i<th!lër||AKhepatic	BA enzyme|Æ>Ì<#show+h²th!lë@i+doÉ	FA fibro¶||lë@scarrÉ|AJhepatic	BA functio<tÀt|Æ>te±*h²th!lë@i+workÉ	EA rÀec=|Ü?*p°*th!lër||AKhepatic	EA stiffnÀs|h²stiff th!lë@is	EA transpla¯recipient|perso<ògot {new organ||AVkidney;AVrenal	DA transplanta=||lë@transplant|AQhepatic
EA donor|dono@òi+alë	BA will|writte<stîme¯*wishe+aboÂcar!nea@th!en>*life
BAg dose|large@fir±dose
EA pneumonia|Ç<*on!p°*th!lung
BAomy|Î<}Ü!p°*a<organ, ofte<{lung
EA@carcinoma|typ!*brea±´	EA@carcinom{i<situ|earl]ce³chang!i<th!breast
EB anÀthÀia|Å!#numb+{sma³area||IIa	CA anÀthetic||numb%[|IIa	EA ÿ|keep%{cÈ@_com%baÄnearby
BAze>´|cÈ@#ha+ºûd||GJs;KBtumo;GBse>tumou	BBze>ñ=|Ç<i<on!sma³area||GMs	EBze>pain|pai<i<on!sma³area||GHs	EAze>prostat!´|cÈ@sti³ú!th!prostî
EA]advÈ>´|cÈ@#ha+û>}nearb]ý
EA|bleed%i<th!week+ð@å
EA=|mov%ôd
EAgion?recurrence|cÈ@baÄi<th!sam!place||DN
EA *ÿ|belief aboÂòi+i<charg!*you@life
BA®regrÀ×|math metho>}link factor+}{yÀ-or-no rÀult
EA COVID|symptom+#la±fo@month+ð@COVID-19||AApost-COVID-19 condi=;AApost-COVID condi=	EA QT ¹|he°rhythm problem #ca<caus!faintÉ	KA-actÉ|#work+fo@{long time	BA-act%beta-agonist|Å!#keep+airway+ope<fo@hours||QI2	EA-act%insulin|insuli<#work+slowl]a³day||AIbasal	BA-act%muscarin®antagonist|Å!#keep+airway+open||AV	EA-act%reversibl!contracep=|å ÿ #last+fo@year+bÂca<b!stopped||ZAntraceptë	BA-term car!facility|hom!fo@Ï!ònee>dail]æ
KAudinal|follow%th!sam!Ï!ove@time	BAudin?study|stud]#follow+th!sam!Ï!ove@time
BA diùtic|Öwî@pill	EA electrosurgic?excisio<procedù|Ü?*abnorm?cÕ+_th!neÄ*th!womb||BBarg!loop excisio<*th!transformatio<zon	BA recorder|sma³implante>devic!#record+th!÷beat||ANimplantabl!
EAmide|Å!#stop+loos!stools
EAvir|HIV [||JA-ritonavir;AFrito
EAdÛ|allerg][
EApam|calm%[
EAis|inwar>curv!*th!lowe@back
EAan|Æ>prÀsur![
GA consciousnÀs||pas+out||||1
EA *consciousnÀs|pass%out	BA-of-functio<muta=|gen!chang!#stop+{gen!_workÉ
RA }follow-up||no longe@reachable
EAatin|cholÀterol [
EA å weight|weãunde@5.5 pounds, o@2.5 kg, ßå||JG	BA å weãinfant|bab]unde@5.5 pound+ßå	BA molecula@weãheparin|Æ>thinne@shot	EA vi×|poo@sã#glasse+canºfull]fix	EA-carbohydrat!diet|diet ^few starche+an>sugars	EA-densit]lipoÌn|"bad" cholÀterol	BA-dos!CT scan|lung sca<#use+littl!radia=||JAcompute>tomography	EA-grad!glioma|slow-grow%ó<tumor	BA-impact exercise|exercis!#i+gentl!o<th!joints	BA-incom!country|poo@country	EA-level lase@·|weak lase@#treat+pain	EA-risk prostat!´|sl²prostat!´	JA-sodium||low-salt|AHreduced
CA extremity||leg	EA gastrointÀtin?bleedÉ|bleed%i<th!bowel	EA limb amputa=|los+*{leg	CA rÀpirator]tract ñ=||che±ñ=|SHin	EA urinar]tract symptoms|troubl!pass%o@hold%urÛ
DAo||lowe@baÄpain|FA@pain
LA||lowe@back	EA disc hernia=|slippe>disk i<th!lowe@back||AP;KLk	CA punctù||spin?tap	CA spÛ||lowe@back
KAacral|*th!lowe@back
KA|ú!spac!*{tube
BAì|Î<}Ü!{brea±lump
EA adenocarcinoma|commo<typ!*lung ´	EA compliÈ|h²easil]th!lung+stretch	EA parenchyma|work%tissu!*th!lung	EA rÀec=|Ü?*p°*{lung	EA volum!reductio<½|Ü?*damage>lung
EA|Ë!i<whi»th!bod]attack+it+ow<tissuÀ||ACsystem®lupu+erythematos	EA nephr¿|kidne]damag!_{Ë!*th!defens!system
EA phase|tim!õ<egg releas!an>period	EA phas!support|Ùe+}help {pregnanc]start
BA|yÕ²pla¯colo@goo>fo@eyÀ	BAiz%Ùe|Ù!#trigger+egg release||HLs
BAne|re>colo@i<tomatoÀ
DA.Lym!borrelio¶||Lym!~|AL
BA node|sma³glan>#filter+germs||GAgland	EA nod!metasta¶|cÈ@#û>}nearb]glands||ALnodal;TBe
BAdenecì|Î<}Ü!gland+wher!cÈ@ma]ûd||FA nod!dissec=	EAden¿|swollen, ñte>glands	KAdenopathic|^swolle<glands	EAdenopathy|swolle<glands	EAngiography|X-ra]*flui>vÀsels	EAngioma|Ô*flui>vÀsels	EAng¿|ñte>vÀsel+unde@th!skin	KAtic|*th!vÀsel+#drai<bod]fluid	EAt®filaria¶|worm Ë!#Í+sever!swÕÉ||AFelephant	BAt®system|network #drain+flui>an>fight+ñ=	BAt®vÀsel|vÀsel #drain+bod]fluid
EAdema|swÕ%_{buildup *fluid||FFo
EAcele|pocket *bod]fluid	BAcyte|typ!*whit!Æ>cÕ	KAcytic|^man]whit!Æ>¾	EAcyto¶|Áman]*{whit!Æ>cÕ	EAgranulom{venereum|Ç<û>b]sex	KAid|*th!tissu!#make+immun!¾	BBma|cÈ@*th!lymph system	EApenia|Áfew *on!typ!*whit!Æ>cÕ	EAvascula@inva×|cÈ@grow%in}vÀsels
EA.Lyn»¹|Ð>Ú<#raise+th!chanc!*bowel ´
KAmal|*th!cÕ'+wast!breakdown	BAm?storag!Ã|Ð>buildup *harmful substÈ+i<¾	BAme|ce³p°#break+dow<waste
EA=|ski<soft _wetnÀs
EAngiopathy|Ë!*larg!vÀsels
EAephaly|ver]larg!head
BAid!Ó|famil]*Ós
BAolecule|ver]larg!molecule
BAutrient|nutrie¯neede>i<larg!amounts, su»a+Ìn
BAhage|whit!Æ>ce³#eat+germs
EAomia|larg!siz!*{bab]ßå||AKfet?
KAascular|*larg!Æ>vÀsels
BA|p°*th!ey!#see+fin!detail	KAr|*th!cente@*sharp sãi<th!eye	EA@degenera=|ey!Ë!#blur+whßyou look straãat	EA@edema|swÕ%ßth!baÄ*th!eye||IFo;ANdiabet®;AFdiabet®macula@o	EA@hole|hol!i<th!cente@*sight
CA||flßspot|AGski<
BApapula@rash|rash ^flßspot+an>sma³bumps
EAium sulfî|mÛr?gë<}preve¯seizurÀ||NDph
EA®rÀonanc!angiography|sca<*Æ>vÀsels	EA®rÀonanc!cholangiopancreatography|sca<*th!lë@ducts	EA®rÀonanc!imagÉ|sca<#use+Ömagnets	EA®rÀonanc!spectroscopy|sca<*bod]chemicals	EAoencephalography|te±*th!Ø'+magnet®signals
GAi<hydra=||drink enough|JJadequat!;AAremai<hydrîd
BAnanc!dose|regula@dos!#keep+{Å!workÉ	EAnanc!hemodialy¶|regula@Æ>clean%b]machÛ||NLa	BAnanc!medica=|Å!take<dail]}keep {Ú<i<check||RAÛ	BAnanc!·|Ê¯#keep+{Ë!i<check||NAreatÑ	EAnanc!Ê¯phase|tim!*stead]µ
BA advers!cardiovascula@event|he°attack, strok!o@death||TGac	EA deprÀsiv!Ã|deprÀsio<#last+an>affect+dail]life||AAclinic?deprÀ×;OAon	BA histocompatibilit]complex|Ìn+#mark cÕ+a+you@own
EAorp=|troubl!tak%i<nutrient+_food
JAptë||unhelpful
EAe|gener?feel%*be%unwÕ
EA{i<Þ|malari{whil!pregnant
EA facto@infertility|troubl!hav%{bab]du!}sperm
BAma=|p°ºforme>right
ABancy||´	LBant||´ous	EAa¯ascitÀ|bÕ]flui>_´	EAa¯hyperthermia|dangerou+reactio<}sleep gas	BBa¯melanoma|seriou+typ!*ski<´	EAa¯mÀothelioma|lung lin%cÈ@_{mÛr?dust||ANpleural	EAa¯pleur?effu×|flui>ô>th!lung _´	EAa¯transforma=|chang!in}´	CAa¯tumor||´|OBu;KAneoplasm
KArished|ºgett%enough *th!rãfoods
EAri=|ºgett%enough *th!rãfoods
EAlu×|teeth #do ºmeet correctly
EAon|bon!#heale>crooked
LAy||breast
BAram|X-ra]*th!breasts	KAraphic|*{brea±X-ray	EAraph®density|h²dens!th!brea±look+o<X-ray	EAraphy|X-ra]*th!breasts
FAlasty||brea±½|EGa
EA>æ|insuranc!^{set group *doctor+an>þs||||2	BA>car!organiza=|insù@^{set group *doctor+an>þs||||2
BAe>reporter|perso<òmu±report suspecte>abuse||GJory
ABle||lowe@jaw	LAular||lowe@jaw	EAula@fractù|broke<jaw	EAulecì|Ü?*th!lowe@jaw
EA|tim!*ver]high moo>an>energy
BA episode|tim!*ver]high moo>an>energy
GA±as||sh²up as	BAsta=|sign
BA.Mann-Whitne]tÀt|te±*whethe@two group+differ||NEU 
EAol|suga@#draw+oÂfluid
EA ce³lymphoma|fa±Æ>cÈ@*th!immun!¾
EA lymphat®drainage|massag!}mov!bod]fluid	FA ·||hands-o<·
EA syrup urin!~|Ð>problem break%dow<Ìn
EA.Marburg viru+~|deadl]feve@lik!Ebola
EA.Marfa<¹|Ð>Ú<#affect+th!÷, eye+an>bonÀ
EA?zon!lymphoma|sl²Æ>cÈ@*th!immun!¾
KA|ºtol>òget+what	EA hyperten×|high Æ>prÀsur!misse>ßth!doctor's
BA casualt]incident|emergenc]^mor!patient+tha<service+ca<handle	EA drug administra=|giv%Å!}{whol!community	EA spectrometry|lab metho>#weigh+moleculÀ	EA vaccina=|vaccinat%man]Ï!i<{short time||FFimmuniz;FFimmunis
BAer|mai<chew%Ý
BA cÕ|immun!ce³#Í+allergiÀ
CBì||Î<}Ü!{breast
GAî||chew	DAa=||chewÉ
EAis|swollen, sor!breast, ofte<whil!nursÉ
EAyto¶|Áman]allerg]¾
EAdecì|Î<o<th!bon!behin>th!ear	EAd¿|Ç<*th!bon!behin>th!ear
KAal|*th!mother	BA?antià|germ-fight%Ì<#{mothe@passe+}he@baby	EA?morbidity|âÀ+Í>b]pregnanc]o@å||ASsever!	EA?mortality|death+_pregnanc]o@å||JAdeath	EA?mortalit]ratio|mother+òdi!pe@100,000 ås	EAal-fet?[|car!fo@high-risk pregnanciÀ	BBal-fet?Å!specialist|docto@fo@high-risk pregnanciÀ||ADperinatolog
BA metalloÌnase|Ì<#break+dow<ý
AAa||uppe@jaw	LAary||uppe@jaw	EAar]expan×|widen%*th!uppe@jaw||ATrapi>	BAar]sinus|holl²spac!i<th!cheekbone	EAecì|Ü?*th!uppe@jaw	LAofacial||jaw an>face	FAofaci?½||mouth an>jaw ½|AVor?an>
EAl oxyge<uptake|mo±oxyge<th!bod]ca<use||FOum;AOpeak;PAconsump=
EAm tolerî>dose|highe±dos!#Ï!ca<take
PA prÀe¯with||ma]sh²up with|ANcan
QA|micrograms
EA arteri?prÀsù|averag!Æ>prÀsù	EA corpuscula@volume|siz!*re>Æ>¾	BA difference|averag!differenc!õ<groups	BA follow-up|h²long Ï!wer!followe>o<average
EAs-mumps-rubÕ{vaccÛ|shot again±thre!childhoo>~s
EAazole|worm [
EAic?ventila=|í%^th!help *{machÛ	EAism *ac=|h²it works
EAum|newborn'+fir±stool	EAum aspiratio<¹|bab]í%i<fir±stool||TA	EAum ileus|bowel blocke>b]thiÄfir±stool	EAum-staÛ>amniot®fluid|å wî@^stool i<it
KA|towar>th!middle	BA collîr?ligaÑ|ban>o<th!ú!*th!knee	FA epicondyl¿||golfer'+elbow
BA|middl!value|||A roa>strip ha+th!sam!name.	BA follow-up|middl!valu!*h²long Ï!wer!followed	BA êe|ê!i<th!wrist	EA survival|tim!#half *th!Ï!liv!beyond
KAtinal|*th!spac!õ<th!lungs	BAtinoscopy|look õ<th!lung+^{thi<camera	EAtinum|spac!õ<th!lungs
AA.Medicai>beneficiary||perso<^Medicaid|JArecipient||3	EA.Medicai>expan×|Medicai>fo@mor!Ï!^l²incomÀ||||3	BA.Medicai>redetermina=|cheÄ*òsti³get+Medicaid||JAunwindÉ||3	EA.Medicar!Advantage|privat!pla<use>i<plac!*Origin?Mediæ||||3	EA.Medicar!P°A|Medicar!fo@hospit?stays||||3	EA.Medicar!P°B|Medicar!fo@docto@visits||||3	EA.Medicar!P°D|Medicar!fo@[s||||3	AA.Medicar!beneficiary||perso<^Mediæ|JArecipient||3	EAl ai>i<dyÉ|help _{docto@}en>one'+life||JJs¶tÈ||2	EAl detoxifica=|clear%{drug _th!bod]unde@medic?æ	AAl evalua=||medic?exam|APclin;IAassÀsÑ;AAclinic?assÀsÑ||2	BAl examÛr|docto@òlook+in}sudde<deaths||||2	DAl interven=||medic?µ	EAl necÀsity|pro*#th!car!i+needed	BAl oncologist|docto@òtreat+cÈ@^[s	AAl practi=er||doctor	KAll]necÀsary|neede>fo@someone'+health	CAtio<abor=||abortio<^pills|GJl	EAtio<adherence|tak%Å!a+directed||AKdrug	EAtio<administra=|giv%*[||APdrug	EAtio<compliÈ|tak%Å!a+directed||AAcomplianc!^medica=;ALµ;AAcomplianc!^µ	CAtio<error||Å!mistake	EAtio<fo@opioi>us!Ã|Å!#ease+cravÉ+an>withdrawal||KP+fo@opio;FUin!for	BAtio<overus!headache|headach!_tak%pai<Å!Áoften||AJrebound	EAtio<reconcilia=|cheÄ*{person'+fu³Å!list||FPinÀ	CAtio<regimen||Å!plan|AIdrug	CAtio<review||Å!check|FHinÀ;FHÛ;ARstructù>	EA=-as¶te>µ|Å!an>counsel%fo@addic=||||2
EA.Medigap|extr{insuranc!fo@Ï!^Mediæ||||2
BA.Mediterranea<diet|eat%pla<^man]vegetablÀ, fish an>oliv!oil
BA-chai<triglyceride|easy-to-us!fat	KA-term|last%week+}months
EAyprogÀteron!acetî|å ÿ shot||AZdepot me
EAar]thyroi>carcinoma|rar!thyroi>´	EAoblastoma|ó<cÈ@i<children
EAuÛ|malari{[
BAryocyte|bon!cor!ce³#help+Æ>clot
EAia<glan>dysfunc=|blocke>oil gland+i<th!eyelid
EAs|ce³splitt%#make+egg+an>sperm
EAn|whßgë+ski<an>hai@thei@shade
BAcyte|ce³#gë+ski<it+color	BAma|seriou+typ!*ski<´
EAa|dark patche+*skin||AEchlo
FA||black, tarr]stool|DDa
EAcam|pai<an>swÕ%[
EAlan|cÈ@[
EAÛ|memor][
BAne|thi<layer	BAn!potential|electr®charg!acros+{ce³wall	EAnou+nephropathy|kidne]filte@~
EA æ|hous%an>car!fo@Ï!^deÑia||||2	BA cÕ|immun!ce³#remember+{germ||HEB ;HET 
CAhe||fir±period
KAeal|*th!lin%ô>th!Ø	EAe?irrita=|stiff neÄ_swÕ%ô>th!Ø	EAÀ|lin%ô>th!Ø	BAioma|Ôi<th!lin%*th!Ø, usuall]º´	EAococc?~|seriou+bacteri?Ç<*th!ó<lin%o@¼
EAecì|Ü?*tor<kne!cushion	BAu+tear|tor<cushio<i<th!knee||AAtor<meniscus;GFal
KAusal|*th!en>*monthl]periods	EAus?symptom|sig<*th!chang!*life
EAhagia|heav]periods||AAheav]menstru?bleedÉ
EA|monthl]period||EAtrua=
LAual||period	AAu?cramp||perio>cramp	BAu?cycle|monthl]change+#lea>}{period	AAu?period||period	AAu?product||perio>product	HAuî|hav!{monthl]period
EA capacity|abilit]}mak!you@ow<deci×s||AJdeci×-makÉ
EAzumab|asthm{shot
EA.Merkel ce³carcinoma|rare, fa±ski<´
EAnem|ver]ÖÓ
EAmÛ|bowel [||GDz
BAhym?stem cÕ|ce³#ca<tur<in}bone, fßo@cartilage-lik!ý||OFromal
KAeric|*th!tissu!#hold+th!gut	EAer®ischemia|laÄ*Æ>}th!gut||PEa	EAery|tissu!#hold+th!gÂi<place
EAelioma|cÈ@*th!lin%*organs, ofte<tie>}asbÀtos
EAge@RNA|instruc=+#te³cÕ+whi»Ì<}make
BA-analy¶|stud]#combÛ+th!rÀult+*man]studiÀ	KA-analytic|combin%man]studiÀ	BA-analyt®review|stud]#combÛ+man]studiÀ	EA-regrÀ×|metho>}lear<wh]stud]rÀult+differ
KAlic|*h²th!bod]use+foo>an>energy	EAl®acido¶|Ámu»aci>i<th!¼||AI	EAl®bon!~|weak bone+_{bod]chemic?problem	BAl®Ã|Ú<#affect+h²th!bod]use+food||NAease	EAl®pathway|chai<*chemic?step+i<th!à	BAl®rî|h²fa±th!bod]burn+energy	EAl®¹|group *problem+#rais!he°risk	EAlism|h²th!bod]use+foo>an>energy	BAlite|á!left ð@th!bod]break+someth%down	HAlize|break dow<i<th!à||IBs	EAlomics|stud]*th!à'+sma³chemicals
BArpal|long bon!*th!hand	KArpophalangeal|*th!knucklÀ
EAasia|chang!*on!ce³typ!}another	KAastic|^change>¾
EAasecì|Ü?*cÈ@#ûd	BAa¶|cÈ@#ha+ûd	IAasize||ûd|JBs	KAatic|û>}othe@part+*th!à	EAat®brea±´|brea±cÈ@#ha+ûd	EAat®´|cÈ@#ha+ûd||LA~	EAat®colorect?´|bowel cÈ@#ha+ûd||PKùc
BArsal|long bon!*th!foot
BAd-dos!inhaler|inhale@#gë+{set puff *[
EAmin|commo<diabete+pill
EAone|Å!#treat+addictio<}heroi<an>simila@drugs
EAillin-re¶ta¯Staphylococcu+aùus|ski<bacteri{#man]Ó+canºkill
BAnÛ|Ì<build%block
EArexî|Å!#calm+a<overactiv!immun!system|||I<high dose+it treat+´.
KAîd|^chemic?tag+added	EAa=|add%chemic?tags, ofte<}DNA	EAmercury|harmful form *mercur]foun>i<fish	EAphenidî|ADHD [	EAprednisolone|Österoid
EAopramide|Å!again±nausea
EAolol|he°[
EAis|swolle<womb
EAidazole|Ó
FArhagia||bleed%õ<periods|AAintermenstru?bleedÉ
EA.mHealth|Òcar!b]phone
EAngiopathy|Ë!*tin]vÀsels	BArray|lab chip #tÀt+man]gene+ßonce	EArra]analy¶|lab te±*man]gene+ßonce
KAial|*germs	EAicide|someth%#kill+germs	BAiologist|scienti±òstudie+germs	EAiology|stud]*germs	BAiome|bacteri{an>othe@germ+#liv!i<th!à	BAiota|tin]liv%thÉ+i<th!à
EAephaly|sma³head, ofte<^ó<problems	EAircula=|Æ>fl²i<tin]vÀsels	EAyt®anemia|l²re>Æ>cÕ+^sma³re>Æ>¾||NEa
BAele=|tin]miss%piec!*{DNA strand
BAlia|immun!cÕ+*th!Ø	EAnathia|sma³jaw
EAetasta¶|tin]û>*´
BAutrient|nutrie¯neede>i<tin]amounts	BAutrie¯suppleÑa=|add%vitamin+an>mÛrals
CArganism|tin]liv%thÉ|germ|FI-
BAlastic|tin]bit *plastic
EA.microRNA|tin]molecul!#turn+gene+down
EAcop®col¿|bowel swÕ%see<onl]unde@{microscope	EAcop®polyangi¿|swÕ%*sma³Æ>vÀsels	EAcopy|look%¸{microscope	EAurgery|surger]unde@{microscope
KAascular|*tin]Æ>vÀsels	EAasculatù|tin]Æ>vÀsels
DAi=||pass%urÛ
EAlam|calm%[
BA cerebr?artery|mai<arter]*th!Ø	BA-incom!country|countr]#i+neithe@ri»no@poor
EAthr?slÉ|strip #support+th!bladde@tube||DO-
EAery|car!fo@ås
EAistone|Å!#end+{Þ
EAn!prophylaxis|prevent%migrainÀ||AAprophylact®Ê¯*migraÛ	EAn!^aura|migrain!^warn%signs, su»a+flash%lights
EA cognitiv!impairÑ|memor]o@think%problem+milde@tha<deÑia	EA traumat®ó<injury|concus×
DAia||heßrash	EAi{rubra|heßrash	EA]tuberculo¶|TB û>¸th!à
EAone|weak he°drug
EAlnÀs-base>cognitiv!·|talk therap]^calm atten=	EAlnÀs-base>strÀ+reduc=|cours!i<calm atten=
BAlocorticoid|Ù!#ÿ+salt	BAlocorticoi>recepto@antagonist|wî@pi³#keep+potassium||ALaldosterone
BA.Mini-Ment?Stat!Examina=|short te±*memor]an>thinkÉ
EAl chang!~|kidne]Ë!#leak+Ìn, mostl]i<children	BAl clinicall]importa¯difference|smalle±chang!#matter+}patients||FUum clinicall]	EAl rÀidu?~|few cÈ@cÕ+left ð@µ	KAll]invasë|don!¸sma³cuts	BAll]invasiv!procedù|procedur!¸sma³cuts	EAll]invasiv!½|surger]¸sma³cuts
EAm ä]concentra=|lea±drug neede>}stop {germ
EAclÛ|Ó
BA injurie+unit|plac!fo@sprains, cut+an>sma³burns||LFy||4
EAdil|hai@los+[
EA|sma³pupils
EAapÛ|Å!fo@deprÀ×
EAostol|Å!#tighten+th!womb
EA miscarriage|miscarriag!foun>o<{scan, withoÂbleed%o@pain||HAabor=
BAs!muta=|gen!chang!#swap+on!build%block
GBte||reduce	CAtio<measù||step #reduce+harm
KAondrial|*th!cÕ'+powe@plants	EAondri?DNA|gene+passe>o<onl]b]th!mother	BAondri?~|Ð>Ë!#lower+th!energ]cÕ+make	EAondri?dysfunc=|failur!*th!cÕ'+powe@plants	BAondrion|powe@pla¯*{cÕ
EAci<C|Å!#stop+scarr%o@´||JA
EAs|splitt%*{ce³i<two
KA|*{he°valv!o<th!left	EA regurgita=|leak i<{he°valve||HNvalv!;HAinsufficiency	EA steno¶|narrow%*{he°valve||HIvalv!	BA valve|valv!o<th!left sid!*th!÷	EA valv!prolapse|he°valv!#doe+ºclos!tightly
EA connectiv!tissu!~|mix *~+*th!à'+ý	EA incontÛnce|leak%^both strÀ+an>urgency||GMurinar]
BAt]aid|ai>fo@mov%ôd, su»a+{can!o@wheelchair||JAdevice
EAnil|Å!#keep+you awake
AAty||method
AA *transmis×||wa]*ûdÉ|ARrout;AAtransmissio<route
KAte-intensity|#make+you í!faste@bÂsti³abl!}talk	EAte-intensit]activity|activit]#raise+th!puls!bÂlet+you talk||TAexercise;TGphysic?ac	BAto@variable|th%#change+a<effect
BAabl!risk factor|risk #Ï!ca<change	BAe>Ranki<Scale|scor!*disabilit]ð@stroke
IAte||adjust	EA=|adjustÉ
EA.Moh+½|ski<cÈ@surger]don!laye@b]layer||FHmicrograph®
BA|p°*{molecule
EA inciso@hypomÛraliza=|weak coat%o<som!teeth||ZAisa=	BA Þ|abnorm?Ôi<th!womb instea>*{health]Þ||AAhydatidiform mole
DA remedia=||mol>cleanup|||2
KAlar|*moleculÀ, th!tinie±parts	EAla@biology|stud]*life'+tin]parts	EAla@epidemiology|track%Ë!¸genÀ	EAla@weight|h²heav]{molecul!is
EAcum contagiosum|small, firm ski<bump+Í>b]{virus
GA@fo@sign+of||wat»for
BAin!oxidas!ä|olde@typ!*deprÀsio<[||AKMAO
EAthr¿|swÕ%*on!joint
EAorion®twins|twin+òshar!{placenta
BAon?antià|lab-mad!Ì<#target+{germ o@~	EAon?gammopathy|abnorm?Ì<i<th!¼||VA *undetermÛ>significÈ
BAte|typ!*whit!Æ>cÕ	KAtic|*{whit!Æ>ce³type
KAnic|Í>b]on!gene
EAuropathy|damag!}on!êe
KAasic|^on!phase
BAccharide|simpl!sugar
EAmy|hav%onl]on!cop]*{DNA strand
EAerapy|Ê¯^on![
BAsaturî>fatt]acid|health]fß_olë+an>nuts
LAgotic||identical	BAgot®twin|identic?twin
EAukast|asthm{pill
BA.Montre?Cognitiv!AssÀsÑ|short te±*memor]an>thinkÉ
BA Ã|âÀ+#affect+mood, su»a+deprÀ×||AJaffectë	BA stabilizer|Å!#even+oÂhigh+an>low+i<mood||MCs
EA.MoraxÕ{catarrhalis|germ #ñt+airway+an>ears
EBity|âÀs	EAit]an>mortality|âÀ+an>death
KAnd|dyÉ
EAg stiffnÀs|stiff joint+o<wakÉ
EAne|Öpai<[
KAlogical|*shap!an>form||LA	EAlogy|shap!an>form
EBity|deaths	CBit]rî||death rî
EAism|hav%cÕ+^differe¯gene+i<on!à
CAto-born!~||Ë!_mosquitoÀ|PAâÀs
EA-to-chil>transmis×|û>_pare¯}baby||ANvertical;ANperinatal	EA-to-chil>transmissio<*HIV|pass%HIV _mothe@}baby
KA|abl!}move
EAty|powe@}move
EA=?interviewÉ|talk+#help Ï!fin>thei@ow<reason+}change
EA block|Å!#stop+moveÑ	EA ÿ|ÿ *moveÑ	BA cortex|ó<p°#ÿ+moveÑ	BA deficit|los+*moveÑ	EA func=|abilit]}move	BA impairÑ|troubl!movÉ	EA learnÉ|learn%moveÑs	BA neuron|ê!ce³#ÿ+øÀ||MAe	EA neuro<~|ê!Ë!#weaken+Ý+ove@time||MIe	BA skill|abilit]}move	BA symptom|sig<#affect+moveÑ	AB vehicl!accident||ca@crash|OAcrash
CA ulcera=||mouth sore
EAs=|burn%herb+nea@th!skin
EAoxacin|Ó
BAy{~|narrow%*ó<arteriÀ
EA|vir?âÀ+^{painful rash
EA.mRNA|molecul!#carrie+{gene'+mÀsage	BA.mRNA vaccÛ|vaccin!#teache+cÕ+}mak!on!p°*{germ||BLÀsenge@
KAhÀë|stick%}moi±linÉs
EAliar]clearÈ|h²th!airway+sweep oÂmucus
KAtaneous|*ski<an>moi±linÉs
CAtic||mucus-thinn%[
EAlysaccharido¶|Ð>build-up *sugar+i<th!à
KArulent|^slim!an>pus
EAyco¶|rare, dangerou+fung?ñ=
BA|moi±lin%ú!th!à||EAu+membrane;GAl membrane	KAl|*{moi±bod]linÉ
KAenter|ru<ßsever?þ+o@clinics||JAre;FG-;FA-centre	BAente@study|stud]ru<ßsever?þ+o@clinics||MAtrial;JGre;JAr!trial
KAisciplinary|^expert+_differe¯fields||AMinter	EAisciplinar]approach|work b]{team *experts	EAisciplinar]æ|car!b]{team *experts	BAisciplinar]team|team *differe¯Òexperts||ARinter	BArug re¶tÈ|whe<man]drug+stop workÉ	KArug-re¶tant|ºkille>b]sever?[s	EArug-re¶ta¯TB|TB #man]drug+canºkill	BArug-re¶ta¯organism|germ #man][+canºkill
KAaceted|^man]parts	KAactorial|^sever?causÀ	KAocal|i<man]spots	BAoc?intraocula@lens|artifici?len+fo@nea@an>far
KAenic|Í>b]man]genÀ	BAravida|woma<òha+bee<pregna¯before
KAodal|us%sever?methods	EAod?analgÀia|pai<relief ^sever?methods	EAorbidity|two o@mor!long-term âÀse+ßonce
EAodula@goiter|thyroi>^lumps||AO
BAara|woma<òha+gë<å before	KAarous|hav%gë<å mor!tha<once	EAarou+woman|woma<òha+gë<å before	KAhasic|^sever?phasÀ	BAl!gÀta=|pregnanc]^twin+o@more||FAfet?Þ	EAl!imputa=|metho>}fi³i<miss%data	EAl!myeloma|cÈ@*{typ!*whit!Æ>cÕ||BG	EAl!orga<failù|whe<sever?organ+stop workÉ||FN-;PBdysfunctio<syndrom	EAl!Þ|twins, triplet+o@more||JAå	EAl!sclero¶|Ë!i<whi»th!bod]attack+it+ow<ê!coverÉ
KAectoral|involv%schools, businÀse+an>othe@part+*society||AIinter;AIcross-	EAystem inflammator]syndrom!i<children|rare, seriou+swÕ%i<man]organ+ð@COVID-19
BAariat!analy¶|metho>#weigh+man]factor+ßonce||KKbl
EAcin|ski<Ç<cream
FA atrophy||los+*Ý|EIular;HAwastÉ	EA contrac=|tighten%*{Ý	EA fatigue|tire>øÀ	EA mass|amou¯*Ý	EA spasticity|stiff, tãøÀ	BA tone|h²tãÝ+are	EA-invasiv!bladde@´|bladde@cÈ@grow<in}Ý	FA-strengthen%activity||strength trainÉ
KAar|*th!øÀ	EAa@dystrophy|Ð>Ë!#weaken+Ý+ove@time	LAoskeletal||ø!an>bone	BAoskelet?Ã|Ú<*th!øÀ, bone+o@joints||QAcondi=	FAoskelet?pain||ø!an>joi¯pain
BAn|á!#ca<chang!genÀ	KAnic|caus%gen!changÀ	EAnicity|powe@}caus!gen!changÀ
IA||change
BAon|chang!i<{gene
FAa||ø!pain	EAc encephalomyel¿|long âÀ+^extrem!tirednÀ+#re±doe+ºease||AAchron®fatigu!¹
EAeni{gravis|Ë!#make+Ý+tir!an>weaken
EAma|fungu+Ç<*th!foot
EA.Mycobacterium avium complex|germ+#ñt weak lungs	EA.Mycobacterium tuberculo¶|germ #Í+TB	BActerium|famil]*germ+#include+TB
EAgy|stud]*fungi
EAenolat!mofetil|Å!#make+th!bod]keep {new organ||NA
EA.Mycoplasm{genitalium|germ û>b]sex	EA.Mycoplasm{pneumoniae|germ #Í+mil>lung ñ=
CAs||fung?ñ=
EA¶|wid!pupils
EAmy|Ü?*Ý
EA|protectiv!cover%*êÀ
EAis|swÕ%*th!spin?cord
BAysplast®¹|Æ>cÈ@i<whi»Æ>cÕ+do ºgr²wÕ
EAibro¶|scarre>bon!core
KAd|*th!bon!core
BAenÉocele|ope<spin!_å
EAeroxidase|Ì<mad!b]whit!Æ>¾	EAroliferativ!neoplasm|bon!cor!#make+Áman]¾||TAÃ
EAupprÀ×|Áfew new Æ>¾||ALbon!marr²
LAdial||he°Ý	CBdi?infarc=||he°attack|AVacut!	BAdi?injury|damag!}th!he°Ý	EAdi?ischemia|Álittl!Æ>fl²}th!he°Ý||PEa;AJcardiac;AEcardiac ischa	BAdi?perfu×|Æ>fl²i<th!he°Ý	BAdi?perfusio<imagÉ|sca<*Æ>fl²i<th!÷	BAdi?viability|liv%he°Ý	FAd¿||swÕ%*th!he°Ý	CAdium||he°Ý
BAn®seizù|sudde<jerk *øÀ	FAnus||sudde<ø!jerks
BAe|ø!cÕ
KAcial|*ø!an>it+wrappÉ	EAci?pain|ø!pai<^sor!knots||PA ¹	EAci?release|sl²massag!*tãý	BAci?trigge@point|sor!kºi<{Ý
BAroblast|ce³#help+clos!wounds
BAbin|ø!Ì<#hold+oxygen	EAbinuria|ø!Ì<i<urÛ
EAia|ø!ripplÀ
BAì|Î<}Ü!growth+_th!womb
KArial|*th!ø!*th!womb	EArium|ø!*th!womb
KAhic|*ø!~	CAhy||ø!~
EA|troubl!see%thÉ+fa@away
KA|^troubl!see%far
FAis||ø!swÕÉ
EAy|cutt%*{Ý
EAia|Ý+#do ºrelax	EA®dystrophy|Ð>ø!weaknÀ+an>stiffnÀs
BAoì|sma³cÂi<th!eardrum }drai<fluid
EAma|swÕ%Í>b]{ver]underactiv!thyroid||DFo
EA.Ménière'+~|inne@ea@Ë!^dizzinÀ+an>rÉÉ||BMenie;HI
EA.N-acetylcysteÛ|Å!#thin+mucu+o@guard+organs||AO	BA.N-methyl-D-aspartat!receptor|ó<ce³p°tie>}memor]an>pain
BA bed|ski<unde@th!nail
EAxone|Å!#cut+cravÉ+fo@drug+o@alcohol
EArticle|ver]tin]particle
DA dermat¿||napp]rash|||4
EAen|pai<an>swÕ%[
EAepsy|sleep Ú<#Í+sudde<daytim!sleep
BA®pai<reliever|Öpai<Å!#ca<b!habit-formÉ||OA[;NCkill
BAiv!review|summar]*rÀear»o<{topic
BA therapeut®index|sma³gap õ<helpful an>harmful dosÀ||TAwindow	EAban>ultraviolet B|lãÊ¯fo@skin||GS-
BA cannula|thi<tub!#brÉ+oxyge<}th!nose	DA discharge||runn]nose	CA irriga=||nos!rinse	EA obstruc=|stuff]nose||GEcongÀ	EA polyp|soft Ôi<th!nose	EA polypo¶|soft growth+i<th!nose	BA septum|wa³õ<th!nostrils	CA vaccÛ||nos!spra]vaccÛ|ANintra
BAoscopy|look ú!th!nos!^{thi<camera||DJ?
BAstr®feedÉ|feed%¸{nos!tube	BAstr®intuba=|tub!_nos!}stomach	BAstr®tube|tub!#run+¸th!nos!}th!stomach||AFNG
BAcrim?duct|tub!#drain+tears
KAaryngeal|*th!spac!behin>th!nose	EAarynge?carcinoma|cÈ@behin>th!nose	BAarynge?swab|swab _deep i<th!nose	BAarynx|uppe@p°*th!throat, behin>th!nose
KA|*å
EAzumab|Å!fo@{ê!~
BA.Na=?Institute+*Health Strok!Scale|scor!*h²ba>{strok!is
EAre¶|salt leav%i<urÛ	KAretic|mak%salt leav!i<urÛ	BAret®peptide|Ù!#show+he°strain
EAl history|h²{Ë!goe+withoÂµ	EAl immunity|protectio<ð@hav%{~	BAl kille@cÕ|immun!ce³#kill+siÄ¾
EApathy|Ê¯^natur?methods
EA an>vomit%*Þ|morn%sicknÀs
EAza=|turn%Å!in}mist||GFs	BAzer|machin!#turn+Å!in}{mi±}í!in||GCs
EA dissec=|Ü%gland+_th!neck
FAis||tissu!death|AItissu!
LAic||dead	DA®ý||dea>ý	KAizÉ|kill%ý||HDs	EAiz%enterocol¿|seriou+bowel Ë!i<babie+bor<early||HRs	FAiz%fasci¿||flÀh-eat%~|HNs
BAstiÄinjury|accident?priÄ_{use>needle
BA assÀsÑ|stud]*whßÏ!need
EAv!feedback|system #slow+itself down	EAv!margin|edg!^no cÈ@left	BAv!predictiv!value|chanc!#{negativ!rÀult i+right	EAv!prÀsur!woun>·|gentl!suctio<#help+{woun>heal||AAvacuum-as¶te>closù
BAte>tropic?~|tropic?âÀ+#get+Álittl!atten=
EA.Neisseri{gonorrhoeae|germ û>b]sex	EA.Neisseri{menÉitidis|germ #ñt+ô>th!Ø||ABmenÉococcu
BAde|roundworm
KAuvant|gë<befor!th!mai<µ	EAuva¯chemo·|chemotherap]befor!½	EAuva¯·|Ê¯befor!th!mai<one||NAreatÑ
LBal||newborn	EA?abstÛnc!¹|drug withdraw?i<{newborn||JJopioi>withdrawal	EA?encephalopathy|ó<damag!i<{newborn	EA?hyperbilirubÛmia|yÕ²ski<i<{newborn||XCaem	BA?intensiv!car!unit|war>fo@ver]siÄo@ver]earl]babiÀ||JE	EA?jaundice|yÕ²ski<i<{newborn||CJwborn	EA?morbidity|âÀ+i<newborns	EA?mortality|death i<th!fir±28 day+*life||JAdeath	EA?rÀuscita=|help%{newbor<íe	EA?screenÉ|Æ>te±*newborns	EA?sep¶|seriou+Æ>Ç<i<{newborn	ABe||newborn	CBologist||docto@fo@newborns	FAology||newbor<æ
CAsm||abnorm?growth	KAstic|*new, abnorm?growth
EAgmÛ|Å!#strengthen+øÀ
KAcular|*new, abnorm?Æ>vÀsels	EAcula@age-relî>macula@degenera=|sãlos+_leak]vÀsels||AZwet age-rel	EAculariza=|Ô*new Æ>vÀsels||MFs
BAcì|Î<}Ü!{kidney
EAtis|swÕ%*th!kidneys
EAcalcino¶|calcium build-up i<th!kidneys	KAgenic|_th!kidneys	EAlithia¶|kidne]stonÀ	EAlithoì|Ü?*{kidne]stone	CAlogist||kidne]doctor	FAlogy||kidne]æ	BAn|tin]filte@i<th!kidney	FApathy||kidne]damage	KAprotectë|protect%th!kidneys	EAsclero¶|hardene>kidneys	BAsì|tub!#drain+urin!straã_th!kidney	EAt®¹|kidne]Ú<#leak+Ì<in}th!urÛ	EAì|cÂin}{kidney	KAtoxic|harmful }th!kidneys	FAtoxicity||kidne]damage
BA block|shot #numb+{êe	BA conductio<study|te±*h²fa±êe+sen>signals||RAtÀt	EA conductio<velocity|spee>*signal+i<{êe	BA Ôfactor|Ì<#make+êe+grow
BA case-ÿ study|compariso<*siÄan>health]Ï!withi<{large@group
BAk meta-analy¶|stud]#combÛ+trial+}compar!man]µs
LA||êe	BA network|compute@program #learn+_data	BA tub!defect|å defect *th!ó<o@spÛ
BAinidas!ä|flu [
KAial|ô>th!spin?cord
EAì|cutt%*{êe
EAis|swÕ%*{êe
EAnaì|layoÂ*th!Ø
KAehavioral|*th!ó<an>behavior||MDu	BAlastoma|childhoo>cÈ@*ê!¾
EAhemistry|chemistr]*th!Ø	KAognitë|*think%an>th!Ø	BAognitiv!Ã|Ú<#affect+memor]an>thinkÉ	EAysticerco¶|tapeworm Ç<*ó<o@Ý||AN
EAegenera=|sl²los+*ê!¾	KAegeneratë|slowl]kill%ê!¾	BAegenerativ!~|Ë!#slowl]dÀtroy+ó<o@ê!¾||VAorder;SAcondi=	EAermat¿|thiÄski<_scratchÉ	KAevelopÑal|*h²th!ó<grows	BAevelopÑ?Ã|Ú<#affect+h²th!ó<grow+an>works||TAcondi=	KAërgent|^{ó<#work+differentl]_most	EAërsity|natur?difference+i<h²Ø+work
KAndocrÛ|*êe+an>ÙÀ	BAndocrin!tumor|Ô#start+i<Ùe-mak%¾||TBu;AGcarcinoid;ABcarcinoi>tumou
EAeedback|train%*ó<wavÀ	EAibroma|soft Ôo<{êe	EAibromato¶|Ð>Ú<#Í+growth+o<êÀ
EAene¶|Ô*new ê!¾	KAenic|_th!êÀ	EAen®bladder|bladde@troubl!Í>b]ê!damage	EAen®detruso@overactivity|bladde@spasm+_ê!damage
EAmagÉ|pictù+*th!Ø	EAnflamma=|swÕ%i<th!Ø
LAogical||ó<an>êe|KA	BAogic?deficit|los+*moveÑ, feelÉ, spee»o@sight||KI;AUfoc?	BAogic?Ã|Ú<*th!ó<o@êÀ||KJ;NAcondi=;QAease	CAogist||ó<an>ê!doctor	FBogy||ó<an>ê!æ	EAy¶|free%*{êe
EAodula=|us!*pulse+o@drug+}chang!ê!signals	KAuscular|*th!êe+an>øÀ	BAuscula@blockade|drug #relaxe+Ý+fully	EAuscula@block%agent|drug #relaxe+øÀ||TAer;ACø!relaxa	BAuscula@~|Ë!*th!êe+an>øÀ||RAorder	EAuscula@electric?stimula=|pulse+#mak!Ý+work||AXfunc=al	BAuscula@junc=|plac!wher!ê!meet+Ý	EAyeliti+optica|attack+o<th!êe+*eye+an>spÛ
CA||ê!cÕ|GAe	KAal|*ê!¾
KAathic|_ê!damage	FAath®pain||ê!pain|EAalgia	KAathological|*~>êe+an>Ø	EAathology|stud]*~>êe+an>Ø	FAathy||ê!damage	KAhysiological|*h²êe+work	EAhysiology|h²êe+work	EAlasticity|th!Ø'+powe@}change||EK?	EArotec=|protectio<*ê!¾	KArotectë|protect%ê!¾	KAsychiatric|*th!ó<an>Ñ?health	BAsychiatr®Ã|Ñ?âÀ+tie>}th!Ø	BAsychiatr®symptom|Ñ?sig<*{ó<problem	KAsychological|*h²th!ó<affect+thinkÉ	EAsychologic?tÀtÉ|tÀt+*think%an>memory||TAassÀsÑ	BAsychologist|expert o<h²th!ó<affect+think%an>behavior||||2	EAsychology|stud]*th!ó<an>thinkÉ
EAehabilita=|train%ð@ó<o@ê!damage
EAtimula=|us!*electr®pulse+o<êÀ	CAurgeon||ó<an>spin!surgeon	FAurgery||ó<o@spin!½	EAyphilis|ó<Ç<year+ð@{Ë!û>b]sex
KAoxic|harmful }th!ó<o@êÀ	FAoxicity||ê!damage	BAoxin|poiso<#harm+th!ó<o@êÀ	BAransmitter|chemic?#carrie+mÀsage+õ<ê!¾	KAypical|^{ó<#work+lik!mo±others
KAascular|*êe+an>Æ>vÀsels
EAlizatio<assay|lab te±*h²we³germ+ar!blocked||ILs	BAliz%antià|Ì<#stop+{germ _enter%¾||IMs
EApenia|Áfew whit!Æ>cÕ+#fãgerms	KApenic|^Áfew germ-fight%¾	BAphil|whit!Æ>ce³#fight+germs	EAphilia|Áman]*{whit!Æ>cÕ	KAphilic|^man]germ-fight%¾
BA event|seriou+mistak!i<car!#shoul>neve@happen
EApÛ|HIV [
CA||mole|BEa;AFmelanocyt®
EA<screenÉ|Æ>te±fo@rar!condi=+soo<ð@å||IAÆ>spot tÀt;IJÆ>spot 
EA-generatio<sequencÉ|fa±read%*DNA
EA.NHS continu%healthæ|car!outsid!hospit?#th!NHS pay+for||AV||1	BA.NHS trust|bod]#run+NHS þ+o@servicÀ||EFfoundatio<;AGþ||1
BA|vitami<B3
EAipÛ|Æ>prÀsur![
EAn!replaceÑ|nicotin!pat»o@gum }help quit	EAn!replaceme¯·|gum, patche+an>othe@aid+fo@quitt%smokÉ	BAn®receptor|ce³p°#receë+nicotÛ||KIacetylcholin!
EA.Niemann-PiÄ~|Ð>build-up *fßi<organs
EApÛ|Æ>prÀsur![
RA b]mouth||no foo>o@drink|||4
EApÛ|Å!fo@ó<arteriÀ
EA.Nipah virus|deadl]viru+û>b]bats
EAimab|shot #protect+babie+_RSV
BAe|Å!#widen+Æ>vÀsels, o@{salt
EA oxide|ga+#widen+Æ>vÀsels
EAurantoin|bladde@Ç<[
EAlycerin|Å!fo@che±pain||AAglyceryl trinitrî;NAe
FA+oxide||laugh%gas
EAmab|Å!#help+th!bod]fã´
BA.NMDA recepto@antagonist|Å!#block+{ó<signal
EA evidenc!*~|no sig<*cÈ@i<tÀts
EA effect|feel%wors!becaus!someon!expect+to
EAp=|sens%*pain	KAptë|*pai<signals	EAptiv!pain|pai<_damag!}bod]ý	BAptor|ê!#sense+pain
EAia|wak%ßnã}pas+urÛ	FAn?enù¶||bedwettÉ|AI	EAn?hypoglycemia|l²Æ>suga@ßnight||SEa
CA||sma³lump
EA-induce>hear%loss|hear%los+Í>b]lou>noise
EA-HDL cholÀterol|harmful cholÀterol	EA-Hodgki<lymphoma|cÈ@*th!lymph system||LJ's	EA-ST-segme¯elevatio<myocardi?infarc=|typ!*he°attack||HSelevatio<myo	KA-alcoholic|ºÍ>b]alcohol	BA-blanch%rash|rash #doe+ºfad!whe<prÀsed	KA-inferior|ºmu»worse	BA-modifiabl!risk factor|risk #Ï!canºchange	EA-Ý-invasiv!bladde@´|earl]bladde@´||APsuperficial	BA-nucleosid!revers!transcriptas!ä|HIV [||DWnucleosid!revers!t	CA-nutritiv!sweetener||suga@substitute	EA-sma³ce³lung ´|mo±commo<typ!*lung ´	EA-small-ce³lung carcinoma|mo±commo<lung ´||DAsma³ce³lung ´	BA-strÀ+tÀt|cheÄ*a<unbor<baby'+÷beat	FA-suicid?self-injury||self-harm
EAerence|ºtak%Ê¯a+planned||AMmedicatio<
EAohol®fatt]lë@~|fßbuildup i<th!lë@ºÍ>b]alcohol||AOmetabol®dysfunc=-associî>steatotic	EAohol®steatohepat¿|fßbuildup #swÕ+an>harm+th!lër||AQmetabol®dysfunc=-associîd	EAohol®steato¶|fßi<th!lër||AAhepat®fat
KAulatory|unabl!}walk
BAmunicabl!~|âÀ+#doe+ºûd, su»a+he°~
KAbetic|withoÂdiabetÀ||DI-
KAal|ºdeadly||DF-
KAmonal|withoÂÙÀ||DI-
KAectious|ºû>b]germs||DK-	BAeriorit]trial|stud]}sh²{Ê¯i+ºworse||DR-
KAasë|withoÂcutt%th!à||DI-	EAasiv!positiv!prÀsur!ventila=|í%help ¸{mask	BAasiv!prenat?tÀt|Æ>te±i<pregnanc]fo@genet®condi=s	EAasiv!prenat?tÀtÉ|Æ>te±i<pregnanc]fo@genet®condi=s	BAasiv!procedù|procedur!#doe+ºente@th!à	EAasiv!ventila=|í%help ¸{mask
KAic|withoÂelectr®charge
EAanom{ski<´|common, lÀ+deadl]ski<´||DU-
EArativ!µ|Ê¯withoÂ½||DT-;DKsurgical;NEmanage
KAoid|withoÂÖpai<drugs||DG-
BBrmaceutic?interven=|wa]}stop âÀ+withoÂ[, su»a+han>washÉ	LArmacologic||drug-free|DA-pharmacological	LArmacological||drug-free|DA-pharmacologic;QA µ
CAductiv!cough||dr]cough	EAliferativ!diabet®retinopathy|earl]ey!damag!_diabetÀ
KAdomized|^group+ºforme>b]chÈ||DC-randomis;KCs
BAs!muta=|gen!chang!#cut+{Ì<short
KAcific|ºpoint%}on!Í||DI-	EAcif®l²baÄpain|lowe@baÄpai<^no clea@Í||DW-
KAroidal|withoÂsteroids||DJ-	BAroid?anti-inflammator]drug|pai<Å!su»a+ibuprofen||ZAatory
BAerculou+mycobacteria|germ+relî>}TB
EAon|broke<bon!#doe+ºheal||DF-
EAvula@atri?fibrilla=|fast, uneve<÷beat||AUparoxysmal;AUper¶tent
EA.Noona<¹|gen!Ú<affect%th!he°an>growth
KAenergic|us%{chemic?#speed+th!÷
BAnephrÛ|chemic?#speed+up th!÷||DDadrenal
EAxacin|Ó
EA distribu=|bÕ-shape>û>*valuÀ	EA prÀsur!hydrocephalus|extr{flui>i<th!ó<*olde@Ïe	EA-tensio<glaucoma|ey!ê!damag!ßnorm?prÀsù
KAlycemic|^norm?Æ>sugar||JEa
KAensë|^norm?Æ>prÀsù	KAhermic|^norm?bod]heat
EArus|stoma»viru+#ûd+ver]easily
EAptylÛ|Å!fo@l²moo>an>ê!pain
KAmial|caught i<th!þ	CAmi?ñ=|Ç<_{hospit?stay|hospit?ñ=|AKþ-acquired	EAmi?pneumonia|lung Ç<caught i<th!þ
EAgy|sort%*~s
RAg b]mouth||no foo>o@drink
BA *privac]practicÀ|notic!*h²you@Òdat{ma]b!used||||2
BAabl!~|âÀ+#mu±b!reporte>}Òofficials||AMreport;LAcondi=;AAreportabl!condi=
KAs|harmful
BA.NSAID|pai<Å!su»a+ibuprofen
EA translucency|flui>ßa<unbor<baby'+neck	BA translucenc]scan|earl]pregnanc]sca<*th!baby'+neck
BA@facto@kapp{B|Ì<#turn+o<swÕ%genÀ	EA@[|scan+an>µ+^sma³amount+*radia=	BA@strÀ+tÀt|sca<*Æ>fl²}th!he°ßre±an>ð@exercise
BAc aci>amplificatio<tÀt|lab te±#find+{germ'+genet®mîrial
BAsid!analog|Å!#stop+{viru+_copyÉ||RAue	BAsid!revers!transcriptas!ä|HIV [	BAtide|build%bloÄ*DNA an>RNA
BA hypothe¶|ide{#ther!i+no difference
EAarity|neve@hav%gë<å	KAarous|neve@hav%gë<å	EAarou+woman|woma<òha+ºgë<å
EA neede>}harm|h²man]Ï!mu±b!treî>fo@on!}b!harmed	EA neede>}treat|h²man]Ï!mu±b!treî>fo@on!}benefit
BA anÀthetist|nurs!òkeep+you pain-fre!dur%½||ARcertifie>registere>	BA practi=er|nurs!òi+traÛ>}diagnos!an>treßpatients	KA-led|ru<b]nursÀ	EA-to-patie¯ratio|patient+fo@ea»nurse
EAg interven=|car!gë<b]nursÀ
BAeutical|foo>product sol>fo@health
EAion?deficiency|Álittl!*{vitami<o@mÛral||FLent;ALmicronutrient	BAion?status|h²we³nourishe>on!is	BAion?support|extr{foo>o@feedÉ
DAopia||nãblindnÀs
EAmography|te±*ey!moveÑs	EAmus|quiÄey!moveÑ+you canºÿ
EAin|yea±Ç<[
BA.OB-GYN|docto@fo@pregnanc]an>women'+health||||2
KAenic|caus%weãgain
EAiv!rÀpons!rî|shar!whos!cÈ@shrinks||BOverall
EAatio<status|hospit?visit #insuranc!doe+ºcou¯a+{stay||||2	KAa=al|watch%withoÂchang%æ	BAa=?study|stud]#watche+Ï!withoÂchang%thei@æ	EAe@bias|erro@_whß{watche@expects
EAë-compulsiv!Ã|unwante>thought+an>ac=+#keep com%back
KAric|aboÂpregnanc]an>å	EAr®æ|car!i<pregnanc]an>å	EAr®complica=|problem i<pregnanc]o@å	EAr®fistula|hol!_{har>å	EAr®hemorrhage|heav]bleed%i<å||LJa	CBrician||pregnanc]doctor	BArician-gynecologist|docto@fo@pregnanc]an>women'+health||QJa	FArics||pregnanc]an>å æ
EAa=|sever!constipa=
IAct||block	EActe>labor|bab]#canºpas+¸th!å canal||PBu	CAc=||blockage	KActë|blockÉ	EActiv!sleep apnea|í%#stop+dur%sleep||VCo	BActiv!sleep apne{¹|í%#stop+dur%sleep||VEoe{synd
KAed|har>}wake
BAt?lobe|baÄp°*th!Ø
IAe||block
KAal|*th!bit%surface	BA?splint|guar>#protect+teeth _grindÉ	BAion|blockage	KAë|blockÉ	BAiv!drÀsÉ|airtãbandage
FA ¼||hidde<¼
KA=al|*work	BA=?~|âÀ+Í>b]work	EA=?exposù|contact ^someth%harmful ßwork	BA=?hazard|dange@ßwork	EA=?[|car!fo@Òßwork	BB=?therapist|therapi±òhelp+Ï!do dail]tasks	EB=?·|help ^learn%}do dail]task+again
EAtide|Ùe-slow%shot
LA||eye	EA complica=|ey!problem	EA fundus|baÄ*th!ú!*th!eye||AG	FA hyperten×||high ey!prÀsù	EA inflamma=|swÕ%ú!th!eye	EA surface|outsid!*th!eye	EA surfac!~|troubl!o<th!outsid!*th!eye	EA toxicity|harm }th!eye
BA ratio|compariso<*th!odd+i<two groups
EAlgia|toothache
KAgenic|start%i<th!teeth
FAhagia||painful swallowÉ
KA-label|use>i<{wa]th!label doe+ºcover	EA-label use|us!i<{wa]th!label doe+ºcover	BA-pump coronar]arter]bypass|detou@Î<o<{beat%÷	EA-target effect|effect i<th!wrong place
EAcin|Ó
PA prÀent+with||ofte<show+up with
EApÛ|Å!fo@sever!Ñ?âÀs
DAion||sens!*smÕ	LAory||smÕ
EArthr¿|swÕ%*{few joints
BAendrocyte|ó<ce³#coat+êÀ
KAenic|Í>b]{few genÀ
EAydramnios|Álittl!flui>ô>th!baby
EAenorrhea|period+#com!rarely||MCo
BAucleotide|short piec!*DNA o@RNA
BAaccharide|short chai<*sugars	EApermia|few sperm||FHzoo
FAia||pass%Álittl!urÛ
EArtan|Æ>prÀsur![
EAumab|allerg]an>asthm{shot
BAman|offici?òlook+in}complaints
BA-3 fatt]acid|health]fßi<fish an>som!seeds
EAcì|Ü?*fßove@th!gut
EAm|fatt]apro<ove@th!gut
EAzole|stoma»aci>[
EAocele|gÂoutsid!th!bÕ]ßå
PA alternat!days||ever]othe@day	PA a<as-neede>ba¶||a+needed||||1	QA a<empt]stomach|1 hou@befor!o@2 hour+ð@eatÉ|||Som![+nee>{longe@wait: cheÄth!label.||1	PA a<inpatie¯ba¶||^{hospit?stay	PA a<outpatie¯ba¶||withoÂ{hospit?stay
PA daily||onc!{day||||1
DAercia¶||rë@blindnÀs
BAne|gen!#ca<caus!´	JAnic||´-causÉ
LAgic||´|JAal	CAgist||cÈ@doctor	FAgy||cÈ@æ
EAetron|Å!again±nausea
FA||start	CA *symptoms||st°*symptoms|AAsymptom onset
EAcrypto¶|Érow<nail	EAdystrophy|misshape<nails	EAly¶|nail lift%off	EAmyco¶|fung?nail ñ=||AAtÛ{unguium
FA cryoprÀerva=||egg freezÉ	EA dona=|giv%egg+}anothe@woman
BAecì|Î<}Ü!a<ovary||BGvari	EA¿|swolle<ovary
BA cholecystecì|Ü%th!gallbladde@¸{larg!cut	EA defeca=|go%}th!toilet outdoors	EA enrollÑ|tim!*yea@whe<Ï!ca<choos!{plan||PA period;AAannu?enrollme¯period||2	EA reductio<intern?fixa=|surger]#set+{broke<bon!^plî+o@screws||PKan>interna	EA tibi?fractù|broke<shi<bon!¸th!skin	EA-angl!glaucoma|ey!Ë!#slowl]take+sight||ATprimar]	KA-label|wher!everyon!know+òget+whi»µ	BA-label study|stud]wher!everyon!know+òget+what||LAtrial
KAle|#surger]ca<treat
CA%theatre||operat%room|||2	EAiv!mortality|death+_a<opera=	EAiv!time|length *a<opera=||HFng
JAlmic||eye	CAlmologist||ey!doctor	FAlmology||ey!æ	EAlmoplegia|weak ey!øÀ	BAlmoscope|tool fo@look%in}th!eye	BAlmoscopy|look ßth!baÄ*th!eye||AGfund
BA|Öpai<Å!#ca<b!habit-formÉ
BA|Öpai<Å!#ca<b!habit-formÉ	BA analgÀic|Öpai<[||IAgonist	BA antagonist|Å!#block+Öpai<drugs	EA consump=|amou¯*Öpai<drug+used	EA dependence|Önee>fo@Öpai<drugs||QAy	BA receptor|ce³p°#receë+Öpai<drugs	EA substitutio<µ|Å!#replace+street drugs||HKmaintenÈ;AKmethadon!maintenÈ	EA us!Ã|addictio<}heroi<o@Öpainkillers	EA withdrawal|âÀ+ð@stopp%Öpai<drugs	EA-induce>constipa=|constipatio<_Öpai<drugs	EA-induce>hyperalgÀia|mor!pai<_Öpai<drugs	KA-sparÉ|need%fewe@Öpai<drugs	KAergic|us%th!à'+ow<painkillers
KAunistic|attack%Ï!^weak defensÀ	BAunist®ñ=|âÀ+#strike+whe<th!immun!system i+weak	EAunist®screenÉ|tÀt%Ï!òcom!fo@othe@æ
EA=?defia¯Ã|patter<*angry, defia¯act+i<{child
EAza=|mark%germ+}b!eî<b]¾||GFs
KA|*th!ey!o@sight	EA atrophy|waste>ey!êe	EA disc|spot wher!th!ê!leave+th!eye||JAk	BA êe|ê!_th!ey!}th!Ø	EA ê!head|spot wher!th!ê!leave+th!eye	EA neur¿|swÕ%*th!ê!_th!ey!}th!Ø	EA neuropathy|damag!}th!ey!êe
EAl coherenc!tomography|sca<*th!baÄ*th!eye
BAtrist|ey!car!expert òtÀt+sight	EAtry|ey!tÀt+an>glassÀ
EA administra=|giv%b]mouth	CA an>maxillofaci?surgeon||mouth an>jaw surgeon|AV	BA Ó|antibiot®take<b]mouth	BA anticoagulant|Æ>thinne@pill	EA candidia¶|yea±Ç<*th!mouth	AA cavity||mouth	FB consent||spoke<consent|AKverb	FA contracep=||å ÿ pills	CA contraceptë||å ÿ pill|SA pill;AAcombÛ>or?contraceptiv!pill	CA dose||dos!b]mouth	EA herpÀ|col>sorÀ	FA hygiene||mouth æ	EA hypoglycem®agent|pi³#lower+Æ>sugar||SAdrug;FAantidiabet®drug;NKa;NAaem®drug	FA intake||eat%an>drinkÉ	EA leukoplakia|whit!patche+i<th!mouth||AL	EA liche<planus|sor!whit!patche+i<th!mouth	CB medica=||Å!b]mouth	EA mucosa|moi±lin%*th!mouth	BA nutri=?suppleÑ|drink o@foo>#add+nutrients	QA rehydratio<salts|salt an>suga@powde@fo@{drink #replace+lo±fluid	BA rehydratio<solu=|drink *wîr, salt an>suga@#replace+lo±fluid	EA rehydratio<·|drink+*wîr, salt an>suga@#replac!lo±fluid	CA solu=||liqui>[	EA squamou+ce³carcinoma|mouth ´	EA submucou+fibro¶|stiff mouth lin%_chew%betel	CA surgeon||mouth surgeon	FB ½||mouth ½	CA suspen×||liqui>[	AA tablet||tablet	EA thrush|yea±Ç<i<th!mouth
OA||b]mouth	BA disintegrat%tablet|tablet #melt+o<th!tongue||CHodispersible
EAlgia|tÀticl!pain
BAcì|Î<}Ü!{tÀticle||FGd
BApexy|Î<#brÉ+{tÀticl!down||FFd
EAis|swÕ%*th!tÀticle
EA failù|orga<#stop+workÉ	DA transplanta=||orga<transplant
BAlle|sma³p°ú!{cÕ
BAchlorÛ|long-last%chemic?use>}ki³bugs	EAgene¶|form%*organs	BAphosphî|chemic?use>}ki³bugs	EAphosphat!poisonÉ|poison%b]bug killers
EAat|weãlos+pill
KAial|*th!mouth an>face
LAryngeal||mouth an>throat	FArynge?´||throß´	AArynge?swab||throßswab	BArynx|baÄ*th!mouth an>throat
AA ~||rar!~	BA drug|Å!fo@{rar!~
KBontic|}straighte<teeth	BAont®appliÈ|brac!#straighten+teeth	EAont®tooth moveÑ|mov%teeth ^bracÀ	FBont®µ||teeth straightenÉ	EBontics|straighten%*teeth
BAnath®½|surger]o<th!jaw
EAeratology|contact lense+#rÀhap!th!ey!overnight
LBedic||bon!an>joint|GEa	CBed®surgeon||bon!an>joi¯surgeon|GMa	FAedics||bon!an>joi¯æ|GFa	CAedist||bon!an>joi¯doctor|GFa	FAnea||ílÀsnÀ+whe<ly%flat|HCo	BAtist|speciali±i<h²th!eye+mov!together
EAexia|unhealth]focu+o<eat%health]food
CAis||brace	EAtat®hypoten×|drop i<Æ>prÀsur!o<stand%up||AMpostural
CAic||sho!insert|AIfoot |It ma]also b!{brace.	BAist|perso<òmake+an>fit+bracÀ
BAa=|swÉ%baÄan>forth
EAmivir|flu [
EA.Osgood-Schlatte@~|sor!bump bel²{teen'+knee
BAlity|h²concentrî>{flui>is||GDr
EAs|moveme¯*wî@¸{thi<layer
BAc laxatë|Å!#draw+wî@in}th!bowel
EAntegra=|bond%*bon!^a<implant
LAs||bone
EAe|tin]bon!i<th!ear
EAomy|Ü?*bone
EAis|swolle<bone
EArthr¿|joi¯pai<an>stiffnÀ+_wear
BAlast|ce³#build+bone
EAhondr¿|swolle<bon!an>joi¯cushion	EAhondro¶|troubl!*grow%bone	BAlast|ce³#break+dow<bone	KAonductë|lett%bon!gr²in	BAyte|bon!cÕ
EAene¶|form%*bone||CAsifica=	FAenÀi+imperfecta||brittl!bon!~	KAenic|form%bone
EAd|new soft bone	KAnductë|mak%bon!grow
EAy¶|los+*bone	KAytic|dissolv%bone
EAalacia|soft bone+i<adult+_l²vitami<D	EAyel¿|bon!ñ=
FAecro¶||bon!tissu!death|AIavascula@
BAath®physician|docto@òtreat+th!bod]a+{whole||MAdoctor||2	FAenia||l²bon!density	EAetro¶|Ádens!bonÀ	CAhyte||bon!spur	EBoro¶|weak, brittl!bonÀ	KAorotic|^weak, thi<bonÀ	BAorot®vertebr?fractù|broke<spin!bon!_weak bonÀ
EAarcoma|typ!*bon!´	EAclero¶|hardene>bone	EAynthe¶|fix%bon!^metal
BAomy|Î<#cut+an>rÀhape+{bone
BA|open%i<th!bÕ]#let+oÂwaste	BA bag|bag o<th!bÕ]#collect+bod]waste||HApouch;AEstoma
DAa||ea@pain;earache
JA||ear
FA externa||swimmer'+ear	EB media|middl!ea@ñ=	EA medi{^effu×|flui>behin>th!eardrum||AAserou+otiti+media;AAglu!ear
EAust®emis×|soun>th!ea@makÀ, use>i<tÀts
CAyngologist||ear, nos!an>throßdoctor	EAyngology|ear, nos!an>throßæ||DLrhino
EAh|ea@crystal
EAo¶|fungu+Ç<*th!ear
FAsty||ea@½
BAnolaryngologist|ear, nos!an>throßdoctor
FAea||flui>_th!ear|GCo
EAero¶|hear%los+_stiff bon!i<th!ear
BApe|tool fo@look%in}th!ear
KAic|harmful }hearÉ	FAicity||hear%damage
KA-of-þ|outsid!th!þ	BA-of-hospit?cardiac arrÀt|sudde<stop *th!he°outsid!þ	BA-of-hour+service|servic!ßnãan>ßweekends||NBcar||4	KA-of-network|ºwork%^you@insuranc!plan||||3	CA-of-pocket cost||co±}th!patient|OAexpense||2	BA-of-pocket maximum|yearl]cap o<whßth!patie¯pays||OAlimit;RA||2
BA!assÀsor|perso<òmeasù+rÀults	BA!measù|rÀult #{stud]measurÀ
BAr|valu!fa@_th!others
BAient|perso<òi+treî>withoÂa<overnãstay	EAie¯æ|car!withoÂa<overnãstay||LAµ	BAie¯clinic|clin®fo@car!withoÂa<overnãstay	BAie¯procedù|procedur!withoÂa<overnãstay||AKambulatory	EAie¯rehabilita=|recover]train%withoÂ{stay	AAie¯settÉ||clinic
EA<carcinoma|cÈ@*th!ovary||AAepitheli?ovaria<´	BA<cyst|fluid-fille>sac o<a<ovary	EA<hyperstimulatio<¹|ba>reactio<}fertilit]drugs	EA<rÀerve|numbe@*egg+left i<th!ovariÀ	EA<stimula=|Å!}ripe<man]eggs||ALÿle>ovaria<hyper;ATÿle>	EA<tor×|twiste>ovary, a<emergency
EAtiv!bladder|sudden, freque¯urg!}pas+urÛ
EAl mortality|death+_an]Í	EAl survival|h²long Ï!liv!ð@diagnosi+o@µ
BAs!preventio<center|plac!wher!Ï!us!drug+^help nearby||||2
HAprÀs|mak!Ámu»of	EAprÀ×|mak%Ámu»*{Ìn
EAt|uppe@teeth #stiÄout
KA|clea@}see
IAe||releas!a<egg	EAion|releas!*a<egg _th!ovary	EAio<induc=|Å!}releas!a<egg	KAory|*egg release
CA||egg cÕ|BAocyte
EAlatin|cÈ@[
EAazepÛ|seizur![
EAion|reactio<^oxygen	EAiv!damage|ce³damag!_unstabl!moleculÀ	EAiv!strÀs|ce³damag!_unstabl!moleculÀ
EAynin|bladde@[
EAone|Öpai<[
BA concentrator|machin!#draw+oxyge<_th!air	FA satura=||Æ>oxyge<level|ARÆ>	EA ·|Ê¯^extr{oxygen
KAic|brÉ%o<å	BAin|Ù!#help+å an>bondÉ	EAi<augÑa=|drug+}spee>up labor||ANlabor;AAaugÑatio<*labor;ANlabour;AAaugÑatio<*labour
EA.P-glycoÌn|pump #move+drug+oÂ*¾	EA-value|h²likel]{rÀult lik!thi+i+b]chÈ
EAetry|measur!*th!thicknÀ+*th!eye'+front
EA|keep%{stead]beat
EA-year|on!paÄ*cigarette+{da]fo@on!year
EA re>Æ>¾|donî>re>Æ>¾
EAaxel|cÈ@[
EA.Paget'+Ë!*bone|Ë!#make+bone+larg!an>weak
BA thrÀhold|poi¯wher!{feel%start+}hurt
KAl|*th!ro**th!mouth
EAridone|Å!fo@sever!Ñ?âÀs
EAzumab|shot #protect+babie+_{lung virus
KAtë|eas%symptom+an>strÀ+*seriou+âÀs	EAtiv!æ|car!#ease+pai<an>strÀ+i<seriou+âÀs	EAtiv![|car!#ease+symptom+*seriou+âÀs	EAtiv!radio·|radiatio<#ease+symptoms||PAa=	EAtiv!seda=|Å!#keep+{dy%perso<calm	EAtiv!µ|car!fo@comfort
EAoì|sma³cÂdeep i<th!Ø
FA||palenÀs
KA|o<th!palm *th!hand
KAle|abl!}b!felt b]touch
HAe|feel ^th!hands	EAion|feel%^th!hands
BAa=|feel%*{fa±o@pound%÷beat
EAd¿|swÕ%*th!whol!÷
BAîcì|Î<}Ü!a³o@p°*th!pancreas	KAatic|*th!pancreas	EAat®duct|tub!#drain+th!pancreas	EAat®duct?adenocarcinoma|mo±commo<pancrea+´||LO	EAat®enzym!replaceÑ|capsule+#help dige±food	EAat®insufficiency|pancrea+#make+Álittl!digÀtiv!juice||AYexocrin!	EAat®pseudocyst|flui>sac nea@th!pancreas	EAat¿|swÕ%*th!pancreas
EAopenia|Áfew Æ>cÕ+*a³typÀ
DA®influenza||pandem®flu	EA®influenz{A|flu #û>ô>th!world
EA Ã|repeî>pan®attack+^fea@*more
CAm®radiograph||full-mouth X-ray
EAin?photocoagula=|lase@Ê¯*th!eye||ARlaser;BP
EArazole|stoma»aci>[
BA.Pap smear|te±fo@earl]sign+*cervic?´||EAtÀt;AGcervical;AAsmea@tÀt
KAary|^fÉer-lik!bumps	EAedema|swÕ%*th!ey!êe||GFo
KAr|^sma³bumps
CA||sma³bump
EAnte¶|drain%*flui>_th!bÕy
EAfluenz{virus|viru+#Í+bark%cough an>colds||NA
BAel-group trial|stud]wher!ea»group get+on!µ||PAstudy
KAtic|caus%los+*moveÑ	HAze|mak!unabl!}move||GBs
EAtr¿|swÕ%ô>th!womb
KAsal|bÀid!th!nose	BAs?sinus|holl²spac!bÀid!th!nose
KAoplastic|Í>b]{cÈ@elsewher!i<th!à
EAasia|say%th!wrong word	EAimo¶|forÀki<stuÄbehin>th!tip
EAegia|paralysi+*th!leg+an>lowe@à	KAegic|^leg+#do ºmove
EAtemia|amou¯*parasite+i<th!¼||HEa	EAtology|stud]*parasit!ñ=s
BAmnia|unusu?behavio@dur%sleep
BAin?Ý|ø!bÀid!th!spÛ
KAmpathetic|*th!êe+#sl²th!bod]down	BAmpathet®êou+system|êe+#sl²th!bod]down
BAyroi>gland|sma³glan>i<th!neÄ#ÿ+calcium	BAyroi>Ùe|Ù!#ÿ+calcium	EAyroidecì|Ü?*sma³gland+i<th!neck
EAhyma|work%tissu!*a<organ	KAhymal|*th!work%tissu!*a<organ
KAeral|gë<b]needl!o@drip	EAer?administra=|giv%b]shot o@drip	EAer?feedÉ|feed%¸{vein	EAer?nutri=|feed%¸{vein||AUtot?
FAs||ø!weaknÀs
FAhÀia||tÉl%o@numbnÀs|DIa
KAal|*th!wa³*{bod]part	BA?lobe|uppe@baÄp°*th!Ø
EA.Parkinso<~|ó<Ë!#slow+moveÑ||AIidiopath®Parkinson's	EAsonism|shakÉ, stiffnÀ+an>sl²moveÑ
EAchia|ñte>ski<ô>{nail
EAia|whe<smÕ+seem wrong
BA>gland|spit glan>i<fro¯*th!ear	EAdecì|Ü?*{spit gland
EAtÛ|Å!fo@deprÀ×
KAsmal|com%an>go%suddenly	EAsm?nocturn?dyspnea|wak%up suddenl]short *í||ZAnoea
BA.PARP ä|Å!#keep+cÈ@cÕ+_mendÉ
EA plan{vitrecì|Î<ú!th!baÄ*th!eye
BAl agonist|drug #half switche+o<{signal	FAl þiza=||da]µ|XA program||2	BAl nephrecì|Î<}Ü!p°*{kidney	EAl prÀsur!*carbo<dioxide|carbo<dioxid!i<th!¼	EAl prÀsur!*oxygen|oxyge<i<th!¼	EAl remis×|cÈ@#ha+shrunk bÂi+sti³there	EAl rÀponse|cÈ@#shrink+bÂi+ºgone
EAipatio<rÀtric=|troubl!join%i<dail]life	EAulat!matter|tin]particle+i<th!air||ASfin!;AAfin!particulatÀ
EA@notifica=|tÕ%sex partner+aboÂa<ñ=
EAient|woma<giv%å
EAiru+B19|viru+#Í+{re>rash o<th!cheeks
EA!immunity|short-lë>protectio<#come+_someon!else
FA medic?history||pa±Òproblems
EA.Patau ¹|seriou+Ú<_a<extr{DNA stran>13||AAtrisom]13
AAa||kneecap	LAar||kneecap	KAofemoral|*th!kneecap joint	EAofemor?pain|pai<ô>th!kneecap||TA ¹
EAy|stay%open
BA ductu+arteriosus|Æ>vÀsel nea@th!he°#di>ºclos!ð@å	BA forame<ovale|sma³hol!i<th!he°#di>ºclos!ð@å
KAal|*th!father
EAiology|stud]*~
CBen||germ	EAene¶|h²{Ë!start+an>grows	KAenetic|*h²Ë!starts	LBenic||~-causÉ	BAen®variant|gen!chang!#ca<caus!~	EAenicity|powe@}caus!~	KAnomonic|foun>i<onl]on!~
KAogical|*o@Í>b]~||KA	BAogist|docto@òstudie+cÕ+an>tissu!i<{lab	BAog]lab|lab #studie+ý||NAoratory	BAog]report|report o<cÕ+o@tissu!checke>i<{lab
KAhysiological|*h²Ë!change+th!à||QA	EAhysiology|h²Ë!change+th!à
BA.Patie¯Health QuÀ=naire|quÀ=+aboÂl²mood	EAt adherence|follow%medic?advice	EAt autonomy|{patient'+rã}decide	EAt compliÈ|follow%medic?advice	FAt confidentiality||patie¯privacy	AAt encounter||visit|AKclinical	EAt handover|pass%o<fact+aboÂ{patient||AAhandoff	BAt navigator|perso<òguide+you ¸æ	BAt portal|websit!^you@Òrecords	PAt prÀent+with||patie¯has	BAt registry|li±*Ï!^{condi=, kept fo@rÀearch||AJ~	EAt safet]cultù|h²staff car!aboÂsafety	BAt safet]incident|mistak!i<car!#coul>harm {patient	EAt-centere>æ|car!shape>ô>whßmatter+}you||MI;BOerson;BIerson-cent	BAt-centere>medic?home|clin®#handle+mo±*{patient'+æ||||2	EAt-ÿle>analgÀia|pai<pump #you work ^{button	BAt-reporte>outcome|rÀult a+tol>b]th!patient	EAt-years|patient+time+th!year+ea»wa+followed	PAt+prÀent%with||patient+òhave
EAy|shortage
AA||insùr|ABthird-part]paye;AFthird-part]||2
BA.PCR tÀt|lab te±#find+{germ'+genet®mîrial||AFpolymeras!chai<reac=
BA.PCSK9 ä|shot #lower+cholÀterol
EA.PD-1 ä|Å!#help+th!bod]fã´
EB flow|faste±spee>ßwhi»you ca<bl²oÂair||FEexpirator]	BB fl²meter|sma³tool #measù+h²fa±you ca<bl²oÂair	EA inspirator]prÀsù|highe±prÀsur!whil!í%in	EA plasm{concentra=|highe±amou¯i<th!¼||FN
BA.Pearso<correla=|measur!*h²two thÉ+ris!an>fa³together
BAali+Ý|che±Ý
KAric|fo@children||BIa	AAr®´||childhoo>´|BPa	FAr®æ||children'+Òæ|BNa	AAr®clinic||children'+clinic|BPa	CBr®dentist||children'+dentist|BQa;DFodo	FBr®dentistry||children'+dent?æ|BSa	AAr®þ||children'+þ|BRa	BAr®intensiv!car!unit|war>fo@ver]siÄchildren||BYaedia	BAr®oncologist|docto@fo@childre<^´||BTa	AAr®patient||child|BQa	DAr®popula=||children|BTa	CAr®surgeon||children'+surgeon|BQa	CBrician||children'+doctor|BLa||4	FArics||children'+Òæ|BJa
EAlo¶|lice	EAlosi+cap¿|hea>lice	EAlosi+pubis|crab lice
EAe!analy¶|stud]*{Ë!i<{famil]tree
EA review|{cheÄb]othe@experts	BA support specialist|traÛ>helpe@òha+bee<¸it||FArecover]coach;FLrecovery	KA-reviewed|checke>b]othe@experts
KA|*th!are{õ<th!hip bonÀ	BA floor|Ý+#support th!bladder, bowel an>womb	EA floo@dysfunc=|weak Ý+#hol>th!organs	BA floo@exercise|squeez!*th!Ý+#hol>i<urÛ||AJKegel;NAø!trainÉ	BA fractù|broke<hip bonÀ	EA inflammator]~|Ç<*th!womb, tube+o@ovariÀ	EA orga<prolapse|organ+#drop dow<in}th!vagina	FA pain||lowe@bÕ]pain	BA ultrasound|ultrasoun>*th!lowe@bÕy
BA|are{õ<th!hip bonÀ
EAlizumab|Å!#help+th!bod]fã´
EAexed|cÈ@[
EAgus|Ë!#Í+blister+o<th!ski<an>mouth	EAgu+vulgaris|blister+_th!bod]attack%it+skin
EAÈ|h²ofte<{gen!chang!Í+~	BAat%keratoplasty|transpla¯*th!fro¯*th!eye	EAat%trauma|injur]_someth%#goe+in}th!à
EAlli<G|Ó||AAbenzathin!penicillin;AAbenzylpenicillin
LA||penis	EA prosthe¶|impla¯fo@erec=s
EAifyllÛ|Å!fo@Æ>flow
PA prÀent%with||Ï!òhave
EA|stoma»Ì<#break+dow<food
EA ulce@bleedÉ|bleed%i<th!stoma»o@foo>pipe||AJvariceal	EA ulce@~|sore+i<th!stoma»o@gut
BAe|short chai<*Ì<build%blocks
PA os||b]mouth	PA rectum||¸th!bottom	BA-protocol analy¶|analysi+*thos!òfollowe>th!stud]plan
BAtile|plac!i<{rank%oÂ*100
KAaneous|¸th!skin	BAaneou+coronar]interven=|procedur!#open+{narrowe>he°artery	BAaneou+endoscop®gastrosì|open%i<th!bÕ]fo@{feed%tube	EAaneou+gastrosì|feed%tub!¸th!bÕy	EAaneou+nephrolithoì|Ü%kidne]stone+¸th!back	OAaneously||¸th!skin
HAî|mak!{hol!in	BAî>eardrum|hol!i<th!eardrum||AKruptur;AAtympan®membran!perfora=	CCa=||hole	EAmanc!bias|erro@_unequ?car!*th!groups	BAmanc!status|h²we³{patie¯manage+dail]life
EAion|Æ>fl²¸ý
EA-implant¿|Ç<ô>{tooth implant	KA-urban|ßth!edg!*{city
KAal|ô>th!anus
KAical|ô>th!tip *{tooth root
KArdial|*th!sac ô>th!÷	BArdi?effu×|flui>ô>th!÷	EArdiecì|Ü?*th!sac ô>th!÷	EArdiocente¶|drain%*flui>_ô>th!÷	EArd¿|swÕ%*th!lin%ô>th!÷	BArdium|thi<sac ô>th!÷
KAncep=al|ô>th!tim!*gett%pregnant
KAnopausal|i<th!year+befor!period+stop	EAnopause|year+*chang!befor!period+stop	EAtry|te±*sid!vi×
KBtal|ô>th!tim!*å	EAt?asphyxia|laÄ*oxyge<ßå||AJå	BBt?death|death *{bab]ô>å	EAt?deprÀ×|deprÀsio<dur%pregnanc]o@ð@å	EAt?mortality|death+ô>å
EAopril|Æ>prÀsur![
KAal|*th!are{õ<th!genital+an>th!anus	CA?tear||tea@dur%å	BAum|are{õ<th!genital+an>th!anus
BA®limb moveme¯Ã|leg jerk+dur%sleep	LAontal||gum	EAont?attachme¯loss|los+*tissu!#hold+teeth||AAclinic?attachme¯level	FBont?~||gum ~|JA¿	EAont?ligaÑ|tissu!#hold+{tooth	EAont?pocket|gap õ<gum an>tooth	EAont?·|Ê¯*gum ~||NAreatÑ	BAontist|denti±òtreat+gum ~
KAeratë|ô>th!tim!*½	OAeratëly||ô>½
KAbital|ô>th!eye	FAbit?edema||puffinÀ+ô>th!eyÀ|MFo
BAteum|ski<*{bone
KArtum|ô>th!tim!*å	EArtum cardiomyopathy|weak he°ø!lat!i<pregnanc]o@ð@å||BVost
KAeral|awa]_th!center	EAer?arter]~|narrowe>arterie+i<th!legs||QIial	EAer?edema|swÕ%i<th!legs, feet o@hands||LFo	BAer?êe|ê!outsid!th!ó<an>spin?cord	EAer?ê!block|numb%*on!bod]part	EAer?ê!injury|damag!}êe+outsid!th!Ø	BAer?êou+system|êe+outsid!th!ó<an>spin?cord	EAer?neuropathy|ê!damage, ofte<i<th!hand+an>feet	EAer?vascula@~|narr²arterie+i<th!legs||LIarteri?occlusë	FAer?vi×||sid!vi×
KAosthetic|ô>a<artifici?joint	BAosthet®joi¯ñ=|Ç<ô>a<artifici?joint||BYr
EAal¶|squeez%#move+foo>¸th!bowel
KAneal|*th!bÕ]linÉ	EAne?carcinomato¶|cÈ@û>i<th!bÕy||AO	EAne?dialy¶|clean%*th!Æ>ú!th!bÕy	EAnecì|Ü?*bÕ]linÉ	BAneum|thi<lin%ú!th!bÕy	EAn¿|dangerou+Ç<ú!th!bÕy	BAnsilla@abscÀs|pocket *pu+nea@{tonsil||AAquinsy
EAntricula@leukomalacia|ó<damag!i<earl]babiÀ
EAe¯denti=|adult teeth	EAe¯molar|baÄadult tooth	BAe¯pacemaker|implante>devic!#keep+th!he°beatÉ	EAe¯tooth|adult tooth
BAbility|h²easil]thÉ+pas+through	KAble|lett%thÉ+through
KAious|ver]harmful	EAiou+anemia|Áfew re>Æ>cÕ+_poo@vitami<B12 uptake||NEa
BA?êe|ê!i<th!lowe@leg
LAtent||lastÉ	EAte¯asthma|asthm{^regula@symptoms	AAte¯cough||last%cough||||1	EAte¯deprÀsiv!Ã|deprÀsio<#last+fo@years||AAdysthymia	EAte¯diarrhea|loos!stool+fo@2 week+o@more||RCo	AAte¯fever||last%fever||||1	DAte¯pain||last%pain||||1	AAte¯symptom||last%symptom||||1	EAte¯vegetativ!stî|be%awak!bÂºawar!ð@{ó<injury
EA.Person?Independenc!PayÑ|mone]fo@Ï!^{long-term âÀ+o@disability||||4	DA-to-perso<transmis×||person-to-perso<ûd|AOhuman-to-huma	EA-years|Ï!time+th!year+ea»wa+followed	BA?car!attendant|helpe@^dail]tasks||PDs¶t	EA?Òbudget|NHS mone]#patient+help decid!h²}spend||||4	BA?Òrecord|Òrecor>#Ï!keep themselvÀ	EB?protectiv!equipÑ|gea@su»a+masks, glove+an>gowns	BAalit]Ã|last%patter<*thought+an>act+#Í+distrÀs	EAall]identifiabl!informa=|detail+#sh²òsomeon!is||SHy%info
DAra=||sweat||||1	GBre||sweat||||1
FA¶||whoop%cough
EAiv!developÑ?Ã|autism an>relî>condi=s
EA cavus|high foot arch	EA planus|flßfeet
BAy|vagin?devic!fo@support o@}giv![
BA.PET scan|sca<#show+h²activ!cÕ+are||DF-CT
BAia|tin]re>o@purpl!spot _bleed%unde@th!skin
EA.Peyronie'+~|curved, painful erectio<_sca@ý
EAmulsifica=|Ü?*{cloud]ey!len+^soun>wavÀ
BA ·|us!*viruse+}ki³germs
EAyto¶|eat%up *germ+b]¾
EAm limb pain|pai<felt i<{limb #i+gone||IE	EAm sensa=|feel%{lo±limb
CAceutical||[	AAceutic?agent||[|HKolog	AAceutic?drug||[|PAproduct	KAcodynamic|*whß{drug doe+i<th!à	EAcodynamics|h²{Å!affect+th!à	EAcoepidemiology|stud]*h²drug+affect larg!groups	EAcogenet®tÀtÉ|gen!te±}choos!{[	BAcogenom®tÀt|gen!te±#help+choos!{[||LHet	EAcogenomics|h²gene+chang!th!wa][+work||LDet	KAcokÛtic|*h²{drug move+¸th!à	EAcokÛtics|h²{Å!move+¸th!à	KAcological|*drugs||NA	OAcologically||^[	EAcology|stud]*h²[+work	FAco·||Ê¯^[|IHlog®;IHlogic?;IAlog®µ;IAlogic?µ;AHdrug 	EAcovigilÈ|track%*th!harm+*[s
LAgeal||throat	EAgecì|Ü?*th!throat	EAg¿|sor!throat	CAx||throat
BA 1 trial|fir±sma³stud]i<Ïe||GGI;IAstudy;GAI study;IFclinic?;GGI clinical	BA 2 trial|mid-siz!stud]*whethe@{Ê¯ma]work||GGII;IAstudy;GAII study;IFclinic?;GGII clinical	BA 4 trial|stud]don!ð@{Å!goe+o<sale||GGIV;IAstudy;GAIV study
EAarbital|seizur![||LAone
BAype|trait+#ca<b!see<o@measùd	KAypic|*trait+you ca<se!o@measù
BAalanÛ|Ì<build%block	EAephrÛ|Å!#narrow+Æ>vÀsels	EAketonuria|Ð>problem break%dow<{p°*Ìn
EAoin|seizur![
BAromocytoma|rar!Ô#make+Ámu»adrenalÛ||COa
EAis|forÀki<Átã}pu³back
EAtis|swollen, sor!vein
EAgraphy|X-ra]*veins	EAthrombo¶|clot i<{vein	CAtomist||perso<òdraw+¼	CAì||Æ>draw||Also {Ê¯#take+oÂextr{¼.
EAelia|ver]short limb+_å
FAhobia||sensitivit]}sound
EAat!binder|Å!#lower+phosphî	EAodiÀteras!ä|Å!#widen+Æ>vÀsels	BAodiÀteras!typ!5 ä|Å!fo@erectio<problems||SH5 in;ALPDE	BAolipid|fß#make+up ce³walls	EAoryla=|add%*{phosphat!}{Ìn
EAbla=|burn%awa]^light	FAgÉ||su<damage|FAdamage	EAllergy|ski<allerg]set off b]light
EAynam®·|Ê¯^lãan>{drug #lãturn+on
FAhobia||sensitivit]}light	EArotec=|protectio<_sunlight	KArotectë|protect%_sunlight
BAeceptor|ce³#sense+light	EAefractiv!kerîcì|lase@ey!surger]}correct sight	EAefractiv!½|lase@surger]}correct sight
KBensitë|sensitiv!}sunlight	EAensitiv!epilepsy|seizù+set off b]flash%lights	FBensitivity||sensitivit]}sunlight	BAensitivit]reac=|ski<reactio<}sunlight
FAherapy||lã·	EAoxicity|ski<bur<_lãan>{drug||KA reac=
BAc êe|ê!#ÿ+íÉ
BAî|chemic?#make+plast®soft
EAde+tumor|rar!brea±lump||OBu
KAenetic|*famil]tree+*liv%thÉs	EAeny|famil]tre!*liv%thÉs
BAtrist|docto@òhelp+Ï!regai<strength an>moveÑ	EAtry|car!#help+Ï!regai<strength an>moveÑ
EA?dependence|whe<th!bod]get+use>}{drug	AA?examina=||physic?exam	FA?exer=||har>physic?effort	EA?Å!an>rehabilita=|car!#help+Ï!mov!an>work again||||2	EA?rÀtraint|hold%o@ty%{patient	ACian||doctor	BAia<as¶tant|medic?profÀ×?òwork+alongsid!doctors||NAociî
KAlogical|*h²th!bod]works||LA	NAlogically|i<h²th!bod]works	EAlogy|h²th!bod]works	CAtherapist||physic?therapist|||3	FA·||physic?·|||3
BAhemical|natur?pla¯substÈ||FAnutrient
BAstrogen|pla¯á!lik!{femal!Ùe
BAterol|pla¯á!#lower+cholÀterol||BGla¯
BAherapy|Ê¯^plants
EA|eat%thÉ+#ar!ºfood
BA.PICC lÛ|long, thi<tub!#run+_th!arm }{larg!vein||AAperipherall]inserte>centr?catheter
CAraph||pictù|IAm
EAta=|colorÉ	KAted|^color
EArpÛ|Å!fo@dr]mouth o@ey!prÀsù
EAd?sinus|ñte>pit nea@th!tailbone||KA~
CA study||sma³earl]study|AGfeasibility
EAolimus|ski<cream #calm+itchÉ
KA|*{sma³glan>i<th!Ø
EAcula|yÕ²spot o<th!whit!*th!eye
EAtazone|diabete+[
EAcillin-tazobactam|ÖÓ||MA
EAidone|lung scarr%[
EAcam|pai<an>swÕ%[
EAg edema|swÕ%#keep+{de¯whe<prÀsed||IFo
KAary|*th!glan>bel²th!Ø	BAar]adenoma|Ôi<{glan>*th!Ø, usuall]º´	BAar]gland|glan>i<th!ó<#ÿ+othe@glands
EAasi+rosea|scal]rash #clear+b]itself
BBo|Ê¯^no activ![	EAo effect|feel%bette@becaus!someon!expect+to	BAo group|group #get+no activ![||IAarm	KAo-ÿled|compare>^{Ê¯#ha+no activ![	BAo-ÿle>trial|stud]#compare+{Ê¯^{fak!one||TAstudy	KAo-treîd|gë<{fak!µ
EAt{accreta|placent{#grow+Ádeep in}th!womb||QA spectrum	EAt{previa|placent{#cover+th!open%*th!womb||LEa	KAtal|*th!placenta	EAt?abrup=|placent{#pull+awa]_th!womb befor!å||AAabruptio placentae	EAt?dysfunc=|placent{#work+poorly	EAt?insufficiency|placent{#doe+ºfee>th!bab]wÕ
EAcephaly|flßspot o<{baby'+head||BMosi=?p
KAr|o<th!sol!*th!foot	EA@fasci¿|heel pai<_{straÛ>ban>unde@th!foot	BA@wart|w°o<th!sol!*th!foot	EArflexion|point%th!foot down||HH 	KArflexor|*th!ø!#point+th!foot down
EA psoria¶|scal]patche+*skin
EA|liqui>p°*¼	BA cÕ|whit!Æ>ce³#make+germ-fight%Ìns	EA Ìn|Ì<i<th!¼	EAphere¶|Ê¯#filter+th!¼||GA exchange
BAd|sma³r%*DNA i<germs
EA.Plasmodium|parasit!#Í+malaria	EA.Plasmodium falciparum|parasit!#Í+deadl]malaria	EA.Plasmodium vivax|parasit!#Í+malaria
EAcity|powe@}change
BBet|Æ>ce³#help+clot+form	EAet aggrega=|clump%*clott%¾	BAet count|cou¯*th!cÕ+#help Æ>clot	EAet transfu×|giv%*donî>clott%¾	BAet-derë>Ôfactor|Ì<#make+cÕ+grow	EAet-ri»plasma|Æ>p°use>}help healÉ
BAum-base>chemo·|cÈ@drug+mad!^platinum||IA compound
KArphic|^man]shapÀ	EArphism|hav%man]shapÀ
BA|thi<lin%ô>th!lungs	KAl|*th!lin%*th!lungs	BAl effu×|flui>ô>th!lungs
EAsy|swÕ%*th!lin%ô>th!lungs||GAtis	FAt®che±pain||pai<whe<í%in|KE
EAde¶|procedur!#stop+flui>_build%up ô>th!lung
EAathy|damag!}{ê!bundle
KAotent|abl!}becom!an]typ!*cÕ
EAtr®trainÉ|jump trainÉ
EA.Pneumocysti+pneumonia|lung Ç<i<Ï!^weak immun!systems	EAcocc?~|Ç<#ca<harm th!lungs, Æ>o@Ø	EAcocc?pneumonia|lung Ç<Í>b]bacteria	EAconio¶|lung Ë!_í%i<du±ßwork	EAmediastinum|ai@i<th!middl!*th!chÀt	BAnecì|Î<}Ü!{lung	EAn¿|swÕ%*th!lung ý	EApericardium|ai@ô>th!÷	EAperitoneum|ga+i<th!bÕy	CAthorax||collapse>lung
CBrist||foot doctor|ADchiropod	FBry||foot æ|ABchiropod
BAte|kidne]filte@cÕ
EAoderma|ski<^mixe>colo@an>thi<spots
BA muta=|chang!*on!lette@i<{gene	BA prevalence|shar!*Ï!i³ßon!time	BA-of-car!tÀt|quiÄte±o<th!spot	EA-of-car!tÀtÉ|quiÄtÀt%don!o<th!spot
DAyel¿||polio
EAirus|viru+#Í+polio
EAiuria|pass%urin!ver]often
EAteriti+nodosa|swÕ%*medium arteriÀ	EAthralgia|pai<i<man]joints	EAthr¿|swÕ%*man]joints
BAlorinî>biphenyl|harmful industri?chemical
BAcl®aromat®hydrocarbon|harmful chemic?_smoke	EAst®kidney|kidne]^man]flui>sacs	EAst®kidne]~|Ð>Ë!#fill+th!kidney+^flui>sacs	EAst®ovary|ovar]^man]sma³flui>sacs	EAst®ovar]¹|Ù!Ú<#affect+th!ovariÀ||PJian	EAthemia|Áman]re>Æ>¾||IEa	EAthemi{vera|Æ>cÈ@#make+Áman]re>Æ>¾||IJa
EActylism|extr{fÉers	EActyly|extr{fÉer+o@toÀ
FApsia||extrem!thirst
KAnic|Í>b]man]genÀ	BAn®risk score|risk Àtimat!_man]genÀ
EAdramnios|Ámu»flui>ô>th!baby
EAdica=|tak%man][s	EAras!chai<reac=|lab te±#copie+DNA }fin>germs	EAriza=|join%*sma³moleculÀ||IFs
BArphism|commo<differenc!i<{gene||AMgenet®;AMgen!
EAalgi{rheumatica|stiff, painful shoulder+an>hip+i<olde@Ïe	EAos¿|Ë!#weaken+man]øÀ	EAxi<B|last-choic!Ó||AAcolistin
FAuropathy||damag!}man]êÀ
BA|sma³Ô*ý
BAcì|Ü?*{sma³growth, ofte<i<th!bowel	BAptide|chai<*Ì<build%blocks
FAagia||extrem!hunger|AGhyper	EAarmacy|tak%man][+ßonce	BAenol|pla¯á!i<fruit an>tea
KAid|shape>lik!{stalk
EAdiculopathy|damag!}man]ê!roots
BAccharide|chai<*sugars
KAmnographic|*{sleep tÀt	CAmnography||overnãsleep tÀt|MAm
FAbstanc!use||us%sever?drugs
EAauma|man]seriou+injuriÀ
BAsaturî>fatt]acid|health]fß_fish an>plants
FAia||pass%Ámu»urÛ
EA.Pomp!~|Ð>build-up *suga@#weaken+øÀ
KA differentiîd|^ver]abnorm?¾
KAeal|behin>th!knee	BAe?artery|arter]behin>th!knee
EAtio<attributabl!risk|shar!*case+du!}on!Í||YAfrac=	EAtio<health|th!Ò*{whol!group *Ïe	KA=-based|*{whol!community
EA.Porphyromona+gÉivalis|germ #Í+gum ~	BAria|uncommo<Ë!*¼-mak%chemicals
EA-win!stain|re>åmark
EA hyperten×|high prÀsur!i<th!vei<}th!lër	BA vein|vei<#feed+th!lër	BA vei<thrombo¶|clot i<th!vei<}th!lër
BA.Positiv!an>Negativ!Syndrom!Scale|scor!*h²ba>schizophreni{is	EAv!airwa]prÀsù|ai@prÀsur!#keep+th!airwa]open	EAv!end-expirator]prÀsù|prÀsur!#keep+th!lung+open	BAv!predictiv!value|chanc!#{positiv!rÀult i+right
EAo<emissio<tomography|sca<#show+h²activ!cÕ+are
KA hoc|planne>onl]ð@th!study	BA hoc analy¶|look ßdat{planne>onl]ð@th!study	EA-concussio<¹|symptom+#la±ð@{hea>injury||NJve	KA-discharge|ð@leav%th!þ	EA-dur?punctur!headache|headach!ð@{needl!i<th!spÛ	EB-exposur!prophylaxis|Å!}preve¯a<Ç<ð@contact ^{germ	KA-interven=|ð@th!program||EM	EA-market%surveillÈ|safet]check+ð@{Å!goe+o<sale	KA-op|ð@½	KA-surgical|ð@½||EI	EA-thrombot®¹|leg pai<an>swÕ%ð@{clot	KA-traumatic|ð@a<injur]o@shock||EJ	EA-traumat®strÀ+Ã|last%distrÀ+ð@{frighten%event	EA-voi>rÀidual|urin!left i<th!bladde@ð@peeÉ	EA-voi>rÀidu?volume|urin!left ð@goÉ
CAÀthÀi{car!unit||recover]room|ES-ana
KAior|ßth!back	EAio@capsul!opacifica=|cloud%ð@len+½||QJa@opac	BAio@cruciat!ligaÑ|ban>ú!th!knee	ABio@tooth||baÄtooth	EAio@ùthr?valvÀ|flap+#bloÄ{baby'+urÛ	EAio@uve¿|swÕ%i<th!baÄ*th!eye	EAio@vitreou+detachÑ|ey!jÕ]pull%away
EArpet®neuralgia|ê!pai<#stay+ð@shÉlÀ
KAtal|ð@{seizù
EAturity|å pa±du!dî
KAnopausal|ð@menopause	FAnopaus?bleedÉ||bleed%ð@menopause	EAnopaus?osteoporo¶|weak bone+ð@menopause	EAnopaus?woman|woma<ð@he@la±period	EAnstru?age|week+sinc!th!mother'+la±period||EN-
EAonat?mortality|death+_1 month }1 year
KAeratë|ð@½||EJ-	BAerativ!adhÀion|sca@ban>ú!th!bÕy||AJintra-abdominal	EAerativ!analgÀia|pai<relief ð@a<opera=	EAerativ!bleedÉ|bleed%ð@a<opera=||OAhemorrhage;OAhaemorrhage	EAerativ!cognitiv!dysfunc=|troubl!think%ð@a<opera=	EAerativ!complica=|problem ð@a<opera=	EAerativ!delirium|confusio<ð@a<opera=	EAerativ!ileus|bowel #stop+ð@½	EAerativ!ñ=|Ç<ð@a<opera=	EAerativ!morbidity|problem+ð@a<opera=	EAerativ!mortality|death+ð@a<opera=	EAerativ!nause{an>vomitÉ|upset stoma»ð@a<opera=	EAerativ!period|tim!ð@a<opera=	OAeratëly||ð@½
KArtum|ð@å||EAnatal	EArtum deprÀ×|deprÀsio<ð@hav%{baby||ELnatal	EArtum hemorrhage|heav]bleed%ð@å||MJa	EArtum psycho¶|sever!Ñ?âÀ+soo<ð@å, a<emergency||EKnatal;BKuerperal
KAandial|ð@{meal	EAandi?glucose|Æ>suga@ð@{meal||NAhyperglycemia;NAhyperglycaemia
KAroke|ð@{stroke||EG-
EArm Þ|pregnanc]pa±42 weeks||EO-;BKrolonged
IAî||suggÀt
KAal|*h²on!stand+o@sits	EA?ÿ|keep%balÈ	EA?instability|poo@balÈ	EA?orthostat®tachycardi{¹|fa±÷beßan>dizzinÀ+o<stand%up||JQtach
EAn=|support ð@{suicide
KAe|saf!}drink	DA!wîr||drink%wîr
BAium channel|gat!#let+potassium in}¾	EAium iodide|pi³#protect+th!thyroi>_radia=	BAium-spar%diùtic|wî@pi³#keep+potassium
EAy|strength
LA||strong	IAiî||strengthen	EAia=|mak%stronger
EAne-iodÛ|brow<liqui>#kill+germs
BA *attorney|pape@#let+someon!act fo@anothe@person
BAus|famil]*viruse+#caus!ski<bumps
EA.Prader-Willi ¹|genet®Ú<^consta¯hunger
BAt®trial|stud]*{Ê¯i<everyda]æ
EAexole|Parkinson'+[
EArel|Å!#prevent+clots
EAtatin|cholÀterol [
EAuantel|worm [
EAin|Æ>prÀsur!an>nightmar![
BA-exist%condi=|Òproblem #someon!alread]has	EA-exposur!prophylaxis|Å!#prevent+HIV	KA-interven=|befor!th!program	KA-op|befor!½
BAtic|foo>#feed+goo>gÂgerms
EAcer|change+#coul>becom!´	KAcerous|abl!}tur<in}´||DAmalignant
KAnical|befor!tÀt+i<Ïe
FAiou+puberty||earl]puberty
EDceptio<æ|car!befor!Þ||PAounselÉ	KAcep=al|befor!gett%pregnant
BAsor|someth%#come+before
EAtio<model|math #tÕ+whßma]happen	KAtë|tÕ%whßma]happen	BAtiv!factor|sig<*whßma]happen	EAtiv!value|h²ofte<{te±rÀult i+right	BAtor|sig<*whßma]happen
EAec=|tendency
HApose|mak!mor!likel]}get ill	BApos%factor|th%#make+âÀ+mor!likely||DKcipitat	EAposi=|highe@chanc!*gett%{~
EAsolone|steroid	EAsone|steroid
EAampsia|dangerou+high Æ>prÀsur!i<Þ||DJ-
BAre>provide@organiza=|pla<#cost+lÀ+^certai<doctors||||2
KAntal|*th!fro¯p°*th!Ø	BAnt?cortex|fro¯p°*th!Ø
EAalin|ê!pai<[
BAnc]complica=|problem i<Þ
EAilita=|gett%fit befor!½||GA
KApital|befor!reach%th!þ||DI-
EAlantatio<genet®diagno¶|gen!te±*a<embryo befor!Þ||YAtÀtÉ
EAur!ejacula=|com%Ásoo<dur%sex	FAur!mortality||earl]death	EAur!ruptur!*membranÀ|wîr+#break Áearly||DVlabor	CAur!ventricula@contrac=||extr{÷beat|AAventricula@ectop®beat	EAurity|be%bor<Áearly
EAica=|Å!gë<befor!{procedù
KAopausal|befor!period+stop fo@good	EAopaus?woman|woma<òsti³ha+periods	EAstru?dysphor®Ã|sever!moo>change+befor!{period	EAstru?¹|moo>an>bod]change+befor!{period
EAar|tooth õ<th!fro¯an>baÄteeth
KAal|befor!å	FA?æ||pregnanc]æ|ALant
KAratë|befor!½||DJ-	EArativ!assÀsÑ|check-up befor!a<opera=	OAratëly||befor!½
EAderÈ|large@part
BAnt|stud]#othe@expert+hav!ºyet checked
ABe||forÀkin
FAcu¶||hear%los+^age|ABage-relî>hear%los	EAopia|troubl!see%up clos!^age
BBiber|ÒprofÀ×?òorder+Å!fo@you	BAiptio<drug monitor%program|stat!li±*certai<prÀcrip=s||||2	BAiptio<prepayme¯certificî|pas+#cover+a³*you@prÀcrip=s||||4	BAip=-onl][|Å!#need+{prÀcrip=||||4
EAteeism|work%whil!ill
EAr!ulce@preven=|prevent%be>sorÀ
EAptiv!eligibility|short-term coverag!whil!someon!appliÀ||||2
KAgical|befor!½||DI-
KAptomatic|befor!symptom+start
KAm|bor<o@happen%befor!37 week+*Þ	CAm å||earl]å|DGmatù	EAm delëry|å befor!37 weeks||DJmatù	BAm infant|bab]bor<befor!37 weeks||DHmatù;IAbaby	EAm labor|å #start+befor!37 weeks||DGmatù;MBu;DBmatur!labou	EAm prematur!ruptur!*membranÀ|wî@break%Áearly
KAatÑ|befor!µ||DJ-
EBence|h²commo<it is	BAenc!ratio|h²man]time+mor!commo<someth%is	JAent||common	BAe¯case|exist%case
BAtabl!death|death #goo>car!coul>hav!prevented||AKavoid	BAte@inhaler|inhale@fo@dail]us!}preve¯symptoms||AKÿl;AImaintenÈ	EAtiv!æ|car!#help+Ï!sta]wÕ||HIat;LEhealth;LEÒ	BAtiv!service|servic!#help+Ï!sta]wÕ
EAsm|erectio<#last+Álong, a<emergency
EAuÛ|malari{[
EA]amenorrhea|period+#neve@started||QCo	EA]biliar]cholang¿|Ë!#dÀtroy+th!sma³tube+*th!lër	CA]car!physician||regula@doctor	BA]car!provider|profÀ×?ògë+you@everyda]Òæ	EA]ciliar]dyskinÀia|Ð>failur!*th!airway+}clea@mucus	EA]denti=|bab]teeth	EA]dysmenorrhea|painful periods||SCo	BA]endpoint|mai<rÀult #{stud]look+for||LF ;IAoutcome	EA]hyperparathyroidism|overactiv!gland+#rais!calcium	BA]immunodeficiency|weak immun!system _å	EA]molar|baÄbab]tooth	BA]outcom!measù|mai<rÀult #{stud]measurÀ	EA]ovaria<insufficiency|ovarie+#stop work%we³befor!ag!40||CAematur!ovaria<failù	EA]preven=|stopp%{Ë!befor!it starts	EA]scleros%cholang¿|scarr%*th!lë@ducts	EA]seriÀ|fir±set *dose+*{vaccÛ	BA]tumor|plac!wher!{cÈ@started||MBu
BAravida|woma<òi+pregna¯fo@th!fir±time
BAg dose|fir±dos!#train+th!à
BAara|woma<hav%{fir±baby	KAarous|hav%{fir±baby
EAdi?preven=|stopp%risk factor+befor!the]start
CAp?invÀtigator||lea>rÀearcher
BA|misfolde>Ì<#Í+ó<~
BA authoriza=|approv?#th!insù@mu±giv!first||NFs;CNe;CFecertific||3
AAt]popula=||group i<mo±need
KAptotic|mak%cÕ+die||DJ-
BAd|fir±perso<i<{famil]}b!studied
EAg depth|depth *th!gap ßth!gum||IFpocket 
BAtic|liv!germ #ma]b!goo>fo@th!gut
BAcitonin|Æ>á!#rise+^ba>ñ=s
EAur?pain|pai<_{medic?procedù
KAgulant|help%Æ>}clot
EAlgia|pai<i<th!lowe@bowel
EAcì|Ü?*th!lowe@bowel
EAcolecì|Ü?*th!whol!larg!bowel	BAscopy|look ú!th!bottom ^{short tube||AGan
KBmal|befor!th!mai<symptom+*a<âÀs	CAm?symptom||earl]warn%sign	BAme|earl]sig<befor!a<âÀs
BAg|drug #turn+activ!i<th!à
CAtiv!cough||cough ^mucus
BAito@cÕ|earl]ce³#form+othe@¾
BAterone|Ù!#support+Þ	EAteron!receptor|ce³p°#receë+{Ùe	EAtin|form *{pregnanc]Ùe||HBoge	BAtin-onl]pill|å ÿ pi³^on!Ùe||HLoge
CA¶||outlook	KAstic|tÕ%h²a<âÀ+ma]go	BAst®factor|sig<*h²a<âÀ+ma]go	EAst®value|h²we³it tÕ+whßma]happen
EAmme>ce³death|planne>death *¾	EAmme>death ligan>1|Ì<#hide+cÈ@_th!à||ABPD-L
EAs×|gett%worse	EAs×-fre!survival|tim!i<whi»{cÈ@doe+ºget worse	BAssiv!~|Ë!#get+wors!ove@time	EAssiv!multifoc?leukoencephalopathy|ó<Ç<i<Ï!^weak defensÀ	BAssiv!multipl!sclero¶|ê!Ë!#keep+gett%worse	EAssiv!ø!relaxa=|tens%an>the<relax%ea»Ý
KAlammatory|caus%swÕ%i<th!à||DM-	BAlammator]cytokÛ|mÀsenge@#Í+swÕ%i<th!à||AV
BAetic|Å!#move+foo>along||KA agent
BAtin|Ù!#start+milk produc=	EAtinoma|Ô#raise+milk Ùe
EAse|slipp%*a<organ	KAsed|slippe>oÂ*place
GBerî||multiply	FAera=||rapi>growth	EAerativ!diabet®retinopathy|ey!damag!_diabete+^new vÀsels	EAerativ!vitreoretinopathy|sca@tissu!ð@ey!½
EAge>exposur!·|talk%¸traum{step b]step
BAe@region|swit»#start+{gene
EAion|turn%th!palm down
EA posi=É|ly%o<th!bÕ]}í!better
EA *concept|earl]sig<#a<ide{works
EAsity|tendency	BAsit]score|scor!use>}mat»simila@patients	BAsit]scor!matchÉ|pair%*simila@patient+fo@{fai@comparison	KAsity-matched|matche>}mak!{fai@comparison
LAlactic||preventë||A+{nou<it ma]mea<{condom.	BAlact®mastecì|Î<}Ü!{brea±befor!cÈ@ca<start	EAlact®½|surger]#prevent+~||AIrisk-reducÉ	MAlactically||}preve¯âÀs	FBlaxis||preventiv!µ
EAol|Å!#put+you }sleep
EAnolol|he°an>worr][
EAocep=|sens!*wher!th!bod]is	KAoceptë|*sens%wher!you@bod]is	EAoceptiv!trainÉ|balanc!trainÉ
EAthiouracil|Å!fo@a<overactiv!thyroid||AAmethimazole;AAcarbimazole
EAagnosia|ºknow%facÀ
KActë|follow%Ï!forwar>ove@time	BActiv!cohort study|stud]#follow+{group forwar>i<time||SA	BActiv!study|stud]#follow+Ï!in}th!futù	NActëly|b]follow%Ï!forwar>ove@time
BAglandin|Ùe-lik!á!#Í+pai<an>swÕÉ	EAglandi<analog|ey!drop #lower+ey!prÀsù||UAue	DAt!adenocarcinoma||prostat!´	EAte-specif®antigen|prostat!Ì<measù>i<th!¼	BAtecì|Î<}Ü!th!prostî||ANradic?	LAtic||prostî	EAt®carcinoma|prostat!´||HKe	EAt¿|swolle<o@ñte>prostî
CAe¶||artifici?bod]part	LAetic||artificial	AAet®limb||artifici?limb	BAet®valve|artifici?he°valve||LFhe°	BAetist|perso<òmake+an>fit+artifici?limbs	BAodontist|denti±òmake+crown+an>denturÀ
EAÛ|Å!#undoe+{Æ>thinner
EAse|Ì<#cut+othe@Ìns	BAs!ä|Å!#stop+{viru+_copyÉ	BAsom!ä|Å!#make+cÈ@cÕ+die
EAte>Òinforma=|Òdetail+#ca<identif]someone||||2	BAtiv!factor|th%#lower+th!chanc!*harm
EA<C deficiency|Ð>risk *clots||ALantithrombin	EA<bindÉ|stick%}Æ>Ìns	EA<synthe¶|mak%*Ìns	BA<synthÀi+ä|drug #stop+mak%*Ìns	BAn-energ]malnutri=|Álittl!foo>an>Ìn	FAnuria||Ì<i<th!urÛ
BAglycan|Ì<#cushion+joints	EAly¶|breakdow<*Ìns	KAlytic|break%dow<Ìns	EAme|a³th!Ìn+i<{ce³o@à	EAmics|stud]*a³th!Ìns
EAombin|Æ>Ì<neede>fo@clottÉ	EAombi<time|Æ>te±*h²fa±Æ>clots||BHarti?thromboplast	KAombotic|mak%clot+mor!likely
BA-oncogene|norm?gen!#ca<tur<in}{cÈ@gene
BAol|set plan
BA pump|p°*stoma»cÕ+#make+acid	BA pump ä|Å!#lower+stoma»acid	EA ·|ver]precis!typ!*radiatio<µ||HHbeam 
BAoa|one-cÕe>parasitÀ||IAn
BAe@network|group *doctor+an>þ+#{pla<work+with||||2
CAion?diagno¶||likel]diagno¶|AKworkÉ;CKÀumptë;AKtentatë
KAal|neare@}th!trunk *th!à	BA?femur|top *th!thigh bone
JAic||itchy	FAus||itchÉ
BA.PSA tÀt|Æ>te±*th!prostî||AFprostî-specif®antigen
EA.Pseudomona+aeruginosa|germ #ñt+weak patients||LA	EAgout|joi¯attack+_calcium crystals||AAcalcium pyrophosphat!deposi=	EAmembranou+col¿|sever!bowel swÕ%_germs	KAnymized|^name+swappe>fo@codÀ||KCs	EAphakia|ey!^a<artifici?lens	KAphakic|^a<artifici?lens
EAe<plu+ultraviolet A|lãÊ¯^{drug
EA¶|Ú<#Í+thick, scal]ski<patchÀ	EAsi+are{an>severit]index|scor!*h²ba>scal]ski<is	KAtic|*{scal]ski<~	EAt®arthr¿|joi¯Ë!linke>}scal]ski<patchÀ
LAatric||Ñ?health	EAatr®comorbidity|Ñ?âÀ+o<top *anothe@âÀs	BAatr®Ã|Ñ?âÀs	AAatr®þ||Ñ?Òþ	CAatr®medica=||Ñ?Ò[	AAatr®nurse||Ñ?Ònurse	FAatry||Ñ?Òæ
KAactë|abl!}chang!moo>o@thinkÉ	EAanaly¶|talk therap]aboÂth!hidde<mind	EAdynam®·|talk therap]aboÂhidde<feelÉs||OHpsycho	EAeduca=|teach%Ï!aboÂthei@Ñ?Òcondi=	KAeduca=al|teach%aboÂa<âÀs	EAeduca=?interven=|teach%aboÂa<âÀs	KAgenic|com%_th!mind	EAgen®nonepilept®seizurÀ|attack+lik!seizù+Í>b]strÀs	LAlogical|*th!mind|Ñal	EAlogic?distrÀs|Öworry, sadnÀ+o@strÀs	EAlogic?interven=|talk therap]o@trainÉ	EAlogic?µ|talk ·||PAherapy	KAmetric|aboÂh²we³{te±measù+th!mind	BAmetr®property|h²we³{te±measù+whßit should	EAmotor|*moveme¯an>thought	EAmoto@agita=|rÀtlÀ+moveme¯_inne@ten×	KApathological|*Ñ?âÀs	EApathology|sign+*Ñ?âÀs	BApharmacology|stud]*[+fo@th!mind	KAphysiological|*th!min>an>à	EA¶|los%tou»^whßi+real	LAsocial||Ñ?an>social	EAsoci?func=É|cop%i<dail]life	EAsoci?interven=|help ^feelÉ+an>dail]life	FAsoci?support||emo=?an>soci?support	KAsomatic|physical, bÂlinke>}strÀ+o@feelÉs	BAstimulant|drug #speed+up th!Ø	KAtherapeutic|*talk ·	CAtherapist||talk therapist	FA·||talk ·	KAtic|oÂ*tou»^whßi+real	BAt®episode|tim!*los%tou»^whßi+real	CAtrop®medica=||Ñ?Ò[|NAdrug;SAÛ;MA;FAiatr®[
EAium|Ôo<th!whit!*th!eye
EA|droop%eyelid||AGblepharo
EAsm|Ámu»spit
EA]onset|st°*puberty
BA Òinterven=|step take<}improv!health	EAatio<bias|whe<onl]strik%rÀult+get published
BA?êe|ê!õ<th!legs
KAral|i<th!week+ð@å	EAr?sep¶|Ç<ð@å||KAñ=	DArium||week+ð@å|BAostpartum period;BAostnat?period
LBary||lung	EAar]arteri?hyperten×|high prÀsur!i<th!lung arteriÀ	BAar]artery|arter]}th!lungs	EAar]~|lung ~	FAar]edema||flui>i<th!lungs|KFo	CAar]embolism||Æ>clot i<th!lung	FBar]fibro¶||scarr%*th!lungs	CAar]functio<tÀt||í%tÀt|AOlung	FAar]hyperten×||high Æ>prÀsur!i<th!lungs	EAar]infiltrî|cloud]spot o<{lung X-ray	EAar]metasta¶|cÈ@#û>}th!lungs||ALlung;ABlung metastase;SBe	CAar]nodule||spot o<th!lung|AHlung	EAar]rehabilita=|exercis!an>educatio<fo@Ï!^lung ~||PA	EAar]sarcoido¶|Ë!^sma³lump+i<th!lungs	EAar]steno¶|narr²valv!}th!lungs	EAar]surfactant|á!#keep+th!lung+open	FAar]tuberculo¶||tuberculosi+i<th!lungs	BAar]vascula@re¶tÈ|h²har>it i+fo@Æ>}pas+th!lungs	BAar]vein|vei<_th!lungs	EAecì|Ü?*{lung	CBologist||lung doctor	FBology||lung æ|AArÀpirator][;GAar][
EA cappÉ|protect%th!tooth'+inne@ý	EA necro¶|death *{tooth'+inne@ý	EA ·|Ê¯*{tooth'+inne@ý
BBì|Ü?*th!ê!_{tooth||EEo
EAis|swÕ%ú!{tooth
EAion|beatÉ
BA oximeter|fÉe@clip #measù+oxyge<i<th!¼	EA oximetry|oxyge<cheÄ^{fÉe@clip	EA prÀsù|gap õ<th!two Æ>prÀsur!numbers	EA wav!velocity|te±*h²stiff arterie+are
BA biopsy|te±*{sma³piec!*skin||AHshave
EA-ton!audiometry|hear%te±^beeps
EAiv!samplÉ|choos%Ï!o<purpos!fo@{study
EAa|purpl!spot+_bleed%unde@th!skin	KAic|^purpl!spots
LAnt||pus-filled|AAsuppuratë	DA¯discharge||pus
KAar|^pus-fille>bumps	CAe||pus-fille>bump
LAve||supposed
EAro¶|pu+i<{joint
EAraphy|X-ra]*th!kidneys
EAephr¿|kidne]ñ=
EAlasty|repai@*th!kidne]outlet
KAc|*th!outlet *th!stomach	EAc steno¶|narrowe>stoma»outlet #make+babie+vomit
EAmyoì|cÂi<th!stoma»outlet
EAma|ski<Ç<^pus	EAm{gangrenosum|painful, grow%ski<sorÀ
EAra|pu+i<th!womb
EAhro¶|pu+i<{kidney
EAnamide|TB [
BAroid|chemic?use>}ki³bugs
DBa||fever
EAstigmÛ|Å!#strengthen+øÀ	BAxÛ|vitami<B6
DAs||÷burn
FA||pu+i<th!urÛ
EA.Q fever|Ç<Ï!cat»_farm animals
PA||ever]12 hours
PA||ever]4 hours
PA||ever]6 hours
PA||ever]8 hours
BA.QRS complex|mai<spik!o<{he°tracÉ	BA.QRS dura=|width *th!mai<spik!o<{he°tracÉ
BA.QT interval|tim!o<{he°tracÉ||CJc	EA.QT prolonga=|chang!i<th!÷'+rhythm #ca<b!dangerous||AAprolonge>QT
BAceps|Ý+o<th!fro¯*th!thigh||KA Ý	EAplegia|paralysi+*both arm+an>both legs||AGtetra
BAy%lif!event|lif!chang!#let+Ï!swit»plans||||2
KAatë|tol>i<words, ºnumbers	EAativ!rÀearch|rÀear»o<whßÏ!sa]an>feel||MAstudy;MAdata	BAy-adjuste>lif!year|yea@*lif!i<fu³health
EAfica=|measurÉ	IAfy||measù	KAtatë|measù>i<numbers	EAtativ!rÀearch|rÀear»base>o<numbers||NAstudy;NAdata	BAtativ!trait locus|stret»*DNA linke>}{trait
BA-experiÑ?study|stud]#compare+group+ºforme>b]chÈ	KA-randomized|^group+forme>i<{nearl]chanc!way||NCs	BA-randomize>trial|stud]^group+forme>i<{nearl]chanc!way||NIs
EApÛ|Å!fo@sever!Ñ?âÀs
KAent|ºactiv!fo@now
EAe|malari{[
BA sensÉ|h²germ+sign?ea»other
EAazole|stoma»aci>[
BA artery|arter]ßth!wrist
EAio<dermat¿|ski<bur<_cÈ@rays	EAio<dose|amou¯*rays	EAio<exposù|contact ^rays	BAio<oncologist|docto@òtreat+cÈ@^radia=	EAio<pneumon¿|lung swÕ%_cÈ@rays	KAion-induced|Í>b]rays
BAl hysterecì|Î<}Ü!th!womb an>nearb]ý	BAl mastecì|Î<}Ü!th!brea±an>nearb]ý||ASmodifie>
EAla@pain|pai<#shoot+_th!spÛ	EAlopathy|pinche>ê!i<th!spÛ||ANcervic?;ANlumba@
EActiv!iodin!·|Ê¯#dÀtroy+thyroi>¾||FO
EAmboliza=|tin]radioactiv!bead+pÂi<{vÀsel||LFs
EArequenc]abla=|Ê¯#dÀtroy+tissu!^heat
AAraph||X-ray	BArapher|perso<òtake+X-ray+an>scans||||4	LAraphic||X-ray	EAraphy|tak%*X-rays
BAmmunoassay|lab te±#use+radioactiv!markers	BAsotope|radioactiv!á!use>i<scan+an>µ||FBnuclid
BAog®technologist|perso<òtake+X-ray+an>scans||IA]technician;QAician||2	LAogical||X-ray|KA	BBogist|docto@òread+X-ray+an>scans	EBogy|X-ray+an>othe@scans	CBog]departÑ||X-ra]departÑ
EAuclid!imagÉ|sca<^{weak radioactiv!drug
KAaque|show%up o<X-rays	BAharmaceutical|radioactiv!Å!fo@scan+o@µ
EAensitivity|h²we³ray+work o<¾
FAherapy||radiatio<µ|||2	BAracer|weakl]radioactiv!á!#show+up o<{scan||FGactiv!
BA bone|bon!o<th!thumb sid!*th!forearm
EA|harmful ga+#rise+_th!ground
EAfene|bon!an>brea±[
EAravir|HIV [
EAil|Æ>prÀsur![
EA assignÑ|plac%Ï!i<group+b]chÈ||IAlloca=;GAize>alloca=;GAise>alloca=	BA-effect+model|math metho>#allow+studie+}differ	KAised-ÿled|^group+forme>b]chÈ||HNz	EAiza=|plac%Ï!i<group+b]chÈ||HFs	KAized|place>i<group+b]chÈ||HCs	BAize>clinic?study|stud]#assign+Ï!}group+b]chÈ||HRs	BAize>ÿle>trial|stud]#put+Ï!in}group+b]chÈ||HSse;MGlinical;HGse>clinical;SG;HGse>ÿ	BAize>crossove@trial|stud]wher!Ï!tr]ea»Ê¯i<turn||HSs	BAize>sample|Ï!chose<b]chÈ||GH;HJs	BAize>study|stud]#assign+Ï!}group+b]chÈ||HIs	BAize>trial|stud]#assign+Ï!}group+b]chÈ||HIs	LAl]assigned|pÂi<{group b]chÈ|chose<b]chÈ|KCllocat
BA *mo=|h²fa@{joi¯ca<move||LAveÑ	BA-of-motio<exercise|exercis!#keep+{joi¯movÉ
EAzumab|ey!shot #stop+leak]vÀsels||AAaflibercept
EAdÛ|stoma»aci>[
EAzÛ|che±pai<[
EA cyclÉ|fa±swÉ+*mood	AB diagnost®tÀt||rapi>tÀt	EA ey!moveme¯sleep|dream sleep||AGREM	EA-act%insulin|fa±insuli<take<ô>{meal||AImealtime
EAlÛ|Parkinson'+[||AGsele
BA ratio|h²man]time+mor!ofte<someth%happens||AKincidenc!
EA.Raynaud'+~|Ú<i<whi»fÉer+tur<pal!an>numb i<th!cold||KAphenomenon;KBsyndrom;HI;HA phenomenon
EAÑ|short-term help }liv!ßhom!again||||4
EArp=|tak%baÄin||CI
EAv!airwa]~|airway+#tighte<easily	EAv!arthr¿|joi¯swÕ%ð@a<ñ=	BAv!oxyge<speciÀ|unstabl!molecule+#harm ¾	EAvity|h²strongl]someth%reacts
EAgenicity|h²ofte<{vaccin!Í+{sor!arm o@fever
BAs×|retur<}th!þ||CDþizat;CDþisat	EAssio<rî|h²ofte<Ï!com!baÄ}þ
EA-to-us!therapeut®food|ri»past!fo@starv%children
BAt|chemic?use>i<{lab tÀt
EA-tim!PCR|lab te±#copie+an>count+DNA||KApolymeras!chai<reac=	EA-worl>evidence|findÉ+_everyda]æ||LAdata
BAabl!accommoda=|chang!#help+{disable>perso<tak!part||||2	BAabl!adjustÑ|chang!#help+{disable>perso<tak!part||||4
EA bias|erro@becaus!Ï!do ºremembe@wÕ
EAliza=|reopen%*{blocke>vÀsel||IFs
BAe@operat%characterist®curve|ch°*h²we³{te±sort+Ïe||AGROC
EBiv!language|understand%*whßother+say	BAor|p°*{ce³#receë+signals	BAo@agonist|drug #switche+{ce³sign?on	BAo@antagonist|drug #block+{ce³signal	BAo@blocker|drug #block+{ce³signal
KAinant|mad!i<{lab b]join%genÀ	EAina¯DNA|gene+joÛ>i<{lab	EAina¯Ìn|Ì<mad!i<{lab
EAtructiv!½|surger]#rebuild+{p°*th!à
BAr]rÀidence|hom!#i+fre!*drug+an>alcohol||ABsobe@liv%hom
CAÀcence||retur<*symptoms
EAtme¯bias|erro@_òjoin+{study
KA|*th!la±p°*th!bowel	EA ´|cÈ@*th!lowe@bowel
EAele|bowel #bulge+in}th!vagina
EAexy|fix%*{slippe>lowe@bowel
BA|la±p°*th!bowel
GBrî||recover	DAra=||recovery
GC||com!back
CAence||return	JAent||repeîd	EAe¯aphthou+stomat¿|mouth sore+#com!back	EAe¯´|cÈ@#ha+com!back	BAe¯larynge?êe|ê!#move+th!voic!box	EAe¯miscarriage|hav%sever?miscarriagÀ||KApregnanc]loss	EAe¯urinar]tract ñ=|bladde@ñ=+#com!back
BA Æ>ce³count|cou¯*th!cÕ+#carr]oxygen	EA ce³transfu×|giv%*donî>re>Æ>¾||EQÆ>;AMerythrocyte
BA%¹|âÀ+whe<starv%Ï!eßagain
BAnc!range|rang!*value+fo@mo±health]Ïe||KAinterval
EAe>pain|pai<felt awa]_it+Í||BFadiatÉ
BA>carbohydrî|grai<^th!healthie±part+Üed||IAgrain
EAology|foot massag!fo@health
EA|backwar>flow
BAtiv!error|nee>fo@glasse+becaus!lãi+ºfocuse>wÕ	EAtiv!outcome|h²we³on!see+ð@½	EAtiv!½|lase@surger]}improv!sight	KAtory|ºhelpe>b]µ	EAtor]epilepsy|seizur!âÀ+#drug+do ºÿ||AJdrug-re¶tant;AJintractable
GA<from||avoid
IA consciousnÀs||wak!up||||1
IArî||gr²back	EAra=|grow%back	KAratë|grow%back	EArativ![|regrow%*damage>ý
AAn||plan
EA?anÀthÀia|Å!#numb+{larg!p°*th!à||LIa
KAer-based|_{li±*patients||GGry	BAr]study|stud]#use+{larg!li±*patients
EA×|shrink%o@go%back	BAsio<analy¶|metho>#show+h²factor+ar!linked
BAtor]T cÕ|immun!ce³#calm+others	EAtor]compliÈ|follow%th!rulÀ
EAita=|foo>o@flui>#flow+back
IAlitî||help recover	EAlita=|help }get abilitie+back	EAlitatio<[|car!#rÀtore+abilitiÀ
HAî|giv!fluid+to	EAa=|putt%wî@baÄi<th!à
GArse||pa]back	AArseÑ||repayÑ
EAc=|gett%ñte>again
EArva=|reÔ*êÀ
BAe|retur<*a<âÀ+ð@gett%better	EA!preven=|way+}sta]wÕ	EAe-fre!survival|tim!withoÂth!cÈ@com%back||CPcurrenc	BAÉ-remitt%multipl!sclero¶|ê!Ë!#come+an>goÀ
BAv!risk|compariso<*th!risk i<two groups||BAisk ratio	BAv!risk reduc=|drop i<risk compare>^anothe@group
EA!*informa=|form #let+other+se!you@records||||2
EA.REM sleep behavio@Ã|act%oÂdreams||RIu@
EAivir|COVID-19 [
EAntanil|Öpai<Å!fo@½||AIsu;AIal
EAraliza=|retur<*mÛrals||KFs
EA patie¯monitorÉ|check%you@Ò_hom!^devicÀ
BAbl!dentù|fals!teeth #com!out||AJcomplet;AIpartial
LB||kidney	BA artery|arter]#feed+th!kidney	CA calculus||kidne]stone	EA carcinoma|kidne]´||ALclea@ce³ren?cel	BA ce³carcinoma|typ!*kidne]´	EA colic|sharp pai<_{kidne]stone||AIùter	BA cortex|oute@p°*th!kidney	FA failù||kidne]failù	FA func=||kidne]func=	EA insufficiency|poo@kidne]func=||HAmpairÑ;GAdysfunc=;AAkidne]dysfunc=	EA osteodystrophy|bon!Ë!_kidne]failù	EA replaceme¯·|machin!#doe+th!kidneys' work||AZcontinuou+	EA toxicity|harm }th!kidneys	BA tubule|tin]tub!i<th!kidney
BA|kidne]Ì<#raise+Æ>prÀsù	BA-angiotensi<system|Ù!system #ÿ+Æ>prÀsù||RH-aldosterone
KAscular|*th!kidney'+Æ>vÀsels
EAu×|Ê¯#rÀtore+Æ>flow||LA ·
BAtiv!strai<injury|pai<_mak%th!sam!moveme¯man]timÀ||LImotio;OHÀs	BAtiv!transcrani?magnet®stimula=|magnet®pulse+}th!Ø
IAî||copy	EAa=|copyÉ
BAuctio<number|numbe@*Ï!#on!siÄperso<ñts||KHve	EAuctiv!coercion|prÀsur!b]{partne@aboÂpregnanc]o@å ÿ	CAuctiv!endocrinologist||fertilit]doctor
EA analgÀia|extr{Å!whe<needed||HAmedica=	BA inhaler|inhale@fo@quiÄrelief||CIliever
BA»ethic+committee|group #protect+Ï!i<studiÀ||||4
IA||cÂout	KAable|#ca<b!cÂout	FAion||surgic?Üal
CA¯physician||docto@i<trainÉ|AAmedic?rÀident||2	FAnti?µ||lë-i<µ
LAal||left over
EA composite|tooth-colore>fillÉ||AAcomposit!rÀin
FAanc!trainÉ||strength trainÉ|LAexercise	EAa¯hyperten×|high Æ>prÀsur!#drug+do ºlowe@enough
HA|tak!baÄin
FBa=||íÉ	KAatory|*íÉ	EAator]arrÀt|whe<í%stops	EAator]deprÀ×|slow, weak íÉ	FAator]distrÀs||troubl!íÉ	EAator]distrÀ+¹|í%troubl!i<earl]babiÀ	EAator]distrÀ+syndrom!*th!newborn|í%troubl!i<earl]babiÀ	EAator]failù|whe<th!lung+canºsuppl]enough oxygen	EAator]hygiene|cover%cough+an>sneezÀ	BAator]âÀs|âÀ+*th!lung+o@airways||MA~	CAator]rî||í%rî	BAator]symptom|symptom su»a+{cough o@sor!throat	EAator]syncyti?virus|commo<viru+#ca<mak!it har>}íe	EAator]syncyti?viru+ñ=|commo<lung viru+i<babiÀ	CBator]therapist||í%therapist	FAator]·||í%µ	BAator]tract|nose, throat, airway+an>lungs	BAator]tract ñ=|Ç<*th!nose, throßo@lungs||MJ
EA!æ|short break fo@ægërs
BAs!rî|shar!*Ï!òanswere>o@got better
EAo¶|narrow%#come+back
EAs+leg+¹|Öurg!}mov!th!legs, ofte<ßnight||MJ
EActiv!cardiomyopathy|stiff he°Ý
EAita=|rÀtart%th!he°o@íÉ
BAatrol|á!i<re>grapÀ
EAe>placenta|placent{#doe+ºcom!out
EAatio<*growth|sl²growth
BAlocyte|young re>Æ>cÕ
BA|baÄ*th!ey!#sense+light	KAl|*th!baÄ*th!eye	EAl arter]occlu×|blocke>arter]ßth!baÄ*th!eye||AYcentr?	EAl detachÑ|baÄlaye@*th!ey!#pull+away, a<emergency||AAdetache>retina	EAl dystrophy|Ð>damag!ßth!baÄ*th!eye	BAl ganglio<cÕ|ê!ce³*th!eye	BAl hemorrhage|bleed%ßth!baÄ*th!eye||JJa	BAl ê!fibe@layer|ê!laye@*th!eye||RGre	BAl pigme¯epithelium|laye@#feed+th!baÄ*th!eye	EAl prosthe¶|impla¯#help+blin>Ï!see	EAl screenÉ|pho}cheÄ*th!baÄ*th!eye	BAl tear|rip i<th!baÄlaye@*th!eye	EAl vei<occlu×|blocke>vei<ßth!baÄ*th!eye||AWcentr?;AWbran»
EAtis|swÕ%ßth!baÄ*th!eye	EAti+pigÑosa|Ð>Ë!#slowl]take+sight
BAblastoma|childhoo>cÈ@*th!eye	BAid|Å!mad!_{form *vitami<A	BAl|vitami<A	EApathy|damag!}th!baÄ*th!eye	EApath]*prematurity|ey!Ë!i<babie+bor<ver]early	EAscopy|lãte±fo@glassÀ
KAeritoneal|behin>th!bÕ]linÉ
KApectë|look%baÄßpa±records	BApectiv!cohort study|stud]#look+baÄß{group'+records||UA	BApectiv!study|stud]#look+baÄßpa±records	NApectëly|b]look%baÄßpa±records	KAternal|behin>th!breastbone||AHsub
BAirus|typ!*viru+#include+HIV
EA.Rett ¹|genet®ó<condi=, mostl]i<girls
BA *spontaneou+circula=|he°start%}beßagain	GA }baselÛ||go baÄ}normal
EAulariza=|procedur!#rÀtore+Æ>flow||LFs	HAularize|rÀtor!Æ>fl²to||LBs
EA!causa=|whe<th!effect i+take<fo@th!Í	EA!transcriptase|Ì<#copie+RNA in}DNA	EA!transcrip=|copy%RNA in}DNA	EA!transcriptio<polymeras!chai<reac=|lab te±#find+{virus
EA.Reye'+¹|rar!ó<an>lë@âÀ+linke>}aspiri<i<children||EJ
EA.Rh ~|mother'+defense+attaÄth!baby'+¼||CIÀus;AAhemolyt®Ë!*th!newborn;AAhaemolyt®Ë!*th!newborn
EAmyoly¶|ø!breakdow<#ca<harm th!kidneys	EAmyosarcoma|cÈ@*ø!ý
EAtogenou+retin?detachÑ|tor<baÄlaye@*th!eye
EAt®fever|âÀ+ð@strep throß#ca<harm th!÷||APacut!	EAt®he°~|he°valv!damag!ð@strep throat	EAtoi>arthr¿|Ë!i<whi»th!bod]attack+it+ow<joints	EAtoi>factor|Æ>Ì<linke>}som!joi¯~s	CBtologist||joi¯doctor	FBtology||joi¯Ë!æ
EAis|runn]o@stuff]nose||AIvasomoto@;AInon-allerg®
EAalia|nas?speech
FAlasty||nos!½
FArhea||runn]nose|ICo
EAcopy|look ú!th!nose
BAirus|col>virus
EAomy|cutt%*{ê!ßth!spÛ
EArin|viru+[
BAavin|vitami<B2
EAcle®acid|molecul!#carrie+gen!mÀsagÀ
BAme|ce³p°#make+Ìns
EAs|soft, weak bone+i<childre<_l²vitami<D	BAtsia|germ û>b]tick+an>lice
EAicin|TB [||HB
EAmin|gÂÓ
EA.Rift Valle]fever|feve@_farm animal+an>mosquitoÀ
BA atrium|uppe@rãhe°chamber	BA ventricle|he°chambe@#pump+}th!lungs
EAle|Å!fo@{ê!~
EA vaccina=|vaccinat%th!Ï!ô>ea»siÄperson
EAonî|bone-strengthen%[
BA difference|differenc!i<risk õ<groups	DA mitiga=||risk reduc=	EA *bias|chanc!#{study'+rÀult+ar!off	EA stratifica=|sort%Ï!b]level *risk	EA-benefit ratio|balanc!*benefit+an>risks||AGbenefit-risk;NAbalÈ;AAbenefit-risk balÈ;NAprofile;AAbenefit-risk profile
EAidone|Å!fo@sever!Ñ?âÀs
EAmab|Å!#Üe+som!immun!¾
EAxaban|Æ>thinner
EAigmÛ|memor][
EA.RNA interference|turn%{gen!off ^sma³moleculÀ
EA-as¶te>½|Î<^{robot'+help||FIic;FRic
KAc-as¶ted|don!^{robot'+help||FJ
EA.Rock]Mountai<spotte>fever|seriou+âÀ+û>b]ticks
EAnium|Ý-relax%drug fo@½||AIve;AAsuccinylcholÛ;AFsuxameth
CAicide||rßpoison
BA can?µ|Ê¯#clean+oÂth!ú!*{tooth||KA;MAherapy	EA cariÀ|deca]ßth!tooth root	BA caus!analy¶|sear»fo@whßÍ>{mistake	FB planÉ||deep teeth cleanÉ|AMscal%an>;MA an>scalÉ
EArole|Parkinson'+[
EAcaÛ|numb%[
EAa|long-term rednÀ+an>bump+o<th!face
EAa|bab]âÀ+^high fever, the<{rash||HA infantum
EAitazone|diabete+[
KAl|towar>th!hea>end
EAstatin|cholÀterol [
BA@cuff|Ý+an>tendon+#hol>th!shoulde@i<place	BA@cuff tear|tor<ø!o@tendo<i<th!shoulder||NAinjury
EArus|stoma»viru+#ca<mak!babie+ver]sick	EAru+gastroenter¿|stoma»bug i<sma³children
CA *administra=||wa]}tak!it|AAadministratio<route
EAa|Germa<measlÀ
DAa||measlÀ
EA=|turn%th!sam!thought+over	EAtio<Ã|brÉ%foo>baÄup
BA-i<period|tim!befor!{stud]start+fo@real
EA!*membranÀ|break%*th!wîrs	LAed||burst
KA|*th!bon!ßth!bas!*th!spÛ
EAolpopexy|Î<}lift th!vagina
BAliac joint|joi¯õ<th!spin!an>th!hip bone	EAli¿|swolle<joi¯ßth!bas!*th!spÛ
BA|flßbon!ßth!bas!*th!spÛ
EAtril-valsartan|weak he°drug||KA
EA profile|whßi+know<aboÂit+sid!effects	BA-net þ|hospit?#treat+Ï!òcanºpay||LAprovider||2
KAal|i<{plan!#split+left an>right
FA||salt wîr	FA solu=||salt wîr|AAnorm?salÛ
KAry|*spit	BAr]gland|glan>#make+spit
EAerol|Å!#keep+airway+open
EA.SalmonÕ{Typhi|germ #Í+{long, high fever	EAÕo¶|Ç<^salmonÕ{bacteria
BAgecì|Î<}Ü!{tub!õ<ovar]an>womb	EAg¿|ñte>tubÀ	BAgo-oophorecì|Î<}Ü!a<ovar]an>it+tube
KAry|healthy
EA!·|Ê¯whe<other+failed
EA da]emergenc]æ|hospit?Ê¯withoÂa<overnãstay||||4
CA size||numbe@*Ï!studied
ADr]product||perio>product
BAou+vein|long vei<i<th!leg||AOgreß
EAdo¶|Ë!^sma³lump+i<th!organs
BAa|cÈ@*bone, ø!o@othe@soft ý
FAenia||age-relî>ø!loss
JAed||full
FAy||feel%full
BAte>fatt]acid|lÀ+health]fat	EA=|be%fille>up
EAiptin|diabete+[
EAs|ver]itch]rash _tin]mitÀ
FA an>polish||teeth cleanÉ|||4
BAi>fractù|broke<wri±bone
AAa||shoulde@blade
DAtina||scarlet fever
EA.Schirme@tÀt|te±*h²man]tear+you make
EA.Schistosom{mansoni|flatworm _frÀh wîr||LA	EAosomia¶|worm Ç<caught i<frÀh wîr||AAbilharzia
EAaffectiv!Ã|Ñ?âÀ+#affect+moo>an>sens!*reality
EA-base>interven=|program i<schools
BA.Schwan<cÕ|ce³#coat+êÀ	EAnoma|Ôo<{êe
BAc êe|ê!#run+_th!lowe@baÄdow<th!leg	EAca|ê!pai<#run+dow<th!leg
EAgraphy|sca<^{weak radioactiv!drug||AMbon!
EA|whit!*th!eye	KAl|*th!whit!*th!eye	EAl bucklÉ|ban>ô>th!ey!}men>th!baÄlayer||NAe
EAtis|swÕ%*th!whit!*th!eye
EAderma|Ë!#harden+th!ski<an>ca<harm organs||BAystem®sclero¶	EA·|Ê¯#close+swolle<veins	KAtic|hardened	EAì|cÂi<th!whit!*th!eye
EA¶|sideway+curv!*th!spÛ
BAg review|overview *th!rÀear»o<{topic
CAa||blin>spot
EA%colonoscopy|camer{cheÄ*th!bowel	EA%mammography|brea±X-ra]}fin>cÈ@early
KAl|*th!sac #hold+th!tÀticlÀ
EA typhus|feve@û>b]mitÀ
EA|âÀ+_Álittl!vitami<C
EA?affectiv!Ã|deprÀsio<#come+ßth!sam!tim!ea»year	EA?allerg®rhin¿|ha]fever||AUperenni	DB?influenza||season?flu	EA?malari{chemopreven=|Å!gë<}childre<i<malari{season	EAality|chang!^th!seasons
BAou+cyst|lump unde@th!skin||AFepidermoid	BAou+gland|oil glan>i<th!skin
EAhea|oil]skin||HCo	EAhe®dermat¿|flaky, itch]ski<rash, ofte<o<th!scalp||HOo;LAeczema	BAhe®kerato¶|wax]ski<Ô#i+º´||HNo
FA||ski<oil
BA mÀsenger|mÀsenge@ú!{cÕ	EA stag!*labor|push%stag!*å||UBu	EA trimÀter|middl!3 month+*Þ||AM2||4	BA-degre!burn|bur<^blisters||AFpartial-thicknÀs	BA-degre!relatë|grandparent, aunt, uncle, niec!o@nephew	EA-lin!chemo·|next choic!*cÈ@drugs	BA-lin!µ|Ê¯#i+trie>whe<th!fir±fails||NAherapy	EAar]amenorrhea|period+#stopped||SCo	EAar]analy¶|frÀh look ßdat{alread]collected	BAar]attaÄrî|shar!*clos!contact+òget sick	EAar]æ|hospit?o@speciali±æ	BAar]endpoint|furthe@rÀult #{stud]look+for||NF ;KAoutcome	EAar]hyperparathyroidism|overactiv!neÄgland+_kidne]~	EAar]hyperten×|high Æ>prÀsur!Í>b]anothe@condi=	BAar]outcom!measù|othe@rÀult #{stud]measurÀ	EAar]preven=|find%{Ë!earl]o@stopp%it _returnÉ	EAar]transmis×|û>_th!fir±Ï!ñted	BAar]tumor|cÈ@#ha+û>_anothe@place||OBu;AGmetastatic;ABmetastat®tumou;KBcÈ
BAion|flui>th!bod]makÀ
HA|calm ^[
EAon|Å!#make+you calm o@sleepy	BAve|Å!#make+you calm o@sleepy	CAve-hypnotic||sleep%pill
LBary||inactë	FAar]lifÀtyle||sitt%Ámuch|KAbehavior;KAbehaviour
GA immediat!æ||get help rãaway||||1	GA immediat!medic?atten=||get medic?help now|XAæ;FSurgent;FSemergency|||1	GA medic?atten=||get medic?help|NAæ;OAs¶tÈ;NAµ|||1	GA prompt medic?atten=||get medic?help soon||||1
EAtecì|Ü?*p°*{lung
EA!Ã|âÀ+^fits	BA!frequency|h²ofte<fit+happen
EAio<bias|erro@_h²Ï!wer!picke>fo@{study	BAiv!Àtroge<recepto@modulator|Å!#block+o@act+lik!{femal!Ùe||KPoÀtroge<rec	BAiv!ä|drug #block+on!thÉ	EAiv!lase@trabeculoplasty|lase@Ê¯}lowe@ey!prÀsù	EAiv!mutism|ºspeak%i<som!placÀ	BAiv!serotoni<reuptak!ä|commo<typ!*deprÀsio<[
BAum|mÛr?neede>i<tin]amounts
HA-administer|tak!withoÂhelp	EA-efficacy|belief #you ca<do it	EA-harm behavior|hurt%onÀelf||RBu	KA-limitÉ|go%awa]o<it+own||KAed	EA-rî>health|h²health]Ï!sa]the]are	EA-referral|ask%fo@car!withoÂgo%¸you@doctor	KA-reported|tol>b]th!person	EA-reporte>health|h²health]Ï!sa]the]are
EAutide|diabete+an>weãlos+shot
BA analy¶|lab cheÄ*sperm
BA-structù>interview|interview ^som!set quÀ=s
BAl vÀicle|glan>#make+p°*semen
EAma|typ!*tÀticl!´
EAogy|stud]*sign+*âÀs
EAence|ag%*¾	KAent|ol>an>no longe@splittÉ
BAivit]analy¶|cheÄ*whethe@rÀult+hol>up	QAivit]an>specificity|h²we³{te±tÕ+siÄÏ!_we³Ïe
KAimotor|*feel%an>moveÑ	EAÛur?hear%loss|hear%los+_inne@ea@o@ê!damage	KAy|*th!sensÀ	EA]block|Å!#stop+feelÉ	BA]deficit|los+*feelÉ||IAloss	EA]procÀsÉ|h²th!ó<handle+sensÀ
BAel event|patie¯safet]problem #Í+death o@seriou+harm	BAel lymph nod!biopsy|te±*whethe@cÈ@ha+begu<}ûd||JL	BAel site|plac!watche>fo@earl]sign+*~	BAel surveillÈ|watch%{few place+fo@sign+*~
EAtio<anxiet]Ã|extrem!fea@*be%apart
EA|th!à'+extrem!reactio<}a<ñ=|||Keep th!word: Ï!nee>it i<a<emergency.	KA-induced|Í>b]a<extrem!reactio<}ñ=
KA|*{divid%wall
EA arthr¿|joi¯ñ=	EA shock|dangerousl]l²Æ>prÀsur!_a<ñ=	FAemia||Æ>poisonÉ|GEa
BAlasty|Î<}straighte<th!wa³ú!th!nose
EAì|hol!mad!õ<he°chambers
CAa||last%effect
BA+advers!event|dangerou+sid!effect
EAnver×|fir±sign+i<th!Æ>#th!bod]react+}{germ
KAscordant|i<whi»onl]on!partne@ha+HIV
EAidemiology|stud]*Ç<us%Æ>tÀts
EAoup|group *lik!germs
CAg®tÀt||Æ>tÀt|JFal	EAgy|Æ>tÀt%fo@sign+*pa±ñ=
EA|pocket *flui>ð@½
KAgatë|^no sign+*th!Ç<i<th!¼
KAsitë|^sign+*a<Ç<i<th!¼	EAsitivity|sign+*{germ i<th!¼
EAevalence|shar!*Ï!^sign+*pa±Ç<i<¼	EAotec=|enough protectio<show<i<¼	BAotectio<rî|shar!*Ï!^enough protec=
EAsponse|ris!i<protectio<ð@{vaccÛ
KAl|*th!oute@lin%*a<organ
BArvey|surve]*Æ>tÀt+fo@{pa±ñ=||EGprevalenc!
KAnergic|us%{ó<chemic?fo@mood	EAnin|ó<chemic?#affect+mood	BAni<receptor|ce³p°#receë+{moo>chemical	BAni<reuptak!ä|Å!fo@deprÀ×	EAni<¹|dangerou+reactio<}Ámu»*som!deprÀsio<[s	BAnin-norepÛphrin!reuptak!ä|Å!fo@deprÀsio<an>ê!pain
BApe|typ!*{germ
KA|thi<an>wîry
EAr|typ!*{germ
EAlÛ|Å!fo@deprÀ×
BA albumin|mai<Ì<i<¼	EA calcium|calcium i<th!¼	DA cholÀterol||Æ>cholÀterol	EA creatinÛ|wast!i<th!Æ>#show+h²th!kidney+work	EA ferritin|Æ>level *{Ì<#store+iron	DA glucose||Æ>sugar|AIplasma	EA insulin|insuli<i<th!¼	EA level|amou¯i<th!¼||GAconcentra=;AAplasm{concentra=;AGplasma	EA lipid|fat+i<th!¼||LAs	EA phosphî|phosphat!i<th!¼	DA potassium||Æ>potassium	DA sodium||Æ>sodium	EA triglyceride|fat+i<th!¼||SAs	EA urî|aci>i<th!Æ>#Í+painful joi¯attacks||IA®acid
AA!user||perso<òuse+servicÀ|||4
EA!serrî>lÀion|flßÔi<th!bowel
EA acut!malnutri=|life-threîn%laÄ*food	EA asthma|asthm{#i+har>}ÿ	EA combÛ>immunodeficiency|rar!Ú<i<whi»babie+hav!almo±no immun!system	EA malaria|malari{#ca<kill||AIcerebral	EA obÀity|ver]high bod]weight||AImorbid	EA preeclampsia|dangerou+high Æ>prÀsur!i<Þ	EA sep¶|extrem!âÀ+_a<ñ=	EA traumat®ó<injury|seriou+ó<damag!_{blow
EAurane|ga+#put+you }sleep||AIis;AHdÀ
BA chromosome|X o@Y DNA strand	KA-matched|*th!sam!sex
EA dysfunc=|troubl!^hav%o@enjoy%sex	KAl]transmitted|û>b]sex
BA.SGLT2 ä|diabete+Å!#make+you pas+suga@i<urÛ
EA bab]¹|ó<injur]_shak%o@hitt%{baby||AAabusiv!hea>trauma
BA ½|fak!Î<use>fo@comparison	BA µ|fak!Ê¯use>fo@comparison||FAprocedù	KA-ÿled|compare>^{fak!µ
EA deci×-makÉ|patie¯an>docto@decid%together
BA contaÛr|saf!box fo@use>needlÀ||HAbin;HAbox	EA disposal|throw%awa]use>needle+safely
IA@i<place||sta]indoors
EAlo¶|Ç<^shigÕ{bacteria
EA bowel ¹|Álittl!bowel }tak!i<food	EA statù|be%ver]short	KA-actÉ|#work+fo@{short time	BA-act%beta-agonist|Å!#open+airway+fast||RI2	BA-chai<fatt]acid|fßmad!b]gÂgerms
AAe@arthroplasty||shoulde@replaceÑ|AVtot?	EAe@disloca=|shoulde@oÂ*it+socket||AUanterio@	EAe@dystocia|baby'+shoulde@gett%stuÄdur%å
BA|tub!#drain+flui>ú!th!à
EAen¿|swolle<spit gland||AEparot	EAeno¶|swolle<spit glands
EAndoscopy|camer{look in}{spit gland
EAithia¶|stone+i<{spit gland
DArhea||droolÉ|ICo
EA sinu+¹|problem ^th!cÕ+#set th!÷'+rhythm
EA ce³anemia|Ð>Æ>Ë!^misshape<¾||OEa
EA¶|iro<du±i<th!lungs
EA>colon|la±ben>*th!larg!bowel	EAdecì|Ü?*p°*th!larg!bowel	BAdoscopy|cheÄ*th!lowe@bowel ^{sma³camera||ANflexibl!
EA transduc=|pass%*mÀsage+ú!{cÕ	BA%pathway|chai<*mÀsage+ú!{cÕ||GLl;GI transduc=
EAafil|Å!fo@erec=+o@lung prÀsù
EA¶|lung Ë!_í%i<ston!dust
EA diamin!fluoride|liqui>#stop+tooth decay
EAtatin|cholÀterol [
BA nucleotid!polymorphism|one-lette@differenc!i<DNA	EA photo<emissio<compute>tomography|sca<#show+Æ>flow	BA-arm study|stud]i<whi»everyon!get+th!sam!µ||LAtrial	KA-blind|wher!patient+do ºkn²whßthe]get||MAed	KA-center|ru<ßon!hospit?o@clinic||LAre	KA-masked|hidde<_patients
KAsal|*th!nos!an>sinusÀ
BA node|natur?pacemake@*th!÷||DFoatrial	BA rhythm|norm?he°rhythm	BA tachycardia|fa±bÂregula@÷beat
EAtis|sinu+Ç<o@swÕÉ||AJrhino
EAì|open%{sinus
EAmus|Å!#make+th!bod]keep {new organ||AArapamycin
EAiptin|diabete+[
BA-minut!walk tÀt|h²fa@you walk i<6 minutÀ||AR6;PFÉ
EA.Sjögren'+¹|Ë!#Í+dr]eye+an>{dr]mouth||CPo;KBË;HJ
LAal||bone	EA?metasta¶|cÈ@#û>}bone||RBe	EA?Ý|ø!#move+th!bonÀ
EA mix|mix *kind+*staff
BA>nurs%facility|nurs%hom!^medic?æ||||2
EA an>soft tissu!ñ=|ñte>skin||KLki<structur	EA barrier|ski<#keep+germ+out	BA graft|piec!*health]ski<#i+move>}cove@{wound	BA priÄtÀt|ski<te±fo@allergiÀ	EA substitute|artifici?skin	EA-to-ski<contact|hold%{bar!bab]o<th!chÀt
EA apnea|short stop+i<í%dur%sleep||JCo	EA architectù|patter<*sleep stagÀ	DA depriva=||laÄ*sleep	EA efficiency|shar!*tim!i<be>spe¯asleep	EA hygiene|habit+#help Ï!sleep wÕ	EA lîncy|tim!#it take+}fa³asleep	EA onset lîncy|tim!it take+}fa³asleep	EA-Ãe>íÉ|í%problem+dur%sleep	EA-wak!cycle|patter<*sleep an>wakÉ
BA gastrecì|weight-los+surger]#make+th!stoma»smaller||AAgastr®sleeve
BAg fe!scale|fe!#depend+o<income||IBscal!fe||2
EA>capit?femor?epiphy¶|slippe>hip i<teens
EA-lamp biomicroscopy|clos!look ßth!eye	BA-lamp exam|ey!cheÄ^{bright, narr²light||OAina=
EA-transit constipa=|constipatio<_{sl²gut
EA ce³lung ´|fast-grow%typ!*lung ´	EA fibe@neuropathy|damag!}th!thinne±êÀ||JLre	KA fo@gÀta=?age|smalle@tha<expecte>fo@th!week+*Þ	EA interfer%RNA|tin]molecul!#silence+{gene	EA intÀtin?bacteri?overgrowth|Áman]germ+i<th!sma³bowel	EA vÀsel ~|damag!}th!Ø'+tin]vÀsels||AUcerebr?	EA-ce³lung carcinoma|fast-grow%lung ´||FK cÕ
EAÀ+tobacco|chew%tobacco, snuff o@similar
FBg cÀsa=||help }quit smokÉ
EA Ý|ø!i<organ+#move+withoÂthought	BA ø!cÕ|ø!ce³i<vÀsel+an>organs
AA.SnÕe<chart||ey!chart
EA³samplÉ|ask%Ï!}br%i<others
EA.Soci?Securit]Disabilit]InsurÈ|monthl]pa]fo@Ï!Ádisable>}work||||2	EA anxiet]Ã|Öfea@*be%judge>b]others||HAphobia	BA determina¯*health|liv%Ú<#affect+health	BA prÀcriber|perso<òconnect+patient+^loc?support||PC%link work||4	EA prÀcribÉ|link%patient+^loc?activitie+an>support||||4
KAemographic|*age, sex, incom!an>th!like||FL-	EAemographics|age, sex, incom!an>th!like
EAconom®status|income, job an>schoolÉ||FP-
EA bicarbonî|bak%soda, balÈ+acid	BA channel|gat!#let+sodium in}¾	EA intake|h²mu»salt someon!eats	EA valproî|seizur!an>moo>[||AJ;AAvalpro®acid;AAdivalproex	BA-glucos!cotransporte@2 ä|diabete+[
EAuvir|Å!#cù+{lë@virus
BA palî|soft baÄp°*th!ro**th!mouth	EA tissu!injury|injur]}ø!o@skin	BA tissu!sarcoma|cÈ@*Ý, fßo@êÀ
CA lentigo||ag!spot|BIenile
EA tumor|cÈ@#form+{lump||KBu
EAnacin|bladde@[
EAlity|h²we³it dissolvÀ
KAe|#dissolvÀ
KAc|*th!à	BAc cÕ|an]bod]ce³bÂegg+an>sperm	BAc muta=|gen!chang!#i+ºpasse>}children	CAc symptom||physic?symptom	EAc symptom Ã|Öworr]aboÂphysic?symptoms
KAsensory|*tou»an>bod]feelÉ	BAstatin|Ù!#slow+othe@ÙÀ
DAence||sleepinÀs	KAent|sleepy
AAam||ultrasound|AIultra	BAapher|perso<òdoe+ultrasounds	LAaphic||ultrasound|ALultra
EAnib|cÈ@pill
BA device|tub!#help+inhale>Å!rea»th!lungs
KAdic|com%i<sudde<cramps
EAc diplegia|stiff øÀ, mostl]i<th!legs	EAc paraplegia|stiff, weak legs	FAcity||ø!stiffnÀs
KAl|*space
BA.Spearma<correla=|measur!*h²two rankÉ+match
EAl enrollme¯period|extr{tim!}sig<up ð@{lif!change||||2
AAen||sample
EAoscopy|stud]*matte@^light
BAum|tool #gentl]hold+th!vagin{ope<fo@{check|||Ther!ar!nos!an>ea@tool+*thi+nam!too.
FA impairÑ||troubl!speakÉ	EA percep=|understand%*speech	CA-languag!pathologist||spee»therapist|GM;GD an>languag!therap	FA-languag!pathology||spee»·|QBtherap;GB an>languag!therap
EA count|numbe@*sperm	EA motility|h²we³sperm move
EAtocele|flui>sac nea@{tÀticle	EAtogene¶|mak%*sperm	DAtozoon||sperm|KAa
BAcide|product #kill+sperm
EAc?equivalent|sÉl!numbe@fo@{glasse+strength
BAter|r%*ø!#closÀ	EAteroplasty|repai@*{r%Ý	EAteroì|cÂi<{r%Ý
AAomanometer||Æ>prÀsur!monitor
BA Ìn|viru+p°#let+it ente@¾
EA bifida|å Ú<i<whi»th!spin!doe+ºclose
EA anÀthÀia|Å!i<th!lowe@baÄ#numb+th!leg+an>bÕy||JIa	EA block|numb%¸th!spÛ||BGubarachnoid;AAneuraxi?anÀthÀia;AAneuraxi?anaÀthÀia	EA cor>comprÀ×|prÀsur!o<th!êe+i<th!spÛ	EA cor>injury|damag!}th!êe+i<th!spÛ	EA cor>stimula=|pulse+}th!spin!}eas!pain	BA cor>stimulator|impla¯#ease+pai<^weak electr®pulsÀ	EA deformity|crooke>spÛ	BA fu×|Î<#join+bone+*th!spÛ	EA manipula=|push%o<th!spin!b]hand	EA muscula@atrophy|Ð>Ë!#weaken+øÀ	EA steno¶|narrowe>spac!ô>th!spin?êÀ||AJlumbar;APlumba@	EA ½|Î<o<th!spÛ
BAhete|spiral-shape>germ||HDa
BBeter|devic!#measù+h²we³you íe	EBetry|í%tÀt
EAolactone|wî@pi³#keep+potassium
BAcì|Î<}Ü!th!spleen
KAc|*th!spleen
EAmegaly|enlarge>spleen	EAren?shunt|link õ<splee<an>kidne]veins
BA sit!muta=|chang!wher!gen!piece+ar!joÛd
EA-thicknÀ+ski<graft|thi<piec!*ski<move>}{wound||BAki<graftÉ
EAl¿|swÕ%*th!spÛ	EAloarthr¿|joi¯Ë!*th!spÛ||NAopathy;HJ	EAlodisc¿|ñte>spÛ	EAlolisthe¶|bon!i<th!spin!#slip+forward	EAloly¶|strÀ+break i<th!spÛ	EAlo¶|age-relî>wea@*th!spÛ||ALcervic?
AAneou+abor=||miscarriage|MAmiscarriage	EAneou+preterm å|earl]å #start+o<it+own
BA®case|sÉl!cas!ºlinke>}others
EAricho¶|ski<Ç<_{pla¯fungus
FA||mucu+you cough up	BA cultù|lab te±fo@germ+i<coughed-up mucus
KAus|*flß¾	BAu+ce³carcinoma|typ!*´, ofte<*th!skin
EA.ST-segme¯elevatio<myocardi?infarc=|seriou+typ!*he°attack||DWeleva=
EA angina|che±pai<#come+^effort an>ease+^rÀt	EA coronar]arter]~|stead]narrow%*he°arteriÀ	EA ~|cÈ@#doe+ºgr²o@shrink
BAr>devia=|measur!*h²û>oÂth!number+are	BAr>drink|drink ^{set amou¯*alcohol	BAr>error|measur!*h²sur!a<Àtimat!is	FAr>*æ||usu?æ||I<law it ha+anothe@meanÉ.	QAr>precau=s|bas®step+again±germs, su»a+glovÀ||AMunërsal	BArdize>mea<difference|differenc!õ<group+o<{commo<scale||JQsed	BArdize>mortalit]ratio|death+compare>^thos!expected||JQsed
EAecì|Î<o<{tin]ea@bone
EA|tin]bon!i<th!ear
EA.Staphylococcus|germ #ofte<Í+ski<ñ=s	EA.Staphylococcu+aùus|bacteri{#ofte<caus!ski<ñ=s||AHstaph
BA.Stî-Trait Anxiet]Inventory|quÀ=+aboÂworry	EA anxiety|h²anxiou+{perso<i+now
CA||cholÀterol [
EAtic?analy¶|us!*math }stud]th!rÀults	EAtic?heterogeneity|difference+õ<stud]rÀults	EAtic?modelÉ|us!*math }explai<data||RDl	EAtic?power|chanc!#{stud]find+{re?effect	EAtic?significÈ|sig<#{rÀult i+unlikel]}b!chÈ	KAticall]insignificant|coul>b!du!}chÈ||ALºstatisticall]	KAticall]significant|unlikel]}b!du!}chÈ|||It doe+ºmea<larg!o@important.
EA epilepticus|seizur!#doe+ºstop	EA migrainosus|migrain!last%ove@3 days
EA stî|poi¯ßwhi»level+sta]even
EAhepat¿|fatty, swolle<lër	FArrhea||fatt]stools|JCo	FA¶||fßbuildup
BA cÕ|ce³#ca<tur<in}othe@typÀ	BA ce³transplant|Ê¯#replace+th!cÕ+#mak!¼||AUhematopoiet®;AUhaematopoiet®	EA ce³transplanta=|transpla¯*¼-mak%¾
FAis||narrowÉ
KAic|narrowed
BA|tin]tub!#keep+{Æ>vÀsel open	EA thrombo¶|Æ>clot i<{mÀh tube
EA ·|hav%}tr]{cheape@Å!first||||2
EA>æ|start%^th!simple±µ
EAp¶|see%depth ^both eyÀ	KAtactic|aime>ver]precisely	EAtact®bod]radiatio<·|precise, high-dos!radia=||WDother	EAtact®radio½|precise, high-dos!radiatio<withoÂ{cut||AM	EAtact®radio·|precis!ray+ß{´	EAtyp®behavior|sam!moveme¯agai<an>again||JAy;TBu
EAity|be%fre!*germs, o@ºabl!}hav!children	EAiza=|kill%germs, o@end%fertility||HFs	BAizatio<procedù|Î<#prevent+pregnanc]fo@good||HPs
BAì|surger]¸{cÂi<th!breastbone
AAm||breastbone
EA.Stevens-Johnso<¹|rare, life-threîn%ski<reactio<}{[||AAtox®epiderm?necroly¶
EAirth rî|shar!*babie+bor<dead
EAng|repeî>moveÑ+o@sound+#calm
BAant|someth%#speed+up th!à	EAa=|sett%off
KAstic|b]chÈ
BA|open%i<th!bÕ]#let+oÂwaste
EA¿|sore, swolle<lin%*th!mouth||AEor?mucos;AEmucos	EAodynia|burn%mouth
BA DNA tÀt|hom!te±fo@sign+*bowel ´	BA cultù|lab te±fo@germ+i<th!stool	BA softener|Å!#help+you go	AA specimen||stool sample
EAsmus|eye+#poi¯i<differe¯direc=s
EAfica=|sort%in}groups	HAfy|sort in}groups
BAm corneum|outermo±ski<layer
EA.Streptococcus|germ #Í+strep throßan>more	EA.Streptococcu+mutans|germ #Í+tooth decay	EA.Streptococcu+pneumoniae|germ #Í+pneumonia||AApneumococcus	EA.Streptococcu+pyogenÀ|germ #Í+strep throat	FAococc?pharyng¿||strep throat	EAokinase|clot-dissolv%[	EAomycin|TB [
BA fractù|tin]craÄi<{bon!_overuse	EA incontÛnce|leak%urin!whe<coughÉ, laugh%o@liftÉ||HMurinar]
EAum|ó<p°#ÿ+moveÑ
EAr|harsh, high soun>whe<í%in
EA volume|Æ>th!he°pump+ea»beat
EA|support%tissu!*a<organ	KAl|*support%ý
EAyloidia¶|Ç<b]{tin]gÂworm
BA.Student'+t-tÀt|te±*whethe@two average+differ||AG
AA arm||stud]group	AA protocol||stud]plan
EAng|be%Áshort _poo@food
EAomi?impÉeÑ|pinche>shoulde@tendons||XA ¹;BMhoulder
EAt!æ|car!õ<{hospit?sta]an>home	EAt!scleros%panencephal¿|deadl]ó<Ë!year+ð@measlÀ
BAchnoi>hemorrhage|bleed%ô>th!Ø||OJa
KAvian|unde@th!collarbone	BAvia<artery|arter]unde@th!collarbone
KBnical|Ámil>}notice	EAnic?hyperthyroidism|slightl]overactiv!thyroid	EAnic?hypothyroidism|slightl]underactiv!thyroid	BAnic?ñ=|Ç<^no symptoms||AKasymptomatic;AKinapparent	OAnically||withoÂsymptoms
BAjunctiv?hemorrhage|re>pat»o<th!whit!*th!eye||RIae	EAjunctiv?injec=|shot unde@th!eye'+thi<skin
KAtical|bel²th!Ø'+oute@layer
KBaneous|unde@th!skin	CAaneou+injec=||injectio<unde@th!skin	FAaneou+ý||fßunde@th!skin	OAaneously||unde@th!skin
KAal|unde@th!tough lin%*th!Ø	BA?hematoma|Æ>õ<th!sku³an>th!Ø||KHa
EAtility|tak%longe@tha<usu?}get pregnant
KAgival|unde@th!gums
EAtt®steno¶|narrow%bel²th!voc?cords
BAup analy¶|look ßth!rÀult+i<smalle@groups
BAt accÀ+requÀt|reque±}se!th!dat{hel>aboÂyou||||4	EAtiv!fever|feel%*feve@#wa+ºmeasùd
KAgual|unde@th!tongue	OAgually||unde@th!tongue
BAa=|joi¯#slip+partl]oÂ*place
KAosal|unde@{moi±bod]linÉ
KAmal|lowe@tha<normal
JAimal||poor
KAinal|unde@th!baÄlaye@*th!eye
GAe||ease
BAnc!P|chemic?#carrie+pai<signals	EAnc!dependence|Önee>fo@{drug||ALdrug	EAnc!misuse|harmful us!*drugs	EAnc!us!Ã|ºbe%abl!}ÿ th!us!*alcohol o@drugs	EAnti{nigra|ó<p°#make+{ó<signal
BAî|á!#{Ì<act+on
KArapeutic|Ál²}work wÕ
BAt vaccÛ|vaccin!mad!^onl]p°*{germ||AJrecombinan
EAfî|Å!#coat+th!stomach
BA cardiac death|death _{sudde<stop *th!÷beat	EA death|unexpecte>death withi<a<hour	EA infa¯death ¹|sudden, unexplaÛ>death *{baby, ofte<dur%sleep	CA onset||sudde<start	EA sensorÛur?hear%loss|sudde<los+*hearÉ||HCdeafne	BA unexpecte>infa¯death|death *{bab]^no clea@caus!ßfirst
EA?behavior|suicid!attempt+o@plans||QBu	FA?idea=||thought+*suicide	EAality|thought+*suicid!o@suicid!attempts
EAoxÛ-pyrimethamÛ|malari{[
EAalazÛ|joi¯an>bowel [
BAamide|famil]*Ós||DHph	BAylùa|diabete+pi³#help+th!bod]mak!insulin||DIph
EAiptan|migrain![
EA.Summar]Car!Record|short NHS recor>*you@[+an>allergiÀ||||4
EA protectio<factor|h²we³{sunscree<block+burn%rays
EAnÉ|confusio<#get+wors!i<th!evenÉ
EAnib|cÈ@pill
BAug|germ #man]drug+canºkill
BAici?vei<thrombo¶|clot i<{vei<nea@th!skin
BAnfec=|secon>Ç<o<top *th!first||BJecondar]	BAorit]trial|stud]}sh²on!Ê¯i+better
EAxid!dismutase|Ì<#guard+cÕ+_damage
BApreader|perso<òñt+man]others	BApreade@event|gather%wher!on!perso<ñt+man]others||LGÉ
EA=|turn%th!palm up
KA|ly%o<th!back	EA posi=|ly%o<th!back
EA.SuppleÑ?Nutritio<As¶tanc!Program|foo>stamps||||2	EA.SuppleÑ?Securit]Income|monthl]pa]fo@Ï!^disabilitie+an>littl!income||||2	FAÑ?insurÈ||extr{insurÈ|NBcoverag||2	FAÑ?oxygen||extr{oxygen	EAÑa=|add%vitamin+o@mÛrals
EAtiv!æ|car!#ease+symptoms
BAitory|Å!#goe+in}th!bottom
KAssë|hold%down
FAa=||pu+forma=
KAÉival|abov!th!gums
KAormal|highe@tha<normal
KAhysiologic|mor!tha<th!bod]makÀ||QAal
KAherapeutic|mor!tha<i+neede>}treat
EAentricula@tachycardia|sudde<bout+*ver]fa±÷beat
EAtant|á!#keep+th!lung+open
EB capacity|abilit]}car!fo@man]mor!Ï!ßonce
BA?drain|tub!#drain+flui>ð@½	DA?exci×||surgic?Üal	AA?inci×||surgic?cut	AA?interven=||opera=|JAprocedù	EA?margin|edg!*Üe>ý||AHrÀec=	EA?menopause|chang!*lif!ð@ovar]Üal	EA?mÀh|net #support+weak ý	CA?oncologist||cÈ@surgeon	BA?sit!ñ=|Ç<wher!th!surger]wa+done	EA?woun>ñ=|ñte>cÂð@½
BAat!deci×-maker|perso<òmake+deci×+fo@{patient	BAat!endpoint|lab rÀult #stand+i<fo@{ÒrÀult||KAmarker;NF 
EAllÈ|clos!watchÉ
BA?analy¶|stud]*h²long until someth%happens	EA?rî|shar!*Ï!sti³alë
EAtibility|h²easil]{perso<get+ill	BAtibilit]gene|gen!#raise+th!chanc!*~	LAtible||easil]affected	PAtibl!to||pron!to
GA<a<injury||get hurt	GA<injuriÀ||get hurt	EAne>virolog®rÀponse|viru+#stay+gone||TG?re
CB||stitch
BA gland|glan>#make+sweat
DA influenza||swin!flu
EAhecì|cutt%*{ê!fo@Æ>flow	BAhet®êou+system|êe+#spee>th!bod]up	KAhomimetic|act%lik!adrenalÛ
EAsioì|cÂ}wide<th!hip+i<å
EAm severity|h²ba>symptom+are	KAm-limited|stoppe>b]symptoms	KAmatic|^symptoms	EAmat®improveÑ|feel%better	EAmat®relief|eas%*symptoms	BAmat®µ|Ê¯#ease+symptoms	EAmatology|symptoms	PAm+rÀolve||symptom+go away
BAe|gap wher!ê!cÕ+meet
KAic|wher!ê!cÕ+meet
BAtic|mix *goo>germ+an>foo>fo@them
FAe||faintÉ
EAtylism|joÛ>fÉers	EAtyly|joÛ>fÉer+o@toÀ
BAic|set *Òproblem+#mak!ea»othe@worse
KAmic|^{group *signs	EAm®manageÑ|treat%b]signs, withoÂlab tÀts	EAm®surveillÈ|watch%fo@group+*symptom+}spot outbreak+early
KAistic|work%bette@together	EAy|work%bette@together
KAeic|^match%genÀ
EAcì|Ü?*{joint'+linÉ
KAal|*th!lin%*{joint	FA?fluid||joi¯fluid	BA?membrane|lin%*{joint	FAtis||swolle<joi¯linÉ	EAum|lin%*{joint
IAsize||make|IBs	KAtic|man-made
EAis|Ç<û>b]sex #ha+stagÀ
BA!service+program|plac!}get clea<needlÀ||IIexchange||2	BAomyelia|fluid-fille>hol!i<th!spin?cord
EAat®dÀensitiza=|fac%{fea@step b]step||UFs	BAat®review|stud]#sum+up a³th!rÀear»o<{quÀ=	BA®corticosteroid|steroi>pi³o@shot||XAs;APoral	BB®~|Ë!#affect+th!whol!à||JAâÀs	EA®hyperten×|high Æ>prÀsù||ANarterial	BA®ñ=|Ç<throughoÂth!à	EA®inflammator]rÀpons!¹|whole-bod]reactio<}âÀs	EA®lupus|Ë!wher!th!bod]attack+it+ow<organs	BB®symptom|effect o<th!whol!à||JAreac=	BB®·|Ê¯#reache+th!whol!à||KAreatÑ
KAic|whil!th!he°beats	EA®Æ>prÀsù|top numbe@*{Æ>prÀsur!readÉ||JI	EA®he°failù|he°#squeeze+Áweakly||AAhe°failur!^reduce>ejectio<frac=
BA.T cÕ|whit!Æ>ce³#fight+ñ=||CAlymphocyte	EA.T-ce³lymphoma|Æ>cÈ@*th!immun!¾||APperipher?
BArrhythmia|fast, uneve<÷beat
EAardia|fa±÷beat
EAhylaxis|drug quickl]los%effect	FAnea||fa±íÉ|HCo
EAimus|Å!#make+th!bod]keep {new organ
LAe||touch
EAfil|Å!fo@erec=s
EA¶|tapeworm ñ=
EA.Takayasu arter¿|swÕ%*larg!arteriÀ||IK's
PA orally||tak!b]mouth
PA orally||take<b]mouth
FAubo cardiomyopathy||broke<he°¹|APstrÀs;KA¹
DAs||clubfoot|HA equinovarus
EAfen|brea±cÈ@[
EAosin|prostat![
BAe>·|drug #target+certai<featù+*cÈ@¾
EArhaphy|sew%th!eyelids
EA shiftÉ|giv%work }othe@traÛ>staff
BA Ìn|Ì<#tangle+i<Alzheimer'+~
BA|cÈ@drug mad!_yew treÀ
EA.Tay-Sach+~|Ð>Ë!#dÀtroy+ê!¾
EA-back|ask%patient+}repeßadvic!i<thei@ow<words||KA method
CA duct obstruc=||blocke>tea@duct|ARnasolacrimal	EA film|thi<laye@*tear+o<th!eye
EAiectasia|tin]visibl!Æ>vÀsels
CAalth visit||phon!o@video visit|EG[;EAconsulta=;LBappointmen
EAtry|he°monitor%_{distÈ
EAnitorÉ|check%patient+_afar
AAon!consulta=||phon!appointÑ|||4
EAhabilita=|recover]train%b]video
EAartan|Æ>prÀsur![
EA<effluvium|hai@los+ð@strÀs
EArase|Ì<#repair+DNA stran>ends	BAre|protectiv!cap ßth!en>*{DNA strand
EAlomide|ó<cÈ@pill
EB?associa=|two thÉ+#happe<clos!togethe@i<time	BA?lobe|sid!p°*th!Ø	EA?lob!epilepsy|seizù+_th!sid!*th!Ø	KAomandibular|*th!jaw joint	EAomandibula@Ã|pai<i<th!jaw joi¯an>øÀ||SHjoi¯d	AAomandibula@joint||jaw joint	EAomandibula@joi¯Ãs|jaw joi¯problems
EA joi¯count|numbe@*sor!joints
EA¿|swolle<o@sor!tendon||EFo;GAopathy	EAo¶|wor<tendon	KAous|*tendons
EAus|feel%th!nee>}pas+stool whe<ther!i+none
EA¶|fix%*{cor>}bone
EAvir|HIV an>lë@viru+[||JA disoproxil fumarî
EAnov¿|swÕ%*th!sheath ô>{tendon
EAmy|cutt%*{cor>õ<ø!an>bone
BA.TENS machÛ|devic!#ease+pai<^weak electr®pulsÀ
BAn-typ!headache|du³headach!#feel+lik!{tãband||HJ
PA i<die||thre!time+{day
BAgen|á!#ca<harm a<unbor<baby	KAgenic|abl!}harm a<unbor<baby	EAgenicity|powe@}caus!å defects	EAma|Ô^man]kind+*ý	EAzoospermia|sperm ^od>shapÀ
EAafÛ|fungu+[
EAalÛ|Å!#open+th!airways
EAratide|bone-build%shot
EA?æ|car!nea@death	CAatio<*Þ||abor=|AApregnanc]termina=
EAr]æ|hospit?car!_highl]traÛ>specialists	CAr]car!center||speciali±þ|SAre;OAþ	BAr]þ|hospit?fo@th!mo±complex casÀ	EAr]preven=|limit%th!harm _{Ë!someon!alread]has
EA sensitivity|h²we³{te±find+Ï!^{~	EA specificity|h²we³{te±clear+Ï!withoÂth!~	EA-rete±reliability|h²we³{te±gë+th!sam!rÀult twice
EAula@germ ce³tumor|typ!*tÀticl!´||ZAur	EAula@tor×|twiste>tÀticle, a<emergency
BA|tÀticle
EAteron!replaceme¯·|Ê¯^mal!Ùe||NH
BAe>cor>¹|spin?cor>stuÄi<place
EAog]*Fallot|group *he°problem+prÀe¯_å
KAlegic|^arm+an>leg+#do ºmove
KAic|*{ó<p°#passe+o<signals	EAoì|sma³cÂdeep i<th!Ø	EAus|ó<p°#passe+o<signals
EAsemia|Ð>Ú<^Áfew health]re>Æ>¾||HEa
EAomide|cÈ@an>lepros]drug #harm+unbor<babiÀ
EAology|stud]*death
EA®analy¶|find%commo<idea+i<interviews
EAyllÛ|Å!#open+th!airways||AJamin
EA *planne>behavior|ide{*wh]Ï!act||ZAur
LAeutic|use>}treat|healÉ	AAeut®agent||[	CAeut®benefit||Òbenefit	BAeut®dose|dos!#works	EAeut®drug monitorÉ|Æ>tÀt+}cheÄ{dose	BAeut®effect|heal%effect	EAeut®efficacy|h²we³{Ê¯works	BAeut®hypothermia|cool%th!bod]o<purpose||BAargete>temperatur!manageÑ	EAeut®index|gap õ<{useful an>{harmful dose	AAeut®interven=||µ	BAeut®level|level ßwhi»{Å!work+safely||MArange	AAeut®op=||Ê¯op=	EAeut®rÀponse|h²{patie¯react+}µ	EAeut®target|whß{drug aim+at	EAeut®ultrasound|soun>wave+#treßpain	EAeut®window|dos!o@tim!#help+withoÂharm	OAeutically||a+µ	KAeuticall]equivalent|work%th!same	EAeutics|µs
EAregula=|h²th!bod]ÿ+it+temperatù
BAne|vitami<B1
BAd!diùtic|wî@pill||IA
BAlidÛdione|diabete+[||ADglitaz
EBosal|mercury-base>prÀervativ!use>i<som!vaccinÀ||DDomer
EAntal|Å!#put+you }sleep
AA molar||wisdom tooth	EA mola@½|Ü?*wisdom teeth	EA stag!*labor|tim!_å }th!ðrå||TBu	EA trimÀter|la±3 month+*Þ||AM3||4	BA-degre!burn|bur<¸a³layer+*skin||AFfull-thicknÀs	BA-generatio<cephalosporin|ÖÓ
EAente¶|drain%*flui>_ô>th!lung||GHoc	LAic||chÀt	BA®aort®aneurysm|bulg!i<th!mai<arter]i<th!chÀt	CA®spÛ||middl!*th!back	CA®surgeon||che±surgeon	FA®½||che±½	EAoplasty|rÀhap%*th!chÀt	BAoscopy|look ú!th!che±^{thi<camera	BAoì|surger]¸{cÂi<th!chÀt
CA||chÀt
EAene>miscarriage|bleed%earl]i<pregnanc]#ma]o@ma]ºen>it||LAabor=
PA time+daily||thre!time+{day||||1
BAold|poi¯wher!someth%starts
CA cultù||throßswab tÀt
EAin|Æ>Ì<#form+clots	EAoangiiti+obliterans|blocke>vÀsel+i<smokers	BAocyte|Æ>ce³#help+clot+form	EAocytopathy|clott%cÕ+#work poorly	EAocytopenia|Áfew ¼-clott%¾	KAocytopenic|^Áfew clott%¾	EAocyto¶|Áman]¼-clott%¾	KAoembolic|*{mov%Æ>clot	BAoembol®event|harm _{mov%Æ>clot	EAoembolism|Æ>clot #break+loos!an>block+{Æ>vÀsel	FAoly¶||clot-bust%µ|JAt®·	LAolytic||clot-dissolvÉ	EAophilia|tendenc]}form Æ>clots	EAophleb¿|swolle<vei<^{Æ>clot	EAopoietin|Ù!#make+clott%¾	EAoprophylaxis|preventio<*Æ>clots	EBo¶|Æ>clot i<{Æ>vÀsel	KAotic|*Æ>clots	EAot®thrombocytopen®purpura|tin]clot+#us!up clott%¾	BAoxane|á!#make+Æ>clot	EAoxan!A2|á!#make+Æ>clot	CBus||Æ>clot
KA|*th!che±gland
EAa|Ô*{glan>i<th!chÀt
BA|glan>i<th!che±#train+immun!¾
EAlobulin|Ì<*th!thyroid
EA>carcinoma|thyroi>´||AAdifferentiî>thyroi>´;ARpapillar]	EA>ey!~|bulgÉ, sor!eye+_thyroi>~||AAGravÀ' ophthalmopathy;AAGravÀ' orbitopathy;HA-associî>ophthalmopathy	EA>func=|h²we³th!thyroi>works	BA>functio<tÀt|Æ>te±*h²th!thyroi>i+workÉ||IApanel	CA>nodule||lump i<th!thyroid	EAd-stimulat%Ùe|Ù!#tÕ+th!thyroi>}work	KAdal|*th!thyroid	BAdecì|Î<}Ü!a³o@p°*th!thyroid	EAd¿|swÕ%*th!thyroid
EAoxico¶|Ámu»thyroi>Ùe	EAropin|sign?#tÕ+th!thyroi>}work
BAÛ|Ù!_th!thyroid||AJlevo
AA||shi<bone
KA|*th!shi<bone	BA fractù|broke<shi<bone	BA plîau fractù|broke<top *th!shi<bone
EA Ã|sudde<move+o@sound+on!canºÿ
EAelor|Å!#prevent+clots
CA-born!~||Ë!û>b]ticks|LAâÀs	EA-born!encephal¿|ó<Ç<û>b]ticks
EA volume|ai@move>i<on!í
BA tabl!tÀt|te±#look+fo@th!caus!*faintÉ
EA }progrÀ×|tim!until th!Ë!get+worse	KA-dependent|chang%ove@time
BA up an>go tÀt|te±*stand%up an>walkÉ
EAl|ey!drop fo@high ey!prÀsù
CA||fung?ski<ñ=	DA cap¿||scalp rÉworm	DA corporis||rÉworm	DA cruris||joÄitch	EA ñ=|fungu+Ç<*th!skin||AAdermatophyto¶	DA pedis||athlete'+foot	EA versicolor|yea±rash #leave+lão@dark ski<spots||ALpityria¶
FAus||rÉ%i<th!ears
EAarin|Æ>thinne@shot
EApium|Å!#keep+airway+open||KA bromide
EAatide|diabete+an>weãlos+shot
EA engÛerÉ|grow%tissu!i<{lab	BA plasminoge<activator|Å!#dissolve+clots	EA typÉ|match%*orga<dono@an>patient
BA|measur!*germ-fight%Ìn+i<th!¼||DAre
GAe||adjust||I<th!lab it i+anothe@word.
FBo cÀsa=||help }quit tobacco	EAo dependence|Önee>fo@nicotÛ	EAo us!Ã|addictio<}nicotÛ||AAnicotin!dependence
EAzumab|Å!#calm+th!defens!system
EAnamometry|measur!*labo@pains
BA¶|stopp%earl]labor	BAtic|Å!#delay+å
BAerol|vitami<E||AKalpha-
EAtinib|Å!#calm+th!defens!system
EAbility|h²we³Ï!ca<pÂup ^it	KAble|#ca<b!borne
BA-lik!receptor|ce³alarm #spot+germs
EAodÛ|bladde@[
KAaphic|*scan+i<slicÀ
KA-clonic|stiff the<jerkÉ	BA-clon®seizù|seizur!^stiff, jerk%øÀ||AIgran>mal;AUgeneralize>
EAtry|te±*th!prÀsur!ú!th!eye
EAla@hypertrophy|enlarge>tonsils	BAlecì|Î<}Ü!th!tonsils
EA avul×|knocked-oÂtooth	EA enamel|har>oute@laye@*{tooth||AHdental	AA extrac=||tooth Üal|ALdental	EA mobility|loos!teeth	EA sensitivity|teeth #hurt ^hot o@cold||ALdenti<hyper;ALdentin!hyper
EA|lump *painful joi¯attack+crystals
KAl|pÂo<th!skin	CAl anÀthetic||numb%cream|KIa|It ma]also b!{spra]o@gel.	CAl Ó||antibiot®cream	EAl applica=|putt%o<th!skin	BAl corticosteroid|cream #calm+swollen, itch]skin||IH	AAl cream||ski<cream	EAl fluoride|fluorid!pÂo<teeth||QA varnish	CAl medica=||ski<[|NAÛ;IAdrug	AAl ointÑ||ski<ointÑ	BAl retinoid|vitami<A cream	CAl µ||ski<µ	OAlly||o<th!skin
EAmî|seizur!an>migrain![
EAaphy|shap!*{surface
BAomeras!ä|cÈ@drug #stop+cÕ+splittÉ
BAe+d!pointÀ|dangerou+fa±÷beat
EAollis|twiste>neck
EA anomalou+pulmonar]venou+return|lung vein+joÛ>}th!wrong side	EA bod]irradia=|ray+}th!whol!à	EA bod]surfac!area|shar!*th!ski<#i+burned	EA cholÀterol|a³cholÀterol i<th!¼	BA hip replaceÑ|new hip joint	EA joi¯arthroplasty|replac%{whol!joint	BA kne!replaceÑ|new kne!joint	EA lung capacity|a³th!ai@th!lung+ca<hold	EA mÀorect?exci×|Î<fo@lowe@bowel ´
EA.Toùtt!¹|Ú<#Í+tics||IJ's
BAquet|tãban>#stop+heav]bleedÉ
EA shoÄ¹|rare, life-threîn%âÀ+_bacteria
AAnt||poison
EAty|harm _{substÈ
CAlogist||poiso<expert	EBlogy|stud]*poisons	BAlog]screen|te±fo@drug+o@poison+i<th!à	EA¶|poisonÉ
CA||poison
BA vaccÛ|vaccin!again±{germ'+poison||GA
EA.Toxoplasm{gondii|parasit!foun>i<cßwaste	EAasmo¶|parasit!Ç<#ca<harm unbor<babiÀ
KAular|spongy, *bon!o@ey!drain	EAula@bone|spong]inne@bone||AFcÈllous	EAula@mÀhwork|drai<*th!eye	BAulecì|procedur!#lower+ey!prÀsù||IBoplast;ABlase@trabeculoplast
BA eleÑ|mÛr?neede>i<tin]amounts
CAa||windpipe	LAal||windpipe	EA?intuba=|í%tub!in}th!windpipe	BAlecì|Î<}Ü!th!neÄ*th!womb	EAobronchi?tree|windpip!an>airways	EAomalacia|flopp]windpipe	BAosì|open%i<th!neÄfo@{í%tube||HE
EAma|ey!Ç<#ca<caus!blindnÀs	EAmatou+trichia¶|eyelashe+turne>i<b]a<ey!ñ=
EA anxiety|h²anxiou+{perso<usuall]is
EAol|Öpai<[
EAam®acid|Å!#stop+bleedÉ
BA fatt]acid|harmful fat
KAbdominal|¸th!bÕy	EArteri?chemoemboliza=|cÈ@drug pÂin}th!lër'+artery||ZAsa=
BAathete@aort®valv!replaceÑ|replaceme¯*{he°valv!¸{Æ>vÀsel||ZA!implanta=	EArani?Doppler|ultrasoun>*ó<Æ>flow	BArani?direct curre¯stimula=|weak curre¯}th!Ø	EArani?magnet®stimula=|Ê¯#use+magnet+o<th!Ø	EAriptio<factor|Ì<#turn+gene+o<o@off	EAriptome|a³th!gene+#ar!turne>on	EAriptomics|stud]*whi»gene+ar!turne>on	EAutaneou+electric?ê!stimula=|pai<relief _weak electr®pulsÀ
KAermal|¸th!skin	CAerm?patch||ski<patch
EAc=|cutt%across	EApiderm?wî@loss|wî@lo±¸th!skin	BAsophage?echocardiogram|he°ultrasoun>don!¸th!foo>pipe||FUoÀoph	EAsophage?echocardiography|he°ultrasoun>_th!foo>pipe||FUoÀophag
EAemor?amputa=|los+*th!leg abov!th!knee	BAerrin|Æ>Ì<#carrie+iron	BAorm%Ôfactor|Ì<#ÿ+ce³growth	BAorm%Ôfacto@beta|Ì<#ÿ+ce³growth	HAuse|giv!Æ>to
BAene|gen!pÂi<_anothe@liv%thÉ	KAenic|carry%{gen!_anothe@liv%thÉ
JAent||brief	EAe¯elastography|sca<*h²stiff th!lë@is	CAe¯ischem®attack||mini-stroke|OLa|It i+a<emergency: "mini-stroke" mu±ºsoun>harmlÀs.	EAe¯tachypne{*th!newborn|short fa±í%ð@å||RIoe{*the
EAugula@intrahepat®portosystem®shunt|tub!#ease+prÀsur!i<th!lër
EAa=?rÀearch|rÀear»#turn+lab findÉ+in}µs	KAuminal|¸{vÀsel
KAembrane|go%¸{ce³wall	EAissibility|h²easil]it ûds	KAissible|abl!}ûd	FAis×||ûd	IAit||ûd
KAasal|¸th!nose
KAral|¸th!mouth
KAlacental|pass%¸th!placenta	EAla¯recipient|perso<òget+{new organ	EAla¯rejec=|th!bod]attack%{transplante>organ||AKorgan	EAlanta=|mov%*a<orga<o@ý	EAositio<*th!greßarteriÀ|he°vÀsel+switche>_å
KAectal|¸th!rectum-en>*th!bowel
EAheoretic?model|stage+*chang%{habit	KAhoracic|¸th!chÀt	EAhorac®echocardiography|ultrasoun>*th!÷	EAibi?amputa=|los+*th!leg bel²th!knee
EAdî|wîr]flui>_¼	KArethral|¸th!tub!#urin!come+oÂof	EArethr?rÀec=|Ü?¸th!bladde@tube	EArethr?rÀectio<*th!prostî|Î<#clear+tissu!block%th!fl²*urÛ
KAaginal|¸th!vagina	BAagin?ultrasound|ultrasoun>^{prob!i<th!vagina	KAerse|crosswise	EAers!myel¿|swÕ%*th!spin?cord
EAzumab|brea±cÈ@[
BA center|hospit?fo@sever!injuriÀ||LAre	EA-focuse>cognitiv!behavior?·|talk therap]ð@{shock%event||ZAbehaviour?·	KA-informed|#take+pa±traum{in}account	EA-informe>æ|car!#take+pa±traum{in}account||QAapproach	CAt®ó<injury||ó<injury	EAt®spin?cor>injury|spin!ê!damag!_a<accident	EAtology|car!*injuriÀ
EAer'+diarrhea|loos!stool+o<{trip||GNl;RCo;GCler'+diarrho
EArost|ey!drop fo@high ey!prÀsù
EAone|Å!fo@l²moo>an>sleep
EAe¯adherence|follow%{Ê¯plan	CAe¯arm||Ê¯group|AEinterven=;AAinterventio<group	DAe¯discontinua=||en>*µ|AAdiscontinuatio<*µ;AAdiscontinuatio<*·	EAe¯failù|Ê¯#doe+ºwork	DAe¯initia=||st°*µ|AAinitiatio<*µ;AAinitiatio<*·	AAe¯modality||typ!*µ	AAe¯protocol||Ê¯plan	AAe¯regimen||Ê¯plan|BIherapeutic	EAe¯rÀponse|h²{patie¯react+}µ	EAent-emerge¯advers!event|sid!effect dur%µ	KAent-naë|òha+neve@ha>thi+µ||MCï;AGdrug	EAent-relî>mortality|death+_th!µ	EAent-relî>toxicity|harm _th!µ	EAent-re¶ta¯deprÀ×|deprÀsio<#doe+ºget bette@^drugs||ALrefractory	EAent-re¶ta¯schizophrenia|sever!Ñ?âÀ+drug+do ºease
BAode|flatworm
EA|shak%#you canºÿ
EA.Treponem{pallidum|germ #Í+{Ë!û>b]sex
EAoin|vitami<A [||AAall-tran+retino®acid
ED|decid%òneed+car!first	BA nurse|nurs!òdecide+òi+see<first
EAinolone|steroid||NA acetonide
EAa¶|eyelashe+#tur<inward	EAno¶|worm Ç<_raw meat||HEÕ
EA.Trichomona+vaginalis|parasit!û>b]sex	EAlogy|stud]*hair	EAmona+ñ=|Ç<û>b]sex	EAmonia¶|Ç<û>b]sex, Í>b]{parasite	EAtillomania|urg!}pu³oÂhair
EAria¶|whipworm ñ=
EApi>regurgita=|leak i<{valv!o<th!rãsid!*th!÷	BApi>valve|valv!o<th!rãsid!*th!÷
BAl®antideprÀsant|olde@typ!*deprÀsio<[
BAin?êe|ê!#feel+th!face	EAin?neuralgia|ê!Ú<#Í+sudden, sever!fac!pain
BAceride|typ!*fßi<th!¼
BAothyronÛ|activ!Ù!_th!thyroid
BDter|three-month p°*{Þ||||4
EAhoprim|bladde@Ç<[	EAhoprim-sulfamethoxazole|Ó||AHco-trim;AHcotrim
KAsic|^thre!phasÀ
KA-blind|hidde<_patients, staff an>thos!òstud]th!rÀults	EA-negativ!brea±´|brea±cÈ@#doe+ºrÀpon>}Ù!µ
BAn|migrain![
EAs|troubl!open%th!mouth
EAy|hav%thre!copie+*{DNA strand
AA||lozenge
EAin|he°Ì<i<th!¼, high ð@{he°attack
EA concentra=|lowe±amou¯i<th!¼||HAlevel
PB }conceë||try%}get pregnant
EA.Trypanosom{cruzi|parasit!û>b]kiss%bugs
EAn|gÂÌ<#break+dow<food
BAphan|Ì<build%bloÄi<food
KA|*th!tube+_th!ovariÀ	EA infertility|troubl!hav%{bab]_blocke>tubÀ	BA liga=|Î<#close+th!tube+}preve¯Þ
BAuli<ski<tÀt|ski<te±fo@TB||AFMantoux	EAulou+menÉ¿|TB Ç<ô>th!Ø
EAu+sclero¶|Ð>growth+i<th!ó<an>organs||SA complex
KAr|*tin]tube+i<th!kidney
EAmia|Ç<_tick+o@rabbits||FEa
DAc=||swÕÉ
EA burden|amou¯*cÈ@i<th!à||GAload;EIu;EAu@load	EA cÕ|cÈ@cÕ||EGu	BA grade|h²abnorm?th!cÈ@cÕ+look||EHu;AHcÈ	EA growth|Ô*{´||EIu	EA inva×|cÈ@grow%in}nearb]ý||EKu	EA lysi+¹|âÀ+whe<cÈ@cÕ+di!quickly||EQu	BA marker|Æ>sig<#ca<poi¯}´||EIu	EA microenvironÑ|cÕ+an>vÀsel+ô>{tumor||ESu	BA necrosi+factor|Ì<#Í+swÕ%i<th!à||VA alpha;ERu;EAu@necrosi+facto@alpha	EA necrosi+facto@ä|Å!#calm+th!defens!system||AKTNF;AAanti-TNF ·;EVu@necr	EA progrÀ×|Ô*{´||ENu	EA size|siz!*{´||EGu	EA stage|h²fa@{cÈ@ha+ûd||EHu	BA supprÀso@gene|gen!#help+stop ´||QA;ERu;EAu@supprÀsor
EAgene¶|h²cÈ@starts||AHcarcino	KAgenic|caus%tumors
EAî|ridg!ú!th!nose	EAat!reduc=|shrink%*ridge+i<th!nose	EAecì|Ü?*{ridg!i<th!nose
EA|firmnÀ+*th!skin
EA.Turne@¹|girl bor<^on!X DNA strand||GJ's
PA daily||twic!{day||||1
BA study|stud]#compare+twin+}lear<aboÂgenÀ	EA-twi<transfusio<¹|unequ?Æ>fl²õ<twins||GTo-twi<t
EA-week wait|fa±cheÄfo@possibl!´||NA referral||4
KAic|*th!eardrum	AA®membrane||eardrum	EAocente¶|needl!¸th!eardrum	EAometry|te±*h²th!eardrum movÀ	CAoplasty||eardrum repair	BAostom]tube|tin]tub!#drain+th!ear
EA 1 diabete+mÕitus|diabete+#alway+need+insulin||ASinsulin-dependent	EA 2 diabete+mÕitus|mo±commo<typ!*diabetÀ||ASnon-insulin-dependent	EA I error|find%{differenc!#i+ºreal	EA II error|miss%{differenc!#i+real
EA>fever|seriou+Ç<_unsaf!foo>o@wîr||HA
BAl antipsychotic|olde@Å!fo@sever!Ñ?âÀs||AOfirst-genera=
BAne|Ì<build%block	EAn!kinase|Ì<#send+Ôsignal+i<¾	BAn!kinas!ä|pi³#block+cÈ@Ôsignals
EAtina=|tagg%*Ìn+fo@breakdown
EA=|ope<sorÀ	KAtë|^ope<sorÀ	EAtiv!col¿|bowel Ë!#Í+sore+i<th!larg!bowel	EAtiv!proct¿|swolle<lowe@bowel||AJ
BA|bon!o<th!little-fÉe@sid!*th!forearm
KA|*th!forearm, littl!fÉe@side	BA êe|ê!along th!elbow
EAiltra=|Ü?*extr{flui>_¼
DAonography||ultrasound
EAiolet|ray+_th!sun	EAiolet radia=|harmful ray+_th!sun||AKUV
BAc?artery|arter]i<th!cord	EAc?arter]Doppler|te±*Æ>fl²i<th!cord	EAc?cor>¼|Æ>left i<th!cord||AK	EAc?cor>clampÉ|clos%*th!cor>ð@å||AN;AOdelayed	EAc?cor>prolapse|cor>#slip+oÂbefor!th!baby||AN	BAc?hernia|bulg!nea@th!bÕ]button	AAcus||bÕ]button
BAl{review|summar]*man]rÀear»reviews
KAded|^everyon!know%òget+what||AIno
DAensî>æ||unpai>æ|||2	EAlicî>malaria|malari{withoÂdangerou+signs	EAlicî>urinar]tract ñ=|simpl!bladde@ñ=
EA-fiv!mortality|death+*childre<unde@5||AKchild
JAiagnosed||ofte<missed
KAnsùd|^Álittl!insurÈ||||2
CAy%condi=|Òproblem #someon!alread]has|othe@Òproblem|LJÒ;LJmedic?
EAutri=|Álittl!foo>o@nutrients
KAowered|Ásma³}sh²{re?effect
EAende>tÀtis|tÀticl!#di>ºmov!down||QBe
EActabl!vir?load|Álittl!viru+i<th!Æ>fo@{te±}find
KAerentiîd|^cÕ+*no speci?type
EAaÛ>infertility|troubl!hav%{bab]^no know<Í
BA=î>heparin|Æ>thinner
BA.Unifie>Parkinson'+Diseas!Rat%Scale|scor!*Parkinson'+symptoms
LAeral|o<on!side|one-sided	OAerally||o<on!side
EAa@deprÀ×|deprÀsio<withoÂhigh moods
BAiat!analy¶|metho>#look+ßon!facto@ß{time
KActable|#canºb!cÂout
BArî>fat|healthie@fßi<food+su»a+nut+an>fish||APmono;APpoly
EAl!angina|che±pai<ßrÀt, a<emergency
AAr>effect||sid!effect|CHdÀirable
PA discharge||ð@th!hospit?stay|AKfollowÉ	PA discharg!from||ð@leavÉ|AR;APfollowÉ
BA endoscopy|camer{cheÄ*th!foo>pip!an>stomach||GJGI 	CA extremity||arm	EA gastrointÀtin?bleedÉ|bleed%i<th!stoma»o@foo>pipe||XAhemorrhage;XAhaemorrhage	EA limb|arm	EA limb spasticity|stiff arm øÀ	BA rÀpirator]tract ñ=|Ç<*th!nos!o@throat, su»a+{cold||SHin
IAlî||tur<up|CI-	EAla=|turn%up *{gen!o@procÀs||CK-
KAzed|liv%i<o@mad!in}citiÀ||GCs
BA|wast!mad!_Ìn	BA í tÀt|í te±fo@{stoma»germ
EA.Ureaplasma|germ i<th!bladde@an>sex organs
EA|wast!buildup i<th!Æ>_kidne]failù||CEa
KA|^kidne]wast!i<th!¼||CEa
BA|tub!_th!kidne]}th!bladder	KAal|*th!tube+_kidne]}bladder||GAic	EA?stent|tub!#keep+urin!flowÉ	EAocele|bulg!*{tub!_th!kidney	BAoscopy|look in}th!kidne]tube+^{thi<camera
BAa|tub!#carrie+urin!oÂ*th!à	KAal|*th!tub!#drain+th!bladder	EA?strictù|narrow%*th!bladde@tube	EA¿|swÕ%*th!tub!#carrie+urin!out	EAocele|bladde@tub!#bulgÀ	EAography|X-ra]*th!bladde@tube	EAoplasty|repai@*th!bladde@tube	EAoì|cÂ}wide<th!bladde@tube
EA incontÛnce|sudde<urg!}pas+urÛ, ^leaks||ENncy
BA suspecte>cÈ@referral|fa±cheÄfo@possibl!´||||4	BA Ê¯centre|plac!fo@urge¯problem+#do ºthreî<life||||4
KAuric|help%aci>wast!leave
AAy¶||urin!tÀt
LAy||urÛ	EA]albumi<excre=|Ì<lo±i<urÛ	BA]catheter|thi<tub!#drain+th!bladder||AKFole	EA]catheteriza=|plac%*{tub!#drain+th!bladder||RFs	EA]excre=|leav%th!bod]i<urÛ	EA]frequency|need%}pas+urin!often	EA]incontÛnce|leak%urÛ||ABincontÛnc!*urin	EA]reten=|ºbe%abl!}empt]th!bladder||EKe	BA]tract|kidneys, bladde@an>th!tube+fo@urÛ||IAsystem	BA]tract ñ=|bladde@o@kidne]ñ=	EA]urgency|sudden, Önee>}pas+urÛ
IBe||pee||||1	FAion||peeÉ||||1
BA cultù|lab te±fo@germ+i<th!urÛ	BA dipstiÄtÀt|quiÄurin!te±^{pape@strip	AA drug screen||urin!drug tÀt	EA osmolality|h²concentrî>urin!is	EA output|amou¯*urÛ	AA specimen||urin!sample
BAam®tÀt|te±*h²th!bladde@hold+an>emptie+urÛ	EAamics|tÀt+*th!bladder
EAwmetry|te±*urin!flow
EAphy|X-ra]*th!kidney+an>bladder
BAecologist|docto@fo@wome<^bladde@problems||GJa
EAase|clot-dissolv%[
EAhia¶|stone+i<th!kidney+o@bladder||CKeter;CAeter?stone
BAist|docto@fo@bladde@an>prostat!problems	EAy|car!fo@bladder, kidne]an>prostat!problems
EA¶|life-threîn%reactio<}{urin!ñ=
BAmy|open%i<th!bÕ]#let+urin!out
EAli?carcinoma|bladde@´||ALtransi=?cel
EAoxychol®acid|lë@bil![||FAiol
EBria|hivÀ
EAnumab|shot fo@scal]ski<~||AHsecu
PA]prÀent+with||usuall]show+up with|AStypic;AQcommon
KAe|*th!womb	EA!arter]emboliza=|procedur!#shrink+growth+i<th!womb||VEsa;INfibroid;IFfibroi>embolis	EA!atony|womb #doe+ºtighte<ð@å	EA!bleedÉ|unusu?bleed%_th!womb||AQabnorm?;AQdysfunc=?	FA!´||womb ´|AHendometrial	EA!contrac=|tighten%*th!womb	BA!fibroid|Ôi<th!womb #i+º´||AAleiomyoma;IAleiomyoma;AH	EA!prolapse|womb #drop+in}th!vagina||EJovaginal	EA!ruptù|tea@*th!womb	EA!sarcoma|rar!cÈ@*th!womb
KAlacental|*th!womb an>placenta
BAonic|Å!#tighten+th!womb||KA agent
BA|womb
EAatio<review|insùr'+cheÄ#car!i+needed||MAmanageÑ||2
EA melanoma|cÈ@ú!th!eye||ALchoroid
EAs|swÕ%ú!th!eye
BA|sma³flap ßth!baÄ*th!throat
EAalatopharyngoplasty|throßÎ<fo@snorÉ
BA!adjuvant|adde>á!#make+{vaccin!work better	FA!administra=||giv%vaccinÀ	BA!candidî|vaccin!be%tÀted	EA!coverage|shar!*Ï!òar!vaccinîd||GJa=;AJimmuniza=;AJimmunisa=;IBuptak;GBatio<uptak	EA!effectënÀs|h²we³{vaccin!work+i<everyda]life	EA!efficacy|h²we³{vaccin!work+i<trials	BA!failù|âÀ+dÀpit!{vaccÛ	EA!hÀitancy|dela]o@doubt aboÂgett%vaccinîd	BA!informatio<stîÑ|fact sheet aboÂ{vaccÛ||||2	EAe-derë>poliovirus|polio viru+#come+_th!or?vaccÛ	KAe-hÀitant|unsur!aboÂvaccinÀ
BA-as¶te>delëry|å ^th!help *{suctio<cup||GA extrac=;BJentouse
EAl atrophy|thin, dr]vagin?tissu!ð@menopause||BOulvov;AAatroph®vagin¿;AAgenitourinar]syndrom!*menopause	EAl å ð@cÀarean|vagin?å ð@{pa±C-sec=||||2	EAl candido¶|yea±Ç<*th!vagina	CAl delëry||vagin?å|AQspontaneou+	EAl hysterecì|Ü?*th!womb ¸th!vagina	DAl intercourse||vagin?sex	EAl prolapse|vagin{#slip+down	EAl rÉ|Ù!r%fo@å ÿ	BAl suppository|Å!#goe+in}th!vagina
EAsmus|tãvagin?Ý+#mak!sex painful	EAtis|sore, swolle<vagina||BIulvov
EAmy|cutt%*{stoma»êe
BA êe|long ê!_ó<}bÕy	EA ê!stimula=|Ê¯#send+weak pulse+}{neÄêe
EAclovir|herpe+[||FGi
EAciclovir|viru+[||AL
BAte>quÀ=naire|set *quÀ=+prove<}work||KAinstruÑ;KAtool
EAty|h²tru!{rÀult is
EAtan|Æ>prÀsur![
EA-base>æ|car!#i+pai>fo@b]rÀults||||2
BA repair|mend%{he°valve	BA replaceÑ|putt%i<{new he°valve
KAar|*th!he°valvÀ	FAa@he°~||he°valv!~	EA¿|swolle<he°valve	EAopathy|he°valv!~	BAoplasty|procedur!#open+{stiff he°valve
EAycin|ÖÓ	EAyci<re¶tÈ|whe<{Ödrug stop+workÉ	EAycin-re¶ta¯enterococci|gÂgerm #re¶t+{Ödrug||VAEnterococcus
EAclÛ|pi³fo@quitt%smokÉ
EAility|h²mu»thÉ+differ
EAce|h²û>oÂvalue+are	BAt *concern|form *{viru+#ûd+mor!o@harm+more	BAt *interÀt|form *{viru+unde@watch
FBlla||chickenpox	EAll{zoste@virus|viru+#Í+chickenpox an>shÉlÀ
BAcele|swolle<vein+ô>th!tÀticle	EAcelecì|Î<o<swolle<vein+nea@{tÀticle	BAs!vei<½|Î<o<swolle<leg veins	BAsity|swollen, twiste>vein
DAa||smallpox
EA deferens|tub!#carrie+sperm
LAar||Æ>vÀsel	EAa@calcifica=|hardene>arteriÀ||AOcoronar]artery;AOcoronary	EAa@cognitiv!impairÑ|think%problem+_poo@Æ>flow	EAa@deÑia|deÑi{Í>b]poo@Æ>fl²}th!Ø	FAa@~||Æ>vÀsel ~	BAa@endotheli?Ôfactor|Ì<#make+Æ>vÀsel+grow	EAa@occlu×|blocke>Æ>vÀsel	BAa@remodelÉ|chang!i<th!wall+*Æ>vÀsels||QDl	EAa@re¶tÈ|h²har>it i+fo@Æ>}flow||ATperipher?	CAa@surgeon||Æ>vÀsel surgeon	FAa@½||Æ>vÀsel ½	EAatù|Æ>vÀsel+*{bod]part	EA¿|swÕ%*th!Æ>vÀsels	EAopathy|Æ>vÀsel ~
BAomy|å ÿ Î<fo@men
BA-occlusiv!cri¶|boÂ*sever!pai<_blocke>Æ>vÀsels||AHsickl!cÕ
KAtë|chang%th!width *Æ>vÀsels
FAnstric=||tighten%*Æ>vÀsels	KAnstrictë|narrow%Æ>vÀsels	BAnstrictor|Å!#narrow+Æ>vÀsels
FAla=||widen%*Æ>vÀsels|JDat	BAlator|Å!#widen+Æ>vÀsels	KAlatory|widen%Æ>vÀsels
KAtor|*th!Ý+*Æ>vÀsels	BAto@symptom|sudde<feel%*heßo@nãsweats
BAÀsin|Ù!#make+th!bod]keep wîr||AAantidiùt®Ùe	BAÀsor|Å!#raise+Æ>prÀsù	EAÀso@support|drug+}rais!Æ>prÀsù
EAasm|sudde<tighten%*{Æ>vÀsel
KAgal|_{sudde<drop i<he°rat!an>Æ>prÀsù	EAg?syncope|faint%ð@fear, pai<o@long standÉ
EA ÿ|kill%th!insect+#û>~	BA-born!~|Ë!#mosquitoÀ, tick+o@flea+ûd
EAtiv!stî|awak!bÂºaware
EAarynge?insufficiency|poo@clos%behin>th!nos!i<speech
BA cava|larg!vei<in}th!÷||AJinferio@;AJsuperio@	BA cav{filter|devic!#catche+Æ>clots||AQinferio@
AAnctù||Æ>draw|DIe
EAaxÛ|Å!fo@deprÀ×||ALdÀ
CAam||X-ra]*th!veins	EAaphy|X-ra]*veins
LA||vein	EA insufficiency|weak leg vein+#let Æ>pool||AUchron®	EA thromboembolism|Æ>clot i<{vein	BA ulcer|ope<sor!o<th!leg _poo@Æ>flow||HFleg 
BAa=-perfusio<scan|sca<*ai@an>Æ>fl²i<th!lungs	CAator||í%machÛ	EAator-associî>pneumonia|lung Ç<_{í%machÛ	KAatory|*íÉ
KAl|o<th!fro¯o@bÕ]side	BAl hernia|bulg!i<th!bÕ]wall
KAcular|*th!÷'+lowe@chambers	BAcula@arrhythmia|dangerou+uneve<÷beat	BAcula@assi±device|pump #help+{weak ÷||AZleft 	BAcula@dysfunc=|weak pump%*th!÷	EAcula@ectopy|extr{÷beats	EAcula@fibrilla=|he°rhythm #stop+th!he°_pump%¼	BAcula@remodelÉ|chang!i<th!÷'+shap!ð@damage||TDl	BAcula@sept?defect|hol!õ<th!lowe@chamber+*th!÷	EAcula@tachycardia|fast, dangerou+÷beß#start+i<th!lowe@÷	EAculography|X-ra]*th!he°chambers	BAculoperitone?shunt|tub!#drain+flui>_th!Ø||AGVP	EAculosì|drai<fo@ó<fluid
KAr|*tin]veins
BA|tin]vein
EAmil|he°an>Æ>prÀsur![
EA|whit!coat%o<{newborn'+skin
AA{vulgaris||wart
BAra|bon!*th!spÛ	KAral|*th!bone+*th!spÛ	BAr?artery|arter]i<th!neÄ}th!Ø	BAr?à|bloÄ*bon!i<th!spÛ	AAr?column||spÛ|AJspin	BAr?fractù|broke<bon!i<th!spÛ||KIcomprÀsio<	BAroplasty|procedur!#firm+up {broke<bon!i<th!spÛ||AHkyph
EAorfin|light-activî>ey![
EAo|feel%#th!room i+spinnÉ
EA l²å weight|å weãunde@3.3 pounds||OG	BA l²å weãinfant|bab]unde@3.3 pound+ßå	EA l²calori!diet|diet ^ver]few caloriÀ	EA low-densit]lipoÌn|particl!#carrie+fßi<th!¼
KAl|*th!bladder
EAe|sma³blister
EAùter?reflux|urin!#flow+baÄtowar>th!kidneys||MHic	EAvagin?fistula|hol!õ<bladde@an>vagina
KAlar|^sma³blisters
KAular|*th!balanc!orga<i<th!ear	EAula@dysfunc=|inne@ea@balanc!problem	EAula@migraÛ|migrain!^dizzinÀs	EAula@rehabilita=|balanc!exercise+fo@dizzinÀs||LA·	BAula@system|inne@ea@part+#ÿ balÈ	KAulocochlear|*hear%an>balÈ
BAity|powe@}lë
EA.Vibrio cholerae|germ #Í+cholera
EAou+trauma|distrÀ+_help%Ï!òhav!bee<¸trauma||AHsecondary
EA-as¶te>thoracoscop®½|che±surger]¸sma³cuts
BAluoroscopy|mov%X-ra]*swallowÉ||AAmodifie>barium swallow
KAus-intensity|#make+it har>}talk	EAus-intensit]activity|activit]#make+it har>}talk||TAexercise;TGphysic?ac
BA|tin]fÉe@i<th!gut
BA alkaloid|cÈ@drug _{plant
EAstÛ|cÈ@[||DFbla
BA antigen|p°*{viru+th!bod]spots	FA gastroenter¿||stoma»flu|||2	BA genome|gene+*{virus	BA hemorrhag®fever|sever!vir?âÀ+#ca<caus!bleedÉ||HQa	EA hepat¿|lë@Ç<Í>b]{virus	BA load|amou¯*viru+i<th!¼	EA menÉ¿|swÕ%ô>th!Ø, ofte<_{virus||ALaseptic	BA replica=|copy%*{virus	EA sheddÉ|giv%off *viru+#ca<ñt others	EA supprÀ×|so littl!viru+#tÀt+ca<hardl]fin>it	BA vector|harmlÀ+viru+use>}carr]genÀ	BA vecto@vaccÛ|vaccin!#use+{harmlÀ+viru+a+{carrier
FBa||viru+i<th!¼|DEa
BA|sÉl!viru+particle
KAgic|*virusÀ||JAal	BAgic?failù|HIV drug+#stop workÉ	BAgist|scienti±òstudie+virusÀ	EAgy|stud]*virusÀ
EAl ward|þ-level car!ßhome||AAhospit?ßhome||4
KAdal|kill%virusÀ
EBnce|h²dangerou+{germ is	BAnc!factor|whßmake+{germ harmful	LBnt||dangerous
EAa|viru+i<urÛ
KAal|*th!organ+ú!th!à	EA?adipos!ý|fßô>th!organs	FA?fat||deep bÕ]fat	EA?leishmania¶|deadl]Ç<û>b]san>fliÀ||AAkala-azar
EAity|thicknÀ+*{fluid	EAuppleÑa=|gel shot in}{joint
LAs||thick
FA acuity||sharpnÀ+*sight	EA acuit]loss|los+*sharp sight	BA analog scale|lin!o<whi»Ï!mark h²Ö{feel%is||NGue	EA field|a³#someon!see+whil!look%straãahead	BA fiel>defect|blin>are{i<whßyou see||NAloss	BA fiel>tÀt|te±*h²fa@}th!side+you ca<see	EA func=|h²we³th!eye+work	EA hallucina=|see%thÉ+#ar!ºthere	EA impairÑ|poo@sã#glasse+canºfull]fix||DLion	EA loss|troubl!seeÉ||HAdisturbÈ
EA capacity|a³th!ai@you ca<bl²out	QA signs|pulse, íÉ, temperatur!an>Æ>prÀsù
FA<D deficiency||l²vitami<D	EA<D status|h²mu»vitami<D on!has	BA<K antagonist|Æ>thinner	BA<suppleÑa=|tak%vitamins
EAgo|patche+*ski<#tur<lighter
BAì|Î<ú!th!baÄ*th!eye
KAretinal|*th!baÄ*th!ey!an>it+jÕy	EAus|clea@jÕ]i<th!eye||IA humor;IA à	EAu+hemorrhage|bleed%ú!th!eye||KJa
EA malaria|typ!*malari{#ca<com!back
EA cor>dysfunc=|voc?cord+#clos!whe<the]shoul>open	EA cor>paraly¶|voc?cord+#do ºmove||GLfol	BA fold|ban>i<th!throß#make+sound
EAza=|mak%sounds||GFs	IAze||mak!sounds|GBs
EAon?rehabilita=|help ^gett%baÄ}work
EAg|pass%urÛ
BAl!organ®compound|chemic?#get+in}th!ai@_paint+an>cleaners
EA expan×|add%flui>}th!¼	EA *distribu=|h²fa@{drug ûds
BAus|twiste>bowel
EA Willebran>~|Ð>Ú<i<whi»Æ>doe+ºclot wÕ
EAnazole|Öfungu+[||AIposa;AAcaspofungin
EAxetÛ|Å!fo@deprÀ×
EAabilit]factor|th%#make+harm mor!likely
EA|oute@femal!sex organs
KA|*th!oute@femal!sex organs||FAl	EA ´|cÈ@*th!oute@femal!sex organs	EA intraepitheli?neoplasia|change>cÕ+*th!oute@sex organs
EAì|Ü?*oute@femal!sex organs
EAis|sor!oute@femal!sex organs
EAynia|long-last%pai<ô>th!open%*th!vagina
EAagin?candidia¶|vagin?yea±ñ=||BS
DA circumference||wai±size	EA-to-hip ratio|wai±siz!divide>b]hip size
EA.Waldenström macroglobulÛmia|rar!Æ>´||JQom m;ZAaemia;JEom macroglobulina
FB immunity||fad%protec=
BA ¶ter|nurs!i<charg!*{ward||||4
EAin|pi³#thin+th!¼
BAt period|break _{Å!befor!{stud]starts
EAul waitÉ|regula@check+^no Ê¯yet
BAorn!~|âÀ+_unsaf!wîr||LAâÀs
EAg|slowl]stoppÉ	EAg _mechanic?ventila=|slowl]stopp%th!í%machÛ
BA-bear%exercise|exercis!o<you@feet, su»a+walkÉ	EA-for-age|weãcompare>^age	BAe>mea<difference|averag!difference, ^larg!studie+count%more
KA tolerîd|^few troubl%sid!effects	BA-chil>visit|routin!checkup fo@{child||LAcheck;LAexam;FGbaby||2	KA-differentiîd|^nearl]norm?¾	BA-woma<visit|yearl]checkup fo@{woman||LAexam||2
EA.We±Nil!virus|viru+û>b]mosquitoÀ
EA.WÀter<blot|lab te±#find+{Ìn||AAwÀter<blottÉ
CA||raised, itch]bump
EA|whistl%í
EAng|whistl%í
EAsh-associî>Ã|neÄinjur]_{sudde<jerk||IA injury
BA.Whippl!procedù|Î<o<th!pancrea+an>nearb]organs||AApancreaticoduodenecì
BA Æ>ce³count|cou¯*th!cÕ+#fãñ=	EA coßhyperten×|high Æ>prÀsur!onl]ßth!doctor's	EA matter|inne@wir%*th!Ø	EA matte@hyperintensity|sma³spot o<{ó<scan||NAlÀion	BA spot lÀion|earl]sig<*tooth decay
PA prÀe¯with||òhave	PA prÀent+with||òhas
EA-ó<radio·|ray+}th!whol!Ø||FH ó<radiatio<
BA loc?exci×|Î<}Ü!{lump an>som!tissu!ô>it
BA determina¯*health|liv%Ú<#affect+health||||4
BA.Wilcoxo<tÀt|te±*whethe@two group+differ||JEsigned-rank ;JErank-sum 
KA-type|norm?form *{gene
EA.William+¹|rar!gen!Ú<#affect+he°an>learnÉ
BA.Wilm+tumor|childhoo>kidne]´||FG';KBu;FB' tumou
EA.Wilson'+~|Ð>Ú<#build+up coppe@i<th!à||GI
BAaw?symptom|i³effect *stopp%{drug o@alcohol	EAaw?¹|âÀ+ð@stopp%{drug
PA norm?limits||normal
BA.Wolff-Parkinson-Whit!¹|extr{path #speed+th!÷
EAg memory|hold%fact+i<min>fo@{short time
EA car!nurse|nurs!òtreat+wounds	EA closù|clos%*{wound	BA cultù|lab te±fo@germ+i<{wound	FA dehiscence||woun>reopenÉ	EA healÉ|heal%*{cÂo@sore	EA ñ=|ñte>wound
QAoun>servicÀ|fu³rang!*support||LAæ
KA.X-linked|passe>o<i<{wa]#mostl]affect+boys
EAlasma|yÕ²fßpat»o<th!eyelid
BAn!oxidas!ä|Å!fo@painful joi¯attacks
EAma|yÕ²fßlump i<skin
KAneic|_anothe@speciÀ
EAansplanta=|transpla¯_a<anim?}{person
EArm{pigÑosum|Ð>extrem!reactio<}sunlight
EAthalmia|dr]eye+_laÄ*vitami<A
DAs||dr]skin|EAderma
FAomia||dr]mouth
EA|ski<an>bon!Ç<i<hot regions
BA lë>^disability|year+spe¯i<poo@health	QA *lif!lost|year+#Ï!woul>hav!lë>withoÂth!~||ASpotenti?
EA fever|viru+û>b]mosquitoe+#ca<harm th!lër
EA.Yersini{pÀtis|germ #Í+plague
EA-score|h²fa@_average
EAvir|flu [
EAdÛ|HIV [
EA.Zik{virus|viru+û>b]mosquitoe+#ca<harm unbor<babiÀ
EAidone|Å!fo@sever!Ñ?âÀs
EAon®acid|bone-strengthen%drip||IAî;AApamidronî
EAem|sleep [||CApiclone
CBis||Ë!#ûd+_animal+}Ïe
CB®~||Ë!#ûd+_animal+}Ïe
BA|egg joÛ>b]{sperm`;

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
