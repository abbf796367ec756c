import type { ApplicantWords, Words } from '@/lib/words/texts'

/** The words of the questionnaire that a field of any type needs, besides its question. */
export type ControlFormWords = Pick<
	Words['form'],
	| ('yes' | 'no' | 'unsure' | 'none' | 'noLanguages' | 'level' | 'remove' | 'removeOf' | 'picker')
	| ('pay' | 'units' | 'unitLabels' | 'employerKnows' | 'why' | 'errors')
>

/** Picks them from those of the questionnaire. */
export function controlWords({ form }: ApplicantWords): ControlFormWords {
	const { yes, no, unsure, none, noLanguages, level, remove, removeOf, picker } = form
	const { pay, units, unitLabels, employerKnows, why, errors } = form
	return {
		...{ yes, no, unsure, none, noLanguages, level, remove, removeOf, picker },
		...{ pay, units, unitLabels, employerKnows, why, errors },
	}
}
