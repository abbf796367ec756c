import { keysIn } from '@/rules/keys'
import type { Command } from './command/command'
import { ask } from './commands/ask'
import { check } from './commands/check'
import { diff } from './commands/diff'
import { explain } from './commands/explain'
import { rules } from './commands/rules'
import { screen } from './commands/screen'

/** Every command by its name, in the order of the help. */
const all = { check, ask, screen, explain, rules, diff } satisfies Record<string, Command>

export type CommandName = keyof typeof all
export const commands: Readonly<Record<CommandName, Command>> = all
export const commandNames = keysIn(all)
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(all, name)
