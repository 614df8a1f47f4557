// What the English of incidents needs beyond the lexicons.

/** "fired shots at the boat": the shots are no harmed object. */
export const fired: ReadonlySet<string> = new Set(
  'fire shot missile rocket cannon flare torpedo attack stone'.split(' '),
)

/** "the men whom the police seized": what stands for the noun before. */
export const relativeObjects: ReadonlySet<string> = new Set('whom who which that'.split(' '))

/** "taken prisoner when his jet was hit": at the same time. */
export const sameTime: ReadonlySet<string> = new Set('when as while'.split(' '))
