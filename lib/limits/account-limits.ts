// The limits of the accounts of a team, in addition to those of limits.ts.

/** Characters of a password, minimum and maximum. */
export const minPasswordCharacters = 12
export const maxNewPasswordCharacters = 128

/** Characters of a member's name, and of the name of a workspace. */
export const maxMemberNameCharacters = 100

/** Bytes of a body of the accounts API. */
export const maxAccountBodyBytes = 64 * 1024

/**
 * Attempts within some minutes: for one account from one address, from one address, and of codes of one account's second
 * factor from everywhere.
 */
export const maxTriesOfAccount = 5
export const maxTriesOfAddress = 30
export const maxCodesOfAccount = 20
export const triesMinutes = 15

/** Wrong passwords in a row on a device that signed in before, or of somebody who is signed in. */
export const maxTriesOfKnownDevice = 50

/** Devices that an account remembers having signed in on, and for how many days. */
export const maxKnownDevices = 50
export const knownDeviceDays = 400

/** Characters of a code that is typed off: one of an owner, of recovery or of a second factor. */
export const maxReadableCodeCharacters = 40

/** Minutes for which the code that creates an owner is valid. */
export const ownerCodeMinutes = 15

/** Minutes for which the code that lets an owner back in is valid. */
export const recoveryMinutes = 60

/** Days for which an invitation is valid, and for which a device stays signed in. */
export const invitationDays = 7
export const sessionDays = 30

/** Hours without anything done by its member after which a device has to give the password again. */
export const idleHours = 12

/** Members of a workspace, open invitations, and devices of one member. */
export const maxMembers = 1000
export const maxInvitations = 500
export const maxDevicesOfMember = 20

/** Openings that a member may be restricted to by name. */
export const maxOpeningsOfMember = 1000
