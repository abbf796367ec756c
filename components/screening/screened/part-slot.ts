import { createContext, use } from 'react'
import { useScreening } from '../desk/desk-context'

/** What stands in place of what needs the whole list, while only a part of it is there. */
export const PartSlot = createContext<React.ReactNode>(null)

/** Whether only a part of the list is there: no count is final then. */
export const useIsPart = (): boolean => useScreening().state.total !== null

/** What to show in place of what needs the whole list; null if all of it is there. */
export function useInPlaceOfWhole(): React.ReactNode {
	const inPlace = use(PartSlot)
	return useIsPart() ? inPlace : null
}
