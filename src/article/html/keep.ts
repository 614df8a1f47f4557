// Blocks inside the container -> which of them are the article's, and why the others are not.
import {bylineIn} from '../byline.ts'
import {furniturePhrase, opensSentence} from '../phrases.ts'
import {countWords, endsSentence} from '../tidy.ts'
import type {BoilerplateReason} from '../types.ts'
import {isTimeLine, writtenDate} from '../writtenDate.ts'
import {type Block, linkShare} from './blocks.ts'
import {isHeading, isProse} from './content.ts'
import type {Element} from './dom.ts'
import {namedAs} from './names.ts'

/** Longer blocks are never furniture for a phrase alone. */
const LONGEST_PHRASE_BLOCK = 260

/** Why a block is no prose of the article, or null where it is. */
export type Reason = BoilerplateReason | null

/** Null: the block is the article's. Otherwise the reason why not. */
export function furnitureReason(block: Block, part: Element | null): Reason {
  if (part) return partReason(block, part)
  const {text, element} = block
  const share = linkShare(block)
  if (share > 0.6 && text.length < 400 && !quotedOrListed(block)) return linkReason(block)
  const found = text.length <= LONGEST_PHRASE_BLOCK ? furniturePhrase(text) : null
  const phrase = found && opensSentence(found, text) ? null : found
  if (phrase && (phrase.entry.at !== 'inside' || !phrase.entry.weak || text.length < 140)) {
    if (!isHeading(element) || phrase.entry.at !== 'line' || phrase.entry.opens) return phrase.entry.reason
  }
  if (text.length < 260 && /[©\u24b8]\s*[\p{L}\d][^.!?]{0,40}$/u.test(text)) return 'credit'
  if (isTimeLine(text) || isDateLine(text)) return 'page-facts'
  if (/^(?:https?:\/\/|www\.)\S+(?:\s+\S*)?$/.test(text) || /^[<[]\w+\s[^>\]]*=/.test(text))
    return 'navigation'
  if (text.length < 120 && bylineIn(text)) return 'credit'
  if (!/\p{L}/u.test(text) && element.tag !== 'tr') return 'counter'
  return isFragment(block) ? 'navigation' : null
}

/** "Updated Nov. 19, 2019 8:21 am ET / Original Nov. 18": says when, in no sentence. */
function isDateLine(text: string): boolean {
  if (text.length > 120 || endsSentence(text)) return false
  return (
    /(?<!\p{L})(?:published|updated|posted|modified|created|обновлено|опубликовано|veröffentlicht|aktualisiert)(?!\p{L})/iu.test(
      text,
    ) && writtenDate(text) !== null
  )
}

function partReason(block: Block, part: Element): BoilerplateReason {
  const phrase = block.text.length <= LONGEST_PHRASE_BLOCK ? furniturePhrase(block.text) : null
  const named = namedAs(part)!.reason
  if (named === 'navigation' || named === 'login' || named === 'page-facts')
    return phrase?.entry.reason ?? named
  return named
}

function quotedOrListed({element, text, links}: Block): boolean {
  if (element.tag === 'blockquote') return true
  return isHeading(element) && links.length === 1 && text.length > 15 && false
}

function linkReason(block: Block): BoilerplateReason {
  const phrase = furniturePhrase(block.text)
  if (phrase) return phrase.entry.reason
  return countWords(block.text) >= 4 ? 'related' : 'navigation'
}

/** A few words without a stop, in no heading, list, quotation or table. */
function isFragment(block: Block): boolean {
  const {text, element} = block
  if (text.length >= 60 || endsSentence(text) || isProse(block)) return false
  if (block.bold >= text.length * 0.9 && countWords(text) >= 3 && block.linked === 0) return false
  return !/^(?:h[1-6]|li|dt|dd|tr|td|th|blockquote|pre|p)$/.test(element.tag)
}
