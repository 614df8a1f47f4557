// Character references of HTML and XML in a piece of text -> the characters. No other entity is ever expanded.
import {Parser} from 'htmlparser2'

/** "Caf&eacute; &#38; bar" -> "Café & bar". */
export function entities(text: string): string {
  if (!text.includes('&')) return text
  let out = ''
  const parser = new Parser(
    {
      ontext: (piece) => {
        out += piece
      },
    },
    {decodeEntities: true},
  )
  parser.end(text.replaceAll('<', '\ue002'))
  return out.replaceAll('\ue002', '<')
}
