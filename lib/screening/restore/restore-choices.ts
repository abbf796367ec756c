import type { DifferenceChoices, DifferenceSide } from '../difference/choices'

/** The user's choices about what a file would change; everything else is taken as preselected. */
export type RestoreChoices = {
	/** For the fields of candidates, by their index in the file. */
	readonly people?: DifferenceChoices
	/** For openings, by id. */
	readonly roles?: Readonly<Record<string, DifferenceSide>>
	/** For all decisions, and for single ones, by key. */
	readonly allDecisions?: DifferenceSide
	readonly decisions?: Readonly<Record<string, DifferenceSide>>
	/** For the retention period. */
	readonly keptDays?: DifferenceSide
	/** The candidates to bring back although they were deleted here, by index in the file, and why. */
	readonly anyway?: { readonly places: readonly number[]; readonly reason: string }
}

/** Which of two decisions to use: as chosen, or else the one here. */
export const decisionSide = ({ decisions, allDecisions }: RestoreChoices, key: string): DifferenceSide =>
	decisions?.[key] ?? allDecisions ?? 'mine'
