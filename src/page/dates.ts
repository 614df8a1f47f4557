// Dates as carriers write them (RFC 822, ISO 8601, W3C-DTF, Unix seconds, crawler stamps) -> the day in EDTF.

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day (or month, or year) that the text names, as written there: no time zone shifts it. Null if it names none. */
export function carrierDate(value: unknown): string | null {
  if (typeof value === 'number') return fromUnix(value)
  if (typeof value !== 'string') return null
  const text = value.trim()
  const iso = /^(\d{4})-?(\d{2})(?:-?(\d{2}))?(?!\d)/.exec(text)
  if (iso && !/^\d{14}$/.test(text)) return made(iso[1]!, iso[2]!, iso[3])
  if (/^\d{14}$/.test(text) || /^\d{8}$/.test(text))
    return made(text.slice(0, 4), text.slice(4, 6), text.slice(6, 8))
  if (/^\d{9,13}$/.test(text)) return fromUnix(Number(text))
  const words = /(\d{1,2})[\s-]+([A-Za-z]{3})[A-Za-z]*\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/.exec(text)
  if (words) return fromWords(words[3]!, words[2]!, words[1]!)
  const american =
    /([A-Za-z]{3})[A-Za-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+)?(?:[A-Z]{2,5}\s+)?(\d{4})/.exec(
      text,
    )
  if (american) return fromWords(american[3]!, american[1]!, american[2]!)
  const slashes = /^(\d{4})[./](\d{1,2})[./](\d{1,2})/.exec(text)
  if (slashes) return made(slashes[1]!, slashes[2]!.padStart(2, '0'), slashes[3]!.padStart(2, '0'))
  return /^\d{4}$/.test(text) ? text : null
}

function fromWords(year: string, month: string, day: string): string | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  if (number === 0) return null
  const full = year.length === 2 ? String((Number(year) < 70 ? 2000 : 1900) + Number(year)) : year
  return made(full, String(number).padStart(2, '0'), day.padStart(2, '0'))
}

function fromUnix(value: number): string | null {
  const ms = value > 1e11 ? value : value * 1000
  return ms > 0 && ms < 4e12 ? new Date(ms).toISOString().slice(0, 10) : null
}

function made(year: string, month: string, day?: string): string | null {
  const m = Number(month)
  if (m < 1 || m > 12) return null
  if (day === undefined) return `${year}-${month}`
  const last = new Date(Date.UTC(Number(year), m, 0)).getUTCDate()
  const d = Number(day)
  return d >= 1 && d <= last ? `${year}-${month}-${day}` : null
}
