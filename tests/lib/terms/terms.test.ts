import { describe, expect, test } from 'vitest'
import { localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { sayTerms } from '@/lib/terms/said-terms'
import { type TermId, termIds, terms } from '@/lib/terms/terms'
import { wordsOf } from '@/lib/words/messages'
import { glossaryOf, plain } from '@/tests/lib/words/glossary'

/** The row of the glossary whose word a term is called by. */
const rowOf: Readonly<Partial<Record<TermId, string>>> = {
	'work-permit': 'work permit',
	'residence-permit': 'residence permit',
	points: 'points',
	'well-known': 'well known',
	'job-offer': 'job offer',
	authority: 'authority',
	'published-rule': 'published rule',
	'article-model': "article's model",
	'official-qa': 'official Q&A',
	'official-basis': 'official basis',
	condition: 'condition',
	supporting: 'supporting',
	'not-met': 'not met',
	unknown: 'unknown',
	'not-settled': 'not settled',
	'not-yet-clear': 'not yet clear',
}

describe.each(localeIds)('the terms in %s', (locale) => {
	const words = wordsOf(locale).terms
	const say = sayIn(locale)
	const termsIn = (message: Parameters<typeof sayTerms>[1]) =>
		sayTerms(say, message).flatMap((part) => (typeof part === 'string' ? [] : [part.term]))

	test('are called by the fixed words of the glossary', () => {
		const glossary = glossaryOf(locale)
		for (const [id, row] of Object.entries(rowOf)) {
			const name = plain(say(words.list[id as TermId].name))
			const forms = glossary.get(row) ?? []
			expect(
				forms.some((form) => name.includes(plain(form))),
				`${id}: ${name} (${forms.join(', ')})`,
			).toBe(true)
		}
	})

	test('name the term that each is easily taken for, and never themselves', () => {
		for (const id of termIds) {
			const term = terms[id]
			const unlike = 'unlike' in term ? termsIn(words.unlike[id as keyof typeof words.unlike]) : []
			expect(unlike, id).toEqual('unlike' in term ? [term.unlike] : [])
			expect(termsIn(words.list[id].meaning), id).not.toContain(id)
		}
	})

	test('have each a name of its own', () => {
		const names = termIds.map((id) => say(words.list[id].name))
		expect(new Set(names).size).toBe(termIds.length)
	})
})
