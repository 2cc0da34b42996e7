"""French names of legal instruments."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["NAMES", "SHORT", "THERETO"]

#: instrument -> its names, expressions over folded text
NAMES: Mapping[str, tuple[str, ...]] = {
    "charter": ("charte (?:de l'organisation )?des nations unies", "charte de l'onu"),
    "statute-icj": ("statut de la cour(?: internationale de justice)?",),
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
        "protocole facultatif (?:se rapportant )?(?:à la convention relative aux droits de l'enfant,? "
        ")?concernant l'implication d'enfants dans les conflits armés",
    ),
    "crc-opsc": (
        "protocole facultatif (?:se rapportant )?(?:à la convention relative aux droits de l'enfant,? "
        ")?concernant la vente d'enfants, la prostitution des enfants et la pornographie mettant en scène "
        "des enfants",
    ),
    "crc-opic": (
        "protocole facultatif (?:se rapportant )?(?:à la convention relative aux droits de l'enfant,? "
        ")?établissant une procédure de présentation de communications",
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
    ),
    "refugee-protocol": (
        "protocole (?:de 1967 )?relatif au statut des réfugiés(?: de 1967)?",
        "protocole (?:y relatif )?de 1967(?: s'y rapportant| y relatif)?",
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
    "ilo-29": (r"convention (?:\(n[°o] ?29\) )?sur le travail forcé(?:,? (?:de )?1930)?(?: \(n[°o] ?29\))?",),
    "ilo-29-protocol": (
        r"protocole (?:de 2014 )?(?:relatif )?à la convention (?:\(n[°o] ?29\) )?sur le travail forcé(?:,? "
        r"(?:de )?1930)?(?: \(n[°o] ?29\))?",
    ),
    "ilo-87": (
        r"convention (?:\(n[°o] ?87\) )?sur la liberté syndicale et la protection du droit syndical(?:, "
        r"1948)?(?: \(n[°o] ?87\))?",
    ),
    "ilo-98": (
        r"convention (?:\(n[°o] ?98\) )?sur le droit d'organisation et de négociation collective(?:, "
        r"1949)?(?: \(n[°o] ?98\))?",
    ),
    "ilo-105": (r"convention (?:\(n[°o] ?105\) )?sur l'abolition du travail forcé(?:, 1957)?(?: \(n[°o] ?105\))?",),
    "ilo-111": (
        r"convention (?:\(n[°o] ?111\) )?concernant la discrimination \(emploi et profession\)(?:, "
        r"1958)?(?: \(n[°o] ?111\))?",
    ),
    "ilo-138": (
        r"convention (?:\(n[°o] ?138\) )?(?:sur|concernant) l'âge minimum(?:, 1973)?(?: d'admission à "
        r"l'emploi)?(?: \(n[°o] ?138\))?",
    ),
    "ilo-169": (
        r"convention (?:\(n[°o] ?169\) )?(?:relative aux|sur les) peuples indigènes et tribaux(?:,? (?:de "
        r")?1989)?(?: \(n[°o] ?169\))?",
    ),
    "ilo-182": (
        r"convention (?:\(n[°o] ?182\) )?sur les pires formes de travail des enfants(?:,? (?:de )?1999)?(?: "
        r"\(n[°o] ?182\))?",
        "convention (?:n[°o] ?182 )?concernant l'interdiction des pires formes de travail des enfants et "
        "l'action immédiate en vue de leur élimination",
    ),
    "maritime-labour-convention": ("convention du travail maritime(?:,? (?:de )?2006)?",),
    "work-in-fishing-convention": (
        r"convention (?:\(n[°o] ?188\) )?sur le travail dans la pêche(?:,? (?:de )?2007)?(?: \(n[°o] ?188\))?",
    ),
    "seafarers-identity-documents-convention": (
        r"convention (?:\(n[°o] ?185\) )?sur les pièces d'identité des gens de mer(?: \(révisée\))?(?:,? "
        r"(?:de )?2003)?(?: \(n[°o] ?185\))?",
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
        r"(?:quatrième )?convention (?:\(?iv\)? )?(?:de la haye )?(?:\(?iv\)? )?(?:(?:de|du) (?:18 octobre "
        ")?1907 )?(?:concernant|relative aux) les lois et coutumes de la guerre sur terre",
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
    "npt": ("traité sur la non-prolifération(?: des armes nucléaires)?",),
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
        "munitions et de toutes pièces et composantes pouvant servir à leur fabrication, réparation ou "
        "assemblage",
        "convention de kinshasa",
    ),
    "tlatelolco-treaty": (
        "traité de tlatelolco",
        "traité visant l'interdiction des armes nucléaires en amérique latine(?: et dans les caraïbes)?",
    ),
    "rarotonga-treaty": ("traité (?:de rarotonga|sur la zone dénucléarisée du pacifique sud)",),
    "bangkok-treaty": (
        "traité (?:sur la|portant création de la|relatif à la) zone exempte d'armes nucléaires (?:de l'|en "
        "|d')asie du sud-est",
        "traité de bangkok",
    ),
    "pelindaba-treaty": (
        "traité (?:sur la|portant création d'une|portant création de la|instituant une) zone exempte "
        "d'armes nucléaires (?:en|d'|de l')afrique",
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
    "unclos": (
        "convention des nations unies sur le droit de la mer(?: (?:de|du) (?:10 décembre )?1982)?",
        "convention de montego bay",
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
    ),
    "marpol": (
        "convention internationale (?:de 1973 )?pour la prévention de la pollution par les navires(?:,? "
        "(?:de )?1973)?(?:,? (?:telle que )?modifiée par le protocole (?:de 1978 y relatif|de 1978|y "
        "relatif de 1978))?",
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
        "convention (?:de ramsar |relative aux zones humides)(?:relative aux zones humides "
        ")?(?:d'importance internationale)?(?:,? particulièrement comme habitats des oiseaux d'eau)?",
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
        "convention (?:de l'unesco )?concernant la lutte contre la discrimination dans (?:le domaine de "
        ")?l'enseignement",
    ),
    "who-constitution": ("constitution de l'organisation mondiale de la santé",),
    "iaea-statute": ("statut de l'agence(?: internationale de l'énergie atomique)?",),
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
        "peuples,? relatif aux droits des femmes(?: en afrique)?",
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
    "dayton-agreement": ("accord-cadre général pour la paix en bosnie-herzégovine", "accords? de (?:paix de )?dayton"),
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
    "culture-of-peace-declaration": ("déclaration et (?:le |du )?programme d'action sur une culture de (?:la )?paix",),
    "millennium-declaration": ("déclaration du millénaire",),
    "undrip": ("déclaration (?:des nations unies )?sur les droits des peuples autochtones",),
    "peasants-declaration": (
        "déclaration (?:des nations unies )?sur les droits des paysans et (?:des )?autres personnes "
        "travaillant dans les zones rurales",
    ),
    "stockholm-declaration": (
        "déclaration de la conférence des nations unies sur l'environnement",
        "déclaration de stockholm",
    ),
    "rio-declaration": ("déclaration de rio(?: sur l'environnement et le développement)?",),
    "agenda-21": ("(?:programme )?action 21",),
    "vienna-declaration": ("déclaration et (?:le |du |au )?programme d'action de vienne",),
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
}

#: instrument -> what stands for it once a document has named it in full
SHORT: Mapping[str, tuple[str, ...]] = {
    "charter": ("la charte",),
    "statute-icj": ("(?:le|du|au) statut",),
    "league-covenant": ("(?:le|du|au) pacte",),
    "udhr": ("la déclaration",),
    "international-covenants": ("(?:les|des|aux) pactes(?: internationaux)?",),
    "iccpr": ("(?:le|du|au) pacte",),
    "iccpr-op1": ("(?:le|du|au) protocole",),
    "iccpr-op2": ("(?:le|du|au) protocole",),
    "icescr": ("(?:le|du|au) pacte",),
    "icescr-op": ("(?:le|du|au) protocole",),
    "icerd": ("(?:la|ladite|cette) convention",),
    "apartheid-convention": ("(?:la|ladite|cette) convention",),
    "cedaw": ("(?:la|ladite|cette) convention",),
    "cedaw-op": ("(?:le|du|au) protocole",),
    "cat": ("(?:la|ladite|cette) convention",),
    "opcat": ("(?:le|du|au) protocole",),
    "crc": ("(?:la|ladite|cette) convention",),
    "crc-opac": ("(?:le|du|au) protocole",),
    "crc-opsc": ("(?:le|du|au) protocole",),
    "crc-opic": ("(?:le|du|au) protocole",),
    "icrmw": ("(?:la|ladite|cette) convention",),
    "crpd": ("(?:la|ladite|cette) convention",),
    "crpd-op": ("(?:le|du|au) protocole",),
    "icppd": ("(?:la|ladite|cette) convention",),
    "genocide-convention": ("(?:la|ladite|cette) convention",),
    "refugee-convention": ("(?:la|ladite|cette) convention", "la convention de 1951"),
    "refugee-protocol": ("(?:le|du|au) protocole",),
    "stateless-persons-convention": ("(?:la|ladite|cette) convention", "la convention de 1954"),
    "statelessness-reduction-convention": ("(?:la|ladite|cette) convention", "la convention de 1961"),
    "slavery-convention": ("(?:la|ladite|cette) convention",),
    "supplementary-slavery-convention": ("(?:la|ladite|cette) convention",),
    "traffic-in-persons-convention": ("(?:la|ladite|cette) convention",),
    "ilo-29": ("(?:la|ladite|cette) convention",),
    "ilo-29-protocol": ("(?:le|du|au) protocole",),
    "ilo-87": ("(?:la|ladite|cette) convention",),
    "ilo-98": ("(?:la|ladite|cette) convention",),
    "ilo-105": ("(?:la|ladite|cette) convention",),
    "ilo-111": ("(?:la|ladite|cette) convention",),
    "ilo-138": ("(?:la|ladite|cette) convention",),
    "ilo-169": ("(?:la|ladite|cette) convention",),
    "ilo-182": ("(?:la|ladite|cette) convention",),
    "maritime-labour-convention": ("(?:la|ladite|cette) convention",),
    "work-in-fishing-convention": ("(?:la|ladite|cette) convention",),
    "seafarers-identity-documents-convention": ("(?:la|ladite|cette) convention",),
    "geneva-conventions": ("(?:les|des|aux) (?:quatre )?conventions",),
    "geneva-convention-1": ("(?:la|ladite|cette) convention",),
    "geneva-convention-2": ("(?:la|ladite|cette) convention",),
    "geneva-convention-3": ("(?:la|ladite|cette) convention",),
    "geneva-convention-4": ("(?:la|ladite|cette) convention",),
    "geneva-additional-protocols": ("(?:les|des|aux) (?:deux )?protocoles(?: additionnels)?",),
    "geneva-protocol-1": ("(?:le|du|au) protocole",),
    "geneva-protocol-2": ("(?:le|du|au) protocole",),
    "geneva-protocol-3": ("(?:le|du|au) protocole",),
    "hague-convention-4-1907": ("(?:la|ladite|cette) convention",),
    "geneva-gas-protocol-1925": ("(?:le|du|au) protocole",),
    "hague-cultural-property-convention": ("(?:la|ladite|cette) convention",),
    "hague-cultural-property-protocol-1": ("(?:le|du|au) protocole",),
    "hague-cultural-property-protocol-2": ("(?:le|du|au) protocole",),
    "npt": ("(?:le|du|au) traité",),
    "ctbt": ("(?:le|du|au) traité",),
    "ptbt": ("(?:le|du|au) traité",),
    "cwc": ("(?:la|ladite|cette) convention",),
    "bwc": ("(?:la|ladite|cette) convention",),
    "ccw": ("(?:la|ladite|cette) convention",),
    "ccw-protocol-1": ("(?:le|du|au) protocole",),
    "ccw-protocol-2": ("(?:le|du|au) protocole",),
    "ccw-protocol-2-amended": ("(?:le|du|au) protocole",),
    "ccw-protocol-3": ("(?:le|du|au) protocole",),
    "ccw-protocol-4": ("(?:le|du|au) protocole",),
    "ccw-protocol-5": ("(?:le|du|au) protocole",),
    "enmod": ("(?:la|ladite|cette) convention",),
    "ottawa-convention": ("(?:la|ladite|cette) convention",),
    "cluster-munitions-convention": ("(?:la|ladite|cette) convention",),
    "arms-trade-treaty": ("(?:le|du|au) traité",),
    "tpnw": ("(?:le|du|au) traité",),
    "kinshasa-convention": ("(?:la|ladite|cette) convention",),
    "tlatelolco-treaty": ("(?:le|du|au) traité",),
    "rarotonga-treaty": ("(?:le|du|au) traité",),
    "bangkok-treaty": ("(?:le|du|au) traité",),
    "pelindaba-treaty": ("(?:le|du|au) traité",),
    "semipalatinsk-treaty": ("(?:le|du|au) traité",),
    "seabed-treaty": ("(?:le|du|au) traité",),
    "antarctic-treaty": ("(?:le|du|au) traité",),
    "outer-space-treaty": ("(?:le|du|au) traité",),
    "rescue-agreement": ("l'accord",),
    "space-liability-convention": ("(?:la|ladite|cette) convention",),
    "space-registration-convention": ("(?:la|ladite|cette) convention",),
    "moon-agreement": ("l'accord",),
    "tokyo-convention": ("(?:la|ladite|cette) convention",),
    "hague-hijacking-convention": ("(?:la|ladite|cette) convention",),
    "montreal-convention-1971": ("(?:la|ladite|cette) convention",),
    "montreal-airports-protocol": ("(?:le|du|au) protocole",),
    "plastic-explosives-convention": ("(?:la|ladite|cette) convention",),
    "beijing-convention": ("(?:la|ladite|cette) convention",),
    "beijing-protocol": ("(?:le|du|au) protocole",),
    "sua-convention": ("(?:la|ladite|cette) convention",),
    "sua-protocol-2005": ("(?:le|du|au) protocole",),
    "sua-platforms-protocol": ("(?:le|du|au) protocole",),
    "sua-platforms-protocol-2005": ("(?:le|du|au) protocole",),
    "hostages-convention": ("(?:la|ladite|cette) convention",),
    "protected-persons-convention": ("(?:la|ladite|cette) convention",),
    "terrorist-bombings-convention": ("(?:la|ladite|cette) convention",),
    "terrorist-financing-convention": ("(?:la|ladite|cette) convention",),
    "nuclear-terrorism-convention": ("(?:la|ladite|cette) convention",),
    "mercenaries-convention": ("(?:la|ladite|cette) convention",),
    "nuclear-material-convention": ("(?:la|ladite|cette) convention",),
    "un-personnel-safety-convention": ("(?:la|ladite|cette) convention",),
    "un-personnel-safety-protocol": ("(?:le|du|au) protocole",),
    "untoc": ("(?:la|ladite|cette) convention",),
    "untoc-trafficking-protocol": ("(?:le|du|au) protocole",),
    "untoc-smuggling-protocol": ("(?:le|du|au) protocole",),
    "untoc-firearms-protocol": ("(?:le|du|au) protocole",),
    "uncac": ("(?:la|ladite|cette) convention",),
    "cybercrime-convention": ("(?:la|ladite|cette) convention",),
    "single-convention-narcotic-drugs": ("(?:la|ladite|cette) convention", "la convention (?:unique|de 1961)"),
    "psychotropic-substances-convention": ("(?:la|ladite|cette) convention", "la convention de 1971"),
    "illicit-traffic-convention-1988": ("(?:la|ladite|cette) convention", "la convention de 1988"),
    "rome-statute": ("(?:le|du|au) statut",),
    "icc-privileges-agreement": ("l'accord",),
    "statute-icty": ("(?:le|du|au) statut",),
    "statute-ictr": ("(?:le|du|au) statut",),
    "statute-irmct": ("(?:le|du|au) statut",),
    "vienna-convention-treaties": ("(?:la|ladite|cette) convention",),
    "vienna-convention-treaties-1986": ("(?:la|ladite|cette) convention",),
    "vienna-convention-diplomatic": ("(?:la|ladite|cette) convention",),
    "vienna-convention-consular": ("(?:la|ladite|cette) convention",),
    "un-privileges-convention": ("(?:la|ladite|cette) convention",),
    "specialized-agencies-privileges-convention": ("(?:la|ladite|cette) convention",),
    "headquarters-agreement": ("l'accord", "l'accord de siège"),
    "special-missions-convention": ("(?:la|ladite|cette) convention",),
    "jurisdictional-immunities-convention": ("(?:la|ladite|cette) convention",),
    "new-york-convention": ("(?:la|ladite|cette) convention", "la convention de new york"),
    "cisg": ("(?:la|ladite|cette) convention",),
    "singapore-convention": ("(?:la|ladite|cette) convention",),
    "mauritius-convention": ("(?:la|ladite|cette) convention",),
    "unclos": ("(?:la|ladite|cette) convention",),
    "part-xi-agreement": ("l'accord",),
    "fish-stocks-agreement": ("l'accord",),
    "bbnj-agreement": ("l'accord",),
    "solas": ("(?:la|ladite|cette) convention",),
    "marpol": ("(?:la|ladite|cette) convention",),
    "sar-convention": ("(?:la|ladite|cette) convention",),
    "stcw": ("(?:la|ladite|cette) convention",),
    "salvage-convention": ("(?:la|ladite|cette) convention",),
    "london-dumping-convention": ("(?:la|ladite|cette) convention", "la convention de londres"),
    "london-dumping-protocol": ("(?:le|du|au) protocole", "(?:le|du|au) protocole de londres"),
    "ballast-water-convention": ("(?:la|ladite|cette) convention",),
    "oprc-convention": ("(?:la|ladite|cette) convention",),
    "wreck-removal-convention": ("(?:la|ladite|cette) convention",),
    "ship-recycling-convention": ("(?:la|ladite|cette) convention",),
    "fal-convention": ("(?:la|ladite|cette) convention",),
    "underwater-heritage-convention": ("(?:la|ladite|cette) convention",),
    "unfccc": ("(?:la|ladite|cette) convention", "la convention-cadre"),
    "kyoto-protocol": ("(?:le|du|au) protocole",),
    "paris-agreement": ("l'accord",),
    "cbd": ("(?:la|ladite|cette) convention",),
    "cartagena-protocol": ("(?:le|du|au) protocole",),
    "nagoya-protocol": ("(?:le|du|au) protocole",),
    "unccd": ("(?:la|ladite|cette) convention",),
    "vienna-convention-ozone": ("(?:la|ladite|cette) convention",),
    "montreal-protocol": ("(?:le|du|au) protocole",),
    "basel-convention": ("(?:la|ladite|cette) convention",),
    "rotterdam-convention": ("(?:la|ladite|cette) convention",),
    "stockholm-convention": ("(?:la|ladite|cette) convention",),
    "minamata-convention": ("(?:la|ladite|cette) convention",),
    "cites": ("(?:la|ladite|cette) convention",),
    "cms": ("(?:la|ladite|cette) convention",),
    "ramsar-convention": ("(?:la|ladite|cette) convention",),
    "water-convention": ("(?:la|ladite|cette) convention",),
    "watercourses-convention": ("(?:la|ladite|cette) convention",),
    "aarhus-convention": ("(?:la|ladite|cette) convention",),
    "escazu-agreement": ("l'accord",),
    "nuclear-safety-convention": ("(?:la|ladite|cette) convention",),
    "nuclear-accident-notification-convention": ("(?:la|ladite|cette) convention",),
    "unesco-constitution": ("l'acte constitutif",),
    "unesco-convention-1970": ("(?:la|ladite|cette) convention",),
    "world-heritage-convention": ("(?:la|ladite|cette) convention",),
    "intangible-heritage-convention": ("(?:la|ladite|cette) convention",),
    "cultural-expressions-convention": ("(?:la|ladite|cette) convention",),
    "unidroit-convention-1995": ("(?:la|ladite|cette) convention",),
    "anti-doping-convention": ("(?:la|ladite|cette) convention",),
    "education-discrimination-convention": ("(?:la|ladite|cette) convention",),
    "who-constitution": ("la constitution",),
    "iaea-statute": ("(?:le|du|au) statut",),
    "chicago-convention": ("(?:la|ladite|cette) convention",),
    "marrakesh-agreement": ("l'accord",),
    "trips-agreement": ("l'accord",),
    "oas-charter": ("la charte",),
    "au-constitutive-act": ("l'acte constitutif",),
    "african-charter": ("la charte",),
    "maputo-protocol": ("(?:le|du|au) protocole",),
    "african-democracy-charter": ("la charte",),
    "kampala-convention": ("(?:la|ladite|cette) convention",),
    "oau-refugee-convention": ("(?:la|ladite|cette) convention",),
    "american-convention-human-rights": ("(?:la|ladite|cette) convention",),
    "echr": ("(?:la|ladite|cette) convention",),
    "arab-league-pact": ("la charte",),
    "asean-charter": ("la charte",),
    "dayton-agreement": ("l'accord", "(?:l'accord|accord) de paix"),
    "colonial-independence-declaration": ("la déclaration",),
    "friendly-relations-declaration": ("la déclaration",),
    "economic-rights-duties-charter": ("la charte",),
    "religious-intolerance-declaration": ("la déclaration",),
    "right-to-development-declaration": ("la déclaration",),
    "minorities-declaration": ("la déclaration",),
    "enforced-disappearance-declaration": ("la déclaration",),
    "violence-against-women-declaration": ("la déclaration",),
    "human-rights-defenders-declaration": ("la déclaration",),
    "culture-of-peace-declaration": ("la déclaration",),
    "millennium-declaration": ("la déclaration",),
    "undrip": ("la déclaration",),
    "peasants-declaration": ("la déclaration",),
    "stockholm-declaration": ("la déclaration",),
    "rio-declaration": ("la déclaration",),
    "vienna-declaration": ("la déclaration",),
    "icpd-programme-of-action": ("(?:le|du|au) programme d'action",),
    "copenhagen-declaration": ("la déclaration",),
    "beijing-declaration": ("la déclaration",),
    "durban-declaration": ("la déclaration",),
    "addis-ababa-action-agenda": ("(?:le|du|au) programme d'action",),
    "sendai-framework": ("(?:le|du|au) cadre(?: de sendai)?",),
    "agenda-2030": ("le programme 2030",),
    "pact-for-the-future": ("(?:le|du|au) pacte",),
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
}
