import type { CompiledMessage } from 'icu-minify/format'

/** A tree with the same keys, any texts: what a translation has to fill. */
export type TextShape<T> = T extends string ? string : { readonly [K in keyof T]: TextShape<T[K]> }

/** A tree of messages after compilation. */
export type CompiledTexts<T> = T extends string
	? CompiledMessage
	: { readonly [K in keyof T]: CompiledTexts<T[K]> }
