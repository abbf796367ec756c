import { useMemo } from 'react'
import { locales } from '@/lib/i18n/locales'
import type { Decisions } from '@/lib/screening/model/records'
import type { CandidateProgress } from '@/lib/screening/progress/candidate-progress'
import { isOfActiveVersions } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../desk/desk-context'
import { useDeskQuery } from '../desk/use-desk-query'

/** Screens all candidates of a role under its rule sets, again whenever a role or a candidate changes. */
export function useScreened(role: string) {
	const { locale, names, state } = useScreening()
	const asked = useMemo(
		() => ({
			role,
			formats: locales[locale].formats,
			languageNames: names.languageNames,
			countryNames: names.countryNames,
		}),
		[role, locale, names],
	)
	const { answer, progress, cancel } = useDeskQuery('screen', asked, state.revision)
	const screened = answer && !isOfActiveVersions(answer) ? undefined : answer
	return { screened, progress, cancel }
}

const nothing: Decisions = new Map()

/** The decisions for a role, kept up to date. */
export function useDecisions(role: string): Decisions {
	const { changes } = useScreening()
	return useDeskQuery('decisionsFor', role, changes).answer ?? nothing
}

/** The progress of a role's candidates, by key. */
export type ProgressByKey = ReadonlyMap<string, CandidateProgress>

const noProgress: ProgressByKey = new Map()

/** The progress of a role's candidates, kept up to date. */
export function useProgress(role: string): ProgressByKey {
	const { changes } = useScreening()
	return useDeskQuery('progressFor', role, changes).latest ?? noProgress
}
