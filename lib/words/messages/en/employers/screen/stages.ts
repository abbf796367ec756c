/** The stages of an opening, in its form. */
export const stages = {
	stages: {
		legend: 'Stages',
		hint: 'The stages that candidates of this opening pass through, in this order.',
		name: 'Name of stage {place}',
		nameMissing: 'Stage: enter a name, or remove it',
		people: '{count, plural, one {# candidate here} other {# candidates here}}',
		up: 'Up',
		upOf: 'Up: {name}',
		down: 'Down',
		downOf: 'Down: {name}',
		moved: '{name}: now {place} of {count}',
		remove: 'Remove',
		removeOf: 'Remove: {name}',
		removed: '{name}: removed',
		whereTo: '{count, plural, one {# candidate is} other {# candidates are}} in “{name}”. Where do they go?',
		choose: 'Choose a stage',
		moveAndRemove: 'Move and remove',
		keep: 'Keep this stage',
		add: 'Add a stage',
		full: 'An opening has at most {most} stages.',
	},
}
