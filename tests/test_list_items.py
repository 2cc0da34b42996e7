"""Items of lists that nothing but their number and the line before tells from the text."""

from __future__ import annotations

import pytest

import akn
from tests.test_references import DATE

#: words of a resolution, a list of two levels and a last line over two lines in it
LINES = {
    "fr": """\
63/17. Droit à l’eau dans les établissements de haute montagne

Le Conseil des droits de l’homme,
1. Prend note du rapport ;
2. Engage les États :
a) À recenser les sources menacées, conformément à l’alinéa b) de l’article 11 ;
b) À protéger les sources dont dépendent les établissements qui sont le plus
isolés ;
c) À prendre sans plus tarder des mesures qui leur permettent :
i) D’entretenir les puits ; et
ii) De former des gardiens ;
d) À lui rendre compte de ce qu’ils auront fait ;
3. Décide de proroger le mandat du Rapporteur spécial pour une période de trois
ans.
""",
    "es": """\
63/17. El derecho al agua en los asentamientos de alta montaña

El Consejo de Derechos Humanos,
1. Toma nota del informe;
2. Insta a los Estados a que:
a) Determinen las fuentes amenazadas, de conformidad con el artículo 11 del Pacto;
b) Protejan las fuentes de las que dependen los asentamientos que están más
aislados;
c) Adopten sin más demora medidas que les permitan:
i) Mantener los pozos; y
ii) Formar a los guardianes;
d) Le presenten un informe sobre lo que hayan hecho;
3. Decide prorrogar el mandato del Relator Especial por un período de tres
años.
""",
}
NUMBERS = ["1", "2", "a", "b", "c", "i", "ii", "d", "3"]


@pytest.mark.parametrize("tag", LINES)
@pytest.mark.parametrize("bracket", ["", "("])
def test_the_next_item_after_a_colon_or_a_semicolon_opens_without_an_empty_line(tag: str, bracket: str) -> None:
    text = "".join(
        f"{bracket if line.partition(')')[0] in NUMBERS else ''}{line}" for line in LINES[tag].splitlines(keepends=True)
    )
    document = akn.convert(text, date=DATE, language=tag)
    assert [b.number.ascii for b in document.blocks if b.number][1:] == NUMBERS
    assert [b.level for b in document.blocks if b.kind.value == "point"] == [1, 1, 1, 2, 2, 1]


@pytest.mark.parametrize("line", ["b) de la Charte ;", "c) à suivre ;", "art) et lettres ;"])
def test_a_letter_that_is_not_the_next_of_a_list_opens_no_item(line: str) -> None:
    text = f"Le Conseil de sécurité,\n\n1. Décide d’agir comme il est dit aux alinéas a) et b) ;\n{line}\n"
    document = akn.convert(f"{text}2. Prie de faire rapport.\n", date=DATE, language="fr")
    assert [b.number.ascii for b in document.blocks if b.number] == ["1", "2"]


@pytest.mark.parametrize(
    "items",
    [
        "i) de garder les sources de montagne et les puits des vallées et\nii) de rendre compte avant l’hiver ;",
        "i) de garder les sources de montagne et les puits ; et ii)\nde lui en rendre compte avant l’hiver ;",
        "i) de garder les sources ; et ii) de lui en rendre compte avant l’hiver ;",
    ],
)
def test_a_list_within_a_sentence_stays_there_though_its_first_number_begins_a_line(items: str) -> None:
    text = f"Le Conseil de sécurité,\n\n    1. Décide que les tâches prioritaires sont les suivantes :\n{items}\n\n"
    document = akn.convert(f"{text}    2. Prie le Secrétaire général de faire rapport.\n", date=DATE, language="fr")
    assert [b.number.ascii for b in document.blocks if b.number] == ["1", "2"]
