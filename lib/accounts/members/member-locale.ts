import { eq } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { members } from '@/lib/database/schema/members'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import type { TeamSession } from '../session'

/** The language that a member is known to read; null if none is. */
export const memberLocale = (workspace: string, member: string): Promise<Locale | null> =>
	inWorkspace(workspace, async (tx) => {
		const isTheirs = ownRows(tx, members, eq(members.member, member))
		const [found] = await tx.select({ locale: members.locale }).from(members).where(isTheirs)
		return found?.locale && isLocale(found.locale) ? found.locale : null
	})

/** Remembers the language that a member reads, for mails to them. */
export const setMemberLocale = ({ workspace, member }: TeamSession, locale: Locale): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		await tx
			.update(members)
			.set({ locale })
			.where(ownRows(tx, members, eq(members.member, member.id)))
	})
