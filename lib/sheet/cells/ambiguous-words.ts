import type { FactId, LanguageLevel, OptionOf } from '@/rules/facts'
import { wordKey } from './word-key'

/** An option or level that an ambiguous word could mean. */
export type MeantOption = LanguageLevel | OptionOf<'highestDegree'>

type Ambiguous<T> = readonly { readonly words: readonly string[]; readonly could: readonly T[] }[]

/** Words for degrees whose meaning differs between countries, with the options they could mean. */
const degrees: Ambiguous<OptionOf<'highestDegree'>> = [
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
		words: ['一般', '中级', '中等', 'intermediate', 'conversational', 'good', 'متوسط', 'جيد'],
		could: ['basic', 'working'],
	},
	{
		words: [
			...['熟练', '熟练掌握', '熟悉', '良好', '高级', 'advanced', 'proficient', 'very good', 'excellent'],
			...['upper intermediate', 'full professional', 'متقدم', 'جيد جدا', 'ممتاز'],
		],
		could: ['working', 'fluent'],
	},
]

const couldBe = <T>(list: Ambiguous<T>, text: string): readonly T[] => {
	const key = wordKey(text)
	return list.find(({ words }) => words.some((word) => wordKey(word) === key))?.could ?? []
}

/** The levels that a word could mean; empty if it is not ambiguous. */
export const levelsThatCouldBe = (text: string): readonly LanguageLevel[] => couldBe(levels, text)

/** The options that a word could mean in a fact's column; empty if it is not ambiguous. */
export const optionsThatCouldBe = (fact: FactId, text: string): readonly OptionOf<'highestDegree'>[] =>
	fact === 'highestDegree' ? couldBe(degrees, text) : []

/** The options or levels that a word could mean in a fact's column; empty if it is not ambiguous. */
export const meantOptions = (fact: FactId, text: string): readonly MeantOption[] =>
	fact === 'languages' ? levelsThatCouldBe(text) : optionsThatCouldBe(fact, text)
