import type { Role } from '@/lib/screening/model/records'
import type { Filter } from '@/lib/screening/model/table-filter'
import { hashOf } from '../desk/route'
import { showInTable } from '../desk/use-view-state'

type Props = {
	readonly role: Role
	readonly filters: readonly Filter[]
	readonly children: React.ReactNode
}

/** A link to the table, filtered. */
export const WhoLink = ({ role, filters, children }: Props) => (
	<a
		className="link"
		href={hashOf({ view: 'table', role: role.id })}
		onClick={() => showInTable(role, filters)}
	>
		{children}
	</a>
)
