import { Client, Connection } from 'pg'
import type { SentStatement } from './parts'

const entering = "set local app.workspace to '"
const uuidLength = 36

/** Whose connection it is, and the workspace that its transaction is in. */
type Sender = { readonly isOwner: boolean; workspace: string | null; text: string }

/** A program's connection is made by a class of its own; the tests look at the tables by a plain one. */
const isOfProgram = (client: Client) => client.constructor !== Client

/**
 * Records what the program sends from now on in this process: on the login of the workspaces everything, on that of the owner
 * what is sent within a workspace.
 * @returns each statement once for each set of parameters that are null, and what ends the recording
 */
export function recordStatements(): {
	readonly sent: ReadonlyMap<string, SentStatement>
	readonly end: () => void
} {
	const sent = new Map<string, SentStatement>()
	const senders = new WeakMap<Connection, Sender>()
	const note = (sender: Sender | undefined, text: string, values: readonly unknown[]) => {
		if (!sender) return
		if (text.startsWith(entering)) sender.workspace = text.slice(entering.length).slice(0, uuidLength)
		const { workspace, isOwner } = sender
		const id = JSON.stringify([text, values.map((value) => value == null)])
		if (!(isOwner && workspace === null) && !sent.has(id)) sent.set(id, { text, values, workspace })
		if (text === 'commit' || text === 'rollback') sender.workspace = null
	}
	const { connect } = Client.prototype
	Client.prototype.connect = function (
		this: Client & { readonly connection: Connection },
		...callback: unknown[]
	) {
		const isOwner = this.user === 'owner'
		if (isOfProgram(this) && (isOwner || this.user === 'app'))
			senders.set(this.connection, { isOwner, workspace: null, text: '' })
		return Reflect.apply(connect, this, callback)
	}
	const { query, parse, bind } = Connection.prototype
	Connection.prototype.query = function (text) {
		note(senders.get(this), text, [])
		return query.call(this, text)
	}
	Connection.prototype.parse = function (config, more) {
		const sender = senders.get(this)
		if (sender) sender.text = config.text
		return parse.call(this, config, more)
	}
	Connection.prototype.bind = function (config, more) {
		const sender = senders.get(this)
		note(sender, sender?.text ?? '', config?.values ?? [])
		return bind.call(this, config, more)
	}
	const end = () => {
		Client.prototype.connect = connect
		Object.assign(Connection.prototype, { query, parse, bind })
	}
	return { sent, end }
}
