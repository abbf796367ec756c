import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { loadNames, loadNamesOf, type NamedCodes, type Names } from '@/lib/words/names'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'

const isNamed = ({ type }: Fact) => type === 'countries' || type === 'languages'
const named = factIds.filter((fact) => isNamed(facts[fact]))

type Given = Partial<Record<FactId, unknown>>

/** Whether some answers or facts contain a country or a language, whose names then have to be loaded. */
export const hasNamedValues = (given: Given): boolean =>
	named.some((fact) => Array.isArray(given[fact]) && given[fact].length > 0)

function useLoadedNames(load: (() => Promise<Names>) | null): Names | null {
	const [names, setNames] = useState<Names | null>(null)
	useEffect(() => {
		let isCurrent = true
		// What waits for the names may be slow to render, such as a result: it must not block the person's input.
		load?.().then((loaded) => isCurrent && startTransition(() => setNames(loaded)))
		return () => {
			isCurrent = false
		}
	}, [load])
	return names
}

/** All names of countries and languages, loaded once needed; null until then. */
export const useNames = (locale: Locale, needed: boolean): Names | null =>
	useLoadedNames(useMemo(() => (needed ? () => loadNames(locale) : null), [locale, needed]))

/** The entries of all lists of one kind, whatever the person has given: answers as a form has them, or facts. */
const entriesOf = (given: Given, kind: Fact['type']): readonly unknown[] =>
	named.flatMap((fact) => (facts[fact].type === kind && Array.isArray(given[fact]) ? given[fact] : []))

/** The countries and languages that some answers or facts contain. */
export const namedIn = (given: Given): NamedCodes => ({
	countries: entriesOf(given, 'countries') as readonly string[],
	languages: entriesOf(given, 'languages').map((row) => (row as LanguageSkill).language),
})

/**
 * The names needed to put some answers or facts into words, if possible only the frequent ones; null until they are
 * loaded, and if none are needed.
 */
export function useNamesOf(locale: Locale, given: Given | null): Names | null {
	const codes = given && JSON.stringify(namedIn(given))
	return useLoadedNames(
		useMemo(() => (codes === null ? null : () => loadNamesOf(locale, JSON.parse(codes))), [locale, codes]),
	)
}
