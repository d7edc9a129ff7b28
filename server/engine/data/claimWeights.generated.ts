// Made by "node scripts/run.mjs fit-claims FILE" from posts of which people said whether they claim something: see docs/guides/claims.md.
/** How much a measure tells that a sentence needs a source, in hundredths. */
export const claimWeights: Readonly<Record<string, number>> = {};
/** The sum of a sentence whose measures are all 0, in hundredths. */
export const claimIntercept = -300;
/** From this sum on a sentence needs a source, in hundredths. */
export const claimThreshold = -70;
