import { expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import words from '@/scripts/recipes/invented-words.json'

test('the recipes of the rules, which the gate follows every fifth day, are followed in every language', () => {
	expect(Object.keys(words)).toEqual(localeIds)
})
