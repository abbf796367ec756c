/** What is told at a later visit of a rule that has changed. */
export const ruleChanges = {
	ruleChanges: {
		title: 'A rule has changed since your last visit.',
		corrected: 'We have corrected our reading of a rule since your last visit. The law did not change.',
		correction: '{name}: version {to} corrects version {from}.',
		version: '{name}: version {from} was replaced by version {to}.',
		figures: '{name}, version {to}: figures that it rests on have been set or changed.',
		again: 'We checked your answers of {date} again, on this device.',
		added: 'New condition: {condition}: {to}',
		changed: 'Changed condition: {condition}',
		gone: 'No longer a condition: {condition}',
		before: 'Before: {text}',
		now: 'Now: {text}',
		stays: '{name}: the result stays “{outcome}”.',
		becomes: '{name}: the result “{from}” becomes “{to}”.',
		others: 'The other rule sets have not changed.',
		nothing:
			'{name} has a new version, {to}. Nothing changed: your answers of {date} give the same result under it.',
		source: 'Rule set and sources: {name}',
		compare: 'Compare the two versions: {name}',
		seen: 'I have seen it',
	},
}
