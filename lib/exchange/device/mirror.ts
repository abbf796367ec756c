import { type ChangeNumber, type ExchangedStore, exchangedStores } from '../protocol'

/** A device's copy of the records of a team, each with the number of the change under which it was last seen. */
export type Mirror = ReturnType<typeof createMirror>

export function createMirror() {
	const values = new Map(exchangedStores.map((store) => [store, new Map<string, object>()]))
	const numbers = new Map(exchangedStores.map((store) => [store, new Map<string, ChangeNumber>()]))
	const valuesOf = (store: ExchangedStore) => values.get(store) as Map<string, object>
	const numbersOf = (store: ExchangedStore) => numbers.get(store) as Map<string, ChangeNumber>

	let changed = (_store: ExchangedStore, _key: string) => {}

	return {
		/** Calls back whenever a record has changed, or its number; one listener at a time. */
		watch: (listener: typeof changed): void => {
			changed = listener
		},
		get: (store: ExchangedStore, key: string): object | null => valuesOf(store).get(key) ?? null,
		/** The number under which a record was last seen, or was seen to be gone; 0 if it never was. */
		numberOf: (store: ExchangedStore, key: string): ChangeNumber => numbersOf(store).get(key) ?? 0,
		/** Puts or removes (null) a record; without a number, as a change of this device. */
		set(store: ExchangedStore, key: string, value: object | null, number?: ChangeNumber): void {
			if (value === null) valuesOf(store).delete(key)
			else valuesOf(store).set(key, value)
			if (number !== undefined) numbersOf(store).set(key, number)
			changed(store, key)
		},
		forgetNumbers: (store: ExchangedStore): void => numbersOf(store).clear(),
		entries: (store: ExchangedStore): IterableIterator<[string, object]> => valuesOf(store).entries(),
		keys: (store: ExchangedStore): readonly string[] => [...valuesOf(store).keys()],
	}
}
