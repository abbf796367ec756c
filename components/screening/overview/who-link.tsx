import type { Role } from '@/lib/screening/model/records'
import type { Filter } from '@/lib/screening/model/table-filter'
import { hashOf } from '../desk/route'
import { showInTable } from '../desk/use-view-state'

type Props = {
	readonly role: Role
	readonly filters: readonly Filter[]
	readonly children: React.ReactNode
}

/** Leads to the table, where only those stand whom the filters let through. */
export const WhoLink = ({ role, filters, children }: Props) => (
	<a
		className="link"
		href={hashOf({ view: 'table', role: role.id })}
		onClick={() => showInTable(role, filters)}
	>
		{children}
	</a>
)
