/**
 * `GET /api/team/exchange/key`: secrets that the device keeps in the memory of its worker alone, both 32 bytes in
 * hexadecimal digits. `outbox` encrypts unsent changes (AES-GCM); it is the member's own, the same on each of their
 * devices, and goes when they are removed. `ids` is what the ids of deleted people are hashed by, the same for the whole
 * team; the device uses it as its `hashKey`. `copy` encrypts what the device keeps of the list, for some days after it last
 * asked; null where it keeps nothing, and erases what it has kept before. It is another one for each sign-in, and after
 * those days: what it does not open is erased.
 */
export type ExchangeKeys = {
	readonly outbox: string
	readonly ids: string
	readonly copy: { readonly key: string; readonly days: number } | null
}
