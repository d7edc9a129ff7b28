import { once } from '../text/remember.ts';

/** A word for people right behind another word. */
export const personBehind =
  /^[ \u00a0](?:people|persons?|adults?|child(?:ren)?|kids?|teens?|teenagers?|adolescents?|youth|wom[ae]n|m[ae]n|girls?|boys?|patients?|individuals?|mothers?|fathers?|parents?|bab(?:y|ies)|infants?|newborns?|students?|workers?|drivers?|veterans?|residents?|clients?|relatives?|friends?|couples?|participants?|mums?|moms?|dads?|ladies|folks?)(?![\p{L}\p{N}'’-])/iu;

/** What people do, where a noun might stand as well: "the homeless need", "a diabetic gets". */
export const verbsOfPeople = once(
  (): ReadonlySet<string> =>
    new Set(
      'need needs want wants face faces live lives get gets feel feels still already just never always like say says die dies meet meets fill fills eat eats sleep sleeps come comes go goes know knows tell tells deserve deserves ask asks pay pays took takes take came went got said died told asked'.split(
        ' ',
      ),
    ),
);
