import type { Step } from '@/rules/facts'

/** What the desk and the pages of applicants say in the same words. */
export const sameWords = {
	table: {
		outcomes: {
			eligible: 'Toutes remplies',
			undetermined: 'Encore incertain',
			ineligible: 'Non remplies',
			'not-needed': 'Pas nécessaire',
			withheld: 'Non affiché pour vous',
		},
	},
	export: {
		assumedNoWay:
			'Ce poste suppose qu’aucun candidat n’a de cas particulier pour le permis de travail, sauf si ses propres réponses en citent un.',
	},
	explain: {
		choices: {
			'go-on': 'Votre candidature passe à l’étape suivante.',
			hold: 'Votre candidature est en attente.',
			decline: 'Votre candidature n’ira pas plus loin.',
		},
	},
	role: {
		steps: {
			you: 'Le candidat',
			studies: 'Études et travail',
			market: 'Les marchés',
			offer: 'L’employeur et le salaire',
			role: 'Le travail',
			permit: 'Pour le permis de travail',
		} satisfies Record<Step, string>,
	},
	sheet: {
		consent: {
			sensitive: 'Utiliser des données sensibles, comme la santé ou le casier judiciaire',
			sharing: 'Transmettre des données à une autre entreprise',
			abroad: 'Envoyer des données dans un autre pays',
			pool: 'Garder le dossier pour d’autres postes (vivier de candidats)',
		},
	},
}
