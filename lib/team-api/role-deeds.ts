import { sensitiveRights } from '@/lib/records/candidate'
import type { Permission } from '@/lib/records/rights/permissions'
import { isGiven, type Requester } from '@/lib/records/rights/right'
import { mayField, mayWhole } from '@/lib/team-rights/may'
import { auditRoute } from './routes/audit'
import { saveCompanyRoute } from './routes/company'
import type { TeamRoute } from './routes/define-route'
import { tellExportRoute } from './routes/exports'
import { giveRoute } from './routes/given'
import { inviteRoute } from './routes/invitations'
import { mayCall } from './routes/may-call'
import { changeMemberRoute } from './routes/members'
import { makeLinkRoute } from './routes/requests'
import { retentionRoute } from './routes/settings'

type Right = (asking: Requester) => boolean

const call =
	(route: TeamRoute): Right =>
	(asking) =>
		mayCall(route, asking)

/** What members are told that a role may do, each with the rights that it takes: all of them, or none. */
export const roleDeeds = {
	see: [
		(asking) => mayWhole('candidates', 'read', asking),
		(asking) => mayWhole('decisions', 'read', asking),
	],
	sensitive: [
		(asking) => isGiven(sensitiveRights.read, asking),
		(asking) => isGiven(sensitiveRights.export, asking),
	],
	correct: [
		(asking) => mayField('candidates', ['facts', 'change'], asking),
		(asking) => mayField('candidates', ['progress', 'change'], asking),
	],
	notes: [(asking) => mayField('candidates', ['notes', 'change'], asking)],
	decide: [(asking) => mayWhole('decisions', 'add', asking)],
	bring: [
		(asking) => mayWhole('sheets', 'add', asking),
		(asking) => mayWhole('candidates', 'add', asking),
		call(makeLinkRoute),
		(asking) => mayWhole('candidates', 'export', asking),
		call(tellExportRoute),
	],
	give: [call(giveRoute)],
	manage: [
		call(inviteRoute),
		call(changeMemberRoute),
		call(auditRoute),
		call(saveCompanyRoute),
		call(retentionRoute),
	],
} satisfies Readonly<Record<string, readonly Right[]>>

export type RoleDeed = keyof typeof roleDeeds

/** Whether a role may do it, about candidates whose openings the member sees. */
export const mayDo = (deed: RoleDeed, permission: Permission): boolean =>
	roleDeeds[deed].every((right) => right({ permission, sight: 'all' }))
