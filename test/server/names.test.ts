// Names of parties in the reader's language.
import {expect, test} from 'vitest'
import {nameOf} from '../../src/server/names.ts'

test.each([
  ['RUS', 'ru', 'Россия'],
  ['GBR', 'ru', 'Великобритания'],
  ['GBR', 'en', 'United Kingdom'],
  ['IGO/NATO', 'en', 'NATO'],
  ['RUS/MIL/Sergei Shoigu', 'ru', 'Sergei Shoigu'],
])('%s in %s is %s', (key, lang, name) => expect(nameOf(key, lang)).toBe(name))
