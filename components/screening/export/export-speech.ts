import { use } from 'react'
import type { ExportSpeech } from '@/lib/screening/export/result-cells'
import { ownParametersOf } from '@/lib/screening/model/own-parameters'
import { type ScreeningContext, useScreening } from '../desk/desk-context'
import { OwnRulesSlot } from './own-rules-slot'

/** Picks the texts that an export needs: they are sent to the worker. */
export function exportSpeech({
	locale,
	words,
	speech,
}: Pick<ScreeningContext, 'locale' | 'words' | 'speech'>): ExportSpeech {
	const { rulesets, separators, facts, levels, parameters, result, form, screen } = words
	const { sheet, short, table, decision, export: own } = screen
	return {
		locale,
		countries: speech.countries,
		languages: speech.languages,
		words: {
			rulesets,
			separators,
			facts,
			levels,
			parameters,
			result,
			form,
			screen: { sheet, short, table, decision, export: own },
		},
	}
}

/** The same, including what a team itself has set. */
export function useExportSpeech(): ExportSpeech {
	const screening = useScreening()
	const own = use(OwnRulesSlot)?.(ownParametersOf(screening.state.settings))
	return { ...exportSpeech(screening), ...(own && { own }) }
}
