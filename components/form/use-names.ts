import { startTransition, useEffect, useMemo, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { loadNames, loadNamesOf, type Names } from '@/lib/words/names'
import type { LanguageSkill } from '@/rules/facts'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'

const isNamed = ({ type }: Fact) => type === 'countries' || type === 'languages'
const named = factIds.filter((fact) => isNamed(facts[fact]))

/** Whether a country or a language stands among some answers or facts, so that its name is needed. */
export const speakOfNames = (given: Partial<Record<FactId, unknown>>): boolean =>
	named.some((fact) => Array.isArray(given[fact]) && given[fact].length > 0)

function useLoaded(load: (() => Promise<Names>) | null): Names | null {
	const [names, setNames] = useState<Names | null>(null)
	useEffect(() => {
		let wanted = true
		// What waits for the names may be long, as a result is: it never holds up what the person does.
		load?.().then((loaded) => wanted && startTransition(() => setNames(loaded)))
		return () => {
			wanted = false
		}
	}, [load])
	return names
}

/** All names of countries and languages, loaded once they are needed; null until they are there. */
export const useNames = (locale: Locale, needed: boolean): Names | null =>
	useLoaded(useMemo(() => (needed ? () => loadNames(locale) : null), [locale, needed]))

/**
 * The names with which some answers or facts can be said, at best those that most people need; null until they are there,
 * and without any to be said.
 */
export function useNamesOf(locale: Locale, given: { readonly languages?: unknown } | null): Names | null {
	const rows: readonly unknown[] = Array.isArray(given?.languages) ? given.languages : []
	const languages = given && rows.map((row) => (row as LanguageSkill).language).join()
	return useLoaded(
		useMemo(
			() => (languages === null ? null : () => loadNamesOf(locale, languages.split(',').filter(Boolean))),
			[locale, languages],
		),
	)
}
