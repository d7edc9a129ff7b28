import { firstWords } from '../../readability/firstWords.ts';
import type { Paragraph, ParagraphRule, Report } from '../../types.ts';

const mostItems = 7;
const marker = /^( *)(?:([-+] )|\d{1,9}[.)] )/;
const looksUp = /^(?:\p{Lu}|\p{N})/u;
const word = /[\p{L}\p{N}][^\s]*/gu;

interface Item {
  readonly start: number;
  readonly text: string;
}

interface OpenList {
  readonly indent: number;
  readonly bulleted: boolean;
  readonly items: Item[];
}

/** The lists of a paragraph, those inside others too. An item is its first line. */
const listsOf = (prose: string): readonly (readonly Item[])[] => {
  const lists: OpenList[] = [];
  const open: OpenList[] = [];
  let start = 0;
  for (const line of prose.split('\n')) {
    const found = marker.exec(line);
    if (found) {
      const indent = found[1]?.length ?? 0;
      const bulleted = found[2] !== undefined;
      while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
      let list = open.at(-1);
      if (list?.indent !== indent || list.bulleted !== bulleted) {
        if (list?.indent === indent) open.pop();
        list = { indent, bulleted, items: [] };
        lists.push(list);
        open.push(list);
      }
      list.items.push({ start: start + found[0].length, text: line.slice(found[0].length) });
    }
    start += line.length + 1;
  }
  return lists.map(({ items }) => items);
};

/** Names, places and hours are looked up, not read one after the other. */
const isDirectory = (items: readonly Item[]): boolean =>
  items.filter(({ text }) => {
    const words = text.match(word) ?? [];
    return words.filter((each, index) => looksUp.test(each) && (index > 0 || words.length === 1)).length * 2 >= words.length;
  }).length *
    2 >
  items.length;

function* check({ kind, prose }: Paragraph): Generator<Report> {
  if (kind !== 'list') return;
  for (const items of listsOf(prose)) {
    const eighth = items[mostItems];
    if (!eighth || isDirectory(items)) continue;
    const span = firstWords(eighth.text) ?? { start: 0, end: Math.max(1, eighth.text.trimEnd().length) };
    const message = `This list has ${items.length} items. Readers keep up to ${mostItems} in mind. Group them, or drop what matters least.`;
    yield { start: eighth.start + span.start, end: eighth.start + span.end, message };
  }
}

/** Lists of more than seven items. */
export const longList: ParagraphRule = {
  scope: 'paragraph',
  severity: 'information',
  summary: 'A list of more than seven items',
  why: 'Readers skim long lists and remember the first and the last items. Up to seven can be taken in; more are easier in groups with a heading each.',
  limits:
    'Items are counted in each list by itself, so that a list inside another has its own seven. Lists of names, places or dates, which readers look things up in, are left alone. ' +
    'It knows the lists of Markdown, not lines that begin with an emoji.',
  sources: [{ title: 'CDC Clear Communication Index: lists of no more than seven items', url: 'https://www.cdc.gov/ccindex/' }],
  examples: [
    {
      bad: '- Water\n- Soap\n- Clean towels\n- A torch\n- Your pills\n- Baby food\n- Warm socks\n- ⟦Cash⟧',
      good: '- Water\n- Soap\n- Clean towels\n- A torch\n- Your pills\n- Baby food\n- Warm socks',
    },
    {
      bad: '- Water\n- Soap\n- Clean towels\n- A torch\n- Your pills\n- Baby food\n- Warm socks\n- ⟦Cash⟧\n- A radio\n- Pet food',
      good: 'For you:\n\n- Water\n- Soap\n- Clean towels\n- A torch\n- Your pills\n\nFor the house:\n\n- Baby food\n- Warm socks\n- Cash\n- A radio\n- Pet food',
    },
    {
      bad: '1. wash your hands\n2. open the box\n3. take out the strip\n4. prick your finger\n5. wipe off the first drop\n6. touch the strip\n7. wait five seconds\n8. ⟦read the number⟧\n9. write it down',
      good: 'Get ready:\n\n1. wash your hands\n2. open the box\n3. take out the strip\n4. prick your finger\n\nTest:\n\n1. wipe off the first drop\n2. touch the strip\n3. wait five seconds\n4. read the number\n5. write it down',
    },
    {
      bad: 'Bring:\n\n- water\n- soap\n- clean towels\n- a torch\n- your pills\n- baby food\n- warm socks\n- ⟦cash⟧\n- a radio',
      good: 'Bring:\n\n- water\n- soap\n- clean towels\n- a torch\n- your pills\n- baby food',
    },
    {
      bad: '- Food\n  - rice\n  - beans\n  - oats\n  - nuts\n  - milk\n  - eggs\n  - fruit\n  - ⟦bread⟧\n- Drinks',
      good: '- Food\n  - rice\n  - beans\n- Drinks',
    },
    {
      bad: '- Rest for a day\n- Drink a lot\n- Eat small meals\n- Keep warm\n- Take your pills\n- Call a friend\n- Sleep early\n- ⟦Walk a little each day⟧ if you can',
      good: '- Rest for a day\n- Drink a lot\n- Sleep early',
    },
    { quiet: '- Water\n- Soap\n- Clean towels\n- A torch\n- Your pills\n- Baby food\n- Warm socks' },
    {
      quiet:
        '1. wash your hands\n2. open the box\n3. take out the strip\n4. prick your finger\n5. wipe off the first drop\n6. touch the strip\n7. wait five seconds',
    },
    { quiet: '- Food\n  - rice\n  - beans\n  - oats\n  - nuts\n- Drinks\n  - water\n  - tea\n- Soap\n- Towels' },
    {
      quiet: '- Riverside Library\n- Lakeside Hall\n- North Street Church\n- Oak Park\n- Mill House\n- City Pool\n- Old Town Gym\n- Hill School',
    },
    {
      quiet:
        '- Monday: 9 to 5\n- Tuesday: 9 to 5\n- Wednesday: 9 to 5\n- Thursday: 9 to 5\n- Friday: 9 to 5\n- Saturday: 9 to 5\n- Sunday: 9 to 5\n- Holidays: 9 to 5',
    },
    { quiet: '- Ana Ortiz, RN\n- Lee Chan, MD\n- Mary Smith, RN\n- Sam Okonkwo\n- Priya Nair, MD\n- Tom Hill\n- Eva Berg, RN\n- Jo King' },
    {
      quiet: '- Water\n- Soap\n- Clean towels\n- A torch\n\nAlso:\n\n- Your pills\n- Baby food\n- Warm socks\n- Cash\n- A radio\n- Pet food',
    },
    {
      quiet:
        '- Water\n- Soap\n- Clean towels\n- A torch\n\n1. wash your hands\n2. open the box\n3. take out the strip\n4. prick your finger\n5. wipe off the first drop',
    },
    { quiet: 'Water, soap, towels, a torch, pills, socks, cash, a radio and pet food.' },
    { quiet: '- Drink water' },
  ],
  check,
};
