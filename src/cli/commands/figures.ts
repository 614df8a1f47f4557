// entente figures: numbers with what they count and what they are compared with.
import {listCommand} from '../list-command.ts'

export const figures = listCommand({
  name: 'figures',
  summary: 'numbers told of a relation, with what they are compared with',
  example: 'trade, companies, troops: the number, its unit, its date, whose word',
  async ask(store, relation, asKnownOn) {
    const {figuresOfRelation} = await import('../../store/index.ts')
    return {figures: await figuresOfRelation(store, relation, asKnownOn)}
  },
  draw: async () => (await import('../draw.ts')).figureText,
})
