import { useCallback } from 'react'
import { useLatestWork } from '@/components/screening/desk/use-latest-work'
import { useTeamDesk } from '@/components/screening/team/team-context'
import type { OwnRules } from '@/lib/screening/model/own-parameters'
import type { TurnsFileWords } from '@/lib/screening/parameters/turns-file'

/**
 * Computes in the worker what other limits or versions would change: one preview or file at a time, which can be
 * stopped.
 */
export function usePreview() {
	const { client } = useTeamDesk()
	const { run, progress, cancel } = useLatestWork()
	const preview = useCallback(
		(rules: OwnRules, most: number) =>
			run((work) => client.askTeam('previewRuleChange', { rules, most }, work)),
		[run, client],
	)
	return {
		progress,
		stop: cancel,
		preview,
		file: (rules: OwnRules, words: TurnsFileWords) =>
			run((work) => client.askTeam('ruleChangeFile', { rules, words }, work)),
	}
}

export type Previewing = ReturnType<typeof usePreview>
