import { createContext, use } from 'react'
import { useScreening } from '../desk/desk-context'

/** What stands in place of what needs the whole list, while only a part of it is there. */
export const PartSlot = createContext<React.ReactNode>(null)

/** What to show in place of what needs the whole list; null if all of it is there. */
export function useInPlaceOfWhole(): React.ReactNode {
	const inPlace = use(PartSlot)
	return useScreening().state.total === null ? null : inPlace
}
