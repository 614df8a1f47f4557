// What English pages say: months, weekdays, words of time, bylines, agencies.
import {listOf} from './listOf.ts'

/** January to December, each with its other spellings. */
export const months: readonly string[] = listOf(`
  january jan, february feb, march mar, april apr, may, june jun,
  july jul, august aug, september sep sept, october oct, november nov, december dec`)

export const weekdays: readonly string[] = listOf(`
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur,
  thurs, fri, sat, sun`)

/** Words that may stand in a line that is nothing but a time. */
export const timeWords: readonly string[] = listOf(`
  today, yesterday, ago, hour, hours, hr, hrs, minute, minutes, min, mins, second, seconds, day,
  days, week, weeks, month, months, year, years, just, now, a, an, at, on, of, the, am, pm, a.m, p.m,
  gmt, utc, est, edt, et, bst, cet, cest, msk, moscow, time, local, pst, pdt, pt, ct, ist, updated,
  published, posted, last, first, st, nd, rd, th, h, d, m, hrs`)

/** "By Jane Roe", "Written by Jane Roe". */
export const bylineCue =
  /^(?:by|posted by|published by|written by|story by|reported by|reporting by|author|authors|text by|words by|from our correspondent)\s*[:|]?\s+/i

/** Between a reporter's name and where the reporter is. */
export const stationCue = / in (?=\p{Lu})/u

/** "… Words: Jane Roe" at the end of a paragraph. */
export const creditCue = /(?<![\p{L}])(?:Text|Words|Story|Author|Writer)(?::| by)\s+/u

/** News agencies as datelines name them. */
export const agencies: readonly string[] = listOf(`
  tass, itar-tass, ria novosti, ria, interfax, reuters, ap, associated press, the associated press,
  afp, agence france-presse, upi, dpa, xinhua, kyodo, kyodo news, jiji, yonhap, pti, ani, ians,
  anadolu, anadolu agency, aa, efe, ansa, pa, press association, pa media, bloomberg, cnn, bbc,
  prime, rosbalt, regnum, unian, ukrinform, interfax-ukraine, belta, kazinform, trend, azertac,
  armenpress, interpress, baltic news service, bns, leta, pap, ctk, mti, apa, tanjug, beta, hina,
  sita, agerpres, bta, irna, mehr, fars, sana, wam, spa, mena, petra, qna, kuna, nna, antara,
  bernama, vna, app, unb, bss, kcna, cna, aap, cp, canadian press, the canadian press, sputnik,
  novosti, avn, telam, rfe/rl, voa, infobrics, ips, sapa, nan, ritzau, ntb, tt, stt, anp, belga,
  apa-austria, lusa, ats, keystone-sda, news agency`)

/** Titles and words that never are a person's name in a byline. */
export const notNames: readonly string[] = listOf(`
  the, staff, our, and, on, in, updated, published, reporter, correspondent, editor`)

/** Titles of pages that are written on while things happen. */
export const liveTitle =
  /^live\b\s*[:—–|-]|\blive[ -](?:blog|updates?|coverage|reporting|ticker)\b|\bas it happened\b|^(?:latest )?updates\s*[:—–]/i

/** In whose name an outlet speaks of itself, outside quotations. "US" is a country. */
export const ownVoice = /(?<![\p{L}'’])(?:[Ww]e|[Oo]urs?|us|[Yy]ou|[Yy]ours?|[Pp]lease)(?![\p{L}])/u

/** What outlets speak of when they ask their readers for something. */
export const askedFor =
  /(?<![\p{L}])(?:journalis\w*|newsroom|newspaper|readers?(?:hip)?|reporting|reporters|subscri\w*|donat\w*|gifts?|contribut\w*|independent|free press|press freedom|supporters?|support|coverage|our stories|scoops?|members?|membership|newsletter|paywall|advertis\w*|give today|chip in|keep it (?:going|alive)|carry on|fund\w*)(?![\p{L}])/giu
