import { isDatabaseMade } from '@/lib/database/database-made'
import { log } from '@/lib/log/log.mjs'
import { ownerCodeCommand } from './owner-code-command'

const announce = () =>
	log.info(`To begin the workspace of a team: ${ownerCodeCommand} prints a one-time code for its owner.`)

/** Says on the console, once, how the workspace of a team begins, unless it has an owner. Makes no database. */
export async function announceOwnerCommand(): Promise<void> {
	if (!isDatabaseMade()) return announce()
	const { hasAccounts } = await import('@/lib/accounts/owner-code')
	// A database that is away says so itself; the start does not wait for it.
	hasAccounts().then(
		(isThere) => isThere || announce(),
		() => undefined,
	)
}
