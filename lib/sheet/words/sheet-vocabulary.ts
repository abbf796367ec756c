import type { LanguageLevel, OptionOf } from '@/rules/facts'
import type { Words } from '../languages'

type Degree = OptionOf<'highestDegree'>
type Subject = OptionOf<'degreeField'>

/** Words that could be one of several options. */
export type AskedWords<T> = readonly { readonly words: Words; readonly could: readonly T[] }[]

/** What people write in cells in one language, in addition to the texts of the facts. */
export type SheetVocabulary = {
	readonly yes?: Words
	/** Words for yes that are a country's code in other languages. */
	readonly ownYes?: Words
	readonly no?: Words
	/** Words for "none", which may be an answer or mean that there is none. */
	readonly none?: Words
	readonly unsure?: Words
	readonly placeholders?: Words
	/** Says that something will come later: not an answer, but possibly a yes in a yes/no column. */
	readonly promised?: Words
	/** Country names that differ from CLDR's, by code. */
	readonly countries?: Readonly<Record<string, Words>>
	/** Demonyms, by country code, in all forms. */
	readonly people?: Readonly<Record<string, Words>>
	/** Words before or after the name of a country or a demonym: "citizen of". */
	readonly beforeCountry?: Words
	readonly afterCountry?: Words
	readonly degrees: { readonly [D in Degree]?: Words }
	/** Degrees whose words mean something else, or nothing, in other languages. */
	readonly ownDegrees?: { readonly [D in Degree]?: Words }
	readonly askedDegrees?: AskedWords<Degree>
	/** Degrees that could be two things in a sheet of this language, though not elsewhere. */
	readonly ownAskedDegrees?: Words
	readonly subjects: { readonly [S in Subject]?: Words }
	readonly askedSubjects: AskedWords<Subject>
	readonly jobOffer?: { readonly [O in OptionOf<'jobOffer'>]?: Words }
	readonly levels: { readonly [L in LanguageLevel]?: Words }
	readonly askedLevels?: AskedWords<LanguageLevel>
	/** Units of ages, years and months, in all forms. */
	readonly years?: Words
	readonly ages?: Words
	readonly months?: Words
	/** Words next to pay that do not change it: a currency, a year, "before tax". */
	readonly pay?: Words
	/** Words next to monthly pay. */
	readonly monthly?: Words
	readonly thousands?: Words
}
