import type { AskDeskFor, ChangingMethod } from '@/lib/screening/desk/desk-protocol'
import type { DeskDeed, DeskRights } from '@/lib/team-api/desk-deeds'

/** What each call that changes something does; an undo is of something that the member may do. */
const deedOf: { readonly [M in ChangingMethod]: DeskDeed } = {
	applyVersions: 'opening',
	askCandidates: 'ask',
	changeProgress: 'progress',
	decide: 'decide',
	distinct: 'correct',
	editCandidate: 'correct',
	eraseAll: 'remove',
	fillFacts: 'correct',
	merge: 'correct',
	redo: 'note',
	removeCandidates: 'remove',
	removeRole: 'opening',
	restore: 'new-opening',
	saveCandidates: 'import',
	saveDocument: 'documents',
	saveNote: 'note',
	saveRoleFor: 'new-opening',
	saveRoles: 'opening',
	saveStages: 'opening',
	saveViews: 'opening',
	takeReplies: 'correct',
	takeSheet: 'import',
	undecide: 'decide',
	undo: 'note',
	withdrawSensitive: 'correct',
}

const isAbout = (arg: unknown): arg is { readonly role: string } =>
	typeof arg === 'object' && arg !== null && 'role' in arg && typeof arg.role === 'string'

/** Refuses calls that the member may not make, before anything is stored. */
export const refuseOthers =
	({ may }: DeskRights, change: AskDeskFor<ChangingMethod>): AskDeskFor<ChangingMethod> =>
	(method, arg, work) =>
		may(deedOf[method], isAbout(arg) ? arg.role : null)
			? change(method, arg, work)
			: Promise.reject(new Error('the member may not do this'))
