import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isDay } from '@/lib/day/is-day'
import { clauses } from '@/lib/law/clauses'
import { sourceIds, sourceOf, sources } from '@/rules/sources/all'
import { answerSources } from '@/rules/sources/answers'
import { cited } from '@/rules/sources/cited'
import { clauseSources as ofClauses } from '@/rules/sources/clauses'
import { documents } from '@/rules/sources/documents'
import type { Source } from '@/rules/sources/source'

type Written = {
	readonly id: string
	readonly date: string | null
	readonly day: string
	readonly read: string
}
const written: readonly Written[] = JSON.parse(readFileSync('tests/law/domain/sources.json', 'utf8'))

const length = { words: 40, characters: 80 }
const isChinese = ({ lang }: Source) => lang.startsWith('zh')
const blanks = /\s+/

/** Common signs that only one of the two scripts has. */
const signsOnlyIn = {
	Hans: '国签证费对驻发学应条业从专实务员关当资区单请时间经机构处开说电话个们来为领门术动与会产进长护无认级语种类额数据标执艺环这样还选备内设',
	Hant: '國簽證費對駐發學應條業從專實務員關當資區單請時間經機構處開說電話個們來爲為領門術動與會產進長護無認級語種類額數據標執藝環這樣還選備內設',
}

/** The page of these came back by no search; the words of another page would not be theirs. */
const notFoundAgain = ['xinhua-answers']

describe.each(sourceIds)('the source %s', (id) => {
	const source = sourceOf(id)

	test('says what it is, who issued it, how and when it was read', () => {
		expect(source.title).not.toBe('')
		expect(source.body).not.toBe('')
		expect(source.day).toSatisfy(isDay)
		if (source.until) expect(source.until).toSatisfy(isDay)
		expect(new Intl.Locale(source.lang).language).toBe(source.lang.split('-')[0])
	})

	test('has addresses of the web, a page that was read unless it was read in several', () => {
		for (const address of [source.address, source.official].filter((one) => one != null))
			expect(['https:', 'http:']).toContain(new URL(address).protocol)
		if (source.read === 'official') expect(source.official).toBeUndefined()
		if (source.read === 'copy') expect(source.address).not.toBeNull()
	})

	test('quotes few words, and these alone', () => {
		if (!source.excerpt) return
		const { words, sha256 } = source.excerpt
		expect(createHash('sha256').update(words, 'utf8').digest('hex')).toBe(sha256)
		if (isChinese(source)) expect([...words].length).toBeLessThanOrEqual(length.characters)
		else expect(words.split(blanks).length).toBeLessThanOrEqual(length.words)
	})

	test('quotes Chinese in the script that it names', () => {
		if (!source.excerpt || !isChinese(source)) return
		const { words } = source.excerpt
		const other = new Intl.Locale(source.lang).script === 'Hant' ? signsOnlyIn.Hans : signsOnlyIn.Hant
		expect([...words].filter((sign) => other.includes(sign))).toEqual([])
	})
})

test('each source quotes the words that we rest on', () => {
	expect(sourceIds.filter((id) => sourceOf(id).excerpt === null)).toEqual(notFoundAgain)
})

test('each source stands once', () => {
	const parts = [cited, answerSources, ofClauses, documents].flatMap((part) => Object.keys(part))
	expect(parts.toSorted()).toEqual(Object.keys(sources).toSorted())
	const pages = sourceIds.flatMap((id) => sourceOf(id).address ?? [])
	// One report quotes two laws of the United States.
	const twice = pages.filter((page, index) => pages.indexOf(page) !== index)
	expect(twice).toEqual([cited['8-cfr'].address])
})

test('the sources that were written down are there, read as they were', () => {
	for (const { id, date, day, read } of written)
		expect(sources, id).toHaveProperty([id], expect.objectContaining({ date, day, read }))
})

test('a clause is quoted from where its source was read, on that day', () => {
	for (const { id, source, day, read } of clauses) {
		expect(sources[source].day, id).toBe(day)
		if (read !== 'not-read') expect(sources[source].read, id).toBe(read)
	}
})
