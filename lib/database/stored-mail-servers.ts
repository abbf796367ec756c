import { eq } from 'drizzle-orm'
import { authDatabase } from './database'
import { mailServers } from './schema/mail-servers'

/** The mail server of a workspace, its password sealed. */
export type MailServerRow = typeof mailServers.$inferSelect

/** The mail server that is stored for a workspace; null if there is none. */
export async function findMailServer(workspace: string): Promise<MailServerRow | null> {
	const database = await authDatabase()
	const [row] = await database.select().from(mailServers).where(eq(mailServers.workspace, workspace))
	return row ?? null
}

/** The workspaces with a mail server of their own. */
export async function listMailServers(): Promise<readonly string[]> {
	const database = await authDatabase()
	const found = await database.select({ workspace: mailServers.workspace }).from(mailServers)
	return found.map(({ workspace }) => workspace)
}

/** Stores the mail server of a workspace; without password, the one that is stored stays. */
export async function storeMailServer({
	workspace,
	...row
}: Omit<MailServerRow, 'password'> & { readonly password?: string | null }): Promise<void> {
	const database = await authDatabase()
	await database
		.insert(mailServers)
		.values({ workspace, ...row })
		.onConflictDoUpdate({ target: mailServers.workspace, set: row })
}

/** Deletes the mail server of a workspace. */
export async function deleteMailServer(workspace: string): Promise<void> {
	const database = await authDatabase()
	await database.delete(mailServers).where(eq(mailServers.workspace, workspace))
}
