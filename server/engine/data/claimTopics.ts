import { prescribed } from './claimLaw.ts';

/**
 * For each rule the words of which every claim of its kind has at least one, by their first five letters: "works" stands for itself,
 * "prove" for "proven" too.
 */
export const topicWords = {
  cure: 'cure cures cured curin heal heals heale heali rever elimi eradi erase rid wipes goodb forev good perma once life never preve kill kills destr shrin stop stops fight',
  miracle: 'mirac magic wonde super grail snake hate hates fear fears want wants tell hidin hide hides keep keeps trick ancie secre suppr forbi talk',
  guarantee: 'guara perce effec succe relia accur resul prove recov works work never fails fail failp foolp proof zero risk alway cure',
  safety: 'safe harml risk risks side adver natur herba organ chemi plant drug ayurv homeo homoe botan toxin',
  detox: 'detox clean toxin immun fat balan rebal reset fix fixes fixin alkal adren',
  hype: 'break revol game gamec groun cutti state best world first life next unriv unbea unpar',
  best: 'docto surge denti hospi clini physi speci derma ortho oncol cardi gynec gynae pedia paedi chiro psych thera optom midwi obste urolo neuro hands team cente centr syste pract',
  advice:
    'sound looks seems proba defin clear most likel certa surel obvio sympt dose doses dosag medic meds insul metfo stati inhal antid pill pills thinn levot predn',
  dose: 'mg mcg g micro milli grams gram ml mls iu unit units table pill pills capsu drop drops puff puffs',
  stop: 'medic meds pill pills table drugs presc insul metfo stati inhal antid ssri ssris thinn warfa chemo radia stero antib hormo lithi levot lisin atorv beta ozemp opioi paink treat',
  discourage:
    'chemo radia insul vacci shot shots jab jabs antib antid stati thinn inhal cance dialy medic meds pills drugs docto hospi oncol psych cardi scree mammo colon pap smear boost check prena',
  remote: 'diagn photo pictu pic pics selfi image video sympt',
  proven: 'prove once defin',
  regulator: 'fda mhra tga canad cdsco ema cdc world nih',
  testimonial: 'my lost pain free cured heale',
  typical: 'lost dropp shed',
  pictures: 'befor after trans glowu',
  paid: 'ad ads adver spons spon paid partn teame colla ambas gifte gift affil aff commi code codes worki sent sp pr prgif prpac brand thank',
  medicine: `${prescribed.replace(/\s*\n\s*|\|/g, ' ')} skinn wrink weigh`,
} as const;
