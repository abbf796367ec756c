import { people } from './people/es'
import type { SheetVocabulary } from './sheet-vocabulary'

export const es: SheetVocabulary = {
	ownYes: 'sí|si',
	yes: 'verdadero|disponible|cierto',
	no: 'no|falso',
	none: 'ninguno|ninguna|nada|ningunos',
	unsure:
		'no sé|no sabe|desconocido|desconocida|no seguro|no lo sé|se desconoce|sin confirmar|no está seguro',
	promised: 'por entregar|se entregará|más adelante|en trámite|en proceso|solicitado',
	placeholders:
		'no aplica|no disponible|sin datos|por definir|por confirmar|pendiente|a convenir|negociable|sin información|no especificado|no especificada|no indicado|no indicada|por determinar|confidencial|a negociar|no informado|no consta|sin especificar|por acordar|no declarado|no corresponde|sin dato|según convenio|por completar|no proporcionado|no procede|por negociar|a definir|a confirmar|a tratar',
	beforeCountry:
		'ciudadano de la|ciudadana de la|ciudadano de los|ciudadana de los|ciudadano de|ciudadana de|ciudadano del|ciudadana del|ciudadano|ciudadana|nacional de|natural de nacionalidad|nacionalidad:|nacionalidad|de nacionalidad|la|el|los',
	afterCountry: 'de nacionalidad',
	countries: {
		AE: 'EAU|Emiratos',
		BA: 'Bosnia',
		CD: 'RD Congo|R.D. Congo|RDC|Congo Kinshasa',
		CG: 'República del Congo',
		CF: 'República Centroafricana',
		CI: 'Costa de Marfil',
		CN: 'República Popular China|RPC',
		CZ: 'Chequia',
		DO: 'Rep. Dominicana|República Dominicana',
		GB: 'Gran Bretaña|Inglaterra|Escocia',
		KR: 'República de Corea',
		MM: 'Birmania',
		NL: 'Holanda',
		RU: 'Federación Rusa|Federación de Rusia',
		US: 'EEUU|EE.UU.|Estados Unidos de América|EUA|EE. UU.',
		SA: 'Arabia Saudita|Arabia Saudí',
		KE: 'Kenia|Kenya',
		MX: 'Estados Unidos Mexicanos',
		VE: 'República Bolivariana de Venezuela',
		BO: 'Estado Plurinacional de Bolivia',
	},
	people,
	degrees: {
		none: 'bachillerato|sin título|secundaria|preparatoria|educación secundaria|sin estudios|ESO|sin titulación|sin estudios universitarios|educación media|enseñanza secundaria|primaria|preparatoria/bachillerato|secundaria completa|estudios secundarios|educación media superior|prepa|bachillerato completo',
		bachelor:
			'grado universitario|título de grado|grado en administración de empresas|graduado universitario|grado (bachelor)|carrera de grado',
		master:
			'máster|maestría|magíster|máster universitario|posgrado (maestría)|maestría en ciencias|máster oficial|MBA (máster)|maestro en ciencias|maestra en ciencias|magister|maestría (MBA)|postgrado (máster)|posgrado (máster)',
		doctorate: 'doctorado|doctor en ciencias|doctora|doctorado (PhD)|título de doctor|doctor en filosofía',
	},
	ownDegrees: { bachelor: 'grado' },
	askedDegrees: [
		{
			words:
				'formación profesional|FP|FP grado medio|carrera técnica|ciclo formativo de grado medio|técnico medio|técnico|técnico superior|FP grado superior|tecnólogo|TSU|diploma|técnico superior universitario|ciclo formativo de grado superior|tecnicatura|técnica|formación técnica|diplomado|tecnicatura superior|tecnología|CFGS',
			could: ['none', 'vocational'],
		},
		{
			words:
				'bachiller|universitario|universidad|estudiante|universitaria|universitarios|estudios universitarios|superior|universidad incompleta|pasante|egresado|estudios superiores|educación superior|graduado|trunca|profesional|graduada',
			could: ['none', 'bachelor'],
		},
		{
			words:
				'licenciatura|licenciado|licenciada|ingeniero|ingeniera|ingeniería|diplomatura|arquitecto|título profesional|especialización|especialidad|titulado universitario|licenciatura en derecho|abogado|abogada|titulado|lic.|ing.|titulada|contador público|economista|profesional universitario|título universitario',
			could: ['bachelor', 'master'],
		},
		{
			words:
				'posgrado|postgrado|doctorando|doctoranda|candidato a doctor|estudios de posgrado|estudios de doctorado',
			could: ['master', 'doctorate'],
		},
	],
	subjects: {
		science:
			'física|química|biología|bioquímica|geología|ciencias ambientales|ciencias naturales|microbiología|astronomía|ecología|física aplicada|química aplicada|ciencias biológicas|ciencia ambiental|biología molecular|meteorología|oceanografía|genética|geofísica|ciencias químicas|ciencias de la tierra|biología marina|químico biólogo',
		mathematics:
			'matemáticas|matemática|estadística|matemáticas aplicadas|matemática aplicada|matemáticas y estadística|estadística aplicada',
		engineering:
			'ingeniería mecánica|ingeniería civil|ingeniería eléctrica|ingeniería industrial|ingeniería química|ingeniería electrónica|mecatrónica|ingeniería mecatrónica|ingeniería de minas|ingeniería aeronáutica|ingeniería de materiales|electromecánica|ingeniería petrolera|ingeniería ambiental|ingeniería en mecatrónica|ingeniería automotriz|ingeniería electromecánica|ingeniería metalúrgica|ingeniería en telecomunicaciones|ingeniería de caminos|ingeniería mecánica eléctrica|ingeniería biomédica|ingeniería naval|ingeniería de petróleo|ingeniería aeroespacial|ingeniería en electrónica|ingeniería electricista|ingeniería geológica|ingeniería hidráulica|ingeniería de telecomunicaciones|ingeniería eléctrica y electrónica|ingeniería de caminos, canales y puertos',
		agriculture:
			'agronomía|agricultura|ingeniería agronómica|ciencias agrarias|silvicultura|ciencias agrícolas|ingeniería forestal|acuicultura|horticultura|zootecnia|ciencias agropecuarias|ingeniería en agronomía|pesca|ciencias forestales',
		health:
			'medicina|enfermería|farmacia|odontología|salud pública|fisioterapia|nutrición|medicina general|obstetricia|nutrición y dietética|kinesiología|química farmacéutica|terapia física|médico cirujano|ciencias de la salud|medicina humana|farmacia y bioquímica',
		'social-science':
			'psicología|sociología|ciencias políticas|ciencia política|relaciones internacionales|periodismo|antropología|ciencias sociales|demografía',
		'business-law':
			'administración de empresas|administración|derecho|finanzas|contabilidad|marketing|mercadotecnia|negocios internacionales|recursos humanos|contaduría|ADE|gestión empresarial|banca y finanzas|contaduría pública|mercadeo|negocios|dirección de empresas|contador público|auditoría|banca|ciencias empresariales|derecho internacional|administración de negocios|gestión de empresas|contabilidad y finanzas|leyes|contabilidad y auditoría|marketing y ventas|finanzas y contabilidad|empresariales|abogacía|ventas|seguros|administración y dirección de empresas|derecho mercantil|gestión de recursos humanos|contador',
		'arts-humanities':
			'historia|filosofía|literatura|lingüística|filología|arte|traducción|música|bellas artes|letras|lenguas modernas|filología inglesa|traducción e interpretación|humanidades|teología|arqueología|historia del arte|artes|filología hispánica|lenguas extranjeras|artes plásticas|estudios chinos|idiomas|letras hispánicas|teatro|cine|lengua y literatura|estudios de asia oriental|lengua inglesa|lengua china|sinología|artes escénicas|filología china|lenguas',
		education:
			'educación|pedagogía|magisterio|ciencias de la educación|educación primaria|educación infantil|educación especial|docencia|educación inicial|educación preescolar|educación básica|educación secundaria (docencia)',
		other: 'turismo|gastronomía|ciencias militares',
	},
	askedSubjects: [
		{
			words:
				'informática|ciencias de la computación|computación|ingeniería informática|ciencias de la informática|ingeniería en computación|ciencia de la computación|ingeniería en informática|bioinformática',
			could: ['technology', 'science', 'engineering'],
		},
		{
			words:
				'ingeniería de software|ingeniería de sistemas|sistemas|sistemas de información|tecnologías de la información|telecomunicaciones|ciberseguridad|ingeniería en sistemas|ingeniería en sistemas computacionales|desarrollo de software|redes|tecnología|ingeniería de sistemas e informática|sistemas computacionales|tecnología de la información|robótica|análisis de sistemas|tecnologías',
			could: ['technology', 'engineering'],
		},
		{
			words:
				'biotecnología|inteligencia artificial|ciencia de datos|ingeniería de alimentos|ciencias|tecnología de alimentos|ciencia de los materiales|nanotecnología|actuaría|ciencias actuariales|ciencia de materiales|ciencia y tecnología de alimentos|ciencias de datos',
			could: ['science', 'technology', 'engineering'],
		},
		{
			words:
				'electrónica|electricidad|mecánica|ingeniería|logística|energías renovables|mantenimiento industrial|ingeniería en gestión empresarial|ingeniería comercial|ingeniería textil|textil|energía|ingeniería de la construcción y gestión',
			could: ['engineering', 'technology', 'business-law'],
		},
		{
			words:
				'arquitectura|diseño|diseño industrial|diseño gráfico|diseño de modas|diseño de interiores|diseño de producto|comunicación visual|diseño de moda|multimedia|animación',
			could: ['arts-humanities', 'engineering', 'technology'],
		},
		{
			words:
				'economía|ciencias económicas|ciencias de la información|comercio internacional|comercio exterior|administración pública|comunicación|publicidad|economía y negocios|comercio|comunicación social|relaciones públicas|economía y finanzas|ciencias económicas y administrativas|gestión pública|ciencias de la comunicación|comercio electrónico|economía empresarial|negocios y comercio internacional|comunicación audiovisual',
			could: ['social-science', 'business-law'],
		},
		{
			words:
				'veterinaria|medicina veterinaria|ingeniería agrícola|agronegocios|agroindustria|ingeniería agroindustrial|medicina veterinaria y zootecnia|economía agrícola',
			could: ['agriculture', 'health', 'engineering'],
		},
		{
			words:
				'deporte|deportes|ciencias del deporte|hotelería|administración hotelera|turismo y hotelería|administración turística|administración de empresas turísticas|hotelería y turismo|gestión deportiva',
			could: ['other', 'business-law'],
		},
		{
			words: 'geografía|trabajo social|gestión de la salud|administración hospitalaria|gestión sanitaria',
			could: ['health', 'social-science', 'science'],
		},
		{
			words:
				'educación física|enseñanza de idiomas|psicopedagogía|educación musical|enseñanza del inglés|enseñanza de lenguas',
			could: ['education', 'arts-humanities', 'social-science'],
		},
	],
	jobOffer: {
		none: 'sin oferta|no tiene|ninguna oferta',
		verbal: 'verbal|oral|de palabra|oferta verbal|verbalmente',
		written:
			'escrita|por escrito|escrito|firmada|contrato firmado|oferta escrita|oferta por escrito|firmado|oferta firmada|carta oferta|escrita y firmada',
	},
	levels: {
		basic:
			'básico|básica|principiante|elemental|nociones|inicial|nivel básico|conocimientos básicos|nivel inicial|muy básico|nociones básicas',
		working:
			'intermedio|intermedia|nivel intermedio|intermedio alto|intermedio (B1)|intermedio (B2)|intermedio B1|intermedio B2|intermedio-alto',
		fluent:
			'fluido|fluida|con fluidez|fluente|fluidez|nivel fluido|muy fluido|fluidamente|fluido (C1)|fluido (C2)',
		native:
			'nativo|nativa|lengua materna|materna|idioma materno|lengua nativa|materno|hablante nativo|hablante nativa|idioma nativo|primera lengua|nivel nativo|lengua madre',
	},
	askedLevels: [
		{
			words:
				'bueno|buena|medio|conversacional|conversación|bien|regular|nivel medio|aceptable|intermedio bajo|media|básico-intermedio|lectura|buen nivel|escolar|suficiente|hablado',
			could: ['basic', 'working'],
		},
		{
			words:
				'muy bueno|muy bien|avanzado|avanzada|profesional|excelente|alto|dominio|nivel avanzado|nivel alto|competente|muy buena|nivel profesional|experto|perfecto|negocios|avanzado (C1)|dominio completo|hablado y escrito|dominio alto|intermedio avanzado|intermedio-avanzado',
			could: ['working', 'fluent'],
		},
		{
			words: 'bilingüe|casi nativo|segunda lengua|segundo idioma|lengua vehicular',
			could: ['fluent', 'native'],
		},
	],
	years: 'años|año|años de experiencia|a.',
	ages: 'años|año|años de edad',
	months: 'meses|mes|meses al año|meses por año',
	pay: 'al año|anual|anuales|bruto|brutos|brutos anuales|bruto anual|/año|/ año|yuanes|yuan|CNY|RMB|por año|anuales brutos|antes de impuestos|yuanes al año|brutos al año|CNY/año|renminbi',
	monthly: 'al mes|por mes|mensual|mensuales|/mes|/ mes',
	thousands: 'mil|miles|k',
}
