"""Spanish names of legal instruments."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["NAMES", "SHORT", "THERETO"]

#: instrument -> its names, expressions over folded text
NAMES: Mapping[str, tuple[str, ...]] = {
    "charter": ("carta de (?:la organización de )?las naciones unidas", "carta de la onu"),
    "statute-icj": (
        "estatuto de la corte(?: internacional de justicia|(?! "
        "(?:penal|europea|africana|especial|interamericana|permanente)))",
    ),
    "league-covenant": ("pacto de la (?:sociedad|liga) de (?:las )?naciones",),
    "udhr": ("declaración universal de (?:los )?derechos humanos",),
    "international-covenants": (
        "pactos internacionales de derechos humanos",
        "pactos internacionales de derechos civiles y políticos y de derechos económicos, sociales y culturales",
    ),
    "iccpr": ("pacto internacional de derechos civiles y políticos",),
    "iccpr-op1": ("(?:primer )?protocolo facultativo del pacto internacional de derechos civiles y políticos",),
    "iccpr-op2": (
        "segundo protocolo facultativo del pacto internacional de derechos civiles y políticos(?:,? "
        "destinado a abolir la pena de muerte)?",
    ),
    "icescr": ("pacto internacional de derechos económicos, sociales y culturales",),
    "icescr-op": ("protocolo facultativo del pacto internacional de derechos económicos, sociales y culturales",),
    "icerd": ("convención internacional sobre la eliminación de todas las formas de discriminación racial",),
    "apartheid-convention": ("convención internacional sobre la represión y el castigo del crimen de apartheid",),
    "cedaw": ("convención sobre la eliminación de todas las formas de discriminación contra la mujer",),
    "cedaw-op": (
        "protocolo facultativo de la convención sobre la eliminación de todas las formas de discriminación "
        "contra la mujer",
    ),
    "cat": ("convención contra la tortura(?: y otros tratos o penas crueles, inhumanos o degradantes)?",),
    "opcat": (
        "protocolo facultativo de la convención contra la tortura(?: y otros tratos o penas crueles, "
        "inhumanos o degradantes)?",
    ),
    "crc": ("convención sobre los derechos del niño",),
    "crc-opac": (
        "protocolo facultativo (?:de la convención sobre los derechos del niño )?relativo a la "
        "participación de niños en los conflictos armados",
    ),
    "crc-opsc": (
        "protocolo facultativo (?:de la convención sobre los derechos del niño )?relativo a la venta de "
        "niños, la prostitución infantil y la utilización de niños en la pornografía",
    ),
    "crc-opic": (
        "protocolo facultativo (?:de la convención sobre los derechos del niño )?relativo a un "
        "procedimiento de comunicaciones",
    ),
    "icrmw": (
        "convención internacional sobre la protección (?:de los derechos )?de todos los trabajadores "
        "migratorios y de sus familiares",
    ),
    "crpd": ("convención sobre los derechos de las personas con discapacidad",),
    "crpd-op": ("protocolo facultativo de la convención sobre los derechos de las personas con discapacidad",),
    "icppd": ("convención internacional para la protección de todas las personas contra las desapariciones forzadas",),
    "genocide-convention": (
        "convención para la prevención y la sanción del delito de genocidio",
        "convención (?:contra|sobre) el genocidio",
    ),
    "refugee-convention": (
        "convención (?:de 1951 )?(?:de las naciones unidas )?sobre el estatuto de los refugiados(?:,? de 1951)?",
        "convención de 1951(?= y (?:de |a )?(?:su|el|al|del) protocolo,? de 1967)",
    ),
    "refugee-protocol": (
        "protocolo (?:de 1967 )?sobre el estatuto de los refugiados(?:,? de 1967)?",
        "protocolo,? de 1967",
    ),
    "stateless-persons-convention": ("convención (?:de 1954 )?sobre el estatuto de los apátridas",),
    "statelessness-reduction-convention": ("convención (?:de 1961 )?para reducir los casos de apatridia",),
    "slavery-convention": ("convención (?:de 1926 )?sobre la esclavitud(?:,? de 1926)?",),
    "supplementary-slavery-convention": (
        "convención suplementaria sobre la abolición de la esclavitud, la trata de esclavos y las "
        "instituciones y prácticas análogas a la esclavitud",
    ),
    "traffic-in-persons-convention": (
        "convenio para la represión de la trata de personas y de la explotación de la prostitución ajena",
    ),
    "ilo-29": (
        r"convenio (?:\(?núm\. ?\d{1,3}\)? )?(?:de la (?:organización internacional del "
        r"trabajo|oit) )?(?:\(?núm\. ?\d{1,3}\)? )?(?:de \d{4} )?(?:sobre el|relativo al) trabajo "
        r"forzoso(?:,? (?:de )?1930)?(?: \(núm\. ?29\))?",
        r"convenio (?:núm\. ?)?29 de la (?:oit|organización internacional del trabajo)",
    ),
    "ilo-29-protocol": (
        r"protocolo (?:de 2014 )?(?:relativo al|del) convenio (?:\(núm\. ?29\) )?(?:sobre el|relativo al) "
        r"trabajo forzoso(?:,? (?:de )?1930)?(?: \(núm\. ?29\))?",
    ),
    "ilo-87": (
        r"convenio (?:\(?núm\. ?\d{1,3}\)? )?(?:de la (?:organización internacional del "
        r"trabajo|oit) )?(?:\(?núm\. ?\d{1,3}\)? )?(?:de \d{4} )?sobre la libertad sindical y la protección "
        r"del derecho de sindicación(?:, 1948)?(?: \(núm\. ?87\))?",
    ),
    "ilo-98": (
        r"convenio (?:\(?núm\. ?\d{1,3}\)? )?(?:de la (?:organización internacional del "
        r"trabajo|oit) )?(?:\(?núm\. ?\d{1,3}\)? )?(?:de \d{4} )?sobre el derecho de sindicación y de "
        r"negociación colectiva(?:, 1949)?(?: \(núm\. ?98\))?",
    ),
    "ilo-105": (
        r"convenio (?:\(?núm\. ?\d{1,3}\)? )?(?:de la (?:organización internacional del "
        r"trabajo|oit) )?(?:\(?núm\. ?\d{1,3}\)? )?(?:de \d{4} )?sobre la abolición del trabajo forzoso(?:, "
        r"1957)?(?: \(núm\. ?105\))?",
    ),
    "ilo-111": (
        r"convenio (?:\(?núm\. ?\d{1,3}\)? )?(?:de la (?:organización internacional del "
        r"trabajo|oit) )?(?:\(?núm\. ?\d{1,3}\)? )?(?:de \d{4} )?sobre la discriminación \(empleo y "
        r"ocupación\)(?:, 1958)?(?: \(núm\. ?111\))?",
    ),
    "ilo-138": (
        r"convenio (?:\(?núm\. ?\d{1,3}\)? )?(?:de la (?:organización internacional del "
        r"trabajo|oit) )?(?:\(?núm\. ?\d{1,3}\)? )?(?:de \d{4} )?sobre la edad mínima(?:, 1973)?(?: de "
        r"admisión al empleo)?(?: \(núm\. ?138\))?",
    ),
    "ilo-169": (
        r"convenio (?:\(?núm\. ?\d{1,3}\)? )?(?:de la (?:organización internacional del "
        r"trabajo|oit) )?(?:\(?núm\. ?\d{1,3}\)? )?(?:de \d{4} )?sobre pueblos indígenas y tribales(?:,? "
        r"(?:de )?1989)?(?: \(núm\. ?169\))?",
        r"convenio (?:núm\. ?)?169 de la (?:oit|organización internacional del trabajo)",
    ),
    "ilo-182": (
        r"convenio (?:\(?núm\. ?\d{1,3}\)? )?(?:de la (?:organización internacional del "
        r"trabajo|oit) )?(?:\(?núm\. ?\d{1,3}\)? )?(?:de \d{4} )?sobre (?:la prohibición de )?las peores "
        "formas de trabajo infantil(?: y la acción inmediata para su eliminación)?(?:,? (?:de )?1999)?(?: "
        r"\(núm\. ?182\))?",
        r"convenio (?:núm\. ?)?182 de la (?:oit|organización internacional del trabajo)",
    ),
    "maritime-labour-convention": ("convenio sobre (?:el )?trabajo marítimo(?:,? (?:de )?2006)?",),
    "work-in-fishing-convention": (
        r"convenio (?:\(?núm\. ?\d{1,3}\)? )?(?:de la (?:organización internacional del "
        r"trabajo|oit) )?(?:\(?núm\. ?\d{1,3}\)? )?(?:de \d{4} )?sobre el trabajo en la pesca(?:,? "
        r"(?:de )?2007)?(?: \(núm\. ?188\))?",
    ),
    "seafarers-identity-documents-convention": (
        r"convenio sobre los documentos de identidad de la gente de mar(?: \(revisado\))?(?:,? "
        r"(?:de )?2003)?(?: \(núm\. ?185\))?",
    ),
    "geneva-conventions": ("(?:cuatro )?convenios de ginebra(?: de (?:12 de agosto de )?1949)?",),
    "geneva-convention-1": (
        "convenio de ginebra para aliviar la suerte que corren los heridos y los enfermos de las fuerzas "
        "armadas en campaña",
        "(?:primer convenio|convenio i) de ginebra",
    ),
    "geneva-convention-2": (
        "convenio de ginebra para aliviar la suerte que corren los heridos, los enfermos y los náufragos "
        "de las fuerzas armadas en el mar",
        "(?:segundo convenio|convenio ii) de ginebra",
    ),
    "geneva-convention-3": (
        "convenio de ginebra relativo al trato debido a los prisioneros de guerra",
        "(?:tercer convenio|convenio iii) de ginebra",
    ),
    "geneva-convention-4": (
        "convenio de ginebra relativo a la protección debida a las personas civiles en tiempo de guerra",
        "(?:cuarto convenio|convenio iv) de ginebra",
    ),
    "geneva-additional-protocols": (
        "protocolos adicionales (?:a|de) los convenios de ginebra(?: de (?:12 de agosto de )?1949)?",
        "protocolos adicionales(?: i y ii)?,? de (?:8 de junio de )?1977(?: y(?: de)? 2005)?",
    ),
    "geneva-protocol-1": (
        "protocolo adicional a los convenios de ginebra del? 12 de agosto de 1949 relativo a la protección "
        r"de las víctimas de los conflictos armados internacionales(?: \(protocolo i\))?",
        "(?:protocolo adicional i|protocolo i adicional|primer protocolo adicional) (?:a|de) los convenios "
        "de ginebra(?: de (?:12 de agosto de )?1949)?",
        "protocolo adicional i(?: de 1977)?(?! y )",
    ),
    "geneva-protocol-2": (
        "protocolo adicional a los convenios de ginebra del? 12 de agosto de 1949 relativo a la protección "
        r"de las víctimas de los conflictos armados sin carácter internacional(?: \(protocolo ii\))?",
        "(?:protocolo adicional ii|protocolo ii adicional|segundo protocolo adicional) (?:a|de) los "
        "convenios de ginebra(?: de (?:12 de agosto de )?1949)?",
        "protocolo adicional ii(?: de 1977)?",
    ),
    "geneva-protocol-3": (
        "protocolo adicional a los convenios de ginebra del? 12 de agosto de 1949 relativo a la aprobación "
        r"de un signo distintivo adicional(?: \(protocolo iii\))?",
        "(?:protocolo adicional iii|protocolo iii adicional|tercer protocolo adicional) (?:a|de) los "
        "convenios de ginebra(?: de (?:12 de agosto de )?1949)?",
        "protocolo adicional iii(?: de 2005)?",
    ),
    "hague-convention-4-1907": (
        r"convención (?:\(?iv\)? )?(?:de la haya )?(?:\(?iv\)? )?(?:de (?:18 de octubre "
        "de )?1907 )?(?:relativa a|sobre) las leyes y costumbres de la guerra terrestre",
        "convención iv de la haya(?: de (?:18 de octubre de )?1907)?",
        "reglamento de la haya(?: de 1907)?",
    ),
    "geneva-gas-protocol-1925": (
        "protocolo (?:de ginebra )?(?:relativo a|sobre) la prohibición del (?:uso|empleo) en la guerra de "
        "gases asfixiantes, tóxicos o similares y de medios bacteriológicos",
        "protocolo de ginebra de (?:17 de junio de )?1925",
    ),
    "hague-cultural-property-convention": (
        "convención (?:de la haya )?(?:de 1954 )?para la protección de los bienes culturales en caso de "
        "conflicto armado",
        "convención de la haya de 1954",
    ),
    "hague-cultural-property-protocol-1": (
        "(?:primer )?protocolo (?:a|de) la convención (?:de la haya )?(?:de 1954 )?para la protección de "
        "los bienes culturales en caso de conflicto armado",
    ),
    "hague-cultural-property-protocol-2": (
        "segundo protocolo (?:a|de) la convención (?:de la haya )?(?:de 1954 )?para la protección de los "
        "bienes culturales en caso de conflicto armado",
    ),
    "npt": ("tratado sobre la no proliferación(?: de las armas nucleares)?", "tnp(?!/)"),
    "ctbt": ("tratado de prohibición completa de los ensayos(?: nucleares)?",),
    "ptbt": (
        "tratado por el que se prohíben los ensayos con armas nucleares en la atmósfera, el espacio "
        "ultraterrestre y debajo del agua",
        "tratado de prohibición parcial de los ensayos(?: nucleares)?",
    ),
    "cwc": (
        "convención sobre la prohibición del desarrollo, la producción, el almacenamiento y el empleo de "
        "armas químicas y sobre su destrucción",
        "convención sobre (?:la prohibición de )?las armas químicas",
    ),
    "bwc": (
        "convención sobre la prohibición del desarrollo, la producción y el almacenamiento de armas "
        r"bacteriológicas \(biológicas\) y toxínicas y sobre su destrucción",
        "convención sobre (?:la prohibición de )?(?:las )?armas biológicas(?: y toxínicas)?",
    ),
    "ccw": (
        "convención sobre prohibiciones o restricciones del empleo de ciertas armas convencionales(?: que "
        "puedan considerarse excesivamente nocivas o de efectos indiscriminados)?",
        "convención sobre (?:ciertas|determinadas) armas convencionales",
    ),
    "ccw-protocol-1": (r"protocolo sobre fragmentos no localizables(?: \(protocolo i\))?",),
    "ccw-protocol-2": (
        "protocolo sobre prohibiciones o restricciones del empleo de minas, armas trampa y otros "
        r"artefactos(?: \(protocolo ii\))?",
    ),
    "ccw-protocol-2-amended": (
        "protocolo sobre prohibiciones o restricciones del empleo de minas, armas trampa y otros "
        r"artefactos,? (?:según fue |en su forma )?enmendado el 3 de mayo de 1996(?: \(protocolo ii(?: "
        r"enmendado| según fue enmendado el 3 de mayo de 1996)?\))?",
        "protocolo ii enmendado",
    ),
    "ccw-protocol-3": (
        r"protocolo sobre prohibiciones o restricciones del empleo de armas incendiarias(?: \(protocolo iii\))?",
    ),
    "ccw-protocol-4": (r"protocolo (?:adicional )?sobre armas láser cegadoras(?: \(protocolo iv\))?",),
    "ccw-protocol-5": (r"protocolo sobre (?:los )?restos explosivos de guerra(?: \(protocolo v\))?",),
    "enmod": (
        "convención sobre la prohibición de utilizar técnicas de modificación ambiental con fines "
        "militares u otros fines hostiles",
    ),
    "ottawa-convention": (
        "convención sobre la prohibición del empleo, almacenamiento, producción y transferencia de minas "
        "antipersonal y sobre su destrucción",
        "convención sobre la prohibición de (?:las )?minas antipersonal",
        "convención de ottawa",
    ),
    "cluster-munitions-convention": ("convención sobre municiones en racimo",),
    "arms-trade-treaty": ("tratado sobre el comercio de armas",),
    "tpnw": ("tratado sobre la prohibición de las armas nucleares",),
    "kinshasa-convention": (
        "convención de áfrica central para el control de las armas pequeñas y las armas ligeras, sus "
        "municiones y todas las piezas y componentes que puedan servir para su fabricación, reparación "
        "(?:y|o) (?:montaje|ensamblaje)",
        "convención de kinshasa",
    ),
    "tlatelolco-treaty": (
        "tratado de tlatelolco",
        "tratado para la proscripción de las armas nucleares en la américa latina(?: y el caribe)?",
    ),
    "rarotonga-treaty": (
        "tratado de rarotonga",
        "tratado (?:sobre la|de la) zona (?:desnuclearizada|libre de armas nucleares) del pacífico (?:sur|meridional)",
    ),
    "bangkok-treaty": (
        "tratado (?:sobre (?:el establecimiento de )?la|por el que se establece una|de la) zona libre de "
        "armas nucleares (?:de|del|en|en el) asia sudoriental",
        "tratado (?:sobre (?:el establecimiento de )?la|por el que se establece una|de la) zona libre de "
        "armas nucleares (?:de|del|en|en el) sudeste (?:de asia|asiático)",
        "tratado de bangkok",
    ),
    "pelindaba-treaty": (
        "tratado (?:sobre una|de la|sobre la|de creación de una|que establece una) zona libre de armas "
        "nucleares (?:en|de) áfrica",
        "tratado de pelindaba",
    ),
    "semipalatinsk-treaty": (
        "tratado sobre (?:la creación de )?(?:una|la) zona libre de armas nucleares en (?:el )?asia central",
    ),
    "seabed-treaty": (
        "tratado sobre prohibición de emplazar armas nucleares y otras armas de destrucción en masa en los "
        "fondos marinos y oceánicos y su subsuelo",
    ),
    "antarctic-treaty": ("tratado antártico",),
    "outer-space-treaty": (
        "tratado sobre los principios que deben regir las actividades de los estados en la exploración y "
        "utilización del espacio ultraterrestre,? incluso la luna y otros cuerpos celestes",
        "tratado sobre (?:el )?espacio ultraterrestre",
    ),
    "rescue-agreement": (
        "acuerdo sobre el salvamento y la devolución de astronautas y la restitución de objetos lanzados "
        "al espacio ultraterrestre",
    ),
    "space-liability-convention": (
        "convenio sobre la responsabilidad internacional por daños causados por objetos espaciales",
    ),
    "space-registration-convention": ("convenio sobre el registro de objetos lanzados al espacio ultraterrestre",),
    "moon-agreement": ("acuerdo que debe regir las actividades de los estados en la luna y otros cuerpos celestes",),
    "tokyo-convention": (
        "convenio sobre las infracciones y (?:ciertos )?(?:otros )?(?:ciertos )?actos cometidos a bordo de "
        "(?:las )?aeronaves",
    ),
    "hague-hijacking-convention": ("convenio para la represión del apoderamiento ilícito de aeronaves",),
    "montreal-convention-1971": (
        "convenio para la represión de actos ilícitos contra la seguridad de la aviación civil",
    ),
    "montreal-airports-protocol": (
        "protocolo para la represión de actos ilícitos de violencia en los aeropuertos que presten "
        "servicios? a la aviación civil internacional",
    ),
    "plastic-explosives-convention": (
        "convenio sobre la marcación de explosivos plásticos para los fines de detección",
    ),
    "beijing-convention": (
        "convenio para la represión de actos ilícitos relacionados con la aviación civil internacional",
    ),
    "beijing-protocol": (
        "protocolo complementario del convenio para la represión del apoderamiento ilícito de aeronaves",
    ),
    "sua-convention": ("convenio para la represión de actos ilícitos contra la seguridad de la navegación marítima",),
    "sua-protocol-2005": (
        "protocolo de 2005 (?:del|relativo al) convenio para la represión de actos ilícitos contra la "
        "seguridad de la navegación marítima",
    ),
    "sua-platforms-protocol": (
        "protocolo (?:de 1988 )?para la represión de actos ilícitos contra la seguridad de las plataformas "
        "fijas (?:emplazadas|situadas) en la plataforma continental",
    ),
    "sua-platforms-protocol-2005": (
        "protocolo de 2005 (?:del|relativo al) protocolo (?:de 1988 )?para la represión de actos ilícitos "
        "contra la seguridad de las plataformas fijas (?:emplazadas|situadas) en la plataforma continental",
    ),
    "hostages-convention": ("convención internacional contra la toma de rehenes",),
    "protected-persons-convention": (
        "convención sobre la prevención y el castigo de delitos contra personas internacionalmente "
        "protegidas,? inclusive los agentes diplomáticos",
    ),
    "terrorist-bombings-convention": (
        "convenio internacional para la represión de los atentados terroristas cometidos con bombas",
    ),
    "terrorist-financing-convention": ("convenio internacional para la represión de la financiación del terrorismo",),
    "nuclear-terrorism-convention": ("convenio internacional para la represión de los actos de terrorismo nuclear",),
    "mercenaries-convention": (
        "convención internacional contra el reclutamiento, la utilización, la financiación y el "
        "entrenamiento de mercenarios",
    ),
    "nuclear-material-convention": (
        "convención sobre la protección física de los materiales nucleares(?: y las instalaciones nucleares)?",
    ),
    "un-personnel-safety-convention": (
        "convención sobre la seguridad del personal de las naciones unidas y el personal asociado",
    ),
    "un-personnel-safety-protocol": (
        "protocolo facultativo de la convención sobre la seguridad del personal de las naciones unidas y "
        "el personal asociado",
    ),
    "untoc": (
        "convención de las naciones unidas contra la delincuencia organizada transnacional",
        "convención de palermo",
    ),
    "untoc-trafficking-protocol": (
        "protocolo para prevenir, reprimir y sancionar la trata de personas,? especialmente mujeres y "
        "niños(?:,? que complementa la convención de las naciones unidas contra la delincuencia organizada "
        "transnacional)?",
    ),
    "untoc-smuggling-protocol": (
        "protocolo contra el tráfico ilícito de migrantes por tierra, mar y aire(?:,? que complementa la "
        "convención de las naciones unidas contra la delincuencia organizada transnacional)?",
    ),
    "untoc-firearms-protocol": (
        "protocolo contra la fabricación y el tráfico ilícitos de armas de fuego,? sus piezas y "
        "componentes y municiones(?:,? que complementa la convención de las naciones unidas contra la "
        "delincuencia organizada transnacional)?",
    ),
    "uncac": ("convención de las naciones unidas contra la corrupción",),
    "cybercrime-convention": ("convención de las naciones unidas contra la ciberdelincuencia",),
    "single-convention-narcotic-drugs": (
        "convención única(?: de 1961)? sobre estupefacientes(?:,? de 1961)?(?:,? enmendada por el protocolo de 1972)?",
    ),
    "psychotropic-substances-convention": (
        "convenio (?:de 1971 )?sobre sustancias sicotrópicas(?:,? de 1971| de 1971)?",
        "convenio sobre sustancias psicotrópicas(?:,? de 1971| de 1971)?",
    ),
    "illicit-traffic-convention-1988": (
        "convención de las naciones unidas contra el tráfico ilícito de estupefacientes y sustancias "
        "s?p?sicotrópicas(?:,? de 1988| de 1988)?",
    ),
    "rome-statute": (
        "estatuto de roma(?: de la corte(?: penal internacional)?)?",
        "estatuto de la corte penal internacional",
    ),
    "icc-privileges-agreement": ("acuerdo sobre (?:los )?privilegios e inmunidades de la corte penal internacional",),
    "statute-icty": ("estatuto del tribunal (?:penal )?internacional para la ex[- ]?yugoslavia",),
    "statute-ictr": ("estatuto del tribunal (?:penal )?internacional para rwanda",),
    "statute-irmct": (
        "estatuto del mecanismo(?: residual internacional de los tribunales penales| internacional residual)?",
    ),
    "vienna-convention-treaties": ("convención de viena sobre el derecho de los tratados",),
    "vienna-convention-treaties-1986": (
        "convención de viena sobre el derecho de los tratados entre estados y organizaciones "
        "internacionales o entre organizaciones internacionales",
    ),
    "vienna-convention-diplomatic": (
        "convención de viena (?:de 1961 )?sobre relaciones diplomáticas(?:,? de (?:18 de abril de )?1961)?",
    ),
    "vienna-convention-consular": (
        "convención de viena (?:de 1963 )?sobre relaciones consulares(?:,? de (?:24 de abril de )?1963)?",
    ),
    "un-privileges-convention": (
        "convención sobre (?:las |los )?(?:prerrogativas|privilegios) e inmunidades de las naciones unidas",
    ),
    "specialized-agencies-privileges-convention": (
        "convención sobre (?:las |los )?(?:prerrogativas|privilegios) e inmunidades de los organismos especializados",
    ),
    "headquarters-agreement": (
        "acuerdo entre las naciones unidas y los estados unidos de américa relativo a la sede de las naciones unidas",
    ),
    "special-missions-convention": ("convención sobre las misiones especiales",),
    "jurisdictional-immunities-convention": (
        "convención de las naciones unidas sobre las inmunidades jurisdiccionales de los estados y de sus bienes",
    ),
    "new-york-convention": (
        "convención sobre el reconocimiento y la ejecución de las sentencias arbitrales extranjeras",
    ),
    "cisg": ("convención de las naciones unidas sobre los contratos de compraventa internacional de mercaderías",),
    "singapore-convention": (
        "convención de las naciones unidas sobre los acuerdos de transacción internacionales resultantes "
        "de la mediación",
        "convención de singapur(?: sobre la mediación)?",
    ),
    "mauritius-convention": (
        "convención de las naciones unidas sobre la transparencia en los arbitrajes entre inversionistas y "
        "estados en el marco de un tratado",
        "convención de mauricio(?: sobre la transparencia)?",
    ),
    "marrakesh-treaty-vip": (
        "tratado de marrake(?:ch|sh)(?: para facilitar el acceso a las obras publicadas a las personas "
        "ciegas, con discapacidad visual o con otras dificultades para acceder al texto impreso)?",
    ),
    "barcelona-convention": (
        "convenio para la protección del medio marino y (?:de )?la (?:región|zona) costera del mediterráneo",
        "convenio para la protección del mar mediterráneo contra la contaminación",
        "convenio de barcelona",
    ),
    "unclos": (
        "convención de las naciones unidas sobre el derecho del mar(?:,? de (?:10 de diciembre de )?1982)?",
        "convemar",
    ),
    "part-xi-agreement": (
        "acuerdo relativo a la aplicación de la parte xi de la convención(?: de las naciones unidas sobre "
        "el derecho del mar(?:,? de 10 de diciembre de 1982)?)?",
        "acuerdo relativo a la parte xi",
    ),
    "fish-stocks-agreement": (
        "acuerdo (?:de 1995 )?sobre la aplicación de las disposiciones de la convención de las naciones "
        "unidas sobre el derecho del mar de 10 de diciembre de 1982 relativas a la conservación y "
        "ordenación de las poblaciones de peces transzonales y las poblaciones de peces altamente migratorios",
        "acuerdo (?:de las naciones unidas )?sobre (?:las )?poblaciones de peces",
    ),
    "bbnj-agreement": (
        "acuerdo en el marco de la convención de las naciones unidas sobre el derecho del mar relativo a "
        "la conservación y el uso sostenible de la diversidad biológica marina de las zonas situadas fuera "
        "de la jurisdicción nacional",
    ),
    "solas": ("convenio internacional (?:de 1974 )?para la seguridad de la vida humana en el mar(?:,? (?:de )?1974)?",),
    "marpol": (
        "convenio internacional (?:de 1973 )?para prevenir la contaminación por los buques(?:,? "
        "(?:de )?1973)?(?:,? modificado por (?:el|su) protocolo (?:correspondiente )?de 1978)?",
        "convenio marpol",
    ),
    "sar-convention": (
        "convenio internacional (?:de 1979 )?sobre búsqueda y salvamento marítimos(?:,? (?:de )?1979)?",
    ),
    "stcw": (
        "convenio internacional (?:de 1978 )?sobre normas de formación, titulación y guardia para la gente "
        "de mar(?:,? (?:de )?1978)?",
    ),
    "salvage-convention": ("convenio internacional (?:de 1989 )?sobre salvamento marítimo(?:,? (?:de )?1989)?",),
    "london-dumping-convention": (
        "convenio (?:de 1972 )?sobre la prevención de la contaminación del mar por vertimiento de desechos "
        "y otras materias(?:,? (?:de )?1972)?",
    ),
    "london-dumping-protocol": (
        "protocolo de 1996 (?:del|al|relativo al) convenio (?:de 1972 )?sobre la prevención de la "
        "contaminación del mar por vertimiento de desechos y otras materias(?:,? (?:de )?1972)?",
    ),
    "ballast-water-convention": (
        "convenio internacional (?:de 2004 )?para el control y la gestión del agua de lastre y los "
        "sedimentos de los buques(?:,? (?:de )?2004)?",
    ),
    "oprc-convention": (
        "convenio internacional (?:de 1990 )?sobre cooperación, preparación y lucha contra la "
        "contaminación por hidrocarburos(?:,? (?:de )?1990)?",
    ),
    "wreck-removal-convention": (
        "convenio internacional de nairobi (?:de 2007 )?sobre la remoción de restos de naufragio(?:,? (?:de )?2007)?",
    ),
    "ship-recycling-convention": (
        "convenio internacional de hong kong (?:de 2009 )?para el reciclaje seguro y ambientalmente "
        "racional de los buques(?:,? (?:de )?2009)?",
    ),
    "fal-convention": ("convenio (?:de 1965 )?para facilitar el tráfico marítimo internacional(?:,? (?:de )?1965)?",),
    "underwater-heritage-convention": (
        "convención (?:de 2001 )?sobre la protección del patrimonio cultural subacuático(?:,? de 2001)?",
    ),
    "unfccc": ("convención marco de las naciones unidas sobre el cambio climático",),
    "kyoto-protocol": (
        "protocolo de kyoto(?: de la convención marco de las naciones unidas sobre el cambio climático)?",
    ),
    "paris-agreement": ("acuerdo de parís(?: sobre el cambio climático)?",),
    "cbd": ("convenio sobre la diversidad biológica",),
    "cartagena-protocol": (
        "protocolo de cartagena(?: sobre seguridad de la biotecnología)?(?: del convenio sobre la "
        "diversidad biológica)?",
    ),
    "nagoya-protocol": (
        "protocolo de nagoya(?: sobre acceso a los recursos genéticos y participación justa y equitativa "
        "en los beneficios que se deriven de su utilización)?(?: al convenio sobre la diversidad biológica)?",
    ),
    "unccd": (
        "convención de las naciones unidas de lucha contra la desertificación(?: en los países afectados "
        "por sequía grave o desertificación,? en particular en áfrica)?",
    ),
    "vienna-convention-ozone": ("convenio de viena para la protección de la capa de ozono",),
    "montreal-protocol": ("protocolo de montreal(?: relativo a las sustancias que agotan la capa de ozono)?",),
    "basel-convention": (
        "convenio de basilea(?: sobre el control de los movimientos transfronterizos de los desechos "
        "peligrosos y su eliminación)?",
    ),
    "rotterdam-convention": (
        "convenio de rotterdam(?: sobre el procedimiento de consentimiento fundamentado previo aplicable a "
        "ciertos plaguicidas y productos químicos peligrosos objeto de comercio internacional)?",
    ),
    "stockholm-convention": ("convenio de estocolmo(?: sobre contaminantes orgánicos persistentes)?",),
    "minamata-convention": ("convenio de minamata(?: sobre el mercurio)?",),
    "cites": ("convención sobre el comercio internacional de especies amenazadas(?: de fauna y flora silvestres)?",),
    "cms": ("convención sobre la conservación de las especies migratorias de animales silvestres",),
    "ramsar-convention": (
        "convención (?:de ramsar )?(?:relativa a los|sobre los) humedales(?: de importancia "
        "internacional(?:,? especialmente como hábitat de aves acuáticas)?)?",
        "convención de ramsar",
    ),
    "water-convention": (
        "convenio sobre la protección y (?:el uso|utilización|la utilización) de los cursos de agua "
        "transfronterizos y de los lagos internacionales",
    ),
    "watercourses-convention": (
        "convención sobre el derecho de los usos de los cursos de agua internacionales para fines "
        "distintos de la navegación",
    ),
    "aarhus-convention": (
        "convención sobre el acceso a la información, la participación del público en la (?:toma|adopción) "
        "de decisiones y el acceso a la justicia en (?:asuntos ambientales|materia de medio ambiente)",
        "convención de aarhus",
    ),
    "escazu-agreement": (
        "acuerdo regional sobre el acceso a la información, la participación pública y el acceso a la "
        "justicia en asuntos ambientales en américa latina y el caribe",
        "acuerdo de escazú",
    ),
    "nuclear-safety-convention": ("convención sobre seguridad nuclear",),
    "nuclear-accident-notification-convention": ("convención sobre la pronta notificación de accidentes nucleares",),
    "unesco-constitution": (
        "constitución de la (?:organización de las naciones unidas para la educación, la ciencia y la cultura|unesco)",
    ),
    "unesco-convention-1970": (
        "convención (?:de 1970 )?sobre las medidas que deben adoptarse para prohibir e impedir la "
        "importación, la exportación y la transferencia de propiedad ilícitas? de bienes culturales",
    ),
    "world-heritage-convention": (
        "convención (?:sobre|para) la protección del patrimonio mundial,? cultural y natural",
        "convención del patrimonio mundial",
    ),
    "intangible-heritage-convention": ("convención para la salvaguardia del patrimonio cultural inmaterial",),
    "cultural-expressions-convention": (
        "convención sobre la protección y (?:la )?promoción de la diversidad de las expresiones culturales",
    ),
    "unidroit-convention-1995": (
        "convenio (?:del? unidroit )?sobre (?:los )?(?:bienes|objetos) culturales robados o exportados ilegalmente",
    ),
    "anti-doping-convention": ("convención internacional contra el dopaje en el deporte",),
    "education-discrimination-convention": (
        "convención (?:de la unesco )?relativa a la lucha contra las discriminaciones en la esfera de la enseñanza",
    ),
    "who-constitution": ("constitución de la organización mundial de la salud",),
    "iaea-statute": ("estatuto del organismo internacional de energía atómica",),
    "chicago-convention": (
        "convenio (?:de chicago )?(?:sobre|de) aviación civil internacional(?:,? (?:de )?1944)?",
        "convenio de chicago",
    ),
    "marrakesh-agreement": ("acuerdo de marrakech por el que se establece la organización mundial del comercio",),
    "trips-agreement": (
        "acuerdo sobre los aspectos de los derechos de propiedad intelectual relacionados con el comercio",
        "acuerdo sobre los adpic",
    ),
    "oas-charter": ("carta de la organización de (?:los )?estados americanos",),
    "au-constitutive-act": ("acta constitutiva de la unión africana",),
    "african-charter": ("carta africana de derechos humanos y de los pueblos",),
    "maputo-protocol": (
        "protocolo (?:de maputo )?(?:a|de) la carta africana de derechos humanos y de los pueblos "
        "(?:sobre|relativo a) los derechos de (?:la mujer|las mujeres)(?: en áfrica)?",
        "protocolo de maputo",
    ),
    "african-democracy-charter": ("carta africana sobre (?:la )?democracia, (?:las )?elecciones y (?:la )?gobernanza",),
    "kampala-convention": (
        "convención de la unión africana para la protección y (?:la )?asistencia (?:de|a) los desplazados "
        "internos en áfrica",
        "convención de kampala",
    ),
    "oau-refugee-convention": (
        "convención (?:de la organización de la unidad africana |de la oua )?(?:de 1969 )?por la que se "
        "(?:rigen|regulan) los aspectos específicos de(?: los)? problemas?(?: de los refugiados)? (?:de "
        "refugiados )?en áfrica",
    ),
    "american-convention-human-rights": ("convención americana sobre derechos humanos",),
    "echr": (
        "convenio (?:europeo )?para la protección de los derechos humanos y (?:de )?las libertades fundamentales",
        "convenio europeo de derechos humanos",
    ),
    "arab-league-pact": ("(?:carta|pacto) de la liga de los estados árabes",),
    "asean-charter": ("carta de la asociación de naciones de asia sudoriental", "carta de la asean"),
    "colonial-independence-declaration": (
        "declaración sobre la concesión de la independencia a los países y pueblos coloniales",
    ),
    "friendly-relations-declaration": (
        "declaración sobre los principios de derecho internacional referentes a las relaciones de amistad "
        "y (?:a la )?cooperación entre los estados(?: de conformidad con la carta de las naciones unidas)?",
    ),
    "economic-rights-duties-charter": ("carta de derechos y deberes económicos de los estados",),
    "religious-intolerance-declaration": (
        "declaración sobre la eliminación de todas las formas de intolerancia y discriminación fundadas en "
        "la religión o las convicciones",
    ),
    "right-to-development-declaration": ("declaración sobre el derecho al desarrollo",),
    "minorities-declaration": (
        "declaración sobre los derechos de las personas pertenecientes a minorías nacionales o étnicas, "
        "religiosas y lingüísticas",
    ),
    "enforced-disappearance-declaration": (
        "declaración sobre la protección de todas las personas contra las desapariciones forzadas",
    ),
    "violence-against-women-declaration": ("declaración sobre la eliminación de la violencia contra la mujer",),
    "human-rights-defenders-declaration": (
        "declaración sobre el derecho y el deber de los individuos, los grupos y las instituciones de "
        "promover y proteger los derechos humanos y las libertades fundamentales universalmente reconocidos",
        "declaración sobre los defensores de los derechos humanos",
    ),
    "culture-of-peace-declaration": ("declaración y (?:el )?programa de acción sobre una cultura de paz",),
    "millennium-declaration": ("declaración del milenio",),
    "undrip": ("declaración (?:de las naciones unidas )?sobre los derechos de los pueblos indígenas",),
    "peasants-declaration": (
        "declaración (?:de las naciones unidas )?sobre los derechos de los campesinos y de otras personas "
        "que trabajan en las zonas rurales",
    ),
    "stockholm-declaration": ("declaración de la conferencia de las naciones unidas sobre el medio humano",),
    "rio-declaration": ("declaración de río(?: sobre el medio ambiente y el desarrollo)?",),
    "agenda-21": ("programa 21(?!,? (?:protección|refugiados))",),
    "vienna-declaration": ("declaración y (?:el |del |al )?programa de acción de viena(?! (?:en favor|para))",),
    "icpd-programme-of-action": (
        "programa de acción de la conferencia internacional sobre la población y el desarrollo",
    ),
    "copenhagen-declaration": ("declaración de copenhague sobre desarrollo social",),
    "beijing-declaration": ("declaración y (?:la )?plataforma de acción de beijing", "plataforma de acción de beijing"),
    "durban-declaration": ("declaración y (?:el |del |al )?programa de acción de durban",),
    "addis-ababa-action-agenda": (
        "agenda de acción de addis abeba(?: de la tercera conferencia internacional sobre la financiación "
        "para el desarrollo)?",
    ),
    "sendai-framework": ("marco de send[aá]i(?: para la reducción del riesgo de desastres(?: 2015-2030)?)?",),
    "agenda-2030": ("agenda 2030(?: para el desarrollo sostenible)?",),
    "pact-for-the-future": ("pacto (?:para el|del) futuro",),
    "oau-charter": ("carta de la organización de la unidad africana",),
    "ecowas-small-arms-convention": ("convención de la cedeao sobre armas pequeñas y armas ligeras(?:,? sus municiones y otros materiales conexos)?",),
    "crc-optional-protocols": ("protocolos facultativos de la convención sobre los derechos del niño",),
}

#: instrument -> what stands for it once a document has named it in full
SHORT: Mapping[str, tuple[str, ...]] = {
    "charter": ("la carta(?! (?:de |del |dirigida|adjunta|africana|internacional|que dirig))",),
    "statute-icj": ("(?:el|del|al) estatuto",),
    "league-covenant": (
        "(?:el|del|al) pacto(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "udhr": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "international-covenants": ("(?:los|de los|a los) pactos(?: internacionales)?",),
    "iccpr": (
        "(?:el|del|al) pacto(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "iccpr-op1": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "iccpr-op2": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "icescr": (
        "(?:el|del|al) pacto(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "icescr-op": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "icerd": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "apartheid-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cedaw": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cedaw-op": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "cat": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "opcat": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "crc": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "crc-opac": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "crc-opsc": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "crc-opic": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "icrmw": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "crpd": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "crpd-op": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "icppd": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "genocide-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "refugee-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "la convención de 1951",
    ),
    "refugee-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "stateless-persons-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "la convención de 1954",
    ),
    "statelessness-reduction-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "la convención de 1961",
    ),
    "slavery-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "supplementary-slavery-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "traffic-in-persons-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ilo-29": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ilo-29-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ilo-87": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ilo-98": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ilo-105": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ilo-111": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ilo-138": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ilo-169": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ilo-182": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "maritime-labour-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "work-in-fishing-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "seafarers-identity-documents-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "geneva-conventions": ("(?:los|de los|a los) (?:cuatro )?convenios",),
    "geneva-convention-1": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "geneva-convention-2": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "geneva-convention-3": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "geneva-convention-4": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "geneva-additional-protocols": ("(?:los|de los|a los) (?:dos )?protocolos(?: adicionales)?",),
    "geneva-protocol-1": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "geneva-protocol-2": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "geneva-protocol-3": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "hague-convention-4-1907": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "geneva-gas-protocol-1925": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "hague-cultural-property-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "hague-cultural-property-protocol-1": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "hague-cultural-property-protocol-2": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "npt": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ctbt": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ptbt": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cwc": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "bwc": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ccw": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ccw-protocol-1": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ccw-protocol-2": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ccw-protocol-2-amended": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ccw-protocol-3": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ccw-protocol-4": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ccw-protocol-5": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "enmod": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ottawa-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cluster-munitions-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "arms-trade-treaty": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "tpnw": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "kinshasa-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "tlatelolco-treaty": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "rarotonga-treaty": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "bangkok-treaty": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "pelindaba-treaty": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "semipalatinsk-treaty": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "seabed-treaty": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "antarctic-treaty": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "outer-space-treaty": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "rescue-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "space-liability-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "space-registration-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "moon-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "tokyo-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "hague-hijacking-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "montreal-convention-1971": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "montreal-airports-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "plastic-explosives-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "beijing-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "beijing-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "sua-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "sua-protocol-2005": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "sua-platforms-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "sua-platforms-protocol-2005": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "hostages-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "protected-persons-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "terrorist-bombings-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "terrorist-financing-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "nuclear-terrorism-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "mercenaries-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "nuclear-material-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "un-personnel-safety-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "un-personnel-safety-protocol": ("(?:el|del|al) protocolo(?: facultativo)?",),
    "untoc": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "untoc-trafficking-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "untoc-smuggling-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "untoc-firearms-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "uncac": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cybercrime-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "single-convention-narcotic-drugs": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "la convención (?:única|de 1961)",
    ),
    "psychotropic-substances-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "(?:el|del|al) convenio de 1971",
    ),
    "illicit-traffic-convention-1988": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "la convención de 1988",
    ),
    "rome-statute": ("(?:el|del|al) estatuto",),
    "icc-privileges-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "statute-icty": ("(?:el|del|al) estatuto",),
    "statute-ictr": ("(?:el|del|al) estatuto",),
    "statute-irmct": ("(?:el|del|al) estatuto",),
    "vienna-convention-treaties": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "vienna-convention-treaties-1986": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "vienna-convention-diplomatic": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "vienna-convention-consular": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "un-privileges-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "specialized-agencies-privileges-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "headquarters-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "acuerdo relativo a la sede",
    ),
    "special-missions-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "jurisdictional-immunities-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "new-york-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "la convención de nueva york",
    ),
    "cisg": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "singapore-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "mauritius-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "marrakesh-treaty-vip": (
        "(?:el|del|al) tratado(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "barcelona-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "unclos": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "part-xi-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "fish-stocks-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "bbnj-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "solas": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "marpol": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "sar-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "stcw": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "salvage-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "london-dumping-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "(?:el|del|al) convenio de londres",
    ),
    "london-dumping-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "(?:el|del|al) protocolo de londres",
    ),
    "ballast-water-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "oprc-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "wreck-removal-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ship-recycling-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "fal-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "underwater-heritage-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "unfccc": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
        "la convención marco",
    ),
    "kyoto-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "paris-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cbd": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cartagena-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "nagoya-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "unccd": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "vienna-convention-ozone": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "montreal-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "basel-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "rotterdam-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "stockholm-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "minamata-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cites": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cms": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "ramsar-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "water-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "watercourses-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "aarhus-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "escazu-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "nuclear-safety-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "nuclear-accident-notification-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "unesco-constitution": ("la constitución",),
    "unesco-convention-1970": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "world-heritage-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "intangible-heritage-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "cultural-expressions-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "unidroit-convention-1995": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "anti-doping-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "education-discrimination-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "who-constitution": ("la constitución",),
    "iaea-statute": ("(?:el|del|al) estatuto", "(?:el|del|al) estatuto del organismo"),
    "chicago-convention": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "marrakesh-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "trips-agreement": (
        "(?:el|del|al) acuerdo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "oas-charter": ("la carta(?! (?:de |del |dirigida|adjunta|africana|internacional|que dirig))",),
    "au-constitutive-act": ("(?:el|del|al) acta(?: constitutiva)?",),
    "african-charter": ("la carta(?! (?:de |del |dirigida|adjunta|africana|internacional|que dirig))",),
    "maputo-protocol": (
        "(?:el|del|al) protocolo(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "african-democracy-charter": ("la carta(?! (?:de |del |dirigida|adjunta|africana|internacional|que dirig))",),
    "kampala-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "oau-refugee-convention": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "american-convention-human-rights": (
        "(?:la|dicha) convención(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "echr": (
        "(?:el|del|al|dicho) convenio(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de "
        "las? |facultativo|adicional))",
    ),
    "arab-league-pact": ("la carta(?! (?:de |del |dirigida|adjunta|africana|internacional|que dirig))",),
    "asean-charter": ("la carta(?! (?:de |del |dirigida|adjunta|africana|internacional|que dirig))",),
    "colonial-independence-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "friendly-relations-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "economic-rights-duties-charter": ("la carta(?! (?:de |del |dirigida|adjunta|africana|internacional|que dirig))",),
    "religious-intolerance-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "right-to-development-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "minorities-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "enforced-disappearance-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "violence-against-women-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "human-rights-defenders-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "culture-of-peace-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "millennium-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "undrip": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "peasants-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "stockholm-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "rio-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "vienna-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "copenhagen-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "beijing-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "durban-declaration": (
        "la declaración(?! (?:sobre|contra|relativ[ao]|internacional|europe[ao]|de las? |facultativo|adicional))",
    ),
    "addis-ababa-action-agenda": ("la agenda de acción",),
    "sendai-framework": ("(?:el|del|al) marco",),
    "agenda-2030": ("la agenda(?: 2030)?",),
    "pact-for-the-future": ("(?:el|del|al) pacto",),
    "ecowas-small-arms-convention": ("(?:la|dicha) convención",),
}

#: protocol -> what names it directly after the name of its convention ("… and the Optional Protocol thereto")
THERETO: Mapping[str, tuple[str, ...]] = {
    "iccpr-op1": ("(?:el|al|del|su) (?:primer )?protocolo facultativo",),
    "iccpr-op2": ("(?:el|al|del|su) segundo protocolo facultativo",),
    "icescr-op": ("(?:el|al|del|su) protocolo facultativo",),
    "cedaw-op": ("(?:el|al|del|su) protocolo facultativo",),
    "opcat": ("(?:el|al|del|su) protocolo facultativo",),
    "crpd-op": ("(?:el|al|del|su) protocolo facultativo",),
    "geneva-additional-protocols": ("(?:los|de los|a los|sus|de sus|a sus) (?:dos )?protocolos adicionales",),
    "un-personnel-safety-protocol": ("(?:el|al|del|su) protocolo facultativo",),
    "crc-optional-protocols": ("protocolos facultativos",),
}
