import type { ExportSpeech } from '@/lib/screening/export/result-cells'
import type { Screening } from '../desk/desk-context'

/** Picks the texts that an export needs: they are sent to the worker. */
export function exportSpeech({
	locale,
	words,
	speech,
}: Pick<Screening, 'locale' | 'words' | 'speech'>): ExportSpeech {
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
