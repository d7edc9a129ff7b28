import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFor, formsOf, inflect, withCapitalsOf, type Form } from '../../server/engine/text/inflect.ts';

const tables: Readonly<Record<Exclude<Form, 'base'>, string>> = {
  plural: `blood test>blood tests|biopsy>biopsies|diagnosis>diagnoses|metastasis>metastases|prosthesis>prostheses|abscess>abscesses|virus>viruses|fetus>fetuses
uterus>uteruses|thrombus>thrombi|embolus>emboli|fungus>fungi|bacterium>bacteria|ovum>ova|vertebra>vertebrae|criterion>criteria|appendix>appendices|index>indexes
tooth>teeth|wisdom tooth>wisdom teeth|foot>feet|child>children|person>people|person who draws blood>people who draw blood|woman>women|pregnant woman>pregnant women|man>men
knife>knives|life>lives|calf>calves|half>halves|mosquito>mosquitoes|potato>potatoes|embryo>embryos|photo>photos|x-ray>x-rays|day>days|allergy>allergies
therapy>therapies|disease>diseases|stitch>stitches|rash>rashes|box>boxes|stomach>stomachs|watch>watches|axis>axes|crisis>crises|psychosis>psychoses
inflammation of the liver>inflammations of the liver|shortness of breath>shortness of breath|illness in which the body attacks itself>illnesses in which the body attacks itself
doctor who treats cancer>doctors who treat cancer|medicine that lowers fever>medicines that lower fever|cancer that has spread>cancers that have spread
growth that is harmless>growths that are harmless|nurse who carries a pager>nurses who carry a pager|test that passes easily>tests that pass easily
doctor for newborns>doctors for newborns|blood pressure medicine>blood pressure medicines|step such as masks>steps such as masks|blood clot, often in the leg>blood clots, often in the leg
operation to remove the womb>operations to remove the womb|ear, nose and throat doctor>ear, nose and throat doctors|check-up>check-ups|birth control method>birth control methods
MRI>MRIs|IV>IVs|SMS>SMS|X-ray of the blood vessels>X-rays of the blood vessels|sickness>sickness|diabetes>diabetes|news>news|series>series|quiz>quizzes|carcinoma>carcinomas
calculus>calculi|sequela>sequelae|antihypertensive>antihypertensives|zoonosis>zoonoses|cell grown in a lab>cells grown in a lab|problem that causes death or serious harm>problems that cause death or serious harm|calcaneus>calcanei|patent ductus arteriosus>patent ductus arteriosus|ganglion>ganglia|larynx>larynges|bronchus>bronchi|iris>irises|gas>gases`,
  third: `walk>walks|worsen>worsens|carry>carries|play>plays|pass>passes|fix>fixes|push>pushes|watch>watches|go>goes|do>does|have>has|be>is|breathe in>breathes in|throw up>throws up
spread>spreads|swallow>swallows|cough up>coughs up|die>dies`,
  past: `walk>walked|worsen>worsened|carry>carried|play>played|stop>stopped|swell>swelled|heal>healed|vomit>vomited|admit>admitted|refer>referred|visit>visited|panic>panicked
breathe in>breathed in|throw up>threw up|give>gave|take>took|spread>spread|cut>cut|bleed>bled|feel>felt|die>died|treat>treated|lower>lowered|widen>widened|get>got|make worse>made worse
fix>fixed|bow>bowed|quit>quit|equip>equipped|transmit>transmitted|recur>recurred|lie>lay|break>broke`,
  participle: `walk>walked|give>given|take>taken|throw up>thrown up|break>broken|get>gotten|swell>swollen|spread>spread|eat>eaten|know>known|stop>stopped|bite>bitten|write>written|go>gone`,
  gerund: `walk>walking|breathe in>breathing in|stop>stopping|swell>swelling|die>dying|lie>lying|see>seeing|dye>dyeing|be>being|carry>carrying|cut>cutting|get>getting|panic>panicking
make worse>making worse|heal>healing|vomit>vomiting|admit>admitting|quit>quitting|use>using|continue>continuing|fix>fixing|play>playing|age>aging|spread>spreading|put on>putting on`,
};

const rows = (table: string): readonly (readonly [string, string])[] =>
  table.split(/[|\n]/u).map((row) => {
    const [from = '', to = ''] = row.split('>');
    return [from, to];
  });

describe.each(['plural', 'third', 'past', 'participle', 'gerund'] as const)('%s', (form) => {
  test.each(rows(tables[form]))('%s → %s', (from, to) => expect(inflect(from, form)).toBe(to));
});

describe('a or an', () => {
  test.each(
    rows(
      `apple>an|belly>a|hour>an|honest answer>an|heir>an|house>a|hospital>a|university>a|unit>a|user>a|useful tip>a|urine test>a|uterus>a|urologist>a|utility>a|European>a|euphoria>a
uninsured adult>an|unimportant>an|unidentified>an|urgent visit>an|ulcer>an|umbilical cord>an|upset stomach>an|one-time visit>a|once-daily pill>a|onion>an|X-ray>an|x-ray>an|MRI>an
CT scan>a|HIV test>an|NHS clinic>an|FDA rule>an|UTI>a|UV lamp>a|RSV shot>an|LDL level>an|SIDS study>a|SARS case>a|LASIK operation>a|A1C test>an|H1N1 case>an|8-week plan>an|11 a.m. talk>an
18-year-old>an|110-pound man>a|1-day visit>a|80-bed ward>an|irregular heartbeat>an|eye doctor>an|“allergy”>an|e-cigarette>an|T cell>a|B cell>a|ear doctor>an|heart doctor>a`,
    ),
  )('%s: %s', (phrase, article) => expect(articleFor(phrase)).toBe(article));
});

describe('capitals', () => {
  test.each([
    ['Hypertension', 'hypertension', 'high blood pressure', 'High blood pressure'],
    ['hypertension', 'hypertension', 'high blood pressure', 'high blood pressure'],
    ['HYPERTENSION', 'hypertension', 'high blood pressure', 'HIGH BLOOD PRESSURE'],
    ['Angiogram', 'angiogram', 'X-ray of the blood vessels', 'X-ray of the blood vessels'],
    ['ECG', 'ECG', 'heart tracing', 'heart tracing'],
    ['A', 'a', 'an', 'An'],
  ])('%s', (original, usual, wording, wanted) => expect(withCapitalsOf(original, usual, wording)).toBe(wanted));
});

test('forms of a noun, a mass noun, an adjective and a verb, none twice', () => {
  const texts = (phrase: string, part: Parameters<typeof formsOf>[1]) => formsOf(phrase, part).map(({ text }) => text);
  expect(texts('biopsy', 'noun')).toEqual(['biopsy', 'biopsies']);
  expect(texts('edema', 'mass noun')).toEqual(['edema']);
  expect(texts('renal', 'adjective')).toEqual(['renal']);
  expect(texts('spread', 'verb')).toEqual(['spread', 'spreads', 'spreading']);
});

test('any text can be inflected, and stays as long in words', () => {
  const form = fc.constantFrom('plural', 'third', 'past', 'participle', 'gerund');
  fc.assert(fc.property(fc.string(), form, (text, as) => inflect(text, as).split(' ').length === text.split(' ').length));
});
