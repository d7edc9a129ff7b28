/** A Greek or Latin part of medical words. A hyphen says where the rest of the word stands. */
export interface WordPart {
  readonly part: string;
  readonly meaning: string;
  /** What it becomes in a sentence of plain words: `the liver`, or `inflammation of {}`. Parts with two meanings have none. */
  readonly says?: string;
}

/*
 * A line a part: the part, its meaning, and after a bar what it becomes in a sentence of plain words. A bar alone says that
 * the meaning does: with "the" for the beginnings of words, with "of {}" for endings. `{}` is what comes before an ending,
 * `[]` the same without its article, `*` begins what an ending says by itself, and `@` a time and not a place.
 */
const endingRows = `
-aemia blood
-aemic of the blood
-afil a medicine for blood flow
-algia pain|pain in {}
-apine a medicine for the mind
-arthritis inflamed joint
-ase enzyme
-asone a steroid medicine
-astine an allergy medicine
-azepam a calming medicine|*a medicine that calms or brings sleep
-azolam a calming medicine|*a medicine that calms or brings sleep
-azole a medicine against fungus
-bactam a helper of antibiotics|*a medicine that helps antibiotics work
-barbital a strong calming medicine|*a strong calming medicine
-bendazole a medicine against worms|*a medicine against worms
-bicine a cancer medicine
-blast young cell
-buterol a medicine that opens airways|*a medicine that opens the airways
-caine a numbing medicine|*a numbing medicine
-cele swelling or hernia|bulging of {}
-centesis taking fluid with a needle|taking fluid from {} with a needle
-cept a medicine that blocks a signal of the body
-ciclib a cancer medicine|*a cancer medicine
-cidal killing|that kills {}
-cillin a penicillin|*an antibiotic
-citinib a medicine that calms the body's defence|*a medicine that calms the immune system
-conazole a medicine against fungus|*a medicine against fungus
-coxib a pain reliever|*a pain reliever
-curonium a medicine that relaxes muscles in surgery|*a medicine that relaxes muscles during surgery
-cycline an antibiotic|*an antibiotic
-cyte cell
-cytosis more cells than usual
-dalafil a medicine for blood flow|*a medicine that improves blood flow
-dase enzyme
-denafil a medicine for blood flow|*a medicine that improves blood flow
-dipine a medicine that widens blood vessels|*a medicine that lowers blood pressure
-dronate a medicine for weak bones|*a medicine for weak bones
-dronic a medicine for weak bones
-dynia pain|pain in {}
-ectasia widening|widening of {}
-ectasis widening|widening of {}
-ectomy removal by surgery|removal of {} by surgery
-emesis vomiting|vomiting of {}
-emia blood
-emic of the blood
-entan a medicine for high pressure in the lungs
-faxine a medicine for mood|*a medicine for mood
-fenac a pain reliever|*a pain reliever
-fentanil a strong pain reliever|*a strong opioid pain reliever
-fibrate a medicine that lowers fats in the blood|*a medicine that lowers fats in the blood
-floxacin an antibiotic|*an antibiotic
-flurane a gas that brings sleep for surgery|*a gas that brings sleep for surgery
-formin a medicine for diabetes|*a medicine for diabetes
-gatran a medicine against clots|*a medicine against blood clots
-genesis beginning or making|making of {}
-genic made by, or making
-gepant a medicine for migraine|*a medicine for migraine
-gliflozin a medicine for diabetes|*a medicine for diabetes
-glinide a medicine for diabetes|*a medicine for diabetes
-gliptin a medicine for diabetes|*a medicine for diabetes
-glitazone a medicine for diabetes|*a medicine for diabetes
-globin a protein that carries something
-glutide a medicine for diabetes or weight|*a medicine for diabetes or weight
-gram picture or record|a picture or record of {}
-graphy making a picture or record|pictures or records of {}
-grel a medicine against clots|*a medicine against blood clots
-grelor a medicine against clots|*a medicine against blood clots
-iasis disease or condition
-idase enzyme|*a protein that speeds up a change in the body
-ipramine a medicine for mood|*a medicine for mood
-itis inflammation|
-kinase a protein that switches others on|*a protein that switches other proteins on
-limus a medicine that calms the body's defence|*a medicine that calms the immune system
-lukast a medicine for asthma|*a medicine for asthma
-lutamide a medicine that blocks male hormones|*a medicine that blocks male hormones
-lysis breaking down|breaking down of {}
-lytic breaking down
-mab an antibody medicine|*an antibody medicine
-malacia softening|
-megaly enlargement|enlarged []
-metasone a steroid medicine|*a steroid medicine
-meter tool that measures
-meterol a medicine that opens airways|*a medicine that opens the airways
-methasone a steroid medicine|*a steroid medicine
-micin an antibiotic|*an antibiotic
-mycin an antibiotic|*an antibiotic
-natide a medicine for diabetes|*a medicine for diabetes
-nercept a medicine that calms the body's defence|*a medicine that calms the immune system
-nib a medicine that blocks growth signals
-nidazole a medicine against germs and parasites|*a medicine against germs and parasites
-oid like
-ologist specialist|an expert on {}
-ology study of|the study of {}
-olol a medicine that slows the heart|*a medicine that slows the heart
-oma growth or tumor
-omics study of all of something in the body
-opathy disease|disease of {}
-opsy looking at
-ose sugar
-osis disease or condition
-ostomy opening made by surgery|an opening into {} made by surgery
-otomy cut made by surgery|a cut into {} made by surgery
-oxacin an antibiotic
-oxetine a medicine for mood|*a medicine for mood
-paresis weakness|weakness of {}
-parib a cancer medicine|*a cancer medicine
-parin a medicine against clots|*a medicine against blood clots
-penem an antibiotic|*an antibiotic
-penia too few|low levels of {}
-peridol a medicine for psychosis|*a medicine for psychosis
-peridone a medicine for psychosis|*a medicine for psychosis
-pexy fixing in place|fixing {} in place by surgery
-phage eater
-phagia swallowing or eating
-phasia speech
-philia liking
-phobia fear|fear of {}
-phobic that fears or avoids
-phylline a medicine that opens airways|*a medicine that opens the airways
-pitant a medicine against nausea|*a medicine against nausea
-plasia growth
-plasm formed material
-plasty repair by surgery|repair of {} by surgery
-platin a cancer medicine|*a cancer medicine
-plegia not able to move
-pnea breathing
-pnoea breathing
-poiesis making|making of {}
-prazole a medicine for stomach acid|*a medicine for stomach acid
-pril a medicine that lowers blood pressure|*a medicine that lowers blood pressure
-profen a pain reliever|*a pain reliever
-ptase enzyme|*a protein that speeds up a change in the body
-ptosis drooping or dying off
-quine a medicine against malaria
-racetam a medicine for the brain|*a medicine for the brain
-ratadine an allergy medicine|*an allergy medicine
-relin a medicine that changes hormones|*a medicine that changes hormone levels
-relix a medicine that blocks hormones|*a medicine that blocks a hormone
-rrhage bursting out of blood
-rrhagia heavy flow|heavy bleeding from {}
-rrhaphy stitching|stitching of {}
-rrhea flow
-rrhoea flow
-rubicin a cancer medicine|*a cancer medicine
-sartan a medicine that lowers blood pressure|*a medicine that lowers blood pressure
-sclerosis hardening|
-scope tool for looking inside|a tool for looking inside {}
-scopic by looking inside|by looking inside {}
-scopy looking inside|a look inside {} with a camera
-semide a water pill|*a water pill
-sentan a medicine for high pressure in the lungs|*a medicine for high pressure in the lungs
-setron a medicine against nausea|*a medicine against nausea
-solone a steroid medicine|*a steroid medicine
-some body inside a cell
-sonide a steroid medicine|*a steroid medicine
-spasm sudden tightening|sudden tightening of {}
-stasis staying the same or stopping
-statin a medicine that lowers cholesterol|*a medicine that lowers cholesterol
-stenosis narrowing|
-steride a medicine that blocks male hormones|*a medicine that blocks a male hormone
-taxel a cancer medicine|*a cancer medicine
-taxis arrangement or movement
-tecan a cancer medicine|*a cancer medicine
-teplase a medicine that dissolves clots|*a medicine that dissolves blood clots
-terol a medicine that opens airways
-thiazide a water pill|*a water pill
-tidine a medicine for stomach acid
-tinib a medicine that blocks growth signals|*a medicine that blocks growth signals in cells
-toposide a cancer medicine|*a cancer medicine
-toxic harmful to|harmful to {}
-toxicity harm|harm to {}
-trexate a medicine for cancer or an overactive body's defence|*a medicine for cancer or for an overactive immune system
-trexed a cancer medicine|*a cancer medicine
-triptan a medicine for migraine|*a medicine for migraine
-triptyline a medicine for mood or pain|*a medicine for mood or pain
-trophy growth
-tropic turning toward, or acting on
-tropium a medicine that opens airways|*a medicine that opens the airways
-trozole a medicine that lowers estrogen|*a medicine that lowers estrogen
-uria urine|{} in the urine
-uric of urine
-vir a medicine against a virus|*a medicine against a virus
-xaban a medicine against clots|*a medicine against blood clots
-zomib a cancer medicine|*a cancer medicine
-zosin a medicine that relaxes blood vessels|*a medicine that relaxes blood vessels
`;

const startRows = `
abdomin- belly|
acou- hearing
acr- hand or foot
aden- gland|a gland
adip- fat|fat
adren- gland above the kidney|the adrenal gland
aer- air
aetio- cause
albumin- a blood protein|protein
alveol- tiny air sac of the lung|the tiny air sacs of the lung
ammon- ammonia
amni- bag of waters|the bag of water around the baby
amyl- starch
andr- male
aneurysm- bulge in a blood vessel
angi- blood vessel|the blood vessels
ante- before
anter- front
anti- against
aort- main artery|the main artery of the body
append- appendix|the appendix
appendic- appendix|the appendix
arachn- spider, or a covering of the brain
arteri- artery|the arteries
arthr- joint|the joints
articul- joint
ather- fatty build-up
atri- upper chamber of the heart|the upper chambers of the heart
audi- hearing
aur- ear
auricul- outer ear
auto- self
axill- armpit|
bacteri- bacteria|bacteria
balan- head of the penis|the head of the penis
bili- bile|bile
bilirubin- yellow waste of old blood cells|yellow waste from old blood cells
bio- life
blephar- eyelid|the eyelids
brachi- arm
brachy- short
brady- slow
bronch- airway of the lung|the airways of the lung
bronchiol- smallest airway of the lung|the smallest airways of the lung
bucc- cheek|
burs- cushion of fluid at a joint|the fluid cushions of a joint
calc- calcium|calcium
carcin- cancer
cardi- heart|
carp- wrist|
caud- tail
cephal- head
cerebell- part of the brain for balance|the part of the brain for balance
cerebr- brain|
cervic- neck, or neck of the womb
cheil- lip|the lips
chem- drug or chemical
chol- bile|
cholangi- bile duct|the bile ducts
cholecyst- gallbladder|
choledoch- main bile duct|
cholesterol- a fat in the blood|cholesterol
chondr- cartilage|cartilage
chori- outer skin around an unborn baby
choroid- layer of blood vessels in the eye|the layer of blood vessels in the eye
chrom- color
circum- around
coit- sex|@sex
col- large bowel
colo- large bowel
colon- large bowel|the large bowel
colp- vagina|
conjunctiv- clear skin over the white of the eye|the clear skin over the white of the eye
contra- against
corne- clear front of the eye|the clear front of the eye
coron- arteries of the heart
cortic- outer layer
cortisol- stress hormone
cost- rib|the ribs
crani- skull|
cry- cold
crystall- crystals|crystals
cutane- skin|
cyan- blue
cyst- bladder or sac
cyt- cell|cells
cyto- cell
dacry- tear
dacryocyst- tear sac|
dactyl- finger or toe
dendr- branch
dent- tooth|the teeth
derm- skin|
dermat- skin|
diaphragm- breathing muscle under the lungs|the breathing muscle
dipl- double
dist- far from the middle
diverticul- pouch in the bowel wall|pouches in the bowel wall
dors- back
duoden- first part of the small bowel|
dys- difficult or wrong
ect- outside
electr- electric
embol- clot or plug that travels
encephal- brain|
endo- inside
endocardi- inner lining of the heart|
endocrin- hormone
endometri- lining of the womb|
endotheli- lining of the blood vessels|
enter- bowel|
eosin- a kind of white blood cell
ependym- lining of the hollow spaces of the brain|
epi- upon or above
epicondyl- bony bump at a joint|the bony bump of the elbow
epididym- coiled tube behind the testicle|the tube behind the testicle
epigastr- upper belly|
epiglott- flap that covers the windpipe|the flap that covers the windpipe
episi- opening of the vagina
epitheli- outer layer of cells
erythr- red
erythrocyt- red blood cell|red blood cells
esophag- food pipe|
etio- cause
extra- outside
faci- face|
fasci- tissue around muscles|the tissue around muscles
femor- thigh
fet- unborn baby|the unborn baby
fibr- fiber
fibul- outer bone of the lower leg|the outer bone of the lower leg
foet- unborn baby|the unborn baby
follicul- small sac
front- forehead
fung- fungus|fungus
galact- milk
gastr- stomach|
genit- sex organs|the sex organs
geront- old age
gingiv- gum|the gums
gli- supporting cell of the brain
glomerul- filter of the kidney|the filters of the kidneys
gloss- tongue|
gluc- sugar|sugar
glyc- sugar|sugar
gnath- jaw|
gonad- testicle or ovary
gonio- angle
gynaec- of women
gynec- of women
haem- blood
haemat- blood|blood
hem- blood
hemat- blood|blood
hemi- half
hepat- liver|
hetero- different
hidr- sweat
hidraden- sweat gland|the sweat glands
hist- tissue
homo- same
humer- upper arm bone
hydr- water
hymen- fold at the opening of the vagina
hyper- too much or high
hypo- too little or low
hypophys- master gland under the brain
hypothalam- control center deep in the brain
hyster- womb|
iatr- by treatment
ict- seizure|@a seizure
ile- last part of the small bowel|
ili- hip bone
immun- body's defence
infarct- dead tissue after blood was cut off
infra- below
inguin- groin|
insulin- hormone that moves sugar into cells|insulin
inter- between
intestin- bowel|
intra- inside
irid- colored part of the eye|
isch- held back
iso- equal
jejun- middle part of the small bowel|
kal- potassium|potassium
kerat- horny skin or cornea
keton- acid from burned fat|acid from burned fat
kinesi- movement
labyrinth- inner ear|
lacrim- tear
lact- milk
lamin- thin plate, or the back of a spine bone
lapar- belly|
laryng- voice box|
later- side
leiomy- smooth muscle
lept- thin
leuc- white
leucocyt- white blood cell|white blood cells
leuk- white
leukocyt- white blood cell|white blood cells
lingu- tongue|
lip- fat|fat
lith- stone
lob- part of an organ|a part of the organ
lumb- lower back|
lymph- clear fluid of the body's defence
lymphaden- lymph node|the lymph nodes
lymphangi- lymph vessel|the lymph vessels
lymphocyt- white blood cell of the body's defence|some white blood cells
macro- large
macul- part of the eye for sharp sight|the part of the eye for sharp sight
magnes- magnesium|magnesium
mal- bad
malign- cancerous
mamm- breast|
mandibul- lower jaw|
mast- breast|
mastoid- bone behind the ear|
maxill- upper jaw|
mediastin- space between the lungs|
medull- inner part
mega- large
megal- large
melan- dark
mening- covering of the brain|the coverings of the brain
menisc- cushion of the knee|the cushion of the knee
menopaus- end of the monthly periods|@the menopause
menstru- monthly period|@the monthly period
meta- change or beyond
metacarp- bone of the hand
metatars- bone of the foot
metr- womb
micro- very small
micturit- passing urine
mito- thread
mono- one
morph- form
mort- death|@death
muc- slime
mucos- moist lining
multi- many
muscul- muscle|the muscles
mut- change
my- muscle|the muscles
myc- fungus
mycobacteri- germs of the tuberculosis family
mydri- wide pupil
myel- bone marrow or spinal cord
myocardi- heart muscle|
myometri- muscle of the womb|
myos- muscle|the muscles
myring- eardrum|
nas- nose|
nasopharyng- upper throat behind the nose|
nat- birth|@birth
natr- sodium|sodium
necr- dead
neo- new
nephr- kidney|the kidneys
neur- nerve|the nerves
neutr- a kind of white blood cell|some white blood cells
neutrophil- a kind of white blood cell|some white blood cells
noci- pain
non- not
norm- normal
nucle- core
nyct- night
ocul- eye|
odont- tooth|the teeth
oesophag- food pipe|
olig- few
oment- apron of fat in the belly
onc- tumor
onych- nail|the nails
oophor- ovary|the ovaries
operat- surgery|@surgery
ophthalm- eye|
opt- sight
orbit- eye socket|
orch- testicle|the testicles
orchi- testicle|the testicles
orchid- testicle|the testicles
orth- straight
oss- bone
ossicul- small bone of the ear|the small bones of the ear
oste- bone|bone
osteochondr- bone and cartilage|bone and cartilage
ot- ear|
ovari- ovary|the ovaries
oxy- oxygen
pachy- thick
paediatr- of children
palat- roof of the mouth|
palpebr- eyelid|the eyelids
pan- all
pancreat- pancreas|
pannicul- fat layer under the skin|the fat layer under the skin
papill- nipple-shaped part
para- beside or abnormal
parathyr- small gland behind the thyroid
parathyroid- small gland behind the thyroid|the parathyroid glands
parenchym- working tissue of an organ|the working tissue of the organ
pariet- wall
parot- large spit gland|the large spit glands
parotid- large spit gland|the large spit glands
patell- kneecap|
path- disease
pector- chest
ped- child or foot
pediatr- of children
pelv- lowest part of the belly|
per- through
peri- around
pericardi- sac around the heart|
perine- area between the legs
periost- skin of a bone|the skin of a bone
periton- lining of the belly|
phac- lens of the eye
phag- eating
phak- lens of the eye
phalang- finger or toe bone
pharmac- medicine
pharyng- throat|
phen- showing, or a ring of carbon
phleb- vein|the veins
phon- voice
phosph- phosphorus
phosphat- phosphate|phosphate
phot- light
phren- breathing muscle, or mind
pil- hair
pituit- master gland under the brain
placent- organ that feeds the unborn baby|the placenta
plant- sole of the foot
plasm- fluid part of blood
pleur- lining of the lungs|
pneum- lung or air
pneumon- lung|the lungs
pod- foot
poikil- varied
polio- gray matter
poly- many
post- after
poster- back
prandi- meal|@a meal
pre- before
presby- old age
pro- before or for
proct- rectum|
prolactin- hormone that makes milk|the hormone that makes milk
prostat- prostate|
prote- protein
protein- protein|protein
proxim- near the middle
prurit- itch
pseudo- false
psych- mind
pub- front bone of the hips
pulm- lung
pulmon- lung|the lungs
pulp- soft core
pupill- opening of the eye
py- pus
pyel- kidney basin|the basin of the kidney
pylor- way out of the stomach|the way out of the stomach
pyr- fever
quadri- four
rach- spine
rachi- spine
radi- ray, or a bone of the forearm
radicul- nerve root|the nerve roots
rect- last part of the bowel|
ren- kidney|the kidneys
reticul- net
retin- light-sensitive layer of the eye|the light-sensitive layer of the eye
retro- behind or back
rhabdomy- muscle that moves the body|muscle
rheumat- joints and muscles
rhin- nose|
sacr- bone at the base of the spine
sacroili- joint of spine and hip|the joints between spine and hip
salping- tube of the womb|the fallopian tubes
sarc- flesh
scapul- shoulder blade|
scler- hard
scoli- bent
seb- skin oil
semi- half
seps- infection in the blood
sept- wall between two spaces, or infection
ser- serum
sial- spit|spit
sialaden- spit gland|the spit glands
sigmoid- last curve of the large bowel|the last curve of the large bowel
sin- hollow space
sinus- hollow space around the nose|the hollow spaces around the nose
somat- body
somn- sleep
sperm- male seed cell
sphincter- ring of muscle that closes|the ring of muscle that closes
splen- spleen|
spondyl- spine|the bones of the spine
staped- small bone of the ear|a small bone of the ear
staphyl- in clusters
steat- fat
stern- breastbone|
stomat- mouth|
strept- in chains
sub- under
super- above
supra- above
sym- together
syn- together
synov- lining of a joint|the lining of a joint
synovi- lining of a joint|the lining of a joint
tachy- fast
tars- ankle, or edge of the eyelid
ten- tendon
tend- tendon
tendin- tendon|a tendon
tenosynov- sleeve of a tendon|the sleeve of a tendon
test- testicle
tetra- four
thalam- relay center deep in the brain
therm- heat
thorac- chest|
thromb- blood clot|blood clots
thrombocyt- platelet, a blood cell that helps clotting|the blood cells that help clotting
thym- gland of the body's defence in the chest
thyr- thyroid|the thyroid
thyroid- thyroid|the thyroid
tibi- shin bone|
tonsill- tonsil|the tonsils
tox- poison
trabecul- mesh of fibers
trache- windpipe|
trans- across
transplant- moving an organ to a new body|@a transplant
traumat- injury|@an injury
tri- three
trich- hair
triglycerid- a fat in the blood|fat
tubul- small tube
tympan- eardrum|
typhl- first part of the large bowel
ulcer- open sore
ungu- nail|the nails
ureter- tube from kidney to bladder|the tube from kidney to bladder
urethr- tube that carries urine out|the tube that carries urine out
uric- waste from food that can form crystals|uric acid
uter- womb|
uve- middle layer of the eye|the middle layer of the eye
uvul- small flap at the back of the throat|the small flap at the back of the throat
vagin- vagina|
valv- flap that controls flow
valvul- heart valve|the heart valves
varic- swollen vein
vas- vessel
vascul- blood vessel|the blood vessels
ven- vein|the veins
ventr- front or belly
ventricul- chamber of the heart or brain
vertebr- bone of the spine|the bones of the spine
vesic- bladder or blister
vestibul- balance organ of the inner ear
vir- virus
viscer- inner organ|the inner organs
vitre- clear gel inside the eye|the clear gel inside the eye
vulv- outer sex organs of women|the outer sex organs of women
vulvovagin- vulva and vagina|the vulva and vagina
xanth- yellow
xen- foreign
xer- dry
zyg- joined
`;

const readRow = (row: string): WordPart => {
  const space = row.indexOf(' ');
  const [meaning = '', says] = row.slice(space + 1).split('|');
  const part = row.slice(0, space);
  const own = part.startsWith('-') ? `${meaning} of {}` : `the ${meaning}`;
  return { part, meaning, ...(says === undefined ? {} : { says: says || own }) };
};

/** The parts that medical words are made of, with their meaning in plain words. */
export const wordParts: readonly WordPart[] = `${endingRows.trim()}\n${startRows.trim()}`.split('\n').map(readRow);
