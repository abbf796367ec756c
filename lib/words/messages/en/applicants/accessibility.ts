/** Who can use the site: what it follows, what was tested and how, and what was not. */
export const accessibility = {
	title: 'Accessibility',
	description:
		'Which standard this site follows, what was tested and how, what was not tested, and how to report a problem.',
	lead: 'Everyone should be able to use this site: by eye or by ear, with a mouse, touch or keyboard alone, on an old phone or a large screen.',
	aim: {
		title: 'What we follow',
		text: [
			'The Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA, and level AAA where practical.',
			'We know of no failures at levels A and AA. This is our own assessment, based on the tests below. Automated tests cover only part of the guidelines, and no outside body has reviewed the site.',
		],
	},
	tested: {
		title: 'What was tested, and how',
		lead: 'These tests run in the Chromium browser every time the site changes.',
		items: [
			'Every page against the axe-core rules, each in one of its languages; also with errors, and with a list, menu or dialog open. Contrast in light and in dark colours.',
			'The self-check and the employer pages with the keyboard alone: everything can be reached, and the focus is always visible and never trapped.',
			'What a screen reader announces at each step, in English: names, kinds and states, in reading order.',
			'Pages 320 pixels wide, as with a zoom of 400%: nothing scrolls sideways except wide tables, inside their own area.',
			'Text at twice the size and with wider letter, word and line spacing: nothing is cut off.',
			'Buttons and controls are at least 24 pixels wide and high, 44 on touch screens. Links in text, and short source links, are one line high.',
			'Forced colours, dark mode and reduced motion: selections stay clear, and nothing moves.',
			'The whole self-check without JavaScript, and without a network after the first visit.',
		],
	},
	looked: {
		title: 'What we checked by eye',
		text: 'Pages in each language on narrow and wide screens, in light, dark and forced colours, and in print. There are no time limits, no sounds, and no images without a text alternative.',
	},
	keys: {
		title: 'Single keys',
		text: 'The employer pages have shortcuts of one letter or symbol. They work only while you are not in a field. Press the question mark to see them all, or use the button “keyboard shortcuts” at the bottom of the page; there they can also be turned off.',
	},
	untested: {
		title: 'What was not tested',
		items: [
			'Real screen readers, such as NVDA, VoiceOver and TalkBack; voice control; screen magnifiers.',
			'Browsers other than Chromium.',
			'No one with a disability has tested the site for us yet.',
		],
	},
	limits: {
		title: 'Known limits',
		items: [
			'Comparing candidates and openings side by side needs wide tables, which scroll within themselves on a narrow screen.',
			'In a long list of candidates, a screen reader reads only the rows near the current position. Filters and search make the list shorter.',
			'How well a page saved as a PDF can be read aloud depends on the browser.',
			'Source links lead to other sites. Many are only in Chinese, and we cannot fix them.',
			'We keep the texts plain, but rules contain difficult words. There is no sign-language version.',
		],
	},
	tell: {
		title: 'If you run into a barrier',
		text: [
			'Tell the people who run this site; the address in your browser shows which site it is. The software does not know who they are and has no email address. Say which page it was, what you wanted to do, and what device and software you use. Do not include your answers.',
			'You do not need this site to apply for a visa: ask the embassy or consulate where you will apply or, in China, call 12367.',
		],
	},
	made: 'We tested this ourselves. Date of this statement: {date}.',
}
