/** The result page. */
export const result = {
	title: 'Votre résultat',
	loading: {
		status: 'Lecture de vos réponses…',
		text: 'Vos réponses sont maintenant comparées aux règles, ici, sur cet appareil. Rien n’est envoyé. Sur un téléphone ancien, cela peut prendre quelques secondes.',
	},
	empty: {
		title: 'Il n’y a pas encore de réponses',
		text: 'Rien n’est enregistré sur cet appareil. Répondez d’abord à quelques questions ; vous pouvez toujours choisir « Je ne sais pas ».',
		action: 'Commencer la simulation',
	},
	date: 'Résultat du {date}',
	paperSet: '{names}, version {version}',
	notInForce: 'Au {date}, cette règle n’est pas encore en vigueur. Nous l’avons quand même vérifiée.',
	headlines: {
		eligible: 'Toutes les conditions sont remplies',
		undetermined:
			'Encore incertain : {open, plural, one {# condition à confirmer} many {# de conditions à confirmer} other {# conditions à confirmer}}',
		ineligible:
			'{unmet, plural, one {# condition non remplie} many {# de conditions non remplies} other {# conditions non remplies}}',
		onlyAuthority:
			'Encore incertain : {open, plural, one {# condition à trancher par les autorités} many {# de conditions à trancher par les autorités} other {# conditions à trancher par les autorités}}',
	},
	outcomes: {
		eligible: 'Toutes les conditions sont remplies',
		undetermined: 'Encore incertain',
		ineligible: 'Conditions non remplies',
		'not-needed': 'Pas nécessaire',
	},
	marks: {
		met: 'Remplie',
		unmet: 'Non remplie',
		unknown: 'À confirmer',
		unsettled: 'À trancher',
		'not-needed': 'Pas nécessaire',
	},
	strip: 'Remplies : {met} sur {total} ; non remplies : {unmet} ; à confirmer : {open}',
	print: 'Imprimer ou enregistrer en PDF',
	change: 'Modifier les réponses',
	startOver: 'Recommencer',
	erase: 'Supprimer mes réponses',
	others: {
		title: 'Les autres ensembles de règles',
		line: '{name} : {outcome}',
		notChosen: 'Vous ne les avez pas choisis : certaines questions n’ont donc pas été posées.',
		add: 'Vérifier cela aussi',
		addOf: 'Vérifier cela aussi : {name}',
	},
	card: {
		leads: {
			undetermined: 'Conditions remplies : {met} sur {total}. Aucune n’est « non remplie ».',
			ineligible: 'Conditions remplies : {met} sur {total}.',
			onlyAuthority: 'D’après vos réponses, vous remplissez toutes les conditions que nous pouvons vérifier.',
		},
		/** Where no visa or permit is needed: for a Chinese citizen, and with the permanent residence card. */
		notNeeded: {
			headlines: {
				'k-published': 'Vous n’avez pas besoin de visa',
				'work-permit': 'Vous n’avez pas besoin de permis de travail',
			},
			citizen: {
				why: {
					'k-published':
						'Le visa K est pour les personnes étrangères. Avec la nationalité chinoise, vous entrez en Chine avec votre passeport ou votre permis de voyage.',
					'work-permit':
						'Le permis de travail est pour les personnes qui n’ont pas la nationalité chinoise. Depuis 2018, les résidents de Hong Kong, de Macao et de Taïwan n’en ont plus besoin.',
				},
				instead: {
					'k-published': 'Il n’y a rien à demander. Questions : 12367.',
					'work-permit':
						'Votre employeur doit quand même prévoir le contrat de travail, la déclaration et l’assurance sociale. Questions : 12333.',
				},
			},
			card: {
				why: 'Vous avez la carte de résident permanent. Elle suffit pour vivre et travailler en Chine.',
				instead: 'Il n’y a rien à demander.',
			},
		},
		noWay:
			'Aucune des voies que cette simulation connaît ne correspond à ces réponses. Le service peut assouplir l’âge, le diplôme ou les années de travail en cas de besoin réel.',
		canTurn: {
			'k-published': 'C’est ainsi, sauf si vous avez la carte de résident permanent en Chine.',
			'work-permit':
				'C’est ainsi, sauf si vous avez la carte de résident permanent, si vous enseignez une langue, ou si personne ne vous emploie en Chine.',
		},
		/** What meeting all conditions means, in a sentence. */
		met: {
			'k-published':
				'Vous remplissez la règle telle qu’elle est publiée. L’ambassade ou le consulat décide du visa.',
			article:
				'Vous correspondez à ce que l’article imaginait. C’est une opinion : cela ne donne aucun droit à un visa.',
			'work-permit':
				'Vous remplissez les principales conditions de catégorie A ou B citées ici. C’est l’employeur qui doit faire la demande.',
			h1b: 'Vous remplissez les conditions du H-1B, prises à la lettre. Cela ne donne aucun droit à un visa.',
		},
		noEmployer: 'Aucun employeur ni aucune invitation n’est demandé.',
		coming:
			'{count, plural, one {# condition n’a pas encore été abordée.} many {# de conditions n’ont pas encore été abordées.} other {# conditions n’ont pas encore été abordées.}}',
		notLaw: { opinion: 'selon l’opinion d’un article', analogy: 'par analogie' },
		decides: 'Ce qui décide :',
		/** Before the fewest answers that settle a result: where no others count, and where others do as well. */
		alone:
			'{count, plural, one {# réponse, à elle seule, décide :} many {# de réponses, à elles seules, décident :} other {# réponses, à elles seules, décident :}}',
		enough:
			'{count, plural, one {# réponse suffit déjà pour ce résultat :} many {# de réponses suffisent déjà pour ce résultat :} other {# réponses suffisent déjà pour ce résultat :}}',
		together: 'les {count} conditions obligatoires, toutes ensemble',
		conditions:
			'{count, plural, one {La seule condition (#)} many {Les # de conditions} other {Les # conditions}}',
		ask: 'À qui demander',
		others: '{count, plural, one {# de plus} many {# de plus} other {# de plus}}',
	},
	/** What can turn the sense of a verdict, inside its card. */
	caveats: {
		'paid-work': {
			plan: 'Vous prévoyez un emploi rémunéré.',
			offer: 'Vous avez une proposition d’embauche.',
			if: 'Si vous voulez travailler contre un salaire, sachez ceci :',
			text: 'Nous n’avons trouvé aucun texte qui fasse du visa K un droit de travailler. Pour travailler, il vous faut un permis de travail et un permis de séjour de type travail (loi sur l’entrée et la sortie du territoire, art. 41).',
		},
		places: {
			answer: 'Vous avez cité Hong Kong, Macao ou Taïwan.',
			if: 'Si vous êtes de Hong Kong, de Macao ou de Taïwan, sachez ceci :',
			text: 'Dans ces textes, les résidents de Hong Kong, de Macao et de Taïwan ont la nationalité chinoise : ils n’ont besoin ni de ce visa ni de ce permis. Une personne d’un autre pays qui y vit seulement est étrangère.',
		},
		'two-nationalities': {
			answer: 'Vous avez cité la nationalité chinoise et une autre.',
			text: 'La Chine ne reconnaît pas deux nationalités, et la loi ne dit pas laquelle vaut pour vous. Appelez le 12367 avant de faire votre demande.',
		},
		'special-ways': {
			answer: 'Vous avez cité un cas particulier : {ways}.',
			text: 'Cette voie vous est peut-être ouverte. Les autorités décident. Appelez le 12333, le bureau du travail de votre lieu de travail.',
		},
		young: {
			answer: 'Votre âge : {age} ans.',
			if: 'Si vous n’êtes peut-être plus « jeune » au sens de la règle, sachez ceci :',
			text: 'La règle est pour de « jeunes » talents, mais nous n’avons trouvé aucun âge en chiffres. Seule l’autorité peut dire qui est assez jeune.',
		},
		'class-b-60': {
			answer: 'Votre âge : {age} ans.',
			if: 'Si vous avez plus de 60 ans, sachez ceci :',
			text: 'La catégorie B est normalement accordée jusqu’à 60 ans. Le service peut assouplir cette limite en cas de besoin réel. Appelez le 12333.',
		},
		'not-checked': {
			answer: 'Ce que nous ne vérifions pas ici :',
			text: 'les conditions que l’employeur lui-même doit remplir, et les autorisations propres au secteur. Appelez le 12333.',
		},
		'left-out': {
			answer: 'Laissé de côté :',
			text: 'le plafond annuel et la sélection, ainsi que le paiement instauré en 2025. Une personne qui remplit toutes les conditions peut quand même ne pas être choisie.',
		},
		'not-asked': {
			answer:
				'{count, plural, one {# question n’a pas encore de réponse.} many {# de questions n’ont pas encore de réponse.} other {# questions n’ont pas encore de réponse.}}',
			text: 'Les réponses peuvent encore changer ce résultat.',
		},
	},
	decides: {
		rungs: {
			now: { title: 'Maintenant', who: 'vous pouvez le faire' },
			time: { title: 'Avec du temps', who: 'des mois ou des années' },
			others: { title: 'Dépend d’autres', who: 'l’employeur ou les autorités' },
		},
		doing: {
			jobOffer: 'Obtenir une proposition d’embauche écrite',
			highestDegree: 'Obtenir un diplôme plus élevé',
			degreeField: 'Obtenir un diplôme en sciences, technologie, ingénierie ou mathématiques',
			teachesOrResearches:
				'Enseigner ou faire de la recherche en sciences, technologie, ingénierie ou mathématiques',
			postInstitutionRenowned: 'Enseigner ou faire de la recherche dans un établissement réputé',
			experienceYears: 'Travailler plus d’années dans ce domaine',
			chineseLevel: 'Atteindre un meilleur niveau de chinois',
			languages: 'Apprendre une langue principale du marché',
			knowsCustoms: 'Apprendre les coutumes du marché',
			knowsSocialNorms: 'Apprendre les règles de vie du marché',
			consumerKnowledge: 'Apprendre à connaître les acheteurs du marché',
			holdsProof: 'Obtenir des documents qui prouvent votre diplôme ou votre poste',
			canShowHealthCertificate: 'Obtenir un certificat médical',
			canShowNoCriminalRecord: 'Obtenir un extrait de casier judiciaire vierge',
		},
		findOut: 'À savoir : {label}',
		fromTo: 'Maintenant : {from}. Il faut : {to}.',
		also: 'Maintenant : {from}. Il faut aussi : {to}.',
		needed: 'Il faut : {to}.',
		years: 'Au moins {years, plural, one {# an} many {# d’ans} other {# ans}} à partir de maintenant.',
		change: 'Modifier ma réponse',
		actionOf: '{action} : {label}',
		turn: '{name} : {from} devient {to}',
		employer: {
			title:
				'{count, plural, one {# point dépend de la réponse ou du choix de l’employeur} many {# de points dépendent de la réponse ou du choix de l’employeur} other {# points dépendent de la réponse ou du choix de l’employeur}}',
		},
		/** What the authority has to read in an answer. */
		left: {
			nationalities: {
				title: 'Laquelle de vos nationalités compte',
				text: 'La loi ne le dit pas. Appelez le 12367 avant de faire votre demande.',
			},
			age: {
				title: 'Si le service assouplit la limite de 60 ans pour la catégorie B',
				text: 'Le texte le permet en cas de besoin réel. Appelez le 12333.',
			},
			degreeField: {
				title: 'Si votre domaine d’études est accepté',
				text: 'Les questions-réponses officielles citent quatre domaines et ne donnent pas de liste. Demandez à l’ambassade ou au consulat.',
			},
			canShowNoCriminalRecord: {
				title: 'Si un engagement écrit suffit à la place de l’extrait',
				text: 'Pour la catégorie A, le guide accepte un engagement. Une personne condamnée ne peut pas le signer.',
			},
			specialRoutes: {
				title: 'Si une voie que vous avez citée vous est ouverte : {ways}',
				text: 'Les autorités décident. Appelez le 12333, le bureau du travail de votre lieu de travail.',
			},
			occupationGroup: {
				title: 'Si votre poste compte comme un travail spécialisé ou technique',
				text: 'Le texte n’a pas de liste. Appelez le 12333, le bureau du travail de votre lieu de travail.',
			},
		},
		authority: {
			title:
				'{count, plural, one {# condition est à trancher par les autorités : {name}} many {# de conditions sont à trancher par les autorités : {name}} other {# conditions sont à trancher par les autorités : {name}}}',
		},
		/** What an answer has to be: the condition, never one value where another would do. */
		needs: {
			any: 'n’importe quelle réponse (aucune limite n’a été fixée)',
			upwards: '{option} ou plus',
			least: 'au moins {value}',
			more: 'plus de {value}',
			most: 'au plus {value}',
			less: 'moins de {value}',
			nationalities: 'toute nationalité, sauf chinoise',
			targetMarkets: 'un pays émergent ou en développement',
			spokenMarkets:
				'un pays émergent ou en développement dont une langue principale figure parmi celles citées',
			languages: 'une langue principale du marché visé, au niveau opérationnel ou mieux',
			isicDivision: 'l’industrie manufacturière ou un secteur lié',
			several: 'l’une de plusieurs réponses',
		},
		/** What a step alone gives: a condition or a rule set, before the marks. */
		effects: {
			of: '{name} :',
			stays: '{name} : reste',
			becomes: 'devient',
			standings: {
				met: 'remplie',
				unmet: 'non remplie',
				unknown: 'à confirmer',
				unsettled: 'à trancher',
				'not-needed': 'pas nécessaire',
			},
			outcomes: {
				met: 'toutes remplies',
				unmet: 'non remplies',
				unknown: 'encore incertain',
				unsettled: 'encore incertain',
				'not-needed': 'pas nécessaire',
			},
		},
	},
	/** The ways that an authority settles and that a person named: what the text of each asks for, who decides. */
	nextSteps: {
		title: 'Ce que vous pouvez faire dès demain',
		steps: {
			ask: {
				title: 'Demandez à l’ambassade ou au consulat où vous ferez votre demande',
				text: 'Accepte-t-on maintenant les demandes de visa K ? Quelle limite d’âge applique-t-on, et quels établissements sont acceptés ? Seule l’autorité peut répondre.',
			},
			prove: {
				title: 'Préparez vos documents',
				text: 'Surtout ceux qui prouvent votre diplôme ou votre poste. Votre université ou votre institut peut les délivrer. La règle demande des preuves ; nous n’avons trouvé aucune liste officielle de documents.',
			},
			careful: {
				title: 'Méfiez-vous des promesses',
				text: 'Aucun intermédiaire ne peut promettre un visa : les autorités décident. En Chine, le 12367 répond aux questions sur les visas.',
			},
		},
		offer: {
			title: 'Avec une proposition d’embauche, on peut se passer du visa K',
			text: 'Le chemin habituel vers un emploi rémunéré est un permis de travail, que l’employeur demande, et un visa Z. Avec les mêmes réponses, le résultat pour le permis de travail est : {outcome}.',
			see: 'Voir ses conditions',
			check: 'Vérifier aussi le permis de travail',
		},
	},
	versions: {
		title: 'Dates et versions',
		line: 'Version {version}. Sources consultées pour la dernière fois le {date}.',
		watch: 'Me dire à ma prochaine visite si une règle a changé',
		watchHint: 'Enregistré sur cet appareil, avec ce résultat. Nous montrons ce qui a changé.',
	},
	disclaimer: {
		title: 'Ceci est une simulation. Ce n’est ni un conseil juridique ni une décision officielle.',
		text: 'Elle repose sur vos propres réponses ; merci de répondre sincèrement. Les autorités décident.',
		foot: 'Simulateur visa K. Une simulation, pas un conseil juridique ni une décision officielle.',
	},
	/** Where only what decides was asked. */
	quick: {
		text: 'Simulation courte, version {version} des règles : nous n’avons demandé que ce qui décide du résultat.',
		rest: 'Répondre au reste pour la simulation complète',
	},
	doubts: {
		title: 'Ces réponses vont-elles ensemble ?',
		text: 'L’une d’elles est peut-être une erreur. Si les deux sont justes, laissez-les.',
	},
	conditions: {
		title: 'Toutes les conditions',
		count: 'remplies : {met} sur {total}',
		show: 'Afficher {count, plural, one {# condition} many {# de conditions} other {# conditions}}',
		notAsked: 'pas demandé',
		supporting: 'Atout, ne décide pas',
		informative: 'Pour information',
		notAnswered: 'Sans réponse',
		named: '{label} : {answer}',
		/** The part of a condition that is not met, a clause, with the answer that it is about; and what points come to. */
		fails: {
			part: '{clause}.',
			withAnswer: '{clause} ({answer}).',
			points: '{low, plural, one {# point} many {# de points} other {# points}}',
			pointsBetween: '{low} à {high} points',
			pointsNeeded: '{points} sur les {limit} nécessaires',
		},
		doubt: 'Cela vous semble faux ?',
		close: 'Fermer',
	},
	points: {
		title: 'Points',
		sentence:
			'{low, plural, one {# point est sûr} many {# de points sont sûrs} other {# points sont sûrs}} ; jusqu’à {high} sur 120 sont possibles. La catégorie B en demande 60, la catégorie A 85.',
		exact:
			'{low, plural, one {# point} many {# de points} other {# points}} sur 120. La catégorie B en demande 60, la catégorie A 85.',
		factor: 'Élément',
		answer: 'Votre réponse',
		value: 'Points',
		total: 'Total, sur 120',
		interval: '{low} à {high}',
	},
	evidence: {
		title: 'Documents à préparer',
		lead: 'Seulement ce qu’il vous faut, le plus important d’abord.',
		leadTicks:
			'Seulement ce qu’il vous faut, le plus important d’abord. Les coches sont enregistrées seulement sur cet appareil.',
		official: {
			'k-published':
				'Nous n’avons trouvé aucune liste officielle de documents. La règle demande de prouver ce que vous avancez.',
			'work-permit': 'D’après le guide de service de 2017. Les villes peuvent demander plus.',
		},
		/** The link to the page with the documents of each route. */
		routes: 'Qui les délivre, leur âge maximal, l’apostille par pays, les frais et les délais',
		employer: '(de l’employeur)',
		none: 'Aucun document nécessaire : ce n’est pas la loi.',
	},
	sources: {
		title: 'Sources',
		paragraphMark: '¶',
		paragraph: '{name}. Les numéros renvoient aux paragraphes.',
		/** How a source was read, and when; the lists of sources of every page say it. */
		read: {
			official: 'La page officielle. Dernière consultation le {date}.',
			original: 'Dernière consultation le {date}.',
			several:
				'Nous l’avons lue à plusieurs endroits. Chaque passage dit où. Dernière consultation le {date}.',
			copy: {
				here: 'Cette adresse contient une copie, pas la page officielle. Dernière consultation le {date}.',
				elsewhere:
					'Nous n’avons pas ouvert cette adresse, mais lu une copie sur {host}, consultée pour la dernière fois le {date}.',
			},
			quotation: {
				here: 'Cette adresse ne fait que la citer. Dernière consultation le {date}.',
				elsewhere:
					'Nous n’avons pas ouvert cette adresse, mais lu le texte cité sur {host}, consulté pour la dernière fois le {date}.',
			},
		},
	},
	continuing: {
		title: 'Ce qui doit rester vrai une fois en poste',
		lead: 'Cela s’examine après le début du travail. Nous ne le vérifions pas ici.',
	},
	whom: {
		title: 'À qui demander',
		abroad: 'Hors de Chine',
		embassy: 'L’ambassade ou le consulat de Chine où vous ferez votre demande',
		immigration: 'En Chine : visas et immigration',
		labour: 'En Chine : permis de travail et emploi',
		questions: 'Questions fréquentes sur le visa K',
	},
	/** The first page of paper: `ask` is printed in Chinese as well, to point at. */
	paper: {
		noted: 'Ce que j’ai trouvé sur mon établissement',
		title: 'Mon résultat',
		best: 'Meilleure voie',
		answers: 'Réponses qui ont décidé',
		judged: '{answer} (selon mon propre avis)',
		day: 'Résultat du {date}, d’après les réponses de la personne.',
		questions: 'Trois questions pour l’ambassade ou le consulat',
		questionsPermit: 'Trois questions pour le bureau du travail (12333)',
		ask: {
			age: 'Y a-t-il une limite d’âge pour le visa K ? Si oui, laquelle ?',
			institution:
				'Mon université ou mon institut de recherche compte-t-il parmi les établissements réputés ?',
			documents: 'Quels documents dois-je remettre ? Mon diplôme doit-il être authentifié ?',
			class: 'De quelle catégorie est mon permis de travail, et par quelle condition ?',
			city: 'Cette ville ou province demande-t-elle plus, ou moins ?',
			papers: 'Quels documents mon employeur remet-il, et combien de temps cela prend-il ?',
		},
		answer: 'Réponse',
		leftOff: 'Également vérifié, mais absent de cette feuille : {names}.',
		annex: 'Annexe {number} sur {total}',
		everyStep: 'Tout ce qui pourrait changer le résultat',
		/** How a source was read, and when, in short. */
		read: {
			official: 'La page officielle, consultée le {date}.',
			original: 'Consulté le {date}.',
			several: 'Lu à plusieurs endroits, {date}.',
			copy: { here: 'Une copie, consultée le {date}.', elsewhere: 'Lu dans une copie sur {host}, {date}.' },
			quotation: {
				here: 'Une citation, consultée le {date}.',
				elsewhere: 'Lu tel que cité sur {host}, {date}.',
			},
		},
		choices: {
			title: 'Choisissez ce qui est imprimé',
			rulesets: 'Ensembles de règles sur la feuille',
			one: 'Un ensemble de règles reste sur la feuille.',
			code: 'Le code QR avec vos réponses',
			codeHint: 'Quiconque le scanne voit toutes vos réponses.',
		},
	},
	signature: { name: 'Nom (écrit à la main)', date: 'Date et signature' },
	seeRuleset: 'Voir : {name}',
	rulesLink: 'Comment fonctionne cet ensemble de règles',
}
