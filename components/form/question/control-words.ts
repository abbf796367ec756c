import type { ApplicantWords } from '@/lib/words/texts'
import type { ControlWords } from './field-props'

/** The words that any field needs, picked from those of the questionnaire. */
export function controlWords({ form }: ApplicantWords): ControlWords['form'] {
	const { yes, no, unsure, none, noLanguages, level, remove, removeOf, picker } = form
	const { pay, units, unitLabels, employerKnows, why, errors } = form
	return {
		...{ yes, no, unsure, none, noLanguages, level, remove, removeOf, picker },
		...{ pay, units, unitLabels, employerKnows, why, errors },
	}
}
