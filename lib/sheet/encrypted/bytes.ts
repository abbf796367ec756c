/** A whole number as four bytes, lowest first. */
export function numberBytes(value: number): Uint8Array {
	const bytes = new Uint8Array(4)
	new DataView(bytes.buffer).setUint32(0, value, true)
	return bytes
}

/** A password in UTF-16, as Office uses it. */
export function passwordBytes(password: string): Uint8Array {
	const bytes = new Uint8Array(password.length * 2)
	const view = new DataView(bytes.buffer)
	for (let at = 0; at < password.length; at++) view.setUint16(at * 2, password.charCodeAt(at), true)
	return bytes
}

/** The first bytes, padded if there are fewer. */
export function firstOf(bytes: Uint8Array, length: number, filler: number): Uint8Array {
	const whole = new Uint8Array(length).fill(filler)
	whole.set(bytes.subarray(0, length))
	return whole
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at])
