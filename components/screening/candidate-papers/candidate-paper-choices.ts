/** The choices for the printed page about a candidate; none of them is stored. */
export type CandidatePaperChoices = {
	/** Who reads it, and who hands it over; empty to be filled in by hand. */
	readonly reader: string
	readonly from: string
	/** Whether this reader may see answers and documents about health and a criminal record. */
	readonly hasSensitive: boolean
	/** Whether all conditions follow on further pages. */
	readonly hasAnnex: boolean
}
