// entente agreements: what two parties agreed or were going to, with its history and scope.
import {listCommand} from '../list-command.ts'

export const agreements = listCommand({
  name: 'agreements',
  summary: 'agreements with their status history and scope',
  about: 'A step that is planned or possible is an entry of its own, never shown as taken.',
  example: 'every agreement between the two: steps with dates and whose word, what is covered and excluded',
  async ask(store, relation, asKnownOn) {
    const {agreementsOfRelation} = await import('../../store/index.ts')
    return {agreements: await agreementsOfRelation(store, relation, asKnownOn)}
  },
  draw: async () => (await import('../draw.ts')).agreementText,
})
