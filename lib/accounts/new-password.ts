import { openFor, type Visitor } from './cookies'
import type { AccountRefusal } from './refusal'
import { type PasswordOwner, type Weakness, weaknessOf } from './weak-password'

let known: Promise<ReadonlySet<string>> | null = null

/** The 49,000 commonest passwords, in lower case. They ship with the program, and are loaded with the first new password. */
async function readKnown(): Promise<ReadonlySet<string>> {
	const { dictionary } = await import('@zxcvbn-ts/language-common')
	return new Set(dictionary['passwords-common'])
}

/** Refuses a new password that is easily guessed. */
export async function refuseWeakPassword(
	password: string,
	owner: PasswordOwner,
): Promise<AccountRefusal<Weakness> | null> {
	known ??= readKnown()
	const weakness = weaknessOf(password, owner, await known)
	return weakness && { refused: weakness }
}

/** The hash of a new password, made off the event loop; refused if the password is easily guessed. */
export async function hashNewPassword(
	visitor: Visitor,
	password: string,
	owner: PasswordOwner,
): Promise<{ readonly passwordHash: string } | AccountRefusal<Weakness>> {
	const refusal = await refuseWeakPassword(password, owner)
	if (refusal) return refusal
	const { auth } = await openFor(visitor)
	return { passwordHash: await (await auth.$context).password.hash(password) }
}
