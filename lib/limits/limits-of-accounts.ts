import type { LimitRows } from './limit-row'

const countedTry = '429 with `Retry-After`, until the time is over. A successful sign-in does not count.'

/** The limits for whoever signs in to the workspace of a team, or tries to. */
export const limitsOfAccounts = {
	minPasswordCharacters: {
		what: 'A password: its minimum length',
		unit: 'characters',
		beyond: 'A shorter one: 422.',
	},
	maxNewPasswordCharacters: {
		what: 'A password',
		unit: 'characters',
		beyond: '422, before anything is hashed.',
	},
	maxMemberNameCharacters: {
		what: 'The name of a member or of a workspace',
		unit: 'characters',
		beyond: '422.',
	},
	maxReadableCodeCharacters: {
		what: 'A code of letters and digits that is typed off',
		unit: 'characters',
		beyond: 'The field accepts no more.',
	},
	maxAccountBodyBytes: {
		what: 'A body of the accounts API',
		unit: 'bytes',
		beyond: '413.',
	},
	maxTriesOfAccount: {
		what: 'Wrong passwords, or codes of a second factor, for one account from one address, within the minutes below',
		unit: 'times',
		beyond: countedTry,
	},
	maxTriesOfAddress: {
		what: 'Wrong passwords and codes from one address (of IPv6, one network of 64 bits), within the minutes below',
		unit: 'times',
		beyond: countedTry,
	},
	maxCodesOfAccount: {
		what: 'Codes of a second factor for one account from all addresses together, within the minutes below',
		unit: 'times',
		beyond: `${countedTry} Who types them has the password, and the codes have six digits.`,
	},
	maxTriesOfKnownDevice: {
		what: 'Wrong passwords in a row on a device that signed in before, and of somebody who is signed in, within the minutes below; for them none of the limits above counts',
		unit: 'times',
		beyond: 'The device counts as any other from then on; who is signed in is signed out.',
	},
	maxKnownDevices: {
		what: 'The devices that an account remembers having signed in on',
		unit: 'entries',
		beyond: 'The one that was not used for longest is forgotten.',
	},
	knownDeviceDays: {
		what: 'The time for which it remembers one',
		unit: 'days',
		beyond: 'The device counts as any other.',
	},
	triesMinutes: {
		what: 'The time for which attempts are counted',
		unit: 'minutes',
		beyond: 'They no longer count.',
	},
	ownerCodeMinutes: {
		what: 'The time for which the code that creates an owner is valid',
		unit: 'minutes',
		beyond: 'It is refused; the operator makes another one.',
	},
	recoveryMinutes: {
		what: 'The time for which the code that lets an owner back in is valid',
		unit: 'minutes',
		beyond: 'It is refused; `npm run team:recover` makes another one.',
	},
	invitationDays: {
		what: 'The time for which an invitation is valid',
		unit: 'days',
		beyond: 'Its link leads to a page that says so.',
	},
	sessionDays: {
		what: 'The time for which a device stays signed in',
		unit: 'days',
		beyond: 'It has to sign in again.',
	},
	idleHours: {
		what: 'The time for which a device is signed in without its member doing anything; what an open page asks by itself does not count',
		unit: 'hours',
		beyond:
			'401 until the password is given again. The copy of the list and unsent changes stay on the device.',
	},
	maxMembers: {
		what: 'The members of a workspace',
		unit: 'entries',
		beyond: '422: nobody else can be invited.',
	},
	maxInvitations: {
		what: 'The open invitations of a workspace',
		unit: 'entries',
		beyond: '422: nobody else can be invited until one is withdrawn.',
	},
	maxDevicesOfMember: {
		what: 'The devices on which one member is signed in',
		unit: 'entries',
		beyond: 'The one that signed in first is signed out.',
	},
	maxOpeningsOfMember: {
		what: 'The openings that a member may be restricted to',
		unit: 'entries',
		beyond: '422.',
	},
} satisfies LimitRows
