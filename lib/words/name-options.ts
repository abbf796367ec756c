import type { Option } from '@/lib/search/find'
import { defaultLocale, type Locale, localeIds, locales } from '../i18n/locales'
import { loadCountries, loadLanguages, type Names } from './names'

/** Options, and the languages by whose names they are found. */
export type LoadedOptions = { readonly options: readonly Option[]; readonly languages: readonly Locale[] }

/** Options that are loaded when they are first needed, and their names in further languages when those are typed. */
export type OptionSource = {
	/** The languages that a text may be in, the reader's own first; none if the options have no names but their own. */
	readonly languagesFor: (typed: string) => readonly Locale[]
	/**
	 * Loads the options with their names in these languages. What cannot be loaded of a further language is left out, and
	 * so is the language; rejects if the reader's own cannot be loaded.
	 */
	readonly load: (languages: readonly Locale[]) => Promise<LoadedOptions>
}

/** Options that are there. */
export const fixedOptions = (options: readonly Option[]): OptionSource => ({
	languagesFor: () => [],
	load: async () => ({ options, languages: [] }),
})

type Kind = keyof Names
type Texts = Readonly<Record<string, string>>

const loadCountrySpellings = (locale: Locale): Promise<{ readonly countrySpellings: Texts }> =>
	import(`./names/spellings/countries/${locale}.ts`)
const loadLanguageSpellings = (locale: Locale): Promise<{ readonly languageSpellings: Texts }> =>
	import(`./names/spellings/languages/${locale}.ts`)

/** What things are called in one language: the name that is shown, and others. */
type Named = { readonly names: Texts; readonly spellings: Texts }

async function namedIn(locale: Locale, kind: Kind): Promise<Named> {
	if (kind === 'countryNames') {
		const loading = Promise.all([loadCountries(locale), loadCountrySpellings(locale)])
		const [{ countryNames }, { countrySpellings }] = await loading
		return { names: countryNames, spellings: countrySpellings }
	}
	const loading = Promise.all([loadLanguages(locale), loadLanguageSpellings(locale)])
	const [{ languageNames }, { languageSpellings }] = await loading
	return { names: languageNames, spellings: languageSpellings }
}

const loadTerritories = async (kind: Kind): Promise<Texts> =>
	kind === 'countryNames' ? (await import('./names/territories')).territories : {}

/** The scripts that languages are written in here. */
const scripts = [
	/\p{Script=Latin}/u,
	/\p{Script=Cyrillic}/u,
	/\p{Script=Arabic}/u,
	/\p{Script=Han}/u,
] as const

/** Whether a text has letters of the script that a language is written in. */
const isInScriptOf = (locale: Locale, text: string): boolean =>
	scripts.some((script) => script.test(text) && script.test(locales[locale].name))

/** The reader's language, and those in whose script a text is; that of all other scripts stands with the first one. */
function languagesFor(own: Locale, typed: string): readonly Locale[] {
	const inScript = localeIds.filter((locale) => isInScriptOf(locale, typed))
	const isOther = inScript.length === 0 && /\p{L}/u.test(typed)
	return [...new Set([own, ...(isOther ? [defaultLocale] : inScript)])]
}

/** In Chinese the people of a country are called by its name, without its form of state, and 人. */
const peopleOf = (name: string): string => `${name.replace(/共和国$/, '')}人`
/** In Chinese a language is also called by its writing: 英文 for 英语. */
const writingOf = (name: string): string => name.replace(/语$/, '文')
const isHan = (name: string): boolean => /\p{Script=Han}$/u.test(name)

/** Countries or languages by name in the reader's language; they are found by their names in the other languages, too. */
export const nameOptions = (locale: Locale, kind: Kind): OptionSource => ({
	languagesFor: (typed) => languagesFor(locale, typed),
	async load(languages) {
		const further = languages.filter((id) => id !== locale)
		const [territories, own, ...loaded] = await Promise.all([
			loadTerritories(kind),
			namedIn(locale, kind),
			...further.map((id) => namedIn(id, kind).catch(() => null)),
		])
		const more = loaded.filter((named) => named !== null)
		const options = Object.entries(own.names).map(([value, name]) => {
			const names = more.flatMap((named) => named.names[value] ?? [])
			const spellings = [own, ...more].flatMap((named) => named.spellings[value]?.split(';') ?? [])
			const known = [...names, ...spellings]
			const inChinese = [name, ...known].filter(isHan).map(kind === 'countryNames' ? peopleOf : writingOf)
			return { value, name, spellings: [...known, ...inChinese], within: territories[value] }
		})
		return { options, languages: [locale, ...further.filter((_, place) => loaded[place])] }
	},
})
