/** What is said when the server refuses something: at the field at fault, or above the button. */
export const refusals = {
	fieldRefusals: {
		'code-wrong': 'Code: this is not the right one. Look at it again.',
		'code-ended': 'Code: it has expired. Ask the people who run the server for a new one.',
		'code-used':
			'Code: it was used already, and a code works once. Wait for the next one, at most 30 seconds.',
		'password-short': 'Password: use at least {least} characters',
		'password-long': 'Password: use at most {most} characters',
		'password-wrong': 'Password: this is not your password',
		'password-known': 'Password: attackers try this one first. Choose another',
		'password-personal':
			'Password: this is mostly your name, an address or the name of this site. Choose other words',
		'password-repeated': 'Password: this is the same character again and again. Choose other words',
		'password-needed': 'Password: enter your own, to confirm this',
		'email-invalid': 'Email: enter an address such as {example}',
		'email-taken': 'Email: someone in the team has this address already',
		'name-missing': 'Name: enter a name',
		'company-issuer': 'Address of the provider: enter a whole address that begins with https://',
		'mail-host': 'Host: enter the name of the email server alone',
		'mail-password': 'Password there: enter it again. The stored one was given for another email server',
		'name-taken': 'Name: a member or a program has this name. Choose another',
		'address-invalid': 'Address: enter one such as {site}',
	},
	refusals: {
		'too-many-tries': {
			title: 'Too many tries.',
			text: 'Wait a quarter of an hour, then try again.',
			until: 'Try again at {time}.',
		},
		'no-match': {
			title: 'Email and password do not match.',
			text: 'Check both. We do not say which of the two is wrong.',
		},
		'owner-exists': {
			title: 'This team has an owner already.',
			text: 'Reload this page to sign in.',
		},
		'invitation-ended': {
			title: 'This link no longer works.',
			text: 'It was used or withdrawn, or it has expired. Ask an owner of the team for a new one.',
		},
		'reset-ended': {
			title: 'This link no longer works.',
			text: 'It was used or replaced by a newer one, or it has expired. Ask for a new one at sign-in.',
		},
		'record-ended': {
			title: 'This link no longer works.',
			text: 'It was closed, or what was stored is deleted. Ask the employer who gave it to you.',
		},
		'last-owner': {
			title: 'A team needs an owner.',
			text: 'Make someone else an owner first.',
		},
		'second-factor-on': {
			title: 'The second factor is on already.',
			text: 'Reload this page to see it.',
		},
		'second-factor-off': {
			title: 'The second factor is off.',
			text: 'Reload this page to set it up.',
		},
		'second-factor-demanded': {
			title: 'Your team asks for a second factor.',
			text: 'It stays on as long as the team asks every member for one.',
		},
		'passkey-wrong': {
			title: 'This passkey opens nothing here.',
			text: 'It may have been removed, or it is that of another account. Use another one, or your password.',
		},
		'passkey-ended': {
			title: 'That took too long.',
			text: 'Nothing is lost. Try again.',
		},
		'passkey-stopped': {
			title: 'Your device gave no passkey.',
			text: 'You may have stopped it, or it has none for this site. Try again, or use another way.',
		},
		'passkey-known': {
			title: 'This device has a passkey for your account already.',
			text: 'Use that one, or add another on another device.',
		},
		'company-off': {
			title: 'No company account is set up for this address.',
			text: 'Use your password, or ask an owner of your team.',
		},
		'company-silent': {
			title: 'The sign-in of your company did not answer.',
			text: 'Nothing is lost: what you typed here stays. Try again.',
		},
		'company-wrong': {
			title: 'The sign-in of your company gave an answer that we cannot trust.',
			text: 'Check the address and the client ID, or ask the people who run it.',
		},
		'company-demanded': {
			title: 'Your team signs in by the company account.',
			text: 'Go back and continue with it. A password works for one owner only.',
		},
		'company-locks-out': {
			title: 'You could no longer sign in.',
			text: 'Sign in by the company account yourself first, and let an owner with a password keep it for an emergency.',
		},
		'company-secret': {
			title: 'The stored client secret belongs to the provider before.',
			text: 'Type the secret of the new provider, or choose that it has none.',
		},
		paused: {
			title: 'This device was not used for a while.',
			text: 'Enter your password to go on.',
		},
		'signed-out': {
			title: 'You are no longer signed in.',
			text: 'Sign in again to go on.',
		},
		removed: {
			title: 'You are no longer a member of this team.',
			text: 'Reload this page to go on.',
		},
		'not-found': {
			title: 'This is no longer here, or you may not change it.',
			text: 'Reload this page to see what is there now.',
		},
		invalid: {
			title: 'The server did not accept this.',
			text: 'Nothing was changed. Reload this page and try again.',
		},
		'parameters-changed': {
			title: 'Someone else has set this meanwhile.',
			text: 'Nothing was overwritten. What applies now is shown above. Look at the preview again before you apply it.',
		},
		'too-large': {
			title: 'This is too long.',
			text: 'Nothing was changed. Shorten it and try again.',
		},
		'too-many': {
			title: 'You have reached the limit.',
			text: 'Remove one before you add another.',
		},
		busy: {
			title: 'The server is busy.',
			text: 'Nothing was changed. Try again in a moment.',
		},
		'no-workspace': {
			title: 'There is no team here yet.',
			text: 'The people who run the server have to create it. Then try again.',
		},
		'database-away': {
			title: 'The team’s database does not answer.',
			text: 'Nothing is lost. Try again in a moment; the people who run the server can find more in its log.',
		},
		'disk-full': {
			title: 'The server’s disk is full.',
			text: 'Nothing is lost and nothing was changed. Tell the people who run the server: they have to make room.',
		},
		'foreign-origin': {
			title: 'The server does not know this address as its own.',
			text: 'Open the site under its usual address.',
		},
		'no-network': {
			title: 'No network.',
			text: 'What you typed is still here. Try again once you are connected.',
		},
		unknown: {
			title: 'That did not work.',
			text: 'Nothing was changed as far as we know. Try again. If it keeps happening, tell the people who run the server.',
		},
	},
}
