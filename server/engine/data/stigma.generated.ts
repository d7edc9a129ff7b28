// Generated from stigma.tsv by scripts/generate/stigma.ts: change the table, not this file.
import { rowTable } from '../text/rowTable.ts';

/** A word about people that hurts or misleads some readers, with what may stand in its place. */
export interface StigmaTerm {
  readonly term: string;
  /** Other spellings. */
  readonly also: readonly string[];
  /** What may stand in its place, the best first; `{}` is the word for people behind it. */
  readonly prefer: readonly string[];
  /** Found as it stands, only as a name for a person, only before a word for people, or only after "the" with no noun behind it. */
  readonly use: 'word' | 'person' | 'people' | 'group';
  readonly pos: 'noun' | 'mass noun' | 'verb' | 'adjective';
  /** It belongs to the rule for suicide wording. */
  readonly suicide: boolean;
  readonly level: 'error' | 'warning' | 'information' | 'contested';
  /** What to say of it, in a sentence or two; both views where it is contested. */
  readonly view: string;
  /** After these words it is fine. */
  readonly before: readonly string[];
  /** Before these words it is fine; a star stands for any ending. */
  readonly after: readonly string[];
  /** One of these must stand in the sentence too. */
  readonly with: readonly string[];
  /** Where it counts; empty for everywhere. */
  readonly locale: string;
}

const parts = ["noun","mass noun","verb","adjective"] as const;
const uses = ["word","person","people","group"] as const;
const levels = ["error","warning","information","contested"] as const;
const locales = ["","en-US; IN","GB; IE; NZ","en-US; AU; IN","AU; GB; IE; NZ","GB"] as const;

// A line a row, its cells apart by bars: a third shorter than a list of objects.
const rows = `addict||person with an addiction|1|0|0|1||drug; drugs; heroin; opioid; cocaine; meth; alcohol; sugar; food; sex; adrenaline; chocolate; news; former|||0
addicted baby|crack baby;drug baby;addicted newborn|baby exposed to drugs before birth|0|0|0|1|||||0
afflicted with|stricken with|with|0|3|0|1||is; are; was; were; be; been; being; am; become|||0
afflicted with||living with|0|3|0|1|||||0
aged||older adults|3|3|0|1|||care; population; pension; based; from; over; under; between; about; up; and||0
aids test||HIV test|0|0|0|1|||||0
aids victim|aids sufferer;hiv victim;hiv sufferer|person with AIDS|0|0|0|0|||||0
aids virus||HIV|0|1|0|1|||||0
alcohol abuse||unhealthy alcohol use|0|1|0|2||institute on|and alcoholism||0
alcoholic||person with alcohol use disorder|1|0|0|1|||anonymous; liver; hepatitis; drink*; beverage*||0
allergy sufferer||person with an allergy|0|0|0|1|||||0
anorexic||person with anorexia|1|0|0|1|||||0
anti-vaxxer|antivaxxer;anti-vaxer|person who does not want vaccines|1|0|0|1|||||0
arthritis sufferer||person with arthritis|0|0|0|1|||||0
asthma sufferer||person with asthma|0|0|0|1|||||0
attempt to commit suicide|try to commit suicide|attempt suicide|0|2|1|0|||||0
autistic|||2|3|0|3|Many autistic people prefer "autistic people"; some families prefer "people with autism". Ask those you write about, or keep to one.||||1
bame||ethnic minorities|0|3|0|1|||network||0
barren woman||woman with infertility|0|0|0|1|||||0
battle with cancer|battle against cancer;fight against breast cancer||0|0|0|3|Some people say they fight cancer. Others find that battle words blame those who die of it. Ask the person, or write "has cancer" or "died of cancer".||research||0
bed blocker||person waiting to leave hospital|0|0|0|1|||||0
blind||people who are blind or have low vision|3|3|0|1||draw; close; open; lower; raise; behind; pull; for|spot; spots; date; study; trial; leading||0
brittle diabetic||person whose blood sugar varies a lot|0|0|0|1|||||0
bulimic||person with bulimia|1|0|0|1|||||0
cancer sufferer||person with cancer|0|0|0|1|||||0
cancer victim|victim of cancer|person with cancer|0|0|0|1|||||0
catch aids|contract aids;catch hiv|get HIV|0|2|0|1|||||0
caucasian||White|0|3|0|2|||mountain*; region; shepherd||0
clean drug screen|clean drug test;clean urine test|negative drug test|0|0|0|1|||||0
commit suicide||die by suicide|0|2|1|0|||||0
complete suicide||die by suicide|0|2|1|0||a; the; of; every; each; and; most|||0
completed suicide||suicide death|1|0|1|0|||||0
confined to a wheelchair|confined to their wheelchair;confined to his wheelchair;confined to her wheelchair;confined to wheelchairs|using a wheelchair|0|3|0|1|||||0
convicted felon||person who was convicted of a crime|0|0|0|1|||||0
cripple||person with a physical disability|1|0|0|1|||the; our; their; your; you; us; health; economies||0
crippled||{} with a physical disability|2|3|0|1|||||0
deaf and dumb|deaf-mute;deaf mute|deaf|0|3|0|0|||||0
demented||{} with dementia|2|3|0|1|||||0
dementia sufferer||person with dementia|0|0|0|1|||||0
depression sufferer||person with depression|0|0|0|1|||||0
diabetes patient||person with diabetes|0|0|0|2|||registry; registries; education; care; association; guide; advocate*; advisory; record*; app||0
diabetes sufferer||person with diabetes|0|0|0|1|||||0
diabetic||{} with diabetes|2|3|0|1|||||0
diabetic||person with diabetes|1|0|0|1|||||0
diabetic education||diabetes education|0|1|0|2|||||0
differently abled|differently-abled|{} with a disability|2|3|0|1|||||0
differently abled|differently-abled|disabled|0|3|0|1|||||2
dirty drug screen|dirty drug test;dirty urine test|positive drug test|0|0|0|1|||||0
dirty urine||positive drug test|0|1|0|1|||||0
disabled|||2|3|0|3|Many guides prefer "people with disabilities". Many disabled people prefer "disabled people". Ask those you write about, or keep to one.||||3
disabled||people with disabilities|3|3|0|1|||||3
disabled||disabled people|3|3|0|1|||||2
drug abuse||drug use; drug misuse|0|1|0|1||institute on; against|resistance; prevention week; prevention month; warning network||0
drug abuser||person who uses drugs; person with a substance use disorder|0|0|0|1|||||0
drug addict|heroin addict;opioid addict;cocaine addict;meth addict;narcotics addict|person with a drug addiction|0|0|0|1||former; recovering|||0
drug habit||drug addiction|0|0|0|1|||||0
drug user||person who uses drugs|0|0|0|2||injection; injecting; intravenous; iv; fellow; new; current|fee; fees; interface||0
drug-seeking||asking for pain relief|0|3|0|1|||missile||0
eczema sufferer||person with eczema|0|0|0|1|||||0
elderly||older {}|2|3|0|2|||||0
elderly||older adults|3|3|0|1|||||0
epilepsy sufferer||person with epilepsy|0|0|0|1|||||0
epileptic||{} with epilepsy|2|3|0|1|||||0
epileptic||person with epilepsy|1|0|0|1|||||0
ex-convict|ex-con;ex-offender;former convict|person who was in prison|0|0|0|1|||||0
failed suicide attempt|unsuccessful suicide attempt;failed attempt at suicide;failed suicide;unsuccessful suicide|suicide attempt|0|0|1|0|||prevention; program*||0
fat people|fat person;fat patients;fat kids;fat children|people with a higher weight|0|1|0|1|||||0
former addict|recovering addict;former drug addict;recovering drug addict;ex-addict;reformed addict|person in recovery|0|0|0|1|||||0
frequent flyer||person who needs care often|0|0|0|1|||mile*; program*|emergency; hospital; ER; ED; ward; paramedics; ambulance|0
full-blown aids||AIDS|0|1|0|1|||||0
geriatric pregnancy||pregnancy at 35 or older|0|1|0|1|||||0
handicapped||{} with a disability|2|3|0|1|||||0
handicapped||people with disabilities|3|3|0|1|||||3
handicapped||disabled people|3|3|0|1|||||2
handicapped parking|handicap parking|accessible parking|0|1|0|1|||||0
hard-to-reach|||2|3|0|2|People are seldom hard to reach; services can be. You could write "people our services do not reach".||||0
hard-to-reach population|hard-to-reach group;hard-to-reach community|people our services do not reach|0|0|0|2|||||0
hay fever sufferer||person with hay fever|0|0|0|1|||||0
hearing impaired||people who are deaf or hard of hearing|3|3|0|1|||||0
hearing impaired||deaf or hard of hearing|0|3|0|1||the|||0
hermaphrodite||person with an intersex trait|1|0|0|0|||snail*; worm*; plant*; animal*; flower*; fish||0
high-functioning autism|low-functioning autism||0|1|0|2|"High-functioning" and "low-functioning" hide what a person needs. Name the support instead, such as "speaks little".||||0
hiv-infected|aids-infected;hiv infected|{} with HIV|2|3|0|1|||||0
homeless||{} experiencing homelessness|2|3|0|2|||||0
homeless||people experiencing homelessness|3|3|0|1|||||0
homosexual||gay {}|2|3|0|1|||||0
homosexual||gay or lesbian person|1|0|0|1|||||0
human vegetable||person in a coma|0|0|0|1|||||0
illegal immigrant|illegal alien|immigrant without documents|0|0|0|0|||||0
incompetent cervix||cervical insufficiency|0|1|0|2|||||0
inmate||person who is incarcerated|1|0|0|1||former|||0
insane asylum|mental asylum;lunatic asylum;madhouse|psychiatric hospital|0|0|0|1|||||0
iv drug user|intravenous drug user;injection drug user;injecting drug user|person who injects drugs|0|0|0|2|||||0
junkie|crackhead;druggie|person who uses drugs|1|0|0|1||adrenaline; news; political; fitness; food; sugar; gym; health; data; coffee; stats; policy; research; science|||0
leper||person affected by leprosy|1|0|0|0|||||0
long covid sufferer||person with long COVID|0|0|0|1|||||0
lose battle with cancer|lose his battle with cancer;lose her battle with cancer;lose their battle with cancer;lose a battle with cancer;lose the battle with cancer;lose his battle against cancer;lose her battle against cancer||0|2|0|2|"Lost the battle" can sound as if a person did not fight enough. You could write "died of cancer".||||0
medication-assisted treatment||medication treatment for opioid use disorder|0|1|0|2||for; to|||0
mental retardation||intellectual disability|0|1|0|0|||||0
mentally handicapped||{} with an intellectual disability|2|3|0|1|||||0
mentally ill||{} with a mental illness; {} with a mental health condition|2|3|0|1|||||0
mentally ill||people with a mental illness; people living with a mental health condition|3|3|0|1|||||0
mentally ill||living with a mental illness|0|3|0|1||the; severely; criminally|||0
mentally retarded|retarded|{} with an intellectual disability|2|3|0|0|||||0
mentally retarded||living with an intellectual disability|0|3|0|0|||||0
migraine sufferer||person with migraine|0|0|0|1|||||0
monkeypox||mpox|0|1|0|2|||virus; clade; (mpox||0
morbid obesity||severe obesity|0|1|0|2|||||0
morbidly obese||{} with severe obesity|2|3|0|1|||||0
morbidly obese||people with severe obesity|3|3|0|1|||||0
morbidly obese||living with severe obesity|0|3|0|1||the|||0
non-adherent|nonadherent||2|3|0|2|Say what happens, such as "often misses doses". That is clearer than "non-adherent", and does not blame.||||0
non-compliant|noncompliant||2|3|0|1|"Non-compliant" can sound like blame. Say what happens, such as "often misses doses", and what stands in the way.||||0
obese||{} with obesity|2|3|0|1|||||0
obese||people with obesity|3|3|0|1|||||0
obesity epidemic|obesity crisis|rise in obesity|0|1|0|2|||||0
opioid replacement therapy|opioid replacement;opioid substitution therapy|medication for opioid use disorder|0|1|0|2|||||0
oriental people|oriental women;oriental men;oriental patients;orientals|Asian people|0|1|0|0|||||0
overweight||{} who are overweight|2|3|0|2|||||0
patient non-compliance|patient noncompliance;medication non-compliance;medication noncompliance|missed doses or visits|0|1|0|1|||||0
people with autism|person with autism;children with autism;child with autism;adults with autism;kids with autism;individuals with autism||0|1|0|3|Many autistic people prefer "autistic people"; some families prefer "people with autism". Ask those you write about, or keep to one.||||4
people with disabilities|||0|1|0|3|UK guides prefer "disabled people", because barriers disable. Some people prefer "with disabilities". Ask those you write about.|convention on the rights of; rights of|||5
physically challenged|physically handicapped|{} with a physical disability|2|3|0|1|||||0
pig out||eat a lot|0|2|0|1|||||0
poor||people with low incomes|3|3|0|2|||quality; health; design; state; condition*; old; man; woman; dog; guy; thing; sleep; diet||0
poorly controlled diabetes||diabetes with blood sugar above target|0|1|0|2|||||0
prisoner||person in prison|1|0|0|2||former; political|of||0
promiscuous||{} with several partners|2|3|0|1|||||0
prostitute||sex worker|1|0|0|1|||||0
psychotic||{} with psychosis|2|3|0|1|||||0
psychotic||person with psychosis|1|0|0|1|||||0
retard||person with an intellectual disability|1|0|0|0|||||0
schizophrenic||{} with schizophrenia|2|3|0|1|||||0
schizophrenic||person with schizophrenia|1|0|0|1|||||0
senile||{} with dementia|2|3|0|1|||||0
senior citizen||older adult|0|0|0|2|||||0
sex change operation|sex change surgery;sex reassignment surgery|gender-affirming surgery|0|1|0|1|||||0
sexual preference||sexual orientation|0|1|0|1|||||0
silver tsunami|gray tsunami;grey tsunami|growing number of older adults|0|0|0|1|||||0
skyrocketing suicide rate|soaring suicide rate;spiraling suicide rate|rising suicide rate|0|0|1|1|||||0
smoker||person who smokes|1|0|0|2||former; current; ex; heavy; never; ever; passive; non; daily; light; chain; meat; pellet; social; occasional; past; new; meat; electric|cessation; line; helpline; quitline; cough||0
so ocd|totally ocd;a little ocd;a bit ocd;kind of ocd||0|3|0|2|OCD is an illness, not a habit. If you mean a habit, write "careful" or "tidy".||||0
spastic||person with cerebral palsy|1|0|0|0|||||0
special needs|special-needs||2|3|0|2|Many readers prefer "disabled" or the need itself, such as "children who need help to eat".||||0
stroke victim||person who had a stroke|0|0|0|1|||||0
substance abuse||substance use; substance use disorder|0|1|0|1|||and mental health services; prevention week; and mental health administration||0
substance abuser||person with a substance use disorder|0|0|0|1|||||0
successful suicide|successful suicide attempt|suicide death|0|0|1|0|||prevention; program*; awareness||0
suffer from||have; live with|0|2|0|1|||pain; hunger; lack; a lack; shortage; shortages; a shortage; an enhanced risk; an increased risk; a higher risk; stigma; discrimination; poverty; violence; neglect; racism; these; this; it; them; delays; the effects; the consequences; symptoms; side effects; low; poor||0
suffering from||with|0|3|0|1||is; are; was; were; be; been; being; am; s; re; m; still; also; currently; start; started; stop; stopped; and; or; now; not; long; as; remain; remains; remained; from|pain; hunger; lack; a lack; shortage; shortages; a shortage; an enhanced risk; an increased risk; a higher risk; stigma; discrimination; poverty; violence; neglect; racism; these; this; it; them; delays; the effects; the consequences; symptoms; side effects; low; poor||0
suffering from||living with|0|3|0|1|||pain; hunger; lack; a lack; shortage; shortages; a shortage; an enhanced risk; an increased risk; a higher risk; stigma; discrimination; poverty; violence; neglect; racism; these; this; it; them; delays; the effects; the consequences; symptoms; side effects; low; poor||0
suicidal gesture|suicide gesture||0|0|1|1|"Gesture" plays down how serious this is. Say "suicide attempt" or "self-harm", whichever it was.||||0
suicide epidemic|epidemic of suicide;suicide pandemic|rise in suicide deaths|0|0|1|1|||||0
suicide victim|victim of suicide|person who died by suicide|0|0|1|1|||||0
tb defaulter|treatment defaulter|person who stopped TB treatment|0|0|0|1|||||0
tb suspect|tuberculosis suspect;covid suspect;covid-19 suspect|person being tested for TB|0|0|0|1|||||0
transgender||transgender person|1|0|0|1|||||0
transgendered||transgender|0|3|0|1|||||0
uncontrolled diabetes||diabetes with blood sugar above target|0|1|0|2|||||0
uninsured||people without health insurance|3|3|0|2|||||0
unvaccinated||people who are not vaccinated|3|3|0|2|||||0
unwanted pregnancy||unplanned pregnancy|0|0|0|2|||||0
visually impaired||people who are blind or have low vision|3|3|0|1|||||0
vulnerable|||3|3|0|2|"The vulnerable" does not say who is meant, or why. Name the group, such as "people over 75".||||0
war on obesity||work to prevent and treat obesity|0|1|0|1|||||0
wheelchair-bound||{} who use a wheelchair|2|3|0|1|||||0
wheelchair-bound||using a wheelchair|0|3|0|1|||||0
wuhan virus|chinese virus;china virus;kung flu|virus that causes COVID-19|0|1|0|0|||||0`;

const listOf = (cell: string, divider: string): readonly string[] => (cell === '' ? [] : cell.split(divider));

const readRow = (row: string): StigmaTerm => {
  const [term = '', also = '', prefer = '', use = '', pos = '', suicide = '', level = '', view = '', before = '', after = '', near = '', locale = ''] =
    row.split('|');
  return {
    term,
    also: listOf(also, ';'),
    prefer: listOf(prefer, '; '),
    use: uses[Number(use)] ?? 'word',
    pos: parts[Number(pos)] ?? 'noun',
    suicide: suicide === '1',
    level: levels[Number(level)] ?? 'information',
    view,
    before: listOf(before, '; '),
    after: listOf(after, '; '),
    with: listOf(near, '; '),
    locale: locales[Number(locale)] ?? '',
  };
};

// How each form of a term begins, and the numbers of the rows. A row is read once a text has a word that begins so.
const beginnings = `a 141
addict 0 1
adults 120
afflic 2 3
aged 4
aids 5 6 7 82
aidsin 82
alcoho 8 9
allerg 10
anorex 11
anti 12
antiva 12
arthri 13
asthma 14
attemp 15
autist 16
bame 17
barren 18
battle 19
bed 20
blind 21
brittl 22
bulimi 23
cancer 24 25
catch 26
catche 26
catchi 26
caucas 27
caught 26
child 120
childr 120
china 167
chines 167
clean 28
cocain 54
commit 29
comple 30 31
confin 32
contra 26
convic 33
covid 155
covid1 155
crack 1
crackh 93
crippl 34 35
deaf 36
deafmu 36
dement 37 38
depres 39
diabet 40 41 42 43 44
differ 45 46
dirty 47 48
disabl 49 50 51
drug 1 52 53 54 55 56 57
druggi 93
drugse 57
eczema 58
elderl 59 60
epidem 152
epilep 61 62 63
ex 64 67
exaddi 67
excon 64
excons 64
exconv 64
exoffe 64
failed 65
fat 66
fight 19
fights 19
former 64 67
freque 68
full 69
fullbl 69
geriat 70
gray 138
grey 138
handic 71 72 73 74
hard 75 76
hardto 75 76
hay 77
hearin 78 79
hermap 80
heroin 54
high 81
highfu 81
hiv 6 82
hivinf 82
homele 83 84
homose 85 86
human 87
illega 88
incomp 89
indivi 120
inject 92
inmate 90
insane 91
intrav 92
iv 92
junkie 93
kids 120
kind 141
kung 167
leper 94
lepers 94
long 95
lose 96
loses 96
losing 96
lost 96
low 81
lowfun 81
lunati 91
madhou 91
medica 97 119
mental 91 98 99 100 101 102 103 104
meth 54
migrai 105
monkey 106
morbid 107 108 109 110
narcot 54
non 111 112
nonadh 111
noncom 112
obese 113 114
obesit 115
opioid 54 116
orient 117
overwe 118
patien 119
people 120 121
person 120
physic 122
pig 123
pigged 123
piggin 123
pigs 123
poor 124
poorly 125
prison 126
promis 127
prosti 128
psycho 129 130
recove 67
reform 67
retard 103 131
schizo 132 133
senile 134
senior 135
sex 136
sexual 137
silver 138
skyroc 139
smoker 140
so 141
soarin 139
spasti 142
specia 143
spiral 139
strick 2
stroke 144
substa 145 146
succes 147
suffer 148 149 150
suicid 151 152 153
tb 154 155
totall 141
transg 156 157
treatm 154
tried 15
tries 15
try 15
trying 15
tuberc 155
uncont 158
uninsu 159
unsucc 65
unvacc 160
unwant 161
victim 25 153
visual 162
vulner 163
war 164
wheelc 165 166
wuhan 167`;

const table = rowTable(rows, beginnings, readRow);

/** The rows of which a form begins with a word that begins so, in the order of the table. */
export const stigmaBeginning = table.beginning;

/** All rows, in the order of the table. */
export const allStigmaTerms = table.all;
