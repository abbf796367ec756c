/** A member's own account. */
export const account = {
	account: {
		title: 'Your account',
		password: {
			title: 'Password',
			old: 'Current password',
			fresh: 'New password',
			submit: 'Change the password',
			busy: 'Changing…',
			done: 'The password is changed.',
		},
		factor: {
			title: 'Second factor',
			on: 'On. To sign in, you need your password and a code from your app.',
			off: 'Off. A password alone opens the list.',
			setUp: 'Set up a second factor',
			left: '{count, plural, =0 {No recovery codes left.} one {# recovery code left.} other {# recovery codes left.}}',
			few: 'Create new ones.',
			codes: 'Create new recovery codes',
			codesText: 'The ones you have will stop working.',
			making: 'Creating them…',
			turnOff: 'Turn off the second factor',
			turnOffText: 'Then a password alone opens the list.',
			turningOff: 'Turning it off…',
			isOff: 'The second factor is off.',
			isOn: 'The second factor is on.',
		},
	},
}
