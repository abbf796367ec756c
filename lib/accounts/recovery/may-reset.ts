import type { TeamSession } from '../session'

/**
 * Whether a mail alone may lead to a new password. Not for an owner without a second factor: their mailbox would open the whole
 * team. With one, it is asked for after the password, as always.
 */
export const mayReset = ({ permission }: TeamSession['member'], hasSecondFactor: boolean): boolean =>
	permission !== 'owner' || hasSecondFactor
