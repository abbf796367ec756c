import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { inWorkspace } from '@/lib/database/database'
import { ownRows } from '@/lib/database/own-rows'
import { members } from '@/lib/database/schema/members'
import type { MailContent } from '../mail-content'
import { addMail, mailLocale } from './add-mail'

type Warning = Extract<MailContent, { readonly kind: 'disk-full' | 'backup-old' }>

/**
 * Warns the owners of a workspace, each once about the same, whichever server finds it first.
 * @param about what tells this warning from others of its kind, such as its day
 */
export const warnOwners = (workspace: string, content: Warning, about: string): Promise<void> =>
	inWorkspace(workspace, async (tx) => {
		const isOwner = and(eq(members.permission, 'owner'), isNull(members.removedAt), isNotNull(members.email))
		const owners = await tx
			.select({ email: members.email, locale: members.locale })
			.from(members)
			.where(ownRows(tx, members, isOwner))
		for (const { email, locale } of owners)
			await addMail(tx, { content, to: email ?? '', locale: mailLocale(locale), about })
	})
