// Months of the tabular Islamic calendar and the first days of Jewish years, as days of ours.
import {type Day, dayOf} from './calendar.ts'

/** 1 Muharram 1, 19 July 622 of the proleptic Gregorian calendar. */
const hijra = dayOf(622, 7, 19)

/**
 * First day of an Islamic month, by the civil tabular calendar (leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of each 30).
 * What is kept by sight of the moon may differ by a day or two.
 */
export function firstOfHijriMonth(year: number, month: number): Day {
  const leapDays = Math.floor((11 * year + 3) / 30)
  return hijra + (year - 1) * 354 + leapDays + Math.ceil(29.5 * (month - 1))
}

/** 1 Tishri of the year 1: 7 September 3761 BCE, which is the year -3760 here. */
const creation = dayOf(-3760, 9, 7)

/** The Jewish new year (1 Tishri) that falls in a year of ours. */
export function tishriOf(year: number): Day {
  return newYear(year + 3761)
}

/** 1 Kislev of the Jewish year that begins in a year of ours: years of 355 and 385 days have a longer month before it. */
export function kislevOf(year: number): Day {
  const start = tishriOf(year)
  return start + ((tishriOf(year + 1) - start) % 10 === 5 ? 60 : 59)
}

/** 15 Nisan, which is always 163 days before the next 1 Tishri. */
export function passoverOf(year: number): Day {
  return tishriOf(year) - 163
}

/** Molad arithmetic with the four postponements (Dershowitz and Reingold, Calendrical Calculations). */
function newYear(year: number): Day {
  const [before, own, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)]
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0
  return creation + own + delay
}

function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12084 + 13753 * months
  const days = 29 * months + Math.floor(parts / 25920)
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days
}
