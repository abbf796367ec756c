/** A member's own account. */
export const account = {
	account: {
		title: 'Your account',
		password: {
			title: 'Password',
			old: 'Your password now',
			fresh: 'New password',
			submit: 'Change the password',
			busy: 'Changing…',
			done: 'The password is changed.',
		},
		factor: {
			title: 'Second factor',
			on: 'On. Signing in takes your password and a code from your app.',
			off: 'Off. A password alone opens the list.',
			setUp: 'Set up a second factor',
			left: '{count, plural, =0 {No recovery codes left.} one {# recovery code left.} other {# recovery codes left.}}',
			few: 'Make new ones.',
			codes: 'Make new recovery codes',
			codesText: 'Those that you have stop working.',
			making: 'Making them…',
			turnOff: 'Turn off the second factor',
			turnOffText: 'Then a password alone opens the list.',
			turningOff: 'Turning it off…',
			isOff: 'The second factor is off.',
			isOn: 'The second factor is on.',
		},
	},
}
