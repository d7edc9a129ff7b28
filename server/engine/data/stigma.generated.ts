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
been clean||been in recovery|0|2|0|1|||before; since the last; all day; and dry|heroin; opioid; opioids; cocaine; meth; fentanyl; addiction; addict; addicts; recovery; rehab; sober|0
blind||people who are blind or have low vision|3|3|0|1||draw; close; open; lower; raise; behind; pull; for|spot; spots; date; study; trial; leading; is; was||0
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
demented||people with dementia|3|3|0|1|||||0
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
fat people|fat person;fat patients;fat kids;fat children;fat adults;fat teens;fat women;fat men|people with a higher weight|0|1|0|1|||||0
former addict|recovering addict;former drug addict;recovering drug addict;ex-addict;reformed addict|person in recovery|0|0|0|1|||||0
frequent flyer||person who needs care often|0|0|0|1|||mile*; program*|emergency; hospital; ER; ED; ward; paramedics; ambulance|0
full-blown aids||AIDS|0|1|0|1|||||0
geriatric pregnancy||pregnancy at 35 or older|0|1|0|1|||||0
get clean||stop using drugs|0|2|0|1|||needle*; syringe*; supplies; equipment; water; air; towel*; cloth*; sheets; works|drug; drugs; heroin; opioid; opioids; cocaine; meth; fentanyl; addiction; addict; addicts; recovery; rehab; sober|0
handicapped||{} with a disability|2|3|0|1|||||0
handicapped||people with disabilities|3|3|0|1|||||3
handicapped||disabled people|3|3|0|1|||||2
handicapped parking|handicap parking|accessible parking|0|1|0|1|||||0
hard-to-reach|||2|3|0|2|People are seldom hard to reach; services can be. You could write "people our services do not reach".||||0
hard-to-reach population|hard-to-reach group;hard-to-reach community|people our services do not reach|0|0|0|2|||||0
hay fever sufferer||person with hay fever|0|0|0|1|||||0
he is bipolar|she is bipolar;who is bipolar;who are bipolar;they are bipolar||0|1|0|2|Many readers prefer "has bipolar disorder": a person is more than an illness.||disorder; depression; i; ii; 1; 2; affective; illness||0
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
non-compliant|noncompliant||0|3|0|1|"Non-compliant" can sound like blame. Say what happens, such as "often misses doses", and what stands in the way.|hipaa; gdpr|with hipaa; with gdpr; with the law|patient; patients; doses; pills; medication; medicine; medicines; insulin; diet|0
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
suffer from|suffer with|have; live with|0|2|0|1|||pain; hunger; lack; a lack; shortage; shortages; a shortage; an enhanced risk; an increased risk; a higher risk; stigma; discrimination; poverty; violence; neglect; racism; these; this; it; them; delays; the effects; the consequences; symptoms; side effects; low; poor; you; us; no||0
suffering from|suffering with|with|0|3|0|1||is; are; was; were; be; been; being; am; s; re; m; still; also; currently; start; started; stop; stopped; and; or; now; not; long; as; remain; remains; remained; from|pain; hunger; lack; a lack; shortage; shortages; a shortage; an enhanced risk; an increased risk; a higher risk; stigma; discrimination; poverty; violence; neglect; racism; these; this; it; them; delays; the effects; the consequences; symptoms; side effects; low; poor; you; us; no||0
suffering from|suffering with|living with|0|3|0|1|||pain; hunger; lack; a lack; shortage; shortages; a shortage; an enhanced risk; an increased risk; a higher risk; stigma; discrimination; poverty; violence; neglect; racism; these; this; it; them; delays; the effects; the consequences; symptoms; side effects; low; poor; you; us; no||0
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
const beginnings = `a 146
addict 0 1
adults 125
afflic 2 3
aged 4
aids 5 6 7 86
aidsin 86
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
been 21
beened 21
beenin 21
beens 21
blind 22
brittl 23
bulimi 24
cancer 25 26
catch 27
catche 27
catchi 27
caucas 28
caught 27
child 125
childr 125
china 172
chines 172
clean 29
cocain 56
commit 30
comple 31 32
confin 33
contra 27
convic 34
covid 160
covid1 160
crack 1
crackh 97
crippl 35 36
deaf 37
deafmu 37
dement 38 39 40
depres 41
diabet 42 43 44 45 46
differ 47 48
dirty 49 50
disabl 51 52 53
drug 1 54 55 56 57 58 59
druggi 97
drugse 59
eczema 60
elderl 61 62
epidem 157
epilep 63 64 65
ex 66 69
exaddi 69
excon 66
excons 66
exconv 66
exoffe 66
failed 67
fat 68
fight 19
fights 19
former 66 69
freque 70
full 71
fullbl 71
geriat 72
get 73
gets 73
gettin 73
got 73
gotten 73
gray 143
grey 143
handic 74 75 76 77
hard 78 79
hardto 78 79
hay 80
he 81
hearin 82 83
hermap 84
heroin 56
high 85
highfu 85
hiv 6 86
hivinf 86
homele 87 88
homose 89 90
human 91
illega 92
incomp 93
indivi 125
inject 96
inmate 94
insane 95
intrav 96
iv 96
junkie 97
kids 125
kind 146
kung 172
leper 98
lepers 98
long 99
lose 100
loses 100
losing 100
lost 100
low 85
lowfun 85
lunati 95
madhou 95
medica 101 124
mental 95 102 103 104 105 106 107 108
meth 56
migrai 109
monkey 110
morbid 111 112 113 114
narcot 56
non 115 116 117
nonadh 115
noncom 116 117
obese 118 119
obesit 120
opioid 56 121
orient 122
overwe 123
patien 124
people 125 126
person 125
physic 127
pig 128
pigged 128
piggin 128
pigs 128
poor 129
poorly 130
prison 131
promis 132
prosti 133
psycho 134 135
recove 69
reform 69
retard 107 136
schizo 137 138
senile 139
senior 140
sex 141
sexual 142
she 81
silver 143
skyroc 144
smoker 145
so 146
soarin 144
spasti 147
specia 148
spiral 144
strick 2
stroke 149
substa 150 151
succes 152
suffer 153 154 155
suicid 156 157 158
tb 159 160
they 81
totall 146
transg 161 162
treatm 159
tried 15
tries 15
try 15
trying 15
tuberc 160
uncont 163
uninsu 164
unsucc 67
unvacc 165
unwant 166
victim 26 158
visual 167
vulner 168
war 169
wheelc 170 171
who 81
wuhan 172`;

const table = rowTable(rows, beginnings, readRow);

/** The rows of which a form begins with a word that begins so, in the order of the table. */
export const stigmaBeginning = table.beginning;

/** All rows, in the order of the table. */
export const allStigmaTerms = table.all;
