import { useEffect, useState } from 'react'
import { locales } from '@/lib/i18n/locales'
import { Cancelled } from '@/lib/screening/desk/cancelled'
import type { Decisions } from '@/lib/screening/table/row-filter'
import type { Screened } from '@/lib/screening/table/screened'
import type { RulesetId } from '@/rules/rulesets/ids'
import { useScreening } from '../desk/desk-context'

type Progress = { readonly done: number; readonly total: number }

/** Screens everybody of a role under a rule set, again whenever a role or a candidate has changed. */
export function useScreened(role: string, ruleset: RulesetId) {
	const { ask, locale, names, state } = useScreening()
	const [screened, setScreened] = useState<Screened | null>(null)
	const [progress, setProgress] = useState<Progress | null>(null)
	const [stop, setStop] = useState<AbortController | null>(null)
	const { revision } = state
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is screened again
	useEffect(() => {
		const controller = new AbortController()
		setStop(controller)
		const asked = { role, ruleset, formats: locales[locale].formats, languageNames: names.languageNames }
		const onProgress = (done: number, total: number) =>
			!controller.signal.aborted && setProgress({ done, total })
		ask('screen', asked, { signal: controller.signal, onProgress })
			.then((rows) => !controller.signal.aborted && setScreened(rows))
			.catch((error: unknown) => {
				if (!(error instanceof Cancelled)) throw error
			})
			.finally(() => setProgress(null))
		return () => controller.abort()
	}, [ask, role, ruleset, locale, names, revision])
	return { screened, progress, cancel: () => stop?.abort() }
}

const nothing: Decisions = new Map()

/** What was decided for a role, kept up to date. */
export function useDecisions(role: string): Decisions {
	const { ask, changes } = useScreening()
	const [decisions, setDecisions] = useState(nothing)
	// biome-ignore lint/correctness/useExhaustiveDependencies: read again after each change
	useEffect(() => {
		let isCurrent = true
		ask('decisionsFor', role).then((read) => isCurrent && setDecisions(read))
		return () => {
			isCurrent = false
		}
	}, [ask, role, changes])
	return decisions
}
