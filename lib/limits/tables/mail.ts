import type { LimitEntries } from './limit-entry'

/** The limits of the mail that a server sends, and of those who ask for one. */
export const limitsOfMail = {
	mailMilliseconds: {
		value: 60_000,
		unit: 'milliseconds',
		what: 'The time that a mail server has, from the first connection to its last answer',
		beyond: 'The connection is closed; the mail waits for its next try.',
	},
	mailSilenceMilliseconds: {
		value: 20_000,
		unit: 'milliseconds',
		what: 'The time for which a mail server may say nothing',
		beyond: 'As above.',
	},
	maxMailAnswerBytes: {
		value: 64 * 1024,
		unit: 'bytes',
		what: 'An answer of a mail server',
		beyond: 'As above.',
	},
	maxMailReplyCharacters: {
		value: 300,
		unit: 'characters',
		what: 'What is kept of the answer by which a mail server turns a mail away',
		beyond: 'The rest is left out.',
	},
	maxPortCharacters: {
		value: 5,
		unit: 'characters',
		what: 'The port of a mail server, as it is typed',
		beyond: 'The field accepts no more.',
	},
	maxMailHostCharacters: {
		value: 253,
		unit: 'characters',
		what: 'The host of a mail server that an owner sets',
		beyond: '422.',
	},
	maxMailLoginCharacters: {
		value: 256,
		unit: 'characters',
		what: 'The login and the password of such a mail server',
		beyond: '422.',
	},
	mailLeaseMinutes: {
		value: 5,
		unit: 'minutes',
		what: 'The time for which a mail belongs to the process that sends it',
		beyond: 'Another one takes it: the first has been killed.',
	},
	mailHours: {
		value: 48,
		unit: 'hours',
		what: 'The time for which a mail is tried, or as long as its link is valid, if that is shorter',
		beyond: 'It is not sent any more; the owner’s page says so.',
	},
	mailKeptDays: {
		value: 30,
		unit: 'days',
		what: 'The time for which a mail is listed once it can no longer be sent',
		beyond: 'Its entry is deleted. What it said is deleted as soon as it is sent or over.',
	},
	maxMailsShown: {
		value: 200,
		unit: 'entries',
		what: 'Mails on the owner’s page',
		beyond: 'The newest are shown.',
	},
	resetMinutes: {
		value: 60,
		unit: 'minutes',
		what: 'The time for which the link to a new password is valid',
		beyond: '410.',
	},
	maxResetMails: {
		value: 3,
		unit: 'times',
		what: 'Links to a new password for one account, within the minutes in which attempts are counted',
		beyond: 'The answer is the same, and no mail is sent.',
	},
	backupWarningDays: {
		value: 8,
		unit: 'days',
		what: 'The age of the newest backup of `npm run backup`',
		beyond: 'Owners are told by mail, and again after as long.',
	},
	requestWarningDays: {
		value: 7,
		unit: 'days',
		what: 'How long before a candidate’s request is due those who may answer it are told, and again on its day',
		beyond: 'They are told with the next hourly look.',
	},
} satisfies LimitEntries
