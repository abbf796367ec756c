import type { Requester } from '@/lib/records/rights/right'
import { hiddenOpening } from '@/lib/screening/model/hidden-opening'
import type { Candidate } from '@/lib/screening/model/records'
import { mayField, mayOfOthers, mayWhole } from '@/lib/team-rights/may'
import { type MemberAccess, permissionAt, permissionsOf } from '@/lib/team-rights/permission-at'
import { tellExportRoute } from './routes/exports'
import { mayCall } from './routes/may-call'

/** What the controls of a desk do in an opening that the member sees, each with the right that it takes. */
const deskDeeds = {
	correct: (asking) => mayField('candidates', ['facts', 'change'], asking),
	progress: (asking) => mayField('candidates', ['progress', 'change'], asking),
	documents: (asking) => mayField('candidates', ['documents', 'change'], asking),
	note: (asking) => mayField('candidates', ['notes', 'change'], asking),
	'note-of-others': (asking) => mayOfOthers('notes', asking),
	remove: (asking) => mayWhole('candidates', 'remove', asking),
	decide: (asking) => mayWhole('decisions', 'add', asking),
	import: (asking) => mayWhole('sheets', 'add', asking) && mayWhole('candidates', 'add', asking),
	export: (asking) => mayCall(tellExportRoute, asking),
	/** Asking candidates notes that they were asked, and makes links. */
	ask: (asking) => mayField('candidates', ['progress', 'change'], asking) && mayCall(tellExportRoute, asking),
	opening: (asking) => mayWhole('roles', 'change', asking),
	'new-opening': (asking) => mayWhole('roles', 'add', asking),
} satisfies Readonly<Record<string, (asking: Requester) => boolean>>

export type DeskDeed = keyof typeof deskDeeds

/** Somebody who uses a desk by themselves, without a team: the same as its only owner. */
export const alone: MemberAccess = { permission: 'owner', byOpening: {}, openings: 'all' }

/** What a member may do on a desk. */
export type DeskRights = {
	/** Whether they may in an opening; null: in any of theirs. */
	readonly may: (deed: DeskDeed, opening: string | null) => boolean
	/** Whether they may in each of some openings. */
	readonly mayInEach: (deed: DeskDeed, openings: Candidate['roles']) => boolean
}

/** What a member may do on a desk, by their permission in each opening. */
export function deskRights(access: MemberAccess): DeskRights {
	const may = (deed: DeskDeed, permission: MemberAccess['permission']) =>
		deskDeeds[deed]({ permission, sight: 'all' })
	const all = [...permissionsOf(access)]
	return {
		may: (deed, opening) =>
			opening === null || deed === 'new-opening'
				? all.some((permission) => may(deed, permission))
				: may(deed, permissionAt(access, opening)),
		mayInEach: (deed, openings) =>
			openings === 'all'
				? all.every((permission) => may(deed, permission))
				: openings.every((opening) => may(deed, permissionAt(access, opening))),
	}
}

type Asked = Pick<Candidate, 'roles'> & {
	/** Whether the member sees all openings. */
	readonly seesAll: boolean
}

/** As whom a member asks for a right in a candidate’s record: by each of their permissions, with what is seen by it. */
export function askingsAbout(access: MemberAccess, { roles, seesAll }: Asked): readonly Requester[] {
	const permissions = [...permissionsOf(access)]
	return permissions.map((permission): Requester => {
		if (roles === 'all') return { permission, sight: seesAll && permissions.length === 1 ? 'all' : 'some' }
		const own = roles.filter((role) => role !== hiddenOpening && permissionAt(access, role) === permission)
		return { permission, sight: own.length === roles.length ? 'all' : own.length > 0 ? 'some' : 'none' }
	})
}
