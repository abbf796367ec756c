import type { ControlWords } from '@/components/form/question/field-props'
import type { ResultWords } from '@/components/result/checked/context'
import { resultWords } from '@/components/result/result-words'
import { controlWords } from '@/lib/form/control-words'
import type { Locale } from '@/lib/i18n/locales'
import type { ApplicantWords, Words } from '@/lib/words/texts'

/** The texts of a candidate's own page: they are sent with the page. */
export type RecordWords = Omit<ResultWords, 'facts' | 'form'> & {
	readonly record: Words['myRecord']
	readonly facts: ResultWords['facts'] & ControlWords['facts']
	readonly form: ResultWords['form'] & ControlWords['form']
	readonly assumedNoWay: Words['screen']['export']['assumedNoWay']
	readonly outcomes: Words['screen']['table']['outcomes']
	readonly choices: Words['screen']['explain']['choices']
	readonly consents: Words['screen']['sheet']['consent']
	readonly progress: Pick<Words['screen']['progress'], 'stages' | 'dates' | 'documents'>
	/** What an employer has set, in words. */
	readonly limits: Words['team']['rules']['values']
}

/** Picks the texts that a candidate's own page needs; its fields come with their hints. */
export function recordWords(locale: Locale, words: ApplicantWords): RecordWords {
	const { myRecord, screen, facts, team } = words
	const result = resultWords(locale, words)
	const hinted = Object.entries(facts).map(([id, { why: _why, ...text }]) => [id, text])
	const { stages, dates, documents } = screen.progress
	return {
		...result,
		record: myRecord,
		facts: Object.fromEntries(hinted),
		form: { ...result.form, ...controlWords(words) },
		assumedNoWay: screen.export.assumedNoWay,
		outcomes: screen.table.outcomes,
		choices: screen.explain.choices,
		consents: screen.sheet.consent,
		progress: { stages, dates, documents },
		limits: team.rules.values,
	}
}
