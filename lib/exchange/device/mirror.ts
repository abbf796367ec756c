import { type ChangedEntry, type ChangeNumber, type ExchangedStore, exchangedStores } from '../protocol'

/** A record as a device has it; the object's identity is stable for the lifetime of the mirror. */
export type MirroredRecord = {
	readonly store: ExchangedStore
	readonly key: string
	/** Null if it is gone. */
	value: object | null
	/** The number of the change with which it was last seen, or seen to be gone; 0 if it never was. */
	number: ChangeNumber
}

/** A device's copy of the records of a team. */
export type Mirror = ReturnType<typeof createMirror>

export function createMirror() {
	const stores = new Map(exchangedStores.map((store) => [store, new Map<string, MirroredRecord>()]))
	const recordsOf = (store: ExchangedStore) => stores.get(store) as Map<string, MirroredRecord>

	let changed = (_record: MirroredRecord) => {}

	function add(record: MirroredRecord) {
		recordsOf(record.store).set(record.key, record)
		changed(record)
	}
	function* present(store: ExchangedStore): Generator<MirroredRecord & { value: object }> {
		for (const record of recordsOf(store).values())
			if (record.value !== null) yield record as MirroredRecord & { value: object }
	}

	return {
		/** Calls back whenever a record or its number has changed; one listener at a time. */
		watch: (listener: typeof changed): void => {
			changed = listener
		},
		find: (store: ExchangedStore, key: string): Readonly<MirroredRecord> | undefined =>
			recordsOf(store).get(key),
		get: (store: ExchangedStore, key: string): object | null => recordsOf(store).get(key)?.value ?? null,
		/** The number with which a record was last seen, or seen to be gone; 0 if it never was. */
		numberOf: (store: ExchangedStore, key: string): ChangeNumber => recordsOf(store).get(key)?.number ?? 0,
		/** Puts or removes (null) a record; without a number, as a change of this device. */
		set(store: ExchangedStore, key: string, value: object | null, number?: ChangeNumber): void {
			const record = recordsOf(store).get(key)
			if (record) {
				record.value = value
				if (number !== undefined) record.number = number
				changed(record)
			} else add({ store, key, value, number: number ?? 0 })
		},
		/**
		 * Takes in a record from the server, unless this version or a newer one is here.
		 * @returns whether it was taken in
		 */
		take({ store, key, change, value }: ChangedEntry): boolean {
			const record = recordsOf(store).get(key)
			if (!record) add({ store, key, value, number: change })
			else if (record.number < change) this.set(store, key, value, change)
			else return false
			return true
		},
		forgetNumbers(store: ExchangedStore): void {
			for (const record of recordsOf(store).values()) record.number = 0
		},
		/** The records of a store that exist. */
		present,
		/** How many records of a store exist. */
		count: (store: ExchangedStore): number => {
			let count = 0
			for (const _ of present(store)) count++
			return count
		},
		keys: (store: ExchangedStore): readonly string[] => Array.from(present(store), ({ key }) => key),
	}
}
