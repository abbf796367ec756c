import type { ClientConfig } from 'pg'

const addressOf = ({ host = '', port, user, password, database }: ClientConfig) =>
	`postgres://${user}:${password}@${encodeURIComponent(host)}:${port}/${database}`

/** Names the three logins of a server in the environment, so that the door leads to it. */
export function nameLogins({
	owner,
	app,
	auth,
}: {
	owner: ClientConfig
	app: ClientConfig
	auth: ClientConfig
}) {
	process.env.DATABASE_URL = addressOf(app)
	process.env.DATABASE_OWNER_URL = addressOf(owner)
	process.env.DATABASE_AUTH_URL = addressOf(auth)
}
