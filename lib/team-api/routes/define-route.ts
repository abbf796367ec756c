import type * as z from 'zod/mini'
import type { Right } from '@/lib/records/rights/right'
import type { RefusalReason } from './refusal-reasons'

/** What is sent on a route: the schema of its body, its answer, and why it refuses beside `DoorReason`. */
type Wire = {
	/** A type alone, so that no page loads the schema; null for a `GET`. */
	readonly body: z.ZodMiniType | null
	/** Days and times are ISO 8601 in UTC. A route with nothing to say answers `{}`. */
	readonly answer: object
	readonly reason: RefusalReason
}

/** What a route is, for the server and for the pages that call it. */
type Definition = {
	readonly method: 'GET' | 'POST'
	/** What follows `/api/team/`. */
	readonly path: string
	/** Whether pages ask this by themselves: it does not keep the session from resting. */
	readonly isAutomatic?: true
	/** Whether a company's provider sends browsers here: the one `GET` that pages of other sites lead to. */
	readonly isFromProvider?: true
	/** Whether the body is a form instead of JSON. */
	readonly isForm?: true
	/** In which pauses of a session it answers. */
	readonly whilePaused?: readonly ('idle' | 'factor' | 'passkey')[]
	/** How many bytes of a body are read, if not as many as of most. */
	readonly maxBytes?: number
}

/** A type that both sides read; nothing stands there. */
type Typed<W extends Wire> = { readonly wire?: W }

/** A route for members with a right. Its sight is that of the candidate whom the request names. */
export type MemberRoute<W extends Wire = Wire> = Definition & Typed<W> & { readonly right: Right }

/** A route for anyone, signed in or not. */
export type PublicRoute<W extends Wire = Wire> = Definition & Typed<W> & { readonly right: 'anyone' }

/** A route under `/api/team`. */
export type TeamRoute<W extends Wire = Wire> = MemberRoute<W> | PublicRoute<W>

/** One that takes no body. */
export type GetRoute = TeamRoute<Wire & { readonly body: null }>

type WireOf<R extends TeamRoute> = NonNullable<R['wire']>

/** The schema of the body that a route takes; null if it takes none. */
export type SchemaOf<R extends TeamRoute> = WireOf<R>['body']
/** What a page sends to a route. */
export type BodyOf<R extends TeamRoute> = z.input<NonNullable<SchemaOf<R>>>
/** What a route answers. */
export type AnswerFrom<R extends TeamRoute> = WireOf<R>['answer']
/** Why a route refuses, beside what any may refuse for. */
export type ReasonOf<R extends TeamRoute> = WireOf<R>['reason']

type MemberOf<T> = T extends unknown ? keyof T : never
/** A value with no member that its type does not have: the server refuses a body that has more. */
export type Exactly<T, B extends T> = B & { readonly [M in Exclude<MemberOf<B>, MemberOf<T>>]: never }

/** The answer of a route with nothing to say. */
export type EmptyAnswer = Record<string, never>

/** A route with a body is a `POST`, one without a `GET`. */
type MethodOf<W extends Wire> = { readonly method: W['body'] extends null ? 'GET' : 'POST' }

/** Defines a route for members, once for both sides. */
export const defineRoute = <W extends Wire>(
	route: Definition & MethodOf<W> & { readonly right: Right },
): MemberRoute<W> => route

/** Defines a route for anyone, once for both sides. */
export const definePublicRoute = <W extends Wire>(route: Definition & MethodOf<W>): PublicRoute<W> => ({
	...route,
	right: 'anyone',
})
