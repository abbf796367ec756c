import type { BetterAuthOptions, DBAdapter, DBTransactionAdapter, Where } from 'better-auth'
import { hashOf } from './hash'

type Row = Record<string, unknown>

const isToken = (where: Where) => where.field === 'token' && typeof where.value === 'string'

/** Conditions with tokens hashed, as the session table stores them. */
const hashed = (model: string, where: Where[]): Where[] =>
	model === 'session'
		? where.map((one) => (isToken(one) ? { ...one, value: hashOf(String(one.value)) } : one))
		: where

/** The token in the conditions. */
const tokenIn = (model: string, where: Where[]) => model === 'session' && where.find(isToken)?.value

/** A row with the original token it was queried by. */
const withToken = <T>(row: T, token: unknown): T => (row && token ? { ...row, token } : row)

function wrap<A extends DBTransactionAdapter>(adapter: A): A {
	return {
		...adapter,
		create: async <T extends Row, R>(given: { model: string; data: Omit<T, 'id'> }) => {
			const { token } = given.data as Row
			if (given.model !== 'session') return adapter.create<T, R>(given)
			const data = { ...given.data, token: hashOf(String(token)) }
			return withToken(await adapter.create<T, R>({ ...given, data }), token)
		},
		findOne: async <T>(given: { model: string; where: Where[] }) => {
			const where = hashed(given.model, given.where)
			return withToken(await adapter.findOne<T>({ ...given, where }), tokenIn(given.model, given.where))
		},
		findMany: <T>(given: { model: string; where?: Where[] }) =>
			adapter.findMany<T>({ ...given, where: hashed(given.model, given.where ?? []) }),
		update: async <T>(given: { model: string; where: Where[]; update: Row }) => {
			const where = hashed(given.model, given.where)
			return withToken(await adapter.update<T>({ ...given, where }), tokenIn(given.model, given.where))
		},
		delete: <T>(given: { model: string; where: Where[] }) =>
			adapter.delete<T>({ ...given, where: hashed(given.model, given.where) }),
	}
}

/**
 * A better-auth adapter that stores a hash of each session token, so that nobody can sign in with what the database, or a
 * copy of it, contains.
 */
export const withHashedTokens =
	(adapterOf: (options: BetterAuthOptions) => DBAdapter) =>
	(options: BetterAuthOptions): DBAdapter => {
		const adapter = adapterOf(options)
		return {
			...wrap(adapter),
			transaction: (run) => adapter.transaction((transaction) => run(wrap(transaction))),
		}
	}
