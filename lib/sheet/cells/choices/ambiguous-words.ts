import { type FactId, type LanguageLevel, languageLevels, type OptionOf } from '@/rules/facts'
import type { SheetLanguage } from '../../languages'
import { askedWordsOf, meantWords } from '../../words/vocabularies'
import { lazy } from '../text/dictionary'
import { lookupKey, wordKey } from '../text/word-key'
import { subjectsThatCouldBe } from './subjects'

type Degree = OptionOf<'highestDegree'>
type Subject = OptionOf<'degreeField'>

/** An option or level that an ambiguous word could mean. */
export type MeantOption = LanguageLevel | Degree | Subject

/**
 * What an ambiguous word means in a column: the answer it literally is, its opposite, that the answer is not known, or one
 * of the options or levels it could stand for. A word that is left open stays unread, whatever it meant in other sheets.
 */
export type WordMeaning = 'answer' | 'opposite' | 'unknown' | 'open' | MeantOption

/** Meanings by word key: see `wordKey`. */
export type Meanings = Readonly<Record<string, WordMeaning>>

type Ambiguous<T> = readonly { readonly words: readonly string[]; readonly could: readonly T[] }[]

/** Words for degrees whose meaning differs between countries, with the options they could mean. */
const degrees: Ambiguous<Degree> = [
	{
		words: ['大专', '专科', '高职', '中专', 'diploma', 'associate degree', 'HND', 'دبلوم', 'دبلومة'],
		could: ['none', 'vocational'],
	},
	{ words: ['undergraduate', '大学', '大学毕业', 'بكالوريا', 'البكالوريا'], could: ['none', 'bachelor'] },
	{ words: ['graduate', 'university graduate', 'جامعي', 'جامعية'], could: ['bachelor', 'master'] },
	{ words: ['研究生', '研究生学历', 'postgraduate', 'دراسات عليا'], could: ['master', 'doctorate'] },
]

/** Words for language proficiency that fall between two levels. */
const levels: Ambiguous<LanguageLevel> = [
	{
		words: ['一般', '中级', '中等', 'conversational', 'good', 'متوسط', 'جيد'],
		could: ['basic', 'working'],
	},
	{
		words: [
			...['熟练', '熟练掌握', '熟悉', '良好', '高级', 'advanced', 'proficient', 'very good', 'excellent'],
			...['full professional', 'متقدم', 'جيد جدا', 'ممتاز'],
		],
		could: ['working', 'fluent'],
	},
]

const keysOf = <T>(...lists: readonly Ambiguous<T>[]): ReadonlyMap<string, readonly T[]> =>
	new Map(lists.flat().flatMap(({ words, could }) => words.map((word) => [wordKey(word), could] as const)))

const levelKeys = lazy(() =>
	keysOf(
		askedWordsOf(({ askedLevels }) => askedLevels),
		levels,
	),
)
const degreeKeys = lazy(() =>
	keysOf(
		askedWordsOf(({ askedDegrees }) => askedDegrees),
		degrees,
	),
)

/** The levels that a word could mean; empty if it is not ambiguous. */
export const levelsThatCouldBe = (text: string): readonly LanguageLevel[] =>
	levelKeys().get(lookupKey(text)) ?? []

/** The options that a word could mean in a fact's column; empty if it is not ambiguous. */
export function optionsThatCouldBe(fact: FactId, text: string): readonly (Degree | Subject)[] {
	if (fact === 'highestDegree') return degreeKeys().get(lookupKey(text)) ?? []
	return fact === 'degreeField' ? subjectsThatCouldBe(text) : []
}

/** Every level, and that a language is not spoken. */
const anyLevel = [...languageLevels, 'none'] as const

/** What a word beside a language is asked as: the levels that it could mean, or anything if it is not known. */
export const levelsAsked = (text: string): readonly (typeof anyLevel)[number][] => {
	const could = levelsThatCouldBe(text)
	return could.length > 0 ? could : anyLevel
}

/** The options or levels that a word could mean in a fact's column; empty if it is not ambiguous. */
export const meantOptions = (fact: FactId, text: string): readonly MeantOption[] =>
	fact === 'languages' ? levelsThatCouldBe(text) : optionsThatCouldBe(fact, text)

/** The languages in which a word has one meaning, by key: "collège" is a school in French. */
const languagesOf = (words: ReturnType<typeof meantWords>): ReadonlyMap<string, readonly SheetLanguage[]> => {
	const found = new Map<string, readonly SheetLanguage[]>()
	for (const [, word, language] of words) {
		const key = wordKey(word)
		found.set(key, [...(found.get(key) ?? []), language])
	}
	return found
}

const settledIn = {
	highestDegree: lazy(() => languagesOf(meantWords(({ degrees: words }) => words))),
	degreeField: lazy(() => languagesOf(meantWords(({ subjects }) => subjects))),
}

/** Whether a word is ambiguous in a sheet of some languages, even if another language gives it one meaning. */
export function isAskedIn(fact: FactId, text: string, languages: readonly SheetLanguage[]): boolean {
	if (fact !== 'highestDegree' && fact !== 'degreeField') return false
	if (optionsThatCouldBe(fact, text).length === 0) return false
	const settled = settledIn[fact]().get(lookupKey(text)) ?? []
	return settled.length > 0 && !languages.some((language) => settled.includes(language))
}
