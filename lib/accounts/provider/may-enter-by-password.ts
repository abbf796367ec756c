import { eq } from 'drizzle-orm'
import { authDatabase } from '@/lib/database/database'
import { companySignIn } from '@/lib/database/schema/company'

/** Whether a member may sign in by password: everybody, or one owner alone where the company's account is demanded. */
export async function mayEnterByPassword(workspace: string, member: string): Promise<boolean> {
	const database = await authDatabase()
	const [found] = await database.select().from(companySignIn).where(eq(companySignIn.workspace, workspace))
	return !found?.isDemanded || found.emergencyOwner === member
}

/** Whether a workspace demands the company's account. */
export async function isCompanyDemanded(workspace: string): Promise<boolean> {
	const database = await authDatabase()
	const [found] = await database.select().from(companySignIn).where(eq(companySignIn.workspace, workspace))
	return found?.isDemanded ?? false
}
