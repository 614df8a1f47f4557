// entente contacts: meetings, calls, visits, exercises.
import {listCommand} from '../list-command.ts'

export const contacts = listCommand({
  name: 'contacts',
  summary: 'meetings, calls, visits and exercises',
  example: 'who met whom, where, the agenda, understandings and proposals',
  async ask(store, relation, asKnownOn) {
    const {contactsOfRelation} = await import('../../store/index.ts')
    return {contacts: await contactsOfRelation(store, relation, asKnownOn)}
  },
  draw: async () => (await import('../draw.ts')).contactText,
})
