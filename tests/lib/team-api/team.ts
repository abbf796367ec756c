import { makeOwnerCode } from '@/lib/accounts/owner-code'
import { authDatabase } from '@/lib/database/database'
import { password, type Visit, visit } from './visit'

type Access = {
	permission?: string
	byOpening?: Readonly<Record<string, string>>
	openings?: 'all' | readonly string[]
	newOpenings?: boolean
	/** That of the owner, if it is not the usual one. */
	password?: string
}

/** The owner of a workspace of their own, signed in. */
export async function founded(email: string) {
	const owner = visit()
	const code = await makeOwnerCode(await authDatabase())
	await owner.ask('owner', { code, name: `Owner of ${email}`, email, password })
	return { owner, ...(await whoIs(owner)) }
}

/** Who a browser is signed in as. */
export async function whoIs(browser: Visit) {
	const state = await browser.ask('state')
	const { id: workspace } = state.workspace as { id: string }
	return {
		workspace,
		member: state.member as { id: string; email: string },
		device: state.device as { id: string },
	}
}

/** The token of an invitation that an owner makes. */
export async function invited(owner: Visit, email: string, access: Access = {}) {
	const all = { permission: 'recruiter', openings: 'all', newOpenings: true, ...access }
	return (await owner.ask('invitations', { email, password, ...all })) as { id: string; token: string }
}

/** A colleague whom an owner has invited, signed in. */
export async function joined(owner: Visit, email: string, access: Access = {}) {
	const { token } = await invited(owner, email, access)
	const colleague = visit()
	await colleague.ask('invitations/join', { token, name: `Colleague ${email}`, password })
	return { colleague, ...(await whoIs(colleague)) }
}

/** Less than the milliseconds after which a channel looks whether its session still stands. */
export const soon = 9_000

/** A channel of a browser whose first event was taken; what is read is undefined once it has ended. */
export async function channelOf(browser: Visit) {
	const { body } = await browser.send('exchange/events')
	const reader = (body as ReadableStream<Uint8Array>).getReader()
	const read = async () => {
		const { value } = await reader.read()
		return value && new TextDecoder().decode(value)
	}
	await read()
	return {
		read,
		leave: () => reader.cancel(),
		ended: async () => {
			while ((await read()) !== undefined);
		},
	}
}
