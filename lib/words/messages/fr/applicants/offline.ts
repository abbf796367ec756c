/** A new version, and pages that are not there without a network. */
export const offline = {
	newVersion: {
		title: 'Une nouvelle version est prête.',
		text: 'Vos réponses ne changeront pas.',
		use: 'L’utiliser maintenant',
		later: 'Plus tard',
	},
	page: {
		title: 'Cette page n’est pas enregistrée sur votre appareil',
		description: 'S’affiche quand il n’y a pas de réseau et que la page n’a pas été enregistrée.',
		text: 'Vous êtes hors connexion, et cette page n’a pas été enregistrée. La simulation, votre résultat et les règles marchent hors connexion dans les langues que vous avez utilisées.',
		again: 'Réessayez une fois en ligne',
		start: 'Aller à l’accueil',
	},
}
