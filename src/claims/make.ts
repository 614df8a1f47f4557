// Frames, agreements, incidents, measures and figures of one article in, its claims out.
import {createHash} from 'node:crypto'
import {readAgreements} from './agreements/index.ts'
import {restsOnUnsigned} from './agreements/unsigned.ts'
import {agreementDrafts} from './drafts/agreements.ts'
import type {Draft} from './drafts/draft.ts'
import {eventDrafts} from './drafts/events.ts'
import {figureDrafts} from './drafts/figures.ts'
import {incidentDrafts} from './drafts/incidents.ts'
import {measureDrafts} from './drafts/measures.ts'
import {findIncidents} from './incidents/index.ts'
import type {Passage} from './passage.ts'
import {groupFrames} from './same.ts'
import type {Claim} from './types.ts'

/** All claims of an article: its events first, then agreements, incidents, measures and figures. */
export function makeClaims(passage: Passage): Claim[] {
  const agreements = readAgreements(passage)
  const groups = groupFrames(passage).filter((group) => !restsOnUnsigned(group, agreements))
  const incidents = findIncidents(passage)
  const drafts: Draft[] = [
    ...eventDrafts(passage, groups, agreements, incidents),
    ...agreements.flatMap((agreement) => agreementDrafts(passage, agreement)),
    ...incidentDrafts(passage, groups, incidents),
    ...measureDrafts(passage),
    ...figureDrafts(passage),
  ]
  return drafts.map((draft) => identified(passage, draft))
}

/** The id is a hash of what is claimed, so that the same reading gives the same ids and a new reading keeps most. */
function identified({article, published}: Passage, draft: Draft): Claim {
  const {about, event, factuality, actor, recipient, trigger, evidence} = draft
  const roles = [actor, recipient].map((parties) => parties.map(({entity, text}) => entity ?? text))
  const content = [
    about,
    event,
    factuality,
    roles,
    trigger,
    evidence[0].in,
    evidence[0].start,
    detailKey(draft),
  ]
  const id = `c-${createHash('sha256').update(article.id).update(JSON.stringify(content)).digest('hex').slice(0, 16)}`
  return {id, article: article.id, outlet: article.outlet, published, ...draft}
}

function detailKey({agreement, incident, measure, figure}: Draft): unknown {
  return [
    agreement?.status?.status,
    agreement?.scope?.text,
    incident?.kind,
    measure?.text,
    figure && [figure.value, figure.counts],
  ]
}
