import { recordDifference } from '../log/record-difference'
import type { Role } from '../model/records'
import { storedChecker } from '../store/check-stored'

/** An opening that exists here and differs in a file. */
export type ChangedRole = {
	readonly mine: Role
	readonly theirs: Role
	/** The facts and other members that differ. */
	readonly members: readonly string[]
}

const dates: readonly string[] = ['createdOn', 'changedOn']

function membersThatDiffer(mine: Role, theirs: Role): readonly string[] {
	const { before = {}, after = {} } = recordDifference(mine, theirs) ?? {}
	const [from, to] = [before as Partial<Role>, after as Partial<Role>]
	const members = [...new Set([...Object.keys(from), ...Object.keys(to)])]
	const facts = [...new Set([...Object.keys(from.facts ?? {}), ...Object.keys(to.facts ?? {})])]
	return members.flatMap((member) => (member === 'facts' ? facts : dates.includes(member) ? [] : [member]))
}

/** The openings of a file, compared with those here. */
export type ComparedRoles = {
	readonly fresh: readonly Role[]
	readonly changed: readonly ChangedRole[]
	/** The ids of openings with parts that were no longer valid and were left out. */
	readonly outdated: ReadonlySet<string>
}

/** Compares the openings of a file with those here. */
export function compareRoles(theirs: readonly Role[], stored: ReadonlyMap<string, Role>): ComparedRoles {
	const check = storedChecker()
	const fresh: Role[] = []
	const changed: ChangedRole[] = []
	const outdated = new Set<string>()
	for (const saved of new Map(theirs.map((role) => [role.id, role])).values()) {
		const role = check.role(saved)
		if (role !== saved) outdated.add(role.id)
		const mine = stored.get(role.id)
		const members = mine ? membersThatDiffer(mine, role) : []
		if (!mine) fresh.push(role)
		else if (members.length > 0) changed.push({ mine, theirs: role, members })
	}
	return { fresh, changed, outdated }
}
