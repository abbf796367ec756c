import type { Option } from '@/lib/search/find'
import { type Locale, localeIds } from '../i18n/locales'
import { loadNames, type Names } from './names'

/** Loads options when they are first needed. */
export type OptionSource = () => Promise<readonly Option[]>

type Kind = keyof Names

type Spellings = Readonly<Record<'spellings' | 'territories', Readonly<Record<string, string>>>>

const loadSpellings = async (kind: Kind): Promise<Spellings> => {
	if (kind === 'languageNames')
		return { spellings: (await import('./names/spellings')).languageSpellings, territories: {} }
	const [{ countrySpellings }, { territories }] = await Promise.all([
		import('./names/spellings'),
		import('./names/territories'),
	])
	return { spellings: countrySpellings, territories }
}

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
			loadNames(locale),
			...localeIds.filter((id) => id !== locale).map(loadNames),
		])
		return Object.entries(names[kind]).map(([value, name]) => {
			const other = more.flatMap((list) => list[kind][value] ?? [])
			const known = [...other, ...(spellings[value]?.split(';') ?? [])]
			const inChinese = [name, ...known].filter(isHan).map(kind === 'countryNames' ? peopleOf : writingOf)
			return { value, name, spellings: [...known, ...inChinese], within: territories[value] }
		})
	}
