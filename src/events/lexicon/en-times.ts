// What only English has of words that tell when one act is told beside another: before it, after it, at its time.

/** Words of sequence and of one time. */
export const timeWords = {
  /** "in the wake of the war": what is meant came before. */
  sequelNouns: new Set([
    'wake',
    'aftermath',
    'response',
    'retaliation',
    'reaction',
    'reply',
    'revenge',
    'light',
    'anticipation',
    'view',
    'memory',
    'connection',
    'answer',
  ]),
  /** "attacked during the truce of May": what stands behind these is of the same time. */
  sameTimes: new Set([
    'at',
    'in',
    'during',
    'on',
    'upon',
    'amid',
    'of',
    'between',
    'with',
    'by',
    'through',
    '',
  ]),
  /** "expelled him after the murder of 1992": what stands behind these is of another time. */
  otherTimes: new Set([
    'after',
    'before',
    'since',
    'following',
    'until',
    'till',
    'despite',
    'ahead',
    'because',
    'due',
    'prior',
    'pending',
  ]),
  /** "two years after the war", "a decade since it closed" */
  laterThan: new Set(['after', 'since', 'following']),
  /** "two days before the vote" */
  earlierThan: new Set(['before']),
  /** "arrived, accusing the West", "attacked when it held a vote": of the time of the clause above. */
  whileWords: new Set(['when', 'while', 'as', 'whilst']),
  sequel: new Set(['then', 'later', 'also', 'and']),
} as const
