import { useCallback } from 'react'
import { useScreening } from '@/components/screening/desk/desk-context'
import { useLatestWork } from '@/components/screening/desk/use-latest-work'
import type { OwnRules } from '@/lib/screening/model/own-parameters'
import type { TurnsFileWords } from '@/lib/screening/parameters/turns-file'

/**
 * Computes in the worker what other limits or versions would change: one preview or file at a time, which can be
 * stopped.
 */
export function usePreview() {
	const { ask } = useScreening()
	const { run, progress, cancel } = useLatestWork()
	const preview = useCallback(
		(rules: OwnRules, most: number) => run((work) => ask('previewRuleChange', { rules, most }, work)),
		[run, ask],
	)
	return {
		progress,
		stop: cancel,
		preview,
		file: (rules: OwnRules, words: TurnsFileWords) =>
			run((work) => ask('ruleChangeFile', { rules, words }, work)),
	}
}

export type PreviewState = ReturnType<typeof usePreview>
