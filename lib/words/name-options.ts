import type { Option } from '@/lib/search/find'
import { type Locale, localeIds } from '../i18n/locales'
import { loadCountries, loadLanguages, type Names } from './names'

/** Loads options when they are first needed. */
export type OptionSource = () => Promise<readonly Option[]>

type Kind = keyof Names

type Spellings = Readonly<Record<'spellings' | 'territories', Readonly<Record<string, string>>>>

const loadSpellings = async (kind: Kind): Promise<Spellings> => {
	if (kind === 'languageNames')
		return { spellings: (await import('./names/spellings/languages')).languageSpellings, territories: {} }
	const [{ countrySpellings }, { territories }] = await Promise.all([
		import('./names/spellings/countries'),
		import('./names/territories'),
	])
	return { spellings: countrySpellings, territories }
}

/** The names of one kind in a language. */
const namesIn = async (locale: Locale, kind: Kind): Promise<Readonly<Record<string, string>>> =>
	kind === 'countryNames'
		? (await loadCountries(locale)).countryNames
		: (await loadLanguages(locale)).languageNames

/** In Chinese the people of a country are called by its name, without its form of state, and 人. */
const peopleOf = (name: string): string => `${name.replace(/共和国$/, '')}人`
/** In Chinese a language is also called by its writing: 英文 for 英语. */
const writingOf = (name: string): string => name.replace(/语$/, '文')
const isHan = (name: string): boolean => /\p{Script=Han}$/u.test(name)

/** Countries or languages by name in the reader's language; they are found by their names in the other languages, too. */
export const nameOptions =
	(locale: Locale, kind: Kind): OptionSource =>
	async () => {
		const [{ spellings, territories }, names, ...more] = await Promise.all([
			loadSpellings(kind),
			namesIn(locale, kind),
			...localeIds.filter((id) => id !== locale).map((id) => namesIn(id, kind)),
		])
		return Object.entries(names).map(([value, name]) => {
			const other = more.flatMap((list) => list[value] ?? [])
			const known = [...other, ...(spellings[value]?.split(';') ?? [])]
			const inChinese = [name, ...known].filter(isHan).map(kind === 'countryNames' ? peopleOf : writingOf)
			return { value, name, spellings: [...known, ...inChinese], within: territories[value] }
		})
	}
