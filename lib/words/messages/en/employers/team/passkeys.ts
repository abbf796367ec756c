/** Passkeys: signing in with them, and a member’s own. */
export const passkeys = {
	passkeys: {
		title: 'Passkeys',
		lead: 'A passkey opens the list with your fingerprint, your face or the PIN of your device. It needs no password and no code, and it works on this site alone.',
		name: 'Name of the passkey',
		nameHint: 'So that you know it again, such as “Work laptop”.',
		lastUsed: 'Last used',
		since: 'added on {date}',
		unused: 'not yet',
		add: 'Add a passkey',
		addLead:
			'Your device then asks for your fingerprint, your face or its PIN. If you lose it and have no other way in, an owner of your team can invite you again.',
		added: 'The passkey is added.',
		rename: 'Rename',
		renameOf: 'Rename {name}',
		save: 'Save the name',
		saving: 'Saving…',
		renamed: 'The name is saved.',
		remove: 'Remove',
		removeOf: 'Remove {name}',
		removeIt: 'Remove the passkey',
		removeLead: 'It then opens nothing. Other devices that signed in with it are signed out.',
		removing: 'Removing it…',
		removed: '{name}: removed',
		signIn: 'Sign in with a passkey',
		use: 'Use a passkey',
		instead: 'Use a passkey instead of an app',
		waiting: 'Waiting for your device…',
		demanded: 'Now your passkey',
		demandedLead:
			'Your password is right. Your team asks for a second factor as well, and yours is a passkey.',
		unable:
			'This browser has no passkeys for this page. They need a secure address, with a name and a lock before it.',
	},
}
