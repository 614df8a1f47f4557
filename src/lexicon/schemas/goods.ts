// lexicons/goods: what can be bought, sold, shared or made together, as a tree.
import {z} from 'zod'

export const goods = z.strictObject({
  id: z.string().startsWith('goods.'),
  label: z.string().min(1),
  parent: z.string().startsWith('goods.').optional(),
  words: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
})

/** lexicons/goods-words: how a language speaks of goods. */
export const goodsWords = z.strictObject({
  id: z.string().startsWith('goods-words.'),
  use: z.enum([
    'no-goods',
    'part',
    'before-part',
    'part-of',
    'any-part',
    'example',
    'classified',
    'unclassified',
    'limiting',
    'exchange',
    'buy',
    'sell',
    'share',
    'joint',
  ]),
  words: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
})
