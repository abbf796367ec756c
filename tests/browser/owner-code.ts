import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

const command = 'scripts/database/team-code.mjs'
const envOf = (env: Record<string, string>) => ({ ...process.env, ...env })

/** The one-time code for the owner of a workspace, as the operator's command prints it for a server with these settings. */
export async function ownerCode(env: Record<string, string>): Promise<string> {
	const { stdout } = await promisify(execFile)(process.execPath, [command], { env: envOf(env) })
	const [, code] = /owner of the workspace: (\S+) /.exec(stdout) ?? []
	if (!code) throw new Error(`The command printed no code: ${stdout}`)
	return code
}

/** The same command at its start, to be cut off. */
export const beginOwnerCode = (env: Record<string, string>) =>
	spawn(process.execPath, [command], { env: envOf(env), stdio: 'ignore' })
