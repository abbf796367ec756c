import type { ExchangedStore } from './protocol'

/** The text that identifies a record among all others. */
export const recordName = ({
	store,
	key,
}: {
	readonly store: ExchangedStore
	readonly key: string
}): string => `${store} ${key}`
