import { note } from '@/lib/audit/note'
import type { Transaction } from '@/lib/database/database'
import type { programs, webhooks } from '@/lib/database/schema/programs'
import { recordName } from '@/lib/exchange/record-name'
import { readVisibleEntries } from '@/lib/exchange/server/read-entries'
import { viewOfOpenings } from '@/lib/exchange/server/view/view'
import { visibleOpeningsOf } from '@/lib/exchange/server/view/visible'
import type { WebhookValue } from '@/lib/records/rights/webhook-values'
import type { Candidate, Decision, Role } from '@/lib/screening/model/records'
import { isAdviceShown } from '@/lib/screening/shown/advice'
import { notePeopleRead } from '@/lib/workspace-api/note-people-read'

type DecisionIds = { readonly opening: string; readonly candidate: string }

/** What a message names. */
export type MessageIds = {
	readonly change: number
	readonly openings: readonly string[]
	readonly candidates: readonly string[]
	readonly decisions: readonly DecisionIds[]
}

type Message = { readonly type: string; readonly timestamp: string; readonly data: MessageIds }

type Told = {
	readonly program: Pick<typeof programs.$inferSelect, 'program' | 'openings'>
	readonly values: (typeof webhooks.$inferSelect)['values']
}

/** The latest states of what a message names, as far as the program sees them. */
async function statesOf(tx: Transaction, { openings, candidates, decisions }: MessageIds, told: Told) {
	const keysOf = (own: readonly string[], named: readonly string[]) => [...new Set([...own, ...named])]
	const roles = keysOf(
		openings,
		decisions.map(({ opening }) => opening),
	)
	const people = keysOf(
		candidates,
		decisions.map(({ candidate }) => candidate),
	)
	const visible = visibleOpeningsOf({ openings: told.program.openings ?? 'all' })
	const found = await readVisibleEntries(
		tx,
		[
			...roles.map((key) => ({ store: 'roles', key }) as const),
			...people.map((key) => ({ store: 'candidates', key }) as const),
			...decisions.map((one) => ({ store: 'decisions', key: `${one.opening} ${one.candidate}` }) as const),
		],
		viewOfOpenings(visible),
	)
	const stateOf = <T>(store: 'roles' | 'candidates' | 'decisions', key: string) =>
		(found.get(recordName({ store, key }))?.value ?? undefined) as T | undefined
	return { roles, people, stateOf }
}

/** What was decided, as chosen; an outcome that can rest on health or criminal record is not told. */
function saidOf(decision: Decision | undefined, values: readonly WebhookValue[]) {
	if (!decision) return {}
	const { choice, advice } = decision
	return {
		...(values.includes('choice') && { choice }),
		...(values.includes('outcome') &&
			isAdviceShown({ withheld: true }, advice) && { outcome: advice.outcome }),
	}
}

/**
 * A message with the values that an owner has chosen, as they are now: they are not kept with the message, so somebody who
 * was deleted meanwhile is not named. Whom it tells of has been read by the program.
 */
export async function withChosenValues(tx: Transaction, body: string, told: Told): Promise<string> {
	const { values, program } = told
	if (values.length === 0) return body
	const message = JSON.parse(body) as Message
	const { roles, people, stateOf } = await statesOf(tx, message.data, told)
	const namesOf = <T extends { readonly name: string }>(
		store: 'roles' | 'candidates',
		keys: readonly string[],
	) =>
		Object.fromEntries(
			keys.flatMap((key) => {
				const state = stateOf<T>(store, key)
				return state ? [[key, state.name]] : []
			}),
		)
	const decisions = message.data.decisions.map((one) => ({
		...one,
		...saidOf(stateOf<Decision>('decisions', `${one.opening} ${one.candidate}`), values),
	}))
	const named = values.includes('candidate-name') ? namesOf<Candidate>('candidates', people) : {}
	const names = {
		...(values.includes('opening-name') && { openings: namesOf<Role>('roles', roles) }),
		...(values.includes('candidate-name') && { candidates: named }),
	}
	const decided = decisions.flatMap((one) => ('choice' in one || 'outcome' in one ? [one.candidate] : []))
	const read = [...new Set([...Object.keys(named), ...decided])]
	if (read.length > 0) {
		const about = { route: 'webhook', entries: read.length }
		await note(tx, { actor: program.program, kind: 'program-read', about })
		await notePeopleRead(tx, program.program, read)
	}
	const data = { ...message.data, decisions, ...(Object.keys(names).length > 0 && { names }) }
	return JSON.stringify({ ...message, data })
}
