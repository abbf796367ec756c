import type { Option } from '@/lib/search/find'
import { type Locale, localeIds } from '../i18n/locales'
import { loadNames, type Names } from './names'

/** Options that are loaded when first needed; `all` also has further spellings, for when nothing was found. */
export type OptionSource = {
	readonly first: () => Promise<readonly Option[]>
	readonly all?: () => Promise<readonly Option[]>
}

type Kind = keyof Names

const loadSpellings = (kind: Kind): Promise<Readonly<Record<string, string>>> =>
	import('./names/spellings').then(({ countrySpellings, languageSpellings }) =>
		kind === 'countryNames' ? countrySpellings : languageSpellings,
	)

/**
 * Countries or languages by name in the reader's language; `all` also finds them by their names in the other
 * languages.
 */
export function nameOptions(locale: Locale, kind: Kind): OptionSource {
	const load = async (others: readonly Locale[]): Promise<readonly Option[]> => {
		const [names, spellings, ...more] = await Promise.all([
			loadNames(locale),
			loadSpellings(kind),
			...others.map(loadNames),
		])
		return Object.entries(names[kind]).map(([value, name]) => {
			const other = more.flatMap((list) => list[kind][value] ?? [])
			return { value, name, spellings: [...(spellings[value]?.split(';') ?? []), ...other] }
		})
	}
	return {
		first: () => load([]),
		all: () => load(localeIds.filter((id) => id !== locale)),
	}
}
