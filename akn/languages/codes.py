"""Languages of the world: their codes, and the direction in which they are written."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["direction_of", "script_of", "tag_of"]

#: ISO 639-2 codes (also the bibliographic ones) with the ISO 639-1 code that BCP 47 wants in their place
_SHORTER_CODES = (
    "aar:aa abk:ab ave:ae afr:af aka:ak amh:am arg:an ara:ar asm:as ava:av aym:ay aze:az bak:ba bel:be bul:bg bis:bi "
    "bam:bm ben:bn bod:bo tib:bo bre:br bos:bs cat:ca che:ce cha:ch cos:co cre:cr ces:cs cze:cs chu:cu chv:cv cym:cy "
    "wel:cy dan:da deu:de ger:de div:dv dzo:dz ewe:ee ell:el gre:el eng:en epo:eo spa:es est:et eus:eu baq:eu fas:fa "
    "per:fa ful:ff fin:fi fij:fj fao:fo fra:fr fre:fr fry:fy gle:ga gla:gd glg:gl grn:gn guj:gu glv:gv hau:ha heb:he "
    "hin:hi hmo:ho hrv:hr hat:ht hun:hu hye:hy arm:hy her:hz ina:ia ind:id ile:ie ibo:ig iii:ii ipk:ik ido:io isl:is "
    "ice:is ita:it iku:iu jpn:ja jav:jv kat:ka geo:ka kon:kg kik:ki kua:kj kaz:kk kal:kl khm:km kan:kn kor:ko kau:kr "
    "kas:ks kur:ku kom:kv cor:kw kir:ky lat:la ltz:lb lug:lg lim:li lin:ln lao:lo lit:lt lub:lu lav:lv mlg:mg mah:mh "
    "mri:mi mao:mi mkd:mk mac:mk mal:ml mon:mn mar:mr msa:ms may:ms mlt:mt mya:my bur:my nau:na nob:nb nde:nd nep:ne "
    "ndo:ng nld:nl dut:nl nno:nn nor:no nbl:nr nav:nv nya:ny oci:oc oji:oj orm:om ori:or oss:os pan:pa pli:pi pol:pl "
    "pus:ps por:pt que:qu roh:rm run:rn ron:ro rum:ro rus:ru kin:rw san:sa srd:sc snd:sd sme:se sag:sg sin:si slk:sk "
    "slo:sk slv:sl smo:sm sna:sn som:so sqi:sq alb:sq srp:sr ssw:ss sot:st sun:su swe:sv swa:sw tam:ta tel:te tgk:tg "
    "tha:th tir:ti tuk:tk tgl:tl tsn:tn ton:to tur:tr tso:ts tat:tt twi:tw tah:ty uig:ug ukr:uk urd:ur uzb:uz ven:ve "
    "vie:vi vol:vo wln:wa wol:wo xho:xh yid:yi yor:yo zha:za zho:zh chi:zh zul:zu"
)
_SHORTER = dict(pair.split(":") for pair in _SHORTER_CODES.split())

#: script (ISO 15924) -> languages that are written in it where no script is named, and scripts that look alike to type
_USED_BY = {
    "Arab": "ar ckb fa ks lrc mzn ps sd ug ur arab aran",
    "Hebr": "he yi hebr",
    "Syrc": "arc syr syrc",
    "Thaa": "dv thaa",
    "Nkoo": "nqo nkoo",
    "Adlm": "adlm",
    "Hani": "ja ko wuu yue zh hani hans hant jpan kore",
}
_SCRIPTS = {name: script for script, names in _USED_BY.items() for name in names.split()}
_FROM_THE_RIGHT = frozenset(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"])


def tag_of(code: str) -> str:
    """The BCP 47 tag of a language, in the shortest form, as that standard wants it.

    >>> tag_of("fra"), tag_of("zh-Hans"), tag_of("und")
    ('fr', 'zh-Hans', 'und')

    Args:
        code: ISO 639-2 or 639-1 code, or a tag.
    """
    language, dash, rest = code.partition("-")
    return _SHORTER.get(language.lower(), language.lower()) + dash + rest


def script_of(code: str) -> str:
    """The script of a language where it has letters or a direction of its own, "" for Latin and its kin.

    >>> script_of("ara"), script_of("zh-Hans"), script_of("uz-Arab"), script_of("ru")
    ('Arab', 'Hani', 'Arab', '')

    Args:
        code: ISO 639-2 or 639-1 code, or a BCP 47 tag.
    """
    language, *rest = tag_of(code).lower().split("-")
    named = next((part for part in rest if len(part) == 4), language)
    return _SCRIPTS.get(named, "")


@lru_cache(maxsize=64)
def direction_of(code: str) -> str:
    """The direction in which a language is written, "ltr" or "rtl".

    >>> direction_of("ara"), direction_of("ku-Arab"), direction_of("ku")
    ('rtl', 'rtl', 'ltr')

    Args:
        code: ISO 639-2 or 639-1 code, or a BCP 47 tag.
    """
    return "rtl" if script_of(code) in _FROM_THE_RIGHT else "ltr"
