/** Words that tell a bystander what the programme is about (MSG-02). `ART` and `AIDS` count in capitals: both are English words too. */
const names =
  /\b(hiv|arvs?|antiretrovirals?|viral|pmtct|vtp|ptme|prep|cd4|pcr|eid|nevirapine|zidovudine|co-?trimoxazole|positive|negative|mothers2mothers|m2m|mentor)\b/i;
const capitals = /\b(ART|AIDS)\b/;

/** Harmless in themselves, and too much on a list that somebody reads over her shoulder. */
const hints =
  /\b(status|tests?|results?|pills?|tablets?|medicines?|treatment|adherence|counsell?or|support group|breast-?(feed|fed|milk)\w*|virus|load|laboratory|sample)\b/i;

/** Does it name what nobody may learn? */
export const discloses = (text: string): boolean => names.test(text) || capitals.test(text);

/** Does it hint at it? Lists, titles, tabs and notices may not even do that. */
export const hintsAtIt = (text: string): boolean => discloses(text) || hints.test(text);
