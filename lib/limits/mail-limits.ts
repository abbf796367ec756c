// Written by `npm run generate` from tables/mail.ts. Do not edit.

/** The time that a mail server has, from the first connection to its last answer (milliseconds). */
export const mailMilliseconds = 60_000

/** The time for which a mail server may say nothing (milliseconds). */
export const mailSilenceMilliseconds = 20_000

/** An answer of a mail server (bytes). */
export const maxMailAnswerBytes = 65_536

/** What is kept of the answer by which a mail server turns a mail away (characters). */
export const maxMailReplyCharacters = 300

/** The port of a mail server, as it is typed (characters). */
export const maxPortCharacters = 5

/** The host of a mail server that an owner sets (characters). */
export const maxMailHostCharacters = 253

/** The login and the password of such a mail server (characters). */
export const maxMailLoginCharacters = 256

/** The time for which a mail belongs to the process that sends it (minutes). */
export const mailLeaseMinutes = 5

/** The time for which a mail is tried, or as long as its link is valid, if that is shorter (hours). */
export const mailHours = 48

/** The time for which a mail is listed once it can no longer be sent (days). */
export const mailKeptDays = 30

/** Mails on the owner’s page (entries). */
export const maxMailsShown = 200

/** The time for which the link to a new password is valid (minutes). */
export const resetMinutes = 60

/** Links to a new password for one account, within the minutes in which attempts are counted (times). */
export const maxResetMails = 3

/** The age of the newest backup of `npm run backup` (days). */
export const backupWarningDays = 8

/** How long before a candidate’s request is due those who may answer it are told, and again on its day (days). */
export const requestWarningDays = 7
