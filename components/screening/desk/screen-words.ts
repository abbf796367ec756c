import type { Locale } from '@/lib/i18n/locales'
import type { ReadingWords } from '@/lib/law/say-age'
import { type CitedSourceTexts, citedSources } from '@/lib/words/how-read'
import { questionsInChinese } from '@/lib/words/questions-in-chinese'
import type { Words } from '@/lib/words/texts'

const parts = [
	'screen',
	'rulesets',
	'statuses',
	'sources',
	'separators',
	'pointsRows',
	'places',
	'evidence',
	'parameters',
	'steps',
	'levels',
	'facts',
	'result',
	'form',
	'handoff',
	'ways',
	'bestWay',
] as const satisfies readonly (keyof Words)[]

/** The texts that the pages for employers need: they are sent with the page. */
export type ScreenWords = Pick<Words, (typeof parts)[number]> & {
	readonly cited: CitedSourceTexts
	readonly reading: ReadingWords
	readonly sensitivity: Words['check']['sensitivity']
	readonly inChinese: Words['result']['paper']['ask']
}

/** Picks the texts that the pages for employers need. */
export const screenWords = (locale: Locale, words: Words): ScreenWords => ({
	...(Object.fromEntries(parts.map((part) => [part, words[part]])) as Pick<Words, (typeof parts)[number]>),
	cited: citedSources(locale, words),
	reading: words.law.reading,
	sensitivity: words.check.sensitivity,
	inChinese: questionsInChinese(),
})
