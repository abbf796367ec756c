import type { Faults } from './bodies.js'

export interface Source {
	readonly id: string
	readonly kind: string
	readonly title: string
	readonly titleOriginal: string | null
	readonly body: string
	readonly date: string | null
	readonly address: string | null
	readonly official: string | null
	readonly read: 'official' | 'original' | 'copy' | 'quotation'
	readonly lang: string
	readonly excerpt: { readonly words: string; readonly sha256: string } | null
	/** The day on which it was read, and how many days that is before `asOf`. */
	readonly day: string
	readonly until: string | null
	readonly age: number
}

/** Every source, with its age on a day: today in China unless one is given. */
export declare function sources(query?: {
	readonly asOf?: string
}): { readonly asOf: string; readonly sources: readonly Source[] } | Faults
