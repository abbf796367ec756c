/** What is chosen for the paper about a candidate; none of it is stored. */
export type PaperChoices = {
	/** Who reads it, and who hands it over; empty to be filled in by hand. */
	readonly reader: string
	readonly from: string
	/** Whether this reader may see answers and documents about health and a criminal record. */
	readonly hasSensitive: boolean
	/** Whether every condition follows on further pages. */
	readonly hasAnnex: boolean
}
