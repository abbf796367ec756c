import type { CandidateSelection } from '@/lib/screening/desk/only-these'
import type { Role } from '@/lib/screening/model/records'
import type { Filter } from '@/lib/screening/model/table-filter'
import { fragmentOf } from '../desk/route'
import { showInTable } from '../desk/use-view-state'

type Props = {
	readonly role: Role
	readonly filters?: readonly Filter[]
	/** The only candidates to be shown. */
	readonly only?: CandidateSelection
	readonly className?: string
	readonly children: React.ReactNode
}

/** A link to the table, filtered. */
export const WhoLink = ({ role, filters = [], only, className = 'link', children }: Props) => (
	<a
		className={className}
		href={fragmentOf({ view: 'table', role: role.id })}
		onClick={() => showInTable(role, filters, only)}
	>
		{children}
	</a>
)
