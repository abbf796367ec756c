/** What is told at a later visit of a rule that has changed. */
export const ruleChanges = {
	ruleChanges: {
		title: 'Une règle a changé depuis votre dernière visite.',
		corrected:
			'Nous avons corrigé notre lecture d’une règle depuis votre dernière visite. La loi n’a pas changé.',
		correction: '{name} : la version {to} corrige la version {from}.',
		version: '{name} : la version {from} a été remplacée par la version {to}.',
		figures: '{name}, version {to} : des chiffres sur lesquels elle s’appuie ont été fixés ou changés.',
		again: 'Nous avons vérifié à nouveau vos réponses du {date}, sur cet appareil.',
		added: 'Nouvelle condition : {condition} : {to}',
		changed: 'Condition modifiée : {condition}',
		gone: 'N’est plus une condition : {condition}',
		before: 'Avant : {text}',
		now: 'Maintenant : {text}',
		stays: '{name} : le résultat reste « {outcome} ».',
		becomes: '{name} : le résultat « {from} » devient « {to} ».',
		others: 'Les autres ensembles de règles n’ont pas changé.',
		nothing:
			'{name} a une nouvelle version, {to}. Rien n’a changé : vos réponses du {date} y donnent le même résultat.',
		source: 'Ensemble de règles et sources : {name}',
		compare: 'Comparer les deux versions : {name}',
		seen: 'J’ai vu',
	},
}
