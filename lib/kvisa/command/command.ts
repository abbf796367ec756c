import type { ParseArgsConfig } from 'node:util'
import type { Io } from './io'

type Options = NonNullable<ParseArgsConfig['options']>

/** An option of a command, with a line of help. */
export type OptionHelp = { readonly flag: string; readonly text: string }

/** What was given to a command. */
export type CommandInput = {
	readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>
	readonly positionals: readonly string[]
}

/** A command: how it is called, what it does, and how it runs. Its help and its part of the man page are made from this. */
export type Command = {
	readonly usage: string
	readonly summary: string
	readonly details: readonly string[]
	readonly options: Options
	readonly optionHelp: readonly OptionHelp[]
	/** How many arguments it takes besides its options, at least and at most. */
	readonly takes: readonly [least: number, most: number]
	readonly run: (given: CommandInput, io: Io) => Promise<number>
}
