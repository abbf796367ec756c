import type { MailServerState } from '@/lib/team-api/routes/mails'

/** The port of TLS from the start, and that of STARTTLS. */
export const usualPorts = { tls: 465, startTls: 587 } as const

/** What an owner types; the password is null while the stored one stays. */
export type TypedMailServer = {
	readonly host: string
	readonly port: string
	readonly isTls: boolean
	readonly login: string
	readonly password: string | null
	readonly sender: string
}

/** What stands in the form at first. */
export function typedFrom({ stored }: MailServerState): TypedMailServer {
	const { host = '', port = usualPorts.tls, isTls = true, login = '', sender = '' } = stored ?? {}
	const isKept = stored?.hasPassword === true && !stored.isUnreadable
	return { host, port: String(port), isTls, login: login ?? '', password: isKept ? null : '', sender }
}

/** The port that was typed; null if it is none. */
export function portIn({ port }: TypedMailServer): number | null {
	const typed = Number(port.trim())
	return Number.isInteger(typed) && typed >= 1 && typed <= 65_535 ? typed : null
}

/** The other way of encryption, with its port where the usual one stood. */
export function withTls(typed: TypedMailServer, isTls: boolean): TypedMailServer {
	const [before, after] = isTls
		? [usualPorts.startTls, usualPorts.tls]
		: [usualPorts.tls, usualPorts.startTls]
	return { ...typed, isTls, port: portIn(typed) === before ? String(after) : typed.port }
}

/** What is sent of it. */
export function sentMailServer(typed: TypedMailServer) {
	const { host, isTls, login, password, sender } = typed
	return {
		host: host.trim(),
		port: portIn(typed) ?? 0,
		isTls,
		login: login === '' ? null : login,
		sender: sender.trim(),
		...(password !== null && { password: password === '' ? null : password }),
	}
}
