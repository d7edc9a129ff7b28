import { signed } from '../text/signs.ts';

/** Nobody real is meant, neither with a name nor in a story. */
const nobody =
  'fictional|fictitious|fictionali[sz]ed|hypothetical|not (?:a )?real (?:patient|person|people)|(?:fake|made[- ]up|invented|sample) patients?|case scenario';

/** The text says that names are changed, or that nobody is meant. */
export const namesMadeUp = signed(
  'fictional|fictitious|hypothetical|real name|not real|not a real|fake|made-up|made up|invented|sample pat|case |name|changed|pseudonym',
  new RegExp(
    String.raw`\b(?:${nobody}|not (?:her|his|their|the) real name|names? (?:has|have|was|were) (?:been )?changed|changed (?:her|his|their) names?|pseudonym|(?:fake|made-up|invented) names?|case example)\b`,
    'i',
  ),
);

/** The text says that its story is put together, changed or thought up: another name alone would not do. */
export const storyMadeUp = signed(
  String.raw`fictional|fictitious|hypothetical|not real|not a real|fake|made-up|made up|invented|sample pat|case |composite|detail|real|imagin|let's say|suppose|picture this|for example|for instance|scenario|vignette|exercise|simulat|manikin|mannequin|typical|based on|novel|episode|movie|\btv s|fairy`,
  new RegExp(
    String.raw`\b(?:${nobody}|composite|details? (?:\w{1,12} ){0,3}(?:changed|altered|disguised)|(?:changed|altered) (?:some |a few |many |all |the |key |identifying |personal )*details|made[- ]up|invented|isn['’]t (?:a )?real|imagine|imaginary|let['’]s say|suppose|picture this|for (?:example|instance),? (?:imagine|a)|(?:case|teaching|practice|training) (?:scenario|vignette|exercise)|scenario|simulat(?:ed|ion)|manikin|mannequin|typical patient|based on (?:several|many|a mix)|novel|episode|movie|TV (?:show|series)|fairy tale)\b`,
    'i',
  ),
);
