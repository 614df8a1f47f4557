// lexicons/goods: what can be bought, sold, shared or made together, as a tree.
import {z} from 'zod'

export const goods = z.strictObject({
  id: z.string().startsWith('goods.'),
  label: z.string().min(1),
  parent: z.string().startsWith('goods.').optional(),
  words: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
})
