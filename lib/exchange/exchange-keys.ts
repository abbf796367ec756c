/**
 * `GET /api/team/exchange/key`: secrets that the device keeps only in the memory of its worker, 32 bytes each in hexadecimal
 * digits.
 * `outbox` encrypts unsent changes (AES-GCM); it belongs to the member, is the same on each of their devices, and is deleted
 * when they are removed. `ids` is the key for hashing the ids of deleted people, the same for the whole team; the device
 * uses it as its `hashKey`. `copy` encrypts the device's copy of the list, kept for `days` days after its last contact; null
 * if nothing may be kept, and then any earlier copy is erased. It changes with each sign-in and when those days have passed:
 * a copy that it does not open is erased.
 */
export type ExchangeKeys = {
	readonly outbox: string
	readonly ids: string
	readonly copy: { readonly key: string; readonly days: number } | null
}
