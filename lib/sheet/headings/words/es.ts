import type { HeadingWords } from './heading-words'

export const es: HeadingWords = {
	id: 'n.º de candidato|número de candidato|identificador|código|código de candidato|ID candidato|referencia|expediente|n.º de expediente|ID del candidato|matrícula|número de expediente|código del candidato|nº de candidato',
	name: 'nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|apellidos y nombres|nombres y apellidos|candidato|candidata|candidato/a|nombre del candidato|nombre del candidato/a|postulante|aspirante|apellido y nombre|nombre completo del candidato|nombre del postulante',
	shortName: 'nombre|nombres',
	firstName: 'nombre de pila|primer nombre|nombre(s)',
	lastName: 'apellido|apellidos|apellido(s)|primer apellido|apellido paterno',
	email:
		'correo|correo electrónico|e-mail|mail|dirección de correo|dirección de correo electrónico|correo-e|email de contacto|correo de contacto',
	birthDate:
		'fecha de nacimiento|nacimiento|fecha nacimiento|año de nacimiento|F. nacimiento|F. de nacimiento|fecha de nac.|fecha nac.|nacido el',
	nationalities:
		'nacionalidad|nacionalidades|ciudadanía|ciudadanías|nacionalidad(es)|país de nacionalidad|país de ciudadanía|nacionalidad del pasaporte',
	age: 'edad|edad (años)|edad en años',
	highestDegree:
		'grado máximo|nivel máximo|último título|título máximo|nivel|grado obtenido|último grado obtenido|nivel de estudios|estudios|titulación|título|grado académico|nivel educativo|formación académica|máximo nivel de estudios|escolaridad|nivel académico|título más alto|último grado de estudios|formación|título académico|máximo grado de estudios|grado de estudios|titulación más alta|último grado académico|máximo nivel educativo|nivel de formación|máximo grado académico|estudios (nivel)|titulación máxima|título obtenido|nivel máximo de estudios',
	degreeField:
		'carrera|especialidad|campo de estudio|campo de estudios|área de estudio|área de estudios|especialización|rama de estudios|disciplina|campo del título|área del título|área de formación|carrera universitaria|carrera / especialidad|titulación (área)|área académica|campo académico',
	experienceYears:
		'experiencia (años)|años de exp|experiencia total|exp. (años)|años en el sector|años de experiencia|experiencia|experiencia laboral|experiencia profesional|años de exp.|experiencia en años|años experiencia|años de experiencia laboral|años de experiencia profesional|n.º de años de experiencia|experiencia relevante|años exp.|antigüedad laboral|años de trabajo',
	chineseLevel:
		'HSK (nivel)|HSK / chino|examen HSK|chino mandarín|HSK chino|HSK|nivel HSK|nivel de chino|chino|chino HSK|nivel de HSK|nivel de chino HSK|certificado HSK|HSK nivel|chino (nivel HSK)|nivel de mandarín|nivel chino|mandarín|mandarín (HSK)',
	languages:
		'otros idiomas|idioma(s)|idiomas/nivel|idiomas (con nivel)|idiomas|idioma|lenguas|idiomas y nivel|idiomas y niveles|nivel de idiomas|idiomas hablados|lenguas habladas|idiomas (nivel)|conocimiento de idiomas|idiomas / nivel|dominio de idiomas|idiomas que habla|competencias lingüísticas',
	payWithCurrency:
		'salario anual|sueldo anual|salario bruto anual|salario anual bruto|sueldo bruto anual|remuneración anual|salario por año|ingreso anual|sueldo al año|salario al año|sueldo anual bruto|salario anual ofrecido|sueldo anual ofrecido|salario anual ofertado|remuneración bruta anual|retribución anual|salario bruto al año',
	payWithPeriod: 'salario|sueldo|remuneración|salario bruto|sueldo bruto|salario ofrecido|sueldo ofrecido',
	jobOffer:
		'oferta?|tipo de oferta|contrato|oferta (verbal/escrita)|oferta|oferta de trabajo|oferta de empleo|oferta laboral|estado de la oferta|propuesta de trabajo|carta oferta',
	targetMarkets:
		'mercado(s) objetivo|mercado de exportación|mercados de exportación|país de destino|mercado objetivo|mercados objetivo|país objetivo|países objetivo|mercado meta|mercados meta|mercados|mercado|países destino|país meta|países meta|mercado de destino',
	isicDivision:
		'sector|industria|CIIU|sector económico|rama de actividad|giro|código CIIU|sector (CIIU)|sector de la empresa',
	monthsPerYear:
		'meses/año|meses en China al año|meses en China por año|meses en China (al año)|meses en China|meses al año|meses al año en China|meses por año|meses de trabajo en China|meses/año en China',
	canShowHealthCertificate:
		'certificado médico disponible|examen médico aprobado|cert. médico|certificado médico|certificado de salud|examen médico|certificado sanitario',
	canShowNoCriminalRecord:
		'antecedentes penales limpios|carta de no antecedentes penales|constancia de no antecedentes|certificado de no antecedentes penales|constancia de no antecedentes penales|certificado de antecedentes penales|certificado sin antecedentes',
	criminalRecord:
		'sin antecedentes|sin antecedentes penales|no antecedentes penales|antecedentes|antecedentes penales|antecedentes penales?|¿antecedentes penales?|antecedentes criminales|tiene antecedentes penales',
	knowsCustoms:
		'costumbres|conoce las costumbres del mercado|conocimiento de costumbres|conoce usos y costumbres|conoce las costumbres|conoce costumbres locales|conocimiento de las costumbres|conoce las costumbres locales',
	knowsSocialNorms: 'normas sociales|conoce las normas sociales|conocimiento de normas sociales',
	consumerKnowledge:
		'conocimiento del consumidor|conocimiento de los consumidores|conoce a los compradores|conocimiento de compradores',
	marketNetworks:
		'red de contactos|contactos en el mercado|redes|contactos locales|red en el mercado|red local',
	livedInMarket: 'vivió en el mercado|creció allí|vivió allí|creció en el mercado|vivió en el país',
	degreeInstitutionRenowned:
		'universidad reconocida|universidad de prestigio|universidad prestigiosa|institución reconocida|universidad conocida',
	teachesOrResearches: 'docencia o investigación|enseña o investiga|docencia/investigación|investigador',
	degreeRelated: 'título relacionado|carrera afín|título afín al puesto',
	plannedActivities:
		'actividades previstas|motivo|motivo del viaje|actividad prevista|actividades planeadas|propósito',
	employerInMainland: 'empleador en China|empleador chino|empresa en China|empleador registrado en China',
	employerHiresForeigners: 'patrocinador|patrocinio|patrocina|contrata extranjeros',
	paidInMoney: 'pago en dinero|pagado en dinero|pago en efectivo|salario en dinero',
	communicationPlan: 'plan de comunicación',
	managementPlan: 'plan de gestión|responsable asignado|jefe asignado',
	occupationGroup:
		'grupo ocupacional|categoría ocupacional|tipo de trabajo|CIUO|ocupación|categoría profesional',
	holdsProof:
		'comprobantes|título disponible|acreditaciones|documentos de estudios|constancias|justificantes|prueba de título',
	workLocation: 'región de trabajo|región|zona de trabajo',
	designWork: 'participa en diseño|trabajo de diseño|diseño (participa)',
	productionWork: 'participa en producción|trabajo de producción|producción (participa)',
	permanentResident: 'residencia permanente en china|tarjeta de residencia permanente china',
	specialRoutes: 'vías especiales|vía especial',
}
