// English words beside a number of four digits: is it a year, a count, or a part of a name?

/** Words before a bare number that make it a count, "over 2000", "some 1950". */
export const countBefore: ReadonlySet<string> = new Set(
  'about nearly over than some least around almost roughly approximately no number total us only just'.split(
    ' ',
  ),
)

/** A bare number after one of these is a year though a plural follows: "of 2018 exports", "its 2012 losses", "'s 2012 promises". */
export const beforeYear: ReadonlySet<string> = new Set(
  'the of for during throughout its his her their our this s'.split(' '),
)

/** "until at least 2012", "by about 2030". */
export const atAbout =
  /\b(?:in|by|until|till|since|from|to|before|after|through)\s(?:at\s)?(?:about|around|roughly|approximately|nearly|almost|least)\s$/i

/** Before a number of those it is made of: "a garrison of 1234". */
export const crowdOf =
  /\b(?:population|total|number|crew|garrison|force|army|crowd|staff|fleet|membership|audience|congregation|workforce|average|maximum|minimum|majority|peak|toll) of $/i

/** What is told apart by numbers: "Resolution 1973", "Flight 1701". */
export const numbered: ReadonlySet<string> = new Set(
  'resolution flight decree order law act article section paragraph rule directive room route highway regiment unit page bus boeing model channel case bill motion form type hr iso asteroid apartment gate suite box number apt'.split(
    ' ',
  ),
)

/** What follows a four-digit number that counts. */
export const measures: ReadonlySet<string> = new Set(
  (
    'percent per km kg miles metres meters feet pounds dollars euros barrels people children hours points men women tons tonnes ' +
    'troops soldiers civilians refugees migrants prisoners detainees deaths casualties victims jobs workers employees homes houses ' +
    'families households residents inhabitants villagers students delegates candidates members seats votes tanks vehicles ' +
    'planes jets aircraft cars trucks units beds staff shares schools villages passengers flights customers firms companies shops ' +
    'patients cases animals cattle sheep birds fans spectators visitors pupils protesters demonstrators marchers runners bags boxes ' +
    'job others extra additional further nautical posts positions redundancies layoffs dealers dealerships full-time part-time ' +
    'hourly temporary permanent votes feet pages items tickets copies guns rounds shells bombs light sq square cubic acres hectares litres liters degrees'
  ).split(' '),
)

/** After a number that counts: "1950 of them", "1950 more posts". */
export const ofMany =
  /^\s(?:of (?:them|these|those|its|his|her|their|our|the|whom|which)|(?:more|new|other) [a-z-]+s)\b/

/** Before a year that tells which one: "the 2012 jobs report". */
export const ofOne = /\b(?:the|its|his|her|their|our|this|that)\s$|['’]s\s$/i

/** Before round hundreds that are years all the same: "Macworld 2000", "the 1900 fair"; else they count: "cut 2000 full-time posts". */
export const beforeRound =
  /\b(?:the|a|an|its|his|her|their|our|of|during|throughout|early|late|mid|fiscal|year|circa|since|until|both|year-end|[A-Z][\w&-]*)[\s,-]+$|['’]s\s$|\d{4}(?:,|, or|, and)\s$|^\s*$|[(\n:;•*|/"“‘]\s?$/

/** Makers of cars, before whose models the year of the model stands: "a 2007 Ford Focus". */
const carmakers =
  /^\s(?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Citro[eë]n|Dodge|Fiat|Ford|GMC|Honda|Hyundai|Infiniti|Jaguar|Jeep|Kia|Lexus|Lincoln|Mazda|Mercedes(?:-Benz)?|Mercury|Mitsubishi|Nissan|Opel|Peugeot|Pontiac|Porsche|Renault|Saab|Subaru|Suzuki|Toyota|Volkswagen|Volvo)\s[A-Z0-9]/

/** Before the year of a model: whose it is, or which. */
const ownerBefore =
  /(?:\b(?:an?|the|his|her|its|their|my|our|this|that|two|three|four|five|several)|['’]s)\s(?:[a-z-]+\s)?$/i

/** "a 2007 Ford Focus", "her gray 2013 Toyota Camry"; not "since 2009 Fiat Group has owned it". */
export function isModelYear(left: string, right: string): boolean {
  return carmakers.test(right) && ownerBefore.test(left) && !yearLead.test(left)
}

/** Words with -s after which a bare year still is one: "2014 was", "the 2014 elections", "2012 sales". */
export const verbsAfterYear: ReadonlySet<string> = new Set(
  'was is has as does its this elections talks games protests sanctions accords agreements figures results sales earnings profits revenues losses estimates forecasts targets statistics accounts prices'.split(
    ' ',
  ),
)

const yearLead = /\b(?:in|since|by|from|until|before|after|during|of)\s$/i

/** Wares whose versions are numbered by years: "Office 2007", "iLife '08", "a Peugeot 2008". */
export const versioned =
  /\b(?:Office|Windows|Server|Studio|Exchange|Outlook|Excel|Word|PowerPoint|SharePoint|Dynamics|AutoCAD|Photoshop|iLife|iWork|Peugeot|BMW)\s$/

/** Codes of currencies. */
export const currencyBefore = /(?:[$£€#]|\b(?:USD|EUR|GBP|CHF|JPY|RMB|CNY|INR|RUB|AUD|CAD|Rs\.?))\s?$/

/** A price or an index moved to so much: "fell to 1947", "rose 2 percent to 2012". */
export const movedTo =
  /\b(?:fell|rose|dropped|gained|climbed|jumped|slid|slipped|sank|plunged|tumbled|soared|surged|declined|advanced|lower|higher|points?|percent|%)\sto\s$/

/** After "at 2008": as things were then. */
export const asThen =
  /^\s(?:levels?|prices?|rates?|values?|exchange|constant|tariffs?|wages?|costs?|strength)\b/
