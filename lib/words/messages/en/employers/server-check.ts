/** Whether the server of a team is well set: for owners and for the people who run it. */
export const serverCheck = {
	title: 'Is this server well set?',
	lead: 'The program looked at itself just now. It shows no password, no key and no name. Give what is to be done to the people who run the server. On the server, “{check}” says the same.',
	again: 'Look again',
	looked: 'Looked at: {what}',
	todo: 'What to do: {what}',
	summary:
		'{bad, plural, =0 {Nothing has to be fixed.} one {# line has to be fixed.} other {# lines have to be fixed.}} {care, plural, =0 {} one {# line deserves a look.} other {# lines deserve a look.}}',
	headed: { server: '{state}: {name}', workspace: '{state}: {name} (workspace {workspace})' },
	states: { good: 'In order', care: 'Look at this', bad: 'Fix this', unknown: 'Cannot be seen' },
	lines: {
		https: {
			name: 'Encrypted connection',
			looked: 'the address in your browser',
			found: {
				encrypted: 'Pages come by {https}.',
				local: 'Pages come unencrypted, but from this machine alone.',
				plain: 'Pages come unencrypted: others on the way can read passwords.',
				unasked: 'No page was looked at.',
			},
			todo: {
				local: 'Before others use it, put a proxy with TLS in front ({operating}).',
				plain: 'Put a proxy with TLS in front, which sends {scheme} ({operating}).',
				unasked: 'Set {origin}, or open this check as an owner in the browser.',
			},
		},
		origin: {
			name: 'Address of the site',
			looked: 'the setting {origin}, beside the address in your browser',
			found: {
				same: 'Both are {address}.',
				set: 'It is {address}.',
				unset: 'It is not set. Links to the site cannot be whole.',
				other: 'The setting is {address}, your browser shows {seen}.',
			},
			todo: {
				unset: 'Set it to the address in your browser.',
				other: 'Set it to the address that browsers use, or come by the address that is set.',
			},
		},
		proxy: {
			name: 'Proxy in front',
			looked: 'the header {forwarded} and the setting {trust}',
			found: {
				heeded: 'The proxy says who asks, and the server listens to it.',
				none: 'Requests come without a proxy that says who asks, and none is trusted.',
				missing: 'A proxy is trusted, but this request came without its header.',
				unheeded: 'Requests come through a proxy that is not trusted: all visitors may count as one.',
				unasked: 'No request of a page was looked at.',
			},
			todo: {
				missing:
					'Let the proxy set the header itself, or turn the setting off. Let no one reach the server around the proxy.',
				unheeded: 'If the proxy sets the header itself, set {trustOn}.',
				unasked: 'Open this check as an owner in the browser.',
			},
		},
		backup: {
			name: 'Newest backup',
			looked: 'when this workspace was last in a backup of this program',
			found: {
				encrypted: 'Made on {at}, encrypted.',
				clear: 'Made on {at}, not encrypted.',
				old: 'Made on {at}: one was left out.',
				stale: 'Made on {at}: more than a week ago.',
				never: 'None was ever made.',
				elsewhere:
					'None was made by this program. How else the database is backed up cannot be seen from here.',
			},
			todo: {
				clear: 'Anyone who has the backup has all data. Encrypt it: “{backup}”.',
				old: 'See whether the timer for backups still runs.',
				stale: 'Make one now: “{backup}”. Then see why the timer no longer runs.',
				never: 'Make one every night, to another disk: “{backup}”.',
				elsewhere:
					'Ask the people who run the database how old the newest backup is, and when one was last restored to try it.',
			},
		},
		databaseClock: {
			name: 'Clock of the database',
			looked: 'the time in the database, beside that of the server',
			found: {
				together: 'They agree.',
				apart: 'They are {seconds, plural, one {# second} other {# seconds}} apart.',
				far: 'They are {seconds, plural, one {# second} other {# seconds}} apart: sessions and deadlines end at the wrong time.',
			},
			todo: {
				apart: 'Let both machines set their clocks by the network (NTP).',
				far: 'Let both machines set their clocks by the network (NTP).',
			},
		},
		deviceClock: {
			name: 'Clock of your device',
			looked: 'the time in your browser, beside that of the server',
			found: {
				together: 'They agree.',
				apart: 'They are {seconds, plural, one {# second} other {# seconds}} apart, or the network is slow.',
				far: 'They are {seconds, plural, one {# second} other {# seconds}} apart: codes of a second factor may not count.',
				unasked: 'No browser was looked at.',
			},
			todo: {
				apart: 'Look again. If it stays, let your device set its clock by itself.',
				far: 'Let your device set its clock by itself. If it already does, the clock of the server is wrong.',
				unasked: 'Open this check as an owner in the browser.',
			},
		},
		disk: {
			name: 'Room on the disk',
			looked: 'what is free on the disk of the database',
			found: {
				room: '{megabytes, number} MB are free.',
				little: 'Only {megabytes, number} MB are free.',
				full: 'Only {megabytes, number} MB are free: soon nothing can be saved.',
				elsewhere: 'The database is on another machine, or not made yet.',
			},
			todo: {
				little: 'Make room before it runs out.',
				full: 'Make room now. Changes wait on members’ devices until then.',
				elsewhere: 'Ask the people who run the database how much room it has.',
			},
		},
		database: {
			name: 'Database',
			looked: 'its version, and until when it gets security fixes',
			found: {
				supported: '{postgres} {version} gets security fixes until {day}.',
				embedded:
					'{postgres} {version}, which comes with this program. It is a beta made by others, with old parts that get no fixes.',
				ending: '{postgres} {version} gets security fixes only until {day}.',
				ended: '{postgres} {version} has had no security fixes since {day}.',
				unlisted: '{postgres} {version}: this program does not know until when it gets fixes.',
				none: 'There is no workspace yet.',
			},
			todo: {
				embedded:
					'It will do for a small team on one machine. A company takes a {postgres} of its own ({outside}).',
				ending: 'Plan to move to a newer version.',
				ended: 'Move to a newer version now.',
				unlisted: 'Look it up at {postgresSite}.',
				none: 'Nothing, if you do not need a workspace for a team.',
			},
		},
		node: {
			name: 'Version of {node}',
			looked: 'the version that runs this program, and until when it gets security fixes',
			found: {
				supported: '{node} {version} gets security fixes until {day}.',
				ending: '{node} {version} gets security fixes only until {day}.',
				ended: '{node} {version} has had no security fixes since {day}.',
				unlisted: '{node} {version}: this program does not know until when it gets fixes.',
			},
			todo: {
				ending: 'Plan to move to {newNode}.',
				ended: 'Move to {newNode} now.',
				unlisted: 'Look it up at {nodeSite}.',
			},
		},
		secrets: {
			name: 'Who may read the passwords of the database',
			looked: 'the rights of {dataDir} and of the file with the passwords',
			found: {
				closed: 'Only the user of this program.',
				settings: 'They are in the settings of the server; this program keeps no file with them.',
				open: 'Other users of the machine can get at them.',
			},
			todo: { open: 'Take their rights away: “{chmod}”.' },
		},
		metrics: {
			name: 'Metrics',
			looked: 'the settings {metricsPort} and {metricsToken}',
			found: {
				off: 'They are off.',
				local: 'They are on, for this machine alone.',
				token: 'They are on, for those who have the token.',
			},
			todo: {},
		},
		mcp: {
			name: 'Assistants',
			looked: 'the setting {mcp}',
			found: {
				off: 'The server answers no assistants.',
				on: 'The server answers assistants about the rules. They cannot reach the team’s list.',
			},
			todo: {},
		},
		owners: {
			name: 'Owners',
			looked: 'how many members are owners',
			found: {
				several: '{count, plural, one {# owner} other {# owners}}.',
				one: 'There is one owner. If they lose their password, only the people who run the server can help.',
				none: 'There is no owner.',
			},
			todo: {
				one: 'Make a second member an owner.',
				none: 'Ask the people who run the server for a one-time code ({operating}).',
			},
		},
		mail: {
			name: 'Email',
			looked: 'the setting {smtp}, and what an owner has set',
			found: {
				operator: 'Emails go through the server in the setting {smtp}.',
				team: 'Emails go through the server that an owner has set.',
				unreadable: 'The password of the email server that an owner has set cannot be read on this server.',
				none: 'No email is sent: owners pass on invitations themselves.',
			},
			todo: { unreadable: 'An owner enters the password again: “Emails”.' },
		},
		factor: {
			name: 'Second factor',
			looked: 'whether every member needs one',
			found: {
				demanded: 'Every member needs one.',
				voluntary: 'Members may choose.',
			},
			todo: { voluntary: 'Ask every member for one: “Members”, below the list.' },
		},
	},
}
