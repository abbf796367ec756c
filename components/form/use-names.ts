import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { loadNames, type Names } from '@/lib/i18n/names'
import { type Fact, type FactId, factIds, facts } from '@/rules/facts'

const isNamed = ({ type }: Fact) => type === 'countries' || type === 'languages'
const named = factIds.filter((fact) => isNamed(facts[fact]))

/** Whether a country or a language stands among some answers or facts, so that its name is needed. */
export const speakOfNames = (given: Partial<Record<FactId, unknown>>): boolean =>
	named.some((fact) => Array.isArray(given[fact]) && given[fact].length > 0)

/** The names of countries and languages, loaded once they are needed; null until they are there. */
export function useNames(locale: Locale, needed: boolean): Names | null {
	const [names, setNames] = useState<Names | null>(null)
	useEffect(() => {
		let wanted = needed
		if (wanted) loadNames(locale).then((loaded) => wanted && setNames(loaded))
		return () => {
			wanted = false
		}
	}, [locale, needed])
	return names
}
