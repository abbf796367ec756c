import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'
import { describe, expect, test } from 'vitest'
import { type Locale, localeIds } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { allTexts } from '../../all-texts'

/** Up to here every rule of every language has come round twice. */
const numbers = Array.from({ length: 201 }, (_, number) => number)
const within = (number: number, from: number, to: number) => number >= from && number <= to

/** The form that a whole number takes, as grammars say it. */
const formOf: Readonly<Record<Locale, (number: number) => string>> = {
	en: (number) => (number === 1 ? 'one' : 'other'),
	zh: () => 'other',
	ar: (number) => {
		const last = number % 100
		if (number <= 2) return ['zero', 'one', 'two'][number] ?? ''
		return within(last, 3, 10) ? 'few' : last >= 11 ? 'many' : 'other'
	},
	ru: (number) => {
		const last = number % 10
		if (within(number % 100, 11, 14)) return 'many'
		return last === 1 ? 'one' : within(last, 2, 4) ? 'few' : 'many'
	},
	id: () => 'other',
	ur: (number) => (number === 1 ? 'one' : 'other'),
	fr: (number) => (number <= 1 ? 'one' : 'other'),
}

/** Words that are counted, in the form for each category: what may stand after a number of it, and what may not. */
const wordsFor: Partial<Record<Locale, readonly (readonly string[])[]>> = {
	ru: [
		...['год года лет', 'месяц месяца месяцев', 'день дня дней', 'балл балла баллов', 'юань юаня юаней'],
		...['условие условия условий', 'вопрос вопроса вопросов', 'ответ ответа ответов', 'путь пути путей'],
		...['документ документа документов', 'источник источника источников', 'страна страны стран'],
		...['язык языка языков', 'строка строки строк', 'ошибка ошибки ошибок', 'правило правила правил'],
		...['слово слова слов', 'пункт пункта пунктов', 'место места мест', 'результат результата результатов'],
	].map((forms) => forms.split(' ')),
	fr: [
		...['an', 'jour', 'point', 'condition', 'question', 'réponse', 'document', 'source', 'personne', 'voie'],
		...['résultat', 'service', 'langue', 'mot', 'changement', 'limite', 'passage', 'appareil', 'note'],
	].map((word) => [word, `${word}s`]),
	en: ['day', 'point', 'condition', 'question', 'answer', 'document', 'source', 'year', 'month'].map(
		(word) => [word, `${word}s`],
	),
}

/**
 * Which of a word's forms may follow a number: of Russian the second one, too, where a sentence asks for the genitive
 * (от 1 года, до 2 лет).
 */
const mayFollow: Partial<Record<Locale, Readonly<Record<string, readonly number[]>>>> = {
	ru: { one: [0, 1], few: [1, 2], many: [2] },
	fr: { one: [0], other: [1] },
	en: { one: [0], other: [1] },
}

type Plural = [name: string, kind: 2, branches: Readonly<Record<string, unknown>>]

const textsIn = (node: unknown, path = ''): [path: string, text: string][] =>
	typeof node === 'string'
		? [[path, node]]
		: Object.entries(node as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))

/** The plurals of a compiled message, wherever they stand in it. */
function pluralsIn(message: unknown): readonly Plural[] {
	if (!Array.isArray(message)) return []
	const own = typeof message[0] === 'string' && message[1] === 2 ? [message as unknown as Plural] : []
	const inner = message.flatMap((node) =>
		Array.isArray(node)
			? pluralsIn(node)
			: node && typeof node === 'object'
				? Object.values(node).flatMap(pluralsIn)
				: [],
	)
	return [...own, ...inner]
}

/** What a part of a text says of a number; every other argument of the text is another number, or a tag. */
function sayOf(locale: Locale, text: string, plural: Plural, number: number) {
	const others = Array.from(text.matchAll(/\{(\w+)/g), ([, name]) => [name, 999])
	const tags = Array.from(text.matchAll(/<([\w-]+)>/g), ([, tag]) => [
		tag,
		(parts: unknown[]) => parts.join(''),
	])
	const values = { ...Object.fromEntries([...others, ...tags]), [plural[0]]: number }
	return String(sayIn(locale)([plural] as unknown as CompiledMessage, values))
}

describe.each(localeIds)('a count from 0 to 200 in %s', (locale) => {
	const counts = textsIn(allTexts[locale]).flatMap(([path, text]) =>
		text.includes(', plural,') ? pluralsIn(compile(text)).map((plural) => ({ path, text, plural })) : [],
	)

	test('is said in the form that its grammar asks for', () => {
		expect(counts.length).toBeGreaterThan(50)
		const wrong = counts.flatMap(({ path, text, plural }) => {
			const [name, kind, branches] = plural
			const saidAs = new Map(
				Object.entries(branches).map(([form, branch]) => [form, [name, kind, { other: branch }] as Plural]),
			)
			return numbers.flatMap((number) => {
				const form = `=${number}` in branches ? `=${number}` : formOf[locale](number)
				const alone = saidAs.get(form)
				const said = sayOf(locale, text, plural, number)
				return alone && said === sayOf(locale, text, alone, number) ? [] : [`${path}, ${form}: ${said}`]
			})
		})
		expect(wrong).toEqual([])
	})

	test('is followed by its word in the form for that number', () => {
		const formsOf = new Map(wordsFor[locale]?.flatMap((forms) => forms.map((form) => [form, forms] as const)))
		const wrong = counts.flatMap(({ path, text, plural }) =>
			numbers.flatMap((number) => {
				const said = sayOf(locale, text, plural, number)
				const word = new RegExp(`(?<![\\d.,])${number}[ \\u00a0](\\p{L}+)`, 'u').exec(said)?.[1] ?? ''
				const place = formsOf.get(word)?.indexOf(word)
				const may = mayFollow[locale]?.[formOf[locale](number)]
				return place === undefined || may?.includes(place) ? [] : [`${path}: ${said}`]
			}),
		)
		expect(wrong).toEqual([])
	})
})

test('grammars and the program agree on the form for each number', () => {
	expect(formOf.ru(1)).toBe('one')
	expect([2, 5, 11, 21, 112, 122].map(formOf.ru)).toEqual(['few', 'many', 'many', 'one', 'many', 'few'])
	expect([0, 1, 2].map(formOf.fr)).toEqual(['one', 'one', 'other'])
})
