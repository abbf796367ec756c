import { type DecodedCode, decodeHandoff } from './decode-handoff'
import { readTyped } from './typed-code'

/** What a person entered: a link, a code or a text around one, or what stands on paper to be typed. */
export type EnteredCode = DecodedCode | { readonly kind: 'mistyped'; readonly lines: readonly number[] }

/** Reads what was pasted or typed. Never throws. */
export function readCode(text: string): EnteredCode {
	const decoded = decodeHandoff(text)
	if (decoded.kind !== 'damaged') return decoded
	const typed = readTyped(text)
	if (!typed) return decoded
	return typed.kind === 'code' ? decodeHandoff(typed.code) : typed
}
