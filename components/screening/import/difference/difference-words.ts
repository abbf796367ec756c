import { createContext, use } from 'react'
import { useScreening } from '../../desk/desk-context'

/**
 * Whether a difference is that of a sheet, of a file that was saved here, such as a backup, or of a candidate's
 * reply.
 */
export const DifferenceOf = createContext<'sheet' | 'file' | 'reply'>('sheet')

/** The texts of a difference. */
export function useDifferenceWords() {
	const { difference } = useScreening().words.screen
	const { ofFile, ofReply, ...ofSheet } = difference
	const others = { sheet: {}, file: { ...ofFile, row: null }, reply: ofReply }
	return { ...ofSheet, ...others[use(DifferenceOf)] }
}
