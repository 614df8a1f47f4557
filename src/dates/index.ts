export {type DayRange, daysOf, oneOf} from './edtf.ts'
export {type DateOptions, findDates} from './find.ts'
export type * from './types.ts'
