// Written by `npm run generate` from tables/accounts.ts. Do not edit.

/** A password: its minimum length (characters). */
export const minPasswordCharacters = 12

/** A password (characters). */
export const maxNewPasswordCharacters = 128

/** The name of a member or of a workspace (characters). */
export const maxMemberNameCharacters = 100

/** A code of letters and digits that is typed off: one of an owner, of recovery or of a second factor (characters). */
export const maxReadableCodeCharacters = 40

/** A body of the accounts API (bytes). */
export const maxAccountBodyBytes = 65_536

/** Wrong passwords, or codes of a second factor, for one account from one address, within the minutes below (times). */
export const maxTriesOfAccount = 5

/** Wrong passwords and codes from one address (of IPv6, one network of 64 bits), within the minutes below (times). */
export const maxTriesOfAddress = 30

/** Codes of a second factor for one account from all addresses together, within the minutes below (times). */
export const maxCodesOfAccount = 20

/** Wrong passwords in a row on a device that signed in before, and of somebody who is signed in, within the minutes below; for them none of the limits above counts (times). */
export const maxTriesOfKnownDevice = 50

/** The devices that an account remembers having signed in on (entries). */
export const maxKnownDevices = 50

/** The time for which an account remembers a device (days). */
export const knownDeviceDays = 400

/** The time for which attempts are counted (minutes). */
export const triesMinutes = 15

/** The time for which the code that creates an owner is valid (minutes). */
export const ownerCodeMinutes = 15

/** The time for which the code that lets an owner back in is valid (minutes). */
export const recoveryMinutes = 60

/** The time for which an invitation is valid (days). */
export const invitationDays = 7

/** The time for which a device stays signed in (days). */
export const sessionDays = 30

/** The time for which a device is signed in without its member doing anything; what an open page asks by itself does not count (hours). */
export const idleHours = 12

/** The members of a workspace (entries). */
export const maxMembers = 1000

/** The people given to one interviewer (entries). */
export const maxGiven = 1000

/** The people given to an interviewer, or taken back, at once (entries). */
export const maxGivenAtOnce = 500

/** The people of whom is asked who interviews them, at once (entries). */
export const maxGivenAsked = 100

/** The open invitations of a workspace (entries). */
export const maxInvitations = 500

/** The devices on which one member is signed in (entries). */
export const maxDevicesOfMember = 20

/** The openings that a member may be restricted to (entries). */
export const maxOpeningsOfMember = 1000

/** The passkeys of one member (entries). */
export const maxPasskeysOfMember = 10

/** The time from asking for a passkey to its answer, which counts once (minutes). */
export const passkeyMinutes = 5

/** Each part of a passkey’s answer (characters). */
export const maxPasskeyCharacters = 8192

/** The ways by which a browser says that it reaches a passkey (entries). */
export const maxPasskeyTransports = 10

/** The time from leaving for a company’s provider to coming back (minutes). */
export const companyFlowMinutes = 10

/** The time after which a company’s provider is asked, with the next request, whether an account still counts (minutes). */
export const companyConfirmMinutes = 10

/** The time for which a session of a company’s account is open without the provider confirming it (minutes). */
export const companyUnconfirmedMinutes = 15

/** The time for which a sign-in by a company’s account counts as the password given again (minutes). */
export const companyProofMinutes = 10

/** The time for which sessions by password stay once an owner demands the company’s account (hours). */
export const companyEntranceHours = 12

/** The age of a company’s provider’s word that somebody has signed out there; each counts once (minutes). */
export const logoutTokenMinutes = 10

/** Such a word, a logout token; one that is not to be trusted counts as a wrong code from its address (characters). */
export const maxLogoutTokenCharacters = 8192

/** The difference of clocks that a logout token may show (seconds). */
export const clockToleranceSeconds = 30

/** An answer of a company’s provider, tokens included (bytes). */
export const maxCompanyAnswerBytes = 131_072

/** The programs for which a provider makes one token (entries). */
export const maxAudiences = 10

/** The groups of a company that give a permission (entries). */
export const maxCompanyGroups = 100

/** The groups of one person that a provider names (entries). */
export const maxGroupsOfAccount = 500

/** The name of a group, and the client ID and secret of a provider (characters). */
export const maxGroupCharacters = 256

/** The address of a provider (characters). */
export const maxIssuerCharacters = 1000
