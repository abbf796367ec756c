import { postToTeam } from '@/lib/team-api/page/ask-team'
import {
	addPasskeyRoute,
	askPasskeyRoute,
	askResumeRoute,
	beginPasskeyRoute,
	passkeyRoute,
	resumePasskeyRoute,
} from '@/lib/team-api/routes/passkeys'
import { askDevice, makeOnDevice } from './ask-device'

/** Signs in by a passkey; `isSecond`: after the password. */
export async function enterByPasskey(isSecond: boolean) {
	const asked = await postToTeam(askPasskeyRoute, { isSecond })
	if (!asked.ok) return asked
	const answered = await askDevice(asked.value.options)
	return answered.ok ? postToTeam(passkeyRoute, answered.value) : answered
}

/** Goes on with a paused session by a passkey. */
export async function goOnByPasskey() {
	const asked = await postToTeam(askResumeRoute, {})
	if (!asked.ok) return asked
	const answered = await askDevice(asked.value.options)
	return answered.ok ? postToTeam(resumePasskeyRoute, answered.value) : answered
}

/** Has the device make a passkey, and adds it to the account. */
export async function makePasskey(name: string, proof: { readonly password?: string }) {
	const asked = await postToTeam(beginPasskeyRoute, proof)
	if (!asked.ok) return asked
	const made = await makeOnDevice(asked.value.options)
	return made.ok ? postToTeam(addPasskeyRoute, { name, ...made.value }) : made
}
