// Text as decoded -> the one canonical form of it: NFC, single spaces, no invisible characters.

/** Soft hyphens, zero-width characters, bidi controls, byte order marks: they are in no word. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g

/** Anything but printable ASCII with single spaces inside. */
const untidy = /[^ -~]|^ | $| {2}/

/** One line of text, trimmed, its inner spaces made single. */
export function tidyLine(text: string): string {
  if (!untidy.test(text)) return text
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim().normalize('NFC')
}

/** For comparing: lower case, straight quotes and dashes. */
export function plainForm(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
}

/** Only letters and digits, for "is it the same headline?". */
export function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How many words (runs of letters or digits) the text has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
}

const CLOSERS = /["'”’»)\]]+$/u

/** Does the text end as sentences do? */
export function endsSentence(text: string): boolean {
  return /[.!?…:;。！？]$/u.test(text.replace(CLOSERS, ''))
}
