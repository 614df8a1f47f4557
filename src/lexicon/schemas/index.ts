// What each folder of knowledge must look like. One schema a folder; the key is the folder's path.
import type {z} from 'zod'
import {boilerplate} from './boilerplate.ts'
import {
  agreementNouns,
  agreementScope,
  agreementStatus,
  agreementTopics,
  contacts,
  figures,
  harmed,
  incidents,
  measures,
} from './claims.ts'
import {dates} from './dates.ts'
import {bodies, cities, entities, groups, igos, regions, states} from './entities.ts'
import {events, eventWords, pairs} from './events.ts'
import {factuality} from './factuality.ts'
import {goods, goodsWords} from './goods.ts'
import {knownEvents, offices, people} from './offices.ts'
import {kinds, labels, ontology} from './ontology.ts'
import {outlets} from './outlets.ts'
import {reporting} from './reporting.ts'
import {abbreviations, headlineVerbs, lemmas, titleCase} from './sentences.ts'

export const schemas: Readonly<Record<string, z.ZodType>> = {
  'gazetteer/known-events': knownEvents,
  'gazetteer/offices': offices,
  'gazetteer/bodies': bodies,
  'gazetteer/cities': cities,
  'gazetteer/groups': groups,
  'gazetteer/igos': igos,
  'gazetteer/outlets': outlets,
  'gazetteer/people': people,
  'gazetteer/regions': regions,
  'gazetteer/states': states,
  'lexicons/agreement-nouns': agreementNouns,
  'lexicons/agreement-scope': agreementScope,
  'lexicons/agreement-status': agreementStatus,
  'lexicons/agreement-topics': agreementTopics,
  'lexicons/boilerplate': boilerplate,
  'lexicons/contacts': contacts,
  'lexicons/dates': dates,
  'lexicons/entities': entities,
  'lexicons/event-words': eventWords,
  'lexicons/events': events,
  'lexicons/factuality': factuality,
  'lexicons/figures': figures,
  'lexicons/goods': goods,
  'lexicons/goods-words': goodsWords,
  'lexicons/harmed': harmed,
  'lexicons/headline-verbs': headlineVerbs,
  'lexicons/incidents': incidents,
  'lexicons/kinds': kinds,
  'lexicons/labels': labels,
  'lexicons/lemmas': lemmas,
  'lexicons/measures': measures,
  'lexicons/ontology': ontology,
  'lexicons/pairs': pairs,
  'lexicons/reporting': reporting,
  'lexicons/sentences': abbreviations,
  'lexicons/title-case': titleCase,
}
