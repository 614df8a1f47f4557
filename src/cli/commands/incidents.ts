// entente incidents: what harmed or endangered one side, and what is done so that it does not happen again.
import {listCommand} from '../list-command.ts'

export const incidents = listCommand({
  name: 'incidents',
  summary: 'incidents, and measures so that they do not happen again',
  about: 'An author of an incident is given only where a page names one.',
  example: 'what harmed one side, when and where; then the measures',
  async ask(store, relation, asKnownOn) {
    const {incidentsOfRelation} = await import('../../store/index.ts')
    return {...(await incidentsOfRelation(store, relation, asKnownOn))}
  },
  draw: async (kind) => {
    const {incidentText, measureText} = await import('../draw.ts')
    return kind === 'measures' ? measureText : incidentText
  },
})
