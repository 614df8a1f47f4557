// How well dates are found and valued, as figures with floors.
import {printed} from './printed.ts'

/** Each figure between 0 and 1, by name. */
export function measure(): Record<string, number> {
  return {
    ...printed('dates', {
      'value F1': /^entente +all +value F1 ([\d.]+)/m,
      'value F1 unseen': /^entente +unseen half +value F1 ([\d.]+)/m,
      'own articles': /^own articles looked at +value F1 ([\d.]+)/m,
      'own articles kept': /^own articles kept +value F1 ([\d.]+)/m,
      'own decades': /^own decades +looked at +value F1 ([\d.]+)/m,
      'own decades kept': /^own decades +kept +value F1 ([\d.]+)/m,
      'own kinds': /^own kinds +looked at +value F1 ([\d.]+)/m,
      'own kinds kept': /^own kinds +kept +value F1 ([\d.]+)/m,
      'own breadth': /^own breadth +looked at +value F1 ([\d.]+)/m,
      'own breadth kept': /^own breadth +kept +value F1 ([\d.]+)/m,
      'calendar F1': /^entente +all .* calendar F1 ([\d.]+)/m,
      'calendar F1 unseen': /^entente +unseen half .* calendar F1 ([\d.]+)/m,
    }),
    ...printed('settings', {
      'dates of acts': /^dates of acts, looked at +right ([\d.]+)/m,
      'dates of acts kept': /^dates of acts, kept +right ([\d.]+)/m,
      'places of acts': /^places of acts, looked at +right ([\d.]+)/m,
      'places of acts kept': /^places of acts, kept +right ([\d.]+)/m,
    }),
  }
}
