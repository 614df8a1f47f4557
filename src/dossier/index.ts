export {checkScope, type DecidingClause, type Exchange, type ScopeAnswer, type Verdict} from './check.ts'
export {type Chronology, drawDate, timelineJson, withAgreements} from './chronology.ts'
export {columns, csvHeader, csvRows, eventRow} from './csv.ts'
export {briefingHtml, escapeHtml} from './html.ts'
export {chronologyIcs} from './ics.ts'
export {type ArticleSource, codePointSpan, context, eventJsonld} from './jsonld.ts'
export {type Briefing, briefingMarkdown} from './markdown.ts'
export {EventParquet} from './parquet.ts'
export {ploverJson} from './plover.ts'
export {idsOf, keyOf, type Relation, type Side, titleOf} from './relation.ts'
export {chronologyText, type Style} from './text.ts'
export {
  counted,
  dateShown,
  factualityMark,
  fieldsShown,
  leadWord,
  placeShown,
  reportsOf,
  sourceOf,
  valueShown,
} from './words.ts'
export {usualWidth, wrap} from './wrap.ts'
