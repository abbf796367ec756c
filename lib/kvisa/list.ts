import { keysIn } from '@/rules/keys'
import type { Command } from './command/command'
import { askCommand } from './commands/ask'
import { checkCommand } from './commands/check'
import { diffCommand } from './commands/diff'
import { explainCommand } from './commands/explain'
import { mcpCommand } from './commands/mcp'
import { rulesCommand } from './commands/rules'
import { screenCommand } from './commands/screen'

/** Every command by its name, in the order of the help. */
const all = {
	check: checkCommand,
	ask: askCommand,
	screen: screenCommand,
	explain: explainCommand,
	rules: rulesCommand,
	diff: diffCommand,
	mcp: mcpCommand,
} satisfies Record<string, Command>

export type CommandName = keyof typeof all
export const commands: Readonly<Record<CommandName, Command>> = all
export const commandNames = keysIn(all)
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(all, name)
