"""French names of legal instruments."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["NAMES", "SHORT", "THERETO"]

#: instrument -> its names, expressions over folded text
NAMES: Mapping[str, tuple[str, ...]] = {
    "charter": ("charte (?:de l'organisation )?des nations unies", "charte de l'onu"),
    "statute-icj": (
        "statut de la cour(?: internationale de justice|(?! "
        "(?:pénale|européenne|africaine|spéciale|interaméricaine|permanente)))",
    ),
    "league-covenant": ("pacte de la société des nations",),
    "udhr": ("déclaration universelle des droits (?:de l'homme|humains)",),
    "international-covenants": (
        "pactes internationaux relatifs aux droits (?:de l'homme|humains)",
        "pactes internationaux relatifs,? l'un,? aux droits civils et politiques,? et,? l'autre,? aux "
        "droits économiques, sociaux et culturels",
    ),
    "iccpr": ("pacte international relatif aux droits civils et politiques",),
    "iccpr-op1": (
        "(?:premier )?protocole facultatif se rapportant au pacte international relatif aux droits civils "
        "et politiques",
    ),
    "iccpr-op2": (
        "deuxième protocole facultatif se rapportant au pacte international relatif aux droits civils et "
        "politiques(?:,? visant à abolir la peine de mort)?",
    ),
    "icescr": ("pacte international relatif aux droits économiques, sociaux et culturels",),
    "icescr-op": (
        "protocole facultatif se rapportant au pacte international relatif aux droits économiques, sociaux "
        "et culturels",
    ),
    "icerd": ("convention internationale sur l'élimination de toutes les formes de discrimination raciale",),
    "apartheid-convention": ("convention internationale sur l'élimination et la répression du crime d'apartheid",),
    "cedaw": ("convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes",),
    "cedaw-op": (
        "protocole facultatif à la convention sur l'élimination de toutes les formes de discrimination à "
        "l'égard des femmes",
    ),
    "cat": ("convention contre la torture(?: et autres peines ou traitements cruels, inhumains ou dégradants)?",),
    "opcat": (
        "protocole facultatif se rapportant à la convention contre la torture(?: et autres peines ou "
        "traitements cruels, inhumains ou dégradants)?",
    ),
    "crc": ("convention relative aux droits de l'enfant", "convention des droits de l'enfant"),
    "crc-opac": (
        "protocole facultatif (?:se rapportant )?(?:à la convention relative aux droits de "
        "l'enfant,? )?concernant l'implication d'enfants dans les conflits armés",
    ),
    "crc-opsc": (
        "protocole facultatif (?:se rapportant )?(?:à la convention relative aux droits de "
        "l'enfant,? )?concernant la vente d'enfants, la prostitution des enfants et la pornographie "
        "mettant en scène des enfants",
    ),
    "crc-opic": (
        "protocole facultatif (?:se rapportant )?(?:à la convention relative aux droits de "
        "l'enfant,? )?établissant une procédure de présentation de communications",
    ),
    "icrmw": (
        "convention internationale sur la protection des droits de tous les travailleurs migrants et des "
        "membres de leur famille",
    ),
    "crpd": ("convention relative aux droits des personnes handicapées",),
    "crpd-op": ("protocole facultatif se rapportant à la convention relative aux droits des personnes handicapées",),
    "icppd": ("convention internationale pour la protection de toutes les personnes contre les disparitions forcées",),
    "genocide-convention": (
        "convention pour la prévention et la répression du crime de génocide",
        "convention sur le génocide",
    ),
    "refugee-convention": (
        "convention (?:de 1951 )?(?:des nations unies )?relative au statut des réfugiés(?: de 1951)?",
        "convention de 1951(?= et (?:du |le |au |son |à son |de son )?protocole de 1967)",
    ),
    "refugee-protocol": (
        "protocole (?:de 1967 )?relatif au statut des réfugiés(?: de 1967)?",
        "protocole (?:y relatif |additionnel )?de 1967(?: s'y rapportant| y relatif)?",
    ),
    "stateless-persons-convention": ("convention (?:de 1954 )?relative au statut des apatrides",),
    "statelessness-reduction-convention": ("convention (?:de 1961 )?sur la réduction des cas d'apatridie",),
    "slavery-convention": ("convention (?:de 1926 )?(?:relative à|sur) l'esclavage(?: de 1926)?",),
    "supplementary-slavery-convention": (
        "convention supplémentaire relative à l'abolition de l'esclavage, de la traite des esclaves et des "
        "institutions et pratiques analogues à l'esclavage",
    ),
    "traffic-in-persons-convention": (
        "convention pour la répression de la traite des êtres humains et de l'exploitation de la prostitution d'autrui",
    ),
    "ilo-29": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?sur le travail forcé(?:,? "
        r"(?:de )?1930)?(?: \(n[°o] ?29\))?",
        "convention (?:n[°o] ?)?29 de l'(?:oit|organisation internationale du travail)",
    ),
    "ilo-29-protocol": (
        r"protocole (?:de 2014 )?(?:relatif )?à la convention (?:\(n[°o] ?29\) )?sur le travail forcé(?:,? "
        r"(?:de )?1930)?(?: \(n[°o] ?29\))?",
    ),
    "ilo-87": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?sur la liberté syndicale et la "
        r"protection du droit syndical(?:, 1948)?(?: \(n[°o] ?87\))?",
    ),
    "ilo-98": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?sur le droit d'organisation et de "
        r"négociation collective(?:, 1949)?(?: \(n[°o] ?98\))?",
    ),
    "ilo-105": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?sur l'abolition du travail forcé(?:, "
        r"1957)?(?: \(n[°o] ?105\))?",
    ),
    "ilo-111": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?concernant la discrimination \(emploi et "
        r"profession\)(?:, 1958)?(?: \(n[°o] ?111\))?",
    ),
    "ilo-138": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?(?:sur|concernant) l'âge minimum(?:, "
        r"1973)?(?: d'admission à l'emploi)?(?: \(n[°o] ?138\))?",
    ),
    "ilo-169": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?(?:relative aux|sur les) peuples "
        r"indigènes et tribaux(?:,? (?:de )?1989)?(?: \(n[°o] ?169\))?",
        "convention (?:n[°o] ?)?169 de l'(?:oit|organisation internationale du travail)",
    ),
    "ilo-182": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?sur les pires formes de travail des "
        r"enfants(?:,? (?:de )?1999)?(?: \(n[°o] ?182\))?",
        "convention (?:n[°o] ?182 )?concernant l'interdiction des pires formes de travail des enfants et "
        "l'action immédiate en vue de leur élimination",
        "convention (?:n[°o] ?)?182 de l'(?:oit|organisation internationale du travail)",
    ),
    "maritime-labour-convention": ("convention (?:de 2006 )?(?:du|sur le) travail maritime(?:,? (?:de )?2006)?",),
    "work-in-fishing-convention": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?sur le travail dans la pêche(?:,? "
        r"(?:de )?2007)?(?: \(n[°o] ?188\))?",
    ),
    "seafarers-identity-documents-convention": (
        r"convention (?:\(?n[°o] ?\d{1,3}\)? )?(?:de (?:l'organisation internationale du "
        r"travail|l'oit) )?(?:\(?n[°o] ?\d{1,3}\)? )?(?:de \d{4} )?sur les pièces d'identité des gens de "
        r"mer(?: \(révisée\))?(?:,? (?:de )?2003)?(?: \(n[°o] ?185\))?",
    ),
    "geneva-conventions": ("(?:quatre )?conventions de genève(?: (?:de|du) (?:12 août )?1949)?",),
    "geneva-convention-1": (
        "convention de genève pour l'amélioration du sort des blessés et des malades dans les forces "
        "armées en campagne",
        "(?:première|1re) convention de genève",
    ),
    "geneva-convention-2": (
        "convention de genève pour l'amélioration du sort des blessés, des malades et des naufragés des "
        "forces armées sur mer",
        "deuxième convention de genève",
    ),
    "geneva-convention-3": (
        "convention de genève relative au traitement des prisonniers de guerre",
        "troisième convention de genève",
    ),
    "geneva-convention-4": (
        "convention de genève relative à la protection des personnes civiles en temps de guerre",
        "quatrième convention de genève",
    ),
    "geneva-additional-protocols": (
        "protocoles additionnels aux conventions de genève(?: (?:de|du) (?:12 août )?1949)?",
        "protocoles additionnels(?: y relatifs)?,? (?:de|du) (?:8 juin )?1977(?: et(?: de)? 2005)?",
        "protocoles additionnels(?: i et ii)? (?:y relatifs|s'y rapportant)(?: de (?:8 juin )?1977(?: "
        "et(?: de)? 2005)?)?",
    ),
    "geneva-protocol-1": (
        "protocole additionnel aux conventions de genève du 12 août 1949 relatif à la protection des "
        r"victimes des conflits armés internationaux(?: \(protocole i\))?",
        "(?:protocole additionnel i|protocole i additionnel|premier protocole additionnel) aux conventions "
        "de genève(?: (?:de|du) (?:12 août )?1949)?",
        "protocole additionnel i(?: de 1977)?(?! et )",
    ),
    "geneva-protocol-2": (
        "protocole additionnel aux conventions de genève du 12 août 1949 relatif à la protection des "
        r"victimes des conflits armés non internationaux(?: \(protocole ii\))?",
        "(?:protocole additionnel ii|protocole ii additionnel|deuxième protocole additionnel|second "
        "protocole additionnel) aux conventions de genève(?: (?:de|du) (?:12 août )?1949)?",
        "protocole additionnel ii(?: de 1977)?",
    ),
    "geneva-protocol-3": (
        "protocole additionnel aux conventions de genève du 12 août 1949 relatif à l'adoption d'un signe "
        r"distinctif additionnel(?: \(protocole iii\))?",
        "(?:protocole additionnel iii|protocole iii additionnel|troisième protocole additionnel) aux "
        "conventions de genève(?: (?:de|du) (?:12 août )?1949)?",
        "protocole additionnel iii(?: de 2005)?",
    ),
    "hague-convention-4-1907": (
        r"(?:quatrième )?convention (?:\(?iv\)? )?(?:de la haye )?(?:\(?iv\)? )?(?:(?:de|du) (?:18 "
        "octobre )?1907 )?(?:concernant|relative aux) les lois et coutumes de la guerre sur terre",
        "(?:quatrième convention|convention iv) de la haye(?: (?:de|du) (?:18 octobre )?1907)?",
        "règlement de la haye(?: de 1907)?",
    ),
    "geneva-gas-protocol-1925": (
        "protocole (?:de genève )?concernant la prohibition d'emploi à la guerre de gaz asphyxiants, "
        "toxiques ou similaires et de moyens bactériologiques",
        "protocole de genève (?:de|du) (?:17 juin )?1925",
    ),
    "hague-cultural-property-convention": (
        "convention (?:de la haye )?(?:de 1954 )?pour la protection des biens culturels en cas de conflit armé",
        "convention de la haye de 1954",
    ),
    "hague-cultural-property-protocol-1": (
        "(?:premier )?protocole (?:à|de) la convention (?:de la haye )?(?:de 1954 )?pour la protection des "
        "biens culturels en cas de conflit armé",
    ),
    "hague-cultural-property-protocol-2": (
        "deuxième protocole (?:relatif )?(?:à|de) la convention (?:de la haye )?(?:de 1954 )?pour la "
        "protection des biens culturels en cas de conflit armé",
    ),
    "npt": ("traité sur la non-prolifération(?: des armes nucléaires)?", "tnp"),
    "ctbt": ("traité d'interdiction complète des essais nucléaires",),
    "ptbt": (
        "traité interdisant les essais d'armes nucléaires dans l'atmosphère, dans l'espace "
        "extra-atmosphérique et sous l'eau",
        "traité d'interdiction partielle des essais nucléaires",
    ),
    "cwc": (
        "convention sur l'interdiction de la mise au point, de la fabrication, du stockage et de l'emploi "
        "des armes chimiques et sur leur destruction",
        "convention sur (?:l'interdiction des|les) armes chimiques",
    ),
    "bwc": (
        "convention sur l'interdiction de la mise au point, de la fabrication et du stockage des armes "
        r"bactériologiques \(biologiques\) ou à toxines et sur leur destruction",
        "convention sur (?:l'interdiction des|les) armes biologiques(?: (?:et|ou) à toxines)?",
    ),
    "ccw": (
        "convention sur l'interdiction ou la limitation de l'emploi de certaines armes classiques(?: qui "
        "peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant "
        "sans discrimination)?",
        "convention sur certaines armes classiques",
    ),
    "ccw-protocol-1": (r"protocole relatif aux éclats non localisables(?: \(protocole i\))?",),
    "ccw-protocol-2": (
        "protocole sur l'interdiction ou la limitation de l'emploi des mines, pièges et autres "
        r"dispositifs(?: \(protocole ii\))?",
    ),
    "ccw-protocol-2-amended": (
        "protocole sur l'interdiction ou la limitation de l'emploi des mines, pièges et autres "
        r"dispositifs,? (?:tel qu'il a été |tel que )modifié le 3 mai 1996(?: \(protocole ii(?: modifié| "
        r"tel qu'il a été modifié le 3 mai 1996)?\))?",
        "protocole ii modifié",
    ),
    "ccw-protocol-3": (
        r"protocole sur l'interdiction ou la limitation de l'emploi des armes incendiaires(?: \(protocole iii\))?",
    ),
    "ccw-protocol-4": (r"protocole (?:additionnel )?relatif aux armes à laser aveuglantes(?: \(protocole iv\))?",),
    "ccw-protocol-5": (r"protocole relatif aux restes explosifs de guerre(?: \(protocole v\))?",),
    "enmod": (
        "convention sur l'interdiction d'utiliser des techniques de modification de l'environnement à des "
        "fins militaires ou toutes autres fins hostiles",
    ),
    "ottawa-convention": (
        "convention sur l'interdiction de l'emploi, du stockage, de la production et du transfert des "
        "mines antipersonnel et sur leur destruction",
        "convention sur l'interdiction des mines(?: antipersonnel)?",
        "convention d'ottawa",
    ),
    "cluster-munitions-convention": ("convention sur les armes à sous-munitions",),
    "arms-trade-treaty": ("traité sur le commerce des armes",),
    "tpnw": ("traité sur l'interdiction des armes nucléaires",),
    "kinshasa-convention": (
        "convention de l'afrique centrale pour le contrôle des armes légères et de petit calibre, de leurs "
        "munitions et de toutes pièces et composantes pouvant servir à leur fabrication, "
        "(?:leur )?réparation (?:ou|et) (?:leur )?assemblage",
        "convention de kinshasa",
    ),
    "tlatelolco-treaty": (
        "traité de tlatelolco",
        "traité visant l'interdiction des armes nucléaires en amérique latine(?: et dans les caraïbes)?",
    ),
    "rarotonga-treaty": ("traité (?:de rarotonga|sur la zone dénucléarisée du pacifique sud)",),
    "bangkok-treaty": (
        "traité (?:sur la|portant création de la|relatif à la) zone exempte d'armes nucléaires (?:de "
        "l'|en |d')asie du sud-est",
        "traité de bangkok",
    ),
    "pelindaba-treaty": (
        "traité (?:sur la|sur une|portant création d'une|portant création de la|instituant une) zone "
        "exempte d'armes nucléaires (?:en|d'|de l')afrique",
        "traité de pelindaba",
    ),
    "semipalatinsk-treaty": (
        "traité (?:portant création d'une|sur la) zone exempte d'armes nucléaires en asie centrale",
    ),
    "seabed-treaty": (
        "traité interdisant de placer des armes nucléaires et d'autres armes de destruction massive sur le "
        "fond des mers et des océans ainsi que dans leur sous-sol",
    ),
    "antarctic-treaty": ("traité sur l'antarctique",),
    "outer-space-treaty": (
        "traité sur les principes régissant les activités des états en matière d'exploration et "
        "d'utilisation de l'espace extra-atmosphérique,? y compris la lune et les autres corps célestes",
        "traité sur l'espace extra-atmosphérique",
        "traité de l'espace",
    ),
    "rescue-agreement": (
        "accord sur le sauvetage des astronautes, le retour des astronautes et la restitution des objets "
        "lancés dans l'espace extra-atmosphérique",
    ),
    "space-liability-convention": (
        "convention sur la responsabilité internationale pour les dommages causés par des objets spatiaux",
    ),
    "space-registration-convention": (
        "convention sur l'immatriculation des objets lancés dans l'espace extra-atmosphérique",
    ),
    "moon-agreement": ("accord régissant les activités des états sur la lune et les autres corps célestes",),
    "tokyo-convention": (
        "convention relative aux infractions et à certains autres actes survenant à bord des aéronefs",
    ),
    "hague-hijacking-convention": ("convention pour la répression de la capture illicite d'aéronefs",),
    "montreal-convention-1971": (
        "convention pour la répression d'actes illicites dirigés contre la sécurité de l'aviation civile",
    ),
    "montreal-airports-protocol": (
        "protocole pour la répression des actes illicites de violence dans les aéroports servant à "
        "l'aviation civile internationale",
    ),
    "plastic-explosives-convention": (
        "convention sur le marquage des explosifs plastiques et en feuilles aux fins de détection",
    ),
    "beijing-convention": (
        "convention sur la répression des actes illicites dirigés contre l'aviation civile internationale",
    ),
    "beijing-protocol": (
        "protocole (?:complémentaire|additionnel) à la convention pour la répression de la capture illicite d'aéronefs",
    ),
    "sua-convention": ("convention pour la répression d'actes illicites contre la sécurité de la navigation maritime",),
    "sua-protocol-2005": (
        "protocole de 2005 (?:relatif )?à la convention pour la répression d'actes illicites contre la "
        "sécurité de la navigation maritime",
    ),
    "sua-platforms-protocol": (
        "protocole (?:de 1988 )?pour la répression d'actes illicites contre la sécurité des plates-formes "
        "fixes situées sur le plateau continental",
    ),
    "sua-platforms-protocol-2005": (
        "protocole de 2005 (?:relatif )?au protocole (?:de 1988 )?pour la répression d'actes illicites "
        "contre la sécurité des plates-formes fixes situées sur le plateau continental",
    ),
    "hostages-convention": ("convention internationale contre la prise d'otages",),
    "protected-persons-convention": (
        "convention sur la prévention et la répression des infractions contre les personnes jouissant "
        "d'une protection internationale,? y compris les agents diplomatiques",
    ),
    "terrorist-bombings-convention": (
        "convention internationale pour la répression des attentats terroristes à l'explosif",
    ),
    "terrorist-financing-convention": ("convention internationale pour la répression du financement du terrorisme",),
    "nuclear-terrorism-convention": ("convention internationale pour la répression des actes de terrorisme nucléaire",),
    "mercenaries-convention": (
        "convention internationale contre le recrutement, l'utilisation, le financement et l'instruction "
        "de mercenaires",
    ),
    "nuclear-material-convention": (
        "convention sur la protection physique des matières nucléaires(?: et des installations nucléaires)?",
    ),
    "un-personnel-safety-convention": (
        "convention sur la sécurité du personnel des nations unies et du personnel associé",
    ),
    "un-personnel-safety-protocol": (
        "protocole facultatif (?:relatif )?à la convention sur la sécurité du personnel des nations unies "
        "et du personnel associé",
    ),
    "untoc": ("convention des nations unies contre la criminalité transnationale organisée", "convention de palerme"),
    "untoc-trafficking-protocol": (
        "protocole (?:additionnel )?(?:à la convention des nations unies contre la criminalité "
        "transnationale organisée )?(?:y relatif )?visant à prévenir, réprimer et punir la traite des "
        "personnes,? en particulier des femmes et des enfants(?:,? additionnel à la convention des nations "
        "unies contre la criminalité transnationale organisée)?",
    ),
    "untoc-smuggling-protocol": (
        "protocole (?:additionnel )?(?:à la convention des nations unies contre la criminalité "
        "transnationale organisée )?contre le trafic illicite de migrants par terre, air et mer(?:,? "
        "additionnel à la convention des nations unies contre la criminalité transnationale organisée)?",
    ),
    "untoc-firearms-protocol": (
        "protocole (?:additionnel )?(?:à la convention des nations unies contre la criminalité "
        "transnationale organisée )?contre la fabrication et le trafic illicites d'armes à feu,? de leurs "
        "pièces,? éléments et munitions(?:,? additionnel à la convention des nations unies contre la "
        "criminalité transnationale organisée)?",
    ),
    "uncac": ("convention des nations unies contre la corruption",),
    "cybercrime-convention": ("convention des nations unies contre la cybercriminalité",),
    "single-convention-narcotic-drugs": (
        "convention unique sur les stupéfiants(?: de 1961)?(?:,? (?:telle que )?modifiée par le protocole de 1972)?",
    ),
    "psychotropic-substances-convention": ("convention (?:de 1971 )?sur les substances psychotropes(?: de 1971)?",),
    "illicit-traffic-convention-1988": (
        "convention des nations unies (?:de 1988 )?contre le trafic illicite de stupéfiants et de "
        "substances psychotropes(?: de 1988)?",
    ),
    "rome-statute": (
        "statut de rome(?: de la cour(?: pénale internationale)?)?",
        "statut de la cour pénale internationale",
    ),
    "icc-privileges-agreement": ("accord sur les privilèges et immunités de la cour pénale internationale",),
    "statute-icty": ("statut du tribunal (?:pénal )?international pour l'ex-yougoslavie",),
    "statute-ictr": ("statut du tribunal (?:pénal )?international pour le rwanda",),
    "statute-irmct": (
        "statut du mécanisme(?: international appelé à exercer les fonctions résiduelles des tribunaux "
        "pénaux| résiduel)?",
    ),
    "vienna-convention-treaties": ("convention de vienne sur le droit des traités",),
    "vienna-convention-treaties-1986": (
        "convention de vienne sur le droit des traités entre (?:états|etats) et organisations "
        "internationales ou entre organisations internationales",
    ),
    "vienna-convention-diplomatic": (
        "convention de vienne (?:(?:de|du) (?:18 avril )?1961 )?sur les relations diplomatiques(?: "
        "(?:de|du) (?:18 avril )?1961)?",
    ),
    "vienna-convention-consular": (
        "convention de vienne (?:(?:de|du) (?:24 avril )?1963 )?sur les relations consulaires(?: (?:de|du) "
        "(?:24 avril )?1963)?",
        "celle de 1963 sur les relations consulaires",
    ),
    "un-privileges-convention": ("convention sur les privilèges et (?:les )?immunités des nations unies",),
    "specialized-agencies-privileges-convention": (
        "convention sur les privilèges et (?:les )?immunités des institutions spécialisées",
    ),
    "headquarters-agreement": (
        "accord entre l'organisation des nations unies et les (?:états|etats)-unis d'amérique relatif au "
        "siège de l'organisation des nations unies",
    ),
    "special-missions-convention": ("convention sur les missions spéciales",),
    "jurisdictional-immunities-convention": (
        "convention des nations unies sur les immunités juridictionnelles des (?:états|etats) et de leurs biens",
    ),
    "new-york-convention": ("convention pour la reconnaissance et l'exécution des sentences arbitrales étrangères",),
    "cisg": ("convention des nations unies sur les contrats de vente internationale de marchandises",),
    "singapore-convention": (
        "convention des nations unies sur les accords de règlement internationaux issus de la médiation",
        "convention de singapour(?: sur la médiation)?",
    ),
    "mauritius-convention": (
        "convention des nations unies sur la transparence dans l'arbitrage entre investisseurs et "
        "(?:états|etats) fondé sur des traités",
        "convention de maurice(?: sur la transparence)?",
    ),
    "marrakesh-treaty-vip": (
        "traité de marrakech(?: visant à faciliter l'accès des aveugles, des déficients visuels et des "
        "personnes ayant d'autres difficultés de lecture des textes imprimés aux (?:œuvres|oeuvres) "
        "publiées)?",
    ),
    "barcelona-convention": (
        "convention (?:sur|pour) la protection du milieu marin et du littoral de la méditerranée",
        "convention pour la protection de la mer méditerranée contre la pollution",
        "convention de barcelone",
    ),
    "unclos": (
        "convention des nations unies sur le droit de la mer(?: (?:de|du) (?:10 décembre )?1982)?",
        "convention de montego bay",
        "cnudm",
    ),
    "part-xi-agreement": (
        "accord relatif à l'application de la partie xi de la convention(?: des nations unies sur le droit "
        "de la mer(?: du 10 décembre 1982)?)?",
        "accord (?:sur|relatif à) la partie xi",
    ),
    "fish-stocks-agreement": (
        "accord (?:de 1995 )?aux fins de l'application des dispositions de la convention des nations unies "
        "sur le droit de la mer du 10 décembre 1982 relatives à la conservation et à la gestion des stocks "
        "de poissons dont les déplacements s'effectuent tant à l'intérieur qu'au-delà de zones économiques "
        r"exclusives \(stocks chevauchants\) et des stocks de poissons grands migrateurs",
        "accord (?:des nations unies )?sur les stocks de poissons",
    ),
    "bbnj-agreement": (
        "accord se rapportant à la convention des nations unies sur le droit de la mer et portant sur la "
        "conservation et l'utilisation durable de la biodiversité marine des zones ne relevant pas de la "
        "juridiction nationale",
    ),
    "solas": (
        "convention internationale (?:de 1974 )?pour la sauvegarde de la vie humaine en mer(?:,? (?:de )?1974)?",
        "convention solas",
    ),
    "marpol": (
        "convention internationale (?:de 1973 )?pour la prévention de la pollution par les navires(?:,? "
        "(?:de )?1973)?(?:,? (?:telle que )?modifiée par le protocole (?:de 1978 y relatif|de 1978|y "
        "relatif de 1978))?",
        "convention marpol",
    ),
    "sar-convention": (
        "convention internationale (?:de 1979 )?sur la recherche et le sauvetage maritimes(?:,? (?:de )?1979)?",
    ),
    "stcw": (
        "convention internationale (?:de 1978 )?sur les normes de formation des gens de mer, de délivrance "
        "des brevets et de veille(?:,? (?:de )?1978)?",
    ),
    "salvage-convention": ("convention internationale (?:de 1989 )?sur l'assistance(?:,? (?:de )?1989)?",),
    "london-dumping-convention": (
        "convention (?:de 1972 )?sur la prévention de la pollution des mers résultant de l'immersion de "
        "déchets(?: et autres matières)?(?:,? (?:de )?1972)?",
    ),
    "london-dumping-protocol": (
        "protocole de 1996 (?:relatif )?à la convention (?:de 1972 )?sur la prévention de la pollution des "
        "mers résultant de l'immersion de déchets(?: et autres matières)?(?:,? (?:de )?1972)?",
    ),
    "ballast-water-convention": (
        "convention internationale (?:de 2004 )?pour le contrôle et la gestion des eaux de ballast et "
        "sédiments des navires(?:,? (?:de )?2004)?",
    ),
    "oprc-convention": (
        "convention internationale (?:de 1990 )?sur la préparation, la lutte et la coopération en matière "
        "de pollution par les hydrocarbures(?:,? (?:de )?1990)?",
    ),
    "wreck-removal-convention": (
        "convention internationale de nairobi (?:de 2007 )?sur l'enlèvement des épaves(?:,? (?:de )?2007)?",
    ),
    "ship-recycling-convention": (
        "convention internationale de hong kong (?:de 2009 )?pour le recyclage sûr et écologiquement "
        "rationnel des navires(?:,? (?:de )?2009)?",
    ),
    "fal-convention": (
        "convention (?:de 1965 )?visant à faciliter le trafic maritime international(?:,? (?:de )?1965)?",
    ),
    "underwater-heritage-convention": (
        "convention (?:de 2001 )?(?:sur|pour) la protection du patrimoine culturel subaquatique(?: de 2001)?",
    ),
    "unfccc": ("convention-cadre des nations unies sur les changements climatiques",),
    "kyoto-protocol": (
        "protocole de kyoto(?: (?:se rapportant )?à la convention-cadre des nations unies sur les "
        "changements climatiques)?",
    ),
    "paris-agreement": ("accord de paris(?: sur (?:le climat|les changements climatiques))?",),
    "cbd": ("convention sur la diversité biologique",),
    "cartagena-protocol": (
        "protocole de cartagena(?: sur la prévention des risques biotechnologiques)?(?: relatif à la "
        "convention sur la diversité biologique)?",
    ),
    "nagoya-protocol": (
        "protocole de nagoya(?: sur l'accès aux ressources génétiques et le partage juste et équitable des "
        "avantages découlant de leur utilisation)?(?: relatif à la convention sur la diversité biologique)?",
    ),
    "unccd": (
        "convention des nations unies sur la lutte contre la désertification(?: dans les pays gravement "
        "touchés par la sécheresse et/ou la désertification,? en particulier en afrique)?",
    ),
    "vienna-convention-ozone": ("convention de vienne pour la protection de la couche d'ozone",),
    "montreal-protocol": ("protocole de montréal(?: relatif à des substances qui appauvrissent la couche d'ozone)?",),
    "basel-convention": (
        "convention de bâle(?: sur le contrôle des mouvements transfrontières de déchets dangereux et de "
        "leur élimination)?",
    ),
    "rotterdam-convention": (
        "convention de rotterdam(?: sur la procédure de consentement préalable en connaissance de cause "
        "applicable à certains produits chimiques et pesticides dangereux qui font l'objet d'un commerce "
        "international)?",
    ),
    "stockholm-convention": ("convention de stockholm(?: sur les polluants organiques persistants)?",),
    "minamata-convention": ("convention de minamata(?: sur le mercure)?",),
    "cites": (
        "convention sur le commerce international des espèces de faune et de flore sauvages menacées d'extinction",
    ),
    "cms": ("convention sur la conservation des espèces migratrices appartenant à la faune sauvage",),
    "ramsar-convention": (
        "convention (?:de ramsar |relative aux zones humides)(?:relative aux zones "
        "humides )?(?:d'importance internationale)?(?:,? particulièrement comme habitats des oiseaux d'eau)?",
        "convention de ramsar",
    ),
    "water-convention": (
        "convention sur la protection et l'utilisation des cours d'eau transfrontières et des lacs internationaux",
    ),
    "watercourses-convention": (
        "convention sur le droit relatif aux utilisations des cours d'eau internationaux à des fins autres "
        "que la navigation",
    ),
    "aarhus-convention": (
        "convention sur l'accès à l'information, la participation du public au processus décisionnel et "
        "l'accès à la justice en matière d'environnement",
        "convention d'aarhus",
    ),
    "escazu-agreement": (
        "accord régional sur l'accès à l'information, la participation publique et l'accès à la justice à "
        "propos des questions environnementales en amérique latine et dans les caraïbes",
        "accord d'escaz[uú]",
    ),
    "nuclear-safety-convention": ("convention sur la sûreté nucléaire",),
    "nuclear-accident-notification-convention": ("convention sur la notification rapide d'un accident nucléaire",),
    "unesco-constitution": (
        "acte constitutif de (?:l'organisation des nations unies pour l'éducation, la science et la culture|l'unesco)",
    ),
    "unesco-convention-1970": (
        "convention (?:de 1970 )?concernant les mesures à prendre pour interdire et empêcher "
        "l'importation, l'exportation et le transfert de propriété illicites? des biens culturels",
    ),
    "world-heritage-convention": (
        "convention (?:concernant|pour) la protection du patrimoine mondial,? culturel et naturel",
        "convention du patrimoine mondial",
    ),
    "intangible-heritage-convention": ("convention pour la sauvegarde du patrimoine culturel immatériel",),
    "cultural-expressions-convention": (
        "convention sur la protection et la promotion de la diversité des expressions culturelles",
    ),
    "unidroit-convention-1995": ("convention (?:d'unidroit )?sur les biens culturels volés ou illicitement exportés",),
    "anti-doping-convention": ("convention internationale contre le dopage dans le sport",),
    "education-discrimination-convention": (
        "convention (?:de l'unesco )?concernant la lutte contre la discrimination dans (?:le domaine "
        "de )?l'enseignement",
    ),
    "who-constitution": ("constitution de l'organisation mondiale de la santé",),
    "iaea-statute": ("statut de l'agence internationale de l'énergie atomique",),
    "chicago-convention": (
        "convention (?:de chicago )?relative à l'aviation civile internationale(?:,? (?:de )?1944)?",
        "convention de chicago",
    ),
    "marrakesh-agreement": ("accord de marrakech instituant l'organisation mondiale du commerce",),
    "trips-agreement": (
        "accord sur les aspects des droits de propriété intellectuelle qui touchent au commerce",
        "accord sur les adpic",
    ),
    "oas-charter": ("charte de l'organisation des (?:états|etats) américains",),
    "au-constitutive-act": ("acte constitutif de l'union africaine",),
    "african-charter": ("charte africaine des droits de l'homme et des peuples",),
    "maputo-protocol": (
        "protocole (?:de maputo )?(?:relatif )?à la charte africaine des droits de l'homme et des "
        "peuples,? relatif aux droits (?:des femmes|de la femme)(?: en afrique)?",
        "protocole de maputo",
    ),
    "african-democracy-charter": ("charte africaine de la démocratie, des élections et de la gouvernance",),
    "kampala-convention": (
        "convention de l'union africaine sur la protection et l'assistance aux personnes déplacées en afrique",
        "convention de kampala",
    ),
    "oau-refugee-convention": (
        "convention (?:de l'organisation de l'unité africaine |de l'oua )?(?:de 1969 )?régissant les "
        "aspects propres aux problèmes des réfugiés en afrique",
    ),
    "american-convention-human-rights": ("convention américaine relative aux droits (?:de l'homme|humains)",),
    "echr": (
        "convention (?:européenne )?de sauvegarde des droits de l'homme et des libertés fondamentales",
        "convention européenne des droits de l'homme",
    ),
    "arab-league-pact": ("(?:charte|pacte) de la ligue des (?:états|etats) arabes",),
    "asean-charter": ("charte de l'(?:association des nations de l'asie du sud-est|asean|anase)",),
    "colonial-independence-declaration": (
        "déclaration sur l'octroi de l'indépendance aux pays et aux peuples coloniaux",
    ),
    "friendly-relations-declaration": (
        "déclaration relative aux principes du droit international touchant les relations amicales et la "
        "coopération entre les (?:états|etats)(?: conformément à la charte des nations unies)?",
    ),
    "economic-rights-duties-charter": ("charte des droits et devoirs économiques des (?:états|etats)",),
    "religious-intolerance-declaration": (
        "déclaration sur l'élimination de toutes les formes d'intolérance et de discrimination fondées sur "
        "la religion ou la conviction",
    ),
    "right-to-development-declaration": ("déclaration sur le droit au développement",),
    "minorities-declaration": (
        "déclaration (?:des|sur les) droits des personnes appartenant à des minorités nationales ou "
        "ethniques, religieuses et linguistiques",
    ),
    "enforced-disappearance-declaration": (
        "déclaration sur la protection de toutes les personnes contre les disparitions forcées",
    ),
    "violence-against-women-declaration": ("déclaration sur l'élimination de la violence à l'égard des femmes",),
    "human-rights-defenders-declaration": (
        "déclaration sur le droit et la responsabilité des individus, groupes et organes de la société de "
        "promouvoir et (?:de )?protéger les droits de l'homme et les libertés fondamentales "
        "universellement reconnus",
        "déclaration sur les défenseurs des droits (?:de l'homme|humains)",
    ),
    "culture-of-peace-declaration": (
        "déclaration et (?:le |du |au )?programme d'action (?:sur|en faveur d')(?: )?une culture de (?:la )?paix",
    ),
    "millennium-declaration": ("déclaration du millénaire",),
    "undrip": ("déclaration (?:des nations unies )?sur les droits des peuples autochtones",),
    "peasants-declaration": (
        "déclaration (?:des nations unies )?sur les droits des paysans et (?:des )?autres personnes "
        "travaillant dans les zones rurales",
    ),
    "stockholm-declaration": ("déclaration de la conférence des nations unies sur l'environnement",),
    "rio-declaration": ("déclaration de rio(?: sur l'environnement et le développement)?",),
    "agenda-21": ("(?:programme )?action 21",),
    "vienna-declaration": ("déclaration et (?:le |du |au )?programme d'action de vienne(?! (?:en faveur|pour))",),
    "icpd-programme-of-action": (
        "programme d'action de la conférence internationale sur la population et le développement",
    ),
    "copenhagen-declaration": ("déclaration de copenhague sur le développement social",),
    "beijing-declaration": (
        "déclaration et (?:le |du |au )?programme d'action de beijing",
        "programme d'action de beijing",
    ),
    "durban-declaration": ("déclaration et (?:le |du |au )?programme d'action de durban",),
    "addis-ababa-action-agenda": (
        "programme d'action d'addis-abeba(?: issu de la troisième conférence internationale sur le "
        "financement du développement)?",
    ),
    "sendai-framework": (
        r"cadre (?:d'action )?de sendai(?: pour la réduction des risques de catastrophe(?: \(?2015-2030\)?)?)?",
    ),
    "agenda-2030": ("programme (?:de développement durable )?à l'horizon 2030",),
    "pact-for-the-future": ("pacte pour l'avenir",),
    "oau-charter": ("charte de l'organisation de l'unité africaine",),
    "ecowas-small-arms-convention": ("convention de la cedeao sur les armes légères et de petit calibre(?:,? leurs munitions et autres matériels connexes)?",),
    "crc-optional-protocols": ("protocoles facultatifs (?:à la convention relative aux droits de l'enfant|s'y rapportant)",),
}

#: instrument -> what stands for it once a document has named it in full
SHORT: Mapping[str, tuple[str, ...]] = {
    "charter": ("la charte(?! (?:de |des |du |d'|africaine|internationale))",),
    "statute-icj": ("(?:le|du|au) statut",),
    "league-covenant": (
        "(?:le|du|au) pacte(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "udhr": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "international-covenants": ("(?:les|des|aux) pactes(?: internationaux)?",),
    "iccpr": (
        "(?:le|du|au) pacte(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "iccpr-op1": ("(?:le|du|au) protocole(?: facultatif)?",),
    "iccpr-op2": ("(?:le|du|au) protocole(?: facultatif)?",),
    "icescr": (
        "(?:le|du|au) pacte(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "icescr-op": ("(?:le|du|au) protocole(?: facultatif)?",),
    "icerd": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "apartheid-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "cedaw": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "cedaw-op": ("(?:le|du|au) protocole(?: facultatif)?",),
    "cat": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "opcat": ("(?:le|du|au) protocole(?: facultatif)?",),
    "crc": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "crc-opac": ("(?:le|du|au) protocole(?: facultatif)?",),
    "crc-opsc": ("(?:le|du|au) protocole(?: facultatif)?",),
    "crc-opic": ("(?:le|du|au) protocole(?: facultatif)?",),
    "icrmw": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "crpd": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "crpd-op": ("(?:le|du|au) protocole(?: facultatif)?",),
    "icppd": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "genocide-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "refugee-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "la convention de 1951",
    ),
    "refugee-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "stateless-persons-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "la convention de 1954",
    ),
    "statelessness-reduction-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "la convention de 1961",
    ),
    "slavery-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "supplementary-slavery-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "traffic-in-persons-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ilo-29": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ilo-29-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ilo-87": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ilo-98": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ilo-105": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ilo-111": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ilo-138": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ilo-169": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ilo-182": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "maritime-labour-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "work-in-fishing-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "seafarers-identity-documents-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "geneva-conventions": ("(?:les|des|aux) (?:quatre )?conventions",),
    "geneva-convention-1": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "geneva-convention-2": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "geneva-convention-3": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "geneva-convention-4": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "geneva-additional-protocols": ("(?:les|des|aux) (?:deux )?protocoles(?: additionnels)?",),
    "geneva-protocol-1": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "geneva-protocol-2": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "geneva-protocol-3": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "hague-convention-4-1907": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "geneva-gas-protocol-1925": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "hague-cultural-property-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "hague-cultural-property-protocol-1": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "hague-cultural-property-protocol-2": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "npt": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "ctbt": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "ptbt": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "cwc": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "bwc": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ccw": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ccw-protocol-1": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ccw-protocol-2": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ccw-protocol-2-amended": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ccw-protocol-3": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ccw-protocol-4": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ccw-protocol-5": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "enmod": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ottawa-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "cluster-munitions-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "arms-trade-treaty": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "tpnw": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "kinshasa-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "tlatelolco-treaty": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "rarotonga-treaty": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "bangkok-treaty": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "pelindaba-treaty": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "semipalatinsk-treaty": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "seabed-treaty": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "antarctic-treaty": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "outer-space-treaty": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "rescue-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "space-liability-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "space-registration-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "moon-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "tokyo-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "hague-hijacking-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "montreal-convention-1971": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "montreal-airports-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "plastic-explosives-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "beijing-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "beijing-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "sua-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "sua-protocol-2005": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "sua-platforms-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "sua-platforms-protocol-2005": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "hostages-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "protected-persons-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "terrorist-bombings-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "terrorist-financing-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "nuclear-terrorism-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "mercenaries-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "nuclear-material-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "un-personnel-safety-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "un-personnel-safety-protocol": ("(?:le|du|au) protocole(?: facultatif)?",),
    "untoc": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "untoc-trafficking-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "untoc-smuggling-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "untoc-firearms-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "uncac": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "cybercrime-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "single-convention-narcotic-drugs": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "la convention (?:unique|de 1961)",
    ),
    "psychotropic-substances-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "la convention de 1971",
    ),
    "illicit-traffic-convention-1988": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "la convention de 1988",
    ),
    "rome-statute": ("(?:le|du|au) statut",),
    "icc-privileges-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "statute-icty": ("(?:le|du|au) statut",),
    "statute-ictr": ("(?:le|du|au) statut",),
    "statute-irmct": ("(?:le|du|au) statut",),
    "vienna-convention-treaties": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "vienna-convention-treaties-1986": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "vienna-convention-diplomatic": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "vienna-convention-consular": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "un-privileges-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "specialized-agencies-privileges-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "headquarters-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
        "l'accord de siège",
    ),
    "special-missions-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "jurisdictional-immunities-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "new-york-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "la convention de new york",
    ),
    "cisg": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "singapore-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "mauritius-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "marrakesh-treaty-vip": (
        "(?:le|du|au) traité(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de "
        "l'|de la |facultatif|additionnel))",
    ),
    "barcelona-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "unclos": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "part-xi-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "fish-stocks-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "bbnj-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "solas": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "marpol": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "sar-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "stcw": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "salvage-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "london-dumping-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "la convention de londres",
    ),
    "london-dumping-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "(?:le|du|au) protocole de londres",
    ),
    "ballast-water-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "oprc-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "wreck-removal-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ship-recycling-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "fal-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "underwater-heritage-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "unfccc": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
        "la convention-cadre",
    ),
    "kyoto-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "paris-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "cbd": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "cartagena-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "nagoya-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "unccd": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "vienna-convention-ozone": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "montreal-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "basel-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "rotterdam-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "stockholm-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "minamata-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "cites": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "cms": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "ramsar-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "water-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "watercourses-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "aarhus-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "escazu-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "nuclear-safety-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "nuclear-accident-notification-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "unesco-constitution": ("l'acte constitutif",),
    "unesco-convention-1970": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "world-heritage-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "intangible-heritage-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "cultural-expressions-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "unidroit-convention-1995": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "anti-doping-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "education-discrimination-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "who-constitution": ("la constitution",),
    "iaea-statute": ("(?:le|du|au) statut", "(?:le|du|au) statut de l'agence"),
    "chicago-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "marrakesh-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "trips-agreement": (
        "l'accord(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "oas-charter": ("la charte(?! (?:de |des |du |d'|africaine|internationale))",),
    "au-constitutive-act": ("l'acte constitutif",),
    "african-charter": ("la charte(?! (?:de |des |du |d'|africaine|internationale))",),
    "maputo-protocol": (
        "(?:le|du|au) protocole(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "african-democracy-charter": ("la charte(?! (?:de |des |du |d'|africaine|internationale))",),
    "kampala-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "oau-refugee-convention": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "american-convention-human-rights": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "echr": (
        "(?:la|ladite|cette) convention(?! (?:sur|contre|relative|relatif|internationale?|européenne|des "
        "nations|de l'|de la |facultatif|additionnel))",
    ),
    "arab-league-pact": ("la charte(?! (?:de |des |du |d'|africaine|internationale))",),
    "asean-charter": ("la charte(?! (?:de |des |du |d'|africaine|internationale))",),
    "colonial-independence-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "friendly-relations-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "economic-rights-duties-charter": ("la charte(?! (?:de |des |du |d'|africaine|internationale))",),
    "religious-intolerance-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "right-to-development-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "minorities-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "enforced-disappearance-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "violence-against-women-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "human-rights-defenders-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "culture-of-peace-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "millennium-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "undrip": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "peasants-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "stockholm-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "rio-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "vienna-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "copenhagen-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "beijing-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "durban-declaration": (
        "la déclaration(?! (?:sur|contre|relative|relatif|internationale?|européenne|des nations|de l'|de "
        "la |facultatif|additionnel))",
    ),
    "sendai-framework": ("(?:le|du|au) cadre(?: de sendai)?",),
    "agenda-2030": ("(?:le|du|au) programme 2030",),
    "pact-for-the-future": ("(?:le|du|au) pacte",),
    "ecowas-small-arms-convention": ("(?:la|ladite|cette) convention",),
}

#: protocol -> what names it directly after the name of its convention ("… and the Optional Protocol thereto")
THERETO: Mapping[str, tuple[str, ...]] = {
    "iccpr-op1": ("(?:le|au|du|son) (?:premier )?protocole facultatif(?: s'y rapportant| y relatif)?",),
    "iccpr-op2": ("(?:le|au|du|son) deuxième protocole facultatif(?: s'y rapportant| y relatif)?",),
    "icescr-op": ("(?:le|au|du|son) protocole facultatif(?: s'y rapportant| y relatif)?",),
    "cedaw-op": ("(?:le|au|du|son) protocole facultatif(?: s'y rapportant| y relatif)?",),
    "opcat": ("(?:le|au|du|son) protocole facultatif(?: s'y rapportant| y relatif)?",),
    "crpd-op": ("(?:le|au|du|son) protocole facultatif(?: s'y rapportant| y relatif)?",),
    "geneva-additional-protocols": (
        "(?:les|des|aux|leurs|à leurs|de leurs) (?:deux )?protocoles additionnels(?: y relatifs| s'y rapportant)?",
    ),
    "un-personnel-safety-protocol": ("(?:le|au|du|son) protocole facultatif(?: s'y rapportant| y relatif)?",),
    "crc-optional-protocols": ("protocoles facultatifs(?: s'y rapportant)?",),
}
