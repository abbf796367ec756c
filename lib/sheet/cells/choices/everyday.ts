import { expressionsIn } from '@/lib/everyday-search/expression'
import { wordsInList } from '@/lib/everyday-search/word-index'
import type { Locale } from '@/lib/i18n/locales'
import { maxWordCharacters } from '@/lib/limits/sheet-limits'
import { fold } from '@/lib/search/fold'
import type { FactByWords } from '@/lib/words/everyday/facts-by-words'
import { words as arIndustries } from '@/lib/words/everyday/industries/ar-words'
import { words as enIndustries } from '@/lib/words/everyday/industries/en-words'
import { words as frIndustries } from '@/lib/words/everyday/industries/fr-words'
import { words as idIndustries } from '@/lib/words/everyday/industries/id-words'
import { words as ruIndustries } from '@/lib/words/everyday/industries/ru-words'
import { words as urIndustries } from '@/lib/words/everyday/industries/ur-words'
import { words as zhIndustries } from '@/lib/words/everyday/industries/zh-words'
import { words as arJobs } from '@/lib/words/everyday/occupations/ar-words'
import { words as enJobs } from '@/lib/words/everyday/occupations/en-words'
import { words as frJobs } from '@/lib/words/everyday/occupations/fr-words'
import { words as idJobs } from '@/lib/words/everyday/occupations/id-words'
import { words as ruJobs } from '@/lib/words/everyday/occupations/ru-words'
import { words as urJobs } from '@/lib/words/everyday/occupations/ur-words'
import { words as zhJobs } from '@/lib/words/everyday/occupations/zh-words'
import { writingIn } from '@/lib/words/everyday/writing-habits'
import { entriesIn } from '@/rules/keys'
import type { SheetLanguage } from '../../languages'
import { doubtful, type Lookup, lazy } from '../text/dictionary'

const lists: Readonly<Record<FactByWords, Readonly<Record<Locale, Readonly<Record<string, string>>>>>> = {
	isicDivision: {
		ar: arIndustries,
		en: enIndustries,
		zh: zhIndustries,
		ru: ruIndustries,
		id: idIndustries,
		ur: urIndustries,
		fr: frIndustries,
	},
	occupationGroup: {
		ar: arJobs,
		en: enJobs,
		zh: zhJobs,
		ru: ruJobs,
		id: idJobs,
		ur: urJobs,
		fr: frJobs,
	},
}

/** Divisions of ISIC that make goods: "clothes" alone does not say whether a company makes them or sells them. */
const makesGoods = (option: string) => option >= '10' && option <= '33'
/** Divisions that sell goods, serve or repair them: what makes them is none of these. */
const onlyDealsIn = (option: string) => ['45', '46', '47', '56', '95'].includes(option)

/** Whether a text says that something is made. Chinese has no spaces between words. */
function saysMaking(locale: Locale, text: string): boolean {
	const making = writingIn[locale].making.map(fold)
	const words = fold(text).split(' ')
	return making.some((word) => (locale === 'zh' ? fold(text).includes(word) : words.includes(word)))
}

/**
 * What the expressions of a language mean, as they are compared. Where a text says that something is made, a word for it
 * names an industry only if that makes goods: a coffee factory is no café, and a furniture factory no shop.
 */
function meaningsIn(locale: Locale, words: Readonly<Record<string, string>>) {
	const expressionOf = expressionsIn(writingIn[locale])
	const meanings = new Map<string, Set<string>>()
	for (const [option, list] of Object.entries(words)) {
		for (const { text } of wordsInList(list)) {
			const { whole } = expressionOf(text)
			meanings.set(whole, (meanings.get(whole) ?? new Set()).add(option))
		}
	}
	return (text: string): readonly string[] => {
		const { whole, telling } = expressionOf(text)
		const named = meanings.get(whole)
		const meant = [...(named ?? meanings.get(telling) ?? [])]
		if (!saysMaking(locale, text)) return meant.some(makesGoods) ? [] : meant
		if (named) return meant
		const makers = meant.filter((option) => !onlyDealsIn(option))
		return makers.every(makesGoods) ? makers : []
	}
}

/** A word of another language may look the same and mean another job: "Chef" is a manager in German. */
const isWritten = (locale: Locale, languages: readonly SheetLanguage[]) =>
	languages.length === 0 || languages.includes(locale)

function lookupFor(fact: FactByWords): Lookup<string> {
	const all = entriesIn(lists[fact]).map(([locale, words]) => [locale, meaningsIn(locale, words)] as const)
	return (text, languages) => {
		if (text.length > maxWordCharacters || doubtful.test(text)) return undefined
		const here = all.filter(([locale]) => isWritten(locale, languages))
		const meant = new Set(here.flatMap(([, meaningsOf]) => meaningsOf(text)))
		return meant.size === 1 ? [...meant][0] : undefined
	}
}

/**
 * The options that people name by other words, as the questions find them; undefined for a word that means several, which
 * is asked.
 */
export const everydayOptions = {
	isicDivision: lazy(() => lookupFor('isicDivision')),
	occupationGroup: lazy(() => lookupFor('occupationGroup')),
} satisfies Record<FactByWords, () => Lookup<string>>
