import type { LanguageLevel, OptionOf } from '@/rules/facts'
import type { SheetWordList } from '../languages'

type Degree = OptionOf<'highestDegree'>
type Subject = OptionOf<'degreeField'>

/** Words that could be one of several options. */
export type AskedWords<T> = readonly { readonly words: SheetWordList; readonly could: readonly T[] }[]

/** What people write in cells in one language, in addition to the texts of the facts. */
export type SheetVocabulary = {
	readonly yes?: SheetWordList
	/** Words for yes that are a country's code in other languages. */
	readonly ownYes?: SheetWordList
	readonly no?: SheetWordList
	/** Words for "none", which may be an answer or mean that there is none. */
	readonly none?: SheetWordList
	readonly unsure?: SheetWordList
	readonly placeholders?: SheetWordList
	/** Says that something will come later: not an answer, but possibly a yes in a yes/no column. */
	readonly promised?: SheetWordList
	/** Country names that differ from CLDR's, by code. */
	readonly countries?: Readonly<Record<string, SheetWordList>>
	/** Demonyms, by country code, in all forms. */
	readonly people?: Readonly<Record<string, SheetWordList>>
	/** Words before or after the name of a country or a demonym: "citizen of". */
	readonly beforeCountry?: SheetWordList
	readonly afterCountry?: SheetWordList
	readonly degrees: { readonly [D in Degree]?: SheetWordList }
	/** Degrees whose words mean something else, or nothing, in other languages. */
	readonly ownDegrees?: { readonly [D in Degree]?: SheetWordList }
	readonly askedDegrees?: AskedWords<Degree>
	/** Degrees that could be two things in a sheet of this language, though not elsewhere. */
	readonly ownAskedDegrees?: SheetWordList
	readonly subjects: { readonly [S in Subject]?: SheetWordList }
	readonly askedSubjects: AskedWords<Subject>
	readonly jobOffer?: { readonly [O in OptionOf<'jobOffer'>]?: SheetWordList }
	readonly levels: { readonly [L in LanguageLevel]?: SheetWordList }
	readonly askedLevels?: AskedWords<LanguageLevel>
	/** Units of ages, years and months, in all forms. */
	readonly years?: SheetWordList
	readonly ages?: SheetWordList
	readonly months?: SheetWordList
	/** Words next to pay that do not change it: a currency, a year, "before tax". */
	readonly pay?: SheetWordList
	/** Words next to monthly pay. */
	readonly monthly?: SheetWordList
	readonly thousands?: SheetWordList
}
