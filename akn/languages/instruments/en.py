"""English names of legal instruments."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["NAMES", "SHORT", "THERETO"]

#: instrument -> its names, expressions over folded text
NAMES: Mapping[str, tuple[str, ...]] = {
    "charter": ("charter of the united nations", r"(?:united nations|un|u\.n\.) charter"),
    "statute-icj": ("statute of the (?:international court of justice|court(?! of ))",),
    "league-covenant": ("covenant of the league of nations",),
    "udhr": ("universal declaration of human rights",),
    "international-covenants": (
        "international covenants on human rights",
        "international (?:human rights covenants|covenants on civil and political rights and on economic, "
        "social and cultural rights)",
    ),
    "iccpr": ("(?:international )?covenant on civil and political rights", "iccpr"),
    "iccpr-op1": ("(?:first )?optional protocol to the (?:international )?covenant on civil and political rights",),
    "iccpr-op2": (
        "second optional protocol to the (?:international )?covenant on civil and political rights(?:,? "
        "aiming at the abolition of the death penalty)?",
    ),
    "icescr": ("(?:international )?covenant on economic, social,? and cultural rights", "icescr"),
    "icescr-op": ("optional protocol to the (?:international )?covenant on economic, social,? and cultural rights",),
    "icerd": ("(?:international )?convention on the elimination of (?:all forms of )?racial discrimination", "icerd"),
    "apartheid-convention": (
        "(?:international )?convention on the suppression and punishment of the crime of apartheid",
    ),
    "cedaw": ("convention on the elimination of all forms of discrimination against women",),
    "cedaw-op": (
        "optional protocol to the convention on the elimination of all forms of discrimination against women",
    ),
    "cat": (
        "(?:united nations )?convention against torture(?: and other cruel, inhuman or degrading treatment "
        "or punishment)?",
    ),
    "opcat": (
        "optional protocol to the convention against torture(?: and other cruel, inhuman or degrading "
        "treatment or punishment)?",
    ),
    "crc": ("(?:united nations )?convention on the rights of the child",),
    "crc-opac": (
        "optional protocol (?:to the convention on the rights of the child,? )?(?:on|concerning) the "
        "involvement of children in armed conflicts?",
    ),
    "crc-opsc": (
        "optional protocol (?:to the convention on the rights of the child,? )?on the sale of children, "
        "child prostitution and child pornography",
    ),
    "crc-opic": (
        "optional protocol (?:to the convention on the rights of the child,? )?on a communications procedure",
    ),
    "icrmw": (
        "(?:international )?convention on the protection of the rights of all migrant workers and members "
        "of their families",
    ),
    "crpd": ("(?:united nations )?convention on the rights of persons with disabilities",),
    "crpd-op": ("optional protocol to the convention on the rights of persons with disabilities",),
    "icppd": ("(?:international )?convention for the protection of all persons from enforced disappearances?",),
    "genocide-convention": (
        "convention on the prevention and punishment of the crime of genocide",
        "genocide convention",
    ),
    "refugee-convention": (
        "(?:1951 )?(?:united nations )?(?:geneva )?convention relating to the status of refugees(?: of "
        "(?:28 july )?1951)?",
        "1951 (?:refugee|geneva) convention",
        "1951 convention(?= and (?:the |its )?1967 protocol)",
    ),
    "refugee-protocol": (
        "(?:1967 )?protocol relating to the status of refugees(?: of (?:31 january )?1967)?",
        "1967 protocol(?: thereto)?",
    ),
    "stateless-persons-convention": ("(?:1954 )?convention relating to the status of stateless persons",),
    "statelessness-reduction-convention": ("(?:1961 )?convention on the reduction of statelessness",),
    "slavery-convention": ("(?:1926 )?slavery convention(?:,? (?:of )?1926)?",),
    "supplementary-slavery-convention": (
        "supplementary convention on the abolition of slavery, the slave trade,? and institutions and "
        "practices similar to slavery",
    ),
    "traffic-in-persons-convention": (
        "convention for the suppression of the traffic in persons and of the exploitation of the "
        "prostitution of others",
    ),
    "ilo-29": (
        r"(?:ilo )?forced labour convention(?:, 1930)?(?: \(no\. ?29\))?",
        r"(?:ilo|international labour organization) convention (?:no\. ?)?29",
    ),
    "ilo-29-protocol": (
        r"(?:2014 )?protocol (?:of 2014 )?to the (?:ilo )?forced labour convention(?:, 1930)?(?: \(no\. ?29\))?",
    ),
    "ilo-87": (
        r"freedom of association and protection of the right to organi[sz]e convention(?:, 1948)?(?: \(no\. ?87\))?",
    ),
    "ilo-98": (r"right to organi[sz]e and collective bargaining convention(?:, 1949)?(?: \(no\. ?98\))?",),
    "ilo-105": (r"abolition of forced labour convention(?:, 1957)?(?: \(no\. ?105\))?",),
    "ilo-111": (r"discrimination \(employment and occupation\) convention(?:, 1958)?(?: \(no\. ?111\))?",),
    "ilo-138": (r"minimum age convention(?:, 1973)?(?: \(no\. ?138\))?",),
    "ilo-169": (
        r"indigenous and tribal peoples convention(?:, 1989)?(?: \(no\. ?169\))?",
        r"(?:ilo|international labour organization) convention (?:no\. ?)?169",
    ),
    "ilo-182": (
        r"worst forms of child labour convention(?:, 1999)?(?: \(no\. ?182\))?",
        r"convention (?:no\. ?182 )?concerning the prohibition and immediate action for the elimination of "
        "the worst forms of child labour",
        r"(?:ilo|international labour organization) convention (?:no\. ?)?182",
    ),
    "maritime-labour-convention": ("maritime labour convention(?:,? (?:of )?2006)?",),
    "work-in-fishing-convention": (r"work in fishing convention(?:, 2007)?(?: \(no\. ?188\))?",),
    "seafarers-identity-documents-convention": (
        r"seafarers' identity documents convention(?: \(revised\))?(?:, (?:1958|2003))?(?:, as amended)?(?: "
        r"\(no\. ?(?:185|108)\))?",
    ),
    "geneva-conventions": (
        "(?:four )?geneva conventions(?! on the law)(?: of (?:12(?:th)? august )?1949)?",
        "1949 geneva conventions",
    ),
    "geneva-convention-1": (
        "geneva convention for the amelioration of the condition of the wounded and sick in armed forces in the field",
        "(?:first|1st) geneva convention",
    ),
    "geneva-convention-2": (
        "geneva convention for the amelioration of the condition of wounded, sick and shipwrecked members "
        "of armed forces at sea",
        "second geneva convention",
    ),
    "geneva-convention-3": (
        "geneva convention relative to the treatment of prisoners of war",
        "third geneva convention",
    ),
    "geneva-convention-4": (
        "geneva convention relative to the protection of civilian persons in time of war",
        "fourth geneva convention",
    ),
    "geneva-additional-protocols": (
        "(?:additional protocols|protocols additional) to the geneva conventions(?: of (?:12 august )?1949)?",
        "additional protocols(?: thereto)?,? of (?:8 june )?1977(?: and(?: of)?(?: 8 december)? 2005)?",
        "additional protocols thereto",
        "1977 (?:and 2005 )?additional protocols(?: thereto)?",
        "additional protocols i and ii(?: thereto| to the geneva conventions(?: of (?:12 august )?1949)?)?",
    ),
    "geneva-protocol-1": (
        "(?:first additional protocol|additional protocol i|protocol i additional|protocol "
        "additional|additional protocol) to the geneva conventions of (?:12 august )?1949,? and relating "
        r"to the protection of victims of international armed conflicts?(?:,? \(?protocol i\)?)?",
        "(?:first additional protocol|additional protocol i|protocol i additional) to the (?:1949 )?geneva "
        "conventions(?: of (?:12 august )?1949)?",
        "additional protocol i(?: of 1977)?(?! and | to the )",
    ),
    "geneva-protocol-2": (
        "(?:second additional protocol|additional protocol ii|protocol ii additional|protocol "
        "additional|additional protocol) to the geneva conventions of (?:12 august )?1949,? and relating "
        r"to the protection of victims of non-international armed conflicts?(?:,? \(?protocol ii\)?)?",
        "(?:second additional protocol|additional protocol ii|protocol ii additional) to the "
        "(?:1949 )?geneva conventions(?: of (?:12 august )?1949)?",
        "additional protocol ii(?: of 1977)?(?! to the )",
    ),
    "geneva-protocol-3": (
        "(?:third additional protocol|additional protocol iii|protocol iii additional|protocol "
        "additional|additional protocol) to the geneva conventions of (?:12 august )?1949,? and relating "
        r"to the adoption of an additional distinctive emblem(?:,? \(?protocol iii\)?)?",
        "(?:third additional protocol|additional protocol iii|protocol iii additional) to the "
        "(?:1949 )?geneva conventions(?: of (?:12 august )?1949)?",
        "additional protocol iii(?: of 2005)?",
    ),
    "hague-convention-4-1907": (
        r"(?:fourth )?(?:1907 )?hague convention (?:\(?(?:no\. )?iv\)? )?(?:of (?:18 "
        "october )?1907 )?(?:respecting|concerning) the laws and customs of war on land",
        r"hague convention \(?iv\)?(?: of (?:18 october )?1907)?",
        "hague regulations(?: of 1907)?",
    ),
    "geneva-gas-protocol-1925": (
        "(?:geneva )?protocol for the prohibition of the use in war of asphyxiating, poisonous or other "
        "gases,? and of bacteriological methods of warfare",
        "1925 geneva protocol",
        "geneva protocol of (?:17 june )?1925",
    ),
    "hague-cultural-property-convention": (
        "(?:1954 )?(?:hague )?convention for the protection of cultural property in the event of armed conflict",
        "1954 hague convention",
    ),
    "hague-cultural-property-protocol-1": (
        "(?:first )?(?:1954 )?(?:hague )?protocol (?:to the (?:1954 )?(?:hague )?convention )?for the "
        "protection of cultural property in the event of armed conflict",
    ),
    "hague-cultural-property-protocol-2": (
        "second protocol to the (?:1954 )?(?:hague )?convention (?:of 1954 )?for the protection of "
        "cultural property in the event of armed conflict",
    ),
    "npt": (
        "treaty on the non-proliferation of nuclear weapons",
        "(?:nuclear non-proliferation|non-proliferation) treaty",
        "npt(?!/)",
    ),
    "ctbt": ("comprehensive nuclear[- ]test[- ]ban treaty", "ctbt(?!/)"),
    "ptbt": (
        "treaty banning nuclear weapon tests in the atmosphere, in outer space and under water",
        "partial (?:nuclear )?test[- ]ban treaty",
    ),
    "cwc": (
        "convention on the prohibition of the development, production, stockpiling and use of chemical "
        "weapons and on their destruction",
        "chemical weapons convention",
    ),
    "bwc": (
        "convention on the prohibition of the development, production and stockpiling of bacteriological "
        r"\(biological\) and toxin weapons and on their destruction",
        "biological (?:and toxin )?weapons convention",
    ),
    "ccw": (
        "convention on prohibitions or restrictions on the use of certain conventional weapons(?: which "
        "may be deemed to be excessively injurious or to have indiscriminate effects)?",
        "convention on certain conventional weapons",
        "certain conventional weapons convention",
        "ccw convention",
    ),
    "ccw-protocol-1": (r"protocol on non-detectable fragments(?: \(protocol i\))?",),
    "ccw-protocol-2": (
        "protocol on prohibitions or restrictions on the use of mines, booby-traps and other devices(?: "
        r"\(protocol ii\))?",
    ),
    "ccw-protocol-2-amended": (
        "(?:amended )?protocol on prohibitions or restrictions on the use of mines, booby-traps and other "
        r"devices(?: \(protocol ii\))?,? as amended (?:on 3 may 1996|in 1996)(?: \((?:amended protocol "
        r"ii|protocol ii as amended on 3 may 1996)\))?",
        "amended protocol ii",
    ),
    "ccw-protocol-3": (
        r"protocol on prohibitions or restrictions on the use of incendiary weapons(?: \(protocol iii\))?",
    ),
    "ccw-protocol-4": (r"protocol on blinding laser weapons(?: \(protocol iv\))?",),
    "ccw-protocol-5": (r"protocol on explosive remnants of war(?: \(protocol v\))?",),
    "enmod": (
        "convention on the prohibition of military or any other hostile use of environmental modification techniques",
    ),
    "ottawa-convention": (
        "convention on the prohibition of the use, stockpiling, production and transfer of anti-?personnel "
        "mines and on their destruction",
        "anti-?personnel (?:land)?mine[- ]ban convention",
        "mine ban (?:convention|treaty)",
        "ottawa (?:convention|treaty)",
    ),
    "cluster-munitions-convention": ("convention on cluster munitions",),
    "arms-trade-treaty": ("arms trade treaty",),
    "tpnw": ("treaty on the prohibition of nuclear weapons", "tpnw(?!/)"),
    "kinshasa-convention": (
        "central african convention for the control of small arms and light weapons, their ammunition and "
        "all parts and components that can be used for their manufacture, repair and assembly",
        "kinshasa convention",
    ),
    "tlatelolco-treaty": (
        "treaty of tlatelolco",
        "treaty for the prohibition of nuclear weapons in latin america(?: and the caribbean)?",
    ),
    "rarotonga-treaty": ("treaty of rarotonga", "south pacific nuclear[- ]free[- ]zone treaty"),
    "bangkok-treaty": (
        "treaty on the south-?east asia nuclear[- ]weapon[- ]free zone",
        "bangkok treaty",
        "treaty of bangkok",
    ),
    "pelindaba-treaty": (
        "african nuclear[- ]weapon[- ]free[- ]zone treaty",
        "treaty of pelindaba",
        "pelindaba treaty",
    ),
    "semipalatinsk-treaty": (
        "treaty on a nuclear[- ]weapon[- ]free zone in central asia",
        "semipalatinsk treaty",
        "treaty of semipalatinsk",
    ),
    "seabed-treaty": (
        "treaty on the prohibition of the emplacement of nuclear weapons and other weapons of mass "
        "destruction on the sea-?bed and the ocean floor and in the subsoil thereof",
    ),
    "antarctic-treaty": ("antarctic treaty",),
    "outer-space-treaty": (
        "treaty on principles governing the activities of states in the exploration and use of outer "
        "space,? including the moon and other celestial bodies",
        "outer space treaty",
    ),
    "rescue-agreement": (
        "agreement on the rescue of astronauts, the return of astronauts and the return of objects "
        "launched into outer space",
    ),
    "space-liability-convention": ("convention on international liability for damage caused by space objects",),
    "space-registration-convention": ("convention on registration of objects launched into outer space",),
    "moon-agreement": ("agreement governing the activities of states on the moon and other celestial bodies",),
    "tokyo-convention": ("convention on offences and certain other acts committed on board aircraft",),
    "hague-hijacking-convention": ("convention for the suppression of unlawful seizure of aircraft",),
    "montreal-convention-1971": (
        "convention for the suppression of unlawful acts against the safety of civil aviation",
    ),
    "montreal-airports-protocol": (
        "protocol for the suppression of unlawful acts of violence at airports serving international civil aviation",
    ),
    "plastic-explosives-convention": ("convention on the marking of plastic explosives for the purpose of detection",),
    "beijing-convention": ("convention on the suppression of unlawful acts relating to international civil aviation",),
    "beijing-protocol": (
        "protocol supplementary to the convention for the suppression of unlawful seizure of aircraft",
    ),
    "sua-convention": (
        "(?:1988 )?convention for the suppression of unlawful acts against the safety of maritime navigation",
    ),
    "sua-protocol-2005": (
        "2005 protocol to the convention for the suppression of unlawful acts against the safety of "
        "maritime navigation",
        "protocol of 2005 to the convention for the suppression of unlawful acts against the safety of "
        "maritime navigation",
    ),
    "sua-platforms-protocol": (
        "(?:1988 )?protocol for the suppression of unlawful acts against the safety of fixed platforms "
        "located on the continental shelf",
    ),
    "sua-platforms-protocol-2005": (
        "(?:2005 protocol|protocol of 2005) to the (?:1988 )?protocol (?:of 1988 )?for the suppression of "
        "unlawful acts against the safety of fixed platforms located on the continental shelf",
    ),
    "hostages-convention": ("international convention against the taking of hostages",),
    "protected-persons-convention": (
        "convention on the prevention and punishment of crimes against internationally protected persons,? "
        "including diplomatic agents",
    ),
    "terrorist-bombings-convention": ("international convention for the suppression of terrorist bombings",),
    "terrorist-financing-convention": ("international convention for the suppression of the financing of terrorism",),
    "nuclear-terrorism-convention": ("international convention for the suppression of acts of nuclear terrorism",),
    "mercenaries-convention": (
        "international convention against the recruitment, use, financing and training of mercenaries",
    ),
    "nuclear-material-convention": (
        "convention on the physical protection of nuclear material(?: and nuclear facilities)?",
    ),
    "un-personnel-safety-convention": ("convention on the safety of united nations and associated personnel",),
    "un-personnel-safety-protocol": (
        "optional protocol to the convention on the safety of united nations and associated personnel",
    ),
    "untoc": ("(?:united nations )?convention against transnational organi[sz]ed crime", "palermo convention"),
    "untoc-trafficking-protocol": (
        "protocol to prevent, suppress and punish trafficking in persons,? especially women and "
        "children(?:,? supplementing the united nations convention against transnational organi[sz]ed crime)?",
        "trafficking in persons protocol",
    ),
    "untoc-smuggling-protocol": (
        "protocol against the smuggling of migrants by land, sea and air(?:,? supplementing the united "
        "nations convention against transnational organi[sz]ed crime)?",
    ),
    "untoc-firearms-protocol": (
        "protocol against the illicit manufacturing of and trafficking in firearms,? their parts and "
        "components and ammunition(?:,? supplementing the united nations convention against transnational "
        "organi[sz]ed crime)?",
    ),
    "uncac": ("united nations convention against corruption",),
    "cybercrime-convention": (
        "united nations convention against cybercrime(?:; strengthening international cooperation for "
        "combating certain crimes committed by means of information and communications technology systems "
        "and for the sharing of evidence in electronic form of serious crimes)?",
    ),
    "single-convention-narcotic-drugs": (
        "single convention on narcotic drugs(?:,? of 1961|,? 1961)?(?:,? as amended by the 1972 protocol)?",
    ),
    "psychotropic-substances-convention": ("convention on psychotropic substances(?:,? of 1971|,? 1971)?",),
    "illicit-traffic-convention-1988": (
        "(?:united nations )?convention against illicit traffic in narcotic drugs and psychotropic "
        "substances(?:,? of 1988|,? 1988)?",
    ),
    "rome-statute": (
        "rome statute(?: of the (?:international criminal )?court)?",
        "statute of the international criminal court",
    ),
    "icc-privileges-agreement": ("agreement on the privileges and immunities of the international criminal court",),
    "statute-icty": ("statute of the international (?:criminal )?tribunal for the former yugoslavia",),
    "statute-ictr": ("statute of the international (?:criminal )?tribunal for rwanda",),
    "statute-irmct": ("statute of the (?:international residual )?mechanism(?: for criminal tribunals)?",),
    "vienna-convention-treaties": ("vienna convention on the law of treaties",),
    "vienna-convention-treaties-1986": (
        "vienna convention on the law of treaties between states and international organizations or "
        "between international organizations",
    ),
    "vienna-convention-diplomatic": ("(?:1961 )?vienna convention on diplomatic relations(?: of (?:18 april )?1961)?",),
    "vienna-convention-consular": ("(?:1963 )?vienna convention on consular relations(?: of (?:24 april )?1963)?",),
    "un-privileges-convention": ("convention on the privileges and immunities of the united nations",),
    "specialized-agencies-privileges-convention": (
        "convention on the privileges and immunities of the specialized agencies",
    ),
    "headquarters-agreement": (
        "agreement between the united nations and the united states of america regarding the headquarters "
        "of the united nations",
    ),
    "special-missions-convention": ("convention on special missions",),
    "jurisdictional-immunities-convention": (
        "(?:united nations )?convention on jurisdictional immunities of states and their property",
    ),
    "new-york-convention": ("convention on the recognition and enforcement of foreign arbitral awards",),
    "cisg": ("(?:united nations )?convention on contracts for the international sale of goods",),
    "singapore-convention": (
        "united nations convention on international settlement agreements resulting from mediation",
        "singapore convention(?: on mediation)?",
    ),
    "mauritius-convention": (
        "united nations convention on transparency in treaty-based investor-state arbitration",
        "mauritius convention(?: on transparency)?",
    ),
    "marrakesh-treaty-vip": (
        "marrakesh treaty(?: to facilitate access to published works for persons who are blind, visually "
        "impaired,? or otherwise print disabled)?",
    ),
    "barcelona-convention": (
        "convention for the protection of the marine environment and the coastal region of the mediterranean",
        "convention for the protection of the mediterranean sea against pollution",
        "barcelona convention",
    ),
    "unclos": (
        "(?:1982 )?(?:united nations|un) convention on the law of the sea(?:,? of (?:10 december )?1982|, 1982)?",
        "unclos",
    ),
    "part-xi-agreement": (
        "agreement relating to the implementation of part xi of the united nations convention on the law "
        "of the sea(?: of 10 december 1982)?",
        "part xi agreement",
    ),
    "fish-stocks-agreement": (
        "(?:1995 )?(?:united nations )?agreement for the implementation of the provisions of the united "
        "nations convention on the law of the sea of 10 december 1982 relating to the conservation and "
        "management of straddling fish stocks and highly migratory fish stocks",
        "(?:united nations )?fish stocks agreement",
    ),
    "bbnj-agreement": (
        "agreement under the united nations convention on the law of the sea on the conservation and "
        "sustainable use of marine biological diversity of areas beyond national jurisdiction",
        "bbnj agreement",
        "agreement on marine biological diversity of areas beyond national jurisdiction",
    ),
    "solas": ("international convention for the safety of life at sea(?:,? (?:of )?1974)?", "solas convention"),
    "marpol": (
        "international convention for the prevention of pollution from ships(?:,? (?:of )?1973)?(?:,? as "
        "modified by the protocol of 1978(?: relating thereto)?)?",
        "marpol",
    ),
    "sar-convention": ("international convention on maritime search and rescue(?:,? (?:of )?1979)?",),
    "stcw": (
        "international convention on standards of training, certification and watchkeeping for "
        "seafarers(?:,? (?:of )?1978)?",
    ),
    "salvage-convention": ("international convention on salvage(?:,? (?:of )?1989)?",),
    "london-dumping-convention": (
        "convention on the prevention of marine pollution by dumping of wastes and other matter(?:,? (?:of )?1972)?",
    ),
    "london-dumping-protocol": (
        "(?:1996 protocol|protocol of 1996) to the convention on the prevention of marine pollution by "
        "dumping of wastes and other matter(?:,? (?:of )?1972)?",
    ),
    "ballast-water-convention": (
        "international convention for the control and management of ships' ballast water and sediments(?:,? 2004)?",
    ),
    "oprc-convention": (
        "international convention on oil pollution preparedness, response and cooperation(?:,? 1990)?",
    ),
    "wreck-removal-convention": ("nairobi international convention on the removal of wrecks(?:,? 2007)?",),
    "ship-recycling-convention": (
        "hong kong international convention for the safe and environmentally sound recycling of ships(?:,? 2009)?",
    ),
    "fal-convention": ("convention on facilitation of international maritime traffic(?:,? 1965)?",),
    "underwater-heritage-convention": ("(?:2001 )?convention on the protection of the underwater cultural heritage",),
    "unfccc": ("(?:united nations )?framework convention on climate change", "unfccc"),
    "kyoto-protocol": ("kyoto protocol(?: to the united nations framework convention on climate change)?",),
    "paris-agreement": (
        "paris agreement(?: (?:on climate change|under the united nations framework convention on climate change))?",
    ),
    "cbd": ("(?:united nations )?convention on biological diversity",),
    "cartagena-protocol": ("cartagena protocol(?: on biosafety)?(?: to the convention on biological diversity)?",),
    "nagoya-protocol": (
        "nagoya protocol(?: on access to genetic resources and the fair and equitable sharing of benefits "
        "arising from their utilization)?(?: to the convention on biological diversity)?",
    ),
    "unccd": (
        "(?:united nations )?convention to combat desertification(?: in those countries experiencing "
        "serious drought and/or desertification,? particularly in africa)?",
    ),
    "vienna-convention-ozone": ("vienna convention for the protection of the ozone layer",),
    "montreal-protocol": ("montreal protocol(?: on substances that deplete the ozone layer)?",),
    "basel-convention": (
        "basel convention(?: on the control of transboundary movements of hazardous wastes and their disposal)?",
    ),
    "rotterdam-convention": (
        "rotterdam convention(?: on the prior informed consent procedure for certain hazardous chemicals "
        "and pesticides in international trade)?",
    ),
    "stockholm-convention": ("stockholm convention(?: on persistent organic pollutants)?",),
    "minamata-convention": ("minamata convention(?: on mercury)?",),
    "cites": ("convention on international trade in endangered species(?: of wild fauna and flora)?",),
    "cms": ("convention on the conservation of migratory species of wild animals",),
    "ramsar-convention": (
        "(?:ramsar )?convention on wetlands(?: of international importance(?:,? especially as waterfowl habitat)?)?",
        "ramsar convention",
    ),
    "water-convention": ("convention on the protection and use of transboundary watercourses and international lakes",),
    "watercourses-convention": ("convention on the law of the non-navigational uses of international watercourses",),
    "aarhus-convention": (
        "convention on access to information, public participation in decision-making and access to "
        "justice in environmental matters",
        "aarhus convention",
    ),
    "escazu-agreement": (
        "regional agreement on access to information, public participation and justice in environmental "
        "matters in latin america and the caribbean",
        "escaz[uú] agreement",
    ),
    "nuclear-safety-convention": ("convention on nuclear safety",),
    "nuclear-accident-notification-convention": ("convention on early notification of a nuclear accident",),
    "unesco-constitution": (
        "constitution of (?:the united nations educational, scientific and cultural organization|unesco)",
        "unesco constitution",
    ),
    "unesco-convention-1970": (
        "(?:1970 )?(?:unesco )?convention on the means of prohibiting and preventing the illicit import, "
        "export and transfer of ownership of cultural property",
    ),
    "world-heritage-convention": (
        "convention (?:concerning|for) the protection of the world cultural and natural heritage",
        "world heritage convention",
    ),
    "intangible-heritage-convention": ("convention for the safeguarding of the intangible cultural heritage",),
    "cultural-expressions-convention": (
        "convention on the protection and promotion of the diversity of cultural expressions",
    ),
    "unidroit-convention-1995": ("(?:unidroit )?convention on stolen or illegally exported cultural objects",),
    "anti-doping-convention": ("international convention against doping in sport",),
    "education-discrimination-convention": ("(?:unesco )?convention against discrimination in education",),
    "who-constitution": ("constitution of the world health organization",),
    "iaea-statute": ("statute of the international atomic energy agency",),
    "chicago-convention": ("convention on international civil aviation(?:,? 1944)?", "chicago convention"),
    "marrakesh-agreement": ("marrakesh agreement establishing the world trade organization",),
    "trips-agreement": (
        "(?:wto )?agreement on trade-related aspects of intellectual property rights",
        "trips agreement",
    ),
    "oas-charter": ("charter of the organization of american states",),
    "au-constitutive-act": ("constitutive act of the african union", "african union constitutive act"),
    "african-charter": ("african charter on human and peoples'? rights",),
    "maputo-protocol": (
        "(?:maputo )?protocol to the african charter on human and peoples'? rights on the rights of "
        "women(?: in africa)?",
        "maputo protocol",
    ),
    "african-democracy-charter": ("african charter on democracy, elections and governance",),
    "kampala-convention": (
        "african union convention for the protection and assistance of internally displaced persons in africa",
        "kampala convention",
    ),
    "oau-refugee-convention": (
        "(?:1969 )?(?:organization of african unity|oau) convention governing the specific aspects of "
        "refugee problems in africa",
        "convention governing the specific aspects of refugee problems in africa",
    ),
    "american-convention-human-rights": ("american convention on human rights",),
    "echr": (
        "(?:european )?convention for the protection of human rights and fundamental freedoms",
        "european convention on human rights",
    ),
    "arab-league-pact": ("(?:charter|pact) of the league of arab states",),
    "asean-charter": ("charter of the association of southeast asian nations", "asean charter"),
    "colonial-independence-declaration": (
        "declaration on the granting of independence to colonial countries and peoples",
    ),
    "friendly-relations-declaration": (
        "declaration on principles of international law concerning friendly relations and co-?operation "
        "among states(?: in accordance with the charter of the united nations)?",
    ),
    "economic-rights-duties-charter": ("charter of economic rights and duties of states",),
    "religious-intolerance-declaration": (
        "declaration on the elimination of all forms of intolerance and of discrimination based on religion or belief",
    ),
    "right-to-development-declaration": ("declaration on the right to development",),
    "minorities-declaration": (
        "declaration on the rights of persons belonging to national or ethnic, religious and linguistic minorities",
    ),
    "enforced-disappearance-declaration": (
        "declaration on the protection of all persons from enforced disappearances?",
    ),
    "violence-against-women-declaration": ("declaration on the elimination of violence against women",),
    "human-rights-defenders-declaration": (
        "declaration on the right and responsibility of individuals, groups and organs of society to "
        "promote and protect universally recogni[sz]ed human rights and fundamental freedoms",
        "declaration on human rights defenders",
    ),
    "culture-of-peace-declaration": ("declaration and programme of action on a culture of peace",),
    "millennium-declaration": ("(?:united nations )?millennium declaration",),
    "undrip": ("(?:united nations )?declaration on the rights of indigenous peoples",),
    "peasants-declaration": (
        "(?:united nations )?declaration on the rights of peasants and other people working in rural areas",
    ),
    "stockholm-declaration": (
        "declaration of the united nations conference on the human environment",
        "stockholm declaration on the human environment",
    ),
    "rio-declaration": ("rio declaration(?: on environment and development)?",),
    "agenda-21": ("agenda 21",),
    "vienna-declaration": ("vienna declaration and programme of action(?! for)",),
    "icpd-programme-of-action": ("programme of action of the international conference on population and development",),
    "copenhagen-declaration": ("copenhagen declaration on social development",),
    "beijing-declaration": ("beijing declaration and platform for action", "beijing platform for action"),
    "durban-declaration": ("durban declaration and programme of action",),
    "addis-ababa-action-agenda": (
        "addis ababa action agenda(?: of the third international conference on financing for development)?",
    ),
    "sendai-framework": ("sendai framework(?: for disaster risk reduction(?: 2015-2030)?)?",),
    "agenda-2030": ("2030 agenda(?: for sustainable development)?",),
    "pact-for-the-future": ("pact for the future",),
    "oau-charter": ("charter of the organi[sz]ation of african unity",),
    "ecowas-small-arms-convention": ("(?:ecowas )?convention on small arms and light weapons,? their ammunition and other related materials",),
    "crc-optional-protocols": ("(?:the )?(?:two )?optional protocols (?:to the convention on the rights of the child|thereto)",),
}

#: instrument -> what stands for it once a document has named it in full
SHORT: Mapping[str, tuple[str, ...]] = {
    "charter": ("the charter(?! of )",),
    "statute-icj": ("(?:the|that) statute",),
    "league-covenant": (r"(?:the|that) covenant(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "udhr": (r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "international-covenants": ("the (?:international )?covenants",),
    "iccpr": (r"(?:the|that) covenant(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "iccpr-op1": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "iccpr-op2": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "icescr": (r"(?:the|that) covenant(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "icescr-op": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "icerd": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "apartheid-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "cedaw": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "cedaw-op": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "cat": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "opcat": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "crc": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "crc-opac": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "crc-opsc": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "crc-opic": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "icrmw": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "crpd": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "crpd-op": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "icppd": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "genocide-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "refugee-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "the 1951 convention",
    ),
    "refugee-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "stateless-persons-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "the 1954 convention",
    ),
    "statelessness-reduction-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "the 1961 convention",
    ),
    "slavery-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "supplementary-slavery-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "traffic-in-persons-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "ilo-29": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ilo-29-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ilo-87": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ilo-98": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ilo-105": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ilo-111": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ilo-138": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ilo-169": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ilo-182": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "maritime-labour-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "work-in-fishing-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "seafarers-identity-documents-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "geneva-conventions": ("the (?:four )?conventions",),
    "geneva-convention-1": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "geneva-convention-2": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "geneva-convention-3": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "geneva-convention-4": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "geneva-additional-protocols": ("the (?:two )?(?:additional )?protocols",),
    "geneva-protocol-1": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "geneva-protocol-2": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "geneva-protocol-3": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "hague-convention-4-1907": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "geneva-gas-protocol-1925": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "hague-cultural-property-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "hague-cultural-property-protocol-1": (
        r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "hague-cultural-property-protocol-2": (
        r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "npt": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ctbt": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ptbt": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "cwc": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "bwc": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ccw": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ccw-protocol-1": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ccw-protocol-2": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ccw-protocol-2-amended": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ccw-protocol-3": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ccw-protocol-4": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ccw-protocol-5": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "enmod": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ottawa-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "cluster-munitions-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "arms-trade-treaty": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "tpnw": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "kinshasa-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "tlatelolco-treaty": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "rarotonga-treaty": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "bangkok-treaty": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "pelindaba-treaty": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "semipalatinsk-treaty": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "seabed-treaty": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "antarctic-treaty": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "outer-space-treaty": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "rescue-agreement": (r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "space-liability-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "space-registration-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "moon-agreement": (r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "tokyo-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "hague-hijacking-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "montreal-convention-1971": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "montreal-airports-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "plastic-explosives-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "beijing-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "beijing-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "sua-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "sua-protocol-2005": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "sua-platforms-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "sua-platforms-protocol-2005": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "hostages-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "protected-persons-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "terrorist-bombings-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "terrorist-financing-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "nuclear-terrorism-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "mercenaries-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "nuclear-material-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "un-personnel-safety-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "un-personnel-safety-protocol": (r"the (?:optional )?protocol(?! on (?!\d))",),
    "untoc": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "untoc-trafficking-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "untoc-smuggling-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "untoc-firearms-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "uncac": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "cybercrime-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "single-convention-narcotic-drugs": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "the (?:single|1961) convention",
    ),
    "psychotropic-substances-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "the 1971 convention",
    ),
    "illicit-traffic-convention-1988": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "the 1988 convention",
    ),
    "rome-statute": ("(?:the|that) statute",),
    "icc-privileges-agreement": (r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "statute-icty": ("(?:the|that) statute",),
    "statute-ictr": ("(?:the|that) statute",),
    "statute-irmct": ("(?:the|that) statute",),
    "vienna-convention-treaties": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "vienna-convention-treaties-1986": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "vienna-convention-diplomatic": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "vienna-convention-consular": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "un-privileges-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "specialized-agencies-privileges-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "headquarters-agreement": (
        r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "the headquarters agreement",
    ),
    "special-missions-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "jurisdictional-immunities-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "new-york-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "(?:the )?new york convention",
    ),
    "cisg": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "singapore-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "mauritius-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "marrakesh-treaty-vip": (r"(?:the|that) treaty(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "barcelona-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "unclos": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "part-xi-agreement": (r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "fish-stocks-agreement": (r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "bbnj-agreement": (
        r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "the bbnj agreement",
    ),
    "solas": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "marpol": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "sar-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "stcw": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "salvage-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "london-dumping-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "(?:the )?london convention",
    ),
    "london-dumping-protocol": (
        r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "(?:the )?london protocol",
    ),
    "ballast-water-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "oprc-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "wreck-removal-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ship-recycling-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "fal-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "underwater-heritage-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "unfccc": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
        "the framework convention",
    ),
    "kyoto-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "paris-agreement": (r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "cbd": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "cartagena-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "nagoya-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "unccd": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "vienna-convention-ozone": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "montreal-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "basel-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "rotterdam-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "stockholm-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "minamata-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "cites": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "cms": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "ramsar-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "water-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "watercourses-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "aarhus-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "escazu-agreement": (r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "nuclear-safety-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "nuclear-accident-notification-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "unesco-constitution": ("(?:the|that) constitution",),
    "unesco-convention-1970": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "world-heritage-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "intangible-heritage-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "cultural-expressions-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "unidroit-convention-1995": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "anti-doping-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "education-discrimination-convention": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "who-constitution": ("(?:the|that) constitution",),
    "iaea-statute": ("(?:the|that) statute", "the statute of the agency"),
    "chicago-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "marrakesh-agreement": (r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "trips-agreement": (r"(?:the|that) agreement(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "oas-charter": ("the charter(?! of )",),
    "au-constitutive-act": ("the (?:constitutive )?act",),
    "african-charter": ("the charter(?! of )",),
    "maputo-protocol": (r"(?:the|that) protocol(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "african-democracy-charter": ("the charter(?! of )",),
    "kampala-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "oau-refugee-convention": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "american-convention-human-rights": (
        r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "echr": (r"(?:the|that) convention(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "arab-league-pact": ("the charter(?! of )",),
    "asean-charter": ("the charter(?! of )",),
    "colonial-independence-declaration": (
        r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "friendly-relations-declaration": (
        r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "economic-rights-duties-charter": ("the charter(?! of )",),
    "religious-intolerance-declaration": (
        r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "right-to-development-declaration": (
        r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "minorities-declaration": (r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "enforced-disappearance-declaration": (
        r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "violence-against-women-declaration": (
        r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "human-rights-defenders-declaration": (
        r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",
    ),
    "culture-of-peace-declaration": ("the declaration(?: and programme of action)?",),
    "millennium-declaration": (r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "undrip": (r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "peasants-declaration": (r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "stockholm-declaration": (r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "rio-declaration": (r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "vienna-declaration": ("the declaration(?: and programme of action)?",),
    "copenhagen-declaration": (r"(?:the|that) declaration(?! (?:of the|on(?! \d)|against|relating to|for the) )",),
    "beijing-declaration": ("the declaration", "the platform for action"),
    "durban-declaration": ("the declaration(?: and programme of action)?",),
    "addis-ababa-action-agenda": ("the action agenda",),
    "sendai-framework": ("the framework",),
    "agenda-2030": ("the (?:2030 )?agenda",),
    "pact-for-the-future": ("the pact",),
    "ecowas-small-arms-convention": ("(?:the|that) convention",),
}

#: protocol -> what names it directly after the name of its convention ("… and the Optional Protocol thereto")
THERETO: Mapping[str, tuple[str, ...]] = {
    "iccpr-op1": ("(?:the|its) (?:first )?optional protocol(?: thereto)?",),
    "iccpr-op2": ("(?:the|its) second optional protocol(?: thereto)?",),
    "icescr-op": ("(?:the|its) optional protocol(?: thereto)?",),
    "cedaw-op": ("(?:the|its) optional protocol(?: thereto)?",),
    "opcat": ("(?:the|its) optional protocol(?: thereto)?",),
    "crpd-op": ("(?:the|its) optional protocol(?: thereto)?",),
    "geneva-additional-protocols": ("(?:the|their) (?:two )?additional protocols(?: thereto)?",),
    "un-personnel-safety-protocol": ("(?:the|its) optional protocol(?: thereto)?",),
    "crc-optional-protocols": ("optional protocols(?: thereto)?",),
}
