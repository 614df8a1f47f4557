// The words of an unknown name in, points for person, body, place or thing out: what the name says itself, whatever stands around it.
import {en} from '../words/en.ts'
import type {Words} from '../words/words.ts'
import {acronym, type Clue, type ClueRule, type Points} from './clue.ts'

export const formRules: readonly ClueRule[] = [
  givenName,
  familyPrefix,
  bodyWord,
  teamWord,
  placeWord,
  thingWord,
  shipPrefix,
  acronymForm,
  initials,
  twoWords,
  webAddress,
]

function givenName({forms, words}: Clue, points: Points): void {
  const given = words.givenNames.has(forms[0])
  // "Harry Winston Diamond Corp.", "James Webb Space Telescope": called after somebody
  const after = forms.length > 2 && endsLikeNoPerson(forms[forms.length - 1], words)
  if (given) points.person += after ? 1 : forms.length > 1 ? 4 : 2
  if (forms.length > 1 && words.surnames.has(forms.at(-1)!)) points.person += given ? 1 : 2
  if (forms.length === 1 && words.surnames.has(forms[0])) points.person += 2
  if (
    !given &&
    forms.some((form, place) => place > 0 && place < forms.length - 1 && words.givenNames.has(form))
  )
    points.person += 1
}

function endsLikeNoPerson(last: string, words: Words): boolean {
  return (
    words.companyEnds.has(last) ||
    words.bodyWords.has(last) ||
    words.thingWords.has(last) ||
    words.placeWords.has(last)
  )
}

/** "O'Hagan", "McNeil", "FitzGerald". */
function familyPrefix({forms}: Clue, points: Points): void {
  if (/^(?:O['’]|Ma?c|Fitz)\p{Lu}\p{Ll}/u.test(forms[forms.length - 1])) points.person += 2
}

/** "Acme Ltd.", "Leeds University", "Stock Exchange of Thailand", "Daily Herald". */
function bodyWord({forms, words}: Clue, points: Points): void {
  const last = forms[forms.length - 1]
  const of = forms.indexOf('of')
  if (words.companyEnds.has(last) && forms.length > 1) points.body += 6
  if (of > 0 && words.bodyWords.has(forms[of - 1])) points.body += 7
  else if (words.bodyWords.has(last)) points.body += forms.length > 1 ? 5 : 1.5
  else if (forms.some((form) => words.bodyWords.has(form))) points.body += 4
  if (forms.length > 1 && words.pressWords.has(last)) points.body += 4.5
  if (/^Cent(?:er|re)$/.test(last) && forms.some((form) => words.fields.has(form))) points.body += 2
}

/** "Perth Wildcats", "the Wildcats". */
function teamWord({forms, words}: Clue, points: Points): void {
  if (words.teams.has(forms[forms.length - 1])) points.body += forms.length > 1 ? 5 : 3
}

function placeWord({forms, words}: Clue, points: Points): void {
  const [first] = forms
  const last = forms.at(-1)!
  if (
    forms.length > 1 &&
    (words.placeWords.has(last) || (en.placeOpeners.has(first) && !words.bodyWords.has(last)))
  )
    points.place += 5
  if (forms.length > 1 && words.directions.has(first.toLowerCase())) points.place += 1.5
  if (/(?:stan|burg|grad|ville|shire|abad|istan|pur|polis|borough|chester)$/.test(last) && forms.length === 1)
    points.place += 1.5
  if (
    /(?:ov|ev|enko|ova|eva|sky|skiy|skaya|ski|ska|vich|vić|ić|ez|son|sen|yan|dze|shvili|oğlu|oglu|akis|opoulos|inen|escu)$/.test(
      last,
    )
  )
    points.person += 1.5
}

function thingWord({forms, words}: Clue, points: Points): void {
  if (words.thingWords.has(forms.at(-1)!)) points.thing += 6
  else if (forms.some((form) => words.thingWords.has(form))) points.thing += 3
  if (/\d/.test(forms.at(-1)!)) points.thing += 2
}

/** "USS Austin", "MV Loch Seaforth". */
function shipPrefix({forms}: Clue, points: Points): void {
  if (forms.length > 1 && en.shipPrefixes.has(forms[0])) points.thing += 9
}

function acronymForm({forms}: Clue, points: Points): void {
  if (forms.length === 1 && acronym.test(forms[0])) points.body += /\d/.test(forms[0]) ? 0 : 1.2
  if (forms.length === 1 && /^\p{Lu}\p{Ll}+\p{Lu}/u.test(forms[0]) && !/^(?:Mc|Mac|De|O')/.test(forms[0]))
    points.body += 2
  if (forms.some((form) => form === '&')) points.body += 4
}

function initials({forms}: Clue, points: Points): void {
  if (forms.length > 1 && forms.slice(0, -1).some((form) => /^\p{Lu}\.?$/u.test(form))) points.person += 3
}

function twoWords({forms, words}: Clue, points: Points): void {
  const plain = forms.every(
    (form) => /^\p{Lu}\p{Ll}+$/u.test(form) || words.particles.has(form) || form === '-',
  )
  if (plain && forms.length >= 2 && forms.length <= 4) points.person += 1
  if (forms.length > 4) points.person -= 2
}

function webAddress({forms}: Clue, points: Points): void {
  if (/\.(?:com|org|net|ru|co|uk|tv|info)$/.test(forms.at(-1)!)) points.body += 4
}
