// How well names are found and told apart, as figures with floors.
import {printed} from './printed.ts'

/** Each figure between 0 and 1, by name. */
export function measure(): Record<string, number> {
  return printed('entities', {
    'names F1': /^ner_news_dev all +F1 ([\d.]+)/m,
    'names F1 unseen': /^ner_news_dev unseen half +F1 ([\d.]+)/m,
  })
}
