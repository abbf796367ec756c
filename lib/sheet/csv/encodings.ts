import { isAmong } from '@/rules/keys'
/** Encodings older than Unicode, which nothing in a file names: they are recognised by letter frequencies. */
export const localEncodings = [
	'windows-1252',
	'windows-1250',
	'windows-1251',
	'windows-1256',
	'gb18030',
	'big5',
	'shift_jis',
	'euc-jp',
	'euc-kr',
] as const
export type LocalEncoding = (typeof localEncodings)[number]

/** The supported text encodings. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | LocalEncoding

/** Whether an encoding was recognised by its letters alone, so that it may be another one. */
export const isLocal = (encoding: TextEncodingName | null): encoding is LocalEncoding =>
	isAmong(localEncodings, encoding)

/** The start of a text, strictly decoded; null if it is invalid in the encoding. */
export function decodes(bytes: Uint8Array, encoding: TextEncodingName): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
	} catch {
		return null
	}
}

const supported: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', ...localEncodings]

/** The supported encoding with a name, as pages and XML declare it; null for any other. */
export function encodingOfLabel(label: string): TextEncodingName | null {
	try {
		const { encoding } = new TextDecoder(label)
		const name = encoding === 'gbk' ? 'gb18030' : encoding
		return supported.includes(name) ? (name as TextEncodingName) : null
	} catch {
		return null
	}
}
