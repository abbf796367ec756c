import { createContext, use } from 'react'
import { useScreening } from '../../desk/desk-context'

/** Whether a difference is that of a sheet or of a file that was saved here, such as a backup. */
export const DifferenceOf = createContext<'sheet' | 'file'>('sheet')

/** The texts of a difference. */
export function useDifferenceWords() {
	const { difference } = useScreening().words.screen
	const { ofFile, ...ofSheet } = difference
	return use(DifferenceOf) === 'file' ? { ...ofSheet, ...ofFile, row: null } : ofSheet
}
