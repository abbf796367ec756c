import type { LimitEntries } from './limit-entry'

const mailLeftOut = 'The mail is left out and counted.'

/** The limits of mails and of replies in them. */
export const limitsOfReplies = {
	maxMailtoCharacters: {
		value: 2000,
		unit: 'characters',
		what: 'The address that opens a mail program with the text of a mail',
		why: 'Windows passes on no more',
		beyond: 'The text is copied instead, and the mail program opens with only the subject.',
	},
	maxPastedRepliesCharacters: {
		value: 5_000_000,
		unit: 'characters',
		what: 'A text that is pasted to find replies in it',
		beyond: 'None of it is read, and the page says so.',
	},
	maxReplyLinks: {
		value: 5000,
		unit: 'entries',
		what: 'Links that are looked at in a pasted text, or in mails, to find replies',
		beyond: 'The others are not looked at; the page says so.',
	},
	maxMailBytes: {
		value: 256 * 1024 * 1024,
		unit: 'bytes',
		what: 'All files with mails that are read at once',
		beyond: 'None of them is read, and the page says so.',
	},
	maxMailMessageBytes: {
		value: 16 * 1024 * 1024,
		unit: 'bytes',
		what: 'One mail',
		beyond: 'It is left out and counted.',
	},
	maxMailMessages: {
		value: 20_000,
		unit: 'entries',
		what: 'Mails of one file',
		beyond: 'The others are not read.',
	},
	maxMailLines: {
		value: 250_000,
		unit: 'rows',
		what: 'The lines of a mail',
		why: 'one of the largest size with lines of 76 characters has fewer',
		beyond: mailLeftOut,
	},
	maxMailParts: {
		value: 1000,
		unit: 'entries',
		what: 'The parts of a mail: its lines that may begin one',
		beyond: mailLeftOut,
	},
	maxMailDepth: {
		value: 20,
		unit: 'entries',
		what: 'Parts of a mail within one another',
		beyond: mailLeftOut,
	},
	maxReplyWork: {
		value: 1_000_000_000,
		unit: 'steps',
		what: 'The work of looking for replies in a text or in mails: a step for each byte, 100 for each line and 2,000 for each part of a mail, and one for each character of a possible code',
		why: 'mails of the largest size take a half',
		beyond: 'The mails and links after it are not read; the page says so.',
	},
	maxForwardedMails: {
		value: 3,
		unit: 'entries',
		what: 'Mails that are forwarded within one another',
		beyond: 'Deeper ones are not read.',
	},
	maxMailHeaderBytes: {
		value: 256 * 1024,
		unit: 'bytes',
		what: 'The headers of a mail',
		beyond: mailLeftOut,
	},
} satisfies LimitEntries
