import type { Desk } from '@/lib/screening/desk/desk'
import type { DeskMethod } from '@/lib/screening/desk/desk-protocol'
import type { Work } from '@/lib/screening/work/yield-to-event-loop'

/**
 * What is answered from the part of a list that is here: its rows, and what stays on this device. All else counts, compares or
 * writes what only a whole list has, and waits for it.
 */
const ofPart: ReadonlySet<string> = new Set<DeskMethod>([
	'state',
	'screen',
	'find',
	'askEach',
	'decisionsFor',
	'progressFor',
	'namesInUse',
	'tableOf',
	'keepTable',
	'saveRoles',
	'saveViews',
	'saveSettings',
	'editCandidate',
	'saveNote',
	'saveDocument',
	'template',
])

/** Changes of several candidates wait; that of one does not. */
const ofOne: { readonly [M in DeskMethod]?: (arg: never) => number } = {
	decide: (made: Parameters<Desk['decide']>[0]) => made.length,
	undecide: ({ keys }: Parameters<Desk['undecide']>[0]) => keys.length,
	changeProgress: ({ changes }: Parameters<Desk['changeProgress']>[0]) => changes.length,
	fillFacts: ({ changes }: Parameters<Desk['fillFacts']>[0]) => changes.length,
}

/** Whether a candidate who was asked for is not there, who may come with the rest. */
const isIncomplete: { readonly [M in DeskMethod]?: (answer: never, arg: never) => boolean } = {
	candidate: (answer: unknown) => answer === null,
	candidates: (answer: readonly unknown[], keys: readonly string[]) => answer.length < keys.length,
}

/** Methods of a team's desk that do not depend on the candidates that are here. */
const ofTeam: ReadonlySet<string> = new Set(['exchangeState', 'retryExchange', 'noteExport'])

type Method = (arg: unknown, work?: Work) => unknown

type Loading = { readonly isWhole: () => boolean; readonly whole: Promise<unknown> }

/** The methods of a desk whose list is still being loaded: what needs the whole list is answered when it is there. */
export function methodsWhileLoading<D extends object>(methods: D, { isWhole, whole }: Loading): D {
	let failure: { readonly error: unknown } | null = null
	whole.catch((error: unknown) => {
		failure = { error }
	})
	const held = (name: string, method: Method): Method => {
		const answersOfPart = (arg: unknown) =>
			ofPart.has(name) || ofTeam.has(name) || ofOne[name as DeskMethod]?.(arg as never) === 1
		const lacks = isIncomplete[name as DeskMethod]
		return async (arg, work) => {
			if (failure) throw failure.error
			if (isWhole() || answersOfPart(arg)) return method(arg, work)
			if (lacks) {
				const answer = await method(arg, work)
				if (!lacks(answer as never, arg as never)) return answer
			}
			await whole
			work?.signal?.throwIfAborted()
			return method(arg, work)
		}
	}
	return Object.fromEntries(
		Object.entries(methods).map(([name, method]) => [
			name,
			typeof method === 'function' ? held(name, method as Method) : method,
		]),
	) as D
}
