import { once } from '../text/remember.ts';

const rows = `💉 shot|💊 medicine|😷 mask|❤ heart|🫀 heart|🧠 brain|🫁 lungs|🦷 teeth|🦴 bones|👀 eyes|👁 eyes|👂 ears|👃 nose|🩸 blood|🏥 hospital|👶 baby|🏠 home|🏡 home
🌍 world|🌎 world|🌏 world|☎ phone|📞 phone|📱 phone|💻 computer|📅 calendar|🗓 calendar|🧼 soap|🙌 hands|👐 hands|🤲 hands|🥗 salad|🍎 apple|☀ sun|🌞 sun|🛏 bed|🐶 dog|🐕 dog|🐱 cat
🚗 car|🚑 ambulance|🎒 backpack|🩺 stethoscope|👟 shoes|🧴 sunscreen|🚬 cigarettes|🍷 wine|💧 water|🥦 vegetables|👕 shirt|🎂 cake|🤰 pregnancy|🦵 legs|💪 muscles|📧 email|✉ letter|⏰ alarm`;

/** What an emoji says when it stands in the place of a word, without its selector. */
export const emojiWords: () => ReadonlyMap<string, string> = once(
  () => new Map(rows.split(/[|\n]/).map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)])),
);
