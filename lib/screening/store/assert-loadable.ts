import { faultIn } from '@/lib/records/derive/stored-checks'
import { type Changes, storeNames } from '../database/record-store'

/**
 * Refuses changes with a record that would be set aside when it is loaded again: what a page lets through must not be
 * gone the next time.
 * @throws RangeError that names the store and the member
 */
export function assertLoadable({ put = {} }: Changes): void {
	for (const store of storeNames)
		for (const record of put[store] ?? []) {
			const fault = faultIn(store, record)
			if (fault !== null) throw new RangeError(`${store}: ${fault} is not as it is stored`)
		}
}
