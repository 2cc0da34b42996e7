"""What renditions add to a document that its readers must understand: labels, in each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["ReadingWords", "reading_words"]


@dataclass(frozen=True, slots=True)
class ReadingWords:
    """The labels of one language."""

    #: BCP 47 tag of the language in which they are
    tag: str
    contents: str
    notes: str
    #: heading of the metadata
    about: str
    #: name of the link that a paragraph has to itself
    permalink: str
    #: name of the link from a note to its call
    back: str
    table: str
    title: str
    symbol: str
    kind: str
    author: str
    #: dates by their FRBRdate @name or level
    dates: Mapping[str, str]
    language: str
    translated_from: str
    work: str
    expression: str
    manifestation: str
    also_called: str
    keywords: str
    digest: str
    #: what was decided by the program, and how
    inferred: str
    validity: str
    valid: str
    not_valid: str


_WORDS = (
    ReadingWords(
        tag="en", contents="Contents", notes="Notes", about="About this document", permalink="Link to this place",
        back="Back to the text", table="Table", title="Title", symbol="Symbol", kind="Kind of document",
        author="Author",
        dates={
            "submission": "Date of submission",
            "adoption": "Date of adoption", "publication": "Date of publication", "markup": "Date of markup",
            "work": "Date of the work", "expression": "Date of this version", "manifestation": "Date of this file",
        },
        language="Language", translated_from="Translated from", work="IRI of the work",
        expression="IRI of this version", manifestation="IRI of the XML file", also_called="Also called",
        keywords="Keywords", digest="Digest", inferred="How it is known", validity="Validity",
        valid="valid Akoma Ntoso 3.0", not_valid="not valid Akoma Ntoso 3.0",
    ),
    ReadingWords(
        tag="fr", contents="Table des matières", notes="Notes", about="À propos de ce document",
        permalink="Lien vers ce passage", back="Retour au texte", table="Tableau", title="Titre", symbol="Cote",
        kind="Type de document", author="Auteur",
        dates={
            "submission": "Date de présentation",
            "adoption": "Date d’adoption", "publication": "Date de publication", "markup": "Date du balisage",
            "work": "Date de l’œuvre", "expression": "Date de cette version", "manifestation": "Date de ce fichier",
        },
        language="Langue", translated_from="Traduit de", work="IRI de l’œuvre", expression="IRI de cette version",
        manifestation="IRI du fichier XML", also_called="Autre désignation", keywords="Mots clefs",
        digest="Empreinte", inferred="Comment on le sait", validity="Validité",
        valid="conforme à Akoma Ntoso 3.0", not_valid="non conforme à Akoma Ntoso 3.0",
    ),
    ReadingWords(
        tag="es", contents="Índice", notes="Notas", about="Acerca de este documento",
        permalink="Enlace a este pasaje", back="Volver al texto", table="Cuadro", title="Título", symbol="Signatura",
        kind="Tipo de documento", author="Autor",
        dates={
            "submission": "Fecha de presentación",
            "adoption": "Fecha de aprobación", "publication": "Fecha de publicación", "markup": "Fecha del marcado",
            "work": "Fecha de la obra", "expression": "Fecha de esta versión", "manifestation": "Fecha de este archivo",
        },
        language="Idioma", translated_from="Traducido de", work="IRI de la obra", expression="IRI de esta versión",
        manifestation="IRI del archivo XML", also_called="Otra designación", keywords="Palabras clave",
        digest="Huella digital", inferred="Cómo se sabe", validity="Validez",
        valid="válido según Akoma Ntoso 3.0", not_valid="no válido según Akoma Ntoso 3.0",
    ),
    ReadingWords(
        tag="ru", contents="Содержание", notes="Примечания", about="Об этом документе",
        permalink="Ссылка на это место", back="Назад к тексту", table="Таблица", title="Название",
        symbol="Условное обозначение", kind="Вид документа", author="Автор",
        dates={
            "submission": "Дата представления",
            "adoption": "Дата принятия", "publication": "Дата издания", "markup": "Дата разметки",
            "work": "Дата произведения", "expression": "Дата этой версии", "manifestation": "Дата этого файла",
        },
        language="Язык", translated_from="Переведено с языка", work="IRI произведения", expression="IRI этой версии",
        manifestation="IRI файла XML", also_called="Другое обозначение", keywords="Ключевые слова",
        digest="Контрольная сумма", inferred="Откуда это известно", validity="Соответствие схеме",
        valid="соответствует Akoma Ntoso 3.0", not_valid="не соответствует Akoma Ntoso 3.0",
    ),
    ReadingWords(
        tag="zh", contents="目录", notes="注", about="关于本文件", permalink="本段链接", back="返回正文", table="表",
        title="标题", symbol="文号", kind="文件类型", author="作者",
        dates={
            "submission": "提交日期",
            "adoption": "通过日期", "publication": "出版日期", "markup": "标记日期",
            "work": "作品日期", "expression": "本版本日期", "manifestation": "本文档日期",
        },
        language="语文", translated_from="译自", work="作品IRI", expression="本版本IRI", manifestation="XML文档IRI",
        also_called="别称", keywords="关键词", digest="摘要值", inferred="如何得知", validity="有效性",
        valid="符合Akoma Ntoso 3.0", not_valid="不符合Akoma Ntoso 3.0",
    ),
    ReadingWords(
        tag="ar", contents="المحتويات", notes="الحواشي", about="عن هذه الوثيقة", permalink="رابط هذا الموضع",
        back="العودة إلى النص", table="جدول", title="العنوان", symbol="الرمز", kind="نوع الوثيقة", author="الجهة",
        dates={
            "submission": "تاريخ التقديم",
            "adoption": "تاريخ الاعتماد", "publication": "تاريخ النشر", "markup": "تاريخ الترميز",
            "work": "تاريخ المصنف", "expression": "تاريخ هذه النسخة", "manifestation": "تاريخ هذا الملف",
        },
        language="اللغة", translated_from="مترجمة عن", work="معرّف المصنف", expression="معرّف هذه النسخة",
        manifestation="معرّف ملف XML", also_called="تسمية أخرى", keywords="الكلمات الرئيسية", digest="البصمة الرقمية",
        inferred="كيف عُرف ذلك", validity="الصلاحية", valid="مطابق لمخطط Akoma Ntoso 3.0",
        not_valid="غير مطابق لمخطط Akoma Ntoso 3.0",
    ),
)
_BY_TAG = {words.tag: words for words in _WORDS}


def reading_words(tag: str) -> ReadingWords:
    """The labels for the readers of a language, in English where there are none of its own.

    Args:
        tag: BCP 47 tag of the document's language.
    """
    return _BY_TAG.get(tag.partition("-")[0].lower(), _WORDS[0])
