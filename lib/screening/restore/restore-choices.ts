import type { DifferenceChoices, Side } from '../difference/choices'

/** What a person has chosen of what a file would change; everything else counts as it is marked. */
export type RestoreChoices = {
	/** Of the fields of candidates, by their place in the file. */
	readonly people?: DifferenceChoices
	/** Of openings, by id. */
	readonly roles?: Readonly<Record<string, Side>>
	/** Of all decisions, and of single ones, by key. */
	readonly allDecisions?: Side
	readonly decisions?: Readonly<Record<string, Side>>
	/** Of the days for which records are kept. */
	readonly keptDays?: Side
	/** The candidates who were deleted here and come in all the same, by place in the file, and why. */
	readonly anyway?: { readonly places: readonly number[]; readonly reason: string }
}

/** Which of two decisions counts: as chosen, else the one that is here. */
export const decisionSide = ({ decisions, allDecisions }: RestoreChoices, key: string): Side =>
	decisions?.[key] ?? allDecisions ?? 'mine'
