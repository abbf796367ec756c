import type { ProgramScope } from '@/lib/records/rights/program-scopes'
import { owners } from '@/lib/records/rights/usual-rights'
import { defineRoute, type EmptyAnswer } from './define-route'
import type { OpeningAccess } from './members'
import type { endProgramBody, makeProgramBody } from './program-bodies'

/** A program that has a token. */
export type TeamProgram = Pick<OpeningAccess, 'openings'> & {
	readonly id: string
	readonly name: string
	readonly scopes: readonly ProgramScope[]
	/** The name of the owner who made it. */
	readonly by: string
	readonly since: string
	readonly ends: string
	/** By the hour; null if it has never asked for anything. */
	readonly lastSeen: string | null
}

/** The programs that have a token. */
export const programsRoute = defineRoute<{
	body: null
	answer: {
		readonly programs: readonly TeamProgram[]
		readonly openings: readonly { readonly id: string; readonly name: string }[]
	}
	reason: never
}>({ method: 'GET', path: 'programs', right: owners })

/** Makes a program; its token is in this answer alone. */
export const makeProgramRoute = defineRoute<{
	body: typeof makeProgramBody
	answer: { readonly id: string; readonly token: string }
	reason: 'password-wrong' | 'name-missing' | 'name-taken' | 'too-many'
}>({ method: 'POST', path: 'programs', right: owners })

export const endProgramRoute = defineRoute<{
	body: typeof endProgramBody
	answer: EmptyAnswer
	reason: never
}>({
	method: 'POST',
	path: 'programs/end',
	right: owners,
})
