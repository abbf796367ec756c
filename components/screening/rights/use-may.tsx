import type { Requester } from '@/lib/records/rights/right'
import type { Operation } from '@/lib/screening/model/operations'
import type { Candidate } from '@/lib/screening/model/records'
import { askingsAbout, type DeskDeed } from '@/lib/team-api/desk-deeds'
import { useScreening } from '../desk/desk-context'

/** Tells whether the member may do something in an opening: in the one shown, unless another one is named. */
export function useMay(): (deed: DeskDeed, opening?: string) => boolean {
	const { rights, opening: shown } = useScreening()
	return (deed, opening) => rights.may(deed, opening ?? shown)
}

/** Tells whether the member may do something in each of some openings. */
export const useMayInEach = () => useScreening().rights.mayInEach

/** Tells whether the member may undo an operation. */
export function useMayUndo(): (operation: Operation) => boolean {
	const mayInEach = useMayInEach()
	return ({ kind, roles }) => mayInEach(kind === 'note' ? 'note' : 'correct', roles)
}

type Props = {
	readonly deed: DeskDeed
	/** The opening, if it is not the one shown. */
	readonly opening?: string
	readonly children: React.ReactNode
}

/** Renders its children for members who may do something. */
export const IfMay = ({ deed, opening, children }: Props) => useMay()(deed, opening) && children

/** Tells whether the member has a right in a candidate's record, by any of the candidate's openings. */
export function useMayAbout({
	roles,
}: Pick<Candidate, 'roles'>): (right: (asking: Requester) => boolean) => boolean {
	const { access, seesAll } = useScreening()
	const askings = askingsAbout(access, { roles, seesAll })
	return (right) => askings.some(right)
}
