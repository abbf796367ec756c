import type { ExchangedStore } from './protocol'

/** The text that tells a record from all others. */
export const recordName = ({
	store,
	key,
}: {
	readonly store: ExchangedStore
	readonly key: string
}): string => `${store} ${key}`
