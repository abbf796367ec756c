import type { LimitEntries } from './limit-entry'

const countedTry = '429 with `Retry-After`, until the time is over. A successful sign-in does not count.'

/** The limits for whoever signs in to the workspace of a team, or tries to. */
export const limitsOfAccounts = {
	minPasswordCharacters: {
		value: 12,
		unit: 'characters',
		what: 'A password: its minimum length',
		beyond: 'A shorter one: 422.',
	},
	maxNewPasswordCharacters: {
		value: 128,
		unit: 'characters',
		what: 'A password',
		beyond: '422, before anything is hashed.',
	},
	maxMemberNameCharacters: {
		value: 100,
		unit: 'characters',
		what: 'The name of a member or of a workspace',
		beyond: '422.',
	},
	maxReadableCodeCharacters: {
		value: 40,
		unit: 'characters',
		what: 'A code of letters and digits that is typed off: one of an owner, of recovery or of a second factor',
		beyond: 'The field accepts no more.',
	},
	maxAccountBodyBytes: {
		value: 64 * 1024,
		unit: 'bytes',
		what: 'A body of the accounts API',
		beyond: '413.',
	},
	maxTriesOfAccount: {
		value: 5,
		unit: 'times',
		what: 'Wrong passwords, or codes of a second factor, for one account from one address, within the minutes below',
		beyond: countedTry,
	},
	maxTriesOfAddress: {
		value: 30,
		unit: 'times',
		what: 'Wrong passwords and codes from one address (of IPv6, one network of 64 bits), within the minutes below',
		beyond: countedTry,
	},
	maxCodesOfAccount: {
		value: 20,
		unit: 'times',
		what: 'Codes of a second factor for one account from all addresses together, within the minutes below',
		beyond: `${countedTry} Who types them has the password, and the codes have six digits.`,
	},
	maxTriesOfKnownDevice: {
		value: 50,
		unit: 'times',
		what: 'Wrong passwords in a row on a device that signed in before, and of somebody who is signed in, within the minutes below; for them none of the limits above counts',
		beyond: 'The device counts as any other from then on; who is signed in is signed out.',
	},
	maxKnownDevices: {
		value: 50,
		unit: 'entries',
		what: 'The devices that an account remembers having signed in on',
		beyond: 'The one that was not used for longest is forgotten.',
	},
	knownDeviceDays: {
		value: 400,
		unit: 'days',
		what: 'The time for which an account remembers a device',
		beyond: 'The device counts as any other.',
	},
	triesMinutes: {
		value: 15,
		unit: 'minutes',
		what: 'The time for which attempts are counted',
		beyond: 'They no longer count.',
	},
	ownerCodeMinutes: {
		value: 15,
		unit: 'minutes',
		what: 'The time for which the code that creates an owner is valid',
		beyond: 'It is refused; the operator makes another one.',
	},
	recoveryMinutes: {
		value: 60,
		unit: 'minutes',
		what: 'The time for which the code that lets an owner back in is valid',
		beyond: 'It is refused; `npm run team:recover` makes another one.',
	},
	invitationDays: {
		value: 7,
		unit: 'days',
		what: 'The time for which an invitation is valid',
		beyond: 'Its link leads to a page that says so.',
	},
	sessionDays: {
		value: 30,
		unit: 'days',
		what: 'The time for which a device stays signed in',
		beyond: 'It has to sign in again.',
	},
	idleHours: {
		value: 12,
		unit: 'hours',
		what: 'The time for which a device is signed in without its member doing anything; what an open page asks by itself does not count',
		beyond:
			'401 until the password is given again. The copy of the list and unsent changes stay on the device.',
	},
	maxMembers: {
		value: 1000,
		unit: 'entries',
		what: 'The members of a workspace',
		beyond: '422: nobody else can be invited.',
	},
	maxGiven: {
		value: 1000,
		unit: 'entries',
		what: 'The people given to one interviewer',
		beyond: '409: some have to be taken back first.',
	},
	maxGivenAtOnce: {
		value: 500,
		unit: 'entries',
		what: 'The people given to an interviewer, or taken back, at once',
		beyond: '422.',
	},
	maxGivenAsked: {
		value: 100,
		unit: 'entries',
		what: 'The people of whom is asked who interviews them, at once',
		beyond: '422.',
	},
	maxInvitations: {
		value: 500,
		unit: 'entries',
		what: 'The open invitations of a workspace',
		beyond: '422: nobody else can be invited until one is withdrawn.',
	},
	maxDevicesOfMember: {
		value: 20,
		unit: 'entries',
		what: 'The devices on which one member is signed in',
		beyond: 'The one that signed in first is signed out.',
	},
	maxOpeningsOfMember: {
		value: 1000,
		unit: 'entries',
		what: 'The openings that a member may be restricted to',
		beyond: '422.',
	},
	companyFlowMinutes: {
		value: 10,
		unit: 'minutes',
		what: 'The time from leaving for a company’s provider to coming back',
		beyond: 'The sign-in is not used; the page says so and offers to start again.',
	},
	companyConfirmMinutes: {
		value: 10,
		unit: 'minutes',
		what: 'The time after which a company’s provider is asked, with the next request, whether an account still counts',
		beyond: 'It is asked again.',
	},
	companyUnconfirmedMinutes: {
		value: 15,
		unit: 'minutes',
		what: 'The time for which a session of a company’s account is open without the provider confirming it',
		beyond:
			'401 until the provider answers, or the member passes by it again. The copy of the list and unsent changes stay on the device.',
	},
	companyProofMinutes: {
		value: 10,
		unit: 'minutes',
		what: 'The time for which a sign-in by a company’s account counts as the password given again',
		beyond: '403: the password, or another sign-in, is asked for.',
	},
	companyEntranceHours: {
		value: 12,
		unit: 'hours',
		what: 'The time for which sessions by password stay once an owner demands the company’s account',
		beyond: 'They end.',
	},
	maxCompanyAnswerBytes: {
		value: 128 * 1024,
		unit: 'bytes',
		what: 'An answer of a company’s provider, tokens included',
		beyond: 'The sign-in is not used.',
	},
	maxCompanyGroups: {
		value: 100,
		unit: 'entries',
		what: 'The groups of a company that give a permission',
		beyond: '422.',
	},
	maxGroupsOfAccount: {
		value: 500,
		unit: 'entries',
		what: 'The groups of one person that a provider names',
		beyond: 'The others are ignored.',
	},
	maxGroupCharacters: {
		value: 256,
		unit: 'characters',
		what: 'The name of a group, and the client ID and secret of a provider',
		beyond: 'The group is ignored; the client ID or secret: 422.',
	},
	maxIssuerCharacters: {
		value: 1000,
		unit: 'characters',
		what: 'The address of a provider',
		beyond: '422.',
	},
} satisfies LimitEntries
