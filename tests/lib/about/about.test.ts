import { describe, expect, test } from 'vitest'
import { claimIds, claims } from '@/lib/about/claims'
import { type AnswerBasis, questionIds, questions } from '@/lib/about/questions'
import { type CitationId, citationIds, citations, linkToSource } from '@/lib/about/references'
import { localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { sayPlain } from '@/lib/terms/said-terms'
import { wordsOf } from '@/lib/words/messages'
import { cited as ofRules } from '@/rules/sources/cited'
import { addressOf } from '@/rules/sources/source'

const basisOf = (id: (typeof questionIds)[number]): readonly AnswerBasis[] => questions[id].basis
const cited = new Set<CitationId>([
	...questionIds.flatMap((id) => basisOf(id).flatMap((basis) => basis.sources)),
	...claimIds.flatMap((id) => claims[id].sources),
])

test('there are fifteen questions, each with a source or the plain word that nothing was found', () => {
	expect(questionIds).toHaveLength(15)
	for (const id of questionIds) {
		const basis = basisOf(id)
		expect(basis.some(({ confidence, sources }) => confidence === 'nothing' || sources.length > 0)).toBe(true)
		expect(new Set(basis.map(({ confidence }) => confidence)).size).toBe(basis.length)
	}
})

test.each([...cited])('the source %s has an address of the web and a day, a year or none', (id) => {
	const { date } = citations[id]
	const url = addressOf(citations[id])
	if (url === null) expect(linkToSource('en', id)).toMatch(/^\/en\/rules\/(article$|work-permit\/law#)/)
	else expect(['https:', 'http:']).toContain(new URL(url).protocol)
	if (date !== null) expect(date).toMatch(/^20\d\d(-\d\d-\d\d)?$/)
})

test('no reference goes unused, and none hides a source of the rules', () => {
	for (const id of citationIds) {
		if (!(id in ofRules)) expect(cited).toContain(id)
		else expect(citations[id]).toBe(ofRules[id as keyof typeof ofRules])
	}
})

describe.each(localeIds)('in %s', (locale) => {
	const { about } = wordsOf(locale)
	const say = sayIn(locale)

	test('every question and every claim has its words', () => {
		for (const id of questionIds) {
			const { question, short, more } = about.questions[id]
			for (const text of [question, short, ...more]) expect(sayPlain(say, text).trim()).not.toBe('')
		}
		for (const id of claimIds) {
			const { claim, who, truth } = about.claims.list[id]
			for (const text of [claim, who, truth]) expect(say(text).trim()).not.toBe('')
		}
	})

	test('an answer has as many paragraphs as in the other languages', () => {
		for (const id of questionIds) {
			expect(about.questions[id].more).toHaveLength(wordsOf('en').about.questions[id].more.length)
		}
	})
})
