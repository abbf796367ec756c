import { useMemo } from 'react'
import type { HistorySpeech } from '@/lib/screening/history/history-speech'
import { useScreening } from '../desk/desk-context'

/** What is needed to describe operations in words; it can be sent to the worker. */
export function useHistorySpeech(): HistorySpeech {
	const { speech, words, state } = useScreening()
	return useMemo(() => {
		const { facts, form, levels, result, separators, screen } = words
		const { decision, hand, history, operations, progress, sheet } = screen
		return {
			locale: speech.locale,
			countries: speech.countries,
			languages: speech.languages,
			words: {
				facts,
				form,
				levels,
				result,
				separators,
				screen: { decision, hand, history, operations, progress, sheet },
			},
			roles: Object.fromEntries(state.roles.map(({ id, name }) => [id, name])),
			stages: Object.fromEntries(
				state.roles.flatMap(({ id, stages }) =>
					stages ? [[id, Object.fromEntries(stages.map((stage) => [stage.id, stage.name ?? '']))]] : [],
				),
			),
		}
	}, [speech, words, state.roles])
}
