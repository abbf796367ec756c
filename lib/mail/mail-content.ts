/** What the text of each kind of mail is made of. */
export type MailContents = {
	/** Joining a team by a link. */
	readonly invitation: { readonly token: string; readonly by: string; readonly workspace: string }
	/** A new password by a link. */
	readonly reset: { readonly token: string }
	/** That an owner without a second factor gets none by mail. */
	readonly 'no-reset': unknown
	/** That a member signs in by the company's account, and not by password. */
	readonly 'by-company': unknown
	/** Requests of candidates that are due soon: how many, and the first day. */
	readonly 'request-due': { readonly count: number; readonly first: string }
	/** That the disk of the server is full. */
	readonly 'disk-full': unknown
	/** That the newest backup is this old. */
	readonly 'backup-old': { readonly days: number }
	/** That mail works. */
	readonly test: unknown
}

export type MailKind = keyof MailContents

/** What one mail of some kind says. */
export type MailContent = { [K in MailKind]: { readonly kind: K } & MailContents[K] }[MailKind]
