import { createContext } from 'react'

/** How selected candidates of an opening are given to an interviewer. */
export type GiveControl = {
	readonly label: string
	/** Whether the member may do so in an opening. */
	readonly isPossible: (opening: string) => boolean
	/** The dialog. */
	readonly dialog: (chosen: {
		readonly opening: string
		readonly keys: readonly string[]
		readonly onClose: () => void
	}) => React.ReactNode
}

/** What a team's desk adds to the actions on selected candidates. Null on a standalone device, which has no interviewers. */
export const GiveSlot = createContext<GiveControl | null>(null)
